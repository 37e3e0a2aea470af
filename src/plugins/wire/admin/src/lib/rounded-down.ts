/** A share in whole percent, never rounded up: nothing is found with full certainty. Of 0.29, which a computer has as a little less, 29. */
export const roundedDown = (share: number): number => Math.floor(share * 100 + 1e-6) / 100;
