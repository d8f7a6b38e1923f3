/** Serial dates: a sheet counts days since 30 December 1899 in its own time zone, a script has Dates in its own realm. */

import { clockIn, momentOf } from './zone-clock';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial number (days) that shows the year, month, day and time of the Date in the zone. */
export function toSerial(date: Date, zone: string): number {
  return (clockIn(zone, date.getTime()) - EPOCH) / DAY;
}

/** The Date, made by the realm's own constructor, whose time in the zone is what the serial number (days) shows. */
export function fromSerial(serial: number, zone: string, RealmDate: DateConstructor): Date {
  return new RealmDate(momentOf(zone, EPOCH + Math.round(serial * DAY)));
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
