"""Brings a file to the newest schema with sqlite-utils' migrations. Imported only when there is something to do."""

import sqlite3
from collections.abc import Callable

from sqlite_utils import Database, Migrations

from motsvar.store.schema import MIGRATION_SET, MIGRATIONS_TABLE, Schema, Step, preparation


def migrate(connection: sqlite3.Connection, schema: Schema, at: str) -> None:
    """Apply every step that is not applied yet, each in one transaction with its ``user_version``.

    ``at`` is written as the time of the new steps, so that two files made alike are the same byte for byte.
    """
    database = Database(connection, execute_plugins=False)
    migrations = Migrations(MIGRATION_SET)
    for version, step in enumerate(schema.steps, start=1):
        migrations(name=step.name)(_applier(step, version))
    if not database[MIGRATIONS_TABLE].exists():
        for statement in preparation():
            connection.execute(statement)
    before = len(migrations.applied(database))
    migrations.apply(database)
    connection.execute(f'UPDATE "{MIGRATIONS_TABLE}" SET applied_at = ? WHERE id > ?', (at, before))


def _applier(step: Step, version: int) -> Callable[[Database], None]:
    def apply(database: Database) -> None:
        for statement in step.statements:
            database.conn.execute(statement)
        database.conn.execute(f"PRAGMA user_version = {version}")

    return apply
