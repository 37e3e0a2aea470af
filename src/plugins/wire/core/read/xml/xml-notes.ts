import type { Note } from '../format-reader';
import type { XmlElement } from './element';

export const ENTITIES: Note = {
  code: 'READ_ENTITIES',
  message:
    'The file declares entities of its own (<!ENTITY …>) that are more than names of characters. They are not read, as they can make a small file huge or fetch others. Have it sent without them.',
};

export const illFormed = (reason: string, line: number, column: number): Note => ({
  code: 'READ_XML',
  ...(line ? { place: `line ${line}, column ${column}` } : {}),
  message: `The XML is not well-formed here: ${reason.replace(/\.$/, '')}. It is read as far as it can be: compare with the original, and tell the agency.`,
});

export const mended = (count: number): Note => ({
  code: 'READ_XML',
  message: `${count === 1 ? 'An ampersand stands' : `${count} ampersands stand`} for themselves in the XML; they must be written "&amp;". They are read as they are meant: tell the agency.`,
});

export const replacement = (line: number): Note => ({
  code: 'READ_REPLACED',
  place: `line ${line}`,
  message:
    "The item has bytes that are no characters in the file's encoding, or U+FFFD (\ufffd) itself. Compare with the original, and enter the source's character encoding.",
});

export const cut = (what: string, name: string, line: number): Note => ({
  code: 'READ_CUT',
  place: `line ${line}`,
  message: `The file ends in the middle of ${what}: <${name}> has no end. What came before is read; have it sent again.`,
});

export const tooLarge = (limit: number, line: number): Note => ({
  code: 'READ_TOO_LARGE',
  place: `line ${line}`,
  message: `The item has more than ${limit} characters; so many are read. It is skipped: send it as a file of its own, or shorten it.`,
});

export const tooLong = (limit: number, line: number): Note => ({
  code: 'READ_TOO_LARGE',
  place: `line ${line}`,
  message: `There are more than ${limit} characters without a tag. The rest of the file is not read: have it sent again.`,
});

export const tooMuchBeside = (limit: number, line: number): Note => ({
  code: 'READ_TOO_LARGE',
  place: `line ${line}`,
  message: `More than ${limit} characters of the file belong to no item. The rest of it is not read: is it the format that it says?`,
});

export const tooDeep = (limit: number, { name, line }: XmlElement): Note => ({
  code: 'READ_TOO_DEEP',
  place: `line ${line}`,
  message: `Elements are nested more than ${limit} levels deep at <${name}>. No wire item is: the rest of the file is not read. Have it sent again.`,
});
