/** What is remembered beside the spreadsheet, for everybody who uses it, and work that has to be tried hard. */

/** The spreadsheet's own memory. */
export function memory(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** Does `work`, and once more if it fails. Whether it was done. */
export function tidiedUp(work: () => void): boolean {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      work();
      return true;
    } catch {
      // The failure that made it necessary is the one to report.
    }
  }
  return false;
}
