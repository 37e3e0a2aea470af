import type { Flag } from '../../../../src/plugins/wire/core/disclaimers/flag';
import { likeItself } from '../../../../src/plugins/wire/core/disclaimers/repeated';

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
