"""JSON over HTTP: a view parses, calls one service, dumps."""
