import type { Flag } from '../../../../src/plugins/wire/core/disclaimers/flag';
import { likeItself, splitWhereTheyBeginAgain } from '../../../../src/plugins/wire/core/disclaimers/repeated';
import type { Sentence } from '../../../../src/plugins/wire/core/disclaimers/reading/sentences';

const NOTICE = 'The harbour office accepts no liability for errors in this timetable.';
const TEXT = `${NOTICE} ${NOTICE} The ferry left at noon.`;

const flag = (quote: string, start: number, score: number): Omit<Flag, 'inChrome'> => ({
  start,
  end: start + quote.length,
  quote,
  kinds: ['liability'],
  score,
  fingerprint: quote,
  evidence: [{ cue: 'phrase', start: start + 19, end: start + 39, words: quote.slice(19, 39), weight: 1 }],
});

describe('likeItself', () => {
  const second = NOTICE.length + 1;
  const sure = flag(NOTICE, 0, 0.99);

  it('cuts an unsure flag to the words of a surer one, evidence and all', () => {
    const [first, cut] = likeItself([sure, flag(TEXT.slice(second), second, 0.6)]);
    expect(first).toEqual(sure);
    expect(cut).toMatchObject({ start: second, end: second + NOTICE.length, quote: NOTICE });
    for (const { start, end, words } of cut.evidence) expect(TEXT.slice(start, end)).toBe(words);
  });

  it('leaves a flag that is sure of all its words: what follows may be another notice', () => {
    const flags = [sure, flag(TEXT.slice(second), second, 0.95)];
    expect(likeItself(flags)).toEqual(flags);
  });

  it('leaves the same words with another score', () => {
    const flags = [sure, flag(NOTICE, second, 0.7)];
    expect(likeItself(flags)).toEqual(flags);
  });
});

describe('splitWhereTheyBeginAgain', () => {
  const lines = [
    'The quay is not a pier.',
    'The ferry left.',
    'Noon.',
    'The quay is not a pier, nor a bridge.',
  ];
  const text = lines.join('\n');
  let at = 0;
  const sentences = lines.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, heading: false, opensParagraph: i !== 1 } as Sentence;
  });
  const run = (first: number, last: number, probability: number) => ({ first, last, probability });

  it('parts a notice at a paragraph that begins with its first words, and adds up what becomes the same', () => {
    expect(
      splitWhereTheyBeginAgain([run(0, 1, 0.5), run(0, 3, 0.25), run(3, 3, 0.5)], sentences, text),
    ).toEqual([run(0, 1, 0.5), run(0, 2, 0.25), run(3, 3, 0.75)]);
  });

  it('leaves one that begins once', () => {
    expect(splitWhereTheyBeginAgain([run(1, 3, 0.5)], sentences, text)).toEqual([run(1, 3, 0.5)]);
  });
});
