export * from './division.entity.js';
export * from './membership.entity.js';
export * from './organisation.entity.js';
export * from './permissions.js';
export * from './session.entity.js';
export * from './user.entity.js';
