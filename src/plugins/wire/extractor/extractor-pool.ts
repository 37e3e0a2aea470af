import { messageOf } from '../core/message-of';
import { BackOff } from './back-off';
import type { Answer, Extractor, Question } from './extractor';
import { ExtractorProcess } from './extractor-process';
import { MOST_AT_ONCE, reads } from './greeting';
import { readAnswer } from './read-answer';
import { scrubbedEnvironment } from './scrubbed-environment';
import type { ExtractorSettings } from './settings';
import { hasFailed, isDown, isTooLong } from './troubles';

/** UTF-16 code units of a text that is asked about, at most. */
const LONGEST = 200_000;
const STOPPED = 'Copydesk is being stopped';

export interface PoolOptions {
  settings: ExtractorSettings;
  /** The folder in which the program runs. */
  cwd: string;
  /** By how much it stands back behind requests. */
  niceness?: number;
  /** Of failures: when it is tried again. */
  backOff?: BackOff;
  /** Called with a sentence for the log. */
  warn: (message: string) => void;
}

interface Waiting extends Question {
  settle: (answer: Answer) => void;
  /** It is asked while nothing else is: a process ended over several, of which it was one. */
  alone: boolean;
}

/**
 * An extractor that runs in processes of its own. They are started when the first text comes, and ended when none has come for long.
 *
 * Each question is answered, whatever the processes do. Over the question that was all a process had when it ended it is not tried again; those beside it
 * are. After some failures in a row questions are answered at once, without findings, until it is time for another try.
 */
export class ExtractorPool implements Extractor {
  readonly ahead: number;
  private readonly queue: Waiting[] = [];
  private readonly processes = new Set<ExtractorProcess<Waiting>>();
  private readonly backOff: BackOff;
  private lastFailure = '';
  private isClosed = false;
  private again: NodeJS.Timeout | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly options: PoolOptions) {
    this.backOff = options.backOff ?? new BackOff();
    this.ahead = MOST_AT_ONCE * options.settings.processes;
  }

  ask({ text, language }: Question, signal?: AbortSignal): Promise<Answer> {
    if (this.isClosed || signal?.aborted) return Promise.resolve({ trouble: isDown(STOPPED) });
    if (text.trim() === '') return Promise.resolve({});
    if (text.length > LONGEST) return Promise.resolve({ trouble: isTooLong(text.length, LONGEST) });
    if (this.backOff.isGivenUp && this.backOff.wait > 0)
      return Promise.resolve({ trouble: isDown(this.lastFailure) });
    return new Promise((resolve) => {
      const waiting: Waiting = {
        text: wellFormed(text),
        language,
        alone: false,
        settle: (answer) => {
          signal?.removeEventListener('abort', stop);
          resolve(answer);
        },
      };
      const stop = () => {
        const place = this.queue.indexOf(waiting);
        if (place >= 0) this.queue.splice(place, 1);
        waiting.settle({ trouble: isDown(STOPPED) });
      };
      signal?.addEventListener('abort', stop);
      this.queue.push(waiting);
      this.handOut();
    });
  }

  /** Ends all processes, and answers what is open. Settles when they are gone. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.again);
    clearTimeout(this.idle);
    const asked = [...this.processes].flatMap(({ questions }) => questions);
    for (const waiting of [...asked, ...this.queue.splice(0)]) waiting.settle({ trouble: isDown(STOPPED) });
    await this.stopAll();
  }

  private handOut(): void {
    clearTimeout(this.idle);
    for (const one of this.processes) {
      while (this.queue.length > 0 && hasRoom(one, this.queue[0])) {
        const waiting = this.queue.shift()!;
        if (reads(one.greeting!, waiting.language)) one.ask(waiting);
        else waiting.settle({});
      }
    }
    if (this.queue.length > 0) this.startOne();
    else if ([...this.processes].every(({ questions }) => questions.length === 0)) this.endWhenIdle();
  }

  private endWhenIdle(): void {
    this.idle = setTimeout(() => void this.stopAll(), this.options.settings.idleSeconds * 1000).unref();
  }

  /** Starts one more, if there may be one and none is starting. */
  private startOne(): void {
    if (this.processes.size >= this.options.settings.processes) return;
    if ([...this.processes].some(({ greeting }) => !greeting)) return;
    if (this.backOff.wait > 0) {
      clearTimeout(this.again);
      this.again = setTimeout(() => this.handOut(), this.backOff.wait + 1);
      return;
    }
    try {
      this.processes.add(this.start());
    } catch (error) {
      this.hasFailed(`it could not be started (${messageOf(error)})`, []);
    }
  }

  private start(): ExtractorProcess<Waiting> {
    const { settings, cwd, niceness = 0 } = this.options;
    const { command, env, startSeconds, timeoutSeconds, memoryMegabytes } = settings;
    const one: ExtractorProcess<Waiting> = new ExtractorProcess(
      {
        command,
        cwd,
        env: scrubbedEnvironment(process.env, env),
        niceness,
        startMs: startSeconds * 1000,
        answerMs: timeoutSeconds * 1000,
        ...(memoryMegabytes === undefined ? {} : { memoryBytes: memoryMegabytes * 1024 * 1024 }),
      },
      {
        onReady: () => this.handOut(),
        onAnswer: (waiting, answer) => {
          this.backOff.succeeded();
          waiting.settle(readAnswer(answer, waiting.text, one.greeting!, settings));
          this.handOut();
        },
        onEnd: (why, open) => {
          this.processes.delete(one);
          this.hasFailed(why, open);
        },
      },
    );
    return one;
  }

  /** @param open what it had not answered */
  private hasFailed(why: string, open: Waiting[]): void {
    this.options.warn(`the extractor failed: ${why}`);
    this.lastFailure = why;
    if (open.length > 1) {
      this.backOff.stumbled();
      for (const waiting of open) waiting.alone = true;
      this.queue.unshift(...open);
    } else {
      this.backOff.failed();
      open[0]?.settle({ trouble: hasFailed(why) });
    }
    if (this.backOff.isGivenUp)
      for (const waiting of this.queue.splice(0)) waiting.settle({ trouble: isDown(why) });
    this.handOut();
  }

  private async stopAll(): Promise<void> {
    const all = [...this.processes];
    this.processes.clear();
    await Promise.all(all.map((one) => one.stop()));
  }
}

/** Whether a process can be asked one more question. */
const hasRoom = ({ greeting, questions }: ExtractorProcess<Waiting>, { alone }: Waiting): boolean => {
  if (!greeting) return false;
  if (alone || questions.some((one) => one.alone)) return questions.length === 0;
  return questions.length < greeting.batch;
};

/** Half of a pair is no character: most programs break when they are to write one. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
