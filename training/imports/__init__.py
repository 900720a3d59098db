"""Dates of others, from a calendar file: looked at first, kept up to date by reading in again."""
