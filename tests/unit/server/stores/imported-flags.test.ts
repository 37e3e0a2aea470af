import type { PlacedFlag } from '../../../../src/plugins/wire/core/pipeline';
import type { ArticleFlag } from '../../../../src/plugins/wire/server/src/stores/flags';
import {
  importFlags,
  importHistory,
  separateNotices,
  type FlagImport,
} from '../../../../src/plugins/wire/server/src/stores/imported-flags';
import type { KeptNotice } from '../../../../src/plugins/wire/server/src/stores/notices';

const noticeOf = (fingerprint: string): KeptNotice => ({
  id: fingerprint.charCodeAt(0),
  documentId: `document ${fingerprint}`,
  fingerprint,
  kinds: ['other'],
  decision: 'pending',
  placement: 'separate',
  review: true,
});
const placed = (fingerprint: string, more: Partial<PlacedFlag> = {}): PlacedFlag => ({
  start: 0,
  end: 9,
  quote: `quote ${fingerprint}`,
  kinds: ['other'],
  score: 0.9,
  fingerprint,
  inChrome: false,
  evidence: [],
  placement: 'separate',
  review: true,
  reason: 'By default.',
  ...more,
});
const kept = (id: number, fingerprint: string, more: Partial<ArticleFlag> = {}): ArticleFlag => ({
  id,
  notice: noticeOf(fingerprint),
  basis: 'wire',
  start: 0,
  end: 9,
  score: 0.9,
  quote: `quote ${fingerprint}`,
  issuer: null,
  stale: false,
  inChrome: false,
  evidence: [],
  placement: 'separate',
  ...more,
});
const given = (
  flags: PlacedFlag[],
  before: ArticleFlag[] = [],
  more: Partial<FlagImport> = {},
): FlagImport => ({
  flags,
  notices: new Map(flags.map(({ fingerprint }) => [fingerprint, noticeOf(fingerprint)])),
  before,
  cuts: [],
  keepsBody: false,
  ...more,
});
const quotes = ({ added }: ReturnType<typeof importFlags>) => added.map(({ quote }) => quote);

describe('a version that brings its body', () => {
  test('brings all its flags, and those before it go', () => {
    const before = [
      kept(1, 'a'),
      kept(2, 'b', { basis: 'body', placement: 'inline' }),
      kept(3, 'c', { stale: true }),
    ];
    const changes = importFlags(given([placed('a'), placed('d', { placement: 'inline' })], before), 7, false);
    expect(quotes(changes)).toEqual(['quote a', 'quote d']);
    expect(changes.added[0]).toMatchObject({
      basis: 'wire',
      receipt: 7,
      notice: noticeOf('a').id,
      stale: false,
    });
    expect(changes).toMatchObject({ changed: [], removed: [1, 2, 3] });
  });

  test('leaves as stale what readers may still see, each notice once', () => {
    const before = [
      kept(1, 'a'),
      kept(2, 'b'),
      kept(3, 'b'),
      kept(4, 'c', { stale: true }),
      kept(5, 'd', { inChrome: true }),
    ];
    const changes = importFlags(given([placed('a')], before), 7, true);
    expect(changes.changed).toEqual([{ id: 2, data: { stale: true } }]);
    expect(changes.removed).toEqual([1, 3, 5]);
  });

  test('lists what is separate in it, page furniture too', () => {
    const flags = [
      placed('a'),
      placed('a'),
      placed('b', { inChrome: true }),
      placed('c', { placement: 'removed' }),
    ];
    expect(separateNotices(given(flags))).toEqual(['document a', 'document b']);
  });
});

describe('a version whose article has a body of an editor’s', () => {
  const cut = (notice: string) => ({ start: 0, end: 9, notice, placement: 'separate' as const });

  test('brings what stands outside the body, and leaves the flags of the body alone', () => {
    const before = [kept(1, 'a'), kept(2, 'b', { basis: 'body', placement: 'inline' })];
    const flags = [
      placed('a'),
      placed('b'),
      placed('c', { placement: 'inline' }),
      placed('d', { inChrome: true }),
    ];
    const changes = importFlags(given(flags, before, { keepsBody: true }), 7, false);
    // What the editor has in his text is nowhere else.
    expect(quotes(changes)).toEqual(['quote a', 'quote d']);
    expect(changes).toMatchObject({ changed: [], removed: [1] });
  });

  test('leaves the flag of what is cut from the body, though the version has it no more', () => {
    const before = [kept(1, 'a'), kept(2, 'b'), kept(3, 'c', { basis: 'body', stale: true })];
    const all = given([], before, { keepsBody: true, cuts: [cut('a')] });
    expect(importFlags(all, 7, false)).toMatchObject({ added: [], changed: [], removed: [2] });
    expect(separateNotices(all)).toEqual(['document a']);
  });
});

describe('the history of an import', () => {
  const told = (flags: PlacedFlag[], before: ArticleFlag[] = [], byHand: string[] = []) => {
    const words = new Map(flags.map((flag) => [flag, `words ${flag.fingerprint}`]));
    const imported = { state: { full: [], cuts: [] }, words };
    return importHistory(given(flags, before), 'article', imported, byHand);
  };

  test('tells what goes elsewhere, by whose word and why', () => {
    const decided = { decision: 'confirmed', placement: 'removed' } as const;
    const flags = [placed('a'), placed('b', { placement: 'removed', decided, reason: 'Confirmed.' })];
    expect(told(flags)).toMatchObject([
      {
        actor: 'policy',
        notice: 'document a',
        before: { placement: 'inline' },
        after: { placement: 'separate' },
      },
      { actor: 'import', quote: 'words b', after: { placement: 'removed' }, reason: 'Confirmed.' },
    ]);
  });

  test('tells nothing of what stays where it was, and of what goes back into the text, that', () => {
    const before = [kept(1, 'a'), kept(2, 'b')];
    expect(told([placed('a'), placed('b', { placement: 'inline' })], before)).toMatchObject([
      { notice: 'document b', before: { placement: 'separate' }, after: { placement: 'inline' } },
    ]);
    expect(told([placed('a', { placement: 'inline' })])).toEqual([]);
  });

  test('tells of a notice that an editor had linked by hand', () => {
    expect(told([placed('a')], [], ['document a'])).toMatchObject([
      { after: { placement: 'separate', wasListed: true } },
    ]);
  });
});
