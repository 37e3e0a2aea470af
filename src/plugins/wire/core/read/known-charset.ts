import { encodingExists } from 'iconv-lite';
import { isIso646 } from './agency-text/iso-646';
import { isIso6937 } from './agency-text/iso-6937';

/** Whether some reader decodes a character encoding of that name; agencies' own (ISO 646, ISO 6937) are known to the readers of their texts only. */
export const isKnownCharset = (name: string): boolean =>
  encodingExists(name) || isIso6937(name) || isIso646(name);
