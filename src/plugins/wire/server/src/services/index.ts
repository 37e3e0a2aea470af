import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import applications from './applications';
import imports from './imports';
import jobs from './jobs';
import notice from './notice';
import noticeExchange from './notice-exchange';
import notices from './notices';
import overrides from './overrides';
import policies from './policies';
import recurring from './recurring';

export default {
  applications,
  imports,
  jobs,
  notice,
  'notice-exchange': noticeExchange,
  notices,
  overrides,
  policies,
  recurring,
  source: factories.createCoreService(UID.source as never),
};
