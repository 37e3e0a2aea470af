import { transformFileSync } from '@swc/core';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CORE = join(__dirname, '../../../src/plugins/wire/core');

/** Compiles the core into a folder, in a second and without a look at its types: `dist` may be in use by others. */
export const compileCore = (folder: string): void => {
  for (const name of readdirSync(CORE, { recursive: true, encoding: 'utf8' })) {
    const to = join(folder, name);
    mkdirSync(dirname(to), { recursive: true });
    if (name.endsWith('.json')) cpSync(join(CORE, name), to);
    if (!/(?<!\.d)\.ts$/u.test(name)) continue;
    const { code } = transformFileSync(join(CORE, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(to.replace(/ts$/u, 'js'), code);
  }
};
