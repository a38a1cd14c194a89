"""Epics: reading what one is asked for, its model, its traceability, and the forms it is given in."""
