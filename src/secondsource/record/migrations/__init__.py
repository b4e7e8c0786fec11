"""The changes of the schema, one file a version: ``0002_what_it_adds.sql`` makes 2 of 1.

Files are applied in order, all in one transaction, after a backup was made. A new file comes
together with the same change in ``schema.sql`` and a copy of the new ``schema.sql`` in
``tests/record/schemas``: a test holds old schemas, migrated, against the new one. Files hold no
``BEGIN``, ``COMMIT`` or ``PRAGMA``.
"""
