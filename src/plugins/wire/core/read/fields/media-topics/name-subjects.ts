import type { Subject } from '../../../item';
import topics from './media-topics.json';

const NAMES: Record<string, string> = topics;

/** `medtop:20000002`, its address at cv.iptc.org, and the eight digits alone. */
const MEDIA_TOPIC = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/i;

/** The older IPTC Subject Codes (`subj:`, and Subject Reference Numbers of NITF and NewsML 1), of which the first level became Media Topics as it was. */
const SUBJECT_CODE = /^(?:subj:|iptc:|https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\/)(\d\d000000)$/i;

/** The name of an IPTC code; undefined for codes of other vocabularies and those that are not known here. */
export const topicName = (code: string): string | undefined => {
  const digits = (MEDIA_TOPIC.exec(code.trim()) ?? SUBJECT_CODE.exec(code.trim()))?.[1];
  return digits !== undefined && Object.hasOwn(NAMES, digits) ? NAMES[digits] : undefined;
};

/** Fills in the English names of IPTC Media Topics where the source has only their codes. Codes and names that it has stay as they are. */
export const nameSubjects = (subjects: readonly Subject[]): Subject[] =>
  subjects.map((subject) => {
    const name = subject.name === undefined && subject.code ? topicName(subject.code) : undefined;
    return name === undefined ? subject : { ...subject, name };
  });
