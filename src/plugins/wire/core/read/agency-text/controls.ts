/** Transmission controls of ISO 646 as IPTC 7901 and ANPA 1312 use them. */
export const SOH = 0x01;
export const STX = 0x02;
export const ETX = 0x03;
export const EOT = 0x04;

/** The letters that stand for the controls where a system shows them: `^A` for SOH, and so on. */
const SHOWN: Record<string, string> = { A: '\x01', B: '\x02', C: '\x03', D: '\x04', E: '\x05', V: '\x16' };

/**
 * Controls that are shown as `^A`, `^B` … at the beginnings of lines, and `^C`, `^D` at their ends, as the controls they stand for.
 * Elsewhere a caret is a caret.
 */
export const fromCarets = (text: string): string =>
  text
    .replace(/^(?:\^[A-EV])+/gm, (run) => run.replace(/\^(.)/g, (_, letter: string) => SHOWN[letter]))
    .replace(/(?:\^[CD]){1,4}[ \t]*\r?$/gm, (run) =>
      run.replace(/\^(.)/g, (_, letter: string) => SHOWN[letter]),
    );

/** True when a file shows its controls instead of having them: `^A` before a heading, and `^B` below it. */
export const showsCarets = (text: string): boolean =>
  !/[\x01\x02]/.test(text) && /^(?:\^V){0,4}\^A\s?[A-Za-z]{1,8}[ -]?\d/m.test(text) && /^\^B/m.test(text);

/** Spaces of set widths (ANPA 1312: FS to US), which separate words and columns. */
const SPACES = /[\x1c-\x1f]/g;
/** Instructions to the typesetting machine, between the marks of their beginning and end (ANPA 1312). */
const REST = /[\0-\x08\x0b\x0e-\x1b\x7f]/g;
/** A word, and the control that takes it back (ANPA 1312: kill word). */
const KILLED_WORD = /\S{1,60}[ ]?\x18/g;

const ACCENTS: Record<string, string> = {
  "'": '\u0301',
  '´': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '¨': '\u0308',
  '~': '\u0303',
  ',': '\u0327',
};

/** What is left of a text when its controls have done their work. */
export interface Printed {
  text: string;
  /** Words that the sender took back. */
  killed: string[];
}

/**
 * A line as it is to be printed: letters overprinted with an accent (letter, backspace, accent; ISO 646) become one letter, spaces of set
 * widths become spaces, words that are taken back go, all other controls but tab go. ESC sequences have been decoded before.
 */
export const printed = (line: string): Printed => {
  const killed: string[] = [];
  const whole = line.includes('\x18')
    ? line.replace(KILLED_WORD, (word) => {
        killed.push(word.slice(0, -1).trimEnd());
        return '';
      })
    : line;
  const text = whole
    .replace(/(\p{L})\x08(['´`^"¨~,])/gu, (_, letter: string, accent: string) => letter + ACCENTS[accent])
    .replace(/(['´`^"¨~,])\x08(\p{L})/gu, (_, accent: string, letter: string) => letter + ACCENTS[accent])
    .replace(SPACES, ' ')
    .replace(REST, '');
  return { text: /\p{M}/u.test(text) ? text.normalize('NFC') : text, killed };
};
