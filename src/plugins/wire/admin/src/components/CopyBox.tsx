import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../lib/message';

const Text = styled(Typography)`
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  white-space: pre;
  overflow-x: auto;
`;

/** Text for machines, with a button that copies it. */
export const CopyBox = ({ text, label }: { text: string; label: string }) => {
  const { formatMessage } = useIntl();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();

  const handleCopy = async () => {
    const isCopied = await copy(text);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: formatMessage(message(isCopied ? 'copy.done' : 'copy.failed')),
    });
  };

  return (
    <Flex
      alignItems="flex-start"
      gap={2}
      hasRadius
      background="neutral0"
      borderColor="neutral200"
      padding={2}
    >
      <Box flex="1" minWidth={0} padding={1}>
        {/* Reached by the keyboard, to be scrolled. */}
        <Text
          tag="pre"
          variant="pi"
          textColor="neutral800"
          dir="ltr"
          tabIndex={0}
          aria-label={label}
          role="group"
        >
          {text}
        </Text>
      </Box>
      <IconButton
        type="button"
        variant="ghost"
        label={formatMessage(message('copy.action'), { what: label })}
        onClick={handleCopy}
      >
        <Duplicate />
      </IconButton>
    </Flex>
  );
};
