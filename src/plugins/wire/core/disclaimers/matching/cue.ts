import { foldTables, IGNORED, LETTER, SEPARATOR } from '../reading/fold';
import type { NoticeKind } from '../flag';

/**
 * What a cue is evidence of.
 * - `heading`: the heading of a notice ("Disclaimer")
 * - `opener`: how a notice begins ("Neither … nor its Regulation Services Provider")
 * - `phrase`: words of a notice, anywhere in a sentence
 * - `continuation`: words that keep a notice going, but don't begin one ("such factors include")
 * - `against`: words of texts that only talk about notices, or do something else ("the lawsuit alleges")
 * - `stop`: what follows notices and is none ("Media contact", "About X")
 */
export type CueRole = 'heading' | 'opener' | 'phrase' | 'continuation' | 'against' | 'stop';

/** How much a cue says; `weights.ts` turns it into log-odds. */
export type Strength = 'decisive' | 'strong' | 'fair' | 'weak';

/**
 * Cues of one role, strength and purpose. Patterns are written in words:
 * - `all rights reserved`: these words, in any case, with any accents, punctuation and line breaks between them
 * - `(offer|sale) of`: alternatives; an empty one makes it optional: `(press|news|) release`
 * - `warrant~`: any word that begins so
 * - `not ..3 advice`: up to three words between, within one sentence
 * - `#`: a number
 *
 * In unspaced scripts each character counts as a word.
 */
export interface CueGroup {
  role: CueRole;
  strength: Strength;
  kinds?: NoticeKind[];
  patterns: string[];
}

/** The cues of one language. */
export interface LanguageCues {
  /** BCP 47. */
  language: string;
  groups: CueGroup[];
}

/** A piece of a pattern: a word, a stem, a number, a gap, or alternatives, each a sequence of pieces again. */
export type PatternPart =
  { word: string } | { stem: string } | { number: true } | { gap: number } | { choices: PatternPart[][] };

/** Splits at `separator` where no bracket is open. */
const splitOutside = (pattern: string, separator: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '(') depth++;
    else if (pattern[i] === ')') depth--;
    else if (pattern[i] === separator && depth === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`Cue pattern with unbalanced brackets: ${pattern}`);
  parts.push(pattern.slice(from));
  return parts;
};

/** Cuts what a cue file writes without a space as the tokenizer would cut it in a text: each Han character is a word of its own. */
const wordsOf = (written: string): string[] => {
  const { classes } = foldTables();
  const words: string[] = [];
  let current = '';
  for (const character of written) {
    const kind = classes[character.charCodeAt(0)];
    if (kind === LETTER || kind === IGNORED) current += character;
    else {
      if (current) words.push(current);
      current = '';
      if (kind !== SEPARATOR) words.push(character);
    }
  }
  if (current) words.push(current);
  return words;
};

/** Takes a pattern apart. Throws when its brackets don't match or it has an empty word. */
export const parsePattern = (pattern: string): PatternPart[] =>
  splitOutside(pattern.trim(), ' ')
    .filter((part) => part !== '')
    .flatMap((part): PatternPart[] => {
      if (part.startsWith('(') && part.endsWith(')')) {
        return [{ choices: splitOutside(part.slice(1, -1), '|').map(parsePattern) }];
      }
      if (/^\.\.\d{1,2}$/.test(part)) return [{ gap: Number(part.slice(2)) }];
      if (part === '#') return [{ number: true }];
      const words = wordsOf(part);
      if (words.length === 0) throw new Error(`Cue pattern with a word without letters: ${pattern}`);
      return words.map((word, i) =>
        part.endsWith('~') && i === words.length - 1 ? { stem: word } : { word },
      );
    });
