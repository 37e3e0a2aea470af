import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { AgainDialog } from './AgainDialog';

/** Processes again what an import has kept; nothing happens before the difference is shown and confirmed. */
export const AgainButton = ({ id, disabled }: { id: string; disabled: boolean }) => {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);

  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        startIcon={<ArrowsCounterClockwise />}
        disabled={disabled}
        onClick={() => setIsOpen(true)}
      >
        {formatMessage(message('again.action'))}
      </Button>
      {isOpen ? <AgainDialog id={id} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};
