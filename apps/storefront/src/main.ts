import { serveDoor } from '@bangfu/kernel';
import { storefrontDoor } from './door.js';

await serveDoor(storefrontDoor);
