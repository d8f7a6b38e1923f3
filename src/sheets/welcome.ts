/** Whether this person has read the sidebar's first-run card. */

const KEY = 'welcomed';

/** True once the card was dismissed, in whichever spreadsheet. */
export function isWelcomed(): boolean {
  return PropertiesService.getUserProperties().getProperty(KEY) === 'yes';
}

/** Remembers that the card was dismissed. */
export function setWelcomed(): void {
  PropertiesService.getUserProperties().setProperty(KEY, 'yes');
}
