/** A national variant of ISO 646: the letters that stand at the places of ASCII's `#$@[\]^`{|}~`, and words that show the language. */
interface Variant {
  names: RegExp;
  letters: Record<string, string>;
  words: string;
}

const VARIANTS: Record<string, Variant> = {
  German: {
    names: /^(?:din[-_]?66003|iso646-de|iso-ir-21|de)$/,
    letters: { '[': 'Ä', '\\': 'Ö', ']': 'Ü', '{': 'ä', '|': 'ö', '}': 'ü', '~': 'ß' },
    words:
      'für über würde wurden während können könnte müssen fünf zurück groß große größte daß straße möchte gegenüber künftig führt übernahme präsident behörden',
  },
  Swedish: {
    names: /^(?:sen[-_]?850200[-_]?[bc]|iso646-(?:se|fi)2?|iso-ir-1[01]|se|fi)$/,
    letters: {
      '[': 'Ä',
      '\\': 'Ö',
      ']': 'Å',
      '{': 'ä',
      '|': 'ö',
      '}': 'å',
      '^': 'Ü',
      '~': 'ü',
      '`': 'é',
      '@': 'É',
    },
    words:
      'är på för också från två år här där när någon gör över får går även efteråt sägs säger jää että myös hän tässä sitä eivät',
  },
  Danish: {
    names: /^(?:ds[-_]?2089|ns[-_]?4551-1|iso646-(?:dk|no)|iso-ir-60|dk|no)$/,
    letters: { '[': 'Æ', '\\': 'Ø', ']': 'Å', '{': 'æ', '|': 'ø', '}': 'å' },
    words:
      'på så også når være får går ønsker første københavn år måtte søndag lørdag både blevå selvfølgelig således nåede frå gjør større',
  },
  French: {
    names: /^(?:nf[-_]?z[-_]?62[-_]?010|iso646-fr1?|iso-ir-(?:69|25)|fr)$/,
    letters: {
      '@': 'à',
      '[': '°',
      '\\': 'ç',
      ']': '§',
      '{': 'é',
      '|': 'ù',
      '}': 'è',
      '~': '¨',
    },
    words:
      'été à déjà après où très président était première français même société réunion ministère dernière',
  },
  Italian: {
    names: /^(?:olivetti-it|iso646-it|iso-ir-15|it)$/,
    letters: {
      '[': '°',
      '@': '§',
      '\\': 'ç',
      ']': 'é',
      '`': 'ù',
      '{': 'à',
      '|': 'ò',
      '}': 'è',
      '~': 'ì',
    },
    words: 'è perché più può già città però così sarà martedì lunedì venerdì attività società né ciò',
  },
  Spanish: {
    names: /^(?:olivetti-es|iso646-es|iso-ir-17|es)$/,
    letters: { '[': '¡', '\\': 'Ñ', ']': '¿', '{': '°', '|': 'ñ', '}': 'ç' },
    words: 'año años español española españa señor señora mañana niños compañía',
  },
};

/** Characters between letters that are no punctuation there, so that they must be letters. */
const AMONG_LETTERS = /\p{L}[{|}~[\\\]](?=\p{L})|[{|}~](?=\p{Ll}{2})|\p{Ll}{2}[{|}~](?![\p{L}{|}~])/gu;

const translated = (text: string, { letters }: Variant): string =>
  text.replace(/[#$@[\\\]^`{|}~]/g, (char) => letters[char] ?? char);

const variantNamed = (charset: string): string | undefined =>
  Object.keys(VARIANTS).find((variant) => VARIANTS[variant].names.test(charset.toLowerCase()));

/** Whether a charset's name means one of the national variants of ISO/IEC 646. */
export const isIso646 = (name: string): boolean => variantNamed(name) !== undefined;

/**
 * A seven-bit text in its national letters (ISO/IEC 646): by the variant that is named, else by the one whose most common words the text
 * then has. The length stays as it is.
 *
 * @param charset as the source's settings name it; names of other sets are passed over
 * @returns undefined for what is plain ASCII
 */
export const fromIso646 = (text: string, charset?: string): { text: string; variant: string } | undefined => {
  const named = charset === undefined ? undefined : variantNamed(charset);
  if (named) return { text: translated(text, VARIANTS[named]), variant: named };
  const sample = text.slice(0, 20_000);
  const signs = sample.match(AMONG_LETTERS)?.length ?? 0;
  if (signs < 2 || signs < sample.length / 2000) return undefined;
  let best: { text: string; variant: string; hits: number } | undefined;
  for (const [variant, entry] of Object.entries(VARIANTS)) {
    const words = new Set(entry.words.split(' ').filter((word) => /[^a-z]/.test(word)));
    const found =
      translated(sample, entry)
        .toLowerCase()
        .match(/[\p{L}]+/gu) ?? [];
    const hits = found.filter((word) => words.has(word)).length;
    if (hits > (best?.hits ?? 0)) best = { text: translated(text, entry), variant, hits };
  }
  // One word is chance: braces around code make some.
  if (!best || best.hits < 2 || best.hits * 10 < signs) return undefined;
  return { text: best.text, variant: best.variant };
};
