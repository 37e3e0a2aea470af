import type { LanguageWords } from './word-class';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import { arabic } from './ar';
import { azerbaijani } from './az';
import { chinese } from './zh';
import { japanese } from './ja';
import { russian } from './ru';
import { turkish } from './tr';
import { uzbek } from './uz';
import { uzbekCyrillic } from './uz-cyrl';

/** The words of every language. */
export const WORDS: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  russian,
  turkish,
  azerbaijani,
  uzbek,
  uzbekCyrillic,
  arabic,
  chinese,
  japanese,
];
