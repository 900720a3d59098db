import pytest
from django.urls import reverse

from intranet.home.models import Alert
from intranet.people.models import Department, User
from intranet.topics.models import FieldOfAction
from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("edda", password="wort"))


def url(model, view):
    return reverse(f"{model._meta.model_name}:{view}")


@pytest.mark.parametrize("model", [Alert, FieldOfAction, Department])
@pytest.mark.parametrize("view", ["index", "add"])
def test_what_the_house_shares_is_kept_in_the_admin(client, editor, model, view):
    FieldOfActionFactory()
    DepartmentFactory()

    assert client.get(url(model, view)).status_code == 200


def test_an_alert_is_written_with_its_period(client, editor):
    period = {"starts_at": "2026-11-22 08:00", "ends_at": "2026-11-22 12:00"}

    client.post(url(Alert, "add"), {"level": 2, "text": "Das Netz ist gestört.", **period})

    assert str(Alert.objects.get()) == "Das Netz ist gestört."
