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
import { confirmNames } from '../names/confirm';
import { differentNames } from '../names/different';
import { linkName } from '../names/link';
import { mergeNames } from '../names/merge';
import { rejectNames } from '../names/reject';
import { splitName } from '../names/split';
import { trainingTexts } from '../names/training-texts';
import { undoNameDecision } from '../names/undo-decision';
import { listDecisions } from '../stores/name-decisions';
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
  /** Texts whose names editors have decided about, as lines of JSON for the tagger's training. */
  training: (): AsyncIterable<string> => trainingTexts(strapi),
});

export default names;
export type NamesService = ReturnType<typeof names>;
