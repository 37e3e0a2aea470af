interface PolicyContext {
  state: { userAbility?: { can(action: string): boolean } };
}

/** Lets in an administrator who may do at least one of `actions`; Strapi's own `admin::hasPermissions` wants all of them. */
export default ({ state }: PolicyContext, { actions }: { actions: string[] }): boolean =>
  actions.some((action) => state.userAbility?.can(action) === true);
