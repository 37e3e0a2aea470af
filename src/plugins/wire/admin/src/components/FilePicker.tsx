import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  Typography,
  useField,
  VisuallyHidden,
} from '@strapi/design-system';
import { CloudUpload, File as FileIcon, Trash } from '@strapi/icons';
import { useRef, useState, type ChangeEvent, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { addFiles, readableSize } from '../lib/file-list';
import { message } from '../lib/message';

interface FilePickerProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
  /** Files are held over the form. */
  dropping: boolean;
  disabled?: boolean;
}

/** Chooses files and lists the chosen ones; files dropped on the form come in through `files`. */
export const FilePicker = ({ files, onChange, dropping, disabled = false }: FilePickerProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [announcement, setAnnouncement] = useState('');

  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const more = Array.from(event.target.files ?? []);
    // Else choosing the same file again after removing it would change nothing, and tell nothing.
    event.target.value = '';
    if (more.length === 0) return;
    onChange(addFiles(files, more));
    setAnnouncement(formatMessage(message('form.files.added'), { count: more.length }));
  };

  const remove = (file: File) => {
    onChange(files.filter((other) => other !== file));
    button.current?.focus();
  };

  const size = (file: File) => {
    const { value, unit } = readableSize(file.size);
    return formatNumber(value, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: 1,
    });
  };

  return (
    <Field.Root name="files" hint={formatMessage(message('form.files.hint'))} width="100%">
      <Field.Label>{formatMessage(message('form.files.label'))}</Field.Label>
      <Flex
        direction="column"
        gap={3}
        padding={6}
        hasRadius
        borderStyle="dashed"
        borderWidth="1px"
        borderColor={dropping ? 'primary500' : 'neutral300'}
        background={dropping ? 'primary100' : 'neutral100'}
        data-dropping={dropping}
      >
        <CloudUpload
          aria-hidden
          width="3.2rem"
          height="3.2rem"
          fill={dropping ? 'primary600' : 'neutral500'}
        />
        <Typography textColor="neutral600" textAlign="center">
          {formatMessage(message(dropping ? 'form.files.drop-now' : 'form.files.drop'))}
        </Typography>
        <Button
          ref={button}
          variant="tertiary"
          disabled={disabled}
          onClick={() => input.current?.click()}
          type="button"
        >
          {formatMessage(message('form.files.choose'))}
        </Button>
        <VisuallyHidden>
          <HiddenInput inputRef={input} onChange={add} disabled={disabled} />
        </VisuallyHidden>
      </Flex>
      <Field.Hint />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>

      {files.length > 0 ? (
        <Box
          tag="ul"
          aria-label={formatMessage(message('form.files.list'))}
          hasRadius
          borderColor="neutral200"
          marginTop={2}
        >
          {files.map((file, index) => (
            <Flex
              tag="li"
              key={`${file.name}-${file.size}-${file.lastModified}`}
              gap={3}
              paddingLeft={4}
              paddingRight={2}
              paddingTop={2}
              paddingBottom={2}
              borderStyle="solid"
              borderWidth={index === 0 ? '0' : '1px 0 0 0'}
              borderColor="neutral150"
            >
              <FileIcon aria-hidden fill="neutral500" />
              <Box flex="1" minWidth={0}>
                <Typography ellipsis tag="p" title={file.name}>
                  {file.name}
                </Typography>
              </Box>
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                {size(file)}
              </Typography>
              <IconButton
                variant="ghost"
                disabled={disabled}
                label={formatMessage(message('form.files.remove'), { name: file.name })}
                onClick={() => remove(file)}
              >
                <Trash />
              </IconButton>
            </Flex>
          ))}
        </Box>
      ) : null}
    </Field.Root>
  );
};

/**
 * The browser's own control: it opens the dialog and carries the label. The button beside it is what the keyboard reaches, so that
 * one thing is not met twice.
 */
const HiddenInput = ({
  inputRef,
  ...props
}: {
  inputRef: RefObject<HTMLInputElement>;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  disabled: boolean;
}) => {
  const { id, name } = useField('HiddenInput');

  return (
    <input
      ref={inputRef}
      type="file"
      id={id}
      name={name}
      multiple
      tabIndex={-1}
      aria-describedby={`${id}-hint`}
      {...props}
    />
  );
};
