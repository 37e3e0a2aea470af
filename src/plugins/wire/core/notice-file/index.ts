export {
  NOTICE_FILE_FORMAT,
  NOTICE_FILE_LIMITS,
  NOTICE_FILE_VERSION,
  type SharedNotice,
} from './notice-file';
export { readNoticeFile, type NoticeLine } from './read-notice-file';
export { writeNoticeFile } from './write-notice-file';
