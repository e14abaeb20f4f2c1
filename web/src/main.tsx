import './look/look.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './language/language';
import { UnitProvider } from './language/unit';
import { startTheme } from './look/theme';
import { SignInAgain } from './pages/sign-in/sign-in-again';
import { routerFor } from './routes';
import { ProblemError } from './session/problem';

const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 &&
  error instanceof ProblemError &&
  (error.problem.status === 0 || error.problem.status >= 500);

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: isWorthRetrying, refetchOnWindowFocus: true },
    // What a person sends while the network is away fails and is told; it does not wait, unseen, to be sent later.
    mutations: { networkMode: 'always' },
  },
});
const router = routerFor(queries);
const root = document.getElementById('root');

startTheme();
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <UnitProvider>
            <RouterProvider router={router} />
            <SignInAgain />
          </UnitProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
window.addEventListener('load', () => void import('./look/fonts'));
