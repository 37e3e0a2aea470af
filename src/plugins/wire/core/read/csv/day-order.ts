/** What stands first in the dates of a column: the day, or the month. */
export type DayOrder = 'day' | 'month';

/** `3/6/2024`, `03-06-2024 10:15`: day and month in figures, in an order that the cell does not tell. */
const IN_FIGURES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?=$|[\sT,])/;

/**
 * In which order the dates of a column have day and month, where any of them can be read in one way only.
 *
 * @param cells of the column
 * @returns undefined where none tells, or they tell both
 */
export const dayOrderOf = (cells: readonly string[]): DayOrder | undefined => {
  const orders = new Set(cells.map((cell) => toldBy(IN_FIGURES.exec(cell.trim()))));
  orders.delete(undefined);
  return orders.size === 1 ? [...orders][0] : undefined;
};

function toldBy(match: RegExpExecArray | null): DayOrder | undefined {
  const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[3] ?? 0)];
  if (first > 12 === second > 12) return undefined;
  return first > 12 ? 'day' : 'month';
}

/** A date in figures as ISO 8601 has it, what stands behind it as it is; undefined for another text, and where nobody knows the order. */
export const fromFigures = (text: string, order: DayOrder | undefined): string | undefined => {
  const match = IN_FIGURES.exec(text);
  if (!match) return undefined;
  const [whole, first, , second, year] = match;
  const known = toldBy(match) ?? (Number(first) === Number(second) ? 'day' : order);
  if (!known) return undefined;
  const [day, month] = known === 'day' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${text.slice(whole.length)}`;
};
