/** What became of one wire item in one import. */
export const RECEIPT_STATES = [
  'created',
  'updated',
  'unchanged',
  'duplicate',
  'held',
  'killed',
  'failed',
] as const;

export type ReceiptState = (typeof RECEIPT_STATES)[number];
