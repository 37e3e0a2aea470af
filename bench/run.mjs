/**
 * `npm run bench [-- --json] [-- --repeat=N]`: what `stages.mjs`, `disclaimers.mjs`, `readers.mjs`, `linking.mjs`,
 * `known-names.mjs` and `desk.mjs` measure; with `--json` each prints a line.
 * `npm run bench -- import …`: what `import/run.mjs` does.
 * `npm run bench -- desk …`: what `desk.mjs` does.
 * `npm run bench -- api …`: what `api.mjs` does.
 */
const PARTS = { import: './import/run.mjs', desk: './desk.mjs', api: './api.mjs' };
const ALL = [
  './stages.mjs',
  './disclaimers.mjs',
  './readers.mjs',
  './linking.mjs',
  './known-names.mjs',
  './desk.mjs',
];
const part = process.argv[2];
const programs = Object.hasOwn(PARTS, part) ? [PARTS[part]] : ALL;
for (const program of programs) await import(program);
