import type { PreviewItem } from '../../../shared/contracts/preview';

/** What would become of an item, as an editor says it; `detail` is said in the server's words where there are no others. */
export type VerdictKind =
  | 'new'
  | 'update'
  | 'update-of'
  | 'unchanged'
  | 'duplicate'
  | 'kill'
  | 'embargoed'
  | 'withheld'
  | 'held'
  | 'failed';

/** Which words say what would become of an item. */
export function verdictOf({
  state,
  existing,
  embargoedUntil,
  pubStatus,
  fields,
}: Pick<PreviewItem, 'state' | 'existing' | 'embargoedUntil' | 'pubStatus' | 'fields'>): VerdictKind {
  if (state === 'created') return 'new';
  if (state === 'updated') {
    const isNumbered = existing?.version !== undefined && fields.some(({ name }) => name === 'version');
    return isNumbered ? 'update-of' : 'update';
  }
  if (state === 'killed') return 'kill';
  if (state !== 'held') return state;
  if (embargoedUntil !== undefined && pubStatus !== 'withheld') return 'embargoed';
  return pubStatus === 'withheld' ? 'withheld' : 'held';
}
