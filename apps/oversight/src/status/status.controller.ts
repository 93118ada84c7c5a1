import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { SystemStatus, VerificationRuns } from '@bangfu/reporting';
import {
  AskedVerificationDto,
  PublicStatusDto,
  StatusDto,
  toInvariantDto,
  toVerificationRunDto,
  toWorkingDto,
} from './status.dto.js';

@Route.controller('api/oversight/status', '系统状态')
export class StatusController {
  constructor(
    private readonly status: SystemStatus,
    private readonly verification: VerificationRuns,
  ) {}

  @Route.get('', {
    summary: '账目核对、后台任务、副本和备份的状态',
    permission: 'status.view',
    answer: StatusDto,
  })
  async show(): Promise<StatusDto> {
    const invariants = await this.status.invariants();
    const runs = await this.status.runs();
    const working = await this.status.working();
    return {
      invariants: invariants.map(toInvariantDto),
      runs: runs.map(toVerificationRunDto),
      working: toWorkingDto(working),
    };
  }

  @Route.get('public', {
    summary: '账目最近一次核对是否全部成立',
    description: '对任何人公开，不含细节。',
    public: true,
    answer: PublicStatusDto,
  })
  publicly(): Promise<PublicStatusDto> {
    return this.status.publicly();
  }

  @Route.post('runs', {
    summary: '立即核对一次，含全部文件和整条哈希链',
    permission: 'status.view',
    answer: AskedVerificationDto,
    errors: ['409 verification_running'],
  })
  async run(@CurrentActor() actor: Actor): Promise<AskedVerificationDto> {
    return { id: await this.verification.ask(actor) };
  }
}
