"""Staff who sign in."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of staff. What they may do comes from their groups (minutes/roles.py)."""

    class Meta:
        verbose_name = "member of staff"
        verbose_name_plural = "staff"
