"""The cleaning rules in order, and ``clean``, which applies them to one pair and tells what each did.

A rule is a function: it returns the pair unchanged, a repaired pair, or ``Dropped`` with the reason. Its
docstring holds the real line that made it necessary.
"""

from __future__ import annotations

from collections.abc import Callable

from mango.data import clean_command, clean_instruction, clean_text
from mango.data.pair import Dropped, Pair

Rule = Callable[[Pair], Pair | Dropped]
Note = Callable[[str, Pair, Pair | Dropped], None]

TEXT_RULES: tuple[Rule, ...] = clean_text.RULES
COMMAND_RULES: tuple[Rule, ...] = clean_command.RULES
INSTRUCTION_RULES: tuple[Rule, ...] = clean_instruction.RULES


def rule_name(rule: Rule) -> str:
    """The name a rule has in the report."""
    return getattr(rule, "__name__", str(rule)).replace("_", " ")


def clean(pair: Pair, note: Note | None = None) -> Pair | Dropped:
    """The pair after every rule, or why it was dropped; ``note(rule, before, after)`` hears of each change."""
    # A refusal has no command to clean, and its request may be gibberish on purpose.
    rules = TEXT_RULES if pair.is_refusal else TEXT_RULES + COMMAND_RULES + INSTRUCTION_RULES
    for rule in rules:
        after = rule(pair)
        if after is pair or after == pair:
            continue
        if note:
            note(rule_name(rule), pair, after)
        if isinstance(after, Dropped):
            return Dropped(after.reason, after.sample, pair.source)
        pair = after
    return pair
