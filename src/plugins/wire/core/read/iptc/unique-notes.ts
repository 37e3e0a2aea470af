import type { Note } from '../format-reader';

/** Notes without those that say the same of the same place again, as one date does that is two fields. */
export const uniqueNotes = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
];
