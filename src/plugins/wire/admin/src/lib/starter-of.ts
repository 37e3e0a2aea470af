import type { ImportSummary } from '../../../shared/contracts/imports';

/** Who asked for an import, where that says more than the way it came: the command goes by its own name. */
export const starterOf = ({
  way,
  startedBy,
}: Pick<ImportSummary, 'way' | 'startedBy'>): string | undefined =>
  way === 'command' ? undefined : startedBy;
