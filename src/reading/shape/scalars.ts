import type { Model } from '../sql/model';
import { isValue } from '../sql/value';

/** The attributes of a type that have a column which a statement can say, but for the ids, which every answer has. */
export const scalarsOf = (model: Model): string[] =>
  Object.entries(model.attributes)
    .filter(([key, attribute]) => key !== 'id' && key !== 'documentId' && isValue(attribute))
    .map(([key]) => key);
