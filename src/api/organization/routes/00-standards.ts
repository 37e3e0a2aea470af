import { standardsAbout } from '../../../reading/server/standards/routes-about';

/** Loaded before Strapi's own routes, which take any word for a documentId. */
export default { routes: standardsAbout('organization') };
