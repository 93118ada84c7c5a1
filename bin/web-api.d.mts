export function webApi(): Promise<Map<string, string>>;
