"""Django looks for an app's models here; each slice keeps its own. The box has another database."""

from feedback.desk.models import Draft, StockAnswer
from feedback.keys.models import GroupKeys, SealedKeys
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.reports import FeedbackReport, FeedbackReports, ReportEntry

__all__ = [
    "Draft",
    "FeedbackReport",
    "FeedbackReports",
    "GroupKeys",
    "QuarterFigure",
    "ReportEntry",
    "SealedKeys",
    "StockAnswer",
]
