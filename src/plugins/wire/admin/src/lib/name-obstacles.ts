import type { NameObstacle } from '../../../shared/contracts/names';

/** What stands in the way of taking a decision back, as the server's error has it; none where it is another error. */
export const obstaclesIn = (error: unknown): NameObstacle[] => {
  const details = (error as { details?: { obstacles?: unknown } } | null | undefined)?.details;
  return Array.isArray(details?.obstacles) ? (details.obstacles as NameObstacle[]) : [];
};
