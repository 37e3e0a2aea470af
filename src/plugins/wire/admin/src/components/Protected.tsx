import { LinkButton } from '@strapi/design-system';
import { Page, useRBAC, type Permission } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { message } from '../lib/message';

/** Stands where somebody may see nothing, with a way on: Strapi's own has none. */
export const NoPermissions = () => {
  const { formatMessage } = useIntl();

  return (
    <Page.NoPermissions
      action={
        <LinkButton tag={NavLink} to="/" variant="secondary">
          {formatMessage(message('protected.home'))}
        </LinkButton>
      }
    />
  );
};

/** A page for whoever has one of these permissions. */
export const Protected = ({ permissions, children }: { permissions: Permission[]; children: ReactNode }) => {
  const { allowedActions, isLoading, error } = useRBAC(permissions);
  if (isLoading) return <Page.Loading />;
  if (error) return <Page.Error />;
  return Object.values(allowedActions).some(Boolean) ? children : <NoPermissions />;
};
