"""Writing rows of the archive whose keys are known, whether they are there already or not."""


def upsert(model, rows):
    """Insert the rows, or update those whose key is there, in one statement."""
    fields = [field.name for field in model._meta.concrete_fields if not field.primary_key]
    model.objects.bulk_create(rows, update_conflicts=True, unique_fields=[model._meta.pk.name], update_fields=fields)
