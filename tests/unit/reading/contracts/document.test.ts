import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const ROOT = path.join(__dirname, '../../../..');
const FILE = path.join(ROOT, 'docs/api/openapi.json');

test('the contract is valid OpenAPI 3.1', async () => {
  const config = await createConfig({ extends: ['spec', 'minimal'] });
  const source = JSON.stringify(require(FILE));
  const problems = await lintFromString({ source, absoluteRef: FILE, config });
  const told = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message, location }) => ({ ruleId, message, at: location[0]?.pointer }));
  expect(told).toEqual([]);
});

test('the types are those of the contract', () => {
  execFileSync(process.execPath, ['scripts/answer-types.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' });
});
