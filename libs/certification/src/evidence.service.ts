import { type Actor, Database, Files } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { fileMissing } from './certification.errors.js';

/** The offices that answer for households: the township and the county's revitalisation office. */
const HOUSEHOLD_OFFICES = `SELECT id FROM organisations WHERE status = 'active'
  AND ((kind = 'revitalisation' AND division_code = left($1, 6)) OR (kind = 'township_government' AND division_code = left($1, 9)))`;

/** Papers: uploaded by the supplier itself or by whoever objects, opened to those who review the place. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** Ties a file of the actor's own, or of the organisation acted for, to a subject; throws `file_missing` for anybody else's file. */
  async attach(
    actor: Actor,
    fileId: string,
    subjectType: string,
    subjectId: string,
    divisionCode: string,
    others: readonly string[] = [],
  ): Promise<void> {
    await this.assertOwn(actor, fileId);
    await this.files.attach(actor, [fileId], subjectType, subjectId, others, divisionCode);
  }

  /** Evidence that may show people's names and bank cards: only the offices that answer for households may open it. */
  async attachPrivately(
    actor: Actor,
    fileId: string,
    subjectType: string,
    subjectId: string,
    villageCode: string,
  ): Promise<void> {
    await this.assertOwn(actor, fileId);
    const offices = await this.database.query<{ id: string }>(HOUSEHOLD_OFFICES, [villageCode]);
    await this.files.attach(
      actor,
      [fileId],
      subjectType,
      subjectId,
      offices.map((row) => row.id),
    );
  }

  /** A file that the actor may merely read is not its evidence. A person's own file is of no organisation; `Files` knows whose. */
  private async assertOwn(actor: Actor, fileId: string): Promise<void> {
    const [file] = await this.files.describe([fileId]);
    if (!file || file.organisationId !== actor.organisationId) throw fileMissing();
  }
}
