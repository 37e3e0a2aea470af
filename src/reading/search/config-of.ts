/** Languages for which PostgreSQL knows which forms of a word belong together. Its older versions do not know all of them. */
const CONFIGS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

/** Words as they are: for languages that PostgreSQL does not know, and articles that do not say theirs. */
export const PLAIN = 'simple';

/**
 * The text search configuration for a language.
 *
 * @param language BCP 47, as somebody wrote it
 * @param known names of the database's configurations
 */
export function configOf(language: string | null | undefined, known: ReadonlySet<string>): string {
  const config = CONFIGS[primaryLanguage(language ?? '')];
  return config !== undefined && known.has(config) ? config : PLAIN;
}

/** The language without script and country: `de` of `de-AT`, `DE_at` and `deu`; empty of what is no language. */
export function primaryLanguage(language: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'));
    return tag?.split('-')[0] ?? '';
  } catch {
    return '';
  }
}
