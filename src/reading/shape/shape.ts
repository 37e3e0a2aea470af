/** How a list is put in order. */
export interface Order {
  /** Of the record's own: an attribute that has a column, or `id`. */
  attribute: string;
  descending?: boolean;
}

/**
 * What an answer holds of a record: its own fields, and of relations, components and media what their own shapes say. `id`, and `documentId`
 * where there is one, are always in it.
 */
export interface Shape {
  /** Of the content type or component. */
  uid: string;
  /** Attributes that have a column of their own. */
  fields: readonly string[];
  /** Relations, components and media, by the attribute's name. */
  parts: Readonly<Record<string, Part>>;
}

/** What an answer holds of a relation, a component or media. */
export interface Part {
  shape: Shape;
  /** The order of the relation itself, unless it is given. */
  sort?: readonly Order[];
  /** Of a list, how many at most. */
  limit?: number;
  start?: number;
  /** Of people, organizations and events, those only whose names are confirmed. */
  confirmed?: boolean;
}
