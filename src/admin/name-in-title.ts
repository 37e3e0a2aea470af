/** Makes page titles end in `name`: the panel appends its maker's name to each, and has no setting for it. */
export function nameInTitle(name: string): void {
  const rename = (): void => {
    const title = document.title.replace(/^Strapi Admin$/, name).replace(/\| Strapi$/, `| ${name}`);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
