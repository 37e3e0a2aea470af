export * from './story';
export { clean } from './clean';
export { cutParagraphs } from './cut-paragraphs';
export { paragraphsOfChrome } from './paragraphs-of-chrome';
export { detectLanguage } from './detect-language';
export { toBlocks, type Block } from './blocks';
export { blocksToText } from './blocks-to-text';
export { textDifference, type TextDifference } from './text-difference';
export { blocksToHtml, paragraphsToHtml } from './to-html';
