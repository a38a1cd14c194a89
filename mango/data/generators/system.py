"""Permissions, users and groups, processes, system information, services and logs, packages, networking, ssh, disks, power."""

from __future__ import annotations

import re
from collections.abc import Callable

from mango.data import generate
from mango.data.generate import Composed, Gen, Intent, expand

INTENTS: list[Intent | Composed] = []
_PLURAL = re.compile(r"((?:todos|usuarios|demás|otros|y el grupo|y grupo)(?: no)?) (pueda|debe)\b")


def composed(registry: list[Intent | Composed], name: str, weight: float = 1.0):
    """The core's decorator, with Spanish contractions and agreement seen to once the choices are made."""

    def wrap(build: Callable[[Gen], tuple[str, str]]):
        def built(g: Gen) -> tuple[str, str]:
            template, command = build(g)
            text = expand(template, g.rng)
            if g.lang == "es":
                text = re.sub(r"\b([dD])e el (?=[a-zé\x00])", r"\1el ", text)
                text = re.sub(r"\b([aA]) el (?=[a-zé\x00])", r"\1l ", text)
                text = _PLURAL.sub(r"\1 \2n", text)
            return re.sub(r"([()\[\]|\\])", r"\\\1", text), command

        generate.composed(registry, name, weight)(built)
        return build

    return wrap


def add(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0, **kinds: str) -> None:
    INTENTS.append(Intent(name, cmd, en, es, weight, kinds))


def place(g: Gen, none: float = 0.2) -> tuple[str, str]:
    """A place to search: its phrase (with a leading space, maybe empty) and the shell word."""
    r = g.rng.random()
    if r < none:
        return "", "."
    if r < none + 0.15:
        return g.t(
            " (in the current directory|here|in this (folder|directory)|under the current directory|in the working directory|below the current directory)",
            " (en el directorio actual|aquí|en esta carpeta|en este directorio|bajo el directorio actual|en la carpeta actual)",
        ), "."
    d = g.slot("dir")
    return g.t(
        [
            f" (in|under|inside|within|below) {d}",
            f" in the (directory|folder) {d}",
            f" in the {d} (directory|folder)",
            f" (in|under) {d} and its subdirectories",
            f" in the directory tree {d}",
        ],
        [
            f" (en|dentro de|bajo|debajo de) {d}",
            f" en (el directorio|la carpeta) {d}",
            f" (dentro del directorio|en el árbol) {d}",
            f" en {d} y sus subdirectorios",
        ],
    ), d.arg


LIST_EN = "(list|show|find|display|print|get|search for|look for|locate|give me|show me|list out|output)"
LIST_ES = (
    "(lista|muestra|busca|encuentra|enseña|listar|mostrar|buscar|encontrar|dame|sácame|localiza|enséñame|muéstrame|imprime|liste|muestre|busque|listame|ver)"
)
PERM = {
    "r": ("read", "lectura", "read", "leer"),
    "w": ("write", "escritura", "write to", "escribir en"),
    "x": ("execute", "ejecución", "execute", "ejecutar"),
    "rw": ("read and write", "lectura y escritura", "read and write", "leer y escribir"),
    "rx": ("read and execute", "lectura y ejecución", "read and execute", "leer y ejecutar"),
    "wx": ("write and execute", "escritura y ejecución", "write and execute", "escribir y ejecutar"),
    "rwx": (
        "(read, write and execute|rwx|full|all)",
        "(lectura, escritura y ejecución|rwx|todos los permisos)",
        "read, write and execute",
        "leer, escribir y ejecutar",
    ),
}
WHO = {
    "u": ("(the owner|the file owner|its owner|the user|the user who owns it)", "(el propietario|el dueño|su dueño|el usuario|el usuario propietario)"),
    "g": ("(the group|its group|group members|the owning group)", "(el grupo|su grupo|el grupo propietario)"),
    "o": ("(others|other users|everyone else|the rest|the others)", "(otros|los demás|el resto|otros usuarios|los otros)"),
    "a": ("(everyone|all users|everybody|all|anyone)", "(todos|todo el mundo|todos los usuarios|cualquiera)"),
    "ug": ("(the owner and [the] group|user and group)", "(el dueño y el grupo|el propietario y el grupo|usuario y grupo)"),
    "go": ("([the] group and others|both group and others)", "(el grupo y otros|el grupo y los demás|grupo y otros)"),
}


def to_whom(es: str) -> str:
    """Spanish "a" before each choice of a subject: a + el = al."""
    return "(" + "|".join("al " + x[3:] if x.startswith("el ") else "a " + x for x in es.strip("()").split("|")) + ")"


def chmod_target(g: Gen) -> tuple[str, str, str]:
    """What to change: phrase, find/glob form or operands, and option."""
    r = g.rng.random()
    if r < 0.5:
        f = g.slot(g.pick(["file", "anyfile", "script", "name"]))
        return g.t(["", "", "the file ", "file "], ["", "", "el archivo ", "el fichero "]) + str(f), f.arg, ""
    if r < 0.64:
        d = g.slot("dir")
        return g.t(["the directory ", "the folder ", "directory ", ""], ["el directorio ", "la carpeta ", ""]) + str(d), d.arg, ""
    if r < 0.86:
        d = g.slot("dir")
        return (
            g.t(
                [
                    f"{d} (recursively|and everything (in|inside) it|and all its contents|and all files and directories below it)",
                    f"(the directory|the folder) {d} (recursively|and all its contents)",
                    f"everything (in|under) {d} (recursively|, including the directory itself)",
                ],
                [
                    f"{d} (de forma recursiva|recursivamente|y todo lo que contiene|y todo su contenido)",
                    f"(el directorio|la carpeta) {d} (de forma recursiva|recursivamente|y todo su contenido)",
                ],
            ),
            d.arg,
            "-R ",
        )
    if r < 0.94:
        f, f2 = g.slot("name"), g.slot("newname")
        return f"{f} " + g.t("and", "y") + f" {f2}", f"{f.arg} {f2.arg}", ""
    e = g.slot("ext")
    return (
        g.t(
            [f"(all|every) {e} file[s] (here|in the current directory|in this (folder|directory))", f"all [the] {e} files"],
            [f"todos los (archivos|ficheros) {e} (de aquí|del directorio actual|de esta carpeta)", f"todos los {e}"],
        ),
        f"*.{e.raw}",
        "",
    )


@composed(INTENTS, "chmod-symbolic", weight=22)
def chmod_symbolic(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    who = g.pick(["u", "u", "g", "g", "o", "o", "a", "a", "ug", "go"])
    op = g.pick("+++---=")
    perm = g.pick(["r", "w", "w", "x", "x", "rw", "rx", "wx", "rwx"])
    p_en, p_es, can_en, can_es = PERM[perm]
    w_en, w_es = WHO[who]
    a_es = to_whom(w_es)
    on_es = ("del " + what[3:]) if what.startswith("el ") else "de " + what
    p_es_full = p_es if perm == "rwx" else f"permiso[s] de {p_es}"
    if perm == "rwx":
        p_es_full = "(permisos de lectura, escritura y ejecución|todos los permisos|permisos rwx)"
    letters = g.value(f"{who}{op}{perm}")
    if g.chance(0.08):
        return g.t(
            [f"(run|use|apply) chmod {letters} (on|to) {what}", f"(apply|set) [the] mode {letters} (to|on) {what}", f"chmod {letters} {what}"],
            [f"(aplica|pon) el modo {letters} a {what}", f"haz chmod {letters} (a|sobre) {what}", f"chmod {letters} a {what}"],
        ).replace("a el ", "al "), f"chmod {opt}{letters.raw} {arg}"
    if op == "+":
        request = g.t(
            [
                f"(give|grant) {w_en} {p_en} (permission|permissions|access|rights) (on|to|for) {what}",
                f"add {p_en} (permission|permissions|access) for {w_en} (to|on) {what}",
                f"allow {w_en} to {can_en} {what}",
                f"let {w_en} {can_en} {what}",
                f"add {p_en} permission to {what} for {w_en}",
                f"make {what} {dict(r='readable', w='writable', x='executable', rw='readable and writable', rx='readable and executable', wx='writable and executable', rwx='readable, writable and executable')[perm]} (by|for) {w_en}",
                f"i want {w_en} to be able to {can_en} {what}",
                f"{w_en} (should|must|needs to|has to) be able to {can_en} {what}",
            ],
            [
                f"(da|dale|dar|conceder|concede|otorga|añade|agrega) {p_es_full} {a_es} (sobre|en) {what}",
                f"(añade|agrega|agregar|añadir) {p_es_full} para {w_es} (a|en) {what}",
                f"(permite|permitir) {a_es} {can_es} {what}",
                f"que {w_es} pueda {can_es} {what}",
                f"haz que {w_es} pueda {can_es} {what}",
                f"(pon|poner) {p_es_full} para {w_es} en {what}",
                f"(quiero|necesito) que {w_es} pueda {can_es} {what}",
            ],
        )
    elif op == "-":
        request = g.t(
            [
                f"(remove|revoke|take away|drop) {p_en} (permission|permissions|access|rights) (from|for) {w_en} on {what}",
                f"(remove|strip) {p_en} (permission|permissions|access) on {what} (for|from) {w_en}",
                f"(deny|forbid) {w_en} {p_en} access to {what}",
                f"(prevent|stop) {w_en} from {dict(r='reading', w='writing to', x='executing', rw='reading and writing', rx='reading and executing', wx='writing and executing', rwx='reading, writing and executing')[perm]} {what}",
                f"{w_en} (should not|shouldn't|must not) be able to {can_en.replace(' and ', ' or ').replace(', ', ' or ', 0)} {what}",
                f"take {p_en} permission away from {w_en} on {what}",
            ],
            [
                f"(quita|quitar|elimina|retira|revoca|quítale) {('el ' + p_es_full.replace('[s]', '')) if perm in 'rwx' and perm != 'rwx' else p_es_full.replace('[s]', 's')} {a_es} (sobre|en) {what}",
                f"(quita|elimina|retira) {p_es_full} para {w_es} {on_es}",
                f"que {w_es} no pueda {can_es.replace(' y ', ' ni ')} {what}",
                f"(evita|impide|impedir) que {w_es} pueda {can_es} {what}",
                f"(sácale|quítale|quitarle) {p_es_full} {a_es} en {what}",
            ],
        )
    else:
        request = g.t(
            [
                f"set the permissions of {w_en} on {what} to {p_en} only",
                f"set {w_en} permissions on {what} to exactly {p_en}",
                f"{w_en} should have (only|exactly|just) {p_en} permission on {what}",
                f"(limit|restrict) {w_en} to {p_en} (permission|access) on {what}",
            ],
            [
                f"(deja|dejar) {a_es} solo con {p_es_full} en {what}",
                f"(fija|establece) los permisos de {what} para {w_es} exactamente en {p_es}",
                f"{w_es} debe tener solo {p_es_full} en {what}",
                f"(limita|restringe) {a_es} a {p_es_full} en {what}",
            ],
        )
    return request.replace("de el ", "del ").replace(" a el ", " al "), f"chmod {opt}{who}{op}{perm} {arg}"


@composed(INTENTS, "chmod-plain", weight=9)
def chmod_plain(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    mode, en, es = g.pick(
        [
            (
                "+x",
                [
                    f"make {what} executable",
                    f"(add|give|set) [the] (execute|execution|exec) (permission|bit|flag) (to|on) {what}",
                    f"mark {what} as executable",
                    f"turn on the (executable|execute) bit (of|on) {what}",
                    f"set {what} as executable",
                    f"add execution rights to {what}",
                    f"so that i can run {what}, make it executable",
                ],
                [
                    f"(haz|hacer|vuelve|marca como) ejecutable {what}",
                    f"(da|dale|dar) permiso[s] de ejecución a {what}",
                    f"(añade|agrega|pon|ponle) [el] permiso de ejecución a {what}",
                    f"(convierte|marca) {what} (en|como) ejecutable",
                    f"que {what} sea ejecutable",
                    f"para poder ejecutar {what}, dale permiso de ejecución",
                ],
            ),
            (
                "+x",
                [f"make {what} executable", f"make it possible to run {what}"],
                [f"(haz|hacer|poner) ejecutable {what}", f"permisos de ejecución para {what}"],
            ),
            (
                "-x",
                [
                    f"remove [the] (execute|executable|execution) (permission|bit|flag) from {what}",
                    f"make {what} (not executable|non-executable)",
                    f"take away execute permission from {what}",
                ],
                [
                    f"(quita|quitar|quítale|elimina) el permiso de ejecución a {what}",
                    f"que {what} (no|deje de) sea[r] ejecutable".replace("(no|deje de) sea[r]", "(no sea|deje de ser)"),
                    f"sin permiso de ejecución {what}",
                ],
            ),
            (
                "a-w",
                [
                    f"make {what} read-only [for everyone]",
                    f"(write-protect|write protect) {what}",
                    f"remove write permission on {what} for everybody",
                    f"protect {what} (against|from) (writing|modification)",
                ],
                [
                    f"(haz|pon|deja|poner|hacer) {what} (de|en|como) solo lectura",
                    f"(protege|proteger) {what} contra escritura",
                    f"(quita|quitar) el permiso de escritura de {what} a todos",
                    f"que {what} sea de solo lectura",
                ],
            ),
            ("a+rw", [f"make {what} readable and writable (by|for) (everyone|everybody|all)"], [f"que todos puedan leer y escribir {what}"]),
            (
                "a+r",
                [f"make {what} (readable by everyone|world-readable|world readable|readable for all)"],
                [f"(haz|hacer) {what} legible para todos", f"que todo el mundo pueda leer {what}"],
            ),
            ("o+w", [f"make {what} world-writable", f"make {what} world writable"], [f"que (otros|los demás) puedan escribir en {what}"]),
            (
                "o-rwx",
                [
                    f"remove all permissions (from|for) others on {what}",
                    f"(revoke|take away) every permission of others on {what}",
                    f"others should have no access to {what}",
                ],
                [
                    f"(quita|quitar|quítale) todos los permisos a (otros|los demás) en {what}",
                    f"sin permisos para otros en {what}",
                    f"que (otros|los demás) no tengan ningún permiso sobre {what}",
                ],
            ),
            (
                "go-rwx",
                [
                    f"remove all permissions (from|for) group and others on {what}",
                    f"(remove|revoke) all access to {what} for everyone (but|except) the owner",
                    f"make {what} private to its owner",
                ],
                [
                    f"(quita|quitar) todos los permisos al grupo y a otros en {what}",
                    f"que solo el dueño tenga acceso a {what}",
                    f"(quita|elimina) (todo el acceso|todos los permisos) a {what} salvo al propietario",
                ],
            ),
            (
                "a+rwx",
                [
                    f"give everyone (full|all) permissions on {what}",
                    f"(grant|give) read, write and execute (permission|permissions) to (everybody|all users) on {what}",
                ],
                [f"(da|dar|dale) todos los permisos a todos (sobre|en) {what}", f"(da|dar) lectura, escritura y ejecución a todos en {what}"],
            ),
        ]
    )
    r = g.t(en, es)
    return r.replace(" a el ", " al ").replace(" de el ", " del "), f"chmod {opt}{mode} {arg}"


def bits(n: int, lang: str) -> str:
    en = {
        7: "(read, write and execute|rwx|full access|all permissions)",
        6: "(read and write|read/write|rw)",
        5: "(read and execute|r-x)",
        4: "(read only|read|just read)",
        0: "(nothing|no access|no permissions|none)",
    }
    es = {
        7: "(lectura, escritura y ejecución|rwx|todos los permisos|acceso total)",
        6: "(lectura y escritura|leer y escribir|rw)",
        5: "(lectura y ejecución|leer y ejecutar)",
        4: "(solo lectura|lectura|leer)",
        0: "(nada|ningún permiso|sin acceso|ninguno)",
    }
    return (en if lang == "en" else es)[n]


SYM = {7: "rwx", 6: "rw", 5: "rx", 4: "r", 0: "", 1: "x", 2: "w", 3: "wx"}


@composed(INTENTS, "chmod-described", weight=9)
def chmod_described(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    u = g.pick([7, 7, 6, 6, 6, 5, 4]) if not opt else g.pick([7, 7, 7, 5])
    gr = g.pick([x for x in (0, 4, 5, 6, 7) if x <= u or g.chance(0.1)])
    o = g.pick([x for x in (0, 0, 4, 5) if x <= gr])
    b = [bits(x, g.lang) for x in (u, gr, o)]
    if gr == o:
        request = g.t(
            [
                f"set permissions of {what}: {b[0]} for the owner, {b[1]} for (group and others|everyone else|the rest)",
                f"{b[0]} for the owner and {b[1]} for everyone else on {what}",
                f"change the mode of {what} so [that] the owner has {b[0]} and (group and others have|everybody else has) {b[1]}",
                f"make {what} have {b[0]} for owner, {b[1]} for all others",
            ],
            [
                f"(pon|cambia|ajusta) los permisos de {what}: {b[0]} para el dueño y {b[1]} para (el resto|los demás|grupo y otros)",
                f"{what} con {b[0]} para el propietario y {b[1]} para (los demás|el resto)",
                f"(deja|dejar) {what} con {b[0]} para el usuario y {b[1]} para grupo y otros",
            ],
        )
        cmd = f"u={SYM[u]},go={SYM[o]}"
    else:
        request = g.t(
            [
                f"set permissions (of|on) {what} to {b[0]} for the owner, {b[1]} for the group and {b[2]} for others",
                f"{what}: owner {b[0]}, group {b[1]}, others {b[2]}",
                f"give the owner {b[0]}, the group {b[1]} and others {b[2]} on {what}",
                f"change the permissions of {what} so that owner gets {b[0]}, group gets {b[1]} and others get {b[2]}",
            ],
            [
                f"(pon|establece|cambia) los permisos de {what}: dueño {b[0]}, grupo {b[1]}, otros {b[2]}",
                f"{b[0]} para el dueño, {b[1]} para el grupo y {b[2]} para otros en {what}",
                f"(da|dar) en {what} {b[0]} al propietario, {b[1]} al grupo y {b[2]} a los demás",
            ],
        )
        cmd = f"u={SYM[u]},g={SYM[gr]},o={SYM[o]}"
    return request.replace(" de el ", " del "), f"chmod {opt}{cmd} {arg}"


@composed(INTENTS, "chmod-only-owner", weight=4)
def chmod_only_owner(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    perm = g.pick(["r", "rw", "rw", "rwx", "rx"]) if not opt else "rwx"
    can_en, can_es = PERM[perm][2:]
    return g.t(
        [
            f"make {what} so only the owner can {can_en} it",
            f"only the owner should be able to {can_en} {what}",
            f"let only the owner {can_en} {what}",
            f"(restrict|limit) {what} to {PERM[perm][0]} by its owner only",
        ],
        [
            f"que (solo|únicamente) el (dueño|propietario) pueda {can_es} {what}",
            f"(solo|sólo) el (dueño|propietario) debe poder {can_es} {what}",
            f"haz que nadie salvo el dueño pueda {can_es} {what}",
        ],
    ), f"chmod {opt}u={perm},go= {arg}"


@composed(INTENTS, "chmod-octal", weight=14)
def chmod_octal(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    m = g.slot("octal") if g.chance(0.8) else g.value("".join(str(g.pick([7, 6, 5, 4, 0])) for _ in range(3)))
    if opt and g.chance(0.7):
        m = g.value(g.pick(["755", "750", "700", "775", "777", "770", "711"]))
    if g.chance(0.12):
        m = g.value(g.pick("1247") + m.raw)
    mode = m.raw
    if g.chance(0.15) and len(mode) == 3:
        shown = "".join(f"{'r' if int(x) & 4 else '-'}{'w' if int(x) & 2 else '-'}{'x' if int(x) & 1 else '-'}" for x in mode)
        m = g.value(shown)
    elif g.chance(0.06) and len(mode) == 3:
        m = g.value("0" + mode)
        mode = "0" + mode
    r = g.t(
        [
            f"(change|set) [the] permissions (of|on|for) {what} to {m}",
            f"chmod {what} to {m}",
            f"(change|set) the mode of {what} to {m}",
            f"(give|assign) {what} (permissions|mode) {m}",
            f"put {m} permissions on {what}",
            f"{what} should have [permissions] {m}",
            f"(apply|set) {m} (permissions|as permissions) (to|on) {what}",
            f"make {what} {m}",
        ],
        [
            f"(cambia|cambiar|pon|poner|modifica) los permisos de {what} a {m}",
            f"(pon|poner|ponle|asigna|dale|dar|da) permisos {m} a {what}",
            f"(establece|fija|establecer) el modo {m} en {what}",
            f"permisos {m} para {what}",
            f"haz un chmod {m} a {what}",
            f"que {what} tenga [permisos] {m}",
            f"aplica {m} a {what}",
            f"chmod {m} a {what}",
        ],
    )
    return r.replace(" de el ", " del ").replace(" a el ", " al "), f"chmod {opt}{mode} {arg}"


def find_filter(g: Gen, kind: str | None = None) -> tuple[str, str, str]:
    """A filter on files: noun phrase in the language (plural) and find tests."""
    kind = kind or g.pick(["f", "f", "f", "d", "name", "name", "size", "time"])
    if kind == "f":
        return g.t("(all|all the|all of the) (files|regular files)", "todos los (archivos|ficheros)"), "-type f", "m"
    if kind == "d":
        return g.t("all (directories|the directories|folders|subdirectories)", "(todos los directorios|todos los subdirectorios)"), "-type d", "m"
    if kind == "name":
        if g.chance(0.6):
            e = g.slot("ext")
            return g.t(f"all (the|) {e} files", f"todos los (archivos|ficheros) {e}"), f'-type f -name "*.{e.raw}"', "m"
        p = g.slot("glob")
        return (
            g.t(f"[all] files (named|matching|called) {p}", f"[todos] los archivos (que coinciden con|con nombre|que se llamen) {p}"),
            f"-type f -name {p.arg}",
            "m",
        )
    if kind == "size":
        s = g.slot("size")
        if g.chance(0.7):
            return (
                g.t(f"[all] files (larger|bigger|greater) than {s}", f"[todos] los archivos (mayores de|de más de|que superen|más grandes que) {s}"),
                f"-type f -size +{s.raw}",
                "m",
            )
        return g.t(f"[all] files smaller than {s}", f"[todos] los archivos (menores de|de menos de|más pequeños que) {s}"), f"-type f -size -{s.raw}", "m"
    d = g.slot("days")
    if g.chance(0.5):
        return (
            g.t(f"[all] files (modified|changed) in the last {d} days", f"[todos] los archivos modificados en los últimos {d} días"),
            f"-type f -mtime -{d.raw}",
            "m",
        )
    return (
        g.t(
            f"[all] files (older than {d} days|not modified in the last {d} days|modified more than {d} days ago)".replace(
                f"not modified in the last {d} days|", ""
            ),
            f"[todos] los archivos (de hace más de {d} días|con más de {d} días|modificados hace más de {d} días)",
        ),
        f"-type f -mtime +{d.raw}",
        "m",
    )


@composed(INTENTS, "find-chmod", weight=14)
def find_chmod(g: Gen) -> tuple[str, str]:
    noun, tests, _ = find_filter(g)
    where, arg = place(g)
    if g.chance(0.6):
        m = g.slot("octal")
        mode = m.raw
        r = g.t(
            [
                f"(set|change) the permissions of {noun}{where} to {m}",
                f"chmod {noun}{where} to {m}",
                f"(give|set) {m} permissions (to|on) {noun}{where}",
                f"find {noun}{where} and (set|change) their permissions to {m}",
                f"{noun}{where} should (get|have) mode {m}",
            ],
            [
                f"(cambia|cambiar|pon|poner) los permisos de {noun}{where} a {m}",
                f"(pon|asigna|da) permisos {m} a {noun}{where}",
                f"busca {noun}{where} y (ponles|dales|cámbiales los) permisos {m}".replace("cámbiales los) permisos", "asígnales) permisos"),
                f"permisos {m} para {noun}{where}",
            ],
        )
    else:
        mode, en, es = g.pick(
            [
                (
                    "+x",
                    [f"make {noun}{where} executable", f"add execute permission to {noun}{where}", f"find {noun}{where} and make them executable"],
                    [f"haz ejecutables {noun}{where}", f"da permiso de ejecución a {noun}{where}", f"(busca|encuentra) {noun}{where} y hazlos ejecutables"],
                ),
                (
                    "u+x",
                    [f"make {noun}{where} executable (for|by) (the owner|their owner) only", f"add execute permission for the owner to {noun}{where}"],
                    [f"da permiso de ejecución al dueño en {noun}{where}"],
                ),
                ("a-w", [f"make {noun}{where} read-only"], [f"(pon|deja) {noun}{where} en solo lectura"]),
                (
                    "g+w",
                    [f"make {noun}{where} group writable", f"(give|grant) the group write permission on {noun}{where}"],
                    [f"da permiso de escritura al grupo en {noun}{where}", f"que el grupo pueda escribir en {noun}{where}"],
                ),
                ("o-w", [f"remove write permission for others (from|on) {noun}{where}"], [f"quita el permiso de escritura a otros en {noun}{where}"]),
                ("go-rwx", [f"remove all group and other permissions from {noun}{where}"], [f"quita todos los permisos a grupo y otros en {noun}{where}"]),
                ("-x", [f"remove [the] execute (permission|bit) from {noun}{where}"], [f"quita el permiso de ejecución a {noun}{where}"]),
                ("o+r", [f"let others read {noun}{where}"], [f"que otros puedan leer {noun}{where}"]),
            ]
        )
        r = g.t(en, es)
    return r, f"find {arg} {tests} -exec chmod {mode} {{}} +"


@composed(INTENTS, "find-chmod-both", weight=3)
def find_chmod_both(g: Gen) -> tuple[str, str]:
    d = g.slot("dir")
    fm, dm = g.value(g.pick(["644", "640", "600", "664", "660", "444"])), g.value(g.pick(["755", "750", "700", "775", "711", "770"]))
    r = g.t(
        [
            f"(set|chmod) files to {fm} and directories to {dm} (under|in|inside) {d}",
            f"in {d} (set|give) all directories {dm} and all files {fm} [permissions]",
            f"recursively (chmod|set) {d}: {dm} for (directories|folders), {fm} for files",
        ],
        [
            f"(pon|poner) {fm} a los archivos y {dm} a los directorios (en|dentro de|de) {d}",
            f"en {d}, directorios con permisos {dm} y archivos con {fm} [de forma recursiva]",
            f"permisos {dm} para (directorios|carpetas) y {fm} para archivos en {d}",
        ],
    )
    a = f"find {d.arg} -type d -exec chmod {dm.raw} {{}} +"
    b = f"find {d.arg} -type f -exec chmod {fm.raw} {{}} +"
    return r, f"{b} && {a}" if r.find(str(fm)) < r.find(str(dm)) else f"{a} && {b}"


@composed(INTENTS, "chown", weight=14)
def chown(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    u, gr = g.slot("user"), g.slot("group")
    kind = g.pick("uuuubbbbgggs")
    if kind == "u":
        r = g.t(
            [
                f"(change|set) the owner of {what} to {u}",
                f"make {u} the owner of {what}",
                f"(give|transfer) ownership of {what} to {u}",
                f"chown {what} to {u}",
                f"{what} should (belong to|be owned by) [user] {u}",
                f"change the ownership of {what} to [the] user {u}",
                f"assign {what} to user {u}",
            ],
            [
                f"(cambia|cambiar|cambie) el (propietario|dueño) de {what} a {u}",
                f"(haz|pon) a {u} (dueño|propietario) de {what}",
                f"que {what} (pertenezca a|sea de) {u}",
                f"(pon|asigna) a {u} como (dueño|propietario) de {what}",
                f"(transfiere|pasa) la propiedad de {what} a[l usuario] {u}",
            ],
        )
        cmd = f"chown {opt}{u.arg} {arg}"
    elif kind == "b":
        r = g.t(
            [
                f"(change|set) the owner of {what} to {u} and the group to {gr}",
                f"change [the] owner and group of {what} to {u}:{gr}",
                f"chown {what} to {u}:{gr}",
                f"make {u} the owner and {gr} the group of {what}",
                f"{what} should belong to user {u} and group {gr}",
                f"set ownership of {what} to {u}:{gr}",
            ],
            [
                f"(cambia|cambiar|pon) el (propietario|dueño) de {what} a {u} y el grupo a {gr}",
                f"(cambia|asigna) dueño y grupo de {what} a {u}:{gr}",
                f"que {what} (pertenezca al|sea del) usuario {u} y al grupo {gr}".replace("sea del) usuario", "pertenezca al) usuario"),
                f"pon {u}:{gr} como propietario de {what}",
            ],
        )
        cmd = f"chown {opt}{u.raw}:{gr.raw} {arg}"
    elif kind == "g":
        r = g.t(
            [
                f"(change|set) the group [owner|ownership] of {what} to {gr}".replace("[owner|ownership]", "(|ownership)"),
                f"make {gr} the group of {what}",
                f"{what} should belong to [the] group {gr}",
                f"chgrp {what} to {gr}",
                f"assign {what} to the group {gr}",
                f"change group of {what} to {gr}",
            ],
            [
                f"(cambia|cambiar|pon) el grupo de {what} a {gr}",
                f"(asigna|asignar|pon) el grupo {gr} a {what}",
                f"que {what} (pertenezca al|sea del) grupo {gr}",
                f"cambia el grupo propietario de {what} por {gr}",
            ],
        )
        cmd = f"chgrp {opt}{gr.arg} {arg}"
    else:
        r = g.t(
            [f"make me the owner of {what}", f"take ownership of {what}", f"change the owner of {what} to (me|myself|the current user)"],
            [f"hazme (dueño|propietario) de {what}", f"cambia el dueño de {what} a mi usuario", f"que {what} sea mío, de mi usuario actual"],
        )
        cmd = f'chown {opt}"$(whoami)" {arg}'
    return r.replace(" de el ", " del ").replace(" a el ", " al "), cmd


@composed(INTENTS, "find-chown", weight=6)
def find_chown(g: Gen) -> tuple[str, str]:
    where, arg = place(g)
    u, u2 = g.slot("user"), g.slot("user")
    if g.chance(0.4):
        r = g.t(
            [
                f"change the owner of all files (owned by|belonging to) {u}{where} to {u2}",
                f"find (everything|all files) (owned by|of) [user] {u}{where} and (give it to|change the owner to) {u2}",
                f"give {u2} all the files that belong to {u}{where}",
            ],
            [
                f"cambia a {u2} el dueño de todos los archivos de {u}{where}",
                f"(pasa|transfiere) a {u2} todos los archivos que (pertenecen a|son de) {u}{where}",
                f"busca los archivos del usuario {u}{where} y (ponlos a nombre de|cambia su dueño a) {u2}",
            ],
        )
        thing = "" if "everything" in r else "-type f "
        if "everything" in r:
            r = r.replace("(everything|all files)", "all files")
            thing = "-type f "
        return r, f"find {arg} {thing}-user {u.arg} -exec chown {u2.arg} {{}} +"
    noun, tests, _ = find_filter(g)
    if g.chance(0.5):
        return g.t(
            [f"change the owner of {noun}{where} to {u}", f"make {u} (the owner of|own) {noun}{where}", f"chown {noun}{where} to {u}"],
            [f"cambia el (propietario|dueño) de {noun}{where} a {u}", f"(pon|haz) a {u} dueño de {noun}{where}"],
        ), f"find {arg} {tests} -exec chown {u.arg} {{}} +"
    gr = g.slot("group")
    return g.t(
        [f"change the group of {noun}{where} to {gr}", f"set group {gr} on {noun}{where}"],
        [f"cambia el grupo de {noun}{where} a {gr}", f"asigna el grupo {gr} a {noun}{where}"],
    ), f"find {arg} {tests} -exec chgrp {gr.arg} {{}} +"


@composed(INTENTS, "find-perm", weight=20)
def find_perm(g: Gen) -> tuple[str, str]:
    where, arg = place(g)
    typ = g.pick(["f", "f", "f", "d", ""])
    noun = {
        "f": g.t("(files|all files|the files|all the files)", "(los archivos|los ficheros|todos los archivos|archivos)"),
        "d": g.t("(directories|folders|all directories|the directories)", "(los directorios|todos los directorios|directorios)"),
        "": g.t("(everything|all files and directories|files and directories|anything)", "(todo lo que hay|archivos y directorios|los archivos y directorios)"),
    }[typ]
    m = g.slot("octal")
    options = [
        (
            f"-perm {m.raw}",
            g.t(
                [
                    f"(with|having) [exactly] (permissions|mode|permission) {m}",
                    f"(whose permissions are|with permissions set to|that have permissions) [exactly] {m}",
                    f"with {m} permissions",
                ],
                [f"con permisos {m}", f"con [exactamente] permisos {m}", f"que (tengan|tienen) permisos {m}", f"cuyos permisos (sean|son) {m}"],
            ),
        ),
        (f"-perm {m.raw}", g.t(f"(with|having) (permissions|mode) {m}", f"(con|que tengan) (permisos|el modo) {m}")),
        (
            f"! -perm {m.raw}",
            g.t(
                [f"(whose permissions are not|without permissions|that do not have permissions) {m}", f"(with permissions other than|not having mode) {m}"],
                [f"que no (tengan|tienen) permisos {m}", f"con permisos distintos de {m}", f"cuyos permisos no sean {m}"],
            ),
        ),
        (
            f"-perm -{m.raw}",
            g.t(
                [f"that have at least [the] permissions {m}", f"with at least {m} permissions", f"with all [of] the bits of {m} set"],
                [f"que tengan al menos [los] permisos {m}", f"con (al menos|como mínimo) permisos {m}"],
            ),
        ),
        (
            "-perm -o=w",
            g.t(
                [
                    "(writable by others|others can write to|that are world-writable|that are world writable)",
                    "(world-writable|that anyone can write to|writable by everyone|that others can modify)",
                ],
                [
                    "(que otros puedan escribir|escribibles por otros|en los que otros pueden escribir)",
                    "(con permiso de escritura para otros|escribibles por cualquiera|en los que cualquiera puede escribir)",
                ],
            ),
        ),
        (
            "-perm -g=w",
            g.t(
                ["(writable by the group|that are group writable|that the group can write to)", "with group write permission"],
                ["(con permiso de escritura para el grupo|escribibles por el grupo|en los que el grupo puede escribir)"],
            ),
        ),
        (
            "-perm -o=r",
            g.t(
                ["(readable by others|that others can read|that are world-readable|readable by everyone)"],
                ["(legibles por otros|que otros puedan leer|con permiso de lectura para otros)"],
            ),
        ),
        (
            "-perm -u=x",
            g.t(
                ["(executable by (the|their) owner|that the owner can execute)"],
                ["(ejecutables por (el|su) dueño|con permiso de ejecución para el dueño|que el propietario puede ejecutar)"],
            ),
        ),
        (
            "-perm /a=x",
            g.t(
                ["(that are executable by anyone|executable by someone|with any execute bit set|with at least one execute bit)"],
                ["(con algún permiso de ejecución|ejecutables por alguien|que alguien pueda ejecutar)"],
            ),
        ),
        ("-executable", g.t(["(that are executable|that i can execute|which are executable)"], ["(que sean ejecutables|ejecutables|que puedo ejecutar)"])),
        ("! -executable", g.t(["that are not executable"], ["que no (sean|son) ejecutables"])),
        ("-readable", g.t(["(that i can read|readable by me|that are readable by the current user)"], ["(que puedo leer|que sean legibles por mí)"])),
        ("! -readable", g.t(["(that i can't read|that i cannot read|not readable by me)"], ["(que no puedo leer|sin permiso de lectura para mí)"])),
        ("-writable", g.t(["(that i can write to|writable by me|writable by the current user)"], ["(en los que puedo escribir|que puedo modificar)"])),
        ("! -writable", g.t(["(that i can't write to|i cannot write to|not writable by me)"], ["(en los que no puedo escribir|que no puedo modificar)"])),
        (
            "-perm -4000",
            g.t(
                ["with the (setuid|suid|SUID|set-user-ID) bit [set]", "that are (setuid|SUID)"],
                ["con el bit (setuid|SUID|suid) [activado]", "(que sean|que son) setuid"],
            ),
        ),
        ("-perm -2000", g.t(["with the (setgid|sgid|SGID) bit [set]"], ["con el bit (setgid|SGID|sgid) [activado]"])),
        (
            "-perm /6000",
            g.t(["with (the setuid or setgid|the suid or sgid) bit [set]", "that are setuid or setgid"], ["con (el bit setuid o setgid|el bit suid o sgid)"]),
        ),
        ("-perm -1000", g.t(["with the sticky bit [set]"], ["con el sticky bit [activado]", "(con el bit pegajoso|que tengan el sticky bit)"])),
        ("-perm -u=s", g.t(["that run with the permissions of their owner \\(setuid\\)"], ["que se ejecutan con los permisos de su dueño \\(setuid\\)"])),
        ("-perm 777", g.t(["with (777|rwxrwxrwx|full 777) permissions"], ["con permisos (777|rwxrwxrwx)"])),
    ]
    test, cond = g.pick(options)
    if "pueden" not in cond and g.lang == "es" and typ == "d":
        cond = cond.replace("legibles", "legibles")
    t = f"-type {typ} " if typ else ""
    extra = ""
    if typ == "f" and g.chance(0.2):
        e = g.slot("ext")
        noun = g.t(f"(all|the|) {e} files", f"los (archivos|ficheros) {e}")
        t += f'-name "*.{e.raw}" '
    act = g.pick(["list"] * 6 + ["count", "ls", "stat", "delete", "fix", "depth"])
    verb = g.t(LIST_EN, LIST_ES)
    if act == "count":
        return g.t(
            [
                f"(count|how many|number of|count how many) {noun.replace('all ', '').replace('the ', '')} {cond}{where}".replace(
                    "(count|how many|number of|count how many)", "(count the|number of)"
                )
            ],
            [f"(cuenta|contar|cuántos hay:|número de) {noun.replace('todos los ', 'los ')} {cond}{where}".replace("cuántos hay:|número de", "cuéntame")],
        ), f"find {arg} {t}{test} | wc -l"
    if act == "ls":
        extra = g.t(
            [" with (details|ls -l)", " and show their details", " in long format", " and run ls -l on them"],
            [" con (detalles|ls -l)", " y muestra sus detalles", " en formato largo"],
        )
        return f"{verb} {noun} {cond}{where}{extra}", f"find {arg} {t}{test} -exec ls -ld {{}} +"
    if act == "delete" and typ == "f":
        return g.t(
            [f"(delete|remove) {noun} {cond}{where}", f"find {noun} {cond}{where} and delete them"], [f"(borra|elimina|borrar|eliminar) {noun} {cond}{where}"]
        ), f"find {arg} {t}{test} -delete"
    if act == "fix":
        n = g.slot("octal")
        return g.t(
            [
                f"find {noun} {cond}{where} and (change|set) them to {n}",
                f"change the permissions of {noun} {cond}{where} to {n}",
                f"{verb} {noun} {cond}{where} and chmod them to {n}",
            ],
            [f"(busca|encuentra) {noun} {cond}{where} y (ponles|cámbialos a|dales) {n}", f"cambia a {n} los permisos de {noun} {cond}{where}"],
        ), f"find {arg} {t}{test} -exec chmod {n.raw} {{}} +"
    if act == "depth" and arg != ".":
        return f"{verb} {noun} {cond}" + where.split(" and its")[0].split(" y sus")[0] + g.t(
            [
                ", not (in|including) subdirectories",
                " (without descending into subdirectories|without recursing)",
                " (only at the top level|only the first level)",
            ],
            [", sin (entrar en|incluir) subdirectorios", " (sin bajar a subdirectorios|solo en el primer nivel)"],
        ), f"find {arg} -maxdepth 1 {t}{test}"
    if g.chance(0.3):
        return g.t(
            f"(which|what) {noun.replace('all ', '').replace('the ', '').replace('everything', 'files and directories').replace('anything', 'things')}{where} are {cond.lstrip()}"
            if not cond.startswith(("(with", "with", "(that", "that", "(whose", "(others", "(writable", "(i "))
            else f"{noun}{where} {cond}",
            f"qué {noun.replace('los ', '').replace('todos ', '').replace('todo lo que hay|', '')} hay{where} {cond}",
        ), f"find {arg} {t}{test}"
    return g.t(
        [f"{verb} {noun} {cond}{where}", f"{verb} {noun}{where} {cond}", f"{noun} {cond}{where}", f"recursively {LIST_EN} {noun} {cond}{where}"],
        [f"{verb} {noun} {cond}{where}", f"{verb} {noun}{where} {cond}", f"{noun} {cond}{where}"],
    ), f"find {arg} {t}{test}"


@composed(INTENTS, "find-owner", weight=12)
def find_owner(g: Gen) -> tuple[str, str]:
    where, arg = place(g)
    typ = g.pick(["f", "f", "d", ""])
    noun = {
        "f": g.t("(files|all files|all the files)", "(los archivos|los ficheros|todos los archivos)"),
        "d": g.t("(directories|all folders|all directories)", "(los directorios|todos los directorios)"),
        "": g.t("(everything|files and directories|all files and directories)", "(archivos y directorios|todos los archivos y directorios)"),
    }[typ]
    t = f"-type {typ} " if typ else ""
    u, gr = g.slot("user"), g.slot("group")
    test, cond = g.pick(
        [
            (
                f"-user {u.arg}",
                g.t(
                    [f"(owned by|belonging to|that belong to) [the user] {u}", f"whose owner is {u}", f"of [the] user {u}"],
                    [f"(del usuario|que pertenecen a|propiedad de|que pertenezcan a) {u}", f"cuyo (dueño|propietario) (es|sea) {u}", f"que sean de {u}"],
                ),
            ),
            (f"-user {u.arg}", g.t(f"(owned by|belonging to) {u}", f"(que son de|del usuario) {u}")),
            (
                f"! -user {u.arg}",
                g.t(
                    [f"not (owned by|belonging to) {u}", f"(that don't belong to|that are not owned by) {u}"],
                    [f"que no (pertenecen a|sean de|son de) {u}", f"cuyo dueño no (es|sea) {u}"],
                ),
            ),
            (
                f"-group {gr.arg}",
                g.t(
                    [f"(belonging to|owned by|of|in) [the] group {gr}", f"whose group is {gr}", f"with group {gr}"],
                    [f"(del grupo|que pertenecen al grupo|con grupo) {gr}", f"cuyo grupo (es|sea) {gr}"],
                ),
            ),
            (
                f"! -group {gr.arg}",
                g.t(f"(not belonging to|that are not in|that don't belong to) the group {gr}", f"que no (pertenecen al|sean del) grupo {gr}"),
            ),
            (f"-user {u.arg} -group {gr.arg}", g.t(f"owned by user {u} and group {gr}", f"del usuario {u} y del grupo {gr}")),
            (
                "-nouser",
                g.t(
                    "(without an owner|that have no owner|whose owner doesn't exist anymore|with no valid owner|that belong to no user)",
                    "(sin dueño|sin propietario válido|cuyo usuario ya no existe|huérfanos, sin usuario)",
                ),
            ),
            ("-nogroup", g.t("(without a valid group|that belong to no group|whose group does not exist)", "(sin grupo válido|cuyo grupo ya no existe)")),
            ('-user "$(whoami)"', g.t("(that i own|owned by me|that belong to me|of mine)", "(míos|que me pertenecen|que son míos)")),
        ]
    )
    verb = g.t(LIST_EN, LIST_ES)
    k = g.pick(["", "", "", "count", "size", "time", "ext", "perm", "delete", "ls"])
    if k == "count":
        noun2 = noun.replace("all the ", "").replace("all ", "").replace("todos ", "").replace("los ", "")
        return g.t(
            [f"how many {noun2} {cond} are there{where}", f"count [the] {noun2} {cond}{where}", f"number of {noun2} {cond}{where}"],
            [f"(cuántos|cuantos) {noun2} {cond} hay{where}", f"número de {noun2} {cond}{where}", f"(cuenta|contar) los {noun2} {cond}{where}"],
        ).replace("everything", "files and directories"), f"find {arg} {t}{test} | wc -l"
    if k == "delete" and typ == "f":
        return g.t(f"(delete|remove|erase) {noun} {cond}{where}", f"(borra|elimina|suprime) {noun} {cond}{where}"), f"find {arg} {t}{test} -delete"
    if k == "ls":
        return g.t(
            f"{verb} {noun} {cond}{where} (with details|in long format|with their permissions and size)",
            f"{verb} {noun} {cond}{where} (con detalles|en formato largo)",
        ), f"find {arg} {t}{test} -exec ls -ld {{}} +"
    if k == "size" and typ == "f":
        s = g.slot("size")
        return g.t(
            [f"{verb} {noun} {cond}{where} (larger|bigger) than {s}", f"{verb} {noun} {cond}{where} that are (over|bigger than) {s}"],
            [f"{verb} {noun} {cond}{where} (de más de|que pesen más de|mayores de) {s}"],
        ), f"find {arg} {t}{test} -size +{s.raw}"
    if k == "time" and typ == "f":
        n = g.slot("days")
        return g.t(
            f"{verb} {noun} {cond}{where} (and modified|that were modified|modified) in the last {n} days",
            f"{verb} {noun} {cond}{where} (y modificados|modificados) en los últimos {n} días",
        ), f"find {arg} {t}{test} -mtime -{n.raw}"
    if k == "ext" and typ == "f":
        e = g.slot("ext")
        return g.t(
            [f"{verb} [all] {e} files {cond}{where}", f"{verb} {e} files{where} {cond}"], [f"{verb} los archivos {e} {cond}{where}"]
        ), f'find {arg} -type f -name "*.{e.raw}" {test}'
    if k == "perm" and typ == "f":
        m = g.slot("octal")
        return g.t(
            f"{verb} {noun} {cond} (with|and with) permissions {m}{where}", f"{verb} {noun} {cond} con permisos {m}{where}"
        ), f"find {arg} {t}{test} -perm {m.raw}"
    return g.t(
        [f"{verb} {noun} {cond}{where}", f"{verb} {noun}{where} {cond}", f"{noun} {cond}{where}"],
        [f"{verb} {noun} {cond}{where}", f"{verb} {noun}{where} {cond}", f"{noun} {cond}{where}", f"{verb}{where} {noun} {cond}"],
    ), f"find {arg} {t}{test}"


@composed(INTENTS, "stat-permissions", weight=8)
def stat_permissions(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["file", "anyfile", "script", "dir"]))
    fmt, en, es = g.pick(
        [
            (
                "%a",
                [
                    f"(octal|numeric) permissions of {f}",
                    f"(show|print|display|get) the permissions of {f} (in octal|as a number|in numeric form|in octal notation)",
                    f"what are the (octal|numeric) permissions of {f}",
                    f"permission number of {f} (like 644)".replace("(like 644)", "\\(like 644\\)"),
                    f"(display|show) the (access rights|mode|permission bits) of {f} in octal",
                    f"octal mode of {f}",
                ],
                [
                    f"permisos (en octal|octales|numéricos) de {f}",
                    f"(muestra|dame|ver|imprime|mostrar) los permisos de {f} (en octal|en números|en formato numérico|en notación octal)",
                    f"(qué|cuáles son los) permisos (octales|numéricos) (tiene|de) {f}".replace(
                        "(qué|cuáles son los) permisos (octales|numéricos) (tiene|de)", "qué permisos (octales|numéricos) tiene"
                    ),
                    f"en número, qué permisos tiene {f}",
                ],
            ),
            (
                "%A",
                [
                    f"(symbolic|human-readable) permissions of {f}",
                    f"(show|print|display) the permissions of {f} (in symbolic form|like rwxr-xr-x|as letters)",
                    f"permission string of {f}",
                    f"print only the rwx permission string of {f}",
                ],
                [f"permisos (simbólicos|en letras) de {f}", f"(muestra|dame|imprime) los permisos de {f} (en forma simbólica|como rwxr-xr-x|en letras)"],
            ),
            (
                "%U",
                [
                    f"(who owns|who is the owner of|who does {f} belong to)".replace(
                        f"(who owns|who is the owner of|who does {f} belong to)", f"(who owns|who is the owner of) {f}"
                    ),
                    f"(show|print|display|get|tell me) the owner of {f}",
                    f"owner of {f}",
                    f"which user owns {f}",
                    f"to whom does {f} belong",
                    f"print [only] the (owner|user name of the owner) of {f}",
                ],
                [
                    f"(quién es el|dime el|muestra el) (dueño|propietario) de {f}",
                    f"(dueño|propietario) de {f}",
                    f"de quién es {f}",
                    f"a qué usuario pertenece {f}",
                    f"qué usuario es (dueño|propietario) de {f}",
                ],
            ),
            (
                "%G",
                [
                    f"(which|what) group (owns|does) {f}".replace("(owns|does)", "owns"),
                    f"(show|print|get) the group [owner] of {f}",
                    f"what is the group of {f}",
                    f"group that owns {f}",
                ],
                [
                    f"(qué|cuál es el) grupo (de|tiene) {f}".replace("(qué|cuál es el) grupo (de|tiene)", "cuál es el grupo de"),
                    f"(muestra|dime) el grupo [propietario] de {f}",
                    f"a qué grupo pertenece {f}",
                    f"grupo de {f}",
                ],
            ),
            (
                "%U:%G",
                [f"(show|print|get) owner and group of {f} (separated by a colon|as owner:group)", f"print the owner:group of {f}"],
                [f"(muestra|dame) dueño y grupo de {f} (separados por dos puntos|como dueño:grupo)", f"usuario:grupo de {f}"],
            ),
            (
                '"%a %n"',
                [f"(show|print) the octal permissions (and|followed by) [the] name of {f}", f"print octal mode and file name of {f}"],
                [f"(muestra|imprime) los permisos en octal y el nombre de {f}"],
            ),
            (
                '"%U %G"',
                [f"(show|print|display) the owner and [the] group of {f}", f"who is the owner and what is the group of {f}"],
                [f"(muestra|dime|imprime) el (dueño|propietario) y el grupo de {f}"],
            ),
            ("%u", [f"(uid|numeric user id|user id number) of the owner of {f}"], [f"uid del (dueño|propietario) de {f}"]),
            (
                "",
                [
                    f"(stat|show all the metadata of|show the status information of) {f}",
                    f"(display|show) (permissions, owner, size and dates|full details|inode, permissions and timestamps) of {f}",
                ],
                [
                    f"(muestra|dame) toda la información de {f} \\(permisos, fechas, inodo\\)",
                    f"haz un stat de {f}",
                    f"metadatos (completos|del sistema de archivos) de {f}",
                ],
            ),
        ]
    )
    return g.t(en, es), f"stat -c {fmt} {f.arg}" if fmt else f"stat {f.arg}"


@composed(INTENTS, "ls-permissions", weight=5)
def ls_permissions(g: Gen) -> tuple[str, str]:
    f, d = g.slot("anyfile"), g.slot("dir")
    k = g.pick(["f", "f", "d", "din", "here", "field", "numeric"])
    if k == "f":
        return g.t(
            [
                f"(show|see|check|list|display|view) [the] permissions (of|on|for) {f}",
                f"what (permissions|rights) does {f} have",
                f"what are the permissions (on|of) {f}",
                f"permissions of {f}",
                f"who can read and write {f}",
            ],
            [
                f"(muestra|ver|comprueba|mira|revisa|mostrar) los permisos de {f}",
                f"qué permisos tiene {f}",
                f"permisos de {f}",
                f"cuáles son los permisos de {f}",
            ],
        ), f"ls -l {f.arg}"
    if k == "d":
        return g.t(
            [
                f"(show|see|display) the permissions of the (directory|folder) {d} itself",
                f"permissions of the folder {d}, not (of) its contents".replace("(of)", "of"),
                f"what permissions does the directory {d} have",
            ],
            [f"(muestra|ver) los permisos (del directorio|de la carpeta) {d} [y no los de su contenido]", f"qué permisos tiene (el directorio|la carpeta) {d}"],
        ), f"ls -ld {d.arg}"
    if k == "din":
        return g.t(
            [
                f"(show|list) the permissions of (all|the) files in {d}",
                f"list files in {d} with their permissions",
                f"(list|show) {d} with permissions and owners",
                f"permissions of everything in {d}",
            ],
            [
                f"(muestra|lista) los permisos de los archivos de {d}",
                f"(lista|listar) los archivos de {d} con sus permisos",
                f"ver permisos y dueños de lo que hay en {d}",
            ],
        ), f"ls -l {d.arg}"
    if k == "here":
        return g.t(
            [
                "(show|list|see) [the] permissions of the files (here|in the current directory|in this folder)",
                "list files with [their] permissions and owner[s]",
                "file permissions in this (directory|folder)",
            ],
            [
                "(muestra|lista|ver) los permisos de los archivos (de aquí|del directorio actual|de esta carpeta)",
                "listar archivos con permisos y (dueño|propietario)",
            ],
        ), "ls -l"
    if k == "numeric":
        return g.t(
            [f"list {d} with numeric (user and group ids|uid and gid)", f"show the files of {d} with uid and gid (instead of|rather than) names"],
            [f"lista {d} con (uid y gid numéricos|los identificadores numéricos de usuario y grupo)"],
        ), f"ls -ln {d.arg}"
    w, arg = place(g)
    fmt, en, es = g.pick(
        [
            ("%m %p", "[octal] permissions and (name|path)", "permisos [en octal] y (nombre|ruta)"),
            ("%M %p", "symbolic permissions and (name|path)", "permisos simbólicos y (nombre|ruta)"),
            ("%u %p", "owner and (name|path)", "(dueño|propietario) y (nombre|ruta)"),
            ("%g %p", "group and (name|path)", "grupo y (nombre|ruta)"),
            ("%u %g %p", "owner, group and (name|path)", "dueño, grupo y (nombre|ruta)"),
            ("%m %u %p", "octal permissions, owner and (name|path)", "permisos en octal, dueño y (nombre|ruta)"),
        ]
    )
    typ, n_en, n_es = g.pick(
        [("-type f ", "(file|regular file)", "archivo"), ("-type f ", "file", "fichero"), ("-type d ", "(directory|subdirectory)", "directorio")]
    )
    return g.t(
        [f"(print|show|list|display) [the] {en} of (every|each) {n_en}{w}", f"for (every|each) {n_en}{w} print [its] {en}"],
        [f"(imprime|muestra|lista) {es} de cada {n_es}{w}", f"por cada {n_es}{w}, {es}"],
    ), f"find {arg} {typ}-printf '{fmt}\\n'"


@composed(INTENTS, "chmod-special", weight=5)
def chmod_special(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["script", "anyfile"]))
    d = g.slot("dir")
    op = g.pick("++-")
    k = g.pick("ugts")
    if k == "u":
        mode, x, en, es = f"u{op}s", f, "(setuid|suid|SUID|set-user-ID)", "(setuid|suid|SUID)"
    elif k == "g":
        x = d if g.chance(0.6) else f
        mode, en, es = f"g{op}s", "(setgid|sgid|SGID)", "(setgid|sgid|SGID)"
    else:
        mode, x, en, es = f"{op}t", d, "sticky", "(sticky|pegajoso)"
    if op == "+":
        r = g.t(
            [f"(set|add|enable|turn on) the {en} bit on {x}", f"(put|activate) the {en} bit (on|for) {x}", f"give {x} the {en} bit"],
            [f"(activa|pon|añade|activar|establece) el bit {es} (en|a) {x}", f"(ponle|pon) a {x} el bit {es}"],
        )
        if k == "t" and g.chance(0.4):
            r = g.t(
                [f"make it so that in {x} users can only delete their own files", f"only the owner of a file may delete it in {x}"],
                [f"que en {x} cada usuario solo pueda borrar sus propios archivos"],
            )
        if k == "u" and g.chance(0.3):
            r = g.t(f"make {x} (always run|run) with the (permissions|privileges) of its owner", f"que {x} se ejecute [siempre] con los permisos de su dueño")
        if k == "g" and x is d and g.chance(0.4):
            r = g.t(f"make new files (created in|in) {x} inherit its group", f"que los archivos nuevos de {x} hereden su grupo")
    else:
        r = g.t([f"(remove|clear|unset|turn off|drop) the {en} bit (from|on) {x}"], [f"(quita|elimina|desactiva|quitar) el bit {es} (de|a) {x}"])
    return r, f"chmod {mode} {x.arg}"


@composed(INTENTS, "setfacl", weight=7)
def setfacl(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["file", "anyfile", "dir", "dir"]))
    u, gr = g.slot("user"), g.slot("group")
    rec = "/" in f.raw and "." not in f.raw and g.chance(0.4)
    opt = "-R " if rec else ""
    tail = g.t([" recursively", " and everything inside it"], [" de forma recursiva", " y todo su contenido"]) if rec else ""
    who = g.pick("ug")
    x = u if who == "u" else gr
    we, ws = ("(user|the user|) " if who == "u" else "(group|the group) "), ("[l usuario]" if who == "u" else "l grupo")
    p = g.pick(["r", "rw", "rwx", "rx", "w"])
    pe, ps = PERM[p][:2]
    k = g.pick(["set", "set", "set", "get", "remove", "clear", "default"])
    if k == "set":
        return g.t(
            [
                f"(give|grant) {we}{x} {pe} (access|permission) (to|on) {f}{tail} (with|using) (an ACL|setfacl|acls)",
                f"add an ACL so that {we}{x} can {PERM[p][2]} {f}{tail}",
                f"set an acl entry on {f}{tail} for {we}{x} with {p}",
            ],
            [
                f"(da|dar|dale) a{ws} {x} permiso de {ps} (sobre|en) {f}{tail} (con|usando|mediante) (ACL|una ACL|setfacl)",
                f"(añade|agrega) una ACL a {f}{tail} para que {'el grupo ' if who == 'g' else ''}{x} pueda {PERM[p][3]}",
            ],
        ).replace(
            "de (lectura, escritura y ejecución|rwx|todos los permisos)", "de (lectura, escritura y ejecución|rwx)"
        ), f"setfacl {opt}-m {who}:{x.raw}:{p} {f.arg}"
    if k == "get":
        return g.t(
            [
                f"(show|display|get|list|view) the (acl|ACL|ACLs|access control list[s]) of {f}",
                f"what ACL does {f} have",
                f"acl[s] of {f}",
                f"extended permissions \\(ACL\\) of {f}",
            ],
            [f"(muestra|ver|dame|consulta) (la ACL|las ACL|la lista de control de acceso) de {f}", f"qué ACL tiene {f}", f"permisos ACL de {f}"],
        ), f"getfacl {f.arg}"
    if k == "remove":
        return g.t(
            [f"(remove|delete) the ACL (entry|entries|) (of|for) {we}{x} (from|on) {f}{tail}"],
            [f"(quita|elimina|borra) la (entrada ACL|ACL) de{ws} {x} en {f}{tail}"],
        ), f"setfacl {opt}-x {who}:{x.raw} {f.arg}"
    if k == "clear":
        return g.t(
            [f"(remove|clear|delete|strip) all [the] (ACLs|acl entries|extended ACLs) (from|of|on) {f}{tail}"],
            [f"(quita|elimina|borra) todas las (ACL|entradas ACL) de {f}{tail}"],
        ), f"setfacl {opt}-b {f.arg}"
    d = g.slot("dir")
    return g.t(
        [f"set a default ACL on {d} giving {we}{x} {pe}", f"new files (created in|in) {d} should give {we}{x} {pe} access (by default acl|\\(default ACL\\))"],
        [f"(pon|establece) una ACL por defecto en {d} para {'el grupo ' if who == 'g' else ''}{x} con {ps}"],
    ), f"setfacl -d -m {who}:{x.raw}:{p} {d.arg}"


@composed(INTENTS, "reference", weight=3)
def reference(g: Gen) -> tuple[str, str]:
    a, b = g.slot("anyfile"), g.slot("anyfile")
    if g.chance(0.6):
        return g.t(
            [
                f"(give|set) {b} the same permissions as {a}",
                f"copy [the] (permissions|mode) (of|from) {a} (to|onto) {b}",
                f"make the permissions of {b} (match|equal to|the same as) those of {a}",
                f"use {a} as (a|the) reference for the permissions of {b}",
            ],
            [
                f"(da|pon|dale) a {b} los mismos permisos que [tiene] {a}",
                f"copia los permisos de {a} a {b}",
                f"que {b} tenga los mismos permisos que {a}",
                f"usa {a} como referencia para los permisos de {b}",
            ],
        ), f"chmod --reference={a.arg} {b.arg}"
    return g.t(
        [
            f"(give|set) {b} the same owner [and group] as {a}",
            f"copy [the] (owner|ownership) (of|from) {a} to {b}",
            f"make {b} belong to the same user and group as {a}",
        ],
        [f"(pon|da) a {b} el mismo dueño [y grupo] que {a}", f"copia el propietario [y grupo] de {a} a {b}", f"que {b} tenga el mismo dueño y grupo que {a}"],
    ), f"chown --reference={a.arg} {b.arg}"


@composed(INTENTS, "mkdir-mode", weight=3)
def mkdir_mode(g: Gen) -> tuple[str, str]:
    d, m = g.slot("dirname"), g.slot("octal")
    k = g.pick(["num", "num", "install", "after"])
    if k == "num":
        return g.t(
            [
                f"(create|make) a (directory|folder) (called|named|) {d} with (permissions|mode) {m}",
                f"create {d} with {m} permissions",
                f"mkdir {d} with mode {m}",
                f"new folder {d} that has permissions {m}",
            ],
            [
                f"(crea|crear|haz) (un directorio|una carpeta) [llamado] {d} con permisos {m}".replace(
                    "(un directorio|una carpeta) [llamado]", "(el directorio|la carpeta)"
                ),
                f"crea {d} con (permisos|modo) {m}",
                f"carpeta nueva {d} con permisos {m}",
            ],
        ), f"mkdir -m {m.raw} {d.arg}"
    if k == "install":
        f, t = g.slot("script"), g.slot("absdir")
        return g.t(
            [f"(copy|install) {f} (to|into) {t} with (mode|permissions) {m}"], [f"(copia|instala) {f} en {t} con permisos {m}"]
        ), f"install -m {m.raw} {f.arg} {t.arg.rstrip('/')}/"
    f = g.slot("name")
    return g.t(
        [f"create an empty file {f} and set its permissions to {m}", f"(create|touch) {f} and chmod it to {m}"],
        [f"crea [el archivo vacío] {f} y ponle permisos {m}", f"(crear|crea) {f} con permisos {m}"],
    ), f"touch {f.arg} && chmod {m.raw} {f.arg}"


@composed(INTENTS, "can-i", weight=4)
def can_i(g: Gen) -> tuple[str, str]:
    f = g.slot(g.pick(["anyfile", "script", "dir"]))
    t, en, es = g.pick(
        [
            ("r", "(readable|readable by me)", "legible"),
            ("w", "(writable|writeable|writable by me)", "(escribible|modificable)"),
            ("x", "executable", "ejecutable"),
        ]
    )
    verb, vs = {"r": ("read", "leer"), "w": ("write to", "escribir en"), "x": ("execute", "ejecutar")}[t]
    return g.t(
        [
            f"(check|test|tell me) (if|whether) {f} is {en}, (print|say|answer) yes or no",
            f"print yes if i can {verb} {f} and no otherwise",
            f"is {f} {en}? (print|answer|say) yes or no",
            f"do i have permission to {verb} {f}? yes or no",
        ],
        [
            f"(comprueba|mira|dime) si {f} es {es} (e imprime|y di|con) yes o no".replace("(e imprime|y di|con)", "e imprime"),
            f"(imprime|di) yes si puedo {vs} {f} y no si no [puedo]",
            f"¿puedo {vs} {f}? (responde|imprime) yes o no",
        ],
    ), f"[ -{t} {f.arg} ] && echo yes || echo no"


@composed(INTENTS, "umask", weight=3)
def umask(g: Gen) -> tuple[str, str]:
    m = g.value(g.pick(["022", "027", "077", "002", "007", "026", "0022", "0077"]))
    k = g.pick(["show", "sym", "set", "set"])
    if k == "show":
        return g.t(
            [
                "(show|print|display|what is|get) the [current] umask",
                "current umask",
                "(show|print) the default (permission|file creation) mask",
                "what is my umask",
                "which umask do i have",
            ],
            ["(muestra|ver|dime|cuál es) la umask [actual]", "umask actual", "qué umask tengo", "(muestra|cuál es) la máscara de [creación de] permisos"],
        ), "umask"
    if k == "sym":
        return g.t(
            ["(show|print|display) the umask (in symbolic form|symbolically|with letters)", "symbolic umask"],
            ["(muestra|ver) la umask (en forma simbólica|con letras|simbólica)"],
        ), "umask -S"
    return g.t(
        [f"(set|change) the umask to {m}", f"use {m} as umask", f"umask {m} for this session", f"set the file creation mask to {m}"],
        [f"(pon|cambia|establece|fija) la umask a {m}", f"(usa|usar) {m} como umask", f"pon la máscara de permisos a {m}"],
    ), f"umask {m.raw}"


@composed(INTENTS, "chattr", weight=1)
def chattr(g: Gen) -> tuple[str, str]:
    f = g.slot("file")
    return g.pick(
        [
            (
                g.t(
                    [f"make {f} immutable", f"set the immutable (flag|attribute) on {f}", f"protect {f} so [that] not even root can (delete|modify) it"],
                    [f"(haz|pon) inmutable {f}", f"que ni root pueda (borrar|modificar) {f}"],
                ),
                f"sudo chattr +i {f.arg}",
            ),
            (
                g.t([f"remove the immutable (flag|attribute) from {f}", f"make {f} no longer immutable"], [f"quita el atributo inmutable a {f}"]),
                f"sudo chattr -i {f.arg}",
            ),
            (
                g.t([f"(show|list) the (extended attributes|lsattr attributes) of {f}"], [f"(muestra|lista) los atributos [extendidos] de {f}"]),
                f"lsattr {f.arg}",
            ),
        ]
    )


@composed(INTENTS, "copy-preserving", weight=2)
def copy_preserving(g: Gen) -> tuple[str, str]:
    d, d2, f, f2 = g.slot("dir"), g.slot("dir"), g.slot("anyfile"), g.slot("anyfile")
    if g.chance(0.5):
        return g.t(
            [
                f"copy {f} to {f2} (keeping|preserving) [its] (permissions|permissions and timestamps|owner, permissions and timestamps|mode, ownership and timestamps)"
            ],
            [f"copia {f} a {f2} (conservando|manteniendo|preservando) (los permisos|permisos y fechas|permisos, dueño y fechas)"],
        ), f"cp -p {f.arg} {f2.arg}"
    return g.t(
        [f"copy the (directory|folder) {d} to {d2} (keeping|preserving) (permissions, owners and timestamps|all attributes|permissions and ownership)"],
        [f"copia (la carpeta|el directorio) {d} a {d2} (conservando|manteniendo) (permisos, dueños y fechas|todos los atributos|permisos y propietarios)"],
    ), f"cp -a {d.arg} {d2.arg}"


add(
    "namei",
    "namei -l {file}",
    [
        "(show|list) the permissions of every (directory|component) (in|along) the path [of] {file}",
        "check permissions of each (folder|part) of the path {file}",
    ],
    ["(muestra|lista) los permisos de cada (directorio|componente) de la ruta {file}", "permisos de toda la ruta hasta {file}"],
)
add(
    "chmod-glob-sh",
    "chmod +x *.sh",
    [
        "make all [the] (shell scripts|.sh files|.sh scripts) (here|in the current directory|in this folder) executable",
        "make every shell script (here|in this directory) executable",
        "(add|give) execute permission to all the .sh files [in the current directory]",
    ],
    [
        "(haz|hacer) ejecutables todos los (scripts|.sh|archivos .sh|scripts .sh) (de aquí|del directorio actual|de esta carpeta)",
        "da permiso de ejecución a todos los .sh [de aquí]",
    ],
    2,
)
add(
    "perm-ssh-dir",
    "chmod 700 ~/.ssh && chmod 600 ~/.ssh/*",
    ["set (700|the permissions 700) on ~/.ssh and 600 on the files inside [it]", "chmod ~/.ssh to 700 and (every file|the files) in it to 600"],
    ["pon 700 a ~/.ssh y 600 a los archivos de dentro", "permisos 700 para ~/.ssh y 600 para lo que hay dentro"],
)
add(
    "count-by-owner",
    "find {dir} -type f -printf '%u\\n' | sort | uniq -c | sort -nr",
    ["(count|how many) files (does each user own|per owner) in {dir}", "number of files per (user|owner) (in|under) {dir}", "count files by owner under {dir}"],
    ["(cuenta|número de) archivos por (usuario|dueño|propietario) en {dir}", "cuántos archivos tiene cada usuario en {dir}"],
)
add(
    "count-by-perm",
    "find {dir} -type f -printf '%m\\n' | sort | uniq -c | sort -nr",
    ["(count|how many) files (there are|exist) for each (permission|mode) in {dir}", "number of files per permission (mode|value) under {dir}"],
    ["cuenta los archivos de {dir} por permisos", "cuántos archivos hay con cada permiso en {dir}"],
)

# users and groups

add(
    "whoami",
    "whoami",
    [
        "who am i",
        "(what is|show|print|tell me) my (user name|username|login name)",
        "which user am i [logged in as]",
        "(show|print|display) the (current user|name of the current user|logged-in user's name)",
        "current user[name]",
        "what user is running this shell",
    ],
    [
        "quién soy",
        "(cuál es|muestra|dime) mi (nombre de usuario|usuario)",
        "con qué usuario estoy [conectado]",
        "(muestra|imprime) el (usuario actual|nombre del usuario actual)",
        "usuario actual",
        "qué usuario soy",
    ],
    2,
)
add(
    "id-me",
    "id",
    [
        "(show|print|display) my uid, gid and groups",
        "(show|print) [my] user and group ids",
        "what are my uid and gid",
        "my user id and all my groups",
        "identity of the current user \\(uid, gid, groups\\)",
    ],
    ["(muestra|dime|ver) mi uid, gid y grupos", "(muestra|cuáles son) mis identificadores de usuario y grupo", "uid, gid y grupos del usuario actual"],
)
add(
    "id-u",
    "id -u",
    ["(what is|show|print) my (uid|user id|numeric user id)", "uid of the current user", "my user id number"],
    ["(cuál es|muestra|dime) mi (uid|id de usuario|identificador de usuario)", "uid del usuario actual"],
    2,
)
add(
    "id-g",
    "id -g",
    ["(what is|show|print) my (gid|primary group id)", "gid of the current user"],
    ["(cuál es|muestra|dime) mi (gid|id de grupo principal)", "gid del usuario actual"],
)
add(
    "id-gn",
    "id -gn",
    ["(what is|show|print) my primary group [name]", "name of the primary group of the current user"],
    ["(cuál es|muestra|dime) mi grupo (principal|primario)", "nombre del grupo principal del usuario actual"],
)
add(
    "groups-me",
    "groups",
    [
        "(what|which) groups am i (in|a member of)",
        "(list|show|print|display) my groups",
        "groups of the current user",
        "which groups does the current user belong to",
        "what groups do i belong to",
    ],
    [
        "(en qué|a qué) grupos (estoy|pertenezco)",
        "(lista|muestra|dime) mis grupos",
        "grupos del usuario actual",
        "a qué grupos pertenece el usuario actual",
        "de qué grupos soy miembro",
    ],
    2,
)
add(
    "who",
    "who",
    [
        "who is logged in",
        "(show|list|display) [the] (logged in users|users currently logged in|users that are logged in|logged-in users)",
        "who is connected to this (machine|server|computer)",
        "which users are logged on right now",
        "logged in users",
        "who else is on the system",
    ],
    [
        "quién está conectado",
        "(muestra|lista|ver) los usuarios (conectados|con sesión iniciada|que han iniciado sesión)",
        "qué usuarios están (conectados|dentro) ahora",
        "usuarios conectados [al sistema]",
        "quiénes tienen sesión abierta",
    ],
    2,
)
add(
    "w",
    "w",
    [
        "(show|see) who is logged in and what they are doing",
        "what are the logged in users doing",
        "(show|list) logged-in users with their (load|activity|processes)",
        "who is online and what are they running",
    ],
    ["(muestra|ver) quién está conectado y qué está haciendo", "qué están haciendo los usuarios conectados", "usuarios conectados y su actividad"],
)
add(
    "who-count",
    "who | wc -l",
    ["how many users are logged in", "(count|number of) (logged in users|open sessions|login sessions)", "how many sessions are open"],
    ["cuántos usuarios (están|hay) conectados", "(número de|cuenta las) sesiones abiertas", "cuántas sesiones hay abiertas"],
)
add(
    "who-unique",
    "who | awk '{print $1}' | sort -u",
    [
        "(list|show) the (distinct|unique) names of [the] logged in users",
        "usernames of everyone logged in, without duplicates",
        "names of the users that are logged in, each only once",
    ],
    ["nombres (únicos|sin repetir) de los usuarios conectados", "(lista|muestra) sin repetir los usuarios conectados"],
)
add(
    "who-b",
    "who -b",
    [
        "when was the (system|machine|server|computer) last booted",
        "(show|print) the (last|time of the last) (boot|reboot) [time]",
        "time of last system boot",
        "when did this (server|machine) last boot",
    ],
    [
        "cuándo (arrancó|se encendió|se reinició) [por última vez] (el sistema|el equipo|la máquina|el servidor)",
        "(muestra|dime) la hora del último arranque",
        "fecha del último arranque [del sistema]",
    ],
)
add("who-r", "who -r", ["(show|what is) the current runlevel", "current run level"], ["(muestra|cuál es) el nivel de ejecución actual", "runlevel actual"])
add(
    "tty",
    "tty",
    ["(which|what) (terminal|tty) am i (on|using)", "(print|show) the name of the (current terminal|terminal connected to standard input)", "my tty"],
    ["en qué (terminal|tty) estoy", "(muestra|imprime) el nombre de mi terminal", "cuál es mi tty"],
)
add(
    "users-cmd",
    "users",
    ["print [just] the names of the (logged in users|users currently logged in) on one line", "short list of logged-in users [in one line]"],
    ["(imprime|muestra) en una línea los nombres de los usuarios conectados"],
)
add(
    "passwd-self",
    "passwd",
    ["change my password", "(set|choose) a new password for me", "i want to change my own password"],
    ["cambiar mi contraseña", "(cambia|quiero cambiar) mi (contraseña|clave|password)"],
)
add(
    "my-home",
    'echo "$HOME"',
    ["(what|where) is my home (directory|folder)", "(print|show) [the path of] my home directory"],
    ["cuál es mi (directorio personal|carpeta personal|home)", "(muestra|imprime) la ruta de mi (home|directorio personal)"],
)
add(
    "my-shell",
    'echo "$SHELL"',
    ["(what|which) shell am i using", "(show|print|what is) my (default|login|current) shell", "which shell do i have"],
    ["qué shell (uso|estoy usando|tengo)", "(muestra|cuál es) mi shell [por defecto]"],
)
add(
    "shells",
    "cat /etc/shells",
    ["(list|show|which are) the (available|valid|installed) [login] shells", "(what|which) shells are installed", "valid login shells of this system"],
    ["(lista|muestra|cuáles son) las shells (disponibles|válidas|instaladas)", "qué shells (hay|están) (instaladas|disponibles)"],
)
add(
    "lastlog",
    "lastlog",
    ["(show|list) the last login of (every|each) user", "when did each user last log in", "last login time of all (users|accounts)"],
    ["(muestra|lista) el último (acceso|inicio de sesión|login) de cada usuario", "cuándo entró por última vez cada usuario"],
)
add(
    "lastb",
    "sudo lastb",
    ["(show|list) [the] (failed|bad) login attempts [from btmp]", "who (failed|tried and failed) to log in"],
    ["(muestra|lista) los intentos (de acceso|de inicio de sesión) fallidos", "intentos de login fallidos"],
)
add(
    "last-reboot",
    "last reboot",
    ["(show|list) [the] (reboot history|history of reboots|past reboots)", "when was (the system|this machine) rebooted", "list of system reboots"],
    ["(muestra|lista) (el historial de reinicios|los últimos reinicios)", "cuándo se ha reiniciado el sistema", "historial de reinicios"],
)
add(
    "lock",
    "sudo passwd -l {user}",
    ["lock the (password|account password) of [user] {user}", "disable the password of {user} (with|using) passwd"],
    ["(bloquea|bloquear) la (contraseña|clave) de {user}", "bloquea la contraseña del usuario {user}"],
)
add("unlock", "sudo passwd -u {user}", ["unlock the password of [user] {user}"], ["(desbloquea|desbloquear) la (contraseña|clave) de[l usuario] {user}"])
add(
    "passwd-user",
    "sudo passwd {user}",
    ["(change|set|reset) the password (of|for) [the] [user] {user}", "(change|reset) {user}'s password", "give {user} a new password"],
    ["(cambia|cambiar|pon|restablece) la (contraseña|clave) de[l usuario] {user}", "(nueva contraseña|contraseña nueva) para [el usuario] {user}"],
    3,
)
add(
    "passwd-expire",
    "sudo passwd -e {user}",
    [
        "force {user} to change (the|their) password at (next|the next) login",
        "expire the password of {user}",
        "make {user} change the password (next time they log in|on next login)",
    ],
    ["(obliga|obligar|fuerza) a {user} a cambiar la contraseña en el próximo (inicio de sesión|login|acceso)", "(caduca|expira) la contraseña de {user}"],
)
add(
    "passwd-status",
    "sudo passwd -S {user}",
    ["(show|check) the password status of {user}", "is the password of {user} locked"],
    ["(muestra|consulta) el estado de la contraseña de {user}", "está bloqueada la contraseña de {user}"],
)
add(
    "groupadd",
    "sudo groupadd {group}",
    ["(create|add|make) a [new] group (called|named) {group}", "(create|add) [the] group {group}", "new group {group}", "i need a group called {group}"],
    [
        "(crea|crear|añade|agrega|cree) (un grupo|el grupo) {group}",
        "(crea|añade) un [nuevo] grupo (llamado|de nombre) {group}",
        "nuevo grupo {group}",
        "necesito un grupo {group}",
    ],
    3,
)
add(
    "groupadd-gid",
    "sudo groupadd -g {num} {group}",
    ["(create|add) (the|a) group {group} with gid {num}", "new group {group} with group id {num}"],
    ["(crea|añade) el grupo {group} con (gid|GID|id) {num}", "nuevo grupo {group} con gid {num}"],
    num="num",
)
add(
    "groupdel",
    "sudo groupdel {group}",
    ["(delete|remove|drop) [the] group {group}", "get rid of the {group} group", "group {group} is not needed any more, delete it"],
    ["(borra|elimina|borrar|eliminar|quita) el grupo {group}", "suprime el grupo {group}"],
    2,
)
add(
    "groupmod",
    "sudo groupmod -n {group2} {group}",
    ["rename [the] group {group} to {group2}", "change the name of [the] group {group} to {group2}"],
    ["(renombra|renombrar) el grupo {group} a {group2}", "cambia el nombre del grupo {group} por {group2}"],
)
add(
    "gpasswd-a",
    "sudo usermod -aG {group} {user}",
    [
        "add [the] [user] {user} to [the] [group] {group}",
        "add {user} to the {group} group",
        "put {user} in[to] the {group} group",
        "make {user} a member of {group}",
        "{user} must be in the group {group} too",
        "(give|grant) {user} membership of [the] group {group}",
    ],
    [
        "(añade|agrega|añadir|agregar|mete) (a|al usuario) {user} al grupo {group}",
        "(pon|meter|mete) a {user} en el grupo {group}",
        "que {user} (sea miembro|forme parte) del grupo {group}",
        "haz a {user} miembro del grupo {group}",
        "agregue el usuario {user} al grupo {group}",
    ],
    5,
)
add(
    "gpasswd-d",
    "sudo gpasswd -d {user} {group}",
    ["remove [user] {user} from [the] group {group}", "(take|kick) {user} out of the {group} group", "{user} should not be in [the] group {group} any more"],
    ["(quita|quitar|saca|elimina|sacar) a {user} del grupo {group}", "que {user} ya no pertenezca al grupo {group}"],
    3,
)
add(
    "userdel",
    "sudo userdel {user}",
    [
        "(delete|remove) [the] (user|account|user account) {user}",
        "delete {user}'s account [but keep (his|the|her) home]",
        "drop user {user} [keeping the home directory]",
    ],
    [
        "(borra|elimina|borrar|eliminar) (al usuario|el usuario|la cuenta de) {user}",
        "(elimina|borra) la cuenta {user} [conservando su home]",
        "dar de baja al usuario {user}",
    ],
    3,
)
add(
    "userdel-r",
    "sudo userdel -r {user}",
    [
        "(delete|remove) [the] user {user} (and|with|together with|along with) (his|her|their|its) home directory",
        "(delete|remove) user {user} including the home directory",
        "completely remove the user {user}, home included",
    ],
    [
        "(borra|elimina|eliminar) (a|al usuario) {user} (y|junto con|con) su (directorio personal|home|carpeta personal)",
        "elimina por completo al usuario {user}, incluido su home",
    ],
    3,
)
add(
    "su-user",
    "su - {user}",
    ["(switch|change) to [the] user {user}", "become [the user] {user}", "log in as {user} [in this terminal]", "start a login shell as {user}"],
    ["(cambia|cambiar) al usuario {user}", "(conviértete en|entrar como|entra como) {user}", "abre una sesión como {user}"],
    2,
)
add(
    "su-root",
    "sudo -i",
    ["(become|switch to) root", "(open|get|start|give me) a root shell", "log in as root with sudo"],
    ["(hazte|hacerme|convertirme en|conviérteme en|pasar a ser) root", "(abre|dame|abrir) una shell de root", "cambiar al usuario root con sudo"],
)
add(
    "sudo-l",
    "sudo -l",
    ["what can i run with sudo", "(list|show) my sudo (privileges|rights|permissions)", "what sudo rights do i have"],
    ["qué puedo (ejecutar|hacer) con sudo", "(lista|muestra) mis (privilegios|permisos) de sudo"],
)
add(
    "sudo-l-user",
    "sudo -l -U {user}",
    ["(list|show|what are) the sudo (privileges|rights|permissions) of {user}", "what can {user} run with sudo"],
    ["(lista|muestra) los (privilegios|permisos) de sudo de {user}", "qué puede (ejecutar|hacer) {user} con sudo"],
)
add(
    "visudo",
    "sudo visudo",
    ["edit the sudoers file [safely]", "open sudoers for editing"],
    ["(edita|editar|abre) el archivo sudoers", "modificar sudoers de forma segura"],
)
add(
    "as-user",
    "sudo -u {user} bash {sh_file}",
    ["run the [bash] script {sh_file} as [the] user {user}", "execute {sh_file} with bash as {user}"],
    ["(ejecuta|corre|lanza) {sh_file} con bash como [el usuario] {user}", "ejecutar el script {sh_file} con el usuario {user}"],
)
add(
    "newgrp",
    "newgrp {group}",
    ["switch my current group to {group} (in|for) this session", "use {group} as my (primary|current) group in this shell"],
    ["(cambia|cambiar) mi grupo actual a {group} en esta sesión"],
)
add(
    "chfn",
    "sudo usermod -c {phrase} {user}",
    ["set the (comment|full name|GECOS) of [user] {user} to {phrase}", "change {user}'s full name to {phrase}"],
    ["(pon|cambia) el (comentario|nombre completo) de {user} a {phrase}"],
)
add(
    "vigr-dup-uid",
    "cut -d':' -f3 /etc/passwd | sort | uniq -d",
    ["(find|list|are there|show) duplicate[d] (uids|UIDs|user ids) in /etc/passwd", "which uid is used by more than one user in /etc/passwd"],
    ["(busca|lista|hay|muestra) (uids|UID) (repetidos|duplicados) en /etc/passwd"],
)
add(
    "uid0",
    "awk -F':' '$3 == 0 {print $1}' /etc/passwd",
    ["(list|show|which are|find) the (users|accounts) with (uid|UID|user id) 0", "which accounts have root privileges \\(uid 0\\)", "users whose uid is 0"],
    ["(lista|muestra|busca) los usuarios con (uid|UID) 0", "qué cuentas tienen uid 0"],
    2,
)
add(
    "no-password",
    "sudo awk -F':' '$2 == \"\" {print $1}' /etc/shadow",
    ["(list|find|show) [the] (users|accounts) without a password", "which accounts have an empty password"],
    ["(lista|busca|muestra) los usuarios sin contraseña", "qué cuentas tienen la contraseña vacía"],
)
add(
    "shells-used",
    "cut -d':' -f7 /etc/passwd | sort | uniq -c | sort -nr",
    [
        "(count|how many) users (per|for each|use each) [login] shell",
        "number of users per shell [in /etc/passwd]",
        "which shells are used in /etc/passwd and how many times",
    ],
    ["(cuenta|número de|cuántos) usuarios por [cada] shell", "cuántos usuarios usan cada shell [en /etc/passwd]"],
    2,
)
add(
    "shells-distinct",
    "cut -d':' -f7 /etc/passwd | sort -u",
    ["(list|show|what are) the (distinct|different|unique) (shells|login shells) (used in|in) /etc/passwd", "which different shells do the users have"],
    ["(lista|muestra|cuáles son) las (distintas|diferentes) shells (usadas en|de) /etc/passwd", "shells distintas que usan los usuarios"],
)
add(
    "group-of-gid",
    "getent group {num} | cut -d':' -f1",
    ["(which|what) group has [the] gid {num}", "name of the group with (gid|group id) {num}", "to which group does gid {num} correspond"],
    ["qué grupo tiene el gid {num}", "nombre del grupo con gid {num}"],
)
add(
    "user-of-uid",
    "getent passwd {num} | cut -d':' -f1",
    ["(which|what) user has [the] uid {num}", "(name|username) of the user with (uid|user id|UID) {num}", "who has uid {num}", "to whom does uid {num} belong"],
    ["qué usuario tiene el uid {num}", "nombre del usuario con uid {num}", "a qué usuario corresponde el uid {num}"],
    2,
)
add(
    "last-user",
    "last {user}",
    ["(show|list) the (logins|last logins|login history) of [user] {user}", "when did {user} log in", "login history for {user}"],
    [
        "(muestra|lista) los (accesos|inicios de sesión|últimos accesos) de {user}",
        "cuándo ha entrado {user} [en el sistema]",
        "historial de sesiones de {user}",
    ],
    2,
)
add(
    "is-logged",
    'who | grep -w "{user.raw}"',
    ["is {user} logged in", "check (if|whether) {user} is (logged in|connected)", "(show|list) the sessions of {user}"],
    ["está {user} conectado", "(comprueba|mira) si {user} está (conectado|dentro)", "sesiones abiertas de {user}"],
)
add(
    "kick",
    "pkill -9 -u {user}",
    [
        "(kick|log) {user} out of the (system|server), killing all (his|their) processes with SIGKILL",
        "forcefully log out {user} by killing -9 everything of theirs",
    ],
    ["(echa|expulsa) a {user} del sistema matando todos sus procesos con SIGKILL"],
)
add(
    "loginctl",
    "loginctl list-sessions",
    ["(list|show) (login|loginctl|systemd login) sessions", "what sessions does logind know"],
    ["(lista|muestra) las sesiones de (loginctl|logind)"],
)


@composed(INTENTS, "last", weight=2)
def last(g: Gen) -> tuple[str, str]:
    if g.chance(0.35):
        return g.t(
            [
                "(show|list|display) the (last|recent|latest) logins",
                "login history",
                "who (has logged|logged) in recently",
                "history of logins and reboots",
                "last logged in users",
            ],
            [
                "(muestra|lista|ver) los últimos (accesos|inicios de sesión|logins)",
                "historial de (accesos|inicios de sesión)",
                "quién ha entrado últimamente [en el sistema]",
            ],
        ), "last"
    n = g.slot("n")
    return g.t(
        [f"(show|list) the last {n} (logins|logged in users|login sessions)", f"{n} most recent logins", f"who were the last {n} to log in"],
        [f"(muestra|lista|dame) los últimos {n} (accesos|inicios de sesión|logins)", f"las {n} últimas sesiones"],
    ), f"last -n {n.raw}"


@composed(INTENTS, "user-field", weight=12)
def user_field(g: Gen) -> tuple[str, str]:
    u = g.slot("user")
    k = g.pick(
        [
            "uid",
            "uid",
            "gid",
            "groups",
            "groups",
            "groupsn",
            "pgroup",
            "home",
            "home",
            "shell",
            "shell",
            "entry",
            "gecos",
            "id",
            "exists",
            "exists2",
            "groupsfile",
        ]
    )
    en, es, cmd = {
        "uid": (
            [
                f"(what is|show|print|get|tell me) the (uid|UID|user id|numeric id) of [the] [user] {u}",
                f"(uid|user id) of {u}",
                f"{u}'s (uid|user id)",
                f"which uid does {u} have",
                f"find out the user id of {u}",
            ],
            [f"(cuál es|muestra|dime|dame) el (uid|UID|id de usuario|identificador) de[l usuario] {u}", f"uid de {u}", f"qué (uid|id) tiene [el usuario] {u}"],
            f"id -u {u.arg}",
        ),
        "gid": (
            [f"(what is|show|print) the (gid|primary group id) of [user] {u}", f"gid of {u}"],
            [f"(cuál es|muestra|dime) el (gid|id del grupo principal) de {u}", f"qué gid tiene {u}"],
            f"id -g {u.arg}",
        ),
        "groups": (
            [
                f"(what|which) groups is {u} (in|a member of)",
                f"(list|show|print|display) [all] the groups of [the] [user] {u}",
                f"groups of {u}",
                f"which groups does [user] {u} belong to",
                f"group membership of {u}",
                f"{u}'s groups",
                f"see what groups {u} belongs to",
            ],
            [
                f"(en|a) qué grupos (está|pertenece) [el usuario] {u}".replace("(en|a) qué grupos (está|pertenece)", "a qué grupos pertenece"),
                f"en qué grupos está {u}",
                f"(lista|muestra|ver|dime) los grupos de[l usuario] {u}",
                f"grupos de {u}",
                f"de qué grupos es miembro {u}",
            ],
            f"groups {u.arg}",
        ),
        "groupsn": (
            [f"(list|print) (only|just) the group names of {u}", f"names of the groups of {u}, without the user name"],
            [f"(muestra|imprime) (solo|únicamente) los nombres de los grupos de {u}"],
            f"id -nG {u.arg}",
        ),
        "pgroup": (
            [f"(what is|show|print) the primary group of [user] {u}", f"primary group [name] of {u}"],
            [f"(cuál es|muestra|dime) el grupo (principal|primario) de {u}", f"grupo principal de {u}"],
            f"id -gn {u.arg}",
        ),
        "home": (
            [
                f"(what is|show|print|where is|find) the home (directory|folder) of [the] [user] {u}",
                f"home directory of {u}",
                f"{u}'s home [directory]",
                f"where does {u} have (his|her|the) home [directory]",
            ],
            [
                f"(cuál es|muestra|dime|dónde está) el (home|directorio personal|directorio home) de[l usuario] {u}",
                f"(home|directorio personal|carpeta personal) de {u}",
                f"qué directorio personal tiene {u}",
            ],
            f"getent passwd {u.arg} | cut -d':' -f6",
        ),
        "shell": (
            [
                f"(what is|show|print|get) the [login] shell of [the] [user] {u}",
                f"(what|which) shell does {u} (use|have)",
                f"login shell of {u}",
                f"{u}'s default shell",
            ],
            [f"(cuál es|muestra|dime) la shell de[l usuario] {u}", f"qué shell (usa|tiene) {u}", f"shell (de inicio|por defecto) de {u}"],
            f"getent passwd {u.arg} | cut -d':' -f7",
        ),
        "entry": (
            [
                f"(show|print|get|display) the passwd entry (of|for) {u}",
                f"(show|look up) {u} in the (user|passwd) database",
                f"account (information|details) of {u} from the passwd database",
            ],
            [
                f"(muestra|dame) la entrada [de passwd] de[l usuario] {u} [en passwd]".replace(" [de passwd]", "").replace(" [en passwd]", " en passwd"),
                f"datos de la cuenta {u} en la base de datos de usuarios",
            ],
            f"getent passwd {u.arg}",
        ),
        "gecos": (
            [f"(what is|show|print) the (full name|real name|comment field|GECOS) of [user] {u}", f"full name of user {u}"],
            [f"(cuál es|muestra|dime) el (nombre completo|nombre real|comentario) del usuario {u}"],
            f"getent passwd {u.arg} | cut -d':' -f5",
        ),
        "id": (
            [
                f"(show|print|display) (uid, gid and groups|user and group ids|the identity|the ids) of [user] {u}",
                f"id information (of|for|about) {u}",
                f"(show|get) the uid, gid and groups for {u}",
            ],
            [
                f"(muestra|dame|dime) uid, gid y grupos de[l usuario] {u}",
                f"identificadores (de usuario y grupos|de usuario y de grupo) de {u}",
                f"información de identidad de {u}",
            ],
            f"id {u.arg}",
        ),
        "exists": (
            [f"(check|test) (if|whether) [the] user {u} exists", f"does [the] user {u} exist", f"is there a user (called|named) {u}"],
            [f"(comprueba|mira|verifica) si existe el usuario {u}", f"existe el usuario {u}", f"hay algún usuario llamado {u}"],
            f"id {u.arg}",
        ),
        "exists2": (
            [f"print yes if [the] user {u} exists and no (if not|otherwise)", f"does the user {u} exist? print yes or no"],
            [f"imprime yes si existe el usuario {u} y no si no [existe]", f"¿existe el usuario {u}? imprime yes o no"],
            f"id {u.arg} > /dev/null 2>&1 && echo yes || echo no",
        ),
        "groupsfile": (
            [f"(show|find) the (line|entry) of {u} in /etc/passwd", f"(grep|search) /etc/passwd for the user {u}"],
            [f"(muestra|busca) la línea de {u} en /etc/passwd", f"busca al usuario {u} en /etc/passwd"],
            f'grep "^{u.raw}:" /etc/passwd',
        ),
    }[k]
    return g.t(en, es), cmd


FIELDS = {
    1: ("(user names|usernames|login names|names)", "(nombres de usuario|nombres|logins)"),
    3: ("(uids|user ids|UIDs)", "(uids|UID|identificadores)"),
    4: ("(gids|primary group ids)", "(gids|identificadores de grupo)"),
    6: ("home directories", "(directorios personales|homes|directorios home)"),
    7: ("[login] shells", "shells"),
    5: ("(full names|comments)", "(nombres completos|comentarios)"),
}


@composed(INTENTS, "passwd-list", weight=16)
def passwd_list(g: Gen) -> tuple[str, str]:
    custom = g.chance(0.15)
    if custom:
        f = g.value(
            g.pick(["passwd", "passwd.txt", "users.txt", "data/passwd", "etc/passwd", "passwd.bak", "usuarios.txt"])
            if g.chance(0.6)
            else g.slot("dir").raw.rstrip("/") + "/passwd"
        )
        src, arg = g.t([f" (in|from) {f}", f" in the file {f}"], [f" (en|de) {f}", f" en el (archivo|fichero) {f}"]), f.arg
    else:
        src, arg = (
            g.t(
                ["", "", "", " (in|from) /etc/passwd", " (on|in) (this|the) system", " of this machine"],
                ["", "", "", " (de|en) /etc/passwd", " (del|en el) sistema", " de esta máquina"],
            ),
            "/etc/passwd",
        )
    cols = g.pick([[1]] * 6 + [[1, 3], [1, 7], [1, 6], [1, 3, 7], [3], [6], [7], [1, 3, 6], [1, 6, 7], [1, 5], [1, 4]])
    names = [FIELDS[c][0 if g.lang == "en" else 1] for c in cols]
    what = names[0] if len(names) == 1 else ", ".join(names[:-1]) + g.t(" and ", " y ") + names[-1]
    n = g.pick([500, 1000, 1000, 1000, 1000, 999, 100, g.int(1, 60000)])
    nn = g.value(str(n))
    u = g.value(g.pick(["bash", "zsh", "sh", "nologin", "false", "dash", "fish"]))
    path = {
        "bash": "/bin/bash",
        "zsh": g.pick(["/bin/zsh", "/usr/bin/zsh"]),
        "sh": "/bin/sh",
        "nologin": "/usr/sbin/nologin",
        "false": "/bin/false",
        "dash": "/bin/dash",
        "fish": "/usr/bin/fish",
    }[u.raw]
    p = g.value(path)
    conds = [
        (
            f"$3 >= {n}",
            g.t(
                [f"(with|having) (uid|UID|user id) (>= {nn}|{nn} or (above|higher|more)|greater than or equal to {nn}|of at least {nn}|from {nn} up)"],
                [f"con (uid|UID) (>= {nn}|mayor o igual que {nn}|{nn} o (más|superior)|de {nn} en adelante|a partir de {nn})"],
            ),
        ),
        (
            f"$3 > {n}",
            g.t(
                [
                    f"(with|having|whose) (uid|UID|user id) (greater|higher|bigger|larger) than {nn}".replace("(with|having|whose)", "with"),
                    f"with uid (above|over|>) {nn}",
                ],
                [f"con (uid|UID) (mayor que|superior a|mayor a|por encima de) {nn}"],
            ),
        ),
        (
            f"$3 < {n}",
            g.t(
                [f"with (uid|UID|user id) (less than|lower than|below|under|smaller than|<) {nn}"],
                [f"con (uid|UID) (menor que|inferior a|por debajo de|menor a) {nn}"],
            ),
        ),
        (
            f'$7 == "{path}"',
            g.t(
                [f"(whose [login] shell is|with shell|that use|with the login shell) {p}"],
                [f"(cuya shell (es|sea)|con shell|que usan|que tengan) {p}".replace("que tengan)", "con la shell)")],
            ),
        ),
        (f'$7 == "{path}"', g.t([f"(using|with) {p} as [their] [login] shell"], [f"(con|usando) {p} como shell"])),
        (
            f"$7 ~ /{u.raw}$/",
            g.t(
                [f"(that|who) use {u} [as [their] shell]", f"with [a] {u} [as] shell", f"whose shell is {u}"],
                [f"que (usan|usen) {u} [como shell]", f"con shell {u}", f"cuya shell es {u}"],
            ),
        ),
        (
            f'$7 != "{path}"',
            g.t(
                [f"whose [login] shell is not {p}", f"(not using|that don't use) {p} [as shell]"],
                [f"cuya shell no (es|sea) {p}", f"que no (usan|usen) {p} [como shell]"],
            ),
        ),
        (
            "$6 ~ /^\\/home\\//",
            g.t(
                ["whose home directory is (in|under) /home", "(with a|having a) home (directory|folder) (in|under|inside) /home"],
                ["con (home|directorio personal) (en|bajo) /home", "cuyo (home|directorio personal) está (en|dentro de) /home"],
            ),
        ),
    ]
    r = g.rng.random()
    verb = g.t("(list|show|print|display|get|give me|extract|output)", "(lista|muestra|imprime|dame|saca|extrae|listar|mostrar|sácame|enséñame)")
    if r < 0.38 or (custom and r < 0.45):
        tail, post = g.pick(
            [("", "")] * 5
            + [(g.t(" (sorted alphabetically|in alphabetical order|sorted)", " (ordenados|en orden alfabético|ordenados alfabéticamente)"), " | sort")]
        )
        if cols == [1]:
            base = g.t(
                [
                    f"{verb} (all|all the|the) (users|user accounts|usernames|user names|accounts|local users)",
                    "(what|which) (users|user accounts|accounts) (exist|are there)",
                    "(all|the) user names",
                    "names of all [the] users",
                    f"{verb} only the user names",
                    f"{verb} every user",
                ],
                [
                    f"{verb} (todos los usuarios|los usuarios|las cuentas de usuario|los nombres de usuario|todas las cuentas)",
                    "qué usuarios (hay|existen)",
                    "(todos los usuarios|usuarios|nombres de todos los usuarios)",
                    f"{verb} (solo|únicamente) los nombres de (usuario|los usuarios)",
                ],
            )
        else:
            base = g.t(
                [
                    f"{verb} [the] {what} of (all|every) user[s]".replace("(all|every) user[s]", "all [the] users"),
                    f"{verb} [the] {what} of each user",
                    f"{what} of all users",
                ],
                [f"{verb} {what} de (todos los|los) usuarios", f"{what} de cada usuario", f"{what} de todos los usuarios"],
            )
            if tail and len(cols) > 1:
                tail = post = ""
        if cols in ([3], [7], [6]) and tail:
            tail = post = ""
        return f"{base}{src}{tail}", f"cut -d':' -f{','.join(map(str, cols))} {arg}{post}"
    test, cond = g.pick(conds)
    if r < 0.5:
        human = g.chance(0.4)
        if human:
            return g.t(
                [f"{verb} [the] (human|regular|normal|real|non-system) users{src} (\\(uid >= 1000\\)|\\(uid 1000 and up\\))"],
                [f"{verb} los usuarios (humanos|normales|reales|que no son del sistema){src} (\\(uid >= 1000\\)|\\(uid desde 1000\\))"],
            ), f"awk -F':' '$3 >= 1000 {{print $1}}' {arg}"
        if g.chance(0.4):
            return g.t(
                [
                    f"how many (users|accounts|user accounts) are there{src}",
                    f"(count|number of) [the] users{src}",
                    f"count (all|the|how many) users{src}".replace("(all|the|how many)", "all"),
                    f"total number of (user accounts|users){src}",
                ],
                [f"cuántos usuarios hay{src}", f"(cuenta|contar) los usuarios{src}", f"número [total] de usuarios{src}", f"cuántas cuentas hay{src}"],
            ), f"wc -l < {arg}"
        return g.t(
            [f"how many users {cond} are there{src}", f"count [the] users {cond}{src}", f"number of users{src} {cond}"],
            [f"cuántos usuarios hay {cond}{src}", f"(cuenta|contar) los usuarios {cond}{src}", f"número de usuarios {cond}{src}"],
        ), f"awk -F':' '{test}' {arg} | wc -l"
    out = ", ".join(f"${c}" for c in cols)
    if g.chance(0.12):
        return g.t(
            [f"{verb} the (whole|full|entire|complete) (lines|entries) of [the] users {cond}{src}"],
            [f"{verb} las líneas (completas|enteras) de los usuarios {cond}{src}"],
        ), f"awk -F':' '{test}' {arg}"
    if cols == [1]:
        base = g.t(
            [
                f"{verb} [the|all] (users|accounts|user names) {cond}{src}".replace("[the|all]", "(the|all)"),
                f"{verb} users{src} {cond}",
                f"(which|what) users (are there|exist){src} {cond}",
                f"users {cond}{src}",
                f"names of users {cond}{src}",
            ],
            [f"{verb} los usuarios {cond}{src}", f"qué usuarios hay{src} {cond}", f"usuarios {cond}{src}", f"{verb}{src} los usuarios {cond}"],
        )
    else:
        base = g.t(
            [f"{verb} [the] {what} of (the|all) users {cond}{src}", f"{what} of users{src} {cond}"],
            [f"{verb} {what} de los usuarios {cond}{src}", f"{what} de los usuarios{src} {cond}"],
        )
    return base, f"awk -F':' '{test} {{print {out}}}' {arg}"


@composed(INTENTS, "group-list", weight=8)
def group_list(g: Gen) -> tuple[str, str]:
    gr, u = g.slot("group"), g.slot("user")
    v = g.t("(list|show|print|display|get|give me)", "(lista|muestra|imprime|dame|listar|mostrar|enséñame)")
    nn = g.value(str(g.pick([1000, 500, 100, g.int(1, 2000)])))
    opts = [
        (
            [
                f"{v} all [the] groups [on this system|in /etc/group]".replace("[on this system|in /etc/group]", "(on this system|in /etc/group|)"),
                "(what|which) groups (exist|are there) [on this machine]",
                "names of all groups",
                "all group names [from /etc/group]",
            ],
            [f"{v} todos los grupos [del sistema]", "qué grupos (existen|hay) [en este equipo]", f"{v} los nombres de (todos los|los) grupos (de /etc/group|)"],
            "cut -d':' -f1 /etc/group",
        ),
        (
            [f"{v} all [the] groups (sorted|in alphabetical order|sorted by name)", "sorted list of groups"],
            [f"{v} todos los grupos (ordenados|en orden alfabético|ordenados alfabéticamente)"],
            "cut -d':' -f1 /etc/group | sort",
        ),
        (
            [f"{v} [the] (group names|groups) (and|with|with their) gids", "name and gid of every group"],
            [f"{v} los grupos (y|con) sus gid", "nombre y gid de cada grupo"],
            "cut -d':' -f1,3 /etc/group",
        ),
        (
            ["how many groups (are there|exist) (on this system|in /etc/group|)", "(count|number of) [the] groups [on the system]"],
            ["cuántos grupos (hay|existen) [en el sistema]", "(número de|cuenta los) grupos [del sistema]"],
            "wc -l < /etc/group",
        ),
        (
            [
                f"{v} the members of [the] group {gr}",
                f"who is in [the] group {gr}",
                f"(which|what) users (are in|belong to) [the] group {gr}",
                f"members of the {gr} group",
                f"users in group {gr}",
                f"which users are members of {gr}",
            ],
            [
                f"{v} los miembros del grupo {gr}",
                f"quién (está en el|pertenece al) grupo {gr}".replace("(está en el|pertenece al)", "está en el"),
                f"qué usuarios (están en el|pertenecen al) grupo {gr}".replace("(están en el|pertenecen al)", "pertenecen al"),
                f"miembros del grupo {gr}",
                f"usuarios del grupo {gr}",
                f"quiénes forman parte del grupo {gr}",
            ],
            f"getent group {gr.arg} | cut -d':' -f4",
        ),
        (
            [f"{v} the members of [the] group {gr}, one per line", f"users of the group {gr}, each on its own line"],
            [f"{v} los miembros del grupo {gr}, uno por línea"],
            f"getent group {gr.arg} | cut -d':' -f4 | tr ',' '\\n'",
        ),
        (
            [f"(what is|show|print) the gid of [the] group {gr}", f"gid of the {gr} group", f"group id of {gr}"],
            [f"(cuál es|muestra|dime) el gid del grupo {gr}", f"gid de[l grupo] {gr}", f"qué gid tiene el grupo {gr}"],
            f"getent group {gr.arg} | cut -d':' -f3",
        ),
        (
            [
                f"(show|print) the entry of [the] group {gr}",
                f"(show|get) information about the group {gr}",
                f"does the group {gr} exist",
                f"check (if|whether) the group {gr} exists",
            ],
            [f"(muestra|dame) la entrada del grupo {gr}", f"información del grupo {gr}", f"existe el grupo {gr}", f"(comprueba|mira) si existe el grupo {gr}"],
            f"getent group {gr.arg}",
        ),
        (
            [f"{v} [the] groups (with|whose) gid (>= {nn}|of {nn} or more|{nn} and up)".replace("(with|whose)", "with")],
            [f"{v} los grupos con gid (>= {nn}|mayor o igual que {nn}|a partir de {nn})"],
            f"awk -F':' '$3 >= {nn.raw} {{print $1}}' /etc/group",
        ),
        (
            [f"{v} [the] groups with gid (greater|higher) than {nn}"],
            [f"{v} los grupos con gid (mayor que|superior a) {nn}"],
            f"awk -F':' '$3 > {nn.raw} {{print $1}}' /etc/group",
        ),
        (
            [f"{v} [the] groups that have (members|at least one member) [in /etc/group]", "groups with members listed in /etc/group"],
            [f"{v} los grupos que tienen (miembros|algún miembro)"],
            "awk -F':' '$4 != \"\" {print $1}' /etc/group",
        ),
        (
            [f"{v} [the] groups (without|with no) members [in /etc/group]", "empty groups"],
            [f"{v} los grupos (sin miembros|vacíos)"],
            "awk -F':' '$4 == \"\" {print $1}' /etc/group",
        ),
        (
            [
                "(who|which users) (can use sudo|are in the sudo group)".replace(
                    "(who|which users) (can use sudo|are in the sudo group)", "which users are in the sudo group"
                ),
                f"{v} the members of sudo",
            ],
            ["(quién está|quiénes están) en el grupo sudo", f"{v} los miembros del grupo sudo"],
            "getent group sudo | cut -d':' -f4",
        ),
        (
            [
                f"(how many|count the) members (are in|of) [the] group {gr}".replace("(how many|count the) members (are in|of)", "how many members are in"),
                f"number of (members|users) (of|in) the group {gr}",
            ],
            [f"cuántos (miembros|usuarios) tiene el grupo {gr}", f"número de miembros del grupo {gr}"],
            f"getent group {gr.arg} | cut -d':' -f4 | tr ',' '\\n' | grep -c .",
        ),
        (
            [f"is {u} (in|a member of) the group {gr}? (print|answer) yes or no", f"print yes if {u} is (in|a member of) the group {gr}, no otherwise"],
            [f"¿está {u} en el grupo {gr}? (imprime|di) yes o no", f"imprime yes si {u} está en el grupo {gr} y no en otro caso"],
            f'id -nG {u.arg} | grep -qw "{gr.raw}" && echo yes || echo no',
        ),
    ]
    en, es, cmd = g.pick(opts[:1] * 2 + opts[4:5] * 3 + opts)
    return g.t(en, es), cmd


@composed(INTENTS, "useradd", weight=9)
def useradd(g: Gen) -> tuple[str, str]:
    u = g.slot("user")
    flags: list[tuple[str, str, str]] = []
    gr, gr2 = g.slot("group"), g.slot("group")
    sh = g.value(g.pick(["/bin/bash", "/bin/zsh", "/usr/sbin/nologin", "/bin/sh", "/usr/bin/fish"]))
    home = g.value(g.pick(["/home/", "/srv/", "/data/home/", "/opt/"]) + u.raw)
    uid, name = g.value(str(g.int(1001, 9000))), g.slot("phrase")
    day = g.slot("date")
    pool = [
        ("-m", "(a|its) home directory", "(directorio personal|su home|home)"),
        ("-m", "a home (directory|folder)", "carpeta personal"),
        (f"-s {sh.raw}", f"(shell {sh}|{sh} as [login] shell)", f"(shell {sh}|{sh} como shell)"),
        (f"-G {gr.raw}", f"(secondary|supplementary|additional) group {gr}", f"grupo (secundario|adicional|suplementario) {gr}"),
        (f"-u {uid.raw}", f"uid {uid}", f"uid {uid}"),
        (f"-d {home.raw}", f"home [directory] {home}", f"(home|directorio personal) {home}"),
        (f"-g {gr2.raw}", f"(primary|main) group {gr2}", f"grupo (principal|primario) {gr2}"),
        (f"-c {name.arg}", f"(comment|full name) {name}", f"(comentario|nombre completo) {name}"),
        (f"-e {day.raw}", f"expiry date {day}", f"fecha de caducidad {day}"),
    ]
    seen = set()
    for _ in range(g.pick([0, 1, 1, 1, 2, 2, 3])):
        fl = g.pick(pool)
        if fl[0][:2] not in seen:
            seen.add(fl[0][:2])
            flags.append(fl)
    system = g.chance(0.12)
    noun = g.t("(user|account|user account)" if not system else "system (user|account)", "(usuario)" if not system else "usuario de[l] sistema")
    parts = [f[1] if g.lang == "en" else f[2] for f in flags]
    tail = ""
    if parts:
        tail = g.t(" with ", " con ") + (parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + g.t(" and ", " y ") + parts[-1])
    request = g.t(
        [
            f"(create|add|make|set up) a [new] {noun} (called|named) {u}{tail}",
            f"(create|add) [the] {noun} {u}{tail}",
            f"new {noun} {u}{tail}",
            f"i need a [new] {noun} {u}{tail}",
        ],
        [
            f"(crea|crear|añade|agrega|da de alta|cree) un {noun} [nuevo] (llamado|de nombre) {u}{tail}",
            f"(crea|crear|añadir|agregar) el {noun} {u}{tail}",
            f"(nuevo {noun}|alta del {noun}) {u}{tail}",
        ],
    )
    return request, "sudo useradd " + ("-r " if system else "") + "".join(f[0] + " " for f in flags) + u.arg


@composed(INTENTS, "usermod", weight=9)
def usermod(g: Gen) -> tuple[str, str]:
    u, u2, gr, gr2 = g.slot("user"), g.slot("user"), g.slot("group"), g.slot("group")
    sh = g.value(g.pick(["/bin/bash", "/bin/zsh", "/usr/bin/fish", "/usr/sbin/nologin", "/bin/sh", "/bin/false"]))
    home = g.value(g.pick(["/home/", "/srv/", "/data/", "/mnt/homes/"]) + g.pick([u.raw, "x" + u.raw]))
    n, d = g.value(str(g.int(1001, 9999))), g.slot("date")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(change|set) the [login|default] shell of [user] {u} to {sh}".replace("[login|default]", "(login|default|)"),
                    f"make {sh} the [login] shell of {u}",
                    f"{u} should use {sh} as [login] shell",
                ],
                [f"(cambia|cambiar|pon) la shell de {u} a {sh}", f"(pon|establece) {sh} como shell de {u}", f"que {u} use {sh} como shell"],
                f"sudo usermod -s {sh.raw} {u.arg}",
            ),
            (
                [f"(change|set) the home (directory|folder) of {u} to {home}", f"make {home} the home of user {u}"],
                [f"(cambia|pon) el (home|directorio personal) de {u} a {home}"],
                f"sudo usermod -d {home.raw} {u.arg}",
            ),
            (
                [
                    f"(move|change) the home (directory|folder) of {u} to {home} and move (its contents|the files) [too|there]".replace("[too|there]", "too"),
                    f"move {u}'s home directory to {home}, with its contents",
                ],
                [f"(mueve|traslada) el (home|directorio personal) de {u} a {home} con (su contenido|todo su contenido)"],
                f"sudo usermod -d {home.raw} -m {u.arg}",
            ),
            (
                [f"rename [the] (user|account|login) {u} to {u2}", f"change the (login|user) name of {u} to {u2}"],
                [f"(renombra|renombrar) al usuario {u} a {u2}", f"cambia el nombre de usuario de {u} a {u2}"],
                f"sudo usermod -l {u2.arg} {u.arg}",
            ),
            (
                [
                    f"lock [the] (account|user|user account) [of] {u}".replace("[of] ", ""),
                    f"lock the account of {u}",
                    f"(disable|block) the (login|account) of [user] {u}",
                    f"lock user {u}",
                ],
                [f"(bloquea|bloquear|desactiva|deshabilita) la cuenta de {u}", f"bloquea al usuario {u}"],
                f"sudo usermod -L {u.arg}",
            ),
            (
                [f"unlock [the] (account of|user|account) {u}", f"(re-enable|enable again) the account of {u}"],
                [f"(desbloquea|desbloquear|reactiva) la cuenta de {u}", f"desbloquea al usuario {u}"],
                f"sudo usermod -U {u.arg}",
            ),
            (
                [f"add {u} to [the] groups {gr} and {gr2}", f"make {u} a member of both {gr} and {gr2}"],
                [f"(añade|agrega) a {u} a los grupos {gr} y {gr2}", f"que {u} esté en los grupos {gr} y {gr2}"],
                f"sudo usermod -aG {gr.raw},{gr2.raw} {u.arg}",
            ),
            (
                [f"(change|set) the primary group of {u} to {gr}", f"make {gr} the primary group of {u}"],
                [f"(cambia|pon) el grupo (principal|primario) de {u} a {gr}", f"que {gr} sea el grupo principal de {u}"],
                f"sudo usermod -g {gr.arg} {u.arg}",
            ),
            ([f"(change|set) the (uid|user id) of {u} to {n}"], [f"(cambia|pon) el uid de {u} a {n}"], f"sudo usermod -u {n.raw} {u.arg}"),
            (
                [
                    f"(make|set) the account of {u} (expire on|to expire on) {d}".replace("(expire on|to expire on)", "expire on").replace(
                        "(make|set)", "make"
                    ),
                    f"expire {u}'s account on {d}",
                ],
                [f"que la cuenta de {u} (caduque|expire) el {d}", f"pon la fecha de caducidad de la cuenta {u} en {d}"],
                f"sudo usermod -e {d.raw} {u.arg}",
            ),
            (
                [f"add me to [the] group {gr}", f"add (my|the current) user to the {gr} group", f"put me in the {gr} group"],
                [f"(añádeme|agrégame|méteme) al grupo {gr}", f"(añade|agrega) mi usuario al grupo {gr}"],
                f'sudo usermod -aG {gr.arg} "$(whoami)"',
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "chage", weight=3)
def chage(g: Gen) -> tuple[str, str]:
    u, n, d = g.slot("user"), g.slot("days"), g.slot("date")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(show|list|display) [the] password (aging|expiry|expiration) (information|details|info) (of|for) {u}",
                    f"when does the password of {u} expire",
                    f"(check|see) password expiration for {u}",
                ],
                [f"(muestra|ver) la (caducidad|información de caducidad) de la contraseña de {u}", f"cuándo (caduca|vence|expira) la contraseña de {u}"],
                f"sudo chage -l {u.arg}",
            ),
            (
                [
                    f"(make|set) {u}'s password (expire|to expire) (after|every) {n} days".replace("(expire|to expire)", "expire").replace(
                        "(make|set)", "make"
                    ),
                    f"(force|require) {u} to change password every {n} days",
                    f"maximum password age of {n} days for {u}",
                ],
                [
                    f"que la contraseña de {u} caduque cada {n} días",
                    f"(obliga a|que) {u} (a cambiar|cambie) la contraseña cada {n} días".replace("(obliga a|que) {u}", "obliga a {u}").replace(
                        "(a cambiar|cambie)", "a cambiar"
                    ),
                ],
                f"sudo chage -M {n.raw} {u.arg}",
            ),
            (
                [f"set the account expiry date of {u} to {d} with chage"],
                [f"con chage, fija el vencimiento de la cuenta {u} en {d}"],
                f"sudo chage -E {d.raw} {u.arg}",
            ),
            (
                [f"warn {u} {n} days before the password expires"],
                [f"avisa a {u} {n} días antes de que caduque su contraseña"],
                f"sudo chage -W {n.raw} {u.arg}",
            ),
        ]
    )
    return g.t(en, es), cmd


# processes

SHOW_EN, SHOW_ES = "(show|list|display|print|get|give me|see)", "(muestra|lista|ver|dame|listar|mostrar|enséñame|muéstrame|imprime)"
add(
    "ps-all",
    "ps aux",
    [
        "(show|list|display|see) all [the] (running processes|processes|processes running on the system)",
        "(what|which) processes are running",
        "all running processes",
        "list every process [on the system] [with details]",
        "(show|display) a snapshot of all processes",
        "what is running (on this machine|right now)",
        "ps with all processes of all users",
    ],
    [
        "(muestra|lista|ver|dame|listar) todos los procesos (en ejecución|del sistema|que están corriendo|)",
        "qué procesos (se están ejecutando|están corriendo|hay)",
        "procesos en ejecución",
        "qué está corriendo (ahora|en esta máquina)",
        "(muestra|listar) los procesos de todos los usuarios",
    ],
    4,
)
add(
    "ps-ef",
    "ps -ef",
    [
        "(list|show) all processes in full format",
        "full-format listing of every process [with ppid]",
        "(show|list) all processes with their parent pid",
        "all processes with ps -ef",
    ],
    ["(lista|muestra) todos los procesos en formato (completo|largo)", "todos los procesos con su (ppid|proceso padre)", "procesos con el pid del padre"],
    2,
)
add(
    "ps-mine",
    'ps -u "$(whoami)"',
    [
        "(show|list|display|see) my [own] (processes|running processes)",
        "(what|which) processes am i running",
        "processes of (the current user|my user)",
        "processes that belong to me",
    ],
    ["(muestra|lista|ver) mis [propios] procesos", "qué procesos (tengo|estoy ejecutando)", "procesos de mi usuario", "procesos del usuario actual"],
    2,
)
add(
    "ps-term",
    "ps",
    ["(show|list) the processes of (this|the current) (terminal|shell|session)", "processes running in this terminal"],
    ["(muestra|lista) los procesos de (esta|la) terminal [actual]", "procesos de esta sesión"],
)
add(
    "ps-count",
    "ps -e --no-headers | wc -l",
    [
        "how many processes are (running|there) [on this machine]",
        "(count|number of) [the] [running] processes",
        "total number of processes [running]",
        "count all [running] processes",
        "process count",
    ],
    [
        "cuántos procesos (hay|están corriendo|se están ejecutando)",
        "(cuenta|contar) los procesos [en ejecución]",
        "número [total] de procesos [en ejecución]",
        "cuántos procesos tengo en total en la máquina",
    ],
    3,
)
add(
    "ps-threads",
    "ps -eLf",
    ["(show|list) all [the] threads [of all processes]", "list processes with their threads"],
    ["(muestra|lista) todos los hilos [de todos los procesos]", "procesos con sus hilos"],
)
add(
    "ps-tree",
    "pstree",
    [
        "(show|display|print) [the] [running] processes as a tree",
        "process tree",
        "(show|display) the (tree of processes|process hierarchy|process tree)",
        "which process started which, as a tree",
    ],
    ["(muestra|ver|enseña) los procesos en [forma de] árbol", "árbol de procesos", "(muestra|dibuja) el árbol de procesos", "jerarquía de procesos"],
    2,
)
add(
    "pstree-p",
    "pstree -p",
    ["(show|display) the process tree with (pids|PIDs|process ids)", "tree of processes (including|with) their pids"],
    ["árbol de procesos con (los pids|PID|identificadores)", "(muestra|ver) el árbol de procesos con sus pid"],
    2,
)
add(
    "pstree-pid",
    "pstree -p {pid}",
    ["(show|display) the process tree (of|starting at|from) (pid|process) {pid} with pids", "tree of (children|descendants) of (pid|process) {pid} with pids"],
    ["árbol de procesos (a partir del|del) (pid|proceso) {pid} con pids"],
)
add(
    "pstree-user",
    "pstree {user}",
    ["(show|display) the process tree of [user] {user}", "tree of processes of [the] user {user}"],
    ["árbol de procesos de[l usuario] {user}", "(muestra|ver) los procesos de {user} en árbol"],
)
add(
    "ps-forest",
    "ps aux --forest",
    ["ps aux with the (hierarchy|tree|forest)", "list all processes with details as (an ASCII tree|a forest)"],
    ["todos los procesos con detalles en forma de árbol"],
)
add(
    "top-once",
    "top -bn1",
    [
        "(run|show) top (once|one time) [in batch mode]",
        "one (snapshot|iteration) of top",
        "top output (once|a single time), not interactive",
        "print a single top snapshot (and exit|)",
    ],
    ["(ejecuta|muestra|saca) top una sola vez", "una (sola iteración|instantánea|captura) de top", "salida de top una vez [en modo batch]"],
    2,
)
add(
    "top",
    "top",
    [
        "(open|start|launch) top",
        "(monitor|watch) processes (interactively|in real time|live)",
        "live (view|monitor) of processes",
        "task manager in the terminal",
    ],
    ["(abre|inicia) top", "(monitoriza|ver|monitorear) los procesos en tiempo real", "administrador de tareas en la terminal", "procesos en vivo"],
)
add(
    "top-user",
    "top -u {user}",
    ["(show|run) top (only for|for) [user] {user}", "(monitor|watch) the processes of {user} (live|in real time)"],
    ["top (solo del|del) usuario {user}", "ver en tiempo real los procesos de {user}"],
)
add(
    "top-pid",
    "top -p {pid}",
    ["(monitor|watch) [only] (process|pid) {pid} (with|in) top", "top for pid {pid} only"],
    ["(vigila|monitoriza) (con top|en top) el proceso {pid}", "top solo del pid {pid}"],
)
add(
    "top-head",
    "top -bn1 | head -n {n}",
    ["first {n} lines of top (output|run once|)", "show (only |)the first {n} lines of one top snapshot"],
    ["primeras {n} líneas de (la salida de|) top", "muestra las {n} primeras líneas de top ejecutado una vez"],
)
add(
    "zombies",
    "ps aux | awk '$8 ~ /^Z/'",
    [
        "(list|show|find|display) [all] [the] (zombie|defunct) processes",
        "are there [any] zombie processes",
        "zombie processes",
        "which processes are (zombies|in state Z|defunct)",
    ],
    ["(lista|muestra|busca|hay) [los] procesos (zombi|zombie|zombis|zombies)", "procesos zombi", "qué procesos están (zombis|en estado Z)"],
    3,
)
add(
    "zombies-count",
    "ps -eo stat= | grep -c '^Z'",
    ["how many zombie processes (are there|do i have)", "(count|number of) zombie processes"],
    ["cuántos procesos (zombi|zombies) hay", "(cuenta|número de) procesos zombi"],
    1,
)
add(
    "ps-state",
    "ps -eo stat= | cut -c1 | sort | uniq -c",
    ["(count|how many) processes (are there in|per|by) (each state|state)", "number of processes by state"],
    ["(cuenta|número de|cuántos) procesos (por|en cada) estado"],
)
add(
    "ps-per-user",
    "ps -eo user= | sort | uniq -c | sort -nr",
    [
        "(count|how many) processes per user",
        "number of processes (per|by|of each|for each) user",
        "how many processes does each user (run|have)",
        "which users run (the most|more) processes",
    ],
    ["(cuenta los|número de) procesos (por|de cada) usuario", "cuántos procesos tiene cada usuario", "qué usuarios tienen más procesos"],
    2,
)
add(
    "ps-per-cmd",
    "ps -eo comm= | sort | uniq -c | sort -nr",
    ["(count|number of) processes (per|by|for each) (command|program|name)", "how many processes of each program are running"],
    ["(cuenta|número de) procesos por (comando|programa|nombre)", "cuántos procesos hay de cada programa"],
)
add(
    "ps-users",
    "ps -eo user= | sort -u",
    [
        "(list|show) [the] users (that|who) (have|own) [running] processes",
        "which users have running processes",
        "distinct (owners|users) of the running processes",
    ],
    ["(lista|muestra) los usuarios que tienen procesos [en ejecución]", "qué usuarios tienen procesos corriendo"],
)
add(
    "my-pid",
    "echo $$",
    ["(what is|show|print) the (pid|PID|process id) of (this|the current|my) shell", "pid of the current shell", "(print|show) my shell's process id"],
    ["(cuál es|muestra|dime) el (pid|PID|identificador) de (esta|la) shell [actual]", "pid de mi shell"],
    2,
)
add(
    "my-ppid",
    "echo $PPID",
    ["(what is|show|print) the parent (pid|process id) of (this|the current) shell"],
    ["(cuál es|muestra) el pid del padre de esta shell"],
)
add(
    "last-bg-pid",
    "echo $!",
    ["(show|print|what is) the (pid|process id) of the last background (process|command|job)"],
    ["(muestra|cuál es) el pid del último (proceso|comando) en segundo plano"],
)
add(
    "jobs",
    "jobs",
    [
        "(list|show|display) [the] (background jobs|jobs|jobs of this shell|stopped and background jobs)",
        "(what|which) jobs are running in the background [of this shell]",
        "jobs of the current shell",
    ],
    ["(lista|muestra|ver) los (trabajos|jobs|trabajos en segundo plano) [de esta shell]", "qué trabajos hay en segundo plano"],
    2,
)
add(
    "jobs-l",
    "jobs -l",
    ["(list|show) (background jobs|the jobs of this shell) with (pids|their process ids|PIDs)"],
    ["(lista|muestra) los trabajos en segundo plano con su[s] pid"],
)
add(
    "fg",
    "fg",
    [
        "bring the (last|most recent) [background] job to the foreground",
        "resume the last job in the foreground",
        "continue the stopped job in [the] foreground",
    ],
    ["(trae|pasa|traer) el último trabajo (al primer plano|a primer plano)", "reanuda en primer plano el último trabajo"],
)
add(
    "bg",
    "bg",
    [
        "(resume|continue) the (stopped|suspended) job in the background",
        "send the (stopped|suspended) job to the background",
        "keep the suspended process running in the background",
    ],
    ["(continúa|reanuda|pasa) el (trabajo|proceso) (detenido|suspendido) (en|a) segundo plano"],
)
add("disown-all", "disown -a", ["(detach|disown) all [the] jobs from (this|the) shell"], ["(desvincula|desliga) todos los trabajos de la shell"])
add(
    "wait",
    "wait",
    ["wait for all [the] background (jobs|processes|commands) [to finish]", "wait until every background job (ends|is done)"],
    ["(espera|esperar) a que (terminen|acaben) todos los (procesos|trabajos) en segundo plano"],
)
add(
    "wait-pid",
    "tail --pid={pid} -f /dev/null",
    ["wait (until|till) (process|pid) {pid} (ends|finishes|exits|terminates)", "block until the process with pid {pid} is gone"],
    ["(espera|esperar) (a que termine|hasta que acabe) el proceso {pid}", "espera a que el pid {pid} termine"],
)
add("fg-n", "fg %{col}", ["bring job [number] {col} to [the] foreground", "foreground job {col}"], ["(trae|pasa) el trabajo [número] {col} a primer plano"])
add("bg-n", "bg %{col}", ["(continue|resume) job [number] {col} in the background"], ["(continúa|reanuda) el trabajo {col} en segundo plano"])
add(
    "kill-job",
    "kill %{col}",
    ["kill (background job|job) [number] {col}", "terminate job {col} of this shell"],
    ["(mata|termina) el trabajo [número] {col} [de la shell]"],
)
add(
    "disown-n",
    "disown %{col}",
    ["disown job [number] {col}", "detach job {col} from the shell [so that it survives logout]"],
    ["desvincula el trabajo {col}", "que el trabajo {col} siga vivo aunque cierre la shell"],
)
add(
    "kill-l",
    "kill -l",
    ["(list|show) all [the] [available] signals", "(list|what are the) signal names [and numbers]", "which signals can i send with kill"],
    ["(lista|muestra) todas las señales [disponibles]", "qué señales (existen|puedo enviar con kill)"],
)
add(
    "ulimit-n",
    "ulimit -n",
    ["(show|what is) the (limit of open files|maximum number of open files|open file limit)", "max open file descriptors for this shell"],
    ["(muestra|cuál es) el límite de (archivos|ficheros) abiertos", "máximo de descriptores abiertos"],
)
add(
    "ulimit-a",
    "ulimit -a",
    ["(show|list) all [the] (resource limits|limits|ulimits) [of this shell]", "what are my resource limits"],
    ["(muestra|lista) todos los límites [de recursos] [de la shell]", "cuáles son mis límites de recursos"],
)
add(
    "ulimit-set",
    "ulimit -n {num}",
    ["(set|raise|change) the (open files limit|limit of open files|maximum number of open files) to {num}"],
    ["(pon|sube|cambia) el límite de (archivos|ficheros) abiertos a {num}"],
)
add(
    "pid-max",
    "cat /proc/sys/kernel/pid_max",
    ["(what is|show) the (maximum pid|highest possible process id|largest pid allowed)"],
    ["(cuál es|muestra) el pid máximo [permitido]"],
)
add(
    "newest-proc",
    "ps -eo pid,lstart,cmd --sort=-start_time | head -n 6",
    ["(show|list) the 5 (most recently started|newest|latest) processes with pid, start time and command"],
    ["(muestra|lista) los 5 procesos más recientes con pid, hora de inicio y comando"],
)
add(
    "strace",
    "strace -p {pid}",
    ["trace the system calls of (process|pid) {pid}", "strace [the] process {pid}", "see what (process|pid) {pid} is doing \\(system calls\\)"],
    ["(rastrea|muestra|ver) las llamadas al sistema del proceso {pid}", "qué llamadas al sistema hace el pid {pid}"],
)
add(
    "pwdx",
    "pwdx {pid}",
    [
        "(what is|show|print) the (working directory|cwd|current directory) of (process|pid) {pid}",
        "in which directory is process {pid} running",
        "working directory of pid {pid}",
    ],
    ["(cuál es|muestra|dime) el directorio de trabajo del (proceso|pid) {pid}", "en qué directorio está corriendo el proceso {pid}"],
    2,
)
add(
    "proc-env",
    "tr '\\0' '\\n' < /proc/{pid}/environ",
    [
        "(show|print|list) the environment [variables] of (process|pid) {pid}",
        "environment of the process with pid {pid}",
        "which environment variables does process {pid} have",
    ],
    ["(muestra|lista|imprime) (el entorno|las variables de entorno) del (proceso|pid) {pid}", "variables de entorno del proceso {pid}"],
    2,
)
add(
    "proc-exe",
    "readlink /proc/{pid}/exe",
    ["(which|what) (executable|binary) is (process|pid) {pid} running", "path of the (executable|binary) of (pid|process) {pid}"],
    ["cuál es el ejecutable del (proceso|pid) {pid}", "ruta del (binario|ejecutable) del (proceso|pid) {pid}"],
)
add(
    "proc-fds",
    "ls -l /proc/{pid}/fd",
    ["(show|list) the [open] file descriptors of (process|pid) {pid}", "open file descriptors for pid {pid} (in|from) /proc"],
    ["(muestra|lista) los descriptores [de archivo] abiertos (del proceso|del pid) {pid}"],
)
add(
    "proc-fds-count",
    "ls /proc/{pid}/fd | wc -l",
    ["how many file descriptors does (process|pid) {pid} have open", "(count|number of) open file descriptors of (process|pid) {pid}"],
    ["cuántos descriptores tiene abiertos el (proceso|pid) {pid}", "número de descriptores abiertos del proceso {pid}"],
)
add(
    "proc-limits",
    "cat /proc/{pid}/limits",
    ["(show|what are) the [resource] limits of (process|pid) {pid}"],
    ["(muestra|cuáles son) los límites del (proceso|pid) {pid}"],
)
add(
    "proc-status",
    "cat /proc/{pid}/status",
    ["(show|print) the [kernel] status (file|information) of (process|pid) {pid}"],
    ["(muestra|imprime) el (estado|fichero status) (completo|) del (proceso|pid) {pid} (en|desde) /proc"],
)
add(
    "nice-now",
    "nice",
    ["(what is|show|print) the (current niceness|nice value of this shell)"],
    ["(cuál es|muestra) (la prioridad nice|el valor nice) (actual|de esta shell)"],
)
add(
    "watch-proc",
    "watch -n {seconds} 'ps aux --sort=-%cpu | head -n 11'",
    [
        "(every {seconds} seconds|refreshing every {seconds} seconds) show the (10|ten) processes using the most cpu",
        "watch the top 10 cpu processes every {seconds} seconds",
    ],
    ["(muestra|ver) cada {seconds} segundos los (10|diez) procesos que más cpu usan"],
)
add(
    "mem-of-name",
    "ps -C {proc} -o rss= | awk '{s+=$1} END {print s}'",
    [
        "total (memory|resident memory|RSS) (used|taken) by all {proc} processes (in KB|)",
        "how much memory do all [the] {proc} processes use (together|in total)",
        "sum the rss of every {proc} process",
    ],
    [
        "memoria total (que usan|de) todos los procesos {proc}",
        "cuánta memoria (usan|gastan) en total los procesos {proc}",
        "suma la memoria residente de los procesos {proc}",
    ],
    3,
)
add(
    "fuser-file",
    "fuser {file}",
    ["(which|what) (pids|process ids) (are using|have open) [the file] {file}", "find the pids (using|that use) {file} with fuser"],
    ["qué pids (usan|están usando) {file}", "con fuser, procesos que usan {file}"],
)
add(
    "fuser-mount",
    "fuser -vm {mount}",
    ["(which|what) processes (are using|keep busy) the mount [point] {mount}", "why can't i unmount {mount}, who is using it"],
    ["qué procesos (están usando|usan) el punto de montaje {mount}", "quién está usando {mount} que no puedo desmontarlo"],
)
add(
    "lsof-deleted",
    "lsof +L1",
    ["(list|show|find) [the] deleted files (that are|) still (open|held open) [by processes]", "which processes hold deleted files open"],
    ["(lista|muestra) los archivos borrados que siguen abiertos", "qué procesos mantienen abiertos archivos (borrados|eliminados)"],
)
add(
    "lsof-all",
    "lsof",
    ["(list|show) all [the] open files [on the system]", "all files opened by all processes"],
    ["(lista|muestra) todos los (archivos|ficheros) abiertos [del sistema]"],
)
add(
    "lsof-net",
    "lsof -i",
    ["(list|show) [all] processes with (network|internet) connections", "which processes (use|are using) the network"],
    ["(lista|muestra) los procesos con conexiones de red", "qué procesos (usan|están usando) la red"],
)
add(
    "lsof-listen",
    "lsof -i -P -n | grep LISTEN",
    ["(list|show) processes (listening|that listen) on (a port|ports|any port) with lsof", "with lsof, which programs are listening"],
    ["con lsof, (muestra|lista) los procesos que escuchan en algún puerto"],
)
add(
    "orphans",
    "ps -eo pid,ppid,cmd | awk '$2 == 1'",
    ["(list|show) [the] processes whose parent is (init|pid 1|process 1)", "children of pid 1 with pid, ppid and command"],
    ["(lista|muestra) los procesos cuyo padre es (el pid 1|init)"],
)
add("kernel-threads", "ps --ppid 2", ["(list|show) [the] (kernel threads|children of kthreadd \\(pid 2\\))"], ["(lista|muestra) los hilos del kernel"])


@composed(INTENTS, "ps-top", weight=16)
def ps_top(g: Gen) -> tuple[str, str]:
    k = g.pick(["cpu", "cpu", "mem", "mem", "time", "rss", "vsz"])
    key = {"cpu": "%cpu", "mem": "%mem", "time": "time", "rss": "rss", "vsz": "vsz"}[k]
    en = {
        "cpu": "(cpu|CPU|processor)",
        "mem": "(memory|RAM|ram|mem)",
        "time": "(accumulated|total|cumulative) cpu time",
        "rss": "resident memory \\(RSS\\)",
        "vsz": "virtual memory",
    }[k]
    es = {
        "cpu": "(cpu|CPU|procesador)",
        "mem": "(memoria|RAM|ram|memoria RAM)",
        "time": "tiempo de cpu acumulado",
        "rss": "memoria residente",
        "vsz": "memoria virtual",
    }[k]
    words = {
        1: ("one", "uno"),
        2: ("two", "dos"),
        3: ("three", "tres"),
        4: ("four", "cuatro"),
        5: ("five", "cinco"),
        10: ("ten", "diez"),
        20: ("twenty", "veinte"),
        15: ("fifteen", "quince"),
    }
    n = g.pick([3, 5, 5, 5, 10, 10, 10, 15, 20, g.int(2, 30)])
    nn = words[n][g.lang == "es"] if n in words and g.chance(0.25) else str(g.value(str(n)))
    r = g.rng.random()
    cols, c_en, c_es = "", "", ""
    if g.chance(0.3):
        cols, c_en, c_es = g.pick(
            [
                ("pid,comm", "pid and (name|command name)", "pid y nombre"),
                (
                    f"pid,{key},comm",
                    "(pid, percentage and command name|pid, {} and command name)".replace("{}", key),
                    "pid, {} y nombre del comando".replace("{}", key),
                ),
                (f"pid,user,{key},comm", "pid, user, {} and command name".replace("{}", key), "pid, usuario, {} y nombre".replace("{}", key)),
                ("pid,cmd", "pid and [full] command line", "pid y línea de comando"),
            ]
        )
        c_en, c_es = (
            g.pick(
                [f" (showing|with) only {c_en}", f" \\({c_en.replace('(', '').replace(')', '').split('|')[0]}\\)" if "|" not in c_en else f" with only {c_en}"]
            ),
            f" (mostrando|con) solo {c_es}",
        )
    base = f"ps -eo {cols} --sort=-{key}" if cols else f"ps aux --sort=-{key}"
    tail = g.t(c_en, c_es)
    if r < 0.6:
        return g.t(
            [
                f"{SHOW_EN} [the] top {nn} processes by {en} [usage|use]".replace("[usage|use]", "(usage|use|consumption|)") + tail,
                f"(what|which) are the {nn} processes (using|consuming|eating) the most {en}{tail}",
                f"{SHOW_EN} the {nn} processes that (use|consume|take) (the most|most) {en}{tail}",
                f"top {nn} (memory|) processes by {en}".replace("(memory|) ", "") + tail,
                f"{nn} most {en} (hungry|intensive|consuming) processes{tail}",
                f"the {nn} biggest {en} (users|consumers|hogs) among the processes{tail}",
            ],
            [
                f"{SHOW_ES} los {nn} procesos que más {es} (usan|consumen|gastan|ocupan){tail}",
                f"(cuáles son los|los) {nn} procesos (con más|con mayor) (uso|consumo) de {es}{tail}",
                f"top {nn} de procesos por {es}{tail}",
                f"{nn} procesos con mayor consumo de {es}{tail}",
                f"{SHOW_ES} los {nn} procesos más (pesados|glotones) en {es}{tail}",
            ],
        ), f"{base} | head -n {n + 1}"
    if r < 0.75:
        return g.t(
            [
                f"(what|which) process (uses|is using|is consuming|consumes|is eating) the most {en}{tail}",
                f"{SHOW_EN} the process (that uses|using|with) the most {en}{tail}",
                f"{SHOW_EN} the (single|one) process with the highest {en} usage{tail}",
                f"which program is (eating|hogging) (all|) my {en}{tail}",
            ],
            [
                f"(qué|cuál es el) proceso (que|) (más|más) {es} (usa|consume)".replace(
                    "(qué|cuál es el) proceso (que|) (más|más)", "cuál es el proceso que más"
                )
                + tail,
                f"qué proceso (usa|consume|gasta|se come) más {es}{tail}",
                f"{SHOW_ES} el proceso que más {es} (usa|consume|gasta){tail}",
                f"quién se está comiendo (la|toda la|mi) {es}{tail}",
            ],
        ), f"{base} | head -n 2"
    if r < 0.92:
        return g.t(
            [
                f"{SHOW_EN} [all] [the] processes (sorted|ordered) by {en} [usage], (highest|biggest|largest) first{tail}",
                f"(sort|order) [the] processes by {en} (usage|consumption|use){tail}",
                f"processes (sorted|ordered) by {en} (usage|use) [in descending order]{tail}",
                f"{SHOW_EN} (running processes|all processes|processes) sorted by {en}{tail}",
            ],
            [
                f"{SHOW_ES} los procesos ordenados por (uso|consumo) de {es} [de mayor a menor]{tail}",
                f"(ordena|ordenar) los procesos por {es}{tail}",
                f"procesos ordenados por {es} (de más a menos|en orden descendente|){tail}",
            ],
        ), base
    return g.t(
        [f"{SHOW_EN} [the] processes (sorted|ordered) by {en} in ascending order{tail}", f"processes from lowest to highest {en} usage{tail}"],
        [f"{SHOW_ES} los procesos de menor a mayor (uso|consumo) de {es}{tail}"],
    ), base.replace("=-", "=")


@composed(INTENTS, "ps-threshold", weight=3)
def ps_threshold(g: Gen) -> tuple[str, str]:
    n = g.value(str(g.pick([1, 2, 5, 10, 20, 50, g.int(1, 90)])))
    k, en, es = g.pick([(3, "(cpu|CPU)", "(cpu|CPU)"), (4, "(memory|RAM)", "(memoria|RAM)")])
    if g.chance(0.75):
        return g.t(
            [
                f"{SHOW_EN} [the|all] processes (using|that use|consuming) more than {n}% [of] [the] {en}".replace("[the|all]", "(the|all|)"),
                f"(which|what) processes (use|are using|take) (over|more than) {n}% {en}",
                f"processes (with {en} usage above|above) {n}% [of {en}]".replace(
                    "(with {en} usage above|above) {n}% [of {en}]", f"with {en} usage above {n}%"
                ),
            ],
            [
                f"{SHOW_ES} los procesos que (usan|consumen|gastan) más del {n}% de {es}",
                f"qué procesos usan más de un {n}% de {es}",
                f"procesos con más del {n}% de {es}",
            ],
        ), f"ps aux | awk 'NR > 1 && ${k} > {n.raw}'"
    n2 = g.value(str(g.pick([50, 100, 200, 500, 1000])))
    return g.t(
        [f"{SHOW_EN} [the] processes (using|that use) more than {n2} MB of (resident memory|RSS)"],
        [f"{SHOW_ES} los procesos que usan más de {n2} MB de memoria residente"],
    ), f"ps aux | awk 'NR > 1 && $6 > {int(n2.raw) * 1024}'"


@composed(INTENTS, "ps-pid-field", weight=16)
def ps_pid_field(g: Gen) -> tuple[str, str]:
    pid = g.slot("pid")
    f, en, es = g.pick(
        [
            (
                "ppid=",
                ["parent (pid|process id|PID)", "ppid", "(pid|process id) of the parent"],
                ["pid del padre", "ppid", "(pid|identificador) del proceso padre"],
            ),
            ("ppid=", ["parent pid"], ["proceso padre"]),
            ("etime=", ["(elapsed time|running time|uptime)", "time since (start|it started)"], ["tiempo (transcurrido|que lleva corriendo|en ejecución)"]),
            (
                "lstart=",
                ["(start time|start date|starting time)", "(exact|full) start date and time"],
                ["(hora de inicio|fecha de inicio|momento de arranque)", "fecha y hora de inicio"],
            ),
            ("user=", ["(owner|user)", "user name of the owner"], ["(dueño|usuario|propietario)"]),
            (
                "args=",
                ["(full command line|command line|complete command|command with arguments)"],
                ["(línea de comandos|línea de comando completa|comando completo|comando con sus argumentos)"],
            ),
            ("comm=", ["(name|command name|program name)"], ["(nombre|nombre del programa|nombre del comando)"]),
            ("stat=", ["(state|status code|process state)"], ["(estado|código de estado)"]),
            ("rss=", ["(memory usage in KB|resident memory|RSS|rss|resident set size)"], ["(memoria residente|RSS|uso de memoria en KB)"]),
            ("vsz=", ["(virtual memory size|vsz|virtual memory)"], ["(memoria virtual|tamaño de memoria virtual)"]),
            ("%cpu=", ["(cpu usage|CPU percentage|cpu use|CPU usage)"], ["(uso de cpu|porcentaje de CPU|consumo de CPU)"]),
            ("%mem=", ["(memory percentage|percentage of memory used|memory usage percentage)"], ["(porcentaje de memoria|uso de memoria en porcentaje)"]),
            ("ni=", ["(nice value|niceness|nice level)"], ["(valor nice|prioridad nice|nice)"]),
            ("pri=", ["(priority|scheduling priority)"], ["(prioridad|prioridad de planificación)"]),
            ("nlwp=", ["(number of threads|thread count)"], ["(número de hilos|cantidad de hilos)"]),
            ("tty=", ["(terminal|tty|controlling terminal)"], ["(terminal|tty)"]),
            ("time=", ["(cpu time|accumulated cpu time|total CPU time)"], ["(tiempo de cpu|tiempo de CPU acumulado)"]),
            ("pgid=", ["(process group id|pgid)"], ["(id del grupo de procesos|pgid)"]),
            ("", ["info", "details"], ["información", "detalles"]),
        ]
    )
    if f == "":
        return g.t(
            [
                f"{SHOW_EN} (information|details|info) (about|on|of) (process|pid|the process with pid) {pid}",
                f"what is (process|pid) {pid}",
                f"(which|what) process has [the] pid {pid}",
                f"(show|look up) (process|pid) {pid}",
                f"is [the] (process|pid) {pid} (still running|alive|running)",
            ],
            [
                f"{SHOW_ES} (información|los detalles|datos) (del|sobre el) (proceso|pid) {pid}",
                f"qué (proceso es el|es el proceso) {pid}",
                f"qué proceso tiene (el|) pid {pid}",
                f"sigue (vivo|corriendo) el (proceso|pid) {pid}",
            ],
        ), f"ps -p {pid.raw}"
    extra = []
    if f == "etime=":
        extra = g.t(
            [f"how long has (process|pid) {pid} been running", f"for how long has the process with pid {pid} been (running|up)"],
            [f"cuánto (tiempo|) lleva (corriendo|en ejecución|en marcha) el (proceso|pid) {pid}"] * 2,
        ).split("\n")
    if f == "lstart=":
        extra = g.t(
            [
                f"when (did|was) (process|pid) {pid} start[ed]".replace("(did|was) (process|pid) {pid} start[ed]", "did (process|pid) {pid} start").replace(
                    "{pid}", str(pid)
                ),
                f"when was (process|pid) {pid} started",
            ],
            [f"cuándo (arrancó|empezó|se inició) el (proceso|pid) {pid}"],
        ).split("\n")
    if f == "user=":
        extra = g.t(
            [f"(who|which user) (owns|runs|started|is running) (process|pid) {pid}"],
            [f"(quién|qué usuario) (ejecuta|lanzó|está ejecutando) el (proceso|pid) {pid}", f"de quién es el proceso {pid}"],
        ).split("\n")
    if f == "args=":
        extra = g.t(
            [
                f"(what|which) command (started|is|is running as) (process|pid) {pid}".replace("(started|is|is running as)", "started"),
                f"how was (process|pid) {pid} (launched|started|invoked)",
            ],
            [f"con qué comando (se lanzó|se inició) el (proceso|pid) {pid}"],
        ).split("\n")
    if f == "ppid=":
        extra = g.t(
            [f"(who|what) is the parent of (process|pid) {pid}", f"which process (is the parent of|started) {pid}, give its pid"],
            [f"quién es el padre del (proceso|pid) {pid}"],
        ).split("\n")
    if f == "rss=":
        extra = g.t(
            [
                f"how much (memory|RAM|resident memory) (is|does) (process|pid) {pid} (using|use)".replace("(is|does)", "is").replace("(using|use)", "using"),
                f"memory (used by|usage of) (process|pid) {pid}",
            ],
            [f"cuánta (memoria|RAM) (usa|está usando|gasta|ocupa) el (proceso|pid) {pid}", f"memoria (usada por el|del) (proceso|pid) {pid}"],
        ).split("\n")
    if f == "nlwp=":
        extra = g.t([f"how many threads does (process|pid) {pid} have"], [f"cuántos hilos tiene el (proceso|pid) {pid}"]).split("\n")
    if extra and g.chance(0.5):
        return extra[0], f"ps -p {pid.raw} -o {f}"
    if g.chance(0.12):
        cols, ce, cs = g.pick(
            [
                ("pid,ppid,cmd", "pid, ppid and command", "pid, ppid y comando"),
                ("pid,user,%cpu,%mem,cmd", "pid, user, cpu, memory and command", "pid, usuario, cpu, memoria y comando"),
                ("pid,etime,cmd", "pid, elapsed time and command", "pid, tiempo transcurrido y comando"),
                ("user,pid,stat,start", "user, pid, state and start time", "usuario, pid, estado y hora de inicio"),
                ("pid,lstart,cmd", "pid, start date and command", "pid, fecha de inicio y comando"),
            ]
        )
        return g.t(f"{SHOW_EN} {ce} of (process|pid) {pid}", f"{SHOW_ES} {cs} del (proceso|pid) {pid}"), f"ps -p {pid.raw} -o {cols}"
    x, y = g.pick(en), g.pick(es)
    art = "la" if y.lstrip("(").startswith(("memoria", "hora", "fecha", "línea", "terminal", "prioridad", "cantidad")) and "|" not in y else ""
    return g.t(
        [
            f"{SHOW_EN} the {x} of (process|pid|the process|PID) {pid}",
            f"(what is|tell me) the {x} of (process|pid) {pid}",
            f"{x} of (process|pid|PID) {pid}",
            f"{SHOW_EN} [only] the {x} of the process with (pid|id|process id) {pid}",
            f"for (process|pid) {pid} show the {x}",
        ],
        [
            f"{art} {y} del (proceso|pid|PID) {pid}",
            f"{SHOW_ES} {art} {y} del (proceso|pid) {pid}",
            f"{y} del proceso (con|de) pid {pid}",
            f"del proceso {pid} {SHOW_ES} {art} {y}".replace("listar|", "").replace("ver|", ""),
        ],
    ), f"ps -p {pid.raw} -o {f}"


@composed(INTENTS, "ps-user", weight=10)
def ps_user(g: Gen) -> tuple[str, str]:
    u = g.slot("user")
    k = g.pick(["plain", "plain", "plain", "count", "cols", "cpu", "full", "not", "group"])
    if k == "plain":
        return g.t(
            [
                f"{SHOW_EN} [all] [the] [running] processes (of|owned by|belonging to|run by|started by|for) [the] [user] {u}",
                f"(what|which) processes (is|does) {u} (running|run)".replace("(is|does)", "is").replace("(running|run)", "running"),
                f"processes of [the] [user] {u}",
                f"what is {u} running",
                f"{u}'s processes",
                f"which processes (belong to|are owned by) [user] {u}",
            ],
            [
                f"{SHOW_ES} [todos] los procesos (de|del usuario|que pertenecen a|lanzados por) {u}",
                f"qué procesos (tiene|ejecuta|está ejecutando) [el usuario] {u}",
                f"procesos (de|del usuario) {u}",
                f"qué está (corriendo|ejecutando) {u}",
                f"qué procesos son de {u}",
            ],
        ), f"ps -u {u.arg}"
    if k == "count":
        return g.t(
            [f"how many processes (is {u} running|does {u} have|belong to {u})", f"(count|number of) [the] processes (of|owned by|run by) [user] {u}"],
            [f"cuántos procesos (tiene|ejecuta) [el usuario] {u}", f"(cuenta|número de|contar) [los] procesos (de|del usuario) {u}"],
        ), f"ps -u {u.arg} --no-headers | wc -l"
    if k == "full":
        return g.t(
            [f"{SHOW_EN} the processes of {u} (in full format|with full details|in full)"],
            [f"{SHOW_ES} los procesos de {u} (en formato completo|con todos los detalles)"],
        ), f"ps -f -u {u.arg}"
    if k == "cols":
        c, ce, cs = g.pick(
            [
                ("pid,cmd", "pid and command", "pid y comando"),
                ("pid,comm", "pid and command name", "pid y nombre"),
                ("pid,%cpu,%mem,cmd", "pid, cpu, memory and command", "pid, cpu, memoria y comando"),
                ("pid,etime,cmd", "pid, elapsed time and command", "pid, tiempo transcurrido y comando"),
            ]
        )
        return g.t(
            [f"{SHOW_EN} {ce} of (the|all|all the) processes of [user] {u}", f"for every process of {u} show {ce}"], [f"{SHOW_ES} {cs} de los procesos de {u}"]
        ), f"ps -u {u.arg} -o {c}"
    if k == "cpu":
        s, se, ss = g.pick([("%cpu", "(cpu|CPU)", "(cpu|CPU)"), ("%mem", "memory", "memoria")])
        return g.t(
            [f"{SHOW_EN} the processes of {u} (sorted|ordered) by {se} [usage]"], [f"{SHOW_ES} los procesos de {u} ordenados por {ss}"]
        ), f"ps u -u {u.arg} --sort=-{s}"
    if k == "not":
        return g.t(
            [f"{SHOW_EN} [all] processes (not owned by|that don't belong to|except those of) {u}"],
            [f"{SHOW_ES} los procesos que no (son|sean) de {u}", f"{SHOW_ES} todos los procesos (excepto|menos) los de {u}"],
        ), f"ps -N -u {u.arg}"
    gr = g.slot("group")
    return g.t(
        [
            f"{SHOW_EN} [the] processes of [the] group {gr}",
            f"processes run by members of the group {gr} (effective group)".replace("(effective group)", "\\(real group\\)"),
        ],
        [f"{SHOW_ES} los procesos del grupo {gr}"],
    ), f"ps -G {gr.arg}"


@composed(INTENTS, "ps-columns", weight=5)
def ps_columns(g: Gen) -> tuple[str, str]:
    names = {
        "pid": ("pid", "pid"),
        "ppid": ("(ppid|parent pid)", "(ppid|pid del padre)"),
        "user": ("(user|owner)", "(usuario|dueño)"),
        "comm": ("(command name|name)", "nombre [del comando]"),
        "cmd": ("(command|command line|full command)", "(comando|comando completo)"),
        "%cpu": ("(cpu|cpu usage|%cpu)", "(cpu|uso de cpu|%cpu)"),
        "%mem": ("(memory|memory usage|%mem)", "(memoria|uso de memoria|%mem)"),
        "etime": ("(elapsed time|running time)", "tiempo transcurrido"),
        "stat": ("state", "estado"),
        "ni": ("(nice value|niceness)", "valor nice"),
        "rss": ("rss", "rss"),
        "lstart": ("start date", "fecha de inicio"),
        "tty": ("tty", "tty"),
        "nlwp": ("number of threads", "número de hilos"),
    }
    keys = g.rng.sample(list(names), g.pick([1, 2, 2, 3, 3, 4]))
    if "cmd" in keys and "comm" in keys:
        keys.remove("comm")
    if "pid" not in keys and g.chance(0.7):
        keys = ["pid", *keys]
    for last_one in ("comm", "cmd"):
        if last_one in keys:
            keys = [x for x in keys if x != last_one] + [last_one]
    w = [names[x][g.lang == "es"] for x in keys]
    said = w[0] if len(w) == 1 else ", ".join(w[:-1]) + g.t(" and ", " y ") + w[-1]
    s_en = s_es = srt = ""
    if g.chance(0.25):
        key, a, b = g.pick(
            [
                ("-%cpu", " sorted by cpu [usage], highest first", " ordenados por cpu de mayor a menor"),
                ("-%mem", " sorted by memory [usage], highest first", " ordenados por memoria de mayor a menor"),
                ("pid", " sorted by pid", " ordenados por pid"),
                ("etime", " sorted by elapsed time, shortest first", " ordenados por tiempo transcurrido, primero los más recientes"),
            ]
        )
        srt, s_en, s_es = f" --sort={key}", a, b
    return g.t(
        [
            f"{SHOW_EN} [the] {said} of (all|every|all running|all the) process[es]".replace(
                "(all|every|all running|all the) process[es]", "(all|all running|all the) processes"
            )
            + s_en,
            f"{SHOW_EN} all processes with [only] [their] {said}{s_en}",
            f"{said} of every process{s_en}",
            f"list processes showing {said}{s_en}",
        ],
        [f"{SHOW_ES} {said} de todos los procesos{s_es}", f"{SHOW_ES} todos los procesos con [solo] {said}{s_es}", f"{said} de cada proceso{s_es}"],
    ), f"ps -eo {','.join(keys)}{srt}"


@composed(INTENTS, "pgrep", weight=16)
def pgrep(g: Gen) -> tuple[str, str]:
    p, u = g.slot("proc"), g.slot("user")
    k = g.pick(["id", "id", "id", "id", "a", "a", "run", "run", "count", "count", "u", "n", "o", "x", "f", "yes", "ul", "ppid", "first", "l"])
    t = {
        "id": (
            [
                f"(find|get|show|print|give me|what is|tell me) the (pid|PID|process id|process ID)[s] of {p}",
                f"(pid|PID|process id)[s] of {p}",
                f"(find|get) the process id[s] (for|of) [the] {p} [process]",
                f"which (pid|process id) does {p} have",
                f"ids of (all|the) {p} processes",
                f"process id of the running {p}",
            ],
            [
                f"(dame|busca|muestra|cuál es|dime|obtén) el (pid|PID|id de proceso|identificador) de {p}",
                f"(pid|PID) de[l proceso] {p}",
                f"qué (pid|PID) tiene {p}",
                f"(muestra|dame) los pid[s] de [los procesos] {p}",
                f"identificador[es] de los procesos {p}",
            ],
            f"pgrep {p.arg}",
        ),
        "a": (
            [
                f"(find|show|list|search for|look for) [all] {p} processes",
                f"(list|show) (all|the) [running] {p} processes (with|and) their [full] command line[s]",
                f"(pids|process ids) and command lines of {p}",
                f"(show|list) processes (named|called|matching) {p} with (the full command|their command line)",
                f"(search|look) for {p} (in|among) the running processes",
            ],
            [
                f"(busca|muestra|lista) [todos] los procesos (de|llamados) {p}",
                f"(pids|identificadores) y línea de comandos de los procesos {p}",
                f"(busca|encuentra) {p} entre los procesos [en ejecución]",
                f"(muestra|lista) los procesos {p} con su (comando|línea de comandos)",
            ],
            f"pgrep -a {p.arg}",
        ),
        "run": (
            [
                f"is {p} running",
                f"check (if|whether) {p} is running",
                f"(see|find out) if {p} is (running|alive|up)",
                f"is there a {p} process [running]",
                f"are there any {p} processes",
            ],
            [
                f"está (corriendo|en ejecución|funcionando|vivo) {p}",
                f"(comprueba|mira|verifica|comprobar) si {p} (está corriendo|se está ejecutando|está en marcha)",
                f"hay algún proceso {p} [corriendo]",
            ],
            f"pgrep -a {p.arg}",
        ),
        "count": (
            [
                f"how many {p} processes are (there|running)",
                f"(count|number of) [the] [running] {p} processes",
                f"how many instances of {p} are running",
                f"count how many {p} are running",
            ],
            [
                f"cuántos procesos {p} hay [corriendo]",
                f"(cuenta|número de|contar) [los] procesos (de|llamados|) {p}",
                f"cuántas instancias de {p} (hay|están corriendo)",
            ],
            f"pgrep -c {p.arg}",
        ),
        "u": (
            [f"(pids|process ids) of the {p} processes (of|owned by|run by) [user] {u}", f"(find|show) the pid[s] of {p} (for|run by) [user] {u}"],
            [f"(pids|identificadores) de los procesos {p} de[l usuario] {u}", f"(busca|muestra) los pid de {p} del usuario {u}"],
            f"pgrep -u {u.arg} {p.arg}",
        ),
        "n": (
            [f"(pid|process id) of the (newest|most recent|latest|most recently started) {p} [process]", f"find the newest {p} process id"],
            [f"pid del proceso {p} más (reciente|nuevo)", f"(dame|muestra) el pid del {p} más reciente"],
            f"pgrep -n {p.arg}",
        ),
        "o": ([f"(pid|process id) of the oldest {p} [process]"], [f"pid del proceso {p} más (antiguo|viejo)"], f"pgrep -o {p.arg}"),
        "x": (
            [f"(pids|process ids) of (processes whose name is exactly|processes named exactly) {p}", f"pid of {p} (exact name|with an exact name match)"],
            [f"pids de los procesos (cuyo nombre es exactamente|que se llaman exactamente) {p}"],
            f"pgrep -x {p.arg}",
        ),
        "yes": (
            [
                f"print (yes|'yes') if {p} is running and (no|'no') (otherwise|if not)".replace("(yes|'yes')", "yes").replace("(no|'no')", "no"),
                f"is {p} running? (answer|print) yes or no",
            ],
            [f"imprime yes si {p} está corriendo y no si no [lo está]", f"¿está corriendo {p}? (responde|imprime) yes o no"],
            f"pgrep -x {p.arg} > /dev/null && echo yes || echo no",
        ),
        "ul": (
            [
                f"(list|show) the (pids|process ids) of [all] [the] processes (of|owned by|belonging to) [user] {u}",
                f"only the pids of {u}'s processes",
                f"pids of every process of {u}",
            ],
            [f"(solo|) los pids de los procesos de[l usuario] {u}", f"(lista|muestra|dame) los pids de [todos] los procesos de {u}"],
            f"pgrep -u {u.arg}",
        ),
        "l": (
            [f"(pids|process ids) and names of (the processes|processes) (matching|named|whose name contains) {p}"],
            [f"pids y nombres de los procesos que coinciden con {p}"],
            f"pgrep -l {p.arg}",
        ),
    }
    if k == "ppid":
        n = g.slot("pid")
        return g.t(
            [
                f"(list|show|find) the (child processes|children) of (process|pid) {n}",
                f"pids of the children of (pid|process) {n}",
                f"which are the child processes of {n}",
            ],
            [f"(lista|muestra) los [procesos] hijos del (proceso|pid) {n}", f"pids de los hijos de[l proceso] {n}", f"qué procesos hijos tiene el {n}"],
        ), f"pgrep -P {n.raw}"
    if k in ("f", "first"):
        s = g.slot(g.pick(["name", "script", "py_file"]))
        if k == "first":
            return g.t(
                [f"is [the script] {s} (running|still running)", f"check if {s} is (currently|still) running"],
                [f"está corriendo [el script] {s}", f"(comprueba|mira) si {s} (sigue|está) corriendo"],
            ), f"pgrep -af {s.arg}"
        return g.t(
            [f"(pid|pids|process id) of the process (running|whose command line contains) {s}", f"(find|get) the pid of the script {s}"],
            [f"pid del proceso que (ejecuta|tiene en su línea de comandos) {s}", f"(busca|dame) el pid del script {s}"],
        ), f"pgrep -f {s.arg}"
    en, es, cmd = t[k]
    return g.t(en, es), cmd


SIGNALS = [
    ("TERM", "SIGTERM", 15),
    ("KILL", "SIGKILL", 9),
    ("HUP", "SIGHUP", 1),
    ("STOP", "SIGSTOP", 19),
    ("CONT", "SIGCONT", 18),
    ("INT", "SIGINT", 2),
    ("USR1", "SIGUSR1", 10),
    ("USR2", "SIGUSR2", 12),
    ("QUIT", "SIGQUIT", 3),
]


@composed(INTENTS, "kill", weight=18)
def kill(g: Gen) -> tuple[str, str]:
    kind = g.pick(["pid", "pid", "pid", "name", "name", "name", "pids", "user", "script", "usern"])
    pid, p, u = g.slot("pid"), g.slot("proc"), g.slot("user")
    if kind == "pid":
        en, es, head, arg = (
            f"(the process|process|pid|the process with (pid|id)|process id) {pid}",
            f"(el proceso|el pid|el proceso con (pid|id)|el proceso número) {pid}",
            "kill",
            pid.raw,
        )
    elif kind == "pids":
        p2 = g.slot("pid")
        en, es, head, arg = f"(processes|pids|the processes) {pid} and {p2}", f"los procesos {pid} y {p2}", "kill", f"{pid.raw} {p2.raw}"
    elif kind == "name":
        en, es, head, arg = (
            f"(all {p} processes|{p}|every {p} process|all processes named {p}|every process called {p}|the {p} process|all instances of {p})",
            f"(todos los procesos {p}|{p}|los procesos llamados {p}|el proceso {p}|todas las instancias de {p}|todos los {p})",
            "pkill",
            p.arg,
        )
    elif kind == "user":
        en, es, head, arg = (
            f"(all processes of [user] {u}|all [the] processes (owned by|belonging to) [user] {u}|every process of {u}|everything {u} is running)",
            f"(todos los procesos de[l usuario] {u}|todo lo que esté ejecutando {u}|los procesos del usuario {u})",
            "pkill",
            f"-u {u.arg}",
        )
    elif kind == "usern":
        en, es, head, arg = (
            f"(the {p} processes of [user] {u}|all {p} processes owned by {u}|{u}'s {p})",
            f"(los procesos {p} de[l usuario] {u}|todos los {p} de {u})",
            "pkill",
            f"-u {u.arg} {p.arg}",
        )
    else:
        s = g.slot(g.pick(["script", "py_file", "sh_file"]))
        en, es, head, arg = (
            f"(the process running {s}|the script {s}|whatever is running {s}|processes whose command line (contains|matches) {s})",
            f"(el proceso que ejecuta {s}|el script {s}|los procesos cuya línea de comandos contenga {s})",
            "pkill",
            f"-f {s.arg}",
        )
    r = g.rng.random()
    if r < 0.45:
        return g.t(
            [f"(kill|terminate|stop|end) {en}", f"(kill|end|finish) {en}", f"terminate {en} (gracefully|normally|cleanly)"],
            [f"(mata|termina|matar|cierra|detén|finaliza|acaba con|terminar) {es}", f"(cierra|termina) {es} (con normalidad|limpiamente|de forma ordenada)"],
        ), f"{head} {arg}"
    if r < 0.72:
        return g.t(
            [
                f"(force kill|forcefully kill|force-kill|kill -9|forcibly terminate) {en}",
                f"kill {en} (by force|forcefully|with SIGKILL|with signal 9|immediately, no cleanup|no matter what)".replace(
                    "immediately, no cleanup|no matter what", "with kill -9"
                ),
                f"(send|deliver) (SIGKILL|signal 9) to {en}",
                f"{en} (is stuck|does not respond|hangs), kill it (with -9|by force|forcefully)" if kind in ("pid", "name") else f"force {en} to die",
            ],
            [
                f"(fuerza el cierre de|mata a la fuerza|mata con -9|mata por la fuerza) {es}",
                f"(mata|termina|matar) {es} (a la fuerza|con SIGKILL|con la señal 9|forzosamente|con kill -9)",
                f"(envía|manda) (SIGKILL|la señal 9) a {es}",
                f"{es} no responde, mátalo a la fuerza" if kind == "pid" else f"mata sin contemplaciones, con SIGKILL, {es}",
            ],
        ), f"{head} -9 {arg}"
    name, sig, _num = g.pick(SIGNALS[2:] + SIGNALS[3:5] + SIGNALS[2:3])
    if r < 0.82 and name in ("STOP", "CONT", "HUP"):
        verb_en = {"STOP": "(pause|suspend|freeze)", "CONT": "(resume|continue|unpause)", "HUP": "(send a hangup to|hang up)"}[name]
        verb_es = {"STOP": "(pausa|suspende|congela)", "CONT": "(reanuda|continúa|despausa)", "HUP": "(manda un hangup a|envía la señal de colgar a)"}[name]
        return g.t([f"{verb_en} {en}", f"{verb_en} {en}"], [f"{verb_es} {es}"]), f"{head} -{name} {arg}"
    said = g.pick([sig, sig, name, f"{sig} signal"]) if g.lang == "en" else g.pick([sig, sig, name])
    return g.t(
        [f"send [the] {said} (to|signal to)".replace("(to|signal to)", "to") + f" {en}", f"(signal|kill) {en} with {sig}"],
        [f"(envía|manda|enviar|mandar) (la señal |){said} a {es}", f"(mata|señala) {es} con {sig}"],
    ), f"{head} -{name} {arg}"


@composed(INTENTS, "kill-port", weight=5)
def kill_port(g: Gen) -> tuple[str, str]:
    p = g.slot("port")
    if g.chance(0.75):
        return g.t(
            [
                f"kill (whatever|what|the process that|the process which) is (listening on|using|on|running on) port {p}",
                f"(free|free up|release) port {p} (by killing|killing) (its process|the process using it)",
                f"kill the process (on|using|listening on) port {p}",
                f"(stop|terminate) the program that (uses|occupies|holds) port {p}",
                f"something is using port {p}, kill it",
            ],
            [
                f"(mata|termina|cierra) (el proceso que|lo que) (usa|ocupa|está en|escucha en) el puerto {p}",
                f"(libera|liberar) el puerto {p} matando (su proceso|el proceso que lo usa)",
                f"mata lo que esté (corriendo|escuchando) en el puerto {p}",
                f"matar el proceso del puerto {p}",
            ],
        ), f"kill $(lsof -t -i :{p.raw})"
    return g.t(
        [f"(force kill|kill -9) (whatever is on|the process using|the process listening on) port {p}"],
        [f"mata a la fuerza (el proceso que usa|lo que ocupa) el puerto {p}", f"kill -9 a lo que esté en el puerto {p}"],
    ), f"kill -9 $(lsof -t -i :{p.raw})"


@composed(INTENTS, "background", weight=9)
def background(g: Gen) -> tuple[str, str]:
    s = g.slot(g.pick(["sh_file", "py_file"]))
    run = f"{'bash' if s.raw.endswith('.sh') else 'python3'} {s.arg}"
    log = g.slot("log_file")
    sec = g.value(str(g.pick([5, 10, 30, 60, 120, 300])))
    en, es, cmd = g.pick(
        [
            (
                [f"run {s} in the background", f"(start|launch|execute) {s} as a background (process|job)", f"execute {s} in background"],
                [f"(ejecuta|corre|lanza|ejecutar) {s} en (segundo plano|background)", f"lanza {s} en segundo plano"],
                f"{run} &",
            ),
            (
                [
                    f"run {s} in the background (so that it keeps running|and keep it running) after (i log out|logout|closing the terminal)",
                    f"(start|run) {s} with nohup in the background",
                    f"run {s} immune to hangups in the background",
                    f"keep {s} running (after|when) i (log out|close the terminal)",
                ],
                [
                    f"(ejecuta|lanza|corre) {s} en segundo plano (y que siga|para que siga) (corriendo al cerrar la sesión|aunque cierre la terminal|al cerrar la terminal)",
                    f"(lanza|ejecuta) {s} con nohup en segundo plano",
                    f"que {s} siga corriendo aunque (cierre la terminal|salga de la sesión)",
                ],
                f"nohup {run} &",
            ),
            (
                [
                    f"run {s} in the background with nohup (writing|sending|saving) (its|all the|the) output to {log}",
                    f"(start|run) {s} with nohup in the background, (output and errors|stdout and stderr) (to|in|into) {log}",
                    f"run {s} detached, immune to hangups, logging (everything|all output) to {log}",
                ],
                [
                    f"(ejecuta|lanza) {s} con nohup en segundo plano (guardando|mandando) (la salida|salida y errores|todo) (en|a) {log}".replace(
                        "(en|a)", "en"
                    ),
                    f"lanza {s} en segundo plano con nohup, (salida y errores|todo) en {log}",
                ],
                f"nohup {run} > {log.arg} 2>&1 &",
            ),
            (
                [f"run {s} in the background and (save|write|redirect) its output (to|in) {log}", f"(start|launch) {s} in background with output to {log}"],
                [f"(ejecuta|lanza) {s} en segundo plano y guarda [la] salida en {log}", f"corre {s} en segundo plano con la salida en {log}"],
                f"{run} > {log.arg} &",
            ),
            (
                [
                    f"run {s} in the background (discarding|throwing away) (all output|all its output)",
                    f"(run|start) {s} in background, (no output at all|silently)",
                ],
                [f"(ejecuta|lanza) {s} en segundo plano (descartando toda la salida|sin mostrar nada)"],
                f"{run} > /dev/null 2>&1 &",
            ),
            (
                [f"run {s} in the background and print its (pid|process id|PID)", f"(start|launch) {s} in background and show the pid"],
                [f"(ejecuta|lanza) {s} en segundo plano y (muestra|imprime) su (pid|PID)"],
                f"{run} & echo $!",
            ),
            (
                [f"run {s} in the background and wait for it to (finish|end)"],
                [f"(ejecuta|lanza) {s} en segundo plano y espera a que (termine|acabe)"],
                f"{run} & wait $!",
            ),
            (
                [
                    f"run {s} (but|and) (kill|stop|abort) it (if it takes more than|after) {sec} seconds",
                    f"run {s} with a (timeout|time limit) of {sec} seconds",
                    f"limit {s} to {sec} seconds [of run time]",
                    f"give {s} at most {sec} seconds to run",
                ],
                [
                    f"(ejecuta|corre) {s} (con un límite|con un máximo|como máximo durante) de {sec} segundos".replace("|como máximo durante", ""),
                    f"(ejecuta|lanza) {s} y (mátalo|córtalo) (si tarda más de|a los) {sec} segundos",
                    f"timeout de {sec} segundos para {s}",
                ],
                f"timeout {sec.raw} {run}",
            ),
            (
                [f"run {s} for at most {sec} seconds and kill it with SIGKILL [if it is still running]"],
                [f"(ejecuta|corre) {s} {sec} segundos como mucho y mátalo con SIGKILL"],
                f"timeout -s KILL {sec.raw} {run}",
            ),
            (
                [f"(measure|time) how long {s} takes", f"time (the execution of|) {s}", f"how long does {s} take to run"],
                [f"(mide|medir) (cuánto tarda|el tiempo de ejecución de) {s}", f"cuánto tarda en ejecutarse {s}"],
                f"time {run}",
            ),
            ([f"(start|run) {s} in the background and disown it"], [f"(lanza|ejecuta) {s} en segundo plano y haz disown"], f"{run} & disown"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "nice", weight=6)
def nice(g: Gen) -> tuple[str, str]:
    s, pid, u = g.slot(g.pick(["sh_file", "py_file"])), g.slot("pid"), g.slot("user")
    run = f"{'bash' if s.raw.endswith('.sh') else 'python3'} {s.arg}"
    n = g.value(str(g.pick([1, 5, 10, 10, 15, 19, g.int(1, 19)])))
    neg = g.value(str(-g.pick([1, 5, 10, 15, 20])))
    en, es, cmd = g.pick(
        [
            (
                [
                    f"run {s} with (nice|niceness|a nice value of|nice level|priority) {n}",
                    f"start {s} (at|with) niceness {n}",
                    f"(execute|launch) {s} with a niceness of {n}",
                ],
                [f"(ejecuta|corre|lanza) {s} con (nice|prioridad nice|un nice de|valor nice) {n}", f"lanza {s} con niceness {n}"],
                f"nice -n {n.raw} {run}",
            ),
            (
                [f"run {s} with (the lowest|the lowest possible|minimum) [cpu] priority"],
                [
                    f"(ejecuta|corre) {s} con la [mínima prioridad|prioridad más baja]".replace(
                        "[mínima prioridad|prioridad más baja]", "(mínima prioridad|prioridad más baja)"
                    )
                ],
                f"nice -n 19 {run}",
            ),
            (
                [
                    f"(change|set) the (nice value|niceness) of (process|pid) {pid} to {n}",
                    f"renice (process|pid) {pid} to {n}",
                    f"set (process|pid) {pid} to nice {n}",
                ],
                [f"(cambia|pon|ajusta) (el nice|la prioridad nice|el valor nice) del (proceso|pid) {pid} a {n}", f"renice del proceso {pid} a {n}"],
                f"renice -n {n.raw} -p {pid.raw}",
            ),
            (
                [f"as root (set|change) the niceness of (process|pid) {pid} to {neg}", f"with sudo, renice (process|pid) {pid} to {neg}"],
                [f"como root, (pon|cambia) el nice del (proceso|pid) {pid} a {neg}"],
                f"sudo renice -n {neg.raw} -p {pid.raw}",
            ),
            (
                [f"lower the priority of (process|pid) {pid} to (nice|niceness) {n}"],
                [f"baja la prioridad del proceso {pid} a nice {n}"],
                f"renice -n {n.raw} -p {pid.raw}",
            ),
            (
                [f"(set|change) the nice value of all processes of [user] {u} to {n}"],
                [f"(pon|cambia) el nice de todos los procesos de {u} a {n}"],
                f"renice -n {n.raw} -u {u.arg}",
            ),
            ([f"run {s} with idle (io|I/O|disk) priority"], [f"(ejecuta|corre) {s} con prioridad de (disco|E/S) idle"], f"ionice -c 3 {run}"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "lsof", weight=9)
def lsof(g: Gen) -> tuple[str, str]:
    f, d, u, p, pid, port = g.slot("file"), g.slot("dir"), g.slot("user"), g.slot("proc"), g.slot("pid"), g.slot("port")
    proto = g.pick(["tcp", "udp"])
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(which|what) process[es] (has|have|is using|are using) [the file] {f} [open]".replace(
                        "process[es] (has|have|is using|are using) [the file] {f} [open]", "processes are using {f}"
                    ).replace("{f}", str(f)),
                    f"(who|what|which process) (has|is using|is holding) {f}".replace("(has|is using|is holding)", "is using"),
                    f"(find|list|show) [the] processes (that have {f} open|using {f}|with {f} open)",
                    f"who has {f} open",
                ],
                [
                    f"qué (proceso tiene abierto|procesos usan|procesos tienen abierto|proceso está usando) {f}",
                    f"quién (está usando|tiene abierto) {f}",
                    f"(lista|muestra) los procesos que (tienen abierto|usan) {f}",
                ],
                f"lsof {f.arg}",
            ),
            (
                [
                    f"(list|show|find) [all] [the] (open files|files open) (in|under) {d} [recursively]",
                    f"which processes (are using|have open) files (under|below|in) {d}",
                ],
                [f"(lista|muestra) los (archivos|ficheros) abiertos (en|bajo|dentro de) {d}", f"qué procesos (usan|tienen abiertos) archivos de {d}"],
                f"lsof +D {d.arg}",
            ),
            (
                [f"(list|show) [all] [the] (files opened by|open files of|files open by) [the] user {u}", f"what files does [user] {u} have open"],
                [
                    f"(lista|muestra) los archivos abiertos (por|de) [el usuario] {u}".replace("(por|de) [el usuario]", "por [el usuario]"),
                    f"qué archivos tiene abiertos {u}",
                ],
                f"lsof -u {u.arg}",
            ),
            (
                [
                    f"(list|show) [all] [the] (files opened by|open files of|files open by) [the] (process|pid|process id) {pid}",
                    f"(what|which) files does (process|pid) {pid} have open",
                ],
                [
                    f"(lista|muestra|ver) los (archivos|ficheros) abiertos por el (proceso|pid) {pid}",
                    f"qué (archivos|ficheros) tiene abiertos el (proceso|pid) {pid}",
                ],
                f"lsof -p {pid.raw}",
            ),
            (
                [f"(list|show) [all] [the] (files opened by|open files of) [the] [program] {p}", f"(what|which) files does {p} have open"],
                [f"(lista|muestra) los archivos abiertos por [el programa] {p}", f"qué archivos tiene abiertos {p}"],
                f"lsof -c {p.arg}",
            ),
        ]
        + [
            (
                [
                    f"(which|what) (process|program|service) is (using|listening on|on|running on) port {port}",
                    f"(find|show) (what|the process that|which process) (is using|uses|is listening on|listens on) port {port}".replace(
                        "(what|the process that|which process)", "(what|which process)"
                    ),
                    f"who (is using|uses|is listening on) port {port}",
                    f"what(’s|'s| is) (on|running on|using) port {port}".replace("(’s|'s| is)", "('s| is)"),
                    f"process (on|using|that uses) port {port}",
                    f"i can't start my server, port {port} is taken: by what",
                    f"check (what|which process) occupies port {port}",
                ],
                [
                    f"qué (proceso|programa|servicio) (usa|está usando|escucha en|ocupa|está en) el puerto {port}",
                    f"(quién|qué) (usa|ocupa|está usando|hay en|está escuchando en) el puerto {port}",
                    f"(muestra|busca|encuentra) el proceso (que usa|del|que escucha en) el puerto {port}".replace(
                        "(que usa|del|que escucha en) el puerto", "que (usa|escucha en|ocupa) el puerto"
                    ),
                    f"proceso que (usa|ocupa) el puerto {port}",
                    f"está ocupado el puerto {port}? por quién",
                ],
                f"lsof -i :{port.raw}",
            ),
        ]
        * 3
        + [
            (
                [
                    f"(only|just) the (pid|PID|process id) of (what|the process that) (is using|listens on|uses) port {port}".replace(
                        "(what|the process that) (is using|listens on|uses)", "the process that (uses|listens on)"
                    ),
                    f"pid of the process (on|using) port {port}",
                ],
                [f"(solo|) el pid del proceso que (usa|ocupa|escucha en) el puerto {port}", f"pid de lo que está en el puerto {port}"],
                f"lsof -t -i :{port.raw}",
            ),
            ([f"(which|what) process is using {proto} port {port}"], [f"qué proceso usa el puerto {proto} {port}"], f"lsof -i {proto}:{port.raw}"),
            (
                [f"how many files does (process|pid) {pid} have open (according to|with) lsof", f"count the lsof entries of pid {pid} without the header"],
                [f"con lsof, cuántos archivos tiene abiertos el proceso {pid}"],
                f"lsof -p {pid.raw} | tail -n +2 | wc -l",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "watch", weight=3)
def watch(g: Gen) -> tuple[str, str]:
    n = g.slot("seconds")
    d, f = g.slot("dir"), g.slot("log_file")
    en, es, cmd = g.pick(
        [
            ("disk usage|free disk space", "el espacio en disco", "df -h"),
            ("memory usage|free memory", "la memoria libre", "free -h"),
            (f"the contents of {d}|the listing of {d}", f"el contenido de {d}", f"ls -l {d.arg}"),
            ("the date and time|the clock", "la fecha y hora", "date"),
            ("the load average|the uptime", "la carga del sistema", "uptime"),
            (f"the number of lines of {f}|the line count of {f}", f"el número de líneas de {f}", f"wc -l {f.arg}"),
            ("who is logged in|logged in users", "los usuarios conectados", "who"),
            (f"the size of {d}|how big {d} is", f"el tamaño de {d}", f"du -sh {d.arg}"),
            ("the listening ports|open ports", "los puertos a la escucha", "ss -tuln"),
        ]
    )
    q = f"'{cmd}'" if " " in cmd else cmd
    return g.t(
        [
            f"(show|display|monitor|watch|refresh) ({en}) every {n} seconds",
            f"every {n} seconds show ({en})",
            f"(run|repeat|execute) {g.value(cmd)!s} every {n} seconds",
        ],
        [
            f"(muestra|vigila|actualiza|monitoriza) {es} cada {n} segundos",
            f"cada {n} segundos muestra {es}",
            f"(ejecuta|repite) {g.value(cmd)!s} cada {n} segundos",
        ],
    ), f"watch -n {n.raw} {q}"


@composed(INTENTS, "wait-loop", weight=2)
def wait_loop(g: Gen) -> tuple[str, str]:
    p, n, pid, f = g.slot("proc"), g.slot("seconds"), g.slot("pid"), g.slot("name")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(every|checking every) {n} seconds, wait until no {p} process is left".replace("(every|checking every)", "checking every"),
                    f"wait until {p} is no longer running, checking every {n} seconds",
                ],
                [f"espera a que {p} deje de (correr|ejecutarse), comprobando cada {n} segundos"],
                f"while pgrep -x {p.arg} > /dev/null; do sleep {n.raw}; done",
            ),
            (
                [f"wait until {p} starts, checking every {n} seconds"],
                [f"espera a que arranque {p}, (mirando|comprobando) cada {n} segundos"],
                f"until pgrep -x {p.arg} > /dev/null; do sleep {n.raw}; done",
            ),
            (
                [f"wait until the file {f} exists, checking every {n} seconds"],
                [f"espera a que exista el archivo {f}, comprobando cada {n} segundos"],
                f"until [ -e {f.arg} ]; do sleep {n.raw}; done",
            ),
            (
                [f"check (whether|if) (process|pid) {pid} (exists|is alive), print alive or dead"],
                [f"comprueba si el (proceso|pid) {pid} está vivo: imprime alive o dead"],
                f"kill -0 {pid.raw} 2> /dev/null && echo alive || echo dead",
            ),
            ([f"(sleep|wait|pause) [for] {n} seconds"], [f"(espera|esperar|haz una pausa de) {n} segundos"], f"sleep {n.raw}"),
            ([f"(sleep|wait) {n} minutes"], [f"(espera|esperar) {n} minutos"], f"sleep {n.raw}m"),
            ([f"print {f} after {n} seconds"], [f"muestra el texto {f} dentro de {n} segundos"], f"sleep {n.raw} && echo {f.arg}"),
        ]
    )
    return g.t(en, es), cmd


# system information

for _name, _cmd, _en, _es in [
    (
        "uname-a",
        "uname -a",
        [
            "(show|print|display) [all] [the] (system|kernel) information",
            "uname with all [the] information",
            "all system information \\(kernel, host, architecture\\)",
        ],
        ["(muestra|dame) [toda] la información del (sistema|kernel)", "uname con toda la información"],
    ),
    (
        "kernel",
        "uname -r",
        [
            "(show|print|what is|which is) the kernel (version|release)",
            "(what|which) kernel (version|) am i (running|using)",
            "[linux] kernel (version|release)",
            "version of the running kernel",
        ],
        [
            "(muestra|cuál es|dime) la versión del (kernel|núcleo)",
            "qué (kernel|versión de kernel|versión del núcleo) (tengo|uso|estoy usando)",
            "versión del (kernel|núcleo)",
        ],
    ),
    (
        "arch",
        "uname -m",
        [
            "(show|what is|print) the (machine|cpu|system|hardware) architecture",
            "is this machine 64 bit",
            "architecture of this (computer|machine)",
            "am i on x86_64 or arm",
        ],
        ["(muestra|cuál es|dime) la arquitectura (del sistema|de la máquina|del equipo)", "es de 64 bits esta máquina", "arquitectura del procesador"],
    ),
    ("uname-s", "uname -s", ["(print|show) the (kernel name|name of the kernel)"], ["(imprime|muestra) el nombre del kernel"]),
    (
        "hostname",
        "hostname",
        [
            "(show|print|what is|tell me) the (hostname|host name|name of this (machine|computer|host))",
            "hostname [of this machine]",
            "what is this (computer|machine) called",
            "my host name",
        ],
        [
            "(muestra|cuál es|dime) el (hostname|nombre del equipo|nombre de la máquina|nombre de esta computadora)",
            "nombre de (host|la máquina|este ordenador)",
            "cómo se llama (esta máquina|este equipo)",
        ],
    ),
    (
        "hostname-f",
        "hostname -f",
        ["(show|what is) the (fully qualified|full) (domain name|hostname) [of this machine]", "fqdn of this (host|machine)"],
        ["(muestra|cuál es) el nombre (completo|completamente cualificado) del (host|equipo)", "fqdn de esta máquina"],
    ),
    (
        "hostname-i",
        "hostname -I",
        [
            "(show|what are|what is|list) (my|all my|the local|this machine's) ip (address|addresses)",
            "(show|print) [only] the ip addresses of this (machine|host|computer)",
            "my local ip",
            "what is my (ip|IP|private ip)",
        ],
        [
            "(muestra|cuál es|cuáles son|dime) (mi ip|mis ip|mi dirección ip|mis direcciones ip|mi ip local)",
            "(ip|direcciones ip) de (esta máquina|este equipo)",
            "qué ip tengo",
        ],
    ),
    (
        "uptime",
        "uptime",
        [
            "(show|what is|display) the [system] (uptime|uptime and load)",
            "how long has (the system|this machine|the server|the computer) been (up|running|on)",
            "uptime of the (server|machine)",
            "since how long is this machine on",
        ],
        [
            "(cuánto|cuánto tiempo) lleva (encendido el equipo|encendida la máquina|funcionando el sistema|levantado el servidor)",
            "(muestra|dime) el (uptime|tiempo de actividad)",
            "tiempo [que lleva] encendido [el servidor]",
        ],
    ),
    (
        "uptime-p",
        "uptime -p",
        ["(show|print) the uptime in a (pretty|human readable|friendly) (format|form)", "pretty uptime", "uptime in hours and minutes, (pretty|in words)"],
        ["(muestra|dime) el tiempo de actividad en formato (bonito|legible)", "uptime en formato legible"],
    ),
    (
        "uptime-s",
        "uptime -s",
        [
            "(show|print) the date and time since which the system is up",
            "since when is the (system|server|machine) (up|running)",
            "boot (date and time|timestamp) [of the system]",
        ],
        ["desde cuándo está (encendido|levantado|arrancado) el (sistema|servidor|equipo)", "fecha y hora (de arranque|en que arrancó el sistema)"],
    ),
    (
        "free",
        "free -h",
        [
            "(show|display|check|print|see) [the] (memory usage|ram usage|free memory|memory|available memory|used and free memory)",
            "how much (ram|memory|RAM) (is free|do i have|is available|is in use|is left)",
            "free (ram|memory)",
            "ram usage",
            "am i running out of (memory|ram)",
        ],
        [
            "(muestra|ver|consulta|dime) (la memoria libre|el uso de memoria|la memoria RAM|la memoria disponible|el uso de ram)",
            "cuánta (memoria|ram|RAM) (hay libre|queda|tengo|se está usando|hay disponible)",
            "memoria (libre|disponible|ram)",
            "uso de (memoria|ram)",
        ],
    ),
    (
        "free-m",
        "free -m",
        ["(show|display) (memory usage|memory|free memory) in (megabytes|MB|mebibytes)", "free memory in MB"],
        ["(muestra|ver) la memoria (libre|usada|) en (megas|MB|megabytes)", "memoria en megabytes"],
    ),
    ("free-g", "free -g", ["(show|display) (memory usage|memory) in (gigabytes|GB|gigs)"], ["(muestra|ver) la memoria en (gigas|GB|gigabytes)"]),
    (
        "mem-total",
        "grep MemTotal /proc/meminfo",
        ["(show|print) the (MemTotal line|total memory) from /proc/meminfo", "total (ram|memory) according to /proc/meminfo"],
        ["(muestra|saca) la memoria total de /proc/meminfo", "memoria total según /proc/meminfo"],
    ),
    (
        "meminfo",
        "cat /proc/meminfo",
        ["(show|print|display) detailed memory information [from /proc]", "contents of /proc/meminfo"],
        ["(muestra|imprime) información detallada de la memoria", "contenido de /proc/meminfo"],
    ),
    (
        "mem-avail",
        "free -m | awk '/^Mem/ {print $7}'",
        ["(print|show) only the available memory in (MB|megabytes)", "how many megabytes of memory are available, just the number"],
        ["(imprime|muestra) solo la memoria disponible en (MB|megas)", "solo el número de megas de memoria disponibles"],
    ),
    (
        "lscpu",
        "lscpu",
        [
            "(show|display|list|print) [the] (cpu|CPU|processor) (info|information|details|architecture)",
            "what (cpu|processor|CPU) (do i have|is this|does this machine have)",
            "details about the (processor|cpu)",
            "cpu information",
        ],
        [
            "(muestra|dame|ver) [la] información (de la cpu|del procesador|de la CPU)",
            "qué (procesador|cpu) (tengo|tiene esta máquina)",
            "detalles (del procesador|de la cpu)",
        ],
    ),
    (
        "cpu-model",
        'lscpu | grep "Model name"',
        ["(show|what is|print) the (cpu|processor) model [name]", "(which|what) model is my (cpu|processor)"],
        ["(muestra|cuál es|dime) el modelo (de la cpu|del procesador)", "modelo del procesador"],
    ),
    (
        "nproc",
        "nproc",
        [
            "how many (cpus|cores|cpu cores|processors|CPUs) (do i have|does this machine have|are there|are available)",
            "(number of|count the|count) (cpus|cores|cpu cores|processors|processing units)",
            "(show|print) the number of (cpu cores|processing units available|processors)",
        ],
        [
            "cuántos (núcleos|procesadores|cores) (tengo|hay|tiene esta máquina)",
            "número de (núcleos|cpus|procesadores|cores)",
            "(muestra|cuenta) los núcleos [de la cpu]",
        ],
    ),
    (
        "lspci",
        "lspci",
        ["(list|show) [all] [the] pci (devices|hardware|cards)", "pci devices"],
        ["(lista|muestra) [todos] los dispositivos pci", "dispositivos PCI"],
    ),
    (
        "gpu",
        "lspci | grep -i vga",
        ["(which|what) (graphics card|gpu|video card) do i have", "(show|find) the (graphics|video) card"],
        ["qué (tarjeta gráfica|gpu|tarjeta de video) tengo", "(muestra|busca) la tarjeta (gráfica|de vídeo)"],
    ),
    (
        "lsusb",
        "lsusb",
        ["(list|show) [all] [the] [connected] usb devices", "what usb devices are (connected|plugged in)", "usb devices"],
        ["(lista|muestra) [todos] los dispositivos usb [conectados]", "qué hay conectado por usb", "dispositivos USB conectados"],
    ),
    (
        "lsmod",
        "lsmod",
        ["(list|show) [the] (loaded|active) kernel modules", "which kernel modules are loaded"],
        ["(lista|muestra) los módulos del (kernel|núcleo) cargados", "qué módulos del kernel están cargados"],
    ),
    (
        "dmi-system",
        "sudo dmidecode -t system",
        [
            "(show|which is) the (manufacturer, model and serial number|system information) of this machine (from|with) dmidecode",
            "hardware manufacturer and serial number \\(dmidecode\\)",
        ],
        ["(muestra|cuál es) el fabricante y número de serie del equipo (con|según) dmidecode"],
    ),
    (
        "dmi-mem",
        "sudo dmidecode -t memory",
        ["(show|list) [details of] the (installed ram modules|memory slots|memory modules|ram sticks)", "how many ram slots does this machine have"],
        ["(muestra|lista) los (módulos de ram|módulos de memoria|slots de memoria) [instalados]", "cuántas ranuras de memoria tiene la máquina"],
    ),
    (
        "dmi-bios",
        "sudo dmidecode -t bios",
        ["(show|what is) the bios (version|information)", "bios information"],
        ["(muestra|cuál es) la versión de la bios", "información de la BIOS"],
    ),
    (
        "lshw",
        "sudo lshw -short",
        ["(show|list) [a summary of] [all] the hardware", "short hardware (summary|list)"],
        ["(muestra|lista) un resumen del hardware", "resumen de hardware"],
    ),
    (
        "os-release",
        "cat /etc/os-release",
        [
            "(which|what) (linux distribution|distro|operating system|distribution|os|OS version) (is this|am i using|am i running|do i have)",
            "(show|print|display) [the] (os|distribution|distro|operating system) (version|information|name and version|release)",
            "what version of (linux|ubuntu|debian) is this",
            "contents of os-release",
        ],
        [
            "qué (distribución|distro|sistema operativo|versión de linux) (es|uso|tengo)",
            "(muestra|dime|cuál es) la (versión del sistema operativo|distribución|versión de la distribución|distro)",
            "información (de la distribución|del sistema operativo)",
        ],
    ),
    (
        "os-pretty",
        "grep PRETTY_NAME /etc/os-release",
        ["(print|show) (only |)the PRETTY_NAME (line|entry) of os-release", "the pretty name of the (os|distribution) from /etc/os-release"],
        ["(imprime|muestra) la línea PRETTY_NAME de os-release"],
    ),
    (
        "lsb",
        "lsb_release -a",
        ["(show|print) [all] [the] (lsb|LSB) [release] information", "distribution info with lsb_release"],
        ["(muestra|dame) la información (lsb|LSB) de la distribución"],
    ),
    (
        "loadavg",
        "cat /proc/loadavg",
        ["(show|print|what is) the [current] load average [from /proc]", "load average", "how loaded is the (system|machine|server) \\(load average\\)"],
        ["(muestra|cuál es|dime) la carga media [del sistema]", "load average", "carga (promedio|media) del (sistema|servidor)"],
    ),
    (
        "dmesg",
        "dmesg",
        ["(show|print|display) [the] (kernel messages|kernel ring buffer|kernel log)", "messages of the kernel"],
        ["(muestra|imprime|ver) los mensajes del (kernel|núcleo)", "log del kernel"],
    ),
    (
        "dmesg-t",
        "dmesg -T",
        ["(show|print) kernel messages with (human readable|readable|human-readable) (timestamps|dates)"],
        ["(muestra|ver) los mensajes del kernel con fechas legibles"],
    ),
    (
        "dmesg-err",
        "dmesg --level=err,warn",
        ["(show|list) only (the errors and warnings|errors and warnings) (of|from) the kernel (log|messages|)", "kernel errors and warnings"],
        ["(muestra|lista) solo los errores y avisos del kernel", "errores y advertencias del kernel"],
    ),
    ("dmesg-w", "dmesg -w", ["(follow|watch) [the] kernel messages (live|as they arrive|)"], ["(sigue|ver) los mensajes del kernel en (vivo|tiempo real)"]),
    (
        "locale",
        "locale",
        ["(show|print|display|what is) (the|my) (current |)(locale|locale settings|language settings)", "(which|what) locale am i using"],
        ["(muestra|cuál es) (la configuración regional|mi locale|la localización)", "qué locale (uso|tengo)"],
    ),
    (
        "locale-a",
        "locale -a",
        ["(list|show) [all] [the] (available|installed) locales", "which locales are installed"],
        ["(lista|muestra) [todos] los locales (disponibles|instalados)"],
    ),
    (
        "timedatectl",
        "timedatectl",
        [
            "(show|what is|display) the [system] (timezone|time zone) [and clock settings]",
            "(which|what) time zone (is configured|is set|am i in)",
            "is the clock synchronized [with ntp]",
        ],
        ["(muestra|cuál es|dime) la zona horaria [del sistema]", "qué zona horaria (tengo|está configurada)", "está sincronizado el reloj"],
    ),
    (
        "tz-list",
        "timedatectl list-timezones",
        ["(list|show) [all] [the] (available |)time[ ]zones"],
        ["(lista|muestra) [todas] las zonas horarias [disponibles]"],
    ),
    (
        "swap",
        "swapon --show",
        [
            "(show|list|display) [the] (swap|swap devices|active swap|swap areas|swap usage per device)",
            "is there [any] swap [enabled]",
            "(which|what) swap (is active|do i have)",
        ],
        ["(muestra|lista) (la swap|la memoria de intercambio|las áreas de intercambio|la swap activa)", "hay swap (activada|activa)", "qué swap tengo"],
    ),
    (
        "mounts",
        "findmnt",
        ["(list|show|display) [all] [the] mounted filesystems [as a tree]", "(which|what) filesystems are mounted", "mounted filesystems in a tree"],
        ["(lista|muestra) [todos] los sistemas de (archivos|ficheros) montados [en árbol]", "qué sistemas de archivos están montados"],
    ),
    (
        "mount-list",
        "mount",
        ["(show|list) everything that is mounted [with its options]", "(list|show) all mounts [and their options]", "what is mounted"],
        ["(muestra|lista) todo lo que está montado", "qué hay montado", "(lista|ver) todos los montajes [y sus opciones]"],
    ),
    (
        "cmdline",
        "cat /proc/cmdline",
        ["(show|print) the (kernel boot parameters|kernel command line|boot options of the kernel)", "with which parameters was the kernel booted"],
        ["(muestra|imprime) los parámetros de arranque del kernel", "con qué opciones arrancó el kernel"],
    ),
    (
        "cpuinfo",
        "cat /proc/cpuinfo",
        ["(show|print|display) (/proc/cpuinfo|the contents of /proc/cpuinfo|everything the kernel knows about each cpu)"],
        ["(muestra|imprime) (/proc/cpuinfo|el contenido de /proc/cpuinfo)"],
    ),
    (
        "sensors",
        "sensors",
        [
            "(show|what is) the (cpu temperature|temperature of the cpu|system temperature)",
            "(show|read) [the] (temperatures|sensors|fan speeds)",
            "how hot is my cpu",
        ],
        ["(muestra|cuál es) la temperatura (de la cpu|del procesador|del equipo)", "(muestra|lee) los sensores de temperatura", "cómo está de caliente la cpu"],
    ),
    (
        "battery",
        "upower -i $(upower -e | grep -i bat)",
        ["(show|what is) the battery (status|level|charge)"],
        ["(muestra|cuál es) el estado de la batería", "cuánta batería queda"],
    ),
    (
        "env-sysctl",
        "sysctl -a",
        ["(list|show) all [the] kernel parameters [with sysctl]", "all sysctl (values|settings)"],
        ["(lista|muestra) todos los parámetros del kernel", "todos los valores de sysctl"],
    ),
    (
        "vmstat",
        "vmstat",
        ["(show|print) virtual memory statistics", "memory, swap and io statistics with vmstat"],
        ["(muestra|imprime) las estadísticas de memoria virtual"],
    ),
    (
        "vmstat-n",
        "vmstat {seconds} {n}",
        ["(show|print) virtual memory statistics every {seconds} seconds, {n} times", "vmstat every {seconds} seconds for {n} (iterations|samples)"],
        ["(muestra|saca) estadísticas de memoria virtual cada {seconds} segundos, {n} veces"],
    ),
    (
        "iostat",
        "iostat -x",
        ["(show|display) extended (disk io|I/O|disk) statistics", "which disk is busy \\(extended io stats\\)"],
        ["(muestra|ver) estadísticas extendidas de (disco|E/S)"],
    ),
    (
        "sysctl-read",
        "sysctl net.ipv4.ip_forward",
        ["is ip forwarding (enabled|on)", "(show|check) the value of net.ipv4.ip_forward"],
        ["está activado el reenvío de ip", "(muestra|comprueba) el valor de net.ipv4.ip_forward"],
    ),
    (
        "set-hostname",
        "sudo hostnamectl set-hostname {stem}",
        [
            "(change|set) the (hostname|host name|name) of this (machine|computer|host|server) to {stem}",
            "rename this (computer|machine|host) to {stem}",
            "set {stem} as hostname",
        ],
        [
            "(cambia|pon|establece) el (hostname|nombre) (de esta máquina|del equipo|del host|del servidor) a {stem}",
            "renombra este equipo a {stem}",
            "pon {stem} como hostname",
        ],
    ),
    ("modprobe", "sudo modprobe {stem}", ["load the kernel module {stem}"], ["(carga|cargar) el módulo del kernel {stem}"]),
]:
    add(_name, _cmd, _en, _es, 2 if _name in ("free", "uptime", "os-release", "nproc", "kernel", "hostname", "hostname-i", "lscpu") else 1)


@composed(INTENTS, "timezone-set", weight=2)
def timezone_set(g: Gen) -> tuple[str, str]:
    z = g.value(
        g.pick(
            [
                "Europe/Madrid",
                "America/Mexico_City",
                "America/Bogota",
                "UTC",
                "Europe/London",
                "America/New_York",
                "America/Argentina/Buenos_Aires",
                "Asia/Tokyo",
                "Europe/Paris",
                "America/Lima",
                "Asia/Kolkata",
                "Africa/Nairobi",
            ]
        )
    )
    if g.chance(0.5):
        return g.t(
            [f"(set|change) the [system] (timezone|time zone) to {z}", f"use {z} as [the] time zone"],
            [f"(cambia|pon|establece) la zona horaria [del sistema] a {z}", f"zona horaria {z} para el sistema"],
        ), f"sudo timedatectl set-timezone {z.raw}"
    return g.t(
        [f"what time is it in [the timezone] {z}", f"(show|print) the current date and time in {z}"],
        [f"qué hora es en {z}", f"(muestra|dime) la fecha y hora actual en {z}"],
    ), f"TZ={z.raw} date"


# services and logs


@composed(INTENTS, "systemctl", weight=18)
def systemctl(g: Gen) -> tuple[str, str]:
    s = g.slot("service")
    sv = g.t([f"{s}", f"the {s} service", f"{s} service", f"the service {s}"], [f"{s}", f"el servicio {s}", f"el servicio de {s}"])
    of = sv.replace("el servicio", "del servicio") if sv.startswith("el ") else "de " + sv
    en, es, cmd = g.pick(
        [
            ([f"(start|launch|bring up) {sv}", f"turn on {sv}"], [f"(inicia|arranca|levanta|enciende|iniciar|arrancar) {sv}"], f"sudo systemctl start {s.arg}"),
            ([f"(stop|shut down|turn off|halt) {sv}"], [f"(detén|para|apaga|detener|parar) {sv}"], f"sudo systemctl stop {s.arg}"),
            (
                [f"(restart|bounce|reboot) {sv}", f"restart {sv}", f"stop and start {sv} again"],
                [f"(reinicia|reiniciar|rearranca) {sv}", f"vuelve a arrancar {sv}"],
                f"sudo systemctl restart {s.arg}",
            ),
            (
                [f"reload [the configuration of] {sv}", f"make {sv} re-read its configuration (without restarting|without a restart)"],
                [
                    f"(recarga|recargar) [la configuración {of}]".replace(f"[la configuración {of}]", f"la configuración {of}"),
                    f"que {sv} relea su configuración sin reiniciar",
                ],
                f"sudo systemctl reload {s.arg}",
            ),
            (
                [
                    f"(show|check|see|get|what is) the status of {sv}",
                    f"status of {sv}",
                    f"(is|check if) {sv} (running|up|active) or did it fail, show the status".replace(
                        "(is|check if) {sv} (running|up|active) or did it fail, show the status", ""
                    ),
                    f"how is {sv} doing",
                    f"show details about {sv} and its last log lines",
                ],
                [f"(muestra|ver|consulta|cómo está|comprueba) el estado {of}".replace("|cómo está", ""), f"estado {of}", f"cómo está {sv}"],
                f"systemctl status {s.arg}",
            ),
            (
                [
                    f"enable {sv} at (boot|startup)",
                    f"make {sv} start (at boot|automatically|on boot|automatically at boot)",
                    f"{sv} should start (automatically at boot|when the machine boots)",
                ],
                [
                    f"(habilita|habilitar|activa) {sv} (al arranque|en el arranque|al inicio)",
                    f"que {sv} (arranque|se inicie) (al encender|automáticamente|con el sistema|al arrancar)",
                    f"(inicia|arranca) {sv} automáticamente al (encender el equipo|arrancar)",
                ],
                f"sudo systemctl enable {s.arg}",
            ),
            (
                [
                    f"disable {sv} at (boot|startup)",
                    f"(don't start|do not start|prevent) {sv} (at boot|automatically)".replace(
                        "(don't start|do not start|prevent)", "(don't start|do not start)"
                    ),
                    f"stop {sv} from starting at boot",
                ],
                [f"(deshabilita|desactiva) {sv} (al|en el) arranque", f"que {sv} no (arranque|se inicie) (al encender|automáticamente|con el sistema)"],
                f"sudo systemctl disable {s.arg}",
            ),
            (
                [f"enable {sv} and start it (now|right away)", f"enable and start {sv}", f"start {sv} now and at every boot"],
                [f"(habilita y arranca|activa e inicia) {sv} (ahora|ya)", f"habilita {sv} y arráncalo ahora mismo"],
                f"sudo systemctl enable --now {s.arg}",
            ),
            (
                [f"disable {sv} and stop it (now|right away)", f"disable and stop {sv}"],
                [f"(deshabilita y detén|desactiva y para) {sv} (ahora|ya)"],
                f"sudo systemctl disable --now {s.arg}",
            ),
            (
                [
                    f"is {sv} (running|active)",
                    f"(check|tell me) (if|whether) {sv} is (active|running as a service)",
                    f"check if {sv} is (up|running)" if "service" in sv else f"is {s} active according to systemd",
                ],
                [f"está activo {sv}", f"(comprueba|mira|verifica) si {sv} está activo"],
                f"systemctl is-active {s.arg}",
            ),
            (
                [f"is {sv} enabled [at boot]", f"does {sv} start (at boot|automatically)", f"check (if|whether) {sv} is enabled [at boot]"],
                [
                    f"está habilitado {sv} [al arranque]",
                    f"(arranca|se inicia) {sv} (automáticamente|con el sistema)",
                    f"(comprueba|mira) si {sv} está habilitado",
                ],
                f"systemctl is-enabled {s.arg}",
            ),
            (
                [f"mask {sv}", f"(mask|block) {sv} so that it (can't|cannot) be started (at all|)"],
                [f"(enmascara|enmascarar) {sv}", f"que {sv} no se pueda arrancar de ninguna manera \\(enmascarado\\)"],
                f"sudo systemctl mask {s.arg}",
            ),
            ([f"unmask {sv}"], [f"(desenmascara|quita la máscara de) {sv}"], f"sudo systemctl unmask {s.arg}"),
            (
                [f"(show|print) the unit file of {sv}", f"what does the unit file of {sv} (look like|say|contain)"],
                [f"(muestra|enseña) el (archivo|fichero) de unidad {of}", f"contenido de la unidad {of}"],
                f"systemctl cat {s.arg}",
            ),
            ([f"edit the unit (file|override) of {sv}"], [f"(edita|modifica) la unidad {of}"], f"sudo systemctl edit {s.arg}"),
            (
                [f"(show|list) (what|the units) {s} depends on", f"dependencies of {sv}"],
                [f"dependencias {of}", f"de qué depende {sv}"],
                f"systemctl list-dependencies {s.arg}",
            ),
            (
                [f"(show|print) the main pid of {sv}", f"main pid of {sv}"],
                [f"pid principal {of}", f"(muestra|dame) el pid principal {of}"],
                f"systemctl show -p MainPID {s.arg}",
            ),
            ([f"(reset|clear) the failed state of {sv}"], [f"(limpia|borra) el estado de fallo {of}"], f"sudo systemctl reset-failed {s.arg}"),
        ]
    )
    en = [x for x in en if x]
    return g.t(en, es), cmd


for _name, _cmd, _en, _es in [
    (
        "units-failed",
        "systemctl --failed",
        [
            "(list|show|which are|display) [the] failed (services|units)",
            "(which|what) (services|units) (have failed|failed|are broken)",
            "failed (services|units)",
            "did any service fail",
        ],
        [
            "(lista|muestra|ver) los servicios (fallidos|que han fallado|caídos|en fallo)",
            "qué servicios (han fallado|fallaron|están en error)",
            "servicios fallidos",
        ],
    ),
    (
        "units-running",
        "systemctl list-units --type=service --state=running",
        ["(list|show|display) [all] [the] running services", "(which|what) services are (running|up)", "running services"],
        ["(lista|muestra|ver) los servicios (en ejecución|que están corriendo|activos y corriendo)", "qué servicios están (corriendo|en marcha|en ejecución)"],
    ),
    (
        "units-service",
        "systemctl list-units --type=service",
        ["(list|show) [all] [the] (loaded|active) services", "services loaded by systemd", "(list|show) [the] services"],
        ["(lista|muestra) [todos] los servicios [cargados]", "servicios de systemd"],
    ),
    (
        "units-all",
        "systemctl list-units --type=service --all",
        ["(list|show) all [the] services (including inactive ones|, also the inactive ones|active or not)", "every service, even (the inactive|inactive ones)"],
        ["(lista|muestra) todos los servicios (incluidos los inactivos|aunque estén inactivos)"],
    ),
    (
        "units-enabled",
        "systemctl list-unit-files --type=service --state=enabled",
        [
            "(list|show) (the|all|) (enabled services|services enabled at boot|services that start at boot|services started at boot)",
            "(which|what) services start (at boot|automatically)",
        ],
        [
            "(lista|muestra) los servicios (habilitados|que arrancan con el sistema|que se inician al arrancar)",
            "qué servicios (arrancan|se inician) (con el sistema|al encender|automáticamente)",
        ],
    ),
    (
        "unit-files",
        "systemctl list-unit-files",
        ["(list|show) [all] [the] [installed] unit files"],
        ["(lista|muestra) [todos] los archivos de unidad [instalados]"],
    ),
    (
        "units-timers",
        "systemctl list-timers",
        ["(list|show|display) [the] [systemd] timers", "when do the systemd timers run next", "scheduled systemd timers"],
        ["(lista|muestra) los (timers|temporizadores) [de systemd]", "cuándo se ejecutan los timers de systemd"],
    ),
    (
        "units-timers-all",
        "systemctl list-timers --all",
        ["(list|show) all [the] timers including inactive ones"],
        ["(lista|muestra) todos los timers, también los inactivos"],
    ),
    ("units-sockets", "systemctl list-sockets", ["(list|show) [the] systemd sockets"], ["(lista|muestra) los sockets de systemd"]),
    (
        "daemon-reload",
        "sudo systemctl daemon-reload",
        [
            "reload [the] systemd (configuration|unit files)",
            "make systemd (re-read|reread|reload) (the|its) unit files",
            "i changed a unit file, make systemd notice",
            "do a daemon reload",
        ],
        ["(recarga|recargar) la configuración de systemd", "que systemd relea (las unidades|los archivos de unidad)", "haz un daemon-reload"],
    ),
    (
        "analyze",
        "systemd-analyze blame",
        [
            "(which|what) (services|units) (slow down|delay) the boot [most]",
            "(show|list) (how long each service took to start|boot time per service|services by startup time)",
        ],
        ["qué servicios (retrasan|ralentizan) el arranque", "(muestra|lista) cuánto (tardó|tarda) cada servicio en arrancar"],
    ),
    (
        "analyze-time",
        "systemd-analyze",
        ["how long did the (boot|system boot|last boot) take", "(show|print) the (total|) boot duration"],
        ["cuánto (tardó en arrancar el sistema|tarda el arranque)", "(muestra|dime) la duración del arranque"],
    ),
    ("default-target", "systemctl get-default", ["(what is|show) the default [boot] target"], ["(cuál es|muestra) el target por defecto"]),
    (
        "service-all",
        "service --status-all",
        ["(list|show) the status of all [the] (init|sysv|SysV) services", "service command: status of (everything|all services)"],
        ["(lista|muestra) el estado de todos los servicios (sysv|de init)"],
    ),
    (
        "journal-disk",
        "journalctl --disk-usage",
        ["how much (disk |)space does the (journal|systemd journal|journal logs) (use|take)", "(show|check) the disk usage of the journal"],
        ["cuánto (espacio|disco) (ocupa|usa) el journal", "espacio que ocupan los logs del journal"],
    ),
    (
        "journal-boots",
        "journalctl --list-boots",
        ["(list|show) [all] [the] boots (recorded|known|) [in the journal]"],
        ["(lista|muestra) los arranques [registrados en el journal]"],
    ),
    (
        "journal-vacuum",
        "sudo journalctl --vacuum-time={days}d",
        ["(delete|remove|purge) journal (logs|entries) older than {days} days", "keep only the last {days} days of the [systemd] journal"],
        [
            "(borra|elimina) (los logs|las entradas) del journal (de más de|con más de|anteriores a) {days} días",
            "deja solo los últimos {days} días del journal",
        ],
    ),
    (
        "journal-vacuum-size",
        "sudo journalctl --vacuum-size={size}",
        ["(shrink|reduce|limit|vacuum) the [systemd] journal to {size}", "purge the journal until it takes at most {size}"],
        ["(reduce|limita) el journal a {size}", "(limpia|purga) el journal hasta que ocupe {size}"],
    ),
    (
        "crontab-l",
        "crontab -l",
        [
            "(list|show|display|see|print) (my|the) (cron jobs|crontab|scheduled tasks|scheduled cron jobs|crontab entries)",
            "(which|what) cron jobs do i have",
            "my cron jobs",
        ],
        [
            "(lista|muestra|ver) (mis tareas de cron|mi crontab|las tareas programadas|mis tareas programadas|el crontab)",
            "qué tareas (de cron|programadas) tengo",
            "tareas programadas [de mi usuario]",
        ],
    ),
    (
        "crontab-e",
        "crontab -e",
        ["edit (my|the) (crontab|cron jobs|cron table)", "open my crontab (for editing|in the editor)"],
        ["(edita|editar|abre) (mi crontab|el crontab|mis tareas de cron)", "modificar las tareas de cron"],
    ),
    (
        "crontab-r",
        "crontab -r",
        ["(delete|remove|erase|clear) (my crontab|all my cron jobs|my whole crontab)", "remove all my scheduled (cron jobs|cron tasks)"],
        ["(borra|elimina|quita) (mi crontab|todas mis tareas de cron|todo mi crontab)"],
    ),
    (
        "crontab-u",
        "sudo crontab -l -u {user}",
        ["(list|show) the (cron jobs|crontab) of [user] {user}", "(which|what) cron jobs does {user} have", "{user}'s crontab"],
        ["(lista|muestra) (las tareas de cron|el crontab) de[l usuario] {user}", "qué tareas de cron tiene {user}"],
    ),
    (
        "crontab-root",
        "sudo crontab -l",
        ["(list|show) the (cron jobs|crontab) of root", "(list|show) root's (crontab|cron jobs)"],
        ["(lista|muestra) (el crontab|las tareas de cron) de root"],
    ),
    (
        "crontab-eu",
        "sudo crontab -e -u {user}",
        ["edit the crontab of [user] {user}", "edit {user}'s crontab"],
        ["(edita|editar) el crontab de[l usuario] {user}"],
    ),
    (
        "crontab-backup",
        "crontab -l > {file}",
        ["(save|back up|export) my crontab (to|in|into) {file}", "backup of my cron jobs in {file}"],
        ["(guarda|haz copia de|exporta) mi crontab en {file}"],
    ),
    (
        "crontab-restore",
        "crontab {file}",
        ["(install|load|restore) my crontab from [the file] {file}", "(replace|set) my crontab with (the contents of|) {file}"],
        ["(carga|instala|restaura) mi crontab desde {file}", "usa {file} como mi crontab"],
    ),
    (
        "crontab-count",
        "crontab -l | grep -vc '^#'",
        ["how many (lines of my crontab are not comments|non-comment lines does my crontab have)"],
        ["cuántas líneas de mi crontab no son comentarios"],
    ),
    (
        "crontab-del-line",
        'crontab -l | grep -v "{name.raw}" | crontab -',
        ["(remove|delete) the crontab (lines|entries) (with|containing|that mention) {name}", "delete my cron jobs that (run|mention) {name}"],
        ["(quita|borra|elimina) de mi crontab las líneas (con|que contienen|que mencionan) {name}", "elimina del cron la tarea de {name}"],
    ),
    (
        "atq",
        "atq",
        ["(list|show) [the] (pending at jobs|jobs queued with at|at queue)", "which at jobs are (pending|scheduled)"],
        ["(lista|muestra) los trabajos (pendientes de at|programados con at)", "qué trabajos de at hay pendientes"],
    ),
    ("atrm", "atrm {col}", ["(remove|cancel|delete) at job [number] {col}"], ["(cancela|elimina|borra) el trabajo [de] at [número] {col}"]),
    (
        "etc-cron",
        "ls /etc/cron.daily",
        ["(list|show) the (daily cron jobs of the system|scripts cron runs daily|system's daily cron scripts)"],
        ["(lista|muestra) los scripts (diarios de cron|que cron ejecuta cada día)"],
    ),
    (
        "logger",
        "logger {phrase}",
        ["(write|log|send) [the message] {phrase} to (the system log|syslog)"],
        ["(escribe|manda|registra) [el mensaje] {phrase} en (syslog|el log del sistema)"],
    ),
    (
        "ssh-fail",
        'grep "Failed password" /var/log/auth.log',
        ["(show|list|find) [the] failed ssh (logins|login attempts|password attempts) [in auth.log]", "failed password (lines|attempts) in /var/log/auth.log"],
        ["(muestra|lista|busca) los intentos fallidos de (ssh|acceso por ssh) [en auth.log]", "intentos con contraseña fallida en /var/log/auth.log"],
    ),
    (
        "ssh-fail-count",
        'grep -c "Failed password" /var/log/auth.log',
        [
            "how many failed password attempts are (there |)in [/var/log/]auth.log",
            "(count|number of) failed ssh (logins|password attempts) in /var/log/auth.log",
        ],
        ["cuántos intentos de contraseña fallida hay en [/var/log/]auth.log", "(cuenta|número de) accesos ssh fallidos en /var/log/auth.log"],
    ),
    (
        "ssh-fail-ips",
        "grep \"Failed password\" /var/log/auth.log | grep -oE '[0-9]+(\\.[0-9]+){3}' | sort | uniq -c | sort -nr",
        [
            "(count|which are|show) the (ips|IP addresses) (with|behind) failed (ssh|password) attempts in [/var/log/]auth.log, most frequent first",
            "failed ssh logins per ip address from /var/log/auth.log",
        ],
        ["(cuenta|muestra) por ip los intentos fallidos de ssh (en|de) /var/log/auth.log", "qué ips fallan más la contraseña en /var/log/auth.log"],
    ),
    (
        "ssh-ok",
        'grep "Accepted" /var/log/auth.log',
        ["(show|list) [the] (successful|accepted) ssh logins in [/var/log/]auth.log"],
        ["(muestra|lista) los accesos ssh (aceptados|correctos) en [/var/log/]auth.log"],
    ),
    (
        "sudo-log",
        'grep "sudo" /var/log/auth.log',
        ["(show|list) the lines (about|of) sudo (use|usage) in /var/log/auth.log", "who used sudo according to auth.log"],
        ["(muestra|lista) los usos de sudo en /var/log/auth.log"],
    ),
    (
        "syslog-follow",
        "tail -f /var/log/syslog",
        ["(follow|watch|monitor) (the system log|syslog) (live|in real time|)", "show new lines of /var/log/syslog as they (arrive|appear|are written)"],
        ["(sigue|vigila|ver) (el syslog|el log del sistema|/var/log/syslog) en (vivo|tiempo real)"],
    ),
]:
    add(_name, _cmd, _en, _es, 2 if _name in ("units-failed", "units-running", "crontab-l", "crontab-e") else 1)


@composed(INTENTS, "journalctl", weight=18)
def journalctl(g: Gen) -> tuple[str, str]:
    s = g.slot("service")
    unit = g.chance(0.7)
    parts, cmd = [], "journalctl"
    if unit:
        base = g.t(
            [f"(logs|log|journal|log entries|messages) of [the] [service] {s}", f"{s} logs", f"logs (for|from) [the] {s} service", f"journal entries for {s}"],
            [
                f"(logs|registros|mensajes|entradas del journal) de[l servicio] {s}",
                f"(los|el journal de los) logs de {s}".replace("(los|el journal de los)", "los"),
                f"log de {s}",
            ],
        )
        cmd += f" -u {s.arg}"
    else:
        base = g.t(
            ["(system logs|journal entries|system journal messages|journal logs)", "[systemd] journal"],
            ["(logs del sistema|entradas del journal|mensajes del journal|registros del sistema)", "journal [del sistema]"],
        )
    n, d, m = g.slot("n"), g.slot("date"), g.value(str(g.pick([1, 2, 5, 10, 15, 30, 45])))
    extra = []
    for k in g.rng.sample(["since", "prio", "lines", "boot", "follow", "rev", "none", "grep", "range"], g.pick([1, 1, 1, 2])):
        extra.append(k)
    if unit and g.chance(0.25):
        extra = []
    if "follow" in extra:
        extra = ["follow"]
    if "range" in extra and "since" in extra:
        extra.remove("since")
    if "boot" in extra and ("since" in extra or "range" in extra):
        extra = ["boot"]
    post = ""
    for k in ("boot", "prio", "since", "range", "lines", "follow", "rev", "grep"):
        if k not in extra:
            continue
        if k == "since":
            val, e, sp = g.pick(
                [
                    ("today", "(since today|of today|from today)", "de hoy"),
                    ("yesterday", "since yesterday", "desde ayer"),
                    ('"1 hour ago"', "(of|from) the last hour", "de la última hora"),
                    (f'"{m.raw} minutes ago"', f"(of|from) the last {m} minutes", f"de los últimos {m} minutos"),
                    (f'"{m.raw} hours ago"', f"(of|from) the last {m} hours", f"de las últimas {m} horas"),
                    (d.raw, f"since {d}", f"desde el {d}"),
                    (f'"{m.raw} days ago"', f"(of|from) the last {m} days", f"de los últimos {m} días"),
                ]
            )
            if m.raw == "1" and "ago" in val and "1 hour" not in val:
                val, e, sp = '"1 hour ago"', "of the last hour", "de la última hora"
            cmd += f" --since {val}"
        elif k == "range":
            d2 = g.slot("date")
            a, b = sorted([d.raw, d2.raw])
            da, db = (d, d2) if a == d.raw else (d2, d)
            e, sp = f"(between {da} and {db}|from {da} to {db})", f"(entre el {da} y el {db}|desde el {da} hasta el {db})"
            cmd += f" --since {a} --until {b}"
        elif k == "prio":
            pr, e, sp = g.pick(
                [
                    ("err", "(only errors|with priority error or (worse|higher)|errors and worse)", "(solo errores|con prioridad de error o peor)"),
                    ("err", "of level error", "de nivel error"),
                    ("warning", "(with warnings or worse|of priority warning and above)", "(de prioridad warning o peor|con avisos o peores)"),
                    ("crit", "with critical priority", "de prioridad crítica"),
                ]
            )
            e, sp = ", " * ("only" in e) + e, ", " * ("solo" in sp) + sp
            cmd += f" -p {pr}"
        elif k == "lines":
            e, sp = f", last {n} lines", f", últimas {n} líneas"
            cmd += f" -n {n.raw}"
        elif k == "boot":
            v, e, sp = g.pick(
                [
                    (
                        "-b",
                        "(since the last boot|of this boot|of the current boot|since boot)",
                        "(desde el último arranque|de este arranque|del arranque actual)",
                    ),
                    ("-b -1", "(of|from) the previous boot", "del arranque anterior"),
                ]
            )
            cmd += f" {v}"
        elif k == "follow":
            base = g.t(
                [f"follow [the] {base} (live|in real time|as they arrive|)", f"{base} (live|in real time)"],
                [f"(sigue|seguir) {base} en (vivo|tiempo real)", f"{base} en (vivo|tiempo real)"],
            )
            return base, cmd + " -f"
        elif k == "rev":
            e, sp = ", newest first", ", (los más recientes primero|primero lo más reciente)"
            cmd += " -r"
        else:
            w = g.slot("search")
            e, sp = f"(that contain|containing|with the word) {w}", f"(que contengan|con la palabra|que contienen) {w}"
            post = f" | grep {w.arg}"
        parts.append(g.t(e, sp))
    if g.chance(0.25):
        return f"{base} {' '.join(parts)}".replace(" ,", ","), cmd + post
    return (g.t("(show|display|print|see|get|view) [the] ", "(muestra|ver|dame|enséñame|saca) ") + f"{base} {' '.join(parts)}").replace(" ,", ","), cmd + post


@composed(INTENTS, "cron-add", weight=14)
def cron_add(g: Gen) -> tuple[str, str]:
    s = g.value(
        g.pick(["/home/", "/opt/", "/usr/local/bin/", "/srv/", "/root/", "/home/ana/", "/home/deploy/bin/"])
        + g.slot("stem").raw.replace(" ", "_").replace(".", "_")
        + g.pick([".sh", ".sh", ".py"])
    )
    h, m, n = g.int(0, 23), g.pick([0, 0, 0, 15, 30, 45, g.int(1, 59)]), g.pick([2, 3, 5, 5, 10, 10, 15, 20, 30])
    hh = g.value(g.pick([f"{h:02d}:{m:02d}", f"{h}:{m:02d}"]))
    nn = g.value(str(n))
    day_e, day_s, dow = g.pick(
        [
            ("monday", "lunes", 1),
            ("tuesday", "martes", 2),
            ("wednesday", "miércoles", 3),
            ("thursday", "jueves", 4),
            ("friday", "viernes", 5),
            ("saturday", "sábado", 6),
            ("sunday", "domingo", 0),
        ]
    )
    dom = g.value(str(g.int(1, 28)))
    nh = g.value(str(g.pick([2, 3, 4, 6, 8, 12])))
    expr, e, sp = g.pick(
        [
            (f"{m} {h} * * *", f"(every day|daily) at {hh}", f"(todos los días|cada día|diariamente) a las {hh}"),
            (f"{m} {h} * * *", f"(each|every) day at {hh}", f"a diario a las {hh}"),
            (f"*/{n} * * * *", f"every {nn} minutes", f"cada {nn} minutos"),
            (f"*/{n} * * * *", f"every {nn} minutes", f"cada {nn} minutos"),
            ("0 * * * *", "(every hour|hourly|once an hour)", "(cada hora|una vez por hora)"),
            (f"0 */{nh.raw} * * *", f"every {nh} hours", f"cada {nh} horas"),
            ("0 0 * * *", "(every day at midnight|every midnight|daily at midnight)", "(todos los días|cada día) a (medianoche|las doce de la noche)"),
            ("0 12 * * *", "every day at noon", "todos los días a mediodía"),
            (f"{m} {h} * * {dow}", f"every {day_e} at {hh}", f"cada {day_s} a las {hh}"),
            (f"{m} {h} {dom.raw} * *", f"on day {dom} of every month at {hh}", f"el día {dom} de cada mes a las {hh}"),
            (f"{m} {h} * * 1-5", f"(on weekdays|monday to friday|from monday to friday) at {hh}", f"de lunes a viernes a las {hh}"),
            ("@reboot", "(at every reboot|at boot|when the machine boots|on startup)", "(al arrancar la máquina|en cada reinicio|al encender el equipo)"),
            ("* * * * *", "(every minute|once a minute)", "(cada minuto|una vez por minuto)"),
            ("0 0 1 * *", "on the first day of every month at midnight", "el primer día de cada mes a medianoche"),
            ("0 0 * * 0", "every sunday at midnight", "cada domingo a medianoche"),
        ]
    )
    log = g.chance(0.15)
    lf = g.value("/var/log/" + g.slot("stem").raw.replace(" ", "_").replace(".", "_") + ".log")
    le, ls = (
        (g.t(f" (appending|and append) (all output|output and errors) to {lf}", ""), g.t("", f" (añadiendo|y añade) salida y errores a {lf}"))
        if log
        else ("", "")
    )
    rest = f"{s.raw} >> {lf.raw} 2>&1" if log else s.raw
    if g.chance(0.08):
        return g.t(
            [f"print [only] the crontab line (that runs|to run) {s} {e}", f"what is the crontab line to run {s} {e}, just echo it"],
            [f"imprime [solo] la línea de crontab (que ejecuta|para ejecutar) {s} {sp}"],
        ), f"echo '{expr} {s.raw}'"
    r = g.t(
        [
            f"(add|create|install|set up) a cron job (that runs|to run|running) {s} {e}{le}",
            f"(schedule|program) {s} (to run|with cron) {e}{le}".replace("(schedule|program)", "schedule"),
            f"run {s} {e} (with|using|via|from) cron{le}",
            f"(add|append) (an entry|a line) to my crontab (that runs|to run) {s} {e}{le}",
            f"make cron (run|execute) {s} {e}{le}",
            f"{e} run {s} (from my crontab|with cron){le}",
        ],
        [
            f"(añade|agrega|crea|programa|pon) una tarea [de] cron (que ejecute|para ejecutar) {s} {sp}{ls}",
            f"(programa|programar) {s} (en|con) cron (para que corra|para ejecutarse) {sp}{ls}",
            f"(ejecuta|ejecutar|corre) {s} {sp} (con|mediante) cron{ls}",
            f"(añade|agrega) a mi crontab (una línea que ejecute|una entrada que ejecute|la ejecución de) {s} {sp}{ls}",
            f"que cron ejecute {s} {sp}{ls}",
            f"{sp} (que se ejecute|ejecutar) {s} con cron{ls}",
        ],
    )
    return r, f"(crontab -l 2> /dev/null; echo '{expr} {rest}') | crontab -"


@composed(INTENTS, "at", weight=3)
def at(g: Gen) -> tuple[str, str]:
    s, t, n = g.slot("sh_file"), g.slot("time"), g.slot("minutes")
    if g.chance(0.5):
        return g.t(
            [f"(run|execute) {s} (once |)at {t} [with at|using at]".replace("[with at|using at]", "(with at|using at)"), f"schedule {s} to run once at {t}"],
            [f"(ejecuta|programa) {s} (una vez |)a las {t} con at", f"programa {s} para que se ejecute una sola vez a las {t}"],
        ), f'echo "bash {s.raw}" | at {t.raw}'
    return g.t(
        [f"(run|execute) {s} in {n} minutes (with|using) at", f"schedule {s} {n} minutes from now"], [f"(ejecuta|programa) {s} dentro de {n} minutos [con at]"]
    ), f'echo "bash {s.raw}" | at now + {n.raw} minutes'


@composed(INTENTS, "var-log", weight=8)
def var_log(g: Gen) -> tuple[str, str]:
    f = g.value(
        g.pick(
            [
                "/var/log/syslog",
                "/var/log/auth.log",
                "/var/log/messages",
                "/var/log/kern.log",
                "/var/log/nginx/access.log",
                "/var/log/nginx/error.log",
                "/var/log/apache2/error.log",
                "/var/log/dpkg.log",
                "/var/log/secure",
                "/var/log/mysql/error.log",
            ]
        )
        if g.chance(0.8)
        else "/var/log/" + g.slot("stem").raw.replace(" ", "_") + ".log"
    )
    w, n = g.slot("search"), g.slot("n")
    en, es, cmd = g.pick(
        [
            (
                [f"(show|print|see) the last {n} (lines|entries|messages) of {f}", f"last {n} lines (of|in) {f}"],
                [f"(muestra|ver) las últimas {n} (líneas|entradas) de {f}", f"las {n} últimas líneas de {f}"],
                f"tail -n {n.raw} {f.raw}",
            ),
            ([f"(follow|watch) {f} (live|in real time|as it grows)"], [f"(sigue|vigila) {f} en (vivo|tiempo real)"], f"tail -f {f.raw}"),
            (
                [f"(show|list|find) [the] lines (with|containing) {w} in {f}", f"(search|grep) {f} for {w}"],
                [f"(muestra|busca) las líneas (con|que contienen) {w} en {f}", f"busca {w} en {f}"],
                f"grep {w.arg} {f.raw}",
            ),
            (
                [f"(count|how many) lines (of|in) {f} (contain|mention|have) {w}".replace("(count|how many)", "how many"), f"number of lines with {w} in {f}"],
                [f"cuántas líneas de {f} (contienen|tienen|mencionan) {w}", f"(cuenta|número de) líneas con {w} en {f}"],
                f"grep -c {w.arg} {f.raw}",
            ),
            (
                [
                    f"(show|print) the last {n} lines (of {f} that contain|containing) {w}".replace("(of {f} that contain|containing)", f"of {f} that contain"),
                    f"last {n} lines with {w} in {f}",
                ],
                [f"las últimas {n} líneas de {f} (que contienen|con) {w}"],
                f"grep {w.arg} {f.raw} | tail -n {n.raw}",
            ),
            (
                [f"(follow|watch) {f} and show only [the] lines (with|containing) {w}"],
                [f"sigue {f} en vivo mostrando solo las líneas con {w}"],
                f"tail -f {f.raw} | grep {w.arg}",
            ),
            (
                [f"(empty|truncate|clear) the log {f} (without deleting it|keeping the file)"],
                [f"(vacía|trunca) el log {f} (sin borrarlo|conservando el archivo)"],
                f"truncate -s 0 {f.raw}",
            ),
            (
                [f"lines of {f} (containing|with) {w}, ignoring case", f"case-insensitive search for {w} in {f}"],
                [f"líneas de {f} con {w} sin (distinguir|importar) mayúsculas"],
                f"grep -i {w.arg} {f.raw}",
            ),
        ]
    )
    return g.t(en, es), cmd


# packages


@composed(INTENTS, "packages", weight=18)
def packages(g: Gen) -> tuple[str, str]:
    p = g.slot("package")
    tool = g.pick(["apt", "apt", "apt", "apt", "dnf", "dnf", "pacman", "apk", "brew", "snap"])
    inst = {
        "apt": "sudo apt install {}",
        "dnf": "sudo dnf install {}",
        "pacman": "sudo pacman -S {}",
        "apk": "sudo apk add {}",
        "brew": "brew install {}",
        "snap": "sudo snap install {}",
    }
    rem = {
        "apt": "sudo apt remove {}",
        "dnf": "sudo dnf remove {}",
        "pacman": "sudo pacman -R {}",
        "apk": "sudo apk del {}",
        "brew": "brew uninstall {}",
        "snap": "sudo snap remove {}",
    }
    upd = {
        "apt": "sudo apt update",
        "dnf": "sudo dnf check-update",
        "pacman": "sudo pacman -Sy",
        "apk": "sudo apk update",
        "brew": "brew update",
        "snap": "snap refresh --list",
    }
    upg = {
        "apt": "sudo apt update && sudo apt upgrade",
        "dnf": "sudo dnf upgrade",
        "pacman": "sudo pacman -Syu",
        "apk": "sudo apk upgrade",
        "brew": "brew upgrade",
        "snap": "sudo snap refresh",
    }
    sea = {"apt": "apt search {}", "dnf": "dnf search {}", "pacman": "pacman -Ss {}", "apk": "apk search {}", "brew": "brew search {}", "snap": "snap find {}"}
    inf = {"apt": "apt show {}", "dnf": "dnf info {}", "pacman": "pacman -Si {}", "apk": "apk info {}", "brew": "brew info {}", "snap": "snap info {}"}
    lst = {"apt": "apt list --installed", "dnf": "dnf list --installed", "pacman": "pacman -Q", "apk": "apk info", "brew": "brew list", "snap": "snap list"}
    w = (
        ""
        if tool == "apt" and g.chance(0.5)
        else g.t(
            [
                f" (with|using|via) {tool}",
                f" (with|using) {tool}",
                {
                    "apt": " on (ubuntu|debian)",
                    "dnf": " on fedora",
                    "pacman": " on arch [linux]",
                    "apk": " on alpine",
                    "brew": " with homebrew",
                    "snap": " as a snap",
                }[tool],
            ],
            [
                f" (con|usando) {tool}",
                {"apt": " en (ubuntu|debian)", "dnf": " en fedora", "pacman": " en arch", "apk": " en alpine", "brew": " con homebrew", "snap": " como snap"}[
                    tool
                ],
            ],
        )
    )
    if (tool == "snap" and "as a snap" in w) or "como snap" in w:
        w = g.t(" with snap", " con snap")
    p2 = g.slot("package")
    en, es, cmd = g.pick(
        [
            (
                [f"install [the] [package] {p}{w}", f"(install|get) {p}{w}", f"install the {p} package{w}", f"i want {p} on this machine, install it{w}"],
                [f"(instala|instalar|instale) [el paquete] {p}{w}", f"instala {p}{w}", f"(necesito tener|quiero) {p} instalado, instálalo{w}"],
                inst[tool].format(p.arg),
            ),
            (
                [f"install {p} and {p2}{w}", f"install the packages {p} and {p2}{w}"],
                [f"(instala|instalar) {p} y {p2}{w}", f"instala los paquetes {p} y {p2}{w}"],
                inst[tool].format(f"{p.arg} {p2.arg}"),
            ),
            (
                [f"(remove|uninstall) [the] [package] {p}{w}", f"(uninstall|get rid of) {p}{w}"],
                [f"(desinstala|elimina|quita|desinstalar) [el paquete] {p}{w}"],
                rem[tool].format(p.arg),
            ),
            (
                [
                    f"(update|refresh) the package (lists|index|list){w}"
                    if tool in ("apt", "apk")
                    else f"check for [package] updates{w}"
                    if tool in ("dnf", "snap")
                    else f"(refresh|update) the package (database|list){w}"
                ],
                [f"(actualiza|refresca) (la lista|el índice) de paquetes{w}" if tool not in ("dnf", "snap") else f"(comprueba|mira) si hay actualizaciones{w}"],
                upd[tool],
            ),
            (
                [f"(upgrade|update) all [the] [installed] packages{w}", f"(update|upgrade) (the|my) (system|whole system){w}"],
                [f"(actualiza|actualizar) (todos los paquetes|el sistema|todo el sistema){w}"],
                upg[tool],
            ),
            (
                [
                    f"(search|look) for [a|the] package[s] (named|called) {p}{w}".replace("[a|the] package[s] (named|called)", "packages matching"),
                    f"search {p} in the (repositories|package repositories){w}",
                ],
                [f"(busca|buscar) (paquetes|el paquete) {p} en los repositorios{w}", f"(busca|buscar) paquetes que coincidan con {p}{w}"],
                sea[tool].format(p.arg),
            ),
            (
                [f"(show|display) (information|details|info) (about|on) [the] package {p}{w}", f"package details of {p}{w}"],
                [f"(muestra|dame) información (del|sobre el) paquete {p}{w}", f"detalles del paquete {p}{w}"],
                inf[tool].format(p.arg),
            ),
            (
                [f"(list|show) [all] [the] installed packages{w}", f"(what|which) packages are installed{w}"],
                [f"(lista|muestra) [todos] los paquetes instalados{w}", f"qué paquetes (están|hay) instalados{w}"],
                lst[tool],
            ),
        ]
        + (
            [
                (
                    [f"install {p} without asking (for confirmation|)", f"install {p} and answer yes to everything"],
                    [f"instala {p} sin (preguntar|pedir confirmación)", f"instala {p} respondiendo que sí a todo"],
                    f"sudo apt install -y {p.arg}",
                ),
                (
                    [f"(purge|completely remove) {p} (and|with) its configuration [files]", f"remove {p} including [its] config files"],
                    [f"(elimina|desinstala|purga) {p} (con|junto con|y) (su configuración|sus archivos de configuración)"],
                    f"sudo apt purge {p.arg}",
                ),
                (
                    ["(remove|delete) [the] (packages|dependencies) that are no longer needed", "autoremove unused packages"],
                    ["(elimina|quita) los paquetes que ya no (se necesitan|hacen falta)", "quita las dependencias (huérfanas|que sobran) con apt"],
                    "sudo apt autoremove",
                ),
                (
                    ["(clean|empty|clear) the apt (cache|package cache)", "delete downloaded .deb files from the apt cache"],
                    ["(limpia|vacía) la caché de apt", "borra los paquetes descargados de la caché de apt"],
                    "sudo apt clean",
                ),
                (
                    ["(list|show) packages that can be upgraded", "(which|what) packages (have updates|are upgradable)"],
                    ["(lista|muestra) los paquetes (actualizables|que se pueden actualizar)", "qué paquetes tienen actualizaciones"],
                    "apt list --upgradable",
                ),
                (
                    ["update the package list[s] and upgrade everything", "update and upgrade the system [with apt]"],
                    ["actualiza la lista de paquetes y después todos los paquetes", "haz update y upgrade [con apt]"],
                    "sudo apt update && sudo apt upgrade",
                ),
                (
                    [f"(which|what) version of {p} (is available|would be installed) with apt", f"(show|compare) installed and candidate version of {p}"],
                    [f"qué versión de {p} (hay disponible|se instalaría) con apt", f"versión instalada y candidata de {p}"],
                    f"apt policy {p.arg}",
                ),
                (
                    [f"(hold|pin) {p} (so that it isn't|so it is not) upgraded", f"prevent {p} from being upgraded by apt"],
                    [f"(retén|bloquea) {p} para que (apt no lo actualice|no se actualice)"],
                    f"sudo apt-mark hold {p.arg}",
                ),
                ([f"reinstall {p}"], [f"(reinstala|reinstalar) {p}"], f"sudo apt install --reinstall {p.arg}"),
                ([f"(upgrade|update) only {p}"], [f"actualiza (solo|únicamente) {p}"], f"sudo apt install --only-upgrade {p.arg}"),
                (["fix broken (packages|dependencies) [with apt]"], ["(arregla|repara) los paquetes rotos [con apt]"], "sudo apt --fix-broken install"),
            ]
            if tool == "apt"
            else []
        )
    )
    return g.t(en, es), cmd


@composed(INTENTS, "dpkg-rpm", weight=7)
def dpkg_rpm(g: Gen) -> tuple[str, str]:
    p, f, d = (
        g.slot("package"),
        g.value(
            g.pick(["/usr/bin/", "/bin/", "/usr/sbin/", "/usr/lib/"]) + g.pick(["ls", "vim", "curl", "ssh", "python3", "ps", "convert", "dig", "nmap", "awk"])
        ),
        g.slot("deb_file"),
    )
    rpm = g.value(g.slot("stem").raw.replace(" ", "-") + ".rpm")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(which|what) package (owns|installed|provides|does) {f}".replace("|does", ""),
                    f"{f} (belongs to|comes from) which package",
                    f"package that (owns|installed) [the file] {f}",
                ],
                [
                    f"(a qué|qué) paquete (pertenece|instaló) {f}".replace("(a qué|qué) paquete (pertenece|instaló)", "a qué paquete pertenece"),
                    f"qué paquete (instaló|contiene) {f}",
                    f"de qué paquete es {f}",
                ],
                f"dpkg -S {f.raw}",
            ),
            (
                [f"(list|show) [all] [the] files (of|installed by|in) [the] [package] {p}", f"(what|which) files did {p} install"],
                [f"(lista|muestra) los archivos (del paquete|instalados por|que instaló) {p}", f"qué archivos (instaló|trae) el paquete {p}"],
                f"dpkg -L {p.arg}",
            ),
            (
                [f"is [the] [package] {p} installed", f"check (if|whether) [the package] {p} is installed"],
                [f"está instalado [el paquete] {p}", f"(comprueba|mira|verifica) si [el paquete] {p} está instalado"],
                f"dpkg -l {p.arg}",
            ),
            (
                [
                    f"install [the] [package] [file] {d}".replace("[the] [package] [file]", "(the package file|the deb file|the local package|)"),
                    f"install {d} with dpkg",
                ],
                [f"(instala|instalar) (el paquete|el archivo|) {d} [con dpkg]"],
                f"sudo dpkg -i {d.arg}",
            ),
            (
                ["(list|show) [all] [the] installed packages with dpkg", "dpkg list of packages"],
                ["(lista|muestra) los paquetes instalados con dpkg"],
                "dpkg -l",
            ),
            (
                ["how many packages are installed [on this debian]", "(count|number of) [the] installed (debian |)packages"],
                ["cuántos paquetes (hay|tengo) instalados", "(cuenta|número de) paquetes instalados"],
                "dpkg -l | grep -c '^ii'",
            ),
            (
                ["(list|show) [all] [the] installed rpm packages", "all installed packages with rpm"],
                ["(lista|muestra) [todos] los paquetes rpm instalados"],
                "rpm -qa",
            ),
            ([f"(list|show) the files of the rpm package {p}"], [f"(lista|muestra) los archivos del paquete rpm {p}"], f"rpm -ql {p.arg}"),
            ([f"(which|what) rpm package owns {f}"], [f"a qué paquete rpm pertenece {f}"], f"rpm -qf {f.raw}"),
            ([f"install the rpm [file] {rpm}"], [f"(instala|instalar) el rpm {rpm}"], f"sudo rpm -i {rpm.arg}"),
            ([f"(list|show) the contents of the package file {d}"], [f"(lista|muestra) el contenido del paquete {d}"], f"dpkg -c {d.arg}"),
            (
                [f"(show|print) (the version|installed version) of [the package] {p} with dpkg-query"],
                [f"versión instalada de {p} con dpkg-query"],
                f"dpkg-query -W -f='${{Version}}\\n' {p.arg}",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "pip-npm", weight=10)
def pip_npm(g: Gen) -> tuple[str, str]:
    py = g.value(g.pick(["requests", "numpy", "pandas", "flask", "django", "pytest", "black", "scipy", "httpx", "pillow", "matplotlib", "rich"]))
    js = g.value(g.pick(["express", "react", "typescript", "eslint", "lodash", "axios", "vite", "prettier", "jest", "pm2"]))
    v = g.value(f"{g.int(0, 9)}.{g.int(0, 30)}.{g.int(0, 9)}")
    req = g.value(g.pick(["requirements.txt", "requirements-dev.txt", "deps.txt"]))
    d = g.value(g.pick(["venv", ".venv", "env", "entorno"]))
    en, es, cmd = g.pick(
        [
            (
                [f"(install|pip install) [the] [python] (package|module|library) {py}", f"install {py} with pip"],
                [f"(instala|instalar) (el paquete|el módulo|la librería) [de python] {py}", f"instala {py} con pip"],
                f"pip install {py.raw}",
            ),
            ([f"install version {v} of {py} with pip", f"pip install {py} {v}"], [f"instala la versión {v} de {py} con pip"], f"pip install {py.raw}=={v.raw}"),
            (
                [f"(upgrade|update) {py} with pip", f"upgrade the python package {py}"],
                [f"(actualiza|actualizar) {py} con pip"],
                f"pip install --upgrade {py.raw}",
            ),
            (
                [f"(uninstall|remove) [the] python (package|module) {py}", f"uninstall {py} with pip"],
                [f"(desinstala|quita) {py} con pip"],
                f"pip uninstall {py.raw}",
            ),
            (
                [f"install [the] [python] (dependencies|requirements|packages) (from|listed in|in) {req}", f"pip install everything in {req}"],
                [f"(instala|instalar) las dependencias (de|listadas en) {req}"],
                f"pip install -r {req.raw}",
            ),
            (
                ["(list|show) [the] [installed] (python packages|pip packages)", "which python packages are installed"],
                ["(lista|muestra) los paquetes de python instalados", "qué paquetes de python tengo"],
                "pip list",
            ),
            (
                [f"(save|write|freeze) the installed python packages (to|in|into) {req}", f"generate {req} from the installed [pip] packages"],
                [f"(guarda|vuelca|congela) los paquetes de python instalados en {req}"],
                f"pip freeze > {req.raw}",
            ),
            (
                ["(list|show) outdated python packages", "which pip packages are outdated"],
                ["(lista|muestra) los paquetes de python desactualizados"],
                "pip list --outdated",
            ),
            (
                [
                    f"(show|which) (information about|info on) the python package {py}".replace("(show|which)", "show"),
                    f"which version of {py} is installed [in python]",
                ],
                [f"(muestra|dame) información del paquete de python {py}", f"qué versión de {py} tengo [en python]"],
                f"pip show {py.raw}",
            ),
            (
                [f"(create|make) a [python] (virtual environment|virtualenv|venv) (called|named|in) {d}"],
                [f"(crea|crear|haz) un entorno virtual [de python] (llamado|en) {d}"],
                f"python3 -m venv {d.raw}",
            ),
            ([f"activate the [python] (virtual environment|venv) {d}"], [f"(activa|activar) el entorno virtual {d}"], f"source {d.raw}/bin/activate"),
            (
                [f"install {js} with npm", f"add [the] npm package {js} to this project"],
                [f"(instala|añade|agrega) {js} con npm", f"instala el paquete de npm {js}"],
                f"npm install {js.raw}",
            ),
            ([f"install {js} globally [with npm]"], [f"(instala|instalar) {js} (globalmente|de forma global) [con npm]"], f"npm install -g {js.raw}"),
            ([f"install {js} as a (dev|development) dependency"], [f"instala {js} como dependencia de desarrollo"], f"npm install --save-dev {js.raw}"),
            (
                ["install [all] the (npm|node) dependencies [of this project]", "npm install everything in package.json"],
                ["(instala|instalar) las dependencias (de npm|de node|del package.json)"],
                "npm install",
            ),
            ([f"(uninstall|remove) {js} with npm"], [f"(desinstala|quita) {js} con npm"], f"npm uninstall {js.raw}"),
            (["(list|show) [the] (globally installed|global) npm packages"], ["(lista|muestra) los paquetes globales de npm"], "npm list -g"),
            (["(list|show) outdated npm packages"], ["(lista|muestra) los paquetes de npm desactualizados"], "npm outdated"),
        ]
    )
    return g.t(en, es), cmd


# networking


@composed(INTENTS, "ip-cmd", weight=10)
def ip_cmd(g: Gen) -> tuple[str, str]:
    i, a = g.slot("iface"), g.slot("ip")
    gw = g.slot("ip")
    en, es, cmd = g.pick(
        [
            (
                [
                    "(show|list|display) [all] [the] (network interfaces|ip addresses|interfaces with their addresses|addresses of all interfaces)",
                    "(what|which) network interfaces (do i have|are there)",
                    "ip addresses of all interfaces",
                    "network interfaces and their ip addresses",
                ],
                [
                    "(muestra|lista|ver) (las interfaces de red|las direcciones ip|todas las interfaces)",
                    "qué interfaces de red (hay|tengo)",
                    "interfaces de red y sus direcciones",
                ],
                "ip addr",
            ),
            (
                [
                    "(show|list) [the] (interfaces|ip addresses|addresses) in brief [form]",
                    "(brief|short|compact) (list|overview) of [network] interfaces [and addresses]",
                ],
                ["(muestra|lista) las interfaces en formato (breve|corto|resumido)", "resumen de interfaces y direcciones ip"],
                "ip -br addr",
            ),
            (
                [
                    f"(show|what is|display) the ip [address] of [the] [interface] {i}",
                    f"ip address of {i}",
                    f"(which|what) ip does {i} have",
                    f"show the configuration of [the] interface {i}",
                ],
                [f"(muestra|cuál es|dime) la ip de [la interfaz] {i}", f"dirección ip de {i}", f"qué ip tiene [la interfaz] {i}"],
                f"ip addr show {i.raw}",
            ),
            (
                [f"(show|what is) the (mac|MAC|hardware) address of {i}", f"mac [address] of {i}"],
                [f"(muestra|cuál es|dime) la (mac|dirección MAC|dirección física) de {i}", f"mac de {i}"],
                f"cat /sys/class/net/{i.raw}/address",
            ),
            (
                [
                    "(show|list) [the] mac addresses of [all] [the] [network] interfaces",
                    "link layer (information|state) of (all|the) interfaces",
                    "my mac address[es]",
                ],
                ["(muestra|lista) las (direcciones MAC|mac) [de las interfaces]", "mis direcciones mac"],
                "ip link",
            ),
            (
                ["(show|display|print|list) the (routing table|routes)", "[ip] routes of this machine", "which routes are configured"],
                ["(muestra|ver|imprime) (la tabla de rutas|las rutas|la tabla de enrutamiento)", "rutas de (red|esta máquina)"],
                "ip route",
            ),
            (
                ["(show|what is|which is) (the|my) default (gateway|route)", "default gateway", "my router's ip (address|)"],
                [
                    "(cuál es|muestra|dime) (la puerta de enlace|el gateway|la ruta por defecto|mi puerta de enlace)",
                    "puerta de enlace (predeterminada|por defecto)",
                    "ip de mi router",
                ],
                "ip route show default",
            ),
            (
                ["(print|show) (only|just) the ip [address] of the default gateway"],
                ["(solo|imprime solo) la ip de la puerta de enlace"],
                "ip route show default | awk '{print $3}'",
            ),
            (
                [f"(bring|turn|put) [the] [interface] {i} up", f"enable [the] [network] interface {i}"],
                [f"(levanta|activa|sube) la interfaz {i}"],
                f"sudo ip link set {i.raw} up",
            ),
            (
                [f"(bring|take|turn|put) [the] [interface] {i} down", f"disable [the] [network] interface {i}"],
                [f"(baja|desactiva|apaga) la interfaz {i}"],
                f"sudo ip link set {i.raw} down",
            ),
            (
                [f"(add|assign) [the] [address] {a}/24 to [interface] {i}"],
                [f"(añade|asigna) la dirección {a}/24 a [la interfaz] {i}"],
                f"sudo ip addr add {a.raw}/24 dev {i.raw}",
            ),
            (
                [f"(set|add) {gw} as [the] default gateway", f"add a default route via {gw}"],
                [f"(pon|añade) {gw} como puerta de enlace [por defecto]", f"añade una ruta por defecto por {gw}"],
                f"sudo ip route add default via {gw.raw}",
            ),
            (
                ["(show|list) the arp (table|cache)", "(show|list) [the] neighbours [in the local network] [\\(arp\\)]"],
                ["(muestra|lista) la tabla arp", "(muestra|lista) los vecinos de la red \\(arp\\)"],
                "ip neigh",
            ),
            (
                [f"which (route|interface) is used to reach {a}", f"(show|get) the route to {a}"],
                [f"(por qué|qué) ruta se usa para llegar a {a}".replace("(por qué|qué)", "qué")],
                f"ip route get {a.raw}",
            ),
            (
                ["(show|list) (network |)interface statistics [\\(packets and errors\\)]", "packets received and sent per interface"],
                ["(muestra|ver) estadísticas de las interfaces de red", "paquetes enviados y recibidos por interfaz"],
                "ip -s link",
            ),
            (["(show|list) only [the] ipv4 addresses"], ["(muestra|lista) solo las direcciones ipv4"], "ip -4 addr"),
            (["(show|list) only [the] ipv6 addresses"], ["(muestra|lista) solo las direcciones ipv6"], "ip -6 addr"),
            (
                ["(show|list) [the] interfaces with ifconfig", "ifconfig of all interfaces (including|even) those that are down"],
                ["todas las interfaces con ifconfig, incluidas las desactivadas"],
                "ifconfig -a",
            ),
            (
                [
                    "(what is|show|get|find out) my (public|external|internet|wan) (ip|ip address|IP)",
                    "public ip [address] of this machine",
                    "with which ip do i go out to the internet",
                ],
                ["(cuál es|muestra|dime|averigua) mi (ip pública|ip externa|dirección pública)", "ip pública [de este equipo]", "con qué ip salgo a internet"],
                "curl -s ifconfig.me",
            ),
            (
                [
                    "(show|which are|list) (my|the|the configured) (dns servers|nameservers|name servers)",
                    "which dns (servers|server) do i use",
                    "contents of resolv.conf",
                ],
                ["(muestra|cuáles son|dime) (mis|los) servidores dns", "qué (dns|servidores dns) (uso|tengo)"],
                "cat /etc/resolv.conf",
            ),
            (
                ["(show|print|see) [the contents of] /etc/hosts", "static host names of this machine"],
                ["(muestra|ver|enseña) [el contenido de] /etc/hosts"],
                "cat /etc/hosts",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "hosts-file", weight=3)
def hosts_file(g: Gen) -> tuple[str, str]:
    a, h = g.slot("ip"), g.slot("domain")
    return g.pick(
        [
            (
                g.t(
                    [
                        f"(add|append) {h} with [the] ip {a} to /etc/hosts",
                        f"map {h} to {a} in /etc/hosts",
                        f"make {h} resolve to {a} [through the hosts file|using /etc/hosts]".replace(
                            "[through the hosts file|using /etc/hosts]", "(through the hosts file|using /etc/hosts)"
                        ),
                    ],
                    [f"(añade|agrega) {h} con ip {a} a /etc/hosts", f"que {h} resuelva a {a} (con|mediante|en) /etc/hosts"],
                ),
                f'echo "{a.raw} {h.raw}" | sudo tee -a /etc/hosts',
            ),
            (
                g.t(
                    [f"(block|blackhole) {h} (through|in|using) /etc/hosts (pointing it to|with) 127.0.0.1"],
                    [f"bloquea {h} en /etc/hosts apuntándolo a 127.0.0.1"],
                ),
                f'echo "127.0.0.1 {h.raw}" | sudo tee -a /etc/hosts',
            ),
            (
                g.t(
                    [
                        f"(what|which) ip does {h} have according to the system [resolver|\\(hosts file included\\)]".replace(
                            "[resolver|\\(hosts file included\\)]", "(resolver|\\(hosts file included\\))"
                        ),
                        f"look up {h} with getent",
                    ],
                    [f"busca {h} con getent", f"qué ip tiene {h} según el sistema \\(incluido /etc/hosts\\)"],
                ),
                f"getent hosts {h.raw}",
            ),
            (
                g.t(
                    [f"(show|find) the entry of {h} in /etc/hosts", f"is {h} in /etc/hosts"],
                    [f"(muestra|busca) la entrada de {h} en /etc/hosts", f"está {h} en /etc/hosts"],
                ),
                f'grep "{h.raw}" /etc/hosts',
            ),
        ]
    )


@composed(INTENTS, "ss", weight=11)
def ss(g: Gen) -> tuple[str, str]:
    p = g.slot("port")
    en, es, cmd = g.pick(
        [
            (
                [
                    "(show|list|display) [all] [the] (listening ports|open ports|listening sockets|ports in use|ports that are listening)",
                    "(which|what) ports are (open|listening) [on this machine]",
                    "open ports [on this machine]",
                    "(which|what) ports (is this machine|am i) listening on",
                    "listening tcp and udp ports",
                ],
                [
                    "(muestra|lista|ver) (los puertos abiertos|los puertos a la escucha|los puertos en escucha|los puertos que están escuchando)",
                    "qué puertos (están abiertos|están a la escucha|tengo abiertos)",
                    "puertos (abiertos|en escucha) [de esta máquina]",
                    "puertos tcp y udp a la escucha",
                ],
                "ss -tuln",
            ),
        ]
        * 3
        + [
            (
                [
                    "(show|list) [all] [the] (listening ports|open ports) (with|and) (the process|their process|the program that uses each one|the processes behind them)",
                    "which (process|program) is listening on each port",
                ],
                ["(muestra|lista) los puertos a la escucha (con|y) su proceso", "qué (proceso|programa) escucha en cada puerto"],
                "ss -tulnp",
            ),
            (
                ["(show|list) [the] listening (tcp|TCP) (ports|sockets)", "open tcp ports"],
                ["(muestra|lista) los puertos (tcp|TCP) (a la escucha|abiertos|en escucha)", "puertos tcp abiertos"],
                "ss -tln",
            ),
            (
                ["(show|list) [the] listening (udp|UDP) (ports|sockets)", "open udp ports"],
                ["(muestra|lista) los puertos (udp|UDP) (a la escucha|abiertos)", "puertos udp abiertos"],
                "ss -uln",
            ),
            (
                ["(show|list) [the] (established|active|current) (tcp |)connections", "(which|what) (tcp |)connections are established"],
                ["(muestra|lista) las conexiones [tcp] establecidas", "qué conexiones [tcp] hay establecidas"],
                "ss -tn state established",
            ),
            (["(show|list) all [the] tcp (sockets|connections), listening or not"], ["(muestra|lista) todos los sockets tcp, escuchen o no"], "ss -tan"),
            (["(show|print) a summary of socket (statistics|usage)", "socket statistics summary"], ["(muestra|dame) un resumen de los sockets"], "ss -s"),
            (
                [
                    f"(show|list) [the] connections (to|on|of) [local] port {p}".replace("[local]", "the local"),
                    f"how is local port {p} connected, show the tcp connections",
                ],
                [f"(muestra|lista) las conexiones [tcp] (del|al) puerto local {p}"],
                f"ss -tn sport = :{p.raw}",
            ),
            (
                [
                    "how many (established |)tcp connections are (there |)established".replace("(established |)", "").replace("(there |)", ""),
                    "(count|number of) [the] established tcp connections",
                ],
                ["cuántas conexiones tcp (hay|están) establecidas", "número de conexiones tcp establecidas"],
                "ss -Htn state established | wc -l",
            ),
            (
                ["(show|list) [all] [the] listening ports with netstat", "netstat of listening ports with (programs|pids)"],
                ["puertos a la escucha con netstat", "con netstat, puertos a la escucha y programas"],
                "netstat -tuln",
            ),
            (["(show|list) [the] (unix sockets|unix domain sockets)"], ["(muestra|lista) los sockets unix"], "ss -x"),
        ]
    )
    if cmd == "netstat -tuln" and ("program" in en[1]):
        en, es = en[:1], es[:1]
    return g.t(en, es), cmd


@composed(INTENTS, "ping", weight=6)
def ping(g: Gen) -> tuple[str, str]:
    h, n, s = g.slot("host"), g.value(str(g.pick([1, 2, 3, 4, 5, 5, 10, g.int(2, 20)]))), g.slot("seconds")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"ping {h} {n} times",
                    f"send {n} (ping|icmp|ICMP) (packets|requests|echo requests) to {h}",
                    f"{n} pings to {h}",
                    f"ping {h} with {n} packets [only]",
                ],
                [f"(haz|haga|lanza|envía) {n} pings a {h}", f"(haz|hacer) ping a {h} {n} veces", f"envía {n} paquetes (de ping|icmp) a {h}"],
                f"ping -c {n.raw} {h.raw}",
            ),
            (
                [
                    f"(is|check if|test whether) {h} (reachable|alive|up) with (a single|one) ping".replace("(is|check if|test whether)", "is"),
                    f"send a single ping to {h}",
                    f"ping {h} once",
                ],
                [f"(haz|manda) un solo ping a {h}", f"haz ping una vez a {h}"],
                f"ping -c 1 {h.raw}",
            ),
            (
                [
                    f"ping {h}",
                    f"(is|can i reach) {h}".replace("(is|can i reach)", "can i reach"),
                    f"(check|test) (if|whether) {h} (responds|is reachable|is up|is alive)",
                    f"check (the connection|connectivity) to {h}",
                ],
                [
                    f"(haz|hacer) ping a {h}",
                    f"(comprueba|mira|verifica) si {h} (responde|está accesible|está vivo)",
                    f"comprueba la conexión con {h}",
                    f"llego a {h}",
                ],
                f"ping -c 4 {h.raw}",
            ),
            (
                [f"ping {h} {n} times, (one every|every) {s} seconds", f"send {n} pings to {h} with an interval of {s} seconds"],
                [f"haz {n} pings a {h}, uno cada {s} segundos"],
                f"ping -c {n.raw} -i {s.raw} {h.raw}",
            ),
            (
                [
                    "(am i connected|do i have access) to the internet, ping 8.8.8.8 (3 times|three times)",
                    "test the internet connection with 3 pings to 8.8.8.8",
                ],
                ["(comprueba|prueba) la conexión a internet con 3 pings a 8.8.8.8", "tengo internet? 3 pings a 8.8.8.8"],
                "ping -c 3 8.8.8.8",
            ),
            (
                [f"(trace|show|display) the (route|path|network path) to {h}", f"traceroute [to] {h}", f"through which (routers|hops) do packets go to {h}"],
                [f"(traza|muestra) la ruta (hasta|hacia|a) {h}", f"traceroute (a|hacia) {h}", f"por qué saltos pasa un paquete hasta {h}"],
                f"traceroute {h.raw}",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "curl", weight=22)
def curl(g: Gen) -> tuple[str, str]:
    u, f = g.slot("url"), g.slot("newname")
    url = u.arg
    k1, v1 = g.slot("key"), g.value(g.pick(["ana", "42", "true", "hello", "mango", "luis", "3.5", "madrid"]))
    js = g.value('{{"{}": {}}}'.format(k1.raw, v1.raw if v1.raw in ("42", "true", "3.5") else f'"{v1.raw}"'))
    tok, user, pw = (
        g.value("".join(g.rng.choices("abcdef0123456789", k=g.int(8, 16)))),
        g.slot("user"),
        g.value(g.pick(["secret", "hunter2", "s3cr3t", "clave123", "pass1234"])),
    )
    jf, sec, n = g.slot("json_file"), g.slot("seconds"), g.value(str(g.pick([2, 3, 5])))
    hd, hv = (
        g.value(g.pick(["Accept", "X-Api-Key", "X-Request-Id", "Content-Type", "User-Agent"])),
        g.value(g.pick(["application/json", "abc123", "test", "text/plain"])),
    )
    g.value(str(g.int(1, 999)))
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(fetch|get|request|show|print) (the contents of|the content of|the page|) {u}",
                    f"(make|do|send) a GET request to {u}",
                    f"curl {u}",
                    f"(print|show) the response of {u}",
                ],
                [f"(obtén|muestra|trae|pide) el contenido de {u}", f"(haz|hacer|envía) una petición GET a {u}", f"(muestra|imprime) la respuesta de {u}"],
                f"curl {url}",
            ),
            (
                [f"(fetch|get) {u} (silently|quietly|without [the] progress [bar|output])".replace("[bar|output]", "(bar|output|)")],
                [f"obtén {u} (en silencio|sin mostrar el progreso)"],
                f"curl -s {url}",
            ),
            (
                [
                    f"(download|fetch|save) {u} (as|to|into) {f} [with curl]",
                    f"save (the page|the response of|) {u} (in|to) [the] [file] {f} [using curl]".replace("(the page|the response of|)", "the response of"),
                ],
                [f"(descarga|baja|guarda) {u} (como|en) {f} [con curl]", f"guarda la respuesta de {u} en {f}"],
                f"curl -o {f.arg} {url}",
            ),
            (
                [f"download {u} with curl (keeping|and keep) (its|the original|the remote) name"],
                [f"descarga {u} con curl (conservando|manteniendo) el nombre [original]"],
                f"curl -O {url}",
            ),
            (
                [
                    f"(show|get|print|see|fetch) [only] the (response |http |)headers of {u}",
                    f"(what|which) headers does {u} (return|send)",
                    f"http headers of {u}",
                    f"make a HEAD request to {u}",
                ],
                [f"(muestra|dame|ver|obtén) [solo] las cabeceras [http] de {u}", f"qué cabeceras devuelve {u}", f"(haz|envía) una petición HEAD a {u}"],
                f"curl -I {url}",
            ),
            (
                [
                    f"(print|show|get|return) (only |)the [http] status code of {u}",
                    f"(what|which) status code does {u} (return|give)",
                    f"http (response|status) code of {u}",
                ],
                [
                    f"(imprime|muestra|dame) [solo] el código [de estado] [http] de {u}",
                    f"qué código (http|de estado) devuelve {u}",
                    f"código de respuesta de {u}",
                ],
                f"curl -s -o /dev/null -w '%{{http_code}}\\n' {url}",
            ),
            (
                [
                    f"(follow|following) redirects, (get|fetch) {u}".replace("(follow|following)", "following"),
                    f"(get|fetch|open) {u} (following|and follow) redirects",
                ],
                [f"obtén {u} siguiendo (las redirecciones|los redirects)"],
                f"curl -L {url}",
            ),
            (
                [
                    f"(post|send|POST) [the] [json] {js} to {u}",
                    f"(make|send) a POST request to {u} with [the] (json|JSON|json body) {js}",
                    f"post json {js} to {u}",
                ],
                [
                    f"(envía|manda|haz un POST de) [el] [json] {js} a {u}".replace("haz un POST de) [el]", "postea)"),
                    f"(haz|envía) una petición POST a {u} con (el json|el cuerpo json|JSON) {js}",
                ],
                f"curl -X POST -H 'Content-Type: application/json' -d '{js.raw}' {url}",
            ),
            (
                [f"(put|send a PUT request with) [the] json {js} to {u}"],
                [f"(haz|envía) un PUT a {u} con el json {js}"],
                f"curl -X PUT -H 'Content-Type: application/json' -d '{js.raw}' {url}",
            ),
            (
                [f"(post|POST|send) [the] (contents of|json file|json in) {jf} to {u} (as json|as application/json)"],
                [f"(envía|manda) por POST el (contenido de|archivo) {jf} a {u} como json".replace("(contenido de|archivo)", "archivo")],
                f"curl -X POST -H 'Content-Type: application/json' -d @{jf.raw} {url}"
                if " " not in jf.raw
                else f"curl -X POST -H 'Content-Type: application/json' -d \"@{jf.raw}\" {url}",
            ),
            (
                [f"(post|send) the form (field|data) {k1}={v1} to {u}", f"POST {k1}={v1} to {u}"],
                [f"(envía|manda) por POST {k1}={v1} a {u}", f"envía el campo de formulario {k1}={v1} a {u}"],
                f"curl -d '{k1.raw}={v1.raw}' {url}",
            ),
            (
                [f"(send|make) a DELETE request to {u}", f"(send|do|issue) an http DELETE (on|to) {u}"],
                [f"(haz|envía|manda) una petición DELETE a {u}"],
                f"curl -X DELETE {url}",
            ),
            (
                [
                    f"(get|call|request) {u} with [the] bearer token {tok}",
                    f"(send|make) a request to {u} with (authorization bearer|the Authorization header Bearer) {tok}",
                ],
                [f"(llama a|consulta|pide) {u} con el (bearer token|token bearer) {tok}"],
                f"curl -H 'Authorization: Bearer {tok.raw}' {url}",
            ),
            (
                [f"(get|fetch|request) {u} with (the|) header {hd}: {hv}", f"send the header {hd}: {hv} (when requesting|in a request to) {u}"],
                [f"(pide|obtén) {u} con la cabecera {hd}: {hv}"],
                f"curl -H '{hd.raw}: {hv.raw}' {url}",
            ),
            (
                [
                    f"(get|fetch|download) {u} with (basic auth,|) user {user} and password {pw}",
                    f"(log in|authenticate) as {user} with password {pw} and (get|fetch) {u}",
                ],
                [f"(obtén|pide) {u} con (el usuario|usuario) {user} y contraseña {pw}"],
                f"curl -u {user.raw}:{pw.raw} {url}",
            ),
            (
                [f"(upload|send) [the] file {jf} to {u} (as a form field called|in the form field) file"],
                [f"(sube|envía) el archivo {jf} a {u} (en|como) el campo file".replace("(en|como)", "en")],
                f"curl -F 'file=@{jf.raw}' {url}",
            ),
            (
                [f"(get|fetch) {u} (giving up after|with a timeout of|with a limit of) {sec} seconds"],
                [f"obtén {u} con un (tiempo máximo|timeout|límite) de {sec} segundos"],
                f"curl --max-time {sec.raw} {url}",
            ),
            (
                [f"(get|fetch) {u} ignoring (certificate errors|an invalid certificate|ssl errors)"],
                [f"obtén {u} ignorando (los errores de certificado|el certificado inválido)"],
                f"curl -k {url}",
            ),
            (
                [f"(resume|continue) the download of {u} with curl, keeping its name"],
                [f"(continúa|reanuda) la descarga de {u} con curl, conservando el nombre"],
                f"curl -C - -O {url}",
            ),
            ([f"(get|fetch) {u} and (pretty-print|pretty print|format) the json"], [f"obtén {u} y (formatea|muestra bonito) el json"], f"curl -s {url} | jq ."),
            (
                [f"(get|fetch) {u} and (print|extract|show) the {k1} (field|key) of the json"],
                [f"obtén {u} y (saca|extrae|muestra) el campo {k1} del json"],
                f"curl -s {url} | jq -r '.{k1.raw}'",
            ),
            (
                [f"how long does {u} take to (respond|answer), in seconds", f"(print|show) the total time of a request to {u}"],
                [f"cuánto tarda en responder {u}, en segundos", f"tiempo total de una petición a {u}"],
                f"curl -s -o /dev/null -w '%{{time_total}}\\n' {url}",
            ),
            (
                [f"(verbose|debug) request to {u} with curl", f"(show|see) the (request and response headers|whole conversation) of {u}"],
                [f"(muestra|ver) la petición y la respuesta completas \\(verbose\\) de {u}"],
                f"curl -v {url}",
            ),
            (
                [f"download the script {u} and run it with bash", f"(pipe|run) {u} (through|with) bash"],
                [f"descarga el script {u} y ejecútalo con bash"],
                f"curl -fsSL {url} | bash",
            ),
            ([f"(get|fetch) {u} with gzip compression"], [f"obtén {u} comprimido \\(con compresión\\)"], f"curl --compressed {url}"),
            ([f"(get|fetch) {u}, retrying (up to|) {n} times [on failure]"], [f"obtén {u} reintentando {n} veces [si falla]"], f"curl --retry {n.raw} {url}"),
            ([f"send cookies {k1}={v1} to {u}"], [f"pide {u} con la cookie {k1}={v1}"], f"curl -b '{k1.raw}={v1.raw}' {url}"),
            (
                [f"get the weather (for|in) {g.value('Madrid')} from wttr.in"],
                ["qué tiempo hace en " + str(g.value("Madrid")) + " según wttr.in"],
                "curl wttr.in/Madrid",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "wget", weight=9)
def wget(g: Gen) -> tuple[str, str]:
    u, f, d, sz = g.slot("url"), g.slot("newname"), g.slot("dir"), g.value(g.pick(["200k", "500k", "1m", "2m"]))
    uf = g.slot("file")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"download {u}",
                    f"download (the file|the file at|) {u}",
                    f"(download|get) [the] file {u} with wget",
                    f"save {u} (to disk|in the current directory|here)",
                ],
                [
                    f"(descarga|descargar|baja|bajar|bájate|descargue) [el archivo] {u}",
                    f"descarga {u} [aquí|con wget]".replace("[aquí|con wget]", "(aquí|con wget|)"),
                ],
                f"wget {u.arg}",
            ),
        ]
        * 3
        + [
            (
                [f"download {u} (as|with the name|and save it as|and name it) {f} [using wget|with wget]".replace("[using wget|with wget]", "with wget")],
                [f"descarga {u} con wget (como|y guárdalo como|con el nombre) {f}"],
                f"wget -O {f.arg} {u.arg}",
            ),
            (
                [f"download {u} (into|to) [the] [directory] {d}", f"(save|download) {u} (in|into) the (folder|directory) {d}"],
                [f"(descarga|baja) {u} (en|a) {d}", f"descarga {u} en la carpeta {d}"],
                f"wget -P {d.arg} {u.arg}",
            ),
            (
                [f"(continue|resume) the [interrupted|partial] download of {u}".replace("[interrupted|partial]", "(interrupted|partial)")],
                [f"(continúa|reanuda) la descarga [interrumpida] de {u}"],
                f"wget -c {u.arg}",
            ),
            ([f"download {u} (quietly|silently|without output) [with wget]"], [f"descarga {u} (en silencio|sin mostrar nada)"], f"wget -q {u.arg}"),
            ([f"download {u} in the background [with wget]"], [f"descarga {u} en segundo plano [con wget]"], f"wget -b {u.arg}"),
            (
                [f"download all [the] urls (listed |)in {uf}", f"wget every (url|link) (from|in) {uf}"],
                [f"descarga todas las urls (de|que hay en|listadas en) {uf}"],
                f"wget -i {uf.arg}",
            ),
            (
                [f"(mirror|make a mirror of|make a local copy of) the (site|website) {u}", f"mirror {u}"],
                [f"(haz un espejo|haz una copia completa) del sitio {u}", f"clona el sitio web {u} con wget --mirror"],
                f"wget --mirror {u.arg}",
            ),
            (
                [
                    f"download {u} (limiting|limited to|with) (the speed to|a speed of|) {sz}".replace(
                        "(limiting|limited to|with) (the speed to|a speed of|)", "limiting the speed to"
                    ),
                    f"download {u} at {sz} at most",
                ],
                [f"descarga {u} limitando la velocidad a {sz}"],
                f"wget --limit-rate={sz.raw} {u.arg}",
            ),
            ([f"check (if|that) {u} exists without downloading it"], [f"comprueba si existe {u} sin descargarlo"], f"wget --spider {u.arg}"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "dns", weight=8)
def dns(g: Gen) -> tuple[str, str]:
    h, a, s = g.slot("domain"), g.slot("ip"), g.value(g.pick(["8.8.8.8", "1.1.1.1", "9.9.9.9"]))
    t, te, ts = g.pick(
        [
            ("MX", "(mx records|mail servers|MX records)", "(los registros MX|los servidores de correo)"),
            ("NS", "(name servers|ns records|NS records)", "(los servidores de nombres|los registros NS)"),
            ("TXT", "(txt records|TXT records)", "los registros TXT"),
            ("AAAA", "(ipv6 address|AAAA records)", "(la dirección ipv6|los registros AAAA)"),
            ("A", "A records", "los registros A"),
            ("CNAME", "(CNAME|CNAME record)", "el registro CNAME"),
            ("SOA", "SOA record", "el registro SOA"),
        ]
    )
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(what is|find|get|show) the ip [address] of {h}",
                    f"(resolve|look up|lookup) {h} [to an ip|in dns]".replace("[to an ip|in dns]", "(to an ip|in dns)"),
                    f"ip of {h}",
                    f"(which|what) ip does {h} (resolve to|point to)",
                ],
                [f"(cuál es|dame|muestra|averigua) la ip de {h}", f"(resuelve|resolver) {h} [a su ip]", f"a qué ip (apunta|resuelve) {h}", f"ip de {h}"],
                f"dig +short {h.raw}",
            ),
            ([f"(show|get|find|query|list) the {te} of {h}", f"{te} (of|for) {h}"], [f"(muestra|dame|consulta) {ts} de {h}"], f"dig +short {t} {h.raw}"),
            (
                [f"(dns |)(lookup|query) for {h} with (full|complete) (output|answer)", f"dig {h}", f"full dns query of {h}"],
                [f"consulta dns completa de {h}", f"dig de {h}"],
                f"dig {h.raw}",
            ),
            (
                [f"(resolve|look up|query) {h} (using|with|asking) [the] (dns server|nameserver|server) {s}"],
                [f"(resuelve|consulta) {h} (usando|con|preguntando a) [el servidor dns] {s}"],
                f"dig +short @{s.raw} {h.raw}",
            ),
            (
                [f"(reverse dns|reverse lookup|reverse dns lookup) (of|for) {a}", f"(which|what) (host name|hostname|name) has [the] ip {a}"],
                [f"(dns inverso|resolución inversa) de {a}", f"qué nombre tiene la ip {a}"],
                f"dig +short -x {a.raw}",
            ),
            ([f"(look up|query) {h} with nslookup", f"nslookup {h}"], [f"(consulta|busca) {h} con nslookup", f"nslookup de {h}"], f"nslookup {h.raw}"),
            ([f"(look up|resolve) {h} with [the] host [command]", f"host {h}"], [f"(consulta|resuelve) {h} con [el comando] host"], f"host {h.raw}"),
            (
                [f"(who owns|who registered|whois information of|whois) [the] [domain] {h}"],
                [f"(quién es el dueño|información whois|whois) del dominio {h}", f"whois de {h}"],
                f"whois {h.raw}",
            ),
            (["(flush|clear) the dns cache [of systemd-resolved]"], ["(vacía|limpia|borra) la caché (dns|de dns)"], "resolvectl flush-caches"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "port-check", weight=8)
def port_check(g: Gen) -> tuple[str, str]:
    h, p, p2, f = g.slot("host"), g.slot("port"), g.slot("port"), g.slot("file")
    a, b = sorted([int(p.raw), int(p2.raw)])
    pa, pb = g.value(str(a)), g.value(str(b))
    net = g.value(g.pick(["192.168.1.0/24", "10.0.0.0/24", "192.168.0.0/24", f"10.{g.int(0, 99)}.{g.int(0, 99)}.0/24"]))
    sec = g.slot("seconds")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(check|test|see) (if|whether) port {p} is open on {h}",
                    f"is port {p} open on {h}",
                    f"is port {p} of {h} (open|reachable)",
                    f"can i (connect|get) to port {p} (of|on) {h}",
                    f"(test|check) the connection to {h} on port {p}",
                    f"is {h}:{p} reachable",
                ],
                [
                    f"(comprueba|mira|verifica|prueba) si (está abierto el puerto {p} (de|en) {h}|el puerto {p} de {h} está abierto)",
                    f"está abierto el puerto {p} (de|en) {h}",
                    f"(prueba|comprueba) la conexión al puerto {p} de {h}",
                    f"puedo conectarme a {h} por el puerto {p}",
                ],
                f"nc -zv {h.raw} {p.raw}",
            ),
        ]
        * 4
        + [
            (
                [f"(check|test) (if|whether) port {p} is open on {h}, (waiting|timeout) {sec} seconds [at most]"],
                [f"comprueba si el puerto {p} de {h} está abierto, esperando como mucho {sec} segundos"],
                f"nc -zv -w {sec.raw} {h.raw} {p.raw}",
            ),
            (
                [f"(listen|wait for connections) on [tcp] port {p} [with netcat|with nc]".replace("[with netcat|with nc]", "with (netcat|nc)")],
                [f"escucha en el puerto {p} con (netcat|nc)"],
                f"nc -lp {p.raw}",
            ),
            (
                [f"(scan|check) [the] ports {pa} to {pb} (of|on) {h} with nc", f"scan the range of ports {pa}-{pb} on {h} with netcat"],
                [f"(escanea|revisa) los puertos {pa} a {pb} de {h} con nc"],
                f"nc -zv {h.raw} {pa.raw}-{pb.raw}",
            ),
            (
                [f"send [the file] {f} to {h} port {p} with (nc|netcat)"],
                [f"envía el archivo {f} a {h} por el puerto {p} con (nc|netcat)"],
                f"nc {h.raw} {p.raw} < {f.arg}",
            ),
            (
                [f"(scan|nmap) {h}", f"scan the (open |)ports of {h} [with nmap]"],
                [f"escanea [los puertos de] {h} con nmap", f"escanea los puertos de {h}"],
                f"nmap {h.raw}",
            ),
            ([f"scan all [the] [65535] ports of {h} [with nmap]"], [f"escanea todos los puertos de {h} [con nmap]"], f"nmap -p- {h.raw}"),
            ([f"(scan|check) (only |)port {p} of {h} with nmap"], [f"(escanea|comprueba) [solo] el puerto {p} de {h} con nmap"], f"nmap -p {p.raw} {h.raw}"),
            (
                [
                    f"(find|list|discover|scan for) (hosts|devices|machines) (alive|up|connected) (in|on) [the network] {net}",
                    f"ping scan of {net}",
                    f"which (hosts|devices) are (alive|up) in {net}",
                ],
                [
                    f"(busca|lista|descubre) los (equipos|dispositivos|hosts) (activos|conectados) (en|de) [la red] {net}",
                    f"qué equipos hay (vivos|encendidos) en la red {net}",
                ],
                f"nmap -sn {net.raw}",
            ),
            (
                [f"(detect|show|find) the (versions of the services|service versions) (of|on|running on) {h}"],
                [f"detecta las versiones de los servicios de {h}"],
                f"nmap -sV {h.raw}",
            ),
            ([f"(detect|guess) the operating system of {h} [with nmap]"], [f"detecta el sistema operativo de {h} [con nmap]"], f"sudo nmap -O {h.raw}"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "firewall", weight=8)
def firewall(g: Gen) -> tuple[str, str]:
    p, a = g.slot("port"), g.slot("ip")
    pr = g.pick(["tcp", "tcp", "udp"])
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(allow|open) port {p} (in|on|with) (ufw|the ufw firewall)",
                    f"open port {p} [in the firewall|with ufw]".replace("[in the firewall|with ufw]", "(in the firewall|with ufw)"),
                ],
                [f"(permite|abre|abrir) el puerto {p} (en ufw|con ufw|en el firewall|en el cortafuegos)"],
                f"sudo ufw allow {p.raw}",
            ),
            (
                [f"(allow|open) {pr} port {p} (in|with) ufw", f"(allow|open) port {p}/{pr} (in|with) (ufw|the firewall)"],
                [f"(permite|abre) el puerto {p}/{pr} (en|con) ufw", f"abre el puerto {pr} {p} (en el firewall|con ufw)"],
                f"sudo ufw allow {p.raw}/{pr}",
            ),
            (
                [f"(block|deny|close) port {p} (in|with|on) (ufw|the firewall)"],
                [f"(bloquea|cierra|deniega) el puerto {p} (en|con) (ufw|el firewall)"],
                f"sudo ufw deny {p.raw}",
            ),
            (
                [f"allow (connections|traffic|all traffic|everything) from {a} (in|with|through) ufw"],
                [f"permite [todo] el tráfico desde {a} (en|con) ufw"],
                f"sudo ufw allow from {a.raw}",
            ),
            (
                [f"(block|deny) [all] (connections|traffic) from {a} (in|with) ufw", f"block the ip {a} with ufw"],
                [f"(bloquea|deniega) [todo] el tráfico desde {a} (en|con) ufw", f"bloquea la ip {a} con ufw"],
                f"sudo ufw deny from {a.raw}",
            ),
            (
                [f"allow {a} to (connect to|reach) port {p} (with|in) ufw"],
                [f"permite a {a} conectarse al puerto {p} (en|con) ufw"],
                f"sudo ufw allow from {a.raw} to any port {p.raw}",
            ),
            (
                ["(enable|turn on|activate) (ufw|the firewall|the ufw firewall)"],
                ["(activa|habilita|enciende) (ufw|el firewall|el cortafuegos)"],
                "sudo ufw enable",
            ),
            (
                ["(disable|turn off|deactivate) (ufw|the firewall|the ufw firewall)"],
                ["(desactiva|deshabilita|apaga) (ufw|el firewall|el cortafuegos)"],
                "sudo ufw disable",
            ),
            (
                ["(show|check|what is) the (status of ufw|ufw status|firewall status|firewall rules)", "is the firewall (on|active|enabled)"],
                ["(muestra|ver|comprueba) el estado (de ufw|del firewall|del cortafuegos)", "está activo el firewall"],
                "sudo ufw status",
            ),
            (
                ["(show|list) the ufw rules (numbered|with numbers|with their numbers)"],
                ["(muestra|lista) las reglas de ufw numeradas"],
                "sudo ufw status numbered",
            ),
            ([f"delete [the] ufw rule (number|) {g.value('3')}"], [f"borra la regla {g.value('3')} de ufw"], "sudo ufw delete 3"),
            (
                [f"(delete|remove) the [ufw] rule that allows port {p}"],
                [f"(borra|elimina) la regla [de ufw] que permite el puerto {p}"],
                f"sudo ufw delete allow {p.raw}",
            ),
            (["(list|show) [all] [the] iptables rules", "current iptables rules"], ["(lista|muestra) [todas] las reglas de iptables"], "sudo iptables -L"),
            (
                ["(list|show) [the] iptables rules (with numeric addresses and packet counters|verbosely, without resolving names)"],
                ["(lista|muestra) las reglas de iptables con contadores y sin resolver nombres"],
                "sudo iptables -L -n -v",
            ),
            (
                [f"(block|drop) (incoming|all) (traffic|packets) from {a} (with|using) iptables", f"block the ip {a} (with|using) iptables"],
                [f"(bloquea|descarta) el tráfico [entrante] (de|desde) {a} con iptables", f"bloquea la ip {a} con iptables"],
                f"sudo iptables -A INPUT -s {a.raw} -j DROP",
            ),
            (
                [f"(allow|accept) incoming {pr} (connections|traffic) on port {p} (with|using) iptables"],
                [
                    f"(permite|acepta) (el tráfico|las conexiones) {pr} entrante[s] al puerto {p} con iptables".replace(
                        "(el tráfico|las conexiones) {pr} entrante[s]", f"el tráfico {pr} entrante"
                    ).replace("{pr}", pr)
                ],
                f"sudo iptables -A INPUT -p {pr} --dport {p.raw} -j ACCEPT",
            ),
            (["(flush|delete) all [the] iptables rules"], ["(borra|vacía|limpia) todas las reglas de iptables"], "sudo iptables -F"),
            (
                ["(save|dump) the iptables rules to " + str(g.value("rules.v4"))],
                ["guarda las reglas de iptables en " + str(g.value("rules.v4"))],
                "sudo iptables-save > rules.v4",
            ),
        ]
    )
    return g.t(en, es), cmd


# ssh, scp, rsync


def remote(g: Gen):
    u, h = g.slot("user"), g.slot("host")
    if g.chance(0.6):
        return g.value(f"{u.raw}@{h.raw}"), u, h
    return None, u, h


@composed(INTENTS, "ssh", weight=14)
def ssh(g: Gen) -> tuple[str, str]:
    both, u, h = remote(g)
    say = g.t([f"{both}"] if both else [f"{h} as [the] [user] {u}"], [f"{both}"] if both else [f"{h} como [usuario] {u}", f"{h} con el usuario {u}"])
    tgt = f"{u.raw}@{h.raw}"
    opts, te, ts = "", "", ""
    p, key = (
        g.slot("port"),
        g.value(g.pick(["~/.ssh/id_rsa", "~/.ssh/id_ed25519", "key.pem", "~/keys/prod.pem", "~/.ssh/deploy_key", "~/.ssh/" + g.slot("word").raw])),
    )
    if g.chance(0.35):
        opts += f"-p {p.raw} "
        te += f" (on|using|through|via) port {p}"
        ts += f" (por|en|usando) el puerto {p}"
    if g.chance(0.3):
        opts += f"-i {key.raw} "
        te += f" (with|using) [the] [private] key {key}"
        ts += f" (con|usando) la clave {key}"
    r = g.rng.random()
    if r < 0.4:
        return g.t(
            [
                f"(connect|ssh|log in|login) to {say}{te}",
                f"(open|start) an ssh session (to|on|with) {say}{te}",
                f"connect (by|via|through|over) ssh to {say}{te}",
                f"ssh into {say}{te}",
            ],
            [f"(conéctate|conectar|conectarme|entra|entrar) [por ssh] a {say}{ts}", f"(abre|inicia) una sesión ssh (en|con) {say}{ts}", f"ssh a {say}{ts}"],
        ), f"ssh {opts}{tgt}"
    if r < 0.75:
        c, ce, cs = g.pick(
            [
                ("df -h", "the free disk space of", "el espacio libre en disco de"),
                ("uptime", "the uptime of", "el uptime de"),
                ("free -h", "the memory usage of", "el uso de memoria de"),
                ("ls -l", None, None),
                ("hostname", None, None),
                ("sudo systemctl restart nginx", None, None),
                ("docker ps", None, None),
                ("tail -n 50 /var/log/syslog", None, None),
                ("whoami", None, None),
                ("ls /var/www", None, None),
                ("date", None, None),
                ("uname -a", None, None),
            ]
        )
        cv = g.value(c, text=g.pick([f"'{c}'", c, f'"{c}"']))
        q = c if " " not in c else f"'{c}'"
        if ce and g.chance(0.5):
            return g.t([f"(show|check|see) {ce} {say}{te} (over|through|via) ssh"], [f"(muestra|ver) {cs} {say}{ts} por ssh"]), f"ssh {opts}{tgt} {q}"
        return g.t(
            [f"(run|execute) {cv} on {say}{te} (over|through|via|with) ssh", f"(run|execute) [the] command {cv} on the (remote|remote host|server) {say}{te}"],
            [f"(ejecuta|corre|lanza|ejecutar) {cv} en {say}{ts} (por|mediante|a través de) ssh", f"ejecuta el comando {cv} en el servidor {say}{ts}"],
        ), f"ssh {opts}{tgt} {q}"
    lp, rp, s = g.slot("port"), g.slot("port"), g.slot("sh_file")
    en, es, cmd = g.pick(
        [
            (
                [
                    f"(forward|tunnel) local port {lp} to port {rp} of {say}{te} (over|through|via) ssh",
                    f"(make|create|open) an ssh tunnel from local port {lp} to port {rp} on {say}{te}",
                ],
                [
                    f"(redirige|reenvía) el puerto local {lp} al puerto {rp} de {say}{ts} por ssh",
                    f"(crea|abre|haz) un túnel ssh del puerto local {lp} al {rp} de {say}{ts}",
                ],
                f"ssh {opts}-L {lp.raw}:localhost:{rp.raw} {tgt}",
            ),
            (
                [f"(forward|tunnel) local port {lp} to port {rp} of {say}{te} in the background, without (a shell|running a command)"],
                [f"túnel ssh en segundo plano y sin shell del puerto local {lp} al {rp} de {say}{ts}"],
                f"ssh {opts}-fN -L {lp.raw}:localhost:{rp.raw} {tgt}",
            ),
            (
                [
                    f"(make|expose) my local port {lp} (available|reachable) on port {rp} of {say}{te} \\(reverse (tunnel|ssh tunnel)\\)".replace(
                        "(make|expose)", "make"
                    ),
                    f"reverse ssh tunnel: remote port {rp} of {say}{te} to my local port {lp}",
                ],
                [f"túnel (inverso|ssh inverso) del puerto {rp} de {say}{ts} a mi puerto local {lp}"],
                f"ssh {opts}-R {rp.raw}:localhost:{lp.raw} {tgt}",
            ),
            (
                [f"(open|start|create) a SOCKS proxy on [local] port {lp} through {say}{te}", f"dynamic ssh (forwarding|proxy) on port {lp} via {say}{te}"],
                [f"(abre|crea) un proxy SOCKS en el puerto {lp} (a través de|por) {say}{ts}"],
                f"ssh {opts}-D {lp.raw} {tgt}",
            ),
            (
                [f"run the local script {s} on {say}{te} over ssh"],
                [f"ejecuta el script local {s} en {say}{ts} por ssh"],
                f"ssh {opts}{tgt} 'bash -s' < {s.arg}",
            ),
            ([f"(connect|ssh) to {say}{te} with X11 forwarding"], [f"(conéctate|ssh) a {say}{ts} con reenvío X11"], f"ssh {opts}-X {tgt}"),
            (
                [f"(debug|show verbose output of) the ssh connection to {say}{te}"],
                [f"conéctate por ssh a {say}{ts} en modo (verbose|detallado)"],
                f"ssh {opts}-v {tgt}",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "scp", weight=12)
def scp(g: Gen) -> tuple[str, str]:
    both, u, h = remote(g)
    tgt = f"{u.raw}@{h.raw}"
    isdir = g.chance(0.3)
    src = g.slot("dirname" if isdir else "name")
    rdir = g.value(g.pick(["/tmp", "/var/www/html", "/home/" + u.raw, "/opt/app", "/srv/backups", "/data/" + g.slot("word").raw, "~/"]))
    opts, te, ts = "-r " if isdir else "", "", ""
    p, key = g.slot("port"), g.value(g.pick(["~/.ssh/id_rsa", "~/.ssh/id_ed25519", "key.pem", "~/keys/prod.pem"]))
    if g.chance(0.25):
        opts += f"-P {p.raw} "
        te, ts = f" (on|using|through) port {p}", f" (por|usando) el puerto {p}"
    elif g.chance(0.15):
        opts += f"-i {key.raw} "
        te, ts = f" (with|using) the key {key}", f" (con|usando) la clave {key}"
    what_e, what_s = (f"[the] (directory|folder) {src}", f"(la carpeta|el directorio) {src}") if isdir else (f"{src}", f"{src}")
    kind = g.pick(["tool", "tool", "plain"])
    we, ws = (
        ("", "") if kind == "plain" else g.pick([(" (with|using) scp", " con scp"), (" over ssh", " por ssh"), (" with scp", " (con|usando|mediante) scp")])
    )
    if g.chance(0.6):
        to_e = g.t(
            [f"{tgt_s}" for tgt_s in [f"{both}:{rdir}", f"{rdir} on {both}"]]
            if both
            else [f"{rdir} on {h} as [user] {u}", f"the {rdir} (directory|folder) of {h}, user {u}"],
            [f"{both}:{rdir}", f"{rdir} en {both}"] if both else [f"{rdir} en {h} como [usuario] {u}", f"{rdir} del servidor {h}, usuario {u}"],
        )
        return g.t(
            [f"(copy|upload|send|transfer) {what_e} to {to_e}{we}{te}"], [f"(copia|sube|envía|manda|transfiere) {what_s} a {to_e}{ws}{ts}"]
        ), f"scp {opts}{src.arg} {tgt}:{rdir.raw}"
    rpath = g.value(rdir.raw.rstrip("/") + "/" + src.raw)
    fe, fs = (f"{both}", f"{both}") if both else (f"{h} (as|as user) {u}", f"{h} como {u}")
    d = g.slot("dir")
    here = g.chance(0.6)
    dest_e, dest_s, dest = (
        ("(here|to the current directory|to this directory)", "(aquí|al directorio actual|a este directorio)", ".") if here else (f"to {d}", f"a {d}", d.arg)
    )
    qe, qs = ("the (directory|folder) ", "(la carpeta|el directorio) ") if isdir else ("", "")
    return g.t(
        [f"(copy|download|get|fetch) {qe}{rpath} from {fe} {dest_e}{we}{te}"],
        [f"(copia|descarga|trae|tráeme) {qs}{rpath} de[l servidor] {fs} {dest_s}{ws}{ts}"],
    ), f"scp {opts}{tgt}:{rpath.arg} {dest}"


@composed(INTENTS, "rsync", weight=12)
def rsync(g: Gen) -> tuple[str, str]:
    a, b = g.slot("dir"), g.slot("dir")
    u, h, p, e = g.slot("user"), g.slot("host"), g.slot("port"), g.slot("ext")
    src, dst = a.arg.rstrip("/") + "/", b.arg.rstrip("/") + "/"
    to_e, to_s = f"{b}", f"{b}"
    opts, te, ts = "-a", [], []
    rem = g.chance(0.4)
    if rem:
        bd = b.raw if b.raw.startswith(("/", "~")) else "/srv/" + b.raw.lstrip("./")
        tv = g.value(f"{u.raw}@{h.raw}:{bd.rstrip('/')}/", text=f"{u.raw}@{h.raw}:{bd}")
        dst, opts, to_e, to_s = tv.arg, "-az", f"{tv}", f"{tv}"
        if g.chance(0.25):
            te.append(f" (over|using|through) ssh port {p}")
            ts.append(f" por ssh en el puerto {p}")
    ssh_o = f" -e 'ssh -p {p.raw}'" if te else ""
    extra = ""
    for o, x, y in g.rng.sample(
        [
            (
                " --delete",
                " (deleting|and delete) (extra files at the destination|files that no longer exist in the source|what is not in the source)",
                " (borrando|y borra) (en el destino |)lo que (ya no está|no exista) en el origen",
            ),
            (f' --exclude="*.{e.raw}"', f" (excluding|except|leaving out) [the] {e} files", f" (excluyendo|menos|salvo) los archivos {e}"),
            (" --progress", " (showing|and show) [the] progress", " (mostrando|y muestra) el progreso"),
            (" -n", " as a dry run", " en modo simulación"),
            (" --exclude=node_modules", " (excluding|without|except) node_modules", " (excluyendo|sin|menos) node_modules"),
            (" --exclude=.git", " without the .git folder", " sin la carpeta .git"),
        ],
        g.pick([0, 0, 1, 1, 2]),
    ):
        extra += o
        te.append(x)
        ts.append(y)
    we, ws = g.pick([(" (with|using) rsync", " (con|usando) rsync"), (" with rsync", " con rsync"), ("", "")])
    return g.t(
        [
            f"(sync|synchronize|mirror) [the] (contents of|directory|folder|) {a} (to|with|into) {to_e}{we}{''.join(te)}".replace(
                "(sync|synchronize|mirror)", "(sync|synchronize)"
            ),
            f"(back up|copy) the contents of {a} to {to_e} (with|using) rsync{''.join(te)}",
            f"rsync {a} to {to_e}{''.join(te)}",
            f"incremental copy of [the contents of] {a} to {to_e}{''.join(te)}, with rsync" if not te else f"rsync the contents of {a} to {to_e}{''.join(te)}",
        ],
        [
            f"(sincroniza|sincronizar) [el contenido de] {a} (con|en|a) {to_s}{ws}{''.join(ts)}",
            f"(copia|respalda) el contenido de {a} (en|a) {to_s} (con|usando) rsync{''.join(ts)}",
            f"haz un rsync de {a} a {to_s}{''.join(ts)}",
        ],
    ), f"rsync {opts}{ssh_o}{extra} {src} {dst}"


@composed(INTENTS, "ssh-keys", weight=6)
def ssh_keys(g: Gen) -> tuple[str, str]:
    both, u, h = remote(g)
    c = g.value(g.pick(["ana@work", "deploy@ci", "laptop", u.raw + "@example.com"]))
    f = g.value("~/.ssh/" + g.pick(["work_key", "deploy", "github", "id_prod", g.slot("word").raw]))
    n = g.value(g.pick(["2048", "4096", "4096", "3072"]))
    p = g.slot("port")
    tgt = f"{u.raw}@{h.raw}"
    say = g.t(f"{both}" if both else f"{h} for [user] {u}", f"{both}" if both else f"{h} para el usuario {u}")
    en, es, cmd = g.pick(
        [
            (
                ["(generate|create|make) (a new|an) (ed25519|ED25519) (ssh |)(key|key pair|keypair)", "new ed25519 ssh key"],
                ["(genera|crea|generar|haz) (una clave|un par de claves) ssh [de tipo] ed25519"],
                "ssh-keygen -t ed25519",
            ),
            (
                [f"(generate|create) (a|an) (rsa|RSA) (ssh |)key [pair] of {n} bits", f"{n} bit rsa ssh key"],
                [f"(genera|crea) una clave ssh rsa de {n} bits"],
                f"ssh-keygen -t rsa -b {n.raw}",
            ),
            (
                [f"(generate|create) an ed25519 (ssh |)key with [the] comment {c}"],
                [f"(genera|crea) una clave [ssh] ed25519 con el comentario {c}"],
                f"ssh-keygen -t ed25519 -C {c.arg}",
            ),
            (
                [f"(generate|create) an ed25519 (ssh |)key (in|saved as|and save it in) {f}"],
                [f"(genera|crea) una clave [ssh] ed25519 (en|guardada en) {f}"],
                f"ssh-keygen -t ed25519 -f {f.raw}",
            ),
            (
                [f"(generate|create) an ed25519 key in {f} (without|with no) passphrase"],
                [f"(genera|crea) una clave ed25519 en {f} sin (contraseña|frase de paso)"],
                f'ssh-keygen -t ed25519 -f {f.raw} -N ""',
            ),
            (
                [
                    f"(copy|install|send) my [ssh] public key (to|on|onto) {say}",
                    f"(authorize|add) my ssh key on {say}",
                    f"set up passwordless (ssh |)login to {say} by copying my (public |)key",
                ],
                [f"(copia|instala|envía) mi clave pública [ssh] (a|en) {say}", f"(autoriza|añade) mi clave ssh en {say}"],
                f"ssh-copy-id {tgt}",
            ),
            ([f"copy my public key to {say}, (using|on) port {p}"], [f"copia mi clave pública a {say} por el puerto {p}"], f"ssh-copy-id -p {p.raw} {tgt}"),
            ([f"copy the public key {f}.pub to {say}"], [f"copia la clave pública {f}.pub a {say}"], f"ssh-copy-id -i {f.raw}.pub {tgt}"),
            (
                ["(show|print) my (ssh public key|public ssh key) \\(ed25519\\)", "print my ed25519 public key"],
                ["(muestra|imprime) mi clave pública ssh ed25519"],
                "cat ~/.ssh/id_ed25519.pub",
            ),
            (
                [
                    f"(remove|forget|delete) [the] (host key of|known host) {h} (from known_hosts|)",
                    f"{h} changed its host key, remove the old one [from known_hosts]",
                ],
                [f"(elimina|borra|quita) la clave de {h} de known_hosts", f"olvida la clave (antigua |)del host {h}"],
                f"ssh-keygen -R {h.raw}",
            ),
            ([f"(show|print) the fingerprint of [the key] {f}.pub"], [f"(muestra|imprime) la huella de [la clave] {f}.pub"], f"ssh-keygen -lf {f.raw}.pub"),
            (
                [f"(add|load) [the] key {f} (to|into) [the] ssh[-]agent".replace("ssh[-]agent", "ssh agent")],
                [f"(añade|carga) la clave {f} (al|en el) agente ssh"],
                f"ssh-add {f.raw}",
            ),
            (["(list|show) the keys (loaded |)in [the] ssh agent"], ["(lista|muestra) las claves cargadas en el agente ssh"], "ssh-add -l"),
            (["start (the|an) ssh agent in this shell"], ["(inicia|arranca) el agente ssh en esta shell"], 'eval "$(ssh-agent -s)"'),
            ([f"change the passphrase of [the key] {f}"], [f"cambia la (contraseña|frase de paso) de la clave {f}"], f"ssh-keygen -p -f {f.raw}"),
        ]
    )
    return g.t(en, es), cmd


# disks, mounting, power


@composed(INTENTS, "disks", weight=16)
def disks(g: Gen) -> tuple[str, str]:
    dev, m, d, iso = g.slot("device"), g.slot("mount"), g.slot("dir"), g.slot("iso_file")
    fs = g.value(g.pick(["ext4", "xfs", "vfat", "ntfs", "btrfs"]))
    g.slot("word")
    n = g.value(str(g.pick([70, 80, 85, 90, 95])))
    sw, sz = g.value(g.pick(["/swapfile", "/swap.img", "/mnt/swapfile"])), g.slot("size")
    en, es, cmd = g.pick(
        [
            (
                [
                    "(list|show|display) [all] [the] (block devices|disks|disks and partitions|drives)",
                    "(which|what) disks (do i have|are connected|are there)",
                    "disks and partitions",
                    "list disks",
                ],
                ["(lista|muestra|ver) los (discos|discos y particiones|dispositivos de bloque)", "qué discos (tengo|hay)", "discos y particiones"],
                "lsblk",
            ),
            (
                [
                    "(list|show) [the] (block devices|disks|partitions) with [their] (filesystems|filesystem types and uuids|file systems)",
                    "filesystem of each partition",
                ],
                ["(lista|muestra) los (discos|dispositivos) con su sistema de archivos", "sistema de archivos de cada partición"],
                "lsblk -f",
            ),
            (
                ["(list|show) [the] partition tables [of all disks]", "(list|show) all [the] partitions with fdisk"],
                ["(lista|muestra) las tablas de particiones [de todos los discos]", "lista las particiones con fdisk"],
                "sudo fdisk -l",
            ),
            (
                [f"(list|show) the (partitions|partition table) of {dev}"],
                [f"(lista|muestra) (las particiones|la tabla de particiones) de {dev}"],
                f"sudo fdisk -l {dev.raw}",
            ),
            (
                ["(show|list) the (uuids|UUIDs) of [all] [the] (partitions|disks|block devices)", "uuid and filesystem type of every partition"],
                ["(muestra|lista) los (uuid|UUID) de las particiones", "uuid y tipo de cada partición"],
                "blkid",
            ),
            (
                [f"(show|what is|get) the uuid of {dev}", f"uuid of {dev}"],
                [f"(muestra|cuál es|dame) el uuid de {dev}", f"uuid de {dev}"],
                f"blkid -s UUID -o value {dev.raw}",
            ),
            (
                [
                    "(show|check) [the] (free|available) disk space",
                    "how much (disk space|space) (is left|is free|do i have left|is available) [on disk]",
                    "free space on (all|the) (disks|filesystems)",
                    "disk usage of [all] [the] [mounted] (filesystems|file systems)",
                    "is the disk full",
                ],
                [
                    "(muestra|ver|consulta) el espacio (libre|disponible) [en disco]",
                    "cuánto espacio (queda|hay libre|me queda) [en el disco]",
                    "espacio libre en (los discos|disco|los sistemas de archivos)",
                    "uso de disco de los sistemas de archivos",
                    "está lleno el disco",
                ],
                "df -h",
            ),
            (
                [
                    f"(show|how much is the|what is the) free space (on|in|of) {m}".replace("(show|how much is the|what is the)", "(show the|what is the)"),
                    f"how much space is (left|free) on {m}",
                    f"disk usage of the filesystem (mounted on|at) {m}",
                ],
                [f"(muestra|cuál es) el espacio libre (en|de) {m}", f"cuánto espacio (queda|hay) en {m}", f"uso del sistema de archivos montado en {m}"],
                f"df -h {m.raw}",
            ),
            (
                [
                    f"(which|what) (filesystem|partition|disk) (is|contains|holds) {d} (on|stored on|)".replace(
                        "(is|contains|holds) {d} (on|stored on|)", f"is {d} on"
                    ).replace("{d}", str(d)),
                    f"free space on the filesystem that (holds|contains) {d}",
                ],
                [f"en qué (partición|disco|sistema de archivos) está {d}", f"espacio libre en la partición donde está {d}"],
                f"df -h {d.arg}",
            ),
            (
                ["(show|list) [the] (inodes|inode usage|free inodes) [of each filesystem]", "how many inodes are (free|used|left)"],
                ["(muestra|ver) (los inodos|el uso de inodos|los inodos libres)", "cuántos inodos quedan"],
                "df -i",
            ),
            (
                ["(show|list) [the] disk space with [the] filesystem type[s]", "free space including the type of each filesystem"],
                ["(muestra|lista) el espacio en disco con el tipo de sistema de archivos"],
                "df -hT",
            ),
            (
                [f"(show|list) free space (only for|of only|of) {fs} filesystems [only]"],
                [f"(muestra|lista) el espacio libre solo de los sistemas {fs}"],
                f"df -h -t {fs.raw}",
            ),
            (
                [
                    f"(list|show|which) filesystems (that are|) (more than|over) {n}% full".replace(
                        "(list|show|which) filesystems (that are|)", "(list|show) filesystems"
                    ),
                    f"which filesystems use more than {n}% [of their space]",
                ],
                [
                    f"(lista|muestra) los sistemas de archivos (ocupados en más de un|con más del|llenos en más de un) {n}%",
                    f"qué particiones están a más del {n}%",
                ],
                f"df -h | awk 'NR > 1 && $5+0 > {n.raw}'",
            ),
            (
                [f"(print|show) only the (used percentage|usage percentage|percentage used) of {m}", f"percentage of disk used on {m}, just the number with %"],
                [f"(imprime|muestra) solo el porcentaje (usado|de uso|ocupado) de {m}"],
                f"df --output=pcent {m.raw} | tail -n 1",
            ),
            (
                [f"mount {dev} (on|at|to|in) {m}", f"mount the (device|partition|disk) {dev} (on|at) {m}"],
                [f"(monta|montar) {dev} en {m}", f"monta (la partición|el disco|el dispositivo) {dev} en {m}"],
                f"sudo mount {dev.raw} {m.raw}",
            ),
            (
                [f"mount {dev} (read-only|read only|in read-only mode) (on|at) {m}"],
                [f"monta {dev} en {m} (en modo|como|en) solo lectura"],
                f"sudo mount -o ro {dev.raw} {m.raw}",
            ),
            ([f"mount [the] [iso] [image] {iso} (on|at|in) {m}"], [f"monta la imagen [iso] {iso} en {m}"], f"sudo mount -o loop {iso.arg} {m.raw}"),
            (
                [f"mount {dev} as {fs} (on|at) {m}", f"mount the {fs} partition {dev} (on|at) {m}"],
                [f"monta {dev} (como|con sistema de archivos) {fs} en {m}"],
                f"sudo mount -t {fs.raw} {dev.raw} {m.raw}",
            ),
            (
                [f"remount {m} (read-write|in read-write mode|with write access)"],
                [f"(vuelve a montar|remonta) {m} (con escritura|en lectura y escritura|en modo lectura-escritura)"],
                f"sudo mount -o remount,rw {m.raw}",
            ),
            (["mount everything (in|listed in) [/etc/]fstab"], ["monta todo lo (de|que hay en) [/etc/]fstab"], "sudo mount -a"),
            (
                [f"(unmount|umount|eject) {m}", f"unmount the (filesystem|disk) (mounted |)(at|on) {m}"],
                [f"(desmonta|desmontar) {m}", f"desmonta lo que (está|hay) (montado |)en {m}"],
                f"sudo umount {m.raw}",
            ),
            ([f"(unmount|umount) {dev}"], [f"(desmonta|desmontar) {dev}"], f"sudo umount {dev.raw}"),
            ([f"(unmount|umount) {m} lazily", f"lazy umount of {m}"], [f"desmonta {m} (en modo lazy|de forma perezosa)"], f"sudo umount -l {m.raw}"),
            (
                [f"is {m} (mounted|a mount point|a mountpoint)", f"check (if|whether) {m} is (mounted|a mount point)"],
                [f"está montado {m}", f"(comprueba|mira) si {m} (está montado|es un punto de montaje)"],
                f"mountpoint {m.raw}",
            ),
            (
                [f"(where is|on which mount point is) {dev} mounted", f"mount point of {dev}"],
                [f"dónde está montado {dev}", f"punto de montaje de {dev}"],
                f"findmnt {dev.raw}",
            ),
            (
                [
                    f"(format|create an {fs} filesystem on) {dev} (as|with) {fs}".replace(f"|create an {fs} filesystem on", ""),
                    f"(create|make) (a|an) {fs} filesystem on {dev}",
                ],
                [f"(formatea|formatear) {dev} (como|en|con) {fs}", f"crea un sistema de archivos {fs} en {dev}"],
                f"sudo mkfs.{fs.raw} {dev.raw}",
            ),
            ([f"(check|repair|fsck) the filesystem (on|of) {dev}"], [f"(comprueba|revisa|repara) el sistema de archivos de {dev}"], f"sudo fsck {dev.raw}"),
            ([f"(enable|turn on|activate) [the] swap (file|on|in) {sw}"], [f"activa la swap (en|de) {sw}"], f"sudo swapon {sw.raw}"),
            (["(disable|turn off|deactivate) [all] [the] swap"], ["(desactiva|apaga) [toda] la swap"], "sudo swapoff -a"),
            (
                [f"create a swap file {sw} of {sz} and (enable|activate) it"],
                [f"crea un archivo de swap {sw} de {sz} y actívalo"],
                f"sudo fallocate -l {sz.raw} {sw.raw} && sudo chmod 600 {sw.raw} && sudo mkswap {sw.raw} && sudo swapon {sw.raw}",
            ),
            (
                [f"(write|burn|dd) [the] image {iso} to {dev} (showing progress|with progress)"],
                [f"(graba|escribe) la imagen {iso} en {dev} mostrando el progreso"],
                f"sudo dd if={iso.arg} of={dev.raw} bs=4M status=progress",
            ),
            (
                ["(show|print|see) [the contents of] [/etc/]fstab", "(which|what) filesystems are mounted at boot"],
                ["(muestra|ver) [el contenido de] [/etc/]fstab", "qué se monta al arrancar"],
                "cat /etc/fstab",
            ),
            ([f"(show|check) the (smart|SMART) (health|status) of {dev}"], [f"(muestra|comprueba) el estado SMART de {dev}"], f"sudo smartctl -H {dev.raw}"),
            ([f"(show|what is) the size of [the] (disk|device) {dev}"], [f"(muestra|cuál es) el tamaño (del disco|del dispositivo) {dev}"], f"lsblk {dev.raw}"),
            (
                ["(flush|write) [the] (file system buffers|pending writes|cached writes) to disk", "sync [the] disks"],
                ["(vuelca|escribe) los (buffers|datos pendientes) a disco", "sincroniza los discos"],
                "sync",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "power", weight=6)
def power(g: Gen) -> tuple[str, str]:
    n, t = g.slot("minutes"), g.slot("time")
    msg = g.slot("phrase")
    mach_e, mach_s = (
        "(the (computer|machine|system|server)|this (machine|computer))",
        "(el equipo|la máquina|el sistema|el servidor|el ordenador|la computadora)",
    )
    en, es, cmd = g.pick(
        [
            (
                [f"(reboot|restart) {mach_e}", f"(reboot|restart) {mach_e} now", "reboot [now]"],
                [f"(reinicia|reiniciar) {mach_s} [ahora]", "reiniciar (ya|ahora)"],
                "sudo reboot",
            ),
            (
                [
                    f"(shut down|turn off|power off|shutdown) {mach_e} [now|immediately|right now]".replace(
                        "[now|immediately|right now]", "(now|immediately|right now)"
                    ),
                    "shutdown now",
                ],
                [f"(apaga|apagar) {mach_s} (ahora|ya|inmediatamente|ahora mismo)"],
                "sudo shutdown now",
            ),
            (
                [
                    f"(shut down|turn off|power off) {mach_e} in {n} minutes",
                    f"(schedule|program) a shutdown in {n} minutes".replace("(schedule|program)", "schedule"),
                ],
                [f"(apaga|apagar) {mach_s} (en|dentro de) {n} minutos", f"programa el apagado (en|dentro de) {n} minutos"],
                f"sudo shutdown +{n.raw}",
            ),
            (
                [f"(shut down|turn off|power off) {mach_e} at {t}", f"schedule a shutdown (for|at) {t}"],
                [f"(apaga|apagar) {mach_s} a las {t}", f"programa el apagado para las {t}"],
                f"sudo shutdown {t.raw}",
            ),
            (
                [f"(reboot|restart) {mach_e} in {n} minutes", f"schedule a reboot in {n} minutes"],
                [f"(reinicia|reiniciar) {mach_s} (en|dentro de) {n} minutos"],
                f"sudo shutdown -r +{n.raw}",
            ),
            ([f"(reboot|restart) {mach_e} at {t}"], [f"(reinicia|reiniciar) {mach_s} a las {t}"], f"sudo shutdown -r {t.raw}"),
            (
                ["(cancel|abort) the (scheduled|pending|planned) (shutdown|reboot)", "(don't|do not) shut down any more, cancel it"],
                ["(cancela|cancelar|anula) el (apagado|reinicio) (programado|pendiente)"],
                "sudo shutdown -c",
            ),
            (
                [f"(shut down|turn off) {mach_e} in {n} minutes (warning users with the message|with the message) {msg}"],
                [f"(apaga|apagar) {mach_s} en {n} minutos (avisando con el mensaje|con el mensaje) {msg}"],
                f"sudo shutdown +{n.raw} {msg.arg}",
            ),
            ([f"(suspend|put to sleep) {mach_e}"], [f"(suspende|suspender) {mach_s}"], "sudo systemctl suspend"),
            ([f"(hibernate) {mach_e}".replace("(hibernate)", "hibernate")], [f"(hiberna|hibernar) {mach_s}"], "sudo systemctl hibernate"),
            ([f"(power off|poweroff) {mach_e}"], [f"(apaga|apagar) {mach_s}"], "sudo poweroff"),
            (
                [
                    f"(send|broadcast|write) [the] message {msg} to (all|every) (logged in user|logged-in user)[s]".replace(
                        "(all|every) (logged in user|logged-in user)[s]", "all [the] logged in users"
                    )
                ],
                [f"(envía|manda) el mensaje {msg} a todos los usuarios conectados"],
                f"wall {msg.arg}",
            ),
        ]
    )
    return g.t(en, es), cmd


add(
    "bandwidth",
    "sudo iftop -i {iface}",
    [
        "(show|monitor|watch) [the] (bandwidth|network traffic|bandwidth usage) (of|on) {iface} (live|per connection|by connection)",
        "who is using the bandwidth on {iface}",
    ],
    ["(muestra|monitoriza|vigila) el (ancho de banda|tráfico) de {iface} (en vivo|por conexión)", "quién está usando el ancho de banda en {iface}"],
)
add(
    "tcpdump",
    "sudo tcpdump -i {iface}",
    ["(capture|sniff|show) [the] (packets|traffic|network packets) (on|of) [interface] {iface}", "tcpdump on {iface}"],
    ["(captura|muestra) los paquetes (de|en) [la interfaz] {iface}", "tcpdump en {iface}"],
)
add(
    "tcpdump-port",
    "sudo tcpdump -i {iface} port {port}",
    ["(capture|sniff|show) [the] (packets|traffic) of port {port} on [interface] {iface}"],
    ["(captura|muestra) el tráfico del puerto {port} en [la interfaz] {iface}"],
)
add("tcpdump-write", "sudo tcpdump -c {n} -i {iface}", ["capture {n} packets on {iface}"], ["captura {n} paquetes en {iface}"])
add(
    "http-server",
    "python3 -m http.server {port}",
    [
        "(serve|share) (the current directory|this directory|this folder|the files here) (over http|over HTTP|with a web server) on port {port}",
        "(start|run) a (simple |)(web|http) server (on|at|in) port {port} [here]",
    ],
    [
        "(sirve|comparte) (el directorio actual|esta carpeta) por http en el puerto {port}",
        "(levanta|inicia|arranca) un servidor (web|http) [sencillo] en el puerto {port}",
    ],
    2,
)
add(
    "nmcli-wifi",
    "nmcli device wifi list",
    ["(list|show) [the] (available |)(wifi|wireless) networks", "(which|what) wifi networks are there"],
    ["(lista|muestra) las redes (wifi|inalámbricas) [disponibles]", "qué redes wifi hay"],
)
add(
    "nmcli-con",
    "nmcli connection show",
    ["(list|show) [the] (NetworkManager|nmcli) connections", "saved network connections"],
    ["(lista|muestra) las conexiones de (NetworkManager|red guardadas)"],
)
add(
    "iface-names",
    "ls /sys/class/net",
    ["(list|show|print) (only |)the names of the network interfaces", "network interface names"],
    ["(lista|muestra) [solo] los nombres de las interfaces de red"],
)
add(
    "cert-dates",
    "echo | openssl s_client -connect {domain}:443 2> /dev/null | openssl x509 -noout -dates",
    ["when does the (ssl|tls) certificate of {domain} expire", "(show|print) the (validity|expiry) dates of the certificate of {domain}"],
    ["cuándo (caduca|vence|expira) el certificado [ssl] de {domain}", "fechas de validez del certificado de {domain}"],
)
add("mtr", "mtr -rwc {n} {host}", ["mtr report (to|for) {host} with {n} (pings|cycles) [wide]"], ["informe mtr de {host} con {n} (pings|ciclos)"])
add(
    "env-proc-name",
    "ps -C {proc}",
    ["(show|list) [the] processes (whose command name is|with command name) {proc} with ps", "ps of the command {proc}"],
    ["ps de los procesos cuyo comando es {proc}"],
)
add(
    "ps-grep-name",
    "ps -C {proc} -o pid,user,%cpu,%mem,etime,cmd",
    ["(show|list) pid, user, cpu, memory, elapsed time and command of [the] {proc} processes"],
    ["(muestra|lista) pid, usuario, cpu, memoria, tiempo y comando de los procesos {proc}"],
)
add(
    "ps-name-count-user",
    "ps -u {user} -o comm= | sort | uniq -c | sort -nr",
    ["how many processes of each (program|command) is {user} running", "count {user}'s processes by command name"],
    ["cuenta los procesos de {user} por (comando|programa)"],
)


@composed(INTENTS, "chmod-clauses", weight=8)
def chmod_clauses(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    whos = sorted(g.rng.sample("ugo", 2), key="ugo".index)
    en_w = {"u": "the (owner|user)", "g": "the group", "o": "others"}
    es_w = {"u": "(al dueño|al propietario|al usuario)", "g": "al grupo", "o": "(a otros|a los demás|al resto)"}
    clauses, en, es = [], [], []
    for w in whos:
        op, perm = g.pick("++-"), g.pick(["r", "w", "x", "rw", "rx", "rwx"] if w == "u" else ["r", "w", "x", "rw", "rx"])
        clauses.append(f"{w}{op}{perm}")
        pe, ps = ("read, write and execute", "lectura, escritura y ejecución") if perm == "rwx" else PERM[perm][:2]
        en.append(f"(add|give) {pe} (to|for) {en_w[w]}" if op == "+" else f"(remove|take) {pe} from {en_w[w]}")
        es.append(f"(da|añade) {ps} {es_w[w]}" if op == "+" else f"quita {ps} {es_w[w]}")
    return g.t(
        [f"on {what} {en[0]} and {en[1]}", f"{en[0]} and {en[1]} on {what}", f"change {what}: {en[0]}, {en[1]}"],
        [f"en {what} {es[0]} y {es[1]}", f"{es[0]} y {es[1]} en {what}", f"cambia {what}: {es[0]}, {es[1]}"],
    ), f"chmod {opt}{','.join(clauses)} {arg}"


@composed(INTENTS, "with-sudo", weight=6)
def with_sudo(g: Gen) -> tuple[str, str]:
    what, arg, opt = chmod_target(g)
    u, gr, m, pid, p = g.slot("user"), g.slot("group"), g.slot("octal"), g.slot("pid"), g.slot("proc")
    se, ss = g.t("(with sudo|as root|using sudo|as the superuser)", ""), g.t("", "(con sudo|como root|usando sudo|como superusuario)")
    en, es, cmd = g.pick(
        [
            (
                [f"{se} change the owner of {what} to {u}", f"chown {what} to {u} {se}"],
                [f"{ss} cambia el (dueño|propietario) de {what} a {u}", f"cambia {ss} el dueño de {what} a {u}"],
                f"sudo chown {opt}{u.arg} {arg}",
            ),
            (
                [f"{se} give {what} to {u} and group {gr}", f"{se} set the owner of {what} to {u}:{gr}"],
                [f"{ss} pon {u}:{gr} como dueño de {what}"],
                f"sudo chown {opt}{u.raw}:{gr.raw} {arg}",
            ),
            (
                [f"{se} (set|change) the permissions of {what} to {m}", f"chmod {what} to {m} {se}"],
                [f"{ss} cambia los permisos de {what} a {m}", f"pon permisos {m} a {what} {ss}"],
                f"sudo chmod {opt}{m.raw} {arg}",
            ),
            (
                [f"{se} kill process {pid}", f"kill (process|pid) {pid} {se}"],
                [f"{ss} mata el proceso {pid}", f"mata el (proceso|pid) {pid} {ss}"],
                f"sudo kill {pid.raw}",
            ),
            (
                [f"{se} kill -9 (process|pid) {pid}", f"force kill (process|pid) {pid} {se}"],
                [f"mata a la fuerza el proceso {pid} {ss}"],
                f"sudo kill -9 {pid.raw}",
            ),
            ([f"{se} kill all {p} processes"], [f"mata {ss} todos los procesos {p}"], f"sudo pkill {p.arg}"),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "passwd-more", weight=9)
def passwd_more(g: Gen) -> tuple[str, str]:
    v = g.t("(list|show|print|display|give me|find)", "(lista|muestra|imprime|dame|saca|busca)")
    src = g.t(["", " (in|from) /etc/passwd"], ["", " (de|en) /etc/passwd"])
    a, b = sorted(g.rng.sample([0, 100, 500, 999, 1000, 1100, 2000, 5000, g.int(1, 999), g.int(1000, 9000)], 2))
    x, y, c, n, w = g.value(str(a)), g.value(str(b)), g.value(g.pick("abcdefgmprstw")), g.slot("n"), g.slot("word")
    gid = g.value(str(g.pick([0, 100, 1000, 1001, g.int(1, 2000)])))
    en, es, cmd = g.pick(
        [
            (
                [f"{v} [the] users with [a] uid between {x} and {y}{src}", f"users whose uid is between {x} and {y}{src}"],
                [f"{v} los usuarios con uid entre {x} y {y}{src}", f"usuarios cuyo uid está entre {x} y {y}{src}"],
                f"awk -F':' '$3 >= {a} && $3 <= {b} {{print $1}}' /etc/passwd",
            ),
            (
                [f"{v} [the] (users|usernames|user names) (that start|starting) with {c}{src}", f"which users start with [the letter] {c}{src}"],
                [f"{v} los usuarios que (empiezan|empiecen) por {c}{src}", f"qué usuarios empiezan por [la letra] {c}{src}"],
                f"cut -d':' -f1 /etc/passwd | grep \"^{c.raw}\"",
            ),
            (
                [f"{v} [the] usernames (that contain|containing) {w}{src}"],
                [f"{v} los usuarios cuyo nombre (contiene|contenga) {w}{src}"],
                f"cut -d':' -f1 /etc/passwd | grep \"{w.raw}\"",
            ),
            (
                [f"{v} [the] users and [their] uids sorted by uid{src}", f"users sorted by uid{src}, name and uid"],
                [f"{v} los usuarios con su uid ordenados por uid{src}"],
                "cut -d':' -f1,3 /etc/passwd | sort -t':' -k2,2n",
            ),
            (
                [f"(what is|show|find) the (highest|largest|biggest) uid{src}", f"maximum uid{src}"],
                [f"(cuál es|muestra) el uid (más alto|mayor){src}", f"uid máximo{src}"],
                "cut -d':' -f3 /etc/passwd | sort -n | tail -n 1",
            ),
            (
                [f"{v} [the] user with the (highest|largest) uid{src}"],
                [f"{v} el usuario con el uid más alto{src}"],
                "sort -t':' -k3,3n /etc/passwd | tail -n 1 | cut -d':' -f1",
            ),
            (
                [f"{v} the first {n} (users|usernames){src}", f"first {n} user names{src}"],
                [f"{v} los primeros {n} usuarios{src}"],
                f"cut -d':' -f1 /etc/passwd | head -n {n.raw}",
            ),
            (
                [f"{v} the last {n} (users|accounts) (added|created|){src}".replace("(added|created|)", ""), f"last {n} user names{src}"],
                [f"{v} los últimos {n} usuarios{src}"],
                f"cut -d':' -f1 /etc/passwd | tail -n {n.raw}",
            ),
            (
                [f"{v} [the] users whose primary (group id|gid) is {gid}{src}", f"which users have {gid} as primary gid{src}"],
                [f"{v} los usuarios cuyo gid principal es {gid}{src}", f"usuarios con gid {gid} como grupo principal{src}"],
                f"awk -F':' '$4 == {gid.raw} {{print $1}}' /etc/passwd",
            ),
            (
                [
                    f"{v} [the] users (who|that) can log in [\\(shell is not nologin or false\\)]".replace(
                        "[\\(shell is not nologin or false\\)]", "\\(shell is neither nologin nor false\\)"
                    )
                ],
                [f"{v} los usuarios que pueden iniciar sesión \\(shell distinta de nologin y false\\)"],
                "awk -F':' '$7 !~ /(nologin|false)$/ {print $1}' /etc/passwd",
            ),
            (
                [
                    "how many users (use|have) (bash|/bin/bash) [as shell]".replace("(bash|/bin/bash)", "/bin/bash"),
                    "(count|number of) users with /bin/bash as [login] shell",
                ],
                ["cuántos usuarios (usan|tienen) /bin/bash [como shell]", "(cuenta los|número de) usuarios con shell /bin/bash"],
                "awk -F':' '$7 == \"/bin/bash\"' /etc/passwd | wc -l",
            ),
            (
                [f"{v} [the] users as a comma separated list{src}", f"all usernames on one line separated by commas{src}"],
                [f"{v} los usuarios en una línea separados por comas{src}"],
                "cut -d':' -f1 /etc/passwd | paste -sd','",
            ),
            (
                ["(show|print|display) [the contents of] /etc/passwd", "contents of the passwd file"],
                ["(muestra|imprime|ver) [el contenido de] /etc/passwd", "contenido del archivo passwd"],
                "cat /etc/passwd",
            ),
            (
                ["(show|print|display) [the contents of] /etc/group", "contents of the group file"],
                ["(muestra|imprime|ver) [el contenido de] /etc/group", "contenido del archivo de grupos /etc/group"],
                "cat /etc/group",
            ),
        ]
    )
    return g.t(en, es), cmd


@composed(INTENTS, "ps-name-field", weight=7)
def ps_name_field(g: Gen) -> tuple[str, str]:
    p = g.slot("proc")
    en, es, f = g.pick(
        [
            (
                [
                    f"(which|what) user[s] (is|are) running {p}".replace("user[s] (is|are)", "users are"),
                    f"{SHOW_EN} the (owner|user) of [the] {p} process[es]",
                    f"who is running {p}",
                ],
                [f"qué usuarios (ejecutan|están ejecutando) {p}", f"{SHOW_ES} el usuario de los procesos {p}", f"quién está ejecutando {p}"],
                "user=",
            ),
            (
                [
                    f"how long (has|have) {p} been running".replace("(has|have)", "has"),
                    f"{SHOW_EN} the elapsed time of [the] {p} [process]",
                    f"uptime of the {p} process",
                ],
                [f"cuánto (tiempo |)lleva (corriendo|en ejecución) {p}", f"{SHOW_ES} el tiempo en ejecución de {p}"],
                "etime=",
            ),
            (
                [
                    f"when (did|was) {p} start[ed]".replace("(did|was) {p} start[ed]", "").strip() or f"start time of {p}",
                    f"{SHOW_EN} the start (time|date) of [the] {p} process[es]",
                    f"when was {p} started",
                ],
                [f"cuándo (arrancó|se inició) {p}", f"{SHOW_ES} la (hora|fecha) de inicio de {p}"],
                "lstart=",
            ),
            (
                [f"{SHOW_EN} the (resident memory|rss) of [the] {p} process[es]", f"resident memory of every {p} process"],
                [f"{SHOW_ES} la memoria residente de (los procesos |){p}"],
                "rss=",
            ),
            (
                [f"{SHOW_EN} the cpu (usage|percentage) of [the] {p} process[es]", f"how much cpu is {p} using"],
                [f"{SHOW_ES} el uso de cpu de {p}", f"cuánta cpu (usa|gasta|está usando) {p}"],
                "%cpu=",
            ),
            (
                [f"{SHOW_EN} the memory percentage of [the] {p} process[es]", f"what percentage of memory does {p} use"],
                [f"{SHOW_ES} el porcentaje de memoria de {p}", f"qué porcentaje de memoria usa {p}"],
                "%mem=",
            ),
            ([f"{SHOW_EN} the parent (pid|process id) of {p}", f"ppid of {p}"], [f"{SHOW_ES} el pid del padre de {p}", f"ppid de {p}"], "ppid="),
            (
                [f"{SHOW_EN} the (full command line|command line|arguments) of [the] {p} process[es]", f"with which arguments was {p} started"],
                [f"{SHOW_ES} la línea de comandos de {p}", f"con qué argumentos se lanzó {p}"],
                "args=",
            ),
            ([f"{SHOW_EN} pid and memory percentage of [the] {p} processes"], [f"{SHOW_ES} pid y porcentaje de memoria de los procesos {p}"], "pid,%mem"),
            ([f"{SHOW_EN} pid, cpu and memory of [the] {p} processes"], [f"{SHOW_ES} pid, cpu y memoria de los procesos {p}"], "pid,%cpu,%mem"),
            ([f"{SHOW_EN} the nice value of [the] {p} process[es]"], [f"{SHOW_ES} el valor nice de {p}"], "ni="),
        ]
    )
    en = [x for x in en if not x.startswith("when ") or x.endswith("started")]
    return g.t(en, es), f"ps -C {p.arg} -o {f}"
