import type { NoticeKind } from '../../../core/disclaimers/flag';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { EntityType } from '../../../core/entities/mention';
import type { ImportState } from '../../../shared/constants';
import { PLUGIN_ID } from '../../../shared/constants';
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

/** A field's name for an editor; absent for names that a source made up, which are shown as they are. */
export const fieldLabel = (name: string) => {
  const key = `field.${name}`;
  return Object.hasOwn(en, key) ? message(key as MessageKey) : undefined;
};
