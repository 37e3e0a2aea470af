import { useEffect } from 'react';

/**
 * Asks again and again, so long after each answer, until that is no longer wanted. RTK Query's own `pollingInterval` goes on when it is set to 0
 * once the answer is there: the change does not reach the subscription under React's strict mode.
 *
 * @param ask stable
 * @param milliseconds 0 for not at all
 */
export const useAgain = (ask: () => unknown, milliseconds: number): void => {
  useEffect(() => {
    if (milliseconds === 0) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;

    const wait = () => {
      timer = setTimeout(async () => {
        await ask();
        if (!isOver) wait();
      }, milliseconds);
    };
    wait();

    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ask, milliseconds]);
};
