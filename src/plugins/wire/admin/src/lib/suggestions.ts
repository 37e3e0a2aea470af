/** What a field offers: the value that is stored, and more words to find it by. */
export interface Suggestion {
  value: string;
  /** Shown behind the value. */
  words?: string;
}

/** What stands in the list, and what is searched in. */
export const suggestionText = ({ value, words }: Suggestion): string =>
  words ? `${value} – ${words}` : value;

/** A text of the field as a value: the list's own text is the value it stands for, anything else is taken as it was typed. */
export const valueOfText = (text: string | undefined, suggestions: readonly Suggestion[]): string | null =>
  suggestions.find((suggestion) => suggestionText(suggestion) === text)?.value ?? (text || null);

/** The zones of the IANA database that the browser knows, `UTC` first. */
export const timeZones = (): Suggestion[] => {
  const names = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return ['UTC', ...names.filter((name) => name !== 'UTC')].map((value) => ({ value }));
};

/** Encodings that wires still come in; the server takes more. */
export const CHARSETS: readonly Suggestion[] = [
  { value: 'utf-8' },
  { value: 'windows-1252' },
  { value: 'windows-1250' },
  { value: 'windows-1251' },
  { value: 'windows-1253' },
  { value: 'windows-1254' },
  { value: 'windows-1255' },
  { value: 'windows-1256' },
  { value: 'iso-8859-1' },
  { value: 'iso-8859-2' },
  { value: 'iso-8859-5' },
  { value: 'iso-8859-7' },
  { value: 'iso-8859-9' },
  { value: 'iso-8859-15' },
  { value: 'koi8-r' },
  { value: 'koi8-u' },
  { value: 'shift_jis' },
  { value: 'euc-jp' },
  { value: 'euc-kr' },
  { value: 'gb18030' },
  { value: 'big5' },
  { value: 'ibm850' },
  { value: 'ibm866' },
  { value: 'macintosh' },
];

/** Languages that are offered by name, as BCP 47 has them; any other can be typed. */
const LANGUAGES =
  'ar az be bg bn bs ca cs da de el en en-GB en-US es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt nb nl nn pl ps pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh-Hans zh-Hant';

/** @param nameOf a language's name in the editor's own language */
export const languages = (nameOf: (tag: string) => string | undefined): Suggestion[] =>
  LANGUAGES.split(' ').map((value) => ({ value, words: nameOf(value) }));
