import { flagNotices } from '../../../../src/plugins/wire/core/disclaimers';
import { story } from './articles';
import { processorClock } from '../../../support/processor-clock';

const time = (text: string): number => {
  const elapsed = processorClock();
  flagNotices(text);
  return elapsed();
};

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

describe('the time it takes', () => {
  beforeAll(() => void flagNotices(story().repeat(20)));

  it.each([
    [
      'near-cues on one line',
      'as is the information without warranty not liable for forward looking statements the views expressed ',
    ],
    [
      'near-cues in sentences',
      'This article is provided as is the rule. Not liable, he said. The views expressed by both. ',
    ],
    ['words with many gaps behind them', 'this release not not the nor '],
    ['headings', 'Disclaimer: '],
    ['short lines', '- x\n'],
    ['copyright signs', '© 2020 '],
    ['brackets and quotation marks', '("'],
    ['capitals', 'Aa'],
    ['unspaced script', '免责声明不构成'],
    ['no spaces at all', 'x'],
    ['nothing but line breaks', '\n'],
    ['lone surrogates', '\ud800'],
    [
      'near-cues that go on and on',
      'This article is not the investment advice that the views expressed in this release may not be. ',
    ],
    ['the notice itself', 'We accept no liability for the accuracy of this article. '],
  ])('grows with the length and no faster: %s', (_name, unit) => {
    time(filled(unit, 100_000));
    const short = time(filled(unit, 100_000));
    const long = time(filled(unit, 400_000));
    expect(long).toBeLessThan(10 * short + 500);
  });
});
