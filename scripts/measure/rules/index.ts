import type { LayoutRule } from '../rule.js'
import { common } from './common.js'
import { dang } from './dang.js'
import { doan } from './doan.js'
import { nd30 } from './nd30.js'
import { own } from './own.js'

export const layoutRules: readonly LayoutRule[] = [...doan, ...nd30, ...dang, ...own, ...common]
