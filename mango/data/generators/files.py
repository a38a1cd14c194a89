"""Everyday file work: listing, viewing, information, creating, copying, moving, deleting, renaming, links, disk usage, archives, splitting, temporary files, watch."""

from __future__ import annotations

import re
from typing import NamedTuple

from mango.data.generate import BoundSlot, Composed, Gen, Intent, composed
from mango.data.slots import COMMON_DIRS

INTENTS: list[Intent | Composed] = []

_MACROS = {
    "en": {
        "show": "(show|print|display|give me|show me|output)",
        "list": "(list|show|display|print|show me|list|give me a list of|list out)",
        "tell": "(tell me|show|print|give me|get|display|find out|check|show me)",
        "del": "(delete|remove|erase|get rid of|delete|remove|wipe out)",
        "make": "(create|make|create|set up)",
        "copy": "(copy|duplicate|copy|make a copy of|cp)",
        "move": "(move|move|put|transfer|mv|relocate)",
        "ren": "(rename|rename|change the name of|mv)",
        "dir": "(directory|folder)",
        "dirs": "(directories|folders|subdirectories|subfolders)",
        "here": "(in the current directory|here|in this (directory|folder)|in the current folder|in the working directory|in the present directory)",
        "rec": "(recursively|including subdirectories|and all its subdirectories|subfolders included|at any depth)",
        "pack": "(compress|pack|archive|bundle|pack up)",
        "ext": "(extract|unpack|uncompress|decompress|untar)",
        "unz": "(extract|unpack|unzip|decompress|unzip)",
        "big": "(biggest|largest|heaviest|biggest|largest)",
    },
    "es": {
        "show": "(muestra|muéstrame|imprime|enséñame|dame|visualiza|mostrar|imprimir|ver|sácame|muestre|saca por pantalla)",
        "list": "(lista|listar|muestra|enséñame|dame|ver|mostrar|liste|enumera|muéstrame|lístame)",
        "tell": "(dime|muestra|dame|averigua|obtén|mostrar|saber|muéstrame|obtener|ver)",
        "del": "(borra|elimina|quita|borrar|eliminar|suprime|elimine|borre|elimina|bórrame)",
        "make": "(crea|crear|cree|haz|crea|créame|genera)",
        "copy": "(copia|copiar|copie|copia|duplica)",
        "move": "(mueve|mover|mueva|pasa|lleva|muéveme|traslada)",
        "ren": "(renombra|renombrar|renombra|renombre)",
        "undir": "(un directorio|una carpeta)",
        "eldir": "(el directorio|la carpeta)",
        "deldir": "(del directorio|de la carpeta)",
        "aldir": "(al directorio|a la carpeta)",
        "arch": "(archivo|fichero)",
        "archs": "(archivos|ficheros|archivos)",
        "dirs": "(directorios|carpetas|subdirectorios|subcarpetas)",
        "here": "(aquí|en este directorio|en esta carpeta|en el directorio actual|en la carpeta actual|en el directorio de trabajo)",
        "rec": "(recursivamente|de forma recursiva|incluyendo (subcarpetas|subdirectorios)|con (sus|las) subcarpetas|a cualquier nivel)",
        "pack": "(comprime|comprimir|empaqueta|comprima|empaquetar|archiva)",
        "ext": "(descomprime|extrae|descomprimir|extraer|desempaqueta|extraiga|descomprima)",
        "unz": "(descomprime|extrae|descomprimir|extraer|descomprima)",
    },
}


def _fill(template: str, lang: str) -> str:
    return re.sub(r"<([a-z]+)>", lambda m: _MACROS[lang][m[1]], template)


def simple(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0, /, **kinds: str) -> None:
    """Add a plain intent; ``<show>`` and the like in its templates stand for the alternations above."""
    INTENTS.append(Intent(name, cmd, [_fill(x, "en") for x in en], [_fill(x, "es") for x in es], weight, kinds))


def say(g: Gen, en: list[str], es: list[str]) -> str:
    """One of the phrases in the language of the pair, shorthands filled in."""
    return _fill(g.t(en, es), g.lang)


def own_dir(g: Gen) -> BoundSlot:
    """A directory that one may sensibly move or delete: never the home itself nor a system directory."""
    while True:
        d = g.slot("dir")
        if d.raw not in COMMON_DIRS or d.raw[0] not in "/~":
            return d


def on_own_dir(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0) -> None:
    """Like ``simple`` for a ``{dir}`` drawn by ``own_dir``."""

    def build(g: Gen) -> tuple[str, str]:
        d = own_dir(g)
        return say(g, en, es).replace("{dir}", str(d)), cmd.replace("{dir}", d.arg)

    INTENTS.append(Composed(name, build, weight))


class Place(NamedTuple):
    """Where something happens: what the request says ("" for nothing), what ls takes (with a space), what find takes."""

    text: str
    ls: str
    find: str

    def glob(self, pattern: str) -> str:
        return f"{self.ls.strip()}/{pattern}" if self.ls else pattern


def in_dir(g: Gen, d: BoundSlot) -> str:
    return g.t(
        [f"in {d}", f"in {d}", f"inside {d}", f"in the {d} (directory|folder)", f"in the (directory|folder) {d}", f"under {d}", f"within {d}"],
        [f"en {d}", f"en {d}", f"dentro de {d}", f"en la carpeta {d}", f"en el directorio {d}"],
    )


def place(g: Gen, here: float = 0.4, kind: str = "dir") -> Place:
    if g.chance(here):
        return Place("" if g.chance(0.4) else say(g, ["<here>"], ["<here>"]), "", ".")
    d = g.slot(kind)
    return Place(in_dir(g, d), " " + d.arg, d.arg)


def arrange(g: Gen, head: str, where: str, *parts: str) -> str:
    """The head and then the parts in some order; the place sometimes opens the request."""
    rest = [p for p in parts if p]
    g.rng.shuffle(rest)
    opens = re.match(r"\(?(in|inside|under|within|here|en|dentro|aquí)\b", where)
    if where and opens and g.chance(0.12):
        return " ".join([where + ",", head, *rest])
    if where:
        rest.insert(0 if g.chance(0.65) else g.rng.randint(0, len(rest)), where)
    return " ".join([head, *rest])


def to_ext(g: Gen, other: str = "") -> BoundSlot:
    """A plain extension to change into, never the other one."""
    raw = g.pick(
        [e for e in "txt md log bak csv old orig html htm jpg jpeg png py json yaml yml conf tmp sh tsv text dat cpp c js ts webp".split() if e != other]
    )
    return g.value(raw, text=g.pick([f".{raw}", f".{raw}", raw]))


def number(g: Gen, low: int = 2, high: int = 30) -> BoundSlot:
    return g.value(str(g.pick([n for n in (2, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20, 25, 50, 100) if low <= n <= high] or [low])))


def together(g: Gen, words: list) -> str:
    """a, b and c."""
    last = g.t(" and ", " y ")
    items = [str(w) for w in words]
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + last + items[-1]


# --- listing


simple(
    "ls-here",
    "ls",
    [
        "<list> [the] [all] files <here>",
        "<list> the (contents|content) of (this|the current) <dir>",
        "(what's|what is) in this <dir>",
        "what files are there here",
        "what do I have here",
        "list files",
        "list [the] files and <dirs> here",
        "show directory contents",
        "ls the current directory",
        "contents of the working directory",
    ],
    [
        "<list> los <archs> <here>",
        "qué hay <here>",
        "qué <archs> (hay|tengo) <here>",
        "<list> el contenido (de este directorio|de esta carpeta|del directorio actual|de la carpeta actual)",
        "contenido del directorio actual",
        "lista de <archs> <here>",
        "listar archivos",
        "muestra lo que hay <here>",
    ],
    2,
)
simple(
    "ls-dir",
    "ls {dir}",
    [
        "<list> [the] files (in|inside) {dir}",
        "<list> the (contents|content) of [the <dir>] {dir}",
        "(what's|what is) in[side] {dir}",
        "what files are there in {dir}",
        "what does {dir} contain",
        "<list> everything in {dir}",
        "contents of {dir}",
        "take a look at what's in the {dir} <dir>",
        "files in {dir}",
    ],
    [
        "<list> los <archs> (de|en|que hay en) {dir}",
        "qué hay (en|dentro de) {dir}",
        "<list> el contenido de [<eldir>] {dir}",
        "qué <archs> (hay|tengo|contiene) en {dir}",
        "contenido de {dir}",
        "qué contiene [<eldir>] {dir}",
        "lista lo que hay dentro de {dir}",
        "<archs> de {dir}",
    ],
    3,
)
simple(
    "ls-details-here",
    "ls -l",
    [
        "<list> [the] files <here> (in long format|with details|with their permissions)",
        "long listing",
        "detailed list[ing] of the files <here>",
        "<list> the permissions, owner and size of each file <here>",
        "ls with details",
        "show file details <here>",
    ],
    [
        "<list> los <archs> <here> (con detalles|en formato largo|con permisos y propietario)",
        "listado detallado [de <archs>]",
        "listado largo <deldir> actual",
        "muestra los detalles de los <archs> <here>",
        "lista con permisos, dueño, tamaño y fecha",
    ],
    1.5,
)
simple(
    "ls-all-here",
    "ls -a",
    [
        "<list> all [the] files <here>, (even|including) [the] hidden (ones|files)",
        "<list> [the] files <here> including (dotfiles|hidden ones)",
        "show hidden files too <here>",
        "ls including dotfiles",
        "list everything <here>, hidden files as well",
    ],
    [
        "<list> todos los <archs> <here>, (incluso|incluidos|también) los ocultos",
        "<list> los <archs> <here> incluyendo los ocultos",
        "ver también los <archs> ocultos <here>",
        "lista todo <here>, ocultos incluidos",
    ],
    1.5,
)
simple(
    "ls-all-details",
    "ls -la",
    [
        "<list> all [the] files <here>, (even|including) hidden ones, with details",
        "detailed list of everything <here> including hidden files",
        "<list> hidden and normal files in long format",
        "ls long format with dotfiles",
    ],
    [
        "<list> todos los <archs> <here> con detalles, incluidos los ocultos",
        "listado detallado de todo <here>, también lo oculto",
        "<list> los <archs> ocultos y normales en formato largo",
    ],
    1.5,
)
simple(
    "ls-only-dirs-here",
    "ls -d */",
    [
        "<list> only [the] <dirs> <here>",
        "<list> [just] the <dirs> <here>(, not the files|, no files)",
        "which <dirs> are there here",
        "what (folders|subfolders) do I have here",
        "only the folders, not the files",
        "names of the <dirs> <here>",
        "show me just the directories",
    ],
    [
        "<list> (solo|sólo|únicamente) (los directorios|las carpetas) <here>",
        "qué carpetas hay <here>",
        "lista las carpetas <here>, sin los <archs>",
        "nombres de los subdirectorios <here>",
        "muéstrame solo las carpetas",
        "ver los directorios que hay <here>",
    ],
    2,
)
simple(
    "ls-only-dirs",
    "ls -d {dir}/*/",
    [
        "<list> only [the] <dirs> in {dir}",
        "<list> the <dirs> (directly|immediately) inside {dir}",
        "which folders are [directly] in {dir}",
        "what subfolders does {dir} have",
        "just the folders of {dir}, no files",
        "<list> the directories in {dir}, not the files",
    ],
    [
        "<list> (solo|únicamente) (los directorios|las carpetas) de {dir}",
        "qué (carpetas|subcarpetas) hay en {dir}",
        "lista las carpetas de {dir}, sin los <archs>",
        "qué subdirectorios tiene {dir}",
        "muestra solo las subcarpetas que hay dentro de {dir}",
    ],
    1.5,
)
simple(
    "ls-only-files-here",
    "find . -maxdepth 1 -type f",
    [
        "<list> only [the] (regular files|files) <here>, (not the <dirs>|no <dirs>|without <dirs>)",
        "which files are here, (without|not counting) <dirs>",
        "<list> just the files <here>, (without going into subfolders|not recursively), no directories",
        "files directly <here>, no folders",
    ],
    [
        "<list> (solo|únicamente) los <archs> <here>, (sin|no) (los directorios|las carpetas)",
        "<archs> que están directamente <here>, sin carpetas",
        "muestra nada más los <archs> <here>, sin directorios ni subcarpetas",
    ],
    1.5,
)
simple(
    "ls-only-files",
    "find {dir} -maxdepth 1 -type f",
    [
        "<list> only [the] regular files (directly in|in) {dir}, not [the] <dirs>",
        "files (directly|immediately) in {dir}, without subdirectories",
        "<list> the files in {dir} but not in its subfolders",
        "<list> just the files of {dir} itself, not those in subdirectories",
    ],
    [
        "<list> (solo|únicamente) los <archs> de {dir}, no (los directorios|las carpetas)",
        "<archs> que están directamente en {dir}, sin subcarpetas",
        "<list> los <archs> de {dir} pero no los de sus subdirectorios",
    ],
)
simple(
    "ls-hidden-here",
    "ls -d .[!.]*",
    [
        "<list> only [the] hidden (files|entries) <here>",
        "which (files are hidden|dotfiles are there) <here>",
        "<list> [just] the dotfiles <here>",
        "only hidden files, please",
        "names that start with a dot <here>",
    ],
    [
        "<list> (solo|únicamente) los <archs> ocultos <here>",
        "qué <archs> ocultos hay <here>",
        "los que empiezan por punto <here>",
        "muestra nada más lo oculto <here>",
    ],
    1.5,
)
simple(
    "ls-hidden-dir",
    "ls -d {dir}/.[!.]*",
    [
        "<list> only [the] hidden (files|entries) in {dir}",
        "what hidden files are there in {dir}",
        "<list> the dotfiles (of|in) {dir}",
        "just the hidden entries of {dir}",
    ],
    ["<list> (solo|únicamente) los <archs> ocultos de {dir}", "qué <archs> ocultos hay en {dir}", "los <archs> de {dir} que empiezan por punto"],
)
simple(
    "ls-one-per-line",
    "ls -1 {dir}",
    [
        "<list> the files in {dir}, one per line",
        "<list> {dir} in a single column",
        "names of the files in {dir}, one on each line",
        "list {dir} one file per line",
    ],
    ["<list> los <archs> de {dir}, uno por línea", "lista {dir} en una (sola) columna", "nombres de los <archs> de {dir}, cada uno en su línea"],
)
simple(
    "ls-comma",
    "ls -m",
    ["<list> the files <here> separated by commas", "comma-separated list of the files <here>", "file names <here> in one line separated by commas"],
    ["<list> los <archs> <here> separados por comas", "nombres de los <archs> <here> separados con comas"],
    0.5,
)
simple(
    "ls-self",
    "ls -ld {dir}",
    [
        "<show> the (permissions|details|permissions and owner) of the <dir> {dir} itself, not (its contents|what is inside)",
        "long listing of [the directory] {dir} itself",
        "ls details of {dir}, not of its contents",
        "<list> the directory entry for {dir} itself in long format",
    ],
    [
        "<show> los (permisos|detalles) <deldir> {dir}, no (los de su contenido|de lo que hay dentro)",
        "listado largo del propio directorio {dir}",
        "detalles de la carpeta {dir} en sí, no de su contenido",
    ],
)
simple(
    "ls-file-details",
    "ls -l {file}",
    [
        "<show> the (details|permissions, owner and size) of [the file] {file}",
        "long listing of {file}",
        "ls -l of {file}",
        "permissions, owner and date of {file}",
    ],
    ["<show> los (detalles|permisos, dueño y tamaño) (de|del archivo) {file}", "listado largo de {file}", "permisos, propietario y fecha de {file}"],
)
simple(
    "ls-inode",
    "ls -i {dir}",
    ["<list> the files in {dir} with their inode numbers", "show inode numbers of the entries in {dir}", "inodes of the files in {dir} (using ls)"],
    ["<list> los <archs> de {dir} con su número de inodo", "muestra los inodos de las entradas de {dir}", "números de inodo de lo que hay en {dir}"],
)
simple(
    "ls-classify",
    "ls -F",
    [
        "<list> the files <here> with a (mark|symbol|slash) that (shows|indicates) their type",
        "ls with type indicators",
        "list the files <here> and append / to directories and * to executables",
    ],
    ["<list> los <archs> <here> con un (símbolo|carácter) que indique su tipo", "lista con indicador de tipo (/ para directorios, * para ejecutables)"],
    0.5,
)
simple(
    "ls-dirs-first",
    "ls -l --group-directories-first",
    [
        "long listing <here> with (directories|folders) first",
        "<list> [the] files <here> in detail, folders (first|at the top)",
        "ls -l with the directories grouped first",
    ],
    ["listado detallado <here> con (los directorios|las carpetas) primero", "lista <here> con detalles, primero las carpetas y luego los <archs>"],
    0.7,
)
simple(
    "pwd",
    "pwd",
    [
        "(what|which) <dir> am I in",
        "where am I",
        "<show> the (current|working) <dir>",
        "path of the current directory",
        "print working directory",
        "full path of (this|the current) <dir>",
        "what's my current path",
    ],
    [
        "en qué (directorio|carpeta) estoy",
        "dónde estoy",
        "<show> el directorio (actual|de trabajo)",
        "ruta [completa] del directorio actual",
        "cuál es mi ruta actual",
    ],
    1.5,
)
simple(
    "cd-dir",
    "cd {dir}",
    ["(go|change|switch|cd|move) (to|into) {dir}", "change [the] [(current|working)] directory to {dir}", "enter [the folder] {dir}", "take me to {dir}"],
    ["(ve|ir|vete|cambia|muévete) a {dir}", "entra en [la carpeta] {dir}", "cámbiate al directorio {dir}", "cambiar de directorio a {dir}", "llévame a {dir}"],
    1.5,
)
simple(
    "cd-up",
    "cd ..",
    ["go (up one directory|up a level|to the parent <dir>|back one folder)", "move to the parent directory", "one directory up", "go up one level"],
    ["(sube|subir|ve) un nivel", "ve (al directorio|a la carpeta) (padre|superior)", "vuelve a la carpeta de arriba", "subir al directorio padre"],
)
simple(
    "cd-back",
    "cd -",
    ["(go|switch) back to the previous directory", "return to the directory I was in before", "previous directory"],
    ["vuelve al directorio anterior", "regresa a la carpeta donde estaba antes", "volver al directorio previo"],
)
simple(
    "cd-home",
    "cd",
    ["(go|change) to my home [directory]", "take me home", "go to the home folder"],
    ["(ve|ir) a mi (home|carpeta personal|directorio personal)", "llévame a mi directorio home"],
)
simple(
    "ls-parent",
    "ls ..",
    ["<list> the (files|contents) (of|in) the parent <dir>", "what's in the directory above", "list the files one level up"],
    ["<list> (el contenido|los <archs>) del directorio (padre|superior)", "qué hay en la carpeta de arriba", "qué hay un nivel más arriba"],
)
simple(
    "ls-home",
    "ls ~",
    ["<list> [the] files in my home [<dir>]", "what's in my home directory", "<list> the contents of my home folder"],
    ["<list> los <archs> de mi (home|carpeta personal|directorio personal)", "qué hay en mi home", "contenido de mi carpeta personal"],
)
simple(
    "ls-using-glob",
    "ls *.{ext.raw}",
    ["(use|using) ls [to] list [only] the {ext} files <here>", "ls only the {ext} files", "ls all {ext} files here"],
    ["con ls lista [solo] los <archs> {ext} <here>", "ls solo de los {ext}", "usa ls para ver los <archs> {ext} <here>"],
)


_SORTS = {
    "t": (
        [
            "newest first",
            "sorted by (modification time|date|time|date modified)",
            "ordered by modification (date|time)",
            "most recent first",
            "with the newest (first|on top)",
            "by date, newest first",
            "the most recently (changed|modified) first",
            "latest first",
        ],
        [
            "por fecha [de modificación]",
            "(con|primero) los más recientes [primero]",
            "de más reciente a más antiguo",
            "ordenados por fecha de modificación",
            "los más nuevos primero",
            "empezando por el más reciente",
            "ordenando por fecha",
        ],
    ),
    "tr": (
        [
            "oldest first",
            "sorted by date, oldest first",
            "from oldest to newest",
            "with the newest (last|at the bottom|at the end)",
            "in reverse order of modification time",
            "the oldest on top",
        ],
        [
            "los más antiguos primero",
            "de más antiguo a más reciente",
            "con los más recientes al final",
            "por fecha, empezando por el más viejo",
            "del más viejo al más nuevo",
            "dejando los nuevos al final",
        ],
    ),
    "S": (
        ["biggest first", "sorted by size", "ordered by size", "from largest to smallest", "largest first", "by size, descending", "by file size"],
        ["por tamaño", "los más grandes primero", "ordenados por tamaño", "de mayor a menor tamaño", "de mayor a menor", "ordenando por tamaño"],
    ),
    "Sr": (
        ["smallest first", "from smallest to largest", "by size in ascending order", "sorted by size, smallest first", "sorted by size in reverse"],
        ["de menor a mayor tamaño", "los más pequeños primero", "por tamaño ascendente", "ordenados por tamaño, de menor a mayor"],
    ),
    "X": (["sorted by extension", "ordered by file extension", "by extension"], ["ordenados por extensión", "por extensión"]),
    "r": (
        ["in reverse alphabetical order", "sorted by name in reverse", "from z to a", "in reverse order"],
        ["en orden alfabético inverso", "por nombre al revés", "de la z a la a", "en orden inverso"],
    ),
    "v": (
        ["in natural (order|number order)", "sorted by version number", "in version order"],
        ["en orden natural de números", "ordenados por versión", "por número de versión"],
    ),
}


@composed(INTENTS, "ls-options", weight=26)
def ls_options(g: Gen) -> tuple[str, str]:
    where = place(g, 0.45)
    sort = g.pick(["", "t", "t", "tr", "tr", "S", "S", "Sr", "X", "r", "v"])
    detail, hidden, human, rec, one = g.chance(0.4), g.chance(0.35), g.chance(0.25), g.chance(0.12), g.chance(0.08)
    if not (sort or detail or hidden or human or rec or one):
        detail = hidden = True
    one = one and not (detail or human)
    parts = []
    if human:
        parts.append(
            say(
                g,
                [
                    "with human[-]readable sizes",
                    "with (readable|human friendly) sizes",
                    "with sizes in human-readable (form|format)",
                    "with the sizes in K, M or G",
                    "with human sizes",
                ],
                ["con tamaños legibles", "con el tamaño (en formato legible|legible)", "con tamaños en K, M o G", "con los tamaños en formato humano"],
            )
        )
    if detail:
        parts.append(
            say(
                g,
                [
                    "in long format",
                    "with details",
                    "with [all] [the] details",
                    "with permissions and owner",
                    "with their permissions",
                    "in a long listing",
                    "with permissions, owner, size and date",
                ],
                [
                    "con detalles",
                    "en formato largo",
                    "con todos los detalles",
                    "con permisos y dueño",
                    "con sus permisos",
                    "en detalle",
                    "con permisos, propietario, tamaño y fecha",
                ],
            )
        )
    if hidden:
        parts.append(
            say(
                g,
                ["including hidden (files|ones)", "with hidden files", "hidden ones (too|included)", "(even|also) the hidden ones", "including dotfiles"],
                ["incluidos los ocultos", "también los ocultos", "incluyendo [los] ocultos", "con los <archs> ocultos", "ocultos incluidos"],
            )
        )
    if sort:
        parts.append(say(g, *_SORTS[sort]))
    if rec:
        parts.append(
            say(
                g,
                ["recursively", "including (subdirectories|subfolders)", "in all the subfolders too"],
                ["recursivamente", "de forma recursiva", "incluyendo subcarpetas", "con todas las subcarpetas"],
            )
        )
    if one:
        parts.append(say(g, ["one per line", "one name per line", "in a single column"], ["uno por línea", "un nombre por línea", "en una sola columna"]))
    head = say(
        g,
        ["<list> [all] [the] files", "<list> [the] files and <dirs>", "<list> everything", "ls", "<list> [the] entries", "directory listing"],
        ["<list> [todos] los <archs>", "<list> los <archs> y (carpetas|directorios)", "<list> todo lo que hay", "<list> los <archs>", "listado de <archs>"],
    )
    if len(parts) > 1 and g.chance(0.3):
        parts = [" ".join(parts[:-1]) + g.t(" and ", " y ") + parts[-1]]
    flags = ("l" if detail or human else "") + ("a" if hidden else "") + ("h" if human else "") + ("R" if rec else "") + ("1" if one else "") + sort
    return arrange(g, head, where.text, *parts), f"ls -{flags}{where.ls}"


@composed(INTENTS, "ls-top", weight=12)
def ls_top(g: Gen) -> tuple[str, str]:
    where = place(g, 0.45)
    oldest = g.chance(0.4)
    single = g.chance(0.5)
    n = number(g, 2, 20)
    new = g.t(
        ["newest", "most recent", "latest", "last modified", "most recently (modified|changed)"],
        ["más reciente", "más nuevo", "modificado más recientemente", "último modificado"],
    )
    old = g.t(["oldest", "least recently modified", "oldest"], ["más antiguo", "más viejo", "más antiguo"])
    what = old if oldest else new
    if single:
        head = say(
            g,
            [
                f"(what|which) is the {what} file",
                f"<show> the {what} file",
                f"name of the {what} file",
                f"the {what} file",
                f"which file is the {what}",
                f"<tell> the name of the {what} file",
            ],
            [f"cuál es el <arch> {what}", f"<tell> el <arch> {what}", f"nombre del <arch> {what}", f"el <arch> {what}", f"<tell> el nombre del <arch> {what}"],
        )
        count = "1"
    else:
        plural = {
            "más reciente": "más recientes",
            "más nuevo": "más nuevos",
            "modificado más recientemente": "modificados más recientemente",
            "último modificado": "modificados más recientemente",
            "más antiguo": "más antiguos",
            "más viejo": "más viejos",
        }.get(what, what)
        head = say(
            g,
            [f"<list> the {n} {what} files", f"the {n} {what} files", f"(what|which) are the {n} {what} files", f"names of the {n} {what} files"],
            [f"<list> los {n} <archs> {plural}", f"los {n} <archs> {plural}", f"cuáles son los {n} <archs> {plural}"],
        )
        count = n.raw
    return arrange(g, head, where.text), f"ls -{'tr' if oldest else 't'}{where.ls} | head -n {count}"


@composed(INTENTS, "ls-top-glob", weight=3)
def ls_top_glob(g: Gen) -> tuple[str, str]:
    where, ext, oldest = place(g, 0.55), g.slot("ext"), g.chance(0.3)
    what = g.t("oldest", "más antiguo") if oldest else g.t(["newest", "most recent", "latest"], ["más reciente", "más nuevo"])
    head = say(
        g,
        [f"(what|which) is the {what} {ext} file", f"<show> the {what} {ext} file", f"name of the {what} {ext} file"],
        [f"cuál es el <arch> {ext} {what}", f"<tell> el <arch> {ext} {what}", f"nombre del <arch> {ext} {what}"],
    )
    return arrange(g, head, where.text), f"ls -{'tr' if oldest else 't'} {where.glob('*.' + ext.raw)} | head -n 1"


@composed(INTENTS, "find-newest-recursive", weight=4)
def find_newest(g: Gen) -> tuple[str, str]:
    where, single, oldest = place(g, 0.35), g.chance(0.4), g.chance(0.25)
    n = number(g, 2, 20)
    what = (
        g.t("oldest", "más antiguos")
        if oldest
        else g.t(
            ["newest", "most recently modified", "latest"],
            ["más recientes", "modificados más recientemente", "más nuevos"],
        )
    )
    rec = say(g, ["<rec>", "in the whole tree", "recursively"], ["<rec>", "en todo el árbol", "recursivamente"])
    if single:
        one = g.t(
            [what],
            [what.replace("más recientes", "más reciente").replace("antiguos", "antiguo").replace("nuevos", "nuevo").replace("modificados", "modificado")],
        )
        head = say(
            g,
            [f"<show> the {one} file", f"(what|which) is the {one} file", f"find the {one} file"],
            [f"<tell> el <arch> {one}", f"cuál es el <arch> {one}", f"encuentra el <arch> {one}"],
        )
    else:
        head = say(
            g,
            [f"<list> the {n} {what} files", f"find the {n} {what} files", f"the {n} {what} files"],
            [f"<list> los {n} <archs> {what}", f"encuentra los {n} <archs> {what}"],
        )
    count = "1" if single else n.raw
    return arrange(
        g, head, where.text, rec
    ), f"find {where.find} -type f -printf '%T@ %p\\n' | sort -n{'' if oldest else 'r'} | head -n {count} | cut -d' ' -f2-"


@composed(INTENTS, "biggest-files", weight=14)
def biggest_files(g: Gen) -> tuple[str, str]:
    where, single, small, flat = place(g, 0.4), g.chance(0.35), g.chance(0.2), g.chance(0.2)
    n = number(g, 3, 50)
    ext = g.slot("ext") if g.chance(0.25) else None
    e = f"{ext} " if ext else ""
    what = (
        g.t("smallest", "más pequeño")
        if small
        else g.t(
            ["biggest", "largest", "heaviest", "largest", "biggest"],
            ["más grande", "más pesado", "de mayor tamaño", "más grande", "que más ocupa"],
        )
    )
    whats = {"más pequeño": "más pequeños", "más grande": "más grandes", "más pesado": "más pesados", "que más ocupa": "que más ocupan"}.get(what, what)
    es_e = f" {ext}" if ext else ""
    if single:
        head = say(
            g,
            [f"(what|which) is the {what} {e}file", f"<show> the {what} {e}file and its size", f"find the {what} {e}file", f"{what} {e}file"],
            [f"cuál es el <arch>{es_e} {what}", f"<tell> el <arch>{es_e} {what} y su tamaño", f"encuentra el <arch>{es_e} {what}", f"el <arch>{es_e} {what}"],
        )
    else:
        head = say(
            g,
            [
                f"<list> the {n} {what} {e}files",
                f"find the {n} {what} {e}files",
                f"(what|which) are the {n} {what} {e}files",
                f"top {n} {what} {e}files",
                f"the {n} {what} {e}files with their size",
            ],
            [
                f"<list> los {n} <archs>{es_e} {whats}",
                f"encuentra los {n} <archs>{es_e} {whats}",
                f"cuáles son los {n} <archs>{es_e} {whats}",
                f"(busca|localiza) los {n} <archs>{es_e} {whats}",
                f"top {n} de <archs>{es_e} {whats}",
            ],
        )
    more = (
        say(
            g,
            ["not counting subdirectories", "without going into subfolders", "not recursively", "only (at the top level|directly there)"],
            ["sin (contar|entrar en) subcarpetas", "sin recursión", "solo en el primer nivel", "sin bajar a subdirectorios"],
        )
        if flat
        else g.t(["", "", "(recursively|including subdirectories|in the whole tree)"], ["", "", "(recursivamente|incluyendo subcarpetas|en todo el árbol)"])
    )
    depth = " -maxdepth 1" if flat else ""
    name = f' -name "*.{ext.raw}"' if ext else ""
    count = "1" if single else n.raw
    return arrange(g, head, where.text, more), f"find {where.find}{depth} -type f{name} -printf '%s %p\\n' | sort -n{'' if small else 'r'} | head -n {count}"


@composed(INTENTS, "count-entries", weight=12)
def count_entries(g: Gen) -> tuple[str, str]:
    where = place(g, 0.35)
    kind = g.pick(["entries", "entries", "all", "files", "files", "files", "flat", "flat", "dirs", "flatdirs", "ext", "flatext", "links", "hidden"])
    ext = g.slot("ext") if "ext" in kind else None
    flat = kind.startswith("flat")
    rec = (
        ""
        if flat or kind in ("entries", "all", "hidden")
        else g.t(
            ["", "", "(recursively|including subdirectories|in total, with subfolders|counting subfolders)"],
            ["", "", "(recursivamente|incluyendo subcarpetas|en total, con subcarpetas|contando los subdirectorios)"],
        )
    )
    no_sub = (
        g.t(
            ["not counting subdirectories", "directly, without subfolders", "without going into subdirectories", "not recursively"],
            ["sin contar subcarpetas", "directamente, sin subdirectorios", "sin entrar en las subcarpetas", "sin recursión"],
        )
        if flat
        else ""
    )
    said = {
        "entries": (["entries", "items", "things", "elements"], ["entradas", "elementos", "cosas"], f"ls{where.ls} | wc -l"),
        "all": (
            ["entries including hidden ones", "items, hidden included,", "things including hidden ones"],
            ["elementos incluyendo los ocultos", "entradas, ocultas incluidas,"],
            f"ls -A{where.ls} | wc -l",
        ),
        "files": (["files"], ["archivos", "ficheros"], f"find {where.find} -type f | wc -l"),
        "flat": (["files"], ["archivos", "ficheros"], f"find {where.find} -maxdepth 1 -type f | wc -l"),
        "dirs": (
            ["directories", "folders", "subdirectories", "subfolders"],
            ["directorios", "carpetas", "subdirectorios", "subcarpetas"],
            f"find {where.find} -mindepth 1 -type d | wc -l",
        ),
        "flatdirs": (["directories", "folders"], ["carpetas", "directorios"], f"find {where.find} -maxdepth 1 -mindepth 1 -type d | wc -l"),
        "links": (["symbolic links", "symlinks"], ["enlaces simbólicos", "symlinks"], f"find {where.find} -type l | wc -l"),
        "hidden": (
            ["hidden files", "hidden entries", "dotfiles"],
            ["elementos ocultos", "archivos ocultos", "ficheros ocultos"],
            f"ls -A{where.ls} | grep -c '^\\.'",
        ),
        "ext": ([f"{ext} files"], [f"archivos {ext}", f"ficheros {ext}"], f'find {where.find} -type f -name "*.{ext.raw if ext else ""}" | wc -l'),
        "flatext": (
            [f"{ext} files"],
            [f"archivos {ext}", f"ficheros {ext}"],
            f'find {where.find} -maxdepth 1 -type f -name "*.{ext.raw if ext else ""}" | wc -l',
        ),
    }[kind]
    what = g.t(said[0], said[1])
    o = "a" if re.match("entradas|cosas|carpetas|subcarpetas", what) else "o"
    there = "(are there|do I have|are)" if where.text else "(are there|do I have)"
    head = say(
        g,
        [
            f"how many {what} {there}",
            f"how many {what} (are there|exist)",
            f"count [the] {what}",
            f"number of {what}",
            f"<tell> the number of {what}",
            f"total (count|number) of {what}",
        ],
        [
            f"cuánt{o}s {what} hay",
            f"cuánt{o}s {what} (hay|tengo)",
            f"(cuenta|contar|cuéntame) l{o}s {what}",
            f"número de {what}",
            f"<tell> cuánt{o}s {what} hay",
            f"cantidad de {what}",
        ],
    )
    return arrange(g, head, where.text, rec, no_sub), said[2]


@composed(INTENTS, "tree", weight=4)
def tree(g: Gen) -> tuple[str, str]:
    where = place(g, 0.4)
    opts, parts = "", []
    if g.chance(0.3):
        opts += " -a"
        parts.append(g.t(["including hidden files", "with hidden files"], ["incluyendo los ocultos", "con los ocultos"]))
    if g.chance(0.3):
        opts += " -d"
        parts.append(g.t(["only directories", "folders only", "without the files"], ["solo directorios", "solo las carpetas", "sin los archivos"]))
    if g.chance(0.45):
        n = number(g, 2, 6)
        opts += f" -L {n.raw}"
        parts.append(
            g.t(
                [f"(up to|at most|down to) {n} levels [deep]", f"{n} levels deep", f"limited to depth {n}", f"max depth {n}"],
                [f"hasta {n} niveles", f"con {n} niveles de profundidad", f"(máximo|como mucho) {n} niveles"],
            )
        )
    head = say(
        g,
        [
            "<show> the (directory|folder) tree",
            "<show> the (directory structure|folder structure|file tree) (as a tree|with tree)",
            "tree view",
            "tree of the files",
        ],
        [
            "<show> el árbol de (directorios|carpetas)",
            "<show> la estructura de (carpetas|directorios) (en forma de árbol|como árbol)",
            "árbol de directorios",
            "vista de árbol",
        ],
    )
    return arrange(g, head, where.text, *parts), f"tree{opts}{where.ls}"


@composed(INTENTS, "test-exists", weight=4)
def test_exists(g: Gen) -> tuple[str, str]:
    kind = g.pick("fffdedxsLrw")
    p = g.slot("dir" if kind == "d" else "file" if kind != "x" else "script")
    yes, no = g.pick(
        [("yes", "no"), ("exists", "missing"), ("found", "not found"), ("ok", "missing"), ("true", "false"), ("OK", "FAIL")]
        if g.lang == "en"
        else [("sí", "no"), ("existe", "no existe"), ("si", "no"), ("ok", "falta"), ("encontrado", "no encontrado"), ("OK", "ERROR")]
    )
    if kind not in "fde" and yes in ("exists", "existe", "found", "encontrado"):
        yes, no = g.t([("yes", "no")], [("sí", "no")])
    y, n = g.value(yes, text=f'"{yes}"' if " " in yes or g.chance(0.4) else yes), g.value(no, text=f'"{no}"' if " " in no or g.chance(0.4) else no)
    cond = {
        "f": ([f"the file {p} exists", f"{p} exists and is a regular file"], [f"existe el (archivo|fichero) {p}", f"el archivo {p} existe"]),
        "d": (
            [f"the (directory|folder) {p} exists", f"there is a directory (called|named) {p}"],
            [f"existe (el directorio|la carpeta) {p}", f"hay un directorio llamado {p}"],
        ),
        "e": ([f"{p} exists"], [f"{p} existe", f"existe {p}"]),
        "x": ([f"{p} is executable", f"{p} can be executed"], [f"{p} es ejecutable", f"{p} se puede ejecutar"]),
        "s": ([f"{p} is not empty", f"{p} has any content"], [f"{p} no está vacío", f"{p} tiene contenido"]),
        "L": ([f"{p} is a symbolic link", f"{p} is a symlink"], [f"{p} es un enlace simbólico", f"{p} es un symlink"]),
        "r": ([f"{p} is readable", f"I can read {p}"], [f"{p} se puede leer", f"tengo permiso de lectura sobre {p}"]),
        "w": ([f"{p} is writable", f"I can write to {p}"], [f"{p} se puede escribir", f"tengo permiso de escritura sobre {p}"]),
    }[kind]
    c = g.t(*cond)
    request = g.t(
        [
            f"(print|say|output|echo) {y} if {c}, (otherwise|else|or else) {n}",
            f"check (if|whether) {c}: (print|say) {y} or {n}",
            f"if {c} (print|say|echo) {y}, (otherwise|else) {n}",
        ],
        [
            f"(imprime|di|muestra|escribe) {y} si {c}[,] (y|o) {n} si no",
            f"comprueba si {c}: (imprime|di) {y} o {n}",
            f"si {c} (imprime|di|muestra) {y}, (si no|en caso contrario|y si no) {n}",
        ],
    )
    return request, f"[ -{kind} {p.arg} ] && echo {_dq(yes)} || echo {_dq(no)}"


def _dq(text: str) -> str:
    return f'"{text}"'


# --- viewing

simple(
    "cat",
    "cat {file}",
    [
        "<show> [the contents of] [the file] {file}",
        "<show> the (contents|content|text) of {file}",
        "(what is|what's) in[side] [the file] {file}",
        "what does {file} (contain|say)",
        "cat {file}",
        "read {file}",
        "dump {file} to the (screen|terminal)",
        "contents of {file}",
    ],
    [
        "<show> el contenido (de|del archivo|del fichero) {file}",
        "qué (hay en|pone en|dice) [el archivo] {file}",
        "<show> {file}",
        "lee {file}",
        "contenido de {file}",
        "qué contiene [el <arch>] {file}",
        "vuelca {file} por pantalla",
    ],
    3,
)
simple(
    "cat-two",
    "cat {file} {file2}",
    [
        "<show> [the contents of] {file} and [then] {file2}",
        "<show> {file} followed by {file2}",
        "print both {file} and {file2}, one after the other",
        "contents of {file} and {file2}",
    ],
    [
        "<show> el contenido de {file} y [luego] {file2}",
        "<show> {file} seguido de {file2}",
        "imprime {file} y {file2} uno detrás de otro",
        "contenido de {file} y {file2}",
    ],
)
simple(
    "cat-n",
    "cat -n {file}",
    [
        "<show> {file} with line numbers",
        "<show> the contents of {file} with [its] lines numbered",
        "number (all|every one of) the lines of {file}",
        "print {file} and number each line",
        "line numbers for {file}",
    ],
    [
        "<show> {file} con números de línea",
        "<show> el contenido de {file} con las líneas numeradas",
        "numera [todas] las líneas de {file}",
        "{file} con número de línea",
    ],
    1.5,
)
simple(
    "nl",
    "nl {file}",
    [
        "number the non[-](empty|blank) lines of {file}",
        "<show> {file} numbering only the lines that are not (empty|blank)",
        "number lines of {file} skipping blank ones",
        "(use|with|using) nl number the lines of {file}",
    ],
    [
        "numera las líneas no vacías de {file}",
        "<show> {file} numerando solo las líneas que no están vacías",
        "numera las líneas de {file} con nl",
        "números de línea para {file}, saltando las vacías",
    ],
    0.7,
)
simple(
    "less",
    "less {file}",
    [
        "(view|read|open|browse) {file} page by page",
        "(view|page through|scroll through) {file} one screen at a time",
        "open {file} in (less|a pager)",
        "read {file} with less",
        "scroll through {file}",
    ],
    [
        "(ver|lee|abre) {file} página a página",
        "ver {file} pantalla por pantalla",
        "abre {file} con less",
        "abre {file} en un paginador",
        "quiero leer {file} poco a poco, página por página",
    ],
)
simple(
    "tac",
    "tac {file}",
    [
        "<show> {file} (backwards|in reverse), last line first",
        "<show> the lines of {file} in reverse order",
        "reverse the order of the lines (in|of) {file}",
        "print {file} from the last line to the first",
        "{file} upside down (last line first)",
        "tac {file}",
    ],
    [
        "<show> {file} al revés, empezando por la última línea",
        "<show> las líneas de {file} en orden inverso",
        "invierte el orden de las líneas de {file}",
        "{file} de la última línea a la primera",
        "imprime {file} de abajo arriba",
    ],
    1.5,
)
simple(
    "cat-show-all",
    "cat -A {file}",
    [
        "<show> {file} with (non-printing|invisible|special) characters visible",
        "show tabs, line ends and other invisible characters in {file}",
        "reveal hidden characters in {file}",
        "<show> all control characters of {file}",
    ],
    [
        "<show> {file} con los caracteres (invisibles|no imprimibles|especiales) visibles",
        "muestra tabuladores, fines de línea y demás caracteres invisibles de {file}",
        "ver los caracteres ocultos de {file}",
    ],
)
simple(
    "cat-tabs",
    "cat -T {file}",
    ["<show> {file} with tabs (as|shown as) ^I", "make the tabs in {file} visible"],
    ["<show> {file} con los tabuladores como ^I", "haz visibles los tabuladores de {file}"],
    0.4,
)
simple(
    "cat-squeeze",
    "cat -s {file}",
    ["<show> {file} (squeezing|collapsing) (repeated|consecutive) (blank|empty) lines [into one]", "print {file} with at most one blank line in a row"],
    [
        "<show> {file} juntando las líneas (en blanco|vacías) (repetidas|consecutivas) [en una]",
        "imprime {file} sin líneas vacías repetidas seguidas, dejando una",
    ],
    0.6,
)
simple(
    "cat-glob",
    "cat *.{ext.raw}",
    [
        "<show> the contents of (all|every one of) the {ext} files <here>",
        "cat all {ext} files",
        "dump (all|every) {ext} files here to the screen, one after another",
    ],
    ["<show> el contenido de todos los <archs> {ext} <here>", "muestra todos los {ext} uno detrás de otro", "cat de todos los <archs> {ext}"],
)
simple(
    "first-line",
    "head -n 1 {file}",
    [
        "<show> [only] the first line of {file}",
        "first line of {file}",
        "what (is|does) the first line of {file} [say]",
        "<show> the header [line] of {file}",
        "top line of {file}",
    ],
    ["<show> [solo] la primera línea de {file}", "primera línea de {file}", "qué dice la primera línea de {file}", "<show> la cabecera de {file}"],
    1.5,
)
simple(
    "last-line",
    "tail -n 1 {file}",
    ["<show> [only] the last line of {file}", "last line of {file}", "what (is|does) the last line of {file} [say]", "the final line of {file}"],
    ["<show> [solo] la última línea de {file}", "última línea de {file}", "qué dice la última línea de {file}"],
    1.5,
)
simple(
    "first-and-last",
    "sed -n '1p;$p' {file}",
    ["<show> the first and [the] last line of {file}", "first and last lines of {file}", "only the top and bottom line of {file}"],
    ["<show> la primera y la última línea de {file}", "primera y última línea de {file}", "solo la línea inicial y la final de {file}"],
    0.8,
)
simple(
    "tail-follow",
    "tail -f {log_file}",
    [
        "(follow|watch|monitor|tail) {log_file} [(as it grows|in real time|live)]",
        "<show> new lines of {log_file} as they (arrive|are written|are added)",
        "watch {log_file} in real time",
        "keep (showing|printing) what gets added to {log_file}",
        "live view of {log_file}",
    ],
    [
        "(sigue|monitoriza|vigila) {log_file} [(en tiempo real|en vivo)]",
        "muestra las líneas nuevas de {log_file} según se (escriben|añaden)",
        "ver {log_file} en (vivo|tiempo real)",
        "quédate mirando {log_file} y enseña lo que se vaya añadiendo",
        "seguir el log {log_file}",
    ],
    2,
)
simple(
    "hexdump",
    "xxd {anyfile}",
    ["<show> a hex dump of {anyfile}", "hex[adecimal] dump of {anyfile}", "<show> {anyfile} in hex[adecimal]", "view the bytes of {anyfile} in hex"],
    ["<show> un volcado hexadecimal de {anyfile}", "volcado hexadecimal de {anyfile}", "<show> {anyfile} en hexadecimal", "ver los bytes de {anyfile} en hex"],
    0.8,
)
simple(
    "hexdump-first",
    "xxd -l {n} {anyfile}",
    ["<show> the first {n} bytes of {anyfile} in hex[adecimal]", "hex dump of the first {n} bytes of {anyfile}"],
    ["<show> los primeros {n} bytes de {anyfile} en hexadecimal", "volcado hexadecimal de los {n} primeros bytes de {anyfile}"],
    0.7,
)
simple(
    "strings",
    "strings {anyfile}",
    [
        "<show> the (printable|readable) (strings|text) (in|inside|contained in) [the binary] {anyfile}",
        "extract the readable text from [the binary file] {anyfile}",
        "strings in {anyfile}",
    ],
    ["<show> las cadenas (de texto|legibles|imprimibles) (de|contenidas en) [el binario] {anyfile}", "extrae el texto legible del binario {anyfile}"],
    0.6,
)
simple(
    "tail-n-headers",
    "tail -n +1 *.{ext.raw}",
    [
        "<show> the contents of all [the] {ext} files <here>, each with its (file name|name) as a (header|heading)",
        "print every {ext} file with its name above it",
    ],
    [
        "<show> el contenido de todos los <archs> {ext} <here>, cada uno con su nombre (encima|como cabecera)",
        "imprime cada <arch> {ext} precedido de su nombre",
    ],
    0.6,
)


@composed(INTENTS, "head-tail", weight=14)
def head_tail(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["file", "file", "log_file", "csv_file"]))
    n = g.slot("n")
    kind = g.pick(
        [
            "first",
            "first",
            "first",
            "last",
            "last",
            "last",
            "butlast",
            "from",
            "skip",
            "follow",
            "bytes",
            "lastbytes",
            "nth",
            "range",
            "header",
            "default",
            "defaulttail",
            "range",
            "nth",
        ]
    )
    if kind == "range":
        a = g.int(1, 60)
        b = a + g.pick([1, 2, 3, 5, 10, 20, g.int(2, 90)])
        x, y = g.value(str(a)), g.value(str(b))
        return say(
            g,
            [
                f"<show> lines {x} to {y} of {f}",
                f"<show> [the] lines {x}-{y} (of|from|in) {f}",
                f"lines (from {x} to|{x} through) {y} of {f}",
                f"<show> {f} (from|between) line {x} (to|and) line {y}",
                f"extract lines {x}-{y} from {f}",
            ],
            [
                f"<show> las líneas {x} a {y} de {f}",
                f"<show> de la línea {x} a la {y} de {f}",
                f"líneas {x}-{y} de {f}",
                f"<show> {f} desde la línea {x} hasta la {y}",
                f"las líneas de la {x} a la {y} de {f}",
            ],
        ), f"sed -n '{a},{b}p' {f.arg}"
    if kind == "nth":
        return say(
            g,
            [f"<show> line {n} of {f}", f"<show> [only] line number {n} (of|in|from) {f}", f"what is (on|in) line {n} of {f}", f"line {n} of {f}"],
            [f"<show> la línea {n} de {f}", f"<show> [solo] la línea número {n} de {f}", f"qué hay en la línea {n} de {f}", f"línea {n} de {f}"],
        ), f"sed -n '{n.raw}p' {f.arg}"
    if kind == "from":
        return say(
            g,
            [f"<show> {f} from line {n} (on|onwards|to the end)", f"<show> (everything|all lines) (from|starting at) line {n} of {f}"],
            [f"<show> {f} (desde|a partir de) la línea {n} [hasta el final]", f"todo lo que hay desde la línea {n} de {f} hasta el final"],
        ), f"tail -n +{n.raw} {f.arg}"
    if kind == "skip":
        return say(
            g,
            [
                f"<show> {f} (without|except|skipping|minus) the first {n} lines",
                f"skip the first {n} lines of {f} and show the rest",
                f"everything but the first {n} lines of {f}",
            ],
            [f"<show> {f} (sin|salvo|saltando|excepto) las primeras {n} líneas", f"sáltate las {n} primeras líneas de {f} y muestra el resto"],
        ), f"tail -n +{int(n.raw) + 1} {f.arg}"
    if kind == "header":
        return say(
            g,
            [
                f"<show> {f} (without|except|skipping|minus) (the first line|the header|its header line)",
                f"{f} without the header",
                f"all lines of {f} but the first",
            ],
            [f"<show> {f} (sin|salvo|saltando|excepto) (la primera línea|la cabecera)", f"{f} sin la cabecera", f"todas las líneas de {f} menos la primera"],
        ), f"tail -n +2 {f.arg}"
    if kind == "butlast":
        return say(
            g,
            [f"<show> {f} (without|except|minus) the last {n} lines", f"(everything|all) but the last {n} lines of {f}"],
            [f"<show> {f} (sin|salvo|excepto) las últimas {n} líneas", f"todo {f} menos las {n} últimas líneas"],
        ), f"head -n -{n.raw} {f.arg}"
    if kind == "follow":
        return say(
            g,
            [
                f"<show> the last {n} lines of {f} and (keep following it|follow it|keep watching)",
                f"follow {f} starting with the last {n} lines",
                f"tail {f} live from the last {n} lines",
            ],
            [
                f"<show> las últimas {n} líneas de {f} y (síguelo|sigue en vivo|quédate siguiéndolo)",
                f"sigue {f} en tiempo real empezando por las últimas {n} líneas",
            ],
        ), f"tail -n {n.raw} -f {f.arg}"
    if kind == "bytes":
        return say(
            g,
            [f"<show> the first {n} (bytes|characters) of {f}", f"first {n} bytes of {f}"],
            [f"<show> los primeros {n} (bytes|caracteres) de {f}", f"primeros {n} bytes de {f}"],
        ), f"head -c {n.raw} {f.arg}"
    if kind == "lastbytes":
        return say(
            g,
            [f"<show> the last {n} bytes of {f}", f"last {n} bytes of {f}"],
            [f"<show> los últimos {n} bytes de {f}", f"últimos {n} bytes de {f}"],
        ), f"tail -c {n.raw} {f.arg}"
    if kind == "default":
        return say(
            g,
            [f"<show> the (beginning|start|top|first lines) of {f}", f"first lines of {f}", f"take a look at the (start|top) of {f}"],
            [f"<show> el (principio|comienzo|inicio) de {f}", f"<show> las primeras líneas de {f}", f"echa un vistazo al principio de {f}"],
        ), f"head {f.arg}"
    if kind == "defaulttail":
        return say(
            g,
            [f"<show> the (end|bottom|tail|last lines) of {f}", f"last lines of {f}", f"how does {f} end"],
            [f"<show> el final de {f}", f"<show> las últimas líneas de {f}", f"cómo termina {f}"],
        ), f"tail {f.arg}"
    last = kind == "last"
    en, es = ("last", "últimas") if last else ("first", "primeras")
    return say(
        g,
        [
            f"<show> the {en} {n} lines of {f}",
            f"{en} {n} lines of {f}",
            f"<show> the {en} {n} lines in [the file] {f}",
            f"(top|{en}) {n} lines of {f}" if not last else f"(bottom|last) {n} lines of {f}",
            f"what are the {en} {n} lines of {f}",
            f"<show> [(just|only)] the {en} {n} (rows|lines) of {f}",
        ],
        [
            f"<show> las {es} {n} líneas de {f}",
            f"<show> las {n} {es} líneas de {f}",
            f"{es} {n} líneas de {f}",
            f"cuáles son las {n} {es} líneas del <arch> {f}",
            f"<show> [solo] las {es} {n} (filas|líneas) de {f}",
        ],
    ), f"{'tail' if last else 'head'} -n {n.raw} {f.arg}"


@composed(INTENTS, "head-many", weight=3)
def head_many(g: Gen) -> tuple[str, str]:
    n, last, where = g.slot("n"), g.chance(0.4), place(g, 0.6)
    en, es = ("last", "últimas") if last else ("first", "primeras")
    cmd = "tail" if last else "head"
    if g.chance(0.4):
        a, b = g.slot("name"), g.slot("name")
        return say(
            g,
            [f"<show> the {en} {n} lines of {a} and {b}", f"<show> the {en} {n} lines of both {a} and {b}"],
            [f"<show> las {es} {n} líneas de {a} y [de] {b}", f"las {n} {es} líneas de {a} y {b}"],
        ), f"{cmd} -n {n.raw} {a.arg} {b.arg}"
    ext = g.slot("ext")
    return arrange(
        g,
        say(
            g,
            [f"<show> the {en} {n} lines of (each|every) {ext} file", f"{en} {n} lines of all [the] {ext} files"],
            [f"<show> las {es} {n} líneas de cada <arch> {ext}", f"las {n} {es} líneas de todos los <archs> {ext}"],
        ),
        where.text,
    ), f"{cmd} -n {n.raw} {where.glob('*.' + ext.raw)}"


# --- information

simple(
    "stat",
    "stat {anyfile}",
    [
        "<tell> (all the|full|detailed) (information|info|metadata) (about|of|on) {anyfile}",
        "<show> (the metadata|full status|all the attributes) of {anyfile}",
        "stat {anyfile}",
        "metadata of {anyfile}",
        "display file status of {anyfile}",
    ],
    [
        "<show> (toda la información|los metadatos|todos los atributos) (de|del <arch>) {anyfile}",
        "metadatos de {anyfile}",
        "información completa del <arch> {anyfile}",
        "stat de {anyfile}",
    ],
    1.5,
)
simple(
    "file-type",
    "file {anyfile}",
    [
        "what (type|kind) of file is {anyfile}",
        "<tell> the [file] type of {anyfile}",
        "determine the type of [the file] {anyfile}",
        "what is {anyfile}, really? which kind of file",
        "is {anyfile} text or binary",
        "file type of {anyfile}",
    ],
    [
        "qué tipo de <arch> es {anyfile}",
        "<tell> el tipo de[l <arch>] {anyfile}",
        "de qué tipo es {anyfile}",
        "determina el tipo de [<arch>] {anyfile}",
        "{anyfile} es texto o binario",
    ],
    2,
)
simple(
    "file-mime",
    "file -b --mime-type {anyfile}",
    ["<tell> [(only|just)] the MIME type of {anyfile}", "(which|what) mime type does {anyfile} have", "mime type of {anyfile}"],
    ["<tell> [solo] el tipo MIME de {anyfile}", "qué tipo mime tiene {anyfile}", "tipo MIME de {anyfile}"],
)
simple(
    "file-encoding",
    "file -b --mime-encoding {file}",
    [
        "<tell> the (character|text) encoding of {file}",
        "(which|what) (encoding|charset) does {file} (use|have)",
        "encoding of {file}",
        "is {file} utf-8 or latin1",
    ],
    ["<tell> la codificación [de caracteres] de {file}", "qué (codificación|charset|juego de caracteres) (tiene|usa) {file}", "codificación de {file}"],
)
simple(
    "file-all",
    "file {dir}/*",
    ["<tell> the type of (every|each) file in {dir}", "what type is each file in {dir}", "file types of everything in {dir}"],
    ["<tell> el tipo de cada <arch> de {dir}", "de qué tipo es cada <arch> de {dir}", "tipos de <arch> de todo lo que hay en {dir}"],
    0.8,
)
simple(
    "file-all-here",
    "file *",
    ["<tell> the type of (every|each|all the) file[s] <here>", "what type is each file <here>"],
    ["<tell> el tipo de cada <arch> <here>", "de qué tipo es cada <arch> <here>"],
    0.8,
)
simple(
    "size-human",
    "du -h {anyfile}",
    [
        "how (big|large) is [the file] {anyfile}",
        "<tell> the size of [the file] {anyfile} (in human-readable form|in human readable format|in readable units)",
        "how much (space|disk space) does [the file] {anyfile} (take|use|occupy)",
        "human-readable size of {anyfile}",
    ],
    [
        "cuánto (ocupa|pesa) [el <arch>] {anyfile}",
        "<tell> el tamaño de {anyfile} (en formato legible|de forma legible|en K, M o G)",
        "cómo de grande es el <arch> {anyfile}",
        "cuánto espacio ocupa el <arch> {anyfile}",
        "tamaño legible de {anyfile}",
    ],
    2,
)
simple(
    "realpath",
    "realpath {file}",
    [
        "<tell> the (absolute|full) path (of|to) {file}",
        "what is the (full|absolute) path of {file}",
        "absolute path of {file}",
        "resolve {file} to an absolute path",
        "full path to {file}",
    ],
    ["<tell> la ruta (absoluta|completa) de {file}", "cuál es la ruta (completa|absoluta) de {file}", "ruta completa de {file}", "path absoluto de {file}"],
    1.5,
)
simple(
    "basename",
    "basename {file}",
    [
        "<tell> (only|just) the (file name|name) (of|from) [the path] {file}",
        "strip the (directory|path) from {file}",
        "file name without (the directory|the path) of {file}",
        "the last component of [the path] {file}",
    ],
    [
        "<tell> solo el nombre (de|del <arch> en) {file}, sin (la ruta|el directorio)",
        "quita el directorio a la ruta {file} y deja el nombre",
        "el nombre de <arch> de la ruta {file}",
        "último componente de la ruta {file}",
    ],
)
simple(
    "dirname",
    "dirname {file}",
    [
        "<tell> (only|just) the directory [part] of [the path] {file}",
        "strip the file name from [the path] {file}",
        "directory (part|portion) of {file}",
        "parent directory of the path {file}",
    ],
    [
        "<tell> solo el directorio de [la ruta] {file}",
        "quita el nombre de <arch> de la ruta {file}",
        "la parte del directorio de {file}",
        "directorio padre de la ruta {file}",
    ],
)
simple(
    "realpath-dir",
    "realpath {dir}",
    ["<tell> the (absolute|full) path of the <dir> {dir}", "absolute path of {dir}"],
    ["<tell> la ruta absoluta <deldir> {dir}", "ruta absoluta de {dir}"],
    0.6,
)
simple(
    "realpath-rel",
    "realpath --relative-to={dir} {file}",
    ["<tell> the path of {file} relative to {dir}", "relative path (from {dir} to {file}|of {file} from {dir})"],
    ["<tell> la ruta de {file} relativa a {dir}", "ruta relativa de {file} (respecto a|desde) {dir}"],
    0.6,
)
simple(
    "crlf-to-lf",
    "sed -i 's/\\r$//' {file}",
    [
        "convert the (windows|dos|CRLF) line endings of {file} to (unix|LF|linux)",
        "(remove|strip) the carriage returns (from|in) {file}",
        "change {file} from CRLF to LF",
        "fix the windows line endings in {file}",
        "get rid of the ^M at the end of each line of {file}",
    ],
    [
        "convierte los (saltos|finales) de línea de {file} de (windows|DOS|CRLF) a (unix|LF|linux)",
        "(quita|elimina) los retornos de carro de {file}",
        "pasa {file} de CRLF a LF",
        "quita los ^M del final de las líneas de {file}",
        "arregla los finales de línea de windows en {file}",
    ],
    1.5,
)
simple(
    "dos2unix",
    "dos2unix {file}",
    ["(run|use) dos2unix on {file}", "convert {file} with dos2unix"],
    ["usa dos2unix (con|en) {file}", "convierte {file} con dos2unix"],
    0.5,
)
simple(
    "lf-to-crlf",
    "sed -i 's/$/\\r/' {file}",
    ["convert the (unix|LF) line endings of {file} to (windows|dos|CRLF)", "change {file} from LF to CRLF", "make {file} use windows line endings"],
    [
        "convierte los (saltos|finales) de línea de {file} de (unix|LF) a (windows|CRLF)",
        "pasa {file} de LF a CRLF",
        "pon finales de línea de windows en {file}",
    ],
    0.7,
)
simple(
    "find-crlf",
    "grep -rl $'\\r' {dir}",
    [
        "(which|what) files (in|under) {dir} have (windows|CRLF|dos) line endings",
        "<list> the files in {dir} that contain carriage returns",
        "find files with CRLF line endings in {dir}",
    ],
    [
        "qué <archs> de {dir} tienen (finales|saltos) de línea de (windows|dos)",
        "<list> los <archs> de {dir} que contienen retornos de carro",
        "busca <archs> con CRLF en {dir}",
    ],
    0.7,
)


@composed(INTENTS, "iconv", weight=2)
def iconv(g: Gen) -> tuple[str, str]:
    names = [
        ("ISO-8859-1", ["latin1", "ISO-8859-1", "iso-8859-1"]),
        ("UTF-8", ["UTF-8", "utf8", "utf-8"]),
        ("UTF-16", ["UTF-16", "utf-16"]),
        ("WINDOWS-1252", ["windows-1252", "cp1252"]),
    ]
    a, b = g.rng.sample(names, 2)
    src, dst = g.slot("file"), g.slot("newname")
    x, y = g.value(a[0], text=g.pick(a[1])), g.value(b[0], text=g.pick(b[1]))
    return say(
        g,
        [
            f"convert {src} from {x} to {y} and (save|write) it (to|as) {dst}",
            f"(re-encode|convert) [the file] {src} (encoded in|from) {x} into {y}, output in {dst}",
            f"change the encoding of {src} from {x} to {y}, saving the result as {dst}",
        ],
        [
            f"convierte {src} de {x} a {y} y guárdalo (en|como) {dst}",
            f"cambia la codificación de {src} de {x} a {y}, (dejando|guardando) el resultado en {dst}",
            f"pasa {src} de {x} a {y} en {dst}",
        ],
    ), f"iconv -f {a[0]} -t {b[0]} {src.arg} > {dst.arg}"


@composed(INTENTS, "stat-field", weight=12)
def stat_field(g: Gen) -> tuple[str, str]:
    isdir = g.chance(0.2)
    f = g.slot("dir" if isdir else "anyfile")
    fields = {
        "%s": (["size in bytes", "exact size in bytes", "size in bytes"], ["tamaño (en bytes|exacto en bytes)", "tamaño en bytes"]),
        "%y": (
            ["(last modification|modification) (date|time)", "date of last (modification|change)", "last modified date"],
            ["fecha de [última] modificación", "última fecha de modificación"],
        ),
        "%x": (["last access time", "(access time|date of last access)"], ["fecha del último acceso", "fecha de último acceso"]),
        "%w": (["creation (date|time)", "birth (date|time)"], ["fecha de creación"]),
        "%z": (["(status|metadata|inode) change time", "ctime"], ["fecha del último cambio de metadatos", "ctime"]),
        "%Y": (
            ["modification time as (a unix timestamp|seconds since the epoch|an epoch timestamp)", "mtime in epoch seconds"],
            ["fecha de modificación (en segundos desde epoch|como timestamp unix)", "mtime en segundos epoch"],
        ),
        "%U": (["owner", "owner's name"], ["propietario", "dueño"]),
        "%G": (["group", "group name"], ["grupo [propietario]"]),
        "%U:%G": (
            ["owner and group (separated by a colon|as owner:group|in the form owner:group)"],
            ["propietario y grupo (separados por dos puntos|en la forma dueño:grupo)"],
        ),
        "%a": (
            ["permissions in octal", "octal permissions", "numeric permissions", "(octal mode|mode in octal)"],
            ["permisos en octal", "permisos numéricos", "modo octal"],
        ),
        "%A": (["permissions in (symbolic|rwx) form", "symbolic permissions (like|as) rwxr-xr-x"], ["permisos en (formato rwx|forma simbólica)"]),
        "%i": (["inode number", "inode"], ["número de inodo", "inodo"]),
        "%h": (["number of hard links", "hard link count"], ["número de enlaces duros", "cantidad de enlaces duros"]),
    }
    keys = [k for k in fields if not (isdir and k in ("%s", "%h"))]
    k = g.pick([*keys, "%s", "%y", "%a", "%U"] if not isdir else keys)
    what = g.t(*fields[k])
    extra = {
        "%s": (
            [f"how many bytes (does {f} have|is {f}|does {f} take)", f"size of {f} in bytes"],
            [f"cuántos bytes (tiene|ocupa) {f}", f"tamaño de {f} en bytes"],
        ),
        "%y": (
            [f"when was {f} last (modified|changed)", f"when did {f} last change"],
            [f"cuándo se modificó {f} [por última vez]", f"cuándo cambió por última vez {f}"],
        ),
        "%x": ([f"when was {f} last (accessed|read)"], [f"cuándo se accedió por última vez a {f}"]),
        "%w": ([f"when was {f} created"], [f"cuándo se creó {f}"]),
        "%U": ([f"who owns {f}", f"who is the owner of {f}"], [f"de quién es {f}", f"quién es el (dueño|propietario) de {f}"]),
        "%G": ([f"(which|what) group does {f} belong to"], [f"a qué grupo pertenece {f}"]),
        "%i": ([f"what inode does {f} have"], [f"qué inodo tiene {f}"]),
        "%h": ([f"how many hard links does {f} have"], [f"cuántos enlaces duros tiene {f}"]),
    }.get(k)
    if extra and g.chance(0.45):
        request = g.t(*extra)
    else:
        request = say(
            g,
            [
                f"<tell> the {what} of {f}",
                f"the {what} of {f}",
                f"what is the {what} of {f}",
                f"{what} of {f}",
                f"<tell> the {what} of [the file] {f}" if not isdir else f"<tell> the {what} of the <dir> {f}",
            ],
            [
                f"<tell> ({'la' if what.startswith(('fecha', 'última', 'cantidad')) else 'los' if what.startswith('permisos') else 'el'}) {what} de {f}",
                f"{what} de {f}",
                f"{what} del <arch> {f}" if not isdir else f"{what} <deldir> {f}",
            ],
        )
    return request, f"stat -c %{k[1:]} {f.arg}"


@composed(INTENTS, "stat-glob", weight=2)
def stat_glob(g: Gen) -> tuple[str, str]:
    ext = g.slot("ext")
    fmt, en, es = g.pick(
        [
            ("%n %s", "name and size in bytes", "nombre y tamaño en bytes"),
            ("%a %n", "octal permissions and name", "permisos en octal y nombre"),
            ("%n %y", "name and modification date", "nombre y fecha de modificación"),
            ("%U %n", "owner and name", "dueño y nombre"),
            ("%s %n", "size in bytes and name", "tamaño en bytes y nombre"),
            ("%i %n", "inode and name", "inodo y nombre"),
        ]
    )
    alle = g.chance(0.3)
    what_en, what_es = ("everything", "todo") if alle else (f"each {ext} file", f"cada <arch> {ext}")
    return say(
        g,
        [f"<show> the {en} of {what_en} <here>", f"{en} of {what_en}"],
        [f"<show> {es} de {what_es} <here>", f"{es} de {what_es}"],
    ), f"stat -c '{fmt}' {'*' if alle else '*.' + ext.raw}"


@composed(INTENTS, "basename-ext", weight=2)
def basename_ext(g: Gen) -> tuple[str, str]:
    f = g.slot("name")
    d = g.slot("dir")
    raw = f"{d.raw}/{f.raw}" if g.chance(0.7) else f.raw
    ext = f.raw.rsplit(".", 1)[1]
    p = g.value(raw)
    e = g.value("." + ext)
    return say(
        g,
        [
            f"<tell> the (file name|name) of {p} without (the path and the {e} extension|directory and {e})",
            f"base name of {p} without [the] {e}",
            f"name of {p} without its directory and without {e}",
        ],
        [f"<tell> el nombre de {p} sin (la ruta ni la extensión {e}|directorio ni {e})", f"nombre base de {p} sin {e}"],
    ), f"basename {p.arg} .{ext}"


# --- creating

simple(
    "touch",
    "touch {file}",
    [
        "<make> [(an|a new)] empty file (called|named) {file}",
        "<make> [an] empty [file] {file}",
        "create [the file] {file}",
        "touch {file}",
        "make a[n empty] file {file}",
        "new empty file {file}",
    ],
    [
        "<make> un <arch> vacío (llamado|con el nombre) {file}",
        "<make> el <arch> [vacío] {file}",
        "crear <arch> vacío {file}",
        "haz un <arch> {file} vacío",
        "nuevo <arch> vacío {file}",
    ],
    2,
)
simple(
    "touch-update",
    "touch {file}",
    [
        "update the (timestamp|modification time|modification date) of {file} [to now]",
        "set the modification time of {file} to [right] now",
        "make {file} look as if it was just modified",
    ],
    [
        "actualiza la fecha [de modificación] de {file} [a ahora]",
        "pon la fecha de modificación de {file} a la hora actual",
        "haz que {file} parezca recién modificado",
    ],
)
simple(
    "touch-r",
    "touch -r {file} {file2}",
    [
        "(give|set) {file2} the same (timestamp|date|modification time) as {file}",
        "copy the timestamp of {file} to {file2}",
        "set the modification time of {file2} to that of {file}",
    ],
    ["pon a {file2} la misma fecha [de modificación] que {file}", "copia la fecha de {file} a {file2}", "que {file2} tenga la misma fecha que {file}"],
    0.8,
)
simple(
    "mkdir",
    "mkdir {dirname}",
    [
        "<make> [(a|a new)] <dir> (called|named) {dirname}",
        "<make> [the] <dir> {dirname}",
        "mkdir {dirname}",
        "new <dir> {dirname}",
        "<make> a folder {dirname} <here>",
    ],
    [
        "<make> <undir> (llamado|con nombre|de nombre) {dirname}",
        "<make> [<eldir>] {dirname}",
        "nueva carpeta {dirname}",
        "<make> la carpeta {dirname} <here>",
        "haz un directorio {dirname}",
    ],
    2.5,
)
simple(
    "mkdir-two",
    "mkdir {dirname} {dirname2}",
    ["<make> [(the|two)] (directories|folders) {dirname} and {dirname2}", "<make> two folders, {dirname} and {dirname2}"],
    ["<make> [(las|dos)] carpetas {dirname} y {dirname2}", "<make> los directorios {dirname} y {dirname2}"],
)
simple(
    "mkdir-three",
    "mkdir {dirname} {dirname2} {dirname3}",
    ["<make> [(the|three)] (directories|folders) {dirname}, {dirname2} and {dirname3}", "<make> folders {dirname} {dirname2} {dirname3}"],
    ["<make> [(las|tres)] carpetas {dirname}, {dirname2} y {dirname3}", "<make> los directorios {dirname} {dirname2} {dirname3}"],
)
simple(
    "mkdir-p",
    "mkdir -p {dirname}/{dirname2}/{dirname3}",
    [
        "<make> [the] [nested] <dir> {dirname}/{dirname2}/{dirname3}",
        "<make> the path {dirname}/{dirname2}/{dirname3} with all its parents",
        "<make> [the] folder {dirname}/{dirname2}/{dirname3} and any missing parents",
    ],
    [
        "<make> la carpeta {dirname}/{dirname2}/{dirname3} [(con sus padres|y las intermedias)]",
        "<make> la ruta [de directorios] {dirname}/{dirname2}/{dirname3}",
        "<make> el directorio {dirname}/{dirname2}/{dirname3} con los padres que falten",
    ],
    1.5,
    dirname="word",
    dirname2="word",
    dirname3="word",
)
simple(
    "mkdir-p-one",
    "mkdir -p {dir}",
    [
        "<make> [the] <dir> {dir} (if it (doesn't|does not) exist|unless it already exists|with parent directories|including its parents|creating parents as needed|without complaining if it is already there)",
        "make sure the <dir> {dir} exists",
        "ensure {dir} exists, creating parent folders",
    ],
    [
        "<make> <eldir> {dir} (si no existe|con los directorios padre|incluidos los padres|creando los intermedios|sin dar error si ya existe)",
        "asegúrate de que exista <eldir> {dir}",
    ],
    1.5,
)
simple(
    "mkdir-cd",
    "mkdir {dirname} && cd {dirname}",
    ["<make> [(the|a)] <dir> {dirname} and (go|cd|change|enter) into it", "<make> {dirname} and move into it"],
    ["<make> la carpeta {dirname} y (entra en ella|métete en ella|cámbiate a ella)", "<make> el directorio {dirname} y entra en él"],
)
simple(
    "mkdir-date",
    'mkdir "$(date +%F)"',
    ["<make> a <dir> named (after|with) today's date", "<make> a folder with today's date as its name"],
    ["<make> <undir> con la fecha de hoy [como nombre]", "<make> una carpeta cuyo nombre sea la fecha de hoy"],
    0.7,
)
simple(
    "mkdir-mode",
    "mkdir -m {octal} {dirname}",
    ["<make> [(the|a)] <dir> {dirname} with permissions {octal}", "<make> a folder {dirname} with mode {octal}"],
    ["<make> la carpeta {dirname} con permisos {octal}", "<make> un directorio {dirname} con modo {octal}"],
    0.8,
)
simple(
    "empty-file",
    "truncate -s 0 {file}",
    [
        "empty [the file] {file} [without deleting it]",
        "(clear|wipe) the (contents|content) of {file}",
        "truncate {file} to zero [(bytes|length)]",
        "make {file} empty, keeping the file",
        "<del> everything inside [the file] {file} but keep the file",
    ],
    [
        "vacía [el <arch>] {file} [sin borrarlo]",
        "borra (el|todo el) contenido de {file} [pero no el <arch>]",
        "deja {file} vacío (sin eliminarlo|a cero bytes)",
        "trunca {file} a cero",
        "vaciar el <arch> {file}",
    ],
    2,
)
simple(
    "truncate-size",
    "truncate -s {size} {anyfile}",
    [
        "(set|change|truncate) the size of {anyfile} to {size}",
        "truncate {anyfile} to {size}",
        "<make> a sparse file {anyfile} of {size}",
        "resize {anyfile} to {size}",
    ],
    [
        "(pon|ajusta|trunca) el tamaño de {anyfile} a {size}",
        "trunca {anyfile} a {size}",
        "<make> un <arch> disperso {anyfile} de {size}",
        "deja {anyfile} en {size}",
    ],
)
simple(
    "fallocate",
    "fallocate -l {size} {anyfile}",
    [
        "<make> a file {anyfile} of [size] {size}",
        "allocate a {size} file (called|named) {anyfile}",
        "reserve {size} of disk space in a file called {anyfile}",
        "<make> a {size} file named {anyfile} [quickly]",
    ],
    ["<make> un <arch> {anyfile} de {size}", "reserva {size} de disco en un <arch> llamado {anyfile}", "<make> un <arch> de {size} llamado {anyfile}"],
    1.2,
)
simple(
    "random-file",
    "head -c {size} /dev/urandom > {anyfile}",
    [
        "<make> a file {anyfile} with {size} of random (data|bytes)",
        "fill {anyfile} with {size} of random data",
        "generate {size} of random data into {anyfile}",
    ],
    ["<make> un <arch> {anyfile} con {size} de datos aleatorios", "llena {anyfile} con {size} aleatorios", "genera {size} de datos aleatorios en {anyfile}"],
)
simple(
    "zero-file",
    "head -c {size} /dev/zero > {anyfile}",
    ["<make> a file {anyfile} with {size} of zeros", "fill {anyfile} with {size} of zero bytes"],
    ["<make> un <arch> {anyfile} con {size} de ceros", "llena {anyfile} con {size} de ceros"],
    0.7,
)
simple(
    "echo-to",
    "echo {text} > {name}",
    [
        "(write|put|save) {text} (into|in|to) [(a file called|the file)] {name}",
        "<make> a file [(called|named)] {name} (with|containing) [the text] {text}",
        "(overwrite|replace the contents of) {name} with {text}",
        "{name} should contain only {text}",
    ],
    [
        "(escribe|pon|guarda) {text} en [el <arch>] {name}",
        "<make> un <arch> {name} (con el texto|que contenga|con) {text}",
        "(sobrescribe|reemplaza el contenido de) {name} con {text}",
        "mete {text} en un <arch> llamado {name}",
    ],
    2.5,
)
simple(
    "echo-append",
    "echo {text} >> {file}",
    [
        "(append|add) [the line] {text} (to|at the end of|to the end of) {file}",
        "add a [new] line {text} (to|at the bottom of) {file}",
        "append [the text] {text} to [the file] {file}",
        "put {text} at the end of {file} without overwriting it",
    ],
    [
        "(añade|agrega) [la línea] {text} (a|al final de) {file}",
        "agrega una línea {text} (al final de|en) {file}",
        "añade [el texto] {text} al <arch> {file}",
        "escribe {text} al final de {file} sin borrar lo que hay",
    ],
    2.5,
)
simple(
    "prepend",
    "sed -i '1i {text.raw}' {file}",
    [
        "(insert|add|put) [the line] {text} at the (beginning|top|start) of {file}",
        "prepend [the line] {text} to {file}",
        "make {text} the first line of {file}",
    ],
    ["(inserta|añade|pon|agrega) [la línea] {text} al (principio|comienzo|inicio) de {file}", "que {text} sea la primera línea de {file}"],
    1.2,
)
simple(
    "append-file",
    "cat {file} >> {file2}",
    [
        "append [the contents of] {file} to {file2}",
        "add the (contents|content) of {file} (to|at) the end of {file2}",
        "append file {file} to the end of {file2}",
    ],
    ["añade el contenido de {file} al final de {file2}", "agrega {file} a {file2}, al final", "pega el contenido de {file} al final de {file2}"],
    1.5,
)
simple(
    "date-to",
    "date > {name}",
    ["(write|save|put) the current date [and time] (to|into) {name}", "<make> {name} containing the current date"],
    ["(escribe|guarda|pon) la fecha [y hora] actual en {name}", "<make> {name} con la fecha actual"],
    0.7,
)
simple(
    "mkdir-brace",
    "mkdir -p {dirname}/\x7b{word},{word2},{word3}\x7d",
    [
        "<make> [(a|the)] <dir> {dirname} with [the] (subdirectories|subfolders) {word}, {word2} and {word3}",
        "<make> {word}, {word2} and {word3} inside a new folder {dirname}",
    ],
    [
        "<make> la carpeta {dirname} con [las subcarpetas] {word}, {word2} y {word3} [dentro]",
        "<make> las subcarpetas {word}, {word2} y {word3} dentro de una nueva carpeta {dirname}",
    ],
    1.5,
)


@composed(INTENTS, "touch-many", weight=4)
def touch_many(g: Gen) -> tuple[str, str]:
    kind = g.pick(["list", "list", "seq", "seq", "indir", "dirs", "dated", "padded"])
    if kind == "list":
        files = [g.slot("name") for _ in range(g.int(2, 4))]
        return say(
            g,
            [f"<make> [the] [empty] files {together(g, files)}", f"touch {together(g, files)}"],
            [f"<make> los <archs> [vacíos] {together(g, files)}", f"crear <archs> vacíos {together(g, files)}"],
        ), "touch " + " ".join(f.arg for f in files)
    if kind == "indir":
        f, d = g.slot("name"), g.slot("dir")
        return say(
            g,
            [f"<make> an empty file {f} (in|inside) {d}", f"<make> an empty file called {f} in the {d} <dir>"],
            [f"<make> un <arch> vacío {f} (en|dentro de) {d}", f"<make> un <arch> vacío llamado {f} en la carpeta {d}"],
        ), f"touch {_join(d, f.raw)}"
    if kind == "dated":
        s, ext = g.slot("word"), g.slot("ext")
        return say(
            g,
            [
                f"<make> an empty file called {s}_ followed by today's date, with extension {ext}",
                f"<make> an empty {ext} file whose name is {s}_ plus today's date",
            ],
            [
                f"<make> un <arch> vacío llamado {s}_ más la fecha de hoy, con extensión {ext}",
                f"<make> un <arch> {ext} vacío cuyo nombre sea {s}_ seguido de la fecha de hoy",
            ],
        ), f'touch "{s.raw}_$(date +%F).{ext.raw}"'
    n = g.value(str(g.pick([3, 4, 5, 8, 10, 12, 20, 25, 50, 100, g.int(3, 200)])))
    s = g.slot("word")
    if kind == "dirs":
        first = g.value(s.raw + g.pick(["", "_", "-"]) + "1")
        stem = first.raw[:-1]
        last = g.value(stem + n.raw)
        return say(
            g,
            [
                f"<make> (directories|folders) {first} (to|through) {last}",
                f"<make> {n} folders (named|called) {first} to {last}",
                f"<make> [the] folders {first}, ..., {last}",
            ],
            [f"<make> las carpetas {first} a {last}", f"<make> {n} carpetas llamadas de {first} a {last}", f"<make> los directorios de {first} hasta {last}"],
        ), f"mkdir {stem}{{1..{n.raw}}}"
    ext = g.slot("ext")
    zero = "0" * (len(n.raw) - 1) if kind == "padded" else ""
    sep = g.pick(["", "_", "-"])
    first, last = g.value(f"{s.raw}{sep}{zero}1.{ext.raw}"), g.value(f"{s.raw}{sep}{n.raw}.{ext.raw}")
    return say(
        g,
        [
            f"<make> [{n}] [empty] files (named|called|from) {first} to {last}",
            f"<make> [the] files {first} through {last}",
            f"<make> {n} empty files: {first}, ..., {last}",
            f"touch {first} up to {last}",
        ],
        [
            f"<make> [{n}] <archs> [vacíos] (llamados de|desde|de) {first} (a|hasta) {last}",
            f"<make> los <archs> de {first} a {last}",
            f"<make> {n} <archs> vacíos: {first}, ..., {last}",
        ],
    ), f"touch {s.raw}{sep}{{{zero}1..{n.raw}}}.{ext.raw}"


def _join(d: BoundSlot, name: str) -> str:
    """A path under a drawn directory as one shell word; a leading ~ stays outside quotes."""
    if re.fullmatch(r"[\w@%+=:,./~-]+", d.raw + name):
        return f"{d.raw}/{name}"
    return f'{d.raw}/"{name}"' if d.raw.startswith("~") else f'"{d.raw}/{name}"'


@composed(INTENTS, "touch-date", weight=3)
def touch_date(g: Gen) -> tuple[str, str]:
    f, d = g.slot("file"), g.slot("date")
    kind = g.pick(["date", "date", "datetime", "yesterday", "access"])
    if kind == "yesterday":
        when, spec = g.pick(
            [
                (("yesterday", "ayer"), "yesterday"),
                (("2 days ago", "hace 2 días"), "2 days ago"),
                (("one week ago", "hace una semana"), "1 week ago"),
                (("3 hours ago", "hace 3 horas"), "3 hours ago"),
                (("one month ago", "hace un mes"), "1 month ago"),
            ]
        )
        w = g.t(*when)
    elif kind == "datetime":
        spec = d.raw + " " + g.slot("time").raw
        w = str(g.value(spec))
    else:
        spec, w = d.raw, str(d)
    q = f'"{spec}"' if " " in spec else spec
    a = " -a" if kind == "access" else ""
    if a:
        return say(
            g,
            [f"set the (access time|last access date) of {f} to {w}", f"change only the access time of {f} to {w}"],
            [f"pon la fecha de [último] acceso de {f} a {w}", f"cambia solo la fecha de acceso de {f} a {w}"],
        ), f"touch -a -d {q} {f.arg}"
    return say(
        g,
        [
            f"set the (modification time|modification date|timestamp|date) of {f} to {w}",
            f"change the (date|timestamp|modification date) of {f} to {w}",
            f"make {f} look like it was (modified|last changed) {'on ' if kind != 'yesterday' else ''}{w}",
            f"touch {f} with the date {w}",
        ],
        [
            f"pon la fecha [de modificación] de {f} a {w}",
            f"cambia la fecha [de modificación] de {f} a {w}",
            f"haz que {f} parezca modificado {'el ' if kind != 'yesterday' else ''}{w}",
        ],
    ), f"touch -d {q} {f.arg}"


@composed(INTENTS, "write-lines", weight=3)
def write_lines(g: Gen) -> tuple[str, str]:
    words = [g.slot("word") for _ in range(g.int(2, 4))]
    f, add = g.slot("name"), g.chance(0.3)
    op = ">>" if add else ">"
    w = together(g, words)
    en = (
        [f"(append|add) the lines {w} to {f}", f"add {w} to {f}, one per line"]
        if add
        else [
            f"<make> {f} with the lines {w}",
            f"write {w} to {f}, (one per line|each on its own line)",
            f"<make> a file {f} (containing|with) {len(words)} lines: {w}",
        ]
    )
    es = (
        [f"(añade|agrega) las líneas {w} a {f}", f"añade {w} a {f}, una por línea"]
        if add
        else [
            f"<make> {f} con las líneas {w}",
            f"escribe {w} en {f}, (una por línea|cada una en su línea)",
            f"<make> un <arch> {f} con {len(words)} líneas: {w}",
        ]
    )
    return say(g, en, es), f"printf '%s\\n' {' '.join(x.arg for x in words)} {op} {f.arg}"


@composed(INTENTS, "save-listing", weight=3)
def save_listing(g: Gen) -> tuple[str, str]:
    where, out, add = place(g, 0.5), g.slot("name"), g.chance(0.25)
    en, es, cmd = g.pick(
        [
            ("the list of files", "la lista de <archs>", f"ls{where.ls}"),
            ("a detailed file listing", "un listado detallado de <archs>", f"ls -l{where.ls}"),
            ("the disk usage of each subdirectory", "lo que ocupa cada subdirectorio", f"du -h --max-depth=1{where.ls}"),
            (
                "the paths of all files recursively",
                "las rutas de todos los <archs> recursivamente",
                f"find {where.find} -type f",
            ),
            (
                "the number of files",
                "el número de <archs>",
                f"find {where.find} -type f | wc -l",
            ),
            ("the directory tree", "el árbol de directorios", f"tree{where.ls}"),
        ]
    )
    w = f" {where.text}" if where.text else ""
    if add:
        return say(
            g,
            [f"append {en}{w} to {out}", f"add {en}{w} at the end of {out}"],
            [f"añade {es}{w} a {out}", f"agrega {es}{w} al final de {out}"],
        ), f"{cmd} >> {out.arg}"
    return say(
        g,
        [f"(save|write|store) {en}{w} (to|in|into) [a file called] {out}", f"{en}{w}, saved (to|in) {out}"],
        [f"(guarda|escribe|vuelca) {es}{w} en [un <arch> llamado] {out}", f"mete {es}{w} en {out}"],
    ), f"{cmd} > {out.arg}"


# --- copying and moving

simple(
    "cp-file",
    "cp {anyfile} {anyfile2}",
    [
        "<copy> [the file] {anyfile} to {anyfile2}",
        "<copy> {anyfile} as {anyfile2}",
        "make a copy of {anyfile} (called|named) {anyfile2}",
        "copy {anyfile} into [a file called] {anyfile2}",
    ],
    [
        "<copy> [el <arch>] {anyfile} (a|en|como) {anyfile2}",
        "haz una copia de {anyfile} (llamada|con el nombre) {anyfile2}",
        "copia {anyfile} con el nombre {anyfile2}",
    ],
    2.5,
)
simple(
    "cp-bak",
    "cp {anyfile} {anyfile}.bak",
    [
        "(make|create) a backup [copy] of {anyfile} (with the .bak extension|named {anyfile.raw}.bak|with .bak appended)",
        "back up {anyfile} to {anyfile}.bak",
        "copy {anyfile} to a .bak file next to it",
        "save a copy of {anyfile} with .bak added to the name",
    ],
    [
        "(haz|crea) una copia de seguridad de {anyfile} (con extensión .bak|terminada en .bak)",
        "haz un respaldo de {anyfile} añadiendo .bak al nombre",
        "copia {anyfile} a {anyfile}.bak",
    ],
    2,
    anyfile="name",
)
simple(
    "cp-contents",
    "cp -r {dir}/. {dir2}",
    [
        "copy (everything|all the contents|all files and folders) (inside|from|in) {dir} (to|into) {dir2}",
        "copy the contents of {dir} (hidden files included|including hidden files) (into|to) {dir2}",
        "copy all that is in the {dir} <dir> into {dir2}",
    ],
    [
        "copia (todo lo que hay|todo el contenido que hay) (en|dentro de) {dir} a {dir2}",
        "<copy> (todo el contenido|el contenido) de {dir} (a|en) {dir2}",
        "copia el contenido de {dir}, ocultos incluidos, en {dir2}",
    ],
    1.5,
)
simple(
    "mv-contents",
    "mv {dir}/* {dir2}",
    ["<move> (everything|all files|all the contents) (inside|from|in) {dir} (to|into) {dir2}", "<move> the contents of {dir} (to|into) {dir2}"],
    ["<move> todo lo que hay en {dir} a {dir2}", "<move> (el contenido|todos los <archs>) de {dir} a {dir2}"],
    1.5,
)
simple(
    "cp-a",
    "cp -a {dir} {dir2}",
    [
        "copy [the <dir>] {dir} to {dir2} (preserving|keeping) (everything|all attributes|permissions, owners and dates)",
        "make an exact copy of the directory {dir} in {dir2}, keeping permissions and timestamps",
        "archive copy of {dir} to {dir2}",
        "copy {dir} to {dir2} in archive mode",
    ],
    [
        "copia [<eldir>] {dir} a {dir2} (conservando|manteniendo|preservando) (todos los atributos|permisos, dueños y fechas)",
        "haz una copia exacta del directorio {dir} en {dir2}, con permisos y fechas",
        "copia {dir} a {dir2} en modo archivo",
    ],
    1.5,
)
simple(
    "cp-parents",
    "cp --parents {file} {dir}",
    ["copy {file} (to|into) {dir} keeping its directory structure", "copy {file} under {dir} recreating its (parent directories|path)"],
    ["copia {file} a {dir} (manteniendo|conservando) la estructura de directorios", "copia {file} dentro de {dir} recreando su ruta completa"],
    1,
)
simple(
    "cp-structure",
    "rsync -a --include='*/' --exclude='*' {dir}/ {dir2}/",
    ["copy only the directory structure of {dir} to {dir2}, (without|no) files", "replicate the folder tree of {dir} in {dir2} without the files"],
    ["copia solo la estructura de carpetas de {dir} a {dir2}, sin [los] <archs>", "replica el árbol de directorios de {dir} en {dir2} sin los archivos"],
    0.7,
)
simple(
    "swap",
    "mv {name} {name}.tmp && mv {name2} {name} && mv {name}.tmp {name2}",
    ["swap [the names of] [the files] {name} and {name2}", "exchange {name} and {name2}"],
    ["intercambia [los nombres de] [los <archs>] {name} y {name2}", "intercambia {name} con {name2}"],
    0.7,
)
simple(
    "install-mode",
    "install -m {octal} {script} {dir}",
    [
        "(install|copy) {script} (to|into) {dir} with (mode|permissions) {octal} [using install]",
        "use install to put {script} in {dir} with permissions {octal}",
    ],
    ["instala {script} en {dir} con permisos {octal}", "copia {script} a {dir} con install y modo {octal}"],
)
simple(
    "install-d",
    "install -d -m {octal} {dir}",
    ["use install to create the directory {dir} with mode {octal}", "create {dir} with permissions {octal} using install"],
    ["crea con install el directorio {dir} con permisos {octal}", "usa install para crear {dir} con modo {octal}"],
    0.5,
)
simple(
    "shred",
    "shred -u {anyfile}",
    ["(securely|safely) (delete|erase) {anyfile}", "shred and (delete|remove) {anyfile}", "overwrite {anyfile} and delete it so that it can't be recovered"],
    ["<del> {anyfile} de forma segura", "destruye {anyfile} sobrescribiéndolo y bórralo", "borra {anyfile} de manera que no se pueda recuperar"],
)
simple(
    "mv-rename",
    "mv {name} {newname}",
    [
        "<ren> [the file] {name} to {newname}",
        "rename {name} as {newname}",
        "the file {name} should be called {newname}",
        "give {name} the new name {newname}",
        "call {name} {newname} instead",
    ],
    [
        "<ren> [el <arch>] {name} a {newname}",
        "renombra {name} como {newname}",
        "que el <arch> {name} pase a llamarse {newname}",
        "ponle a {name} el nombre {newname}",
        "cambia {name} por {newname} como nombre",
    ],
    2.5,
)
simple(
    "mv-rename-dir",
    "mv {dirname} {dirname2}",
    ["<ren> the <dir> {dirname} to {dirname2}", "rename [the] folder {dirname} as {dirname2}", "the <dir> {dirname} should be called {dirname2}"],
    ["<ren> la carpeta {dirname} a {dirname2}", "renombra el directorio {dirname} como {dirname2}", "que la carpeta {dirname} se llame {dirname2}"],
    1.5,
)


_VERBOSE = (
    ["(showing|printing|listing) (each file|what is done|what you do)", "verbosely", "in verbose mode"],
    ["mostrando (cada archivo|lo que se hace|lo que haces)", "en modo detallado", "con detalle de cada paso"],
)
_ASK = (
    ["asking (before overwriting|before replacing anything)", "and ask before overwriting", "with a prompt before overwriting"],
    ["preguntando antes de sobrescribir", "y pregunta antes de (sobrescribir|reemplazar)", "con confirmación antes de sobrescribir"],
)
_NOCLOBBER = (
    ["without overwriting (existing files|anything|what is already there)", "but do not overwrite existing files", "skipping files that already exist"],
    ["sin sobrescribir (los existentes|nada|lo que ya exista)", "pero no sobrescribas los que ya existan", "saltando los que ya existen"],
)
_UPDATE = (
    ["only if (the source is|it is|they are) newer", "only when newer than the destination", "only newer (ones|files)"],
    ["solo si (es más nuevo|son más nuevos) que el destino", "solo si el origen es más reciente", "solo los más recientes"],
)
_KEEP = (
    ["preserving (permissions and timestamps|mode, owner and dates|timestamps)", "keeping (permissions and dates|the timestamps|its attributes)"],
    ["conservando (permisos y fechas|las fechas|los atributos)", "manteniendo (permisos y fechas|fechas y permisos)"],
)
_BACKUP = (
    ["making a backup of any file that would be overwritten", "backing up existing (files|destination files)"],
    ["haciendo copia de seguridad de lo que se sobrescriba", "con respaldo de los existentes"],
)


@composed(INTENTS, "cp-mv", weight=22)
def cp_mv(g: Gen) -> tuple[str, str]:
    move = g.chance(0.45)
    shape = g.pick(["file", "file", "many", "many", "glob", "glob", "globdir", "globdir", "dir", "dir", "all", "two-ext", "prefix"])
    d = g.slot("dir")
    rec = ""
    if shape == "file":
        f = g.slot("anyfile")
        en, es, src = (f"[the file] {f}", f"[el <arch>] {f}", f.arg)
    elif shape == "many":
        fs = [g.slot("name") for _ in range(g.int(2, 3))]
        en, es, src = (f"[the files] {together(g, fs)}", f"[los <archs>] {together(g, fs)}", " ".join(f.arg for f in fs))
    elif shape == "dir":
        s = own_dir(g)
        en, es, src = (
            g.pick([f"the <dir> {s}", f"the <dir> {s}", f"the whole <dir> {s}", f"[the] {s} <dir>"]),
            g.pick([f"<eldir> {s}", f"la carpeta {s}", f"todo el directorio {s}"]),
            s.arg,
        )
        rec = "r"
    elif shape == "all":
        en, es, src = ("(all|all the|all of the) files <here>", "todos los <archs> <here>", "*")
    elif shape == "prefix":
        w = g.slot("word")
        en, es, src = (
            f"(all|the) files (starting with|whose name starts with|that begin with) {w}",
            f"[todos] los <archs> que (empiezan|empiecen) por {w}",
            f"{w.arg}*",
        )
    elif shape == "two-ext":
        e1, e2 = g.slot("ext"), g.slot("ext")
        en, es, src = (f"all [the] {e1} and {e2} files", f"[todos] los <archs> {e1} y {e2}", f"*.{e1.raw} *.{e2.raw}")
    else:
        e = g.slot("ext")
        if shape == "glob":
            en, es, src = (f"all [the] {e} files [<here>]", f"todos los <archs> {e} [<here>]", f"*.{e.raw}")
        else:
            s = g.slot("dir")
            en, es, src = (
                g.pick([f"all [the] {e} files (in|from|inside) {s}", f"the {e} files (in|from) {s}"]),
                g.pick([f"[todos] los <archs> {e} de {s}", f"los <archs> {e} que hay en {s}"]),
                f"{s.arg}/*.{e.raw}",
            )
    options = [("v", _VERBOSE), ("i", _ASK), ("n", _NOCLOBBER), ("u", _UPDATE), ("b", _BACKUP)] + ([] if move else [("p", _KEEP)])
    flag, tail = "", ""
    if g.chance(0.35):
        flag, phrases = g.pick(options)
        tail = " " + g.t(*phrases)
    flags = ("" if move else rec) + flag
    to = g.t(
        [f"to {d}", f"into {d}", f"to the <dir> {d}", f"into the {d} <dir>"],
        [f"a {d}", f"a la carpeta {d}", f"al directorio {d}", f"en {d}" if not move else f"a {d}"],
    )
    verb = (
        g.t(
            "(move|move|transfer|mv|relocate)",
            "(mueve|mover|mueva|pasa|muéveme|lleva)",
        )
        if move
        else g.t("(copy|copy|copy|cp)", "(copia|copiar|copie|copia|cópiame)")
    )
    body = g.t(f"{verb} {en} {to}", f"{verb} {es} {to}")
    return _fill(body + tail, g.lang), f"{'mv' if move else 'cp'}{' -' + flags if flags else ''} {src} {d.arg}"


@composed(INTENTS, "find-cp-mv", weight=8)
def find_cp_mv(g: Gen) -> tuple[str, str]:
    move, where, dest = g.chance(0.5), place(g, 0.35), g.slot("dir")
    ext = g.slot("ext") if g.chance(0.6) else None
    e_en, e_es = (f"{ext} ", f" {ext}") if ext else ("", "")
    test = g.pick(["", "old", "new", "big"] if ext else ["old", "new", "big"])
    n, size = g.slot("days"), g.slot("size")
    t_en, t_es, expr = {
        "": ("", "", ""),
        "old": (
            g.pick([f"older than {n} days", f"modified more than {n} days ago", f"not modified in the last {n} days"]),
            g.pick([f"con más de {n} días", f"modificados hace más de {n} días", f"de hace más de {n} días"]),
            f" -mtime +{n.raw}",
        ),
        "new": (
            g.pick([f"modified in the last {n} days", f"changed within the last {n} days"]),
            g.pick([f"modificados en los últimos {n} días", f"cambiados en los últimos {n} días"]),
            f" -mtime -{n.raw}",
        ),
        "big": (
            g.pick([f"(larger|bigger) than {size}", f"over {size}"]),
            g.pick([f"de más de {size}", f"mayores de {size}", f"que ocupen más de {size}"]),
            f" -size +{size.raw}",
        ),
    }[test]
    rec = (
        g.t(["", "recursively", "from all subfolders", "(including|also in) subdirectories"], ["", "recursivamente", "(incluyendo|también de) las subcarpetas"])
        if test
        else g.t(
            ["recursively", "from all subfolders", "including subdirectories"],
            ["recursivamente", "incluyendo las subcarpetas", "también los de las subcarpetas"],
        )
    )
    verb = g.t(["(move|move|transfer)"] if move else ["copy", "(copy|collect)"], ["(mueve|mover|pasa)"] if move else ["(copia|copiar|copie)"])
    head = say(g, [f"{verb} all [the] {e_en}files {t_en}"], [f"{verb} [todos] los <archs>{e_es} {t_es}"])
    src = where.text
    to = g.t([f"to {dest}", f"into {dest}", f"into the folder {dest}"], [f"a {dest}", f"a la carpeta {dest}"])
    name = f' -name "*.{ext.raw}"' if ext else ""
    request = " ".join(x for x in ([head, src, rec, to] if g.chance(0.7) else [head, src, to, rec]) if x)
    return request, f"find {where.find} -type f{name}{expr} -exec {'mv' if move else 'cp'} -t {dest.arg} {{}} +"


@composed(INTENTS, "newest-action", weight=4)
def newest_action(g: Gen) -> tuple[str, str]:
    where = place(g, 0.55)
    ext = g.slot("ext") if g.chance(0.6) or where.ls else None
    d = g.slot("dir")
    oldest = g.chance(0.25)
    what = g.t(["oldest"] if oldest else ["newest", "most recent", "latest"], ["más antiguo"] if oldest else ["más reciente", "más nuevo"])
    src = f"$(ls -{'tr' if oldest else 't'}{' ' + where.glob('*.' + ext.raw) if ext else ''} | head -n 1)"
    act = g.pick(["cp", "mv", "cat", "rm", "less"])
    e_en, e_es = (f"{ext} ", f" {ext}") if ext else ("", "")
    w = where.text and " " + where.text
    en = f"the {what} {e_en}file{w}"
    es = f"el <arch>{e_es} {what}{w}"
    if act in ("cp", "mv"):
        verb = g.t("copy" if act == "cp" else "move", "(copia|copiar)" if act == "cp" else "(mueve|mover)")
        return say(g, [f"{verb} {en} (to|into) {d}"], [f"{verb} {es} a {d}"]), f'{act} "{src}" {d.arg}'
    if act == "rm":
        return say(g, [f"(delete|remove) {en}"], [f"(borra|elimina|borrar) {es}"]), f'rm "{src}"'
    if act == "cat":
        return say(
            g,
            [f"(show|print|display) the contents of {en}", f"cat {en}"],
            [f"(muestra|imprime|ver) el contenido del <arch>{e_es} {what}{w}"],
        ), f'cat "{src}"'
    return say(g, [f"open {en} (with|in) less"], [f"abre {es} con less"]), f'less "{src}"'


@composed(INTENTS, "backup-dated", weight=6)
def backup_dated(g: Gen) -> tuple[str, str]:
    kind = g.pick(["cpdate", "cpdate", "mvdate", "cpdir", "stamp", "suffix", "dirbak"])
    f, d = g.slot("name"), g.slot("dirname")
    stem, ext = f.raw.rsplit(".", 1)
    if kind == "suffix":
        s = g.value("." + g.pick(["orig", "old", "bak", "backup", "prev", "save", "copia", "antes"]))
        return say(
            g,
            [f"(make|create) a copy of {f} (with|adding) the suffix {s}", f"back up {f} with {s} added to its name", f"keep a copy of {f} ending in {s}"],
            [f"(haz|crea) una copia de {f} con el sufijo {s}", f"respalda {f} añadiendo {s} al nombre", f"guarda una copia de {f} terminada en {s}"],
        ), f"cp {f.arg} {f.arg}{s.raw}"
    if kind == "dirbak":
        return say(
            g,
            [
                f"(make|create) a backup [copy] of the <dir> {d} (called|named) {g.value(d.raw + '.bak')} (keeping|preserving) permissions and dates",
                f"back up the folder {d} as {g.value(d.raw + '.bak')} with all its attributes",
            ],
            [f"(haz|crea) una copia de seguridad de la carpeta {d} llamada {g.value(d.raw + '.bak')} (conservando|manteniendo) permisos y fechas"],
        ), f"cp -a {d.arg} {d.arg}.bak"
    if kind == "cpdir":
        return say(
            g,
            [
                f"copy the <dir> {d} to a new one with today's date appended [to the name] after a (dash|hyphen)",
                f"make a copy of the folder {d} named {d}- plus today's date",
            ],
            [f"copia la carpeta {d} a otra con la fecha de hoy añadida tras un guion", f"haz una copia de la carpeta {d} llamada {d}- más la fecha de hoy"],
        ), f'cp -r {d.arg} "{d.raw}-$(date +%F)"'
    if kind == "stamp":
        return say(
            g,
            [f"copy {f} to a file with the current unix timestamp appended after a dot", f"back up {f} with the epoch time as suffix (after a dot)"],
            [f"copia {f} a un archivo con el timestamp unix actual añadido tras un punto", f"respalda {f} con los segundos epoch como sufijo tras un punto"],
        ), f'cp {f.arg} "{f.raw}.$(date +%s)"'
    verb = "cp" if kind == "cpdate" else "mv"
    style = g.pick(["end", "mid", "pre"])
    new = {"end": f"{f.raw}.$(date +%F)", "mid": f"{stem}_$(date +%F).{ext}", "pre": f"$(date +%F)_{f.raw}"}[style]
    how = {
        "end": (
            ["with today's date appended after a dot", "adding a dot and today's date at the end of the name"],
            ["con la fecha de hoy al final tras un punto", "añadiendo un punto y la fecha de hoy al final del nombre"],
        ),
        "mid": (
            ["with an underscore and today's date before the extension", "inserting _ and today's date before the extension"],
            ["con un guion bajo y la fecha de hoy antes de la extensión", "poniendo _ y la fecha de hoy antes de la extensión"],
        ),
        "pre": (
            ["with today's date and an underscore in front of the name", "prefixing its name with today's date and an underscore"],
            ["con la fecha de hoy y un guion bajo delante del nombre", "poniendo delante la fecha de hoy y un guion bajo"],
        ),
    }[style]
    v = g.t(
        ["(copy|back up|make a copy of)"] if verb == "cp" else ["rename", "rename"],
        ["(copia|respalda|haz una copia de)"] if verb == "cp" else ["(renombra|renombrar)"],
    )
    return f"{v} {f} {g.t(*how)}", f'{verb} {f.arg} "{new}"'


@composed(INTENTS, "rsync-local", weight=4)
def rsync_local(g: Gen) -> tuple[str, str]:
    a, b = g.slot("dir"), g.slot("dir")
    opts, parts = "-a", []
    if g.chance(0.3):
        opts = "-av"
        parts.append(g.t(["verbosely", "showing the files"], ["mostrando los archivos", "en modo detallado"]))
    if g.chance(0.35):
        opts += " --delete"
        parts.append(
            g.t(
                ["deleting what is no longer in the source", "removing from the destination files that no longer exist in the source"],
                ["borrando del destino lo que ya no esté en el origen", "eliminando en el destino lo que no exista en el origen"],
            )
        )
    if g.chance(0.3):
        isext = g.chance(0.5)
        x = g.slot("ext" if isext else "dirname")
        pattern = f'"*.{x.raw}"' if isext else x.arg
        opts += f" --exclude={pattern}"
        parts.append(
            g.t(
                [f"excluding {x}" + (" files" if isext else ""), f"except {x}" + (" files" if isext else "")],
                [f"excluyendo {'los archivos ' if isext else ''}{x}", f"salvo {'los archivos ' if isext else ''}{x}"],
            )
        )
    if g.chance(0.15):
        opts = "-avn" + opts[len(opts.split()[0]) :]
        parts = [p for p in parts if "verbos" not in p and "showing" not in p and "mostrando" not in p and "detallado" not in p]
        parts.append(
            g.t(
                ["as a dry run listing the files", "just simulating and listing what would be copied"],
                ["solo simulando y mostrando lo que se copiaría", "en simulacro, listando los archivos"],
            )
        )
    head = g.t(
        [f"(sync|synchronize) {a} (to|with|into) {b} with rsync", f"use rsync to (mirror|sync|copy) the contents of {a} (to|into) {b}", f"rsync {a} to {b}"],
        [f"sincroniza {a} (con|en|a) {b} con rsync", f"usa rsync para (copiar|sincronizar) el contenido de {a} (a|en) {b}", f"rsync de {a} a {b}"],
    )
    return ", ".join([head, *parts]) if g.chance(0.4) else " ".join([head, *parts]), f"rsync {opts} {a.arg}/ {b.arg}/"


# --- deleting

simple(
    "rm-file",
    "rm {anyfile}",
    ["<del> [the file] {anyfile}", "<del> [the] file (called|named) {anyfile}", "rm {anyfile}", "I don't need {anyfile} any more, delete it"],
    ["<del> [el <arch>] {anyfile}", "<del> el <arch> llamado {anyfile}", "ya no necesito {anyfile}, bórralo", "quiero borrar {anyfile}"],
    2,
)
on_own_dir(
    "rm-dir",
    "rm -r {dir}",
    [
        "<del> the <dir> {dir} [(and (everything|all|all files) (in|inside) it|and its contents|with all its contents)]",
        "<del> [the] {dir} <dir> (recursively|and all its contents)",
        "recursively delete {dir}",
        "<del> the whole {dir} folder",
    ],
    [
        "<del> <eldir> {dir} [(con todo (su contenido|lo que (tiene|hay) dentro)|y todo su contenido)]",
        "<del> {dir} (recursivamente|de forma recursiva)",
        "borra la carpeta {dir} entera",
        "<del> toda la carpeta {dir}",
    ],
    2,
)
on_own_dir(
    "rm-rf",
    "rm -rf {dir}",
    [
        "(force[-]delete|forcibly remove|force the removal of) the <dir> {dir} [and everything in it]",
        "<del> [the <dir>] {dir} and all its contents (without asking|without any confirmation|by force|without prompting)",
        "delete {dir} recursively and forcibly",
    ],
    [
        "<del> a la fuerza <eldir> {dir}",
        "<del> <eldir> {dir} y su contenido sin (preguntar|pedir confirmación)",
        "fuerza el borrado de la carpeta {dir}",
        "borra {dir} recursivamente y a la fuerza",
    ],
    1.2,
)
on_own_dir(
    "rmdir",
    "rmdir {dir}",
    ["<del> the empty <dir> {dir}", "<del> [the <dir>] {dir} (only if it is empty|if it's empty)", "remove empty directory {dir}"],
    ["<del> <eldir> vacío {dir}", "<del> el directorio vacío {dir}", "<del> {dir} solo si está vacío"],
    1.2,
)
on_own_dir(
    "rm-contents",
    "rm -r {dir}/*",
    [
        "<del> everything (inside|in) {dir} (but not the <dir> itself|but keep the <dir>|without removing the <dir> itself)",
        "(empty|clear out) the <dir> {dir}",
        "<del> all (the contents|contents) of {dir} but keep the folder",
        "<del> all files and folders inside {dir}",
    ],
    [
        "<del> todo lo que hay (dentro de|en) {dir} (sin borrar la carpeta|pero no la carpeta|dejando la carpeta)",
        "vacía la carpeta {dir}",
        "<del> todo el contenido de {dir} pero deja el directorio",
        "<del> todos los <archs> y carpetas dentro de {dir}",
    ],
    1.5,
)
simple(
    "rm-all-here",
    "rm *",
    ["<del> all [the] files <here> [but not the folders]", "<del> every file <here>"],
    ["<del> todos los <archs> <here> [pero no las carpetas]", "<del> todos los <archs> que hay <here>"],
    0.8,
)
simple(
    "rm-empty-files",
    "find {dir} -type f -empty -delete",
    [
        "<del> [all] [the] empty files (in|under|inside) {dir}",
        "<del> all (zero[-]byte|0 byte|zero-length) files (in|under) {dir}",
        "get rid of files with no content in {dir}",
    ],
    [
        "<del> [todos] los <archs> vacíos (de|en) {dir}",
        "<del> los <archs> de (cero|0) bytes (de|en) {dir}",
        "<del> los <archs> sin contenido que haya en {dir}",
    ],
    1.2,
)
simple(
    "rm-empty-files-here",
    "find . -type f -empty -delete",
    ["<del> [all] [the] empty files [<here>] [recursively]", "<del> all zero[-]byte files", "clean up empty files"],
    ["<del> [todos] los <archs> vacíos [<here>]", "<del> todos los <archs> de cero bytes", "limpia los <archs> vacíos"],
)
simple(
    "rm-empty-dirs",
    "find {dir} -type d -empty -delete",
    ["<del> [all] [the] empty <dirs> (in|under|inside) {dir}", "get rid of empty folders in {dir}", "clean up the empty <dirs> under {dir}"],
    ["<del> [todas] las carpetas vacías (de|en) {dir}", "<del> los directorios vacíos (de|en|bajo) {dir}", "limpia las carpetas vacías de {dir}"],
    1.2,
)
simple(
    "rm-empty-dirs-here",
    "find . -type d -empty -delete",
    ["<del> [all] [the] empty <dirs> [<here>] [recursively]", "clean up empty folders"],
    ["<del> [todas] las carpetas vacías [<here>]", "<del> todos los directorios vacíos", "limpiar carpetas vacías"],
)
simple(
    "rm-dash",
    "rm -- -{name}",
    ["<del> the file (called|named) -{name} (with|whose name starts with) a (dash|hyphen)", "<del> the file -{name}, its name starts with a dash"],
    ["<del> el <arch> (llamado|de nombre) -{name}, que empieza por guion", "<del> el <arch> -{name} (empieza con un guion|cuyo nombre empieza por guion)"],
    0.5,
    name="word",
)
simple(
    "unlink",
    "rm {stem}",
    ["<del> the (symbolic link|symlink|link) {stem} [but not (its target|what it points to)]", "unlink {stem}", "remove the symlink {stem}, keep the target"],
    ["<del> el (enlace simbólico|enlace|symlink) {stem} [pero no (su destino|aquello a lo que apunta)]", "quita el enlace {stem} sin tocar el original"],
    1,
)


@composed(INTENTS, "rm-many", weight=12)
def rm_many(g: Gen) -> tuple[str, str]:
    shape = g.pick(["list", "list", "glob", "glob", "globdir", "prefix", "contains", "two", "suffix", "dirs", "opt", "opt", "range"])
    verb = g.t(["<del>"], ["<del>"])
    if shape == "list":
        fs = [g.slot("name") for _ in range(g.int(2, 4))]
        request, cmd = (
            say(
                g,
                [f"{verb} [the files] {together(g, fs)}", f"{verb} {together(g, fs)}"],
                [f"{verb} [los <archs>] {together(g, fs)}"],
            ),
            "rm " + " ".join(f.arg for f in fs),
        )
    elif shape == "dirs":
        ds = [g.slot("dirname") for _ in range(g.int(2, 3))]
        request, cmd = (
            say(
                g,
                [f"{verb} the (folders|directories) {together(g, ds)}", f"{verb} the directories {together(g, ds)} and all their contents"],
                [f"{verb} las carpetas {together(g, ds)}", f"{verb} los directorios {together(g, ds)} con todo su contenido"],
            ),
            "rm -r " + " ".join(d.arg for d in ds),
        )
    elif shape == "glob":
        e = g.slot("ext")
        request, cmd = (
            say(
                g,
                [f"{verb} all [the] {e} files <here>", f"{verb} every {e} file", f"{verb} all files ending in {g.value('.' + e.raw)} <here>"],
                [
                    f"{verb} todos los <archs> {e} <here>",
                    f"{verb} [todos] los {e} que hay <here>",
                    f"{verb} los <archs> terminados en {g.value('.' + e.raw)} <here>",
                ],
            ),
            f"rm *.{e.raw}",
        )
    elif shape == "globdir":
        e, d = g.slot("ext"), g.slot("dir")
        request, cmd = (
            say(
                g,
                [f"{verb} the {e} files (directly in|in) {d} (but not in its subfolders|only, not in subdirectories|without touching subdirectories)"],
                [f"{verb} los <archs> {e} de {d} (pero no los de sus subcarpetas|sin tocar los subdirectorios)"],
            ),
            f"rm {d.arg}/*.{e.raw}",
        )
    elif shape == "two":
        e, e2 = g.slot("ext"), g.slot("ext")
        request, cmd = say(g, [f"{verb} all {e} and {e2} files <here>"], [f"{verb} todos los <archs> {e} y {e2} <here>"]), f"rm *.{e.raw} *.{e2.raw}"
    elif shape == "prefix":
        w = g.slot("word")
        request, cmd = (
            say(
                g,
                [f"{verb} all [the] files <here> (starting with|that start with|whose name begins with) {w}"],
                [f"{verb} los <archs> <here> que (empiecen|empiezan|comienzan) (por|con) {w}"],
            ),
            f"rm {w.arg}*",
        )
    elif shape == "suffix":
        w = g.slot("word")
        request, cmd = (
            say(
                g,
                [f"{verb} all [the] files <here> (ending (in|with)|that end (in|with)|whose name ends in) {w}"],
                [f"{verb} los <archs> <here> que (terminen|terminan|acaban) en {w}"],
            ),
            f"rm *{w.arg}",
        )
    elif shape == "contains":
        w = g.slot("word")
        request, cmd = (
            say(
                g,
                [f"{verb} all [the] files <here> (containing|with|that contain|that have) {w} in (the|their) name"],
                [f"{verb} los <archs> <here> que (contengan|tengan|lleven) {w} en el nombre"],
            ),
            f"rm *{w.arg}*",
        )
    elif shape == "range":
        w, e, a, b = g.slot("word"), g.slot("ext"), g.int(1, 5), g.int(6, 40)
        x, y = g.value(f"{w.raw}{a}.{e.raw}"), g.value(f"{w.raw}{b}.{e.raw}")
        request, cmd = (
            say(
                g,
                [f"{verb} [the] files {x} (to|through) {y}", f"{verb} {x}, ..., {y}"],
                [f"{verb} los <archs> de[sde] {x} (a|hasta) {y}"],
            ),
            f"rm {w.raw}{{{a}..{b}}}.{e.raw}",
        )
    else:
        f, opt = g.slot("anyfile"), g.pick("iiffv")
        tails = {
            "i": (
                ["asking for confirmation", "but ask me first", "with a confirmation prompt", "asking before"],
                ["pidiendo confirmación", "pero pregúntame antes", "con confirmación", "preguntando antes"],
            ),
            "f": (
                ["without complaining if it does not exist", "by force", "without asking", "ignoring it if it doesn't exist"],
                ["sin quejarse si no existe", "a la fuerza", "sin preguntar", "ignorando el error si no existe"],
            ),
            "v": (["verbosely", "saying what is removed"], ["en modo detallado", "diciendo lo que se borra"]),
        }[opt]
        if g.chance(0.35):
            e = g.slot("ext")
            if opt == "f":
                tails = (
                    ["without complaining if there are none", "by force", "without asking"],
                    ["sin quejarse si no hay ninguno", "a la fuerza", "sin preguntar"],
                )
            request, cmd = (
                say(
                    g,
                    [f"{verb} all [the] {e} files <here> {g.t(*tails)}"],
                    [f"{verb} todos los <archs> {e} <here> {g.t(*tails)}"],
                ),
                f"rm -{opt} *.{e.raw}",
            )
        else:
            request, cmd = say(g, [f"{verb} [the file] {f} {g.t(*tails)}"], [f"{verb} [el <arch>] {f} {g.t(*tails)}"]), f"rm -{opt} {f.arg}"
    return request, cmd


@composed(INTENTS, "find-delete", weight=12)
def find_delete(g: Gen) -> tuple[str, str]:
    where = place(g, 0.4)
    ext = g.slot("ext") if g.chance(0.65) else None
    tests, en, es = "", [], []
    n, size, m = g.slot("days"), g.slot("size"), g.slot("minutes")
    kind = g.pick(["old", "old", "old", "new", "big", "small", "min", ""] if ext else ["old", "old", "new", "big", "small", "oldbig"])
    if "old" in kind:
        en.append(g.pick([f"older than {n} days", f"modified more than {n} days ago", f"more than {n} days old", f"not modified for more than {n} days"]))
        es.append(
            g.pick([f"de más de {n} días", f"con más de {n} días", f"modificados hace más de {n} días", f"que no se modifican desde hace más de {n} días"])
        )
        tests += f" -mtime +{n.raw}"
    if kind == "new":
        en.append(f"modified in the last {n} days")
        es.append(f"modificados en los últimos {n} días")
        tests += f" -mtime -{n.raw}"
    if kind == "min":
        en.append(g.pick([f"older than {m} minutes", f"modified more than {m} minutes ago"]))
        es.append(g.pick([f"de hace más de {m} minutos", f"modificados hace más de {m} minutos"]))
        tests += f" -mmin +{m.raw}"
    if "big" in kind:
        en.append(g.pick([f"larger than {size}", f"bigger than {size}", f"over {size}"]))
        es.append(g.pick([f"de más de {size}", f"mayores de {size}", f"que pesen más de {size}", f"más grandes que {size}"]))
        tests += f" -size +{size.raw}"
    if kind == "small":
        en.append(g.pick([f"smaller than {size}", f"under {size}"]))
        es.append(g.pick([f"de menos de {size}", f"más pequeños que {size}"]))
        tests += f" -size -{size.raw}"
    name = f' -name "*.{ext.raw}"' if ext else ""
    e_en, e_es = (f"{ext} ", f" {ext}") if ext else ("", "")
    flat = g.chance(0.15)
    rec = (
        g.t(
            ["only there, not in subdirectories", "without going into subfolders"],
            ["sin entrar en subcarpetas", "solo en ese nivel, sin subdirectorios"],
        )
        if flat
        else g.t(["", "<rec>", "recursively"], ["", "<rec>", "recursivamente"])
        if kind
        else g.t(["recursively", "and all its subdirectories", "including subfolders"], ["recursivamente", "incluyendo las subcarpetas", "de forma recursiva"])
    )
    if not kind and flat:
        flat, rec = False, g.t("recursively", "recursivamente")
    text = where.text or (g.t("here", "aquí") if flat else "")
    head = say(
        g,
        [f"<del> [all] [the] {e_en}files {' and '.join(en)}", f"<del> {e_en}files {' and '.join(en)}"],
        [f"<del> [todos] los <archs>{e_es} {' y '.join(es)}"],
    )
    return _fill(arrange(g, head, text, rec), g.lang), f"find {where.find}{' -maxdepth 1' if flat else ''} -type f{name}{tests} -delete"


@composed(INTENTS, "rm-except", weight=4)
def rm_except(g: Gen) -> tuple[str, str]:
    kind = g.pick(["file", "ext", "keepn", "keepn", "dirs", "two"])
    where = place(g, 0.6)
    w = where.text or g.t("here", "aquí")
    if kind == "keepn":
        n = number(g, 2, 20)
        w2 = where.text and " " + where.text
        if where.ls or g.chance(0.4):
            ext = g.slot("ext")
            return say(
                g,
                [
                    f"<del> all [the] {ext} files{w2} except the {n} (newest|most recent|latest) [ones]",
                    f"keep only the {n} (newest|most recent) {ext} files{w2} and delete the rest",
                ],
                [
                    f"<del> todos los <archs> {ext}{w2} (menos|salvo|excepto) los {n} más recientes",
                    f"deja solo los {n} <archs> {ext} más recientes{w2} y borra (el resto|los demás)",
                ],
            ), f"ls -t {where.glob('*.' + ext.raw)} | tail -n +{int(n.raw) + 1} | xargs -d '\\n' rm"
        return say(
            g,
            [
                f"<del> all [the] files <here> except the {n} (newest|most recent|latest) [ones]",
                f"keep only the {n} (newest|most recent) files <here> and delete the rest",
            ],
            [
                f"<del> todos los <archs> <here> (menos|salvo|excepto) los {n} más recientes",
                f"deja solo los {n} <archs> más recientes <here> y borra (el resto|los demás)",
            ],
        ), f"ls -t | tail -n +{int(n.raw) + 1} | xargs -d '\\n' rm"
    if kind == "dirs":
        d = g.slot("word")
        return say(
            g,
            [
                f"<del> (all|every one of) the (directories|folders) (named|called) {d} {where.text}, with their contents",
                f"recursively find and delete all {d} directories {where.text}",
            ],
            [f"<del> todas las carpetas llamadas {d} {where.text}, con su contenido", f"busca y borra recursivamente todos los directorios {d} {where.text}"],
        ), f'find {where.find} -type d -name "{d.raw}" -prune -exec rm -r {{}} +'
    if kind == "file":
        f = g.slot("name")
        return say(
            g,
            [f"<del> (all|all the) files {w} except {f}, leaving subfolders alone", f"<del> every file directly {w} (but|except) {f}"],
            [f"<del> todos los <archs> {w} (menos|salvo|excepto) {f}, sin tocar las subcarpetas", f"<del> todo <arch> directamente {w} excepto {f}"],
        ), f'find {where.find} -maxdepth 1 -type f ! -name "{f.raw}" -delete'
    if kind == "two":
        e, e2 = g.slot("ext"), g.slot("ext")
        return say(
            g,
            [f"<del> all files {w} [recursively] except {e} and {e2} [(files|ones)]"],
            [f"<del> todos los <archs> {w} [recursivamente] (menos|salvo) los {e} y los {e2}"],
        ), f'find {where.find} -type f ! -name "*.{e.raw}" ! -name "*.{e2.raw}" -delete'
    e = g.slot("ext")
    return say(
        g,
        [f"<del> all files {w} [recursively] (except|that are not|but) {e} [files]", f"<del> everything that is not a {e} file {w}"],
        [f"<del> todos los <archs> {w} [recursivamente] (menos|salvo|excepto) los {e}", f"<del> todos los <archs> {w} que no sean {e}"],
    ), f'find {where.find} -type f ! -name "*.{e.raw}" -delete'


# --- bulk renaming


def _loop(pattern: str, body: str) -> str:
    return f"for f in {pattern}; do {body}; done"


def _new_in(where: Place, name: str) -> str:
    """The quoted new name of "$f" where the files live; ``name`` may use ${f##*/} for a bare name."""
    if not where.ls:
        return f'"{name}"'
    d = where.ls.strip().strip('"')
    return f'{d}/"{name}"' if d.startswith("~") else f'"{d}/{name}"'


@composed(INTENTS, "bulk-ext", weight=12)
def bulk_ext(g: Gen) -> tuple[str, str]:
    where, a = place(g, 0.6), g.slot("ext")
    b = to_ext(g, a.raw)
    kind = g.pick(["change", "change", "change", "change", "copy", "recursive", "remove", "append", "bak", "onlyone"])
    w = where.text and " " + where.text
    rec_pre = g.t(["recursively"], ["recursivamente"])
    if kind == "copy":
        return say(
            g,
            [
                f"copy (every|each) {a} file{w} to (one|a file) with the same name and extension {b}",
                f"make a {b} copy of (every|each) {a} file{w}, keeping the base name",
            ],
            [f"copia cada <arch> {a}{w} a otro con el mismo nombre y extensión {b}", f"haz una copia {b} de cada <arch> {a}{w}"],
        ), _loop(where.glob("*." + a.raw), f'cp "$f" "${{f%.{a.raw}}}.{b.raw}"')
    if kind == "recursive":
        return say(
            g,
            [
                f"{rec_pre} (rename|change) all {a} files{w} to {b}",
                f"change the extension of all {a} files{w} to {b} (recursively|including subdirectories|in all subfolders)",
            ],
            [
                f"{rec_pre} cambia la extensión de los <archs> {a}{w} a {b}",
                f"renombra [todos] los <archs> {a}{w} a {b} (recursivamente|incluyendo subcarpetas|en todas las subcarpetas)",
            ],
        ), f'find {where.find} -type f -name "*.{a.raw}" -exec bash -c \'mv "$1" "${{1%.{a.raw}}}.{b.raw}"\' _ {{}} \\;'
    if kind == "remove":
        return say(
            g,
            [
                f"(remove|strip|drop) the {a} extension from (all|the) files{w}",
                f"(remove|strip) {a} from the end of the names of all {a} files{w}",
                f"rename all {a} files{w} so that they lose the {a} extension",
            ],
            [
                f"(quita|elimina) la extensión {a} a todos los <archs>{w}",
                f"quita {a} del final del nombre de los <archs>{w}",
                f"renombra los <archs> {a}{w} quitándoles la extensión",
            ],
        ), _loop(where.glob("*." + a.raw), f'mv "$f" "${{f%.{a.raw}}}"')
    if kind == "append":
        return say(
            g,
            [
                f"(add|append) the extension {b} to (all|every) {a} file[s]{w}, keeping the old (one|extension)",
                f"append {g.value('.' + b.raw)} to the name of every {a} file{w}",
            ],
            [
                f"añade la extensión {b} a todos los <archs> {a}{w} sin quitar la que tienen",
                f"agrega {g.value('.' + b.raw)} al final del nombre de cada <arch> {a}{w}",
            ],
        ), _loop(where.glob("*." + a.raw), f'mv "$f" "$f.{b.raw}"')
    if kind == "bak":
        bk = g.value("." + g.pick(["bak", "bak", "old", "orig", "backup"]))
        return say(
            g,
            [
                f"(make|create) a {bk} copy of (every|each) {a} file{w}",
                f"back up all {a} files{w} by copying each to the same name plus {bk}",
                f"copy (each|every) {a} file{w} (adding|with) {bk} at the end of its name",
            ],
            [f"(haz|crea) una copia {bk} de cada <arch> {a}{w}", f"respalda todos los <archs> {a}{w} copiando cada uno con {bk} al final del nombre"],
        ), _loop(where.glob("*." + a.raw), f'cp "$f" "$f{bk.raw}"')
    if kind == "onlyone":
        f = g.slot("name")
        stem = f.raw.rsplit(".", 1)[0]
        c = to_ext(g, f.raw.rsplit(".", 1)[1])
        return say(
            g,
            [f"change the extension of {f} to {c}", f"give {f} the extension {c} instead"],
            [f"cambia la extensión de {f} a {c}", f"ponle a {f} la extensión {c} en lugar de la que tiene"],
        ), f"mv {f.arg} {stem}.{c.raw}" if " " not in f.raw else f'mv {f.arg} "{stem}.{c.raw}"'
    return say(
        g,
        [
            f"(change|replace) the extension of all [the] {a} files{w} (to|with) {b}",
            f"rename all [the] {a} files{w} to {b}",
            f"(change|rename) every {a} file{w} to {b}",
            f"all {a} files{w} should (become|be renamed to) {b}",
            f"batch rename {a} to {b}{w}",
            f"change extensions from {a} to {b}{w}",
            f"turn the {a} extension of every file{w} into {b}",
        ],
        [
            f"cambia la extensión de [todos] los <archs> {a}{w} (a|por) {b}",
            f"renombra [todos] los <archs> {a}{w} a {b}",
            f"que todos los {a}{w} pasen a ser {b}",
            f"cambia {a} por {b} en los nombres de los <archs>{w}",
            f"renombrar en lote de {a} a {b}{w}",
            f"pasa todos los <archs>{w} de {a} a {b}",
            f"cambiar las extensiones {a} por {b}{w}",
        ],
    ), _loop(where.glob("*." + a.raw), f'mv "$f" "${{f%.{a.raw}}}.{b.raw}"')


@composed(INTENTS, "bulk-affix", weight=12)
def bulk_affix(g: Gen) -> tuple[str, str]:
    where = place(g, 0.65)
    a = g.slot("ext") if g.chance(0.75) else None
    kind = g.pick(["prefix", "prefix", "prefix", "suffix", "suffix", "unprefix", "date", "datemod", "unsuffix"])
    base = g.slot("word")
    w = where.text and " " + where.text
    e_en, e_es = (f"{a} ", f" {a}") if a else ("", "")
    pattern = where.glob(f"*.{a.raw}" if a else "*")
    name = "${f##*/}" if where.ls else "$f"
    if kind == "prefix":
        p = g.value(base.raw + g.pick(["_", "-", "_", "."]))
        return say(
            g,
            [
                f"(add|put) the prefix {p} to (all|all the|every one of the) {e_en}files{w}",
                f"prefix (all|every one of the) {e_en}files{w} with {p}",
                f"rename all {e_en}files{w} (adding|putting|so that they have) {p} (at the beginning of|in front of) (the|their) name[s]",
                f"prepend {p} to the names of all {e_en}files{w}",
            ],
            [
                f"(añade|agrega|pon) el prefijo {p} a todos los <archs>{e_es}{w}",
                f"renombra todos los <archs>{e_es}{w} poniendo {p} (al principio|delante) [del nombre]",
                f"ponles {p} delante a todos los <archs>{e_es}{w}",
            ],
        ), _loop(pattern, f'mv "$f" {_new_in(where, p.raw + name)}')
    if kind == "suffix":
        a = a or g.slot("ext")
        p = g.value(g.pick(["_", "-"]) + base.raw)
        return say(
            g,
            [
                f"(add|append) {p} to the name of (all|every) {a} file[s]{w}, before the extension",
                f"add the suffix {p} before the extension to all {a} files{w}",
                f"rename all {a} files{w} (inserting|adding) {p} (just|right) before {g.value('.' + a.raw)}",
            ],
            [
                f"(añade|agrega) {p} al nombre de todos los <archs> {a}{w}, antes de la extensión",
                f"(añade|pon) el sufijo {p} antes de la extensión a los <archs> {a}{w}",
                f"renombra los <archs> {a}{w} poniendo {p} antes de {g.value('.' + a.raw)}",
            ],
        ), _loop(where.glob(f"*.{a.raw}"), f'mv "$f" "${{f%.{a.raw}}}{p.raw}.{a.raw}"')
    if kind == "unprefix":
        p = g.value(base.raw + g.pick(["_", "-", "_"]))
        body = f'mv "$f" "${{f#{p.raw}}}"' if not where.ls else f'n="${{f##*/}}"; mv "$f" {_new_in(where, "${n#" + p.raw + "}")}'
        return say(
            g,
            [
                f"(remove|strip|delete|drop) the prefix {p} from (all|the) file names{w}",
                f"rename all files{w} that start with {p} (removing|dropping) it",
                f"(remove|strip) {p} from the beginning of the file names{w}",
            ],
            [
                f"(quita|elimina|borra) el prefijo {p} de los [nombres de los] <archs>{w}",
                f"renombra los <archs>{w} que empiezan por {p} quitándoselo",
                f"quita {p} del principio del nombre de los <archs>{w}",
            ],
        ), _loop(where.glob(f"{p.raw}*"), body)
    if kind == "unsuffix":
        a = a or g.slot("ext")
        p = g.value(g.pick(["_", "-"]) + base.raw)
        return say(
            g,
            [
                f"(remove|strip) {p} from the end of the names of the {a} files{w} (before|keeping) the extension",
                f"rename the {a} files{w} whose name ends in {p}{g.value('.' + a.raw)}, removing {p}",
            ],
            [
                f"quita {p} del final del nombre de los <archs> {a}{w}, (antes de|conservando) la extensión",
                f"renombra los <archs>{w} terminados en {p}{g.value('.' + a.raw)} quitando {p}",
            ],
        ), _loop(where.glob(f"*{p.raw}.{a.raw}"), f'mv "$f" "${{f%{p.raw}.{a.raw}}}.{a.raw}"')
    sep = g.pick(["_", "-"])
    s = g.t("an underscore" if sep == "_" else "a dash", "un guion bajo" if sep == "_" else "un guion")
    if kind == "date":
        return say(
            g,
            [
                f"(add|put) today's date and {s} (in front of|at the beginning of) the names of all {e_en}files{w}",
                f"prefix all {e_en}files{w} with today's date followed by {s}",
                f"rename all {e_en}files{w} to start with today's date and {s}",
            ],
            [
                f"(añade|pon) la fecha de hoy y {s} (al principio|delante) del nombre de todos los <archs>{e_es}{w}",
                f"renombra todos los <archs>{e_es}{w} con la fecha de hoy y {s} delante",
            ],
        ), _loop(pattern, f'mv "$f" {_new_in(where, "$(date +%F)" + sep + name)}')
    return say(
        g,
        [
            f"prefix (each|every) {e_en}file{w} with its modification date, YYYY-MM-DD, and {s}",
            f"rename every {e_en}file{w} so that its modification date and {s} come first",
        ],
        [
            f"pon delante del nombre de cada <arch>{e_es}{w} su fecha de modificación y {s}",
            f"renombra cada <arch>{e_es}{w} anteponiendo su fecha de modificación y {s}",
        ],
    ), _loop(pattern, f'mv "$f" {_new_in(where, "$(date -r " + chr(34) + "$f" + chr(34) + " +%F)" + sep + name)}')


@composed(INTENTS, "bulk-case", weight=6)
def bulk_case(g: Gen) -> tuple[str, str]:
    kind = g.pick(["lower", "lower", "lower", "upper", "upper", "first", "extlower"])
    a = g.slot("ext") if g.chance(0.35) else None
    e_en, e_es = (f"{a} ", f" {a}") if a else ("", "")
    tail = f".{a.raw}" if a else ""
    if kind == "lower":
        return say(
            g,
            [
                f"(rename|convert|change) all [the] {e_en}(files|file names) <here> to lower[ ]case",
                f"make (all|the) {e_en}file names lowercase <here>",
                f"lowercase (all|the) {e_en}file names <here>",
                f"put the names of all {e_en}files <here> in lower case",
            ],
            [
                f"(renombra|pasa|convierte) [todos] los <archs>{e_es} <here> a minúsculas",
                f"pon en minúsculas los nombres de los <archs>{e_es} <here>",
                f"cambia a minúsculas el nombre de todos los <archs>{e_es} <here>",
            ],
        ), _loop(f"*[A-Z]*{tail}", 'mv "$f" "${f,,}"')
    if kind == "upper" and not a:
        return say(
            g,
            [
                "(rename|convert|change) all [the] (files|file names) <here> to upper[ ]case",
                "make all file names uppercase <here>",
                "uppercase (all|the) file names <here>",
            ],
            ["(renombra|pasa|convierte) [todos] los <archs> <here> a mayúsculas", "pon en mayúsculas los nombres de los <archs> <here>"],
        ), _loop("*[a-z]*", 'mv "$f" "${f^^}"')
    if kind == "first":
        return say(
            g,
            [f"capitalize the first letter of (all|every) {e_en}file name[s] <here>", f"make the first letter of each {e_en}file name <here> uppercase"],
            [
                f"pon en mayúscula la primera letra del nombre de cada <arch>{e_es} <here>",
                f"capitaliza la primera letra de los nombres de los <archs>{e_es} <here>",
            ],
        ), _loop(f"[a-z]*{tail}", 'mv "$f" "${f^}"')
    e = g.pick(["JPG", "PNG", "TXT", "PDF", "CSV", "MP3", "JPEG", "HTML", "GIF", "DOC"])
    up, low = g.value(e, text="." + e), g.value(e.lower(), text="." + e.lower())
    return say(
        g,
        [
            f"rename all {up} files <here> to {low}",
            f"change the uppercase extension {up} to [lowercase] {low} <here>",
            f"change {up} to {low} in all file names <here>",
        ],
        [f"renombra todos los <archs> {up} <here> a {low}", f"cambia la extensión en mayúsculas {up} por {low} <here>"],
    ), _loop(f"*.{e}", f'mv "$f" "${{f%.{e}}}.{e.lower()}"')


@composed(INTENTS, "bulk-replace", weight=10)
def bulk_replace(g: Gen) -> tuple[str, str]:
    kind = g.pick(["spaces", "spaces", "spaces", "dashes", "remove-spaces", "word", "word", "word", "removeword", "chars", "dirs"])
    a = g.slot("ext") if g.chance(0.3) else None
    e_en, e_es = (f"{a} ", f" {a}") if a else ("", "")
    tail = f".{a.raw}" if a else ""
    if kind in ("spaces", "dashes", "remove-spaces"):
        en, es, rep = {
            "spaces": (["(underscores|an underscore|_)"], ["(guiones bajos|guion bajo|_|subguiones)"], "_"),
            "dashes": (["(dashes|hyphens|-)"], ["(guiones|guion medio|-)"], "-"),
            "remove-spaces": ([""], [""], ""),
        }[kind]
        if rep:
            request = say(
                g,
                [
                    f"(replace|change|substitute) [(the|all)] spaces in {e_en}(file names|filenames) <here> (with|by) {en[0]}",
                    f"rename (all|the) {e_en}files <here> (replacing|changing) spaces (with|to) {en[0]}",
                    f"files <here> with spaces in the name: change the spaces to {en[0]}"
                    if not a
                    else f"replace the spaces in the names of the {e_en}files <here> with {en[0]}",
                ],
                [
                    f"(reemplaza|cambia|sustituye) los espacios (en los|de los) nombres de [los] <archs>{e_es} <here> por {es[0]}",
                    f"renombra los <archs>{e_es} <here> cambiando [los] espacios por {es[0]}",
                ],
            )
        else:
            request = say(
                g,
                [
                    f"(remove|delete|strip) [(the|all)] spaces from the names of (all|the) {e_en}files <here>",
                    f"rename {e_en}files <here> so that they have no spaces (removing|deleting) them",
                ],
                [f"(quita|elimina) los espacios de los nombres de los <archs>{e_es} <here>", f"renombra los <archs>{e_es} <here> quitando los espacios"],
            )
        return request, _loop(f'*" "*{tail}', f'mv "$f" "${{f// /{rep}}}"')
    if kind == "chars":
        a1, b1, en1, es1 = g.pick(
            [("-", "_", "dashes|hyphens", "guiones"), ("_", "-", "underscores", "guiones bajos"), ("_", " ", "underscores", "guiones bajos")]
        )
        b_en, b_es = {"_": ("underscores", "guiones bajos"), "-": ("dashes", "guiones"), " ": ("spaces", "espacios")}[b1]
        return say(
            g,
            [f"(replace|change) [(the|all)] ({en1}) in the names of (all|the) {e_en}files <here> (with|to) {b_en}"],
            [f"(reemplaza|cambia) los {es1} de los nombres de los <archs>{e_es} <here> por {b_es}"],
        ), _loop(f"*{a1}*{tail}", f'mv "$f" "${{f//{a1}/{b1}}}"')
    x, y = g.slot("word"), g.slot("word")
    if kind == "removeword":
        return say(
            g,
            [
                f"(remove|delete|strip) {x} from the names of all {e_en}files <here> [that contain it]",
                f"rename the {e_en}files <here> removing {x} from their names",
            ],
            [f"(quita|elimina) {x} del nombre de los <archs>{e_es} <here> [que lo tengan]", f"renombra los <archs>{e_es} <here> quitando {x} del nombre"],
        ), _loop(f"*{x.raw}*{tail}", f'mv "$f" "${{f/{x.raw}/}}"')
    if kind == "dirs":
        return say(
            g,
            [
                "rename (all|the) (directories|folders) <here> (replacing|changing) spaces (with|to) underscores",
                "replace spaces with underscores in the names of the (folders|directories) <here>",
            ],
            [
                "renombra las carpetas <here> cambiando espacios por guiones bajos",
                "cambia los espacios por guiones bajos en los nombres de (los directorios|las carpetas) <here>",
            ],
        ), 'for d in *" "*/; do mv "$d" "${d// /_}"; done'
    return say(
        g,
        [
            f"(replace|change) {x} (with|to|by) {y} in (all|the) {e_en}(file names|filenames) <here>",
            f"rename all {e_en}files <here> (changing|replacing) {x} (to|with) {y} [in the name]",
            f"in the names of (all|the) {e_en}files <here>, (replace|substitute) {x} (with|by) {y}",
        ],
        [
            f"(cambia|reemplaza|sustituye) {x} por {y} en los nombres de los <archs>{e_es} <here>",
            f"renombra los <archs>{e_es} <here> (cambiando|sustituyendo) {x} por {y}",
        ],
    ), _loop(f"*{x.raw}*{tail}", f'mv "$f" "${{f/{x.raw}/{y.raw}}}"')


@composed(INTENTS, "bulk-number", weight=5)
def bulk_number(g: Gen) -> tuple[str, str]:
    a, p = g.slot("ext"), g.slot("word")
    pad = g.pick([0, 0, 0, 2, 3, 4])
    sep = g.pick(["_", "-", ""])
    first = g.value(f"{p.raw}{sep}{'1'.zfill(pad)}.{a.raw}")
    second = g.value(f"{p.raw}{sep}{'2'.zfill(pad)}.{a.raw}")
    request = say(
        g,
        [
            f"rename all [the] {a} files <here> to {first}, {second}[,] (and so on|etc|...)",
            f"number (all|the) {a} files <here> as {first}, {second}, (and so on|etc|...)",
            f"rename the {a} files <here> sequentially: {first}, {second}, ...",
            f"rename {a} files <here> in order as {first}, {second}...",
        ],
        [
            f"renombra [todos] los <archs> {a} <here> a {first}, {second}[,] (etc|y así sucesivamente|...)",
            f"numera los <archs> {a} <here> como {first}, {second}, (etc|...)",
            f"renombra los {a} <here> de forma secuencial: {first}, {second}, ...",
        ],
    )
    new = f'"{p.raw}{sep}$i.{a.raw}"' if not pad else f'"$(printf \'{p.raw}{sep}%0{pad}d.{a.raw}\' "$i")"'
    return request, f'i=1; for f in *.{a.raw}; do mv "$f" {new}; i=$((i + 1)); done'


@composed(INTENTS, "rename-util", weight=2)
def rename_util(g: Gen) -> tuple[str, str]:
    a, b, e = g.slot("word"), g.slot("word"), g.slot("ext")
    kind = g.pick(["word", "ext", "lower"])
    if kind == "lower":
        return say(
            g,
            [f"(use|using) [perl] rename make the names of all {e} files <here> lowercase", f"lowercase all {e} file names with the [perl] rename command"],
            [f"usa [el comando] rename para pasar a minúsculas los <archs> {e} <here>"],
        ), f"rename 'y/A-Z/a-z/' *.{e.raw}"
    if kind == "ext":
        b = to_ext(g, e.raw)
        return say(
            g,
            [f"(use|using) the [perl] rename command change all {e} files <here> to {b}", f"rename {e} files to {b} with [perl] rename"],
            [f"con [el comando] rename [de perl] cambia los <archs> {e} <here> a {b}"],
        ), f"rename 's/\\.{e.raw}$/.{b.raw}/' *.{e.raw}"
    return say(
        g,
        [f"(use|using) the [perl] rename command replace {a} with {b} in all {e} file names <here>"],
        [f"con [el comando] rename [de perl] cambia {a} por {b} en los nombres de los <archs> {e} <here>"],
    ), f"rename 's/{a.raw}/{b.raw}/' *.{e.raw}"


simple(
    "add-ext-missing",
    'for f in *; do [[ $f == *.* ]] || mv "$f" "$f.{ext.raw}"; done',
    ["add the extension {ext} to (all|the) files <here> that (have none|have no extension|lack one)", "files without extension <here> should get {ext}"],
    ["añade la extensión {ext} a los <archs> <here> que no (tengan|tienen) extensión", "ponles {ext} a los <archs> sin extensión <here>"],
    0.7,
)

# --- links

simple(
    "ln-s",
    "ln -s {anyfile} {stem}",
    [
        "<make> a (symbolic link|symlink|soft link) [(called|named)] {stem} (pointing to|to|that points to) {anyfile}",
        "<make> a (symlink|soft link) to {anyfile} (called|named) {stem}",
        "symlink {anyfile} as {stem}",
        "link {stem} -> {anyfile} (symbolic|soft link)",
        "I want {stem} to be a symbolic link to {anyfile}",
    ],
    [
        "<make> un (enlace simbólico|symlink|enlace blando) [llamado] {stem} (que apunte a|a|hacia) {anyfile}",
        "<make> un (enlace simbólico|symlink) a {anyfile} (llamado|con el nombre) {stem}",
        "enlaza simbólicamente {anyfile} como {stem}",
        "que {stem} sea un enlace simbólico a {anyfile}",
    ],
    2.5,
)
simple(
    "ln-s-dir",
    "ln -s {dir} {dirname}",
    [
        "<make> a (symbolic link|symlink|soft link) [(called|named)] {dirname} to the <dir> {dir}",
        "<make> a (shortcut|symlink) {dirname} (for|to|pointing at) the <dir> {dir}",
        "link the folder {dir} here as {dirname} (symbolically|with a symlink)",
    ],
    [
        "<make> un (enlace simbólico|symlink|acceso directo) [llamado] {dirname} (a la carpeta|al directorio) {dir}",
        "enlaza la carpeta {dir} como {dirname} con un enlace simbólico",
    ],
    1.5,
)
simple(
    "ln-s-here",
    "ln -s {file} .",
    ["<make> a symlink to {file} <here> (with|keeping) the same name", "symlink {file} into the current directory"],
    ["<make> un enlace simbólico a {file} <here> con el mismo nombre", "enlaza {file} en el directorio actual con un symlink"],
    1,
)
simple(
    "ln-hard",
    "ln {anyfile} {stem}",
    [
        "<make> a hard link [(called|named)] {stem} (to|for|pointing to) {anyfile}",
        "<make> a hard link to {anyfile} (called|named) {stem}",
        "hard[-]link {anyfile} as {stem}",
        "link {anyfile} to {stem} with a hard link",
    ],
    [
        "<make> un enlace (duro|físico) [llamado] {stem} (a|de|hacia) {anyfile}",
        "<make> un enlace duro a {anyfile} (llamado|con nombre) {stem}",
        "enlace duro de {anyfile} con el nombre {stem}",
    ],
    2,
)
simple(
    "ln-sf",
    "ln -sf {anyfile} {stem}",
    [
        "<make> a symlink {stem} to {anyfile}, (replacing|overwriting) (it if it exists|any existing one|what is there)",
        "(force|overwrite) the symbolic link {stem} so that it points to {anyfile}",
        "point the link {stem} (to|at) [the file] {anyfile} (instead|from now on)",
    ],
    [
        "<make> un enlace simbólico {stem} a {anyfile}, (reemplazando el que haya|sobrescribiendo si existe)",
        "haz que el enlace {stem} apunte ahora a[l <arch>] {anyfile}",
    ],
    1.2,
)
simple(
    "ln-sfn",
    "ln -sfn {dir} {dirname}",
    [
        "(make|update) the (symlink|symbolic link|link) {dirname} (so that it points|point) (to|at) the <dir> {dir} [instead]",
        "(repoint|relink|switch) {dirname} to the <dir> {dir}",
        "change the target of the directory symlink {dirname} to {dir}",
        "replace the symlink {dirname} with one to the <dir> {dir}",
    ],
    [
        "haz que el enlace {dirname} apunte (al directorio|a la carpeta) {dir}",
        "(actualiza|cambia) el enlace simbólico {dirname} para que apunte (al directorio|a la carpeta) {dir}",
        "cambia el destino del enlace {dirname} al directorio {dir}",
    ],
    1.5,
)
simple(
    "readlink",
    "readlink {stem}",
    [
        "where does [the] (symlink|link|symbolic link) {stem} point [to]",
        "<tell> the target of [the] (symlink|symbolic link|link) {stem}",
        "what does the link {stem} point (to|at)",
        "target of the symlink {stem}",
    ],
    [
        "a dónde apunta [el] (enlace|symlink|enlace simbólico) {stem}",
        "<tell> el destino del (enlace|symlink|enlace simbólico) {stem}",
        "hacia dónde apunta el enlace {stem}",
        "destino del enlace simbólico {stem}",
    ],
    2,
)
simple(
    "readlink-f",
    "readlink -f {stem}",
    [
        "<tell> the (full|absolute|real|final) path [that] the (symlink|link) {stem} points to",
        "resolve the (symlink|link) {stem} (completely|fully|to its absolute path)",
        "follow the link {stem} to its (final|real) target",
        "absolute path of the target of the link {stem}",
    ],
    [
        "<tell> la ruta (absoluta|completa|real) a la que apunta el (enlace|symlink) {stem}",
        "resuelve [por completo] el enlace {stem} [hasta su destino final]",
        "ruta absoluta del destino del enlace {stem}",
    ],
    1.5,
)
simple(
    "samefile",
    "find {dir} -samefile {anyfile}",
    [
        "<list> all [the] hard links (to|of) {anyfile} (in|under) {dir}",
        "which files (in|under) {dir} are hard links to {anyfile}",
        "find (other names|every name) of {anyfile} in {dir} (hard links)",
    ],
    [
        "<list> todos los enlaces duros a {anyfile} (en|dentro de) {dir}",
        "qué <archs> de {dir} son enlaces duros de {anyfile}",
        "busca en {dir} los enlaces duros de {anyfile}",
    ],
)
simple(
    "hardlinked",
    "find {dir} -type f -links +1",
    ["<list> files with more than one hard link (in|under) {dir}", "which files in {dir} have several hard links"],
    ["<list> los <archs> con más de un enlace duro en {dir}", "qué <archs> de {dir} tienen varios enlaces duros"],
)
simple(
    "ln-relative",
    "ln -sr {file} {stem}",
    ["<make> a relative symlink {stem} to {file}", "<make> a symbolic link {stem} with a relative path to {file}"],
    ["<make> un enlace simbólico relativo {stem} a {file}", "<make> un symlink {stem} con ruta relativa a {file}"],
    0.8,
)
simple(
    "link-replace-copy",
    'cp --remove-destination "$(readlink -f {stem})" {stem}',
    ["replace the symlink {stem} (with|by) a copy of (the file it points to|its target)", "turn the symlink {stem} into a real file"],
    ["sustituye el enlace {stem} por una copia del <arch> al que apunta", "convierte el enlace simbólico {stem} en un <arch> real"],
    0.6,
)
simple(
    "lname",
    'find {dir} -lname "*{word}*"',
    ["<list> symlinks (in|under) {dir} whose target contains {word}", "which symbolic links in {dir} point to something with {word} in its path"],
    ["<list> los enlaces simbólicos de {dir} cuyo destino contenga {word}", "qué enlaces simbólicos de {dir} apuntan a algo con {word} en la ruta"],
    0.7,
)


@composed(INTENTS, "find-links", weight=8)
def find_links(g: Gen) -> tuple[str, str]:
    where = place(g, 0.4)
    kind = g.pick(["list", "list", "broken", "broken", "broken", "delbroken", "delbroken", "targets", "targets", "countbroken", "flat", "flattargets"])
    w = where.text
    rec = g.t(["", "recursively"], ["", "recursivamente"])
    lk = g.t(["symbolic links", "symlinks", "soft links"], ["enlaces simbólicos", "symlinks", "enlaces blandos"])
    flat = g.t(["not in subdirectories", "without descending into subfolders"], ["sin entrar en subdirectorios", "sin bajar a las subcarpetas"])
    if kind == "list":
        return arrange(
            g,
            say(
                g,
                [f"<list> [all] [the] {lk}", f"find [all] {lk}", f"which {lk} are there"],
                [f"<list> [todos] los {lk}", f"(busca|encuentra) [todos] los {lk}", f"qué {lk} hay"],
            ),
            w,
            rec,
        ), f"find {where.find} -type l"
    if kind == "flat":
        return arrange(g, say(g, [f"<list> the {lk}"], [f"<list> los {lk}"]), w, flat), f"find {where.find} -maxdepth 1 -type l"
    if kind == "broken":
        return arrange(
            g,
            say(
                g,
                [
                    f"<list> [all] [the] (broken|dangling|dead) {lk}",
                    f"find (broken|dangling) {lk}",
                    f"which {lk} are broken",
                    f"{lk} whose target does not exist",
                    f"search for {lk} that point to nothing",
                ],
                [
                    f"<list> [todos] los {lk} (rotos|que apuntan a nada)",
                    f"(busca|encuentra) [los] {lk} rotos",
                    f"qué {lk} están rotos",
                    f"{lk} cuyo destino (no existe|ya no existe)",
                ],
            ),
            w,
            rec,
        ), f"find {where.find} -xtype l"
    if kind == "delbroken":
        return arrange(
            g,
            say(
                g,
                [f"<del> [all] [the] (broken|dangling|dead) {lk}", f"clean up broken {lk}"],
                [f"<del> [todos] los {lk} rotos", f"limpia los {lk} (rotos|que no apuntan a nada)"],
            ),
            w,
            rec,
        ), f"find {where.find} -xtype l -delete"
    if kind == "countbroken":
        return arrange(
            g,
            say(g, [f"how many (broken|dangling) {lk} are there", f"count [the] broken {lk}"], [f"cuántos {lk} rotos hay", f"cuenta los {lk} rotos"]),
            w,
        ), f"find {where.find} -xtype l | wc -l"
    return arrange(
        g,
        say(
            g,
            [
                f"<list> [all] the {lk} and (where they point|their targets|what they point to)",
                "<list> every symlink with its target",
                f"where do the {lk} point",
            ],
            [f"<list> los {lk} y (a dónde apuntan|sus destinos)", "<list> cada symlink con su destino", f"a dónde apuntan los {lk}"],
        ),
        w,
        flat if kind == "flattargets" else rec,
    ), f"find {where.find}{' -maxdepth 1' if kind == 'flattargets' else ''} -type l -printf '%p -> %l\\n'"


@composed(INTENTS, "ln-into", weight=5)
def ln_into(g: Gen) -> tuple[str, str]:
    d = g.slot("dir")
    kind = g.pick(["one", "many", "glob", "named", "named", "verbose"])
    sym = g.chance(0.75)
    en, es = (g.pick(["symbolic link", "symlink", "soft link"]), g.pick(["enlace simbólico", "symlink"])) if sym else ("hard link", "enlace duro")
    ess = {"enlace simbólico": "enlaces simbólicos", "symlink": "symlinks", "enlace duro": "enlaces duros"}[es]
    s = "ln -s" if sym else "ln"
    p = g.value("/" + "/".join(g.slot("word").raw for _ in range(2)) + "/" + g.slot("name").raw)
    if kind == "one":
        return say(
            g,
            [f"<make> a {en} to {p} (in|inside) [the <dir>] {d} [with the same name]", f"put a {en} to {p} (in|into) {d}"],
            [f"<make> un {es} a {p} (en|dentro de) {d} [con el mismo nombre]", f"pon en {d} un {es} a {p}"],
        ), f"{s} {p.arg} {d.arg}"
    if kind == "many":
        q = g.value("/" + "/".join(g.slot("word").raw for _ in range(2)) + "/" + g.slot("name").raw)
        return say(g, [f"<make> {en}s to {p} and {q} in {d}"], [f"<make> {ess} a {p} y {q} en {d}"]), f"{s} {p.arg} {q.arg} {d.arg}"
    if kind == "glob":
        e, src = g.slot("ext"), g.slot("absdir")
        return say(
            g,
            [f"<make> {en}s in {d} to all [the] {e} files (of|in|from) {src}", f"link all {e} files of {src} into {d} (with|as|using) {en}s"],
            [f"<make> en {d} {ess} a todos los <archs> {e} de {src}", f"enlaza en {d} todos los <archs> {e} de {src} con {ess}"],
        ), f"{s} {src.arg}/*.{e.raw} {d.arg}"
    n = g.slot("word")
    if kind == "verbose":
        return say(
            g,
            [f"<make> a {en} {n} to {p} verbosely", f"<make> a {en} called {n} to {p}, showing what is done"],
            [f"<make> un {es} {n} a {p} en modo detallado", f"<make> un {es} llamado {n} a {p} mostrando lo que se hace"],
        ), f"ln -{'s' if sym else ''}v {p.arg} {n.arg}"
    target = _join(d, n.raw)
    return say(
        g,
        [f"<make> a {en} {_as_text(g, d, n)} (pointing to|to) {p}", f"{en} from {_as_text(g, d, n)} to {p}"],
        [f"<make> un {es} {_as_text(g, d, n)} (que apunte a|hacia) {p}", f"<make> en {d} un {es} llamado {n} a {p}"],
    ), f"{s} {p.arg} {target}"


def _as_text(g: Gen, d: BoundSlot, n: BoundSlot) -> BoundSlot:
    return g.value(f"{d.raw}/{n.raw}")


# --- disk usage

simple(
    "df",
    "df -h",
    [
        "<show> [the] (free|available) (disk space|space on disk) [of all (disks|filesystems|partitions)]",
        "how much (disk space|space) (is|do I have) (free|left|available)",
        "free disk space",
        "disk space",
        "how full are my disks",
        "<show> [the] disk usage of (all|every) (filesystem|partition|mounted filesystem)[s] [in human readable format]",
        "is the disk full",
        "space left on (disk|the disks|my partitions)",
        "report file system disk space usage in human-readable units",
        "how much room is left on the (disk|hard drive)",
    ],
    [
        "<show> el espacio (libre|disponible) en disco",
        "cuánto espacio [en disco] (queda|me queda|tengo) [(libre|disponible)]",
        "espacio libre en [el] disco",
        "cómo están de llenos los discos",
        "<show> el uso de disco de (todas las particiones|todos los sistemas de archivos)",
        "está lleno el disco",
        "cuánto sitio queda en el disco duro",
        "espacio (de|en) los discos",
    ],
    4,
)
simple(
    "df-inodes",
    "df -i",
    [
        "<show> inode usage [of (all|the) (filesystems|file systems|partitions)]",
        "how many (free inodes|inodes) are (left|free|used) [on each (filesystem|partition)]",
        "am I running out of inodes",
        "free inodes",
    ],
    [
        "<show> el uso de inodos [de los sistemas de archivos]",
        "cuántos inodos (quedan|hay) libres",
        "inodos (libres|usados) en cada partición",
        "me estoy quedando sin inodos",
    ],
    1.2,
)
simple(
    "df-type",
    "df -hT",
    [
        "<show> [the] disk (usage|space) with the (filesystem|file system) type[s]",
        "free space and (filesystem|fs) type of each (partition|mount)",
        "disk usage including the type of each filesystem",
    ],
    ["<show> el (uso|espacio) de disco con el tipo de sistema de archivos", "espacio libre y tipo de sistema de ficheros de cada partición"],
    1.2,
)
simple(
    "df-no-tmpfs",
    "df -h -x tmpfs",
    ["<show> [the] disk (usage|space) (excluding|without|except|ignoring) tmpfs [filesystems]", "free disk space, no tmpfs"],
    ["<show> el espacio en disco (sin|excluyendo|salvo) [los] tmpfs", "espacio libre en disco sin contar tmpfs"],
    0.8,
)
simple(
    "df-total",
    "df -h --total",
    ["<show> [the] disk (usage|space) of all filesystems with a (grand total|total)", "df with a total line [at the end]"],
    ["<show> el espacio de todos los discos con (un total|el total al final)", "uso de disco con línea de total"],
    0.8,
)
simple(
    "df-path",
    "df -h {dir}",
    [
        "<show> [the] (free|available) [disk] space (on|of) the (filesystem|partition|disk) (of|holding|that contains|where) {dir} [is]",
        "how much (disk space|space) is (free|left|available) (on|in|for) {dir}",
        "free space (on|in) {dir}",
        "disk space available (at|in|for) {dir}",
        "how full is the (disk|partition|filesystem) (where {dir} is|that holds {dir})",
    ],
    [
        "<show> el espacio (libre|disponible) en {dir}",
        "cuánto espacio (queda|hay) [libre] en {dir}",
        "espacio libre en {dir}",
        "cuánto espacio libre tiene el (disco|sistema de archivos) (donde está|que contiene) {dir}",
    ],
    2,
    dir="mount",
)
simple(
    "df-path-dir",
    "df -h {dir}",
    [
        "how much (free space|space) is (left|available) on the (disk|filesystem|partition) (of|that holds) {dir}",
        "on which (disk|filesystem|partition) is {dir} and how full is it",
        "free space on the filesystem of {dir}",
    ],
    [
        "cuánto espacio queda en el disco donde está {dir}",
        "en qué (disco|partición) está {dir} y cómo de lleno está",
        "espacio libre en el sistema de archivos de {dir}",
    ],
    1.2,
)
simple(
    "df-avail",
    "df -h --output=avail {mount} | tail -n 1",
    ["<show> (only|just) the (available|free) space (on|of) {mount}", "print (only|just) how much space is (available|free) on {mount}, nothing else"],
    ["<show> (solo|únicamente) el espacio (disponible|libre) (de|en) {mount}", "imprime solo lo que queda libre en {mount}, nada más"],
    1,
)
simple(
    "df-pcent",
    "df --output=pcent {mount} | tail -n 1",
    ["<show> (only|just) the (percentage used|use percentage|usage percent) of {mount}", "what percentage of {mount} is used, only the (figure|number)"],
    ["<show> (solo|únicamente) el porcentaje (usado|de uso|ocupado) de {mount}", "qué porcentaje de {mount} está usado, solo el dato"],
    1,
)
simple(
    "df-over",
    "df -h | awk 'NR > 1 && $5+0 > {n}'",
    [
        "<list> (filesystems|partitions) (more than|over) {n}% full",
        "which (disks|filesystems|partitions) are (used more than|over|more than) {n}% [full]",
        "filesystems with usage above {n}%",
    ],
    [
        "<list> las particiones (con más del|que pasan del) {n}% (de uso|ocupado)",
        "qué (discos|sistemas de archivos) están a más del {n}%",
        "sistemas de archivos con uso superior al {n}%",
    ],
    1.2,
)
simple(
    "lsblk",
    "lsblk",
    [
        "<list> [all] [the] (disks|block devices|drives) [and [their] partitions]",
        "(what|which) (disks|drives|block devices) (do I have|are there|are connected)",
        "<show> [the] partitions of all disks",
        "disks and partitions",
    ],
    [
        "<list> [todos] los (discos|dispositivos de bloque) [y [sus] particiones]",
        "qué discos (tengo|hay|están conectados)",
        "<show> las particiones de todos los discos",
        "discos y particiones",
    ],
    2,
)
simple(
    "lsblk-f",
    "lsblk -f",
    [
        "<list> [the] (block devices|partitions|disks) with [their] (filesystem types|file systems), labels and UUIDs",
        "<show> the filesystem and UUID of every partition",
        "(filesystem|UUID) of each block device",
        "lsblk with filesystem info",
    ],
    [
        "<list> las particiones con su sistema de archivos, etiqueta y UUID",
        "<show> el sistema de archivos y el UUID de cada partición",
        "UUID de cada partición",
    ],
    1.2,
)
simple(
    "lsblk-d",
    "lsblk -d -o NAME,SIZE",
    [
        "<list> (only|just) the name and size of each disk, no partitions",
        "size of each (physical disk|disk|drive), without partitions",
        "how big are my disks without partitions, just name and size",
    ],
    ["<list> (solo|únicamente) el nombre y tamaño de cada disco, sin particiones", "tamaño de cada disco (físico|duro), sin las particiones"],
    0.8,
)
simple(
    "findmnt",
    "findmnt",
    ["<show> [all] mounted filesystems as a tree", "tree of mount points"],
    ["<show> los sistemas de archivos montados en forma de árbol", "árbol de puntos de montaje"],
    0.5,
)
simple(
    "du-sh",
    "du -sh {dir}",
    [
        "how (big|large) is [the <dir>] {dir}",
        "<tell> the [total] size of [the <dir>] {dir}",
        "how much [disk] space does {dir} (take up|use|occupy|take)",
        "size of {dir}",
        "[total] disk usage of {dir}",
        "total size of everything in {dir}",
        "summarize the disk usage of {dir} in human-readable form",
        "how many (megs|gigs) does {dir} take",
        "weight of the {dir} folder",
    ],
    [
        "cuánto (ocupa|pesa) [<eldir>] {dir}",
        "<tell> (el tamaño|el tamaño total) <deldir> {dir}",
        "cuánto espacio [en disco] (ocupa|usa|consume) [<eldir>] {dir}",
        "tamaño (total|) de {dir}",
        "uso de disco de {dir}",
        "tamaño de todo lo que hay en {dir}",
        "cuántos (megas|gigas) ocupa {dir}",
    ],
    4,
)
simple(
    "du-sh-here",
    "du -sh",
    [
        "how (big|large) is (this|the current) <dir>",
        "<tell> the [total] size of (this|the current) <dir>",
        "how much space does (this|the current) <dir> (take|use|occupy)",
        "total disk usage of the (current|working) directory",
        "size of this folder",
    ],
    [
        "cuánto (ocupa|pesa) (esta carpeta|este directorio|el directorio actual)",
        "<tell> el tamaño [total] (de esta carpeta|del directorio actual)",
        "cuánto espacio ocupa la carpeta actual",
        "tamaño de este directorio",
    ],
    2,
)
simple(
    "du-each-here",
    "du -sh *",
    [
        "<show> the size of (each|every) (file and <dir>|item|entry|thing) <here>",
        "how (big|large) is (each|every) (item|file and folder) <here>",
        "size of (each|every) (file and folder|entry) <here>",
        "disk usage of each item <here>",
    ],
    [
        "<show> el tamaño de cada (elemento|<arch> y carpeta|cosa) <here>",
        "cuánto (ocupa|pesa) cada (cosa|elemento|<arch> y carpeta) <here>",
        "tamaño de cada <arch> y carpeta <here>",
    ],
    2,
)
simple(
    "du-each-dir",
    "du -sh {dir}/*",
    [
        "<show> the size of (each|every) (file and <dir>|item|entry|thing) in[side] {dir}",
        "how (big|large) is (each|every) (item|file and folder|thing) in {dir}",
        "size of everything in {dir}, (one by one|item by item)",
    ],
    [
        "<show> el tamaño de cada (elemento|<arch> y carpeta|cosa) de {dir}",
        "cuánto (ocupa|pesa) cada (cosa|elemento|<arch> y carpeta) de {dir}",
        "tamaño de cada elemento que hay en {dir}",
    ],
    1.5,
)
simple(
    "du-hidden",
    "du -sh .[!.]*",
    ["<show> the size of (each|every) hidden (file and folder|entry|item) <here>", "how big are the hidden files and folders <here>"],
    ["<show> el tamaño de cada (elemento|<arch> o carpeta) oculto <here>", "cuánto ocupan los elementos ocultos <here>"],
    0.6,
)
simple(
    "du-bytes",
    "du -sb {dir}",
    ["<tell> the [total] size of [the <dir>] {dir} in bytes", "how many bytes does [the <dir>] {dir} take [up]", "total bytes in {dir}"],
    ["<tell> el tamaño [total] de {dir} en bytes", "cuántos bytes ocupa (la carpeta|el directorio) {dir}", "bytes totales de {dir}"],
    1,
)
simple(
    "du-mb",
    "du -sm {dir}",
    ["<tell> the [total] size of [the <dir>] {dir} in (megabytes|MB)", "how many megabytes does [the <dir>] {dir} take up"],
    ["<tell> el tamaño [total] de {dir} en (megabytes|MB)", "cuántos megabytes ocupa (la carpeta|el directorio) {dir}"],
    0.8,
)
simple(
    "du-kb",
    "du -sk {dir}",
    ["<tell> the [total] size of [the <dir>] {dir} in (kilobytes|KB)", "how many kilobytes does [the <dir>] {dir} take up"],
    ["<tell> el tamaño [total] de {dir} en (kilobytes|KB)", "cuántos kilobytes ocupa (la carpeta|el directorio) {dir}"],
    0.7,
)
simple(
    "du-apparent",
    "du -sh --apparent-size {dir}",
    ["<tell> the apparent size of [the <dir>] {dir}", "apparent (not disk|rather than disk) size of {dir}"],
    ["<tell> el tamaño aparente de {dir}", "tamaño aparente[, no el de disco,] de {dir}"],
    0.6,
)
simple(
    "du-all",
    "du -ah {dir}",
    [
        "<show> the disk usage of every file and <dir> (under|in) {dir}",
        "sizes of all files and subdirectories (under|in) {dir}, recursively",
        "du of everything in {dir}, files too",
    ],
    ["<show> lo que ocupa cada <arch> y carpeta bajo {dir}", "tamaños de todos los <archs> y subdirectorios de {dir}, recursivamente"],
    1,
)
simple(
    "du-inodes",
    "du --inodes -s {dir}",
    ["how many inodes does {dir} use", "<tell> the number of inodes used by {dir}", "inode usage of {dir}"],
    ["cuántos inodos usa {dir}", "<tell> el número de inodos que usa {dir}", "uso de inodos de {dir}"],
    0.7,
)
simple(
    "ncdu",
    "ncdu {dir}",
    ["(browse|explore) the disk usage of {dir} (interactively|with ncdu)", "open ncdu on {dir}"],
    ["(explora|navega por) el uso de disco de {dir} (de forma interactiva|con ncdu)", "abre ncdu en {dir}"],
    0.5,
)


@composed(INTENTS, "du-options", weight=22)
def du_options(g: Gen) -> tuple[str, str]:
    where = place(g, 0.4)
    kind = g.pick(
        [
            "several",
            "several",
            "total",
            "depth1",
            "depth1",
            "depthn",
            "sortdirs",
            "sortdirs",
            "sorteach",
            "sorteach",
            "topdirs",
            "topdirs",
            "topdirs",
            "topall",
            "topall",
            "exclude",
            "exclude",
            "threshold",
            "extsum",
            "extsum",
            "topeach",
            "flatdirs",
            "glob",
        ]
    )
    n, ext = number(g, 3, 50), g.slot("ext")
    size = g.slot("size")
    where.text and " " + where.text
    g.t(f" of {where.find}", f" de {where.find}") if where.ls else ""
    big_en = g.pick(["biggest", "largest", "heaviest"])
    big_es = g.pick(["más grandes", "más pesadas", "que más ocupan", "que más espacio ocupan"])
    subs_en = g.pick(["subdirectory", "subfolder", "folder", "directory"])
    subs_es = g.pick(["subdirectorio", "subcarpeta", "carpeta", "directorio"])
    if kind in ("several", "total"):
        ds = [g.slot("dir") for _ in range(g.int(2, 3))]
        if kind == "total":
            return say(
                g,
                [
                    f"<tell> the size of {together(g, ds)} and the (grand total|total)",
                    f"how much do {together(g, ds)} take up, with a total",
                    f"disk usage of {together(g, ds)} with a total at the end",
                ],
                [f"<tell> el tamaño de {together(g, ds)} y el total", f"cuánto ocupan {together(g, ds)}, con el total"],
            ), "du -shc " + " ".join(d.arg for d in ds)
        return say(
            g,
            [
                f"how (big|large) are {together(g, ds)}",
                f"<tell> the size of {together(g, ds)}",
                f"compare the sizes of {together(g, ds)}",
                f"disk usage of {together(g, ds)}",
            ],
            [f"cuánto (ocupan|pesan) {together(g, ds)}", f"<tell> el tamaño de {together(g, ds)}", f"compara lo que ocupan {together(g, ds)}"],
        ), "du -sh " + " ".join(d.arg for d in ds)
    if kind == "depth1":
        return arrange(
            g,
            say(
                g,
                [
                    f"<show> the (size|disk usage) of (each|every) {subs_en}",
                    f"how big is each {subs_en}",
                    f"how much space does each {subs_en} (use|take)",
                    f"disk usage per {subs_en}",
                    f"size by {subs_en}",
                ],
                [f"<show> el tamaño de cada {subs_es}", f"cuánto ocupa cada {subs_es}", f"uso de disco por {subs_es}", f"tamaño por {subs_es}"],
            ),
            where.text,
        ), f"du -h --max-depth=1{where.ls}"
    if kind == "depthn":
        lv = number(g, 2, 5)
        return arrange(
            g,
            say(
                g,
                [
                    f"<show> the disk usage (of|per) (directories|folders), {lv} levels deep",
                    f"(directory|folder) sizes (down to|up to) {lv} levels",
                    f"disk usage with max depth {lv}",
                ],
                [
                    f"<show> el uso de disco de las carpetas hasta {lv} niveles",
                    f"tamaño de los directorios con profundidad máxima {lv}",
                    f"lo que ocupan las carpetas, {lv} niveles de profundidad",
                ],
            ),
            where.text,
        ), f"du -h --max-depth={lv.raw}{where.ls}"
    if kind == "sortdirs":
        return arrange(
            g,
            say(
                g,
                [
                    f"<show> the size of (each|every) {subs_en}, (biggest first|largest first|sorted by size)",
                    "(folders|subdirectories|directories) sorted by size[, biggest first]",
                    f"which {subs_en} (takes|uses|is taking) the most space",
                    f"disk usage per {subs_en} sorted from largest to smallest",
                ],
                [
                    f"<show> el tamaño de cada {subs_es}, de mayor a menor",
                    "(subdirectorios|directorios) ordenados por tamaño",
                    f"qué {subs_es} (ocupa|consume) más [espacio]",
                    f"cuánto ocupa cada {subs_es}, de mayor a menor",
                    f"uso de disco por {subs_es} ordenado de mayor a menor",
                ],
            ),
            where.text,
        ), f"du -h --max-depth=1{where.ls} | sort -hr"
    if kind == "sorteach":
        asc = g.chance(0.25)
        return arrange(
            g,
            say(
                g,
                [
                    "<show> the size of (each|every) (item|file and folder|entry)"
                    + (", smallest first" if asc else g.t([", biggest first", " sorted by size", ", sorted from largest to smallest"], "")),
                    "files and folders sorted by size" + (", smallest first" if asc else " with their total size"),
                    "everything sorted by disk usage" + (", smallest first" if asc else ", largest first"),
                ],
                [
                    "<show> el tamaño de cada (elemento|<arch> y carpeta)" + (", de menor a mayor" if asc else ", de mayor a menor"),
                    "<archs> y carpetas ordenados por lo que ocupan" + (", de menor a mayor" if asc else ", de mayor a menor"),
                ],
            ),
            where.text,
        ), f"du -sh {where.glob('*')} | sort -h{'' if asc else 'r'}"
    if kind == "topdirs":
        return arrange(
            g,
            say(
                g,
                [
                    f"<list> the {n} {big_en} (directories|folders|subdirectories|subfolders)",
                    f"(what|which) are the {n} {big_en} (directories|folders)",
                    f"top {n} (directories|folders) by size",
                    f"the {n} (directories|folders) (using|that use|taking) the most [disk] space",
                    f"find the {n} {big_en} (directories|folders)",
                ],
                [
                    f"<list> las {n} carpetas {big_es}",
                    f"cuáles son las {n} carpetas {big_es}",
                    f"top {n} de (carpetas|directorios) por tamaño",
                    f"las {n} carpetas que más [espacio] ocupan",
                    f"<list> los {n} directorios {big_es.replace('pesadas', 'pesados')}",
                ],
            ),
            where.text,
        ), f"du -h --max-depth=1{where.ls} | sort -hr | head -n {n.raw}"
    if kind == "topall":
        return arrange(
            g,
            say(
                g,
                [
                    f"<list> the {n} {big_en} files and (directories|folders)",
                    f"(what|which) are the {n} things (using|taking) the most [disk] space",
                    f"(what|which) {n} (files or folders|files and folders) take up most space",
                    f"top {n} of what is eating the disk",
                    f"find the {n} {big_en} (files or directories|files and folders|entries)",
                ],
                [
                    f"<list> los {n} <archs> y carpetas {big_es.replace('pesadas', 'pesados')}",
                    f"cuáles son las {n} cosas que más (espacio|disco) ocupan",
                    f"los {n} <archs> o directorios {big_es.replace('pesadas', 'pesados')}",
                    f"qué {n} cosas están llenando el disco",
                ],
            ),
            where.text,
            g.t(["", "at any level", "recursively"], ["", "a cualquier nivel", "recursivamente"]),
        ), f"du -ah{where.ls} | sort -hr | head -n {n.raw}"
    if kind == "topeach":
        return arrange(
            g,
            say(
                g,
                [f"<list> the {n} {big_en} (items|entries|things) with their total size, (not going deeper|top level only|only the first level)"],
                [f"<list> los {n} elementos que más ocupan con su tamaño total, (solo el primer nivel|sin bajar más)"],
            ),
            where.text,
        ), f"du -sh {where.glob('*')} | sort -hr | head -n {n.raw}"
    if kind == "flatdirs":
        return arrange(
            g,
            say(
                g,
                [f"<list> the {n} {big_en} (directories|folders) (at any depth|at all levels|recursively|however deep)"],
                [f"<list> las {n} carpetas {big_es} (a cualquier nivel|a cualquier profundidad|de todo el árbol)"],
            ),
            where.text,
        ), f"du -h{where.ls} | sort -hr | head -n {n.raw}"
    if kind == "exclude":
        d = g.slot("dir")
        if g.chance(0.5):
            return say(
                g,
                [f"<tell> the size of {d} (excluding|without|not counting|ignoring) {ext} files", f"how big is {d} without [the] {ext} files"],
                [f"<tell> el tamaño de {d} (excluyendo|sin|sin contar) los <archs> {ext}", f"cuánto ocupa {d} sin los <archs> {ext}"],
            ), f'du -sh --exclude="*.{ext.raw}" {d.arg}'
        x = g.value(g.pick(["node_modules", ".git", "cache", "tmp", "venv", ".venv", "target", "build", "dist", "vendor", "logs", "old", g.slot("word").raw]))
        return say(
            g,
            [f"<tell> the size of {d} (excluding|without|not counting|ignoring) [the folder] {x}", f"how big is {d} without {x}"],
            [f"<tell> el tamaño de {d} (excluyendo|sin|sin contar) [la carpeta] {x}", f"cuánto ocupa {d} sin contar {x}"],
        ), f"du -sh --exclude={x.raw} {d.arg}"
    if kind == "threshold":
        return arrange(
            g,
            say(
                g,
                [
                    f"<list> (directories|folders) (larger|bigger) than {size}",
                    f"which (directories|folders) (take|use|occupy) more than {size}",
                    f"(directories|folders) over {size}",
                ],
                [f"<list> las carpetas de más de {size}", f"qué (carpetas|directorios) ocupan más de {size}", f"carpetas que pesen más de {size}"],
            ),
            where.text,
        ), f"du -h --threshold={size.raw.replace('k', 'K')}{where.ls}"
    if kind == "glob":
        return say(
            g,
            [
                f"<tell> the size of (each|every) {ext} file <here>",
                f"how (big|large) is each {ext} file <here>",
                f"sizes of the {ext} files <here> (in human-readable form|human readable)",
            ],
            [f"<tell> el tamaño de cada <arch> {ext} <here>", f"cuánto ocupa cada <arch> {ext} <here>"],
        ), f"du -h *.{ext.raw}"
    bytes_ = g.chance(0.35)
    b_en, b_es = (" in bytes", " en bytes") if bytes_ else ("", "")
    cmd = f'find {where.find} -type f -name "*.{ext.raw}" ' + ("-printf '%s\\n' | awk '{s+=$1} END {print s}'" if bytes_ else "-exec du -ch {} + | tail -n 1")
    return arrange(
        g,
        say(
            g,
            [
                f"<tell> the total size{b_en} of all [the] {ext} files",
                f"how much space do all [the] {ext} files take" + (f" in total{b_en}" if bytes_ else " [(in total|together)]"),
                f"total size{b_en} of the {ext} files",
            ],
            [
                f"<tell> el tamaño total{b_es} de [todos] los <archs> {ext}",
                f"cuánto ocupan en total{b_es} los <archs> {ext}",
                f"tamaño total{b_es} de los <archs> {ext}",
            ],
        ),
        where.text,
        g.t(["", "including subfolders"], ["", "incluyendo subcarpetas"]),
    ), cmd


@composed(INTENTS, "lsblk-columns", weight=1.5)
def lsblk_columns(g: Gen) -> tuple[str, str]:
    cols = [
        ("NAME", "name", "nombre"),
        ("SIZE", "size", "tamaño"),
        ("TYPE", "type", "tipo"),
        ("FSTYPE", "filesystem type", "tipo de sistema de archivos"),
        ("MOUNTPOINT", "mount point", "punto de montaje"),
        ("UUID", "UUID", "UUID"),
        ("LABEL", "label", "etiqueta"),
        ("MODEL", "model", "modelo"),
    ]
    chosen = [cols[0], *g.rng.sample(cols[1:], g.int(1, 3))]
    return say(
        g,
        [
            f"<list> the block devices with (their|only the) {together(g, [c[1] for c in chosen])}",
            f"{together(g, [c[1] for c in chosen])} of each block device",
        ],
        [
            f"<list> los dispositivos de bloque (con|solo con) {together(g, [c[2] for c in chosen])}",
            f"{together(g, [c[2] for c in chosen])} de cada dispositivo de bloque",
        ],
    ), "lsblk -o " + ",".join(c[0] for c in chosen)


# --- archives and compression

_TAR = {"z": ("tar.gz", "tar.gz", "tgz"), "j": ("tar.bz2",), "J": ("tar.xz",), "": ("tar",), "zst": ("tar.zst",)}
_TAR_NAMES = {
    "z": (
        ["gzipped tar", "gzip-compressed tar archive", "compressed tarball", "tar.gz", "tar.gz archive", "tgz"],
        ["tar comprimido con gzip", "tar.gz", "archivo tar.gz", "tarball comprimido", "tgz"],
    ),
    "j": (["bzip2-compressed tar", "tar.bz2", "tar.bz2 archive"], ["tar comprimido con bzip2", "tar.bz2", "archivo tar.bz2"]),
    "J": (["xz-compressed tar", "tar.xz", "tar.xz archive"], ["tar comprimido con xz", "tar.xz", "archivo tar.xz"]),
    "": (["uncompressed tar", "tar", "tar archive", "plain tar"], ["tar sin comprimir", "tar", "archivo tar"]),
    "zst": (["zstd-compressed tar", "tar.zst"], ["tar comprimido con zstd", "tar.zst"]),
}


def _archive(g: Gen, flag: str, bare: bool = False) -> BoundSlot:
    ext = g.pick(_TAR[flag])
    base = g.slot("stem").raw
    d = "" if bare or g.chance(0.65) else g.slot("dir").raw + "/"
    raw = f"{d}{base}.{ext}"
    return g.value(raw, text=raw if g.chance(0.85) and " " not in raw else f'"{raw}"')


def _tar_do(flag: str, action: str, verbose: bool = False, keep: bool = False) -> str:
    if flag == "zst":
        return f"tar --zstd -{action}{'v' if verbose else ''}{'k' if keep else ''}f"
    return f"tar -{action}{flag}{'v' if verbose else ''}{'k' if keep else ''}f"


def _compression(g: Gen) -> str:
    return g.pick(["z", "z", "z", "z", "z", "", "", "j", "J", "zst"] if g.chance(0.6) else ["z", "z", "z", "", "j", "J"])


def _excluded(g: Gen) -> tuple[str, str]:
    """How an exclusion is said and the pattern as a shell word."""
    if g.chance(0.5):
        e = g.slot("ext")
        return g.t([f"(excluding|without|except|leaving out|skipping) [the] {e} files"], [f"(excluyendo|sin|salvo|menos) los archivos {e}"]), f'"*.{e.raw}"'
    x = g.value(
        g.pick(["node_modules", ".git", "cache", "tmp", "venv", ".venv", "target", "build", "logs", "__pycache__", g.slot("word").raw, g.slot("word").raw])
    )
    return g.t([f"(excluding|without|except|leaving out|skipping) [the (folder|directory)] {x}"], [f"(excluyendo|sin|salvo) [la carpeta] {x}"]), x.raw


@composed(INTENTS, "tar-create", weight=24)
def tar_create(g: Gen) -> tuple[str, str]:
    flag = _compression(g)
    shape = g.pick(["dir", "dir", "dir", "dirname", "dirname", "same", "same", "files", "files", "glob", "dirs", "contents", "here", "dated", "parent"])
    verbose, exclude = g.chance(0.12), ""
    name = g.t(*_TAR_NAMES[flag])
    an = ("an " if name.startswith(("un", "xz")) else "a ") + name
    verb_en = g.pick(["compress", "pack", "archive", "bundle", "back up", "put"] if flag else ["pack", "archive", "bundle", "put"])
    verb_es = g.pick(
        ["comprime", "empaqueta", "archiva", "mete", "comprimir", "guarda", "comprima"] if flag else ["empaqueta", "archiva", "mete", "empaquetar", "guarda"]
    )
    tail = (
        [
            g.t(
                ["verbosely", "showing each file", "listing the files as they are added"],
                ["mostrando cada archivo", "en modo detallado", "listando los archivos"],
            )
        ]
        if verbose
        else []
    )
    do = _tar_do(flag, "c", verbose)
    if shape == "same":
        d = g.slot("dirname")
        ext = _TAR[flag][0]
        en = [
            f"{verb_en} the <dir> {d} (into|as|in) a {ext} (with|of) the same name",
            f"<make> {an} (of|from) the <dir> {d} named after it",
            f"<make> {g.value(d.raw + '.' + ext)} (from|out of|with) the <dir> {d}",
            f"{verb_en} {d} into {g.value(d.raw + '.' + ext)}",
        ]
        es = [
            f"{verb_es} la carpeta {d} en un {ext} con el mismo nombre",
            f"<make> un {name} de la carpeta {d} con su mismo nombre",
            f"<make> {g.value(d.raw + '.' + ext)} (a partir de|con) la carpeta {d}",
            f"{verb_es} {d} en {g.value(d.raw + '.' + ext)}",
        ]
        return " ".join([say(g, en, es), *tail]), f"{do} {d.arg}.{ext} {d.arg}"
    if shape == "dated":
        d, b = g.slot("dirname"), g.slot("word")
        ext, sep = _TAR[flag][0], g.pick(["-", "_"])
        s = g.t("a dash" if sep == "-" else "an underscore", "un guion" if sep == "-" else "un guion bajo")
        return say(
            g,
            [
                f"<make> {an} of {d} called {b} plus {s} and today's date",
                f"{verb_en} {d} into a {ext} named {b}{sep} followed by today's date",
                f"{verb_en} the <dir> {d} in a {ext} whose name is {b}{sep} and the current date",
            ],
            [
                f"<make> un {name} de {d} llamado {b} más {s} y la fecha de hoy",
                f"{verb_es} {d} en un {ext} llamado {b}{sep} seguido de la fecha de hoy",
                f"{verb_es} la carpeta {d} en un {ext} cuyo nombre sea {b}{sep} y la fecha actual",
            ],
        ), f'{do} "{b.raw}{sep}$(date +%F).{ext}" {d.arg}'
    a = _archive(g, flag)
    if shape == "here":
        en, es, src = (
            g.pick(["the (current|whole current) <dir>", "this <dir>", "everything in the current <dir>"]),
            g.pick(["el directorio actual", "esta carpeta", "todo lo que hay en el directorio actual"]),
            ".",
        )
    elif shape == "files":
        fs = [g.slot("name") for _ in range(g.int(1, 3))]
        en, es, src = f"[the file{'s' if len(fs) > 1 else ''}] {together(g, fs)}", together(g, fs), " ".join(f.arg for f in fs)
    elif shape == "glob":
        e = g.slot("ext")
        en, es, src = f"all [the] {e} files [<here>]", f"todos los <archs> {e} [<here>]", f"*.{e.raw}"
    elif shape == "dirs":
        ds = [g.slot("dir") for _ in range(2)]
        en, es, src = f"the (directories|folders) {together(g, ds)}", f"(los directorios|las carpetas) {together(g, ds)}", " ".join(d.arg for d in ds)
    elif shape == "contents":
        d = g.slot("dir")
        en, es, src = (
            g.pick([f"the contents of {d} (without the <dir> itself|but not the <dir> itself|with paths relative to it)"]),
            f"el contenido de {d} (sin la carpeta misma|con rutas relativas a ella)",
            f"-C {d.arg} .",
        )
    elif shape == "parent":
        root, d = g.slot("absdir"), g.slot("word")
        en, es, src = (
            f"the <dir> {d} (that is in|found in|from) {root} (without the leading path|storing paths relative to {root})",
            f"la carpeta {d} que está en {root} (sin la ruta completa|con rutas relativas a {root})",
            f"-C {root.arg} {d.arg}",
        )
    else:
        d = g.slot("dir" if shape == "dir" else "dirname")
        en, es, src = (
            g.pick([f"{d}", f"the <dir> {d}", f"the {d} <dir>", f"[the <dir>] {d} and all its contents"]),
            g.pick([f"{d}", f"<eldir> {d}", f"la carpeta {d}", f"la carpeta {d} con todo su contenido"]),
            d.arg,
        )
    if shape in ("dir", "dirname", "here", "dirs", "contents") and g.chance(0.25):
        said, pattern = _excluded(g)
        tail.append(said)
        exclude = f" --exclude={pattern}"
        if g.chance(0.2):
            said, pattern = _excluded(g)
            if f" --exclude={pattern}" != exclude:
                tail.append(g.t("and ", "y ") + said)
                exclude += f" --exclude={pattern}"
    kinds = g.chance(0.4)
    into = g.t([f"(into|in) [{an} called] {a}" if kinds else f"(into|in|as|to) {a}"], [f"en [un {name} llamado] {a}" if kinds else f"en {a}"])
    if verb_en == "put":
        into = into.replace("as|", "").replace("(into|in|to)", "(into|in)")
    templates_en = [
        f"{verb_en} {en} {into}",
        f"<make> [{an}] {a} (with|containing|from) {en}",
        f"<make> ({an}|an archive) (called|named) {a} (with|of|containing) {en}",
        f"tar [up] {en} (into|as) {a}",
    ]
    templates_es = [f"{verb_es} {es} {into}", f"<make> [un {name}] {a} con {es}", f"<make> un {name if kinds else 'archivo'} llamado {a} con {es}"]
    return _fill(" ".join([g.t(templates_en, templates_es), *tail]), g.lang), f"{do} {a.arg}{exclude} {src}"


@composed(INTENTS, "tar-extract", weight=20)
def tar_extract(g: Gen) -> tuple[str, str]:
    flag = _compression(g)
    a = _archive(g, flag)
    shape = g.pick(
        [
            "plain",
            "plain",
            "plain",
            "into",
            "into",
            "into",
            "into",
            "member",
            "member",
            "memberinto",
            "strip",
            "verbose",
            "keep",
            "mkdir",
            "glob",
            "dirmember",
            "stdout",
        ]
    )
    do = _tar_do(flag, "x", shape == "verbose", shape == "keep")
    v_en, v_es = "<ext>", "<ext>"
    arch_en = g.pick([f"{a}", f"{a}", f"the archive {a}", f"the (file|tarball) {a}", f"the contents of {a}"])
    arch_es = g.pick([f"{a}", f"{a}", f"el archivo {a}", f"el contenido de {a}", f"el fichero {a}"])
    d = g.slot("dir")
    into = g.t(
        [f"(into|in|to) {d}", f"(into|in) the (directory|folder) {d}", f"inside {d}"],
        [f"en {d}", f"en la carpeta {d}", f"(dentro de|en el directorio) {d}"],
    )
    if shape == "plain":
        where = g.t(["", "", "here", "in the current directory", "in this folder"], ["", "", "aquí", "en el directorio actual", "en esta carpeta"])
        return " ".join(
            x
            for x in [
                say(
                    g,
                    [f"{v_en} {arch_en}", f"{v_en} {arch_en}", f"open up {a}", f"untar {a}"],
                    [f"{v_es} {arch_es}", f"{v_es} {arch_es}", f"abre el {_TAR[flag][0]} {a}"],
                ),
                where,
            ]
            if x
        ), f"{do} {a.arg}"
    if shape == "into":
        return say(g, [f"{v_en} {arch_en} {into}", f"{v_en} {arch_en} {into}", f"untar {a} {into}"], [f"{v_es} {arch_es} {into}"]), f"{do} {a.arg} -C {d.arg}"
    if shape == "mkdir":
        n = g.slot("dirname")
        return say(
            g,
            [f"<make> the <dir> {n} and <ext> {a} (into it|there|in it)", f"<ext> {a} into a new <dir> {n}"],
            [f"<make> la carpeta {n} y <ext> {a} (en ella|ahí|dentro)", f"<ext> {a} en una carpeta nueva {n}"],
        ), f"mkdir {n.arg} && {do} {a.arg} -C {n.arg}"
    if shape == "verbose":
        return say(
            g,
            [f"{v_en} {arch_en} (verbosely|showing the files|listing each file)"],
            [f"{v_es} {arch_es} (mostrando los archivos|en modo detallado)"],
        ), f"{do} {a.arg}"
    if shape == "keep":
        return say(
            g,
            [f"{v_en} {arch_en} without overwriting existing files", f"{v_en} {arch_en} but keep the files that already exist"],
            [f"{v_es} {arch_es} sin sobrescribir los archivos existentes", f"{v_es} {arch_es} conservando los archivos que ya existan"],
        ), f"{do} {a.arg}"
    if shape == "strip":
        n = number(g, 2, 4) if g.chance(0.4) else None
        c = n.raw if n else "1"
        t = "" if g.chance(0.5) else " " + into
        opt = f" -C {d.arg}" if t else ""
        return say(
            g,
            [
                f"{v_en} {a}{t} (removing|dropping|stripping|without) the "
                + (
                    f"first {n} (directory levels|leading directories|path components)"
                    if n
                    else "(top-level directory|first directory level|leading directory)"
                )
            ],
            [
                f"{v_es} {a}{t} (quitando|sin) "
                + (f"los {n} primeros niveles de directorio" if n else "(el primer nivel de directorio|el directorio de nivel superior)")
            ],
        ), f"{do} {a.arg}{opt} --strip-components={c}"
    if shape == "glob":
        e = g.slot("ext")
        return say(
            g,
            [f"<ext> only the {e} files (from|in|of) {a}", f"<ext> just [the] {e} files from {a}"],
            [f"<ext> (solo|únicamente) los <archs> {e} de {a}"],
        ), f'{do} {a.arg} --wildcards "*.{e.raw}"'
    m = g.slot("name")
    p = g.value(f"{g.slot('word').raw}/{m.raw}") if g.chance(0.5) else m
    if shape == "dirmember":
        m2 = g.slot("dirname")
        return say(
            g,
            [f"<ext> only the <dir> {m2} (from|of) {a}", f"<ext> just the {m2} <dir> (out of|from) {a}"],
            [f"<ext> (solo|únicamente) <eldir> {m2} de {a}"],
        ), f"{do} {a.arg} {m2.arg}"
    if shape == "stdout":
        return say(
            g,
            [f"(print|show) the contents of {p} (inside|from|in) {a} without extracting [it]", f"cat {p} from the archive {a} to (the screen|standard output)"],
            [f"(muestra|imprime) el contenido de {p} que está dentro de {a} sin extraerlo"],
        ), f"{do[:-1]}Of {a.arg} {p.arg}"
    if shape == "memberinto":
        return say(g, [f"<ext> (only|just) {p} from {a} {into}"], [f"<ext> (solo|únicamente) {p} de {a} {into}"]), f"{do} {a.arg} -C {d.arg} {p.arg}"
    return say(
        g,
        [f"<ext> (only|just) [the file] {p} (from|out of) {a}", f"get {p} out of {a}", f"<ext> a single file, {p}, from {a}"],
        [f"<ext> (solo|únicamente) [el <arch>] {p} de {a}", f"saca {p} de {a}", f"<ext> un único <arch>, {p}, de {a}"],
    ), f"{do} {a.arg} {p.arg}"


@composed(INTENTS, "tar-list", weight=9)
def tar_list(g: Gen) -> tuple[str, str]:
    flag = _compression(g)
    a = _archive(g, flag)
    kind = g.pick(["list", "list", "list", "verbose", "count", "grep", "append", "appendglob", "delete", "update", "diff"])
    do = _tar_do(flag, "t")
    if kind in ("append", "appendglob", "delete", "update", "diff"):
        a = _archive(g, "")
        f = g.slot("name")
        if kind == "appendglob":
            e = g.slot("ext")
            return say(
                g,
                [f"(add|append) all [the] {e} files to [the existing] {a}"],
                [f"(añade|agrega) todos los <archs> {e} a {a}"],
            ), f"tar -rf {a.arg} *.{e.raw}"
        if kind == "append":
            return say(
                g,
                [f"(add|append) {f} to [the] [existing] [archive] {a}", f"put {f} also into the existing tar {a}"],
                [f"(añade|agrega) {f} a[l archivo] {a}", f"mete también {f} en el tar {a} que ya existe"],
            ), f"tar -rf {a.arg} {f.arg}"
        if kind == "delete":
            return say(
                g,
                [f"(delete|remove) {f} from [the] [archive] {a}", f"take {f} out of the tar {a} (for good|permanently)"],
                [f"(borra|elimina|quita) {f} de[l archivo] {a}", f"elimina {f} de dentro de {a}"],
            ), f"tar --delete -f {a.arg} {f.arg}"
        if kind == "update":
            return say(
                g,
                [f"update {f} in [the archive] {a} if it is newer", f"add {f} to {a} only if it is newer than the copy in there"],
                [f"actualiza {f} en {a} si es más nuevo", f"añade {f} a {a} solo si es más reciente que el que contiene"],
            ), f"tar -uf {a.arg} {f.arg}"
        return say(
            g,
            [f"compare [the archive] {a} with the files on disk", f"what differs between {a} and the (disk|filesystem)"],
            [f"compara [el archivo] {a} con los ficheros del disco", f"en qué se diferencia {a} de lo que hay en disco"],
        ), f"tar -df {a.arg}"
    if kind == "verbose":
        return say(
            g,
            [f"<list> the contents of {a} with (details|permissions and sizes|sizes and dates)", f"detailed listing of what is in {a}"],
            [f"<list> el contenido de {a} con (detalles|permisos y tamaños|tamaños y fechas)", f"listado detallado de lo que contiene {a}"],
        ), f"{_tar_do(flag, 't', True)} {a.arg}"
    if kind == "count":
        return say(
            g,
            [f"how many (entries|files and folders|items) (are there in|are in) {a}", f"count the entries (in|of) {a}"],
            [f"cuántas entradas (hay en|tiene) {a}", f"cuenta las entradas de {a}"],
        ), f"{do} {a.arg} | wc -l"
    if kind == "grep":
        w = g.slot("word")
        return say(
            g,
            [
                f"is there (anything|any file) (called|named|with) {w} [in its name] (in|inside) {a}",
                f"<list> the entries of {a} whose name contains {w}",
                f"(search|look) for {w} in the file list of {a}",
            ],
            [
                f"hay algún <arch> con {w} en el nombre dentro de {a}",
                f"<list> las entradas de {a} cuyo nombre contenga {w}",
                f"busca {w} en la lista de <archs> de {a}",
            ],
        ), f'{do} {a.arg} | grep "{w.raw}"'
    return say(
        g,
        [
            f"<list> the (contents|files) (of|in|inside) {a}",
            f"(what is|what's|which files are) (in|inside) {a}",
            f"<list> what {a} contains without extracting [it]",
            f"contents of [the archive] {a}",
            f"see what is inside {a}",
            f"<list> the files in the archive {a} (without extracting|without unpacking) (it|them)",
        ],
        [
            f"<list> el contenido de[l archivo] {a}",
            f"qué (hay|archivos hay) (dentro de|en) {a}",
            f"<list> lo que contiene {a} sin (extraerlo|descomprimirlo)",
            f"contenido de {a}",
            f"lista los <archs> que hay dentro de {a}",
            f"qué contiene {a}",
        ],
    ), f"{do} {a.arg}"


@composed(INTENTS, "zip-create", weight=14)
def zip_create(g: Gen) -> tuple[str, str]:
    shape = g.pick(
        ["dir", "dir", "dir", "same", "same", "files", "files", "glob", "pass", "exclude", "exclude", "level", "add", "delete", "junk", "split", "here", "dirs"]
    )
    a = g.slot("zip_file")
    verb_en, verb_es = g.pick(["zip", "zip up", "compress", "pack"]), g.pick(["comprime", "empaqueta", "comprimir", "zipea", "mete"])
    d = g.slot("dir")
    fs = [g.slot("name") for _ in range(g.int(1, 3))]
    e = g.slot("ext")
    if shape == "same":
        d = g.slot("dirname")
        return say(
            g,
            [
                f"zip [up] the <dir> {d}",
                f"zip the <dir> {d} into {g.value(d.raw + '.zip')}",
                f"<make> a zip (of|from) the <dir> {d} with the same name",
                f"compress the <dir> {d} (as|to|into) a zip",
            ],
            [
                f"comprime la carpeta {d} en [un] zip",
                f"haz un zip de la carpeta {d} con el mismo nombre",
                f"<make> {g.value(d.raw + '.zip')} con la carpeta {d}",
                f"zipea la carpeta {d}",
            ],
        ), f"zip -r {d.arg}.zip {d.arg}"
    if shape == "dir":
        return say(
            g,
            [
                f"{verb_en} [the <dir>] {d} (into|as|to) {a}",
                f"<make> a zip (file|archive) {a} (from|of|with) [the <dir>] {d}",
                f"<make> {a} containing the whole <dir> {d}",
            ],
            [f"{verb_es} <eldir> {d} en {a}", f"<make> un zip {a} con la carpeta {d}", f"<make> {a} con todo el contenido de la carpeta {d}"],
        ), f"zip -r {a.arg} {d.arg}"
    if shape == "dirs":
        d2 = g.slot("dir")
        return say(
            g,
            [f"{verb_en} the folders {d} and {d2} into {a}", f"<make> {a} with the directories {d} and {d2}"],
            [f"{verb_es} las carpetas {d} y {d2} en {a}", f"<make> {a} con los directorios {d} y {d2}"],
        ), f"zip -r {a.arg} {d.arg} {d2.arg}"
    if shape == "here":
        return say(
            g,
            [f"zip everything <here> (into|as) {a}", f"zip the current directory into {a}"],
            [f"{verb_es} todo lo que hay <here> en {a}", f"{verb_es} el directorio actual en {a}"],
        ), f"zip -r {a.arg} ."
    if shape == "files":
        return say(
            g,
            [f"{verb_en} {together(g, fs)} (into|as|in) {a}", f"<make> a zip {a} with {together(g, fs)}", f"put {together(g, fs)} in a zip called {a}"],
            [f"{verb_es} {together(g, fs)} en {a}", f"<make> un zip {a} con {together(g, fs)}", f"mete {together(g, fs)} en un zip llamado {a}"],
        ), f"zip {a.arg} " + " ".join(f.arg for f in fs)
    if shape == "glob":
        return say(
            g,
            [f"{verb_en} all [the] {e} files [<here>] (into|in) {a}", f"<make> {a} with all [the] {e} files <here>"],
            [f"{verb_es} todos los <archs> {e} [<here>] en {a}", f"<make> {a} con todos los {e} <here>"],
        ), f"zip {a.arg} *.{e.raw}"
    if shape == "pass":
        p = g.value(g.pick(["secret123", "hunter2", "Clave2024", "s3cr3t", "abc123", "p4ss", g.slot("stem").raw.replace(" ", "")]))
        if g.chance(0.45):
            return say(
                g,
                [f"{verb_en} the <dir> {d} into {a} (asking for a password|encrypted with a password that I will type|password protected)"],
                [f"{verb_es} la carpeta {d} en {a} (pidiendo contraseña|con contraseña|protegido con contraseña)"],
            ), f"zip -er {a.arg} {d.arg}"
        return say(
            g,
            [f"{verb_en} the <dir> {d} into {a} with (the password|password) {p}", f"<make> a password protected zip {a} of {d}, password {p}"],
            [f"{verb_es} la carpeta {d} en {a} con (la contraseña|contraseña|clave) {p}"],
        ), f"zip -r -P {p.arg} {a.arg} {d.arg}"
    if shape == "exclude":
        d = g.slot("dirname")
        if g.chance(0.6):
            return say(
                g,
                [f"{verb_en} the <dir> {d} into {a} (excluding|without|except) [the] {e} files"],
                [f"{verb_es} la carpeta {d} en {a} (excluyendo|sin|salvo) los <archs> {e}"],
            ), f'zip -r {a.arg} {d.arg} -x "*.{e.raw}"'
        x = g.value(g.pick(["node_modules", ".git", "cache", "tmp", "venv", "build", "logs", g.slot("word").raw]))
        return say(
            g,
            [f"{verb_en} the <dir> {d} into {a} (excluding|without|except) its {x} (folder|directory)"],
            [f"{verb_es} la carpeta {d} en {a} (excluyendo|sin|salvo) su subcarpeta {x}"],
        ), f'zip -r {a.arg} {d.arg} -x "{d.raw}/{x.raw}/*"'
    if shape == "level":
        best = g.chance(0.65)
        return say(
            g,
            [f"zip the <dir> {d} into {a} (with|using) " + ("(maximum|the best|the highest) compression" if best else "no compression at all")],
            [f"{verb_es} la carpeta {d} en {a} " + ("con la (máxima compresión|compresión más alta)" if best else "sin compresión[, solo almacenando]")],
        ), f"zip -r{'9' if best else '0'} {a.arg} {d.arg}"
    if shape == "add":
        return say(
            g,
            [f"add {together(g, fs)} to the existing [zip] {a}", f"add {together(g, fs)} to the zip {a}"],
            [f"añade {together(g, fs)} al zip {a}", f"agrega {together(g, fs)} al zip {a} que ya existe"],
        ), f"zip {a.arg} " + " ".join(f.arg for f in fs)
    if shape == "delete":
        return say(
            g,
            [f"(delete|remove) {fs[0]} from (the zip|the archive) {a}", f"take {fs[0]} out of the zip {a}"],
            [f"(borra|elimina|quita) {fs[0]} del zip {a}"],
        ), f"zip -d {a.arg} {fs[0].arg}"
    if shape == "junk":
        return say(
            g,
            [
                f"zip the files of {d} into {a} without (their paths|the directory structure|folder names)",
                f"zip [everything in] {d} into {a} ignoring the (paths|directory structure)",
            ],
            [f"{verb_es} los <archs> de {d} en {a} sin (rutas|la estructura de carpetas)"],
        ), f"zip -rj {a.arg} {d.arg}"
    n = g.value(g.pick(["10m", "50m", "100m", "1g", "700m", "25m", "500m"]))
    shown = g.value(n.raw, text=g.pick([n.raw[:-1] + " MB", n.raw[:-1] + "MB"]) if n.raw[-1] == "m" else "1 GB")
    return say(
        g,
        [f"zip the <dir> {d} into {a} split in (parts|pieces|volumes) of {shown}"],
        [f"{verb_es} la carpeta {d} en {a} dividido en (partes|trozos|volúmenes) de {shown}"],
    ), f"zip -r -s {n.raw} {a.arg} {d.arg}"


@composed(INTENTS, "unzip", weight=12)
def unzip(g: Gen) -> tuple[str, str]:
    a, d = g.slot("zip_file"), g.slot("dir")
    shape = g.pick(
        ["plain", "plain", "into", "into", "into", "list", "list", "member", "over", "never", "junk", "test", "glob", "stdout", "pass", "quiet", "count"]
    )
    into = g.t([f"(into|in|to) {d}", f"into the (directory|folder) {d}"], [f"en {d}", f"en la carpeta {d}", f"dentro de {d}"])
    has_dir = g.chance(0.35)
    t, opt = (" " + into, f" -d {d.arg}") if has_dir else ("", "")
    f, e = g.slot("name"), g.slot("ext")
    z_en, z_es = g.pick([f"{a}", f"the (zip|archive) {a}", f"{a}"]), g.pick([f"{a}", f"el zip {a}", f"{a}"])
    if shape == "plain":
        return say(
            g,
            [f"<unz> {z_en} [here]", f"unzip {a}", f"<unz> {z_en} in the current directory"],
            [f"<unz> {z_es} [aquí]", f"<unz> {z_es} en el directorio actual", f"unzip de {a}"],
        ), f"unzip {a.arg}"
    if shape == "into":
        return say(g, [f"<unz> {z_en} {into}", f"unzip {a} {into}"], [f"<unz> {z_es} {into}"]), f"unzip {a.arg} -d {d.arg}"
    if shape == "list":
        return say(
            g,
            [
                f"<list> the (contents|files) (of|in) {z_en}",
                f"what is (in|inside) {z_en}",
                f"<list> what {a} contains without extracting it",
                f"contents of the zip {a}",
            ],
            [
                f"<list> el contenido de {a}",
                f"qué hay dentro de {a}",
                f"<list> lo que contiene {z_es} sin (extraerlo|descomprimirlo)",
                f"contenido del zip {a}",
            ],
        ), f"unzip -l {a.arg}"
    if shape == "count":
        return say(
            g,
            [f"test (if|whether) {z_en} is (corrupt|damaged|ok)", f"is {a} a valid zip"],
            [f"comprueba si {z_es} está (dañado|corrupto|bien)", f"es válido el zip {a}"],
        ), f"unzip -t {a.arg}"
    if shape == "member":
        return say(
            g,
            [f"<unz> only {f} from {a}{t}", f"get just {f} out of the zip {a}{t}"],
            [f"<unz> (solo|únicamente) {f} de {a}{t}", f"saca solo {f} del zip {a}{t}"],
        ), f"unzip {a.arg} {f.arg}{opt}"
    if shape == "glob":
        return say(g, [f"<unz> only the {e} files from {a}{t}"], [f"<unz> (solo|únicamente) los <archs> {e} de {a}{t}"]), f'unzip {a.arg} "*.{e.raw}"{opt}'
    if shape == "stdout":
        return say(
            g,
            [f"(print|show) [the contents of] {f} (from|inside) [the zip] {a} without extracting it", f"cat {f} from [the zip] {a}"],
            [f"(muestra|imprime) el contenido de {f} que está dentro de[l zip] {a} sin extraerlo"],
        ), f"unzip -p {a.arg} {f.arg}"
    if shape == "pass":
        p = g.value(g.pick(["secret123", "hunter2", "Clave2024", "s3cr3t", "abc123", g.slot("word").raw]))
        return say(
            g,
            [f"<unz> {a}{t} (with|using) [the] password {p}"],
            [f"<unz> {a}{t} con (la contraseña|contraseña|la clave) {p}"],
        ), f"unzip -P {p.arg} {a.arg}{opt}"
    flag, en, es = {
        "over": (
            "o",
            ["overwriting existing files", "overwriting without asking", "and overwrite everything without prompting"],
            ["sobrescribiendo (sin preguntar|lo que exista)", "y sobrescribe todo sin preguntar"],
        ),
        "never": (
            "n",
            ["without overwriting existing files", "skipping files that already exist"],
            ["sin sobrescribir los archivos existentes", "saltando los que ya existan"],
        ),
        "junk": (
            "j",
            ["without (recreating|creating) the folders inside", "ignoring (its|the) directory structure"],
            ["sin (crear|recrear) las carpetas que contiene", "ignorando la estructura de carpetas"],
        ),
        "test": ("t", [""], [""]),
        "quiet": ("q", ["quietly", "without printing anything", "in quiet mode"], ["en silencio", "sin mostrar nada", "en modo silencioso"]),
    }[shape]
    if shape == "test":
        return say(
            g,
            [f"(test|check) the integrity of [the zip] {a}", f"check that {a} is not (corrupt|corrupted|damaged)"],
            [f"(comprueba|verifica) la integridad de[l zip] {a}", f"comprueba que {a} no esté (dañado|corrupto)"],
        ), f"unzip -t {a.arg}"
    return say(g, [f"<unz> {z_en}{t} {g.t(en, es)}"], [f"<unz> {z_es}{t} {g.t(en, es)}"]), f"unzip -{flag} {a.arg}{opt}"


_COMPRESSORS = {"gzip": ("gz", "gunzip", "zcat"), "bzip2": ("bz2", "bunzip2", "bzcat"), "xz": ("xz", "unxz", "xzcat"), "zstd": ("zst", "unzstd", "zstdcat")}


@composed(INTENTS, "compress-file", weight=22)
def compress_file(g: Gen) -> tuple[str, str]:
    tool = g.pick(["gzip", "gzip", "gzip", "gzip", "bzip2", "xz", "zstd"])
    ext, un, cat = _COMPRESSORS[tool]
    f = g.slot("file")
    z = g.value(f.raw + "." + ext)
    shape = g.pick(
        [
            "plain",
            "plain",
            "keep",
            "keep",
            "keep",
            "un",
            "un",
            "unkeep",
            "cat",
            "cat",
            "glob",
            "unglob",
            "many",
            "best",
            "recursive",
            "to",
            "unto",
            "grep",
            "count",
            "info",
            "test",
            "lines",
            "fast",
            "each",
            "globkeep",
            "headz",
        ]
    )
    e = g.slot("ext")
    with_en, with_es = f"(with|using) {tool}", f"con {tool}"
    gz = tool == "gzip"
    keep_en, keep_es = "([but] keep|keeping|preserving) the original", "(conservando|manteniendo|sin borrar) el original"
    if shape in ("recursive", "info", "grep") and not gz:
        shape = "plain"
    if shape == "plain":
        return say(
            g,
            [f"compress [the file] {f} {with_en}", f"{tool} [the file] {f}", f"compress {f} (to|into) {z}"],
            [f"comprime [el <arch>] {f} {with_es}", f"comprimir {f} {with_es}", f"comprime {f} en {z}", f"pásale {tool} a {f}"],
        ), f"{tool} {f.arg}"
    if shape == "keep":
        return say(
            g,
            [
                f"compress {f} {with_en} {keep_en}",
                f"{tool} {f} {keep_en}",
                f"<make> a compressed copy {z} of {f} [{keep_en}]" if gz else f"compress {f} {with_en}, don't delete the original",
            ],
            [f"comprime {f} {with_es} {keep_es}", f"comprime {f} {with_es} pero (conserva|no borres) el original"],
        ), f"{tool} -k {f.arg}" if tool != "zstd" else f"zstd {f.arg}"
    if shape == "un":
        return say(
            g,
            [f"(decompress|uncompress|unpack|expand) [the file] {z}", f"{un} {z}"],
            [f"(descomprime|descomprimir|expande) [el <arch>] {z}"],
        ), f"{un} {z.arg}"
    if shape == "unkeep":
        return say(
            g,
            [f"(decompress|uncompress|unpack) {z} (keeping|but keep|and keep) the (compressed file|original|{ext} file)"],
            [f"descomprime {z} (conservando|manteniendo|sin borrar) el (comprimido|original|{ext})"],
        ), f"{un} -k {z.arg}" if tool != "zstd" else f"unzstd {z.arg}"
    if shape == "cat":
        return say(
            g,
            [
                f"(show|print|view|display) [the contents of] {z} (without decompressing it|without extracting it|to the screen)",
                f"what's in {z}, without (decompressing|unpacking) it",
                f"print the [decompressed] contents of {z}",
            ],
            [f"(muestra|imprime|ver) el contenido de {z} [sin descomprimirlo]", f"qué hay en {z}, sin descomprimirlo"],
        ), f"{cat} {z.arg}"
    if shape == "lines":
        return say(
            g,
            [f"how many lines does {z} have [once decompressed]", f"count the lines of the compressed file {z}"],
            [f"cuántas líneas tiene {z} [una vez descomprimido]", f"cuenta las líneas del <arch> comprimido {z}"],
        ), f"{cat} {z.arg} | wc -l"
    if shape == "headz":
        n, last = number(g, 2, 100), g.chance(0.4)
        return say(
            g,
            [
                f"(show|print) the {'last' if last else 'first'} {n} lines of the compressed [file] {z}",
                f"{'last' if last else 'first'} {n} lines of {z} without decompressing it",
            ],
            [
                f"(muestra|imprime) las {n} {'últimas' if last else 'primeras'} líneas del <arch> comprimido {z}",
                f"las {'últimas' if last else 'primeras'} {n} líneas de {z} sin descomprimirlo",
            ],
        ), f"{cat} {z.arg} | {'tail' if last else 'head'} -n {n.raw}"
    if shape == "glob":
        return say(
            g,
            [f"compress all [the] {e} files <here> {with_en}", f"{tool} all [the] {e} files", f"compress each {e} file (separately|individually) {with_en}"],
            [f"comprime [todos] los <archs> {e} <here> {with_es}", f"comprime cada <arch> {e} por separado {with_es}"],
        ), f"{tool} *.{e.raw}"
    if shape == "globkeep":
        return say(
            g,
            [f"compress all [the] {e} files <here> {with_en} (keeping|preserving) the originals"],
            [f"comprime todos los <archs> {e} <here> {with_es} (conservando|sin borrar) los originales"],
        ), f"{tool} -k *.{e.raw}" if tool != "zstd" else f"zstd *.{e.raw}"
    if shape == "unglob":
        x = g.value("." + ext, text=g.pick([f".{ext}", ext, f"*.{ext}"]))
        return say(
            g,
            [f"(decompress|uncompress|unpack) all [the] {x} files <here>", f"(decompress|unpack) every {x} file"],
            [f"descomprime todos los <archs> {x} <here>", f"descomprime cada {x}"],
        ), f"{un} *.{ext}"
    if shape == "many":
        f2 = g.slot("name")
        return say(g, [f"compress {f} and {f2} {with_en}", f"{tool} {f} and {f2}"], [f"comprime {f} y {f2} {with_es}"]), f"{tool} {f.arg} {f2.arg}"
    if shape in ("best", "fast"):
        k = g.chance(0.35)
        lv = "-9" if shape == "best" else "-1"
        if tool == "zstd":
            lv = "-19" if shape == "best" else "-1"
            level = g.value(lv[1:])
            return say(g, [f"compress {f} {with_en} [at] level {level}"], [f"comprime {f} {with_es} a nivel {level}"]), f"zstd {lv} {f.arg}"
        kk = g.t(f" {keep_en}", f" {keep_es}") if k else ""
        words = (
            (
                ["with (maximum|the best|the highest) compression", "as much as possible"],
                ["con la máxima compresión", "lo máximo posible", "con el mejor nivel de compresión"],
            )
            if shape == "best"
            else (["as fast as possible", "with the fastest compression level"], ["lo más rápido posible", "con el nivel de compresión más rápido"])
        )
        return say(
            g,
            [f"compress {f} {with_en} {g.t(*words)}{kk}"],
            [f"comprime {f} {with_es} {g.t(*words)}{kk}"],
        ), f"{tool} {lv}{' -k' if k else ''} {f.arg}".replace(f"{lv} -k", f"-{'k' if k else ''}{lv[1:]}")
    if shape == "recursive":
        d = g.slot("dir")
        return say(
            g,
            [f"gzip every file (under|in) {d} recursively", f"compress all files (under|in) {d} [and its subdirectories] individually with gzip"],
            [f"comprime con gzip todos los <archs> de {d} (recursivamente|y sus subcarpetas), uno a uno"],
        ), f"gzip -r {d.arg}"
    if shape in ("to", "unto"):
        out = g.value(g.slot("stem").raw + ("." + ext if shape == "to" else ".txt"))
        if shape == "to":
            return say(
                g,
                [f"compress {f} {with_en} into {out} (leaving|keeping) {f} (untouched|as it is)", f"{tool} {f} to a different file {out}, keep the original"],
                [f"comprime {f} {with_es} en {out} dejando {f} (intacto|como está)"],
            ), f"{tool} -c {f.arg} > {out.arg}"
        return say(
            g,
            [f"decompress {z} into [a file called] {out} (keeping|and keep) {z}", f"write the decompressed contents of {z} to {out}"],
            [f"descomprime {z} en {out} (conservando|y conserva) {z}", f"guarda el contenido descomprimido de {z} en {out}"],
        ), f"{cat} {z.arg} > {out.arg}"
    if shape == "grep":
        w = g.slot("search")
        i = g.chance(0.3)
        ci = g.t([" ignoring case", ", case insensitive"], [" sin distinguir mayúsculas", " ignorando mayúsculas"]) if i else ""
        if g.chance(0.3):
            return say(
                g,
                [f"search for {w} in all [the] (gz|.gz|gzipped|compressed .gz) files <here>{ci}"],
                [f"busca {w} en todos los (gz|.gz|<archs> .gz) <here>{ci}"],
            ), f"zgrep {'-i ' if i else ''}{w.arg} *.gz"
        if g.chance(0.25):
            return say(
                g,
                [f"how many lines contain {w} in {z}{ci}", f"count the lines with {w} in the gzipped file {z}{ci}"],
                [f"cuántas líneas contienen {w} en {z}{ci}", f"cuenta las líneas con {w} en el comprimido {z}{ci}"],
            ), f"zgrep -c{'i' if i else ''} {w.arg} {z.arg}"
        return say(
            g,
            [
                f"(search|look) for {w} in [the] [compressed] [file] {z}{ci}",
                f"find lines (with|containing) {w} in {z} (without decompressing it|[which is compressed]){ci}",
                f"grep {w} in the gzipped file {z}{ci}",
            ],
            [f"busca {w} en [el comprimido] {z}{ci}", f"líneas (con|que contengan) {w} en {z} [sin descomprimirlo]{ci}"],
        ), f"zgrep {'-i ' if i else ''}{w.arg} {z.arg}"
    if shape == "info":
        return say(
            g,
            [f"<tell> the compression ratio of {z}", f"<tell> the compressed and uncompressed size of {z}", f"how big is {z} uncompressed"],
            [f"<tell> la (tasa|relación) de compresión de {z}", f"<tell> el tamaño comprimido y sin comprimir de {z}", f"cuánto ocupa {z} sin comprimir"],
        ), f"gzip -l {z.arg}"
    if shape == "test":
        return say(
            g,
            [f"(test|check) the integrity of {z}", f"is {z} (corrupt|damaged|ok)", f"verify that {z} is not corrupted"],
            [f"(comprueba|verifica) la integridad de {z}", f"está {z} (corrupto|dañado)", f"comprueba que {z} no esté corrupto"],
        ), f"{tool} -t {z.arg}"
    d = g.slot("dir")
    n = g.slot("days")
    return say(
        g,
        [
            f"{tool} all [the] {e} files (under|in) {d} older than {n} days",
            f"compress {e} files (under|in) {d} that were modified more than {n} days ago {with_en}",
        ],
        [f"comprime {with_es} los <archs> {e} de {d} con más de {n} días", f"comprime {with_es} los <archs> {e} de {d} modificados hace más de {n} días"],
    ), f'find {d.arg} -type f -name "*.{e.raw}" -mtime +{n.raw} -exec {tool} {{}} +'


@composed(INTENTS, "archive-loops", weight=8)
def archive_loops(g: Gen) -> tuple[str, str]:
    e = g.slot("ext")
    kind = g.pick(["dirs", "dirs", "dirszip", "eachzip", "untars", "untars", "unzips", "unzips", "eachtar", "unzipown"])
    if kind == "dirs":
        flag = g.pick(["z", "z", "J", "j"])
        ext = _TAR[flag][0]
        return say(
            g,
            [
                f"<make> a (separate|) {ext} (of|for) (each|every) (folder|subdirectory|directory) <here>",
                f"<pack> every (folder|subdirectory) <here> into its own {ext}",
            ],
            [f"<make> un {ext} (distinto|) por cada (carpeta|subdirectorio) <here>", f"<pack> cada (carpeta|subdirectorio) <here> en su propio {ext}"],
        ), f'for d in */; do tar -c{flag}f "${{d%/}}.{ext}" "$d"; done'
    if kind == "dirszip":
        return say(
            g,
            ["<make> a (separate|) zip (of|for) (each|every) (folder|subdirectory) <here>", "zip every folder <here> into its own zip"],
            ["<make> un zip (distinto|) por cada (carpeta|subdirectorio) <here>", "comprime cada carpeta <here> en su propio zip"],
        ), 'for d in */; do zip -r "${d%/}.zip" "$d"; done'
    if kind == "eachzip":
        return say(
            g,
            [f"zip (each|every) {e} file <here> into its own zip", f"<make> a separate zip for (each|every) {e} file <here>"],
            [f"comprime cada <arch> {e} <here> en su propio zip", f"<make> un zip por cada <arch> {e} <here>"],
        ), f'for f in *.{e.raw}; do zip "${{f%.{e.raw}}}.zip" "$f"; done'
    if kind == "eachtar":
        return say(
            g,
            [f"<make> a separate tar.gz for (each|every) {e} file <here> (adding|with) .tar.gz (to|after) its name"],
            [f"<make> un tar.gz por cada <arch> {e} <here> añadiendo .tar.gz a su nombre"],
        ), f'for f in *.{e.raw}; do tar -czf "$f.tar.gz" "$f"; done'
    if kind == "untars":
        flag = g.pick(["z", "z", "", "J", "j"])
        ext = _TAR[flag][0]
        where = g.slot("dir") if g.chance(0.35) else None
        t = g.t(f" into {where}", f" en {where}") if where else ""
        return say(
            g,
            [f"<ext> (all|all of) the {ext} (files|archives) <here>{t}", f"<ext> every {ext} <here>{t}"],
            [f"<ext> todos los [<archs>] {ext} <here>{t}", f"<ext> cada {ext} que haya <here>{t}"],
        ), f'for f in *.{ext}; do tar -x{flag}f "$f"{" -C " + where.arg if where else ""}; done'
    if kind == "unzipown":
        return say(
            g,
            ["<unz> (each|every) zip <here> into a folder with its (own|) name", "<unz> all zip files <here>, each (one|) in its own folder"],
            ["<unz> cada zip <here> en una carpeta con su nombre", "<unz> todos los zip <here>, cada uno en su propia carpeta"],
        ), 'for f in *.zip; do unzip "$f" -d "${f%.zip}"; done'
    return say(
        g,
        ["<unz> all [the] zip files <here>", "<unz> every zip <here>"],
        ["<unz> todos los [<archs>] zip <here>", "<unz> cada zip que haya <here>"],
    ), 'for f in *.zip; do unzip "$f"; done'


@composed(INTENTS, "tar-find", weight=4)
def tar_find(g: Gen) -> tuple[str, str]:
    flag = g.pick(["z", "z", "z", "", "J"])
    a, where, e, n = _archive(g, flag, True), place(g, 0.4), g.slot("ext"), g.slot("days")
    kind = g.pick(["ext", "old", "new", "extold"])
    x_en = f"{e} " if "ext" in kind else ""
    x_es = f" {e}" if "ext" in kind else ""
    t_en = {"old": f"older than {n} days", "extold": f"older than {n} days", "new": f"modified in the last {n} days", "ext": ""}[kind]
    t_es = {"old": f"con más de {n} días", "extold": f"con más de {n} días", "new": f"modificados en los últimos {n} días", "ext": ""}[kind]
    tests = (f' -name "*.{e.raw}"' if "ext" in kind else "") + (f" -mtime +{n.raw}" if "old" in kind else f" -mtime -{n.raw}" if kind == "new" else "")
    rec = (
        ""
        if kind != "ext"
        else g.t(
            ["and all its subfolders", "recursively", "including subdirectories"],
            ["recursivamente", "incluyendo las subcarpetas", "y todas sus subcarpetas"],
        )
    )
    pre = say(g, [f"(pack|archive|put|collect) all [the] {x_en}files {t_en}"], [f"(empaqueta|archiva|mete) todos los <archs>{x_es} {t_es}"])
    text = where.text or g.t("here" if kind == "ext" else "", "aquí" if kind == "ext" else "")
    request = " ".join(y for y in [pre, text, rec, g.t([f"into {a}", f"in {a}"], [f"en {a}"])] if y)
    return request, f"find {where.find} -type f{tests} -print0 | {_tar_do(flag, 'c')} {a.arg} --null -T -"


@composed(INTENTS, "split-archive", weight=4)
def split_archive(g: Gen) -> tuple[str, str]:
    d, size = g.slot("dir"), g.slot("size")
    b = g.slot("word")
    a = g.value(f"{b.raw}.tar.gz")
    p = g.value(f"{b.raw}.tar.gz.{g.pick(['part_', 'part-', '', 'part', 'p'])}")
    kind = g.pick(["create", "create", "join", "joinfile", "remove", "verify"])
    u = size.raw.replace("k", "K")
    if kind == "create":
        return say(
            g,
            [
                f"<pack> {d} into a tar.gz split in (pieces|parts|chunks) of {size} (named|called|with prefix) {p}",
                f"<make> a split tar.gz of {d}, {size} per part, prefix {p}",
            ],
            [
                f"<pack> {d} en un tar.gz dividido en (partes|trozos) de {size} (con prefijo|llamadas) {p}",
                f"<make> un tar.gz de {d} partido en trozos de {size} con el prefijo {p}",
            ],
        ), f"tar -czf - {d.arg} | split -b {u} - {p.arg}"
    if kind == "join":
        return say(
            g,
            [f"(join|put together) the parts {p}* and extract them", f"extract the split archive {p}*"],
            [f"(junta|une) las partes {p}* y descomprímelas", f"extrae el archivo partido {p}*"],
        ), f"cat {p.raw}* | tar -xzf -"
    if kind == "joinfile":
        return say(
            g,
            [f"(join|merge|put together) the parts {p}* into {a}", f"rebuild {a} from its parts {p}*"],
            [f"(junta|une) las partes {p}* en {a}", f"reconstruye {a} a partir de sus partes {p}*"],
        ), f"cat {p.raw}* > {a.arg}"
    n = g.slot("dirname")
    if kind == "remove":
        return say(
            g,
            [
                f"<pack> the <dir> {n} into {g.value(n.raw + '.tar.gz')} and [then] delete the <dir> [if it worked]",
                f"replace the <dir> {n} with {g.value(n.raw + '.tar.gz')}: archive it and delete the original",
            ],
            [f"<pack> la carpeta {n} en {g.value(n.raw + '.tar.gz')} y [luego] borra la carpeta [si ha ido bien]"],
        ), f"tar -czf {n.arg}.tar.gz {n.arg} && rm -r {n.arg}"
    f = g.slot("name")
    return say(
        g,
        [f"<pack> {f} into {a} and delete {f} [once it is archived]"],
        [f"<pack> {f} en {a} y borra {f} [una vez archivado]"],
    ), f"tar -czf {a.arg} {f.arg} && rm {f.arg}"


@composed(INTENTS, "seven-zip", weight=4)
def seven_zip(g: Gen) -> tuple[str, str]:
    a, d = g.value(g.slot("stem").raw + ".7z"), g.slot("dir")
    kind = g.pick(["create", "create", "x", "xinto", "list", "pass", "test", "rar", "rarinto", "rarlist", "max"])
    r = g.value(a.raw[:-3] + ".rar")
    into = g.t([f"(into|in) {d}"], [f"en {d}", f"en la carpeta {d}"])
    if kind == "create":
        return say(
            g,
            [f"<pack> {d} (into|as) {a}", f"<make> a 7z archive {a} (of|from|with) {d}"],
            [f"<pack> {d} en {a}", f"<make> un archivo 7z {a} con {d}"],
        ), f"7z a {a.arg} {d.arg}"
    if kind == "max":
        return say(g, [f"<pack> {d} into {a} with (maximum|ultra) compression"], [f"<pack> {d} en {a} con la máxima compresión"]), f"7z a -mx=9 {a.arg} {d.arg}"
    if kind == "pass":
        p = g.value(g.pick(["secret123", "hunter2", "Clave2024", "s3cr3t", g.slot("word").raw]))
        return say(g, [f"<pack> {d} into {a} with [the] password {p}"], [f"<pack> {d} en {a} con [la] contraseña {p}"]), f"7z a -p{p.raw} {a.arg} {d.arg}"
    if kind == "x":
        return say(g, [f"(extract|unpack|decompress) {a}"], [f"(descomprime|extrae|descomprimir) {a}"]), f"7z x {a.arg}"
    if kind == "xinto":
        return say(g, [f"(extract|unpack|decompress) {a} {into}"], [f"(descomprime|extrae) {a} {into}"]), f"7z x {a.arg} -o{d.arg}"
    if kind == "list":
        return say(
            g,
            [f"<list> the (contents|files) of {a}", f"what is inside {a}"],
            [f"<list> el contenido de {a}", f"qué hay dentro de {a}"],
        ), f"7z l {a.arg}"
    if kind == "test":
        return say(g, [f"(test|check) the integrity of {a}"], [f"(comprueba|verifica) la integridad de {a}"]), f"7z t {a.arg}"
    if kind == "rar":
        return say(g, [f"(extract|unpack|unrar) {r}"], [f"(descomprime|extrae) {r}"]), f"unrar x {r.arg}"
    if kind == "rarinto":
        return say(g, [f"(extract|unpack|unrar) {r} {into}"], [f"(descomprime|extrae) {r} {into}"]), f"unrar x {r.arg} {d.arg}/"
    return say(g, [f"<list> the (contents|files) of {r}", f"what is inside {r}"], [f"<list> el contenido de {r}", f"qué hay dentro de {r}"]), f"unrar l {r.arg}"


# --- splitting and joining


@composed(INTENTS, "split", weight=9)
def split(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["file", "csv_file", "log_file", "anyfile"]))
    kind = g.pick(["lines", "lines", "bytes", "bytes", "parts"])
    opts, cmd_tail, tails = "", "", []
    n, size = g.value(str(g.pick([10, 50, 100, 200, 500, 1000, 5000, 10000, g.int(2, 2000)]))), g.slot("size")
    piece_en, piece_es = g.pick(["pieces", "parts", "chunks", "files"]), g.pick(["partes", "trozos", "pedazos", "archivos"])
    if g.chance(0.25):
        opts += " -d"
        tails.append(g.t(["with numeric suffixes", "numbering the pieces with digits"], ["con sufijos numéricos", "numerando las partes con dígitos"]))
    if g.chance(0.45):
        p = g.value(g.slot("word").raw + g.pick(["_", "-", ".", ""]))
        cmd_tail = " " + p.arg
        tails.append(
            g.t(
                [f"with [the] prefix {p}", f"named with the prefix {p}", f"(prefix|prefixed) {p}"],
                [f"con [el] prefijo {p}", f"(con nombres que empiecen por|prefijo) {p}"],
            )
        )
    if kind == "lines":
        request = say(
            g,
            [
                f"split {f} into {piece_en} of {n} lines [each]",
                f"split {f} every {n} lines",
                f"(break|cut|divide) {f} into {piece_en} of {n} lines",
                f"split [the file] {f} by {n} lines",
            ],
            [
                f"(divide|parte|separa) {f} en {piece_es} de {n} líneas [cada {'una' if piece_es == 'partes' else 'uno'}]",
                f"parte {f} cada {n} líneas",
                f"dividir {f} en {piece_es} de {n} líneas",
            ],
        )
        cmd = f"split -l {n.raw}"
    elif kind == "bytes":
        request = say(
            g,
            [f"split {f} into {piece_en} of {size} [each]", f"(break|cut|divide) {f} into {size} {piece_en}", f"split {f} in {piece_en} of at most {size}"],
            [f"(divide|parte|trocea) {f} en {piece_es} de {size}", f"dividir {f} en {piece_es} de {size} como mucho"],
        )
        cmd = f"split -b {size.raw.replace('k', 'K')}"
    else:
        k = number(g, 2, 12)
        by_line = g.chance(0.4)
        request = say(
            g,
            [
                f"split {f} into {k} equal {piece_en}" + (" without breaking lines" if by_line else ""),
                f"divide {f} (in|into) {k} {piece_en} of the same size" + (", keeping lines whole" if by_line else ""),
            ],
            [
                f"(divide|parte) {f} en {k} {piece_es} iguales" + (" sin partir líneas" if by_line else ""),
                f"divide {f} en {k} {piece_es} del mismo tamaño" + (" sin cortar líneas" if by_line else ""),
            ],
        )
        cmd = f"split -n {'l/' if by_line else ''}{k.raw}"
    tail = g.t(" and ", " y ").join(tails)
    return f"{request} {tail}", f"{cmd}{opts} {f.arg}{cmd_tail}"


@composed(INTENTS, "join-files", weight=8)
def join_files(g: Gen) -> tuple[str, str]:
    out = g.slot("newname")
    kind = g.pick(["two", "two", "three", "glob", "glob", "globdir", "parts", "findcat", "two"])
    join_en = "(join|concatenate|merge|combine|put together)"
    join_es = "(junta|une|concatena|combina|unir|fusiona)"
    if kind in ("two", "three"):
        fs = [g.slot("file") for _ in range(2 if kind == "two" else 3)]
        return say(
            g,
            [
                f"{join_en} {together(g, fs)} into {out}",
                f"{join_en} [the files] {together(g, fs)} and save the result (in|as|to) {out}",
                f"<make> {out} from {together(g, fs)} (one after the other|concatenated)",
            ],
            [f"{join_es} {together(g, fs)} en {out}", f"{join_es} los <archs> {together(g, fs)} y guarda el resultado en {out}"],
        ), "cat " + " ".join(f.arg for f in fs) + f" > {out.arg}"
    e = g.slot("ext")
    while out.raw.endswith("." + e.raw):
        out = g.slot("newname")
    if kind == "parts":
        p = g.value(g.slot("word").raw + g.pick(["_", "-", ".part"]))
        return say(
            g,
            [f"{join_en} [all] the (pieces|parts) {p}* (back|) into {out}", f"{join_en} all files (starting with|whose name starts with) {p} into {out}"],
            [f"{join_es} [todas] las partes {p}* en {out}", f"{join_es} todos los <archs> que empiezan por {p} en {out}"],
        ), f"cat {p.raw}* > {out.arg}"
    if kind == "findcat":
        where = place(g, 0.4)
        w = where.text and " " + where.text
        return say(
            g,
            [f"{join_en} all [the] {e} files{w} (recursively|and its subfolders|including subdirectories) into {out}"],
            [f"{join_es} todos los <archs> {e}{w} (recursivamente|incluyendo subcarpetas) en {out}"],
        ), f'find {where.find} -type f -name "*.{e.raw}" -exec cat {{}} + > {out.arg}'
    where = place(g, 1.0 if kind == "glob" else 0.0)
    w = where.text and " " + where.text
    return say(
        g,
        [
            f"{join_en} all [the] {e} files{w} into {out}",
            f"{join_en} every {e} file{w} into (a single|one) file called {out}",
            f"all {e} files{w} together in {out}",
        ],
        [f"{join_es} todos los <archs> {e}{w} en {out}", f"{join_es} todos los {e}{w} en un solo <arch> llamado {out}"],
    ), f"cat {where.glob('*.' + e.raw)} > {out.arg}"


simple(
    "csplit",
    "csplit {file} '/{word}/' '{*}'",
    ["split {file} at every line (matching|containing) {word} [with csplit]", "cut {file} into pieces at each line that contains {word}"],
    ["divide {file} en cada línea que contenga {word} [con csplit]", "parte {file} en trozos en cada línea que contenga {word}"],
    0.6,
)

# --- temporary files and watch

simple(
    "mktemp",
    "mktemp",
    ["<make> a (temporary|temp) file", "<make> a temp[orary] file and print its (name|path)", "new temporary file", "give me a temporary file"],
    ["<make> un <arch> temporal", "<make> un <arch> temporal y (muestra|dime) su nombre", "nuevo <arch> temporal", "dame un <arch> temporal"],
    1.2,
)
simple(
    "mktemp-d",
    "mktemp -d",
    ["<make> a (temporary|temp) <dir>", "<make> a temp[orary] <dir> and print its (name|path)", "new temporary <dir>"],
    ["<make> (un directorio|una carpeta) temporal", "nueva carpeta temporal", "dame un directorio temporal y su ruta"],
    1.2,
)
simple(
    "mktemp-var",
    "tmp=$(mktemp)",
    ["<make> a temporary file and (save|store) its (name|path) in [the variable] tmp", "put the path of a new temp file in the variable tmp"],
    ["<make> un <arch> temporal y guarda su ruta en la variable tmp", "guarda en la variable tmp el nombre de un <arch> temporal nuevo"],
    0.7,
)
simple(
    "mktemp-d-cd",
    'cd "$(mktemp -d)"',
    ["<make> a temporary <dir> and (go|cd|change) into it"],
    ["<make> una carpeta temporal y (entra en ella|métete en ella)", "crea un directorio temporal y entra en él"],
    0.7,
)


@composed(INTENTS, "mktemp-options", weight=3)
def mktemp_options(g: Gen) -> tuple[str, str]:
    isdir = g.chance(0.35)
    d, w, e = g.slot("dir"), g.slot("word"), g.slot("ext")
    thing_en, thing_es = ("directory", "un directorio temporal") if isdir else ("file", "un <arch> temporal")
    kind = g.pick(["dir", "suffix", "template", "template"])
    o = " -d" if isdir else ""
    if kind == "dir":
        return say(g, [f"<make> a temp[orary] {thing_en} (in|inside|under) {d}"], [f"<make> {thing_es} (en|dentro de) {d}"]), f"mktemp{o} -p {d.arg}"
    if kind == "suffix":
        return say(
            g,
            [f"<make> a temporary file (with extension|ending in) {g.value('.' + e.raw)}"],
            [f"<make> un <arch> temporal (con extensión|terminado en) {g.value('.' + e.raw)}"],
        ), f"mktemp --suffix=.{e.raw}"
    t = g.value(f"{w.raw}.XXXXXX" if g.chance(0.5) else f"/tmp/{w.raw}.XXXXXX")
    return say(g, [f"<make> a temporary {thing_en} (from|with|using) the template {t}"], [f"<make> {thing_es} con la plantilla {t}"]), f"mktemp{o} {t.arg}"


@composed(INTENTS, "watch", weight=6)
def watch(g: Gen) -> tuple[str, str]:
    d, f = g.slot("dir"), g.slot("anyfile")
    n = g.slot("seconds") if g.chance(0.7) else None
    diff = g.chance(0.2)
    en, es, cmd = g.pick(
        [
            (f"the (contents|files) of {d}", f"el contenido de {d}", f"ls -l {d.arg}"),
            ("free disk space", "el espacio libre en disco", "df -h"),
            (
                f"the size of [the directory] {d}",
                f"el tamaño de[l directorio] {d}",
                f"du -sh {d.arg}",
            ),
            (f"the details of [the file] {f}", f"los detalles del <arch> {f}", f"ls -l {f.arg}"),
            ("the memory usage", "el uso de memoria", "free -h"),
            ("the date", "la fecha", "date"),
            (
                "the files in the current directory",
                "los <archs> del directorio actual",
                "ls -l",
            ),
            (
                f"the number of files in {d}",
                f"el número de <archs> de {d}",
                f"'find {d.arg} -type f | wc -l'",
            ),
            ("the load and uptime", "la carga y el tiempo encendido", "uptime"),
            (
                f"the last 5 lines of {f}",
                f"las 5 últimas líneas de {f}",
                f"tail -n 5 {f.arg}",
            ),
            (f"the number of lines of {f}", f"el número de líneas de {f}", f"wc -l {f.arg}"),
        ]
    )
    opt = f" -n {n.raw}" if n else ""
    opt += " -d" if diff else ""
    ev = (
        g.t(
            [f"every {n} seconds" if n.raw != "1" else "every 1 second", f"refreshing every {n} s"],
            [f"cada {n} segundos" if n.raw != "1" else "cada 1 segundo", f"refrescando cada {n} s"],
        )
        if n
        else g.t(["continuously", "all the time", "repeatedly"], ["continuamente", "todo el rato", "de forma repetida"])
    )
    df = g.t([" highlighting the changes", ", highlighting differences"], [" resaltando los cambios", ", resaltando las diferencias"]) if diff else ""
    return say(
        g,
        [f"(watch|monitor|keep showing|show) {en} {ev}{df}", f"{ev} show {en}{df}" if n else f"keep an eye on {en} {ev}{df}"],
        [f"(vigila|monitoriza|muestra|enseña) {es} {ev}{df}"],
    ), f"watch{opt} {cmd}"


# --- organizing, lists of names, several targets

simple(
    "dirs-by-ext",
    'for f in *.*; do mkdir -p "${f##*.}"; mv "$f" "${f##*.}"; done',
    [
        "(sort|organize|move) the files <here> into folders (named after|by|according to) their extension",
        "move (each|every) file <here> to a folder named after its extension",
    ],
    ["(organiza|ordena|mueve) los <archs> <here> en carpetas (según|por) su extensión", "mueve cada <arch> <here> a una carpeta con el nombre de su extensión"],
    1.5,
)
simple(
    "dirs-by-month",
    'for f in *.{ext.raw}; do d="$(date -r "$f" +%Y-%m)"; mkdir -p "$d"; mv "$f" "$d"; done',
    [
        "(sort|move|organize) the {ext} files <here> into folders by (year and month|month, YYYY-MM,) of (modification|their modification date)",
        "move each {ext} file <here> to a YYYY-MM folder (by|according to) its modification date",
    ],
    [
        "(organiza|mueve) los <archs> {ext} <here> en carpetas por año y mes de modificación, AAAA-MM",
        "mueve cada <arch> {ext} <here> a una carpeta AAAA-MM según su fecha de modificación",
    ],
    1.2,
)
simple(
    "dirs-by-year",
    'for f in *.{ext.raw}; do d="$(date -r "$f" +%Y)"; mkdir -p "$d"; mv "$f" "$d"; done',
    [
        "(sort|move|organize) the {ext} files <here> into folders by (the|their) year of modification",
        "move each {ext} file <here> to a folder named after the year it was modified",
    ],
    [
        "(organiza|mueve) los <archs> {ext} <here> en carpetas por año de modificación",
        "mueve cada <arch> {ext} <here> a una carpeta con el año en que se modificó",
    ],
    0.8,
)
simple(
    "dir-per-file",
    'for f in *.{ext.raw}; do mkdir "${f%.{ext.raw}}"; mv "$f" "${f%.{ext.raw}}"; done',
    [
        "put (each|every) {ext} file <here> in its own folder named (like|after) the file [without extension]",
        "<make> a folder for (each|every) {ext} file <here>, named after it without extension, and move the file (there|into it)",
    ],
    [
        "mete cada <arch> {ext} <here> en su propia carpeta con el mismo nombre [sin extensión]",
        "<make> una carpeta por cada <arch> {ext} <here>, con su nombre sin extensión, y mueve el <arch> dentro",
    ],
    0.8,
)
simple(
    "flatten",
    "find {dir} -mindepth 2 -type f -exec mv -t {dir} {} +",
    ["move all [the] files (in|from) the subfolders of {dir} (up|directly) into {dir}", "flatten {dir}: bring all files of its subdirectories up into it"],
    ["mueve todos los <archs> de las subcarpetas de {dir} directamente a {dir}", "saca los <archs> de los subdirectorios de {dir} y ponlos en {dir}"],
)
simple(
    "flatten-here",
    "find . -mindepth 2 -type f -exec mv -t . {} +",
    ["move all [the] files (in|from) the subfolders up into (the current|this) <dir>", "bring all files from subdirectories here"],
    ["mueve al directorio actual todos los <archs> de las subcarpetas", "trae aquí todos los <archs> que están en subcarpetas"],
)
simple(
    "mkdir-from-list",
    "xargs -d '\\n' mkdir < {file}",
    ["<make> a folder for (each|every) line (of|in) {file}", "<make> directories with the names (listed|found) in {file}, one per line"],
    ["<make> una carpeta por cada línea de {file}", "<make> los directorios cuyos nombres están en {file}, uno por línea"],
)
simple(
    "touch-from-list",
    "xargs -d '\\n' touch < {file}",
    ["<make> an empty file for (each|every) line (of|in) {file}", "<make> the files (listed|named) in {file}, one name per line"],
    ["<make> un <arch> vacío por cada línea de {file}", "<make> los <archs> cuyos nombres están en {file}, uno por línea"],
)
simple(
    "rm-from-list",
    "xargs -d '\\n' rm < {file}",
    ["<del> the files (listed|named) in {file}[, one per line]", "<del> every file whose (name|path) is in the list {file}"],
    ["<del> los <archs> (listados|que aparecen) en {file}[, uno por línea]", "<del> cada <arch> cuya ruta está en la lista {file}"],
)
simple(
    "cp-from-list",
    "xargs -d '\\n' cp -t {dir} < {file}",
    ["copy the files listed in {file} (to|into) {dir}", "copy to {dir} every file named in {file}, one per line"],
    ["copia los <archs> listados en {file} a {dir}", "copia a {dir} cada <arch> que aparece en {file}, uno por línea"],
)
simple(
    "mv-from-list",
    "xargs -d '\\n' mv -t {dir} < {file}",
    ["move the files listed in {file} (to|into) {dir}", "move to {dir} every file named in {file}, one per line"],
    ["mueve los <archs> listados en {file} a {dir}", "mueve a {dir} cada <arch> que aparece en {file}, uno por línea"],
    0.8,
)
simple(
    "tar-from-list",
    "tar -czf {tgz_file} -T {file}",
    ["<make> {tgz_file} with the files listed in {file}", "<pack> the files named in {file} into {tgz_file}"],
    ["<make> {tgz_file} con los <archs> listados en {file}", "<pack> en {tgz_file} los <archs> que aparecen en la lista {file}"],
)
simple(
    "keep-last-lines",
    "tail -n {n} {name} > {name}.tmp && mv {name}.tmp {name}",
    [
        "keep only the last {n} lines of {name} (discarding the rest|in the file itself)",
        "trim {name} to its last {n} lines",
        "shorten {name} in place to the last {n} lines",
    ],
    ["deja solo las últimas {n} líneas de {name} en el propio <arch>", "recorta {name} a sus últimas {n} líneas"],
)
simple(
    "tee-append",
    "echo {text} | tee -a {name} {name2}",
    ["append {text} to both {name} and {name2}", "add the line {text} to {name} and to {name2} [at once]"],
    ["añade {text} tanto a {name} como a {name2}", "agrega la línea {text} a {name} y a {name2} [a la vez]"],
    0.8,
)
simple(
    "names-no-ext",
    'for f in *.{ext.raw}; do echo "${f%.{ext.raw}}"; done',
    ["<list> the names of the {ext} files <here> without (the|their) extension", "names of all {ext} files (minus|without) the extension"],
    ["<list> los nombres de los <archs> {ext} <here> sin [la] extensión", "nombres de los {ext} quitando la extensión"],
)
simple(
    "no-ext-files",
    'find {dir} -type f ! -name "*.*"',
    ["<list> files (without|with no) extension (in|under) {dir}", "which files in {dir} have no extension"],
    ["<list> los <archs> sin extensión (de|en) {dir}", "qué <archs> de {dir} no tienen extensión"],
)
simple(
    "not-ext-files",
    'find {dir} -type f ! -name "*.{ext.raw}"',
    ["<list> [all] [the] files (in|under) {dir} that are not {ext} [files]", "<list> all files (in|under) {dir} except [the] {ext} ones"],
    ["<list> [todos] los <archs> de {dir} que no sean {ext}", "<list> los <archs> de {dir} menos los {ext}"],
)
simple(
    "count-by-ext",
    "find {dir} -type f -name \"*.*\" | sed 's/.*\\.//' | sort | uniq -c | sort -nr",
    [
        "count the files (in|under) {dir} by extension",
        "how many files of each extension are there in {dir}",
        "number of files per extension (in|under) {dir}, most frequent first",
    ],
    ["cuenta los <archs> de {dir} por extensión", "cuántos <archs> hay de cada extensión en {dir}", "número de <archs> por extensión en {dir}, de más a menos"],
)
simple(
    "count-by-ext-here",
    "find . -type f -name \"*.*\" | sed 's/.*\\.//' | sort | uniq -c | sort -nr",
    ["count the files by extension [<here>]", "how many files of each extension do I have [<here>]"],
    ["cuenta los <archs> por extensión [<here>]", "cuántos <archs> tengo de cada extensión [<here>]"],
)
simple(
    "files-per-dir",
    'for d in */; do echo "$d $(find "$d" -type f | wc -l)"; done',
    [
        "<list> the number of files in each (folder|subdirectory) <here>",
        "how many files does each (folder|subdirectory) <here> (have|contain)",
        "for each subfolder print its name and how many files it (has|contains)",
    ],
    [
        "<list> el número de <archs> de cada (carpeta|subdirectorio) <here>",
        "cuántos <archs> tiene cada (carpeta|subcarpeta) <here>",
        "por cada subcarpeta imprime su nombre y cuántos <archs> contiene",
    ],
)
simple(
    "empty-files",
    "find {dir} -type f -empty",
    ["<list> [all] [the] empty files (in|under) {dir}", "which files (in|under) {dir} are empty", "zero[-]byte files in {dir}"],
    ["<list> [todos] los <archs> vacíos de {dir}", "qué <archs> de {dir} están vacíos", "<archs> de cero bytes en {dir}"],
    1.5,
)
simple(
    "empty-dirs",
    "find {dir} -type d -empty",
    ["<list> [all] [the] empty (folders|directories) (in|under) {dir}", "which (folders|directories) (in|under) {dir} are empty"],
    ["<list> [todas] las carpetas vacías de {dir}", "qué (carpetas|directorios) de {dir} (están sin nada dentro|no tienen nada)"],
    1.5,
)
simple(
    "df-device",
    "df -h {device}",
    ["how much space is (free|left) on {device}", "disk usage of [the partition] {device}", "free space on {device}"],
    ["cuánto espacio (queda|hay libre) en {device}", "uso de disco de [la partición] {device}", "espacio libre en {device}"],
)
simple(
    "df-two",
    "df -h {mount} {mount2}",
    ["(free|available) space on {mount} and {mount2}", "how full are {mount} and {mount2}", "<show> the disk space of {mount} and {mount2} only"],
    ["espacio (libre|disponible) en {mount} y {mount2}", "cómo de llenos están {mount} y {mount2}", "<show> el espacio de {mount} y {mount2} nada más"],
)
simple(
    "df-gb",
    "df -BG",
    ["<show> [the] disk (space|usage) in gigabytes", "free space of all disks in GB"],
    ["<show> el espacio en disco en gigabytes", "espacio libre de todos los discos en GB"],
)
simple(
    "df-mb",
    "df -BM",
    ["<show> [the] disk (space|usage) in megabytes", "free space of all disks in MB"],
    ["<show> el espacio en disco en megabytes", "espacio libre de todos los discos en MB"],
    0.7,
)
simple(
    "df-ext4",
    "df -h -t ext4",
    ["<show> [the] disk (space|usage) of [only] the ext4 filesystems", "free space, ext4 partitions only"],
    ["<show> el espacio [solo] de los sistemas de archivos ext4", "espacio libre, solo particiones ext4"],
    0.6,
)
simple(
    "df-local",
    "df -hl",
    ["<show> disk space of local filesystems only", "free space without network (drives|filesystems), only local ones"],
    ["<show> el espacio solo de los discos locales", "espacio libre sin unidades de red, solo lo local"],
    0.6,
)
simple(
    "which-fs",
    "df --output=source {dir} | tail -n 1",
    ["(which|what) device (holds|contains) {dir}, only its name", "print only the device where {dir} is stored"],
    ["en qué dispositivo está {dir}, solo el nombre", "imprime solo el dispositivo que contiene {dir}"],
    0.8,
)
simple(
    "lsblk-one",
    "lsblk {device}",
    ["<show> the partitions of {device}", "<list> block device info for {device}"],
    ["<show> las particiones de {device}", "información del dispositivo de bloque {device}"],
    0.9,
    device="device",
)
simple(
    "du-all-hidden",
    "du -sh .[!.]* *",
    ["<show> the size of everything <here>, hidden (files|entries) too", "how big is each item <here>, including hidden ones"],
    ["<show> el tamaño de cada cosa <here>, incluidos los ocultos", "cuánto ocupa cada elemento <here>, también los ocultos"],
    0.8,
)
simple(
    "tar-top",
    "tar -tf {tar_file} | cut -d/ -f1 | sort -u",
    ["<list> only the top[-]level entries of {tar_file}", "(which|what) top[-]level folders does {tar_file} contain"],
    ["<list> solo las entradas de primer nivel de {tar_file}", "qué carpetas de primer nivel contiene {tar_file}"],
    0.8,
)
simple(
    "gz-to-xz",
    "zcat {name}.gz | xz > {name}.xz",
    ["convert {name}.gz to {name}.xz", "recompress {name}.gz (as|into) {name}.xz"],
    ["convierte {name}.gz en {name}.xz", "recomprime {name}.gz como {name}.xz"],
    0.7,
)
simple(
    "tar-newer",
    "tar -czf {tgz_file} --newer-mtime={date} {dir}",
    ["<make> {tgz_file} with the files of {dir} modified (after|since) {date}", "<pack> into {tgz_file} only the files in {dir} changed (since|after) {date}"],
    [
        "<make> {tgz_file} con los <archs> de {dir} modificados (después del|desde el) {date}",
        "<pack> en {tgz_file} solo los <archs> de {dir} cambiados desde el {date}",
    ],
    0.9,
)
simple(
    "tar-verbose-remove",
    "tar -czf {tgz_file} --remove-files {dir}",
    ["<make> {tgz_file} from {dir}, removing the files as they are added", "archive {dir} into {tgz_file} with --remove-files"],
    ["<make> {tgz_file} con {dir}, borrando los <archs> según se añaden", "archiva {dir} en {tgz_file} con --remove-files"],
    0.5,
)
simple(
    "dir-empty",
    '[ -z "$(ls -A {dir})" ] && echo {word} || echo {word2}',
    ["(print|say) {word} if the <dir> {dir} is empty, otherwise {word2}", "if {dir} has nothing (in|inside) it print {word}, else {word2}"],
    ["(imprime|di) {word} si <eldir> {dir} (está sin contenido|no tiene nada), si no {word2}", "si {dir} está sin nada dentro imprime {word}, y si no {word2}"],
    0.9,
)
simple(
    "nt",
    "[ {file} -nt {file2} ] && echo {word} || echo {word2}",
    ["(print|say) {word} if {file} is newer than {file2}, otherwise {word2}"],
    ["(imprime|di) {word} si {file} es más nuevo que {file2}, si no {word2}"],
    0.6,
)


@composed(INTENTS, "copies", weight=4)
def copies(g: Gen) -> tuple[str, str]:
    f = g.slot("name")
    stem, ext = f.raw.rsplit(".", 1)
    if g.chance(0.45):
        ds = [g.slot("dirname") for _ in range(g.int(2, 4))]
        return say(
            g,
            [f"copy {f} (to|into) the (folders|directories) {together(g, ds)}", f"put a copy of {f} in each of {together(g, ds)}"],
            [f"copia {f} en las carpetas {together(g, ds)}", f"pon una copia de {f} en cada uno de los directorios {together(g, ds)}"],
        ), f'for d in {" ".join(d.arg for d in ds)}; do cp {f.arg} "$d"; done'
    if g.chance(0.4):
        return say(
            g,
            [f"copy {f} (to|into) (every|each) (subfolder|subdirectory) <here>"],
            [f"copia {f} en cada (subcarpeta|carpeta) <here>"],
        ), f'for d in */; do cp {f.arg} "$d"; done'
    n = number(g, 3, 25)
    sep = g.pick(["_", "-", ""])
    a, b = g.value(f"{stem}{sep}1.{ext}"), g.value(f"{stem}{sep}{n.raw}.{ext}")
    return say(
        g,
        [f"make {n} copies of {f} named {a} to {b}", f"copy {f} {n} times, as {a} ... {b}"],
        [f"haz {n} copias de {f} llamadas de {a} a {b}", f"copia {f} {n} veces, como {a} ... {b}"],
    ), f'for i in {{1..{n.raw}}}; do cp {f.arg} "{stem}{sep}$i.{ext}"; done'


@composed(INTENTS, "ls-two-ext", weight=3)
def ls_two_ext(g: Gen) -> tuple[str, str]:
    where, a, b = place(g, 0.4), g.slot("ext"), g.slot("ext")
    kind = g.pick(["or", "or", "orcount", "ordelete"])
    tests = f'\\( -name "*.{a.raw}" -o -name "*.{b.raw}" \\)'
    rec = g.t(["", "recursively"], ["", "recursivamente"])
    if kind == "orcount":
        return arrange(
            g,
            say(
                g,
                [f"how many {a} (or|and) {b} files are there", f"count the {a} and {b} files"],
                [f"cuántos <archs> {a} o {b} hay", f"cuenta los <archs> {a} y {b}"],
            ),
            where.text,
            rec,
        ), f"find {where.find} -type f {tests} | wc -l"
    if kind == "ordelete":
        return arrange(
            g,
            say(g, [f"recursively <del> all {a} and {b} files"], [f"<del> recursivamente todos los <archs> {a} y {b}"]),
            where.text,
        ), f"find {where.find} -type f {tests} -delete"
    return arrange(
        g,
        say(
            g,
            [f"<list> all [the] {a} (and|or) {b} files", f"find [the] {a} and {b} files"],
            [f"<list> [todos] los <archs> {a} (y|o) {b}", f"(busca|encuentra) los <archs> {a} y {b}"],
        ),
        where.text,
        rec,
    ), f"find {where.find} -type f {tests}"


@composed(INTENTS, "mkdir-sequence", weight=3)
def mkdir_sequence(g: Gen) -> tuple[str, str]:
    kind = g.pick(["months", "years", "letters", "nested", "inside", "touchin"])
    w = g.slot("word")
    if kind == "months":
        return say(
            g,
            ["<make> [the] (folders|directories) 01 to 12, one per month", "<make> twelve folders named 01, 02, ..., 12"],
            ["<make> las carpetas 01 a 12, una por mes", "<make> doce carpetas llamadas 01, 02, ..., 12"],
        ), "mkdir {01..12}"
    if kind == "years":
        a = g.int(1995, 2022)
        x, y = g.value(str(a)), g.value(str(a + g.int(2, 12)))
        return say(
            g,
            [f"<make> a folder for each year from {x} to {y}", f"<make> [the] directories {x} to {y}"],
            [f"<make> una carpeta por año de[l] {x} al {y}", f"<make> los directorios de {x} a {y}"],
        ), f"mkdir {{{x.raw}..{y.raw}}}"
    if kind == "letters":
        return say(
            g,
            ["<make> a folder for each letter (from a to z|of the alphabet, a to z)"],
            ["<make> una carpeta por cada letra de la a a la z"],
        ), "mkdir {a..z}"
    if kind == "nested":
        a, b, c = g.slot("word"), g.slot("word"), g.slot("word")
        return say(
            g,
            [f"<make> {a} and {b} in {w}, each with a subfolder {c}", f"<make> [the] folders {w}/{a}/{c} and {w}/{b}/{c}"],
            [f"<make> {a} y {b} dentro de {w}, cada una con una subcarpeta {c}", f"<make> las carpetas {w}/{a}/{c} y {w}/{b}/{c}"],
        ), f"mkdir -p {w.raw}/{{{a.raw},{b.raw}}}/{c.raw}"
    if kind == "inside":
        d = g.slot("dir")
        n = g.slot("dirname")
        return say(
            g,
            [f"<make> a <dir> (called|named) {n} (in|inside) {d}", f"<make> the <dir> {n} inside {d}"],
            [f"<make> una carpeta llamada {n} (en|dentro de) {d}", f"<make> el directorio {n} dentro de {d}"],
        ), f"mkdir {_join(d, n.raw)}"
    d, f = g.slot("dirname"), g.slot("name")
    return say(
        g,
        [f"<make> a <dir> {d} with an empty file {f} (inside|in it)", f"<make> the <dir> {d} and [create] {f} inside [it]"],
        [f"<make> una carpeta {d} con un <arch> vacío {f} dentro", f"<make> la carpeta {d} y crea {f} dentro"],
    ), f"mkdir {d.arg} && touch {_join(d, f.raw)}"


@composed(INTENTS, "paths-action", weight=4)
def paths_action(g: Gen) -> tuple[str, str]:
    """A file moved or copied under a new name into a directory, or a file inside a named directory deleted."""
    f, d, n = g.slot("anyfile"), g.slot("dir"), g.slot("name")
    kind = g.pick(["cp", "cp", "mv", "mv", "rm", "mkmv", "mkcp"])
    target = _join(d, n.raw)
    if kind == "rm":
        return say(
            g,
            [f"<del> [the file] {n} (from|in|inside) [the <dir>] {d}"],
            [f"<del> [el <arch>] {n} de {d}", f"<del> el <arch> {n} que está en {d}"],
        ), f"rm {target}"
    if kind in ("mkmv", "mkcp"):
        e, k = g.slot("ext"), g.slot("dirname")
        verb = g.t("move" if kind == "mkmv" else "copy", "mueve" if kind == "mkmv" else "copia")
        return say(
            g,
            [f"<make> a <dir> {k} and {verb} all [the] {e} files (into it|there)", f"{verb} all {e} files <here> into a new <dir> called {k}"],
            [f"<make> la carpeta {k} y {verb} (ahí|dentro) todos los <archs> {e}", f"{verb} todos los <archs> {e} <here> a una carpeta nueva llamada {k}"],
        ), f"mkdir {k.arg} && {kind[2:]} *.{e.raw} {k.arg}"
    verb = g.t("(move|mv)" if kind == "mv" else "(copy|cp)", "(mueve|mover)" if kind == "mv" else "(copia|copiar)")
    return say(
        g,
        [f"{verb} {f} to {d} (as|with the name|renaming it to|under the name) {n}", f"{verb} {f} into the <dir> {d}, (calling it|naming it) {n}"],
        [f"{verb} {f} a {d} (como|con el nombre|llamándolo) {n}", f"{verb} {f} a la carpeta {d} y que se llame {n}"],
    ), f"{kind} {f.arg} {target}"
