import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { Listener } from './listener';
import { hearOwnWrites } from './own-writes';
import { channelOf, type Topic } from './topic';

/** What is heard of; `all` when something may have been missed. */
export type Change = Topic | 'all';

/**
 * Changes of what readers see and may see, by whatever process they are made. The connection on which they are heard is made when somebody asks for
 * it: commands and workers need none.
 */
export class Changes {
  readonly #hearers: ((change: Change) => void)[] = [];
  readonly #listener: Listener;
  readonly #listen: () => void;
  /** What this process may have written, and how much of that has been heard of: numbers that only grow. */
  #written = 0;
  #heard = 0;
  #catching: Promise<void> | undefined;
  /** What the database's clock said when `performance.now()` began to count: unlike the system's, that never jumps. */
  #origin = performance.timeOrigin;
  #last = this.now();
  #isOver = false;

  constructor(strapi: Core.Strapi) {
    let isSilent = false;
    this.#listener = new Listener({
      open: () => new Client(connectionOf(strapi)),
      channel: channelOf(strapi),
      setClock: (time, ours) => (this.#origin = time - ours),
      hear: (payload) => this.#tell(payload === 'rights' ? 'rights' : 'content'),
      begin: () => {
        if (isSilent) strapi.log.info('reading: changes of other processes are heard again');
        isSilent = false;
        this.#tell('all');
      },
      lose: (why) => {
        this.#tell('all');
        if (isSilent || this.#isOver) return;
        isSilent = true;
        strapi.log.warn(
          `reading: changes of other processes are not heard, so no answer is kept: ${why.message}`,
        );
      },
    });
    let isStarted = false;
    this.#listen = () => {
      if (!isStarted) hearOwnWrites(strapi.db.connection, () => (this.#written += 1));
      isStarted = true;
      this.#listener.start();
    };
  }

  /** Has somebody hear of changes. What he does must be quick, and must not throw. */
  on(hear: (change: Change) => void): void {
    this.#hearers.push(hear);
  }

  /** Begins to listen, when it does not yet. Until `areHeard`, everything may have changed at any time. */
  start(): void {
    this.#listen();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#listener.stop();
  }

  get areHeard(): boolean {
    return this.#listener.isListening;
  }

  /** Waits until what this process has written so far has been heard of: whoever has saved something sees it with what he asks for next. */
  async caughtUp(): Promise<void> {
    const wanted = this.#written;
    while (this.#heard < wanted && this.areHeard) {
      this.#catching ??= this.#catchUp().finally(() => (this.#catching = undefined));
      await this.#catching;
    }
  }

  /** The time as the database has it, in milliseconds since 1970. */
  now(): number {
    return this.#origin + performance.now();
  }

  /** When something changed last, or may have. */
  get last(): number {
    return this.#last;
  }

  /** Tells that something has changed by itself: a time has come. */
  turn(): void {
    this.#tell('content');
  }

  async #catchUp(): Promise<void> {
    const written = this.#written;
    await this.#listener.catchUp();
    this.#heard = written;
  }

  #tell(change: Change): void {
    this.#last = this.now();
    for (const hear of this.#hearers) hear(change);
  }
}

/** As Strapi connects; a schema is no part of it for `pg`. */
function connectionOf(strapi: Core.Strapi): object {
  const { schema: _schema, ...connection } = strapi.config.get('database.connection.connection') as Record<
    string,
    unknown
  >;
  return { ...connection, keepAlive: true };
}

const known = new WeakMap<Core.Strapi, Changes>();

/** A Strapi's changes; always the same object. */
export function changesOf(strapi: Core.Strapi): Changes {
  const found = known.get(strapi) ?? new Changes(strapi);
  known.set(strapi, found);
  return found;
}

/** Stops hearing of changes, if it was begun. To be called when Strapi stops. */
export const stopChanges = async (strapi: Core.Strapi): Promise<void> => known.get(strapi)?.stop();
