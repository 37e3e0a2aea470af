import type { Core } from '@strapi/strapi';
import type {
  ConfirmNamesRequest,
  DifferentNamesRequest,
  LinkNameRequest,
  MergeNamesRequest,
  NameDecisionFilter,
  NameProposalFilter,
  RejectNamesRequest,
  SplitNameRequest,
  UndoNameDecisionRequest,
} from '../../../shared/contracts/names';
import type { NameRecordFilter, NameSort } from '../../../shared/contracts/name-records';
import { confirmNames } from '../names/confirm';
import { differentNames } from '../names/different';
import { linkName } from '../names/link';
import { mergeNames } from '../names/merge';
import { rejectNames } from '../names/reject';
import { splitName } from '../names/split';
import { trainingTexts } from '../names/training-texts';
import { undoNameDecision } from '../names/undo-decision';
import type { EntityType } from '../../../core/entities';
import { refreshNameCounts } from '../stores/name-counts';
import { listDecisions } from '../stores/name-decisions';
import { articlesOfRecord, countProposed, describeRecords, listRecords, recordId } from '../stores/name-desk';
import { listProposals } from '../stores/name-proposal-list';

interface Page {
  page: number;
  pageSize: number;
}

/**
 * What editors decide about people, organizations and events (docs/names.md). Each decision is one transaction and can be taken back; where there
 * was nothing to do it is null.
 */
const names = ({ strapi }: { strapi: Core.Strapi }) => ({
  confirm: (request: ConfirmNamesRequest, actor: string) => confirmNames(strapi, request, actor),
  merge: (request: MergeNamesRequest, actor: string) => mergeNames(strapi, request, actor),
  split: (request: SplitNameRequest, actor: string) => splitName(strapi, request, actor),
  reject: (request: RejectNamesRequest, actor: string) => rejectNames(strapi, request, actor),
  different: (request: DifferentNamesRequest, actor: string) => differentNames(strapi, request, actor),
  link: (request: LinkNameRequest, actor: string) => linkName(strapi, request, actor),
  undo: (decision: string, request: UndoNameDecisionRequest, actor: string) =>
    undoNameDecision(strapi, decision, request, actor),
  proposals: (filter: NameProposalFilter, page: Page) => listProposals(strapi, filter, page),
  decisions: (filter: NameDecisionFilter, page: Page) => listDecisions(strapi, filter, page),
  /** People, organizations or events of a type, with what is known of them. */
  records: (filter: NameRecordFilter, sort: NameSort, page: Page) => listRecords(strapi, filter, sort, page),
  proposed: () => countProposed(strapi),
  /** @throws NotFoundError */
  async record(type: EntityType, documentId: string) {
    const id = await recordId(strapi, type, documentId);
    await refreshNameCounts(strapi);
    return (await describeRecords(strapi, type, [id]))[0];
  },
  /** @throws NotFoundError */
  articles: async (type: EntityType, documentId: string, page: Page) =>
    articlesOfRecord(strapi, type, await recordId(strapi, type, documentId), page),
  /** Texts whose names editors have decided about, as lines of JSON for the tagger's training. */
  training: (): AsyncIterable<string> => trainingTexts(strapi),
});

export default names;
export type NamesService = ReturnType<typeof names>;
