import type { StorefrontSchemas } from '../../api';

export type Product = StorefrontSchemas['schemas']['ProductDetailDto'];
