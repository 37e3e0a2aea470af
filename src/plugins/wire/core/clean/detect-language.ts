import franc = require('franc-min');
import { FUNCTION_WORDS } from './function-words';

/** ISO 639-3, as franc answers, to BCP 47 (RFC 5646: the shortest code a language has). */
const BCP47: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  ron: 'ro',
  nld: 'nl',
  hun: 'hu',
  ces: 'cs',
  swe: 'sv',
  azj: 'az',
  uzn: 'uz',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  fas: 'fa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  tha: 'th',
  ell: 'el',
  ben: 'bn',
  tel: 'te',
  tam: 'ta',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  mya: 'my',
  pan: 'pa',
  amh: 'am',
  sin: 'si',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  tgl: 'tl',
  zlm: 'ms',
};
/** Neighbours that trigrams confuse with the languages of the wires and that hardly any wire is written in. */
const ONLY = Object.keys(BCP47);

const LETTERS = /\p{L}/gu;
const SAMPLE = 600;
const SHORTEST = 40;

/**
 * Tells a text's language. Letters that only one of the region's languages has decide first, then the share of function words, then trigrams
 * (franc, up to 600 characters).
 *
 * @returns a BCP 47 tag (`uz-Cyrl` for Uzbek in Cyrillic letters), or undefined when the text is too short or the signs disagree
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(LETTERS) ?? []).length;
  if (letters < 12) return undefined;
  const byLetters = fromLetters(sample, letters);
  if (byLetters) return byLetters;
  const byWords = fromWords(sample);
  if (byWords) return byWords;
  if (letters < SHORTEST) return undefined;
  return BCP47[franc(sample, { only: ONLY })];
}

function fromLetters(sample: string, letters: number): string | undefined {
  const share = (set: RegExp): number => (sample.match(set) ?? []).length / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\u4e00-\u9fff]/g) > 0.4) return 'zh';
  if (share(/[\uac00-\ud7af]/g) > 0.4) return 'ko';
  if (share(/[\u10d0-\u10ff]/g) > 0.4) return 'ka';
  if (share(/[\u0531-\u0587]/g) > 0.4) return 'hy';
  if (share(/[\u0590-\u05ff]/g) > 0.4) return 'he';
  const cyrillic = share(/\p{Script=Cyrillic}/gu) > 0.5;
  if (cyrillic) {
    if (share(/[әұөһі]/giu) > 0.03 && share(/[әұө]/giu) > 0.01) return 'kk';
    if (share(/[ўҳ]/giu) > 0.008) return share(/[іє]/giu) > 0.01 ? undefined : 'uz-Cyrl';
    if (share(/[іїє]/giu) > 0.01 && share(/[ыэъў]/giu) === 0) return 'uk';
    return undefined;
  }
  if (share(/ə/giu) > 0.01) return 'az';
  // Uzbek writes oʻ and gʻ with one of several apostrophes; elsewhere these hardly stand before a letter of the same word.
  const marked = (sample.match(/\p{L}*[og][‘’ʻʼ'`](?=\p{Ll})\p{L}+/giu) ?? []).filter(
    (word) => !/^(?:o|O)['’]\p{Lu}/u.test(word),
  );
  if (marked.length >= 2 && share(/[og][‘’ʻʼ'`](?=\p{Ll})/giu) > 0.008) return 'uz';
  if (share(/[ğış]/gu) > 0.03 && share(/[ğı]/gu) > 0.01) return 'tr';
  return undefined;
}

/** The languages that have a function word, by word. */
const TAGS = new Map<string, string[]>();
for (const [tag, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' '))) TAGS.set(word, [...(TAGS.get(word) ?? []), tag]);
}

/** The language whose function words the text is full of, when no other comes near. */
function fromWords(sample: string): string | undefined {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}‘’ʻ]+/gu) ?? [];
  if (tokens.length < 6) return undefined;
  const counts = new Map<string, number>();
  for (const token of tokens) {
    for (const tag of TAGS.get(token) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.2 * tokens.length) return undefined;
  return best[1] >= 1.6 * (second?.[1] ?? 0) ? best[0] : undefined;
}
