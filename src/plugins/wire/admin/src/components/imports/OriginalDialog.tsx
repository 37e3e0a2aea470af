import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useDownload } from '../../hooks/use-download';
import { useErrorText } from '../../hooks/use-error-text';
import { useItemPlace } from '../../hooks/use-item-place';
import { readableSize } from '../../lib/file-list';
import { message } from '../../lib/message';
import { itemFileName } from '../../lib/save-file';
import { originalUrl, useGetWireOriginalQuery } from '../../services/imports-api';
import { Modal } from '../directed/Modal';
import { Callout } from '../Callout';

interface OriginalDialogProps {
  id: string;
  receipt: string;
  name: string;
  onClose: () => void;
}

/** An item as it came: as text, whatever it is, and to be saved. */
export const OriginalDialog = ({ id, receipt, name, onClose }: OriginalDialogProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const errorText = useErrorText();
  const { currentData: original, error } = useGetWireOriginalQuery(
    { id, receipt },
    { refetchOnMountOrArgChange: true },
  );
  const { download, isLoading } = useDownload();
  const place = useItemPlace({
    file: original?.file ?? '',
    within: original?.within,
    item: original?.item,
  });

  const size = (bytes: number) => {
    const { value, unit } = readableSize(bytes);
    return formatNumber(value, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: 1,
    });
  };

  const body = () => {
    if (error) return <Callout tone="danger">{errorText(error)}</Callout>;
    if (!original) {
      return (
        <Flex justifyContent="center" padding={6}>
          <Loader>{formatMessage(message('original.loading'))}</Loader>
        </Flex>
      );
    }
    const about = [place, size(original.bytes), original.encoding?.toUpperCase()].filter(Boolean);
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="pi" textColor="neutral600">
          {about.join(' · ')}
        </Typography>
        {original.text === undefined ? (
          <Callout tone="info">{formatMessage(message('original.no-text'))}</Callout>
        ) : (
          // It scrolls, so the keyboard has to come to it.
          <Box
            tag="pre"
            tabIndex={0}
            role="region"
            aria-label={formatMessage(message('original.text'))}
            dir="auto"
            padding={4}
            hasRadius
            background="neutral100"
            borderColor="neutral200"
            maxHeight="48rem"
            overflow="auto"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace' }}
          >
            <Typography textColor="neutral800" style={{ fontFamily: 'inherit' }}>
              {original.text}
            </Typography>
          </Box>
        )}
        {original.isCut ? <Callout tone="info">{formatMessage(message('original.cut'))}</Callout> : null}
      </Flex>
    );
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage(message('original.title'), { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{body()}</Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage(message('import-dialog.close'))}</Button>
          </Modal.Close>
          <Button
            variant="secondary"
            startIcon={<Download />}
            disabled={!original}
            loading={isLoading}
            onClick={() => original && download(originalUrl(id, receipt), itemFileName(original))}
          >
            {formatMessage(message('original.download'))}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
