import { ACTION, UID } from '../../../shared/constants';
import { mayAny, mayDo } from './may';

/** Who may read or publish articles in the content manager may do so here; the controllers look at the article itself. */
const read = mayDo('plugin::content-manager.explorer.read', UID.article);
const publish = mayDo('plugin::content-manager.explorer.publish', UID.article);

/** What the panel shows beside an article's form, in the list of articles and on the home page, under `/wire`. */
export default [
  { method: 'GET', path: '/articles/pending', handler: 'article-flags.pending', config: read },
  { method: 'POST', path: '/articles/publish', handler: 'publishing.many', config: publish },
  {
    method: 'GET',
    path: '/articles/:documentId/flags',
    handler: 'article-flags.ofArticle',
    config: read,
  },
  {
    method: 'GET',
    path: '/articles/:documentId/names',
    handler: 'article-names.ofArticle',
    config: mayAny(ACTION.readNames, ACTION.decideNames),
  },
  {
    method: 'POST',
    path: '/articles/:documentId/apply',
    handler: 'article-flags.apply',
    config: mayDo('plugin::content-manager.explorer.update', UID.article),
  },
  {
    method: 'GET',
    path: '/articles/:documentId/publishing',
    handler: 'publishing.ofArticle',
    config: read,
  },
  {
    method: 'GET',
    path: '/desk',
    handler: 'summary.find',
    config: mayAny(
      ACTION.readImports,
      ACTION.createImports,
      ACTION.undoImports,
      ACTION.readNotices,
      ACTION.decideNotices,
      ACTION.readNames,
      ACTION.decideNames,
      ACTION.readSources,
      ACTION.updateSources,
    ),
  },
];
