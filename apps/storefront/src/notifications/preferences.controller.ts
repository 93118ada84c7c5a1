import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { NotificationPreferences } from '@bangfu/notifications';
import { Body } from '@nestjs/common';
import { PreferencesDto, PreferencesInput } from './notifications.dto.js';

@Route.controller('api/account/notifications', '通知')
export class PreferencesController {
  constructor(private readonly preferences: NotificationPreferences) {}

  @Route.get('', { summary: '我的邮件提醒设置', permission: 'notifications.own', answer: PreferencesDto })
  show(@CurrentActor() actor: Actor): Promise<PreferencesDto> {
    return this.preferences.find(actor);
  }

  @Route.put('', { summary: '更改邮件提醒设置', permission: 'notifications.own', answer: PreferencesDto })
  async change(@CurrentActor() actor: Actor, @Body() input: PreferencesInput): Promise<PreferencesDto> {
    await this.preferences.change(actor, input);
    return this.preferences.find(actor);
  }
}
