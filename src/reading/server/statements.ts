import { createHash } from 'node:crypto';
import type { Shape } from '../shape/shape';
import type { Writing } from '../sql/record';
import type { Selection } from '../sql/selection';
import type { Statement } from '../sql/statement';

/** A statement with the name that the database is to remember its plan under. */
export interface Named extends Statement {
  name: string;
}

type Text = Pick<Named, 'sql' | 'name'>;

type Make<Made> = (selection: Selection, shape: Shape, writing: Writing) => Made;

/** Statements that are kept for one shape; selections differ by what they ask for, not by the values. */
const KEPT = 100;

/**
 * Makes statements, and keeps their text for as long as the shape is the same object; also that there is none.
 *
 * @returns a function whose `more` says what the text depends on beside the selection and the shape
 */
export function statementsOf(
  writing: Writing,
): <Made extends Statement | undefined>(
  make: Make<Made>,
  selection: Selection,
  shape: Shape,
  more?: string,
) => Named | Extract<Made, undefined> {
  const kept = new WeakMap<Shape, Map<string, Text | undefined>>();
  return <Made extends Statement | undefined>(
    make: Make<Made>,
    selection: Selection,
    shape: Shape,
    more = '',
  ) => {
    const ofShape = kept.get(shape) ?? new Map<string, Text | undefined>();
    kept.set(shape, ofShape);
    const key = `${make.name} ${selection.extra?.join() ?? ''} ${selection.sql} ${more}`;
    if (!ofShape.has(key)) {
      if (ofShape.size >= KEPT) ofShape.clear();
      ofShape.set(key, textOf(make(selection, shape, writing)));
    }
    const text = ofShape.get(key);
    return (text && { ...text, values: selection.values }) as Named | Extract<Made, undefined>;
  };
}

const textOf = (made: Statement | undefined): Text | undefined =>
  made && { sql: made.sql, name: `reading_${createHash('sha1').update(made.sql).digest('hex')}` };
