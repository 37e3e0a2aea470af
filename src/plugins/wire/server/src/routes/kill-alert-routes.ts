import { ACTION, UID } from '../../../shared/constants';
import { mayAny, mayDo } from './may';

/** Who may read or change an article in the content manager may do so with its alerts; the controller looks at the article itself. */
const read = mayDo('plugin::content-manager.explorer.read', UID.article);
const update = mayDo('plugin::content-manager.explorer.update', UID.article);

/** Near duplicates and copies of stories that their sources have taken back, under `/wire`. */
export default [
  {
    method: 'GET',
    path: '/articles/:documentId/kill-alerts',
    handler: 'kill-alerts.ofArticle',
    config: read,
  },
  {
    method: 'GET',
    path: '/kill-alerts',
    handler: 'kill-alerts.find',
    config: mayAny(ACTION.readImports, ACTION.createImports),
  },
  { method: 'POST', path: '/kill-alerts/:id/seen', handler: 'kill-alerts.see', config: update },
];
