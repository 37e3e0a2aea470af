export { FAILURES_TO_TELL, judgeSource, type Judgement, type SourceFacts } from './judge-source';
export { expectedBy, learnRhythm, type Rhythm } from './rhythm';
