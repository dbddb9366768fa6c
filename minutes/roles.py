"""Who may do what: every group of staff with its permissions, brought into line after each migrate."""

ROLES = {
    "Editors": [
        "minutes.view_record",
        "minutes.add_record",
        "minutes.change_record",
        *[
            f"minutes.{act}_{model}"
            for model in ("body", "person", "term", "personname")
            for act in ("view", "add", "change")
        ],
        "minutes.delete_personname",  # a name wrongly learned
        "minutes.view_followup",
        "minutes.change_followup",
        *[f"trust.{act}_{model}" for model in ("trust", "budgetline") for act in ("view", "add", "change")],
        "trust.delete_budgetline",  # one that no figure is of
    ],
    "Publishers": ["minutes.publish_record", "minutes.withdraw_record", "minutes.merge_person"],
    "Readers": ["minutes.view_record", "minutes.view_body", "minutes.view_person"],
    "Administrators": ["minutes.view_user", "minutes.add_user", "minutes.change_user"],
}
INCLUDES = {"Publishers": ["Editors"]}


def permissions_of(role):
    """The names of a role's permissions, with those of the roles it includes."""
    names = list(ROLES[role])
    for included in INCLUDES.get(role, []):
        names += permissions_of(included)
    return names


def sync_roles(sender, using, **kwargs):
    """Make each group hold exactly its permissions. Runs after migrate, once the permissions of all apps are there."""
    from django.contrib.auth.models import Group, Permission

    if sender.label not in ("minutes", "trust"):
        return
    rows = Permission.objects.using(using).select_related("content_type")
    known = {f"{row.content_type.app_label}.{row.codename}": row for row in rows}
    for role in ROLES:
        group, _ = Group.objects.using(using).get_or_create(name=role)
        group.permissions.set([known[name] for name in permissions_of(role) if name in known])
