/** The mark of the house: a full basket with two leaves; art/logo.svg is the same as a file. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" fill="none" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#1d6b4f" />
      <path d="M30.8 31C18.6 31 12.6 23.6 13 13 24.4 13.2 30.8 19.6 30.8 31Z" fill="#9ed3ae" />
      <path d="M33.2 31C33.2 19.6 39.6 13.2 51 13 51.4 23.6 45.4 31 33.2 31Z" fill="#e6b854" />
      <circle cx="32" cy="12" r="5" fill="#f0553f" />
      <rect x="9" y="31" width="46" height="7" rx="3.5" fill="#f7f5f0" />
      <path d="M13.4 40.4H50.6L48.2 50.6Q47.3 54.4 43.4 54.4H20.6Q16.7 54.4 15.8 50.6Z" fill="#f7f5f0" />
      <path d="M19.5 47.2H44.5" stroke="#1d6b4f" strokeWidth="3" strokeLinecap="round" strokeDasharray="5.2 4.7" />
    </svg>
  );
}
