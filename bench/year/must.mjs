/** The value of a result that has to be one. */
export function must(result) {
  if (result.ok) return result.value;
  throw new Error(
    JSON.stringify(result.error, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}
