/** How far reading a team's tables has come, kept for this person so that the sidebar can ask while the run goes on. */

import type { LeadProgress } from '../../leads/requests';
import { tidiedUp } from '../tidiedUp';

const KEY = 'leadProgress';

/** Keeps how far it has come. A run goes on where that can't be kept: it is only for the eye. */
export function keepProgress({ done, of }: LeadProgress): void {
  tidiedUp(() => PropertiesService.getUserProperties().setProperty(KEY, `${done}/${of}`));
}

/** Forgets it, once the run has ended. */
export function forgetProgress(): void {
  tidiedUp(() => PropertiesService.getUserProperties().deleteProperty(KEY));
}

/** How far the run of this person has come; nothing of nothing where none goes on. */
export function keptProgress(): LeadProgress {
  const [, done, of] = /^(\d+)\/(\d+)$/.exec(PropertiesService.getUserProperties().getProperty(KEY) ?? '') ?? [];
  return { done: Number(done ?? 0), of: Number(of ?? 0) };
}
