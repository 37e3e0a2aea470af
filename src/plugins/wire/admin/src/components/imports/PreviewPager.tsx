import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useMemo, useState, type ChangeEvent, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewPlace } from '../../../../shared/contracts/preview';
import type { PreviewState } from '../../hooks/use-preview';
import { filePath } from '../../lib/file-paths';
import { message } from '../../lib/message';
import { neighbours, placeOf } from '../../lib/preview-place';
import { Turning } from '../Turning';
import { FileChoice } from './FileChoice';

const ALL = '';

/** What is typed and chosen to go to an item; the file in which it is counted is `''` for all of them. */
export interface Sought {
  number: string;
  file: string;
}

export const NOTHING_SOUGHT: Sought = { number: '', file: ALL };

interface PreviewPagerProps {
  preview: Extract<PreviewState, { status: 'done' }>;
  disabled: boolean;
  /** Kept by who shows it: it goes while items are loaded. */
  sought: Sought;
  onSeek: (sought: Sought) => void;
  onLoad: (place: PreviewPlace) => void;
}

/** Goes on to further items of an input, or to any one of them. */
export const PreviewPager = ({ preview, disabled, sought, onSeek, onLoad }: PreviewPagerProps) => {
  const { formatMessage } = useIntl();
  const { items, more, read, input } = preview;
  const [isWrong, setIsWrong] = useState(false);
  const first = items[0]?.number;
  const { before, after } = neighbours({ first, read, more });
  const files = useMemo(() => input.files.map(filePath), [input.files]);
  const { number } = sought;
  // Other files may have been chosen since.
  const file = files.includes(sought.file) ? sought.file : ALL;

  if (before === undefined && after === undefined && read < 2) return null;

  const goTo = (event: FormEvent) => {
    event.preventDefault();
    const place = placeOf(number, file);
    setIsWrong(place === undefined);
    if (place) onLoad(place);
  };

  return (
    <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="flex-end">
      <Flex gap={2} wrap="wrap" role="group" aria-label={formatMessage(message('preview.pages'))}>
        <Button
          type="button"
          variant="tertiary"
          startIcon={
            <Turning>
              <ChevronLeft />
            </Turning>
          }
          disabled={disabled || before === undefined}
          onClick={() => onLoad({ from: before })}
        >
          {formatMessage(message('preview.before'))}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          endIcon={
            <Turning>
              <ChevronRight />
            </Turning>
          }
          disabled={disabled || after === undefined}
          onClick={() => onLoad({ from: after })}
        >
          {formatMessage(message('preview.after'))}
        </Button>
        {first === undefined ? null : (
          <Typography textColor="neutral600">
            {formatMessage(message(more ? 'preview.range' : 'preview.range-of'), { from: first, to: read })}
          </Typography>
        )}
      </Flex>
      <form onSubmit={goTo}>
        <Flex gap={2} wrap="wrap" alignItems="flex-end">
          <Field.Root
            name="item"
            error={isWrong ? formatMessage(message('preview.go-to.wrong')) : undefined}
            width="12rem"
          >
            <Field.Label>{formatMessage(message('preview.go-to.item'))}</Field.Label>
            <TextInput
              size="S"
              inputMode="numeric"
              value={number}
              onChange={(event: ChangeEvent<HTMLInputElement>) =>
                onSeek({ number: event.target.value, file })
              }
            />
            <Field.Error />
          </Field.Root>
          {files.length > 1 ? (
            <FileChoice files={files} value={file} onChange={(chosen) => onSeek({ number, file: chosen })} />
          ) : null}
          <Button type="submit" variant="secondary" size="S" disabled={disabled}>
            {formatMessage(message('preview.go-to'))}
          </Button>
        </Flex>
      </form>
    </Flex>
  );
};
