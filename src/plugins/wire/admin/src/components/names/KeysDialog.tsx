import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { NAME_KEYS, type NameKey } from '../../lib/name-keys';
import { ModalText, NameModal } from './NameModal';

const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

/** What each key does on a page. */
export const KeysDialog = ({ keys, onClose }: { keys: readonly NameKey[]; onClose: () => void }) => {
  const { formatMessage } = useIntl();

  return (
    <NameModal title={formatMessage(message('names.keys'))} onClose={onClose}>
      <ModalText>{formatMessage(message('names.keys.hint'))}</ModalText>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {keys.map((key) => (
          <Flex key={key} gap={4}>
            <Flex tag="dt" gap={2} minWidth="8rem">
              {NAME_KEYS[key].map((sign) => (
                <Box
                  key={sign}
                  tag="kbd"
                  paddingLeft={2}
                  paddingRight={2}
                  hasRadius
                  background="neutral150"
                  borderColor="neutral300"
                  color="neutral800"
                  fontSize={2}
                >
                  {SIGNS[sign] ?? sign}
                </Box>
              ))}
            </Flex>
            <Typography tag="dd" textColor="neutral800">
              {formatMessage(message(`names.key.${key}`))}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </NameModal>
  );
};
