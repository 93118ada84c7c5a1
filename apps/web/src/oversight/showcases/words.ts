import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export type Schemas = OversightSchemas['schemas'];
export type Showcase = Schemas['ShowcaseRowDto'];
export type ShowcaseView = Schemas['ShowcasePreviewDto'];
export type Block = Schemas['ShowcaseBlockInput'];

export const SHOWCASE_KINDS: Labels = { pavilion: [zh('专馆'), 'blue'], zone: [zh('专区')] };

export const SHOWCASE_STATES: Labels = {
  draft: [zh('草稿')],
  published: [zh('已发布'), 'green'],
  withdrawn: [zh('已撤下'), 'red'],
};

export const BLOCK_KINDS: Labels = {
  text: [zh('文字')],
  products: [zh('逐个挑选的商品')],
  rule: [zh('按条件自动选取的商品')],
};
