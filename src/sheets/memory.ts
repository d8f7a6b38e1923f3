/** What is remembered beside the spreadsheet, for everybody who uses it. */

/** The spreadsheet's own memory. */
export function memory(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
