import type { StorefrontSchemas } from '../../api';
import { zh } from '../../kit';
import field from '../../kit/art/places/place-fields.svg?url';
import type { Labels } from '../../kit/labels';

export type Showcase = StorefrontSchemas['schemas']['ShowcaseDto'];
export type Block = StorefrontSchemas['schemas']['ShowcaseBlockDto'];

export const SHOWCASE_KINDS: Labels = {
  pavilion: [zh('专馆'), 'green'],
  zone: [zh('专区'), 'gold'],
};

export const coverOf = ({ slug, hasCover }: Showcase): string => (hasCover ? `/api/showcases/${slug}/cover` : field);
