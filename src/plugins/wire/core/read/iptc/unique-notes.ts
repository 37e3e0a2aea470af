import type { Note } from '../format-reader';

/** Notes that one item can have before the rest is counted only. */
const MOST = 100;

/** Notes without those that say the same of the same place again, as one date does that is two fields; of very many the first. */
export const uniqueNotes = (notes: readonly Note[]): Note[] => {
  const unique = [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
  if (unique.length <= MOST) return unique;
  const more: Note = {
    code: 'ITEM_MORE_NOTES',
    message: `${unique.length - MOST} more things are to be said about the item; these are the first ${MOST}. Compare it with the original.`,
  };
  return [...unique.slice(0, MOST), more];
};
