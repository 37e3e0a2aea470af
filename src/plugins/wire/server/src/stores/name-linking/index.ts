export { findBook } from './find-book';
export { linkArticle, linksOf, recordsOf, type LinkedArticle } from './link-article';
export { readyEntities, wantedBy, type KeyedName, type ReadyEntity } from './ready-entities';
export { RecordBook, type PositionState, type RecordState } from './record-state';
export { findCalled, noneWanted, type WantedRecords } from './find-called';
