import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { NEAR_PAIRS, SIGNATURES } from '../near-duplicates/tables';
import { alertTable } from './kill-alerts';
import { literal, quoted } from './sql-words';
import { pointsAt, usersOfArticles } from './users';

/** A table that holds rows of documents. */
export interface DocumentTable {
  name: string;
  /**
   * Where its rows are found: what comes after `FROM`, with `t` as the table and a column `document_id` of `docs d` (row ids of the documents)
   * or `wanted d` (documentIds alone).
   */
  sources: string[];
}

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  morphBy?: string;
  joinTable?: JoinTable;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: MorphColumn;
  /** Of components: the attribute that they are in. */
  on?: { field: string };
}

interface MorphColumn {
  idColumn: { name: string };
  typeColumn: { name: string };
}

interface Meta {
  uid: string;
  tableName: string;
  attributes: Record<string, Attribute>;
}

const known = new WeakMap<Core.Strapi, Map<string, DocumentTable[]>>();

/**
 * The tables in which a document of a type has rows, with those of a project's own attributes: the type's table first, then its components',
 * then the tables of links, which point at both; of an article also the links that other content has to it, and what the plugin keeps of it.
 */
export function documentTables(strapi: Core.Strapi, uid: string): readonly DocumentTable[] {
  const ofStrapi = known.get(strapi) ?? new Map<string, DocumentTable[]>();
  known.set(strapi, ofStrapi);
  const found = ofStrapi.get(uid) ?? find(strapi, uid);
  ofStrapi.set(uid, found);
  return found;
}

function find(strapi: Core.Strapi, uid: string): DocumentTable[] {
  const meta = metaOf(strapi, uid);
  const components = new Map<string, Set<string>>();
  const links = new Map<string, Set<string>>();
  collect(strapi, meta, { from: 'docs d', id: 'd.id', depth: 0 }, components, links);
  const main = new Map([
    [meta.tableName, new Set([`docs d JOIN ${quoted(meta.tableName)} t ON t.id = d.id`])],
  ]);
  const own =
    uid === UID.article
      ? ofArticles(strapi)
      : uid === UID.story
        ? ofStories()
        : new Map<string, Set<string>>();
  const found = [main, components, links, own].flatMap((tables) =>
    [...tables].map(([name, sources]) => ({ name, sources: [...sources] })),
  );
  // What it says of stories holds when these are there.
  return [...found, ...alertTable(strapi, uid)];
}

interface Path {
  /** How the rows are reached whose attributes are looked at, and what their id is called there. */
  from: string;
  id: string;
  depth: number;
}

type Tables = Map<string, Set<string>>;

function collect(strapi: Core.Strapi, meta: Meta, path: Path, components: Tables, links: Tables): void {
  for (const [name, attribute] of Object.entries(meta.attributes)) {
    const { joinTable } = attribute;
    if (attribute.type !== 'relation' || attribute.mappedBy) continue;
    if (attribute.morphBy) collectMedia(strapi, meta, attribute, path, links);
    if (!joinTable) continue;
    add(
      links,
      joinTable.name,
      `${path.from} JOIN ${quoted(joinTable.name)} t ON t.${quoted(joinTable.joinColumn.name)} = ${path.id}`,
    );
    if (!joinTable.on) continue;
    for (const component of componentsOf(strapi, meta.uid, name)) {
      collectComponent(
        strapi,
        { meta: metaOf(strapi, component), field: name, joinTable },
        path,
        components,
        links,
      );
    }
  }
}

function collectComponent(
  strapi: Core.Strapi,
  { meta, field, joinTable }: { meta: Meta; field: string; joinTable: JoinTable },
  { from, id, depth }: Path,
  components: Tables,
  links: Tables,
): void {
  const link = `c${depth}`;
  const row = `e${depth}`;
  const columns = joinTable.morphColumn
    ? { id: joinTable.morphColumn.idColumn.name, type: joinTable.morphColumn.typeColumn.name }
    : { id: joinTable.inverseJoinColumn!.name, type: 'component_type' };
  const linked =
    `${from} JOIN ${quoted(joinTable.name)} ${link} ON ${link}.${quoted(joinTable.joinColumn.name)} = ${id}` +
    ` AND ${link}.field = ${literal(field)} AND ${link}.${quoted(columns.type)} = ${literal(meta.uid)}`;
  const reached = (alias: string) =>
    `${linked} JOIN ${quoted(meta.tableName)} ${alias} ON ${alias}.id = ${link}.${quoted(columns.id)}`;
  add(components, meta.tableName, reached('t'));
  collect(strapi, meta, { from: reached(row), id: `${row}.id`, depth: depth + 1 }, components, links);
}

/** Media are links that the file has. */
function collectMedia(
  strapi: Core.Strapi,
  meta: Meta,
  attribute: Attribute,
  { from, id }: Path,
  links: Tables,
): void {
  const joinTable = metaOf(strapi, attribute.target!).attributes[attribute.morphBy!].joinTable;
  if (!joinTable?.morphColumn) return;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  add(
    links,
    joinTable.name,
    `${from} JOIN ${quoted(joinTable.name)} t ON t.${quoted(idColumn.name)} = ${id} AND t.${quoted(typeColumn.name)} = ${literal(meta.uid)}`,
  );
}

/**
 * Links that other content has to articles; and tables of the plugin that speak of an article by its documentId; receipts, the history and decisions
 * about names tell what happened, and stay.
 */
function ofArticles(strapi: Core.Strapi): Tables {
  const tables: Tables = new Map();
  // A version that is made anew has another row id, and links of others would go with the old one.
  for (const user of usersOfArticles(strapi)) {
    if (user.from)
      add(tables, user.table, `docs d JOIN ${quoted(user.table)} t ON ${pointsAt('t', user, 'd.id')}`);
  }
  const apart: string[] = [
    UID.receipt,
    UID.historyEntry,
    UID.killAlert,
    UID.nameDecision,
    UID.nameRuling,
    UID.nameProposal,
  ];
  const key = 'articleDocumentId';
  for (const meta of strapi.db.metadata.values() as Iterable<Meta>) {
    if (!meta.uid.startsWith('plugin::wire.') || apart.includes(meta.uid) || !(key in meta.attributes))
      continue;
    add(
      tables,
      meta.tableName,
      `wanted d JOIN ${quoted(meta.tableName)} t ON t.article_document_id = d.document_id`,
    );
  }
  const stories = quoted(metaOf(strapi, UID.story).tableName);
  const sightings = metaOf(strapi, UID.sighting).tableName;
  add(
    tables,
    sightings,
    `wanted d JOIN ${stories} s ON s.article_document_id = d.document_id JOIN ${quoted(sightings)} t ON t.story = s.identity`,
  );
  add(tables, SIGNATURES, `wanted d JOIN ${quoted(SIGNATURES)} t ON t.article_document_id = d.document_id`);
  for (const side of ['article_a', 'article_b'])
    add(tables, NEAR_PAIRS, `wanted d JOIN ${quoted(NEAR_PAIRS)} t ON t.${side} = d.document_id`);
  return tables;
}

/** By what a story is found that was taken back before it came. */
const ofStories = (): Tables =>
  new Map([[SIGNATURES, new Set([`docs d JOIN ${quoted(SIGNATURES)} t ON t.story_id = d.id`])]]);

function add(tables: Tables, name: string, source: string): void {
  tables.set(name, (tables.get(name) ?? new Set()).add(source));
}

const metaOf = (strapi: Core.Strapi, uid: string): Meta => strapi.db.metadata.get(uid) as unknown as Meta;

/** The components that an attribute may have: the one of a component, or those of a dynamic zone. */
function componentsOf(strapi: Core.Strapi, uid: string, attribute: string): string[] {
  const model = strapi.getModel(uid as 'api::article.article') as unknown as {
    attributes: Record<string, { component?: string; components?: string[] }>;
  };
  const { component, components } = model.attributes[attribute];
  return component ? [component] : (components ?? []);
}
