export { identityOf, type Identity } from './identity';
export { compareVersions, type Versioned } from './version-order';
export { decide, RECEIPT_STATES, type KeptStory, type ReceiptState, type Verdict } from './verdict';
