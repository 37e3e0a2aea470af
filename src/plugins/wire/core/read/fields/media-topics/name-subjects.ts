import type { Subject } from '../../../item';
import topicNames from './media-topics.json';
import matches from './subject-code-topics.json';
import subjectNames from './subject-codes.json';

/** Media Topics, retired ones too, and their names. */
const TOPIC_NAMES: Record<string, string> = topicNames;

/** Subject Codes, and the Media Topics that IPTC states as their matches. */
const TOPICS_OF_SUBJECTS: Record<string, string> = matches;

/** The Subject Codes without a match, and their own names. */
const SUBJECT_NAMES: Record<string, string> = subjectNames;

/** `medtop:20000002`, its address at cv.iptc.org, and the digits alone where no Subject Code has them. */
const MEDIA_TOPIC = /^(?:(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})|(2\d{7}))$/i;

/** The older IPTC Subject Codes, and the Subject Reference Numbers of NITF and NewsML 1, which are the same. */
const SUBJECT_CODE = /^(?:subj:|iptc:|https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\/)?(\d{8})$/i;

const own = (names: Record<string, string>, code: string): string | undefined =>
  Object.hasOwn(names, code) ? names[code] : undefined;

/** The name of an IPTC code; undefined for codes of other vocabularies and those that are not known here. */
export const topicName = (code: string): string | undefined => {
  const [, topic, digits] = MEDIA_TOPIC.exec(code.trim()) ?? [];
  if (topic ?? digits) return own(TOPIC_NAMES, topic ?? digits);
  const subject = SUBJECT_CODE.exec(code.trim())?.[1];
  if (!subject) return undefined;
  const match = own(TOPICS_OF_SUBJECTS, subject);
  return match === undefined ? own(SUBJECT_NAMES, subject) : own(TOPIC_NAMES, match);
};

/** Fills in the English names of IPTC Media Topics and Subject Codes where the source has only their codes. Codes and names that it has stay as they are. */
export const nameSubjects = (subjects: readonly Subject[]): Subject[] =>
  subjects.map((subject) => {
    const name = subject.name === undefined && subject.code ? topicName(subject.code) : undefined;
    return name === undefined ? subject : { ...subject, name };
  });
