/**
 * Changing what a sheet in use says and reckons while services fail, or the run is killed: whichever call it is, either the whole
 * change is there or none of it, once the clean-up or the next start has been at it.
 */

import type { ChangeRequest } from '../../src/sheets/template/kpiSheetRequests';
import { tryFaults } from '../faults';
import { changing, ofChange } from './changeFaults';

/** Each change, and the one that takes it back. */
const CHANGES: readonly (readonly [ChangeRequest, ChangeRequest])[] = [
  [
    { change: 'language', language: 'ja' },
    { change: 'language', language: 'en' },
  ],
  [
    { change: 'currency', currency: 'JPY' },
    { change: 'currency', currency: 'USD' },
  ],
  [
    { change: 'cacBasis', cacBasis: 'marketing' },
    { change: 'cacBasis', cacBasis: 'loaded' },
  ],
  [
    { change: 'lifetimeOf', lifetimeOf: 'lead' },
    { change: 'lifetimeOf', lifetimeOf: 'customer' },
  ],
];

for (const [request, back] of CHANGES)
  tryFaults({ action: 'changeKpiSheet', title: request.change, ...ofChange(() => request, changing(back)) });
