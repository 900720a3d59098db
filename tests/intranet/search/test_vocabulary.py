import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intranet.search.models import IndexedDocument, Word, WordKey
from intranet.search.services import remove_documents
from intranet.search.vocabulary import MANY, batches
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db
TITLES = ["Quark", "Quarkbrotzeit", "Brotzeit", "Brote", "Igelquark", "Igel", "Igels", "Igelplätze"]


def keys():
    return set(WordKey.objects.values_list("word__text", "key", "weight"))


def forget_everything():
    IndexedDocument.objects.all().delete()
    Word.objects.all().delete()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(order=st.permutations(TITLES), removed=st.sets(st.sampled_from(TITLES)))
def test_the_index_does_not_depend_on_what_came_and_went_before(order, removed):
    forget_everything()
    for title in order:
        indexed(title, key=f"note:{title}")
    remove_documents(keys=[f"note:{title}" for title in removed])
    came_and_went = keys()

    forget_everything()
    indexed(*(title for title in TITLES if title not in removed))

    assert came_and_went == keys()


def test_many_new_words_at_once_open_what_was_there():
    indexed("Igelschule")
    assert keys() == {("igelschule", "igelschul", 1.0)}

    indexed("Igel", body=" ".join(f"x{number}" for number in range(MANY + 1)))

    assert set(WordKey.objects.filter(word__text="igelschule").values_list("key", flat=True)) == {
        *("igelschul", "igel", "schul"),
    }


def test_portions_hold_everything_once():
    assert [len(batch) for batch in batches(range(4500))] == [2000, 2000, 500]
    assert list(batches([])) == []
