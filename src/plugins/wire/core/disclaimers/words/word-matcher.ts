import { parsePattern, type PatternPart } from '../matching/cue';
import { NUMBER_STEM, type Tokens } from '../reading/tokens';
import type { Vocabulary } from '../reading/vocabulary';
import type { LanguageWords, WordClass } from './word-class';
import { bitOf } from './class-bits';

/** An entry of the word lists. */
interface Entry {
  /** As the list writes it. */
  written: string;
  /** Place of its language among the lists. */
  language: number;
  bit: number;
  parts: PatternPart[];
}

/** A sequence of words, to be met from its first word on. */
interface Sequence {
  bit: number;
  /** Numbers of the words that follow the first; negative for stems. */
  rest: number[];
}

/** One language's words, by number; stems include what they begin with. */
interface Lists {
  byWord: Uint32Array;
  byStem: Uint32Array;
  sequences: Map<number, Sequence[]>;
}

/** The entries of all languages' lists, taken apart. */
export const wordEntries = (languages: readonly LanguageWords[]): Entry[] =>
  languages.flatMap(({ words }, language) =>
    Object.entries(words).flatMap(([name, list]) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((written) => ({
          written,
          language,
          bit: bitOf(name as WordClass),
          parts: parsePattern(written.replaceAll('_', ' ')),
        })),
    ),
  );

/**
 * Tells the classes of the words in a text; a word costs one look-up. The same word means different things in different languages, so
 * each language is asked by itself, and how many of its words a stretch has says which language to ask.
 */
export class WordMatcher {
  /** How many languages there are. */
  readonly languages: number;
  private readonly lists: Lists[];
  /** In which languages' lists a word or stem stands, by itself or first, as bits. */
  private readonly wordLanguages: Uint32Array;
  private readonly stemLanguages: Uint32Array;
  /** In which languages a sequence begins with a word, or with a stem or one that it begins with, as bits. */
  private readonly wordSequences: Uint32Array;
  private readonly stemSequences: Uint32Array;

  /** @param vocabulary has the words and stems of all entries */
  constructor(
    entries: readonly Entry[],
    private readonly vocabulary: Vocabulary,
  ) {
    const { wordCount, stemCount, shorterStem } = vocabulary;
    this.languages = 1 + Math.max(...entries.map(({ language }) => language));
    this.lists = Array.from({ length: this.languages }, () => ({
      byWord: new Uint32Array(wordCount),
      byStem: new Uint32Array(stemCount),
      sequences: new Map<number, Sequence[]>(),
    }));
    this.wordLanguages = new Uint32Array(wordCount);
    this.stemLanguages = new Uint32Array(stemCount);
    this.wordSequences = new Uint32Array(wordCount);
    this.stemSequences = new Uint32Array(stemCount);
    for (const { language, bit, parts, written } of entries) {
      const { byWord, byStem, sequences } = this.lists[language];
      const [first, ...rest] = parts.map((part) => this.numberOf(part, written));
      if (first > 0) this.wordLanguages[first] |= 1 << language;
      else if (first !== -NUMBER_STEM) this.stemLanguages[-first] |= 1 << language;
      if (rest.length > 0) {
        sequences.set(first, [...(sequences.get(first) ?? []), { bit, rest }]);
        if (first > 0) this.wordSequences[first] |= 1 << language;
        else this.stemSequences[-first] |= 1 << language;
      } else if (first > 0) byWord[first] |= bit;
      else byStem[-first] |= bit;
    }
    // Shorter stems have smaller numbers.
    for (let stem = 0; stem < stemCount; stem++) {
      const shorter = shorterStem[stem];
      this.stemLanguages[stem] |= this.stemLanguages[shorter];
      this.stemSequences[stem] |= this.stemSequences[shorter];
      for (const { byStem } of this.lists) byStem[stem] |= byStem[shorter];
    }
  }

  /** Adds to `counts`, for each language, how many of the tokens `from` to `to` its lists have. */
  count({ word, stem }: Tokens, from: number, to: number, counts: Float64Array): void {
    for (let at = from; at < to; at++) {
      let languages = this.wordLanguages[word[at]] | this.stemLanguages[stem[at]];
      for (; languages !== 0; languages &= languages - 1) counts[31 - Math.clz32(languages & -languages)]++;
    }
  }

  /** Classes that the word at token `at` has in a language; the sequences that begin there reach no further than `to`. */
  classesAt(language: number, tokens: Tokens, at: number, to: number): number {
    const word = tokens.word[at];
    const stem = tokens.stem[at];
    if (word === 0 && stem === 0) return 0;
    const { byWord, byStem, sequences } = this.lists[language];
    let bits = byWord[word] | byStem[stem];
    if ((this.wordSequences[word] & (1 << language)) !== 0) {
      bits |= this.matched(sequences.get(word)!, tokens, at, to);
    }
    if ((this.stemSequences[stem] & (1 << language)) === 0) return bits;
    for (let one = stem; one !== 0; one = this.vocabulary.shorterStem[one]) {
      const more = sequences.get(-one);
      if (more) bits |= this.matched(more, tokens, at, to);
    }
    return bits;
  }

  private matched(sequences: readonly Sequence[], tokens: Tokens, at: number, to: number): number {
    let bits = 0;
    for (const { bit, rest } of sequences) {
      if (at + rest.length >= to) continue;
      let k = 0;
      while (k < rest.length && this.fits(rest[k], tokens.word[at + 1 + k], tokens.stem[at + 1 + k])) k++;
      if (k === rest.length) bits |= bit;
    }
    return bits;
  }

  private fits(wanted: number, word: number, stem: number): boolean {
    if (wanted > 0) return word === wanted;
    for (let one = stem; one !== 0; one = this.vocabulary.shorterStem[one]) if (one === -wanted) return true;
    return false;
  }

  private numberOf(part: PatternPart, written: string): number {
    if ('word' in part) return this.vocabulary.wordNumber(part.word);
    if ('stem' in part) return -this.vocabulary.stemNumber(part.stem);
    if ('number' in part) return -NUMBER_STEM;
    throw new Error(`A word list holds words and stems only, no gaps or alternatives: ${written}`);
  }
}
