import type { LanguageCues } from '../matching/cue';
import { CueMatcher } from '../matching/cue-matcher';
import { WORDS } from '../words';
import { wordEntries, WordMatcher } from '../words/word-matcher';
import { arabic } from './ar';
import { azerbaijani } from './az';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { portuguese } from './pt';
import { russian } from './ru';
import { turkish } from './tr';
import { uzbek } from './uz';
import { chinese } from './zh';

/** The cues of every language; a text's language is not asked, since footers often come in another one. */
export const LANGUAGES: readonly LanguageCues[] = [
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
  arabic,
  chinese,
  japanese,
];

let matcher: CueMatcher | undefined;
let words: WordMatcher | undefined;

/** The matcher over all languages' cues; compiled once. Its vocabulary has the words of the word lists, too. */
export const cueMatcher = (): CueMatcher =>
  (matcher ??= new CueMatcher(
    LANGUAGES,
    wordEntries(WORDS).flatMap(({ parts }) => parts),
  ));

/** The matcher over all languages' word lists, for the tokens of {@link cueMatcher}. */
export const wordMatcher = (): WordMatcher =>
  (words ??= new WordMatcher(wordEntries(WORDS), cueMatcher().vocabulary));
