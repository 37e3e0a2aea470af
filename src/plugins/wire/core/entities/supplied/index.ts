export { articleText } from './article-text';
export { readMentions } from './read-mentions';
export type { Supplied, SuppliedMention } from './supplied';
