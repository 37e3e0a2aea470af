import type { MessagePort } from 'node:worker_threads';
import type { Answer, Extractor, Question } from '../../../extractor';

/** An extractor of the main thread as another thread gets it. */
export interface LentExtractor {
  ahead: number;
  port: MessagePort;
}

interface AskedOver {
  number: number;
  question: Question;
}

interface AnsweredOver {
  number: number;
  answer: Answer;
}

/** Answers, in the main thread, what another one asks over the port. */
export function lend(extractor: Extractor, port: MessagePort): void {
  port.on('message', ({ number, question }: AskedOver) => {
    void extractor
      .ask(question)
      .then((answer) => port.postMessage({ number, answer } satisfies AnsweredOver));
  });
}

/** The extractor in the thread that it was lent to. The port holds that thread until it is closed. */
export function borrowed({ ahead, port }: LentExtractor): Extractor {
  const open = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  port.on('message', ({ number, answer }: AnsweredOver) => {
    open.get(number)?.(answer);
    open.delete(number);
  });
  return {
    ahead,
    ask: (question) =>
      new Promise((resolve) => {
        const number = (asked += 1);
        open.set(number, resolve);
        port.postMessage({ number, question } satisfies AskedOver);
      }),
  };
}
