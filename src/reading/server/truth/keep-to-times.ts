import type { Core } from '@strapi/strapi';
import { visibleNow, type Model, type Query } from '../../truth/visible-now';
import { changesOf } from '../changes/changes';
import { isForReader } from './readers-request';

/**
 * Keeps an article from whoever reads the API until its embargo ends, and from its expiry on, on every path that Strapi itself answers: published
 * or not, with a token or without, by itself, in relations and in what is counted or compared. Who may read drafts sees it with `status=draft`.
 *
 * To be called in `register`.
 */
export function keepToTimes(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (isForReader(strapi, context)) {
      const now = new Date(changesOf(strapi).now()).toISOString();
      const getModel = (uid: string) => strapi.getModel(uid as never) as Model | undefined;
      const params = (context.params ?? {}) as Query;
      context.params = visibleNow(params, context.contentType as Model, getModel, now) as never;
    }
    return next();
  });
}
