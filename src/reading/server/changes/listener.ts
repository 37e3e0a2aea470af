import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Notification } from 'pg';

/** How often it is asked whether the connection is still one: what is lost without a word says nothing. */
const BEAT_MS = 10_000;
/** How long an answer of the database may take before the connection is given up. */
const PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

export interface ListenerOptions {
  /** Makes a client that is not connected yet. */
  open: () => Client;
  channel: string;
  /**
   * What the database's clock said.
   *
   * @param time milliseconds since 1970
   * @param ours when it said so, in milliseconds by `performance.now()`
   */
  setClock: (time: number, ours: number) => void;
  /** Whatever is told. */
  hear: (payload: string) => void;
  /** It listens from now on; what happened before, it has not heard. */
  begin: () => void;
  /** It could not begin, or hears nothing any more; it tries again. */
  lose: (why: Error) => void;
}

/** A connection, and how to give it up. */
interface Line {
  client: Client;
  giveUp: (why: Error) => void;
}

/** A connection that hears what the database tells on a channel (LISTEN), and makes itself anew when it breaks. */
export class Listener {
  readonly #options: ListenerOptions;
  /** The one on which all is heard. */
  #line: Line | undefined;
  #running: Promise<void> | undefined;
  readonly #stop = new AbortController();

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Whether all that is told is heard. */
  get isListening(): boolean {
    return this.#line !== undefined;
  }

  /** Begins, when it has not yet; it is not waited for the connection. */
  start(): void {
    if (!this.#stop.signal.aborted) this.#running ??= this.#run();
  }

  /** Ends for good. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#line?.giveUp(new Error('It was stopped.'));
    await this.#running;
  }

  /**
   * Waits until all is heard that was committed before: the database hands out what it has to tell before it answers. When it does not answer, the
   * connection is given up.
   */
  async catchUp(): Promise<void> {
    const line = this.#line;
    if (line) await inTime(this.#ask(line.client)).catch(line.giveUp);
  }

  async #ask(client: Client): Promise<void> {
    const begun = performance.now();
    const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    this.#options.setClock(rows[0].now.getTime(), (begun + performance.now()) / 2);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    let wait = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      const client = this.#options.open();
      let giveUp!: (why: Error) => void;
      const over = new Promise<Error>((resolve) => {
        giveUp = (why) => {
          // At once: what is asked from now on must not take it for one that hears.
          if (this.#line?.client === client) this.#line = undefined;
          resolve(why);
        };
      });
      client.on('error', giveUp);
      client.on('end', () => giveUp(new Error('The database closed the connection.')));
      const beat = setInterval(() => void this.catchUp(), BEAT_MS).unref();
      try {
        await this.#listen({ client, giveUp });
        wait = FIRST_PAUSE_MS;
        this.#options.lose(await over);
      } catch (error) {
        this.#options.lose(error as Error);
      }
      clearInterval(beat);
      await inTime(client.end()).catch(() => undefined);
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_PAUSE_MS);
    }
  }

  async #listen(line: Line): Promise<void> {
    const { client } = line;
    client.on('notification', ({ payload }: Notification) => {
      if (this.#line === line) this.#options.hear(payload ?? '');
    });
    await inTime(client.connect());
    await inTime(client.query(`LISTEN ${client.escapeIdentifier(this.#options.channel)}`));
    await inTime(this.#ask(client));
    this.#line = line;
    if (this.#stop.signal.aborted) line.giveUp(new Error('It was stopped.'));
    else this.#options.begin();
  }
}

/** @throws when the database takes longer than our patience */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new Error(`The database did not answer in ${PATIENCE_MS} ms.`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    work.catch(() => undefined);
  }
}
