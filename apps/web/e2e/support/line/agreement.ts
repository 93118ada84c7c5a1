import { confirm, fill, follow, headed, press, saying, shows } from '../hands.js';
import { BUYER } from './purchase.js';
import type { Line } from './story.js';

/** Station 6: fewer bottles and a freight, proposed by the supplier, agreed by the buyer. */
export async function agreement(line: Line, orderNumber: string): Promise<void> {
  await line.called(line.owner, orderNumber);
  await line.hearing(BUYER, `对订单${orderNumber}提出调整`, () => proposed(line, orderNumber));
  await line.called(BUYER, `对订单${orderNumber}提出调整`);
  await line.step('采购经办同意', BUYER, async ({ page }) => {
    await shows(page, '供应商提出调整，待答复');
    await shows(page, /20 → 16 瓶/);
    await shows(page, '运费 ¥15.00');
    await saying(page, '已同意，订单已确认', () => confirm(page, '同意调整'));
    await shows(page, '等待供应商发货');
  });
}

function proposed(line: Line, orderNumber: string): Promise<void> {
  return line.step('供应商提出：少供 4 瓶，加运费', line.owner, async ({ page }) => {
    await headed(page, orderNumber);
    await shows(page, '请答复这个订单');
    await follow(page, '调整或报运费');
    await page.getByLabel('可供数量（订购 20 瓶）').fill('16');
    await fill(page, {
      减少的原因: '本批只余16瓶',
      '运费（元，全程合计，没有填 0）': '15',
      给采购单位的说明: '运费按里程计',
    });
    await shows(page, '¥2,247.00');
    await saying(page, '提议已发给采购单位', () => press(page, '发给采购单位'));
    await shows(page, '等采购单位答复您的调整');
  });
}
