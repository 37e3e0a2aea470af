import path from 'node:path';
import { recognize } from '../../../../src/plugins/wire/admin/src/lib/server-words/recognize';
import { tell, type Tongue } from '../../../../src/plugins/wire/admin/src/lib/server-words/tell';
import { MADE_OF_PARTS, NEVER_SAID } from './made-of-parts';
import { sentencesInSources } from './sentences-in-sources';

const ROOT = path.join(__dirname, '../../../../src/plugins/wire');

/** What no editor reads in our pages: schemas and roles, which are Strapi's, the answers to signed pushes, and statements in SQL. */
const NOT_OURS =
  /^server\/src\/(content-types|roles|push|bootstrap|config|stores\/copy)\/|^core\/disclaimers\/(cues|words|model)\//;
const SQL = /\b(SELECT|UPDATE|DELETE|AND|VACUUM|JOIN|ILIKE|starts_with)\b/;

/** What may stand where something is put in: one of them fits each sort of hole. */
const PUT_IN = ['7', 'some words', '60 %', '2030-01-31T08:00:00.000Z', 'opinion', 'it stays in the text'];
const MOST_TRIES = 1300;

const KEYS: Tongue = { say: (pattern) => pattern.key, put: (_, words) => words };

const isKnown = (text: string): boolean =>
  recognize(text) !== undefined || tell(text, KEYS).every(({ isForeign }) => !isForeign);

/** Whether a sentence is known with this or that where the source has `…`. */
function isKnownWith(sentence: string): boolean {
  const parts = sentence.split('\0');
  const gaps = parts.length - 1;
  const tries = Math.min(PUT_IN.length ** gaps, MOST_TRIES);
  for (let i = 0; i < tries; i++) {
    const put = (gap: number) => PUT_IN[Math.floor(i / PUT_IN.length ** gap) % PUT_IN.length];
    if (isKnown(parts.reduce((text, part, gap) => text + put(gap - 1) + part))) return true;
  }
  return false;
}

const sentences = ['core', 'server/src']
  .flatMap((folder) => sentencesInSources(ROOT, folder))
  .filter(({ where }) => !NOT_OURS.test(where))
  .flatMap(({ where, variants }) =>
    variants.map((text) => ({ where, text, shape: text.replaceAll('\0', '…') })),
  )
  .filter(({ text }) => !SQL.test(text));

describe('words for what the server says', () => {
  it('are there for every sentence in its sources', () => {
    const missing = sentences
      .filter(
        ({ shape }) =>
          !Object.hasOwn(MADE_OF_PARTS, shape) && !NEVER_SAID.some((pattern) => pattern.test(shape)),
      )
      .filter(({ text }) => !isKnownWith(text))
      .map(({ where, shape }) => `${where} ${shape}`);
    expect(missing).toEqual([]);
  });

  it('are there for sentences that are made of parts', () => {
    expect(
      Object.values(MADE_OF_PARTS)
        .flat()
        .filter((text) => !isKnown(text)),
    ).toEqual([]);
  });

  it('are not kept for sentences that nobody says any more', () => {
    const shapes = new Set(sentences.map(({ shape }) => shape));
    expect(Object.keys(MADE_OF_PARTS).filter((shape) => !shapes.has(shape))).toEqual([]);
  });
});
