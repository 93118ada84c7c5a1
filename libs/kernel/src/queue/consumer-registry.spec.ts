import { DiscoveryModule } from '@nestjs/core';
import { Injectable, type Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ThingHappened } from '../../../../test/support/consuming-app.js';
import { Consumer, type EventConsumer } from './consumer.js';
import { ConsumerRegistry } from './consumer-registry.js';

@Injectable()
@Consumer('kernel-listen', [ThingHappened])
class Listens implements EventConsumer {
  async handle(): Promise<void> {}
}

@Consumer('kernel-listen', [ThingHappened], { transactional: false })
class ListensToo implements EventConsumer {
  async handle(): Promise<void> {}
}

@Consumer('Kernel.listen', [ThingHappened])
class BadlyNamed implements EventConsumer {
  async handle(): Promise<void> {}
}

@Consumer('kernel-deaf', [])
class Deaf implements EventConsumer {
  async handle(): Promise<void> {}
}

const start = async (...providers: Provider[]): Promise<ConsumerRegistry> => {
  const app = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [ConsumerRegistry, ...providers],
  }).compile();
  await app.init();
  return app.get(ConsumerRegistry);
};

describe('ConsumerRegistry', () => {
  it('finds the consumers among the providers of the application', async () => {
    const registry = await start(Listens, { provide: 'not a consumer', useValue: 1 });
    expect(
      registry
        .listeningTo('kernel.thing_happened')
        .map(({ name, room, transactional }) => ({ name, room, transactional })),
    ).toEqual([{ name: 'kernel-listen', room: 'kernel', transactional: true }]);
    expect(registry.listeningTo('kernel.other')).toEqual([]);
    expect(registry.rooms()).toEqual(['kernel']);
  });

  it('refuses to start with two consumers of one name', async () => {
    await expect(start(Listens, ListensToo)).rejects.toThrow(
      /two consumers are named kernel-listen: Listens, ListensToo/,
    );
  });

  it('refuses a name that is not <room>-<what>', async () => {
    await expect(start(BadlyNamed)).rejects.toThrow(/named <room>-<what>/);
  });

  it('refuses a consumer that listens to nothing', async () => {
    await expect(start(Deaf)).rejects.toThrow(/listens to nothing/);
  });
});
