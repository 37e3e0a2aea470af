import type { Line } from '../line';
import type { TaggedType } from '../tagger';

/** A name of a line as roles see it: its people, organizations, events and places, in order. */
export interface LineName {
  type: TaggedType;
  from: number;
  to: number;
}

/** The names of a line, places among them, in order. */
export const namesOfLine = ({ found, places = [], taken }: Line): LineName[] =>
  [...found, ...places.filter(({ from, to }) => !taken[from] && !taken[to - 1])].sort(
    (a, b) => a.from - b.from,
  );
