import { useState } from 'react';
import { useT } from '../../kit';
import vegetables from '../../kit/art/produce/vegetables.svg?url';

interface ProductPhotoProps {
  readonly productId: string;
  readonly fileId: string | null;
  readonly name: string;
  readonly eager?: boolean;
}

/** The supplier's own picture; a drawing of produce, called so, where there is none. */
export function ProductPhoto({ productId, fileId, name, eager = false }: ProductPhotoProps) {
  const t = useT();
  const [broken, setBroken] = useState(false);
  const real = fileId !== null && !broken;
  return (
    <img
      src={real ? `/api/storefront/products/${productId}/photos/${fileId}` : vegetables}
      alt={real ? name : t('{{name}}（供应商未上传图片）', { name })}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      width={480}
      height={360}
      onError={() => setBroken(true)}
    />
  );
}
