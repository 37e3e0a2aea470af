export * from './flag';
export { fingerprint } from './describing/fingerprint';
export { flagNotices, type FlagContext } from './flag-notices';
export { buildNoticeIndex, knownNotice, type KnownMatch, type NoticeIndex } from './known-index';
export { DETECTOR_VERSION } from './detector-version';
