import { WORD_CLASSES, type WordClass } from './word-class';

/** Sets of word classes are bits of a 32-bit number. */
export const bitOf = (name: WordClass): number => 1 << WORD_CLASSES.indexOf(name);

const bitsOf = (...names: WordClass[]): number => names.reduce((bits, name) => bits | bitOf(name), 0);

/** What a notice speaks of. A sentence without any of these is no evidence, however it speaks. */
export const CONTENT = bitsOf(
  'liability',
  'accuracy',
  'advice',
  'money',
  'offer',
  'future',
  'rights',
  'opinion',
  'paid',
  'supplied',
  'machine',
  'medical',
  'authority',
  'terms',
  'care',
  'embargo',
);

/** How a notice speaks. */
export const MANNER = bitsOf('deny', 'self', 'limit');
export const DENY = bitOf('deny');
