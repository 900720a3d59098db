from django.urls import path

from news.articles import views

urlpatterns = [
    path("news/", views.index, name="news"),
    path("news/<slug:slug>/", views.article, name="article"),
    path("news/<slug:slug>/<path:version>/", views.article, name="article-version"),
]
