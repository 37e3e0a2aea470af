import type { Shape } from '../shape/shape';

/** Keeps shapes by a key for as long as the owner is there, so that what is made of a shape is made once. */
export function keptShapes(): (owner: object, key: string, make: () => Shape) => Shape {
  const kept = new WeakMap<object, Map<string, Shape>>();
  return (owner, key, make) => {
    const shapes = kept.get(owner) ?? new Map<string, Shape>();
    kept.set(owner, shapes);
    const shape = shapes.get(key) ?? make();
    shapes.set(key, shape);
    return shape;
  };
}
