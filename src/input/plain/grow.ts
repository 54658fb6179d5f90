/** A copy of an array of numbers, twice as long or more; what is new is 0. */
export function grown(array: Int32Array, least = 0): Int32Array {
  const longer = new Int32Array(Math.max(least, array.length * 2));
  longer.set(array);
  return longer;
}
