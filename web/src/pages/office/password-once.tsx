import { useWords } from '../../language/language';
import { StatusWord } from '../../parts/status-word';

/** A password that was just given: it is shown this once. */
export function PasswordOnce({ name, password }: { readonly name: string; readonly password: string }) {
  const { say } = useWords();
  return (
    <div className="note" role="status">
      <p>
        <StatusWord tone="done" wraps>
          <b>{say({ zh: `${name} 的新密码`, en: `The new password of ${name}` })}</b>
        </StatusWord>
      </p>
      <p>
        <code className="once">{password}</code>{' '}
        <button
          type="button"
          className="linklike"
          onClick={() => void navigator.clipboard.writeText(password)}
        >
          {say({ zh: '复制', en: 'Copy' })}
        </button>
      </p>
      <p className="small">
        {say({
          zh: '只显示这一次；请当面或者电话告知，首次登录须改。',
          en: 'It is shown this once; tell it in person or by telephone. It is changed at the first sign-in.',
        })}
      </p>
    </div>
  );
}
