/** What every program of a run is told: where its data is, and a secret, without which none of them starts. */
export const variablesFor = (url: string): Record<string, string> => ({
  DATABASE_URL: url,
  DATA_DIR: process.env.DATA_DIR ?? '.data',
  APP_SECRET: 'a secret of the bench that guards nothing',
});
