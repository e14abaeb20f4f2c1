import { problemFrom } from './problem';

/** What is wrong in each field, by its path, of something that was thrown. */
export const fieldErrors = (thrown: unknown): ReadonlyMap<string, string> =>
  new Map(
    thrown === null || thrown === undefined
      ? []
      : (problemFrom(thrown).errors ?? []).map(({ path, message }) => [path, message]),
  );
