/** Reads every file of a folder with the compiled readers: does an item come of each, and of the format that its folder says? */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files-in.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

/**
 * @param {string} folder with files in wire formats, at any depth
 * @param {{ dist?: string }} [options] where the compiled server is, if not in the project's own folder for it
 * @returns {Promise<{ file: string, expectation: string, ok: boolean, got: string }[]>} a case for each file
 */
export async function fileCases(folder, { dist = join(ROOT, 'dist') } = {}) {
  const { read } = require(join(dist, 'src/plugins/wire/core/read'));
  const cases = [];
  for (const file of filesIn(folder)) {
    const got = [];
    for await (const outcome of read(createReadStream(file), { file })) {
      got.push(outcome.ok ? 'item' : `${outcome.problem.code}: ${outcome.problem.message}`);
    }
    const failed = got.find((one) => one !== 'item');
    cases.push({
      file: relative(folder, file),
      expectation: 'an item or more, none failed',
      ok: failed === undefined && got.length > 0,
      got: failed ?? `${got.length}`,
    });
  }
  return cases;
}
