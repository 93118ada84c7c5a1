const LOGIN = /^[a-z0-9][a-z0-9._-]{2,63}$/;

/** Full-width letters, capitals and blanks around it are the same login. */
export const normaliseLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** True for a normalised login that an account could have; the table refuses others as well. */
export const isLogin = (login: string): boolean => LOGIN.test(login);
