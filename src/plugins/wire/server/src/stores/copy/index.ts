/** Writes documents by COPY, as Strapi's document service would have made them one by one. */
export { CopyPlan } from './copy-plan';
export { EncodedText } from './encoded-text';
export { json, type JsonText } from './json-text';
export { PlannedRow, type RowRef } from './planned-row';
export type { DocumentOptions, PlannedData, PlannedDocument, RawValue, WrittenPlan } from './plan-types';
export { blocksProblem } from './blocks-problem';
export { refusal } from './refusal';
