"""Developer tools: git, docker, kubectl, make, python and npm, media, PDF, databases, openssl/gpg, tmux, terraform, aws, gcc."""

from __future__ import annotations

import re

from mango.data.generate import Composed, Gen, Intent, composed
from mango.data.slots import Slot, draw, word

INTENTS: list[Intent | Composed] = []
SHOW = "(show|list|display|print|give me|show me|see)"
VER = "(muestra|muéstrame|lista|enseña|enséñame|dame|ver|mostrar|sácame)"
RM = "(delete|remove|erase|get rid of|drop)"
BORRA = "(borra|elimina|quita|borrar|eliminar|suprime)"
MAKE = "(create|make|add|set up)"
CREA = "(crea|crear|haz|genera|añade)"


def repo_file(g: Gen) -> Slot:
    """A text file inside a repository: a path that is neither absolute nor outside."""
    while True:
        slot = draw("file", g.rng, g.lang)
        if slot.raw[0] not in "/~" and not slot.raw.startswith("../"):
            return slot


def add(name: str, cmd: str, en: list[str], es: list[str], weight: float = 1.0, **kinds: str) -> None:
    if not name.startswith("git-") or "{file}" not in cmd:
        INTENTS.append(Intent(name, cmd, en, es, weight, kinds))
        return

    def build(g: Gen) -> tuple[str, str]:
        template, command = g.pick(en if g.lang == "en" else es), cmd
        for key in dict.fromkeys(re.findall(r"\{([a-z_]+)(?:\.raw)?\}", template)):
            slot = g.bind(repo_file(g)) if key == "file" else g.slot(kinds.get(key, key))
            template = template.replace("{" + key + "}", str(slot))
            command = command.replace("{" + key + ".raw}", slot.raw).replace("{" + key + "}", slot.arg)
        return template, command

    INTENTS.append(Composed(name, build, weight))


def base(raw: str) -> str:
    """A path without its directories and its last extension."""
    return re.sub(r"(?<=.)\.[^.]*$", "", raw.rsplit("/", 1)[-1])


def sub(template: str, **parts: object) -> str:
    """The template with each ``{part}`` replaced."""
    for key, value in parts.items():
        template = template.replace("{" + key + "}", str(value))
    return template


# git: looking
add(
    "git-status",
    "git status",
    [
        "git status",
        "(show|what is|what's|check|display) the (status|state) of (the|this|my) [git] (repo|repository|working tree)",
        "(what|which files) (has|have) changed in (the|this|my) (repo|git repository)",
        "(is there anything|do I have anything) (uncommitted|to commit|not committed)[ in this repo]",
        "(state of the|status of this) git repository",
    ],
    [
        "git status",
        "(muestra|cuál es|dime|ver|comprueba) el estado del (repositorio|repo)[ git]",
        "(qué ha cambiado|qué hay sin confirmar|qué tengo pendiente de commit) en (el|este) repo[sitorio]",
        "(hay algo|tengo algo) (sin commitear|por confirmar|pendiente de commit)",
        "estado del repo",
    ],
    2,
)
add(
    "git-status-s",
    "git status -s",
    [
        "(short|brief|compact) [git] status[ of the repo]",
        "git status (in short format|short|in one line per file|compactly)",
        SHOW + " the repo status in (the short|short) format",
    ],
    [
        "estado (corto|breve|resumido) del repo[sitorio]",
        "git status (corto|resumido|en formato corto)",
        "(muestra|dame) el estado del repositorio (en formato corto|resumido)",
    ],
)
add(
    "git-log",
    "git log",
    [
        "git log",
        SHOW + " the [commit] (history|log) of (this|the) (repo|repository|project)",
        "(what commits are there|list all the commits|view the git history|commit history)",
        "(print|display) the git (log|history)",
    ],
    [
        "git log",
        "(muestra|ver|enséñame|dame) (el historial|la historia|el log) de (commits|git|este repo)",
        "(qué commits hay|lista todos los commits|historial de commits)",
    ],
    2,
)
add(
    "git-log-oneline",
    "git log --oneline",
    [
        "git log [with] one (line per commit|commit per line)",
        SHOW + " (the|all) commits[,] one per line",
        "(short|compact|one-line|condensed) (git log|commit history)",
        "(commit history|history of this repo) (in one line each|one line per commit)",
    ],
    [
        "(historial|log) de (git|commits) (en una línea por commit|resumido|compacto)",
        "(muestra|lista|ver) los commits[,] uno por línea",
        "(commits|log de git) (en una sola línea cada uno|en formato corto)",
    ],
    2,
)
add(
    "git-log-graph",
    "git log --oneline --graph --all",
    [
        "(show|draw|display|print) (a|the) (graph|tree) of [all] the (branches|commits of all branches)[ one line per commit]",
        "git (graph|tree) of all [the] branches",
        "visualize the (branch|commit) (history|tree) (as a graph|with branches)",
        "one-line (graph|git log graph) of all branches",
    ],
    [
        "(muestra|dibuja|enséñame) (un|el) (grafo|árbol|gráfico) de [todas] las ramas",
        "(grafo|árbol) de git (con|de) todas las ramas",
        "historial (en forma de grafo|como árbol) con todas las ramas",
    ],
)
add(
    "git-show",
    "git show {commit}",
    [
        SHOW + " [the] commit {commit}",
        "what (did|does) commit {commit} (change|do|contain)",
        "(details|contents|diff) of commit {commit}",
        "(show|display) what changed in [commit] {commit}",
    ],
    [
        "(muestra|enséñame|ver|dame) el commit {commit}",
        "qué (cambió|hizo|hace|contiene) [el commit] {commit}",
        "(detalles|contenido|cambios|diff) del commit {commit}",
    ],
    2,
)
add(
    "git-show-last",
    "git show",
    [
        SHOW + " the last commit[ with its (changes|diff)]",
        "what did (the|my) last commit change",
        "(details|diff|contents) of the (last|latest|most recent) commit",
    ],
    ["(muestra|enséñame|ver) el último commit[ con sus cambios]", "qué cambió (el|mi) último commit", "(detalles|diff|contenido) del último commit"],
)
add(
    "git-show-files",
    "git show --name-only --format= {commit}",
    [
        "(which|what) files (did|does) commit {commit} (touch|change|modify)",
        "(list|show|print) [only] the (names of the )files (changed|modified|touched) (in|by) commit {commit}".replace("(names of the )", "[names of the] "),
        "(just the|only the) file names of commit {commit}",
    ],
    [
        "(qué archivos|qué ficheros) (tocó|cambió|modificó) el commit {commit}",
        "(lista|muestra|dame) [solo] los (archivos|ficheros) (cambiados|modificados) (en|por) el commit {commit}",
        "(nombres de los|solo los) archivos del commit {commit}",
    ],
)
add(
    "git-show-file-at",
    "git show {commit}:{file}",
    [
        "(show|print|display) {file} (as it was|as of|at) [in] commit {commit}",
        "(contents|version) of {file} (in|at) commit {commit}",
        "what did {file} look like (in|at) [commit] {commit}",
    ],
    [
        "(muestra|imprime|enséñame) {file} (como estaba|tal como estaba|tal y como era) en el commit {commit}",
        "(contenido|versión) de {file} en el commit {commit}",
        "cómo era {file} en [el commit] {commit}",
    ],
)
add(
    "git-show-file-branch",
    "git show {branch}:{file}",
    [
        "(show|print|display) {file} (from|as it is in|of) [the] branch {branch} (without (switching|checking it out|changing branch))".replace(
            "(without (", "without ("
        ).replace("branch))", "branch)"),
        "(contents|version) of {file} (in|on) [the] branch {branch}",
        "what does {file} look like (in|on) branch {branch}",
    ],
    [
        "(muestra|imprime|enséñame) {file} (de|tal como está en) la rama {branch}[ sin cambiar de rama]",
        "(contenido|versión) de {file} en la rama {branch}",
        "cómo es {file} en la rama {branch}",
    ],
)
add(
    "git-blame",
    "git blame {file}",
    [
        "git blame {file}",
        "who (wrote|changed|last changed|last edited|touched) each line of {file}",
        "(show|see) who (wrote|modified) (every|each) line (of|in) {file}",
        "(author|last author) of each line (of|in) {file}",
    ],
    [
        "git blame {file}",
        "quién (escribió|cambió|tocó|modificó) cada línea de {file}",
        "(muestra|ver|dime) (quién ha escrito|el autor de) cada línea de {file}",
        "autoría línea a línea de {file}",
    ],
    2,
)
add(
    "git-last-hash",
    "git rev-parse HEAD",
    [
        "(print|show|get|what is) the [full] hash of the (last|current|latest|HEAD) commit",
        "(current|latest|HEAD) commit (hash|id|sha)",
        "(which|what) commit (am I on|is checked out)",
    ],
    [
        "(imprime|muestra|dame|cuál es) el hash [completo] del (último commit|commit actual|HEAD)",
        "(hash|id|sha) del (commit actual|último commit)",
        "en qué commit estoy",
    ],
)
add(
    "git-last-hash-short",
    "git rev-parse --short HEAD",
    [
        "(print|show|get) the (short|abbreviated) hash of the (last|current|latest|HEAD) commit",
        "(short|abbreviated) (current|latest|HEAD) commit (hash|id|sha)",
    ],
    [
        "(imprime|muestra|dame) el hash (corto|abreviado) del (último commit|commit actual|HEAD)",
        "(hash|id|sha) (corto|abreviado) del (commit actual|último commit)",
    ],
)
add(
    "git-last-message",
    "git log -n 1 --format=%s",
    [
        "(print|show|what is|what was|give me) the [(subject|title) of the] (message|subject line) of the (last|latest|most recent) commit".replace(
            "[(subject|title) of the] ", ""
        ),
        "(last|latest) commit (message|subject)",
        "(only|just) the message of the last commit",
    ],
    [
        "(imprime|muestra|cuál es|dame) el (mensaje|título|asunto) del (último|más reciente) commit",
        "(mensaje|título) del último commit",
        "solo el mensaje del último commit",
    ],
)
add(
    "git-last-author",
    "git log -n 1 --format=%an",
    [
        "who (made|wrote|is the author of|did) the (last|latest|most recent) commit",
        "(author|author name|name of the author) of the (last|latest) commit",
        "(print|show) [just] the author of the last commit",
    ],
    [
        "quién (hizo|escribió|es el autor de) el último commit".replace("|es el autor de) el", ") el"),
        "(autor|autora|nombre del autor) del último commit",
        "(imprime|muestra|dime) [solo] el autor del último commit",
    ],
)
add(
    "git-last-author-file",
    "git log -n 1 --format=%an -- {file}",
    [
        "who (changed|modified|edited|touched|committed) {file} last",
        "who was the last (person|one|author) to (change|touch|commit|modify) {file}",
        "[name of the] author of the last commit (that touched|to|on) {file}",
    ],
    [
        "quién (cambió|modificó|tocó) {file} por última vez",
        "quién (ha sido|fue) (el último|la última persona) en (cambiar|tocar|modificar) {file}",
        "autor del último commit (que tocó|de|sobre) {file}",
    ],
)
add(
    "git-file-history",
    "git log --follow {file}",
    [
        "(show|list|see|display) the [full] history of {file}[,] (including|across|following) renames",
        "(commits|history) of {file} (even if it was renamed|following renames|with renames)",
    ],
    [
        "(muestra|ver|lista) el historial [completo] de {file}[,] (incluidos los|siguiendo los|con los) (renombrados|cambios de nombre)",
        "historial de {file} aunque se haya renombrado",
    ],
)
add(
    "git-log-p-file",
    "git log -p {file}",
    [
        "(show|see|display) every change (ever )made to {file}[ with the diffs]".replace("(ever )", "[ever] "),
        "(history|log|commits) of {file} with (the diffs|the patches|what changed each time)",
        "how (has|did) {file} (changed|evolve) commit by commit, with (diffs|patches)",
    ],
    [
        "(muestra|ver) (todos los cambios|cada cambio) hech[o]s (a|en) {file}[ con los diffs]".replace("hech[o]s ", "de "),
        "(historial|log|commits) de {file} con (los diffs|los cambios de cada uno|los parches)",
        "cómo ha (ido cambiando|evolucionado) {file} commit a commit, con los diffs",
    ],
)
add(
    "git-authors",
    "git log --format=%an | sort -u",
    [
        "(list|show|print|who are) [all] the [distinct] (authors|contributors|committers) of (this|the) (repo|repository|project)[ without repeats]",
        "(names of|unique list of) [all] the people who [have] committed (to|in) this repo",
        "(who has|everyone who has) (ever committed|committed|contributed) (to|in) this (repo|repository)",
    ],
    [
        "(lista|muestra|quiénes son) [todos] los autores de(l repo| este repositorio|l proyecto)",
        "(nombres de|lista de) los (autores|colaboradores) del repo[ sin repetir]",
        "quién[es] ha[n] hecho commits en este (repo|repositorio)",
    ],
)
add(
    "git-shortlog",
    "git shortlog -sn",
    [
        "(how many commits|number of commits|commit count) (per|by|of each|for each) (author|person|contributor|developer)",
        "(count|rank|sort) (commits by author|the authors by number of commits)",
        "who (has made|has|made) the most commits[ in this repo]",
        "(top|ranking of) (contributors|committers)",
    ],
    [
        "(cuántos commits|número de commits) (por|de cada|tiene cada|ha hecho cada) (autor|persona|desarrollador)",
        "(cuenta|ordena) los (commits por autor|autores por número de commits)",
        "quién (ha hecho|tiene|hizo) más commits[ en este repo]",
        "(ranking|clasificación) de (autores|colaboradores) por commits",
    ],
    2,
)
add(
    "git-contains",
    "git branch --contains {commit}",
    [
        "(which|what) branches (contain|have|include) [the] commit {commit}",
        SHOW + " [the] branches (containing|with|that contain) commit {commit}",
        "is commit {commit} in any (branch|of the branches), (list them|which)",
    ],
    [
        "(qué|cuáles) ramas (contienen|tienen|incluyen) el commit {commit}",
        VER + " las ramas (que contienen|con) el commit {commit}",
        "en qué ramas está [el commit] {commit}",
    ],
)
add(
    "git-reflog",
    "git reflog",
    [
        "(show|see|list|display|print) the [git] reflog",
        "git reflog",
        "(history|log) of where HEAD has been",
        "(where has HEAD been|previous positions of HEAD)",
    ],
    ["(muestra|ver|enséñame) el reflog[ de git]", "git reflog", "(historial|registro) de (movimientos|posiciones) de HEAD", "por dónde ha pasado HEAD"],
)
add(
    "git-toplevel",
    "git rev-parse --show-toplevel",
    [
        "(root|top level|top) (directory|folder) of (the|this) [git] (repo|repository)",
        "(where|in which directory) is the (root|top) of this (repo|git repository)",
        "(print|show|get) the (path of the root|root path) of the git repo",
    ],
    [
        "(raíz|directorio raíz|carpeta raíz) de(l repo| este repositorio)[ git]",
        "(dónde está|cuál es) la raíz (del repo|de este repositorio)[ git]",
        "(imprime|muestra|dame) la ruta raíz del repositorio git",
    ],
)
add(
    "git-ls-files",
    "git ls-files",
    [
        SHOW + " [all] the (tracked files|files tracked by git|files under version control)",
        "(what|which) files (are tracked|does git track)[ (here|in this repo)]",
        "files (git knows about|in the git index)",
    ],
    [
        VER + " [todos] los (archivos|ficheros) (versionados|seguidos por git|rastreados por git|bajo control de versiones)",
        "qué (archivos|ficheros) (están versionados|sigue git|controla git)[ aquí]",
    ],
)
add(
    "git-ls-files-count",
    "git ls-files | wc -l",
    [
        "how many (tracked files|files are tracked by git|files are under version control)[ are there]",
        "(count|number of) [the] (tracked files|files tracked by git|files in the git repo)",
    ],
    [
        "cuántos (archivos|ficheros) (versionados hay|sigue git|hay bajo control de versiones|rastrea git)",
        "(cuenta|número de) [los] archivos (versionados|seguidos por git)",
    ],
)
add(
    "git-untracked",
    "git ls-files --others --exclude-standard",
    [
        SHOW + " [only|all] the (untracked files|files that (are not tracked|git does not track))".replace("[only|all]", "[only]"),
        "(which|what) files are (untracked|not tracked|not under git)[ (here|in this repo)]",
        "untracked files (only|that are not ignored)",
    ],
    [
        VER + " [solo] los (archivos|ficheros) (sin seguimiento|no versionados|que git no sigue)",
        "qué (archivos|ficheros) no (están versionados|sigue git|tienen seguimiento)",
        "archivos sin seguimiento",
    ],
)
add(
    "git-ignored",
    "git ls-files --others --ignored --exclude-standard",
    [
        SHOW + " [all] the (ignored files|files ignored by git|files that git ignores)",
        "(which|what) files (are ignored|does git ignore|does .gitignore exclude)",
    ],
    [
        VER + " [todos] los (archivos|ficheros) (ignorados|ignorados por git|que git ignora)",
        "qué (archivos|ficheros) (ignora git|están ignorados|excluye el .gitignore)",
    ],
)
add(
    "git-check-ignore",
    "git check-ignore -v {file}",
    ["(why|which rule) is {file} ignored by git", "which [.gitignore] (rule|line|pattern) (ignores|is ignoring) {file}", "explain why git ignores {file}"],
    ["por qué (ignora git|está ignorado) {file}", "qué (regla|línea|patrón) [del .gitignore] (ignora|hace que se ignore) {file}"],
)
add(
    "git-conflicts",
    "git diff --name-only --diff-filter=U",
    [SHOW + " [the] files (with|that have|in) [merge] conflicts", "(which|what) files (have|are in) [merge] conflict[s]", "unmerged files"],
    [
        VER + " los (archivos|ficheros) (con|en|que tienen) conflicto[s]",
        "qué (archivos|ficheros) (tienen conflictos|están en conflicto)",
        "archivos sin fusionar",
    ],
)
add(
    "git-grep",
    "git grep {search}",
    [
        "(search|look|grep) for {search} in [all] the (tracked files|files tracked by git|git repo)",
        "git grep {search}",
        "where (is|does) {search} (used|appear) in the (tracked files|versioned files)",
    ],
    [
        "busca {search} en [todos] los (archivos versionados|ficheros seguidos por git|archivos del repo git)",
        "git grep {search}",
        "dónde (se usa|aparece|sale) {search} en los archivos versionados",
    ],
)
add(
    "git-log-S",
    "git log -S {search}",
    [
        "(which|what) commits (added or removed|introduced or removed|introduced or deleted) [the (string|text)] {search}".replace(
            "[the (string|text)]", "[the text]"
        ),
        "(find|search|show) [the] commits (that added or removed|where {search} was added or removed|that changed the number of occurrences of) {search}".replace(
            "|where {search} was added or removed", ""
        ),
        "when was {search} (added to|introduced in|removed from) the (code|repo|source)",
        "(find|show) the commits that (introduced|deleted) {search}",
    ],
    [
        "(qué|en qué) commits (añadieron o quitaron|introdujeron o eliminaron) [el texto] {search}".replace("(qué|en qué)", "qué"),
        "(busca|encuentra|muestra) los commits que (añaden o quitan|añadieron o borraron|introdujeron) {search}",
        "cuándo se (añadió|introdujo|quitó|borró) {search} (del código|en el código|en el repo)".replace(
            "(del código|en el código|en el repo)", "en el código"
        ),
    ],
    2,
)
add(
    "git-log-grep",
    "git log --grep={search}",
    [
        "(find|search|show|list) [the] commits (whose message (contains|mentions|has)|that mention|with) {search}[ in (the|their) message]".replace(
            "|with) {search}[ in (the|their) message]", ") {search}"
        ),
        "(search|grep) the commit messages for {search}",
        "commits (with {search} in the message|mentioning {search})",
    ],
    [
        "(busca|encuentra|muestra|lista) [los] commits (cuyo mensaje (contiene|menciona|tiene)|que mencionan|que hablan de) {search}",
        "busca {search} en los mensajes de [los] commit[s]",
        "commits con {search} en el mensaje",
    ],
    2,
)
add(
    "git-root-commit",
    "git rev-list --max-parents=0 HEAD",
    ["(hash|id) of the (first|initial|root) commit", "(find|show|get|what is) the (first|initial|root) commit[ hash] of the (repo|repository)"],
    ["(hash|id) del (primer commit|commit inicial)", "(busca|muestra|dame|cuál es) el (primer commit|commit inicial) del (repo|repositorio)"],
)
add(
    "git-describe",
    "git describe --tags --abbrev=0",
    ["(what is|show|get|print) the (latest|last|most recent) tag", "(latest|last|most recent) (git tag|tag|version tag)[ reachable from here]"],
    ["(cuál es|muestra|dame|imprime) (el último tag|la última etiqueta|la etiqueta más reciente)", "(último tag|última etiqueta)[ del repo]"],
)
add(
    "git-diff-stat-commit",
    "git show --stat {commit}",
    [
        "(stats|statistics|summary of changes|stat) (of|for) commit {commit}",
        "how many lines did commit {commit} (change|add and remove) per file",
        "(show|display) commit {commit} with [only] the (stats|diffstat)",
    ],
    [
        "(estadísticas|resumen de cambios) del commit {commit}",
        "cuántas líneas (cambió|añadió y quitó) el commit {commit} por (archivo|fichero)",
        "(muestra|ver) el commit {commit} con (las estadísticas|el diffstat)",
    ],
)
# git: changing
add(
    "git-init",
    "git init",
    [
        "(initialize|create|start|init|set up) (a|a new|an empty) git (repo|repository)[ here| in this (folder|directory)]".replace(
            "[ here| in this (folder|directory)]", "[ here]"
        ),
        "(make|turn) this (folder|directory) [into] a git (repo|repository)",
        "put this (folder|directory) under git",
        "git init",
    ],
    [
        "(inicializa|crea|inicia|empieza) un [nuevo] repo[sitorio] [de] git[ (aquí|en esta carpeta|en el directorio actual)]",
        "convierte (esta carpeta|este directorio) en un repo[sitorio] git",
        "git init",
    ],
)
add(
    "git-init-dir",
    "git init {dir}",
    ["(initialize|create|start|init) a [new] git (repo|repository) in {dir}", "(turn|make) {dir} into a git (repo|repository)"],
    ["(inicializa|crea|inicia) un [nuevo] repo[sitorio] [de] git en {dir}", "convierte {dir} en un repo[sitorio] git"],
)
add(
    "git-add",
    "git add {file}",
    [
        "(stage|add|git add) {file}",
        "(stage|add) {file} (for the next commit|to the index|to the staging area|to git)",
        "(mark|include|put) {file} (for|in) the next commit",
        "start tracking {file} with git",
    ],
    [
        "(añade|agrega|mete|pon) {file} (al stage|al índice|al área de preparación|a git|para el próximo commit)",
        "(prepara|stagea) {file} [para el commit]",
        "empieza a seguir {file} con git",
    ],
    2,
)
add(
    "git-add-all",
    "git add .",
    [
        "(stage|add) (everything|all [the] changes|all [the] files|all my changes)[ (here|to git|for commit|in the current directory|to the index)]".replace(
            "(stage|add)", "(stage|git add)"
        ),
        "git add (everything|all)",
        "put all (my|the) changes in the (index|staging area)",
    ],
    [
        "(añade|agrega|mete) (todo|todos los cambios|todos los archivos) (a git|al índice|al stage|para el commit)",
        "(prepara|stagea) todos (los|mis) cambios[ para el commit]",
        "git add de todo",
    ],
    2,
)
add(
    "git-commit-amend",
    "git commit --amend --no-edit",
    [
        "(add|include|put) the staged changes (to|in|into) the (last|previous) commit (without changing|keeping) (the|its) message",
        "amend the last commit (without editing|keeping) the message",
        "(amend|fix) [the] (last|latest) commit[,] (same message|no edit)",
    ],
    [
        "(añade|mete|incluye) lo (preparado|que hay en el stage) (en|al) último commit (sin cambiar|manteniendo) el mensaje".replace("(en|al)", "en el"),
        "(corrige|enmienda|modifica) el último commit (sin tocar|conservando|sin cambiar) el mensaje",
    ],
)
add(
    "git-commit-amend-msg",
    "git commit --amend -m {text}",
    [
        "(change|edit|reword|fix|rewrite) the message of the last commit to {text}",
        "(amend|rename) the last commit [with the message|to|as] {text}".replace("[with the message|to|as]", "with the message"),
        "the last commit message should be {text}",
    ],
    [
        "(cambia|corrige|edita|modifica) el mensaje del último commit (a|por) {text}",
        "(enmienda|corrige) el último commit con el mensaje {text}",
        "que el mensaje del último commit sea {text}",
    ],
)
add(
    "git-commit-empty",
    "git commit --allow-empty -m {text}",
    ["(make|create) an empty commit (with the message|saying|called) {text}", "empty [git] commit {text}"],
    ["(haz|crea) un commit vacío (con el mensaje|que diga) {text}", "commit vacío {text}"],
)
add(
    "git-undo-soft",
    "git reset --soft HEAD~1",
    [
        "undo the last commit (but keep|keeping) (the|my) changes [staged]",
        "(take back|uncommit|revert) the last commit (without losing|but don't lose) (the|my) (changes|work)".replace("|revert", ""),
        "cancel (my|the) last commit[,] (leaving the changes staged|keep my changes)",
        "(undo|cancel) the last commit[,] (keep|leave) the files as they are",
    ],
    [
        "(deshaz|deshacer|anula|cancela) el último commit (pero conserva|conservando|manteniendo|sin perder) los cambios",
        "(quita|deshaz) el último commit[,] (dejando los cambios en el stage|sin tocar los archivos|pero deja los archivos como están)",
        "descommitear lo último sin perder los cambios",
    ],
    2,
)
add(
    "git-undo-hard",
    "git reset --hard HEAD~1",
    [
        "(undo|delete|throw away|drop|discard) the last commit (and|with|along with) (its|all its|all the) changes",
        "(remove|wipe out) the last commit completely",
        "(undo|discard) the last commit and lose the changes",
    ],
    [
        "(deshaz|borra|tira|descarta|elimina) el último commit (y|con|junto con) (sus cambios|todos sus cambios)",
        "(elimina|borra) por completo el último commit",
        "deshaz el último commit y pierde los cambios",
    ],
)
add(
    "git-reset-hard",
    "git reset --hard",
    [
        "(discard|throw away|undo|drop|revert|lose) all [my|the] (uncommitted|local) changes".replace("[my|the]", "[my]")
        + "[ (staged or not|including staged ones)]",
        "(reset|go back) [everything] (to the last commit|to HEAD) [and] (losing|discarding) (all|my) changes",
        "get back to a clean (working tree|copy) (like|as in) the last commit",
    ],
    [
        "(descarta|tira|deshaz|elimina) todos los cambios (sin confirmar|locales|no confirmados)[ (preparados o no|incluidos los del stage)]",
        "(vuelve|resetea todo) al último commit (perdiendo|descartando|tirando) los cambios",
        "deja el repo (tal cual|como) (estaba en|en) el último commit",
    ],
)
add(
    "git-reset-hard-to",
    "git reset --hard {commit}",
    [
        "(hard reset|reset hard|reset the branch hard) to [commit] {commit}",
        "(go back|return) to commit {commit} (and discard|discarding|losing|throwing away) everything (after it|since)",
        "(make|move) the branch (be|go back) (at|to) {commit} and (drop|lose) all (later commits|changes)".replace("(be|go back) (at|to)", "go back to"),
    ],
    [
        "(reset duro|resetea con --hard|haz un reset hard) [al commit] a {commit}".replace("[al commit] a", "al commit"),
        "(vuelve|regresa) al commit {commit} (descartando|y descarta|perdiendo|y tira) todo lo posterior",
        "(vuelve|lleva la rama) a {commit} y (pierde|elimina) todos los cambios",
    ],
)
add(
    "git-reset-all",
    "git reset",
    [
        "unstage (everything|all [the] files|all changes|all I have added)",
        "(empty|clear) the (staging area|index)",
        "remove everything from the (staging area|index)[ but keep the changes]",
        "undo git add",
    ],
    ["(saca|quita) todo del (stage|índice|área de preparación)", "(vacía|limpia) el (stage|índice|área de preparación)", "(deshaz|deshacer) [el] git add"],
)
add(
    "git-revert",
    "git revert {commit}",
    [
        "(revert|undo) [the] commit {commit} (with a new commit|safely|in a new commit)",
        "git revert {commit}",
        "revert [commit] {commit}",
        "(make|create) a commit that (undoes|reverts) {commit}",
    ],
    [
        "(revierte|revertir) [el] commit {commit}",
        "(deshaz|anula) el commit {commit} con (otro|un nuevo) commit",
        "(haz|crea) un commit que (deshaga|revierta) {commit}",
    ],
    2,
)
add(
    "git-revert-no-edit",
    "git revert --no-edit HEAD",
    [
        "(revert|undo) the last commit with a new commit[,] (without opening the editor|default message|no editor)",
        "revert HEAD without (editing the message|an editor)",
    ],
    ["(revierte|deshaz) el último commit con un commit nuevo[,] sin abrir el editor", "revierte HEAD sin (editar el mensaje|abrir editor)"],
)
add(
    "git-cherry-pick",
    "git cherry-pick {commit}",
    [
        "cherry[-]pick [commit] {commit}[ (into|onto) (the current|this) branch]",
        "(apply|bring|copy|take) [the] commit {commit} (to|into|onto) (the current|this|my) branch",
        "(apply|bring over) only the commit {commit} here",
    ],
    [
        "(haz|haz un) cherry-pick de(l commit)? {commit}".replace("de(l commit)?", "de"),
        "(aplica|trae|copia|lleva) el commit {commit} a (la rama actual|esta rama|mi rama)",
        "cherry-pick [del commit] {commit}",
    ],
    2,
)
add(
    "git-merge",
    "git merge {branch}",
    [
        "merge [the] [branch] {branch} (into|with) (the current|this|my) [one|branch]".replace("[one|branch]", "branch"),
        "(merge|bring in|git merge) {branch}",
        "(bring|integrate) the changes (of|from) {branch} (into|in) (this|my|the current) branch",
        "(join|combine) branch {branch} (into|with) the current one",
    ],
    [
        "(fusiona|mezcla|mergea|une) [la rama] {branch} (en|con) (la rama actual|esta rama|la actual)",
        "(haz merge de|git merge) {branch}",
        "(trae|integra) los cambios de {branch} (en|a) (esta rama|la rama actual)",
    ],
    2,
)
add(
    "git-merge-noff",
    "git merge --no-ff {branch}",
    ["merge [the branch] {branch} (with a merge commit|without fast-forward|no fast forward)", "merge {branch} (always creating|and force) a merge commit"],
    [
        "(fusiona|mezcla|mergea) [la rama] {branch} (sin fast-forward|con commit de merge|sin avance rápido)",
        "haz merge de {branch} (creando siempre|forzando) un commit de merge",
    ],
)
add(
    "git-merge-squash",
    "git merge --squash {branch}",
    ["(squash|squash and) merge [branch] {branch}[ into this one]", "merge [all of] {branch} as (a single change|one single commit|one squashed change)"],
    ["(fusiona|mergea) [la rama] {branch} (aplastando los commits|con squash|en un solo commit)", "merge squash de {branch}"],
)
add(
    "git-merge-abort",
    "git merge --abort",
    ["(abort|cancel|stop|undo) the merge[ in progress]", "get out of (this|the) merge [with conflicts]", "(abort|give up) [on] merging"],
    ["(aborta|cancela|anula|detén) (el merge|la fusión)[ en curso]", "(sal|salir) de(l merge| la fusión) con conflictos"],
)
add(
    "git-rebase",
    "git rebase {branch}",
    [
        "rebase (onto|on|on top of) [branch] {branch}",
        "rebase (the current|this|my) branch (onto|on|on top of) {branch}",
        "(put|replay|move) my commits (on top of|onto) {branch}",
    ],
    [
        "(haz rebase|rebasa|rebase) (sobre|contra) [la rama] {branch}",
        "rebasa (la rama actual|esta rama|mi rama) sobre {branch}",
        "(pon|reaplica) mis commits encima de {branch}",
    ],
)
add(
    "git-rebase-abort",
    "git rebase --abort",
    ["(abort|cancel|stop) the rebase[ in progress]", "(give up|get out of) the rebase"],
    ["(aborta|cancela|para|anula) el rebase[ en curso]", "(sal|salir) del rebase"],
)
add(
    "git-rebase-continue",
    "git rebase --continue",
    [
        "(continue|resume|go on with|carry on with) the rebase[ (after (solving|fixing) the conflicts)]".replace(
            "[ (after (solving|fixing) the conflicts)]", "[ after fixing the conflicts]"
        ),
        "conflicts (solved|fixed)[,] continue the rebase",
    ],
    ["(continúa|sigue con|reanuda) el rebase[ tras resolver los conflictos]", "conflictos resueltos[,] (continúa|sigue) el rebase"],
)
add(
    "git-rebase-i",
    "git rebase -i HEAD~{n.raw}",
    [
        "(interactive rebase|interactively rebase|rebase interactively) [of] the last {n} commits",
        "(edit|squash|reorder|rewrite) the last {n} commits (interactively|with an interactive rebase)",
        "rebase -i the last {n} [commits]",
    ],
    [
        "rebase interactivo de los últimos {n} commits",
        "(edita|aplasta|reordena|reescribe) los últimos {n} commits (de forma interactiva|con un rebase interactivo)",
    ],
)
add(
    "git-clean",
    "git clean -fd",
    [
        "(delete|remove|erase|clean|get rid of) [all] the untracked files and (directories|folders)[ (of|in|from) the (repo|git repository)]",
        "(clean|wipe) (the working tree|the repo) of untracked files and (directories|folders)",
        "git clean (files|untracked files) and (directories|folders)",
    ],
    [
        "(borra|elimina|quita|limpia) [todos] los (archivos|ficheros) y (carpetas|directorios) (sin seguimiento|no versionados|que git no sigue)",
        "(limpia|limpiar) el repo de (archivos|ficheros) y (carpetas|directorios) sin seguimiento",
    ],
)
add(
    "git-clean-f",
    "git clean -f",
    [
        "(delete|remove|erase|clean) [all] the untracked files[,] (but not|not|leaving) (the directories|the folders|directories)",
        "git clean (only files|just the untracked files, not directories)",
    ],
    ["(borra|elimina|quita) [todos] los (archivos|ficheros) sin seguimiento[,] (pero no|sin tocar) (las carpetas|los directorios)"],
)
add(
    "git-clean-dry",
    "git clean -nd",
    [
        "(what|which untracked files and (directories|folders)) would git clean (delete|remove)[, (dry run|without deleting anything)]",
        "(dry run|simulate|preview) (of git clean|git clean|the removal of untracked files) [including|with] (directories|folders)".replace(
            "[including|with]", "including"
        ),
    ],
    [
        "qué (archivos y carpetas borraría|eliminaría|borraría) git clean[, sin borrar nada]",
        "(simula|simulacro de|prueba) [un] git clean con (carpetas|directorios)",
    ],
)
add(
    "git-rm-cached",
    "git rm --cached {file}",
    [
        "(stop tracking|untrack) {file} (but keep it|without deleting it|but leave it on disk|and keep the file)",
        "remove {file} from (git|the index|the repo) (but keep|keeping|but not from) [it on|the] disk".replace(
            "(but keep|keeping|but not from) [it on|the] disk", "but keep it on disk"
        ),
        "make git forget {file} (without deleting|but not delete) it",
    ],
    [
        "(deja de seguir|deja de versionar) {file} (sin borrarlo|pero no lo borres|pero déjalo en el disco)",
        "(quita|saca) {file} (de git|del índice|del repo) (sin borrarlo del disco|pero consérvalo en disco)",
        "que git olvide {file} sin (borrarlo|eliminarlo)",
    ],
)
add(
    "git-rm",
    "git rm {file}",
    [RM + " {file} (from git and from disk|with git|from the repo and from disk)", "git rm {file}", "(delete|remove) {file} and stage the (deletion|removal)"],
    [BORRA + " {file} (con git|de git y del disco|del repo y del disco)", "git rm {file}", "borra {file} y prepara el borrado"],
)
add(
    "git-mv",
    "git mv {file} {newname}",
    [
        "(rename|move) {file} to {newname} (with|using|in) git",
        "git mv {file} (to )?{newname}".replace("(to )?", ""),
        "rename the tracked file {file} (to|as) {newname}",
    ],
    [
        "(renombra|mueve|cambia el nombre de) {file} a {newname} (con|usando) git",
        "git mv {file} {newname}",
        "renombra el archivo versionado {file} a {newname}",
    ],
)
add(
    "git-gitignore",
    'echo "{glob.raw}" >> .gitignore',
    ["(add|append|put) {glob} (to|in|into) [the] .gitignore", "(make git ignore|tell git to ignore|ignore in git) [the files] {glob}", "ignore {glob} in git"],
    ["(añade|agrega|mete|pon) {glob} (al|en el) .gitignore", "(que git ignore|haz que git ignore|ignora en git) [los archivos] {glob}"],
    2,
)
# git: remotes
add(
    "git-remote-v",
    "git remote -v",
    [
        SHOW + " the [git] remotes[ (with their urls|and their urls)]",
        "(what|which) remotes (are configured|does this repo have)",
        "(what is|where is) the remote of this repo",
        "git remote[s] with urls",
    ],
    [
        VER + " los [repositorios] remotos[ (con sus urls|y sus urls)]",
        "qué remotos (hay configurados|tiene este repo)",
        "(cuál es|a dónde apunta) el remoto de este repo",
    ],
)
add(
    "git-remote-url",
    "git remote get-url origin",
    ["(what is|show|print|get) the url of [the remote] origin", "(url|address) of [the] origin [remote]", "(where does|to where does) origin point"],
    ["(cuál es|muestra|imprime|dame) la (url|dirección) de[l remoto] origin", "(url|dirección) de origin", "a dónde apunta origin"],
)
add(
    "git-remote-add",
    "git remote add origin {url}",
    [
        "(add|set) [the] remote origin [with url|to|at] {url}".replace("[with url|to|at]", "as"),
        "(add|register) {url} as [the remote] origin",
        "connect this repo to {url} as origin",
    ],
    ["(añade|agrega|configura) el remoto origin (con la url|apuntando a) {url}", "(añade|registra|pon) {url} como [remoto] origin"],
)
add(
    "git-remote-seturl",
    "git remote set-url origin {url}",
    [
        "(change|update|switch) the url of [the remote] origin to {url}",
        "(make|point) origin (point to|to) {url}".replace("(make|point) origin (point to|to)", "point origin to"),
        "origin should now (point to|be) {url}",
    ],
    ["(cambia|actualiza|modifica) la url de[l remoto] origin (a|por) {url}", "(que origin apunte|apunta origin) a {url}"],
)
add(
    "git-remote-rm",
    "git remote remove {word}",
    [RM + " the [git] remote {word}", "unlink the remote [called] {word}"],
    [BORRA + " el remoto [llamado] {word}", "(desvincula|desconecta) el remoto {word}"],
)
add(
    "git-push",
    "git push",
    [
        "(push|upload|send) [my] (commits|changes|work) to the (remote|server|remote repository)",
        "git push",
        "push",
        "(publish|upload) (the current branch|what I have committed)".replace("(the current branch|what I have committed)", "what I have committed"),
    ],
    [
        "(sube|envía|manda|empuja) [mis] (commits|cambios) al (remoto|servidor|repositorio remoto)",
        "(git push|haz push|haz un push)",
        "sube lo que he commiteado",
    ],
    2,
)
add(
    "git-push-u",
    "git push -u origin {branch}",
    [
        "push [the] [branch] {branch} (to origin )?and set (the|its) upstream".replace("(to origin )?", "to origin "),
        "(publish|push) the new branch {branch} to origin (and track it|setting the upstream|with upstream)",
        "(first push|push for the first time) of {branch} to origin (setting|with) upstream".replace(
            "(first push|push for the first time) of", "first push of"
        ),
    ],
    [
        "(sube|publica|haz push de) la [nueva] rama {branch} a origin (y deja configurado el upstream|y que la siga|con upstream|configurando el upstream)",
        "primer push de {branch} a origin con upstream",
    ],
)
add(
    "git-push-branch",
    "git push origin {branch}",
    ["push [the] [branch] {branch} to origin", "(upload|send) [the] branch {branch} to origin"],
    ["(sube|envía|haz push de) la rama {branch} a origin", "push de {branch} a origin"],
)
add(
    "git-push-force",
    "git push --force-with-lease",
    [
        "(force|forced) push (safely|with lease)",
        "(force push|push by force) (but not|without) (overwriting|trampling) others' (work|commits)",
        "safe force push",
    ],
    ["(push forzado|fuerza el push|force push) (seguro|con lease|de forma segura)", "fuerza el push sin (pisar|machacar) (el trabajo|los commits) de otros"],
)
add(
    "git-push-delete",
    "git push origin --delete {branch}",
    [RM + " the remote branch {branch}[ (from|on) origin]", RM + " [the] [branch] {branch} (from|on) (origin|the server|the remote)"],
    [BORRA + " la rama remota {branch}[ de origin]", BORRA + " [la rama] {branch} (de origin|del servidor|del remoto)"],
)
add(
    "git-pull",
    "git pull",
    [
        "(pull|get|fetch and merge|download and merge) the (latest changes|changes from the remote|new commits)",
        "git pull",
        "(update|bring) (my|the) (branch|local copy|repo) (up to date )?[with|from] the remote".replace("(up to date )?[with|from]", "from"),
        "update this repo from the server",
    ],
    [
        "(trae|baja|descarga y fusiona) los (últimos cambios|cambios del remoto|commits nuevos)",
        "(git pull|haz pull|haz un pull)",
        "(actualiza|pon al día) (mi rama|la copia local|el repo) (con el|desde el) (remoto|servidor)",
    ],
    2,
)
add(
    "git-pull-rebase",
    "git pull --rebase",
    [
        "pull (with rebase|rebasing|and rebase)[ instead of merg(e|ing)]".replace("merg(e|ing)", "merging"),
        "(update from|get the changes of) the remote and rebase my commits[ on top]",
    ],
    ["(haz pull|pull|git pull) (con rebase|rebasando)[ en vez de merge]", "(trae|baja) los cambios del remoto y rebasa mis commits[ encima]"],
)
add(
    "git-fetch",
    "git fetch",
    [
        "(fetch|download) (the changes|new commits|updates) (from the remote )?without merging".replace("(from the remote )?", "from the remote "),
        "git fetch",
        "(fetch|get) what is new (in|on) the remote (but don't|without) (merge|merging)".replace("(but don't|without) (merge|merging)", "but don't merge it"),
    ],
    ["(descarga|baja|trae) (los cambios|lo nuevo|los commits) del remoto sin (fusionar|mezclar|hacer merge)", "(git fetch|haz fetch)"],
)
add(
    "git-fetch-prune",
    "git fetch --prune",
    [
        "fetch and (remove|prune|clean up|delete) (stale|deleted|dead) remote[-tracking] branches",
        "(fetch with prune|prune on fetch)",
        "(update|fetch) and forget the branches (deleted|gone) (on|from) the remote",
    ],
    ["(haz fetch|fetch) y (limpia|elimina|poda|quita) las ramas remotas (borradas|muertas|que ya no existen)", "fetch (con prune|podando)"],
)
add(
    "git-fetch-all",
    "git fetch --all",
    ["fetch (from )?all [the] remotes".replace("(from )?", "[from] "), "(download|get) the changes (of|from) (all|every) remote[s]"],
    ["(haz fetch|fetch|descarga|trae) de todos los remotos", "trae los cambios de todos los remotos sin fusionar"],
)
add(
    "git-clone-url",
    "git clone {url}",
    [
        "clone [the [git] repo[sitory]] {url}".replace("[the [git] repo[sitory]]", "[the repo]"),
        "(clone|download|get) the [git] (repo|repository) [at|from] {url}".replace("[at|from]", "at"),
        "git clone {url}",
        "(make|get) a local copy of the git repo {url}",
    ],
    ["(clona|clonar|descarga|bájate) el (repo|repositorio) [git] [de] {url}", "git clone {url}", "(haz|quiero) una copia local del repo git {url}"],
    2,
)
add(
    "git-clone-depth",
    "git clone --depth 1 {url}",
    ["(shallow clone|clone shallowly) [of] {url}", "clone {url} (without (history|the history)|with only the last commit|only the latest commit|with depth 1)"],
    ["(clona|clonar) {url} (sin historial|solo con el último commit|con profundidad 1|sin la historia)", "clon superficial de {url}"],
)
add(
    "git-clone-branch",
    "git clone -b {branch} {url}",
    ["clone [the] [only] branch {branch} of {url}".replace("[only] ", ""), "clone {url} (and check out|checking out|on) [the] branch {branch}"],
    ["clona la rama {branch} de {url}", "clona {url} (en la rama|y cámbiate a la rama) {branch}"],
)
add(
    "git-submodule",
    "git submodule update --init --recursive",
    [
        "(initialize|init|get|download|update) [and update] (all the|the) [git] submodules [recursively|and their submodules]".replace(
            "[recursively|and their submodules]", "recursively"
        ),
        "(fetch|pull) (all|the) submodules (including nested ones|recursively)",
    ],
    ["(inicializa|descarga|baja|actualiza) [todos] los submódulos[ de git] (de forma recursiva|recursivamente|incluidos los anidados)"],
)
add(
    "git-archive",
    "git archive --format=zip -o {zip_file} HEAD",
    [
        "(export|archive|pack) the (current|last|HEAD) commit (as|into|to) [a zip] {zip_file} with git",
        "(create|make) a zip {zip_file} of the [latest commit of the] repo (with|using) git archive",
        "git archive HEAD (to|as|into) {zip_file}",
    ],
    ["(exporta|empaqueta|archiva) el (último commit|commit actual|HEAD) (en|como) {zip_file} con git", "(crea|haz) un zip {zip_file} del repo con git archive"],
)
add(
    "git-worktree",
    "git worktree add {dir} {branch}",
    [
        "(add|create) a worktree (for|of|with) [branch] {branch} (in|at) {dir}",
        "check out [branch] {branch} in (another|a separate) (folder|directory) {dir}[ with worktree]",
    ],
    ["(añade|crea) un worktree (de|con|para) [la rama] {branch} en {dir}", "(ten|saca) la rama {branch} en otra carpeta {dir} con worktree"],
)
add(
    "git-apply",
    "git apply {file}",
    ["apply the (patch|diff) {file} (with|using) git", "git apply {file}"],
    ["aplica el (parche|diff) {file} con git", "git apply {file}"],
)
add(
    "git-diff-to-file",
    "git diff > {file}",
    [
        "(save|write|export|store) [my|the] (uncommitted|unstaged|current) changes (as a patch )?[in|to|into] {file}".replace("[my|the]", "my").replace(
            "(as a patch )?[in|to|into]", "as a patch in"
        ),
        "(make|create) a patch {file} (of|with|from) (my|the) (unstaged|uncommitted) changes",
    ],
    [
        "(guarda|exporta|escribe) (mis|los) cambios (sin confirmar|actuales) (como parche|en forma de parche) en {file}",
        "(haz|crea) un parche {file} con (mis|los) cambios (sin confirmar|pendientes)",
    ],
)


PEOPLE = [
    "Ana",
    "Luis",
    "john",
    "Maria Lopez",
    "alice",
    "Bob",
    "Carol",
    "jsmith",
    "Pedro",
    "sofia",
    "Jane Doe",
    "Mike",
    "Elena Ruiz",
    "oscar",
    "Nadia",
    "Kevin",
    "mgarcia",
    "Priya",
    "Tomás",
    "torvalds",
]


def person(g: Gen):
    return g.value(g.pick(PEOPLE))


def when(g: Gen) -> tuple[str, str]:
    """A start of time as said and as git's --since takes it."""
    n = g.int(2, 30)
    options = [
        ("since yesterday", "desde ayer", "yesterday"),
        ("(of|from|in) the last week", "de la última semana", "1 week ago"),
        ("(of|from|in) the last month", "del último mes", "1 month ago"),
        ("(of|from|in) the last {n} days", "de los últimos {n} días", f"{n} days ago"),
        ("(of|from|in) the last {n} weeks", "de las últimas {n} semanas", f"{n} weeks ago"),
        ("(of|from|in) the last {n} hours", "de las últimas {n} horas", f"{n} hours ago"),
        ("since {d}", "desde el {d}", "{d}"),
        ("after {d}", "después del {d}", "{d}"),
    ]
    en, es, value = g.pick(options)
    d = g.slot("date")
    return g.t(en, es).replace("{n}", str(g.value(str(n)))).replace("{d}", str(d)), value.replace("{d}", d.raw)


@composed(INTENTS, "git-log-filtered", weight=14)
def git_log_filtered(g: Gen) -> tuple[str, str]:
    says, options, tail = [], [], ""
    number = None
    if g.chance(0.4):
        number = g.value(str(g.pick([1, 2, 3, 4, 5, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100])) if g.chance(0.8) else str(g.int(2, 99)))
    if g.chance(0.4):
        who = person(g)
        says.append(
            g.t(["by {p}", "made by {p}", "of {p}", "authored by {p}", "that {p} made"], ["de {p}", "hechos por {p}", "del autor {p}", "que hizo {p}"]).replace(
                "{p}", str(who)
            )
        )
        options.append(f'--author="{who.raw}"')
    if g.chance(0.4):
        said, value = when(g)
        says.append(said)
        options.append(f'--since="{value}"')
    elif g.chance(0.12):
        d = g.slot("date")
        says.append(g.t(["before {d}", "until {d}"], ["antes del {d}", "hasta el {d}"]).replace("{d}", str(d)))
        options.append(f'--until="{d.raw}"')
    if g.chance(0.14):
        says.append(g.t(["without merges", "that are not merges", "excluding merge commits"], ["sin merges", "que no sean merges", "excluyendo los merges"]))
        options.append("--no-merges")
    if g.chance(0.25):
        f = g.bind(repo_file(g)) if g.chance(0.7) else g.value(g.pick(["src", "docs", "lib", "tests", "app/models", "config", "src/components", word(g.rng)]))
        says.append(
            g.t(
                ["(to|on|of|that touched|affecting) {f}", "that (changed|modify) {f}"],
                ["(de|sobre|que tocaron|que afectan a) {f}", "que (cambiaron|modifican) {f}"],
            ).replace("{f}", str(f))
        )
        tail = f" -- {f.arg}"
    one_line, stat = g.chance(0.3), False
    if not one_line and g.chance(0.18):
        stat = True
    if not (says or number):
        number = g.value(str(g.int(2, 40)))
    if len(says) > 2 and g.chance(0.5):
        g.rng.shuffle(says)
    single = number is not None and number.raw == "1"
    what = g.t("commit" if single else "commits", "commit" if single else "commits")
    if number and single:
        head = g.t(["the (last|latest|most recent) " + what], ["el (último|más reciente) " + what])
    elif number:
        head = g.t(
            [f"the (last|latest) {number} {what}", f"the {number} (most recent|latest|last) {what}"],
            [f"los últimos {number} {what}", f"los {number} {what} más recientes", f"los {number} últimos {what}"],
        )
    else:
        head = g.t(["[all] the commits", "commits", "[the] commits"], ["[todos] los commits", "los commits"])
    verb = g.t(
        ["(show|list|display|print|give me|see|view) ", "(show|list) me ".replace("(show|list) me", "show me"), ""],
        ["(muestra|lista|dame|enséñame|ver|sácame|muéstrame|mostrar) ", "", "quiero ver "],
    )
    request = f"{verb}{head} {' '.join(says)}"
    if number and not g.chance(0.9):
        request += ""
    if one_line:
        request += g.t(
            [" (one per line|in one line each|on one line each|as one-liners|in short form)"],
            [" (uno por línea|en una línea cada uno|resumidos en una línea|en formato corto)"],
        )
        options.insert(0, "--oneline")
    if stat:
        request += g.t(
            [" with (stats|statistics|the files changed and line counts|a diffstat)"], [" con (estadísticas|los archivos cambiados y líneas|diffstat)"]
        )
        options.insert(0, "--stat")
    if number:
        options.insert(1 if one_line or stat else 0, f"-n {number.raw}")
    return re.sub(" +", " ", request).strip(), " ".join(["git log", *options]) + tail


@composed(INTENTS, "git-count-commits", weight=5)
def git_count_commits(g: Gen) -> tuple[str, str]:
    says, options, ref, tail = "", [], "HEAD", ""
    kind = g.int(0, 5)
    if kind in (1, 4):
        who = person(g)
        says += g.t([" by {p}", " (made|authored) by {p}", " of {p}"], [" de {p}", " hechos por {p}", " del autor {p}"]).replace("{p}", str(who))
        options.append(f'--author="{who.raw}"')
    if kind in (2, 4):
        said, value = when(g)
        says += " " + said
        options.append(f'--since="{value}"')
    if kind == 3:
        b = g.slot("branch")
        says += g.t([f" (in|on) [the] branch {b}"], [f" (en|de) la rama {b}"])
        ref = b.arg
    if kind == 5:
        f = g.bind(repo_file(g))
        says += g.t([f" (that touch|that changed|affecting|on) {f}"], [f" que (tocan|cambiaron|afectan a) {f}"])
        tail = f" -- {f.arg}"
    request = g.t(
        [
            f"how many commits are there{says}",
            f"(count|tell me the number of) [the] commits{says}",
            f"number of commits{says}",
            f"how many commits does this repo have{says}" if kind in (0, 3) else f"commit count: commits{says}",
        ],
        [
            f"cuántos commits hay{says}",
            f"(cuenta|contar|dime cuántos son) los commits{says}",
            f"número de commits{says}",
            f"cuántos commits tiene este repo{says}" if kind == 0 else f"total de commits{says}",
        ],
    )
    return request, " ".join(["git rev-list --count", *options, ref]) + tail


@composed(INTENTS, "git-diff", weight=12)
def git_diff(g: Gen) -> tuple[str, str]:
    kind = g.pick(["plain", "staged", "last", "commits", "branches", "head", "branch"])
    refs = ""
    if kind == "commits":
        a, b = g.slot("commit"), g.slot("commit")
        refs = f" {a.arg} {b.arg}"
        where = g.t(
            [f"between [commits] {a} and {b}", f"from [commit] {a} to {b}"],
            [f"entre [los commits] {a} y {b}", f"de[l commit] {a} a {b}".replace("de[l commit]", "del commit")],
        )
    elif kind == "branches":
        a, b = g.slot("branch"), g.slot("branch")
        refs = f" {a.arg} {b.arg}"
        where = g.t([f"between [the branches] {a} and {b}", f"between {a} and {b}"], [f"entre [las ramas] {a} y {b}", f"entre la rama {a} y la {b}"])
    elif kind == "branch":
        b = g.slot("branch")
        refs = f" {b.arg}"
        where = g.t(
            [f"(between my working tree and|against|with respect to) [the] branch {b}"], [f"(entre mi copia de trabajo y|con respecto a|contra) la rama {b}"]
        )
    elif kind == "last":
        refs = " HEAD~1"
        where = g.t(
            ["(since|against|with respect to) the (previous commit|commit before the last)"],
            ["(desde|contra|con respecto a)l (commit anterior|penúltimo commit)".replace("(desde|contra|con respecto a)l", "respecto al")],
        )
    elif kind == "head":
        refs = " HEAD"
        where = g.t(["(since|against|with respect to) the last commit[, staged or not]"], ["(respecto al|desde el) último commit[, preparados o no]"])
    elif kind == "staged":
        refs = " --staged"
        where = g.t(
            ["(that are staged|in the staging area|in the index|ready to commit|about to be committed|already staged)"],
            ["(preparados|que están en el stage|ya añadidos al índice|listos para el commit|que van a entrar en el commit)"],
        )
    else:
        where = g.t(["(not staged [yet]|that are not staged|I have not staged)"], ["(sin preparar|que no están en el stage|aún no añadidos al índice)"])
    form = g.pick(["", "", "", "--name-only", "--stat", "--word-diff", "--name-status"])
    file = None
    if (form in ("", "--word-diff") and g.chance(0.35)) or (form == "--stat" and g.chance(0.1)):
        file = g.bind(repo_file(g))
    of = g.t([f" (in|of|to) {file}"], [f" (en|de) {file}"]) if file else ""
    if form == "":
        nouns = g.t(
            [
                "(show|see|display|view|what are) the (changes|differences)",
                "diff of the changes",
                "(print|show) the diff of the changes",
                "the (changes|differences)",
            ],
            [
                "(muestra|ver|enséñame|dame) (los cambios|el diff de los cambios)",
                "(cuáles son|qué son) los cambios".replace("(cuáles son|qué son)", "cuáles son"),
                "diff de los cambios",
                "los cambios",
            ],
        )
    elif form == "--name-only":
        nouns = g.t(
            [
                "(show|list|print|give me) [only|just] the (names of the (changed|modified) files|files with changes)".replace("[only|just]", "[only]"),
                "(which|what) files (have|contain) changes",
                "names of the files with changes",
            ],
            [
                "(muestra|lista|dame) [solo] los nombres de los archivos con cambios",
                "qué (archivos|ficheros) tienen cambios",
                "nombres de los ficheros con cambios",
            ],
        )
    elif form == "--name-status":
        nouns = g.t(
            [
                "(show|list) the (changed files|files with changes) and whether (they were|each was) added, modified or deleted, for the changes",
                "file names with status (A, M, D) of the changes",
            ],
            [
                "(muestra|lista) los archivos y si se añadieron, modificaron o borraron en los cambios",
                "nombres y estado (A, M, D) de los archivos con cambios".replace("(A, M, D)", "A, M, D"),
            ],
        )
        nouns = nouns.replace("(A, M, D)", "A, M, D")
    elif form == "--stat":
        nouns = g.t(
            ["(show|give me|print) [only] the (stats|statistics|summary|diffstat) of the changes", "how many lines changed per file, for the changes"],
            ["(muestra|dame|saca) [solo] (las estadísticas|el resumen|el diffstat) de los cambios", "cuántas líneas cambiaron por archivo en los cambios"],
        )
    else:
        nouns = g.t(
            ["(show|display) word by word the changes", "word diff of the changes"],
            ["(muestra|ver) palabra por palabra los cambios", "diff por palabras de los cambios"],
        )
    command = (
        "git diff"
        + (" " + form if form else "")
        + refs
        + (f" {'-- ' if kind in ('commits', 'branches', 'branch', 'last', 'head') else ''}{file.arg}" if file else "")
    )
    return f"{nouns}{of} {where}", command


@composed(INTENTS, "git-commit", weight=6)
def git_commit(g: Gen) -> tuple[str, str]:
    msg = g.pick(
        [
            "fix typo",
            "add login form",
            "initial commit",
            "update README",
            "remove unused imports",
            "first version",
            "arregla el menú",
            "primer commit",
            "corrige errores",
            "nueva página de contacto",
            "actualiza dependencias",
            "bump version",
            "refactor parser",
            "WIP",
            "cambios varios",
            "fix crash on empty input",
            "añade pruebas",
            "limpieza",
            "hotfix",
            "translate labels",
        ]
    )
    if g.chance(0.45):
        msg = (
            g.pick(["fix", "add", "update", "remove", "clean up", "improve", "rename", "test", "arregla", "añade", "actualiza", "quita", "mejora"])
            + " "
            + word(g.rng)
            + g.pick(["", "", " " + word(g.rng), " module", " page"])
        )
    q = g.pick(['"', '"', "'", "«"])
    shown = {"«": f"«{msg}»"}.get(q, q + msg + q)
    m = g.value(msg, f'"{msg}"', shown)
    style = g.int(0, 4)
    if style == 0:
        return g.t(
            [
                f"commit (the staged changes|what is staged) with [the] message {m}",
                f"(make|create|do) a commit (with the message|saying|titled) {m}",
                f"commit with [the] message {m}",
                f"git commit (with message )?{m}".replace("(with message )?", "with message "),
            ],
            [
                f"(haz|crea|hacer) un commit (con el mensaje|que diga|titulado) {m}",
                f"(confirma|commitea) (lo preparado|lo que hay en el stage) con [el] mensaje {m}",
                f"commit con el mensaje {m}",
            ],
        ), f"git commit -m {m.arg}"
    if style == 1:
        return g.t(
            [
                f"commit all [the] (tracked|modified|changed) files with [the] message {m}",
                f"commit every change in tracked files (as|with message) {m}",
                f"(stage the modified files and commit|add and commit all tracked changes) (as|with message) {m}",
            ],
            [
                f"(haz commit de|commitea|confirma) todos los archivos (modificados|ya versionados) con el mensaje {m}",
                f"commit de (todo lo modificado|todos los cambios en archivos versionados) con mensaje {m}",
            ],
        ), f"git commit -am {m.arg}"
    if style == 2:
        return g.t(
            [
                f"(add|stage) everything and commit (with [the] message|as|with message) {m}",
                f"(commit everything, new files included,|add all files and commit) with [the] message {m}",
            ],
            [
                f"añade todo y (haz commit|commitea|confirma) con [el] mensaje {m}",
                f"commit de todo, (incluidos los|con los) archivos nuevos, con [el] mensaje {m}",
            ],
        ), f"git add . && git commit -m {m.arg}"
    if style == 3:
        f = g.bind(repo_file(g))
        return g.t(
            [f"(stage|add|git add) {f} and commit [it] (with [the] message|as|saying) {m}"],
            [f"(añade|agrega) {f} y haz [un] commit (con el mensaje|que diga) {m}"],
        ), f"git add {f.arg} && git commit -m {m.arg}"
    return g.t(
        [
            f"(stage|add) everything, commit (as|with message) {m} and push",
            f"commit all (including new files|files) with message {m} and push (it|to the remote)",
        ],
        [f"añade todo, haz commit con [el] mensaje {m} y (push|súbelo)", f"sube todo al remoto: add, commit con mensaje {m} y push"],
    ), f"git add . && git commit -m {m.arg} && git push"


@composed(INTENTS, "git-branch", weight=12)
def git_branch(g: Gen) -> tuple[str, str]:
    b = g.slot("branch")
    c = g.slot("branch")
    k = g.int(0, 13)
    if k == 0:
        return g.t(
            [
                "(list|show|what are) [all] the local branches",
                SHOW + " the branches[ of this repo]",
                "git branches",
                "(what|which) branches (do I have|are there)",
            ],
            ["(lista|muestra|cuáles son) las ramas[ locales]", "qué ramas (hay|tengo)", "ramas (del repo|locales)"],
        ), "git branch"
    if k == 1:
        return g.t(
            ["(list|show|see) all [the] branches[,] (local and remote|including remote ones)", "(which|what) branches are there[,] local and remote"],
            ["(lista|muestra|ver) todas las ramas[,] (locales y remotas|incluidas las remotas)", "qué ramas hay[,] tanto locales como remotas"],
        ), "git branch -a"
    if k == 2:
        return g.t(
            ["(list|show|see) [only] the remote branches", "(which|what) branches are there (on|in) the remote"],
            ["(lista|muestra|ver) [solo] las ramas remotas", "qué ramas hay en el remoto"],
        ), "git branch -r"
    if k == 3:
        return g.t(
            ["(what|which) branch am I on", "(print|show|name of) the current [git] branch", "current branch [name]", "(which|what) is the current git branch"],
            ["en qué rama estoy", "(imprime|muestra|dime) [el nombre de] la rama actual", "rama actual", "cuál es la rama actual de git"],
        ), "git branch --show-current"
    if k == 4:
        return g.t(
            [
                f"{MAKE} a [new] branch [called|named] {b}".replace("[called|named]", "(called|named|with the name)"),
                f"new branch {b} (without switching|but stay on this one)",
                f"make branch {b}",
            ],
            [
                f"{CREA} una [nueva] rama (llamada|con el nombre|que se llame) {b}",
                f"nueva rama {b} (sin cambiarme|pero no me cambies) a ella",
                f"crear rama {b}",
            ],
        ), f"git branch {b.arg}"
    if k == 5:
        return g.t(
            [
                f"(create|make|start) a [new] branch {b} and (switch|move|change|go) to it",
                f"(switch|checkout|move) to a new branch [called] {b}",
                f"create and (checkout|switch to) [branch] {b}",
                f"(start working|work) on a new branch {b}",
            ],
            [
                f"(crea|haz|abre) una [nueva] rama {b} y (cámbiate|muévete|pásate|ve) a ella",
                f"(cambia|pasa) a una rama nueva [llamada] {b}",
                f"empieza (a trabajar en )?una rama nueva {b}".replace("(a trabajar en )?", ""),
            ],
        ), f"git checkout -b {b.arg}"
    if k == 6:
        return g.t(
            [
                f"(switch|change|go|move) to [the] branch {b}",
                f"check[ ]out [the] [branch] {b}".replace("[the] [branch]", "[the branch]"),
                f"(switch|go) to {b}[ in git]".replace("[ in git]", " in git"),
            ],
            [f"(cambia|cámbiate|pasa|ve|muévete) a la rama {b}", f"(haz checkout de|checkout a) [la rama] {b}", f"cambiar a la rama {b}"],
        ), f"git checkout {b.arg}"
    if k == 7:
        return g.t(
            [
                f"{RM} [the] [local] branch {b}".replace("[the] [local]", "the [local]"),
                f"(delete|remove) branch {b} (now that it is merged|which is already merged)",
            ],
            [f"{BORRA} la rama [local] {b}", f"borra la rama {b} (que ya está fusionada|ya mergeada)"],
        ), f"git branch -d {b.arg}"
    if k == 8:
        return g.t(
            [
                f"force[-]delete [the] branch {b}",
                f"(delete|remove) [the] branch {b} (even if|although) it is not merged",
                f"forcibly (delete|remove) branch {b}",
            ],
            [f"(borra|elimina) (a la fuerza|forzando|sin contemplaciones) la rama {b}", f"(borra|elimina) la rama {b} aunque no esté (fusionada|mergeada)"],
        ), f"git branch -D {b.arg}"
    if k == 9:
        return g.t(
            [f"rename [the] branch {b} to {c}", f"change the name of [the] branch {b} to {c}"],
            [f"(renombra|cambia el nombre de) la rama {b} (a|por) {c}", f"que la rama {b} (se llame|pase a llamarse) {c}"],
        ), f"git branch -m {b.arg} {c.arg}"
    if k == 10:
        return g.t(
            [f"rename the current branch to {b}", f"change the name of (this|the current) branch to {b}"],
            [f"(renombra|cambia el nombre de) (la rama actual|esta rama) a {b}", f"que (esta rama|la rama actual) se llame {b}"],
        ), f"git branch -m {b.arg}"
    if k == 11:
        into = g.chance(0.5)
        return g.t(
            [
                f"(list|show|which are) the branches (already merged|merged) into {b if into else 'the current one'}",
                f"(which|what) branches (are|have been) [already] merged into {b if into else 'this one'}",
            ],
            [
                f"(lista|muestra|cuáles son) las ramas ya (fusionadas|mergeadas) en {b if into else 'la actual'}",
                f"qué ramas están (fusionadas|mergeadas) en {b if into else 'esta'}",
            ],
        ), "git branch --merged" + (f" {b.arg}" if into else "")
    if k == 12:
        return g.t(
            [f"create [a] branch {b} (from|starting at|off|based on) [branch] {c} and switch to it", f"(new|check out a new) branch {b} based on {c}"],
            [f"crea [la] rama {b} (a partir de|desde|basada en) {c} y cámbiate a ella", f"rama nueva {b} (desde|basada en) {c}, y pásate a ella"],
        ), f"git checkout -b {b.arg} {c.arg}"
    return g.t(
        [
            "(list|show) [the] branches (sorted|ordered) by [the] date of [the|their] last commit[,] (most recent|newest) first".replace("[the|their]", "the"),
            "(most recent|newest) branches first",
        ],
        [
            "(lista|muestra) las ramas (ordenadas por|por) fecha del último commit[,] (primero las más recientes|las más nuevas primero)",
            "ramas más recientes primero",
        ],
    ), "git branch --sort=-committerdate"


@composed(INTENTS, "git-restore", weight=6)
def git_restore(g: Gen) -> tuple[str, str]:
    f = g.bind(repo_file(g))
    k = g.int(0, 5)
    if k == 0:
        return g.t(
            [
                f"(discard|undo|throw away|drop|revert) [my|the] changes (in|to|of) {f}".replace("[my|the]", "my"),
                f"(restore|reset) {f} to (the last committed version|how it was in the last commit)",
                f"(undo|forget) what I (changed|edited) in {f}[ with git]",
            ],
            [
                f"(descarta|deshaz|tira|revierte) (los|mis) cambios (de|en) {f}",
                f"(restaura|deja) {f} como estaba en el último commit",
                f"(olvida|deshaz) lo que he cambiado en {f}[ con git]",
            ],
        ), f"git restore {f.arg}"
    if k == 1:
        return g.t(
            [f"unstage {f}", f"(remove|take) {f} (from|out of) the (staging area|index)[ keeping the changes]", f"undo git add of {f}"],
            [f"(saca|quita) {f} del (stage|índice|área de preparación)", f"(deshaz|deshacer) el git add de {f}", f"que {f} no entre en el próximo commit"],
        ), f"git restore --staged {f.arg}"
    if k == 2:
        return g.t(
            [
                "(discard|undo|throw away|drop) all [the|my] unstaged changes[ here| in this folder]".replace("[the|my]", "my").replace(
                    "[ here| in this folder]", "[ here]"
                ),
                "(restore|revert) all [the] (files|tracked files) (here )?(not staged|to the staged version)".replace(
                    "(here )?(not staged|to the staged version)", "with unstaged changes"
                ),
            ],
            [
                "(descarta|deshaz|tira) todos los cambios (no preparados|que no están en el stage)",
                "(restaura|revierte) todos los archivos con cambios sin preparar",
            ],
        ), "git restore ."
    if k == 3:
        c = g.slot("commit")
        return g.t(
            [f"(restore|bring back|get|recover) {f} (from|as it was in) commit {c}", f"(go back|return) to the version of {f} in commit {c}"],
            [f"(restaura|recupera|trae) {f} (del|tal como estaba en el) commit {c}", f"vuelve a la versión de {f} del commit {c}"],
        ), f"git restore --source={c.arg} {f.arg}"
    if k == 4:
        b = g.slot("branch")
        return g.t(
            [
                f"(bring|get|take|copy) [the file] {f} from [the] branch {b} (to|into) the current one",
                f"(overwrite|replace) {f} with its version in [the] branch {b}",
            ],
            [f"(trae|coge|copia|tráete) [el archivo] {f} de la rama {b} a la actual", f"(sobrescribe|reemplaza) {f} con su versión de la rama {b}"],
        ), f"git restore --source={b.arg} {f.arg}"
    return g.t(
        [f"(bring back|recover|restore|get back) {f}[,] which I deleted (by mistake|without committing)", f"(undelete|recover) the deleted tracked file {f}"],
        [f"(recupera|restaura) {f}[,] que (borré|he borrado) (por error|sin querer)", f"(recupera|restaura) el archivo versionado {f} que borré"],
    ), f"git restore {f.arg}"


@composed(INTENTS, "git-stash", weight=8)
def git_stash(g: Gen) -> tuple[str, str]:
    k = g.int(0, 11)
    n = g.value(str(g.int(0, 6)))
    if k == 0:
        return g.t(
            [
                "stash (my|the|all my) changes",
                "(put aside|save for later|set aside|shelve) my (uncommitted changes|work in progress)",
                "git stash",
                "hide my changes for (now|a moment) with git",
            ],
            [
                "(guarda|aparta|esconde) (mis|los) cambios (temporalmente|en el stash|para luego)",
                "(haz|hacer) [un] stash[ de mis cambios]",
                "git stash",
                "aparta mi trabajo a medias",
            ],
        ), "git stash"
    if k == 1:
        m = g.slot("phrase")
        return g.t(
            [f"stash (my|the) changes (with the message|as|naming it|named) {m}", f"(create|make) a stash (called|named|with message) {m}"],
            [f"(guarda|aparta) (mis|los) cambios en el stash (con el mensaje|con el nombre) {m}", f"(haz|crea) un stash (llamado|con mensaje) {m}"],
        ), f"git stash push -m {m.arg}"
    if k == 2:
        return g.t(
            ["stash (my changes|everything)[,] (including|also) [the] untracked files", "(stash|set aside) also the untracked files"],
            ["(guarda en el stash|aparta|stashea) [todo,] (también|incluidos) los archivos sin seguimiento", "stash con los archivos no versionados"],
        ), "git stash -u"
    if k == 3:
        return g.t(
            [
                "(apply|recover|restore|bring back) the (last|latest|most recent) stash and (delete|drop|remove) it",
                "pop the [last] stash",
                "(get|bring) back (my|the) stashed changes",
                "git stash pop",
            ],
            [
                "(aplica|recupera) el último stash y (bórralo|quítalo)",
                "(recupera|devuélveme|trae de vuelta) (lo guardado en el stash|mis cambios del stash)",
                "stash pop",
                "saca lo del stash",
            ],
        ), "git stash pop"
    if k == 4:
        return g.t(
            [
                "apply the (last|latest) stash (but keep it|without (dropping|removing) it|and keep it in the list)".replace(
                    "without (dropping|removing) it", "without removing it"
                ),
                "(restore|recover) the stashed changes (but keep the stash|without deleting the stash)",
            ],
            ["aplica el último stash (sin borrarlo|pero consérvalo|y déjalo en la lista)", "recupera los cambios del stash sin (borrarlo|eliminarlo)"],
        ), "git stash apply"
    if k == 5:
        return g.t(
            [
                "(list|show|what are) [all] [the|my] stashes".replace("[all] [the|my]", "the"),
                "(what|which) stashes (do I have|are there|are saved)",
                "stash list",
            ],
            ["(lista|muestra|cuáles son) los stashes", "qué (stashes tengo|hay en el stash|stashes hay guardados)", "lista del stash"],
        ), "git stash list"
    if k == 6:
        return g.t(
            ["(delete|remove|drop|forget) the (last|latest) stash", "drop the most recent stash"],
            ["(borra|elimina|descarta) el último stash", "tira el stash más reciente"],
        ), "git stash drop"
    if k == 7:
        return g.t([f"(delete|remove|drop) stash [number] {n}"], [f"(borra|elimina|descarta) el stash [número] {n}"]), f"git stash drop stash@{{{n.raw}}}"
    if k == 8:
        return g.t(
            ["(delete|remove|drop|clear) all [the] stashes", "empty the stash"], ["(borra|elimina|descarta) todos los stashes", "vacía el stash"]
        ), "git stash clear"
    if k == 9:
        return g.t(
            [f"apply stash [number] {n}[ without removing it]", f"(recover|restore) the changes of stash [number] {n}"],
            [f"aplica el stash [número] {n}[ sin borrarlo]", f"(recupera|restaura) los cambios del stash [número] {n}"],
        ), f"git stash apply stash@{{{n.raw}}}"
    if k == 10:
        return g.t(
            ["(show|see) the (changes|diff) (in|of|inside) the (last|latest) stash", "what (changes are|is) in the last stash, with the diff"],
            ["(muestra|ver) (los cambios|el diff) del último stash", "qué cambios hay en el último stash, con el diff"],
        ), "git stash show -p"
    f = g.bind(repo_file(g))
    return g.t(
        [
            f"stash only [the changes (in|of)] {f}".replace("[the changes (in|of)]", "the changes in"),
            f"(put aside|shelve) (just|only) (the changes|my changes) to {f}",
        ],
        [f"(guarda|aparta) en el stash solo (los cambios de|lo de) {f}", f"stash solo de {f}"],
    ), f"git stash push {f.arg}"


@composed(INTENTS, "git-tag", weight=5)
def git_tag(g: Gen) -> tuple[str, str]:
    t, k = g.slot("tag"), g.int(0, 8)
    if k == 0:
        return g.t(
            [
                f"(create|make|add|put) a [git|lightweight] tag {t}".replace("[git|lightweight]", "[git]"),
                f"tag the (current|last) commit (as|with) {t}",
                f"tag this (commit|version) {t}",
            ],
            [f"(crea|pon|añade) (la etiqueta|el tag|un tag) {t}", f"etiqueta el commit actual (como|con) {t}", f"tag {t} en este commit"],
        ), f"git tag {t.arg}"
    if k == 1:
        m = g.slot("phrase")
        return g.t(
            [
                f"(create|make) an annotated tag {t} with [the] message {m}",
                f"(annotated tag|tag annotated) {t} saying {m}".replace("(annotated tag|tag annotated)", "annotated tag"),
            ],
            [f"(crea|haz) (una etiqueta anotada|un tag anotado) {t} con [el] mensaje {m}", f"tag anotado {t} que diga {m}"],
        ), f"git tag -a {t.arg} -m {m.arg}"
    if k == 2:
        return g.t(
            [SHOW + " [all] the [git] tags", "(what|which) tags (are there|does this repo have)", "list tags"],
            [VER + " [todos] (los tags|las etiquetas)[ de git]", "qué (tags|etiquetas) (hay|tiene el repo)"],
        ), "git tag"
    if k == 3:
        return g.t([f"{RM} the [local] tag {t}"], [f"{BORRA} (el tag|la etiqueta) [local] {t}"]), f"git tag -d {t.arg}"
    if k == 4:
        return g.t(
            [f"push [the] tag {t} (to origin|to the remote origin)", f"(publish|upload) [the] tag {t} to origin"],
            [f"(sube|envía|publica) (el tag|la etiqueta) {t} a origin", f"push del tag {t} a origin"],
        ), f"git push origin {t.arg}"
    if k == 5:
        return g.t(
            ["push all [the|my] tags".replace("[the|my]", "the"), "(upload|send|publish) all [the] tags to the remote"],
            ["(sube|envía|publica) todos los tags", "push de todas las etiquetas", "sube todas las etiquetas al remoto"],
        ), "git push --tags"
    if k == 6:
        c = g.slot("commit")
        return g.t(
            [f"(put|create) [the] tag {t} on commit {c}", f"tag commit {c} (as|with) {t}"],
            [f"(pon|crea) (el tag|la etiqueta) {t} en el commit {c}", f"etiqueta el commit {c} (como|con) {t}"],
        ), f"git tag {t.arg} {c.arg}"
    if k == 7:
        return g.t(
            [f"(check out|checkout|go to|switch to) [the] tag {t}", f"(put|get) the code (of|at) tag {t}"],
            [
                f"(haz checkout de|cambia a|ve a) (la etiqueta|tag) {t}".replace("(la etiqueta|tag)", "la etiqueta"),
                f"pon el código (del tag|de la versión) {t}",
            ],
        ), f"git checkout {t.arg}"
    u = g.slot("tag")
    return g.t(
        [f"(list|show) the commits between [tags] {t} and {u}[,] one per line", f"(changelog|one-line log) from {t} to {u}"],
        [f"(lista|muestra) los commits entre [los tags] {t} y {u}[,] uno por línea", f"log de una línea por commit de {t} a {u}"],
    ), f"git log --oneline {t.arg}..{u.arg}"


@composed(INTENTS, "git-config", weight=5)
def git_config(g: Gen) -> tuple[str, str]:
    scope = g.chance(0.6)
    flag = " --global" if scope else ""
    everywhere = (
        g.t(
            [" (globally|for all repos|in the global config|for every repository)"],
            [" (globalmente|para todos los repos|en la configuración global|de forma global)"],
        )
        if scope
        else g.t([" (only )?(in|for) this repo".replace("(only )?", ""), " for this repository only"], [" (en|para) este repo", " solo en este repositorio"])
    )
    k = g.int(0, 6)
    if k == 0:
        who = person(g)
        return g.t(
            [f"(set|change|configure) my git (name|user name) to {who}{everywhere}", f"git user name {who}{everywhere}"],
            [f"(pon|configura|cambia) mi nombre de [usuario de] git (a|como) {who}{everywhere}", f"que mi nombre en git sea {who}{everywhere}"],
        ), f'git config{flag} user.name "{who.raw}"'
    if k == 1:
        mail = g.value(g.slot("word").raw.lower() + "@" + word(g.rng) + g.pick([".com", ".org", ".es", ".mx", ".dev"]))
        return g.t(
            [f"(set|change|configure) my git (email|e-mail|email address) to {mail}{everywhere}", f"use {mail} as (my|the) git email{everywhere}"],
            [f"(pon|configura|cambia) mi (correo|email) de git (a|como) {mail}{everywhere}", f"usa {mail} como correo de git{everywhere}"],
        ), f"git config{flag} user.email {mail.arg}"
    if k == 2:
        what, es, key = g.pick(
            [
                ("user name", "nombre de usuario", "user.name"),
                ("user email", "correo de usuario", "user.email"),
                ("default editor", "editor por defecto", "core.editor"),
            ]
        )
        return g.t(
            [f"(what is|show|print) the git {what}[ (that is )?configured]".replace("(that is )?", "")],
            [f"(cuál es|muestra|imprime) el {es} (de|configurado en) git"],
        ), f"git config {key}"
    if k == 3:
        return g.t(
            ["(show|list|print|see) [all] [the|my] git (configuration|settings|config)".replace("[all] [the|my]", "all my"), "git config list"],
            ["(muestra|lista|ver) toda la configuración de git", "qué configuración tengo en git"],
        ), "git config --list"
    if k == 4:
        name, cmd = g.pick(
            [
                ("st", "status"),
                ("co", "checkout"),
                ("br", "branch"),
                ("ci", "commit"),
                ("lg", "log --oneline --graph"),
                ("last", "log -n 1"),
                ("df", "diff"),
                ("unstage", "restore --staged"),
                ("amend", "commit --amend"),
            ]
        )
        a, c = g.value(name), g.value(cmd)
        return g.t(
            [
                f"(create|make|set|add) a [global] git alias {a} for {c}".replace("[global]", "global" if scope else ""),
                f"make git {a} (mean|run) git {c}{everywhere}",
            ]
            if scope
            else [f"(create|make|add) a git alias {a} for {c} in this repo"],
            [f"(crea|haz|añade) un alias [de] git {a} para {c}{everywhere}", f"que git {a} sea git {c}{everywhere}"],
        ), f"git config{flag} alias.{name} {c.arg}"
    if k == 5:
        ed = g.value(g.pick(["vim", "nano", "emacs", "nvim", "micro", "joe", "helix"]))
        return g.t(
            [
                f"(use|set) {ed} as [the|my] git editor{everywhere}".replace("[the|my]", "my"),
                f"(make|let) git use {ed} (for|to edit) commit messages{everywhere}".replace("(for|to edit)", "for"),
            ],
            [f"(usa|pon|configura) {ed} como editor de git{everywhere}", f"que git use {ed} como editor{everywhere}"],
        ), f"git config{flag} core.editor {ed.arg}"
    b = g.value(g.pick(["main", "master", "trunk", "develop", "principal"]))
    return g.t(
        [
            f"(make|set|use) {b} (the|as the) default branch (name )?(for|of|in) new git repos".replace("(the|as the)", "as the")
            .replace("(name )?", "")
            .replace("(make|set|use)", "(set|use)")
        ],
        [f"(usa|pon) {b} como rama por defecto (de|en) los repos nuevos de git"],
    ), f"git config --global init.defaultBranch {b.arg}"


@composed(INTENTS, "git-changed-files", weight=4)
def git_changed_files(g: Gen) -> tuple[str, str]:
    k = g.int(0, 3)
    if k == 0:
        said, value = when(g)
        return g.t(
            [
                f"(which|what) files (have changed|were touched|were changed) in git in the commits {said}[, no repeats]",
                f"(list|show) the files (changed|touched) in the commits {said}[ without duplicates]",
            ],
            [
                f"qué archivos (cambiaron|se tocaron) en los commits {said}[, sin repetir]",
                f"(lista|muestra) los (archivos|ficheros) cambiados en los commits {said}[ sin duplicados]",
            ],
        ), f'git log --since="{value}" --name-only --format= | sort -u'
    if k == 1:
        who = person(g)
        return g.t(
            [
                f"(which|what) files has {who} (changed|touched|modified) in (this|the) repo[, no repeats]",
                f"(list|show) [all] the files (changed|touched) by {who} in git",
            ],
            [
                f"qué archivos ha (cambiado|tocado|modificado) {who} en (este|el) repo[, sin repetir]",
                f"(lista|muestra) los (archivos|ficheros) tocados por {who} en git",
            ],
        ), f'git log --author="{who.raw}" --name-only --format= | sort -u'
    if k == 2:
        n = g.value(str(g.int(2, 20)))
        return g.t(
            [f"(which|what) files changed in the last {n} commits", f"(list|show) the [names of the] files changed in the last {n} commits"],
            [
                f"qué (archivos|ficheros) cambiaron en los últimos {n} commits",
                f"(lista|muestra) los [nombres de los] archivos cambiados en los últimos {n} commits",
            ],
        ), f"git diff --name-only HEAD~{n.raw} HEAD"
    n = g.value(str(g.pick([5, 10, 15, 20, 3])))
    return g.t(
        [
            f"(the )?{n} files (that change|changed) most often in (the|this) (git history|repo)".replace("(the )?", "the "),
            f"(which|what) are the {n} most (frequently )?(changed|modified) files in git".replace("(frequently )?", "[frequently] "),
        ],
        [f"los {n} archivos que más (cambian|veces han cambiado) en (el repo|el historial de git)", f"cuáles son los {n} ficheros más modificados en git"],
    ), f"git log --name-only --format= | grep -v '^$' | sort | uniq -c | sort -nr | head -n {n.raw}"


@composed(INTENTS, "git-blame-lines", weight=3)
def git_blame_lines(g: Gen) -> tuple[str, str]:
    f, a = g.bind(repo_file(g)), g.int(1, 200)
    if g.chance(0.35):
        n = g.value(str(a))
        return g.t(
            [f"who (wrote|last changed|changed|touched) line {n} of {f}", f"git blame of line {n} (in|of) {f}"],
            [f"quién (escribió|cambió|tocó) la línea {n} de {f}", f"git blame de la línea {n} de {f}"],
        ), f"git blame -L {a},{a} {f.arg}"
    x, y = g.value(str(a)), g.value(str(a + g.int(1, 60)))
    return g.t(
        [f"who (wrote|last changed|touched) lines {x} to {y} of {f}", f"(blame|git blame) (of )?lines {x}-{y} (in|of) {f}".replace("(of )?", "")],
        [f"quién (escribió|cambió|tocó) las líneas {x} a {y} de {f}", f"git blame de las líneas {x}-{y} de {f}"],
    ), f"git blame -L {x.raw},{y.raw} {f.arg}"


# docker
add(
    "docker-ps",
    "docker ps",
    [
        SHOW + " [the] (running|active) [docker] containers",
        "(what|which) [docker] containers are (running|up)",
        "docker (ps|containers running now)",
        "is any container (running|up)",
    ],
    [
        VER + " los contenedores [de docker] (en ejecución|activos|levantados|corriendo)",
        "qué contenedores [de docker] (están corriendo|hay levantados|están en marcha)",
        "docker ps",
    ],
    2,
)
add(
    "docker-ps-a",
    "docker ps -a",
    [
        SHOW + " all [the] [docker] containers[,] (running or not|including stopped ones|even the stopped ones|stopped too)",
        "(which|what) containers (exist|are there)[,] (running or stopped|including stopped ones)",
    ],
    [
        VER + " todos los contenedores[ de docker][,] (también los parados|incluidos los detenidos|parados o no)",
        "qué contenedores (existen|hay)[,] (incluso|incluidos los) parados",
    ],
    2,
)
add(
    "docker-images",
    "docker images",
    [
        SHOW + " [the|all] [local] docker images".replace("[the|all]", "[the]"),
        "(what|which) docker images (do I have|are there|are downloaded)",
        "docker images[ on this machine]",
    ],
    [VER + " las imágenes [locales] de docker", "qué imágenes de docker (tengo|hay|hay descargadas)", "imágenes de docker"],
    2,
)
add(
    "docker-pull",
    "docker pull {docker_image}",
    ["(pull|download|get|fetch) the [docker] image {docker_image}", "docker pull {docker_image}", "(download|pull) {docker_image} from docker hub"],
    ["(descarga|baja|trae|bájate) la imagen [de docker] {docker_image}", "docker pull {docker_image}", "(descarga|baja) {docker_image} de docker hub"],
)
add(
    "docker-push",
    "docker push {docker_image}",
    ["(push|upload|publish) the [docker] image {docker_image} [to the registry]", "docker push {docker_image}"],
    ["(sube|publica|haz push de) la imagen [de docker] {docker_image}[ al registro]", "docker push {docker_image}"],
)
add(
    "docker-rmi",
    "docker rmi {docker_image}",
    [RM + " the docker image {docker_image}", "docker rmi {docker_image}", "(delete|remove) {docker_image} from the local docker images"],
    [BORRA + " la imagen de docker {docker_image}", "docker rmi {docker_image}", "(quita|elimina) {docker_image} de las imágenes locales de docker"],
)
for verb, en_v, es_v in (
    ("stop", "(stop|shut down|halt)", "(para|detén|detener|apaga|parar)"),
    ("start", "(start|boot|start up)", "(arranca|inicia|enciende|arrancar)"),
    ("restart", "(restart|reboot|bounce)", "(reinicia|reiniciar|vuelve a arrancar)"),
    ("pause", "(pause|freeze)", "(pausa|congela)"),
    ("unpause", "(unpause|unfreeze)", "(despausa|reanuda|descongela)"),
    ("kill", "(kill|force stop|forcibly stop)", "(mata|para a la fuerza|fuerza la parada de)"),
):
    article = "" if es_v.endswith("de)") or verb != "x" else ""
    add(
        f"docker-{verb}",
        f"docker {verb} {{container}}",
        [
            f"{en_v} [the] [docker] container {{container}}".replace("[the] [docker]", "the [docker]"),
            f"{en_v} the {{container}} container",
            f"docker {verb} {{container}}",
        ],
        [
            f"{es_v} el contenedor [de docker] {{container}}".replace("de) el", "del) contenedor").replace("del) contenedor contenedor", "del) contenedor")
            if "parada" not in es_v
            else "(mata el|fuerza la parada del) contenedor {container}",
            f"docker {verb} {{container}}",
        ],
    )
add(
    "docker-rm",
    "docker rm {container}",
    [RM + " [the] [stopped] docker container {container}".replace("[the] [stopped]", "the [stopped]"), "docker rm {container}", "remove container {container}"],
    [BORRA + " el contenedor [parado] [de docker] {container}", "docker rm {container}"],
)
add(
    "docker-rm-f",
    "docker rm -f {container}",
    [
        "force[-]remove [the] [docker] container {container}".replace("[the] [docker]", "the"),
        "(remove|delete) the container {container} (even if it is running|although it is running|by force)",
        "(stop and remove|kill and remove) [at once] the container {container}",
    ],
    [
        "(borra|elimina) a la fuerza el contenedor {container}",
        "(borra|elimina) el contenedor {container} (aunque esté corriendo|aunque esté en marcha|forzando)",
    ],
)
add(
    "docker-stop-all",
    "docker stop $(docker ps -q)",
    [
        "stop (all|every) [the] [running] [docker] container[s]".replace("(all|every)", "all").replace("container[s]", "containers"),
        "shut down every [docker] container[ that is running]",
    ],
    [
        "(para|detén|apaga) todos los contenedores[ de docker| en ejecución]".replace("[ de docker| en ejecución]", "[ de docker]"),
        "parar todos los contenedores en ejecución",
    ],
)
add(
    "docker-inspect",
    "docker inspect {container}",
    [
        "(inspect|show [all] the (details|configuration) of|show low-level info about) [the] container {container}",
        "docker inspect {container}",
        "(details|configuration) of [the] [docker] container {container}",
    ],
    [
        "(inspecciona|muestra los detalles de|muestra la configuración de)l contenedor {container}".replace(
            "(inspecciona|muestra los detalles de|muestra la configuración de)l", "muestra (los detalles|la configuración) del"
        ),
        "inspecciona el contenedor {container}",
        "detalles del contenedor [de docker] {container}",
    ],
)
add(
    "docker-ip",
    "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' {container}",
    ["(what is|show|get) the ip [address] of [the] [docker] container {container}", "ip [address] of the container {container}"],
    ["(cuál es|muestra|dame) la [dirección] ip del contenedor [de docker] {container}", "ip del contenedor {container}"],
)
add(
    "docker-stats",
    "docker stats --no-stream",
    [
        "(show|how much) (cpu and memory|resources) (each|every) [docker] container (uses|is using)[ (right now|once|just once)]".replace(
            "(show|how much)", "show how much"
        ).replace("(cpu and memory|resources)", "cpu and memory"),
        "(resource|cpu and memory) usage of the containers[,] (once|a single snapshot|without streaming)",
    ],
    [
        "(cuánta cpu y memoria|cuántos recursos) usa cada contenedor[,] una sola vez",
        "(consumo|uso) de (recursos|cpu y memoria) de los contenedores[,] (una sola vez|sin refrescar)",
    ],
)
add(
    "docker-top",
    "docker top {container}",
    [SHOW + " the processes (running in|of|inside) [the] container {container}", "(what|which) processes are running in[side] the container {container}"],
    [
        VER + " los procesos (del|que corren en el) contenedor {container}",
        "qué procesos (hay|se ejecutan) (en|dentro del) contenedor {container}".replace("(en|dentro del)", "dentro del"),
    ],
)
add(
    "docker-port",
    "docker port {container}",
    [SHOW + " the (published ports|port mappings) of [the] container {container}", "(which|what) ports does the container {container} (publish|expose)"],
    [VER + " los puertos (publicados|mapeados) del contenedor {container}", "qué puertos (publica|expone) el contenedor {container}"],
)
add(
    "docker-prune",
    "docker container prune -f",
    [RM + " all [the] stopped [docker] containers", "(clean up|prune) [the] stopped containers"],
    [BORRA + " todos los contenedores (parados|detenidos)", "(limpia|purga) los contenedores (parados|detenidos)"],
)
add(
    "docker-image-prune",
    "docker image prune -f",
    [RM + " [all] [the] (dangling|untagged) [docker] images", "(clean up|prune) [the] (dangling|untagged) images"],
    [BORRA + " las imágenes (colgadas|sin etiqueta|huérfanas)[ de docker]", "limpia las imágenes de docker (sin etiqueta|colgadas)"],
)
add(
    "docker-image-prune-a",
    "docker image prune -a -f",
    [RM + " all [the] (unused docker images|docker images not used by any container)", "(clean up|prune) every docker image that no container uses"],
    [BORRA + " todas las imágenes de docker (sin usar|no usadas|que ningún contenedor usa)", "limpia todas las imágenes de docker sin uso"],
)
add(
    "docker-volume-prune",
    "docker volume prune -f",
    [RM + " [all] [the] unused docker volumes", "(clean up|prune) [the] unused [docker] volumes"],
    [BORRA + " los volúmenes de docker (sin usar|no usados|huérfanos)", "limpia los volúmenes [de docker] sin uso"],
)
add(
    "docker-system-prune",
    "docker system prune -f",
    [
        "(clean up|prune) docker (containers, networks and dangling images|to free space)",
        "(clean|free space used by) docker (system|unused data)".replace(
            "(clean|free space used by) docker (system|unused data)", "(clean|remove) docker unused data"
        ),
        RM + " [all] unused docker data",
    ],
    ["(limpia|purga) docker para (liberar|ganar) espacio", BORRA + " los datos de docker (no usados|sin usar)"],
)
add(
    "docker-df",
    "docker system df",
    [
        "(how much|what) (disk|disk space|space) (does|is) docker (use|using|take)".replace("(does|is) docker (use|using|take)", "is docker using"),
        "disk (space|usage) (of|used by) docker",
    ],
    ["cuánto (espacio|disco) (usa|ocupa|consume) docker", "(uso de disco|espacio usado) (de|por) docker".replace("(de|por)", "por")],
)
add(
    "docker-volumes",
    "docker volume ls",
    [SHOW + " [the|all] docker volumes".replace("[the|all]", "[the]"), "(which|what) docker volumes (exist|are there)"],
    [VER + " los volúmenes de docker", "qué volúmenes de docker (hay|existen)"],
)
add(
    "docker-networks",
    "docker network ls",
    [SHOW + " [the] docker networks", "(which|what) docker networks (exist|are there)"],
    [VER + " las redes de docker", "qué redes de docker (hay|existen)"],
)
add(
    "docker-network-create",
    "docker network create {word}",
    [MAKE + " a docker network (called|named) {word}", "new docker network {word}"],
    [CREA + " una red de docker (llamada|que se llame|con nombre) {word}", "nueva red de docker {word}"],
)
add(
    "docker-volume-create",
    "docker volume create {word}",
    [MAKE + " a docker volume (called|named) {word}", "new docker volume {word}"],
    [CREA + " un volumen de docker (llamado|que se llame|con nombre) {word}", "nuevo volumen de docker {word}"],
)
add(
    "docker-rename",
    "docker rename {container} {word}",
    ["rename [the] [docker] container {container} (to|as) {word}", "change the name of the container {container} to {word}"],
    [
        "(renombra|cambia el nombre de) contenedor {container} a {word}".replace(
            "(renombra|cambia el nombre de) contenedor", "(renombra el|cambia el nombre del) contenedor"
        )
    ],
)
add(
    "docker-tag",
    "docker tag {docker_image} {docker_image2}",
    ["tag [the] [docker] image {docker_image} as {docker_image2}", "give [the] image {docker_image} the tag {docker_image2}"],
    ["(etiqueta|taggea) la imagen [de docker] {docker_image} como {docker_image2}", "ponle a la imagen {docker_image} la etiqueta {docker_image2}"],
)
add(
    "docker-history",
    "docker history {docker_image}",
    [SHOW + " the (layers|history) of [the] [docker] image {docker_image}", "(which|what) layers does the image {docker_image} have"],
    [VER + " (las capas|el historial) de la imagen {docker_image}", "qué capas tiene la imagen {docker_image}"],
)
add(
    "docker-save",
    "docker save -o {tar_file} {docker_image}",
    ["(save|export) the [docker] image {docker_image} (to|as|into) [the file] {tar_file}", "write [the] image {docker_image} to {tar_file}"],
    ["(guarda|exporta) la imagen [de docker] {docker_image} (en|a) {tar_file}"],
)
add(
    "docker-load",
    "docker load -i {tar_file}",
    ["load (the|a) docker image from {tar_file}", "import the saved docker image {tar_file}"],
    ["carga la imagen de docker (de|desde|guardada en) {tar_file}"],
)
add(
    "docker-cp-from",
    "docker cp {container}:{absdir} .",
    ["copy {absdir} (from|out of) [the] container {container} (here|to the current directory)"],
    ["copia {absdir} del contenedor {container} (aquí|al directorio actual)", "(saca|trae) {absdir} del contenedor {container} (aquí|a esta carpeta)"],
)
add(
    "docker-cp-to",
    "docker cp {file} {container}:{absdir}",
    ["copy {file} (into|to) {absdir} (of|in|inside) [the] container {container}"],
    ["(copia|mete|pasa) {file} (a|en) {absdir} del contenedor {container}"],
)


@composed(INTENTS, "docker-run", weight=10)
def docker_run(g: Gen) -> tuple[str, str]:
    image, opts, en, es = g.slot("docker_image"), [], [], []
    if g.chance(0.22):
        sh = g.pick(["bash", "sh"])
        s = g.value(sh)
        rm = g.chance(0.5)
        return g.t(
            [
                f"(run|start|open) [an interactive] {s} in a [new] container of {image}"
                + (" (and|that is) (remove it|removed) (on exit|afterwards)".replace("(and|that is) (remove it|removed)", "and remove it") if rm else ""),
                f"(get|give me) a {s} shell in a new {image} container" + ("[,] deleted on exit" if rm else ""),
            ],
            [
                f"(abre|ejecuta|lanza) [un] {s} (interactivo )?en un contenedor [nuevo] de {image}".replace("(interactivo )?", "[interactivo] ")
                + (" y bórralo al salir" if rm else ""),
                f"dame una consola {s} en un contenedor nuevo de {image}" + (" que se borre al salir" if rm else ""),
            ],
        ), f"docker run {'--rm ' if rm else ''}-it {image.arg} {sh}"
    detach = g.chance(0.65)
    if detach:
        opts.append("-d")
        en.append("(in the background|detached|as a daemon)")
        es.append("(en segundo plano|en background|como demonio)")
    elif g.chance(0.4):
        opts.append("--rm")
        en.append("(removing it when it exits|and remove it on exit)")
        es.append("(borrándolo al terminar|y que se borre al salir)")
    if g.chance(0.5):
        n = g.value(g.slot("container").raw)
        opts.append(f"--name {n.arg}")
        en.append(f"(named|called|with the name) {n}")
        es.append(f"(llamado|con [el] nombre|que se llame) {n}")
    if g.chance(0.55):
        p, q = g.slot("port"), g.slot("port")
        opts.append(f"-p {p.raw}:{q.raw}")
        en.append(f"(mapping|publishing|with) (host|local) port {p} (to|on) [container] port {q}".replace("(to|on)", "to"))
        es.append(f"(mapeando|publicando|con) el puerto {p} (del host|local) al {q}[ del contenedor]")
    if g.chance(0.3):
        v, val = g.value(g.pick(["DEBUG", "ENV", "TZ", "LANG", "POSTGRES_PASSWORD", "MYSQL_ROOT_PASSWORD", "NODE_ENV", "LOG_LEVEL", "MODE"])), g.slot("word")
        pair = g.value(f"{v.raw}={val.raw}")
        opts.append(f"-e {pair.raw}")
        en.append(f"with [the] [environment] variable {pair}")
        es.append(f"con la variable [de entorno] {pair}")
    if g.chance(0.25):
        h, t = (
            g.value("/" + g.pick(["srv", "data", "home/ana", "opt", "mnt", "var/lib"]) + "/" + word(g.rng)),
            g.value("/" + g.pick(["app", "data", "usr/share/nginx/html", "var/lib/mysql", "etc/app", "code", "src"])),
        )
        opts.append(f"-v {h.raw}:{t.raw}")
        en.append(f"mounting {h} (on|at|as) {t}")
        es.append(f"montando {h} en {t}")
    said = " ".join(en if g.lang == "en" else es)
    return g.t(
        [
            f"(run|start|launch) a [docker] container (from|of|with) [the image] {image} {said}",
            f"docker run [of] {image} {said}".replace("[of] ", ""),
            f"(run|launch) the [docker] image {image} {said}",
        ],
        [
            f"(ejecuta|lanza|arranca|levanta) un contenedor (de|con|a partir de) [la imagen] {image} {said}",
            f"docker run de {image} {said}",
            f"(ejecuta|corre|lanza) la imagen {image} {said}",
        ],
    ), " ".join(["docker run", *opts, image.arg])


@composed(INTENTS, "docker-logs", weight=5)
def docker_logs(g: Gen) -> tuple[str, str]:
    c, opts, en, es = g.slot("container"), [], "", ""
    n = g.value(str(g.pick([10, 20, 50, 100, 200, 30, 500])))
    follow, tail = g.chance(0.4), g.chance(0.45)
    what_en, what_es = (f"the last {n} (lines of the logs|log lines)", f"las últimas {n} líneas del log") if tail else ("the logs", "los logs")
    if follow:
        opts.append("-f")
    if tail:
        opts.append(f"--tail {n.raw}")
    if not tail and g.chance(0.25):
        h = g.value(str(g.pick([1, 2, 3, 6, 12, 24])))
        opts.append(f"--since {h.raw}h")
        en, es = f" (of|from|in) the last {h} hours", f" de las últimas {h} horas"
        if h.raw == "1":
            en, es = " (of|from|in) the last hour", " de la última hora"
    elif g.chance(0.2):
        opts.insert(0, "-t")
        en, es = " with timestamps", " con marcas de tiempo"
    if follow:
        return g.t(
            [
                f"follow {what_en} of [the] [docker] container {c}{en}"
                if not tail
                else f"show {what_en} of [the] container {c}{en} and (keep following|follow them)",
                f"(show|watch) {what_en} of [the] container {c}{en} (live|in real time|as they come)",
            ],
            [f"(sigue|mira|muestra) {what_es} del contenedor {c}{es} en (tiempo real|vivo|directo)"],
        ), " ".join(["docker logs", *opts, c.arg])
    return g.t(
        [
            f"{SHOW} {what_en} of [the] [docker] container {c}{en}",
            f"{what_en} of the container {c}{en}",
            f"docker logs of {c}{en}" if not tail else f"what are {what_en} of [the] container {c}{en}",
        ],
        [f"{VER} {what_es} del contenedor [de docker] {c}{es}", f"{what_es} del contenedor {c}{es}"],
    ), " ".join(["docker logs", *opts, c.arg])


@composed(INTENTS, "docker-exec", weight=5)
def docker_exec(g: Gen) -> tuple[str, str]:
    c = g.slot("container")
    if g.chance(0.5):
        sh = g.value(g.pick(["bash", "sh", "bash", "zsh"]))
        return g.t(
            [
                f"(open|get|start|give me) [a|an interactive] {sh} (shell )?(in|inside) [the] [running] container {c}".replace(
                    "[a|an interactive]", "an interactive"
                ).replace("(shell )?", "[shell] "),
                f"(enter|go into|get into) [the] container {c} with {sh}",
                f"{sh} inside the container {c}",
            ],
            [
                f"(abre|inicia|dame) (un|una consola) {sh} (en el|dentro del) contenedor {c}",
                f"(entra|métete) (en el|al) contenedor {c} con {sh}",
                f"{sh} dentro del contenedor {c}",
            ],
        ), f"docker exec -it {c.arg} {sh.arg}"
    cmd = g.value(
        g.pick(
            [
                "ls /app",
                "env",
                "cat /etc/os-release",
                "ps aux",
                "df -h",
                "php -v",
                "python3 --version",
                "nginx -t",
                "whoami",
                "ls -la /var/log",
                "date",
                "hostname",
                "pip list",
                "cat /etc/hosts",
                "redis-cli ping",
                "nginx -s reload",
            ]
        )
    )
    shown = g.pick([f"'{cmd.raw}'", cmd.raw, f"`{cmd.raw}`"])
    m = g.value(cmd.raw, cmd.raw, shown)
    return g.t(
        [f"(run|execute) [the command] {m} (in|inside) [the] [docker] container {c}", f"{m} inside the container {c}"],
        [f"(ejecuta|corre|lanza) [el comando] {m} (en el|dentro del) contenedor {c}", f"{m} dentro del contenedor {c}"],
    ), f"docker exec {c.arg} {cmd.raw}"


@composed(INTENTS, "docker-build", weight=4)
def docker_build(g: Gen) -> tuple[str, str]:
    image = g.value(word(g.rng).lower() + g.pick(["", ":latest", ":1.0", ":dev", f":v{g.int(1, 9)}", "/" + word(g.rng).lower()]))
    opts, en, es, where = [], "", "", "."
    place_en, place_es = "[ (from the current directory|from the Dockerfile here|here)]", "[ (con el Dockerfile de aquí|desde el directorio actual|aquí)]"
    if g.chance(0.3):
        opts.append("--no-cache")
        en += " (without (using )?(the )?cache|with no cache)".replace("(using )?(the )?", "")
        es += " sin [usar la] caché"
    if g.chance(0.3):
        f = g.value(g.pick(["Dockerfile.dev", "Dockerfile.prod", "docker/Dockerfile", "Dockerfile.test", "build/Dockerfile", "Dockerfile." + word(g.rng)]))
        opts.append(f"-f {f.arg}")
        en += f" (using|with) [the file] {f}"
        es += f" (usando|con) [el fichero] {f}"
        place_en = place_es = ""
    elif g.chance(0.3):
        d = g.slot("dir")
        where, place_en, place_es = d.arg, f" from [the directory] {d}", f" (desde|a partir de) [la carpeta] {d}"
    return g.t(
        [
            f"build (a|the) docker image (called|named|tagged|with the tag) {image}{en}{place_en}",
            f"docker build (tagged|with tag) {image}{en}{place_en}",
            f"(make|create) the docker image {image}{en}{place_en}",
        ],
        [
            f"(construye|crea|compila|haz) (una|la) imagen [de] docker (llamada|con la etiqueta|con nombre) {image}{es}{place_es}",
            f"docker build con etiqueta {image}{es}{place_es}",
        ],
    ), " ".join(["docker build", *opts, f"-t {image.arg}", where])


@composed(INTENTS, "docker-compose", weight=10)
def docker_compose(g: Gen) -> tuple[str, str]:
    svc = g.value(g.pick(["web", "db", "api", "worker", "redis", "frontend", "backend", "nginx", "postgres", word(g.rng).lower()]))
    k = g.int(0, 14)
    n = g.value(str(g.int(2, 8)))
    if k == 0:
        return g.t(
            [
                "(start|bring up|launch|run) [all] the [docker] compose services (in the background|detached)",
                "docker compose up (in the background|detached)",
                "(bring|get) the stack up (in the background|detached) with [docker] compose",
            ],
            ["(levanta|arranca|inicia) [todos] los servicios de [docker] compose en segundo plano", "docker compose up en (segundo plano|background)"],
        ), "docker compose up -d"
    if k == 1:
        return g.t(
            ["(start|bring up|run) [all] the [docker] compose services (in the foreground|attached)", "docker compose up", "(start|launch) the compose stack"],
            ["(levanta|arranca) los servicios de [docker] compose[ en primer plano]", "docker compose up"],
        ), "docker compose up"
    if k == 2:
        return g.t(
            [
                "(stop and remove|take down|bring down) [all] the [docker] compose (services|containers|stack)",
                "docker compose down",
                "(tear|shut) down the compose (stack|services)",
            ],
            ["(baja|tumba|tira|para y borra) los (servicios|contenedores) de [docker] compose", "docker compose down"],
        ), "docker compose down"
    if k == 3:
        return g.t(
            [
                "(take down|stop and remove|bring down) the [docker] compose (services|stack) (and|including) [delete] [the|its] volumes".replace(
                    "(and|including) [delete] [the|its] volumes", "including the volumes"
                ),
                "docker compose down (with|removing|and delete) volumes",
            ],
            [
                "(baja|tumba|tira) los servicios de [docker] compose (y borra|borrando|incluidos) los volúmenes",
                "docker compose down (con|borrando los) volúmenes",
            ],
        ), "docker compose down -v"
    if k == 4:
        return g.t(
            [
                f"follow the logs of the [docker] compose service {svc}",
                f"(tail|watch) the logs of {svc} (live )?with [docker] compose".replace("(live )?", "live "),
            ],
            [f"(sigue|mira) los logs del servicio {svc} de [docker] compose[ en vivo]", f"logs en vivo de {svc} con docker compose"],
        ), f"docker compose logs -f {svc.arg}"
    if k == 5:
        return g.t(
            [f"{SHOW} the logs of the [docker] compose service {svc}", f"[docker] compose logs of {svc}"],
            [f"{VER} los logs del servicio {svc} de [docker] compose", f"logs de {svc} con [docker] compose"],
        ), f"docker compose logs {svc.arg}"
    if k == 6:
        return g.t(
            [SHOW + " the (status|state) of the [docker] compose services", "(which|what) compose services are (running|up)", "docker compose ps"],
            [VER + " el estado de los servicios de [docker] compose", "qué servicios de compose están (levantados|corriendo)", "docker compose ps"],
        ), "docker compose ps"
    if k == 7:
        return g.t(
            ["(build|rebuild) the [docker] compose images", "docker compose build"],
            ["(construye|reconstruye) las imágenes de [docker] compose", "docker compose build"],
        ), "docker compose build"
    if k == 8:
        return g.t(
            [
                "(rebuild|build) (the images )?and (start|bring up) the [docker] compose services (in the background|detached)".replace(
                    "(the images )?", "the images "
                ),
                "docker compose up detached (rebuilding|with build)",
            ],
            [
                "(reconstruye|construye) las imágenes y (levanta|arranca) los servicios de [docker] compose en segundo plano",
                "docker compose up en segundo plano reconstruyendo",
            ],
        ), "docker compose up -d --build"
    if k == 9:
        return g.t(
            [f"restart the [docker] compose service {svc}", f"(restart|bounce) {svc} with [docker] compose"],
            [f"reinicia el servicio {svc} de [docker] compose", f"reiniciar {svc} con [docker] compose"],
        ), f"docker compose restart {svc.arg}"
    if k == 10:
        return g.t(
            [f"(open|start) a (bash|bash shell) in the [docker] compose service {svc}", f"(enter|get into) the compose service {svc} with bash"],
            [f"(abre|inicia) bash en el servicio {svc} de [docker] compose", f"entra con bash en el servicio {svc} de compose"],
        ), f"docker compose exec {svc.arg} bash"
    if k == 11:
        return g.t(
            [f"stop the [docker] compose service {svc}", f"(stop|halt) only {svc} (in|of) [docker] compose"],
            [f"(para|detén) el servicio {svc} de [docker] compose", f"para solo {svc} en [docker] compose"],
        ), f"docker compose stop {svc.arg}"
    if k == 12:
        return g.t(
            [
                f"(start|bring up) only the [docker] compose service {svc} (in the background|detached)",
                f"docker compose up of {svc} (in the background|detached)",
            ],
            [f"(levanta|arranca) solo el servicio {svc} de [docker] compose en segundo plano"],
        ), f"docker compose up -d {svc.arg}"
    if k == 13:
        return g.t(
            [
                f"scale the [docker] compose service {svc} to {n} (replicas|instances|containers)[ in the background]".replace(
                    "[ in the background]", " in the background"
                ),
                f"run {n} (instances|replicas) of the compose service {svc} (in the background|detached)",
            ],
            [f"escala el servicio {svc} de [docker] compose a {n} (réplicas|instancias) en segundo plano"],
        ), f"docker compose up -d --scale {svc.raw}={n.raw}"
    return g.t(
        [
            "(pull|download|update) the images of [the] [docker] compose [services|file]".replace("[services|file]", "services"),
            "docker compose pull",
            "(check|validate|show) the [resolved] docker compose config".replace(
                "(check|validate|show) the [resolved] docker compose config", "get the newest images for the compose services"
            ),
        ],
        ["(descarga|baja|actualiza) las imágenes de los servicios de [docker] compose", "docker compose pull"],
    ), "docker compose pull"


# kubernetes
@composed(INTENTS, "kubectl-get", weight=9)
def kubectl_get(g: Gen) -> tuple[str, str]:
    kind, en, es = g.pick(
        [
            ("pods", "pods", "los pods"),
            ("pods", "pods", "los pods"),
            ("services", "services", "los servicios"),
            ("deployments", "deployments", "los deployments"),
            ("nodes", "nodes", "los nodos"),
            ("namespaces", "namespaces", "los namespaces"),
            ("configmaps", "configmaps", "los configmaps"),
            ("secrets", "secrets", "los secrets"),
            ("ingress", "ingresses", "los ingress"),
            ("jobs", "jobs", "los jobs"),
            ("cronjobs", "cronjobs", "los cronjobs"),
            ("pvc", "persistent volume claims", "los persistent volume claims"),
            ("events", "events", "los eventos"),
            ("statefulsets", "statefulsets", "los statefulsets"),
            ("daemonsets", "daemonsets", "los daemonsets"),
        ]
    )
    opts, where = "", ""
    k8s = g.t([" (in|of) (kubernetes|k8s|the cluster)", " with kubectl"], [" (de|en) kubernetes", " del (cluster|clúster)", " con kubectl"])
    if kind not in ("nodes", "namespaces"):
        r = g.int(0, 2)
        if r == 0:
            ns = g.slot("namespace")
            opts, where = (
                f" -n {ns.arg}",
                g.t([f" (in|of) [the] namespace {ns}", f" in the {ns} namespace"], [f" (del|en el) namespace {ns}", f" del espacio de nombres {ns}"]),
            )
            k8s = "" if g.chance(0.6) else g.t(" with kubectl", " con kubectl")
        elif r == 1:
            opts, where = " -A", g.t([" (in|of|across) all [the] namespaces"], [" (de|en) todos los (namespaces|espacios de nombres)"])
            k8s = "" if g.chance(0.6) else g.t(" with kubectl", " con kubectl")
    if kind == "pods" and g.chance(0.2):
        lab = g.value(g.pick(["app", "tier", "env", "role"]) + "=" + word(g.rng).lower())
        opts += f" -l {lab.arg}"
        where += g.t([f" with [the] label {lab}"], [f" con la etiqueta {lab}"])
    if g.chance(0.18):
        opts += " -o wide"
        where += g.t([" (with more details|in wide format|with wide output)"], [" (con más detalles|en formato ancho|con salida wide)"])
    elif g.chance(0.1):
        opts += " -o yaml"
        where += g.t([" (as|in) yaml"], [" en [formato] yaml"])
    return g.t(
        [f"{SHOW} [all] [the] {en}{where}{k8s}", f"(which|what) {en} are there{where}{k8s}", f"get {en}{where}{k8s}"],
        [f"{VER} {es}{where}{k8s}", f"qué {es.split(' ', 1)[1]} hay{where}{k8s}", f"{es}{where}{k8s}"],
    ), f"kubectl get {kind}{opts}"


@composed(INTENTS, "kubectl-pod", weight=8)
def kubectl_pod(g: Gen) -> tuple[str, str]:
    pod, opts, ns_en, ns_es = g.slot("pod"), "", "", ""
    if g.chance(0.45):
        ns = g.slot("namespace")
        opts, ns_en, ns_es = f" -n {ns.arg}", f" (in|of) [the] namespace {ns}", f" (del|en el) namespace {ns}"
    k, n = g.int(0, 6), g.value(str(g.pick([10, 20, 50, 100, 200])))
    if k == 0:
        return g.t(
            [f"(describe|show the details of) [the] pod {pod}{ns_en}", f"details of [the] pod {pod}{ns_en}"],
            [f"(describe el|muestra los detalles del) pod {pod}{ns_es}", f"detalles del pod {pod}{ns_es}"],
        ), f"kubectl describe pod {pod.arg}{opts}"
    if k == 1:
        return g.t(
            [f"{SHOW} the logs of [the] pod {pod}{ns_en}", f"logs of [the] pod {pod}{ns_en}"],
            [f"{VER} los logs del pod {pod}{ns_es}", f"logs del pod {pod}{ns_es}"],
        ), f"kubectl logs {pod.arg}{opts}"
    if k == 2:
        return g.t(
            [f"(follow|stream|tail|watch) the logs of [the] pod {pod}{ns_en}[ live]"],
            [f"(sigue|mira) [en vivo] los logs del pod {pod}{ns_es}", f"logs en (vivo|tiempo real) del pod {pod}{ns_es}"],
        ), f"kubectl logs -f {pod.arg}{opts}"
    if k == 3:
        return g.t(
            [f"{SHOW} the last {n} (log lines|lines of the logs) of [the] pod {pod}{ns_en}"], [f"{VER} las últimas {n} líneas de los logs del pod {pod}{ns_es}"]
        ), f"kubectl logs --tail={n.raw} {pod.arg}{opts}"
    if k == 4:
        sh = g.value(g.pick(["bash", "sh"]))
        return g.t(
            [f"(open|get|start) a {sh} [shell] (in|inside) [the] pod {pod}{ns_en}", f"(enter|get into) [the] pod {pod} with {sh}{ns_en}"],
            [f"(abre|inicia) [un] {sh} (en el|dentro del) pod {pod}{ns_es}", f"entra (en el|al) pod {pod} con {sh}{ns_es}"],
        ), f"kubectl exec -it {pod.arg}{opts} -- {sh.arg}"
    if k == 5:
        return g.t([f"{RM} [the] pod {pod}{ns_en}"], [f"{BORRA} el pod {pod}{ns_es}"]), f"kubectl delete pod {pod.arg}{opts}"
    p, q = g.slot("port"), g.slot("port")
    return g.t(
        [f"forward local port {p} to port {q} of [the] pod {pod}{ns_en}", f"port[-]forward {p} to {q} (on|of) the pod {pod}{ns_en}"],
        [f"redirige el puerto local {p} al {q} del pod {pod}{ns_es}", f"port-forward del {p} al {q} del pod {pod}{ns_es}"],
    ), f"kubectl port-forward pod/{pod.raw} {p.raw}:{q.raw}{opts}"


@composed(INTENTS, "kubectl-deploy", weight=6)
def kubectl_deploy(g: Gen) -> tuple[str, str]:
    d, opts, ns_en, ns_es = g.value(g.pick(["web", "api", "frontend", "backend", "worker", "auth", word(g.rng).lower(), word(g.rng).lower()])), "", "", ""
    if g.chance(0.4):
        ns = g.slot("namespace")
        opts, ns_en, ns_es = f" -n {ns.arg}", f" (in|of) [the] namespace {ns}", f" (del|en el) namespace {ns}"
    k, n = g.int(0, 6), g.value(str(g.int(1, 12)))
    if k == 0:
        return g.t(
            [
                f"scale [the] deployment {d} to {n} (replicas|pods){ns_en}",
                f"(set|change) the number of replicas of [the] deployment {d} to {n}{ns_en}",
                f"I want {n} replicas of [the] deployment {d}{ns_en}",
            ],
            [f"escala el deployment {d} a {n} réplicas{ns_es}", f"(pon|cambia) a {n} las réplicas del deployment {d}{ns_es}"],
        ), f"kubectl scale deployment {d.arg} --replicas={n.raw}{opts}"
    if k == 1:
        return g.t(
            [f"restart [the] deployment {d}{ns_en}", f"(rolling restart|rollout restart) of [the] deployment {d}{ns_en}"],
            [f"reinicia el deployment {d}{ns_es}", f"reinicio gradual del deployment {d}{ns_es}"],
        ), f"kubectl rollout restart deployment/{d.raw}{opts}"
    if k == 2:
        return g.t(
            [f"(show|check|what is) the rollout status of [the] deployment {d}{ns_en}", f"has [the] deployment {d} finished rolling out{ns_en}"],
            [f"(muestra|cuál es) el estado del despliegue (del deployment|de) {d}{ns_es}".replace("(del deployment|de)", "del deployment")],
        ), f"kubectl rollout status deployment/{d.raw}{opts}"
    if k == 3:
        return g.t(
            [
                f"(undo|roll back) the last rollout of [the] deployment {d}{ns_en}",
                f"(roll back|rollback) [the] deployment {d}[ to the previous version]{ns_en}",
            ],
            [f"(deshaz|revierte) el último despliegue del deployment {d}{ns_es}", f"rollback del deployment {d}{ns_es}"],
        ), f"kubectl rollout undo deployment/{d.raw}{opts}"
    if k == 4:
        return g.t([f"{RM} [the] deployment {d}{ns_en}"], [f"{BORRA} el deployment {d}{ns_es}"]), f"kubectl delete deployment {d.arg}{opts}"
    if k == 5:
        return g.t(
            [f"(describe|show the details of) [the] deployment {d}{ns_en}"], [f"(describe el|muestra los detalles del) deployment {d}{ns_es}"]
        ), f"kubectl describe deployment {d.arg}{opts}"
    return g.t(
        [f"(show|see) the rollout history of [the] deployment {d}{ns_en}"], [f"(muestra|ver) el historial de despliegues del deployment {d}{ns_es}"]
    ), f"kubectl rollout history deployment/{d.raw}{opts}"


add(
    "kubectl-apply",
    "kubectl apply -f {yaml_file}",
    [
        "(apply|deploy) [the] (manifest|file|config)? {yaml_file} (to|in) (the cluster|kubernetes)".replace("[the] (manifest|file|config)?", "the manifest"),
        "kubectl apply [of] {yaml_file}".replace("[of] ", ""),
        "(create|update) the [kubernetes] resources (defined|described) in {yaml_file}",
    ],
    [
        "(aplica|despliega) el manifiesto {yaml_file} (en|al) (kubernetes|cluster)".replace("(en|al) (kubernetes|cluster)", "en (kubernetes|el cluster)"),
        "(crea|actualiza) los recursos [de kubernetes] (definidos|descritos) en {yaml_file}",
        "kubectl apply de {yaml_file}",
    ],
    2,
)
add(
    "kubectl-delete-f",
    "kubectl delete -f {yaml_file}",
    [RM + " the [kubernetes] resources (defined|described) in {yaml_file}", "kubectl delete what is in {yaml_file}"],
    [BORRA + " los recursos [de kubernetes] (definidos|descritos) en {yaml_file}"],
)
add(
    "kubectl-context",
    "kubectl config current-context",
    ["(what is|show|print) the current (kubectl|kubernetes) context", "(which|what) (cluster|context) is kubectl (pointing to|using)"],
    [
        "(cuál es|muestra) el contexto actual de (kubectl|kubernetes)",
        "(a qué cluster|qué contexto) (apunta|usa) kubectl".replace("(a qué cluster|qué contexto) (apunta|usa)", "qué contexto usa"),
    ],
)
add(
    "kubectl-contexts",
    "kubectl config get-contexts",
    [SHOW + " [all] the (kubectl|kubernetes) contexts", "(which|what) kubectl contexts (are there|do I have)"],
    [VER + " [todos] los contextos de (kubectl|kubernetes)", "qué contextos de kubectl (hay|tengo)"],
)
add(
    "kubectl-use",
    "kubectl config use-context {word}",
    ["(switch|change) [kubectl] to [the] context {word}".replace("[kubectl] to [the]", "kubectl to the"), "use [the] (kubectl|kubernetes) context {word}"],
    ["(cambia|pasa) al contexto {word} de (kubectl|kubernetes)", "usa el contexto {word} en kubectl"],
)
add(
    "kubectl-top-pods",
    "kubectl top pods",
    [
        SHOW + " the (cpu and memory|resource) usage of the pods",
        "how much (cpu and memory|resources) (do the|are the) pods us(e|ing)".replace("(do the|are the) pods us(e|ing)", "do the pods use"),
    ],
    [VER + " el (uso|consumo) de (cpu y memoria|recursos) de los pods", "cuánta cpu y memoria (usan|consumen) los pods"],
)
add(
    "kubectl-top-nodes",
    "kubectl top nodes",
    [SHOW + " the (cpu and memory|resource) usage of the [kubernetes] nodes", "how (loaded|busy) are the kubernetes nodes"],
    [VER + " el (uso|consumo) de (cpu y memoria|recursos) de los nodos[ de kubernetes]"],
)
add(
    "kubectl-create-ns",
    "kubectl create namespace {word}",
    [MAKE + " a [kubernetes] namespace (called|named) {word}", "new kubernetes namespace {word}"],
    [CREA + " un namespace [de kubernetes] (llamado|que se llame) {word}", "nuevo namespace de kubernetes {word}"],
)

# make, python, npm
add(
    "make-default",
    "make",
    ["(run|call|execute) make", "(build|compile) the project with make", "make [with] the default target"],
    ["(ejecuta|corre|lanza) make", "(compila|construye) el proyecto con make"],
)
add(
    "make-clean",
    "make clean",
    ["(run|execute) make clean", "(clean|delete) the (build files|build artifacts|compiled files) with make"],
    ["(ejecuta|corre) make clean", "(limpia|borra) los (archivos compilados|artefactos de compilación) con make"],
)


@composed(INTENTS, "make", weight=5)
def make(g: Gen) -> tuple[str, str]:
    target = g.value(g.pick(["all", "install", "test", "build", "docs", "check", "deploy", "lint", "run", "dist", word(g.rng).lower(), word(g.rng).lower()]))
    opts, en, es = [], "", ""
    has_target = g.chance(0.65)
    if g.chance(0.35):
        n = g.value(str(g.pick([2, 4, 8, 12, 16, 6, 3])))
        opts.append(f"-j {n.raw}")
        en += f" (with|using) {n} (parallel jobs|jobs in parallel|jobs|cores)"
        es += f" con {n} (trabajos en paralelo|procesos en paralelo|hilos)"
    elif g.chance(0.12):
        opts.append("-j $(nproc)")
        en += " (using|with|on) all [the] (cores|CPUs)"
        es += " (usando|con) todos los núcleos"
    if g.chance(0.3):
        d = g.slot("dir")
        opts.append(f"-C {d.arg}")
        en += f" (in|inside) [the directory] {d}"
        es += f" en [la carpeta|el directorio] {d}".replace("[la carpeta|el directorio]", "[la carpeta]")
    if g.chance(0.2):
        f = g.value(g.pick(["Makefile.dev", "build.mk", "Makefile.linux", "rules.mk", word(g.rng).lower() + ".mk"]))
        opts.append(f"-f {f.arg}")
        en += f" (using|with) [the makefile] {f}"
        es += f" (usando|con) [el makefile] {f}"
    r = g.int(0, 9)
    if r == 0:
        opts.insert(0, "-n")
        en += "[,] (without running anything|only printing the commands|dry run)"
        es += "[,] sin ejecutar nada[, solo mostrar los comandos]"
    elif r == 1:
        opts.insert(0, "-B")
        en += "[,] rebuilding everything"
        es += "[,] recompilando todo"
    if not opts:
        has_target = True
    command = " ".join(["make", *opts] + ([target.arg] if has_target else []))
    if has_target:
        return g.t(
            [
                f"(run|execute|call) make {target}{en}",
                f"(run|build|make) the target {target} [of the makefile] [with make]{en}".replace(
                    "(run|build|make) the target {target} [of the makefile] [with make]", f"(run|build) the make target {target}"
                ),
            ],
            [f"(ejecuta|lanza|corre) make {target}{es}", f"(ejecuta|construye) el objetivo {target} de make{es}".replace("de make", "con make")],
        ), command
    return g.t([f"run make{en}", f"(build|compile) with make{en}"], [f"(ejecuta|lanza) make{es}", f"compila con make{es}"]), command


VENV = [".venv", "venv", "env", "myenv", "entorno", ".env39", "sandbox"]


@composed(INTENTS, "python", weight=9)
def python(g: Gen) -> tuple[str, str]:
    d = g.value(g.pick(VENV) if g.chance(0.7) else word(g.rng).lower())
    k = g.int(0, 13)
    p = g.slot("port")
    if k == 0:
        return g.t(
            [
                f"{MAKE} a [python] (virtual environment|virtualenv|venv) (in|called|named) {d}".replace("[python]", "python"),
                f"python (virtual environment|venv) in {d}",
            ],
            [f"{CREA} un (entorno virtual|virtualenv|venv) de python (en|llamado) {d}", f"entorno virtual de python en {d}"],
        ), f"python3 -m venv {d.arg}"
    if k == 1:
        return g.t(
            [f"activate the [python] (virtual environment|venv|virtualenv) {d}", f"(enter|use|source) the python venv {d}"],
            [f"activa el (entorno virtual|venv) [de python] {d}", f"activar el virtualenv {d}"],
        ), f"source {d.arg}/bin/activate"
    if k == 2:
        return g.t(
            [f"{MAKE} a python (venv|virtual environment) in {d} and activate it"], [f"{CREA} un (venv|entorno virtual) de python en {d} y actívalo"]
        ), f"python3 -m venv {d.arg} && source {d.arg}/bin/activate"
    if k == 3:
        return g.t(
            ["(deactivate|leave|exit|get out of) the [current|python] (virtual environment|venv)".replace("[current|python]", "current")],
            ["(desactiva|abandona) el entorno virtual [actual]", "sal del (venv|entorno virtual)", "desactivar el venv"],
        ), "deactivate"
    if k == 4:
        return g.t(
            [
                f"(serve|share) (the current directory|this folder|the files here) (over http|with a simple web server) on port {p}",
                f"(start|run) a [simple|quick] (python )?(http|web) server on port {p}[ here]".replace("[simple|quick]", "simple").replace(
                    "(python )?", "python "
                ),
                f"python http server on port {p}",
            ],
            [
                f"(sirve|comparte) (este directorio|esta carpeta) por http en el puerto {p}",
                f"(levanta|arranca) un servidor (web|http) [sencillo] con python en el puerto {p}",
            ],
        ), f"python3 -m http.server {p.raw}"
    if k == 5:
        w = g.slot("dir")
        return g.t(
            [f"(serve|share) [the directory] {w} (over http|with python's web server) on port {p}", f"python http server for {w} on port {p}"],
            [f"(sirve|comparte) [la carpeta] {w} por http con python en el puerto {p}"],
        ), f"python3 -m http.server {p.raw} --directory {w.arg}"
    if k == 6:
        f = g.slot("py_file")
        return g.t(
            [f"(run|execute|launch) [the] [python] (script|program) {f}".replace("[the] [python]", "the [python]"), f"run {f} with python"],
            [f"(ejecuta|corre|lanza) el (script|programa) [de python] {f}", f"ejecuta {f} con python"],
        ), f"python3 {f.arg}"
    if k == 7:
        return g.t(
            ["(what|which) (version of python|python version) (do I have|is installed|is this)", "(show|print) the python version", "python version"],
            [
                "(qué|cuál es la) versión de python (tengo|hay|está instalada)".replace("(qué|cuál es la)", "qué"),
                "(muestra|imprime) la versión de python",
                "versión de python",
            ],
        ), "python3 --version"
    if k == 8:
        f = g.slot("py_file")
        return g.t(
            [
                f"check (the syntax of|whether there are syntax errors in) {f}[ without running it]",
                f"(see if|check that) {f} compiles without running it",
                f"byte-compile {f}",
            ],
            [f"(comprueba|revisa) la sintaxis de {f}[ sin ejecutarlo]", f"compila {f} a bytecode"],
        ), f"python3 -m py_compile {f.arg}"
    if k == 9:
        f = g.slot("json_file")
        return g.t(
            [f"(pretty-print|format|indent|beautify) {f} with python", f"use python to (pretty-print|validate and format) {f}"],
            [f"(formatea|indenta|muestra bonito) {f} con python", f"usa python para formatear {f}"],
        ), f"python3 -m json.tool {f.arg}"
    if k == 10:
        a, b = g.value(str(g.int(2, 30))), g.value(str(g.int(2, 40)))
        return g.t(
            [f"(compute|calculate|print) {a} to the power of {b} with python", f"use python to print {a} to the {b}th power"],
            [f"(calcula|imprime) {a} elevado a {b} con python", f"con python, {a} elevado a {b}"],
        ), f"python3 -c 'print({a.raw} ** {b.raw})'"
    if k == 11:
        f = g.slot("py_file") if g.chance(0.5) else None
        what_en, what_es = (f" (in|of) {f}", f" de {f}") if f else ("", "")
        return g.t(
            [f"run the tests{what_en} with pytest", f"(pytest|run pytest) on {f}" if f else "run pytest"],
            [f"(ejecuta|corre|lanza|pasa) (las pruebas|los tests){what_es} con pytest", f"pytest de {f}" if f else "lanza pytest"],
        ), "pytest" + (f" {f.arg}" if f else "")
    if k == 12:
        f = g.slot("py_file")
        return g.t(
            [f"(time|profile) [the script] {f} with cProfile", f"profile {f} with python's profiler"], [f"(perfila|analiza) [el script] {f} con cProfile"]
        ), f"python3 -m cProfile {f.arg}"
    return g.t(
        ["run the (unit )?tests with unittest".replace("(unit )?", "[unit] "), "(discover and run|run all) the python unittest tests"],
        ["(ejecuta|corre) las pruebas con unittest", "lanza los tests de unittest"],
    ), "python3 -m unittest"


@composed(INTENTS, "pip", weight=8)
def pip(g: Gen) -> tuple[str, str]:
    names = g.rng.sample(
        [
            "requests",
            "flask",
            "django",
            "numpy",
            "pandas",
            "scipy",
            "matplotlib",
            "rich",
            "httpx",
            "fastapi",
            "pytest",
            "black",
            "ruff",
            "pillow",
            "boto3",
            "sqlalchemy",
            "celery",
            "jinja2",
            "tqdm",
            "click",
            "pydantic",
            "scikit-learn",
            "beautifulsoup4",
            "lxml",
            word(g.rng).lower(),
        ],
        2,
    )
    a, b, k = g.value(names[0]), g.value(names[1]), g.int(0, 10)
    if k == 0:
        return g.t(
            [
                f"(install|pip install) [the] [python] (package|library|module) {a}[ with pip]".replace("[the] [python]", "the python"),
                f"install {a} with pip",
                f"pip install {a}",
            ],
            [f"instala (el paquete|la librería|el módulo) [de python] {a} con pip", f"instala {a} con pip", f"pip install {a}"],
        ), f"pip install {a.arg}"
    if k == 1:
        return g.t(
            [f"install {a} and {b} (with|using) pip", f"pip install both {a} and {b}"], [f"instala {a} y {b} con pip", f"pip install de {a} y {b}"]
        ), f"pip install {a.arg} {b.arg}"
    if k == 2:
        v = g.value(f"{g.int(0, 6)}.{g.int(0, 20)}.{g.int(0, 9)}")
        return g.t(
            [f"install [the] version {v} of {a} with pip", f"pip install {a} (version|at version) {v}"],
            [f"instala la versión {v} de {a} con pip", f"pip install de {a} versión {v}"],
        ), f"pip install {a.raw}=={v.raw}"
    if k == 3:
        f = g.value(
            g.pick(
                ["requirements.txt", "requirements.txt", "requirements-dev.txt", "deps.txt", "requisitos.txt", "requirements/" + word(g.rng).lower() + ".txt"]
            )
        )
        return g.t(
            [f"install the [python] (dependencies|packages|requirements) (listed in|from|of) {f}", f"pip install (from|everything in) {f}"],
            [f"instala (las dependencias|los paquetes) [de python] de {f}", f"pip install (desde|de lo que hay en) {f}"],
        ), f"pip install -r {f.arg}"
    if k == 4:
        return g.t(
            [f"(upgrade|update) {a} with pip[ to the latest version]", f"pip upgrade [of] {a}".replace("[of] ", "")],
            [f"actualiza {a} con pip[ a la última versión]", f"actualizar el paquete [de python] {a} con pip"],
        ), f"pip install --upgrade {a.arg}"
    if k == 5:
        return g.t(
            [
                f"(uninstall|remove) [the] [python] package {a} (with pip )?without asking".replace("[the] [python]", "the python").replace(
                    "(with pip )?", "with pip "
                ),
                f"pip uninstall {a} without confirmation",
            ],
            [f"(desinstala|quita) {a} con pip sin (preguntar|pedir confirmación)"],
        ), f"pip uninstall -y {a.arg}"
    if k == 6:
        return g.t(
            ["(list|show) [all] the [installed] (python|pip) packages", "(which|what) python packages are installed", "pip list"],
            ["(lista|muestra) los paquetes de (python|pip)[ instalados]", "qué paquetes de python (hay|tengo) instalados", "pip list"],
        ), "pip list"
    if k == 7:
        return g.t(
            ["(list|show) [the] outdated (python|pip) packages", "(which|what) (python|pip) packages (are outdated|can be upgraded)"],
            ["(lista|muestra) los paquetes de (python|pip) (desactualizados|anticuados)", "qué paquetes de pip (se pueden actualizar|están desactualizados)"],
        ), "pip list --outdated"
    if k == 8:
        f = g.value(g.pick(["requirements.txt", "requirements.txt", "reqs.txt", "paquetes.txt", "freeze.txt"]))
        return g.t(
            [f"(save|write|export|freeze) the installed python packages (to|into|in) {f}", f"(generate|create) {f} (from|with) the installed [pip] packages"],
            [f"(guarda|escribe|exporta) los paquetes de python instalados en {f}", f"(genera|crea) {f} con los paquetes instalados [de pip]"],
        ), f"pip freeze > {f.arg}"
    if k == 9:
        return g.t(
            [
                f"(show|what is) [the] (information|info) about the pip package {a}".replace("(show|what is) [the]", "show the"),
                f"(which|what) version of {a} does pip have installed",
                f"pip (details|info) of {a}",
            ],
            [f"(muestra|dame) información del paquete [de pip] {a}".replace("[de pip]", "de pip"), f"(detalles|información) del paquete de pip {a}"],
        ), f"pip show {a.arg}"
    return g.t(["(upgrade|update) pip[ itself]"], ["actualiza [el propio] pip"]), "pip install --upgrade pip"


@composed(INTENTS, "npm", weight=7)
def npm(g: Gen) -> tuple[str, str]:
    a = g.value(
        g.pick(
            [
                "express",
                "react",
                "lodash",
                "axios",
                "typescript",
                "eslint",
                "prettier",
                "jest",
                "vite",
                "webpack",
                "nodemon",
                "chalk",
                "moment",
                "vue",
                "dotenv",
                "@types/node",
                word(g.rng).lower(),
            ]
        )
    )
    s = g.value(g.pick(["build", "dev", "lint", "start:dev", "format", "deploy", "watch", word(g.rng).lower()]))
    k = g.int(0, 12)
    rows = [
        (
            ["install the [npm] (dependencies|packages) of (the|this) [node] project", "npm install", "install everything in package.json"],
            ["instala las dependencias (del|de este) proyecto [de node] con npm", "npm install", "instala lo que pide el package.json"],
            "npm install",
        ),
        (
            [
                f"install [the] [npm|node] package {a}".replace("[npm|node]", "[npm]") + " with npm",
                f"npm install {a}",
                f"add {a} to the (node )?project with npm".replace("(node )?", ""),
            ],
            [f"instala [el paquete] {a} con npm", f"npm install {a}", f"añade {a} al proyecto con npm"],
            f"npm install {a.arg}",
        ),
        (
            [f"install {a} as a (dev|development) dependency with npm", f"npm install {a} (only )?for development".replace("(only )?", "")],
            [f"instala {a} como dependencia de desarrollo con npm", f"añade {a} a las dependencias de desarrollo [con npm]"],
            f"npm install -D {a.arg}",
        ),
        (
            [f"install {a} globally with npm", f"global npm install of {a}"],
            [f"instala {a} globalmente con npm", f"instala {a} de forma global con npm"],
            f"npm install -g {a.arg}",
        ),
        (
            [f"(run|execute) the npm script {s}", f"npm run {s}", f"run the {s} script of package.json"],
            [f"(ejecuta|corre|lanza) el script {s} de npm", f"npm run {s}", f"(ejecuta|lanza) el script {s} del package.json"],
            f"npm run {s.arg}",
        ),
        (
            [f"(uninstall|remove) [the package] {a} with npm", f"npm uninstall {a}"],
            [f"(desinstala|quita) [el paquete] {a} con npm", f"npm uninstall {a}"],
            f"npm uninstall {a.arg}",
        ),
        (
            ["(list|show) the (top level )?npm packages installed[ here]".replace("(top level )?", ""), "(which|what) npm packages does this project have"],
            ["(lista|muestra) los paquetes de npm instalados[ aquí]", "qué paquetes de npm tiene este proyecto"],
            "npm list",
        ),
        (
            ["(list|show) the npm packages installed globally", "global npm packages"],
            ["(lista|muestra) los paquetes de npm instalados globalmente", "paquetes globales de npm"],
            "npm list -g",
        ),
        (
            ["(list|show|check) [the] outdated npm packages", "(which|what) npm packages are outdated"],
            ["(lista|muestra) los paquetes de npm desactualizados", "qué paquetes de npm están desactualizados"],
            "npm outdated",
        ),
        (
            [
                "(initialize|create|start) (a|an) (npm|node) (project|package.json) (with the defaults|without questions|accepting all defaults)".replace(
                    "(a|an) (npm|node)", "a (node|new npm)"
                ),
                "(create|make) a package.json with default values",
            ],
            [
                "(inicializa|crea|inicia) un proyecto [de] (npm|node) (con los valores por defecto|sin preguntas)",
                "crea un package.json con los valores por defecto",
            ],
            "npm init -y",
        ),
        (["(run|execute) the tests with npm", "npm test"], ["(ejecuta|corre|pasa) los tests con npm", "npm test"], "npm test"),
        (
            ["(update|upgrade) [all] the npm packages (of|in) this project", "npm update"],
            ["actualiza los paquetes de npm (del|de este) proyecto", "npm update"],
            "npm update",
        ),
        (
            ["(check|audit) the npm dependencies for (vulnerabilities|security problems)", "npm audit"],
            ["(revisa|audita) las vulnerabilidades de las dependencias de npm", "npm audit"],
            "npm audit",
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


# media
def clock(g: Gen) -> tuple:
    """Two moments of a recording, the second one later."""
    a = g.int(0, 50)
    b = a + g.int(5, 55)
    long = g.chance(0.5)
    return (
        tuple(g.value(f"00:{t // 60:02d}:{t % 60:02d}" if long else f"{t // 60}:{t % 60:02d}") for t in (a, b))
        if g.chance(0.6)
        else tuple(g.value(str(t)) for t in (a, b))
    )


def swapped(raw: str, ext: str) -> str:
    return re.sub(r"\.[^./]*$", "", raw) + "." + ext


@composed(INTENTS, "ffmpeg-convert", weight=6)
def ffmpeg_convert(g: Gen) -> tuple[str, str]:
    video = g.chance(0.55)
    src = g.slot("video" if video else "audio")
    ext = g.pick([e for e in (["mp4", "mkv", "avi", "webm", "mov"] if video else ["mp3", "wav", "flac", "ogg", "m4a"]) if not src.raw.endswith("." + e)])
    out = g.value(swapped(src.raw, ext)) if g.chance(0.7) else g.value(word(g.rng).lower() + "." + ext)
    tool = g.t(["", " with ffmpeg", " (with|using) ffmpeg"], ["", " con ffmpeg", " (con|usando) ffmpeg"])
    if out.raw == swapped(src.raw, ext) and g.chance(0.7):
        e = g.value(ext)
        return g.t(
            [
                f"(convert|transcode|turn) {src} (to|into) {e}{tool}",
                f"(make|create) an {e} (version )?(of|from) {src}{tool}".replace("(version )?", "version "),
            ],
            [f"(convierte|pasa|transforma) {src} a {e}{tool}", f"(quiero|haz) una versión {e} de {src}{tool}"],
        ), f"ffmpeg -i {src.arg} {out.arg}"
    return g.t(
        [f"(convert|transcode) {src} (to|into) {out}{tool}", f"(save|re-encode) {src} as {out}{tool}"],
        [f"(convierte|pasa) {src} a {out}{tool}", f"(guarda|recodifica) {src} como {out}{tool}"],
    ), f"ffmpeg -i {src.arg} {out.arg}"


@composed(INTENTS, "ffmpeg", weight=12)
def ffmpeg(g: Gen) -> tuple[str, str]:
    src, k = g.slot("video"), g.int(0, 15)
    ext = src.raw.rsplit(".", 1)[-1]
    out = g.value(g.pick(["out", "clip", "result", "short", "salida", "corto", "final", word(g.rng).lower()]) + "." + ext)
    to = g.t([f" (to|into|as|in) {out}", f" and save it (as|in|to) {out}"], [f" (en|como) {out}", f" y guárdalo (en|como) {out}"])
    if k == 0:
        au = g.value(g.pick([swapped(src.raw, e) for e in ("mp3", "wav", "ogg")] + ["audio.mp3", "sound.wav", word(g.rng).lower() + ".mp3"]))
        return g.t(
            [f"extract the (audio|sound|soundtrack) (of|from) {src} (to|into|as) {au}", f"(save|get) [only] the (audio|sound) of {src} as {au}"],
            [f"(extrae|saca|sácame) el (audio|sonido) de {src} (a|en|como) {au}", f"(guarda|quiero) solo el (audio|sonido) de {src} (en|como) {au}"],
        ), f"ffmpeg -i {src.arg} -vn {au.arg}"
    if k == 1:
        return g.t(
            [
                f"remove the (audio|sound) (from|of) {src}{to}",
                f"(mute|silence) {src} (without re-encoding the video )?{to}".replace("(without re-encoding the video )?", ""),
            ],
            [f"(quita|elimina|borra) el (audio|sonido) de {src}{to}", f"(silencia|deja mudo) [el vídeo] {src}{to}"],
        ), f"ffmpeg -i {src.arg} -c copy -an {out.arg}"
    if k in (2, 3):
        a, b = clock(g)
        return g.t(
            [f"(cut|trim|clip) {src} from {a} to {b}{to}[ without re-encoding]", f"(extract|take|keep) the (part|piece) of {src} from {a} to {b}{to}"],
            [
                f"(corta|recorta) {src} (desde|de) {a} (hasta|a) {b}{to}[ sin recodificar]",
                f"(extrae|saca|quédate con) (el trozo|la parte) de {src} de {a} a {b}{to}",
            ],
        ), f"ffmpeg -i {src.arg} -ss {a.raw} -to {b.raw} -c copy {out.arg}"
    if k == 4:
        s = g.value(str(g.pick([5, 10, 15, 20, 30, 45, 60, 90])))
        return g.t(
            [f"(keep|take|extract|cut) (only )?the first {s} seconds of {src}{to}".replace("(only )?", "[only] "), f"first {s} seconds of {src}{to}"],
            [f"(quédate con|extrae|corta|saca) [solo] los primeros {s} segundos de {src}{to}"],
        ), f"ffmpeg -i {src.arg} -t {s.raw} -c copy {out.arg}"
    if k in (5, 6):
        w, h = g.pick([(1280, 720), (1920, 1080), (640, 480), (854, 480), (640, 360), (3840, 2160)])
        size = g.value(f"{w}x{h}")
        return g.t(
            [f"(resize|scale|rescale) [the video] {src} to {size}{to}", f"(change|set) the resolution of {src} to {size}{to}"],
            [f"(redimensiona|escala|cambia el tamaño de) {src} a {size}{to}", f"(cambia|pon) la resolución de {src} a {size}{to}"],
        ), f"ffmpeg -i {src.arg} -vf scale={w}:{h} {out.arg}"
    if k == 7:
        w = g.value(str(g.pick([320, 480, 640, 720, 1280])))
        return g.t(
            [f"(scale|resize) {src} to {w} pixels wide[,] keeping the (aspect ratio|proportions){to}"],
            [f"(escala|redimensiona) {src} a {w} píxeles de ancho[,] (manteniendo|conservando) la proporción{to}"],
        ), f"ffmpeg -i {src.arg} -vf scale={w.raw}:-2 {out.arg}"
    if k == 8:
        gif = g.value(swapped(src.raw, "gif") if g.chance(0.5) else g.pick(["out.gif", "anim.gif", word(g.rng).lower() + ".gif"]))
        return g.t(
            [f"(make|create) a gif {gif} (from|of|out of) {src}", f"(convert|turn) {src} (to|into) the [animated] gif {gif}"],
            [f"(haz|crea) un gif {gif} (de|a partir de|con) {src}", f"(convierte|pasa) {src} al gif [animado] {gif}"],
        ), f"ffmpeg -i {src.arg} {gif.arg}"
    if k == 9:
        t, img = clock(g)[0], g.value(g.pick(["thumb.jpg", "frame.png", "poster.jpg", "captura.png", word(g.rng).lower() + ".jpg"]))
        return g.t(
            [f"(extract|grab|save) (a|one|the) frame of {src} at {t} (to|as|into) {img}", f"(screenshot|thumbnail) of {src} at {t} as {img}"],
            [f"(extrae|saca|guarda) (un|el) fotograma de {src} en {t} como {img}", f"(captura|miniatura) de {src} en {t} (como|en) {img}"],
        ), f"ffmpeg -i {src.arg} -ss {t.raw} -frames:v 1 {img.arg}"
    if k == 10:
        n, pat = g.value(str(g.pick([1, 1, 2, 5, 10]))), g.value(g.pick(["frame_%04d.png", "img%03d.jpg", "frame%d.png", "cuadro_%03d.jpg"]))
        return g.t(
            [f"(extract|save) {n} frame{'' if n.raw == '1' else 's'} per second (of|from) {src} as {pat}"],
            [f"(extrae|saca|guarda) {n} fotograma{'' if n.raw == '1' else 's'} por segundo de {src} como {pat}"],
        ), f"ffmpeg -i {src.arg} -vf fps={n.raw} {pat.arg}"
    if k == 11:
        return g.t(
            [
                f"(what is|show|print|get) the (duration|length) (in seconds )?of [the video] {src} in seconds".replace("(in seconds )?", ""),
                f"how (long|many seconds) is {src}[,] in seconds[ with ffprobe]",
                f"(duration|length) in seconds of {src}",
            ],
            [
                f"(cuál es|muestra|dame) la duración (en segundos )?de {src} en segundos".replace("(en segundos )?", ""),
                f"cuántos segundos dura [el vídeo] {src}",
                f"duración en segundos de {src}",
            ],
        ), f"ffprobe -v error -show_entries format=duration -of csv=p=0 {src.arg}"
    if k == 12:
        return g.t(
            [f"{SHOW} [the] (codec|media|stream) (info|information) of {src}", f"(what|which) codecs and streams does {src} have", f"ffprobe {src}"],
            [f"{VER} la información (multimedia|de códecs|de los flujos) de {src}", f"qué códecs y pistas tiene {src}", f"ffprobe {src}"],
        ), f"ffprobe -hide_banner {src.arg}"
    if k == 13:
        c = g.value(str(g.pick([23, 26, 28, 30, 32, 20])))
        return g.t(
            [f"(compress|shrink|re-encode) {src} with (crf|CRF) {c}{to}", f"(make|get) a smaller version of {src} (with|at) crf {c}{to}"],
            [f"(comprime|reduce|recodifica) {src} con (crf|CRF) {c}{to}"],
        ), f"ffmpeg -i {src.arg} -crf {c.raw} {out.arg}"
    if k == 14:
        au = g.slot("audio")
        return g.t(
            [
                f"(put|add|mux) the audio {au} (on|to|with) the (silent )?video {src}{to}[ without re-encoding the video]".replace("(silent )?", ""),
                f"(combine|join|merge) [the] video {src} (and|with) [the] audio {au}{to}",
            ],
            [f"(junta|une|combina) el vídeo {src} (y|con) el audio {au}{to}", f"pon[le] el audio {au} al vídeo {src}{to}"],
        ), f"ffmpeg -i {src.arg} -i {au.arg} -c copy {out.arg}"
    lst = g.value(g.pick(["list.txt", "files.txt", "lista.txt", word(g.rng).lower() + ".txt"]))
    return g.t(
        [
            f"(join|concatenate|merge) the videos listed in {lst} into {out}[ without re-encoding]",
            f"ffmpeg concat of the files (in|listed in) {lst} (into|to) {out}",
        ],
        [f"(une|concatena|junta) los vídeos (de la lista|listados en) {lst} en {out}[ sin recodificar]"],
    ), f"ffmpeg -f concat -safe 0 -i {lst.arg} -c copy {out.arg}"


@composed(INTENTS, "imagemagick", weight=10)
def imagemagick(g: Gen) -> tuple[str, str]:
    src, k = g.slot("image"), g.int(0, 15)
    ext = src.raw.rsplit(".", 1)[-1]
    out = g.value(g.pick(["small", "out", "thumb", "new", "salida", "mini", word(g.rng).lower()]) + "." + ext)
    to = g.t([f" (to|into|as|in) {out}", f" and save it (as|in|to) {out}"], [f" (en|como) {out}", f" y guárdala (en|como) {out}"])
    w, h = g.pick([(800, 600), (1024, 768), (640, 480), (300, 300), (128, 128), (1920, 1080), (64, 64), (g.int(50, 2000), g.int(50, 2000))])
    size, pct = g.value(f"{w}x{h}"), g.value(str(g.pick([10, 20, 25, 30, 40, 50, 60, 75, 200])))
    if k in (0, 1):
        return g.t(
            [
                f"(resize|scale) [the (image|picture|photo)] {src} to {size}{to}".replace("[the (image|picture|photo)]", "the (image|picture|photo)"),
                f"(make|create) a {size} (version|copy) of {src}{to}",
            ],
            [f"(redimensiona|escala|cambia el tamaño de) [la imagen] {src} a {size}{to}", f"(haz|crea) una (versión|copia) de {size} de {src}{to}"],
        ), f"convert {src.arg} -resize {size.raw} {out.arg}"
    if k == 2:
        return g.t(
            [f"(resize|scale|shrink) {src} to {pct}%{to}", f"{src} at {pct} percent of its size{to}"],
            [f"(redimensiona|reduce|escala) {src} al {pct}%{to}", f"{src} al {pct} por ciento de su tamaño{to}"],
        ), f"convert {src.arg} -resize {pct.raw}% {out.arg}"
    if k in (3, 4):
        new = g.pick([e for e in ("png", "jpg", "webp", "gif", "tiff", "bmp", "pdf") if e != ext])
        o = swapped(src.raw, new)
        e = g.value(new)
        return g.t(
            [f"(convert|turn) [the image] {src} (to|into) {e}", f"(save|make) a {e} (version|copy) of {src}"],
            [f"(convierte|pasa|transforma) [la imagen] {src} a {e}", f"(guarda|haz) una (versión|copia) {e} de {src}"],
        ), f"convert {src.arg} {g.value(o).arg}"
    if k == 5:
        d = g.value(str(g.pick([90, 180, 270, 45])))
        return g.t(
            [f"rotate [the (image|photo)] {src} {d} degrees{to}".replace("[the (image|photo)]", "the (image|photo)")],
            [f"(gira|rota) [la (imagen|foto)] {src} {d} grados{to}".replace("[la (imagen|foto)]", "la (imagen|foto)")],
        ), f"convert {src.arg} -rotate {d.raw} {out.arg}"
    if k == 6:
        return g.t(
            [f"(convert|turn) {src} (to|into) (grayscale|black and white|greyscale){to}", f"(grayscale|black and white) version of {src}{to}"],
            [f"(convierte|pasa) {src} a (escala de grises|blanco y negro){to}", f"versión en (blanco y negro|escala de grises) de {src}{to}"],
        ), f"convert {src.arg} -colorspace Gray {out.arg}"
    if k == 7:
        q = g.value(str(g.pick([50, 60, 70, 75, 80, 85, 90])))
        return g.t(
            [f"(compress|recompress|save) {src} with quality {q}{to}", f"(lower|set) the quality of {src} to {q}{to}"],
            [f"(comprime|guarda) {src} con calidad {q}{to}", f"(baja|pon) la calidad de {src} a {q}{to}"],
        ), f"convert {src.arg} -quality {q.raw} {out.arg}"
    if k == 8:
        x, y = g.int(0, 400), g.int(0, 400)
        p = g.value(f"{x},{y}")
        return g.t(
            [f"crop {src} to {size} (starting at|from|at offset) {p}{to}", f"crop a {size} (region|rectangle) (of|from) {src} at {p}{to}"],
            [f"recorta {src} a {size} (desde|a partir de) {p}{to}", f"recorta (una región|un rectángulo) de {size} de {src} desde {p}{to}"],
        ), f"convert {src.arg} -crop {size.raw}+{x}+{y} {out.arg}"
    if k == 9:
        return g.t([f"(flip|mirror) {src} horizontally{to}"], [f"(voltea|refleja) {src} horizontalmente{to}"]), f"convert {src.arg} -flop {out.arg}"
    if k == 10:
        return g.t(
            [
                f"(show|what is|what are|print) the (dimensions|width and height|resolution) of [the image] {src}[, (nothing else|only that)]".replace(
                    "[, (nothing else|only that)]", " as WIDTHxHEIGHT"
                ),
                f"(dimensions|size in pixels) of {src} as WIDTHxHEIGHT",
            ],
            [f"(muestra|cuáles son|dame) las dimensiones de [la imagen] {src} como ANCHOxALTO", f"tamaño en píxeles de {src} como ANCHOxALTO"],
        ), f"identify -format '%wx%h\\n' {src.arg}"
    if k == 11:
        return g.t(
            [
                f"(show|print|give me) [the] [basic] (info|information) (about|of) [the] image {src}[ (format and size|with identify)]".replace(
                    "[ (format and size|with identify)]", " with identify"
                ),
                f"(identify|what are the format and size of) [the] image {src}",
            ],
            [
                f"(muestra|dame) (la información|los datos) de la imagen {src}[ con identify]",
                f"(formato y tamaño|identifica la imagen) {src}".replace("(formato y tamaño|identifica la imagen)", "identifica la imagen"),
                f"qué formato y dimensiones tiene la imagen {src}",
            ],
        ), f"identify {src.arg}"
    e1 = g.pick(["jpg", "png", "jpeg", "webp", "JPG"])
    x = g.value(e1, text=g.pick([e1, "." + e1, "*." + e1]))
    if k == 12:
        return g.t(
            [
                f"(resize|scale) all [the] {x} (files|images|photos) [here] to {size} in place",
                f"in place, (resize|shrink) every {x} (image|file|picture) to {size}",
            ],
            [
                f"(redimensiona|escala) todas las (imágenes|fotos) {x} a {size} (en el sitio|sobrescribiéndolas|sin crear copias)",
                f"cambia el tamaño de todos los {x} a {size}, (sobrescribiéndolos|en el sitio)",
            ],
        ), f"mogrify -resize {size.raw} *.{e1}"
    if k == 13:
        return g.t(
            [f"(resize|shrink|scale) all [the] {x} (files|images|photos) [here] to {pct}% in place"],
            [f"(redimensiona|reduce) todas las (imágenes|fotos) {x} al {pct}% (en el sitio|sobrescribiéndolas)"],
        ), f"mogrify -resize {pct.raw}% *.{e1}"
    if k == 14:
        e2 = g.pick([e for e in ("png", "jpg", "webp", "gif") if e != e1.lower()])
        y = g.value(e2, text=g.pick([e2, "." + e2]))
        return g.t(
            [f"(convert|turn) all [the] {x} (files|images) [here] (to|into) {y}[ keeping the originals]", f"batch[-]convert [the] {x} images to {y}"],
            [f"(convierte|pasa) (todas las imágenes|todos los archivos) {x} a {y}[ conservando los originales]", f"conversión por lotes de {x} a {y}"],
        ), f"mogrify -format {e2} *.{e1}"
    imgs, pdf = [g.value(word(g.rng).lower() + str(i) + ".jpg") for i in (1, 2)], g.value(word(g.rng).lower() + ".pdf")
    return g.t(
        [
            f"(join|put|combine) {imgs[0]} and {imgs[1]} (into|in) [a pdf] {pdf}".replace("[a pdf]", "the pdf"),
            f"(make|create) a pdf {pdf} (from|with) {imgs[0]} and {imgs[1]}",
        ],
        [f"(junta|une|mete) {imgs[0]} y {imgs[1]} en el pdf {pdf}", f"(crea|haz) un pdf {pdf} con {imgs[0]} y {imgs[1]}"],
    ), f"convert {imgs[0].arg} {imgs[1].arg} {pdf.arg}"


add(
    "exif",
    "exiftool {image}",
    ["(show|print|read|see|what is) [all] the (metadata|exif data|exif) of {image}", "exif[ data] of {image}", "exiftool {image}"],
    ["(muestra|lee|ver|dame) [todos] los (metadatos|datos exif) de {image}", "(metadatos|exif) de {image}"],
)
add(
    "exif-remove",
    "exiftool -all= {image}",
    ["(remove|strip|delete|erase) all [the] (metadata|exif data|exif) (from|of) {image}", "clean {image} of metadata"],
    ["(quita|elimina|borra|limpia) todos los (metadatos|datos exif) de {image}", "deja {image} sin metadatos"],
)
add(
    "exif-date",
    "exiftool -DateTimeOriginal {image}",
    [
        "when was [the photo] {image} taken[, (according to|from) its exif]".replace("[, (according to|from) its exif]", " according to its exif data"),
        "(show|print) the (date taken|original date) of {image} from the exif",
    ],
    ["cuándo se (tomó|hizo|sacó) la foto {image} según (su exif|los metadatos)", "fecha de captura de {image} según el exif"],
)
add(
    "pdftotext",
    "pdftotext {pdf_file}",
    ["(extract|get) the text (of|from) [the pdf] {pdf_file}", "(convert|turn) [the pdf] {pdf_file} (to|into) [plain] text", "pdftotext {pdf_file}"],
    ["(extrae|saca) el texto de[l pdf] {pdf_file}".replace("de[l pdf]", "del pdf"), "(convierte|pasa) [el pdf] {pdf_file} a texto", "pdftotext {pdf_file}"],
)
add(
    "pdftotext-out",
    "pdftotext {pdf_file} {name}",
    ["(extract|save|write) the text of {pdf_file} (to|into|in) {name}", "convert {pdf_file} to text in {name}"],
    ["(extrae|guarda|saca) el texto de {pdf_file} (en|a) {name}", "pasa {pdf_file} a texto en {name}"],
)
add(
    "pdftotext-stdout",
    "pdftotext {pdf_file} -",
    [
        "(print|show|display) the text of [the pdf] {pdf_file} (on the screen|in the terminal|to stdout)",
        "read [the pdf] {pdf_file} (in the terminal|on the console)",
    ],
    ["(imprime|muestra) el texto del pdf {pdf_file} (en pantalla|en la terminal|por la salida estándar)"],
)
add(
    "pdfinfo",
    "pdfinfo {pdf_file}",
    ["(show|print) the (info|information|metadata|properties) of [the pdf] {pdf_file}", "(title, author and number of pages|pdf info) of {pdf_file}"],
    ["(muestra|dame) (la información|los metadatos|las propiedades) del pdf {pdf_file}", "(título, autor y páginas|información) del pdf {pdf_file}"],
)
add(
    "pdf-pages",
    "pdfinfo {pdf_file} | grep Pages",
    [
        "how many pages (are there in|does) {pdf_file}[ have]".replace("(are there in|does) {pdf_file}[ have]", "does {pdf_file} have"),
        "(number of pages|page count) (of|in) [the pdf] {pdf_file}",
    ],
    ["cuántas páginas tiene [el pdf] {pdf_file}", "número de páginas de[l pdf] {pdf_file}".replace("de[l pdf]", "del pdf")],
)
add(
    "pdfunite",
    "pdfunite {pdf_file} {pdf_file2} {pdf_file3}",
    [
        "(merge|join|combine|concatenate|unite) {pdf_file} and {pdf_file2} (into|in|as) {pdf_file3}",
        "(make|create) {pdf_file3} (from|by joining) {pdf_file} and {pdf_file2}",
        "put [the pdfs] {pdf_file} and {pdf_file2} together (in|into) {pdf_file3}",
    ],
    [
        "(une|junta|combina|fusiona) {pdf_file} y {pdf_file2} en {pdf_file3}",
        "(haz|crea) {pdf_file3} (uniendo|juntando) {pdf_file} y {pdf_file2}",
        "mete [los pdf] {pdf_file} y {pdf_file2} en {pdf_file3}",
    ],
    2,
)
add(
    "pdfseparate",
    "pdfseparate {pdf_file} page-%d.pdf",
    ["(split|separate) {pdf_file} into (single pages|one pdf per page) (called|named) page-1.pdf, page-2.pdf[,] and so on"],
    ["(divide|separa) {pdf_file} en (páginas sueltas|un pdf por página) con nombre page-1.pdf, page-2.pdf, etc"],
)
add(
    "pdfimages",
    "pdfimages -all {pdf_file} {word}",
    ["extract [all] the images (of|from|in) {pdf_file} with [the] prefix {word}", "(save|get) the pictures (inside|in) {pdf_file} as {word}-000 and so on"],
    ["(extrae|saca) [todas] las imágenes de {pdf_file} con [el] prefijo {word}"],
)
add(
    "pdftoppm",
    "pdftoppm -png {pdf_file} {word}",
    [
        "(convert|render|turn) (the|each) page[s] of {pdf_file} (to|into|as) png (images )?(with (the )?prefix|named) {word}".replace(
            "(the|each) page[s]", "the pages"
        ).replace("(images )?(with (the )?prefix|named)", "images with prefix")
    ],
    ["(convierte|pasa) las páginas de {pdf_file} a (imágenes png|png) con [el] prefijo {word}"],
)

# databases

RESERVED = set(
    "table index check release group order user from plan query view key keys update explain default end begin start select where limit desc export import session commit row rows column values replace alter".split()
)


def sql_name(g: Gen, kind: str):
    """A table or column whose name is no word of SQL."""
    while True:
        slot = draw(kind, g.rng, g.lang)
        if (slot.raw.lower() not in RESERVED and len(slot.raw) > 3) or slot.raw in ("age", "id"):
            if re.fullmatch(r"[A-Za-z_]\w*", slot.raw) and slot.raw not in {b.raw for b in g.drawn}:
                return g.bind(slot)


def where_clause(g: Gen) -> tuple[str, str]:
    """A test on a column, as said and in SQL; empty now and then."""
    if g.chance(0.45):
        return "", ""
    c = sql_name(g, "column")
    if g.chance(0.5):
        v = g.value(str(g.int(1, 5000)))
        said, op = g.pick(
            [
                ((f"(is )?(greater|more|bigger) than {v}", f"(sea|es) mayor que {v}"), ">"),
                ((f"(less|smaller) than {v}", f"(sea|es) menor que {v}"), "<"),
                ((f"equal to {v}", f"(sea|es) igual a {v}"), "="),
            ]
        )
        en = said[0].replace("(is )?", "")
        return g.t(
            [f" where {c} is {en}", f" (whose|with) {c} {en}".replace("(whose|with)", "with")],
            [f" donde {c} {said[1].replace('(sea|es)', 'sea')}", f" (cuyo|con) {c} {said[1].replace('(sea|es)', '')}".replace("(cuyo|con)", "con")],
        ), f" WHERE {c.raw} {op} {v.raw}"
    v = g.value(word(g.rng))
    return g.t(
        [f" where {c} (is|equals|=) {v}", f" (with|having) {c} {v}"], [f" donde {c} (sea|es|=) {v}", f" con {c} [igual a] {v}"]
    ), f" WHERE {c.raw} = '{v.raw}'"


def query(g: Gen) -> tuple[str, str]:
    """A question to one table, as said and in SQL."""
    t, k = sql_name(g, "table"), g.int(0, 6)
    said, where = where_clause(g)
    n = g.value(str(g.pick([3, 5, 10, 20, 50, 100])))
    c = sql_name(g, "column")
    if k == 0:
        return g.t(
            [f"(show|list|print|select) all [the] rows (of|in|from) [the] table {t}{said}", f"(everything|all rows) (in|from) [the] table {t}{said}"],
            [f"(muestra|lista|selecciona|dame) todas las filas de [la tabla] {t}{said}", f"todas las filas de [la tabla] {t}{said}"],
        ), f"SELECT * FROM {t.raw}{where};"
    if k == 1:
        return g.t(
            [f"(how many rows are there|count the rows) (in|of) [the] table {t}{said}", f"number of rows (in|of) [the] table {t}{said}"],
            [f"(cuántas filas hay|cuenta las filas) (en|de) [la tabla] {t}{said}", f"número de filas de [la tabla] {t}{said}"],
        ), f"SELECT COUNT(*) FROM {t.raw}{where};"
    if k == 2:
        return g.t(
            [f"(show|print|list) the first {n} rows (of|from) [the] table {t}{said}", f"first {n} rows of [the] table {t}{said}"],
            [
                f"(muestra|lista|dame) las [primeras] {n} [primeras] filas de [la tabla] {t}{said}".replace("las [primeras] {n} [primeras]", "x").replace(
                    "[primeras] " + str(n) + " [primeras]", f"primeras {n}"
                )
            ],
        ), f"SELECT * FROM {t.raw}{where} LIMIT {n.raw};"
    if k == 3:
        return g.t(
            [f"(show|list|print) the column {c} (of|from) [the] table {t}{said}", f"(get|select) {c} from [the] table {t}{said}"],
            [f"(muestra|lista|dame) la columna {c} de [la tabla] {t}{said}", f"(saca|selecciona) {c} de [la tabla] {t}{said}"],
        ), f"SELECT {c.raw} FROM {t.raw}{where};"
    if k == 4:
        f, en, es = g.pick(
            [
                ("SUM", "(sum|total)", "la suma"),
                ("AVG", "(average|mean)", "(la media|el promedio)"),
                ("MAX", "(maximum|highest value)", "el máximo"),
                ("MIN", "(minimum|lowest value)", "el mínimo"),
            ]
        )
        return g.t(
            [
                f"(show|compute|calculate) the {en} of [the] [column] {c} (in|of) [the] table {t}{said}".replace("[the] [column]", "the column"),
                f"{en} of {c} in [the] table {t}{said}",
            ],
            [f"(muestra|calcula|dame) {es} de [la columna] {c} (en|de) [la tabla] {t}{said}"],
        ), f"SELECT {f}({c.raw}) FROM {t.raw}{where};"
    if k == 5:
        desc = g.chance(0.5)
        return g.t(
            [f"(show|list) the rows of [the] table {t}{said} (sorted|ordered) by {c}{' (descending|in descending order)' if desc else ''}"],
            [f"(muestra|lista) las filas de [la tabla] {t}{said} (ordenadas por|por orden de) {c}{' de forma descendente' if desc else ''}"],
        ), f"SELECT * FROM {t.raw}{where} ORDER BY {c.raw}{' DESC' if desc else ''};"
    return g.t(
        [f"(show|list) the (distinct|unique|different) values of {c} in [the] table {t}{said}"],
        [f"(muestra|lista) los valores (distintos|únicos|diferentes) de {c} en [la tabla] {t}{said}"],
    ), f"SELECT DISTINCT {c.raw} FROM {t.raw}{where};"


def join_words(g: Gen, said: str, db: object, tool: str) -> str:
    return g.t(
        [
            f"{said} (in|of|from) the {tool} database {db}",
            f"in the {tool} database {db}, {said}",
            f"with {tool}, {said}, (in|from) [the database] {db}".replace("[the database]", "the database"),
        ],
        [f"{said} (en|de) la base de datos {tool} {db}", f"en la base [de datos] {tool} {db}, {said}", f"con {tool}, {said}, en la base {db}"],
    )


@composed(INTENTS, "sqlite-query", weight=10)
def sqlite_query(g: Gen) -> tuple[str, str]:
    db = g.slot("db_file")
    said, sql = query(g)
    request = join_words(g, said, db, g.pick(["sqlite", "sqlite", "sqlite3", "SQLite"]))
    return request, f'sqlite3 {db.arg} "{sql}"'


@composed(INTENTS, "sqlite-other", weight=6)
def sqlite_other(g: Gen) -> tuple[str, str]:
    db, t, k = g.slot("db_file"), sql_name(g, "table"), g.int(0, 8)
    csv, sql = g.slot("csv_file"), g.slot("sql_file")
    rows = [
        (
            [
                SHOW + f" [all] the tables (in|of) [the] [sqlite] (database|db) {db}".replace("[the] [sqlite]", "the [sqlite]"),
                f"(which|what) tables (are in|does) {db}".replace("(are in|does)", "are in"),
                f"sqlite tables of {db}",
            ],
            [VER + f" las tablas de [la base de datos] {db}", f"qué tablas (hay en|tiene) [la base sqlite] {db}"],
            f'sqlite3 {db.arg} ".tables"',
        ),
        (
            [
                SHOW + f" the schema of [the] table {t} in [the sqlite database] {db}",
                f"(what columns|which columns) does [the] table {t} of {db} have[, sqlite schema]".replace("[, sqlite schema]", ", show its schema"),
            ],
            [VER + f" el esquema de la tabla {t} (de|en) [la base sqlite] {db}", f"cómo está definida la tabla {t} en {db}, su esquema"],
            f'sqlite3 {db.arg} ".schema {t.raw}"',
        ),
        (
            [
                SHOW
                + f" the [whole|full] schema of [the] [sqlite] (database|db) {db}".replace("[whole|full]", "[full]").replace("[the] [sqlite]", "the [sqlite]"),
                f"schema of {db}",
            ],
            [VER + f" el esquema [completo] de la base [de datos] [sqlite] {db}", f"esquema de {db}"],
            f'sqlite3 {db.arg} ".schema"',
        ),
        (
            [f"(dump|export) [the sqlite database] {db} (to|into|as) [sql in] {sql}", f"(make|create) an sql dump of {db} in {sql}"],
            [f"(vuelca|exporta) [la base sqlite] {db} (a|en) {sql}", f"(haz|crea) un volcado sql de {db} en {sql}"],
            f'sqlite3 {db.arg} ".dump" > {sql.arg}',
        ),
        (
            [f"(load|import|run|execute) [the sql file] {sql} (into|on|in) [the sqlite database] {db}", f"(restore|recreate) {db} from the sql dump {sql}"],
            [f"(carga|importa|ejecuta) [el sql] {sql} en [la base sqlite] {db}", f"(restaura|recrea) {db} desde el volcado {sql}"],
            f"sqlite3 {db.arg} < {sql.arg}",
        ),
        (
            [
                f"export [the] table {t} of {db} (to|as) csv with (a header|headers) in {csv}",
                f"(save|dump) [the] sqlite table {t} from {db} (to|as) {csv} with (a header|the column names)",
            ],
            [
                f"exporta la tabla {t} de {db} a csv con cabecera en {csv}",
                f"(guarda|vuelca) la tabla sqlite {t} de {db} en {csv} con (cabecera|los nombres de columna)",
            ],
            f'sqlite3 -header -csv {db.arg} "SELECT * FROM {t.raw};" > {csv.arg}',
        ),
        (
            [f"import {csv} (into|in) [the] table {t} of [the sqlite database] {db}", f"load the csv {csv} into {t} in {db} with sqlite"],
            [f"importa {csv} en la tabla {t} de [la base sqlite] {db}", f"carga el csv {csv} en [la tabla] {t} de {db} con sqlite"],
            f'sqlite3 {db.arg} ".mode csv" ".import {csv.raw} {t.raw}"',
        ),
        (
            [f"(open|enter) [the] [sqlite] database {db}", f"open {db} with sqlite3", f"sqlite (shell|console|prompt) (on|for) {db}"],
            [f"(abre|entra en) la base [de datos] [sqlite] {db}", f"abre {db} con sqlite3", f"consola [de] sqlite (para|sobre) {db}"],
            f"sqlite3 {db.arg}",
        ),
        (
            [f"(compact|vacuum|shrink) the sqlite database {db}", f"vacuum {db}"],
            [f"(compacta|haz vacuum de) la base [sqlite] {db}"],
            f'sqlite3 {db.arg} "VACUUM;"',
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "psql-mysql-query", weight=8)
def server_query(g: Gen) -> tuple[str, str]:
    db, user = g.value(g.pick(["shop", "app", "tienda", "blog", "crm", "inventory", word(g.rng).lower(), word(g.rng).lower()])), None
    said, sql = query(g)
    if g.chance(0.55):
        request = join_words(g, said, db, g.pick(["postgres", "postgresql", "PostgreSQL"]))
        opts = ""
        if g.chance(0.4):
            user = g.slot("user")
            request += g.t([f" as [the] user {user}", f" connecting as {user}"], [f" como [el] usuario {user}", f" conectando como {user}"])
            opts = f" -U {user.arg}"
        return request, f'psql{opts} -d {db.arg} -c "{sql}"'
    user = g.slot("user")
    request = join_words(g, said, db, g.pick(["mysql", "MySQL"])) + g.t(
        [f" as [the] user {user}[ asking for the password]", f" (connecting|logged in) as {user}"],
        [f" como [el] usuario {user}[ pidiendo la contraseña]", f" conectando como {user}"],
    )
    return request, f'mysql -u {user.arg} -p -e "{sql}" {db.arg}'


@composed(INTENTS, "db-admin", weight=7)
def db_admin(g: Gen) -> tuple[str, str]:
    db, t, f, u, k = (
        g.value(g.pick(["shop", "app", "tienda", "blog", "crm", word(g.rng).lower(), word(g.rng).lower()])),
        sql_name(g, "table"),
        g.slot("sql_file"),
        g.slot("user"),
        g.int(0, 15),
    )
    rows = [
        (
            ["(list|show) [all] the (postgres|postgresql) databases", "(which|what) databases are there in postgres"],
            ["(lista|muestra) las bases de datos de (postgres|postgresql)", "qué bases de datos hay en postgres"],
            "psql -l",
        ),
        (
            [f"(list|show) the tables of the (postgres|postgresql) database {db}", f"(which|what) tables are in the postgres database {db}"],
            [f"(lista|muestra) las tablas de la base (postgres|postgresql) {db}", f"qué tablas tiene la base postgres {db}"],
            f'psql -d {db.arg} -c "\\dt"',
        ),
        (
            [f"(describe|show the columns of) [the] table {t} (in|of) the postgres database {db}"],
            [f"(describe|muestra las columnas de) la tabla {t} de la base postgres {db}"],
            f'psql -d {db.arg} -c "\\d {t.raw}"',
        ),
        (
            [f"(dump|back up|backup|export) the postgres database {db} (to|into|in) {f}", f"pg_dump [of] {db} (to|into) {f}".replace("[of] ", "")],
            [f"(vuelca|respalda|exporta) la base [de datos] postgres {db} (a|en) {f}", f"copia de seguridad de la base postgres {db} en {f}"],
            f"pg_dump {db.arg} > {f.arg}",
        ),
        (
            [
                f"(run|execute|load) [the sql (file|script)] {f} (on|in|against) the postgres database {db}".replace("[the sql (file|script)]", "the sql file"),
                f"restore the postgres database {db} from {f}",
            ],
            [f"(ejecuta|corre|carga) [el script] {f} en la base postgres {db}", f"restaura la base postgres {db} (desde|a partir de) {f}"],
            f"psql -d {db.arg} -f {f.arg}",
        ),
        (
            [f"{MAKE} a [new] postgres database (called|named) {db}", f"new postgres database {db}"],
            [f"{CREA} una base de datos [de] postgres (llamada|que se llame) {db}", f"nueva base postgres {db}"],
            f"createdb {db.arg}",
        ),
        ([f"{RM} the postgres database {db}"], [f"{BORRA} la base [de datos] postgres {db}"], f"dropdb {db.arg}"),
        (
            [f"(connect|log in) to the postgres database {db} (as|with user) {u}", f"open psql on {db} as [user] {u}"],
            [f"(conéctate|entra) a la base postgres {db} (como|con el usuario) {u}", f"abre psql en {db} como {u}"],
            f"psql -U {u.arg} -d {db.arg}",
        ),
        (
            [f"(list|show) the mysql databases as [user] {u}", f"(which|what) databases are there in mysql, logging in as {u}"],
            [f"(lista|muestra) las bases de datos de mysql como [usuario] {u}", f"qué bases hay en mysql, entrando como {u}"],
            f'mysql -u {u.arg} -p -e "SHOW DATABASES;"',
        ),
        (
            [f"(list|show) the tables of the mysql database {db} as [user] {u}"],
            [f"(lista|muestra) las tablas de la base mysql {db} como [usuario] {u}"],
            f'mysql -u {u.arg} -p -e "SHOW TABLES;" {db.arg}',
        ),
        (
            [f"(dump|back up|backup|export) the mysql database {db} (to|into|in) {f} as [user] {u}", f"mysqldump of {db} (to|into) {f} as {u}"],
            [
                f"(vuelca|respalda|exporta) la base mysql {db} (a|en) {f} como [usuario] {u}",
                f"copia de seguridad de la base mysql {db} en {f} con el usuario {u}",
            ],
            f"mysqldump -u {u.arg} -p {db.arg} > {f.arg}",
        ),
        (
            [f"(load|import|restore) {f} (into|in) the mysql database {db} as [user] {u}"],
            [f"(carga|importa|restaura) {f} en la base mysql {db} como [usuario] {u}"],
            f"mysql -u {u.arg} -p {db.arg} < {f.arg}",
        ),
        (
            [f"(dump|back up|export) all [the] mysql databases (to|into) {f} as [user] {u}"],
            [f"(vuelca|respalda|exporta) todas las bases [de datos] de mysql en {f} como [usuario] {u}"],
            f"mysqldump -u {u.arg} -p --all-databases > {f.arg}",
        ),
        (
            [f"{MAKE} a mysql database (called|named) {db} as [user] {u}"],
            [f"{CREA} una base de datos mysql (llamada|que se llame) {db} como [usuario] {u}"],
            f'mysql -u {u.arg} -p -e "CREATE DATABASE {db.raw};"',
        ),
        (
            [f"(describe|show the columns of) [the] table {t} (in|of) the mysql database {db} as [user] {u}"],
            [f"(describe|muestra las columnas de) la tabla {t} de la base mysql {db} como [usuario] {u}"],
            f'mysql -u {u.arg} -p -e "DESCRIBE {t.raw};" {db.arg}',
        ),
        (
            [f"(connect|log in) to [the] mysql [database] {db} as [user] {u}".replace("[the] mysql [database]", "the mysql database")],
            [f"(conéctate|entra) a la base mysql {db} como [usuario] {u}"],
            f"mysql -u {u.arg} -p {db.arg}",
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "redis", weight=6)
def redis(g: Gen) -> tuple[str, str]:
    key, v = (
        g.value(word(g.rng).lower() + g.pick(["", ":" + str(g.int(1, 999)), ":" + word(g.rng).lower()])),
        g.value(word(g.rng).lower() if g.chance(0.7) else str(g.int(1, 999))),
    )
    n, k = g.slot("seconds"), g.int(0, 13)
    p = g.value(word(g.rng).lower() + ":*")
    rows = [
        (
            ["(is redis (up|alive|running|responding)[?]|ping redis|check that redis (answers|responds))".replace("[?]", "")],
            ["(haz ping a redis|comprueba que redis responde|responde redis)"],
            "redis-cli ping",
        ),
        (
            [
                f"(get|show|read|print) the value of [the] [redis] key {key}".replace("[the] [redis]", "the redis"),
                f"what does the redis key {key} (hold|contain)",
                f"redis get {key}",
            ],
            [f"(muestra|lee|dame) el valor de la clave {key} de redis", f"qué hay en la clave {key} de redis"],
            f"redis-cli get {key.arg}",
        ),
        (
            [f"set the redis key {key} to {v}", f"(store|save) {v} (in|under) the redis key {key}"],
            [f"(pon|asigna) {v} a la clave {key} de redis", f"guarda {v} en la clave {key} de redis"],
            f"redis-cli set {key.arg} {v.arg}",
        ),
        ([f"{RM} the redis key {key}"], [f"{BORRA} la clave {key} de redis"], f"redis-cli del {key.arg}"),
        (
            [SHOW + " all [the] redis keys", "(which|what) keys are there in redis"],
            [VER + " todas las claves de redis", "qué claves hay en redis"],
            'redis-cli keys "*"',
        ),
        (
            [SHOW + f" the redis keys (matching|that match) {p}"],
            [VER + f" las claves de redis que (cumplen|casan con|coinciden con) {p}".replace("(cumplen|casan con|coinciden con)", "coinciden con")],
            f'redis-cli keys "{p.raw}"',
        ),
        (
            ["(how many|count the|number of) keys (are there )?in redis".replace("(are there )?", "")],
            ["(cuántas claves hay|cuenta las claves|número de claves) en redis"],
            "redis-cli dbsize",
        ),
        (
            ["(delete|wipe|erase|flush) (everything in redis|all [the] redis databases|all of redis)"],
            ["(borra|vacía|elimina) (todo redis|todas las bases de redis|todo lo que hay en redis)"],
            "redis-cli flushall",
        ),
        (
            ["(show|print) [the] redis (info|server information|server info)", "redis (server info|statistics)"],
            ["(muestra|dame) la información del servidor redis", "información de redis"],
            "redis-cli info",
        ),
        (
            [f"(what is|show) the ttl of the redis key {key}", f"how many seconds (until|before) the redis key {key} expires"],
            [f"(cuál es|muestra) el ttl de la clave {key} de redis", f"cuántos segundos le quedan a la clave {key} de redis"],
            f"redis-cli ttl {key.arg}",
        ),
        (
            [f"(make|let) the redis key {key} expire in {n} seconds", f"set a ttl of {n} seconds on the redis key {key}"],
            [f"que la clave {key} de redis (caduque|expire) en {n} segundos", f"pon un ttl de {n} segundos a la clave {key} de redis"],
            f"redis-cli expire {key.arg} {n.raw}",
        ),
        ([f"increment the redis (counter|key) {key}"], [f"incrementa (el contador|la clave) {key} de redis"], f"redis-cli incr {key.arg}"),
        (
            [f"does the redis key {key} exist", f"check (if|whether) the redis key {key} exists"],
            [f"existe la clave {key} en redis", f"comprueba si existe la clave {key} en redis"],
            f"redis-cli exists {key.arg}",
        ),
        (
            ["(watch|monitor|see) [live] the commands (redis receives|arriving at redis)", "redis monitor"],
            ["(mira|monitoriza) en vivo los comandos que (recibe|llegan a) redis"],
            "redis-cli monitor",
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


# openssl, gpg
@composed(INTENTS, "openssl", weight=10)
def openssl(g: Gen) -> tuple[str, str]:
    f, k = g.slot("anyfile"), g.int(0, 15)
    n, bits = g.value(str(g.pick([8, 12, 16, 20, 24, 32, 48, 64]))), g.value(str(g.pick([2048, 4096, 3072])))
    crt = g.value(
        g.pick(["server.crt", "cert.pem", "site.crt", "ca.pem", "/etc/ssl/certs/web.pem", word(g.rng).lower() + ".crt", word(g.rng).lower() + ".pem"])
    )
    key = g.value(g.pick(["server.key", "private.key", "key.pem", word(g.rng).lower() + ".key"]))
    out = g.value(f.raw + ".enc")
    days, cn = g.value(str(g.pick([30, 90, 365, 730, 3650]))), g.slot("domain")
    rows = [
        (
            [
                f"(generate|create|print|give me) {n} random bytes (in|as) (hex|hexadecimal) (with|using) openssl",
                f"random (hex|hexadecimal) (token|key|string) of {n} bytes[ with openssl]",
            ],
            [
                f"(genera|crea|dame) {n} bytes aleatorios en hexadecimal[ con openssl]",
                f"(token|clave) hexadecimal aleatori(o|a) de {n} bytes".replace("(token|clave) hexadecimal aleatori(o|a)", "token hexadecimal aleatorio"),
            ],
            f"openssl rand -hex {n.raw}",
        ),
        (
            [f"(generate|create|give me) a random (password|secret|key) of {n} bytes in base64[ with openssl]", f"{n} random bytes in base64[ with openssl]"],
            [f"(genera|crea|dame) una (contraseña|clave) aleatoria de {n} bytes en base64[ con openssl]", f"{n} bytes aleatorios en base64"],
            f"openssl rand -base64 {n.raw}",
        ),
        (
            [
                f"encrypt {f} (with|using) aes-256-cbc (and a password )?(to|into) {out} with openssl".replace("(and a password )?", "[and pbkdf2] "),
                f"openssl: encrypt {f} with AES-256 into {out}",
            ],
            [f"cifra {f} con aes-256-cbc (en|como) {out}[ usando openssl]", f"(encripta|cifra) {f} con openssl AES-256 en {out}"],
            f"openssl enc -aes-256-cbc -pbkdf2 -in {f.arg} -out {out.arg}",
        ),
        (
            [
                f"decrypt {out} (encrypted with )?aes-256-cbc (to|into) {f} with openssl".replace("(encrypted with )?aes-256-cbc", "(aes-256-cbc)").replace(
                    "(aes-256-cbc)", "from aes-256-cbc"
                ),
                f"openssl: decrypt the AES-256 file {out} into {f}",
            ],
            [
                f"descifra {out} (aes-256-cbc) en {f} con openssl".replace("(aes-256-cbc)", "de aes-256-cbc"),
                f"(desencripta|descifra) con openssl el archivo AES-256 {out} en {f}",
            ],
            f"openssl enc -d -aes-256-cbc -pbkdf2 -in {out.arg} -out {f.arg}",
        ),
        (
            [f"(show|print|display|read) [all] the (details|contents|fields) of [the] certificate {crt}", f"(decode|view|inspect) the certificate {crt}"],
            [f"(muestra|ver|lee) (los detalles|el contenido) del certificado {crt}", f"(decodifica|inspecciona) el certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -text",
        ),
        (
            [f"when does [the] certificate {crt} expire", f"(expiry|expiration) date of [the] certificate {crt}"],
            [f"cuándo (caduca|expira|vence) el certificado {crt}", f"fecha de (caducidad|vencimiento|expiración) del certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -enddate",
        ),
        (
            [f"(show|what are) the (validity dates|start and end dates|dates of validity) of [the] certificate {crt}"],
            [f"(muestra|cuáles son) las fechas de (validez|inicio y fin) del certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -dates",
        ),
        (
            [f"(who issued|show the issuer of) [the] certificate {crt}", f"issuer of the certificate {crt}"],
            [f"(quién emitió el|muestra el emisor del) certificado {crt}", f"emisor del certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -issuer",
        ),
        (
            [f"(show|what is|print) the subject of [the] certificate {crt}", f"who is the certificate {crt} for, its subject"],
            [f"(muestra|cuál es) el (sujeto|subject) del certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -subject",
        ),
        (
            [f"(show|print) the sha256 fingerprint of [the] certificate {crt}"],
            [f"(muestra|dame) la huella sha256 del certificado {crt}"],
            f"openssl x509 -in {crt.arg} -noout -fingerprint -sha256",
        ),
        (
            [f"(generate|create|make) an? [new] RSA [private] key of {bits} bits in {key}".replace("an?", "an"), f"{bits}-bit RSA private key in {key}"],
            [f"(genera|crea) una clave [privada] RSA de {bits} bits en {key}", f"clave RSA de {bits} bits en {key}"],
            f"openssl genrsa -out {key.arg} {bits.raw}",
        ),
        (
            [
                f"(generate|create|make) a self-signed certificate {crt} with key {key} (valid|good) for {days} days[,] for {cn}[ without a passphrase]",
                f"self-signed certificate for {cn}, {days} days, in {crt} with [a new] key {key}",
            ],
            [
                f"(genera|crea) un certificado autofirmado {crt} con [la] clave {key} (válido|que valga) {days} días para {cn}",
                f"certificado autofirmado para {cn} de {days} días en {crt} con clave {key}",
            ],
            f"openssl req -x509 -newkey rsa:4096 -nodes -keyout {key.arg} -out {crt.arg} -days {days.raw} -subj /CN={cn.raw}",
        ),
        (
            [f"extract the public key (of|from) [the RSA private key] {key} (to|into) {g.value('pub.pem')}"],
            [f"extrae la clave pública de {key} (a|en) {g.value('pub.pem')}"],
            f"openssl rsa -in {key.arg} -pubout -out pub.pem",
        ),
        (
            [f"(compute|print|calculate) the sha256 [digest] of {f} with openssl"],
            [f"(calcula|imprime) el sha256 de {f} con openssl"],
            f"openssl dgst -sha256 {f.arg}",
        ),
        (
            ["(which|what) version of openssl (do I have|is installed)", "openssl version"],
            ["qué versión de openssl (tengo|hay instalada)", "versión de openssl"],
            "openssl version",
        ),
        (
            [f"(check|verify) that [the] private key {key} is (valid|consistent)"],
            [f"(comprueba|verifica) que la clave privada {key} es (válida|consistente)"],
            f"openssl rsa -in {key.arg} -check -noout",
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "gpg", weight=8)
def gpg(g: Gen) -> tuple[str, str]:
    f, who, k = g.slot("anyfile"), g.value(g.slot("user").raw + "@" + word(g.rng).lower() + ".com"), g.int(0, 12)
    enc, key = g.value(f.raw + ".gpg"), g.value(g.pick(["key.asc", "public.asc", "clave.asc", word(g.rng).lower() + ".asc"]))
    rows = [
        (
            [f"encrypt {f} (with a (password|passphrase)|symmetrically) (with|using) gpg", f"(protect|lock) {f} with a (password|passphrase) using gpg"],
            [f"(cifra|encripta) {f} con (una contraseña|contraseña) (usando|con) gpg", f"(protege|cifra) {f} con gpg y una contraseña"],
            f"gpg -c {f.arg}",
        ),
        (
            [f"decrypt {enc} (to|into|as) {f}[ with gpg]", f"(decrypt|unlock) the gpg file {enc} and save it (as|in) {f}"],
            [f"(descifra|desencripta) {enc} (en|como) {f}[ con gpg]", f"(descifra|abre) el fichero gpg {enc} y guárdalo (en|como) {f}"],
            f"gpg -o {f.arg} -d {enc.arg}",
        ),
        (
            [f"decrypt {enc} (to the screen|to stdout|and print it)", f"(show|print) the decrypted content of {enc}"],
            [f"(descifra|desencripta) {enc} (por pantalla|y muéstralo)", f"muestra el contenido descifrado de {enc}"],
            f"gpg -d {enc.arg}",
        ),
        (
            [f"encrypt {f} for {who} (with|using) gpg", f"encrypt {f} with the public key of {who}"],
            [f"(cifra|encripta) {f} para {who} (con|usando) gpg", f"cifra {f} con la clave pública de {who}"],
            f"gpg -e -r {who.arg} {f.arg}",
        ),
        (
            [SHOW + " [all] my [public] gpg keys", "(which|what) gpg [public] keys do I have"],
            [VER + " mis claves [públicas] [de] gpg", "qué claves gpg [públicas] tengo"],
            "gpg --list-keys",
        ),
        (
            [SHOW + " my (secret|private) gpg keys", "(which|what) (secret|private) gpg keys do I have"],
            [VER + " mis claves (privadas|secretas) [de] gpg", "qué claves privadas gpg tengo"],
            "gpg --list-secret-keys",
        ),
        (
            [f"import the gpg key {key}", f"import the gpg (public )?key (in|from) {key}".replace("(public )?", "[public] ")],
            [f"importa la clave [gpg] (de|contenida en) {key} [en gpg]".replace(" [en gpg]", " en gpg").replace("[gpg] ", "")],
            f"gpg --import {key.arg}",
        ),
        (
            [f"export the [gpg] public key of {who} (in ascii|as ascii armor|ascii armored) to {key}"],
            [f"exporta la clave pública [gpg] de {who} en ascii a {key}"],
            f"gpg --armor --export {who.arg} > {key.arg}",
        ),
        ([f"make a detached [gpg] signature of {f} with gpg"], [f"(haz|crea) una firma separada de {f} con gpg"], f"gpg --detach-sign {f.arg}"),
        ([f"(sign|clearsign) {f} in clear text with gpg", f"clearsign {f}"], [f"firma {f} en texto claro con gpg"], f"gpg --clearsign {f.arg}"),
        (
            [
                f"verify the [gpg] signature {f.raw + '.sig'} of {f}".replace(f.raw + ".sig", str(g.value(f.raw + ".sig"))),
                f"is the gpg signature {g.value(f.raw + '.sig')} of {f} (good|valid)",
            ],
            [f"(verifica|comprueba) la firma [gpg] {g.value(f.raw + '.sig')} de {f}"],
            f"gpg --verify {g.value(f.raw + '.sig').arg} {f.arg}",
        ),
        (["(generate|create|make) a [new] gpg key [pair]"], ["(genera|crea) un[ nuevo] par de claves gpg"], "gpg --full-generate-key"),
        ([f"(delete|remove) the public gpg key of {who}"], [f"(borra|elimina) la clave pública gpg de {who}"], f"gpg --delete-key {who.arg}"),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


# tmux, screen, terraform, aws, compilers
@composed(INTENTS, "tmux-screen", weight=7)
def tmux(g: Gen) -> tuple[str, str]:
    s, s2, k = g.value(word(g.rng).lower()), g.value(word(g.rng).lower()), g.int(0, 12)
    rows = [
        (
            [f"(start|create|open) a [new] tmux session (called|named) {s}", f"new tmux session {s}"],
            [f"(inicia|crea|abre) una [nueva] sesión [de] tmux (llamada|con nombre) {s}", f"nueva sesión de tmux {s}"],
            f"tmux new -s {s.arg}",
        ),
        (
            [f"(start|create) a (detached|background) tmux session (called|named) {s}"],
            [f"(inicia|crea) una sesión [de] tmux (llamada|con nombre) {s} en segundo plano"],
            f"tmux new -d -s {s.arg}",
        ),
        (
            [f"attach to [the] tmux session {s}", f"(go back|reconnect|return) to [the] tmux session {s}"],
            [f"(conéctate|engánchate|vuelve) a la sesión [de] tmux {s}"],
            f"tmux attach -t {s.arg}",
        ),
        (
            [SHOW + " [the|all] tmux sessions".replace("[the|all]", "[the]"), "(which|what) tmux sessions are (there|open|running)"],
            [VER + " las sesiones de tmux", "qué sesiones de tmux hay[ abiertas]"],
            "tmux ls",
        ),
        ([f"(kill|close|end) [the] tmux session {s}"], [f"(mata|cierra|termina) la sesión [de] tmux {s}"], f"tmux kill-session -t {s.arg}"),
        (
            ["(kill|close|end) (all [the] tmux sessions|the tmux server)"],
            ["(mata|cierra) (todas las sesiones de tmux|el servidor de tmux)"],
            "tmux kill-server",
        ),
        (
            [f"rename [the] tmux session {s} to {s2}"],
            [f"(renombra|cambia el nombre de) la sesión [de] tmux {s} a {s2}"],
            f"tmux rename-session -t {s.arg} {s2.arg}",
        ),
        (
            ["detach from [this|the] tmux [session]".replace("[this|the]", "the current"), "leave tmux without closing the session"],
            ["(desconéctate|sal) de tmux sin cerrar la sesión", "sepárate de la sesión actual de tmux"],
            "tmux detach",
        ),
        (
            [f"(start|create|open) a [new] screen session (called|named) {s}"],
            [f"(inicia|crea|abre) una sesión de screen (llamada|con nombre) {s}"],
            f"screen -S {s.arg}",
        ),
        (
            [SHOW + " the screen sessions", "(which|what) screen sessions are (there|open|running)"],
            [VER + " las sesiones de screen", "qué sesiones de screen hay[ abiertas]"],
            "screen -ls",
        ),
        (
            [f"(reattach|resume|return|go back) to [the] screen session {s}".replace("(reattach|resume|return|go back) to", "(reattach|return|go back) to")],
            [f"(vuelve|reconéctate) a la sesión de screen {s}"],
            f"screen -r {s.arg}",
        ),
        (
            [
                "split the tmux window (side by side|into left and right panes|vertically with a line in the middle)".replace(
                    "|vertically with a line in the middle", ""
                )
            ],
            ["(divide|parte) la ventana de tmux en dos paneles, izquierda y derecha"],
            "tmux split-window -h",
        ),
        (
            ["split the tmux window (top and bottom|into upper and lower panes)"],
            ["(divide|parte) la ventana de tmux en dos paneles, arriba y abajo"],
            "tmux split-window",
        ),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "terraform", weight=5)
def terraform(g: Gen) -> tuple[str, str]:
    w, o, k = g.value(word(g.rng).lower()), g.value(g.pick(["plan.out", "tfplan", "plan.tfplan", word(g.rng).lower() + ".plan"])), g.int(0, 12)
    rows = [
        (
            [
                "(initialize|init) [the] terraform[ project| directory| here]".replace("[ project| directory| here]", "[ here]"),
                "download the terraform providers of this project",
            ],
            ["inicializa [el proyecto] [de] terraform[ aquí]", "terraform init"],
            "terraform init",
        ),
        (
            [
                "(show|preview|see) (the changes|what) terraform would (make|change|apply)".replace("(the changes|what)", "what"),
                "(run|make) a terraform plan",
                "terraform plan",
            ],
            ["(muestra|previsualiza) (lo que cambiaría|qué cambiaría) terraform", "haz un plan de terraform"],
            "terraform plan",
        ),
        ([f"(save|write) the terraform plan (to|in) {o}"], [f"(guarda|escribe) el plan de terraform en {o}"], f"terraform plan -out={o.raw}"),
        (["apply the terraform (changes|configuration)", "terraform apply"], ["aplica (los cambios|la configuración) de terraform"], "terraform apply"),
        (
            ["apply the terraform (changes|configuration) without (asking|confirmation|approval)", "terraform apply with auto approve"],
            ["aplica (los cambios|la configuración) de terraform sin (preguntar|confirmación)"],
            "terraform apply -auto-approve",
        ),
        ([f"apply the [saved] terraform plan {o}"], [f"aplica el plan [guardado] de terraform {o}"], f"terraform apply {o.arg}"),
        (
            ["destroy (everything terraform manages|all the terraform resources|the terraform infrastructure)"],
            ["destruye (todo lo que gestiona terraform|la infraestructura de terraform|los recursos de terraform)"],
            "terraform destroy",
        ),
        (["(format|tidy up) the terraform files", "terraform fmt"], ["(formatea|da formato a) los archivos de terraform"], "terraform fmt"),
        (["(validate|check) the terraform (configuration|files)"], ["(valida|comprueba) (la configuración|los archivos) de terraform"], "terraform validate"),
        (
            ["(show|list|print) the terraform outputs", "terraform output[s]"],
            ["(muestra|lista) las salidas de terraform", "outputs de terraform"],
            "terraform output",
        ),
        (
            ["(list|show) the resources in the terraform state", "terraform state list"],
            ["(lista|muestra) los recursos del estado de terraform"],
            "terraform state list",
        ),
        (
            [f"(switch|change) to the terraform workspace {w}", f"select the terraform workspace {w}"],
            [f"(cambia|pasa) al workspace {w} de terraform"],
            f"terraform workspace select {w.arg}",
        ),
        (["(list|show) the terraform workspaces"], ["(lista|muestra) los workspaces de terraform"], "terraform workspace list"),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "aws", weight=7)
def aws(g: Gen) -> tuple[str, str]:
    b, f, d, k = g.value("s3://" + word(g.rng).lower() + g.pick(["", "-bucket", "-backups", "-logs", "-prod"])), g.slot("anyfile"), g.slot("dir"), g.int(0, 12)
    pre = g.value(b.raw + "/" + word(g.rng).lower() + "/")
    obj = g.value(b.raw + "/" + f.raw.rsplit("/", 1)[-1])
    rows = [
        (
            [SHOW + " [all] my (s3|S3) buckets", "(which|what) s3 buckets (are there|do I have)"],
            [VER + " mis buckets de s3", "qué buckets de s3 (hay|tengo)"],
            "aws s3 ls",
        ),
        (
            [SHOW + f" the (contents|objects|files) (of|in) {pre}", f"what is in {pre}"],
            [VER + f" (el contenido|los objetos) de {pre}", f"qué hay en {pre}"],
            f"aws s3 ls {pre.arg}",
        ),
        ([f"(upload|copy|send) {f} to {pre}", f"put {f} in {pre}"], [f"(sube|copia|manda) {f} a {pre}", f"mete {f} en {pre}"], f"aws s3 cp {f.arg} {pre.arg}"),
        (
            [f"(download|copy) {obj} (here|to the current directory)", f"get {obj} from s3[ here]"],
            [f"(descarga|baja|copia) {obj} (aquí|al directorio actual)"],
            f"aws s3 cp {obj.arg} .",
        ),
        (
            [f"(sync|synchronize) [the (folder|directory)] {d} (to|with|into) {pre}".replace("[the (folder|directory)]", "the (folder|directory)")],
            [f"sincroniza [la carpeta] {d} (con|a) {pre}"],
            f"aws s3 sync {d.arg} {pre.arg}",
        ),
        (
            [f"(sync|synchronize) {d} to {pre} (deleting|and delete) (what is no longer local|files that are gone locally)"],
            [f"sincroniza {d} con {pre} (borrando|y borra) lo que ya no existe en local"],
            f"aws s3 sync {d.arg} {pre.arg} --delete",
        ),
        ([f"{RM} {obj}[ from s3]"], [f"{BORRA} {obj}[ de s3]"], f"aws s3 rm {obj.arg}"),
        (
            [f"{RM} everything (under|in) {pre}", f"recursively (delete|remove) {pre}"],
            [f"{BORRA} todo lo que hay en {pre}", f"(borra|elimina) {pre} de forma recursiva"],
            f"aws s3 rm {pre.arg} --recursive",
        ),
        ([f"{MAKE} the s3 bucket {b}", f"new s3 bucket {b}"], [f"{CREA} el bucket {b}", f"nuevo bucket {b}"], f"aws s3 mb {b.arg}"),
        (
            ["(who am I|which account am I using) in aws", "(show|what is) my aws (identity|account)"],
            ["(quién soy|qué cuenta uso) en aws", "muestra mi identidad de aws"],
            "aws sts get-caller-identity",
        ),
        (
            [SHOW + " [all] my ec2 instances", "(which|what) ec2 instances (are there|do I have)", "describe the ec2 instances"],
            [VER + " mis instancias [de] ec2", "qué instancias ec2 (hay|tengo)"],
            "aws ec2 describe-instances",
        ),
        (["(configure|set up) the aws (cli|credentials)", "aws configure"], ["configura (el cli|las credenciales) de aws"], "aws configure"),
        ([SHOW + " [all] my (lambda|aws lambda) functions"], [VER + " mis funciones [de] lambda"], "aws lambda list-functions"),
    ]
    en, es, command = rows[k]
    return g.t(en, es), command


@composed(INTENTS, "compile", weight=12)
def compile_c(g: Gen) -> tuple[str, str]:
    cpp = g.chance(0.3)
    cc, ext = ("g++", "cpp") if cpp else ("gcc", "c")
    stem = g.pick(["main", "hello", "prog", "test", "sort", "server", "tree", "list", word(g.rng).lower(), word(g.rng).lower()])
    src = g.value(g.pick(["", "", "", "src/", word(g.rng).lower() + "/"]) + stem + "." + ext)
    opts, en, es = [], "", ""
    for flag, e, s, p in (
        ("-Wall", "(with|showing) all [the] warnings", "(con|mostrando) todos los avisos", 0.3),
        ("-g", "with debug (symbols|info|information)", "con (símbolos|información) de depuración", 0.22),
        (g.pick(["-O2", "-O3"]), "with optimization {o}", "con optimización {o}", 0.22),
        ("-std=" + (g.pick(["c++17", "c++20"]) if cpp else g.pick(["c99", "c11"])), "(using|with) the {o} standard", "(usando|con) el estándar {o}", 0.15),
        ("-static", "statically [linked]", "de forma estática", 0.06),
    ):
        if g.chance(p):
            o = flag.removeprefix("-std=")
            m = g.value(o) if "{o}" in e else None
            opts.append(flag)
            en += " " + e.replace("{o}", str(m))
            es += " " + s.replace("{o}", str(m))
    r = g.int(0, 9)
    if r == 0:
        return g.t(
            [
                f"compile {src} (to|into) an object file (without linking|only)".replace("(without linking|only)", "without linking") + en,
                f"compile {src} without linking{en}",
            ],
            [f"compila {src} a (un fichero )?objeto sin enlazar{es}".replace("(un fichero )?", ""), f"compila {src} sin enlazar{es}"],
        ), " ".join([cc, *opts, "-c", src.arg])
    libs = ""
    if not cpp and g.chance(0.18):
        lib, name = g.pick(
            [
                ("-lm", ("the math library", "la librería matemática")),
                ("-lpthread", ("pthread", "pthread")),
                ("-lcurl", ("libcurl", "libcurl")),
                ("-lsqlite3", ("libsqlite3", "libsqlite3")),
            ]
        )
        libs = " " + lib
        en += f" linking [with] {name[0]}"
        es += f" enlazando [con] {name[1]}"
    if r == 1:
        b = g.value(word(g.rng).lower() + "." + ext)
        out = g.value(g.pick(["app", "prog", "main", word(g.rng).lower()]))
        return g.t([f"compile {src} and {b} (into|to) [the executable] {out}{en}"], [f"compila {src} y {b} en [el ejecutable] {out}{es}"]), " ".join(
            [cc, *opts, src.arg, b.arg, "-o", out.arg]
        ) + libs
    if r == 2 and not opts:
        return g.t(
            [f"compile {src}{en} with {cc}", f"(compile|build) the {'C++' if cpp else 'C'} program {src}{en}"],
            [f"compila {src}{es} con {cc}", f"(compila|construye) el programa en {'C++' if cpp else 'C'} {src}{es}"],
        ), " ".join([cc, *opts, src.arg]) + libs
    out = g.value(stem if g.chance(0.5) else g.pick(["app", "prog", "run", "programa", word(g.rng).lower()]))
    if r == 3:
        return g.t(
            [f"compile {src} (to|into|as) {out}{en} and run it", f"(build and run|compile and execute) {src} as {out}{en}"],
            [f"compila {src} (como|en) {out}{es} y ejecútalo", f"compila y ejecuta {src} como {out}{es}"],
        ), " ".join([cc, *opts, src.arg, "-o", out.arg]) + libs + f" && ./{out.arg}"
    return g.t(
        [
            f"compile {src} (to|into|as) [an executable (called|named)] {out}{en}".replace("[an executable (called|named)]", "an executable named"),
            f"(build|make) [the program|an executable] {out} from {src}{en}".replace("[the program|an executable]", "the program"),
            f"use {cc} to compile {src} into {out}{en}",
            f"{cc}: compile {src} to {out}{en}",
        ],
        [
            f"compila {src} (en|como) [un ejecutable (llamado|de nombre)] {out}{es}".replace("[un ejecutable (llamado|de nombre)]", "un ejecutable llamado"),
            f"compila {src} con {cc} y (llama|nombra) al ejecutable {out}{es}".replace("(llama|nombra)", "llama"),
            f"(genera|construye) el programa {out} a partir de {src}{es}",
        ],
    ), " ".join([cc, *opts, src.arg, "-o", out.arg]) + libs


add(
    "gcc-version",
    "gcc --version",
    ["(which|what) version of gcc (do I have|is installed)", "gcc version"],
    ["qué versión de gcc (tengo|hay instalada)", "versión de gcc"],
)
add(
    "gcc-asm",
    "gcc -S {word}.c",
    [
        "(generate|produce|show me) the assembly (code )?(of|for) {word}.c with gcc".replace("(code )?", "code ").replace("|show me", ""),
        "compile {word}.c to assembly",
    ],
    ["(genera|saca) el ensamblador de {word}.c con gcc", "compila {word}.c a ensamblador"],
)
add(
    "ldd",
    "ldd {proc}",
    [
        "(which|what) shared libraries does the binary {proc} (need|use|depend on)",
        "(list|show) the [shared|dynamic] libraries (needed|used) by the binary {proc}".replace("[shared|dynamic]", "shared"),
    ],
    ["qué bibliotecas [compartidas] necesita el binario {proc}", "(lista|muestra) las librerías [dinámicas] que usa el binario {proc}"],
    proc="stem",
)
add(
    "nm",
    "nm {word}.o",
    ["(list|show) the symbols (of|in) [the object file] {word}.o"],
    ["(lista|muestra) los símbolos de[l objeto] {word}.o".replace("de[l objeto]", "del objeto")],
)
add(
    "objdump",
    "objdump -d {stem}",
    ["disassemble [the (binary|program|executable)] {stem}".replace("[the (binary|program|executable)]", "the (binary|program|executable)")],
    ["desensambla el (binario|programa|ejecutable) {stem}"],
)
add(
    "gdb",
    "gdb {stem}",
    ["(debug|open) the (program|binary|executable) {stem} (with|in) gdb", "start gdb on {stem}"],
    ["(depura|abre) el (programa|binario|ejecutable) {stem} con gdb", "arranca gdb con {stem}"],
)
add(
    "valgrind",
    "valgrind --leak-check=full ./{word}",
    [
        "(check|run) ./{word} for memory leaks (with|using) valgrind[ in full]".replace("[ in full]", ", full check"),
        "full (memory )?leak check of ./{word} with valgrind".replace("(memory )?", ""),
    ],
    ["(comprueba|busca) fugas de memoria en ./{word} con valgrind, comprobación completa", "chequeo completo de fugas de ./{word} con valgrind"],
)
add(
    "git-bisect",
    "git bisect start",
    ["(start|begin) a [git] bisect[ session]", "git bisect start", "start (looking for|hunting) the bad commit with bisect"],
    ["(empieza|inicia|comienza) un bisect[ de git]", "git bisect start", "empieza a buscar el commit malo con bisect"],
)
add(
    "git-bisect-bad",
    "git bisect bad",
    ["mark the current commit as bad in the bisect", "tell git bisect [that] this commit is bad"],
    ["marca el commit actual como malo en el bisect", "dile a git bisect que este commit (es malo|falla)"],
    0.5,
)
add(
    "git-bisect-good",
    "git bisect good {commit}",
    ["mark [commit] {commit} as good in the bisect", "tell git bisect that {commit} is good"],
    ["marca [el commit] {commit} como bueno en el bisect", "dile a git bisect que {commit} (es bueno|funciona)"],
    0.5,
)
add(
    "git-checkout-commit",
    "git checkout {commit}",
    ["(check out|checkout|go to|switch to) [the] commit {commit}", "(put|see) the code as it was (at|in) commit {commit}"],
    ["(haz checkout del|ve al|cambia al) commit {commit}", "pon el código como estaba en el commit {commit}"],
)
add(
    "git-checkout-back",
    "git checkout -",
    ["(go back|return|switch back) to the previous branch[ in git]", "switch to the last branch I was on"],
    ["(vuelve|regresa|cambia) a la rama anterior[ de git]", "vuelve a la rama (en la que estaba antes|de antes)"],
)
add(
    "git-format-patch",
    "git format-patch -{n.raw}",
    ["(make|create|generate) patch files (of|for|from) the last {n} commits", "format-patch of the last {n} commits"],
    ["(crea|genera|haz) archivos de parche de los últimos {n} commits", "format-patch de los últimos {n} commits"],
    0.5,
)
add(
    "git-count-lines",
    "git ls-files | xargs wc -l",
    [
        "(count|how many) lines (of code )?in [all] the (tracked files|files tracked by git), per file and total".replace("(of code )?", "").replace(
            "(count|how many)", "count the"
        ),
        "lines of code in the git repo, per file and total",
    ],
    ["(cuenta|dime) las líneas de [todos] los archivos versionados, por archivo y en total", "líneas de código del repo git, por archivo y en total"],
)
