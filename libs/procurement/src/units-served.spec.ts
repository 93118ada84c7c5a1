import { newId } from '@bangfu/kernel';
import {
  actorOf,
  budgetOf,
  insertAgency,
  insertOrganisation,
  insertProduct,
  openDraft,
  procurementRoom,
  type ProcurementRoom,
} from '../../../test/support/procurement.js';
import { Approvals } from './approvals/approvals.service.js';
import { PurchaseRequests } from './requests/purchase-requests.service.js';
import { RequestDrafts } from './requests/request-drafts.service.js';

describe('Buying for another unit', () => {
  let room: ProcurementRoom;
  beforeAll(async () => {
    room = await procurementRoom();
  });
  afterAll(() => room.close());

  const file = (agencyId: string, canteen: string, column: string, otherId: string) =>
    room.database.query(
      `INSERT INTO quota_filings (id, number, agency_id, division_code, year, canteen, ${column}, state, submitted_at, confirmed_at, created_at)
       VALUES ($1, $2, $3, '430481', 2026, $4, $5, 'confirmed', now(), now(), now())`,
      [newId(), `TB-${newId().slice(-8)}`, agencyId, canteen, otherId],
    );

  it('a representative binds to a unit of the shared canteen and pays itself', async () => {
    const [agency, shared] = [await insertAgency(room, 10_000n), await insertAgency(room)];
    await file(shared.id, 'shared', 'represented_by_id', agency.id);
    const drafts = room.get(RequestDrafts);
    expect(await drafts.unitsServed(agency.buyer)).toMatchObject([
      { relation: 'own', unitId: agency.id },
      { relation: 'represented', unitId: shared.id, agencyId: agency.id },
    ]);
  });

  it('a contractor asks, the contracting unit approves and pays', async () => {
    const agency = await insertAgency(room, 10_000n);
    const contractorId = await insertOrganisation(room, 'enterprise');
    const contractor = await actorOf(room, contractorId, 'agency_buyer');
    const contractorApprover = await actorOf(room, contractorId, 'agency_approver');
    await file(agency.id, 'contracted', 'contractor_id', contractorId);
    const id = await openDraft(room, contractor, [{ variantId: await insertProduct(room), quantity: 1n }]);
    const requests = room.get(PurchaseRequests);
    await requests.submit(contractor, id, { version: 1 });
    expect(await budgetOf(room, agency.id)).toMatchObject({ reserved: 1_000n });
    await expect(room.get(Approvals).approve(contractorApprover, id, { version: 2 })).rejects.toMatchObject({
      code: 'request_missing',
    });
    expect((await room.get(Approvals).approve(agency.approver, id, { version: 2 })).orderIds).toHaveLength(1);
    expect(await requests.view(contractor, id)).toMatchObject({
      state: 'approved',
      agencyId: agency.id,
      budgetUnitId: agency.id,
    });
  });
});
