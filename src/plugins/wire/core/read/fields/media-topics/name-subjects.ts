import type { Subject } from '../../../item';
import topics from './media-topics.json';

const NAMES: Record<string, string> = topics;

/** `medtop:20000002`, its address at cv.iptc.org, and the digits alone where no Subject Code has them. */
const MEDIA_TOPIC = /^(?:(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})|(2\d{7}))$/i;

/** The older IPTC Subject Codes, and the Subject Reference Numbers of NITF and NewsML 1, which are the same. */
const SUBJECT_CODE = /^(?:subj:|iptc:|https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\/)?(\d{8})$/i;

/** The first level of the Subject Codes, and the Media Topics that are said to match them exactly; else their own names. */
const SUBJECT_CODES: Record<string, string> = {
  ...Object.fromEntries(
    ['01', '02', '03', '04', '05', '06', '07', '09', '10', '11', '12', '13', '15', '17'].map((level) => [
      `${level}000000`,
      NAMES[`${level}000000`],
    ]),
  ),
  '08000000': 'human interest',
  '14000000': 'social issue',
  '14025000': NAMES['14000000'],
  '16000000': 'unrest, conflicts and war',
};

const own = (names: Record<string, string>, code: string): string | undefined =>
  Object.hasOwn(names, code) ? names[code] : undefined;

/** The name of an IPTC code; undefined for codes of other vocabularies and those that are not known here. */
export const topicName = (code: string): string | undefined => {
  const [, topic, digits] = MEDIA_TOPIC.exec(code.trim()) ?? [];
  if (topic ?? digits) return own(NAMES, topic ?? digits);
  const subject = SUBJECT_CODE.exec(code.trim())?.[1];
  return subject && own(SUBJECT_CODES, subject);
};

/** Fills in the English names of IPTC Media Topics where the source has only their codes. Codes and names that it has stay as they are. */
export const nameSubjects = (subjects: readonly Subject[]): Subject[] =>
  subjects.map((subject) => {
    const name = subject.name === undefined && subject.code ? topicName(subject.code) : undefined;
    return name === undefined ? subject : { ...subject, name };
  });
