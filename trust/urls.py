"""The addresses of the money pages, under /money/."""

from django.urls import path

from minutes.views.pages import public

from .views import promises, register, years

urlpatterns = [
    path("", public(register.money), name="money"),
    path("promises/", public(promises.promises), name="promises"),
    path("lines/<slug:slug>/", public(years.budget_line), name="budget_line"),
    path("trusts/<slug:slug>/", public(years.trust), name="trust"),
    path("trusts/<slug:slug>.csv", public(years.trust_csv, own_limits=True), name="trust_csv"),
    path("trusts/<slug:slug>/<slug:year>/", public(years.trust_year), name="trust_year"),
]
