import { Story } from './story.js';
import { admission } from './stations/admission.js';
import { agreement } from './stations/agreement.js';
import { certification } from './stations/certification.js';
import { compliance, officesBefore } from './stations/compliance.js';
import { counting } from './stations/counting.js';
import { delivery } from './stations/delivery.js';
import { limits } from './stations/limits.js';
import { listing } from './stations/listing.js';
import { notices } from './stations/notices.js';
import { payment } from './stations/payment.js';
import { planning, Watched } from './stations/planning.js';
import { purchase } from './stations/purchase.js';
import { shopping } from './stations/shopping.js';
import { Stopped, Teller, Unexpected } from './teller.js';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Plays the whole line over the public API of a running instance, with fresh names; may be played again and again. */
export async function playStory(url: string, print: (line: string) => void): Promise<Outcome> {
  const tell = new Teller(print);
  const story = new Story(url.replace(/\/+$/, ''), tell);
  const started = performance.now();
  tell.say(`帮扶集市  全线演练 ${story.run}  ${story.url}`);
  try {
    await stations(story);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      tell.failed += 1;
      tell.say(`  失败  ${error instanceof Unexpected ? error.message : ((error as Error).stack ?? String(error))}`);
    }
    tell.say('\n后面的步骤依赖这一步，演练在此停止。');
  } finally {
    story.close();
  }
  tell.say(`\n用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒`);
  tell.say(`${tell.passed} passed, ${tell.failed} failed`);
  return { passed: tell.passed, failed: tell.failed };
}

async function stations(story: Story): Promise<void> {
  const supplier = await admission(story);
  const certified = await certification(story, supplier);
  const goods = await listing(story, supplier, certified);
  await planning(story);
  const before = await officesBefore(story);
  const watched = await Watched.from(story);
  const orderId = await purchase(story, supplier, goods, watched);
  const agreed = await agreement(story, supplier, goods, orderId, watched);
  const delivered = await delivery(story, supplier, agreed, watched);
  await payment(story, supplier, agreed, delivered, watched);
  await counting(story, supplier, agreed, delivered, watched);
  await compliance(story, agreed, delivered, before);
  await notices(story);
  await shopping(story);
  await limits(story, supplier, goods, agreed);
}
