import type { Attribute, JoinTable, Model, Models } from './model';
import { NotCompiled } from './not-compiled';
import { name, text } from './quote';

/** The rows that a relation, a component or media leads to. */
export interface RelatedRows {
  /** What stands behind `FROM`. */
  from: string;
  /** That they belong to the record. */
  where: string;
  /** The order that editors have given them; none where they have none. */
  order: readonly string[];
  isMany: boolean;
}

const MANY: readonly string[] = ['oneToMany', 'manyToMany', 'morphMany'];
const MORPH_MANY = 'morphToMany';
const ONE: readonly string[] = ['oneToOne', 'manyToOne', 'morphOne'];

/** Whether an attribute leads to a list of what stands for itself: components are their record's own. */
export const isListOfRecords = ({ relation = '', target }: Attribute, models: Models): boolean =>
  relation === MORPH_MANY ||
  (MANY.includes(relation) && target !== undefined && models(target).attributes.documentId !== undefined);

/**
 * @param owner the record's type, and what the query calls its row
 * @param row what the query is to call the related rows
 * @throws NotCompiled for relations to whatever there is, and for dynamic zones
 */
export function relatedRows(
  attribute: Attribute,
  attributeName: string,
  owner: { model: Model; row: string },
  target: Model,
  row: string,
): RelatedRows {
  const { relation = '', joinTable, joinColumn, morphBy } = attribute;
  const isMany = MANY.includes(relation);
  if (!isMany && !ONE.includes(relation))
    throw new NotCompiled(`${owner.model.uid}.${attributeName}, a relation of the kind "${relation}"`);
  const table = `${name(target.tableName)} AS ${row}`;
  if (morphBy) {
    const link = target.attributes[morphBy]?.joinTable;
    if (!link)
      throw new NotCompiled(`${owner.model.uid}.${attributeName}, a relation without a table of links`);
    return { ...throughMorph(link, attributeName, owner, table, row), isMany };
  }
  if (joinTable) return { ...throughTable(joinTable, owner.row, table, row), isMany };
  if (joinColumn && typeof joinColumn.on !== 'function') {
    const where = `${row}.${name(joinColumn.referencedColumn)} = ${owner.row}.${name(joinColumn.name)}`;
    return { from: table, where, order: [], isMany };
  }
  throw new NotCompiled(`${owner.model.uid}.${attributeName}, a relation without links`);
}

function throughTable(
  { name: tableName, joinColumn, inverseJoinColumn, on, orderBy }: JoinTable,
  owner: string,
  table: string,
  row: string,
): Omit<RelatedRows, 'isMany'> {
  if (!inverseJoinColumn) throw new NotCompiled(`links in ${tableName} that lead nowhere`);
  const link = linkOf(row);
  return {
    from:
      `${name(tableName)} AS ${link} JOIN ${table} ` +
      `ON ${row}.${name(inverseJoinColumn.referencedColumn)} = ${link}.${name(inverseJoinColumn.name)}`,
    where: [
      `${link}.${name(joinColumn.name)} = ${owner}.${name(joinColumn.referencedColumn)}`,
      ...fixed(on, link),
    ].join(' AND '),
    order: orders(orderBy, link),
  };
}

/** Files have no column for each attribute that leads to them: a link says of which type, record and attribute it is. */
function throughMorph(
  { name: tableName, joinColumn, morphColumn, on, orderBy }: JoinTable,
  attributeName: string,
  owner: { model: Model; row: string },
  table: string,
  row: string,
): Omit<RelatedRows, 'isMany'> {
  if (!morphColumn) throw new NotCompiled(`links in ${tableName} that do not say of which type they are`);
  const { idColumn, typeColumn } = morphColumn;
  const link = linkOf(row);
  return {
    from:
      `${name(tableName)} AS ${link} JOIN ${table} ` +
      `ON ${row}.${name(joinColumn.referencedColumn)} = ${link}.${name(joinColumn.name)}`,
    where: [
      `${link}.${name(idColumn.name)} = ${owner.row}.${name(idColumn.referencedColumn)}`,
      `${link}.${name(typeColumn.name)} = ${text(owner.model.uid)}`,
      ...fixed({ ...on, field: attributeName }, link),
    ].join(' AND '),
    order: orders(orderBy, link),
  };
}

const linkOf = (row: string): string => `${row}_link`;

const fixed = (on: JoinTable['on'], link: string): string[] =>
  Object.entries(on ?? {}).map(([column, value]) => `${link}.${name(column)} = ${text(String(value))}`);

const orders = (orderBy: JoinTable['orderBy'], link: string): string[] =>
  Object.entries(orderBy ?? {}).map(
    ([column, direction]) => `${link}.${name(column)}${direction === 'desc' ? ' DESC' : ''}`,
  );
