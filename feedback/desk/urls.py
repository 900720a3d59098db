"""The desk, for those who read."""

from django.urls import path

from feedback.desk import views

urlpatterns = [
    path("feedback/desk/", views.desk, name="feedback-desk"),
    path("feedback/desk/<str:pk>/", views.thread, name="feedback-thread"),
    path("feedback/desk/<str:pk>/answer/", views.answer, name="feedback-write-answer"),
    path("feedback/desk/<str:pk>/note/", views.note, name="feedback-note"),
    path("feedback/desk/<str:pk>/state/", views.change_state, name="feedback-state"),
    path("feedback/desk/<str:pk>/hand-over/", views.hand_over, name="feedback-hand-over"),
    path("feedback/desk/<str:pk>/ask/", views.ask_to_share, name="feedback-ask-to-share"),
    path("feedback/desk/<str:pk>/release/<str:letter>/", views.release, name="feedback-release-answer"),
    path("feedback/desk/<str:pk>/discard/<str:letter>/", views.discard, name="feedback-discard-answer"),
]
