import type { Certificate } from './application-values';

/** Both number and code are needed: whoever holds the paper may see what it says. */
export const verificationPath = ({ number, verifyCode }: Certificate): string =>
  `/verify?number=${encodeURIComponent(number)}&code=${encodeURIComponent(verifyCode)}`;

export const verificationUrl = (certificate: Certificate): string =>
  window.location.origin + verificationPath(certificate);
