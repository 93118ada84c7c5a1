import type { StoredFile } from '../../api';
import { Photos } from './photos';

/** What was just uploaded, to be looked at before it is saved. */
export function PhotoStrip({ files, of }: { files: readonly StoredFile[]; of: string }) {
  if (files.length === 0) return null;
  return (
    <div style={{ marginBottom: 12 }}>
      <Photos fileIds={files.map(({ id }) => id)} of={of} />
    </div>
  );
}
