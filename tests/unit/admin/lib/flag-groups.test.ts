import type {
  ArticleFlagSummary,
  FlaggedNoticeSummary,
} from '../../../../src/plugins/wire/shared/contracts/article-flags';
import { flagPlaces, groupFlags } from '../../../../src/plugins/wire/admin/src/lib/flag-groups';

const notice: FlaggedNoticeSummary = {
  documentId: 'n',
  decision: 'pending',
  placement: 'inline',
  review: true,
  articles: 1,
  protectedKinds: [],
  updatedAt: '2026-05-04T08:00:00.000Z',
};

const flag = (documentId: string, more: Partial<ArticleFlagSummary> = {}): ArticleFlagSummary => ({
  documentId,
  quote: 'Nothing here is advice to anybody.',
  kinds: ['opinion'],
  placement: 'inline',
  inChrome: false,
  stale: false,
  notice,
  ...more,
});

test('what awaits a decision comes first, wherever it stands; what was edited away is by itself', () => {
  const confirmed = { ...notice, decision: 'confirmed' as const };
  const groups = groupFlags([
    flag('waits'),
    flag('waits outside', { placement: 'separate' }),
    flag('stays', { notice: confirmed }),
    flag('nobody is asked', { notice: { ...notice, review: false } }),
    flag('listed', { placement: 'separate', notice: confirmed }),
    flag('furniture', { inChrome: true, notice: confirmed }),
    flag('gone', { stale: true }),
    flag('orphan', { notice: undefined }),
  ]);
  const ids = Object.fromEntries(
    Object.entries(groups).map(([name, flags]) => [
      name,
      (flags as ArticleFlagSummary[]).map(({ documentId }) => documentId),
    ]),
  );
  expect(ids).toEqual({
    pending: ['waits', 'waits outside'],
    decided: ['stays', 'nobody is asked'],
    outside: ['listed', 'furniture'],
    stale: ['gone', 'orphan'],
  });
});

describe('flags in a text that is being edited', () => {
  const words = 'Nothing here is advice to anybody.';
  const text = `First.\n\n${words}\n\nSecond.\n\n${words}`;
  const last = text.lastIndexOf(words);
  const both = [
    flag('one', { at: { block: 1, start: 8, end: 8 + words.length } }),
    flag('two', { at: { block: 3, start: last, end: last + words.length } }),
  ];

  test('have each its own place where the same words stand twice', () => {
    const places = flagPlaces(text, both);
    expect(places.get('one')).toEqual({ start: 8, end: 8 + words.length });
    expect(places.get('two')).toEqual({ start: last, end: last + words.length });
  });

  test('follow the words, and are missing once these are edited', () => {
    const moved = flagPlaces(`Something before it all.\n\n${text}`, both);
    expect(moved.get('two')!.start).toBe(last + 'Something before it all.\n\n'.length);
    const edited = flagPlaces(text.replace(words, 'Nothing here is advice to me.'), both);
    expect([...edited.keys()]).toEqual(['two']);
  });

  test('are looked for only where they are said to stand in the body', () => {
    const outside = [flag('cut', { placement: 'removed' }), flag('gone', { stale: true })];
    expect(flagPlaces(text, outside).size).toBe(0);
  });
});
