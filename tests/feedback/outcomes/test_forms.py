import pytest
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from feedback.outcomes.reports import FeedbackReport, FeedbackReports
from intranet.people.roles import Role
from tests.factories.reports import ENTRY
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def address():
    index = FeedbackReports.objects.get(locale__language_code="de")
    return f"/admin/pages/add/feedback/feedbackreport/{index.pk}/"


def written(number=1, entry=ENTRY, **differently):
    report = {"title": "Bericht", "slug": "bericht", "quarter": "2026-Q3", "intro": "Es ging um Fenster."}
    entries = inline_formset([entry] * number)
    return nested_form_data(report | {"entries": entries, "comments": inline_formset([])} | differently)


def test_the_unit_writes_a_report(client, address):
    client.force_login(person("dilan", Role.DIGITISATION_UNIT))

    client.post(address, written())

    report = FeedbackReport.objects.get()
    assert (report.live, report.get_latest_revision_as_object().entries.count()) == (False, 1)


def test_a_report_that_tells_a_hidden_number_is_not_kept(client, address):
    client.force_login(person("dilan", Role.DIGITISATION_UNIT))

    page = client.post(address, written(4)).text

    assert "sonst ließe sich die Zahl erraten" in page
    assert not FeedbackReport.objects.exists()


@pytest.mark.parametrize("quarter", ["Sommer", "", "2026-Q5"])
def test_a_quarter_is_written_as_agreed(client, address, quarter):
    client.force_login(person("dilan", Role.DIGITISATION_UNIT))

    assert client.post(address, written(quarter=quarter)).status_code == 200

    assert not FeedbackReport.objects.exists()


def test_the_administration_writes_none(client, address):
    client.force_login(person("ada", Role.ADMINISTRATOR))

    client.post(address, written())

    assert not FeedbackReport.objects.exists()


@pytest.mark.parametrize("wrong", [{"month": ""}, {"month": "Mai"}, {"kind": ""}, {"state": "nonsense"}])
def test_an_entry_says_kind_state_and_month_even_in_a_draft(client, address, wrong):
    client.force_login(person("dilan", Role.DIGITISATION_UNIT))

    assert client.post(address, written(entry=ENTRY | wrong)).status_code == 200
    assert not FeedbackReport.objects.exists()
