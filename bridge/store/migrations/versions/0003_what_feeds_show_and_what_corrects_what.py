"""What feeds have shown of themselves; which notice a correction is about"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("feeds", sa.Column("traits", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("feeds", sa.Column("moved_to", sa.Text(), nullable=False, server_default=""))
    op.add_column("feeds", sa.Column("pace", sa.Integer()))
    op.add_column("items", sa.Column("page_at", sa.BigInteger()))
    op.add_column("notices", sa.Column("corrects", sa.BigInteger()))
