import { Route, Routes } from 'react-router';

export function StorefrontPart() {
  return (
    <Routes>
      <Route path="*" element={<main id="main">Bangfu</main>} />
    </Routes>
  );
}
