/** The one place where the window speaks to its host. */
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Commands } from './wire/commands';
import type { Problem, Progress, Session } from './wire/types';

export type Name = keyof Commands;
export type Args<N extends Name> = Commands[N]['args'];
export type Returns<N extends Name> = Commands[N]['returns'];
/** Commands that take long and tell how far they are. */
export type LongName = { [N in Name]: Commands[N]['progress'] extends true ? N : never }[Name];

/** Long work under way. */
export interface Job<T> {
  result: Promise<T>;
  cancel: () => Promise<unknown>;
}

/** What answers: the real host, or the mock for looking at the window in a browser. */
export interface Host {
  call<N extends Name>(name: N, args: Args<N>): Promise<Returns<N>>;
  long<N extends LongName>(name: N, args: Args<N>, told: (progress: Progress) => void): Job<Returns<N>>;
  onSession(told: (session: Session) => void): void;
  /** The vault locks in so many seconds, because nobody is at the keyboard. */
  onIdle(told: (seconds: number) => void): void;
}

const tauri: Host = {
  call: (name, args) => invoke(name, args === null ? {} : { args }),
  long: (name, args, told) => {
    const progress = new Channel<Progress>(told);
    return {
      result: invoke(name, args === null ? { progress } : { args, progress }),
      cancel: () => invoke('cancel', { args: { job: progress.id } }),
    };
  },
  onSession: (told) => void listen<Session>('session', (event) => told(event.payload)),
  onIdle: (told) => void listen<number>('idle', (event) => told(event.payload)),
};

let host: Host = tauri;

/** Puts another host in place; for tests and the mock. */
export function useHost(other: Host): void {
  host = other;
}

export const call: Host['call'] = (name, args) => host.call(name, args);
export const long: Host['long'] = (name, args, told) => host.long(name, args, told);
export const onSession: Host['onSession'] = (told) => host.onSession(told);
export const onIdle: Host['onIdle'] = (told) => host.onIdle(told);

/** Whether what was thrown is a refusal of the core, and not an accident. */
export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'args' in thrown;
}
