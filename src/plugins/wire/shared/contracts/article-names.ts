/** The people, organizations and events in one article, for the panel beside its form. Route under `/wire`. */
import type { EntityType } from '../../core/entities/mention';

export interface ArticleName {
  type: EntityType;
  documentId: string;
  name: string;
  /** False for what an import has proposed and nobody has looked at. */
  confirmed: boolean;
}

/** `GET /wire/articles/:documentId/names`: of the draft, those that are proposed first. */
export interface ListArticleNamesResponse {
  data: ArticleName[];
}
