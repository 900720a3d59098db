"""A form takes days that somebody may mean."""

import pytest
from django import forms
from django_filters.fields import DateRangeField


@pytest.mark.parametrize("day", ["1900-01-01", "2026-11-22", "2199-12-31"])
@pytest.mark.parametrize("field", [forms.DateField, forms.DateTimeField])
def test_a_day_of_these_centuries_is_welcome(field, day):
    assert f"{field().clean(day):%Y-%m-%d}" == day


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
@pytest.mark.parametrize("field", [forms.DateField, forms.DateTimeField])
def test_the_edge_of_time_is_refused_with_a_sentence(field, day):
    with pytest.raises(forms.ValidationError, match="von 1900 bis 2199"):
        field().clean(day)


@pytest.mark.parametrize("days", [["0001-01-01", "2026-11-22"], ["2026-11-22", "9999-12-31"]])
def test_the_edges_of_a_filter_are_days_too(days):
    with pytest.raises(forms.ValidationError, match="von 1900 bis 2199"):
        DateRangeField(required=False).clean(days)
