from allauth.socialaccount.models import SocialAccount

from intranet.people.forgetting import LONG_AGO


def test_nobody_can_tell_when_a_person_signed_in(alice):
    account = SocialAccount.objects.create(user=alice, provider="city", uid="alice")
    account.save()

    kept = SocialAccount.objects.get()
    assert [kept.last_login, kept.date_joined] == [LONG_AGO, LONG_AGO]
