import { useEffect, useState } from 'react';

/** So long after the last letter it is searched. */
const PAUSE_MS = 200;

/** @returns what was typed, once no letter has come for a while: not each of them is a request */
export const usePaused = (typed: string): string => {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return paused;
};
