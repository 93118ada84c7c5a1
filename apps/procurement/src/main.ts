import { serveDoor } from '@bangfu/kernel';
import { procurementDoor } from './door.js';

await serveDoor(procurementDoor);
