"""The Django project: pages, tasks and commands over the core."""

import os

# Work is spread over processes: threads of theirs beside that wait for each other, and a batch takes a third longer.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
