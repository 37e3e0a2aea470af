import { SingleBar } from 'cli-progress';
import type { ImportProgress } from './imports-service';
import type { Terminal } from './terminal';

export interface ProgressBar {
  update(progress: ImportProgress): void;
  /** Prints a line above the bar. */
  say(line: string): void;
  stop(): void;
}

/** A bar on standard error when a person watches it there; otherwise only what is said. */
export function progressBar(stderr: Terminal['stderr']): ProgressBar {
  const say = (line: string): void => void stderr.write(`${line}\n`);
  if (!stderr.isTTY) return { update: () => undefined, say, stop: () => undefined };
  const bar = new SingleBar({
    stream: stderr as NodeJS.WritableStream,
    format: '{bar} {percentage}% | {items} items | {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update: ({ items, bytesRead, bytesTotal }) => {
      if (!started) bar.start(bytesTotal, bytesRead, { items });
      else bar.update(bytesRead, { items });
      started = true;
    },
    say: (line) => {
      // The bar stands on its line without a line end; it is drawn again with the next progress.
      if (started) stderr.write('\r\u001b[K');
      say(line);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
