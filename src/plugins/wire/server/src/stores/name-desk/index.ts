export { describeRecords } from './describe-records';
export { recordId } from './find-record';
export { articlesOfRecord } from './linked-articles';
export { countProposed, listRecords } from './list-records';
