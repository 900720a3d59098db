"""How people become a part of the house."""

from django.db.models.signals import post_migrate, post_save


def register_people() -> None:
    """Found roles after migrations, know the providers, forget what nobody needs, bring the demo's people."""
    from allauth.socialaccount.models import SocialAccount
    from allauth.socialaccount.providers import registry as identity_providers
    from wagtail.admin.models import EditingSession
    from wagtail.models import PageSubscription

    from intranet.demo.registry import register as bring_to_demo
    from intranet.people.demo import load_people
    from intranet.people.forgetting import forget_presence, forget_visit, forget_when
    from intranet.people.founding import found_roles, last_app

    identity_providers.load()
    bring_to_demo(load_people, order=10)
    post_migrate.connect(found_roles, sender=last_app())
    post_save.connect(forget_when, sender=SocialAccount)
    post_save.connect(forget_presence, sender=EditingSession)
    post_save.connect(forget_visit, sender=PageSubscription)
