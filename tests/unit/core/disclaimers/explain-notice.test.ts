import { explainNotice } from '../../../../src/plugins/wire/core/disclaimers';

const NOTICE =
  'Disclaimer\nThe Gull Gazette gives no warranty for the tide tables. It is not liable for any loss that follows from their use.';

test('shows the words for which a notice is believed to be one, with their places in it', () => {
  const evidence = explainNotice(NOTICE);
  expect(evidence.length).toBeGreaterThan(2);
  for (const { start, end, words } of evidence) expect(NOTICE.slice(start, end)).toBe(words);
  expect(evidence.some(({ words, weight }) => /warranty|liable/u.test(words) && weight > 0)).toBe(true);
  expect(evidence.map(({ start }) => start)).toEqual(
    evidence.map(({ start }) => start).sort((a, b) => a - b),
  );
});

test.each(['', '   ', '\n'])('finds nothing in %j', (text) => {
  expect(explainNotice(text)).toEqual([]);
});
