import { ACTION, UID } from '../../../shared/constants';
import type { NewsroomRole, WireAction } from '../../../shared/contracts/roles';

interface RolePlan {
  name: string;
  description: string;
  wire: readonly WireAction[];
  /** Of the Content Manager: what may be done with documents of a type, in all their fields. */
  content: Readonly<Record<string, readonly ContentAction[]>>;
  /** Other actions of Strapi's, such as the media library's. */
  more: readonly string[];
}

export type ContentAction = 'read' | 'create' | 'update' | 'publish';

const LOOK_AT_MEDIA = [
  'plugin::upload.read',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/**
 * Who works with the wire imports, takes back, and settles names; about notices, who answers for the newsroom before the law decides. Neither
 * deletes by hand, changes sources or settings: what a role lacks, an administrator grants it.
 */
export const ROLE_PLANS: Readonly<Record<NewsroomRole, RolePlan>> = {
  'wire-editor': {
    name: 'Wire editor',
    description: 'Imports wire and takes it back, settles names, edits and publishes articles.',
    wire: [
      ACTION.readImports,
      ACTION.createImports,
      ACTION.undoImports,
      ACTION.readSources,
      ACTION.readNotices,
      ACTION.readNames,
      ACTION.decideNames,
    ],
    content: {
      [UID.article]: ['read', 'create', 'update', 'publish'],
      [UID.person]: ['read', 'create', 'update'],
      [UID.organization]: ['read', 'create', 'update'],
      [UID.event]: ['read', 'create', 'update'],
      [UID.source]: ['read'],
      [UID.notice]: ['read'],
    },
    more: [...LOOK_AT_MEDIA, 'plugin::upload.assets.create', 'plugin::upload.assets.update'],
  },
  'legal-reviewer': {
    name: 'Legal reviewer',
    description: 'Decides about legal notices, overrides where it must be, and sees the policies.',
    wire: [ACTION.readNotices, ACTION.decideNotices, ACTION.overrideNotices, ACTION.readPolicies],
    content: {
      [UID.article]: ['read'],
      [UID.person]: ['read'],
      [UID.organization]: ['read'],
      [UID.event]: ['read'],
      [UID.source]: ['read'],
      [UID.notice]: ['read'],
    },
    more: LOOK_AT_MEDIA,
  },
};
