"""Run by Alembic for every command: over the connection that the caller opened, inside its transaction."""

from alembic import context

from factmark.storage.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
