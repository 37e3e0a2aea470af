export { foldName } from './find-rule';
export { blockingOf, isAskedAbout, type Blocking } from './blocking-of';
export { DEFAULT_POLICIES, policiesFrom } from './default-policies';
export { leaveFlag, placeFlag, type FlagContext, type Placing } from './place-flag';
export { firstProblem, policySettings, type SettingProblem } from './policies-schema';
export type { Automatic, Policies, PolicyRule, PolicySettings, RuleCondition, RuledNotice } from './policies';
export { protectedKindsOf } from './protected-kinds';
export { suggestedPlacement } from './suggested-placement';
