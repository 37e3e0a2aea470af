/**
 * A colour laid thinly over what is behind it, as a value for CSS. The theme's own light shades (`warning100` …) are no mark in the dark:
 * there they are all the same near black.
 *
 * @param percent how much of the colour, 0 to 100
 */
export const tint = (colour: string, percent: number): string =>
  `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
