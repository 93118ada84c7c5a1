/** Full-width letters, capitals and blanks around it are the same login. */
export const normaliseLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();
