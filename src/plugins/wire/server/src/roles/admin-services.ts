import type { Core } from '@strapi/strapi';

/** What a role may do, as Strapi keeps it. */
export interface RolePermission {
  action: string;
  subject?: string | null;
  properties?: object;
  conditions?: string[];
  actionParameters?: object;
}

export interface AdminRole {
  id: number;
  code: string;
  name: string;
  description?: string | null;
}

interface AdminServices {
  role: {
    create(role: Omit<AdminRole, 'id'>): Promise<AdminRole>;
    findOne(where: object): Promise<AdminRole | null>;
    findAllWithUsersCount(params: object): Promise<(AdminRole & { usersCount: number })[]>;
    getUsersCount(id: number): Promise<number>;
    /** Checks that all of them exist, and has them be all that the role may do. */
    assignPermissions(id: number, permissions: readonly RolePermission[]): Promise<unknown>;
    /** What Strapi's own route sends permissions through before it assigns them. */
    hooks: {
      willValidateUpdatePermissions: { call(permissions: RolePermission[]): Promise<RolePermission[]> };
    };
  };
  permission: {
    findMany(params: object): Promise<RolePermission[]>;
    sanitizePermission(permission: RolePermission): RolePermission;
    actionProvider: { get(action: string): object | undefined };
  };
  'content-type': {
    getPermissionsWithNestedFields(actions: object[]): RolePermission[];
  };
}

/** Strapi's own services for administrators' roles, as far as the plugin uses them; Strapi has no types for them. */
export const adminService = <Name extends keyof AdminServices>(
  strapi: Core.Strapi,
  name: Name,
): AdminServices[Name] => strapi.service(`admin::${name}`) as unknown as AdminServices[Name];
