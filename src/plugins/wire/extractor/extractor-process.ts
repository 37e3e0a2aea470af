import { lines } from '../core/read/bytes/lines';
import { messageOf } from '../core/message-of';
import { asciiJson } from './ascii-json';
import { ChildGroup } from './child-group';
import type { Question } from './extractor';
import { readGreeting, type Greeting } from './greeting';
import { residentBytes } from './resident-bytes';
import { Tail } from './tail';

/** Bytes of a line that it may say at most. */
const LINE_BYTES = 1024 * 1024;
/** How often it is looked how much memory it has. */
const LOOK_MS = 1_000;

export interface ProcessOptions {
  command: readonly string[];
  cwd: string;
  env: Record<string, string>;
  niceness: number;
  /** For so long it may take to greet. */
  startMs: number;
  /** For so long it may take to answer. */
  answerMs: number;
  memoryBytes?: number;
}

/** What a process has to tell. */
export interface ProcessEvents<Asked extends Question> {
  /** It has greeted, and can be asked. */
  onReady: () => void;
  /** It has answered; the answer is any value that JSON can say. */
  onAnswer: (asked: Asked, answer: Record<string, unknown>) => void;
  /**
   * It has ended, or was ended because nothing good could come of it any more.
   *
   * @param why as the rest of a sentence, with what it said last
   * @param open what it has not answered
   */
  onEnd: (why: string, open: Asked[]) => void;
}

/** One process of an extractor: lines of JSON go to its standard input, and come from its standard output. */
export class ExtractorProcess<Asked extends Question> {
  /** Absent until it has said that it is ready. */
  greeting: Greeting | undefined;
  private readonly group: ChildGroup;
  private readonly open = new Map<number, { asked: Asked; late: NodeJS.Timeout }>();
  private readonly said = new Tail();
  private readonly starting: NodeJS.Timeout;
  private readonly looking: NodeJS.Timeout | undefined;
  private isOver = false;
  private asked = 0;

  constructor(
    private readonly options: ProcessOptions,
    private readonly events: ProcessEvents<Asked>,
  ) {
    this.group = new ChildGroup(options.command, options);
    this.starting = setTimeout(
      () => this.end(`it did not say that it is ready within ${options.startMs / 1000} s`),
      options.startMs,
    );
    if (options.memoryBytes !== undefined) this.looking = setInterval(() => void this.look(), LOOK_MS);
    this.group.child.stderr.on('data', (chunk: Uint8Array) => this.said.add(chunk));
    void this.group.gone.then((why) => this.end(why));
    void this.listen();
  }

  /** What it has been asked and has not answered. */
  get questions(): Asked[] {
    return [...this.open.values()].map(({ asked }) => asked);
  }

  /** Asks it. The answer comes as an event, or its end does. */
  ask(asked: Asked): void {
    const id = (this.asked += 1);
    const { answerMs } = this.options;
    const late = setTimeout(() => this.end(`it did not answer within ${answerMs / 1000} s`), answerMs);
    this.open.set(id, { asked, late });
    const { text, language } = asked;
    this.group.child.stdin.write(`${asciiJson({ id, language: language ?? null, text })}\n`);
  }

  /** Ends it without an event. Settles when it is gone. */
  async stop(): Promise<void> {
    this.finish();
    await this.group.stop();
  }

  private async listen(): Promise<void> {
    try {
      for await (const line of lines(this.group.child.stdout, LINE_BYTES)) {
        if (this.isOver) return;
        const wrong = line.bytes
          ? this.hear(Buffer.from(line.bytes).toString('utf8'))
          : `it wrote a line of ${line.length} bytes; at most ${LINE_BYTES} are read`;
        if (wrong !== undefined) return this.end(wrong);
      }
    } catch (error) {
      this.end(`its output could not be read (${messageOf(error)})`);
    }
  }

  /** @returns what is wrong with the line, if it is such that nothing can be believed any more */
  private hear(line: string): string | undefined {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return `it wrote a line that is no JSON: ${JSON.stringify(line.slice(0, SHOWN))}`;
    }
    if (!this.greeting) {
      const greeting = readGreeting(value);
      if ('wrong' in greeting) return greeting.wrong;
      clearTimeout(this.starting);
      this.greeting = greeting;
      this.events.onReady();
      return undefined;
    }
    if (typeof value !== 'object' || value === null) return 'it wrote a line that is no object';
    const answer = value as Record<string, unknown>;
    const question = this.open.get(answer.id as number);
    if (!question)
      return `it answered with the id ${(JSON.stringify(answer.id) ?? 'undefined').slice(0, SHOWN)}, which no open question has`;
    clearTimeout(question.late);
    this.open.delete(answer.id as number);
    this.events.onAnswer(question.asked, answer);
    return undefined;
  }

  private async look(): Promise<void> {
    const { pid } = this.group.child;
    const bytes = pid === undefined ? undefined : await residentBytes(pid);
    const { memoryBytes = Infinity } = this.options;
    if (bytes !== undefined && bytes > memoryBytes)
      this.end(`it took ${megabytes(bytes)} MB of memory, and may take ${megabytes(memoryBytes)}`);
  }

  private end(why: string): void {
    if (this.isOver) return;
    const open = this.finish();
    this.group.kill();
    const { words } = this.said;
    this.events.onEnd(words === '' ? why : `${why}; it last said: ${words}`, open);
  }

  /** @returns what it has not answered */
  private finish(): Asked[] {
    this.isOver = true;
    clearTimeout(this.starting);
    clearInterval(this.looking);
    const open = this.questions;
    for (const { late } of this.open.values()) clearTimeout(late);
    this.open.clear();
    return open;
  }
}

const SHOWN = 80;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
