"""What a shell runs at its start to get the key: the line being typed becomes the command, in place, never run."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

from mango.errors import UsageError

SHELLS = ("bash", "zsh", "fish")

# stdin is taken away from mango: it would else look whether the answer should read it.
_BASH = r"""
# The key @KEY@ turns the line being typed into the command. Ctrl-C keeps the line.
if [[ $- == *i* ]]; then
  if ((BASH_VERSINFO[0] >= 4)); then
    __mango_line() {
      local request=$READLINE_LINE command traps
      [[ $request == *[![:space:]]* ]] || return 0
      # Without a trap of its own, Ctrl-C would throw away the line with the function.
      traps=$(trap -p INT)
      trap : INT
      if command=$(trap - INT; @MANGO@ ask --raw -- "$request" </dev/null); then
        READLINE_LINE=$command READLINE_POINT=${#command}
      fi
      eval "${traps:-trap - INT}"
    }
    for __mango_map in emacs-standard vi-insert; do
      bind -m "$__mango_map" -x '"@BASH@": __mango_line'
    done
  else
    # bash 3.2 shows no function its line: the line is kept as a comment in the history, and read from there.
    __mango_last() {
      local request command
      request=$(HISTTIMEFORMAT= builtin history 1 | sed '1s/^ *[0-9]*[* ] *#//')
      if command=$(@MANGO@ ask --raw -- "$request" </dev/null); then
        printf '%s' "$command"
      else
        printf '%s' "$request"
      fi
    }
    for __mango_map in emacs-standard vi-insert; do
      bind -m "$__mango_map" '"\C-x\C-_e": shell-expand-line'
      bind -m "$__mango_map" '"\C-x\C-_c": insert-comment'
      bind -m "$__mango_map" '"@BASH@": "\C-x\C-_c\"`__mango_last`\"\C-x\C-_e"'
    done
  fi
  unset __mango_map
fi
"""

_ZSH = r"""
# The key @KEY@ turns the line being typed into the command. Ctrl-C keeps the line.
if [[ -o interactive ]]; then
  __mango_line() {
    local request=$BUFFER command
    [[ $request == *[^[:space:]]* ]] || return 0
    setopt local_options local_traps
    # Without a trap of its own, Ctrl-C would throw away the line with the function.
    trap : INT
    zle -I
    if command=$(trap - INT; @MANGO@ ask --raw -- "$request" </dev/null 2>/dev/tty); then
      BUFFER=$command CURSOR=${#command}
    elif (( $? == 130 )); then
      # What Ctrl-C left on the screen is drawn over; after a message it would draw over that.
      zle reset-prompt
    fi
  }
  zle -N __mango_line
  bindkey -M emacs '@ZSH@' __mango_line
  bindkey -M viins '@ZSH@' __mango_line
fi
"""

_FISH = r"""
# The key @KEY@ turns the line being typed into the command. Ctrl-C keeps the line.
if status is-interactive
    function __mango_line
        set -l request (commandline | string collect)
        string match -qr '\S' -- "$request"; or return
        # What mango has to say begins on a line of its own.
        echo >/dev/tty
        if set -l command (@MANGO@ ask --raw -- "$request" </dev/null)
            set command (string join \n -- $command | string collect)
            # The answer is bash; what fish cannot read is handed to bash.
            if not printf '%s\n' $command | command fish --no-config --no-execute 2>/dev/null
                set command "bash -c '"(string replace -a \\ \\\\ -- $command | string replace -a \' \\\' | string collect)"'"
            end
            commandline -r -- $command
        end
    end
    # Ctrl-C ends the function, so drawing anew comes behind it.
    bind @FISH@ __mango_line 'commandline -f repaint'
    bind -M insert @FISH@ __mango_line 'commandline -f repaint'
end
"""
# Click's own completion, where the shell is new enough and has completion loaded.
_COMPLETION = {
    "bash": "if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 404)); then\n{}\nfi\n",
    "zsh": "if (( $+functions[compdef] )); then\n{}\nfi\n",
    "fish": "{}\n",
}


def init_text(shell: str, key: str) -> str:
    """The text that the shell evaluates: the key's widget, and completions of ``mango`` itself."""
    keys = _keys(key)
    text = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}[shell]
    for name, value in {"KEY": key, "MANGO": _program(), "BASH": _bash(keys), "ZSH": _zsh(keys), "FISH": _fish(keys)}.items():
        text = text.replace(f"@{name}@", value)
    return text.lstrip("\n") + _COMPLETION[shell].format(_completion(shell).strip("\n"))


def _completion(shell: str) -> str:
    from click.shell_completion import ShellComplete, get_completion_class

    from mango.cli import cli

    kind = get_completion_class(shell)
    assert kind is not None
    # Not the class's own source(): bash's runs a bash to look at its version, which the text above does itself.
    return ShellComplete.source(kind(cli, {}, "mango", "_MANGO_COMPLETE"))


def _program() -> str:
    """How the shell starts this very mango."""
    started = Path(sys.argv[0])
    if started.name == "mango":
        return "mango" if shutil.which("mango") else shlex.quote(str(started.resolve()))
    return f"{shlex.quote(sys.executable)} -m mango"


def _keys(key: str) -> list[tuple[str, str]]:
    """``ctrl-x m`` as pairs of modifier and letter; UsageError if it is no key."""
    found = [re.fullmatch(r"(?:(alt|ctrl)-)?([a-z0-9\]^_])", part) for part in key.lower().split()]
    if not found or not all(found) or (found[0] is not None and not found[0][1]):
        raise UsageError(f"{key!r} is no key for a widget; give one such as alt-m, ctrl-g or 'ctrl-x m'")
    if key.lower() in ("ctrl-c", "ctrl-d", "ctrl-j", "ctrl-m", "ctrl-i"):
        raise UsageError(f"{key} is taken by the terminal itself; choose another key")
    return [(match[1] or "", match[2]) for match in found if match]


def _bash(keys: list[tuple[str, str]]) -> str:
    return "".join({"alt": r"\e", "ctrl": r"\C-", "": ""}[modifier] + letter for modifier, letter in keys)


def _zsh(keys: list[tuple[str, str]]) -> str:
    return "".join({"alt": "^[", "ctrl": "^", "": ""}[modifier] + (letter.upper() if modifier == "ctrl" else letter) for modifier, letter in keys)


def _fish(keys: list[tuple[str, str]]) -> str:
    return "".join({"alt": r"\e", "ctrl": r"\c", "": ""}[modifier] + letter for modifier, letter in keys)
