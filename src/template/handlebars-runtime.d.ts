/** Handlebars without its compiler, a fifth of its size; the package types only the whole. */
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}
