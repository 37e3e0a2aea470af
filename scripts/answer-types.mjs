/**
 * Writes docs/api/answers.d.ts, the TypeScript types of docs/api/openapi.json; with `--check` it writes nothing and ends with 1 where they differ
 * from what is there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { formatted } from './formatted.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/api');
const file = join(folder, 'answers.d.ts');
const document = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8'));

const ast = await openapiTS(document, {
  // What has a default may be left out of a request.
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
const banner =
  '/** Types of what the API answers, made of openapi.json by `npm run openapi`: see contract.md. */\n\n';
const text = await formatted(file, banner + astToString(ast));

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/api/answers.d.ts is not what docs/api/openapi.json says: run `npm run openapi`.');
  process.exitCode = 1;
}
