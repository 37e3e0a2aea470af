export { compare, mayBeAlike, type Comparison } from './compare';
export { findNear, NearFinder, type NamedText, type NearPair } from './find-near';
export { NearIndex, type Match } from './near-index';
export { printOfBytes, printToBytes, sketchesOfBytes, sketchToBytes, SKETCH_BYTES } from './print-bytes';
export { SIGNATURE_VERSION, signatureOf, type Print, type Signature } from './signature';
