import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NEWSROOM_ROLES, type NewsroomRole, type RoleSummary } from '../../../../shared/contracts/roles';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useCreateWireRoleMutation } from '../../services/settings-api';
import { Panel } from '../Panel';

interface NewsroomRolesProps {
  roles: readonly RoleSummary[];
  mayCreate: boolean;
}

/** Roles that a newsroom may want: which are there, and a button to make those that are not. */
export const NewsroomRoles = ({ roles, mayCreate }: NewsroomRolesProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [create, { isLoading }] = useCreateWireRoleMutation();

  const handleCreate = async (role: NewsroomRole) => {
    const name = formatMessage(message(`settings.newsroom-role.${role}`));
    const description = formatMessage(message(`settings.newsroom-role.${role}.about`));
    const answer = await create({ role, name, description });
    if ('error' in answer) return toggleNotification({ type: 'danger', message: errorText(answer.error) });
    toggleNotification({
      type: 'success',
      message: formatMessage(message('settings.newsroom-roles.created'), { name }),
    });
  };

  return (
    <Panel title={formatMessage(message('settings.newsroom-roles'))}>
      <Typography textColor="neutral600">
        {formatMessage(message('settings.newsroom-roles.about'))}
      </Typography>
      <Grid.Root gap={4}>
        {NEWSROOM_ROLES.map((role) => {
          const known = roles.find(({ code }) => code === role);
          const name = formatMessage(message(`settings.newsroom-role.${role}`));
          return (
            <Grid.Item key={role} col={6} xs={12} direction="column" alignItems="stretch">
              <Flex
                direction="column"
                alignItems="flex-start"
                gap={2}
                padding={4}
                hasRadius
                borderColor="neutral200"
                data-role={role}
              >
                <Flex gap={3}>
                  <Typography tag="h3" fontWeight="bold" textColor="neutral800">
                    {known ? <bdi>{known.name}</bdi> : name}
                  </Typography>
                  {known ? (
                    <Badge backgroundColor="success100" textColor="success700">
                      {formatMessage(message('settings.newsroom-roles.there'))}
                    </Badge>
                  ) : null}
                </Flex>
                <Typography textColor="neutral600">
                  {formatMessage(message(`settings.newsroom-role.${role}.about`))}
                </Typography>
                {known || !mayCreate ? null : (
                  <Box>
                    <Button
                      type="button"
                      size="S"
                      variant="secondary"
                      startIcon={<Plus />}
                      loading={isLoading}
                      aria-label={formatMessage(message('settings.newsroom-roles.create.of'), { name })}
                      onClick={() => void handleCreate(role)}
                    >
                      {formatMessage(message('settings.newsroom-roles.create'))}
                    </Button>
                  </Box>
                )}
              </Flex>
            </Grid.Item>
          );
        })}
      </Grid.Root>
    </Panel>
  );
};
