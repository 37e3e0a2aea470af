import type { Core } from '@strapi/strapi';
import { UID } from '../../../plugins/wire/shared/constants';
import { NEAR_PAIRS } from '../../../plugins/wire/server/src/stores/near-duplicates/tables';
import { INDEX as SEARCH_INDEX } from '../../search/index-ddl';
import type { Topic } from './topic';

/** A table whose changes are told, and which of them. */
export interface Watched {
  table: string;
  topic: Topic;
  /** SQL that says of a row, `r`, whether anybody sees it; all are, when left out. Names in it have their schema. */
  seen?: string;
  /** Every statement counts, whatever its rows: they are large, and the table is not written for nothing. */
  isWhole?: boolean;
  /** Columns that nobody sees: a row in which only these have changed has not. */
  unseen?: readonly string[];
}

interface Attribute {
  type: string;
  target?: string;
  columnName?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  };
}

const FILE = 'plugin::upload.file';
const ROOTS = [UID.article, UID.person, UID.organization, UID.event, UID.notice, UID.source] as const;

/** Kept in notices for the desk, and counted anew all the time. */
const COUNTED = ['articleCount', 'flagCount', 'searchText'];

/**
 * The tables that answers to readers are made of, and those that decide what anybody may read. Of articles only what is published counts, and what
 * belongs to it: drafts are saved all day. Components of articles are not watched by themselves, since Strapi makes those of a published article
 * anew each time, and with them their links.
 */
export function watchedTables(strapi: Core.Strapi): Watched[] {
  const { db } = strapi;
  const schema = db.getSchemaName() ?? 'public';
  const sql = (text: string, names: Record<string, string>): string =>
    db.connection.raw(text, names as never).toString();
  const tableOf = (uid: string): string => db.metadata.get(uid).tableName;
  const articles = `${schema}.${tableOf(UID.article)}`;
  const published = (column: string): string =>
    sql('EXISTS (SELECT FROM :articles: AS a WHERE a.id = r.:column: AND a.published_at IS NOT NULL)', {
      articles,
      column,
    });

  const watched = new Map<string, Watched>();
  const watch = (one: Watched): void => {
    if (!watched.has(one.table)) watched.set(one.table, one);
  };
  const seen = new Set<string>();

  /** A type or component with its links and what it is made of. */
  function watchType(
    uid: string,
    own: Omit<Watched, 'table'>,
    links: (column: string) => string | undefined,
  ): void {
    if (seen.has(uid)) return;
    seen.add(uid);
    const { attributes, tableName } = db.metadata.get(uid);
    watch({ table: tableName, ...own });
    for (const attribute of Object.values(attributes) as Attribute[]) {
      const { joinTable, target } = attribute;
      if (joinTable && !joinTable.morphColumn)
        watch({ table: joinTable.name, topic: own.topic, seen: links(joinTable.joinColumn.name) });
      if (target && target in strapi.components && uid !== UID.article)
        watchType(target, { topic: own.topic }, () => undefined);
    }
  }

  watchType(UID.article, { topic: 'content', seen: 'r.published_at IS NOT NULL' }, published);
  const counted = (Object.entries(db.metadata.get(UID.notice).attributes) as [string, Attribute][])
    .filter(([name]) => COUNTED.includes(name))
    .flatMap(([, { columnName }]) => columnName ?? []);
  for (const uid of ROOTS)
    watchType(uid, { topic: 'content', unseen: uid === UID.notice ? counted : undefined }, () => undefined);

  watch({ table: tableOf(FILE), topic: 'content' });
  const morph = (db.metadata.get(FILE).attributes.related as Attribute | undefined)?.joinTable;
  if (morph?.morphColumn) {
    const { idColumn, typeColumn } = morph.morphColumn;
    watch({
      table: morph.name,
      topic: 'content',
      seen: `${sql('r.:type: <> :uid', { type: typeColumn.name, uid: UID.article })} OR ${published(idColumn.name)}`,
    });
  }
  watch({
    table: tableOf(UID.flag),
    topic: 'content',
    seen: sql(
      'EXISTS (SELECT FROM :articles: AS a WHERE a.document_id = r.article_document_id AND a.published_at IS NOT NULL)',
      { articles },
    ),
  });
  watch({ table: tableOf(UID.story), topic: 'content', seen: 'r.killed_at IS NOT NULL' });
  watch({ table: NEAR_PAIRS, topic: 'content' });
  // Brought up to date after the articles: an answer of between is of before.
  watch({ table: SEARCH_INDEX, topic: 'content', isWhole: true });

  for (const uid of RIGHTS) {
    if (!db.metadata.has(uid)) continue;
    watchType(
      uid,
      { topic: 'rights', unseen: uid === TOKEN ? ['last_used_at', 'updated_at'] : undefined },
      () => undefined,
    );
  }
  watch({
    table: tableOf('strapi::core-store'),
    topic: 'rights',
    seen: `r.key LIKE 'plugin\\_users-permissions\\_%'`,
  });
  return [...watched.values()];
}

const TOKEN = 'admin::api-token';
const RIGHTS = [
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
  'admin::api-token-permission',
  TOKEN,
];
