/** The part of the plugin's service `names` that the command stands on. */
export interface NamesTraining {
  training(): AsyncIterable<string>;
}
