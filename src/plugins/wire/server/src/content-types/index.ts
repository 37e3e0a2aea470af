import { schema as application } from './application/schema';
import { schema as conflict } from './conflict/schema';
import { schema as flag } from './flag/schema';
import { schema as fullBody } from './full-body/schema';
import { schema as historyEntry } from './history-entry/schema';
import { schema as importRun } from './import/schema';
import { schema as killAlert } from './kill-alert/schema';
import { schema as leftArticle } from './left-article/schema';
import { schema as nameDecision } from './name-decision/schema';
import { schema as nameProposal } from './name-proposal/schema';
import { schema as nameRuling } from './name-ruling/schema';
import { schema as notice } from './notice/schema';
import { schema as receipt } from './receipt/schema';
import { schema as receivedPush } from './received-push/schema';
import { schema as recurringParagraph } from './recurring-paragraph/schema';
import { schema as recurringRun } from './recurring-run/schema';
import { schema as sighting } from './sighting/schema';
import { schema as source } from './source/schema';
import { schema as sourceSecret } from './source-secret/schema';
import { schema as sourceStatus } from './source-status/schema';
import { schema as storedFile } from './stored-file/schema';
import { schema as story } from './story/schema';

/** The plugin's content types, by the names in their UIDs. */
export const contentTypes = {
  source: { schema: source },
  import: { schema: importRun },
  receipt: { schema: receipt },
  notice: { schema: notice },
  flag: { schema: flag },
  story: { schema: story },
  'full-body': { schema: fullBody },
  'history-entry': { schema: historyEntry },
  application: { schema: application },
  'left-article': { schema: leftArticle },
  sighting: { schema: sighting },
  'recurring-paragraph': { schema: recurringParagraph },
  'recurring-run': { schema: recurringRun },
  'source-status': { schema: sourceStatus },
  'source-secret': { schema: sourceSecret },
  'received-push': { schema: receivedPush },
  'stored-file': { schema: storedFile },
  conflict: { schema: conflict },
  'kill-alert': { schema: killAlert },
  'name-decision': { schema: nameDecision },
  'name-ruling': { schema: nameRuling },
  'name-proposal': { schema: nameProposal },
};
