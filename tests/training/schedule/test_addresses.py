import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from tests.factories.training import EventFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("slug", ["today", "past"])
def test_no_event_takes_the_address_of_another_page(slug, language):
    with translation.override(language), pytest.raises(ValidationError) as refused:
        EventFactory.build(slug=slug, field=None, unit=None).clean_fields(exclude=["field", "unit"])

    assert list(refused.value.message_dict) == ["slug"]


@pytest.mark.parametrize("slug", ["tabellen", "month", "todays"])
def test_other_names_are_free(slug):
    EventFactory(slug=slug).full_clean()


def test_what_is_no_name_is_said_by_the_field():
    with pytest.raises(ValidationError) as refused:
        EventFactory(slug="so nicht/").full_clean()

    assert [error.code for error in refused.value.error_dict["slug"]] == ["invalid"]
