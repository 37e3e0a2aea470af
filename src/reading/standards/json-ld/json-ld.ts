import type { Thing, WithContext } from 'schema-dts';

/** What schema.org has for a type, without its subtypes and without the mark that says which it is. */
export type PropertiesOf<Type extends string> = Omit<Extract<Thing, { '@type': Type }>, '@type'>;

/** What in JSON could end the script that it stands in, or is a line's end to JavaScript of before 2019. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON-LD as text that may be put into `<script type="application/ld+json">` as it is, whatever its texts hold. */
export const jsonLdText = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replace(UNSAFE, escaped);
