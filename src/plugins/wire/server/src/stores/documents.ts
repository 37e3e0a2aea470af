import type { Core } from '@strapi/strapi';

/** A row of a content type, as the document service gives it. */
export type Row = { id: number; documentId: string } & Record<string, unknown>;

interface Params {
  documentId?: string;
  data?: object;
  filters?: object;
  populate?: unknown;
  fields?: string[];
  sort?: unknown;
  status?: 'draft' | 'published';
  limit?: number;
  start?: number;
}

/** Strapi's document service for one content type, as far as the plugin uses it. */
export interface Documents {
  create(params: Params & { data: object }): Promise<Row>;
  /** Null when there is no such document. */
  update(params: Params & { documentId: string; data: object }): Promise<Row | null>;
  findOne(params: Params & { documentId: string }): Promise<Row | null>;
  findFirst(params: Params): Promise<Row | null>;
  findMany(params: Params): Promise<Row[]>;
  publish(params: { documentId: string }): Promise<unknown>;
  unpublish(params: { documentId: string }): Promise<unknown>;
  delete(params: { documentId: string }): Promise<unknown>;
  count(params?: Params): Promise<number>;
}

/** The document service of a type; Strapi's own typing wants types generated from a running application. */
export const documents = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as 'api::article.article') as unknown as Documents;

interface Query {
  findOne(params: object): Promise<Row | null>;
  findMany(params: object): Promise<Row[]>;
  create(params: { data: object }): Promise<Row>;
  createMany(params: { data: object[] }): Promise<{ count: number; ids: number[] }>;
  update(params: { where: object; data: object }): Promise<Row | null>;
  updateMany(params: { where: object; data: object }): Promise<{ count: number }>;
  deleteMany(params: { where: object }): Promise<{ count: number }>;
  count(params?: object): Promise<number>;
}

/** The query engine for one of the plugin's own tables, which nobody else listens to. */
export const rows = (strapi: Core.Strapi, uid: string): Query =>
  strapi.db.query(uid as 'api::article.article') as unknown as Query;
