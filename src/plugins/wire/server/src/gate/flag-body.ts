import { blocksToText } from '../../../core/clean';
import { flagNotices, type Flag, type NoticeIndex } from '../../../core/disclaimers';

/** The notices in an article's body, as an editor wrote it. */
export const flagsInBody = (body: unknown, known: NoticeIndex): Flag[] =>
  flagNotices(blocksToText(body), { removed: [], known });
