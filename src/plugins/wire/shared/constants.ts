/** The plugin's name in Strapi: prefix of its routes, types, permissions and translations. */
export const PLUGIN_ID = 'wire';

/** Content types, by their Strapi UIDs. */
export const UID = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
  event: 'api::event.event',
  source: 'plugin::wire.source',
  import: 'plugin::wire.import',
  receipt: 'plugin::wire.receipt',
  notice: 'plugin::wire.notice',
  flag: 'plugin::wire.flag',
  story: 'plugin::wire.story',
  fullBody: 'plugin::wire.full-body',
  historyEntry: 'plugin::wire.history-entry',
  application: 'plugin::wire.application',
  leftArticle: 'plugin::wire.left-article',
  sighting: 'plugin::wire.sighting',
  recurringParagraph: 'plugin::wire.recurring-paragraph',
  recurringRun: 'plugin::wire.recurring-run',
  sourceStatus: 'plugin::wire.source-status',
  sourceSecret: 'plugin::wire.source-secret',
  receivedPush: 'plugin::wire.received-push',
  storedFile: 'plugin::wire.stored-file',
  conflict: 'plugin::wire.conflict',
  killAlert: 'plugin::wire.kill-alert',
  nameDecision: 'plugin::wire.name-decision',
  nameRuling: 'plugin::wire.name-ruling',
  nameProposal: 'plugin::wire.name-proposal',
} as const;

/** Admin permissions; the panel's links and pages and the server's routes name the same ones. */
export const ACTION = {
  readImports: 'plugin::wire.imports.read',
  createImports: 'plugin::wire.imports.create',
  undoImports: 'plugin::wire.imports.undo',
  readNotices: 'plugin::wire.notices.read',
  decideNotices: 'plugin::wire.notices.decide',
  overrideNotices: 'plugin::wire.notices.override',
  readPolicies: 'plugin::wire.policies.read',
  updatePolicies: 'plugin::wire.policies.update',
  readSources: 'plugin::wire.sources.read',
  updateSources: 'plugin::wire.sources.update',
  readNames: 'plugin::wire.names.read',
  decideNames: 'plugin::wire.names.decide',
} as const;

/**
 * An import's life: `queued` → `running` → `finished`; `failed` when the run itself broke, not some of its items; `canceled` by an editor. Both
 * of these can be gone on with. Once it is over it may be taken back: `undoing` → `undone`; and done again: `redoing` → what it was before.
 */
export const IMPORT_STATES = [
  'queued',
  'running',
  'finished',
  'failed',
  'canceled',
  'undoing',
  'undone',
  'redoing',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Whether nothing more happens to an import in this state, unless somebody asks for it. */
export const isImportOver = (state: ImportState): boolean =>
  !['queued', 'running', 'undoing', 'redoing'].includes(state);

/**
 * How the files of an import came: in the panel, by the command, over HTTP (`push`), fetched by a poll, or found in a watched folder.
 */
export const IMPORT_WAYS = ['panel', 'command', 'push', 'poll', 'folder'] as const;
export type ImportWay = (typeof IMPORT_WAYS)[number];

/** How a source's items come by themselves. */
export const SOURCE_WAYS = ['push', 'poll', 'folder'] as const satisfies readonly ImportWay[];

/** Whether a source's items are published: as each import says, whenever they may be, or never. */
export const SOURCE_PUBLISH = ['default', 'publish', 'draft'] as const;

/** How a source is doing; see `SourceHealth`. */
export const SOURCE_STATES = ['new', 'well', 'quiet', 'failing', 'stopped', 'paused'] as const;

/** The two rows that Strapi keeps of an article with draft and publish. */
export const ARTICLE_VERSIONS = ['draft', 'published'] as const;
export type ArticleVersion = (typeof ARTICLE_VERSIONS)[number];

/** The life of an application: `queued` → `running` → `finished`, or `canceled` by an editor, or `failed`; all but `finished` can be continued. */
export const APPLICATION_STATES = ['queued', 'running', 'finished', 'canceled', 'failed'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/**
 * Why a decision was not brought to an article.
 * - `editing`: an administrator has saved it a moment ago, and may be about to save it again
 * - `busy`: something else was writing it
 * - `missing`: the notice's words are not in its text
 * - `broken`: an error, told in the reason
 */
export const LEFT_WHYS = ['editing', 'busy', 'missing', 'broken'] as const;
export type LeftWhy = (typeof LEFT_WHYS)[number];

/** Sent through Strapi's event hub, and to webhooks that want it, once for each import that is over, with its summary. */
export const IMPORT_FINISHED = 'wire.import-finished';

/**
 * Why something stays as it is when an import is undone, or done again.
 * - `edited`: an editor, or what writes in an editor's name, has changed, published or unpublished it since, or confirmed it
 * - `later-import`: a later import has changed it; that one is to be undone first
 * - `linked`: other content has been linked to it since
 * - `taken`: done again, another article has its identity or its address by now
 */
export const UNDO_WHYS = ['edited', 'later-import', 'linked', 'taken'] as const;
export type UndoWhy = (typeof UNDO_WHYS)[number];

/** Sent through Strapi's event hub, and to webhooks that want them, once for an import that has been undone, or done again after that. */
export const IMPORT_UNDONE = 'wire.import-undone';
export const IMPORT_REDONE = 'wire.import-redone';

/** Sent through Strapi's event hub, and to webhooks that want it, when a decision has been brought to the articles. */
export const DECISION_APPLIED = 'wire.decision-applied';

/**
 * Sent through Strapi's event hub, and to webhooks that want them, once for each change: no new items for longer than the source lets
 * expect; its last attempts failed, or its polling has ended; it is well again.
 */
export const SOURCE_QUIET = 'wire.source-quiet';
export const SOURCE_FAILING = 'wire.source-failing';
export const SOURCE_RECOVERED = 'wire.source-recovered';

/**
 * The life of a conflict: `open` until an editor takes what the `source` says or what the `editor` wrote, or until it is `moot`, since the
 * source and the article say the same again, or the source takes the story back.
 */
export const CONFLICT_STATES = ['open', 'source', 'editor', 'moot'] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

/**
 * The life of a kill's alert: `open` until an editor has `seen` it, or until it is `moot`, since the killed story has come back, or the article
 * was taken back itself.
 */
export const KILL_ALERT_STATES = ['open', 'seen', 'moot'] as const;
export type KillAlertState = (typeof KILL_ALERT_STATES)[number];

/** How an article came to its alert: it says nearly what the killed story said, or has its headline and text. */
export const KILL_ALERT_BASES = ['near', 'copy'] as const;
export type KillAlertBasis = (typeof KILL_ALERT_BASES)[number];

/**
 * Sent through Strapi's event hub, and to webhooks that want it, once for each killed story with all its near duplicates and copies; and again
 * when more of them come.
 */
export const KILL_ALERTED = 'wire.kill-alert';

/** Sent through Strapi's event hub, and to webhooks that want it, when the end of its embargo has published an article. */
export const ARTICLE_RELEASED = 'wire.article-released';

/**
 * What an editor did to records of people, organizations and events.
 * - `confirm`: they are what they say
 * - `merge`: several are one
 * - `split`: one is two
 * - `reject`: it is none; or not in one article
 * - `different`: two that were proposed as one are not
 * - `link`: a spelling in an article means a record
 */
export const NAME_ACTIONS = ['confirm', 'merge', 'split', 'reject', 'different', 'link'] as const;
export type NameAction = (typeof NAME_ACTIONS)[number];

/**
 * What imports obey of it.
 * - `no-name`: the spelling is no name of that type, everywhere or in one article
 * - `means`: the spelling means a record, everywhere or in one article
 * - `different`: two records, or two spellings, are not the same
 */
export const NAME_RULINGS = ['no-name', 'means', 'different'] as const;
export type NameRulingKind = (typeof NAME_RULINGS)[number];

/** Two records that may be the same: nobody has said so yet, they were made one, or somebody said that they are not. */
export const NAME_PROPOSAL_STATES = ['open', 'merged', 'different'] as const;
export type NameProposalState = (typeof NAME_PROPOSAL_STATES)[number];

/** Sent through Strapi's event hub, and to webhooks that want them, once for each decision about names, and for each that is taken back. */
export const NAME_EVENTS: Readonly<Record<NameAction | 'undo', string>> = {
  confirm: 'wire.name-confirmed',
  merge: 'wire.name-merged',
  split: 'wire.name-split',
  reject: 'wire.name-rejected',
  different: 'wire.name-different',
  link: 'wire.name-linked',
  undo: 'wire.name-undone',
};

/**
 * What the history tells.
 * - `decided`: an editor decided about a notice, or took a decision back
 * - `changed`: an editor changed a notice's kinds, issuer or text
 * - `placed`: a notice changed its place in one article (`after.placement`)
 * - `left`: a decision was not brought to an article, `reason` says why
 * - `overridden`: somebody had an article published, or a protected notice removed, in spite of the reasons in `before.reasons`
 * - `policies-changed`: the policies became `after`
 * - `settings-changed`: the settings became `after`
 * - `imported`: a decision came from another newsroom's file
 * - `recurring-proposed`: a paragraph that recurs in its source was put before the editors
 * - `recurring-decided`: an editor said what it is, or took that back
 * - `expired`: an article was unpublished, since its source's articles are after some days
 * - `conflict`: a newer version says something else in a field that an editor had changed
 * - `conflict-resolved`: an editor took the one or the other (`after.take`)
 * - `kill-alert`: a story was taken back of which the article is a near duplicate or a copy
 * - `kill-alert-seen`: an editor has seen that
 * - `released`: the end of its embargo published an article
 * - `not-released`: its embargo was over and the article stayed a draft, `reason` says why
 * - `undone`: an article is what it was before an import (`after.import`), or an import as a whole was undone
 * - `redone`: the import was done again after that
 * - `name-decided`: a decision about people, organizations or events (`after.decision`) has changed what the article is linked to
 * - `name-undone`: that decision was taken back
 */
export const HISTORY_ACTIONS = [
  'decided',
  'changed',
  'placed',
  'left',
  'overridden',
  'policies-changed',
  'settings-changed',
  'imported',
  'recurring-proposed',
  'recurring-decided',
  'expired',
  'conflict',
  'conflict-resolved',
  'kill-alert',
  'kill-alert-seen',
  'released',
  'not-released',
  'undone',
  'redone',
  'name-decided',
  'name-undone',
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];
