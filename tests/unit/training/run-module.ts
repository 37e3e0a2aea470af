import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const TRAINING = join(__dirname, '../../../training');

/**
 * Runs a program that may use the modules of `training`: Jest loads no ES modules, so Node does.
 *
 * @param imports of each module, by its path in `training`, what is taken from it
 * @param expression what is answered, made of these and of `input`
 * @param core where the compiled core is, for modules that need it
 */
export const runModule = <T>(
  imports: Record<string, string>,
  expression: string,
  input: unknown,
  core?: string,
): T => {
  const program = `
    import { readFileSync } from 'node:fs';
    ${Object.entries(imports)
      .map(([path, names]) => `import { ${names} } from ${JSON.stringify(join(TRAINING, path))};`)
      .join('\n')}
    const input = JSON.parse(readFileSync(0, 'utf8'));
    process.stdout.write(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...(core && { COPYDESK_CORE: core }) },
    }),
  ) as T;
};
