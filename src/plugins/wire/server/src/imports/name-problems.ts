import type { Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import type { Position } from './ports';

/** A warning when a text has more new names than one article may bring. */
export function nameProblems(
  { linked: { leftOut = 0, entities } }: Processed,
  position: Position,
): Problem[] {
  if (leftOut === 0) return [];
  const kept = entities.filter(({ known }) => known === undefined).length;
  return [
    {
      ...position,
      code: 'LINK_TOO_MANY_NAMES',
      field: 'text',
      message: `The text has ${kept + leftOut} names that are not known yet: the first ${kept} are linked, ${leftOut} are left out. Link in the article what is missing.`,
    },
  ];
}
