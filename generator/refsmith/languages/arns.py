"""Well-formed ARNs as a language, and rules on ARNs that none of them can keep.

``arn:partition:service:region:account:resource``, with the partitions and regions of AWS, an
account of twelve digits, AWS's own or none, and any resource.
"""

import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache

from refsmith.config import specs_file
from refsmith.languages.arms import arms
from refsmith.languages.search import Unknown, after, letters_of, some, starts_with
from refsmith.languages.terms import (
    EMPTY,
    NOTHING,
    Term,
    behind,
    both,
    chars,
    either,
    repeated,
    then,
)
from refsmith.rules.dialect.codepoints import ALL
from refsmith.rules.dialect.nodes import widths
from refsmith.rules.dialect.translation import meaning

_STEPS = 600
# So many steps find the end of a service's name.
_WAYS = 200
_OF_SERVICES = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.")
_COMMON_REGIONS, _COMMON_ACCOUNTS = ("us-east-1", ""), ("123456789012", "")
# So much longer or shorter than in another may an ARN be in one region, its partition included.
_SPREAD = 40
_SERVICE = repeated(chars(((0x2D, 0x2E), (0x30, 0x39), (0x61, 0x7A))), 1, None)
_DIGITS = repeated(chars(((0x30, 0x39),)), 12, 12)
_SOMETHING = repeated(chars(ALL), 1, None)


@lru_cache(maxsize=20_000)
def is_of_arns(pattern: str) -> bool:
    """Whether a documented pattern takes nothing but what starts like an ARN."""
    found = arms(pattern) if "arn" in pattern else ()
    return bool(found) and all(term is not None and starts_with(term, "arn:") for term in found)


@lru_cache(maxsize=20_000)
def refuses_all_arns(pattern: str) -> bool:
    """Whether no well-formed ARN matches a documented pattern; False where nobody can tell."""
    found = arms(pattern)
    return bool(found) and all(term is not None and _no_arn(term) for term in found)


@lru_cache(maxsize=20_000)
def has_idle_arm(pattern: str) -> bool:
    """Whether no well-formed ARN matches one of the alternatives of a pattern on ARNs."""
    found = arms(pattern)
    return len(found) > 1 and any(term is not None and _no_arn(term) for term in found)


def _no_arn(term: Term) -> bool:
    return not _takes_a_common_one(term) and _never(both(term, _arns()))


def _takes_a_common_one(term: Term) -> bool:
    """Whether an ARN as there are many matches: a few steps, and enough for nearly all patterns."""
    for left in _past_service(after(term, "arn:aws:")):
        for region in _COMMON_REGIONS:
            for account in _COMMON_ACCOUNTS:
                resource = after(left, f":{region}:{account}:")
                if resource not in (NOTHING, EMPTY) and not _never(resource):
                    return True
    return False


def _past_service(term: Term) -> Iterator[Term]:
    """What may stand behind the service, for each way through its name."""
    letters = [code for code in letters_of(term) if chr(code) in _OF_SERVICES]
    seen, pending = {term}, [term]
    while pending and len(seen) < _WAYS:
        for code in letters:
            left = behind(pending[-1], code)
            if left != NOTHING and left not in seen:
                seen.add(left)
                pending.append(left)
                break
        else:
            yield pending.pop()


@lru_cache(maxsize=20_000)
def region_out_of_length(pattern: str, least: int, most: int | None) -> str | None:
    """A region whose ARNs a pattern takes and a length never does; None where there is none."""
    found = [term for term in arms(pattern) if term is not None]
    if not found or len(found) < len(arms(pattern)) or not _tight(pattern, least, most):
        return None
    term, sized = either(*found), repeated(chars(ALL), least, most)
    for region, well_formed in _by_region():
        those = both(term, well_formed)
        if _never(both(those, sized)) and not _never(those):
            return region
    return None


def _tight(pattern: str, least: int, most: int | None) -> bool:
    """Whether a region could make the difference: names of regions differ by so much."""
    shortest, longest = widths(meaning(pattern).node)
    short = most is not None and shortest + _SPREAD > most
    return short or (longest is not None and longest - _SPREAD < least)


def _never(term: Term) -> bool:
    try:
        return some(term, steps=_STEPS) is None
    except Unknown:
        return False


@cache
def _arns() -> Term:
    """All well-formed ARNs."""
    return either(*(_of(name, (*regions, "")) for name, regions in _partitions()))


@cache
def _by_region() -> tuple[tuple[str, Term], ...]:
    return tuple(
        (region, _of(name, (region,)))
        for name, regions in _partitions()
        for region in regions
        if not region.endswith("-global")
    )


def _of(partition: str, regions: tuple[str, ...]) -> Term:
    account = either(_DIGITS, _word("aws"), EMPTY)
    where = either(*map(_word, regions))
    return _chain(_word(f"arn:{partition}:"), _SERVICE, _word(":"), where, _word(":"), account)


def _chain(*parts: Term) -> Term:
    joined = then(_word(":"), _SOMETHING)
    for part in reversed(parts):
        joined = then(part, joined)
    return joined


def _word(text: str) -> Term:
    term = EMPTY
    for sign in reversed(text):
        term = then(chars(((ord(sign), ord(sign)),)), term)
    return term


@cache
def _partitions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_rows())


def _rows() -> Iterator[tuple[str, tuple[str, ...]]]:
    with specs_file("partitions.toml").open("rb") as file:
        for row in tomllib.load(file)["partition"]:
            yield row["name"], tuple(row["regions"])
