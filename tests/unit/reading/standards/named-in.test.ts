import { isNamedIn } from '../../../../src/reading/standards/text/named-in';

test.each([
  ['Ann Opens the Fair', 'Ann'],
  ['Fair is opened by Ann', 'Ann'],
  ['“Ann”, a play', 'Ann'],
  ["Ann's fair", 'Ann'],
  ['Announced: Ann comes', 'Ann'],
  ['東京都庁が発表', '東京都庁'],
  ['กรุงเทพมหานครเปิด', 'กรุงเทพมหานคร'],
])('%s names %s', (text, name) => expect(isNamedIn(text, name)).toBe(true));

test.each([
  ['Announced: a fair', 'Ann'],
  ['Joann opens', 'ann'],
  ['Savanna', 'anna'],
  ['Ministro de Água', 'gua'],
  ['Plan 92', '9'],
  ['\u{1D400}Group buys', 'Group'],
  ['A fair', 'Ann'],
  ['', 'Ann'],
  ['A fair', ''],
])('%s does not name "%s"', (text, name) => expect(isNamedIn(text, name)).toBe(false));
