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
import { forwardRef, useRef, type ChangeEvent, type InputHTMLAttributes, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { readableSize } from '../lib/file-list';
import { filePath } from '../lib/file-paths';
import { message } from '../lib/message';
import { isLeftByComputers, MOST_FILES } from '../lib/walk-entries';

/** Of more files the names are not listed one by one. */
const LISTED = 50;

interface FilePickerProps {
  files: readonly File[];
  onAdd: (files: File[]) => void;
  onChange: (files: File[]) => void;
  /** What was added last, to be read out. */
  announcement: string;
  /** Files are held over the form. */
  dropping: boolean;
  /** Folders that were dropped are being read. */
  reading?: boolean;
  disabled?: boolean;
}

/** Chooses files and lists the chosen ones; files dropped on the form come in through `files`. */
export const FilePicker = ({
  files,
  onAdd,
  onChange,
  announcement,
  dropping,
  reading = false,
  disabled = false,
}: FilePickerProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const more = Array.from(event.target.files ?? []).filter(({ name }) => !isLeftByComputers(name));
    // Else choosing the same file again after removing it would change nothing, and tell nothing.
    event.target.value = '';
    if (more.length > 0) onAdd(more);
  };

  const remove = (gone: readonly File[]) => {
    onChange(files.filter((file) => !gone.includes(file)));
    button.current?.focus();
  };

  const size = (bytes: number) => {
    const { value, unit } = readableSize(bytes);
    return formatNumber(value, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: 1,
    });
  };

  return (
    <Field.Root
      name="files"
      hint={formatMessage(message('form.files.hint'), { most: MOST_FILES })}
      width="100%"
    >
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
        <Flex gap={2} wrap="wrap" justifyContent="center">
          <Button
            ref={button}
            variant="tertiary"
            disabled={disabled}
            loading={reading}
            onClick={() => input.current?.click()}
            type="button"
          >
            {formatMessage(message('form.files.choose'))}
          </Button>
          <Button
            variant="tertiary"
            disabled={disabled || reading}
            onClick={() => folder.current?.click()}
            type="button"
          >
            {formatMessage(message('form.files.choose-folder'))}
          </Button>
        </Flex>
        <VisuallyHidden>
          <HiddenInput inputRef={input} onChange={add} disabled={disabled} />
          <FolderInput
            ref={folder}
            onChange={add}
            disabled={disabled}
            aria-label={formatMessage(message('form.files.choose-folder'))}
          />
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
          {files.slice(0, LISTED).map((file, index) => (
            <Flex
              tag="li"
              key={`${filePath(file)}-${file.size}-${file.lastModified}`}
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
                <Typography ellipsis tag="p" title={filePath(file)}>
                  <bdi>{filePath(file)}</bdi>
                </Typography>
              </Box>
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                {size(file.size)}
              </Typography>
              <IconButton
                variant="ghost"
                disabled={disabled}
                label={formatMessage(message('form.files.remove'), { name: filePath(file) })}
                onClick={() => remove([file])}
              >
                <Trash />
              </IconButton>
            </Flex>
          ))}
          {files.length > 1 ? (
            <Flex
              tag="li"
              gap={3}
              paddingLeft={4}
              paddingRight={2}
              paddingTop={2}
              paddingBottom={2}
              justifyContent="space-between"
              borderStyle="solid"
              borderWidth="1px 0 0 0"
              borderColor="neutral150"
            >
              <Typography textColor="neutral600">
                {[
                  formatMessage(message('form.files.count'), { count: files.length }),
                  size(files.reduce((sum, file) => sum + file.size, 0)),
                  ...(files.length > LISTED
                    ? [formatMessage(message('form.files.not-listed'), { count: files.length - LISTED })]
                    : []),
                ].join(' · ')}
              </Typography>
              <Button
                type="button"
                size="S"
                variant="tertiary"
                disabled={disabled}
                onClick={() => remove(files)}
              >
                {formatMessage(message('form.files.remove-all'))}
              </Button>
            </Flex>
          ) : null}
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

/** React knows no attribute for choosing a whole folder. */
const FolderInput = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>((props, ref) => (
  <input ref={ref} type="file" multiple tabIndex={-1} {...{ webkitdirectory: '' }} {...props} />
));
FolderInput.displayName = 'FolderInput';
