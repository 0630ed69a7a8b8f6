/** The programme's settings as the core gives them, for pictures of Setup. */
import type { SettingShown } from '../lib/wire/types';

export function settings(): SettingShown[] {
  return [];
}
