import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { rows } from '../documents';

/** Ends the alerts about a killed story that its source has brought back; those that an editor has seen, too: killed again, it is another kill. */
export const endAlertsAbout = (strapi: Core.Strapi, story: string) => end(strapi, { storyDocumentId: story });

/** Ends the alerts of an article that its source has taken back. */
export const endAlertsOf = (strapi: Core.Strapi, article: string) =>
  end(strapi, { articleDocumentId: article });

/** Forgets the alerts of an article that is deleted. */
export const deleteAlerts = (strapi: Core.Strapi, article: string) =>
  rows(strapi, UID.killAlert).deleteMany({ where: { articleDocumentId: article } });

const end = (strapi: Core.Strapi, where: object) =>
  rows(strapi, UID.killAlert).updateMany({
    where: { ...where, state: { $ne: 'moot' } },
    data: { state: 'moot' },
  });
