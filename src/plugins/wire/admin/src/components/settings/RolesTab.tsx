import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { RoleSummary } from '../../../../shared/contracts/roles';
import { message } from '../../lib/message';
import { Panel } from '../Panel';
import { NewsroomRoles } from './NewsroomRoles';
import { RoleMatrix } from './RoleMatrix';

/** Strapi's own page of administrators' roles. */
const ROLES_PAGE = '/settings/roles';

interface RolesTabProps {
  /** Empty: whoever looks may not see them. */
  roles: readonly RoleSummary[];
  mayGrant: boolean;
  mayCreate: boolean;
}

/** Which roles may do what of the wire, and the roles that a newsroom may want. */
export const RolesTab = ({ roles, mayGrant, mayCreate }: RolesTabProps) => {
  const { formatMessage } = useIntl();

  if (roles.length === 0) {
    return (
      <EmptyStateLayout
        icon={<EmptyPermissions width="16rem" />}
        content={formatMessage(message('settings.roles.hidden'))}
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={formatMessage(message('settings.roles'))}>
        <Flex gap={4} justifyContent="space-between" alignItems="flex-start" wrap="wrap">
          <Typography textColor="neutral600">
            {formatMessage(message(mayGrant ? 'settings.roles.about' : 'settings.roles.about.read-only'))}
          </Typography>
          <LinkButton tag={NavLink} to={ROLES_PAGE} size="S" variant="tertiary">
            {formatMessage(message('settings.roles.to-strapi'))}
          </LinkButton>
        </Flex>
        <RoleMatrix roles={roles} mayGrant={mayGrant} />
      </Panel>
      <NewsroomRoles roles={roles} mayCreate={mayCreate} />
    </Flex>
  );
};
