import { decodeHTMLStrict } from 'entities';

/** Characters that one declared name may stand for; more would let a small file grow. */
const MOST = 8;

/** Longer than a declaration that gives a few characters a name, or says where something is. */
const QUOTED = String.raw`(?:"[^"]{0,2000}"|'[^']{0,2000}')`;

/** A declaration of a parameter, of a file, or of a name for a text (XML 1.0, section 4.2). */
const DECLARATION = new RegExp(
  String.raw`<!ENTITY\s{1,100}(?:(%)\s{1,100})?([^\s%&;"'<>]{1,100})\s{1,100}` +
    String.raw`(?:(?:SYSTEM|PUBLIC\s{1,100}${QUOTED})\s{1,100}${QUOTED}(\s{1,100}NDATA\s{1,100}[^\s<>"']{1,100})?|(${QUOTED}))\s{0,100}>`,
  'g',
);

const REFERENCE = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g;

/** What a value says; undefined where there is anything else in it than a few characters. */
const charactersOf = (value: string): string | undefined => {
  if (value.length > 100 || /[&<%]/.test(value.replace(REFERENCE, ''))) return undefined;
  const decode = (text: string): string =>
    text.replace(REFERENCE, (reference) => decodeHTMLStrict(reference));
  // `&#38;#60;` is how "<" is declared (section 4.6).
  const characters = decode(decode(value));
  return characters.length > MOST ? undefined : characters;
};

const withoutComments = (text: string): string =>
  text
    .split('<!--')
    .map((part, i) => {
      const end = i === 0 ? -1 : part.indexOf('-->');
      return end < 0 ? part : part.slice(end + 3);
    })
    .join(' ');

/**
 * The characters that a document type's own declarations give names to (`<!ENTITY euro "&#8364;">`). Declarations of parameters, and of files that are no
 * text, are passed over: nothing of them is read or fetched.
 *
 * @param doctype what stands between `<!DOCTYPE` and its end
 * @returns undefined where a name stands for more than a few characters, for markup, for other names, or for a text elsewhere
 */
export const declaredCharacters = (doctype: string): ReadonlyMap<string, string> | undefined => {
  const text = withoutComments(doctype);
  const names = new Map<string, string>();
  let count = 0;
  for (const [, parameter, name, file, quoted] of text.matchAll(DECLARATION)) {
    count += 1;
    if (parameter || file) continue;
    const characters = quoted === undefined ? undefined : charactersOf(quoted.slice(1, -1));
    if (characters === undefined) return undefined;
    // The first declaration of a name holds (section 4.2).
    if (!names.has(name)) names.set(name, characters);
  }
  return count === text.split(/<!ENTITY/i).length - 1 ? names : undefined;
};

/** The names of characters that may be used: HTML's, which feeds use without declaring them, those declared, and nothing else: not what objects inherit. */
export const namedCharacters = (declared: ReadonlyMap<string, string> = new Map()): Record<string, string> =>
  new Proxy(Object.create(null) as Record<string, string>, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      const reference = `&${name};`;
      const character = decodeHTMLStrict(reference);
      return character === reference ? declared.get(name) : character;
    },
  });
