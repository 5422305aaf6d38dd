#!/usr/bin/env node
require('./load.js').loadProgram().start()
