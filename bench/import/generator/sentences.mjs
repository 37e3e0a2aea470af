/**
 * Sentences with gaps: `{name}` is filled in, of `[one|another]` one is taken. The gaps are those of `story.mjs`.
 */

/** First paragraphs. */
export const LEADS = [
  '{O1} [said|announced|confirmed] on {day} that [the new|a] {project} in {place} would [open|start work|be ready] [by|before] {month}, [{n} months late|a year earlier than planned|after {n} years of argument].',
  '[More than|Almost|About] {big} {goods} [were counted|changed hands|were lost] in {place} [last week|in {month}|this {season}], {O1} [reported|said in its yearly report] on {day}.',
  'The {trouble} that has [troubled|held up|divided] {place} since {month} [is over|has spread to {town}|will cost {money}], {O1} said on {day}.',
  '{O1} and {O2} [signed an agreement|fell out|agreed to share the costs] [in {place}|after talks in {place}] on {day} over a {measure} that {people} [have asked for|had fought against] for {n} years.',
  '{People} in {place} [voted|decided|agreed] on {day} to [accept|turn down|put off] a {measure} that {O1} had [put forward|drawn up] in {month}.',
  'A {measure} for the {project} at {place} [came into force|was announced|failed by {n} votes] on {day}, [a week|{n} days|a month] after a {trouble} [near {town}|on the road to {town}].',
  'Work on the {project} of {place} [stopped|began again|was halved] on {day} because of a {trouble}, and {people} [went home|were sent to {town}|waited for news].',
  '[The price|The number|The use] of {goods} in and around {place} [rose|fell|doubled] [by {share} per cent|to its highest since 19{nn}|for the {n}th month running], according to figures that {O1} [published|gave out|corrected] on {day}.',
  '{place} will [sell|rent out|give back|rebuild] its {project} [to pay for|in spite of|in return for] a {measure}, [the council|the town|its administration] said on {day} [after a meeting with|in a letter to] {O2}.',
  'A plan by {O1} to [join|move|enlarge] the {project} near {place} has [met with doubt|been welcomed|found few friends] among {people}, who [fear|remember|still pay for] the {trouble} of {year}.',
];

/** What brings a person in; the first for people with a post, the second for those with a calling. */
export const INTRODUCTIONS = {
  post: [
    '“{quote},” said {name}, {role} of {org}, [on the steps of|in front of|beside|during a visit to] the {project}.',
    '{name}, {role} of {org}, [told reporters|said] that {claim}.',
    '{name}, the {role} of {org}, [called it|spoke of] [a fair result|a bad year|a first step|the price of delay] and said {claim}.',
    'According to {name}, {role} of {org}, {claim}.',
    '“{quote},” {name}, {role} of {org}, said in an interview [at the end of the visit|before the vote|by telephone from {town}].',
  ],
  calling: [
    '“{quote},” said {name}, {a role} who has [studied|followed|written about] the {project} for {n} years.',
    '{name}, {a role} from {town}, [said|warned] that {claim}.',
    'The {role} {name} [disagrees|has doubts|sees it otherwise]: “{quote},” {surname} wrote in [a letter|a report|an essay] [this week|in {month}].',
  ],
};

/** More from somebody who is known by now. */
export const AGAIN = [
  '“{quote},” {surname} said.',
  '{surname} [added|noted|admitted] that {claim}.',
  '[Asked about|Questioned on] the {trouble}, {surname} said {claim}.',
  '“{quote}. {quote2},” {surname} [added|told the meeting|said with a smile].',
];

/** What the second organization and the event do. */
export const ABOUT_O2 = [
  '{O2}, which [pays for|runs|inspects] {share} per cent of the {project}, [declined to comment|asked for more time|sent its own figures] on {day}.',
  'A study that {O2} [paid for|carried out] in {year} had found {big} {goods} where {n} [were expected|had been ordered].',
  'The {measure} was drawn up together with {O2}, and [its experts|two of its people] will [look after|check] it for {n} years.',
  'In {month}, {O2} had [lent|promised|refused] {money} for the {project}, [on condition that|provided that] {people} [were heard|kept their places].',
];
export const ABOUT_EVENT = [
  'The [matter|idea|figures] will be [taken up|shown|discussed] at the {event}, [to which {n} towns have been invited|which begins in {month}].',
  'The plan was first [put forward|made public] at the {event}, where {people} [applauded|asked for {n} changes|were not convinced].',
  '{O1} wants to present the {project} at the {event} [and look for partners|before it decides|together with a {measure}].',
];

/** What quoted people say. */
export const QUOTES = [
  'We have {n} {goods} left, and [nobody|no office] can say [where|when] the next will come from',
  'A {measure} is [not a cure|better than nothing|what we asked for in {year}]',
  'You cannot [run|judge|mend] a {project} from [a desk|an office] in {town}',
  '[My father|My teacher|The man before me] saw the same {trouble} in {year}, and he [left|stayed|never spoke of it]',
  'The {people} did their part, now [it is our turn|somebody has to pay|the rest is paper]',
  'It took {n} winters to get the {project} this far, and [one signature|one {trouble}] to stop it',
  'If the {trouble} goes on until {month}, we shall [close|need {big} more {goods}|have to ask {town} for help]',
  'I would [rather have|gladly give up] a {measure} than [another|one more] {trouble}',
  'There are {big} {goods} in that hall, and I have [counted|carried|paid for] every one of them',
  '[Half|A third] of what you see here was [given|built|repaired] by {people} from {town}',
  'The {project} is [small|old|noisy], but it is [ours|paid for|full every {day}]',
  'Nobody [promised|expected] that a {measure} would [work|hold] in a year like {year}',
  'We [learnt|heard] of the {trouble} from the [radio|newspaper|neighbours], which says enough',
  'Those {goods} belong in [a museum|the {project}|{town}], not in [a cellar|the rain]',
];

/** What people say in other words; stands after "that". */
export const CLAIMS = [
  'the {project} would [pay for itself|need {n} more hands|be full] by {month}',
  'the {trouble} had [cost|eaten up] {money} [since {month}|in {n} weeks]',
  '{people} would be [asked|paid|trained] before a {measure} [began|was tried]',
  'no more than {n} of the {goods} [were damaged|had gone to {town}|could be used again]',
  'the {measure} was [meant for|copied from|older than] the {project} in {town}',
  'a {trouble} [could come back|was likelier|would be harder to bear] [in {season}|once {people} had left]',
  'the {goods} would [arrive|be handed over|be sold] [on {day}|in {month}|through {town}]',
  'the number of {goods} had [fallen|grown] by {share} per cent [in {n} years|since the {trouble}]',
  'he had [never seen|not expected|asked for] so many {goods} [at once|in one {season}]',
  'she would [not give up|talk to|stand by] the {people} [of {town}|of the {project}]',
  '[every|each] {measure} had to be [weighed against|paid with|followed by] another',
  'the {project} had [outlived|come through] a {trouble} or two [before|since {year}]',
];

/** Paragraphs of the body without a name in them. */
export const FACTS = [
  'The {project} [was built|was opened|dates back] in {year} and has [never been|only once been] [closed|enlarged|repaired] since.',
  'It is [expected|thought] to cost {money}, of which [the town|the region|a fund in {town}] [will pay|has set aside] {share} per cent.',
  '[Last year|In {year}], {big} {goods} passed through it, [most of them|a quarter of them|not one of them] from {town}.',
  '{People} [had complained of|were the first to notice|lost {n} days to] the {trouble} [in {month}|at the end of {season}].',
  '[Nearby|Further down the valley|On the other bank], {town} [has chosen|gave up|is still arguing over] a {measure} [of its own|that costs half as much].',
  'A {measure} [was tried|was talked of|had been ruled out] in {year}, when {big} {goods} had to be [moved|stored|written off] [within {n} days|in the open].',
  'The road from {place} to {town} was [closed|lined with {goods}|empty] for {n} [hours|nights] because of the {trouble}.',
  'Of the {big} {goods} [on the list|that were ordered], {n} have [been delivered|come back|been found wanting].',
  'There is [no word yet|little hope|some doubt] [on whether|about when] the {people} [will return|are to be paid|can go on].',
  'In {season} the {project} [stands empty|takes on {n} people|lives off its savings], [and|while] the {goods} [wait|gather dust|go to {town}].',
  'Two [earlier|other] plans, [one for a {project}|one with a {measure}], came to nothing [when the money ran out|in {year}|after a {trouble}].',
  '[Records|Letters|Maps] kept in {town} show that [such a|the same] {trouble} [came every {n} years|was known in 18{nn}], long before there was a {project}.',
  '[For most|For some] {people} [the way to work|the working day|the bill] has [grown|shrunk] by [a quarter|half|{share} per cent].',
  'The {goods}, [some of them|all of them] older than the {project}, were [brought|shipped|carried] from {town} [by night|under guard|in {n} lorries].',
  'A first [report|count|estimate] spoke of {n} {goods}; the [true|final] figure, [after {n} weeks of checks|it turned out], was {big}.',
  '[Neighbours|Visitors|Children from {town}] [may see|can visit] the {project} on the [first|second|last] {day} of every month.',
  'By {month} the {people} [hope to have|want to see] {share} per cent of the {goods} [back|sold|under a roof].',
  'Whether a {measure} helps against [a|this] {trouble} is [disputed|an old question|hard to prove]: in {town} it [did|did not|came too late].',
  'The {n} [members|partners] of the scheme [pay|give] {money} a year each, [a sum that|which] has not changed since {year}.',
  'Some {n} kilometres [north|south|east|west] of {place}, [work has begun on|surveyors are looking for|there is room for] another {project}.',
  'The [mood|talk] in the [market|harbour|queue] on {day} was of [little else|the {trouble}|{goods} and the weather].',
  '{People} from {town} [sent|lent|sold] {n} {goods} [free of charge|at half price|without being asked].',
  'What is left of the [budget|grant|loan], [about|less than] {money}, [goes into|is meant for|must cover] the {measure}.',
  'The [contract|lease|permit] runs out in {month} [of next year|{n} years from now], and [nobody has applied|{n} firms have applied] for it.',
  'During the {trouble} of {year} the {project} [sheltered|fed|employed] {big} people, [among them|not counting] {n} {people}.',
  '[A quarter|Two thirds|{share} per cent] of the {goods} are [made|grown|repaired] within [sight|reach] of the {project}.',
  'The {season} had been [dry|mild|long], [which|and that] made the {trouble} [worse|rarer] than in {year}.',
  'Under the {measure}, {people} [may keep|must hand in|share] [one in {n}|{share} per cent] of the {goods}.',
  '[Hearings|Talks|Inspections] [are to follow|have been set] for [early|late] {month} in {town}, [behind closed doors|in public].',
  'It was [the third|the {n}th|not the last] time in {n} years that a {trouble} [had emptied|was blamed for the state of|reached] the {project}.',
  'No [date|price|place] has been [named|agreed] for the {goods} that are [still missing|on their way|kept in {town}].',
  'In {town}, where the {project} has [a sister|a rival|its seat], the news was [hardly noticed|on every front page|met with silence].',
];

/** What ends a story. */
export const CLOSINGS = [
  'A decision is expected in {month}.',
  'The next meeting is on {day} in {town}.',
  'The {project} [reopens|opens its doors] at [seven|eight|nine] o’clock on {day}.',
  'Until then, the {goods} [stay|will be kept] in {town}.',
  'The {people} [will meet again|want an answer] [in {n} weeks|before {season}].',
];

export const HEADLINES = [
  '{place} {project} [Opens|Stalls|Reopens] After {Trouble}',
  '{N} {goods} [Lost|Counted|Delivered] in {place}',
  '{People} in {place} [Vote on|Reject|Win] {measure}',
  '{Trouble} [Hits|Spares|Empties] {place} {project}',
  '{place} and {town} [Agree on|Quarrel Over] {measure}',
  '{place} [Sells|Rebuilds|Keeps] Its {project}',
];
