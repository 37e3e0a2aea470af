import { UID } from '../../../shared/constants';

/** What the content manager tells a panel beside an edit form. */
export interface PanelProps {
  model: string;
  documentId?: string;
  /** Undefined while a document is made or copied. */
  document?: object;
  activeTab: 'draft' | 'published' | null;
}

/** The documentId of the article that the form is about; undefined beside other forms, and while an article is made or copied. */
export const panelArticle = ({ model, documentId, document }: PanelProps): string | undefined =>
  model === UID.article && document !== undefined ? documentId : undefined;
