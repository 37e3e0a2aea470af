import { hashOfText } from './hash-of-text.mjs';

/** The part of a cross-validation that an issuer's texts fall into: all of them into the same one, whatever the case of its name. */
export const foldOf = (issuer, folds) => hashOfText(issuer.toLowerCase()) % folds;
