import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAll, readOne } from './reading';

const SHARED = resolve(__dirname, '../../../../../shared');
const SEED = join(SHARED, 'seed');
const NINJS = join(SHARED, 'corpus/formats/ninjs');

const filesUnder = (folder: string, end: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(end))
        .map((name) => join(folder, name))
    : [];

const either = (present: boolean): jest.It => (present ? it : it.skip);

describe('files beside the project, where there are any', () => {
  const seeds = filesUnder(SEED, '.txt');
  either(seeds.length > 0)('seed: the text of the item is the text of the file', async () => {
    for (const file of seeds) {
      const bytes = readFileSync(file);
      const { item, warnings } = await readOne(bytes, { file });
      expect(item.text).toBe(bytes.toString('utf8'));
      expect(warnings).toEqual([]);
    }
  });

  const ninjs = filesUnder(NINJS, '.json');
  either(ninjs.length > 0)(
    'ninjs 1.x to 3.x: every item has its guid and headline, and nothing to complain of',
    async () => {
      for (const file of ninjs) {
        for (const outcome of await readAll(readFileSync(file), { file })) {
          expect(outcome).toMatchObject({
            ok: true,
            item: { guid: expect.any(String), headline: expect.any(String) },
            warnings: [],
          });
        }
      }
    },
  );
});
