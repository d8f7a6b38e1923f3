/** The functions that this person has pinned or used last, kept for all spreadsheets. */

import { RUNNABLES } from '../kpis/runnables';
import { Refused } from './refused';

const KEY = 'functions';
const MOST_RECENT = 8;

/** Names of functions, each at most once in a list. */
export interface KeptFunctions {
  /** The latest first, at most eight. */
  readonly recent: readonly string[];
  /** In the order in which they were pinned. */
  readonly pinned: readonly string[];
}

/** What is kept for this person; what isn't ours, or isn't a function any more, is passed over. */
export function keptFunctions(): KeptFunctions {
  const { recent, pinned } = stored();
  return { recent: namesAmong(recent).slice(0, MOST_RECENT), pinned: namesAmong(pinned) };
}

/** Keeps both lists. Throws `Refused` for anything but names of functions. */
export function keepFunctions(recent: unknown, pinned: unknown): void {
  const kept = { recent: namesAmong(recent), pinned: namesAmong(pinned) };
  const isWhole = isListOf(kept.recent.length, recent) && isListOf(kept.pinned.length, pinned);
  if (!isWhole || kept.recent.length > MOST_RECENT) throw new Refused('badRequest');
  PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify(kept));
}

function stored(): { readonly recent?: unknown; readonly pinned?: unknown } {
  try {
    const kept: unknown = JSON.parse(PropertiesService.getUserProperties().getProperty(KEY) ?? '');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // Nothing is kept yet, or nothing that could be read; either way the lists begin anew.
    return {};
  }
}

function namesAmong(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const known = RUNNABLES.map(({ kpi }) => kpi.name).filter((name) => list.includes(name));
  return known.sort((a, b) => list.indexOf(a) - list.indexOf(b));
}

function isListOf(length: number, list: unknown): boolean {
  return Array.isArray(list) && list.length === length;
}
