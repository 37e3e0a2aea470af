import { contract } from '../../../reading/server/contract/contract';

/** Open to everybody: it tells what there is, and nothing of what is in it. */
export default {
  routes: [{ method: 'GET', path: '/openapi.json', handler: contract, config: { auth: false } }],
};
