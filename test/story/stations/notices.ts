import type { Story } from '../story.js';

/** Station 11: whoever had to act next was told, each in their own inbox. */
export async function notices(story: Story): Promise<void> {
  story.tell.station(11, '通知');
  for (const login of [...new Set(story.expected.map((each) => each.login))]) {
    const words = [...new Set(story.expected.filter((each) => each.login === login).map((each) => each.words))];
    await story.tell.check(`${login} 的通知`, async () => {
      let done = 0;
      for (const each of words) if ((await story.notified(login, each)).done) done += 1;
      return `${words.length} 条，其中已办 ${done} 条`;
    });
  }
}
