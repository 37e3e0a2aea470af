export * from './flag';
export { explainNotice } from './explain-notice';
export { fingerprint } from './describing/fingerprint';
export { flagNotices, type FlagContext } from './flag-notices';
export { buildNoticeIndex, knownNotice, type KnownMatch, type NoticeIndex } from './known-index';
export { DETECTOR_VERSION } from './detector-version';
