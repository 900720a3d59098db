from django.contrib.auth import get_user_model, login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path
from django.utils.html import format_html
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def sign_in(request: HttpRequest) -> HttpResponse:
    """Believe whoever says a name; what is tested is what Wandel believes."""
    if request.method == "POST":
        login(request, get_user_model().objects.get_or_create(username=request.POST["username"])[0])
        return redirect(request.GET["next"])
    form = '<form method="post"><label>Name <input name="username"></label><button>{}</button></form>'
    return HttpResponse(format_html(form, "Weiter"))


urlpatterns = [path("login/", sign_in, name="login"), path("", include("oauth2_provider.urls"))]
