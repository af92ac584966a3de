"""Text in, reading out: the pure part that knows words. `reader.read` is the door."""
