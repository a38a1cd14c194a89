"""What a placeholder stands for: from its text ("path/to/file.csv", "nombre_del_contenedor") to values and nouns."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from mango.data import slots
from mango.data.slots import Slot

Draw = Callable[[random.Random, str, str], Slot]
COMMANDS = (
    "ls -l",
    "make test",
    "python3 main.py",
    "df -h",
    "./build.sh",
    "date",
    "npm test",
    "uptime",
    "ls",
    "whoami",
    "python3 train.py",
    "top",
    "./run.sh",
    "free -m",
    "ps aux",
)

_FILE_NOUNS = {
    "en": "(?:text |input |output |log |source |config(?:uration)? )?file|document || script|image|picture|photo|video|archive|database|program|binary|executable|PDF|playlist|spreadsheet|log|certificate|key|wordlist",  # noqa: E501
    "es": "archivo(?: de (?:texto|entrada|salida|configuración|registro|audio|vídeo|video|imagen))?|fichero|documento || script|imagen|foto|vídeo|video|base de datos|programa|binario|ejecutable|PDF|archivo comprimido|certificado|clave",  # noqa: E501
}
_DIR_NOUNS = {"en": "director(?:y|ies)|folder|path|location|dir", "es": "directorio|carpeta|ruta|ubicación"}


@dataclass(frozen=True)
class Kind:
    """A kind of value: how to draw one, which nouns of a request stand for it, how to add it at the end."""

    name: str
    draw: Draw
    singular: Mapping[str, str] = field(default_factory=dict)
    plural: Mapping[str, str] = field(default_factory=dict)
    append: Mapping[str, Sequence[str]] = field(default_factory=dict)
    keep_noun: float = 0.3
    is_file: bool = False

    def nouns(self, lang: str, name: str) -> list[str]:
        """Patterns of nouns to look for, best first; " || " in ``singular`` parts good ones from fair ones."""
        own = _words_of(name)
        found = [re.escape(own)] if own and len(own) > 2 else []
        if own and " " in own:
            found.append(re.escape(own.split()[0] if lang == "es" else own.split()[-1]))
        return found + (self.singular[lang].split(" || ") if self.singular.get(lang) else [])


def _words_of(name: str) -> str:
    """ "path/to/source_file.c" -> "source file", "nombre_del_contenedor" -> "contenedor", "pod_name" -> "pod"."""
    last = re.sub(r"\.\w+$", "", name.rstrip("/").split("/")[-1])
    words = re.sub(r"[_-]+", " ", re.sub(r"\d+$", "", last)).strip().lower()
    words = re.sub(r"^(?:nombre|id|identificador|número|nueva?o?) (?:de las? |de los |del |de |la |el )?", "", words)
    return re.sub(r" (?:name|id|url|string)$", "", words) if re.fullmatch(r"[a-záéíóúñü ]+", words) else ""


def _slot(kind: str) -> Draw:
    return lambda rng, lang, name: slots.draw(kind, rng, lang)


def _plain(make: Callable[[random.Random, str], str]) -> Draw:
    def draw(rng: random.Random, lang: str, name: str) -> Slot:
        raw = make(rng, name)
        return Slot(raw, slots.quote(raw), raw)

    return draw


def _file_like(rng: random.Random, lang: str, name: str) -> Slot:
    """A file with the placeholder's extension; a word such as "image" in it gives one when it has none."""
    m = re.search(r"\.((?:tar\.)?[A-Za-z][\w]{0,9})$", name)
    if m:
        return slots._named(lambda r: slots.file_path(r, [m[1]]))(rng, lang)
    for word, kind in (
        ("imag", "image"),
        ("foto", "image"),
        ("photo", "image"),
        ("video", "video"),
        ("audio", "audio"),
        ("script", "sh_file"),
        ("archive", "tgz_file"),
        ("csv", "csv_file"),
        ("json", "json_file"),
        ("pdf", "pdf_file"),
        ("log", "log_file"),
        ("database", "db_file"),
        ("iso", "iso_file"),
    ):
        if word in name.lower():
            return slots.draw(kind, rng, lang)
    if re.search(r"binar|executable|ejecutable|program", name):
        raw = rng.choice(["./", "/usr/local/bin/", "/usr/bin/", "./bin/"]) + slots.word(rng)
        return Slot(raw, raw, raw)
    return slots.draw("file", rng, lang)


def _number(rng: random.Random, lang: str, name: str) -> Slot:
    """A number about as long as the one on the page."""
    digits = len(name) if name.isdigit() else 1
    raw = str(rng.choice([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30]) if digits < 2 else rng.randint(10 ** (digits - 1), 10**digits - 1))
    return Slot(raw, raw, raw)


def _identifier(rng: random.Random, name: str) -> str:
    return rng.choice([slots.word(rng), slots.made_up(rng), f"{slots.word(rng)}-{slots.word(rng)}", f"{slots.word(rng)}_{rng.randint(1, 99)}"])


def _login(rng: random.Random, name: str) -> str:
    return f"{slots.draw('user', rng, 'en').raw}@{slots.draw('host', rng, 'en').raw}"


def _command(rng: random.Random, lang: str, name: str) -> Slot:
    raw = rng.choice(COMMANDS)
    return Slot(f'"{raw}"' if " " in raw or rng.random() < 0.4 else raw, raw, raw)


_ON_FILE = {"en": (" for {}", ": {}", " (file {})", " for the file {}"), "es": (": {}", " para {}", " (archivo {})", " para el archivo {}")}
_TO_FILE = {
    "en": (", saving to {}", ", output to {}", " into {}", ", writing {}"),
    "es": (", guardando en {}", ", con salida en {}", ", y escribe {}", " en {}"),
}
_IN_DIR = {"en": (" in {}", ": {}", " in the directory {}", " in {}"), "es": (" en {}", ": {}", " en el directorio {}", " en {}")}
_FOR = {"en": (" for {}", ": {}"), "es": (" para {}", ": {}")}

FILE = Kind(
    "file",
    _file_like,
    _FILE_NOUNS,
    {"en": "files|images|documents|archives|scripts|PDFs|videos|databases", "es": "archivos|ficheros|imágenes|documentos|scripts|vídeos"},
    _ON_FILE,
    is_file=True,
)
OUTPUT = Kind(
    "output file",
    _file_like,
    {"en": "output(?: file)?|file|destination|new file|archive|image", "es": "archivo(?: de salida)?|salida|fichero|destino|resultado"},
    {},
    _TO_FILE,
    is_file=True,
)
EITHER = Kind(
    "file or directory",
    _slot("anyfile"),
    {
        "en": "file or director(?:y|ies)|file/directory|file or folder|file|directory|path",
        "es": "archivo o (?:un )?directorio|fichero o directorio|archivo|directorio",
    },
    {
        "en": "files or directories|files and directories|files/directories|files and folders|files|directories",
        "es": "archivos o directorios|archivos y directorios|archivos|directorios",
    },
    _ON_FILE,
    is_file=True,
)
DIR = Kind("directory", _slot("dir"), _DIR_NOUNS, {"en": "directories|folders", "es": "directorios|carpetas"}, _IN_DIR, is_file=True)
NUMBER = Kind("number", _number, {}, {}, {})
COMMAND = Kind("command", _command, {"en": "command|program|process|executable", "es": "comando|programa|proceso"}, {}, {}, keep_noun=0.4)
TEXT = Kind(
    "text",
    _slot("search"),
    {
        "en": "pattern|string|text|word|keyword|regex|regular expression|search term|term|expression|query|message|phrase",
        "es": "patrón(?: de búsqueda)?|cadena(?: de texto)?|texto|palabra(?: clave)?|expresión(?: regular)?|término(?: de búsqueda)?|regex|mensaje",
    },
    {},
    {"en": (" for {}", ": {}"), "es": (": {}", " con {}")},
    keep_noun=0.5,
)
NAMED = Kind("name", _plain(_identifier), {}, {}, {}, keep_noun=1.0)


_SERVER_NOUNS = {"en": "(?:remote )?(?:host|server|machine|computer|system)", "es": "(?:host|servidor|equipo|máquina)(?: remot[oa])?"}
LOGIN = Kind("login", _plain(_login), _SERVER_NOUNS, {}, {"en": (" on {}", " as {}"), "es": (" en {}", " como {}")}, 0.25)


REPOSITORY = Kind(
    "repository",
    _plain(lambda rng, name: f"{slots.word(rng)}/{slots.word(rng)}"),
    {"en": "(?:GitHub |remote )?repository|repo|project", "es": "repositorio"},
    {},
    {"en": (": {}", " for {}"), "es": (": {}", " para {}")},
    0.5,
)
# Words for values that only a few texts fit; a made-up name would be wrong.
_CLOSED = re.compile(
    r"(?:.*_)?(?:limit|types?|tipo|formats?|formato|modes?|modo|colou?r|duration|duración|levels?|nivel|region|región|language|idioma|arch|architecture|platform|plataforma|options?|opción|opciones|arguments?|args?|argumentos?|flags?|expression|expresión|json|hash|checksum|code|código|filter|filtro|status|state|estado|priority|prioridad|signal|señal|rate|schedule|temperature|location|mask|range|rango|protocol|encoding|locale|unit|method|algorithm|data|datos|content|value|valor|password|contraseña|token|secret|prompt|title|description|\w*s)(?:_.*|\d?)"
)


def _named_kind(
    name: str, slot: str, en: str, es: str, plural_en: str = "", plural_es: str = "", keep: float = 0.4, append: Mapping[str, Sequence[str]] | None = None
) -> Kind:
    return Kind(name, _slot(slot), {"en": en, "es": es}, {k: v for k, v in (("en", plural_en), ("es", plural_es)) if v}, append or {}, keep)


# Pattern of the placeholder's text -> kind; the first that matches the whole text decides.
_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"user@host", LOGIN),
    (r"owner/repository", REPOSITORY),
    (r"(?:\w+_)?version|versión(?:_\w+)?|release", _named_kind("version", "tag", "version|release", "versión", keep=1.0)),
    (r"(?:\w+_)?date|fecha(?:_\w+)?|yyyy-mm-dd", _named_kind("date", "date", "date", "fecha", keep=0.6)),
    (r"(?:\w+_)?size|tamaño", _named_kind("size", "size", "size", "tamaño", keep=1.0)),
    (
        r"(?:.*/)?(?:file|archivo|fichero)s?_(?:or|o)_(?:director\w+|folder|carpeta)s?\d?(?:_nuevo)?|(?:path|ruta)/(?:to|a|al)|path|ruta|(?:path/to/)?paths?",
        EITHER,
    ),
    (
        r"(?:path|ruta)/(?:to|a|al|a/la|al/el)/(?:\w*_)?(?:director(?:y|io)|folder|carpeta|dir|repo(?:sitor\w+)?|project|proyecto|mount_point|punto_de_montaje|root|build|new_root|data|workspace)(?:_\w+)?\d?/?|(?:\w+_)?(?:directory|directorio|folder|carpeta|dir)(?:_name|_path)?\d?|directory-path|target_?dir\w*",
        DIR,
    ),
    (
        r"(?:path|ruta)/(?:to|a|al|a/la)/(?:[\w-]*_)?(?:output|salida|resultado|destination|destino|new_file|target)\w*(?:\.[\w.]+)?|(?:output|out)(?:_?file\w*|_?path|_?filename|\.\w+)|archivo_de_salida|(?:\w+_)?dest(?:ination|ino)?(?:_(?:path|file|filepath))?|\w*output_\w*filename",
        OUTPUT,
    ),
    (r"(?:path|ruta)/(?:to|a|al|a/la|a/el|al/el)/[\w.\-]+", FILE),
    (
        r"(?:\w*_)?file_?(?:name|path)?\d?|archivo\d?|fichero\d?|(?:input|source|config|log|data)_?file(?:name)?|nombre_?(?:del?_)?archivo|(?:[\w-]+)\.(?:txt|csv|json|ya?ml|py|sh|c|cpp|js|tex|md|pdf|png|jpg|jpeg|mp[34]|tar\.gz|tgz|tar|zip|gz|bz2|xz|7z|log|sql|xml|html|conf|iso|deb|rpm|wav|mkv|ogg|svg|gif|db|go|rs|rb|java|h|o|bin|img|key|pem|crt)",
        FILE,
    ),
    (r"\d{1,6}|n|num(?:ber)?|número|count|seconds|segundos|minutes|width|height|lines|days|line_?number|num\w*|level|limit|offset|size_in_\w+", NUMBER),
    (
        r"(?:nombre_(?:de_)?)?(?:remote_|remoto_)?user(?:_?name)?\d?|usuario\d?|nombre_de_usuario|login|owner|propietario",
        _named_kind("user", "user", "user(?:name)?|account|owner", "usuario|nombre de usuario|propietario", "users", "usuarios"),
    ),
    (r"group(?:_?name)?\d?|grupo|nombre_(?:del_)?grupo", _named_kind("group", "group", "group(?: name)?", "grupo", "groups", "grupos", 0.8)),
    (
        r"(?:nombre_(?:del?_)?)?(?:package|paquete|pkg)(?:_?name)?\d?",
        _named_kind("package", "package", "package", "paquete", "packages", "paquetes", 0.4, _FOR),
    ),
    (
        r"(?:nombre_(?:del?_)?)?(?:service|servicio|unit|unidad|daemon)(?:_?name)?\d?",
        _named_kind("service", "service", "service|unit|daemon", "servicio|unidad", "services|units", "servicios|unidades", 0.5, _FOR),
    ),
    (
        r"(?:nombre_(?:del?_)?)?(?:process|proceso)(?:_?name)?\d?",
        _named_kind("process", "proc", "process|program", "proceso|programa", "processes", "procesos", 0.5),
    ),
    (r"pid\d?|process_?id|(?:id|identificador)_del?_proceso|PID", _named_kind("PID", "pid", "PID|process(?: ID| id)?", "PID|proceso", keep=0.85)),
    (
        r"(?:nombre_(?:del?_)?)?(?:container|contenedor)(?:_?name|_?id)?\d?",
        _named_kind("container", "container", "container", "contenedor", "containers", "contenedores", 0.7),
    ),
    (
        r"(?:docker_)?image(?:_?name)?(?::tag)?|imagen(?::(?:tag|etiqueta))?|nombre_(?:de_)?(?:la_)?imagen",
        _named_kind("image", "docker_image", "image", "imagen", "images", "imágenes", 0.6),
    ),
    (
        r"(?:nombre_(?:de_)?(?:la_)?)?(?:source_|target_|new_|feature_)?(?:branch|rama)(?:_?name)?\d?",
        _named_kind("branch", "branch", "branch", "rama", "branches", "ramas", 0.7),
    ),
    (r"commit(?:_?(?:hash|id|sha))?\d?|confirmación|sha", _named_kind("commit", "commit", "commit", "confirmación|commit", keep=0.7)),
    (r"tag(?:_?name)?|etiqueta|nombre_de_(?:la_)?etiqueta", _named_kind("tag", "tag", "tag", "etiqueta", keep=0.8)),
    (
        r"(?:remote_|local_)?port(?:_?number)?|puerto(?:_\w+)?",
        _named_kind("port", "port", "port(?: number)?", "puerto", keep=1.0, append={"en": (" on port {}",), "es": (" en el puerto {}",)}),
    ),
    (
        r"(?:remote_)?(?:host(?:_?name)?|server|servidor|equipo)(?:_?name|_remoto)?\d?|ip_o_nombre_de_servidor",
        _named_kind(
            "host",
            "host",
            "(?:remote )?(?:host|server|machine|computer|system)(?:name)?",
            "(?:host|servidor|equipo|máquina)(?: remot[oa])?",
            "hosts|servers",
            "hosts|servidores",
            0.4,
            {"en": (" on {}", " for {}"), "es": (" en {}", " para {}")},
        ),
    ),
    (
        r"(?:www\.)?example\.(?:com|org|net)|domain(?:_?name)?|dominio|nombre_(?:de_)?dominio",
        _named_kind(
            "domain",
            "domain",
            "domain(?: name)?|host(?:name)?|website|site|server|address",
            "dominio|nombre de dominio|host|sitio(?: web)?|servidor",
            "domains",
            "dominios",
            0.3,
            {"en": (" for {}", " of {}"), "es": (" de {}", " para {}")},
        ),
    ),
    (
        r"(?:\w+_)?(?:ip(?:_?addr(?:ess)?)?|dirección_ip|address)|\d+\.\d+\.\d+\.\d+",
        _named_kind(
            "IP address",
            "ip",
            "(?:IP )?address|IP|host|server|target|machine",
            "(?:dirección )?IP|dirección|host|servidor|objetivo",
            keep=0.5,
            append={"en": (" for {}", " on {}"), "es": (" para {}", " en {}")},
        ),
    ),
    (
        r"(?:\w+_)?url|https?://[\w./-]*",
        _named_kind(
            "URL",
            "url",
            "URL|web ?(?:page|site)|page|site|link|file|address|resource",
            "URL|página(?: web)?|sitio(?: web)?|enlace|archivo|dirección",
            "URLs",
            "URLs",
            0.3,
            {"en": (" from {}", ": {}"), "es": (" de {}", ": {}")},
        ),
    ),
    (
        r"/dev/sd\w*|/dev/\w+|device|dispositivo|partition|partición|disk|disk_name|(?:path|ruta)/(?:to|al)/(?:device|dispositivo|disk)",
        _named_kind(
            "device",
            "device",
            "(?:block )?device|disk|drive|partition|volume|file ?system|hard drive",
            "dispositivo(?: de bloques)?|disco|unidad|partición|volumen|sistema de archivos",
            keep=0.4,
            append={"en": (" on {}", " for {}"), "es": (" en {}", " para {}")},
        ),
    ),
    (
        r"(?:\w+_)?interfa(?:ce|z)(?:_?name|_de_red)?\d?|eth\w|wlan\w|enp\w+|nombre_de_la_interfaz",
        _named_kind(
            "interface",
            "iface",
            "(?:network |wireless )?interface|device",
            "interfaz(?: de red| inalámbrica)?",
            keep=0.6,
            append={"en": (" on {}",), "es": (" en {}",)},
        ),
    ),
    (
        r"variable(?:_?name)?\d?|var|nombre_(?:de_(?:la_)?)?variable|VARIABLE",
        _named_kind("variable", "var", "(?:environment )?variable", "variable(?: de entorno)?", "variables", "variables", 0.8),
    ),
    (r"(?:nombre_(?:de_)?(?:la_)?)?(?:table|tabla)(?:_?name)?", _named_kind("table", "table", "table", "tabla", keep=0.8)),
    (r"namespace|espacio_de_nombres", _named_kind("namespace", "namespace", "namespace", "espacio de nombres", keep=0.9)),
    (r"pod(?:_?name)?", _named_kind("pod", "pod", "pod", "pod", keep=0.8)),
    (r"extension|extensión|ext", _named_kind("extension", "ext", "(?:file )?extension", "extensión", keep=0.9)),
    (r"(?:[\w]*_)?(?:command|comando|cmd)\d?", COMMAND),
    (
        r"(?:search_|regex_|grep_)?(?:pattern|patrón|regex|string|cadena|text|texto|keyword|word|palabra|query|term|phrase|message|mensaje|search)(?:_(?:term|string|text|de_búsqueda|clave|de_caracteres|a_buscar|regular|pattern))?\d?|search_\w+|expresión_regular|regular_expression|término_de_búsqueda|(?:old|new)_?(?:text|string)",
        TEXT,
    ),
)


def kind_of(name: str, lang: str, defaults: Mapping[str, str] | None = None) -> Kind | None:
    """The kind a placeholder is of; None if it is an enumeration, a formula or prose."""
    name = name.strip()
    if "|" in name:
        # "name|id": either will do; "stop|restart" is a choice of words, which the request would have to make.
        head, _, rest = name.partition("|")
        if rest.lower() in ("id", "uuid", "nombre", "name") and head not in ("name", "id", "nombre"):
            return kind_of(head, lang)
        options = [kind_of(o, lang) for o in name.split("|")]
        first = options[0]
        return first if first is not None and first.name not in ("name", "number") and all(options) else None
    for pattern, kind in _COMPILED:
        if pattern.fullmatch(name):
            return kind
    return NAMED if not _CLOSED.fullmatch(name) and re.fullmatch(r"[a-záéíóúñ]+(?:[_-][a-záéíóúñ]+){0,3}\d?", name) else None


_COMPILED = [(re.compile(pattern), kind) for pattern, kind in _KINDS]
