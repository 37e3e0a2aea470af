import type { Models } from '../sql/model';
import type { Shape } from './shape';

/** The same shape with, or without, the names that no editor has confirmed. */
export function withNames(shape: Shape, names: 'confirmed' | 'all', models: Models): Shape {
  return {
    ...shape,
    parts: Object.fromEntries(
      Object.entries(shape.parts).map(([key, part]) => [
        key,
        {
          ...part,
          shape: withNames(part.shape, names, models),
          confirmed: names === 'confirmed' && models(part.shape.uid).attributes.confirmed !== undefined,
        },
      ]),
    ),
  };
}
