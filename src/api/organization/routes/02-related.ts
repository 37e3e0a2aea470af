import { routesAbout } from '../../../reading/server/related/routes';

/** Loaded after `by-slug`, where any word may stand. */
export default { routes: routesAbout('organizations') };
