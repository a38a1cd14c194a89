"""Ollama from the outside: the wire, its API, registering models, looking after them."""
