import type { Entity } from '../../../../core/entities';
import type { Problem } from '../../../../core/problem';
import type { Position } from '../../imports/ports';

type Named = Pick<Entity, 'type' | 'name'>;

/** A spelling that several records share. */
export const ambiguous = ({ type, name }: Named, count: number, position: Position): Problem => ({
  ...position,
  code: 'STORE_AMBIGUOUS_NAME',
  field: `${type}s`,
  message: `${count} records are called "${name}", so none is linked. Link the right one in the article.`,
});

/** Somebody who is called as a record is, and is somebody else. */
export const namesake = ({ type, name }: Named, why: string, position: Position): Problem => ({
  ...position,
  code: 'STORE_NAMESAKE',
  field: `${type}s`,
  message: `"${name}" seems to be another one than the record of that name, so a new one is proposed. ${why} Say whether they are the same.`,
});

/** Names of a text that may be the same. */
export const maybeSame = (
  entities: readonly (Named & Pick<Entity, 'maybeSameAs'>)[],
  position: Position,
): Problem[] =>
  entities.flatMap((entity) => {
    const other = entity.maybeSameAs === undefined ? undefined : entities[entity.maybeSameAs];
    return other
      ? [
          {
            ...position,
            code: 'STORE_MAYBE_SAME',
            field: `${entity.type}s`,
            message: `"${entity.name}" and "${other.name}" may be the same. If so, make one of them another name of the other.`,
          },
        ]
      : [];
  });
