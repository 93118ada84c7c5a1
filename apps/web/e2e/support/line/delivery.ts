import { picture } from '../../../../../test/story/papers.js';
import {
  button,
  choose,
  confirm,
  dialog,
  field,
  fill,
  follow,
  headed,
  png,
  press,
  saying,
  shows,
  stored,
  upload,
} from '../hands.js';
import type { Line } from './story.js';

const ACCEPTOR = 'canteen-acceptor';

/** Station 7: sent with a certificate of conformity, followed on its way, accepted by weight, two bottles refused with a photo. */
export async function delivery(line: Line, orderNumber: string): Promise<void> {
  await sent(line, orderNumber);
  await line.called(ACCEPTOR, `货已送达，请验收：${line.shortName} ${orderNumber}`);
  await line.step('验收：短秤、拒收附照片', ACCEPTOR, async ({ page }) => {
    await shows(page, '货已送达，请验收');
    await shows(page, /淝田镇 .*已装车出发/);
    await shows(page, `HGZ-${line.run}`);
    const bottles = page
      .getByRole('listitem')
      .filter({ hasText: `${line.productName} 500mL 瓶装` })
      .last();
    await field(bottles, '验收数量').fill('14');
    await field(bottles, '验收数量').press('Tab');
    await shows(bottles, '拒收 2 瓶');
    await choose(page, bottles, '拒收原因', '破损');
    await fill(bottles, { 拒收说明: '瓶口破损' });
    await upload(page, button(bottles, '拍照'), png('破损-样张.png', picture(120, 60, 60, 64)));
    await stored(bottles, '破损-样张.png');
    const bulk = page
      .getByRole('listitem')
      .filter({ hasText: `${line.productName} 散装` })
      .last();
    await field(bulk, '实重').fill('9');
    await shows(bulk, '短 9 斤，少付 ¥540.00');
    await shows(page, '¥1,548.00');
    await press(page, '确认验收');
    await shows(dialog(page), /货款 ¥1,548\.00/);
    await saying(page, '验收完成，已通知供应商开票', () => press(dialog(page), '确认验收'));
    await shows(page, '已验收');
  });
}

async function sent(line: Line, orderNumber: string): Promise<void> {
  await line.called(line.owner, `待发货：`);
  await line.step('发货，附承诺达标合格证', line.owner, async ({ page }) => {
    await headed(page, orderNumber);
    await shows(page, '请备货发货');
    await follow(page, '发货');
    await headed(page, '发货');
    await field(page, '过磅净重').fill('18');
    await page.getByRole('checkbox', { name: '附承诺达标合格证' }).first().check();
    await fill(page, { 合格证编号: `HGZ-${line.run}`, 批次: '第一批', 车牌号: '湘D样例' });
    await saying(page, '已发货，可以打印送货单', () => press(page, '确认发货'));
    await shows(page, '货送到后请登记送达');
  });
  await line.step('登记物流和送达', line.owner, async ({ page }) => {
    await press(page, '登记物流');
    await press(dialog(page), '已装车出发');
    await fill(dialog(page), { 地点: '淝田镇' });
    await saying(page, '已登记物流', () => press(dialog(page), '登记'));
    await saying(page, '已登记送达，等采购单位验收', () => confirm(page, '登记送达', '已送到'));
  });
}
