/** The value, when there is one; a test stops here otherwise. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test expected a value here and there is none.');
  return value;
}
