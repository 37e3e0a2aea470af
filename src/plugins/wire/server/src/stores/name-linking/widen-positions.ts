import type { PositionState, RecordState } from './record-state';

/** What an article says that a person is. */
export interface SaidPosition {
  title: string;
  place?: string;
  organization?: RecordState;
}

/** Of how many articles it is kept that they say so: the first one, and the last of them. */
const KEPT = 4;

/**
 * Enters into a person's positions what an article says. Those that it confirms are widened to its day; what is new is added to a person who is only
 * proposed. A person whom an editor has confirmed is the editor's: nothing is added, and only the days follow.
 *
 * @param said the day that the article is of, and its documentId
 * @returns whether anything has changed
 */
export function widenPositions(
  person: RecordState,
  positions: readonly SaidPosition[],
  said: { date?: string; article: string },
): boolean {
  let hasChanged = false;
  const held = [...person.positions];
  for (const position of positions) {
    const same =
      held.find((one) => isSame(one, position)) ??
      (person.confirmed ? held.find((one) => !one.organization && isSameTitle(one, position)) : undefined);
    if (same) hasChanged = widen(same, said) || hasChanged;
    else if (!person.confirmed) {
      person.positions.push(newPosition(position, said));
      hasChanged = true;
    }
  }
  return hasChanged;
}

export const newPosition = (
  { title, place, organization }: SaidPosition,
  { date, article }: { date?: string; article: string },
): PositionState => ({
  title,
  place,
  organization: organization?.documentId,
  organizationName: organization?.name,
  organizationPlace: organization?.place,
  firstSeen: date,
  lastSeen: date,
  seenIn: [article],
});

const isSame = (held: PositionState, { title, place, organization }: SaidPosition): boolean =>
  isSameTitle(held, { title }) &&
  (!organization || held.organization === organization.documentId) &&
  (!place || !held.place || held.place === place);

const isSameTitle = (a: { title: string }, b: { title: string }): boolean =>
  a.title.toLowerCase() === b.title.toLowerCase();

/** An article between the first and the last day changes nothing, so that a name in every other article is seldom written. */
function widen(position: PositionState, { date, article }: { date?: string; article: string }): boolean {
  if (date === undefined) return false;
  const { firstSeen, lastSeen, seenIn } = position;
  const isFirst = firstSeen === undefined || date < firstSeen;
  const isLast = lastSeen === undefined || date > lastSeen;
  if (!isFirst && !isLast) return false;
  if (isFirst) position.firstSeen = date;
  if (isLast) position.lastSeen = date;
  const others = seenIn.filter((one) => one !== article);
  const all = isLast ? [...others, article] : [article, ...others];
  position.seenIn = all.length > KEPT ? [all[0], ...all.slice(1 - KEPT)] : all;
  if (position.row !== undefined) position.isWider = true;
  return true;
}
