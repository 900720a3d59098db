"""How people become a part of the house: roles after migrations, known providers, nothing kept for long."""

from allauth.socialaccount.models import SocialAccount
from allauth.socialaccount.providers import registry as identity_providers
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import post_migrate, post_save

from intranet.demo.registry import register as bring_to_demo
from intranet.pagecache.publishing import shown_on_pages
from intranet.people.again import note_sign_in
from intranet.people.demo import load_people
from intranet.people.forgetting import forget_when, write_no_presence, write_no_visit
from intranet.people.founding import found_roles, last_app
from intranet.people.models import Department, User
from intranet.people.services import prepare_settings


def connect() -> None:
    identity_providers.load()
    shown_on_pages(Department)
    user_logged_in.connect(note_sign_in, dispatch_uid="note when somebody signs in")
    post_migrate.connect(found_roles, sender=last_app())
    post_save.connect(forget_when, sender=SocialAccount)
    post_save.connect(prepare_settings, sender=User)
    write_no_presence()
    write_no_visit()
    bring_to_demo(load_people, order=10)
