"""Questions that no database can be asked, about numbers beyond its columns or by endless patterns."""

import re
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Field, ForeignObject, IntegerField
from django.db.models.fields.related_lookups import RelatedExact
from django.db.models.lookups import (
    Contains,
    EndsWith,
    Exact,
    IContains,
    IEndsWith,
    IExact,
    In,
    IStartsWith,
    Lookup,
    Range,
    StartsWith,
)

PATTERNS = (Contains, IContains, StartsWith, IStartsWith, EndsWith, IEndsWith, IExact)
UNSTORABLE = re.compile("[\0\ud800-\udfff]")
MOST_DIGITS = 40
LONGEST_PATTERN = 10_000  # characters; SQLite takes 50,000 bytes, with all that has to be escaped


def keep_within_reach() -> None:
    """Let the database be asked only what it can answer, as Django does for plain ``pk=`` already."""
    IntegerField.register_lookup(InWithinReach)
    IntegerField.register_lookup(RangeWithinReach)
    ForeignObject.register_lookup(RelatedWithinReach)
    Field.register_lookup(ExactWithinReach)
    for pattern in PATTERNS:
        Field.register_lookup(type(pattern.__name__, (PatternWithinReach, pattern), {}))


class InWithinReach(In):  # type: ignore[type-arg]
    def get_prep_lookup(self) -> Any:
        if self.rhs_is_direct_value():
            self.rhs = [one for one in self.rhs if not is_endless(one)]
        return super().get_prep_lookup()

    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        if self.rhs_is_direct_value():
            self.rhs = [one for one in self.rhs if fits(one, self.lhs.output_field, connection)]
        return super().process_rhs(compiler, connection)


class RangeWithinReach(Range):  # type: ignore[type-arg]
    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        if self.rhs_is_direct_value() and all(isinstance(end, int) for end in self.rhs):
            low, high = reach(self.lhs.output_field, connection)
            if self.rhs[0] > high or self.rhs[1] < low:
                raise EmptyResultSet
            self.rhs = (max(self.rhs[0], low), min(self.rhs[1], high))
        return super().process_rhs(compiler, connection)


class RelatedWithinReach(RelatedExact):
    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        if not fits(self.rhs, self.lhs.output_field, connection):
            raise EmptyResultSet
        return super().process_rhs(compiler, connection)


class ExactWithinReach(Exact):  # type: ignore[type-arg]
    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        if is_unstorable(self.rhs):
            raise EmptyResultSet
        return super().process_rhs(compiler, connection)


class PatternWithinReach(Lookup):  # type: ignore[type-arg]
    """What every lookup by a part of a text shares."""

    def process_rhs(self, compiler: Any, connection: Any) -> Any:
        if is_unstorable(self.rhs) or (isinstance(self.rhs, str) and len(self.rhs) > LONGEST_PATTERN):
            raise EmptyResultSet
        return super().process_rhs(compiler, connection)


def is_unstorable(value: Any) -> bool:
    """Return whether there are signs in the text that no text in the database has."""
    return isinstance(value, str) and bool(UNSTORABLE.search(value))


def is_endless(value: Any) -> bool:
    """Return whether these are more digits than any number here has, or no digits to count with."""
    return isinstance(value, str) and value.isdigit() and not (value.isdecimal() and len(value) < MOST_DIGITS)


def fits(value: Any, field: Any, connection: Any) -> bool:
    """Return whether the column takes the value; what is no number is for others to judge."""
    while field.is_relation:
        field = field.target_field
    if not (isinstance(value, int) and isinstance(field, IntegerField)):
        return True
    low, high = reach(field, connection)
    return low <= value <= high


def reach(field: Any, connection: Any) -> tuple[int, int]:
    """Return the least and the greatest number that the column takes."""
    low, high = connection.ops.integer_field_range(field.get_internal_type())
    return int(low), int(high)
