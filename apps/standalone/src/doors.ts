import type { Door } from '@bangfu/kernel';
import { oversightDoor } from '../../oversight/src/door.js';
import { procurementDoor } from '../../procurement/src/door.js';
import { storefrontDoor } from '../../storefront/src/door.js';
import { vendorDoor } from '../../vendor/src/door.js';

/** Every audience's way in, in the order in which people see them. */
export const DOORS: readonly Door[] = [storefrontDoor, vendorDoor, procurementDoor, oversightDoor];
