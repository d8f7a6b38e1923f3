/** Formula text: turns the `;` between arguments, which Google takes in every locale, into the `,` that Univer knows. */

/**
 * The same formula with `,` between its arguments. Strings, quoted sheet names and the rows of {array; literals} keep
 * their `;`; text that does not start with `=` is returned as it is.
 */
export function withCommas(text: string): string {
  if (!text.startsWith('=') || !text.includes(';')) return text;
  const open: string[] = [];
  let quote = '';
  let out = '';
  for (const char of text) {
    // A doubled quote closes and opens again at once, so it needs no rule of its own.
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '{') open.push(char);
    else if (char === ')' || char === '}') open.pop();
    else if (char === ';' && open[open.length - 1] !== '{') {
      out += ',';
      continue;
    }
    out += char;
  }
  return out;
}
