"""The command line. Heavy imports stand inside functions, so that ``--help`` is fast."""
