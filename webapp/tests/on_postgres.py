"""Run a command with a real PostgreSQL server of its own: `python -m webapp.tests.on_postgres pytest webapp`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main(command: list[str]) -> int:
    """The exit code of `command`, run as a Python module with DATABASE_URL set."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder  # pgserver looks for it when it is imported
        import pgserver

        server = pgserver.get_server(Path(folder) / "pg", cleanup_mode="delete")
        try:
            environment = os.environ | {"DATABASE_URL": server.get_uri()}
            return subprocess.run([sys.executable, "-m", *command], env=environment, check=False).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
