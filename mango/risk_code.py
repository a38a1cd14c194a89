"""What one-liners in other languages could do: Python, Perl, Ruby, JavaScript, PHP, Lua, awk, sed and SQL."""

from __future__ import annotations

import re
from typing import NamedTuple

from mango.risk_rules import Level


class Finding(NamedTuple):
    """A level with its reason and the id of what found it."""

    level: Level
    reason: str
    rule: str


_DELETES = (
    r"rmtree|os\.(?:remove|unlink|rmdir|removedirs|truncate)|\.unlink\(|\.rmdir\(|FileUtils\.rm|File\.delete|Dir\.(?:delete|rmdir)|rm_rf|rm_r\b|remove_entry|\brmSync|rmdirSync|unlinkSync|\bunlink\b|"
    r"\brimraf|fs\.(?:rm|unlink|rmdir|truncate)\b|fs\.promises\.(?:rm|unlink)|remove_tree|File::Path|\brmdir\b|os\.remove|Files\.delete|deleteRecursively|Remove-Item|truncateSync|shutil\.move|send2trash|\btruncate\s*\(|remove_dir_all|file delete|delete-(?:directory|file)|file\.remove|(?<![\w.-])rm\(|\.rm\(|getattr\([^)]*(?:remove|unlink|rmtree)|\[[\"'](?:rm|unlink|rmdir)\w*[\"']\]"
)
_DEVICES = r"/dev/(?:[shv]d[a-z]|nvme|mmcblk|mem\b|disk)"
_SOCKETS = r"socket|Socket|TCPSocket|fsockopen|net\.connect|net\.Socket|IO::Socket|tcp\("
_SPAWN = r"pty\.spawn|dup2|/bin/(?:ba|z|da)?sh|exec\s*\(?\s*[\"']|child_process|subprocess|popen|\bspawn\b"
_DECODES = r"b64decode|base64\.|atob\(|fromCharCode|decode\(\s*[\"'](?:hex|base64|rot13)|Base64|unpack\(|bytes\.fromhex|codecs\.|marshal\.|zlib\.decompress|base64_decode|gzinflate|str_rot13|\\x[0-9a-f]{2}\\x|chr\(\d+\)\s*[.+]"
_EVALS = r"\bexec\b|\beval\b|__import__|\bcompile\(|Function\(|os\.system|system\(|instance_eval|assert\(|(?i:\biex\b|invoke-expression)"
# Functions that are called by a name in a string.
_INDIRECT = r"array_map|array_walk|call_user_func|getattr|globals\(\)|\.(?:public_)?send\(|\bmethod\(|\[[\"'](?:rm|unlink|remove|rmdir)\w*[\"']\]"
_FETCHES = r"urlopen|urllib|requests\.(?:get|post)|LWP|open-uri|Net::HTTP|https?\.get|file_get_contents\([\"']https?|fetch\(|axios|httpx|wget|curl|(?i:\birm\b|\biwr\b|invoke-webrequest|downloadstring|invoke-restmethod)"
_SENDS = r"requests\.(?:post|put)|urlopen\([^)]*data|\.send(?:all)?\(|Net::HTTP\.post|smtplib|ftplib|\.post\(|method\s*:\s*[\"']POST"
_SECRETS = r"\.ssh/(?!.*\.pub)|id_rsa|/etc/shadow|\.aws|credentials|\.netrc|\.gnupg|os\.environ\b(?!\.get|\[)|process\.env\b(?!\.)|ENV\.to|bash_history|\.kube|getenv\(\)|%ENV"
_FORKS = r"fork\s*(?:\(\s*\)\s*)?(?:while|until)|(?:while|loop|for).{0,30}\bfork\b"
_SHELLS_OUT = (
    r"(?:os\.system|os\.popen|do shell script|subprocess\.\w+|commands\.getoutput|\bsystem|\bexec(?:File)?(?:Sync)?|\bpopen|shell_exec|passthru|proc_open|\bspawn\w*|IO\.popen|Open3\.\w+|os\.execute|io\.popen|Kernel\.\w+|\bqx|\bos\.exec\w*|\bpty\.spawn|%x)"
    r"\s*[\[({/]*\s*[rbuf]?(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\{[^}]*\}|\[[^\]]*\]|[^/]*/)?"
)
_BACKTICKS = r"`([^`]+)`|%x[({\[]([^)}\]]*)|qx[/({!|]([^/)}!|]*)"
_WRITES = (
    r"open\([^)]*,\s*(?:mode\s*=\s*)?[\"'][rb+t]*[wax][+bt]*[\"']|write_text|write_bytes|writeFile|appendFile|File\.write|\"[>+]{1,2}\"|'[>+]{1,2}'|open\s*\(?\s*\w+\s*,\s*[\"']?>|file_put_contents|fopen\([^)]*[\"'][wa]|os\.(?:rename|replace|mkdir|makedirs|chmod|chown|"
    r"kill|symlink|link)|shutil\.|\.mkdir|\.rename|renameSync|mkdirSync|FileUtils\.|File\.(?:rename|chmod|open)|\brename\b|\bchmod\b|\bchown\b|\bkill\b|\bmkdir\b|copyFile|\.save\(|\.to_csv|\.dump\(|symlink|\.touch\(|os\.putenv|setattr|ctypes"
)


def code_findings(code: str) -> list[Finding]:
    """What the code of a one-liner shows of itself; empty if nothing of it writes, runs or sends."""
    found = []
    # Text that is only printed deletes nothing; text that is run does.
    acts = code if re.search(f"{_EVALS}|{_SPAWN}|{_INDIRECT}", code) else re.sub(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"", "''", code)
    if re.search(_DELETES, acts):
        found.append(Finding(Level.DESTRUCTIVE, "deletes files from within a program", "code-deletes"))
    if re.search(_DEVICES, code) and (re.search(_WRITES, code) or "r+" in code):
        found.append(Finding(Level.DESTRUCTIVE, "writes straight onto a device", "code-device"))
    if re.search(_SOCKETS, code) and re.search(_SPAWN, code):
        found.append(Finding(Level.DESTRUCTIVE, "gives a shell to another machine", "code-reverse-shell"))
    if re.search(_EVALS, code) and re.search(f"{_DECODES}|{_FETCHES}", code):
        found.append(Finding(Level.DESTRUCTIVE, "runs hidden or downloaded code", "code-encoded"))
    if re.search(_SECRETS, code) and re.search(f"{_SENDS}|{_FETCHES}|{_SOCKETS}", code):
        found.append(Finding(Level.DESTRUCTIVE, "sends keys or credentials away", "code-secret"))
    if re.search(_FORKS, code):
        found.append(Finding(Level.DESTRUCTIVE, "starts processes without end", "code-fork-bomb"))
    if re.search(r"os\.kill\(\s*-1|kill\s*(?:\(\s*)?[\"']?\w*[\"']?\s*,?\s*-1\b|kill\s+9\s*=>?\s*-1", code):
        found.append(Finding(Level.DESTRUCTIVE, "ends every process there is", "code-kill"))
    if re.search(r"/etc/(?:passwd|shadow|sudoers|fstab)|authorized_keys|\.bashrc|\.profile|/boot/", code) and re.search(_WRITES, code):
        found.append(Finding(Level.DESTRUCTIVE, "overwrites a file the system depends on", "code-critical"))
    if re.search(r"setuid\(0\)|cap_setuid|os\.setuid", code) and re.search(_SPAWN, code):
        found.append(Finding(Level.DESTRUCTIVE, "takes the rights of root", "code-setuid"))
    if not found and (re.search(_WRITES, code) or re.search(f"{_EVALS}|{_SPAWN}|{_SENDS}|{_SOCKETS}", code)):
        found.append(Finding(Level.CHANGES, "runs code that writes, runs or sends something", "code-writes"))
    return found


def shell_texts(code: str) -> list[str]:
    """The commands that the code hands to a shell, as far as they stand in it."""
    texts = []
    for match in re.finditer(_SHELLS_OUT, code):
        argument = match[1] or ""
        # A program and its arguments apart: ["rm", "-rf"] or "rm", "-rf".
        parts = re.match(r"[\[({]?\s*((?:[\"'][^\"']*[\"'][\s,\[]*){2,})", code[match.start(1) :]) if argument[:1] in ("[", "{", '"', "'") else None
        if parts:
            texts.append(" ".join(re.findall(r"[\"']([^\"']*)[\"']", parts[1])))
        elif argument:
            texts.append(argument[1:-1] if argument[0] in "\"'{[" else argument.rstrip("/"))
    texts.extend(next(filter(None, groups), "") for groups in re.findall(_BACKTICKS, code))
    return [text.replace('\\"', '"').replace("\\'", "'") for text in texts if text.strip()]


_AWK_RUNS = r"system\s*\(\s*(\"(?:[^\"\\]|\\.)*\")?|(\"(?:[^\"\\]|\\.)*\")\s*\|\s*getline|\|\s*(\"(?:[^\"\\]|\\.)*\")"


def awk_findings(code: str) -> tuple[list[Finding], list[str]]:
    """What an awk program writes, and the commands it runs."""
    texts = [next((g for g in m.groups() if g), '""')[1:-1].replace('\\"', '"') for m in re.finditer(_AWK_RUNS, code)]
    found = []
    if re.search(r"/inet/tcp", code):
        found.append(Finding(Level.DESTRUCTIVE, "opens a connection to another machine", "awk-network"))
    if re.search(_AWK_RUNS, code):
        found.append(Finding(Level.CHANGES, "runs commands from within awk", "awk-system"))
        if re.search(r"\b(?:rm|shred|dd|mkfs)\s", code):
            found.append(Finding(Level.DESTRUCTIVE, "deletes from within awk", "awk-deletes"))
    if re.search(r"print[^;}]*>\s*(?:\"(?!/dev/std)|[\w($])", re.sub(r"\([^()]*\)|/[^/\n]*/", "", code)):
        found.append(Finding(Level.CHANGES, "writes files from within awk", "awk-writes"))
    return found, texts


def sed_findings(script: str) -> list[Finding]:
    """What a sed script writes or runs beside its output."""
    if re.search(r"(?:^|[;{\n]\s*|\d\s*|\$\s*|/\s*)e\s+\S|s([^\w\s\\])(?:\\.|(?!\1).)*\1(?:\\.|(?!\1).)*\1[gipmM0-9]*e", script):
        return [
            Finding(Level.DESTRUCTIVE if re.search(r"\b(?:rm|dd|mkfs|sh|bash|curl)\b", script) else Level.CHANGES, "runs commands from within sed", "sed-runs")
        ]
    if re.search(r"(?:^|[;{\n]\s*|[\d$/]\s*)[wW]\s+\S|s(.)(?:(?!\1).)*\1(?:(?!\1).)*\1[gipmM0-9]*w\s+\S", script):
        return [Finding(Level.CHANGES, "writes a file from within sed", "sed-writes")]
    return []


_SQL_TEXT = r"'(?:[^']|'')*'|\"(?:[^\"])*\"|--[^\n]*|/\*.*?\*/"


def sql_findings(sql: str) -> list[Finding]:
    """What SQL does to the data; nothing for statements that only read."""
    plain = re.sub(_SQL_TEXT, "''", sql, flags=re.S)
    found = []
    if re.search(
        r"(?i)\b(?:drop\s+(?:database|schema|table|user|role|view|index|column|tablespace|constraint|keyspace|collection|owned|function|trigger|if)|truncate\b)",
        plain,
    ):
        found.append(Finding(Level.DESTRUCTIVE, "drops or empties data for good", "sql-drop"))
    for statement in plain.split(";"):
        if re.match(r"(?i)\s*explain\b(?!.*\banalyze\b)", statement):
            continue
        if re.search(r"(?i)\bdelete\s+from\b|\bupdate\s+\S+\s+set\b", statement) and not re.search(r"(?i)\bwhere\b(?!\s+(?:1\s*=\s*1|true|1)\s*$)", statement):
            found.append(Finding(Level.DESTRUCTIVE, "changes or deletes every row", "sql-every-row"))
        elif re.search(r"(?i)\bdelete\s+from\b", statement):
            found.append(Finding(Level.DESTRUCTIVE, "deletes rows", "sql-delete"))
    if re.search(
        r"(?i)\bgrant\s+all|\balter\s+(?:user|role)|identified\s+by|into\s+(?:outfile|dumpfile)|xp_cmdshell|copy\s+.*program|\bshutdown\b|load_file|pg_read_file|set\s+password",
        plain + sql,
    ):
        found.append(Finding(Level.DESTRUCTIVE, "changes who may do what, or runs programs from the data base", "sql-rights"))
    if re.search(r"(?i)\bselect\b.*\bmysql\.user\b|pg_shadow|pg_authid", plain):
        found.append(Finding(Level.CHANGES, "shows stored passwords", "sql-secret"))
    if not found and not _reads_only(plain):
        found.append(Finding(Level.CHANGES, "changes data", "sql-changes"))
    return found


def _reads_only(sql: str) -> bool:
    statements = [s.strip() for s in sql.split(";") if s.strip()]
    return (
        bool(statements)
        and all(
            re.match(
                r"(?i)(?:select|show|describe|desc|explain|use|with|\\[dlctxs?]|\.(?:tables|schema|databases|headers|mode|indexes|dump|help|quit|width|stats)|pragma\s+\w+(?:\(\w+\))?$|help|status|values|set\s+\w+|\(select)",
                s,
            )
            for s in statements
        )
        and not re.search(r"(?i)\binto\b|\bfor\s+update\b|\binsert\b|\bupdate\b.*\bset\b", sql)
    )
