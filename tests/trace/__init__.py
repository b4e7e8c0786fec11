"""Tests of tracing, on tiny texts of our own."""
