import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import applications from './applications';
import bulkImports from './bulk-imports';
import chores from './chores';
import extractor from './extractor';
import folders from './folders';
import imports from './imports';
import jobs from './jobs';
import names from './names';
import notice from './notice';
import noticeExchange from './notice-exchange';
import notices from './notices';
import overrides from './overrides';
import policies from './policies';
import polls from './polls';
import publishing from './publishing';
import recurring from './recurring';
import releases from './releases';
import sourceHealth from './source-health';
import sourceTest from './source-test';
import sources from './sources';
import undo from './undo';

export default {
  applications,
  'bulk-imports': bulkImports,
  chores,
  extractor,
  folders,
  imports,
  jobs,
  names,
  notice,
  'notice-exchange': noticeExchange,
  notices,
  overrides,
  policies,
  polls,
  publishing,
  recurring,
  releases,
  'source-health': sourceHealth,
  'source-test': sourceTest,
  sources,
  undo,
  source: factories.createCoreService(UID.source as never),
};
