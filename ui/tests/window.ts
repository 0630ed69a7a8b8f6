/** Opens the window on a mock host, as the screens' tests need it. */
import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import App from '../src/App.svelte';
import { useHost } from '../src/lib/ipc';
import { router, type Route } from '../src/lib/route.svelte';
import { session } from '../src/lib/session.svelte';
import { mockHost, type MockOptions } from '../src/mock/mock';

export async function settle(turns = 12): Promise<void> {
  for (let i = 0; i < turns; i += 1) {
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
}

/** Every command the window asked since it was opened, in order. */
export let asked: string[] = [];

export async function openWindow(options: MockOptions = {}, route?: Route): Promise<HTMLElement> {
  session.now = null;
  session.told = null;
  session.unexpected = null;
  session.choosing = false;
  session.restoring = null;
  asked = [];
  const host = mockHost({ pace: 0, rows: 40, ...options });
  useHost({
    ...host,
    call: (name, args) => {
      asked.push(name);
      return host.call(name, args);
    },
  });
  const { container } = render(App);
  await settle();
  if (route) {
    router.start(route);
    await settle();
  }
  return container as HTMLElement;
}

/** What the tests of the real window find by the same name. */
export function find<E extends HTMLElement = HTMLElement>(test: string): E {
  const found = document.querySelector<E>(`[data-test="${test}"]`);
  if (!found) throw new Error(`nothing on the screen is ${test}`);
  return found;
}

export const there = (test: string) => document.querySelector(`[data-test="${test}"]`) !== null;
