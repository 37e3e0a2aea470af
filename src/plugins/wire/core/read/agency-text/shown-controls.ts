/**
 * Controls as systems show them: `^A`, `<SOH>`, and the pictures of Unicode (U+2401), which are three bytes where UTF-8 is looked at byte by
 * byte.
 */
const SHOWN: { control: string; letter: string; name: string }[] = [
  { control: '\x01', letter: 'A', name: 'SOH' },
  { control: '\x02', letter: 'B', name: 'STX' },
  { control: '\x03', letter: 'C', name: 'ETX' },
  { control: '\x04', letter: 'D', name: 'EOT' },
  { control: '\x05', letter: 'E', name: 'ENQ' },
  { control: '\x16', letter: 'V', name: 'SYN' },
];

const formsOf = ({ control, letter, name }: (typeof SHOWN)[number]): string[] => {
  const picture = String.fromCharCode(0x2400 + control.charCodeAt(0));
  return [`\\^${letter}`, `<${name}>`, picture, Buffer.from(picture).toString('latin1')];
};

const shown = (...names: string[]): string =>
  `(?:${SHOWN.filter(({ name }) => names.includes(name))
    .flatMap(formsOf)
    .join('|')})`;

const CONTROL_OF = new Map(
  SHOWN.flatMap((one) => formsOf(one).map((form) => [form.replace(/^\\/, ''), one.control])),
);

/** Line ends that are shown stand before the real ones. */
const END_SIGN = '(?:<CR>|<LF>|[\u240d\u240a]|\u00e2\u0090[\u008d\u008a])';
const LINE_END = `${END_SIGN}{0,4}[ \\t]{0,8}`;

const ANY = shown(...SHOWN.map(({ name }) => name));
const FILLERS = shown('SYN', 'ENQ');
const AT_START = new RegExp(`^${ANY}{1,12}`, 'gm');
const AT_END = new RegExp(`${shown('ETX', 'EOT')}{1,4}(?=[ \\t]{0,8}\\r?$)`, 'gm');
const SHOWN_LINE_END = new RegExp(`${END_SIGN}{1,4}[ \\t]{0,8}(?=\\r?$)`, 'gm');
const ONE = new RegExp(ANY, 'g');

const controls = (run: string): string => run.replace(ONE, (form) => CONTROL_OF.get(form)!);

/**
 * Controls that are shown at the beginnings of lines, and ends of text and transmission at their ends, as the controls they stand for.
 * Elsewhere a caret is a caret.
 */
export const fromShown = (text: string): string =>
  text.replace(SHOWN_LINE_END, '').replace(AT_START, controls).replace(AT_END, controls);

const HEADING = new RegExp(
  `^${FILLERS}{0,4}${shown('SOH')}(?:${LINE_END}\\s{1,3})?\\s?[A-Za-z]{1,8}[ -]?\\d`,
  'm',
);
const TEXT = new RegExp(`^${shown('STX')}`, 'm');

/**
 * True when a file shows its controls instead of having them: SOH before a heading, and STX below it.
 *
 * @param text decoded, or its bytes as Latin-1
 */
export const showsControls = (text: string): boolean =>
  !/[\x01\x02]/.test(text) && HEADING.test(text) && TEXT.test(text);

/** What a line of bytes, as Latin-1, shows at its ends. */
export const SHOWN_SIGNS = {
  soh: new RegExp(`^${FILLERS}{0,8}${shown('SOH')}`),
  stx: new RegExp(`^${shown('STX')}`),
  etx: new RegExp(`${shown('ETX')}${shown('EOT')}?${LINE_END}\\s{0,8}$`),
  eot: new RegExp(`${shown('EOT')}${LINE_END}\\s{0,8}$`),
};
