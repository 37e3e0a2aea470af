import { UID } from '../../../shared/constants';
import { mayDo } from './may';

/** Who may read an article in the content manager sees the versions of its story; the controller looks at the article itself. */
const read = mayDo('plugin::content-manager.explorer.read', UID.article);

/** The versions of articles' stories as they came, under `/wire`. */
export default [
  { method: 'GET', path: '/articles/:documentId/versions', handler: 'versions.findAsAdmin', config: read },
  {
    method: 'GET',
    path: '/articles/:documentId/versions/:receipt/original',
    handler: 'versions.originalAsAdmin',
    config: read,
  },
];
