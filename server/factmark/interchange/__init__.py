"""Values of the model to documents and back, one format per file. Pure."""
