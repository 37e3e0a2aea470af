import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../../folders/new-document-id';
import { copyRows } from './copy-rows';
import { encodeRaw } from './encode-value';
import { LastOrders } from './last-orders';
import type { ComponentShape, LinkShape, ModelShape } from './model-shape';
import { shapesOf } from './model-shapes';
import { PlannedRow, type RowRef } from './planned-row';
import type {
  DocumentOptions,
  PlannedData,
  PlannedDocument,
  PlannedRelation,
  RawValue,
  WrittenPlan,
} from './plan-types';
import { RowSections } from './row-sections';
import { touchRows } from './touch-rows';

type Transaction = Core.Strapi['db']['connection'];

/**
 * Documents and rows that are to be written together, as `COPY` into Strapi's own tables: the rows are those that Strapi's document service
 * would have made (a test compares them). What the document service would have checked or done besides is the caller's to see to: `refusal`
 * says which data must take the document service's way; slugs must be free, `nameKey`s filled in, articles flagged; nobody is told of it.
 *
 * Building a plan reads nothing and writes nothing. Values are encoded when the plan is written: they must not change until then.
 */
export class CopyPlan {
  private readonly sections = new RowSections();
  private readonly orders = new LastOrders();
  /** By table and row id, when rows were changed. */
  private readonly touched = new Map<string, Map<number, Date>>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** How many rows are planned, in all tables. */
  get size(): number {
    return this.sections.size;
  }

  /**
   * Plans a document as `documents(uid).create({ data })` makes it, with `publish` also what `publish` then adds: a row of its own with
   * components and links of its own, which count in its targets' order as the draft's do.
   */
  document(uid: string, data: PlannedData, options: DocumentOptions): PlannedDocument {
    const shape = shapesOf(this.strapi).get(uid);
    const { at, publish = false, publishedAt = at, documentId = newDocumentId() } = options;
    const values = valuesOf(shape, data, { documentId, createdAt: at, updatedAt: at });
    const draft = new PlannedRow(shape.table, values, shape.hasDrafts ? null : publishedAt);
    const published =
      shape.hasDrafts && publish ? new PlannedRow(shape.table, values, publishedAt) : undefined;
    this.add(shape, published ? [draft, published] : [draft], data);
    return { documentId, draft, published };
  }

  /** Plans a row of a type without drafts, one of the plugin's own tables, say, as `db.query(uid).create({ data })` makes it. */
  row(uid: string, data: PlannedData, at: Date): PlannedRow {
    return this.document(uid, data, { at }).draft;
  }

  /**
   * Adds components behind those that a row has, and sets its `updatedAt`: as the document service's `update` does with all of them. The row is
   * of a type without drafts.
   *
   * @param owner one that is there, or one of the plan
   * @param field a repeatable component
   */
  appendComponents(
    uid: string,
    owner: RowRef,
    field: string,
    components: readonly PlannedData[],
    at: Date,
  ): void {
    const shape = shapesOf(this.strapi).get(uid);
    const component = shape.components.find(({ attribute }) => attribute === field);
    if (!component?.order || shape.hasDrafts)
      throw new Error(
        `Nothing can be added to "${field}" of ${uid}: it is no list of components, or there are drafts.`,
      );
    this.addComponents(component, [owner], components);
    if (typeof owner !== 'number') return;
    const rows = this.touched.get(shape.table.name) ?? new Map<number, Date>();
    this.touched.set(shape.table.name, rows.set(owner, at));
  }

  /**
   * Plans a row of a table that is no content type. Columns that it gives no value for get the table's default.
   *
   * @param values by column
   * @param hasId whether other rows of the plan point at it: its `id` is then taken from the column's sequence beforehand
   */
  raw(name: string, values: Readonly<Record<string, RawValue>>, { hasId = false } = {}): PlannedRow {
    const columns = Object.keys(values);
    const table = shapesOf(this.strapi).table({
      name,
      columns,
      encoders: columns.map(() => encodeRaw),
      hasId,
    });
    return this.sections.add(new PlannedRow(table, Object.values(values)));
  }

  /**
   * Writes all of it, on the transaction's own connection: takes ids from the sequences, looks up the last places in the targets' orders, and
   * copies table by table, those first that others point at. Nothing else may use the transaction meanwhile, and nobody else may link to
   * the same targets until it is over, or two links have the same place.
   *
   * @throws Error of PostgreSQL's; the transaction is then to be rolled back
   */
  async write(trx: Transaction): Promise<WrittenPlan> {
    await this.sections.takeIds(trx);
    await this.orders.settle(trx);
    const written = { rows: 0, bytes: 0 };
    for (const section of await this.sections.inOrder(this.strapi, trx)) {
      const { rows, bytes } = await copyRows(trx, section);
      written.rows += rows;
      written.bytes += bytes;
    }
    await touchRows(trx, this.touched);
    return written;
  }

  private add(shape: ModelShape, owners: readonly PlannedRow[], data: PlannedData): void {
    for (const row of owners) this.sections.add(row);
    for (const link of shape.links) this.addLinks(link, owners, data[link.attribute] as PlannedRelation);
    for (const component of shape.components) {
      const value = data[component.attribute];
      if (value) this.addComponents(component, owners, listOf<PlannedData>(value));
    }
    for (const { attribute, table } of shape.media) {
      const files = distinct(data[attribute] as PlannedRelation);
      for (const owner of owners) {
        files.forEach((file, place) =>
          this.sections.add(new PlannedRow(table, [file, owner, shape.uid, attribute, place + 1])),
        );
      }
    }
  }

  private addLinks(link: LinkShape, owners: readonly PlannedRow[], value: PlannedRelation): void {
    const targets = distinct(value);
    if (targets.length === 0) return;
    const places: unknown[][] = [];
    for (const owner of owners) {
      targets.forEach((target, place) => {
        const values: unknown[] = [owner, target];
        if (link.isOrdered) values.push(place + 1);
        this.sections.add(new PlannedRow(link.table, values));
        places.push(values);
      });
    }
    if (!link.inverse) return;
    // When it is published, Strapi gives the published version the place of the draft in its targets' order.
    const { inverse } = link;
    targets.forEach((target, place) => {
      const versions = owners.map((_, version) => places[version * targets.length + place]);
      this.orders.next(inverse, target, versions);
    });
  }

  private addComponents(
    { attribute, table, component, order }: ComponentShape,
    owners: readonly RowRef[],
    items: readonly PlannedData[],
  ): void {
    for (const item of items) {
      const uid = component ?? (item.__component as string);
      const shape = shapesOf(this.strapi).get(uid);
      const values = valuesOf(shape, item, {});
      const rows = owners.map(() => new PlannedRow(shape.table, values));
      this.add(shape, rows, item);
      owners.forEach((owner, version) => {
        const link: unknown[] = [owner, rows[version], uid, attribute];
        this.sections.add(new PlannedRow(table, link));
        if (order) this.orders.next(order, owner, [link]);
      });
    }
  }
}

/** The values of a row's own columns, with the attributes' defaults. */
function valuesOf(shape: ModelShape, data: PlannedData, given: PlannedData): unknown[] {
  return shape.columns.map(({ attribute, default: byDefault }) => {
    const value = data[attribute] ?? given[attribute];
    if (value !== undefined || data[attribute] === null) return value ?? null;
    return typeof byDefault === 'function' ? (byDefault as () => unknown)() : byDefault;
  });
}

const listOf = <Item>(value: unknown): readonly Item[] =>
  Array.isArray(value) ? (value as Item[]) : [value as Item];

/** A row that is named twice is linked once, at its first place. */
function distinct(value: PlannedRelation | undefined): RowRef[] {
  if (value === null || value === undefined) return [];
  return [...new Set(listOf<RowRef>(value))];
}
