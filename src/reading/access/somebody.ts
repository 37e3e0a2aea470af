interface State {
  auth?: { credentials?: unknown };
  user?: unknown;
}

/** Whether Strapi has taken the caller of a request for somebody: a user, or an API token. Known when the request has been answered. */
export const isSomebody = ({ auth, user }: State): boolean => Boolean(auth?.credentials ?? user);
