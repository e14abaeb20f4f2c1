import { useWords } from '../../language/language';
import { BoxDialog } from '../../parts/box-dialog';
import type { Session } from '../../session/answers';
import { SignInForm } from './sign-in-form';
import '../../look/sign-in.css';

interface SignInDialogProps {
  readonly account?: string;
  readonly done: (session: Session) => void;
  readonly giveUp: () => void;
}

/** The sign-in over a page whose session has ended. */
export default function SignInDialog({ account, done, giveUp }: SignInDialogProps) {
  const { say } = useWords();
  const title = say({ zh: '登录已过期', en: 'Your session has ended' });
  return (
    <BoxDialog label={title} close={giveUp}>
      <h2>{title}</h2>
      <p className="mid">
        {say({
          zh: '再登录一次就接着办，填的内容都在。',
          en: 'Sign in again and go on; everything you typed is kept.',
        })}
      </p>
      <SignInForm {...(account === undefined ? {} : { account })} done={done} />
    </BoxDialog>
  );
}
