import { useIntl } from 'react-intl';
import type { ImportProgress } from '../../../shared/contracts/imports';
import { message } from '../lib/message';
import { shareDone } from '../lib/share-done';
import { roughTime } from '../lib/spoken-time';
import { useSpokenTime } from './use-spoken-time';

/** @returns a function that says how far an import is, how fast, and how long it still takes, as far as that is known */
export const useProgressWords = (): ((progress: ImportProgress) => string[]) => {
  const { formatMessage } = useIntl();
  const spoken = useSpokenTime();

  const timeLeft = (seconds: number) => {
    const rough = roughTime(seconds);
    return rough
      ? formatMessage(message('progress.left'), { time: spoken([rough]) })
      : formatMessage(message('progress.soon'));
  };

  return (progress) => {
    const { itemsPerSecond, secondsLeft } = progress;
    const words = [formatMessage(message('progress.share'), { share: shareDone(progress) })];
    if (itemsPerSecond > 0) words.push(formatMessage(message('progress.rate'), { items: itemsPerSecond }));
    if (secondsLeft !== undefined) words.push(timeLeft(secondsLeft));
    return words;
  };
};
