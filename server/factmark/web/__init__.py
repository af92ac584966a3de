"""The pages people open, and the layout of a read article wherever it is shown."""
