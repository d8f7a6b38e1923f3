/**
 * The addresses that lead to a spreadsheet in other ways. Google's help names the forms that end with `copy`,
 * `template/preview` and `export?format=pdf`; that `export?format=xlsx` goes on working is a belief, as widely as it is
 * used. Each shows a person no more than their access to the file allows.
 */

import type { Links } from './teamRequests';

/** A spreadsheet's address up to its id, with the domain of an organisation but not the number of somebody's account. */
const SPREADSHEET =
  /^(https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/)(?:u\/\d+\/)?(d\/[\w-]+)(?:[/?#]|$)/;

/** The links of the spreadsheet at `url`; `undefined` where that is no address of Google Sheets. */
export function linksOf(url: string): Links | undefined {
  const [, before, id] = SPREADSHEET.exec(url) ?? [];
  if (before === undefined || id === undefined) return undefined;
  const base = `${before}${id}`;
  return {
    open: `${base}/edit`,
    copy: `${base}/copy`,
    preview: `${base}/template/preview`,
    xlsx: `${base}/export?format=xlsx`,
    pdf: `${base}/export?format=pdf`,
  };
}
