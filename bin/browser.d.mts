export function browserSettings(wish?: {
  readonly install?: boolean;
  readonly only?: string;
}): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }>;
