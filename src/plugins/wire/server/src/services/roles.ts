import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTION } from '../../../shared/constants';
import type { NewsroomRole, RoleSummary, WireAction } from '../../../shared/contracts/roles';
import { ConflictError } from '../decisions/conflict-error';
import { adminService, type AdminRole, type RolePermission } from '../roles/admin-services';
import { ROLE_PLANS } from '../roles/newsroom-roles';

const SUPER_ADMIN = 'strapi-super-admin';
const ACTIONS: readonly string[] = Object.values(ACTION);

/** Administrators' roles, and which of the wire's actions they may do. Changes go through Strapi's own services, with what these check. */
const roles = ({ strapi }: { strapi: Core.Strapi }) => {
  const roleService = () => adminService(strapi, 'role');
  const permissionsOf = (id: number): Promise<RolePermission[]> =>
    adminService(strapi, 'permission').findMany({ where: { role: { id } } });

  const toSummary = (role: AdminRole, users: number, permissions: RolePermission[]): RoleSummary => {
    const isFixed = role.code === SUPER_ADMIN;
    const held = permissions.map(({ action }) => action);
    return {
      id: role.id,
      code: role.code,
      name: role.name,
      description: role.description ?? '',
      users,
      isFixed,
      actions: ACTIONS.filter((action) => isFixed || held.includes(action)) as WireAction[],
    };
  };

  const summary = async (role: AdminRole): Promise<RoleSummary> =>
    toSummary(role, await roleService().getUsersCount(role.id), await permissionsOf(role.id));

  /** What a newsroom's role may do. Types and actions that this Strapi does not have are left out. */
  function planned(role: NewsroomRole): RolePermission[] {
    const { wire, content, more } = ROLE_PLANS[role];
    const { actionProvider } = adminService(strapi, 'permission');
    const inContent = Object.entries(content).flatMap(([subject, actions]) =>
      actions.flatMap((name) => {
        const action = actionProvider.get(`plugin::content-manager.explorer.${name}`);
        return action ? [{ ...action, subjects: [subject] }] : [];
      }),
    );
    return [
      ...adminService(strapi, 'content-type').getPermissionsWithNestedFields(inContent),
      ...[...wire, ...more]
        .filter((action) => actionProvider.get(action))
        .map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    ];
  }

  return {
    /** All roles, in the order in which they were made. */
    async list(): Promise<RoleSummary[]> {
      const all = await roleService().findAllWithUsersCount({ sort: 'id:asc' });
      return Promise.all(
        all.map(async (role) => toSummary(role, role.usersCount, await permissionsOf(role.id))),
      );
    },

    /**
     * Has a role do these of the wire's actions and no other of them; what else it may do stays.
     *
     * @param seen those that somebody has seen it may do
     * @throws NotFoundError; ApplicationError for the super administrator's; ConflictError when it may do others by now
     */
    async update(
      id: number,
      actions: readonly WireAction[],
      seen: readonly WireAction[],
    ): Promise<RoleSummary> {
      const role = await roleService().findOne({ id });
      if (!role) throw new errors.NotFoundError('There is no such role.');
      if (role.code === SUPER_ADMIN)
        throw new errors.ApplicationError(
          'The super administrator may do everything; that cannot be changed.',
        );
      const permissions = await permissionsOf(id);
      const now = toSummary(role, 0, permissions).actions;
      if (now.length !== seen.length || !now.every((action) => seen.includes(action)))
        throw new ConflictError(
          `What ${role.name} may do has been changed meanwhile. Load the page again.`,
          {},
        );

      const { sanitizePermission } = adminService(strapi, 'permission');
      const wanted = [
        ...permissions
          .filter(({ action }) => !ACTIONS.includes(action) || actions.includes(action as WireAction))
          .map(sanitizePermission),
        ...actions
          .filter((action) => !now.includes(action))
          .map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
      ];
      const { willValidateUpdatePermissions } = roleService().hooks;
      await roleService().assignPermissions(id, await willValidateUpdatePermissions.call(wanted));
      return summary(role);
    },

    /**
     * Makes one of the newsroom's roles.
     *
     * @param words what administrators read; English where they are left out
     * @throws ApplicationError when it is there, or another role has its name
     */
    async create(
      newsroomRole: NewsroomRole,
      { name, description }: { name?: string; description?: string } = {},
    ): Promise<RoleSummary> {
      const plan = ROLE_PLANS[newsroomRole];
      if (await roleService().findOne({ code: newsroomRole }))
        throw new errors.ApplicationError('This role is there already.');
      const role = await strapi.db.transaction(async () => {
        const made = await roleService().create({
          code: newsroomRole,
          name: name ?? plan.name,
          description: description ?? plan.description,
        });
        await roleService().assignPermissions(made.id, planned(newsroomRole));
        return made;
      });
      return summary(role);
    },
  };
};

export default roles;
export type RolesService = ReturnType<typeof roles>;
