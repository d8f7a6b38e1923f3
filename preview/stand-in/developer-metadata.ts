/** DeveloperMetadata and its finder. */

import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enumeration';
import type { Host } from './host';
import { present } from './present';
import type { MetadataEntry } from './unseen';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Adds a pair to the spreadsheet, or to the sheet; the optional arguments are Google's, in any of its orders. */
export function addMetadata(
  host: Host,
  sheetId: string | undefined,
  key: string,
  more: (string | Visibility | undefined)[],
): void {
  const visibilities: unknown[] = Object.values(DeveloperMetadataVisibility);
  const value =
    more[0] !== undefined && !(more.length === 1 && visibilities.includes(more[0])) ? String(more[0]) : null;
  const visibility = [...more].reverse().find((item) => visibilities.includes(item));
  host.unseen.addMetadata({
    key,
    value,
    visibility: visibility === DeveloperMetadataVisibility.PROJECT ? visibility : DeveloperMetadataVisibility.DOCUMENT,
    sheetId,
  });
}

/** The entry as the add-on sees it. */
export function developerMetadata(host: Host, entry: MetadataEntry): Metadata {
  const shown: Metadata = present<Metadata>(
    'DeveloperMetadata',
    {
      getId: () => entry.id,
      getKey: () => entry.key,
      getValue: () => entry.value,
      getVisibility: () => entry.visibility,
      getLocation: () =>
        present<Location>(
          'DeveloperMetadataLocation',
          {
            getLocationType: () => locationType(entry),
            getSheet: () => (entry.sheetId === undefined ? null : host.sheet(entry.sheetId)),
            getSpreadsheet: () => (entry.sheetId === undefined ? host.spreadsheet() : null),
          },
          host.gate,
        ),
      setKey: (key) => {
        entry.key = key;
        return shown;
      },
      setValue: (value) => {
        entry.value = value;
        return shown;
      },
      remove: () => {
        host.unseen.metadata = host.unseen.metadata.filter((other) => other !== entry);
      },
    },
    host.gate,
  );
  return shown;
}

/** A finder over the whole spreadsheet, or over one sheet. */
export function developerMetadataFinder(host: Host, within?: string): Finder {
  const tests: ((entry: MetadataEntry) => boolean)[] = [];
  const where = (test: (entry: MetadataEntry) => boolean): Finder => {
    tests.push(test);
    return finder;
  };
  const finder: Finder = present<Finder>(
    'DeveloperMetadataFinder',
    {
      withKey: (key) => where((entry) => entry.key === key),
      withValue: (value) => where((entry) => entry.value === value),
      withId: (id) => where((entry) => entry.id === id),
      withVisibility: (visibility) => where((entry) => entry.visibility === visibility),
      withLocationType: (type) => where((entry) => locationType(entry) === type),
      find: () =>
        host.unseen.metadata
          .filter((entry) => within === undefined || entry.sheetId === within)
          .filter((entry) => tests.every((test) => test(entry)))
          .map((entry) => developerMetadata(host, entry)),
    },
    host.gate,
  );
  return finder;
}

function locationType(entry: MetadataEntry): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  return entry.sheetId === undefined ? DeveloperMetadataLocationType.SPREADSHEET : DeveloperMetadataLocationType.SHEET;
}
