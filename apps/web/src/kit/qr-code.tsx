import { toString as drawQr } from 'qrcode';
import { useEffect, useState } from 'react';

/** A QR code as an inline picture; `label` says where it leads. Always black on white, or no camera reads it. */
export function QrCode({ text, label, size = 144 }: { text: string; label: string; size?: number }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void drawQr(text, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }).then(
      (svg) => current && setSource(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`),
    );
    return () => {
      current = false;
    };
  }, [text]);
  return source ? (
    <img src={source} alt={label} width={size} height={size} style={{ borderRadius: 8, background: '#fff' }} />
  ) : (
    <span style={{ width: size, height: size, display: 'block' }} />
  );
}
