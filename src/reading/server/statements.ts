import { createHash } from 'node:crypto';
import type { Shape } from '../shape/shape';
import type { Writing } from '../sql/record';
import type { Selection } from '../sql/selection';
import type { Statement } from '../sql/statement';

/** A statement with the name that the database is to remember its plan under. */
export interface Named extends Statement {
  name: string;
}

type Make = (selection: Selection, shape: Shape, writing: Writing) => Statement;

/** Statements that are kept for one shape; selections differ by what they ask for, not by the values. */
const KEPT = 100;

/**
 * Makes statements, and keeps their text for as long as the shape is the same object.
 *
 * @returns a function whose `more` says what the text depends on beside the selection and the shape
 */
export function statementsOf(
  writing: Writing,
): (make: Make, selection: Selection, shape: Shape, more?: string) => Named {
  const kept = new WeakMap<Shape, Map<string, { sql: string; name: string }>>();
  return (make, selection, shape, more = '') => {
    const ofShape = kept.get(shape) ?? new Map<string, { sql: string; name: string }>();
    kept.set(shape, ofShape);
    const key = `${make.name} ${selection.extra?.join() ?? ''} ${selection.sql} ${more}`;
    const found = ofShape.get(key);
    if (found) return { ...found, values: selection.values };
    if (ofShape.size >= KEPT) ofShape.clear();
    const { sql } = make(selection, shape, writing);
    const named = { sql, name: `reading_${createHash('sha1').update(sql).digest('hex')}` };
    ofShape.set(key, named);
    return { ...named, values: selection.values };
  };
}
