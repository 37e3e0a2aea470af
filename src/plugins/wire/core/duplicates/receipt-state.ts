/** What became of one wire item in one import. In a file of its own because the panel needs it and nothing else of the core. */
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
