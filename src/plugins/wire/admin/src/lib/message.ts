import type { Decision, NoticeKind, Placement } from '../../../core/disclaimers/flag';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { EntityType } from '../../../core/entities/mention';
import type { ApplicationState, ImportState, ImportWay } from '../../../shared/constants';
import { PLUGIN_ID } from '../../../shared/constants';
import type { SourceState } from '../../../shared/contracts/sources';
import type { ReviewAction } from './review-keys';
import en from '../translations/en.json';

export type MessageKey = keyof typeof en;

/**
 * A message for `formatMessage`. English stands behind every key, so a locale without the plugin's translations still reads well;
 * a key that `en.json` does not have is a compile error.
 */
export const message = (key: MessageKey): { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: en[key],
});

export const receiptLabel = (state: ReceiptState) => message(`receipt.${state}`);
export const importLabel = (state: ImportState) => message(`import-state.${state}`);
export const kindLabel = (kind: NoticeKind) => message(`kind.${kind}`);
export const entityLabel = (type: EntityType) => message(`entity.${type}`);
export const entitiesLabel = (type: EntityType) => message(`entities.${type}`);
export const wayLabel = (way: ImportWay) => message(`way.${way}`);
export const decisionLabel = (decision: Decision) => message(`review.decision.${decision}`);
export const placementLabel = (placement: Placement) => message(`review.placement.${placement}`);
export const actionLabel = (action: ReviewAction) => message(`review.action.${action}`);
export const applicationLabel = (state: ApplicationState) => message(`review.application.${state}`);
export const sourceLabel = (state: SourceState) => message(`source-state.${state}`);

/** A format's name for an editor; absent for one that the panel does not know yet, which is shown as the server calls it. */
export const formatLabel = (name: string) => {
  const key = `format.${name}`;
  return Object.hasOwn(en, key) ? message(key as MessageKey) : undefined;
};

/** A field's name for an editor; absent for names that a source made up, which are shown as they are. */
export const fieldLabel = (name: string) => {
  const key = `field.${name}`;
  return Object.hasOwn(en, key) ? message(key as MessageKey) : undefined;
};
