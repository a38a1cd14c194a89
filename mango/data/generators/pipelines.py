"""Pipelines put together from parts: source, filter, field, distinct or counted, order, limit."""

from __future__ import annotations

from mango.data.generate import BoundSlot, Composed, Gen, Intent, composed

INTENTS: list[Intent | Composed] = []

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo".split(),
    "primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima".split(),
)


def _field(g: Gen, number: int) -> str:
    """The n-th field in words."""
    n = str(g.value(str(number)))
    en, es, esf = (o[number - 1] for o in _ORDINALS)
    return g.t(
        [f"the {en} field", f"the {en} column", f"field {n}", f"column {n}", f"field number {n}", f"the {n}th field" if number > 3 else f"the {en} field"],
        [f"el {es} campo", f"la {esf} columna", f"el campo {n}", f"la columna {n}", f"el campo número {n}"],
    )


def _lines_source(g: Gen) -> tuple[BoundSlot, str, str]:
    """(file slot, delimiter, how the request calls it); an empty delimiter is blanks."""
    kind, delimiter = g.pick([("file", ""), ("log_file", ""), ("log_file", ""), ("csv_file", ","), ("csv_file", ",")])
    f = g.slot(kind)
    return f, delimiter, str(f)


def _cut(delimiter: str, number: int, source: str) -> str:
    return f"cut -d'{delimiter}' -f{number} {source}" if delimiter else f"awk '{{print ${number}}}' {source}"


def _delimited(g: Gen, delimiter: str) -> str:
    return (
        g.t([" (comma-separated)", " (separated by commas)", ""], [" (separado por comas)", " (separados por comas)", ""])
        if delimiter == "," and g.chance(0.3)
        else ""
    )


@composed(INTENTS, "field-frequency", weight=9)
def field_frequency(g: Gen) -> tuple[str, str]:
    f, delimiter, name = _lines_source(g)
    number = g.int(1, 10 if not delimiter else 6)
    field = _field(g, number)
    wanted = g.pick(["counts", "top", "distinct", "howmany", "most", "repeated", "sorted"])
    base = _cut(delimiter, number, f.arg)
    name += _delimited(g, delimiter)
    if wanted == "counts":
        order = g.pick(["freq", "value", "freq"])
        request = g.t(
            [
                f"count how (often|many times) each value of {field} (occurs|appears) in {name}",
                f"number of lines (for|per) each value of {field} in {name}",
                f"(print|show) each distinct value of {field} of {name} (preceded by|with) its (number of occurrences|count)",
                f"count the lines of {name} (for each|by|grouped by) {field}",
            ],
            [
                f"cuenta cuántas veces (sale|aparece) cada valor de {field} en {name}",
                f"número de líneas por cada valor de {field} en {name}",
                f"(muestra|imprime) cada valor distinto de {field} de {name} con (su número de apariciones|las veces que aparece)",
                f"cuenta las líneas de {name} agrupadas por {field}",
            ],
        )
        if order == "freq":
            request += g.t(
                [", most frequent first", ", in descending order of (that number|the count)", ", highest first", " and print the counts in descending order"],
                [", de más a menos frecuente", ", de mayor a menor", ", los más repetidos primero", ", en orden descendente"],
            )
            return request, f"{base} | sort | uniq -c | sort -nr"
        return request, f"{base} | sort | uniq -c"
    if wanted == "top":
        n = g.slot("n")
        request = g.t(
            [
                f"the {n} most (frequent|common|repeated) values of {field} in {name}",
                f"top {n} of {field} in {name}[ with (their|the) counts]",
                f"(print|show) the {n} values of {field} that (occur|appear) most often in {name}, with the (counts|number of occurrences)",
            ],
            [
                f"los {n} valores más (frecuentes|repetidos|comunes) de {field} en {name}",
                f"top {n} de {field} en {name}[ con sus cuentas]",
                f"(muestra|saca) los {n} valores de {field} que más (salen|se repiten) en {name}, con cuántas veces",
            ],
        )
        return request, f"{base} | sort | uniq -c | sort -nr | head -n {n.arg}"
    if wanted == "most":
        request = g.t(
            [f"the most (frequent|common) value of {field} in {name}[ (and|with) how often it occurs]", f"which value of {field} appears most in {name}"],
            [f"el valor más (frecuente|repetido) de {field} en {name}[ y cuántas veces sale]", f"qué valor de {field} aparece más en {name}"],
        )
        return request, f"{base} | sort | uniq -c | sort -nr | head -n 1"
    if wanted == "howmany":
        request = g.t(
            [
                f"how many (different|distinct|unique) values (does|are in) {field} (of|in) {name}",
                f"(print|count) the number of (distinct|unique|different) values (in|of) {field} of {name}",
            ],
            [
                f"cuántos valores (distintos|diferentes|únicos) hay en {field} de {name}",
                f"(imprime|cuenta) el número de valores (distintos|diferentes) de {field} de {name}",
            ],
        )
        return request, f"{base} | sort -u | wc -l"
    if wanted == "repeated":
        request = g.t(
            [f"values of {field} that (appear|occur) more than once in {name}", f"(print|list) the (repeated|duplicated) values of {field} in {name}"],
            [f"valores de {field} que (salen|aparecen) más de una vez en {name}", f"(muestra|lista) los valores repetidos de {field} en {name}"],
        )
        return request, f"{base} | sort | uniq -d"
    if wanted == "sorted":
        request = g.t(
            [f"(print|show) {field} of {name} (sorted|in (alphabetical|sorted) order)"],
            [f"(muestra|imprime) {field} de {name} (ordenado|por orden alfabético)"],
        )
        return request, f"{base} | sort"
    request = g.t(
        [
            f"(print|list|show) the (distinct|unique|different) values of {field} (in|of) {name}[, sorted]",
            f"{field} of {name} without (duplicates|repetitions)[, sorted]",
        ],
        [
            f"(muestra|lista|imprime) los valores (distintos|únicos|diferentes) de {field} de {name}[, ordenados]",
            f"{field} de {name} sin (repetidos|repeticiones|duplicados)[, en orden]",
        ],
    )
    return request, f"{base} | sort -u"


@composed(INTENTS, "grep-then", weight=9)
def grep_then(g: Gen) -> tuple[str, str]:
    f, w = g.slot(g.pick(["log_file", "file", "log_file"])), g.slot(g.pick(["search", "phrase"]))
    number, n = g.int(1, 11), g.slot("n")
    ignore = g.chance(0.15)
    base = f"grep {'-i ' if ignore else ''}{w.arg} {f.arg}"
    case = g.t([" (ignoring case|in any case)"], [" (sin distinguir mayúsculas|en mayúsculas o minúsculas)"]) if ignore else ""
    lines = g.t(
        [f"the lines of {f} (with|containing|that contain|matching) {w}{case}", f"lines (with|containing) {w}{case} in {f}"],
        [f"las líneas de {f} (con|que contienen|que tengan) {w}{case}", f"las líneas con {w}{case} de {f}"],
    )
    field = _field(g, number)
    kind = g.int(0, 8)
    if kind == 0:
        return g.t(
            [f"(print|show) {field} of {lines}", f"from {lines}, print {field}"],
            [f"(muestra|imprime) {field} de {lines}", f"de {lines}, saca {field}"],
        ), f"{base} | awk '{{print ${number}}}'"
    if kind == 1:
        return (
            g.t(
                [f"(print|show) the distinct values of {field} in {lines}[, sorted]", f"unique values of {field} (in|of) {lines}"],
                [f"(muestra|imprime) los valores distintos de {field} en {lines}[, ordenados]", f"valores únicos de {field} de {lines}"],
            ),
            f"{base} | awk '{{print ${number}}}' | sort -u",
        )
    if kind == 2:
        return (
            g.t(
                [f"count how often each value of {field} occurs in {lines}, most frequent first", f"in {lines}, count each value of {field}, highest first"],
                [
                    f"cuenta cuántas veces sale cada valor de {field} en {lines}, de mayor a menor",
                    f"en {lines}, cuenta cada valor de {field}, los más repetidos primero",
                ],
            ),
            f"{base} | awk '{{print ${number}}}' | sort | uniq -c | sort -nr",
        )
    if kind == 3:
        return (
            g.t(
                [f"the {n} most frequent values of {field} in {lines}[, with the counts]"],
                [f"los {n} valores más frecuentes de {field} en {lines}[, con su recuento]"],
            ),
            f"{base} | awk '{{print ${number}}}' | sort | uniq -c | sort -nr | head -n {n.arg}",
        )
    if kind == 4:
        return g.t(
            [f"the (last|final) {n} of {lines}", f"show only the last {n} of {lines}"],
            [f"(las últimas|solo las últimas) {n} de {lines}", f"muestra las {n} últimas de {lines}"],
        ), f"{base} | tail -n {n.arg}"
    if kind == 5:
        return g.t([f"the first {n} of {lines}"], [f"las {n} primeras de {lines}", f"las primeras {n} de {lines}"]), f"{base} | head -n {n.arg}"
    if kind == 6:
        return (
            g.t(
                [f"add up {field} of {lines}", f"(the sum|the total) of {field} (in|over) {lines}"],
                [f"suma {field} de {lines}", f"(la suma|el total) de {field} en {lines}"],
            ),
            f"{base} | awk '{{s+=${number}}} END {{print s}}'",
        )
    if kind == 7:
        return (
            g.t(
                [f"(extract|print|list) the IP addresses (in|of|from) {lines}, without duplicates"],
                [f"(saca|extrae|lista) las direcciones IP de {lines}, sin repetidas"],
            ),
            f"{base} | grep -oE '[0-9]+(\\.[0-9]+){{3}}' | sort -u",
        )
    other = g.slot("search")
    return g.t(
        [f"{lines} but not {other}", f"{lines}, (excluding|without) those with {other}"],
        [f"{lines} pero no {other}", f"{lines}, (quitando|sin) las que tengan {other}"],
    ), f"{base} | grep -v {other.arg}"


@composed(INTENTS, "field-where", weight=8)
def field_where(g: Gen) -> tuple[str, str]:
    f, delimiter, name = _lines_source(g)
    top = 10 if not delimiter else 6
    i, j = g.int(1, top), g.int(1, top)
    test_kind = g.pick(["eq", "word", "gt", "lt", "ge", "begins", "empty"])
    flag = f"-F'{delimiter}' " if delimiter else ""
    where = _field(g, i)
    if test_kind == "eq":
        v = g.slot("num")
        test, said = f"${i} == {v.arg}", g.t([f"{where} is {v}", f"{where} equals {v}"], [f"{where} es {v}", f"{where} vale {v}"])
    elif test_kind == "word":
        v = g.slot("word")
        test, said = (
            f'${i} == "{v.raw}"',
            g.t([f"{where} is {v}", f"{where} equals {v}", f"{where} is exactly {v}"], [f"{where} es {v}", f"{where} vale {v}", f"{where} sea {v}"]),
        )
    elif test_kind in ("gt", "lt", "ge"):
        v = g.slot("num")
        sign = {"gt": ">", "lt": "<", "ge": ">="}[test_kind]
        said = {
            "gt": g.t(
                [f"{where} is (greater|more|larger|higher) than {v}", f"{where} is above {v}"],
                [f"{where} es mayor que {v}", f"{where} supera {v}", f"{where} pasa de {v}"],
            ),
            "lt": g.t([f"{where} is (less|smaller|lower) than {v}", f"{where} is below {v}"], [f"{where} es menor que {v}", f"{where} está por debajo de {v}"]),
            "ge": g.t([f"{where} is {v} or more", f"{where} is at least {v}"], [f"{where} es {v} o más", f"{where} es al menos {v}"]),
        }[test_kind]
        test = f"${i} {sign} {v.arg}"
    elif test_kind == "begins":
        v = g.slot("word")
        test, said = f"${i} ~ /^{v.raw}/", g.t([f"{where} (begins|starts) with {v}"], [f"{where} empieza por {v}", f"{where} comienza con {v}"])
    else:
        test, said = f'${i} == ""', g.t([f"{where} is empty"], [f"{where} está vacío", f"{where} esté vacío"])
    action = g.pick(["print", "count", "field", "two", "sum", "sorted"])
    awk = f"awk {flag}'{test}"
    if action == "print":
        return g.t(
            [f"(print|show) the lines of {name} (whose|where) {said}", f"(rows|lines) of {name} where {said}"],
            [f"(muestra|imprime) las líneas de {name} donde {said}", f"(filas|líneas) de {name} en las que {said}"],
        ), f"{awk}' {f.arg}"
    if action == "count":
        return g.t(
            [f"how many lines of {name} are there where {said}", f"count the (lines|rows) of {name} where {said}"],
            [f"cuántas líneas de {name} hay donde {said}", f"cuenta las (líneas|filas) de {name} en las que {said}"],
        ), f"{awk}' {f.arg} | wc -l"
    target = _field(g, j)
    if action == "field":
        return g.t(
            [f"(print|show) {target} of the lines of {name} where {said}", f"where {said} in {name}, print {target}"],
            [f"(muestra|imprime) {target} de las líneas de {name} donde {said}", f"de {name}, {target} si {said}"],
        ), f"{awk} {{print ${j}}}' {f.arg}"
    if action == "two":
        k = g.int(1, top)
        return (
            g.t(
                [f"(print|show) {target} and {_field(g, k)} of the lines of {name} where {said}"],
                [f"(muestra|imprime) {target} y {_field(g, k)} de las líneas de {name} donde {said}"],
            ),
            f"{awk} {{print ${j}, ${k}}}' {f.arg}",
        )
    if action == "sum":
        return g.t(
            [f"(add up|sum) {target} of {name} for the lines where {said}", f"(total|sum) of {target} in {name} where {said}"],
            [f"suma {target} de {name} en las líneas donde {said}", f"(total|suma) de {target} en {name} donde {said}"],
        ), f"{awk} {{s+=${j}}} END {{print s}}' {f.arg}"
    return (
        g.t(
            [f"(print|show) {target} of the lines of {name} where {said}, (sorted|in order)"],
            [f"(muestra|imprime) {target} de las líneas de {name} donde {said}, (ordenado|en orden)"],
        ),
        f"{awk} {{print ${j}}}' {f.arg} | sort",
    )


@composed(INTENTS, "sort-by-field", weight=7)
def sort_by_field(g: Gen) -> tuple[str, str]:
    f, delimiter, name = _lines_source(g)
    i = g.int(1, 9 if not delimiter else 6)
    numeric, descending = g.chance(0.6), g.chance(0.55)
    header = bool(delimiter) and g.chance(0.35)
    field = _field(g, i)
    flag = f"-t'{delimiter}' " if delimiter else ""
    key = f"-k{i},{i}{'n' if numeric else ''}{'r' if descending else ''}"
    command = f"sort {flag}{key}"
    command = f"tail -n +2 {f.arg} | {command}" if header else f"{command} {f.arg}"
    order = {
        (True, True): g.t(
            [", (highest|largest|biggest) first", " numerically in descending order", ", from highest to lowest"],
            [", de mayor a menor", " en orden numérico descendente", ", los más altos primero"],
        ),
        (True, False): g.t(
            [" numerically", ", (lowest|smallest) first", " as numbers", ", from lowest to highest"],
            [" numéricamente", ", de menor a mayor", ", los más bajos primero"],
        ),
        (False, True): g.t([" in reverse [alphabetical] order", ", from z to a"], [" en orden inverso", ", de la z a la a"]),
        (False, False): g.t(["", " alphabetically", " in alphabetical order"], ["", " alfabéticamente", " por orden alfabético"]),
    }[numeric, descending]
    skip = g.t([", (without|skipping|leaving out) the header[ line]"], [", (sin|saltando|quitando) la cabecera"]) if header else ""
    limit = g.pick(["", "", "n", "one"])
    if limit == "n":
        n = g.slot("n")
        request = g.t(
            [
                f"the first {n} lines of {name} after sorting by {field}{order}{skip}",
                f"sort {name} by {field}{order}{skip} and (keep|show|print) [only] the first {n}",
            ],
            [
                f"las {n} primeras líneas de {name} ordenado por {field}{order}{skip}",
                f"ordena {name} por {field}{order}{skip} y (deja|muestra) [solo] las {n} primeras",
            ],
        )
        return request, f"{command} | head -n {n.arg}"
    if limit == "one" and numeric:
        most = g.t(
            ["(largest|highest|biggest|maximum)" if descending else "(smallest|lowest|minimum)"],
            ["(mayor|más alto|máximo)" if descending else "(menor|más bajo|mínimo)"],
        )
        return g.t(
            [
                f"the line of {name} with the {most} value in {field}{skip}",
                f"(print|show) the whole line of {name} that has the {most} {field.removeprefix('the ')}{skip}",
            ],
            [f"la línea de {name} con el valor {most} en {field}{skip}"],
        ), f"{command} | head -n 1"
    return g.t(
        [f"sort {name} by {field}{order}{skip}", f"(print|show) {name} sorted by {field}{order}{skip}"],
        [f"ordena {name} por {field}{order}{skip}", f"(muestra|imprime) {name} ordenado por {field}{order}{skip}"],
    ), command


@composed(INTENTS, "find-then", weight=9)
def find_then(g: Gen) -> tuple[str, str]:
    d, n = g.slot("dir"), g.slot("n")
    e = g.slot("ext") if g.chance(0.6) else None
    test = f' -name "*.{e.raw}"' if e else ""
    files = g.t([f"{e} files", f"files ending in {e}"], [f"archivos {e}", f"ficheros {e}"]) if e else g.t(["[regular] files"], ["(archivos|ficheros)"])
    place = g.t([f"under {d}", f"in {d} and (below|its subdirectories)", f"in {d}"], [f"bajo {d}", f"en {d} y (subcarpetas|subdirectorios)", f"de {d}"])
    base = f"find {d.arg} -type f{test}"
    options = [
        (
            g.t(
                [f"the {n} (largest|biggest) {files} {place} with their sizes in bytes[, in descending order]"],
                [f"los {n} {files} más (grandes|pesados) {place} con su tamaño en bytes[, de mayor a menor]"],
            ),
            f"{base} -printf '%s %p\\n' | sort -nr | head -n {n.arg}",
        ),
        (
            g.t([f"the {n} smallest {files} {place} with their sizes in bytes"], [f"los {n} {files} más pequeños {place} con su tamaño en bytes"]),
            f"{base} -printf '%s %p\\n' | sort -n | head -n {n.arg}",
        ),
        (
            g.t(
                [f"total size in bytes of [all] [the] {files} {place}", f"add up the bytes of [all] [the] {files} {place}"],
                [f"tamaño total en bytes de los {files} {place}", f"suma los bytes de los {files} {place}"],
            ),
            f"{base} -printf '%s\\n' | awk '{{s+=$1}} END {{print s}}'",
        ),
        (
            g.t(
                [
                    f"names (without|but not the) (directories|paths) of the {files} {place}, sorted",
                    f"(print|list) only the names of the {files} {place}, in (sorted|alphabetical) order",
                ],
                [
                    f"nombres sin (ruta|directorio) de los {files} {place}, ordenados",
                    f"(lista|imprime) solo los nombres de los {files} {place}, por orden alfabético",
                ],
            ),
            f"{base} -printf '%f\\n' | sort",
        ),
        (
            g.t(
                [
                    f"(distinct|different) directories (that contain|containing|with) {files} {place}, sorted",
                    f"(print|list) the directories (with|that hold) at least one of the {files} {place}, without (duplicates|repetitions)",
                ],
                [
                    f"directorios (distintos|sin repetir) que contienen {files} {place}, ordenados",
                    f"(lista|imprime) las carpetas con {files} {place}, sin repetir",
                ],
            ),
            f"{base} -printf '%h\\n' | sort -u",
        ),
        (
            g.t(
                [
                    f"number of {files} (per|for each|in each) directory {place}, highest first",
                    f"count the {files} of each directory {place}, in descending order",
                ],
                [f"número de {files} por directorio {place}, de mayor a menor", f"cuenta los {files} de cada carpeta {place}, las que más tienen primero"],
            ),
            f"{base} -printf '%h\\n' | sort | uniq -c | sort -nr",
        ),
        (
            g.t(
                [f"total number of lines (in|of) all [the] {files} {place}", f"how many lines do the {files} {place} have (in total|altogether)"],
                [f"número total de líneas de los {files} {place}", f"cuántas líneas suman los {files} {place}"],
            ),
            f"{base} -exec cat {{}} + | wc -l",
        ),
        (
            g.t(
                [f"the {n} (most recently modified|newest) {files} {place}", f"the {n} {files} {place} that changed last"],
                [f"los {n} {files} modificados más recientemente {place}", f"los {n} {files} más (recientes|nuevos) {place}"],
            ),
            f"{base} -printf '%T@ %p\\n' | sort -nr | head -n {n.arg} | cut -d' ' -f2-",
        ),
        (
            g.t(
                [f"(print|list) the paths of the {files} {place} sorted", f"{files} {place}, sorted by path"],
                [f"(lista|imprime) las rutas de los {files} {place} ordenadas", f"{files} {place}, ordenados por ruta"],
            ),
            f"{base} | sort",
        ),
        (
            g.t(
                [f"sha256 of (all|every one of) the {files} {place}, sorted", f"compute the SHA-256 digests of the {files} {place} and sort them"],
                [f"sha256 de todos los {files} {place}, ordenados", f"calcula los SHA-256 de los {files} {place} y ordénalos"],
            ),
            f"{base} -exec sha256sum {{}} + | sort",
        ),
        (
            g.t(
                [f"md5 of (all|every one of) the {files} {place}, sorted", f"compute the MD5 digests of the {files} {place} and sort them"],
                [f"md5 de todos los {files} {place}, ordenados", f"calcula los MD5 de los {files} {place} y ordénalos"],
            ),
            f"{base} -exec md5sum {{}} + | sort",
        ),
    ]
    if not e:
        options.append(
            (
                g.t(
                    [
                        f"(distinct|different) (file name) extensions {place} with the number of files of each, in descending order",
                        f"count the files {place} by extension, most frequent first",
                    ],
                    [
                        f"extensiones distintas {place} con el número de archivos de cada una, de mayor a menor",
                        f"cuenta los ficheros {place} por extensión, las más frecuentes primero",
                    ],
                ),
                f"find {d.arg} -type f -name \"*.*\" | sed 's/.*\\.//' | sort | uniq -c | sort -nr",
            )
        )
    request, command = g.pick(options)
    return g.t(["(print|show|list|find|give me) ", ""], ["(muestra|lista|dame|imprime) ", ""]) + request, command


@composed(INTENTS, "json-fields", weight=9)
def json_fields(g: Gen) -> tuple[str, str]:
    f, a, b, v, n = g.slot("json_file"), g.slot("key"), g.slot("key"), g.slot("num"), g.slot("word")
    each = g.t(
        ["(each|every) (object|element|entry|item) (of|in) [the array in] ", "all the (objects|elements|entries|users|records) (of|in) "],
        ["cada (objeto|elemento|entrada) de [la lista de] ", "todos los (objetos|elementos|registros|usuarios) de "],
    )
    raw = g.t([", (without quotes|raw|no quotes)", ""], [", (sin comillas|en crudo)", ""])
    arr = g.t([f"the array in {f}", str(f)], [f"la lista de {f}", str(f)])
    options = [
        (
            g.t(
                [f"the {a} of {each}{f}{raw}", f"list the {a} field of {each}{f}{raw}"], [f"el {a} de {each}{f}{raw}", f"lista el campo {a} de {each}{f}{raw}"]
            ),
            f"jq -r '.[].{a.raw}' {f.arg}",
        ),
        (
            g.t(
                [f"{a}.{b} in {f}", f"value of {a}.{b} from {f}", f"the {b} inside {a} in {f}", f"get key {a}.{b} of {f}"],
                [f"{a}.{b} de {f}", f"valor de {a}.{b} en {f}", f"el {b} dentro de {a} en {f}", f"la clave {a}.{b} de {f}"],
            ),
            f"jq -r '.{a.raw}.{b.raw}' {f.arg}",
        ),
        (
            g.t(
                [f"{a} of the (objects|entries|users) in {f} (whose|where) {b} is (greater|more) than {v}{raw}", f"from {arr} print {a} where {b} > {v}{raw}"],
                [f"{a} de los (objetos|registros|usuarios) de {f} cuyo {b} sea mayor que {v}{raw}", f"de {arr} saca {a} si {b} > {v}{raw}"],
            ),
            f"jq -r '.[] | select(.{b.raw} > {v.arg}) | .{a.raw}' {f.arg}",
        ),
        (
            g.t([f"{a} of the (objects|entries|users) in {f} (whose|where) {b} is {n}{raw}"], [f"{a} de los (objetos|registros) de {f} cuyo {b} es {n}{raw}"]),
            f"jq -r '.[] | select(.{b.raw} == \"{n.raw}\") | .{a.raw}' {f.arg}",
        ),
        (
            g.t(
                [f"{a} of the entries in {f} where {b} is true{raw}"],
                [f"{a} de los registros de {f} con {b} a true{raw}", f"{a} de los elementos de {f} donde {b} es true{raw}"],
            ),
            f"jq -r '.[] | select(.{b.raw} == true) | .{a.raw}' {f.arg}",
        ),
        (
            g.t(
                [f"the names of the keys (under|inside|of) {a} in {f}", f"list the {a} keys of {f}"],
                [f"los nombres de las claves (dentro de|de) {a} en {f}", f"lista las claves de {a} en {f}"],
            ),
            f"jq -r '.{a.raw} | keys[]' {f.arg}",
        ),
        (
            g.t(
                [f"{a} and {b} of {each}{f} as csv", f"turn {arr} into csv lines {a},{b}"],
                [f"{a} y {b} de {each}{f} en csv", f"pasa {arr} a líneas csv {a},{b}"],
            ),
            f"jq -r '.[] | [.{a.raw}, .{b.raw}] | @csv' {f.arg}",
        ),
        (
            g.t(
                [f"sum of {a} (times|multiplied by) {b} over {each}{f}", f"add up {a} * {b} for {each}{f}"],
                [f"suma de {a} por {b} en {each}{f}", f"suma {a} * {b} de {each}{f}"],
            ),
            f"jq 'map(.{a.raw} * .{b.raw}) | add' {f.arg}",
        ),
        (g.t([f"(sum|total) of {a} (in|over|of) {each}{f}"], [f"(suma|total) de {a} de {each}{f}"]), f"jq 'map(.{a.raw}) | add' {f.arg}"),
        (
            g.t(
                [f"{a} of {each}{f} sorted by {b}", f"sort {arr} by {b} and print the {a}{raw}"],
                [f"{a} de {each}{f} ordenando por {b}", f"ordena {arr} por {b} y saca {a}{raw}"],
            ),
            f"jq -r 'sort_by(.{b.raw})[].{a.raw}' {f.arg}",
        ),
        (
            g.t(
                [f"(drop|remove|delete) the key {a} from {f} and print it (compact|on one line)"],
                [f"(quita|borra|elimina) la clave {a} de {f} e imprímelo (compacto|en una línea)"],
            ),
            f"jq -c 'del(.{a.raw})' {f.arg}",
        ),
        (
            g.t([f"(drop|remove) the {a} key from {f} and (print|show) the result"], [f"(quita|elimina) la clave {a} de {f} y (muestra|enseña) el resultado"]),
            f"jq 'del(.{a.raw})' {f.arg}",
        ),
        (
            g.t(
                [f"how many elements does {a} have in {f}", f"length of the {a} array in {f}", f"number of {a} in {f}"],
                [f"cuántos elementos tiene {a} en {f}", f"longitud de la lista {a} de {f}", f"número de {a} en {f}"],
            ),
            f"jq '.{a.raw} | length' {f.arg}",
        ),
        (
            g.t(
                [f"how many (objects|entries|elements) are in {f}", f"number of elements of {arr}"],
                [f"cuántos (objetos|elementos|registros) hay en {f}", f"número de elementos de {arr}"],
            ),
            f"jq 'length' {f.arg}",
        ),
        (
            g.t(
                [f"the {b} of each element of {a} in {f}{raw}", f"in {f}, list {a}'s {b} values{raw}"],
                [f"el {b} de cada elemento de {a} en {f}{raw}", f"en {f}, lista los {b} de {a}{raw}"],
            ),
            f"jq -r '.{a.raw}[].{b.raw}' {f.arg}",
        ),
        (
            g.t([f"distinct {a} values (in|of) {arr}, sorted{raw}"], [f"valores distintos de {a} en {arr}, ordenados{raw}"]),
            f"jq -r 'map(.{a.raw}) | unique[]' {f.arg}",
        ),
        (
            g.t([f"(count|number of) entries (in|of) {f} where {b} is {n}"], [f"(cuenta|número de) elementos de {f} donde {b} es {n}"]),
            f"jq 'map(select(.{b.raw} == \"{n.raw}\")) | length' {f.arg}",
        ),
        (g.t([f"(the highest|the maximum|largest) {a} in {arr}"], [f"(el mayor|el máximo) {a} de {arr}"]), f"jq 'map(.{a.raw}) | max' {f.arg}"),
        (
            g.t([f"the average {a} in {arr}", f"mean of {a} over {each}{f}"], [f"la media de {a} en {arr}", f"promedio de {a} de {each}{f}"]),
            f"jq 'map(.{a.raw}) | add / length' {f.arg}",
        ),
    ]
    return g.pick(options)


@composed(INTENTS, "two-steps", weight=6)
def two_steps(g: Gen) -> tuple[str, str]:
    f, d, a, s, w = g.slot("file"), g.slot("dir"), g.slot("file"), g.slot("dirname"), g.slot("word")
    n, m = sorted((g.int(1, 12), g.int(13, 40)))
    nm, mm = g.value(str(n)), g.value(str(m))
    options = [
        (
            g.t([f"create the directory {s} and (move|put) {f} into it"], [f"crea la carpeta {s} y (mueve|mete) {f} dentro"]),
            f"mkdir {s.arg} && mv {f.arg} {s.arg}/",
        ),
        (g.t([f"make a directory {s} and (go|cd|change) into it"], [f"crea el directorio {s} y entra en él"]), f"mkdir {s.arg} && cd {s.arg}"),
        (g.t([f"if {f} exists print {w}"], [f"si existe {f} imprime {w}"]), f"[ -e {f.arg} ] && echo {w.arg}"),
        (g.t([f"sort {f} and (number|then number) the lines"], [f"ordena {f} y numera las líneas"]), f"sort {f.arg} | nl"),
        (
            g.t(
                [f"lines {nm} to {mm} of {f} after sorting it", f"sort {f} and show lines {nm} to {mm}"],
                [f"líneas {nm} a {mm} de {f} una vez ordenado", f"ordena {f} y enseña de la línea {nm} a la {mm}"],
            ),
            f"sort {f.arg} | sed -n '{n},{m}p'",
        ),
        (g.t([f"lines {nm} to {mm} of {f} in upper case"], [f"líneas {nm} a {mm} de {f} en mayúsculas"]), f"sed -n '{n},{m}p' {f.arg} | tr 'a-z' 'A-Z'"),
        (
            g.t(
                [f"names that are both in {d} and in {s}", f"file names (common to|present in) both {d} and {s}"],
                [f"nombres que están tanto en {d} como en {s}", f"archivos que existen en {d} y también en {s}"],
            ),
            f"comm -12 <(ls {d.arg}) <(ls {s.arg})",
        ),
        (
            g.t(
                [f"names in {d} that are not in {s}", f"files (of|in) {d} missing from {s}"],
                [f"nombres de {d} que no están en {s}", f"archivos de {d} que faltan en {s}"],
            ),
            f"comm -23 <(ls {d.arg}) <(ls {s.arg})",
        ),
        (
            g.t(
                [f"the words of {f} one per line in upper case, sorted and without repetitions"],
                [f"las palabras de {f} una por línea en mayúsculas, ordenadas y sin repetir"],
            ),
            f"tr -s ' ' '\\n' < {f.arg} | tr 'a-z' 'A-Z' | sort -u",
        ),
        (
            g.t(
                [f"(each|every) (distinct|different) word of {f} with its number of occurrences, most frequent first", f"word frequency of {f}, highest first"],
                [f"cada palabra distinta de {f} con su número de apariciones, de mayor a menor", f"frecuencia de palabras de {f}, las más usadas primero"],
            ),
            f"tr -s ' ' '\\n' < {f.arg} | sort | uniq -c | sort -nr",
        ),
        (
            g.t([f"(append|add) the (content|contents) of {f} to {a} and (delete|remove) {f}"], [f"añade el contenido de {f} a {a} y borra {f}"]),
            f"cat {f.arg} >> {a.arg} && rm {f.arg}",
        ),
        (
            g.t(
                [f"print {w} for the numbers {nm} to {mm}, then print done"],
                [f"imprime {w} para los números {nm} a {mm} y al final done"],
            ),
            f"for i in {{{n}..{m}}}; do echo {w.arg}; done; echo done",
        ),
        (
            g.t([f"count from {nm} to {mm} and then print {w}"], [f"cuenta de {nm} a {mm} y luego imprime {w}"]),
            f'for i in {{{n}..{m}}}; do echo "$i"; done; echo {w.arg}',
        ),
        (
            g.t(
                [f"count down from {mm} to {nm} and then print {w}", f"countdown from {mm} to {nm}, then {w}"],
                [f"cuenta atrás de {mm} a {nm} y luego imprime {w}"],
            ),
            f'for i in {{{m}..{n}}}; do echo "$i"; done; echo {w.arg}',
        ),
        (
            g.t(
                [f"create directories {s}{nm} to {s}{mm}", f"make folders {s}{nm} ... {s}{mm}"],
                [f"crea las carpetas {s}{nm} a {s}{mm}", f"crea los directorios de {s}{nm} a {s}{mm}"],
            ),
            f"mkdir {s.raw}{{{n}..{m}}}",
        ),
        (g.t([f"print {w} and the date to {f}"], [f"guarda {w} y la fecha en {f}"]), f"{{ echo {w.arg}; date; }} > {f.arg}"),
        (
            g.t([f"check (that|whether) {a} and {f} exist and print yes or no for each"], [f"comprueba si existen {a} y {f} e imprime yes o no para cada uno"]),
            f'for f in {a.arg} {f.arg}; do if [ -e "$f" ]; then echo "$f yes"; else echo "$f no"; fi; done',
        ),
        (
            g.t([f"swap the names of {a} and {f}", f"exchange {a} and {f}"], [f"intercambia los nombres de {a} y {f}"]),
            f"mv {a.arg} {a.raw}.tmp && mv {f.arg} {a.arg} && mv {a.raw}.tmp {f.arg}"
            if " " not in a.raw
            else f"mv {a.arg} swap.tmp && mv {f.arg} {a.arg} && mv swap.tmp {f.arg}",
        ),
    ]
    return g.pick(options)


@composed(INTENTS, "plain-paths", weight=8)
def plain_paths(g: Gen) -> tuple[str, str]:
    """The simplest requests about paths of every shape: they teach copying."""
    a, b, d, e = g.slot("anyfile"), g.slot("anyfile"), g.slot("dir"), g.slot("dir")
    link = g.slot("dir")
    options = [
        (g.t([f"(delete|remove|rm) {a}", f"get rid of {a}"], [f"(borra|elimina|quita) {a}", f"(borra|elimina) el (archivo|fichero) {a}"]), f"rm {a.arg}"),
        (g.t([f"(remove|delete) the empty (directory|folder) {d}"], [f"(borra|elimina) (el directorio vacío|la carpeta vacía) {d}"]), f"rmdir {d.arg}"),
        (
            g.t([f"(rename|move) {a} to {b}", f"{a} should be called {b}"], [f"(renombra|mueve|cambia) {a} a {b}", f"{a} tiene que llamarse {b}"]),
            f"mv {a.arg} {b.arg}",
        ),
        (g.t([f"copy {a} to {b}"], [f"copia {a} (a|en|como) {b}"]), f"cp {a.arg} {b.arg}"),
        (
            g.t(
                [f"(make|create) (a|the) (symlink|symbolic link) {link} (pointing|that points) to {a}", f"symlink {link} -> {a}"],
                [f"crea (un|el) enlace simbólico {link} que apunte a {a}", f"haz que {link} sea un enlace a {a}"],
            ),
            f"ln -s {a.arg} {link.arg}",
        ),
        (
            g.t(
                [f"(make|let) the link {link} point to {a} (now|instead)", f"re-point {link} to {a}"],
                [f"haz que {link} apunte ahora a {a}", f"cambia el enlace {link} para que apunte a {a}"],
            ),
            f"ln -sfn {a.arg} {link.arg}",
        ),
        (
            g.t([f"(make|create) a hard link {b} to {a}", f"hard link {a} as {b}"], [f"crea un enlace duro {b} a {a}", f"haz un enlace duro de {a} en {b}"]),
            f"ln {a.arg} {b.arg}",
        ),
        (
            g.t(
                [f"where does {link} point [to]", f"(show|print) the target of the [symbolic] link {link}"],
                [f"(a dónde|adónde) apunta {link}", f"(muestra|dime) el destino del enlace {link}"],
            ),
            f"readlink {link.arg}",
        ),
        (
            g.t(
                [f"(full|absolute|real) path (that|of what) {link} (resolves|points) to", f"resolve {link} to (an|its) absolute path"],
                [f"ruta (absoluta|completa|real) a la que lleva {link}", f"resuelve {link} a su ruta absoluta"],
            ),
            f"readlink -f {link.arg}",
        ),
        (
            g.t(
                [f"(remove|delete) the [symbolic] link {link}[ without touching what it points to]"],
                [f"(quita|borra|elimina) el enlace {link}[ sin tocar (el destino|a lo que apunta)]"],
            ),
            f"rm {link.arg}",
        ),
        (
            g.t(
                [f"(list|show) all [the] (entries|files) of {d}[,] (including|with) hidden ones, one per line"],
                [f"(lista|muestra) todo lo de {d}, también lo oculto, uno por línea"],
            ),
            f"ls -1a {d.arg}",
        ),
        (
            g.t(
                [f"(list|show) [the] (files in|contents of|what is in) {d}", f"what's in {d}"],
                [f"(lista|muestra|ver) (los archivos de|el contenido de|lo que hay en) {d}", f"qué hay en {d}"],
            ),
            f"ls {d.arg}",
        ),
        (g.t([f"(show|print|display|cat) [the (contents|content) of] {a}"], [f"(muestra|imprime|enseña) [el contenido de] {a}"]), f"cat {a.arg}"),
        (
            g.t(
                [f"(print|show) the lines of {a} in reverse order[ (last|bottom) first]", f"{a} from the last line to the first"],
                [f"(muestra|imprime) las líneas de {a} en orden inverso", f"{a} de la última línea a la primera"],
            ),
            f"tac {a.arg}",
        ),
        (
            g.t(
                [
                    f"(print|show) (each|every) line of {a} (backwards|reversed|in reverse character order)",
                    f"reverse the characters of (each|every) line of {a}",
                ],
                [f"(muestra|imprime) cada línea de {a} (al revés|con los caracteres al revés|del revés)", f"invierte los caracteres de cada línea de {a}"],
            ),
            f"rev {a.arg}",
        ),
        (g.t([f"size of {a} in bytes", f"how many bytes does {a} have"], [f"tamaño de {a} en bytes", f"cuántos bytes ocupa {a}"]), f"stat -c %s {a.arg}"),
        (g.t([f"size of {d}", f"how much (space|disk) does {d} (use|take)"], [f"tamaño de {d}", f"cuánto ocupa {d}"]), f"du -sh {d.arg}"),
        (
            g.t([f"move {a} (into|to) [the (folder|directory)] {d}"], [f"mueve {a} a [la carpeta] {d}", f"mete {a} en {d}"]),
            f"mv {a.arg} {d.arg}/" if not d.arg.endswith("/") else f"mv {a.arg} {d.arg}",
        ),
        (g.t([f"copy [the] (folder|directory) {d} to {e}"], [f"copia (la carpeta|el directorio) {d} (a|en) {e}"]), f"cp -r {d.arg} {e.arg}"),
    ]
    return g.pick(options)


@composed(INTENTS, "rename-in-folder", weight=5)
def rename_in_folder(g: Gen) -> tuple[str, str]:
    d, x, y, w, v = g.slot("dir"), g.slot("ext"), g.slot("ext"), g.slot("word"), g.slot("word")
    here = g.chance(0.35)
    glob = "" if here else f"{d.arg.rstrip('/')}/"
    inside = g.t(["", " here", " in this folder"], ["", " de aquí", " de esta carpeta"]) if here else g.t([f" in {d}", f" of {d}"], [f" de {d}", f" en {d}"])

    options = [
        (
            g.t(
                [
                    f"(replace|change) (spaces|blanks) (with|by|to|into) underscores in the [file] names{inside}",
                    f"file names{inside}: underscores instead of spaces",
                ],
                [f"cambia los espacios por guiones bajos en los nombres{inside}", f"nombres{inside} con guión bajo en vez de espacio"],
            ),
            f'for f in {glob}*" "*; do mv "$f" "${{f// /_}}"; done',
        ),
        (
            g.t(
                [f"(rename|change) [all] [the] {x} files{inside} to {y}", f"change the extension of the {x} files{inside} (to|into) {y}"],
                [f"(renombra|cambia|pasa) los {x}{inside} a {y}", f"cambia la extensión de los {x}{inside} a {y}"],
            ),
            f'for f in {glob}*.{x.raw}; do mv "$f" "${{f%.{x.raw}}}.{y.raw}"; done',
        ),
        (
            g.t([f"(remove|strip|drop) the {x} extension (from|of) the files{inside}"], [f"quita la extensión {x} a los archivos{inside}"]),
            f'for f in {glob}*.{x.raw}; do mv "$f" "${{f%.{x.raw}}}"; done',
        ),
        (
            g.t([f"(replace|change) {w} (by|with|to) {v} in the names of the {x} files{inside}"], [f"cambia {w} por {v} en los nombres de los {x}{inside}"]),
            f'for f in {glob}*{w.raw}*.{x.raw}; do mv "$f" "${{f/{w.raw}/{v.raw}}}"; done',
        ),
        (
            g.t([f"gzip every {x} file{inside} that is(n't| not) empty"], [f"comprime con gzip cada {x}{inside} que no esté vacío"]),
            f'for f in {glob}*.{x.raw}; do [ -s "$f" ] && gzip "$f"; done',
        ),
        (
            g.t(
                [f"(print|show) the name and number of lines of each {x} file{inside}"],
                [f"(muestra|imprime) el nombre y el número de líneas de cada {x}{inside}"],
            ),
            f'for f in {glob}*.{x.raw}; do echo "$f $(wc -l < "$f")"; done',
        ),
        (
            g.t(
                [
                    f"for each folder{inside} print its name and how many files it (contains|has) in total",
                    f"for each (folder|directory){inside}, its name and the number of files in it",
                ],
                [f"por cada carpeta{inside}, su nombre y cuántos ficheros contiene"],
            ),
            f'for d in {glob}*/; do echo "$(basename "$d") $(find "$d" -type f | wc -l)"; done',
        ),
    ]
    return g.pick(options)
