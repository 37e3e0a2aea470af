import { readingController } from '../../../reading/server/reading-controller';

export default readingController('api::organization.organization');
