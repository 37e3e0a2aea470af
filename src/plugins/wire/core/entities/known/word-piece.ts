import { keyWord, namePieces } from '../name-key';
import type { WordFacts } from '../word-facts';
import { baseForms } from './base-forms';
import { foldWord } from './fold-word';
import { hashOf, type Hash } from './hash';
import { looseOf } from './name-keys';
import { ROOT, type NameIndex } from './packed-names';
import { isFatherSign, isInitial, isPatronymic } from './person-parts';
import { partOf, type Part } from './rebuilt-key';

/** A word of a text as keys have it. What it is in an index is looked up once, for all places where the word stands. */
export class WordPiece {
  private exactIndex = 0;
  private exactWord = -1;
  private exactNode = 0;
  private foldedIndex = 0;
  private foldedWords: readonly number[] = NONE;
  private opensFolded = false;
  private basesIndex = 0;
  private basesLanguage = '';
  private bases: readonly number[] = NONE;
  private ownPart?: Part;
  private ownLoose?: Hash;
  private ownMiddle?: boolean;

  /**
   * @param text one of `namePieces`
   * @param next the next one of the same word of the text
   */
  constructor(
    readonly text: string,
    private readonly key: string,
    readonly next: WordPiece | undefined,
  ) {}

  /** Its number in an index; -1 when no name has it. */
  numberIn(index: NameIndex): number {
    if (this.exactIndex !== index.serial) this.lookUp(index);
    return this.exactWord;
  }

  /** Where the names that begin with it go on; 0 when there are none. */
  openedIn(index: NameIndex): number {
    if (this.exactIndex !== index.serial) this.lookUp(index);
    return this.exactNode;
  }

  private lookUp(index: NameIndex): void {
    this.exactIndex = index.serial;
    this.exactWord = index.word(hashOf(this.key));
    this.exactNode = index.child(ROOT.exact, this.exactWord);
  }

  /** The numbers of its folded forms. */
  foldedIn(index: NameIndex): readonly number[] {
    if (this.foldedIndex !== index.serial) {
      this.foldedIndex = index.serial;
      this.foldedWords = numbersOf(foldWord(this.text), index);
      this.opensFolded = opens(this.foldedWords, index);
    }
    return this.foldedWords;
  }

  /** The numbers of what it may be the inflected form of. @param language from `declinedAs` */
  basesIn(index: NameIndex, language: string): readonly number[] {
    if (this.basesIndex !== index.serial || this.basesLanguage !== language) {
      this.basesIndex = index.serial;
      this.basesLanguage = language;
      this.bases = numbersOf(baseForms(this.text, language), index);
    }
    return this.bases;
  }

  /** Whether names begin with it in another spelling or another form. */
  opensWeak(index: NameIndex, language: string | undefined): boolean {
    this.foldedIn(index);
    return this.opensFolded || (language !== undefined && opens(this.basesIn(index, language), index));
  }

  /** What it does in an institution's name. */
  get part(): Part {
    return (this.ownPart ??= partOf(this.text));
  }

  /** How it sounds. */
  get loose(): Hash {
    return (this.ownLoose ??= looseOf(this.text));
  }

  /** An initial or the name of somebody's father. */
  get isMiddle(): boolean {
    return (this.ownMiddle ??= isInitial(this.text) || isPatronymic(this.text.toLowerCase()));
  }

  /** "oglu" and the like. */
  get isFatherSign(): boolean {
    return isFatherSign(this.text.toLowerCase());
  }
}

const NONE: readonly never[] = [];

const numbersOf = (words: readonly string[], index: NameIndex): readonly number[] => {
  const numbers = words.map((word) => index.word(hashOf(word))).filter((number) => number >= 0);
  return numbers.length > 0 ? numbers : NONE;
};

const opens = (words: readonly number[], index: NameIndex): boolean =>
  words.some((word) => index.child(ROOT.folded, word) !== 0);

/** The first key word of one word of a text; `null` when it has none. */
export const pieceOf = (facts: WordFacts): WordPiece | null | undefined => {
  if (facts.piece === undefined) {
    let piece: WordPiece | undefined;
    for (const text of namePieces(facts.word).reverse()) {
      const key = keyWord(text);
      if (key) piece = new WordPiece(text, key, piece);
    }
    facts.piece = piece ?? null;
  }
  return facts.piece;
};

/** All key words of one word of a text. */
export const piecesOf = (facts: WordFacts): WordPiece[] => {
  const pieces: WordPiece[] = [];
  for (let piece = pieceOf(facts); piece; piece = piece.next) pieces.push(piece);
  return pieces;
};
