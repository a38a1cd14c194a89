"""Requests in the English (and Spanish) of technical sites and manuals: find with several conditions and an action, grep, du, text pipelines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mango.data.generate import BoundSlot, Composed, Gen, Intent, composed

INTENTS: list[Intent | Composed] = []

_EXTS = (
    "txt txt txt log log log c cpp h py py java js json xml xml html css php conf cfg ini yml yaml md csv tsv sql sh rb go rs "
    "jpg jpg png gif pdf pdf mp3 mp4 avi mkv wav zip tar gz tgz bz2 bak bak tmp tmp old swp o a so class jar rpm deb doc docx xls dat out err tex mov svg"
).split()
_DIRNAMES = ".git .svn node_modules vendor build dist cache tmp target .cache __pycache__ CVS test tests logs backup lib old".split()
_NAMES = "Makefile README README.md core .htaccess .bashrc .profile config.xml index.html index.php package.json wp-config.php my.cnf Dockerfile pom.xml settings.py main.c foo.txt passwd hosts Thumbs.db .DS_Store a.out nohup.out".split()


def shown(g: Gen, raw: str, quoted: float = 0.55) -> BoundSlot:
    """A value that the request shows bare or in some quotes."""
    q = g.pick("\"\"\"'''`") if " " in raw or g.chance(quoted) else ""
    return g.value(raw, text=q + raw + q)


def num(g: Gen, *choices: int) -> BoundSlot:
    """A number that stands in digits or, when small, sometimes in words."""
    n = g.pick(choices) if choices else g.int(2, 30)
    names = {
        "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    }[g.lang]
    return g.value(str(n), text=names[n] if 1 < n <= 10 and g.chance(0.3) else str(n))


def ext(g: Gen) -> str:
    return g.pick(_EXTS) if g.chance(0.92) else g.slot("ext").raw


def word(g: Gen) -> str:
    return g.slot("word").raw


# ---------------------------------------------------------------------------------------------------------------
# Places


class Place(NamedTuple):
    arg: str
    at: str  # "in the current directory tree"
    base: str  # "the current directory": for "starting from ...", "" if none was named


def place(g: Gen, none: float = 0.1, system: bool = True) -> Place:
    r = g.rng.random()
    if r < none:
        return Place(".", "", "")
    if r < 0.42:
        base = g.t(
            ["the current directory"] * 4 + ["the current folder", "the current working directory", "the present working directory", "the working directory"],
            ["el directorio actual"] * 4 + ["la carpeta actual", "el directorio de trabajo", "el directorio de trabajo actual", "la carpeta en la que estoy"],
        )
        at = g.t(
            [
                f"in {base}",
                f"under {base}",
                f"in {base} and [all] (its|) subdirectories".replace("(its|) ", "its "),
                f"in {base} and below",
                f"in and below {base}",
                "in the current directory tree",
                "in the current folder and all its subfolders",
                f"within {base}",
                f"inside {base}",
                f"below {base}",
                f"in {base} recursively",
                f"located in {base} and its sub-directories",
                f"starting from {base}",
                f"(residing|present) in {base} tree".replace(f"{base} tree", "the current directory tree"),
                "under the current directory hierarchy",
                "in this directory and everything below it",
            ],
            [
                f"en {base}",
                f"bajo {base}",
                f"en {base} y [todos] sus subdirectorios",
                f"en {base} y por debajo",
                f"dentro de {base}",
                "en el árbol del directorio actual",
                "en la carpeta actual y todas sus subcarpetas",
                f"a partir de {base}",
                f"por debajo de {base}",
                f"en {base} de forma recursiva",
                f"situados en {base} y sus subdirectorios",
                "en la jerarquía del directorio actual",
                "en este directorio y todo lo que cuelga de él",
            ],
        )
        return Place(".", at, base)
    if r < 0.50:
        base = g.t(
            ["the home directory", "the user's home directory", "my home directory", "the home folder"],
            ["el directorio personal", "el directorio home", "mi directorio personal", "la carpeta personal del usuario"],
        )
        at = g.t([f"in {base}", f"under {base}", f"in {base} tree", f"below {base}"], [f"en {base}", f"bajo {base}", f"dentro de {base}"])
        return Place("~", at, base)
    if r < 0.57 and system:
        return Place(
            "/",
            g.t(
                [
                    "on the system",
                    "in the entire file system",
                    "on the whole system",
                    "in the whole file system",
                    "under the root directory",
                    "under /",
                    "in the entire filesystem",
                    "anywhere on the system",
                    "starting from the root directory",
                ],
                [
                    "en el sistema",
                    "en todo el sistema de archivos",
                    "en todo el sistema",
                    "bajo el directorio raíz",
                    "bajo /",
                    "en cualquier parte del sistema",
                    "a partir del directorio raíz",
                ],
            ),
            g.t("the root directory", "el directorio raíz"),
        )
    d = g.slot("dir")
    base = g.t(
        [f"{d}"] * 4 + [f"the {d} directory", f"directory {d}", f"the directory {d}", f"the folder {d}", f"the {d} folder", f"the path {d}"],
        [f"{d}"] * 4 + [f"el directorio {d}", f"la carpeta {d}", f"la ruta {d}"],
    )
    at = g.t(
        [
            f"in {base}",
            f"in {base}",
            f"under {base}",
            f"under {base}",
            f"in {base} and [all] its (subdirectories|subfolders|sub-directories)",
            f"in the {d} directory tree",
            f"in directory tree {d}",
            f"below {base}",
            f"located under {base}",
            f"within {base}",
            f"inside {base}",
            f"residing in {base}",
            f"in the directory hierarchy rooted at {d}",
            f"at or below {base}",
            f"in the folder {d} and all its subfolders",
            f"underneath {base}",
            f"starting (from|at) {base}",
            f"located below {base}",
        ],
        [
            f"en {base}",
            f"en {base}",
            f"bajo {base}",
            f"bajo {base}",
            f"en {base} y [todos] sus (subdirectorios|subcarpetas)",
            f"en el árbol de directorios {d}",
            f"dentro de {base}",
            f"por debajo de {base}",
            f"ubicados en {base}",
            f"situados bajo {base}",
            f"a partir de {base}",
            f"en la jerarquía de directorios que parte de {d}",
            f"en la carpeta {d} y todas sus subcarpetas",
            f"contenidos en {base}",
        ],
    )
    return Place(d.arg, at, base)


# ---------------------------------------------------------------------------------------------------------------
# Conditions: (category, find arguments, [phrases after a plural noun], [adjectives before it])


class Cond(NamedTuple):
    cat: str
    arg: str
    post: str
    adj: str = ""


def c_name(g: Gen) -> Cond:
    form = g.pick(["ext"] * 8 + ["exact"] * 3 + ["prefix"] * 3 + ["suffix", "part", "part", "iext", "iname", "ipart", "alnum", "two", "two", "three"])
    flag, ci = "name", ""
    if form[0] == "i":
        flag = "iname"
        ci = " " + g.t(
            [
                "\\(case insensitive\\)",
                "case insensitively",
                "ignoring case",
                "regardless of case",
                "in case-insensitive manner",
                "with case insensitive matching",
                "without regard to case",
            ],
            [
                "sin distinguir mayúsculas de minúsculas",
                "ignorando mayúsculas y minúsculas",
                "\\(sin distinguir mayúsculas\\)",
                "sin tener en cuenta mayúsculas y minúsculas",
                "sin importar las mayúsculas",
            ],
        )
    if form in ("ext", "iext"):
        e = ext(g)
        dot, glob, bare = shown(g, "." + e), shown(g, "*." + e, 0.7), g.value(e)
        post = g.t(
            [
                f"whose names end (with|in) {dot}",
                f"ending (with|in) {dot}",
                f"with [the] extension {bare}",
                f"with [the] {dot} extension",
                f"with (the name pattern|names like|names matching|a name of the form) {glob}",
                f"matching [the] (pattern|glob|) {glob}".replace("|)", "|wildcard)"),
                f"that match {glob}",
                f"named {glob}",
                f"having the {dot} extension",
                f"with {dot} suffix",
                f"with the file extension {dot}",
                f"that have the extension {bare}",
                f"whose name ends with {dot}",
                f"with names ending in {dot}",
            ],
            [
                f"cuyo nombre (termina|termine|acaba) en {dot}",
                f"que (terminan|terminen|acaben) en {dot}",
                f"con [la] extensión {bare}",
                f"con [la] extensión {dot}",
                f"cuyos nombres (coincidan|coinciden) con {glob}",
                f"que (coincidan|coinciden) con el patrón {glob}",
                f"de extensión {dot}",
                f"con sufijo {dot}",
                f"que tengan la extensión {bare}",
                f"con nombres terminados en {dot}",
                f"con nombres de la forma {glob}",
            ],
        )
        adj = ""
        if not ci and g.chance(0.4):
            adj = str(g.value(e, text=g.pick([".{}", ".{}", "*.{}", "{}", "'*.{}'", '".{}"', "'.{}'"]).format(e)))
        return Cond("name", f'-{flag} "*.{e}"', post + ci, adj)
    if form in ("exact", "iname"):
        raw = g.pick(_NAMES) if g.chance(0.4) else g.slot("name").raw
        n = shown(g, raw)
        post = g.t(
            [f"named {n}", f"called {n}", f"with [the] name {n}", f"whose name is {n}", f"having the name {n}", f"by the name of {n}", f"that are named {n}"],
            [f"llamados {n}", f"con [el] nombre {n}", f"de nombre {n}", f"que se (llamen|llaman) {n}", f"cuyo nombre (sea|es) {n}", f"denominados {n}"],
        )
        return Cond("name", f'-{flag} "{raw}"', post + ci)
    w = word(g)
    if form == "prefix":
        n, glob = shown(g, w), shown(g, w + "*", 0.7)
        post = g.t(
            [
                f"whose names (begin|start) with {n}",
                f"(starting|beginning) with {n}",
                f"with names (starting|beginning) with {n}",
                f"matching [the pattern] {glob}",
                f"whose name starts with {n}",
                f"that start with {n}",
                f"prefixed with {n}",
                f"with the prefix {n}",
                f"named like {glob}",
            ],
            [
                f"cuyo nombre (empieza|empiece|comience) por {n}",
                f"que (comiencen|empiecen|comienzan) (por|con) {n}",
                f"con nombres que (empiezan|empiecen) por {n}",
                f"que coincidan con [el patrón] {glob}",
                f"con [el] prefijo {n}",
            ],
        )
        return Cond("name", f'-name "{w}*"', post)
    if form == "suffix":
        n = shown(g, w)
        post = g.t(
            [f"whose names end (with|in) {n}", f"ending (with|in) {n}", f"with names ending (with|in) {n}"],
            [f"cuyo nombre (termina|termine) en {n}", f"que (acaben|terminen) en {n}", f"con nombres terminados en {n}"],
        )
        return Cond("name", f'-name "*{w}"', post)
    if form in ("part", "ipart"):
        n, glob = shown(g, w), shown(g, f"*{w}*", 0.7)
        post = g.t(
            [
                f"(containing|with) {n} in (their|the) names",
                f"whose names contain {n}",
                f"with names containing {n}",
                f"with {n} in (their|the) (name|path name)".replace("(name|path name)", "name"),
                f"matching {glob}",
                f"that contain {n} in their name",
                f"whose name contains the (word|string) {n}",
                f"that have {n} in the file name",
            ],
            [
                f"que contengan {n} en el nombre",
                f"con {n} en el nombre",
                f"cuyo nombre (contenga|contiene) {n}",
                f"cuyo nombre (contenga|incluya) la (palabra|cadena) {n}",
                f"que coincidan con {glob}",
            ],
        )
        return Cond("name", f'-{flag} "*{w}*"', post + ci)
    if form == "alnum":
        arg, en, es = g.pick(
            [
                ('-name "[0-9]*"', "whose names (start|begin) with a (digit|number)", "cuyo nombre (empieza|empiece) por un (dígito|número)"),
                ('-name "*[0-9]*"', "(whose names contain|with|having) (a digit|digits)", "que contengan (dígitos|números) en el nombre"),
                ('-name "* *"', "(with|that have) (spaces|a space) in (their|the) (names|name)", "con espacios en el nombre"),
                ('-name "[A-Z]*"', "whose names (start|begin) with an (uppercase|upper-case) letter", "cuyo nombre (empieza|empiece) por mayúscula"),
                ('-name ".*"', "whose names (start|begin) with a (dot|period)", "cuyo nombre (empieza|empiece) por un punto"),
                ('-name "*~"', "(ending with|whose names end with) a tilde \\(~\\)", "que (terminan|terminen) en ~"),
            ]
        )
        if arg.startswith('-name "*[0-9]'):
            en = "(whose names contain|with names containing) (a digit|digits)"
        return Cond("name", arg, g.t(en, es))
    exts = list(dict.fromkeys(g.pick(_EXTS) for _ in range(8)))[: 2 if form == "two" else 3]
    style = g.pick([".{}", ".{}", "{}", "*.{}", "'*.{}'", '".{}"', "'.{}'"])
    shown_ = [str(g.value(x, text=style.format(x))) for x in exts]
    or_ = ", ".join(shown_[:-1]) + g.t(" or ", " o ") + shown_[-1]
    and_ = ", ".join(shown_[:-1]) + g.t(" and ", " y ") + shown_[-1]
    post = g.t(
        [
            f"with extension {or_}",
            f"ending (in|with) {or_}",
            f"whose names end (in|with) {or_}",
            f"matching {or_}",
            f"with [either] [the] {or_} extension",
            f"with extensions {and_}",
            f"with the extensions {or_}",
        ],
        [f"con extensión {or_}", f"que (terminen|acaben) en {or_}", f"cuyo nombre (termine|termina) en {or_}", f"con las extensiones {and_}"],
    )
    return Cond("name", "\\( " + " -o ".join(f'-name "*.{x}"' for x in exts) + " \\)", post, (and_ if g.chance(0.5) else or_) if g.chance(0.4) else "")


_UNITS = {
    "c": (["bytes", "bytes", " bytes"], ["bytes"]),
    "k": (["k", "K", "KB", "kB", "kilobytes", "KiB", "Kb"], ["k", "KB", "kB", "kilobytes", "K"]),
    "M": (["M", "MB", "MB", "megabytes", "MiB", "Mb", "megs"], ["M", "MB", "MB", "megabytes", "megas"]),
    "G": (["G", "GB", "gigabytes", "GiB", "gigs"], ["G", "GB", "gigabytes", "gigas"]),
}


def amount(g: Gen, unit: str = "", low: int = 1) -> tuple[BoundSlot, str, int]:
    unit = unit or g.pick("cckkkMMMMMMGG")
    n = (
        g.pick([2, 3, 5, 10, 20, 50, 100, 200, 500, g.int(2, 900)])
        if unit in "kM"
        else g.int(2, 10)
        if unit == "G"
        else g.pick([10, 50, 100, 500, 1000, 1024, 4096, g.int(5, 9999)])
    )
    n += low - 1
    w = g.pick(_UNITS[unit][0 if g.lang == "en" else 1]).strip()
    sep = " " if unit == "c" or len(w) > 3 or g.chance(0.35) else ""
    return g.value(f"{n}{unit}", text=f"{n}{sep}{w}"), f"{n}{unit}", n


def c_size(g: Gen) -> Cond:
    form = g.pick(["big"] * 6 + ["small"] * 3 + ["between"] * 2 + ["exact"] * 2 + ["empty"] * 3 + ["nonempty"])
    if form == "empty":
        return Cond(
            "size",
            "-empty",
            g.t(
                ["that are empty", "which are empty", "of zero size", "with zero length", "with a size of zero bytes", "that have zero size"],
                ["que estén vacíos", "que están vacíos", "de tamaño cero", "con tamaño cero"],
            ),
            g.t(["empty", "empty", "zero-byte", "zero-length"], "vacíos") if g.chance(0.7) else "",
        )
    if form == "nonempty":
        return Cond(
            "size",
            "-not -empty",
            g.t(["that are not empty", "which are not empty"], ["que no estén vacíos", "que no están vacíos"]),
            g.t(["non-empty", "nonempty"], "no vacíos"),
        )
    if form == "between":
        unit = g.pick("ckkMMMG")
        a, fa, na = amount(g, unit)
        b, fb, _ = amount(g, unit, na + 1)
        return Cond(
            "size",
            f"-size +{fa} -size -{fb}",
            g.t(
                [
                    f"(larger|bigger) than {a} and (smaller|less) than {b}",
                    f"between {a} and {b} in size",
                    f"with [a] size between {a} and {b}",
                    f"with [a] size (greater|more) than {a} and less than {b}",
                    f"(larger|greater) than {a} but smaller than {b}",
                    f"whose size is between {a} and {b}",
                    f"that are more than {a} and less than {b} in size",
                    f"over {a} and under {b}",
                ],
                [
                    f"de más de {a} y menos de {b}",
                    f"de entre {a} y {b}",
                    f"con un tamaño entre {a} y {b}",
                    f"mayores (que|de) {a} y menores (que|de) {b}",
                    f"cuyo tamaño esté entre {a} y {b}",
                    f"que ocupen más de {a} pero menos de {b}",
                ],
            ),
        )
    s, f, _ = amount(g)
    if form == "exact":
        return Cond(
            "size",
            f"-size {f}",
            g.t(
                [
                    f"of size {s}",
                    f"(that are|whose size is) exactly {s}",
                    f"with [a] size of [exactly] {s}",
                    f"having a size of {s}",
                    f"of exactly {s} in size",
                ],
                [f"de tamaño {s}", f"de exactamente {s}", f"con un tamaño [exacto] de {s}", f"cuyo tamaño (sea|es) [exactamente] {s}", f"que midan {s}"],
            ),
        )
    if form == "big":
        post = g.t(
            [
                f"(larger|bigger|greater) than {s}",
                f"(larger|bigger|greater) than {s} in size",
                f"with [a] size (greater|larger|bigger|more) than {s}",
                f"whose size is (greater|more|larger) than {s}",
                f"of [a] size (over|more than|greater than) {s}",
                f"over {s} in size",
                f"that are (larger|bigger) than {s}",
                f"having [a] size (more|greater) than {s}",
                f"above {s}",
                f"which exceed {s} in size",
                f"exceeding {s}",
                f"that take [up] more than {s}",
                f"with size over {s}",
            ],
            [
                f"(mayores|más grandes) (que|de) {s}",
                f"de más de {s}",
                f"con un tamaño (superior|mayor) a {s}",
                f"cuyo tamaño (sea|es) (mayor|superior) a {s}",
                f"que (ocupen|ocupan|pesen) más de {s}",
                f"que (superen|superan|excedan) {s}",
                f"con tamaño mayor que {s}",
                f"de tamaño superior a {s}",
            ],
        )
        return Cond("size", f"-size +{f}", post)
    post = g.t(
        [
            f"(smaller|less) than {s}",
            f"smaller than {s} in size",
            f"with [a] size (smaller|less) than {s}",
            f"whose size is (less|smaller) than {s}",
            f"under {s} in size",
            f"that are (smaller|less) than {s}",
            f"having [a] size (below|less than) {s}",
            f"below {s}",
        ],
        [
            f"(menores|más pequeños) (que|de) {s}",
            f"de menos de {s}",
            f"con un tamaño (inferior|menor) a {s}",
            f"cuyo tamaño (sea|es) (menor|inferior) a {s}",
            f"que (ocupen|ocupan|pesen) menos de {s}",
            f"por debajo de {s}",
        ],
    )
    return Cond("size", f"-size -{f}", post)


_WHEN = {  # participle, finite, Spanish participle, Spanish "se ..."
    "m": (["modified", "modified", "changed", "last modified", "updated", "edited"], "modified", "modificados", "(modificaron|han modificado)", "modificado"),
    "a": (["accessed", "last accessed", "read"], "accessed", "(accedidos|leídos)", "(leyeron|han leído)", "leído"),
    "c": (["whose status was changed", "whose status was last changed"], "", "cuyo estado cambió", "", ""),
}


def c_time(g: Gen) -> Cond:
    v = g.pick("mmmmmmmaac")
    part, plain, es_part, es_se, es_sub = _WHEN[v]
    en = g.pick(part)
    unit = g.pick(["d"] * 7 + ["min"] * 3 + ["h"] * 2 + ["w", "day", "today", "date", "between", "exact"])
    if unit in ("today", "date") and v == "c":
        unit = "d"
    neg = g.chance(0.4)
    if unit == "today":
        x = {"m": "m", "a": "a"}[v]
        return Cond("time", f'-newer{x}t "$(date +%F)"', g.t([f"{en} today", f"that were {en} today"], [f"{es_part} hoy", f"que se han {es_sub} hoy"]))
    if unit == "date":
        d = g.slot("date")
        n = "-not " if neg else ""
        return Cond(
            "time",
            f'{n}-newer{v}t "{d.raw}"',
            g.t([f"{en} before {d}"], [f"{es_part} antes del {d}"])
            if neg
            else g.t(
                [f"{en} (after|since) {d}", f"that have been {en} since {d}"], [f"{es_part} (después del|desde el) {d}", f"que se hayan {es_sub} desde el {d}"]
            ),
        )
    if unit == "exact":
        n = num(g, *range(2, 31))
        return Cond(
            "time",
            f"-{v}time {n.raw}",
            g.t([f"{en} [exactly] {n} days ago", f"{en} {n} days ago"], [f"{es_part} hace [exactamente] {n} días"]),
        )
    if unit == "between":
        a = g.int(2, 20)
        b = a + g.int(2, 40)
        sa, sb = g.value(str(a)), g.value(str(b))
        return Cond(
            "time",
            f"-{v}time +{a} -{v}time -{b}",
            g.t(
                [f"{en} (more than|over) {sa} days ago but less than {sb} days ago", f"{en} more than {sa} and less than {sb} days ago"],
                [f"{es_part} hace más de {sa} días pero menos de {sb}", f"{es_part} hace más de {sa} y menos de {sb} días"],
            ),
        )
    if unit == "day":
        flag, k, one_en, one_es = g.pick(
            [
                ("time", 1, "day", "día"),
                ("time", 1, "24 hours", "24 horas"),
                ("min", 60, "hour", "hora"),
                ("time", 7, "week", "semana"),
                ("time", 1, "24 hours", "24 horas"),
            ]
        )
        the = f"the (last|past) {one_en}"
        a = "24 hours" if one_en[0] == "2" else g.pick(["one ", "1 "] + (["an "] if one_en == "hour" else ["a "])) + one_en
        es_one = one_es if one_es[0] == "2" else g.t("", ["un ", "1 "] if one_es == "día" else ["una ", "1 "]) + one_es
        last_es = {"día": "el último día", "hora": "la última hora", "semana": "la última semana", "24 horas": "las últimas 24 horas"}[one_es]
    else:
        if unit == "w":
            k, flag = g.pick([2, 3, 4]), "time"
            n, k = num(g, k), k * 7
            ten, tes, les = f"{n} weeks", f"{n} semanas", f"las (últimas|pasadas) {n} semanas"
        elif unit == "d":
            n, flag = g.value(str(g.pick([2, 3, 5, 7, 10, 14, 15, 30, 60, 90, 180, 365, g.int(2, 400)]))), "time"
            k, ten, tes, les = int(n.raw), f"{n} days", f"{n} días", f"los últimos {n} días"
        elif unit == "min":
            n, flag = g.value(str(g.pick([5, 10, 15, 20, 30, 45, 60, 90, 120, g.int(2, 300)]))), "min"
            k, ten, tes, les = int(n.raw), f"{n} (minutes|mins|minutes)", f"{n} minutos", f"los últimos {n} minutos"
        else:
            n, flag = num(g, 2, 3, 4, 5, 6, 8, 10, 12, 36, 48), "min"
            k, ten, tes, les = int(n.raw) * 60, f"{n} hours", f"{n} horas", f"las últimas {n} horas"
        the, a, es_one, last_es = f"the (last|past|previous) {ten}", ten, tes, les
    if neg:
        post = g.t(
            [f"{en} more than {a} ago", f"{en} over {a} ago"]
            + (
                [
                    f"that (have not been|haven't been|were not) {plain} (in|for|within) {the}",
                    f"not {plain} (in|for) (more than|over) {a}",
                    f"older than {a}" if v == "m" else f"not {plain} in {the}",
                ]
                if plain
                else []
            ),
            [f"{es_part} hace más de {es_one}"]
            + ([f"que no se hayan {es_sub} en {last_es}", f"no {es_part} en {last_es}"] if plain else [])
            + ([f"con más de {es_one} de antigüedad", f"con una antigüedad superior a {es_one}"] if v == "m" else []),
        )
        return Cond("time", f"-{v}{flag} +{k}", post)
    post = g.t(
        [f"{en} (in|within|during) {the}", f"{en} less than {a} ago"]
        + (
            [f"that (have been|were) {plain} (in|within|during) {the}", f"which were {plain} (less|fewer) than {a} ago".replace("(less|fewer)", "less")]
            if plain
            else []
        ),
        [f"{es_part} en {last_es}", f"{es_part} hace menos de {es_one}", f"{es_part} (durante|dentro de) {last_es}"]
        + ([f"que se (hayan|han) {es_sub} en {last_es}"] if plain else []),
    )
    return Cond("time", f"-{v}{flag} -{k}", post)


def c_owner(g: Gen) -> Cond:
    form = g.pick(["user"] * 6 + ["group"] * 2 + ["notuser", "nouser", "both"])
    if form == "nouser":
        return Cond(
            "owner",
            "-nouser",
            g.t(
                ["that do not belong to any user", "not owned by any [existing] user", "with no valid owner"],
                ["que no pertenezcan a ningún usuario", "sin propietario[ válido]"],
            ),
        )
    u, gr = g.slot("user"), g.slot("group")
    if form == "both":
        return Cond(
            "owner",
            f"-user {u.arg} -group {gr.arg}",
            g.t(
                [f"owned by user {u} and group {gr}", f"(owned by|belonging to) the user {u} and the group {gr}", f"that belong to user {u} and group {gr}"],
                [f"(pertenecientes|que pertenezcan) al usuario {u} y al grupo {gr}", f"cuyo propietario es {u} y cuyo grupo es {gr}"],
            ),
        )
    if form == "group":
        return Cond(
            "owner",
            f"-group {gr.arg}",
            g.t(
                [f"(belonging to|owned by) [the] group {gr}", f"that belong to [the] group {gr}", f"whose group is {gr}", f"with group {gr}"],
                [f"(pertenecientes|que pertenecen|que pertenezcan) al grupo {gr}", f"cuyo grupo (sea|es) {gr}", f"del grupo {gr}"],
            ),
        )
    if form == "notuser":
        return Cond(
            "owner",
            f"-not -user {u.arg}",
            g.t(
                [f"not owned by [user] {u}", f"that are not owned by [the user] {u}", f"that do not belong to [user] {u}"],
                [f"que no (pertenezcan|pertenecen) (a|al usuario) {u}", f"cuyo propietario no (sea|es) {u}"],
            ),
        )
    return Cond(
        "owner",
        f"-user {u.arg}",
        g.t(
            [
                f"owned by [the] user {u}",
                f"owned by {u}",
                f"belonging to [the] user {u}",
                f"that belong to [user] {u}",
                f"whose owner is {u}",
                f"that are owned by {u}",
                f"of user {u}",
            ],
            [
                f"(pertenecientes|que pertenecen|que pertenezcan) al usuario {u}",
                f"(propiedad|que son propiedad) (de|del usuario) {u}",
                f"cuyo (propietario|dueño) (sea|es) {u}",
                f"del usuario {u}",
            ],
        ),
    )


def c_perm(g: Gen) -> Cond:
    form = g.pick(["exact"] * 5 + ["all", "not", "suid", "sgid", "sticky", "exec", "ow", "gw"])
    m = g.slot("octal")
    if form == "exact":
        return Cond(
            "perm",
            f"-perm {m.raw}",
            g.t(
                [
                    f"with [the] permissions {m}",
                    f"with [the] permission {m}",
                    f"having [the] permissions {m}",
                    f"whose permissions are {m}",
                    f"with permissions [set] to {m}".replace("[set] to", "set to"),
                    f"with mode {m}",
                    f"that have {m} permissions",
                    f"with {m} permission bits",
                ],
                [f"con [los] permisos {m}", f"que tengan [los] permisos {m}", f"cuyos permisos (sean|son) {m}", f"con modo {m}", f"con el permiso {m}"],
            ),
        )
    if form == "all":
        return Cond(
            "perm",
            f"-perm -{m.raw}",
            g.t(
                [f"with at least [the] permissions {m}", f"having at least {m} permissions", f"with all of the permission bits {m} set"],
                [f"con al menos los permisos {m}", f"que tengan como mínimo los permisos {m}", f"con todos los bits de permiso {m} activados"],
            ),
        )
    if form == "not":
        return Cond(
            "perm",
            f"-not -perm {m.raw}",
            g.t(
                [
                    f"(without|not having) permission {m}",
                    f"that do not have [the] permissions {m}",
                    f"whose permissions are not {m}",
                    f"with permissions other than {m}",
                ],
                [f"que no tengan [los] permisos {m}", f"sin [los] permisos {m}", f"cuyos permisos no (sean|son) {m}"],
            ),
        )
    arg, en, es = {
        "suid": ("-perm -4000", "with [the] (SUID|setuid|set-user-ID) bit[ set]", "(con el bit SUID[ activado]|que tengan el bit setuid activado)"),
        "sgid": ("-perm -2000", "with [the] (SGID|setgid|set-group-ID) bit[ set]", "(con el bit SGID[ activado]|que tengan el bit setgid activado)"),
        "sticky": ("-perm -1000", "with [the] sticky bit[ set]", "con el sticky bit[ activado]"),
        "exec": ("-executable", "(that are executable|which are executable|with execute permission)", "(que sean ejecutables|con permiso de ejecución)"),
        "ow": (
            "-perm -o+w",
            "(writable by others|that are world-writable|with write permission for others)",
            "(con permiso de escritura para otros|escribibles por (otros|cualquiera))",
        ),
        "gw": (
            "-perm -g+w",
            "(writable by the group|with [the] group write permission)",
            "(con permiso de escritura para el grupo|en los que puede escribir el grupo)",
        ),
    }[form]
    adj = {"exec": g.t("executable", "ejecutables"), "ow": g.t("(world-writable|world writable)", "")}.get(form, "")
    return Cond("perm", arg, g.t(en, es), adj if g.chance(0.5) else "")


def c_newer(g: Gen) -> Cond:
    f = g.slot("anyfile")
    if g.chance(0.75):
        return Cond(
            "time",
            f"-newer {f.arg}",
            g.t(
                [
                    f"newer than [the file] {f}",
                    f"that are newer than {f}",
                    f"[that were] modified (more recently than|after|later than) {f}".replace("[that were] ", ""),
                    f"which have been modified (since|after) {f}".replace("(since|after)", "more recently than"),
                ],
                [f"más (recientes|nuevos) que [el archivo] {f}", f"modificados (después de|con posterioridad a|más recientemente que) {f}"],
            ),
        )
    return Cond(
        "time",
        f"-not -newer {f.arg}",
        g.t([f"(not newer|that are not newer) than [the file] {f}"], [f"que no (sean|son) más (recientes|nuevos) que [el archivo] {f}"]),
    )


def c_notname(g: Gen) -> Cond:
    r = g.rng.random()
    if r < 0.55:
        e = ext(g)
        dot, glob = shown(g, "." + e), shown(g, "*." + e, 0.7)
        return Cond(
            "not",
            f'-not -name "*.{e}"',
            g.t(
                [
                    f"(not ending|that do not end) (in|with) {dot}",
                    f"whose names do not end (in|with) {dot}",
                    f"(except|excluding) {glob}",
                    f"that do not match [the pattern] {glob}",
                    f"not matching {glob}",
                    f"without [the] {dot} extension",
                    f"other than {glob}",
                    f"not named {glob}",
                    f"but not {dot} files",
                ],
                [
                    f"que no (terminen|terminan|acaben) en {dot}",
                    f"cuyo nombre no (termine|termina) en {dot}",
                    f"(excepto|excluyendo|salvo) {glob}",
                    f"que no (coincidan|coinciden) con [el patrón] {glob}",
                    f"sin la extensión {dot}",
                ],
            ),
        )
    if r < 0.75:
        w = word(g)
        n = shown(g, w)
        return Cond(
            "not",
            f'-not -name "*{w}*"',
            g.t(
                [f"whose names do not contain {n}", f"(not containing|without) {n} in their names", f"that do not have {n} in the name"],
                [f"cuyo nombre no (contenga|contiene) {n}", f"que no contengan {n} en el nombre", f"sin {n} en el nombre"],
            ),
        )
    d = g.pick(_DIRNAMES) if g.chance(0.6) else g.slot("dirname").raw
    n = shown(g, d, 0.3)
    return Cond(
        "not",
        f'-not -path "*/{d}/*"',
        g.t(
            [
                f"(excluding|except|ignoring|skipping|but not) those (in|under|inside) [the] {n} (directory|directories|folder)".replace("[the] ", "the "),
                f"(excluding|ignoring) any {n} (directory|folder)",
                f"that are not (in|under|inside) a {n} directory",
                f"with the exception of those in {n} directories",
            ],
            [
                f"(excluyendo|salvo|excepto|ignorando) los que estén en (el directorio|la carpeta) {n}",
                f"(excluyendo|omitiendo) los directorios {n}",
                f"que no estén en ningún directorio {n}",
            ],
        ),
    )


def c_path(g: Gen) -> Cond:
    w = word(g)
    n, glob = shown(g, w), shown(g, f"*/{w}/*", 0.8)
    if g.chance(0.5):
        return Cond(
            "path",
            f'-path "*/{w}/*"',
            g.t(
                [f"whose (path names|paths|pathnames) match [the pattern] {glob}", f"matching path {glob}"],
                [f"cuya ruta (coincida|coincide) con [el patrón] {glob}"],
            ),
        )
    return Cond(
        "path",
        f'-path "*{w}*"',
        g.t([f"whose (pathname|path|full path) contains {n}", f"with {n} in (the|their) path"], [f"cuya ruta (contenga|contiene) {n}", f"con {n} en la ruta"]),
    )


def c_depth(g: Gen) -> Cond:
    form = g.pick(["max"] * 4 + ["one"] * 4 + ["min", "range"])
    if form == "one":
        return Cond(
            "depth",
            "-maxdepth 1",
            g.t(
                [
                    "without descending into subdirectories",
                    "non-recursively",
                    "not including (subdirectories|sub-directories)",
                    "without recursing into subdirectories",
                    "excluding (subdirectories|sub-directories)",
                    "\\(not in its subdirectories\\)",
                    "only at the top level",
                    "without going into (sub-folders|subfolders)",
                ],
                [
                    "sin descender a los subdirectorios",
                    "de forma no recursiva",
                    "sin incluir (los subdirectorios|las subcarpetas)",
                    "sin entrar en los subdirectorios",
                    "solo en el primer nivel",
                    "excluyendo los subdirectorios",
                ],
            ),
        )
    k = g.int(2, 6)
    n = g.value(
        str(k),
        text=g.pick([str(k), str(k), g.t(["two", "three", "four", "five", "six"][k - 2 : k - 1], ["dos", "tres", "cuatro", "cinco", "seis"][k - 2 : k - 1])]),
    )
    if form == "range":
        lo = g.value(str(k - 1 if k > 2 else 1))
        hi = g.value(str(k + 1))
        return Cond(
            "depth",
            f"-maxdepth {hi.raw} -mindepth {lo.raw}",
            g.t(
                [
                    f"at depth between {lo} and {hi}",
                    f"between depth {lo} and {hi}",
                    f"at levels {lo} to {hi}",
                    f"with a depth of at least {lo} and at most {hi}",
                ],
                [f"con una profundidad de entre {lo} y {hi}", f"en los niveles {lo} a {hi}", f"entre los niveles {lo} y {hi}"],
            ),
        )
    if form == "min":
        return Cond(
            "depth",
            f"-mindepth {k}",
            g.t(
                [f"at least {n} levels (deep|down)", f"at a minimum depth of {n}", f"with a depth of at least {n}"],
                [f"a una profundidad mínima de {n}", f"al menos {n} niveles más abajo", f"con profundidad de al menos {n}"],
            ),
        )
    return Cond(
        "depth",
        f"-maxdepth {k}",
        g.t(
            [
                f"not deeper than {n} levels",
                f"(down|up) to {n} levels deep",
                f"at most {n} levels (deep|down|below)",
                f"with a maximum depth of {n}",
                f"descending at most {n} levels",
                f"no more than {n} levels deep",
                f"limiting the search to {n} levels",
                f"to a maximum depth of {n}",
                f"max depth {n}",
            ],
            [
                f"hasta {n} niveles de profundidad",
                f"con una profundidad máxima de {n}",
                f"a no más de {n} niveles de profundidad",
                f"descendiendo como máximo {n} niveles",
                f"limitando la búsqueda a {n} niveles",
                f"con un máximo de {n} niveles",
            ],
        ),
    )


def c_dirname(g: Gen) -> Cond:
    raw = g.pick(_DIRNAMES) if g.chance(0.4) else g.slot("dirname").raw
    n = shown(g, raw)
    if g.chance(0.6):
        post = g.t(
            [f"named {n}", f"called {n}", f"with [the] name {n}", f"whose name is {n}"],
            [f"llamados {n}", f"con [el] nombre {n}", f"de nombre {n}", f"que se (llamen|llaman) {n}"],
        )
        return Cond("name", f'-name "{raw}"', post)
    w = word(g)
    n = shown(g, w)
    if g.chance(0.5):
        post = g.t(
            [f"whose names (begin|start) with {n}", f"(starting|beginning) with {n}"],
            [f"cuyo nombre (empiece|empieza) por {n}", f"que (comiencen|empiecen) por {n}"],
        )
        return Cond("name", f'-name "{w}*"', post)
    post = g.t([f"whose names contain {n}", f"with {n} in (their|the) name"], [f"cuyo nombre (contenga|contiene) {n}", f"con {n} en el nombre"])
    return Cond("name", f'-name "*{w}*"', post)


# ---------------------------------------------------------------------------------------------------------------
# What is searched for, and how it is said

_ES = {  # infinitive: tú, infinitive, usted; then the same with "los"
    "borrar": ("borra", "borrar", "borre", "bórralos", "borrarlos", "bórrelos"),
    "eliminar": ("elimina", "eliminar", "elimine", "elimínalos", "eliminarlos", "elimínelos"),
    "mostrar": ("muestra", "mostrar", "muestre", "muéstralos", "mostrarlos", "muéstrelos"),
    "imprimir": ("imprime", "imprimir", "imprima", "imprímelos", "imprimirlos", "imprímalos"),
    "listar": ("lista", "listar", "liste", "lístalos", "listarlos", "lístelos"),
    "copiar": ("copia", "copiar", "copie", "cópialos", "copiarlos", "cópielos"),
    "mover": ("mueve", "mover", "mueva", "muévelos", "moverlos", "muévalos"),
    "contar": ("cuenta", "contar", "cuente", "cuéntalos", "contarlos", "cuéntelos"),
    "ordenar": ("ordena", "ordenar", "ordene", "ordénalos", "ordenarlos", "ordénelos"),
    "cambiar": ("cambia", "cambiar", "cambie", "cámbialos", "cambiarlos", "cámbielos"),
    "ejecutar": ("ejecuta", "ejecutar", "ejecute", "ejecútalos", "ejecutarlos", "ejecútelos"),
    "buscar": ("busca", "buscar", "busque", "búscalos", "buscarlos", "búsquelos"),
    "encontrar": ("encuentra", "encontrar", "encuentre", "", "", ""),
    "localizar": ("localiza", "localizar", "localice", "", "", ""),
    "calcular": ("calcula", "calcular", "calcule", "", "", ""),
    "comprimir": ("comprime", "comprimir", "comprima", "comprímelos", "comprimirlos", "comprímalos"),
    "empaquetar": ("empaqueta", "empaquetar", "empaquete", "empaquétalos", "empaquetarlos", "empaquételos"),
    "sustituir": ("sustituye", "sustituir", "sustituya", "", "", ""),
    "reemplazar": ("reemplaza", "reemplazar", "reemplace", "", "", ""),
    "renombrar": ("renombra", "renombrar", "renombre", "renómbralos", "renombrarlos", "renómbrelos"),
    "obtener": ("obtén", "obtener", "obtenga", "", "", ""),
    "archivar": ("archiva", "archivar", "archive", "archívalos", "archivarlos", "archívelos"),
    "quitar": ("quita", "quitar", "quite", "quítalos", "quitarlos", "quítelos"),
    "visualizar": ("visualiza", "visualizar", "visualice", "", "", ""),
    "guardar": ("guarda", "guardar", "guarde", "guárdalos", "guardarlos", "guárdelos"),
    "extraer": ("extrae", "extraer", "extraiga", "", "", ""),
    "poner": ("pon", "poner", "ponga", "ponlos", "ponerlos", "póngalos"),
    "escribir": ("escribe", "escribir", "escriba", "", "", ""),
}


def es_verbs(text: str, form: int) -> str:
    """``<borrar>`` and ``<borrar+los>`` in the form wanted: 0 tú, 1 infinitive, 2 usted."""
    for verb, forms in _ES.items():
        if f"<{verb}" in text:
            text = text.replace(f"<{verb}>", forms[form]).replace(f"<{verb}+los>", forms[form + 3])
    return text


def third(phrase: str) -> str:
    """The verb phrase in the third person: "delete them" -> "deletes them"."""
    verb, _, rest = phrase.partition(" ")
    verb = verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + ("es" if verb.endswith(("sh", "ch", "ss", "x")) else "s")
    return verb + " " + rest


class Sel(NamedTuple):
    find: str
    np: str  # "empty .txt files larger than 5 MB" with no place
    np_at: str  # the same with the place, wherever it stands
    place: Place
    kind: str


_NOUNS = {
    "f": (
        "-type f",
        ["files"] * 6 + ["regular files", "regular files", "ordinary files", "normal files"],
        ["archivos"] * 4 + ["ficheros"] * 3 + ["archivos regulares", "ficheros regulares", "archivos normales"],
    ),
    "d": ("-type d", ["directories"] * 4 + ["folders", "sub-directories", "subdirectories"], ["directorios"] * 4 + ["subdirectorios"]),
    "l": ("-type l", ["symbolic links", "symlinks", "soft links"], ["enlaces simbólicos", "enlaces simbólicos"]),
    "": ("", ["files and directories", "files/directories", "files and folders", "files or directories"], ["archivos y directorios", "ficheros y directorios"]),
}
_MAKERS = {
    "f": [c_name] * 9 + [c_size] * 5 + [c_time] * 6 + [c_owner] * 3 + [c_perm] * 3 + [c_newer, c_notname, c_notname, c_path, c_depth, c_depth, c_depth],
    "d": [c_dirname] * 6 + [c_time] * 3 + [c_owner] * 3 + [c_perm] * 3 + [c_depth] * 4 + [c_newer],
    "l": [c_dirname] * 3 + [c_time, c_owner, c_owner] + [c_depth] * 2,
    "": [c_dirname] * 3 + [c_time] * 3 + [c_owner] * 4 + [c_perm] * 3 + [c_depth] * 2 + [c_newer],
}


def select(
    g: Gen, kinds: str = "f", count: Sequence[int] = (1, 2, 2, 3), without: Sequence[str] = (), none: float = 0.1, system: bool = True, plain: bool = False
) -> Sel:
    kind = g.pick(kinds) if kinds else ""
    p = place(g, none, system)
    conds: list[Cond] = []
    want = g.pick(count)
    for _ in range(40):
        if len(conds) >= want:
            break
        c = g.pick(_MAKERS[kind])(g)
        if any(c.arg.replace("-not ", "") in x.arg or x.arg.replace("-not ", "") in c.arg for x in conds):
            continue
        if c.cat not in without and c.cat not in {x.cat for x in conds} and not (kind != "f" and "-empty" in c.arg and kind != "d"):
            conds.append(c)
    type_arg, en, es = _NOUNS[kind]
    noun = g.t(en, es)
    either = not plain and len(conds) == 2 and not {c.cat for c in conds} & {"depth", "not"} and g.chance(0.12)
    adjectives = [] if either else [c for c in conds if c.adj][: 2 if g.chance(0.4) else 1]
    posts = [c for c in conds if c not in adjectives and c.cat not in ("depth", "not")]
    nots, depth = [c for c in conds if c.cat == "not"], [c for c in conds if c.cat == "depth"]
    if depth and p.at:
        while re.search(
            r"recursiv|subfolder|sub-?director|subcarpeta|below|tree|hierarchy|by it|debajo|árbol|jerarqu|cuelga|anywhere|cualquier|entire|whole|todo el", p.at
        ):
            p = place(g, 0.0, system)
    if g.lang == "en":
        head = " ".join([c.adj for c in adjectives] + [noun])
    else:
        head = " ".join([noun] + [c.adj for c in adjectives])
    joiner = g.t([" and ", " and ", ", ", " and also ", " that are also "], [" y ", " y ", ", ", " y además "])
    if joiner == " that are also ":
        joiner = " and "
    if either:
        said = g.t(["", "either "], "") if not any(c.post.startswith(("(that", "that", "which")) for c in posts) else ""
        tail = " " + said + posts[0].post + g.t(" or ", " o ") + posts[1].post if said == "" else " " + posts[0].post + " or " + posts[1].post
        args = [f"\\( {posts[0].arg} -o {posts[1].arg} \\)"]
        ordered = []
    else:
        tail = "".join((" " if i == 0 else joiner if i == len(posts) - 1 else ", ") + c.post for i, c in enumerate(posts))
        if nots:
            tail += (
                g.t([" and ", ", ", " but "], [" y ", ", ", " pero "])
                if posts and nots[0].post.startswith(("que no", "that ", "whose", "(that", "cuyo"))
                else g.pick([" ", ", "])
                if posts
                else " "
            ) + nots[0].post
        ordered = adjectives + posts + nots
        args = [c.arg for c in ordered]
    deep = " " + depth[0].post if depth else ""
    if kind == "d" and depth and not args and "-mindepth" not in depth[0].arg:
        depth = [depth[0]._replace(arg=depth[0].arg + " -mindepth 1")]
    all_ = g.t(["all ", "all ", "all the ", "the ", "", ""], ["todos los ", "todos los ", "los ", "los ", ""])
    mid = g.chance(0.5) or (bool(nots) and g.chance(0.8)) or either
    at = " " + p.at if p.at else ""
    np = all_ + head + tail
    if mid:
        np_at = all_ + head + at + (deep if deep and "solo en" not in deep else deep) + tail
    else:
        np_at = all_ + head + tail + at + deep
    find = " ".join(["find", p.arg] + [c.arg for c in depth] + ([type_arg] if type_arg else []) + args)
    return Sel(find, np + deep, np_at, p, kind)


_FIND_EN = ["find", "find", "find", "find", "search for", "locate", "look for", "recursively find", "recursively search for", "find recursively"]


def no_dup_recursion(text: str) -> str:
    """Not "recursively find ... non-recursively"."""
    if any(w in text for w in ("recursive", "recursing", "recursiv")) and any(
        w in text
        for w in (
            "non-recursively",
            "no recursiva",
            "without ",
            "not including",
            "excluding sub",
            "excluding (sub",
            "not in its",
            "top level",
            "sin ",
            "primer nivel",
            "excluyendo los sub",
        )
    ):
        for w in ("recursively ", " recursively", " de forma recursiva", " recursivamente"):
            text = text.replace("non-" + w.strip(), "\x01").replace(w, " " if w[-1] == " " else "").replace("\x01", "non-" + w.strip())
    for w in ("recursively", "de forma recursiva", "recursivamente"):
        again = re.search(rf"(?i)recursiv.*?( {w})(?!\w)(?! (?:find|search|list|print|remove|replace|delete|copy))", text)
        if again:
            text = text[: again.start(1)] + text[again.end(1) :]
    return " ".join(text.split()).replace(" ,", ",").replace(" y imprim", " e imprim")


def front(s: Sel) -> bool:
    """Whether the place can open the request."""
    return s.place.at.startswith(("in ", "under ", "within ", "inside ", "below ", "on ", "starting ", "en ", "bajo ", "dentro ", "por ", "a partir "))


def say(g: Gen, s: Sel, direct: Sequence[str], then: Sequence[str]) -> str:
    """A request for an action on the selection. ``direct`` holds ``{S}`` for it; ``then`` follows "find ... and"."""
    use_direct = bool(direct) and (not then or g.chance(0.5))
    if g.lang == "es":
        form = g.pick([0, 0, 1, 1, 2])
        if use_direct:
            t = es_verbs(g.pick(direct), form)
            if front(s) and g.chance(0.12):
                text = s.place.at + g.pick([", ", " "]) + t.replace("{S}", s.np)
            else:
                text = t.replace("{S}", s.np_at)
        else:
            verb = es_verbs(g.pick(["<buscar>", "<buscar>", "<encontrar>", "<localizar>"]), form)
            how = g.pick(["", "", "", " de forma recursiva", " recursivamente"])
            link = es_verbs(g.pick(then), form)
            if front(s) and g.chance(0.2):
                text = f"{s.place.at}, {verb}{how} {s.np} y {link}"
            else:
                text = f"{verb}{how} {s.np_at} y {link}"
        text = no_dup_recursion(text).replace(" y imprim", " e imprim")
        return text
    if use_direct:
        t = g.pick(direct)
        if front(s) and g.chance(0.1):
            text = s.place.at + g.pick([", ", " "]) + t.replace("{S}", s.np)
        else:
            text = t.replace("{S}", s.np_at)
        return no_dup_recursion(text)
    verb, link = g.pick(_FIND_EN), g.pick(then)
    style = g.rng.random()
    if style < 0.12 and link[0] not in "([":
        verb = {"find": "finds", "search for": "searches for", "locate": "locates", "look for": "looks for"}.get(
            verb, verb.replace("find", "finds").replace("search", "searches")
        )
        return no_dup_recursion(f"{verb} {s.np_at} and {third(link)}")
    if s.place.base and style < 0.28:
        return no_dup_recursion(g.pick(["search", "search", "recursively search", "look through"]) + f" {s.place.base} for {s.np} and {link}")
    if front(s) and style < 0.38:
        return no_dup_recursion(f"{s.place.at}{g.pick([', ', ' '])}{verb} {s.np} and {link}")
    joiner = g.pick([" and ", " and ", " and ", ", then ", " and then ", ", and "])
    return no_dup_recursion(f"{verb} {s.np_at}{joiner}{link}")


# ---------------------------------------------------------------------------------------------------------------
# find and an action


@composed(INTENTS, "formal-find", weight=26)
def find_print(g: Gen) -> tuple[str, str]:
    s = select(g, "ffffffdd" + "l", (1, 2, 2, 2, 3, 3), none=0.07)
    if g.chance(0.06):
        s = select(g, "", (1, 2))
    path = g.t(
        [
            "",
            "",
            "",
            " and (print|display) their (full path names|pathnames|paths|names)",
            " and print them",
            " and display the results",
            " and (list|show) them",
        ],
        ["", "", "", " y <mostrar> (sus rutas|sus nombres)", " y <imprimir+los>", " y <mostrar> el resultado"],
    )
    if g.lang == "es":
        form = g.pick([0, 0, 1, 1, 2])
        verb = g.pick(
            ["<buscar>"] * 4
            + ["<encontrar>", "<localizar>", "<listar>", "<mostrar>", "<imprimir>", "<obtener>", "<visualizar>", "se buscan", "", "búsqueda de"]
        )
        if verb[:1] != "<":
            path = ""
        text = es_verbs(f"{verb} {s.np_at}{path if verb in ('<buscar>', '<encontrar>', '<localizar>') else ''}".strip(), form)
        if front(s) and g.chance(0.12):
            text = es_verbs(f"{s.place.at}, {g.pick(['<buscar>', '<listar>', '<encontrar>'])} {s.np}", form)
        return no_dup_recursion(text.replace("búsqueda de los", "búsqueda de los")), s.find
    style = g.rng.random()
    if style < 0.5:
        text = f"{g.pick(_FIND_EN)} {s.np_at}{path}"
    elif style < 0.66:
        text = (
            g.pick(
                [
                    "list",
                    "print",
                    "display",
                    "show",
                    "get",
                    "output",
                    "print the pathnames of",
                    "display the pathnames of",
                    "list the full paths of",
                    "print a list of",
                    "get a list of",
                    "show the list of",
                    "print the names of",
                    "list recursively",
                ]
            )
            + f" {s.np_at}"
        )
        text = text.replace("list recursively all", "recursively list all")
    elif style < 0.74:
        text = (
            g.pick(
                ["finds", "searches for", "lists", "displays", "recursively finds", "prints", "shows", "recursively lists", "this finds", "command that finds"]
            )
            + f" {s.np_at}"
        )
        text = text.replace("this finds", "finds")
    elif style < 0.80:
        text = g.pick(["finding", "listing", "locating", "searching for", "recursively searching for"]) + f" {s.np_at}"
    elif style < 0.88 and s.place.base:
        text = g.pick(["search", "recursively search", "search", "look in", "recursively search through"]) + f" {s.place.base} for {s.np}"
    elif style < 0.94 and front(s):
        text = f"{s.place.at}{g.pick([', ', ' '])}{g.pick(['find', 'list', 'locate', 'search for', 'print'])} {s.np}"
    else:
        text = s.np_at
    return no_dup_recursion(text), s.find


@composed(INTENTS, "formal-find-or-not", weight=4)
def find_groups(g: Gen) -> tuple[str, str]:
    """Alternatives of whole conditions, names negated two by two, pruning."""
    p, form = place(g), g.pick(["or-names", "neither", "prune", "either-type"])
    at = " " + p.at if p.at else ""
    verb = g.t(
        ["find", "search for", "list", "locate", "display", "recursively find", "print"], ["busca", "buscar", "lista", "encuentra", "mostrar", "localizar"]
    )
    if form == "or-names":
        a, b = (g.slot("name"), g.slot("name")) if g.chance(0.5) else (g.value(word(g) + "*"), g.value("*" + word(g) + "*"))
        text = g.t(
            [
                f"{verb} [all] files{at} (named|matching) {a} or {b}",
                f"{verb} [all] files (named|called) [either] {a} or {b}{at}",
                f"{verb} all files whose (name is|names match) [either] {a} or {b}{at}",
            ],
            [
                f"{verb} [todos] los archivos{at} (llamados|de nombre) {a} o {b}",
                f"{verb} los ficheros{at} cuyo nombre (sea|coincida con) {a} o {b}",
            ],
        )
        return text, f'find {p.arg} -type f \\( -name "{a.raw}" -o -name "{b.raw}" \\)'
    if form == "neither":
        a, b = g.pick(_EXTS), g.pick(_EXTS)
        if a == b:
            b = "orig"
        x, y = g.value("." + a), g.value("." + b)
        text = g.t(
            [
                f"{verb} all files{at} (that are neither|which are neither) {x} nor {y} [files]",
                f"{verb} [all] files{at} whose names (do not end|end neither) in {x} (nor|or) {y}".replace("(do not end|end neither) in {x} (nor|or)", ""),
                f"{verb} [all] [the] files{at} (except|excluding) {x} and {y} files".replace("[all] [the]", "all"),
            ],
            [
                f"{verb} todos los archivos{at} que no sean ni {x} ni {y}",
                f"{verb} los archivos{at} (excepto|salvo|excluyendo) los {x} y los {y}",
                f"{verb} los ficheros{at} cuyo nombre no termine ni en {x} ni en {y}",
            ],
        )
        return text, f'find {p.arg} -type f -not -name "*.{a}" -not -name "*.{b}"'
    if form == "prune":
        c = g.pick([c_name, c_size, c_time, c_owner])(g)
        d = g.pick(_DIRNAMES) if g.chance(0.6) else g.slot("dirname").raw
        x = shown(g, d, 0.3)
        text = g.t(
            [
                f"{verb} [all] files {c.post}{at}(,|) (pruning|without descending into|not descending into) [the] {x} (directories|directory)",
                f"{verb} [all] files {c.post}{at} but (do not descend into|prune) directories named {x}",
                f"{verb} [all] files {c.post}{at}, (skipping|pruning) the subtrees of directories called {x}".replace(
                    "(skipping|pruning) the subtrees of", "pruning the"
                ),
            ],
            [
                f"{verb} [todos] los archivos {c.post}{at} sin descender a los directorios [llamados] {x}",
                f"{verb} los archivos {c.post}{at}, podando los directorios {x}",
                f"{verb} los ficheros {c.post}{at} sin entrar en el directorio {x}",
            ],
        )
        return text, f'find {p.arg} -type d -name "{d}" -prune -o -type f {c.arg} -print'
    c = g.pick([c_dirname, c_owner, c_perm])(g)
    text = g.t(
        [
            f"{verb} [all] (files and directories|files or directories) {c.post}{at}",
            f"{verb} everything {c.post}{at}".replace("everything whose", "everything whose"),
        ],
        [
            f"{verb} [todos] los (archivos y directorios|ficheros y directorios) {c.post}{at}",
            f"{verb} los (archivos o directorios|ficheros o directorios) {c.post}{at}",
        ],
    )
    if "everything" in text and any(w in text for w in ("their", "that have", "are ", "that do", "belong to", "names")):
        text = text.replace("everything", "all files and directories")
    return text, f"find {p.arg} {c.arg}"


@composed(INTENTS, "formal-find-count", weight=6)
def find_count(g: Gen) -> tuple[str, str]:
    s = select(g, "fffd", (1, 1, 2, 2))
    text = say(
        g,
        s,
        g.t(
            [
                [
                    "count {S}",
                    "count the number of {S}",
                    "calculate the number of {S}",
                    "get the number of {S}",
                    "print the number of {S}",
                    "compute the total number of {S}",
                    "counts {S}",
                    "total count of {S}",
                    "display the total number of {S}",
                    "show the number of {S}",
                    "print the count of {S}",
                ]
            ],
            [
                [
                    "<contar> {S}",
                    "<contar> el número de {S}",
                    "<calcular> el número de {S}",
                    "<obtener> el número total de {S}",
                    "<mostrar> la cantidad de {S}",
                    "<imprimir> cuántos son {S}",
                    "número de {S}",
                    "recuento de {S}",
                ]
            ],
        ),
        g.t(
            [["count them", "print their number", "show how many there are", "print the total count", "count the results", "display how many were found"]],
            [["<contar+los>", "<mostrar> cuántos son", "<imprimir> el total", "<mostrar> cuántos hay"]],
        ),
    )
    for a in (
        "the number of all the ",
        "the number of the ",
        "the number of all ",
        "total number of all the ",
        "total number of the ",
        "total number of all ",
        "count of all the ",
        "count of the ",
        "count of all ",
    ):
        text = text.replace(a, a.split(" of ")[0] + " of ")
    text = text.replace("número de todos los ", "número de ").replace("número de los ", "número de ").replace("cantidad de todos los ", "cantidad de ")
    text = (
        text.replace("número total de todos los ", "número total de ")
        .replace("recuento de todos los", "recuento de los")
        .replace("cantidad de los ", "cantidad de ")
    )
    return text, f"{s.find} | wc -l"


@composed(INTENTS, "formal-find-delete", weight=7)
def find_delete(g: Gen) -> tuple[str, str]:
    s = select(g, "f", (1, 1, 2, 2, 3), system=False)
    exec_ = g.chance(0.25)
    xargs = not exec_ and g.chance(0.3)
    direct = g.t(
        [
            [
                "delete {S}",
                "remove {S}",
                "delete {S}",
                "remove {S}",
                "recursively delete {S}",
                "recursively remove {S}",
                "deletes {S}",
                "removes {S}",
                "clean up {S} by deleting them",
                "deleting {S}",
                "find and delete {S}",
                "find and remove {S}",
                "erase {S}",
            ]
        ],
        [
            [
                "<borrar> {S}",
                "<eliminar> {S}",
                "<eliminar> {S}",
                "<quitar> {S}",
                "eliminación de {S}",
                "<borrar> de forma recursiva {S}",
                "<buscar> y <eliminar> {S}",
            ]
        ],
    )
    then = g.t(
        [["delete them", "remove them", "delete each of them", "remove all of them", "delete the files found", "remove the matches"]],
        [["<borrar+los>", "<eliminar+los>", "<eliminar> los resultados"]],
    )
    if exec_:
        text = say(
            g,
            s,
            g.t([["remove {S} with rm", "use find and rm to delete {S}", "delete {S} using rm"]], [["<borrar> {S} con rm", "<eliminar> {S} usando rm"]]),
            g.t(
                [["remove them with rm", "execute rm on them", "run rm on them", "delete them using rm"]],
                [["<borrar+los> con rm", "<ejecutar> rm sobre ellos", "<eliminar+los> con rm"]],
            ),
        )
        return text, f"{s.find} -exec rm {{}} +"
    if xargs:
        text = say(
            g,
            s,
            g.t(
                [["remove {S} using xargs", "delete {S} with xargs and rm, handling any file name safely", "use xargs to delete {S}, null-separated"]],
                [["<eliminar> {S} usando xargs", "<borrar> {S} con xargs, admitiendo espacios en los nombres"]],
            ),
            g.t(
                [
                    [
                        "delete them with xargs",
                        "pass them null-separated to xargs to remove them",
                        "remove them using xargs and rm, coping with spaces in the names",
                    ]
                ],
                [["<borrar+los> con xargs", "<eliminar+los> mediante xargs y rm, con nombres separados por nulos"]],
            ),
        )
        return text, f"{s.find} -print0 | xargs -0 -r rm"
    return say(g, s, direct, then), f"{s.find} -delete"


@composed(INTENTS, "formal-find-chmod", weight=6)
def find_chmod(g: Gen) -> tuple[str, str]:
    s = select(g, "ffd", (0, 1, 1, 2), without=("perm",), system=False)
    form = g.pick(["octal"] * 4 + ["sym"] * 3 + ["chown"] * 2 + ["chgrp", "both"])
    if form == "octal":
        m = g.slot("octal")
        direct = g.t(
            [
                [
                    f"change the permissions of {{S}} to {m}",
                    f"set [the] permissions to {m} (for|on) {{S}}",
                    f"change permissions to {m} for {{S}}",
                    f"recursively change the permissions of {{S}} to {m}",
                    f"chmod {{S}} to {m}",
                    f"set the permissions of {{S}} to {m}",
                    f"changes the mode of {{S}} to {m}",
                    f"sets {m} permissions on {{S}}",
                ]
            ],
            [
                [
                    f"<cambiar> los permisos de {{S}} a {m}",
                    f"<poner> permisos {m} a {{S}}",
                    f"<cambiar> a {m} los permisos de {{S}}",
                    f"<cambiar> de forma recursiva los permisos de {{S}} a {m}",
                ]
            ],
        )
        then = g.t(
            [
                [
                    f"change their permissions to {m}",
                    f"set their permissions to {m}",
                    f"chmod them to {m}",
                    f"execute chmod {m} on them",
                    f"modify the permissions to {m}",
                ]
            ],
            [[f"<cambiar> sus permisos a {m}", f"<poner> sus permisos en {m}", f"<ejecutar> chmod {m} sobre ellos"]],
        )
        return say(g, s, direct, then), f"{s.find} -exec chmod {m.raw} {{}} +"
    if form == "sym":
        mode, en, es = g.pick(
            [
                ("g+w", "add (write permission for the group|group write permission) to", "añadir permiso de escritura para el grupo a"),
                ("u+x", "add execute permission for the (owner|user) to", "añadir permiso de ejecución para el propietario a"),
                ("o-w", "remove (write permission for others|others' write permission) from", "quitar el permiso de escritura a otros en"),
                ("+x", "make executable", "hacer ejecutables"),
                ("a+r", "(make readable by everyone|give everyone read permission on)", "dar permiso de lectura a todos sobre"),
                ("go-rwx", "remove all permissions for group and others from", "quitar todos los permisos de grupo y otros a"),
                ("u+w", "give the owner write permission on", "dar al propietario permiso de escritura sobre"),
                ("g+rw", "give the group read and write permission on", "dar al grupo permisos de lectura y escritura sobre"),
                ("a-w", "remove write permission for everyone from", "quitar a todos el permiso de escritura sobre"),
            ]
        )
        return no_dup_recursion(
            g.t([f"[recursively] {en} {s.np_at}", f"use find and chmod to {en} {s.np_at}"], [f"{es} {s.np_at}", f"{es} {s.np_at} con find"])
        ), f"{s.find} -exec chmod {mode} {{}} +"
    u, gr = g.slot("user"), g.slot("group")
    if form == "chgrp":
        direct = g.t(
            [[f"change the group of {{S}} to {gr}", f"set group {gr} on {{S}}"]], [[f"<cambiar> el grupo de {{S}} a {gr}", f"<poner> el grupo {gr} a {{S}}"]]
        )
        then = g.t([[f"change their group to {gr}", f"set the group {gr} on them"]], [[f"<cambiar> su grupo a {gr}"]])
        return say(g, s, direct, then), f"{s.find} -exec chgrp {gr.arg} {{}} +"
    if form == "chown":
        direct = g.t(
            [[f"change the owner of {{S}} to {u}", f"change the ownership of {{S}} to user {u}", f"make {u} the owner of {{S}}", f"chown {{S}} to {u}"]],
            [[f"<cambiar> el propietario de {{S}} a {u}", f"<cambiar> el dueño de {{S}} a {u}"]],
        )
        then = g.t(
            [[f"change their owner to {u}", f"set the owner to {u}", f"chown them to {u}"]],
            [[f"<cambiar> su propietario a {u}", f"<poner> a {u} como propietario"]],
        )
        return say(g, s, direct, then), f"{s.find} -exec chown {u.arg} {{}} +"
    direct = g.t(
        [[f"change the owner of {{S}} to {u} and the group to {gr}", f"change the owner and group of {{S}} to {u} and {gr}"]],
        [[f"<cambiar> el propietario de {{S}} a {u} y el grupo a {gr}"]],
    )
    then = g.t([[f"change their owner to {u} and group to {gr}", f"set owner {u} and group {gr}"]], [[f"<cambiar> su propietario a {u} y su grupo a {gr}"]])
    return say(g, s, direct, then), f"{s.find} -exec chown {u.arg}:{gr.arg} {{}} +"


@composed(INTENTS, "formal-find-grep", weight=10)
def find_grep(g: Gen) -> tuple[str, str]:
    s = select(g, "f", (1, 1, 1, 2), none=0.05, plain=True)
    while "-empty" in s.find:
        s = select(g, "f", (1, 1, 1, 2), none=0.05, plain=True)
    w = g.slot(g.pick(["search", "search", "phrase"]))
    form = g.pick(["l", "l", "plain", "n", "i", "il", "H", "L", "c", "xl"])
    w_en = g.pick([f"{w}", f"the (string|word|text|pattern) {w}"]).replace("word|", "" if " " in w.raw else "word|")
    w_es = g.pick([f"{w}", f"la cadena {w}", f"el texto {w}", f"el patrón {w}"])
    flag = {"l": "l", "plain": "", "n": "n", "i": "i", "il": "il", "H": "H", "L": "L", "c": "c", "xl": "l"}[form]
    ci = (
        g.t(
            [" ignoring case", " case-insensitively", " \\(case insensitive\\)", ", regardless of case,"],
            [" sin distinguir mayúsculas", " ignorando mayúsculas"],
        )
        if form in ("i", "il")
        else ""
    )
    ci = ci.replace("\\(case insensitive\\)", "in a case insensitive manner").rstrip(",")
    if flag in ("l", "il"):
        direct = g.t(
            [
                [
                    f"list {{S}} that contain {w_en}{ci}",
                    f"find {{S}} containing {w_en}{ci}",
                    f"print the names of {{S}} containing {w_en}{ci}",
                    f"search for {w_en} in {{S}}{ci} and print [only] the names of the matching files",
                    f"show only the file names of {{S}} which contain {w_en}{ci}",
                    f"display the names of {{S}} in which {w_en} occurs{ci}",
                ]
            ],
            [
                [
                    f"<listar> {{S}} que contengan {w_es}{ci}",
                    f"<mostrar> los nombres de {{S}} que contienen {w_es}{ci}",
                    f"<buscar> {w_es} en {{S}}{ci} y <mostrar> solo los nombres de los archivos",
                ]
            ],
        )
        then = g.t(
            [
                [
                    f"list those that contain {w_en}{ci}",
                    f"print the names of those containing {w_en}{ci}",
                    f"list the names of the ones containing {w_en}{ci}",
                    f"show which of them contain {w_en}{ci}",
                ]
            ],
            [[f"<listar> los que contengan {w_es}{ci}", f"<mostrar> los nombres de los que contienen {w_es}{ci}"]],
        )
    elif form == "L":
        direct = g.t(
            [[f"list {{S}} that do not contain {w_en}", f"print the names of {{S}} not containing {w_en}"]],
            [[f"<listar> {{S}} que no contengan {w_es}", f"<mostrar> los nombres de {{S}} en los que no aparece {w_es}"]],
        )
        then = g.t([[f"list those that do not contain {w_en}", f"print the names of those without {w_en}"]], [[f"<listar> los que no contengan {w_es}"]])
    elif form == "c":
        direct = g.t(
            [[f"count the lines containing {w_en} in each of {{S}}", f"print the number of lines matching {w_en} in each one of {{S}}"]],
            [[f"<contar> las líneas que contienen {w_es} en cada uno de {{S}}"]],
        )
        then = g.t(
            [[f"count the lines containing {w_en} in each of them", f"print for each one the number of lines with {w_en}"]],
            [[f"<contar> en cada uno las líneas con {w_es}"]],
        )
    else:
        n_en, n_es = (
            (" with line numbers", " con números de línea")
            if form == "n"
            else (" with the file name", " con el nombre del archivo")
            if form == "H"
            else ("", "")
        )
        direct = g.t(
            [
                [
                    f"search for {w_en} in {{S}}{ci}{n_en and ' and show the matching lines' + n_en}",
                    f"search {{S}} for {w_en}{ci}{n_en and ' and print the matches' + n_en}",
                    f"print the lines containing {w_en}{n_en} in {{S}}{ci}",
                    f"grep for {w_en} in {{S}}{ci}{n_en and ',' + n_en}",
                    f"display the lines of {{S}} that contain {w_en}{n_en}{ci}",
                    f"look for {w_en} inside {{S}}{ci}{n_en and ',' + n_en}",
                ]
            ],
            [
                [
                    f"<buscar> {w_es} en {{S}}{ci}{n_es}",
                    f"<mostrar> las líneas que contienen {w_es}{n_es} en {{S}}{ci}",
                    f"<imprimir> las líneas de {{S}} con {w_es}{n_es and ',' + n_es}{ci}",
                ]
            ],
        )
        then = g.t(
            [
                [
                    f"search them for {w_en}{ci}{n_en and ', printing matches' + n_en}",
                    f"grep for {w_en} in them{ci}{n_en and ',' + n_en}",
                    f"print the lines containing {w_en}{ci}{n_en}",
                    f"search for {w_en} in those files{ci}{n_en and ',' + n_en}",
                ]
            ],
            [[f"<buscar> {w_es} en ellos{ci}{n_es}", f"<mostrar> las líneas que contienen {w_es}{ci}{n_es}"]],
        )
    text = say(g, s, direct, then)
    if "in each of all " in text:
        text = text.replace("in each of all the ", "in each of the ").replace("in each of all ", "in each of the ")
    text = text.replace("cada uno de todos los ", "cada uno de los ")
    if form == "xl":
        return text + g.t(
            [", using xargs", " with xargs", " by means of xargs"], [" con xargs", " usando xargs"]
        ), f"{s.find} -print0 | xargs -0 grep -l {w.arg}"
    return text, f"{s.find} -exec grep {'-' + flag + ' ' if flag else ''}{w.arg} {{}} +"


@composed(INTENTS, "formal-find-exec", weight=12)
def find_exec(g: Gen) -> tuple[str, str]:
    s = select(g, "f", (1, 1, 2, 2), none=0.08, system=False, plain=True)
    form = g.pick(
        ["wc"] * 3
        + ["total"] * 3
        + [
            "md5",
            "md5",
            "ls",
            "ls",
            "ls",
            "cp",
            "cp",
            "cp",
            "mv",
            "mv",
            "tar",
            "tar",
            "gzip",
            "file",
            "cat",
            "catto",
            "touch",
            "stat",
            "du",
            "head",
            "sum",
            "sed",
            "sed",
            "sed",
        ]
    )
    cmd, direct, then = "", [], []
    if form == "wc":
        what, flag, es = g.pick([("lines", "l", "líneas"), ("lines", "l", "líneas"), ("words", "w", "palabras")])
        direct = g.t(
            [
                [
                    f"count the number of {what} in each of {{S}}",
                    f"print the number of {what} of each of {{S}}",
                    f"count the {what} of each one of {{S}}",
                    f"show the {what[:-1]} count of {{S}}",
                    f"display the number of {what} in {{S}}, for each file and in total",
                ]
            ],
            [
                [
                    f"<contar> las {es} de cada uno de {{S}}",
                    f"<mostrar> el número de {es} de {{S}}, por archivo y en total",
                    f"<imprimir> cuántas {es} tienen {{S}}",
                ]
            ],
        )
        then = g.t(
            [
                [
                    f"count the number of {what} in each",
                    f"print the number of {what} in each of them",
                    f"run wc -{flag} on them",
                    f"count the {what} of each file",
                ]
            ],
            [[f"<contar> las {es} de cada uno", f"<mostrar> el número de {es} de cada archivo", f"<ejecutar> wc -{flag} sobre ellos"]],
        )
        cmd = f"{s.find} -exec wc -{flag} {{}} +"
    elif form == "total":
        direct = g.t(
            [
                [
                    "count the total number of lines in {S}",
                    "count all the lines in {S} together",
                    "calculate the total number of lines of {S}",
                    "compute the total line count over {S}",
                    "print the total number of lines in {S}",
                    "get the sum of the line counts of {S}",
                    "total number of lines in {S}",
                    "count the combined number of lines of {S}",
                ]
            ],
            [
                [
                    "<contar> el total de líneas de {S}",
                    "<calcular> el número total de líneas de {S}",
                    "<obtener> cuántas líneas suman en total {S}",
                    "número total de líneas en {S}",
                ]
            ],
        )
        then = g.t(
            [["print the total number of lines in all of them", "count their lines in total", "show the total line count"]],
            [["<contar> cuántas líneas suman en total", "<mostrar> el número total de líneas"]],
        )
        cmd = f"{s.find} -exec cat {{}} + | wc -l"
    elif form == "md5":
        h = g.pick(["md5", "md5", "sha256", "sha1"])
        direct = g.t(
            [
                [
                    f"calculate the {h} checksum of {{S}}",
                    f"compute {h} sums of {{S}}",
                    f"print the {h}sum of {{S}}",
                    f"generate {h} checksums for {{S}}",
                    f"calculate {h} hashes for {{S}}",
                ]
            ],
            [[f"<calcular> el {h} de {{S}}", f"<calcular> las sumas {h} de {{S}}", f"<mostrar> el hash {h} de {{S}}"]],
        )
        then = g.t(
            [[f"calculate the {h} checksum of each", f"print their {h} sums", f"run {h}sum on them", f"execute {h}sum for each of them"]],
            [[f"<calcular> el {h} de cada uno", f"<ejecutar> {h}sum sobre ellos", f"<mostrar> sus sumas {h}"]],
        )
        cmd = f"{s.find} -exec {h}sum {{}} +"
    elif form == "ls":
        direct = g.t(
            [
                [
                    "show {S} in long listing format",
                    "long list {S}",
                    "list {S} in long format",
                    "display detailed information about {S}",
                    "print {S} with ls -l",
                    "perform a long listing of {S}",
                    "list {S} with details",
                    "show the permissions, owner and size of {S} with ls",
                ]
            ],
            [["<listar> {S} en formato largo", "<mostrar> con detalle {S}", "<listar> con ls -l {S}", "<mostrar> información detallada de {S}"]],
        )
        then = g.t(
            [
                [
                    "list them in long format",
                    "show them with ls -l",
                    "run ls -l on them",
                    "display detailed information about them",
                    "execute ls -l for them",
                    "list them with details",
                ]
            ],
            [["<listar+los> en formato largo", "<ejecutar> ls -l sobre ellos", "<mostrar> sus detalles", "<mostrar+los> con ls -l"]],
        )
        cmd = f"{s.find} -exec ls -l {{}} +"
    elif form in ("cp", "mv"):
        to = g.slot("dir")
        v = {"cp": "copy", "mv": "move"}[form]
        ve = {"cp": "<copiar", "mv": "<mover"}[form]
        t_en, t_es = (
            g.pick([f"to {to}", f"to {to}", f"to the {to} directory", f"into {to}", f"to the directory {to}", f"to the folder {to}"]),
            g.pick([f"a {to}", f"al directorio {to}", f"a la carpeta {to}"]),
        )
        direct = g.t(
            [[f"{v} {{S}} {t_en}", f"{v} {{S}} {t_en}", f"recursively {v} {{S}} {t_en}", f"{third(v + ' x')[:-2]} {{S}} {t_en}"]], [[f"{ve}> {{S}} {t_es}"]]
        )
        then = g.t([[f"{v} them {t_en}", f"{v} them {t_en}", f"{v} each of them {t_en}", f"{v} all of them {t_en}"]], [[f"{ve}+los> {t_es}"]])
        cmd = f"{s.find} -exec {form} {{}} {to.arg} \\;"
    elif form == "tar":
        z = g.chance(0.7)
        a = g.slot("tgz_file" if z else "tar_file")
        direct = g.t(
            [
                [
                    f"create a tar archive {a} (of|from|containing) {{S}}".replace("a tar", "a (gzipped|compressed) tar" if z else "a tar"),
                    f"archive {{S}} into {a}",
                    f"pack {{S}} into {a}",
                    f"tar {{S}} into {a}",
                ]
            ],
            [[f"<archivar> {{S}} en {a}", f"<empaquetar> {{S}} en {a}", f"crear el archivo tar {a} con {{S}}"]],
        )
        then = g.t(
            [[f"archive them into {a}", f"create the archive {a} with them", f"add them all to the new archive {a}", f"pack them into {a}"]],
            [[f"<empaquetar+los> en {a}", f"<archivar+los> en {a}"]],
        )
        cmd = f"{s.find} -print0 | tar --null -c{'z' if z else ''}f {a.arg} -T -"
    elif form == "gzip":
        direct = g.t([["compress {S} with gzip", "gzip {S}", "compress each of {S} using gzip"]], [["<comprimir> {S} con gzip", "<comprimir> con gzip {S}"]])
        then = g.t([["compress them with gzip", "gzip them", "compress each one with gzip"]], [["<comprimir+los> con gzip"]])
        cmd = f"{s.find} -exec gzip {{}} +"
    elif form == "file":
        direct = g.t(
            [["determine the file type of {S}", "run the file command on {S}", "show the type of content of {S} using the file command"]],
            [["<ejecutar> el comando file sobre {S}", "<mostrar> qué tipo de contenido tienen {S} con file"]],
        )
        then = g.t(
            [["execute the file command on them", "determine their types with the file command", "run file on each of them"]],
            [["<ejecutar> file sobre ellos", "<mostrar> su tipo con el comando file"]],
        )
        cmd = f"{s.find} -exec file {{}} +"
    elif form == "cat":
        direct = g.t(
            [["display the contents of {S}", "print the content of {S}", "output the contents of {S}", "show the content of {S}"]],
            [["<mostrar> el contenido de {S}", "<imprimir> el contenido de {S}"]],
        )
        then = g.t(
            [["print their contents", "display their contents", "cat them", "output their content"]], [["<mostrar> su contenido", "<imprimir> su contenido"]]
        )
        cmd = f"{s.find} -exec cat {{}} +"
    elif form == "catto":
        o = g.slot("newname")
        direct = g.t(
            [[f"concatenate {{S}} into {o}", f"merge the contents of {{S}} into the file {o}", f"join {{S}} into a single file {o}"]],
            [[f"<guardar> el contenido de {{S}} en un único archivo {o}", f"concatenar {{S}} en {o}"]],
        )
        then = g.t([[f"concatenate them into {o}", f"write their contents to {o}"]], [[f"<guardar> su contenido en {o}"]])
        cmd = f"{s.find} -exec cat {{}} + > {o.arg}"
    elif form == "touch":
        direct = g.t(
            [["update the timestamps of {S}", "set the modification time of {S} to the current time", "touch {S}"]],
            [["actualizar la fecha de modificación de {S}", "<poner> la hora actual a {S}"]],
        )
        then = g.t(
            [["update their timestamps", "touch them", "set their modification time to now"]],
            [["<ejecutar> touch sobre ellos", "<poner> su fecha de modificación en la actual"]],
        )
        cmd = f"{s.find} -exec touch {{}} +"
    elif form == "stat":
        direct = g.t(
            [["display the full status of {S} using stat", "run stat on {S}"]], [["<ejecutar> stat sobre {S}", "<mostrar> la información de stat de {S}"]]
        )
        then = g.t([["run stat on them", "show their status with stat"]], [["<ejecutar> stat sobre ellos"]])
        cmd = f"{s.find} -exec stat {{}} +"
    elif form == "du":
        direct = g.t(
            [["show the human-readable disk usage of each of {S}", "print the disk usage of {S} in human readable format"]],
            [["<mostrar> en formato legible el espacio en disco que ocupa cada uno de {S}"]],
        )
        then = g.t(
            [["show the disk usage of each in human-readable form", "print the human readable size of each with du"]],
            [["<mostrar> lo que ocupa cada uno en formato legible", "<mostrar> con du lo que ocupan en formato legible"]],
        )
        cmd = f"{s.find} -exec du -h {{}} +"
    elif form == "head":
        n = num(g, 2, 3, 5, 10, 20)
        end = g.chance(0.3)
        direct = g.t(
            [[f"print the {'last' if end else 'first'} {n} lines of {{S}}", f"display the {'last' if end else 'first'} {n} lines of each of {{S}}"]],
            [[f"<mostrar> las {n} {'últimas' if end else 'primeras'} líneas de {{S}}"]],
        )
        then = g.t(
            [[f"print the {'last' if end else 'first'} {n} lines of each", f"show the {'last' if end else 'first'} {n} lines of each one"]],
            [[f"<mostrar> las {n} {'últimas' if end else 'primeras'} líneas de cada uno"]],
        )
        cmd = f"{s.find} -exec {'tail' if end else 'head'} -n {n.raw} {{}} +"
    elif form == "sum":
        direct = g.t(
            [
                [
                    "calculate the total size in bytes of {S}",
                    "compute the sum of the sizes in bytes of {S}",
                    "print the total number of bytes occupied by {S}",
                    "sum up the sizes \\(bytes\\) of {S}",
                    "total size in bytes of {S}",
                ]
            ],
            [["<calcular> el tamaño total en bytes de {S}", "suma de los tamaños en bytes de {S}", "<mostrar> cuántos bytes suman {S}"]],
        )
        then = g.t(
            [["print their total size in bytes", "calculate the total of their sizes in bytes", "add up their sizes in bytes"]],
            [["<calcular> su tamaño total en bytes"]],
        )
        cmd = f"{s.find} -printf '%s\\n' | awk '{{s+=$1}} END {{print s}}'"
    else:
        a, b = g.value(word(g)), g.value(word(g))
        qa, qb = shown(g, a.raw, 0.7), shown(g, b.raw, 0.7)
        direct = g.t(
            [
                [
                    f"replace {qa} with {qb} in {{S}}",
                    f"replace all occurrences of {qa} with {qb} in {{S}}",
                    f"substitute {qb} for {qa} in {{S}}",
                    f"change every {qa} to {qb} in {{S}}",
                    f"recursively replace {qa} by {qb} in {{S}}",
                    f"replace each occurrence of the string {qa} with {qb} in {{S}} in place",
                    f"use sed to replace {qa} with {qb} in {{S}}",
                ]
            ],
            [
                [
                    f"<reemplazar> {qa} por {qb} en {{S}}",
                    f"<sustituir> todas las apariciones de {qa} por {qb} en {{S}}",
                    f"<cambiar> {qa} por {qb} en {{S}}",
                    f"<sustituir> con sed {qa} por {qb} en {{S}}",
                ]
            ],
        )
        then = g.t(
            [[f"replace {qa} with {qb} in each of them", f"replace every occurrence of {qa} with {qb} in place", f"change {qa} to {qb} in all of them"]],
            [[f"<reemplazar> en ellos {qa} por {qb}", f"<sustituir> {qa} por {qb} en cada uno"]],
        )
        cmd = f"{s.find} -exec sed -i 's/{a.raw}/{b.raw}/g' {{}} +"
    text = say(g, s, direct, then)
    for x in ("each of ", "each one of "):
        text = text.replace(f"{x}all the ", f"{x}the ").replace(f"{x}all ", f"{x}the ")
    return text.replace("uno de todos los ", "uno de los "), cmd


@composed(INTENTS, "formal-find-printf", weight=9)
def find_printf(g: Gen) -> tuple[str, str]:
    s = select(g, "ffffd", (0, 1, 1, 1, 2), none=0.06, plain=True)
    fields = [
        ("%s", ["size in bytes", "size", "file size in bytes"], ["tamaño en bytes", "tamaño"]),
        ("%p", ["path", "full path name", "pathname", "path name"], ["ruta", "ruta completa"]),
        ("%f", ["base name", "name without the leading directories", "file name only"], ["nombre sin directorios", "nombre base"]),
        ("%u", ["owner", "user name", "owner's name"], ["propietario", "usuario propietario"]),
        ("%g", ["group", "group name"], ["grupo"]),
        ("%m", ["permissions in octal", "octal mode", "octal permissions"], ["permisos en octal", "modo octal"]),
        ("%M", ["symbolic permissions", "permissions in symbolic form"], ["permisos en forma simbólica"]),
        ("%i", ["inode number", "inode"], ["número de inodo", "inodo"]),
        ("%TY-%Tm-%Td", ["modification date \\(YYYY-MM-DD\\)", "last modification date as YYYY-MM-DD"], ["fecha de modificación en formato AAAA-MM-DD"]),
        ("%h", ["containing directory", "directory part"], ["directorio que lo contiene"]),
    ]
    k = g.pick([1, 2, 2, 2, 3])
    chosen = g.rng.sample(fields, k)
    names = [g.t(f[1], f[2]) for f in chosen]
    if g.lang == "es":
        names = [("la " if x.startswith(("ruta", "fecha")) else "los " if x.startswith("permisos") else "el ") + x for x in names]
    if len({f[0] for f in chosen} & {"%p", "%f", "%h"}) > 1:
        chosen, names = chosen[:1], names[:1]
    listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + g.t(" and ", " y ") + names[-1]
    listed = listed
    fmt = " ".join(f[0] for f in chosen)
    thing = g.t("file", "archivo") if s.kind == "f" else g.t("directory", "directorio")
    direct = g.t(
        [
            [
                f"print the {listed} of {{S}}",
                f"display the {listed} of {{S}}",
                f"show the {listed} for {{S}}",
                f"list {{S}} with -printf showing the {listed}",
                f"output the {listed} of {{S}}, one per line",
                f"get the {listed} of {{S}}",
                f"prints the {listed} of {{S}}",
            ]
        ],
        [[f"<imprimir> {listed} de {{S}}", f"<mostrar> {listed} de {{S}}", f"<listar> {listed} de {{S}}, uno por línea"]],
    )
    then = g.t(
        [[f"print the {listed} of each {thing}", f"display the {listed} of each", f"print for each of them the {listed}", f"show their {listed}"]],
        [[f"<imprimir> {listed} de cada {thing}", f"<mostrar> {listed} de cada uno"]],
    )
    return say(g, s, direct, then), f"{s.find} -printf '{fmt}\\n'"


@composed(INTENTS, "formal-find-sorted", weight=9)
def find_sorted(g: Gen) -> tuple[str, str]:
    s = select(g, "f", (0, 1, 1, 2), without=("size",) if g.chance(0.8) else (), none=0.06, plain=True)
    form = g.pick(["big"] * 4 + ["small", "newest", "newest", "newest", "oldest", "bysize", "bytime", "name", "first", "rname", "most"])
    n = num(g, 1, 1, 3, 5, 10, 10, 15, 20, 50)
    one, desc = n.raw == "1", form in ("big", "newest")
    if form in ("big", "small", "newest", "oldest"):
        en, es = {
            "big": (["largest", "biggest"], ["más grandes", "de mayor tamaño"]),
            "small": (["smallest"], ["más pequeños", "de menor tamaño"]),
            "newest": (["most recently modified", "newest", "latest modified", "most recent"], ["más recientes", "modificados más recientemente"]),
            "oldest": (["oldest", "least recently modified"], ["más antiguos"]),
        }[form]
        e_en, e_es = g.pick(en), g.pick(es)
        sized = form in ("big", "small")
        if one:
            e1 = (
                e_es.replace("grandes", "grande")
                .replace("pequeños", "pequeño")
                .replace("recientes", "reciente")
                .replace("modificados", "modificado")
                .replace("antiguos", "antiguo")
            )
            text = g.t(
                [f"find the {e_en} of {s.np_at}", f"print the {e_en} one among {s.np_at}", f"find the {e_en} file among {s.np_at}"],
                [f"busca el archivo {e1} de entre {s.np_at}", f"mostrar el archivo {e1} de {s.np_at}"],
            )
        else:
            with_ = (
                g.t(
                    [" with their sizes", " together with their size in bytes", "", " and their sizes"], [" con su tamaño", " junto con su tamaño en bytes", ""]
                )
                if sized
                else ""
            )
            text = g.t(
                [
                    f"{g.pick(['find', 'list', 'print', 'show', 'display', 'get', 'output'])} the {n} {e_en} of {s.np_at}{with_}",
                    f"{g.pick(['find', 'list', 'print', 'show', 'display'])} the {n} {e_en} among {s.np_at}{with_}",
                ],
                [
                    f"{g.pick(['busca', 'lista', 'mostrar', 'muestra', 'imprime', 'obtener'])} los {n} {e_es} de {s.np_at}{with_}",
                    f"los {n} {e_es} de entre {s.np_at}{with_}",
                ],
            )
            m = (
                re.match(
                    r"(find|list|print|show|display|get|output) the (\S+) (.*?) (?:of|among) (?:all the |the |all )?((?:regular |ordinary |normal )?files)\b(.*)",
                    text,
                )
                if g.lang == "en"
                else None
            )
            if g.lang == "es":
                m = re.match(r"((?:\w+ )?los \S+) (.*?) (de|de entre) (?:todos los |los |)((?:archivos|ficheros)(?: regulares| normales)?)\b(.*)", text)
                if m and g.chance(0.75):
                    text, m = f"{m[1]} {m[4]} {m[2]}{m[5]}", None
            if g.lang == "en" and m and g.chance(0.7):
                text = f"{m[1]} the {m[2]} {m[3]} {m[4]}{m[5]}"
        text = text.replace(" of all the ", " of the ")
        base = f"{s.find} -printf '%s %p\\n' | sort -n{'r' if desc else ''}" if sized else f"{s.find} -printf '%T@ %p\\n' | sort -n{'r' if desc else ''}"
        return no_dup_recursion(text), f"{base} | head -n {n.raw}" + ("" if sized else " | cut -d' ' -f2-")
    if form == "bysize":
        r = g.chance(0.6)
        text = say(
            g,
            s,
            g.t(
                [
                    [
                        f"list {{S}} sorted by size, {'largest' if r else 'smallest'} first",
                        f"print the size in bytes and path of {{S}}, sorted by size in {'descending' if r else 'ascending'} order",
                    ]
                ],
                [
                    [
                        f"<listar> {{S}} ordenados por tamaño de {'mayor a menor' if r else 'menor a mayor'}",
                        f"<mostrar> el tamaño en bytes y la ruta de {{S}}, en orden {'descendente' if r else 'ascendente'} de tamaño",
                    ]
                ],
            ),
            g.t(
                [[f"sort them by size in {'descending' if r else 'ascending'} order", f"print them with their sizes, {'largest' if r else 'smallest'} first"]],
                [[f"<ordenar+los> por tamaño de {'mayor a menor' if r else 'menor a mayor'}"]],
            ),
        )
        return text, f"{s.find} -printf '%s %p\\n' | sort -n{'r' if r else ''}"
    if form == "bytime":
        r = g.chance(0.6)
        text = say(
            g,
            s,
            g.t(
                [
                    [
                        f"list {{S}} sorted by modification time, {'newest' if r else 'oldest'} first",
                        f"print {{S}} in {'reverse ' if r else ''}chronological order of modification",
                    ]
                ],
                [[f"<listar> {{S}} ordenados por fecha de modificación, {'los más recientes' if r else 'los más antiguos'} primero"]],
            ),
            g.t(
                [
                    [
                        f"sort them by modification time, {'newest' if r else 'oldest'} first",
                        f"order them by modification date, {'most recent' if r else 'oldest'} first",
                    ]
                ],
                [[f"<ordenar+los> por fecha de modificación, {'los más recientes' if r else 'los más antiguos'} primero"]],
            ),
        )
        return text, f"{s.find} -printf '%T@ %p\\n' | sort -n{'r' if r else ''} | cut -d' ' -f2-"
    if form in ("name", "rname"):
        r = form == "rname"
        text = say(
            g,
            s,
            g.t(
                [
                    [
                        f"list {{S}} in {'reverse ' if r else ''}alphabetical order",
                        f"print a {'reverse ' if r else ''}sorted list of {{S}}".replace("of all the ", "of the "),
                        f"display {{S}} sorted by {'name in reverse order' if r else 'name'}",
                    ]
                ],
                [[f"<listar> {{S}} en orden alfabético{' inverso' if r else ''}", f"<mostrar> {{S}} ordenados {'a la inversa' if r else 'alfabéticamente'}"]],
            ),
            g.t(
                [
                    [
                        f"sort them {'in reverse order' if r else 'alphabetically'}",
                        f"sort the result{' in reverse' if r else ''}",
                        f"print them in {'reverse ' if r else ''}sorted order",
                    ]
                ],
                [[f"<ordenar+los> {'en orden inverso' if r else 'alfabéticamente'}", f"<ordenar> el resultado{' a la inversa' if r else ''}"]],
            ),
        )
        return text, f"{s.find} | sort{' -r' if r else ''}"
    if form == "most":
        text = say(
            g,
            s,
            g.t(
                [
                    [
                        "print the distinct directories that contain {S}",
                        "list the unique parent directories of {S}",
                        "display, without repetition, the directories holding {S}",
                    ]
                ],
                [["<listar> sin repetir los directorios que contienen {S}", "<mostrar> los distintos directorios en los que están {S}"]],
            ),
            g.t(
                [["print the unique directories they are in", "list only the distinct directories containing them"]],
                [["<mostrar> sin repetir los directorios que los contienen"]],
            ),
        )
        return text, f"{s.find} -printf '%h\\n' | sort -u"
    k = num(g, 2, 3, 5, 10, 20, 100)
    text = say(
        g,
        s,
        g.t([[f"print only the first {k} of {{S}}", f"display the first {k} results of searching for {{S}}"]], [[f"<mostrar> solo los {k} primeros de {{S}}"]]),
        g.t(
            [[f"print only the first {k}", f"show only the first {k} results", f"stop after displaying the first {k} of them"]],
            [[f"<mostrar> solo los {k} primeros", f"<mostrar> únicamente los {k} primeros resultados"]],
        ),
    )
    return text.replace("of all the ", "of the ").replace("de todos los ", "de los "), f"{s.find} | head -n {k.raw}"


# ---------------------------------------------------------------------------------------------------------------
# grep over trees and files


def said_where(g: Gen, p: Place, en: str = "in the current directory", es: str = "en el directorio actual") -> str:
    return p.at or g.t(["", en], ["", es])


@composed(INTENTS, "formal-grep-recursive", weight=12)
def grep_recursive(g: Gen) -> tuple[str, str]:
    p = place(g, 0.06)
    at = p.at or g.t("recursively in the current directory", "de forma recursiva en el directorio actual")
    w = g.slot(g.pick(["search", "search", "phrase", "word"]))
    pat, ws = (
        f'"{w.raw}"',
        g.t(
            [f"{w}", f"the (string|pattern|text) {w}", f"lines (matching|containing) {w}"],
            [f"{w}", f"(la cadena|el texto|el patrón) {w}", f"líneas que contengan {w}"],
        ),
    )
    only = g.chance(0.4)
    e = ext(g)
    x = str(g.value(e, text=g.pick([".{}", ".{}", "*.{}", "'*.{}'", "{}"]).format(e)))
    files_en = f"{g.pick(['all ', 'all ', '', 'the '])}{x} files" if only else g.pick(["all files", "all files", "all the files", "files", "every file"])
    files_es = (
        f"{g.pick(['todos los ', 'los '])}{g.pick(['archivos', 'ficheros'])} {x}"
        if only
        else g.pick(["todos los archivos", "todos los ficheros", "los archivos"])
    )
    form = g.pick(["", "", "l", "l", "n", "i", "w", "c", "L", "v", "o", "in", "il", "h", "wordl", "countall", "countfiles", "uniq"])
    inc = f'--include="*.{e}" ' if only else ""
    base_en = g.pick(
        [
            f"recursively search for {ws} in {files_en} {at}",
            f"search for {ws} in {files_en} {at}",
            f"find {ws} in {files_en} {at}",
            f"search {files_en} {at} for {ws}",
            f"recursively grep {files_en} {at} for {ws}",
            f"look for {ws} in {files_en} {at}",
            f"searches recursively for {ws} in {files_en} {at}",
            f"search recursively through {files_en} {at} for {ws}",
        ]
    )
    base_es = g.pick(
        [
            f"(busca|buscar|busque) {ws} en {files_es} {at}",
            f"(busca|buscar) de forma recursiva {ws} en {files_es} {at}",
            f"(encuentra|localiza) {ws} en {files_es} {at}",
            f"búsqueda recursiva de {ws} en {files_es} {at}",
        ]
    )
    plain_ws = f"{w}"
    if form in ("l", "il", "wordl"):
        flag = {"l": "rl", "il": "ril", "wordl": "rlw"}[form]
        ci_en, ci_es = {
            "l": ("", ""),
            "il": (" (ignoring case|case-insensitively|regardless of case)", " (sin distinguir mayúsculas|ignorando mayúsculas y minúsculas)"),
            "wordl": (" as a whole word", " como palabra completa"),
        }[form]
        text = g.t(
            [
                f"{base_en}{ci_en} and (print|display|list|output) only the (names of the matching files|file names|filenames)",
                f"(list|print|display) the names of {files_en} {at} (that contain|containing) {plain_ws}{ci_en}".replace("every file", "all files"),
                f"(find|list|show) {files_en} {at} (which contain|that contain|containing|with) {plain_ws}{ci_en}".replace("every file", "all files"),
                f"recursively (list|find) {files_en} {at} (that contain|containing) the text {plain_ws}{ci_en}".replace("every file", "all files"),
            ],
            [
                f"{base_es}{ci_es} (y muestra|mostrando) solo los nombres de los archivos",
                f"(lista|muestra|listar) {files_es} {at} que (contengan|contienen) {plain_ws}{ci_es}",
                f"(busca|buscar|encuentra) {files_es} {at} que (contengan|contienen) el texto {plain_ws}{ci_es}",
            ],
        )
        return no_dup_recursion(text), f"grep -{flag} {inc}{pat} {p.arg}"
    if form == "L":
        text = g.t(
            [
                f"(list|print|find|show) {files_en} {at} (that do not contain|not containing|which don't contain|without) {plain_ws}".replace(
                    "every file", "all files"
                ),
                f"(display|print) the names of {files_en} {at} in which {plain_ws} does not (occur|appear)".replace("every file", "all files"),
            ],
            [
                f"(lista|muestra|busca|listar) {files_es} {at} que no (contengan|contienen) {plain_ws}",
                f"(mostrar|imprime) los nombres de {files_es} {at} en los que no aparece {plain_ws}",
            ],
        )
        return no_dup_recursion(text), f"grep -rL {inc}{pat} {p.arg}"
    if form == "c":
        text = g.t(
            [
                f"count the lines (containing|matching) {plain_ws} in each of {files_en} {at}".replace("each of all the", "each of the")
                .replace("each of all", "each of the")
                .replace("each of every file", "each file")
                .replace("each of files", "each file")
                .replace("each of \x00", "each of the \x00"),
                f"recursively print for each file {at} the number of lines (containing|matching) {plain_ws}"
                if not only
                else f"print, for each {x} file {at}, the number of lines (containing|matching) {plain_ws}",
            ],
            [
                f"(cuenta|contar) en cada uno de {files_es} {at} las líneas que contienen {plain_ws}".replace("uno de todos los", "uno de los"),
                f"(muestra|mostrar) el número de líneas con {plain_ws} de cada archivo {x if only else ''} {at}",
            ],
        )
        return no_dup_recursion(text), f"grep -rc {inc}{pat} {p.arg}"
    if form in ("countall", "countfiles"):
        if form == "countall":
            text = g.t(
                [
                    f"count (the total number of|all the) lines (containing|matching) {plain_ws} in {files_en} {at}",
                    f"total number of lines (containing|with) {plain_ws} in {files_en} {at}",
                ],
                [
                    f"(cuenta|contar) el total de líneas que contienen {plain_ws} en {files_es} {at}",
                    f"número total de líneas con {plain_ws} en {files_es} {at}",
                ],
            )
            return no_dup_recursion(text), f"grep -r {inc}{pat} {p.arg} | wc -l"
        text = g.t(
            [
                f"count [the number of] {x + ' ' if only else ''}files {at} (that contain|containing) {plain_ws}",
                f"calculate how many {x + ' ' if only else ''}files {at} contain {plain_ws}",
            ],
            [
                f"(cuenta|contar) los archivos {x if only else ''} {at} que contienen {plain_ws}",
                f"(calcula|muestra) cuántos archivos {x if only else ''} {at} contienen {plain_ws}",
            ],
        )
        return no_dup_recursion(text), f"grep -rl {inc}{pat} {p.arg} | wc -l"
    tails = {
        "": ("", ""),
        "n": (
            "( and print the line numbers| showing line numbers| with line numbers| and display the line number of each match|, printing line numbers)",
            " (con números de línea|mostrando el número de línea|e indica el número de línea)",
        ),
        "i": (
            " (ignoring case|case-insensitively|regardless of case|in a case insensitive way)",
            " (sin distinguir mayúsculas de minúsculas|ignorando mayúsculas y minúsculas)",
        ),
        "w": (" (as a whole word|matching whole words only|matching only whole words)", " (como palabra completa|solo palabras completas)"),
        "in": (" (ignoring case and showing line numbers|case-insensitively with line numbers)", " sin distinguir mayúsculas y con números de línea"),
        "h": (
            " (without printing file names|suppressing file names|and omit the file names)",
            " (sin mostrar los nombres de archivo|omitiendo los nombres de archivo)",
        ),
        "o": (
            " (printing only the matched part|and print only the matching part of each line)",
            " (mostrando solo la parte que coincide|imprimiendo solo la coincidencia)",
        ),
    }
    if form == "v":
        text = g.t(
            [
                f"(print|display|show) (all|) lines (not containing|that do not contain|not matching) {plain_ws} in {files_en} {at}",
                f"recursively print the lines that do not match {plain_ws} in {files_en} {at}",
            ],
            [f"(muestra|imprimir|mostrar) las líneas que no (contienen|contengan) {plain_ws} en {files_es} {at}"],
        )
        return no_dup_recursion(text), f"grep -rv {inc}{pat} {p.arg}"
    if form == "uniq":
        text = g.t(
            [
                f"{base_en}, print the matching lines without file names and remove duplicates",
                f"print the unique lines containing {plain_ws} in {files_en} {at}, without file names",
            ],
            [f"{base_es}, sin nombres de archivo y sin líneas repetidas"],
        )
        return no_dup_recursion(text), f"grep -rh {inc}{pat} {p.arg} | sort -u"
    flag = {"": "r", "n": "rn", "i": "ri", "w": "rw", "in": "rin", "h": "rh", "o": "ro"}[form]
    return no_dup_recursion(g.t(base_en + tails[form][0], base_es + tails[form][1])).replace(" ,", ","), f"grep -{flag} {inc}{pat} {p.arg}"


# ---------------------------------------------------------------------------------------------------------------
# Text pipelines

_ORD_EN = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORD_ES = "primera segunda tercera cuarta quinta sexta séptima octava novena".split()


def column(g: Gen, k: int) -> str:
    v = g.value(str(k))
    return g.t(
        [f"the {_ORD_EN[k - 1]} (column|field)", f"(column|field) {v}", f"the {_ORD_EN[k - 1]} (field|column)"],
        [f"la {_ORD_ES[k - 1]} columna", f"la columna {v}", f"el campo {v}"],
    )


@composed(INTENTS, "formal-text-columns", weight=12)
def text_columns(g: Gen) -> tuple[str, str]:
    sep_raw, sep_en, sep_es, kind = g.pick(
        [
            ("", "", "", "file"),
            ("", "", "", "log_file"),
            ("", "[whitespace-separated] ", "", "file"),
            (",", "[comma-separated] ", "[separado por comas] ", "csv_file"),
            (",", "comma-delimited ", "delimitado por comas ", "file"),
            (":", "colon-separated ", "separado por dos puntos ", "file"),
            (";", "semicolon-separated ", "separado por punto y coma ", "file"),
            ("|", "pipe-delimited ", "separado por barras verticales ", "file"),
        ]
    )
    f = g.slot(kind)
    name = g.t(
        f"the {sep_en}file {f}" if sep_en else g.pick([f"{f}", f"the file {f}", f"file {f}"]),
        f"el archivo {sep_es}{f}" if sep_es else g.pick([f"{f}", f"el archivo {f}", f"el fichero {f}"]),
    )
    k, j = g.rng.sample(range(1, 7), 2)
    c, c2 = column(g, k), column(g, j)
    fs = f"-F'{sep_raw}' " if sep_raw else ""
    cut = f"cut -d'{sep_raw}' -f{k} {f.arg}" if sep_raw else f"awk '{{print ${k}}}' {f.arg}"
    n = num(g, 3, 5, 10, 20)
    v = g.slot("num")
    form = g.pick(
        [
            "get",
            "two",
            "uniq",
            "count",
            "counts",
            "top",
            "sum",
            "avg",
            "max",
            "min",
            "sortn",
            "sortr",
            "where",
            "wherecount",
            "del",
            "swap",
            "rest",
            "last",
            "len",
            "paste",
            "sortcut",
            "headcut",
            "nf",
        ]
    )
    two = f"cut -d'{sep_raw}' -f{min(k, j)},{max(k, j)} {f.arg}" if sep_raw else f"awk '{{print ${min(k, j)}, ${max(k, j)}}}' {f.arg}"
    a, b = g.value(str(min(k, j))), g.value(str(max(k, j)))
    srt = f"-t'{sep_raw}' " if sep_raw else ""
    table = {
        "get": (
            [
                f"print [only] {c} of {name}",
                f"extract {c} from {name}",
                f"display {c} of each line (of|in) {name}",
                f"get {c} of every line of {name}",
                f"output {c} from {name}",
            ],
            [f"(imprime|imprimir) [solo] {c} de {name}", f"(extrae|extraer) {c} de cada línea de {name}", f"mostrar {c} de {name}"],
            cut,
        ),
        "two": (
            [
                f"print (columns|fields) {a} and {b} of {name}",
                f"extract the (columns|fields) {a} and {b} from {name}",
                f"display only fields {a} and {b} of each line in {name}",
            ],
            [f"(imprime|muestra) las columnas {a} y {b} de {name}", f"extraer los campos {a} y {b} de {name}"],
            two,
        ),
        "uniq": (
            [
                f"print the (unique|distinct) values of {c} of {name}",
                f"list the unique values found in {c} of {name}, sorted",
                f"get a sorted list of the distinct values in {c} of {name}",
            ],
            [f"(muestra|listar) los valores (únicos|distintos) de {c} de {name}", f"obtener la lista ordenada y sin repeticiones de {c} de {name}"],
            cut + " | sort -u",
        ),
        "count": (
            [f"count the [number of] (unique|distinct) values in {c} of {name}", f"calculate how many different values {c} of {name} has"],
            [f"(cuenta|contar) los valores distintos de {c} de {name}", f"calcula cuántos valores diferentes hay en {c} de {name}"],
            cut + " | sort -u | wc -l",
        ),
        "counts": (
            [
                f"print each value of {c} of {name} with the number of its occurrences, in descending order",
                f"count the occurrences of each value in {c} of {name} and sort by count descending",
            ],
            [
                f"(imprime|mostrar) cada valor de {c} de {name} con el número de apariciones, en orden descendente",
                f"cuenta las apariciones de cada valor de {c} de {name}, de mayor a menor",
            ],
            cut + " | sort | uniq -c | sort -nr",
        ),
        "top": (
            [f"display the {n} most (common|frequent) values in {c} of {name} with their counts", f"show the top {n} values of {c} in {name} by frequency"],
            [f"muestra los {n} valores más frecuentes de {c} de {name} con su recuento"],
            cut + f" | sort | uniq -c | sort -nr | head -n {n.raw}",
        ),
        "sum": (
            [
                f"calculate the sum of [the numbers in] {c} of {name}",
                f"sum [up] the values in {c} of {name}",
                f"compute the total of {c} in {name}",
                f"print the sum of all the values in {c} of {name}",
                f"adds up {c} of {name}",
            ],
            [f"(calcula|calcular) la suma de {c} de {name}", f"(suma|sumar) los valores de {c} de {name}", f"total de {c} en {name}"],
            f"awk {fs}'{{s+=${k}}} END {{print s}}' {f.arg}",
        ),
        "avg": (
            [
                f"calculate the average of [the values in] {c} of {name}",
                f"compute the (mean|average) of {c} in {name}",
                f"print the average value of {c} of {name}",
            ],
            [f"(calcula|calcular) (la media|el promedio) de {c} de {name}", f"promedio de los valores de {c} en {name}"],
            f"awk {fs}'{{s+=${k}}} END {{print s/NR}}' {f.arg}",
        ),
        "max": (
            [f"find the (maximum|largest) value in {c} of {name}", f"print the highest number in {c} of {name}"],
            [f"(busca|obtener) el valor máximo de {c} de {name}", f"mayor número de {c} en {name}"],
            f"awk {fs}'NR == 1 || ${k} > max {{max=${k}}} END {{print max}}' {f.arg}",
        ),
        "min": (
            [f"find the (minimum|smallest) value in {c} of {name}", f"print the lowest number in {c} of {name}"],
            [f"(busca|obtener) el valor mínimo de {c} de {name}", f"menor número de {c} en {name}"],
            f"awk {fs}'NR == 1 || ${k} < min {{min=${k}}} END {{print min}}' {f.arg}",
        ),
        "sortn": (
            [f"sort {name} numerically by {c}", f"sort the lines of {name} in ascending numeric order of {c}"],
            [f"(ordena|ordenar) {name} numéricamente por {c}"],
            f"sort {srt}-k{k},{k}n {f.arg}",
        ),
        "sortr": (
            [f"sort {name} by {c} in descending numeric order", f"sort the lines of {name} in reverse numerical order of {c}"],
            [f"(ordena|ordenar) {name} por {c} en orden numérico descendente"],
            f"sort {srt}-k{k},{k}nr {f.arg}",
        ),
        "where": (
            [
                f"print the lines of {name} (where|in which) {c} is (greater|larger) than {v}",
                f"display all lines in {name} whose {c} exceeds {v}".replace("whose the", "whose"),
            ],
            [f"(imprime|mostrar) las líneas de {name} en las que {c} es mayor que {v}"],
            f"awk {fs}'${k} > {v.raw}' {f.arg}",
        ),
        "wherecount": (
            [f"count the lines of {name} (where|in which) {c} is less than {v}"],
            [f"(cuenta|contar) las líneas de {name} en las que {c} es menor que {v}"],
            f"awk {fs}'${k} < {v.raw}' {f.arg} | wc -l",
        ),
        "last": (
            [
                f"print the last (field|column) of each line of {name}",
                f"extract the last (field|column) of every line in {name}",
                f"display only the last field of {name}",
            ],
            [f"(imprime|extraer) (el último campo|la última columna) de cada línea de {name}"],
            f"awk {fs}'{{print $NF}}' {f.arg}",
        ),
        "nf": (
            [f"print the number of fields (of|in) each line of {name}", f"display how many fields every line of {name} has"],
            [f"(imprime|mostrar) el número de campos de cada línea de {name}"],
            f"awk {fs}'{{print NF}}' {f.arg}",
        ),
        "sortcut": (
            [f"print {c} of {name} sorted (alphabetically|in alphabetical order)", f"extract {c} from {name} and sort the result"],
            [f"(imprime|mostrar) {c} de {name} en orden alfabético", f"extraer {c} de {name} y ordenar el resultado"],
            cut + " | sort",
        ),
        "headcut": (
            [f"print {c} of the first {n} lines of {name}", f"display {c} of only the first {n} lines in {name}"],
            [f"(imprime|mostrar) {c} de las primeras {n} líneas de {name}"],
            f"head -n {n.raw} {f.arg} | " + cut.rsplit(" ", 1)[0] if " " not in f.raw else "",
        ),
    }
    if form not in table or not table[form][2]:
        form = "get"
    en, es, cmd = table[form]
    return g.t(en, es), cmd


@composed(INTENTS, "formal-text-lines", weight=9)
def text_lines(g: Gen) -> tuple[str, str]:
    f, f2, o = g.slot("file"), g.slot("file"), g.slot("newname")
    name, name_es = g.pick([f"{f}", f"the file {f}", f"file {f}"]), g.pick([f"{f}", f"el archivo {f}", f"el fichero {f}"])
    w, w2 = g.value(word(g)), g.value(word(g))
    q, q2 = shown(g, w.raw, 0.7), shown(g, w2.raw, 0.7)
    a = g.int(2, 40)
    b = a + g.int(1, 60)
    va, vb, n = g.value(str(a)), g.value(str(b)), num(g, 2, 3, 5, 10, 15, 20, 100)
    F = f.arg
    options = [
        (
            ["print lines {a} (to|through) {b} of {F}", "display the lines from {a} to {b} of {F}", "extract lines {a}-{b} from {F}"],
            ["(imprime|mostrar) las líneas {a} a {b} de {F}", "extraer de {F} las líneas de la {a} a la {b}"],
            f"sed -n '{a},{b}p' {F}",
        ),
        (
            ["delete lines {a} to {b} from {F} in place", "remove the lines {a} through {b} of {F}, editing the file itself"],
            ["(elimina|borrar) las líneas {a} a {b} de {F} en el propio archivo"],
            f"sed -i '{a},{b}d' {F}",
        ),
        (
            ["print {F} except [for] the first {n} lines", "display all lines of {F} but the first {n}", "output {F} skipping the first {n} lines"],
            ["(imprime|mostrar) {F} sin las {n} primeras líneas", "mostrar {F} omitiendo las {n} primeras líneas"],
            f"tail -n +{int(n.raw) + 1} {F}",
        ),
        (
            ["print {F} except [for] the last {n} lines", "display all [the] lines of {F} but the last {n}"],
            ["(imprime|mostrar) {F} menos las {n} últimas líneas"],
            f"head -n -{n.raw} {F}",
        ),
        (
            [
                "number the lines of {F}",
                "print {F} with line numbers",
                "display the contents of {F} preceded by line numbers",
                "output {F} with each line numbered, [including] blank lines [too]".replace("[including] blank lines [too]", "blank lines included"),
            ],
            ["(numera|numerar) las líneas de {F}", "(imprime|mostrar) {F} con números de línea"],
            f"cat -n {F}",
        ),
        (
            ["print the longest line (of|in) {F}", "find the longest line in {F}", "display the line of {F} with the most characters"],
            ["(imprime|mostrar) la línea más larga de {F}", "busca la línea más larga de {F}"],
            f"awk 'length > max {{max=length; line=$0}} END {{print line}}' {F}",
        ),
        (
            ["print the length of the longest line (of|in) {F}", "calculate the length of the longest line in {F}"],
            ["(calcula|mostrar) la longitud de la línea más larga de {F}"],
            f"wc -L < {F}",
        ),
        (
            ["print the shortest line (of|in) {F}", "find the shortest line in {F}"],
            ["(imprime|mostrar) la línea más corta de {F}"],
            f"awk 'NR == 1 || length < min {{min=length; line=$0}} END {{print line}}' {F}",
        ),
        (
            ["count the words in {F}, print only the number", "print just the number of words in {F}"],
            ["(cuenta|mostrar) solo el número de palabras de {F}".replace("cuenta|", "imprime|")],
            f"wc -w < {F}",
        ),
        (
            ["count the [number of] (empty|blank) lines in {F}", "calculate how many empty lines {F} contains".replace("calculate how many", "count how many")],
            ["(cuenta|contar) las líneas vacías de {F}", "número de líneas vacías en {F}"],
            f"grep -c '^$' {F}",
        ),
        (
            ["count the [number of] non-empty lines in {F}", "print the number of lines of {F} that are not empty"],
            ["(cuenta|contar) las líneas no vacías de {F}"],
            f"grep -c . {F}",
        ),
        (
            ["remove all (empty|blank) lines from {F} in place", "delete the empty lines of {F}, modifying the file"],
            ["(elimina|borrar) las líneas vacías de {F} modificando el archivo"],
            f"sed -i '/^$/d' {F}",
        ),
        (
            [
                "convert {F} to (upper case|uppercase) and print it",
                "print {F} with all letters in upper case",
                "translate the lowercase letters in {F} to uppercase",
            ],
            ["(imprime|mostrar) {F} en mayúsculas", "convertir a mayúsculas el texto de {F}"],
            f"tr '[:lower:]' '[:upper:]' < {F}",
        ),
        (
            ["print {F} with all letters in lower case", "translate the uppercase letters in {F} to lowercase"],
            ["(imprime|mostrar) {F} en minúsculas"],
            f"tr '[:upper:]' '[:lower:]' < {F}",
        ),
        (
            ["remove all digits from the contents of {F} and print the result", "print {F} without digits"],
            ["(imprime|mostrar) {F} sin los dígitos"],
            f"tr -d '0-9' < {F}",
        ),
        (
            [
                "count the [number of] occurrences of [the string] {q} in {F}, several per line included",
                "calculate the total number of occurrences of {q} in {F}, counting every one on a line",
            ],
            ["(cuenta|contar) todas las apariciones de {q} en {F}, aunque haya varias en una línea"],
            f'grep -o "{w.raw}" {F} | wc -l',
        ),
        (
            ["print the first line of {F} (containing|that contains|matching) {q}", "display only the first line matching {q} in {F}"],
            ["(imprime|mostrar) la primera línea de {F} que contenga {q}"],
            f'grep -m 1 "{w.raw}" {F}',
        ),
        (
            ["print the lines of {F} (containing|that contain) both {q} and {q2}", "search {F} for lines with {q} and {q2}"],
            ["(imprime|mostrar) las líneas de {F} que contienen tanto {q} como {q2}"],
            f'grep "{w.raw}" {F} | grep "{w2.raw}"',
        ),
        (
            ["print the lines of {F} (containing|that contain) either {q} or {q2}", "search {F} for lines matching {q} or {q2}"],
            ["(imprime|mostrar) las líneas de {F} que contienen {q} o {q2}"],
            f'grep -E "{w.raw}|{w2.raw}" {F}',
        ),
        (
            ["display the lines of {F} (containing|with) {q} but not {q2}"],
            ["(imprime|mostrar) las líneas de {F} con {q} pero sin {q2}"],
            f'grep "{w.raw}" {F} | grep -v "{w2.raw}"',
        ),
        (
            ["replace (all occurrences of|every) {q} (with|by) {q2} in {F} in place", "substitute {q2} for {q} throughout {F}, editing it in place"],
            ["(reemplaza|sustituir) todas las apariciones de {q} por {q2} en {F}"],
            f"sed -i 's/{w.raw}/{w2.raw}/g' {F}",
        ),
        (
            ["print {F} with [every] {q} replaced by {q2}", "output {F} substituting {q2} for each {q}, without modifying the file"],
            ["(imprime|mostrar) {F} con {q} sustituido por {q2}"],
            f"sed 's/{w.raw}/{w2.raw}/g' {F}",
        ),
        (
            [
                "delete [all] [the] lines (containing|matching) {q} from {F} in place".replace("[all] [the]", "all"),
                "remove every line that contains {q} from {F}",
            ],
            ["(elimina|borrar) de {F} las líneas que contienen {q}"],
            f"sed -i '/{w.raw}/d' {F}",
        ),
        (
            ["print the lines of {F} between {q} and {q2}, inclusive", "display the block of {F} from the line matching {q} to the line matching {q2}"],
            ["(imprime|mostrar) las líneas de {F} desde la que contiene {q} hasta la que contiene {q2}"],
            f"sed -n '/{w.raw}/,/{w2.raw}/p' {F}",
        ),
        (
            ["print the lines common to {F} and {f2}", "display the lines that {F} and {f2} have in common", "find the lines present in both {F} and {f2}"],
            ["(imprime|mostrar) las líneas comunes a {F} y {f2}", "busca las líneas presentes tanto en {F} como en {f2}"],
            f"comm -12 <(sort {F}) <(sort {f2.arg})",
        ),
        (
            [
                "print the lines of {F} that are not in {f2}",
                "find the lines that appear only in {F} and not in {f2}",
                "show the lines unique to {F} when compared with {f2}",
            ],
            ["(imprime|mostrar) las líneas de {F} que no están en {f2}", "busca las líneas que aparecen solo en {F} y no en {f2}"],
            f"comm -23 <(sort {F}) <(sort {f2.arg})",
        ),
        (
            ["count the lines (common to|shared by) {F} and {f2}"],
            ["(cuenta|contar) las líneas comunes a {F} y {f2}"],
            f"comm -12 <(sort {F}) <(sort {f2.arg}) | wc -l",
        ),
        (
            ["merge the lines of {F} and {f2} side by side", "print corresponding lines of {F} and {f2} next to each other, separated by a tab"],
            ["(une|unir) línea a línea {F} y {f2}, separados por un tabulador"],
            f"paste {F} {f2.arg}",
        ),
        (
            [
                "join the lines of {F} and {f2} on [their] first field, sorting both beforehand",
                "perform a join of the unsorted files {F} and {f2} on the first column",
            ],
            ["(une|cruzar) {F} y {f2} por el primer campo, ordenándolos antes"],
            f"join <(sort {F}) <(sort {f2.arg})",
        ),
        (
            ["sort {F} and {f2} together and remove duplicate lines", "print the sorted union of the lines of {F} and {f2}"],
            ["(ordena|ordenar) juntos {F} y {f2} sin líneas repetidas"],
            f"sort -u {F} {f2.arg}",
        ),
        (
            ["list the words of {F} by frequency, most frequent first", "count the occurrences of each word in {F} and sort by count descending"],
            ["(lista|listar) las palabras de {F} por frecuencia, de mayor a menor"],
            f"tr -s '[:space:]' '\\n' < {F} | sort | uniq -c | sort -nr",
        ),
        (
            ["print the duplicate lines of {F}", "display only the lines that occur more than once in {F}"],
            ["(imprime|mostrar) las líneas repetidas de {F}"],
            f"sort {F} | uniq -d",
        ),
        (
            ["print the lines that occur exactly once in {F}", "display only the lines of {F} that are not repeated"],
            ["(imprime|mostrar) las líneas que aparecen una sola vez en {F}"],
            f"sort {F} | uniq -u",
        ),
        (
            ["display the {n} most frequent lines of {F} with their counts", "print the {n} most common lines in {F}, preceded by the count"],
            ["(imprime|mostrar) las {n} líneas más frecuentes de {F} con su recuento"],
            f"sort {F} | uniq -c | sort -nr | head -n {n.raw}",
        ),
        (
            ["print the lines of {F} in reverse order", "output {F} backwards, last line first"],
            ["(imprime|mostrar) las líneas de {F} en orden inverso"],
            f"tac {F}",
        ),
        (
            ["print the lines of {F} longer than {b} characters", "display every line of {F} with more than {b} characters"],
            ["(imprime|mostrar) las líneas de {F} de más de {b} caracteres"],
            f"awk 'length > {b}' {F}",
        ),
        (
            ["sort {F} numerically in reverse order and print the first {n} lines", "display the {n} largest numbers in {F}"],
            ["(imprime|mostrar) los {n} números mayores de {F}"],
            f"sort -nr {F} | head -n {n.raw}",
        ),
        (
            ["print the last {n} lines of {F} (containing|that contain) {q}", "search {F} for {q} and display only the last {n} matching lines"],
            ["(imprime|mostrar) las últimas {n} líneas de {F} que contienen {q}"],
            f'grep "{w.raw}" {F} | tail -n {n.raw}',
        ),
        (
            ["print one line out of every {n} of {F}", "display one of every {n} lines in {F}"],
            ["(imprime|mostrar) una de cada {n} líneas de {F}"],
            f"awk 'NR % {n.raw} == 0' {F}",
        ),
        (
            ["join all [the] lines of {F} into a single line separated by commas", "print the lines of {F} as one comma-separated line"],
            ["(une|unir) todas las líneas de {F} en una sola, separadas por comas"],
            f"paste -sd',' {F}",
        ),
        (
            ["copy the lines of {F} (containing|matching) {q} to {o}", "write the lines of {F} that contain {q} into {o}"],
            ["(guarda|guardar) en {o} las líneas de {F} que contienen {q}"],
            f'grep "{w.raw}" {F} > {o.arg}',
        ),
    ]
    en, es, cmd = g.pick(options)
    t = g.pick(en) if g.lang == "en" else g.pick(es)
    if (
        g.lang == "en"
        and g.chance(0.12)
        and " and " not in t
        and re.match(r"(print|display|find|calculate|count|remove|delete|replace|sort|output|show|list) ", t)
    ):
        t = third(t)
    for key, v in {"{F}": name if g.lang == "en" else name_es, "{f2}": f2, "{q}": q, "{q2}": q2, "{a}": va, "{b}": vb, "{n}": n, "{o}": o}.items():
        t = t.replace(key, str(v))
    return t, cmd


# ---------------------------------------------------------------------------------------------------------------
# Disk use, processes, dates, links, duplicates


def _pick_said(g: Gen, options: Sequence[tuple[Sequence[str], Sequence[str], str]], slots: dict[str, object]) -> tuple[str, str]:
    en, es, cmd = g.pick(options)
    t = g.pick(en) if g.lang == "en" else es_verbs(g.pick(es), g.pick([0, 0, 1, 1, 2]))
    if (
        g.lang == "en"
        and g.chance(0.12)
        and re.match(r"(print|display|show|list|find|calculate|count|remove|delete|create|change|replace|copy|compute|sort|search) ", t)
        and " and " not in t
    ):
        t = third(t)
    for key, v in slots.items():
        t = t.replace("{" + key + "}", str(v))
    return no_dup_recursion(t), cmd


@composed(INTENTS, "formal-disk", weight=6)
def disk(g: Gen) -> tuple[str, str]:
    p = place(g, 0.0)
    while not p.base or p.arg == "/":
        p = place(g, 0.0, False)
    n, m = num(g, 3, 5, 10, 15, 20), num(g, 1, 2, 3)
    d, lv = p.arg, g.value(m.raw, text=m.raw + g.t(" level" + ("s" if m.raw != "1" else ""), " nivel" + ("es" if m.raw != "1" else "")))
    options = [
        (
            [
                "display the total disk usage of {B} in human-readable form",
                "print the human-readable total size of {B}",
                "summarize the disk usage of {B} in human readable format",
                "calculate the total size of {B}",
                "show the space occupied by {B} in total",
            ],
            ["<mostrar> el espacio total que ocupa {B}", "<calcular> el tamaño total de {B} en formato legible", "resumen del uso de disco de {B}"],
            f"du -sh {d}",
        ),
        (
            ["print the total size of {B} in bytes", "calculate the disk usage of {B} in bytes, as a single total"],
            ["<mostrar> en bytes el tamaño total de {B}"],
            f"du -sb {d}",
        ),
        (
            [
                "display the disk usage of each immediate subdirectory of {B}",
                "print the size of every directory one level below {B}, human readable",
                "show the sizes of the first-level subdirectories of {B}",
            ],
            ["<mostrar> el uso de disco de cada subdirectorio inmediato de {B}", "<listar> el tamaño de los subdirectorios de primer nivel de {B}"],
            f"du -h --max-depth=1 {d}",
        ),
        (
            ["display the disk usage of the directories in {B} down to {lv} deep", "print directory sizes under {B} to a depth of {lv}"],
            ["<mostrar> el uso de disco de los directorios de {B} hasta {lv} de profundidad"],
            f"du -h --max-depth={m.raw} {d}",
        ),
        (
            [
                "display the {n} largest files and directories under {B}",
                "find the {n} biggest entries below {B}, human readable sizes",
                "print the top {n} files and directories by disk usage in {B}",
            ],
            ["<mostrar> los {n} archivos y directorios que más ocupan bajo {B}", "<listar> las {n} entradas más grandes de {B}"],
            f"du -ah {d} | sort -hr | head -n {n.raw}",
        ),
        (
            ["list the subdirectories of {B} sorted by size, largest first", "sort the immediate subdirectories of {B} by disk usage in descending order"],
            ["<listar> los subdirectorios de {B} ordenados por tamaño de mayor a menor"],
            f"du -h --max-depth=1 {d} | sort -hr",
        ),
        (
            ["list the subdirectories of {B} sorted by disk usage, smallest first"],
            ["<listar> los subdirectorios de {B} ordenados por tamaño de menor a mayor"],
            f"du -h --max-depth=1 {d} | sort -h",
        ),
        (
            ["display the {n} largest directories under {B}", "print the {n} directories that use the most disk space below {B}"],
            ["<mostrar> los {n} directorios que más espacio ocupan bajo {B}"],
            f"du -h {d} | sort -hr | head -n {n.raw}",
        ),
        (
            ["display the free disk space of the file system that contains {B}", "show how full the partition holding {B} is"],
            ["<mostrar> el espacio libre del sistema de archivos que contiene {B}"],
            f"df -h {d}",
        ),
        (
            [
                "count the files in each immediate subdirectory of {B}, not the directories, highest first".replace(
                    "each immediate subdirectory of {B}, not the directories", "each directory under {B}"
                ),
                "print the number of files in every directory below {B} in descending order",
            ],
            ["<contar> los archivos de cada directorio bajo {B}, de mayor a menor"],
            f"find {d} -type f -printf '%h\\n' | sort | uniq -c | sort -nr",
        ),
        (
            [
                "find duplicate files under {B} by comparing md5 checksums",
                "list the files with identical content in {B} using their md5 sums",
                "search {B} recursively for duplicate files by md5sum",
            ],
            ["<buscar> archivos duplicados bajo {B} comparando sus sumas md5", "<listar> los archivos con idéntico contenido de {B} según su md5"],
            f"find {d} -type f -exec md5sum {{}} + | sort | uniq -w32 -D",
        ),
        (
            ["list the octal permissions and path of every file under {B}", "print the permissions in octal and the name of all files below {B}"],
            ["<listar> los permisos en octal y la ruta de cada archivo bajo {B}"],
            f"find {d} -type f -printf '%m %p\\n'",
        ),
        (
            [
                "count the files under {B} by extension, most frequent first",
                "display how many files there are of each extension under {B}, in descending order",
            ],
            ["<contar> los archivos de {B} por extensión, de más a menos frecuente"],
            f"find {d} -type f -name \"*.*\" | sed 's/.*\\.//' | sort | uniq -c | sort -nr",
        ),
        (
            ["find file names that occur more than once under {B}", "list the duplicated base names of the files below {B}"],
            ["<buscar> nombres de archivo repetidos bajo {B}"],
            f"find {d} -type f -printf '%f\\n' | sort | uniq -d",
        ),
        (
            ["remove all empty directories under {B}", "find and delete empty directories below {B}", "recursively remove the empty directories in {B}"],
            ["<eliminar> todos los directorios vacíos bajo {B}", "<buscar> y <borrar> los directorios vacíos de {B}"],
            f"find {d} -type d -empty -delete",
        ),
        (
            ["find all broken symbolic links under {B}", "list the dangling symlinks below {B}", "search {B} for symbolic links whose target does not exist"],
            ["<buscar> los enlaces simbólicos rotos bajo {B}", "<listar> los enlaces simbólicos de {B} cuyo destino no existe"],
            f"find {d} -xtype l",
        ),
        (
            [
                "set permissions 755 on all directories and 644 on all files under {B}",
                "change the permissions of directories to 755 and of files to 644 in {B}, recursively",
            ],
            ["<poner> permisos 755 a los directorios y 644 a los archivos bajo {B}"],
            f"find {d} -type d -exec chmod 755 {{}} + && find {d} -type f -exec chmod 644 {{}} +",
        ),
        (
            ["print the {n} most recently modified files under {B}", "list the {n} newest files in {B} and its subdirectories"],
            ["<mostrar> los {n} archivos modificados más recientemente bajo {B}"],
            f"find {d} -type f -printf '%T@ %p\\n' | sort -nr | head -n {n.raw} | cut -d' ' -f2-",
        ),
    ]
    return _pick_said(g, options, {"B": p.base, "n": n, "lv": lv})


@composed(INTENTS, "formal-replace-tree", weight=4)
def replace_tree(g: Gen) -> tuple[str, str]:
    p = place(g, 0.08, False)
    a, b = g.value(word(g)), g.value(word(g))
    qa, qb, e = shown(g, a.raw, 0.7), shown(g, b.raw, 0.7), ext(g)
    x = str(g.value(e, text=g.pick([".{}", "*.{}", "{}", "'*.{}'"]).format(e)))
    at = f" {p.at}" if p.at else ""
    if g.chance(0.5):
        text = g.t(
            [
                f"replace {qa} with {qb} only in the files{at} that contain {qa}, using grep and xargs",
                f"use grep -l and xargs to replace {qa} with {qb} in all files{at}",
                f"find the files{at} containing {qa} with grep and replace it with {qb} by means of xargs and sed",
            ],
            [
                f"(reemplaza|sustituir) {qa} por {qb} con grep y xargs en los archivos{at} que lo contienen",
                f"usa grep -l y xargs para cambiar {qa} por {qb} en todos los archivos{at}",
            ],
        )
        return text, f"grep -rlZ \"{a.raw}\" {p.arg} | xargs -0 -r sed -i 's/{a.raw}/{b.raw}/g'"
    how = g.pick(["replace", "replace", "delete", "spaces"])
    if how == "replace":
        text = g.t(
            [
                f"recursively replace all occurrences of {qa} with {qb} in all {x} files{at}",
                f"replace {qa} with {qb} in every {x} file{at}",
                f"substitute all occurrences of {qa} with {qb} in {x} files{at}, in place",
                f"in all {x} files{at} change {qa} to {qb}",
            ],
            [
                f"(reemplaza|sustituir) {qa} por {qb} en todos los archivos {x}{at}",
                f"(cambia|cambiar) todas las apariciones de {qa} por {qb} en los ficheros {x}{at}",
            ],
        )
        return text, f"find {p.arg} -type f -name \"*.{e}\" -exec sed -i 's/{a.raw}/{b.raw}/g' {{}} +"
    if how == "delete":
        text = g.t(
            [f"(delete|remove) all lines (containing|matching) {qa} from all {x} files{at}", f"in every {x} file{at}, remove the lines that contain {qa}"],
            [f"(elimina|borrar) las líneas que contienen {qa} de todos los archivos {x}{at}"],
        )
        return text, f"find {p.arg} -type f -name \"*.{e}\" -exec sed -i '/{a.raw}/d' {{}} +"
    text = g.t(
        [f"remove trailing (whitespace|blanks) from all {x} files{at}", f"strip the trailing whitespace in every {x} file{at}"],
        [f"(elimina|quitar) los espacios al final de las líneas de todos los archivos {x}{at}"],
    )
    return text, f"find {p.arg} -type f -name \"*.{e}\" -exec sed -i 's/[[:space:]]*$//' {{}} +"


@composed(INTENTS, "formal-system", weight=5)
def system(g: Gen) -> tuple[str, str]:
    u, pr, pid, n, f, d, nm = g.slot("user"), g.slot("proc"), g.slot("pid"), num(g, 3, 5, 10, 15), g.slot("anyfile"), g.slot("dir"), g.slot("stem")
    k, days, date = num(g, 2, 3, 5, 7, 10), g.slot("days"), g.slot("date")
    while days.raw == "1":
        days = g.slot("days")
    m = g.slot("octal")
    options = [
        (
            ["list all [the] processes owned by [the] user {u}", "display the processes belonging to user {u}", "show all processes of the user {u}"],
            ["<listar> los procesos del usuario {u}", "<mostrar> todos los procesos pertenecientes al usuario {u}"],
            f"ps -u {u.arg}",
        ),
        (
            ["display the {n} processes using the most memory", "list the top {n} processes by memory consumption"],
            ["<mostrar> los {n} procesos que más memoria consumen"],
            f"ps aux --sort=-%mem | head -n {int(n.raw) + 1}",
        ),
        (
            ["display the {n} processes consuming the most CPU", "list the top {n} processes sorted by CPU usage"],
            ["<mostrar> los {n} procesos que más CPU consumen"],
            f"ps aux --sort=-%cpu | head -n {int(n.raw) + 1}",
        ),
        (
            ["print the process ids of all {p} processes", "get the PID of every process named {p}", "display the ids of the processes called {p}"],
            ["<mostrar> los PID de los procesos llamados {p}", "<obtener> los identificadores de todos los procesos {p}"],
            f"pgrep {pr.arg}",
        ),
        (
            ["kill all processes named {p}", "terminate every {p} process", "kills all {p} processes"],
            ["<eliminar> todos los procesos llamados {p}", "terminar todos los procesos {p}"],
            f"pkill {pr.arg}",
        ),
        (
            ["forcibly kill the process with id {i}", "send the KILL signal to process {i}"],
            ["forzar la terminación del proceso con identificador {i}", "enviar la señal KILL al proceso {i}"],
            f"kill -9 {pid.arg}",
        ),
        (
            ["print the command name of the process with PID {i}", "display only the name of the command that process {i} is running"],
            ["<mostrar> el nombre del comando del proceso con PID {i}"],
            f"ps -p {pid.arg} -o comm=",
        ),
        (
            ["print the parent process id of process {i}", "get the PPID of the process whose PID is {i}"],
            ["<mostrar> el PPID del proceso {i}", "<obtener> el identificador del proceso padre de {i}"],
            f"ps -o ppid= -p {pid.arg}",
        ),
        (
            ["count the processes run by user {u}, without the header", "print the number of processes of user {u}"],
            ["<contar> los procesos del usuario {u}"],
            f"ps -u {u.arg} --no-headers | wc -l",
        ),
        (
            ["print the date {k} days ago in YYYY-MM-DD format", "display the date of {k} days ago as YYYY-MM-DD"],
            ["<mostrar> la fecha de hace {k} días en formato AAAA-MM-DD"],
            f'date -d "{k.raw} days ago" +%Y-%m-%d',
        ),
        (
            ["print the date {k} days from now in YYYY-MM-DD format"],
            ["<mostrar> la fecha de dentro de {k} días en formato AAAA-MM-DD"],
            f'date -d "+{k.raw} days" +%Y-%m-%d',
        ),
        (
            ["convert the date {t} to seconds since the epoch", "print the Unix timestamp of {t}"],
            ["<mostrar> los segundos desde la época Unix de la fecha {t}"],
            f'date -d "{date.raw}" +%s',
        ),
        (
            ["print the day of the week of {t}", "display the weekday name of the date {t}"],
            ["<mostrar> el día de la semana de la fecha {t}"],
            f'date -d "{date.raw}" +%A',
        ),
        (
            ["create a symbolic link named {m} (pointing to|to) {f}", "make {m} a symlink to {f}", "create a soft link {m} that points to {f}"],
            ["crear un enlace simbólico llamado {m} que apunte a {f}", "crea el enlace simbólico {m} a {f}"],
            f"ln -s {f.arg} {nm.arg}",
        ),
        (["create a hard link to {f} named {m}", "make {m} a hard link of {f}"], ["crear un enlace duro a {f} llamado {m}"], f"ln {f.arg} {nm.arg}"),
        (
            ["print the target of the symbolic link {m}", "display what the symlink {m} points to"],
            ["<mostrar> el destino del enlace simbólico {m}"],
            f"readlink {nm.arg}",
        ),
        (
            ["print the absolute path of {f}, resolving [any] symbolic links", "get the canonical full path of {f}"],
            ["<mostrar> la ruta absoluta de {f} resolviendo los enlaces simbólicos"],
            f"readlink -f {f.arg}",
        ),
        (
            ["print the octal permissions of {f}", "display the permissions of {f} in octal form"],
            ["<mostrar> los permisos de {f} en octal"],
            f"stat -c %a {f.arg}",
        ),
        (["print the owner of {f}", "display the user name that owns {f}"], ["<mostrar> el propietario de {f}"], f"stat -c %U {f.arg}"),
        (["print the size of {f} in bytes", "display only the size in bytes of the file {f}"], ["<mostrar> el tamaño en bytes de {f}"], f"stat -c %s {f.arg}"),
        (
            [
                "recursively change the permissions of {d} to {o}",
                "set permissions {o} on directory {d} and all its contents",
                "change the mode of everything in {d} to {o}, recursively",
            ],
            ["<cambiar> de forma recursiva los permisos de {d} a {o}", "<poner> permisos {o} a {d} y todo su contenido"],
            f"chmod -R {m.raw} {d.arg}",
        ),
        (
            ["recursively change the owner of {d} to user {u}", "make {u} the owner of {d} and everything in it"],
            ["<cambiar> de forma recursiva el propietario de {d} a {u}"],
            f"chown -R {u.arg} {d.arg}",
        ),
        (
            ["print the user names of all accounts in /etc/passwd, sorted", "display the sorted list of login names from /etc/passwd"],
            ["<listar> en orden los nombres de usuario de /etc/passwd"],
            "cut -d':' -f1 /etc/passwd | sort",
        ),
        (
            ["count the different login shells used in /etc/passwd", "print each login shell in /etc/passwd with the number of users who have it"][1:],
            ["<mostrar> cada shell de /etc/passwd con el número de usuarios que la tienen"],
            "cut -d':' -f7 /etc/passwd | sort | uniq -c",
        ),
        (
            ["display the entries of the PATH variable, one per line", "print each directory of $PATH on a separate line"],
            ["<mostrar> cada directorio de $PATH en una línea"],
            "echo \"$PATH\" | tr ':' '\\n'",
        ),
        (
            ["print the base name of {f} without its directory", "strip the directory part from {f}"],
            ["<mostrar> el nombre de {f} sin el directorio"],
            f"basename {f.arg}",
        ),
        (["print the directory part of {f}", "get the parent directory of the path {f}"], ["<mostrar> el directorio de la ruta {f}"], f"dirname {f.arg}"),
    ]
    return _pick_said(g, options, {"u": u, "p": pr, "i": pid, "n": n, "f": f, "d": d, "m": nm, "k": k, "t": date, "o": m})
