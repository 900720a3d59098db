import pytest
from django.db import IntegrityError, transaction

from feedback.outcomes.founding import found_outcomes
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.reports import FeedbackReport, FeedbackReports, ReportEntry
from feedback.outcomes.searchable import describe
from feedback.outcomes.services import freeze
from intranet.review.founding import NAME
from tests.factories.reports import ReportFactory

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])
ADDRESS = "/outcomes/"


def figure(kind="worry", shown=7, audience="both"):
    QuarterFigure.objects.create(quarter="2026-Q3", audience=audience, kind=kind, shown=shown)


def test_a_new_house_has_a_place_for_the_outcomes_in_both_languages(client):
    assert [client.get(path).status_code for path in (ADDRESS, f"/en{ADDRESS}")] == [200, 200]


def test_founding_twice_changes_nothing():
    before = list(FeedbackReports.objects.values_list())

    found_outcomes(sender=None, using="default")

    assert list(FeedbackReports.objects.values_list()) == before


def test_a_second_person_publishes_reports():
    assert ReportFactory().get_workflow().name == NAME


def test_everybody_reads_what_was_said_and_done(client):
    report = ReportFactory()

    for page in (client.get(ADDRESS).text, client.get(report.url).text):
        assert "Es zieht." in page
        assert "Wir dichten ab." in page
        assert "September 2026" in page


def test_a_draft_is_read_by_nobody(client):
    ReportFactory(live=False)

    assert "Es zieht." not in client.get(ADDRESS).text


def test_without_a_report_the_page_invites(client):
    assert "Hier steht bald der erste Bericht" in client.get(ADDRESS).text


@pytest.mark.parametrize(("shown", "named"), [(7, True), (None, False)])
def test_a_kind_is_named_only_where_its_number_is_shown(client, shown, named):
    figure(shown=shown)
    report = ReportFactory()

    entry = client.get(report.url).text.split("Wir dichten ab.")[1].split("September 2026")[0]

    assert ("Sorge" in entry) is named


def test_the_list_is_narrowed_by_state(client):
    ReportFactory(entries=[{"state": "done"}, {"said": "Es ist laut.", "state": "in_work"}])

    page = client.get(f"{ADDRESS}?state=in_work").text

    assert ["Es ist laut." in page, "Es zieht." in page] == [True, False]


def test_an_unknown_state_narrows_nothing(client):
    ReportFactory()

    assert "Es zieht." in client.get(f"{ADDRESS}?state=nonsense").text


def test_the_list_says_how_many_entries_have_which_state(client):
    ReportFactory(entries=[{"state": "done"}, {"state": "in_work"}, {"state": "in_work"}])

    pills = client.get(ADDRESS).context["pills"]

    assert [(pill.title, pill.count) for pill in pills] == [
        ("Alle", 3),
        ("offen", 0),
        ("in Arbeit", 2),
        ("abgeschlossen", 1),
    ]


def test_the_figures_stand_below(client):
    figure()
    figure(kind="criticism", shown=None)

    page = client.get(ADDRESS).text

    assert "Briefe im 3. Quartal 2026" in page
    assert "mindestens 7" in page


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_three_reports_as_for_one(client, count, django_assert_num_queries):
    client.get(ADDRESS)
    for number in range(1, count + 1):
        ReportFactory(quarter=f"2026-Q{number}", entries=[{}] * count)
        freeze(Quarter(2026, number))

    with django_assert_num_queries(15):
        client.get(ADDRESS)


@pytest.mark.parametrize("month", ["2026", "2026-13", "26-09-3"])
def test_nothing_finer_and_nothing_else_than_a_month_is_kept(month):
    report = ReportFactory()

    with pytest.raises(IntegrityError, match="month"), transaction.atomic():
        ReportEntry.objects.filter(report=report).update(month=month)


def test_no_entry_leads_to_a_letter():
    """Not even by a day or a number: these are all the columns."""
    assert {field.name for field in ReportEntry._meta.get_fields()} == {
        *("id", "sort_order", "report"),
        *("said", "done", "kind", "state", "month"),
    }
    assert {field.name for field in FeedbackReport._meta.local_fields} == {"page_ptr", "quarter", "intro"}


def test_a_report_is_found_by_what_was_said_and_done():
    document = describe(ReportFactory(slug="2026-q3"))

    assert (document.summary, document.body) == ("Es ging um Fenster.", "Es zieht. Wir dichten ab.")
    assert (document.url, document.kind, document.date) == ("/outcomes/2026-q3/", "report", None)


def test_the_page_of_the_feedback_leads_here(client):
    assert f'href="{ADDRESS}"' in client.get("/feedback/").text
