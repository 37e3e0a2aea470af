import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { Import, PublishingReason, Version } from '../../../../docs/api/answers';
import type { ImportSummary } from '../../../../src/plugins/wire/shared/contracts/imports';
import type { PublishingReason as Reason } from '../../../../src/plugins/wire/shared/contracts/publishing';
import type { VersionSummary } from '../../../../src/plugins/wire/shared/contracts/versions';

type Told<Promised, Given extends Promised> = Given;
/** What the wire's routes give is what the contract promises: the compiler says so. */
export type Wire = [
  Told<Import, ImportSummary>,
  Told<Version, VersionSummary>,
  Told<PublishingReason, Reason>,
];

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
