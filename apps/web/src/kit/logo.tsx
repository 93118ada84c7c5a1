/** The mark of the house: a basket with a leaf. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1d6b4f" />
      <path d="M16 14c0-5 3.500-8.500 9-8.500C25 11 21.500 14 16 14Z" fill="#bfe3d0" />
      <path d="M16 14c0-4-2.800-6.800-7.500-6.800C8.500 11.600 11.500 14 16 14Z" fill="#8fcbad" />
      <path d="M6 15.500h20l-2.300 9.300a2 2 0 0 1-2 1.500H10.300a2 2 0 0 1-2-1.500L6 15.500Z" fill="#f3d9a4" />
      <path
        d="M8 19.500h16M9 23h14M12 15.500l1.200 10.800M20 15.500l-1.200 10.800"
        stroke="#b98a36"
        strokeWidth="1.300"
        fill="none"
      />
    </svg>
  );
}
