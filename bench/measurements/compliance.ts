import type { World } from '../generate/world.js';
import type { Measurement } from './measurement.js';

const page = ({ year, provinceCode }: World, divisionCode = provinceCode): string =>
  `/api/oversight/compliance?division=${divisionCode}&year=${year}`;

/** A province with all of its agencies; its rows are the places below it. */
export const provinceCompliance: Measurement = {
  name: 'compliance of a province',
  path: '/api/oversight/compliance',
  turn: (world) => async (connection) =>
    void (await connection.ask('GET', page(world), { headers: { cookie: world.official.cookie } })),
  // A county has a handful of agencies, the province all of them.
  sized: async (world, connection, rows) => {
    const path = rows === 1 ? page(world, world.countyCode) : page(world);
    await connection.ask('GET', path, { headers: { cookie: world.official.cookie } });
  },
};

const agencies = ({ year, provinceCode }: World, limit = 20): string =>
  `/api/oversight/compliance/agencies?division=${provinceCode}&year=${year}&limit=${limit}`;

/** The province's agencies, worst first. */
export const complianceAgencies: Measurement = {
  name: 'agencies of a province',
  path: '/api/oversight/compliance/agencies',
  turn: (world) => async (connection) =>
    void (await connection.ask('GET', agencies(world), { headers: { cookie: world.official.cookie } })),
  sized: async (world, connection, rows) =>
    void (await connection.ask('GET', agencies(world, rows), { headers: { cookie: world.official.cookie } })),
};
