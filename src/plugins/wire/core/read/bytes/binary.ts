const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end);

/**
 * What begins with these bytes, and what a person can do to get the text out of it. Signatures that a text may begin with too are
 * not here: such files give themselves away by their control characters.
 */
const SIGNATURES: { at: number; magic: RegExp; what: string; advice: string }[] = [
  { at: 0, magic: /^%PDF-\d/, what: 'a PDF', advice: 'Export its text, or copy and paste it.' },
  { at: 0, magic: /^BZh\d/, what: 'bzip2-compressed', advice: 'Unpack it first (bunzip2).' },
  { at: 0, magic: /^\xfd7zXZ\0/, what: 'xz-compressed', advice: 'Unpack it first (unxz).' },
  { at: 0, magic: /^\x28\xb5\x2f\xfd/, what: 'zstd-compressed', advice: 'Unpack it first (unzstd).' },
  { at: 0, magic: /^7z\xbc\xaf\x27\x1c/, what: 'a 7z archive', advice: 'Unpack it first.' },
  { at: 0, magic: /^Rar!\x1a\x07/, what: 'a RAR archive', advice: 'Unpack it first.' },
  { at: 257, magic: /^ustar/, what: 'a tar archive', advice: 'Unpack it first (tar -xf).' },
  {
    at: 0,
    magic: /^\x89PNG\r\n\x1a\n/,
    what: 'a PNG picture',
    advice: 'Pictures hold no wire text; leave it out.',
  },
  {
    at: 0,
    magic: /^\xff\xd8\xff/,
    what: 'a JPEG picture',
    advice: 'Pictures hold no wire text; leave it out.',
  },
  { at: 0, magic: /^GIF8[79]a/, what: 'a GIF picture', advice: 'Pictures hold no wire text; leave it out.' },
  {
    at: 0,
    magic: /^(II\*\0|MM\0\*)/,
    what: 'a TIFF picture',
    advice: 'Pictures hold no wire text; leave it out.',
  },
  { at: 8, magic: /^(WEBP|WAVE|AVI )/, what: 'a picture, sound or video file', advice: 'Leave it out.' },
  { at: 4, magic: /^ftyp/, what: 'a video or a HEIC picture', advice: 'Leave it out.' },
  { at: 0, magic: /^\x7fELF/, what: 'a program (ELF)', advice: 'Leave it out.' },
  {
    at: 0,
    magic: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    what: 'an old Office document',
    advice: 'Save it as plain text.',
  },
  { at: 0, magic: /^SQLite format 3\0/, what: 'an SQLite database', advice: 'Export its rows as JSONL.' },
];

/** C0 controls that texts and wire transmissions do not have: all but BEL to CR, and ESC, which ISO 2022 uses. */
const isOdd = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b);

/** A numbered heading behind SOH, and the text's STX or end: in agencies' transmissions (IPTC 7901, ANPA 1312) controls are structure. */
const TRANSMISSION =
  /\x01\s{0,8}(?:[A-Za-z][A-Za-z-]{0,9}[ -]?)?\d{2,6}[\s\x1f-][\t-\r\x10-\xff]{0,2000}[\x02\x03]/;

/**
 * Says what a file that is no text is, by its signature or because one byte in thirty or more is a control character.
 *
 * @param bytes the file or its beginning, known not to be UTF-16 or UTF-32
 * @returns what it is and what to do, each as part of a sentence; undefined for what may be text
 */
export const identifyBinary = (bytes: Uint8Array): { what: string; advice: string } | undefined => {
  const found = SIGNATURES.find(({ at, magic }) => magic.test(latin1(bytes, at, at + 16)));
  if (found) return { what: found.what, advice: found.advice };
  let odd = 0;
  let fillers = 0;
  for (const byte of bytes) {
    if (isOdd(byte)) odd += 1;
    if (byte === 0) fillers += 1;
  }
  const share = odd / bytes.length;
  // Transmissions are filled up with NULs to the length of a block.
  const sent = (odd - fillers) / Math.max(1, bytes.length - fillers);
  if (sent < 0.2 && TRANSMISSION.test(latin1(bytes, 0, 8000))) return undefined;
  if ((odd > 3 && share > 1 / 30) || share > 0.3) {
    return {
      what: `binary (${odd} of ${bytes.length} bytes are control characters)`,
      advice: 'If it is a text in UTF-16 or of a word processor, save it as UTF-8 text.',
    };
  }
  return undefined;
};
