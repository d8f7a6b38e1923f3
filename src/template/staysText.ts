/** Texts that are written into cells, where none may become a formula. */

/** Whether the text stays one when it is written as a value: it begins like no formula, and with no sign that a text follows. */
export function staysText(text: string): boolean {
  return !/^[=+\-@'\t\r]/.test(text);
}
