import { useRBAC } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../lib/permissions';

/** @returns whether the administrator may publish articles; not while that is not known */
export const useMayPublish = (): boolean => {
  const { allowedActions } = useRBAC(PERMISSIONS.publish);
  return allowedActions.canPublish === true;
};
