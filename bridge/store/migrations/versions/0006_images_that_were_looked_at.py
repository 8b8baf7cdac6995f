"""Which image of a notice was looked at, and why messages go without it"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("notices", sa.Column("image_seen", sa.Text(), nullable=False, server_default=""))
    op.add_column("notices", sa.Column("image_fault", sa.Text(), nullable=False, server_default=""))
