"""Where a feed's listing came from: another address is recognised also after polls of it that failed"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("feeds", sa.Column("listing_url", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE feeds SET listing_url = url WHERE baseline_at IS NOT NULL")
