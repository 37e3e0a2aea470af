import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** The routes that undo imports. Who imports may take back what was imported. */
export default [
  { method: 'POST', path: '/imports/:id/undo', handler: 'undo.undo', config: may(ACTION.createImports) },
  { method: 'POST', path: '/imports/:id/redo', handler: 'undo.redo', config: may(ACTION.createImports) },
  {
    method: 'GET',
    path: '/imports/:id/left',
    handler: 'undo.left',
    config: mayAny(ACTION.readImports, ACTION.createImports),
  },
];
