"""What the outcomes add to the house."""

from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.tasks import freeze_figures
from intranet.jobs.schedule import schedule
from intranet.pagecache.publishing import shown_on_pages


def connect() -> None:
    shown_on_pages(QuarterFigure)
    schedule.daily("freeze-figures", "0 4 * * *", freeze_figures)  # before letters are forgotten, at 4:30
