"""Every model of ours says whether pages show it, so that nobody forgets to publish a new one."""

from django.apps import apps
from wagtail.models import Page

from intranet.pagecache.publishing import shown
from tests.architecture.sources import APPS

HIDDEN = {
    "feedback.Draft": "is asked when an answer is released",
    "feedback.GroupKeys": "is read by the desk, and by authors in the box",
    "feedback.ReportEntry": "is saved with its report",
    "feedback.SealedKeys": "is read by the desk",
    "feedback.StockAnswer": "is read by the desk",
    "intranet.ContentVersion": "is the version itself",
    "intranet.ScheduledRun": "belongs to the clock",
    "intranet.SecondPersonTask": "belongs to the editors' workflow",
    "intranet.User": "is saved when somebody signs in; a new name is seen within ten minutes",
    "intranet.Scope": "is asked by scripts",
    "intranet.Draw": "is counted when somebody asks",
    "intranet.PictureRendition": "is made while a page is rendered",
    "intranet.Index": "search is asked each time",
    "intranet.IndexedDocument": "search is asked each time",
    "intranet.Word": "search is asked each time",
    "intranet.WordKey": "search is asked each time",
    "intranet.Posting": "search is asked each time",
    "intranet.Synonym": "search is asked each time",
    "intranet.CompoundWord": "search is asked each time",
    "intranet.PromotedResult": "search is asked each time",
    "news.ArticleTag": "is saved with its article",
    "news.ArticleChange": "is saved with its article",
    "news.RelatedArticle": "is saved with its article",
    "training.Answer": "is read by those who organise",
    "training.Contact": "is read by nobody, a letter goes there once",
    "training.Delivery": "is sent by mail",
    "training.EarlyKey": "is asked when somebody signs up",
    "training.FeedToken": "is read by one person",
    "training.ImportedDate": "is asked when dates are read in",
    "training.Invitation": "is sent by mail",
    "training.Letter": "is read by those who organise",
    "training.Place": "pages show words, and the service that changes a word publishes",
    "training.Reminder": "is sent by mail",
    "training.SchoolHoliday": "is asked when a series is made",
    "training.Series": "is asked when a series is made",
    "training.SignUp": "pages show words, and the service that changes a word publishes",
    "training.Support": "is counted, and the wish is shown",
    "training.Step": "is read by one person",
}


def test_every_model_says_whether_pages_show_it():
    ours = {
        model for model in apps.get_models() if model._meta.app_label in APPS and not issubclass(model, Page)
    }

    assert {model._meta.label for model in ours - shown} == set(HIDDEN)
