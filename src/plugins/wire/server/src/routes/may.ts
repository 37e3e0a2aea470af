const isAdmin = 'admin::isAuthenticatedAdmin';

/** Whoever may do one of these. */
export const mayAny = (...actions: string[]) => ({
  policies: [isAdmin, { name: 'plugin::wire.may-any', config: { actions } }],
});

/** Whoever may do this with records of a type. */
export const mayDo = (action: string, subject: string) => ({
  policies: [isAdmin, { name: 'admin::hasPermissions', config: { actions: [[action, subject]] } }],
});

/** Whoever may do this. */
export const may = (action: string) => ({
  policies: [isAdmin, { name: 'admin::hasPermissions', config: { actions: [action] } }],
});
