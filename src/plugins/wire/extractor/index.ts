export type { Answer, Extractor, Question, Trouble } from './extractor';
export { ExtractorPool } from './extractor-pool';
export { DEFAULT_EXTRACTOR, type ExtractorSettings } from './settings';
