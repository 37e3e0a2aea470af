import type { Problem } from '../../../core/problem';

/**
 * @returns what an item's detail says beyond its problems: of an item that failed, the detail is the first problem's sentence, and a
 *   page that shows both would say it twice
 */
export const ownDetail = ({
  detail,
  problems,
}: {
  detail?: string;
  problems: readonly Pick<Problem, 'message'>[];
}): string | undefined => (problems.some(({ message }) => message === detail) ? undefined : detail);
