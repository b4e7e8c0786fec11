"""What a person or another program sees: the command line and the exports."""
