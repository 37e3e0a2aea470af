import { firstWords } from '../../../../src/plugins/wire/admin/src/lib/first-words';

describe('the first words of a text', () => {
  test('are all of it, on one line, where it is short', () => {
    expect(firstWords(' Lamps\n  and ropes. ', 20)).toBe('Lamps and ropes.');
  });

  test('end with a whole word, and with no comma', () => {
    expect(firstWords('Lamps and ropes, kettles', 18)).toBe('Lamps and ropes…');
    expect(firstWords('Lamps and ropes, kettles', 15)).toBe('Lamps and ropes…');
    expect(firstWords('Lamps and kettles', 10)).toBe('Lamps and…');
  });

  test('end with a whole character where words are not parted', () => {
    expect(firstWords('免責聲明本網站不承擔責任', 6)).toBe('免責聲明本網…');
    expect(firstWords('ab🙂🙂🙂', 5)).toBe('ab🙂…');
  });
});
