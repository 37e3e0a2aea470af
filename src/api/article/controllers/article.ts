import { readingController } from '../../../reading/server/reading-controller';

export default readingController('api::article.article');
