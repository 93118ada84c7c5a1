export function checkWords(src?: string): string[];
