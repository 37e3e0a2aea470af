/**
 * `npm run bench [-- --json] [-- --repeat=N]`: what `stages.mjs`, `disclaimers.mjs`, `readers.mjs`, `linking.mjs` and
 * `known-names.mjs` measure; with `--json` each prints a line.
 * `npm run bench -- import …`: what `import/run.mjs` does.
 */
const programs =
  process.argv[2] === 'import'
    ? ['./import/run.mjs']
    : ['./stages.mjs', './disclaimers.mjs', './readers.mjs', './linking.mjs', './known-names.mjs'];
for (const program of programs) await import(program);
