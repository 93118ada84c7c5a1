import { serveDoor } from '@bangfu/kernel';
import { oversightDoor } from './door.js';

await serveDoor(oversightDoor);
