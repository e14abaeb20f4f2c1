import type { Result } from '@jizheng/rules';

/** The bytes of a file that can be made. */
export async function made(file: Promise<Result<Uint8Array, unknown>>): Promise<Uint8Array> {
  const result = await file;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
