import { UID } from './constants';

/** The panel's page on which an editor decides about a notice, below the panel's own address. */
export const noticePath = (documentId: string): string =>
  `/content-manager/collection-types/${UID.notice}/${encodeURIComponent(documentId)}`;
