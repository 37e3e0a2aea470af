export { noteArticles, noteAsked, noteBefore, noteLeft, noteMade, type ArticleReceipt } from './notes';
export type { DocumentsOf } from './keep-rows';
