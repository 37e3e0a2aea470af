import type { EntityType } from '../../../core/entities/mention';
import { PLUGIN_ID, UID } from '../../../shared/constants';

const BASE = `/plugins/${PLUGIN_ID}`;

/** The plugin's own pages, as the panel's router knows them. */
export const PAGES = {
  import: BASE,
  imports: `${BASE}/imports`,
  importDetails: (documentId: string) => `${BASE}/imports/${encodeURIComponent(documentId)}`,
  review: `${BASE}/review`,
  reviewNotice: (documentId: string) => `${BASE}/review/${encodeURIComponent(documentId)}`,
  names: `${BASE}/names`,
  name: (type: EntityType, documentId: string) => `${BASE}/names/${type}/${encodeURIComponent(documentId)}`,
  sources: `${BASE}/sources`,
  newSource: `${BASE}/sources/new`,
  source: (documentId: string) => `${BASE}/sources/${encodeURIComponent(documentId)}`,
  settings: `${BASE}/settings`,
} as const;

const record = (uid: string, documentId: string) =>
  `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;

/** An article in the Content Manager. */
export const articlePage = (documentId: string): string => record(UID.article, documentId);

/** A person, organization or event in the Content Manager. */
export const entityPage = (type: EntityType, documentId: string): string => record(UID[type], documentId);

/** A document of one of our types in the Content Manager. */
export const recordPage = (
  type: 'article' | 'person' | 'organization' | 'event' | 'notice' | 'source',
  documentId: string,
): string => record(UID[type], documentId);

/** The id on the page of a flag's place in a previewed text. */
export const flagAnchor = (itemId: string, flag: number): string => `${itemId}-flag-${flag}`;
