import { ACTION, UID } from '../../../shared/constants';
import { mayAny, mayDo } from './may';

/** Who may read or change an article in the content manager may do so with its conflicts; the controller looks at the article itself. */
const read = mayDo('plugin::content-manager.explorer.read', UID.article);
const update = mayDo('plugin::content-manager.explorer.update', UID.article);

/** Fields in which an editor and a newer version of the story say different things, under `/wire`. */
export default [
  { method: 'GET', path: '/articles/:documentId/conflicts', handler: 'conflicts.ofArticle', config: read },
  {
    method: 'GET',
    path: '/conflicts',
    handler: 'conflicts.find',
    config: mayAny(ACTION.readImports, ACTION.createImports),
  },
  { method: 'POST', path: '/conflicts/:id/resolve', handler: 'conflicts.resolve', config: update },
];
