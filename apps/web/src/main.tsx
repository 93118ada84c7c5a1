import './kit/tokens.css';
import './kit/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet, RouterProvider, useNavigation, useRouteError } from 'react-router';
import { queryClient } from './api';
import { addWords, applyTheme, Arrival, ErrorState, language, startWords, Toasts, useT } from './kit';
import { SignInAgain, useLiveInbox, useOtherTabs } from './session';

/** What every page stands in: live notices, the dialog of an ended session, what is said in passing. */
function House() {
  // Read here so that a switch of language draws everything anew.
  useT();
  useLiveInbox();
  useOtherTabs();
  const { state } = useNavigation();
  return (
    <>
      {state === 'loading' && <div className="on-the-way" aria-hidden="true" />}
      <Outlet key={language()} />
      <Arrival />
      <SignInAgain />
      <Toasts />
    </>
  );
}

function Broken() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return <ErrorState problem={{ code: 'internal_error', message: '' }} retry={() => window.location.reload()} />;
}

const kitWords = () => import('./kit/en.json');
const problemWords = () => import('./kit/problems.en.json');
const deskWords = () => import('./desk/en.json');
const shopWords = () => import('./storefront/en.json');
const vendorWords = () => import('./vendor/en.json');
const procurementWords = () => import('./procurement/en.json');
const oversightWords = () => import('./oversight/en.json');

/** Made when the words are ready: a router loads its first page at once. */
const makeRouter = () =>
  createBrowserRouter([
    {
      element: <House />,
      errorElement: <Broken />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/vendor/*',
          lazy: async () => {
            await Promise.all([addWords(deskWords), addWords(vendorWords)]);
            return { Component: (await import('./vendor/part')).VendorPart };
          },
        },
        {
          path: '/procurement/*',
          lazy: async () => {
            await Promise.all([addWords(deskWords), addWords(procurementWords)]);
            return { Component: (await import('./procurement/part')).ProcurementPart };
          },
        },
        {
          path: '/oversight/*',
          lazy: async () => {
            await Promise.all([addWords(deskWords), addWords(oversightWords)]);
            return { Component: (await import('./oversight/part')).OversightPart };
          },
        },
        {
          path: '/*',
          lazy: async () => {
            await addWords(shopWords);
            return { Component: (await import('./storefront/part')).StorefrontPart };
          },
        },
      ],
    },
  ]);

applyTheme();
await startWords();
await addWords(kitWords);
await addWords(problemWords, 'problems');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
