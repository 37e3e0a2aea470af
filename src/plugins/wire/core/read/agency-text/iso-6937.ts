/** Non-spacing accents, C1 to CF, which stand before their letters (ISO/IEC 6937, table 2). */
const ACCENTS = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0000\u030a\u0327\u0000\u030b\u0328\u030c';
const FIRST_ACCENT = 0xc1;

/** What stands at A0 to C0 and D0 to FF; a blank where nothing does. */
const SIGNS =
  '\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿\ufffd' +
  '―¹®©™♪¬¦\ufffd\ufffd\ufffd\ufffd⅛⅜⅝⅞ΩÆĐªĦ\ufffdĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad';
const FIRST_SIGN = 0xa0;
const AFTER_ACCENTS = 0xd0;

/** The set's names: ISO 6937, ITU-T T.51, ISO-IR 156. */
export const isIso6937 = (name: string): boolean =>
  /^(?:iso[-_ ]?6937|t[.-]?51|iso-ir-156)(?:[-_:]\S{0,20})?$/i.test(name);

/**
 * Text in ISO/IEC 6937, the Latin letters of teletext and of IPTC 7901: an accent and the letter under it are two bytes. What is no
 * character becomes U+FFFD.
 */
export const decodeIso6937 = (bytes: Uint8Array): string => {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte < FIRST_SIGN) out.push(byte < 0x80 ? String.fromCharCode(byte) : '\ufffd');
    else if (byte >= FIRST_ACCENT && byte < AFTER_ACCENTS) {
      const letter = String.fromCharCode(bytes[i + 1] ?? 0);
      const one = (letter + ACCENTS[byte - FIRST_ACCENT]).normalize('NFC');
      const isLetter = /[A-Za-z]/.test(letter) && one.length === 1;
      out.push(isLetter ? one : '\ufffd');
      if (isLetter) i += 1;
    } else out.push(SIGNS[byte - FIRST_SIGN - (byte >= AFTER_ACCENTS ? AFTER_ACCENTS - FIRST_ACCENT : 0)]);
  }
  return out.join('');
};
