"""Text processing, counting, replacing, CSV and TSV: lines, columns, sorting, sums, substitutions and small pipelines."""

from __future__ import annotations

import re

from mango.data import slots as slot_kinds
from mango.data.generate import BoundSlot, Composed, Gen, Intent, expand

INTENTS: list[Intent | Composed] = []

_NUM = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve".split(),
    "es": "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
}
_ORD_EN = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_ORD_ES_F = ["", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"]
_ORD_ES_M = ["", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo"]
_QUESTION = re.compile(r"(what|which|how|is|are|who|where|when|does|do|can|could|qu[eé]|cu[aá]l|c[oó]mo|cu[aá]nt|qui[eé]n|d[oó]nde|en qu[eé]|de qu[eé])", re.I)

SHOW_EN = "(show|show me|print|display|give me|output|get|list|let me see)"
SHOW_ES = "(muestra|muéstrame|imprime|dame|saca|sácame|enséñame|mostrar|imprimir|ver|muestre|listar)"


def esc(text: str) -> str:
    return re.sub(r"([()\[\]|\\])", r"\\\1", text)


def fix_es(text: str) -> str:
    """Spanish contractions after the parts have been put together."""
    text = re.sub(r"\b([Dd])e el (?!\x00)", r"\1el ", text)
    text = re.sub(r"\b([Aa]) el (?!\x00)", r"\1l ", text)
    text = text.replace(",,", ",").replace(", ,", ",")
    return re.sub(r"\by (?=(imprim|ignor|inclu)[aáeéií])", "e ", text)


def options(template: str) -> str:
    """``[a|b]``, one of the two or nothing, in the template language."""
    return re.sub(r"(?<!\\)\[([^\[\]()]*\|[^\[\]()]*)\]", r"[(\1)]", template)


def ex(g: Gen, template: str) -> str:
    return expand(options(template), g.rng)


def comp(name: str, weight: float = 1.0):
    """Like ``@composed``, with the Spanish contractions made once the template is expanded."""

    def add(build):
        def wrapped(g: Gen) -> tuple[str, str]:
            request, command = build(g)
            text = re.sub(r" +,(?= |$)", ",", ex(g, request))
            return esc(fix_es(text) if g.lang == "es" else text.replace(",,", ",")), command

        INTENTS.append(Composed(name, wrapped, weight))
        return build

    return add


def I(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0, **kinds: str) -> None:  # noqa: E743
    """A plain intent; ``{F}`` in a template is the slot ``{file}``, at times with "the file" before it."""
    en = [t.replace("{F}", "({file}|{file}|{file}|the file {file}|file {file}|the {file} file)") for t in en]
    out = []
    for t in es:
        t = t.replace("de {F}", "(de {file}|de {file}|del archivo {file}|del fichero {file})")
        t = re.sub(r"\ba \{F\}", "(a {file}|a {file}|al archivo {file}|al fichero {file})", t)
        out.append(t.replace("{F}", "({file}|{file}|el archivo {file}|el fichero {file})"))
    INTENTS.append(Intent(name, cmd, [options(t) for t in en], [options(t) for t in out], weight, dict(kinds)))


def F(g: Gen, f: BoundSlot) -> str:
    """A file as the request names it."""
    return g.t([f"{f}", f"{f}", f"{f}", f"the file {f}", f"file {f}", f"the {f} file"], [f"{f}", f"{f}", f"{f}", f"el archivo {f}", f"el fichero {f}"])


def num(g: Gen, n: int, words: float = 0.2) -> str:
    """A count: digits, seldom a word (feminine in Spanish, for lines)."""
    if 2 <= n <= 12 and g.chance(words):
        return _NUM[g.lang][n]
    return str(g.value(str(n)))


def small(g: Gen) -> int:
    return g.pick([2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10, 10, 12, 15, 20, 20, 25, 30, 50, 100, g.int(2, 60), g.int(10, 999)])


def ordinal_en(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def col(g: Gen, n: int, name: str = "") -> str:
    """A column with its article: "column 3", "the third field", "la tercera columna"."""
    v = g.value(str(n))
    if g.lang == "en":
        o = g.pick([_ORD_EN[n], _ORD_EN[n], ordinal_en(n)]) if n <= 10 else ordinal_en(n)
        return g.pick(
            [
                f"column {v}",
                f"column {v}",
                f"column {v}",
                f"the {o} column",
                f"the {o} column",
                f"the {o} field",
                f"field {v}",
                f"column number {v}",
                f"col {v}",
                f"column #{v}",
            ]
        )
    f, m = (_ORD_ES_F[n], _ORD_ES_M[n]) if n <= 10 else (f"{n}ª", f"{n}º")
    return g.pick(
        [
            f"la columna {v}",
            f"la columna {v}",
            f"la columna {v}",
            f"la {f} columna",
            f"la {f} columna",
            f"el {m} campo",
            f"el campo {v}",
            f"la columna número {v}",
            f"la {n}ª columna",
        ]
    )


def cols(g: Gen) -> tuple[str, str, list[int]]:
    """One or several columns: the phrase, cut's list, and the numbers (empty for an open range)."""
    kind = g.pick(["one", "one", "two", "two", "three", "range", "open", "firstn"])
    n = g.pick([1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9])
    if kind == "one":
        return col(g, n), str(n), [n]
    if kind == "two":
        a = g.int(1, 6)
        b = a + g.int(1, 4)
        va, vb = g.value(str(a)), g.value(str(b))
        return (
            g.t(
                [
                    f"columns {va} and {vb}",
                    f"columns {va},{vb}",
                    f"fields {va} and {vb}",
                    f"the {_ORD_EN[a]} and {_ORD_EN[b]} columns",
                    f"column {va} and column {vb}",
                    f"the {ordinal_en(a)} and {ordinal_en(b)} fields",
                ],
                [
                    f"las columnas {va} y {vb}",
                    f"las columnas {va},{vb}",
                    f"los campos {va} y {vb}",
                    f"la columna {va} y la {vb}",
                    f"la {_ORD_ES_F[a]} y la {_ORD_ES_F[b]} columna",
                    f"las columnas {_ORD_ES_F[a]} y {_ORD_ES_F[b]}",
                ],
            ),
            f"{a},{b}",
            [a, b],
        )
    if kind == "three":
        a = g.int(1, 4)
        b = a + g.int(1, 3)
        c = b + g.int(1, 3)
        va, vb, vc = (g.value(str(x)) for x in (a, b, c))
        return (
            g.t(
                [f"columns {va}, {vb} and {vc}", f"fields {va}, {vb} and {vc}", f"columns {va},{vb},{vc}"],
                [f"las columnas {va}, {vb} y {vc}", f"los campos {va}, {vb} y {vc}", f"las columnas {va},{vb},{vc}"],
            ),
            f"{a},{b},{c}",
            [a, b, c],
        )
    if kind == "range":
        a = g.int(1, 5)
        b = a + g.int(2, 5)
        va, vb = g.value(str(a)), g.value(str(b))
        return (
            g.t(
                [f"columns {va} to {vb}", f"columns {va}-{vb}", f"fields {va} through {vb}", f"columns {va} through {vb}", f"all columns from {va} to {vb}"],
                [
                    f"las columnas {va} a {vb}",
                    f"las columnas de la {va} a la {vb}",
                    f"los campos del {va} al {vb}",
                    f"las columnas {va}-{vb}",
                    f"desde la columna {va} hasta la {vb}",
                ],
            ),
            f"{a}-{b}",
            list(range(a, b + 1)),
        )
    n = max(n, 2)
    v = g.value(str(n))
    if kind == "open":
        return (
            g.t(
                [f"everything from column {v} on", f"all columns from {v} onwards", f"column {v} and all the following ones", f"field {v} to the end"],
                [
                    f"todo desde la columna {v}",
                    f"desde la columna {v} hasta el final",
                    f"la columna {v} y todas las siguientes",
                    f"de la columna {v} en adelante",
                ],
            ),
            f"{n}-",
            [],
        )
    w = num(g, n, 0.5)
    return (
        g.t(
            [f"the first {w} columns", f"the first {w} fields", f"columns 1 to {v}"],
            [f"las {w} primeras columnas", f"las primeras {w} columnas", f"de la columna 1 a la {v}"],
        ),
        f"-{n}" if n > 2 and g.chance(0) else f"1-{n}",
        list(range(1, n + 1)),
    )


def the(what: str) -> str:
    return what if what.startswith("the ") else "the " + what if what.startswith(("columns", "fields")) else what


def plain(g: Gen) -> BoundSlot:
    """A text file that is no CSV or TSV, most often with an extension of data in columns."""
    while True:
        raw = (
            slot_kinds.file_path(g.rng, "txt txt txt log log dat dat data list out lst conf md tbl tab".split())
            if g.chance(0.7)
            else slot_kinds.file_path(g.rng, slot_kinds.TEXT_EXT)
        )
        if not raw.endswith((".csv", ".tsv", ".json")):
            return g.bind(slot_kinds.Slot(slot_kinds._shown(raw, g.rng), slot_kinds.quote(raw), raw))


def text_ext(g: Gen) -> BoundSlot:
    """The extension of a kind of text file."""
    while True:
        slot = slot_kinds.draw("ext", g.rng, g.lang)
        if slot.raw not in slot_kinds.OTHER_EXT:
            return g.bind(slot)


class Src:
    """Where the text comes from: a file or, at times, the output of a command."""

    OUTPUTS = [
        "ls -l",
        "ps aux",
        "dmesg",
        "df -h",
        "env",
        "ls",
        "history",
        "ls -la",
        "lsblk",
        "who",
        "last",
        "mount",
        "git log --oneline",
        "free -h",
        "ip addr",
        "ss -tuln",
        "du -sh *",
        "id",
        "lscpu",
        "git status",
        "docker ps",
        "journalctl -u nginx",
    ]

    def __init__(self, g: Gen, kind: str = "file", output: float = 0.1, outputs: list[str] | None = None):
        self.out = None
        if g.chance(output):
            self.out = g.pick(outputs or self.OUTPUTS)
            shown = g.value(self.out, text=g.pick(["{}", "`{}`", "{}", "'{}'", '"{}"']).format(self.out))
            self.says = g.t(
                [f"the output of {shown}", f"the output of {shown}", f"what {shown} prints", f"{shown}'s output", f"the result of {shown}"],
                [f"la salida de {shown}", f"la salida de {shown}", f"lo que imprime {shown}", f"el resultado de {shown}", f"la salida del comando {shown}"],
            )
        else:
            self.file = plain(g) if kind == "plain" else g.slot(kind)
            self.says = F(g, self.file)

    def __str__(self) -> str:
        return self.says

    def cmd(self, tool: str, redirect: bool = False) -> str:
        if self.out:
            return f"{self.out} | {tool}"
        return f"{tool} < {self.file.arg}" if redirect else f"{tool} {self.file.arg}"


def save(g: Gen, request: str, command: str, p: float = 0.12) -> tuple[str, str]:
    """At times the result goes to a file."""
    text = esc(ex(g, request))
    if not g.chance(p) or _QUESTION.match(text) or "\n" in command:
        return text, command
    o = g.slot("newname")
    if g.chance(0.12):
        return text + g.t(
            [f" and append (it|the result|the output) to {o}", f", appending (it|the output) to the end of {o}"],
            [f" y añade (el resultado|la salida) al final de {o}", f" y agrégalo a {o}"],
        ), f"{command} >> {o.arg}"
    return text + g.t(
        [
            f" and (save|store|write|put) (it|the result|the output) (in|to|into) {o}",
            f" and save (the result|it) (as|in a file called) {o}",
            f", (saving|writing) the (result|output) to {o}",
            f" and redirect the output to {o}",
            f" into {o}",
        ],
        [
            f" y guarda (el resultado|la salida) en {o}",
            f" y guárdalo en {o}",
            f" y (deja|pon|escribe) el resultado en {o}",
            f", guardando el resultado en {o}",
            f" y redirige la salida a {o}",
            f" y guardarlo (como|en) {o}",
        ],
    ), f"{command} > {o.arg}"


def quoted(g: Gen, raw: str, p: float = 0.75, arg: str | None = None) -> BoundSlot:
    """A text of our own as the request shows it, mostly in quotes."""
    q = g.pick(['"', "'", '"', "'", "`"])
    text = f"{q}{raw}{q}" if q not in raw and (g.chance(p) or not re.match(r"[\w./:@-]+\Z", raw)) else raw
    return g.value(raw, arg=arg, text=text)


def sed_pat(raw: str, d: str = "/") -> str:
    return re.sub(r"([\\.\[\]*^$" + re.escape(d) + "])", r"\\\1", raw)


def sed_rep(raw: str, d: str = "/") -> str:
    return re.sub(r"([\\&" + re.escape(d) + "])", r"\\\1", raw)


def ssub(a: str, b: str, flags: str = "g") -> str:
    """A sed substitution of fixed text."""
    d = "/" if "/" not in a + b else "|" if "|" not in a + b else "#"
    return f"s{d}{sed_pat(a, d)}{d}{sed_rep(b, d)}{d}{flags}"


def gq(pattern: str) -> str:
    """A grep pattern in the quotes it needs."""
    return f"'{pattern}'" if re.search(r'[$`\\!"]', pattern) else f'"{pattern}"'


def word_of(g: Gen) -> str:
    """A plain word for patterns: seen or made up, no special character."""
    r = g.rng.random()
    if r < 0.45:
        return g.pick(slot_kinds.SEARCH_WORDS)
    return slot_kinds.made_up(g.rng) if r < 0.6 else g.pick(slot_kinds.WORDS)


# --- lines ---------------------------------------------------------------------------------------


@comp("head-lines", 6)
def head_lines(g):
    s, n = Src(g, output=0.15), small(g)
    w = num(g, n)
    if g.chance(0.12):
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} [only|just] the first line of {s}",
                    f"the first line of {s}",
                    f"what is the first line of {s}",
                    f"top line of {s}",
                    f"{SHOW_EN} line 1 of {s}",
                ]
                if not s.out
                else [f"{SHOW_EN} [only] the first line of {s}", f"keep only the first line of {s}"],
                [
                    f"{SHOW_ES} [solo] la primera línea de {s}",
                    f"la primera línea de {s}",
                    f"cuál es la primera línea de {s}",
                    f"quédate con la primera línea de {s}",
                ],
            ),
            s.cmd("head -n 1"),
            0.1,
        )
    request = g.t(
        [
            f"{SHOW_EN} the first {w} lines of {s}",
            f"{SHOW_EN} the first {w} lines of {s}",
            f"(first|top|initial) {w} lines of {s}",
            f"{SHOW_EN} the top {w} lines of {s}",
            f"the first {w} lines (of|in|from) {s}",
            f"{SHOW_EN} [only] {w} lines from the (beginning|start|top) of {s}",
            f"i (only|just) want to see the first {w} lines of {s}",
            f"(extract|take|keep|grab) the first {w} lines (of|from) {s}",
            f"what are the first {w} lines of {s}",
            f"limit {s} to [its] first {w} lines" if s.out else f"peek at the first {w} lines of {s}",
        ],
        [
            f"{SHOW_ES} las primeras {w} líneas de {s}",
            f"{SHOW_ES} las {w} primeras líneas de {s}",
            f"primeras {w} líneas de {s}",
            f"las {w} primeras líneas de {s}",
            f"{SHOW_ES} [solo|solamente] las {w} líneas iniciales de {s}",
            f"(solo|nada más) quiero ver las primeras {w} líneas de {s}",
            f"(extrae|toma|coge|quédate con) las primeras {w} líneas de {s}",
            f"cuáles son las primeras {w} líneas de {s}",
            f"{SHOW_ES} {w} líneas del (principio|inicio|comienzo) de {s}",
            f"{SHOW_ES} el (principio|comienzo|inicio) de {s}, {w} líneas",
        ],
    )
    return save(g, request, s.cmd(f"head -n {n}"), 0.12)


@comp("tail-lines", 6)
def tail_lines(g):
    s, n = Src(g, kind=g.pick(["file", "log_file"]), output=0.15), small(g)
    w = num(g, n)
    if g.chance(0.14):
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} [only|just] the last line of {s}",
                    f"the last line of {s}",
                    f"what is the (last|final) line of {s}",
                    f"{SHOW_EN} the (final|very last) line of {s}",
                ],
                [
                    f"{SHOW_ES} [solo] la última línea de {s}",
                    f"la última línea de {s}",
                    f"cuál es la última línea de {s}",
                    f"quédate con la última línea de {s}",
                ],
            ),
            s.cmd("tail -n 1"),
            0.1,
        )
    request = g.t(
        [
            f"{SHOW_EN} the last {w} lines of {s}",
            f"{SHOW_EN} the (last|final) {w} lines (of|from|in) {s}",
            f"last {w} lines of {s}",
            f"{SHOW_EN} the (end|tail) of {s}, {w} lines",
            f"{SHOW_EN} [only] {w} lines from the (end|bottom) of {s}",
            f"i (only|just) want to see the last {w} lines of {s}",
            f"(extract|take|keep|grab) the last {w} lines (of|from) {s}",
            f"what are the last {w} lines of {s}",
            f"{SHOW_EN} the bottom {w} lines of {s}",
            f"{SHOW_EN} the {w} last lines of {s}",
            f"{SHOW_EN} the {w} most recent lines of {s}",
        ],
        [
            f"{SHOW_ES} las últimas {w} líneas de {s}",
            f"{SHOW_ES} las {w} últimas líneas de {s}",
            f"últimas {w} líneas de {s}",
            f"las {w} últimas líneas de {s}",
            f"{SHOW_ES} [solo|solamente] las {w} líneas finales de {s}",
            f"(solo|nada más) quiero ver las últimas {w} líneas de {s}",
            f"(extrae|toma|coge|quédate con) las últimas {w} líneas de {s}",
            f"cuáles son las últimas {w} líneas de {s}",
            f"{SHOW_ES} el final de {s}, {w} líneas",
            f"{SHOW_ES} {w} líneas del final de {s}",
            f"{SHOW_ES} las {w} líneas más recientes de {s}",
        ],
    )
    return save(g, request, s.cmd(f"tail -n {n}"), 0.12)


@comp("tail-follow", 2)
def tail_follow(g):
    f = g.slot("log_file" if g.chance(0.7) else "file")
    p = F(g, f)
    if g.chance(0.35):
        n = small(g)
        w = num(g, n)
        return g.t(
            [
                f"show the last {w} lines of {p} and (keep following it|follow it|keep watching for new lines)",
                f"follow {p} (starting with|beginning at) the last {w} lines",
                f"tail {p} live with the last {w} lines",
            ],
            [
                f"muestra las últimas {w} líneas de {p} y sigue (mostrando las nuevas|el archivo)",
                f"sigue {p} en vivo empezando por las últimas {w} líneas",
                f"ver las últimas {w} líneas de {p} y seguir en tiempo real",
            ],
        ), f"tail -n {n} -f {f.arg}"
    return g.t(
        [
            f"follow {p} [as it grows|live|in real time]",
            f"(watch|monitor) {p} (in real time|live|as new lines are added)",
            f"keep showing new lines (of|added to) {p}",
            f"stream {p} as it is (written|updated)",
            f"(show|print) new lines (of|in) {p} as they (appear|arrive|are added)",
            f"live tail of {p}",
        ],
        [
            f"sigue {p} en (tiempo real|vivo|directo)",
            f"(monitoriza|vigila|observa) {p} en tiempo real",
            f"muestra las líneas nuevas de {p} (según|conforme|a medida que) (llegan|van llegando|se escriben)",
            f"ver {p} en vivo",
            f"quiero ver {p} mientras se va escribiendo",
            f"ver cómo crece {p} en tiempo real",
        ],
    ), f"tail -f {f.arg}"


@comp("line-range", 5)
def line_range(g):
    s = Src(g)
    a = g.pick([1, 2, 3, 5, 10, 12, 20, 50, 100, g.int(2, 300)])
    b = a + g.pick([1, 2, 3, 5, 5, 7, 10, 20, g.int(2, 100)])
    va, vb = g.value(str(a)), g.value(str(b))
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} lines {va} to {vb} of {s}",
                f"{SHOW_EN} [only|just] lines {va} through {vb} (of|from) {s}",
                f"{SHOW_EN} lines {va}-{vb} of {s}",
                f"lines {va} to {vb} of {s}",
                f"{SHOW_EN} {s} from line {va} to [line] {vb}",
                f"what's (between|in) lines {va} and {vb} of {s}",
                f"(extract|cut out|grab) lines {va} to {vb} (of|from) {s}",
                f"{SHOW_EN} the lines between {va} and {vb} (in|of) {s}",
                f"from {s} print lines {va} to {vb}",
                f"{SHOW_EN} the part of {s} between line {va} and line {vb}, (both included|inclusive)",
            ],
            [
                f"{SHOW_ES} las líneas {va} a {vb} de {s}",
                f"{SHOW_ES} [solo] las líneas de la {va} a la {vb} de {s}",
                f"{SHOW_ES} las líneas {va}-{vb} de {s}",
                f"líneas {va} a {vb} de {s}",
                f"{SHOW_ES} {s} de la línea {va} a la {vb}",
                f"qué hay entre las líneas {va} y {vb} de {s}",
                f"(extrae|sácame|coge) las líneas entre la {va} y la {vb} de {s}",
                f"{SHOW_ES} desde la línea {va} hasta la {vb} de {s}",
                f"de {s} imprime las líneas {va} a {vb}",
                f"las líneas {va} hasta {vb} de {s}",
            ],
        ),
        s.cmd(f"sed -n '{a},{b}p'"),
    )


@comp("single-line", 4)
def single_line(g):
    s = Src(g)
    n = g.pick([2, 3, 4, 5, 7, 8, 10, 12, 15, 20, 42, 50, 100, g.int(2, 2000)])
    v = g.value(str(n))
    o = _ORD_EN[n] if n <= 10 and g.chance(0.6) else ordinal_en(n)
    oes = _ORD_ES_F[n] if n <= 10 else f"línea número {n}"
    es = [
        f"{SHOW_ES} [solo] la línea {v} de {s}",
        f"la línea {v} de {s}",
        f"{SHOW_ES} la línea número {v} de {s}",
        f"qué (dice|pone|hay en) la línea {v} de {s}",
        f"cuál es la línea {v} de {s}",
        f"línea {v} de {s}",
        f"extrae la línea {v} de {s}",
    ]
    if n <= 10:
        es += [f"{SHOW_ES} la {oes} línea de {s}"] * 3
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} [only|just] line {v} of {s}",
                f"line {v} of {s}",
                f"{SHOW_EN} line number {v} (of|from|in) {s}",
                f"{SHOW_EN} the {o} line of {s}",
                f"what is on line {v} of {s}",
                f"what does line {v} of {s} say",
                f"the {o} line (of|in|from) {s}",
                f"which is the {o} line of {s}",
                f"(extract|grab|pull out) line {v} from {s}",
            ],
            es,
        ),
        s.cmd(f"sed -n '{n}p'"),
        0.06,
    )


@comp("several-lines", 2)
def several_lines(g):
    s = Src(g, output=0.05)
    k = sorted(g.rng.sample(range(1, 40), g.pick([2, 2, 3])))
    v = [str(g.value(str(x))) for x in k]
    le, ls = ", ".join(v[:-1]) + " and " + v[-1], ", ".join(v[:-1]) + " y " + v[-1]
    return g.t(
        [f"{SHOW_EN} [only] lines {le} of {s}", f"lines {le} (of|from) {s}", f"{SHOW_EN} just lines {le} (of|in) {s}", f"extract lines {le} from {s}"],
        [
            f"{SHOW_ES} [solo] las líneas {ls} de {s}",
            f"las líneas {ls} de {s}",
            f"extrae las líneas {ls} de {s}",
            f"{SHOW_ES} únicamente las líneas {ls} de {s}",
        ],
    ), s.cmd("sed -n '" + ";".join(f"{x}p" for x in k) + "'")


@comp("skip-lines", 5)
def skip_lines(g):
    s = Src(g)
    r = g.rng.random()
    if r < 0.3:
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {s} without (the|its) first line",
                    f"{SHOW_EN} all [the] lines of {s} (except|but) the first [one]",
                    f"skip the first line of {s}",
                    f"{SHOW_EN} everything in {s} (except|but|after) the first line",
                    f"{SHOW_EN} {s} from the second line on",
                    f"{SHOW_EN} {s} starting (at|from|with) line 2",
                    f"all but the first line of {s}",
                    f"{SHOW_EN} {s} (skipping|ignoring|omitting) the first line",
                    f"drop the first line of {s}" if s.out else f"{SHOW_EN} {s} minus the first line",
                ],
                [
                    f"{SHOW_ES} {s} sin la primera línea",
                    f"{SHOW_ES} todas las líneas de {s} (menos|excepto|salvo) la primera",
                    f"{SHOW_ES} todo {s} (menos|excepto|salvo) la primera línea",
                    f"{SHOW_ES} {s} a partir de la segunda línea",
                    f"{SHOW_ES} {s} saltándote la primera línea",
                    f"{SHOW_ES} {s} desde la línea 2",
                    f"sáltate la primera línea de {s} y muestra el resto",
                ],
            ),
            s.cmd("tail -n +2"),
        )
    if r < 0.52:
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {s} without (the|its) last line",
                    f"{SHOW_EN} all [the] lines of {s} (except|but) the last [one]",
                    f"{SHOW_EN} everything in {s} (except|but) the last line",
                    f"all but the last line of {s}",
                    f"{SHOW_EN} {s} (skipping|ignoring|omitting) the last line",
                ],
                [
                    f"{SHOW_ES} {s} sin la última línea",
                    f"{SHOW_ES} todas las líneas de {s} (menos|excepto|salvo) la última",
                    f"{SHOW_ES} todo {s} (menos|excepto|salvo) la última línea",
                    f"todas las líneas de {s} menos la última",
                ],
            ),
            s.cmd("head -n -1"),
        )
    n = g.pick([2, 3, 4, 5, 6, 10, 20, 50, g.int(2, 150)])
    w, v = num(g, n), g.value(str(n))
    if r < 0.68:
        return save(
            g,
            g.t(
                [
                    f"skip the first {w} lines of {s}",
                    f"{SHOW_EN} {s} without (the|its) first {w} lines",
                    f"{SHOW_EN} all [the] lines of {s} except the first {w}",
                    f"{SHOW_EN} everything (after|but) the first {w} lines (of|in) {s}",
                    f"{SHOW_EN} {s} (skipping|ignoring|omitting) the first {w} lines",
                    f"all but the first {w} lines of {s}",
                ],
                [
                    f"{SHOW_ES} {s} sin las primeras {w} líneas",
                    f"{SHOW_ES} todas las líneas de {s} (menos|excepto|salvo) las primeras {w}",
                    f"{SHOW_ES} {s} saltándote las {w} primeras líneas",
                    f"omite las primeras {w} líneas de {s}",
                    f"{SHOW_ES} todo {s} (menos|excepto) las {w} primeras líneas",
                    f"sáltate las {w} primeras líneas de {s}",
                ],
            ),
            s.cmd(f"tail -n +{n + 1}"),
        )
    if r < 0.84:
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {s} from line {v} (on|onwards|to the end)",
                    f"{SHOW_EN} everything from line {v} (on|onwards|to the end) (in|of) {s}",
                    f"{SHOW_EN} {s} starting (at|from|with) line {v}",
                    f"{SHOW_EN} the lines of {s} from number {v} to the end",
                    f"from line {v} to the end of {s}",
                    f"{SHOW_EN} line {v} and everything after it (in|from) {s}",
                ],
                [
                    f"{SHOW_ES} {s} (desde|a partir de) la línea {v}",
                    f"{SHOW_ES} {s} desde la línea {v} hasta el final",
                    f"{SHOW_ES} todo lo que hay en {s} (desde|a partir de) la línea {v}",
                    f"{SHOW_ES} las líneas de {s} de la {v} en adelante",
                    f"{SHOW_ES} de la línea {v} al final de {s}",
                ],
            ),
            s.cmd(f"tail -n +{n}"),
        )
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} {s} without (the|its) last {w} lines",
                f"{SHOW_EN} all [the] lines of {s} except the last {w}",
                f"{SHOW_EN} everything but the last {w} lines of {s}",
                f"all but the last {w} lines of {s}",
                f"{SHOW_EN} {s} (skipping|ignoring|omitting) the last {w} lines",
            ],
            [
                f"{SHOW_ES} {s} sin las últimas {w} líneas",
                f"{SHOW_ES} todas las líneas de {s} (menos|excepto|salvo) las últimas {w}",
                f"{SHOW_ES} todo {s} (menos|excepto) las {w} últimas líneas",
                f"todas menos las {w} últimas líneas de {s}",
            ],
        ),
        s.cmd(f"head -n -{n}"),
    )


@comp("every-nth-line", 3)
def every_nth(g):
    s = Src(g, output=0.05)
    r = g.rng.random()
    if r < 0.3:
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} the odd[-numbered] lines of {s}",
                    f"{SHOW_EN} only odd lines (of|from|in) {s}",
                    f"odd lines of {s}",
                    f"{SHOW_EN} lines 1, 3, 5... of {s}",
                    f"{SHOW_EN} every other line of {s} starting (with|from) the first",
                ],
                [
                    f"{SHOW_ES} las líneas impares de {s}",
                    f"{SHOW_ES} solo las líneas (impares|con número impar) de {s}",
                    f"líneas impares de {s}",
                    f"{SHOW_ES} las líneas 1, 3, 5... de {s}",
                ],
            ),
            s.cmd("awk 'NR % 2 == 1'"),
        )
    if r < 0.6:
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} the even[-numbered] lines of {s}",
                    f"{SHOW_EN} only even lines (of|from|in) {s}",
                    f"even lines of {s}",
                    f"{SHOW_EN} every second line of {s}",
                    f"{SHOW_EN} lines 2, 4, 6... of {s}",
                ],
                [
                    f"{SHOW_ES} las líneas pares de {s}",
                    f"{SHOW_ES} solo las líneas (pares|con número par) de {s}",
                    f"líneas pares de {s}",
                    f"{SHOW_ES} las líneas 2, 4, 6... de {s}",
                ],
            ),
            s.cmd("awk 'NR % 2 == 0'"),
        )
    n = g.pick([3, 3, 4, 5, 5, 10, 10, 7, 20, 100, g.int(3, 60)])
    v = g.value(str(n))
    o = _ORD_EN[n] if n <= 10 and g.chance(0.6) else ordinal_en(n)
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} every {o} line of {s}",
                f"every {o} line (of|from|in) {s}",
                f"{SHOW_EN} one line out of every {v} (of|in) {s}",
                f"{SHOW_EN} the lines of {s} whose number is a multiple of {v}",
                f"pick every {o} line (of|from) {s}",
                f"(take|keep) only each {o} line of {s}",
            ],
            [
                f"{SHOW_ES} una de cada {v} líneas de {s}",
                f"{SHOW_ES} cada {v} líneas una línea de {s}",
                f"{SHOW_ES} las líneas de {s} cuyo número (es|sea) múltiplo de {v}",
                f"una línea de cada {v} de {s}",
                f"{SHOW_ES} las líneas múltiplo de {v} de {s}",
            ],
        ),
        s.cmd(f"awk 'NR % {n} == 0'"),
    )


@comp("between-patterns", 4)
def between_patterns(g):
    s = Src(g, output=0.05)
    a, b = g.pick(
        [
            ("START", "END"),
            ("BEGIN", "END"),
            ("inicio", "fin"),
            ("<body>", "</body>"),
            ("INICIO", "FIN"),
            ("# begin", "# end"),
            ("[mysqld]", "[client]"),
            ("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"),
            ("Chapter 2", "Chapter 3"),
            ("header", "footer"),
            (word_of(g), word_of(g)),
            (word_of(g), word_of(g)),
            (word_of(g).upper(), word_of(g).upper()),
        ]
    )
    if a == b:
        b += "2"
    qa, qb = quoted(g, a), quoted(g, b)
    pa, pb = sed_pat(a), sed_pat(b)
    excl = g.chance(0.3)
    request = g.t(
        [
            f"{SHOW_EN} the lines between {qa} and {qb} (in|of|from) {s}",
            f"{SHOW_EN} everything (between|from) {qa} (and|to) {qb} in {s}",
            f"{SHOW_EN} the (text|section|block|part) of {s} between {qa} and {qb}",
            f"(extract|get|grab) [all] the lines from {qa} to {qb} (in|of|from) {s}",
            f"lines between the patterns {qa} and {qb} in {s}",
            f"{SHOW_EN} {s} from the line with {qa} to the line with {qb}",
            f"(extract|show) the block that starts (at|with) {qa} and ends (at|with) {qb} from {s}",
        ],
        [
            f"{SHOW_ES} las líneas entre {qa} y {qb} de {s}",
            f"{SHOW_ES} todo lo que hay entre {qa} y {qb} en {s}",
            f"{SHOW_ES} el (texto|bloque|trozo) de {s} (entre|que está entre) {qa} y {qb}",
            f"extrae las líneas que van de {qa} a {qb} en {s}",
            f"las líneas entre los patrones {qa} y {qb} de {s}",
            f"{SHOW_ES} {s} desde la línea con {qa} hasta la línea con {qb}",
            f"{SHOW_ES} el bloque que empieza (en|por|con) {qa} y termina (en|con) {qb} de {s}",
        ],
    )
    if excl:
        request += g.t(
            [
                ", (excluding|without|not including) (those lines themselves|the markers|the delimiter lines|both of them)",
                ", markers not included",
                " (without|excluding) the (marker|delimiting) lines",
            ],
            [", sin incluir (esas líneas|los marcadores|los delimitadores)", " (sin|excluyendo) las líneas de los extremos", ", sin los marcadores"],
        )
        return save(g, request, s.cmd(f"sed -n '/{pa}/,/{pb}/{{//!p}}'"), 0.06)
    request += g.t(["", "", ", (both|inclusive|both included)"], ["", "", ", (ambas incluidas|inclusive)"]) if not g.chance(0.7) else ""
    return save(g, request, s.cmd(f"sed -n '/{pa}/,/{pb}/p'"), 0.08)


@comp("from-or-until-pattern", 3)
def from_until(g):
    s = Src(g, output=0.05)
    a = word_of(g) if g.chance(0.7) else g.pick(slot_kinds.PHRASES)
    q, p = quoted(g, a), sed_pat(a)
    if g.chance(0.5):
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {s} from the first line (with|containing|that contains) {q} to the end",
                    f"{SHOW_EN} everything (from|starting at) {q} (on|to the end) in {s}",
                    f"{SHOW_EN} all lines of {s} (starting at|from) the first (match|occurrence) of {q} (to the end|onwards)",
                    f"skip lines of {s} until {q} appears and show the rest, that line included",
                ],
                [
                    f"{SHOW_ES} {s} desde la primera línea (con|que contiene) {q} hasta el final",
                    f"{SHOW_ES} todo lo que hay en {s} a partir de {q}",
                    f"{SHOW_ES} las líneas de {s} desde donde aparece {q} hasta el final",
                    f"de {s} muestra desde la línea que tiene {q} en adelante",
                ],
            ),
            s.cmd(f"sed -n '/{p}/,$p'"),
        )
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} {s} (up to|until) the first line (with|containing|that contains) {q}",
                f"{SHOW_EN} everything in {s} (up to|until) {q}, (included|that line included)",
                f"{SHOW_EN} the lines of {s} until {q} (appears|is found)",
                f"{SHOW_EN} {s} and stop at the first line (matching|with) {q}",
            ],
            [
                f"{SHOW_ES} {s} hasta la primera línea (con|que contiene|que tenga) {q}",
                f"{SHOW_ES} las líneas de {s} hasta que aparezca {q}",
                f"{SHOW_ES} todo {s} hasta {q}, (incluida|incluyendo) esa línea",
                f"{SHOW_ES} {s} y para en la primera línea con {q}",
            ],
        ),
        s.cmd(f"sed '/{p}/q'"),
    )


# --- deleting, inserting, commenting lines -------------------------------------------------------

LINES = [
    "export EDITOR=vim",
    "127.0.0.1 mysite.local",
    "# fin del archivo",
    "# generated file, do not edit",
    "server_tokens off;",
    "PermitRootLogin no",
    "hello world",
    "Hola mundo",
    "-- end --",
    "import sys",
    "alias ll='ls -l'",
    "id,name,price",
    "id;nombre;edad",
    "max_connections = 200",
    "nameserver 1.1.1.1",
    "<!DOCTYPE html>",
    "set -e",
    "* * * * * date",
    "DEBUG=false",
    "TODO: revisar",
    "New paragraph",
    "leche",
    "3,Lucia,Sevilla",
    "END",
    "total: 0",
    "192.168.1.50 impresora",
    "#!/bin/bash",
    "Copyright 2025",
    "== notas ==",
    "comprar pan",
]


def a_line(g: Gen) -> str:
    r = g.rng.random()
    text = g.pick(LINES) if r < 0.55 else g.pick(slot_kinds.PHRASES) if r < 0.75 else " ".join(word_of(g) for _ in range(g.int(1, 3)))
    return text


def dq(text: str) -> str:
    """A text as one shell word, always in quotes."""
    return f'"{text}"' if not re.search(r'[$`\\!"]', text) else "'" + text.replace("'", "'\\''") + "'"


def sq(text: str) -> str:
    """A sed program in single quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


@comp("delete-lines", 9)
def delete_lines(g):
    """Delete by number, range, ends, pattern, blankness; in place, or printing the rest."""
    f = g.slot("file")
    p = F(g, f)
    kind = g.pick(
        [
            "n",
            "n",
            "range",
            "first",
            "last",
            "firstn",
            "from",
            "pattern",
            "pattern",
            "pattern",
            "patternkeep",
            "starts",
            "ends",
            "blank",
            "blank",
            "blankspace",
            "comments",
            "several",
            "icase",
        ]
    )
    pat = word_of(g)
    q = quoted(g, pat, 0.7)
    n = g.pick([2, 3, 4, 5, 6, 7, 10, 12, 20, g.int(2, 120)])
    v, w = g.value(str(n)), num(g, n)
    m = n + g.int(1, 20)
    vm = g.value(str(m))
    if kind == "n":
        o = _ORD_EN[n] if n <= 10 else ordinal_en(n)
        en, es, prog = (
            [f"line {v}", f"line number {v}", f"the {o} line"],
            [f"la línea {v}", f"la línea número {v}"] + ([f"la {_ORD_ES_F[n]} línea"] if n <= 10 else []),
            f"{n}d",
        )
    elif kind == "range":
        en, es, prog = (
            [f"lines {v} to {vm}", f"lines {v}-{vm}", f"lines {v} through {vm}", f"the lines from {v} to {vm}"],
            [f"las líneas {v} a {vm}", f"las líneas de la {v} a la {vm}", f"las líneas {v}-{vm}", f"desde la línea {v} hasta la {vm}"],
            f"{n},{m}d",
        )
    elif kind == "several":
        en, es, prog = [f"lines {v} and {vm}"], [f"las líneas {v} y {vm}"], f"{n}d;{m}d"
    elif kind == "first":
        en, es, prog = ["the first line", "line 1", "the header line", "the top line"], ["la primera línea", "la línea 1", "la línea de cabecera"], "1d"
    elif kind == "last":
        en, es, prog = ["the last line", "the final line", "the very last line"], ["la última línea", "la línea final"], "$d"
    elif kind == "firstn":
        en, es, prog = [f"the first {w} lines", f"the top {w} lines"], [f"las primeras {w} líneas", f"las {w} primeras líneas"], f"1,{n}d"
    elif kind == "from":
        en, es, prog = (
            [f"everything from line {v} to the end", f"all lines from line {v} on", f"line {v} and everything after it"],
            [f"todo desde la línea {v} hasta el final", f"las líneas de la {v} en adelante", f"la línea {v} y todas las siguientes"],
            f"{n},$d",
        )
    elif kind == "pattern":
        en = [
            f"[all] [the] lines (containing|that contain|with|matching|that match|that mention|where) {q}"
            if False
            else f"[all] [the] lines (containing|that contain|with|matching|that match|that mention) {q}",
            f"every line (containing|with|that has) {q}",
            f"any line (that contains|with) {q}",
        ]
        es, prog = (
            [
                f"[todas] las líneas (que contienen|que contengan|con|que tengan|que coincidan con|donde aparece) {q}",
                f"toda línea que contenga {q}",
                f"cualquier línea (con|que tenga) {q}",
            ],
            f"/{sed_pat(pat)}/d",
        )
    elif kind == "icase":
        en, es, prog = (
            [f"[all] [the] lines containing {q} (ignoring case|case insensitively|in upper or lower case)"],
            [f"las líneas que contengan {q} (sin distinguir mayúsculas|sin importar mayúsculas o minúsculas|en mayúsculas o minúsculas)"],
            f"/{sed_pat(pat)}/Id",
        )
    elif kind == "patternkeep":
        en, es, prog = (
            [f"[all] [the] lines (that do not contain|not containing|without) {q}", f"every line that doesn't (contain|have) {q}"],
            [f"las líneas que no (contienen|contengan|tengan) {q}", f"todas las líneas sin {q}"],
            f"/{sed_pat(pat)}/!d",
        )
    elif kind == "starts":
        en, es, prog = (
            [f"[all] [the] lines (starting|beginning) with {q}", f"every line that (starts|begins) with {q}"],
            [f"las líneas que (empiezan|empiecen|comienzan) (por|con) {q}", f"toda línea que empiece por {q}"],
            f"/^{sed_pat(pat)}/d",
        )
    elif kind == "ends":
        en, es, prog = (
            [f"[all] [the] lines ending (with|in) {q}", f"every line that ends with {q}"],
            [f"las líneas que (terminan|acaban|terminen) (en|con) {q}"],
            f"/{sed_pat(pat)}$/d",
        )
    elif kind == "blank":
        en, es, prog = (
            ["[the|all|all the] (blank|empty) lines", "(all|every) blank (lines|line)", "all empty lines"],
            ["[todas] las líneas (vacías|en blanco)", "los renglones vacíos", "las líneas (vacías|en blanco)"],
            "/^$/d",
        )
        if g.lang == "en":
            en[1] = "every (blank|empty) line"
    elif kind == "blankspace":
        en, es, prog = (
            ["[all|the] lines that are (empty|blank) or (have|contain) only (spaces|whitespace)", "blank lines, (even|including) those with only spaces"],
            ["las líneas vacías o (con solo espacios|que solo tienen espacios)", "las líneas en blanco, también las que solo tienen espacios"],
            "/^[[:space:]]*$/d",
        )
    else:
        en, es, prog = (
            ["[all|the|all the] comment lines (starting with #|\\(#\\))", "lines (starting|that start) with #", "every line that begins with #"],
            ["[todas] las líneas (que empiezan por #|que comienzan con #|de comentario \\(#\\))", "las líneas que empiecen por #"],
            "/^#/d",
        )
    what_en, what_es = g.pick(en), g.pick(es)
    if g.chance(0.66):
        backup = g.chance(0.08)
        request = g.t(
            [
                f"(delete|remove|erase|get rid of|drop) {what_en} (from|in|of) {p}",
                f"(delete|remove) {what_en} from {p}",
                f"in {p} (delete|remove) {what_en}",
                f"(strip|clear) {what_en} (from|out of) {p}",
                f"(delete|remove) {what_en} (from|in) {p} (in place|directly in the file|modifying the file)",
                f"i don't want {what_en} in {p}, (delete|remove) them" if kind in ("pattern", "blank") else f"remove {what_en} from {p}",
            ],
            [
                f"(borra|elimina|quita|suprime|borrar|eliminar|quitar) {what_es} de {p}",
                f"(elimina|borra|quita) {what_es} (de|en) {p}",
                f"en {p} (borra|elimina|quita) {what_es}",
                f"(elimine|borre) {what_es} de {p}",
                f"(borra|elimina) {what_es} de {p} (directamente en el archivo|modificando el archivo|in situ)",
                f"(quiero que se borren|deben desaparecer) {what_es} de {p}" if what_es.startswith(("las", "[todas]")) else f"borra {what_es} de {p}",
            ],
        )
        if backup:
            request += g.t(
                [", keeping a (.bak backup|backup with extension .bak)", " (and keep|leaving) a .bak (copy|backup)"],
                [", dejando una copia .bak", " y guarda una copia de seguridad .bak"],
            )
        return request, f"sed -i{'.bak' if backup else ''} {sq(prog)} {f.arg}"
    if kind in ("first", "last", "firstn"):
        kind, cmd = "x", {"first": f"tail -n +2 {f.arg}", "last": f"head -n -1 {f.arg}", "firstn": f"tail -n +{n + 1} {f.arg}"}[kind]
    elif kind == "pattern":
        cmd = f"grep -v {gq(pat)} {f.arg}"
    elif kind == "icase":
        cmd = f"grep -iv {gq(pat)} {f.arg}"
    elif kind == "patternkeep":
        cmd = f"grep {gq(pat)} {f.arg}"
    elif kind == "starts":
        cmd = f"grep -v {gq('^' + pat)} {f.arg}"
    elif kind == "ends":
        cmd = f"grep -v {gq(pat + '$')} {f.arg}"
    elif kind == "comments":
        cmd = f'grep -v "^#" {f.arg}'
    else:
        cmd = f"sed {sq(prog)} {f.arg}"
    return save(
        g,
        g.t(
            [
                f"(print|show|display|output) {p} without {what_en}",
                f"(print|show|display) (all|everything) in {p} except {what_en}",
                f"(print|show) the content[s] of {p} (minus|leaving out|omitting|skipping) {what_en}",
                f"{p} without {what_en}",
            ],
            [
                f"(muestra|imprime|enséñame|mostrar|ver) {p} sin {what_es}",
                f"(muestra|imprime) todo {p} (menos|excepto|salvo) {what_es}",
                f"(muestra|imprime) el contenido de {p} (omitiendo|ignorando|quitando) {what_es}",
                f"{p} sin {what_es}",
            ]
            if what_es.startswith(("la", "[todas]", "toda", "los", "cual"))
            else [f"(muestra|imprime) {p} omitiendo {what_es}", f"(muestra|imprime) {p} sin contar {what_es}"],
        ),
        cmd,
        0.25,
    )


@comp("insert-lines", 6)
def insert_lines(g):
    f, text = g.slot("file"), a_line(g)
    p, q = F(g, f), quoted(g, text, 0.9)
    kind = g.pick(["end", "end", "end", "begin", "begin", "before", "after", "beforepat", "afterpat", "afterpat", "endn"])
    n = g.int(2, 40)
    v = g.value(str(n))
    pat = word_of(g)
    qp = quoted(g, pat, 0.7)
    ven, ves = "(add|insert|put|write)", "(añade|agrega|inserta|pon|añadir|agregar|escribe)"
    lin, lines = (
        g.pick(["the line ", "the text ", "", "a line saying ", "a line with ", "a new line "]),
        g.pick(["la línea ", "el texto ", "", "una línea que diga ", "una línea con ", "una línea nueva con "]),
    )
    if kind in ("end", "endn"):
        return g.t(
            [
                f"(append|add) {lin}{q} to {p}",
                f"(append|add|write) {lin}{q} (to|at) the (end|bottom) of {p}",
                f"(put|add) {lin}{q} as the last line of {p}",
                f"append {q} to {p}",
                f"at the end of {p} add {lin}{q}",
                f"add {q} to {p} (without overwriting it|keeping what it has)",
            ],
            [
                f"(añade|agrega|añadir|agregar) {lines}{q} (al final de {p}|a {p})",
                f"{ves} {lines}{q} al final de {p}",
                f"al final de {p} (añade|agrega|pon) {lines}{q}",
                f"(añade|agrega) {q} como última línea de {p}",
                f"(añade|agrega) {q} a {p} sin (sobrescribirlo|borrar lo que hay)",
            ],
        ), f"echo {dq(text)} >> {f.arg}"
    t = text.replace("\\", "\\\\")
    if kind == "begin":
        return g.t(
            [
                f"{ven} {lin}{q} (at|to) the (beginning|top|start) of {p}",
                f"(prepend|insert|add) {lin}{q} (as|before) the first line of {p}",
                f"prepend {q} to {p}",
                f"make {q} the first line of {p}",
                f"in {p} insert {lin}{q} at the (top|very beginning)",
            ],
            [
                f"{ves} {lines}{q} al (principio|inicio|comienzo) de {p}",
                f"{ves} {lines}{q} (como|antes de la) primera línea de {p}",
                f"en {p} {ves} {lines}{q} al (principio|inicio)",
                f"haz que {q} sea la primera línea de {p}",
            ],
        ), f"sed -i {sq(f'1i {t}')} {f.arg}"
    if kind == "before":
        return g.t(
            [
                f"{ven} {lin}{q} before line {v} (of|in) {p}",
                f"in {p} (insert|add) {q} (right|just) before line {v}",
                f"insert {q} (at|as) line {v} (of|in) {p}",
            ],
            [f"{ves} {lines}{q} antes de la línea {v} de {p}", f"en {p} {ves} {q} justo antes de la línea {v}", f"inserta {q} (como|en la) línea {v} de {p}"],
        ), f"sed -i {sq(f'{n}i {t}')} {f.arg}"
    if kind == "after":
        return g.t(
            [
                f"{ven} {lin}{q} after line {v} (of|in) {p}",
                f"in {p} (insert|add) {q} (right|just) after line {v}",
                f"append {q} after line number {v} (of|in) {p}",
            ],
            [
                f"{ves} {lines}{q} (después|detrás) de la línea {v} de {p}",
                f"en {p} {ves} {q} justo después de la línea {v}",
                f"tras la línea {v} de {p} {ves} {q}",
            ],
        ), f"sed -i {sq(f'{n}a {t}')} {f.arg}"
    op = "i" if kind == "beforepat" else "a"
    en, es = ("before", "antes de") if op == "i" else ("after", "después de")
    return g.t(
        [
            f"{ven} {lin}{q} {en} [each|every] line (containing|that contains|with|matching) {qp} in {p}" if True else "",
            f"in {p} (insert|add) {lin}{q} {en} the line[s] (containing|with) {qp}",
            f"{ven} {q} on a new line {en} (each|every) line (matching|with) {qp} in {p}",
        ],
        [
            f"{ves} {lines}{q} {es} (cada línea|las líneas) (con|que contenga|que tenga) {qp} en {p}".replace("(cada línea|las líneas)", "cada línea"),
            f"en {p} {ves} {lines}{q} {es} (la línea que contiene|la línea con) {qp}",
            f"{ves} {q} {es} las líneas (con|que contienen|donde aparece) {qp} en {p}",
        ],
    ), f"sed -i {sq(f'/{sed_pat(pat)}/{op} {t}')} {f.arg}"


@comp("comment-lines", 4)
def comment_lines(g):
    f = g.slot("file")
    p = F(g, f)
    un = g.chance(0.35)
    kind = g.pick(["n", "range", "pattern", "pattern", "pattern", "starts", "all"])
    n = g.int(1, 60)
    m = n + g.int(1, 15)
    pat = g.pick(
        ["PermitRootLogin", "listen 80", "debug", "error_log", "max_clients", "Port", "swap", "extension=mysqli", "import os", "bind-address", word_of(g)]
    )
    q = quoted(g, pat, 0.6)
    v, vm = g.value(str(n)), g.value(str(m))
    en, es, addr = {
        "n": ([f"line {v}", f"line number {v}"], [f"la línea {v}", f"la línea número {v}"], f"{n}"),
        "range": (
            [f"lines {v} to {vm}", f"lines {v}-{vm}", f"lines {v} through {vm}"],
            [f"las líneas {v} a {vm}", f"de la línea {v} a la {vm}", f"las líneas {v}-{vm}"],
            f"{n},{m}",
        ),
        "pattern": (
            [f"[all] [the] lines (containing|with|that contain|that mention) {q}", f"every line (with|containing) {q}"],
            [f"[todas] las líneas (con|que contengan|que contienen|donde aparece) {q}", f"toda línea que tenga {q}"],
            f"/{sed_pat(pat)}/",
        ),
        "starts": (
            [f"the lines (starting|that start|beginning) with {q}"],
            [f"las líneas que (empiezan|empiecen|comiencen) (por|con) {q}"],
            f"/^{sed_pat(pat)}/",
        ),
        "all": (["all [the] lines", "every line", "the whole content"], ["todas las líneas", "todo el contenido"], ""),
    }[kind]
    e, s = g.pick(en), g.pick(es)
    if un and kind == "starts":
        un = False
    if un:
        return g.t(
            [
                f"uncomment {e} (in|of) {p}",
                f"in {p} uncomment {e}",
                f"remove the (leading #|# at the start|comment mark #) (from|of) {e} in {p}",
                f"uncomment {e} of {p} (remove the #|that begin with #)" if kind != "n" else f"uncomment {e} in {p}",
            ],
            [
                f"descomenta {s} (de|en) {p}",
                f"en {p} descomenta {s}",
                f"(quita|elimina) el # (inicial|del principio) (de|en) {s} de {p}" if not s.startswith(("de ", "todo ")) else f"descomenta {s} en {p}",
                f"descomentar {s} de {p}",
            ],
        ), f"sed -i '{addr and addr}s/^#//' {f.arg}"
    return g.t(
        [
            f"comment [out] {e} (in|of) {p}",
            f"comment out {e} in {p}",
            f"in {p} comment [out] {e} (with #|using #)",
            f"(put|add) a # (in front of|at the start of|at the beginning of) {e} in {p}",
            f"turn {e} of {p} into [a] comment with #" if kind == "n" else f"comment out {e} of {p} with a #",
        ],
        [
            f"comenta {s} (de|en) {p}",
            f"en {p} comenta {s} con #",
            f"(pon|añade|agrega) (un #|una almohadilla) (al principio|al inicio) de {s} en {p}" if not s.startswith("de ") else f"comenta con # {s} en {p}",
            f"comentar {s} (de|en) {p} (con #|poniendo # delante)",
        ],
    ), f"sed -i '{addr}s/^/#/' {f.arg}"


# --- columns -------------------------------------------------------------------------------------

DELIMS = [
    (",", ["comma", ","], ["comas", "coma", ","]),
    (",", ["comma", ","], ["comas", "coma", ","]),
    (":", ["colon", ":"], ["dos puntos", ":"]),
    (";", ["semicolon", ";"], ["punto y coma", ";"]),
    ("|", ["pipe", "vertical bar", "|"], ["barra vertical", "barras verticales", "|"]),
    (" ", ["space", "single space"], ["espacio", "espacios", "un espacio"]),
    ("\t", ["tab"], ["tabulador", "tabuladores", "tabulación"]),
    ("-", ["hyphen", "dash", "-"], ["guion", "guiones", "-"]),
    ("/", ["slash", "/"], ["barra", "/"]),
    ("=", ["equals sign", "="], ["signo igual", "="]),
    ("#", ["#", "hash"], ["#", "almohadilla"]),
    ("@", ["@", "at sign"], ["@", "arroba"]),
    ("_", ["underscore", "_"], ["guion bajo", "_"]),
]


def delim(g: Gen, among: str = "") -> tuple[str, str]:
    """A delimiter and how the request says it ("split on ..."): with its article or as a noun."""
    d, en, es = g.pick([x for x in DELIMS if not among or x[0] in among])
    name = g.t(en, es)
    if len(name) == 1:
        name = str(g.value(name, text=g.pick(["'{}'", '"{}"', "'{}'"] + (["{}"] if name not in ",;" else [])).format(name)))
    return d, name


def delimited(g: Gen, name: str) -> str:
    return g.t(
        [
            f"[that is] separated by {name}",
            f"(using|with) {name} as [the] (delimiter|separator)",
            f"delimited by {name}",
            f"with {name} (delimiter|separator)",
            f"whose fields are separated by {name}",
            f"split on {name}",
        ],
        [
            f"separad(as|as|as) por {name}",
            f"(usando|con) {name} como (delimitador|separador)",
            f"delimitadas por {name}",
            f"cuyos campos están separados por {name}",
            f"con separador {name}",
        ],
    ).replace("(as|as|as)", "as")


@comp("cut-columns", 7)
def cut_columns(g):
    d, name = delim(g)
    f = plain(g)
    if g.chance(0.07) and d == ":":
        f = g.value(g.pick(["/etc/passwd", "/etc/group"]))
    p = F(g, f)
    what, lst, _ = cols(g)
    opt = "" if d == "\t" else f"-d'{d}' "
    by = g.t(
        [
            f"(separated|delimited) by {name}",
            f"(using|with) {name} as [the] (delimiter|separator)",
            f"delimiter {name}",
            f"split by {name}",
            f"with {name} delimiter",
        ],
        [f"(separado|delimitado) por {name}", f"(usando|con) {name} como (delimitador|separador)", f"delimitador {name}", f"con separador {name}"],
    )
    plural = g.t("[it is] ", "")
    del plural
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} {what} of {p}, {by}",
                f"{SHOW_EN} [only] {what} (of|from) {p} {by}",
                f"(extract|cut|get|pick|pull out) {what} from {p} {by}",
                f"{the(what)} of {p} \\({by}\\)",
                f"from {p}, which is {g.pick(['separated by', 'delimited by'])} {name}, (print|show|get) [only] {what}",
                f"{p} is {g.pick(['separated by', 'delimited by'])} {name}: (show|give me) {what}",
                f"cut {what} out of {p} {by}",
            ],
            [
                f"{SHOW_ES} {what} de {p}, {by}",
                f"{SHOW_ES} [solo] {what} de {p} {by}",
                f"(extrae|saca|corta|quédate con) {what} de {p} {by}",
                f"{what} de {p} \\({by}\\)",
                f"de {p}, que está separado por {name}, (muestra|imprime|saca) [solo] {what}",
                f"{p} está separado por {name}: (muestra|dame) {what}",
            ],
        ),
        f"cut {opt}-f{lst} {f.arg}",
        0.15,
    )


@comp("awk-columns", 6)
def awk_columns(g):
    s = Src(
        g,
        "plain",
        output=0.35,
        outputs=[
            "ps aux",
            "ls -l",
            "df -h",
            "who",
            "last",
            "free -h",
            "ls -la",
            "lsblk",
            "mount",
            "ip route",
            "w",
            "du -sh *",
            "docker ps",
            "git log --oneline",
            "kubectl get pods",
            "netstat -tuln",
            "wc -l *.txt",
            "ss -tuln",
        ],
    )
    r = g.rng.random()
    if r < 0.4:
        n = g.int(1, 9)
        what, prog = col(g, n), f"${n}"
    elif r < 0.55:
        what, prog = (
            g.t(
                ["the last column", "the last field", "the last word of each line", "the final column", "the last field of every line"],
                ["la última columna", "el último campo", "la última palabra de cada línea", "el último campo de cada línea"],
            ),
            "$NF",
        )
    elif r < 0.63:
        what, prog = (
            g.t(
                ["the second-to-last column", "the second to last field", "the next-to-last column", "the penultimate field"],
                ["la penúltima columna", "el penúltimo campo"],
            ),
            "$(NF-1)",
        )
    elif r < 0.7:
        what, prog = (
            g.t(
                ["the first word of each line", "the first word of every line"], ["la primera palabra de cada línea", "la primera palabra de todas las líneas"]
            ),
            "$1",
        )
    elif r < 0.78:
        what, prog = (
            g.t(["the first and [the] last column[s]", "the first and last fields"], ["la primera y la última columna", "el primer y el último campo"]),
            "$1, $NF",
        )
    else:
        a, b = g.rng.sample(range(1, 9), 2)
        va, vb = g.value(str(a)), g.value(str(b))
        prog = f"${a}, ${b}"
        what = g.t(
            [f"columns {va} and {vb}", f"column {va} and column {vb}", f"fields {va} and {vb}", f"the {_ORD_EN[a]} and [the] {_ORD_EN[b]} column[s]"],
            [f"las columnas {va} y {vb}", f"la columna {va} y la {vb}", f"los campos {va} y {vb}", f"la {_ORD_ES_F[a]} y la {_ORD_ES_F[b]} columna"],
        )
        if a > b:
            what += g.t([", in that order", " in that order"], [", en ese orden", " en ese orden"]) if g.chance(0.7) else ""
    sep = (
        g.t(
            [" (separated by (spaces|whitespace)|splitting on whitespace)", "", "", ""],
            [" (con columnas separadas por espacios)", " \\(columnas separadas por espacios\\)", "", "", ""],
        )
        if "palabra" not in what and "word" not in what
        else ""
    )
    if s.out:
        sep = ""
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} {what} of {s}{sep}",
                f"(print|show|get|extract) only {what} (of|from) {s}{sep}",
                f"{what} of {s}{sep}",
                f"(extract|pull) {what} from {s}{sep}",
                f"i only want {what} of {s}{sep}",
                f"keep only {what} (of|from) {s}{sep}",
                f"from {s} print {what}",
            ],
            [
                f"{SHOW_ES} {what} de {s}{sep}",
                f"(imprime|muestra|saca|extrae) solo {what} de {s}{sep}",
                f"{what} de {s}{sep}",
                f"(extrae|sácame) {what} de {s}{sep}",
                f"solo quiero {what} de {s}{sep}",
                f"quédate solo con {what} de {s}{sep}",
                f"de {s} imprime {what}",
            ],
        ),
        s.cmd(f"awk '{{print {prog}}}'"),
    )


@comp("awk-except-columns", 2)
def awk_except(g):
    s = Src(g, "plain", output=0.1)
    r = g.rng.random()
    if r < 0.5:
        a, b = g.rng.sample(range(1, 7), 2)
        a, b = min(a, b), max(a, b)
        va, vb = g.value(str(a)), g.value(str(b))
        if g.chance(0.5):
            return save(
                g,
                g.t(
                    [
                        f"swap columns {va} and {vb} of {s} and print only those two",
                        f"{SHOW_EN} column {vb} followed by column {va} (of|from) {s}",
                        f"print column {vb} and then column {va} of {s}",
                    ],
                    [
                        f"imprime la columna {vb} y después la {va} de {s}",
                        f"{SHOW_ES} la columna {vb} seguida de la {va} de {s}",
                        f"intercambia las columnas {va} y {vb} de {s} e imprime solo esas dos",
                    ],
                ),
                s.cmd(f"awk '{{print ${b}, ${a}}}'"),
            )
        return save(
            g,
            g.t(
                [
                    f"swap columns {va} and {vb} (of|in) {s}",
                    f"(exchange|interchange) the {_ORD_EN[a]} and {_ORD_EN[b]} columns of {s}",
                    f"print {s} with columns {va} and {vb} swapped",
                ],
                [
                    f"intercambia las columnas {va} y {vb} de {s}",
                    f"cambia de sitio la columna {va} y la {vb} de {s}",
                    f"muestra {s} con las columnas {va} y {vb} intercambiadas",
                ],
            ),
            s.cmd(f"awk '{{t=${a}; ${a}=${b}; ${b}=t; print}}'"),
        )
    if r < 0.75:
        sep = g.pick([",", ";", ":", "-", " | ", ", ", "\\t"])
        a, b = g.int(1, 4), g.int(5, 8)
        va, vb = g.value(str(a)), g.value(str(b))
        name = g.t("a tab", "un tabulador") if sep == "\\t" else str(quoted(g, sep, 1))
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} columns {va} and {vb} of {s} (separated|joined) by {name}",
                    f"print fields {va} and {vb} of {s} with {name} between them",
                    f"columns {va} and {vb} of {s}, {name} as output separator",
                ],
                [
                    f"{SHOW_ES} las columnas {va} y {vb} de {s} separadas por {name}",
                    f"imprime los campos {va} y {vb} de {s} con {name} entre ellos",
                    f"las columnas {va} y {vb} de {s} unidas con {name}",
                ],
            ),
            s.cmd(f"awk -v OFS='{sep}' '{{print ${a}, ${b}}}'"),
        )
    n = g.int(1, 6)
    c = col(g, n)
    return save(
        g,
        g.t(
            [f"{SHOW_EN} {c} of {s} with the line number (before it|in front)", f"print the line number and {c} of (each|every) line of {s}"],
            [f"{SHOW_ES} {c} de {s} con el número de línea delante", f"imprime el número de línea y {c} de cada línea de {s}"],
        ),
        s.cmd(f"awk '{{print NR, ${n}}}'"),
    )


# --- letter case and tr --------------------------------------------------------------------------


@comp("change-case", 5)
def change_case(g):
    up = g.chance(0.55)
    cmd = "tr '[:lower:]' '[:upper:]'" if up else "tr '[:upper:]' '[:lower:]'"
    en, es = ("(uppercase|upper case|capital letters|all caps)", "mayúsculas") if up else ("(lowercase|lower case|small letters)", "minúsculas")
    r = g.rng.random()
    if r < 0.25:
        text = g.pick(
            [
                "hello world",
                "Hola Mundo",
                "Foo Bar",
                "ABC123",
                "My Title",
                "buenos días",
                "MANGO",
                "Quick Brown Fox",
                "linux",
                "Ubuntu Server",
                "Ana María",
                word_of(g),
                f"{word_of(g)} {word_of(g)}",
            ]
        )
        q = quoted(g, text, 0.95)
        return g.t(
            [f"(convert|change|turn) [the] (text|string|word|phrase) {q} (to|into) {en}", f"(print|write|show) {q} in {en}", f"{q} in {en}", f"make {q} {en}"],
            [f"(convierte|pasa|cambia) (el texto|la cadena|la frase) {q} a {es}", f"(escribe|imprime|muestra) {q} en {es}", f"{q} en {es}", f"pon {q} en {es}"],
        ), f"echo {dq(text)} | {cmd}"
    s = Src(g, "plain", output=0.1)
    return save(
        g,
        g.t(
            [
                f"(convert|change|transform|turn) {s} (to|into) {en}",
                f"(print|show|display) {s} in {en}",
                f"(print|show) the (content|contents|text) of {s} in {en}",
                f"(convert|change) all [the] (text|letters|characters) (of|in) {s} to {en}",
                f"{s} in {en}",
                f"make everything in {s} {en}",
                f"convert (lowercase to uppercase|all lowercase letters to uppercase) in {s}"
                if up
                else f"convert (uppercase to lowercase|all uppercase letters to lowercase) in {s}",
            ],
            [
                f"(convierte|pasa|cambia|transforma) {s} a {es}",
                f"(muestra|imprime|enséñame) {s} en {es}",
                f"(muestra|imprime) el (contenido|texto) de {s} en {es}",
                f"(convierte|pasa) todo el (texto|contenido) de {s} a {es}",
                f"{s} en {es}",
                f"pon todo {s} en {es}",
                f"pasar {s} a {es}",
                f"convertir (las minúsculas a mayúsculas|de minúsculas a mayúsculas) en {s}"
                if up
                else f"convertir (las mayúsculas a minúsculas|de mayúsculas a minúsculas) en {s}",
            ],
        ),
        s.cmd(cmd, True),
        0.25,
    )


@comp("capitalize", 2)
def capitalize(g):
    s = Src(g, "plain", output=0)
    kind = g.pick(["line", "line", "word", "word", "swap", "colup", "inplace"])
    if kind == "line":
        return save(
            g,
            g.t(
                [
                    f"capitalize the first letter of (each|every) line (of|in) {s}",
                    f"print {s} with the first letter of every line in uppercase",
                    f"make the first character of each line of {s} uppercase and print the result",
                ],
                [
                    f"muestra {s} con la primera letra de cada línea en mayúscula",
                    f"pon en mayúscula la primera letra de cada línea de {s}",
                    f"imprime {s} con la inicial de cada línea en mayúscula",
                ],
            ),
            s.cmd("sed 's/^./\\U&/'"),
        )
    if kind == "word":
        return save(
            g,
            g.t(
                [
                    f"capitalize (the first letter of every word|every word|each word) (of|in) {s}",
                    f"print {s} with (each word capitalized|every word starting with a capital letter)",
                    f"convert {s} to title case",
                ],
                [
                    f"muestra {s} con la primera letra de cada palabra en mayúscula",
                    f"pon en mayúscula la inicial de (todas las palabras|cada palabra) de {s}",
                    f"capitaliza (cada palabra|todas las palabras) de {s}",
                ],
            ),
            s.cmd("sed 's/\\b./\\U&/g'"),
        )
    if kind == "swap":
        return save(
            g,
            g.t(
                [
                    f"swap (the case|upper and lower case) of all [the] letters in {s}",
                    f"invert the case of {s}",
                    f"turn uppercase into lowercase and vice versa in {s}",
                ],
                [
                    f"intercambia mayúsculas y minúsculas en {s}",
                    f"cambia las mayúsculas por minúsculas y al revés en {s}",
                    f"invierte mayúsculas y minúsculas de {s}",
                ],
            ),
            s.cmd("tr 'a-zA-Z' 'A-Za-z'", True),
        )
    if kind == "inplace":
        up = g.chance(0.5)
        en, es, u = ("uppercase", "mayúsculas", "\\U") if up else ("lowercase", "minúsculas", "\\L")
        return g.t(
            [
                f"convert {s} to {en} in place",
                f"change all the text of {s} to {en}, (modifying|editing|overwriting) the file itself",
                f"make everything in {s} {en}, in place",
            ],
            [
                f"convierte {s} a {es} (modificando el propio archivo|en el mismo archivo|in situ)",
                f"pasa todo el texto de {s} a {es} y guárdalo en el mismo archivo",
            ],
        ), s.cmd(f"sed -i 's/.*/{u}&/'")
    n = g.int(1, 5)
    c = col(g, n)
    up = g.chance(0.6)
    return save(
        g,
        g.t(
            [
                f"(convert|change) {c} of {s} to {'uppercase' if up else 'lowercase'} and print all [the] lines",
                f"print {s} with {c} in {'uppercase' if up else 'lowercase'}",
            ],
            [
                f"muestra {s} con {c} en {'mayúsculas' if up else 'minúsculas'}",
                f"pasa {c} de {s} a {'mayúsculas' if up else 'minúsculas'} e imprime todas las líneas",
            ],
        ),
        s.cmd(f"awk '{{${n}={'toupper' if up else 'tolower'}(${n}); print}}'"),
    )


CHARSETS = [
    ("'0-9'", ["digits", "numbers", "numeric characters"], ["dígitos", "números", "cifras"]),
    ("' '", ["spaces", "space characters", "blank spaces"], ["espacios", "espacios en blanco"]),
    ("'[:punct:]'", ["punctuation", "punctuation marks", "punctuation characters"], ["signos de puntuación", "caracteres de puntuación"]),
    ("'\\n'", ["newlines", "line breaks", "newline characters"], ["saltos de línea", "caracteres de nueva línea"]),
    ("'\\r'", ["carriage returns", "\\\\r characters", "Windows carriage returns"], ["retornos de carro", "caracteres \\\\r"]),
    ("'\\t'", ["tabs", "tab characters"], ["tabuladores", "tabulaciones"]),
    ("'[:space:]'", ["whitespace", "whitespace characters, newlines included,"], ["espacios, tabuladores y saltos de línea"]),
    ("'aeiou'", ["lowercase vowels"], ["vocales minúsculas"]),
    ("'aeiouAEIOU'", ["vowels"], ["vocales"]),
    ("'\"'", ["double quotes", "double quote characters"], ["comillas dobles"]),
    ("','", ["commas"], ["comas"]),
    ("'-'", ["hyphens", "dashes"], ["guiones"]),
    ("';'", ["semicolons"], ["puntos y coma"]),
    ("'.'", ["dots", "periods"], ["puntos"]),
    ("'()'", ["parentheses"], ["paréntesis"]),
    ("'#'", ["hash signs"], ["almohadillas"]),
]


@comp("tr-delete", 4)
def tr_delete(g):
    chars, en, es = g.pick(CHARSETS)
    en, es = g.pick(en), g.pick(es)
    s = Src(g, output=0.08)
    r = g.rng.random()
    if r < 0.12 and chars in ("'0-9'",):
        return save(
            g,
            g.t(
                [
                    f"(print|keep) only the digits of {s}",
                    f"remove everything that is not a digit from {s} and print the result",
                    f"strip all non-numeric characters, newlines included, from {s}",
                ],
                [
                    f"deja solo los dígitos de {s}",
                    f"(imprime|muestra) únicamente los números de {s}, quitando todo lo demás",
                    f"quita de {s} todo lo que no sea un dígito y muestra el resultado",
                ],
            ),
            s.cmd("tr -cd '0-9'", True),
        )
    if r < 0.6:
        return save(
            g,
            g.t(
                [
                    f"(print|show|display|output) {s} without [the|any] {en}",
                    f"(print|show) the content of {s} (with all [the] {en} removed|removing [all] [the] {en})",
                    f"{s} without {en}",
                    f"(strip|drop) [all] [the] {en} from {s} and print (it|the result)",
                ],
                [
                    f"(imprime|muestra|dame) {s} sin (los |las |)".replace("(los |las |)", "") + f"{es}",
                    f"(imprime|muestra) el contenido de {s} (quitando|eliminando) (todos |)".replace("(todos |)", "")
                    + f"{g.pick(['', 'todas ' if es.startswith(('comi', 'coma', 'cifra', 'tabulaciones', 'vocales', 'almo')) else 'todos '])}{'las' if es.startswith(('comi', 'coma', 'cifra', 'tabulaciones', 'vocales', 'almo')) else 'los'} {es}",
                    f"{s} sin {es}",
                    f"quita {'las' if es.startswith(('comi', 'coma', 'cifra', 'tabulaciones', 'vocales', 'almo')) else 'los'} {es} de {s} y muestra el resultado",
                ],
            ),
            s.cmd(f"tr -d {chars}", True),
            0.25,
        )
    text = g.pick(
        [
            "a1b2c3",
            "hello world",
            "2024-01-31",
            "555-123-456",
            "(91) 234 56 78",
            "foo, bar, baz",
            "Hola, que tal",
            "x.y.z",
            "12 34 56",
            f"{word_of(g)}-{g.int(1, 99)}",
            f"{word_of(g)} {word_of(g)}",
        ]
    )
    if chars in ("'\\n'", "'\\r'", "'\\t'", "'\"'", "'[:space:]'"):
        chars, en, es = "' '", "spaces", "espacios"
    q = quoted(g, text, 0.95)
    return g.t(
        [f"(remove|delete|strip) [all] [the] {en} from [the] (string|text) {q}", f"print {q} without {en}"],
        [
            f"(quita|elimina|borra) {'las' if es.startswith(('comi', 'coma', 'cifra', 'tabulaciones', 'vocales', 'almo')) else 'los'} {es} (del texto|de la cadena) {q}",
            f"imprime {q} sin {es}",
        ],
    ), f"echo {dq(text)} | tr -d {chars}"


@comp("tr-squeeze", 2)
def tr_squeeze(g):
    s = Src(g, output=0.15)
    r = g.rng.random()
    if r < 0.6:
        return save(
            g,
            g.t(
                [
                    f"(squeeze|collapse|compress|reduce) (multiple|repeated|consecutive) spaces (in|of) {s} (into one|to a single space|into a single one)",
                    f"(print|show) {s} with (multiple|repeated|consecutive) spaces (collapsed into|replaced by|reduced to) (one|a single space)",
                    f"squeeze runs of spaces in {s}",
                ],
                [
                    f"(reduce|comprime|junta) los espacios (repetidos|consecutivos|múltiples) de {s} (en uno solo|a uno)",
                    f"(muestra|imprime) {s} con (un solo espacio donde haya varios|los espacios repetidos reducidos a uno)",
                    f"deja un único espacio donde haya varios seguidos en {s} y muéstralo",
                ],
            ),
            s.cmd("tr -s ' '", True),
        )
    if r < 0.8:
        return save(
            g,
            g.t(
                [
                    f"(squeeze|collapse) (multiple|several|consecutive|repeated) (blank|empty) lines (in|of) {s} into one",
                    f"(print|show) {s} (suppressing repeated empty lines|with consecutive blank lines merged into one|with at most one blank line in a row)",
                ],
                [
                    f"(muestra|imprime) {s} (juntando las líneas vacías consecutivas en una|con las líneas en blanco repetidas reducidas a una)",
                    f"reduce las líneas en blanco seguidas de {s} a una sola",
                ],
            ),
            s.cmd("cat -s"),
        )
    return save(
        g,
        g.t(
            [
                f"put each word of {s} on its own line",
                f"(print|show|list) (the words of {s} one per line|{s} one word per line)",
                f"split {s} into words, one per line",
            ],
            [f"pon cada palabra de {s} en una línea", f"(muestra|imprime) las palabras de {s} una por línea", f"separa {s} en palabras, una en cada línea"],
        ),
        s.cmd("tr -s '[:space:]' '\\n'", True),
    )


# --- sorting, duplicates, joining ----------------------------------------------------------------


@comp("sort", 12)
def sort_lines(g):
    """sort in its many forms: kind x order x unique x column x delimiter x limit x where it goes."""
    s = Src(
        g,
        "plain",
        output=0.1,
        outputs=["ls", "env", "du -sh *", "ps aux", "ls -l", "who", "df -h", "cut -d':' -f1 /etc/passwd", "git branch", "docker ps", "wc -l *.txt"],
    )
    kind = g.pick(
        ["plain", "plain", "plain", "num", "num", "num", "col", "col", "colnum", "colnum", "human", "month", "version", "icase", "general", "length", "random"]
    )
    rev = g.chance(0.38)
    uniq = g.chance(0.14) and kind in ("plain", "num", "icase")
    n = g.int(1, 6)
    c = ""
    if kind in ("col", "colnum"):
        c = col(g, n)
    d = None
    if c and not s.out and g.chance(0.35):
        d, dname = delim(g, ",:;|\t-")
    desc = g.t(
        [
            "in (descending|decreasing) order",
            "in reverse [order]",
            "descending",
            "from (highest|largest|biggest) to (lowest|smallest)",
            "(highest|largest|biggest) first",
        ]
        if kind in ("num", "colnum", "human", "general")
        else ["in reverse [alphabetical] order", "in reverse order", "from Z to A", "descending", "in descending order"],
        ["en orden (descendente|decreciente|inverso)", "de mayor a menor", "(al revés|a la inversa)", "de forma descendente", "primero los más grandes"]
        if kind in ("num", "colnum", "human", "general")
        else ["en orden (inverso|descendente)", "(al revés|a la inversa)", "de la Z a la A", "en orden alfabético inverso", "de forma descendente"],
    )
    asc = g.t(
        ["in (ascending|increasing) order", "from (lowest|smallest) to (highest|largest|biggest)", "ascending", "", "", "", "(lowest|smallest) first"]
        if kind in ("num", "colnum", "human", "general")
        else ["alphabetically", "in alphabetical order", "from A to Z", "in ascending order", "", "", ""],
        ["en orden (ascendente|creciente)", "de menor a mayor", "de menor a mayor", "", "", ""]
        if kind in ("num", "colnum", "human", "general")
        else ["alfabéticamente", "en orden alfabético", "por orden alfabético", "de la A a la Z", "", "", ""],
    )
    order = desc if rev else asc
    if kind in ("month", "version", "icase"):
        order = g.t("in reverse [order]", ["en orden (inverso|descendente)", "(al revés|a la inversa)"]) if rev else ""
    r = "r" if rev else ""
    how = {
        "plain": ("", ""),
        "num": (
            g.pick(["numerically", "by number", "by numeric value", "in numeric order", "as numbers"]),
            g.pick(["numéricamente", "por valor numérico", "por número", "en orden numérico", "como números"]),
        ),
        "col": (f"(by|on|according to|using) {c}", f"(por|según) {c}"),
        "colnum": (
            f"(numerically by {c}|by {c} numerically|by {c} \\(numeric\\)|by {c} as a number|by the numeric value of {c})",
            f"(numéricamente por {c}|por {c} numéricamente|por {c} \\(numérica\\)|por {c} como número|por el valor numérico de {c})",
        ),
        "human": (
            "(by human-readable sizes like 10K or 2M|by human readable size|taking size suffixes like K, M and G into account)",
            "(por tamaños legibles como 10K o 2M|teniendo en cuenta sufijos como K, M y G|por tamaño legible)",
        ),
        "month": ("by month [name]", "por [nombre de] mes"),
        "version": ("by version [number]", "por [número de] versión"),
        "icase": (
            "(ignoring case|case-insensitively|without distinguishing upper and lower case)",
            "(sin distinguir mayúsculas|ignorando mayúsculas y minúsculas|sin importar las mayúsculas)",
        ),
        "general": ("(by number, decimals and exponents included|by general numeric value)", "(por valor numérico general|numéricamente, con exponentes)"),
        "length": ("by [line] length", "por longitud [de línea]"),
        "random": ("randomly", "aleatoriamente"),
    }[kind]
    flag = {"plain": "", "num": "n", "col": "", "colnum": "", "human": "h", "month": "M", "version": "V", "icase": "f", "general": "g"}.get(kind, "")
    if kind == "random":
        return save(
            g,
            g.t(
                [
                    f"(shuffle|randomize|mix [up]) [the] lines (of|in) {s}",
                    f"put the lines of {s} in random order",
                    f"{SHOW_EN} the lines of {s} in [a] random order",
                    f"sort {s} randomly",
                    f"shuffle {s}",
                ],
                [
                    f"(baraja|mezcla|desordena) las líneas de {s}",
                    f"pon las líneas de {s} en orden aleatorio",
                    f"{SHOW_ES} las líneas de {s} en orden aleatorio",
                    f"ordena {s} al azar",
                    f"desordena {s}",
                ],
            ),
            s.cmd("shuf"),
        )
    if kind == "length":
        order = g.t(
            ["(longest|longest lines) first", "from longest to shortest"] if rev else ["(shortest|shortest lines) first", "from shortest to longest", ""],
            ["de más larga a más corta", "(primero las más largas|empezando por las más largas)"]
            if rev
            else ["de más corta a más larga", "(primero las más cortas|empezando por las más cortas)", ""],
        )
        req = g.t(
            [f"sort [the] lines of {s} {how[0]} {order}", f"(order|sort) {s} by (the length of each line|line length) {order}"],
            [f"ordena las líneas de {s} {how[1]} {order}", f"(ordena|ordenar) {s} por la longitud de (cada línea|las líneas) {order}"],
        )
        return save(g, req, s.cmd("awk '{print length, $0}'") + f" | sort -n{r} | cut -d' ' -f2-")
    h = g.t(*how)
    u = (
        g.t(
            [" and remove duplicates", ", (removing|dropping) duplicates", " without (duplicates|repeated lines)", " keeping only unique lines"],
            [" y quita [los] duplicados", ", (quitando|eliminando) duplicados", " sin (duplicados|repetidos|líneas repetidas)", " dejando solo líneas únicas"],
        )
        if uniq
        else ""
    )
    if kind == "plain" and uniq is False and not rev and g.chance(0.3):
        order = ""
    key = ""
    if d is not None:
        h += g.t(
            [f", (separated by|delimiter|with separator) {dname}", f" (with {dname} as separator|using {dname} as the delimiter)"],
            [f", (separada por|delimitador|con separador) {dname}", f" (con {dname} como separador|usando {dname} como delimitador)"],
        )
    if c:
        key = ("-t$'\\t' " if d == "\t" else f"-t'{d}' " if d else "") + (f"-k{n},{n}n{r}" if kind == "colnum" else f"-k{n}{r}")
    opts = "".join(sorted(flag + ("u" if uniq else "") + (r if not c else "")))
    cmd = f"sort {'-' + opts if opts else ''} {key}".replace("  ", " ").strip()
    if not s.out and g.chance(0.1):
        f = s.file
        return g.t(
            [
                f"sort {s} {h} {order}{u} in place",
                f"sort {s} {h} {order}{u} and (save|write) it (back to|over|in) the same file",
                f"sort the lines of {s} {h} {order}{u}, overwriting the file",
            ],
            [
                f"ordena {s} {h} {order}{u} (en el mismo archivo|sobrescribiendo el archivo|in situ)",
                f"ordena las líneas de {s} {h} {order}{u} y guárdalo en el mismo (archivo|fichero)",
            ],
        ), f"{cmd} -o {f.arg} {f.arg}"
    lim = g.chance(0.12)
    tail = ""
    if lim:
        k = g.pick([1, 3, 5, 10, 20])
        if k == 1:
            tail = g.t(
                [" and show (only the first|the first one)", " and take the first line"], [" y muestra [solo] la primera", " y quédate con la primera línea"]
            )
        else:
            w = num(g, k)
            tail = g.t(
                [f" and (show|print|keep) [only] the first {w} [lines]", f", first {w} [lines] only"],
                [f" y (muestra|imprime|deja) [solo] las {w} primeras [líneas]", f", solo las primeras {w} [líneas]"],
            )
    req = g.t(
        [
            f"sort {s} {h} {order}{u}{tail}",
            f"sort [the] lines (of|in) {s} {h} {order}{u}{tail}",
            f"(order|arrange) [the lines of] {s} {h} {order}{u}{tail}",
            f"sort {s} {order} {h}{u}{tail}",
            f"(print|show|display|list) {s} sorted {h} {order}{u}{tail}",
            f"put [the lines of] {s} in order {h} {order}{u}{tail}" if not order else f"(show|print) the lines of {s} sorted {h} {order}{u}{tail}",
            f"{s} sorted {h} {order}{u}{tail}",
        ],
        [
            f"ordena {s} {h} {order}{u}{tail}",
            f"ordena las líneas de {s} {h} {order}{u}{tail}",
            f"ordenar [las líneas de] {s} {h} {order}{u}{tail}",
            f"ordena {s} {order} {h}{u}{tail}",
            f"(muestra|imprime|lista) {s} ordenado {h} {order}{u}{tail}",
            f"(muestra|imprime|dame) las líneas de {s} ordenadas {h} {order}{u}{tail}",
            f"{s} ordenado {h} {order}{u}{tail}",
        ],
    )
    return save(g, req.replace(" ,", ","), s.cmd(cmd) + (f" | head -n {k}" if lim else ""), 0.15)


@comp("unique-lines", 8)
def unique_lines(g):
    s = Src(
        g, output=0.08, outputs=["history", "ps aux", "cut -d' ' -f1 access.log", "cat *.log", "awk '{print $1}' access.log", "last", "git log --format=%an"]
    )
    kind = g.pick(["u", "u", "u", "d", "d", "only", "c", "c", "top", "top", "seen", "seen", "adj", "icase", "topone", "countorder", "alld"])
    if kind == "u":
        cmd, req = (
            s.cmd("sort -u"),
            g.t(
                [
                    f"{SHOW_EN} the (unique|distinct|different) lines (of|in) {s}",
                    f"(remove|drop|eliminate|get rid of) [the] duplicate[d] lines (from|in) {s}",
                    f"{SHOW_EN} {s} (without|with no) (duplicate|repeated|duplicated) lines",
                    f"unique lines (in|of) {s}",
                    f"{s} without duplicates",
                    f"dedupe {s}",
                    f"sort {s} and remove duplicates",
                    f"what are the distinct lines in {s}",
                    f"{SHOW_EN} each (different|distinct) line of {s} only once",
                ],
                [
                    f"{SHOW_ES} las líneas (únicas|distintas|diferentes) de {s}",
                    f"(quita|elimina) las líneas (duplicadas|repetidas) de {s}",
                    f"{SHOW_ES} {s} sin (líneas repetidas|duplicados|líneas duplicadas)",
                    f"líneas (únicas|distintas) de {s}",
                    f"{s} sin repetidos",
                    f"ordena {s} y quita los duplicados",
                    f"cuáles son las líneas distintas de {s}",
                    f"{SHOW_ES} cada línea distinta de {s} una sola vez",
                ],
            ),
        )
    elif kind == "d":
        cmd, req = (
            s.cmd("sort") + " | uniq -d",
            g.t(
                [
                    f"{SHOW_EN} [only] the (duplicated|repeated|duplicate) lines (of|in) {s}",
                    f"which lines (are repeated|appear more than once|are duplicated) in {s}",
                    f"{SHOW_EN} the lines (that appear more than once|that are repeated|occurring more than once) in {s}",
                    f"find [the] duplicate lines in {s}",
                    f"duplicate lines in {s}",
                ],
                [
                    f"{SHOW_ES} [solo] las líneas (duplicadas|repetidas) de {s}",
                    f"qué líneas (están repetidas|aparecen más de una vez|se repiten) en {s}",
                    f"{SHOW_ES} las líneas que (aparecen más de una vez|se repiten|están duplicadas) en {s}",
                    f"(busca|encuentra) [las] líneas (duplicadas|repetidas) en {s}",
                    f"líneas duplicadas de {s}",
                ],
            ),
        )
    elif kind == "only":
        cmd, req = (
            s.cmd("sort") + " | uniq -u",
            g.t(
                [
                    f"{SHOW_EN} [only] the lines that (appear|occur) (exactly|only|just) once in {s}",
                    f"which lines of {s} are not repeated",
                    f"{SHOW_EN} the non-repeated lines of {s}",
                    f"lines of {s} that appear only once",
                ],
                [
                    f"{SHOW_ES} [solo] las líneas que aparecen (una sola|solo una|exactamente una) vez en {s}",
                    f"qué líneas de {s} no se repiten",
                    f"{SHOW_ES} las líneas no repetidas de {s}",
                    f"líneas de {s} que (salen|aparecen) una única vez",
                ],
            ),
        )
    elif kind == "c":
        cmd, req = (
            s.cmd("sort") + " | uniq -c",
            g.t(
                [
                    f"count how many times (each|every) [distinct] line (appears|occurs|is repeated) in {s}",
                    f"count (the occurrences of each|repetitions of each|each distinct) line (of|in) {s}",
                    f"{SHOW_EN} each (distinct|unique|different) line of {s} with its (count|number of occurrences)",
                    f"how many times does each line (appear|occur) in {s}",
                ],
                [
                    f"cuenta cuántas veces (aparece|se repite|sale) cada línea (en|de) {s}",
                    f"cuenta las (apariciones|repeticiones|ocurrencias) de cada línea de {s}",
                    f"{SHOW_ES} cada línea (distinta|única) de {s} con el número de veces que aparece",
                    f"cuántas veces (aparece|se repite) cada línea en {s}",
                ],
            ),
        )
    elif kind == "countorder":
        rev = g.chance(0.8)
        cmd = s.cmd("sort") + f" | uniq -c | sort -n{'r' if rev else ''}"
        req = g.t(
            [
                f"count how many times each line (appears|occurs) in {s} and sort {'from most to least frequent' if rev else 'from least to most frequent'}",
                f"(list|show) the lines of {s} with their counts, {'most frequent' if rev else 'least frequent'} first",
                f"rank the lines of {s} by {'frequency' if rev else 'increasing frequency'}",
            ],
            [
                f"cuenta cuántas veces aparece cada línea de {s} y ordénalas de {'mayor a menor' if rev else 'menor a mayor'}",
                f"(lista|muestra) las líneas de {s} con su (frecuencia|número de apariciones), {'las más' if rev else 'las menos'} frecuentes primero",
                f"frecuencia de cada línea de {s}, de {'más a menos' if rev else 'menos a más'}",
            ],
        )
    elif kind == "top":
        n = g.pick([3, 5, 5, 10, 10, 20, 15, 25, 50])
        w = num(g, n)
        cmd, req = (
            s.cmd("sort") + f" | uniq -c | sort -nr | head -n {n}",
            g.t(
                [
                    f"{SHOW_EN} the {w} most (frequent|common|repeated) lines (of|in) {s}",
                    f"top {w} most (common|frequent|repeated) lines in {s}",
                    f"what are the {w} most (common|frequent) lines in {s}",
                    f"{SHOW_EN} the top {w} lines of {s} by (frequency|number of occurrences) [with their counts]",
                    f"which {w} lines appear most (often|times) in {s}",
                ],
                [
                    f"{SHOW_ES} las {w} líneas más (frecuentes|repetidas|comunes) de {s}",
                    f"las {w} líneas que más (se repiten|aparecen|salen) en {s}",
                    f"cuáles son las {w} líneas más (frecuentes|repetidas) de {s}",
                    f"top {w} de líneas más repetidas de {s}",
                    f"{SHOW_ES} las {w} líneas que más veces aparecen en {s} [con su número de apariciones]",
                ],
            ),
        )
    elif kind == "topone":
        cmd, req = (
            s.cmd("sort") + " | uniq -c | sort -nr | head -n 1",
            g.t(
                [
                    f"{SHOW_EN} the most (frequent|common|repeated) line (of|in) {s}",
                    f"which line (appears|is repeated) most (often|times) in {s}",
                    f"what is the most (common|frequent) line in {s}",
                ],
                [
                    f"{SHOW_ES} la línea más (frecuente|repetida|común) de {s}",
                    f"qué línea (se repite|aparece) más [veces] en {s}",
                    f"cuál es la línea más repetida de {s}",
                ],
            ),
        )
    elif kind == "seen":
        if not s.out and g.chance(0.25):
            t = g.slot("newname")
            return g.t(
                [f"remove [the] duplicate lines from {s} (keeping|preserving) the (original order|order) and save (it|the result) (to|as) {t}"],
                [f"quita las líneas repetidas de {s} (manteniendo|conservando) el orden [original] y guárdalo en {t}"],
            ), f"awk '!seen[$0]++' {s.file.arg} > {t.arg}"
        cmd, req = (
            s.cmd("awk '!seen[$0]++'"),
            g.t(
                [
                    f"(remove|drop) [the] (duplicate|repeated) lines (from|in) {s} (keeping|preserving|without changing) the [original] order",
                    f"{SHOW_EN} {s} without (duplicates|repeated lines), (keeping|preserving) the [original] order",
                    f"remove duplicates from {s} without sorting [it]",
                    f"{SHOW_EN} only the first occurrence of (each|every) line (in|of) {s}",
                    f"dedupe {s} without sorting",
                ],
                [
                    f"(quita|elimina) las líneas (duplicadas|repetidas) de {s} (manteniendo|conservando|respetando|sin cambiar) el orden [original]",
                    f"{SHOW_ES} {s} sin (duplicados|líneas repetidas) (manteniendo|conservando) el orden",
                    f"quita los duplicados de {s} sin ordenar[lo]",
                    f"{SHOW_ES} solo la primera aparición de cada línea de {s}",
                ],
            ),
        )
    elif kind == "adj":
        cmd, req = (
            s.cmd("uniq"),
            g.t(
                [
                    f"(remove|collapse|merge) (consecutive|adjacent) (duplicate|repeated|identical) lines (in|of|from) {s}",
                    f"{SHOW_EN} {s} with (adjacent|consecutive) (repeated|duplicate) lines (collapsed|removed)",
                ],
                [
                    f"(quita|elimina|junta) las líneas (repetidas|iguales|duplicadas) (consecutivas|seguidas|contiguas) de {s}",
                    f"{SHOW_ES} {s} sin las líneas repetidas (consecutivas|seguidas)",
                ],
            ),
        )
    elif kind == "icase":
        cmd, req = (
            s.cmd("sort -fu"),
            g.t(
                [
                    f"{SHOW_EN} the (unique|distinct) lines of {s} (ignoring case|without distinguishing upper and lower case)",
                    f"remove duplicate lines from {s}, ignoring case",
                ],
                [
                    f"{SHOW_ES} las líneas (únicas|distintas) de {s} (sin distinguir mayúsculas|ignorando mayúsculas y minúsculas)",
                    f"quita las líneas duplicadas de {s} sin distinguir mayúsculas de minúsculas",
                ],
            ),
        )
    else:
        cmd, req = (
            s.cmd("sort") + " | uniq -D",
            g.t(
                [
                    f"{SHOW_EN} all [the] repeated lines of {s}, (every copy of them|with every repetition)",
                    f"print every copy of the duplicated lines (in|of) {s}",
                ],
                [f"{SHOW_ES} todas las copias de las líneas repetidas de {s}", f"imprime las líneas duplicadas de {s} con todas sus repeticiones"],
            ),
        )
    return save(g, req, cmd, 0.12)


# --- joining, wrapping, numbering, encoding ------------------------------------------------------

I(
    "reverse-lines",
    "tac {file}",
    en=[
        "(print|show|display) {F} (backwards|in reverse line order|from the last line to the first|bottom to top|upside down)",
        "reverse the order of the lines (in|of) {F}",
        "(print|show) the lines of {F} in reverse order",
        "{F} with [the] last line first",
    ],
    es=[
        "(muestra|imprime|enséñame) {F} (al revés, de la última línea a la primera|empezando por la última línea|de abajo arriba|de la última línea a la primera)",
        "invierte el orden de las líneas de {F}",
        "(muestra|imprime) las líneas de {F} en orden inverso",
    ],
    weight=2,
)
I(
    "reverse-chars",
    "rev {file}",
    en=[
        "reverse [the characters of] (each|every) line (of|in) {F}",
        "(print|show) (each|every) line of {F} (backwards|reversed|with its characters reversed|from right to left)",
        "(print|show) {F} with the characters of each line in reverse order",
    ],
    es=[
        "invierte [los caracteres de] cada línea de {F}",
        "(muestra|imprime) cada línea de {F} (al revés|del revés|con los caracteres invertidos|de derecha a izquierda)",
        "da la vuelta a los caracteres de cada línea de {F}",
    ],
)
I(
    "number-lines",
    "cat -n {file}",
    en=[
        "(show|print|display) {F} with line numbers",
        "number [all] [the] lines (of|in) {F}",
        "(show|print) {F} (numbering|and number) (all|every) [the] lines",
        "{F} with (numbered lines|line numbers)",
        "(add|put) line numbers (to|before) the (output|lines) of {F}",
        "(print|display) the (content|contents) of {F} with a number before each line",
    ],
    es=[
        "(muestra|imprime|enséñame|ver) {F} con [los] números de línea",
        "numera [todas] las líneas de {F}",
        "(muestra|imprime) {F} (numerando las líneas|con las líneas numeradas)",
        "{F} con las líneas numeradas",
        "(pon|añade) el número de línea delante de cada línea de {F}",
        "mostrar el contenido de {F} con numeración",
    ],
    weight=3,
)
I(
    "number-nonblank",
    "cat -b {file}",
    en=[
        "(number|show line numbers for) only the (non-blank|non-empty|nonempty) lines of {F}",
        "(show|print) {F} numbering only the (non-blank|non-empty) lines",
        "(print|display) {F} with line numbers but (don't|do not) number (blank|empty) lines",
    ],
    es=[
        "numera solo las líneas (no vacías|que no estén en blanco|con contenido) de {F}",
        "(muestra|imprime) {F} numerando solo las líneas no vacías",
        "(muestra|imprime) {F} con números de línea sin contar las vacías",
    ],
)
I(
    "show-nonprinting",
    "cat -A {file}",
    en=[
        "(show|print|display) {F} with (non-printing|invisible|hidden|control) characters [visible]",
        "(show|see) the tabs and line ends (of|in) {F}",
        "(make|show) all invisible characters (visible in|of) {F}",
        "show {F} with $ at the end of each line and tabs as ^I",
    ],
    es=[
        "(muestra|enséñame|ver) {F} con los caracteres (invisibles|no imprimibles|de control|ocultos)",
        "(muestra|ver) los tabuladores y finales de línea de {F}",
        "quiero ver los caracteres no imprimibles de {F}",
    ],
)
I(
    "paste-two",
    "paste {file} {file2}",
    en=[
        "(paste|put|show|join) {F} and {file2} side by side",
        "merge {F} and {file2} line by line",
        "(join|combine) (the lines|corresponding lines) of {F} and {file2} [separated by a tab]",
        "(show|print) {F} and {file2} (in|as) two columns",
    ],
    es=[
        "(pega|pon|junta|muestra) {F} y {file2} (uno al lado del otro|lado a lado|en paralelo)",
        "(junta|une|combina) {F} y {file2} línea a línea",
        "(muestra|imprime) {F} y {file2} en dos columnas",
        "une cada línea de {F} con la (correspondiente|misma) de {file2}",
    ],
    file2="file",
    weight=1.5,
)
I(
    "join-files",
    "join <(sort {file}) <(sort {file2})",
    en=[
        "join {F} and {file2} (on|by|using) (the first column|their first field|the first field), they are not sorted",
        "(join|match up) the lines of [the] unsorted files {file} and {file2} (on|by) their first (column|field)",
        "relational join of {F} and {file2} (on|by) the first (column|field), sorting both first",
    ],
    es=[
        "(une|cruza|haz un join de) {file} y {file2} por (la primera columna|el primer campo), (no están ordenados|ordenando ambos antes)",
        "cruza {F} con {file2} por (el primer campo|la primera columna), ordenándolos antes",
    ],
    file2="file",
)
I(
    "concat-files",
    "cat {file} {file2} > {newname}",
    en=[
        "(concatenate|merge|join|combine) {F} and {file2} into {newname}",
        "(put|write) the contents of {F} and {file2} (in|into) {newname}",
        "(merge|combine) {file} and {file2}, one after the other, into [a new file] {newname}",
        "create {newname} from {file} followed by {file2}",
    ],
    es=[
        "(concatena|junta|une|combina) {F} y {file2} en {newname}",
        "(mete|pon|escribe) el contenido de {F} y {file2} en {newname}",
        "crea {newname} con {file} seguido de {file2}",
        "(une|junta) {file} y {file2}, uno detrás del otro, en [un nuevo archivo llamado] {newname}",
    ],
    file2="file",
    weight=2,
)
I(
    "common-lines",
    "comm -12 <(sort {file}) <(sort {file2})",
    en=[
        "(show|print|list|find|display) [the] lines (common to|that are in both|present in both|shared by) {F} and {file2}",
        "which lines (are|appear) in both {F} and {file2}",
        "[the] lines that {file} and {file2} have in common",
        "intersection of {F} and {file2}",
    ],
    es=[
        "(muestra|imprime|lista|busca|dame) las líneas (comunes a|que están tanto en|que comparten|en común de) {file} y {file2}",
        "qué líneas (están|aparecen) (en ambos|a la vez en|tanto en) {file} y {file2}",
        "líneas (comunes|en común) (entre|de) {file} y {file2}",
        "intersección de {F} y {file2}",
    ],
    file2="file",
    weight=2,
)
I(
    "only-in-first",
    "comm -23 <(sort {file}) <(sort {file2})",
    en=[
        "(show|print|list|find) [the] lines (of|in|from) {F} that are not in {file2}",
        "which lines (of|in) {file} are missing (from|in) {file2}",
        "lines (only in|unique to) {F}, not in {file2}",
        "what does {file} have that {file2} does not",
    ],
    es=[
        "(muestra|imprime|lista|dame) las líneas de {F} que no están en {file2}",
        "qué líneas de {F} (faltan|no aparecen) en {file2}",
        "líneas que solo están en {F} y no en {file2}",
        "qué tiene {file} que no tenga {file2}",
    ],
    file2="file",
    weight=2,
)
I(
    "only-in-second",
    "comm -13 <(sort {file}) <(sort {file2})",
    en=[
        "(show|print) the lines that are only in the second [file] of {file} and {file2}",
        "comparing {file} with {file2}, (show|list) the lines that appear only in the second",
    ],
    es=[
        "(muestra|imprime) las líneas que están solo en el segundo de {file} y {file2}",
        "comparando {file} con {file2}, (muestra|lista) las líneas que solo aparecen en el segundo",
    ],
    file2="file",
)
I(
    "merge-sorted",
    "sort -m {file} {file2}",
    en=[
        "merge the [already] sorted files {file} and {file2}",
        "(merge|combine) {file} and {file2}, (both already sorted|which are already sorted), keeping the order",
    ],
    es=[
        "(mezcla|fusiona|combina) los archivos ya ordenados {file} y {file2}",
        "(fusiona|mezcla) {file} y {file2}, que ya están ordenados, manteniendo el orden",
    ],
    file2="file",
)
I(
    "sort-two-unique",
    "sort -u {file} {file2}",
    en=[
        "(combine|merge|join) {F} and {file2} (removing|without) duplicate[d] lines",
        "(show|print|list) the (unique|distinct) lines of {file} and {file2} together",
        "union of the lines of {file} and {file2} without repeats",
    ],
    es=[
        "(junta|une|combina) {F} y {file2} (quitando|eliminando) las líneas (duplicadas|repetidas)",
        "(muestra|lista) las líneas distintas de {file} y {file2} juntos",
        "unión de las líneas de {file} y {file2} sin repetidos",
    ],
    file2="file",
)
I(
    "base64-encode",
    "base64 {file}",
    en=["(encode|convert) {F} (in|to|as|into) base64", "base64 encode {F}", "(print|show) the base64 (encoding|of|version of) {F}", "base64 of {F}"],
    es=["(codifica|convierte|pasa) {F} (en|a) base64", "(muestra|dame) {F} en base64", "codificar {F} con base64", "{F} en base64"],
    file="anyfile",
)
I(
    "base64-decode",
    "base64 -d {file}",
    en=[
        "decode [the] base64 file {file}",
        "base64 decode {F}",
        "decode {F} (from|which is in|that is encoded in) base64",
        "(show|print) the decoded (content|contents) of {F}, which is base64",
    ],
    es=[
        "decodifica [el archivo] {file} que está en base64",
        "decodifica el base64 de {F}",
        "descodificar {F} desde base64",
        "(muestra|imprime) el contenido decodificado de {F}, que está en base64",
    ],
)
I(
    "base64-decode-save",
    "base64 -d {file} > {newname}",
    en=["decode [the] base64 file {file} (into|to) {newname}", "base64 decode {F} and (save|write) it (to|as|in) {newname}"],
    es=["decodifica {F} de base64 y guárdalo en {newname}", "decodifica el base64 de {F} en {newname}"],
)
I(
    "strings",
    "strings {file}",
    en=[
        "(show|print|extract|list) the (printable|readable|text) strings (in|of|from) {F}",
        "(find|show) (readable|printable) text inside [the] binary {file}",
        "what (readable|printable) strings are in {F}",
    ],
    es=[
        "(muestra|extrae|lista|saca) las cadenas (imprimibles|legibles|de texto) de {F}",
        "(busca|muestra) el texto legible dentro del binario {file}",
        "qué cadenas de texto (tiene|hay en) el binario {file}",
    ],
    file="anyfile",
)
I(
    "strings-grep",
    "strings {file} | grep {search}",
    en=["(find|show|search) the strings (of|in) [the] binary {file} that contain {search}", "look for {search} among the printable strings of {F}"],
    es=["(busca|muestra) las cadenas del binario {file} que contengan {search}", "busca {search} entre las cadenas de texto de {F}"],
    file="anyfile",
)
I(
    "hexdump-xxd",
    "xxd {file}",
    en=[
        "(show|print|display) (a hex dump|the hexdump|the hexadecimal dump) of {F}",
        "hex dump of {F}",
        "(show|view|see) {F} in (hex|hexadecimal)",
        "dump {F} (as|in) (hex|hexadecimal)",
    ],
    es=["(muestra|haz|dame) un volcado hexadecimal de {F}", "volcado hexadecimal de {F}", "(muestra|ver) {F} en hexadecimal", "vuelca {F} en hexadecimal"],
    file="anyfile",
)
I(
    "od-chars",
    "od -c {file}",
    en=[
        "(dump|show|print) {F} (as characters with od|byte by byte as characters, with escapes|with od in character form)",
        "use od to show the characters of {F}",
    ],
    es=["(vuelca|muestra) {F} (como caracteres con od|byte a byte como caracteres)", "usa od para ver los caracteres de {F}"],
)
I(
    "od-octal",
    "od {file}",
    en=["(show|print|dump) an octal dump of {F}", "octal dump of {F}", "(dump|show) {F} in octal"],
    es=["(muestra|haz) un volcado octal de {F}", "volcado en octal de {F}", "vuelca {F} en octal"],
)
I(
    "pretty-columns",
    "column -t {file}",
    en=[
        "(align|line up) the columns (of|in) {F}",
        "(show|print|display|format) {F} as [a] [nicely] aligned (table|columns)",
        "(pretty print|pretty-print) the (whitespace-separated|space separated) columns of {F}",
    ],
    es=[
        "alinea las columnas de {F}",
        "(muestra|imprime|ver) {F} (como tabla alineada|en columnas alineadas|con las columnas alineadas)",
        "formatea {F} como (una tabla|tabla)",
    ],
)
I(
    "dos2unix",
    "sed -i 's/\\r$//' {file}",
    en=[
        "convert {F} from (Windows|DOS|CRLF) to (Unix|Linux|LF) line endings",
        "(remove|delete|strip) the [Windows] carriage returns at (line ends|the end of each line) (from|in) {F}",
        "fix the (Windows|CRLF) line endings (in|of) {F}",
        "change CRLF to LF in {F}",
    ],
    es=[
        "convierte los (finales|saltos) de línea de {F} de (Windows|DOS) a (Unix|Linux)",
        "(quita|elimina) los retornos de carro (del final de cada línea|al final de las líneas) de {F}",
        "(arregla|corrige) los finales de línea de Windows de {F}",
        "cambia CRLF por LF en {F}",
    ],
    weight=1.5,
)
I(
    "unix2dos",
    "sed -i 's/$/\\r/' {file}",
    en=["convert {F} from (Unix|Linux|LF) to (Windows|DOS|CRLF) line endings", "change LF to CRLF in {F}", "give {F} Windows line endings"],
    es=[
        "convierte los (finales|saltos) de línea de {F} de (Unix|Linux) a (Windows|DOS)",
        "cambia LF por CRLF en {F}",
        "pon finales de línea de Windows en {F}",
    ],
)
I(
    "expand-tabs",
    "expand {file}",
    en=[
        "(convert|expand|change) [the] tabs to spaces in {F} [and print it]",
        "(show|print) {F} with tabs (expanded|converted) to spaces",
        "expand the tabs (of|in) {F}",
    ],
    es=[
        "(convierte|expande|pasa) los tabuladores (a|en) espacios de {F}",
        "(muestra|imprime) {F} con los tabuladores convertidos en espacios",
        "expande las tabulaciones de {F}",
    ],
)
I(
    "expand-tabs-n",
    "expand -t {width} {file}".replace("{width}", "{seconds}"),
    en=[
        "(convert|expand) [the] tabs to {seconds} spaces in {F} and print (it|the result)",
        "(show|print) {F} with tab stops every {seconds} columns",
        "(print|show) {F} with tabs expanded to {seconds} spaces",
    ],
    es=[
        "(muestra|imprime) {F} con los tabuladores (convertidos en|expandidos a) {seconds} espacios",
        "expande los tabuladores de {F} a {seconds} espacios y muéstralo",
    ],
)
I(
    "unexpand",
    "unexpand -a {file}",
    en=["(convert|turn) runs of spaces into tabs in {F} and print it", "(print|show) {F} with (all|all the) spaces converted to tabs where possible"],
    es=["(muestra|imprime) {F} con los grupos de espacios convertidos en tabuladores", "convierte en tabuladores los espacios seguidos de {F} y muéstralo"],
)
I(
    "word-freq",
    "tr -s '[:space:]' '\\n' < {file} | sort | uniq -c | sort -nr",
    en=[
        "(count|show) (how often|how many times) each word (appears|occurs) in {F}[, most frequent first]",
        "word (frequency|frequencies|counts) (of|in|for) {F}",
        "(list|show) (every|all) word[s] (of|in) {F} with (its|their) frequency, (most frequent|highest) first",
        "compute the frequency of each word in {F}",
    ],
    es=[
        "(cuenta|muestra) cuántas veces aparece cada palabra en {F}",
        "frecuencia de [las|cada] palabras de {F}".replace("[las|cada] ", "las "),
        "(lista|muestra) (todas las|las) palabras de {F} con su frecuencia, las más frecuentes primero",
        "calcula la frecuencia de cada palabra de {F}",
    ],
    weight=2,
)
I(
    "unique-words",
    "tr -s '[:space:]' '\\n' < {file} | sort -u",
    en=[
        "(list|show|print) [all] [the] (unique|distinct|different) words (of|in) {F} [in alphabetical order]",
        "which (different|distinct) words are [there] in {F}",
        "alphabetical list of the [distinct] words in {F}",
    ],
    es=[
        "(lista|muestra|imprime) [todas] las palabras (únicas|distintas|diferentes) de {F}",
        "qué palabras distintas hay en {F}",
        "lista alfabética de las palabras [distintas] de {F}",
    ],
)
I(
    "unique-words-count",
    "tr -s '[:space:]' '\\n' < {file} | sort -u | wc -l",
    en=[
        "how many (unique|distinct|different) words (are there in|does|are in) {F}".replace("(are there in|does|are in)", "(are there in|are in)"),
        "(count|number of) [the] (unique|distinct|different) words in {F}",
        "the number of distinct words in {F}",
    ],
    es=[
        "cuántas palabras (únicas|distintas|diferentes) (hay en|tiene) {F}",
        "cuenta las palabras (distintas|únicas|diferentes) de {F}",
        "número de palabras distintas de {F}",
    ],
)
I(
    "random-line",
    "shuf -n 1 {file}",
    en=[
        "(print|show|pick|give me|choose|select|get) (a|one) random line (from|of) {F}",
        "random line (from|of) {F}",
        "(pick|choose) (a|one) line of {F} at random",
    ],
    es=[
        "(muestra|imprime|elige|dame|escoge|saca) una línea (al azar|aleatoria) de {F}",
        "una línea (aleatoria|al azar) de {F}",
        "elige al azar una línea de {F}",
    ],
    weight=2,
)
I(
    "random-lines",
    "shuf -n {seconds} {file}",
    en=[
        "(print|show|pick|give me|select|get) {seconds} random lines (from|of) {F}",
        "a random sample of {seconds} lines (of|from) {F}",
        "(pick|choose) {seconds} lines of {F} at random",
    ],
    es=["(muestra|elige|dame|escoge|saca) {seconds} líneas (al azar|aleatorias) de {F}", "una muestra aleatoria de {seconds} líneas de {F}"],
)
I(
    "longest-line",
    "awk 'length > max {max=length; line=$0} END {print line}' {file}",
    en=[
        "(print|show|find|display|what is) the longest line (of|in) {F}",
        "the longest line of {F}",
        "which is the longest line in {F}",
        "which line of {F} is the longest",
    ],
    es=[
        "(muestra|imprime|busca|encuentra|dame) la línea más larga de {F}",
        "la línea más larga de {F}",
        "cuál es la línea más larga de {F}",
        "qué línea de {F} es la más larga",
    ],
    weight=2,
)
I(
    "longest-line-length",
    "wc -L {file}",
    en=[
        "(how long is|what is the length of) the longest line (of|in) {F}",
        "[the] (length|width) of the longest line in {F}",
        "maximum line length (of|in) {F}",
    ],
    es=[
        "(cuánto mide|qué longitud tiene|cuántos caracteres tiene) la línea más larga de {F}",
        "longitud de la línea más larga de {F}",
        "longitud máxima de línea de {F}",
    ],
    weight=1.5,
)
I(
    "shortest-line",
    "awk 'NR == 1 || length < min {min=length; line=$0} END {print line}' {file}",
    en=["(print|show|find) the shortest line (of|in) {F}", "which is the shortest line in {F}"],
    es=["(muestra|imprime|dame) la línea más corta de {F}", "cuál es la línea más corta de {F}"],
)
I(
    "line-lengths",
    "awk '{print length}' {file}",
    en=[
        "(print|show|give me|display) the length of (each|every) line (of|in) {F}",
        "how many characters does each line of {F} have",
        "[the] length of each line in {F}",
    ],
    es=["(muestra|imprime|dame) la longitud de cada línea de {F}", "cuántos caracteres tiene cada línea de {F}", "longitud de cada línea de {F}"],
)
I(
    "line-fields-count",
    "awk '{print NF}' {file}",
    en=["(print|show|count) the number of (words|fields) (in|of|on) (each|every) line of {F}", "how many (words|fields) does each line of {F} have"],
    es=["(muestra|imprime) (el número|la cantidad) de (palabras|campos) de cada línea de {F}", "cuántas palabras (tiene|hay en) cada línea de {F}"],
)
I(
    "second-last-line",
    "tail -n 2 {file} | head -n 1",
    en=["(print|show|get) the (second to last|second-to-last|next-to-last|penultimate|last but one) line (of|in) {F}", "the penultimate line of {F}"],
    es=["(muestra|imprime|dame) la penúltima línea de {F}", "la penúltima línea de {F}", "cuál es la penúltima línea de {F}"],
)
I(
    "split-lines",
    "split -l {n} {file}",
    en=["split {F} into (pieces|files|chunks|parts) of {n} lines [each]", "(cut|divide|break) {F} (into|in) files of {n} lines"],
    es=["(divide|parte|separa|trocea) {F} en (trozos|archivos|partes) de {n} líneas [cada uno]".replace(" [cada uno]", ""), "dividir {F} cada {n} líneas"],
)
I(
    "first-and-last",
    "sed -n '1p;$p' {file}",
    en=["(print|show|get) the first and [the] last line[s] of {F}", "[show] only the first and last lines (of|from) {F}"],
    es=["(muestra|imprime|dame) la primera y la última línea de {F}", "solo la primera y la última línea de {F}"],
)
I(
    "emails",
    "grep -oE '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}' {file}",
    en=["(extract|find|list|show|get|pull) [all] [the] email addresses (from|in) {F}", "which email addresses (are|appear) in {F}", "[list of] emails in {F}"],
    es=[
        "(extrae|saca|lista|busca|muestra) [todas] las direcciones de correo de {F}",
        "(extrae|saca) [todos] los (emails|correos [electrónicos]) de {F}",
        "qué correos electrónicos (hay|aparecen) en {F}",
    ],
    weight=1.5,
)
I(
    "ips",
    "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {file}",
    en=["(extract|find|list|show|get) [all] [the] (IP addresses|IPs|IPv4 addresses) (from|in) {F}", "which IP addresses (are|appear) in {F}"],
    es=["(extrae|saca|lista|muestra) [todas] las (direcciones IP|IPs|IP) de {F}", "qué (IPs|direcciones IP) (hay|aparecen|salen) en {F}"],
    weight=1.5,
)
I(
    "ips-unique",
    "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {file} | sort -u",
    en=["(list|show|extract) [all] the (unique|distinct|different) IP addresses (in|from|of) {F}", "(unique|distinct) IPs in {F}"],
    es=["(lista|muestra|extrae) las [direcciones] IP (únicas|distintas|diferentes) de {F}", "IPs distintas que aparecen en {F}"],
    file="log_file",
)
I(
    "ips-top",
    "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {file} | sort | uniq -c | sort -nr | head -n 10",
    en=["[show|list] the (10|ten) most frequent IP addresses in {F}", "top 10 IPs in {F}", "which 10 IP addresses appear most [often] in {F}"],
    es=["(muestra|lista|dame) las (10|diez) [direcciones] IP más frecuentes de {F}", "top 10 de IPs de {F}", "qué 10 IPs aparecen más en {F}"],
    file="log_file",
)
I(
    "urls",
    "grep -oE 'https?://[^[:space:]\"]+' {file}",
    en=["(extract|find|list|show|get) [all] [the] (URLs|links|web addresses) (from|in) {F}", "which URLs (are|appear) in {F}"],
    es=["(extrae|saca|lista|muestra) [todas] las URLs de {F}", "(extrae|saca|lista) [todos] los enlaces [http] de {F}", "qué URLs (hay|aparecen) en {F}"],
)
I(
    "numbers",
    "grep -oE '[0-9]+' {file}",
    en=["(extract|find|list|show|print) [all] [the] numbers (from|in) {F}[, one per line]", "only the numbers (of|in) {F}, one per line"],
    es=["(extrae|saca|lista|muestra) [todos] los números de {F}[, uno por línea]", "solo los números que hay en {F}, uno por línea"],
)
I(
    "trim-both",
    "sed -i 's/^[[:space:]]*//; s/[[:space:]]*$//' {file}",
    en=[
        "trim (the|all) [leading and trailing] (whitespace|spaces) (at both ends of each line|at the beginning and end of each line) (of|in) {F}".replace(
            " [leading and trailing]", ""
        ),
        "(remove|strip|delete) leading and trailing (whitespace|spaces|blanks) (from|in) [each line of] {F}",
    ],
    es=[
        "(quita|elimina|borra) los espacios (al principio y al final|iniciales y finales|del principio y del final) de (cada línea|las líneas) de {F}",
        "recorta los espacios de ambos extremos de cada línea de {F}",
    ],
)
I(
    "trim-trailing",
    "sed -i 's/[[:space:]]*$//' {file}",
    en=[
        "(remove|strip|delete|trim|clean) [the|all] trailing (whitespace|spaces|blanks) (from|in|of) [(each|every) line of] {F}",
        "(delete|remove) (the spaces|whitespace) at the end of (each|every) line (of|in) {F}",
    ],
    es=[
        "(quita|elimina|borra) los espacios (al final|finales|sobrantes del final) de (cada línea|las líneas) de {F}",
        "(limpia|recorta) los espacios del final de las líneas de {F}",
    ],
    weight=2,
)
I(
    "trim-leading",
    "sed -i 's/^[[:space:]]*//' {file}",
    en=[
        "(remove|strip|delete|trim) [the|all] leading (whitespace|spaces|blanks|indentation) (from|in|of) [(each|every) line of] {F}",
        "(delete|remove) (the spaces|whitespace) at the (beginning|start) of (each|every) line (of|in) {F}",
    ],
    es=[
        "(quita|elimina|borra) los espacios (al principio|iniciales|al inicio) de (cada línea|las líneas) de {F}",
        "quita la sangría de todas las líneas de {F}",
    ],
    weight=1.5,
)
I(
    "trim-print",
    "sed 's/[[:space:]]*$//' {file}",
    en=["(print|show) {F} (without|with no) trailing (whitespace|spaces)", "(print|show) {F} with trailing whitespace removed"],
    es=["(muestra|imprime) {F} sin [los] espacios al final de las líneas", "(muestra|imprime) {F} sin espacios finales"],
)
I(
    "trim-lead-print",
    "sed 's/^[[:space:]]*//' {file}",
    en=["(print|show) {F} (without|with no) (leading whitespace|leading spaces|indentation)", "(print|show) {F} with leading whitespace removed"],
    es=["(muestra|imprime) {F} sin [los] espacios al principio de las líneas", "(muestra|imprime) {F} sin (sangría|indentación)"],
)
I(
    "html-strip",
    "sed 's/<[^>]*>//g' {file}",
    en=[
        "(print|show) {F} without [the] (HTML|html) tags",
        "(strip|remove) [all] [the] (HTML|html) tags from {F} and print the (text|result)",
        "(show|extract) the text of {F} without tags",
    ],
    es=["(muestra|imprime) {F} sin [las] etiquetas HTML", "quita [todas] las etiquetas (HTML|html) de {F} y muestra el (texto|resultado)"],
)
I(
    "prefix-nums-dates",
    "sed -E 's/([0-9]{4})-([0-9]{2})-([0-9]{2})/\\3\\/\\2\\/\\1/g' {file}",
    en=[
        "(print|show) {F} with [the] dates changed from YYYY-MM-DD to DD/MM/YYYY",
        "convert the dates in {F} from YYYY-MM-DD to DD/MM/YYYY and print the result",
    ],
    es=[
        "(muestra|imprime) {F} con las fechas AAAA-MM-DD pasadas a DD/MM/AAAA",
        "convierte las fechas de {F} de AAAA-MM-DD a DD/MM/AAAA y muestra el resultado",
    ],
)
I(
    "double-space",
    "sed 'G' {file}",
    en=[
        "(print|show) {F} (double-spaced|double spaced|with a blank line after (each|every) line)",
        "(add|insert) an empty line (after|between) every line of {F} and print it",
    ],
    es=[
        "(muestra|imprime) {F} (a doble espacio|con una línea en blanco después de cada línea)",
        "(muestra|imprime) {F} intercalando una línea vacía tras cada línea",
    ],
)


@comp("join-lines", 4)
def join_lines(g):
    s = Src(g, output=0.12, outputs=["ls", "seq 1 10", "seq 5", "who", "ls *.txt", "cut -d':' -f1 /etc/passwd", "pgrep ssh"])
    r = g.rng.random()
    if r < 0.15:
        return save(
            g,
            g.t(
                [
                    f"(join|put) all [the] lines of {s} (together|into one) (without|with no) (separator|anything between them)",
                    f"(print|show) {s} (as|in) a single line with no separator between the lines",
                    f"remove all [the] (newlines|line breaks) from {s} and print the result",
                ],
                [
                    f"(junta|une) todas las líneas de {s} en una sola sin (separador|nada entre ellas)",
                    f"quita todos los saltos de línea de {s} y muestra el resultado",
                ],
            ),
            s.cmd("tr -d '\\n'", True),
        )
    sep, en, es = g.pick(
        [
            (",", ["commas", "a comma", "','"], ["comas", "una coma", "','"]),
            (",", ["commas", "a comma", '","'], ["comas", "una coma", '","']),
            (" ", ["spaces", "a space", "a blank"], ["espacios", "un espacio"]),
            (";", ["semicolons", "a semicolon", "';'"], ["punto y coma", "';'"]),
            (":", ["colons", "a colon"], ["dos puntos"]),
            ("|", ["pipes", "a pipe", "'|'".replace("|", "\\|")], ["barras verticales", "'|'".replace("|", "\\|")]),
            ("-", ["hyphens", "a dash"], ["guiones", "un guion"]),
            ("+", ["plus signs", "a +"], ["signos más", "un +"]),
        ]
    )
    en, es = g.pick(en), g.pick(es)
    if r < 0.3:
        n = g.pick([2, 3, 4, 5])
        v = g.value(str(n))
        if g.chance(0.5):
            return save(
                g,
                g.t(
                    [f"(join|merge|group) every {v} lines of {s} into one[, separated by tabs]", f"put the lines of {s} in {v} columns[, separated by tabs]"],
                    [f"(junta|agrupa) cada {v} líneas de {s} en una[, separadas por tabuladores]", f"pon las líneas de {s} en {v} columnas"],
                ),
                (s.out + " | paste " if s.out else "paste ") + "- " * (n - 1) + "-" + ("" if s.out else f" < {s.file.arg}"),
            )
        return save(
            g,
            g.t(
                [f"(join|merge|group) every {v} lines of {s} into one, separated by {en}"],
                [f"(junta|agrupa) cada {v} líneas de {s} en una, separadas por {es}"],
            ),
            (f"{s.out} | paste -d'{sep}' " if s.out else f"paste -d'{sep}' ") + "- " * (n - 1) + "-" + ("" if s.out else f" < {s.file.arg}"),
        )
    return save(
        g,
        g.t(
            [
                f"(join|put|merge|combine) all [the] lines of {s} (into|in|on) (one|a single) line[,] separated by {en}",
                f"(print|show) the lines of {s} (in|as) (one|a single) line separated by {en}",
                f"turn {s} into a single {en}-separated line" if en in ("commas",) else f"join the lines of {s} with {en}",
                f"(join|concatenate) the lines of {s} (with|using) {en} [as separator]",
            ],
            [
                f"(junta|une|pon) todas las líneas de {s} en una sola[,] separadas por {es}",
                f"(muestra|imprime) las líneas de {s} en una sola línea separadas por {es}",
                f"une las líneas de {s} con {es}",
                f"convierte {s} en una sola línea con {es} entre los elementos",
            ],
        ),
        (f"{s.out} | paste -sd'{sep}'" if s.out else s.cmd(f"paste -sd'{sep}'")),
    )


@comp("paste-delim", 1.5)
def paste_delim(g):
    a, b = g.slot("file"), g.slot("file")
    d, name = delim(g, ",:;|- ")
    if name in (" ", "space", "single space"):
        name = "a space"
    return save(
        g,
        g.t(
            [
                f"(merge|join|paste) {a} and {b} line by line (separated by|with|using) {name} [as delimiter]",
                f"(put|paste) {a} and {b} side by side with {name} between them",
                f"combine corresponding lines of {a} and {b} with {name} as separator",
            ],
            [
                f"(une|junta|pega) {a} y {b} línea a línea (separados por|con|usando) {name} [como separador]",
                f"(pon|pega) {a} y {b} lado a lado con {name} en medio",
            ],
        ),
        f"paste -d'{d}' {a.arg} {b.arg}",
    )


@comp("wrap-text", 2)
def wrap_text(g):
    s = Src(g, output=0.05)
    n = g.pick([80, 80, 72, 60, 40, 100, 70, 50, 20, g.int(10, 120)])
    v = g.value(str(n))
    kind = g.pick(["fold", "folds", "fmt"])
    if kind == "fold":
        return save(
            g,
            g.t(
                [
                    f"(wrap|fold|break) [the] lines of {s} (at|to) {v} (characters|columns)",
                    f"(wrap|fold) {s} (at|to) {v} columns",
                    f"cut lines of {s} longer than {v} characters into several lines",
                ],
                [
                    f"(parte|dobla|corta) las líneas de {s} (a|en) {v} (caracteres|columnas)",
                    f"ajusta las líneas de {s} a {v} (caracteres|columnas)",
                    f"divide las líneas de {s} de más de {v} caracteres en varias",
                ],
            ),
            s.cmd(f"fold -w {n}"),
        )
    if kind == "folds":
        return save(
            g,
            g.t(
                [
                    f"(wrap|fold) {s} (at|to) {v} (characters|columns) without (breaking|cutting|splitting) words",
                    f"(wrap|fold) the lines of {s} at {v} columns, (breaking at spaces|only at spaces)",
                ],
                [
                    f"(parte|ajusta) las líneas de {s} a {v} (caracteres|columnas) sin (cortar|partir|romper) palabras",
                    f"ajusta {s} a {v} columnas cortando (por|en) los espacios",
                ],
            ),
            s.cmd(f"fold -s -w {n}"),
        )
    return save(
        g,
        g.t(
            [f"(reformat|reflow) the paragraphs of {s} to (a width of {v}|{v} columns)", f"format {s} with fmt to {v} (columns|characters) wide"],
            [f"(reformatea|recoloca) los párrafos de {s} a {v} (columnas|caracteres) de ancho", f"formatea {s} con fmt a {v} columnas"],
        ),
        s.cmd(f"fmt -w {n}"),
    )


@comp("iconv", 2)
def iconv(g):
    a, b = g.rng.sample([("ISO-8859-1", "latin1"), ("UTF-8", "utf8"), ("UTF-16", "utf-16"), ("WINDOWS-1252", "cp1252")], 2)
    f, o = g.slot("file"), g.slot("newname")
    va, vb = g.value(a[0]), g.value(b[0])
    p = F(g, f)
    if g.chance(0.5):
        return g.t(
            [f"convert {p} from {va} to {vb} and (save|write) it (as|to|in) {o}", f"convert the encoding of {p} from {va} to {vb} into {o}"],
            [f"convierte {p} de {va} a {vb} y guárdalo (como|en) {o}", f"cambia la codificación de {p} de {va} a {vb}, guardando en {o}"],
        ), f"iconv -f {a[0]} -t {b[0]} {f.arg} > {o.arg}"
    return g.t(
        [f"convert {p} from {va} to {vb}", f"(print|show) {p} converted from {va} (encoding|charset) to {vb}", f"{p} is in {va}, show it in {vb}"],
        [f"convierte {p} de {va} a {vb}", f"(muestra|imprime) {p} pasando la codificación de {va} a {vb}", f"{p} está en {va}, muéstralo en {vb}"],
    ), f"iconv -f {a[0]} -t {b[0]} {f.arg}"


@comp("prefix-suffix", 5)
def prefix_suffix(g):
    f = g.slot("file")
    p = F(g, f)
    pre = g.chance(0.55)
    x = g.pick(
        ["> ", "- ", "* ", "# ", "// ", "INFO: ", "https://example.com/", "user_", "ID-", "   ", "/home/", "www."]
        if pre
        else [";", ",", ".", " OK", ".com", "@example.com", " - done", ".txt", "!", " EUR", "<br>", " kg"]
    )
    q = quoted(g, x, 1)
    show = g.chance(0.45)
    d = "|" if "/" in x else "/"
    prog = f"s{d}^{d}{sed_rep(x, d)}{d}" if pre else f"s{d}${d}{sed_rep(x, d)}{d}"
    if x == "   ":
        n = g.pick([2, 4, 8])
        v = g.value(str(n))
        return g.t(
            [f"indent (every|each) line of {p} (by|with) {v} spaces", f"add {v} spaces at the (start|beginning) of every line (of|in) {p}"],
            [f"(indenta|sangra) cada línea de {p} con {v} espacios", f"añade {v} espacios al principio de cada línea de {p}"],
        ), f"sed -i 's/^/{' ' * n}/' {f.arg}"
    if show:
        return save(
            g,
            g.t(
                [
                    f"(print|show|display) {p} with {q} (at the beginning|at the start|in front) of (each|every) line"
                    if pre
                    else f"(print|show|display) {p} with {q} at the end of (each|every) line",
                    f"(print|show) (each|every) line of {p} (preceded|prefixed) by {q}" if pre else f"(print|show) (each|every) line of {p} followed by {q}",
                ],
                [
                    f"(muestra|imprime) {p} con {q} (al principio|delante|al inicio) de cada línea"
                    if pre
                    else f"(muestra|imprime) {p} con {q} al final de cada línea",
                    f"(muestra|imprime) cada línea de {p} precedida (de|por) {q}" if pre else f"(muestra|imprime) cada línea de {p} seguida de {q}",
                ],
            ),
            f"sed '{prog}' {f.arg}",
            0.3,
        )
    return g.t(
        [
            f"(add|put|insert|prepend) {q} (to|at) the (beginning|start) of (each|every) line (of|in) {p}",
            f"prefix (each|every|all the) line[s] (of|in) {p} with {q}",
            f"add the prefix {q} to (all lines|every line) (of|in) {p}",
        ]
        if pre
        else [
            f"(add|append|put) {q} (to|at) the end of (each|every) line (of|in) {p}",
            f"append {q} to (each|every) line (of|in) {p}",
            f"add the suffix {q} to (all lines|every line) (of|in) {p}",
        ],
        [
            f"(añade|agrega|pon) {q} al (principio|inicio|comienzo) de (cada línea|todas las líneas) de {p}",
            f"(añade|pon) el prefijo {q} a (cada línea|todas las líneas) de {p}",
            f"pon {q} delante de cada línea de {p}",
        ]
        if pre
        else [
            f"(añade|agrega|pon) {q} al final de (cada línea|todas las líneas) de {p}",
            f"(añade|pon) el sufijo {q} a (cada línea|todas las líneas) de {p}",
            f"haz que cada línea de {p} termine en {q}",
        ],
    ), f"sed -i '{prog}' {f.arg}"


@comp("char-cut", 5)
def char_cut(g):
    s = Src(g, output=0.1)
    kind = g.pick(["firstc", "firstc", "range", "from", "bytes", "lastc", "dropfirst", "droplast", "filelast"])
    n = g.pick([1, 2, 3, 4, 5, 8, 10, 10, 12, 20, 30, 50, 80])
    v = g.value(str(n))
    m = n + g.int(2, 20)
    vm = g.value(str(m))
    sn, chars, caracteres = "" if n == 1 else f"{v} ", "character" if n == 1 else "characters", "carácter" if n == 1 else "caracteres"
    pr, ul = ("el primer" if n == 1 else "los primeros"), ("el último" if n == 1 else "los últimos")
    if kind == "firstc":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} the first {sn}{chars} of (each|every) line (of|in) {s}",
                    f"(cut|truncate) (each|every) line of {s} (to|at) {v} {chars}" if n > 1 else f"print the first character of every line of {s}",
                    f"(keep|show) only the first {sn}{chars} of each line of {s}",
                    f"the first {sn}{chars} of every line in {s}",
                ],
                [
                    f"{SHOW_ES} {pr} {sn}{caracteres} de cada línea de {s}",
                    f"(corta|trunca) cada línea de {s} a {v} {caracteres}",
                    f"(deja|muestra) solo {pr} {sn}{caracteres} de cada línea de {s}",
                    f"{pr} {sn}{caracteres} de cada línea de {s}",
                ],
            ),
            s.cmd(f"cut -c1-{n}" if n > 1 else "cut -c1"),
        )
    if kind == "range":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} characters {v} to {vm} of (each|every) line (of|in) {s}",
                    f"(cut|extract) characters {v}-{vm} (of|from) each line of {s}",
                    f"columns {v} to {vm} (character positions) of every line of {s}".replace("(character positions)", "\\(character positions\\)"),
                ],
                [
                    f"{SHOW_ES} los caracteres {v} a {vm} de cada línea de {s}",
                    f"(corta|extrae) los caracteres del {v} al {vm} de cada línea de {s}",
                    f"de cada línea de {s}, los caracteres {v}-{vm}",
                ],
            ),
            s.cmd(f"cut -c{n}-{m}"),
        )
    if kind == "from":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} each line of {s} (from|starting at) character {vm} (on|to the end)",
                    f"{SHOW_EN} everything from the {ordinal_en(m)} character on in each line of {s}",
                ],
                [
                    f"{SHOW_ES} cada línea de {s} (desde|a partir de|a partir del) el carácter {vm}".replace(
                        "(desde|a partir de|a partir del) el", "(desde el|a partir del)"
                    ),
                    f"de cada línea de {s} muestra desde el carácter {vm} hasta el final",
                ],
            ),
            s.cmd(f"cut -c{m}-"),
        )
    if kind == "bytes":
        u = g.pick([("bytes", "bytes"), ("characters", "caracteres"), ("bytes", "bytes")])
        n = g.pick([10, 16, 20, 50, 64, 100, 200, 256, 512, 1000])
        v = g.value(str(n))
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the first {v} {u[0]} of {s}", f"the first {v} {u[0]} (of|in|from) {s}", f"(read|take) the first {v} {u[0]} (of|from) {s}"],
                [f"{SHOW_ES} los primeros {v} {u[1]} de {s}", f"los {v} primeros {u[1]} de {s}"],
            ),
            s.cmd(f"head -c {n}"),
        )
    if kind == "filelast":
        n = g.pick([10, 16, 20, 50, 64, 100, 200, 256, 512, 1000])
        v = g.value(str(n))
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the last {v} bytes of {s}", f"the final {v} bytes of {s}"],
                [f"{SHOW_ES} los últimos {v} bytes de {s}", f"los {v} bytes finales de {s}"],
            ),
            s.cmd(f"tail -c {n}"),
        )
    if kind == "lastc":
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the last {sn}{chars} of (each|every) line (of|in) {s}", f"keep only the last {sn}{chars} of each line of {s}"],
                [f"{SHOW_ES} {ul} {sn}{caracteres} de cada línea de {s}", f"de cada línea de {s} (muestra|deja) solo {ul} {sn}{caracteres}"],
            ),
            s.cmd(f"sed -E 's/.*({'.' if n == 1 else f'.{{{n}}}'})$/\\1/'"),
        )
    if kind == "dropfirst":
        return save(
            g,
            g.t(
                [
                    f"(print|show) {s} without the first {sn}{chars} of (each|every) line",
                    f"(print|show) (each|every) line of {s} minus its first {sn}{chars}",
                    f"(cut off|strip|drop) the first {sn}{chars} of every line of {s} and print the rest",
                ],
                [f"(muestra|imprime) {s} sin {pr} {sn}{caracteres} de cada línea", f"quita {pr} {sn}{caracteres} de cada línea de {s} y muestra el resto"],
            ),
            s.cmd(f"cut -c{n + 1}-"),
        )
    return save(
        g,
        g.t(
            [
                f"(print|show) {s} without the last {sn}{chars} of (each|every) line",
                f"(cut off|strip|drop) the last {sn}{chars} of every line of {s} and print the (rest|result)",
            ],
            [
                f"(muestra|imprime) {s} sin {ul} {sn}{caracteres} de cada línea",
                f"quita {ul} {sn}{caracteres} de cada línea de {s} y muestra el (resto|resultado)",
            ],
        ),
        s.cmd(f"sed 's/{'.' if n == 1 else f'.{chr(92)}{{{n}{chr(92)}}}'}$//'"),
    )


@comp("line-length-filter", 3)
def length_filter(g):
    s = Src(g, output=0.06)
    n = g.pick([10, 20, 40, 50, 72, 79, 80, 80, 100, 120, 132, 255, g.int(5, 300)])
    v = g.value(str(n))
    op, en, es = g.pick(
        [
            (">", "(longer than|with more than|of more than|exceeding)", "(de más de|con más de|que superan los|que tienen más de)"),
            (">", "(longer than|with more than|over)", "(de más de|con más de)"),
            ("<", "(shorter than|with fewer than|with less than|under)", "(de menos de|con menos de)"),
            (">=", "(with at least|of at least)", "(de al menos|con al menos|de por lo menos)"),
            ("==", "(with exactly|of exactly|that have exactly)", "(de exactamente|con exactamente)"),
        ]
    )
    r = g.rng.random()
    if r < 0.25:
        return g.t(
            [
                f"(how many|count the|number of) lines (of|in) {s} {en} {v} characters".replace("(how many|count the|number of)", "(count the|number of)"),
                f"how many lines {en} {v} characters (are there in|are in) {s}",
            ],
            [f"(cuenta|contar) las líneas de {s} {es} {v} caracteres", f"cuántas líneas {es} {v} caracteres hay en {s}"],
        ), s.cmd(f"awk 'length {op} {n}'") + " | wc -l"
    if r < 0.35:
        return g.t(
            [f"(print|show) the line number[s] of the lines {en} {v} characters in {s}", f"on which line numbers of {s} are the lines {en} {v} characters"],
            [f"(muestra|imprime) los números de las líneas {es} {v} caracteres de {s}"],
        ), s.cmd(f"awk 'length {op} {n} {{print NR}}'")
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} [only] [the] lines (of|in) {s} {en} {v} characters",
                f"(find|show) [all] lines {en} {v} characters in {s}",
                f"which lines (of|in) {s} are {en} {v} characters" if "longer" in en or "shorter" in en else f"lines {en} {v} characters in {s}",
                f"{SHOW_EN} [the] lines {en} {v} characters (of|from) {s}",
            ],
            [
                f"{SHOW_ES} [solo] las líneas de {s} {es} {v} caracteres",
                f"(busca|encuentra) las líneas {es} {v} caracteres en {s}",
                f"líneas {es} {v} caracteres de {s}",
                f"qué líneas de {s} {es} {v} caracteres hay" if op == ">" else f"las líneas {es} {v} caracteres de {s}",
            ],
        )
        .replace("are (longer than|with more than|of more than|exceeding)", "are longer than")
        .replace("are (longer than|with more than|over)", "are longer than")
        .replace("are (shorter than|with fewer than|with less than|under)", "are shorter than"),
        s.cmd(f"awk 'length {op} {n}'"),
    )


OPS = [
    (
        ">",
        ["greater than", "more than", "above", "over", "higher than", "bigger than", "larger than", ">"],
        ["mayor que", "mayor de", "superior a", "por encima de", "más grande que", ">"],
    ),
    (">", ["greater than", "more than", "above", "over"], ["mayor que", "superior a", "mayor que"]),
    ("<", ["less than", "below", "under", "smaller than", "lower than", "<"], ["menor que", "menor de", "inferior a", "por debajo de", "<"]),
    (">=", ["at least", "greater than or equal to", ">="], ["mayor o igual que", "al menos", "igual o superior a", ">="]),
    ("<=", ["at most", "less than or equal to", "<="], ["menor o igual que", "como mucho", "<="]),
    ("==", ["equal to", "exactly"], ["igual a", "exactamente"]),
]


def number(g: Gen) -> str:
    return str(
        g.pick([0, 1, 5, 10, 18, 20, 25, 30, 50, 90, 100, 100, 200, 250, 500, 1000, 1500, 5000, 10000, g.int(1, 99), g.int(100, 9999), "0.5", "2.5", "9.99"])
    )


@comp("awk-filter", 7)
def awk_filter(g):
    """Lines by a numeric or text condition on a whitespace column; the whole line, a column or a count."""
    s = Src(g, "plain", output=0.15, outputs=["ps aux", "ls -l", "df -h", "du -sk *", "who", "last", "docker ps"])
    n = g.int(1, 6)
    c = col(g, n)
    r = g.rng.random()
    if r < 0.55:
        op, en, es = g.pick(OPS)
        x = number(g)
        v = g.value(x)
        cond = f"${n} {op} {x}"
        we, ws = f"(where|in which|whose) {c} is {g.pick(en)} {v}", f"(donde|en las que|cuando) {c} (es|sea) {g.pick(es)} {v}"
    elif r < 0.75:
        x = word_of(g)
        q = quoted(g, x)
        neq = g.chance(0.25)
        cond = f'${n} {"!=" if neq else "=="} "{x}"'
        we = f"(where|in which) {c} (is not|isn't|differs from) {q}" if neq else f"(where|in which) {c} (is|equals|is exactly|is equal to) {q}"
        ws = f"(donde|en las que) {c} (no es|no sea|es distinta de) {q}" if neq else f"(donde|en las que) {c} (es|sea|vale|es igual a) {q}"
    elif r < 0.88:
        x = word_of(g)
        q = quoted(g, x)
        cond = f"${n} ~ /{sed_pat(x)}/"
        we, ws = f"(where|in which) {c} (contains|matches|includes) {q}", f"(donde|en las que) {c} (contiene|contenga|incluye) {q}"
    elif r < 0.94:
        k = g.int(2, 12)
        v = g.value(str(k))
        op, a, b = g.pick([(">", "more than", "más de"), ("<", "fewer than", "menos de"), ("==", "exactly", "exactamente")])
        w = g.pick([("words", "palabras"), ("fields", "campos"), ("columns", "columnas")])
        cond, we, ws = f"NF {op} {k}", f"(with|that have|having) {a} {v} {w[0]}", f"(con|que tienen|que tengan) {b} {v} {w[1]}"
    else:
        lo = g.int(1, 90)
        hi = lo + g.int(2, 400)
        va, vb = g.value(str(lo)), g.value(str(hi))
        cond = f"${n} >= {lo} && ${n} <= {hi}"
        we, ws = f"(where|in which) {c} is between {va} and {vb}", f"(donde|en las que) {c} (está|esté) entre {va} y {vb}"
    we, ws = (
        we.replace("(where|in which|whose) the", "(where|in which) the")
        .replace("(where|in which|whose) col", "(where|in which) col")
        .replace("(where|in which|whose) field", "(where|in which) field"),
        ws,
    )
    form = g.pick(["line", "line", "line", "col", "col", "count"])
    if form == "line":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} [only] [the] lines (of|in|from) {s} {we}",
                    f"(filter|select) the lines of {s} {we}",
                    f"which lines (of|in) {s} are those {we}" if False else f"lines of {s} {we}",
                    f"from {s} (print|show|keep) only [the] (lines|rows) {we}",
                    f"{SHOW_EN} (all|every) [the] rows of {s} {we}".replace("(all|every) [the] rows", "all [the] rows"),
                ],
                [
                    f"{SHOW_ES} [solo] las líneas de {s} {ws}",
                    f"(filtra|selecciona) las líneas de {s} {ws}",
                    f"líneas de {s} {ws}",
                    f"de {s} (imprime|muestra|deja) solo las (líneas|filas) {ws}",
                    f"{SHOW_ES} todas las filas de {s} {ws}",
                ],
            ),
            s.cmd(f"awk '{cond}'"),
        )
    if form == "col":
        m = g.int(1, 6)
        m = m if m != n else n % 6 + 1
        cm = col(g, m)
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {cm} of the lines (of|in) {s} {we}",
                    f"(print|show) {cm} of {s} for [the] lines {we}",
                    f"from {s}, {cm} of [the] (lines|rows) {we}",
                ],
                [
                    f"{SHOW_ES} {cm} de las líneas de {s} {ws}",
                    f"(imprime|muestra) {cm} de {s} para las líneas {ws}",
                    f"de {s}, {cm} de las (filas|líneas) {ws}",
                ],
            ),
            s.cmd(f"awk '{cond} {{print ${m}}}'"),
        )
    return g.t(
        [f"how many lines (of|in) {s} are there {we}", f"count the lines of {s} {we}", f"number of (lines|rows) (of|in) {s} {we}"],
        [f"cuántas líneas hay en {s} {ws}", f"cuenta las líneas de {s} {ws}", f"número de (líneas|filas) de {s} {ws}"],
    ), s.cmd(f"awk '{cond}'") + " | wc -l"


@comp("awk-aggregate", 7)
def awk_aggregate(g):
    """Sum, average, maximum or minimum of a whitespace column, or of a file with one number a line."""
    s = Src(g, "plain", output=0.12, outputs=["ls -l", "du -sk *", "ps aux", "df -k", "seq 1 100", "free -m"])
    one = g.chance(0.28) and not s.out
    n = 1 if one else g.int(1, 7)
    c = (
        g.t(
            [f"the numbers in {s}", f"[all] the numbers in {s}, one per line", f"the values (in|of) {s}, one per line"],
            [f"los números de {s}", f"[todos] los números de {s}, uno por línea", f"los valores de {s}, uno por línea"],
        )
        if one
        else ""
    )
    c = c or (g.t(f"{col(g, n)} (of|in) {s}", f"{col(g, n)} de {s}"))
    kind = g.pick(["sum", "sum", "sum", "avg", "avg", "max", "max", "min", "sumif", "rowmax", "cum"])
    prog = {
        "sum": f"{{s+=${n}}} END {{print s}}",
        "avg": f"{{s+=${n}}} END {{print s/NR}}",
        "max": f"NR == 1 || ${n} > max {{max=${n}}} END {{print max}}",
        "min": f"NR == 1 || ${n} < min {{min=${n}}} END {{print min}}",
    }
    if kind == "sum":
        req = g.t(
            [
                f"(sum|add up|total|sum up) {c}",
                f"[the] (sum|total) of {c}",
                f"(calculate|compute|print|get|show) the (sum|total) of {c}",
                f"what is the (sum|total) of {c}",
                f"what do {c} add up to" if one else f"add all the values of {c}",
                f"how much (is|does) {c} add up to".replace("(is|does)", "does"),
            ],
            [
                f"suma {c}",
                f"[la] suma (total|) de {c}".replace("(total|)", ""),
                f"(calcula|dame|muestra|saca) (la suma|el total) de {c}",
                f"cuánto suma {c}" if not one else f"cuánto suman {c}",
                f"sumar {c}",
                f"total de {c}",
            ],
        )
    elif kind == "avg":
        req = g.t(
            [
                f"(calculate|compute|print|get|show|find) the (average|mean) of {c}",
                f"[the] (average|mean) of {c}",
                f"average {c}",
                f"what is the (average|mean) [value] of {c}",
            ],
            [
                f"(calcula|dame|muestra|saca) (la media|el promedio) de {c}",
                f"(media|promedio) de {c}",
                f"cuál es (la media|el promedio) de {c}",
                f"el promedio de {c}",
            ],
        )
    elif kind in ("max", "min"):
        a, b, es = (
            ("maximum", "(largest|highest|biggest|maximum) value", ("el máximo", "el valor (más alto|máximo|más grande|mayor)"))
            if kind == "max"
            else ("minimum", "(smallest|lowest|minimum) value", ("el mínimo", "el valor (más bajo|mínimo|más pequeño|menor)"))
        )
        pn = "number" if one else "value"
        req = g.t(
            [
                f"(find|print|get|show) the {a} (of|in|among) {c}".replace("(of|in|among)", "of"),
                f"what is the {b} (in|of) {c}".replace("(in|of) the", "of the"),
                f"{a} [{pn}] of {c}",
                f"the {b} of {c}",
            ],
            [f"(dame|muestra|busca|saca) {es[0]} de {c}", f"cuál es {es[1]} de {c}", f"{es[0]} de {c}", f"{es[1]} de {c}"],
        )
    elif kind == "sumif" and not one:
        m = n % 6 + 1
        cm = col(g, m)
        x = word_of(g)
        q = quoted(g, x)
        prog["sumif"] = f'${m} == "{x}" {{s+=${n}}} END {{print s}}'
        req = g.t(
            [f"(sum|add up) {c} (only for|for the|on) lines (where|in which) {cm} is {q}", f"[the] (sum|total) of {c} where {cm} (is|equals) {q}"],
            [f"suma {c} solo en las líneas donde {cm} (es|sea) {q}", f"(suma|total) de {c} donde {cm} (es|vale) {q}"],
        )
    elif kind == "rowmax" and not one:
        big = g.chance(0.7)
        return g.t(
            [
                f"(print|show|find) the line with the {'(largest|highest|biggest)' if big else '(smallest|lowest)'} value in {c}",
                f"which line has the {'highest' if big else 'lowest'} {c}"
                if False
                else f"which line has the {'(highest|largest)' if big else '(lowest|smallest)'} value in {c}",
            ],
            [
                f"(muestra|imprime|busca) la línea con el valor {'(más alto|mayor|más grande)' if big else '(más bajo|menor|más pequeño)'} en {c}",
                f"qué línea tiene el {'mayor' if big else 'menor'} valor en {c}",
            ],
        ), s.cmd(f"sort -k{n},{n}n{'r' if big else ''}") + " | head -n 1"
    elif kind == "cum":
        prog["cum"] = f"{{s+=${n}; print s}}"
        req = g.t(
            [f"(print|show) the (running|cumulative) (total|sum) of {c}", f"cumulative sum of {c}"],
            [f"(muestra|imprime) la suma acumulada de {c}", f"acumulado de {c}, línea a línea"],
        )
    else:
        kind = "sum"
        req = g.t([f"[the] total of {c}", f"sum {c}"], [f"suma {c}", f"el total de {c}"])
    return save(g, req, s.cmd(f"awk '{prog[kind]}'"), 0.05)


@comp("awk-group", 3)
def awk_group(g):
    s = Src(g, "plain", output=0.05)
    a, b = g.rng.sample(range(1, 7), 2)
    va, vb = col(g, a), col(g, b)
    kind = g.pick(["sum", "sum", "count", "avg"])
    if kind == "count":
        return save(
            g,
            g.t(
                [
                    f"count how many lines (there are|of {s} there are) for each [distinct] value (of|in) {va}"
                    if False
                    else f"count how many times each value of {va} appears in {s}",
                    f"(count|number of) lines of {s} (per|for each) [distinct] value (of|in) {va}",
                    f"how many lines does {s} have for each value in {va}",
                ],
                [
                    f"cuenta cuántas veces aparece cada valor de {va} en {s}",
                    f"(cuenta las|número de) líneas de {s} por cada valor de {va}",
                    f"cuántas líneas tiene {s} para cada valor de {va}",
                ],
            ),
            s.cmd(f"awk '{{print ${a}}}'") + " | sort | uniq -c",
        )
    if kind == "sum":
        return save(
            g,
            g.t(
                [
                    f"(sum|total) {vb} (grouped by|for each value of|per distinct value of|by) {va} in {s}",
                    f"for each [distinct] value of {va} in {s}, (sum|add up) {vb}",
                    f"(group|grouping) {s} by {va} [and] sum[ming] {vb}".replace("(group|grouping)", "group").replace("[and] sum[ming]", "and sum"),
                ],
                [
                    f"suma {vb} (agrupando por|por cada valor de|para cada valor de) {va} en {s}",
                    f"agrupa {s} por {va} y suma {vb}",
                    f"total de {vb} por {va} en {s}",
                ],
            ),
            s.cmd(f"awk '{{s[${a}]+=${b}}} END {{for (k in s) print k, s[k]}}'"),
        )
    return save(
        g,
        g.t(
            [f"[the] (average|mean) of {vb} (for each value of|grouped by|per) {va} in {s}", f"group {s} by {va} and (average|compute the mean of) {vb}"],
            [f"(media|promedio) de {vb} (por cada valor de|agrupando por) {va} en {s}", f"agrupa {s} por {va} y calcula (la media|el promedio) de {vb}"],
        ),
        s.cmd(f"awk '{{s[${a}]+=${b}; n[${a}]++}} END {{for (k in s) print k, s[k]/n[k]}}'"),
    )


@comp("word-frequency-top", 3)
def word_top(g):
    s = Src(g, output=0.03)
    n = g.pick([1, 3, 5, 10, 10, 10, 15, 20, 25, 50, 100])
    low = g.chance(0.3)
    w = num(g, n)
    cmd = (
        s.cmd("tr '[:upper:]' '[:lower:]'", True) + " | tr -s '[:space:]' '\\n'" if low else s.cmd("tr -s '[:space:]' '\\n'", True)
    ) + f" | sort | uniq -c | sort -nr | head -n {n}"
    ci = (
        g.t(
            [" (ignoring case|case-insensitive|without distinguishing upper and lower case)", ", ignoring case"],
            [" (sin distinguir mayúsculas|ignorando mayúsculas y minúsculas)", ", sin importar mayúsculas o minúsculas"],
        )
        if low
        else ""
    )
    if n == 1:
        return g.t(
            [f"(what is|find|show) the most (common|frequent|used|repeated) word (in|of) {s}{ci}", f"which word (appears|is repeated) most [often] in {s}{ci}"],
            [
                f"cuál es la palabra más (frecuente|repetida|usada) de {s}{ci}",
                f"qué palabra (aparece|se repite) más en {s}{ci}",
                f"(muestra|busca) la palabra más frecuente de {s}{ci}",
            ],
        ), cmd
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} the {w} most (common|frequent|used|repeated) words (in|of) {s}{ci}",
                f"top {w} words (in|of) {s}{ci}",
                f"which {w} words appear most [often] in {s}{ci}",
                f"what are the {w} most (common|frequent) words in {s}{ci}",
                f"the {w} words that (appear|occur) most often in {s}{ci}",
            ],
            [
                f"{SHOW_ES} las {w} palabras más (frecuentes|usadas|repetidas|comunes) de {s}{ci}",
                f"top {w} de palabras de {s}{ci}",
                f"qué {w} palabras aparecen más en {s}{ci}",
                f"cuáles son las {w} palabras más (frecuentes|repetidas) de {s}{ci}",
                f"las {w} palabras que más (se repiten|aparecen) en {s}{ci}",
            ],
        ),
        cmd,
    )


@comp("string-ops", 5)
def string_ops(g):
    """Small operations on a literal text."""
    kind = g.pick(["length", "length", "rev", "words", "countchar", "replace", "b64", "b64d", "field", "first", "repeat", "md5", "split", "sort"])
    words = g.pick(
        [
            "hello",
            "Hello World",
            "supercalifragilistic",
            "reconocer",
            "Hola Mundo",
            "the quick brown fox",
            "el perro de san roque",
            "bananas",
            "openssl",
            "mississippi",
            "linux rocks",
            word_of(g) + word_of(g),
            f"{word_of(g)} {word_of(g)} {word_of(g)}",
        ]
    )
    q = quoted(g, words, 0.95)
    te, ts = (
        g.pick(["the string ", "the text ", "", "the phrase " if " " in words else "the word "]),
        g.pick(["la cadena ", "el texto ", "", "la frase " if " " in words else "la palabra "]),
    )
    if kind == "length":
        return g.t(
            [
                f"how many characters (does {te}{q} have|are in {te}{q}|are there in {te}{q})",
                f"(count the|number of) characters in {te}{q}",
                f"[the] length of {te}{q}",
                f"how long is {te}{q}",
            ],
            [
                f"cuántos caracteres tiene {ts}{q}",
                f"(cuenta los|número de) caracteres de {ts}{q}",
                f"longitud de {ts}{q}",
                f"cuántas letras tiene {ts}{q}" if " " not in words else f"cuántos caracteres hay en {ts}{q}",
            ],
        ), f"echo -n {dq(words)} | wc -m"
    if kind == "rev":
        return g.t(
            [f"reverse {te}{q}", f"(print|write|show) {te}{q} backwards", f"{q} (reversed|backwards)"],
            [f"invierte {ts}{q}", f"(escribe|imprime|muestra) {ts}{q} (al revés|del revés)", f"{q} al revés", f"dale la vuelta a {ts}{q}"],
        ), f"echo {dq(words)} | rev"
    if kind == "words":
        words = g.pick(
            [
                "the quick brown fox",
                "el perro de san roque no tiene rabo",
                "one two three",
                "to be or not to be",
                "en un lugar de la mancha",
                f"{word_of(g)} {word_of(g)} {word_of(g)}",
            ]
        )
        q = quoted(g, words, 1)
        return g.t(
            [
                f"how many words (are in|are there in|does) {q}".replace("(are in|are there in|does)", "(are in|are there in)"),
                f"(count the|number of) words in {te}{q}".replace("the word ", "the text "),
            ],
            [f"cuántas palabras (tiene|hay en) {q}", f"cuenta las palabras de {q}"],
        ), f"echo {dq(words)} | wc -w"
    if kind == "countchar":
        ch = g.pick([x for x in words if x.isalpha()])
        qc = quoted(g, ch, 0.9)
        return g.t(
            [f"how many times does [the letter] {qc} (appear|occur) in {te}{q}", f"count the letter {qc} in {te}{q}", f"how many {qc} are [there] in {te}{q}"],
            [f"cuántas veces aparece [la letra] {qc} en {ts}{q}", f"cuenta la letra {qc} en {ts}{q}", f"cuántas {qc} hay en {ts}{q}"],
        ), f"echo {dq(words)} | grep -o {dq(ch)} | wc -l"
    if kind == "replace":
        words = g.pick(
            [
                ("hello world", "world", "there"),
                ("me gusta el té", "té", "café"),
                ("I like cats", "cats", "dogs"),
                ("color rojo", "rojo", "azul"),
                ("version 1 final", "final", "beta"),
                ("foo bar", "bar", "qux"),
                (f"{word_of(g)} uno", "uno", "dos"),
            ]
        )
        q, qa, qb = quoted(g, words[0], 1), quoted(g, words[1]), quoted(g, words[2])
        return g.t(
            [
                f"replace {qa} (with|by) {qb} in the (text|string) {q}",
                f"print {q} (with|changing) {qa} (replaced by|to) {qb}".replace("(with|changing)", "with").replace("(replaced by|to)", "replaced by"),
            ],
            [f"(reemplaza|cambia|sustituye) {qa} por {qb} en (el texto|la cadena) {q}", f"imprime {q} cambiando {qa} por {qb}"],
        ), f"echo {dq(words[0])} | sed 's/{words[1]}/{words[2]}/g'"
    if kind == "b64":
        return g.t(
            [f"(encode|convert) {te}{q} (in|to) base64", f"base64 of {te}{q}", f"{q} in base64"],
            [f"(codifica|convierte|pasa) {ts}{q} (en|a) base64", f"{q} en base64", f"base64 de {ts}{q}"],
        ), f"echo -n {dq(words)} | base64"
    if kind == "b64d":
        b = g.pick(["aGVsbG8=", "SG9sYSBNdW5kbw==", "bWFuZ28=", "c2VjcmV0", "dXNlcjpwYXNz", "TGludXg=", "YWRtaW46MTIzNA==", "cGFzc3dvcmQ="])
        v = quoted(g, b, 0.4)
        return g.t(
            [
                f"decode [the base64 (string|text)] {v} from base64",
                f"(decode|what does) the base64 [string] {v}".replace("(decode|what does)", "decode"),
                f"base64 decode {v}",
            ],
            [f"decodifica [la cadena] {v} (de|desde) base64", f"decodifica el base64 {v}", f"qué dice el base64 {v}"],
        ), f"echo {dq(b)} | base64 -d"
    if kind == "field":
        parts = [word_of(g) for _ in range(g.int(3, 5))]
        d, name = g.pick([(",", "coma"), (":", "dos puntos"), ("-", "guion"), ("/", "barra"), (";", "punto y coma")])
        i = g.int(1, len(parts))
        t = d.join(parts)
        q = quoted(g, t, 0.9)
        c = g.t([f"the {_ORD_EN[i]} (field|part|element)"], [f"el {_ORD_ES_M[i]} campo", f"el {_ORD_ES_M[i]} elemento"])
        qd = quoted(g, d, 1)
        return g.t(
            [f"(get|print|extract) {c} of {q} (split|separated) by {qd}", f"{c} of {q}, {qd} being the separator"],
            [f"(saca|imprime|dame) {c} de {q} separando por {qd}", f"{c} de {q} con {qd} como separador"],
        ), f"echo {dq(t)} | cut -d'{d}' -f{i}"
    if kind == "first":
        n = g.int(2, 6)
        v = g.value(str(n))
        if g.chance(0.5):
            return g.t(
                [f"(print|get|show) the first {v} characters of {te}{q}", f"first {v} characters of {te}{q}"],
                [f"(imprime|dame|muestra) los primeros {v} caracteres de {ts}{q}", f"los {v} primeros caracteres de {ts}{q}"],
            ), f"echo {dq(words)} | cut -c1-{n}"
        return g.t(
            [f"(print|get|show) the last {v} characters of {te}{q}"], [f"(imprime|dame|muestra) los últimos {v} caracteres de {ts}{q}"]
        ), f"echo -n {dq(words)} | tail -c {n}"
    if kind == "repeat":
        n = g.pick([3, 5, 10, 20, 40, 80])
        ch = g.pick(["-", "=", "*", "#", "x", "abc", "ha"])
        qc, v = quoted(g, ch, 0.9), g.value(str(n))
        return g.t(
            [f"(print|repeat) {qc} {v} times (on one line|in a single line|in a row)", f"print a line of {v} {qc}"],
            [f"(imprime|repite|escribe) {qc} {v} veces (en una línea|seguidas|en la misma línea)", f"imprime una línea con {v} {qc}"],
        ), f"printf {'-- ' if ch == '-' else ''}'{ch}%.0s' {{1..{n}}}; echo"
    if kind == "md5":
        h, name = g.pick([("md5sum", "MD5"), ("sha256sum", "SHA-256"), ("sha1sum", "SHA-1")])
        v = g.value(name, text=g.pick([name, name.lower(), name.replace("-", "").lower()]))
        return g.t(
            [f"[the] {v} (hash|checksum|sum) of {te}{q} [without the newline]", f"(compute|calculate) the {v} of {te}{q}"],
            [f"[el] (hash|resumen) {v} de {ts}{q}", f"calcula el {v} de {ts}{q}"],
        ), f"echo -n {dq(words)} | {h}"
    parts = [word_of(g) for _ in range(g.int(3, 5))]
    d = g.pick([",", " ", ":", ";", "-"])
    t = d.join(parts)
    q = quoted(g, t, 1)
    en, es = {",": ("comma", "coma"), " ": ("space", "espacio"), ":": ("colon", "dos puntos"), ";": ("semicolon", "punto y coma"), "-": ("hyphen", "guion")}[d]
    if kind == "sort":
        return g.t(
            [f"sort the {en}-separated (words|items) {q}, one per line", f"split {q} on {en}s and sort the pieces"],
            [f"ordena los elementos de {q}, separados por {es}, uno por línea", f"separa {q} por {es} y ordena los trozos"],
        ), f"echo {dq(t)} | tr '{d}' '\\n' | sort"
    return g.t(
        [f"split {q} (by|on) {en}, one (item|piece) per line", f"print each element of {q} \\({en}-separated\\) on its own line"],
        [f"(separa|divide|parte) {q} por {es}, un elemento por línea", f"imprime cada elemento de {q}, separados por {es}, en una línea"],
    ), f"echo {dq(t)} | tr '{d}' '\\n'"


@comp("after-before-char", 3)
def after_before(g):
    s = Src(g, output=0.08)
    ch = g.pick(["#", "=", ":", ",", "@", "-", ";", "(", "|"])
    q = g.value(ch, text=g.pick([f"'{ch}'", f'"{ch}"', f"`{ch}`"]))
    kind = g.pick(["before", "after", "before", "between"])
    if kind == "before":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} the part of each line of {s} before the first {q}",
                    f"(print|show) what comes before the first {q} (on|in) each line of {s}",
                    f"(print|show) {s} (cutting|removing) everything from the first {q} on in each line",
                ],
                [
                    f"{SHOW_ES} la parte de cada línea de {s} anterior al primer {q}".replace("primer el", "primer"),
                    f"(muestra|imprime) lo que hay antes del primer {q} en cada línea de {s}",
                ],
            ).replace("first the character", "first character"),
            s.cmd(f"cut -d'{ch}' -f1"),
        )
    if kind == "after":
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the part of each line of {s} after the first {q}", f"(print|show) what comes after the first {q} (on|in) each line of {s}"],
                [
                    f"{SHOW_ES} la parte de cada línea de {s} posterior al primer {q}",
                    f"(muestra|imprime) lo que hay después del primer {q} en cada línea de {s}",
                ],
            ),
            s.cmd(f"cut -d'{ch}' -f2-"),
        )
    if kind == "between":
        p = g.pick(
            [
                ("(", ")", "parentheses", "paréntesis"),
                ('"', '"', "double quotes", "comillas dobles"),
                ("[", "]", "square brackets", "corchetes"),
                ("<", ">", "angle brackets", "ángulos"),
                ("{", "}", "curly braces", "llaves"),
            ]
        )
        pat = {"(": r"(?<=\()[^)]*(?=\))", '"': r'"[^"]*"', "[": r"(?<=\[)[^]]*(?=\])", "<": "(?<=<)[^>]*(?=>)", "{": r"(?<=\{)[^}]*(?=\})"}[p[0]]
        if p[0] == '"':
            return save(
                g,
                g.t(
                    [
                        f"(extract|print|show) [all] the text in double quotes (in|from) {s}, quotes included",
                        f"(print|extract) every double-quoted string of {s} with its quotes",
                    ],
                    [
                        f"(extrae|muestra|imprime) todo el texto entre comillas dobles de {s}, con las comillas",
                        f"(saca|extrae) las cadenas entre comillas dobles de {s}, comillas incluidas",
                    ],
                ),
                s.cmd(f"grep -o '{pat}'"),
            )
        return save(
            g,
            g.t(
                [f"(extract|print|show) [only] the text (between|inside|within) {p[2]} (in|from|of) {s}", f"what is (between|inside) {p[2]} in {s}"],
                [f"(extrae|muestra|imprime) [solo] el texto (entre|que hay entre|que está entre) {p[3]} (en|de) {s}", f"qué hay entre {p[3]} en {s}"],
            ),
            s.cmd(f"grep -oP '{pat}'"),
        )


@comp("pipeline", 10)
def pipeline(g):
    """Several steps on one text: select lines or a column, sort or deduplicate, then count or limit."""
    s = Src(g, "plain", output=0.15)
    n = g.int(1, 6)
    start = g.pick(["grep", "grep", "igrep", "vgrep", "col", "col", "none"])
    pat = word_of(g)
    q = quoted(g, pat)
    if start == "grep":
        cmd, en, es = (
            s.cmd(f"grep {gq(pat)}"),
            f"the lines (of|in|from) {s} (containing|with|that contain) {q}",
            f"las líneas de {s} (con|que contienen|que contengan) {q}",
        )
    elif start == "igrep":
        cmd, en, es = (
            s.cmd(f"grep -i {gq(pat)}"),
            f"the lines (of|in|from) {s} (containing|with) {q} \\((ignoring case|any case)\\)",
            f"las líneas de {s} (con|que contengan) {q} \\(sin distinguir mayúsculas\\)",
        )
    elif start == "vgrep":
        cmd, en, es = (
            s.cmd(f"grep -v {gq(pat)}"),
            f"the lines (of|in|from) {s} (without|not containing|that don't contain) {q}",
            f"las líneas de {s} (sin|que no contienen|que no contengan) {q}",
        )
    elif start == "col":
        c = col(g, n)
        cmd, en, es = s.cmd(f"awk '{{print ${n}}}'"), f"{c} of {s}", f"{c} de {s}"
    else:
        k = g.pick([5, 10, 20, 50, 100])
        w = num(g, k)
        first = g.chance(0.5)
        cmd, en, es = (
            s.cmd(f"{'head' if first else 'tail'} -n {k}"),
            f"the {'first' if first else 'last'} {w} lines of {s}",
            f"las {'primeras' if first else 'últimas'} {w} líneas de {s}",
        )
    steps_en, steps_es = [], []
    mid = g.pick(["sort", "sort", "sortr", "uniq", "uniq", "count", "num", "numr", "freq", "freq", "upper", "colafter", "none"])
    plural = start != "col"
    _it, _la = ("them", "las") if plural else ("it", "la")
    g.pick([" y ", ", ", " y luego "])
    if mid == "sort":
        cmd += " | sort"
        steps_en.append(g.pick(["sorted [alphabetically]", "in alphabetical order"]))
        steps_es.append(g.pick(["ordenadas [alfabéticamente]", "en orden alfabético"]) if plural else "en orden alfabético")
    elif mid == "sortr":
        cmd += " | sort -r"
        steps_en.append("in reverse [alphabetical] order")
        steps_es.append("en orden [alfabético] inverso")
    elif mid == "uniq":
        cmd += " | sort -u"
        steps_en.append(g.pick(["(without|removing) duplicates", "sorted and without duplicates", "each distinct one once"]))
        steps_es.append(g.pick(["(sin|quitando) (duplicados|repetidos)", "en orden y sin duplicados"]))
    elif mid in ("num", "numr") and not plural:
        cmd += " | sort -n" + ("r" if mid == "numr" else "")
        steps_en.append("in numeric order, " + ("(highest|largest) first" if mid == "numr" else "(lowest|smallest) first"))
        steps_es.append("en orden numérico, " + ("de mayor a menor" if mid == "numr" else "de menor a mayor"))
    elif mid == "freq" and not plural:
        cmd += " | sort | uniq -c | sort -nr"
        steps_en.append("with the count of each [distinct] value, most frequent first")
        steps_es.append("con el número de apariciones de cada valor, de más a menos frecuente")
    elif mid == "upper":
        cmd += " | tr '[:lower:]' '[:upper:]'"
        steps_en.append("in (uppercase|capital letters)")
        steps_es.append("en mayúsculas")
    elif mid == "colafter" and plural:
        c = col(g, n)
        cmd += f" | awk '{{print ${n}}}'"
        en, es = f"{c} of " + en, f"{c} de " + es
    limit = g.pick(["count", "first", "first", "last", "none", "none", "save"])
    if start == "none" and limit in ("first", "last"):
        limit = "none"
    if limit == "count" and start == "col" and mid == "uniq":
        return g.t(
            [
                f"how many (different|distinct|unique) values (does|are there in) {en}".replace("(does|are there in)", "are there in"),
                f"count the (distinct|different|unique) values (of|in) {en}",
            ],
            [f"cuántos valores (distintos|diferentes|únicos) hay en {es}", f"cuenta los valores distintos de {es}"],
        ), cmd + " | wc -l"
    if limit == "count" and plural and mid in ("uniq",):
        return g.t(
            [
                f"how many (different|distinct|unique) lines are (there among|among) {en}".replace("(there among|among)", "there among"),
                f"count {en}, (without counting duplicates|ignoring duplicates)",
            ],
            [f"cuenta {es} sin (contar|tener en cuenta) (duplicados|repetidas)", f"cuántas líneas distintas hay entre {es}"],
        ), cmd + " | wc -l"
    if limit == "save":
        o = g.slot("newname")
        cmd += f" > {o.arg}"
        tail_en = f" (and save|saving|and write) (the result|the output) (to|in|into) {o}".replace(
            "(and save|saving|and write) (the result|the output) (to|in|into)", "(and save the result to|saving the result in|and write the output to|into)"
        )
        tail_es = f" y (guarda el resultado|guárdalo|escribe la salida) en {o}"
    elif limit in ("first", "last"):
        k = g.pick([1, 3, 5, 10, 20])
        w = num(g, k) if plural else str(g.value(str(k)))
        cmd += f" | {'head' if limit == 'first' else 'tail'} -n {k}"
        if k == 1:
            tail_en, tail_es = (
                f", only the {limit} [one]",
                f", solo {'la primera' if limit == 'first' else 'la última'}" if plural else f", solo {'el primero' if limit == 'first' else 'el último'}",
            )
        else:
            tail_en = g.pick([f", [only] the {limit} {w}", f", {limit} {w} only", f" but only the {limit} {w}"])
            p = ("primeras" if limit == "first" else "últimas") if plural else ("primeros" if limit == "first" else "últimos")
            art = "las" if plural else "los"
            tail_es = g.pick([f", solo {art} {p} {w}", f", {art} {w} {p}", f" pero solo {art} {w} {p}"])
    else:
        tail_en = tail_es = ""
    se, ss = (" " + steps_en[0]) if steps_en else "", (" " + steps_es[0]) if steps_es else ""
    return g.t(
        [f"{SHOW_EN} {en}{se}{tail_en}", f"(take|get) {en}{se}{tail_en}", f"i (want|need) {en}{se}{tail_en}", f"{en}{se}{tail_en}"],
        [f"{SHOW_ES} {es}{ss}{tail_es}", f"(coge|toma|sácame) {es}{ss}{tail_es}", f"(quiero|necesito) {es}{ss}{tail_es}", f"{es}{ss}{tail_es}"],
    ), cmd


# --- counting ------------------------------------------------------------------------------------

UNITS = {
    "l": ["lines"],
    "w": ["words"],
    "m": ["characters", "letters and symbols", "characters"],
    "c": ["bytes"],
}
UNITS_ES = {"l": ["líneas"], "w": ["palabras"], "m": ["caracteres"], "c": ["bytes"]}


@comp("wc", 10)
def wc(g):
    """Lines, words, characters or bytes of a file, of several, or of what a command prints."""
    u = g.pick("llllwwmmc")
    en, es = g.pick(UNITS[u]), g.pick(UNITS_ES[u])
    if en == "letters and symbols":
        en = "characters"
    cuant = "cuántas" if u in "lw" else "cuántos"
    r = g.rng.random()
    if r < 0.14:
        s = Src(g, output=1)
        return g.t(
            [
                f"(count the|number of) {en} (of|in) {s}",
                f"how many {en} does {g.value(s.out)} (print|output|produce)",
                f"how many {en} are there in {s}",
                f"count the {en} {g.value(s.out)} prints",
            ],
            [
                f"(cuenta|contar) l{'as' if u in 'lw' else 'os'} {es} de {s}",
                f"{cuant} {es} (imprime|muestra|devuelve) {g.value(s.out)}",
                f"{cuant} {es} tiene {s}",
                f"número de {es} de {s}",
            ],
        ), f"{s.out} | wc -{u}"
    if r < 0.26:
        a, b = g.slot("file"), g.slot("file")
        return g.t(
            [f"(count the|number of) {en} in {a} and [in] {b}", f"how many {en} do {a} and {b} have", f"{en} of both {a} and {b}"],
            [f"(cuenta|contar) l{'as' if u in 'lw' else 'os'} {es} de {a} y [de] {b}", f"{cuant} {es} tienen {a} y {b}", f"{es} de {a} y {b}"],
        ), f"wc -{u} {a.arg} {b.arg}"
    f = g.slot("file")
    p = F(g, f)
    if r < 0.36:
        return g.t(
            [
                f"(count|show) the [number of] lines, words and (bytes|characters) (of|in) {p}".replace("(bytes|characters)", "bytes"),
                f"lines, words and bytes (of|in) {p}",
                f"how many lines, words and bytes (does|has) {p} have".replace("(does|has)", "does"),
                f"(word count|run wc) (for|on) {p} with lines, words and bytes".replace("(word count|run wc) (for|on)", "counts for"),
            ],
            [
                f"(cuenta|muestra) las líneas, palabras y bytes de {p}",
                f"cuántas líneas, palabras y bytes tiene {p}",
                f"número de líneas, palabras y bytes de {p}",
            ],
        ), f"wc {f.arg}"
    los = "las" if u in "lw" else "los"
    if r < 0.62:
        return g.t(
            [
                f"(print|show|give me) (only|just) the number of {en} (in|of) {p}",
                f"how many {en} (are in|are there in) {p}, (just|only) the number",
                f"(count|number of) {en} (in|of) {p} without (printing|showing) the [file] name".replace("(count|number of)", "number of"),
                f"the {en[:-1]} count of {p}, (number only|only the number|without the file name)",
                f"count the {en} (of|in) {p} and (print|show) only the number",
            ],
            [
                f"(muestra|imprime|dame) (solo|únicamente) el número de {es} de {p}",
                f"{cuant} {es} tiene {p}, solo el número",
                f"número de {es} de {p} sin (que salga|mostrar) el nombre [del archivo]",
                f"cuenta {los} {es} de {p} y (muestra|imprime) solo el número",
                f"solo la cantidad de {es} de {p}",
            ],
        ), f"wc -{u} < {f.arg}"
    return g.t(
        [
            f"count [(all|all the|the)] {en} (in|of) {p}",
            f"how many {en} (are there in|are in|does it take to fill) {p}".replace("|does it take to fill", ""),
            f"how many {en} (does|do we have in) {p}".replace("(does|do we have in)", "does") + " have",
            f"(the |)number of {en} (in|of) {p}".replace("(the |)", "the "),
            f"(tell me|show|display|print|get|find) the number of {en} (in|of) {p}",
            f"{en[:-1]} count (of|for) {p}",
            f"total [number of] {en} (in|of) {p}",
            f"count how many {en} {p} (has|contains)",
            f"how (long is|big is) {p} in {en}" if u in "lw" else f"how many {en} does {p} contain",
        ],
        [
            f"(cuenta|contar|cuente|cuéntame) {los} {es} (de|que hay en|que tiene) {p}".replace("(de|que hay en|que tiene)", "(de|en)"),
            f"{cuant} {es} (tiene|hay en|contiene) {p}",
            f"(el |)número de {es} de {p}".replace("(el |)", ""),
            f"(dime|muestra|enséñame) (el número|la cantidad) de {es} de {p}",
            f"cantidad de {es} (de|en) {p}",
            f"total de {es} de {p}",
            f"quiero saber {cuant} {es} tiene {p}",
            f"{cuant} {es} son en total en {p}" if False else f"{cuant} {es} tiene en total {p}",
        ],
    ), f"wc -{u} {f.arg}"


@comp("count-matching", 9)
def count_matching(g):
    """Lines that match, or occurrences, with options."""
    s = Src(
        g, output=0.1, outputs=["ps aux", "dmesg", "history", "ls -la", "mount", "env", "journalctl -u nginx", "docker ps", "ss -tuln", "git log --oneline"]
    )
    pat = word_of(g) if g.chance(0.8) else g.pick(slot_kinds.PHRASES)
    q = quoted(g, pat, 0.7)
    i = g.chance(0.22)
    kind = g.pick(["lines", "lines", "lines", "occ", "occ", "occ", "inv", "word", "occword", "start", "end", "two", "both"])
    ci = (
        g.t(
            [
                ", ignoring case",
                " (ignoring case|case-insensitively|regardless of case)",
                " in any case (upper or lower)".replace("(upper or lower)", "\\(upper or lower\\)"),
            ],
            [", sin distinguir mayúsculas [de minúsculas]", " (ignorando mayúsculas y minúsculas|sin importar mayúsculas o minúsculas)"],
        )
        if i
        else ""
    )
    f = "i" if i else ""
    if kind == "lines":
        return g.t(
            [
                f"(count|count the|number of) lines (containing|that contain|with|matching) {q} in {s}{ci}".replace(
                    "(count|count the|number of)", "(count the|number of|count all)"
                ),
                f"how many lines (of|in) {s} (contain|have|match|mention) {q}{ci}",
                f"(in how many lines of|on how many lines of) {s} does {q} appear{ci}",
                f"how many lines with {q} are [there] in {s}{ci}",
                f"(tell me|show) how many lines in {s} contain {q}{ci}",
                f"count the lines in {s} (with|where you find) {q}{ci}".replace("(with|where you find)", "with"),
            ],
            [
                f"(cuenta|contar) las líneas (que contienen|que contengan|con|que tengan) {q} en {s}{ci}",
                f"cuántas líneas de {s} (contienen|tienen|mencionan) {q}{ci}",
                f"en cuántas líneas de {s} (aparece|sale) {q}{ci}",
                f"cuántas líneas con {q} hay en {s}{ci}",
                f"número de líneas de {s} (con|que contienen) {q}{ci}",
                f"cantidad de líneas con {q} en {s}{ci}",
            ],
        ), s.cmd(f"grep -c{f} {gq(pat)}".replace("-ci", "-ci"))
    if kind == "occ":
        return g.t(
            [
                f"(count|count all) [the] (occurrences|instances|appearances) of {q} in {s}{ci}",
                f"how many times does {q} (appear|occur|show up) in {s}{ci}",
                f"[total] number of (occurrences|times) {q} (in|appears in) {s}{ci}".replace("(occurrences|times) {q} (in|appears in)", "x")
                if False
                else f"the total number of (occurrences|instances) of {q} in {s}{ci}",
                f"count how many times {q} (appears|occurs|is) in {s}{ci}",
                f"how often does {q} appear in {s}{ci}",
                f"how many {q} are [there] in {s}{ci}",
            ],
            [
                f"(cuenta|contar) [todas] las (apariciones|ocurrencias|veces que aparece) {q} en {s}{ci}".replace(
                    "(apariciones|ocurrencias|veces que aparece)", "veces que aparece"
                )
                if g.chance(0.4)
                else f"(cuenta|contar) las (apariciones|ocurrencias) de {q} en {s}{ci}",
                f"cuántas veces (aparece|sale|se repite|está) {q} en {s}{ci}",
                f"número [total] de (apariciones|ocurrencias) de {q} en {s}{ci}",
                f"cuenta cuántas veces (aparece|sale) {q} en {s}{ci}",
                f"cuántos {q} hay en {s}{ci}",
            ],
        ), s.cmd(f"grep -{f}o {gq(pat)}") + " | wc -l"
    if kind == "inv":
        return g.t(
            [
                f"(count the|number of) lines (not containing|that do not contain|without) {q} in {s}{ci}",
                f"how many lines (of|in) {s} (do not|don't) (contain|have|match) {q}{ci}",
            ],
            [f"(cuenta|contar) las líneas (que no contienen|que no contengan|sin) {q} en {s}{ci}", f"cuántas líneas de {s} no (contienen|tienen) {q}{ci}"],
        ), s.cmd(f"grep -c{f}v {gq(pat)}")
    if kind == "word":
        return g.t(
            [
                f"(count the|number of) lines (containing|with) the (whole|exact) word {q} in {s}{ci}",
                f"how many lines (of|in) {s} contain {q} as a whole word{ci}",
            ],
            [
                f"(cuenta|contar) las líneas con la palabra (completa|exacta|entera) {q} en {s}{ci}",
                f"cuántas líneas de {s} tienen {q} como palabra completa{ci}",
            ],
        ), s.cmd(f"grep -c{f}w {gq(pat)}")
    if kind == "occword":
        return g.t(
            [
                f"(count|number of) occurrences of the (whole|exact) word {q} in {s}{ci}".replace("(count|number of)", "count the"),
                f"how many times does the (whole|exact) word {q} (appear|occur) in {s}{ci}",
                f"how many times does {q} appear as a whole word in {s}{ci}",
            ],
            [
                f"(cuenta|contar) las (apariciones|ocurrencias) de la palabra (completa|exacta) {q} en {s}{ci}",
                f"cuántas veces aparece la palabra (exacta|completa) {q} en {s}{ci}",
                f"cuántas veces sale {q} como palabra suelta en {s}{ci}",
            ],
        ), s.cmd(f"grep -{f}ow {gq(pat)}") + " | wc -l"
    if kind == "start":
        return g.t(
            [f"(count the|number of) lines (starting|beginning|that start) with {q} in {s}{ci}", f"how many lines (of|in) {s} (start|begin) with {q}{ci}"],
            [
                f"(cuenta|contar) las líneas que (empiezan|comienzan|empiecen) (por|con) {q} en {s}{ci}",
                f"cuántas líneas de {s} (empiezan|comienzan) (por|con) {q}{ci}",
            ],
        ), s.cmd(f"grep -c{f} {gq('^' + pat)}")
    if kind == "end":
        return g.t(
            [f"(count the|number of) lines (ending|that end) (with|in) {q} in {s}{ci}", f"how many lines (of|in) {s} end (with|in) {q}{ci}"],
            [f"(cuenta|contar) las líneas que (terminan|acaban) (en|con) {q} en {s}{ci}", f"cuántas líneas de {s} (terminan|acaban) (en|con) {q}{ci}"],
        ), s.cmd(f"grep -c{f} {gq(pat + '$')}")
    other = word_of(g)
    qo = quoted(g, other)
    if kind == "two":
        return g.t(
            [
                f"(count the|number of) lines (containing|with) {q} or {qo} in {s}{ci}",
                f"how many lines (of|in) {s} contain {q} or {qo}{ci}",
                f"how many lines of {s} have either {q} or {qo}{ci}",
            ],
            [f"(cuenta|contar) las líneas (con|que contengan) {q} o {qo} en {s}{ci}", f"cuántas líneas de {s} (contienen|tienen) {q} o {qo}{ci}"],
        ), s.cmd(f"grep -c{f}E {gq(pat + '|' + other)}")
    return g.t(
        [f"(count the|number of) lines (containing|with) both {q} and {qo} in {s}{ci}", f"how many lines (of|in) {s} contain both {q} and {qo}{ci}"],
        [
            "(cuenta|contar) las líneas (con|que contengan) (a la vez |)".replace("(a la vez |)", "") + f"{q} y {qo} [a la vez] en {s}{ci}",
            f"cuántas líneas de {s} contienen tanto {q} como {qo}{ci}",
        ],
    ), s.cmd(f"grep {'-i ' if i else ''}{gq(pat)}") + f" | grep -c{f} {gq(other)}"


@comp("count-special-lines", 4)
def count_special(g):
    s = Src(g, output=0.04)
    kind = g.pick(["blank", "blank", "nonblank", "nonblank", "comment", "code", "unique", "unique", "dups", "once", "digit", "numonly"])
    if kind == "blank":
        return g.t(
            [
                f"(count the|number of) (blank|empty) lines (in|of) {s}",
                f"how many (blank|empty) lines (are there in|are in) {s}",
                f"how many (blank|empty) lines does {s} have",
            ],
            [
                f"(cuenta|contar) las líneas (vacías|en blanco) de {s}",
                f"cuántas líneas (vacías|en blanco) (tiene|hay en) {s}",
                f"número de líneas (vacías|en blanco) de {s}",
            ],
        ), s.cmd("grep -c '^$'")
    if kind == "nonblank":
        return g.t(
            [
                f"(count the|number of) (non-blank|non-empty|nonempty) lines (in|of) {s}",
                f"how many (non-blank|non-empty) lines (are there in|are in) {s}",
                f"count the lines of {s} (ignoring|excluding|without|not counting) (blank|empty) (lines|ones)",
                f"how many lines of {s} are not (empty|blank)",
            ],
            [
                f"(cuenta|contar) las líneas (no vacías|que no estén vacías|con contenido) de {s}",
                f"cuántas líneas (no vacías|con contenido) (tiene|hay en) {s}",
                f"cuenta las líneas de {s} sin contar las (vacías|que están en blanco)",
                f"número de líneas no vacías de {s}",
            ],
        ), s.cmd("grep -cv '^$'")
    if kind == "comment":
        return g.t(
            [f"(count the|number of) comment lines (in|of) {s}, those starting with #", f"how many lines (of|in) {s} start with #"],
            [f"cuenta las líneas de comentario \\(#\\) de {s}", f"cuántas líneas de {s} empiezan (por|con) #"],
        ), s.cmd('grep -c "^#"')
    if kind == "code":
        return g.t(
            [
                f"count the lines of {s} that are neither (blank|empty) nor comments starting with #",
                f"how many lines (of|in) {s} are not (blank|empty) and don't start with #",
            ],
            [f"cuenta las líneas de {s} que no estén vacías ni empiecen por #", f"cuántas líneas de {s} no están vacías ni son comentarios con #"],
        ), s.cmd("grep -cvE '^(#|$)'")
    if kind == "unique":
        return g.t(
            [
                f"(count the|number of) (unique|distinct|different) lines (in|of) {s}",
                f"how many (unique|distinct|different) lines (are there in|are in) {s}",
                f"how many (unique|distinct) lines does {s} have",
            ],
            [
                f"(cuenta|contar) las líneas (únicas|distintas|diferentes) de {s}",
                f"cuántas líneas (únicas|distintas|diferentes) (tiene|hay en) {s}",
                f"número de líneas distintas de {s}",
            ],
        ), s.cmd("sort -u") + " | wc -l"
    if kind == "dups":
        return g.t(
            [
                f"how many [distinct] lines are (repeated|duplicated) in {s}",
                f"(count the|number of) [distinct] lines that (appear|occur) more than once in {s}",
            ],
            [f"cuántas líneas [distintas] (se repiten|están repetidas|están duplicadas) en {s}", f"cuenta las líneas que aparecen más de una vez en {s}"],
        ), s.cmd("sort") + " | uniq -d | wc -l"
    if kind == "once":
        return g.t(
            [f"how many lines (appear|occur) (exactly|only) once in {s}", f"count the lines of {s} that are not repeated"],
            [f"cuántas líneas aparecen una sola vez en {s}", f"cuenta las líneas de {s} que no se repiten"],
        ), s.cmd("sort") + " | uniq -u | wc -l"
    if kind == "digit":
        return g.t(
            [
                f"how many lines (of|in) {s} (contain|have) (a number|a digit|digits|numbers)",
                f"count the lines (with|containing) (numbers|digits|at least one digit) in {s}",
            ],
            [f"cuántas líneas de {s} (contienen|tienen) (algún número|dígitos|números)", f"cuenta las líneas con (números|dígitos|algún dígito) de {s}"],
        ), s.cmd("grep -c '[0-9]'").replace("'[0-9]'", '"[0-9]"')
    return g.t(
        [f"how many lines (of|in) {s} are only (numbers|digits)", f"count the lines of {s} (made up only of|consisting only of) digits"],
        [f"cuántas líneas de {s} son solo (números|dígitos)", f"cuenta las líneas de {s} (formadas solo por|que solo tienen) dígitos"],
    ), s.cmd("grep -cE '^[0-9]+$'")


@comp("count-chars", 4)
def count_chars(g):
    s = Src(g, output=0.04)
    if g.chance(0.4):
        pat, en, es = g.pick(
            [
                ("[0-9]", "digits", "dígitos"),
                ("[aeiouAEIOU]", "vowels", "vocales"),
                ("[A-Z]", "uppercase letters", "letras mayúsculas"),
                ("[a-z]", "lowercase letters", "letras minúsculas"),
                ("[[:punct:]]", "punctuation characters", "signos de puntuación"),
                ("[A-Z]", "capital letters", "mayúsculas"),
                ("[A-Za-z]", "letters", "letras"),
            ]
        )
        fem = es.startswith(("voc", "let", "may"))
        return g.t(
            [f"(count the|number of) {en} (in|of) {s}", f"how many {en} (are there in|are in) {s}", f"how many {en} does {s} (have|contain)"],
            [f"(cuenta|contar) {'las' if fem else 'los'} {es} de {s}", f"{'cuántas' if fem else 'cuántos'} {es} (tiene|hay en) {s}", f"número de {es} de {s}"],
        ), s.cmd(f'grep -o "{pat}"') + " | wc -l"
    ch, en, es = g.pick(
        [
            (",", "commas", "comas"),
            (";", "semicolons", "puntos y coma"),
            (" ", "spaces", "espacios"),
            ("a", "letter a", "letra a"),
            ("e", "letter e", "letra e"),
            ("z", "letter z", "letra z"),
            ("#", "# characters", "caracteres #"),
            ("-", "hyphens", "guiones"),
            ("@", "@ signs", "arrobas"),
            (":", "colons", "dos puntos"),
            ("=", "equals signs", "signos igual"),
            ("/", "slashes", "barras"),
        ]
    )
    cmd = s.cmd(f'grep -o {"-- " if ch == "-" else ""}"{ch}"') + " | wc -l"
    if en.startswith("letter"):
        q = quoted(g, ch, 0.8)
        return g.t(
            [
                f"how many times does the (letter|character) {q} (appear|occur) in {s}",
                f"count the (letter|character) {q} in {s}",
                f"(count the|number of) {q} characters in {s}",
            ],
            [f"cuántas veces aparece (la letra|el carácter) {q} en {s}", f"cuenta (las letras|los caracteres) {q} de {s}", f"cuántas {q} hay en {s}"],
        ), cmd
    fem = es.startswith(("com", "arr", "barr"))
    return g.t(
        [f"(count the|number of) {en} (in|of) {s}", f"how many {en} (are there in|are in) {s}", f"how many {en} does {s} (have|contain)"],
        [f"(cuenta|contar) {'las' if fem else 'los'} {es} de {s}", f"{'cuántas' if fem else 'cuántos'} {es} (tiene|hay en) {s}"],
    ), cmd


def place(g: Gen, p_here: float = 0.4) -> tuple[str, str]:
    """Where: the phrase (maybe empty) and find's starting point."""
    if g.chance(p_here):
        return g.t(
            ["", " in the current directory", " here", " in this (folder|directory)", " under the current directory", " in the working directory"],
            ["", " en el directorio actual", " aquí", " en esta carpeta", " en este directorio", " bajo el directorio actual"],
        ), "."
    d = g.slot("dir")
    return g.t(
        [f" in {d}", f" in {d}", f" under {d}", f" inside {d}", f" in the {d} (folder|directory)", f" within {d}"],
        [f" en {d}", f" en {d}", f" dentro de {d}", f" bajo {d}", f" en la carpeta {d}", f" (en el|del) directorio {d}"],
    ), d.arg


@comp("count-across-files", 7)
def count_across(g):
    """Lines or matches over many files: per file, in total, files with a match."""
    kind = g.pick(
        [
            "totalrec",
            "totalrec",
            "eachhere",
            "eachrec",
            "totalhere",
            "matchfile",
            "matchfilerec",
            "fileswith",
            "occrec",
            "files",
            "filesext",
            "filesext",
            "fileshere",
            "dirs",
            "entries",
            "hidden",
            "words",
            "empty",
        ]
    )
    ext = g.slot("ext") if kind == "filesext" else text_ext(g)
    e = ext.raw
    wh, d = place(g)
    pat = word_of(g)
    q = quoted(g, pat)
    deep = g.t(
        ["", " and [its] subdirectories", " recursively", " (including|and) [all] subfolders"],
        ["", " y [sus] subdirectorios", " (recursivamente|de forma recursiva)", " (incluyendo|y) [las] subcarpetas"],
    )
    if kind == "totalrec":
        return g.t(
            [
                f"(count the|the) total [number of] lines (of|in) all [the] {ext} files{wh}{deep}".replace("(count the|the)", "count the"),
                "how many lines (of code |)".replace("(of code |)", "") + f"are there in total in [all] the {ext} files{wh}{deep}",
                f"total (line count|number of lines) of [all] the {ext} files{wh}{deep}",
                f"how many lines do all {ext} files{wh} have in total",
            ],
            [
                f"(cuenta|dime) el total de líneas de todos los (archivos|ficheros) {ext}{wh}{deep}",
                f"cuántas líneas suman [todos] los (archivos|ficheros) {ext}{wh}{deep}",
                f"total de líneas de los (archivos|ficheros) {ext}{wh}{deep}",
                f"cuántas líneas hay en total en los {ext}{wh}{deep}",
            ],
        ), f'find {d} -type f -name "*.{e}" -exec cat {{}} + | wc -l'
    if kind == "words":
        return g.t(
            [f"how many words are there in total in [all] the {ext} files{wh}{deep}", f"total (word count|number of words) of [all] the {ext} files{wh}{deep}"],
            [
                f"cuántas palabras hay en total en los (archivos|ficheros) {ext}{wh}{deep}",
                f"total de palabras de [todos] los (archivos|ficheros) {ext}{wh}{deep}",
            ],
        ), f'find {d} -type f -name "*.{e}" -exec cat {{}} + | wc -w'
    here = g.t([" in the current directory", " here", " in this (folder|directory)", ""], [" del directorio actual", " de aquí", " de esta carpeta", ""])
    if kind == "eachhere":
        return g.t(
            [
                f"(count the lines|number of lines) (of|in) (each|every) {ext} file{here}",
                f"how many lines does each {ext} file{here} have",
                f"line count (per|for each) {ext} file{here}",
            ],
            [f"(cuenta las|número de) líneas de cada (archivo|fichero) {ext}{here}", f"cuántas líneas tiene cada (archivo|fichero) {ext}{here}"],
        ), f"wc -l *.{e}"
    if kind == "totalhere":
        return g.t(
            [
                f"[only] the total number of lines of all [the] {ext} files{here}, not (recursive|in subdirectories)",
                f"total lines of the {ext} files{here} (without|excluding) subdirectories",
            ],
            [
                f"total de líneas de los (archivos|ficheros) {ext}{here}, sin [entrar en] subdirectorios",
                f"solo el total de líneas de todos los {ext}{here}, sin subcarpetas",
            ],
        ), f"cat *.{e} | wc -l"
    if kind == "eachrec":
        return g.t(
            [
                f"(count the|number of) lines (of|in) (each|every) {ext} file{wh} recursively",
                f"how many lines does each {ext} file{wh} have, subdirectories included",
                f"line count of every {ext} file{wh} and its subdirectories",
            ],
            [
                f"(cuenta las|número de) líneas de cada (archivo|fichero) {ext}{wh} (recursivamente|de forma recursiva)",
                f"cuántas líneas tiene cada (archivo|fichero) {ext}{wh}, subdirectorios incluidos",
            ],
        ), f'find {d} -type f -name "*.{e}" -exec wc -l {{}} +'
    if kind == "matchfile":
        return g.t(
            [
                f"count the lines (with|containing) {q} in (each|every) {ext} file{here}",
                f"how many lines (with|containing) {q} does each {ext} file{here} have",
                f"for (each|every) {ext} file{here} (show|print) how many lines contain {q}",
            ],
            [
                f"cuenta las líneas (con|que contienen) {q} en cada (archivo|fichero) {ext}{here}",
                f"cuántas líneas con {q} tiene cada (archivo|fichero) {ext}{here}",
            ],
        ), f"grep -c {gq(pat)} *.{e}"
    if kind == "matchfilerec":
        return g.t(
            [
                f"for (each|every) file{wh} (show|print|count) how many lines contain {q}, recursively",
                f"recursively count the lines (with|containing) {q} per file{wh}",
            ],
            [
                f"para cada (archivo|fichero){wh} (muestra|cuenta) cuántas líneas contienen {q}, recursivamente",
                f"cuenta recursivamente las líneas con {q} por archivo{wh}",
            ],
        ), f"grep -rc {gq(pat)} {d}"
    if kind == "fileswith":
        only = g.chance(0.4)
        fe, fs = (f"{ext} files", f"(archivos|ficheros) {ext}") if only else ("files", "(archivos|ficheros)")
        return g.t(
            [
                f"how many {fe}{wh} (contain|mention|include) {q}",
                f"(count the|number of) {fe}{wh} (containing|that contain|with) {q}",
                f"in how many {fe}{wh} does {q} appear",
            ],
            [
                f"cuántos {fs}{wh} (contienen|mencionan|tienen) {q}",
                f"(cuenta los|número de) {fs}{wh} que (contienen|contengan) {q}",
                f"en cuántos {fs}{wh} aparece {q}",
            ],
        ), f"grep -rl {f'--include={chr(34)}*.{e}{chr(34)} ' if only else ''}{gq(pat)} {d} | wc -l"
    if kind == "occrec":
        return g.t(
            [
                f"how many times does {q} (appear|occur) in (all the|all) files{wh}{deep}",
                f"count all [the] occurrences of {q} in the files{wh}{deep}",
                f"total [number of] occurrences of {q} in [all] files{wh}{deep}",
            ],
            [
                f"cuántas veces aparece {q} en [todos] los (archivos|ficheros){wh}{deep}",
                f"cuenta todas las (apariciones|ocurrencias) de {q} en los (archivos|ficheros){wh}{deep}",
                f"total de (apariciones|ocurrencias) de {q} en los archivos{wh}{deep}",
            ],
        ), f"grep -ro {gq(pat)} {d} | wc -l"
    if kind == "files":
        return g.t(
            [f"how many files are [there]{wh}{deep}", f"(count the|count all the|number of) files{wh}{deep}", f"total number of files{wh}{deep}"],
            [
                f"cuántos (archivos|ficheros) hay{wh}{deep}",
                f"(cuenta los|cuenta todos los|número de) (archivos|ficheros){wh}{deep}",
                f"cantidad de (archivos|ficheros){wh}{deep}",
            ],
        ), f"find {d} -type f | wc -l"
    if kind == "filesext":
        return g.t(
            [
                f"how many {ext} files are [there]{wh}{deep}",
                f"(count the|count all the|number of) {ext} files{wh}{deep}",
                f"count files (ending in|with extension) {ext}{wh}{deep}",
            ],
            [
                f"cuántos (archivos|ficheros) {ext} hay{wh}{deep}",
                f"(cuenta los|número de) (archivos|ficheros) {ext}{wh}{deep}",
                f"cuenta los (archivos|ficheros) (con extensión|que terminan en) {ext}{wh}{deep}",
            ],
        ), f'find {d} -type f -name "*.{e}" | wc -l'
    if kind == "fileshere":
        return g.t(
            [
                f"how many files are [there] directly{wh}, (not counting|without) subdirectories",
                f"count the files{wh} (without|not) (going into|entering|descending into) subdirectories",
            ],
            [
                f"cuántos (archivos|ficheros) hay directamente{wh}, sin (contar|entrar en) [los] subdirectorios",
                f"cuenta los (archivos|ficheros){wh} sin (bajar a|entrar en) subcarpetas",
            ],
        ), f"find {d} -maxdepth 1 -type f | wc -l"
    if kind == "dirs":
        return g.t(
            [f"how many (directories|folders) are [there]{wh}{deep}", f"(count the|number of) (subdirectories|subfolders){wh} recursively"],
            [
                f"cuántos (directorios|subdirectorios) hay{wh}{deep}",
                f"cuántas carpetas hay{wh}{deep}",
                f"número de (subdirectorios|subcarpetas){wh} recursivamente",
            ],
        ), f"find {d} -type d | wc -l" if False else f"find {d} -mindepth 1 -type d | wc -l"
    if kind == "entries":
        return g.t(
            [f"how many (entries|items|things|elements) are [there]{wh}", f"(count the|number of) (entries|items){wh}"],
            [f"cuántos elementos hay{wh}", f"cuántas (cosas|entradas) hay{wh}", f"(cuenta los|número de) elementos{wh}"],
        ), "ls | wc -l" if d == "." else f"ls {d} | wc -l"
    if kind == "hidden":
        return g.t(
            [f"how many hidden files are [there]{wh}", f"count the hidden files{wh}"],
            [f"cuántos (archivos|ficheros) ocultos hay{wh}", f"cuenta los (archivos|ficheros) ocultos{wh}"],
        ), f'find {d} -type f -name ".*" | wc -l'
    return g.t(
        [f"how many empty files are [there]{wh}", f"(count the|number of) empty files{wh}"],
        [f"cuántos (archivos|ficheros) vacíos hay{wh}", f"cuenta los (archivos|ficheros) vacíos{wh}"],
    ), f"find {d} -type f -empty | wc -l"


I(
    "count-users",
    "wc -l < /etc/passwd",
    en=["how many (users|accounts|user accounts) are (there in|listed in|defined in) /etc/passwd", "number of users in /etc/passwd, only the number"],
    es=["cuántos usuarios hay (definidos|) en /etc/passwd".replace("(definidos|)", "[definidos]"), "número de usuarios de /etc/passwd, solo el número"],
)
I(
    "count-by-extension",
    "find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -nr",
    en=[
        "(count|show) how many files of each extension are in {dir}[, most common first]",
        "(number of|count the) files per extension (in|under) {dir}, (most common|most frequent) first",
    ],
    es=[
        "(cuenta|muestra) cuántos archivos hay de cada extensión en {dir}",
        "número de (archivos|ficheros) por extensión en {dir}, (de más a menos|las más comunes primero)",
    ],
    weight=1.5,
)
I(
    "count-shells",
    "cut -d':' -f7 /etc/passwd | sort | uniq -c",
    en=["how many users (use|have) each shell in /etc/passwd", "count the users per [login] shell in /etc/passwd"],
    es=["cuántos usuarios usan cada shell en /etc/passwd", "cuenta los usuarios por shell en /etc/passwd"],
)
I(
    "users-list",
    "cut -d':' -f1 /etc/passwd",
    en=["(list|show|print) [all] [the] (user names|usernames|users|login names) in /etc/passwd", "only the user names (of|from) /etc/passwd"],
    es=["(lista|muestra|dame) [todos] los (usuarios|nombres de usuario) de /etc/passwd", "solo los nombres de usuario de /etc/passwd"],
)
I(
    "users-homes",
    "cut -d':' -f1,6 /etc/passwd",
    en=["(list|show|print) (each|every) user (and|with) (its|their) home directory from /etc/passwd", "the user names and home directories in /etc/passwd"],
    es=["(lista|muestra) cada usuario con su directorio personal de /etc/passwd", "nombres de usuario y directorios personales de /etc/passwd"],
)


# --- replacing -----------------------------------------------------------------------------------

PAIRS = [
    ("localhost", "127.0.0.1"),
    ("http", "https"),
    ("foo", "bar"),
    ("8080", "9090"),
    ("colour", "color"),
    ("Madrid", "Barcelona"),
    ("debug=true", "debug=false"),
    ("dev", "prod"),
    ("DEBUG", "INFO"),
    ("staging", "production"),
    ("2023", "2024"),
    ("2024", "2025"),
    ("old", "new"),
    ("viejo", "nuevo"),
    ("apple", "orange"),
    ("cat", "dog"),
    ("gato", "perro"),
    ("yes", "no"),
    ("true", "false"),
    ("0", "1"),
    ("Juan", "Pedro"),
    ("Smith", "Jones"),
    ("john", "jane"),
    ("old.example.com", "new.example.com"),
    ("192.168.1.10", "10.0.0.5"),
    ("v1.2.0", "v1.3.0"),
    ("test", "live"),
    ("error", "warning"),
    ("TODO", "DONE"),
    ("pendiente", "hecho"),
    ("python2", "python3"),
    ("var", "let"),
    ("print", "printf"),
    ("rojo", "azul"),
    ("USD", "EUR"),
    ("hello", "goodbye"),
    ("hola", "adiós"),
    ("color: red", "color: blue"),
    ("port=80", "port=8080"),
    ("master", "main"),
    ("3306", "3307"),
    ("info@empresa.com", "contacto@empresa.com"),
]
SLASHED = [
    ("/usr/bin/python", "/usr/bin/python3"),
    ("http://example.com", "https://example.com"),
    ("/var/www", "/srv/www"),
    ("/home/ana", "/home/luis"),
    ("/old/path", "/new/path"),
    ("C:/temp", "/tmp"),
    ("/usr/local/bin", "/opt/bin"),
    ("and/or", "or"),
    ("http://", "https://"),
    ("/etc/app", "/etc/myapp"),
    ("/tmp/cache", "/var/cache"),
    ("text/plain", "text/html"),
    ("01/02/2024", "2024-02-01"),
    ("km/h", "mph"),
]


def pair(g: Gen, slashes: float = 0.1) -> tuple[str, str]:
    r = g.rng.random()
    if r < slashes:
        if g.chance(0.5):
            return g.pick(SLASHED)

        def root():
            return g.pick(["/usr/share/", "/opt/", "/home/", "/srv/", "/var/lib/", "/data/", "/mnt/"]) + word_of(g)

        a, b = root(), root()
        return (a, b) if a != b else (a, b + "2")
    if r < 0.5:
        return g.pick(PAIRS)
    a, b = (word_of(g) if g.chance(0.85) else g.pick(slot_kinds.PHRASES) for _ in range(2))
    return (a, b) if a != b else (a, b + "_2")


def ask_replace(g: Gen, qa, qb, where: str, extra: str = "") -> str:
    """ "Replace a with b in where", in many ways; ``where`` is the bare place, ``extra`` goes last."""
    e = extra
    return g.t(
        [
            f"replace {qa} (with|by) {qb} in {where}{e}",
            f"change {qa} to {qb} in {where}{e}",
            f"(substitute|swap) {qa} (with|for) {qb} in {where}{e}".replace("(substitute|swap)", "substitute").replace("(with|for)", "with"),
            f"in {where}(,|) replace {qa} (with|by) {qb}{e}".replace("(,|)", ""),
            f"in {where} change {qa} to {qb}{e}",
            f"replace (every|each|all|any) (occurrence|instance) of {qa} (with|by) {qb} in {where}{e}".replace("(every|each|all|any)", "every"),
            f"replace all [the] (occurrences|instances) of {qa} (with|by) {qb} in {where}{e}",
            f"(substitute|swap out) all {qa} (with|by) {qb} in {where}{e}".replace("(substitute|swap out)", "substitute"),
            f"change (every|all) {qa} (to|into) {qb} in {where}{e}",
            f"find {qa} and replace it with {qb} in {where}{e}",
            f"find and replace {qa} with {qb} in {where}{e}",
            f"{where}: {qa} -> {qb}{e}" if not e and g.chance(0.3) else f"turn {qa} into {qb} in {where}{e}",
            f"use {qb} instead of {qa} in {where}{e}",
            f"rename {qa} to {qb} (everywhere|throughout) in {where}{e}".replace("(everywhere|throughout) in", "everywhere in"),
        ],
        [
            f"(reemplaza|sustituye|reemplazar|sustituir) {qa} (por|con) {qb} en {where}{e}",
            f"(cambia|cambiar|cambie) {qa} por {qb} en {where}{e}",
            f"en {where} (cambia|reemplaza|sustituye) {qa} por {qb}{e}",
            f"(reemplaza|sustituye|cambia) todas las (apariciones|ocurrencias) de {qa} por {qb} en {where}{e}",
            f"(cambia|sustituye|reemplaza) todos los {qa} por {qb} en {where}{e}",
            f"busca {qa} y (reemplázalo|cámbialo|sustitúyelo) por {qb} en {where}{e}",
            f"pon {qb} (en vez de|en lugar de) {qa} en {where}{e}",
            f"donde (ponga|diga) {qa} pon {qb} en {where}{e}",
            f"quiero que {qa} pase a ser {qb} en {where}{e}",
            f"(cambia|reemplaza) la palabra {qa} por {qb} en {where}{e}" if "/" not in str(qa) else f"cambia {qa} por {qb} en {where}{e}",
        ],
    )


@comp("replace", 24)
def replace(g):
    """The everyday substitution: which occurrences x where x how it is written."""
    a, b = pair(g)
    qa, qb = quoted(g, a, 0.62), quoted(g, b, 0.62)
    f = g.slot("file")
    p = F(g, f)
    kind = g.pick(
        ["all"] * 9
        + [
            "first",
            "first",
            "once",
            "line",
            "line",
            "range",
            "lastline",
            "matching",
            "matching",
            "notmatching",
            "icase",
            "icase",
            "word",
            "nth",
            "start",
            "end",
            "firstlines",
        ]
    )
    n = g.int(1, 60)
    m = n + g.int(1, 20)
    v, vm = g.value(str(n)), g.value(str(m))
    extra, prog, _opt = "", ssub(a, b), ""
    x = word_of(g)
    qx = quoted(g, x)
    if kind == "all":
        extra = g.t(
            ["", "", "", "", " (everywhere|globally)", ", all (occurrences|of them)"], ["", "", "", "", " (en todas partes|globalmente)", ", todas las veces"]
        )
    elif kind == "first":
        prog = ssub(a, b, "")
        extra = g.t(
            [
                " but only the first (occurrence|match|one) (on|of|in) each line",
                ", only the first (time|occurrence) on (each|every) line",
                " \\(first (occurrence|match) of each line only\\)",
            ],
            [
                ", solo la primera (aparición|ocurrencia|vez) de cada línea",
                " pero solo la primera (vez|aparición) en cada línea",
                " \\(solo la primera de cada línea\\)",
            ],
        )
    elif kind == "once":
        d = "/" if "/" not in a + b else "|"
        pa, pb = sed_pat(a, d), sed_rep(b, d)
        prog = f"0,/{sed_pat(a)}/s{d}{d}{pb}{d}"
        extra = g.t(
            [
                ", only the first occurrence in the (whole|entire) file",
                " but just the very first occurrence in the file",
                ", only once: the first match of the file",
            ],
            [", solo la primera aparición (del archivo|en todo el archivo)", " pero solo la primera vez que aparece en (el archivo|todo el fichero)"],
        )
        del pa
    elif kind == "line":
        prog = f"{n}{ssub(a, b)}"
        extra = g.t(
            [f" [but] only (on|in) line {v}", f", line {v} only", f" on line {v}"],
            [f" [pero] solo en la línea {v}", f", únicamente en la línea {v}", f" en la línea {v}"],
        )
    elif kind == "range":
        prog = f"{n},{m}{ssub(a, b)}"
        extra = g.t(
            [f" [but] only (on|in) lines {v} to {vm}", f" between lines {v} and {vm}", f" from line {v} to line {vm}"],
            [
                f" [pero] solo (en|entre) las líneas {v} (a|y) {vm}".replace(f"(en|entre) las líneas {v} (a|y)", f"entre las líneas {v} y"),
                f" de la línea {v} a la {vm}",
                f" en las líneas {v} a {vm}",
            ],
        )
    elif kind == "firstlines":
        k = g.pick([5, 10, 20, 50])
        w = num(g, k)
        prog = f"1,{k}{ssub(a, b)}"
        extra = g.t([f" [but] only (on|in) the first {w} lines"], [f" [pero] solo en las primeras {w} líneas", f", solo las {w} primeras líneas"])
    elif kind == "lastline":
        prog = f"${ssub(a, b)}"
        extra = g.t([" [but] only (on|in) the last line", " on the last line"], [" [pero] solo en la última línea", " en la última línea"])
    elif kind == "matching":
        prog = f"/{sed_pat(x)}/{ssub(a, b)}"
        extra = g.t(
            [f" [but] only (on|in) [the] lines (containing|that contain|with) {qx}", f" on lines (matching|with) {qx}"],
            [f" [pero] solo en las líneas (que contienen|que contengan|con) {qx}", f" en las líneas que tengan {qx}"],
        )
    elif kind == "notmatching":
        prog = f"/{sed_pat(x)}/!{ssub(a, b)}"
        extra = g.t(
            [f" except (on|in) [the] lines (containing|with) {qx}", f" on all lines that do not contain {qx}"],
            [f" (excepto|menos|salvo) en las líneas (que contienen|con) {qx}", f" en las líneas que no contengan {qx}"],
        )
    elif kind == "icase":
        prog = ssub(a, b, "gI")
        extra = g.t(
            [", ignoring case", " (ignoring case|case-insensitively|regardless of case|whatever the case)", " \\(case insensitive\\)"],
            [
                ", sin distinguir mayúsculas [de minúsculas]",
                " (ignorando mayúsculas y minúsculas|sin importar mayúsculas o minúsculas)",
                " \\(da igual mayúsculas o minúsculas\\)",
            ],
        )
    elif kind == "word":
        a = word_of(g)
        qa = quoted(g, a)
        b = b if "/" not in b else "other"
        qb = quoted(g, b)
        prog = f"s/\\b{sed_pat(a)}\\b/{sed_rep(b)}/g"
        extra = g.t(
            [", (only whole words|whole words only|only as a whole word)", " but only when it is a whole word"],
            [", (solo palabras completas|solo como palabra completa)", " pero solo cuando sea una palabra completa"],
        )
    elif kind == "nth":
        k = g.int(2, 4)
        prog = ssub(a, b, str(k))
        extra = g.t([f", only the {_ORD_EN[k]} occurrence (on|of) each line"], [f", solo la {_ORD_ES_F[k]} aparición de cada línea"])
    elif kind in ("start", "end"):
        d = "/" if "/" not in a + b else "|"
        pa = sed_pat(a, d)
        prog = f"s{d}^{pa}{d}{sed_rep(b, d)}{d}" if kind == "start" else f"s{d}{pa}${d}{sed_rep(b, d)}{d}"
        extra = g.t(
            [f" [but] only at the {'(beginning|start)' if kind == 'start' else 'end'} of (the|each) line[s]"],
            [f" [pero] solo al {'(principio|comienzo)' if kind == 'start' else 'final'} de (la línea|las líneas)"],
        )
    r = g.rng.random()
    if r < 0.12:
        request = g.t(
            [
                f"(print|show|display|output) {p} with {qa} (replaced by|changed to) {qb}{extra}",
                f"(print|show) {p} (replacing|changing) {qa} (with|to) {qb}{extra}".replace("(replacing|changing)", "replacing").replace("(with|to)", "with")
                + g.t(["", ", without modifying the file"], [""]),
                f"(show|print) how {p} (looks|would look) (with|replacing) {qa} (changed to|replaced by) {qb}{extra}".replace("(with|replacing)", "with"),
            ],
            [
                f"(muestra|imprime|enséñame) {p} (cambiando|reemplazando|sustituyendo) {qa} por {qb}{extra}",
                f"(muestra|imprime) {p} con {qa} (cambiado|reemplazado|sustituido) por {qb}{extra}[, sin modificar el archivo]",
            ],
        )
        return save(g, request, f"sed {sq(prog)} {f.arg}", 0.25)
    if r < 0.19:
        o = g.slot("newname")
        return ask_replace(g, qa, qb, p, extra) + g.t(
            [f" and (save|write) the (result|output) (to|in|as) {o}", f", (writing|saving) the result to {o}"],
            [f" y guarda el resultado en {o}", f", guardando el resultado en {o}", f" y déjalo en {o}"],
        ), f"sed {sq(prog)} {f.arg} > {o.arg}"
    if r < 0.28:
        suf = g.pick([".bak", ".bak", ".orig", ".old"])
        vs = g.value(suf)
        return ask_replace(g, qa, qb, p, extra) + g.t(
            [
                f", (keeping|leaving|making) a backup (with extension|ending in) {vs}",
                f" and (keep|make|leave) a backup [copy] with suffix {vs}",
                f" (saving|keeping) the original as a {vs} file",
            ],
            [
                f", (guardando|dejando|haciendo) una copia de seguridad (con extensión|terminada en) {vs}",
                f" y (guarda|deja|haz) un backup {vs}",
                f" (guardando|conservando) el original con (extensión|sufijo) {vs}",
            ],
        ), f"sed -i{suf} {sq(prog)} {f.arg}"
    if r < 0.34:
        f2 = g.slot("file")
        where = g.t([f"{f} and {f2}", f"the files {f} and {f2}", f"both {f} and {f2}"], [f"{f} y {f2}", f"los archivos {f} y {f2}", f"{f} y en {f2}"])
        return ask_replace(g, qa, qb, where, extra), f"sed -i {sq(prog)} {f.arg} {f2.arg}"
    if r < 0.44:
        extra += g.t(
            [" in place", " (directly in|modifying|editing) the file", ", in-place"],
            [" (modificando|editando) el [propio] archivo", " directamente en el (archivo|fichero)", " in situ"],
        )
    return ask_replace(g, qa, qb, p, extra), f"sed -i {sq(prog)} {f.arg}"


@comp("replace-many-files", 10)
def replace_many(g):
    """Over a glob in the current directory, or recursively with or without a name pattern."""
    a, b = pair(g)
    qa, qb = quoted(g, a, 0.65), quoted(g, b, 0.65)
    flags, ci = ("gI", g.t([" ignoring case", ", case insensitive"], [" sin distinguir mayúsculas", ", ignorando mayúsculas"])) if g.chance(0.08) else ("g", "")
    prog = sq(ssub(a, b, flags))
    kind = g.pick(["glob", "glob", "glob", "ext", "ext", "ext", "any", "any", "any", "anydir"])
    if kind == "glob":
        ext = text_ext(g)
        here = g.t(
            [" in the current directory", " here", " in this (folder|directory)", "", "", " of the current directory"],
            [" del directorio actual", " de aquí", " de esta carpeta", "", "", " de este directorio"],
        )
        bak = g.chance(0.08)
        tail = g.t(", keeping .bak backups", ", dejando copias .bak") if bak else ""
        where = g.t(
            [f"all [the] {ext} files{here}", f"every {ext} file{here}", f"(all|the) {ext} files{here}", f"each {ext} file{here}"],
            [
                f"todos los (archivos|ficheros) {ext}{here}",
                f"los (archivos|ficheros) {ext}{here}",
                f"cada (archivo|fichero) {ext}{here}",
                f"todos los {ext}{here}",
            ],
        )
        return ask_replace(g, qa, qb, where, ci + tail), f"sed -i{'.bak' if bak else ''} {prog} *.{ext.raw}"
    wh, d = place(g, 0.4)
    rec = g.t(
        [" recursively", " and [all] [its] subdirectories", ", including subdirectories", ", subfolders included"],
        [" (recursivamente|de forma recursiva)", " y [sus] subdirectorios", ", incluyendo [los] subdirectorios", " y subcarpetas"],
    )
    if not wh:
        rec = g.t(
            [" recursively", " in the current directory and [its] subdirectories", " in this directory tree"],
            [" (recursivamente|de forma recursiva)", " del directorio actual y sus subdirectorios", " de este directorio y subcarpetas"],
        )
    if kind == "ext":
        ext = text_ext(g)
        where = g.t(
            [f"all [the] {ext} files{wh}{rec}", f"every {ext} file{wh}{rec}"],
            [f"todos los (archivos|ficheros) {ext}{wh}{rec}", f"los (archivos|ficheros) {ext}{wh}{rec}"],
        )
        return ask_replace(g, qa, qb, where, ci), f'find {d} -type f -name "*.{ext.raw}" -exec sed -i {prog} {{}} +'
    where = g.t(
        [
            f"all [the] files{wh}{rec}",
            f"every file{wh}{rec}",
            f"the whole tree{wh}".replace(" in ", " of ") if kind == "anydir" and wh.startswith(" in ") else f"all files{wh}{rec}",
        ],
        [f"todos los (archivos|ficheros){wh}{rec}", f"cada (archivo|fichero){wh}{rec}", f"todo lo que hay{wh}{rec}" if wh else f"todos los archivos{rec}"],
    )
    return ask_replace(g, qa, qb, where, ci), f"grep -r{'i' if ci else ''}l {gq(a)} {d} | xargs sed -i {prog}"


@comp("replace-two", 2)
def replace_two(g):
    f = g.slot("file")
    p = F(g, f)
    (a, b), (c, d) = pair(g, 0), pair(g, 0)
    if len({a, b, c, d}) < 4 or a in c or c in b:
        a, b, c, d = "alpha", "beta", "gamma", "delta"
    qa, qb, qc, qd = (quoted(g, x, 0.6) for x in (a, b, c, d))
    return g.t(
        [
            f"replace {qa} (with|by) {qb} and {qc} (with|by) {qd} in {p}",
            f"in {p} change {qa} to {qb} and {qc} to {qd}",
            f"change both {qa} to {qb} and {qc} to {qd} in {p}",
        ],
        [f"(cambia|reemplaza|sustituye) {qa} por {qb} y {qc} por {qd} en {p}", f"en {p} cambia {qa} por {qb} y {qc} por {qd}"],
    ), f"sed -i {sq(ssub(a, b) + '; ' + ssub(c, d))} {f.arg}"


CHAR_SWAPS = [
    (",", ";", "commas", "semicolons", "comas", "puntos y coma"),
    (";", ",", "semicolons", "commas", "puntos y coma", "comas"),
    (" ", "_", "spaces", "underscores", "espacios", "guiones bajos"),
    (" ", "-", "spaces", "hyphens", "espacios", "guiones"),
    ("_", " ", "underscores", "spaces", "guiones bajos", "espacios"),
    ("-", "_", "hyphens", "underscores", "guiones", "guiones bajos"),
    (".", ",", "dots", "commas", "puntos", "comas"),
    (",", ".", "commas", "dots", "comas", "puntos"),
    ("\t", " ", "tabs", "spaces", "tabuladores", "espacios"),
    ("\t", ",", "tabs", "commas", "tabuladores", "comas"),
    (" ", "\t", "spaces", "tabs", "espacios", "tabuladores"),
    (":", " ", "colons", "spaces", "dos puntos", "espacios"),
    ("|", ",", "pipes", "commas", "barras verticales", "comas"),
    (",", "\t", "commas", "tabs", "comas", "tabuladores"),
    ("'", '"', "single quotes", "double quotes", "comillas simples", "comillas dobles"),
    ("/", "-", "slashes", "hyphens", "barras", "guiones"),
    ("\\", "/", "backslashes", "forward slashes", "barras invertidas", "barras normales"),
]


@comp("replace-chars", 5)
def replace_chars(g):
    a, b, ena, enb, esa, esb = g.pick(CHAR_SWAPS)
    s_pat = {"\t": "\\t", ".": "\\.", "/": "\\/", "\\": "\\\\"}.get(a, a)
    s_rep = {"\t": "\\t", "/": "\\/"}.get(b, b)
    fem = esa.startswith(("com", "barr"))
    art = "las" if fem else "los"
    f = g.slot("file")
    p = F(g, f)
    if g.chance(0.55):
        prog = f"s/{s_pat}/{s_rep}/g"
        arg = f'"{prog}"' if False else "'" + prog.replace("'", "'\\''") + "'"
        return g.t(
            [
                f"replace [all] [the] {ena} (with|by) {enb} in {p}",
                f"change (all|the|every|all the) {ena} (to|into) {enb} in {p}".replace("(all|the|every|all the)", "(all|the|all the)"),
                f"in {p} replace {ena} with {enb}",
                f"convert {ena} to {enb} in {p} (in place|and save the file)",
                f"substitute {ena} with {enb} in {p}",
            ],
            [
                f"(reemplaza|cambia|sustituye|reemplazar|cambiar) {art} {esa} por {esb} en {p}",
                f"(cambia|sustituye) {'todas' if fem else 'todos'} {art} {esa} por {esb} en {p}",
                f"en {p} (cambia|reemplaza) {art} {esa} por {esb}",
                f"pon {esb} en (vez|lugar) de {esa} en {p}",
                f"convierte {art} {esa} en {esb} en {p} modificando el archivo",
            ],
        ), f"sed -i {arg} {f.arg}"
    ta = {"\t": "'\\t'", "'": '"\'"', "\\": "'\\\\'"}.get(a, f"'{a}'")
    tb = {"\t": "'\\t'"}.get(b, f"'{b}'")
    return save(
        g,
        g.t(
            [
                f"(print|show|display|output) {p} with {ena} (replaced by|changed to|instead of|turned into) {enb}".replace("|instead of", ""),
                f"(print|show) {p} replacing (all|the|each|every|all the) {ena} with {enb}".replace("(all|the|each|every|all the)", "(all|the|all the)"),
                f"(translate|transliterate) {ena} (to|into) {enb} in {p} and print (it|the result)",
            ],
            [
                f"(muestra|imprime|enséñame) {p} (cambiando|reemplazando|sustituyendo) {art} {esa} por {esb}",
                f"(muestra|imprime) {p} con {esb} en (vez|lugar) de {esa}",
            ],
        ),
        f"tr {ta} {tb} < {f.arg}",
        0.3,
    )


@comp("tr-newlines", 3)
def tr_newlines(g):
    s = Src(g, output=0.2, outputs=["ls", "echo $PATH", "who", "env", "seq 1 20", "id", "pgrep ssh", "cat names.txt"])
    if s.out == "echo $PATH" or g.chance(0.55):
        ch, en, es = g.pick(
            [
                (",", "commas", "comas"),
                (" ", "spaces", "espacios"),
                (":", "colons", "dos puntos"),
                (";", "semicolons", "puntos y coma"),
                ("|", "pipes", "barras verticales"),
                ("\\t", "tabs", "tabuladores"),
            ]
        )
        if s.out == "echo $PATH":
            ch, en, es = ":", "colons", "dos puntos"
        art = "las" if es.startswith(("com", "bar")) else "los"
        one = {"commas": "comma", "spaces": "space", "colons": "colon", "semicolons": "semicolon", "pipes": "pipe", "tabs": "tab"}[en]
        return save(
            g,
            g.t(
                [
                    f"replace [the] {en} (with|by) (newlines|line breaks) in {s} and print (it|the result)",
                    f"split {s} (on|at) [the] {en}, one (item|piece|value) per line",
                    f"(print|show) {s} with (a newline instead of each {one}|each {one} turned into a newline)",
                    f"(print|show) {s} putting a line break (in place of|instead of) (each|every) {one}",
                ],
                [
                    f"cambia {art} {es} por saltos de línea en {s} y muestra el resultado",
                    f"(muestra|imprime) {s} con saltos de línea en (vez|lugar) de {es}",
                    f"(separa|parte) {s} por {art} {es}, un elemento por línea",
                ],
            ),
            s.cmd(f"tr '{ch}' '\\n'", True),
        )
    ch, en, es = g.pick([(",", "commas", "comas"), (" ", "spaces", "espacios"), (";", "semicolons", "puntos y coma"), ("\\t", "tabs", "tabuladores")])
    return save(
        g,
        g.t(
            [
                f"replace [all] [the] (newlines|line breaks) (with|by) {en} in {s} and print (it|the result)",
                f"(print|show) {s} with [the] (newlines|line breaks) (replaced by|turned into|changed to) {en}",
                f"translate newlines into {en} in {s}",
            ],
            [
                f"cambia los saltos de línea por {es} en {s} y muestra el resultado",
                f"(muestra|imprime) {s} con {es} en (vez|lugar) de saltos de línea",
                f"convierte los saltos de línea de {s} en {es}",
            ],
        ),
        s.cmd(f"tr '\\n' '{ch}'", True),
    )


@comp("delete-text", 5)
def delete_text(g):
    """Delete a word or a class of characters, in place or printing."""
    f = g.slot("file")
    p = F(g, f)
    kind = g.pick(["word", "word", "word", "digits", "punct", "spaces", "afterc", "quotes", "brackets", "nonascii", "comma"])
    show = g.chance(0.3)
    if kind == "word":
        a = word_of(g) if g.chance(0.75) else g.pick(slot_kinds.PHRASES + [x[0] for x in SLASHED])
        q = quoted(g, a, 0.75)
        prog = ssub(a, "")
        en, es = (
            g.pick(
                [f"(every|each) (occurrence|instance) of {q}", f"all [the] (occurrences|instances) of {q}", f"the (word|text|string) {q}", f"{q} everywhere"]
            ),
            g.pick([f"todas las (apariciones|ocurrencias) de {q}", f"(la palabra|el texto|la cadena) {q}", f"todos los {q}"]),
        )
    elif kind == "digits":
        prog, en, es = "s/[0-9]//g", g.pick(["all [the] (digits|numbers)", "every (digit|number)"]), g.pick(["todos los (dígitos|números)", "las cifras"])
    elif kind == "punct":
        prog, en, es = "s/[[:punct:]]//g", "all [the] (punctuation|punctuation marks|punctuation characters)", "(todos los|los) signos de puntuación"
    elif kind == "spaces":
        prog, en, es = "s/ //g", "all [the] spaces", g.pick(["todos los espacios", "los espacios"])
    elif kind == "quotes":
        prog, en, es = 's/"//g', "(all|the|all the) double quotes", g.pick(["las comillas dobles", "todas las comillas dobles"])
    elif kind == "comma":
        prog, en, es = g.pick(
            [
                ("s/,$//", "the trailing comma of (each|every) line", "la coma final de cada línea"),
                ("s/;$//", "the semicolon at the end of (each|every) line", "el punto y coma del final de cada línea"),
            ]
        )
    elif kind == "brackets":
        prog, en, es = (
            "s/([^)]*)//g",
            "(everything|all [the] text) between parentheses, parentheses included,",
            "todo lo que está entre paréntesis, paréntesis incluidos,",
        )
    elif kind == "nonascii":
        prog, en, es = (
            "s/[^A-Za-z0-9 ]//g",
            "every character that is not a letter, a (digit|number) or a space",
            "todo lo que no sea letra sin acento, número o espacio",
        )
    else:
        prog, en, es = (
            "s/#.*//",
            "everything (after|from) the # (to the end of the line|on) (in|on) each line, # included,",
            "todo lo que va desde el # hasta el final de cada línea, # incluido,",
        )
        en = "everything from the first # to the end of (each|every) line"
        es = "todo lo que haya desde el primer # hasta el final de cada línea"
    if show:
        return save(
            g,
            g.t(
                [
                    f"(print|show|display) {p} (removing|without|with no) {en}".replace("(removing|without|with no)", "removing"),
                    f"(print|show) {p} after (removing|deleting) {en}",
                ],
                [
                    f"(muestra|imprime) {p} (quitando|eliminando) {es}",
                    f"(muestra|imprime) {p} sin {es}" if not es.startswith("tod") else f"(muestra|imprime) {p} eliminando {es}",
                ],
            ),
            f"sed {sq(prog)} {f.arg}",
            0.25,
        )
    return g.t(
        [f"(delete|remove|erase|strip) {en} (from|in) {p}", f"in {p} (delete|remove) {en}", f"(remove|delete|get rid of) {en} from {p}"],
        [f"(borra|elimina|quita|eliminar|quitar) {es} (de|en) {p}", f"en {p} (borra|elimina|quita) {es}", f"(elimine|borre) {es} de {p}"],
    ), f"sed -i {sq(prog)} {f.arg}"


@comp("set-config", 6)
def set_config(g):
    """Set a key of a config file, whatever its value."""
    f = (
        g.value(
            g.pick(
                [".env", "config.ini", "app.properties", "/etc/ssh/sshd_config", "settings.conf", "php.ini", "my.cnf", "/etc/default/grub", "server.properties"]
            )
        )
        if g.chance(0.5)
        else plain(g)
    )
    p = F(g, f)
    style = "=" if not f.raw.endswith("sshd_config") else " "
    if g.chance(0.15):
        style = g.pick([": ", " = ", " "])
    if f.raw.endswith("sshd_config"):
        style = " "
    key, val = g.pick(
        [
            ("PORT", "8080"),
            ("DEBUG", "false"),
            ("DB_HOST", "localhost"),
            ("max_connections", "500"),
            ("timeout", "30"),
            ("memory_limit", "512M"),
            ("LOG_LEVEL", "debug"),
            ("GRUB_TIMEOUT", "0"),
            ("PermitRootLogin", "no"),
            ("PasswordAuthentication", "no"),
            ("workers", "4"),
            ("host", "0.0.0.0"),
            ("version", "2.1.0"),
            ("language", "es"),
            ("retries", "5"),
            ("DB_NAME", "tienda"),
            ("MODE", "production"),
            ("user", "deploy"),
            ("max_clients", "100"),
            (word_of(g), str(g.int(1, 9999))),
            (word_of(g).upper(), word_of(g)),
        ]
    )
    qk, qv = quoted(g, key, 0.35), quoted(g, val, 0.35)
    line = key + style + val
    ql = quoted(g, line, 0.5)
    cmd = f"sed -i 's/^{sed_pat(key)}{style}.*/{sed_pat(key) if False else key}{style}{sed_rep(val)}/' {f.arg}"
    if style == "=":
        return g.t(
            [
                f"set {qk} to {qv} in {p}",
                f"change the value of {qk} to {qv} in {p}",
                f"in {p} set {ql}" + g.pick(["", " whatever its current value", " replacing the current value"]),
                f"change the {qk}= line in {p} to {ql}",
                f"replace the value of {qk} (with|by) {qv} in {p}",
                f"update {qk} to {qv} in {p}",
                f"make {qk} equal to {qv} in {p}",
            ],
            [
                f"pon {qk} a {qv} en {p}",
                f"cambia el valor de {qk} (a|por) {qv} en {p}",
                f"en {p} (pon|deja) {ql}" + g.pick(["", " sea cual sea el valor actual"]),
                f"(modifica|actualiza) {qk} a {qv} en {p}",
                f"cambia la línea de {qk}= en {p} a {ql}",
                f"haz que {qk} valga {qv} en {p}",
            ],
        ), cmd
    return g.t(
        [
            f'replace the line (starting with|that starts with) "{key}{style}" (with|by) {ql} in {p}',
            f'change the line of {p} that begins with "{key}{style}" to {ql}',
        ],
        [f'reemplaza la línea que (empieza por|comienza con) "{key}{style}" por {ql} en {p}', f'cambia la línea de {p} que empieza por "{key}{style}" a {ql}'],
    ), cmd


@comp("replace-line", 4)
def replace_line(g):
    f, text = g.slot("file"), a_line(g)
    p, q = F(g, f), quoted(g, text, 0.95)
    d = "/" if "/" not in text else "|"
    if g.chance(0.5):
        n = g.int(1, 80)
        v = g.value(str(n))
        last = g.chance(0.12)
        en, es, addr = (
            ("the last line", "la última línea", "$")
            if last
            else (g.pick([f"line {v}", f"line number {v}"] + (["the first line"] if n == 1 else [])), f"la línea {v}", str(n))
        )
        return g.t(
            [
                f"replace {en} (of|in) {p} (with|by) {q}",
                f"change {en} of {p} to {q}",
                f"make {en} of {p} (say|be) {q}".replace("(say|be)", "say"),
                f"overwrite {en} (of|in) {p} with {q}",
            ],
            [
                f"(reemplaza|cambia|sustituye) {es} de {p} por {q}",
                f"haz que {es} de {p} (diga|sea) {q}",
                f"pon {q} en {es} de {p} (en lugar de lo que hay|sustituyendo su contenido)",
            ],
        ), f"sed -i {sq(f'{addr}s{d}.*{d}{sed_rep(text, d)}{d}')} {f.arg}"
    pat = word_of(g)
    qp = quoted(g, pat)
    start = g.chance(0.35)
    en = (
        f"(every line|the line|any line) (starting|that starts|beginning) with {qp}".replace("(every line|the line|any line)", "every line")
        if start
        else f"(every|each|any) line (containing|that contains|with) {qp}"
    )
    es = f"(cada línea|toda línea) que (empiece|comience) (por|con) {qp}" if start else f"(cada línea|toda línea) (que contenga|con|que tenga) {qp}"
    prog = f"s{d}^{sed_pat(pat)}.*{d}{sed_rep(text, d)}{d}" if start else f"s{d}.*{sed_pat(pat)}.*{d}{sed_rep(text, d)}{d}"
    return g.t(
        [
            f"replace {en} in {p} (with|by) {q}",
            f"replace the (whole|entire) line (with|by) {q} (wherever|where) {qp} appears in {p}" if not start else f"change {en} of {p} to {q}",
            f"change {en} in {p} to {q}",
        ],
        [f"(reemplaza|cambia|sustituye) {es} de {p} por {q}", f"en {p} (reemplaza|cambia) {es} [entera] por {q}".replace(" [entera]", "")],
    ), f"sed -i {sq(prog)} {f.arg}"


@comp("replace-column-value", 3)
def replace_column(g):
    f = g.slot("csv_file")
    p = F(g, f)
    n = g.int(1, 6)
    c = col(g, n)
    a, b = word_of(g), word_of(g) + g.pick(["", "", "2", "_x"])
    qa, qb = quoted(g, a), quoted(g, b)
    r = g.rng.random()
    if r < 0.4:
        return save(
            g,
            g.t(
                [
                    f"(print|show) {p} (replacing|changing) {qa} (with|to) {qb} only in {c}".replace("(replacing|changing) ", "replacing ").replace(
                        "(with|to)", "with"
                    ),
                    f"replace {qa} with {qb} only in {c} of {p} and print (it|the result)",
                ],
                [f"(muestra|imprime) {p} cambiando {qa} por {qb} solo en {c}", f"cambia {qa} por {qb} solo en {c} de {p} y muestra el resultado"],
            ),
            f"awk -F',' -v OFS=',' '{{gsub(/{sed_pat(a)}/, \"{b}\", ${n}); print}}' {f.arg}",
            0.25,
        )
    if r < 0.7:
        return save(
            g,
            g.t(
                [
                    f"(print|show) {p} with {c} set to {qb} (in|on) (every|each|all) row[s]".replace("(every|each|all) row[s]", "(every|each) row"),
                    f"set {c} of {p} to {qb} in all rows and print the result",
                ],
                [
                    f"(muestra|imprime) {p} con {c} puesta a {qb} en todas las filas".replace("puesta a", "igual a"),
                    f"pon {qb} en {c} de todas las filas de {p} y muestra el resultado",
                ],
            ),
            f"awk -F',' -v OFS=',' '{{${n}=\"{b}\"; print}}' {f.arg}",
            0.25,
        )
    m = n % 6 + 1
    cm = col(g, m)
    return save(
        g,
        g.t(
            [
                f"(print|show) {p} setting {c} to {qb} (when|where|in the rows where) {cm} is {qa}",
                f"in {p}, where {cm} is {qa} set {c} to {qb}, and print all the rows",
            ],
            [
                f"(muestra|imprime) {p} poniendo {qb} en {c} (cuando|donde) {cm} sea {qa}",
                f"en {p}, donde {cm} sea {qa} pon {qb} en {c}, e imprime todas las filas",
            ],
        ),
        f"awk -F',' -v OFS=',' '${m} == \"{a}\" {{${n}=\"{b}\"}} {{print}}' {f.arg}",
        0.2,
    )


I(
    "tabs-to-spaces-inplace",
    "sed -i 's/\\t/    /g' {file}",
    en=[
        "replace (tabs|each tab|all tabs) (with|by) (4|four) spaces in {F}",
        "convert tabs to (4|four) spaces in {F}, in place",
        "change (every|each) tab (to|into) (4|four) spaces in {F}",
    ],
    es=[
        "(reemplaza|cambia|sustituye) (los tabuladores|cada tabulador|las tabulaciones) por (4|cuatro) espacios en {F}",
        "convierte los tabuladores de {F} en 4 espacios modificando el archivo",
    ],
    weight=1.5,
)
I(
    "tabs-to-2-spaces",
    "sed -i 's/\\t/  /g' {file}",
    en=["replace (tabs|each tab|all tabs) (with|by) (2|two) spaces in {F}", "change (every|each) tab to (2|two) spaces in {F}"],
    es=["(reemplaza|cambia) (los tabuladores|cada tabulador) por (2|dos) espacios en {F}"],
)
I(
    "spaces-to-tabs-inplace",
    "sed -i 's/    /\\t/g' {file}",
    en=["replace (every|each|groups of) (4|four) spaces (with|by) a tab in {F}", "convert [groups of] 4 spaces to tabs in {F}, in place"],
    es=[
        "(reemplaza|cambia) cada (4|cuatro) espacios por un tabulador en {F}",
        "convierte los grupos de 4 espacios de {F} en tabuladores modificando el archivo",
    ],
)
I(
    "multi-spaces-inplace",
    "sed -i 's/  */ /g' {file}",
    en=["replace multiple spaces (with|by) (one|a single) [space] in {F}", "(collapse|reduce) (repeated|multiple|consecutive) spaces to one in {F}, in place"],
    es=["(reemplaza|cambia|sustituye) los espacios múltiples por uno solo en {F}", "reduce los espacios repetidos a uno en {F}, modificando el archivo"],
)
I(
    "quote-lines",
    "sed 's/.*/\"&\"/' {file}",
    en=[
        "(print|show) (each|every) line of {F} (in|surrounded by|enclosed in|between) double quotes",
        "put double quotes around (each|every) line of {F} and print (it|the result)",
        "wrap (each|every) line of {F} in double quotes",
    ],
    es=[
        "(muestra|imprime) cada línea de {F} entre comillas dobles",
        "pon comillas dobles alrededor de cada línea de {F} y muestra el resultado",
        "encierra cada línea de {F} entre comillas dobles",
    ],
    weight=1.5,
)
I(
    "http-to-https",
    "sed -i 's|http://|https://|g' {file}",
    en=[
        "(change|convert|turn) [all] [the] http:// (links|URLs|addresses) (in|of) {F} (to|into) https://",
        "replace http:// with https:// in {F}",
        "make every link in {F} use https instead of http",
    ],
    es=[
        "(cambia|convierte|pasa) [todos] los enlaces http:// de {F} a https://",
        "reemplaza http:// por https:// en {F}",
        "haz que todas las URLs de {F} usen https en vez de http",
    ],
    weight=1.5,
)
I(
    "remove-blank-and-comments",
    "grep -vE '^(#|$)' {file}",
    en=[
        "(print|show) {F} without (comments|comment lines) (starting with # and without blank lines|\\(#\\) or blank lines)",
        "(print|show) {F} (skipping|ignoring|omitting) (blank|empty) lines and lines starting with #",
        "[show] only the active lines of {F} (no # comments, no empty lines|without empty lines or # comments)".replace(
            "(no # comments, no empty lines|without empty lines or # comments)", "without empty lines or # comments"
        ),
    ],
    es=[
        "(muestra|imprime) {F} sin (comentarios|líneas de comentario) \\(#\\) ni líneas (vacías|en blanco)",
        "(muestra|imprime) {F} ignorando las líneas vacías y las que empiezan por #",
        "solo las líneas activas de {F}, sin comentarios con # ni líneas vacías",
    ],
    weight=2,
)


# --- CSV and TSV ---------------------------------------------------------------------------------

COLUMN_NAMES = {
    "en": "name age city price quantity country email salary date status category product amount score department total region year id phone stock grade".split(),
    "es": "nombre edad ciudad precio cantidad país email sueldo fecha estado categoría producto importe nota departamento total región año id teléfono existencias salario".split(),
}
NUMERIC_NAMES = {
    "en": "age price quantity salary amount score total year stock grade sales cost points weight population hours".split(),
    "es": "edad precio cantidad sueldo importe nota total año ventas coste puntos peso población horas salario unidades".split(),
}
TEXT_NAMES = {
    "en": "name city country status category product department region team customer type brand".split(),
    "es": "nombre ciudad país estado categoría producto departamento región equipo cliente tipo marca".split(),
}
CSV_VALUES = [
    "Madrid",
    "London",
    "Spain",
    "active",
    "paid",
    "Sales",
    "Engineering",
    "Books",
    "Paris",
    "Mexico",
    "pending",
    "IT",
    "España",
    "Lima",
    "Bogotá",
    "activo",
    "pagado",
    "Ventas",
    "Marketing",
    "female",
    "M",
    "F",
    "yes",
    "Alice",
    "Juan",
    "García",
    "Electronics",
    "2024",
    "North",
    "Tokyo",
    "Chile",
    "HR",
    "Fruta",
    "cancelled",
    "USA",
    "Buenos Aires",
    "New York",
    "Toledo",
    "premium",
]


class Csv:
    """A delimited file: its phrase, cut's and awk's delimiter options."""

    def __init__(self, g: Gen, other: float = 0.28):
        self.say_delim = ""
        if g.chance(other):
            if g.chance(0.5):
                self.f, self.d = g.slot("tsv_file"), "\t"
                self.say_delim = g.t(["", "", " \\(tab-separated\\)", " \\(TSV\\)"], ["", "", " \\(separado por tabuladores\\)", " \\(TSV\\)"])
            else:
                self.d, en, es = g.pick(
                    [(";", "semicolon", "punto y coma"), (";", "semicolon", "punto y coma"), ("|", "pipe", "barra vertical"), (":", "colon", "dos puntos")]
                )
                self.f = g.slot("csv_file")
                shown = g.value(f"'{self.d}'" if g.chance(0.6) else f'"{self.d}"')
                self.say_delim = g.t(
                    [
                        f" \\({en}-separated\\)",
                        f", separated by {en}s,",
                        f" \\(separator {shown}\\)",
                        f" \\(delimiter {shown}\\)",
                        f", which uses {shown} as separator,",
                    ],
                    [
                        f" \\(separado por {es}\\)",
                        f", separado por {es},",
                        f" \\(separador {shown}\\)",
                        f" \\(con {shown} como separador\\)",
                        f", que usa {shown} como separador,",
                    ],
                )
        else:
            self.f, self.d = g.slot("csv_file"), ","
            self.say_delim = ""
        f = self.f
        tsv = self.d == "\t"
        kind = "TSV" if tsv else "CSV"
        self.p = (
            g.t(
                [f"{f}", f"{f}", f"{f}", f"the file {f}", f"the {kind} [file] {f}"],
                [f"{f}", f"{f}", f"{f}", f"el archivo {f}", f"el {kind} {f}", f"el fichero {f}"],
            )
            + self.say_delim
        )
        self.cut = "cut" if tsv else f"cut -d'{self.d}'"
        self.awk = r"awk -F'\t'" if tsv else f"awk -F'{self.d}'"
        self.ofs = r"awk -F'\t' -v OFS='\t'" if tsv else f"awk -F'{self.d}' -v OFS='{self.d}'"
        self.sort = r"sort -t$'\t'" if tsv else f"sort -t'{self.d}'"
        self.a = f.arg

    def __str__(self) -> str:
        return self.p


def ccol(g: Gen, n: int, names: dict | None = None) -> str:
    """A column by number, at times with its title too: "the price column (column 3)"."""
    if names is None or g.chance(0.6):
        return col(g, n)
    name = g.value(g.pick(names[g.lang]))
    v = g.value(str(n))
    return g.t(
        [
            f"the {name} column \\(column {v}\\)",
            f"the {name} \\(column {v}\\)",
            f"column {v} \\({name}\\)",
            f"the {name}, which is column {v}",
            f"the {_ORD_EN[n]} column \\({name}\\)",
        ],
        [
            f"la columna {name} \\(columna {v}\\)",
            f"la columna {v} \\({name}\\)",
            f"la {_ORD_ES_F[n]} columna \\({name}\\)",
            f"la columna {name}, que es la {v},",
        ],
    )


def no_header(g: Gen, soft: bool = False) -> str:
    """The header is not to be counted; ``soft``: it may be enough to say that there is one."""
    if soft and g.chance(0.25):
        return g.t(
            [" \\((the first line is|it has) a header\\)", ", which has a header [line]"],
            [" \\((la primera línea es|tiene) cabecera\\)", " \\(tiene encabezado\\)", ", que tiene cabecera"],
        )
    return g.t(
        [
            " (skipping|ignoring|without|excluding|omitting) the header [line|row]",
            ", (skipping|ignoring|without|excluding) the (header|first row|header row)",
            " (but not|not counting|leaving out) the header",
            " (skipping|ignoring) the first (line|row)",
        ],
        [
            " (saltando|ignorando|sin|sin contar|omitiendo) la (cabecera|primera línea)",
            ", sin la cabecera",
            " sin (el encabezado|la fila de encabezado|la fila de títulos)",
            ", (ignorando|saltando) la primera fila",
        ],
    )


def keep_header(g: Gen) -> str:
    return g.t(
        [" (keeping|and keep|including|with) the header", ", (keeping|preserving) the header [line|row]", ", header included", " and also print the header"],
        [
            " (conservando|manteniendo|dejando|con) la cabecera",
            ", cabecera incluida",
            " y (conserva|mantén|muestra también) (la cabecera|el encabezado)",
            " manteniendo el encabezado",
        ],
    )


@comp("csv-columns", 10)
def csv_columns(g):
    c = Csv(g)
    what, lst, nums = cols(g)
    if len(nums) == 1 and g.chance(0.35):
        what = ccol(g, nums[0], COLUMN_NAMES)
    r = g.rng.random()
    tail, cmd = "", f"{c.cut} -f{lst} {c.a}"
    if r < 0.22:
        tail, cmd = no_header(g), f"tail -n +2 {c.a} | {c.cut} -f{lst}"
    elif r < 0.32:
        k = g.pick([3, 5, 10, 20])
        w = num(g, k)
        tail, cmd = (
            g.t(
                [f", [only] the first {w} (rows|lines)", f" for the first {w} (rows|lines)"],
                [f", solo las primeras {w} (filas|líneas)", f" de las {w} primeras líneas" if False else f", (solo|únicamente) las {w} primeras filas"],
            ),
            cmd + f" | head -n {k}",
        )
    elif r < 0.42:
        tail, cmd = (
            g.t(
                [", sorted [alphabetically]", " in alphabetical order", " and sort the result"],
                [", en orden [alfabético]", " y ordena el resultado", ", ordenado alfabéticamente"],
            ),
            cmd + " | sort",
        )
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} {what} of {c}{tail}",
                f"{SHOW_EN} [only|just] {what} (of|from) {c}{tail}",
                f"(extract|get|pick|pull out|select) {what} from {c}{tail}",
                f"{the(what)} of {c}{tail}",
                f"from {c} (print|get|take) {what}{tail}",
                f"i (only|just) need {what} of {c}{tail}",
                f"(keep|cut) [only] {what} (of|from) {c}{tail}",
                f"what is in {what} of {c}{tail}" if not tail and len(nums) == 1 else f"show {what} of {c}{tail}",
            ],
            [
                f"{SHOW_ES} {what} de {c}{tail}",
                f"{SHOW_ES} [solo] {what} de {c}{tail}",
                f"(extrae|saca|selecciona|coge|quédate con) {what} de {c}{tail}",
                f"{what} de {c}{tail}",
                f"de {c} (imprime|saca|dame) {what}{tail}",
                f"solo (necesito|quiero) {what} de {c}{tail}",
                f"extraer {what} de {c}{tail}",
            ],
        ),
        cmd,
        0.14,
    )


@comp("csv-column-by-name", 3)
def csv_by_name(g):
    c = Csv(g, 0.15)
    name = g.pick(COLUMN_NAMES["en"] + COLUMN_NAMES["es"])
    q = quoted(g, name, 0.6)
    base = f'{c.awk} \'NR == 1 {{for (i = 1; i <= NF; i++) if ($i == "{name}") c = i; next}} '
    kind = g.pick(["print", "print", "print", "sum", "avg", "distinct", "pos"])
    un = g.t(
        [" (by its name|by name|whatever its position)", "", "", " (find it by the header)"],
        [" (por su nombre|por nombre|esté donde esté)", "", "", " (búscala en la cabecera)"],
    )
    if kind == "print":
        return save(
            g,
            g.t(
                [
                    f"(print|show|extract|get|list) the values of the (column|field) (named|called) {q} (in|of|from) {c}{un}",
                    f"(print|show|extract) the {q} column of {c}{un}",
                    f"the {q} column of {c}{un}",
                    f"the values of column {q} in {c}{un}",
                    f"give me the {q} of every row (in|of) {c}{un}",
                ],
                [
                    f"(imprime|muestra|extrae|dame|saca) los valores de la columna (llamada|que se llama) {q} de {c}{un}",
                    f"(imprime|muestra|extrae|saca) la columna {q} de {c}{un}",
                    f"los valores de la columna {q} de {c}{un}",
                    f"(dame|muestra) la columna que se llama {q} en {c}{un}",
                ],
            ),
            base + f"{{print $c}}' {c.a}",
        )
    if kind == "sum":
        return g.t(
            [
                f"(sum|add up|total) the {q} column (of|in) {c}{un}",
                f"what is the (sum|total) of the column (named|called) {q} in {c}{un}",
                f"[the] total of the {q} column in {c}",
            ],
            [f"suma la columna {q} de {c}{un}", f"cuánto suma la columna (llamada|que se llama) {q} en {c}{un}", f"total de la columna {q} de {c}"],
        ), base + f"{{s += $c}} END {{print s}}' {c.a}"
    if kind == "avg":
        return g.t(
            [f"(calculate|compute|what is) the (average|mean) of the {q} column (of|in) {c}{un}", f"average {q} in {c}"],
            [f"(calcula|dame) (la media|el promedio) de la columna {q} de {c}{un}", f"cuál es (la media|el promedio) de la columna {q} en {c}{un}"],
        ), base + f"{{s += $c; n++}} END {{print s/n}}' {c.a}"
    if kind == "distinct":
        return save(
            g,
            g.t(
                [
                    f"(list|show|print) the (distinct|unique|different) values of the {q} column (of|in) {c}{un}",
                    f"which (different|distinct) values are in the column (named|called) {q} of {c}{un}",
                ],
                [
                    f"(lista|muestra) los valores (distintos|únicos|diferentes) de la columna {q} de {c}{un}",
                    f"qué valores distintos tiene la columna {q} de {c}{un}",
                ],
            ),
            base + f"{{print $c}}' {c.a} | sort -u",
        )
    return g.t(
        [f"(what|which) column number is {q} in the header of {c}", f"in which position is the {q} column (of|in) {c}"],
        [f"qué número de columna es {q} en la cabecera de {c}", f"en qué posición está la columna {q} de {c}"],
    ), f"head -n 1 {c.a} | tr '{chr(92) + 't' if c.d == chr(9) else c.d}' '\\n' | grep -nx \"{name}\" | cut -d':' -f1"


@comp("csv-filter", 14)
def csv_filter(g):
    """Rows by a value, a number, two conditions; header skipped, kept or not spoken of; rows, columns or a count."""
    c = Csv(g)
    n = g.int(1, 7)
    kind = g.pick(
        ["num", "num", "num", "num", "eq", "eq", "eq", "neq", "has", "start", "two", "twonum", "either", "empty", "nonempty", "between", "badnf", "colcol"]
    )
    x = g.pick(CSV_VALUES) if g.chance(0.75) else word_of(g)
    q = quoted(g, x, 0.65)
    cn = ccol(g, n, TEXT_NAMES if kind in ("eq", "neq", "has", "start", "two", "either") else NUMERIC_NAMES)
    m = n % 7 + 1
    cm = ccol(g, m, NUMERIC_NAMES if kind == "two" else None)
    op, en, es = g.pick(OPS)
    v0 = number(g)
    v = g.value(v0)
    if kind == "num":
        cond, we, ws = (
            f"${n} {op} {v0}",
            f"(where|in which) {cn} is {g.pick(en)} {v}",
            f"(donde|en las que|cuya|con) {cn} (es|sea) {g.pick(es)} {v}".replace("(donde|en las que|cuya|con)", "(donde|en las que)"),
        )
    elif kind == "between":
        lo = g.int(1, 500)
        hi = lo + g.int(5, 1000)
        va, vb = g.value(str(lo)), g.value(str(hi))
        cond, we, ws = (
            f"${n} >= {lo} && ${n} <= {hi}",
            f"(where|in which) {cn} is between {va} and {vb}",
            f"(donde|en las que) {cn} (está|esté) entre {va} y {vb}",
        )
    elif kind in ("eq", "neq"):
        o = "==" if kind == "eq" else "!="
        cond = f'${n} {o} "{x}"'
        we = (
            f"(where|in which|whose) {cn} (is|equals|is exactly) {q}".replace("|whose", "")
            if o == "=="
            else f"(where|in which) {cn} (is not|isn't|differs from) {q}"
        )
        ws = (
            f"(donde|en las que) {cn} (es|sea|vale|sea igual a) {q}"
            if o == "=="
            else f"(donde|en las que) {cn} (no es|no sea|es distinta de|sea diferente de) {q}"
        )
    elif kind == "has":
        cond, we, ws = f"${n} ~ /{sed_pat(x)}/", f"(where|in which) {cn} (contains|includes) {q}", f"(donde|en las que) {cn} (contiene|contenga|incluye) {q}"
    elif kind == "start":
        cond, we, ws = (
            f"${n} ~ /^{sed_pat(x)}/",
            f"(where|in which) {cn} (starts|begins) with {q}",
            f"(donde|en las que) {cn} (empieza|empiece|comienza) (por|con) {q}",
        )
    elif kind == "two":
        cond, we, ws = (
            f'${n} == "{x}" && ${m} {op} {v0}',
            f"(where|in which) {cn} is {q} and {cm} is {g.pick(en)} {v}",
            f"(donde|en las que) {cn} (es|sea) {q} y {cm} (es|sea) {g.pick(es)} {v}",
        )
    elif kind == "twonum":
        y = g.pick([a for a in CSV_VALUES if a != x])
        qy = quoted(g, y)
        cond, we, ws = (
            f'${n} == "{x}" && ${m} == "{y}"',
            f"(where|in which) {cn} is {q} and {cm} is {qy}",
            f"(donde|en las que) {cn} (es|sea) {q} y {cm} (es|sea) {qy}",
        )
    elif kind == "either":
        y = g.pick([a for a in CSV_VALUES if a != x])
        qy = quoted(g, y)
        cond, we, ws = f'${n} == "{x}" || ${n} == "{y}"', f"(where|in which) {cn} is [either] {q} or {qy}", f"(donde|en las que) {cn} (es|sea) {q} o {qy}"
    elif kind == "empty":
        cond, we, ws = (
            f'${n} == ""',
            f"(where|in which) {cn} is (empty|blank|missing)",
            f"(donde|en las que) {cn} (está|esté) (vacía|en blanco)" if "campo" not in cn else f"(donde|en las que) {cn} (está|esté) vacío",
        )
    elif kind == "nonempty":
        cond, we, ws = (
            f'${n} != ""',
            f"(where|in which) {cn} is (not empty|filled in|not blank)",
            f"(donde|en las que) {cn} no (está|esté) (vacía|en blanco)" if "campo" not in cn else f"(donde|en las que) {cn} no (está|esté) vacío",
        )
    elif kind == "badnf":
        k = g.int(2, 9)
        vk = g.value(str(k))
        cond, we, ws = g.pick(
            [
                (
                    f"NF != {k}",
                    f"that (don't|do not) have (exactly|) {vk} (fields|columns)".replace("(exactly|)", "exactly"),
                    f"que no (tienen|tengan) exactamente {vk} (campos|columnas)",
                ),
                (f"NF > {k}", f"(with|that have) more than {vk} (fields|columns)", f"(con|que tengan) más de {vk} (campos|columnas)"),
                (f"NF < {k}", f"(with|that have) (fewer|less) than {vk} (fields|columns)", f"(con|que tengan) menos de {vk} (campos|columnas)"),
            ]
        )
    else:
        cond, we, ws = (
            f"${n} > ${m}",
            f"(where|in which) {cn} is (greater|larger|higher) than {col(g, m)}",
            f"(donde|en las que) {cn} (es|sea) mayor que {col(g, m)}",
        )
    cond0 = f"({cond})" if "||" in cond else cond
    r = g.rng.random()
    hdr = ""
    if kind not in ("badnf",):
        if r < 0.22:
            hdr, cond = no_header(g, True), f"NR > 1 && {cond0}"
        elif r < 0.36:
            hdr, cond = keep_header(g), f"NR == 1 || {cond0}"
    form = g.pick(["row", "row", "row", "row", "col", "col", "two", "count", "count"])
    if "NR == 1" in cond:
        form = "row"
    if form == "row":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} [only|all] [the] (rows|lines) (of|in|from) {c} {we}{hdr}",
                    f"(filter|select|extract) the rows of {c} {we}{hdr}",
                    f"rows of {c} {we}{hdr}",
                    f"from {c} (print|show|keep) only [the] (rows|lines) {we}{hdr}",
                    f"which (rows|records|lines) (of|in) {c} are there {we}{hdr}" if False else f"find [the|all] (rows|records) (of|in) {c} {we}{hdr}",
                    f"filter {c} (to|keeping) [only the] rows {we}{hdr}",
                ],
                [
                    f"{SHOW_ES} [solo] las (filas|líneas) de {c} {ws}{hdr}",
                    f"(filtra|selecciona|extrae) las filas de {c} {ws}{hdr}",
                    f"filas de {c} {ws}{hdr}",
                    f"de {c} (imprime|muestra|deja) solo las (filas|líneas) {ws}{hdr}",
                    f"(busca|encuentra) [en {c}] los registros {ws}{hdr}".replace(f"[en {c}] los registros", f"en {c} las filas"),
                    f"filtra {c} dejando solo las filas {ws}{hdr}",
                    f"todas las filas de {c} {ws}{hdr}",
                ],
            ),
            f"{c.awk} '{cond}' {c.a}",
            0.14,
        )
    if form == "count":
        return g.t(
            [
                f"how many (rows|lines|records) (of|in) {c} are there {we}{hdr}",
                f"(count the|number of) (rows|lines|records) (of|in) {c} {we}{hdr}",
                f"count how many rows {c} has {we}{hdr}",
            ],
            [
                f"cuántas (filas|líneas) hay en {c} {ws}{hdr}",
                f"(cuenta las|número de) (filas|líneas) de {c} {ws}{hdr}",
                f"cuántos registros hay en {c} {ws}{hdr}".replace("las que", "los que"),
            ],
        ), f"{c.awk} '{cond}' {c.a} | wc -l"
    a = g.pick([i for i in range(1, 8) if i != n])
    if form == "two":
        b = g.pick([i for i in range(1, 8) if i not in (n, a)])
        a, b = min(a, b), max(a, b)
        va, vb = g.value(str(a)), g.value(str(b))
        return save(
            g,
            g.t(
                [f"{SHOW_EN} columns {va} and {vb} of the rows (of|in) {c} {we}{hdr}", f"from {c}, columns {va} and {vb} of [the] rows {we}{hdr}"],
                [f"{SHOW_ES} las columnas {va} y {vb} de las filas de {c} {ws}{hdr}", f"de {c}, las columnas {va} y {vb} de las filas {ws}{hdr}"],
            ),
            f"{c.ofs} '{cond} {{print ${a}, ${b}}}' {c.a}",
        )
    ca = ccol(g, a, TEXT_NAMES)
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} [only] {ca} of the rows (of|in) {c} {we}{hdr}",
                f"from {c}, {ca} of [the] rows {we}{hdr}",
                f"(print|show|list) {ca} for (each|every) row of {c} {we}{hdr}",
            ],
            [
                f"{SHOW_ES} [solo] {ca} de las filas de {c} {ws}{hdr}",
                f"de {c}, {ca} de las filas {ws}{hdr}",
                f"(imprime|muestra) {ca} de cada fila de {c} {ws}{hdr}".replace("en las que", "donde"),
            ],
        ),
        f"{c.awk} '{cond} {{print ${a}}}' {c.a}",
    )


@comp("csv-aggregate", 12)
def csv_aggregate(g):
    """Sum, average, max, min of a column, of the rows that meet a condition or of all."""
    c = Csv(g, 0.25)
    n = g.int(1, 7)
    cn = ccol(g, n, NUMERIC_NAMES)
    kind = g.pick(["sum", "sum", "sum", "avg", "avg", "max", "max", "min", "product", "round"])
    r = g.rng.random()
    hdr, cond = "", ""
    if r < 0.35:
        hdr = no_header(g, True)
    if g.chance(0.22) and kind in ("sum", "avg"):
        m = n % 6 + 1
        x = g.pick(CSV_VALUES)
        q = quoted(g, x, 0.65)
        cm = ccol(g, m, TEXT_NAMES)
        cond = f'${m} == "{x}" '
        hdr = g.t(
            [f" (for|of|counting only) the rows (where|in which) {cm} is {q}", f" where {cm} (is|equals) {q}", f" only when {cm} is {q}"],
            [f" (para|de|contando solo) las filas (donde|en las que) {cm} (es|sea) {q}", f" donde {cm} (es|sea) {q}", f" solo cuando {cm} sea {q}"],
        )
    none = g.chance(0.08) and not hdr
    if none:
        hdr = g.t(
            [" \\((it has no|there is no) header\\)", ", which has no header", " \\(no header line\\)"],
            [" \\((no tiene|sin) cabecera\\)", ", que no tiene (cabecera|encabezado)"],
        )
    skip = "" if none or cond else "NR > 1 "
    if kind == "sum":
        pre = "NR > 1 " if r < 0.35 and not cond and not none else ""
        cmd = f"{c.awk} '{cond or pre}{{s+=${n}}} END {{print s}}' {c.a}"
        req = g.t(
            [
                f"(sum|add up|total|sum up) {cn} (of|in) {c}{hdr}",
                f"[the] (sum|total) of {cn} (in|of) {c}{hdr}",
                f"(calculate|compute|get|show|print|find) the (sum|total) of {cn} (in|of) {c}{hdr}",
                f"what is the (sum|total) of {cn} (in|of) {c}{hdr}",
                f"how much does {cn} of {c} add up to{hdr}",
                f"add up all [the] values (in|of) {cn} of {c}{hdr}",
            ],
            [
                f"suma {cn} de {c}{hdr}",
                f"[la] suma [total] de {cn} de {c}{hdr}",
                f"(calcula|dame|muestra|saca) (la suma|el total) de {cn} de {c}{hdr}",
                f"cuánto suma {cn} (de|en) {c}{hdr}",
                f"suma todos los valores de {cn} de {c}{hdr}",
                f"sumar {cn} de {c}{hdr}",
                f"cuál es el total de {cn} (de|en) {c}{hdr}",
            ],
        )
    elif kind == "avg" or kind == "round":
        out = "s/n" if cond or skip else "s/NR"
        body = f"{{s+=${n}; n++}}" if cond or skip else f"{{s+=${n}}}"
        if kind == "round":
            hdr += g.t([", with (2|two) decimals", " rounded to (2|two) decimals"], [" con (2|dos) decimales", ", redondeado a (2|dos) decimales"])
            end = f'printf "%.2f\\n", {out}'
        else:
            end = f"print {out}"
        cmd = f"{c.awk} '{cond or skip}{body} END {{{end}}}' {c.a}"
        req = g.t(
            [
                f"(calculate|compute|get|show|print|find) the (average|mean) of {cn} (in|of) {c}{hdr}",
                f"[the] (average|mean) of {cn} (in|of) {c}{hdr}",
                f"what is the (average|mean) [value] of {cn} in {c}{hdr}",
                f"average {cn} of {c}{hdr}",
            ],
            [
                f"(calcula|dame|muestra|saca) (la media|el promedio) de {cn} de {c}{hdr}",
                f"(media|promedio) de {cn} de {c}{hdr}",
                f"cuál es (la media|el promedio|el valor medio) de {cn} (de|en) {c}{hdr}",
                f"el promedio de {cn} (de|en) {c}{hdr}",
            ],
        )
    elif kind in ("max", "min"):
        s = ">" if kind == "max" else "<"
        cmd = f"{c.awk} 'NR == {1 if none else 2} || {'NR > 1 && ' if not none else ''}${n} {s} {kind} {{{kind}=${n}}} END {{print {kind}}}' {c.a}"
        cmd = f"{c.awk} '{'' if none else 'NR > 1 && '}({kind} == \"\" || ${n} {s} {kind}) {{{kind}=${n}}} END {{print {kind}}}' {c.a}"
        ad = "(maximum|largest|highest|biggest|max)" if kind == "max" else "(minimum|smallest|lowest|min)"
        es1, es2 = ("máximo", "(más alto|más grande|mayor)") if kind == "max" else ("mínimo", "(más bajo|más pequeño|menor)")
        req = g.t(
            [
                f"(find|get|print|show) the {ad} value (of|in) {cn} (of|in) {c}{hdr}",
                f"what is the {ad} value (of|in) {cn} (of|in) {c}{hdr}",
                f"[the] {ad} value of {cn} in {c}{hdr}",
            ],
            [
                "(dame|muestra|busca|saca) el (valor |)".replace("(valor |)", "valor ") + f"{es1} de {cn} de {c}{hdr}",
                f"cuál es el valor {es2} de {cn} (de|en) {c}{hdr}",
                f"[el] {es1} de {cn} de {c}{hdr}",
            ],
        )
    else:
        m = n % 6 + 1
        cm = col(g, m)
        cn = col(g, n)
        if g.chance(0.5):
            cmd = f"{c.awk} '{'NR > 1 ' if r < 0.35 and not none and not cond else ''}{{s+=${n}*${m}}} END {{print s}}' {c.a}"
            hdr = hdr if not cond else ""
            req = g.t(
                [
                    f"(calculate|compute|print) the sum of {cn} (times|multiplied by) {cm} in {c}{hdr}",
                    f"multiply {cn} by {cm} in each row of {c} and (sum|add up) the results{hdr}",
                    f"total of {cn} x {cm} over all [the] rows of {c}{hdr}",
                ],
                [
                    f"(calcula|dame) la suma de {cn} (por|multiplicada por) {cm} de {c}{hdr}".replace("multiplicada por", "por"),
                    f"multiplica {cn} por {cm} en cada fila de {c} y suma los resultados{hdr}",
                ],
            )
        else:
            hdr = "" if none or cond else hdr
            pre = "NR > 1 " if hdr else ""
            op, en, es = g.pick([("*", "product", "producto"), ("+", "sum", "suma")])
            cmd = f"{c.awk} '{pre}{{print ${n}{op}${m}}}' {c.a}"
            req = g.t(
                [f"for (each|every) row of {c} print the {en} of {cn} and {cm}{hdr}", f"(print|show) the {en} of {cn} and {cm} (for|of) each row of {c}{hdr}"],
                [
                    f"para cada fila de {c} imprime {'la' if op != '*' else 'el'} {es} de {cn} y {cm}{hdr}",
                    f"(imprime|muestra) {'la' if op != '*' else 'el'} {es} de {cn} y {cm} de cada fila de {c}{hdr}",
                ],
            )
    return save(g, req, cmd, 0.05)


@comp("csv-group", 8)
def csv_group(g):
    c = Csv(g, 0.2)
    a, b = g.rng.sample(range(1, 7), 2)
    ca, cb = ccol(g, a, TEXT_NAMES), ccol(g, b, NUMERIC_NAMES)
    kind = g.pick(["count", "count", "count", "sum", "sum", "sum", "avg", "top", "topone", "max"])
    none = g.chance(0.07)
    hdr = g.t(" \\(it has no header\\)", " \\(no tiene cabecera\\)") if none else no_header(g, True) if g.chance(0.4) else ""
    pre = "" if none else "NR > 1 "
    src = f"tail -n +2 {c.a} | {c.cut} -f{a}" if hdr and not none else f"{c.cut} -f{a} {c.a}"
    if kind == "count":
        o = g.chance(0.4)
        od = (
            g.t([", most (frequent|common) first", ", sorted (by count|from most to least)"], [", de mayor a menor", ", los más frecuentes primero"])
            if o
            else ""
        )
        return save(
            g,
            g.t(
                [
                    f"count how many (rows|times|records) (there are for each|each) [distinct] value of {ca} (appears |)in {c}".replace(
                        f"(rows|times|records) (there are for each|each) [distinct] value of {ca} (appears |)in", f"rows there are for each value of {ca} in"
                    )
                    + hdr
                    + od,
                    f"how many times does each value of {ca} (appear|occur) in {c}{hdr}{od}",
                    f"(count|number of) rows (per|for each|by) [distinct] value (of|in) {ca} of {c}{hdr}{od}",
                    f"count the rows of {c} grouped by {ca}{hdr}{od}",
                    f"frequency of each value (of|in) {ca} of {c}{hdr}{od}",
                ],
                [
                    f"cuenta cuántas (filas hay por|veces aparece) cada valor de {ca} en {c}{hdr}{od}".replace(
                        "(filas hay por|veces aparece)", "filas hay por"
                    ),
                    f"cuántas veces (aparece|se repite) cada valor de {ca} en {c}{hdr}{od}",
                    f"(cuenta las|número de) filas por cada valor de {ca} de {c}{hdr}{od}",
                    f"cuenta las filas de {c} agrupando por {ca}{hdr}{od}",
                    f"frecuencia de cada valor de {ca} de {c}{hdr}{od}",
                ],
            ),
            src + " | sort | uniq -c" + (" | sort -nr" if o else ""),
        )
    if kind in ("top", "topone"):
        k = 1 if kind == "topone" else g.pick([3, 5, 10])
        v = g.value(str(k))
        if k == 1:
            req = g.t(
                [
                    f"which value is (the most common|the most frequent|most repeated) in {ca} of {c}{hdr}".replace("most repeated", "the most repeated"),
                    f"(find|show|get) the most (common|frequent|repeated) value (of|in) {ca} of {c}{hdr}",
                ],
                [f"(cuál es el|muestra el|busca el) valor más (frecuente|repetido|común) de {ca} de {c}{hdr}", f"qué valor se repite más en {ca} de {c}{hdr}"],
            )
        else:
            req = g.t(
                [f"(show|list|find) the {v} most (common|frequent|repeated) values (of|in) {ca} of {c}{hdr}", f"top {v} values of {ca} in {c}{hdr}"],
                [f"(muestra|lista|dame) los {v} valores más (frecuentes|repetidos|comunes) de {ca} de {c}{hdr}", f"top {v} de valores de {ca} en {c}{hdr}"],
            )
        return req, src + f" | sort | uniq -c | sort -nr | head -n {k}"
    if kind == "sum":
        return save(
            g,
            g.t(
                [
                    f"(sum|total|add up) {cb} (grouped by|for each value of|per|by) {ca} in {c}{hdr}",
                    f"for each [distinct] value of {ca} in {c}, (sum|add up) {cb}{hdr}",
                    f"group {c} by {ca} and sum {cb}{hdr}",
                    f"[the] total of {cb} (per|by|for each) {ca} in {c}{hdr}".replace("(per|by|for each)", "grouped by"),
                    f"what is the sum of {cb} for each value of {ca} in {c}{hdr}",
                ],
                [
                    f"suma {cb} (agrupando por|por cada valor de|para cada valor de|agrupado por) {ca} en {c}{hdr}",
                    f"para cada valor de {ca} de {c}, suma {cb}{hdr}",
                    f"agrupa {c} por {ca} y suma {cb}{hdr}",
                    f"total de {cb} por {ca} en {c}{hdr}",
                    f"cuál es la suma de {cb} para cada valor de {ca} en {c}{hdr}",
                ],
            ),
            f"{c.awk} '{pre}{{s[${a}]+=${b}}} END {{for (k in s) print k, s[k]}}' {c.a}",
        )
    if kind == "avg":
        return save(
            g,
            g.t(
                [
                    f"[the] (average|mean) of {cb} (for each value of|grouped by|per) {ca} in {c}{hdr}",
                    f"group {c} by {ca} and (average|compute the mean of) {cb}{hdr}",
                    f"what is the average of {cb} for each {ca} in {c}{hdr}".replace("each the", "each value of the")
                    .replace("each col", "each value of col")
                    .replace("each field", "each value of field"),
                ],
                [
                    f"(media|promedio) de {cb} (por cada valor de|agrupando por|para cada valor de) {ca} en {c}{hdr}",
                    f"agrupa {c} por {ca} y calcula (la media|el promedio) de {cb}{hdr}",
                ],
            ),
            f"{c.awk} '{pre}{{s[${a}]+=${b}; n[${a}]++}} END {{for (k in s) print k, s[k]/n[k]}}' {c.a}",
        )
    return save(
        g,
        g.t(
            [f"[the] (maximum|highest) value of {cb} for each value of {ca} in {c}{hdr}", f"group {c} by {ca} and show the maximum of {cb}{hdr}"],
            [f"[el] (máximo|valor más alto) de {cb} para cada valor de {ca} en {c}{hdr}", f"agrupa {c} por {ca} y muestra el máximo de {cb}{hdr}"],
        ),
        f"{c.awk} '{pre}{{if (!(${a} in m) || ${b} > m[${a}]) m[${a}]=${b}}} END {{for (k in m) print k, m[k]}}' {c.a}",
    )


@comp("csv-distinct", 6)
def csv_distinct(g):
    c = Csv(g, 0.2)
    n = g.int(1, 7)
    cn = ccol(g, n, TEXT_NAMES)
    hdr = no_header(g, True) if g.chance(0.4) else ""
    src = f"tail -n +2 {c.a} | {c.cut} -f{n}" if hdr else f"{c.cut} -f{n} {c.a}"
    if g.chance(0.35):
        return g.t(
            [
                f"how many (different|distinct|unique) values (are there in|are in) {cn} of {c}{hdr}",
                f"(count the|number of) (different|distinct|unique) values (of|in) {cn} of {c}{hdr}",
                f"how many (distinct|unique) values does {cn} of {c} have{hdr}",
            ],
            [
                f"cuántos valores (distintos|diferentes|únicos) (hay en|tiene) {cn} de {c}{hdr}",
                f"(cuenta los|número de) valores (distintos|únicos|diferentes) de {cn} de {c}{hdr}",
            ],
        ), src + " | sort -u | wc -l"
    return save(
        g,
        g.t(
            [
                f"{SHOW_EN} the (distinct|unique|different) values (of|in) {cn} (of|in) {c}{hdr}",
                f"which (different|distinct) values (are there|appear) in {cn} of {c}{hdr}",
                f"(unique|distinct) values of {cn} in {c}{hdr}",
                f"{SHOW_EN} {cn} of {c} without (duplicates|repeats|repeated values){hdr}",
                f"list every (different|distinct) value that appears in {cn} of {c}{hdr}",
                f"what are the possible values of {cn} in {c}{hdr}",
            ],
            [
                f"{SHOW_ES} los valores (distintos|únicos|diferentes) de {cn} de {c}{hdr}",
                f"qué valores (distintos|diferentes) (hay|aparecen) en {cn} de {c}{hdr}",
                f"valores (únicos|distintos) de {cn} de {c}{hdr}",
                f"{SHOW_ES} {cn} de {c} sin (duplicados|repetidos|repetir valores){hdr}",
                f"cuáles son los valores posibles de {cn} en {c}{hdr}",
            ],
        ),
        src + " | sort -u",
    )


@comp("csv-sort", 9)
def csv_sort(g):
    c = Csv(g)
    n = g.int(1, 7)
    numeric = g.chance(0.6)
    cn = ccol(g, n, NUMERIC_NAMES if numeric else TEXT_NAMES)
    rev = g.chance(0.45)
    key = f"-k{n},{n}n{'r' if rev else ''}" if numeric else f"-k{n}{'r' if rev else ''}"
    nu = (
        g.t(
            ["numerically", "as a number", "by numeric value", "\\(numeric\\)", "in numeric order"],
            ["numéricamente", "como número", "\\(numérica\\)", "en orden numérico"],
        )
        if numeric
        else g.t(["alphabetically", "", "", "in alphabetical order"], ["alfabéticamente", "", "", "en orden alfabético"])
    )
    order = ""
    if rev:
        order = g.t(
            ["in descending order", ", descending", "from highest to lowest", ", highest first", ", largest first"]
            if numeric
            else ["in reverse order", ", descending", "in descending order"],
            ["en orden descendente", "de mayor a menor", ", los más altos primero", "de forma descendente"]
            if numeric
            else ["en orden inverso", "en orden descendente", "al revés"],
        )
    elif g.chance(0.3):
        order = g.t(
            ["in ascending order", ", ascending", "from lowest to highest", ", lowest first"] if numeric else ["in ascending order", ", from A to Z"],
            ["en orden ascendente", "de menor a mayor"] if numeric else ["en orden ascendente", "de la A a la Z"],
        )
    r = g.rng.random()
    if r < 0.5:
        req, cmd = "", f"{c.sort} {key} {c.a}"
    elif r < 0.68:
        req, cmd = (
            keep_header(g).replace(" and also print the header", " keeping the header at the top"),
            f"(head -n 1 {c.a}; tail -n +2 {c.a} | {c.sort} {key})",
        )
    elif r < 0.84:
        req, cmd = no_header(g), f"tail -n +2 {c.a} | {c.sort} {key}"
    else:
        k = g.pick([3, 5, 10, 20])
        w = num(g, k)
        req, cmd = (
            g.t(
                [f" and show (only |)the first {w} [rows]".replace("(only |)", ""), f", first {w} [rows] only"],
                [f" y muestra [solo] las {w} primeras [filas]", f", solo las {w} primeras [filas]"],
            ),
            f"{c.sort} {key} {c.a} | head -n {k}",
        )
    text = g.t(
        [
            f"sort {c} by {cn} {nu} {order}{req}",
            f"sort the rows of {c} (by|on|according to) {cn} {nu} {order}{req}",
            f"(order|arrange) {c} by {cn} {nu} {order}{req}",
            f"(print|show|list) {c} sorted by {cn} {nu} {order}{req}",
            f"{c} sorted by {cn} {nu} {order}{req}",
            f"sort {c} {nu} by {cn} {order}{req}",
        ],
        [
            f"ordena {c} por {cn} {nu} {order}{req}",
            f"ordena las filas de {c} (por|según) {cn} {nu} {order}{req}",
            f"ordenar {c} por {cn} {nu} {order}{req}",
            f"(muestra|imprime|lista) {c} ordenado por {cn} {nu} {order}{req}",
            f"{c} ordenado por {cn} {nu} {order}{req}",
            f"ordena {nu} {c} por {cn} {order}{req}",
        ],
    )
    return save(g, re.sub(r" +,", ",", text), cmd, 0.15)


@comp("csv-top-rows", 5)
def csv_top(g):
    c = Csv(g, 0.2)
    n = g.int(1, 7)
    cn = ccol(g, n, NUMERIC_NAMES)
    high = g.chance(0.7)
    k = g.pick([1, 1, 1, 3, 5, 5, 10, 10, 20])
    w = num(g, k)
    hi, lo = ("(highest|largest|biggest)", "(más alto|mayor|más grande)") if high else ("(lowest|smallest)", "(más bajo|menor|más pequeño)")
    hdr = no_header(g) if not high or g.chance(0.25) else ""
    a = g.pick([i for i in range(1, 8) if i != n])
    one = g.chance(0.25)
    ca = ccol(g, a, TEXT_NAMES) if one else ""
    src = f"tail -n +2 {c.a} | {c.sort} -k{n},{n}n{'r' if high else ''}" if hdr else f"{c.sort} -k{n},{n}n{'r' if high else ''} {c.a}"
    cmd = f"{src} | head -n {k}" + (f" | {c.cut} -f{a}" if one else "")
    if k == 1:
        ofe, ofs = (f"{ca} of the row", f"{ca} de la fila") if one else ("the row", "la fila")
        return g.t(
            [
                f"(show|print|find|get|give me) {ofe} (of|in) {c} with the {hi} value (in|of) {cn}{hdr}",
                f"which row of {c} has the {hi} value in {cn}{hdr}"
                if not one
                else f"print {ofe} of {c} whose {cn} is the {hi}{hdr}".replace("whose the", "whose").replace("whose col", "with the highest col")
                if False
                else f"{ofe} with the {hi} value in {cn} of {c}{hdr}",
                f"what is {ofe} with the {hi} value of {cn} in {c}{hdr}",
            ],
            [
                f"(muestra|imprime|busca|dame) {ofs} de {c} con el valor {lo} en {cn}{hdr}",
                f"{ofs} con el valor {lo} en {cn} de {c}{hdr}",
                f"cuál es {ofs} de {c} con el valor {lo} en {cn}{hdr}",
            ],
        ), cmd
    ofe, ofs = (f"{ca} of the", f"{ca} de las") if one else ("the", "las")
    return save(
        g,
        g.t(
            [
                f"(show|print|list|give me) {ofe} {w} rows (of|in) {c} with the {hi} (values in|value in|values of) {cn}{hdr}",
                f"{ofe} {w} rows with the {hi} values in {cn} of {c}{hdr}",
                f"top {w} rows of {c} by {cn}{hdr}" if high and not one else f"show {ofe} {w} rows of {c} with the {hi} values in {cn}{hdr}",
            ],
            [
                f"(muestra|imprime|lista|dame) {ofs} {w} filas de {c} con los valores {'(más altos|mayores|más grandes)' if high else '(más bajos|menores|más pequeños)'} en {cn}{hdr}",
                f"{ofs} {w} filas con (mayor|más alto) valor en {cn} de {c}{hdr}".replace("(mayor|más alto)", "mayor" if high else "menor"),
            ],
        ),
        cmd,
    )


@comp("csv-convert", 7)
def csv_convert(g):
    kinds = [
        ("csv_file", ",", "tsv", "\\t"),
        ("csv_file", ",", "tsv", "\\t"),
        ("tsv_file", "\\t", "csv", ","),
        ("tsv_file", "\\t", "csv", ","),
        ("csv_file", ";", "csv", ","),
        ("csv_file", ",", "csv", ";"),
        ("csv_file", "|", "csv", ","),
        ("csv_file", ",", "csv", "|"),
    ]
    kind, a, oext, b = g.pick(kinds)
    names = {
        ",": ("commas", "comas", "comma", "coma"),
        ";": ("semicolons", "puntos y coma", "semicolon", "punto y coma"),
        "\\t": ("tabs", "tabuladores", "tab", "tabulador"),
        "|": ("pipes", "barras verticales", "pipe", "barra vertical"),
    }
    f = g.slot(kind)
    p = F(g, f)
    "las" if names[a][1].startswith(("com", "bar")) else "los"
    into = g.chance(0.55)
    tail, end = "", ""
    if into:
        raw = slot_kinds.stem(g.rng) + "." + oext
        o = g.value(raw)
        if o.raw == f.raw:
            o = g.value("out." + oext)
        end = f" > {o.arg}"
        tail = g.t(
            [f" and (save|write) it (as|to|in) {o}", f" into {o}", f", (writing|saving) the result (to|in) {o}", f" and call it {o}"],
            [f" y guárdalo (en|como) {o}", f" y guarda el resultado en {o}", f", dejando el resultado en {o}"],
        )
    va, vb = (g.value(f"'{x}'" if x != "\\t" else "tab" if g.lang == "en" else "tabulador") for x in (a, b))
    if {a, b} == {",", "\\t"} and g.chance(0.6):
        A, B = ("CSV", "TSV") if a == "," else ("TSV", "CSV")
        return g.t(
            [
                f"convert {p} (from {A} to {B}|to {B}){tail}",
                f"(turn|transform) {p} into [a] {B}{tail}",
                f"convert the {A} [file] {f} (to|into) {B}{tail}",
                f"{A} to {B}: {f}{tail}" if g.chance(0.3) else f"convert {p} to {'tab-separated' if B == 'TSV' else 'comma-separated'} (values|format){tail}",
            ],
            [f"convierte {p} (de {A} a {B}|a {B}){tail}", f"pasa {p} a {B}{tail}", f"convierte el {A} {f} (a|en) {B}{tail}", f"pasar {f} de {A} a {B}{tail}"],
        ), f"tr '{a}' '{b}' < {f.arg}{end}"
    return g.t(
        [
            f"(change|convert) the (delimiter|separator) of {p} from {names[a][2]} to {names[b][2]}{tail}",
            f"convert {p} from {names[a][2]}-separated to {names[b][2]}-separated{tail}",
            f"print {p} with {names[b][0]} instead of {names[a][0]} (as|for) (the separator|separators|delimiters)".replace(
                "(as|for) (the separator|separators|delimiters)", "as separators"
            )
            + tail,
            f"(change|convert) the (separator|delimiter) of {p} from {va} to {vb}{tail}",
        ],
        [
            f"(cambia|convierte) el (separador|delimitador) de {p} de {names[a][3]} a {names[b][3]}{tail}",
            f"convierte {p} de separado por {names[a][1]} a separado por {names[b][1]}{tail}",
            f"muestra {p} con {names[b][1]} en (vez|lugar) de {names[a][1]} como separador{tail}",
            f"(cambia|pasa) el separador de {p} de {va} a {vb}{tail}",
        ],
    ), f"tr '{a}' '{b}' < {f.arg}{end}"


@comp("csv-header-rows", 9)
def csv_header_rows(g):
    """Header, number of rows and of columns, first rows."""
    c = Csv(g, 0.2)
    kind = g.pick(
        [
            "header",
            "header",
            "names",
            "names",
            "numbered",
            "nohdr",
            "nohdr",
            "rows",
            "rows",
            "rowsall",
            "ncols",
            "ncols",
            "first",
            "firstdata",
            "lastrows",
            "rmheader",
            "addheader",
            "row",
            "nfdist",
        ]
    )
    tab = "\\t" if c.d == "\t" else c.d
    if kind == "header":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} [only|just] the header (of|from) {c}",
                    f"{SHOW_EN} the (header|header line|header row|column headers) of {c}",
                    f"what is the header of {c}",
                    f"the header [line] of {c}",
                ],
                [
                    f"{SHOW_ES} [solo] (la cabecera|el encabezado) de {c}",
                    f"{SHOW_ES} la (línea|fila) de (cabecera|encabezado|títulos) de {c}",
                    f"cuál es (la cabecera|el encabezado) de {c}",
                    f"(cabecera|encabezado) de {c}",
                ],
            ),
            f"head -n 1 {c.a}",
            0.06,
        )
    if kind == "names":
        return save(
            g,
            g.t(
                [
                    f"(list|show|print) the column names (of|in) {c}, one per line",
                    f"(list|show|print) the (header|column) (fields|names) of {c} one per line",
                    f"(list|show) the names of the columns (of|in) {c}, each on its own line",
                    f"what columns does {c} have, one per line",
                ],
                [
                    f"(lista|muestra|imprime) los nombres de las columnas de {c}, uno por línea",
                    f"(lista|muestra) los campos de la cabecera de {c} uno por línea",
                    f"qué columnas tiene {c}, una por línea",
                ],
            ),
            f"head -n 1 {c.a} | tr '{tab}' '\\n'",
            0.06,
        )
    if kind == "numbered":
        return g.t(
            [f"(list|show|print) the column names of {c} (with|and) their (number|numbers|position)", f"number the columns (in|of) the header of {c}"],
            [f"(lista|muestra) los nombres de las columnas de {c} con su (número|posición)", f"numera las columnas de la cabecera de {c}"],
        ), f"head -n 1 {c.a} | tr '{tab}' '\\n' | cat -n"
    if kind == "nohdr":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} {c} without the (header|header line|header row|column names)",
                    f"{SHOW_EN} only the data rows of {c}, (no|without the) header",
                    f"skip the header of {c} and print the rest",
                    f"{SHOW_EN} all [the] rows of {c} (except|but) the header",
                ],
                [
                    f"{SHOW_ES} {c} sin (la cabecera|el encabezado|la fila de títulos)",
                    f"{SHOW_ES} solo las filas de datos de {c}, sin cabecera",
                    f"sáltate la cabecera de {c} y muestra el resto",
                    f"{SHOW_ES} todas las filas de {c} menos la cabecera",
                ],
            ),
            f"tail -n +2 {c.a}",
            0.25,
        )
    if kind == "rows":
        return g.t(
            [
                f"how many (data rows|records) (are there in|are in) {c} (without|not counting|excluding|ignoring) the header",
                f"(count the|number of) (rows|records|lines|data rows) (in|of) {c}, (without|not counting|excluding|ignoring) the header",
                f"how many rows does {c} have (not counting|excluding|without) the header",
            ],
            [
                f"cuántas filas [de datos] tiene {c} sin (contar|) la cabecera".replace("(contar|)", "contar"),
                f"(cuenta las|cuenta los|número de) (filas|registros) de {c} sin (la cabecera|el encabezado)".replace(
                    "(cuenta las|cuenta los|número de) (filas|registros)", "(cuenta las filas|cuenta los registros|número de filas)"
                ),
                f"cuántos registros hay en {c} (ignorando|sin contar|excluyendo) (la cabecera|la primera línea|el encabezado)",
            ],
        ), f"tail -n +2 {c.a} | wc -l"
    if kind == "rowsall":
        return g.t(
            [
                f"how many (rows|lines) (does {c} have|are there in {c})[, header included]",
                f"(count the|number of) rows (in|of) {c}, header included",
                f"count all [the] lines (of|in) {c} including the header",
            ],
            [f"cuántas (filas|líneas) tiene {c}[, incluida la cabecera]", f"(cuenta las|número de) filas de {c} con cabecera incluida"],
        ), f"wc -l {c.a}"
    if kind == "ncols":
        return g.t(
            [f"how many (columns|fields) (does {c} have|are there in {c})", f"(count the|number of) (columns|fields) (in|of) {c}"],
            [f"cuántas columnas (tiene|hay en) {c}", f"cuántos campos tiene {c}", f"(cuenta las|número de) columnas de {c}"],
        ), f"{c.awk} '{{print NF; exit}}' {c.a}"
    k = g.pick([2, 3, 5, 10, 20, 50])
    w = num(g, k)
    if kind == "first":
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} the header and the first {w} data rows of {c}",
                    f"{SHOW_EN} the first {w} rows of {c} (plus|and also|with|including) the header line".replace("(plus|and also|with|including)", "plus"),
                ],
                [f"{SHOW_ES} la cabecera y las primeras {w} filas de datos de {c}", f"{SHOW_ES} las primeras {w} filas de {c} además de la cabecera"],
            ),
            f"head -n {k + 1} {c.a}",
        )
    if kind == "firstdata":
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the first {w} (data rows|records) of {c}{no_header(g)}", f"{SHOW_EN} the first {w} rows (after|below) the header of {c}"],
                [f"{SHOW_ES} las primeras {w} filas de datos de {c}{no_header(g)}", f"{SHOW_ES} las {w} primeras filas después de la cabecera de {c}"],
            ),
            f"tail -n +2 {c.a} | head -n {k}",
        )
    if kind == "lastrows":
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the last {w} (rows|records) of {c}", f"last {w} rows of {c}"],
                [
                    f"{SHOW_ES} las últimas {w} filas de {c}",
                    f"{SHOW_ES} los últimos {w} registros de {c}".replace(f"los últimos {w}", f"los últimos {g.value(str(k))}"),
                ],
            ),
            f"tail -n {k} {c.a}",
        )
    if kind == "rmheader":
        return g.t(
            [
                f"(remove|delete|drop) the header [line|row] (from|of) {c} (in place|and keep the file without it|from the file itself)".replace(
                    "|and keep the file without it|from the file itself", ""
                ),
                f"delete the header of {c}, editing the file",
            ],
            [
                f"(quita|elimina|borra) (la cabecera|el encabezado|la fila de títulos) de {c} modificando el archivo",
                f"borra la (cabecera|primera fila) de {c} en el propio archivo",
            ],
        ), f"sed -i '1d' {c.a}"
    if kind == "addheader":
        names = g.rng.sample(COLUMN_NAMES[g.lang], g.int(2, 4))
        line = c.d.join(names)
        q = quoted(g, line.replace("\t", "\\t"), 0.9)
        return g.t(
            [f"add the header {q} to {c}", f"insert {q} as (the header|the header line|header) of {c}", f"put the header line {q} at the top of {c}"],
            [f"añade la cabecera {q} a {c}", f"(inserta|pon) {q} como (cabecera|encabezado) de {c}", f"agrega el encabezado {q} al principio de {c}"],
        ), f"sed -i '1i {line.replace(chr(9), chr(92) + 't')}' {c.a}"
    if kind == "row":
        r = g.int(2, 60)
        v = g.value(str(r))
        return g.t(
            [
                f"{SHOW_EN} data row [number] {v} of {c}, (not counting|without counting) the header",
                f"{SHOW_EN} record number {v} of {c}, the header doesn't count",
            ],
            [f"{SHOW_ES} la fila de datos [número] {v} de {c}, sin contar la cabecera", f"{SHOW_ES} el registro número {v} de {c} sin contar el encabezado"],
        ), f"sed -n '{r + 1}p' {c.a}"
    return g.t(
        [
            f"check (whether|if) all [the] rows of {c} have the same number of (columns|fields): (show|count) how many rows have each number",
            f"(show|count) how many rows of {c} have each number of (columns|fields)",
        ],
        [
            f"(muestra|cuenta) cuántas filas de {c} tienen cada número de (columnas|campos)",
            f"comprueba si todas las filas de {c} tienen las mismas columnas: muestra cuántas filas hay con cada número de campos",
        ],
    ), f"{c.awk} '{{print NF}}' {c.a} | sort | uniq -c"


@comp("csv-reshape", 8)
def csv_reshape(g):
    """Add, remove, reorder, merge columns."""
    c = Csv(g, 0.2)
    kind = g.pick(
        [
            "add",
            "add",
            "addcalc",
            "rownum",
            "drop",
            "drop",
            "swap",
            "reorder",
            "concat",
            "lastcol",
            "sep",
            "quotes",
            "dropcols",
            "dedupe",
            "prefixcol",
            "firstadd",
        ]
    )
    n = g.int(1, 6)
    cn = ccol(g, n, COLUMN_NAMES)
    m = n % 6 + 1
    cm = col(g, m)
    d = "\\t" if c.d == "\t" else c.d
    if kind in ("add", "firstadd"):
        x = g.pick([*CSV_VALUES, "0", "1", "NULL", "new", "2025"])
        q = quoted(g, x, 0.7)
        if kind == "add":
            return save(
                g,
                g.t(
                    [
                        f"(print|show) {c} with (a new|an extra|one more) last column (containing|with the value) {q} in every row",
                        f"(append|add) a column with [the value] {q} (at the end of|to) each row of {c} and print (it|the result)",
                        f"(print|show) each row of {c} with {q} as a new last column",
                    ],
                    [
                        f"(imprime|muestra) {c} con una columna (nueva|más) al final con [el valor] {q} en todas las filas",
                        f"(añade|agrega) una columna con [el valor] {q} al final de cada fila de {c} y muestra el resultado",
                    ],
                ),
                f"sed 's/$/{d}{sed_rep(x)}/' {c.a}",
                0.35,
            )
        return save(
            g,
            g.t(
                [
                    f"(append|add) a first column with [the value] {q} to each row of {c} and print (it|the result)",
                    f"(print|show) {c} with {q} as a new first column",
                ],
                [
                    f"(añade|agrega) una columna con [el valor] {q} al principio de cada fila de {c} y muestra el resultado",
                    f"(imprime|muestra) {c} con {q} como nueva primera columna",
                ],
            ),
            f"sed 's/^/{sed_rep(x)}{d}/' {c.a}",
            0.35,
        )
    if kind == "addcalc":
        op, en, es = g.pick(
            [
                ("*", "the product of", "el producto de"),
                ("+", "the sum of", "la suma de"),
                ("-", "the difference between", "la diferencia entre"),
                ("/", "the ratio of", "el cociente de"),
            ]
        )
        cn = col(g, n)
        return save(
            g,
            g.t(
                [
                    f"(print|show) {c} with {(g.pick(['an extra', 'a new']))} (last|final) column with {en} {cn} and {cm}",
                    f"add a column to {c} with {en} {cn} and {cm} and print (it|the result)",
                ],
                [
                    f"(imprime|muestra) {c} con una columna (nueva|más) al final con {es} {cn} y {cm}",
                    f"(añade|agrega) a {c} una columna con {es} {cn} y {cm} y muestra el resultado",
                ],
            ),
            f"{c.ofs} '{{print $0, ${n}{op}${m}}}' {c.a}",
            0.3,
        )
    if kind == "rownum":
        return save(
            g,
            g.t(
                [
                    f"(print|show) {c} with (a|the) (row|line) number as (a new |the )first column".replace("(a new |the )", "the "),
                    f"add a first column with the (row|line) number to {c} and print (it|the result)",
                ],
                [
                    f"(imprime|muestra) {c} con el número de (fila|línea) como primera columna",
                    f"añade a {c} una primera columna con el número de (fila|línea) y muestra el resultado",
                ],
            ),
            f"{c.ofs} '{{print NR, $0}}' {c.a}",
            0.3,
        )
    if kind == "drop":
        return save(
            g,
            g.t(
                [
                    f"(remove|drop|delete) {cn} (from|of) {c} and print (it|the result|the rest)",
                    f"(print|show) {c} without {cn}",
                    f"(print|show) all [the] columns of {c} (except|but) {cn}",
                    f"{c} without {cn}",
                ],
                [
                    f"(quita|elimina) {cn} de {c} y muestra el (resultado|resto)",
                    f"(imprime|muestra) {c} sin {cn}",
                    f"(imprime|muestra) todas las columnas de {c} (menos|excepto|salvo) {cn}",
                ],
            ),
            f"{c.cut} --complement -f{n} {c.a}",
            0.35,
        )
    if kind == "dropcols":
        a, b = sorted(g.rng.sample(range(1, 8), 2))
        va, vb = g.value(str(a)), g.value(str(b))
        return save(
            g,
            g.t(
                [
                    f"(print|show) {c} without columns {va} and {vb}",
                    f"(remove|drop) columns {va} and {vb} from {c} and print the rest",
                    f"(print|show) all [the] columns of {c} except {va} and {vb}",
                ],
                [f"(imprime|muestra) {c} sin las columnas {va} y {vb}", f"(quita|elimina) las columnas {va} y {vb} de {c} y muestra el resto"],
            ),
            f"{c.cut} --complement -f{a},{b} {c.a}",
            0.3,
        )
    if kind == "swap":
        a, b = sorted(g.rng.sample(range(1, 7), 2))
        va, vb = g.value(str(a)), g.value(str(b))
        return save(
            g,
            g.t(
                [
                    f"swap columns {va} and {vb} (of|in) {c}",
                    f"(exchange|swap) the {_ORD_EN[a]} and {_ORD_EN[b]} columns of {c} and print (it|the result)",
                    f"print {c} with columns {va} and {vb} swapped",
                ],
                [
                    f"intercambia las columnas {va} y {vb} de {c}",
                    f"(muestra|imprime) {c} con las columnas {va} y {vb} intercambiadas",
                    f"cambia el orden de las columnas {va} y {vb} de {c}",
                ],
            ),
            f"{c.ofs} '{{t=${a}; ${a}=${b}; ${b}=t; print}}' {c.a}",
            0.3,
        )
    if kind == "reorder":
        ks = g.rng.sample(range(1, 6), g.pick([2, 3]))
        if ks == sorted(ks):
            ks = ks[::-1]
        v = [str(g.value(str(k))) for k in ks]
        le, ls = ", ".join(v[:-1]) + " and " + v[-1], ", ".join(v[:-1]) + " y " + v[-1]
        return save(
            g,
            g.t(
                [
                    f"{SHOW_EN} columns {le} of {c}, in that order",
                    f"reorder the columns of {c} as {le}, printing only those",
                    f"(print|show) columns {le} (of|from) {c} in (this|that) order",
                ],
                [
                    f"{SHOW_ES} las columnas {ls} de {c}, en ese orden",
                    f"reordena las columnas de {c}: {', '.join(v)}, imprimiendo solo esas",
                    f"(imprime|muestra) las columnas {ls} de {c} por ese orden",
                ],
            ),
            f"{c.ofs} '{{print {', '.join('$' + str(k) for k in ks)}}}' {c.a}",
            0.2,
        )
    if kind in ("concat", "sep"):
        if kind == "concat":
            return save(
                g,
                g.t(
                    [
                        f"(print|show) {col(g, n)} and {cm} of {c} (joined by|separated by|with) a space [between them]".replace("|with", "").replace(
                            " [between them]", ""
                        ),
                        f"for each row of {c} print {col(g, n)} and {cm} separated by a space",
                    ],
                    [
                        f"(imprime|muestra) {col(g, n)} y {cm} de {c} (unidas|separadas) por un espacio",
                        f"para cada fila de {c} imprime {col(g, n)} y {cm} separadas por un espacio",
                    ],
                ),
                f"{c.awk} '{{print ${n}, ${m}}}' {c.a}",
            )
        t = g.pick([": ", " - ", " -> ", " => ", "="])
        q = quoted(g, t, 1)
        return save(
            g,
            g.t(
                [f"(print|show) {col(g, n)} and {cm} of {c} with {q} between them", f"for each row of {c} print {col(g, n)}, then {q}, then {cm}"],
                [f"(imprime|muestra) {col(g, n)} y {cm} de {c} con {q} en medio", f"para cada fila de {c} imprime {col(g, n)}, luego {q} y luego {cm}"],
            ),
            f"{c.awk} '{{print ${n} \"{t}\" ${m}}}' {c.a}",
        )
    if kind == "lastcol":
        return save(
            g,
            g.t(
                [f"{SHOW_EN} the (last|final) column of {c}", f"the last column of {c}", f"(extract|get) only the last (column|field) (of|from) {c}"],
                [f"{SHOW_ES} la última columna de {c}", f"la última columna de {c}", f"(extrae|saca) solo (la última columna|el último campo) de {c}"],
            ),
            f"{c.awk} '{{print $NF}}' {c.a}",
        )
    if kind == "quotes":
        return save(
            g,
            g.t(
                [f"(print|show) {c} without [the] double quotes", f"(remove|strip) [all] the (quotes|double quotes) from {c} and print (it|the result)"],
                [f"(imprime|muestra) {c} sin [las] comillas [dobles]", f"(quita|elimina) [todas] las comillas dobles de {c} y muestra el resultado"],
            ),
            f"tr -d '\"' < {c.a}",
            0.35,
        )
    if kind == "dedupe":
        return save(
            g,
            g.t(
                [
                    f"(print|keep|show) only the first row of {c} for each [distinct] value (of|in) {cn}",
                    f"remove rows of {c} with a repeated value in {cn}, keeping the first [one]",
                ],
                [
                    f"(imprime|deja|muestra) solo la primera fila de {c} por cada valor [distinto] de {cn}",
                    f"quita las filas de {c} con valor repetido en {cn} dejando la primera",
                ],
            ),
            f"{c.awk} '!seen[${n}]++' {c.a}",
        )
    up = g.chance(0.5)
    return save(
        g,
        g.t(
            [
                f"(print|show) {c} with {cn} (in|converted to) {'uppercase' if up else 'lowercase'}",
                f"convert {cn} of {c} to {'uppercase' if up else 'lowercase'} and print all [the] rows",
            ],
            [
                f"(imprime|muestra) {c} con {cn} en {'mayúsculas' if up else 'minúsculas'}",
                f"pasa {cn} de {c} a {'mayúsculas' if up else 'minúsculas'} e imprime todas las filas",
            ],
        ),
        f"{c.ofs} '{{${n}={'toupper' if up else 'tolower'}(${n}); print}}' {c.a}",
        0.2,
    )


@comp("csv-pretty", 4)
def csv_pretty(g):
    c = Csv(g, 0.3)
    opt = "-s$'\\t'" if c.d == "\t" else f"-s'{c.d}'"
    if g.chance(0.2):
        k = g.pick([5, 10, 20])
        w = num(g, k)
        return g.t(
            [f"(show|print) the first {w} lines of {c} as an aligned table", f"(show|preview) the first {w} lines of {c} in aligned columns"],
            [
                f"(muestra|imprime) las primeras {w} líneas de {c} como tabla alineada",
                f"(muestra|enséñame) las {w} primeras líneas de {c} en columnas alineadas",
            ],
        ), f"head -n {k} {c.a} | column {opt} -t"
    return save(
        g,
        g.t(
            [
                f"(show|print|display|view) {c} (as|in) [a|an] [nicely] aligned (table|columns)".replace(
                    "[a|an] [nicely] aligned (table|columns)", "(an aligned table|aligned columns|a nice table)"
                ),
                f"(pretty print|pretty-print|format) {c} (as|like) a table",
                f"(align|line up) the columns of {c}",
                f"(show|print) {c} (nicely|neatly) in columns",
                f"make {c} readable as a table in the terminal",
                f"display {c} in tabular form",
            ],
            [
                f"(muestra|imprime|enséñame|ver) {c} (como una tabla alineada|en columnas alineadas|en forma de tabla|como tabla)",
                f"(formatea|muestra) {c} (como|en) tabla",
                f"alinea las columnas de {c}",
                f"(muestra|quiero ver) {c} bien alineado en columnas",
                f"ver {c} en forma de tabla en la terminal",
            ],
        ),
        f"column {opt} -t {c.a}",
        0.1,
    )


@comp("csv-combine", 4)
def csv_combine(g):
    a, b = g.slot("csv_file"), g.slot("csv_file")
    o = g.value(slot_kinds.stem(g.rng) + "_all.csv")
    kind = g.pick(["merge", "merge", "append", "paste", "join", "glob", "glob", "split"])
    if kind == "merge":
        return g.t(
            [
                f"(merge|combine|concatenate|join) {a} and {b} into {o} (keeping only one header|with a single header|with only one header line)",
                f"put the rows of {a} and {b} (in|into) {o} with the header only once",
            ],
            [
                f"(une|junta|combina) {a} y {b} en {o} (con una sola cabecera|dejando solo una cabecera|sin repetir la cabecera)",
                f"mete las filas de {a} y {b} en {o} con la cabecera una sola vez",
            ],
        ), f"(cat {a.arg}; tail -n +2 {b.arg}) > {o.arg}"
    if kind == "append":
        return g.t(
            [f"append the rows of {b} to {a} without (its|the) header", f"add the data of {b}, (skipping|without) the header, (at|to) the end of {a}"],
            [f"añade las filas de {b} a {a} sin (su|la) cabecera", f"agrega los datos de {b}, sin la cabecera, al final de {a}"],
        ), f"tail -n +2 {b.arg} >> {a.arg}"
    if kind == "paste":
        return save(
            g,
            g.t(
                [f"(paste|put|join) the columns of {a} and {b} side by side, separated by commas", f"combine {a} and {b} column-wise with a comma"],
                [f"(pega|junta|pon) las columnas de {a} y {b} lado a lado, separadas por comas", f"combina {a} y {b} por columnas con una coma"],
            ),
            f"paste -d',' {a.arg} {b.arg}",
            0.3,
        )
    if kind == "join":
        k = g.int(1, 1)
        return save(
            g,
            g.t(
                [
                    f"join {a} and {b} (on|by) (the first column|their first column), (sorting them first|neither is sorted)",
                    f"(join|match) the rows of the unsorted {a} and {b} (on|by) (column 1|the first column)",
                ],
                [
                    f"(cruza|une|haz un join de) {a} y {b} por la primera columna, (ordenándolos antes|no están ordenados)",
                    f"une las filas de {a} y {b} con el mismo valor en la primera columna, ordenándolos antes",
                ],
            ),
            f"join -t',' <(sort -t',' -k{k},{k} {a.arg}) <(sort -t',' -k{k},{k} {b.arg})",
            0.2,
        )
    if kind == "glob":
        return g.t(
            [
                f"(merge|combine|concatenate|join) all [the] [.]csv files (here|in the current directory|in this folder) into {o} (keeping only one header|with a single header)".replace(
                    "[.]csv", "(csv|.csv|CSV)"
                ),
                f"create {o} from all the .csv files here, with the header only once",
            ],
            [
                f"(une|junta|combina|concatena) todos los (csv|.csv|CSV) (de aquí|del directorio actual|de esta carpeta) en {o} (con una sola cabecera|sin repetir la cabecera)",
                f"crea {o} con todos los .csv de esta carpeta y la cabecera una sola vez",
            ],
        ), f"awk 'FNR == 1 && NR != 1 {{next}} {{print}}' *.csv > {o.arg}".replace("*.csv > ", "*.csv > ")
    n = g.int(1, 5)
    cn = col(g, n)
    return g.t(
        [
            f"split {a} into one file per value of {cn}, named after the value with .csv",
            f"for each value of {cn} in {a} write its rows to a file VALUE.csv".replace("VALUE.csv", "named like the value plus .csv"),
        ],
        [
            f"separa {a} en un archivo por cada valor de {cn}, con el valor como nombre y extensión .csv",
            f"divide {a} según {cn}: las filas de cada valor en un archivo con ese nombre y .csv",
        ],
    ), f"awk -F',' '{{print > (${n} \".csv\")}}' {a.arg}"


# --- more ----------------------------------------------------------------------------------------

I(
    "sum-each-line",
    "awk '{s=0; for (i=1; i<=NF; i++) s+=$i; print s}' {file}",
    en=[
        "(print|show) the sum of the numbers (on|of|in) (each|every) line of {F}",
        "(sum|add up) the numbers (on|of) each line of {F} separately",
        "row sums of {F}, which has numbers separated by spaces",
    ],
    es=["(muestra|imprime) la suma de los números de cada línea de {F}", "suma los números de cada (línea|fila) de {F} por separado"],
)
I(
    "median",
    "sort -n {file} | awk '{a[NR]=$1} END {if (NR % 2) print a[(NR+1)/2]; else print (a[NR/2]+a[NR/2+1])/2}'",
    en=["(calculate|print|find|what is) the median of the numbers in {F}[, one per line]", "median of {F}, which has one number per line"],
    es=["(calcula|muestra|dame) la mediana de los números de {F}[, uno por línea]", "mediana de {F}, que tiene un número por línea"],
)
I(
    "rot13",
    "tr 'A-Za-z' 'N-ZA-Mn-za-m' < {file}",
    en=["(apply|do) ROT13 (to|on) {F}", "(encode|decode|print) {F} (with|in) rot13"],
    es=["aplica ROT13 a {F}", "(codifica|decodifica|muestra) {F} (con|en) rot13"],
)
I(
    "paragraph-with",
    "awk -v RS= '/{search.raw}/' {file}",
    en=[
        "(print|show) the paragraph[s] of {F} (containing|that contain) {search}",
        "(print|show) whole paragraphs \\(separated by blank lines\\) (with|containing) {search} in {F}",
    ],
    es=["(muestra|imprime) los párrafos de {F} que contienen {search}", "(muestra|imprime) el párrafo entero de {F} donde aparece {search}"],
    search="word",
)
I(
    "first-paragraph",
    "sed '/^$/q' {file}",
    en=["(print|show) {F} (up to|until) the first (blank|empty) line", "(show|print) everything in {F} until the first (blank|empty) line"],
    es=["(muestra|imprime) {F} hasta la primera línea (vacía|en blanco)", "todo {F} hasta la primera línea en blanco"],
)


@comp("concat-glob", 2)
def concat_glob(g):
    e, o = text_ext(g), g.slot("newname")
    return g.t(
        [
            f"(concatenate|merge|combine|join) all [the] {e} files (here|in the current directory|in this folder) into {o}",
            f"put the (content|contents) of every {e} file (here|of the current directory) in {o}",
        ],
        [
            f"(concatena|junta|une|combina) todos los (archivos|ficheros) {e} (de aquí|del directorio actual|de esta carpeta) en {o}",
            f"mete el contenido de todos los (archivos|ficheros) {e} de esta carpeta en {o}",
        ],
    ), f"cat *.{e.raw} > {o.arg}"


I(
    "zcat-count",
    "zcat {gz_file} | wc -l",
    en=[
        "how many lines (does|are in) [the] compressed [file] {gz_file}".replace("(does|are in)", "are in"),
        "(count the|number of) lines (of|in) {gz_file} without (decompressing it to disk|extracting it)",
    ],
    es=["cuántas líneas tiene el [archivo] comprimido {gz_file}", "(cuenta las|número de) líneas de {gz_file} sin descomprimirlo en disco"],
)
I(
    "zcat-head",
    "zcat {gz_file} | head -n {n}",
    en=["(show|print) the first {n} lines of [the] (compressed|gzipped) file {gz_file}", "first {n} lines of {gz_file} without (decompressing|extracting) it"],
    es=["(muestra|imprime) las primeras {n} líneas del archivo comprimido {gz_file}", "las {n} primeras líneas de {gz_file} sin descomprimirlo"],
)
I(
    "zcat-grep",
    "zgrep -c {search} {gz_file}",
    en=["how many lines (of|in) [the compressed] {gz_file} contain {search}", "count the lines (with|containing) {search} in [the gzipped file] {gz_file}"],
    es=["cuántas líneas del comprimido {gz_file} contienen {search}", "cuenta las líneas con {search} en [el archivo gzip] {gz_file}"],
)
I(
    "blank-line-numbers",
    "grep -n '^$' {file} | cut -d':' -f1",
    en=[
        "(print|show|list) the line numbers of the (blank|empty) lines (of|in) {F}",
        "on which lines of {F} is there nothing (blank lines|empty lines), only the numbers".replace(" (blank lines|empty lines)", ""),
    ],
    es=["(muestra|lista) los números de las líneas (vacías|en blanco) de {F}", "qué números de línea de {F} están (vacíos|en blanco)"],
)
I(
    "last-word-of-file",
    "tail -n 1 {file} | awk '{print $NF}'",
    en=["(print|show|what is) the last word of {F}", "last word in [the whole of] {F}"],
    es=["(muestra|imprime|dame) la última palabra de {F}", "cuál es la última palabra de {F}"],
)
I(
    "first-word-of-file",
    "head -n 1 {file} | awk '{print $1}'",
    en=["(print|show|what is) the first word of {F}", "first word in {F}"],
    es=["(muestra|imprime|dame) la primera palabra de {F}", "cuál es la primera palabra de {F}"],
)
I(
    "hex-plain",
    "xxd -p {file}",
    en=["(print|show) {F} as plain hex[, without offsets]", "plain hexdump of {F} (without|with no) offsets or text column"],
    es=["(muestra|imprime) {F} en hexadecimal puro, sin desplazamientos", "volcado hexadecimal simple de {F}, sin direcciones ni texto"],
    file="anyfile",
)
I(
    "remove-dup-words-line",
    "sed -E 's/\\b(\\w+) \\1\\b/\\1/g' {file}",
    en=[
        "(print|show) {F} with (doubled|repeated) (consecutive|adjacent) words (removed|reduced to one)",
        "remove words written twice in a row from {F} and print (it|the result)",
    ],
    es=["(muestra|imprime) {F} quitando las palabras repetidas seguidas", "quita las palabras escritas dos veces seguidas en {F} y muestra el resultado"],
)
I(
    "log-levels",
    "grep -oE 'ERROR|WARN|INFO|DEBUG' {file} | sort | uniq -c",
    en=[
        "count how many ERROR, WARN, INFO and DEBUG (there are|entries there are|appear) in {F}",
        "how many times (does each|do the) log level[s] (ERROR, WARN, INFO, DEBUG) appear in {F}".replace(
            "(does each|do the) log level[s] (ERROR, WARN, INFO, DEBUG)", "does each of ERROR, WARN, INFO, DEBUG"
        ),
    ],
    es=["cuenta cuántos ERROR, WARN, INFO y DEBUG hay en {F}", "cuántas veces sale cada nivel ERROR, WARN, INFO y DEBUG en {F}"],
    file="log_file",
)


@comp("access-log", 4)
def access_log(g):
    """Web server logs: fields by their usual position, given in the request."""
    f = (
        g.slot("log_file")
        if g.chance(0.6)
        else g.value(g.pick(["access.log", "/var/log/nginx/access.log", "/var/log/apache2/access.log", "access_log", "web.log"]))
    )
    p = F(g, f)
    n, en1, enp, es1, esp, fem = g.pick(
        [
            (1, "IP address", "IP addresses", "dirección IP", "direcciones IP", True),
            (1, "IP", "IPs", "IP", "IPs", True),
            (9, "status code", "status codes", "código de estado", "códigos de estado", False),
            (7, "URL", "URLs", "URL", "URLs", True),
            (1, "client", "clients", "cliente", "clientes", False),
        ]
    )
    pos = g.t(
        [f" \\({col(g, n)}\\)", f", which is {col(g, n)},", f" \\({col(g, n)}\\)"], [f" \\({col(g, n)}\\)", f", que es {col(g, n)},", f" \\({col(g, n)}\\)"]
    )
    base = f"awk '{{print ${n}}}' {f.arg}"
    las, dist = ("las", "distintas") if fem else ("los", "distintos")
    cuant = "cuántas" if fem else "cuántos"
    kind = g.pick(["top", "top", "count", "distinct", "ndistinct", "most"])
    if kind == "top":
        k = g.pick([3, 5, 10, 10, 20])
        v = num(g, k, 0.15) if fem else str(g.value(str(k)))
        return g.t(
            [
                f"(show|list|give me) the {v} most (frequent|common) {enp}{pos} in {p}",
                f"top {v} {enp}{pos} (in|of) {p}",
                f"which {v} {enp}{pos} appear most often in {p}",
                f"the {v} {enp}{pos} with most (requests|hits|entries) in {p}",
            ],
            [
                f"(muestra|dame|lista) {las} {v} {esp}{pos} más frecuentes de {p}",
                f"top {v} de {esp}{pos} en {p}",
                f"{las} {v} {esp}{pos} que más aparecen en {p}",
                f"qué {v} {esp}{pos} salen más en {p}",
            ],
        ), f"{base} | sort | uniq -c | sort -nr | head -n {k}"
    if kind == "most":
        return g.t(
            [f"which {en1}{pos} appears most [often] in {p}", f"the most (frequent|common) {en1}{pos} in {p}"],
            [f"qué {es1}{pos} aparece más en {p}", f"{'la' if fem else 'el'} {es1}{pos} más frecuente de {p}"],
        ), f"{base} | sort | uniq -c | sort -nr | head -n 1"
    if kind == "count":
        return g.t(
            [
                f"(count|show) how many (requests|lines|entries) there are (for|per) each {en1}{pos} in {p}",
                f"how many times does each {en1}{pos} appear in {p}",
                f"number of (requests|entries) per {en1}{pos} in {p}",
            ],
            [
                f"(cuenta|muestra) cuántas (peticiones|líneas|entradas) hay de cada {es1}{pos} en {p}",
                f"cuántas veces aparece cada {es1}{pos} en {p}",
                f"número de peticiones por {es1}{pos} en {p}",
            ],
        ), f"{base} | sort | uniq -c"
    if kind == "ndistinct":
        return g.t(
            [f"how many (different|distinct|unique) {enp}{pos} (are there|appear) in {p}", f"(count|number of) (distinct|unique) {enp}{pos} in {p}"],
            [f"{cuant} {esp}{pos} {dist} hay en {p}", f"(cuenta {las}|número de) {esp}{pos} {dist} de {p}"],
        ), f"{base} | sort -u | wc -l"
    return save(
        g,
        g.t(
            [
                f"(list|show|print) the (different|distinct|unique) {enp}{pos} (in|of) {p}",
                f"(unique|distinct) {enp}{pos} in {p}",
                f"which (different|distinct) {enp}{pos} appear in {p}",
            ],
            [f"(lista|muestra|dame) {las} {esp}{pos} {dist} de {p}", f"{esp}{pos} {dist} que aparecen en {p}"],
        ),
        f"{base} | sort -u",
    )


@comp("write-text", 4)
def write_text(g):
    """Put a text in a file: overwrite, append, several lines; tee."""
    f, text = g.slot("newname"), a_line(g)
    q = quoted(g, text, 0.92)
    p = F(g, f)
    kind = g.pick(["write", "write", "write", "two", "tee", "teea", "app", "out", "outa"])
    if kind == "write":
        return g.t(
            [
                f"(write|put|save) [the (text|line)] {q} (to|in|into) {p}",
                f"create [a file] {f} (with|containing) [the text] {q}",
                f"(overwrite|replace) the (contents|content) of {p} with {q}",
                f"make [a file called] {f} with {q} (inside|as its content)",
                f"store {q} in {f}",
            ],
            [
                f"(escribe|pon|guarda|mete) [(el texto|la línea)] {q} en {p}",
                f"crea [el archivo] {f} con [(el texto|el contenido)] {q}",
                f"(sobrescribe|reemplaza) el contenido de {p} con {q}",
                f"crea un (archivo|fichero) (llamado|que se llame) {f} que (contenga|diga) {q}",
            ],
        ), f"echo {dq(text)} > {f.arg}"
    if kind in ("two", "app"):
        t2 = a_line(g)
        if t2 == text:
            t2 += " 2"
        q2 = quoted(g, t2, 0.92)
        red = ">" if kind == "two" else ">>"
        a, b = dq(text), dq(t2)
        if kind == "two":
            return g.t(
                [f"create {f} with two lines: {q} and {q2}", f"write {q} and {q2} on (separate|two) lines in {p}"],
                [f"crea {f} con dos líneas: {q} y {q2}", f"escribe {q} y {q2} en líneas separadas en {p}"],
            ), f"printf '%s\\n' {a} {b} {red} {f.arg}"
        return g.t(
            [f"append the lines {q} and {q2} to {p}", f"add two lines at the end of {p}: {q} and {q2}"],
            [f"añade las líneas {q} y {q2} (a|al final de) {p}", f"agrega dos líneas al final de {p}: {q} y {q2}"],
        ), f"printf '%s\\n' {a} {b} {red} {f.arg}"
    cmd = g.pick(
        [
            "ls -l",
            "ps aux",
            "df -h",
            "date",
            "env",
            "free -h",
            "uname -a",
            "ls",
            "lsblk",
            "whoami",
            "uptime",
            "id",
            "ip addr",
            "lscpu",
            "mount",
            "hostname",
            "du -sh *",
            "git log --oneline",
            "history",
        ]
    )
    c = g.value(cmd, text=g.pick(["{}", "`{}`", "'{}'", '"{}"']).format(cmd))
    if kind == "out":
        return g.t(
            [f"(save|redirect|write|send) the output of {c} (to|into|in) {p}", f"run {c} and (save|put|write) (its|the) output (in|to) {p}"],
            [f"(guarda|redirige|escribe|manda) la salida de {c} (en|a) {p}", f"ejecuta {c} y guarda (su|la) salida en {p}"],
        ), f"{cmd} > {f.arg}"
    if kind == "outa":
        return g.t(
            [f"append the output of {c} to {p}", f"add what {c} prints (to|at) the end of {p}"],
            [f"añade la salida de {c} (a|al final de) {p}", f"agrega lo que imprime {c} al final de {p}"],
        ), f"{cmd} >> {f.arg}"
    opt = "-a " if kind == "teea" else ""
    return g.t(
        [
            f"run {c}, show the output (on screen|in the terminal) and also {'append' if opt else 'save'} it to {p}",
            f"(show|print) the output of {c} and {'append' if opt else 'save'} it to {p} at the same time",
        ],
        [
            f"ejecuta {c}, muestra la salida (en pantalla|por pantalla) y además {'añádela al final de' if opt else 'guárdala en'} {p}",
            f"muestra la salida de {c} y a la vez {'añádela a' if opt else 'guárdala en'} {p}",
        ],
    ), f"{cmd} | tee {opt}{f.arg}"


@comp("repeat-line", 1)
def repeat_line(g):
    t, n = a_line(g), g.pick([3, 5, 10, 20, 50, 100])
    q, v = quoted(g, t, 0.95), g.value(str(n))
    return save(
        g,
        g.t(
            [f"(print|repeat|write) {q} {v} times, (one per line|each on its own line)", f"{v} lines with {q}", f"print the line {q} {v} times"],
            [f"(imprime|repite|escribe) {q} {v} veces, (una por línea|cada una en una línea)", f"{v} líneas con {q}", f"imprime la línea {q} {v} veces"],
        ),
        f"yes {dq(t)} | head -n {n}" if not t.startswith("-") else f"yes -- {dq(t)} | head -n {n}",
        0.3,
    )


@comp("grep-context-lines", 3)
def grep_context(g):
    """Lines around a match."""
    s = Src(g, output=0.08)
    pat = word_of(g) if g.chance(0.75) else g.pick(slot_kinds.PHRASES)
    q = quoted(g, pat, 0.75)
    k, o = g.pick([1, 2, 3, 3, 4, 5, 5, 10]), g.pick("ABC")
    w, li, le = str(g.value(str(k))), "línea" if k == 1 else "líneas", "line" if k == 1 else "lines"
    w = "" if k == 1 and o != "C" else w
    en = {"A": f"and the {w} {le} after [it]", "B": f"and the {w} {le} before [it]", "C": f"with {w} {le} of context [(around it|before and after)]"}[o]
    es = {
        "A": f"y (la|las) {w} {li} (siguientes|posteriores)",
        "B": f"y (la|las) {w} {li} anteriores",
        "C": f"con {w} {li} de contexto [(alrededor|antes y después)]",
    }[o]
    es = es.replace("(la|las)", "las" if k > 1 else "la")
    if k == 1:
        es = es.replace("(siguientes|posteriores)", "siguiente").replace("anteriores", "anterior")
    return g.t(
        [
            f"(show|print|find) [the] lines (with|containing) {q} in {s} {en}",
            f"(search|look) for {q} in {s} {en.replace('and the', 'showing also the')}",
            f"every (match|occurrence) of {q} in {s} {en}",
        ],
        [
            f"(muestra|imprime|busca) las líneas (con|que contienen) {q} en {s} {es}",
            f"busca {q} en {s} {es.replace('y las', 'mostrando también las').replace('y la ', 'mostrando también la ')}",
            f"cada aparición de {q} en {s} {es}",
        ],
    ), s.cmd(f"grep -{o} {k} {gq(pat)}")


@comp("last-column-ops", 2)
def two_files_awk(g):
    """Lines of one file whose key is in another; columns compared."""
    a, b = plain(g), plain(g)
    kind = g.pick(["in", "notin", "inlines", "notlines"])
    if kind in ("inlines", "notlines"):
        v = "v" if kind == "notlines" else ""
        return save(
            g,
            g.t(
                [
                    f"(print|show) the lines of {a} that {'do not contain' if v else 'contain'} any of the (words|strings|patterns) listed in {b}",
                    f"filter {a} {'leaving out' if v else 'keeping'} the lines that contain any fixed string listed in {b}",
                ],
                [
                    f"(muestra|imprime) las líneas de {a} que {'no contengan ninguna' if v else 'contengan alguna'} de las (palabras|cadenas) de {b}",
                    f"filtra {a} {'quitando' if v else 'dejando'} las líneas que contengan alguna cadena de las listadas en {b}",
                ],
            ),
            f"grep -F{v or ''}f {b.arg} {a.arg}".replace("-Fvf", "-vFf"),
        )
    n = g.int(1, 4)
    c = col(g, n)
    neg = "!" if kind == "notin" else ""
    return save(
        g,
        g.t(
            [
                f"(print|show) the lines of {a} whose first (column|field) {'does not appear' if neg else 'appears'} in {c} of {b}".replace(
                    "whose first", "whose first"
                )
            ],
            [f"(muestra|imprime) las líneas de {a} cuyo primer campo {'no aparece' if neg else 'aparece'} en {c} de {b}"],
        ),
        f"awk 'NR == FNR {{k[${n}]; next}} {neg}($1 in k)' {b.arg} {a.arg}",
    )
