"""All addresses of the house; German stands at the root, English under ``/en/``."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

handler400 = "intranet.safety.errors.bad_request"
handler403 = "intranet.safety.errors.forbidden"
handler404 = "intranet.home.errors.not_found"
handler500 = "intranet.safety.errors.failed"

urlpatterns = [
    path("", include("intranet.people.action_urls")),
    path("", include("intranet.passes.urls")),
    path("admin/", include("intranet.review.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *i18n_patterns(
        path("", include("intranet.access.urls")),
        path("", include("intranet.home.urls")),
        path("", include("intranet.people.urls")),
        path("", include("intranet.search.urls")),
        path("", include("feedback.page.urls")),
        path("", include("feedback.keys.urls")),
        path("", include("feedback.desk.urls")),
        path("", include("news.articles.urls")),
        path("", include("training.certificates.urls")),
        path("", include("training.signups.urls")),
        path("", include("training.invitations.urls")),
        path("", include("training.outbox.urls")),
        path("", include("training.demand.urls")),
        path("", include("training.figures.urls")),
        path("", include("training.feedback_forms.urls")),
        path("", include("training.schedule.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
