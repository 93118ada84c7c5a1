import { serveDoor } from '@bangfu/kernel';
import { vendorDoor } from './door.js';

await serveDoor(vendorDoor);
