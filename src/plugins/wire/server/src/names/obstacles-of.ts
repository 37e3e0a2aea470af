import type { NameObstacle } from '../../../shared/contracts/names';
import type { lock } from '../stores/locks';
import { readRowsWhere } from '../stores/row-changes';
import type { Obstruction } from '../stores/turn-round';

/** Says in words what stands in the way of taking a decision back. */
export async function obstaclesOf(
  trx: Parameters<typeof lock>[0],
  obstructions: readonly Obstruction[],
): Promise<NameObstacle[]> {
  const obstacles = new Map<string, NameObstacle>();
  for (const { why, field, change } of obstructions) {
    const [row] = await readRowsWhere(trx, change.table, 'id', [change.id]);
    const documentId = (row?.document_id ?? change.after?.document_id) as string | undefined;
    const name = (row?.name ?? change.after?.name ?? change.before?.name) as string | undefined;
    const obstacle = {
      why,
      ...(documentId ? { documentId } : {}),
      ...(name ? { name } : {}),
      ...(field ? { field } : {}),
      message: sentence(why, name, field),
    };
    obstacles.set(JSON.stringify(obstacle), obstacle);
  }
  return [...obstacles.values()];
}

function sentence(why: Obstruction['why'], name: string | undefined, field: string | undefined): string {
  if (why === 'gone') return 'A record that it changed has been deleted since: nothing can be given back.';
  const whose = name === undefined ? 'one of its records' : `"${name}"`;
  return field === undefined
    ? 'Another name, a position or a link of one of its records has been taken away since: change the records by hand.'
    : `The ${field.replaceAll('_', ' ')} of ${whose} has been changed since: change the records by hand.`;
}
