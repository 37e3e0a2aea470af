import type { Thing, WithContext } from 'schema-dts';

/** What in JSON could end the script that it stands in, or is a line's end to JavaScript of before 2019. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON-LD as text that may be put into `<script type="application/ld+json">` as it is, whatever its texts hold. */
export const jsonLdText = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replace(UNSAFE, escaped);
