"""What the outcomes add to the house."""

from django.apps import apps
from django.db.models.signals import post_migrate

from feedback.outcomes.demo import load_outcomes
from feedback.outcomes.forms import ReportForm
from feedback.outcomes.founding import found_outcomes
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.reports import FeedbackReport
from feedback.outcomes.searchable import make_searchable
from feedback.outcomes.tasks import freeze_figures
from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.pagecache.publishing import shown_on_pages


def connect() -> None:
    FeedbackReport.base_form_class = ReportForm  # the form knows the model, so the model can't name it
    post_migrate.connect(found_outcomes, sender=apps.get_app_config("feedback"))
    make_searchable()
    bring_to_demo(load_outcomes, order=49)
    shown_on_pages(QuarterFigure)
    schedule.daily("freeze-figures", "0 4 * * *", freeze_figures)  # before letters are forgotten, at 4:30
