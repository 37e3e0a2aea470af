export { addSignatures, type SignatureRow } from './add-signatures';
export { BatchNear } from './batch-near';
export { findNearIn, type Found, type Wanted } from './find-near-in';
export { nearOf } from './near-of';
export { notePairs, type ArticlePair } from './note-pairs';
export { removeSignatures } from './remove-signatures';
export { noteNear } from './note-near';
