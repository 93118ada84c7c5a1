import type { Narrator } from './narrator.js';
import { PROFILES } from './profiles.js';

/** The story's name of a supplier. */
export function supplierKeyOf(narrator: Narrator, supplierId: string): string {
  const profile = PROFILES.find(({ key }) => narrator.organisation(key) === supplierId);
  if (!profile) throw new Error(`the story has no supplier ${supplierId}`);
  return profile.key;
}
