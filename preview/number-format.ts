/** Number formats: which of them show a number as a date or a time. */

/** Whether the pattern has a year, month, day, hour, minute or second outside its literals and brackets. */
export function isDateFormat(pattern: string | null | undefined): boolean {
  if (!pattern) return false;
  const codes = pattern
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(codes);
}
