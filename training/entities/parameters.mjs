/** Rounds over all texts. */
export const ROUNDS = 8;
/** What is shipped is the mean of the weights after each of so many last rounds: rare names come out a little better. */
export const AVERAGED = 5;
/** Step of AdaGrad. */
export const RATE = 0.1;
/** Share of features that name a word, and of others, that are left out of each word at each round, at random. */
export const LEAVE_OUT_WORDS = 0.4;
export const LEAVE_OUT = 0.1;
/** A feature that is met less often has no weights. */
export const LEAST_MET = 2;
/** Pull of all weights towards zero. */
export const PULL = 1e-6;
/** Weights are kept in steps of the largest divided by so much (a signed byte). */
export const LARGEST = 127;
/** A feature none of whose weights is so large is left out of what is shipped. */
export const SMALLEST = 0.1;
export const ROLE_SMALLEST = 0.15;
export const SEED = 7;

/** The share of features that name a word that are left out where roles are learnt: words tell more there. */
export const ROLE_LEAVE_OUT_WORDS = 0.15;
/** What is added to the weight of a beginning: a role missed costs more than one too many; an organization too many is a record too many. */
export const BONUS = { role: 1, organization: -0.5 };
