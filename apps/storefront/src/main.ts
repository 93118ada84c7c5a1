import { serveDoor, serveWeb } from '@bangfu/kernel';
import { storefrontDoor } from './door.js';

// Everybody's door hands out the web as well; the other doors are called by it.
await serveDoor(storefrontDoor, { extend: serveWeb });
