import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, '../../../../bench/run.mjs');
const run = (...options: string[]) =>
  spawnSync(process.execPath, [program, 'import', ...options], { encoding: 'utf8' });

describe('the benchmark of imports', () => {
  it.each([
    ['--only=store,speed', /--only takes some of store, copy, .*, not speed\./],
    ['--only=', /--only takes some of store/],
    ['--items=all', /--items takes a whole number from 100 on\./],
    ['--items=5', /--items takes a whole number from 100 on\./],
  ])('refuses %s before it starts anything', (option, reason) => {
    const { status, stdout, stderr } = run(option);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(reason);
  });
});
