import type { Decision } from '../../../core/disclaimers/flag';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { EntityType } from '../../../core/entities/mention';
import type { ApplicationState, ImportState } from '../../../shared/constants';
import type { SourceState } from '../../../shared/contracts/sources';

/** The design system's families of colours. */
export type Variant = 'success' | 'primary' | 'danger' | 'warning' | 'neutral' | 'secondary' | 'alternative';

const RECEIPT: Record<ReceiptState, Variant> = {
  created: 'success',
  updated: 'secondary',
  unchanged: 'neutral',
  duplicate: 'alternative',
  held: 'warning',
  killed: 'danger',
  failed: 'danger',
};

const IMPORT: Record<ImportState, Variant> = {
  queued: 'neutral',
  running: 'secondary',
  finished: 'success',
  failed: 'danger',
  canceled: 'warning',
  undoing: 'secondary',
  undone: 'neutral',
  redoing: 'secondary',
};

const ENTITY: Record<EntityType, Variant> = {
  person: 'secondary',
  organization: 'success',
  event: 'alternative',
};

const SOURCE: Record<SourceState, Variant> = {
  new: 'neutral',
  well: 'success',
  quiet: 'warning',
  failing: 'danger',
  stopped: 'danger',
  paused: 'neutral',
};

/** The colour family of what became of an item. */
export const receiptVariant = (state: ReceiptState): Variant => RECEIPT[state];

/** The colour family of an import's state; a finished import with failed items is a warning. */
export const importVariant = (state: ImportState, failedItems = 0): Variant =>
  state === 'finished' && failedItems > 0 ? 'warning' : IMPORT[state];

/** The colour family an entity is marked with, in the text, the legend and the list. */
export const entityVariant = (type: EntityType): Variant => ENTITY[type];

const DECISION: Record<Decision, Variant> = {
  pending: 'warning',
  confirmed: 'success',
  dismissed: 'neutral',
};

const APPLICATION: Record<ApplicationState, Variant> = {
  queued: 'neutral',
  running: 'secondary',
  finished: 'success',
  canceled: 'warning',
  failed: 'danger',
};

/** The colour family of what an editor has said about a notice. */
export const decisionVariant = (decision: Decision): Variant => DECISION[decision];

/** The colour family of how far a decision has come to the articles; one that has left some is a warning. */
export const applicationVariant = (state: ApplicationState, left = 0): Variant =>
  state === 'finished' && left > 0 ? 'warning' : APPLICATION[state];

/** The colour family of how a source is doing. */
export const sourceVariant = (state: SourceState): Variant => SOURCE[state];
