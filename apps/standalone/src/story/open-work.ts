import type { CollectionBank } from './bank.js';
import type { Narrator } from './narrator.js';
import type { Telling } from './telling.js';

/** What waits for each demo account today. */
export async function openWork(_narrator: Narrator, _telling: Telling, _bank: CollectionBank): Promise<void> {}
