"""Practice where the model is weakest: jq, .env files, environment variables, renaming, processes, shell loops, names with blanks."""

from __future__ import annotations

from mango.data import slots as sk
from mango.data.generate import BoundSlot, Composed, Gen, Intent, composed

INTENTS: list[Intent | Composed] = []

# What the elements of a JSON array are: English, Spanish plural, Spanish article, text fields, number fields, yes/no fields.
THINGS = [
    ("users", "usuarios", "los", "name email city country role username", "age id score logins", "active verified admin"),
    ("products", "productos", "los", "name category brand sku color", "price stock rating id weight", "available discounted"),
    ("orders", "pedidos", "los", "customer status product country currency", "total quantity id items", "paid shipped"),
    ("employees", "empleados", "los", "name department role office manager", "salary age id years", "active remote"),
    ("books", "libros", "los", "title author genre language publisher", "pages year price rating", "available read"),
    ("servers", "servidores", "los", "host region status os hostname", "cpu memory port uptime", "online enabled"),
    ("tasks", "tareas", "las", "title status owner priority project", "id hours points", "done urgent"),
    ("movies", "películas", "las", "title director genre country", "year rating duration votes", "watched released"),
    ("students", "alumnos", "los", "name course email grade", "age score id absences", "enrolled graduated"),
    ("cities", "ciudades", "las", "name country region", "population area altitude", "capital coastal"),
    ("clientes", "clientes", "los", "nombre ciudad email pais tipo", "edad saldo id compras", "activo vip"),
    ("productos", "productos", "los", "nombre categoria marca color", "precio stock cantidad id", "disponible agotado"),
    ("facturas", "facturas", "las", "cliente estado numero fecha", "importe total iva", "pagada enviada"),
    ("empleados", "empleados", "los", "nombre departamento puesto ciudad", "sueldo edad id antiguedad", "activo fijo"),
    ("songs", "canciones", "las", "title artist album genre", "duration year plays", "liked explicit"),
    ("events", "eventos", "los", "type user source level", "id duration code", "handled public"),
    ("devices", "dispositivos", "los", "name type room vendor", "battery temperature id", "online charging"),
    ("games", "juegos", "los", "title platform studio genre", "year score price", "owned multiplayer"),
    ("tickets", "tickets", "los", "subject status assignee priority", "id votes age", "open escalated"),
    ("items", "elementos", "los", "name type label", "value size count id", "active hidden"),
]


class Rows:
    """An array of objects of a JSON file: fields, place in words, jq programs that walk it."""

    def __init__(self, g: Gen, shapes: str = "root root root nested lines"):
        en, es, art, strs, nums, bools = g.pick(THINGS)
        self.g = g
        self.strs, self.nums, self.bools = strs.split(), nums.split(), bools.split()
        self.used: set[str] = set()
        self.shape = g.pick(shapes.split())
        raw = g.slot("json_file").raw
        if self.shape == "lines":
            raw = raw.removesuffix(".json") + g.pick([".jsonl", ".ndjson", ".jsonl"])
        self.f = g.value(raw, text=raw if " " not in raw else f'"{raw}"')
        f = self.f
        many = g.chance(0.25)
        self.en, self.es, self.los = ("objects", "objetos", "los") if many else (en if en.isascii() else en, es, art)
        if g.lang == "en" and en in ("clientes", "productos", "facturas", "empleados"):
            self.en = g.pick(["records", "entries", "objects", "elements"])
        self.todos = "todos los" if self.los == "los" else "todas las"
        if self.shape == "nested":
            arr = g.value(g.pick([en, en, es if es.isascii() else en, "items", "data", "results", "list"]))
            self.each, self.pre, self.arr = f".{arr.raw}[]", f".{arr.raw} | ", arr
            self.place = g.t(
                [f"(in|of) the (array|list) {arr} (of|in|from) {f}", f"in [the] {arr} [array] of {f}", f"under [the key] {arr} in {f}", f"in {f} \\(array {arr}\\)"],
                [f"de la lista {arr} de {f}", f"(del|en el) array {arr} de {f}", f"(de|en) {arr} en {f}", f"en {f} \\(array {arr}\\)", f"dentro de {arr} en {f}"],
            )
        elif self.shape == "lines":
            self.each, self.pre = "", ""
            self.place = g.t(
                [f"(in|of|from) {f}", f"in {f} \\(one object per line\\)", f"in {f}, one JSON [object] per line,", f"in the NDJSON [file] {f}"],
                [f"(de|en) {f}", f"en {f} \\(un objeto por línea\\)", f"de {f}, (con|que tiene) un JSON por línea,", f"(del|en el) NDJSON {f}"],
            )
        else:
            self.each, self.pre = ".[]", ""
            self.place = g.t(
                [f"(in|of|from) {f}", f"(in|of) {f}", f"in the [JSON] array [of] {f}", f"of the JSON array in {f}", f"(in|from) the [JSON] file {f}"],
                [f"(de|en) {f}", f"de {f}", f"del [archivo|fichero] JSON {f}".replace("[archivo|fichero]", "[archivo]"), f"del array de {f}", f"(en el|del) (fichero|archivo) {f}"],
            )

    def key(self, pool: list[str] | None = None) -> BoundSlot:
        free = [k for k in (pool or self.strs + self.nums) if k not in self.used] or ["name", "label", "kind"]
        k = self.g.pick(free)
        self.used.add(k)
        shown = self.g.pick([k, k, k, k, f'"{k}"', f"'{k}'", f"`{k}`", f".{k}"])
        return self.g.value(k, text=shown)


def _number(g: Gen) -> str:
    return g.pick([str(g.int(1, 20)), str(g.int(10, 100)), str(g.pick([50, 100, 200, 250, 500, 1000, 1500, 2000, 30000])), str(g.int(100, 5000)), f"{g.int(0, 9)}.{g.int(1, 9)}"])


WORDS_OF_VALUE = (
    "Madrid Sevilla London Paris active pending done open closed admin editor guest linux prod staging high low electronics books sales "
    "Spain Mexico France red blue paid cancelled shipped error warning urgente pendiente activo cerrado ventas marketing Ana Luis Marta"
).split()


def _text(g: Gen) -> BoundSlot:
    w = g.pick(WORDS_OF_VALUE) if g.chance(0.6) else sk.word(g.rng)
    return g.value(w, text=g.pick([w, w, f'"{w}"', f"'{w}'"]))


def _condition(g: Gen, r: Rows) -> tuple[str, str]:
    """(in words, jq) of one test on an element."""
    kind = g.pick(["eq", "eq", "eq", "ne", "gt", "lt", "ge", "le", "contains", "starts", "ends", "true", "false", "and", "between", "in"])
    if kind in ("eq", "ne", "contains", "starts", "ends"):
        k, v = r.key(r.strs), _text(g)
        said, jq = {
            "eq": (
                g.t([f"(whose|where) {k} is {v}", f"with {k} {v}", f"(whose|where the) {k} equals {v}", f"having {k} = {v}"], [f"(cuyo|donde) {k} (es|sea) {v}", f"con {k} {v}", f"con {k} igual a {v}", f"que tengan {k} {v}", f"con {k}={v}"]),
                f'.{k.raw} == "{v.raw}"',
            ),
            "ne": (
                g.t([f"(whose|where) {k} is not {v}", f"with [a] {k} other than {v}", f"where {k} is different from {v}"], [f"(cuyo|donde) {k} no (es|sea) {v}", f"con {k} distinto de {v}", f"que no tengan {k} {v}"]),
                f'.{k.raw} != "{v.raw}"',
            ),
            "contains": (
                g.t([f"(whose|where) {k} contains {v}", f"with {v} in [the|their] {k}".replace("[the|their]", "[the]")], [f"(cuyo|donde) {k} (contiene|contenga) {v}", f"que tengan {v} en {k}"]),
                f'.{k.raw} | contains("{v.raw}")',
            ),
            "starts": (
                g.t([f"(whose|where) {k} (starts|begins) with {v}"], [f"(cuyo|donde) {k} (empieza|empiece|comience) (por|con) {v}"]),
                f'.{k.raw} | startswith("{v.raw}")',
            ),
            "ends": (g.t([f"(whose|where) {k} ends (with|in) {v}"], [f"(cuyo|donde) {k} (termina|termine|acabe) en {v}"]), f'.{k.raw} | endswith("{v.raw}")'),
        }[kind]
        return said, jq
    if kind in ("gt", "lt", "ge", "le"):
        k, n = r.key(r.nums), g.value(_number(g))
        said, sign = {
            "gt": (
                g.t([f"(whose|where) {k} is (greater|more|higher|bigger) than {n}", f"with {k} (over|above|greater than) {n}", f"with (more than {n} of|a greater than {n}) {k}".replace("(more than {n} of|a greater than {n}) {k}", "") if False else f"with {k} > {n}"], [f"(cuyo|donde) {k} (es|sea) mayor (que|de) {n}", f"con {k} (mayor que|superior a|por encima de) {n}", f"con más de {n} (de|en) {k}", f"con {k} > {n}"]),
                ">",
            ),
            "lt": (
                g.t([f"(whose|where) {k} is (less|lower|smaller) than {n}", f"with {k} (under|below|less than) {n}", f"with {k} < {n}"], [f"(cuyo|donde) {k} (es|sea) menor (que|de) {n}", f"con {k} (menor que|inferior a|por debajo de) {n}", f"con menos de {n} (de|en) {k}"]),
                "<",
            ),
            "ge": (
                g.t([f"(whose|where) {k} is (at least {n}|{n} or more)", f"with {k} of at least {n}", f"with {k} >= {n}"], [f"(cuyo|donde) {k} (es|sea) (al menos {n}|{n} o más)", f"con {k} mayor o igual que {n}", f"con al menos {n} (de|en) {k}"]),
                ">=",
            ),
            "le": (
                g.t([f"(whose|where) {k} is (at most {n}|{n} or less)", f"with {k} of at most {n}"], [f"(cuyo|donde) {k} (es|sea) (como mucho {n}|{n} o menos)", f"con {k} menor o igual que {n}"]),
                "<=",
            ),
        }[kind]
        return said, f".{k.raw} {sign} {n.raw}"
    if kind in ("true", "false"):
        k = r.key(r.bools)
        return g.t(
            [f"(whose|where) {k} is {kind}", f"with {k} {kind}", f"with {k} set to {kind}"],
            [f"(cuyo|donde) {k} (es|sea) {kind}", f"con {k} (a|en) {kind}", f"que tengan {k} a {kind}"],
        ), f".{k.raw} == {kind}"
    if kind == "between":
        k, a = r.key(r.nums), g.int(1, 90)
        lo, hi = g.value(str(a)), g.value(str(a + g.int(5, 400)))
        return g.t([f"(whose|where) {k} is between {lo} and {hi}[ inclusive]", f"with {k} from {lo} to {hi}"], [f"(cuyo|donde) {k} (está|esté) entre {lo} y {hi}", f"con {k} de {lo} a {hi}"]), f".{k.raw} >= {lo.raw} and .{k.raw} <= {hi.raw}"
    k, v = r.key(r.strs), _text(g)
    if kind == "in":
        w = _text(g)
        return g.t([f"(whose|where) {k} is (either |){v} or {w}", f"with {k} {v} or {w}"], [f"(cuyo|donde) {k} (es|sea) {v} o {w}", f"con {k} {v} o {w}"]), f'.{k.raw} == "{v.raw}" or .{k.raw} == "{w.raw}"'
    k2, n = r.key(r.nums), g.value(_number(g))
    return g.t(
        [f"where {k} is {v} and {k2} is (greater|more) than {n}", f"with {k} {v} and {k2} (over|above) {n}"],
        [f"donde {k} sea {v} y {k2} sea mayor (que|de) {n}", f"con {k} {v} y {k2} (mayor que|por encima de) {n}"],
    ), f'.{k.raw} == "{v.raw}" and .{k2.raw} > {n.raw}'


EN_SHOW = "(print|show|list|give me|get|display|extract|output)"
ES_SHOW = "(muestra|lista|dame|imprime|saca|enséñame|extrae|muéstrame|quiero ver)"


@composed(INTENTS, "jq-select", weight=24)
def jq_select(g: Gen) -> tuple[str, str]:
    r = Rows(g)
    said, test = _condition(g, r)
    what, place = f"{r.en} {r.place} {said}" if g.chance(0.55) else f"{r.en} {said} {r.place}", r.f.arg
    cosas = f"{r.es} {r.place} {said}" if g.chance(0.55) else f"{r.es} {said} {r.place}"
    pipe = f"{r.each} | " if r.each else ""
    show = g.pick(["field", "field", "field", "count", "count", "object", "compact", "two", "sum", "firstone", "save", "sorted"])
    if show == "field":
        k = r.key()
        return g.t(
            [f"{EN_SHOW} the {k} of [all|the] {what}".replace("[all|the]", "[all] the"), f"{k} of the {what}[, one per line]", f"for the {what}, {EN_SHOW} [only] the {k}", f"{EN_SHOW} only the {k} of {what}"],
            [f"{ES_SHOW} el {k} de {r.los} {cosas}", f"{k} de {r.los} {cosas}[, uno por línea]", f"de {r.los} {cosas}, (dame|saca|muestra) [solo] el {k}", f"{ES_SHOW} [solo] el campo {k} de {r.los} {cosas}"],
        ), f"jq -r '{pipe}select({test}) | .{k.raw}' {place}"
    if show == "count":
        command = {"root": f"jq 'map(select({test})) | length' {place}", "nested": f"jq '[{r.each} | select({test})] | length' {place}", "lines": f"jq -c 'select({test})' {place} | wc -l"}[r.shape]
        return g.t(
            [f"how many {r.en} {said} are [there] {r.place}", f"count the {what}", f"number of {what}", f"how many {what}"],
            [f"(cuántos|cuántas) {cosas} hay".replace("(cuántos|cuántas)", "cuántos" if r.los == "los" else "cuántas"), f"cuenta {r.los} {cosas}", f"número de {cosas}", f"cantidad de {cosas}"],
        ), command
    if show in ("object", "compact"):
        c = "-c " if show == "compact" else ""
        return g.t(
            [f"{EN_SHOW} [only] the {what}", f"(select|filter) the {what}", f"{what}"], [f"{ES_SHOW} [solo] {r.los} {cosas}", f"(selecciona|filtra) {r.los} {cosas}", f"{cosas}"]
        ) + (g.t([", (one per line|each on one line|in compact form|compact)"], [", (uno por línea|en forma compacta|en una línea cada uno)"]) if c else ""), f"jq {c}'{pipe}select({test})' {place}"
    if show == "two":
        a, b = r.key(), r.key()
        form, how = g.pick([("@csv", g.t([" (as|in) CSV", ", comma-separated", " in CSV format"], [" (en|como) CSV", ", en formato CSV"])), ("@tsv", g.t([" separated by tabs", " as TSV", ", tab-separated"], [" separados por tabuladores", " (en|como) TSV", ", con tabuladores"]))])
        return g.t(
            [f"{EN_SHOW} the {a} and {b} of the {what}{how}", f"{a} and {b} of the {what}{how}"], [f"{ES_SHOW} {a} y {b} de {r.los} {cosas}{how}", f"{a} y {b} de {r.los} {cosas}{how}"]
        ), f"jq -r '{pipe}select({test}) | [.{a.raw}, .{b.raw}] | {form}' {place}"
    if show == "sum":
        k = r.key(r.nums)
        command = {"root": f"jq 'map(select({test}) | .{k.raw}) | add' {place}", "nested": f"jq '[{r.each} | select({test}) | .{k.raw}] | add' {place}", "lines": f"jq -s 'map(select({test}) | .{k.raw}) | add' {place}"}[r.shape]
        return g.t([f"(add up|sum) the {k} of the {what}", f"(total|sum) of {k} (of|for) the {what}"], [f"suma el {k} de {r.los} {cosas}", f"(suma|total) de {k} de {r.los} {cosas}"]), command
    if show == "firstone":
        k = r.key()
        if r.shape == "lines":
            return g.t([f"the {k} of the first of the {what}"], [f"el {k} del primero de {r.los} {cosas}" if r.los == "los" else f"el {k} de la primera de las {cosas}"]), f"jq -r 'select({test}) | .{k.raw}' {place} | head -n 1"
        return g.t([f"the {k} of the first of the {what}", f"{EN_SHOW} the {k} of the first one among the {what}"], [f"{ES_SHOW} el {k} {'del primero de los' if r.los == 'los' else 'de la primera de las'} {cosas}"]), f"jq -r 'first({r.each} | select({test})) | .{k.raw}' {place}"
    if show == "save":
        o = g.slot("json_file")
        if r.shape == "lines":
            return g.t([f"(save|write) the {what} (to|in|into) {o}, one per line"], [f"(guarda|escribe|mete) {r.los} {cosas} en {o}, uno por línea"]), f"jq -c 'select({test})' {place} > {o.arg}"
        return g.t([f"(save|write) the {what} as an array (to|in|into) {o}", f"filter the {what} into the array {o}"], [f"(guarda|escribe|mete) {r.los} {cosas} como array en {o}"]), f"jq '{r.pre}map(select({test}))' {place} > {o.arg}"
    k = r.key(r.strs)
    return g.t([f"{EN_SHOW} the {k} of the {what}, sorted [alphabetically]", f"sorted [list of the] {k} of the {what}"], [f"{ES_SHOW} el {k} de {r.los} {cosas}, (ordenado|en orden alfabético|por orden)", f"{k} de {r.los} {cosas} por orden alfabético"]), f"jq -r '{pipe}select({test}) | .{k.raw}' {place} | sort"


@composed(INTENTS, "jq-aggregate", weight=14)
def jq_aggregate(g: Gen) -> tuple[str, str]:
    r = Rows(g, "root root root nested")
    f, p = r.f.arg, r.pre
    kind = g.pick(["sum", "avg", "max", "min", "maxby", "minby", "top", "groupcount", "groupcount", "groupsum", "unique", "uniquecount", "sortby", "sortfield", "length", "index", "last"])
    if kind in ("sum", "avg", "max", "min"):
        k = r.key(r.nums)
        prog = {"sum": "add", "avg": "add / length", "max": "max", "min": "min"}[kind]
        en = {"sum": "(sum|total)", "avg": "(average|mean)", "max": "(highest|maximum|largest)", "min": "(lowest|minimum|smallest)"}[kind]
        es = {"sum": "(la suma|el total)", "avg": "(la media|el promedio)", "max": "(el máximo|el valor más alto)", "min": "(el mínimo|el valor más bajo)"}[kind]
        if kind in ("max", "min"):
            return g.t([f"{en} {k} (of|among) the {r.en} {r.place}", f"what is the {en} {k} {r.place}", f"{EN_SHOW} the {en} {k} {r.place}"], [f"{es} de {k} de {r.los} {r.es} {r.place}", f"{ES_SHOW} {es} de {k} {r.place}", f"cuál es {es} de {k} {r.place}"]), f"jq '{p}map(.{k.raw}) | {prog}' {f}"
        return g.t([f"{en} of [the] {k} (of|over) [all] the {r.en} {r.place}", f"what is the {en} {k} of the {r.en} {r.place}", f"(calculate|compute|print) the {en} [of] {k} {r.place}"], [f"{es} de {k} de {r.los} {r.es} {r.place}", f"(calcula|dame|imprime) {es} de {k} {r.place}", f"cuál es {es} de {k} {r.place}"]), f"jq '{p}map(.{k.raw}) | {prog}' {f}"
    if kind in ("maxby", "minby"):
        k, n = r.key(r.strs), r.key(r.nums)
        en, es = ("(highest|greatest|largest)", "(más alto|mayor)") if kind == "maxby" else ("(lowest|smallest)", "(más bajo|menor)")
        by = "max_by" if kind == "maxby" else "min_by"
        whole = g.chance(0.4)
        one = {"los": "el elemento", "las": "el elemento"}[r.los]
        if whole:
            return g.t([f"{EN_SHOW} the whole (object|element) with the {en} {n} {r.place}", f"which (object|element) {r.place} has the {en} {n}"], [f"{ES_SHOW} {one} [completo] con el {n} {es} {r.place}", f"qué elemento {r.place} tiene el {n} {es}"]), f"jq '{p}{by}(.{n.raw})' {f}"
        return g.t([f"{EN_SHOW} the {k} of the (one|element|object) with the {en} {n} {r.place}", f"{k} of the (element|object|entry) {r.place} that has the {en} {n}", f"what is the {k} of the (one|entry) with the {en} {n} {r.place}"], [f"{ES_SHOW} el {k} del (elemento|objeto) con el {n} {es} {r.place}", f"{k} del que tenga el {n} {es} {r.place}", f"cuál es el {k} del elemento con {n} {es} {r.place}"]), f"jq -r '{p}{by}(.{n.raw}) | .{k.raw}' {f}"
    if kind == "top":
        k, m, n = r.key(r.strs), r.key(r.nums), g.slot("n")
        return g.t([f"{k} of the {n} {r.en} with the (highest|greatest|largest) {m} {r.place}[, highest first]", f"top {n} {r.en} by {m} {r.place}, [show] only the {k}"], [f"{k} de {r.los} {n} {r.es} con (mayor|más) {m} {r.place}[, de mayor a menor]", f"top {n} de {r.es} por {m} {r.place}, solo el {k}"]), f"jq -r '{p}sort_by(-.{m.raw}) | .[:{n.raw}][].{k.raw}' {f}"
    if kind == "groupcount":
        k = r.key(r.strs)
        if g.chance(0.5):
            return g.t([f"how many {r.en} (are there|there are) (for|per|by) {k} {r.place}, as (value: count|\"value: count\")".replace('(value: count|"value: count")', "lines of value and count"), f"count the {r.en} {r.place} by {k}, (one line per|each) {k} with its count, value first"], [f"cuenta {r.los} {r.es} {r.place} por {k}, una línea por {k} con el valor y la cuenta", f"cuántos hay de cada {k} {r.place}, una línea por cada uno con el valor y el número"]), f"jq -r '{p}group_by(.{k.raw})[] | \"\\(.[0].{k.raw}) \\(length)\"' {f}"
        return g.t([f"(count|number of) {r.en} per {k} {r.place}".replace("(count|number of)", "count the"), f"how many {r.en} are there (for each|per) {k} {r.place}", f"group the {r.en} {r.place} by {k} and count them", f"{k} frequencies {r.place}"], [f"cuenta {r.los} {r.es} {r.place} por {k}", f"agrupa {r.los} {r.es} {r.place} por {k} y cuéntal{'os' if r.los == 'los' else 'as'}", f"cuántos {r.es if r.los == 'los' else 'elementos'} hay por (cada |){k} {r.place}", f"número de {r.es} por {k} {r.place}"]), f"jq '{p}group_by(.{k.raw}) | map({{{k.raw}: .[0].{k.raw}, count: length}})' {f}"
    if kind == "groupsum":
        k, n = r.key(r.strs), r.key(r.nums)
        return g.t([f"(total|sum of) {n} (per|by|for each) {k} {r.place}", f"group the {r.en} {r.place} by {k} and (add up|sum) the {n} of each group as total"], [f"(total|suma) de {n} por {k} {r.place}", f"agrupa {r.los} {r.es} {r.place} por {k} y suma el {n} de cada grupo como total"]), f"jq '{p}group_by(.{k.raw}) | map({{{k.raw}: .[0].{k.raw}, total: (map(.{n.raw}) | add)}})' {f}"
    if kind == "unique":
        k = r.key(r.strs)
        return g.t([f"{EN_SHOW} the (distinct|unique|different) values of {k} {r.place}[, one per line]", f"which different {k} values are there {r.place}", f"(unique|distinct) {k} {r.place}"], [f"{ES_SHOW} los valores (distintos|únicos|diferentes) de {k} {r.place}[, uno por línea]", f"qué valores distintos de {k} hay {r.place}", f"{k} sin repetir {r.place}"]), f"jq -r '{p}map(.{k.raw}) | unique[]' {f}"
    if kind == "uniquecount":
        k = r.key(r.strs)
        return g.t([f"how many (different|distinct|unique) values of {k} are there {r.place}", f"(number of|count the) (distinct|unique) {k} {r.place}"], [f"cuántos valores (distintos|diferentes) de {k} hay {r.place}", f"número de {k} (distintos|diferentes) {r.place}"]), f"jq '{p}map(.{k.raw}) | unique | length' {f}"
    down = g.chance(0.5)
    if kind == "sortby":
        k = r.key()
        return g.t([f"sort the {r.en} {r.place} by {k}", f"{EN_SHOW} the {r.en} {r.place} (sorted|ordered) by {k}"], [f"ordena {r.los} {r.es} {r.place} por {k}", f"{ES_SHOW} {r.los} {r.es} {r.place} (ordenados|por orden de) {k}".replace("(ordenados|por orden de)", "por orden de")]) + (g.t([" (descending|in descending order|from highest to lowest)"], [" (de mayor a menor|en orden descendente)"]) if down else g.t([" [ascending]"], [" [de menor a mayor]"])), f"jq '{p}sort_by(.{k.raw}){' | reverse' if down else ''}' {f}"
    if kind == "sortfield":
        k, n = r.key(r.strs), r.key(r.nums)
        return g.t([f"{EN_SHOW} the {k} of the {r.en} {r.place} (sorted|ordered) by {n}", f"{k} of each of the {r.en} {r.place} in order of {n}"], [f"{ES_SHOW} el {k} de {r.los} {r.es} {r.place} por orden de {n}", f"{k} de cada uno {r.place}, según {n}"]) + (g.t([", (highest|largest) first", " descending"], [", de mayor a menor", " descendente"]) if down else g.t([", lowest first", ""], [", de menor a mayor", ""])), f"jq -r '{p}sort_by({'-' if down else ''}.{n.raw})[].{k.raw}' {f}"
    if kind == "length":
        return g.t([f"how many {r.en} are [there] {r.place}", f"(count|number of) {r.en} {r.place}".replace("(count|number of)", "count the"), f"number of {r.en} {r.place}", f"how many elements does the array {'of ' + str(r.f) if r.shape == 'root' else str(r.arr) + ' of ' + str(r.f)} have"], [f"{'cuántos' if r.los == 'los' else 'cuántas'} {r.es} hay {r.place}", f"cuenta {r.los} {r.es} {r.place}", f"número de {r.es} {r.place}"]), f"jq '{p}length' {f}"
    k = r.key()
    if kind == "last":
        return g.t([f"{EN_SHOW} the {k} of the last (one|element|object) {r.place}", f"{k} of the last (element|object) {r.place}"], [f"{ES_SHOW} el {k} del último (elemento|objeto) {r.place}", f"{k} del último (elemento|objeto) {r.place}"]), f"jq -r '{r.each[:-2]}[-1].{k.raw}' {f}"
    i = g.int(1, 5)
    en, es = ["first", "second", "third", "fourth", "fifth"][i - 1], ["primer", "segundo", "tercer", "cuarto", "quinto"][i - 1]
    return g.t([f"{EN_SHOW} the {k} of the {en} (element|object|entry) {r.place}", f"{k} of the {en} (element|object|one) {r.place}"], [f"{ES_SHOW} el {k} del {es} (elemento|objeto) {r.place}", f"{k} del {es} (elemento|objeto|registro) {r.place}"]), f"jq -r '{r.each[:-2]}[{i - 1}].{k.raw}' {f}"


@composed(INTENTS, "jq-shape", weight=12)
def jq_shape(g: Gen) -> tuple[str, str]:
    """Fields, tables and lines out of an array of objects."""
    r = Rows(g)
    f = r.f.arg
    pipe = f"{r.each} | " if r.each else ""
    kind = g.pick(["field", "field", "nested", "csv", "tsv", "sep", "header", "newobj", "compact", "tolines", "slurp", "arrayfield", "each"])
    if kind == "field":
        k = r.key()
        return g.t([f"{EN_SHOW} the {k} of (every|each|all) (one of the|the|of the) {r.en} {r.place}".replace("(every|each|all) (one of the|the|of the)", "all the"), f"{EN_SHOW} [only] the {k} {r.place}[, one per line]", f"all the {k} values {r.place}", f"{k} of each (object|element|entry) {r.place}"], [f"{ES_SHOW} el {k} de {r.todos} {r.es} {r.place}", f"{ES_SHOW} [solo] el campo {k} de cada (objeto|elemento) {r.place}", f"todos los {k} {r.place}[, uno por línea]", f"{k} de cada uno de {r.los} {r.es} {r.place}"]), f"jq -r '{r.each}.{k.raw}' {f}"
    if kind == "nested":
        o = g.value(g.pick("address profile company owner location details contact stats meta direccion perfil".split()))
        k = g.value(g.pick("city street name phone email zip country level lat lon ciudad calle telefono".split()))
        return g.t([f"{EN_SHOW} the {k} (inside|of|within) the {o} of all the {r.en} {r.place}", f"{o}.{k} of each (object|element) {r.place}", f"for each of the {r.en} {r.place} print the {k} under {o}"], [f"{ES_SHOW} el {k} (dentro de|que hay en) {o} de {r.todos} {r.es} {r.place}", f"{o}.{k} de cada (objeto|elemento) {r.place}"]), f"jq -r '{r.each}.{o.raw}.{k.raw}' {f}"
    if kind in ("csv", "tsv", "sep", "header", "each"):
        keys = [r.key() for _ in range(g.pick([2, 2, 3]))]
        names = f"{', '.join(map(str, keys[:-1]))} {g.t('and', 'y')} {keys[-1]}"
        cells = ", ".join(f".{k.raw}" for k in keys)
        if kind == "header" and r.shape != "lines":
            o = g.slot("csv_file") if g.chance(0.5) else None
            heads = ", ".join(f'"{k.raw}"' for k in keys)
            return g.t([f"(convert|turn) the {r.en} {r.place} (to|into) CSV with a header [line] and the columns {names}", f"CSV with header of {names} of the {r.en} {r.place}"], [f"(convierte|pasa) {r.los} {r.es} {r.place} a CSV con cabecera y las columnas {names}", f"CSV con cabecera de {names} de {r.los} {r.es} {r.place}"]) + (g.t(f" (in|saved to|into) {o}", f" (en|guardado en) {o}") if o else ""), f"jq -r '[{heads}], ({pipe}[{cells}]) | @csv' {f}" + (f" > {o.arg}" if o else "")
        if kind == "sep":
            s, en, es = g.pick([(": ", "a colon and a blank", "dos puntos y un espacio"), (" - ", "' - '", "' - '"), (" ", "a space", "un espacio"), (",", "a comma \\(no quotes\\)", "una coma \\(sin comillas\\)"), (";", "a semicolon", "punto y coma")])
            keys = keys[:2]
            return g.t([f"{EN_SHOW} {keys[0]} and {keys[1]} of each of the {r.en} {r.place}, separated by {en}", f"for each (element|object) {r.place} print {keys[0]} and {keys[1]} separated by {en}"], [f"{ES_SHOW} {keys[0]} y {keys[1]} de {r.los} {r.es} {r.place}, separados por {es}", f"por cada (objeto|elemento) {r.place} imprime {keys[0]} y {keys[1]} separados por {es}"]), f"jq -r '{pipe}\"\\(.{keys[0].raw}){s}\\(.{keys[1].raw})\"' {f}"
        form = "@tsv" if kind == "tsv" else "@csv"
        o = g.slot(form[1:] + "_file") if g.chance(0.3) else None
        en, es = ("(as|in) TSV|separated by tabs|tab-separated", "(en|como) TSV|separados por tabuladores") if kind == "tsv" else ("as CSV|in CSV format", "(en|como) CSV|en formato CSV")
        return g.t([f"{EN_SHOW} {names} of [all] the {r.en} {r.place} ({en})", f"(convert|turn|export) the {r.en} {r.place} (to|into) {form[1:].upper()} with [the columns] {names}[, no header]"], [f"{ES_SHOW} {names} de {r.los} {r.es} {r.place} ({es})", f"(convierte|pasa|exporta) {r.los} {r.es} {r.place} a {form[1:].upper()} con {names}[, sin cabecera]"]) + (g.t(f" (in|into) {o}", f" en {o}") if o else ""), f"jq -r '{pipe}[{cells}] | {form}' {f}" + (f" > {o.arg}" if o else "")
    if kind == "newobj" or kind == "header":
        a, b = r.key(), r.key()
        return g.t([f"{EN_SHOW} [only] the fields {a} and {b} of each of the {r.en} {r.place}, as objects", f"{r.en} {r.place} reduced to objects with {a} and {b}"], [f"{ES_SHOW} [solo] los campos {a} y {b} de {r.los} {r.es} {r.place}, como objetos", f"{r.es} {r.place} reducidos a objetos con {a} y {b}"]), f"jq '{pipe}{{{a.raw}, {b.raw}}}' {f}"
    if r.shape == "lines":
        if kind == "slurp" or g.chance(0.5):
            o = g.slot("json_file")
            return g.t([f"(convert|join|turn|put together) the lines of {r.f} \\(one object per line\\) into (one|a single) JSON array in {o}", f"make a JSON array {o} with the objects of {r.f}"], [f"(convierte|junta|reúne) los objetos de {r.f} \\(uno por línea\\) en un [único] array JSON en {o}", f"haz un array JSON {o} con los objetos de {r.f}"]), f"jq -s . {r.f.arg} > {o.arg}"
        k = r.key(r.nums)
        n, en, es = g.pick([("add", "(sum|total)", "(la suma|el total)"), ("max", "(maximum|highest)", "el máximo"), ("min", "(minimum|lowest)", "el mínimo"), ("add / length", "(average|mean)", "(la media|el promedio)")])
        return g.t([f"{en} (of|value of) {k} {r.place}", f"(calculate|print) the {en} of the {k} {r.place}"], [f"{es} de {k} {r.place}", f"(calcula|dame) {es} de {k} {r.place}"]), f"jq -s 'map(.{k.raw}) | {n}' {f}"
    o = g.slot("json_file")
    o = g.value(o.raw.removesuffix(".json") + ".jsonl")
    if kind == "arrayfield":
        t = g.value(g.pick("tags skills languages colors roles categories etiquetas idiomas".split()))
        return g.t([f"{EN_SHOW} all the (elements|values) of {t} of (every|each) (object|element) {r.place}, without duplicates", f"distinct {t} {r.place} \\(each object has a list {t}\\)"], [f"{ES_SHOW} todos los valores de la lista {t} de cada (objeto|elemento) {r.place}, sin repetir"]), f"jq -r '{r.each}.{t.raw}[]' {f} | sort -u"
    return g.t([f"(convert|turn) the {r.en} {r.place} into JSON lines, one object per line, in {o}", f"write each of the {r.en} {r.place} on one line [as compact JSON] in {o}"], [f"(convierte|pasa) {r.los} {r.es} {r.place} a JSON por líneas, un objeto por línea, en {o}", f"escribe cada objeto {r.place} en una línea en {o}"]), f"jq -c '{r.each}' {f} > {o.arg}"


def _saved(g: Gen, prog: str, f: BoundSlot) -> tuple[str, str]:
    """How a changed document is kept: (words, command)."""
    how = g.pick(["place", "place", "new", "print"])
    if how == "new":
        o = g.slot("json_file")
        return g.t([f" and (save|write) (it|the result) (to|as|in) {o}", f", result in {o}", f" into a new file {o}"], [f" y (guárdalo|guarda el resultado) en {o}", f", con el resultado en {o}", f" en un fichero nuevo {o}"]), f"jq '{prog}' {f.arg} > {o.arg}"
    if how == "print":
        return g.t([", only print the result", " without changing the file, just show it", " (print it only, do not save)".replace("(", "\\(").replace(")", "\\)")], [", solo muestra el resultado", " sin modificar el archivo, solo enséñalo", " pero sin guardarlo, solo por pantalla"]), f"jq '{prog}' {f.arg}"
    tmp = sk.quote(f.raw + ".tmp")
    return g.t(["", "", " in place", " and save the file", " [in the file itself]"], ["", "", " en el propio archivo", " y guarda el archivo", " modificando el fichero"]), f"jq '{prog}' {f.arg} > {tmp} && mv {tmp} {f.arg}"


@composed(INTENTS, "jq-change", weight=12)
def jq_change(g: Gen) -> tuple[str, str]:
    f = g.slot("json_file")
    key = g.pick("version port host debug name timeout enabled level author license env theme language retries url database user".split())
    k = g.value(key, text=g.pick([key, key, f'"{key}"', f".{key}"]))
    obj = g.value(g.pick("server database config settings options app logging scripts user metadata".split()))
    n, w, b = g.value(str(g.int(1, 9000))), _text(g), g.value(g.pick(["true", "false"]))
    v, j = g.pick([(n, n.raw), (w, f'"{w.raw}"'), (b, b.raw), (w, f'"{w.raw}"')])
    arr = g.value(g.pick("tags items users hosts keywords plugins features".split()))
    SET, PON = "(set|change|update|put)", "(pon|cambia|actualiza)"
    kind = g.pick(["set", "set", "nested", "del", "delnested", "push", "inc", "delmany", "delwhere", "eachset", "eachdel", "setwhere", "rename", "toggle"])
    if kind == "set":
        q = g.t([f"(set|change|update) {k} to {v} in {f}", f"in {f}, (set|change) [the value of] {k} to {v}", f"make {k} {v} in {f}"], [f"{PON} {k} a {v} en {f}", f"en {f}, {PON} el valor de {k} a {v}", f"que {k} valga {v} en {f}"])
        prog = f".{k.raw} = {j}"
    elif kind == "nested":
        q = g.t([f"(set|change) {obj}.{k.raw} to {v} in {f}", f"(set|change|update) the {k} (inside|of|under) {obj} to {v} in {f}"], [f"{PON} {obj}.{k.raw} a {v} en {f}", f"{PON} el {k} (dentro de|de) {obj} a {v} en {f}"])
        prog = f".{obj.raw}.{k.raw} = {j}"
    elif kind == "del":
        q = g.t([f"(delete|remove|drop) [the key|field] {k} from {f}".replace("[the key|field]", "[the key]"), f"remove the {k} field in {f}"], [f"(borra|elimina|quita) [la clave] {k} de {f}", f"(borra|elimina|quita) el campo {k} de {f}"])
        prog = f"del(.{k.raw})"
    elif kind == "delnested":
        q = g.t([f"(delete|remove) the {k} (inside|of) {obj} (in|from) {f}"], [f"(borra|elimina|quita) el {k} (dentro de|de) {obj} en {f}"])
        prog = f"del(.{obj.raw}.{k.raw})"
    elif kind == "delmany":
        q = g.t([f"(delete|remove) [the keys] {k} and {obj} from {f}"], [f"(borra|elimina|quita) [las claves] {k} y {obj} de {f}"])
        prog = f"del(.{k.raw}, .{obj.raw})"
    elif kind == "push":
        q = g.t([f"(append|add|push) {v} to the (array|list) {arr} (in|of) {f}"], [f"(añade|agrega|mete) {v} (al array|a la lista) {arr} (de|en) {f}"])
        prog = f".{arr.raw} += [{j}]"
    elif kind == "inc":
        c = g.value(g.pick("count version build retries visits total counter contador".split()))
        m = g.value(str(g.int(1, 20)))
        q = g.t([f"(increase|increment) {c} by {m} in {f}", f"add {m} to {c} in {f}"], [f"(incrementa|aumenta|sube) {c} en {m} en {f}", f"suma {m} a {c} en {f}"])
        prog = f".{c.raw} += {m.raw}"
    elif kind == "toggle":
        q = g.t([f"(flip|toggle|invert) the true/false value of {k} in {f}"], [f"invierte el valor true/false de {k} en {f}"])
        prog = f".{k.raw} |= not"
    elif kind == "rename":
        z = g.value(g.pick("label title kind mode address owner nombre titulo tipo".split()))
        q = g.t([f"rename the key {k} to {z} in {f}"], [f"renombra la clave {k} (a|como) {z} en {f}", f"cambia el nombre de la clave {k} (a|por) {z} en {f}"])
        prog = f".{z.raw} = .{k.raw} | del(.{k.raw})"
    elif kind == "eachset":
        q = g.t([f"(set|add) {k} {v} (to|in) every object of the array in {f}".replace("(set|add)", "add").replace("(to|in)", "to"), f"(set|put) {k} to {v} in (each|every) element of the array {f}"], [f"(añade|pon) {k} con valor {v} a (todos los objetos|cada objeto) del array de {f}"])
        prog = f"map(.{k.raw} = {j})"
    elif kind == "eachdel":
        q = g.t([f"(remove|delete) the field {k} from (every|each) (object|element) of the array in {f}"], [f"(quita|borra|elimina) el campo {k} de (todos los objetos|cada objeto) del array de {f}"])
        prog = f"map(del(.{k.raw}))"
    elif kind == "delwhere":
        r = Rows(g, "root")
        said, test = _condition(g, r)
        q = g.t([f"(remove|delete|drop) [all] the {r.en} {said} from the array in {r.f}", f"(remove|delete) from {r.f} the {r.en} {said}"], [f"(quita|borra|elimina) del array de {r.f} {r.los} {r.es} {said}", f"(quita|borra) de {r.f} {r.los} {r.es} {said}"])
        f, prog = r.f, f"map(select({test} | not))"
    else:
        i = g.value(str(g.int(1, 200)))
        q = g.t([f"(set|change) {k} to {v} in the (element|object) of the array in {f} whose id is {i}", f"in {f}, (set|change) the {k} of the (element|object) with id {i} to {v}"], [f"{PON} {k} a {v} en el (elemento|objeto) del array de {f} (cuyo id es|con id) {i}", f"en {f}, {PON} el {k} del objeto con id {i} a {v}"])
        prog = f"map(if .id == {i.raw} then .{k.raw} = {j} else . end)"
    said, command = _saved(g, prog, f)
    return q + said, command


@composed(INTENTS, "jq-object", weight=8)
def jq_object(g: Gen) -> tuple[str, str]:
    f = g.slot("json_file")
    a = g.value(g.pick("name version host port author license title description status id nombre email url".split()))
    o = g.value(g.pick("server database config user dependencies scripts settings address metadata paths headers".split()))
    p = g.value(g.pick("items users tags hosts results data files lineas keywords".split()))
    i = g.int(0, 4)
    cases = [
        ([f"{EN_SHOW} the [value of] {a} (in|of|from) {f}", f"what is the {a} in {f}"], [f"{ES_SHOW} el [valor de] {a} de {f}", f"cuál es el {a} en {f}"], f"jq -r '.{a.raw}'"),
        ([f"{EN_SHOW} {o}.{a.raw} (from|of|in) {f}", f"{EN_SHOW} the {a} (inside|under|within) {o} in {f}"], [f"{ES_SHOW} {o}.{a.raw} de {f}", f"{ES_SHOW} el {a} (dentro de|que está en) {o} en {f}"], f"jq -r '.{o.raw}.{a.raw}'"),
        ([f"{EN_SHOW} the [top-level] keys of {f}[, one per line]", f"which [top-level] keys (are in|does) {f}" if False else f"which top-level keys are in {f}"], [f"{ES_SHOW} las claves [de primer nivel] de {f}[, una por línea]", f"qué claves tiene {f}"], "jq -r 'keys[]'"),
        ([f"{EN_SHOW} the keys (of|inside|under) {o} in {f}[, one per line]", f"names of the entries of {o} in {f}"], [f"{ES_SHOW} las claves de {o} en {f}[, una por línea]", f"qué claves hay (dentro de|en) {o} en {f}"], f"jq -r '.{o.raw} | keys[]'"),
        ([f"how many keys does {o} have in {f}", f"count the (keys|entries) of {o} in {f}"], [f"cuántas claves tiene {o} en {f}", f"cuenta las (claves|entradas) de {o} en {f}"], f"jq '.{o.raw} | length'"),
        ([f"how many [top-level] keys does {f} have", f"count the top-level keys of {f}"], [f"cuántas claves [de primer nivel] tiene {f}", f"número de claves de {f}"], "jq 'length'"),
        ([f"{EN_SHOW} the {p} of {f}, one per line", f"{EN_SHOW} (each|every) element of the (array|list) {p} in {f}[ without quotes]"], [f"{ES_SHOW} (los elementos|cada elemento) (del array|de la lista) {p} de {f}[ sin comillas]", f"{ES_SHOW} {p} de {f}, uno por línea"], f"jq -r '.{p.raw}[]'"),
        ([f"how many elements does {p} have in {f}", f"(length|size) of the (array|list) {p} in {f}"], [f"cuántos elementos tiene {p} en {f}", f"(longitud|tamaño) (del array|de la lista) {p} de {f}"], f"jq '.{p.raw} | length'"),
        ([f"{EN_SHOW} element {i} of {p} in {f} \\(counting from 0\\)", f"{EN_SHOW} {p}[{i}] of {f}".replace("[", "\\[", 1).replace(f"{i}]", f"{i}\\]") if False else f"{EN_SHOW} the element at index {i} of {p} in {f}"], [f"{ES_SHOW} el elemento {i} de {p} en {f} \\(contando desde 0\\)", f"{ES_SHOW} el elemento de índice {i} de {p} en {f}"], f"jq -r '.{p.raw}[{i}]'"),
        ([f"{EN_SHOW} the last element of {p} in {f}"], [f"{ES_SHOW} el último elemento de {p} en {f}"], f"jq -r '.{p.raw}[-1]'"),
        ([f"{EN_SHOW} {o} of {f} as key=value lines", f"turn the object {o} of {f} into key=value lines"], [f"{ES_SHOW} {o} de {f} en líneas clave=valor", f"convierte el objeto {o} de {f} en líneas clave=valor"], f"jq -r '.{o.raw} | to_entries[] | \"\\(.key)=\\(.value)\"'"),
        ([f"{EN_SHOW} [all] the keys and values of {f} as key=value[, one per line]", f"turn {f} into key=value lines"], [f"{ES_SHOW} [todas] las claves y valores de {f} como clave=valor", f"convierte {f} en líneas clave=valor"], "jq -r 'to_entries[] | \"\\(.key)=\\(.value)\"'"),
        ([f"{EN_SHOW} the values of {o} in {f}[, one per line]"], [f"{ES_SHOW} los valores de {o} en {f}[, uno por línea]"], f"jq -r '.{o.raw}[]'"),
        ([f"{EN_SHOW} the {p} of {f} sorted, one per line"], [f"{ES_SHOW} {p} de {f} en orden, uno por línea"], f"jq -r '.{p.raw} | sort[]'"),
        ([f"(print|show) {p} of {f} joined (by|with) commas", f"{p} of {f} on one line separated by commas"], [f"(imprime|muestra) {p} de {f} unidos por comas", f"{p} de {f} en una línea separados por comas"], f"jq -r '.{p.raw} | join(\",\")'"),
        ([f"{EN_SHOW} {f} without the key {a}"], [f"{ES_SHOW} {f} sin la clave {a}"], f"jq 'del(.{a.raw})'"),
        ([f"(does|do) {f} have the key {a}? print true or false".replace("(does|do)", "does"), f"(check|say) whether {f} has the key {a} \\(true or false\\)"], [f"tiene {f} la clave {a}? imprime true o false", f"(comprueba|di) si {f} tiene la clave {a} \\(true o false\\)"], f"jq 'has(\"{a.raw}\")'"),
    ]
    en, es, program = g.pick(cases)
    return g.t(en, es), f"{program} {f.arg}"
