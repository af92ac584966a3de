"""Tables, migrations and functions that take a session first; they return values of the model, never rows."""
