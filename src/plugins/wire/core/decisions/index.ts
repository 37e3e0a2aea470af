export { changeNotice, fingerprintOf, type Change } from './change-notice';
export { describeChange, type ChangeAction, type DescribedChange } from './describe-change';
export { needsApplication } from './needs-application';
export { newlyRemoved } from './newly-removed';
export { differences, sameKinds, type NoticeChange, type NoticeState } from './notice-state';
export { targetPlacement } from './target-placement';
