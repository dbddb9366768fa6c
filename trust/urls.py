"""The addresses of the money pages, under /money/."""

from django.urls import path

from minutes.views.pages import public

from .views import register

urlpatterns = [path("", public(register.money), name="money")]
