/** The part of a cross-validation that an issuer's texts fall into: all of them into the same one, whatever the case of its name. */
export function foldOf(issuer, folds) {
  let hash = 0x811c9dc5;
  for (const character of issuer.toLowerCase()) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return (hash >>> 0) % folds;
}
