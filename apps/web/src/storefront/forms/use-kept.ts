import { useState } from 'react';

/** What is chosen and typed survives a reload of this tab under this name, until it is forgotten. */
export function useKept<Value>(name: string, initial: Value) {
  const key = `bangfu.draft.shop.${name}`;
  const [value, setValue] = useState<Value>(() => read<Value>(key) ?? initial);

  function change(next: Value): void {
    setValue(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A full store loses the draft, not the form.
    }
  }

  function forget(): void {
    sessionStorage.removeItem(key);
  }

  return [value, change, forget] as const;
}

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}
