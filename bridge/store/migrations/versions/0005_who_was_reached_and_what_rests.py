"""Who was reached when; what rests, and what waits for it; how templates stand; messages in another's stead"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_INSTEAD = sa.text("fallback_of IS NOT NULL")


def upgrade() -> None:
    op.add_column("subscribers", sa.Column("reached_at", sa.BigInteger()))
    op.add_column("subscribers", sa.Column("sms_at", sa.BigInteger()))
    op.create_index("ix_subscribers_reached_at", "subscribers", ["reached_at"])
    op.create_index("ix_subscribers_window_until", "subscribers", ["window_until"])
    op.add_column("messages", sa.Column("cause", sa.String()))
    op.add_column("messages", sa.Column("waits_for", sa.String()))
    op.add_column("messages", sa.Column("fallback_of", sa.BigInteger()))
    op.create_index("uq_messages_fallback_of", "messages", ["fallback_of"], unique=True, sqlite_where=_INSTEAD,
                    postgresql_where=_INSTEAD)  # fmt: skip
    op.add_column("attempts", sa.Column("template", sa.String()))
    op.add_column("attempts", sa.Column("price", sa.Float()))
    op.create_table(
        "rests",
        sa.Column("what", sa.String(), primary_key=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
    )
    op.create_table(
        "template_standings",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("language", sa.String(), primary_key=True),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("quality", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
    )
