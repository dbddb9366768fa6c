"""The archive's rows as a draft makes them, one module a subject. Each function takes a Projection and yields rows."""
