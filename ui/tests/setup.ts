import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/svelte';

// happy-dom lays nothing out; what asks for it gets an answer.
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = (() => undefined) as typeof Element.prototype.scrollTo;

afterEach(cleanup);
