export { type Input, inputOf } from './input.js'
export { readSeeds, type Seeds } from './seeds.js'
export { type Trial, tryInput } from './try.js'
