import type { FormatReader, Head } from './format-reader';
import { READER_OF } from './formats';

/**
 * Picks the reader for a file that nobody has named a format for: by its content, else its name, else its media type. Every reader
 * judges for itself; the surest one wins.
 *
 * @param mediaType a `Content-Type`, parameters and all; may be empty
 */
export const sniff = (head: Head, file: string, mediaType: string): FormatReader => {
  const name = file.toLowerCase();
  const essence = mediaType.split(';', 1)[0].trim().toLowerCase();
  let best: { reader: FormatReader; sure: number } | undefined;
  for (const reader of READER_OF.values()) {
    const sure = reader.sniff(head, name, essence);
    if (!best || sure > best.sure) best = { reader, sure };
  }
  return best!.reader;
};

const CHARSET = /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/i;

/** The `charset` parameter of a media type (RFC 9110, section 8.3.2). */
export const charsetOf = (mediaType: string): string | undefined => CHARSET.exec(mediaType)?.[1];
