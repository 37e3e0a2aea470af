import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import applications from './applications';
import articleFlags from './article-flags';
import articleNames from './article-names';
import conflicts from './conflicts';
import desk from './desk';
import importRuns from './import-runs';
import imports from './imports';
import names from './names';
import nearDuplicates from './near-duplicates';
import killAlerts from './kill-alerts';
import noticeFiles from './notice-files';
import notices from './notices';
import overrides from './overrides';
import policies from './policies';
import publishing from './publishing';
import recurring from './recurring';
import sources from './sources';
import summary from './summary';
import versions from './versions';
import undo from './undo';

export default {
  applications,
  'article-flags': articleFlags,
  'article-names': articleNames,
  conflicts,
  desk,
  'import-runs': importRuns,
  imports,
  'kill-alerts': killAlerts,
  names,
  'near-duplicates': nearDuplicates,
  'notice-files': noticeFiles,
  notices,
  overrides,
  policies,
  publishing,
  recurring,
  sources,
  summary,
  versions,
  undo,
  notice: factories.createCoreController(UID.notice as never),
  source: factories.createCoreController(UID.source as never),
};
