/** Requests and responses of the routes about administrators' roles, under `/wire`. */
import type { ACTION } from '../constants';

export type WireAction = (typeof ACTION)[keyof typeof ACTION];

/** Roles that a newsroom may want: they are made when somebody asks for them, and on the first start of an empty newsroom. */
export const NEWSROOM_ROLES = ['wire-editor', 'legal-reviewer'] as const;
/** Its code in Strapi, too. */
export type NewsroomRole = (typeof NEWSROOM_ROLES)[number];

/** A role of administrators, and which of the wire's actions it may do. */
export interface RoleSummary {
  id: number;
  code: string;
  name: string;
  description: string;
  /** Administrators who have it. */
  users: number;
  /** The super administrator may do everything, and nobody can change that. */
  isFixed: boolean;
  actions: WireAction[];
}

/** `GET /wire/roles` */
export interface ListRolesResponse {
  data: RoleSummary[];
}

/** `PUT /wire/roles/:id`: of the wire's actions, the role may do these from now on; what else it may stays. */
export interface UpdateRoleRequest {
  data: { actions: WireAction[] };
  /** Those that somebody has seen it may do; others meanwhile are a conflict (409). */
  seen: WireAction[];
}

/** `POST /wire/roles`: makes one of the newsroom's roles; 400 when it is there. */
export interface CreateRoleRequest {
  role: NewsroomRole;
  /** As administrators are to read it. */
  name: string;
  description?: string;
}

/** The answer to both */
export interface RoleResponse {
  data: RoleSummary;
}
