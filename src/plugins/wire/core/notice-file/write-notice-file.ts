import {
  NOTICE_FILE_FORMAT,
  NOTICE_FILE_VERSION,
  noticeSchema,
  type NoticeFileHeader,
  type SharedNotice,
} from './notice-file';

/**
 * The lines of a file of notices, each with its line feed; `docs/notice-file.md` describes them. A notice that no reader would take, such as
 * one whose text is too long, is left out.
 *
 * @param header when the file is made, ISO 8601, and with which detector
 */
export async function* writeNoticeFile(
  notices: AsyncIterable<SharedNotice>,
  header: Pick<NoticeFileHeader, 'generatedAt' | 'detector'>,
): AsyncGenerator<string> {
  yield line({ format: NOTICE_FILE_FORMAT, version: NOTICE_FILE_VERSION, ...header });
  let count = 0;
  for await (const notice of notices) {
    if (!noticeSchema.safeParse(notice).success) continue;
    count += 1;
    yield line(notice);
  }
  yield line({ end: true, notices: count });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
