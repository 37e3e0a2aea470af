export { articleDifference, isNothing, type ArticleState } from './article-difference';
export { paragraphDifferences } from './paragraph-differences';
