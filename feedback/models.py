"""Django looks for an app's models here; each slice keeps its own. The box has another database."""

from feedback.desk.models import Draft, StockAnswer
from feedback.keys.models import GroupKeys, SealedKeys

__all__ = ["Draft", "GroupKeys", "SealedKeys", "StockAnswer"]
