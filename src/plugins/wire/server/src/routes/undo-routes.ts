import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

const undo = may(ACTION.undoImports);

/** The routes that undo imports. Who undoes them sees what that comes to. */
export default [
  { method: 'POST', path: '/imports/:id/undo', handler: 'undo.undo', config: undo },
  { method: 'POST', path: '/imports/:id/redo', handler: 'undo.redo', config: undo },
  { method: 'GET', path: '/imports/:id/undo-preview', handler: 'undo.preview', config: undo },
  {
    method: 'GET',
    path: '/imports/:id/left',
    handler: 'undo.left',
    config: mayAny(ACTION.readImports, ACTION.createImports, ACTION.undoImports),
  },
];
