import './look/look.css';
import { mount } from 'svelte';
import App from './App.svelte';

async function start() {
  if ((import.meta.env.DEV || import.meta.env.MODE === 'mock') && location.search.includes('mock')) {
    // Only for looking at the window in a browser; the build for officers does not contain it.
    const { mock } = await import('./mock/mock');
    await mock();
  }
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}

void start();
