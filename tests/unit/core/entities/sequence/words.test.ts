import {
  longShapeOf,
  shortShape,
  traitsOf,
} from '../../../../../src/plugins/wire/core/entities/sequence/traits';
import {
  coarseClass,
  FINE_CLASSES,
  NO_CLASS,
  wordClass,
} from '../../../../../src/plugins/wire/core/entities/sequence/word-classes';
import { wordFacts } from '../../../../../src/plugins/wire/core/entities/word-facts';

describe('the shape of a word', () => {
  it.each([
    ['Mammadov', 'Xxxx', 'Xx'],
    ['McDonald', 'XxXxxx', 'XxXx'],
    ['UNESCO', 'XXX', 'X'],
    ['Şükrü', 'Xxxx', 'Xx'],
    ['Олег', 'Xxxx', 'Xx'],
    ['al-Sisi', 'xx-Xxxx', 'x-Xx'],
    ['U.S.', 'X.X.', 'X.X.'],
    ['Covid19', 'Xxxx99', 'Xx9'],
    ['2024', '9', '9'],
    ['“', '“', '“'],
  ])('%s is %s, in short %s', (word, long, short) => {
    const shape = longShapeOf(wordFacts(word));
    expect([shape, shortShape(shape)]).toEqual([long, short]);
  });

  it('ends after twelve letters, however long the word is', () => {
    expect(longShapeOf(wordFacts(`A${'bC'.repeat(30_000)}`))).toBe(
      'AbCbCbCbCbCb'.replace(/[A-Z]/g, 'X').replace(/[a-z]/g, 'x'),
    );
  });
});

describe('the traits of a word', () => {
  const of = (word: string) => traitsOf(wordFacts(word));

  it('are what its lists say, by the numbers that the weights were learnt with', () => {
    expect(of('university')).toEqual([7]);
    expect(of('Nigeria')).toEqual([13]);
    expect(of('zzyzx')).toEqual([]);
    expect(of('chairman')).toContain(22);
  });

  it('are one list for all words that have the same', () => {
    expect(of('university')).toBe(of('ministry'));
    expect(of('university')).not.toBe(of('chairman'));
  });
});

describe('the class of a word', () => {
  it('is shared by words that are used alike', () => {
    const coarse = (word: string) => coarseClass(wordClass(word));
    expect(coarse('professor')).toBe(coarse('lecturer'));
    expect(coarse('banana')).toBe(coarse('mango'));
    expect(coarse('professor')).not.toBe(coarse('banana'));
  });

  it('is that of its last part when the compound is in no list', () => {
    expect(wordClass('zzqx-professor')).toBe(wordClass('professor'));
    expect(wordClass('-')).toBe(NO_CLASS);
    expect(wordClass('')).toBe(NO_CLASS);
  });

  it('is given by chance to hardly any word that is in no list', () => {
    const madeUp = Array.from({ length: 10_000 }, (_none, i) => `zq${i.toString(36)}xj`);
    const classes = madeUp.map(wordClass).filter((one) => one !== NO_CLASS);
    // One in 512 is expected.
    expect(classes.length).toBeLessThan(40);
  });

  it('belongs to a coarse one of thirty-two', () => {
    expect([0, 1, FINE_CLASSES, FINE_CLASSES + 1].map(coarseClass)).toEqual([0, 1, 1, 2]);
  });
});
