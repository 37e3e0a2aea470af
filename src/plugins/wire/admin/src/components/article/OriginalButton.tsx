import { Box, Button, TextButton, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { VersionSummary } from '../../../../shared/contracts/versions';
import { useItemPlace } from '../../hooks/use-item-place';
import { useOriginal, type Original } from '../../hooks/use-original';
import { message } from '../../lib/message';
import { itemFileName, saveFile } from '../../lib/save-file';
import { Callout } from '../Callout';
import { Modal } from '../directed/Modal';

interface OriginalButtonProps {
  article: string;
  /** documentId of the receipt with which it is kept. */
  receipt: string;
  version: Pick<VersionSummary, 'file' | 'within' | 'item'>;
  /** Which version it is, for whoever hears only the button's name. */
  about: string;
}

/** Shows a version as it came: as plain text, whatever it is. */
export const OriginalButton = ({ article, receipt, version, about }: OriginalButtonProps) => {
  const { formatMessage } = useIntl();
  const fetchOriginal = useOriginal(article);
  const [original, setOriginal] = useState<Original>();
  const [isLoading, setLoading] = useState(false);
  const place = useItemPlace(version);
  const label = formatMessage(message('article-panel.original'));

  const show = async () => {
    setLoading(true);
    setOriginal(await fetchOriginal(receipt));
    setLoading(false);
  };

  return (
    <>
      <TextButton type="button" loading={isLoading} aria-label={`${label}: ${about}`} onClick={show}>
        {label}
      </TextButton>
      <Modal.Root open={original !== undefined} onOpenChange={() => setOriginal(undefined)}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>
              {formatMessage(message('article-panel.original.title'), { file: place })}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {original?.text === undefined ? (
              <Typography>{formatMessage(message('article-panel.original.binary'))}</Typography>
            ) : (
              <Box
                tag="pre"
                padding={4}
                hasRadius
                background="neutral100"
                color="neutral800"
                dir="auto"
                tabIndex={0}
                style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace' }}
              >
                {original.text}
              </Box>
            )}
            {original?.isCut ? <Callout tone="info">{formatMessage(message('original.cut'))}</Callout> : null}
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button type="button" variant="tertiary">
                {formatMessage(message('article-panel.close'))}
              </Button>
            </Modal.Close>
            <Button
              type="button"
              startIcon={<Download />}
              onClick={() => original && saveFile(original.bytes, itemFileName(version))}
            >
              {formatMessage(message('article-panel.original.download'))}
            </Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
