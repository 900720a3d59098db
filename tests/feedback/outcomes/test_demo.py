import pytest

from feedback.outcomes.checks import check_entries_hide
from feedback.outcomes.demo import load_outcomes
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import frozen
from feedback.outcomes.reports import FeedbackReport
from tests.feedback.author import NOW

pytestmark = pytest.mark.django_db


def test_the_demo_has_the_report_of_the_last_quarter(client):
    load_outcomes(NOW)

    report = FeedbackReport.objects.get()
    assert (report.title, report.live) == ("Ihr sagt – wir tun: 3. Quartal 2026", True)
    assert "Kurzanleitungen" in client.get(report.url).text


def test_the_report_of_the_demo_tells_no_hidden_number():
    load_outcomes(NOW)

    kinds = FeedbackReport.objects.get().entries.values_list("kind", flat=True)
    check_entries_hide(kinds, frozen(Quarter(2026, 3)))


def test_loading_twice_adds_nothing():
    load_outcomes(NOW)
    load_outcomes(NOW)

    assert (FeedbackReport.objects.count(), QuarterFigure.objects.count()) == (1, 8)
