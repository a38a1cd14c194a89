"""Searching: find as a grammar of places, tests and actions, grep, counting, comparing, hashing, locating commands."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mango.data.generate import BoundSlot, Composed, Gen, Intent, composed

INTENTS: list[(Intent | Composed)] = []

# ---------------------------------------------------------------------------------------------------------------
# Parts of a find request. In Spanish phrases "@" is the gender vowel of the noun (o or a).


def either(g: Gen, en, es):
    """The value for the language, whole."""
    return en if g.lang == "en" else es


def shown(g: Gen, raw: str, arg: str | None = None, quoted: float = 0.35) -> BoundSlot:
    """A value that the request shows bare or in quotes."""
    q = g.pick("\"\"''`") if g.chance(quoted) or " " in raw else ""
    return g.value(raw, arg, q + raw + q)


def number(g: Gen, *choices: int) -> BoundSlot:
    return g.value(str(g.pick(choices) if choices else g.int(2, 40)))


@dataclass
class Test:
    """One test of find: its arguments, and how a request says it.

    post: phrase after the noun; pred: verb phrase ("are empty"); pre: adjective; noun: (noun, gender) that holds the test.
    """

    arg: str
    post: Sequence[str] = ()
    pred: Sequence[str] = ()
    pre: Sequence[str] = ()
    noun: Sequence[tuple[str, str]] = ()
    cat: str = ""


def test(g: Gen, cat: str, arg: str, en_post=(), es_post=(), en_pred=(), es_pred=(), en_pre=(), es_pre=(), en_noun=(), es_noun=()) -> Test:
    e = g.lang == "en"
    return Test(arg, en_post if e else es_post, en_pred if e else es_pred, en_pre if e else es_pre, en_noun if e else es_noun, cat)


_EXTS = "txt txt txt log log md csv json py py sh conf html xml yaml yml ini c js sql tsv dat cfg tex java java cpp h css rb go rs php pdf jpg jpg png gif mp3 mp4 zip tar gz bak tmp old doc docx xlsx o class jar svg wav mkv avi swp pyc tar.gz".split()
_TYPES = {  # extension: English adjectives, Spanish adjectives, English nouns, Spanish nouns
    "py": (["python", "Python source"], ["de python", "de Python", "python"], ["python scripts"], [("scripts de python", "o")]),
    "txt": (["text", "plain text"], ["de texto"], [], []),
    "sh": (["shell script", "bash"], ["de shell"], ["shell scripts", "bash scripts"], [("scripts de shell", "o"), ("scripts de bash", "o")]),
    "log": (["log"], ["de log", "de registro"], ["logs"], [("logs", "o")]),
    "pdf": (["PDF", "pdf"], ["PDF", "pdf"], ["PDFs", "PDF documents"], [("PDFs", "o"), ("documentos PDF", "o")]),
    "jpg": (["JPG", "jpg image", "JPEG"], ["JPG", "jpg"], ["jpg images", "JPG pictures", "jpg photos"], [("imágenes jpg", "a"), ("fotos jpg", "a")]),
    "png": (["PNG", "png image"], ["PNG"], ["png images"], [("imágenes png", "a")]),
    "java": (["java", "Java source"], ["de java", "java"], [], []),
    "c": (["C source", "C"], ["fuente de C", "de C"], ["C sources"], [("fuentes de C", "o")]),
    "h": (["header", "C header"], ["de cabecera"], ["header files"], [("cabeceras de C", "a")]),
    "js": (["javascript", "JavaScript"], ["javascript", "de JavaScript"], [], []),
    "html": (["HTML", "html"], ["HTML", "html"], ["HTML pages"], [("páginas html", "a")]),
    "css": (["CSS"], ["CSS"], ["css stylesheets"], [("hojas de estilo css", "a")]),
    "json": (["JSON"], ["JSON"], [], []),
    "xml": (["XML"], ["XML"], [], []),
    "csv": (["CSV"], ["CSV"], ["CSVs"], [("CSV", "o")]),
    "md": (["markdown", "Markdown"], ["markdown", "de Markdown"], [], []),
    "mp3": (["MP3", "mp3 audio"], ["MP3"], ["mp3 songs", "MP3s"], [("canciones mp3", "a"), ("mp3", "o")]),
    "mp4": (["MP4", "mp4 video"], ["MP4"], ["mp4 videos"], [("vídeos mp4", "o"), ("videos mp4", "o")]),
    "zip": (["zip", "ZIP"], ["zip", "ZIP"], ["zip archives", "zips"], [("zips", "o"), ("archivos comprimidos zip", "o")]),
    "sql": (["SQL"], ["SQL"], ["SQL scripts"], [("scripts SQL", "o")]),
    "php": (["PHP"], ["PHP", "de php"], ["PHP scripts"], [("scripts php", "o")]),
    "rb": (["ruby"], ["de ruby"], [], []),
    "go": (["Go", "golang"], ["de Go"], [], []),
    "rs": (["Rust"], ["de Rust"], [], []),
}


def ext_shown(g: Gen, ext: str) -> BoundSlot:
    return g.value(ext, text=g.pick([".{}", ".{}", "{}", "*.{}", '"*.{}"', "'.{}'", '".{}"']).format(ext))


def t_ext(g: Gen) -> Test:
    ext = g.pick(_EXTS) if g.chance(0.93) else g.slot("ext").raw
    e, dot = ext_shown(g, ext), g.value("." + ext, text=g.pick(["." + ext, "." + ext, f"'.{ext}'", f'".{ext}"']))
    bare = g.value(ext)
    glob = g.value("*." + ext, text=g.pick(['"{}"', "'{}'", "{}"]).format("*." + ext))
    kinds = _TYPES.get(ext, ([], [], [], []))
    typed = bool(kinds[0]) and g.chance(0.4)
    return test(
        g,
        "name",
        f'-name "*.{ext}"',
        [
            f"with [the] extension {bare}",
            f"with [(the|a)] {dot} extension",
            f"ending (in|with) {dot}",
            f"whose (name ends|names end) (with|in) {dot}",
            f"matching {glob}",
            f"named {glob}",
            f"with {dot} (extension|suffix)",
            f"that end (in|with) {dot}",
            f"whose name matches [the pattern] {glob}",
            f"having [the] {dot} extension",
        ],
        [
            f"con [la] extensión {bare}",
            f"con [la] extensión {dot}",
            f"que (terminen|terminan|acaben|acaban) en {dot}",
            f"cuyo nombre (termine|termina|acabe) en {dot}",
            f"acabad@s en {dot}",
            f"terminad@s en {dot}",
            f"que coincidan con [el patrón] {glob}",
            f"de extensión {dot}",
            f"de tipo {bare}",
        ],
        [f"end (in|with) {dot}", f"have [the] {dot} extension", f"have the extension {bare}", f"match {glob}"],
        [f"terminan en {dot}", f"tienen [la] extensión {dot}", f"acaban en {dot}", f"coinciden con {glob}"],
        kinds[0] if typed else [f"{e}"] * 3,
        kinds[1] if typed else [f"{e}", f"{e}", f"con extensión {e}"],
        [(n, "") for n in kinds[2]] if typed else (),
        kinds[3] if typed else (),
    )


def t_exts(g: Gen) -> Test:
    exts = list(dict.fromkeys(g.pick(_EXTS) for _ in range(g.pick([2, 2, 2, 3]) + 1)))[: 3 if g.chance(0.25) else 2]
    if len(exts) < 2:
        exts = ["jpg", "png"]
    style = g.pick([".{}", ".{}", "{}", "*.{}", "'*.{}'", '".{}"'])
    e = [g.value(x, text=style.format(x)) for x in exts]
    listed_or = ", ".join(map(str, e[:-1])) + g.t(" or ", " o ") + str(e[-1])
    listed_and = ", ".join(map(str, e[:-1])) + g.t(" and ", " y ") + str(e[-1])
    arg = "\\( " + " -o ".join(f'-name "*.{x}"' for x in exts) + " \\)"
    return test(
        g,
        "name",
        arg,
        [
            f"ending (in|with) {listed_or}",
            f"with extension[s] {listed_or}",
            f"whose (name ends|names end) (in|with) {listed_or}",
            f"matching {listed_or}",
            f"with [either] the {listed_or} extension",
        ],
        [
            f"con extensión {listed_or}",
            f"que (terminen|acaben|terminan) en {listed_or}",
            f"cuyo nombre termine en {listed_or}",
            f"acabad@s en {listed_or}",
            f"con las extensiones {listed_and}",
        ],
        [f"end (in|with) {listed_or}", f"have [the] extension {listed_or}"],
        [f"terminan en {listed_or}", f"tienen extensión {listed_or}"],
        [f"{listed_and}", f"{listed_or}", f"{listed_and}"],
        [f"{listed_and}", f"{listed_or}"],
    )


def t_exact(g: Gen) -> Test:
    raw = (
        g.slot("name").raw
        if g.chance(0.75)
        else g.pick(
            [
                "Makefile",
                "README",
                "Dockerfile",
                "core",
                ".gitignore",
                "passwd",
                "hosts",
                "config",
                "LICENSE",
                "package.json",
                "index.html",
                ".env",
                "__init__.py",
                "Thumbs.db",
                ".DS_Store",
                "pom.xml",
            ]
        )
    )
    n = shown(g, raw)
    return test(
        g,
        "name",
        f'-name "{raw}"',
        [f"named {n}", f"called {n}", f"with [the] name {n}", f"by the name [of] {n}", f"whose name is [exactly] {n}"],
        [f"llamad@s {n}", f"con [el] nombre {n}", f"de nombre {n}", f"que se (llamen|llaman) {n}", f"cuyo nombre sea [exactamente] {n}"],
        [f"are (called|named) {n}", f"have the name {n}"],
        [f"se llaman {n}"],
    )


def t_dirname(g: Gen) -> Test:
    raw = (
        g.pick(
            [
                "node_modules",
                ".git",
                "__pycache__",
                "build",
                "test",
                "tests",
                "cache",
                "tmp",
                "backup",
                "logs",
                "vendor",
                "dist",
                "src",
                "lib",
                "bin",
                ".svn",
                "docs",
            ]
        )
        if g.chance(0.5)
        else g.slot("dirname").raw
    )
    n = shown(g, raw, quoted=0.25)
    return test(
        g,
        "name",
        f'-name "{raw}"',
        [f"named {n}", f"called {n}", f"with [the] name {n}", f"whose name is {n}"],
        [f"llamad@s {n}", f"con [el] nombre {n}", f"de nombre {n}", f"que se (llamen|llaman) {n}"],
        [f"are (called|named) {n}"],
        [f"se llaman {n}"],
        [f"{n}"],
        [f"{n}"],
    )


def t_iname(g: Gen) -> Test:
    if g.chance(0.5):
        ext = g.pick(_EXTS)
        e = g.value("." + ext)
        ci = g.t(
            [
                "(ignoring|while ignoring) case",
                "in a case insensitive way",
                "\\(case insensitive\\)",
                "regardless of case",
                "in upper or lower case",
                "no matter the case",
            ],
            [
                "sin distinguir mayúsculas [de minúsculas]",
                "ignorando mayúsculas [y minúsculas]",
                "(en mayúsculas o minúsculas|sea en mayúsculas o en minúsculas)",
                "sin importar mayúsculas",
            ],
        )
        return test(
            g,
            "name",
            f'-iname "*.{ext}"',
            [f"ending (in|with) {e} {ci}", f"with [the] {e} extension {ci}", f"whose name ends (in|with) {e} {ci}"],
            [f"con extensión {e} {ci}", f"que (terminen|acaben) en {e} {ci}"],
        )
    if g.chance(0.5):
        raw = g.slot("word").raw
        n, pat = shown(g, raw), f"*{raw}*"
        post = (
            [f"(containing|with) {n} in (the|their) name {{ci}}", f"whose name contains {n} {{ci}}"],
            [f"(con|que contengan) {n} en el nombre {{ci}}", f"cuyo nombre contenga {n} {{ci}}"],
        )
    else:
        raw = g.slot("name").raw
        n, pat = shown(g, raw), raw
        post = ([f"(named|called) {n} {{ci}}", f"whose name is {n} {{ci}}"], [f"(llamad@s|de nombre) {n} {{ci}}", f"que se llamen {n} {{ci}}"])
    ci = g.t(
        [
            "(ignoring|while ignoring) case",
            "in a case insensitive way",
            "\\(case insensitive\\)",
            "regardless of case",
            "without regard to case",
            "in any combination of upper and lower case",
        ],
        [
            "sin distinguir mayúsculas [de minúsculas]",
            "ignorando mayúsculas [y minúsculas]",
            "sin tener en cuenta mayúsculas y minúsculas",
            "sin importar mayúsculas",
            "\\(sin distinguir mayúsculas\\)",
        ],
    )
    return test(g, "name", f'-iname "{pat}"', [p.replace("{ci}", ci) for p in post[0]], [p.replace("{ci}", ci) for p in post[1]])


def t_part(g: Gen) -> Test:
    """Prefix, ending or a part of the name."""
    raw = g.slot("word").raw if g.chance(0.8) else g.pick(["test_", "tmp", "IMG_", "~", "_old", "2024", "a", "lib", "backup-", "draft", "log", ".", "z", "A"])
    n = shown(g, raw, quoted=0.55)
    form = g.pick(["prefix", "prefix", "part", "part", "suffix"])
    if form == "prefix":
        return test(
            g,
            "name",
            f'-name "{raw}*"',
            [
                f"(starting|beginning) with {n}",
                f"whose (name starts|name begins|names start|names begin) with {n}",
                f"with names (starting|beginning) with {n}",
                f"that (start|begin) with {n}",
                f"(having|with) [the] prefix {n}",
            ],
            [
                f"que (empiecen|comiencen|empiezan|comienzan) (por|con) {n}",
                f"cuyo nombre (empiece|comience|empieza) (por|con) {n}",
                f"con [el] prefijo {n}",
                f"con nombres que empiecen por {n}",
            ],
            [f"(start|begin) with {n}"],
            [f"(empiezan|comienzan) (por|con) {n}"],
        )
    if form == "suffix":
        return test(
            g,
            "name",
            f'-name "*{raw}"',
            [f"whose (name ends|names end|name finishes) (in|with) {n}", f"(ending|that end) (in|with) {n}", f"with names ending in {n}"],
            [f"que (terminen|acaben|terminan) en {n}", f"cuyo nombre (termine|acabe|termina) en {n}"],
            [f"end (in|with) {n}"],
            [f"(terminan|acaban) en {n}"],
        )
    return test(
        g,
        "name",
        f'-name "*{raw}*"',
        [
            f"containing {n} in (the|their) name",
            f"whose (name contains|names contain) {n}",
            f"with {n} in (the|their) (name|names|filename)",
            f"that have {n} in (the|their) name",
            f"whose name includes [the word] {n}",
            f"with names containing {n}",
        ],
        [
            f"que (contengan|contienen|tengan|tienen|incluyan) {n} en el nombre",
            f"con {n} en [(el|su)] nombre",
            f"cuyo nombre (contenga|contiene|incluya) [la palabra] {n}",
        ],
        [f"(have|contain) {n} in (the|their) name"],
        [f"(tienen|contienen|llevan) {n} en el nombre"],
    )


def t_class(g: Gen) -> Test:
    """Patterns by kind of character."""
    k = g.int(2, 6)
    kn = g.value(str(k))
    options = [
        (
            '-name "*[0-9]*"',
            "(containing a digit in (the|their) name|with a (digit|number) in (the|their) name|whose name contains (a digit|digits|numbers))",
            "(con algún número en el nombre|que tengan (dígitos|números) en el nombre|cuyo nombre contenga (un dígito|números))",
        ),
        (
            '-name "[0-9]*"',
            "(whose name starts with a (digit|number)|starting with a digit)",
            "(que empiecen por un (número|dígito)|cuyo nombre empiece por un dígito)",
        ),
        (
            '-name "[A-Z]*"',
            "(whose name starts with (an uppercase|a capital) letter|starting with a capital letter)",
            "(que empiecen por [letra] mayúscula|cuyo nombre empiece con mayúscula)",
        ),
        (
            '-name "[a-z]*"',
            "(whose name starts with a lowercase letter|beginning with a lowercase letter)",
            "(que empiecen por [letra] minúscula|cuyo nombre comience con minúscula)",
        ),
        (
            '-name "*[0-9]"',
            "(whose name ends (with|in) a digit|ending (in|with) a (digit|number))",
            "(que acaben en (número|dígito)|cuyo nombre termine en un dígito)",
        ),
        (
            '-name "* *"',
            "(with spaces in (the|their) (name|names)|whose (name contains|names contain) (spaces|a space|blanks)|that have spaces in the name)",
            "(con espacios en el nombre|que tengan espacios en el nombre|cuyo nombre contenga espacios)",
        ),
        ('-not -name "*.*"', "(without [(an|any)] extension|with no extension|that have no extension)", "(sin extensión|que no tengan extensión)"),
        (
            '-name "' + "?" * k + '"',
            f"(whose name is [exactly] {kn} characters long|with [exactly] {kn}-character names|with names of {kn} characters)",
            f"(cuyo nombre tenga [exactamente] {kn} (caracteres|letras)|con nombres de {kn} caracteres)",
        ),
        ('-name "*~"', "(ending (in|with) a tilde|whose name ends in ~)", "(que (acaben|terminen) en ~|terminad@s en tilde ~)"),
    ]
    arg, en, es = g.pick(options)
    return test(g, "name", arg, [en], [es])


def t_hidden(g: Gen) -> Test:
    return test(
        g,
        "name",
        '-name ".*"',
        ["whose name starts with a dot", "starting with a dot"],
        ["que empiecen por punto", "cuyo nombre empiece por un punto"],
        ["are hidden"],
        ["están ocult@s"],
        ["hidden"] * 3,
        ["ocult@s"] * 3,
    )


def t_notname(g: Gen) -> Test:
    if g.chance(0.7):
        ext = g.pick(_EXTS)
        e, glob, dot = ext_shown(g, ext), g.value(f"*.{ext}"), g.value("." + ext)
        return test(
            g,
            "notname",
            f'-not -name "*.{ext}"',
            [
                f"(not ending|that do not end|that don't end) (in|with) {dot}",
                f"without [the] {dot} extension",
                f"(other than|except|excluding) {e} files",
                f"(that are not|which are not|that aren't) {e} files",
                f"not matching {glob}",
                f"whose name does not end (in|with) {dot}",
                f"not named {glob}",
            ],
            [
                f"que no (terminen|acaben) en {dot}",
                f"sin [la] extensión {dot}",
                f"que no sean {e}",
                f"(excepto|salvo|menos) l@s {e}",
                f"cuyo nombre no termine en {dot}",
                f"que no tengan extensión {dot}",
            ],
            [f"(do not|don't) end (in|with) {dot}", f"(are not|aren't) {e} files"],
            [f"no (terminan|acaban) en {dot}", f"no son {e}"],
        )
    raw = g.slot("word").raw
    n = shown(g, raw)
    return test(
        g,
        "notname",
        f'-not -name "*{raw}*"',
        [f"whose name does not contain {n}", f"without {n} in (the|their) name", f"not containing {n} in (the|their) name"],
        [f"(sin|que no tengan) {n} en el nombre", f"cuyo nombre no contenga {n}", f"que no contengan {n} en el nombre"],
        [f"do not contain {n} in the name"],
        [f"no (contienen|llevan) {n} en el nombre"],
    )


def t_path(g: Gen) -> Test:
    raw = g.slot("word").raw
    if g.chance(0.55):
        n = shown(g, raw)
        return test(
            g,
            "path",
            f'-path "*{raw}*"',
            [f"whose path contains {n}", f"with {n} (somewhere in|in) (the|their) path"],
            [f"cuya ruta (contenga|contiene|incluya) {n}", f"con {n} en la ruta"],
            [f"have {n} in (the|their) path"],
            [f"(tienen|contienen) {n} en la ruta"],
        )
    n = g.value(f"*/{raw}/*", text=g.pick(['"{}"', "'{}'", "{}"]).format(f"*/{raw}/*"))
    return test(
        g, "path", f'-path "*/{raw}/*"', [f"whose path matches {n}", f"with a path matching {n}"], [f"cuya ruta (coincida|coincide) con {n}", f"con ruta {n}"]
    )


def t_regex(g: Gen) -> Test:
    w, ext = g.slot("word").raw, g.pick(_EXTS)
    rx = g.pick([rf".*/{w}[0-9]+\.{ext}", rf".*\.{ext}", rf".*/[a-z]+_{w}\.{ext}", rf".*{w}.*", rf".*/[0-9]+\.{ext}", rf".*/{w}-[0-9]*\.{ext}"])
    n = g.value(rx, text=g.pick(["'{}'", '"{}"']).format(rx))
    return test(
        g,
        "path",
        f"-regex '{rx}'",
        [f"whose path matches the (regex|regular expression) {n}", f"matching the (regex|regular expression) {n}"],
        [f"cuya ruta coincida con la expresión regular {n}", f"que (cumplan|coincidan con) la (regex|expresión regular) {n}"],
    )


_SIZE_WORDS = {
    "c": (["bytes", "bytes", "B"], ["bytes"]),
    "k": (["k", "K", "kB", "KB", " KB", " kilobytes", "KiB"], ["k", "K", "KB", " KB", " kilobytes", " kB"]),
    "M": (["M", "MB", " MB", " megabytes", " megs", "MiB", " mb"], ["M", "MB", " MB", " megabytes", " megas", " mb"]),
    "G": (["G", "GB", " GB", " gigabytes", " gigs", "GiB"], ["G", "GB", " GB", " gigabytes", " gigas"]),
}


def size(g: Gen, unit: str = "", low: int = 0) -> tuple[BoundSlot, str, int]:
    """(slot for the request, find's form, the number)."""
    unit = unit or g.pick("cckkkMMMMMMMGG")
    n = (
        g.pick([1, 2, 5, 10, 20, 50, 100, 200, 500, g.int(1, 900), g.int(1, 100)])
        if unit in "kM"
        else g.pick([1, 2, 3, 4, 5, 10])
        if unit == "G"
        else g.pick([1, 10, 50, 100, 200, 500, 512, 1000, 1024, 2048, 4096, g.int(5, 9999)])
    )
    n += low
    words = _SIZE_WORDS[unit][0 if g.lang == "en" else 1]
    w = g.pick(words)
    text = f"{n} {w}" if unit == "c" else f"{n}{w}"
    if n == 1:
        for a, b in (("bytes", "byte"), (" megs", " meg"), (" gigs", " gig"), (" megas", " mega"), (" gigas", " giga")):
            text = text.replace(a, b)
    return g.value(f"{n}{unit}", text=text), f"{n}{unit}", n


def t_size(g: Gen) -> Test:
    form = g.pick(["big"] * 9 + ["small"] * 6 + ["exact"] * 3 + ["between"] * 3)
    if form == "between":
        unit = g.pick("ckkMMMG")
        a, fa, na = size(g, unit)
        b, fb, _ = size(g, unit, low=na)
        arg = f"-size +{fa} -size -{fb}"
        return test(
            g,
            "size",
            arg,
            [
                f"between {a} and {b} [in size]",
                f"(larger|bigger) than {a} and smaller than {b}",
                f"with [a] size between {a} and {b}",
                f"(larger|bigger) than {a} but (smaller|less) than {b}",
                f"of more than {a} and less than {b}",
            ],
            [
                f"de entre {a} y {b}",
                f"[de] más de {a} y menos de {b}",
                f"con [un] tamaño entre {a} y {b}",
                f"mayores (de|que) {a} y menores (de|que) {b}",
                f"que (pesen|ocupen) entre {a} y {b}",
            ],
            [f"are between {a} and {b}", f"are (larger|bigger) than {a} and smaller than {b}"],
            [f"(pesan|ocupan|miden) entre {a} y {b}", f"pesan más de {a} y menos de {b}"],
        )
    s, f, _ = size(g)
    if form == "exact":
        return test(
            g,
            "size",
            f"-size {f}",
            [f"of [size] exactly {s}", f"that are exactly {s} [(in size|long)]", f"with [a] size of {s}", f"exactly {s} in size", f"with exactly {s}"],
            [f"de exactamente {s}", f"(de|con [un]) tamaño [exacto] [de] {s}", f"que (midan|pesen|ocupen) exactamente {s}", f"con exactamente {s}"],
            [f"are exactly {s} [in size]"],
            [f"(miden|pesan|ocupan) exactamente {s}"],
        )
    if form == "big":
        return test(
            g,
            "size",
            f"-size +{f}",
            [
                f"(larger|bigger|greater) than {s}",
                f"over {s}",
                f"(of|with) more than {s}",
                f"(larger|bigger) than {s} in size",
                f"with [a] size (greater than|over|above|larger than) {s}",
                f"above {s}",
                f"exceeding {s}",
                f"whose size is (greater|larger|more) than {s}",
                f"that (weigh|take up|occupy) more than {s}",
            ],
            [
                f"de más de {s}",
                f"mayores (de|que|a) {s}",
                f"más grandes (de|que) {s}",
                f"que (pesen|ocupen|midan) más de {s}",
                f"que superen los {s}",
                f"con [un] tamaño (mayor|superior) a {s}",
                f"cuyo tamaño sea (mayor|superior) a {s}",
                f"por encima de {s}",
                f"superiores a {s}",
            ],
            [f"are (larger|bigger|greater) than {s}", f"are over {s}", f"(exceed|take more than) {s}"],
            [f"(pesan|ocupan|miden) más de {s}", f"superan los {s}", f"son (mayores|más grandes) (de|que) {s}"],
        )
    if f in ("1k", "1M", "1G"):  # find rounds sizes up: -1M would hold empty files only
        f = {"1k": "1024c", "1M": "1024k", "1G": "1024M"}[f]
    return test(
        g,
        "size",
        f"-size -{f}",
        [
            f"(smaller|less) than {s}",
            f"under {s}",
            f"(of|with) less than {s}",
            f"below {s}",
            f"with [a] size (less than|under|below|smaller than) {s}",
            f"whose size is (less|smaller) than {s}",
            f"smaller than {s} in size",
        ],
        [
            f"de menos de {s}",
            f"menores (de|que|a) {s}",
            f"más pequeñ@s (de|que) {s}",
            f"que (pesen|ocupen|midan) menos de {s}",
            f"que no lleguen a {s}",
            f"con [un] tamaño (menor|inferior) a {s}",
            f"por debajo de {s}",
            f"inferiores a {s}",
        ],
        [f"are (smaller|less) than {s}", f"are under {s}", f"take less than {s}"],
        [f"(pesan|ocupan|miden) menos de {s}", f"son (menores|más pequeñ@s) (de|que) {s}"],
    )


def t_empty(g: Gen) -> Test:
    if g.chance(0.8):
        return test(
            g,
            "size",
            "-empty",
            ["that are empty", "which are empty", "with (nothing inside|no content)"],
            ["que estén vací@s", "que están vací@s", "sin contenido", "sin nada dentro"],
            ["are empty", "have nothing in them"],
            ["están vací@s"],
            ["empty"] * 4,
            ["vací@s"] * 4,
        )
    return test(
        g,
        "size",
        "-not -empty",
        ["that are not empty", "which are not empty", "that aren't empty"],
        ["que no estén vací@s", "que no están vací@s", "que tengan (algo dentro|contenido)"],
        ["are not empty"],
        ["no están vací@s"],
        ["non-empty", "nonempty"],
        ["no vací@s"],
    )


_VERBS = {  # find prefix: English participle, English "were ...", English "have been ...", Spanish participle, Spanish present, subjunctive
    "m": (
        "(modified|changed|updated|edited)",
        "were (modified|changed|updated)",
        "have been (modified|changed|edited)",
        "(modificad@s|cambiad@s|actualizad@s|editad@s)",
        "se (modificaron|cambiaron|actualizaron)",
        "se hayan (modificado|cambiado)",
    ),
    "a": (
        "(accessed|read|last accessed)",
        "were (accessed|read)",
        "have been (accessed|read)",
        "(accedid@s|leíd@s|consultad@s)",
        "se (accedieron|leyeron|consultaron)",
        "se hayan (accedido|leído)",
    ),
    "c": (
        "(whose status changed|with status changed|with inode changed|created)",
        "had their status changed",
        "have had their status changed",
        "(con cambio de estado|cuyo estado cambió|cread@s|con cambios en el inodo)",
        "cambiaron de estado",
        "hayan cambiado de estado",
    ),
}


def t_time(g: Gen) -> Test:
    v = g.pick("mmmmmmmmmmaac")
    en, were, been, es, past, subj = _VERBS[v]
    r = g.pick(["days"] * 8 + ["minutes"] * 5 + ["hours"] * 3 + ["weeks"] * 2 + ["day"] * 2 + ["month", "year", "hour"])
    flag = {"minutes": "min", "hours": "min", "hour": "min"}.get(r, "time")
    if r == "days":
        n = g.slot("days")
        while n.raw == "1":
            n = g.slot("days")
        k, ten, tes = int(n.raw), f"{n} days", f"{n} días"
    elif r == "minutes":
        n = g.slot("minutes")
        k, ten, tes = int(n.raw), f"{n} (minutes|minutes|mins)", f"{n} (minutos|minutos|min)"
    elif r == "hours":
        n = number(g, 2, 3, 4, 6, 8, 12, 5, 36, 48)
        k, ten, tes = int(n.raw) * 60, f"{n} hours", f"{n} horas"
    elif r == "weeks":
        n = number(g, 2, 3, 4, 6)
        k, ten, tes = int(n.raw) * 7, ("(two|2)" if n.raw == "2" else str(n)) + " weeks", f"{n} semanas"
    else:
        k, ten, tes = {
            "day": (1, "(day|24 hours)", "(día|24 horas)"),
            "month": (30, "30 days", "30 días"),
            "year": (365, "year", "año"),
            "hour": (60, "(hour|60 minutes)", "(hora|60 minutos)"),
        }[r]
    one = r in ("day", "year", "hour")
    fem = r in ("hours", "weeks", "hour")
    if v == "m" and r in ("month",):
        ten, tes = "(month|30 days)", "(mes|30 días)"
        one = True
    last = ("el último " if not fem else "la última ") if one else ("los últimos " if not fem else "las últimas ")
    if one and "|" in tes:  # "las últimas 24 horas" beside "el último día"
        a, b = tes.strip("()").split("|")
        es_last = f"({last}{a}|{'las últimas ' if 'horas' in b else 'los últimos '}{b})"
    else:
        es_last = last + tes
    ago_en = "(an|1) hour" if r == "hour" else "a day" if r == "day" else "a year" if r == "year" else "a month" if one else ten
    ago_es = "una hora" if r == "hour" else "un día" if r == "day" else "un año" if r == "year" else "un mes" if one else tes
    form = g.pick(
        ["in"] * 6 + ["less"] * 2 + ["more"] * 4 + ["not"] * 2 + (["older"] * 4 if v == "m" else []) + (["exact"] * 2 if r in ("days", "minutes") else [])
    )
    neg = form in ("more", "not", "older")
    arg = f"-{v}{flag} {'' if form == 'exact' else '+' if neg else '-'}{k}"
    if form == "in":
        return test(
            g,
            "time",
            arg,
            [f"{en} (in|within|during|over) the (last|past) {ten}", f"{en} in the last {ten}", f"that {been} in the (last|past) {ten}"],
            [f"{es} en {es_last}", f"que {subj} en {es_last}", f"{es} durante {es_last}"],
            [f"{were} (in|within) the (last|past) {ten}", f"{been} in the last {ten}"],
            [f"{past} en {es_last}"],
        )
    if form == "less":
        return test(
            g,
            "time",
            arg,
            [f"{en} less than {ago_en} ago"],
            [f"{es} hace menos de {ago_es}"],
            [f"{were} less than {ago_en} ago"],
            [f"{past} hace menos de {ago_es}"],
        )
    if form == "more":
        return test(
            g,
            "time",
            arg,
            [f"{en} more than {ago_en} ago", f"[last] {en} over {ago_en} ago" if v != "c" else f"{en} more than {ago_en} ago"],
            [f"{es} hace más de {ago_es}", f"que {past} hace más de {ago_es}"],
            [f"{were} more than {ago_en} ago"],
            [f"{past} hace más de {ago_es}"],
        )
    if form == "not":
        return test(
            g,
            "time",
            arg,
            [
                f"not {en} (in|for|within) the (last|past) {ten}" if v != "c" else f"whose status has not changed in the last {ten}",
                f"that (haven't|have not) {been[5:]} (in|for) the (last|past) {ten}" if v != "c" else f"whose status hasn't changed in the last {ten}",
            ],
            [f"no {es} en {es_last}" if v != "c" else f"que no hayan cambiado de estado en {es_last}", f"que no {subj} en {es_last}"],
            [f"{were.replace('were', 'were not')} in the last {ten}" if v != "c" else f"had no status change in the last {ten}"],
            [f"no {past} en {es_last}"],
        )
    if form == "older":
        return test(
            g,
            "time",
            arg,
            [f"older than {ago_en}", f"more than {ago_en} old", f"over {ago_en} old"],
            [f"(con más de|de más de|de hace más de) {ago_es}", f"con más de {ago_es} de antigüedad", f"más (antigu@s|viej@s) (de|que) {ago_es}"],
            [f"are (older than {ago_en}|more than {ago_en} old)"],
            [f"tienen más de {ago_es}"],
        )
    return test(
        g,
        "time",
        arg,
        [f"{en} exactly {ten} ago", f"{en} {ten} ago"],
        [f"{es} hace exactamente {tes}", f"{es} hace {tes}"],
        [f"{were} exactly {ten} ago"],
        [f"{past} hace [exactamente] {tes}"],
    )


_MONTHS = (
    "January February March April May June July August September October November December".split(),
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
)


def date(g: Gen, after: str = "") -> tuple[BoundSlot, str]:
    """(date for the request, ISO form), later than ``after`` if given."""
    iso = g.slot("date").raw
    if after:
        y, m, d = map(int, after.split("-"))
        iso = g.pick([f"{y + 1}-{m:02d}-{d:02d}", f"{y}-{min(m + 1, 12):02d}-28", f"{y + g.int(1, 3)}-{g.int(1, 12):02d}-{g.int(1, 28):02d}"])
    y, m, d = map(int, iso.split("-"))
    if g.chance(0.7):
        return g.value(iso, text=g.pick(["{}", "{}", "{}", '"{}"', "'{}'"]).format(iso)), iso
    name = _MONTHS[0 if g.lang == "en" else 1][m - 1]
    text = g.t([f"{name} {d}, {y}", f"{d} {name} {y}", f"{name} {d} {y}"], [f"{d} de {name} de {y}", f"{d} de {name} del {y}"])
    return g.value(iso, text=text), iso


def t_date(g: Gen) -> Test:
    en, were, been, es, past, subj = _VERBS["m"]
    form = g.pick(["today"] * 4 + ["yesterday"] + ["after"] * 4 + ["before"] * 3 + ["between"] * 3 + ["newer"] * 5 + ["older"] * 2 + ["year"] + ["on"])
    if form == "today":
        return test(
            g,
            "time",
            '-newermt "$(date +%F)"',
            [f"{en} today", "from today", f"{en} since midnight"],
            [f"{es} hoy", f"que {subj} hoy", "de hoy", f"{es} (desde medianoche|en el día de hoy)"],
            [f"{were} today", f"{been} today"],
            [f"{past} hoy"],
        )
    if form == "yesterday":
        return test(
            g,
            "time",
            '-newermt "$(date -d yesterday +%F)" -not -newermt "$(date +%F)"',
            [f"{en} yesterday", "from yesterday"],
            [f"{es} ayer", "de ayer"],
            [f"{were} yesterday"],
            [f"{past} ayer"],
        )
    if form in ("newer", "older"):
        f = g.slot("file")
        arg = f"-newer {f.arg}"
        if form == "newer":
            return test(
                g,
                "time",
                arg,
                [f"newer than [the file] {f}", f"(modified|changed) more recently than {f}", f"modified after [the file] {f}", f"more recent than {f}"],
                [f"más (nuev@s|recientes) que [el archivo] {f}", f"modificad@s después que {f}", f"posteriores a {f}"],
                [f"are newer than {f}"],
                [f"son más (nuev@s|recientes) que {f}"],
            )
        return test(
            g,
            "time",
            f"-not {arg}",
            [f"not newer than {f}", f"that are not newer than {f}"],
            [f"que no sean más (nuev@s|recientes) que {f}", f"no más nuev@s que {f}"],
            [f"are not newer than {f}"],
            [f"no son más (nuev@s|recientes) que {f}"],
        )
    d, iso = date(g)
    worded = " de " in d.text
    el = "el " if worded or g.chance(0.5) else ""
    if form == "after":
        return test(
            g,
            "time",
            f'-newermt "{iso}"',
            [f"{en} (after|since) {d}", f"newer than {d}", f"that {been} since {d}"],
            [f"{es} (después del|desde el|a partir del) {d}", f"posteriores al {d}", f"que {subj} desde {el}{d}"],
            [f"were modified after {d}", f"{been} since {d}"],
            [f"{past} (después del|desde el) {d}"],
        )
    if form == "before":
        return test(
            g,
            "time",
            f'-not -newermt "{iso}"',
            [f"{en} before {d}", f"older than {d}", f"not {en} (since|after) {d}"],
            [f"{es} antes del {d}", f"anteriores al {d}", f"no {es} desde el {d}"],
            [f"{were} before {d}", f"are older than {d}"],
            [f"{past} antes del {d}"],
        )
    if form == "year":
        y = int(iso[:4])
        yy = g.value(str(y))
        return test(
            g,
            "time",
            f'-newermt "{y}-01-01" -not -newermt "{y + 1}-01-01"',
            [f"{en} in {yy}", f"from [the year] {yy}"],
            [f"{es} en [el año] {yy}", f"de(l año|) {yy}"],
            [f"{were} in {yy}"],
            [f"{past} en {yy}"],
        )
    if form == "on":
        nxt = (datetime.date.fromisoformat(iso) + datetime.timedelta(days=1)).isoformat()
        return test(g, "time", f'-newermt "{iso}" -not -newermt "{nxt}"', [f"{en} on {d}"], [f"{es} el [día] {d}"], [f"{were} on {d}"], [f"{past} el {d}"])
    e, iso2 = date(g, iso)
    if iso2 <= iso:
        iso, iso2, d, e = iso2, iso, e, d
    return test(
        g,
        "time",
        f'-newermt "{iso}" -not -newermt "{iso2}"',
        [f"{en} between {d} and {e}", f"{en} (after|since) {d} (and|but) before {e}", f"{en} from {d} to {e}"],
        [f"{es} entre el {d} y el {e}", f"{es} desde el {d} hasta el {e}", f"{es} después del {d} y antes del {e}"],
        [f"{were} between {d} and {e}"],
        [f"{past} entre el {d} y el {e}"],
    )


def t_owner(g: Gen) -> Test:
    form = g.pick(["user"] * 6 + ["group"] * 3 + ["notuser"] * 2 + ["nouser", "nogroup", "notgroup", "me"])
    u, gr = g.slot("user"), g.slot("group")
    if form == "user":
        return test(
            g,
            "owner",
            f"-user {u.arg}",
            [f"owned by [(the user|user)] {u}", f"belonging to [(user|the user)] {u}", f"that belong to {u}", f"whose owner is {u}", f"of [the] user {u}"],
            [
                f"(del usuario|propiedad de|pertenecientes a) {u}",
                f"que (pertenezcan|pertenecen) a[l usuario] {u}",
                f"que sean de[l usuario] {u}",
                f"cuyo (propietario|dueño) (sea|es) {u}",
            ],
            [f"are owned by {u}", f"belong to {u}"],
            [f"pertenecen a[l usuario] {u}", f"son de {u}"],
        )
    if form == "group":
        return test(
            g,
            "owner",
            f"-group {gr.arg}",
            [f"(owned by|belonging to|that belong to|of) [the] group {gr}", f"whose group is {gr}", f"belonging to the {gr} group"],
            [f"del grupo {gr}", f"que (pertenezcan|pertenecen) al grupo {gr}", f"cuyo grupo sea {gr}"],
            [f"belong to [the] group {gr}"],
            [f"(son del|pertenecen al) grupo {gr}"],
        )
    if form == "notuser":
        return test(
            g,
            "owner",
            f"-not -user {u.arg}",
            [
                f"not owned by [user] {u}",
                f"that (do not|don't) belong to {u}",
                f"that are not owned by [the user] {u}",
                f"owned by (someone|anyone) other than {u}",
            ],
            [f"que no sean de {u}", f"que no pertenezcan a[l usuario] {u}", f"cuyo dueño no sea {u}"],
            [f"are not owned by {u}", f"don't belong to {u}"],
            [f"no (son de|pertenecen a) {u}"],
        )
    if form == "notgroup":
        return test(
            g,
            "owner",
            f"-not -group {gr.arg}",
            [f"not belonging to [the] group {gr}", f"that (do not|don't) belong to the {gr} group"],
            [f"que no (sean del|pertenezcan al) grupo {gr}"],
            [f"do not belong to [the] group {gr}"],
            [f"no son del grupo {gr}"],
        )
    if form == "nouser":
        return test(
            g,
            "owner",
            "-nouser",
            [
                "without [a valid] owner",
                "that have no [(valid|existing)] owner",
                "(owned by no existing user|that belong to no user|not owned by any [existing] user)",
            ],
            ["sin (dueño|propietario) [válido]", "que no pertenezcan a ningún usuario [existente]"],
            ["have no owner"],
            ["no tienen (dueño|propietario)"],
        )
    if form == "nogroup":
        return test(
            g,
            "owner",
            "-nogroup",
            ["without [a valid] group", "that belong to no [existing] group"],
            ["sin grupo [válido]", "que no pertenezcan a ningún grupo"],
            ["have no valid group"],
            ["no tienen grupo"],
        )
    return test(
        g,
        "owner",
        '-user "$(whoami)"',
        ["owned by (me|the current user|myself)", "that belong to me"],
        ["del usuario actual", "que me pertenezcan", "que pertenezcan al usuario actual"],
        ["are owned by the current user", "belong to me"],
        ["me pertenecen", "son del usuario actual"],
    )


def t_perm(g: Gen) -> Test:
    form = g.pick(
        ["exact"] * 6
        + ["least"] * 2
        + ["ow"] * 3
        + ["suid"] * 2
        + ["sgid", "sticky", "gw", "ux", "or", "notexact"]
        + ["exec"] * 4
        + ["notexec", "notread", "readonly"]
    )
    if form in ("exact", "least", "notexact"):
        m = g.slot("octal")
        if form == "exact":
            return test(
                g,
                "perm",
                f"-perm {m.raw}",
                [
                    f"with [the] (permission|permissions) [set to] {m}",
                    f"with [exactly] {m} permissions",
                    f"having [exactly] (permission|permissions) {m}",
                    f"with mode {m}",
                    f"whose permissions are [exactly] {m}",
                    f"with permission bits {m}",
                ],
                [
                    f"con [los] permisos {m}",
                    f"con permisos [exactamente] {m}",
                    f"que tengan [los] permisos {m}",
                    f"cuyos permisos sean [exactamente] {m}",
                    f"con modo {m}",
                ],
                [f"have [exactly] (permission|permissions) {m}", f"have mode {m}"],
                [f"tienen [los] permisos {m}"],
            )
        if form == "least":
            return test(
                g,
                "perm",
                f"-perm -{m.raw}",
                [f"with at least permissions {m}", f"with at least [the] permission bits {m} [set]", f"with permissions of at least {m}"],
                [f"con al menos [los] permisos {m}", f"que tengan al menos los permisos {m}"],
                [f"have at least permissions {m}"],
                [f"tienen al menos los permisos {m}"],
            )
        return test(
            g,
            "perm",
            f"-not -perm {m.raw}",
            [
                f"without (permission|permissions) {m}",
                f"whose permissions are not {m}",
                f"with permissions other than {m}",
                f"that do not have {m} permissions",
            ],
            [f"que no tengan permisos {m}", f"con permisos distintos de {m}", f"cuyos permisos no sean {m}"],
            [f"do not have (permission|permissions) {m}"],
            [f"no tienen [los] permisos {m}"],
        )
    en_es = {
        "ow": (
            "-perm -o+w",
            ["writable by (others|everyone|everybody|anyone)", "with write permission for others", "that (anyone|everyone|others) can write [to]"],
            [
                "(escribibles|modificables) por (cualquiera|todos|otros)",
                "con permiso de escritura para (otros|todo el mundo)",
                "en l@s que (cualquiera pueda|pueda todo el mundo) escribir",
            ],
            ["are world-writable", "are writable by (anyone|everyone)"],
            ["son escribibles por (cualquiera|todos)", "tienen permiso de escritura para otros"],
            ["world-writable", "world writable"],
            [],
        ),
        "gw": (
            "-perm -g+w",
            ["writable by (the|their) group", "with [the] group write permission [set]", "that the group can write"],
            ["escribibles por el grupo", "con permiso de escritura para el grupo"],
            ["are writable by the group"],
            ["tienen permiso de escritura para el grupo"],
            ["group-writable"],
            [],
        ),
        "ux": (
            "-perm -u+x",
            ["executable by (the|their) owner", "with execute permission for the owner"],
            ["ejecutables por (su|el) (dueño|propietario)", "con permiso de ejecución para el (dueño|propietario)"],
            ["are executable by the owner"],
            ["son ejecutables por (su|el) dueño"],
            [],
            [],
        ),
        "or": (
            "-perm -o+r",
            ["readable by (others|everyone|everybody)", "with read permission for others"],
            ["legibles por (otros|todos)", "con permiso de lectura para otros"],
            ["are readable by others"],
            ["son legibles por otros"],
            ["world-readable"],
            [],
        ),
        "suid": (
            "-perm -4000",
            ["with [the] (setuid|SUID) bit [set]", "with (SUID|setuid) [permission] [set]", "that have the setuid bit set"],
            ["con [el bit] (setuid|SUID) [activado]", "con el bit (setuid|SUID) [puesto]"],
            ["have the (setuid|SUID) bit set", "are setuid"],
            ["tienen [el bit] (setuid|SUID) [activado]"],
            ["setuid", "SUID"],
            [],
        ),
        "sgid": (
            "-perm -2000",
            ["with [the] (setgid|SGID) bit [set]", "with (SGID|setgid) set"],
            ["con [el bit] (setgid|SGID) [activado]"],
            ["have the (setgid|SGID) bit set"],
            ["tienen el bit (setgid|SGID)"],
            ["setgid", "SGID"],
            [],
        ),
        "sticky": (
            "-perm -1000",
            ["with [the] sticky bit [set]"],
            ["con [el] sticky bit [activado]"],
            ["have the sticky bit set"],
            ["tienen el sticky bit"],
            [],
            [],
        ),
        "exec": (
            "-executable",
            ["that are executable", "that (I|the current user|you) can execute", "with execute permission"],
            ["que sean ejecutables", "que (pueda|puedo) ejecutar", "con permiso de ejecución"],
            ["are executable", "can be executed"],
            ["son ejecutables", "se pueden ejecutar"],
            ["executable"] * 4,
            ["ejecutables"] * 4,
        ),
        "notexec": (
            "-not -executable",
            ["that are not executable", "without execute permission", "which aren't executable"],
            ["que no sean ejecutables", "sin permiso de ejecución"],
            ["are not executable"],
            ["no son ejecutables"],
            ["non-executable"],
            ["no ejecutables"],
        ),
        "notread": (
            "-not -readable",
            ["that (I|the current user) (can't|cannot) read", "that are not readable"],
            ["que no (pueda|puedo) leer", "que no se puedan leer"],
            ["are not readable [by the current user]"],
            ["no se pueden leer"],
            ["unreadable"],
            [],
        ),
        "readonly": (
            "-not -writable",
            ["that (I|the current user) (can't|cannot) write [to]", "that are not writable"],
            ["en l@s que no (pueda|puedo) escribir", "sobre l@s que no tengo permiso de escritura"],
            ["are not writable [by me]"],
            ["no se pueden modificar"],
            [],
            [],
        ),
    }
    arg, ep, sp, epr, spr, epre, spre = en_es[form]
    return test(g, "perm", arg, ep, sp, epr, spr, epre, spre)


def t_links(g: Gen) -> Test:
    return test(
        g,
        "links",
        "-links +1",
        ["with more than one hard link", "that have (several|multiple|more than one) hard links"],
        ["con más de un enlace duro", "que tengan varios enlaces duros"],
        ["have more than one hard link"],
        ["tienen más de un enlace duro"],
    )


_FILE_TESTS: list[tuple[Callable[[Gen], Test], int]] = [
    (t_ext, 26),
    (t_exts, 9),
    (t_exact, 9),
    (t_iname, 6),
    (t_part, 14),
    (t_class, 4),
    (t_hidden, 2),
    (t_notname, 6),
    (t_path, 2),
    (t_regex, 1),
    (t_size, 22),
    (t_empty, 5),
    (t_time, 26),
    (t_date, 13),
    (t_owner, 11),
    (t_perm, 12),
    (t_links, 1),
]
_DIR_TESTS = [(t_dirname, 14), (t_part, 12), (t_hidden, 3), (t_empty, 10), (t_time, 10), (t_date, 4), (t_owner, 7), (t_perm, 8), (t_iname, 0), (t_path, 1)]
_ANY_TESTS = [(t_exact, 6), (t_part, 14), (t_hidden, 4), (t_time, 12), (t_date, 6), (t_owner, 9), (t_perm, 5), (t_empty, 3)]
_LINK_TESTS = [(t_part, 8), (t_time, 4), (t_owner, 6)]


@dataclass
class Place:
    """Where to look: objects for prepositions ("in the current directory"), phrases of their own, and find's argument."""

    arg: str
    objects: list[str]
    phrases: list[str] = field(default_factory=list)
    named: bool = False

    def phrase(self, g: Gen) -> str:
        if self.phrases and (not self.objects or g.chance(0.35)):
            return g.pick(self.phrases)
        prep = g.t(["in", "in", "in", "in", "under", "under", "under", "inside", "within", "below"], ["en", "en", "en", "en", "dentro de", "bajo", "de"])
        return contract(f"{prep} {g.pick(self.objects)}")


def contract(text: str) -> str:
    """Spanish "de el" joined, and no blank left before a comma by an optional part or an empty place."""
    text = re.sub(r"\b(de|a) el ", lambda m: "al " if m[1] == "a" else "del ", text)
    return re.sub(r" \[([^\[\]\\]*)\](?= |,|$)", r"[ \1]", re.sub(r" +,", ",", text))


def place(g: Gen, none: float = 0.22) -> Place:
    r = g.rng.random()
    if r < none:
        return Place(".", [], [""])
    if r < none + 0.2:
        return Place(
            ".",
            either(
                g,
                ["the current directory"] * 3
                + [
                    "the current (directory|folder) tree",
                    "this (folder|directory)",
                    "the current folder",
                    "the [current] working directory",
                    "the current directory and [all] its subdirectories",
                    "the present directory",
                ],
                ["el directorio actual"] * 4
                + ["esta carpeta", "la carpeta actual", "este directorio", "el directorio de trabajo", "el directorio actual y sus subdirectorios"],
            ),
            either(
                g,
                ["here", "here", "in and below the current directory", "under ./", "in .", "recursively from here"],
                ["aquí", "aquí", "aquí mismo", "en .", "a partir de aquí", "desde aquí"],
            ),
        )
    if r > 0.96:
        return Place(
            "~",
            either(
                g,
                ["my home directory", "my home [folder]", "the home directory", "~"],
                ["mi home", "mi carpeta personal", "mi directorio personal", "mi directorio home", "~"],
            ),
            named=True,
        )
    if r > 0.93:
        return Place(
            "/",
            either(
                g,
                ["/", "the root directory", "the (whole|entire) filesystem", "the whole system"],
                ["/", "el directorio raíz", "todo el sistema", "todo el sistema de archivos"],
            ),
            either(
                g,
                ["anywhere on the system", "system-wide", "starting from /"],
                ["en toda la máquina", "en cualquier parte del sistema", "partiendo de la raíz"],
            ),
            named=True,
        )
    d = g.slot("dir")
    if r > 0.905:
        d2 = g.slot("dir")
        return Place(
            f"{d.arg} {d2.arg}",
            either(g, [f"{d} and {d2}", f"{d} or {d2}", f"the directories {d} and {d2}"], [f"{d} y {d2}", f"{d} o {d2}", f"los directorios {d} y {d2}"]),
            named=True,
        )
    return Place(
        d.arg,
        either(
            g,
            [f"{d}"] * 7
            + [f"the {d} (directory|folder)"] * 2
            + [
                f"the (directory|folder) {d}",
                f"{d} and [all] its (subdirectories|subfolders)",
                f"the {d} directory tree",
                f"directory {d}",
                f"the tree rooted at {d}",
                f"my {d} folder",
            ],
            [f"{d}"] * 6
            + [
                f"el directorio {d}",
                f"la carpeta {d}",
                f"{d} y [todos] sus subdirectorios",
                f"el directorio {d} y sus subcarpetas",
                f"mi carpeta {d}",
                f"el árbol [de directorios] {d}",
            ],
        ),
        either(
            g,
            [f"in {d} recursively", f"anywhere under {d}", f"starting (at|from) {d}", f"at or below {d}", f"in {d} and below"],
            [f"en {d} de forma recursiva", f"en cualquier lugar (de|bajo) {d}", f"a partir de {d}", f"en {d} recursivamente"],
        ),
        named=True,
    )


def depth(g: Gen) -> tuple[str, str]:
    """(find arguments, phrase)."""
    r = g.rng.random()
    n = number(g, 2, 2, 3, 3, 4, 5)
    if r < 0.5:
        return "-maxdepth 1 ", g.t(
            [
                "without (descending into|looking in|searching|going into) subdirectories",
                "but not in (subdirectories|its subdirectories|subfolders)",
                "non-recursively",
                "(only in that directory itself|not recursively)",
                "\\(not in subdirectories\\)",
                "(excluding|ignoring) subdirectories",
                ", no subdirectories",
            ],
            [
                "sin (entrar|buscar|mirar) en [los] subdirectorios",
                "pero no en (los subdirectorios|sus subdirectorios|las subcarpetas)",
                "sin (recursividad|recursión|subdirectorios|subcarpetas)",
                "(de forma no recursiva|solo en el primer nivel|sin bajar a subdirectorios)",
                "\\(sin subdirectorios\\)",
            ],
        )
    if r < 0.75:
        return f"-maxdepth {n.raw} ", g.t(
            [
                f"(at most|up to|no more than|not more than) {n} levels deep",
                f"(going|descending|searching) (at most|no more than|only) {n} levels [(deep|down)]",
                f"with a maximum depth of {n}",
                f"limited to {n} levels",
            ],
            [
                f"hasta {n} niveles [de profundidad]",
                f"con un máximo de {n} niveles",
                f"con [una] profundidad máxima [de] {n}",
                f"sin pasar de {n} niveles [de profundidad]",
            ],
        )
    if r < 0.9:
        return f"-mindepth {n.raw} ", g.t(
            [f"at least {n} levels (deep|down)", f"with a minimum depth of {n}", f"(starting|beginning) at depth {n}"],
            [f"a partir del nivel {n} [de profundidad]", f"con [una] profundidad mínima [de] {n}", f"al menos a {n} niveles de profundidad"],
        )
    return f"-maxdepth {n.raw} -mindepth {n.raw} ", g.t(
        [f"exactly {n} levels (deep|down)", f"at depth {n} exactly"], [f"exactamente a {n} niveles [de profundidad]", f"justo en el nivel {n} de profundidad"]
    )


def exclusion(g: Gen) -> tuple[str, str]:
    """(find arguments, phrase)."""
    if g.chance(0.12):
        return ' -not -path "*/.*"', g.t(
            ["(ignoring|skipping|excluding) hidden files and directories", "excluding everything hidden"],
            ["(ignorando|saltando|excluyendo) archivos y carpetas ocultos", "sin contar nada oculto"],
        )
    raws = [
        g.pick(
            [
                ".git",
                "node_modules",
                "vendor",
                "build",
                "dist",
                ".venv",
                "__pycache__",
                "target",
                "cache",
                "test",
                "tests",
                "tmp",
                "old",
                "backup",
                ".svn",
                "lib",
            ]
        )
        if g.chance(0.7)
        else g.slot("dirname").raw
    ]
    if g.chance(0.12):
        raws.append(g.pick([".cache", "logs", ".tox", "examples", "bin"]))
    x = [shown(g, r, quoted=0.12) for r in raws]
    names_en, names_es = " and ".join(map(str, x)), " y ".join(map(str, x))
    one = len(x) == 1
    en = [
        f"(excluding|ignoring|skipping|except for|omitting|leaving out) the {names_en} {'(directory|folder)' if one else 'directories'}",
        f"(but not inside|except those in|but not the ones in|except in) {names_en}",
        f"(excluding|ignoring|skipping) {names_en}",
        f"(excluding|ignoring|skipping) (anything|everything|files) (in|under|inside) {names_en}",
    ]
    es = [
        f"(excluyendo|ignorando|omitiendo|saltando|sin contar|sin incluir) {'(la carpeta|el directorio)' if one else '(las carpetas|los directorios)'} {names_es}",
        f"(excepto|salvo|menos) l@s (de|que estén en) {names_es}",
        f"(excluyendo|ignorando|omitiendo) {names_es}",
        f"pero no (dentro de|en) {names_es}",
    ]
    return "".join(f' -not -path "*/{r}/*"' for r in raws), g.t(en, es)


@dataclass
class Sel:
    """What a find request selects, sayable as a noun phrase, and the find command without its action."""

    g: Gen
    kind: str
    place: Place
    noun: str
    o: str
    pre: list[Test]
    posts: list[Test]
    depth: tuple[str, str]
    exclude: tuple[str, str]
    before_noun: list[str]

    @property
    def find(self) -> str:
        kind = {"file": " -type f", "dir": " -type d", "link": " -type l", "any": ""}[self.kind]
        return f"find {self.place.arg} {self.depth[0]}".rstrip() + kind + "".join(" " + t.arg for t in self.pre + self.posts) + self.exclude[0]

    def head(self, det: bool | str = True) -> str:
        g = self.g
        if det == "the":
            return g.t("the ", "l@s ") + self.head(False)
        if g.lang == "en":
            return (g.pick(["all ", "all ", "all ", "all the ", "the ", "the ", "", "", "", "any "]) if det else "") + " ".join([*self.before_noun, self.noun])
        return (g.pick(["tod@s l@s ", "tod@s l@s ", "l@s ", "l@s ", "", ""]) if det else "") + " ".join([self.noun, *self.before_noun])

    def _posts(self) -> str:
        g = self.g
        said = [g.pick(t.post) for t in self.posts]
        if not said:
            return ""
        if len(said) == 1:
            return said[0]
        last = g.t([" and ", " and ", " ", ", ", " and also "], [" y ", " y ", " ", ", ", " y además "])
        return g.pick([", ", ", ", " "]).join(said[:-1]) + last + said[-1]

    def _preds(self) -> str:
        said = [self.g.pick(t.pred) for t in self.posts]
        return ", ".join(said[:-1]) + (self.g.t(" and ", " y ") if len(said) > 1 else "") + said[-1]

    def can_pred(self) -> bool:
        return bool(self.posts) and all(t.pred for t in self.posts)

    def tail(self) -> str:
        out = ""
        for _, said in (self.depth, self.exclude):
            if said:
                out += self.g.pick([" ", ", "]) + said
        return out

    def np(self, det: bool | str = True, where: bool = True, tail: bool = True) -> str:
        g = self.g
        at = self.place.phrase(g) if where else ""
        r = g.rng.random()
        said = self._posts()
        if self.can_pred() and r < 0.16:
            said = g.t("(that|which)", "que") + " " + self._preds()
            order = [self.head(det), at, said]
        elif r < 0.6:
            order = [self.head(det), at, said]
        else:
            order = [self.head(det), said, at]
        return self.gender(" ".join(x for x in order if x) + (self.tail() if tail else ""))

    def gender(self, text: str) -> str:
        text = text.replace("@", self.o or "o")
        return contract(re.sub(" +", " ", text))

    def which(self) -> str:
        """The selection as a question."""
        g = self.g
        at = self.place.phrase(g)
        head = self.head(det=False)
        if self.can_pred() and g.chance(0.6):
            text = g.t(f"(which|what) {head} {at} {self._preds()}", f"qué {head} {at} {self._preds()}")
        else:
            text = g.t(
                [
                    f"(what|which) {head} {{p}} (are there|do I have|exist) {at}",
                    f"are there any {head} {at} {{p}}",
                    f"what are the {head} {at} {{p}}",
                    f"which are the {head} {{p}} {at}",
                ],
                [f"qué {head} {{p}} hay {at}", f"qué {head} hay {at} {{p}}", f"cuáles son l@s {head} {at} {{p}}", f"hay {head} {at} {{p}}"],
            ).replace("{p}", self._posts())
        return self.gender(" ".join(text.split()) + self.tail())


def select(
    g: Gen,
    kind: str = "file",
    tests: Sequence[int] = (0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3),
    plain: bool = False,
    only: Sequence[str] = (),
    without: Sequence[str] = (),
    none: float = 0.22,
    first: Callable[[Gen], Test] | None = None,
) -> Sel:
    """A random selection; ``plain`` leaves out depth and exclusions, ``only``/``without`` name categories of tests."""
    table = {"file": _FILE_TESTS, "dir": _DIR_TESTS, "any": _ANY_TESTS, "link": _LINK_TESTS}[kind]
    chosen: list[Test] = [first(g)] if first else []
    want = g.pick(tests)
    for _ in range(12):
        if len(chosen) >= want:
            break
        t = g.rng.choices([f for f, _ in table], [w for _, w in table])[0](g)
        taken = {x.cat for x in chosen}
        if (
            t.cat in taken
            or (only and t.cat not in only)
            or t.cat in without
            or (t.cat == "notname" and "name" in taken)
            or (t.cat == "name" and "notname" in taken)
        ):
            continue
        chosen.append(t)
    if g.chance(0.75):
        chosen.sort(key=lambda t: t.cat not in ("name", "notname", "path"))
    noun, o = {
        "file": g.t(
            [("files", ""), ("files", ""), ("files", ""), ("files", ""), ("regular files", "")],
            [("archivos", "o"), ("archivos", "o"), ("archivos", "o"), ("ficheros", "o"), ("ficheros", "o"), ("archivos regulares", "o")],
        ),
        "dir": g.t(
            [("directories", ""), ("directories", ""), ("folders", ""), ("dirs", "")],
            [("directorios", "o"), ("directorios", "o"), ("carpetas", "a"), ("carpetas", "a")],
        ),
        "any": g.t(
            [("files and directories", ""), ("files and folders", ""), ("files or directories", ""), ("entries", "")],
            [("archivos y directorios", "o"), ("archivos y carpetas", "o"), ("ficheros y directorios", "o"), ("elementos", "o")],
        ),
        "link": g.t(
            [("symbolic links", ""), ("symlinks", ""), ("soft links", "")], [("enlaces simbólicos", "o"), ("symlinks", "o"), ("links simbólicos", "o")]
        ),
    }[kind]
    pre, posts, before = [], [], []
    for t in chosen:
        if t.noun and kind == "file" and "regular" not in noun and g.chance(0.3) and not before:
            noun, o = g.pick(t.noun)
            pre.append(t)
        elif (
            t.pre
            and (not t.post or g.chance(0.6))
            and not (
                t.cat == "name" and noun not in ("files", "archivos", "ficheros") and "irector" not in noun and "older" not in noun and "arpeta" not in noun
            )
        ):
            pre.append(t)
            before.append(g.pick(t.pre))
        else:
            posts.append(t)
    if len(pre) == 2 and len(before) == 2 and g.lang == "en" and pre[0].cat == "name":
        pre.reverse()
        before.reverse()
    no = ("", "")
    dep = depth(g) if not plain and g.chance(0.1) else no
    exc = exclusion(g) if not plain and not dep[0] and g.chance(0.09) else no
    where = place(g, none)
    if dep[0].startswith("-maxdepth"):
        where.objects = [x for x in where.objects if not re.search("sub|tree|below|árbol", x)]
        where.phrases = [x for x in where.phrases if not re.search("recurs|any|below|cualquier|start|partir|partiendo|desde|wide", x)]
    return Sel(g, kind, where, noun, o, pre, posts, dep, exc, before)


# ---------------------------------------------------------------------------------------------------------------
# Actions on what was found. Each gives: direct forms ("delete {np}"), forms after "find {np}" ("and delete them"), the command.

V_FIND = (
    "(find|find|list|show|display|print|get|give me|search for|look for|locate|show me)",
    "(busca|encuentra|lista|muestra|dame|enséñame|localiza|buscar|encontrar|listar|mostrar|busque|muestre|liste|ver|sácame|imprime|localizar|halla)",
)
V_SEEK = ("(find|search for|look for|locate)", "(busca|encuentra|localiza|buscar|encontrar|busque|localizar)")

Forms = tuple[list[str], list[str], str]


def say(g: Gen, s: Sel, direct: Sequence[str], after: Sequence[str]) -> str:
    """The request of a selection and an action, in one of many layouts."""
    e = g.lang == "en"
    if direct and "{np}" not in direct[0]:
        return s.gender(g.pick(direct))
    r = g.rng.random()
    if s.place.named and s.place.objects and r < 0.1:
        obj = g.pick(s.place.objects)
        lead = g.t(
            [
                f"(search|look in) {obj} [recursively] for {{np}}",
                f"search through {obj} for {{np}}",
                f"(starting from|beginning at) {obj}, find {{np}}",
                f"traverse {obj} (to find|and find) {{np}}",
            ],
            [
                f"busca en {obj} {{np}}",
                f"(recorre|revisa|rastrea) {obj} y (busca|encuentra) {{np}}",
                f"buscar en {obj} [de forma recursiva] {{np}}",
                f"partiendo de {obj}, (busca|encuentra) {{np}}",
            ],
        )
        text = lead.replace("{np}", s.np(where=False)) + (" " + g.pick(after) if after else "")
    elif (r < 0.2 or (not e and r < 0.24)) and s.place.objects and direct:
        at = s.place.phrase(g)
        form = (
            g.pick(direct).replace("{np}", s.np(where=False))
            if not after or g.chance(0.6)
            else (g.pick(V_SEEK[not e].strip("()").split("|")) + " " + s.np(where=False) + " " + g.pick(after))
        )
        text = f"{at}{g.pick([', ', ', ', ' '])}{form}"
    elif after and (r < 0.5 or not direct):
        text = f"{V_SEEK[not e] if g.chance(0.75) else V_FIND[not e]} {s.np()}{g.pick([' ', ' ', ' ', ', '])}{g.pick(after)}"
    else:
        text = g.pick(direct)
        text = text.replace("{np}", s.np("the" if re.search(r"each of\]? \{np|cada uno de\]? \{np|^how (much|many)|^cuánt", text) else True))
    return s.gender(text)


def action(name: str, weight: float, **options):
    """Registers an action; the selection is drawn with ``options`` for ``select``."""

    def add(build: Callable[[Gen, Sel], Forms]):
        def compose(g: Gen) -> tuple[str, str]:
            opts = dict(options)
            kinds = opts.pop("kinds", ("file",))
            s = select(g, g.pick(kinds), **opts)
            direct, after, command = build(g, s)
            return say(g, s, direct, after), command

        INTENTS.append(Composed(name, compose, weight))
        return build

    return add


def _print(g: Gen, s: Sel) -> Forms:
    direct = g.t([f"{V_FIND[0]} {{np}}"], [f"{V_FIND[1]} {{np}}"])
    formal = either(
        g,
        [
            "{np}",
            "(recursively|) find {np}",
            "(search|look) for {np}",
            "display the (names|paths|pathnames) of {np}",
            "print the (paths|pathnames|names) of {np}",
            "get a list of {np}",
            "list {np}",
            "where are {np}",
            "I'm looking for {np}",
            "return {np}",
            "(make|show) a list of {np}",
            "find recursively {np}",
        ],
        [
            "{np}",
            "(lista|listado) de {np}",
            "dame (la lista|un listado) de {np}",
            "muestra (la ruta|las rutas|los nombres) de {np}",
            "dónde están {np}",
            "(hallar|localizar) {np}",
            "ando buscando {np}",
            "búscame {np}",
            "quiero ver {np}",
            "busca de forma recursiva {np}",
            "saca {np} [por pantalla]",
            "imprime la ruta de {np}",
        ],
    )
    after = either(
        g, ["and (print|display|list|show) (them|their paths|their names|the results)", ""], ["y (muéstral@s|lístal@s|muestra sus rutas|imprime su ruta)", ""]
    )
    return ([direct] * 4 + formal, after if g.chance(0.4) else [], s.find)


@composed(INTENTS, "find-print", weight=40)
def find_print(g: Gen) -> tuple[str, str]:
    s = select(g, g.pick(["file"] * 9 + ["dir"] * 3 + ["any"]), tests=(1, 1, 1, 1, 2, 2, 2, 3))
    if g.chance(0.22):
        return s.which(), s.find
    direct, after, command = _print(g, s)
    return say(g, s, direct, after), command


@composed(INTENTS, "find-simple", weight=14)
def find_simple(g: Gen) -> tuple[str, str]:
    """One test or none, no frills."""
    s = select(g, g.pick(["file", "file", "file", "dir", "dir", "any", "link"]), tests=(0, 1, 1, 1), plain=True, none=0.15)
    if s.kind == "any" and not (s.posts or s.pre) and not s.place.named:
        s = select(g, "dir", tests=(0,), plain=True)
    if g.chance(0.25):
        return s.which(), s.find
    direct, _after, command = _print(g, s)
    return say(g, s, direct, []), command


@composed(INTENTS, "find-date", weight=8)
def find_by_date(g: Gen) -> tuple[str, str]:
    s = select(g, g.pick(["file", "file", "dir", "any"]), tests=(1, 1, 2), first=g.pick([t_date, t_time]))
    if g.chance(0.3):
        return s.which(), s.find
    direct, after, command = _print(g, s)
    return say(g, s, direct, after), command


@composed(INTENTS, "find-perm-owner", weight=6)
def find_by_perm(g: Gen) -> tuple[str, str]:
    s = select(g, g.pick(["file", "file", "dir", "any"]), tests=(1, 1, 2), first=g.pick([t_perm, t_owner]))
    if g.chance(0.3):
        return s.which(), s.find
    direct, after, command = _print(g, s)
    return say(g, s, direct, after), command


@composed(INTENTS, "find-formal", weight=8)
def find_formal(g: Gen) -> tuple[str, str]:
    """Documentation style."""
    s = select(g, g.pick(["file", "file", "file", "dir"]), tests=(1, 1, 2), none=0, plain=True)
    obj = g.pick(s.place.objects or [g.t("the current directory", "el directorio actual")])
    tree = (
        g.t(["", " directory tree", " directory hierarchy"], [""])
        if s.place.named and s.place.arg not in ("/", "~") and re.fullmatch("\x00\\d+\x00", obj)
        else ""
    )
    np = s.np(where=False, det=g.chance(0.4))
    np = np.replace(g.t("files", "archivos"), g.t("regular files", "archivos regulares"), 1) if s.noun in ("files", "archivos") and g.chance(0.4) else np
    what, ls = s.find, ""
    r = g.rng.random()
    if r < 0.25 and s.kind == "file":
        what, ls = (
            s.find + " -exec ls -l {} +",
            g.t(
                [" and display (their|a) long listing", " and (show|print|display) (their details|detailed information [about them])"],
                [" y muestra su (listado largo|información detallada)", " mostrando su listado largo"],
            ),
        )
    elif r < 0.35:
        what, ls = (
            s.find + " -print0",
            g.t(
                [" and print (them|their names) separated by (null characters|NUL)", " and print the results null-separated"],
                [" e imprime los resultados separados por (nulos|caracteres nulos)"],
            ),
        )
    return s.gender(
        g.t(
            [
                f"search {'the ' if tree else ''}{obj}{tree} for {np}{ls}",
                f"recursively search {'the ' if tree else ''}{obj}{tree} for {np}{ls}",
                f"(find|list|display|print) {np} (under|in|below|within) {'the ' if tree else ''}{obj}{tree}{ls}",
                f"in {obj}, (find|locate|identify) {np}{ls}",
                f"find recursively {np} (under|in|starting from) {obj}{ls}",
                f"perform a [recursive] search in {obj} for {np}{ls}",
            ],
            [
                f"buscar en {obj} {np}{ls}",
                f"realiza una búsqueda [recursiva] en {obj} de {np}{ls}",
                f"busca recursivamente en {obj} {np}{ls}",
                f"(localizar|listar|mostrar|obtener) {np} (en|bajo) {obj}{ls}",
                f"(localizar|listar|mostrar) {np} dentro de {obj}{ls}",
                f"a partir de {obj}, (localiza|busca) {np}{ls}",
            ],
        )
    ), what


@action("find-count", 16, kinds=("file", "file", "file", "file", "dir", "any"))
def find_count(g, s):
    if s.kind == "any" and not (s.pre or s.posts):
        s.kind, s.noun, s.o = "file", g.t("files", "archivos"), "o"
    if s.kind == "dir" and not (s.pre or s.posts or s.depth[0]):
        s.depth = ("-mindepth 1 ", "")
    return _count_forms(g, s, s.head(det=False))


def _count_forms(g: Gen, s: Sel, bare: str) -> Forms:
    at, posts = s.place.phrase(g), s._posts()
    there = g.t(
        [f"{bare} {{x}} are there {at}", f"{bare} are there {at} {posts}", f"{bare} {posts} {at} are there", f"{bare} {posts} (exist|do I have) {at}"],
        [f"{bare} {posts} hay {at}", f"{bare} hay {at} {posts}", f"{bare} (tengo|existen) {at} {posts}"],
    ).replace("{x}", posts)
    if s.can_pred() and g.chance(0.4):
        there = f"{bare} {at} {s._preds()}"
    there = there + s.tail()
    question = g.chance(0.45)
    if question:
        direct = either(
            g, [f"how many {there}", f"how many {there}"], [f"cuánt@s {there}", f"cuánt@s {there}", f"dime cuánt@s {there}", f"quiero saber cuánt@s {there}"]
        )
        return direct, [], f"{s.find} | wc -l"
    return (
        either(
            g,
            [
                "(count|count|tally) {np}",
                "count [the number of] {np}",
                "(show|print|tell me|get|give me|display|calculate) the number of {np}",
                "[total] number of {np}",
                "[the] count of {np}",
            ],
            ["(cuenta|contar|cuente) {np}", "(dime|muestra|calcula|dame|obtén) (el número|la cantidad) de {np}", "(número|cantidad|total) de {np}"],
        ),
        either(
            g,
            ["and (count them|print how many there are|show only the count|print the count|count how many there are)"],
            ["y (cuéntal@s|di cuánt@s hay|muestra cuánt@s son|muestra solo el total)"],
        ),
        f"{s.find} | wc -l",
    )


@action("find-delete", 13, kinds=("file",), tests=(1, 1, 1, 2, 2, 3))
def find_delete(g, s):
    return (
        either(
            g,
            [
                "(delete|delete|remove|erase|get rid of|wipe out) {np}",
                "clean up {np}",
                "(search|look) for and (delete|remove) {np}",
                "I want {np} (gone|deleted)",
                "find and (delete|remove) {np}",
            ],
            [
                "(borra|borra|elimina|quita|borrar|eliminar|borre|elimine|suprime|suprimir) {np}",
                "deshazte de {np}",
                "limpia {np}",
                "busca y (borra|elimina) {np}",
                "encontrar y borrar {np}",
                "quiero (borrar|eliminar|quitar) {np}",
            ],
        ),
        either(
            g,
            ["and (delete|remove|erase) (them|them all|all of them)", "then (delete|remove) them", "and get rid of them", "to delete them"],
            ["y (bórral@s|elimínal@s|quítal@s)", "y borrarl@s", "y (luego|después) (bórral@s|elimínal@s)", "para borrarl@s"],
        ),
        f"{s.find} -delete",
    )


@composed(INTENTS, "find-delete-dirs", weight=3)
def find_delete_dirs(g: Gen) -> tuple[str, str]:
    empty = g.chance(0.45)
    s = select(g, "dir", tests=(1,), first=(lambda g: Test("-empty", pre=[g.t("empty", "vací@s")], cat="size")) if empty else t_dirname, plain=True)
    if not empty and s.place.arg == ".":
        s.place = place(g, 0.5)
    direct = either(
        g,
        ["(delete|remove|get rid of|erase) {np}", "find and (delete|remove) {np}", "clean up {np}"],
        ["(borra|elimina|quita|borrar|eliminar|elimine) {np}", "busca y (borra|elimina) {np}", "limpia {np}"],
    )
    if empty:
        return say(g, s, direct, either(g, ["and (delete|remove) them"], ["y (bórral@s|elimínal@s)"])), f"{s.find} -delete"
    how = g.t(
        ["and (all their contents|everything in them)", "with [all] their contents", "recursively", ""],
        ["con [todo] su contenido", "y todo lo que (contengan|tengan dentro)", "de forma recursiva", ""],
    )
    return say(g, s, [d + " " + how for d in direct], []), f"{s.find} -exec rm -r {{}} +"


@action("find-ask-delete", 1.5, tests=(1, 1, 2))
def find_ask(g, s):
    return (
        either(
            g,
            ["(delete|remove) {np}, asking (before each one|for confirmation|me first)", "(delete|remove) {np} (prompting|asking) before each deletion"],
            ["(borra|elimina) {np} (preguntando antes de cada uno|pidiendo confirmación)", "(borrar|eliminar) {np} (con confirmación|preguntando uno por uno)"],
        ),
        either(g, ["and delete them, (asking|prompting) for confirmation [each time]"], ["y bórral@s (pidiendo confirmación|preguntando antes)"]),
        f"{s.find} -ok rm {{}} \\;",
    )


@action("find-ls", 12, kinds=("file", "file", "file", "file", "dir"), tests=(1, 1, 1, 2, 2))
def find_ls(g, s):
    d = "d" if s.kind == "dir" else ""
    form = g.pick(["l", "l", "l", "l", "h", "ls"])
    if form == "ls":
        return (
            either(
                g,
                [
                    "list {np} in (ls -dils|'ls -dils') format",
                    "show {np} with inode, (size in blocks, permissions|blocks, permissions), owner and date",
                    "print {np} using find's own -ls",
                    "list {np} with find -ls",
                ],
                ["lista {np} en formato ls -dils", "muestra {np} con inodo, bloques, permisos, dueño y fecha", "lista {np} con la acción -ls de find"],
            ),
            either(g, ["and list them in ls -dils format", "and list them with -ls"], ["y muéstral@s en formato ls -dils", "y lístal@s con -ls"]),
            f"{s.find} -ls",
        )
    human = form == "h"
    cmd = f"{s.find} -exec ls -l{d}{'h' if human else ''} {{}} +" if not (d and human) else f"{s.find} -exec ls -ldh {{}} +"
    h_en, h_es = (
        (
            g.pick([", with human-readable sizes", " with human readable sizes", " in human-readable form"]),
            g.pick([" con tamaños legibles", ", con los tamaños en formato legible", " con el tamaño en formato humano"]),
        )
        if human
        else ("", "")
    )
    return (
        either(
            g,
            [
                "(list|show|display|print) {np} (with|in) (details|detail|long format|long listing format|full details)".replace(
                    "(with|in) (details|detail|long format|long listing format|full details)",
                    "(with details|in detail|in long format|in long listing format|with full details)",
                )
                + h_en,
                f"(list|show) (the details|detailed information|the long listing|a long listing) of {{np}}{h_en}",
                f"(run|do) ls -l on {{np}}{h_en}",
                f"long listing of {{np}}{h_en}",
                f"(show|display) {{np}} with (their|) permissions, owner, size and date{h_en}",
                f"list {{np}} ls -l style{h_en}",
            ],
            [
                f"(lista|muestra|listar|mostrar|ver) {{np}} (con detalle|con detalles|en formato largo|en detalle|con todos los detalles){h_es}",
                f"(muestra|dame|ver) (los detalles|la información detallada|el listado largo) de {{np}}{h_es}",
                f"(haz un|ejecuta|haz) ls -l de {{np}}{h_es}".replace("(haz un|ejecuta|haz) ls -l", "haz un ls -l"),
                f"lista {{np}} con permisos, dueño, tamaño y fecha{h_es}",
                f"listado detallado de {{np}}{h_es}",
            ],
        ),
        either(
            g,
            [
                f"and (list|show|display|print) (their details|their long listing|them in long format|them with details|detailed information about them|their full information){h_en}",
                f"and run ls -l on them{h_en}",
                f"and do a long listing [of them]{h_en}",
                f"and (display|show) their details with ls -l{h_en}",
            ],
            [
                f"y (muestra sus detalles|lístal@s con detalle|muéstral@s en formato largo|muestra su información detallada|lístal@s con ls -l){h_es}",
                f"y hazles un ls -l{h_es}",
                f"con un listado largo{h_es}",
            ],
        ),
        cmd,
    )


@action("find-printf", 9, kinds=("file", "file", "file", "dir"), tests=(0, 1, 1, 1, 2))
def find_printf(g, s):
    options = [
        (
            "%f\\n",
            [
                "only (the|their) (file names|names)",
                "just the names (without|not) the path".replace("(without|not)", "without"),
                "the base names only",
                "only the filename without the directory",
                "names (only|without path)",
            ],
            ["solo el nombre", "únicamente los nombres sin la ruta", "solo los nombres, sin ruta", "solo el nombre [de cada uno] sin el directorio"],
        ),
        (
            "%f\\n",
            ["just the (names|basenames), no (paths|directories)", "only the base name of each"],
            ["el nombre (sin ruta|a secas)", "nada más que el nombre sin la ruta"],
        ),
        (
            "%s %p\\n",
            ["the size in bytes and the path of each", "(their|the) size in bytes and path"],
            ["el tamaño en bytes y la ruta de cada uno", "su tamaño en bytes y su ruta"],
        ),
        (
            "%f %s\\n",
            ["the (name|file name) and size in bytes of each", "(their|the) name followed by the size in bytes"],
            ["el nombre y el tamaño en bytes [de cada uno]", "su nombre seguido del tamaño en bytes"],
        ),
        (
            "%m %p\\n",
            ["the octal permissions and path of each", "(their|the) permissions in octal followed by the path"],
            ["los permisos en octal y la ruta [de cada uno]", "sus permisos octales seguidos de la ruta"],
        ),
        (
            "%u %p\\n",
            ["the owner and the path of each", "(their|the) owner followed by the path"],
            ["el (dueño|propietario) y la ruta de cada uno", "su dueño seguido de la ruta"],
        ),
        (
            "%P\\n",
            ["the path relative to the starting (directory|point)", "paths relative to the starting directory"],
            ["la ruta relativa al directorio de inicio", "las rutas relativas al punto de partida"],
        ),
        (
            "%TY-%Tm-%Td %p\\n",
            [
                "the modification date (YYYY-MM-DD) and path of each".replace("(", "\\(").replace(")", "\\)"),
                "their last modification date as YYYY-MM-DD and their path",
            ],
            ["la fecha de modificación \\(AAAA-MM-DD\\) y la ruta de cada uno", "su fecha de modificación como AAAA-MM-DD y su ruta"],
        ),
        ("%i %p\\n", ["the inode number and path of each"], ["el número de inodo y la ruta [de cada uno]"]),
    ]
    fmt, en, es = g.pick(options)
    w = g.t(en, es)
    tidy = w.replace(" of each", "").replace(" [de cada uno]", "").replace(" de cada uno", "").replace("(their|the)", "the").replace("their", "the")
    tidy = re.sub(
        r"\bsu (?=ruta|fecha)", "la ", re.sub(r"\bsu ", "el ", tidy.replace("su ruta", "la ruta").replace("su fecha", "la fecha")).replace("sus ", "los ")
    )
    return (
        either(
            g,
            [
                f"(print|show|list|display|give me) {w} (of|for) {{np}}".replace(f"{w} (of|for)", f"{tidy} of"),
                f"for {{np}}, (print|show) {tidy}",
                f"list {{np}}, (showing|printing) {w}",
            ],
            [f"(muestra|imprime|lista|dame|mostrar) {tidy} de {{np}}", f"de {{np}}, (muestra|imprime) {w}", f"lista {{np}} mostrando {w}"],
        ),
        either(g, [f"and (print|show|display) {w}", f"(printing|showing) {w}"], [f"y (muestra|imprime) {w}", f"(mostrando|imprimiendo) {w}"]),
        f"{s.find} -printf '{fmt}'",
    )


@action("find-copy-move", 11, tests=(1, 1, 1, 2, 2))
def find_copy(g, s):
    to = g.slot("dir")
    copy = g.chance(0.58)
    t_en, t_es = (
        g.pick([f"to {to}", f"to {to}", f"into {to}", f"to the {to} (directory|folder)", f"into the (directory|folder) {to}"]),
        g.pick([f"a {to}", f"a {to}", f"en {to}", f"a la carpeta {to}", f"al directorio {to}"]),
    )
    v_en, v_es = ("copy", "(copia|copiar|copie)") if copy else ("move", "(mueve|mover|mueva|pasa|traslada)")
    return (
        either(
            g,
            [f"{v_en} {{np}} {t_en}", f"find and {v_en} {{np}} {t_en}", f"{v_en} {t_en} {{np}}"],
            [f"{v_es} {{np}} {t_es}", f"{v_es} {t_es} {{np}}", f"quiero {'copiar' if copy else 'mover'} {{np}} {t_es}"],
        ),
        either(
            g,
            [f"and {v_en} (them|them all|each of them) {t_en}", f"then {v_en} them {t_en}"],
            [f"y {'(cópial@s|copiarl@s)' if copy else '(muével@s|moverl@s|pásal@s)'} {t_es}"],
        ),
        f"{s.find} -exec {'cp' if copy else 'mv'} {{}} {to.arg} \\;",
    )


@action("find-chmod-chown", 10, kinds=("file", "file", "dir"), tests=(0, 1, 1, 2))
def find_chmod(g, s):
    form = g.pick(["octal"] * 5 + ["sym"] * 4 + ["chown"] * 4 + ["chgrp"])
    if form == "octal":
        m = g.slot("octal")
        return (
            either(
                g,
                [
                    f"(change|set) the permissions of {{np}} to {m}",
                    f"chmod {{np}} to {m}",
                    f"(give|set) {m} permissions (to|on) {{np}}",
                    f"set mode {m} on {{np}}",
                    f"chmod {m} {{np}}",
                ],
                [
                    f"(cambia|pon|cambiar|establece) los permisos de {{np}} a {m}",
                    f"(pon|dale|da) permisos {m} a {{np}}",
                    f"(aplica|haz) chmod {m} a {{np}}",
                    f"chmod {m} a {{np}}",
                ],
            ),
            either(
                g,
                [f"and (change|set) their permissions to {m}", f"and chmod them to {m}", f"and set (their|the) mode to {m}"],
                [f"y (ponles|dales) permisos {m}", f"y (cambia|pon) sus permisos a {m}", f"y hazles chmod {m}"],
            ),
            f"{s.find} -exec chmod {m.raw} {{}} +",
        )
    if form == "sym":
        mode, en, es, en2, es2 = g.pick(
            [
                ("+x", "make {np} executable", "haz ejecutables {np}", "make them executable", "hazl@s ejecutables"),
                (
                    "+x",
                    "(add|give) execute permission to {np}",
                    "(da|añade|dale) permiso de ejecución a {np}",
                    "(add|give them) execute permission",
                    "dales permiso de ejecución",
                ),
                (
                    "u+x",
                    "make {np} executable (for|by) (the|their) owner",
                    "(da|añade) permiso de ejecución al (dueño|propietario) (de|en) {np}".replace("(de|en)", "de"),
                    "make them executable for the owner",
                    "hazl@s ejecutables para el dueño",
                ),
                (
                    "o-w",
                    "remove write permission for others (from|on) {np}",
                    "quita el permiso de escritura a otros (en|de) {np}".replace("(en|de)", "de"),
                    "remove write permission for others",
                    "quítales el permiso de escritura para otros",
                ),
                (
                    "g+w",
                    "(add|give) group write permission to {np}",
                    "(da|añade) permiso de escritura al grupo en {np}",
                    "give the group write permission [on them]",
                    "da permiso de escritura al grupo",
                ),
                (
                    "-x",
                    "remove [the] execute permission from {np}",
                    "quita el permiso de ejecución a {np}",
                    "remove their execute permission",
                    "quítales el permiso de ejecución",
                ),
                (
                    "a-w",
                    "remove write permission for everyone from {np}",
                    "quita el permiso de escritura para todos a {np}",
                    "remove write permission for everyone",
                    "quita el permiso de escritura a todos",
                ),
                (
                    "go-rwx",
                    "remove all permissions of group and others from {np}",
                    "quita todos los permisos de grupo y otros a {np}",
                    "remove all permissions for group and others",
                    "quita todos los permisos a grupo y otros",
                ),
            ]
        )
        return either(g, [en], [es]), either(g, ["and " + en2], ["y " + es2]), f"{s.find} -exec chmod {mode} {{}} +"
    u, gr = g.slot("user"), g.slot("group")
    if form == "chgrp":
        return (
            either(
                g,
                [f"change the group of {{np}} to {gr}", f"set the group of {{np}} to {gr}", f"assign {{np}} to the group {gr}"],
                [f"(cambia|pon) el grupo de {{np}} a {gr}", f"asigna el grupo {gr} a {{np}}"],
            ),
            either(g, [f"and change their group to {gr}"], [f"y cambia su grupo a {gr}"]),
            f"{s.find} -exec chgrp {gr.arg} {{}} +",
        )
    both = g.chance(0.4)
    who_en, who_es = (
        (g.pick([f"{u} and group {gr}", f"{u}:{gr}", f"user {u} and group {gr}"]), g.pick([f"{u} y grupo {gr}", f"{u}:{gr}"])) if both else (f"{u}", f"{u}")
    )
    return (
        either(
            g,
            [
                f"(change|set) the owner of {{np}} to {who_en}",
                f"change (the|) ownership of {{np}} to {who_en}",
                f"chown {{np}} to {who_en}",
                f"make {u} the owner of {{np}}" if not both else f"set the owner of {{np}} to {who_en}",
            ],
            [
                f"(cambia|pon|cambiar) el (dueño|propietario) de {{np}} a {who_es}",
                f"(haz|aplica) chown a {{np}} para {who_es}" if not both else f"cambia el propietario de {{np}} a {who_es}",
                f"asigna {{np}} a[l usuario] {who_es}",
            ],
        ),
        either(g, [f"and (change|set) their owner to {who_en}", f"and chown them to {who_en}"], [f"y cambia su (dueño|propietario) a {who_es}"]),
        f"{s.find} -exec chown {u.arg}{':' + gr.arg if both else ''} {{}} +",
    )


@action("find-grep", 11, tests=(1, 1, 1, 2), without=("links",))
def find_grep(g, s):
    """Text inside what was found."""
    w = g.slot("search") if g.chance(0.6) else g.slot("phrase")
    pat = f'"{w.raw}"'
    i = g.chance(0.18)
    ci = (
        g.t(
            [" (ignoring|while ignoring) case", " \\(case insensitive\\)", " case-insensitively"],
            [" sin distinguir mayúsculas [de minúsculas]", " ignorando mayúsculas"],
        )
        if i
        else ""
    )
    form = g.pick(["l"] * 5 + ["lines"] * 4 + ["n"] * 2 + ["L"] + ["c"])
    flag = {"l": "l", "lines": "H", "n": "Hn", "L": "L", "c": "c"}[form]
    if i:
        flag = {"l": "il", "lines": "iH", "n": "inH", "L": "iL", "c": "ci"}[form]
    elif form == "n":
        flag = "nH"
    cmd = f"{s.find} -exec grep -{flag} {pat} {{}} +"
    if form == "l":
        return (
            either(
                g,
                [
                    f"(list|show|print|find) {{np}} (that contain|containing) [the (text|string|word|phrase)] {w}{ci}",
                    f"(list|show|print) the names of {{np}} that (contain|mention) {w}{ci}",
                    f"which of {{np}} contain {w}{ci}",
                ],
                [
                    f"(lista|muestra|busca|encuentra) {{np}} que (contengan|contienen|mencionen) [(el texto|la cadena|la palabra)] {w}{ci}".replace(
                        "[(el texto|la cadena|la palabra)]", g.pick(["", "el texto", "la cadena"])
                    ),
                    f"dame los nombres de {{np}} que (contengan|tengan) {w}{ci} [dentro]",
                ],
            ),
            either(
                g,
                [
                    f"and (list|show|print) (those|the ones|only those) [that] contain(ing|) {w}{ci}".replace("[that] contain(ing|)", "containing"),
                    f"that contain [the text] {w}{ci}",
                ],
                [f"y (muestra|lista) (los que contienen|solo los que contengan) {w}{ci}".replace("los que", "l@s que"), f"que contengan [el texto] {w}{ci}"],
            ),
            cmd,
        )
    if form == "L":
        return (
            either(
                g,
                [f"(list|show|find) {{np}} that (do not|don't) contain {w}{ci}", f"list {{np}} without {w} (inside|in their content){ci}"],
                [f"(lista|muestra|busca) {{np}} que no contengan {w}{ci}", f"dame {{np}} sin {w} en su contenido{ci}"],
            ),
            [],
            cmd,
        )
    if form == "c":
        return (
            either(
                g,
                [f"for each of {{np}} count the lines (containing|with|matching) {w}{ci}", f"count the lines containing {w} in each of {{np}}{ci}"],
                [f"cuenta las líneas (con|que contienen) {w} en cada uno de {{np}}{ci}"],
            ),
            [],
            cmd,
        )
    nn_en, nn_es = (" with (the|) line numbers", " con (el|su) número de línea") if form == "n" else ("", "")
    return (
        either(
            g,
            [
                f"(search|look) for {w} in {{np}}{nn_en}{ci}",
                f"search {{np}} for [the (text|string|word)] {w}{nn_en}{ci}",
                f"(show|print|display|find) the lines (containing|with|matching) {w} in {{np}}{nn_en}{ci}",
                f"grep [for] {w} in {{np}}{nn_en}{ci}",
                f"find occurrences of {w} in {{np}}{nn_en}{ci}",
            ],
            [
                f"busca {w} en {{np}}{nn_es}{ci}",
                f"busca (la cadena|el texto|la palabra) {w} (dentro de|en) {{np}}{nn_es}{ci}",
                f"(muestra|imprime|dame) las líneas (con|que contienen|que contengan) {w} en {{np}}{nn_es}{ci}",
                f"haz un grep de {w} en {{np}}{nn_es}{ci}",
                f"dónde aparece {w} en {{np}}{nn_es}{ci}",
            ],
        ),
        either(
            g,
            [
                f"and (search|look) for {w} in (them|each of them|each file){nn_en}{ci}",
                f"and grep (for|) {w} in them{nn_en}{ci}",
                f"and (show|print) the lines containing {w}{nn_en}{ci}",
            ],
            [f"y busca {w} (en ell@s|dentro|en cada uno){nn_es}{ci}", f"y muestra las líneas que contengan {w}{nn_es}{ci}"],
        ),
        cmd,
    )


@action("find-wc", 7, tests=(1, 1, 1, 2))
def find_wc(g, s):
    form = g.pick(["each", "each", "total", "words"])
    if form == "each":
        return (
            either(
                g,
                [
                    "count (the|) lines (in|of) each of {np}",
                    "(show|print) the number of lines of {np}",
                    "count the number of lines in {np}",
                    "line counts of {np}",
                    "run wc -l on {np}",
                    "how many lines do {np} have each",
                ],
                [
                    "cuenta las líneas de {np}",
                    "(muestra|dame) el número de líneas de {np}",
                    "cuenta las líneas de cada uno de {np}",
                    "cuántas líneas tiene cada uno de {np}",
                    "haz wc -l de {np}",
                ],
            ),
            either(
                g,
                ["and count (their lines|the lines in each|the number of lines of each)", "and (show|print) (their|the) line counts"],
                ["y cuenta sus líneas", "y (di|muestra) cuántas líneas tiene cada uno"],
            ),
            f"{s.find} -exec wc -l {{}} +",
        )
    if form == "total":
        return (
            either(
                g,
                [
                    "(count|get|show|calculate) the total number of lines (in|of|across) {np}",
                    "how many lines are there in total in {np}",
                    "total lines of code in {np}" if g.chance(0.2) else "total line count of {np}",
                    "sum of the lines of {np}",
                ],
                [
                    "(cuenta|calcula|dame|muestra) el total de líneas de {np}",
                    "cuántas líneas suman [en total] {np}",
                    "número total de líneas de {np}",
                    "cuántas líneas hay en total en {np}",
                ],
            ),
            either(g, ["and (count|show) the total number of lines [in all of them]"], ["y (cuenta|dime) cuántas líneas suman (en total|entre tod@s)"]),
            f"{s.find} -exec cat {{}} + | wc -l",
        )
    return (
        either(
            g, ["count the words (in|of) {np}", "number of words in each of {np}"], ["cuenta las palabras de {np}", "número de palabras de cada uno de {np}"]
        ),
        either(g, ["and count their words"], ["y cuenta sus palabras"]),
        f"{s.find} -exec wc -w {{}} +",
    )


@action("find-total-size", 8, tests=(0, 1, 1, 1, 2), without=("size",))
def find_total(g, s):
    form = g.pick(["bytes", "bytes", "human", "human", "each"])
    if form == "bytes":
        return (
            either(
                g,
                [
                    "(calculate|compute|show|get|print) the total size in bytes of {np}",
                    "total (size in bytes|bytes) of {np}",
                    "(sum|add up) the sizes in bytes of {np}",
                    "how many bytes do {np} (take|occupy|use) in total",
                    "sum up the size in bytes of {np}",
                ],
                [
                    "(calcula|dime|muestra|suma) el tamaño total en bytes de {np}",
                    "cuántos bytes (ocupan|suman) en total {np}",
                    "(suma|sumar) los tamaños en bytes de {np}",
                    "total de bytes de {np}",
                ],
            ),
            either(
                g,
                ["and (sum|add up) their sizes in bytes", "and (print|show|calculate) their total size in bytes"],
                ["y suma sus tamaños en bytes", "y (muestra|calcula) su tamaño total en bytes"],
            ),
            f"{s.find} -printf '%s\\n' | awk '{{s+=$1}} END {{print s}}'",
        )
    if form == "human":
        return (
            either(
                g,
                [
                    "(calculate|show|get|what is) the total (disk usage|disk space|space) (used|taken) by {np}".replace(
                        "(disk usage|disk space|space) (used|taken) by", "(disk usage of|space used by|disk space taken by)"
                    ),
                    "how much (space|disk space|room) do {np} (take|use|occupy)",
                    "total disk usage of {np}",
                ],
                [
                    "cuánto (ocupan|pesan) [en total] {np}",
                    "cuánto espacio [en disco] (ocupan|usan) {np}",
                    "(calcula|muestra|dime) el espacio total (que ocupan|ocupado por) {np}",
                    "espacio total en disco de {np}",
                ],
            ),
            either(g, ["and (show|print|tell me) (how much space they take in total|their total disk usage)"], ["y dime cuánto (ocupan|pesan) en total"]),
            f"{s.find} -exec du -ch {{}} + | tail -n 1",
        )
    return (
        either(
            g,
            [
                "(show|print|display) the (disk usage|size) of each of {np} in human[-]readable (form|format)".replace("[-]", "-"),
                "(list|show) {np} with their human-readable sizes",
            ],
            ["(muestra|lista) el tamaño legible de cada uno de {np}", "(muestra|lista) {np} con su tamaño (legible|en formato legible)"],
        ),
        either(g, ["and (show|print) the human-readable size of each [with du]"], ["y (muestra|di) cuánto ocupa cada uno [con du]"]),
        f"{s.find} -exec du -h {{}} +",
    )


@action("find-compress", 5, tests=(1, 1, 2))
def find_compress(g, s):
    prog, en, es = g.pick(
        [
            ("gzip", "", ""),
            ("gzip", " with gzip", " con gzip"),
            ("gzip", " with gzip", " con gzip"),
            ("bzip2", " with bzip2", " con bzip2"),
            ("xz", " with xz", " con xz"),
            ("gzip -9", " with gzip at maximum compression", " con gzip al máximo nivel"),
            ("gzip -k", " with gzip keeping the originals", " con gzip conservando los originales"),
        ]
    )
    return (
        either(
            g,
            [f"(compress|zip up) {{np}}{en}" if prog != "gzip" or en else "gzip {np}", f"compress {{np}}{en}", f"compress each of {{np}}{en}"],
            [f"(comprime|comprimir) {{np}}{es}", f"comprime [un@ a un@] {{np}}{es}".replace("[un@ a un@]", "[por separado]")],
        ),
        either(g, [f"and compress (them|each one){en}"], [f"y comprímel@s{es}"]),
        f"{s.find} -exec {prog} {{}} +",
    )


@action("find-archive", 6, tests=(1, 1, 1, 2))
def find_archive(g, s):
    if g.chance(0.7):
        a = g.slot("tgz_file") if g.chance(0.7) else g.slot("tar_file")
        opt = "-czf" if not a.raw.endswith(".tar") else "-cf"
        cmd, en, es = f"{s.find} -print0 | tar --null {opt} {a.arg} -T -", "(tar archive|archive|tarball)", "(tar|archivo tar)"
        if opt == "-czf":
            en, es = "(compressed tar archive|tarball|compressed archive|gzipped tar)", "(tar comprimido|tar.gz|archivo comprimido)"
    else:
        a = g.slot("zip_file")
        cmd, en, es = f"{s.find} | zip {a.arg} -@", "(zip|zip archive|zip file)", "(zip|archivo zip)"
    return (
        either(
            g,
            [
                f"(create|make) (a|the) {en} {a} with {{np}}".replace("(a|the) ", "the "),
                f"(archive|pack|put|bundle) {{np}} (into|in) {a}",
                f"(archive|pack) {{np}} into (the|a) {en} [called] {a}".replace("(the|a)", "the"),
                f"add {{np}} to a new {en} {a}",
            ],
            [f"(crea|haz|crear) el {es} {a} con {{np}}", f"(empaqueta|mete|guarda|archiva) {{np}} en {a}", f"(empaqueta|mete) {{np}} en un {es} llamado {a}"],
        ),
        either(
            g,
            [f"and (archive|pack|put) them (into|in) {a}", f"and create the {en} {a} with them"],
            [f"y (empaquétal@s|mételos|archíval@s) en {a}".replace("mételos", "métel@s"), f"y crea con ell@s el {es} {a}"],
        ),
        cmd,
    )


@action("find-sort-size", 9, tests=(0, 0, 1, 1, 2), without=("size", "links"))
def find_sort_size(g, s):
    big = g.chance(0.7)
    n = g.slot("n") if g.chance(0.7) else None
    base = f"{s.find} -printf '%s %p\\n' | sort -{'nr' if big else 'n'}"
    adj_en, adj_es = ("(largest|biggest)", "más (grandes|pesad@s)") if big else ("smallest", "más pequeñ@s")
    bare = s.head(det=False)
    if n is None:
        order_en, order_es = (
            (
                "(from largest to smallest|in descending order|largest first|biggest first)",
                "(de mayor a menor|en orden descendente|primero (los|las) más grandes)".replace("(los|las)", "l@s"),
            )
            if big
            else ("(from smallest to largest|in ascending order|smallest first)", "(de menor a mayor|en orden ascendente)")
        )
        return (
            either(
                g,
                [
                    f"(list|show|print) {{np}} sorted by size[,] {order_en} \\(size in bytes and path\\)".replace("[,]", ""),
                    f"sort {{np}} by size {order_en}, (showing|printing) (the|their) size in bytes",
                    f"list {{np}} with their sizes in bytes, {order_en}",
                ],
                [
                    f"(lista|muestra) {{np}} ordenad@s por tamaño {order_es} \\(bytes y ruta\\)",
                    f"ordena {{np}} por tamaño {order_es}, con (el|su) tamaño en bytes",
                    f"(lista|muestra) {{np}} con su tamaño en bytes, {order_es}",
                ],
            ),
            either(g, [f"and sort them by size in bytes {order_en}"], [f"y ordénal@s por tamaño en bytes {order_es}"]),
            base,
        )
    at, posts = s.place.phrase(g), s._posts()
    one = g.chance(0.2)
    cmd = f"{base} | head -n {1 if one else n.raw}"
    if one:
        noun_en = bare.replace("files", "file")
        en = (
            [f"(what is|which is|find|show) the {adj_en} {noun_en} {posts} {at}", f"{adj_en} {noun_en} {at} {posts}"]
            if noun_en != bare
            else [f"the single {adj_en} of the {bare} {at} {posts}"]
        )
        es = [
            f"cuál es el (archivo|fichero) más {'grande' if big else 'pequeño'} de entre l@s {bare} {posts} {at}",
            f"de l@s {bare} {at} {posts}, (muestra|dime) el más {'grande' if big else 'pequeño'}",
        ]
        if bare in ("archivos", "ficheros"):
            es = [
                f"cuál es el {bare[:-1]} más {'(grande|pesado)' if big else 'pequeño'} {at} {posts}".replace("@s", "@"),
                f"(muestra|busca|encuentra|dime) el {bare[:-1]} más {'(grande|pesado)' if big else 'pequeño'} {at} {posts}",
            ]
            if posts:
                es = [f"de l@s {bare} {posts} {at}, dime el más {'grande' if big else 'pequeño'}"]
    else:
        en = [
            f"(find|show|list|print|display|give me) the {n} {adj_en} {bare} {at} {posts}",
            f"(find|show|list) the {n} {adj_en} {bare} {posts} {at}",
            f"(which|what) are the {n} {adj_en} {bare} {at} {posts}",
            f"top {n} {adj_en} {bare} {at} {posts}",
            f"{n} {adj_en} {bare} {posts} {at}",
        ]
        es = [
            f"(muestra|lista|busca|dame|encuentra|mostrar) l@s {n} {bare} {adj_es} {at} {posts}",
            f"l@s {n} {bare} {adj_es} {posts} {at}",
            f"cuáles son l@s {n} {bare} {adj_es} {at} {posts}",
            f"top {n} de {bare} {adj_es} {at} {posts}",
        ]
    return [x + s.tail() for x in either(g, en, es)], [], cmd


@action("find-newest", 8, tests=(0, 0, 1, 1), without=("time", "links"))
def find_newest(g, s):
    new = g.chance(0.72)
    n = g.slot("n")
    one = g.chance(0.35)
    bare, at, posts = s.head(det=False), s.place.phrase(g), s._posts()
    adj_en = "(newest|most recent|most recently modified|latest)" if new else "(oldest|least recently modified)"
    adj_es = "(más recientes|modificad@s más recientemente|más nuev@s)" if new else "más (antigu@s|viej@s)"
    cmd = f"{s.find} -printf '%T@ %p\\n' | sort -n{'r' if new else ''} | head -n {1 if one else n.raw} | cut -d' ' -f2-"
    if one:
        en = (
            [
                f"(find|show|print|which is|what is) the {adj_en} of [all] the {bare} {at} {posts}",
                f"{adj_en} {bare.replace('files', 'file')} {at} {posts}",
                f"(find|show|get|which is) the {adj_en} {bare.replace('files', 'file')} {at} {posts}",
            ]
            if "files" in bare
            else [f"the {adj_en} of the {bare} {at} {posts}"]
        )
        m = "reciente" if new else "antigu@"
        es = [
            f"(muestra|busca|dime|encuentra) el más {m} de l@s {bare} {at} {posts}".replace("el más", "el más" if s.o != "a" else "la más"),
            f"cuál es {'el' if s.o != 'a' else 'la'} más {m} de l@s {bare} {posts} {at}",
        ]
        if bare in ("archivos", "ficheros"):
            es += [
                f"(muestra|busca|dime|encuentra|cuál es) el {bare[:-1]} más {m.replace('@', 'o')} {at} " + ("" if not posts else f"de entre los {bare} {posts}")
            ]
    else:
        en = [
            f"(find|show|list|print|display|give me) the {n} {adj_en} {bare} {at} {posts}",
            f"(list|show) the {n} {adj_en} {bare} {posts} {at}",
            f"(what|which) are the {n} {adj_en} {bare} {at} {posts}",
            f"{n} {adj_en} {bare} {at} {posts}",
        ]
        es = [
            f"(muestra|lista|busca|dame|mostrar) l@s {n} {bare} {adj_es} {at} {posts}",
            f"l@s {n} {bare} {adj_es} {posts} {at}",
            f"cuáles son l@s {n} {bare} {adj_es} {at} {posts}",
        ]
    return [x + s.tail() for x in either(g, en, es)], [], cmd


@action("find-sort-time", 3, tests=(0, 1, 1), without=("time", "links"))
def find_sort_time(g, s):
    new = g.chance(0.6)
    o_en, o_es = (
        ("newest first", "(primero l@s más recientes|de más nuevo a más viejo)")
        if new
        else ("oldest first", "(primero l@s más antigu@s|de más viejo a más nuevo)")
    )
    return (
        either(
            g,
            [f"(list|show) {{np}} sorted by modification time, {o_en}", f"sort {{np}} by modification (date|time), {o_en}"],
            [f"(lista|muestra) {{np}} ordenad@s por fecha de modificación, {o_es}", f"ordena {{np}} por fecha [de modificación], {o_es}"],
        ),
        either(g, [f"and sort them by modification time, {o_en}"], [f"y ordénal@s por fecha de modificación, {o_es}"]),
        f"{s.find} -printf '%T@ %p\\n' | sort -n{'r' if new else ''} | cut -d' ' -f2-",
    )


@action("find-head-sort", 6, kinds=("file", "file", "dir"), tests=(0, 1, 1, 2))
def find_head(g, s):
    n = g.slot("n")
    bare, at, posts = s.head(det=False), s.place.phrase(g), s._posts()
    form = g.pick(["head", "sort", "sort", "sorthead", "rev", "quit"])
    if form == "head":
        return (
            [
                x + s.tail()
                for x in either(
                    g,
                    [
                        f"(show|list|print|display) [only] the first {n} {bare} {posts} {at}",
                        f"(list|show) the {bare} {at} {posts} but only the first {n}",
                        f"first {n} {bare} found {at} {posts}",
                    ],
                    [f"(muestra|lista|dame) [solo] l@s primer@s {n} {bare} {posts} {at}", f"l@s primer@s {n} {bare} que (encuentres|haya) {at} {posts}"],
                )
            ],
            [],
            f"{s.find} | head -n {n.raw}",
        )
    if form == "quit":
        return (
            either(
                g,
                ["(find|show) {np} and stop (at|after) the first (match|one found)", "(search|look) for {np} and quit after the first match"],
                ["busca {np} y (para|detente) (al encontrar el primero|tras la primera coincidencia)", "encuentra {np} y termina en la primera coincidencia"],
            ),
            [],
            f"{s.find} -print -quit",
        )
    r = " -r" if form == "rev" else ""
    o_en, o_es = (
        ("(in reverse alphabetical order|sorted in reverse [alphabetical] order)", "en orden alfabético inverso")
        if r
        else (
            "(sorted alphabetically|in alphabetical order|sorted by (name|path)|sorted)",
            "(ordenad@s alfabéticamente|en orden alfabético|ordenad@s por (nombre|ruta))",
        )
    )
    if form == "sorthead":
        return (
            [
                x + s.tail()
                for x in either(
                    g,
                    [
                        f"(show|list) the first {n} {bare} {posts} {at} in alphabetical order",
                        f"(sort|order) the {bare} {at} {posts} alphabetically and show the first {n}",
                    ],
                    [
                        f"(muestra|lista) l@s primer@s {n} {bare} {posts} {at} en orden alfabético",
                        f"ordena alfabéticamente l@s {bare} {at} {posts} y muestra l@s primer@s {n}",
                    ],
                )
            ],
            [],
            f"{s.find} | sort | head -n {n.raw}",
        )
    return (
        either(
            g,
            [f"(list|show|print|find) {{np}}, {o_en}", f"(list|show|print) {{np}} {o_en}"],
            [f"(lista|muestra|busca) {{np}}, {o_es}", f"(lista|muestra) {{np}} {o_es}"],
        ),
        either(
            g,
            [f"and (sort|order) them {'in reverse ' if r else ''}alphabetically".replace("in reverse alphabetically", "in reverse alphabetical order")],
            ["y ordénal@s " + ("en orden alfabético inverso" if r else "(alfabéticamente|por nombre)")],
        ),
        f"{s.find} | sort{r}",
    )


@action("find-hash", 5, tests=(0, 1, 1, 1, 2))
def find_hash(g, s):
    h = g.pick(["md5", "md5", "md5", "sha256", "sha256", "sha1", "sha512"])
    H = g.pick([h, h.upper()])
    to = g.slot("name") if g.chance(0.25) else None
    out_en, out_es = (
        (
            f" and (save|write|store) (them|the result|the output) (in|to) {to}".replace("(in|to)", "to"),
            f" y (guárdal@s|guarda el resultado) en {to}".replace("guárdal@s|", "guárdalas|guárdalo|").replace(
                "(guárdalas|guárdalo|guarda el resultado)", "guarda el resultado"
            ),
        )
        if to
        else ("", "")
    )
    redirect = f" > {to.arg}" if to else ""
    return (
        either(
            g,
            [
                f"(calculate|compute|print|get|show|generate) the {H} (sum|hash|checksum) of (each of|) {{np}}{out_en}".replace("(each of|)", "[each of]"),
                f"{H} (checksums|hashes|sums) (of|for) {{np}}{out_en}" if not to else f"(compute|calculate) {H} checksums for {{np}}{out_en}",
                f"run {h}sum on {{np}}{out_en}",
            ],
            [
                f"(calcula|obtén|muestra|saca|calcular) el (hash|resumen|checksum) {H} de [cada uno de] {{np}}{out_es}",
                f"(calcula|dame) (la suma|las sumas) {H} de {{np}}{out_es}",
                f"(ejecuta|haz) {h}sum sobre {{np}}{out_es}",
            ],
        ),
        either(
            g,
            [f"and (compute|calculate|print|show) (their|the) {H} (checksums|hashes|sum of each)".replace("(their|the)", "the") + out_en],
            [f"y (calcula|muestra|saca) su (hash|suma|checksum) {H}" + out_es],
        ),
        f"{s.find} -exec {h}sum {{}} +{redirect}",
    )


@action("find-rename", 5, tests=(1,), only=("name",), first=t_ext, plain=True)
def find_rename(g, s):
    t = (s.pre + s.posts)[0]
    old = t.arg.split("*.")[1].strip('"')
    form = g.pick(["ext", "ext", "add", "prefix"])
    if form == "ext":
        new = g.pick([x for x in _EXTS if x != old and "." not in x])
        n = g.value(new, text=g.pick([".", ".", ""]) + new)
        return (
            either(
                g,
                [
                    f"(change|replace) the extension of {{np}} to {n}",
                    f"rename {{np}} (so that they have the|giving them the|to have the) extension {n}",
                    f"(rename|change) {{np}} (to|into) {n} [files] \\(just the extension\\)".replace("[files] ", ""),
                ],
                [
                    f"(cambia|cambiar|sustituye) la extensión de {{np}} (a|por) {n}".replace("(a|por)", "por"),
                    f"renombra {{np}} para que tengan la extensión {n}",
                    f"renombra {{np}} con [la] extensión {n}",
                ],
            ),
            either(g, [f"and change their extension to {n}"], [f"y cambia su extensión a {n}"]),
            f'{s.find} -exec sh -c \'mv "$1" "${{1%.{old}}}.{new}"\' sh {{}} \\;',
        )
    if form == "prefix":
        w = g.value(g.slot("word").raw + "_")
        return (
            either(
                g,
                [
                    f"rename {{np}} (adding|with) the prefix {w} [(added|) to each name]".replace("[(added|) to each name]", ""),
                    f"add the prefix {w} to the names of {{np}}",
                    f"prepend {w} to the name of {{np}}",
                ],
                [f"(añade|agrega|pon) el prefijo {w} (al nombre de|a) {{np}}", f"renombra {{np}} añadiendo el prefijo {w}"],
            ),
            [],
            f'{s.find} -execdir sh -c \'mv "$1" "{w.raw}${{1#./}}"\' sh {{}} \\;',
        )
    suf = g.value(g.pick([".bak", ".bak", ".old", ".orig", ".backup", ".tmp", ".disabled"]))
    move = g.chance(0.6)
    return (
        (
            either(
                g,
                [f"(append|add) {suf} to the name of {{np}}", f"rename {{np}} (adding|appending) {suf} (at the end|to the name)"],
                [f"(añade|agrega) {suf} al (final del|) nombre de {{np}}", f"renombra {{np}} añadiendo {suf} al final"],
            ),
            either(g, [f"and (rename|) them (adding|appending) {suf}".replace("(rename|)", "rename")], [f"y renómbral@s añadiendo {suf}"]),
            f"{s.find} -exec mv {{}} {{}}{suf.raw} \\;",
        )
        if move
        else (
            either(
                g,
                [
                    f"(make|create) a {suf} (copy|backup) of each of {{np}} next to it".replace("(copy|backup)", "copy"),
                    f"back up {{np}} as copies with {suf} appended to the name",
                ],
                [f"haz una copia {suf} de cada uno de {{np}}", f"(crea|haz) una copia de {{np}} añadiendo {suf} al nombre"],
            ),
            [],
            f"{s.find} -exec cp {{}} {{}}{suf.raw} \\;",
        )
    )


@action("find-sed", 5, tests=(1, 1, 2), without=("links",))
def find_sed(g, s):
    a, b = g.slot("word"), g.slot("word")
    return (
        either(
            g,
            [
                f"replace [(every|all occurrences of|the word)] {a} (with|by) {b} in {{np}}".replace(
                    "[(every|all occurrences of|the word)]", g.pick(["", "every", "all occurrences of"])
                ),
                f"(change|substitute) {a} (to|with) {b} in {{np}}".replace("(change|substitute) ", "change ").replace("(to|with)", "to"),
                f"in {{np}}, replace {a} with {b}",
            ],
            [
                f"(reemplaza|sustituye|cambia|reemplazar|sustituir) {a} por {b} en {{np}}",
                f"(reemplaza|cambia) todas las apariciones de {a} por {b} en {{np}}",
                f"en {{np}}, cambia {a} por {b}",
            ],
        ),
        either(g, [f"and replace {a} with {b} (in them|in each|inside them)"], [f"y (reemplaza|sustituye|cambia) {a} por {b} (dentro|en tod@s ell@s)"]),
        f"{s.find} -exec sed -i 's/{a.raw}/{b.raw}/g' {{}} +",
    )


@action("find-exec-misc", 8, kinds=("file",), tests=(1, 1, 1, 2))
def find_misc(g, s):
    """Commands run on each file, and lists written to a file."""
    n, out = g.slot("n"), g.slot("name")
    options = [
        (
            ["show the contents of {np}", "cat {np}", "(print|display) the (content|contents) of {np}"],
            ["muestra el contenido de {np}", "haz cat de {np}", "(imprime|ver) el contenido de {np}"],
            ["and (print|show) their contents"],
            ["y muestra su contenido"],
            "-exec cat {} +",
        ),
        (
            ["(show|tell|determine|print) the [file] type of {np}".replace("tell|", ""), "run file on {np}", "what kind of data do {np} hold"],
            [
                "(muestra|dime|averigua) de qué tipo (es cada uno de|son) {np}".replace("(es cada uno de|son)", "son"),
                "ejecuta file sobre {np}",
                "muestra el tipo de {np} con file",
            ],
            ["and (show|determine) the type of each [with file]"],
            ["y di de qué tipo es cada uno [con file]"],
            "-exec file {} +",
        ),
        (
            [f"(show|print|display) the first {n} lines of each of {{np}}", f"print the first {n} lines of {{np}}"],
            [f"(muestra|imprime) las primeras {n} líneas de [cada uno de] {{np}}"],
            [f"and (show|print) the first {n} lines of each"],
            [f"y muestra las primeras {n} líneas de cada uno"],
            f"-exec head -n {n.raw} {{}} +",
        ),
        (
            [f"(show|print) the last {n} lines of [each of] {{np}}"],
            [f"(muestra|imprime) las últimas {n} líneas de [cada uno de] {{np}}"],
            [f"and (show|print) the last {n} lines of each"],
            [f"y muestra las últimas {n} líneas de cada uno"],
            f"-exec tail -n {n.raw} {{}} +",
        ),
        (
            ["touch {np}", "update the (timestamp|modification time) of {np} to now", "set the modification time of {np} to (now|the current time)"],
            ["actualiza la fecha [de modificación] de {np} a (ahora|la hora actual)", "haz touch a {np}"],
            ["and touch them", "and update their timestamps"],
            ["y actualiza su fecha"],
            "-exec touch {} +",
        ),
        (
            ["(show|print) the full (status|stat information) of {np}", "run stat on {np}"],
            ["ejecuta stat sobre {np}", "muestra la información completa (stat) de {np}".replace("(stat)", "de stat")],
            ["and run stat on them"],
            ["y pásales stat"],
            "-exec stat {} +",
        ),
        (
            [f"(save|write|put) the list of {{np}} (to|in|into) {out}", f"(find|list) {{np}} and (save|write|store) the (list|result|output) (to|in) {out}"],
            [f"(guarda|escribe|mete) la lista de {{np}} en {out}", f"(busca|lista) {{np}} y guarda (el resultado|la lista|la salida) en {out}"],
            [f"and (save|write|store) (the list|the result|their paths) (in|to) {out}"],
            [f"y (guarda|escribe) (el resultado|la lista|sus rutas) en {out}"],
            f"> {out.arg}",
        ),
        (
            [
                "(show|list|print) the directories that contain {np}",
                "which directories (contain|hold) {np}",
                "list [without repeats] the directories where there are {np}".replace("[without repeats] ", ""),
            ],
            ["(muestra|lista) los directorios que contienen {np}", "en qué (directorios|carpetas) (hay|están) {np}"],
            ["and (print|list) (only|just) the [distinct] directories they are in".replace("[distinct] ", "distinct ")],
            ["y muestra solo los directorios distintos donde están"],
            "-printf '%h\\n' | sort -u",
        ),
        (
            ["concatenate {np} into {out}", "(merge|join) {np} into [a single file called] {out}"],
            ["(junta|une|concatena) {np} en {out}", "concatenar {np} en [un solo archivo llamado] {out}"],
            ["and concatenate them into {out}"],
            ["y concaténal@s en {out}"],
            "-exec cat {} + > " + out.arg,
        ),
        (
            ["(print|list) {np} separated by null characters", "(print|list) {np} null-terminated"],
            ["(imprime|lista) {np} separad@s por (caracteres nulos|nulos)"],
            ["and print them separated by null characters"],
            ["e imprímel@s separad@s por nulos"],
            "-print0",
        ),
        (
            ["securely (erase|wipe|delete) {np} with shred", "shred and remove {np}"],
            ["(borra|elimina) de forma segura con shred {np}", "destruye con shred y borra {np}"],
            [],
            [],
            "-exec shred -u {} +",
        ),
    ]
    en, es, aen, aes, tail = g.rng.choices(options, [3, 3, 2, 1, 2, 1, 3, 3, 1, 1, 0.5])[0]

    def pick(xs):
        return [x.replace("{out}", str(out)) for x in xs]

    return either(g, pick(en), pick(es)), either(g, pick(aen), pick(aes)), f"{s.find} {tail}"


@composed(INTENTS, "find-prune", weight=4)
def find_prune(g: Gen) -> tuple[str, str]:
    """Said as not entering a directory."""
    s = select(g, "file", tests=(1, 1, 2), plain=True, without=("path",))
    raw = g.pick([".git", "node_modules", "vendor", "build", "dist", ".venv", "target", ".cache"]) if g.chance(0.6) else g.slot("dirname").raw
    x = shown(g, raw, quoted=0.2)
    how = g.t(
        [
            f"(without descending into|without entering|pruning|not descending into|without going into|but do not descend into) [the] {x} (directories|directory|)",
            f"and (prune|don't go into|do not enter) (any directory|directories) (named|called) {x}",
        ],
        [
            f"sin (entrar en|bajar a|descender a|recorrer) (las carpetas|los directorios|la carpeta|el directorio) {x}".replace("bajar a|descender a|", ""),
            f"(podando|sin recorrer) los directorios [llamados] {x}",
            f"y no entres en (ninguna carpeta|las carpetas) {x}",
        ],
    )
    tests = "".join(" " + t.arg for t in s.pre + s.posts)
    request = say(g, s, [g.t(V_FIND[0], V_FIND[1]) + " {np}", "{np}"], []) + g.pick([" ", ", "]) + how
    return request, f'find {s.place.arg} -type d -name "{raw}" -prune -o -type f{tests} -print'


@composed(INTENTS, "find-links", weight=4)
def find_links(g: Gen) -> tuple[str, str]:
    p = place(g)
    at = p.phrase(g)
    broken = g.chance(0.55)
    form = g.pick(["list", "list", "count", "delete" if broken else "list", "ls"])
    adj_en, adj_es = ("(broken|dangling|dead)", "(rot@s|colgantes)") if broken else ("", "")
    n_en, n_es = (
        f"{adj_en} (symbolic links|symlinks|links)" if broken else "(symbolic links|symlinks|soft links)",
        f"(enlaces|links|enlaces simbólicos) {adj_es or 'simbólicos'}".replace("enlaces simbólicos) simbólicos", "symlinks) simbólicos").replace(
            "|symlinks) simb", ") simb"
        ),
    )
    tail = {"list": "", "count": " | wc -l", "delete": " -delete", "ls": " -exec ls -l {} +" if not broken else " -ls"}[form]
    if form == "ls" and broken:
        tail, form = "", "list"
    request = {
        "list": g.t(
            [f"(find|list|show|search for|are there any) {n_en} {at}", f"(which|what) {n_en} are there {at}", f"{n_en} {at}", f"{at} find [all] [the] {n_en}"],
            [
                f"(busca|lista|muestra|encuentra|hay) [l@s] {n_es} {at}".replace("[l@s] ", ""),
                f"qué {n_es} hay {at}",
                f"{n_es} {at}",
                f"busca tod@s l@s {n_es} {at}",
            ],
        ),
        "count": g.t(
            [f"(count|number of) [the] {n_en} {at}".replace("[the] ", ""), f"how many {n_en} are there {at}"],
            [f"cuánt@s {n_es} hay {at}", f"cuenta l@s {n_es} {at}"],
        ),
        "delete": g.t(
            [f"(delete|remove|clean up) [all] [the] {n_en} {at}", f"find and delete {n_en} {at}"],
            [f"(borra|elimina|quita) [tod@s] l@s {n_es} {at}", f"limpia l@s {n_es} {at}"],
        ),
        "ls": g.t(
            [f"(list|show) {n_en} {at} (with details|and where they point|in long format)", f"find {n_en} {at} and show what they point to"],
            [f"(lista|muestra) l@s {n_es} {at} (con detalles|y a dónde apuntan|en formato largo)"],
        ),
    }[form]
    return contract(" ".join(request.replace("@", "o").split())), f"find {p.arg} {'-xtype l' if broken else '-type l'}{tail}"


# ---------------------------------------------------------------------------------------------------------------
# grep


def pattern(g: Gen) -> BoundSlot:
    """Something to look for, shown in the request as typed."""
    return g.slot("search") if g.chance(0.6) else g.slot("phrase")


def quoted(raw: str) -> str:
    return f'"{raw}"' if not any(c in raw for c in '$`\\!"') else "'" + raw + "'"


def flags(*letters: str) -> str:
    """One bundle: r first, then small letters in order, capitals last."""
    text = "".join(sorted("".join(letters), key=lambda c: (c != "r", c.isupper(), c)))
    return f"-{text} " if text else ""


@composed(INTENTS, "grep-file", weight=16)
def grep_file(g: Gen) -> tuple[str, str]:
    """Lines of one file, with any options."""
    f, w = g.slot("log_file") if g.chance(0.25) else g.slot("file"), pattern(g)
    word_en, word_es = g.pick([(f"{w}", f"{w}")] * 3 + [(f"the (word|string|text) {w}", f"(la palabra|la cadena) {w}")])
    kind = g.rng.choices(["lines", "invert", "count", "whole", "number", "exists", "first"], [9, 3, 4, 2.5, 4, 1, 1.5])[0]
    i = g.chance(0.28)
    ci = (
        g.pick(
            g.t(
                [["ignoring case", "case insensitive", "case-insensitively", "regardless of case", "\\(ignore case\\)", "no matter the case"]],
                [
                    [
                        "sin distinguir mayúsculas [de minúsculas]",
                        "ignorando mayúsculas [y minúsculas]",
                        "sin importar mayúsculas",
                        "(en mayúsculas o minúsculas|sea mayúscula o minúscula)",
                    ]
                ],
            )
        )
        if i
        else ""
    )
    n = g.slot("n")
    opt = {"lines": "", "invert": "v", "count": "c", "whole": "w", "number": "n", "exists": "q", "first": ""}[kind] + ("i" if i else "")
    _tail, fmt = "", ""
    if kind == "lines":
        req = g.t(
            [
                f"(find|show|print|display|get|list) [all] [the] lines (containing|with|that contain|matching|that have|that mention) {word_en} (in|from|of) {f}",
                f"(search|look) for {word_en} in [the file] {f}",
                f"search {f} for {word_en}",
                f"grep [for] {w} in {f}",
                f"(which|what) lines (of|in) {f} (contain|have|mention) {word_en}",
                f"where does {word_en} appear in {f}",
                f"lines (with|containing) {w} in {f}",
                f"filter the lines of {f} that contain {w}",
                f"show only the lines in {f} that contain {word_en}",
                f"find {w} (in|inside) {f}",
                f"in {f}, find [every line with] {w}",
            ],
            [
                f"(busca|buscar|encuentra|busque) {word_es} en [el (archivo|fichero)] {f}",
                f"(muestra|imprime|dame|lista|mostrar|ver) [todas] las líneas (que contienen|que contengan|con|que tengan|donde aparece) {word_es} (en|de) {f}",
                f"qué líneas de {f} (contienen|tienen|mencionan) {word_es}",
                f"líneas (con|que contienen) {w} en {f}",
                f"filtra (de|en) {f} las líneas (con|que contienen) {w}",
                f"haz [un] grep de {w} en {f}",
                f"dónde aparece {w} en {f}",
                f"en {f}, (busca|muestra las líneas con) {w}",
                f"saca de {f} las líneas que tengan {w}",
            ],
        )
    elif kind == "invert":
        req = g.t(
            [
                f"(show|print|display|list|get) [all] [the] lines (of|in|from) {f} (that do not|that don't|not) {{c}} {word_en}",
                f"(show|print) {f} without the lines (containing|with|that have) {word_en}",
                f"(which|what) lines (of|in) {f} do not contain {word_en}",
                f"(exclude|filter out|leave out|drop) the lines (with|containing) {word_en} from {f} [and show the rest]",
                f"lines (without|not containing) {w} in {f}",
                f"everything in {f} except the lines with {w}",
            ],
            [
                f"(muestra|imprime|dame|lista|ver) las líneas de {f} que no (contienen|contengan|tengan|incluyan) {word_es}",
                f"(muestra|imprime) {f} sin las líneas (con|que contienen) {word_es}",
                f"qué líneas de {f} no (contienen|tienen) {w}",
                f"líneas sin {w} en {f}",
                f"todas las líneas de {f} (menos|excepto|salvo) las que (contienen|tienen) {w}",
            ],
        )
        req = req.replace("(that do not|that don't|not) {c}", "(that do not contain|that don't contain|not containing|that don't have)")
    elif kind == "count":
        req = g.t(
            [
                f"(count|count up) the lines (containing|with|that contain|matching) {word_en} in {f}",
                f"how many lines (of|in) {f} (contain|have|match|mention) {word_en}",
                f"number of lines (with|containing) {w} in {f}",
                f"count how many lines {{p}} {w} in {f}",
                f"in how many lines of {f} does {w} appear",
                f"(show|print|get) the number of lines (in|of) {f} that (contain|match) {w}",
                f"count [the] {w} lines in {f}",
            ],
            [
                f"(cuenta|contar|cuente) las líneas (con|que contienen|que tienen) {word_es} en {f}",
                f"cuántas líneas de {f} (contienen|tienen|mencionan) {word_es}",
                f"número de líneas (con|que contienen) {w} en {f}",
                f"en cuántas líneas de {f} (aparece|sale) {w}",
                f"(dime|muestra) cuántas líneas con {w} hay en {f}",
            ],
        ).replace("{p}", "(contain|have)")
    elif kind == "whole":
        req = g.t(
            [
                f"(search|look) for {w} as a whole word in {f}",
                f"(find|show|print) the lines (of|in) {f} (with|containing) the (whole|exact|complete) word {w}",
                f"find {w} in {f}, whole words only",
                f"(match|search) only the whole word {w} in {f}",
                f"lines of {f} where {w} appears as a separate word",
            ],
            [
                f"busca {w} como palabra (completa|entera) en {f}",
                f"(muestra|dame) las líneas de {f} (con|que contienen) la palabra (exacta|completa|entera) {w}",
                f"busca en {f} solo la palabra (completa|entera) {w}",
                f"líneas de {f} donde {w} aparezca como palabra completa",
            ],
        )
    elif kind == "number":
        req = g.t(
            [
                f"(find|show|print|display|list) [all] the lines (containing|with|that contain) {word_en} in {f} (with|along with|together with|and) their line numbers",
                f"(search|look) for {word_en} in {f} and (show|print|include) (the|) line numbers",
                f"(on|in) (which|what) line (numbers|number) does {w} appear in {f}",
                f"line numbers (where|on which) {w} (appears|occurs) in {f}",
                f"grep {w} in {f} with line numbers",
                f"show where {w} occurs in {f} with line numbers",
                f"(which|what) lines [numbers] of {f} contain {w}, numbered".replace("[numbers] ", ""),
            ],
            [
                f"busca {word_es} en {f} (con|y muestra|mostrando) (el|los) (número|números) de línea".replace(
                    "(el|los) (número|números)", "(el número|los números)"
                ),
                f"(muestra|imprime) las líneas (con|que contienen) {word_es} en {f} (con su|indicando el|y su) número [de línea]".replace(
                    "número [de línea]", "número de línea"
                ),
                f"en qué (líneas|número de línea) (aparece|sale|está) {w} en {f}",
                f"busca {w} en {f} numerando las líneas",
                f"haz grep de {w} en {f} con números de línea",
            ],
        )
    elif kind == "exists":
        req = g.t(
            [
                f"(check|test) (if|whether) {f} contains {w} (without printing anything|quietly|silently)",
                f"(quietly|silently) check (if|whether) {w} (is|appears) in {f}",
            ],
            [
                f"comprueba (si|en silencio si) {f} contiene {w} sin (mostrar|imprimir) nada".replace("(si|en silencio si)", "si"),
                f"comprueba en silencio si {w} (está|aparece) en {f}",
            ],
        )
    else:
        fmt = f"-m {n.raw} "
        req = g.t(
            [
                f"(show|print|find) [only] the first {n} lines (containing|with|matching) {word_en} in {f}",
                f"first {n} matches (of|for) {w} in {f}",
                f"(search|look) for {w} in {f} (and stop|stopping) after {n} matches",
                f"find {w} in {f} but show at most {n} lines",
            ],
            [
                f"(muestra|dame|busca) [solo] las primeras {n} líneas (con|que contengan) {word_es} en {f}",
                f"(las|) primeras {n} coincidencias de {w} en {f}",
                f"busca {w} en {f} y para (tras|después de) {n} coincidencias",
                f"busca {w} en {f} pero muestra como mucho {n} líneas",
            ],
        )
    if i:
        req += g.pick([" ", " ", ", "]) + ci
    return req, f"grep {flags(opt)}{fmt}{w.arg} {f.arg}".replace("  ", " ")


@composed(INTENTS, "grep-context", weight=6)
def grep_context(g: Gen) -> tuple[str, str]:
    f, w, n = g.slot("file") if g.chance(0.4) else g.slot("log_file"), pattern(g), number(g, 1, 2, 3, 3, 4, 5, 5, 10, 20)
    ls, lines = (" line", "línea") if n.raw == "1" else (" lines", "líneas")
    which = g.pick("ABC")
    i = "i" if g.chance(0.12) else ""
    rec = g.chance(0.2)
    target, t_en, t_es = (f.arg, f"{f}", f"{f}")
    if rec:
        d = g.slot("dir")
        target, t_en, t_es = d.arg, f"(the files (under|in) {d}|all files in {d})", f"(los archivos de {d}|todos los ficheros bajo {d})"
    where_en = {
        "A": f"(the {n}{ls} after [it]|the {n}{ls} that follow|{n}{ls} of context after|the next {n}{ls})",
        "B": f"(the {n}{ls} before [it]|the {n} previous{ls}|{n}{ls} of context before|the {n} preceding{ls})",
        "C": f"({n}{ls} of context|{n}{ls} before and after|{n}{ls} of context around it|the {n}{ls} around it)",
    }[which]
    where_es = {
        "A": f"(las {n} {lines} siguientes|{n} {lines} después|las {n} {lines} posteriores|{n} {lines} de contexto después)",
        "B": f"(las {n} {lines} anteriores|{n} {lines} antes|las {n} {lines} previas|{n} {lines} de contexto antes)",
        "C": f"({n} {lines} de contexto|{n} {lines} antes y después|{n} {lines} de contexto alrededor|{n} {lines} por encima y por debajo)",
    }[which]
    if n.raw == "1":
        where_en = where_en.replace("that follow", "that follows").replace("the next 1 line", "the next line")
        where_es = (
            where_es.replace("las \x00", "la \x00")
            .replace("siguientes", "siguiente")
            .replace("anteriores", "anterior")
            .replace("posteriores", "posterior")
            .replace("previas", "previa")
        )
    req = g.t(
        [
            f"(search|look) for {w} in {t_en} and (show|print|include|display) {where_en}",
            f"(find|show|print) the lines (with|containing|matching) {w} in {t_en} (and|with|plus|along with) {where_en}",
            f"(grep|find) {w} in {t_en} with {where_en}",
            f"show {where_en} (for|of) each match of {w} in {t_en}",
            f"(show|display) {w} in {t_en} with {where_en}",
        ],
        [
            f"busca {w} en {t_es} (y muestra|mostrando|e incluye) {where_es}",
            f"(muestra|imprime|dame) las líneas (con|que contienen) {w} en {t_es} (y|con|más|junto con) {where_es}",
            f"(haz grep de|encuentra) {w} en {t_es} con {where_es}",
            f"muestra {where_es} de cada coincidencia de {w} en {t_es}",
        ],
    )
    if i:
        req += g.t([" ignoring case"], [" sin distinguir mayúsculas"])
    opts = (f"-r{i}" if rec else f"-{i}" if i else "").rstrip("-")
    return req, f"grep {opts + ' ' if opts else ''}-{which} {n.raw} {w.arg} {target}"


@composed(INTENTS, "grep-recursive", weight=20)
def grep_recursive(g: Gen) -> tuple[str, str]:
    """Text in a tree of files."""
    p, w = place(g, 0.16), pattern(g)
    while p.arg in ("/",) or "\x00" in p.arg:
        p = place(g, 0.16)
    at = p.phrase(g)
    kind = g.rng.choices(["lines", "names", "number", "count", "without", "total", "filecount"], [8, 8, 4, 1.5, 1.5, 1, 1.5])[0]
    i, whole = g.chance(0.18), g.chance(0.07)
    filt, f_en, f_es = "", "files", "(archivos|ficheros)"
    if g.chance(0.36):
        form = g.pick(["include"] * 5 + ["exclude", "exclude-dir", "two"])
        e = g.pick(_EXTS)
        x = g.value(e, text=g.pick([".{}", ".{}", "*.{}", "{}"]).format(e))
        if form == "include":
            filt, f_en, f_es = f'--include="*.{e}" ', f"{x} files", f"(archivos|ficheros) {x}"
        elif form == "two":
            e2 = g.pick([y for y in _EXTS if y != e])
            y = g.value(e2, text=g.pick([".{}", "*.{}"]).format(e2))
            filt, f_en, f_es = f'--include="*.{e}" --include="*.{e2}" ', f"{x} and {y} files", f"archivos {x} y {y}"
        elif form == "exclude":
            filt, f_en, f_es = (
                f'--exclude="*.{e}" ',
                f"files (except|other than|excluding) {x} (files|ones)",
                f"(archivos|ficheros) (excepto|menos|salvo) los {x}",
            )
        else:
            x = shown(
                g, g.pick([".git", "node_modules", "vendor", "build", "dist", "target", "cache"]) if g.chance(0.7) else g.slot("dirname").raw, quoted=0.15
            )
            filt = f"--exclude-dir={x.arg} "
    rec_en, rec_es = g.pick(["", "", "recursively "]), g.pick(["", "", " recursivamente", " de forma recursiva", " (de manera|en forma) recursiva"])
    opt = (
        {"lines": "", "names": "l", "number": "n", "count": "c", "without": "L", "total": "h", "filecount": "l"}[kind]
        + "r"
        + ("i" if i else "")
        + ("w" if whole else "")
    )
    tail = " | wc -l" if kind in ("total", "filecount") else ""
    thing_en, thing_es = g.pick([(f"{w}", f"{w}")] * 2 + [(f"the (word|string|text|pattern) {w}", f"(la palabra|la cadena) {w}")])
    if whole:
        thing_en, thing_es = g.pick([f"the whole word {w}", f"{w} as a whole word"]), g.pick([f"la palabra completa {w}", f"{w} como palabra completa"])
    if kind == "lines":
        req = g.t(
            [
                f"{rec_en}(search|look) for {thing_en} in all [the] {f_en} {at}",
                f"{rec_en}(search|look) for {thing_en} in {f_en} {at}",
                f"{rec_en}grep [for] {thing_en} in [all] {f_en} {at}",
                f"{rec_en}find [all] [the] (lines containing|occurrences of|lines with) {thing_en} in {f_en} {at}",
                f"(show|print) [all] [the] lines (with|containing) {thing_en} in [all] the {f_en} {at}",
                f"where (is|does) {thing_en} {{m}} in the {f_en} {at}".replace("(is|does)", "is").replace("{m}", "(mentioned|used)"),
                f"search all {f_en} {at} for {thing_en}",
                f"(search|look) {at} for {thing_en} in {f_en}" if p.named else f"find {thing_en} in all {f_en} {at}",
            ],
            [
                f"busca{rec_es} {thing_es} en [todos] los {f_es} {at}",
                f"(buscar|busque|encuentra|encontrar){rec_es} {thing_es} en todos los {f_es} {at}",
                f"(muestra|imprime) [todas] las líneas (con|que contengan) {thing_es} en los {f_es} {at}",
                f"haz [un] grep{rec_es} de {thing_es} en los {f_es} {at}",
                f"dónde (se usa|aparece|se menciona) {thing_es} en los {f_es} {at}",
                f"busca{rec_es} {at} {thing_es} en los {f_es}",
                f"(encuentra|localiza) todas las apariciones de {thing_es} en los {f_es} {at}",
            ],
        )
    elif kind in ("names", "filecount"):
        q = kind == "filecount"
        req = g.t(
            [
                f"how many {f_en} {at} (contain|mention) {thing_en}",
                f"count the {f_en} {at} (that contain|containing) {thing_en}",
                f"number of {f_en} (containing|with) {thing_en} {at}",
            ]
            if q
            else [
                f"(which|what) {f_en} {at} (contain|mention|have) {thing_en}",
                f"(list|show|find|print) [only] [the] (names of|names of all|) {{F}} {at} (containing|that contain|that mention) {thing_en}".replace(
                    "(names of|names of all|) {F}", f"(names of [the] {f_en}|{f_en})"
                )
                .replace("[the] (", "(the |")
                .replace("(the |names", "(names"),
                f"find all {f_en} (containing|that contain) {thing_en} {at}",
                f"{f_en} {at} (containing|with) {thing_en}, (only|just) the (names|file names)",
                f"{rec_en}(search|look) for {thing_en} in {f_en} {at} and (list|show|print) only the file names",
                f"list the {f_en} {at} that (contain|include) {thing_en} [in them]",
                f"in (which|what) {f_en} {at} does {thing_en} (appear|occur)",
            ],
            [
                f"cuántos {f_es} {at} (contienen|mencionan) {thing_es}",
                f"cuenta los {f_es} {at} que (contienen|contengan) {thing_es}",
                f"número de {f_es} que contienen {thing_es} {at}",
            ]
            if q
            else [
                f"qué {f_es} {at} (contienen|mencionan|tienen) {thing_es}",
                f"(lista|muestra|busca|encuentra|dame) los {f_es} {at} que (contienen|contengan|mencionen|incluyan) {thing_es}",
                f"(muestra|lista|dame) [solo] los nombres de los {f_es} {at} que (contengan|contienen) {thing_es}",
                f"en qué {f_es} {at} (aparece|sale|está) {thing_es}",
                f"busca{rec_es} {thing_es} en los {f_es} {at} y muestra solo los nombres [de archivo]",
                f"(listar|buscar) los {f_es} {at} que contengan {thing_es}",
                f"{f_es} que (contienen|contengan) {thing_es} {at}",
            ],
        )
    elif kind == "number":
        req = g.t(
            [
                f"{rec_en}(search|look) for {thing_en} in all {f_en} {at} (with|showing|and show) line numbers",
                f"(find|show) [all] lines (with|containing) {thing_en} in the {f_en} {at} with (file name and line number|line numbers)",
                f"grep {thing_en} {rec_en}in {f_en} {at} with line numbers",
                f"in (which|what) {f_en} {at} and on which lines does {thing_en} (appear|occur)",
                f"find {thing_en} in all {f_en} {at} and print the line numbers",
            ],
            [
                f"busca{rec_es} {thing_es} en los {f_es} {at} (con|mostrando|y muestra) (el número|los números) de línea",
                f"(muestra|encuentra) las líneas con {thing_es} en los {f_es} {at} indicando (el|su) número de línea",
                f"en qué {f_es} {at} y en qué líneas (aparece|sale) {thing_es}",
                f"haz grep{rec_es} de {thing_es} con números de línea en los {f_es} {at}",
            ],
        )
    elif kind == "count":
        req = g.t(
            [
                f"(count|show|print) (how many lines|the number of lines that) contain {thing_en} in each of the {f_en} {at}".replace(
                    "(count|show|print)", "(count|show)"
                ),
                f"for each of the {f_en} {at}, count the lines (with|containing) {thing_en}",
                f"count the matches of {thing_en} per file in the {f_en} {at}".replace("matches", "matching lines"),
            ],
            [
                f"cuenta (cuántas líneas contienen|las líneas con) {thing_es} en cada uno de los {f_es} {at}",
                f"para cada uno de los {f_es} {at} cuenta las líneas con {thing_es}",
                f"número de líneas con {thing_es} por archivo en los {f_es} {at}",
            ],
        )
    elif kind == "without":
        req = g.t(
            [
                f"(which|what) {f_en} {at} (do not|don't) (contain|mention) {thing_en}",
                f"(list|find|show) [all] [the] {f_en} {at} (that do not contain|that don't contain|not containing|without) {thing_en}",
            ],
            [
                f"qué {f_es} {at} no (contienen|mencionan|tienen) {thing_es}",
                f"(lista|busca|muestra) los {f_es} {at} que no (contienen|contengan|tengan) {thing_es}",
            ],
        )
    else:
        req = g.t(
            [
                f"(count|get) the total number of lines (with|containing) {thing_en} in (all|) the {f_en} {at}".replace("(all|)", "all"),
                f"how many lines contain {thing_en} in total in the {f_en} {at}",
            ],
            [
                f"(cuenta|dame) el total de líneas (con|que contienen) {thing_es} en todos los {f_es} {at}",
                f"cuántas líneas contienen {thing_es} en total en los {f_es} {at}",
            ],
        )
    if filt.startswith("--exclude-dir"):
        req += g.t(
            [f" (excluding|skipping|ignoring) the {x} (directory|folder)", f", (except|but not) in {x}", f" (excluding|ignoring) {x}"],
            [f" (excluyendo|ignorando|saltando|sin mirar en) (la carpeta|el directorio) {x}", f" (excluyendo|ignorando) {x}", f", menos en {x}"],
        )
    if i:
        req += g.t(
            [" ignoring case", ", ignoring case", " case-insensitively", " regardless of case", ", case insensitive", " \\(ignore case\\)"],
            [" sin distinguir mayúsculas [de minúsculas]", " ignorando mayúsculas y minúsculas", ", sin importar mayúsculas", " ignorando mayúsculas"],
        )
    return contract(" ".join(req.split())), f"grep {flags(opt)}{filt}{w.arg} {p.arg}{tail}"


_RX = [  # extended regex, what it is (plural) in English and Spanish; use -E
    (r"[0-9]{1,3}(\.[0-9]{1,3}){3}", "(IP addresses|IPv4 addresses|IPs|ip addresses)", "(direcciones IP|IPs|ips|direcciones IPv4)", "f", True),
    (
        r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
        "(email addresses|emails|e-mail addresses|mail addresses)",
        "(direcciones de correo|correos [electrónicos]|emails|direcciones de email)",
        "m",
        True,
    ),
    (r"https?://[^ ]+", "(URLs|urls|web addresses|http and https links|links)", "(URLs|urls|enlaces web|direcciones web)", "f", True),
    (r"[0-9]+", "numbers", "números", "m", True),
    (
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "dates (in YYYY-MM-DD format|like 2024-01-31|of the form YYYY-MM-DD)",
        "fechas (con formato AAAA-MM-DD|del tipo 2024-01-31|en formato YYYY-MM-DD)",
        "f",
        True,
    ),
    (r"[0-9]{2}:[0-9]{2}:[0-9]{2}", "times (in HH:MM:SS format|like 12:34:56)", "horas (con formato HH:MM:SS|del tipo 12:34:56)", "f", True),
    (r"#[0-9a-fA-F]{6}", "hex colors like #ff0000", "colores hexadecimales como #ff0000", "m", True),
    (r"([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}", "MAC addresses", "direcciones MAC", "f", True),
    (r"[A-Z]+", "(uppercase words|words in capitals)", "palabras en mayúsculas", "f", True),
]


@composed(INTENTS, "grep-only-matching", weight=8)
def grep_only(g: Gen) -> tuple[str, str]:
    """Pieces taken out of a file: addresses, dates, numbers."""
    f = g.slot("log_file") if g.chance(0.4) else g.slot("file")
    rx, en, es, gender, _ = g.pick(_RX)
    if rx == "[A-Z]+":
        rx = r"\b[A-Z]+\b"
    a = "as" if gender == "f" else "os"
    form = g.rng.choices(["all", "unique", "count", "top", "number"], [8, 4, 1.5, 3, 0.8])[0]
    n = g.slot("n")
    base = f"grep -oE '{rx}' {f.arg}"
    if form == "all":
        return g.t(
            [
                f"extract [all] [the] {en} from {f}",
                f"(print|show|list|get) [only] [all] the {en} (in|from|found in) {f}",
                f"(pull|take) all {en} out of {f}",
                f"(what|which) {en} are (there in|in) {f}",
                f"(list|find) all {en} that appear in {f}",
            ],
            [
                f"extrae [tod{a}] l{a} {es} de {f}",
                f"(muestra|saca|lista|dame|sácame) [solo] l{a} {es} (de|que hay en|que aparecen en) {f}",
                f"qué {es} (hay|aparecen) en {f}",
                f"(obtener|extraer|obtén) tod{a} l{a} {es} de {f}",
            ],
        ), base
    if form == "unique":
        return g.t(
            [
                f"(list|extract|show|get) [all] the (unique|distinct|different) {en} (in|from) {f}",
                f"extract all {en} from {f} without (duplicates|repeats)",
                f"(unique|distinct) {en} in {f}",
                f"(extract|show) the {en} in {f}, sorted and without duplicates",
            ],
            [
                f"(extrae|lista|muestra|dame) l{a} {es} (sin repetir|únic{a}|distint{a}) de {f}",
                f"qué {es} (distint{a}|diferentes) hay en {f}",
                f"saca de {f} l{a} {es} sin duplicados",
                f"{es} (únic{a}|distint{a}) de {f}",
            ],
        ), base + " | sort -u"
    if form == "count":
        return g.t(
            [f"how many {en} are there in {f}", f"count [all] the {en} in {f}", f"number of {en} in {f}"],
            [f"cuánt{a} {es} hay en {f}", f"cuenta l{a} {es} (de|que hay en) {f}"],
        ), base + " | wc -l"
    if form == "number":
        return g.t([f"(show|print) the {en} in {f} with their line numbers"], [f"(muestra|saca) l{a} {es} de {f} con (el|su) número de línea"]), base.replace(
            "-oE", "-noE"
        )
    return g.t(
        [
            f"(show|list|find|print) the {n} most (frequent|common|repeated) {en} in {f}",
            f"top {n} {en} in {f} [by number of occurrences]",
            f"(count|rank) the {en} in {f} and show the top {n}",
            f"which {n} {en} appear most (often|frequently) in {f}",
        ],
        [
            f"(muestra|lista|dame) l{a} {n} {es} más (frecuentes|repetid{a}|comunes) (de|en) {f}",
            f"top {n} de {es} en {f}",
            f"cuáles son l{a} {n} {es} que más (se repiten|aparecen) en {f}",
        ],
    ), base + f" | sort | uniq -c | sort -nr | head -n {n.raw}"


@composed(INTENTS, "grep-regex-lines", weight=12)
def grep_regex(g: Gen) -> tuple[str, str]:
    """Lines by the shape of their text."""
    f = g.slot("file")
    w, v = g.slot("word"), g.slot("word")
    s, c = shown(g, w.raw, quoted=0.6), g.slot("n")
    letter = g.value(g.pick("abcdefgmprst"), text="{q}")
    letter.text = g.pick(['"{}"', "'{}'", "{}"]).format(letter.raw)
    many = number(g, 3, 4, 5, 6, 7, 8, 9, 10)
    table = [  # weight, flags, pattern, English, Spanish (both after "lines"/"líneas"), can be negated by the caller
        (5, "", f'"^{w.raw}"', f"(starting|beginning|that start|that begin) with {s}", f"que (empiezan|empiecen|comienzan|comiencen) (por|con) {s}"),
        (5, "", f"'{w.raw}$'", f"(ending|that end) (with|in) {s}", f"que (terminan|terminen|acaban|acaben) (en|con) {s}"),
        (2, "v", f'"^{w.raw}"', f"(not starting|that do not start|that don't begin) with {s}", f"que no (empiezan|empiecen|comienzan) (por|con) {s}"),
        (1.5, "v", f"'{w.raw}$'", f"(not ending|that do not end) (with|in) {s}", f"que no (terminan|terminen|acaben) en {s}"),
        (2, "v", '"^#"', "that are not comments \\(starting with #\\)", "que no (sean|son) comentarios \\(que empiezan por #\\)"),
        (2, "v", '"^#"', "(not starting|that do not start|that don't begin) with #", "que no (empiezan|empiecen) (por|con) #"),
        (1.5, "", '"^#"', "(starting|that start|beginning) with #", "que (empiezan|empiecen) (por|con) #"),
        (
            2.5,
            "vE",
            "'^(#|$)'",
            "that are (neither comments nor blank|not comments \\(#\\) or empty)",
            "que no (son|sean) ni comentarios \\(#\\) ni (vacías|están en blanco)".replace("(vacías|están en blanco)", "vacías"),
        ),
        (2, "v", "'^$'", "that are not empty", "que no (están|estén) vacías"),
        (
            3,
            "",
            '"[0-9]"',
            "(containing|with|that contain) (a digit|digits|numbers|at least one digit|a number)",
            "(con|que contienen|que contengan) (números|algún número|algún dígito|dígitos)",
        ),
        (
            1.5,
            "v",
            '"[0-9]"',
            "(without|not containing|that do not contain) (digits|any digit|numbers)",
            "(sin|que no contienen|que no tengan) (números|dígitos)",
        ),
        (
            1.5,
            "E",
            '"^[0-9]+$"'.replace('"', "'"),
            "(consisting only of digits|made up only of digits|with nothing but digits)",
            "(formadas solo por dígitos|que solo contienen (dígitos|números))",
        ),
        (1, "", '"^[0-9]"', "(starting|that start|beginning) with a (digit|number)", "que (empiezan|empiecen|comiencen) (por|con) un (dígito|número)"),
        (1, "", "'[0-9]$'", "(ending|that end) (in|with) a (digit|number)", "que (terminan|acaban) en (número|un dígito)"),
        (
            1.5,
            "",
            '"^[A-Z]"',
            "(starting|that start|beginning) with (a capital|an uppercase) letter",
            "que (empiezan|empiecen) (por|con) [una] [letra] mayúscula",
        ),
        (1, "", '"[A-Z]"', "(containing|with|that contain) (uppercase|capital) letters", "(con|que contengan) [letras] mayúsculas"),
        (1.5, "E", f"'^.{{{many.raw}}}$'", f"(with|of|that have) exactly {many} characters", f"(de|con) exactamente {many} caracteres"),
        (1.5, "E", f"'.{{{int(c.raw) + 1},}}'", f"(longer than|with more than|of more than) {c} characters", f"(de|con|que tengan) más de {c} caracteres"),
        (1, "E", f"'^.{{{c.raw},}}$'", f"(with|of) at least {c} characters", f"(de|con) al menos {c} caracteres"),
        (
            2.5,
            "E",
            f'"{w.raw}|{v.raw}"',
            f"(containing|with|that contain|that have) [either] {s} or {v}",
            f"(con|que contienen|que contengan|que tengan) {s} o {v}",
        ),
        (1.5, "vE", f'"{w.raw}|{v.raw}"', f"(containing|that contain) neither {s} nor {v}", f"que no (contienen|contengan|tengan) ni {s} ni {v}"),
        (1.5, "", f'"{w.raw}.*{v.raw}"', f"(containing|with|that have) {s} followed [later] by {v}", f"(con|que contengan) {s} seguido [más adelante] de {v}"),
        (1.5, "", f'"^{w.raw}$"'.replace('"', "'"), f"(that are exactly|equal to|consisting only of) {s}", f"que (son|sean) exactamente {s}"),
        (
            1,
            "E",
            r"'[0-9]{1,3}(\.[0-9]{1,3}){3}'",
            "(containing|with|that contain) an (IP|IPv4) address",
            "(con|que contienen|que contengan) una (dirección IP|IP)",
        ),
        (
            1,
            "E",
            r"'[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}'",
            "(containing|with|that contain) an (email|e-mail) address",
            "(con|que contengan) (un correo electrónico|una dirección de correo|un email)",
        ),
        (
            1,
            "",
            f'"^{letter.raw}"',
            f"(starting|that start|beginning) with the letter {letter}",
            f"que (empiezan|empiecen|comienzan) (por|con) la letra {letter}",
        ),
        (1, "", f"'{letter.raw}$'", f"(ending|that end) (with|in) the letter {letter}", f"que (terminan|acaben|acaban) en la letra {letter}"),
        (1, "", '" $"'.replace('"', "'"), "(ending|that end) (with|in) a space", "que (terminan|acaban) en espacio"),
        (1, "", "$'\\t'", "(containing|that contain|with) (a tab|tabs)", "(con|que contienen) (tabuladores|un tabulador)"),
    ]
    _, fl, pat, en, es = g.rng.choices(table, [t[0] for t in table])[0]
    form = g.rng.choices(["show", "count", "number", "words"], [7, 2.5, 1.5, 0])[0]
    i = g.chance(0.08) and "[" not in pat and "#" not in pat and pat[:2] != "$'" and pat != "'^$'"
    fl += {"show": "", "count": "c", "number": "n"}[form] + ("i" if i else "")
    if form == "count":
        req = g.t(
            [
                f"count the lines (in|of) {f} {en}",
                f"how many lines {{x}} are there in {f}".replace("{x}", en),
                f"number of lines {en} in {f}",
                f"count [the] lines {en} in {f}",
            ],
            [f"cuenta las líneas de {f} {es}", f"cuántas líneas {es} hay en {f}", f"número de líneas de {f} {es}"],
        )
    else:
        num_en, num_es = (" with (their|the|) line numbers", " con (el|su) número de línea") if form == "number" else ("", "")
        req = g.t(
            [
                f"(show|print|display|find|list|get) [all] [the] lines (of|in|from) {f} {en}{num_en}",
                f"(show|print|find) [all] [the] lines {en} in {f}{num_en}",
                f"lines {en} in {f}{num_en}",
                f"in {f}, (show|find) the lines {en}{num_en}",
                f"(what|which) are the lines (of|in) {f} {en}{num_en}",
                f"(search|look in) {f} for lines {en}{num_en}",
            ],
            [
                f"(muestra|imprime|dame|lista|busca|ver|mostrar|saca) [todas] las líneas de {f} {es}{num_es}",
                f"(muestra|busca|encuentra) [en] {f} las líneas {es}{num_es}".replace("[en]", "en"),
                f"líneas de {f} {es}{num_es}",
                f"qué líneas hay en {f} {es}{num_es}",
                f"en {f}, busca las líneas {es}{num_es}",
            ],
        )
    if i:
        req += g.t([" ignoring case"], [" sin distinguir mayúsculas"])
    return req, f"grep {flags(fl)}{pat} {f.arg}"


@composed(INTENTS, "grep-many-patterns", weight=5)
def grep_many(g: Gen) -> tuple[str, str]:
    f = g.slot("file")
    a, b, c = g.slot("search"), g.slot("search"), g.slot("search")
    form = g.pick(["and", "and", "andnot", "or3", "fixed", "patfile", "twofiles", "twofiles", "or"])
    if form == "and":
        return g.t(
            [
                f"(show|print|find) the lines (of|in) {f} (that contain|containing|with) both {a} and {b}",
                f"lines with {a} and also {b} in {f}",
                f"(search|look in) {f} for lines (that have|with) both {a} and {b} [in any order]",
            ],
            [f"(muestra|busca|dame) las líneas de {f} (con|que contengan|que tengan) {a} y [también] {b}", f"líneas de {f} que contienen a la vez {a} y {b}"],
        ), f"grep {a.arg} {f.arg} | grep {b.arg}"
    if form == "andnot":
        return g.t(
            [
                f"(show|print|find) the lines (of|in) {f} (that contain|containing|with) {a} but not {b}",
                f"grep {a} in {f} (excluding|leaving out|without) the lines with {b}",
            ],
            [f"(muestra|busca|dame) las líneas de {f} (con|que contengan) {a} pero no {b}", f"busca {a} en {f} (excluyendo|quitando) las líneas con {b}"],
        ), f"grep {a.arg} {f.arg} | grep -v {b.arg}"
    if form in ("or", "or3"):
        more_en, more_es, pat = (
            (f"{a}, {b} or {c}", f"{a}, {b} o {c}", f'"{a.raw}|{b.raw}|{c.raw}"') if form == "or3" else (f"{a} or {b}", f"{a} o {b}", f'"{a.raw}|{b.raw}"')
        )
        i = "i" if g.chance(0.25) else ""
        n = g.pick(["", "", "n", "c"])
        num_en, num_es = {
            "": ("(show|find|print|list) the lines", "(muestra|busca|dame) las líneas"),
            "n": ("(show|find|print) with line numbers the lines", "(muestra|busca) con número de línea las líneas"),
            "c": ("count the lines", "cuenta las líneas"),
        }[n]
        return g.t(
            [f"{num_en} (containing|matching|with) {more_en} in {f}", f"{num_en} (of|in) {f} that contain {more_en}"],
            [f"{num_es} de {f} (con|que contengan) {more_es}", f"{num_es} que tengan {more_es} en {f}"],
        ) + (g.t([" ignoring case"], [" ignorando mayúsculas"]) if i else ""), f"grep {flags('E', i, n)}{pat} {f.arg}"
    if form == "fixed":
        raw = g.pick(
            [
                "a.b",
                "$HOME",
                "[error]",
                "1.0.0",
                "*.txt",
                "user[0]",
                "10.0.0.1",
                "C++",
                "price: $5",
                "(null)",
                "foo.bar()",
                "^top",
                "a*b",
                "...",
                "192.168.1.1",
                "v2.0",
                "[INFO]",
                "end.",
            ]
        )
        t = shown(g, raw, quoted=1)
        return g.t(
            [
                f"(search|look) for the (literal|fixed) (string|text) {t} in {f}",
                f"find {t} in {f} (as plain text, not a regex|treating it as a fixed string|literally)",
                f"(show|print) the lines of {f} with the literal text {t}",
            ],
            [
                f"busca la cadena literal {t} en {f}",
                f"busca {t} en {f} (tal cual, sin expresiones regulares|como texto literal|literalmente)",
                f"(muestra|dame) las líneas de {f} con el texto literal {t}",
            ],
        ), f"grep -F {quoted(raw)} {f.arg}"
    if form == "patfile":
        p = g.slot("name")
        v = g.chance(0.35)
        return g.t(
            [
                f"(show|print|find) the lines (of|in) {f} that (do not match any of|match none of) the patterns in {p}",
                f"lines of {f} without any of the patterns listed in {p}",
            ]
            if v
            else [
                f"(search|look in) {f} for the patterns (listed|stored|written) in {p}",
                f"(show|find) the lines of {f} that match any pattern (in|from) {p}",
                f"use the patterns in {p} to search {f}",
            ],
            [f"(muestra|dame) las líneas de {f} que no (coincidan|coinciden) con ningún patrón de {p}"]
            if v
            else [
                f"busca en {f} los patrones (listados|guardados|que hay) en {p}",
                f"(muestra|dame) las líneas de {f} que coincidan con (algún patrón|alguno de los patrones) de {p}",
            ],
        ), f"grep {'-vf' if v else '-f'} {p.arg} {f.arg}"
    f2 = g.slot("file")
    opt, en, es = g.pick(
        [
            ("", "", ""),
            ("", "", ""),
            ("-h ", " without the file names", " sin los nombres de archivo"),
            ("-n ", " with line numbers", " con números de línea"),
            ("-l ", None, None),
            ("-c ", None, None),
        ]
    )
    if opt == "-l ":
        return g.t(
            [f"which of {f} and {f2} contain {a}", f"which of these files contain {a}: {f}, {f2}"],
            [f"cuál de los archivos {f} y {f2} contiene {a}", f"en cuál de {f} y {f2} aparece {a}"],
        ), f"grep -l {a.arg} {f.arg} {f2.arg}"
    if opt == "-c ":
        return g.t(
            [f"count the lines with {a} in {f} and in {f2}", f"how many lines with {a} are in {f} and {f2} each"],
            [f"cuenta las líneas con {a} en {f} y en {f2}", f"cuántas líneas con {a} tienen {f} y {f2}"],
        ), f"grep -c {a.arg} {f.arg} {f2.arg}"
    return g.t(
        [f"(search|look) for {a} in {f} and {f2}{en}", f"find the lines with {a} in [both] {f} and {f2}{en}", f"grep {a} in {f} and {f2}{en}"],
        [f"busca {a} en {f} y {f2}{es}", f"(muestra|busca) las líneas con {a} en {f} y en {f2}{es}"],
    ), f"grep {opt}{a.arg} {f.arg} {f2.arg}"


@composed(INTENTS, "grep-compressed", weight=3)
def grep_compressed(g: Gen) -> tuple[str, str]:
    f, w = g.slot("gz_file"), pattern(g)
    opt, en, es = g.pick(
        [
            (
                "",
                "(search|look) for {w} in {f}|find the lines (with|containing) {w} in [the compressed file] {f}|(show|print) lines with {w} (in|of) the gzipped file {f} [without (decompressing|extracting) it]",
                "busca {w} en [el archivo comprimido] {f}|(muestra|dame) las líneas con {w} del comprimido {f} [sin descomprimirlo]",
            ),
            (
                "-c ",
                "count the lines (with|containing) {w} in {f}|how many lines of {f} contain {w}",
                "cuenta las líneas con {w} en {f}|cuántas líneas de {f} contienen {w}",
            ),
            (
                "-i ",
                "(search|look) for {w} in {f} ignoring case|find {w} in the compressed file {f}, case insensitive",
                "busca {w} en {f} sin distinguir mayúsculas",
            ),
            ("-n ", "search {f} for {w} with line numbers", "busca {w} en {f} con números de línea"),
        ]
    )
    return ("(" + g.t(en, es) + ")").replace("{w}", str(w)).replace("{f}", str(f)), f"zgrep {opt}{w.arg} {f.arg}"


@composed(INTENTS, "grep-pipelines", weight=8)
def grep_pipelines(g: Gen) -> tuple[str, str]:
    f = g.slot("log_file") if g.chance(0.6) else g.slot("file")
    w, n, k, out = pattern(g), g.slot("n"), number(g, 1, 2, 3, 4, 5), g.slot("name")
    lines_en, lines_es = f"the lines (with|containing|that contain) {w} in {f}", f"las líneas (con|que contienen|que contengan) {w} (en|de) {f}"
    m = f"grep {w.arg} {f.arg}"
    options = [
        (
            (
                g.t(
                    [
                        f"(show|print|get) the last {n} lines (with|containing) {w} in {f}",
                        f"last {n} matches of {w} in {f}",
                        f"(search|look) for {w} in {f} and show only the last {n} matches",
                    ],
                    [f"(muestra|dame) las últimas {n} líneas (con|que contengan) {w} (en|de) {f}", f"últimas {n} apariciones de {w} en {f}"],
                ),
                f"{m} | tail -n {n.raw}",
            ),
            3,
        ),
        (
            (
                g.t(
                    [f"sort {lines_en}", f"(show|print) {lines_en}, sorted", f"(show|print) in alphabetical order {lines_en}"],
                    [f"ordena {lines_es}", f"(muestra|dame) ordenadas {lines_es}"],
                ),
                f"{m} | sort",
            ),
            2,
        ),
        (
            (
                g.t(
                    [f"(show|list|print) the (unique|distinct) lines (with|containing) {w} in {f}", f"(show|print) {lines_en} without (duplicates|repeats)"],
                    [f"(muestra|lista) sin (repetir|duplicados) {lines_es}", f"líneas distintas con {w} en {f}"],
                ),
                f"{m} | sort -u",
            ),
            2,
        ),
        (
            (
                g.t(
                    [
                        f"count how many times each [distinct] line (with|containing) {w} appears in {f}, most frequent first",
                        f"(show|list) the lines of {f} containing {w} with their (count|frequency), most frequent first",
                    ],
                    [
                        f"cuenta cuántas veces (aparece|se repite) cada línea con {w} en {f}, (primero las más frecuentes|de más a menos)",
                        f"frecuencia de cada línea con {w} en {f}, de mayor a menor",
                    ],
                ),
                f"{m} | sort | uniq -c | sort -nr",
            ),
            2,
        ),
        (
            (
                g.t(
                    [f"(show|list) the {n} most (frequent|repeated|common) lines (with|containing) {w} in {f}"],
                    [f"(muestra|dame) las {n} líneas con {w} más (frecuentes|repetidas) (de|en) {f}"],
                ),
                f"{m} | sort | uniq -c | sort -nr | head -n {n.raw}",
            ),
            2,
        ),
        (
            (
                g.t(
                    [
                        f"(show|print|get) [only] (column|field) {k} of {lines_en}",
                        f"from {lines_en}, print (column|field) {k}",
                        f"(search|look) for {w} in {f} and print only (field|column) {k}",
                    ],
                    [f"(muestra|imprime|dame) [solo] (la columna|el campo) {k} de {lines_es}", f"busca {w} en {f} e imprime solo (la columna|el campo) {k}"],
                ),
                f"{m} | awk '{{print ${k.raw}}}'",
            ),
            3,
        ),
        (
            (
                g.t(
                    [
                        f"(show|print|get) the comma[-]separated field {k} of {lines_en}".replace("[-]", "-"),
                        f"(show|print) field {k} \\(comma separated\\) of {lines_en}",
                    ],
                    [f"(muestra|dame) el campo {k} separado por comas de {lines_es}"],
                ),
                f"{m} | cut -d',' -f{k.raw}",
            ),
            1.5,
        ),
        (
            (
                g.t(
                    [
                        f"(save|write|store|copy|extract) {lines_en} (to|into) {out}",
                        f"(search|look) for {w} in {f} and (save|write) the (result|output|matches) to {out}",
                    ],
                    [f"(guarda|escribe|copia|extrae) {lines_es} en {out}", f"busca {w} en {f} y guarda (el resultado|las coincidencias) en {out}"],
                ),
                f"{m} > {out.arg}",
            ),
            3,
        ),
        (
            (
                g.t([f"append {lines_en} to {out}", f"add {lines_en} to the end of {out}"], [f"(añade|agrega) {lines_es} (a|al final de) {out}"]),
                f"{m} >> {out.arg}",
            ),
            1.5,
        ),
        (
            (
                g.t(
                    [
                        f"(save|write) the lines of {f} (without|not containing|that don't contain) {w} to {out}",
                        f"copy {f} to {out} without the lines that contain {w}",
                    ],
                    [f"(guarda|escribe) en {out} las líneas de {f} que no (contienen|contengan) {w}", f"copia {f} a {out} sin las líneas con {w}"],
                ),
                f"grep -v {w.arg} {f.arg} > {out.arg}",
            ),
            2,
        ),
        (
            (
                g.t(
                    [
                        f"how many times does {w} (appear|occur) in {f} [in total]",
                        f"count [all] the occurrences of {w} in {f} [(even several per line|including several on one line)]",
                        f"total number of occurrences of {w} in {f}",
                    ],
                    [
                        f"cuántas veces (aparece|sale|se repite) {w} en {f}",
                        f"cuenta [todas] las apariciones de {w} en {f}[, aunque haya varias por línea]",
                        f"número total de apariciones de {w} en {f}",
                    ],
                ),
                f"grep -o {w.arg} {f.arg} | wc -l",
            ),
            5,
        ),
        (
            (
                g.t(
                    [
                        f"(show|print|extract) only the matching (part|text) of {w} in {f}, not the whole line",
                        f"(search|look) for {w} in {f} and print only what matches",
                    ],
                    [f"(muestra|imprime) solo la parte que coincide con {w} en {f}, no la línea entera", f"busca {w} en {f} e imprime solo lo que coincide"],
                ),
                f"grep -o {w.arg} {f.arg}",
            ),
            1.5,
        ),
        ((g.t([f"sort {lines_en} in reverse [order]"], [f"ordena al revés {lines_es}"]), f"{m} | sort -r"), 1),
    ]
    return g.rng.choices([pair for pair, _ in options], [weight for _, weight in options])[0]


@composed(INTENTS, "grep-command-output", weight=4)
def grep_output(g: Gen) -> tuple[str, str]:
    """Lines of what a command prints."""
    d, w, x = g.slot("dir"), g.slot("word"), g.slot("user")
    var = g.slot("var")
    i = g.chance(0.2)
    fl = "-i " if i else ""
    ci_en, ci_es = (" ignoring case", " sin distinguir mayúsculas") if i else ("", "")
    return g.pick(
        [
            (
                g.t(
                    [
                        f"(show|list) [only] the (entries|names) (in|of) {d} (that contain|containing|with) {w}{ci_en} using ls and grep",
                        f"filter the output of ls {d} (by|for) {w}{ci_en}",
                        f"list {d} and grep for {w}{ci_en}",
                    ],
                    [f"filtra la salida de ls {d} por {w}{ci_es}", f"lista {d} y filtra con grep (lo que contenga|por) {w}{ci_es}"],
                ),
                f'ls {d.arg} | grep {fl}"{w.raw}"',
            ),
            (
                g.t(
                    [
                        f"(show|list|find) the environment variables (containing|that contain|with) {var}{ci_en}",
                        f"filter the environment (for|by) {var}{ci_en}",
                        f"(which|what) environment variables (contain|mention) {var}{ci_en}",
                    ],
                    [f"(muestra|lista) las variables de entorno que (contengan|contienen) {var}{ci_es}", f"filtra las variables de entorno por {var}{ci_es}"],
                ),
                f'env | grep {fl}"{var.raw}"',
            ),
            (
                g.t(
                    [
                        f"(show|find|get) the line(s|) of [the] user {x} in /etc/passwd",
                        f"look up [the] user {x} in /etc/passwd",
                        f"(show|print) the /etc/passwd entry (of|for) {x}",
                    ],
                    [f"(muestra|busca) la línea del usuario {x} en /etc/passwd", f"entrada de {x} en /etc/passwd"],
                ),
                f'grep "^{x.raw}:" /etc/passwd',
            ),
            (
                g.t(
                    [
                        f"(find|show|search for) the commands (with|containing|that mention) {w} in my [shell] history{ci_en}",
                        f"search my command history for {w}{ci_en}",
                        f"(which|what) commands with {w} did I run before{ci_en}",
                    ],
                    [
                        f"busca {w} en (mi|el) historial [de comandos]{ci_es}",
                        f"(muestra|qué) comandos con {w} (del|hay en el) historial{ci_es}".replace(
                            "(muestra|qué) comandos con", "muestra los comandos con"
                        ).replace("(del|hay en el)", "del"),
                    ],
                ),
                f'history | grep {fl}"{w.raw}"',
            ),
            (
                g.t(
                    [f"(show|list) the mounted filesystems that (mention|contain) {w}{ci_en}", f"filter the output of mount by {w}{ci_en}"],
                    [f"filtra la salida de mount por {w}{ci_es}", f"(muestra|lista) los sistemas montados que contengan {w}{ci_es}"],
                ),
                f'mount | grep {fl}"{w.raw}"',
            ),
            (
                g.t(
                    [f"count the (entries|names) in {d} (that contain|containing|with) {w}{ci_en} using ls and grep"],
                    [f"cuenta con ls y grep las entradas de {d} que contengan {w}{ci_es}"],
                ),
                f'ls {d.arg} | grep {"-ci" if i else "-c"} "{w.raw}"',
            ),
        ]
    )


# ---------------------------------------------------------------------------------------------------------------
# Counting


@composed(INTENTS, "count-entries", weight=8)
def count_entries(g: Gen) -> tuple[str, str]:
    """How many of a kind in a place, with the neighbours that differ by a word."""
    p = place(g, 0.12)
    while p.arg == "/" or " " in p.arg:
        p = place(g, 0.12)
    at = p.phrase(g)
    for en, es in (("recursively ", ""), (" recursively", ""), (" and below", ""), ("anywhere under", "")):
        at = at.replace(en, es) if en != "anywhere under" else at.replace(en, "in")
    at = re.sub(r"^(starting (\(at\|from\)|from)|at or below|from)", "in", at)
    root = p.arg
    _top_en, _top_es = g.pick(["directly ", "not counting subdirectories ", ""]), ""
    kind = g.rng.choices(
        ["files", "dirs", "files1", "dirs1", "entries", "all", "hidden", "links", "exec", "lines", "empty"], [6, 5, 4, 3, 4, 1.5, 1.5, 1.5, 1, 1.5, 1]
    )[0]
    only_en, only_es = (
        g.pick(
            [
                " \\(not (recursive|recursively|in subdirectories)\\)",
                ", not counting subdirectories",
                " without (descending into|counting) subdirectories",
                " itself, not (in|counting) (the|its) subfolders",
                ", ignoring subfolders",
            ]
        ),
        g.pick(
            [
                " \\(sin subdirectorios\\)",
                ", sin contar los subdirectorios",
                " sin entrar en (subcarpetas|subdirectorios)",
                " (de forma no recursiva|pero no en las subcarpetas)",
            ]
        ),
    )
    sub_en, sub_es = (
        g.pick(["", "", " (including|counting|and) [all] [the] subdirectories".replace(" [the]", ""), " recursively"]),
        g.pick(["", "", " (incluyendo|contando) [los] subdirectorios", " (recursivamente|de forma recursiva)"]),
    )
    ask_en, ask_es = (
        "(how many {x} are [there] {at}{tail}|count [the] {x} {at}{tail}|number of {x} {at}{tail}|(show|print|give me) the number of {x} {at}{tail}|{at}, how many {x} are there{tail})",
        "(cuánt@s {x} hay {at}{tail}|cuenta l@s {x} {at}{tail}|(número|cantidad) de {x} {at}{tail}|(dime|muestra) (el número|la cantidad) de {x} {at}{tail}|cuánt@s {x} tengo {at}{tail}|contar l@s {x} {at}{tail})",
    )
    if not at:
        ask_en, ask_es = ask_en.replace("|{at}, how many {x} are there{tail}", ""), ask_es
    table = {
        "files": ("(files|regular files)", "(archivos|ficheros)", "o", sub_en, sub_es, f"find {root} -type f | wc -l"),
        "dirs": ("(directories|folders|subdirectories)", "(directorios|subdirectorios)", "o", sub_en, sub_es, f"find {root} -mindepth 1 -type d | wc -l"),
        "files1": ("(files|regular files)", "(archivos|ficheros)", "o", only_en, only_es, f"find {root} -maxdepth 1 -type f | wc -l"),
        "dirs1": (
            "(direct|immediate|first-level) (subdirectories|subfolders)",
            "(subdirectorios directos|directorios de primer nivel)",
            "o",
            "",
            "",
            f"find {root} -maxdepth 1 -mindepth 1 -type d | wc -l",
        ),
        "entries": ("(entries|items|things)", "(elementos|entradas|cosas)", "o", "", "", f"ls {root} | wc -l".replace("ls . |", "ls |")),
        "all": (
            "(files and directories|files and folders)",
            "(archivos y directorios|archivos y carpetas)",
            "o",
            g.pick([" in total, recursively", " (including everything in subdirectories|recursively)"]),
            g.pick([" en total, recursivamente", " (de forma recursiva|recursivamente)"]),
            f"find {root} -mindepth 1 | wc -l",
        ),
        "hidden": ("hidden files", "(archivos|ficheros) ocultos", "o", "", "", f'find {root} -type f -name ".*" | wc -l'),
        "links": ("(symbolic links|symlinks)", "(enlaces simbólicos|symlinks)", "o", "", "", f"find {root} -type l | wc -l"),
        "exec": ("executable files", "(archivos|ficheros) ejecutables", "o", "", "", f"find {root} -type f -executable | wc -l"),
        "empty": ("empty (directories|folders)", "directorios vacíos", "o", "", "", f"find {root} -type d -empty | wc -l"),
        "lines": ("", "", "o", "", "", ""),
    }
    if kind == "lines":
        e = g.pick([x for x in _TYPES])
        x = ext_shown(g, e)
        return contract(
            g.t(
                [
                    f"(count|calculate|get) the total [number of] lines (of|in) all [the] {x} files {at}",
                    f"how many lines are there in total in all [the] {x} files {at}",
                    f"total lines of all {x} files {at}",
                ],
                [
                    f"(cuenta|calcula|dame) el total de líneas de todos los (archivos|ficheros) {x} {at}",
                    f"cuántas líneas hay en total en los (archivos|ficheros) {x} {at}",
                    f"líneas totales de los archivos {x} {at}",
                ],
            )
        ), f'find {root} -type f -name "*.{e}" -exec cat {{}} + | wc -l'
    x_en, x_es, o, t_en, t_es, cmd = table[kind]
    text = g.t(ask_en.replace("{x}", x_en).replace("{tail}", t_en), ask_es.replace("{x}", x_es).replace("{tail}", t_es)).replace("@", o).replace("{at}", at)
    return contract(" ".join(text.split())).replace(" ,", ","), cmd


@composed(INTENTS, "count-per", weight=6)
def count_per(g: Gen) -> tuple[str, str]:
    """Counts by extension, by directory, by owner, by date; distinct extensions."""
    p = place(g, 0.15)
    while p.arg == "/" or " " in p.arg:
        p = place(g, 0.15)
    at, n = p.phrase(g), g.slot("n")
    kind = g.rng.choices(["ext", "ext", "exts", "dir", "owner", "topdir", "perm", "extn", "size", "distinct"], [4, 3, 4, 4, 2, 2, 1, 1.5, 1.5, 1])[0]
    names = f"find {p.arg} -type f -name \"*.*\" | sed 's/.*\\.//'"
    return (
        contract(
            " ".join(
                {
                    "ext": g.t(
                        [
                            f"count [the] files {at} by extension",
                            f"(show|print) (how many|the number of) files {{of}} each extension {at}".replace(
                                "(how many|the number of) files {of}", "(how many files there are of|the number of files with)"
                            ),
                            f"number of files per (extension|file extension) {at}, most frequent first",
                            f"files {at} grouped by extension with (the|their) (count|number)",
                            f"how many files of each (type|extension) are there {at}",
                        ],
                        [
                            f"cuenta los (archivos|ficheros) {at} por extensión",
                            f"cuántos (archivos|ficheros) hay de cada extensión {at}",
                            f"número de archivos por extensión {at}, de más a menos",
                            f"(agrupa|agrupar) por extensión los archivos {at} y (cuéntalos|di cuántos hay)",
                        ],
                    ),
                    "exts": g.t(
                        [
                            f"(list|show|print) [all] the (unique|distinct|different) [file] extensions {at}",
                            f"(what|which) file extensions are there {at}",
                            f"unique file extensions {at}",
                            f"list the file extensions used {at} without (repeats|duplicates)",
                        ],
                        [
                            f"(lista|muestra) [todas] las extensiones (distintas|únicas|diferentes|sin repetir) de los archivos {at}",
                            f"qué extensiones de archivo hay {at}",
                            f"extensiones distintas que (hay|existen) {at}",
                        ],
                    ),
                    "distinct": g.t(
                        [f"how many (different|distinct|unique) file extensions are there {at}", f"count the (different|distinct|unique) file extensions {at}"],
                        [f"cuántas extensiones (distintas|diferentes) hay {at}", f"cuenta las extensiones (distintas|únicas) de los archivos {at}"],
                    ),
                    "dir": g.t(
                        [
                            f"count the files (in|of) each directory {at}",
                            f"(show|print) the number of files (in each|per) directory {at}",
                            f"how many files (are there in|does) each (directory|folder) {{h}} {at}".replace(
                                "(are there in|does) each", "are there in each"
                            ).replace("{h} ", ""),
                            f"files per directory {at}, most first",
                        ],
                        [
                            f"cuenta los (archivos|ficheros) de cada (directorio|carpeta) {at}",
                            f"cuántos (archivos|ficheros) hay en cada (directorio|carpeta) {at}",
                            f"número de archivos por (directorio|carpeta) {at}, de más a menos",
                        ],
                    ),
                    "topdir": g.t(
                        [
                            f"(which|what) are the {n} directories with the most files {at}",
                            f"top {n} (directories|folders) by number of files {at}",
                            f"(show|find) the {n} directories {at} that (contain|have) the most files",
                        ],
                        [
                            f"cuáles son (los {n} directorios|las {n} carpetas) con más (archivos|ficheros) {at}",
                            f"top {n} de (directorios|carpetas) con más archivos {at}",
                            f"(muestra|busca) los {n} directorios {at} que más archivos (tienen|contienen)",
                        ],
                    ),
                    "owner": g.t(
                        [f"count the files {at} by owner", f"how many files does each user (own|have) {at}", f"number of files per (user|owner) {at}"],
                        [
                            f"cuenta los (archivos|ficheros) {at} por (usuario|propietario|dueño)",
                            f"cuántos archivos tiene cada usuario {at}",
                            f"número de archivos por (dueño|usuario) {at}",
                        ],
                    ),
                    "perm": g.t(
                        [f"count the files {at} by permissions", f"how many files are there with each permission mode {at}"],
                        [f"cuenta los archivos {at} por permisos", f"cuántos archivos hay con cada modo de permisos {at}"],
                    ),
                    "extn": g.t(
                        [f"(show|list) the {n} most (common|frequent) file extensions {at}", f"top {n} file extensions {at}"],
                        [f"(muestra|lista) las {n} extensiones más (frecuentes|comunes) {at}", f"top {n} de extensiones {at}"],
                    ),
                    "size": g.t(
                        [f"total size in bytes of the files {at} (by|per) owner", f"sum the bytes of the files {at} for each (user|owner)"],
                        [f"tamaño total en bytes por (usuario|dueño) de los archivos {at}", f"suma los bytes de los archivos {at} por cada (usuario|dueño)"],
                    ),
                }[kind].split()
            )
        ),
        {
            "ext": f"{names} | sort | uniq -c | sort -nr",
            "exts": f"{names} | sort -u",
            "distinct": f"{names} | sort -u | wc -l",
            "dir": f"find {p.arg} -type f -printf '%h\\n' | sort | uniq -c | sort -nr",
            "topdir": f"find {p.arg} -type f -printf '%h\\n' | sort | uniq -c | sort -nr | head -n {n.raw}",
            "owner": f"find {p.arg} -type f -printf '%u\\n' | sort | uniq -c | sort -nr",
            "perm": f"find {p.arg} -type f -printf '%m\\n' | sort | uniq -c | sort -nr",
            "extn": f"{names} | sort | uniq -c | sort -nr | head -n {n.raw}",
            "size": f"find {p.arg} -type f -printf '%u %s\\n' | awk '{{s[$1]+=$2}} END {{for (u in s) print u, s[u]}}'",
        }[kind],
    )


# ---------------------------------------------------------------------------------------------------------------
# Comparing


@composed(INTENTS, "diff-files", weight=10)
def diff_files(g: Gen) -> tuple[str, str]:
    a, b = g.slot("file"), g.slot("file")
    if g.chance(0.25):
        stem, ext = g.slot("stem").raw, g.pick(["txt", "conf", "py", "json", "csv"])
        a, b = shown(g, f"{stem}.{ext}", quoted=0.1), shown(g, f"{stem}{g.pick(['.old', '.new', '_v2', '.bak', '2'])}.{ext}", quoted=0.1)
    ab_en, ab_es = (
        g.pick([f"{a} and {b}", f"{a} and {b}", f"the files {a} and {b}", f"the two files {a} and {b}"]),
        g.pick([f"{a} y {b}", f"{a} y {b}", f"los archivos {a} y {b}", f"los ficheros {a} y {b}"]),
    )
    dif_en = "(compare {x}{h}|(show|print|display) the differences between {x}{h}|(what is|what's) (the difference|different) between {x}{h}|diff {x}{h}|how do {x} differ{h}|find the differences between {x}{h}|differences between {x}{h})"
    dif_es = "(compara {x}{h}|(muestra|dame|ver|lista) las diferencias entre {x}{h}|qué diferencias hay entre {x}{h}|en qué se diferencian {x}{h}|haz [un] diff (de|entre) {x}{h}|diferencias entre {x}{h}|comparar {x}{h})"
    opts = [  # weight, option, how in English, how in Spanish
        (6, "", "", ""),
        (0.8, "", " line by line", " línea (a|por) línea"),
        (3, "-y ", "( side by side| in two columns|, side by side)", "( lado a lado| en dos columnas| en paralelo|, uno al lado del otro)"),
        (3, "-u ", "( in unified format| as a unified diff|, unified format)", "( en formato unificado|, formato unificado)"),
        (
            2.5,
            "-i ",
            "( ignoring case|, ignoring (case|upper and lower case)| case-insensitively)",
            "( sin distinguir mayúsculas| ignorando mayúsculas [y minúsculas])",
        ),
        (
            2.5,
            "-w ",
            "( ignoring (all |)white ?space|, ignoring all spaces| ignoring whitespace)".replace(" ?", ""),
            "( ignorando [los] espacios [en blanco]| sin tener en cuenta los espacios)",
        ),
        (1.2, "-b ", "( ignoring changes in the amount of (white space|whitespace))", "( ignorando cambios en la cantidad de espacios)"),
        (1.5, "-B ", "( ignoring (blank|empty) lines)", "( ignorando (las|) líneas (vacías|en blanco))"),
        (1, "-c ", "( in context format)", "( en formato de contexto)"),
        (0.8, "--color ", "( in color| with colors)", "( en color| con colores)"),
        (
            0.8,
            "-y --suppress-common-lines ",
            "( side by side, (only|showing only) (the|) lines that differ)",
            "( lado a lado (mostrando|y muestra) solo las líneas (distintas|que difieren))",
        ),
    ]
    _, o, h_en, h_es = g.rng.choices(opts, [x[0] for x in opts])[0]
    r = g.rng.random()
    if r < 0.14:
        return g.t(
            [
                "(check|tell me|see) (whether|if) {x} are (identical|the same|equal|different)",
                "are {x} (identical|the same|equal)",
                "do {x} differ",
                "is there any difference between {x}",
                "only tell me (if|whether) {x} differ",
            ],
            [
                "(comprueba|dime|mira) si {x} son (iguales|idénticos|distintos)",
                "son (iguales|idénticos) {x}",
                "hay diferencias entre {x}",
                "solo dime si {x} (difieren|son distintos)",
            ],
        ).replace("{x}", g.t(ab_en, ab_es)), f"diff -q {a.arg} {b.arg}"
    if r < 0.28:
        out = g.slot("name") if g.chance(0.5) else g.value(g.slot("stem").raw + g.pick([".patch", ".diff"]))
        patch = g.chance(0.7)
        if patch:
            return g.t(
                [
                    f"(create|make|generate) a patch [file] {out} (with|from) the differences between {ab_en}",
                    f"(create|make|generate) the patch {out} that turns {a} into {b}",
                    f"(save|write) a unified diff of {ab_en} (in|to) {out}",
                ],
                [
                    f"(crea|genera|haz) un parche {out} con las diferencias entre {ab_es}",
                    f"genera el parche {out} que convierta {a} en {b}",
                    f"guarda en {out} el diff unificado de {ab_es}",
                ],
            ), f"diff -u {a.arg} {b.arg} > {out.arg}"
        return g.t(
            [f"(save|write|store) the differences between {ab_en} (in|to) {out}", f"compare {ab_en} and save the result (in|to) {out}"],
            [f"(guarda|escribe) las diferencias entre {ab_es} en {out}", f"compara {ab_es} y guarda el resultado en {out}"],
        ), f"diff {a.arg} {b.arg} > {out.arg}"
    return g.t(dif_en, dif_es).replace("{x}", g.t(ab_en, ab_es)).replace("{h}", g.t(h_en, h_es)), f"diff {o}{a.arg} {b.arg}"


@composed(INTENTS, "diff-dirs", weight=5)
def diff_dirs(g: Gen) -> tuple[str, str]:
    a, b = g.slot("dir"), g.slot("dir")
    ab_en, ab_es = (
        g.pick([f"{a} and {b}", f"the (directories|folders) {a} and {b}"]),
        g.pick([f"{a} y {b}", f"los directorios {a} y {b}", f"las carpetas {a} y {b}"]),
    )
    e = g.pick(_EXTS)
    x = ext_shown(g, e)
    d = g.pick([f"{a} y {b}", f"los directorios {a} y {b}"])
    return g.rng.choices(
        [
            (
                g.t(
                    [
                        f"compare (the contents of|) {ab_en} recursively",
                        f"(show|print) [all] the differences between the files (of|in) {ab_en}",
                        f"diff the directories {a} and {b} [recursively]",
                        f"compare the directories {a} and {b} [(file by file|including subdirectories)]",
                    ],
                    [
                        f"compara recursivamente {ab_es}",
                        f"(muestra|dame) las diferencias entre (los archivos|los ficheros) de {ab_es}",
                        f"compara los directorios {a} y {b} [(archivo por archivo|con sus subdirectorios)]",
                        f"haz un diff recursivo (de|entre) {d}".replace("(de|entre)", "entre"),
                    ],
                ),
                f"diff -r {a.arg} {b.arg}",
            ),
            (
                g.t(
                    [
                        f"(which|what) files (differ|are different) between {ab_en}",
                        f"(list|show) [only] the [names of the] files that differ between {ab_en}",
                        f"compare {ab_en} (and show|showing) only (the names of|which) files (that differ|differ)".replace(
                            "(the names of|which) files (that differ|differ)", "the names of the files that differ"
                        ),
                        f"briefly compare the directories {a} and {b}",
                    ],
                    [
                        f"qué archivos (difieren|son distintos|cambian) entre {ab_es}",
                        f"(lista|muestra) [solo] los [nombres de los] (archivos|ficheros) que difieren entre {ab_es}",
                        f"compara {ab_es} (y di|mostrando) solo qué archivos difieren".replace("(y di|mostrando)", "y di"),
                        f"comparación breve de los directorios {a} y {b}",
                    ],
                ),
                f"diff -rq {a.arg} {b.arg}",
            ),
            (
                g.t(
                    [f"(which|what) (files|names) are in {a} but not in {b}", f"(list|show) the files (that exist|present) in {a} but not in {b}"],
                    [f"qué archivos están en {a} pero no en {b}", f"(lista|muestra) los archivos que hay en {a} y (faltan|no están) en {b}"],
                ),
                f"comm -23 <(ls {a.arg}) <(ls {b.arg})",
            ),
            (
                g.t(
                    [f"(which|what) file names are [present] in both {a} and {b}", f"(list|show) the file names common to {a} and {b}"],
                    [
                        f"qué nombres de archivo (están|se repiten) en {a} y en {b}".replace("(están|se repiten)", "están"),
                        f"(lista|muestra) los nombres de archivo comunes a {a} y {b}",
                    ],
                ),
                f"comm -12 <(ls {a.arg}) <(ls {b.arg})",
            ),
            (
                g.t(
                    [f"compare {ab_en} recursively (ignoring|excluding|skipping) {x} files"],
                    [f"compara recursivamente {ab_es} (ignorando|excluyendo) los archivos {x}"],
                ),
                f'diff -r --exclude="*.{e}" {a.arg} {b.arg}',
            ),
        ],
        [6, 5, 3, 2, 1],
    )[0]


@composed(INTENTS, "comm-lines", weight=7)
def comm_lines(g: Gen) -> tuple[str, str]:
    a, b = g.slot("file"), g.slot("file")
    form = g.rng.choices(["common", "first", "second", "countcommon", "sorted", "grepv", "all"], [5, 5, 2.5, 1.5, 1.5, 0.8, 0.8])[0]
    sa, sb = f"<(sort {a.arg})", f"<(sort {b.arg})"
    return {
        "common": (
            g.t(
                [
                    f"(show|print|list|find) the lines (common to|shared by|that appear in both|that are in both) {a} and {b}",
                    f"(which|what) lines (are in both|do) {a} and {b} {{h}}".replace("(are in both|do)", "do").replace("{h}", "(share|have in common)"),
                    f"common lines (of|between|in) {a} and {b}",
                    f"intersection of [the lines of] {a} and {b}",
                    f"lines present in both {a} and {b}",
                ],
                [
                    f"(muestra|dame|lista|busca) las líneas (comunes a|comunes de|que comparten|que aparecen a la vez en) {a} y {b}",
                    f"qué líneas (tienen en común|comparten) {a} y {b}",
                    f"líneas (comunes entre|que están tanto en) {a} y {b}".replace("(comunes entre|que están tanto en)", "comunes entre"),
                    f"líneas que están tanto en {a} como en {b}",
                    f"intersección [de las líneas] de {a} y {b}",
                ],
            ),
            f"comm -12 {sa} {sb}",
        ),
        "first": (
            g.t(
                [
                    f"(show|print|list|find) the lines (of|in|from) {a} (that are not in|missing from|which don't appear in|not present in) {b}",
                    f"(which|what) lines are (only in {a} and not in {b}|in {a} but not in {b})",
                    f"lines (unique to|only in) {a} compared (to|with) {b}",
                    f"lines that are in {a} but not in {b}",
                ],
                [
                    f"(muestra|dame|lista) las líneas de {a} que (no están|no aparecen|faltan) en {b}",
                    f"qué líneas están en {a} pero no en {b}",
                    f"líneas (exclusivas de|que solo están en) {a} (respecto a|comparado con) {b}",
                    f"líneas que tiene {a} y no tiene {b}",
                ],
            ),
            f"comm -23 {sa} {sb}",
        ),
        "second": (
            g.t(
                [
                    f"(show|print) the lines (that are only in|unique to) the second file, comparing {a} and {b}",
                    f"comparing {a} and {b}, (show|print) the lines (that exist only|found only) in the second [one]",
                ],
                [
                    f"comparando {a} y {b}, (muestra|dame) las líneas que solo están en el segundo",
                    f"(muestra|lista) las líneas exclusivas del segundo archivo entre {a} y {b}",
                ],
            ),
            f"comm -13 {sa} {sb}",
        ),
        "countcommon": (
            g.t(
                [f"how many lines do {a} and {b} (have in common|share)", f"count the lines common to {a} and {b}"],
                [f"cuántas líneas (comparten|tienen en común) {a} y {b}", f"cuenta las líneas comunes a {a} y {b}"],
            ),
            f"comm -12 {sa} {sb} | wc -l",
        ),
        "sorted": (
            g.t(
                [f"(show|print) the lines common to the [already] sorted files {a} and {b}", f"{a} and {b} are already sorted: show (their|the) common lines"],
                [
                    f"(muestra|dame) las líneas comunes de los archivos ya ordenados {a} y {b}",
                    f"{a} y {b} ya están ordenados: (muestra|dame) sus líneas comunes",
                ],
            ),
            f"comm -12 {a.arg} {b.arg}",
        ),
        "grepv": (
            g.t(
                [
                    f"remove from {a} the lines that (are|appear) in {b} and print the rest, keeping the (original|) order",
                    f"print {a} without the lines listed in {b}, in the original order",
                ],
                [f"imprime {a} sin las líneas que (aparecen|están) en {b}, (manteniendo|conservando) el orden"],
            ),
            f"grep -vxFf {b.arg} {a.arg}",
        ),
        "all": (
            g.t(
                [f"compare {a} and {b} in three columns: only in the first, only in the second, and in both"],
                [f"compara {a} y {b} en tres columnas: solo en el primero, solo en el segundo y en ambos"],
            ),
            f"comm {sa} {sb}",
        ),
    }[form]


@composed(INTENTS, "cmp-bytes", weight=3)
def cmp_bytes(g: Gen) -> tuple[str, str]:
    a, b = g.slot("anyfile"), g.slot("anyfile")
    n = number(g, 10, 100, 512, 1024, 4096)
    return g.rng.choices(
        [
            (
                g.t(
                    [
                        f"compare {a} and {b} byte by byte",
                        f"(find|show|at which byte is) the first (byte where|difference between) {a} and {b} (differ|)".replace(
                            "(find|show|at which byte is) the first (byte where|difference between)", "find the first byte where"
                        ).replace("(differ|)", "differ"),
                        f"binary compar(e|ison of) {a} and {b}".replace("compar(e|ison of)", "comparison of"),
                        f"check byte by byte (if|whether) {a} and {b} are (identical|the same)",
                    ],
                    [
                        f"compara {a} y {b} byte a byte",
                        f"en qué byte difieren {a} y {b}",
                        f"comparación binaria (de|entre) {a} y {b}",
                        f"comprueba byte por byte si {a} y {b} son iguales",
                    ],
                ),
                f"cmp {a.arg} {b.arg}",
            ),
            (
                g.t(
                    [f"(list|show|print) all the bytes that differ between {a} and {b}", f"show every differing byte (of|between) {a} and {b}"],
                    [f"(lista|muestra) todos los bytes (que difieren|distintos) entre {a} y {b}"],
                ),
                f"cmp -l {a.arg} {b.arg}",
            ),
            (
                g.t(
                    [f"compare only the first {n} bytes of {a} and {b}", f"are the first {n} bytes of {a} and {b} the same"],
                    [f"compara solo los primeros {n} bytes de {a} y {b}", f"son iguales los primeros {n} bytes de {a} y {b}"],
                ),
                f"cmp -n {n.raw} {a.arg} {b.arg}",
            ),
            (
                g.t(
                    [
                        f"(print|say) (same|identical) (if|when) {a} and {b} are equal".replace("(same|identical)", "identical")
                        + ", otherwise print different",
                        f"print identical if {a} and {b} have the same content and different if not",
                    ],
                    [f"imprime iguales si {a} y {b} tienen el mismo contenido y distintos si no"],
                ),
                f"cmp -s {a.arg} {b.arg} && echo " + g.t("identical || echo different", "iguales || echo distintos"),
            ),
        ],
        [5, 1.5, 1.5, 1],
    )[0]


# ---------------------------------------------------------------------------------------------------------------
# Hashes

_HASHES = ["md5"] * 4 + ["sha256"] * 5 + ["sha1"] * 2 + ["sha512"] * 2 + ["sha224", "sha384", "b2"]


def hash_name(g: Gen) -> tuple[str, str]:
    """(program, its name in a request)."""
    h = g.pick(_HASHES)
    if h == "b2":
        return "b2sum", g.pick(["BLAKE2", "blake2", "b2"])
    return f"{h}sum", g.pick([h, h.upper(), h.upper().replace("SHA", "SHA-")])


@composed(INTENTS, "hash-file", weight=9)
def hash_file(g: Gen) -> tuple[str, str]:
    prog, name = hash_name(g)
    f, f2, _out = g.slot("anyfile"), g.slot("anyfile"), g.slot("name")
    h_en, h_es = f"{name} (hash|sum|checksum|digest)", f"(hash|checksum|resumen) {name}"
    v_en, v_es = "(calculate|compute|get|show|print|give me|what is|generate|display)", "(calcula|obtén|muestra|dame|saca|calcular|genera|obtener)"
    e = g.pick(_EXTS)
    x = ext_shown(g, e)
    d = g.slot("dir")
    sums = g.value(g.pick([f"{prog[:-3].upper()}SUMS", f"checksums.{prog[:-3]}", f"sums.{prog[:-3]}", "checksums.txt", f"{g.slot('word').raw}.{prog[:-3]}"]))
    cases = [
        (
            9,
            [f"{v_en} the {h_en} of {f}", f"{h_en} of {f}", f"{prog} of {f}", f"(checksum|hash) {f} with {name}"],
            [f"{v_es} el {h_es} de {f}", f"cuál es el {h_es} de {f}", f"suma {name} de[l archivo] {f}", f"{name} de {f}"],
            f"{prog} {f.arg}",
        ),
        (
            4,
            [f"{v_en} only the {h_en} of {f}, without the (file name|filename)", f"{v_en} just the {name} (value|hash) of {f}", f"only the {name} hash of {f}"],
            [f"{v_es} (solo|únicamente) el {h_es} de {f}, sin el nombre", f"solo el valor del {h_es} de {f}", f"{v_es} nada más que el {h_es} de {f}"],
            f"{prog} {f.arg} | cut -d' ' -f1",
        ),
        (
            4,
            [f"(save|write|store) the {h_en} of {f} (in|to|into) {sums}", f"(calculate|compute) the {h_en} of {f} and save it (to|in) {sums}"],
            [f"(guarda|escribe) el {h_es} de {f} en {sums}", f"calcula el {h_es} de {f} y guárdalo en {sums}"],
            f"{prog} {f.arg} > {sums.arg}",
        ),
        (
            4,
            [
                f"(verify|check) the {name} (checksums|sums|hashes) (in|listed in|from) {sums}",
                f"(verify|check) the files against [the {name} sums in] {sums} with {prog}".replace("[the {name} sums in] ", ""),
                f"check the integrity of the files listed in {sums} \\({name}\\)",
                f"(verify|check) {sums} with {prog}",
            ],
            [
                f"(verifica|comprueba) (las sumas|los hashes|los checksums) {name} de {sums}",
                f"(verifica|comprueba) la integridad de los archivos (listados en|de) {sums} con {prog}",
                f"comprueba {sums} con {prog}",
            ],
            f"{prog} -c {sums.arg}",
        ),
        (
            1,
            [f"(verify|check) the {name} sums in {sums} showing only the (failures|files that fail)"],
            [f"(verifica|comprueba) las sumas {name} de {sums} mostrando solo (los fallos|las que fallen)"],
            f"{prog} -c --quiet {sums.arg}",
        ),
        (
            4,
            [f"{v_en} the {h_en} of {f} and {f2}", f"compare the {name} (hashes|checksums) of {f} and {f2}", f"{name} sums of {f} and {f2}"],
            [f"{v_es} el {h_es} de {f} y {f2}", f"compara (los hashes|las sumas) {name} de {f} y {f2}", f"sumas {name} de {f} y {f2}"],
            f"{prog} {f.arg} {f2.arg}",
        ),
        (
            4,
            [
                f"(calculate|compute|print|show) the {name} (hash|sum|checksum) of (all|every one of the) {x} files (here|in this folder|in the current directory)".replace(
                    "(all|every one of the)", "all"
                ),
                f"{name} (sums|hashes) of all {x} files in the current directory",
            ],
            [
                f"(calcula|muestra) el {h_es} de todos los (archivos|ficheros) {x} (de aquí|del directorio actual|de esta carpeta)",
                f"sumas {name} de los {x} del directorio actual",
            ],
            f"{prog} *.{e}",
        ),
        (
            4,
            [
                f"(calculate|compute|print|show) the {h_en} of (all|each of the|all the) files (in|under) {d} [recursively]",
                f"{name} (checksums|hashes) of everything in {d}, recursively",
                f"hash all files under {d} with {name}",
            ],
            [
                f"(calcula|muestra|obtén) el {h_es} de (todos los|cada uno de los) (archivos|ficheros) (de|en|bajo) {d}",
                f"sumas {name} de todos los archivos de {d} [recursivamente]",
            ],
            f"find {d.arg} -type f -exec {prog} {{}} +",
        ),
        (
            2,
            [
                f"(save|write) the {name} (sums|checksums|hashes) of all [the] files (in|under) {d} (to|in) {sums}",
                f"create {sums} with the {name} (sums|checksums) of [all] the files (in|under) {d}",
            ],
            [f"(guarda|escribe) en {sums} las sumas {name} de todos los archivos (de|bajo) {d}", f"crea {sums} con los hashes {name} de los archivos de {d}"],
            f"find {d.arg} -type f -exec {prog} {{}} + > {sums.arg}",
        ),
    ]
    _, en, es, cmd = g.rng.choices(cases, [c[0] for c in cases])[0]
    return g.t(en, es), cmd


@composed(INTENTS, "hash-verify-value", weight=3)
def hash_value(g: Gen) -> tuple[str, str]:
    prog, length = g.pick([("md5sum", 32), ("sha256sum", 64), ("sha1sum", 40), ("sha256sum", 64)])
    h = prog[:-3]
    name = g.pick([h, h.upper()])
    f = g.slot("anyfile")
    v = g.value("".join(g.rng.choices("0123456789abcdef", k=length)))
    return g.t(
        [
            f"(check|verify) (that|if|whether) the {name} [(hash|sum|checksum)] of {f} is {v}",
            f"verify {f} against the {name} (hash|checksum) {v}",
            f"does {f} have the {name} {v}",
        ],
        [f"(comprueba|verifica) (que|si) el {name} de {f} es {v}", f"verifica {f} contra el (hash|checksum) {name} {v}"],
    ), f'echo "{v.raw}  {f.raw}" | {prog} -c'


@composed(INTENTS, "hash-string", weight=5)
def hash_string(g: Gen) -> tuple[str, str]:
    prog, name = hash_name(g)
    t = g.slot("text") if g.chance(0.5) else None
    if t is None:
        raw = g.slot("word").raw + g.pick(["", str(g.int(1, 999)), "!", "_secret"])
        t = g.value(raw, text=g.pick(['"{}"', "'{}'", "{}"]).format(raw))
    arg = quoted(t.raw)
    if g.chance(0.72):
        only = g.chance(0.3)
        o_en, o_es = (", (only|just) the hash", ", (solo el|únicamente el) hash") if only else ("", "")
        return g.t(
            [
                f"(calculate|compute|get|print|what is|generate) the {name} (hash|sum|digest|checksum) of the (string|text) {t}{o_en}",
                f"{name} of the (string|text|word) {t}{o_en}",
                f"hash the (string|text) {t} with {name}{o_en}",
                f"{name} hash of {t} \\(the text, (no|without) newline\\){o_en}",
            ],
            [
                f"(calcula|obtén|muestra|dame|genera) el (hash|resumen) {name} de[l texto| la cadena] {t}{o_es}".replace(
                    "de[l texto| la cadena]", g.pick(["del texto", "de la cadena", "de la palabra"] if " " not in t.raw else ["del texto", "de la cadena"])
                ),
                f"{name} de la cadena {t}{o_es}",
                f"cuál es el {name} del texto {t}{o_es}",
            ],
        ), f"echo -n {arg} | {prog}" + (" | cut -d' ' -f1" if only else "")
    if g.chance(0.5):
        return g.t(
            [f"(encode|convert) (the (string|text)|) {t} (in|to) base64", f"base64 encode the text {t}", f"base64 of the string {t}"],
            [
                f"codifica [(el texto|la cadena)] {t} en base64".replace("[(el texto|la cadena)]", g.pick(["", "el texto", "la cadena"])),
                f"(convierte|pasa) el texto {t} a base64",
                f"base64 de la cadena {t}",
            ],
        ), f"echo -n {arg} | base64"
    import base64

    enc = g.value(base64.b64encode(t.raw.encode()).decode())
    return g.t(
        [
            f"decode [the] [base64] (string|text) {enc} from base64".replace("[base64] ", ""),
            f"base64 decode {enc}",
            f"what does the base64 (string|text) {enc} say",
        ],
        [f"decodifica [el texto] {enc} de base64", f"decodifica el base64 {enc}", f"qué dice el base64 {enc}"],
    ), f'echo "{enc.raw}" | base64 -d'


@composed(INTENTS, "hash-misc", weight=5)
def hash_misc(g: Gen) -> tuple[str, str]:
    f, f2, out, d = g.slot("anyfile"), g.slot("anyfile"), g.slot("name"), g.slot("dir")
    p = place(g, 0.2)
    while " " in p.arg:
        p = place(g, 0.2)
    at = p.phrase(g)
    cases = [
        (
            4,
            [
                f"find [all] (duplicate|identical|duplicated) files {at} by [their] (md5|content|hash|checksum)",
                f"(list|show) [the] files with (identical|the same) (content|md5|contents) {at}",
                f"(which|what) files are duplicated {at}, by content",
                f"find duplicates {at} comparing md5 (sums|hashes)",
            ],
            [
                f"(busca|encuentra) [los] (archivos|ficheros) (duplicados|idénticos|repetidos) {at} por [su] (md5|contenido|hash)",
                f"(lista|muestra) los archivos con el mismo (contenido|md5) {at}",
                f"qué archivos están duplicados {at} según su contenido",
            ],
            f"find {p.arg} -type f -exec md5sum {{}} + | sort | uniq -w32 -D",
        ),
        (
            2,
            [f"(calculate|compute|show|print) the CRC (checksum|sum) of {f}", f"cksum of {f}", f"CRC checksum and byte count of {f}"],
            [f"(calcula|muestra) (el CRC|la suma CRC) de {f}", f"cksum de {f}"],
            f"cksum {f.arg}",
        ),
        (
            1,
            [f"(show|print|calculate) the BSD checksum and block count of {f}", f"run sum on {f}"],
            [f"(muestra|calcula) el checksum BSD y los bloques de {f}", f"ejecuta sum sobre {f}"],
            f"sum {f.arg}",
        ),
        (
            2,
            [f"encode [the file] {f} (in|to|as) base64", f"(print|show) {f} (encoded in|as) base64"],
            [f"codifica [el archivo] {f} en base64", f"(muestra|imprime) {f} en base64"],
            f"base64 {f.arg}",
        ),
        (
            1.5,
            [f"encode {f} in base64 and (save|write) (it|the result) (to|in) {out}", f"base64 encode {f} into {out}"],
            [f"codifica {f} en base64 y guarda (el resultado|la salida) en {out}"],
            f"base64 {f.arg} > {out.arg}",
        ),
        (
            1,
            [f"encode {f} in base64 (on|in|as) a single line", f"base64 of {f} without line (breaks|wrapping)"],
            [f"codifica {f} en base64 en una sola línea", f"base64 de {f} sin saltos de línea"],
            f"base64 -w 0 {f.arg}",
        ),
        (
            2,
            [f"decode the base64 file {f} (into|to) {out}", f"base64 decode {f} and save it (as|to) {out}"],
            [f"decodifica el archivo base64 {f} en {out}", f"decodifica de base64 {f} y guárdalo en {out}"],
            f"base64 -d {f.arg} > {out.arg}",
        ),
        (
            1.5,
            [f"decode [the base64 in] {f} and print it".replace("[the base64 in]", "the base64 in"), f"decode the base64 file {f}"],
            [f"decodifica el base64 de {f}", f"decodifica el fichero base64 {f}"],
            f"base64 -d {f.arg}",
        ),
        (
            1.5,
            [
                f"(compute|calculate|get) (a single|one) md5 (hash|sum) (for|of) the whole [contents of the] directory {d}".replace("[contents of the] ", ""),
                f"a single md5 for all the files in {d}",
            ],
            [f"(calcula|obtén) un (único|solo) md5 (para|de) todo el directorio {d}", f"un único md5 de todos los archivos de {d}"],
            f"find {d.arg} -type f -exec md5sum {{}} + | sort -k2 | md5sum",
        ),
        (
            1.5,
            [f"(check|tell me|test) (if|whether) {f} and {f2} have the same md5 [sum]", f"do {f} and {f2} have the same md5"],
            [f"(comprueba|dime) si {f} y {f2} tienen el mismo md5", f"tienen el mismo md5 {f} y {f2}"],
            f"md5sum {f.arg} {f2.arg}",
        ),
        (
            1,
            [f"(show|list) the number of distinct file contents {at} (by|using) md5", f"how many different files by content \\(md5\\) are there {at}"],
            [f"cuántos archivos distintos por contenido \\(md5\\) hay {at}"],
            f"find {p.arg} -type f -exec md5sum {{}} + | cut -d' ' -f1 | sort -u | wc -l",
        ),
    ]
    _, en, es, cmd = g.rng.choices(cases, [c[0] for c in cases])[0]
    return contract(g.t(en, es)), cmd


# ---------------------------------------------------------------------------------------------------------------
# Commands and where they are

_PROGRAMS = "python3 python perl gcc git bash node ruby java make grep sed awk docker vim nano curl wget tar zip ssh rsync jq ls cat find npm pip3 go cargo nginx mysql psql systemctl crontab cmake gdb tmux zsh".split()


@composed(INTENTS, "which-command", weight=6)
def which_command(g: Gen) -> tuple[str, str]:
    raw = g.pick(_PROGRAMS) if g.chance(0.8) else g.slot("package").raw
    c = shown(g, raw, quoted=0.12)
    raw2 = g.pick([x for x in _PROGRAMS if x != raw])
    c2 = shown(g, raw2, quoted=0.12)
    builtin = g.pick(["cd", "echo", "test", "export", "alias", "ll", "ls", "kill", "pwd", "time", "type", "read", "history", "printf", "if", "for"])
    b = shown(g, builtin, quoted=0.3)
    cases = [
        (
            7,
            [
                f"(where is|where's) (the|) {c} (executable|binary|command|program|installed)".replace("(the|) {c} (executable", "the {c} (executable").replace(
                    "|installed)", ")"
                )
                if g.chance(0.5)
                else f"where is {c} installed",
                f"(show|print|find|locate|get) the [full] path (of|to) [the] {c} [(command|executable|binary|program)]",
                f"which {c}",
                f"(which|what) {c} (executable|binary) is (used|run|executed) when I type {c}".replace("(which|what) {c}", "which"),
                f"path of the {c} (binary|command|executable)",
                f"which {c} am i using",
            ],
            [
                f"dónde está [instalado] [(el ejecutable|el comando|el programa)] {c}".replace(
                    "[(el ejecutable|el comando|el programa)]", g.pick(["", "el ejecutable", "el comando", "el programa"])
                ),
                f"(muestra|dime|dame) la ruta [completa] (del ejecutable|del comando|de|del programa) {c}",
                f"(ruta|ubicación) (del ejecutable|del comando|de|del binario) {c}",
                f"qué {c} se (ejecuta|usa) al escribir {c}",
                f"en qué ruta está {c}",
            ],
            f"which {raw}",
        ),
        (
            2.5,
            [
                f"(list|show|find) all the (locations|paths) of {c} in (the|my) PATH",
                f"show every {c} found in (the|my) PATH, not just the first",
                f"all the {c} executables in my PATH",
            ],
            [f"(lista|muestra) todas las (rutas|ubicaciones) de {c} en el PATH", f"todos los {c} que hay en el PATH"],
            f"which -a {raw}",
        ),
        (
            3,
            [
                f"(locate|find|show) the binary, (source|sources) and (man page|manual page) (of|for) {c}",
                f"where are the binary and the man page[s] of {c}",
                f"whereis {c}",
            ],
            [
                f"(localiza|busca|muestra) el binario, (las fuentes|el código fuente) y (el manual|la página de manual) de {c}",
                f"dónde están el binario y el manual de {c}",
                f"whereis de {c}",
            ],
            f"whereis {raw}",
        ),
        (
            1.5,
            [
                f"(locate|find|show) only the binary of {c} with whereis",
                f"(show|find) with whereis just the binar(y|ies) (of|for) {c}".replace("binar(y|ies)", "binary"),
            ],
            [f"(localiza|busca) solo el binario de {c} con whereis"],
            f"whereis -b {raw}",
        ),
        (
            1.5,
            [
                f"(locate|find|show) only the (man|manual) pages? of {c}".replace("pages?", "page"),
                f"where is the (man|manual) page (file|) of {c}".replace("(file|)", "file"),
            ],
            [f"dónde está el archivo de la página de manual de {c}", f"(localiza|busca) solo la página de manual de {c}"],
            f"whereis -m {raw}",
        ),
        (
            4,
            [
                f"what (kind|type|sort) of command is {b}",
                f"is {b} (an alias, a builtin or a program|a builtin or an external command|a shell builtin)",
                f"(show|tell me) (how|what) {{x}} {b}".replace("(how|what) {x}", "how bash interprets [the command]"),
                f"is {b} a builtin",
                f"type of [the] command {b}",
            ],
            [
                f"qué (tipo|clase) de (comando|orden) es {b}",
                f"{b} es (un alias, una función o un programa|interno o externo|un builtin)",
                f"(dime|muestra) cómo interpreta bash [el comando] {b}",
                f"es {b} un comando interno",
            ],
            f"type {builtin}",
        ),
        (
            1.5,
            [
                f"(show|list) all (the|) (definitions|meanings) of [the command] {b}",
                f"everything {b} (can mean|refers to) in the shell \\(aliases, builtins, files\\)",
            ],
            [f"(muestra|lista) todas las definiciones de[l comando] {b}", f"todo lo que puede ser {b} \\(alias, builtin, archivo\\)"],
            f"type -a {builtin}",
        ),
        (
            1,
            [f"print (only|just) (the type|one word with the type) of [the command] {b} \\(alias, builtin, file...\\)"],
            [f"imprime solo (el tipo|una palabra con el tipo) de[l comando] {b} \\(alias, builtin, file...\\)"],
            f"type -t {builtin}",
        ),
        (
            4,
            [
                f"(check|test|see) (if|whether) {c} is (installed|available) [on this (machine|system)]".replace(
                    "[on this (machine|system)]", g.pick(["", "on this machine", "on this system"])
                ),
                f"is {c} installed",
                f"do I have {c} [installed]",
                f"(check|test) whether the command {c} exists",
            ],
            [
                f"(comprueba|mira|verifica|dime) si {c} está (instalado|disponible)",
                f"está instalado {c}",
                f"tengo {c} instalado",
                f"comprueba si existe el comando {c}",
            ],
            f"command -v {raw}",
        ),
        (
            2,
            [f"print (yes|installed) if {c} is installed and (no|missing) (if not|otherwise)".replace("(yes|installed)", "yes").replace("(no|missing)", "no")],
            [f"imprime yes si {c} está instalado y no si no (lo está|)"],
            f"command -v {raw} > /dev/null && echo yes || echo no",
        ),
        (
            2,
            [f"where are {c} and {c2} [installed]", f"(show|print) the paths of [the commands] {c} and {c2}"],
            [f"dónde están {c} y {c2}", f"(muestra|dame) las rutas de {c} y {c2}"],
            f"which {raw} {raw2}",
        ),
        (
            1.5,
            [
                f"(what does the command|what is|what does) {c} (do|), in one line".replace("(what does the command|what is|what does)", "what does").replace(
                    "(do|)", "do"
                ),
                f"one[-]line description of [the command] {c}".replace("[-]", "-"),
            ],
            [f"qué hace el comando {c}, en una línea", f"descripción breve del comando {c}"],
            f"whatis {raw}",
        ),
        (
            1,
            [
                f"(follow|resolve) the symlinks of the {c} (executable|command) to its real (file|path)",
                f"(show|get) the real path of the {c} (executable|binary), following [the] symlinks",
            ],
            [f"(muestra|dame) la ruta real del ejecutable {c}, siguiendo los enlaces"],
            f'readlink -f "$(which {raw})"',
        ),
        (
            1,
            [f"(show|print) [the] details of the {c} (executable|binary) with ls -l", f"ls -l of the {c} (executable|binary)"],
            [f"ls -l del ejecutable (de|) {c}", f"(muestra|ver) los detalles del ejecutable (de|) {c}"],
            f'ls -l "$(which {raw})"',
        ),
        (1, [f"what (kind of|type of) file is the {c} (executable|binary)"], [f"qué tipo de archivo es el ejecutable (de|) {c}"], f'file "$(which {raw})"'),
    ]
    _, en, es, cmd = g.rng.choices(cases, [c[0] for c in cases])[0]
    return g.t(en, es), cmd


@composed(INTENTS, "locate", weight=4)
def locate(g: Gen) -> tuple[str, str]:
    n, w, k = g.slot("name"), g.slot("word"), g.slot("n")
    e = g.pick(_EXTS)
    x = g.value("." + e)
    cases = [
        (
            4,
            [
                f"(find|search for|look up) {n} (with|using) locate",
                f"locate {n} [(using|in) the (locate|file) database]".replace(
                    "[(using|in) the (locate|file) database]", g.pick(["", "using the locate database", "in the file database"])
                ),
                f"use the locate database to find {n}",
            ],
            [f"(busca|encuentra) {n} con locate", f"busca {n} en la base de datos de locate", f"usa locate para (buscar|encontrar) {n}"],
            f"locate {n.arg}",
        ),
        (
            2.5,
            [f"locate {n} ignoring case", f"(find|search) {n} with locate, case insensitive"],
            [f"busca {n} con locate sin distinguir mayúsculas", f"locate de {n} ignorando mayúsculas"],
            f"locate -i {n.arg}",
        ),
        (
            2,
            [f"count how many (paths|entries) in the locate database match {w}", f"how many (files|results) does locate (find|give) for {w}"],
            [f"cuenta cuántas rutas de la base de datos de locate coinciden con {w}", f"cuántos resultados da locate para {w}"],
            f"locate -c {w.arg}",
        ),
        (
            2,
            [f"(show|list) (only|) the first {k} results of locate for {w}", f"locate {w} limited to {k} results"],
            [f"(muestra|lista) (solo|) los primeros {k} resultados de locate para {w}", f"locate {w} limitado a {k} resultados"],
            f"locate -n {k.raw} {w.arg}",
        ),
        (2, [f"(find|list) [all] [the] {x} files (with|using) locate"], [f"(busca|lista) [todos] los archivos {x} con locate"], f'locate "*.{e}"'),
        (
            1.5,
            [
                f"locate only files whose (base name|basename|name) contains {w}, not the (path|directory)",
                f"use locate matching {w} only against the (base name|file name)",
            ],
            [f"busca con locate solo los archivos cuyo nombre \\(no la ruta\\) contenga {w}"],
            f"locate -b {w.arg}",
        ),
        (
            1,
            [f"locate {n} [but|,] only (existing files|files that still exist)".replace("[but|,] ", "but "), f"find {n} with locate, only if it still exists"],
            [f"busca {n} con locate mostrando solo los que aún existen"],
            f"locate -e {n.arg}",
        ),
        (
            1.5,
            [
                "update the locate database",
                "(refresh|rebuild) the [database of] locate".replace("[database of] locate", "locate database"),
                "update the file database used by locate",
            ],
            ["actualiza la base de datos de locate", "(refresca|regenera) la base de datos de locate"],
            "sudo updatedb",
        ),
    ]
    _, en, es, cmd = g.rng.choices(cases, [c[0] for c in cases])[0]
    return g.t(en, es), cmd


# ---------------------------------------------------------------------------------------------------------------
# Plain intents: everyday one-liners and the neighbours of the composed ones.

_F, _A = "(find|list|show|search for|look for|print|get)", "(busca|lista|muestra|encuentra|dame|listar|buscar|muestre)"
_H, _AQ = "[(in the current directory|here|in this folder|under the current directory)]", "[(en el directorio actual|aquí|en esta carpeta)]"


def plain(name: str, cmd: str, en: Sequence[str], es: Sequence[str], weight: float = 1.0) -> None:
    INTENTS.append(Intent(name, cmd, en, es, weight))


plain(
    "find-inode",
    "find . -inum {num}",
    [
        f"{_F} the file with inode [number] {{num}} {_H}",
        "which file has inode {num}",
        "what file is inode {num}",
        "file with inode number {num}",
        "search [the] files by inode {num}",
    ],
    [
        f"{_A} el (archivo|fichero) con [número de] inodo {{num}} {_AQ}",
        "qué archivo tiene el inodo {num}",
        "archivo con el inodo {num}",
        "a qué archivo corresponde el inodo {num}",
        "buscar por inodo {num}",
    ],
)
plain(
    "find-samefile",
    "find . -samefile {file}",
    [
        f"{_F} [all] [the] hard links (to|of) {{file}} {_H}",
        "which files are hard links of {file}",
        "other names of the same file as {file}",
        "all files sharing the inode of {file}",
        "hard links to {file}",
    ],
    [
        f"{_A} [todos] los enlaces duros (a|de) {{file}} {_AQ}",
        "qué archivos son enlaces duros de {file}",
        "otros nombres del mismo archivo que {file}",
        "archivos que comparten inodo con {file}",
        "enlaces duros de {file}",
    ],
)
plain(
    "find-uid",
    "find {dir} -uid {num}",
    [
        f"{_F} [all] [the] files (in|under) {{dir}} (owned by|belonging to) (uid|user id) {{num}}",
        "(what|which) files in {dir} have owner id {num}",
        "everything (in|under) {dir} with uid {num}",
        "entries in {dir} whose owner has uid {num}",
        "in {dir}, find what belongs to uid {num}",
    ],
    [
        f"{_A} lo que pertenezca al uid {{num}} en {{dir}}",
        "qué hay en {dir} con uid {num}",
        "elementos de {dir} (del|cuyo dueño tenga el) uid {num}",
        "en {dir}, busca lo que sea del id de usuario {num}",
        "todo lo del uid {num} (bajo|en) {dir}",
    ],
)
plain(
    "find-where-file",
    'find / -name "{name.raw}"',
    [
        "(where is|where's) the file {name} on (this|the) (system|machine|computer)",
        "(find|locate|search for) {name} (anywhere|everywhere) on the (system|computer|machine)",
        "search the (whole|entire) (filesystem|disk|system) for {name}",
        "look for {name} starting (at|from) the root directory",
        "i don't know where {name} is, search the whole disk",
    ],
    [
        "dónde está {name} en (el sistema|este ordenador|la máquina|el equipo)",
        "busca {name} en todo el (sistema|disco|ordenador|equipo)",
        "localiza el archivo {name} en cualquier parte del sistema",
        "(encuentra|buscar) {name} desde la raíz",
        "no sé dónde está {name}, busca en todo el disco",
    ],
    3,
)
plain(
    "find-where-here",
    'find . -name "{name.raw}"',
    [
        "(where is|where's) {name}",
        "where did I (put|save|leave) {name}",
        "(find|locate|search for) {name}",
        "is there (a|any) {name} (somewhere here|anywhere below)",
        "locate {name} in the current directory and (below|its subdirectories)",
        "find something called {name}",
    ],
    [
        "dónde está {name}",
        "dónde (dejé|guardé|puse) {name}",
        "(encuentra|busca|localiza) {name}",
        "hay algún {name} por aquí",
        "(busca|buscar) {name} en el directorio actual y sus subdirectorios",
        "busca algo que se llame {name}",
    ],
    3,
)
plain(
    "find-home-name",
    'find ~ -name "{name.raw}"',
    [
        "(find|locate|search for) {name} in my home [directory]",
        "where in my home [folder] is {name}",
        "look for {name} under ~",
        "(search|look through) my home directory for {name}",
        "(is there a|do i have a) {name} in my home",
    ],
    [
        "(busca|encuentra|localiza) {name} en mi (home|carpeta personal|directorio personal)",
        "en qué parte de mi home está {name}",
        "busca en ~ el archivo {name}",
        "tengo algún {name} en mi (home|carpeta personal)",
        "(dónde tengo|dónde está) {name} dentro de mi home",
    ],
    2,
)
plain(
    "find-dir-name",
    'find {dir} -type d -name "{dirname.raw}"',
    [
        "(find|locate|search for|look for) the (directory|folder) {dirname} (in|under|inside|within) {dir}",
        "where (in|under) {dir} is the (folder|directory) [called] {dirname}",
        "is there a (folder|directory) (named|called) {dirname} (in|under) {dir}",
        "(find|list) [all] (directories|folders) (named|called) {dirname} (in|under|below) {dir}",
        "(directory|folder) {dirname} inside {dir}, where is it",
    ],
    [
        "(busca|encuentra|localiza) (la carpeta|el directorio) {dirname} (en|dentro de|bajo) {dir}",
        "en qué parte de {dir} está (la carpeta|el directorio) {dirname}",
        "hay (alguna carpeta|algún directorio) {dirname} en {dir}",
        "(lista|muestra) las carpetas llamadas {dirname} (en|bajo) {dir}",
        "dónde está la carpeta {dirname} dentro de {dir}",
    ],
    3,
)
plain(
    "find-all-tree",
    "find {dir}",
    [
        "(list|show|print) (everything|all entries) (in|under) {dir} recursively",
        "(list|show|print) recursively the paths of everything (under|in) {dir}",
        "(all|every) (path|paths) (under|in) {dir}".replace("(all|every) (path|paths)", "all paths"),
        "show all files and directories (under|in) {dir}, at any depth, one path per line",
        "print the whole tree (of|under) {dir} as a list of paths",
    ],
    [
        "(lista|muestra|imprime) (todo lo que hay|todo) (en|bajo|dentro de) {dir} de forma recursiva",
        "(lista|muestra) recursivamente las rutas de todo lo que hay en {dir}",
        "todas las rutas (bajo|de) {dir}",
        "muestra todos los archivos y directorios de {dir} a cualquier profundidad, una ruta por línea",
        "imprime el árbol completo de {dir} como lista de rutas",
    ],
    1.5,
)
plain(
    "find-subdirs-first",
    "find {dir} -maxdepth 1 -mindepth 1 -type d",
    [
        "(list|show|print|find) only the (subdirectories|subfolders|directories) directly (in|inside|under) {dir}",
        "(what|which) (folders|directories) are directly (in|inside) {dir}",
        "first-level (subdirectories|subfolders) of {dir}",
        "immediate subdirectories of {dir}, not {dir} itself",
        "(show|list) the direct (subdirectories|child directories) of {dir}",
    ],
    [
        "(lista|muestra|busca) solo (las subcarpetas|los subdirectorios) (directas|directos) de {dir}".replace(
            "(las subcarpetas|los subdirectorios) (directas|directos)", "(las subcarpetas directas|los subdirectorios directos)"
        ),
        "qué (carpetas|directorios) hay directamente en {dir}",
        "subdirectorios de primer nivel de {dir}",
        "subcarpetas inmediatas de {dir}, sin incluir {dir}",
        "(carpetas|directorios) que cuelgan directamente de {dir}",
    ],
    2,
)
plain(
    "find-files-first",
    "find {dir} -maxdepth 1 -type f",
    [
        "(list|show|print|find) only the [regular] files directly (in|inside) {dir}, (no directories|not the subdirectories)",
        "(what|which) files are directly in {dir}, not in (its|the) subdirectories",
        "files in {dir} itself, non-recursively",
        "(list|show) just the files (of|in) {dir}, (without|no) (folders|directories|subfolders)",
        "files directly under {dir}",
    ],
    [
        "(lista|muestra|busca) solo los (archivos|ficheros) que están directamente en {dir}",
        "qué archivos hay directamente en {dir}, sin (subcarpetas|subdirectorios)",
        "archivos de {dir} sin entrar en subdirectorios",
        "(lista|muestra) solo los archivos de {dir}, (sin|no las) carpetas",
        "ficheros que cuelgan directamente de {dir}",
    ],
    2,
)
plain(
    "find-broken-delete",
    "find {dir} -xtype l -delete",
    [
        "(delete|remove|clean up) [all] [the] (broken|dangling|dead) (symlinks|symbolic links|links) (in|under) {dir}",
        "get rid of (broken|dangling) links (in|under) {dir}",
        "find and delete (dangling|broken) symlinks (in|under) {dir}",
        "clean {dir} of dead links",
        "purge the broken symbolic links of {dir}",
    ],
    [
        "(borra|elimina|quita) [todos] los enlaces [simbólicos] rotos de {dir}",
        "deshazte de los symlinks rotos (en|bajo) {dir}",
        "busca y borra los enlaces colgantes de {dir}",
        "limpia los enlaces rotos de {dir}",
        "eliminar enlaces simbólicos que no apuntan a nada en {dir}",
    ],
)
plain(
    "find-md5-sorted",
    "find {dir} -type f -exec md5sum {} + | sort",
    [
        "(calculate|compute|print) the md5 of (all|every one of the) files (in|under) {dir}, sorted by hash".replace("(all|every one of the)", "all the"),
        "md5 sums of the files (in|under) {dir} sorted",
        "list md5 hashes of {dir} recursively in hash order",
        "sorted md5 list of everything in {dir}",
        "hash every file (under|in) {dir} with md5 and sort the (output|result)",
    ],
    [
        "(calcula|muestra) el md5 de todos los archivos de {dir}, ordenados por hash",
        "sumas md5 de los ficheros de {dir} ordenadas",
        "lista ordenada de los md5 de todo {dir}",
        "haz el md5 de cada archivo de {dir} y ordena (el resultado|la salida)",
        "hashes md5 de {dir} de forma recursiva y ordenados",
    ],
)
plain(
    "find-bigfile-name",
    "find {dir} -type f -printf '%s %p\\n' | sort -nr | head -n 1",
    [
        "(what is|what's|which is) the (biggest|largest) file (in|under) {dir}",
        "(find|show) the (largest|biggest|heaviest) file (in|under|below) {dir}",
        "(biggest|largest) file (in|inside) {dir} [and its size]",
        "which file takes the most space (in|under) {dir}",
        "single (largest|biggest) file under {dir}",
    ],
    [
        "cuál es el (archivo|fichero) más (grande|pesado) de {dir}",
        "(busca|muestra|encuentra) el (archivo|fichero) más (grande|pesado) (de|en|bajo) {dir}",
        "archivo más grande de {dir} [y su tamaño]",
        "qué archivo ocupa más en {dir}",
        "el fichero que más pesa dentro de {dir}",
    ],
    3,
)
plain(
    "find-newest-file",
    "find {dir} -type f -printf '%T@ %p\\n' | sort -nr | head -n 1 | cut -d' ' -f2-",
    [
        "(what is|what's|which is) the (newest|latest|most recent|last modified) file (in|under) {dir}",
        "(find|show) the most recently (modified|changed) file (in|under) {dir}",
        "(latest|newest|last modified) file (in|anywhere under) {dir} [including subdirectories]",
        "which file (in|under) {dir} changed last",
        "which was the last file modified (in|under) {dir}",
    ],
    [
        "cuál es el (último archivo modificado|archivo más reciente|archivo más nuevo) (de|en) {dir}",
        "(busca|muestra) el archivo modificado más recientemente (en|de) {dir}",
        "último (archivo|fichero) (modificado|cambiado) en {dir} [y subdirectorios]",
        "qué archivo de {dir} cambió el último",
        "el fichero más nuevo dentro de {dir}",
    ],
    3,
)
plain(
    "find-oldest-file",
    "find {dir} -type f -printf '%T@ %p\\n' | sort -n | head -n 1 | cut -d' ' -f2-",
    [
        "(what is|what's|which is) the oldest file (in|under) {dir}",
        "(find|show) the oldest file (in|under|below) {dir}",
        "oldest file (in|anywhere under) {dir}",
        "which file (in|under) {dir} was modified the longest ago",
        "least recently modified file (in|under) {dir}",
    ],
    [
        "cuál es el (archivo|fichero) más (antiguo|viejo) de {dir}",
        "(busca|muestra) el (archivo|fichero) más (antiguo|viejo) (en|de) {dir}",
        "archivo más antiguo de {dir}",
        "qué archivo de {dir} lleva más tiempo sin modificarse",
        "el fichero más viejo dentro de {dir}",
    ],
    2,
)
plain(
    "find-longest-name",
    "find {dir} -type f -printf '%f\\n' | awk '{print length, $0}' | sort -nr | head -n 1",
    [
        "which file (in|under) {dir} has the longest name",
        "(find|show) the file with the longest name (in|under) {dir}, with its length",
        "longest file name (in|under) {dir}",
        "the longest filename below {dir} and how long it is",
        "what is the longest file name (in|under) {dir}",
    ],
    [
        "qué archivo de {dir} tiene el nombre más largo",
        "(busca|muestra) el archivo con el nombre más largo de {dir}, con su longitud",
        "nombre de archivo más largo en {dir}",
        "el nombre de fichero más largo (bajo|en) {dir} y cuánto mide",
        "cuál es el nombre de archivo más largo de {dir}",
    ],
)
plain(
    "find-dup-names",
    "find {dir} -type f -printf '%f\\n' | sort | uniq -d",
    [
        "(find|list|show) (duplicate|repeated) file names (in|under) {dir}",
        "which file names (appear|exist) more than once (in|under) {dir}",
        "file names that are repeated in different subdirectories of {dir}",
        "(duplicated|repeated) filenames below {dir}",
        "are there files with the same name in several places of {dir}",
    ],
    [
        "(busca|lista|muestra) los nombres de archivo (repetidos|duplicados) (en|bajo) {dir}",
        "qué nombres de archivo se repiten en {dir}",
        "nombres de fichero que aparecen más de una vez en {dir}",
        "archivos con el mismo nombre en distintas subcarpetas de {dir}",
        "nombres duplicados dentro de {dir}",
    ],
)
plain(
    "find-per-day",
    "find {dir} -type f -printf '%TY-%Tm-%Td\\n' | sort | uniq -c",
    [
        "count the files (in|under) {dir} by modification (day|date)",
        "how many files were modified each day (in|under) {dir}",
        "number of files per modification date (in|under) {dir}",
        "files in {dir} grouped by the day they were modified, with counts",
        "(show|print) how many files of {dir} were modified on each date",
    ],
    [
        "cuenta los archivos de {dir} por día de modificación",
        "cuántos archivos se modificaron cada día en {dir}",
        "número de archivos por fecha de modificación en {dir}",
        "archivos de {dir} agrupados por día de modificación con su recuento",
        "muestra cuántos ficheros de {dir} se modificaron en cada fecha",
    ],
)
plain(
    "grep-dir-files",
    "grep {search} {dir}/*",
    [
        "(search|look) for {search} in the files directly in {dir}, (not|without) (its subdirectories|subdirectories)",
        "(search|grep) {search} in all files of {dir}, non-recursively",
        "find {search} in every file (directly in|of) {dir} (only|itself)",
        "(which|what) lines of the files directly in {dir} contain {search}",
        "grep [for] {search} in {dir}/*",
    ],
    [
        "busca {search} en los archivos que están directamente en {dir}, sin subdirectorios",
        "busca {search} en todos los archivos de {dir} sin recursividad",
        "(encuentra|muestra) las líneas con {search} en los ficheros directos de {dir}",
        "haz grep de {search} en {dir}/*",
        "busca {search} en {dir}/*",
    ],
)
plain(
    "grep-ext-here",
    "grep {search} *.{ext}",
    [
        "(search|look) for {search} in (the|all|all the) {ext} files (here|in this directory) (only|, not in subdirectories)".replace(
            " (only|, not in subdirectories)", ", not in subdirectories"
        ),
        "grep [for] {search} in the {ext} files of the current directory only",
        "(show|find) lines (with|containing) {search} in the {ext} files of this folder, non-recursively",
        "(which|what) lines of the {ext} files here, not in subfolders, contain {search}",
        "find {search} in the {ext} files of the current folder only",
    ],
    [
        "busca {search} en los archivos {ext} de aquí, sin subdirectorios",
        "haz grep de {search} en los {ext} del directorio actual solamente",
        "(muestra|busca) las líneas con {search} en los ficheros {ext} de esta carpeta, sin recursividad",
        "qué líneas de los {ext} de esta carpeta (no subcarpetas) contienen {search}".replace("(no subcarpetas)", "\\(no subcarpetas\\)"),
        "encuentra {search} en los {ext} de la carpeta actual solamente",
    ],
    2,
)
plain(
    "grep-exists-echo",
    'grep -q "{word.raw}" {file} && echo ok',
    [
        "print ok if {file} contains {word}",
        "(check|test) if {file} contains {word} and print ok if so",
        "echo ok (when|if) {word} (is|appears) in {file}",
        "say ok if the word {word} is found in {file}",
        "if {file} has {word}, print ok",
    ],
    [
        "imprime ok si {file} contiene {word}",
        "comprueba si {file} contiene {word} y si es así imprime ok",
        "muestra ok (cuando|si) {word} aparece en {file}",
        "di ok si la palabra {word} está en {file}",
        "si {file} tiene {word}, imprime ok",
    ],
)
plain(
    "grep-exists-if",
    'if grep -q "{word.raw}" {file}; then echo yes; else echo no; fi',
    [
        "print yes if {file} contains {word} and no (otherwise|if not)",
        "(check|test) whether {word} is in {file} and print yes or no",
        "yes or no: does {file} contain {word}",
        "echo yes or no depending on whether {file} contains {word}",
        "tell me yes or no, is {word} in {file}",
    ],
    [
        "imprime yes si {file} contiene {word} y no si no",
        "comprueba si {word} está en {file} e imprime yes o no",
        "yes o no: contiene {file} la palabra {word}",
        "muestra yes o no según si {file} contiene {word}",
        "dime yes o no, está {word} en {file}",
    ],
)
plain(
    "grep-nofilename",
    "grep -rh {search} {dir}",
    [
        "(search|look) for {search} (in|under) {dir} recursively without (showing|printing) (the|) file names",
        "recursively print only the matching lines, no file names, for {search} in {dir}",
        "(show|print) the lines with {search} in the files (in|under) {dir}, without the file names",
        "grep {search} recursively in {dir} hiding the file names",
        "lines with {search} in all files of {dir}, no filename prefix",
    ],
    [
        "busca {search} en {dir} de forma recursiva sin mostrar los nombres de archivo",
        "(muestra|imprime) las líneas con {search} de los archivos de {dir}, sin el nombre del archivo",
        "grep recursivo de {search} en {dir} ocultando los nombres de fichero",
        "líneas con {search} en todos los ficheros de {dir}, sin prefijo de nombre",
        "busca recursivamente {search} (en|bajo) {dir} y enseña solo las líneas, sin nombres",
    ],
)
plain(
    "grep-binary",
    "grep -rI {search} {dir}",
    [
        "(search|look) for {search} recursively in {dir} (ignoring|skipping) binary files",
        "grep {search} under {dir}, text files only",
        "recursive search of {search} in {dir} without binary files",
        "find {search} in the text files (under|in) {dir}, skip binaries",
        "search {dir} for {search}, ignoring binaries",
    ],
    [
        "busca {search} en {dir} de forma recursiva (ignorando|saltando) los archivos binarios",
        "grep de {search} bajo {dir}, solo archivos de texto",
        "búsqueda recursiva de {search} en {dir} sin binarios",
        "encuentra {search} en los archivos de texto de {dir}, sin los binarios",
        "busca {search} en todo {dir} ignorando binarios",
    ],
)
plain(
    "grep-color",
    "grep --color {search} {file}",
    [
        "(search|look) for {search} in {file} (highlighting|coloring) the matches",
        "(show|print) the lines with {search} in {file} with the matches (highlighted|in color)",
        "highlight {search} in the lines of {file} that contain it",
        "grep {search} in {file} in color",
        "find {search} in {file}, with colored matches",
    ],
    [
        "busca {search} en {file} (resaltando|coloreando) las coincidencias",
        "(muestra|imprime) las líneas con {search} en {file} con las coincidencias (resaltadas|en color)",
        "resalta {search} en las líneas de {file} que lo contienen",
        "grep de {search} en {file} en color",
        "encuentra {search} en {file} con colores",
    ],
)
plain(
    "grep-byte-offset",
    "grep -b {search} {file}",
    [
        "(show|print) the byte offset of the lines (with|containing) {search} in {file}",
        "find {search} in {file} with byte offsets",
        "at which byte offsets does {search} appear in {file}",
        "(search|look) for {search} in {file} and show the byte position [of each line]",
        "lines of {file} with {search} and their byte offset",
    ],
    [
        "(muestra|imprime) la posición en bytes de las líneas con {search} en {file}",
        "busca {search} en {file} con el desplazamiento en bytes",
        "en qué posiciones de byte aparece {search} en {file}",
        "líneas de {file} con {search} y su posición en bytes",
        "busca {search} en {file} y muestra el offset en bytes",
    ],
)
plain(
    "grep-blank-count",
    "grep -c '^$' {file}",
    [
        "(count|how many are) the (empty|blank) lines (in|of) {file}".replace("(count|how many are)", "count"),
        "how many (empty|blank) lines (are there in|does) {file}".replace("(are there in|does) {file}", "are there in {file}"),
        "number of (empty|blank) lines in {file}",
        "how many lines (of|in) {file} are (empty|blank)",
        "(show|print|get) the number of (blank|empty) lines in {file}",
    ],
    [
        "cuenta las líneas (vacías|en blanco) de {file}",
        "cuántas líneas (vacías|en blanco) (hay en|tiene) {file}",
        "número de líneas (vacías|en blanco) (de|en) {file}",
        "cuántas líneas de {file} están vacías",
        "(dime|muestra) la cantidad de líneas (vacías|en blanco) en {file}",
    ],
    2,
)
plain(
    "grep-nonblank-count",
    "grep -c . {file}",
    [
        "count the (non-empty|non-blank|nonempty) lines (in|of) {file}",
        "how many lines (of|in) {file} are not (empty|blank)",
        "number of lines with (something|any text) in {file}",
        "how many (non-empty|nonempty) lines are there in {file}",
        "line count of {file} without the (empty|blank) ones",
    ],
    [
        "cuenta las líneas no vacías de {file}",
        "cuántas líneas de {file} no están vacías",
        "número de líneas con algo escrito en {file}",
        "cuántas líneas con contenido (tiene|hay en) {file}",
        "(cuenta|contar) las líneas de {file} sin (contar|incluir) las vacías",
    ],
    2,
)
plain(
    "grep-nonblank",
    "grep . {file}",
    [
        "(show|print|display) {file} without [the] (empty|blank) lines",
        "(show|print) [only] the non-empty lines (of|in) {file}",
        "skip the (blank|empty) lines when printing {file}",
        "lines of {file} that are not blank",
        "{file} without empty lines",
    ],
    [
        "(muestra|imprime) {file} sin (las|) líneas (vacías|en blanco)",
        "(muestra|imprime) [solo] las líneas no vacías de {file}",
        "ver {file} saltando las líneas vacías",
        "{file} sin líneas (vacías|en blanco)",
        "(dame|saca) las líneas con contenido de {file}",
    ],
    2,
)
plain(
    "count-lines-all-ext",
    "wc -l *.{ext}",
    [
        "count the lines (in|of) (each|every|all the|all) {ext} files? (here|in the current directory|in this folder)".replace("files?", "files").replace(
            "(each|every|all the|all)", "(all|all the)"
        ),
        "how many lines (are there in|does each of) the {ext} files here".replace("(are there in|does each of)", "are there in each of"),
        "line counts of the {ext} files in this directory",
        "number of lines of each {ext} file in the current directory",
        "wc -l of the {ext} files here",
    ],
    [
        "cuenta las líneas de [todos] los archivos {ext} (de aquí|de esta carpeta|del directorio actual)",
        "cuántas líneas tiene cada archivo {ext} de esta carpeta",
        "número de líneas de cada fichero {ext} del directorio actual",
        "líneas de los {ext} de aquí",
        "haz wc -l de los {ext} de esta carpeta",
    ],
    2,
)
plain(
    "count-ext-here",
    "ls *.{ext} | wc -l",
    [
        "count the {ext} files (in the current directory|here) using ls",
        "how many {ext} files does ls list here",
        "number of {ext} files (here|in this folder) with ls and wc",
        "use ls and wc to count the {ext} files in this directory",
        "pipe ls of the {ext} files here into wc -l",
    ],
    [
        "cuenta con ls los archivos {ext} (de aquí|del directorio actual)",
        "cuántos {ext} lista ls en esta carpeta",
        "número de archivos {ext} de aquí con ls y wc",
        "usa ls y wc para contar los {ext} de esta carpeta",
        "cuenta los {ext} de aquí con ls y wc -l",
    ],
)
plain(
    "count-hidden-here",
    "ls -A {dir} | wc -l",
    [
        "how many (entries|items) are in {dir}, (including|counting) hidden ones",
        "count (everything|all entries) (in|inside) {dir}, hidden [files] included",
        "number of (entries|items) in {dir} with hidden files",
        "(count|number of) things in {dir} including the hidden ones".replace("(count|number of)", "count"),
        "how many things, hidden too, does {dir} have",
    ],
    [
        "cuántos elementos hay en {dir}, (incluyendo|contando) los ocultos",
        "cuenta todo lo que hay en {dir}, incluidos los ocultos",
        "número de entradas de {dir} con los ocultos",
        "cuántas cosas tiene {dir} contando las ocultas",
        "total de elementos de {dir}, ocultos incluidos",
    ],
    1.5,
)
plain(
    "count-common-word",
    "grep -io {search} {file} | wc -l",
    [
        "how many times does {search} (appear|occur) in {file}, ignoring case",
        "count [all] [the] occurrences of {search} in {file} case-insensitively",
        "total (occurrences|appearances) of {search} in {file} in upper or lower case",
        "(count|number of) occurrences of {search} in {file}, ignoring case".replace("(count|number of)", "number of"),
        "case-insensitive count of every {search} in {file}, even several per line",
    ],
    [
        "cuántas veces (aparece|sale) {search} en {file} sin distinguir mayúsculas",
        "cuenta todas las apariciones de {search} en {file} ignorando mayúsculas",
        "total de apariciones de {search} en {file}, en mayúsculas o minúsculas",
        "número de veces que sale {search} en {file} sin importar mayúsculas",
        "cuenta cada {search} de {file}, aunque haya varios por línea, ignorando mayúsculas",
    ],
)
plain(
    "diff-same-name",
    "diff {dir}/{name} {dir2}/{name}",
    [
        "compare {name} in {dir} with the one in {dir2}",
        "(what's|what is) different between the {name} of {dir} and the (one|) of {dir2}".replace("(one|)", "one"),
        "diff the two versions of {name}: in {dir} and in {dir2}",
        "(show|print) the differences between {name} in {dir} and in {dir2}",
        "how does {name} differ between {dir} and {dir2}",
    ],
    [
        "compara {name} de {dir} con el de {dir2}",
        "qué cambia entre el {name} de {dir} y el de {dir2}",
        "haz diff de {name} entre {dir} y {dir2}",
        "(muestra|dame) las diferencias entre el {name} de {dir} y el de {dir2}",
        "en qué se diferencia {name} en {dir} y en {dir2}",
    ],
    2,
)
plain(
    "diff3",
    "diff3 {file} {file2} {file3}",
    [
        "compare [the] three files {file}, {file2} and {file3}",
        "three-way (diff|comparison) of {file}, {file2} and {file3}",
        "(show|print) the differences among {file}, {file2} and {file3}",
        "diff3 of {file}, {file2} and {file3}",
        "compare {file}, {file2} and {file3} (at once|all three)",
    ],
    [
        "compara los tres archivos {file}, {file2} y {file3}",
        "comparación a tres (bandas|vías) de {file}, {file2} y {file3}",
        "(muestra|dame) las diferencias entre {file}, {file2} y {file3}",
        "diff3 de {file}, {file2} y {file3}",
        "compara {file}, {file2} y {file3} (a la vez|los tres)",
    ],
)
plain(
    "sdiff",
    "sdiff {file} {file2}",
    [
        "(use|run) sdiff (on|to compare) {file} and {file2}",
        "sdiff {file} and {file2}",
        "compare {file} and {file2} with sdiff",
        "sdiff of {file} and {file2}",
        "show {file} and {file2} using sdiff",
    ],
    [
        "(usa|ejecuta) sdiff con {file} y {file2}",
        "sdiff de {file} y {file2}",
        "compara {file} y {file2} con sdiff",
        "usa sdiff para comparar {file} y {file2}",
        "muestra {file} y {file2} con sdiff",
    ],
)
plain(
    "diff-count",
    "diff {file} {file2} | grep -c '^[<>]'",
    [
        "how many lines differ between {file} and {file2}",
        "count the (differing|different) lines (of|between) {file} and {file2}",
        "number of (differing|different) lines between {file} and {file2}",
        "(count|tell me) how many lines are different in {file} and {file2}",
        "count of changed lines between {file} and {file2}",
    ],
    [
        "cuántas líneas difieren entre {file} y {file2}",
        "cuenta las líneas distintas entre {file} y {file2}",
        "número de líneas diferentes entre {file} y {file2}",
        "dime cuántas líneas cambian entre {file} y {file2}",
        "cantidad de líneas distintas de {file} y {file2}",
    ],
)
plain(
    "patch-apply",
    "patch {file} < {name.raw}.patch",
    [
        "apply the patch {name}.patch to {file}",
        "patch {file} with {name}.patch",
        "(use|take) {name}.patch to patch {file}",
        "apply {name}.patch on {file}",
        "update {file} applying the patch {name}.patch",
    ],
    [
        "aplica el parche {name}.patch a {file}",
        "parchea {file} con {name}.patch",
        "(usa|aplica) {name}.patch sobre {file}",
        "aplicar {name}.patch al archivo {file}",
        "actualiza {file} aplicando {name}.patch",
    ],
)
plain(
    "sorted-diff",
    "diff <(sort {file}) <(sort {file2})",
    [
        "compare {file} and {file2} ignoring the order of the lines",
        "(show|print) the differences between {file} and {file2} after sorting (them|both)",
        "diff {file} and {file2} sorted",
        "do {file} and {file2} have the same lines, in any order? show the differences",
        "diff of the sorted lines of {file} and {file2}",
    ],
    [
        "compara {file} y {file2} sin tener en cuenta el orden de las líneas",
        "(muestra|dame) las diferencias entre {file} y {file2} (después de ordenarlos|una vez ordenados)",
        "diff de {file} y {file2} ordenados",
        "diferencias entre {file} y {file2} ignorando el orden de las líneas",
        "compara las líneas ordenadas de {file} y {file2}",
    ],
    2,
)
plain(
    "diff-outputs-ls",
    "diff <(ls {dir}) <(ls {dir2})",
    [
        "compare the (listings|file names) of {dir} and {dir2}",
        "diff the file names in {dir} and {dir2}",
        "(show|print) the difference between ls {dir} and ls {dir2}",
        "how do the listings of {dir} and {dir2} differ",
        "compare what ls shows (for|in) {dir} and {dir2}",
    ],
    [
        "compara los (listados|nombres de archivo) de {dir} y {dir2}",
        "haz diff de los nombres de archivo de {dir} y {dir2}",
        "(muestra|dame) la diferencia entre ls {dir} y ls {dir2}",
        "en qué se diferencian los listados de {dir} y {dir2}",
        "compara lo que muestra ls en {dir} y {dir2}",
    ],
)
plain(
    "dups-lines-two",
    "cat {file} {file2} | sort | uniq -d",
    [
        "(show|print|list) the lines (repeated|duplicated) when joining {file} and {file2}",
        "join {file} and {file2} and show the (duplicate|duplicated|repeated) lines",
        "duplicate lines across {file} and {file2} taken together",
        "merge {file} with {file2} and list the repeated lines",
        "(which|what) lines are repeated in {file} and {file2} put together",
    ],
    [
        "(muestra|lista) las líneas repetidas al juntar {file} y {file2}",
        "junta {file} y {file2} y muestra las líneas (duplicadas|repetidas)",
        "líneas duplicadas entre {file} y {file2} juntos",
        "une {file} con {file2} y lista las líneas repetidas",
        "qué líneas se repiten en {file} y {file2} juntos",
    ],
)
plain(
    "md5-all-here",
    "md5sum *",
    [
        "(calculate|compute|show|get) the md5 of (all|every) files? (here|in (the current|this) (directory|folder))".replace(
            "(all|every) files?", "all the files"
        ),
        "md5 of everything in this (folder|directory)",
        "md5 (sums|hashes|checksums) of all files in the current directory",
        "run md5sum on every file here",
        "md5 checksums for the files in this folder",
    ],
    [
        "(calcula|muestra|dame) el md5 de todos los archivos (de aquí|del directorio actual|de esta carpeta)",
        "md5 de todo lo que hay en esta carpeta",
        "sumas md5 de los ficheros del directorio actual",
        "ejecuta md5sum sobre cada archivo de aquí",
        "hashes md5 de los archivos de esta carpeta",
    ],
    2,
)
plain(
    "sha256-all-here",
    "sha256sum *",
    [
        "(calculate|compute|show|get) the sha256 of all the files (here|in the current directory|in this folder)",
        "sha256 of everything in this (folder|directory)",
        "SHA-256 (sums|hashes|checksums) of all files in the current directory",
        "run sha256sum on every file here",
        "sha256 checksums for the files in this folder",
    ],
    [
        "(calcula|muestra|dame) el sha256 de todos los archivos (de aquí|del directorio actual|de esta carpeta)",
        "sha256 de todo lo que hay en esta carpeta",
        "sumas SHA256 de los ficheros del directorio actual",
        "ejecuta sha256sum sobre cada archivo de aquí",
        "hashes sha256 de los archivos de esta carpeta",
    ],
    2,
)
plain(
    "openssl-dgst",
    "openssl dgst -sha256 {anyfile}",
    [
        "(calculate|compute) the sha256 of {anyfile} with openssl",
        "use openssl to get the sha256 (digest|hash) of {anyfile}",
        "sha256 digest of {anyfile} using openssl",
        "openssl sha256 of {anyfile}",
        "hash {anyfile} with openssl and sha256",
    ],
    [
        "(calcula|obtén) el sha256 de {anyfile} con openssl",
        "usa openssl para sacar el (hash|resumen) sha256 de {anyfile}",
        "resumen sha256 de {anyfile} usando openssl",
        "sha256 con openssl de {anyfile}",
        "haz el hash sha256 de {anyfile} con openssl",
    ],
)
plain(
    "same-hash-if",
    'if [ "$(sha256sum < {anyfile})" = "$(sha256sum < {anyfile2})" ]; then echo same; else echo different; fi',
    [
        "print same if {anyfile} and {anyfile2} have the same sha256 and different (otherwise|if not)",
        "compare the sha256 of {anyfile} and {anyfile2} and print same or different",
        "same or different: the sha256 (hashes|sums) of {anyfile} and {anyfile2}",
        "say same or different according to the sha256 of {anyfile} and {anyfile2}",
        "check if {anyfile} and {anyfile2} have the same sha256, printing same or different",
    ],
    [
        "imprime same si {anyfile} y {anyfile2} tienen el mismo sha256 y different si no",
        "compara el sha256 de {anyfile} y {anyfile2} e imprime same o different",
        "same o different: los sha256 de {anyfile} y {anyfile2}",
        "di same o different según el sha256 de {anyfile} y {anyfile2}",
        "comprueba si {anyfile} y {anyfile2} tienen igual sha256, imprimiendo same o different",
    ],
)
plain(
    "path-list",
    "echo \"$PATH\" | tr ':' '\\n'",
    [
        "(show|list|print) the directories in (my|the) PATH, one per line",
        "(which|what) directories are in (my|the) PATH, one (per|on each) line",
        "print PATH one entry per line",
        "directories of the PATH variable on separate lines",
        "split PATH into lines",
    ],
    [
        "(muestra|lista|imprime) los directorios del PATH, uno por línea",
        "qué directorios hay en mi PATH, uno por línea",
        "imprime el PATH con una entrada por línea",
        "directorios de la variable PATH en líneas separadas",
        "separa el PATH en líneas",
    ],
    2,
)
plain(
    "file-type",
    "file {anyfile}",
    [
        "what (kind|type|sort) of file is {anyfile}",
        "(show|determine|find out|tell me) the [file] type of {anyfile}",
        "file type of {anyfile}",
        "(what is|what's) {anyfile}, what format",
        "identify the format of {anyfile}",
    ],
    [
        "qué tipo de (archivo|fichero) es {anyfile}",
        "(muestra|averigua|dime|determina) el tipo de[l archivo] {anyfile}",
        "tipo de (archivo|fichero) de {anyfile}",
        "qué formato tiene {anyfile}",
        "identifica el formato de {anyfile}",
    ],
    2,
)
plain(
    "strings-grep",
    "strings {anyfile} | grep {search}",
    [
        "(search|look) for {search} in the (printable|readable) strings of [the binary] {anyfile}",
        "extract the strings of {anyfile} and filter {search}",
        "does the binary {anyfile} contain the (text|string) {search}",
        "strings of {anyfile} (that contain|containing|with) {search}",
        "find the text {search} inside the binary file {anyfile}",
    ],
    [
        "busca {search} en las cadenas (imprimibles|de texto|legibles) de {anyfile}",
        "extrae las cadenas de {anyfile} y filtra {search}",
        "contiene el binario {anyfile} el texto {search}",
        "cadenas de {anyfile} que contengan {search}",
        "busca el texto {search} dentro del binario {anyfile}",
    ],
)
plain(
    "man-search",
    "apropos {word}",
    [
        "(search|look) for {word} in the (man|manual) pages",
        "(which|what) commands are related to {word}",
        "(find|list) manual pages about {word}",
        "search the manual page descriptions for {word}",
        "apropos {word}",
    ],
    [
        "busca {word} en las páginas de manual",
        "qué comandos están relacionados con {word}",
        "(busca|lista) páginas de manual sobre {word}",
        "busca {word} en las descripciones del manual",
        "apropos de {word}",
    ],
)
plain(
    "compgen-prefix",
    "compgen -c {word}",
    [
        "(list|show) [all] [the] commands (starting|beginning|that start) with {word}",
        "(which|what) commands start with {word}",
        "available commands whose name begins with {word}",
        "commands beginning with {word}",
        "find commands that start with {word}",
    ],
    [
        "(lista|muestra) [todos] los comandos que (empiezan|empiecen|comiencen) (por|con) {word}",
        "qué comandos empiezan por {word}",
        "comandos disponibles cuyo nombre empiece por {word}",
        "busca comandos que empiecen con {word}",
        "(ver|dame) comandos que comiencen por {word}",
    ],
)
plain(
    "find-in-ls",
    'ls {dir} | grep "\\.{ext.raw}$"',
    [
        "list {dir} and filter with grep the names ending in {ext}",
        "use ls and grep to show only the {ext} (files|names) of {dir}",
        "pipe ls {dir} into grep to keep (only|) the {ext} files",
        "filter the listing of {dir} with grep for names ending in {ext}",
        "ls of {dir} with grep, only {ext}",
    ],
    [
        "lista {dir} y filtra con grep los nombres que acaben en {ext}",
        "usa ls y grep para mostrar solo los {ext} de {dir}",
        "pasa ls {dir} a grep para quedarte con los {ext}",
        "filtra con grep el listado de {dir} para ver los {ext}",
        "ls de {dir} con grep, solo {ext}",
    ],
)
plain(
    "xargs-grep",
    "find {dir} -type f -print0 | xargs -0 grep -l {search}",
    [
        "use find and xargs to list the files (in|under) {dir} (that contain|containing) {search}",
        "with find and xargs, (which|what) files (in|under) {dir} contain {search}",
        "find plus xargs grep: files (in|under) {dir} with {search}",
        "combine find and xargs to search {search} in {dir} and show the file names",
        "pipe find to xargs grep to get the names of the files of {dir} with {search}",
    ],
    [
        "usa find y xargs para listar los archivos de {dir} que contengan {search}",
        "con find y xargs, qué archivos de {dir} contienen {search}",
        "combina find y xargs para buscar {search} en {dir} y mostrar los nombres",
        "find con xargs grep: archivos de {dir} con {search}",
        "pasa find a xargs para ver qué archivos de {dir} tienen {search}",
    ],
)
plain(
    "xargs-rm",
    'find {dir} -type f -name "*.{ext.raw}" -print0 | xargs -0 -r rm',
    [
        "use find and xargs to (delete|remove) the {ext} files (in|under) {dir}",
        "with xargs, (delete|remove) all {ext} files found (in|under) {dir}",
        "find the {ext} files (in|under) {dir} and pass them to rm with xargs",
        "pipe find to xargs rm for the {ext} files of {dir}",
        "(delete|remove) the {ext} files (in|under) {dir} using xargs",
    ],
    [
        "usa find y xargs para (borrar|eliminar) los archivos {ext} de {dir}",
        "con xargs, (borra|elimina) los {ext} que haya en {dir}",
        "busca los {ext} de {dir} y pásalos a rm con xargs",
        "(borra|elimina) los {ext} de {dir} usando xargs",
        "encuentra los archivos {ext} (en|bajo) {dir} y bórralos mediante xargs",
    ],
)
plain(
    "xargs-wc",
    'find {dir} -type f -name "*.{ext.raw}" -print0 | xargs -0 wc -l',
    [
        "use find and xargs to count the lines of the {ext} files (in|under) {dir}",
        "with xargs, count the lines of all {ext} files (in|under) {dir}",
        "pass the {ext} files found (in|under) {dir} to wc -l with xargs",
        "pipe find into xargs wc -l for the {ext} files of {dir}",
        "line count of the {ext} files (in|under) {dir} using xargs",
    ],
    [
        "usa find y xargs para contar las líneas de los {ext} de {dir}",
        "con xargs, cuenta las líneas de todos los {ext} de {dir}",
        "pasa los {ext} de {dir} a wc -l con xargs",
        "cuenta líneas de los archivos {ext} (en|bajo) {dir} usando xargs",
        "busca los {ext} en {dir} y cuenta sus líneas mediante xargs",
    ],
)
plain(
    "find-mount-only",
    "find {dir} -xdev -type f -size +{size}",
    [
        f"{_F} files (larger|bigger) than {{size}} (in|under) {{dir}} without crossing (filesystems|into other filesystems|file systems)",
        "files over {size} under {dir}, staying on the same filesystem",
        "(which|what) files bigger than {size} are in {dir}, same (filesystem|device) only",
        "in {dir}, find files of more than {size} without leaving the filesystem",
        "search {dir} for files over {size} on that filesystem only",
    ],
    [
        f"{_A} (archivos|ficheros) de más de {{size}} en {{dir}} sin (cruzar a|salir a|pasar a) otros sistemas de archivos",
        "archivos de más de {size} bajo {dir}, sin salir del mismo sistema de archivos",
        "qué ficheros mayores de {size} hay en {dir}, solo en ese sistema de archivos",
        "en {dir}, busca archivos de más de {size} sin cambiar de sistema de archivos",
        "busca lo que pese más de {size} en {dir}, archivos del mismo sistema de ficheros solamente",
    ],
)
plain(
    "find-follow",
    'find -L {dir} -type f -name "*.{ext.raw}"',
    [
        f"{_F} [the] {{ext}} files (in|under) {{dir}} following (symlinks|symbolic links)",
        "{ext} files under {dir}, (also through|following) symbolic links",
        "search {dir} for {ext} files and follow symlinks",
        "(which|what) {ext} files are in {dir}, following symlinks",
        "in {dir}, find {ext} files following symbolic links",
    ],
    [
        f"{_A} los archivos {{ext}} de {{dir}} siguiendo (los enlaces simbólicos|los symlinks)",
        "archivos {ext} bajo {dir}, siguiendo enlaces simbólicos",
        "busca en {dir} los {ext} y sigue los symlinks",
        "qué archivos {ext} hay en {dir} siguiendo los enlaces",
        "en {dir}, encuentra los {ext} siguiendo los enlaces simbólicos",
    ],
)
plain(
    "find-special-socket",
    "find {dir} -type s",
    [
        f"{_F} [all] [the] sockets (in|under) {{dir}}",
        "(which|what) sockets are there (in|under) {dir}",
        "socket files (in|under) {dir}",
        "are there any sockets (in|under) {dir}",
        "list socket files below {dir}",
    ],
    [
        f"{_A} [todos] los sockets (de|en|bajo) {{dir}}",
        "qué sockets hay en {dir}",
        "archivos de tipo socket en {dir}",
        "hay algún socket en {dir}",
        "listar los sockets bajo {dir}",
    ],
)
plain(
    "find-special-fifo",
    "find {dir} -type p",
    [
        f"{_F} [all] [the] (named pipes|FIFOs|fifos) (in|under) {{dir}}",
        "(which|what) named pipes are there (in|under) {dir}",
        "(named pipes|FIFO files) (in|under) {dir}",
        "are there any (fifos|named pipes) (in|under) {dir}",
        "list the named pipes below {dir}",
    ],
    [
        f"{_A} [todas] las (tuberías con nombre|fifos) (de|en|bajo) {{dir}}",
        "qué tuberías con nombre hay en {dir}",
        "archivos fifo en {dir}",
        "hay alguna tubería con nombre en {dir}",
        "listar las fifos bajo {dir}",
    ],
)
plain(
    "find-block-devices",
    "find {dir} -type b",
    [
        f"{_F} [all] [the] block devices (in|under) {{dir}}",
        "(which|what) block devices are there (in|under) {dir}",
        "block device files (in|under) {dir}",
        "block special files below {dir}",
        "are there any block devices (in|under) {dir}",
    ],
    [
        f"{_A} [todos] los dispositivos de bloque (de|en|bajo) {{dir}}",
        "qué dispositivos de bloque hay en {dir}",
        "archivos de dispositivo de bloque en {dir}",
        "hay algún dispositivo de bloque en {dir}",
        "listar dispositivos de bloques bajo {dir}",
    ],
)
plain(
    "tree-size-ext",
    "find {dir} -type f -name \"*.{ext.raw}\" -printf '%s\\n' | awk '{s+=$1; n++} END {print n, s}'",
    [
        "(show|print) how many {ext} files there are (in|under) {dir} and their total size in bytes",
        "count and total bytes of the {ext} files (in|under) {dir}",
        "number and total size in bytes of the {ext} files (in|under) {dir}",
        "how many {ext} files (in|under) {dir} and how many bytes in total",
        "count {ext} files (in|under) {dir} and sum their sizes in bytes",
    ],
    [
        "(muestra|dime) cuántos archivos {ext} hay en {dir} y su tamaño total en bytes",
        "cantidad y bytes totales de los {ext} de {dir}",
        "número y tamaño total en bytes de los archivos {ext} (en|bajo) {dir}",
        "cuántos {ext} hay en {dir} y cuántos bytes suman",
        "cuenta los {ext} de {dir} y suma sus tamaños en bytes",
    ],
)
plain(
    "find-avg-size",
    "find {dir} -type f -printf '%s\\n' | awk '{s+=$1; n++} END {if (n) print s / n}'",
    [
        "(calculate|compute|show|what is) the average (file size|size of the files) in bytes (in|under) {dir}",
        "average file size in bytes (in|under) {dir}",
        "mean size in bytes of the files (in|under) {dir}",
        "how big are the files of {dir} on average, in bytes",
        "average size of the files (in|under) {dir} in bytes",
    ],
    [
        "(calcula|muestra|dime) el tamaño medio en bytes de los archivos de {dir}",
        "tamaño promedio en bytes de los ficheros (de|en) {dir}",
        "media de bytes por archivo en {dir}",
        "cuánto pesan de media en bytes los archivos de {dir}",
        "promedio en bytes del tamaño de los archivos de {dir}",
    ],
)


@composed(INTENTS, "find-either", weight=4)
def find_either(g: Gen) -> tuple[str, str]:
    """Two tests of which one is enough."""
    s = select(g, "file", tests=(0,), plain=True)
    tests: list[Test] = []
    while len(tests) < 2:
        t = g.pick([t_size, t_time, t_owner, t_part, t_exact, t_perm, t_date, t_size, t_time])(g)
        if (
            t.post
            and t.pred
            and " " not in t.arg.replace(t.arg.split(" ")[0], "", 1).strip().strip('"')
            and t.arg.count("-") == 1
            and t.cat not in [x.cat for x in tests]
        ):
            tests.append(t)
    a, b = tests
    both_post = f"{g.pick(a.post)} (or|or|or else) {g.pick(b.post)}" if g.lang == "en" else f"{g.pick(a.post)} (o|o|o bien) {g.pick(b.post)}"
    both_pred = f"{g.t('that (either |)', 'que ')}{g.pick(a.pred)} {g.t('or', 'o')} {g.pick(b.pred)}"
    said = g.pick([both_post, both_pred])
    count = g.chance(0.2)
    verb = g.t(["count", "(show|print) the number of"], ["cuenta", "(dime|muestra) el número de"]) if count else g.t(V_FIND[0], V_FIND[1])
    head, at = s.head("the" if count and g.lang == "es" else True), s.place.phrase(g)
    return s.gender(f"{verb} {head} {at} {said}"), f"{s.find} \\( {a.arg} -o {b.arg} \\)" + (" | wc -l" if count else "")


@composed(INTENTS, "find-modes-by-type", weight=2)
def find_modes(g: Gen) -> tuple[str, str]:
    """One mode for directories and another for files."""
    d, f = g.value(g.pick(["755", "750", "700", "775", "2775"])), g.value(g.pick(["644", "640", "600", "664"]))
    p = place(g, 0.1)
    while " " in p.arg or p.arg == "/":
        p = place(g, 0.1)
    at = p.phrase(g)
    request = g.t(
        [
            f"(set|change) [the] permissions {at} to {d} for directories and {f} for files",
            f"chmod [all] [the] directories to {d} and [the] files to {f} {at}",
            f"{at}, give {d} to (directories|folders) and {f} to files",
            f"(make|set) (folders|directories) {d} and files {f} {at}, recursively",
        ],
        [
            f"pon permisos {d} a (las carpetas|los directorios) y {f} a los (archivos|ficheros) {at}",
            f"(cambia|ajusta) {at} los permisos: {d} para directorios y {f} para archivos",
            f"{at}, {d} a las carpetas y {f} a los (archivos|ficheros)",
            f"chmod {d} a los directorios y {f} a los archivos {at}, de forma recursiva",
        ],
    )
    return contract(
        re.sub("^, ", "", " ".join(request.split()))
    ), f"find {p.arg} -type d -exec chmod {d.raw} {{}} + && find {p.arg} -type f -exec chmod {f.raw} {{}} +"
