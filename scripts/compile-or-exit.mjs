import { compileServer } from './compile-server.cjs';

/** Compiles the server for a command that needs it; where that fails, the command ends with the reason. */
export function compileOrExit(root) {
  try {
    compileServer(root);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
