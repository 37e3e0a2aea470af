import { byteOrderMark, utf16ByPattern } from '../bytes/encoding';
import { asUtf8 } from '../bytes/transcode';
import { readingOf } from '../fields/reading-of';
import type { FormatReader, Note, Reading } from '../format-reader';
import { decodeMessage } from './decode-message';
import { guessCharset } from './guess-charset';
import { messages, type Message } from './messages';
import { readMessage } from './read-message';
import { fromShown, showsControls } from './shown-controls';
import { sniffMessage, type Family } from './sniff-message';

const NAMES: Record<Family, RegExp> = {
  iptc7901: /\.(?:7901|iptc|iptc7901)$/,
  anpa: /\.(?:anpa|anpa1312|1312)$/,
  zczc: /\.(?:zczc|tlx|telex)$/,
};
const MEDIA_TYPES: Record<Family, RegExp> = {
  iptc7901: /^text\/(?:vnd\.|x-)iptc7901$/,
  anpa: /^text\/(?:vnd\.iptc\.|x-)anpa$/,
  zczc: /^text\/x-zczc$/,
};

/**
 * A reader for agencies' text transmissions. All three families are cut into messages and read in one way, each message by its own heading,
 * so that a file may mix them; they are formats of their own as they are sent and asked for by these names.
 */
const agencyReader = <Name extends Family>(family: Name): FormatReader<Name> => ({
  name: family,

  sniff(head, fileName, mediaType) {
    const found = sniffMessage(head);
    if (found?.family === family) return found.sure;
    if (found) return 0;
    if (NAMES[family].test(fileName)) return 0.5;
    return MEDIA_TYPES[family].test(mediaType) ? 0.3 : 0;
  },

  async *read(source, { limits, charset, zone }) {
    const { bytes, complete } = await source.head();
    const unicode = byteOrderMark(bytes)?.encoding ?? utf16ByPattern(bytes);
    // A character that the end of the head cuts is no sign of another encoding.
    const fileCharset = unicode
      ? undefined
      : guessCharset(complete ? bytes : bytes.subarray(0, lastLineEnd(bytes)));
    const carets = showsControls(Buffer.from(bytes.subarray(0, 8000)).toString('latin1'));
    const scan = { limit: limits.itemBytes, carets };
    for await (const message of messages(asUtf8(source.chunks(), unicode), scan)) {
      const reading = readOne(message, { charset, fileCharset, zone, carets, limit: limits.itemBytes });
      if (reading) yield reading;
    }
  },
});

interface Settings {
  charset?: string;
  fileCharset?: string;
  zone?: string;
  carets: boolean;
  limit: number;
}

function readOne(message: Message, settings: Settings): Reading | undefined {
  const place = `line ${message.line}`;
  const { bytes } = message;
  if (!bytes) return { ok: false, note: tooLarge(message, settings.limit, place) };
  const decoded = decodeMessage(bytes, settings);
  if (!decoded.ok) return { ok: false, note: { ...decoded.note, place }, original: bytes };
  const text = settings.carets ? fromShown(decoded.text) : decoded.text;
  if (/^[\0-\x20\x7f\ufeff]*$/.test(text)) return undefined;
  const made = readMessage(text, { place, zone: settings.zone });
  const own = decoded.notes.map((note): Note => ({ ...note, place }));
  if (!message.begun && made.item?.urgency === undefined && !made.item?.subjects) own.push(stray(place));
  return readingOf(made, bytes, own);
}

const lastLineEnd = (bytes: Uint8Array): number => {
  const at = bytes.lastIndexOf(0x0a);
  return at < 0 ? bytes.length : at;
};

const tooLarge = ({ length, ended }: Message, limit: number, place: string): Note => ({
  code: 'READ_TOO_LARGE',
  place,
  message: `The message has ${length} bytes${ended ? '' : ' and no end (ETX, EOT or NNNN)'}; an item may have ${limit}. It is skipped: have it sent again.`,
});

const stray = (place: string): Note => ({
  code: 'AGENCY_NO_HEADING',
  place,
  message:
    'The text has no heading of its own and belongs to no message beside it. It is read as a story: check that it is one.',
});

/** IPTC Recommendation 7901, version 5 (1995). */
export const iptc7901Reader = agencyReader('iptc7901');
/** ANPA 1312 (NAA 89-3), as American services send it. */
export const anpaReader = agencyReader('anpa');
/** Telex messages between ZCZC and NNNN, as many agencies still send them. */
export const zczcReader = agencyReader('zczc');
