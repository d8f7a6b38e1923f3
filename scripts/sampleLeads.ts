/** A stand-in of the sample generator, until the real one is merged. */

/** A few leads and a little activity. */
export function sampleLeads() {
  const channels = ['Google Ads', 'LinkedIn', 'Webinar', 'Email'];
  const leads = {
    headers: ['Create Date', 'Channel', 'Campaign', 'Deal Value', 'Close Date'],
    rows: Array.from({ length: 5000 }, (_, index) => [
      45_292 + (index % 730),
      channels[index % 4] ?? '',
      `Campaign ${index % 7}`,
      index % 50 === 0 ? 12_000 : '',
      index % 50 === 0 ? 45_330 + (index % 730) : '',
    ]),
    formats: ['yyyy-mm-dd', '', '', '$#,##0', 'yyyy-mm-dd'],
  };
  const activity = {
    headers: ['Date', 'Channel', 'Cost', 'Impressions', 'Clicks'],
    rows: Array.from({ length: 96 }, (_, index) => [
      45_292 + 30 * Math.floor(index / 4),
      channels[index % 4] ?? '',
      4000,
      90_000,
      1200,
    ]),
    formats: ['yyyy-mm-dd', '', '$#,##0', '#,##0', '#,##0'],
  };
  return { leads, activity };
}
