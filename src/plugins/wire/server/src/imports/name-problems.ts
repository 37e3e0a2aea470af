import { MAX_NEW_NAMES } from '../../../core/entities';
import type { Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import type { Position } from './ports';

/** A warning when a text has more new names than one article may bring. */
export function nameProblems({ linked: { leftOut = 0 } }: Processed, position: Position): Problem[] {
  if (leftOut === 0) return [];
  return [
    {
      ...position,
      code: 'LINK_TOO_MANY_NAMES',
      field: 'text',
      message: `The text has ${MAX_NEW_NAMES + leftOut} names that are not known yet: the first ${MAX_NEW_NAMES} are linked, ${leftOut} are left out. Link in the article what is missing.`,
    },
  ];
}
