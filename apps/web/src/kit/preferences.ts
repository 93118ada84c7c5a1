import { useSyncExternalStore } from 'react';

/** What a person chose for this browser: kept across visits, never sent anywhere. */
interface Preferences {
  language: 'zh' | 'en';
  theme: 'system' | 'light' | 'dark';
  weight: 'jin' | 'kilogram';
}

const STANDARD: Preferences = { language: 'zh', theme: 'system', weight: 'jin' };
const KEY = 'bangfu.preferences';
const listeners = new Set<() => void>();
let current: Preferences = read();

function read(): Preferences {
  try {
    return { ...STANDARD, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return STANDARD;
  }
}

export const preference = <Name extends keyof Preferences>(name: Name): Preferences[Name] => current[name];

export function choose<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still shows what was chosen until it is closed.
  }
  if (name === 'theme') applyTheme();
  for (const listener of listeners) listener();
}

export const usePreference = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
  useSyncExternalStore(subscribe, () => current[name]);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');
export const themeShown = (): 'light' | 'dark' =>
  current.theme === 'system' ? (dark.matches ? 'dark' : 'light') : current.theme;

export const useTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, themeShown);

export function applyTheme(): void {
  document.documentElement.dataset.theme = themeShown();
}

dark.addEventListener('change', () => {
  applyTheme();
  for (const listener of listeners) listener();
});
