export { guidKey, identityOf, type Identity } from './identity';
export { compareVersions, versionKept, type Versioned } from './version-order';
export { RECEIPT_STATES, type ReceiptState } from './receipt-state';
export { decide, tellsKilledText, type KeptStory, type Verdict } from './verdict';
