import { Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

interface ConfiguredProps {
  /** What it is about: the name of a button that leads back. */
  label: string;
  /** What `config/plugins.ts` says, in words. */
  value: string;
  /** Whether it is only the default, of which the configuration says nothing else. */
  isDefault: boolean;
  /** Whether the form says something else. */
  isChanged: boolean;
  onReset: () => void;
}

/** What is configured, and the way back to it. */
export const Configured = ({ label, value, isDefault, isChanged, onReset }: ConfiguredProps) => {
  const { formatMessage } = useIntl();
  const disabled = useForm('Configured', (form) => form.disabled);

  return (
    <Flex gap={2} wrap="wrap" minHeight="2.4rem">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message(isDefault ? 'settings.default' : 'settings.configured'), { value })}
      </Typography>
      {isChanged && !disabled ? (
        <TextButton type="button" onClick={onReset}>
          {formatMessage(message('settings.reset'))}
          <VisuallyHidden>: {label}</VisuallyHidden>
        </TextButton>
      ) : null}
    </Flex>
  );
};
