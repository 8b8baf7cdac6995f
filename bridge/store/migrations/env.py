"""Run by alembic from `bridge.store.database`, always on a connection that stands in a transaction."""

from alembic import context

from bridge.store.schema import TABLES

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
