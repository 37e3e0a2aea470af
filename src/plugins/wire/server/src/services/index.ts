import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import imports from './imports';
import jobs from './jobs';
import notice from './notice';

export default { imports, jobs, notice, source: factories.createCoreService(UID.source as never) };
