import type { KnownNotice } from '../flag';
import { plainText } from './plain-text';
import { writesInOneCase } from './name-slots';
import { isShort } from './read-notice';
import { SLOT, unitsOf, type Units } from './units';
import { wordsOf } from './words';

/** A known notice, ready to be compared with a stretch of a text. */
export interface Pattern {
  notice: KnownNotice;
  units: Units;
  /** The hashes of its words. */
  hashes: ReadonlySet<number>;
  /** Its case tells names, so a text's may, too. */
  ownNames: boolean;
  /** Too short to be compared word by word with anything but itself. */
  isShort: boolean;
  /** What stands before its first and after its last word. */
  head: string;
  tail: string;
}

/** Prepares a notice. The issuer's name is a slot in it. */
export const patternOf = (notice: KnownNotice): Pattern => {
  const { text } = notice;
  const units = unitsOf(text, wordsOf(text), { names: notice.issuer === undefined ? [] : [notice.issuer] });
  const hashes = new Set<number>();
  for (let i = 0; i < units.length; i++) if (units.hash[i] !== SLOT) hashes.add(units.hash[i]);
  return {
    notice,
    units,
    hashes,
    ownNames: !writesInOneCase(plainText(text)),
    isShort: isShort(units, (i) => units.hash[i] === SLOT),
    head: units.length === 0 ? '' : text.slice(0, units.start[0]),
    tail: units.length === 0 ? '' : text.slice(units.end[units.length - 1]),
  };
};
