/** The build of sql.js that carries its WebAssembly within: @types/sql.js has no types for its path. */
declare module "sql.js/dist/sql-wasm-inline.js" {
  import initSqlJs = require("sql.js");
  export = initSqlJs;
}
