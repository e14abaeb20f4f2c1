import { spawnSync } from 'node:child_process';

/**
 * How the server's life is tied to ours. `signal`: the kernel stops it when we die. `watcher`: a small shell
 * beside it waits for the end of a pipe that only we hold open.
 */
export type Guard = 'signal' | 'watcher';

let found: Guard | undefined;

/** The better guard of this system. */
export function availableGuard(): Guard {
  found ??= spawnSync('setpriv', ['--pdeathsig', 'QUIT', '--', 'true']).status === 0 ? 'signal' : 'watcher';
  return found;
}

/**
 * QUIT ends PostgreSQL at once; what was acknowledged is in its log, from which the next start recovers. An orderly end
 * (INT) may wait for ever: on a full disk, or when it is asked for in the middle of a recovery.
 */
const watcherScript = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(cat <&3 >/dev/null; kill -QUIT "$server") 2>/dev/null 3<&3 &
exec 3<&- </dev/null
wait "$server"
`;

/** The command under the guard. With `watcher`, its standard input must be a pipe kept open by us. */
export const guarded = (guard: Guard, command: readonly string[]): readonly string[] =>
  guard === 'signal'
    ? ['setpriv', '--pdeathsig', 'QUIT', '--', ...command]
    : ['/bin/sh', '-c', watcherScript, 'sh', ...command];
