"""What waits for a digest; when what a notice tells of is over"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WAITING = sa.text("message_id IS NULL AND dropped IS NULL")
_IN_DIGEST = sa.text("message_id IS NULL AND dropped IS NULL AND digest_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("digest_at", sa.BigInteger()))
    op.add_column("notices", sa.Column("over_at", sa.BigInteger()))
    op.drop_index("ix_deliveries_waiting", "deliveries")
    columns: list[str | sa.TextClause] = [
        "notice_id",
        "digest_at",
        sa.text("urgent DESC"),
        "subscriber_id",
        "message_id",
        "dropped",
    ]
    op.create_index(
        "ix_deliveries_waiting", "deliveries", columns, sqlite_where=_WAITING, postgresql_where=_WAITING
    )
    op.create_index("ix_deliveries_in_digest", "deliveries", ["subscriber_id", "digest_at"], sqlite_where=_IN_DIGEST,
                    postgresql_where=_IN_DIGEST)  # fmt: skip
