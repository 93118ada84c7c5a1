import { serveDoor } from '@bangfu/kernel';
import { storefrontDoor } from './door.js';
import { serveShopWeb } from './web.js';

// Everybody's door hands out the web as well; the other doors are called by it.
await serveDoor(storefrontDoor, { extend: (server, app) => serveShopWeb(server, app) });
