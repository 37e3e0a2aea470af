import { PLUGIN_ID } from '../../../../shared/constants';

/** Before the keys of the server's sentences among the panel's translations. */
export const SERVER_PREFIX = `${PLUGIN_ID}.server`;
