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
        self.en, self.es, self.los = ("objects", "objetos", "los") if many else (en, es, art)
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
                [f"(in|of|from) {f}", f"in {f} \\(one object per line\\)", f"in {f} \\(one JSON [object] per line\\)", f"in the NDJSON [file] {f}"],
                [f"(de|en) {f}", f"en {f} \\(un objeto por línea\\)", f"de {f} \\(un JSON por línea\\)", f"(del|en el) NDJSON {f}"],
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
                g.t([f"(whose|where) {k} is (greater|more|higher|bigger) than {n}", f"with {k} (over|above|greater than) {n}", f"with {k} > {n}"], [f"(cuyo|donde) {k} (es|sea) mayor (que|de) {n}", f"con {k} (mayor que|superior a|por encima de) {n}", f"con más de {n} (de|en) {k}", f"con {k} > {n}"]),
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
        k = r.key([x for x in r.nums if x != "id" or kind in ("max", "min")])
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
        one = "el elemento"
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
    PON = "(pon|cambia|actualiza)"
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
        k = g.value(g.pick("debug enabled active verbose public dark cache activo".split()))
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
        ([f"{EN_SHOW} the [top-level] keys of {f}[, one per line]", f"which [top-level] keys are in {f}"], [f"{ES_SHOW} las claves [de primer nivel] de {f}[, una por línea]", f"qué claves tiene {f}"], "jq -r 'keys[]'"),
        ([f"{EN_SHOW} the keys (of|inside|under) {o} in {f}[, one per line]", f"names of the entries of {o} in {f}"], [f"{ES_SHOW} las claves de {o} en {f}[, una por línea]", f"qué claves hay (dentro de|en) {o} en {f}"], f"jq -r '.{o.raw} | keys[]'"),
        ([f"how many keys does {o} have in {f}", f"count the (keys|entries) of {o} in {f}"], [f"cuántas claves tiene {o} en {f}", f"cuenta las (claves|entradas) de {o} en {f}"], f"jq '.{o.raw} | length'"),
        ([f"how many [top-level] keys does {f} have", f"count the top-level keys of {f}"], [f"cuántas claves [de primer nivel] tiene {f}", f"número de claves de {f}"], "jq 'length'"),
        ([f"{EN_SHOW} the {p} of {f}, one per line", f"{EN_SHOW} (each|every) element of the (array|list) {p} in {f}[ without quotes]"], [f"{ES_SHOW} (los elementos|cada elemento) (del array|de la lista) {p} de {f}[ sin comillas]", f"{ES_SHOW} {p} de {f}, uno por línea"], f"jq -r '.{p.raw}[]'"),
        ([f"how many elements does {p} have in {f}", f"(length|size) of the (array|list) {p} in {f}"], [f"cuántos elementos tiene {p} en {f}", f"(longitud|tamaño) (del array|de la lista) {p} de {f}"], f"jq '.{p.raw} | length'"),
        ([f"{EN_SHOW} element {i} of {p} in {f} \\(counting from 0\\)", f"{EN_SHOW} the element at index {i} of {p} in {f}"], [f"{ES_SHOW} el elemento {i} de {p} en {f} \\(contando desde 0\\)", f"{ES_SHOW} el elemento de índice {i} de {p} en {f}"], f"jq -r '.{p.raw}[{i}]'"),
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


KEYS = "DB_HOST DB_PORT DB_USER DB_PASSWORD API_KEY SECRET_KEY PORT DEBUG LOG_LEVEL NODE_ENV APP_ENV REDIS_URL DATABASE_URL SMTP_HOST TZ BASE_URL TOKEN CACHE_TTL REGION BUCKET TIMEOUT WORKERS MAX_RETRIES HOST".split()


def _key(g: Gen) -> BoundSlot:
    for _ in range(20):
        k = g.pick(KEYS) if g.chance(0.65) else sk.word(g.rng).upper() + g.pick(["", "_URL", "_ID", "_NAME", "_HOST", "_PORT"])
        if k.replace("_", "A").isalnum() and k.isascii() and not k[0].isdigit() and k not in {d.raw for d in g.drawn}:
            break
    return g.value(k)


def _plain_value(g: Gen) -> BoundSlot:
    return g.value(
        g.pick(
            [
                lambda: str(g.int(1, 9999)),
                lambda: g.pick(["true", "false", "production", "development", "debug", "info", "localhost", "127.0.0.1", "staging", "0", "1", "on", "off", "Europe/Madrid"]),
                lambda: sk.word(g.rng),
                lambda: sk.made_up(g.rng) + str(g.int(1, 99)),
                lambda: f"{sk.word(g.rng)}.{g.pick(['com', 'local', 'net'])}",
            ]
        )()
    )


def _env_file(g: Gen) -> tuple[BoundSlot, str]:
    raw = g.pick([".env", ".env", ".env", ".env.local", ".env.production", ".env.example", "prod.env", "app.env", "config/.env", "deploy/.env", sk.word(g.rng) + ".env", sk.word(g.rng) + "/.env", "docker.env", "~/.env"])
    f = g.value(raw, text=g.pick([raw, raw, raw, f"`{raw}`"]))
    return f, g.t([f"{f}", f"{f}", f"the file {f}"], [f"{f}", f"{f}", f"el archivo {f}", f"el fichero {f}"])


@composed(INTENTS, "dotenv", weight=14)
def dotenv(g: Gen) -> tuple[str, str]:
    f, F = _env_file(g)
    a, b, v = _key(g), _key(g), _plain_value(g)
    kind = g.pick(
        "get get change change change add add del del comment uncomment list names namessorted sort sortsave load loadrun has count nocomments vars copy rename both empties prefix addsave show exports example".split()
    )
    sep = "|" if "/" in v.raw else "/"
    cases = {
        "get": ([f"{EN_SHOW} the value of {a} in {F}", f"what is {a} [set to] in {F}", f"value of {a} from {F}", f"what value does {a} have in {F}"], [f"{ES_SHOW} el valor de {a} en {F}", f"cuánto vale {a} en {F}", f"qué valor tiene {a} en {F}", f"valor de {a} de {F}"], f"grep \"^{a.raw}=\" {f.arg} | cut -d'=' -f2-"),
        "show": ([f"{EN_SHOW} the line of {a} in {F}", f"the {a} line of {F}", f"{EN_SHOW} the whole line that sets {a} in {F}"], [f"{ES_SHOW} la línea de {a} en {F}", f"la línea de {F} que define {a}"], f'grep "^{a.raw}=" {f.arg}'),
        "change": ([f"(change|set|update) [the value of] {a} (in|inside) {F} to {v}", f"in {F}, (set|change) {a} to {v}", f"make {a} {v} in {F}", f"{a} must be {v} in {F}, change it", f"replace the value of {a} in {F} with {v}"], [f"(cambia|actualiza|pon) [el valor de] {a} a {v} en {F}", f"en {F} (cambia|pon) {a} a {v}", f"que {a} valga {v} en {F}, cámbialo", f"sustituye el valor de {a} por {v} en {F}", f"(ponga|cambie) {a} a {v} en {F}"], f"sed -i 's{sep}^{a.raw}=.*{sep}{a.raw}={v.raw}{sep}' {f.arg}"),
        "add": ([f"add {a}={v} to {F}", f"append [the line] {a}={v} (to|at the end of) {F}", f"add a [new] variable {a} with [the] value {v} to {F}"], [f"(añade|agrega) {a}={v} a {F}", f"(mete|pon|agrega) una variable nueva {a} con valor {v} en {F}", f"añade la línea {a}={v} al final de {F}"], f'echo "{a.raw}={v.raw}" >> {f.arg}'),
        "addsave": ([f"create {f} with {a}={v}", f"make a [new] file {f} containing only {a}={v}"], [f"crea {f} con {a}={v}", f"haz un fichero {f} que solo tenga {a}={v}"], f'echo "{a.raw}={v.raw}" > {f.arg}'),
        "del": ([f"(delete|remove|drop) [the variable|] {a} from {F}".replace("[the variable|]", "[the variable]"), f"(delete|remove) the {a} line (in|from) {F}", f"get rid of {a} in {F}"], [f"(borra|elimina|quita) [la variable] {a} de {F}", f"(borra|elimina|quita) la línea de {a} en {F}"], f"sed -i '/^{a.raw}=/d' {f.arg}"),
        "both": ([f"(delete|remove) {a} and {b} from {F}"], [f"(borra|elimina|quita) {a} y {b} de {F}"], f"sed -i -E '/^({a.raw}|{b.raw})=/d' {f.arg}"),
        "comment": ([f"comment out [the variable|] {a} in {F}".replace("[the variable|]", "[the variable]"), f"put a # (in front of|before) {a} in {F}", f"disable {a} in {F} by commenting it out"], [f"comenta [la variable] {a} en {F}", f"pon un # delante de {a} en {F}", f"desactiva {a} en {F} comentando su línea"], f"sed -i 's/^{a.raw}=/#&/' {f.arg}"),
        "uncomment": ([f"uncomment {a} in {F}", f"remove the # (in front of|before) {a} in {F}"], [f"descomenta {a} en {F}", f"quita el # de delante de {a} en {F}"], f"sed -i 's/^#\\({a.raw}=\\)/\\1/' {f.arg}"),
        "names": ([f"{EN_SHOW} [only] the names of the variables in {F}", f"(list|show) the keys (of|in) {F}[ without their values]", f"which (variables|keys) does {f} define"], [f"{ES_SHOW} [solo] los nombres de las variables de {F}", f"(lista|muestra) las claves de {F}[ sin sus valores]", f"qué (variables|claves) define {f}"], f"cut -d'=' -f1 {f.arg}"),
        "namessorted": ([f"{EN_SHOW} the (keys|variable names) (of|in) {F} (sorted|in alphabetical order)"], [f"{ES_SHOW} las claves de {F} (en orden alfabético|ordenadas)", f"nombres de las variables de {F}, ordenados"], f"cut -d'=' -f1 {f.arg} | sort"),
        "list": ([f"{EN_SHOW} the contents of {F}", f"what is in {F}"], [f"{ES_SHOW} el contenido de {F}", f"qué hay en {F}"], f"cat {f.arg}"),
        "sort": ([f"{EN_SHOW} {F} sorted [by key|]".replace("[by key|]", "[by key]"), f"print the variables of {F} in alphabetical order"], [f"{ES_SHOW} {F} ordenado [alfabéticamente]", f"imprime las variables de {F} por orden alfabético"], f"sort {f.arg}"),
        "sortsave": ([f"sort {F} (in place|and save it)", f"sort the lines of {F} in the file itself"], [f"ordena {F} (en el propio archivo|y guárdalo)", f"ordena las líneas de {F} en el mismo fichero"], f"sort -o {f.arg} {f.arg}"),
        "load": ([f"(load|export) [all] the variables (of|in|from) {F} (into the environment|in this shell|in the current shell)", f"export everything in {F}", f"source {f} exporting [all] its variables"], [f"(carga|exporta) [todas] las variables de {F} (en el entorno|en esta shell|en la sesión actual)", f"exporta todo lo que hay en {F}", f"carga {f} exportando sus variables"], f"set -a; source {f.arg}; set +a"),
        "has": ([f"is {a} defined in {F}? (print|say) yes or no", f"(print|say) yes if {F} (has|defines) {a} and no otherwise"], [f"está {a} definida en {F}? (di|imprime) sí o no", f"imprime sí si {F} define {a} y no si no"], f'if grep -q "^{a.raw}=" {f.arg}; then echo "{g.t("yes", "sí")}"; else echo "no"; fi'),
        "count": ([f"how many variables are there in {F}", f"how many variables does {f} (have|define)", f"count the variables (in|defined in) {F}", f"number of variables in {F}"], [f"cuántas variables (hay en|define) {F}", f"cuenta las variables (de|definidas en) {F}", f"número de variables de {F}"], f'grep -c "^[^#].*=" {f.arg}'),
        "nocomments": ([f"{EN_SHOW} {F} without (comments or empty lines|comments and blank lines)", f"{EN_SHOW} only the real lines of {F}, no comments and no blank lines"], [f"{ES_SHOW} {F} sin comentarios ni líneas (vacías|en blanco)"], f"grep -vE '^(#|$)' {f.arg}"),
        "vars": ([f"{EN_SHOW} the comments (of|in) {F}", f"{EN_SHOW} only the (comment|commented) lines of {F}"], [f"{ES_SHOW} los comentarios de {F}", f"{ES_SHOW} [solo] las líneas comentadas de {F}"], f'grep "^#" {f.arg}'),
        "empties": ([f"which variables (in|of) {F} (are empty|have no value)", f"{EN_SHOW} the (variables|lines) of {F} without a value"], [f"qué variables de {F} (están vacías|no tienen valor)", f"{ES_SHOW} las (variables|líneas) de {F} sin valor"], f'grep "=$" {f.arg}'),
        "rename": ([f"rename [the variable|] {a} to {b} in {F}".replace("[the variable|]", "[the variable]"), f"change the name of {a} to {b} in {F}[, keeping its value]"], [f"renombra [la variable] {a} (a|como) {b} en {F}", f"cambia el nombre de {a} (a|por) {b} en {F}[, con el mismo valor]"], f"sed -i 's/^{a.raw}=/{b.raw}=/' {f.arg}"),
        "exports": ([f"{EN_SHOW} {F} with export (in front of|before) (each|every) line[ without changing the file]"], [f"{ES_SHOW} {F} con export delante de cada línea[ sin cambiar el archivo]"], f"sed 's/^/export /' {f.arg}"),
        "example": ([f"(create|make) {f.raw}.example from {f} with the (keys|names) but no values", f"copy {f} to {f.raw}.example leaving the values empty"], [f"(crea|haz) {f.raw}.example a partir de {f} con las claves pero sin los valores", f"copia {f} a {f.raw}.example dejando los valores vacíos"], f"sed 's/=.*/=/' {f.arg} > {f.arg}.example"),
    }
    if kind == "prefix":
        p = g.value(g.pick("DB_ APP_ AWS_ SMTP_ REDIS_ API_ LOG_ MAIL_".split()))
        return g.t([f"{EN_SHOW} the variables (of|in) {F} (that start|starting) with {p}", f"lines of {F} beginning with {p}"], [f"{ES_SHOW} las variables de {F} que (empiezan|empiecen) por {p}", f"líneas de {F} que empiezan por {p}"]), f'grep "^{p.raw}" {f.arg}'
    if kind == "copy":
        o = g.value(sk.stem(g.rng) + ".env")
        return g.t([f"append the {a} line of {f} to {o}", f"add the line of {a} in {f} at the end of {o}"], [f"añade la línea de {a} de {f} (a|al final de) {o}"]), f'grep "^{a.raw}=" {f.arg} >> {o.arg}'
    if kind == "loadrun":
        c = g.value(g.pick(["./start.sh", "python3 app.py", "node server.js", "npm start", "./" + sk.word(g.rng) + ".sh", "python3 " + sk.word(g.rng) + ".py", "env", "make run"]))
        return g.t([f"(load|export) the variables of {F} and [then] run {c.raw}", f"run {c.raw} with the variables of {F}[ loaded]", f"start {c.raw} using the environment [variables] in {F}"], [f"carga las variables de {F} y (ejecuta|lanza) {c.raw}", f"(ejecuta|lanza|corre) {c.raw} con las variables de {F}[ cargadas]"]), f"set -a; source {f.arg}; set +a; {c.raw}"
    en, es, command = cases[kind]
    return g.t(en, es), command


@composed(INTENTS, "environment", weight=14)
def environment(g: Gen) -> tuple[str, str]:
    a, b, v, w = _key(g), _key(g), _plain_value(g), g.slot("word")
    n, m = g.value(str(g.int(2, 9))), g.value(str(g.int(0, 6)))
    V, VE = g.pick([f"{a}", f"the variable {a}", f"the environment variable {a}", f"${a}"]), g.pick([f"{a}", f"la variable {a}", f"la variable de entorno {a}", f"${a}"])
    d = g.slot("absdir")
    k, r, c = a.raw, v.raw, g.pick(["env", "./run.sh", "python3 app.py", "node index.js", "make", "./" + sk.word(g.rng), "date", "python3 " + sk.word(g.rng) + ".py"])
    C = g.value(c, arg=c)
    p = g.value(g.pick("AWS_ DB_ LC_ XDG_ SSH_ APP_ NODE_ PG".split()))
    f, o = g.slot("file"), g.slot("newname")
    en_path, es_path = g.pick(["my PATH", "the PATH", "PATH"]), g.pick(["mi PATH", "el PATH", "PATH"])
    cases = [
        ([f"(export|set) [the [environment] variable] {a} (to|with value) {v}".replace("(to|with value)", "to"), f"define [an environment variable] {a} with [the] value {v}", f"export {a} as {v}", f"set {a}={v} for this session and its programs"], [f"exporta [la variable] {a} con [el] valor {v}", f"define la variable de entorno {a} con valor {v}", f"pon {a} a {v} en el entorno", f"(crea|declara) [la variable de entorno] {a}={v}"], f"export {k}={v.arg}"),
        ([f"(unset|remove|delete|clear) {V} (from the environment|)", f"get rid of {V}[ in this shell]"], [f"(borra|elimina|quita) {VE} (del entorno|)", f"haz que {VE} deje de existir"], f"unset {k}"),
        ([f"{EN_SHOW} [the value of] {V}", f"what is [the value of] {V}", f"echo {V}"], [f"{ES_SHOW} [el valor de] {VE}", f"(cuánto|qué) vale {VE}", f"qué valor tiene {VE}"], f'echo "${k}"'),
        ([f"{EN_SHOW} {V}, or {v} if it is (not set|empty or unset|unset)", f"{V} with {v} as [the] default"], [f"{ES_SHOW} {VE}, o {v} si (no está definida|está vacía)", f"{VE} con {v} (como valor por defecto|por defecto)"], f'echo "${{{k}:-{r}}}"'),
        ([f"set {a} to {v} (only if|if) it is (not set|unset or empty)[ yet]", f"give {a} the default value {v} if it has none"], [f"pon {a} a {v} (solo si|si) no está definida", f"dale a {a} el valor {v} si no tiene ninguno"], f': "${{{k}:={r}}}"'),
        ([f"(length|number of characters) of {V}", f"how many characters (long is|does) {V}".replace("(long is|does)", "long is"), f"how long is the value of {V}"], [f"(longitud|número de caracteres) de {VE}", f"cuántos caracteres tiene {VE}"], f'echo "${{#{k}}}"'),
        ([f"{EN_SHOW} the first {n} (characters|letters) of {V}"], [f"{ES_SHOW} (los primeros {n} caracteres|los {n} primeros caracteres) de {VE}"], f'echo "${{{k}:0:{n.raw}}}"'),
        ([f"{EN_SHOW} the last {n} (characters|letters) of {V}"], [f"{ES_SHOW} los últimos {n} caracteres de {VE}"], f'echo "${{{k}: -{n.raw}}}"'),
        ([f"{EN_SHOW} {n} characters of {V} (starting|counting) from position {m} \\(0 is the first\\)"], [f"{ES_SHOW} {n} caracteres de {VE} desde la posición {m} \\(0 es el primero\\)"], f'echo "${{{k}:{m.raw}:{n.raw}}}"'),
        ([f"{EN_SHOW} {V} in (upper case|uppercase|capital letters)"], [f"{ES_SHOW} {VE} en mayúsculas"], f'echo "${{{k}^^}}"'),
        ([f"{EN_SHOW} {V} in (lower case|lowercase)"], [f"{ES_SHOW} {VE} en minúsculas"], f'echo "${{{k},,}}"'),
        ([f"{EN_SHOW} {V} (with every|replacing [each]) {w} (replaced )by {v}".replace("(with every|replacing [each])", "replacing every").replace("(replaced )", "")], [f"{ES_SHOW} {VE} cambiando {w} por {v}"], f'echo "${{{k}//{w.raw}/{r.replace("/", chr(92) + "/")}}}"'),
        ([f"(list|show|print) the environment variables (whose name starts|starting|that begin) with {p}", f"which environment variables start with {p}"], [f"(lista|muestra) las variables de entorno que (empiezan|empiecen) (por|con) {p}", f"qué variables de entorno empiezan por {p}"], f'env | grep "^{p.raw}"'),
        ([f"(list|show) the environment variables that (contain|mention) {w}[ in their name or value]", f"(search|look for) {w} in the environment"], [f"(lista|muestra) las variables de entorno que (contienen|mencionan) {w}", f"busca {w} en el entorno"], f'env | grep "{w.raw}"'),
        (["(list|show|print) [all] [the] environment variables (sorted|in alphabetical order)", "my environment, sorted"], ["(lista|muestra) [todas] las variables de entorno (ordenadas|por orden alfabético)"], "env | sort"),
        (["how many environment variables (are there|are set|do I have)", "(count|number of) environment variables".replace("(count|number of)", "number of")], ["cuántas variables de entorno (hay|tengo)", "cuenta las variables de entorno"], "env | wc -l"),
        (["(list|show|print) [only] the names of the environment variables[, sorted]", "names of my environment variables[, sorted]"], ["(lista|muestra) [solo] los nombres de las variables de entorno[, ordenados]"], "env | cut -d'=' -f1 | sort"),
        ([f"(show|print|list) the (directories|folders) (in|of) {en_path}, one per line", f"{en_path} with one (directory|entry) per line"], [f"(muestra|lista|imprime) (los directorios|las carpetas) (de|del|en) {es_path}, uno por línea".replace("(de|del|en)", "de").replace("uno por línea", "línea a línea"), f"{es_path} con un directorio por línea"], "echo \"$PATH\" | tr ':' '\\n'"),
        ([f"how many (directories|entries|folders) (are there in|are in) {en_path}", f"count the (directories|entries) (of|in) {en_path}"], [f"cuántos directorios hay en {es_path}", f"cuenta los directorios de {es_path}"], "echo \"$PATH\" | tr ':' '\\n' | wc -l"),
        ([f"is {d} in {en_path}? (print|say) yes or no"], [f"está {d} en {es_path}? (di|imprime) sí o no"], f'case ":$PATH:" in *":{d.raw}:"*) echo "{g.t("yes", "sí")}";; *) echo "no";; esac'),
        ([f"(add|append) {d} to [the end of] {en_path}", f"put {d} at the end of {en_path}"], [f"(añade|agrega) {d} a {es_path}", f"(añade|pon) {d} al final de {es_path}"], f'export PATH="$PATH:{d.raw}"'),
        ([f"(add|put) {d} (at the (beginning|start|front) of) {en_path}", f"prepend {d} to {en_path}"], [f"(añade|pon|agrega) {d} al (principio|comienzo) de {es_path}"], f'export PATH="{d.raw}:$PATH"'),
        ([f"(run|start|execute) {C} with {a} (set to|=) {v}", f"(run|start) {C} with {a}={v} just (this once|for that command)", f"set {a} to {v} only for [the command] {C}"], [f"(ejecuta|lanza|corre) {C} con {a} (a|puesta a|=) {v}", f"(ejecuta|corre) {C} con {a}={v} solo (esta vez|para ese comando)"], f"{k}={v.arg} {c}"),
        ([f"(run|start) {C} with {a}={v} and {b}={w}", f"(run|start) {C} with {a} set to {v} and {b} to {w}"], [f"(ejecuta|lanza) {C} con {a}={v} y {b}={w}", f"(ejecuta|lanza) {C} con {a} a {v} y {b} a {w}"], f"{k}={v.arg} {b.raw}={w.arg} {c}"),
        ([f"(run|start) {C} without the variable {a}[ in its environment]"], [f"(ejecuta|lanza) {C} sin la variable {a}[ en su entorno]"], f"env -u {k} {c}"),
        ([f"(run|start) {C} with an empty environment"], [f"(ejecuta|lanza) {C} con el entorno vacío"], f"env -i {c}"),
        ([f"(fill in|expand|replace) the [environment] variables (of|in) [the template] {f} and (save|write) the result (to|in) {o}", f"use envsubst on {f} and write {o}"], [f"(sustituye|expande|rellena) las variables de entorno de [la plantilla] {f} y guarda el resultado en {o}", f"usa envsubst con {f} y escribe {o}"], f"envsubst < {f.arg} > {o.arg}"),
        ([f"(fill in|expand|replace) only {a} in the template {f} [with envsubst] and print it"], [f"sustituye solo {a} en la plantilla {f} [con envsubst] y muéstrala"], f"envsubst '${k}' < {f.arg}"),
        ([f"(print|show) {f} with the environment variables (expanded|filled in|substituted)"], [f"(muestra|imprime) {f} con las variables de entorno (expandidas|sustituidas)"], f"envsubst < {f.arg}"),
        ([f"is {a} set? print yes or no", f"print yes if {V} has a value and no otherwise"], [f"tiene valor {a}? imprime sí o no", f"imprime sí si {VE} tiene valor y no si no"], f'if [ -n "${k}" ]; then echo "{g.t("yes", "sí")}"; else echo "no"; fi'),
        ([f"print {a} and {b} separated by a (slash|/)"], [f"imprime {a} y {b} separadas por una barra"], f'echo "${k}/${b.raw}"'),
        ([f"copy the value of {a} to {b} and export it", f"export {b} with the same value as {a}"], [f"copia el valor de {a} en {b} y expórtala", f"exporta {b} con el mismo valor que {a}"], f'export {b.raw}="${k}"'),
        ([f"append :{d} to the variable {a} and export it"], [f"añade :{d} al final de la variable {a} y expórtala"], f'export {k}="${k}:{d.raw}"'),
        ([f"add the line export {a}={v} to ~/.bashrc", f"(set|export) {a}={v} (permanently|for good) in ~/.bashrc"], [f"añade la línea export {a}={v} a ~/.bashrc", f"(exporta|define) {a}={v} (de forma permanente|para siempre) en ~/.bashrc"], f'echo "export {k}={r}" >> ~/.bashrc'),
    ]
    en, es, command = g.pick(cases)
    return g.t(en, es), command


def _place(g: Gen) -> tuple[str, str, str]:
    """(path prefix, English, Spanish): here, or a directory with a plain name."""
    if g.chance(0.6):
        return "", g.pick(["", "", " here", " in this folder", " in the current directory"]), g.pick(["", "", " de aquí", " de esta carpeta", " del directorio actual"])
    raw = g.pick([sk.word(g.rng), f"{sk.word(g.rng)}/{sk.word(g.rng)}", f"/{g.pick(['srv', 'data', 'tmp', 'opt'])}/{sk.word(g.rng)}"])
    if not raw.isascii():
        raw = "fotos"
    d = g.value(raw)
    return raw + "/", g.pick([f" in {d}", f" inside {d}", f" in the folder {d}", f" under {d}"]), g.pick([f" de {d}", f" de la carpeta {d}", f" en {d}", f" que hay en {d}"])


EXTS = "txt log md csv json jpg png jpeg mp3 mp4 pdf html htm conf bak py sh yml yaml xml old JPG tsv gif wav docx".split()


@composed(INTENTS, "rename-many", weight=16)
def rename_many(g: Gen) -> tuple[str, str]:
    pre, en, es = _place(g)
    x, y = g.rng.sample(EXTS, 2)
    X = g.value(x, text=g.pick([x, f".{x}", f"*.{x}"]))
    Y = g.value(y, text=g.pick([y, f".{y}"]))
    word = sk.word(g.rng)
    w = g.value(word, text=g.pick([word, f'"{word}"']))
    v = g.value(sk.word(g.rng))
    p = g.value(word + g.pick(["_", "-"]))
    s = g.value(g.pick(["_", "-"]) + word)
    R, RE = "(rename|change the name of)", "(renombra|cambia el nombre de)"
    FX, AX = g.pick([f"[all] the {X} files{en}", f"(every|each) {X} file{en}", f"all {X} files{en}"]), g.pick([f"[todos] los {X}{es}", f"(todos los|los) (archivos|ficheros) {X}{es}", f"cada (archivo|fichero) {X}{es}"])
    base = "${f##*/}" if pre else "$f"
    loop, end = f"for f in {pre}*.{x}; do ", "; done"
    today_en, today_es = "today's date \\(YYYY-MM-DD\\)", "la fecha de hoy \\(AAAA-MM-DD\\)"
    n = g.pick([2, 3, 3, 4])
    N = g.value(str(n))
    first = g.value(f"{word}_{1:0{n}d}.{x}", text=f"{word}_{1:0{n}d}.{x}")
    c = g.int(2, 8)
    C = g.value(str(c))
    cases = [
        ([f"(change|rename) the extension of {FX} to {Y}", f"{R} {FX} to {Y}", f"make {FX} end in .{y}", f"turn {FX} into {Y} files by renaming [them]"], [f"(cambia|cambiar) la extensión de {AX} a {Y}", f"{RE} {AX} a {Y}", f"pon extensión {Y} a {AX}", f"que {AX} pasen a ser {Y}"], f'{loop}mv "$f" "${{f%.{x}}}.{y}"{end}'),
        ([f"(add|put) [the prefix] {p} (to|in front of|before) the name of {FX}", f"prefix {FX} with {p}", f"{R} {FX} (so that they start|to start) with {p}"], [f"(añade|pon|agrega) [el prefijo] {p} (a|delante de) {AX}", f"que {AX} empiecen por {p}", f"{RE} {AX} con {p} delante"], f'{loop}mv "$f" "{pre}{p.raw}{base}"{end}'),
        ([f"(add|put|insert) {s} before the extension of {FX}", f"(append|add) the suffix {s} to the name of {FX}, before the extension"], [f"(añade|pon|mete) {s} antes de la extensión (de|en) {AX}", f"(añade|agrega) el sufijo {s} al nombre de {AX}, antes de la extensión"], f'{loop}mv "$f" "${{f%.{x}}}{s.raw}.{x}"{end}'),
        ([f"(append|add) .{y} to the name[s] of {FX}[, keeping the old extension]".replace("name[s]", "name")], [f"añade .{y} al final del nombre de {AX}[, sin quitar la extensión]"], f'{loop}mv "$f" "$f.{y}"{end}'),
        ([f"(remove|strip|drop) the .{x} extension from {FX}", f"(remove|strip) the extension of {FX}"], [f"(quita|elimina) la extensión .{x} a {AX}", f"deja sin extensión {AX}"], f'{loop}mv "$f" "${{f%.{x}}}"{end}'),
        ([f"(remove|strip|drop) the prefix {p} from the [names of the] {X} files{en}".replace("[names of the]", ""), f"(remove|delete) {p} from the start of the names of {FX}"], [f"quita el prefijo {p} de los {X}{es}", f"(quita|borra) {p} del principio del nombre de {AX}"], f'for f in {pre}{p.raw}*.{x}; do mv "$f" "{pre}${{f#{pre}{p.raw}}}"{end}'),
        ([f"(remove|strip|drop) {s} from the end of the names \\(before the extension\\) of {FX}"], [f"quita {s} del final del nombre \\(antes de la extensión\\) de {AX}"], f'for f in {pre}*{s.raw}.{x}; do mv "$f" "${{f%{s.raw}.{x}}}.{x}"{end}'),
        ([f"replace {w} (with|by) {v} in the names of {FX}", f"change {w} to {v} in the names of {FX}", f"{R} {FX} changing {w} to {v}"], [f"(cambia|sustituye|reemplaza) {w} por {v} en el nombre de {AX}", f"{RE} {AX} cambiando {w} por {v}"], f'for f in {pre}*{w.raw}*.{x}; do mv "$f" "' + (f'{pre}${{b/{w.raw}/{v.raw}}}"{end}'.replace("${b/", "${b/") if pre else f'${{f/{w.raw}/{v.raw}}}"{end}')),
        ([f"(remove|delete|strip) {w} from the names of {FX}"], [f"(quita|borra|elimina) {w} del nombre de {AX}"], f'for f in {pre}*{w.raw}*.{x}; do mv "$f" "' + (f'{pre}${{b/{w.raw}/}}"{end}' if pre else f'${{f/{w.raw}/}}"{end}')),
        ([f"(add|put) {today_en} (and an underscore|followed by _) (before|in front of) the name of {FX}"], [f"(añade|pon) {today_es} (y un guion bajo|y _) delante del nombre de {AX}"], f'{loop}mv "$f" "{pre}$(date +%F)_{base}"{end}'),
        ([f"(add|put) _ and {today_en} before the extension of {FX}"], [f"(añade|pon) _ y {today_es} antes de la extensión de {AX}"], f'{loop}mv "$f" "${{f%.{x}}}_$(date +%F).{x}"{end}'),
        ([f"(prefix|start) the name of {FX} with its modification date \\(YYYY-MM-DD\\) and _"], [f"pon delante del nombre de {AX} su fecha de modificación \\(AAAA-MM-DD\\) y _"], f'{loop}mv "$f" "{pre}$(date -r "$f" +%F)_{base}"{end}'),
        ([f"(number|rename) {FX} (in order|) as {first}[,] and so on".replace("[,]", ""), f"rename {FX} to {first}, {word}_{2:0{n}d}.{x}\\.\\.\\.".replace("\\.", "."), f"number {FX}: {first} and so on, with {N} digits"], [f"numera {AX} como {first} y (así sucesivamente|siguientes)", f"{RE} {AX} a {first}, {word}_{2:0{n}d}.{x}...", f"renombra {AX} con números de {N} cifras: {first}, etc."], f'i=1; {loop}mv "$f" "{pre}{word}_$(printf \'%0{n}d\' "$i").{x}"; i=$((i + 1)){end}'),
        ([f"(put|add) a {N}-digit number and _ (before|in front of) the name of {FX}, starting at 1"], [f"(pon|añade) un número de {N} cifras y _ delante del nombre de {AX}, empezando por 1"], f'i=1; {loop}mv "$f" "{pre}$(printf \'%0{n}d\' "$i")_{base}"; i=$((i + 1)){end}'),
        ([f"(delete|remove|drop) the first {C} characters of the names of {FX}"], [f"(quita|borra) los primeros {C} caracteres del nombre de {AX}"], (f'{loop}b="${{f##*/}}"; mv "$f" "{pre}${{b:{c}}}"{end}' if pre else f'{loop}mv "$f" "${{f:{c}}}"{end}')),
        ([f"make the names of {FX} (lowercase|lower case)", f"(convert|change) the names of {FX} to (lowercase|lower case)"], [f"pon en minúsculas el nombre de {AX}", f"pasa a minúsculas los nombres de {AX}"], ""),
        ([f"make the names of {FX} uppercase, extension included", f"(convert|change) the [whole] names of {FX} to upper case"], [f"pon en mayúsculas el nombre [entero] de {AX}", f"pasa a mayúsculas los nombres de {AX}, extensión incluida"], "UP"),
        ([f"replace [the] (spaces|blanks) (with|by) underscores in the names of {FX}", f"(change|turn) spaces (to|into) underscores in {FX}"], [f"cambia los espacios por guiones bajos en {AX}", f"(sustituye|reemplaza) los espacios por _ en los nombres de {AX}"], "SP_"),
        ([f"replace [the] (spaces|blanks) (with|by) (hyphens|dashes) in the names of {FX}"], [f"cambia los espacios por guiones en los nombres de {AX}"], "SP-"),
        ([f"(remove|delete) the (spaces|blanks) from the names of {FX}"], [f"quita los espacios de los nombres de {AX}"], "SP"),
    ]
    a, b, command = g.pick(cases)
    body = 'b="${f##*/}"; mv "$f" ' + f'"{pre}$' if pre else 'mv "$f" "$'
    var = "b" if pre else "f"
    if command == "":
        command = f"for f in {pre}*[A-Z]*.{x}; do {body}{{{var},,}}\"{end}"
        if x.isupper():
            command = f"{loop}{body}{{{var},,}}\"{end}"
    elif command == "UP":
        command = f"{loop}{body}{{{var}^^}}\"{end}"
    elif command.startswith("SP"):
        command = f'for f in {pre}*" "*.{x}; do {body}{{{var}// /{command[2:]}}}"{end}'
    elif "${b/" in command and pre:
        command = command.replace('mv "$f"', 'b="${f##*/}"; mv "$f"', 1)
    return g.t(a, b), command


@composed(INTENTS, "blank-names", weight=9)
def blank_names(g: Gen) -> tuple[str, str]:
    """Names that hold blanks, said without quotes."""
    words = ["My Report", "annual report", "Informe final", "copia de seguridad", "lista de la compra", "new folder", "holiday photos", "notas de clase", "mi proyecto", "Project Plan", "meeting notes", "final version", "nueva carpeta", "fotos verano", "old stuff", "to do", "ventas enero", "Sales Q1"]

    def name(ext: bool = True) -> BoundSlot:
        raw = g.pick([g.pick(words), f"{sk.word(g.rng)} {sk.word(g.rng)}", f"{g.pick(words)} {g.int(2, 2026)}", f"{sk.word(g.rng).capitalize()} {sk.word(g.rng)}"])
        raw += "." + g.pick("txt pdf docx csv md jpg log xlsx".split()) if ext else ""
        return g.value(raw, text=raw)

    f, o, d, z = name(), name(), name(False), name(False)
    p, w, q = g.slot("name"), g.slot("search"), g.value(sk.word(g.rng) + ".zip")
    if g.chance(0.7):
        o = g.value(o.raw.rsplit(".", 1)[0] + "." + f.raw.rsplit(".", 1)[1])
    cases = [
        ([f"(rename|change the name of) [the file] {f} to {o}", f"(rename|mv) {f} as {o}".replace("(rename|mv)", "rename")], [f"(renombra|cambia el nombre de) [el archivo] {f} a {o}".replace("de) [el archivo]", "de)"), f"renombra {f} como {o}"], f"mv {f.arg} {o.arg}"),
        ([f"(rename|change the name of) [the file] {f} to {p}"], [f"(renombra|cambia el nombre a) {f} (a|por) {p}".replace("(renombra|cambia el nombre a)", "renombra").replace("(a|por)", "a"), f"que {f} se llame {p}"], f"mv {f.arg} {p.arg}"),
        ([f"rename [the] (folder|directory) {d} to {z}"], [f"renombra (la carpeta|el directorio) {d} (a|como) {z}"], f"mv {d.arg} {z.arg}"),
        ([f"move [the file] {f} (to|into) [the] folder {d}", f"put {f} in the folder {d}"], [f"mueve [el archivo] {f} a la carpeta {d}", f"mete {f} en la carpeta {d}"], f"mv {f.arg} {d.arg}/"),
        ([f"copy [the file] {f} (to|into) [the] folder {d}"], [f"copia [el archivo] {f} (a|en) la carpeta {d}"], f"cp {f.arg} {d.arg}/"),
        ([f"(make|create) a (copy|duplicate) of {f} (called|named) {o}", f"copy {f} to {o}"], [f"(haz|crea) una copia de {f} (llamada|con el nombre) {o}", f"copia {f} a {o}"], f"cp {f.arg} {o.arg}"),
        ([f"(create|make) a (folder|directory) (called|named) {d}", f"new folder {d}"], [f"(crea|haz) una carpeta (llamada|con el nombre) {d}", f"crea el directorio {d}"], f"mkdir {d.arg}"),
        ([f"(delete|remove|erase) [the file] {f}"], [f"(borra|elimina|quita) [el (archivo|fichero)] {f}"], f"rm {f.arg}"),
        ([f"(delete|remove) [the] (folder|directory) {d} (and everything in it|with all its contents)"], [f"(borra|elimina) la carpeta {d} (con todo su contenido|y todo lo que tiene)"], f"rm -r {d.arg}"),
        ([f"(show|print|display) [the contents of] the file {f}", f"what does {f} say"], [f"(muestra|enséñame) [el contenido de] el archivo {f}".replace("[el contenido de] el", "el contenido del"), f"qué pone en {f}"], f"cat {f.arg}"),
        ([f"how many lines does {f} have", f"count the lines of {f}"], [f"cuántas líneas tiene {f}", f"cuenta las líneas de {f}"], f"wc -l {f.arg}"),
        ([f"(list|show) [the] files in the folder {d}", f"what is in the folder {d}"], [f"(lista|muestra) los archivos de la carpeta {d}", f"qué hay en la carpeta {d}"], f"ls {d.arg}"),
        ([f"(size|total size) of the folder {d}", f"how big is the folder {d}"], [f"(tamaño|cuánto ocupa) la carpeta {d}".replace("(tamaño|cuánto ocupa)", "cuánto ocupa"), f"tamaño de la carpeta {d}"], f"du -sh {d.arg}"),
        ([f"(search|look) for {w} in the file {f}", f"lines of {f} (with|containing) {w}"], [f"busca {w} en el archivo {f}", f"líneas de {f} (con|que contienen) {w}"], f"grep {w.arg} {f.arg}"),
        ([f"how many files are there in the folder {d}"], [f"cuántos archivos hay en la carpeta {d}"], f"find {d.arg} -type f | wc -l"),
        ([f"(create|make) an empty file (called|named) {f}"], [f"crea un archivo vacío (llamado|con el nombre) {f}"], f"touch {f.arg}"),
        ([f"make {f} executable", f"give execute permission to {f}"], [f"haz ejecutable {f}", f"da permiso de ejecución a {f}"], f"chmod +x {f.arg}"),
        ([f"compress the folder {d} into {q}", f"zip the folder {d} as {q}"], [f"comprime la carpeta {d} en {q}"], f"zip -r {q.arg} {d.arg}"),
        ([f"(go|change) to the folder {d}", f"cd into {d}"], [f"(ve|entra) a la carpeta {d}".replace("(ve|entra)", "ve"), f"entra en la carpeta {d}"], f"cd {d.arg}"),
    ]
    en, es, command = g.pick(cases)
    return g.t(en, es), command


COLUMNS = {"pid": ("pid", "pid"), "ppid": ("parent pid", "pid del padre"), "user": ("user", "usuario"), "%cpu": ("cpu", "cpu"), "%mem": ("memory", "memoria"), "etime": ("elapsed time", "tiempo en marcha"), "comm": ("name", "nombre"), "stat": ("state", "estado"), "nlwp": ("number of threads", "número de hilos"), "ni": ("nice value", "prioridad nice"), "rss": ("resident memory", "memoria residente"), "lstart": ("start date", "fecha de inicio"), "cmd": ("full command", "comando completo")}


@composed(INTENTS, "process-columns", weight=8)
def process_columns(g: Gen) -> tuple[str, str]:
    keys = g.rng.sample([k for k in COLUMNS if k not in ("lstart",)], g.pick([2, 3, 3, 4]))
    keys.sort(key=lambda k: k in ("comm", "cmd"))
    said = [COLUMNS[k][0 if g.lang == "en" else 1] for k in keys]
    cols, listing = ",".join(keys), ", ".join(said[:-1]) + g.t(" and ", " y ") + said[-1]
    u, p, pid, n = g.slot("user"), g.slot("proc"), g.slot("pid"), g.slot("n")
    kind = g.pick(["top", "top", "all", "sorted", "user", "name", "pid", "nohead"])
    by, en, es = g.pick([("%cpu", "(CPU|cpu usage|processor use)", "(CPU|uso de cpu|consumo de procesador)"), ("%mem", "(memory|RAM|memory usage)", "(memoria|RAM|uso de memoria)"), ("rss", "resident memory", "memoria residente"), ("nlwp", "number of threads", "número de hilos")])
    if kind == "top":
        return g.t([f"(show|list|print) {listing} of the {n} processes (using|with) the (most|highest) {en}".replace("(using|with) the (most|highest)", "with the most" if "number" not in en else "with the highest"), f"top {n} processes by {en}, (only|just|showing) {listing}"], [f"(muestra|lista|dame) {listing} de los {n} procesos con más {es}", f"los {n} procesos con más {es}, (solo|con) {listing}"]), f"ps -eo {cols} --sort=-{by} | head -n {int(n.raw) + 1}"
    if kind == "all":
        return g.t([f"(show|list|print) [the] {listing} of (all [the] processes|every process)", f"list all processes with only {listing}"], [f"(muestra|lista|dame) {listing} de todos los procesos", f"todos los procesos con solo {listing}"]), f"ps -eo {cols}"
    if kind == "nohead":
        return g.t([f"(show|list|print) {listing} of all [the] processes without the header [line]"], [f"(muestra|lista) {listing} de todos los procesos sin (la |)cabecera"]), f"ps -eo {cols} --no-headers"
    if kind == "sorted":
        return g.t([f"(show|list|print) {listing} of all [the] processes, sorted by {en}, (highest|most) first"], [f"(muestra|lista) {listing} de todos los procesos, ordenados por {es}, de mayor a menor"]), f"ps -eo {cols} --sort=-{by}"
    if kind == "user":
        return g.t([f"(show|list|print) {listing} of the processes (of|owned by|run by) {u}", f"processes of [user] {u} with {listing}"], [f"(muestra|lista|dame) {listing} de los procesos de[l usuario] {u}".replace("de[l usuario]", "(de|del usuario)"), f"procesos de {u} con {listing}"]), f"ps -u {u.arg} -o {cols}"
    if kind == "name":
        return g.t([f"(show|list|print) {listing} of the {p} processes", f"{listing} of (all|every running) {p}".replace("(all|every running)", "every running")], [f"(muestra|lista|dame) {listing} de los procesos {p}", f"{listing} de cada {p} en marcha"]), f"ps -C {p.arg} -o {cols}"
    return g.t([f"(show|print|what are) [the] {listing} of (process|pid|PID) {pid}".replace("|what are", ""), f"{listing} of process {pid}"], [f"(muestra|dame|imprime) {listing} del (proceso|pid) {pid}", f"{listing} del proceso {pid}"]), f"ps -p {pid.arg} -o {cols}"


SIGNALS = [("TERM", ""), ("KILL", "-9 "), ("HUP", "-HUP "), ("INT", "-INT "), ("USR1", "-USR1 "), ("USR2", "-USR2 "), ("STOP", "-STOP "), ("CONT", "-CONT "), ("QUIT", "-QUIT ")]


@composed(INTENTS, "process-control", weight=14)
def process_control(g: Gen) -> tuple[str, str]:
    u, p, pid, pid2, port, t = g.slot("user"), g.slot("proc"), g.slot("pid"), g.slot("pid"), g.slot("port"), g.slot("seconds")
    sig, opt = g.pick(SIGNALS[2:])
    S = g.value(sig, text=g.pick([sig, f"SIG{sig}", f"-{sig}"]))
    nice = g.value(str(g.int(1, 19)))
    raw = g.pick(["./" + sk.word(g.rng) + ".sh", "python3 " + sk.word(g.rng) + ".py", "sleep " + str(g.int(5, 300)), "make", "./backup.sh", "npm start", "tar -czf all.tar.gz data", "./" + sk.word(g.rng)])
    c = g.value(raw, arg=raw, text=g.pick([raw, raw, f"`{raw}`"]))
    job, mins = g.value(str(g.int(1, 5))), g.value(str(g.int(2, 30)))
    pat = g.value(g.pick(["app.py", "server.js", "manage.py runserver", "worker.py", "jupyter notebook", sk.word(g.rng) + ".py", sk.word(g.rng) + ".jar"]))
    K, KE = "(kill|terminate|stop|end)", "(mata|termina|para|finaliza)"
    cases = [
        ([f"(pid|process id)[s] of {p}".replace("[s]", "s"), f"(find|show|get) the pids of {p}", f"what is the pid of {p}"], [f"(pid|identificador) de {p}", f"(busca|dame|muestra) los pid de {p}", f"qué pid tiene {p}"], f"pgrep {p.arg}"),
        ([f"how many {p} processes are (running|there)", f"count the {p} processes"], [f"cuántos procesos {p} hay [en marcha]", f"cuenta los procesos {p}"], f"pgrep -c {p.arg}"),
        ([f"pids of the {p} processes of [user] {u}", f"(find|list) the {p} processes [ids] (owned|run) by {u}".replace("processes [ids]", "process ids")], [f"pid de los procesos {p} de {u}", f"(busca|lista) los pid de {p} del usuario {u}"], f"pgrep -u {u.arg} {p.arg}"),
        ([f"newest {p} process id", f"pid of the (newest|most recent|last started) {p}"], [f"pid del {p} más (reciente|nuevo)"], f"pgrep -n {p.arg}"),
        ([f"pid of the oldest {p}", f"oldest {p} process id"], [f"pid del {p} más antiguo"], f"pgrep -o {p.arg}"),
        ([f"pids of the processes whose command line (contains|has) {pat}", f"find the pid of the process running {pat}"], [f"pid de los procesos cuya línea de comando (contiene|tiene) {pat}", f"busca el pid del proceso que ejecuta {pat}"], f'pgrep -f "{pat.raw}"'),
        ([f"{K} the process(es|) whose command line contains {pat}".replace("(es|)", "es"), f"{K} whatever is running {pat}"], [f"{KE} los procesos cuya línea de comando contiene {pat}", f"{KE} lo que esté ejecutando {pat}"], f'pkill -f "{pat.raw}"'),
        ([f"{K} (process|pid|the process with id) {pid}"], [f"{KE} el (proceso|pid) {pid}", f"(cierra|acaba con) el proceso [con id] {pid}"], f"kill {pid.arg}"),
        ([f"(force kill|kill by force|force to end) (process|pid) {pid}".replace("(force kill|kill by force|force to end)", "force kill"), f"kill {pid} with SIGKILL", f"{pid} does not die, kill it (by force|with -9)"], [f"mata (a la fuerza|por la fuerza|sin piedad) el proceso {pid}".replace("|sin piedad", ""), f"{pid} no muere, mátalo con SIGKILL", f"fuerza el cierre del proceso {pid}"], f"kill -9 {pid.arg}"),
        ([f"send [the signal] {S} to (process|pid) {pid}"], [f"(manda|envía) [la señal] {S} al (proceso|pid) {pid}"], f"kill {opt}{pid.arg}"),
        ([f"{K} [the processes] {pid} and {pid2}"], [f"{KE} [los procesos] {pid} y {pid2}"], f"kill {pid.arg} {pid2.arg}"),
        ([f"{K} all [the] {p} processes", f"{K} every {p}"], [f"{KE} todos los [procesos] {p}", f"{KE} los procesos {p}"], f"pkill {p.arg}"),
        ([f"force kill all {p} processes", f"kill {p} with SIGKILL"], [f"mata a la fuerza todos los {p}", f"mata {p} con SIGKILL"], f"pkill -9 {p.arg}"),
        ([f"send {S} to all [the] {p} processes"], [f"(manda|envía) {S} a todos los [procesos] {p}"], f"pkill {opt}{p.arg}"),
        ([f"{K} [all] the {p} processes (of|owned by) {u}"], [f"{KE} los [procesos] {p} (de|del usuario) {u}"], f"pkill -u {u.arg} {p.arg}"),
        ([f"{K} all the processes (of|owned by) [user] {u}"], [f"{KE} todos los procesos (de|del usuario) {u}"], f"pkill -u {u.arg}"),
        ([f"send {S} to the {p} processes (of|owned by) {u}"], [f"(manda|envía) {S} a los {p} de {u}"], f"pkill {opt}-u {u.arg} {p.arg}"),
        ([f"free port {port}", f"{K} (whatever|the process that) (is using|uses|listens on) port {port}", f"port {port} is taken, kill the process that uses it"], [f"libera el puerto {port}", f"{KE} (lo que|el proceso que) (usa|ocupa) el puerto {port}", f"el puerto {port} está ocupado, mata el proceso que lo usa"], f"kill $(lsof -t -i :{port.arg})"),
        ([f"(who|what process) (uses|is using|listens on) port {port}", f"what is (running|listening) on port {port}"], [f"(qué proceso|quién) (usa|ocupa|escucha en) el puerto {port}", f"qué hay en el puerto {port}"], f"lsof -i :{port.arg}"),
        ([f"(parent|parent pid|ppid) of process {pid}", f"which process is the parent of {pid}"], [f"(padre|pid del padre) del proceso {pid}", f"qué proceso es el padre de {pid}"], f"ps -p {pid.arg} -o ppid="),
        ([f"how many threads does (process|pid) {pid} have"], [f"cuántos hilos tiene el (proceso|pid) {pid}"], f"ps -p {pid.arg} -o nlwp="),
        ([f"how long has (process|pid) {pid} been running", f"elapsed time of process {pid}"], [f"cuánto (tiempo |)lleva en marcha el proceso {pid}", f"tiempo (transcurrido|en marcha) del proceso {pid}"], f"ps -p {pid.arg} -o etime="),
        ([f"(children|child processes) of [process] {pid}", f"which processes did {pid} start"], [f"(hijos|procesos hijos) del proceso {pid}"], f"pgrep -P {pid.arg}"),
        ([f"{K} the children of process {pid}"], [f"{KE} los hijos del proceso {pid}"], f"pkill -P {pid.arg}"),
        ([f"how many processes (does {u} have|is {u} running)", f"(count|number of) processes of [user] {u}".replace("(count|number of)", "number of")], [f"cuántos procesos tiene {u}", f"número de procesos (de|del usuario) {u}"], f"ps -u {u.arg} --no-headers | wc -l"),
        ([f"(run|start) {c} with [a] (nice|niceness) [of] {nice}", f"(run|start) {c} at low priority \\(nice {nice}\\)"], [f"(ejecuta|lanza) {c} con [un] nice [de] {nice}", f"(ejecuta|lanza) {c} con poca prioridad \\(nice {nice}\\)"], f"nice -n {nice.raw} {raw}"),
        ([f"(change|set) the (priority|niceness|nice value) of (process|pid) {pid} to {nice}", f"renice {pid} to {nice}"], [f"(cambia|pon) (la prioridad|el nice) del proceso {pid} a {nice}"], f"renice -n {nice.raw} -p {pid.arg}"),
        ([f"(set|change) the niceness of all the processes of {u} to {nice}"], [f"(pon|cambia) a {nice} el nice de todos los procesos de {u}"], f"renice -n {nice.raw} -u {u.arg}"),
        ([f"run {c} (for at most|with a limit of|for no more than) {t} seconds", f"(run|start) {c} and (kill|stop) it after {t} seconds"], [f"(ejecuta|lanza) {c} (durante|un máximo de|como mucho) {t} segundos", f"(ejecuta|lanza) {c} y córtalo a los {t} segundos"], f"timeout {t.arg} {raw}"),
        ([f"run {c} for at most {mins} minutes"], [f"ejecuta {c} durante {mins} minutos como mucho"], f"timeout {mins.raw}m {raw}"),
        ([f"(run|start) {c} in the background", f"(launch|start) {c} as a background job"], [f"(ejecuta|lanza|corre) {c} en segundo plano", f"lanza {c} de fondo"], f"{raw} &"),
        ([f"(run|start) {c} in the background, (so that it survives|surviving) (logout|closing the terminal)", f"keep {c} running [in the background] after I close the terminal"], [f"(lanza|ejecuta) {c} en segundo plano y que siga al cerrar la terminal", f"que {c} siga en marcha [en segundo plano] aunque cierre la terminal"], f"nohup {raw} &"),
        ([f"(run|start) {c} in the background and print its pid"], [f"(lanza|ejecuta) {c} en segundo plano e imprime su pid"], f"{raw} & echo $!"),
        ([f"(run|start) {c} in the background, wait for it [to finish] and print done"], [f"lanza {c} en segundo plano, espera a que acabe e imprime done"], f"{raw} & wait; echo done"),
        ([f"bring job {job} to the foreground"], [f"trae el trabajo {job} al primer plano"], f"fg %{job.raw}"),
        ([f"(resume|continue) job {job} in the background"], [f"(sigue|continúa) el trabajo {job} en segundo plano"], f"bg %{job.raw}"),
        ([f"(kill|terminate) job {job}"], [f"(mata|termina) el trabajo {job}"], f"kill %{job.raw}"),
        ([f"(pause|suspend|freeze) process {pid}"], [f"(pausa|suspende|congela) el proceso {pid}"], f"kill -STOP {pid.arg}"),
        ([f"(resume|continue) the (paused|stopped) process {pid}"], [f"(reanuda|continúa) el proceso (parado|pausado) {pid}"], f"kill -CONT {pid.arg}"),
        ([f"is {p} running? print yes or no", f"print yes if {p} is running and no otherwise"], [f"está {p} en marcha? imprime sí o no", f"imprime sí si {p} está en marcha y no si no"], f'if pgrep {p.arg} > /dev/null; then echo "{g.t("yes", "sí")}"; else echo "no"; fi'),
        ([f"wait until process {pid} (ends|finishes)[, checking every second]"], [f"espera a que (termine|acabe) el proceso {pid}[, mirando cada segundo]"], f"while kill -0 {pid.arg} 2> /dev/null; do sleep 1; done"),
    ]
    en, es, command = g.pick(cases)
    return g.t(en, es), command


@composed(INTENTS, "loop-files", weight=14)
def loop_files(g: Gen) -> tuple[str, str]:
    """For each file of a pattern, perhaps with a test, an action."""
    pre, en, es = _place(g)
    x = g.pick(EXTS)
    X = g.value(x, text=g.pick([x, f".{x}", f"*.{x}"]))
    d, w = g.value(sk.word(g.rng)), g.slot("search")
    n = g.value(str(g.pick([5, 10, 50, 100, 500, 1000, 2048, 4096, g.int(2, 999)])))
    base = "${f##*/}" if pre else "$f"
    tests = [
        ("", "", ""),
        ("", "", ""),
        ("", "", ""),
        (" that (is|are) empty", " que esté vacío", '[ ! -s "$f" ]'),
        (" that (is|are) not empty", " que no esté vacío", '[ -s "$f" ]'),
        (f" with more than {n} bytes", f" de más de {n} bytes", f'[ "$(stat -c %s "$f")" -gt {n.raw} ]'),
        (f" with more than {n} lines", f" con más de {n} líneas", f'[ "$(wc -l < "$f")" -gt {n.raw} ]'),
        (f" with fewer than {n} lines", f" con menos de {n} líneas", f'[ "$(wc -l < "$f")" -lt {n.raw} ]'),
        (" that is executable", " que sea ejecutable", '[ -x "$f" ]'),
        (f" that (contains|has) {w}", f" que (contenga|tenga) {w}", f'grep -q {w.arg} "$f"'),
        (" that has no .bak copy yet", " que no tenga aún copia .bak", '[ ! -e "$f.bak" ]'),
        (f" that is not in [the folder] {d} yet", f" que no esté aún en la carpeta {d}", f'[ ! -e "{d.raw}/{base}" ]'),
    ]
    a, b, test = g.pick(tests)
    actions = [
        ("print its name", "imprime su nombre", 'echo "$f"'),
        ("print its name", "muestra su nombre", 'echo "$f"'),
        ("print its name and number of lines", "imprime su nombre y su número de líneas", 'echo "$f $(wc -l < "$f")"'),
        ("print its name and size in bytes", "imprime su nombre y su tamaño en bytes", 'echo "$f $(stat -c %s "$f")"'),
        ("print its name, a colon and its number of words", "imprime su nombre, dos puntos y su número de palabras", 'echo "$f: $(wc -w < "$f")"'),
        ("print its first line", "imprime su primera línea", 'head -n 1 "$f"'),
        ("print its last line", "muestra su última línea", 'tail -n 1 "$f"'),
        ("make a copy with .bak added to the name", "haz una copia con .bak añadido al nombre", 'cp "$f" "$f.bak"'),
        (f"copy it to [the folder] {d}", f"cópialo a la carpeta {d}", f'cp "$f" {d.arg}/'),
        (f"move it to [the folder] {d}", f"muévelo a la carpeta {d}", f'mv "$f" {d.arg}/'),
        ("compress it with gzip", "comprímelo con gzip", 'gzip "$f"'),
        ("print its name without the extension", "imprime su nombre sin la extensión", f'echo "${{f%.{x}}}"' if not pre else f'basename "$f" .{x}'),
        ("print its sha256 checksum", "imprime su suma sha256", 'sha256sum "$f"'),
        (f"print its name and how many lines contain {w}", f"imprime su nombre y cuántas líneas contienen {w}", f'echo "$f $(grep -c {w.arg} "$f")"'),
        ("sort its lines in place", "ordena sus líneas en el propio archivo", 'sort -o "$f" "$f"'),
        ("print its modification date \\(YYYY-MM-DD\\) and its name", "imprime su fecha de modificación \\(AAAA-MM-DD\\) y su nombre", 'echo "$(date -r "$f" +%F) $f"'),
        ("delete it", "bórralo", 'rm "$f"'),
        ("make it read-only", "hazlo de solo lectura", 'chmod a-w "$f"'),
        ("write its number of lines to a file with the same name plus .count", "escribe su número de líneas en un archivo con el mismo nombre más .count", 'wc -l < "$f" > "$f.count"'),
        ("create a folder with its name without the extension and move it there", "crea una carpeta con su nombre sin extensión y muévelo dentro", f'mkdir "${{f%.{x}}}" && mv "$f" "${{f%.{x}}}"/'),
    ]
    act, acto, do = g.pick(actions)
    a = a.replace("(is|are)", "is")
    if test and g.chance(0.15):
        return g.t([f"count with a loop the {X} files{en}{a.replace('that is', 'being').replace('that has', 'having').replace('that (contains|has)', 'containing')}"], [f"cuenta con un bucle cada archivo {X}{es}{b}"]), f'n=0; for f in {pre}*.{x}; do if {test}; then n=$((n + 1)); fi; done; echo "$n"'
    request = g.t(
        [f"for (each|every) {X} file{en}{a}[,] {act}".replace("[,]", ","), f"(loop over|go through|iterate over) the {X} files{en} and for each one{a} {act}", f"(for|with) every {X} file{en}{a}: {act}".replace("(for|with)", "for"), f"with a for loop, {act} for (each|every) {X} file{en}{a}".replace(f"{act} for", "for").replace("for (each|every)", "take (each|every)") + f" and {act}"],
        [f"para cada (archivo|fichero) {X}{es}{b}, {acto}", f"recorre los (archivos|ficheros) {X}{es} y con cada uno{b} {acto}", f"por cada {X}{es}{b}, {acto}", f"con un (bucle|for), de cada {X}{es}{b} {acto}" if not acto.endswith(("lo", "lo con gzip")) else f"con un (bucle|for), coge cada {X}{es}{b} y {acto}"],
    )
    body = f"if {test}; then {do}; fi" if test else do
    return request, f"for f in {pre}*.{x}; do {body}; done"


@composed(INTENTS, "loop-values", weight=12)
def loop_values(g: Gen) -> tuple[str, str]:
    """Loops over numbers, lists, lines and columns; repeats and retries."""
    lo, hi, step = g.int(1, 9), g.int(10, 40), g.int(2, 5)
    A, B, S = g.value(str(lo)), g.value(str(hi)), g.value(str(step))
    f, c, o = g.slot("file"), g.slot("csv_file"), g.slot("newname")
    ws = [g.slot("word") for _ in range(g.pick([3, 3, 4]))]
    args = " ".join(w.arg for w in ws)
    L, LE = ", ".join(map(str, ws[:-1])) + f" and {ws[-1]}", ", ".join(map(str, ws[:-1])) + f" y {ws[-1]}"
    p, q = g.value(sk.word(g.rng)), g.value(sk.word(g.rng))
    e = g.pick("txt log md csv sh".split())
    raw = g.pick(["./" + sk.word(g.rng) + ".sh", "date", "python3 " + sk.word(g.rng) + ".py", "uptime", "make test", "curl -s localhost:8080", "./" + sk.word(g.rng), "echo hola", "df -h"])
    C = g.value(raw, text=g.pick([raw, raw, f"`{raw}`"]))
    t, n = g.slot("seconds"), g.value(str(g.int(2, 12)))
    i, j = g.int(1, 5), g.int(1, 5)
    I, J = g.value(str(i)), g.value(str(j))
    host, num = g.slot("host"), g.value(str(g.int(5, 200)))
    width = g.pick([2, 3])
    first, last = f"{p.raw}{lo:0{width}d}", f"{p.raw}{hi:0{width}d}"
    FI, LA = g.value(first), g.value(last)
    cases = [
        ([f"print the numbers from {A} to {B} [with a loop]", f"(count|loop) from {A} to {B} printing each number"], [f"imprime los números del {A} al {B} con un bucle", f"cuenta del {A} al {B} imprimiendo cada número"], f'for i in {{{lo}..{hi}}}; do echo "$i"; done'),
        ([f"print the numbers from {A} to {B} in steps of {S} with a loop", f"loop from {A} to {B}, {S} by {S}, printing each number"], [f"imprime con un bucle los números del {A} al {B} de {S} en {S}"], f'for i in {{{lo}..{hi}..{step}}}; do echo "$i"; done'),
        ([f"count down from {B} to {A} [with a loop]"], [f"cuenta atrás del {B} al {A} con un bucle"], f'for i in {{{hi}..{lo}}}; do echo "$i"; done'),
        ([f"(create|make) the (folders|directories) {FI} to {LA}[ with a loop]", f"folders from {FI} to {LA}, create them"], [f"crea las carpetas {FI} a {LA}[ con un bucle]", f"crea los directorios desde {FI} hasta {LA}"], f"for i in {{{lo:0{width}d}..{hi:0{width}d}}}; do mkdir \"{p.raw}$i\"; done"),
        ([f"(create|make) (empty |)files {p}{A}.{e} to {p}{B}.{e} with a loop".replace("(empty |)", "empty ")], [f"crea con un bucle los archivos vacíos {p}{A}.{e} a {p}{B}.{e}"], f"for i in {{{lo}..{hi}}}; do touch \"{p.raw}$i.{e}\"; done"),
        ([f"for each number (from|between) {A} (to|and) {B} print the number and its square".replace("(from|between)", "from").replace("(to|and)", "to"), f"squares of the numbers {A} to {B}, each with its number in front"], [f"para cada número del {A} al {B} imprime el número y su cuadrado"], f'for i in {{{lo}..{hi}}}; do echo "$i $((i * i))"; done'),
        ([f"(add up|sum) the numbers from {A} to {B} with a loop and print the total"], [f"suma con un bucle los números del {A} al {B} e imprime el total"], f's=0; for i in {{{lo}..{hi}}}; do s=$((s + i)); done; echo "$s"'),
        ([f"print the multiplication table of {S} \\(1 to 10\\) as {S} x 1 = {S} and so on"], [f"imprime la tabla de multiplicar del {S} \\(del 1 al 10\\) como {S} x 1 = {S} etc."], f'for i in {{1..10}}; do echo "{step} x $i = $(({step} * i))"; done'),
        ([f"print [only] the even numbers (from|between) {A} and {B} with a loop and an if".replace("(from|between)", "between")], [f"imprime con un bucle y un if los números pares entre {A} y {B}"], f'for i in {{{lo}..{hi}}}; do if [ $((i % 2)) -eq 0 ]; then echo "$i"; fi; done'),
        ([f"for each of {L} print hello and the name", f"say hello followed by the name to each of {L}"], [f"para cada uno de {LE} imprime hello y el nombre"], f'for w in {args}; do echo "hello $w"; done'),
        ([f"(create|make) with a loop a (folder|directory) for each of {L}[,] (containing|with) an empty file {p.raw}.{e}".replace("[,]", "")], [f"crea con un bucle una carpeta para cada uno de {LE} con un archivo vacío {p.raw}.{e} dentro"], f'for d in {args}; do mkdir "$d" && touch "$d/{p.raw}.{e}"; done'),
        ([f"loop over {L} printing each one", f"print each of {L} on its own line using a [for] loop"], [f"recorre {LE} imprimiendo cada uno", f"imprime cada uno de {LE} en su línea con un for"], f'for w in {args}; do echo "$w"; done'),
        ([f"for each of {L} say whether a file with that name plus .{e} exists: print the name and yes or no"], [f"para cada uno de {LE} di si existe un archivo con ese nombre más .{e}: imprime el nombre y sí o no"], f'for w in {args}; do if [ -f "$w.{e}" ]; then echo "$w {g.t("yes", "sí")}"; else echo "$w no"; fi; done'),
        ([f"for each combination of {ws[0]} or {ws[1]} and {ws[2]} or {q} print both words", f"nested loops: print every pair of {ws[0]}, {ws[1]} with {ws[2]}, {q}"], [f"imprime cada combinación de {ws[0]} o {ws[1]} con {ws[2]} o {q}", f"bucles anidados: imprime cada pareja de {ws[0]}, {ws[1]} con {ws[2]}, {q}"], f'for a in {ws[0].arg} {ws[1].arg}; do for b in {ws[2].arg} {q.arg}; do echo "$a $b"; done; done'),
        ([f"(print|list) all the pairs i j with i from 1 to {I} and j from 1 to {J}[, nested loops]"], [f"imprime todas las parejas i j con i de 1 a {I} y j de 1 a {J}[, con bucles anidados]"], f'for i in {{1..{i}}}; do for j in {{1..{j}}}; do echo "$i $j"; done; done'),
        ([f"read {f} line by line and print each line with {p}: (in front|before it)", f"print each line of {f} preceded by {p}: using a while loop"], [f"lee {f} línea a línea e imprime cada una con {p}: delante", f"con un while imprime cada línea de {f} precedida de {p}:"], f'while IFS= read -r line; do echo "{p.raw}: $line"; done < {f.arg}'),
        ([f"(print|show) each line of {f} with its number, a colon and a space in front, using a (while |)loop"], [f"con un bucle muestra cada línea de {f} con su número, dos puntos y un espacio delante"], f'n=1; while IFS= read -r line; do echo "$n: $line"; n=$((n + 1)); done < {f.arg}'),
        ([f"(create|make) a (directory|folder) for (each|every) line of {f}", f"mkdir for every name listed in {f}"], [f"crea una carpeta por cada línea de {f}", f"haz un directorio con cada nombre de {f}"], f'while IFS= read -r line; do mkdir "$line"; done < {f.arg}'),
        ([f"(create|touch|make) an empty file for (each|every) (line|name) in {f}".replace("(create|touch|make)", "create")], [f"crea un archivo vacío por cada (línea|nombre) de {f}"], f'while IFS= read -r line; do touch "$line"; done < {f.arg}'),
        ([f"for each file name listed in {f}, copy it to [the folder] {p}", f"copy every file listed in {f} to {p}"], [f"copia a la carpeta {p} cada archivo que aparece en {f}", f"copia cada fichero de la lista {f} a {p}"], f'while IFS= read -r line; do cp "$line" {p.arg}/; done < {f.arg}'),
        ([f"delete (each|every) file listed in {f} with a loop", f"for each line of {f}, remove the file with that name"], [f"borra con un bucle cada archivo de la lista {f}", f"por cada línea de {f} borra el archivo con ese nombre"], f'while IFS= read -r line; do rm "$line"; done < {f.arg}'),
        ([f"(print|show) the names listed in {f} that do not exist as files", f"which of the files listed in {f} do not exist"], [f"(muestra|imprime) los nombres de {f} que no existen como archivo", f"cuáles de los archivos de la lista {f} no existen"], f'while IFS= read -r line; do if [ ! -e "$line" ]; then echo "$line"; fi; done < {f.arg}'),
        ([f"print each line of {f} and its length", f"for each line of {f} print the line and its number of characters"], [f"imprime cada línea de {f} y su longitud"], f'while IFS= read -r line; do echo "$line ${{#line}}"; done < {f.arg}'),
        ([f"read the first two columns of {c} and print them as second, blank, first", f"for each line of {c} print the second column and then the first separated by a space, with a while loop"], [f"lee las dos primeras columnas de {c} e imprime la segunda, un espacio y la primera", f"con un while, imprime de cada línea de {c} la segunda columna y luego la primera separadas por un espacio"], f"while IFS=',' read -r a b rest; do echo \"$b $a\"; done < {c.arg}"),
        ([f"(create|make) a folder for each value of the first column of {c}[, with a while loop]"], [f"crea una carpeta por cada valor de la primera columna de {c}[, con un while]"], f"while IFS=',' read -r a rest; do mkdir -p \"$a\"; done < {c.arg}"),
        ([f"for each (row|line) of {c} \\(skip the header\\) print the first column, a colon, a space and the second"], [f"por cada fila de {c} \\(sin la cabecera\\) imprime la primera columna, dos puntos, un espacio y la segunda"], f"tail -n +2 {c.arg} | while IFS=',' read -r a b rest; do echo \"$a: $b\"; done"),
        ([f"for each (row|line) of {c} create a file named after the first column plus .txt containing the second column"], [f"por cada línea de {c} crea un archivo con el nombre de la primera columna más .txt y la segunda columna dentro"], f"while IFS=',' read -r a b rest; do echo \"$b\" > \"$a.txt\"; done < {c.arg}"),
        ([f"(run|execute|repeat) {C} {n} times", f"{n} times {C}"], [f"(ejecuta|repite|corre) {C} {n} veces", f"{n} veces {C}"], f"for i in {{1..{n.raw}}}; do {raw}; done"),
        ([f"(run|execute|repeat) {C} {n} times, (waiting|with a pause of|sleeping) {t} seconds (between runs|after each)", f"(run|repeat) {C} every {t} seconds, {n} times"], [f"(ejecuta|repite) {C} {n} veces, (esperando|con una pausa de) {t} segundos (cada vez|entre medias)", f"(ejecuta|lanza) {C} cada {t} segundos, {n} veces"], f"for i in {{1..{n.raw}}}; do {raw}; sleep {t.arg}; done"),
        ([f"(run|repeat) {C} every {t} seconds (forever|without end|until I stop it)"], [f"(ejecuta|repite) {C} cada {t} segundos (sin parar|para siempre|hasta que lo pare)"], f"while true; do {raw}; sleep {t.arg}; done"),
        ([f"(repeat|retry|run) {C} until it (works|succeeds), waiting {t} seconds between (tries|attempts)"], [f"(repite|reintenta|ejecuta) {C} hasta que funcione, esperando {t} segundos entre intentos"], f"until {raw}; do sleep {t.arg}; done"),
        ([f"(try|retry) {C} (up to|at most) {n} times until it (works|succeeds)[, that is stop at the first success]", f"run {C} and, if it fails, retry until it works, {n} tries at most"], [f"(intenta|reintenta) {C} (hasta|como mucho) {n} veces hasta que funcione", f"ejecuta {C} y si falla reintenta, {n} intentos como máximo"], f"for i in {{1..{n.raw}}}; do {raw} && break; done"),
        ([f"(try|retry) {C} up to {n} times, waiting {t} seconds after each failure"], [f"(intenta|reintenta) {C} hasta {n} veces, esperando {t} segundos tras cada fallo"], f"for i in {{1..{n.raw}}}; do {raw} && break; sleep {t.arg}; done"),
        ([f"wait until the file {f} exists[, checking every {t} seconds]".replace(f"[, checking every {t} seconds]", f", checking every {t} seconds")], [f"espera a que exista el archivo {f}, mirando cada {t} segundos"], f"until [ -e {f.arg} ]; do sleep {t.arg}; done"),
        ([f"wait until {host} answers to ping, trying every {t} seconds"], [f"espera a que {host} responda al ping, probando cada {t} segundos"], f"until ping -c 1 {host.arg} > /dev/null; do sleep {t.arg}; done"),
        ([f"double a number starting at {A} while it is less than {num}, printing it each time"], [f"empieza en {A} y duplica el número mientras sea menor que {num}, imprimiéndolo cada vez"], f'i={lo}; while [ "$i" -lt {num.raw} ]; do echo "$i"; i=$((i * 2)); done'),
        ([f"with until, count from {A} to {B}", f"use an until loop to print {A} to {B}"], [f"con until, cuenta del {A} al {B}", f"usa un bucle until para imprimir del {A} al {B}"], f'i={lo}; until [ "$i" -gt {hi} ]; do echo "$i"; i=$((i + 1)); done'),
        ([f"with while, count from {A} to {B}", f"use a while loop to print {A} to {B}"], [f"con while, cuenta del {A} al {B}", f"usa un bucle while para imprimir del {A} al {B}"], f'i={lo}; while [ "$i" -le {hi} ]; do echo "$i"; i=$((i + 1)); done'),
        (["for each (folder|directory) here print its name and how many (entries|things) it has", "print every subdirectory and its number of entries with a loop"], ["para cada carpeta de aquí imprime su nombre y cuántas cosas tiene", "imprime cada subdirectorio y su número de entradas con un bucle"], 'for d in */; do echo "$d $(ls "$d" | wc -l)"; done'),
        ([f"(create|put) an empty file {o} in (each|every) (folder|directory) here"], [f"(crea|pon) un archivo vacío {o} en cada (carpeta|directorio) de aquí"], f'for d in */; do touch "$d"{o.arg}; done'),
        ([f"copy {f} (to|into) (each|every) (folder|directory) here"], [f"copia {f} (a|en) cada carpeta de aquí"], f'for d in */; do cp {f.arg} "$d"; done'),
        ([f"run {C} in (each|every) (folder|directory) here"], [f"ejecuta {C} en cada carpeta de aquí"], f'for d in */; do (cd "$d" && {raw}); done'),
        (["for each entry here print its name and whether it is a file or a directory", "loop over everything here saying file or directory after each name"], ["para cada cosa de aquí imprime su nombre y si es file o directory"], 'for f in *; do if [ -d "$f" ]; then echo "$f directory"; else echo "$f file"; fi; done'),
        (["count the folders here with a loop"], ["cuenta las carpetas de aquí con un bucle"], 'n=0; for d in */; do n=$((n + 1)); done; echo "$n"'),
    ]
    en, es, command = g.pick(cases)
    return g.t(en, es), command
