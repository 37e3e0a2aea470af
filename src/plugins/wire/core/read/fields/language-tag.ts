import { rememberWords } from '../../remember-words';

/**
 * A language tag in its canonical form (BCP 47: `en_us` becomes `en-US`); undefined for anything else, names of languages among it,
 * though some of them ("english") have a tag's shape: no language has a registered tag of more than three letters.
 */
export const languageTag = (value: string): string | undefined => read(value).tag;

const read = rememberWords((value): { tag?: string } => ({ tag: canonical(value) }));

const canonical = (value: string): string | undefined => {
  const tag = value.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,8}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};
