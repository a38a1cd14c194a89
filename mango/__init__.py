"""Mango: a local terminal assistant that answers a request with one bash block, and trains its own model."""

__version__ = "0.1.0"
