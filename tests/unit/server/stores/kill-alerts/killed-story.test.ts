import {
  readersReason,
  wordsOf,
} from '../../../../../src/plugins/wire/server/src/stores/kill-alerts/killed-story';

/** A kill as the pipeline gives it, as far as its words are concerned. */
const kill = (item: object, paragraphs: string[] = []) =>
  ({ item, story: { paragraphs: paragraphs.map((text) => ({ text })) } }) as unknown as Parameters<
    typeof wordsOf
  >[0];

const other = { headline: 'Ferry Returns', hasItsText: false };

test.each<[string, Parameters<typeof wordsOf>, string | undefined]>([
  [
    'its note to the editors first',
    [kill({ editorialNote: 'Wrong.', headline: 'KILL' }, ['Out.']), other],
    'Wrong. – KILL – Out.',
  ],
  [
    'not the story’s own headline',
    [kill({ headline: 'Ferry Returns' }, ['Out.', 'Now.']), other],
    'Out. Now.',
  ],
  [
    'not the story’s own text',
    [
      kill({ headline: 'Ferry Returns', editorialNote: 'Wrong.' }, ['The ferry is back.']),
      { ...other, hasItsText: true },
    ],
    'Wrong.',
  ],
  ['the same only once', [kill({ headline: 'KILL' }, ['KILL']), other], 'KILL'],
  ['nothing, where it says nothing', [kill({ headline: 'Ferry Returns' }), other], undefined],
])('a kill’s words are %s', (_what, given, expected) => {
  expect(wordsOf(...given)).toBe(expected);
});

test('a long kill is cut', () => {
  expect(wordsOf(kill({ headline: 'KILL' }, ['Out with it. '.repeat(1000)]), other)!.length).toBeLessThan(
    510,
  );
});

const KILLED = { headline: 'Ferry Returns', text: 'The ferry is back.\n\nIt was gone a week.' };

test.each<[string, object, string[], string | undefined]>([
  [
    'its headline and text',
    { headline: 'KILL: withdrawn' },
    ['It was not so.'],
    'KILL: withdrawn – It was not so.',
  ],
  ['not its note to editors', { headline: 'KILL', editorialNote: 'Call the lawyer.' }, [], 'KILL'],
  [
    'nothing that repeats the story',
    { headline: 'KILL: Ferry  returns' },
    ['It was gone a week.'],
    undefined,
  ],
  [
    'what is new beside that',
    { headline: 'Ferry Returns' },
    ['The ferry is back.', 'It was not so.'],
    'It was not so.',
  ],
])('readers are told %s', (_what, item, paragraphs, expected) => {
  expect(readersReason(kill(item, paragraphs), KILLED)).toBe(expected);
});
