"""The addresses of the public site."""

from django.urls import path

from . import decisions, feeds, followups, home, items, meetings, people, search
from .pages import public

urlpatterns = [
    path("", public(home.home), name="home"),
    path("about/", public(home.about), name="about"),
    path("meetings/", public(meetings.meetings), name="meetings"),
    path("meetings/<slug:slug>/", public(meetings.meeting), name="meeting"),
    path("meetings/<slug:meeting_slug>/<slug:item_slug>/", public(items.item), name="item"),
    path("bodies/", public(meetings.bodies), name="bodies"),
    path("bodies/<slug:slug>/", public(meetings.body), name="body"),
    path("people/", public(people.people), name="people"),
    path("people/<slug:slug>/", public(people.person), name="person"),
    path("decisions/", public(decisions.decisions), name="decisions"),
    path("decisions.csv", public(decisions.decisions_csv, own_limits=True), name="decisions_csv"),
    path("decisions.json", public(decisions.decisions_json, own_limits=True), name="decisions_json"),
    path("follow-ups/", public(followups.follow_ups), name="follow_ups"),
    path("search/", public(search.search, own_limits=True), name="search"),
    path("search.atom", public(feeds.search, own_limits=True), name="search_atom"),
    path("decisions.atom", public(feeds.decisions, own_limits=True), name="decisions_atom"),
    path("meetings.atom", public(feeds.meetings, own_limits=True), name="meetings_atom"),
]
