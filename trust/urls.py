"""The addresses of the money pages, under /money/."""

from django.urls import path

from minutes.views.pages import public

from . import views

urlpatterns = [path("", public(views.money), name="money")]
