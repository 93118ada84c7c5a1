import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Env, repositoryRoot } from '@bangfu/kernel';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Job } from 'kubernetes-models/batch/v1';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, PersistentVolumeClaim, Secret, Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace: string };
  [field: string]: unknown;
}

/** Kubernetes' own OpenAPI schema, as its models carry it. */
const kinds: Record<string, new (manifest: never) => { validate(): void }> = {
  ...{ ConfigMap, Deployment, HorizontalPodAutoscaler, Ingress, Job, NetworkPolicy, PersistentVolumeClaim },
  ...{ PodDisruptionBudget, Secret, Service },
};
const services = ['storefront', 'vendor', 'procurement', 'oversight', 'worker'];

const text = (name: string): string => readFileSync(join(repositoryRoot(), 'deploy/kubernetes', name), 'utf8');
const manifestsOf = (yaml: string): Manifest[] => parseAllDocuments(yaml).map((one) => one.toJS() as Manifest);
const manifests = manifestsOf(text('bangfu.yaml'));
const [secret] = manifestsOf(text('secret.example.yaml')) as [Manifest & { stringData: Record<string, string> }];
const named = (kind: string, name: string): Manifest | undefined =>
  manifests.find((one) => one.kind === kind && one.metadata.name === name);

const faultsOf = (all: readonly Manifest[]): string[] =>
  all.flatMap((manifest) => {
    try {
      new kinds[manifest.kind]!(manifest as never).validate();
      return [];
    } catch (error) {
      return [`${manifest.kind} ${manifest.metadata.name}: ${(error as Error).message}`];
    }
  });

describe('The Kubernetes manifests', () => {
  it('obey the schema of Kubernetes', () => {
    expect(faultsOf([...manifests, secret])).toEqual([]);
  });

  it.each([
    ['a port that is a word', 'containerPort: 3000', "containerPort: 'http'"],
    ['a replica count that is a word', 'replicas: 3', 'replicas: three'],
    ['no backend', 'pathType: Prefix', 'pathType: 5'],
  ])('would be refused with %s', (_, right, wrong) => {
    const broken = text('bangfu.yaml').replace(right, wrong);
    expect(broken).not.toBe(text('bangfu.yaml'));
    expect(faultsOf(manifestsOf(broken))).toHaveLength(1);
  });

  it('run every service several times, and never none while they are replaced', () => {
    for (const name of services) {
      expect(named('Deployment', name)).toMatchObject({
        spec: {
          replicas: 3,
          strategy: { rollingUpdate: { maxUnavailable: 0 } },
          template: { spec: { containers: [{ command: ['node', `dist/programs/${name}.js`] }] } },
        },
      });
      expect(named('PodDisruptionBudget', name)).toMatchObject({ spec: { maxUnavailable: 1 } });
      expect(named('HorizontalPodAutoscaler', name)).toMatchObject({ spec: { scaleTargetRef: { name } } });
    }
  });

  it('name only variables that the product knows, and hold no secret', () => {
    const known = readFileSync(join(repositoryRoot(), 'libs/kernel/src/config/env.ts'), 'utf8');
    const config = named('ConfigMap', 'bangfu') as Manifest & { data: Record<string, string> };
    const given = { ...config.data, ...secret.stringData };
    for (const name of Object.keys(given)) expect([name, known.includes(`'${name}'`)]).toEqual([name, true]);
    expect(Object.values(secret.stringData).filter((value) => value !== '')).toEqual([]);
    expect(Object.keys(config.data).filter((name) => /SECRET|PASSWORD|URL$/.test(name))).toEqual(['PUBLIC_URL']);
  });

  it('start with what they are given', () => {
    const config = named('ConfigMap', 'bangfu') as Manifest & { data: Record<string, string> };
    const secrets = { DATABASE_URL: 'postgresql://bangfu@db/bangfu', APP_SECRET: 'x'.repeat(32) };
    expect(new Env({ ...config.data, DATA_DIR: '/tmp', ...secrets }).production).toBe(true);
  });
});
