import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SettingsChange } from '../../../../shared/contracts/settings';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useUndoWireSettingsMutation } from '../../services/settings-api';
import { Ago } from '../Ago';
import { Panel } from '../Panel';

interface ChangesPanelProps {
  changes: readonly SettingsChange[];
  /** Not while something is being changed: what is typed would be lost. */
  mayUndo: boolean;
}

/** Who changed the settings, and the way back from the last change. */
export const ChangesPanel = ({ changes, mayUndo }: ChangesPanelProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [undo, { isLoading }] = useUndoWireSettingsMutation();
  const [last] = changes;

  const handleUndo = async () => {
    const answer = await undo({ change: last.id });
    if ('error' in answer) return toggleNotification({ type: 'danger', message: errorText(answer.error) });
    toggleNotification({ type: 'success', message: formatMessage(message('settings.undone')) });
  };

  return (
    <Panel title={formatMessage(message('settings.changes'))}>
      {changes.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('settings.changes.none'))}
        </Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {changes.map(({ id, part, at, by }) => (
            <li key={id}>
              <Typography tag="p" textColor="neutral800">
                {formatMessage(message(`settings.changes.${part}`))}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                <bdi>{by || formatMessage(message('settings.changes.somebody'))}</bdi>
                {' · '}
                <Ago at={at} />
              </Typography>
            </li>
          ))}
        </Flex>
      )}
      {last && mayUndo ? (
        <Button type="button" variant="tertiary" loading={isLoading} onClick={() => void handleUndo()}>
          {formatMessage(message('settings.undo'))}
        </Button>
      ) : null}
    </Panel>
  );
};
