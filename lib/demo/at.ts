/** Reads a place that must exist; a wrong index is a bug and says so instead of becoming 0 or undefined. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no item ${index} among ${list.length}`);
  return value;
}
