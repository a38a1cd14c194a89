"""Programs that run another command: where in their arguments it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from mango.bash_words import Word


class Wrapper(NamedTuple):
    """``values``: options that take the next word; ``skip``: operands before the command; ``assigns``: NAME=value may stand before it."""

    values: frozenset[str] = frozenset()
    skip: int = 0
    assigns: bool = False
    needs: frozenset[str] = frozenset()  # sub-command without which it is no wrapper


def _wrapper(values: str = "", skip: int = 0, assigns: bool = False, needs: str = "") -> Wrapper:
    return Wrapper(frozenset(values.split()), skip, assigns, frozenset(needs.split()))


WRAPPERS: dict[str, Wrapper] = {
    name: wrapper
    for names, wrapper in (
        ("sudo", _wrapper("-u -g -h -p -C -T -r -t -U -D -R --user --group --host --prompt --chdir --chroot --role --type --other-user --close-from", 0, True)),
        ("doas", _wrapper("-u -C -a")),
        ("pkexec", _wrapper("--user")),
        ("gosu su-exec", _wrapper("", 1)),
        ("env", _wrapper("-u -C --unset --chdir -a --argv0", 0, True)),
        ("nice", _wrapper("-n --adjustment")),
        ("ionice", _wrapper("-c -n -p --class --classdata")),
        ("chrt taskset", _wrapper("-p -T -P -D", 1)),
        ("numactl", _wrapper("-N -m -C -i --cpunodebind --membind --physcpubind")),
        ("timeout", _wrapper("-k -s --kill-after --signal", 1)),
        ("time gtime", _wrapper("-f -o --format --output")),
        (
            "nohup setsid command builtin noglob nocorrect coproc - then do else ! fakeroot eatmydata unbuffer dbus-run-session torsocks torify proxychains proxychains4 catchsegv rlwrap winpty gamemoderun prime-run",
            _wrapper(),
        ),
        ("exec", _wrapper("-a")),
        ("stdbuf", _wrapper("-i -o -e --input --output --error")),
        ("busybox toybox", _wrapper()),
        ("chroot arch-chroot", _wrapper("--userspec --groups", 1)),
        ("unshare", _wrapper("-S -G -R -w --root --wd --setuid --setgid --map-user --map-group")),
        ("nsenter", _wrapper("-t --target -S -G --setuid --setgid")),
        ("setpriv capsh", _wrapper("--reuid --regid --groups --inh-caps --bounding-set")),
        ("systemd-run", _wrapper("-u -p -E -M -H --unit --property --setenv --uid --gid --slice --description --on-calendar --on-active")),
        ("systemd-inhibit", _wrapper("")),
        ("strace ltrace", _wrapper("-e -o -p -s -u -P -S -a -b -I -O -X -n -F -l -x -A")),
        ("valgrind", _wrapper("")),
        ("perf", _wrapper("-e -o -F -g -p -C", 0, False, "stat record trace")),
        ("hyperfine", _wrapper("-w -r -m -M -p -s -n --warmup --runs --prepare --cleanup --export-json --export-markdown --setup --shell --input --output")),
        ("watch", _wrapper("-n --interval")),
        ("entr", _wrapper("")),
        ("xvfb-run", _wrapper("-s -e -n -f -p --server-args --auth-file --server-num --error-file")),
        ("firejail bwrap", _wrapper("")),
        ("faketime", _wrapper("", 1)),
        ("caffeinate", _wrapper("-t -w")),
        ("cpulimit", _wrapper("-l -p -P -e")),
        ("flock", _wrapper("-w -E --timeout --wait --conflict-exit-code", 1)),
        ("sshpass", _wrapper("-f -d -P")),
        ("tini dumb-init", _wrapper("-p -r")),
        ("daemonize", _wrapper("-c -e -o -p -l -u")),
        ("start-stop-daemon", _wrapper("")),
        ("runcon", _wrapper("-t -u -r -l", 0)),
        ("poetry uv pipenv pdm hatch rye conda mamba micromamba", _wrapper("-n --name -p --prefix --with --python -m --extra", 0, False, "run")),
        ("bundle direnv rbenv pyenv asdf mise npm pnpm yarn", _wrapper("", 0, False, "exec dlx")),
        ("aws-vault", _wrapper("", 1, False, "exec")),
        ("op dotenv doppler infisical chamber", _wrapper("-f --env-file -p --project -c --config", 0, False, "run exec")),
        (
            "docker podman nerdctl",
            _wrapper(
                "-e --env --env-file -u --user -w --workdir --name -v --volume -p --publish --network --net -h --hostname --mount --entrypoint -m --memory --cpus -l --label --restart --platform --add-host --device --ulimit --shm-size --tmpfs --cap-add --cap-drop --security-opt --gpus --pid --ipc --detach-keys --dns --log-driver --log-opt --link --volumes-from --expose --pull --runtime --userns --group-add",
                1,
                False,
                "exec run",
            ),
        ),
        ("docker-compose podman-compose", _wrapper("-f --file -p --project-name -e --env -u --user -w --workdir --index -T-", 1, False, "exec run")),
        ("kubectl oc k3s", _wrapper("-n --namespace -c --container --context --kubeconfig --cluster -f --filename --image", 1, False, "exec debug")),
        ("lxc incus", _wrapper("--env --cwd --user --group", 1, False, "exec")),
        ("lxc-attach", _wrapper("-n --name")),
        ("multipass", _wrapper("", 1, False, "exec")),
        ("ip", _wrapper("", 1, False, "netns-exec")),
        (
            "parallel",
            _wrapper("-j --jobs -a --arg-file -S --sshlogin --colsep -C -I -N -n -L --joblog --timeout --delay --results --retries --tempdir --workdir"),
        ),
    )
    for name in names.split()
}

XARGS_VALUES = frozenset(
    "-I -n -P -L -s -E -d -a --max-args --max-procs --replace --max-lines --delimiter --arg-file --eof --max-chars --process-slot-var".split()
)
SSH_VALUES = frozenset("-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w -B".split())
SHELLS = frozenset("bash sh zsh dash ksh mksh ash fish rbash csh tcsh yash elvish xonsh nu rksh pdksh lksh posh osh".split())
_ASSIGNMENT = r"[A-Za-z_]\w*\+?="


def unwrap(name: str, argv: list[Word]) -> list[Word] | None:
    """The command that a wrapper runs; empty if it runs none, None if the program is no wrapper here."""
    wrapper = WRAPPERS.get(name)
    if wrapper is None:
        return None
    rest = argv[1:]
    if wrapper.needs:
        found = _after_sub_command(rest, wrapper.needs)
        if found is None:
            return None
        rest = found
    rest = skip_options(rest, wrapper.values, wrapper.assigns)
    return skip_options(rest[wrapper.skip :], frozenset() if wrapper.skip else wrapper.values, wrapper.assigns) if wrapper.skip else rest


def skip_options(words: list[Word], values: frozenset[str], assigns: bool = False) -> list[Word]:
    """The words from the first operand on."""
    position = 0
    while position < len(words):
        text = words[position].text
        if text == "--":
            return words[position + 1 :]
        if text.startswith(("-", "+")) and len(text) > 1:
            position += 2 if text in values else 1
        elif assigns and re.match(_ASSIGNMENT, text):
            position += 1
        else:
            break
    return words[position:]


def _after_sub_command(words: list[Word], needs: frozenset[str]) -> list[Word] | None:
    joined = [w.text for w in words]
    for position, text in enumerate(joined[:8]):
        if text in needs:
            return words[position + 1 :]
        if text == "exec" and "netns-exec" in needs and joined[0] == "netns":
            return words[position + 1 :]
    return None
