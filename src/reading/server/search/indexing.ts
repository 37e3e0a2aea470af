import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { configOf } from '../../search/config-of';
import type { Searched } from '../../search/index-ddl';
import { dueArticles, putIntoIndex, SETTLE, SORT_IN, TAKE_OUT } from '../../search/index-sql';
import { indexedText } from '../../search/indexed-text';
import { ARTICLE } from '../../search/matches-sql';
import { subjectWord } from '../../search/marked-words';
import { readerOf } from '../reader';
import { searchedFields } from './keep-index';

/** Articles that are put into the index at once. */
const PORTION = 100;
/** Milliseconds of folding words after which others have their turn. */
const TURN = 5;
/** Milliseconds between two looks at what is due. */
const PAUSE = 500;
/** While there is more, as many times as long as the last portion took: answers and imports go on beside it. */
const REST = 1;

interface Indexer {
  begin(): void;
  stop(): Promise<void>;
}

const indexers = new WeakMap<Core.Strapi, Indexer>();

/**
 * Puts what is due into the index for as long as this process answers requests, or as a worker does what is queued; of several processes one at a time
 * does. Where jobs are others' (`WIRE_JOBS=off`), so is this.
 */
export function startIndexing(strapi: Core.Strapi): void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let work: Promise<void> = Promise.resolve();
  const plan = (pause: number) => {
    if (isOver) return;
    timer = setTimeout(() => (work = pass()), pause).unref();
  };
  const pass = async (): Promise<void> => {
    const started = performance.now();
    let isMore = false;
    try {
      isMore = (await indexPortion(strapi)) === PORTION;
    } catch (error) {
      strapi.log.warn(
        `The search index was not brought up to date, and will be tried again: ${(error as Error).message}`,
      );
    }
    plan(isMore ? (performance.now() - started) * REST : PAUSE);
  };
  const begin = (): void => plan(0);
  strapi.server.httpServer.once('listening', () => {
    if (process.env.WIRE_JOBS !== 'off') begin();
    else strapi.log.info('reading: the index of the search is left to a process that does jobs (WIRE_JOBS).');
  });
  indexers.set(strapi, {
    begin,
    stop: async () => {
      isOver = true;
      clearTimeout(timer);
      await work;
    },
  });
}

/** For a process that answers no requests: from now on. */
export const beginIndexing = (strapi: Core.Strapi): void => indexers.get(strapi)?.begin();

/** Ends it when the portion is done that it is at. */
export async function stopIndexing(strapi: Core.Strapi): Promise<void> {
  await indexers.get(strapi)?.stop();
  indexers.delete(strapi);
}

interface DueRow {
  place: string;
  id: number;
  is_there: boolean;
  language: string | null;
  subjects: (string | null)[];
  [field: string]: unknown;
}

/**
 * Brings the index up to date with the articles that have been noted longest.
 *
 * @returns how many notes it has seen to; none while another process does
 */
export async function indexPortion(strapi: Core.Strapi, size = PORTION): Promise<number> {
  const { models } = readerOf(strapi);
  const article = models(ARTICLE);
  const subject = models(article.attributes.subjects!.target!);
  const fields = searchedFields(strapi);
  return strapi.db.connection.transaction(async (trx) => {
    const ask = async (sql: string, values: readonly unknown[]) =>
      (await trx.raw(...numbered(sql, values))).rows as Record<string, unknown>[];
    const [lock] = await ask(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('reading search portion', 0)) AS taken`,
      [],
    );
    if (!lock!.taken) return 0;
    const due = (await ask(dueArticles(article, subject, fields), [size])) as unknown as DueRow[];
    if (due.length === 0) return 0;
    // Of an article that was noted twice the last row is as good as the first.
    const there = new Map(due.filter(({ is_there }) => is_there).map((row) => [row.id, row]));
    const gone = due.filter(({ id }) => !there.has(id)).map(({ id }) => id);
    if (gone.length > 0) await ask(TAKE_OUT, [gone]);
    if (there.size > 0) {
      await putEach([...there.values()], {
        put: async (rows, of) => {
          const columns = await columnsOf(rows, of, await configs(strapi));
          await trx.transaction((inner) => inner.raw(...numbered(putIntoIndex(article, of), columns)));
        },
        takeOut: (id) => ask(TAKE_OUT, [[id]]),
        warn: (sentence) => strapi.log.warn(sentence),
        fields,
      });
      await ask(SORT_IN, []);
    }
    await ask(SETTLE, [due.map(({ place }) => place)]);
    return due.length;
  });
}

interface Putting {
  /** All of them or none; where it throws, the transaction goes on. */
  put: (rows: readonly DueRow[], fields: readonly Searched[]) => Promise<void>;
  takeOut: (id: number) => Promise<unknown>;
  warn: (sentence: string) => void;
  fields: readonly Searched[];
}

/** Puts articles into the index; of one that the database can't take with its text, the headline, or nothing: the others come in whatever it is. */
async function putEach(rows: readonly DueRow[], putting: Putting): Promise<void> {
  const { put, takeOut, warn, fields } = putting;
  try {
    return await put(rows, fields);
  } catch (error) {
    if (!isOfTheText(error)) throw error;
    if (rows.length > 1) {
      for (const row of rows) await putEach([row], putting);
      return;
    }
    const [row] = rows;
    const isAlone = fields.length === 1;
    warn(
      `The article with the row ${row.id} is found by ${isAlone ? 'none of its words' : 'its headline alone'}: its text can't be put into the search index. ${reasonOf(error as Error)}`,
    );
    if (isAlone) await takeOut(row.id);
    else await putEach(rows, { ...putting, fields: ['headline'] });
  }
}

/** Without the statement, which knex puts before it. */
const reasonOf = ({ message }: Error): string =>
  message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '');

/** SQLSTATE of data exceptions, broken constraints and exceeded limits; what has no code failed before it came to the database. */
const isOfTheText = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return code === undefined || /^(22|23|54)[0-9A-Z]{3}$/.test(String(code));
};

async function columnsOf(
  rows: readonly DueRow[],
  fields: readonly Searched[],
  known: ReadonlySet<string>,
): Promise<unknown[]> {
  const columns = {
    languages: rows.map(({ language }) => (language ?? '').toLowerCase()),
    configs: rows.map(({ language }) => configOf(language, known)),
    subjects: rows.map(({ subjects }) => subjectsOf(subjects)),
    texts: fields.map((): string[] => []),
  };
  let turn = performance.now();
  for (const row of rows) {
    fields.forEach((field, i) => columns.texts[i]!.push(indexedText(field, row[field] ?? '')));
    if (performance.now() - turn < TURN) continue;
    await othersTurn();
    turn = performance.now();
  }
  return [rows.map(({ id }) => id), columns.languages, columns.configs, columns.subjects, ...columns.texts];
}

/** As the text of a tsvector. */
const subjectsOf = (names: readonly (string | null)[]): string =>
  [...new Set(names.map((name) => subjectWord(name ?? '')))]
    .filter((word) => word !== undefined)
    .slice(0, MOST_SUBJECTS)
    .join(' ');

/** Names and codes of an article: nobody gives so many. */
const MOST_SUBJECTS = 200;

const known = new WeakMap<Core.Strapi, Promise<ReadonlySet<string>>>();

/** The database's text search configurations. */
function configs(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const found =
    known.get(strapi) ??
    strapi.db.connection
      .raw(`SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace`)
      .then(({ rows }: { rows: { cfgname: string }[] }) => new Set(rows.map(({ cfgname }) => cfgname)));
  known.set(strapi, found);
  return found;
}

/** A statement with `$1` for values as knex has it. */
function numbered(sql: string, values: readonly unknown[]): [string, Record<string, never>] {
  const named = sql.replace(/\$(\d+)/g, ':v$1');
  return [named, Object.fromEntries(values.map((value, i) => [`v${i + 1}`, value])) as Record<string, never>];
}
