/** Names the rules and parameters at work, for the history of decisions; to be raised whenever a text may be flagged otherwise than before. */
export const DETECTOR_VERSION = '6';
