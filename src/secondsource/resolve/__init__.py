"""Mentions -> actors and places over all reports, with the reasons of every link."""
