/** Scripts that are written from right to left, as ISO 15924 names them. */
const FROM_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * What an element says of a text's language and the way that it is written.
 *
 * @param {string | null | undefined} language BCP 47
 * @returns {{ lang?: string, dir: string }} where the language is not known, the text's first letters say its direction
 */
export function written(language) {
  try {
    if (!language) return { dir: 'auto' };
    const { script } = new Intl.Locale(language).maximize();
    return { lang: language, dir: FROM_RIGHT.has(script ?? '') ? 'rtl' : 'ltr' };
  } catch {
    return { dir: 'auto' };
  }
}
