type Tree = { [key: string]: unknown };

/**
 * Errors as Strapi's form keeps them: in the shape of the values.
 *
 * @param errors each at a path as `mapping[2].path`; of two at one path the first stays
 */
export const formErrors = <T>(errors: readonly { path: string; text: T }[]): Tree => {
  const tree: Tree = {};
  for (const { path, text } of errors) {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    let at = tree;
    keys.forEach((key, index) => {
      if (index === keys.length - 1) at[key] ??= text;
      else at = (at[key] ??= /^\d+$/.test(keys[index + 1]) ? [] : {}) as Tree;
    });
  }
  return tree;
};
