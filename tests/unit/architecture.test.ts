import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Jest cannot load the configuration, which is an ES module; so the ESLint class runs in a process of its own. */
const LINT = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({ cwd: process.cwd() });
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const answers = [];
  for (const [filePath, line] of JSON.parse(Buffer.concat(chunks).toString())) {
    const [result] = await eslint.lintText(line + '\\n', { filePath });
    answers.push(result.messages.map(({ ruleId }) => ruleId ?? 'fatal'));
  }
  console.log(JSON.stringify(answers));
`;

type Snippet = [file: string, line: string];

const FORBIDDEN: Snippet[] = [
  "import { createStrapi } from '@strapi/strapi';",
  "import type { Core } from '@strapi/types';",
  "import knex from 'knex';",
  "import { Client } from 'pg';",
  "import Koa from 'koa';",
  "import { readFileSync } from 'node:fs';",
  "import { readFile } from 'fs/promises';",
  "import net from 'node:net';",
  "import { request } from 'node:https';",
  "import { store } from '../../server/src/stores';",
  "import { App } from '../../admin/src/pages/App';",
  "import { run } from '../../cli/main';",
  "import { PLUGIN_ID } from '../../shared/constants';",
  "export * from '../../server/src';",
  "export const late = import('node:fs');",
  "export const old = require('@strapi/strapi');",
  "export const answer = fetch('https://example.org');",
  'export const key = process.env.KEY;',
].map((line) => ['core/entities/x.ts', line]);
FORBIDDEN.push(
  ...[
    "import type { Core } from '@strapi/strapi';",
    "import { errors } from '@strapi/utils';",
    "import { Pool } from 'pg';",
    "import { DocumentStore } from '../stores/document-store';",
    "import type { Written } from '../stores/written';",
    "export { rows } from '../../stores/documents';",
    "import imports from '../services/imports';",
    "import services from '../services';",
    "import { spool } from '../jobs/spool';",
    "import { readPage } from '../controllers/page';",
    "import { guardArticles } from '../gate/guard-articles';",
    "import { asImport } from '../gate/writing';",
    "import { App } from '../../../admin/src/pages/App';",
    "export const late = import('../stores/articles');",
    "export const old = require('@strapi/utils');",
    "export const gate = import('../gate/flag-body');",
  ].map((line): Snippet => ['server/src/imports/x.ts', line]),
  ['server/src/x.ts', "import { App } from '../../admin/src/pages/App';"],
  ['core/entities/x.ts', "import { ExtractorPool } from '../../extractor';"],
  ['extractor/x.ts', "import type { Core } from '@strapi/strapi';"],
  ['extractor/x.ts', "import { configuredExtractor } from '../server/src/config/extractor';"],
  ['admin/src/lib/x.ts', "import { ExtractorPool } from '../../../extractor';"],
  ['admin/src/lib/x.ts', "import { y } from '../../../server/src/y';"],
  ...['shape', 'sql', 'search', 'standards'].flatMap((name): Snippet[] => [
    [`../../reading/${name}/x.ts`, "import type { Core } from '@strapi/strapi';"],
    [`../../reading/${name}/x.ts`, "import { Pool } from 'pg';"],
    [`../../reading/${name}/inner/x.ts`, "import { readerOf } from '../../server/reader';"],
  ]),
);

const ALLOWED: Snippet[] = [
  ['core/entities/x.ts', "export { createHash } from 'node:crypto';"],
  ['core/entities/x.ts', "export { Parser } from 'htmlparser2';"],
  ['core/entities/x.ts', "export { clean } from '../clean';"],
  ['server/src/x.ts', "export { flagNotices } from '../../core/disclaimers';"],
  ['server/src/imports/x.ts', "export { obstaclesTo } from '../gate/obstacles';"],
  ['server/src/imports/x.ts', "export { processItem } from '../../../core/pipeline';"],
  ['server/src/imports/x.ts', "export { PREVIEW_LIMIT } from '../../../shared/contracts/imports';"],
  ['server/src/imports/x.ts', "export { createReadStream } from 'node:fs';"],
  ['server/src/imports/x.ts', "export type { Extractor } from '../../../extractor';"],
  ['extractor/x.ts', "export { spawn } from 'node:child_process';"],
  ['cli/x.ts', "export { ExtractorPool } from '../extractor';"],
  [
    '../../reading/standards/text/x.ts',
    "export { blocksToHtml } from '../../../plugins/wire/core/clean/to-html';",
  ],
  ['../../reading/server/x.ts', "export { factsOf } from '../standards/article-facts';"],
  ['server/src/stores/x.ts', "export { noCounts } from '../imports/counts';"],
  ['admin/src/lib/x.ts', "export { PLUGIN_ID } from '../../../shared/constants';"],
];

const ROOM_RULES = ['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];

/** For each snippet, the rules that it breaks. */
function lint(snippets: Snippet[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', LINT], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(snippets.map(([file, line]) => [join(root, 'src/plugins/wire', file), line])),
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

test('ESLint keeps the rooms of the wire plugin and of reading apart', () => {
  const answers = lint(FORBIDDEN);
  const passed = FORBIDDEN.filter((_, i) => !answers[i].some((rule) => ROOM_RULES.includes(rule)));
  expect(passed).toEqual([]);
  expect(lint(ALLOWED)).toEqual(ALLOWED.map(() => []));
}, 60_000);
