import { PLUGIN_ID } from './constants';

/** The panel's page on which an editor decides about a notice, below the panel's own address. */
export const noticePath = (documentId: string): string =>
  `/plugins/${PLUGIN_ID}/review/${encodeURIComponent(documentId)}`;
