"""Run the command line with ``python -m secondsource``."""

from .show.cli.main import main

if __name__ == "__main__":
    main(prog_name="secondsource")
