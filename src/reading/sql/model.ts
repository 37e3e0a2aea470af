/** What Strapi's database layer says of a content type or component (`strapi.db.metadata`), as far as statements are made of it. */
export interface Model {
  uid: string;
  tableName: string;
  attributes: Readonly<Record<string, Attribute>>;
  /** A row without a date of publication is a draft, and no answer has it. */
  hasDrafts: boolean;
}

/** @throws where there is none of that name */
export type Models = (uid: string) => Model;

export interface Attribute {
  type: string;
  /** Where the attribute is a column. */
  columnName?: string;
  relation?: string;
  target?: string;
  morphBy?: string;
  /** Where the records that it leads to are those that have it in them: the attribute of theirs. */
  mappedBy?: string;
  joinColumn?: { name: string; referencedColumn: string; on?: unknown };
  joinTable?: JoinTable;
}

export interface JoinTable {
  name: string;
  joinColumn: JoinColumn;
  inverseJoinColumn?: JoinColumn;
  morphColumn?: { idColumn: JoinColumn; typeColumn: { name: string } };
  /** What the rows have in common: the attribute's name, in the tables of components. */
  on?: Readonly<Record<string, unknown>>;
  orderBy?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface JoinColumn {
  name: string;
  referencedColumn: string;
}
