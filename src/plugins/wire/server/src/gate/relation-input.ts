import { isObject } from '../../../core/json-object';

/** A record as a relation names it: by its documentId or, in Strapi's panel, by its row. */
export type RecordRef = { documentId: string } | { id: number };

/** What a save says about a relation: what it sets, or what it adds to what is there and takes away from it. */
export interface RelationInput {
  set?: RecordRef[];
  connect: RecordRef[];
  disconnect: RecordRef[];
}

/**
 * Reads a relation in any of the forms in which Strapi takes it (https://docs.strapi.io/cms/api/document-service/relations): a record or a list
 * of them sets it, `{ set }`, `{ connect, disconnect }` do what they say, null empties it. What is none of these names no record.
 */
export function readRelation(value: unknown): RelationInput {
  if (value === undefined) return { connect: [], disconnect: [] };
  if (isObject(value) && ('set' in value || 'connect' in value || 'disconnect' in value)) {
    return {
      ...(value.set === undefined || value.set === null ? {} : { set: refsOf(value.set) }),
      connect: refsOf(value.connect),
      disconnect: refsOf(value.disconnect),
    };
  }
  return { set: refsOf(value), connect: [], disconnect: [] };
}

const refsOf = (value: unknown): RecordRef[] => (Array.isArray(value) ? value : [value]).flatMap(refOf);

function refOf(value: unknown): RecordRef[] {
  const named = isObject(value) ? (value.documentId ?? value.id) : value;
  if (typeof named === 'number') return isRowId(named) ? [{ id: named }] : [];
  if (typeof named !== 'string') return [];
  if (isObject(value) && value.documentId === undefined) return refOf(Number(named));
  return DOCUMENT_ID.test(named) ? [{ documentId: named }] : [];
}

const DOCUMENT_ID = /^[\w-]{1,255}$/u;

/** What fits into PostgreSQL's integer; it refuses to compare others. */
const isRowId = (id: number): boolean => Number.isInteger(id) && id > 0 && id < 2 ** 31;
