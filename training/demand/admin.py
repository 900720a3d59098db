"""The unit's views of wishes: a list with numbers, and a page on which each is decided."""

from typing import Any, cast

from django.db.models import Case, Count, IntegerField, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy

from intranet.people.models import User
from training.demand.checks import CannotDecide
from training.demand.decisions import decide
from training.demand.models import CLOSED, State, Wish
from training.demand.queries import to_merge_with
from training.demand.similar import similar

NEW_FIRST = Case(When(state=State.NEW, then=Value(0)), default=Value(1), output_field=IntegerField())


class WishList(IndexView):
    """New wishes first, then the most supported; addresses are counted and never shown."""

    def get_base_queryset(self) -> QuerySet[Wish]:
        wishes: QuerySet[Wish] = super().get_base_queryset()
        numbers = {"others": Count("merged", distinct=True), "addresses": Count("contacts", distinct=True)}
        return wishes.select_related("event", "field").annotate(is_known=NEW_FIRST, **numbers)

    def order_queryset(self, queryset: QuerySet[Wish]) -> QuerySet[Wish]:
        ordered: QuerySet[Wish] = super().order_queryset(queryset)
        return ordered if self.ordering else ordered.order_by("is_known", "-supporters", "-pk")

    @property
    def columns(self) -> list[Column]:
        return [
            TitleColumn("what", label=_("Ich brauche …"), get_url=self.decide_url),
            Column("what_for", label=_("für …")),
            Column("get_state_display", label=_("Stand")),
            Column("supporters", label=_("dafür")),
            Column("others", label=_("ähnliche")),
            Column("addresses", label=_("möchten zuerst davon hören")),
            Column("event", label=_("Veranstaltung")),
        ]

    def decide_url(self, wish: Wish) -> str:
        return reverse("wish:decide", args=[wish.pk])


class Decide(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """One wish with all that the unit can do with it, each by a button of its own."""

    template_name = "training/demand/admin/decide.html"
    permission_policy = ModelPermissionPolicy(Wish)
    permission_required = "change"
    header_icon = "comment"
    page_title = _("Wunsch")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.wish = get_object_or_404(Wish.objects.select_related("event", "into"), pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.wish)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), {"url": reverse("wish:index"), "label": _("Wünsche")}, here]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            said = decide(self.wish, request.POST, unit=cast(User, request.user).department)
        except CannotDecide as reason:
            messages.error(request, str(reason))
            answer = self.render_to_response(self.get_context_data(typed=request.POST.get("answer", "")))
            answer.status_code = 409
            return answer
        messages.success(request, said)
        return redirect("wish:decide", self.wish.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        wish = self.wish
        near = [one for one in similar(f"{wish.what} {wish.what_for}") if one.pk != wish.pk]
        return super().get_context_data(**kwargs) | {
            "wish": wish,
            "is_closed": wish.state in CLOSED,
            "addresses": wish.contacts.count(),
            "merged": list(wish.merged.all()),
            "others": to_merge_with(wish, first=near),
        }
