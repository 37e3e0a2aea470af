import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Span } from '../../../../core/span';
import { message } from '../../lib/message';

interface AdjustSpanProps {
  /** What can be selected from: the notice with what stands around it. */
  text: string;
  /** What is selected at first. */
  initial: Span;
  isSaving: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** Has the editor select in the article's text where a notice begins and ends; nothing can be typed into it. */
export const AdjustSpan = ({ text, initial, isSaving, onSave, onCancel }: AdjustSpanProps) => {
  const { formatMessage } = useIntl();
  const field = useRef<HTMLTextAreaElement>(null);
  const [span, setSpan] = useState(initial);
  const chosen = text.slice(span.start, span.end).trim();

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.start, initial.end);
    // The first selection only: after that it is the editor's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const handleSelect = () => {
    const { selectionStart, selectionEnd } = field.current!;
    if (selectionEnd > selectionStart) setSpan({ start: selectionStart, end: selectionEnd });
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && chosen) onSave(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="span" hint={formatMessage(message('review.adjust.hint'))}>
        <Field.Label>{formatMessage(message('review.adjust.label'))}</Field.Label>
        <Textarea
          ref={field}
          dir="auto"
          minHeight="24rem"
          resizable
          spellCheck={false}
          value={text}
          onChange={() => undefined}
          onBeforeInput={(event: FormEvent) => event.preventDefault()}
          onSelect={handleSelect}
          onKeyDown={handleKey}
        />
        <Field.Hint />
      </Field.Root>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message('review.adjust.chosen'))}
      </Typography>
      <Typography
        tag="blockquote"
        dir="auto"
        textColor="neutral800"
        aria-live="polite"
        data-testid="chosen-text"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {chosen}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button
          type="button"
          startIcon={<Check />}
          loading={isSaving}
          disabled={!chosen || isSaving}
          onClick={() => onSave(chosen)}
        >
          {formatMessage(message('review.adjust.save'))}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {formatMessage(message('review.cancel'))}
        </Button>
      </Flex>
    </Flex>
  );
};
