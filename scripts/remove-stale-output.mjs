/** Loaded with `--import` before Strapi compiles. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeStaleOutput } from './compile-server.cjs';

removeStaleOutput(dirname(dirname(fileURLToPath(import.meta.url))));
