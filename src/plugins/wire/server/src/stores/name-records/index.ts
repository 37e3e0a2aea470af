export { deleteRecord, rowsOfRecord } from './delete-record';
export { followArticles, followConcepts, LINK_OF } from './follow-stories';
export { articleLinks, articleVersions, lockArticles, lockLinkedArticles } from './linked-articles';
export { moveLinks } from './move-links';
export { moveParts } from './move-parts';
export { noteMerged } from './note-merged';
export { addOtherNames, keysOfRecord, readOtherNames } from './other-names';
export {
  lockRecord,
  lockRecords,
  noSuchRecord,
  nowCell,
  recordTable,
  updateRecords,
  type RecordRow,
} from './records';
export { takeOver } from './take-over';
