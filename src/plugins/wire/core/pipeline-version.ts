/**
 * Rises whenever the readers or the pipeline may make something else of an item than before: what came under an older version is then
 * processed again when it comes once more, instead of being known by its bytes.
 */
export const PIPELINE_VERSION = 1;
