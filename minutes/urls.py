"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

from minutes.views.pages import public
from trust.views import register

urlpatterns = [
    path("admin/", admin.site.urls),
    path("money.csv", public(register.money_csv, own_limits=True), name="money_csv"),
    path("money.json", public(register.money_json, own_limits=True), name="money_json"),
    path("money/", include("trust.urls")),
    path("", include("minutes.views.urls")),
]
