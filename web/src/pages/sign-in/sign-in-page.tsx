import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { useDocumentTitle } from '../../parts/use-document-title';
import { sessionQuery } from '../../session/session';
import { SignInForm } from './sign-in-form';
import { wayBack } from './way-back';
import '../../look/sign-in.css';

/** The first page: who are you? */
export function SignInPage() {
  const { language, speak, say } = useWords();
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const title = say({ zh: '登录', en: 'Sign in' });
  useDocumentTitle(title);
  return (
    <div className="sign-in">
      <header>
        <p className="brand">
          <span className="seal" aria-hidden="true" lang="zh-CN">
            吉
          </span>
          {say({ zh: '吉政', en: 'Jizheng' })}
        </p>
        <span className="lang">
          <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => speak('zh')}>
            中
          </button>
          <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => speak('en')}>
            EN
          </button>
        </span>
      </header>
      <main>
        <h1 className="lead">{title}</h1>
        <p className="mid">
          {say({
            zh: '省级专项资金，从设立到公开，每一步都说得出依据。',
            en: 'Provincial special funds, from establishment to disclosure; every step names its ground.',
          })}
        </p>
        <SignInForm
          done={(session) => {
            queries.clear();
            queries.setQueryData(sessionQuery.queryKey, session);
            if (session.mustChangePassword) void navigate({ to: '/password' });
            else void navigate({ href: wayBack(to), replace: true });
          }}
        />
      </main>
    </div>
  );
}
