import { Button, Field, Flex, Typography, useField, VisuallyHidden } from '@strapi/design-system';
import { useRef, type ChangeEvent, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

/** Chooses one file. */
export const TestFile = ({ file, onChange }: { file?: File; onChange: (file: File) => void }) => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    // Else choosing the same file again after it has changed would tell nothing.
    target.value = '';
    if (chosen) onChange(chosen);
  };

  return (
    <Field.Root name="files">
      <Field.Label>{formatMessage(message('source.test.file'))}</Field.Label>
      <Flex gap={3} wrap="wrap">
        <Button type="button" variant="tertiary" onClick={() => input.current?.click()}>
          {formatMessage(message('source.test.choose'))}
        </Button>
        <Typography textColor={file ? 'neutral800' : 'neutral600'} style={{ overflowWrap: 'anywhere' }}>
          {file?.name ?? formatMessage(message('source.test.no-file'))}
        </Typography>
        <VisuallyHidden>
          <HiddenInput inputRef={input} onChange={choose} />
        </VisuallyHidden>
      </Flex>
    </Field.Root>
  );
};

/** The browser's own control opens the dialog and carries the label; the keyboard reaches the button beside it. */
const HiddenInput = ({
  inputRef,
  onChange,
}: {
  inputRef: RefObject<HTMLInputElement>;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) => {
  const { id, name } = useField('HiddenInput');
  return <input ref={inputRef} type="file" id={id} name={name} tabIndex={-1} onChange={onChange} />;
};
