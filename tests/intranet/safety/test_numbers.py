"""A form takes numbers that somebody can count with."""

from decimal import Decimal

import pytest
from django import forms
from django_filters.fields import RangeField


@pytest.mark.parametrize("number", ["0", "-3", "2.50", "1e3", "9" * 40])
def test_a_plain_number_is_welcome(number):
    assert forms.DecimalField().clean(number) == Decimal(number)


@pytest.mark.parametrize("number", ["1e999999999", "-1e40", "0e99999", "1e-999", "9" * 41])
def test_a_number_that_nobody_counts_with_is_refused_with_a_sentence(number):
    with pytest.raises(forms.ValidationError, match="höchstens 40 Stellen"):
        forms.DecimalField().clean(number)


def test_the_ends_of_a_filter_are_numbers_too():
    with pytest.raises(forms.ValidationError, match="höchstens 40 Stellen"):
        RangeField().clean(["1", "1e999999999"])
