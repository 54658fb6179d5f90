/** The first of some texts; where there are more, what stands for so many. */
export function few(
  texts: readonly string[],
  most: number,
  more: (rest: number) => string = () => '…',
): readonly string[] {
  const rest = texts.length - most;
  return rest > 0 ? [...texts.slice(0, most), more(rest)] : texts;
}
