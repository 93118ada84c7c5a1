import type { components } from './generated/storefront';
import { askToSignIn, csrfToken } from './http';
import { ApiProblem } from './problem';

export type StoredFile = components['schemas']['FileDto'];
export type FilePurpose = 'evidence' | 'photo' | 'sheet' | 'statement' | 'invoice';

interface UploadOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Stores one file, with real progress (0–1), which fetch cannot report. Throws ApiProblem, `cancelled` when aborted. */
export async function uploadFile(file: File, purpose: FilePurpose, options: UploadOptions = {}): Promise<StoredFile> {
  try {
    return await attempt(file, purpose, options);
  } catch (error) {
    const ended = error instanceof ApiProblem && error.code === 'not_signed_in';
    if (!ended || !(await askToSignIn())) throw error;
    return attempt(file, purpose, options);
  }
}

function attempt(file: File, purpose: FilePurpose, options: UploadOptions): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    // Fields come before the file: the server reads them first.
    form.append('purpose', purpose);
    form.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.responseType = 'json';
    request.setRequestHeader('X-CSRF-Token', csrfToken());
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as StoredFile);
      else reject(new ApiProblem({ status: request.status, ...(request.response as object) }));
    };
    request.onerror = () => reject(new ApiProblem({ code: 'offline' }));
    request.onabort = () => reject(new ApiProblem({ code: 'cancelled' }));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

export const fileUrl = (id: string): string => `/api/files/${id}/content`;
