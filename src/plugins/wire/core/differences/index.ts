export { articleDifference, isNothing, type ArticleState, type Publication } from './article-difference';
export { paragraphDifferences } from './paragraph-differences';
