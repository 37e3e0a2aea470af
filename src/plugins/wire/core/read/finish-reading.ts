import type { Problem } from '../problem';
import { scrubAll } from './bytes/scrub';
import type { Note, Reading } from './format-reader';
import type { ReadOutcome } from './outcome';

/**
 * An outcome as `read` gives it: with the file's name and the item's number, and without what the database cannot hold.
 *
 * @param number the item's; absent for a problem of the file as a whole
 */
export function finishReading(reading: Reading, file: string, number?: number): ReadOutcome {
  const problem = (note: Note): Problem => ({
    ...scrubAll(note).value,
    file: scrubAll(file).value,
    ...(number === undefined ? {} : { item: number }),
  });
  const within = reading.within === undefined ? undefined : scrubAll(reading.within).value;
  if (!reading.ok) {
    const { note, original } = reading;
    return {
      ok: false,
      ...(number === undefined ? {} : { number }),
      problem: problem(note),
      ...(within ? { within } : {}),
      ...(original ? { original } : {}),
    };
  }
  const { value: item, nuls, surrogates } = scrubAll(reading.item);
  const notes = [...reading.notes];
  if (nuls > 0) notes.push(unstorable(nuls, 'NUL character', reading.notes));
  if (surrogates > 0) notes.push(unstorable(surrogates, 'lone surrogate', reading.notes));
  return {
    ok: true,
    number: number!,
    item,
    original: reading.original,
    warnings: notes.map(problem),
    paths: reading.paths ?? {},
    ...(within ? { within } : {}),
  };
}

const unstorable = (count: number, what: string, [first]: Note[]): Note => ({
  code: 'READ_REPLACED',
  ...(first?.place ? { place: first.place } : {}),
  message: `${count} ${what}${count === 1 ? '' : 's'} became U+FFFD (�), as the database cannot hold ${count === 1 ? 'it' : 'them'}. Compare with the original.`,
});
