import type { StorefrontSchemas } from '../../api';

type Category = StorefrontSchemas['schemas']['CategoryDto'];

export interface CategoryNode {
  readonly value: string;
  readonly title: string;
  readonly children: CategoryNode[];
}

/** Shelves and their parts, as the codes nest. */
export function categoryTree(categories: readonly Category[], parentCode: string | null = null): CategoryNode[] {
  return categories
    .filter((category) => category.parentCode === parentCode)
    .map(({ code, name }) => ({ value: code, title: name, children: categoryTree(categories, code) }));
}
