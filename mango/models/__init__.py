"""The built-in GGUF and its model card."""
