/** Transmission controls of ISO 646 as IPTC 7901 and ANPA 1312 use them. */
export const SOH = 0x01;
export const STX = 0x02;
export const ETX = 0x03;
export const EOT = 0x04;

/** Spaces of set widths (ANPA 1312: FS to US), which separate words and columns. */
const SPACES = /[\x1c-\x1f]/g;
/** Instructions to the typesetting machine, between the marks of their beginning and end (ANPA 1312). */
const REST = /[\0-\x08\x0b\x0e-\x1b\x7f]/g;
/** A word, and the control that takes it back (ANPA 1312: kill word). */
const KILLED_WORD = /(\S{1,60}) ?\x18 ?/g;

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
    ? line.replace(KILLED_WORD, (_, word: string) => {
        killed.push(word);
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
