/** How the values of a compared or chosen field are read. */
import { dayText } from '../../lib/format';
import { codeText } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { words } from '../../lib/words.svelte';

export function valueText(field: string, value: string): string {
  switch (field) {
    case 'sex':
    case 'displacement':
      return codeText(field, value);
    case 'disability':
      return words.get(value === '1' || value === 'yes' ? 'window-yes' : 'window-no');
    case 'community':
    case 'municipality':
      return session.nameOf(value);
    case 'birth_date':
      return dayText(value);
    case 'language':
      return words.has(`language-${value}`) ? words.get(`language-${value}`) : value;
    default:
      return value;
  }
}
