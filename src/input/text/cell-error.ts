/** What spreadsheets write where a formula has no value. */
const CELL_ERROR =
  /^(?:#(?:n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!|field!|getting_data)|err:\d{3}|#+)$/i;

/** Whether a cell says that its formula has no value. */
export function isCellError(text: string): boolean {
  return (text.startsWith('#') || /^err:/i.test(text)) && CELL_ERROR.test(text);
}
