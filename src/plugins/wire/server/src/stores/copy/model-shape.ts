import type { Core } from '@strapi/strapi';
import type { CopyTable, Encoder } from './copy-table';
import { encoderOf, encodeRef } from './encode-value';
import type { LinkOrder } from './last-orders';
import {
  hasDrafts,
  mediaTable,
  metadataOf,
  schemaOf,
  type AttributeMetadata,
  type JoinTable,
} from './metadata';

/** A column of the row's own. */
export interface ColumnShape {
  attribute: string;
  /** Its place among the table's columns. */
  at: number;
  default?: unknown;
}

/** A relation kept in a table of links. */
export interface LinkShape {
  attribute: string;
  table: CopyTable;
  target: string;
  /** Whether the row's links have an order. */
  isOrdered: boolean;
  /** What its targets count their links by, where they do. */
  inverse?: LinkOrder;
}

/** A component, repeatable or not, or a dynamic zone. */
export interface ComponentShape {
  attribute: string;
  table: CopyTable;
  /** Of a dynamic zone it stands in each value. */
  component?: string;
  /** Where there may be several. */
  order?: LinkOrder;
}

export interface MediaShape {
  attribute: string;
  table: CopyTable;
}

/** How the rows of a content type or a component are written. */
export interface ModelShape {
  uid: string;
  table: CopyTable;
  hasDrafts: boolean;
  columns: ColumnShape[];
  links: LinkShape[];
  components: ComponentShape[];
  media: MediaShape[];
}

/** Told apart from the others: they say which version of which document it is. */
const ID = 'id';
const PUBLISHED_AT = 'publishedAt';

/** Reads from Strapi's metadata how rows are written; each model once. */
export class ModelShapes {
  private readonly shapes = new Map<string, ModelShape>();
  private readonly tables = new Map<string, CopyTable>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** @throws Error when there is no content type and no component of that name */
  get(uid: string): ModelShape {
    const known = this.shapes.get(uid);
    if (known) return known;
    const shape = this.read(uid);
    this.shapes.set(uid, shape);
    return shape;
  }

  /** The same table for the same columns, so that their rows go into one COPY. */
  table(table: CopyTable): CopyTable {
    const key = JSON.stringify([table.name, table.hasId, ...table.columns]);
    const known = this.tables.get(key);
    if (known) return known;
    this.tables.set(key, table);
    return table;
  }

  private read(uid: string): ModelShape {
    const { tableName, attributes } = metadataOf(this.strapi, uid);
    const schema = schemaOf(this.strapi, uid);
    const columns: ColumnShape[] = [];
    const names: string[] = [];
    const encoders: Encoder[] = [];
    const shape = { links: [], components: [], media: [] } as Pick<
      ModelShape,
      'links' | 'components' | 'media'
    >;
    const addColumn = (attribute: string, name: string, encoder: Encoder, value?: unknown) => {
      columns.push({ attribute, at: names.length, ...(value === undefined ? {} : { default: value }) });
      names.push(name);
      encoders.push(encoder);
    };
    for (const [attribute, meta] of Object.entries(attributes)) {
      if (attribute === ID || attribute === PUBLISHED_AT || meta.unstable_virtual) continue;
      if (meta.type !== 'relation') {
        const encoder = encoderOf(meta.type);
        if (encoder && meta.columnName) addColumn(attribute, meta.columnName, encoder, meta.default);
        continue;
      }
      if (meta.joinColumn && meta.owner) {
        addColumn(attribute, meta.joinColumn.name, encodeRef);
        continue;
      }
      const { type, component } = schema?.attributes[attribute] ?? {};
      if (type === 'component' || type === 'dynamiczone') {
        const table = this.componentTable(meta.joinTable!);
        const order = { table: table.name, column: table.columns[0], order: 'order', field: attribute };
        const isList = type === 'dynamiczone' || meta.relation === 'oneToMany';
        shape.components.push({ attribute, component, table, ...(isList ? { order } : {}) });
      } else if (type === 'media') {
        shape.media.push({ attribute, table: this.mediaTable() });
      } else if (isCopiedLink(meta)) shape.links.push(this.link(attribute, meta));
    }
    return {
      uid,
      hasDrafts: hasDrafts(schema),
      columns,
      ...shape,
      table: this.table({
        name: tableName,
        columns: names,
        encoders,
        hasId: true,
        publishedAtColumn: attributes[PUBLISHED_AT]?.columnName,
      }),
    };
  }

  private link(attribute: string, meta: AttributeMetadata & { joinTable: JoinTable }): LinkShape {
    const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = meta.joinTable;
    const orders = [orderColumnName, inverseOrderColumnName].filter((column) => column !== undefined);
    return {
      attribute,
      target: meta.target!,
      isOrdered: orderColumnName !== undefined,
      inverse: inverseOrderColumnName
        ? { table: name, column: inverseJoinColumn.name, order: inverseOrderColumnName }
        : undefined,
      table: this.table({
        name,
        columns: [joinColumn.name, inverseJoinColumn.name, ...orders],
        encoders: [encodeRef, encodeRef, ...orders.map(() => NUMBER)],
        hasId: false,
      }),
    };
  }

  private componentTable({ name, joinColumn, inverseJoinColumn, morphColumn }: JoinTable): CopyTable {
    const component = (inverseJoinColumn ?? morphColumn.idColumn).name;
    return this.table({
      name,
      columns: [joinColumn.name, component, 'component_type', 'field', 'order'],
      encoders: [encodeRef, encodeRef, TEXT, TEXT, NUMBER],
      hasId: false,
    });
  }

  private mediaTable(): CopyTable {
    const { name, joinColumn, morphColumn } = mediaTable(this.strapi);
    return this.table({
      name,
      columns: [joinColumn.name, morphColumn.idColumn.name, morphColumn.typeColumn.name, 'field', 'order'],
      encoders: [encodeRef, encodeRef, TEXT, TEXT, NUMBER],
      hasId: false,
    });
  }
}

/**
 * Whether new links are all that this relation needs. Where the targets have one row at most, theirs would have to go; from the inverse side
 * the two orders of one table would have two sources.
 */
export function isCopiedLink(meta: AttributeMetadata): meta is AttributeMetadata & { joinTable: JoinTable } {
  const isTwoWay = meta.inversedBy !== undefined || meta.mappedBy !== undefined;
  const isOneToAny = meta.relation === 'oneToOne' || meta.relation === 'oneToMany';
  const isMorph = meta.relation === undefined || meta.relation.startsWith('morph');
  return meta.joinTable !== undefined && !isMorph && meta.mappedBy === undefined && !(isTwoWay && isOneToAny);
}

const NUMBER = encoderOf('float')!;
const TEXT = encoderOf('string')!;
