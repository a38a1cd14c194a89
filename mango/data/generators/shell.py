"""Shell work: environment variables, loops, control flow, scripts, dates, numbers, JSON with jq, strings, redirections, history."""

from __future__ import annotations

import re

from mango.data import slots as sk
from mango.data.generate import BoundSlot, Composed, Gen, Intent

INTENTS: list[Intent | Composed] = []


def choices(template: str) -> str:
    """The template with ``[a|b]`` understood as an optional choice."""
    return re.sub(r"(?<!\\)\]", ")]", re.sub(r"(?<!\\)\[", "[(", template))


# Kinds of this module: drawn here, so that slots.py need not know them.
sk.KINDS.setdefault("shell_plainname", sk._plain(lambda rng: sk.stem(rng) + "." + rng.choice(sk.TEXT_EXT)))
sk.KINDS.setdefault(
    "shell_pathvar",
    sk._plain(lambda rng: rng.choice("PYTHONPATH CLASSPATH LD_LIBRARY_PATH MANPATH GOPATH NODE_PATH PERL5LIB PKG_CONFIG_PATH XDG_DATA_DIRS CDPATH".split())),
)
sk.KINDS.setdefault("shell_small", sk._plain(lambda rng: rng.randint(3, 60)))
sk.KINDS.setdefault("shell_ndjson", sk._files_of("jsonl", "ndjson"))
sk.KINDS.setdefault(
    "shell_envfile",
    sk._named(
        lambda rng: rng.choice(
            [".env", ".env", ".env.local", "./.env", "prod.env", sk.word(rng) + ".env", "config/" + sk.word(rng) + ".env", ".env." + sk.word(rng)]
        )
    ),
)


def add(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0, **kinds: str) -> None:
    INTENTS.append(Intent(name, cmd, [choices(t) for t in en], [choices(t) for t in es], weight, kinds))


def composed(registry: list[Intent | Composed], name: str, weight: float = 1.0):
    """Like ``generate.composed``, with ``[a|b]`` as an optional choice in requests."""

    def put(build):
        def wrapped(g: Gen) -> tuple[str, str]:
            request, command = build(g)
            return choices(request), command

        registry.append(Composed(name, wrapped, weight))
        return build

    return put


def num(g: Gen, low: int, high: int) -> BoundSlot:
    return g.value(str(g.int(low, high)))


def lit(g: Gen, raw: str, quoted: float = 0.3) -> BoundSlot:
    """A literal word, now and then in quotes in the request."""
    text = raw
    if " " in raw or g.chance(quoted):
        q = g.pick(['"', '"', "'", "`"]) if "'" not in raw else '"'
        text = q + raw + q
    return g.value(raw, text=text)


def dq(g: Gen, raw: str, always: bool = True) -> BoundSlot:
    """Text that is quoted in the request and in double quotes in the command."""
    q = g.pick(['"', '"', "'"])
    return g.value(raw, arg=f'"{raw}"', text=q + raw + q if always or " " in raw else g.pick([raw, q + raw + q]))


MSG_EN = [
    "hello",
    "hello world",
    "done",
    "ok",
    "ready",
    "finished",
    "good morning",
    "it works",
    "backup finished",
    "start",
    "end",
    "test",
    "all good",
    "please wait",
    "job completed",
    "welcome",
    "bye",
    "see you later",
]
MSG_ES = [
    "hola",
    "hola mundo",
    "hecho",
    "listo",
    "vale",
    "terminado",
    "buenos días",
    "funciona",
    "copia terminada",
    "inicio",
    "fin",
    "prueba",
    "todo bien",
    "espera un momento",
    "proceso completado",
    "bienvenido",
    "adiós",
    "hasta luego",
]


def msg(g: Gen, always: bool = True) -> BoundSlot:
    raw = g.pick(g.t([MSG_EN], [MSG_ES])) if g.chance(0.75) else f"{sk.word(g.rng)} {sk.word(g.rng)}"
    return dq(g, raw, always)


def words(g: Gen, n: int) -> list[BoundSlot]:
    pools = [
        ["red", "green", "blue", "yellow", "black", "white"],
        ["rojo", "verde", "azul", "amarillo", "negro", "blanco"],
        ["apple", "banana", "cherry", "kiwi", "mango", "pear"],
        ["manzana", "pera", "uva", "fresa", "limon", "melon"],
        ["alice", "bob", "carol", "dave", "eve", "frank"],
        ["ana", "luis", "marta", "pedro", "sofia", "raul"],
        ["monday", "tuesday", "wednesday", "thursday", "friday"],
        ["lunes", "martes", "jueves", "viernes", "domingo"],
        ["dev", "staging", "prod", "test", "qa"],
        ["cat", "dog", "bird", "fish", "horse"],
        ["perro", "gato", "pez", "loro", "vaca"],
        ["north", "south", "east", "west"],
        ["one", "two", "three", "four", "five"],
        ["uno", "dos", "tres", "cuatro", "cinco"],
        ["a", "b", "c", "d", "e"],
        ["web01", "web02", "db01", "cache01", "mail01"],
        ["madrid", "lima", "bogota", "quito", "caracas"],
        ["london", "paris", "rome", "berlin", "oslo"],
    ]
    pool = list(g.pick(pools)) if g.chance(0.75) else []
    while len(pool) < n:
        w = sk.word(g.rng)
        if w not in pool:
            pool.append(w)
    if g.chance(0.5):
        g.rng.shuffle(pool)
    return [g.value(w) for w in pool[:n]]


def listed(g: Gen, items: list[BoundSlot]) -> str:
    """Items as a request lists them: "a, b and c", "a b c", "a, b, c"."""
    s = [str(i) for i in items]
    return g.pick([", ".join(s[:-1]) + g.t(" and ", " y ") + s[-1], ", ".join(s), " ".join(s), ", ".join(s[:-1]) + g.t(" and ", " y ") + s[-1]])


# --- environment variables


def env_value(g: Gen) -> BoundSlot:
    r = g.rng
    raw = g.pick(
        [
            lambda: g.pick(
                [
                    "production",
                    "development",
                    "test",
                    "staging",
                    "debug",
                    "info",
                    "true",
                    "false",
                    "1",
                    "0",
                    "vim",
                    "nano",
                    "less",
                    "en_US.UTF-8",
                    "es_ES.UTF-8",
                    "UTC",
                    "America/Bogota",
                    "Europe/Madrid",
                ]
            ),
            lambda: sk.word(r),
            lambda: sk.made_up(r),
            lambda: str(g.int(1, 9999)),
            lambda: f"/opt/{sk.word(r)}",
            lambda: f"/usr/lib/{sk.word(r)}-{g.int(1, 21)}",
            lambda: "http://" + sk.word(r) + ":" + str(g.int(1000, 9999)),
            lambda: f"{sk.word(r)} {sk.word(r)}",
            lambda: sk.word(r) + "_" + str(g.int(1, 99)),
            lambda: f"{sk.word(r)}.{g.pick(sk.TLDS)}",
        ]
    )()
    return lit(g, raw, 0.25)


SHOWN = ["PATH", "HOME", "USER", "SHELL", "LANG", "PWD", "TERM", "EDITOR", "HOSTNAME", "OLDPWD", "LC_ALL", "TZ", "LOGNAME", "DISPLAY"]


def var(g: Gen) -> BoundSlot:
    """A variable name, sometimes written with its dollar sign."""
    name = g.slot("var").raw
    return g.value(name, text=g.pick([name, name, name, "$" + name, "${" + name + "}"]) if g.chance(0.5) else name)


@composed(INTENTS, "env-set", weight=12)
def env_set(g: Gen) -> tuple[str, str]:
    v, x = g.slot("var"), env_value(g)
    kind = g.pick(["export", "export", "export", "export", "local", "persist", "readonly", "exportshow", "pair"])
    if kind == "export":
        return g.t(
            [
                f"(set|export|define|create) [the|an] environment variable {v} (to|with value|with the value|as|=) {x}",
                f"set {v} to {x} [in the environment]",
                f"export {v}={x}",
                f"export {v} (with|as) [the value] {x}",
                f"(set|make) the {v} [environment|env] variable [to] {x}",
                f"(create|add|declare) an (environment|env) variable (called|named) {v} (with|whose value is|containing|equal to) {x}",
                f"make {v}={x} available to [the] child processes",
                f"set env var {v}={x}",
                f"{x} as the value of [the] {v} [env] variable",
            ],
            [
                f"(define|exporta|crea|establece|pon) la variable de entorno {v} (con el valor|con valor|a|=|igual a) {x}",
                f"(exporta|exportar) {v} (con el valor|con|como) {x}",
                f"pon {v} a {x} [en el entorno]",
                f"exporta {v}={x}",
                f"(crear|definir|establecer|declarar) una variable de entorno (llamada|con nombre|de nombre) {v} (con|que valga|cuyo valor sea) {x}",
                f"(asigna|asígnale|dale) a {v} el valor {x} y expórtala",
                f"(asigna|dale) el valor {x} a la variable de entorno {v}",
                f"que {v} valga {x} para los procesos hijos",
                f"quiero que la variable de entorno {v} sea {x}",
            ],
        ), f"export {v.raw}={x.arg}"
    if kind == "local":
        return g.t(
            [
                f"(assign|give) [the value] {x} to [the] [shell] variable {v} without exporting it",
                f"set [the] shell variable {v} to {x} (without exporting it|but do not export it|only for this shell)",
            ],
            [
                f"asigna {x} a la variable [de shell] {v} sin exportarla",
                f"(define|crea) la variable de shell {v} con [el] valor {x} (sin exportarla|pero no la exportes|solo para esta shell)",
            ],
        ), f"{v.raw}={x.arg}"
    if kind == "persist":
        return g.t(
            [
                f"(permanently set|set permanently|make permanent) [the env variable] {v}={x} in [my] [~/].bashrc",
                f"add an export of {v}={x} to ~/.bashrc",
                f"(persist|save) {v}={x} in [my] .bashrc",
                f"append the line that exports {v} as {x} to ~/.bashrc",
                f"make {v}={x} (persist|survive) (across sessions|new terminals|after logout) via ~/.bashrc",
                f"set {v} to {x} every time I open a [bash] terminal",
            ],
            [
                f"(añade|agrega) [al final de] ~/.bashrc la exportación de {v}={x}",
                f"haz (permanente|persistente) la variable {v}={x} en [mi] .bashrc",
                f"(guarda|deja) {v}={x} [de forma permanente] en ~/.bashrc",
                f"que {v} valga {x} en todas las sesiones, (usando|a través de) ~/.bashrc",
                f"(exporta|define) {v} con valor {x} de forma permanente en [el] [fichero|archivo] ~/.bashrc",
            ],
        ), f"echo 'export {v.raw}={x.arg}' >> ~/.bashrc"
    if kind == "readonly":
        return g.t(
            [
                f"(make|declare|create|define) a (read-only|readonly|constant) variable {v} (with value|equal to|=) {x}",
                f"set {v} to {x} so that it (can't|cannot) be changed [later|afterwards]",
                f"constant {v} with the value {x}",
            ],
            [
                f"(crea|declara|define) una variable de solo lectura {v} con [el] valor {x}",
                f"(define|crea) la constante {v} igual a {x}",
                f"pon {v} a {x} de manera que no se pueda (cambiar|modificar) [después]",
            ],
        ), f"readonly {v.raw}={x.arg}"
    if kind == "exportshow":
        return g.t(
            [
                f"(set|export) {v} (to|as) {x} and (then print|print|show|echo|display) (it|its value)",
                f"set [the] environment variable {v} to {x}, then (show|print) (it|its value)",
            ],
            [
                f"(exporta|define) {v} con el valor {x} y (muéstrala|imprime su valor|luego muestra su valor)",
                f"pon la variable de entorno {v} a {x} y después imprímela",
            ],
        ), f'export {v.raw}={x.arg} && echo "${v.raw}"'
    w, y = g.slot("var"), env_value(g)
    return g.t(
        [
            f"(set|export) {v}={x} and {w}={y}",
            f"set [the environment variables] {v} to {x} and {w} to {y}",
            f"export both {v} (as|with value) {x} and {w} (as|with value) {y}",
        ],
        [
            f"exporta {v}={x} y {w}={y}",
            f"(define|crea) las variables de entorno {v} con valor {x} y {w} con valor {y}",
            f"pon {v} a {x} y {w} a {y} en el entorno",
        ],
    ), f"export {v.raw}={x.arg} {w.raw}={y.arg}"


@composed(INTENTS, "env-show", weight=10)
def env_show(g: Gen) -> tuple[str, str]:
    name = g.pick(SHOWN) if g.chance(0.5) else g.slot("var").raw
    v = g.value(name, text=g.pick([name, name, "$" + name]))
    kind = g.pick(["echo", "echo", "echo", "echo", "printenv", "len", "default", "two", "isset", "issetwords", "empty"])
    if kind == "echo":
        return g.t(
            [
                f"(print|show|display|echo|output) [me] the value of [the] {v} [environment variable|variable|env var]",
                f"(print|show|display|echo) [the environment variable] {v}",
                f"what is [the value of] [my] {v} [variable|environment variable] [set to]",
                f"value of [the variable|env var] {v}",
                f"what does {v} contain",
                f"(see|check) what {v} is set to",
                f"contents of the {v} variable",
                f"how is {v} set [right now]",
            ],
            [
                f"(muestra|imprime|enseña|dame|muéstrame) el valor de [la variable] [de entorno] {v}",
                f"(muestra|imprime|ver) [la variable de entorno] {v}",
                f"(cuál es el valor de|qué valor tiene|cuánto vale|qué contiene) [la variable] {v}",
                f"valor (actual|) de [la variable] {v}",
                f"(mostrar|imprimir|ver) [el contenido de] la variable [de entorno] {v}",
                f"qué hay en [la variable] {v}",
                f"haz echo de {v}",
            ],
        ), f'echo "${name}"'
    if kind == "printenv":
        return g.t(
            [f"(show|print) {v} (with|using) printenv", f"printenv for {v}"],
            [f"(muestra|imprime) {v} (con|usando) printenv", f"usa printenv para ver [la variable] {v}"],
        ), f"printenv {name}"
    if kind == "len":
        return g.t(
            [
                f"(how many characters (does|are in)|what is the length of) [the value of] [the variable] {v}"
                if g.chance(0.5)
                else f"how long is [the value of|the string in] {v}",
                f"(print|show|get) the (length|number of characters) of [the [value of the] variable] {v}",
                f"length of [the variable] {v} [in characters]",
            ],
            [
                f"cuántos caracteres tiene [el valor de] [la variable] {v}",
                f"(muestra|imprime|dame|calcula) la longitud de[l valor de] [la variable] {v}".replace("de[l valor de]", "(del valor de|de)"),
                f"(longitud|largo|número de caracteres) de [la variable] {v}",
            ],
        ), f'echo "${{#{name}}}"'
    if kind == "default":
        x = env_value(g)
        return g.t(
            [
                f"(print|show|echo) [the value of] {v}, or {x} if it (is not set|is unset|is empty|isn't set|has no value)",
                f"(echo|print) {v} (with|using) {x} as [the] default [value]",
                f"show {v}, falling back to {x}",
                f"use {x} when {v} is (empty or unset|not defined) and (print|show) the result",
            ],
            [
                f"(muestra|imprime) {v} o, si no está (definida|puesta), {x}",
                f"(muestra|imprime) [el valor de] {v} (con|usando) {x} como valor por defecto",
                f"valor de {v}, o {x} si está vacía",
                f"imprime {v} y si no (tiene valor|existe) usa {x}",
            ],
        ), f'echo "${{{name}:-{x.raw}}}"'
    if kind == "two":
        w = g.slot("var")
        return g.t(
            [f"(print|show|echo) [the values of] {v} and {w}", f"what are {v} and {w} set to", f"(print|show) {v} and {w} on one line"],
            [f"(muestra|imprime) [los valores de] {v} y {w}", f"cuánto valen {v} y {w}", f"(enseña|muestra) las variables {v} y {w} en una (línea|sola línea)"],
        ), f'echo "${name} ${w.raw}"'
    if kind == "empty":
        return g.t(
            [f"(print|say|echo) empty if [the variable] {v} is (empty|not set|unset)", f"if {v} (is empty|has no value) (print|echo) empty"],
            [f"(imprime|di|muestra) empty si [la variable] {v} (está vacía|no tiene valor)", f"si {v} está vacía imprime empty"],
        ), f'[ -z "${name}" ] && echo "empty"'
    if kind == "isset":
        return g.t(
            [
                f"(check|test|see) (if|whether) [the] [environment] variable {v} is (set|defined) (and say|, printing|, print) (set|yes) or (unset|no)".replace(
                    "(set|yes) or (unset|no)", "set or unset"
                ),
                f"is {v} set? print set or unset",
                f"(print|echo) set if {v} has a value, (otherwise|else) unset",
            ],
            [
                f"(comprueba|mira|verifica) si [la variable] {v} está definida (e imprime|y muestra|, imprimiendo) set o unset",
                f"imprime set si {v} tiene valor y si no unset",
                f"está definida {v}? (imprime|di) set o unset",
            ],
        ), f'if [ -n "${name}" ]; then echo "set"; else echo "unset"; fi'
    a, b = (
        g.pick([("yes", "no"), ("defined", "undefined"), ("present", "missing"), ("ok", "missing")])
        if g.lang == "en"
        else g.pick([("sí", "no"), ("definida", "no definida"), ("existe", "no existe"), ("si", "no")])
    )
    sa, sb = dq(g, a, False), dq(g, b, False)
    return g.t(
        [
            f"(check|test|see) (if|whether) [the] [environment] variable {v} is (set|defined) and (print|say|echo) {sa} or {sb}",
            f"(print|echo|say) {sa} if {v} is (set|not empty|defined), (otherwise|else|and if not) {sb}",
            f"if {v} has a value (print|echo) {sa}, else {sb}",
        ],
        [
            f"(comprueba|mira|verifica) si [la variable] {v} está definida (e imprime|y muestra|y di) {sa} o {sb}",
            f"(imprime|muestra) {sa} si {v} tiene valor y {sb} si no",
            f"si {v} (no está vacía|está definida) imprime {sa}, (si no|en caso contrario) {sb}",
        ],
    ), f'if [ -n "${name}" ]; then echo {sa.arg}; else echo {sb.arg}; fi'


@composed(INTENTS, "env-list", weight=8)
def env_list(g: Gen) -> tuple[str, str]:
    kind = g.pick(
        ["grep", "grep", "prefix", "value", "count", "sort", "names", "namesort", "save", "savesort", "all", "icase", "invert", "grepsort", "countgrep", "head"]
    )
    w = g.value(
        g.pick(
            [
                "PATH",
                "HOME",
                "USER",
                "LANG",
                "LC",
                "DOCKER",
                "JAVA",
                "PROXY",
                "XDG",
                "SSH",
                "AWS",
                "GIT",
                "PYTHON",
                "NODE",
                "DB",
                "APP",
                "KUBE",
                "MYSQL",
                "CONDA",
                "GTK",
                "HTTP",
                "SHELL",
                sk.word(g.rng).upper(),
            ]
        )
    )
    f = g.slot("newname")
    EV, VE = (
        "(environment variables|env vars|env variables|variables [in|of] the environment)".replace(" [in|of] the", " (in|of) the"),
        "(variables de entorno|variables del entorno)",
    )
    if kind == "all":
        return g.t(
            [
                f"(list|show|print|display|see) [me] [all] [the|my] {EV}",
                "what (environment variables|env vars) (are set|are defined|do i have)",
                "print the [whole|entire|current] environment",
                "show (me|) env",
            ],
            [
                f"(lista|muestra|imprime|enseña|ver|listar|mostrar) [todas] (las|mis) {VE}",
                "qué variables de entorno (hay|tengo|están definidas)",
                "(imprime|muestra) el entorno [actual|completo]",
                "dame todas las variables de entorno",
            ],
        ), "env"
    if kind == "count":
        return g.t(
            [
                f"(how many|count [all] [the]) {EV} (are set|are defined|do i have|are there)".replace("count [all] [the]", "how many"),
                f"(count|number of|count the number of) {EV}",
                f"total number of {EV} [set|defined]",
            ],
            [
                f"cuántas {VE} (hay|tengo|existen|están definidas)",
                f"(cuenta|contar|número de|cantidad de) [las] {VE}".replace(
                    "(cuenta|contar|número de|cantidad de) [las]", "(cuenta las|contar las|número de|cantidad de)"
                ),
            ],
        ), "env | wc -l"
    if kind == "sort":
        return g.t(
            [
                f"(list|show|print|display) [all] [the] {EV} (sorted|in alphabetical order|alphabetically|sorted by name|ordered by name)",
                "sorted (list of environment variables|environment)",
                f"sort the {EV} [alphabetically]",
                f"alphabetical list of [all] [the] {EV}",
            ],
            [
                f"(lista|muestra|imprime) [todas] las {VE} (ordenadas|en orden alfabético|ordenadas alfabéticamente|ordenadas por nombre|por orden alfabético)",
                f"ordena [alfabéticamente] las {VE}",
                "entorno ordenado [por nombre]",
            ],
        ), "env | sort"
    if kind == "names":
        return g.t(
            [
                f"(list|show|print) [only|just] the names of [all] [the] {EV}",
                f"names of the {EV} (without|, not) (the values|their values)",
                f"(just|only) the {EV} names, no values",
            ],
            [f"(lista|muestra|imprime) (solo|sólo|solamente) los nombres de las {VE}", f"nombres de las {VE}[, sin [los] valores]"],
        ), "env | cut -d'=' -f1"
    if kind == "namesort":
        return g.t(
            [f"(list|print) [only|just] the names of [all] the {EV}(, sorted| in alphabetical order| sorted alphabetically)"],
            [f"(lista|muestra) solo los nombres de las {VE}(, ordenados| en orden alfabético| ordenados)"],
        ), "env | cut -d'=' -f1 | sort"
    if kind == "save":
        return g.t(
            [f"(save|write|dump|store|redirect) [all] [the|my] {EV} (to|into|in) [a file called|the file] {f}", f"(dump|write) the environment (to|into) {f}"],
            [f"(guarda|escribe|vuelca) [todas] las {VE} en [el archivo|el fichero|un archivo llamado] {f}", f"vuelca el entorno (en|a) {f}"],
        ), f"env > {f.arg}"
    if kind == "savesort":
        return g.t(
            [f"(save|write|store) the {EV}(, sorted,| sorted| in alphabetical order) (to|into|in) {f}", f"sort the {EV} and (save|write) them (to|into) {f}"],
            [f"(guarda|escribe) las {VE} (ordenadas|en orden alfabético) en {f}", f"ordena las {VE} y guárdalas en {f}"],
        ), f"env | sort > {f.arg}"
    if kind == "head":
        n = num(g, 3, 30)
        return g.t([f"(show|print|list) the first {n} {EV}"], [f"(muestra|imprime|lista) las primeras {n} {VE}"]), f"env | head -n {n.raw}"
    if kind == "prefix":
        return g.t(
            [
                f"(list|show|print|find|get) [all] [the] {EV} (starting with|that start with|that begin with|whose name starts with|beginning with) {w}",
                f"which {EV} (start with|begin with) {w}",
                f"(env|environment) variables with [the] prefix {w}",
            ],
            [
                f"(lista|muestra|imprime|busca) [todas] las {VE} que (empiezan por|empiezan con|comienzan por|comiencen con|empiecen por) {w}",
                f"qué {VE} empiezan por {w}",
                f"{VE} con [el] prefijo {w}",
            ],
        ), f'env | grep "^{w.raw}"'
    if kind == "icase":
        x = g.value(w.raw.lower())
        return g.t(
            [
                f"(list|show|find) [the] {EV} (containing|that contain|mentioning|with) {x} (ignoring case|case insensitively|, case insensitive|in upper or lower case|regardless of case)"
            ],
            [
                f"(lista|muestra|busca) las {VE} que (contienen|contengan|mencionan) {x} (sin distinguir mayúsculas|ignorando mayúsculas y minúsculas|sin importar mayúsculas)"
            ],
        ), f'env | grep -i "{x.raw}"'
    if kind == "invert":
        return g.t(
            [
                f"(list|show|print) [all] [the] {EV} (except|but not|excluding) (those|the ones) (containing|with|that contain) {w}",
                f"{EV} (not containing|that do not contain|without) {w}",
            ],
            [f"(lista|muestra) las {VE} (excepto|salvo|menos) las que contienen {w}", f"{VE} que no (contengan|contienen) {w}"],
        ), f'env | grep -v "{w.raw}"'
    if kind == "countgrep":
        return g.t(
            [f"(count|how many) {EV} (contain|mention) {w}".replace("(count|how many)", "how many"), f"(count|number of) {EV} (containing|with) {w}"],
            [f"cuántas {VE} contienen {w}", f"(cuenta las|número de) {VE} que contienen {w}"],
        ), f'env | grep -c "{w.raw}"'
    if kind == "grepsort":
        return g.t(
            [f"(list|show|print) the {EV} (containing|with|that contain) {w}(, sorted| in alphabetical order| sorted)"],
            [f"(lista|muestra) las {VE} que contienen {w}(, ordenadas| en orden alfabético| ordenadas)"],
        ), f'env | grep "{w.raw}" | sort'
    return g.t(
        [
            f"(list|show|print|find|search|get) [all] [the] {EV} (containing|that contain|with|mentioning|that include|matching) [the word|the string] {w}".replace(
                "search ", ""
            ),
            f"which {EV} (contain|mention|have) {w}",
            f"(filter|grep|search) the environment for {w}",
            f"(is there any|any) environment variable (with|containing) {w}",
            f"(look for|find) {w} in [the] {EV}",
        ],
        [
            f"(lista|muestra|imprime|busca|encuentra) [todas] las {VE} que (contienen|contengan|incluyan|mencionan|tengan) [la palabra|el texto] {w}",
            f"qué {VE} (contienen|mencionan|tienen) {w}",
            f"(busca|filtra) {w} en (las variables de entorno|el entorno)",
            f"{VE} con {w}",
        ],
    ), f'env | grep "{w.raw}"'


@composed(INTENTS, "path-edit", weight=7)
def path_edit(g: Gen) -> tuple[str, str]:
    r = g.rng
    if g.chance(0.6):
        d = g.slot("absdir")
        in_cmd = d.raw
    else:
        raw = g.pick(["bin", ".local/bin", "go/bin", "scripts", ".cargo/bin", "tools", "apps/" + sk.word(r), sk.word(r) + "/bin"])
        d, in_cmd = g.value("~/" + raw, text=g.pick(["~/", "$HOME/"]) + raw), "$HOME/" + raw
    where = g.pick(["end", "end", "end", "start", "persist", "persiststart", "check", "show", "lines", "count", "linesort"])
    if where == "end":
        return g.t(
            [
                f"(add|append) [the directory|the folder] {d} to [the end of] [my|the] PATH [variable|environment variable]",
                f"put {d} (in|on|at the end of) [my] PATH",
                f"include {d} in [the] PATH",
                f"(extend|update) [the|my] PATH with {d}",
                f"make the (programs|commands|scripts) in {d} available (in|through) [the] PATH",
            ],
            [
                f"(añade|agrega|mete|pon|incluye) [el directorio|la carpeta] {d} (al|en el) PATH",
                f"(añadir|agregar) {d} al [final del] PATH",
                f"(añade|agrega) {d} al final de [la variable] PATH",
                f"amplía [el] PATH con {d}",
            ],
        ), f'export PATH="$PATH:{in_cmd}"'
    if where == "start":
        return g.t(
            [
                f"(prepend|add) {d} (to the beginning of|to the front of|at the start of|to the start of) [my|the] PATH".replace("(prepend|add)", "add"),
                f"prepend {d} to [my|the] PATH",
                f"put {d} (first|at the beginning|at the front) (in|of) [my|the] PATH",
                f"make {d} the first directory (in|of) PATH",
            ],
            [
                f"(añade|agrega|pon) {d} al (principio|inicio|comienzo) del PATH",
                f"pon {d} (el primero|por delante|como primer directorio) en el PATH",
                f"antepón {d} al PATH",
            ],
        ), f'export PATH="{in_cmd}:$PATH"'
    if where in ("persist", "persiststart"):
        first = where == "persiststart"
        en, es = (" at the beginning", " al principio") if first else ("", "")
        val = f"{in_cmd}:$PATH" if first else f"$PATH:{in_cmd}"
        return g.t(
            [
                f"(permanently add|add permanently) {d} to [my|the] PATH{en} (in|via|using) [my] [~/].bashrc",
                f"(add|append) a line to ~/.bashrc that (adds|puts) {d} (to|in) [the] PATH{en}",
                f"make {d} part of [my] PATH{en} for every new [bash] (session|shell), in ~/.bashrc",
            ],
            [
                f"(añade|agrega) {d} al PATH{es} de forma permanente (en|usando) [mi] ~/.bashrc",
                f"(añade|agrega|mete) en ~/.bashrc una línea que (añada|agregue) {d} al PATH{es}",
            ],
        ), f"echo 'export PATH=\"{val}\"' >> ~/.bashrc"
    if where == "check":
        a = g.slot("absdir")
        return g.t(
            [f"(check|see|test) (if|whether) {a} is (in|part of) [my|the] PATH", f"is {a} in [my|the] PATH"],
            [f"(comprueba|mira|verifica) si {a} está en el PATH", f"está {a} en [mi|el] PATH"],
        ), f"echo \"$PATH\" | tr ':' '\\n' | grep -x \"{a.raw}\""
    if where == "count":
        return g.t(
            [
                "how many (directories|folders|entries) (are in|does) [my|the] PATH [contain|have]".replace(
                    "(are in|does) [my|the] PATH [contain|have]", "(are in|are there in) [my|the] PATH"
                ),
                "(count|number of) [the] (directories|folders|entries) (in|of) [my|the] PATH",
            ],
            ["cuántos directorios (hay en|tiene) [el|mi] PATH", "(cuenta los|número de) directorios (del|en el) PATH"],
        ), "echo \"$PATH\" | tr ':' '\\n' | wc -l"
    if where == "linesort":
        return g.t(
            [
                "(list|show|print) the directories (in|of) [my|the] PATH (sorted|in alphabetical order|sorted alphabetically)",
                "(show|print) PATH one (entry|directory) per line, sorted",
            ],
            ["(lista|muestra) los directorios del PATH (ordenados|en orden alfabético)", "(muestra|imprime) el PATH, un directorio por línea y ordenado"],
        ), "echo \"$PATH\" | tr ':' '\\n' | sort"
    if where == "show":
        return g.t(
            ["(show|print|display|what is) [me] (my|the) PATH [variable]", "in which directories does the shell look for (commands|programs)"],
            ["(muestra|imprime|enséñame) (el|mi) PATH", "qué hay en (el|mi) PATH", "cuál es mi PATH"],
        ), 'echo "$PATH"'
    return g.t(
        [
            "(show|print|list|display) [my|the] PATH [with] (one entry per line|one directory per line|one per line|line by line)",
            "(list|show) (each|every|all the) (directory|folder|entry) (in|of) [my|the] PATH (on its own line|on a separate line)".replace("all the", "every"),
            "(split|break) [my|the] PATH into lines",
        ],
        [
            "(muestra|imprime|lista) el PATH (con un directorio por línea|línea por línea|una entrada por línea)",
            "(lista|muestra) cada directorio del PATH en (una línea|su propia línea|una línea distinta)",
            "separa el PATH en líneas",
        ],
    ), "echo \"$PATH\" | tr ':' '\\n'"


RUNNABLE = [
    "make",
    "make build",
    "npm start",
    "npm test",
    "python3 app.py",
    "python3 manage.py migrate",
    "./run.sh",
    "./deploy.sh",
    "node server.js",
    "bash install.sh",
    "cargo build",
    "go test ./...",
    "pytest",
    "ls -l",
    "date",
    "./configure",
    "mvn package",
    "python3 main.py",
    "make test",
    "flask run",
    "docker compose up",
    "sort nombres.txt",
]


def runnable(g: Gen) -> BoundSlot:
    raw = (
        g.pick(RUNNABLE)
        if g.chance(0.55)
        else g.pick(["./{w}.sh", "python3 {w}.py", "bash {w}.sh", "./{w}", "node {w}.js", "make {w}", "perl {w}.pl", "ruby {w}.rb"]).format(w=sk.word(g.rng))
    )
    return g.value(raw, arg=raw, text=g.pick([raw, "`" + raw + "`", "'" + raw + "'", '"' + raw + '"', raw]))


@composed(INTENTS, "run-with-env", weight=7)
def run_with_env(g: Gen) -> tuple[str, str]:
    c, v, x = runnable(g), g.slot("var"), env_value(g)
    kind = g.pick(["one", "one", "one", "two", "without", "clean", "lang", "tz"])
    if kind == "one":
        return g.t(
            [
                f"(run|execute|start|launch) {c} with [the] [environment variable|env var|variable] {v} (set to|=|equal to|being) {x}",
                f"(run|execute) {c} with {v}={x} (only for that command|just this once|just for that command|)",
                f"set {v} to {x} (only|just) for the command {c}",
                f"{c} with {v}={x} [in its environment]",
                f"temporarily set {v}={x} (and run|to run|while running) {c}",
            ],
            [
                f"(ejecuta|corre|lanza|arranca) {c} con [la variable] [de entorno] {v} (a|puesta a|=|igual a) {x}",
                f"(ejecuta|corre|lanza) {c} con {v}={x} (solo para ese comando|solo esta vez|)",
                f"pon {v} a {x} (solo|únicamente) para [el comando] {c}",
                f"(ejecutar|correr|lanzar) {c} con {v}={x}",
            ],
        ), f"{v.raw}={x.arg} {c.arg}"
    if kind == "two":
        w, y = g.slot("var"), env_value(g)
        return g.t(
            [f"(run|start|execute) {c} with {v}={x} and {w}={y}", f"(run|launch) {c} with [the variables] {v} set to {x} and {w} set to {y}"],
            [f"(ejecuta|corre|lanza) {c} con {v}={x} y {w}={y}", f"(ejecuta|arranca) {c} con las variables {v} a {x} y {w} a {y}"],
        ), f"{v.raw}={x.arg} {w.raw}={y.arg} {c.arg}"
    if kind == "without":
        return g.t(
            [
                f"(run|execute|start) {c} without [the] [environment variable|variable] {v}",
                f"(run|execute) {c} with {v} (unset|removed from the environment) [only for that command]",
            ],
            [f"(ejecuta|corre|lanza) {c} sin [la variable] [de entorno] {v}", f"(ejecuta|corre) {c} (quitando|borrando) {v} de su entorno"],
        ), f"env -u {v.raw} {c.arg}"
    if kind == "clean":
        return g.t(
            [f"(run|execute|start) {c} (with|in) an (empty|clean) environment", f"(run|execute) {c} without any environment variables"],
            [f"(ejecuta|corre|lanza) {c} (con|en) un entorno (vacío|limpio)", f"(ejecuta|corre) {c} sin ninguna variable de entorno"],
        ), f"env -i {c.arg}"
    if kind == "lang":
        return g.t(
            [f"(run|execute) {c} with the C locale", f"(run|execute) {c} with LC_ALL (set to|=) C"],
            [f"(ejecuta|corre) {c} con el locale C", f"(ejecuta|corre) {c} con LC_ALL (a|puesta a|=) C"],
        ), f"LC_ALL=C {c.arg}"
    z = g.value(g.pick(ZONES)[0])
    return g.t(
        [f"(run|execute) {c} (with|in) the time zone {z}", f"(run|execute) {c} with TZ set to {z}"],
        [f"(ejecuta|corre) {c} (con|en) la zona horaria {z}", f"(ejecuta|corre) {c} con TZ (a|puesta a) {z}"],
    ), f"TZ={z.raw} {c.arg}"


ZONES = [
    ("America/New_York", "New York", "Nueva York"),
    ("Europe/London", "London", "Londres"),
    ("Europe/Madrid", "Madrid", "Madrid"),
    ("Asia/Tokyo", "Tokyo", "Tokio"),
    ("America/Mexico_City", "Mexico City", "Ciudad de México"),
    ("America/Los_Angeles", "Los Angeles", "Los Ángeles"),
    ("Europe/Paris", "Paris", "París"),
    ("America/Bogota", "Bogota", "Bogotá"),
    ("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires"),
    ("Asia/Shanghai", "Shanghai", "Shanghái"),
    ("Australia/Sydney", "Sydney", "Sídney"),
    ("America/Lima", "Lima", "Lima"),
    ("America/Santiago", "Santiago", "Santiago de Chile"),
    ("Asia/Kolkata", "Kolkata", "Calcuta"),
    ("Europe/Berlin", "Berlin", "Berlín"),
    ("America/Chicago", "Chicago", "Chicago"),
    ("America/Sao_Paulo", "Sao Paulo", "São Paulo"),
    ("Europe/Moscow", "Moscow", "Moscú"),
    ("Asia/Dubai", "Dubai", "Dubái"),
    ("America/Caracas", "Caracas", "Caracas"),
    ("Europe/Rome", "Rome", "Roma"),
    ("Asia/Singapore", "Singapore", "Singapur"),
    ("Europe/Lisbon", "Lisbon", "Lisboa"),
    ("America/Toronto", "Toronto", "Toronto"),
]


@composed(INTENTS, "var-expand", weight=9)
def var_expand(g: Gen) -> tuple[str, str]:
    """A variable with a value given in the request, and one transformation of it."""
    r = g.rng

    def say(en: list[str], es: list[str]) -> str:
        return g.t(en[0] if given else en, es[0] if given else es)

    v = g.slot("var") if g.chance(0.6) else g.value(g.pick(["name", "s", "text", "str", "word", "nombre", "texto", "cadena", "palabra", "title", "x"]))
    given = g.chance(0.45)
    value = g.pick(
        [
            lambda: sk.word(r),
            lambda: f"{sk.word(r)} {sk.word(r)}",
            lambda: sk.stem(r),
            lambda: g.pick(["Hello World", "Hola Mundo", "foo-bar-baz", "user@example.com", "2024-05-17", "one,two,three"]),
        ]
    )()
    x = dq(g, value, False)
    kinds = ["upper", "lower", "capital", "replace", "replaceall", "sub", "firstn", "lastn", "from", "len", "delete"]
    kind = g.pick(kinds)
    n, m = num(g, 2, 5), None
    vn = v.raw
    a, b = None, None
    if kind in ("replace", "replaceall", "delete"):
        a, b = (
            lit(g, g.pick(["a", "o", "e", "foo", "old", "_", "-", ",", ".", sk.word(r)]), 0.6),
            lit(g, g.pick(["x", "X", "new", "bar", "+", ";", sk.word(r)]), 0.6),
        )
    en, es, exp = {
        "upper": (
            ["in upper case", "converted to uppercase", "in capital letters", "in all caps"],
            ["en mayúsculas", "convertida a mayúsculas", "pasada a mayúsculas", "todo en mayúsculas"],
            f"${{{vn}^^}}",
        ),
        "lower": (
            ["in lower case", "converted to lowercase", "in small letters"],
            ["en minúsculas", "convertida a minúsculas", "pasada a minúsculas"],
            f"${{{vn},,}}",
        ),
        "capital": (
            [
                "with the first letter in upper case",
                "with its first letter capitalized",
                "capitalized (only the first letter)".replace("(", "\\(").replace(")", "\\)"),
            ],
            ["con la primera letra en mayúscula", "con la inicial en mayúscula"],
            f"${{{vn}^}}",
        ),
        "replace": (
            [f"with the first {a} replaced (by|with) {b}", f"replacing (only the first|the first) {a} (with|by) {b}"],
            [f"con el primer {a} (reemplazado|sustituido|cambiado) por {b}", f"(reemplazando|cambiando) (solo el primer|el primer) {a} por {b}"],
            f"${{{vn}/{a and a.raw}/{b and b.raw}}}",
        ),
        "replaceall": (
            [f"with (all|every) {a} replaced (by|with) {b}", f"replacing (every|each|all) {a} (with|by) {b}", f"changing {a} to {b} everywhere"],
            [
                f"con todos los {a} (reemplazados|sustituidos|cambiados) por {b}",
                f"(reemplazando|cambiando) todos los {a} por {b}",
                f"cambiando cada {a} por {b}",
            ],
            f"${{{vn}//{a and a.raw}/{b and b.raw}}}",
        ),
        "delete": (
            [f"with (all|every) {a} removed", f"without any {a}", f"removing (all|every) {a}"],
            [f"sin ningún {a}", f"(quitando|eliminando|borrando) todos los {a}"],
            f"${{{vn}//{a and a.raw}/}}",
        ),
    }.get(kind, ([], [], ""))
    if kind == "len":
        cmd = f'echo "${{#{vn}}}"'
        req = say(
            [f"(print|show|get) the length of [the variable] {v}", f"number of characters (in|of) [the variable] {v}"],
            [f"(muestra|imprime) la longitud de [la variable] {v}", f"número de caracteres de [la variable] {v}"],
        )
    elif kind == "firstn":
        cmd = f'echo "${{{vn}:0:{n.raw}}}"'
        req = say(
            [f"(print|show|get) the first {n} characters of [the variable|the string in] {v}", f"first {n} (characters|letters) of [the variable] {v}"],
            [
                f"(muestra|imprime|dame) los primeros {n} caracteres de [la variable] {v}",
                f"(las primeras {n} letras|los {n} primeros caracteres) de [la variable] {v}",
            ],
        )
    elif kind == "lastn":
        cmd = f'echo "${{{vn}: -{n.raw}}}"'
        req = say(
            [f"(print|show|get) the last {n} characters of [the variable] {v}", f"last {n} (characters|letters) of [the variable] {v}"],
            [
                f"(muestra|imprime|dame) los últimos {n} caracteres de [la variable] {v}",
                f"(las últimas {n} letras|los {n} últimos caracteres) de [la variable] {v}",
            ],
        )
    elif kind == "from":
        cmd = f'echo "${{{vn}:{n.raw}}}"'
        req = say(
            [
                f"(print|show) [the variable] {v} without its first {n} characters",
                f"(skip|drop|remove) the first {n} characters of [the variable] {v} and print the rest",
            ],
            [
                f"(muestra|imprime) [la variable] {v} sin sus primeros {n} caracteres",
                f"quita los primeros {n} caracteres de [la variable] {v} e imprime el resto",
            ],
        )
    elif kind == "sub":
        m = num(g, 1, 6)
        cmd = f'echo "${{{vn}:{n.raw}:{m.raw}}}"'
        req = say(
            [
                f"(print|show|extract) {m} characters of [the variable] {v} starting at (offset|index) {n}",
                f"substring of {v} (at|from) (offset|index) {n} (of|with) length {m}",
            ],
            [
                f"(muestra|extrae|imprime) {m} caracteres de [la variable] {v} a partir de[l índice|la posición] {n} contando desde cero".replace(
                    "de[l índice|la posición]", "(del índice|de la posición)"
                ),
                f"subcadena de {v} desde el índice {n} de longitud {m}",
            ],
        )
    else:
        cmd = f'echo "{exp}"'
        req = say(
            [f"(print|show|echo|display) [the value of] [the variable] {v} {g.pick(en)}", f"[the value of] [the variable] {v} {g.pick(en)}"],
            [f"(muestra|imprime|enseña) [el valor de] [la variable] {v} {g.pick(es)}", f"(valor de|variable) {v} {g.pick(es)}"],
        )
    if given:
        req = (
            g.t(
                [f"(set|assign) {v} (to|=) {x} and ", f"(define|create) [a|the] variable {v} with [the] value {x} and then ", f"with {v}={x}, "],
                [
                    f"(pon|asigna) {x} en {v} y (luego|después) ".replace("(pon|asigna)", "pon"),
                    f"(define|crea) la variable {v} con [el] valor {x} y ",
                    f"con {v}={x}, ",
                ],
            )
            + req
        )
        cmd = f"{vn}={x.arg}; {cmd}"
    return req, cmd


add(
    "env-unset",
    "unset {var}",
    [
        "(unset|remove|delete|clear|get rid of) [the] [environment|env|shell] variable {var}",
        "unset {var}",
        "(remove|delete) {var} from the environment",
        "make {var} undefined again",
        "forget the variable {var}",
    ],
    [
        "(borra|elimina|quita|desactiva) la variable [de entorno|de shell] {var}",
        "(haz unset de|unset) {var}",
        "(quita|elimina|borra) {var} del entorno",
        "eliminar la variable [de entorno] {var}",
        "deja sin definir [la variable] {var}",
    ],
    3,
)
add(
    "env-unset2",
    "unset {var} {var2}",
    ["(unset|remove|delete) [the variables] {var} and {var2}", "(unset|clear) both {var} and {var2}", "(remove|drop) {var} and {var2} from the environment"],
    ["(borra|elimina|quita) las variables {var} y {var2}", "(quita|borra) {var} y {var2} del entorno", "unset de {var} y {var2}"],
)
add(
    "env-source",
    "source {sh_file}",
    [
        "(source|load) [the script|the file] {sh_file} [in|into] [the] [current shell|this shell]".replace(
            "[in|into] [the] [current shell|this shell]", "[in the current shell|into this shell]"
        ),
        "(run|execute) {sh_file} in the current shell [so that its variables remain|keeping its variables]",
        "load the variables [defined] in {sh_file} into (this|the current) (shell|session)",
    ],
    [
        "carga [el archivo|el fichero|el script] {sh_file} [en la shell actual]",
        "haz source de {sh_file}",
        "(ejecuta|corre) {sh_file} en la shell actual [para que queden sus variables]",
        "carga las variables (de|definidas en) {sh_file} en (esta|la) (sesión|shell) [actual]".replace(
            "(esta|la) (sesión|shell) [actual]", "(esta sesión|la shell actual|esta shell)"
        ),
    ],
    2,
)
add(
    "env-dotenv",
    "set -a; source {file}; set +a",
    [
        "(load|source) {file} and export (all|every one of) (its variables|the variables it defines|the variables in it)",
        "export (all|every one of) [the] variables (defined in|in|from) [the file] {file}",
        "(turn|make) the KEY=value lines of {file} into exported environment variables",
    ],
    [
        "(carga|lee) {file} y exporta todas (sus variables|las variables que define)",
        "exporta todas las variables (definidas en|de|del fichero) {file}",
        "convierte las líneas CLAVE=valor de {file} en variables de entorno exportadas",
    ],
    2,
    file="shell_envfile",
)


# --- loops


@composed(INTENTS, "loop-range", weight=10)
def loop_range(g: Gen) -> tuple[str, str]:
    """Numbers of a range printed by a loop of a stated kind, up or down, with a step."""
    a = g.pick([0, 1, 1, 1, 1, g.int(2, 20)])
    b = a + g.pick([3, 4, 5, 9, 10, g.int(3, 100)])
    step = g.pick([1, 1, 1, 1, 2, 3, 5, 10])
    if step >= b - a:
        step = 1
    down = g.chance(0.25)
    lo, hi = (b, a) if down else (a, b)
    A, B, S = g.value(str(lo)), g.value(str(hi)), g.value(str(step))
    kind = g.pick(["for", "for", "for", "while", "until", "c"])
    loop = {
        "for": (["a for loop", "a loop", "a bash for loop"], ["un bucle for", "un bucle", "un ciclo for", "un for"]),
        "while": (["a while loop", "while"], ["un bucle while", "un while", "un ciclo while"]),
        "until": (["an until loop"], ["un bucle until", "un ciclo until"]),
        "c": (["a C-style for loop", "a for loop in C style", "a C style loop"], ["un bucle for estilo C", "un for al estilo de C", "un bucle estilo C"]),
    }[kind]
    L = g.t(*loop)
    en_step = g.pick([f" in steps of {S}", f" (with|using) [a] step [of] {S}", f", {S} at a time", f" counting by {S}"]) if step > 1 else ""
    es_step = g.pick([f" de {S} en {S}", f" con [un] paso [de] {S}", f" en pasos de {S}"]) if step > 1 else ""
    if down:
        req = g.t(
            [
                f"(count down|countdown) from {A} to {B}{en_step} (using|with) {L}",
                f"{L} (that counts down|counting down) from {A} to {B}{en_step}",
                f"(print|echo) the numbers from {A} down to {B}{en_step} (with|using) {L}",
                f"write {L} that prints {A} down to {B}{en_step}",
            ],
            [
                f"cuenta (atrás|hacia atrás) (desde|de) {A} (hasta|a) {B}{es_step} (con|usando) {L}",
                f"{L} que (vaya|cuente) de {A} a {B}{es_step} (hacia atrás|en orden descendente)",
                f"(imprime|muestra) los números del {A} al {B}{es_step} en orden descendente (con|usando) {L}",
                f"haz una cuenta atrás del {A} al {B}{es_step} con {L}",
            ],
        )
    else:
        req = g.t(
            [
                f"(print|echo|show|output|display) [the] numbers [from] {A} to {B}{en_step} (with|using) {L}",
                f"{L} from {A} to {B}{en_step} (that prints|printing|echoing) each number",
                f"(loop|iterate) from {A} to {B}{en_step} (with|using) {L} and print (each number|the number)",
                f"(write|make) {L} (that prints|to print) the numbers (from|between) {A} {'to'} {B}{en_step}".replace("(from|between)", "from"),
                f"use {L} to count from {A} to {B}{en_step}",
                f"count from {A} to {B}{en_step} (in|using) {L}",
            ],
            [
                f"(imprime|muestra|escribe|saca) los números del {A} al {B}{es_step} (con|usando|mediante) {L}",
                f"{L} de[l] {A} a[l] {B}{es_step} que (imprima|muestre) cada número".replace("de[l]", "(de|del)").replace("a[l]", "(a|al)"),
                f"(haz|escribe) {L} que (cuente|vaya) (de|desde) {A} (a|hasta) {B}{es_step}",
                f"recorre los números del {A} al {B}{es_step} (con|usando) {L} e imprímelos",
                f"cuenta del {A} al {B}{es_step} (con|usando) {L}",
            ],
        )
    sign, op = ("-", "-ge") if down else ("+", "-le")
    if kind == "for":
        brace = f"{{{lo}..{hi}}}" if step == 1 else f"{{{lo}..{hi}..{step}}}"
        return req, f'for i in {brace}; do echo "$i"; done'
    if kind == "c":
        inc = ("i--" if down else "i++") if step == 1 else f"i {sign}= {step}"
        return req, f'for ((i = {lo}; i {">=" if down else "<="} {hi}; {inc})); do echo "$i"; done'
    if kind == "until":
        return req, f'i={lo}; until [ "$i" {"-lt" if down else "-gt"} {hi} ]; do echo "$i"; i=$((i {sign} {step})); done'
    return req, f'i={lo}; while [ "$i" {op} {hi} ]; do echo "$i"; i=$((i {sign} {step})); done'


@composed(INTENTS, "loop-number-body", weight=10)
def loop_number_body(g: Gen) -> tuple[str, str]:
    a, n = (1, g.pick([3, 4, 5, 6, 8, 10, 12, 15, 20, g.int(3, 50)])) if g.chance(0.8) else (g.int(2, 9), g.int(10, 30))
    A, N = g.value(str(a)), g.value(str(n))
    f"(for|for each) [number] i (from|in) {A} (to|..) {N}".replace("(to|..)", "to")
    kind = g.pick(
        [
            "square",
            "cube",
            "double",
            "table",
            "text",
            "textn",
            "evenodd",
            "sum",
            "sumloop",
            "prod",
            "skip",
            "break",
            "evens",
            "odds",
            "pad",
            "divisible",
            "fizz",
            "letters",
        ]
    )
    w = dq(
        g,
        g.pick(["Number", "Line", "Item", "Step", "Day", "User", "Test", "Chapter"])
        if g.lang == "en"
        else g.pick(["Número", "Línea", "Elemento", "Paso", "Día", "Usuario", "Prueba", "Capítulo"]),
    )
    k = g.value(str(g.int(min(a + 1, n - 1), n - 1)))
    d = num(g, 3, 7)
    fo = f"for i in {{{a}..{n}}}; do "
    if kind in ("square", "cube", "double"):
        en, es, ex = {
            "square": ("(square|squares)", "cuadrado", "i * i"),
            "cube": ("(cube|cubes)", "cubo", "i * i * i"),
            "double": ("(double|doubles)", "doble", "i * 2"),
        }[kind]
        noun = en[1:].split("|")[0]
        return g.t(
            [
                f"(print|show|compute) the {noun} of (each number|every number|the numbers) from {A} to {N} (in a loop|with a loop|with a for loop|using a loop)",
                f"loop from {A} to {N} (printing|and print) the {noun} of each [number]",
                f"{noun}s of the numbers [from] {A} to {N}(, one per line|)",
            ],
            [
                f"(imprime|muestra|calcula) el {es} de cada número del {A} al {N} [con un bucle|con un for]",
                f"(bucle|for) del {A} al {N} que (imprima|muestre) el {es} de cada número",
                f"los {es}s de los números del {A} al {N}[, uno por línea]",
            ],
        ), f"{fo}echo $(({ex})); done"
    if kind == "table":
        t = num(g, 2, 19)
        form = g.chance(0.5)
        if form:
            return g.t(
                [
                    f'(print|show|write) the multiplication table of {t} (from 1 to|up to) {N} as "{t.raw} x 1 = {t.raw}"',
                    f"times table of {t} up to {N}, (with lines like|in the form) {t.raw} x 2 = {2 * int(t.raw)}",
                ],
                [
                    f'(imprime|muestra) la tabla de multiplicar del {t} (hasta|del 1 al) {N} con el formato "{t.raw} x 1 = {t.raw}"',
                    f"tabla del {t} hasta el {N}, con líneas como {t.raw} x 2 = {2 * int(t.raw)}",
                ],
            ), f'for i in {{1..{n}}}; do echo "{t.raw} x $i = $(({t.raw} * i))"; done'
        return g.t(
            [
                f"(print|show|display) the multiplication table (of|for) {t} [up to {N}]".replace(f"[up to {N}]", f"(up to|from 1 to) {N}"),
                f"[the] {t} times table (up to|from 1 to) {N}",
            ],
            [
                f"(imprime|muestra|haz|dame) la tabla de[l] {t} (hasta el|del 1 al) {N}".replace("de[l]", "(de multiplicar del|del)"),
                f"tabla de multiplicar del {t} (hasta|del 1 al) {N}",
            ],
        ), f'for i in {{1..{n}}}; do echo "{t.raw} x $i = $(({t.raw} * i))"; done'
    if kind == "text":
        m = msg(g)
        return g.t(
            [
                f"(print|echo|say|write|repeat|display) {m} {N} times [in a loop|with a loop|with a for loop|using a loop]",
                f"loop {N} times (printing|and print|echoing) {m}",
                f"(a loop|a for loop) that prints {m} {N} times",
            ],
            [
                f"(imprime|escribe|repite|muestra|di) {m} {N} veces [con un bucle|con un for|en un bucle]",
                f"(un bucle|un for) que imprima {m} {N} veces",
                f"(repite|haz) {N} veces: imprimir {m}",
            ],
        ), f"for i in {{1..{n}}}; do echo {m.arg}; done"
    if kind == "textn":
        return g.t(
            [
                f"(print|echo) {w} followed by (the number|each number) (from|for) {A} to {N}".replace("(from|for)", "from"),
                f"loop from {A} to {N} (and print|printing) {w} and the number",
                f'(print|show|output) "{w.raw} {a}", "{w.raw} {a + 1}" and so on (up to|until) "{w.raw} {n}"',
                f"(print|echo) {w} and the (index|counter) for i from {A} to {N}",
            ],
            [
                f"(imprime|escribe) {w} seguido de cada número del {A} al {N}",
                f"(bucle|for) del {A} al {N} que (imprima|escriba) {w} y el número",
                f'(imprime|saca) "{w.raw} {a}", "{w.raw} {a + 1}"... hasta "{w.raw} {n}"',
            ],
        ), f'{fo}echo "{w.raw} $i"; done'
    if kind == "evenodd":
        return g.t(
            [
                f"for each number from {A} to {N} (print|say|tell) (whether it is even or odd|if it is even or odd)",
                f"loop [from] {A} to {N} and print each number followed by even or odd",
            ],
            [
                f"para cada número del {A} al {N} (imprime|di) (si es par o impar|el número y si es par o impar)".replace(
                    "(si es par o impar|el número y si es par o impar)", "si es even o odd"
                ),
                f"recorre del {A} al {N} e imprime cada número seguido de even u odd",
            ],
        ), f'{fo}if [ $((i % 2)) -eq 0 ]; then echo "$i even"; else echo "$i odd"; fi; done'
    if kind in ("sum", "sumloop"):
        if kind == "sum":
            return g.t(
                [
                    f"(sum|add up|add|total) [all] [the] (numbers|integers) from {A} to {N}",
                    f"what is the sum of [all] the (numbers|integers) (from|between) {A} (to|and) {N}".replace("(from|between) ", "from ").replace(
                        "(to|and)", "to"
                    ),
                    f"(calculate|compute|print) the sum of {A} to {N}",
                    f"sum of the first numbers from {A} up to {N}",
                ],
                [
                    f"(suma|sumar) [todos] los números (del|desde el) {A} (al|hasta el) {N}",
                    f"(calcula|dame|cuál es) la suma de los números del {A} al {N}",
                    f"cuánto (suman|es la suma de) los números del {A} al {N}",
                    f"suma del {A} al {N}",
                ],
            ), f"seq {a} {n} | awk '{{s+=$1}} END {{print s}}'"
        return g.t(
            [
                f"(sum|add up) the numbers from {A} to {N} (with|using|in) a [for] loop",
                f"[use] a [for] loop that (sums|adds up) the numbers from {A} to {N} and prints the (total|result|sum)",
            ],
            [
                f"suma los números del {A} al {N} (con|usando) un (bucle|for|ciclo)",
                f"(un bucle|un for) que sume los números del {A} al {N} y (muestre|imprima) el (total|resultado)",
            ],
        ), f's=0; for i in {{{a}..{n}}}; do s=$((s + i)); done; echo "$s"'
    if kind == "prod":
        m = g.value(str(g.int(3, 12)))
        return g.t(
            [
                f"(compute|calculate|print|what is) the factorial of {m}",
                f"factorial of {m}",
                f"(calculate|compute) {m} factorial",
                f"product of the numbers from 1 to {m}",
            ],
            [
                f"(calcula|dame|imprime|cuál es) el factorial de {m}",
                f"factorial de {m}",
                f"(producto|multiplica) [de] los números del 1 al {m}".replace("(producto|multiplica) [de]", "producto de"),
            ],
        ), f"seq 1 {m.raw} | paste -sd'*' | bc"
    if kind == "skip":
        return g.t(
            [
                f"(print|loop over) the numbers [from] {A} to {N} (skipping|but skip|except|without) {k}".replace("(print|loop over)", "print"),
                f"(loop|count) from {A} to {N} (skipping|leaving out) {k}",
            ],
            [
                f"(imprime|muestra) los números del {A} al {N} (saltando|saltándote|menos|excepto) el {k}",
                f"(bucle|cuenta) del {A} al {N} (que salte|saltando) el {k}".replace("(bucle|cuenta)", "bucle"),
            ],
        ), f'{fo}[ "$i" -eq {k.raw} ] && continue; echo "$i"; done'
    if kind == "break":
        return g.t(
            [
                f"loop from {A} to {N} (printing each number|, printing the numbers,|and print each number) (but stop|and stop) (before printing|when it reaches|on reaching) {k}".replace(
                    "(printing each number|, printing the numbers,|and print each number)", "printing each number"
                ).replace("(before printing|when it reaches|on reaching)", "before printing"),
                f"print the numbers from {A} to {N} in a loop that (breaks|exits) before (printing|it prints) {k}",
            ],
            [
                f"recorre del {A} al {N} imprimiendo cada número y (sal|para|detente) antes de imprimir el {k}",
                f"imprime los números del {A} al {N} en un bucle que (se corte|termine) antes de imprimir el {k}",
            ],
        ), f'{fo}[ "$i" -eq {k.raw} ] && break; echo "$i"; done'
    if kind in ("evens", "odds"):
        par = 0 if kind == "evens" else 1
        start = a if a % 2 == par else a + 1
        en, es = ("even", "pares") if par == 0 else ("odd", "impares")
        return g.t(
            [
                f"(print|show|list|display|give me) [all] [the] {en} numbers (from|between) {A} (to|and) {N}".replace(
                    "(from|between) {A} (to|and)", "from {A} to"
                ).replace(f"(from|between) {A} (to|and) {N}", g.pick([f"from {A} to {N}", f"between {A} and {N}"])),
                f"{en} numbers " + g.pick([f"from {A} to {N}", f"between {A} and {N}"]),
                f"which numbers from {A} to {N} are {en}",
            ],
            [
                f"(imprime|muestra|lista|dame) [todos] los números {es} " + g.pick([f"del {A} al {N}", f"entre {A} y {N}", f"entre el {A} y el {N}"]),
                f"números {es} " + g.pick([f"del {A} al {N}", f"entre {A} y {N}"]),
                f"qué números del {A} al {N} son {es}",
            ],
        ), f"seq {start} 2 {n}"
    if kind == "pad":
        return g.t(
            [
                f"(print|list) the numbers [from] {A} to {N} (padded with zeros|zero-padded|with leading zeros) to {d} digits",
                f"numbers {A} to {N} (with|using) {d} digits (and|with) leading zeros",
            ],
            [
                f"(imprime|lista|muestra) los números del {A} al {N} (rellenados con ceros|con ceros a la izquierda) hasta {d} (dígitos|cifras)",
                f"números del {A} al {N} con {d} (dígitos|cifras) y ceros a la izquierda",
            ],
        ), f"seq -f '%0{d.raw}g' {a} {n}"
    if kind == "divisible":
        return g.t(
            [
                f"(print|list|show) the numbers [from] {A} to {N} that are (divisible by|multiples of) {d}",
                f"(multiples of|numbers divisible by) {d} from {A} to {N}",
                f"which numbers between {A} and {N} are divisible by {d}",
            ],
            [
                f"(imprime|lista|muestra) los números del {A} al {N} (divisibles por|divisibles entre|múltiplos de) {d}",
                f"múltiplos de {d} (del {A} al {N}|entre {A} y {N})",
                f"qué números del {A} al {N} son (divisibles por|múltiplos de) {d}",
            ],
        ), f"seq {(a + int(d.raw) - 1) // int(d.raw) * int(d.raw)} {d.raw} {n}"
    if kind == "fizz":
        return (
            g.t(
                [
                    f"(print|write|do|play) fizzbuzz (from 1 to|up to) {N}",
                    f"FizzBuzz for the numbers [from] 1 to {N}",
                    f"for the numbers 1 to {N} print Fizz (for multiples of 3|if divisible by 3), Buzz (for multiples of 5|if divisible by 5), FizzBuzz for both, (otherwise|else) the number",
                ],
                [
                    f"(haz|escribe|imprime) [el] fizzbuzz (del 1 al|hasta) {N}",
                    f"para los números del 1 al {N} imprime Fizz si es múltiplo de 3, Buzz si lo es de 5, FizzBuzz si lo es de los dos y si no el número",
                    f"FizzBuzz hasta el {N}",
                ],
            ),
            f'for i in {{1..{n}}}; do\n  if [ $((i % 15)) -eq 0 ]; then\n    echo "FizzBuzz"\n  elif [ $((i % 3)) -eq 0 ]; then\n    echo "Fizz"\n  elif [ $((i % 5)) -eq 0 ]; then\n    echo "Buzz"\n  else\n    echo "$i"\n  fi\ndone',
        )
    c1 = g.pick("aAabcdf")
    c2 = g.pick("zZ"[c1.isupper()] + ("hjkm" if c1.islower() else "HJKM"))
    C1, C2 = g.value(c1), g.value(c2)
    if g.chance(0.5):
        return g.t(
            [f"(print|list|show) the letters [from] {C1} to {C2} (on one line|in a single line|separated by spaces)", f"letters {C1} to {C2} on one line"],
            [f"(imprime|muestra|lista) las letras de la {C1} a la {C2} en una (sola línea|línea)", f"letras de la {C1} a la {C2} separadas por espacios"],
        ), f"echo {{{c1}..{c2}}}"
    return g.t(
        [
            f"(print|list|show) the letters [from] {C1} to {C2}(, one per line| one per line| with a for loop| in a loop)",
            f"loop over the letters {C1} to {C2} (printing|and print) each [one]",
        ],
        [
            f"(imprime|muestra|lista) las letras de la {C1} a la {C2}(, una por línea| una por línea| con un bucle for)",
            f"recorre las letras de la {C1} a la {C2} e imprímelas",
        ],
    ), f'for c in {{{c1}..{c2}}}; do echo "$c"; done'


def source_cmd(g: Gen) -> BoundSlot:
    raw = g.pick(
        [
            "date",
            "uptime",
            "free -h",
            "df -h",
            "who",
            "hostname",
            "ls",
            "uname -r",
            "whoami",
            "pwd",
            "date +%T",
            "./check.sh",
            "curl -s localhost:8080",
            "python3 test.py",
            "make test",
            "echo hello",
            "sensors",
            "ls -l",
            "./" + sk.word(g.rng) + ".sh",
            "python3 " + sk.word(g.rng) + ".py",
        ]
    )
    return g.value(raw, arg=raw, text=g.pick([raw, "`" + raw + "`", '"' + raw + '"', "'" + raw + "'"]) if " " in raw else g.pick([raw, raw, "`" + raw + "`"]))


@composed(INTENTS, "loop-repeat", weight=9)
def loop_repeat(g: Gen) -> tuple[str, str]:
    c, n, s = source_cmd(g), num(g, 2, 20), g.slot("seconds")
    sec_en, sec_es = ("second", "segundo") if s.raw == "1" else (f"{s} seconds", f"{s} segundos")
    kind = g.pick(["times", "times", "sleep", "sleep", "forever", "until", "whileok", "watch", "retry", "timeout", "minutes"])
    EX, RU = "(run|execute|repeat|launch)", "(ejecuta|corre|lanza|repite)"
    if kind == "times":
        return g.t(
            [
                f"{EX} [the command] {c} {n} times [in a row]",
                f"{n} times {c}",
                f"(call|invoke|do) {c} {n} times",
                f"(use a loop to|loop and) run {c} {n} times".replace("(use a loop to|loop and)", "use a loop to"),
            ],
            [
                f"{RU} [el comando] {c} {n} veces [seguidas]",
                f"{n} veces [el comando] {c}",
                f"usa un bucle para ejecutar {c} {n} veces",
                f"(ejecutar|repetir|correr) {c} {n} veces",
            ],
        ), f"for i in {{1..{n.raw}}}; do {c.arg}; done"
    if kind == "sleep":
        return g.t(
            [
                f"{EX} {c} {n} times, (waiting|sleeping|pausing) (for|) {sec_en if sec_en != 'second' else 'one second'} (between|in between|after each|between each) (runs|run|time)".replace(
                    "(for|)", "for"
                ).replace("(between|in between|after each|between each) (runs|run|time)", "(between runs|after each run|after each one|each time)"),
                f"{EX} {c} every {sec_en}, {n} times",
                f"{c} {n} times with a {s} second (pause|delay|sleep) (after each|between runs)",
            ],
            [
                f"{RU} {c} {n} veces (esperando|con una pausa de|durmiendo) {sec_es if sec_es != 'segundo' else 'un segundo'} (entre cada una|entre una y otra|cada vez|entre ejecuciones)",
                f"{RU} {c} cada {sec_es}, {n} veces",
                f"{n} veces {c} con {sec_es if sec_es != 'segundo' else 'un segundo'} de espera",
            ],
        ), f"for i in {{1..{n.raw}}}; do {c.arg}; sleep {s.raw}; done"
    if kind == "forever":
        return g.t(
            [
                f"{EX} {c} every {sec_en} (forever|until I press ctrl+c|in an infinite loop|endlessly|indefinitely)",
                f"infinite loop (that runs|running) {c} every {sec_en}",
                f"keep (running|executing) {c} every {sec_en} [in a loop]",
            ],
            [
                f"{RU} {c} cada {sec_es} (para siempre|en un bucle infinito|indefinidamente|sin parar|hasta que pulse ctrl+c)",
                f"bucle infinito que ejecute {c} cada {sec_es}",
                f"un bucle que (ejecute|corra) {c} cada {sec_es} sin fin",
            ],
        ), f"while true; do {c.arg}; sleep {s.raw}; done"
    if kind == "watch":
        return g.t(
            [
                f"watch (the output of|) {c} every {sec_en}".replace("(the output of|)", "the output of"),
                f"monitor the output of {c}, refreshing every {sec_en}",
                f"use watch to run {c} every {sec_en}",
                f"refresh {c} on (the|my) screen every {sec_en}",
            ],
            [
                f"(vigila|monitoriza|observa) la salida de {c} cada {sec_es}",
                f"usa watch para ejecutar {c} cada {sec_es}",
                f"(muestra|ve mostrando) la salida de {c} refrescándola cada {sec_es}",
            ],
        ), f"watch -n {s.raw} {c.arg}"
    if kind == "until":
        return g.t(
            [
                f"(keep running|repeat|run|retry) {c} until it (succeeds|works|exits with 0|returns success)(, waiting {s} second(s) between tries|, sleeping {s}s after each failure)".replace(
                    "second(s)", "seconds"
                ),
                f"(retry|repeat) {c} every {sec_en} until it (succeeds|works)",
            ],
            [
                f"(repite|ejecuta|reintenta) {c} hasta que (funcione|tenga éxito|salga bien)(, esperando {s} segundos entre intentos|, con una pausa de {s} segundos)",
                f"(reintenta|repite) {c} cada {sec_es} hasta que (funcione|termine bien|tenga éxito)",
            ],
        ), f"until {c.arg}; do sleep {s.raw}; done"
    if kind == "whileok":
        return g.t(
            [
                f"(keep running|repeat) {c} (as long as|while) it succeeds, (every {sec_en}|sleeping {s}s each time)",
                f"run {c} every {sec_en} (until it fails|while it succeeds|as long as it works)",
            ],
            [
                f"(repite|ejecuta) {c} cada {sec_es} mientras (funcione|no falle|tenga éxito)",
                f"(repite|corre) {c} hasta que falle, esperando {s} segundos cada vez",
            ],
        ), f"while {c.arg}; do sleep {s.raw}; done"
    if kind == "retry":
        return g.t(
            [
                f"(try|retry) {c} (up to|at most|a maximum of) {n} times (until it succeeds|, stopping when it succeeds|stopping at the first success)".replace(
                    " (until it succeeds|, stopping when it succeeds|stopping at the first success)",
                    "(| until it succeeds|, stopping when it succeeds|, stopping at the first success)",
                ),
                f"attempt {c} {n} times at most, stop (as soon as it works|on success)",
            ],
            [
                f"(intenta|reintenta|prueba) {c} (hasta|como mucho|un máximo de) {n} veces(|, parando cuando funcione| hasta que funcione)",
                f"como máximo {n} intentos de {c}, (para|termina) en cuanto funcione",
            ],
        ), f"for i in {{1..{n.raw}}}; do {c.arg} && break; done"
    if kind == "timeout":
        return g.t(
            [
                f"(run|execute) {c} (and|but) (kill|stop|abort) it (after|if it takes (longer|more) than) {s} second(s)".replace("second(s)", "seconds"),
                f"(run|execute) {c} with a (timeout|time limit) of {s} seconds",
                f"limit {c} to {s} seconds",
            ],
            [
                f"(ejecuta|corre) {c} (y|pero) (mátalo|páralo|córtalo) (a los|si tarda más de) {s} segundos",
                f"(ejecuta|corre) {c} con un (límite|tiempo máximo) de {s} segundos",
                f"limita {c} a {s} segundos",
            ],
        ), f"timeout {s.raw} {c.arg}"
    return g.t(
        [f"{EX} {c} every {n} minutes (forever|in an infinite loop|in a loop)", f"infinite loop that (runs|executes) {c} every {n} minutes"],
        [f"{RU} {c} cada {n} minutos (en un bucle infinito|para siempre|sin parar)", f"bucle infinito que (ejecute|lance) {c} cada {n} minutos"],
    ), f"while true; do {c.arg}; sleep {n.raw}m; done"


@composed(INTENTS, "loop-words", weight=9)
def loop_words(g: Gen) -> tuple[str, str]:
    ws = words(g, g.pick([2, 3, 3, 3, 4, 4, 5]))
    W = listed(g, ws)
    cw = " ".join(w.raw for w in ws)
    kind = g.pick(
        [
            "echo",
            "echo",
            "prefix",
            "suffix",
            "mkdir",
            "touch",
            "upper",
            "len",
            "number",
            "array",
            "arrlen",
            "arrloop",
            "arrlast",
            "arridx",
            "arrappend",
            "arrjoin",
            "arrsort",
            "nested",
            "file",
            "rev",
            "arrslice",
            "arrkeys",
        ]
    )
    g.t("(each of [the words]|[the words]|every word in [the list]|[the list])", "(cada una de las palabras|las palabras|cada palabra de [la lista]|la lista)")
    arr = g.value(
        g.pick(
            ["arr", "items", "list", "names", "colors", "fruits", "array", "servers"]
            if g.lang == "en"
            else ["arr", "lista", "nombres", "colores", "frutas", "elementos", "array", "datos"]
        )
    )
    a = arr.raw
    mk = f"{a}=({cw}); "
    AE = g.t(
        [
            f"(create|make|declare|define) an array [called|named] {arr} (with|containing) [the elements|the values] {W}",
            f"(create|define|declare) the array {arr} (with|containing) {W}",
        ],
        [
            f"(crea|declara|define) un array [llamado] {arr} con [los elementos|los valores] {W}",
            f"(crea|define|declara) el (array|arreglo|vector) {arr} con {W}",
        ],
    )
    if kind == "echo":
        return g.t(
            [
                f"(loop over|iterate over|go through) [the words|the list|the values] {W} (and print|and echo|printing) each [one]",
                f"for each [word] of {W}, print it",
                f"(print|echo) each [one] of [the words|the values] {W} on its own line (with|using) a [for] loop",
                f"for loop over {W}",
            ],
            [
                f"recorre [las palabras|la lista|los valores] {W} (e imprime|y muestra) cada (una|palabra)".replace("cada (una|palabra)", "cada valor"),
                f"(imprime|muestra) cada una de [las palabras] {W} (con un bucle|con un for|usando un bucle)",
                f"bucle for (sobre|que recorra) {W} e imprima cada (una|valor)".replace("(sobre|que recorra)", "que recorra"),
                f"para cada palabra de {W}, imprímela",
            ],
        ), f'for w in {cw}; do echo "$w"; done'
    if kind == "number":
        return g.t(
            [
                f'(print|list) {W} (numbered|with line numbers|each with its number), (in a loop|using a loop) starting at 1, like "1: {ws[0].raw}"',
                f"loop over {W} printing a counter, (a colon and|colon,) the word, like 1: {ws[0].raw}",
            ],
            [
                f'(imprime|lista) {W} (numerados|numeradas) en un bucle, como "1: {ws[0].raw}"',
                f"recorre {W} imprimiendo el contador y la palabra, así: 1: {ws[0].raw}",
            ],
        ), f'i=1; for w in {cw}; do echo "$i: $w"; i=$((i + 1)); done'
    if kind in ("prefix", "suffix"):
        m = (
            msg(g)
            if kind == "prefix" and g.chance(0.4)
            else dq(
                g,
                g.pick(
                    ["Hello", "Hi", "Welcome", "Color:", "Name:", "Processing", "Deploying"]
                    if g.lang == "en"
                    else ["Hola", "Bienvenido", "Color:", "Nombre:", "Procesando", "Desplegando", "Saludos"]
                ),
            )
        )
        return g.t(
            [
                f"for each [one] of {W} print {m} followed by (it|the word|the name)",
                f"(print|say|echo) {m} and then the (word|name|value) for each of {W}",
                f"loop over {W} (and print|printing) {m} (before|in front of) each [one]",
            ],
            [
                f"para cada (uno|palabra) de {W} imprime {m} seguido de la palabra".replace("(uno|palabra)", "valor"),
                f"recorre {W} (e imprime|imprimiendo) {m} (delante de|antes de) cada (palabra|valor)",
                f"(imprime|di) {m} y (luego|después) el valor, para cada uno de {W}",
            ],
        ), f'for w in {cw}; do echo "{m.raw} $w"; done'
    if kind in ("mkdir", "touch"):
        e = g.slot("ext")
        if kind == "mkdir":
            sub = g.pick([["src", "tests", "docs"], ["input", "output"], ["logs"], ["data", "results"]])
            S = [g.value(x) for x in sub]
            sl = str(S[0]) if len(S) == 1 else listed(g, S)
            body = " ".join(f'"$d/{x}"' for x in sub)
            return g.t(
                [
                    f"for each of {W} (make|create) a (directory|folder) with that name (containing|with) [the] (subdirectories|subfolders|folders) {sl}".replace(
                        "subdirectories|subfolders|folders", "subdirectories|folders" if len(S) > 1 else "subdirectory|folder"
                    ),
                    f"(create|make) the (folders|directories) {W}, each (with|containing) {sl} inside [as subdirectories]",
                ],
                [
                    f"para cada uno de {W} crea una carpeta con ese nombre que (contenga|tenga dentro) {sl}",
                    f"crea (las carpetas|los directorios) {W}, cada (una|uno) con {sl} dentro".replace("cada (una|uno)", "cada cual"),
                ],
            ), f"for d in {cw}; do mkdir -p {body}; done"
        return g.t(
            [
                f"for each of {W} create an empty {e} file (with that name|named after it)",
                f"(create|make) an empty {e} file for each of {W} (with a loop|in a loop|using a for loop)",
            ],
            [f"para cada uno de {W} crea un archivo {e} vacío con ese nombre", f"crea con un bucle un (archivo|fichero) {e} vacío por cada uno de {W}"],
        ), f'for w in {cw}; do touch "$w.{e.raw}"; done'
    if kind == "file":
        f = g.slot("file")
        return g.t(
            [
                f"for each of {W} (count|print) (the lines of {f} that contain it|how many lines of {f} contain it)".replace("(count|print)", "print").replace(
                    "the lines of", "the number of lines of"
                ),
                f"loop over {W} and count the lines of {f} (containing|with) each [word]",
            ],
            [f"para cada una de {W} cuenta las líneas de {f} que la contienen", f"recorre {W} y cuenta en cuántas líneas de {f} aparece cada una"],
        ), f'for w in {cw}; do grep -c "$w" {f.arg}; done'
    if kind == "upper":
        return g.t(
            [f"loop over {W} (and print|printing) each [one] in upper case", f"(print|echo) each of {W} in uppercase with a [for] loop"],
            [f"recorre {W} (e imprime|imprimiendo) cada una en mayúsculas", f"imprime cada una de {W} en mayúsculas con un bucle"],
        ), f'for w in {cw}; do echo "${{w^^}}"; done'
    if kind == "len":
        return g.t(
            [
                f"for each [word] of {W} print the word and its length",
                f"loop over {W} (and print|printing) each word (and|followed by) its (length|number of characters)",
            ],
            [
                f"para cada palabra de {W} imprime la palabra y su longitud",
                f"recorre {W} (e imprime|imprimiendo) cada palabra (y|seguida de) su (longitud|número de caracteres)",
            ],
        ), f'for w in {cw}; do echo "$w ${{#w}}"; done'
    if kind == "rev":
        return g.t(
            [f"for each [word] of {W} print it (reversed|backwards|spelled backwards)", f"loop over {W} and print each word reversed"],
            [f"para cada palabra de {W} imprímela al revés", f"recorre {W} e imprime cada palabra (al revés|invertida)"],
        ), f'for w in {cw}; do echo "$w" | rev; done'
    if kind == "array":
        return AE + g.t(
            [" and print all its elements", " and print (it|all of it)", ", then (print|show) all [the] elements [on one line]"],
            [" e imprime todos sus elementos", " y muéstralo [entero]", " y (luego|después) (imprime|muestra) todos los elementos [en una línea]"],
        ), f'{mk}echo "${{{a}[@]}}"'
    if kind == "arrlen":
        return AE + g.t(
            [" and print (its length|its size|how many elements it has|the number of elements)", ", then count its elements"],
            [" e imprime (su longitud|su tamaño|cuántos elementos tiene|el número de elementos)", " y cuenta sus elementos"],
        ), f'{mk}echo "${{#{a}[@]}}"'
    if kind == "arrloop":
        return AE + g.t(
            [" and (loop over it|iterate over it) printing each element", " and print each element on (its own|a separate) line with a [for] loop"],
            [" y recórrelo imprimiendo cada elemento", " e imprime cada elemento en una línea con un (bucle|for)"],
        ), f'{mk}for x in "${{{a}[@]}}"; do echo "$x"; done'
    if kind == "arrkeys":
        return AE + g.t(
            [' and print each (index|position) with its element, like "0: ' + ws[0].raw + '"'],
            [' e imprime cada índice con su elemento, como "0: ' + ws[0].raw + '"'],
        ), f'{mk}for i in "${{!{a}[@]}}"; do echo "$i: ${{{a}[$i]}}"; done'
    if kind == "arrlast":
        return AE + g.t(
            [" and print the last (element|one)", ", then show its last element"], [" e imprime el último [elemento]", " y muestra su último elemento"]
        ), f'{mk}echo "${{{a}[-1]}}"'
    if kind == "arridx":
        i = g.int(1, len(ws))
        o = g.t(["first", "second", "third", "fourth", "fifth"][i - 1 : i], ["primer", "segundo", "tercer", "cuarto", "quinto"][i - 1 : i])
        return AE + g.t(
            [f" and print the {o} (element|item)", f", then show the {o} element"], [f" e imprime el {o} elemento", f" y muestra el {o} elemento"]
        ), f'{mk}echo "${{{a}[{i - 1}]}}"'
    if kind == "arrslice":
        n = g.value(str(max(2, len(ws) - 1)))
        return AE + g.t([f" and print the first {n} elements"], [f" e imprime los {n} primeros elementos"]), f'{mk}echo "${{{a}[@]:0:{n.raw}}}"'
    if kind == "arrappend":
        x = g.slot("word")
        return AE + g.t(
            [f", (append|add) {x} (to it|) and print (it|all the elements)".replace("(to it|)", "to it"), f", add {x} at the end and print (it|all of it)"],
            [f", (añade|agrega) {x} [al final] e (imprímelo|imprime todos los elementos)"],
        ), f'{mk}{a}+=({x.arg}); echo "${{{a}[@]}}"'
    if kind == "arrjoin":
        s, en, es = g.pick([(",", "commas", "comas"), (":", "colons", "dos puntos"), ("-", "hyphens", "guiones"), (";", "semicolons", "punto y coma")])
        return g.t(
            [f"join [the words] {W} with {en}", f"(print|show) [the words] {W} (joined by|separated by) {en} (on one line|in one line|without spaces)"],
            [f"une [las palabras] {W} con {es}", f"(imprime|muestra) [las palabras] {W} (unidas por|separadas por) {es} en una línea sin espacios"],
        ), f'echo "{s.join(w.raw for w in ws)}"'
    if kind == "arrsort":
        rv = g.chance(0.4)
        return g.t(
            [
                f"sort [the words|these words:|the list] {W} (in reverse alphabetical order|from z to a|in reverse order)"
                if rv
                else f"sort [the words|these words:|the list] {W} [alphabetically]",
                (f"words {W} sorted in reverse" if rv else f"(print|show) [the words] {W} in alphabetical order[, one per line]"),
            ],
            [
                f"ordena [las palabras|esta lista:] {W} (en orden inverso|de la z a la a|al revés)"
                if rv
                else f"ordena [las palabras|esta lista:] {W} [alfabéticamente]",
                (f"palabras {W} en orden alfabético inverso" if rv else f"(imprime|muestra) [las palabras] {W} en orden alfabético[, una por línea]"),
            ],
        ), f"printf '%s\\n' {cw} | sort" + (" -r" if rv else "")
    xs = words(g, 2)
    if {x.raw for x in xs} & {w.raw for w in ws}:
        xs = [g.value("1"), g.value("2")]
    X = listed(g, xs)
    return g.t(
        [
            f"(print|list|show) (every|each) combination of {W} with {X} [using nested loops]",
            f"nested loop over {W} and {X} (printing|that prints) both values",
            f"all pairs of one of {W} and one of {X}",
        ],
        [
            f"(imprime|lista|muestra) (todas las combinaciones|cada combinación) de {W} con {X} [con bucles anidados]",
            f"bucle anidado (sobre|que recorra) {W} y {X} e imprima los dos valores".replace("(sobre|que recorra)", "que recorra"),
        ],
    ), f'for a in {cw}; do for b in {" ".join(x.raw for x in xs)}; do echo "$a $b"; done; done'


@composed(INTENTS, "loop-files", weight=24)
def loop_files(g: Gen) -> tuple[str, str]:
    """Something done to each file of a kind in a directory."""
    e = g.slot("ext")
    E = g.value(e.raw, text="." + e.raw) if g.chance(0.6) else e
    here = g.chance(0.5)
    d = g.slot("dir")
    pat = f"*.{e.raw}" if here else (d.arg if " " not in d.raw else d.arg) + f"/*.{e.raw}"
    IN = (
        g.t(["", " here", " in the current directory", " in this folder"], ["", " de aquí", " del directorio actual", " de esta carpeta"])
        if here
        else g.t([f" in {d}", f" in the directory {d}", f" inside {d}"], [f" de {d}", f" en {d}", f" de la carpeta {d}", f" del directorio {d}"])
    )
    EF = g.t([f"(each|every) {E} file{IN}", f"all [the] {E} files{IN}"], [f"cada (archivo|fichero) {E}{IN}", f"todos los (archivos|ficheros) {E}{IN}"])
    EACH = g.t(f"(each|every) {E} file{IN}", f"cada (archivo|fichero) {E}{IN}")
    kind = g.pick(
        [
            "echo",
            "name",
            "lines",
            "lines2",
            "size",
            "first",
            "last",
            "words",
            "head",
            "bak",
            "ext",
            "ext",
            "prefix",
            "suffix",
            "number",
            "gzip",
            "md5",
            "chmod",
            "append",
            "prepend",
            "cat",
            "header",
            "grep",
            "sort",
            "lower",
            "upper",
            "convert",
            "run",
            "date",
            "movedate",
            "stem",
            "count",
            "sedrep",
            "empty",
            "dir",
            "spaces",
            "mkdirfor",
            "trim",
        ]
    )
    fo = f"for f in {pat}; do "
    if kind == "echo":
        return g.t(
            [
                f"(loop over|iterate over|go through) {EF} and (print|echo) (its name|the name|the file name)".replace("all [the]", "each of the"),
                f"for {EACH}, print its (name|path)",
                f"(use|with) a [for] loop[,] (to print|print) the names of the {E} files{IN}".replace(
                    "(use|with) a [for] loop[,] (to print|print)", "use a [for] loop to print"
                ),
            ],
            [
                f"recorre {EF} (e imprime|y muestra) (su nombre|el nombre)",
                f"para {EACH}, imprime su (nombre|ruta)",
                f"usa un (bucle|for) para imprimir los nombres de los (archivos|ficheros) {E}{IN}",
            ],
        ), f'{fo}echo "$f"; done'
    if kind in ("name", "stem"):
        cmd = f'{fo}echo "${{f%.{e.raw}}}"; done' if here else f'{fo}basename "$f" .{e.raw}; done'
        return g.t(
            [f"(print|show|list) the name of {EACH} without (the|its) extension", f"names of the {E} files{IN} without (extension|the extension)"],
            [f"(imprime|muestra|lista) el nombre de {EACH} sin (la|su) extensión", f"nombres de los (archivos|ficheros) {E}{IN} sin [la] extensión"],
        ), cmd
    if kind in ("lines", "words", "lines2"):
        en, es, opt = ("words", "palabras", "w") if kind == "words" else ("lines", "líneas", "l")
        if kind == "lines2":
            return g.t(
                [
                    f'for {EACH} print (the name|its name), a colon and (the number of lines|its line count), like "name: 12"',
                    f'loop over the {E} files{IN} printing "name: number of lines"',
                ],
                [
                    f'para {EACH} imprime su nombre, dos puntos y el número de líneas, como "nombre: 12"',
                    f'recorre los archivos {E}{IN} imprimiendo "nombre: número de líneas"',
                ],
            ), f'{fo}echo "$f: $(wc -l < "$f")"; done'
        return g.t(
            [
                f"for {EACH} (print|show) its name and (the number of|how many) {en} [it has|it contains]".replace(
                    "(the number of|how many) lines [it has|it contains]", "(the number of lines|how many lines it has)"
                ).replace("(the number of|how many) words [it has|it contains]", "(the number of words|how many words it has)"),
                f"(loop|iterate) over the {E} files{IN} (and print|printing) (the|each) name (and|followed by) (its number of|the number of) {en}",
                f"(print|show) name and {en[:-1]} count of {EACH} (with|using) a [for] loop",
            ],
            [
                f"para {EACH} (imprime|muestra) su nombre y (el número de|cuántas) {es}".replace("(el número de|cuántas)", "el número de"),
                f"recorre los (archivos|ficheros) {E}{IN} (e imprime|imprimiendo) (el nombre|su nombre) y (el número de|sus) {es}".replace(
                    "(el número de|sus)", "el número de"
                ),
                f"nombre y número de {es} de {EACH}, con un (bucle|for)",
            ],
        ), f'{fo}echo "$f $(wc -{opt} < "$f")"; done'
    if kind == "size":
        return g.t(
            [
                f"for {EACH} (print|show) (its|the) name and (its size|size) in bytes",
                f"(print|show|list) name and size [in bytes] of {EACH} (with|using|in) a [for] loop",
                f"loop over the {E} files{IN} (printing|and print) (their|the) name and size in bytes",
            ],
            [
                f"para {EACH} (imprime|muestra) su nombre y [su] tamaño en bytes",
                f"(imprime|muestra|lista) el nombre y el tamaño [en bytes] de {EACH} con un (bucle|for)",
                f"recorre los (archivos|ficheros) {E}{IN} imprimiendo nombre y tamaño en bytes",
            ],
        ), f"{fo}stat -c '%n %s' \"$f\"; done"
    if kind in ("first", "last", "head"):
        n = g.value("1") if kind != "head" else num(g, 2, 10)
        en, es, t = {
            "first": ("the first line", "la primera línea", "head"),
            "last": ("the last line", "la última línea", "tail"),
            "head": (f"the first {n} lines", f"las primeras {n} líneas", "head"),
        }[kind]
        return g.t(
            [f"(print|show|display|get) {en} of {EACH}", f"{en} of {EACH}", f"for {EACH} (print|show) {en}"],
            [f"(imprime|muestra|dame|enseña) {es} de {EACH}", f"{es} de {EACH}", f"para {EACH} (imprime|muestra) {es}"],
        ), f'{fo}{t} -n {n.raw} "$f"; done'
    if kind == "bak":
        return g.t(
            [
                f"(make|create) a [backup] copy of {EACH} with [the] (extension|suffix) .bak [added]".replace("[added]", "added"),
                f"copy {EACH} to (a file with the same name plus|the same name with) .bak [at the end]",
                f"back up {EF} by copying (each|each one) to name.bak".replace("all [the]", "all the"),
                f"for {EACH} make a copy (named|called) like it plus .bak",
            ],
            [
                f"haz una copia [de seguridad] de {EACH} (añadiendo|agregando) .bak al nombre",
                f"copia {EACH} con el mismo nombre más .bak",
                f"(crea|haz) una copia .bak de {EACH}",
                f"para {EACH} crea una copia con .bak al final",
            ],
        ), f'{fo}cp "$f" "$f.bak"; done'
    if kind == "ext":
        e2 = g.slot("ext")
        E2 = g.value(e2.raw, text="." + e2.raw) if g.chance(0.7) else e2
        return g.t(
            [
                f"(rename|change) {EF} to {E2}".replace("each file", "each"),
                f"change the extension of {EF} (to|into) {E2}",
                f"(change|rename) [all] [the] {E} (files|extensions){IN} (to|into) {E2}",
                f"rename every {E} to {E2}{IN}",
                f"replace the {E} extension (with|by) {E2} (in|for) all files{IN}",
                f"turn the extension {E} into {E2} for every file{IN}",
            ],
            [
                f"(renombra|cambia) {EF} a {E2}",
                f"cambia la extensión de {EF} (a|por) {E2}",
                f"(cambia|reemplaza|sustituye) la extensión {E} por {E2} en todos los (archivos|ficheros){IN}",
                f"renombra los {E}{IN} (a|como) {E2}",
                f"que los (archivos|ficheros) {E}{IN} pasen a tener extensión {E2}",
            ],
        ), f'{fo}mv "$f" "${{f%.{e.raw}}}.{e2.raw}"; done'
    if kind in ("prefix", "suffix", "date"):
        p = lit(
            g,
            g.pick(
                ["old_", "new_", "backup_", "copia_", "2024_", "img_", "foto_", "x-", "test_", "final_", "viejo_", sk.word(g.rng) + "_", sk.word(g.rng) + "-"]
            )
            if kind == "prefix"
            else g.pick(["_old", "_new", "_backup", "_copia", "_2024", "_v2", "-final", "_viejo", "_" + sk.word(g.rng)]),
            0.5,
        )
        if kind == "date":
            return g.t(
                [
                    f"(add|put) today's date (to|in) the name of {EACH} (before|right before) the extension, like name_YYYY-MM-DD.{e.raw}",
                    f"rename {EF} adding _ and today's date \\(YYYY-MM-DD\\) before the extension",
                ],
                [
                    f"(añade|agrega|pon) la fecha de hoy al nombre de {EACH} antes de la extensión, como nombre_AAAA-MM-DD.{e.raw}",
                    f"renombra {EF} añadiendo _ y la fecha de hoy \\(AAAA-MM-DD\\) antes de la extensión",
                ],
            ), f'{fo}mv "$f" "${{f%.{e.raw}}}_$(date +%F).{e.raw}"; done'
        if kind == "prefix":
            new = f'"{p.raw}$f"' if here else f'"{pat[: -len(e.raw) - 3]}/{p.raw}${{f##*/}}"'
            if not here:
                new = f'"${{f%/*}}/{p.raw}${{f##*/}}"'
            return g.t(
                [
                    f"(add|put) the prefix {p} to [the name of] {EF}",
                    f"(prepend|add) {p} to the (name|names|file name) of {EF}".replace("(prepend|add)", "prepend"),
                    f"(rename|prefix) {EF} (with|adding) {p} (at the beginning|in front)".replace("(rename|prefix)", "rename").replace(
                        "(with|adding)", "adding"
                    ),
                    f"prefix {EF} with {p}",
                ],
                [
                    f"(añade|agrega|pon) el prefijo {p} a[l nombre de] {EF}".replace("a[l nombre de]", "a"),
                    f"(añade|agrega|pon) {p} al (principio|comienzo|inicio) del nombre de {EF}",
                    f"renombra {EF} (con el prefijo|anteponiendo) {p}",
                ],
            ), f'{fo}mv "$f" {new}; done'
        return g.t(
            [
                f"(add|put) {p} (before|right before) the extension (of|in the name of) {EF}",
                f"(rename|change) {EF} adding {p} before the extension",
                f"(append|add) the suffix {p} to the name \\(before the extension\\) of {EF}".replace("(append|add)", "add"),
            ],
            [
                f"(añade|agrega|pon) {p} antes de la extensión (a|en) {EF}",
                f"renombra {EF} añadiendo {p} antes de la extensión",
                f"(añade|agrega) el sufijo {p} al nombre \\(antes de la extensión\\) de {EF}",
            ],
        ), f'{fo}mv "$f" "${{f%.{e.raw}}}{p.raw}.{e.raw}"; done'
    if kind == "number":
        w = g.slot("word")
        dst = f"{w.raw}_$i.{e.raw}" if here else f"${{f%/*}}/{w.raw}_$i.{e.raw}"
        return g.t(
            [
                f"rename {EF} (to|as) {w}_1.{e.raw}, {w}_2.{e.raw}, [{w}_3.{e.raw}] and so on",
                f"(number|rename) {EF} (sequentially|in order|consecutively) as {w}_1.{e.raw}, {w}_2.{e.raw}...",
            ],
            [f"renombra {EF} (a|como) {w}_1.{e.raw}, {w}_2.{e.raw}, etc", f"numera {EF} (consecutivamente|en orden) como {w}_1.{e.raw}, {w}_2.{e.raw}..."],
        ), f'i=1; {fo}mv "$f" "{dst}"; i=$((i + 1)); done'
    if kind in ("gzip", "md5", "chmod", "cat", "sort", "run", "trim", "sedrep", "grep"):
        w = g.slot("search")
        x, y = (
            lit(g, g.pick(["foo", "localhost", "2023", "http", "rojo", sk.word(g.rng)])),
            lit(g, g.pick(["bar", "127.0.0.1", "2024", "https", "azul", sk.word(g.rng)])),
        )
        s = g.value(
            g.pick(
                [
                    "./process.sh",
                    "./convert.sh",
                    "python3 clean.py",
                    "python3 parse.py",
                    "./procesar.sh",
                    "./" + sk.word(g.rng) + ".sh",
                    "python3 " + sk.word(g.rng) + ".py",
                ]
            )
        )
        en, es, body = {
            "gzip": (
                ["compress {} with gzip using a loop", "gzip {} in a for loop"],
                ["comprime {} con gzip en un bucle", "usa un bucle para comprimir con gzip {}"],
                'gzip "$f"',
            ),
            "md5": (
                ["(print|show|calculate) the md5 [checksum|sum|hash] of {} with a [for] loop", "loop over {} and print the md5 of each"],
                ["(imprime|calcula|muestra) el md5 de {} con un (bucle|for)"],
                'md5sum "$f"',
            ),
            "chmod": (
                ["use a [for] loop to make {} executable", "loop over {} and make (each|each one) executable"],
                ["usa un (bucle|for) para hacer ejecutable {}", "con un bucle da permiso de ejecución a {}"],
                'chmod +x "$f"',
            ),
            "cat": (
                ["loop over {} and (print|show) (its contents|the contents)", "use a [for] loop to print the contents of {}"],
                ["recorre {} (e imprime|y muestra) su contenido", "usa un (bucle|for) para mostrar el contenido de {}"],
                'cat "$f"',
            ),
            "sort": (
                ["sort the lines (of|inside) {} in place [with a loop]", "for {} sort its lines and save (them|the result) in the same file"],
                ["ordena las líneas de {} guardando el resultado en el mismo (archivo|fichero)", "para {} ordena sus líneas en el propio archivo"],
                'sort -o "$f" "$f"',
            ),
            "run": (
                [
                    f"run {s} on {{}}[, one at a time|, one by one]",
                    f"(call|execute) {s} with {{}} as [its] argument",
                    f"for {{}} (run|call) {s} with (it|the file) as argument",
                ],
                [
                    f"ejecuta {s} (con|sobre) {{}}[, uno por uno|, uno a uno]",
                    f"(llama a|ejecuta) {s} pasándole {{}} como argumento[, uno por uno]",
                    f"para {{}} ejecuta {s} con el archivo como argumento",
                ],
                f'{s.raw} "$f"',
            ),
            "trim": (["(delete|remove) the first line of {} [in place]"], ["(borra|elimina|quita) la primera línea de {}"], "sed -i '1d' \"$f\""),
            "sedrep": (
                [f"use a [for] loop to replace {x} (with|by) {y} in {{}}", f"loop over {{}} replacing {x} with {y}[ in place]"],
                [f"usa un (bucle|for) para (reemplazar|sustituir|cambiar) {x} por {y} en {{}}", f"recorre {{}} cambiando {x} por {y}"],
                f"sed -i 's/{x.raw}/{y.raw}/g' \"$f\"",
            ),
            "grep": (
                [f"for {{}} print (its name|the name) and how many lines contain {w}"],
                [f"para {{}} imprime su nombre y cuántas líneas contienen {w}"],
                f'echo "$f $(grep -c {w.arg} "$f")"',
            ),
        }[kind]
        tpl = g.t(en, es)
        subject = EACH if tpl.startswith(("for ", "para ")) or kind == "grep" else EF
        return tpl.format(subject), f"{fo}{body}; done"
    if kind in ("append", "prepend"):
        m = msg(g)
        if kind == "append":
            return g.t(
                [f"(append|add) [the line|the text] {m} (to the end of|at the end of|to) {EF}", f"add a line (with|saying) {m} at the end of {EF}"],
                [f"(añade|agrega|pon) [la línea|el texto] {m} al final de {EF}", f"(añade|agrega) una línea con {m} al final de {EF}"],
            ), f'{fo}echo {m.arg} >> "$f"; done'
        return g.t(
            [f"(insert|add|put) [the line] {m} (at the top|at the beginning|as the first line) of {EF}"],
            [f"(inserta|añade|pon) [la línea] {m} (al principio|como primera línea) de {EF}"],
        ), f'{fo}sed -i "1i {m.raw}" "$f"; done'
    if kind == "header":
        return g.t(
            [
                f'(print|show) the contents of {EACH} preceded by (its name|the file name) in a line like "== name =="',
                f'for {EACH} print "== name ==" and then its contents',
            ],
            [
                f'(imprime|muestra) el contenido de {EACH} precedido de su nombre en una línea como "== nombre =="',
                f'para {EACH} imprime "== nombre ==" y (después|luego) su contenido',
            ],
        ), f'{fo}echo "== $f =="; cat "$f"; done'
    if kind in ("lower", "upper"):
        op = ",," if kind == "lower" else "^^"
        en, es = ("lower case", "minúsculas") if kind == "lower" else ("upper case", "mayúsculas")
        where_en, where_es = (
            (g.pick(["", " here", " in the current directory", " in this folder"]), g.pick(["", " de aquí", " del directorio actual", " de esta carpeta"]))
            if here
            else (f" in {d}", f" de {d}")
        )
        glob = "*" if here else f"{d.arg}/*"
        new = f'"${{f{op}}}"' if here else f'"${{f%/*}}/$(basename "${{f{op}}}")"'
        return g.t(
            [
                f"(rename|convert|change) the names of all [the] files{where_en} to {en}",
                f"rename (every file|all files){where_en} to {en}",
                f"make all file names{where_en} {en.replace(' case', 'case')}",
            ],
            [
                f"(pasa|convierte|cambia) a {es} los nombres de todos los (archivos|ficheros){where_es}",
                f"renombra (todo|todos los archivos){where_es} a {es}".replace("(todo|todos los archivos)", "todos los archivos"),
                f"(nombres|los nombres) de (archivos|ficheros){where_es} en {es}".replace("(nombres|los nombres)", "pon los nombres"),
            ],
        ), f'for f in {glob}; do mv "$f" {new}; done'
    if kind == "spaces":
        where_en, where_es = (g.pick(["", " here", " in the current directory"]), g.pick(["", " de aquí", " del directorio actual"]))
        c, en, es = g.pick([("_", "underscores", "guiones bajos"), ("-", "hyphens", "guiones"), ("_", "_", "_")])
        return g.t(
            [
                f"replace [the] spaces (with|by) {en} in [all] [the] file names{where_en}",
                f"rename the files{where_en} (changing|replacing) spaces (to|with) {en}".replace("(changing|replacing) spaces (to|with)", "changing spaces to"),
            ],
            [
                f"(cambia|reemplaza|sustituye) los espacios por {es} en los nombres de [todos] los (archivos|ficheros){where_es}",
                f"renombra los archivos{where_es} cambiando los espacios por {es}",
            ],
        ), f'for f in *" "*; do mv "$f" "${{f// /{c}}}"; done'
    if kind == "convert":
        a, b = g.pick(
            [
                ("png", "jpg"),
                ("jpg", "png"),
                ("webp", "png"),
                ("bmp", "jpg"),
                ("tiff", "jpg"),
                ("svg", "png"),
                ("gif", "png"),
                ("wav", "mp3"),
                ("flac", "mp3"),
                ("mkv", "mp4"),
                ("avi", "mp4"),
                ("mov", "mp4"),
                ("ogg", "mp3"),
            ]
        )
        A, B = g.value(a, text=g.pick([a, "." + a, a.upper()])), g.value(b, text=g.pick([b, "." + b, b.upper()]))
        img = a in ("png", "jpg", "webp", "bmp", "tiff", "svg", "gif")
        src = f"*.{a}" if here else f"{d.arg}/*.{a}"
        body = f'convert "$f" "${{f%.{a}}}.{b}"' if img else f'ffmpeg -i "$f" "${{f%.{a}}}.{b}"'
        tool = (
            g.pick(["", "", " with ImageMagick" if img else " with ffmpeg"])
            if g.lang == "en"
            else g.pick(["", "", " con ImageMagick" if img else " con ffmpeg"])
        )
        return g.t(
            [
                f"convert (all|every|each) {A} (files|file|image){IN} to {B}{tool}".replace("(all|every|each)", "all [the]").replace(
                    "(files|file|image)", "files"
                ),
                f"convert (each|every) {A} (file|one){IN} (to|into) {B}{tool}",
                f"turn all [the] {A}s{IN} into {B}{tool}",
            ],
            [f"convierte (todos los|cada uno de los) (archivos|ficheros) {A}{IN} a {B}{tool}", f"(pasa|convierte) [todos] los {A}{IN} a {B}{tool}"],
        ), f"for f in {src}; do {body}; done"
    if kind == "movedate":
        w = g.slot("dirname")
        return g.t(
            [f"copy {EACH} (into|to) the (directory|folder) {w}, (printing|and print) (its|each) name", f"for {EACH} print its name and copy it to {w}"],
            [f"copia {EACH} a la carpeta {w} (imprimiendo|e imprime) su nombre", f"para {EACH} imprime su nombre y cópialo a {w}"],
        ), f'{fo}echo "$f"; cp "$f" {w.arg}; done'
    if kind == "count":
        return g.t(
            [
                f"(count|how many) {E} files there are{IN} (with|using) a loop[ and a counter]".replace("(count|how many)", "count how many"),
                f"use a loop to count the {E} files{IN}",
            ],
            [f"cuenta con un bucle cuántos (archivos|ficheros) {E} hay{IN}", f"usa un (bucle|for) para contar los (archivos|ficheros) {E}{IN}"],
        ), f'n=0; for f in {pat}; do n=$((n + 1)); done; echo "$n"'
    if kind == "empty":
        return g.t(
            [f"(empty|truncate) {EF} [without deleting (it|them)]".replace(" [without deleting (it|them)]", ""), f"(clear|empty) the contents of {EF}"],
            [f"vacía [el contenido de] {EF}", f"deja (vacío|en blanco) {EF}"],
        ), f'{fo}> "$f"; done'
    if kind == "mkdirfor":
        return g.t(
            [
                f"for {EACH} create a (directory|folder) with (its|the same) name without the extension",
                f"(create|make) a (directory|folder) for {EACH}, named like the file without (its|the) extension",
            ],
            [
                f"para {EACH} crea (una carpeta|un directorio) con su nombre sin la extensión",
                f"crea una carpeta por {EACH} con el mismo nombre pero sin extensión",
            ],
        ), f'{fo}mkdir "${{f%.{e.raw}}}"; done'
    what = g.pick(
        [
            ("print its name", "imprime su nombre", 'echo "$d"'),
            ("print its name and its number of files", "imprime su nombre y su número de archivos", 'echo "$d $(find "$d" -type f | wc -l)"'),
            ("print its size", "muestra su tamaño", 'du -sh "$d"'),
            ("make a tar.gz archive with its name", "crea un archivo tar.gz con su nombre", 'tar -czf "${d%/}.tar.gz" "$d"'),
            ("create an empty README.md inside", "crea un README.md vacío dentro", 'touch "${d}README.md"'),
            ("list its contents", "lista su contenido", 'ls "$d"'),
            ("run git pull inside it", "ejecuta git pull dentro", 'git -C "$d" pull'),
            ("run git status in it", "ejecuta git status dentro", 'git -C "$d" status'),
            ("print how many entries it has", "imprime cuántas entradas tiene", 'ls "$d" | wc -l'),
        ]
    )
    ie, is_ = (
        (g.pick(["", " here", " in the current directory", " of this folder"]), g.pick(["", " de aquí", " del directorio actual", " de esta carpeta"]))
        if here
        else (f" (in|of) {d}", f" (de|en) {d}")
    )
    return g.t(
        [
            f"for (each|every) (directory|folder|subdirectory){ie} {what[0]}",
            f"(loop over|go through) the (directories|folders|subdirectories){ie} and for each [one] {what[0]}",
        ],
        [
            f"para cada (directorio|carpeta|subdirectorio){is_} {what[1]}",
            f"recorre (las carpetas|los directorios|los subdirectorios){is_} y para cada uno {what[1]}".replace("las carpetas|", ""),
        ],
    ), f"for d in {'*/' if here else d.arg + '/*/'}; do {what[2]}; done"


@composed(INTENTS, "make-series", weight=8)
def make_series(g: Gen) -> tuple[str, str]:
    a, n = 1, g.pick([3, 4, 5, 5, 10, 10, 12, 20, 50, 100, g.int(3, 30)])
    if g.chance(0.15):
        a = g.int(2, 9)
        n += a
    w, e = g.slot("word"), g.slot("ext")
    e = g.value(e.raw)
    sep = g.pick(["", "", "", "_", "-"])
    pad = g.chance(0.2) and n < 100
    lo, hi = (f"{a:02d}", f"{n:02d}") if pad else (str(a), str(n))
    br = f"{{{lo}..{hi}}}"
    kind = g.pick(["files", "files", "files", "dirs", "dirs", "content", "noext", "rm", "letters", "underdir"])
    first, last = g.value(f"{w.raw}{sep}{lo}.{e.raw}"), g.value(f"{w.raw}{sep}{hi}.{e.raw}")
    N = g.value(str(n - a + 1))
    loop_en, loop_es = g.pick([("", "")] * 3 + [(" with a loop", " con un bucle"), (" in one command", " con un solo comando")])
    if kind == "files":
        return g.t(
            [
                f"create [the] [empty] files {first} (to|through|up to) {last}{loop_en}",
                f"(create|make) {N} [empty] files (named|called) {first} to {last}{loop_en}",
                f"touch {first} ... {last}",
                f"(create|generate) files {first}, {g.value(w.raw + sep + (f'{a + 1:02d}' if pad else str(a + 1)) + '.' + e.raw)}, ... [up to|until] {last}{loop_en}",
            ],
            [
                f"crea los (archivos|ficheros) [vacíos] {first} (a|hasta) {last}{loop_es}",
                f"crea {N} (archivos|ficheros) [vacíos] (llamados|de nombre|desde) {first} (a|hasta) {last}{loop_es}".replace(
                    "(llamados|de nombre|desde)", "llamados"
                ).replace("(a|hasta)", "a"),
                f"(genera|crear) los (archivos|ficheros) de[l] {first} a[l] {last}{loop_es}".replace("de[l]", "del").replace("a[l]", "al"),
            ],
        ), f"touch {w.raw}{sep}{br}.{e.raw}"
    if kind in ("dirs", "noext"):
        f1, f2 = g.value(f"{w.raw}{sep}{lo}"), g.value(f"{w.raw}{sep}{hi}")
        if kind == "dirs":
            return g.t(
                [
                    f"(create|make) [the] (directories|folders) {f1} (to|through) {f2}{loop_en}",
                    f"(create|make) {N} (directories|folders) (named|called|from) {f1} to {f2}{loop_en}",
                ],
                [f"crea (las carpetas|los directorios) {f1} (a|hasta) {f2}{loop_es}", f"(crea|haz) {N} (carpetas|directorios) de {f1} a {f2}{loop_es}"],
            ), f"mkdir {w.raw}{sep}{br}"
        return g.t(
            [f"(create|make) [the] [empty] files {f1} (to|through) {f2} [(with no|without) extension]{loop_en}"],
            [f"crea los (archivos|ficheros) [vacíos] {f1} (a|hasta) {f2} [sin extensión]{loop_es}"],
        ), f"touch {w.raw}{sep}{br}"
    if kind == "rm":
        return g.t(
            [f"(delete|remove) [the files] {first} (to|through) {last}"], [f"(borra|elimina) [los archivos] {first} (a|hasta) {last}"]
        ), f"rm {w.raw}{sep}{br}.{e.raw}"
    if kind == "letters":
        c = g.pick("cdefgh")
        f1, f2 = g.value(f"{w.raw}_a.{e.raw}"), g.value(f"{w.raw}_{c}.{e.raw}")
        return g.t(
            [f"create [the] [empty] files {f1} (to|through) {f2}", f"touch {f1} through {f2}"], [f"crea los (archivos|ficheros) [vacíos] {f1} (a|hasta) {f2}"]
        ), f"touch {w.raw}_{{a..{c}}}.{e.raw}"
    if kind == "underdir":
        d = g.slot("dirname")
        return g.t(
            [f"(create|make) [the] [empty] files {first} (to|through) {last} (in|inside) [the existing folder|the directory] {d}"],
            [f"crea los (archivos|ficheros) [vacíos] {first} (a|hasta) {last} (en|dentro de) [la carpeta] {d}"],
        ), f"touch {d.arg if ' ' not in d.raw else d.arg}/{w.raw}{sep}{br}.{e.raw}"
    m = msg(g)
    if g.chance(0.5):
        return g.t(
            [
                f"create [the] files {first} (to|through) {last}, each (containing|with) (the text|the line|) {m}".replace(
                    "(the text|the line|)", "[the text|the line]"
                ),
                f"write {m} (to|into) each of the files {first} to {last}",
            ],
            [
                f"crea los (archivos|ficheros) {first} (a|hasta) {last}, cada uno con el texto {m}",
                f"escribe {m} en cada uno de los (archivos|ficheros) {first} a {last}",
            ],
        ), f'for i in {br}; do echo {m.arg} > "{w.raw}{sep}$i.{e.raw}"; done'
    return g.t(
        [
            f"create [the] files {first} (to|through) {last}, each containing its [own] number",
            f"(create|make) {N} files {first} to {last} with (the|its) number (inside|as content|as contents)",
        ],
        [
            f"crea los (archivos|ficheros) {first} (a|hasta) {last}, cada uno con su número (dentro|como contenido)",
            f"crea {N} (archivos|ficheros) de {first} a {last} con su número dentro",
        ],
    ), f'for i in {br}; do echo "$i" > "{w.raw}{sep}$i.{e.raw}"; done'


@composed(INTENTS, "read-lines", weight=10)
def read_lines(g: Gen) -> tuple[str, str]:
    f = g.slot("file")
    RL = g.t(
        [
            f"(read|go through) {f} line by line and ",
            f"(loop over|iterate over) the lines of {f} and ",
            f"for (each|every) line (of|in) {f} ",
            f"while reading {f} line by line, ",
        ],
        [f"lee {f} línea (a|por) línea y ", f"recorre las líneas de {f} y ", f"(para|por) cada línea de {f} ", f"mientras lees {f} línea a línea, "],
    )
    p = g.slot("word")
    m = msg(g)
    en, es, body, pre = g.pick(
        [
            ("print (it|the line)", "(muéstrala|escribe la línea)", 'echo "$line"', ""),
            (
                f"print {m} (before|followed by) (it|the line)".replace("(before|followed by)", "followed by"),
                f"imprime {m} seguido de la línea",
                f'echo "{m.raw} $line"',
                "",
            ),
            ("print (its number|the line number), a colon and the line", "imprime su número, dos puntos y la línea", 'echo "$n: $line"; n=$((n + 1))', "n=1; "),
            ("print its length", "imprime su longitud", 'echo "${#line}"', ""),
            ("print it in upper case", "imprímela en mayúsculas", 'echo "${line^^}"', ""),
            ("create a directory with that name", "crea un directorio con ese nombre", 'mkdir "$line"', ""),
            ("create an empty file with that name", "crea un archivo vacío con ese nombre", 'touch "$line"', ""),
            ("delete the file (named in it|it names|with that name)", "borra el archivo con ese nombre", 'rm "$line"', ""),
            ("ping (it|that host) once", "haz ping una vez a ese host", 'ping -c 1 "$line"', ""),
            ("download (that URL|the URL in it) with wget", "descarga esa URL con wget", 'wget "$line"', ""),
            ("print it only if it is not empty", "imprímela solo si no está vacía", '[ -n "$line" ] && echo "$line"', ""),
            (f"copy the file it names to {p}/", f"copia a {p}/ el archivo que nombra", f'cp "$line" {p.arg}/', ""),
            ("print it reversed", "imprímela al revés", 'echo "$line" | rev', ""),
            ("wait one second after printing it", "espera un segundo después de imprimirla", 'echo "$line"; sleep 1', ""),
        ]
    )
    if g.chance(0.12):
        f = g.slot("csv_file")
        return g.t(
            [
                f"(read|loop over) the CSV file {f} and print the first and second (fields|columns) [of each line] (with|using) a while [read] loop".replace(
                    "(read|loop over)", "read"
                ),
                f"use a while loop to print columns 1 and 2 of the comma separated file {f}",
            ],
            [
                f"lee el CSV {f} con un (while|bucle while) e imprime el primer y el segundo campo",
                f"usa un while para imprimir las columnas 1 y 2 del fichero separado por comas {f}",
            ],
        ), f"while IFS=',' read -r a b _; do echo \"$a $b\"; done < {f.arg}"
    tail = g.t(["", "", " (with|using) a while [read] loop"], ["", "", " (con|usando) un [bucle] while"])
    if pre == "" and body == 'echo "$line"':
        tail = g.t([" (with|using) a while [read] loop", ""], [" (con|usando) un [bucle] while", ""])
    return RL + g.t(en, es) + tail, f"{pre}while IFS= read -r line; do {body}; done < {f.arg}"


@composed(INTENTS, "loop-hosts", weight=4)
def loop_hosts(g: Gen) -> tuple[str, str]:
    hs = [g.slot("host") for _ in range(g.pick([2, 3, 3, 4]))]
    H, c = listed(g, hs), " ".join(h.raw for h in hs)
    n, p = num(g, 1, 5), g.slot("port")
    kind = g.pick(["ping", "ping", "ssh", "status", "range", "dig", "nc"])
    if kind == "ping":
        return g.t(
            [
                f"ping {H} {n} time(s) each [in a loop]".replace("time(s)", "times" if n.raw != "1" else "time"),
                f"(loop over|for each of) {H}[,] (and send|send) {n} ping(s)".replace("(loop over|for each of)", "for each of")
                .replace("(and send|send)", "send")
                .replace("ping(s)", "pings" if n.raw != "1" else "ping"),
                f"send {n} ping(s) to each of {H}".replace("ping(s)", "pings" if n.raw != "1" else "ping"),
            ],
            [
                f"haz {n} ping a cada uno de (los hosts|estos hosts|) {H}".replace("(los hosts|estos hosts|)", "[los hosts]"),
                f"(manda|envía) {n} ping a cada host: {H}",
                f"bucle que haga {n} ping a {H}",
            ],
        ), f'for h in {c}; do ping -c {n.raw} "$h"; done'
    if kind == "status":
        return g.t(
            [
                f"for each of {H} print the host and up or down depending on whether it answers (a|one) ping",
                f"check which of {H} (answer|reply to) a ping, printing the name and up or down",
            ],
            [
                f"para cada uno de {H} imprime el host y up o down según responda a un ping",
                f"comprueba si {H} responden a un ping e imprime el nombre y up o down",
            ],
        ), f'for h in {c}; do if ping -c 1 "$h" &> /dev/null; then echo "$h up"; else echo "$h down"; fi; done'
    if kind == "ssh":
        cmd = g.value(g.pick(["uptime", "df -h", "hostname", "free -h", "date", "uname -r", "who"]))
        return g.t(
            [f"(run|execute) {cmd} (over ssh|via ssh|through ssh) on {H}", f"ssh (into|to) each of {H} and run {cmd}"],
            [f"(ejecuta|corre) {cmd} por ssh en {H}", f"entra por ssh a cada uno de {H} y ejecuta {cmd}"],
        ), f'for h in {c}; do ssh "$h" {cmd.arg if " " in cmd.raw else cmd.raw}; done'
    if kind == "dig":
        return g.t(
            [f"(get|look up|print|resolve) the IP (address|addresses) of each of {H} with dig [in a loop]"],
            [f"(consulta|obtén|muestra) con dig la IP de cada uno de {H}"],
        ), f'for h in {c}; do dig +short "$h"; done'
    if kind == "nc":
        return g.t(
            [f"(check|test) (whether|if) port {p} is open on each of {H} (with|using) nc", f"test port {p} of {H} with nc"],
            [f"comprueba con nc si el puerto {p} está abierto en {H}", f"prueba el puerto {p} de cada uno de {H} (con|usando) nc"],
        ), f'for h in {c}; do nc -zv "$h" {p.raw}; done'
    net = g.value(f"192.168.{g.int(0, 20)}")
    a, b = g.value("1"), num(g, 5, 254)
    return g.t(
        [f"ping (once|one time) (every|each) address from {net}.{a} to {net}.{b}", f"send one ping to each IP between {net}.{a} and {net}.{b}"],
        [f"haz un ping a cada (dirección|IP) de la {net}.{a} a la {net}.{b}", f"(manda|envía) un ping a todas las IP entre {net}.{a} y {net}.{b}"],
    ), f"for i in {{1..{b.raw}}}; do ping -c 1 {net.raw}.$i; done"


add(
    "loop-command-output",
    "for u in $(cut -d':' -f1 /etc/passwd); do echo \"$u\"; done",
    [
        "(loop over|iterate over) [all] the users (in|of) /etc/passwd (and print|printing) each (name|one)",
        "for each user in /etc/passwd print the (user name|login)",
        "use a for loop to print every user name (in|from) /etc/passwd",
    ],
    [
        "recorre [todos] los usuarios de /etc/passwd (e imprime|imprimiendo) su nombre",
        "para cada usuario de /etc/passwd imprime (el nombre|su nombre)",
        "usa un (bucle|for) para imprimir los nombres de usuario de /etc/passwd",
    ],
)
add(
    "wait-file",
    "until [ -e {file} ]; do sleep 1; done",
    [
        "wait (until|till) [the file] {file} (exists|appears|is created|shows up)[, checking every second]",
        "(block|pause|sleep) until {file} exists",
        "loop until {file} (appears|exists)(, sleeping one second each time|, checking once a second)",
    ],
    [
        "espera (a que|hasta que) (exista|aparezca|se cree) [el archivo|el fichero] {file}[, comprobando cada segundo]",
        "bucle que espere hasta que (exista|aparezca) {file}, mirando cada segundo",
    ],
    2,
)
add(
    "wait-gone",
    "while [ -e {file} ]; do sleep 1; done",
    ["wait (while|as long as) {file} exists[, checking every second]", "wait (until|till) {file} (disappears|is deleted|is removed|no longer exists)"],
    ["espera mientras exista {file}[, comprobando cada segundo]", "espera (a que|hasta que) (desaparezca|se borre|deje de existir) {file}"],
)
add(
    "wait-host",
    "until ping -c 1 {host} &> /dev/null; do sleep 1; done",
    [
        "wait (until|till) {host} (answers|responds to|replies to) (a ping|pings|ping)[, trying every second]",
        "loop until {host} (is up|answers ping)(, trying every second|, checking each second)",
    ],
    ["espera (a que|hasta que) {host} responda (al|a un) ping[, probando cada segundo]", "bucle que espere hasta que {host} responda al ping"],
)
add(
    "wait-proc",
    "while pgrep {proc} > /dev/null; do sleep 1; done",
    ["wait (until|till) [the process] {proc} (finishes|ends|exits|is no longer running)[, checking every second]", "wait while {proc} is [still] running"],
    [
        "espera (a que|hasta que) (termine|acabe) [el proceso] {proc}[, comprobando cada segundo]",
        "espera mientras {proc} (siga|esté) (corriendo|ejecutándose|en marcha)",
    ],
)
add(
    "days-from",
    'for i in {{0..{n}}}; do date -d "{date} +$i days" +%F; done'.replace("{{0..{n}}}", "{0..6}"),
    ["(print|list) the (7|seven) dates (from|starting on|starting at) {date}", "(a week of dates|seven consecutive days) starting on {date}[, one per line]"],
    ["(imprime|lista|muestra) las (7|siete) fechas a partir del {date}", "una semana de fechas desde el {date}[, una por línea]"],
)


# --- dates

FORMATS = [  # English, Spanish, date format; the first is how most people want it
    (
        ["in YYYY-MM-DD format", "as YYYY-MM-DD", "formatted as YYYY-MM-DD", "in the format YYYY-MM-DD", "year-month-day"],
        ["en formato AAAA-MM-DD", "como AAAA-MM-DD", "con formato YYYY-MM-DD", "en formato año-mes-día", "como año-mes-día"],
        "+%Y-%m-%d",
    ),
    (["in ISO format", "in ISO 8601 format", "in iso format \\(date only\\)"], ["en formato ISO", "en formato ISO 8601"], "+%F"),
    (
        ["as DD/MM/YYYY", "in DD/MM/YYYY format", "in dd/mm/yyyy format", "with the format day/month/year"],
        ["como DD/MM/AAAA", "en formato DD/MM/AAAA", "en formato día/mes/año", "con formato dd/mm/yyyy"],
        "+%d/%m/%Y",
    ),
    (
        ["as MM/DD/YYYY", "in MM/DD/YYYY format", "in US format \\(MM/DD/YYYY\\)"],
        ["como MM/DD/AAAA", "en formato MM/DD/YYYY", "en formato mes/día/año"],
        "+%m/%d/%Y",
    ),
    (["as DD-MM-YYYY", "in DD-MM-YYYY format"], ["como DD-MM-AAAA", "en formato DD-MM-AAAA", "en formato día-mes-año"], "+%d-%m-%Y"),
    (
        ["as YYYYMMDD", "in YYYYMMDD format", "without separators \\(YYYYMMDD\\)"],
        ["como AAAAMMDD", "en formato YYYYMMDD", "sin separadores \\(AAAAMMDD\\)"],
        "+%Y%m%d",
    ),
    (["as DD.MM.YYYY", "in German format DD.MM.YYYY"], ["como DD.MM.AAAA", "en formato DD.MM.AAAA"], "+%d.%m.%Y"),
    (["as YYYY/MM/DD", "in YYYY/MM/DD format"], ["como AAAA/MM/DD", "en formato YYYY/MM/DD"], "+%Y/%m/%d"),
    (["as DD/MM/YY", "in DD/MM/YY format"], ["como DD/MM/AA", "en formato DD/MM/AA"], "+%d/%m/%y"),
    (
        ["as a Unix timestamp", "in seconds since the epoch", "as epoch seconds", "as a unix epoch"],
        ["como timestamp de Unix", "en segundos desde epoch", "como marca de tiempo Unix", "en segundos epoch"],
        "+%s",
    ),
]
PARTS = [  # a part of a date: English noun phrase, Spanish noun phrase, format
    (["day of the week", "weekday", "weekday name", "name of the day"], ["día de la semana", "nombre del día"], "+%A"),
    (["month name", "name of the month", "full month name"], ["nombre del mes"], "+%B"),
    (["week number", "ISO week number", "number of the week", "week of the year"], ["número de semana", "número de semana ISO"], "+%V"),
    (
        ["day of the year", "day number in the year", "julian day (001-366)".replace("(", "\\(").replace(")", "\\)")],
        ["día del año", "número de día del año"],
        "+%j",
    ),
    (["year", "four-digit year"], ["año"], "+%Y"),
    (["month number", "month as a number", "month in two digits"], ["número de mes", "mes en número"], "+%m"),
    (["day of the month"], ["día del mes"], "+%d"),
    (
        ["number of the weekday (1 = Monday)".replace("(", "\\(").replace(")", "\\)"), "weekday number from 1 to 7"],
        ["número del día de la semana \\(1 = lunes\\)"],
        "+%u",
    ),
    (["quarter", "quarter of the year"], ["trimestre", "trimestre del año"], "+%q"),
    (["abbreviated weekday", "short weekday name"], ["día de la semana abreviado"], "+%a"),
    (["abbreviated month name", "short month name"], ["nombre abreviado del mes"], "+%b"),
]
WEEKDAYS = [
    ("monday", "lunes"),
    ("tuesday", "martes"),
    ("wednesday", "miércoles"),
    ("thursday", "jueves"),
    ("friday", "viernes"),
    ("saturday", "sábado"),
    ("sunday", "domingo"),
]
UNITS = [("day", "día", "días"), ("day", "día", "días"), ("week", "semana", "semanas"), ("month", "mes", "meses"), ("year", "año", "años")]


def moment(g: Gen) -> tuple[str, str]:
    """A moment relative to now or to a date, as the request says it and as date -d takes it."""
    kind = g.pick(["word", "word", "ago", "ago", "ahead", "ahead", "weekday", "dateplus", "dateminus", "unit"])
    n = g.value(str(g.pick([2, 3, 5, 7, 10, 15, 30, 45, 90, 100, g.int(2, 400)])))
    unit, _es1, es2 = g.pick(UNITS)
    if unit in ("month", "year"):
        n = num(g, 2, 24)
    if kind == "word":
        return g.pick(
            [
                (g.t("yesterday", "ayer"), "yesterday"),
                (g.t("tomorrow", "mañana"), "tomorrow"),
                (g.t("the day before yesterday", "(anteayer|antier|antes de ayer)"), "2 days ago"),
                (g.t("the day after tomorrow", "pasado mañana"), "2 days"),
            ]
        )
    if kind == "ago":
        return g.t(f"{n} {unit}s ago", f"hace {n} {es2}"), f"{n.raw} {unit}s ago"
    if kind == "ahead":
        return g.t(
            g.pick([f"{n} {unit}s from now", f"{n} {unit}s from today", f"in {n} {unit}s"]),
            g.pick([f"dentro de {n} {es2}", f"en {n} {es2}", f"de aquí a {n} {es2}"]),
        ), f"{n.raw} {unit}s"
    if kind == "unit":
        u = g.pick([("week", "la semana", "que viene", "pasada"), ("month", "el mes", "que viene", "pasado"), ("year", "el año", "que viene", "pasado")])
        nxt = g.chance(0.5)
        if nxt:
            return g.t(
                f"(a|one) {u[0]} from (now|today)", "dentro de (una semana|7 días)" if u[0] == "week" else f"dentro de un {u[1].split()[1]}"
            ), f"1 {u[0]}" if u[0] != "week" else "1 week"
        return g.t(f"(a|one) {u[0]} ago", "hace una semana" if u[0] == "week" else f"hace un {u[1].split()[1]}"), f"1 {u[0]} ago"
    if kind == "weekday":
        en, es = g.pick(WEEKDAYS)
        if g.chance(0.6):
            return g.t(f"next {en.capitalize() if g.chance(0.5) else en}", g.pick([f"el próximo {es}", f"el {es} que viene"])), f"next {en}"
        return g.t(f"last {en.capitalize() if g.chance(0.5) else en}", g.pick([f"el {es} pasado", f"el pasado {es}"])), f"last {en}"
    d = g.slot("date")
    if kind == "dateplus":
        return g.t(
            g.pick([f"{n} {unit}s after {d}", f"{d} plus {n} {unit}s"]), g.pick([f"{n} {es2} después del {d}", f"el {d} más {n} {es2}"])
        ), f"{d.raw} +{n.raw} {unit}s"
    return g.t(
        g.pick([f"{n} {unit}s before {d}", f"{d} minus {n} {unit}s"]), g.pick([f"{n} {es2} antes del {d}", f"el {d} menos {n} {es2}"])
    ), f"{d.raw} -{n.raw} {unit}s"


def de(spanish: str) -> str:
    """ "de" before a noun phrase, contracted with "el"."""
    return "del " + spanish[3:] if spanish.startswith("el ") else "de " + spanish


@composed(INTENTS, "date-now", weight=12)
def date_now(g: Gen) -> tuple[str, str]:
    f = g.slot("newname")
    kind = g.pick(
        [
            "fmt",
            "fmt",
            "fmt",
            "part",
            "part",
            "part",
            "plain",
            "iso",
            "time",
            "time",
            "datetime",
            "datetime",
            "long",
            "epoch",
            "ms",
            "ns",
            "utc",
            "rfc",
            "12h",
            "save",
            "custom",
            "tz",
        ]
    )
    TD_EN, TD_ES = "(today's date|the current date|the date|today's date|the date of today)", "(la fecha de hoy|la fecha actual|la fecha|la fecha de hoy)"
    P_EN, P_ES = "(print|show|display|get|output|give me)", "(muestra|imprime|dame|enseña|muéstrame)"
    if kind == "fmt":
        en, es, fm = g.pick(FORMATS)
        return g.t(
            [f"{P_EN} {TD_EN} {g.pick(en)}", f"(today|current date|today's date) {g.pick(en)}", f"what is today's date {g.pick(en)}"],
            [
                f"{P_ES} {TD_ES} {g.pick(es)}",
                f"(fecha de hoy|fecha actual|fecha) {g.pick(es)}",
                f"{TD_ES} {g.pick(es)}",
                f"(mostrar|imprimir) {TD_ES} {g.pick(es)}",
            ],
        ), f"date {fm}"
    if kind == "part":
        en, es, fm = g.pick(PARTS)
        e = g.pick(en)
        return g.t(
            [f"{P_EN} the [current] {e}", f"what is the (current {e}|{e} today)", f"(today's|current) {e}", f"{e} (of today|for today|right now)"],
            [
                f"{P_ES} el {g.pick(es)} (actual|de hoy)",
                f"(cuál es|qué) el {g.pick(es)} (actual|de hoy)".replace("(cuál es|qué)", "cuál es"),
                f"{g.pick(es)} (de hoy|actual)",
            ],
        ), f"date {fm}"
    if kind == "plain":
        return g.t(
            [
                f"{P_EN} the (current|system) date and time",
                "(what time is it|what's the date and time|what is the date and time now)",
                "date and time (now|please|of the system)",
                "what day and time is it",
            ],
            [
                f"{P_ES} la fecha y [la] hora (actual|actuales|del sistema)",
                "(fecha y hora|fecha y hora actuales|fecha y hora del sistema)",
                "qué día y (hora es|qué hora es)".replace("(hora es|qué hora es)", "qué hora es"),
            ],
        ), "date"
    if kind == "iso":
        return g.t(
            [f"{P_EN} (today's|the current) date", "what is today's date", "(today's|current) date", "what day is (it|today)"],
            [f"{P_ES} (la fecha de hoy|la fecha actual)", "(fecha de hoy|fecha actual)", "a qué fecha estamos", "qué fecha es hoy"],
        ), "date +%F"
    if kind == "time":
        en, es, fm = g.pick(
            [
                (
                    ["(the current time|the time)", "only the time", "the [current] time as HH:MM:SS", "the time with seconds"],
                    ["la hora [actual]", "solo la hora", "la hora [actual] en formato HH:MM:SS", "la hora con segundos"],
                    "+%T",
                ),
                (
                    ["the [current] time as HH:MM", "the time in HH:MM format", "hours and minutes only", "the time without seconds"],
                    ["la hora [actual] en formato HH:MM", "la hora sin segundos", "solo la hora y los minutos"],
                    "+%H:%M",
                ),
                (["the current hour", "only the hour"], ["solo las horas \\(sin minutos\\)", "la hora actual sin minutos"], "+%H"),
                (["the current minute"], ["el minuto actual"], "+%M"),
            ]
        )
        return g.t([f"{P_EN} {g.pick(en)}", g.pick(en)], [f"{P_ES} {g.pick(es)}", g.pick(es)]), f"date {fm}"
    if kind == "12h":
        return g.t(
            [f"{P_EN} the [current] time in 12-hour format with AM/PM, like 03:25 PM", "current time as hh:mm AM/PM"],
            [f"{P_ES} la hora en formato de 12 horas con AM/PM, como 03:25 PM", "hora actual como hh:mm AM/PM"],
        ), 'date "+%I:%M %p"'
    if kind == "datetime":
        en, es, fm = g.pick(
            [
                ("as YYYY-MM-DD HH:MM:SS", "como AAAA-MM-DD HH:MM:SS", '"+%Y-%m-%d %H:%M:%S"'),
                ("as YYYY-MM-DD HH:MM", "como AAAA-MM-DD HH:MM", '"+%Y-%m-%d %H:%M"'),
                ("as YYYYMMDD_HHMMSS", "como AAAAMMDD_HHMMSS", "+%Y%m%d_%H%M%S"),
                ("as YYYY-MM-DD_HH-MM-SS", "como AAAA-MM-DD_HH-MM-SS", "+%Y-%m-%d_%H-%M-%S"),
                ("as DD/MM/YYYY HH:MM", "como DD/MM/AAAA HH:MM", '"+%d/%m/%Y %H:%M"'),
                ("as YYYYMMDDHHMMSS", "como AAAAMMDDHHMMSS", "+%Y%m%d%H%M%S"),
                ("as YYYY-MM-DDTHH:MM:SS", "como AAAA-MM-DDTHH:MM:SS", "+%Y-%m-%dT%H:%M:%S"),
            ]
        )
        return g.t(
            [f"{P_EN} the [current] date and time {en}", f"(current date and time|timestamp|date and time) {en}"],
            [f"{P_ES} la fecha y [la] hora {es}", f"(fecha y hora|fecha y hora actuales|marca de tiempo) {es}"],
        ), f"date {fm}"
    if kind == "long":
        en, es, fm = g.pick(
            [
                ("like 'Monday, 5 May 2025'", "como 'Monday, 5 May 2025'", '"+%A, %-d %B %Y"'),
                ("like 'May 05, 2025'", "como 'May 05, 2025'", '"+%B %d, %Y"'),
                ("like '05 May 2025'", "como '05 May 2025'", '"+%d %B %Y"'),
                ("like 'Mon 05 May'", "como 'Mon 05 May'", '"+%a %d %b"'),
                ("like '05-May-2025'", "como '05-May-2025'", "+%d-%b-%Y"),
            ]
        )
        x = g.value(en.split(" ", 1)[1])
        return g.t(
            [f"{P_EN} {TD_EN} (like|in the style|in the form|formatted like) {x}"], [f"{P_ES} {TD_ES} (como|con la forma|al estilo|con el formato) {x}"]
        ), f"date {fm}"
    if kind == "epoch":
        return g.t(
            [
                f"{P_EN} the [current] (unix timestamp|epoch time|unix time|epoch|number of seconds since 1970)",
                "(current unix timestamp|epoch now|unix time now|seconds since the epoch)",
                "what is the (current unix timestamp|epoch time [right] now)",
            ],
            [
                f"{P_ES} (el timestamp unix actual|los segundos desde 1970|el tiempo unix|la marca de tiempo unix actual|el epoch actual)",
                "(timestamp actual|epoch actual|segundos desde epoch|tiempo unix)",
                "cuántos segundos han pasado desde el 1 de enero de 1970",
            ],
        ), "date +%s"
    if kind == "ms":
        return g.t(
            [f"{P_EN} the (unix timestamp|epoch time|current time) in milliseconds", "milliseconds since (the epoch|1970)"],
            [f"{P_ES} el timestamp (actual|unix) en milisegundos", "milisegundos desde (epoch|1970)"],
        ), "date +%s%3N"
    if kind == "ns":
        return g.t(
            [f"{P_EN} the (unix timestamp|epoch time) in nanoseconds", "nanoseconds since the epoch"],
            [f"{P_ES} el timestamp unix en nanosegundos", "nanosegundos desde epoch"],
        ), "date +%s%N"
    if kind == "utc":
        return g.t(
            [
                f"{P_EN} the [current] date and time in UTC",
                "(current UTC time and date|date and time in UTC|what is the date and time in UTC)",
                "UTC date and time",
            ],
            [f"{P_ES} la fecha y [la] hora en UTC", "(fecha y hora en UTC|hora y fecha UTC)"],
        ), "date -u"
    if kind == "rfc":
        en, es, o = g.pick(
            [
                ("in RFC 3339 format with seconds", "en formato RFC 3339 con segundos", "--rfc-3339=seconds"),
                ("in RFC 2822 format", "en formato RFC 2822", "-R"),
                ("in email (RFC 5322) format".replace("(", "\\(").replace(")", "\\)"), "en formato de correo \\(RFC 5322\\)", "-R"),
                ("in ISO 8601 format with seconds and time zone", "en formato ISO 8601 con segundos y zona horaria", "-Iseconds"),
            ]
        )
        return g.t([f"{P_EN} the [current] date and time {en}"], [f"{P_ES} la fecha y hora {es}"]), f"date {o}"
    if kind == "tz":
        return g.t(
            [
                f"{P_EN} the [current] time zone [of the system] (abbreviation|name) with date".replace("(abbreviation|name) ", "abbreviation "),
                "time zone abbreviation of the system",
            ],
            [f"{P_ES} la abreviatura de la zona horaria (con date|del sistema)"],
        ), "date +%Z"
    if kind == "save":
        ap = g.chance(0.5)
        return g.t(
            [f"(append|add) the current date and time to [the end of] {f}" if ap else f"(write|save|store) the current date and time (in|into|to) {f}"],
            [f"(añade|agrega) la fecha y hora [actual] al final de {f}" if ap else f"(guarda|escribe) la fecha y hora [actual] en {f}"],
        ), f"date {'>>' if ap else '>'} {f.arg}"
    w = dq(g, g.pick(["Today is", "Date:", "Report of", "Log of"]) if g.lang == "en" else g.pick(["Hoy es", "Fecha:", "Informe del", "Registro del"]))
    return g.t(
        [f"print {w} followed by (today's date|the current date) [as YYYY-MM-DD]"], [f"imprime {w} seguido de la fecha de hoy [en formato AAAA-MM-DD]"]
    ), f'echo "{w.raw} $(date +%F)"'


@composed(INTENTS, "date-relative", weight=18)
def date_relative(g: Gen) -> tuple[str, str]:
    said, spec = moment(g)
    en, es, fm = g.pick(FORMATS + [None] * 4 + PARTS[:4] + PARTS[8:9]) or ([""], [""], "+%F")
    if (en, es, fm) in PARTS:
        e, s = g.pick(en), g.pick(es)
        return g.t(
            [
                f"(print|show|what is|tell me) the {e} of {said}" if "now" not in said else f"what (will be|is) the {e} {said}".replace("(will be|is)", "is"),
                f"[the] {e} (for|of) {said}",
            ],
            [
                f"(imprime|muestra|dime|cuál es) el {s} {de(said)}"
                if not said.startswith(("hace", "dentro", "en ", "de aq"))
                else f"(imprime|muestra|dime) el {s} que (sea|corresponde a la fecha de) {said}".replace(
                    "(sea|corresponde a la fecha de)", "corresponde a la fecha de"
                ),
                f"{s} {de(said)}" if not said.startswith(("hace", "dentro", "en ", "de aq")) else f"{s} {said}",
            ],
        ), f'date -d "{spec}" {fm}'
    e, s = g.pick(en), g.pick(es)
    verbless = said.startswith(("hace", "dentro", "en ", "de aq"))
    of = said if verbless else de(said)
    return g.t(
        [
            f"(print|show|display|get|give me) the date (of|for) {said} {e}" if not said.startswith("in ") else f"(print|show|get) the date {said} {e}",
            f"what (date was it|was the date|is the date|date is) {said} {e}".replace(
                "(date was it|was the date|is the date|date is)", "(is the date|date is)"
            ),
            f"date (of|for) {said} {e}" if not said.startswith("in ") else f"date {said} {e}",
            f"(calculate|compute|work out) the date {said} {e}"
            if spec[0].isdigit()
            else f"{said}'s date {e}"
            if said in ("yesterday", "tomorrow")
            else f"(calculate|find) the date of {said} {e}",
        ],
        [
            f"(imprime|muestra|dame|dime) la fecha {of} {s}",
            f"(qué fecha|cuál) (es|era) {said} {s}".replace("(qué fecha|cuál) (es|era)", "qué fecha es"),
            f"fecha {of} {s}",
            f"(calcula|obtén|saca) la fecha {of} {s}",
        ],
    ), f'date -d "{spec}" {fm}'


@composed(INTENTS, "date-of", weight=9)
def date_of(g: Gen) -> tuple[str, str]:
    """Facts of one given date, conversions between dates and epochs, months and calendars."""
    d = g.slot("date")
    kind = g.pick(
        [
            "part",
            "part",
            "part",
            "fmt",
            "fmt",
            "epoch",
            "fromepoch",
            "fromepoch",
            "fromepochf",
            "lastday",
            "mdays",
            "leap",
            "cal",
            "calyear",
            "cal3",
            "calm",
            "lastthis",
            "first",
            "firstnext",
            "weekend",
            "tzc",
            "tzn",
            "tzn",
            "day100",
        ]
    )
    y, m = g.slot("year"), g.int(1, 12)
    MN = (
        g.value(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][m - 1])
        if g.lang == "en"
        else g.value("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()[m - 1])
    )
    ep = g.value(str(g.int(1000000000, 1900000000)))
    if kind == "part":
        en, es, fm = g.pick(PARTS[:4] + [PARTS[0]] * 3 + PARTS[7:9])
        e, s = g.pick(en), g.pick(es)
        if fm == "+%A" and g.chance(0.5):
            return g.t(
                [
                    f"what (day of the week|day|weekday) (is|was) {d}",
                    f"on (which|what) (day of the week|weekday) (does|did) {d} fall",
                    f"which weekday (is|was|falls on) {d}",
                    f"{d} is (what|which) day of the week",
                ],
                [f"qué día de la semana (es|fue|cae|cayó|será) [el] {d}", f"en qué día [de la semana] (cae|cayó) el {d}", f"qué día (es|fue|cae) el {d}"],
            ), f'date -d "{d.raw}" +%A'
        return g.t(
            [f"(print|show|get|tell me|what is) the {e} (of|for) [the date] {d}", f"[the] {e} of {d}"],
            [f"(imprime|muestra|dime|dame|cuál es) el {s} del {d}", f"{s} (del|de la fecha) {d}"],
        ), f'date -d "{d.raw}" {fm}'
    if kind == "fmt":
        en, es, fm = g.pick(FORMATS[2:9])
        return g.t(
            [f"(print|show|convert|write) [the date] {d} {g.pick(en)}", f"(reformat|format) [the date] {d} {g.pick(en)}", f"[the date] {d} {g.pick(en)}"],
            [f"(imprime|muestra|escribe|convierte) [la fecha] {d} {g.pick(es)}", f"(formatea|pasa) [la fecha] {d} {g.pick(es)}"],
        ), f'date -d "{d.raw}" {fm}'
    if kind == "epoch":
        t = g.slot("time") if g.chance(0.3) else None
        x = f"{d} {t}" if t else str(d)
        return g.t(
            [
                f"(convert|turn) [the date] {x} (to|into) (a unix timestamp|epoch seconds|seconds since the epoch|unix time)",
                f"(unix timestamp|epoch|epoch seconds|unix time) (of|for) [the date] {x}",
                f"(how many seconds since the epoch is|what is the unix timestamp of) {x}",
            ],
            [
                f"(convierte|pasa) [la fecha] {x} a (timestamp unix|segundos epoch|tiempo unix|epoch)",
                f"(timestamp|epoch|timestamp unix) de[l] {x}".replace("de[l]", "(de|del)"),
                f"(dame|calcula) los segundos desde 1970 de la fecha {x}",
            ],
        ), f'date -d "{d.raw}{" " + t.raw if t else ""}" +%s'
    if kind == "fromepoch":
        return g.t(
            [
                f"convert [the] (epoch|unix timestamp|unix time|timestamp) {ep} to a [readable|human readable] date",
                f"what date is [the] (epoch|timestamp|unix time) {ep}",
                f"(date|human readable date) (for|of) (epoch|unix timestamp|timestamp) {ep}",
                f"which date and time does [the] [unix] timestamp {ep} (correspond to|represent)",
            ],
            [
                f"(convierte|pasa) [el] (epoch|timestamp|timestamp unix|tiempo unix) {ep} a [una] fecha [legible]",
                f"qué fecha es [el] (timestamp|epoch) {ep}",
                f"a qué fecha y hora corresponde el (timestamp|epoch) {ep}",
                f"fecha (de|del) (timestamp|epoch) {ep}".replace("(de|del)", "del"),
            ],
        ), f"date -d @{ep.raw}"
    if kind == "fromepochf":
        en, es, fm = g.pick([*FORMATS[:4], (["as YYYY-MM-DD HH:MM:SS"], ["como AAAA-MM-DD HH:MM:SS"], '"+%Y-%m-%d %H:%M:%S"')])
        u = g.chance(0.35)
        return g.t(
            [
                f"convert [the] (epoch|unix timestamp|timestamp) {ep} to a date{' in UTC' if u else ''} {g.pick(en)}",
                f"(print|show) [the] (epoch|timestamp) {ep} {g.pick(en)}{' in UTC' if u else ''}",
            ],
            [
                f"convierte el (epoch|timestamp) {ep} a fecha{' UTC' if u else ''} {g.pick(es)}",
                f"(muestra|imprime) el timestamp {ep} {g.pick(es)}{' en UTC' if u else ''}",
            ],
        ), f"date {'-u ' if u else ''}-d @{ep.raw} {fm}"
    if kind in ("lastday", "mdays"):
        base = f"{y.raw}-{m:02d}-01 +1 month -1 day"
        if kind == "mdays":
            return g.t(
                [
                    f"how many days (does|did|are in|are there in) {MN} {y}".replace("(does|did|are in|are there in)", "(are in|are there in)"),
                    f"number of days (in|of) {MN} {y}",
                    f"days in {MN} [of] {y}",
                ],
                [f"cuántos días (tiene|tuvo|hay en) {MN} de {y}", f"número de días de {MN} de {y}"],
            ), f'date -d "{base}" +%d'
        return g.t(
            [f"[what is the] last day of {MN} {y} (as YYYY-MM-DD|in YYYY-MM-DD format|)", f"(print|show) the date of the last day of {MN} {y}"],
            [f"[cuál es el] último día de {MN} de {y} (como AAAA-MM-DD|en formato AAAA-MM-DD|)", f"(imprime|muestra) la fecha del último día de {MN} de {y}"],
        ), f'date -d "{base}" +%F'
    if kind in ("lastthis", "first", "firstnext"):
        en, es, cmd = {
            "lastthis": (
                "last day of (this|the current) month",
                "último día (de este mes|del mes actual|del mes)",
                'date -d "$(date +%Y-%m-01) +1 month -1 day" +%F',
            ),
            "first": ("first day of (this|the current) month", "primer día (de este mes|del mes actual|del mes)", "date +%Y-%m-01"),
            "firstnext": (
                "first day of (next month|the next month)",
                "primer día del (mes que viene|próximo mes|mes siguiente)",
                'date -d "$(date +%Y-%m-01) +1 month" +%F',
            ),
        }[kind]
        return g.t(
            [f"(print|show|get|what is) the [date of the] {en}", f"{en} [as a date]", f"date of the {en}"],
            [f"(imprime|muestra|dame|cuál es) [la fecha del] {es}".replace("[la fecha del]", "la fecha del"), f"{es}", f"fecha del {es}"],
        ), cmd
    if kind == "leap":
        a, b = (g.value("leap"), g.value("not leap")) if g.lang == "en" else (g.value("bisiesto"), g.value("no bisiesto"))
        return g.t(
            [
                f"(check|tell me) (if|whether) {y} is a leap year (and print|, printing) {a} or {b}".replace("(and print|, printing)", "and print"),
                f"is {y} a leap year? (print|say) {a} or {b}",
                f"print {a} if {y} is a leap year, (else|otherwise) {b}",
            ],
            [
                f"(comprueba|dime) si {y} es [un año] bisiesto (e imprime|e imprimiendo) {a} o {b}".replace("(e imprime|e imprimiendo)", "e imprime"),
                f"(fue|es|será) bisiesto {y}? imprime {a} o {b}",
                f"imprime {a} si {y} es bisiesto y si no {b}",
            ],
        ), f'if date -d "{y.raw}-02-29" &> /dev/null; then echo "{a.raw}"; else echo "{b.raw}"; fi'
    if kind == "cal":
        return g.t(
            [
                "(show|print|display) (the|a) calendar (of|for) (this|the current) month",
                "(calendar of this month|this month's calendar|current month calendar)",
                "(show|display) a calendar",
            ],
            ["(muestra|imprime|enseña) (el|un) calendario (de este mes|del mes actual|del mes)", "(calendario de este mes|calendario del mes|calendario)"],
        ), "cal"
    if kind == "calyear":
        return g.t(
            [f"(show|print|display) the [whole|full] calendar (of|for) [the year] {y}", f"calendar (of|for) [the year] {y}", f"{y} calendar"],
            [f"(muestra|imprime) el calendario [completo] (de|del año) {y}", f"calendario (de|del año) {y}"],
        ), f"cal {y.raw}"
    if kind == "cal3":
        return g.t(
            ["(show|print) the calendar of the (previous|last), (current|this) and next month", "three month calendar (around|centered on) (today|this month)"],
            ["(muestra|imprime) el calendario del mes anterior, el actual y el siguiente", "calendario de tres meses, con el actual en medio"],
        ), "cal -3"
    if kind == "calm":
        return g.t(
            [f"(show|print|display) the calendar (of|for) {MN} [of] {y}", f"calendar (of|for) {MN} {y}", f"{MN} {y} calendar"],
            [f"(muestra|imprime|enseña) el calendario de {MN} de {y}", f"calendario de {MN} [de] {y}"],
        ), f"cal {m} {y.raw}"
    if kind == "weekend":
        a, b = (g.value("weekend"), g.value("weekday")) if g.lang == "en" else (g.value("finde"), g.value("laborable"))
        return g.t(
            [f"print {a} if {d} (is|falls on) a Saturday or Sunday, (otherwise|else) {b}", f"is {d} (at|on) the weekend? (print|say) {a} or {b}"],
            [f"imprime {a} si el {d} (cae en|es) sábado o domingo y {b} si no", f"el {d} (es|cae en) fin de semana? imprime {a} o {b}"],
        ), f'if [ "$(date -d "{d.raw}" +%u)" -ge 6 ]; then echo "{a.raw}"; else echo "{b.raw}"; fi'
    if kind == "day100":
        n = num(g, 1, 365)
        return g.t(
            [f"(what|which) date is day (number|) {n} of [the year] {y}".replace("(number|)", "[number]"), f"date of day [number] {n} of [the year] {y}"],
            [f"qué fecha es el día [número] {n} de[l año] {y}".replace("de[l año]", "(de|del año)"), f"fecha del día {n} (de|del año) {y}"],
        ), f'date -d "{y.raw}-01-01 +{int(n.raw) - 1} days" +%F'
    z, zen, zes = g.pick(ZONES)
    Z = g.value(z, text=g.pick([z, g.t(zen, zes)]))
    if kind == "tzn":
        tm = g.chance(0.4)
        return g.t(
            [f"(show|print|what is) the [current] (date and time|time and date) in {Z}", f"current (date and time|time and date) in {Z}"]
            if not tm
            else [f"(show|print|what is) the [current] time \\(HH:MM\\) in {Z}", f"current time in {Z} as HH:MM"],
            [f"(muestra|imprime|dime) la fecha y [la] hora (en|de) {Z}", f"fecha y hora (actual|) en {Z}".replace("(actual|)", "[actual]")]
            if not tm
            else [f"(muestra|imprime|dime) la hora \\(HH:MM\\) (en|de) {Z}", f"hora actual en {Z} como HH:MM"],
        ), f"TZ={z} date" + (" +%H:%M" if tm else "")
    z2, zen2, zes2 = g.pick([x for x in ZONES if x[0] != z])
    Z2, t = g.value(z2, text=g.pick([z2, g.t(zen2, zes2)])), g.slot("time")
    return g.t(
        [f"what time is it in {Z2} when it is {t} [on] {d} in {Z}? print it as HH:MM", f"convert {d} {t} {Z} time to {Z2} time, as HH:MM"],
        [f"qué hora es en {Z2} cuando son las {t} del {d} en {Z}, en formato HH:MM", f"convierte las {t} del {d}, hora de {Z}, a la hora de {Z2} \\(HH:MM\\)"],
    ), f"TZ={z2} date -d 'TZ=\"{z}\" {d.raw} {t.raw}' +%H:%M"


@composed(INTENTS, "date-diff", weight=6)
def date_diff(g: Gen) -> tuple[str, str]:
    d, e = g.slot("date"), g.slot("date")
    a, b = (d, e) if d.raw <= e.raw else (e, d)
    t, u = g.slot("time"), g.slot("time")
    t, u = (t, u) if t.raw <= u.raw else (u, t)
    kind = g.pick(["days", "days", "days", "days", "weeks", "hours", "since", "until", "seconds", "minutes", "later"])
    if kind == "days":
        return g.t(
            [
                f"how many days (are there|are|passed|went by) between {a} and {b}",
                f"(number of|count the|calculate the number of|compute the) days (between|from) {a} {'and'} {b}".replace("(between|from)", "between"),
                f"days (from|between) {a} to {b}".replace("(from|between)", "from"),
                f"(difference in days|days difference) between {a} and {b}",
                f"how many days from {a} (to|until) {b}",
            ],
            [
                f"cuántos días (hay|pasan|pasaron|van) (entre el|del) {a} (y el|al) {b}".replace("(entre el|del) {a} (y el|al)", "").replace(
                    f"(entre el|del) {a} (y el|al) {b}", g.pick([f"entre el {a} y el {b}", f"del {a} al {b}"])
                ),
                f"(número de días|días|diferencia en días) entre {a} y {b}",
                f"(calcula|dame) (los días|la diferencia de días|cuántos días hay) entre el {a} y el {b}",
            ],
        ), f'echo $((($(date -ud "{b.raw}" +%s) - $(date -ud "{a.raw}" +%s)) / 86400))'
    if kind in ("weeks", "hours"):
        en, es, k = ("weeks", "semanas", 604800) if kind == "weeks" else ("hours", "horas", 3600)
        return g.t(
            [f"how many [full|whole] {en} (are there|are|passed) between {a} and {b}", f"(number of|difference in) {en} between {a} and {b}"],
            [f"cuántas {es} [completas|enteras] hay entre el {a} y el {b}", f"(número de|diferencia en) {es} entre {a} y {b}"],
        ), f'echo $((($(date -ud "{b.raw}" +%s) - $(date -ud "{a.raw}" +%s)) / {k}))'
    if kind == "since":
        return g.t(
            [f"how many days (have passed|has it been|have gone by) since {d}", f"(days since|number of days since) {d}"],
            [
                f"cuántos días (han pasado|hace|van) desde el {d}".replace("(han pasado|hace|van)", "(han pasado|van)"),
                f"días (transcurridos|) desde el {d}".replace("(transcurridos|)", "[transcurridos]"),
            ],
        ), f'echo $((($(date +%s) - $(date -d "{d.raw}" +%s)) / 86400))'
    if kind == "until":
        return g.t(
            [f"how many days (are left|remain|are there|left) until {d}", f"(days left until|days until|number of days until) {d}"],
            [f"cuántos días (faltan|quedan) (para|hasta) el {d}", f"días que (faltan|quedan) (para|hasta) el {d}"],
        ), f'echo $((($(date -d "{d.raw}" +%s) - $(date +%s)) / 86400))'
    if kind == "seconds":
        return g.t(
            [f"how many seconds are there between {a} {t} and {b} {u}", f"seconds between {a} {t} and {b} {u}"],
            [f"cuántos segundos hay entre el {a} {t} y el {b} {u}", f"segundos entre {a} {t} y {b} {u}"],
        ), f'echo $(($(date -ud "{b.raw} {u.raw}" +%s) - $(date -ud "{a.raw} {t.raw}" +%s)))'
    if kind == "minutes":
        return g.t(
            [f"how many minutes (are there|are|pass) (between|from) {t} {'and'} {u}".replace("(between|from)", "between"), f"minutes between {t} and {u}"],
            [
                f"cuántos minutos (hay|pasan) (entre las|de las) {t} {'y las'} {u}".replace("(entre las|de las)", "entre las"),
                f"minutos entre las {t} y las {u}",
            ],
        ), f'echo $((($(date -ud "{u.raw}" +%s) - $(date -ud "{t.raw}" +%s)) / 60))'
    x, y = (g.value("before"), g.value("after")) if g.lang == "en" else (g.value("antes"), g.value("después"))
    return g.t(
        [f"print {x} if {d} is earlier than {e}, (otherwise|else) {y}", f"is {d} before {e}? (print|say) {x} or {y}"],
        [f"imprime {x} si {d} es anterior a {e} y si no {y}", f"{d} es anterior a {e}? imprime {x} o {y}"],
    ), f'if [ "$(date -d "{d.raw}" +%s)" -lt "$(date -d "{e.raw}" +%s)" ]; then echo "{x.raw}"; else echo "{y.raw}"; fi'


@composed(INTENTS, "dates-list", weight=3)
def dates_list(g: Gen) -> tuple[str, str]:
    n, d = num(g, 3, 30), g.slot("date")
    last = int(n.raw) - 1
    kind = g.pick(["from", "from", "next", "past", "weekly", "mdirs"])
    if kind == "from":
        return g.t(
            [
                f"(print|list|show) {n} (consecutive dates|dates in a row|days) (starting on|starting at|from) {d}[, one per line]",
                f"the {n} dates (from|starting with) {d} [onwards]",
            ],
            [
                f"(imprime|lista|muestra) {n} fechas (consecutivas|seguidas) (a partir del|desde el|empezando el) {d}",
                f"las {n} fechas (que empiezan el|a partir del|desde el) {d}",
            ],
        ), f'for i in {{0..{last}}}; do date -d "{d.raw} +$i days" +%F; done'
    if kind == "next":
        return g.t(
            [f"(print|list|show) the dates of the next {n} days[, not counting today|, starting tomorrow]"],
            [f"(imprime|lista|muestra) las fechas de los próximos {n} días[, sin contar hoy|, empezando mañana]"],
        ), f'for i in {{1..{n.raw}}}; do date -d "$i days" +%F; done'
    if kind == "past":
        return g.t(
            [f"(print|list|show) the dates of the (last|previous) {n} days[, not counting today|, starting with yesterday]"],
            [f"(imprime|lista|muestra) las fechas de los últimos {n} días[, sin contar hoy|, empezando por ayer]"],
        ), f'for i in {{1..{n.raw}}}; do date -d "$i days ago" +%F; done'
    if kind == "weekly":
        return g.t(
            [f"(print|list) {n} dates (one week apart|a week apart|every 7 days) starting on {d}"],
            [f"(imprime|lista) {n} fechas separadas una semana empezando el {d}"],
        ), f'for i in {{0..{last}}}; do date -d "{d.raw} +$i weeks" +%F; done'
    y = g.slot("year")
    return g.t(
        [
            f"(create|make) (a directory|a folder) for each month of {y}, (named|like) {y}-01 to {y}-12",
            f"(make|create) [the] (directories|folders) {y}-01 (to|through) {y}-12",
        ],
        [f"crea (una carpeta|un directorio) por cada mes de {y}, de {y}-01 a {y}-12", f"crea (las carpetas|los directorios) {y}-01 a {y}-12"],
    ), f"mkdir {y.raw}-{{01..12}}"


@composed(INTENTS, "date-files", weight=8)
def date_files(g: Gen) -> tuple[str, str]:
    f, d, _n, t = g.slot("file"), g.slot("date"), num(g, 2, 30), g.slot("time")
    w, e, dr = g.slot("word"), g.slot("ext"), g.slot("dirname")
    kind = g.pick(
        [
            "touchd",
            "touchd",
            "touchdt",
            "touchago",
            "touchref",
            "r",
            "r",
            "rfmt",
            "stat",
            "copydate",
            "mvdate",
            "mkdirdate",
            "touchdate",
            "tar",
            "renameext",
            "logline",
            "access",
            "epoch",
        ]
    )
    TODAY_EN, TODAY_ES = (
        "(today's date|the current date|today's date in YYYY-MM-DD format)",
        "(la fecha de hoy|la fecha actual|la fecha de hoy en formato AAAA-MM-DD)",
    )
    if kind == "touchd":
        return g.t(
            [
                f"set the (modification date|modification time|date|mtime|timestamp) of {f} to {d}",
                f"change the [modification] (date|timestamp) of {f} to {d}",
                f"make {f} look [as if it was] modified on {d}",
            ],
            [
                f"(pon|cambia|establece) la fecha [de modificación] de {f} (a|al) {d}",
                f"que {f} (figure|aparezca) como modificado el {d}",
                f"cambiar la fecha de modificación de {f} (a|al|por) {d}",
            ],
        ), f'touch -d "{d.raw}" {f.arg}'
    if kind == "touchdt":
        return g.t(
            [
                f"set the (modification time|timestamp) of {f} to {d} [at] {t}",
                f"(make|change) the (mtime|timestamp) of {f} {'to'} {d} {t}".replace("(make|change)", "change"),
            ],
            [f"(pon|cambia) la fecha [y hora] [de modificación] de {f} (a|al) {d} {t}", f"fecha de modificación de {f}: ponla a {d} {t}"],
        ), f'touch -d "{d.raw} {t.raw}" {f.arg}'
    if kind == "touchago":
        said, spec = moment(g)
        return g.t(
            [f"set the modification (date|time) of {f} to {said}"],
            [
                f"(pon|cambia) la fecha de modificación de {f} a la {de(said)}"
                if not said.startswith(("hace", "dentro", "en ", "de aq"))
                else f"(pon|cambia) la fecha de modificación de {f} a la de {said}"
            ],
        ), f'touch -d "{spec}" {f.arg}'
    if kind == "touchref":
        h = g.slot("file")
        return g.t(
            [
                f"(give|set) {f} the same (modification time|timestamp|date) as {h}".replace("(give|set)", "give"),
                f"copy the (timestamp|modification time) of {h} to {f}",
            ],
            [f"(pon|da) a {f} la misma fecha [de modificación] que {h}", f"copia la fecha [de modificación] de {h} a {f}"],
        ), f"touch -r {h.arg} {f.arg}"
    if kind == "r":
        return g.t(
            [
                f"(when was|at what date was) {f} [last] modified[? use date]".replace("[? use date]", ""),
                f"(print|show|what is) the [last] modification (date|time) of {f}",
                f"(date of last modification|last modification date) of {f}",
                f"last time {f} (changed|was changed|was modified)",
            ],
            [
                f"cuándo se modificó [por última vez] {f}",
                f"(muestra|imprime|dame|cuál es) la fecha de [la última] modificación de {f}",
                f"fecha de (última modificación|modificación) de {f}",
            ],
        ), f"date -r {f.arg}"
    if kind == "rfmt":
        en, es, fm = g.pick(FORMATS[:6])
        return g.t(
            [f"(print|show) the [last] modification date of {f} {g.pick(en)}", f"modification date of {f} {g.pick(en)}"],
            [f"(imprime|muestra) la fecha de modificación de {f} {g.pick(es)}", f"fecha de modificación de {f} {g.pick(es)}"],
        ), f"date -r {f.arg} {fm}"
    if kind == "stat":
        return g.t(
            [f"(print|show) the [full] modification (time|timestamp) of {f} with stat", f"use stat to (print|show) only the modification time of {f}"],
            [f"(imprime|muestra) con stat la fecha de modificación de {f}", f"usa stat para ver solo la fecha de modificación de {f}"],
        ), f"stat -c %y {f.arg}"
    if kind == "access":
        return g.t(
            [f"when was {f} last accessed", f"(print|show) the last access (time|date) of {f}"],
            [f"cuándo se accedió por última vez a {f}", f"(muestra|imprime) la fecha del último acceso a {f}"],
        ), f"stat -c %x {f.arg}"
    if kind == "epoch":
        return g.t(
            [
                f"(print|show|get) the modification time of {f} (in epoch seconds|as a unix timestamp|in seconds since the epoch)",
                f"modification time of {f} as [an] epoch",
            ],
            [f"(imprime|muestra) la fecha de modificación de {f} (en segundos epoch|como timestamp unix)", f"timestamp unix de la última modificación de {f}"],
        ), f"stat -c %Y {f.arg}"
    if kind == "copydate":
        return g.t(
            [
                f"(make|create) a [backup] copy of {f} with {TODAY_EN} (appended|added) to the name after a dot",
                f"copy {f} to the same name plus . and {TODAY_EN}",
                f"back up {f} as {f}.YYYY-MM-DD with today's date",
            ],
            [
                f"haz una copia [de seguridad] de {f} añadiendo al nombre un punto y {TODAY_ES}",
                f"copia {f} con el mismo nombre más . y {TODAY_ES}",
                f"copia {f} a {f}.AAAA-MM-DD con la fecha de hoy",
            ],
        ), f"cp {f.arg} " + (f'"{f.raw}.$(date +%F)"' if not f.raw.startswith("~") else f"{f.raw}.$(date +%F)")
    if kind == "mvdate":
        nm = g.slot("name")
        return g.t(
            [
                f"rename {nm} adding {TODAY_EN} and an underscore (at the beginning|in front|as a prefix)",
                f"(prefix|prepend) the name of {nm} with {TODAY_EN} and _".replace("(prefix|prepend)", "prefix"),
            ],
            [f"renombra {nm} (anteponiendo|poniendo delante) {TODAY_ES} y un guion bajo", f"pon {TODAY_ES} y _ delante del nombre de {nm}"],
        ), f'mv {nm.arg} "$(date +%F)_{nm.raw}"'
    if kind == "mkdirdate":
        p = g.chance(0.5)
        return g.t(
            [
                f"(create|make) a (directory|folder) (named|called|named after) {TODAY_EN}"
                if not p
                else f"(create|make) a (directory|folder) (named|called) {w}_ followed by {TODAY_EN}"
            ],
            [
                f"crea (una carpeta|un directorio) con {TODAY_ES} como nombre"
                if not p
                else f"crea (una carpeta|un directorio) cuyo nombre sea {w}_ (seguido de|más) {TODAY_ES}"
            ],
        ), f'mkdir "{w.raw + "_" if p else ""}$(date +%F)"'
    if kind == "touchdate":
        return g.t(
            [
                f"(create|make) an empty (file|{e} file) (named|called) {w}_YYYY-MM-DD.{e.raw} with today's date".replace(f"(file|{e} file)", "file"),
                f"touch a file {w}_<today>.{e.raw} (where today is|with) {TODAY_EN}".replace("<today>", "DATE")
                .replace("where today is", "where DATE is")
                .replace("(where DATE is|with)", "where DATE is"),
            ],
            [f"crea un archivo vacío llamado {w}_AAAA-MM-DD.{e.raw} con la fecha de hoy", f"crea el fichero vacío {w}_FECHA.{e.raw} donde FECHA es {TODAY_ES}"],
        ), f'touch "{w.raw}_$(date +%F).{e.raw}"'
    if kind == "tar":
        return g.t(
            [
                f"(compress|archive|pack) [the directory] {dr} into {w}-YYYY-MM-DD.tar.gz (with|using) today's date",
                f"(make|create) a tar.gz of {dr} (named|called) {w}- plus {TODAY_EN}",
            ],
            [f"comprime [la carpeta] {dr} en {w}-AAAA-MM-DD.tar.gz con la fecha de hoy", f"(haz|crea) un tar.gz de {dr} llamado {w}- más {TODAY_ES}"],
        ), f'tar -czf "{w.raw}-$(date +%F).tar.gz" {dr.arg}'
    if kind == "renameext":
        return g.t(
            [f"(create|make) an empty file (named|called) {w}_YYYYMMDD_HHMMSS.{e.raw} with the current date and time"],
            [f"crea un archivo vacío llamado {w}_AAAAMMDD_HHMMSS.{e.raw} con la fecha y hora actuales"],
        ), f'touch "{w.raw}_$(date +%Y%m%d_%H%M%S).{e.raw}"'
    m = msg(g)
    return g.t(
        [
            f"append a line with the (date and time|timestamp) \\(YYYY-MM-DD HH:MM:SS\\) and the (text|message) {m} to {f}",
            f"log {m} (to|in) {f} with a YYYY-MM-DD HH:MM:SS timestamp in front",
        ],
        [
            f"añade a {f} una línea con la fecha y hora \\(AAAA-MM-DD HH:MM:SS\\) y el (texto|mensaje) {m}",
            f"registra {m} en {f} con la fecha y hora \\(AAAA-MM-DD HH:MM:SS\\) delante",
        ],
    ), f'echo "$(date "+%Y-%m-%d %H:%M:%S") {m.raw}" >> {f.arg}'


# --- numbers


def number(g: Gen) -> str:
    return str(g.pick([g.int(2, 20), g.int(10, 100), g.int(100, 999), g.int(1000, 9999), g.int(10000, 999999)]))


def decimal(g: Gen) -> str:
    return g.pick([f"{g.int(1, 99)}.{g.int(1, 9)}", f"{g.int(0, 20)}.{g.int(10, 99)}", f"{g.int(1, 999)}.{g.int(100, 999)}"])


CALC_EN, CALC_ES = (
    "(calculate|compute|print|work out|evaluate|what is|how much is|result of|show)",
    "(calcula|imprime|cuánto es|cuánto da|dime cuánto es|resultado de|haz)",
)


@composed(INTENTS, "arithmetic", weight=14)
def arithmetic(g: Gen) -> tuple[str, str]:
    kind = g.pick(
        [
            "int",
            "int",
            "int",
            "int",
            "expr",
            "expr",
            "dec",
            "dec",
            "div",
            "div",
            "sqrt",
            "pow",
            "pct",
            "pct",
            "pctof",
            "vat",
            "mod",
            "abs",
            "bigpow",
            "avg",
            "sum",
            "max",
            "min",
            "sortn",
            "pi",
            "log",
            "root",
            "even",
            "cmp",
            "minmaxdesc",
            "prodlist",
            "inc",
        ]
    )
    a, b = number(g), number(g)
    A, B = g.value(a), g.value(b)
    s = g.pick([1, 2, 2, 2, 3, 4, 5, 6, 10])
    S = g.value(str(s))
    DEC = g.t(
        [
            f"with {S} decimal{'s' if s > 1 else ''}",
            f"to {S} decimal place{'s' if s > 1 else ''}",
            f"with {S} digit{'s' if s > 1 else ''} after the decimal point",
            f"with a scale of {S}",
        ],
        [f"con {S} decimal{'es' if s > 1 else ''}", f"con {S} cifra{'s' if s > 1 else ''} decimal{'es' if s > 1 else ''}", f"con una escala de {S}"],
    )
    if kind == "int":
        op, en, es, do_en, do_es = g.pick(
            [
                ("+", "plus", "más", f"(add|sum) {A} and {B}", f"suma {A} y {B}"),
                ("-", "minus", "menos", f"subtract {B} from {A}", f"resta {B} (a|de) {A}"),
                ("*", "(times|multiplied by)", "(por|multiplicado por)", f"multiply {A} (by|and|times) {B}", f"multiplica {A} por {B}"),
                ("/", "divided by", "(entre|dividido entre|dividido por)", f"integer division of {A} by {B}", f"división entera de {A} entre {B}"),
                ("%", "(modulo|mod)", "(módulo|mod)", f"remainder of {A} divided by {B}", f"resto de dividir {A} entre {B}"),
            ]
        )
        sym = g.value(f"{a} {op} {b}" if g.chance(0.6) else f"{a}{op}{b}")
        if op == "/":
            return g.t(
                [
                    f"(integer division of|integer quotient of) {A} (by|divided by) {B}".replace("(by|divided by)", "by"),
                    f"{CALC_EN} {A} divided by {B} (as an integer|, integer part only|without decimals)".replace(
                        " (as an integer|, integer part only|without decimals)", "( as an integer|, integer part only| without decimals)"
                    ),
                    f"integer part of {sym}",
                ],
                [f"división entera de {A} entre {B}", f"{CALC_ES} {A} entre {B} sin decimales", f"parte entera de {sym}", f"cociente entero de {A} entre {B}"],
            ), f"echo $(({a} / {b}))"
        return g.t(
            [do_en, f"{CALC_EN} {A} {en} {B}", f"{CALC_EN} {sym}", str(sym), f"{A} {en} {B}"],
            [do_es, f"{CALC_ES} {A} {es} {B}", f"{CALC_ES} {sym}", f"{A} {es} {B}"],
        ), f"echo $(({a} {op} {b}))"
    if kind == "expr":
        x, y, z = (str(g.int(2, 60)) for _ in range(3))
        e = g.pick(
            [
                f"({x} + {y}) * {z}",
                f"{x} * {y} + {z}",
                f"({x} - {y}) * {z}",
                f"{x} + {y} * {z}",
                f"{x} + {y} - {z}",
                f"{x} * {y} * {z}",
                f"({x} + {y}) * ({z} - {g.int(1, 9)})",
                f"{x} ** 2 + {y}",
            ]
        )
        V = g.value(e)
        return g.t(
            [f"{CALC_EN} {V}", f"(value of|result of) {V}", f"evaluate the expression {V} (in bash|with shell arithmetic)"],
            [f"{CALC_ES} {V}", f"(valor|resultado) de {V}", f"evalúa la expresión {V} (en bash|con aritmética de la shell)"],
        ), f"echo $(({e}))"
    if kind == "dec":
        x, y = decimal(g), decimal(g) if g.chance(0.6) else str(g.int(2, 50))
        op, en, es = g.pick([("+", "plus", "más"), ("-", "minus", "menos"), ("*", "(times|multiplied by)", "(por|multiplicado por)")])
        X, Y, V = g.value(x), g.value(y), g.value(f"{x} {op} {y}")
        return g.t(
            [f"{CALC_EN} {V} [with bc]", f"{CALC_EN} {X} {en} {Y}", f"{X} {en} {Y}"], [f"{CALC_ES} {V} [con bc]", f"{CALC_ES} {X} {es} {Y}", f"{X} {es} {Y}"]
        ), f'echo "{x} {op} {y}" | bc'
    if kind == "div":
        return g.t(
            [f"{CALC_EN} {A} (divided by|/) {B} {DEC}".replace("(divided by|/)", g.pick(["divided by", "/"])), f"divide {A} by {B} {DEC}", f"{A} / {B} {DEC}"],
            [f"{CALC_ES} {A} (entre|dividido entre|/) {B} {DEC}", f"divide {A} (entre|por) {B} {DEC}", f"{A} / {B} {DEC}"],
        ), f'echo "scale={s}; {a} / {b}" | bc'
    if kind == "sqrt":
        if g.chance(0.3):
            r = g.int(2, 40)
            P = g.value(str(r * r))
            return g.t(
                [f"{CALC_EN} the square root of {P}".replace("evaluate|", ""), f"square root of {P}", f"sqrt of {P}"],
                [f"(calcula|dime|cuál es|dame|imprime) la raíz cuadrada de {P}", f"raíz cuadrada de {P}"],
            ), f'echo "sqrt({r * r})" | bc'
        return g.t(
            [f"{CALC_EN} the square root of {A} {DEC}", f"square root of {A} {DEC}", f"sqrt\\({A}\\) {DEC}"],
            [f"(calcula|dime|cuál es|dame|imprime) la raíz cuadrada de {A} {DEC}", f"raíz cuadrada de {A} {DEC}"],
        ), f'echo "scale={s}; sqrt({a})" | bc'
    if kind in ("pow", "bigpow"):
        x, y = (g.int(2, 15), g.int(2, 9)) if kind == "pow" else (g.int(2, 12), g.int(30, 200))
        X, Y = g.value(str(x)), g.value(str(y))
        cmd = f"echo $(({x} ** {y}))" if x**y < 2**63 else f'echo "{x} ^ {y}" | bc'
        return g.t(
            [
                f"{CALC_EN} {X} (to the power of|raised to|to the power) {Y}",
                f"raise {X} to the power of {Y}",
                f"{X} to the {Y}th power",
                g.value(f"{x}^{y}").__str__(),
            ],
            [
                f"{CALC_ES} {X} elevado a [la] {Y}".replace("[la] ", ""),
                f"eleva {X} a la [potencia] {Y}",
                f"potencia de {X} a la {Y}",
                f"{CALC_ES} {g.value(f'{x}^{y}')}",
            ],
        ), cmd
    if kind == "pct":
        p = g.value(str(g.pick([5, 10, 15, 20, 25, 50, 75, g.int(1, 99)])))
        P = g.t(f"({p}%|{p} percent|{p} %)", f"({p}%|{p} por ciento)")
        return g.t(
            [f"{CALC_EN} {P} of {A}", f"{P} of {A}", f"how much is {P} of {A}"], [f"(calcula|cuánto es|dame|imprime) el {P} de {A}", f"[el] {P} de {A}"]
        ), f'echo "scale=2; {a} * {p.raw} / 100" | bc'
    if kind == "pctof":
        return g.t(
            [
                f"what percentage of {B} is {A}[, with two decimals]",
                f"what percent is {A} of {B}[, with 2 decimals]",
                f"{A} as a percentage of {B}[ with two decimals]",
            ],
            [
                f"qué porcentaje de {B} es {A}[, con dos decimales]",
                f"qué porcentaje (es|representa) {A} (de|sobre|respecto a) {B}[, con 2 decimales]",
                f"{A} como porcentaje de {B}",
            ],
        ), f'echo "scale=2; {a} * 100 / {b}" | bc'
    if kind == "vat":
        p = g.value(str(g.pick([4, 7, 10, 16, 18, 19, 20, 21])))
        up = g.chance(0.7)
        return g.t(
            [
                f"(add|apply) {p}% (VAT|tax) to {A}".replace("(add|apply)", "add") if up else f"apply a {p}% discount to {A}",
                f"price of {A} (plus|with) {p}% (VAT|tax)" if up else f"{A} minus {p}%",
            ],
            [
                f"(añade|suma|agrega) (el|un) {p}% de IVA a {A}" if up else f"aplica un {p}% de descuento a {A}",
                f"precio de {A} (con|más) [el] {p}% de (IVA|impuesto)" if up else f"{A} menos el {p}%",
            ],
        ), f'echo "scale=2; {a} * {100 + (int(p.raw) if up else -int(p.raw))} / 100" | bc'
    if kind == "mod":
        return g.t(
            [
                f"(what is|calculate|compute) the remainder (of|when dividing) {A} by {B}".replace("(of|when dividing) {A} by", "").replace(
                    f"(of|when dividing) {A} by {B}", g.pick([f"when {A} is divided by {B}", f"of dividing {A} by {B}", f"of {A} divided by {B}"])
                ),
                f"remainder of {A} / {B}",
                f"{A} modulo {B}",
            ],
            [f"(calcula|cuál es|dame) el resto de (dividir {A} entre {B}|la división de {A} entre {B})", f"resto de {A} / {B}", f"{A} módulo {B}"],
        ), f"echo $(({a} % {b}))"
    if kind == "abs":
        return g.t(
            [f"(absolute value|print the absolute value|compute the absolute value) of -{A}", f"absolute value of -{A}"],
            [f"[calcula el] valor absoluto de -{A}", f"imprime el valor absoluto de -{A}"],
        ), f'n=-{a}; echo "${{n#-}}"'
    if kind in ("avg", "sum", "max", "min", "sortn", "minmaxdesc", "prodlist"):
        dec = g.chance(0.2) and kind in ("sum", "max", "min", "sortn", "minmaxdesc", "avg")
        xs = [decimal(g) if dec else str(g.int(1, 500)) for _ in range(g.pick([3, 4, 4, 5, 6]))]
        if kind == "prodlist":
            xs = [str(g.int(2, 20)) for _ in range(3)]
        L = listed(g, [g.value(x) for x in xs])
        sp = " ".join(xs)
        if kind == "sum":
            e = " + ".join(xs)
            return g.t(
                [f"(sum|add up|add|total) [the numbers] {L}", f"sum of [the numbers] {L}", f"what is the (sum|total) of {L}"],
                [f"suma [los números] {L}", f"(suma|total) de {L}", f"cuánto suman {L}"],
            ), f'echo "{e}" | bc' if dec else f"echo $(({e}))"
        if kind == "prodlist":
            return g.t(
                [f"(multiply|product of) [the numbers] {L}", f"what is the product of {L}"],
                [
                    f"(multiplica|producto de) [los números] {L}".replace(
                        "(multiplica|producto de) [los números]", "(multiplica|multiplica los números|producto de)"
                    ),
                    f"cuál es el producto de {L}",
                ],
            ), f"echo $(({' * '.join(xs)}))"
        if kind == "avg":
            return g.t(
                [
                    f"(average|mean) of [the numbers] {L} (with two decimals|to 2 decimal places|with 2 decimals)",
                    f"(calculate|compute|what is) the (average|mean) of {L} with 2 decimals",
                ],
                [f"(media|promedio) de [los números] {L} con (dos|2) decimales", f"(calcula|dame|cuál es) (la media|el promedio) de {L} con (dos|2) decimales"],
            ), f'echo "scale=2; ({" + ".join(xs)}) / {len(xs)}" | bc'
        if kind in ("max", "min"):
            en, es, t = (
                ("(largest|biggest|maximum|greatest|highest)", "(mayor|máximo|más grande)", "tail")
                if kind == "max"
                else ("(smallest|minimum|lowest)", "(menor|mínimo|más pequeño)", "head")
            )
            return g.t(
                [
                    f"[print|find|what is] the {en} of [the numbers] {L}".replace("[print|find|what is]", "(print|find|what is)"),
                    f"{en} of {L}",
                    f"which is the {en} number: {L}",
                ],
                [f"(imprime|cuál es|dime) el {es} de [los números] {L}", f"el {es} de {L}", f"cuál de estos números es el {es}: {L}"],
            ), f"printf '%s\\n' {sp} | sort -n | {t} -n 1"
        rv = kind == "minmaxdesc"
        return g.t(
            [
                f"sort [the numbers|these numbers:] {L} "
                + (
                    "(from largest to smallest|in descending order|in decreasing order|from high to low)"
                    if rv
                    else "(numerically|in ascending order|from smallest to largest|in increasing order|from low to high)"
                ),
                f"[the numbers] {L} " + ("in descending order, one per line" if rv else "in ascending order, one per line"),
            ],
            [
                f"ordena [los números|estos números:] {L} " + ("de mayor a menor" if rv else "de menor a mayor"),
                f"(imprime|muestra) [los números] {L} " + ("en orden descendente" if rv else "en orden ascendente"),
            ],
        ), f"printf '%s\\n' {sp} | sort -n{'r' if rv else ''}"
    if kind == "pi":
        return g.t(
            [f"(print|calculate|show|compute) [the value of] pi {DEC}", f"pi {DEC}", f"value of pi {DEC}"],
            [f"(imprime|calcula|muestra|dame) [el valor de] pi {DEC}", f"[el número] pi {DEC}"],
        ), f'echo "scale={s}; 4 * a(1)" | bc -l'
    if kind == "log":
        nat = g.chance(0.5)
        return g.t(
            [
                f"{CALC_EN} the (natural logarithm|natural log|ln) of {A} {DEC}"
                if nat
                else f"{CALC_EN} the (base 10 logarithm|log base 10|decimal logarithm) of {A} {DEC}"
            ],
            [f"(calcula|dame|cuál es) el logaritmo {'(natural|neperiano)' if nat else '(en base 10|decimal)'} de {A} {DEC}"],
        ), f'echo "scale={s}; l({a}){"" if nat else " / l(10)"}" | bc -l'
    if kind == "root":
        f, en, es = g.pick([("s", "sine", "seno"), ("c", "cosine", "coseno"), ("e", "exponential", "exponencial")])
        x = g.value(str(g.int(1, 9)))
        return g.t(
            [
                f"(calculate|compute) the {en} of {x}{' radians' if f != 'e' else ''} {DEC}"
                if f != "e"
                else f"(calculate|compute) e (raised to|to the power of) {x} {DEC}"
            ],
            [f"(calcula|dame) el {es} de {x} radianes {DEC}" if f != "e" else f"(calcula|dame) e elevado a {x} {DEC}"],
        ), f'echo "scale={s}; {f}({x.raw})" | bc -l'
    if kind == "even":
        x, y = ("even", "odd") if g.lang == "en" else ("par", "impar")
        return g.t(
            [
                f"(check|tell me|print) (if|whether) {A} is (even or odd|odd or even)",
                f"is {A} even or odd",
                f"print even if {A} is divisible by 2, (else|otherwise) odd",
            ],
            [f"(comprueba|dime|imprime) si {A} es par o impar", f"{A} es par o impar", f"imprime par si {A} es divisible (por|entre) 2 y si no impar"],
        ), f'if [ $(({a} % 2)) -eq 0 ]; then echo "{x}"; else echo "{y}"; fi'
    if kind == "cmp":
        op, en, es = g.pick(
            [
                ("-gt", "(greater than|bigger than|larger than)", "mayor que"),
                ("-lt", "(less than|smaller than)", "menor que"),
                ("-eq", "equal to", "igual a"),
                ("-ge", "(at least|greater than or equal to)", "mayor o igual que"),
                ("-ne", "different from", "distinto de"),
            ]
        )
        x, y = ("yes", "no") if g.lang == "en" else ("sí", "no")
        return g.t(
            [
                f"(print|say|echo) yes if {A} is {en} {B}, (otherwise|else) no",
                f"is {A} {en} {B}? (print|say|answer) yes or no",
                f"(check|test) (if|whether) {A} is {en} {B} and print yes or no",
            ],
            [
                f"(imprime|di) sí si {A} es {es} {B} y no en caso contrario",
                f"{A} es {es} {B}? (imprime|responde|di) sí o no",
                f"comprueba si {A} es {es} {B} e imprime sí o no",
            ],
        ), f'if [ {a} {op} {b} ]; then echo "{x}"; else echo "{y}"; fi'
    v = g.value(g.pick(["x", "i", "n", "count", "total", "counter", "contador", "COUNT"]))
    n = num(g, 1, 20)
    dn = g.chance(0.3)
    return g.t(
        [
            f"set {v} to {A}, (increment|increase) it by {n} and print it" if not dn else f"set {v} to {A}, (decrement|decrease) it by {n} and print it",
            f"variable {v} {'starts at'} {A}; {'subtract' if dn else 'add'} {n} {'from' if dn else 'to'} it and (show|print) it",
        ],
        [
            f"pon {v} a {A}, (increméntala|auméntala) en {n} e imprímela" if not dn else f"pon {v} a {A}, réstale {n} e imprímela",
            f"define {v}={A}, {'réstale' if dn else 'súmale'} {n} y muéstrala",
        ],
    ), f'{v.raw}={a}; {v.raw}=$(({v.raw} {"-" if dn else "+"} {n.raw})); echo "${v.raw}"'


@composed(INTENTS, "base-conversion", weight=6)
def base_conversion(g: Gen) -> tuple[str, str]:
    n = g.pick([g.int(1, 255), g.int(256, 65535), g.int(1, 31)])
    forms = {
        "dec": (str(n), "decimal", "decimal"),
        "hex": (f"{n:x}", "(hexadecimal|hex)", "hexadecimal"),
        "oct": (f"{n:o}", "octal", "octal"),
        "bin": (f"{n:b}", "binary", "binario"),
    }
    a, b = g.rng.sample(list(forms), 2)
    if {a, b} == {"oct", "bin"}:
        a, b = "dec", "bin"
    raw = forms[a][0]
    if a == "hex" and g.chance(0.4):
        raw = raw.upper()
    shown = ("0x" + raw if g.chance(0.5) else raw) if a == "hex" else raw
    V = g.value(shown)
    h = raw.upper()
    cmd = {
        ("dec", "hex"): f"printf '%x\\n' {n}",
        ("dec", "oct"): f"printf '%o\\n' {n}",
        ("dec", "bin"): f'echo "obase=2; {n}" | bc',
        ("hex", "dec"): f"echo $((16#{raw}))",
        ("oct", "dec"): f"echo $((8#{raw}))",
        ("bin", "dec"): f"echo $((2#{raw}))",
        ("hex", "bin"): f'echo "obase=2; ibase=16; {h}" | bc',
        ("bin", "hex"): f"printf '%x\\n' $((2#{raw}))",
        ("hex", "oct"): f"printf '%o\\n' $((16#{raw}))",
        ("oct", "hex"): f"printf '%x\\n' $((8#{raw}))",
    }[a, b]
    ea, sa = forms[a][1:]
    eb, sb = forms[b][1:]
    if (a, b) == ("dec", "hex") and g.chance(0.3):
        return g.t(
            [f"(convert|print) {V} (to|in|as) {eb} in (upper case|capital letters|uppercase)"], [f"(convierte|pasa) {V} a {sb} en mayúsculas"]
        ), f"printf '%X\\n' {n}"
    if a == "dec":
        return g.t(
            [
                f"convert [the] [decimal] [number] {V} (to|into) {eb}",
                f"(print|show|write) {V} in {eb}",
                f"{V} (in|to) {eb}",
                f"{eb} (representation|value|form) of {V}",
                f"what is {V} in {eb}",
            ],
            [f"(convierte|pasa) [el número] [decimal] {V} a {sb}", f"(imprime|muestra|escribe) {V} en {sb}", f"{V} en {sb}", f"cuánto es {V} en {sb}"],
        ), cmd
    return g.t(
        [
            f"convert [the] {ea} [number] {V} (to|into) {eb}",
            f"{eb} (value|form|representation) of [the] {ea} [number] {V}",
            f"what is {ea} {V} in {eb}",
            f"{ea} {V} to {eb}",
        ],
        [
            f"(convierte|pasa) [el número] {sa} {V} a {sb}",
            f"valor {sb} del {sa} {V}" if sb != "binario" else f"{sa} {V} a {sb}",
            f"cuánto es el {sa} {V} en {sb}",
            f"de {sa} a {sb}: {V}",
        ],
    ), cmd


@composed(INTENTS, "sequence", weight=9)
def sequence(g: Gen) -> tuple[str, str]:
    a, k = g.pick([0, 1, 1, 1, 5, 10, g.int(2, 50)]), g.pick([5, 9, 10, 20, 50, 100, g.int(3, 90)])
    b = a + k
    st = g.pick([2, 3, 5, 10, 4, 7])
    if st >= k:
        st = 2
    A, B, S = g.value(str(a)), g.value(str(b)), g.value(str(st))
    kind = g.pick(
        [
            "plain",
            "plain",
            "step",
            "step",
            "down",
            "downstep",
            "comma",
            "space",
            "width",
            "dec",
            "fmt",
            "prefix",
            "file",
            "sum",
            "reverse",
            "random",
            "table",
            "plus",
            "oneline",
        ]
    )
    PR_EN, PR_ES = "(print|list|show|generate|output|display)", "(imprime|lista|muestra|genera|escribe|saca)"
    if kind == "plain":
        return g.t(
            [
                f"{PR_EN} [all] the (numbers|integers) from {A} (to|through|up to) {B}",
                f"numbers (from|between) {A} to {B}[, one per line]".replace("(from|between)", "from"),
                f"sequence [of numbers] from {A} to {B}",
                f"count from {A} to {B}",
                f"{PR_EN} a sequence from {A} to {B}",
            ],
            [
                f"{PR_ES} [todos] los números (del {A} al {B}|desde {A} hasta {B})",
                f"números del {A} al {B}[, uno por línea]",
                f"(secuencia|lista) de números del {A} al {B}",
                f"cuenta (del {A} al {B}|de {A} a {B})",
            ],
        ), f"seq {a} {b}"
    if kind == "step":
        return g.t(
            [
                f"{PR_EN} [the] numbers from {A} to {B} (in steps of|with a step of|by|counting by) {S}",
                f"{PR_EN} every {S}{'rd' if st == 3 else 'nd' if st == 2 else 'th'} number from {A} to {B}",
                f"(sequence|numbers) from {A} to {B} (by|in increments of|with increment) {S}",
            ],
            [
                f"{PR_ES} los números del {A} al {B} (de {S} en {S}|con paso {S}|con incremento de {S})",
                f"números del {A} al {B} de {S} en {S}",
                f"cuenta del {A} al {B} de {S} en {S}",
            ],
        ), f"seq {a} {st} {b}"
    if kind in ("down", "downstep"):
        if kind == "down":
            return g.t(
                [
                    f"{PR_EN} [the] numbers from {B} (down to|backwards to) {A}",
                    f"count (down|backwards) from {B} to {A}",
                    f"(countdown|descending sequence|reverse sequence) from {B} to {A}",
                ],
                [
                    f"{PR_ES} los números del {B} al {A} (en orden descendente|hacia atrás)",
                    f"cuenta (atrás|regresiva) (del {B} al {A}|desde {B} hasta {A})",
                    f"números del {B} al {A} (descendente|hacia atrás)",
                ],
            ), f"seq {b} -1 {a}"
        return g.t(
            [f"{PR_EN} the numbers from {B} down to {A} (in steps of|by) {S}", f"count down from {B} to {A} by {S}"],
            [f"{PR_ES} los números del {B} al {A} de {S} en {S} hacia atrás", f"cuenta atrás del {B} al {A} de {S} en {S}"],
        ), f"seq {b} -{st} {a}"
    if kind in ("comma", "space"):
        s, en, es = (
            g.pick(
                [
                    (",", "commas", "comas"),
                    (",", "commas", "comas"),
                    (":", "colons", "dos puntos"),
                    ("-", "hyphens", "guiones"),
                    (";", "semicolons", "punto y coma"),
                    ("+", "plus signs", "signos más"),
                ]
            )
            if kind == "comma"
            else (" ", "spaces", "espacios")
        )
        return g.t(
            [f"{PR_EN} [the] numbers from {A} to {B} separated by {en}", f"numbers {A} to {B} (joined|separated) (by|with) {en} [on one line|in one line]"],
            [f"{PR_ES} los números del {A} al {B} separados por {es}", f"números del {A} al {B} (unidos|separados) (por|con) {es} [en una línea]"],
        ), f"seq -s '{s}' {a} {b}"
    if kind == "oneline":
        return g.t(
            [f"{PR_EN} [the] numbers from {A} to {B} (on one line|in a single line|on the same line|all in one line)"],
            [f"{PR_ES} los números del {A} al {B} en (una línea|una sola línea|la misma línea)"],
        ), f"echo {{{a}..{b}}}"
    if kind == "width":
        return g.t(
            [
                f"{PR_EN} [the] numbers from {A} to {B} (with equal width|padded with leading zeros to the same width|zero padded to equal width|with leading zeros so that all have the same width)"
            ],
            [
                f"{PR_ES} los números del {A} al {B} (con el mismo ancho|rellenados con ceros al mismo ancho|con ceros a la izquierda para que tengan el mismo ancho)"
            ],
        ), f"seq -w {a} {b}"
    if kind == "dec":
        x, stp = g.value(str(g.int(0, 3))), g.value(g.pick(["0.5", "0.1", "0.25", "0.2"]))
        y = g.value(str(int(x.raw) + g.int(1, 3)))
        return g.t(
            [f"{PR_EN} [the] numbers from {x} to {y} (in steps of|with a step of|by) {stp}", f"sequence from {x} to {y} with increment {stp}"],
            [
                f"{PR_ES} los números de[l] {x} a[l] {y} (en pasos de|con paso|con un paso de) {stp}".replace("de[l]", "del").replace("a[l]", "al"),
                f"secuencia de {x} a {y} con incremento {stp}",
            ],
        ), f"seq {x.raw} {stp.raw} {y.raw}"
    if kind in ("fmt", "prefix"):
        w = g.slot("word")
        if kind == "fmt":
            e = g.value(g.pick(["txt", "jpg", "log", "csv", "png"]))
            return g.t(
                [
                    f"{PR_EN} {w}{A}.{e.raw} to {w}{B}.{e.raw}, one (name|per line)".replace("(name|per line)", "per line"),
                    f"use seq to {PR_EN} the names {w}{A}.{e.raw} to {w}{B}.{e.raw}",
                ],
                [f"{PR_ES} {w}{A}.{e.raw} hasta {w}{B}.{e.raw}, uno por línea", f"usa seq para generar los nombres {w}{A}.{e.raw} a {w}{B}.{e.raw}"],
            ), f"seq -f '{w.raw}%g.{e.raw}' {a} {b}"
        return g.t(
            [f"{PR_EN} {w}{A} (to|through) {w}{B}, one per line", f"{PR_EN} the numbers {A} to {B} each (preceded by|prefixed with) {w}[, one per line]"],
            [f"{PR_ES} {w}{A} hasta {w}{B}, uno por línea", f"{PR_ES} los números del {A} al {B} (precedidos de|con el prefijo) {w}[, uno por línea]"],
        ), f"seq -f '{w.raw}%g' {a} {b}"
    if kind == "file":
        f = g.slot("newname")
        return g.t(
            [
                f"(write|save|put) [the] numbers from {A} to {B} (to|in|into) {f}[, one per line]",
                f"(create|make) [a file] {f} (with|containing) the numbers [from] {A} to {B}[, one per line]",
                f"fill {f} with the numbers {A} to {B}",
            ],
            [
                f"(escribe|guarda|pon) los números del {A} al {B} en {f}[, uno por línea]",
                f"crea [el archivo] {f} con los números del {A} al {B}[, uno por línea]",
            ],
        ), f"seq {a} {b} > {f.arg}"
    if kind == "sum":
        what = g.pick([("squares", "cuadrados", "{s+=$1*$1}"), ("cubes", "cubos", "{s+=$1^3}")])
        return g.t(
            [f"sum of the {what[0]} of the numbers from {A} to {B}", f"(calculate|compute) the sum of the {what[0]} from {A} to {B}"],
            [f"suma de los {what[1]} de los números del {A} al {B}", f"(calcula|dame) la suma de los {what[1]} del {A} al {B}"],
        ), f"seq {a} {b} | awk '{what[2]} END {{print s}}'"
    if kind == "reverse":
        n = num(g, 2, min(9, k))
        return g.t(
            [f"{PR_EN} [only] the last {n} numbers of the sequence from {A} to {B}"], [f"{PR_ES} [solo] los últimos {n} números de la secuencia del {A} al {B}"]
        ), f"seq {a} {b} | tail -n {n.raw}"
    if kind == "random":
        return g.t(
            [f"{PR_EN} the numbers from {A} to {B} in random order", f"shuffle the numbers (from|) {A} to {B}".replace("(from|)", "[from]")],
            [f"{PR_ES} los números del {A} al {B} en orden aleatorio", f"(baraja|mezcla|desordena) los números del {A} al {B}"],
        ), f"shuf -i {a}-{b}"
    if kind == "table":
        n = num(g, 2, 9)
        return g.t(
            [f"{PR_EN} the numbers from {A} to {B} (in {n} columns|{n} per line)"],
            [f"{PR_ES} los números del {A} al {B} (en {n} columnas|de {n} en {n} por línea)".replace("de {n} en {n} por línea", f"{n} por línea")],
        ), f"seq {a} {b} | xargs -n {n.raw}"
    return g.t(
        [f"{PR_EN} the (prime numbers|primes) (up to|from 1 to|not greater than) {B}", f"(prime numbers|primes) (up to|between 1 and) {B}"],
        [f"{PR_ES} los números primos (hasta [el]|del 1 al) {B}", f"números primos hasta [el] {B}"],
    ), f"seq 2 {b} | factor | awk 'NF == 2 {{print $2}}'"


@composed(INTENTS, "random", weight=7)
def random_numbers(g: Gen) -> tuple[str, str]:
    a, b = g.pick([(1, 10), (1, 100), (0, 9), (1, 6), (1, 1000), (0, 255), (g.int(1, 50), g.int(60, 999)), (1000, 9999), (100, 999)])
    A, B, n = g.value(str(a)), g.value(str(b)), g.int(2, 12)
    n = min(n, b - a)
    N = g.value(str(n))
    f, k = g.slot("file"), num(g, 8, 64)
    R = g.t(
        [f"between {A} and {B}", f"from {A} to {B}", f"in the range {A}-{B}"], [f"entre {A} y {B}", f"del {A} al {B}", f"de {A} a {B}", f"en el rango {A}-{B}"]
    )
    G_EN, G_ES = "(print|generate|give me|show|pick|get)", "(genera|dame|imprime|muestra|saca|elige)"
    kind = g.pick(
        [
            "one",
            "one",
            "one",
            "many",
            "many",
            "repeat",
            "dice",
            "coin",
            "line",
            "lines",
            "shuffle",
            "string",
            "string",
            "hex",
            "b64",
            "uuid",
            "pin",
            "choice",
            "file",
            "sortmany",
            "bytes",
            "var",
            "lower",
        ]
    )
    if kind == "one":
        return g.t(
            [f"{G_EN} a random (number|integer) {R}", f"[a] random (number|integer) {R}"],
            [f"{G_ES} un número (aleatorio|al azar) {R}", f"número (aleatorio|al azar) {R}"],
        ), f"shuf -i {a}-{b} -n 1"
    if kind == "many":
        return g.t(
            [f"{G_EN} {N} [different|distinct|unique] random (numbers|integers) {R}", f"{N} random numbers {R}[ without repetition]"],
            [f"{G_ES} {N} números (aleatorios|al azar) [distintos] {R}", f"{N} números aleatorios {R}[ sin repetir]"],
        ), f"shuf -i {a}-{b} -n {n}"
    if kind == "repeat":
        return g.t(
            [f"{G_EN} {N} random numbers {R} (allowing repeats|with possible repeats|that may repeat|with repetition)"],
            [f"{G_ES} {N} números aleatorios {R} (que se puedan repetir|con posible repetición|permitiendo repetidos)"],
        ), f"shuf -i {a}-{b} -r -n {n}"
    if kind == "sortmany":
        return g.t(
            [f"{G_EN} {N} random numbers {R}(, sorted|, in ascending order| and sort them)"],
            [f"{G_ES} {N} números aleatorios {R}(, ordenados| y ordénalos|, en orden ascendente)"],
        ), f"shuf -i {a}-{b} -n {n} | sort -n"
    if kind == "file":
        return g.t(
            [f"(write|save) {N} random numbers {R} (to|in|into) {f}"], [f"(escribe|guarda) {N} números aleatorios {R} en {f}"]
        ), f"shuf -i {a}-{b} -n {n} > {f.arg}"
    if kind == "dice":
        if g.chance(0.5):
            return g.t(
                ["(roll|throw) a [six-sided] (die|dice)", "simulate (rolling a die|the roll of a die)"],
                ["(tira|lanza) un dado [de seis caras]", "simula (una tirada|el lanzamiento) de un dado"],
            ), "shuf -i 1-6 -n 1"
        return g.t([f"(roll|throw) {N} [six-sided] dice"], [f"(tira|lanza) {N} dados [de seis caras]"]), f"shuf -i 1-6 -r -n {n}"
    if kind == "coin":
        x, y = ("heads", "tails") if g.lang == "en" else ("cara", "cruz")
        return g.t(
            ["(flip|toss) a coin (and print heads or tails|: heads or tails)", "heads or tails, at random"],
            ["(lanza|tira) una moneda (e imprime cara o cruz|: cara o cruz)", "cara o cruz al azar"],
        ), f"shuf -e {x} {y} -n 1"
    if kind == "choice":
        ws = words(g, g.pick([3, 4]))
        return g.t(
            [f"(pick|choose|select|print) one of {listed(g, ws)} at random", f"random choice (among|between|of) {listed(g, ws)}"],
            [f"(elige|escoge|saca) al azar uno de {listed(g, ws)}", f"elección al azar entre {listed(g, ws)}"],
        ), f"shuf -e {' '.join(w.raw for w in ws)} -n 1"
    if kind == "line":
        return g.t(
            [f"{G_EN} a random line (from|of) {f}", f"[a] random line of {f}"], [f"{G_ES} una línea (aleatoria|al azar) de {f}", f"línea al azar de {f}"]
        ), f"shuf -n 1 {f.arg}"
    if kind == "lines":
        return g.t(
            [f"{G_EN} {N} random lines (from|of) {f}", f"{N} random lines of {f}"],
            [f"{G_ES} {N} líneas (aleatorias|al azar) de {f}", f"{N} líneas al azar de {f}"],
        ), f"shuf -n {n} {f.arg}"
    if kind == "shuffle":
        return g.t(
            [f"(shuffle|randomize|scramble) the lines of {f}", f"(print|show) the lines of {f} in [a] random order"],
            [f"(baraja|mezcla|desordena) las líneas de {f}", f"(imprime|muestra) las líneas de {f} en orden aleatorio"],
        ), f"shuf {f.arg}"
    if kind == "string":
        return g.t(
            [
                f"{G_EN} a random (string|password) of {k} (letters and digits|alphanumeric characters)",
                f"random alphanumeric (password|string) (of {k} characters|with {k} characters|{k} characters long)",
            ],
            [
                f"{G_ES} una (contraseña|cadena) aleatoria de {k} (letras y números|caracteres alfanuméricos)",
                f"(contraseña|cadena) alfanumérica aleatoria de {k} caracteres",
            ],
        ), f"tr -dc 'A-Za-z0-9' < /dev/urandom | head -c {k.raw}"
    if kind == "lower":
        return g.t(
            [f"{G_EN} a random string of {k} lowercase letters", f"{k} random lowercase letters"],
            [f"{G_ES} una cadena aleatoria de {k} letras minúsculas", f"{k} letras minúsculas al azar"],
        ), f"tr -dc 'a-z' < /dev/urandom | head -c {k.raw}"
    if kind == "pin":
        p = num(g, 4, 8)
        return g.t(
            [f"{G_EN} a random (pin|code) of {p} digits", f"random {p}-digit (pin|code)"],
            [f"{G_ES} un (pin|código) aleatorio de {p} dígitos", f"(pin|código) aleatorio de {p} (cifras|dígitos)"],
        ), f"tr -dc '0-9' < /dev/urandom | head -c {p.raw}"
    if kind in ("hex", "b64", "bytes"):
        by = g.value(str(g.pick([8, 12, 16, 20, 24, 32, 64])))
        if kind == "bytes":
            return g.t(
                [f"(write|save) {by} random bytes (to|in|into) {f}", f"(create|make) [a file] {f} (with|of) {by} random bytes"],
                [f"(escribe|guarda) {by} bytes aleatorios en {f}", f"crea [el archivo] {f} con {by} bytes aleatorios"],
            ), f"head -c {by.raw} /dev/urandom > {f.arg}"
        en, es, o = ("hexadecimal", "hexadecimal", "-hex") if kind == "hex" else ("base64", "base64", "-base64")
        return g.t(
            [f"{G_EN} {by} random bytes in {en} [with openssl]", f"random {en} (token|key|secret) of {by} bytes [with openssl]"],
            [
                f"{G_ES} {by} bytes aleatorios en {es} [con openssl]",
                f"(token|clave) aleatoria {es} de {by} bytes [con openssl]".replace("(token|clave)", "clave"),
            ],
        ), f"openssl rand {o} {by.raw}"
    if kind == "uuid":
        return g.t(
            [f"{G_EN} a [new|random] (uuid|UUID|GUID)", "[new|random] (uuid|UUID)"],
            [f"{G_ES} un (uuid|UUID|identificador único) [nuevo|aleatorio]", "(uuid|UUID) (nuevo|aleatorio)"],
        ), "uuidgen"
    return g.t(
        ["(print|show) a random number (with|using) the RANDOM variable", "use $RANDOM to print a random number"],
        ["(imprime|muestra) un número aleatorio (con|usando) la variable RANDOM", "usa $RANDOM para sacar un número al azar"],
    ), 'echo "$RANDOM"'


@composed(INTENTS, "file-numbers", weight=10)
def file_numbers(g: Gen) -> tuple[str, str]:
    """Statistics of the numbers in a file: one per line, or in a column."""
    col = g.pick([0, 0, 0, 1, 2])
    f = g.slot("csv_file") if col == 2 else g.slot("file")
    c = g.slot("col")
    sep = " -F','" if col == 2 else ""
    x = f"${c.raw}" if col else "$1"
    COL_EN = {0: f"the numbers (in|of|from) {f}", 1: f"column {c} of {f}", 2: f"column {c} of the CSV [file] {f}"}[col]
    COL_ES = {
        0: f"los números (de|en|del archivo) {f}".replace("(de|en|del archivo)", "(de|del archivo)"),
        1: f"la columna {c} de {f}",
        2: f"la columna {c} del CSV {f}",
    }[col]
    s = num(g, 2, 4)
    v = num(g, 2, 500)
    kind = g.pick(
        [
            "sum",
            "sum",
            "avg",
            "avg",
            "max",
            "min",
            "median",
            "count",
            "range",
            "sumgt",
            "stats",
            "avgdec",
            "top",
            "sortn",
            "cumsum",
            "sq",
            "std",
            "countgt",
            "filter",
            "double",
        ]
    )
    if not col and kind in ("max", "min", "sortn", "top"):
        if kind in ("max", "min"):
            en, es, t = (
                ("(largest|biggest|maximum|highest)", "(mayor|máximo|más alto)", "tail")
                if kind == "max"
                else ("(smallest|minimum|lowest)", "(menor|mínimo|más bajo)", "head")
            )
            return g.t(
                [f"(print|find|show|what is) the {en} number (in|of) {f}", f"{en} (number|value) (in|of) {f}"],
                [
                    f"(imprime|busca|muestra|cuál es) el número {es} de {f}".replace("número (mayor|máximo", "número (mayor|máximo"),
                    f"el {es} de los números de {f}",
                ],
            ), f"sort -n {f.arg} | {t} -n 1"
        if kind == "top":
            n, big = num(g, 2, 10), g.chance(0.5)
            return g.t(
                [f"(print|show) the {n} {'largest' if big else 'smallest'} numbers (in|of) {f}"],
                [f"(imprime|muestra) los {n} números más {'grandes' if big else 'pequeños'} de {f}"],
            ), f"sort -n{'r' if big else ''} {f.arg} | head -n {n.raw}"
        rv = g.chance(0.5)
        return g.t(
            [
                f"sort the numbers in {f} (from largest to smallest|in descending order)"
                if rv
                else f"sort the numbers in {f} [numerically|from smallest to largest|in ascending order]"
            ],
            [f"ordena los números de {f} de mayor a menor" if rv else f"ordena los números de {f} [de menor a mayor]"],
        ), f"sort -n{'r' if rv else ''} {f.arg}"
    A = f"awk{sep} "
    _one_en, _one_es = ("", "")
    if kind in ("sum", "top"):
        return g.t(
            [f"(sum|add up|total) {COL_EN}", f"(print|calculate|compute|what is) the (sum|total) of {COL_EN}", f"(sum|total) of {COL_EN}"],
            [
                f"suma {COL_ES}",
                f"(imprime|calcula|dame|cuál es) (la suma|el total) de {COL_ES}",
                f"(suma|total) de {COL_ES}",
                f"cuánto suma[n] {COL_ES}".replace("suma[n]", "suman" if col == 0 else "suma"),
            ],
        ), f"{A}'{{s+={x}}} END {{print s}}' {f.arg}"
    if kind in ("avg", "sortn"):
        return g.t(
            [f"(print|calculate|compute|get|what is) the (average|mean) of {COL_EN}", f"(average|mean) of {COL_EN}"],
            [f"(imprime|calcula|dame|cuál es) (la media|el promedio) de {COL_ES}", f"(media|promedio) de {COL_ES}"],
        ), f"{A}'{{s+={x}}} END {{print s/NR}}' {f.arg}"
    if kind == "avgdec":
        return g.t(
            [f"(average|mean) of {COL_EN} with {s} decimals", f"(print|calculate) the (average|mean) of {COL_EN} with {s} decimals"],
            [f"(media|promedio) de {COL_ES} con {s} decimales", f"calcula (la media|el promedio) de {COL_ES} con {s} decimales"],
        ), f"{A}'{{s+={x}}} END {{printf \"%.{s.raw}f\\n\", s/NR}}' {f.arg}"
    if kind in ("max", "min"):
        en, es, op = (
            ("(maximum|largest value|highest value)", "(máximo|valor más alto|mayor valor)", ">")
            if kind == "max"
            else ("(minimum|smallest value|lowest value)", "(mínimo|valor más bajo|menor valor)", "<")
        )
        return g.t(
            [f"(print|find|what is) the {en} of {COL_EN}", f"{en} of {COL_EN}"], [f"(imprime|busca|cuál es) el {es} de {COL_ES}", f"{es} de {COL_ES}"]
        ), f"{A}'NR == 1 || {x} {op} m {{m={x}}} END {{print m}}' {f.arg}"
    if kind == "median":
        src = f"sort -n {f.arg}" if not col else (f"cut -d',' -f{c.raw} {f.arg} | sort -n" if col == 2 else f"awk '{{print {x}}}' {f.arg} | sort -n")
        return g.t(
            [f"(print|calculate|what is) the median of {COL_EN}", f"median of {COL_EN}"],
            [f"(imprime|calcula|cuál es) la mediana de {COL_ES}", f"mediana de {COL_ES}"],
        ), f"{src} | awk '{{a[NR]=$1}} END {{print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}}'"
    if kind == "count":
        return g.t(
            [
                f"(count|how many) numbers (there are|are there) in {f}[, anywhere in the text]".replace(
                    "(count|how many) numbers (there are|are there)", "how many numbers are there"
                ),
                f"count all [the] numbers (appearing|that appear) in [the text of] {f}",
            ],
            [f"cuántos números (hay|aparecen) en [el texto de] {f}", f"cuenta (todos los|los) números que aparecen en {f}"],
        ), f"grep -oE '[0-9]+' {f.arg} | wc -l"
    if kind == "range":
        return g.t(
            [f"(print|show) the minimum and [the] maximum of {COL_EN}[ on one line]", f"min and max of {COL_EN}"],
            [f"(imprime|muestra) el mínimo y el máximo de {COL_ES}[ en una línea]", f"mínimo y máximo de {COL_ES}"],
        ), f"{A}'NR == 1 {{a=b={x}}} {x} < a {{a={x}}} {x} > b {{b={x}}} END {{print a, b}}' {f.arg}"
    if kind in ("sumgt", "countgt", "filter"):
        op, en, es = g.pick(
            [
                (">", "(greater than|above|over)", "(mayores que|mayores de|por encima de)"),
                ("<", "(less than|below|under)", "(menores que|menores de|por debajo de)"),
                (">=", "(of at least|greater than or equal to)", "mayores o iguales que"),
            ]
        )
        if kind == "sumgt":
            return g.t(
                [
                    f"(sum|add up|sum of) [only] the values of {COL_EN.replace('the numbers (in|of|from) ', '')} {en} {v}".replace(
                        "(sum|add up|sum of) [only]", "(sum|add up|sum only)"
                    )
                ],
                [f"suma [solo] los valores de {COL_ES if col else str(f)} {es} {v}"],
            ), f"{A}'{x} {op} {v.raw} {{s+={x}}} END {{print s}}' {f.arg}"
        if kind == "countgt":
            return g.t(
                [
                    f"how many (values|numbers) (in|of) {COL_EN if col else str(f)} are {en} {v}",
                    f"count the values of {COL_EN if col else str(f)} (that are|) {en} {v}".replace("(that are|)", "that are"),
                ],
                [f"cuántos (valores|números) de {COL_ES if col else str(f)} son {es} {v}", f"cuenta los valores de {COL_ES if col else str(f)} {es} {v}"],
            ), f"{A}'{x} {op} {v.raw}' {f.arg} | wc -l"
        return g.t(
            [
                f"(print|show) the lines of {f} whose {'value' if not col else f'column {c}'} is {en} {v}".replace(
                    "(of at least|greater than or equal to)", "(at least|greater than or equal to)"
                )
                if col
                else f"(print|show) the numbers in {f} {en} {v}"
            ],
            [
                f"(imprime|muestra) las líneas de {f} cuya columna {c} sea (mayor|superior) que {v}".replace(
                    "(mayor|superior) que", {">": "mayor que", "<": "menor que", ">=": "mayor o igual que"}[op]
                )
                if col
                else f"(imprime|muestra) los números de {f} {es} {v}"
            ],
        ), f"{A}'{x} {op} {v.raw}' {f.arg}"
    if kind == "stats":
        return g.t(
            [f"(print|show) the (count|number of values), sum and average of {COL_EN} on one line", f"count, sum and mean of {COL_EN} on one line"],
            [f"(imprime|muestra) la cantidad, la suma y la media de {COL_ES} en una línea", f"cantidad, suma y promedio de {COL_ES} en una línea"],
        ), f"{A}'{{s+={x}}} END {{print NR, s, s/NR}}' {f.arg}"
    if kind == "cumsum":
        return g.t(
            [f"(print|show) the (running|cumulative) (total|sum) of {COL_EN}", f"(running|cumulative) sum of {COL_EN}"],
            [f"(imprime|muestra) la suma acumulada de {COL_ES}", f"suma acumulada de {COL_ES}"],
        ), f"{A}'{{s+={x}; print s}}' {f.arg}"
    if kind == "sq":
        return g.t(
            [f"(print|compute) the sum of the squares of {COL_EN}", f"sum of squares of {COL_EN}"], [f"(imprime|calcula) la suma de los cuadrados de {COL_ES}"]
        ), f"{A}'{{s+={x}*{x}}} END {{print s}}' {f.arg}"
    if kind == "double":
        n = num(g, 2, 10)
        return g.t(
            [
                f"(print|show) each value of {COL_EN if col else str(f)} multiplied by {n}",
                f"multiply (each|every) value of {COL_EN if col else str(f)} by {n} and print it",
            ],
            [
                f"(imprime|muestra) cada valor de {COL_ES if col else str(f)} multiplicado por {n}",
                f"multiplica por {n} cada valor de {COL_ES if col else str(f)} e imprímelo",
            ],
        ), f"{A}'{{print {x} * {n.raw}}}' {f.arg}"
    return g.t(
        [f"(calculate|print|compute) the [population] standard deviation of {COL_EN}", f"[population] standard deviation of {COL_EN}"],
        [f"(calcula|imprime) la desviación (típica|estándar) [poblacional] de {COL_ES}", f"desviación (típica|estándar) de {COL_ES}"],
    ), f"{A}'{{s+={x}; q+={x}*{x}}} END {{print sqrt(q/NR - (s/NR)^2)}}' {f.arg}"


@composed(INTENTS, "number-format", weight=7)
def number_format(g: Gen) -> tuple[str, str]:
    kind = g.pick(
        [
            "round",
            "round",
            "roundint",
            "thousands",
            "iec",
            "iecback",
            "si",
            "pad",
            "padw",
            "ctof",
            "ftoc",
            "kmmi",
            "mikm",
            "secs",
            "hm",
            "mins",
            "gbmb",
            "mbkb",
            "kbmb",
            "hours",
            "days",
            "factor",
            "isprime",
            "gcd",
            "fib",
            "sci",
            "ceil",
            "kglb",
            "cmin",
            "roman",
        ]
    )
    d, n = g.value(decimal(g) + str(g.int(1, 9))), num(g, 2, 999)
    s = num(g, 1, 3)
    by = num(g, 1024, 99999999)
    if kind == "round":
        return g.t(
            [
                f"round {d} to {s} decimal[s] [place[s]]".replace(
                    "decimal[s] [place[s]]", "(decimals|decimal places)" if s.raw != "1" else "(decimal|decimal place)"
                ),
                f"(print|show|format) {d} with {s} decimal{'s' if s.raw != '1' else ''}",
            ],
            [f"redondea {d} a {s} decimal{'es' if s.raw != '1' else ''}", f"(imprime|muestra) {d} con {s} decimal{'es' if s.raw != '1' else ''}"],
        ), f"printf '%.{s.raw}f\\n' {d.raw}"
    if kind == "roundint":
        return g.t(
            [f"round {d} to the nearest (integer|whole number)", f"{d} rounded to the nearest integer"],
            [f"redondea {d} al entero (más cercano|más próximo)", f"{d} redondeado a entero"],
        ), f"printf '%.0f\\n' {d.raw}"
    if kind == "ceil":
        return g.t(
            [f"(truncate {d} to its integer part|integer part of {d}|drop the decimals of {d})"],
            [f"(trunca {d} a su parte entera|parte entera de {d}|quita los decimales a {d})"],
        ), f'echo "{d.raw} / 1" | bc'
    if kind == "thousands":
        return g.t(
            [f"(print|format|show) {by} with thousands separators", f"(add|put) thousands separators (to|in) {by}"],
            [f"(imprime|formatea|muestra) {by} con separador de miles", f"pon separadores de miles a {by}"],
        ), f'printf "%\'d\\n" {by.raw}'
    if kind == "iec":
        return g.t(
            [
                f"convert {by} bytes (to|into) [a] human-readable [size|form] [with numfmt]",
                f"(show|print) {by} bytes in human[-]readable (units|form)".replace("human[-]readable", "human-readable"),
                f"{by} bytes in (K/M/G|KiB/MiB/GiB) units [with numfmt]",
            ],
            [
                f"(convierte|pasa) {by} bytes a [un tamaño] legible [con numfmt]".replace("a [un tamaño] legible", "a (un tamaño legible|formato legible)"),
                f"(muestra|imprime) {by} bytes en unidades legibles",
            ],
        ), f"numfmt --to=iec {by.raw}"
    if kind == "si":
        return g.t(
            [
                f"convert {by} bytes to human-readable SI units [powers of 1000]".replace("[powers of 1000]", "[\\(powers of 1000\\)]"),
                f"{by} in SI units (k, M, G)".replace("(k, M, G)", "\\(K, M, G\\) with numfmt"),
            ],
            [f"convierte {by} bytes a unidades SI legibles", f"{by} en unidades SI \\(K, M, G\\) con numfmt"],
        ), f"numfmt --to=si {by.raw}"
    if kind == "iecback":
        z = g.value(f"{g.int(1, 900)}{g.pick('KMG')}")
        return g.t(
            [f"(convert|expand) {z} to bytes [with numfmt]", f"how many bytes (is|are) {z} [\\(powers of 1024\\)]", f"{z} in bytes"],
            [f"(convierte|pasa) {z} a bytes [con numfmt]", f"cuántos bytes son {z}", f"{z} en bytes"],
        ), f"numfmt --from=iec {z.raw}"
    if kind == "pad":
        w = num(g, 3, 8)
        return g.t(
            [
                f"(pad|fill) {n} with (leading zeros|zeros) to {w} digits",
                f"(print|show|format) {n} with {w} digits and leading zeros",
                f"zero-pad {n} to [a width of] {w}",
            ],
            [f"(rellena|completa) {n} con ceros [a la izquierda] hasta {w} (dígitos|cifras)", f"(imprime|muestra) {n} con {w} dígitos y ceros a la izquierda"],
        ), f"printf '%0{w.raw}d\\n' {n.raw}"
    if kind == "padw":
        w = num(g, 4, 12)
        return g.t(
            [f"(print|show) {n} right-aligned in {w} (columns|characters)"], [f"(imprime|muestra) {n} alineado a la derecha en {w} (columnas|caracteres)"]
        ), f"printf '%{w.raw}d\\n' {n.raw}"
    conv = {
        "ctof": (
            f"{n} (degrees Celsius|°C|Celsius|C)",
            "(fahrenheit|Fahrenheit|°F)",
            f"{n} (grados Celsius|°C|grados centígrados)",
            "(fahrenheit|Fahrenheit)",
            f'echo "scale=2; {n.raw} * 9 / 5 + 32" | bc',
        ),
        "ftoc": (
            f"{n} (degrees Fahrenheit|°F|Fahrenheit)",
            "(celsius|Celsius|°C)",
            f"{n} (grados Fahrenheit|°F)",
            "(celsius|Celsius|centígrados)",
            f'echo "scale=2; ({n.raw} - 32) * 5 / 9" | bc',
        ),
        "kmmi": (
            f"{n} (km|kilometers)",
            "miles \\(1 mile = 1.609 km\\)",
            f"{n} (km|kilómetros)",
            "millas \\(1 milla = 1.609 km\\)",
            f'echo "scale=2; {n.raw} / 1.609" | bc',
        ),
        "mikm": (
            f"{n} miles",
            "(km|kilometers) \\(1 mile = 1.609 km\\)",
            f"{n} millas",
            "(km|kilómetros) \\(1 milla = 1.609 km\\)",
            f'echo "scale=2; {n.raw} * 1.609" | bc',
        ),
        "kglb": (
            f"{n} (kg|kilos|kilograms)",
            "(pounds|lb) \\(1 lb = 0.4536 kg\\)",
            f"{n} (kg|kilos)",
            "libras \\(1 libra = 0.4536 kg\\)",
            f'echo "scale=2; {n.raw} / 0.4536" | bc',
        ),
        "cmin": (f"{n} inches", "(cm|centimeters)", f"{n} pulgadas", "(cm|centímetros)", f'echo "scale=2; {n.raw} * 2.54" | bc'),
        "gbmb": (
            f"{n} (GB|gigabytes|gigas)",
            "(MB|megabytes) \\(1 GB = 1024 MB\\)",
            f"{n} (GB|gigas|gigabytes)",
            "(MB|megas) \\(1 GB = 1024 MB\\)",
            f"echo $(({n.raw} * 1024))",
        ),
        "mbkb": (
            f"{n} (MB|megabytes)",
            "bytes \\(1 MB = 1024*1024 bytes\\)",
            f"{n} (MB|megas)",
            "bytes \\(1 MB = 1024*1024 bytes\\)",
            f"echo $(({n.raw} * 1024 * 1024))",
        ),
        "hours": (f"{n} hours", "(minutes)", f"{n} horas", "minutos", f"echo $(({n.raw} * 60))"),
        "days": (f"{n} days", "(seconds)", f"{n} días", "segundos", f"echo $(({n.raw} * 86400))"),
    }
    if kind in conv:
        e1, e2, s1, s2, cmd = conv[kind]
        return g.t(
            [f"convert {e1} to {e2}", f"{e1} in {e2}", f"how (much|many) is {e1} in {e2}".replace("(much|many)", "much"), f"{e1} to {e2}"],
            [f"(convierte|pasa) {s1} a {s2}", f"{s1} en {s2}", f"(cuánto|cuántos) son {s1} en {s2}".replace("(cuánto|cuántos)", "cuánto")],
        ), cmd
    if kind == "kbmb":
        return g.t(
            [f"how many (full|whole|complete) kilobytes \\(1024 bytes\\) (are|fit) in {by} bytes".replace("(are|fit)", "are there")],
            [f"cuántos kilobytes (enteros|completos) \\(de 1024 bytes\\) hay en {by} bytes"],
        ), f"echo $(({by.raw} / 1024))"
    if kind == "secs":
        sec = num(g, 60, 86399)
        return g.t(
            [f"convert {sec} seconds to HH:MM:SS", f"{sec} seconds (as|in) (hours:minutes:seconds|HH:MM:SS)", f"(show|format) {sec} seconds as HH:MM:SS"],
            [f"(convierte|pasa) {sec} segundos a (HH:MM:SS|horas:minutos:segundos)", f"{sec} segundos en [formato] HH:MM:SS"],
        ), f"date -ud @{sec.raw} +%T"
    if kind in ("hm", "mins"):
        m = num(g, 61, 5000)
        return g.t(
            [f'how many hours and minutes are {m} minutes, like "3h 25m"', f'convert {m} minutes to hours and minutes like "3h 25m"'],
            [f'cuántas horas y minutos son {m} minutos, como "3h 25m"', f'(convierte|pasa) {m} minutos a horas y minutos como "3h 25m"'],
        ), f'echo "$(({m.raw} / 60))h $(({m.raw} % 60))m"'
    if kind == "factor":
        m = num(g, 10, 999999)
        return g.t(
            [f"(factor|factorize) [the number] {m}", f"prime (factors|factorization) of {m}", f"(find|print|what are) the prime factors of {m}"],
            [f"(factoriza|descompón en factores primos) [el número] {m}", f"factores primos de {m}", f"(dame|imprime|cuáles son) los factores primos de {m}"],
        ), f"factor {m.raw}"
    if kind == "isprime":
        m = num(g, 10, 9999)
        x, y = ("prime", "not prime") if g.lang == "en" else ("primo", "no primo")
        return g.t(
            [f"(check|tell me) (if|whether) {m} is (prime|a prime number) and print prime or not prime", f"is {m} prime? print prime or not prime"],
            [f"(comprueba|dime) si {m} es primo e imprime primo o no primo", f"es primo {m}? imprime primo o no primo"],
        ), f'factor {m.raw} | awk \'{{print (NF == 2) ? "{x}" : "{y}"}}\''
    if kind == "gcd":
        a, b = num(g, 6, 500), num(g, 6, 500)
        return g.t(
            [f"greatest common divisor of {a} and {b}", f"(calculate|compute|print) the (gcd|greatest common divisor) of {a} and {b}"],
            [f"máximo común divisor de {a} y {b}", f"(calcula|imprime) el (mcd|máximo común divisor) de {a} y {b}"],
        ), f'a={a.raw}; b={b.raw}; while [ "$b" -ne 0 ]; do t=$((a % b)); a=$b; b=$t; done; echo "$a"'
    if kind == "fib":
        m = num(g, 5, 40)
        return g.t(
            [
                f"(print|show|generate|list) the first {m} fibonacci numbers[ starting with 0|, starting at 0]",
                f"first {m} (numbers|terms) of the fibonacci (sequence|series)",
            ],
            [
                f"(imprime|muestra|genera) los primeros {m} números de fibonacci[, empezando en 0]",
                f"primeros {m} términos de la (sucesión|serie|secuencia) de fibonacci",
            ],
        ), f'a=0; b=1; for ((i = 0; i < {m.raw}; i++)); do echo "$a"; c=$((a + b)); a=$b; b=$c; done'
    if kind == "sci":
        return g.t(
            [
                f"(print|show|write) {by} in scientific notation [with two decimals]".replace("[with two decimals]", "with two decimals"),
                f"{by} in scientific notation with 2 decimals",
            ],
            [f"(imprime|muestra|escribe) {by} en notación científica con dos decimales"],
        ), f"printf '%.2e\\n' {by.raw}"
    m = num(g, 2, 12)
    return g.t(
        [f"(print|calculate) the factorial of {m} (with|using) a [for] loop", f"[a] loop that (calculates|computes) {m} factorial"],
        [f"(imprime|calcula) el factorial de {m} con un (bucle|for|ciclo)", f"un bucle que calcule el factorial de {m}"],
    ), f'f=1; for i in {{1..{m.raw}}}; do f=$((f * i)); done; echo "$f"'


# --- JSON

FIELDS = "name id email version status price title age url type city country date total count score author license description active role salary stock category user host port path size level year amount phone address nombre precio edad ciudad estado titulo cantidad fecha pais autor nota sueldo telefono tipo".split()
NUMERIC = (
    "price age total count score salary stock size level year amount port id precio edad cantidad nota sueldo quantity points duration rating puntos".split()
)
ARRAYS = "users items products data results orders books employees servers students records clientes productos usuarios pedidos libros empleados alumnos datos articles tags".split()
JQ_WORDS = "import include end if then elif else and or def reduce foreach try catch label as not module".split()
OBJECTS = (
    "config server database user address meta settings owner info author db auth cliente direccion datos profile limits scripts dependencies paths".split()
)


def field(g: Gen, pool: list[str] = FIELDS) -> BoundSlot:
    taken = {s.raw for s in g.drawn}
    while True:
        raw = g.pick(pool) if g.chance(0.85) else sk.word(g.rng)
        if raw not in taken and raw.isidentifier() and raw not in JQ_WORDS:
            return lit(g, raw, 0.3)


def saved(command: str, f: BoundSlot) -> str:
    """A jq command whose result replaces its file."""
    tmp = sk.quote(f.raw + ".tmp")
    return f"{command} {f.arg} > {tmp} && mv {tmp} {f.arg}"


@composed(INTENTS, "jq-get", weight=16)
def jq_get(g: Gen) -> tuple[str, str]:
    f = g.slot("json_file")
    a, b, c = field(g), field(g, OBJECTS), field(g)
    arr, i = field(g, ARRAYS), g.int(0, 4)
    I = g.value(str(i))
    EN, ES = "(print|show|get|extract|display|read|give me|output)", "(muestra|imprime|dame|extrae|saca|obtén|lee)"
    IN = f"(in|from|of) [the JSON [file]|the file] {f}"
    INS = f"(de|del JSON|del archivo|del fichero|en) {f}"
    kind = g.pick(
        [
            "field",
            "field",
            "field",
            "field",
            "nested",
            "nested",
            "nested",
            "two",
            "index",
            "first",
            "last",
            "each",
            "each",
            "eachin",
            "eachin",
            "slice",
            "eachtwo",
            "indexfield",
            "default",
            "quoted",
            "deep",
            "all",
            "array",
            "save",
            "pretty",
            "pretty",
            "compact",
            "python",
            "oneline",
            "sortkeys",
            "indent",
            "valid",
            "stdin",
            "curl",
            "join",
            "raweach",
            "type",
            "tab",
        ]
    )
    if kind == "field":
        return g.t(
            [
                f"{EN} the [value of the] {a} (field|key|property) {IN}",
                f"{EN} [the] {a} {IN} [with jq|using jq]",
                f"(what is|get) the [value of] {a} {IN}",
                f"value of [the key] {a} {IN}",
                f"use jq to (get|print|extract) [the] {a} {IN}",
                f"[the] {a} {IN}, without quotes",
            ],
            [
                f"{ES} el [valor del] campo {a} {INS}".replace("el [valor del] campo", "(el campo|el valor del campo)"),
                f"{ES} [el valor de] {a} {INS} [con jq|usando jq]",
                f"(cuál es|qué vale) [el valor de] {a} en {f}",
                f"valor de[l campo|la clave] {a} en {f}".replace("de[l campo|la clave]", "(del campo|de la clave|de)"),
                f"usa jq para (sacar|obtener|mostrar) {a} de {f}",
            ],
        ), f"jq -r '.{a.raw}' {f.arg}"
    if kind == "quoted":
        return g.t(
            [
                f"{EN} [the] {a} {IN} as JSON (with its quotes|keeping the quotes|, with quotes)".replace(
                    " (with its quotes|keeping the quotes|, with quotes)", "( with its quotes| keeping the quotes|, with quotes)"
                )
            ],
            [f"{ES} {a} de {f} como JSON (con sus comillas|manteniendo las comillas)"],
        ), f"jq '.{a.raw}' {f.arg}"
    if kind in ("nested", "deep"):
        if kind == "deep":
            P = g.value(f"{b.raw}.{c.raw}.{a.raw}")
            return g.t(
                [f"{EN} [the value (of|at)] {P} {IN}", f"{P} {IN}"], [f"{ES} [el valor de] {P} de {f}", f"valor de {P} en {f}"]
            ), f"jq -r '.{P.raw}' {f.arg}"
        P = g.value(f"{b.raw}.{a.raw}", text=g.pick([f"{b.raw}.{a.raw}", f".{b.raw}.{a.raw}"]))
        return g.t(
            [
                f"{EN} the {a} (inside|under|within|of) [the] {b} [object] {IN}",
                f"{EN} [the value (of|at)] {P} {IN}",
                f"(nested field|nested key) {P} {IN}",
                f"what is the {a} of {b} in {f}",
            ],
            [
                f"{ES} el [campo] {a} (dentro de|que está en|de) [el objeto|la clave] {b} (de|en) {f}".replace(
                    "de) [el objeto|la clave]", "del objeto|de)"
                ).replace("(dentro de|que está en|del objeto|de)", "(dentro de|del objeto|de)"),
                f"{ES} [el valor de] {P} de {f}",
                f"campo anidado {P} de {f}",
            ],
        ), f"jq -r '.{b.raw}.{a.raw}' {f.arg}"
    if kind == "two":
        return g.t(
            [f"{EN} [the fields] {a} and {c} {IN}[, each on its line]", f"{EN} both {a} and {c} {IN}"],
            [f"{ES} [los campos] {a} y {c} de {f}[, cada uno en su línea]"],
        ), f"jq -r '.{a.raw}, .{c.raw}' {f.arg}"
    if kind in ("index", "first", "last"):
        pos = {"first": 0, "last": -1}.get(kind, i)
        root = g.chance(0.5)
        path = f".[{pos}]" if root else f".{arr.raw}[{pos}]"
        EL = {
            "first": ("first (element|item|entry|object)", "primer (elemento|objeto)"),
            "last": ("last (element|item|entry|object)", "último (elemento|objeto)"),
            "index": (
                f"(element|item) (at|with|number) index {I}".replace("(at|with|number)", "(at|with)"),
                f"elemento (de|con|en el) índice {I}".replace("(de|con|en el)", "(con|en el)"),
            ),
        }[kind]
        OF = ("the array" if root else f"[the] {arr} [array]", "del array" if root else f"(de|del array) {arr}")
        return g.t(
            [f"{EN} the {EL[0]} of {OF[0]} in {f}", f"{EL[0]} of {OF[0]} in {f}"], [f"{ES} el {EL[1]} {OF[1]} (en|de) {f}", f"{EL[1]} {OF[1]} en {f}"]
        ), f"jq '{path}' {f.arg}"
    if kind == "indexfield":
        o = g.t(["first", "second", "third"], ["primer", "segundo", "tercer"])
        k = ["first", "second", "third", "primer", "segundo", "tercer"].index(o) % 3
        root = g.chance(0.5)
        return g.t(
            [f"{EN} the {a} of the {o} (element|item|object) " + (f"(in|of) [the array in] {f}" if root else f"of [the array] {arr} in {f}")],
            [
                f"{ES} (el campo|el) {a} del {o} (elemento|objeto) "
                + (f"(de|del array de) {f}" if root else f"de [el array] {arr} en {f}".replace("de [el array]", "(de|del array)"))
            ],
        ), f"jq -r '{'.' if root else '.' + arr.raw}[{k}].{a.raw}' {f.arg}"
    if kind in ("each", "eachin", "raweach"):
        root = kind == "each"
        src = ".[]" if root else f".{arr.raw}[]"
        where_en = f"(in|from) [the array in] {f}" if root else f"(in|of) [the] {arr} [array] (in|from|of) {f}"
        where_es = f"(de|en) [el array de] {f}".replace("(de|en) [el array de]", "(de|del array de|en)") if root else f"(de|del array) {arr} (en|de) {f}"
        if kind == "raweach":
            return g.t(
                [f"{EN} (each|every) (element|item) of [the] {arr} [array] in {f}[, one per line]", f"(elements|items) of {arr} in {f}, one per line"],
                [f"{ES} cada elemento (de|del array) {arr} en {f}[, uno por línea]", f"elementos de {arr} en {f}, uno por línea"],
            ), f"jq -r '.{arr.raw}[]' {f.arg}"
        return g.t(
            [
                f"{EN} the {a} of (each|every) (element|item|object|entry|record) {where_en}",
                f"{EN} all [the] {a} values {where_en}",
                f"(list|show) [only] the {a} of all (objects|elements|items) {where_en}",
                f"every {a} {where_en}",
            ],
            [
                f"{ES} el [campo] {a} de cada (elemento|objeto|registro) {where_es}",
                f"{ES} (todos los|los valores de) {a} {where_es}",
                f"lista [solo] el {a} de todos los (objetos|elementos) {where_es}",
            ],
        ), f"jq -r '{src}.{a.raw}' {f.arg}" if not root else f"jq -r '.[].{a.raw}' {f.arg}"
    if kind == "eachtwo":
        root = g.chance(0.6)
        src = ".[]" if root else f".{arr.raw}[]"
        w = ("", "") if root else (f" in [the] {arr} [array]", f" de {arr}")
        form = g.pick(["tab", "space", "obj", "csv", "colon"])
        en, es, prog, r = {
            "tab": ("separated by a tab", "separados por (tabulador|un tabulador)", f"{src} | [.{a.raw}, .{c.raw}] | @tsv", "-r "),
            "space": ("separated by a space", "separados por un espacio", f'{src} | "\\(.{a.raw}) \\(.{c.raw})"', "-r "),
            "obj": ("as objects with only those fields", "como objetos con solo esos campos", f"{src} | {{{a.raw}, {c.raw}}}", ""),
            "csv": ("as CSV", "en (formato |)CSV".replace("(formato |)", "[formato] "), f"{src} | [.{a.raw}, .{c.raw}] | @csv", "-r "),
            "colon": (
                '(like|in the form) "' + a.raw + ": " + c.raw + '"',
                'con la forma "' + a.raw + ": " + c.raw + '"',
                f'{src} | "\\(.{a.raw}): \\(.{c.raw})"',
                "-r ",
            ),
        }[form]
        return g.t(
            [f"{EN} [the] {a} and {c} of (each|every) (object|element|item){w[0]} {IN}, {en}", f"for each (object|element){w[0]} {IN} print {a} and {c} {en}"],
            [f"{ES} {a} y {c} de cada (objeto|elemento){w[1]} en {f}, {es}", f"para cada (objeto|elemento){w[1]} en {f} imprime {a} y {c} {es}"],
        ), f"jq {r}'{prog}' {f.arg}"
    if kind == "slice":
        n = num(g, 2, 10)
        lastn = g.chance(0.4)
        root = g.chance(0.5)
        sl = f"[-{n.raw}:]" if lastn else f"[:{n.raw}]"
        return g.t(
            [f"{EN} the {'last' if lastn else 'first'} {n} (elements|items|objects) of {'the array in' if root else f'{arr} in'} {f}"],
            [f"{ES} los {'últimos' if lastn else 'primeros'} {n} (elementos|objetos) {'del array de' if root else f'de {arr} en'} {f}"],
        ), f"jq '{'.' if root else '.' + arr.raw}{sl}' {f.arg}"
    if kind == "default":
        x = lit(g, g.pick(["unknown", "none", "n/a", "desconocido", "default", "-"]))
        return g.t(
            [f"{EN} [the] {a} {IN}, or {x} if (it is missing|it is null|there is none|it does not exist)", f"{EN} {a} {IN} with {x} as default"],
            [f"{ES} {a} de {f} o {x} si no (existe|está)", f"{ES} {a} de {f} con {x} como valor por defecto"],
        ), f"jq -r '.{a.raw} // \"{x.raw}\"' {f.arg}"
    if kind == "array":
        return g.t(
            [f"{EN} [the] {arr} array {IN}", f"{EN} the (content|contents) of {arr} {IN}"],
            [f"{ES} el array {arr} de {f}", f"{ES} el contenido de {arr} (de|en) {f}"],
        ), f"jq '.{arr.raw}' {f.arg}"
    if kind == "save":
        o = g.slot("newname")
        x = g.pick([("all", f".[].{a.raw}"), ("one", f".{a.raw}")])
        return g.t(
            [
                f"(save|write|extract) the {a} of every (object|element) (in|of) {f} (to|into|in) {o}"
                if x[0] == "all"
                else f"(save|write) the value of {a} (in|from) {f} (to|into) {o}"
            ],
            [f"(guarda|escribe) el {a} de cada (objeto|elemento) de {f} en {o}" if x[0] == "all" else f"(guarda|escribe) el valor de {a} de {f} en {o}"],
        ), f"jq -r '{x[1]}' {f.arg} > {o.arg}"
    if kind in ("pretty", "all"):
        o = g.slot("json_file") if g.chance(0.35) else None
        tail_en, tail_es = (f" and (save|write) (it|the result) (to|in|into) {o}", f" y (guárdalo|guarda el resultado) en {o}") if o else ("", "")
        return g.t(
            [
                f"(pretty-print|pretty print|format|beautify|prettify|indent) [the JSON [file]] {f}{tail_en} [with jq]".replace(
                    " [with jq]", "" if o else " [with jq]"
                ),
                f"(print|show|display) {f} (nicely formatted|indented|pretty-printed|in a readable way)" + (tail_en if o else ""),
                f"make [the JSON in] {f} readable{tail_en}",
            ],
            [
                f"(formatea|embellece|indenta) [el JSON|el archivo] {f}{tail_es}",
                f"(muestra|imprime) {f} (bien formateado|indentado|con sangría|de forma legible|bonito)" + (tail_es if o else ""),
                f"(pon|deja) (bonito|legible) el JSON [de] {f}{tail_es}".replace("el JSON [de]", "el JSON de"),
            ],
        ), f"jq . {f.arg}" + (f" > {o.arg}" if o else "")
    if kind in ("compact", "oneline"):
        if kind == "oneline":
            return g.t(
                [
                    f"{EN} each (object|element) of the array in {f} on one line[ as compact JSON]",
                    f"convert the [JSON] array in {f} to (JSON lines|ndjson|one object per line)",
                ],
                [
                    f"{ES} cada (objeto|elemento) del array de {f} en una línea[ como JSON compacto]",
                    f"(convierte|pasa) el array de {f} a (JSON lines|ndjson|un objeto por línea)",
                ],
            ), f"jq -c '.[]' {f.arg}"
        return g.t(
            [
                f"(print|show|output) {f} (as|in) compact JSON",
                f"(minify|compact) [the JSON [file]] {f}[, on one line]",
                f"(print|put) (the JSON of|the contents of) {f} on (one|a single) line[ with jq]".replace("(print|put)", "print"),
            ],
            [f"(imprime|muestra) {f} como JSON compacto", f"(minifica|compacta) [el JSON] {f}", f"(imprime|muestra) el JSON de {f} en una sola línea"],
        ), f"jq -c . {f.arg}"
    if kind == "python":
        return g.t(
            [
                f"(pretty-print|format|pretty print) {f} (with|using) python[3]".replace("python[3]", "python"),
                f"use python[3] json.tool (on|to format) {f}".replace("python[3]", "python3's"),
            ],
            [f"(formatea|muestra formateado) {f} (con|usando) python", f"usa json.tool de python para formatear {f}"],
        ), f"python3 -m json.tool {f.arg}"
    if kind == "sortkeys":
        return g.t(
            [f"(print|show) {f} with (its|the) keys (sorted|in alphabetical order)", f"sort the keys of [the JSON [file]] {f}"],
            [
                f"(imprime|muestra) {f} con las claves (ordenadas|en orden alfabético)",
                f"ordena las claves de[l JSON] {f}".replace("de[l JSON]", "(de|del JSON)"),
            ],
        ), f"jq -S . {f.arg}"
    if kind == "indent":
        n = num(g, 1, 7)
        return g.t(
            [f"(print|format|indent) {f} with [an indentation of] {n} spaces"], [f"(imprime|formatea|indenta) {f} con [una sangría de] {n} espacios"]
        ), f"jq --indent {n.raw} . {f.arg}"
    if kind == "tab":
        return g.t([f"(print|format|indent) {f} (with|using) tabs"], [f"(imprime|formatea|indenta) {f} con tabuladores"]), f"jq --tab . {f.arg}"
    if kind == "valid":
        x, y = ("valid", "invalid") if g.lang == "en" else ("válido", "inválido")
        return g.t(
            [
                f"(check|test) (if|whether) {f} is valid JSON (and print|printing) valid or invalid",
                f"is {f} valid JSON? (print|say) valid or invalid",
                f"validate {f} as JSON and print valid or invalid",
            ],
            [f"(comprueba|verifica) si {f} es un JSON válido e imprime válido o inválido", f"es {f} un JSON válido? (imprime|di) válido o inválido"],
        ), f'if jq empty {f.arg} 2> /dev/null; then echo "{x}"; else echo "{y}"; fi'
    if kind == "stdin":
        v1 = sk.word(g.rng)
        J = g.value(f'{{"{a.raw}": "{v1}", "{c.raw}": {g.int(1, 99)}}}')
        k = g.pick([a, c])
        return g.t(
            [f"{EN} [the] {k} (from|of) the JSON {J}", f"(get|extract) [the field] {k} from this JSON: {J}"],
            [f"{ES} [el campo] {k} del JSON {J}", f"{ES} [el campo] {k} de este JSON: {J}"],
        ), f"echo '{J.raw}' | jq -r '.{k.raw}'"
    if kind == "curl":
        u = g.slot("url")
        each = g.chance(0.3)
        return g.t(
            [
                f"(fetch|download|get) {u} and (print|show) the {a} " + ("of each element" if each else "field"),
                f"{a} " + ("of every object in" if each else "from") + f" the JSON (at|returned by) {u}",
            ],
            [
                f"descarga {u} y (muestra|imprime) " + (f"el {a} de cada elemento" if each else f"el campo {a}"),
                f"{a} " + ("de cada objeto " if each else "") + f"del JSON (que devuelve|de) {u}",
            ],
        ), f"curl -s {u.arg} | jq -r '{'.[]' if each else ''}.{a.raw}'"
    if kind == "join":
        return g.t(
            [
                f"(join|print) the elements of {arr} in {f} (with|separated by) commas [on one line]".replace(
                    "(join|print) the elements of {arr} in {f} (with|separated by)", ""
                )
                .replace("(join|print)", "print")
                .replace("(with|separated by)", "separated by")
            ],
            [f"(une|junta) con comas los elementos de {arr} en {f}"],
        ), f"jq -r '.{arr.raw} | join(\",\")' {f.arg}"
    return g.t(
        [
            f"(what|which) (JSON type is|is the type of) {a} in {f}".replace("(what|which) (JSON type is|is the type of)", "what is the type of"),
            f"(print|show) the [JSON] type of [the field] {a} (in|of) {f}",
        ],
        [f"(imprime|muestra|cuál es) el tipo [JSON] (de|del campo) {a} (en|de) {f}"],
    ), f"jq -r '.{a.raw} | type' {f.arg}"


@composed(INTENTS, "jq-filter", weight=16)
def jq_filter(g: Gen) -> tuple[str, str]:
    """Objects of an array chosen by a condition, shown in one of several ways."""
    f = g.slot("json_file")
    root = g.chance(0.65)
    arr = None if root else field(g, ARRAYS)
    src = ".[]" if root else f".{arr.raw}[]"
    ckind = g.pick(["num", "num", "num", "str", "str", "bool", "contains", "starts", "has", "null", "test", "and", "ne", "range"])
    n = num(g, 1, 1000)
    if ckind in ("num", "range"):
        k = field(g, NUMERIC)
        op, en, es = g.pick(
            [
                (">", "(greater than|above|over|more than)", "(mayor que|mayor de|por encima de|superior a)"),
                ("<", "(less than|below|under)", "(menor que|menor de|por debajo de|inferior a)"),
                (">=", "(at least|greater than or equal to)", "(mayor o igual que|de al menos)"),
                ("<=", "(at most|less than or equal to)", "(menor o igual que|como mucho)"),
                ("==", "(equal to|exactly)", "igual a"),
            ]
        )
        cond, ce, cs = f".{k.raw} {op} {n.raw}", f"(whose|where [the]) {k} is {en} {n}", f"(cuyo|donde [el]) {k} (sea|es) {es} {n}"
        ce2, cs2 = (f"with {k} {en} {n}", f"con {k} {es} {n}") if op != "==" else (f"with {k} equal to {n}", f"con {k} igual a {n}")
        if ckind == "range":
            m = g.value(str(int(n.raw) + g.int(5, 500)))
            cond, ce, cs = f".{k.raw} >= {n.raw} and .{k.raw} <= {m.raw}", f"(whose|where) {k} is between {n} and {m}", f"(cuyo|donde) {k} esté entre {n} y {m}"
            ce2, cs2 = f"with {k} between {n} and {m}", f"con {k} entre {n} y {m}"
    elif ckind in ("str", "ne", "contains", "starts", "test"):
        k = field(g)
        v = lit(
            g,
            g.pick(
                [
                    "active",
                    "admin",
                    "Madrid",
                    "London",
                    "pending",
                    "error",
                    "book",
                    "Spain",
                    "open",
                    "activo",
                    "pendiente",
                    "Lima",
                    "paid",
                    "blue",
                    "ana",
                    "prod",
                ]
            )
            if g.chance(0.7)
            else sk.word(g.rng),
            0.5,
        )
        if ckind == "str":
            cond, ce, cs, ce2, cs2 = (
                f'.{k.raw} == "{v.raw}"',
                f"(whose|where [the]) {k} (is|equals|is equal to) {v}",
                f"(cuyo|donde [el]) {k} (sea|es|sea igual a) {v}",
                f"with {k} [equal to|=] {v}",
                f"con {k} [igual a|=] {v}",
            )
        elif ckind == "ne":
            cond, ce, cs, ce2, cs2 = (
                f'.{k.raw} != "{v.raw}"',
                f"(whose|where) {k} is (not|different from|other than) {v}",
                f"(cuyo|donde) {k} (no sea|sea distinto de) {v}",
                f"with {k} (other than|different from) {v}",
                f"con {k} distinto de {v}",
            )
        elif ckind == "contains":
            cond, ce, cs, ce2, cs2 = (
                f'.{k.raw} | contains("{v.raw}")',
                f"(whose|where) {k} contains {v}",
                f"(cuyo|donde) {k} (contenga|contiene) {v}",
                f"with {v} in [the] {k}",
                f"con {v} en [el] {k}",
            )
        elif ckind == "starts":
            st = g.chance(0.5)
            cond = f'.{k.raw} | {"starts" if st else "ends"}with("{v.raw}")'
            ce, cs = (
                (f"(whose|where) {k} (starts|begins) with {v}", f"cuyo {k} (empiece|empieza|comience) por {v}")
                if st
                else (f"(whose|where) {k} ends (with|in) {v}", f"cuyo {k} (termine|termina|acabe) en {v}")
            )
            ce2, cs2 = ce, cs
        else:
            cond, ce, cs = (
                f'.{k.raw} | test("{v.raw}"; "i")',
                f"(whose|where) {k} contains {v} (ignoring case|case insensitively|in any case)",
                f"cuyo {k} contenga {v} (sin distinguir mayúsculas|ignorando mayúsculas)",
            )
            ce2, cs2 = ce, cs
    elif ckind == "bool":
        k = field(g, ["active", "enabled", "paid", "admin", "done", "available", "activo", "pagado", "completado", "public", "verified", "disponible"])
        t = g.chance(0.6)
        cond = f".{k.raw} == {'true' if t else 'false'}"
        ce, cs = f"(whose|where) {k} is {'true' if t else 'false'}", f"(cuyo|donde) {k} (sea|es) {'true' if t else 'false'}"
        ce2, cs2 = f"with {k} (true|set to true)" if t else f"with {k} (false|set to false)", f"con {k} (a|en) {'true' if t else 'false'}"
    elif ckind == "has":
        k = field(g)
        neg = g.chance(0.3)
        cond = f'has("{k.raw}")' + (" | not" if neg else "")
        ce, cs = (
            (f"that (have|has) [a|the field] {k}".replace("(have|has)", "have"), f"que (tengan|tienen) [el campo] {k}")
            if not neg
            else (f"that (do not have|lack) [the field] {k}", f"que no (tengan|tienen) [el campo] {k}")
        )
        ce2, cs2 = (f"(with|having) [a|the field] {k}", cs) if not neg else (f"without [the field] {k}", f"sin [el campo] {k}")
    elif ckind == "null":
        k = field(g)
        cond, ce, cs, ce2, cs2 = (
            f".{k.raw} == null",
            f"(whose|where) {k} is null",
            f"(cuyo|donde) {k} (sea|es) null",
            f"with [a] null {k}",
            f"con {k} (a|en) null",
        )
    else:
        k, k2 = field(g), field(g, NUMERIC)
        v = lit(g, sk.word(g.rng), 0.5)
        o = g.chance(0.3)
        cond = f'.{k.raw} == "{v.raw}" {"or" if o else "and"} .{k2.raw} > {n.raw}'
        ce, cs = (
            f"where {k} is {v} {'or' if o else 'and'} {k2} is (greater than|over|above) {n}",
            f"donde {k} sea {v} {'o' if o else 'y'} {k2} sea mayor que {n}",
        )
        ce2, cs2 = f"with {k} {v} {'or' if o else 'and'} {k2} (greater than|above) {n}", f"con {k} {v} {'o' if o else 'y'} {k2} mayor que {n}"
    IN, INS = (f"(in|from|of) {f}", f"(de|en) {f}") if root else (f"(in|of) [the array] {arr} (in|of|from) {f}", f"(de|del array) {arr} (en|de) {f}")
    CE, CS = g.pick([ce, ce2]), g.pick([cs, cs2])
    OBJ, OBJS = "(objects|elements|items|entries|records)", "(objetos|elementos|registros)"
    show = g.pick(["obj", "obj", "obj", "compact", "array", "field", "field", "field", "count", "count", "two", "save", "del", "first", "sum"])
    EN, ES = "(print|show|get|list|select|filter|find|extract|display)", "(muestra|imprime|dame|lista|selecciona|filtra|busca|saca)"
    if show == "obj":
        return g.t(
            [
                f"{EN} the {OBJ} {IN} {CE}",
                f"{EN} [only] the {OBJ} {CE} {IN}",
                f"which {OBJ} {IN} have {CE[5:]}" if CE.startswith("with ") else f"{OBJ} {IN} {CE}",
            ],
            [f"{ES} los {OBJS} {INS} {CS}", f"{ES} [solo] los {OBJS} {CS} {INS}", f"{OBJS} {INS} {CS}"],
        ), f"jq '{src} | select({cond})' {f.arg}"
    if show == "compact":
        return g.t(
            [f"{EN} the {OBJ} {IN} {CE}(, one per line| in compact form|, each on one line)"],
            [f"{ES} los {OBJS} {INS} {CS}(, uno por línea| en forma compacta|, cada uno en una línea)"],
        ), f"jq -c '{src} | select({cond})' {f.arg}"
    if show in ("array", "save"):
        prog = f"map(select({cond}))" if root else f".{arr.raw} | map(select({cond}))"
        if show == "save":
            o = g.slot("json_file")
            return g.t(
                [f"(save|write) the {OBJ} {IN} {CE} (as an array|as a JSON array) (to|in|into) {o}", f"filter the {OBJ} {IN} {CE} into a new array in {o}"],
                [f"(guarda|escribe) los {OBJS} {INS} {CS} como array en {o}"],
            ), f"jq '{prog}' {f.arg} > {o.arg}"
        return g.t(
            [f"{EN} the {OBJ} {IN} {CE} (as an array|as a JSON array|in an array)"], [f"{ES} los {OBJS} {INS} {CS} (como array|en un array|como un array JSON)"]
        ), f"jq '{prog}' {f.arg}"
    if show == "count":
        prog = f"map(select({cond})) | length" if root else f"[{src} | select({cond})] | length"
        return g.t(
            [
                f"(how many|count the) {OBJ} {IN} {CE}".replace("(how many|count the)", "count the"),
                f"number of {OBJ} {CE} {IN}",
                f"how many {OBJ} {CE} are [there] {IN}",
            ],
            [
                f"(cuenta los|número de|cuántos) {OBJS} {INS} {CS}".replace("(cuenta los|número de|cuántos)", "(cuenta los|número de)"),
                f"cuántos {OBJS} {CS} hay en {f if root else f'{arr} de {f}'}",
            ],
        ), f"jq '{prog}' {f.arg}" if root else f"jq '{prog}' {f.arg}"
    if show == "field":
        o = field(g)
        return g.t(
            [f"{EN} the {o} of the {OBJ} {IN} {CE}", f"{o} of (every|each) (object|element|item) {IN} {CE}", f"{EN} only [the] {o} of {OBJ} {CE} {IN}"],
            [f"{ES} el {o} de los {OBJS} {INS} {CS}", f"{o} de cada (objeto|elemento) {INS} {CS}", f"{ES} solo el {o} de los {OBJS} {CS} {INS}"],
        ), f"jq -r '{src} | select({cond}) | .{o.raw}' {f.arg}"
    if show == "two":
        o, p = field(g), field(g)
        return g.t(
            [f"{EN} {o} and {p} as CSV for the {OBJ} {IN} {CE}"], [f"{ES} {o} y {p} en CSV de los {OBJS} {INS} {CS}"]
        ), f"jq -r '{src} | select({cond}) | [.{o.raw}, .{p.raw}] | @csv' {f.arg}"
    if show == "sum":
        o = field(g, NUMERIC)
        prog = f"[{src} | select({cond}) | .{o.raw}] | add"
        return g.t(
            [f"(sum|add up) the {o} of the {OBJ} {IN} {CE}", f"total {o} of the {OBJ} {IN} {CE}"], [f"(suma|total de) {o} de los {OBJS} {INS} {CS}"]
        ), f"jq '{prog}' {f.arg}"
    if show == "first":
        prog = f"first({src} | select({cond}))"
        return g.t([f"{EN} [only] the first (object|element|item) {IN} {CE}"], [f"{ES} [solo] el primer (objeto|elemento) {INS} {CS}"]), f"jq '{prog}' {f.arg}"
    neg = f"map(select({cond} | not))" if "|" not in cond and " and " not in cond and " or " not in cond else f"map(select(({cond}) | not))"
    if not root:
        neg = f".{arr.raw} |= {neg}"
    return g.t(
        [
            f"(delete|remove) [from {f}] the {OBJ} {CE} (in|of) {f if root else f'{arr} in {f}'}[, rewriting the file]".replace(f"[from {f}] ", ""),
            f"remove the {OBJ} {CE} from {f if root else f'{arr} in {f}'} and save the file",
        ],
        [f"(borra|elimina|quita) de {f if root else f'{arr} en {f}'} los {OBJS} {CS} [y guarda el archivo]"],
    ), saved(f"jq '{neg}'", f)


@composed(INTENTS, "jq-aggregate", weight=10)
def jq_aggregate(g: Gen) -> tuple[str, str]:
    f, a, k = g.slot("json_file"), field(g), field(g, NUMERIC)
    root = g.chance(0.6)
    arr = None if root else field(g, ARRAYS)
    pre = "" if root else f".{arr.raw} | "
    src = ".[]" if root else f".{arr.raw}[]"
    IN, INS = (f"(in|of) {f}", f"(de|en) {f}") if root else (f"(in|of) [the] {arr} [array] (in|of) {f}", f"(de|del array) {arr} (en|de) {f}")
    EN, ES = "(print|show|get|calculate|what is|give me)", "(muestra|imprime|dame|calcula|saca|cuál es)"
    S_EN, S_ES = "(print|show|list|display)", "(muestra|imprime|lista|dame)"
    OBJ, OBJS = "(objects|elements|items|entries)", "(objetos|elementos|registros)"
    kind = g.pick(
        [
            "len",
            "len",
            "len",
            "keys",
            "keys",
            "keyslines",
            "sum",
            "sum",
            "avg",
            "max",
            "min",
            "maxobj",
            "minobj",
            "sort",
            "sort",
            "sortdesc",
            "unique",
            "unique",
            "uniquecount",
            "group",
            "countby",
            "haskey",
            "entries",
            "first",
            "values",
            "csv",
            "csvhead",
            "tsv",
            "reverse",
            "flatten",
            "topn",
            "nkeys",
            "sortfield",
            "groupsum",
            "paths",
        ]
    )
    if kind == "len":
        return g.t(
            [
                f"(count|count the) {OBJ} {IN}".replace("(count|count the)", "count the"),
                f"how many {OBJ} (are there|are) {IN}",
                f"(length|size|number of {OBJ}) of " + (f"the [JSON] array in {f}" if root else f"[the] {arr} [array] in {f}"),
                f"number of {OBJ} {IN}",
            ],
            [
                f"cuántos {OBJS} hay {INS}".replace("(de|en)", "en").replace("(de|del array)", "en"),
                f"(cuenta los|número de) {OBJS} {INS}",
                "(longitud|tamaño) " + (f"del array [JSON] de {f}" if root else f"(de|del array) {arr} en {f}"),
            ],
        ), f"jq 'length' {f.arg}" if root else f"jq '.{arr.raw} | length' {f.arg}"
    if kind in ("keys", "keyslines", "nkeys"):
        o = field(g, OBJECTS) if g.chance(0.35) else None
        W, WS = (
            (f"[top-level] keys (in|of) {f}", f"claves [de primer nivel|principales] de {f}")
            if not o
            else (f"keys (of|in|under) [the object] {o} in {f}", f"claves (de|del objeto) {o} en {f}")
        )
        p = f".{o.raw} | " if o else ""
        if kind == "nkeys":
            return g.t(
                [f"how many {W.replace('(in|of)', 'are there in').replace('(of|in|under)', 'are in')}", f"number of {W}"],
                [f"cuántas claves hay en {f if not o else f'{o} de {f}'}", f"número de {WS}"],
            ), f"jq '{p}length' {f.arg}"
        if kind == "keys":
            return g.t(
                [f"{S_EN} the {W}", f"what are the {W}", f"which {W.replace('(in|of)', 'are there in').replace('(of|in|under)', 'are in')}"],
                [
                    f"{S_ES} las {WS}",
                    f"(cuáles son|qué son) las {WS}".replace("(cuáles son|qué son)", "cuáles son"),
                    f"qué claves (hay en|tiene) {f if not o else f'{o} de {f}'}",
                ],
            ), f"jq '{p}keys' {f.arg}"
        return g.t(
            [f"{S_EN} the {W}, one per line[, without quotes]", f"names of the {W}, one per line"],
            [f"{S_ES} las {WS}, una por línea[, sin comillas]", f"nombres de las {WS}, uno por línea"],
        ), f"jq -r '{p}keys[]' {f.arg}"
    if kind in ("sum", "avg", "max", "min"):
        en, es, fn = {
            "sum": ("(sum|total)", "(la suma|el total)", "add"),
            "avg": ("(average|mean)", "(la media|el promedio)", "add / length"),
            "max": ("(maximum|highest|largest)", "el (máximo|mayor)", "max"),
            "min": ("(minimum|lowest|smallest)", "el (mínimo|menor)", "min"),
        }[kind]
        prog = f"map(.{k.raw}) | {fn}" if root else f"[{src}.{k.raw}] | {fn}"
        of = " of [all] the" if kind in ("sum", "avg") else ""
        extra = [f"(sum|add up) [all] the {k} (values|fields) {IN}"] if kind == "sum" else []
        return g.t(
            [f"{EN} the {en}{of} {k} [values] {IN}", f"{en}{of} {k} [values] {IN}", f"{en} {k} of [all] the {OBJ} {IN}", *extra],
            [
                f"{ES} {es} de[l campo] {k} {INS}".replace("de[l campo]", "(de|del campo)"),
                f"{es.replace('(la suma|el total)', '(suma|total)').replace('(la media|el promedio)', '(media|promedio)').replace('el ', '')} de {k} {INS}",
            ],
        ), f"jq '{prog}' {f.arg}"
    if kind in ("maxobj", "minobj"):
        mx = kind == "maxobj"
        fld = field(g) if g.chance(0.5) else None
        prog = f"{pre}{'max' if mx else 'min'}_by(.{k.raw})" + (f" | .{fld.raw}" if fld else "")
        en, es = ("(highest|largest|greatest)", "(mayor|más alto)") if mx else ("(lowest|smallest)", "(menor|más bajo)")
        return g.t(
            [
                f"{S_EN} the {f'{fld} of the ' if fld else ''}(object|element|item) with the {en} {k} {IN}",
                f"which (object|element) {IN} has the {en} {k}" + (f"? print its {fld}" if fld else ""),
            ],
            [
                f"{S_ES} el {f'{fld} del ' if fld else ''}(objeto|elemento) con {es} {k} {INS}".replace("con (mayor|más alto)", "con mayor").replace(
                    "con (menor|más bajo)", "con menor"
                ),
                f"(objeto|elemento) con el {k} {es.replace('(mayor', '(mayor').replace('mayor|', '').replace('menor|', '')} {INS}"
                + (f": {S_ES} su {fld}" if fld else ""),
            ],
        ), f"jq {'-r ' if fld else ''}'{prog}' {f.arg}"
    if kind in ("sort", "sortdesc", "sortfield", "topn", "first"):
        key = g.pick([a, k])
        if kind == "sortfield":
            fld = field(g)
            return g.t(
                [f"{S_EN} the {fld} of the {OBJ} {IN} (sorted|ordered) by {key}"], [f"{S_ES} el {fld} de los {OBJS} {INS} ordenados por {key}"]
            ), f"jq -r '{pre}sort_by(.{key.raw}) | .[].{fld.raw}' {f.arg}"
        if kind == "topn":
            n = num(g, 2, 10)
            return g.t(
                [f"{S_EN} the {n} {OBJ} {IN} with the (highest|largest) {k}", f"top {n} {OBJ} by {k} {IN}"], [f"{S_ES} los {n} {OBJS} {INS} con mayor {k}"]
            ), f"jq '{pre}sort_by(-.{k.raw}) | .[:{n.raw}]' {f.arg}"
        rev = kind == "sortdesc"
        o = g.slot("json_file") if g.chance(0.3) else None
        return g.t(
            [
                f"sort the {OBJ} {IN} by [the field] {key}"
                + (" (in descending order|descending|in reverse order|from highest to lowest)" if rev else " [in ascending order]")
                + (f" and save (the result|them|it) (to|in) {o}" if o else ""),
                f"(sort|order) [the array in] {f if root else f'{arr} in {f}'} by {key}" + (" descending" if rev else "") + (f" into {o}" if o else ""),
            ],
            [
                f"ordena los {OBJS} {INS} por [el campo] {key}"
                + (" (en orden descendente|de mayor a menor|al revés)" if rev else " [de menor a mayor]")
                + (f" y guarda el resultado en {o}" if o else ""),
                f"(ordena|ordenar) {'el array de ' if root else str(arr) + ' de '}{f} por {key}" + (" descendente" if rev else "") + (f" en {o}" if o else ""),
            ],
        ), f"jq '{pre}sort_by(.{key.raw}){' | reverse' if rev else ''}' {f.arg}" + (f" > {o.arg}" if o else "")
    if kind in ("unique", "uniquecount"):
        prog = f"map(.{a.raw}) | unique" if root else f"[{src}.{a.raw}] | unique"
        if kind == "uniquecount":
            return g.t(
                [
                    f"how many (different|distinct|unique) {a} values are there {IN.replace('(in|of)', 'in', 1)}",
                    f"number of (distinct|unique) {a} [values] {IN}",
                ],
                [
                    f"cuántos {a} (distintos|diferentes|únicos) hay {INS.replace('(de|en)', 'en').replace('(de|del array)', 'en')}",
                    f"número de {a} distintos {INS}",
                ],
            ), f"jq '{prog} | length' {f.arg}"
        lines = g.chance(0.6)
        return g.t(
            [
                f"{S_EN} the (unique|distinct|different) {a} [values] {IN}" + (", one per line" if lines else " (as an array|as a JSON array)"),
                f"(unique|distinct) [values of] {a} {IN}" + (", one per line" if lines else " as an array"),
            ],
            [
                f"{S_ES} los [valores de] {a} (únicos|distintos|diferentes|sin repetir) {INS}" + (", uno por línea" if lines else " (como array|en un array)"),
                f"{a} (distintos|únicos) {INS}" + (", uno por línea" if lines else " como array"),
            ],
        ), f"jq {'-r ' if lines else ''}'{prog}{'[]' if lines else ''}' {f.arg}"
    if kind == "group":
        return g.t([f"group the {OBJ} {IN} by {a}"], [f"agrupa los {OBJS} {INS} por {a}"]), f"jq '{pre}group_by(.{a.raw})' {f.arg}"
    if kind == "countby":
        return g.t(
            [
                f'(count|number of) {OBJ} {IN} (per|by|for each) {a}, (as objects with {a} and count|like {{"{a.raw}": ..., "count": N}})'.replace(
                    "(count|number of)", "number of"
                )
            ],
            [f"(cuenta los|número de) {OBJS} {INS} por {a}, como objetos con {a} y count"],
        ), f"jq '{pre}group_by(.{a.raw}) | map({{{a.raw}: .[0].{a.raw}, count: length}})' {f.arg}"
    if kind == "groupsum":
        return g.t(
            [f"(total|sum of) {k} (per|by|for each) {a} {IN}, as objects with {a} and total"],
            [f"(total|suma) de {k} por [cada] {a} {INS}, como objetos con {a} y total"],
        ), f"jq '{pre}group_by(.{a.raw}) | map({{{a.raw}: .[0].{a.raw}, total: (map(.{k.raw}) | add)}})' {f.arg}"
    if kind == "haskey":
        return g.t(
            [
                f"(check|test) (if|whether) {f} has [the|a] key {a} [with jq]",
                f"does {f} (have|contain) [the|a] [top-level] key {a}? (print|say) true or false".replace(
                    "? (print|say) true or false", " \\(true or false\\)"
                ),
            ],
            [f"(comprueba|mira) si {f} tiene la clave {a} [con jq]", f"tiene {f} la clave {a}"],
        ), f"jq 'has(\"{a.raw}\")' {f.arg}"
    if kind == "entries":
        sep = g.pick(["=", ": ", " "])
        s = g.value(f"key{sep}value" if g.lang == "en" else f"clave{sep}valor")
        return g.t(
            [f"{S_EN} (every|each) key and value (of|in) {f} (as|like|in the form) {s}[, one per line]", f"convert [the object in] {f} to {s} lines"],
            [f"{S_ES} cada clave y valor de {f} (como|con la forma) {s}[, una por línea]", f"convierte [el objeto de] {f} a líneas {s}"],
        ), f"jq -r 'to_entries[] | \"\\(.key){sep}\\(.value)\"' {f.arg}"
    if kind == "values":
        return g.t(
            [f"{S_EN} [only] the values (of the object in|in|of) {f}, one per line[, without the keys]"],
            [f"{S_ES} [solo] los valores de[l objeto de] {f}, uno por línea[, sin las claves]".replace("de[l objeto de]", "(de|del objeto de)")],
        ), f"jq -r '.[]' {f.arg}"
    if kind in ("csv", "tsv", "csvhead"):
        b = field(g)
        c = field(g) if g.chance(0.4) else None
        flds = [a, b] + ([c] if c else [])
        L = listed(g, flds)
        t = kind == "tsv"
        o = g.value(sk.stem(g.rng) + (".tsv" if t else ".csv")) if g.chance(0.5) else None
        sel = "[" + ", ".join("." + x.raw for x in flds) + "]"
        prog = "[" + ", ".join(f'"{x.raw}"' for x in flds) + f"], ({src} | {sel}) | @csv" if kind == "csvhead" else f"{src} | {sel} | @{'tsv' if t else 'csv'}"
        F = "TSV" if t else "CSV"
        head = (" (with a header line|including a header row)", " (con una línea de cabecera|con cabecera)") if kind == "csvhead" else ("", "")
        return g.t(
            [
                f"(convert|export) [the fields] {L} of the {OBJ} {IN} to {F}{head[0]}" + (f" in {o}" if o else ""),
                f"(make|print) a {F} with {L} of each (object|element) {IN}{head[0]}" + (f" and save it (to|as) {o}" if o else ""),
            ],
            [
                f"(convierte|exporta|pasa) [los campos] {L} de los {OBJS} {INS} a {F}{head[1]}" + (f" en {o}" if o else ""),
                f"(haz|saca) un {F} con {L} de cada (objeto|elemento) {INS}{head[1]}" + (f" y guárdalo en {o}" if o else ""),
            ],
        ), f"jq -r '{prog}' {f.arg}" + (f" > {o.arg}" if o else "")
    if kind == "reverse":
        return g.t(
            [f"reverse the order of the {OBJ} {IN}", f"{S_EN} " + (f"the array in {f}" if root else f"{arr} of {f}") + " in reverse order"],
            [f"invierte el orden de los {OBJS} {INS}"],
        ), f"jq '{pre}reverse' {f.arg}"
    if kind == "flatten":
        return g.t(
            ["flatten the [nested] (array|arrays) " + (f"in {f}" if root else f"{arr} of {f}")],
            [
                "aplana (el array|los arrays) [anidados] ".replace("(el array|los arrays) [anidados]", "el array anidado")
                + (f"de {f}" if root else f"{arr} de {f}")
            ],
        ), f"jq '{pre}flatten' {f.arg}"
    return g.t(
        [f"{S_EN} all the paths (of|in) {f}, (joined with dots|in dotted form), one per line"],
        [f"{S_ES} todas las rutas de {f}, (unidas con puntos|con puntos), una por línea"],
    ), f"jq -r 'paths | map(tostring) | join(\".\")' {f.arg}"


@composed(INTENTS, "jq-edit", weight=12)
def jq_edit(g: Gen) -> tuple[str, str]:
    """A change to a JSON file: kept in the file, printed, or written to another file."""
    f, a, b = g.slot("json_file"), field(g), field(g, OBJECTS)
    arr = field(g, ARRAYS)
    vk = g.pick(["str", "str", "num", "bool"])
    raw = {
        "str": lambda: g.pick(
            [sk.word(g.rng), f"{g.int(0, 9)}.{g.int(0, 20)}.{g.int(0, 9)}", "active", "Madrid", "admin", sk.word(g.rng) + " " + sk.word(g.rng)]
        ),
        "num": lambda: str(g.int(1, 5000)),
        "bool": lambda: g.pick(["true", "false"]),
    }[vk]()
    v = lit(g, raw, 0.5 if vk == "str" else 0.0)
    j = f'"{raw}"' if vk == "str" else raw
    n = num(g, 1, 50)
    kind = g.pick(
        [
            "set",
            "set",
            "set",
            "set",
            "setnested",
            "setnested",
            "add",
            "add",
            "del",
            "del",
            "del",
            "delnested",
            "push",
            "inc",
            "addall",
            "delall",
            "rename",
            "setwhere",
            "delidx",
            "mulall",
            "create",
            "createarr",
            "merge",
            "concat",
            "fromlines",
            "fromcsv",
            "slurp",
            "upcase",
            "pick",
            "env",
        ]
    )
    how = g.pick(["save", "save", "save", "print", "other"])
    NUMK = field(g, NUMERIC)
    P = g.value(f"{b.raw}.{a.raw}")
    cases = {
        "set": (
            [
                f"(set|change|update) [the field|the value of|the key] {a} to {v} (in|inside) {f}",
                f"change [the] {a} (in|of) {f} to {v}",
                f"in {f} set {a} (to|=) {v}",
            ],
            [f"(pon|cambia|actualiza) [el campo|el valor de] {a} (a|por) {v} en {f}", f"cambia [el] {a} de {f} (a|por) {v}", f"en {f} pon {a} (a|=) {v}"],
            f".{a.raw} = {j}",
        ),
        "setnested": (
            [f"(set|change|update) [the value of] {P} to {v} in {f}", f"(set|change) [the] {a} (inside|under|of) [the object] {b} to {v} in {f}"],
            [f"(pon|cambia|actualiza) [el valor de] {P} (a|por) {v} en {f}", f"cambia [el] {a} (dentro de|de) {b} (a|por) {v} en {f}"],
            f".{b.raw}.{a.raw} = {j}",
        ),
        "add": (
            [
                f"add [a|the] (field|key|property) {a} with [the] value {v} to {f}",
                f"add {a}: {v} to [the JSON [file]] {f}",
                f"(insert|put) a new (field|key) {a} equal to {v} (in|into) {f}",
            ],
            [
                f"(añade|agrega) [a {f}] (el campo|la clave) {a} con [el] valor {v}".replace(f"[a {f}] ", f"a {f} "),
                f"(añade|agrega) {a}: {v} (a|al JSON) {f}",
                f"(mete|añade) un campo nuevo {a} igual a {v} en {f}",
            ],
            f".{a.raw} = {j}",
        ),
        "del": (
            [f"(delete|remove|drop) [the] [field|key|property] {a} (from|in) {f}", f"(get rid of|remove) the {a} (key|field) (in|of) {f}"],
            [
                f"(borra|elimina|quita) (el campo|la clave|) {a} de {f}".replace("(el campo|la clave|)", "[el campo|la clave]"),
                f"(elimina|quita) [el campo] {a} del JSON {f}",
            ],
            f"del(.{a.raw})",
        ),
        "delnested": (
            [f"(delete|remove) [the key] {P} (from|in) {f}", f"(delete|remove) [the field] {a} (inside|of|under) {b} in {f}"],
            [f"(borra|elimina|quita) [la clave] {P} de {f}", f"(borra|quita) [el campo] {a} (dentro de|de) {b} en {f}"],
            f"del(.{b.raw}.{a.raw})",
        ),
        "push": (
            [f"(append|add|push) {v} to [the array] {arr} (in|of) {f}", f"add [the element] {v} at the end of [the array] {arr} in {f}"],
            [f"(añade|agrega|mete) {v} (a|al array) {arr} (de|en) {f}", f"(añade|agrega) [el elemento] {v} al final de {arr} en {f}"],
            f".{arr.raw} += [{j}]",
        ),
        "inc": (
            [f"(increment|increase) {NUMK} by {n} in {f}", f"add {n} to [the value of] {NUMK} in {f}"],
            [f"(incrementa|aumenta) {NUMK} en {n} en {f}", f"suma {n} (a|al valor de) {NUMK} en {f}"],
            f".{NUMK.raw} += {n.raw}",
        ),
        "addall": (
            [
                f"add [the field] {a} with [the] value {v} to (each|every) (object|element) of the array in {f}",
                f"(set|put) {a} to {v} in all [the] (objects|elements) of the array in {f}".replace("(set|put)", "set"),
            ],
            [
                f"(añade|agrega) el campo {a} con valor {v} a (cada objeto|todos los objetos) del array de {f}",
                f"pon {a} a {v} en todos los (objetos|elementos) del array de {f}",
            ],
            f"map(.{a.raw} = {j})",
        ),
        "delall": (
            [f"(delete|remove) [the field] {a} from (each|every) (object|element) of the array in {f}"],
            [f"(borra|elimina|quita) [el campo] {a} de (cada objeto|todos los objetos) del array de {f}"],
            f"map(del(.{a.raw}))",
        ),
        "rename": ([f"rename [the] (key|field) {a} to {v} in {f}"], [f"renombra (el campo|la clave) {a} a {v} en {f}"], f".{v.raw} = .{a.raw} | del(.{a.raw})"),
        "setwhere": (
            [f"(set|change) {a} to {v} in the (object|element) of {f} whose id is {n}", f"for the (object|element) with id {n} in {f} set {a} to {v}"],
            [f"(pon|cambia) {a} a {v} en el (objeto|elemento) de {f} cuyo id sea {n}", f"al (objeto|elemento) con id {n} de {f} ponle {a} a {v}"],
            f"map(if .id == {n.raw} then .{a.raw} = {j} else . end)",
        ),
        "delidx": (
            [f"(delete|remove) the (first|1st) element of the array in {f}"],
            [f"(borra|elimina|quita) el primer elemento del array de {f}"],
            "del(.[0])",
        ),
        "mulall": (
            [f"multiply [the field] {NUMK} by {n} in (each|every) object of the array in {f}"],
            [f"multiplica por {n} [el campo] {NUMK} de (cada objeto|todos los objetos) del array de {f}"],
            f"map(.{NUMK.raw} *= {n.raw})",
        ),
        "upcase": (
            [f"(convert|change) [the field] {a} to upper case in (each|every) object of the array in {f}"],
            [f"(pasa|convierte) a mayúsculas el campo {a} de cada objeto del array de {f}"],
            f"map(.{a.raw} |= ascii_upcase)",
        ),
        "pick": (
            [f"keep only [the fields] {a} and {NUMK} in (each|every) object of the array in {f}"],
            [f"deja solo los campos {a} y {NUMK} en cada objeto del array de {f}"],
            f"map({{{a.raw}, {NUMK.raw}}})",
        ),
    }
    if kind == "rename":
        w = field(g)
        cases["rename"] = (
            [f"rename [the] (key|field) {a} to {w} in {f}", f"change the name of the key {a} to {w} in {f}"],
            [f"renombra (el campo|la clave) {a} a {w} en {f}", f"cambia el nombre de la clave {a} (a|por) {w} en {f}"],
            f".{w.raw} = .{a.raw} | del(.{a.raw})",
        )
    if kind in cases:
        en, es, prog = cases[kind]
        req = g.t(en, es)
        if how == "save":
            return req + g.t(
                ["", "", " [and save the file]", ", saving the file", " in place"],
                ["", "", " [y guarda el archivo]", ", guardando el archivo", ", modificando el fichero"],
            ), saved(f"jq '{prog}'", f)
        if how == "print":
            return req + g.t(
                [
                    " and (print|show) the result without (changing|modifying|touching) the file",
                    ", only (printing|showing) the result",
                    " but only print the result, do not save it",
                ],
                [" y (muestra|imprime) el resultado sin (modificar|tocar) el archivo", ", solo mostrando el resultado", " pero sin guardar, solo muéstralo"],
            ), f"jq '{prog}' {f.arg}"
        o = g.slot("json_file")
        return req + g.t(
            [f" and (save|write) (it|the result) (as|to|in) {o}", f", writing the result to {o}"],
            [f" y (guárdalo|guarda el resultado) en {o}", f", escribiendo el resultado en {o}"],
        ), f"jq '{prog}' {f.arg} > {o.arg}"
    if kind == "create":
        x, m = lit(g, sk.word(g.rng), 0.4), num(g, 1, 500)
        return g.t(
            [
                f"create [a JSON file] {f} with {a} {x} and {NUMK} {m}",
                f"(write|make) a JSON object with {a} (set to|=) {x} and {NUMK} (set to|=) {m} (to|in) {f}",
            ],
            [f"crea [el archivo JSON] {f} con {a} {x} y {NUMK} {m}", f"escribe en {f} un objeto JSON con {a} igual a {x} y {NUMK} igual a {m}"],
        ), f'echo \'{{"{a.raw}": "{x.raw}", "{NUMK.raw}": {m.raw}}}\' > {f.arg}'
    if kind == "createarr":
        ws = words(g, g.pick([2, 3, 4]))
        o = g.chance(0.5)
        return g.t(
            [
                f"(create|write) [a JSON file] {f} (with|containing) the array of strings {listed(g, ws)}"
                if o
                else f"(print|make) a JSON array with the (strings|words) {listed(g, ws)}"
            ],
            [
                f"(crea|escribe) {f} con el array JSON de cadenas {listed(g, ws)}"
                if o
                else f"(imprime|haz) un array JSON con las (cadenas|palabras) {listed(g, ws)}"
            ],
        ), "echo '[" + ", ".join(f'"{w.raw}"' for w in ws) + "]'" + (f" > {f.arg}" if o else "")
    h = g.slot("json_file")
    o = g.slot("json_file")
    to = g.chance(0.6)
    T_EN, T_ES, T = (f" into {o}", f" en {o}", f" > {o.arg}") if to else ("", "", "")
    if kind == "merge":
        return g.t(
            [
                f"(merge|combine) the [JSON] objects (in|of) {f} and {h}{T_EN}",
                f"(merge|combine) [the JSON files] {f} and {h}{T_EN} (with values of the second winning|so that the second wins)",
            ],
            [f"(combina|fusiona|mezcla) los objetos [JSON] de {f} y {h}{T_ES}", f"(fusiona|une) [los JSON] {f} y {h}{T_ES} con prioridad para el segundo"],
        ), f"jq -s '.[0] * .[1]' {f.arg} {h.arg}{T}"
    if kind == "concat":
        return g.t(
            [
                f"(concatenate|join|merge|combine) the [JSON] arrays (in|of) {f} and {h}{T_EN}",
                f"(put|join) the arrays of {f} and {h} (together|in one array){T_EN}".replace("(put|join)", "put"),
            ],
            [f"(concatena|une|junta) los arrays [JSON] de {f} y {h}{T_ES}", f"une en un solo array los de {f} y {h}" + (f" y guárdalo{T_ES}" if to else "")],
        ), f"jq -s 'add' {f.arg} {h.arg}{T}"
    if kind == "slurp":
        return g.t(
            [
                f"(put|combine|collect) [the contents of] {f} and {h} (into|in) (one|a single) JSON array, one element per file{T_EN.replace('into', ', saved in')}".replace(
                    "file , saved", "file, saved"
                )
            ],
            [f"(mete|junta) {f} y {h} en un solo array JSON, un elemento por archivo" + (f", guardado en {o}" if to else "")],
        ), f"jq -s . {f.arg} {h.arg}{T}"
    if kind == "fromlines":
        t = g.slot("file")
        return g.t(
            [
                f"convert the lines of {t} (to|into) a JSON array [of strings]" + (f" and save it (in|to) {o}" if to else ""),
                f"(make|build) a JSON array (from|with) the lines of {t}" + (f" in {o}" if to else ""),
            ],
            [
                f"(convierte|pasa) las líneas de {t} a un array JSON [de cadenas]" + (f" y guárdalo en {o}" if to else ""),
                f"(haz|crea) un array JSON con las líneas de {t}" + (f" en {o}" if to else ""),
            ],
        ), f"jq -Rn '[inputs]' {t.arg}{T}"
    if kind == "fromcsv":
        t = g.slot("csv_file")
        return g.t(
            [
                f"convert [the CSV [file]] {t} \\(with a header\\) to JSON" + (f" in {o}" if to else ""),
                f"(turn|convert) {t} into a JSON array of objects using its header (line|row)" + (f", saved (in|as|to) {o}" if to else ""),
            ],
            [
                f"(convierte|pasa) [el CSV] {t} \\(con cabecera\\) a JSON" + (f" en {o}" if to else ""),
                f"convierte {t} en un array JSON de objetos usando su cabecera" + (f" y guárdalo en {o}" if to else ""),
            ],
        ), f"python3 -c 'import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin)), indent=2))' < {t.arg}{T}"
    e = g.slot("var")
    return g.t(
        [
            f"set {a} in {f} to the value of the environment variable {e} and print the result",
            f"(print|show) {f} with {a} replaced by the value of [the] ${e} [variable]",
        ],
        [
            f"pon {a} de {f} al valor de la variable de entorno {e} e imprime el resultado",
            f"(muestra|imprime) {f} con {a} cambiado por el valor de la variable {e}",
        ],
    ), f"jq --arg v \"${e.raw}\" '.{a.raw} = $v' {f.arg}"


# --- strings


@composed(INTENTS, "string-op", weight=14)
def string_op(g: Gen) -> tuple[str, str]:
    r = g.rng
    raw = g.pick(
        [
            lambda: sk.word(r),
            lambda: f"{sk.word(r)} {sk.word(r)}",
            lambda: f"{sk.word(r)} {sk.word(r)} {sk.word(r)}",
            lambda: g.pick(["Hello World", "Hola Mundo", "open source", "banana", "foo bar baz", "The quick brown fox", "buenos días", "Linux is fun"]),
        ]
    )()
    x = dq(g, raw, g.chance(0.75))
    n = num(g, 2, 40)
    ch = g.value(g.pick(raw.replace(" ", "")), text=None)
    CH = dq(g, ch.raw)
    ST, SS = "[the] (string|text|word|phrase)", "(la cadena|la palabra|la frase)"
    if " " not in raw:
        ST, SS = "[the] (string|word)", "(la cadena|la palabra)"
    P, PS = "(print|show|display)", "(imprime|muestra|escribe)"
    kind = g.pick(
        [
            "len",
            "len",
            "rev",
            "rev",
            "upper",
            "upper",
            "lower",
            "lower",
            "cap",
            "repeat",
            "repeatline",
            "line",
            "countch",
            "sub",
            "firstn",
            "lastn",
            "replace",
            "contains",
            "words",
            "splitspace",
            "b64",
            "b64d",
            "sha",
            "rot13",
            "split",
            "splitnth",
            "trim",
            "padl",
            "padr",
            "center",
            "delch",
            "squeeze",
            "starts",
            "eq",
            "concat",
            "chars",
            "sortw",
            "ascii",
            "chr",
            "hexd",
            "empty",
            "pal",
            "nospace",
            "basename",
            "dirname",
            "ext",
            "noext",
            "camel",
            "lines",
            "pathparts",
            "title",
            "uniqch",
        ]
    )
    s1 = str(x)
    if kind == "len":
        return g.t(
            [
                f"(how long is|what is the length of|length of|count the characters of) {ST} {s1}",
                f"(print|get|calculate) the (length|number of characters) of {ST} {s1}",
                f"how many characters (are in|are there in) {s1}",
            ],
            [
                f"(cuál es la longitud de|longitud de|cuenta los caracteres de) [SS] {s1}".replace("[SS]", f"[{SS[1:-1]}]"),
                f"cuántos (caracteres|letras) tiene {SS} {s1}".replace("(caracteres|letras)", "caracteres"),
                f"(imprime|dame|calcula) (la longitud|el número de caracteres) de {SS} {s1}",
            ],
        ), f"echo -n {x.arg} | wc -m"
    if kind == "rev":
        return g.t(
            [f"(reverse|invert) {ST} {s1}", f"{P} {s1} (backwards|reversed|in reverse)", f"write {s1} backwards"],
            [f"invierte {SS} {s1}", f"{PS} {s1} al revés", f"{SS} {s1} al revés"],
        ), f"echo {x.arg} | rev"
    if kind in ("upper", "lower"):
        en, es, t = (
            ("(upper case|uppercase|capital letters)", "mayúsculas", "'[:lower:]' '[:upper:]'")
            if kind == "upper"
            else ("(lower case|lowercase)", "minúsculas", "'[:upper:]' '[:lower:]'")
        )
        return g.t(
            [f"convert {ST} {s1} to {en}", f"{P} {s1} in {en}", f"{s1} in {en}"], [f"(convierte|pasa) {SS} {s1} a {es}", f"{PS} {s1} en {es}", f"{s1} en {es}"]
        ), f"echo {x.arg} | tr {t}"
    if kind in ("cap", "title"):
        if kind == "cap":
            return g.t(
                [f"capitalize the first letter of {s1}", f"{P} {s1} with the first letter in upper case"],
                [f"pon en mayúscula la primera letra de {s1}", f"{PS} {s1} con la primera letra en mayúscula"],
            ), f"echo {x.arg} | sed 's/./\\U&/'"
        return g.t(
            [f"capitalize (the first letter of each|every) word (of|in) {s1}", f"{s1} in title case"],
            [f"pon en mayúscula la inicial de cada palabra de {s1}", f"{PS} {s1} con la inicial de cada palabra en mayúscula"],
        ), f"echo {x.arg} | sed 's/\\b./\\U&/g'"
    if kind == "repeat":
        return g.t(
            [f"repeat {s1} {n} times on (one|a single|the same) line [without separators]", f"{P} {s1} {n} times in a row on one line"],
            [f"repite {s1} {n} veces en (una|la misma|una sola) línea [sin separadores]", f"{PS} {s1} {n} veces seguidas en una línea"],
        ), f"printf '{raw}%.0s' {{1..{n.raw}}}; echo"
    if kind == "repeatline":
        return g.t(
            [f"{P} {s1} {n} times, (one per line|each on its own line) (with|using) yes", f"use yes to print {s1} {n} times"],
            [f"{PS} {s1} {n} veces, una por línea, (con|usando) yes", f"usa yes para imprimir {s1} {n} veces"],
        ), f"yes {x.arg} | head -n {n.raw}"
    if kind == "line":
        c, en, es = g.pick(
            [
                ("-", "dashes", "guiones"),
                ("=", "equals signs", "signos igual"),
                ("*", "asterisks", "asteriscos"),
                ("#", "hashes", "almohadillas"),
                ("_", "underscores", "guiones bajos"),
                (".", "dots", "puntos"),
            ]
        )
        return g.t(
            [f"{P} a line (of|with|made of) {n} {en}", f"{n} {en} on one line"], [f"{PS} una línea (de|con) {n} {es}", f"{n} {es} en una línea"]
        ), f"printf '%{n.raw}s\\n' | tr ' ' '{c}'"
    if kind == "countch":
        return g.t(
            [
                f"(count|how many) times [the letter|the character] {CH} appears in {s1}".replace("(count|how many) times", "count how many times"),
                f"how many {CH} (are there|are) in {s1}",
                f"number of {CH} in {s1}",
            ],
            [f"cuántas veces aparece [la letra] {CH} en {s1}", f"(cuenta las|número de) {CH} (en|de) {s1}"],
        ), f'echo {x.arg} | grep -o "{ch.raw}" | wc -l'
    if kind == "sub":
        a = g.int(1, 4)
        b = a + g.int(1, 4)
        A, B = g.value(str(a)), g.value(str(b))
        return g.t(
            [f"{P} characters {A} to {B} of {s1}", f"extract (characters|positions) {A}-{B} (of|from) {s1}"],
            [f"{PS} los caracteres {A} a {B} de {s1}", f"extrae de[l] {A} a[l] {B} los caracteres de {s1}".replace("de[l]", "del").replace("a[l]", "al")],
        ), f"echo {x.arg} | cut -c{a}-{b}"
    if kind in ("firstn", "lastn"):
        m = num(g, 2, 5)
        return (
            (
                g.t([f"{P} the first {m} (characters|letters) of {s1}"], [f"{PS} (los primeros {m} caracteres|las primeras {m} letras) de {s1}"]),
                f"echo {x.arg} | cut -c1-{m.raw}",
            )
            if kind == "firstn"
            else (
                g.t([f"{P} the last {m} (characters|letters) of {s1}"], [f"{PS} (los últimos {m} caracteres|las últimas {m} letras) de {s1}"]),
                f"echo -n {x.arg} | tail -c {m.raw}",
            )
        )
    if kind == "replace":
        a, b = dq(g, g.pick([ch.raw, raw.split()[0]])), dq(g, g.pick(["x", "_", "X", sk.word(r)]))
        return g.t(
            [f"replace [all] {a} (with|by) {b} in {ST} {s1}", f"in {s1} change every {a} to {b}"],
            [f"(reemplaza|sustituye|cambia) [todos los] {a} por {b} en {SS} {s1}", f"en {s1} cambia cada {a} por {b}"],
        ), f"echo {x.arg} | sed 's/{a.raw}/{b.raw}/g'"
    if kind in ("contains", "starts"):
        w = dq(g, g.pick([raw.split()[0][:4], sk.word(r)]))
        y, z = ("yes", "no") if g.lang == "en" else ("sí", "no")
        pat = f'*"{w.raw}"*' if kind == "contains" else f'"{w.raw}"*'
        en, es, es2 = ("contains", "contiene", "contiene") if kind == "contains" else ("starts with", "empieza por", "empieza por")
        return g.t(
            [f"(check|test) (if|whether) {ST} {s1} {en} {w} and print yes or no", f"(print|say) yes if {s1} {en} {w}, (else|otherwise) no"],
            [f"(comprueba|mira) si {SS} {s1} {es} {w} e imprime sí o no", f"(imprime|di) sí si {s1} {es2} {w} y si no no"],
        ), f'if [[ {x.arg} == {pat} ]]; then echo "{y}"; else echo "{z}"; fi'
    if kind == "eq":
        w = dq(g, g.pick([raw, sk.word(r)]))
        y, z = ("equal", "different") if g.lang == "en" else ("iguales", "distintas")
        return g.t(
            [f"compare [the strings] {s1} and {w} and print equal or different", f"are {s1} and {w} the same? print equal or different"],
            [f"compara [las cadenas] {s1} y {w} e imprime iguales o distintas", f"son iguales {s1} y {w}? imprime iguales o distintas"],
        ), f'if [ {x.arg} = {w.arg} ]; then echo "{y}"; else echo "{z}"; fi'
    if kind == "words":
        return g.t(
            [
                f"(count the|how many|number of) words (in|are in) {s1}".replace(
                    "(count the|how many|number of) words (in|are in)", "(count the words in|number of words in|how many words are in)"
                ),
                f"word count of {s1}",
            ],
            [f"(cuenta las palabras de|número de palabras de) {s1}", f"cuántas palabras (hay en|tiene) {s1}"],
        ), f"echo {x.arg} | wc -w"
    if kind in ("splitspace", "sortw"):
        tail = " | sort" if kind == "sortw" else ""
        so, ss = (" and sort them", " y ordénalas") if tail else ("", "")
        return g.t(
            [
                f"(split|break) {s1} into words, one per line{so}",
                f"{P} each word of {s1} on (its own|a separate) line{' sorted alphabetically' if tail else ''}",
            ],
            [f"(separa|divide|parte) {s1} en palabras, una por línea{ss}", f"{PS} cada palabra de {s1} en una línea{' por orden alfabético' if tail else ''}"],
        ), f"echo {x.arg} | tr ' ' '\\n'{tail}"
    if kind == "b64":
        return g.t(
            [f"encode {ST} {s1} in base64", f"base64 of {ST} {s1}", f"{s1} to base64"], [f"codifica {SS} {s1} en base64", f"base64 de {SS} {s1}"]
        ), f"echo -n {x.arg} | base64"
    if kind == "b64d":
        import base64

        e = g.value(base64.b64encode(raw.encode()).decode())
        return g.t(
            [f"decode [the] base64 [string] {e}", f"what does the base64 {e} say", f"base64 decode {e}"],
            [f"decodifica [la cadena] base64 {e}", f"qué dice el base64 {e}"],
        ), f'echo "{e.raw}" | base64 -d'
    if kind == "sha":
        h, c = g.pick([("md5", "md5sum"), ("sha256", "sha256sum"), ("sha1", "sha1sum"), ("sha512", "sha512sum")])
        return g.t(
            [f"({h}|{h.upper()}) [hash|checksum|sum] of {ST} {s1}", f"(calculate|compute) the {h} of {ST} {s1}"],
            [f"({h}|{h.upper()}) de {SS} {s1}", f"(calcula|dame) el [hash] {h} de {SS} {s1}"],
        ), f"echo -n {x.arg} | {c}"
    if kind == "rot13":
        return g.t(
            [f"(encode|encrypt) {s1} with rot13", f"rot13 of {s1}"], [f"(codifica|cifra) {s1} (con|en) rot13", f"rot13 de {s1}"]
        ), f"echo {x.arg} | tr 'A-Za-z' 'N-ZA-Mn-za-m'"
    if kind in ("split", "splitnth"):
        ws = words(g, g.pick([3, 4]))
        d, en, es = g.pick(
            [
                (",", "commas", "comas"),
                (":", "colons", "dos puntos"),
                ("-", "hyphens", "guiones"),
                (";", "semicolons", "punto y coma"),
                ("/", "slashes", "barras"),
                (".", "dots", "puntos"),
                ("|", "pipes", "barras verticales"),
            ]
        )
        v = dq(g, d.join(w.raw for w in ws))
        if kind == "split":
            return g.t(
                [
                    f"(split|break) {ST} {v} (by|on|at the) {en}[, one (part|piece) per line]".replace("at the", "at"),
                    f"{P} each (part|field) of {v} separated by {en} on its own line",
                ],
                [
                    f"(separa|divide|parte) {SS} {v} por {es}[, una parte por línea]",
                    f"{PS} cada (campo|parte) de {v} separado por {es} en una línea".replace("(campo|parte)", "campo"),
                ],
            ), f"echo {v.arg} | tr '{d}' '\\n'"
        k = g.int(1, len(ws))
        o = g.t(["first", "second", "third", "fourth"][k - 1 : k], ["primer", "segundo", "tercer", "cuarto"][k - 1 : k])
        return g.t(
            [f"{P} the {o} (field|part) of {v} separated by {en}", f"{o} {en[:-1] if en != 'slashes' else 'slash'}-separated field of {v}"],
            [f"{PS} el {o} campo de {v} separado por {es}", f"{o} campo de {v} (usando|con) {es} como separador"],
        ), f"echo {v.arg} | cut -d'{d}' -f{k}"
    if kind == "trim":
        v = g.value("  " + raw + "  ", arg=f'"  {raw}  "', text=f'"  {raw}  "')
        return g.t(
            [
                f"(trim|strip|remove) the leading and trailing (spaces|whitespace) (of|from) {v}".replace("(trim|strip|remove)", "(strip|remove|trim)"),
                f"trim [the string] {v}",
            ],
            [f"(quita|elimina) los espacios del principio y del final de {v}", f"recorta los espacios (sobrantes|de los extremos) de {v}"],
        ), f"echo {v.arg} | sed 's/^ *//; s/ *$//'"
    if kind in ("padl", "padr"):
        right = kind == "padl"
        m = num(g, 10, 40)
        return g.t(
            [
                f"{P} {s1} {'right' if right else 'left'}-aligned in {m} (columns|characters)",
                f"pad {s1} with spaces on the {'left' if right else 'right'} to {m} characters",
            ],
            [
                f"{PS} {s1} alineado a la {'derecha' if right else 'izquierda'} en {m} (columnas|caracteres)",
                f"rellena {s1} con espacios por la {'izquierda' if right else 'derecha'} hasta {m} caracteres",
            ],
        ), f"printf '%{'' if right else '-'}{m.raw}s\\n' {x.arg}"
    if kind == "delch":
        return g.t(
            [f"(remove|delete) (all [the]|every) {CH} from {s1}", f"{P} {s1} without [the letter] {CH}".replace("[the letter] ", "")],
            [f"(quita|borra|elimina) (todas las|cada) {CH} de {s1}", f"{PS} {s1} sin [la letra] {CH}".replace("[la letra] ", "")],
        ), f"echo {x.arg} | tr -d '{ch.raw}'"
    if kind in ("nospace", "squeeze"):
        return g.t(
            [f"(remove|delete) (all [the]|the) spaces from {s1}", f"{P} {s1} without spaces"],
            [f"(quita|elimina) [todos] los espacios de {s1}", f"{PS} {s1} sin espacios"],
        ), f"echo {x.arg} | tr -d ' '"
    if kind == "concat":
        v, w = g.value(g.pick(["a", "first", "x", "nombre", "s1"])), g.value(g.pick(["b", "second", "y", "apellido", "s2"]))
        y = dq(g, sk.word(r), False)
        return g.t(
            [f"set {v} to {s1} and {w} to {y} and print them joined (with a space|by a space)"],
            [f"pon {v} a {s1} y {w} a {y} e imprímelas unidas (con|por) un espacio"],
        ), f'{v.raw}={x.arg}; {w.raw}={y.arg}; echo "${v.raw} ${w.raw}"'
    if kind in ("chars", "uniqch"):
        if kind == "chars":
            return g.t(
                [f"{P} each (character|letter) of {s1} on (its own|a separate) line", f"split {s1} into characters, one per line"],
                [f"{PS} cada (carácter|letra) de {s1} en una línea", f"separa {s1} en letras, una por línea"],
            ), f"echo {x.arg} | grep -o ."
        return g.t(
            [f"(count|show) how many times each (letter|character) appears in {s1}", f"(letter|character) frequency of {s1}"],
            [f"cuenta cuántas veces aparece cada (letra|carácter) en {s1}", f"frecuencia de cada letra en {s1}"],
        ), f"echo {x.arg} | grep -o . | sort | uniq -c"
    if kind == "ascii":
        return g.t(
            [f"(ASCII code|ascii value|character code) of [the letter|the character] {CH}", f"what is the ASCII code of {CH}"],
            [f"código ASCII de [la letra] {CH}", f"cuál es el código ASCII de {CH}"],
        ), f"printf '%d\\n' \"'{ch.raw}\""
    if kind == "chr":
        o = g.value(str(g.int(65, 122)))
        return g.t(
            [f"(which|what) character has [the] ASCII code {o}", f"character (of|for|with) ASCII code {o}"],
            [f"qué carácter (tiene|es) el código ASCII {o}", f"carácter (del|con) código ASCII {o}"],
        ), f"printf \"\\\\$(printf '%03o' {o.raw})\\n\""
    if kind == "hexd":
        return g.t(
            [f"{P} {s1} in hexadecimal [bytes]", f"hex (dump|representation) of [the string] {s1}".replace("(dump|representation)", "representation")],
            [f"{PS} {s1} en hexadecimal", f"representación hexadecimal de {s1}"],
        ), f"echo -n {x.arg} | xxd -p"
    if kind == "pal":
        y, z = ("yes", "no") if g.lang == "en" else ("sí", "no")
        w = g.slot("word")
        return g.t(
            [
                f"(check|tell me) (if|whether) {w} is a palindrome, (printing|print) yes or no".replace("(printing|print)", "printing"),
                f"is {w} a palindrome? print yes or no",
            ],
            [f"comprueba si {w} es (un palíndromo|palíndromo) e imprime sí o no", f"es {w} un palíndromo? imprime sí o no"],
        ), f'if [ "{w.raw}" = "$(echo "{w.raw}" | rev)" ]; then echo "{y}"; else echo "{z}"; fi'
    if kind in ("basename", "dirname", "ext", "noext", "pathparts"):
        d = g.slot("absdir")
        e = g.pick(["txt", "log", "csv", "jpg", "tar.gz", "py"])
        p = g.value(f"{d.raw}/{sk.word(r)}.{e}")
        if kind == "dirname":
            return g.t(
                [f"{P} [only] the directory (part|) of [the path] {p}".replace("(part|)", "[part]"), f"directory part of {p}"],
                [f"{PS} [solo] el directorio de la ruta {p}", f"parte del directorio de {p}"],
            ), f"dirname {p.arg}"
        if kind == "ext":
            return g.t(
                [f"{P} [only] the extension of [the path] {p}", f"(what is the|get the) extension of {p}"],
                [f"{PS} [solo] la extensión de {p}", f"cuál es la extensión de {p}"],
            ), f'f={p.arg}; echo "${{f##*.}}"'
        if kind == "noext":
            return g.t(
                [
                    f"{P} the file name of {p} without [the] directory [nor|or] (its|the) .{e} extension".replace("[nor|or]", "or"),
                    f"base name of {p} without .{e}",
                ],
                [f"{PS} el nombre de {p} sin directorio ni extensión .{e}", f"nombre base de {p} sin .{e}"],
            ), f"basename {p.arg} .{e}"
        return g.t(
            [f"{P} [only] the file name (of|from) [the path] {p}", f"(base name|file name) of {p}", f"{p} without the directory"],
            [f"{PS} [solo] el nombre de[l] archivo de la ruta {p}".replace("de[l]", "del"), f"nombre [base] del archivo {p} sin (la ruta|el directorio)"],
        ), f"basename {p.arg}"
    if kind == "lines":
        ws = words(g, g.pick([2, 3, 4]))
        o = g.slot("newname") if g.chance(0.6) else None
        return g.t(
            [f"(write|put) [the lines] {listed(g, ws)} (to|in|into) {o}, one per line" if o else f"{P} [the words] {listed(g, ws)}, one per line"],
            [f"(escribe|pon) {listed(g, ws)} en {o}, uno por línea" if o else f"{PS} {listed(g, ws)}, uno por línea"],
        ), f"printf '%s\\n' {' '.join(w.raw for w in ws)}" + (f" > {o.arg}" if o else "")
    return g.t(
        [f"{P} {s1}", f"(echo|say) {s1}", f"{P} [the text] {s1} (on the screen|to the terminal|on screen)"],
        [f"{PS} {s1}", f"{PS} [el texto] {s1} (por pantalla|en la terminal|en pantalla)"],
    ), f"echo {x.arg}"


@composed(INTENTS, "echo-special", weight=4)
def echo_special(g: Gen) -> tuple[str, str]:
    x, y = msg(g), msg(g)
    f = g.slot("newname")
    kind = g.pick(["nonl", "two", "tofile", "append", "colour", "bold", "stderr", "tab", "multi", "heredoc", "heredoc", "tee", "sudo", "empty"])
    P, PS = "(print|echo|show|write)", "(imprime|escribe|muestra)"
    if kind == "nonl":
        return g.t(
            [f"{P} {x} without a (trailing|final) newline", f"{P} {x} without (line break|newline) at the end"],
            [f"{PS} {x} sin salto de línea [al final]", f"{PS} {x} sin (nueva línea|retorno de línea) final"],
        ), f"echo -n {x.arg}"
    if kind == "two":
        return g.t(
            [f"{P} {x} and {y} on (two|separate|different) lines", f"{P} {x}, and on the next line {y}"],
            [f"{PS} {x} y {y} en (dos líneas|líneas distintas|líneas separadas)", f"{PS} {x} y en la línea siguiente {y}"],
        ), f"printf '%s\\n' {x.arg} {y.arg}"
    if kind == "tofile":
        return g.t(
            [
                f"(write|save|put) {x} (to|in|into) [a file (called|named)|the file] {f}",
                f"create [a file] {f} (with|containing) [the text] {x}",
                f"make {f} contain [only] {x}",
            ],
            [
                f"(escribe|guarda|pon) {x} en [el archivo|el fichero|un archivo llamado] {f}",
                f"crea [el archivo] {f} con [el texto] {x}",
                f"que {f} contenga {x}",
            ],
        ), f"echo {x.arg} > {f.arg}"
    if kind == "append":
        return g.t(
            [f"(append|add) [the line|the text] {x} to [the end of] {f}", f"add a line (saying|with) {x} (to|at the end of) {f}"],
            [f"(añade|agrega) [la línea|el texto] {x} (al final de|a) {f}", f"(añade|agrega|mete) una línea con {x} (al final de|en) {f}"],
        ), f"echo {x.arg} >> {f.arg}"
    if kind == "tee":
        a = g.chance(0.4)
        return g.t(
            [f"{P} {x} (on screen|to the terminal) and also {'append it to' if a else 'write it to'} {f}"],
            [f"{PS} {x} en pantalla y {'además añádelo a' if a else 'también guárdalo en'} {f}"],
        ), f"echo {x.arg} | tee {'-a ' if a else ''}{f.arg}"
    if kind in ("colour", "bold"):
        c = g.pick([("red", "rojo", "31"), ("green", "verde", "32"), ("yellow", "amarillo", "33"), ("blue", "azul", "34"), ("bold", "negrita", "1")])
        return g.t(
            [f"{P} {x} in {c[0]}", f"{P} {x} in {c[0]} (letters|text)"], [f"{PS} {x} en {c[1]}", f"{PS} {x} (con letras en|en) {c[1]}"]
        ), f'echo -e "\\e[{c[2]}m{x.raw}\\e[0m"'
    if kind == "stderr":
        return g.t(
            [f"{P} {x} (to|on) (stderr|standard error|the standard error)", f"send {x} to stderr"],
            [f"{PS} {x} (en|por) (stderr|la salida de error|el error estándar)", f"manda {x} a stderr"],
        ), f"echo {x.arg} >&2"
    if kind == "tab":
        return g.t([f"{P} {x} and {y} separated by a tab"], [f"{PS} {x} y {y} separados por un tabulador"]), f"printf '%s\\t%s\\n' {x.arg} {y.arg}"
    if kind == "empty":
        return g.t(
            [f"{P} an empty line", "print a blank line", "just a blank line"], [f"{PS} una línea (vacía|en blanco)", "(línea en blanco|una línea vacía)"]
        ), "echo"
    if kind == "sudo":
        p = g.slot("file")
        return g.t(
            [f"(append|add) {x} to {p} as root with tee", f"use sudo tee to append {x} to {p}"],
            [f"(añade|agrega) {x} a {p} como root con tee", f"usa sudo tee para añadir {x} a {p}"],
        ), f"echo {x.arg} | sudo tee -a {p.arg}"
    z = msg(g)
    if kind == "multi":
        return g.t(
            [f"create {f} with (three|3) lines: {x}, {y} and {z}", f"write the lines {x}, {y} and {z} (to|into) {f}"],
            [f"crea {f} con (tres|3) líneas: {x}, {y} y {z}", f"escribe en {f} las líneas {x}, {y} y {z}"],
        ), f"printf '%s\\n' {x.arg} {y.arg} {z.arg} > {f.arg}"
    ap = g.chance(0.3)
    return g.t(
        [
            f"use a heredoc to {'append to' if ap else 'write into'} {f} the lines {x} and {y}",
            f"(with a here document|with cat and a heredoc) {'append' if ap else 'write'} {x} and {y} on two lines {'to' if ap else 'in'} {f}",
        ],
        [
            f"usa un heredoc para {'añadir a' if ap else 'escribir en'} {f} las líneas {x} e {y}".replace(" e ", " y "),
            f"con cat y un heredoc {'añade' if ap else 'escribe'} en {f} dos líneas: {x} y {y}",
        ],
    ), f"cat {'>>' if ap else '>'} {f.arg} <<'EOF'\n{x.raw}\n{y.raw}\nEOF"


# --- control flow


@composed(INTENTS, "if-test", weight=16)
def if_test(g: Gen) -> tuple[str, str]:
    """A test on a file, a variable or a command, and what to do in each case."""
    f, d = g.slot("file"), g.slot("dir")
    s = g.slot("script")
    tests = [
        (
            f,
            "-f",
            "[the file] {} exists",
            "[the file] {} does not exist",
            "(existe|existe el archivo|existe el fichero) {}",
            "no existe [el archivo|el fichero] {}",
        ),
        (f, "-f", "{} is a regular file", "{} is not a regular file", "{} es un archivo normal", "{} no es un archivo normal"),
        (
            d,
            "-d",
            "[the directory|the folder] {} exists",
            "[the directory|the folder] {} does not exist",
            "(existe la carpeta|existe el directorio) {}",
            "no existe (la carpeta|el directorio) {}",
        ),
        (d, "-d", "{} is a directory", "{} is not a directory", "{} es un directorio", "{} no es un directorio"),
        (f, "-s", "{} is not empty", "{} is empty", "{} no está vacío", "{} está vacío"),
        (f, "-r", "{} is readable", "{} is not readable", "(se puede leer {}|{} se puede leer)", "no se puede leer {}"),
        (f, "-w", "{} is writable", "{} is not writable", "(se puede escribir en {}|tengo permiso de escritura en {})", "no se puede escribir en {}"),
        (s, "-x", "{} is executable", "{} is not executable", "{} es ejecutable", "{} no es ejecutable"),
        (f, "-L", "{} is a symbolic link", "{} is not a symbolic link", "{} es un enlace simbólico", "{} no es un enlace simbólico"),
    ]
    w = [4, 1, 3, 1, 2, 1, 1, 2, 1]
    o, op, pos_en, neg_en, pos_es, neg_es = g.rng.choices(tests, w)[0]
    kind = g.pick(
        [
            "yesno",
            "yesno",
            "yesno",
            "then",
            "then",
            "else",
            "notexist",
            "newer",
            "proc",
            "cmd",
            "root",
            "grep",
            "exit",
            "both",
            "emptydir",
            "lines",
            "ping",
            "args",
            "user",
        ]
    )
    y, n = (
        g.pick([("exists", "missing"), ("yes", "no"), ("found", "not found"), ("ok", "fail"), ("true", "false"), ("present", "absent")])
        if g.lang == "en"
        else g.pick([("existe", "no existe"), ("sí", "no"), ("encontrado", "no encontrado"), ("ok", "error"), ("está", "no está"), ("si", "no")])
    )
    Y, N = dq(g, y, False), dq(g, n, False)
    A, AS = str(o), str(o)
    PE, NE, PS, NS = pos_en.format(A), neg_en.format(A), pos_es.format(AS, AS) if pos_es.count("{}") > 1 else pos_es.format(AS), neg_es.format(AS)
    THEN_E, THEN_S = "(print|say|echo|and print|show)".replace("and print|", ""), "(imprime|di|muestra)"
    m = msg(g)
    if kind in ("yesno", "else"):
        return g.t(
            [
                f"(check|test|see) (if|whether) {PE} and {THEN_E} {Y} or {N}",
                f"if {PE} {THEN_E} {Y}, (otherwise|else|if not) {N}",
                f"{THEN_E} {Y} if {PE}, (otherwise|else) {N}",
                f"{THEN_E} {Y} or {N} depending on whether {PE}",
            ],
            [
                f"(comprueba|mira|verifica) si {PS} e imprime {Y} o {N}",
                f"si {PS} {THEN_S} {Y}, (si no|y si no|en caso contrario) {N}",
                f"{THEN_S} {Y} si {PS} y {N} (si no|en caso contrario)",
                f"{THEN_S} {Y} o {N} según si {PS}",
            ],
        ), f"if [ {op} {o.arg} ]; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "then":
        neg = g.chance(0.4)
        return g.t(
            [f"if {NE if neg else PE}[,] {THEN_E} {m}", f"{THEN_E} {m} (only if|if) {NE if neg else PE}"],
            [f"si {NS if neg else PS}[,] {THEN_S} {m}", f"{THEN_S} {m} (solo si|si) {NS if neg else PS}"],
        ), f"[ {op} {o.arg} ] {'||' if neg else '&&'} echo {m.arg}"
    if kind == "notexist":
        c = g.pick([("touch", "mkdir", "rm", "cat", "bak", "run", "rmdir", "exec")])
        c = g.pick(list(c))
        t = g.slot("dir")
        if c == "touch":
            return g.t(
                [
                    f"create [an empty file] {f} (only|) if it (does not|doesn't) exist".replace("(only|)", "[only]"),
                    f"if {f} (does not|doesn't) exist, (create it|touch it)",
                ],
                [f"crea [el archivo] {f} [solo] si no existe", f"si no existe {f}, créalo [vacío]"],
            ), f"[ -f {f.arg} ] || touch {f.arg}"
        if c == "mkdir":
            return g.t(
                [
                    f"(create|make) [the] (directory|folder) {t} (if it does not exist|unless it already exists|if it doesn't exist)",
                    f"make sure [the directory] {t} exists",
                ],
                [f"crea (la carpeta|el directorio) {t} si no existe", f"asegúrate de que exista el directorio {t}"],
            ), f"mkdir -p {t.arg}"
        if c == "rm":
            return g.t(
                [f"(delete|remove) {f} (only if|if) it exists", f"if {f} exists, (delete|remove) it"],
                [f"(borra|elimina) {f} (solo si|si) existe", f"si existe {f}, (bórralo|elimínalo)"],
            ), f"[ -f {f.arg} ] && rm {f.arg}"
        if c == "cat":
            return g.t(
                [
                    f"(show|print) the contents of {f} if it exists, (otherwise|else) print {m}",
                    f"if {f} exists (show|print) its contents, (otherwise|else) print {m}",
                ],
                [f"(muestra|imprime) el contenido de {f} si existe y si no imprime {m}", f"si existe {f} muestra su contenido, si no imprime {m}"],
            ), f"if [ -f {f.arg} ]; then cat {f.arg}; else echo {m.arg}; fi"
        if c == "bak":
            return g.t(
                [f"if {f} exists, copy it to {f}.bak", f"copy {f} to {f}.bak (only if|if) it exists"],
                [f"si existe {f}, cópialo a {f}.bak", f"copia {f} a {f}.bak solo si existe"],
            ), f"[ -f {f.arg} ] && cp {f.arg} {sk.quote(f.raw + '.bak')}"
        if c == "rmdir":
            return g.t(
                [f"if [the directory] {d} exists, delete it with (all its contents|everything in it)"],
                [f"si existe (la carpeta|el directorio) {d}, (bórralo|elimínalo) con todo su contenido"],
            ), f"[ -d {d.arg} ] && rm -r {d.arg}"
        r = g.slot("sh_file")
        return g.t(
            [f"(run|execute) {r} with bash (only if|if) it exists", f"if {r} exists, run it with bash"], [f"si existe {r}, ejecútalo con bash"]
        ), f"[ -f {r.arg} ] && bash {r.arg}"
    if kind == "newer":
        h = g.slot("file")
        return g.t(
            [f"(check|test) (if|whether) {f} is newer than {h} and {THEN_E} {Y} or {N}", f"{THEN_E} {Y} if {f} is newer than {h}, (else|otherwise) {N}"],
            [f"comprueba si {f} es más (nuevo|reciente) que {h} e imprime {Y} o {N}", f"{THEN_S} {Y} si {f} es más reciente que {h} y si no {N}"],
        ), f"if [ {f.arg} -nt {h.arg} ]; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "proc":
        p = g.slot("proc")
        return g.t(
            [f"(check|test) (if|whether) [the process] {p} is running and {THEN_E} {Y} or {N}", f"{THEN_E} {Y} if {p} is running, (else|otherwise) {N}"],
            [
                f"comprueba si (el proceso|) {p} (está corriendo|está en marcha|se está ejecutando) e imprime {Y} o {N}".replace(
                    "(el proceso|)", "[el proceso]"
                ),
                f"{THEN_S} {Y} si {p} está en marcha y si no {N}",
            ],
        ), f"if pgrep {p.arg} > /dev/null; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "cmd":
        p = g.slot("package")
        return g.t(
            [
                f"(check|test) (if|whether) the command {p} (is installed|exists|is available) and {THEN_E} {Y} or {N}",
                f"{THEN_E} {Y} if [the command] {p} is installed, (else|otherwise) {N}",
            ],
            [
                f"comprueba si el comando {p} (está instalado|existe|está disponible) e imprime {Y} o {N}",
                f"{THEN_S} {Y} si [el comando] {p} está instalado y si no {N}",
            ],
        ), f"if command -v {p.arg} > /dev/null; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "root":
        return g.t(
            [f"(check|test) (if|whether) (I am root|the current user is root) and {THEN_E} {Y} or {N}", f"{THEN_E} {Y} if I am root, (else|otherwise) {N}"],
            [f"comprueba si (soy root|el usuario actual es root) e imprime {Y} o {N}", f"{THEN_S} {Y} si soy root y si no {N}"],
        ), f'if [ "$(id -u)" -eq 0 ]; then echo {Y.arg}; else echo {N.arg}; fi'
    if kind == "user":
        u = g.slot("user")
        return g.t(
            [
                f"(check|test) (if|whether) [the] user {u} exists and {THEN_E} {Y} or {N}",
                f"{THEN_E} {Y} if there is a user (called|named) {u}, (else|otherwise) {N}",
            ],
            [
                f"comprueba si [el usuario] {u} existe (en el sistema|) e imprime {Y} o {N}".replace("(en el sistema|)", "en el sistema"),
                f"{THEN_S} {Y} si existe el usuario {u} y si no {N}",
            ],
        ), f"if id {u.arg} &> /dev/null; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "grep":
        w = g.slot("search")
        return g.t(
            [
                f"(check|test) (if|whether) {f} contains {w} and {THEN_E} {Y} or {N}",
                f"{THEN_E} {Y} if {w} (appears|is found|occurs) in {f}, (else|otherwise) {N}",
                f"does {f} contain {w}? {THEN_E} {Y} or {N}",
            ],
            [
                f"(comprueba|mira) si {f} contiene {w} e imprime {Y} o {N}",
                f"{THEN_S} {Y} si {w} (aparece|está) en {f} y si no {N}",
                f"contiene {f} {w}? {THEN_S} {Y} o {N}",
            ],
        ), f"if grep -q {w.arg} {f.arg}; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "exit":
        c = runnable(g)
        how = g.pick(["and", "or", "ifelse", "then"])
        k = runnable(g)
        if how == "and":
            return g.t(
                [f"run {c} and {'then'} print {m} (only if|if) it (succeeds|worked)", f"run {c} and, if it succeeds, print {m}"],
                [f"ejecuta {c} e imprime {m} (solo si|si) (funciona|tiene éxito|va bien)", f"ejecuta {c} y, si sale bien, imprime {m}"],
            ), f"{c.arg} && echo {m.arg}"
        if how == "or":
            return g.t(
                [f"run {c} and print {m} (if|only if) it fails", f"if {c} fails print {m}"],
                [f"ejecuta {c} e imprime {m} (si|solo si) falla", f"si {c} falla imprime {m}"],
            ), f"{c.arg} || echo {m.arg}"
        if how == "then":
            return g.t(
                [
                    f"run {c} and (then|, if it succeeds,|if it works) [run] {k}".replace("(then|, if it succeeds,|if it works) [run]", "if it succeeds run"),
                    f"run {k} only if {c} succeeds",
                ],
                [f"ejecuta {c} y, si (funciona|va bien), ejecuta {k}", f"ejecuta {k} solo si {c} (funciona|termina bien)"],
            ), f"{c.arg} && {k.arg}"
        return g.t(
            [f"run {c} and print {Y} if it succeeds or {N} if it fails", f"if {c} succeeds print {Y}, (otherwise|else) {N}"],
            [f"ejecuta {c} e imprime {Y} si funciona o {N} si falla", f"si {c} funciona imprime {Y} y si no {N}"],
        ), f"if {c.arg}; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "both":
        h = g.slot("file")
        orr = g.chance(0.4)
        return g.t(
            [f"{THEN_E} {Y} if {'either' if orr else 'both'} {f} {'or' if orr else 'and'} {h} exist{'s' if orr else ''}, (else|otherwise) {N}"],
            [f"{THEN_S} {Y} si {'existe' if orr else 'existen'} {f} {'o' if orr else 'y'} {h} y si no {N}"],
        ), f"if [ -f {f.arg} ] {'||' if orr else '&&'} [ -f {h.arg} ]; then echo {Y.arg}; else echo {N.arg}; fi"
    if kind == "emptydir":
        return g.t(
            [
                f"(check|test) (if|whether) [the] (directory|folder) {d} is empty and {THEN_E} {Y} or {N}",
                f"{THEN_E} {Y} if [the directory] {d} is empty, (else|otherwise) {N}",
            ],
            [
                f"comprueba si (la carpeta|el directorio) {d} está (vacía|vacío|) e imprime {Y} o {N}".replace(
                    "(la carpeta|el directorio)", "el directorio"
                ).replace("(vacía|vacío|)", "vacío"),
                f"{THEN_S} {Y} si la carpeta {d} está vacía y si no {N}",
            ],
        ), f'if [ -z "$(ls -A {d.arg})" ]; then echo {Y.arg}; else echo {N.arg}; fi'
    if kind == "lines":
        k = num(g, 2, 500)
        return g.t(
            [
                f"{THEN_E} {Y} if {f} has more than {k} lines, (else|otherwise) {N}",
                f"(check|test) (if|whether) {f} has more than {k} lines and {THEN_E} {Y} or {N}",
            ],
            [f"{THEN_S} {Y} si {f} tiene más de {k} líneas y si no {N}", f"comprueba si {f} tiene más de {k} líneas e imprime {Y} o {N}"],
        ), f'if [ "$(wc -l < {f.arg})" -gt {k.raw} ]; then echo {Y.arg}; else echo {N.arg}; fi'
    if kind == "ping":
        h = g.slot("host")
        return g.t(
            [
                f"(check|test) (if|whether) {h} (answers|responds to|replies to) (a ping|ping|one ping) and {THEN_E} {Y} or {N}",
                f"{THEN_E} {Y} if {h} answers a ping, (else|otherwise) {N}",
            ],
            [f"comprueba si {h} responde (al ping|a un ping) e imprime {Y} o {N}", f"{THEN_S} {Y} si {h} responde a un ping y si no {N}"],
        ), f"if ping -c 1 {h.raw} &> /dev/null; then echo {Y.arg}; else echo {N.arg}; fi"
    v = var(g)
    x = env_value(g)
    ne = g.chance(0.25)
    return g.t(
        [
            f"{THEN_E} {Y} if [the variable] {v} is {'not ' if ne else ''}(equal to|) {x}, (else|otherwise) {N}".replace("(equal to|)", "equal to"),
            f"(check|test) (if|whether) {v} {'differs from' if ne else 'equals'} {x} and {THEN_E} {Y} or {N}",
        ],
        [
            f"{THEN_S} {Y} si [la variable] {v} es {'distinta de' if ne else 'igual a'} {x} y si no {N}",
            f"comprueba si {v} {'es distinta de' if ne else 'vale'} {x} e imprime {Y} o {N}",
        ],
    ), f'if [ "${v.raw}" {"!=" if ne else "="} "{x.raw}" ]; then echo {Y.arg}; else echo {N.arg}; fi'


@composed(INTENTS, "redirect", weight=12)
def redirect(g: Gen) -> tuple[str, str]:
    c = runnable(g) if g.chance(0.5) else source_cmd(g)
    f, e = g.slot("newname"), g.slot("log_file")
    n = num(g, 2, 50)
    OUT, OUTS = f"the output of {c}", f"la salida de {c}"
    kind = g.pick(
        [
            "out",
            "out",
            "out",
            "append",
            "append",
            "err",
            "both",
            "both",
            "appboth",
            "null",
            "nullerr",
            "nullout",
            "sep",
            "tee",
            "tee",
            "teea",
            "teeboth",
            "stdin",
            "count",
            "head",
            "tail",
            "sort",
            "bg",
            "nohup",
            "nohuplog",
            "time",
            "exit",
            "var",
            "pipe",
            "less",
            "errpipe",
            "swap",
            "clip",
            "words",
            "three",
            "uniq",
            "noclob",
        ]
    )
    if kind == "out":
        return g.t(
            [
                f"(save|write|redirect|store|send|put) {OUT} (to|in|into) [a file (called|named)|the file] {f}",
                f"run {c} and (save|write|redirect) (the|its) output (to|in) {f}",
                f"redirect {c} to {f}",
            ],
            [
                f"(guarda|escribe|redirige|manda|mete) {OUTS} (en|a) [un archivo llamado|el archivo|el fichero] {f}",
                f"ejecuta {c} y guarda (la|su) salida en {f}",
                f"redirigir {OUTS} a {f}",
            ],
        ), f"{c.arg} > {f.arg}"
    if kind == "append":
        return g.t(
            [f"append {OUT} to {f}", f"(add|append) {OUT} (to the end of|at the end of) {f}", f"run {c} and append its output to {f}[ without overwriting it]"],
            [f"(añade|agrega) {OUTS} (al final de|a) {f}", f"ejecuta {c} y (añade|agrega) su salida a {f}[ sin sobrescribirlo]"],
        ), f"{c.arg} >> {f.arg}"
    if kind == "err":
        a = g.chance(0.3)
        return g.t(
            [
                f"(save|redirect|send|write) (only the errors|the error output|stderr|the standard error|the error messages) of {c} to {e}"
                if not a
                else f"append (only the errors|the error output|stderr) of {c} to {e}",
                f"run {c} {'appending' if a else 'sending'} (stderr|errors|its error messages) to {e}",
            ],
            [
                f"(guarda|redirige|manda) (solo los errores|la salida de error|stderr|el error estándar) de {c} (a|en) {e}"
                if not a
                else f"(añade|agrega) (los errores|la salida de error|stderr) de {c} a {e}",
                f"ejecuta {c} {'añadiendo' if a else 'mandando'} los errores a {e}",
            ],
        ), f"{c.arg} 2{'>>' if a else '>'} {e.arg}"
    if kind in ("both", "appboth"):
        a = kind == "appboth"
        v, vs = ("append", "(añade|agrega)") if a else ("(save|redirect|send|write)", "(guarda|redirige|manda|escribe)")
        return g.t(
            [
                f"{v} (both the output and the errors|stdout and stderr|the output and the error messages|both stdout and stderr) of {c} to {e}",
                f"run {c} {'appending' if a else 'sending'} (stdout and stderr|everything it prints, errors included,|all its output including errors) to {e}",
            ],
            [
                f"{vs} (la salida y los errores|stdout y stderr|la salida estándar y la de error) de {c} {'a' if a else 'en'} {e}",
                f"ejecuta {c} {'añadiendo' if a else 'mandando'} (todo lo que imprima, errores incluidos,|stdout y stderr|toda la salida incluidos los errores) a {e}",
            ],
        ), f"{c.arg} {'&>>' if a else '&>'} {e.arg}"
    if kind == "null":
        return g.t(
            [
                f"run {c} (discarding|throwing away) (all output|all its output|both output and errors|everything it prints)",
                f"(silence|discard) (all the output|the output and the errors) of {c}",
                f"run {c} (silently|without any output at all|quietly, no output and no errors)",
            ],
            [
                f"ejecuta {c} (descartando|tirando) (toda la salida|la salida y los errores|todo lo que imprima)",
                f"(silencia|descarta) (toda la salida|la salida y los errores) de {c}",
                f"ejecuta {c} sin (mostrar nada|que salga nada por pantalla)",
            ],
        ), f"{c.arg} &> /dev/null"
    if kind == "nullerr":
        return g.t(
            [
                f"run {c} (hiding|discarding|ignoring|without showing) (the errors|error messages|stderr)",
                f"(hide|discard|suppress) the (errors|error messages|stderr) of {c}",
            ],
            [
                f"ejecuta {c} (ocultando|descartando|ignorando|sin mostrar) los [mensajes de] error[es]".replace(
                    "los [mensajes de] error[es]", "los (errores|mensajes de error)"
                ),
                f"(oculta|descarta|suprime) los errores de {c}",
            ],
        ), f"{c.arg} 2> /dev/null"
    if kind == "nullout":
        return g.t(
            [
                f"run {c} (showing only|and show only|displaying only) (the errors|its errors|error messages)",
                f"(discard|hide) the standard output of {c} [but keep the errors]",
            ],
            [f"ejecuta {c} (mostrando solo|y muestra solo) los errores", f"(descarta|oculta) la salida estándar de {c} [pero deja los errores]"],
        ), f"{c.arg} > /dev/null"
    if kind == "sep":
        return g.t(
            [
                f"run {c} (saving|sending|writing) (stdout|the output) to {f} and (stderr|the errors) to {e}",
                f"(save|redirect) the output of {c} to {f} and (the errors|its errors|stderr) to {e}",
            ],
            [
                f"ejecuta {c} (guardando|mandando) la salida en {f} y los errores en {e}",
                f"(guarda|redirige) la salida de {c} (en|a) {f} y los errores (en|a) {e}",
            ],
        ), f"{c.arg} > {f.arg} 2> {e.arg}"
    if kind in ("tee", "teea", "teeboth"):
        a = "-a " if kind == "teea" else ""
        if kind == "teeboth":
            return g.t(
                [
                    f"(show|print) (both the output and errors|stdout and stderr) of {c} on screen and (also save|save) them to {e}",
                    f"run {c} with tee, so that output and errors go to the screen and to {e}",
                ],
                [
                    f"(muestra|imprime) la salida y los errores de {c} en pantalla y (guárdalos también|guárdalos) en {e}",
                    f"ejecuta {c} y que la salida y los errores vayan a la pantalla y a {e}",
                ],
            ), f"{c.arg} 2>&1 | tee {e.arg}"
        return g.t(
            [
                f"(show|print|see) {OUT} on (screen|the terminal|the screen) and {'append' if a else '(save|write)'} it to {f} [at the same time|too|as well]",
                f"run {c} and {'append' if a else 'save'} its output to {f} while (still seeing it|also showing it|showing it on screen)",
                f"{OUT} (to|on) the screen and also {'appended to' if a else 'in'} {f}",
            ],
            [
                f"(muestra|imprime|ver) {OUTS} en pantalla y {'(añádela|agrégala) a' if a else 'guárdala en'} {f} [a la vez|al mismo tiempo|también]",
                f"ejecuta {c} {'añadiendo' if a else 'guardando'} la salida {'a' if a else 'en'} {f} (y viéndola en pantalla|mientras la veo en pantalla)",
            ],
        ), f"{c.arg} | tee {a}{f.arg}"
    if kind == "stdin":
        i = g.slot("file")
        p = g.value(g.pick(["./process.sh", "python3 parse.py", "./import.sh", "mysql", "bash", "./" + sk.word(g.rng), "python3 " + sk.word(g.rng) + ".py"]))
        return g.t(
            [f"run {p.raw} (with|using|taking) {i} as [its] (standard input|stdin|input)", f"feed {i} to the standard input of {p.raw}"],
            [f"ejecuta {p.raw} (con|usando) {i} como entrada [estándar]", f"pasa {i} por la entrada estándar a {p.raw}"],
        ), f"{p.raw} < {i.arg}"
    if kind in ("count", "head", "tail", "sort", "less", "words", "uniq", "three"):
        en, es, p = {
            "count": (
                "(count the lines of|how many lines are there in|number of lines of) {}",
                "(cuenta las líneas de|cuántas líneas tiene|número de líneas de) {}",
                "wc -l",
            ),
            "words": ("count the words (of|in) {}", "cuenta las palabras de {}", "wc -w"),
            "head": (f"(show|print) [only] the first {n} lines of {{}}", f"(muestra|imprime) [solo] las primeras {n} líneas de {{}}", f"head -n {n.raw}"),
            "tail": (f"(show|print) [only] the last {n} lines of {{}}", f"(muestra|imprime) [solo] las últimas {n} líneas de {{}}", f"tail -n {n.raw}"),
            "sort": ("sort {}", "ordena {}", "sort"),
            "less": ("(page through|view|show page by page) {}", "(muestra página a página|pagina) {}", "less"),
            "uniq": (
                "sort {} (without duplicates|and remove the duplicates|removing duplicate lines)",
                "ordena {} (sin duplicados|quitando los duplicados)",
                "sort -u",
            ),
            "three": ("number the lines of {}", "numera las líneas de {}", "cat -n"),
        }[kind]
        return g.t([en.format(OUT)], [es.format(OUTS)]), f"{c.arg} | {p}"
    if kind == "pipe":
        w = g.slot("search")
        return g.t(
            [f"(show|print|filter) [only] the lines of {OUT} (containing|with|that contain) {w}", f"(search|look) for {w} in {OUT}"],
            [f"(muestra|imprime|filtra) [solo] las líneas de {OUTS} que (contengan|contienen) {w}", f"busca {w} en {OUTS}"],
        ), f"{c.arg} | grep {w.arg}"
    if kind == "errpipe":
        w = g.slot("search")
        return g.t(
            [f"(search|look) for {w} in the output and errors of {c}", f"grep {w} in (both stdout and stderr|stdout and stderr) of {c}"],
            [f"busca {w} en la salida y los errores de {c}", f"filtra {w} en stdout y stderr de {c}"],
        ), f"{c.arg} 2>&1 | grep {w.arg}"
    if kind == "bg":
        return g.t(
            [f"(run|start|launch) {c} in the background", f"(send|put) {c} in the background".replace("(send|put)", "run")],
            [f"(ejecuta|lanza|corre|arranca) {c} en segundo plano", f"(ejecuta|lanza) {c} en background"],
        ), f"{c.arg} &"
    if kind in ("nohup", "nohuplog"):
        if kind == "nohup":
            return g.t(
                [
                    f"run {c} (so that it keeps running after I log out|immune to hangups|with nohup) in the background",
                    f"(start|run) {c} in the background with nohup",
                ],
                [f"(ejecuta|lanza) {c} en segundo plano (con nohup|y que siga aunque cierre la sesión|y que no se corte al cerrar la terminal)"],
            ), f"nohup {c.arg} &"
        return g.t(
            [f"run {c} with nohup in the background, (sending|saving) output and errors to {e}"],
            [
                f"(ejecuta|lanza) {c} con nohup en segundo plano, (mandando|guardando) la salida y los errores (a|en) {e}".replace(
                    "(mandando|guardando)", "guardando"
                ).replace("(a|en)", "en")
            ],
        ), f"nohup {c.arg} > {e.arg} 2>&1 &"
    if kind == "time":
        return g.t(
            [
                f"(time|measure|measure the time of) {c}".replace("(time|measure|measure the time of)", "time"),
                f"(how long does {c} take|measure how long {c} takes|how much time does {c} take) [to run]",
                f"measure the [execution|running] time of {c}",
            ],
            [
                f"(mide|cronometra) [cuánto tarda] {c}".replace("(mide|cronometra) [cuánto tarda]", "(mide cuánto tarda|cronometra)"),
                f"cuánto tarda [en ejecutarse] {c}",
                f"mide el tiempo de [ejecución de] {c}",
            ],
        ), f"time {c.arg}"
    if kind == "exit":
        return g.t(
            [f"run {c} and (print|show) its (exit code|exit status|return code)", f"(exit code|exit status) of {c}"],
            [f"ejecuta {c} y muestra su (código de salida|código de retorno|estado de salida)", f"código de salida de {c}"],
        ), f"{c.arg}; echo $?"
    if kind == "var":
        v = g.value(g.pick(["out", "result", "output", "res", "salida", "resultado", "x", "RESULT"]))
        return g.t(
            [f"(store|save|put) {OUT} in [a|the] variable [called] {v} and (print|show) it", f"(assign|save) {OUT} to [the variable] {v} and print it"],
            [
                f"(guarda|mete|almacena) {OUTS} en (la|una) variable [llamada] {v} (e imprímela|y muéstrala)".replace(
                    "(la|una) variable [llamada]", "(la variable|una variable llamada)"
                ),
                f"asigna {OUTS} a [la variable] {v} e imprímela",
            ],
        ), f'{v.raw}=$({c.arg}); echo "${v.raw}"'
    if kind == "noclob":
        k = runnable(g)
        return g.t(
            [
                f"run {c} and {k} (in parallel|at the same time|both in the background) and wait for (both|them) to finish",
                f"(start|launch) {c} and {k} in parallel, then wait for both",
            ],
            [f"(ejecuta|lanza) {c} y {k} (en paralelo|a la vez) y espera a que (terminen|acaben) [los dos|ambos]"],
        ), f"{c.arg} & {k.arg} & wait"
    d = g.slot("dirname")
    return g.t(
        [f"(run|execute) {c} inside [the directory] {d} (without changing the current directory|in a subshell)", f"in a subshell, cd to {d} and run {c}"],
        [f"ejecuta {c} dentro de {d} (sin cambiar de directorio|en una subshell)", f"en una subshell, entra en {d} y ejecuta {c}"],
    ), f"(cd {d.arg} && {c.arg})"


@composed(INTENTS, "write-script", weight=8)
def write_script(g: Gen) -> tuple[str, str]:
    """A script file written with a heredoc, with a stated content."""
    f, x = g.slot("sh_file"), msg(g)
    n, _w = num(g, 3, 20), g.slot("word")
    d = g.slot("dirname")
    c = g.value(g.pick(["date", "uptime", "df -h", "free -h", "whoami", "ls -l", "who"]))
    c2 = g.value(g.pick([k for k in ["date", "hostname", "pwd", "uname -r", "df -h", "uptime"] if k != c.raw]))
    en, es, body = g.pick(
        [
            (f"prints {x}", f"imprima {x}", [f'echo "{x.raw}"']),
            (f"runs {c} and then {c2}", f"ejecute {c} y luego {c2}", [c.raw, c2.raw]),
            ("prints its first argument", "imprima su primer argumento", ['echo "$1"']),
            ("prints all its arguments, one per line", "imprima todos sus argumentos, uno por línea", ['for a in "$@"; do', '  echo "$a"', "done"]),
            ("prints the number of arguments it gets", "imprima el número de argumentos que recibe", ['echo "$#"']),
            ("prints the sum of its two arguments", "imprima la suma de sus dos argumentos", ["echo $(($1 + $2))"]),
            (f"prints the numbers from 1 to {n}", f"imprima los números del 1 al {n}", [f"for i in {{1..{n.raw}}}; do", '  echo "$i"', "done"]),
            (f"counts down from {n} to 1", f"cuente de {n} a 1 hacia atrás", [f"for i in {{{n.raw}..1}}; do", '  echo "$i"', "done"]),
            (f"creates the directory {d} and changes into it".replace(" and changes into it", ""), f"cree el directorio {d}", [f"mkdir {d.arg}"]),
            (
                "greets the name given as argument (with Hello,|like Hello NAME)".replace("(with Hello,|like Hello NAME)", "with Hello and the name"),
                "salude con Hola y el nombre que recibe como argumento",
                ['echo "' + g.t("Hello", "Hola") + ' $1"'],
            ),
            ("prints today's date and the current user", "imprima la fecha de hoy y el usuario actual", ["date +%F", "whoami"]),
            (
                "prints exists or missing depending on whether the file given as argument exists",
                "imprima existe o falta según exista o no el archivo que recibe como argumento",
                ['if [ -f "$1" ]; then', '  echo "' + g.t("exists", "existe") + '"', "else", '  echo "' + g.t("missing", "falta") + '"', "fi"],
            ),
            ("asks for a name and prints it", "pida un nombre y lo imprima", ["read -r name", 'echo "$name"']),
            (f"exits with status {n}", f"termine con código de salida {n}", [f"exit {n.raw}"]),
            (
                "prints the name of each .txt file in the current directory",
                "imprima el nombre de cada archivo .txt del directorio actual",
                ["for f in *.txt; do", '  echo "$f"', "done"],
            ),
            (f"copies every .conf file to {d}", f"copie todos los archivos .conf a {d}", [f"cp *.conf {d.arg}"]),
            (
                "says even or odd for the number given as argument",
                "diga par o impar del número que recibe como argumento",
                ["if [ $(($1 % 2)) -eq 0 ]; then", '  echo "' + g.t("even", "par") + '"', "else", '  echo "' + g.t("odd", "impar") + '"', "fi"],
            ),
        ]
    )
    strict = g.chance(0.15)
    exe = g.chance(0.45)
    run = not exe and g.chance(0.25)
    S = g.t(
        [
            f"(write|create|make) [a|the] [bash|shell] script {f} that {en}",
            f"create {f}, a bash script that {en}",
            f"(write|make) a script (called|named) {f} (that|which) {en}",
            f"bash script {f} that {en}",
        ],
        [
            f"(escribe|crea|haz) [un|el] script [de bash] {f} que {es}",
            f"crea {f}, un script de bash que {es}",
            f"(haz|escribe) un script (llamado|de nombre) {f} que {es}",
        ],
    )
    if strict:
        S += g.t([", with set -e at the top", " (starting with set -e)".replace("(", "\\(").replace(")", "\\)")], [", con set -e al principio"])
    if exe:
        S += g.t(
            [" and make it executable", ", and give it execute permission", ", executable"],
            [" y hazlo ejecutable", " y dale permiso de ejecución", ", ejecutable"],
        )
    if run:
        S += g.t([" and run it with bash", ", then run it with bash"], [" y ejecútalo con bash", ", después ejecútalo con bash"])
    text = "\n".join(["#!/bin/bash"] + (["set -e"] if strict else []) + body)
    cmd = f"cat > {f.arg} <<'EOF'\n{text}\nEOF"
    if exe:
        cmd += f"\nchmod +x {f.arg}"
    if run:
        cmd += f"\nbash {f.arg}"
    return S, cmd


@composed(INTENTS, "function", weight=6)
def function(g: Gen) -> tuple[str, str]:
    name = g.value(
        g.pick(["greet", "hello", "add", "mkcd", "backup", "say", "show", "sum", "saludar", "sumar", "copia", "doble", "mostrar", "info", sk.made_up(g.rng)])
    )
    x = msg(g)
    a, b = num(g, 2, 99), num(g, 2, 99)
    w = g.slot("word")
    kind = g.pick(["def", "def", "call", "arg", "sum", "mkcd", "double", "bak", "factorial", "max"])
    F, FS = f"(define|write|create|make) a [bash|shell] function [called|named] {name}", f"(define|escribe|crea|haz) una función [de bash] [llamada] {name}"
    n = name.raw
    if kind == "def":
        return g.t([f"{F} that prints {x}"], [f"{FS} que imprima {x}"]), f"{n}() {{ echo {x.arg}; }}"
    if kind == "call":
        return g.t([f"{F} that prints {x} and call it"], [f"{FS} que imprima {x} y llámala"]), f"{n}() {{ echo {x.arg}; }}; {n}"
    if kind == "arg":
        return g.t(
            [f"{F} that prints {x} followed by its argument, and call it with {w}"], [f"{FS} que imprima {x} seguido de su argumento y llámala con {w}"]
        ), f'{n}() {{ echo "{x.raw} $1"; }}; {n} {w.raw}'
    if kind == "sum":
        return g.t(
            [f"{F} that prints the sum of its two arguments and call it with {a} and {b}"],
            [f"{FS} que imprima la suma de sus dos argumentos y llámala con {a} y {b}"],
        ), f"{n}() {{ echo $(($1 + $2)); }}; {n} {a.raw} {b.raw}"
    if kind == "double":
        return g.t(
            [f"{F} that prints the double of its argument and call it with {a}"], [f"{FS} que imprima el doble de su argumento y llámala con {a}"]
        ), f"{n}() {{ echo $(($1 * 2)); }}; {n} {a.raw}"
    if kind == "max":
        return g.t(
            [f"{F} that prints the larger of its two arguments and call it with {a} and {b}"],
            [f"{FS} que imprima el mayor de sus dos argumentos y llámala con {a} y {b}"],
        ), f'{n}() {{\n  if [ "$1" -gt "$2" ]; then\n    echo "$1"\n  else\n    echo "$2"\n  fi\n}}\n{n} {a.raw} {b.raw}'
    if kind == "mkcd":
        return g.t(
            [f"{F} that creates a directory and (enters|changes into) it"], [f"{FS} que cree un directorio y entre en él"]
        ), f'{n}() {{ mkdir -p "$1" && cd "$1"; }}'
    if kind == "bak":
        return g.t(
            [f"{F} that copies the file given as argument to the same name plus .bak"], [f"{FS} que copie el archivo que recibe al mismo nombre más .bak"]
        ), f'{n}() {{ cp "$1" "$1.bak"; }}'
    k = num(g, 3, 10)
    return g.t(
        [f"{F} that prints the factorial of its argument and call it with {k}"], [f"{FS} que imprima el factorial de su argumento y llámala con {k}"]
    ), f'{n}() {{\n  f=1\n  for ((i = 1; i <= $1; i++)); do\n    f=$((f * i))\n  done\n  echo "$f"\n}}\n{n} {k.raw}'


@composed(INTENTS, "assoc-array", weight=4)
def assoc_array(g: Gen) -> tuple[str, str]:
    a = g.value(g.pick(["ages", "prices", "ports", "stock", "edades", "precios", "puertos", "notas", "capitals", "map"]))
    ks = words(g, g.pick([2, 3]))
    vs = [num(g, 1, 99) for _ in ks]
    pairs_en = listed(g, [g.value(f"{k.raw}={v.raw}") for k, v in zip(ks, vs, strict=False)])
    decl = f"declare -A {a.raw}=({' '.join(f'[{k.raw}]={v.raw}' for k, v in zip(ks, vs, strict=False))})"
    D, DS = f"(create|declare|make) an associative array [called] {a} with {pairs_en}", f"(crea|declara|haz) un array asociativo [llamado] {a} con {pairs_en}"
    i = g.int(0, len(ks) - 1)
    kind = g.pick(["get", "len", "loop", "keys", "decl"])
    if kind == "get":
        return g.t([f"{D} and print the value of {ks[i]}"], [f"{DS} e imprime el valor de {ks[i]}"]), f'{decl}; echo "${{{a.raw}[{ks[i].raw}]}}"'
    if kind == "len":
        return g.t([f"{D} and print how many (elements|keys) it has"], [f"{DS} e imprime cuántos elementos tiene"]), f'{decl}; echo "${{#{a.raw}[@]}}"'
    if kind == "loop":
        return g.t(
            [f"{D} and print each key with its value, sorted, as key=value lines"],
            [f"{DS} e imprime cada clave con su valor, ordenados, como líneas clave=valor"],
        ), f'{decl}; for k in "${{!{a.raw}[@]}}"; do echo "$k=${{{a.raw}[$k]}}"; done | sort'
    if kind == "keys":
        return g.t(
            [f"{D} and print its keys sorted, one per line"], [f"{DS} e imprime sus claves ordenadas, una por línea"]
        ), f"{decl}; printf '%s\\n' \"${{!{a.raw}[@]}}\" | sort"
    return g.t([D], [DS]), decl


@composed(INTENTS, "case-var", weight=3)
def case_var(g: Gen) -> tuple[str, str]:
    v = g.value(g.pick(["x", "color", "action", "env", "opt", "day", "opcion", "modo", "dia", "accion", "MODE"]))
    ks = words(g, 3)
    os_ = words(g, 3)
    dflt = g.value(g.pick(["unknown", "other", "invalid"]) if g.lang == "en" else g.pick(["desconocido", "otro", "inválido"]))
    val = g.pick([*ks, dflt])
    if len({k.raw for k in ks} | {o.raw for o in os_}) < 6:
        os_ = [g.value("1"), g.value("2"), g.value("3")]
    m_en = ", ".join(f"{o} for {k}" for k, o in zip(ks[:2], os_, strict=False))
    m_es = ", ".join(f"{o} si es {k}" for k, o in zip(ks[:2], os_, strict=False))
    body = "\n".join(f'  {k.raw}) echo "{o.raw}" ;;' for k, o in zip(ks[:2], os_, strict=False))
    set_ = g.chance(0.6)
    pre = f"{v.raw}={val.raw}\n" if set_ else ""
    return g.t(
        [
            (f"set {v} to {val} and " if set_ else "")
            + f"use a case (statement|) on ${v.raw} to print {m_en} and {dflt} (otherwise|for anything else)".replace("(statement|)", "[statement]")
        ],
        [(f"pon {v} a {val} y " if set_ else "") + f"usa un case sobre ${v.raw} que imprima {m_es} y {dflt} (en otro caso|si no|en cualquier otro caso)"],
    ), f'{pre}case "${v.raw}" in\n{body}\n  *) echo "{dflt.raw}" ;;\nesac'


@composed(INTENTS, "alias", weight=5)
def alias(g: Gen) -> tuple[str, str]:
    a, c = g.pick(
        [
            ("ll", "ls -l"),
            ("la", "ls -la"),
            ("gs", "git status"),
            ("..", "cd .."),
            ("cls", "clear"),
            ("gp", "git pull"),
            ("ports", "ss -tuln"),
            ("df", "df -h"),
            ("grep", "grep --color=auto"),
            ("rm", "rm -i"),
            ("h", "history"),
            ("py", "python3"),
            ("dps", "docker ps"),
            ("update", "sudo apt update"),
            ("k", "kubectl"),
            ("mem", "free -h"),
            (sk.made_up(g.rng), "ls -lh"),
            (sk.made_up(g.rng), "du -sh"),
        ]
    )
    A, C = lit(g, a), lit(g, c, 0.6)
    kind = g.pick(["def", "def", "def", "persist", "un", "list", "show", "type"])
    if kind == "def":
        return g.t(
            [
                f"(create|define|make|set) an alias [called|named] {A} for {C}",
                f"alias {A} (to|for) {C}",
                f"make {A} (run|mean|a shortcut for) {C}",
                f"shortcut {A} for [the command] {C}",
            ],
            [f"(crea|define|haz) un alias [llamado] {A} para {C}", f"alias {A} para [el comando] {C}", f"que {A} (ejecute|sea) {C}", f"atajo {A} para {C}"],
        ), f"alias {a}='{c}'"
    if kind == "persist":
        return g.t(
            [f"(add|save) the alias {A} for {C} (to|in) [my] ~/.bashrc", f"make the alias {A}={C} permanent in ~/.bashrc"],
            [f"(añade|agrega|guarda) el alias {A} para {C} en [mi] ~/.bashrc", f"haz permanente el alias {A} para {C} en ~/.bashrc"],
        ), f"echo \"alias {a}='{c}'\" >> ~/.bashrc"
    if kind == "un":
        return g.t([f"(remove|delete|undo|drop) the alias {A}", f"unalias {A}"], [f"(quita|borra|elimina) el alias {A}", f"unalias de {A}"]), f"unalias {a}"
    if kind == "list":
        return g.t(
            ["(list|show|print) [all] [the|my] [defined] aliases", "what aliases (do I have|are defined)"],
            ["(lista|muestra|enseña) [todos] (los|mis) alias [definidos]", "qué alias (tengo|hay definidos)"],
        ), "alias"
    if kind == "show":
        return g.t(
            [f"(show|print) the definition of the alias {A}", f"what does the alias {A} (do|stand for)"],
            [f"(muestra|enseña) la definición del alias {A}", f"qué hace el alias {A}"],
        ), f"alias {a}"
    p = g.slot("package")
    return g.t(
        [f"is {p} an alias, a function, a builtin or a program", f"(what|which) kind of command is {p}"],
        [f"{p} es un alias, una función o un programa", f"qué tipo de comando es {p}"],
    ), f"type {p.arg}"


@composed(INTENTS, "history", weight=5)
def history(g: Gen) -> tuple[str, str]:
    n, w = num(g, 2, 100), lit(g, g.pick(["ssh", "git", "docker", "apt", "rm", "cd", "make", "sudo", "python3", "curl", sk.word(g.rng)]), 0.4)
    f = g.slot("newname")
    kind = g.pick(["all", "n", "n", "grep", "grep", "clear", "save", "del", "count", "top", "run", "grepn"])
    _H, _HS = "[my|the] [command|shell|bash] history", "[el|mi] historial [de comandos]"
    H2, HS2 = "(my history|the command history|the shell history|my bash history)", "(el historial|mi historial|el historial de comandos)"
    if kind == "all":
        return g.t(
            [f"(show|print|list) {H2}", "(which|what) commands have I (run|typed|used) [before]", "list [all] [the] previous commands"],
            [f"(muestra|lista|enseña) {HS2}", "qué comandos he (ejecutado|usado|escrito)", "historial de comandos"],
        ), "history"
    if kind == "n":
        return g.t(
            [f"(show|print|list) the last {n} commands [of {H2}]", f"(what were|which are) my last {n} commands", f"last {n} (commands I ran|entries of {H2})"],
            [f"(muestra|lista) los últimos {n} comandos [de mi historial|del historial]", f"últimos {n} comandos (que he ejecutado|del historial)"],
        ), f"history {n.raw}"
    if kind in ("grep", "grepn"):
        if kind == "grepn":
            return g.t(
                [f"(show|print) the last {n} commands of {H2} (containing|with) {w}"],
                [f"(muestra|imprime) los últimos {n} comandos del historial que contengan {w}"],
            ), f'history | grep "{w.raw}" | tail -n {n.raw}'
        return g.t(
            [
                f"(search|look) for {w} in {H2}",
                f"(find|show|list) [all] the commands (containing|with|that contain) {w} in {H2}",
                f"(which|what) commands (with|containing) {w} have I (run|used)",
                f"(grep|filter) {H2} for {w}",
            ],
            [
                f"busca {w} en {HS2}",
                f"(muestra|encuentra|lista) los comandos (con|que contengan) {w} en {HS2}",
                f"(filtra|busca) en {HS2} (lo que tenga|los comandos con) {w}".replace("filtra|", ""),
            ],
        ), f'history | grep "{w.raw}"'
    if kind == "clear":
        return g.t([f"(clear|delete|erase|wipe) {H2} [of this session]"], [f"(borra|limpia|vacía) {HS2} [de esta sesión]"]), "history -c"
    if kind == "save":
        return g.t([f"(save|write|export) {H2} (to|in|into) {f}"], [f"(guarda|escribe|exporta) {HS2} en {f}"]), f"history > {f.arg}"
    if kind == "del":
        return g.t(
            [f"(delete|remove) entry [number] {n} (from|of) {H2}"],
            [f"(borra|elimina) la entrada [número] {n} de[l historial| mi historial]".replace("de[l historial| mi historial]", "(del|de mi) historial")],
        ), f"history -d {n.raw}"
    if kind == "count":
        return g.t(
            [
                f"how many (commands|entries) are (there|) in {H2}".replace("(there|)", "[there]"),
                "(count|number of) the commands in (my history|the history)".replace("(count|number of) the", "(count the|number of)"),
            ],
            [f"cuántos comandos hay en {HS2}", "(cuenta los|número de) comandos del historial"],
        ), "history | wc -l"
    if kind == "top":
        return g.t(
            [f"(show|print|list) my {n} most (used|frequent) commands [from history]", f"top {n} most used commands in my history"],
            [f"(muestra|lista) mis {n} comandos más (usados|frecuentes)", f"los {n} comandos más usados (de mi historial|según el historial)"],
        ), f"history | awk '{{print $2}}' | sort | uniq -c | sort -nr | head -n {n.raw}"
    return g.t(
        [f"(run|execute|repeat) (again|) [the] command number {n} (from|of|in) [my] history".replace("(again|)", "[again]")],
        [f"(ejecuta|repite) (otra vez|) el comando número {n} del historial".replace("(otra vez|)", "[otra vez]")],
    ), f"!{n.raw}"


@composed(INTENTS, "xargs", weight=6)
def xargs(g: Gen) -> tuple[str, str]:
    f, n, d = g.slot("file"), num(g, 2, 8), g.slot("dirname")
    kind = g.pick(["rm", "mkdir", "touch", "wget", "echo", "group", "par", "cp", "wc", "ping", "oneline", "md5", "grep", "kill"])
    w = g.slot("search")
    _L, LS = f"[each of] the (files|names) listed in {f}", f"(los archivos|los ficheros) (listados|que aparecen|que hay) en {f}"
    if kind == "rm":
        return g.t(
            [f"(delete|remove) the files (listed|named|whose names are) in {f} [with xargs]"], [f"(borra|elimina) {LS} [con xargs]"]
        ), f"xargs rm < {f.arg}"
    if kind == "mkdir":
        return g.t(
            [f"(create|make) a (directory|folder) for each (name|line) in {f} [with xargs]", f"(create|make) the directories listed in {f} [with xargs]"],
            [
                f"crea (una carpeta|un directorio) por cada (nombre|línea) de {f} [con xargs]",
                f"crea los directorios (listados|que aparecen) en {f} [con xargs]",
            ],
        ), f"xargs mkdir < {f.arg}"
    if kind == "touch":
        return g.t(
            [f"(create|make) an empty file for each name (listed |)in {f} [with xargs]".replace("(listed |)", "[listed] ")],
            [f"crea un archivo vacío por cada nombre de {f} [con xargs]"],
        ), f"xargs touch < {f.arg}"
    if kind == "wget":
        p = g.chance(0.4)
        return g.t(
            [
                f"download (all|every one of) the URLs (in|listed in) {f}"
                + (f" with {n} (parallel|simultaneous) downloads with xargs and wget" if p else " with xargs and wget")
            ],
            [f"descarga (todas las|las) URL de {f}" + (f" con {n} descargas (en paralelo|simultáneas) con xargs y wget" if p else " con xargs y wget")],
        ), (f"xargs -n 1 -P {n.raw} wget < {f.arg}" if p else f"xargs wget < {f.arg}")
    if kind in ("echo", "oneline"):
        return g.t(
            [f"(print|put|join) all the lines of {f} on (one|a single) line separated by spaces [with xargs]".replace("(print|put|join)", "(print|put)")],
            [f"(imprime|pon) todas las líneas de {f} en una (sola línea|línea) separadas por espacios [con xargs]"],
        ), f"xargs < {f.arg}"
    if kind == "group":
        return g.t(
            [f"(print|show) the words of {f} {n} per line [with xargs]", f"regroup the words of {f} into lines of {n}"],
            [f"(imprime|muestra) las palabras de {f} de {n} en {n} por línea [con xargs]", f"agrupa las palabras de {f} en líneas de {n}"],
        ), f"xargs -n {n.raw} < {f.arg}"
    if kind == "par":
        s = g.value(g.pick(["./process.sh", "./convert.sh", "gzip", "./" + sk.word(g.rng) + ".sh", "python3 " + sk.word(g.rng) + ".py"]))
        return g.t(
            [
                f"run {s} (on|for) each line of {f}, {n} at a time [in parallel] [with xargs]",
                f"run {s} with each line of {f} as argument using {n} parallel processes",
            ],
            [
                f"ejecuta {s} (con|para) cada línea de {f}, {n} a la vez [con xargs]",
                f"ejecuta {s} con cada línea de {f} como argumento usando {n} procesos en paralelo",
            ],
        ), f"xargs -n 1 -P {n.raw} {s.raw} < {f.arg}"
    if kind == "cp":
        return g.t(
            [
                f"copy [all] the files listed in {f} (to|into) [the directory] {d} [with xargs]",
                f"(copy|move) the files named in {f} to {d}".replace("(copy|move)", "copy"),
            ],
            [f"copia {LS} (a|en) (la carpeta|el directorio|) {d} [con xargs]".replace("(a|en) (la carpeta|el directorio|)", "a")],
        ), f"xargs cp -t {d.arg} < {f.arg}"
    if kind == "wc":
        return g.t([f"count the lines of the files listed in {f} [with xargs]"], [f"cuenta las líneas de {LS} [con xargs]"]), f"xargs wc -l < {f.arg}"
    if kind == "md5":
        return g.t([f"(print|compute) the md5 of the files listed in {f}"], [f"(imprime|calcula) el md5 de {LS}"]), f"xargs md5sum < {f.arg}"
    if kind == "grep":
        return g.t([f"(search|look) for {w} in the files listed in {f}"], [f"busca {w} en {LS}"]), f"xargs grep {w.arg} < {f.arg}"
    if kind == "kill":
        return g.t(
            [f"kill (all|) the process ids listed in {f}".replace("(all|)", "[all]")], [f"mata los procesos cuyos PID están en {f}"]
        ), f"xargs kill < {f.arg}"
    return g.t([f"ping once each host listed in {f} with xargs"], [f"haz un ping a cada host de {f} con xargs"]), f"xargs -n 1 ping -c 1 < {f.arg}"


def simple(name: str, cmd: str, en: str, es: str, weight: float = 1.0, **kinds: str) -> None:
    """An ``add`` whose templates are separated by semicolons."""
    add(name, cmd, [t.strip() for t in en.split(";")], [t.strip() for t in es.split(";")], weight, **kinds)


simple(
    "my-shell",
    'echo "$SHELL"',
    "(what|which) shell am I using; (print|show) my [default|login] shell; name of my shell; current shell",
    "qué shell (estoy usando|uso); (muestra|imprime) mi shell; cuál es mi shell [por defecto]; shell actual",
    2,
)
simple(
    "my-home",
    'echo "$HOME"',
    "(what|where) is my home directory; (print|show) [the path of] my home [directory|folder]; path to my home directory",
    "cuál es mi directorio (personal|home); (muestra|imprime) [la ruta de] mi carpeta personal; ruta de mi home; dónde está mi home",
    2,
)
simple(
    "my-lang",
    'echo "$LANG"',
    "(what|which) language is (configured|set) in the environment; (print|show) the [current] locale language variable; what is LANG",
    "qué idioma (tiene|está configurado en) el entorno; (muestra|imprime) la variable de idioma LANG; cuánto vale LANG",
)
simple(
    "shell-version",
    'echo "$BASH_VERSION"',
    "(what|which) version of bash (am I running|is this); (print|show) the bash version [variable]; bash version [of this shell]",
    "qué versión de bash (tengo|uso|es esta); (muestra|imprime) la versión de bash; versión de bash [de esta shell]",
)
simple(
    "shell-pid",
    "echo $$",
    "(print|show|what is) the (PID|process id) of the current shell; pid of this shell",
    "(muestra|imprime|cuál es) el PID de la shell actual; pid de esta shell",
)
simple(
    "exit-status",
    "echo $?",
    "(print|show|what is) the exit (status|code) of the (last|previous) command; show whether the last command (succeeded|worked) by its exit code; return code of the previous command",
    "(muestra|imprime|cuál es|dime) el código de (salida|retorno) del último comando; estado de salida del comando anterior; código de salida de lo último que ejecuté",
    3,
)
simple(
    "last-bg-pid",
    "echo $!",
    "(print|show) the (PID|process id) of the last (background process|process started in the background); pid of the last background job",
    "(muestra|imprime) el PID del último proceso (en segundo plano|lanzado en segundo plano); pid del último trabajo en background",
)
simple(
    "uptime-sleep",
    "sleep {seconds}",
    "(wait|sleep|pause) [for] {seconds} seconds; do nothing for {seconds} seconds; pause the shell [for] {seconds} seconds",
    "(espera|duerme|haz una pausa de) {seconds} segundos; no hagas nada durante {seconds} segundos; pausa de {seconds} segundos; espérate {seconds} segundos",
    2,
)
simple(
    "sleep-minutes",
    "sleep {minutes}m",
    "(wait|sleep|pause) [for] {minutes} minutes; do nothing for {minutes} minutes",
    "(espera|duerme) {minutes} minutos; pausa de {minutes} minutos",
)
simple(
    "sleep-then",
    "sleep {seconds} && {search.raw}".replace("{search.raw}", "echo {text}"),
    "(wait|sleep) {seconds} seconds and (then|) print {text}; print {text} after {seconds} seconds; in {seconds} seconds print {text}".replace(
        "(then|)", "[then]"
    ),
    "espera {seconds} segundos y (luego|después) imprime {text}; imprime {text} (dentro de|pasados) {seconds} segundos",
    2,
)
simple(
    "jobs",
    "jobs",
    "(list|show) the [background] jobs [of this shell]; what is running in the background [of this shell]; background jobs",
    "(lista|muestra) los trabajos [en segundo plano]; qué hay corriendo en segundo plano [en esta shell]; trabajos de esta shell",
    2,
)
simple(
    "fg",
    "fg",
    "bring the [last] [background] job [back] to the foreground; (resume|continue) the (stopped|suspended) job in the foreground",
    "(trae|pasa) el [último] trabajo a primer plano; (continúa|reanuda) en primer plano el trabajo suspendido",
)
simple(
    "bg",
    "bg",
    "(resume|continue) the (stopped|suspended) job in the background; send the stopped job to the background",
    "(continúa|reanuda|sigue) en segundo plano el trabajo (parado|suspendido|detenido)",
)
simple(
    "wait-all",
    "wait",
    "wait (for|until) all [the] background jobs (to finish|finish)".replace("(for|until)", "for").replace("(to finish|finish)", "to finish")
    + "; wait until every background process has ended",
    "espera a que (terminen|acaben) todos los (trabajos|procesos) en segundo plano",
)
simple(
    "disown",
    "disown",
    "detach the last background job from the shell; (so that|let) the background job (keeps running|survive) when I close the terminal".replace(
        "(so that|let)", "let"
    ).replace("(keeps running|survive)", "survive"),
    "(desliga|separa) de la shell el último trabajo en segundo plano; que el trabajo en segundo plano no muera al cerrar la terminal",
)
simple(
    "trap-exit",
    "trap 'echo {text.raw}' EXIT",
    "print {text} when the shell (exits|ends) [with a trap]; set a trap that prints {text} on exit; on exit, print {text}",
    "imprime {text} cuando (termine|salga) la shell [con un trap]; pon un trap que imprima {text} al salir; al salir, que imprima {text}",
)
simple(
    "trap-int",
    "trap 'echo {text.raw}' INT",
    "print {text} when ctrl+c is pressed; set a trap for SIGINT that prints {text}; on ctrl-c print {text}",
    "imprime {text} cuando se pulse ctrl+c; pon un trap para SIGINT que imprima {text}; al pulsar ctrl-c imprime {text}",
)
simple(
    "trap-rm",
    "trap 'rm -f {file.raw}' EXIT",
    "(delete|remove) {file} automatically when the script (exits|ends) [using trap]; set a trap that removes {file} on exit",
    "(borra|elimina) {file} automáticamente cuando (termine|acabe) el script [con trap]; pon un trap que borre {file} al salir",
    1,
    file="shell_plainname",
)
simple(
    "set-e",
    "set -e",
    "make the (shell|script) (stop|exit) (on|at) the first error; (stop|exit) immediately if any command fails; abort on error",
    "que (el script|la shell) (pare|termine|se detenga) (al primer error|si falla algún comando); salir en cuanto falle un comando",
)
simple(
    "set-x",
    "set -x",
    "(print|trace|show) each command before (executing|running) it; turn on [shell] debug (tracing|mode); enable command tracing [in the shell]",
    "(muestra|imprime) cada comando antes de ejecutarlo; activa el modo (traza|depuración) de la shell",
)
simple(
    "set-x-off",
    "set +x",
    "(turn off|disable|stop) [shell] (tracing|debug mode); stop printing each command before running it",
    "(desactiva|quita|apaga) el modo (traza|depuración) de la shell; deja de mostrar cada comando antes de ejecutarlo",
)
simple(
    "set-u",
    "set -u",
    "treat unset variables as an error; make the shell fail when an undefined variable is used",
    "trata las variables sin definir como (error|errores); que la shell falle si se usa una variable no definida",
)
simple(
    "pipefail",
    "set -o pipefail",
    "make a pipeline fail if any of its commands fails; enable pipefail; turn on the pipefail option",
    "que una tubería falle si falla alguno de sus comandos; activa [la opción] pipefail",
)
simple(
    "noclobber",
    "set -o noclobber",
    "prevent > from overwriting existing files; turn on noclobber; do not let redirections overwrite files",
    "evita que > sobrescriba archivos existentes; activa noclobber; que las redirecciones no (pisen|sobrescriban) ficheros",
)
simple(
    "syntax-check",
    "bash -n {sh_file}",
    "(check|verify) the syntax of [the script] {sh_file} [without running it]; does {sh_file} have syntax errors; syntax check [of] {sh_file}",
    "(comprueba|revisa|verifica) la sintaxis de[l script] {sh_file} [sin ejecutarlo]; tiene {sh_file} errores de sintaxis".replace(
        "de[l script]", "(de|del script)"
    ),
    2,
)
simple(
    "bash-debug",
    "bash -x {sh_file}",
    "(run|execute) {sh_file} (showing|printing|tracing) each command [it executes]; (debug|trace) [the script] {sh_file}; run {sh_file} in debug mode",
    "(ejecuta|corre) {sh_file} mostrando cada comando [que ejecuta]; depura [el script] {sh_file}; ejecuta {sh_file} en modo depuración",
    2,
)
simple(
    "run-bash",
    "bash {sh_file}",
    "(run|execute) [the] [bash] script {sh_file} [with bash]; launch {sh_file}; start the script {sh_file}",
    "(ejecuta|corre|lanza) [el script] {sh_file} [con bash]; ejecutar [el script] {sh_file}",
    2,
)
simple(
    "run-args",
    "bash {sh_file} {word} {word2}",
    "(run|execute) {sh_file} with [the] arguments {word} and {word2}; call [the script] {sh_file} passing {word} and {word2}",
    "(ejecuta|corre|lanza) {sh_file} con [los] argumentos {word} y {word2}; llama a[l script] {sh_file} pasándole {word} y {word2}".replace(
        "a[l script]", "(a|al script)"
    ),
    1,
)
simple(
    "cmd-subst-files",
    'echo "{word.raw}: $(ls | wc -l)"',
    'print {word}: followed by the number of entries in the current directory; (echo|print) "{word}: N" where N is how many entries this directory has',
    'imprime {word}: seguido del número de entradas del directorio actual; imprime "{word}: N" donde N es cuántas entradas tiene este directorio',
)
simple(
    "who-host",
    'echo "$USER@$HOSTNAME"',
    "print user@host for this (session|machine) from the variables USER and HOSTNAME; show my user name and host name joined by @",
    "imprime usuario@máquina con las variables USER y HOSTNAME; muestra mi usuario y el nombre de la máquina unidos por @",
)
simple(
    "brace-list",
    "echo {{a,b,c}}{{1,2}}".replace("{{", "{").replace("}}", "}"),
    "(print|show) all combinations of a, b, c with 1, 2 using brace expansion; brace expansion of {a,b,c}{1,2}".replace("{a,b,c}{1,2}", "a b c by 1 2"),
    "(imprime|muestra) todas las combinaciones de a, b, c con 1, 2 con expansión de llaves; expansión de llaves de a b c por 1 2",
)
simple(
    "backup-brace",
    "cp {newname} {newname.raw}.bak",
    "make a [backup] copy of {newname} (called|named) {newname}.bak; back up {newname} to {newname}.bak; copy {newname} adding .bak",
    "haz una copia [de seguridad] de {newname} llamada {newname}.bak; copia {newname} añadiéndole .bak",
    1,
    newname="shell_plainname",
)
simple(
    "yes-pipe",
    "yes | bash {sh_file}",
    "(run|execute) {sh_file} answering yes to every question [with yes]; answer y to all the prompts of {sh_file}",
    "(ejecuta|corre) {sh_file} respondiendo (que sí|y) a todo; responde y a todas las preguntas de {sh_file}",
)
simple(
    "read-name",
    'read -r name; echo "$name"',
    "read a line from the (keyboard|user|standard input) [into name] and print it; ask (for|the user for) some input and echo it".replace(
        "(for|the user for)", "the user for"
    ),
    "lee una línea (del teclado|de la entrada estándar) e imprímela; pide un texto al usuario y muéstralo",
)
simple(
    "read-prompt",
    'read -rp "{text.raw} " answer',
    "ask the user {text} and (store|save) the (answer|reply) in the variable answer; prompt with {text} and read the reply into answer",
    "pregunta al usuario {text} y guarda la respuesta en [la variable] answer; muestra {text} y lee la respuesta en answer",
)
simple(
    "read-secret",
    "read -rs password",
    "read a password without (showing|echoing) it [on screen] into the variable password; prompt for a password hidden into password",
    "lee una contraseña sin mostrarla [en pantalla] en la variable password; pide una contraseña oculta y guárdala en password",
)
simple(
    "count-args-var",
    'set -- {word} {word2} {word3}; echo "$#"',
    "set the positional parameters to {word}, {word2} and {word3} and print how many there are",
    "pon los parámetros posicionales a {word}, {word2} y {word3} e imprime cuántos hay",
)
simple(
    "declare-fns",
    "declare -F",
    "(list|show|print) [the names of] the [defined] shell functions; which functions are defined [in this shell]",
    "(lista|muestra) [los nombres de] las funciones [definidas] de la shell; qué funciones hay definidas",
)
simple(
    "which-cmd",
    "which {package}",
    "where is [the (command|program)] {package} [installed|located]; (show|print|find) the path of [the command] {package}; which {package}; full path of the {package} (binary|executable)",
    "dónde está [instalado] {package}; (muestra|imprime) la ruta de[l comando] {package}; ruta (completa|) de[l ejecutable] {package}".replace(
        "de[l comando]", "(de|del comando)"
    )
    .replace("de[l ejecutable]", "(de|del ejecutable)")
    .replace("(completa|)", "[completa]"),
    2,
)
simple(
    "locale",
    "locale",
    "(show|print|display) the [current] locale [settings]; locale settings; what is my locale",
    "(muestra|imprime) (el locale|la configuración regional) [actual]; configuración regional; cuál es mi locale",
)
simple(
    "ulimit",
    "ulimit -n",
    "(how many|maximum number of) open files (are|) (allowed|per process)".replace(
        "(how many|maximum number of) open files (are|) (allowed|per process)", "maximum number of open files [allowed|per process]"
    )
    + "; (show|print) the limit of open files",
    "(cuántos|número máximo de) archivos abiertos".replace("(cuántos|número máximo de)", "número máximo de")
    + " [permitidos]; (muestra|imprime) el límite de archivos abiertos",
)
simple(
    "seconds-shell",
    'echo "$SECONDS"',
    "how (long|many seconds) has this shell been running; (print|show) the seconds since the shell (started|was started)".replace(
        "(long|many seconds)", "many seconds"
    ),
    "cuántos segundos lleva (abierta|corriendo) esta shell; (muestra|imprime) los segundos desde que arrancó la shell",
)
simple(
    "tty",
    "tty",
    "(which|what) terminal am I (on|using); (print|show) the name of (my|the current) terminal [device]",
    "en qué terminal estoy; (muestra|imprime) el nombre de (mi|la) terminal",
)
simple("clear", "clear", "clear the (screen|terminal); clean the (screen|terminal)", "limpia la (pantalla|terminal); borra la pantalla; vacía la terminal")
simple(
    "reload-bashrc",
    "source ~/.bashrc",
    "(reload|re-read|apply) [the changes in] [my] (.bashrc|bashrc|~/.bashrc); reload [my] bash configuration; make the changes in .bashrc (take effect|effective)",
    "(recarga|vuelve a cargar|aplica [los cambios de]) [mi|el] (.bashrc|bashrc|~/.bashrc); recarga la configuración de bash; que surtan efecto los cambios del .bashrc",
    3,
)
simple(
    "prompt",
    "export PS1='\\u@\\h:\\w\\$ '",
    "set the [bash] prompt to user@host:directory$; change PS1 to user@host:dir followed by a dollar",
    "(pon|cambia) el prompt a usuario@máquina:directorio$; cambia PS1 a usuario@host:directorio y un dólar",
)
simple(
    "exports",
    "export -p",
    "(list|show|print) [all] the exported variables [with declare|as declare statements]; which variables are exported [to child processes]",
    "(lista|muestra) [todas] las variables exportadas; qué variables están exportadas",
    2,
)
simple(
    "all-vars",
    "set",
    "(list|show|print) all [the] shell variables and functions; (show|print) every variable (and function|including the non-exported ones)",
    "(lista|muestra) todas las variables y funciones de la shell; todas las variables de la shell, exportadas o no",
)
simple(
    "env-vs-file",
    "env | sort | diff {file} -",
    "compare [the saved environment in] {file} with the current environment sorted; diff {file} against the sorted environment",
    "compara {file} con el entorno actual ordenado; diferencias entre {file} y el entorno ordenado",
)
simple(
    "env-bashrc-grep",
    'grep "export" ~/.bashrc',
    "(show|print|list) the (lines|exports) (of|in) [my] ~/.bashrc that contain export; which lines of .bashrc contain export".replace(
        "(lines|exports) (of|in)", "lines of"
    ),
    "(muestra|lista) las líneas de[l] ~/.bashrc que contienen export; qué líneas de .bashrc contienen export".replace("de[l]", "(de|del)"),
)
simple(
    "append-pythonpath",
    'export {var}="${var.raw}:{absdir.raw}"',
    "append {absdir} to [the (variable|path variable)] {var}; add {absdir} at the end of [the path list in] {var}",
    "(añade|agrega) {absdir} (a|al final de) la variable {var}; agrega {absdir} a la lista de {var}",
    1,
    var="shell_pathvar",
)
simple(
    "swap-vars",
    't="$a"; a="$b"; b="$t"',
    "(swap|exchange) the values of the variables a and b [using t]; swap a and b",
    "(intercambia|cambia entre sí) los valores de [las variables] a y b; intercambia a y b",
)
simple(
    "env-count-chars-path",
    'echo "${#PATH}"',
    "how many characters (long is|are in) (my|the) PATH".replace("(long is|are in) (my|the)", "are in [my|the]")
    + "; length of PATH; length of the PATH variable",
    "cuántos caracteres tiene el PATH; longitud de[l] PATH".replace("de[l]", "del"),
)
simple(
    "date-set-tz",
    "timedatectl",
    "(show|print) the (time zone and clock settings|system clock settings|date, time and time zone of the system); status of the system clock and NTP",
    "(muestra|imprime) la (configuración del reloj|zona horaria y configuración del reloj) del sistema; estado del reloj del sistema y NTP",
    2,
)
simple(
    "tz-name",
    "cat /etc/timezone",
    "(print|show) the contents of /etc/timezone; (show|print) the time zone (stored|written) in /etc/timezone",
    "(muestra|imprime) el contenido de /etc/timezone; qué zona horaria hay en /etc/timezone",
)
simple(
    "tz-list",
    "timedatectl list-timezones",
    "(list|show) [all] [the] (available|valid) time zones; which time zones are available",
    "(lista|muestra) [todas] las zonas horarias [disponibles]; qué zonas horarias hay [disponibles]",
)
simple(
    "date-es",
    "LC_ALL=es_ES.UTF-8 date '+%A, %d de %B de %Y'",
    "(print|show) today's date in Spanish like 'lunes, 05 de mayo de 2025' [with the es_ES.UTF-8 locale]",
    "(muestra|imprime) la fecha de hoy en español como 'lunes, 05 de mayo de 2025'; fecha en español, como 'lunes, 05 de mayo de 2025'",
)
simple(
    "cal-monday",
    "cal -m",
    "calendar of this month with (weeks starting on monday|monday as the first day); (show|print) this month with monday first",
    "calendario del mes con (la semana empezando en lunes|el lunes como primer día); calendario de este mes empezando en lunes",
)
simple(
    "cal-week",
    "ncal -w",
    "calendar of this month with week numbers; (show|print) this month's calendar with the week numbers",
    "calendario del mes con números de semana; (muestra|imprime) el calendario de este mes con el número de las semanas",
)
simple(
    "new-uuid-kernel",
    "cat /proc/sys/kernel/random/uuid",
    "(print|read) a uuid from the kernel \\(/proc/sys/kernel/random/uuid\\); uuid from /proc",
    "(imprime|lee) un uuid del kernel \\(/proc/sys/kernel/random/uuid\\); uuid de /proc",
)
simple(
    "even-lines",
    "awk '$1 % 2 == 0' {file}",
    "(print|show) [only] the even numbers (in|of|from) {file}; even numbers in {file}; which numbers in {file} are even",
    "(imprime|muestra) [solo] los números pares de {file}; números pares de {file}; qué números de {file} son pares",
    2,
)
simple(
    "odd-lines",
    "awk '$1 % 2' {file}",
    "(print|show) [only] the odd numbers (in|of|from) {file}; odd numbers in {file}; which numbers in {file} are odd",
    "(imprime|muestra) [solo] los números impares de {file}; números impares de {file}; qué números de {file} son impares",
    2,
)
simple(
    "extract-numbers",
    "grep -oE '[0-9]+' {file}",
    "(extract|print|show|list) [all] the (numbers|integers) (in|of|from|that appear in) {file}[, one per line]; every number in [the text of] {file}",
    "(extrae|imprime|saca) [todos] los números (de|que aparecen en) {file}[, uno por línea]; todos los números de {file}",
    2,
)
simple(
    "sort-human",
    "sort -h {file}",
    "sort the (human-readable sizes|sizes like 2K, 1M, 3G) (in|of) {file}; sort {file} by human readable size",
    "ordena los tamaños (legibles|como 2K, 1M, 3G) de {file}; ordena {file} por tamaños legibles",
)
simple(
    "numfmt-file",
    "numfmt --to=iec < {file}",
    "convert the byte (counts|sizes) in {file}, one per line, to human-readable units; make the numbers of bytes in {file} human-readable with numfmt",
    "convierte los bytes de {file}, uno por línea, a unidades legibles; pasa a formato legible los tamaños en bytes de {file} con numfmt",
)
simple(
    "add-one",
    "awk '{print $1 + 1}' {file}",
    "add 1 to (each|every) number in {file} [and print it]; (print|show) each number of {file} plus one",
    "suma 1 a cada número de {file} [e imprímelo]; (imprime|muestra) cada número de {file} más uno",
)
simple(
    "dup-numbers",
    "sort -n {file} | uniq -d",
    "(print|show|which) numbers (are repeated|appear more than once) in {file}".replace("(print|show|which) numbers", "which numbers")
    + "; (print|show) the repeated numbers in {file}",
    "qué números se repiten en {file}; (imprime|muestra) los números repetidos de {file}",
)
simple(
    "uniq-numbers",
    "sort -nu {file}",
    "(print|show) the (different|unique|distinct) numbers (in|of) {file} sorted; sort the numbers in {file} (removing|and remove|without) duplicates",
    "(imprime|muestra) los números distintos de {file} ordenados; ordena los números de {file} (sin|quitando los) (duplicados|repetidos)",
    2,
)
simple(
    "avg-two-col",
    "awk '{print ($1 + $2) / 2}' {file}",
    "(print|show) the average of the first two columns (for|of) each line of {file}",
    "(imprime|muestra) la media de las dos primeras columnas de cada línea de {file}",
)
simple(
    "sum-two-cols",
    "awk '{print $1 + $2}' {file}",
    "(add|sum) the first and second columns of each line of {file}; for each line of {file} print the sum of columns 1 and 2",
    "suma la primera y la segunda columna de cada línea de {file}; para cada línea de {file} imprime la suma de las columnas 1 y 2",
)
simple(
    "row-sum",
    "awk '{s=0; for (i=1; i<=NF; i++) s+=$i; print s}' {file}",
    "(print|show|compute) the sum of the numbers (on|in) each line of {file}; sum each (line|row) of {file}",
    "(imprime|calcula) la suma de los números de cada línea de {file}; suma cada (línea|fila) de {file}",
    2,
)
simple(
    "sum-sizes",
    "find {dir} -type f -printf '%s\\n' | awk '{s+=$1} END {print s}'",
    "total size in bytes of all the files (in|under) {dir} [summing each file]; (sum|add up) the sizes in bytes of all [the] files (in|under) {dir}",
    "tamaño total en bytes de todos los archivos de {dir} [sumando cada uno]; suma los tamaños en bytes de [todos] los (archivos|ficheros) de {dir}",
    2,
)
simple(
    "expr-bc-file",
    "bc < {file}",
    "(evaluate|calculate|compute) the (expressions|operations|sums) (in|of|written in) {file} [with bc]; run bc on [the operations in] {file}",
    "(evalúa|calcula) las (expresiones|operaciones|cuentas) (de|que hay en) {file} [con bc]; pasa {file} por bc",
)
simple(
    "paste-sum", "paste -sd+ {file} | bc", "(sum|add up) the numbers in {file} (with|using) paste and bc", "suma los números de {file} (con|usando) paste y bc"
)
simple(
    "jq-lines-count",
    "wc -l < {file}",
    "how many (records|objects) are [there] in the JSON lines file {file} [\\(one per line\\)]; number of (records|objects) in the ndjson file {file}",
    "cuántos (registros|objetos) hay en el archivo JSON lines {file} [\\(uno por línea\\)]; número de (registros|objetos) del ndjson {file}",
    1,
    file="shell_ndjson",
)
simple(
    "jq-ndjson-slurp",
    "jq -s . {file}",
    "(convert|turn|collect) the JSON lines file {file} (to|into) a [single] JSON array; put all the objects of the ndjson {file} in an array",
    "(convierte|pasa) el archivo JSON lines {file} a un array [JSON]; mete todos los objetos del ndjson {file} en un array",
    2,
    file="shell_ndjson",
)
simple(
    "jq-ndjson-field",
    "jq -r '.{key.raw}' {file}",
    "(print|get|extract) the {key} of (each|every) line of the JSON lines file {file}; {key} of each record in the ndjson file {file}",
    "(imprime|saca|extrae) el {key} de cada línea del JSON lines {file}; {key} de cada registro del ndjson {file}",
    2,
    file="shell_ndjson",
)
simple(
    "jq-ndjson-filter",
    "jq -c 'select(.{key.raw} == \"{word.raw}\")' {file}",
    "(print|show) the records of the JSON lines file {file} whose {key} is {word}[, one per line]; filter the ndjson file {file} by {key} equal to {word}",
    "(muestra|imprime) los registros del JSON lines {file} cuyo {key} sea {word}[, uno por línea]; filtra el ndjson {file} por {key} igual a {word}",
    2,
    file="shell_ndjson",
)
simple(
    "json-diff",
    "diff <(jq -S . {json_file}) <(jq -S . {json_file2})",
    "compare [the JSON files] {json_file} and {json_file2} (ignoring|regardless of) (the order of the keys|key order); diff {json_file} and {json_file2} with sorted keys",
    "compara [los JSON] {json_file} y {json_file2} (ignorando|sin importar) el orden de las claves; diferencias entre {json_file} y {json_file2} con las claves ordenadas",
    2,
)
simple(
    "json-strings",
    "jq -r '.. | strings' {json_file}",
    "(print|list|extract) (all|every one of) the string values [at any level] in {json_file}, at any depth",
    "(imprime|lista|extrae) todos los valores de tipo cadena de {json_file}, a cualquier nivel",
)
simple(
    "json-anykey",
    "jq -r '.. | objects | .{key.raw} // empty' {json_file}",
    "(print|find|list) every {key} at any (depth|level) (in|of) {json_file}; all values of {key} anywhere in {json_file}",
    "(imprime|busca|lista) todos los {key} a cualquier nivel de {json_file}; todos los valores de {key} en cualquier parte de {json_file}",
)
simple(
    "json-grep",
    'grep "{key.raw}" {json_file}',
    "(show|print) the lines of {json_file} (containing|that contain|with) {key}",
    "(muestra|imprime) las líneas de {json_file} que (contienen|contengan) {key}",
)
simple(
    "json-each-file",
    'for f in *.json; do echo "$f $(jq \'length\' "$f")"; done',
    "for each .json file here print its name and (its number of elements|how many elements it has); number of elements of (every|each) JSON file in this directory, with its name",
    "para cada archivo .json de aquí imprime su nombre y (cuántos elementos tiene|su número de elementos); número de elementos de cada JSON de esta carpeta, con su nombre",
    2,
)
simple(
    "json-validate-all",
    'for f in *.json; do jq empty "$f" || echo "$f"; done',
    "(print|list) the names of the (invalid|broken) .json files in this directory; which .json files here are not valid JSON",
    "(imprime|lista) los nombres de los .json (inválidos|mal formados) de este directorio; qué archivos .json de aquí no son JSON válido",
)
simple(
    "csv-tojson-lines",
    "jq -R -c 'split(\",\")' {csv_file}",
    "convert (each|every) line of {csv_file} (to|into) a JSON array of its fields[, one per line]",
    "convierte cada línea de {csv_file} en un array JSON con sus campos[, una por línea]",
)


@composed(INTENTS, "sequence-steps", weight=5)
def sequence_steps(g: Gen) -> tuple[str, str]:
    """Two or three simple actions one after the other."""
    d, f, m = g.slot("dirname"), g.slot("name"), msg(g)
    w = g.slot("name")
    acts = [
        (f"create the directory {d}", f"crea el directorio {d}", f"mkdir {d.arg}"),
        (f"create an empty file {f}", f"crea el archivo vacío {f}", f"touch {f.arg}"),
        (f"print {m}", f"imprime {m}", f"echo {m.arg}"),
        ("print the current directory", "imprime el directorio actual", "pwd"),
        ("list the files", "lista los archivos", "ls"),
        ("print the date", "imprime la fecha y la hora", "date"),
        (f"write {m} into {w}", f"escribe {m} en {w}", f"echo {m.arg} > {w.arg}"),
        (f"show the contents of {w}", f"muestra el contenido de {w}", f"cat {w.arg}"),
        ("print my user name", "imprime mi usuario", "whoami"),
        (f"count the lines of {f}", f"cuenta las líneas de {f}", f"wc -l {f.arg}"),
    ]
    k = g.pick([2, 2, 3])
    ch = g.rng.sample(acts, k)
    if k == 3:
        return g.t(
            [f"{ch[0][0]}, {ch[1][0]} and {ch[2][0]}", f"(first|) {ch[0][0]}, then {ch[1][0]} and finally {ch[2][0]}".replace("(first|)", "first")],
            [f"{ch[0][1]}, {ch[1][1]} y {ch[2][1]}".replace(" y imprime", " e imprime"), f"primero {ch[0][1]}, luego {ch[1][1]} y por último {ch[2][1]}"],
        ), " && ".join(c[2] for c in ch)
    return g.t(
        [f"{ch[0][0]} and (then|after that) {ch[1][0]}", f"{ch[0][0]} and {ch[1][0]}", f"{ch[0][0]}, then {ch[1][0]}"],
        [
            f"{ch[0][1]} y (luego|después|a continuación) {ch[1][1]}",
            f"{ch[0][1]} y {ch[1][1]}".replace(" y imprime", " e imprime"),
            f"{ch[0][1]}, después {ch[1][1]}",
        ],
    ), " && ".join(c[2] for c in ch)


@composed(INTENTS, "printf-format", weight=3)
def printf_format(g: Gen) -> tuple[str, str]:
    a, b, n = g.slot("word"), g.slot("word"), num(g, 1, 999)
    kind = g.pick(["two", "dec", "zero", "list", "cols", "quote", "percent", "csv"])
    P, PS = "(print|show)", "(imprime|muestra)"
    if kind == "two":
        return g.t(
            [f"use printf to print {a} and {b} on separate lines"], [f"usa printf para imprimir {a} y {b} en líneas distintas"]
        ), f"printf '%s\\n' {a.raw} {b.raw}"
    if kind == "dec":
        d, s = g.value(decimal(g)), num(g, 2, 5)
        return g.t(
            [f"use printf to (print|show) {d} with {s} decimals", f"printf {d} with {s} decimal places"],
            [f"usa printf para (imprimir|mostrar) {d} con {s} decimales"],
        ), f"printf '%.{s.raw}f\\n' {d.raw}"
    if kind == "zero":
        s = num(g, 4, 8)
        return g.t(
            [f"use printf to print {n} zero-padded to {s} digits"], [f"usa printf para imprimir {n} con ceros a la izquierda hasta {s} dígitos"]
        ), f"printf '%0{s.raw}d\\n' {n.raw}"
    if kind == "cols":
        s = num(g, 8, 20)
        return g.t(
            [f"{P} {a} left-aligned in {s} columns followed by {n}", f"{P} {a} in a {s}-character wide left-aligned column and then {n}"],
            [f"{PS} {a} alineado a la izquierda en {s} columnas seguido de {n}"],
        ), f"printf '%-{s.raw}s%s\\n' {a.raw} {n.raw}"
    if kind == "quote":
        return g.t(
            [f"{P} {a} (between|inside|surrounded by) double quotes", f"{P} the word {a} in double quotes, quotes included"],
            [f"{PS} {a} entre comillas dobles", f"{PS} la palabra {a} con comillas dobles alrededor"],
        ), f"echo '\"{a.raw}\"'"
    if kind == "percent":
        return g.t([f"{P} {n} followed by a percent sign"], [f"{PS} {n} seguido de un signo de porcentaje"]), f'echo "{n.raw}%"'
    if kind == "csv":
        f = g.slot("csv_file")
        return g.t(
            [f"append the row {a},{b},{n} to {f}", f"add a (line|row) {a},{b},{n} at the end of [the CSV [file]] {f}"],
            [f"añade la fila {a},{b},{n} a {f}", f"(añade|agrega) una (línea|fila) {a},{b},{n} al final de[l CSV] {f}".replace("de[l CSV]", "(de|del CSV)")],
        ), f'echo "{a.raw},{b.raw},{n.raw}" >> {f.arg}'
    return g.t(
        [f"{P} {a} and {b} in brackets, each on its line"], [f"{PS} {a} y {b} entre corchetes, cada uno en su línea"]
    ), f"printf '[%s]\\n' {a.raw} {b.raw}"


@composed(INTENTS, "env-file", weight=4)
def env_file(g: Gen) -> tuple[str, str]:
    """Lines of KEY=value files."""
    f = g.slot("shell_envfile")
    v, x = g.slot("var"), env_value(g)
    kind = g.pick(["add", "add", "get", "change", "del", "list", "names", "has", "comment"])
    if kind == "add":
        return g.t(
            [f"add {v}={x.raw} to {f}", f"append [the line] {v}={x.raw} to [the file] {f}", f"add a variable {v} with value {x} to {f}"],
            [f"(añade|agrega) {v}={x.raw} a[l archivo] {f}".replace("a[l archivo]", "(a|al archivo)"), f"(añade|agrega|mete) la línea {v}={x.raw} en {f}"],
        ), f'echo "{v.raw}={x.raw}" >> {f.arg}'
    if kind == "get":
        return g.t(
            [f"(print|get|show) the value of {v} (in|from) {f}", f"what is {v} (set to|) in {f}".replace("(set to|)", "set to")],
            [f"(muestra|saca|dame) el valor de {v} (en|de) {f}", f"cuánto vale {v} en {f}"],
        ), f"grep \"^{v.raw}=\" {f.arg} | cut -d'=' -f2-"
    if kind == "change":
        y = g.value(sk.made_up(g.rng))
        return g.t(
            [f"(change|set|update) [the value of] {v} (in|inside) {f} to {y}", f"in {f} set {v} to {y}"],
            [f"(cambia|pon|actualiza) [el valor de] {v} en {f} (a|por) {y}", f"en {f} pon {v} a {y}"],
        ), f"sed -i 's/^{v.raw}=.*/{v.raw}={y.raw}/' {f.arg}"
    if kind == "del":
        return g.t(
            [f"(delete|remove) [the line of] [the variable] {v} from {f}"], [f"(borra|elimina|quita) [la línea de] [la variable] {v} de {f}"]
        ), f"sed -i '/^{v.raw}=/d' {f.arg}"
    if kind == "list":
        return g.t(
            [f"(show|print) {f} without comments (and|or|nor) (empty|blank) lines".replace("(and|or|nor)", "or")],
            [f"(muestra|imprime) {f} sin comentarios ni líneas (vacías|en blanco)"],
        ), f"grep -vE '^(#|$)' {f.arg}"
    if kind == "names":
        return g.t(
            [f"(list|print) [only] the names of the variables (in|defined in) {f}"],
            [f"(lista|imprime) [solo] los nombres de las variables (de|definidas en) {f}"],
        ), f"cut -d'=' -f1 {f.arg}"
    if kind == "has":
        a, b = ("yes", "no") if g.lang == "en" else ("sí", "no")
        return g.t(
            [f"(check|test) (if|whether) {f} defines {v} and print yes or no", f"is {v} defined in {f}? print yes or no"],
            [f"comprueba si {f} define {v} e imprime sí o no", f"está {v} definida en {f}? imprime sí o no"],
        ), f'if grep -q "^{v.raw}=" {f.arg}; then echo "{a}"; else echo "{b}"; fi'
    return g.t([f"comment out [the variable] {v} in {f}"], [f"comenta [la variable] {v} en {f}"]), f"sed -i 's/^{v.raw}=/#&/' {f.arg}"


simple(
    "loop-args-set",
    'for f in {name} {name2} {name3}; do cat "$f"; done',
    "loop over {name}, {name2} and {name3} printing the contents of each; with a for loop show the contents of {name}, {name2} and {name3}",
    "recorre {name}, {name2} y {name3} mostrando el contenido de cada uno; con un for enseña el contenido de {name}, {name2} y {name3}",
    2,
)
simple(
    "loop-exists",
    'for f in {name} {name2}; do [ -f "$f" ] && echo "$f"; done',
    "of {name} and {name2} print (only those|the ones) that exist [with a loop]; which of {name} and {name2} exist",
    "de {name} y {name2} imprime los que existan; cuáles de {name} y {name2} existen",
    2,
)
simple(
    "loop-months",
    'for m in {01..12}; do echo "{year.raw}-$m"; done',
    "print the months of {year} as YYYY-MM, one per line; list {year}-01 to {year}-12 with a loop",
    "imprime los meses de {year} como AAAA-MM, uno por línea; lista de {year}-01 a {year}-12 con un bucle",
)
simple(
    "echo-files-glob",
    "echo *.{ext}",
    "print the names of the {ext} files here on one line [with echo]; echo all the {ext} file names on a single line",
    "imprime en una línea los nombres de los archivos {ext} de aquí; muestra con echo los nombres de los {ext} en una sola línea",
)
simple(
    "array-files",
    'files=(*.{ext}); echo "${#files[@]}"',
    "put the {ext} files of this directory in an array files and print how many there are; (count|number of) {ext} files here using an array files".replace(
        "(count|number of)", "count the"
    ),
    "mete los archivos {ext} de este directorio en un array files e imprime cuántos hay; cuenta los {ext} de aquí con un array files",
)
simple(
    "mapfile",
    'mapfile -t lines < {file}; echo "${#lines[@]}"',
    "read the lines of {file} into an array lines and print (its length|how many there are); load {file} into the array lines and print the number of elements",
    "lee las líneas de {file} en un array lines e imprime (su longitud|cuántas hay); carga {file} en el array lines e imprime el número de elementos",
    2,
)
simple(
    "line-longest",
    "awk 'length > m {m=length; l=$0} END {print l}' {file}",
    "(print|show) the longest line (of|in) {file}; longest line of {file}; which line of {file} is the longest",
    "(imprime|muestra) la línea más larga de {file}; línea más larga de {file}; cuál es la línea más larga de {file}",
    2,
)
simple(
    "xargs-echo-each",
    'while IFS= read -r line; do echo "- $line"; done < {file}',
    "(print|show) each line of {file} (preceded by|with) a dash and a space [in front] [using a loop]; make a bullet list with the lines of {file} (dash and space before each)".replace(
        "(dash and space before each)", "\\(dash and space before each\\)"
    ),
    "(imprime|muestra) cada línea de {file} precedida de un guion y un espacio [con un bucle]; haz una lista con guiones \\(guion y espacio\\) con las líneas de {file}",
)
simple(
    "date-in-var",
    'today=$(date +%F); echo "$today"',
    "(store|save) today's date in a variable (called|named) today and print it; put the current date in the variable today and echo it",
    "(guarda|mete) la fecha de hoy en una variable llamada today e imprímela; pon la fecha actual en la variable today y muéstrala",
    2,
)
simple(
    "uptime-since",
    "uptime -s",
    "since when (is|has) the (system|machine|computer) (up|been running)".replace("(is|has)", "has").replace("(up|been running)", "been running")
    + "; date and time of the last boot; when was the computer (booted|started|turned on)",
    "desde cuándo está encendido el (sistema|equipo|ordenador); fecha y hora del último arranque; cuándo se encendió la computadora",
    2,
)
simple(
    "file-age-days",
    "echo $((($(date +%s) - $(stat -c %Y {file})) / 86400))",
    "how many days ago was {file} (last modified|modified|changed); age of {file} in days; days since {file} was modified",
    "hace cuántos días se modificó {file}; antigüedad de {file} en días; días desde que se modificó {file}",
    2,
)
simple(
    "age-from-birth",
    'echo $((($(date +%Y%m%d) - $(date -d "{date}" +%Y%m%d)) / 10000))',
    "how old is (someone|a person) born on {date}; age in years of (someone|a person) born on {date}",
    "cuántos años tiene alguien nacido el {date}; edad [en años] de una persona nacida el {date}",
)
simple(
    "touch-now",
    "touch {file}",
    "(update|refresh) the (modification time|timestamp) of {file} (to now|to the current time); set the modification date of {file} to now; touch {file}",
    "(actualiza|pon) la fecha de modificación de {file} a (ahora|la hora actual); toca {file} para que tenga la fecha de ahora; haz touch (a|de|sobre) {file}",
    2,
)
simple(
    "sum-squares-n",
    "seq 1 {n} | awk '{s+=$1*$1} END {print s}'",
    "sum of the squares of the first {n} numbers; (add up|sum) the squares from 1 to {n}",
    "suma de los cuadrados de los primeros {n} números; suma los cuadrados del 1 al {n}",
)
simple(
    "triangle-num",
    "for i in {1..5}; do seq -s ' ' 1 \"$i\"; done",
    "(print|draw) a number triangle of 5 rows: 1, 1 2, 1 2 3 ...; 5 rows where row i has the numbers 1 to i",
    "(imprime|dibuja) un triángulo de números de 5 filas: 1, 1 2, 1 2 3...; 5 filas en que la fila i tenga los números del 1 al i",
)
simple(
    "first-n-primes",
    "seq 2 1000 | factor | awk 'NF == 2 {print $2}' | head -n {n}",
    "(print|list|show) the first {n} prime numbers; first {n} primes",
    "(imprime|lista|muestra) los primeros {n} números primos; primeros {n} primos",
    2,
    n="shell_small",
)
simple(
    "jq-length-string",
    "jq '.{key.raw} | length' {json_file}",
    "length of [the value of] {key} in {json_file}; how long is [the value of] {key} in {json_file}",
    "longitud de[l valor de] {key} en {json_file}; cuánto mide el valor de {key} en {json_file}".replace("de[l valor de]", "(de|del valor de)"),
    2,
)
simple(
    "jq-upper",
    "jq -r '.{key.raw} | ascii_upcase' {json_file}",
    "(print|show) the {key} (of|in) {json_file} in upper case; {key} of {json_file} in capital letters",
    "(imprime|muestra) el {key} de {json_file} en mayúsculas; {key} de {json_file} en mayúsculas",
)
simple(
    "jq-two-keys",
    "jq '{{{key.raw}, {key2.raw}}}' {json_file}".replace("{{{", "{{").replace("}}}", "}}"),
    "(print|make) an object with only [the fields] {key} and {key2} of {json_file}; keep only {key} and {key2} of {json_file} (and print it|as a JSON object)".replace(
        "(and print it|as a JSON object)", "as a JSON object"
    ),
    "(imprime|haz) un objeto con solo [los campos] {key} y {key2} de {json_file}; deja solo {key} y {key2} de {json_file} como objeto JSON",
    2,
)
simple(
    "jq-object-loop",
    "jq -r '.[]' {json_file} | while IFS= read -r line; do echo \"{word.raw} $line\"; done",
    "for each string in the JSON array {json_file} print {word} followed by the string",
    "para cada cadena del array JSON {json_file} imprime {word} seguido de la cadena",
)
simple(
    "json-backup-fmt",
    "jq . {json_file} > {json_file2}",
    "(save|write) a (formatted|pretty-printed|indented) (copy|version) of {json_file} (as|to|in) {json_file2}",
    "(guarda|escribe) una (copia|versión) (formateada|indentada) de {json_file} en {json_file2}",
    2,
)
simple(
    "json-keys-count-each",
    "jq -r '.[] | length' {json_file}",
    "(print|show) how many (keys|fields) each object of the array in {json_file} has",
    "(imprime|muestra) cuántas claves tiene cada objeto del array de {json_file}",
)
simple(
    "json-index-of",
    "jq '.[{n}]' {json_file}",
    "(print|get|show) the (element|item) at index {n} of the array in {json_file}; index {n} of the JSON array {json_file}",
    "(imprime|dame|muestra) el elemento con índice {n} del array de {json_file}; índice {n} del array JSON {json_file}",
)
simple(
    "history-expand-last",
    "!!",
    "(repeat|rerun|run again) the (last|previous) command; execute the last command again",
    "(repite|vuelve a ejecutar) el (último comando|comando anterior); ejecuta otra vez el último comando",
    2,
)
simple(
    "sudo-last",
    "sudo !!",
    "(repeat|rerun|run again) the (last|previous) command (with sudo|as root); run the previous command again with sudo",
    "(repite|vuelve a ejecutar) el (último comando|comando anterior) (con sudo|como root)",
    2,
)
simple(
    "cd-back",
    "cd -",
    "(go|change) back to the previous directory; return to the last directory I was in",
    "(vuelve|regresa) al directorio anterior; vuelve a la carpeta donde estaba antes",
    2,
)


@composed(INTENTS, "brace", weight=3)
def brace(g: Gen) -> tuple[str, str]:
    """Several names made at once with brace expansion."""
    d, ws, e = g.slot("dirname"), words(g, g.pick([2, 3, 4])), g.slot("ext")
    L, c = listed(g, ws), ",".join(w.raw for w in ws)
    kind = g.pick(["sub", "files", "same", "rm"])
    if kind == "sub":
        return g.t(
            [
                f"(create|make) [the] (directory|folder) {d} with [the] (subdirectories|subfolders) {L}",
                f"(create|make) {L} as subfolders of a new directory {d}",
            ],
            [f"crea (la carpeta|el directorio) {d} con (las subcarpetas|los subdirectorios) {L}", f"crea {L} como subcarpetas de un directorio nuevo {d}"],
        ), f"mkdir -p {d.arg}/{{{c}}}"
    if kind == "files":
        return g.t(
            [f"(create|make) [the] [empty] {e} files (named|called) {L} [in one command]", f"touch {L}, all with [the] extension {e}"],
            [f"crea [los] archivos {e} [vacíos] llamados {L}", f"crea los ficheros {L}, todos con extensión {e}"],
        ), f"touch {{{c}}}.{e.raw}"
    if kind == "same":
        return g.t(
            [f"(create|make) [the] (directories|folders) {L} [in one command|at once]"],
            [f"crea (las carpetas|los directorios) {L} [de una vez|con un solo comando]"],
        ), f"mkdir {' '.join(w.raw for w in ws)}"
    return g.t([f"(delete|remove) the {e} files (named|called) {L}"], [f"(borra|elimina) los archivos {e} llamados {L}"]), f"rm {{{c}}}.{e.raw}"


@composed(INTENTS, "temp-files", weight=2)
def temp_files(g: Gen) -> tuple[str, str]:
    p, e = g.slot("word"), g.value(g.pick(["txt", "log", "csv", "json"]))
    return g.pick(
        [
            lambda: (
                g.t(
                    ["(create|make) a temporary file [and print its name]", "[new] temporary file"],
                    ["crea un archivo temporal [e imprime su nombre]", "archivo temporal nuevo"],
                ),
                "mktemp",
            ),
            lambda: (
                g.t(
                    ["(create|make) a temporary (directory|folder) [and print its name]", "[new] temporary directory"],
                    ["crea (un directorio|una carpeta) temporal [e imprime su nombre]", "directorio temporal nuevo"],
                ),
                "mktemp -d",
            ),
            lambda: (
                g.t([f"(create|make) a temporary file in /tmp whose name starts with {p}"], [f"crea un archivo temporal en /tmp cuyo nombre empiece por {p}"]),
                f"mktemp /tmp/{p.raw}.XXXXXX",
            ),
            lambda: (
                g.t([f"(create|make) a temporary file with [the] extension .{e}"], [f"crea un archivo temporal con extensión .{e}"]),
                f"mktemp --suffix=.{e.raw}",
            ),
        ]
    )()


@composed(INTENTS, "file-loop-index", weight=3)
def file_loop_index(g: Gen) -> tuple[str, str]:
    """Numbered listings of files and of the lines of a file."""
    e, f = g.slot("ext"), g.slot("file")
    kind = g.pick(["files", "lines", "countdown", "every"])
    n = num(g, 2, 10)
    if kind == "files":
        return g.t(
            [
                f'(print|list) the {e} files here numbered like "1: name" [with a loop]',
                f"loop over the {e} files in this directory printing a counter, a colon and the name",
            ],
            [
                f'(imprime|lista) los archivos {e} de aquí numerados como "1: nombre" [con un bucle]',
                f"recorre los {e} de este directorio imprimiendo un contador, dos puntos y el nombre",
            ],
        ), f'i=1; for f in *.{e.raw}; do echo "$i: $f"; i=$((i + 1)); done'
    if kind == "lines":
        return g.t(
            [f"(print|show) {f} with its lines numbered", f"number the lines of {f} [and print them]"],
            [f"(imprime|muestra) {f} con las líneas numeradas", f"numera las líneas de {f} [e imprímelas]"],
        ), f"cat -n {f.arg}"
    if kind == "every":
        return g.t(
            [
                f"(print|show) (one|1) (in|of) every {n} lines of {f}, (starting with|beginning at) line {n}",
                f"(print|show) the lines of {f} whose number is a multiple of {n}",
            ],
            [f"(imprime|muestra) una de cada {n} líneas de {f}, empezando por la {n}", f"(imprime|muestra) las líneas de {f} cuyo número sea múltiplo de {n}"],
        ), f"awk 'NR % {n.raw} == 0' {f.arg}"
    return g.t(
        [
            f"count down from {n} to 1, one number per second[, and print done]".replace("[, and print done]", ""),
            f"countdown of {n} seconds showing each number",
        ],
        [f"cuenta atrás del {n} al 1, un número por segundo", f"cuenta regresiva de {n} segundos mostrando cada número"],
    ), f'for i in {{{n.raw}..1}}; do echo "$i"; sleep 1; done'


simple(
    "pwd-var",
    'echo "$PWD"',
    "print the PWD variable; value of PWD; show the working directory from the PWD variable",
    "imprime la variable PWD; valor de PWD; muestra el directorio de trabajo con la variable PWD",
)
simple(
    "oldpwd",
    'echo "$OLDPWD"',
    "print the previous working directory [from OLDPWD]; which directory was I in before",
    "imprime el directorio de trabajo anterior [con OLDPWD]; en qué directorio estaba antes",
)
simple(
    "hostname-var",
    'echo "$HOSTNAME"',
    "print the host name from the HOSTNAME variable; value of HOSTNAME",
    "imprime el nombre del equipo con la variable HOSTNAME; valor de HOSTNAME",
)
simple(
    "columns",
    "tput cols",
    "how many columns (does the terminal have|wide is the terminal); width of the terminal [in columns]".replace(
        "how many columns (does the terminal have|wide is the terminal)", "how many columns does the terminal have"
    ),
    "cuántas columnas tiene la terminal; ancho de la terminal [en columnas]",
)
