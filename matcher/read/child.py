"""The process that parses: one file after the other until its input ends.

Both ways a message is a length of 4 bytes, big endian, and JSON; file bytes follow a request. Nothing that comes back
is run or unpickled, so a parser taken over by a file can lie about that file and do no more.
"""

import importlib
import json
import os
import resource
import signal
import struct
import sys
from typing import Any, BinaryIO

from matcher.read.content import Content, HiddenRun, Refused

LENGTH = struct.Struct(">I")
OUT_OF_MEMORY = 3
"""Exit status; the process ends, for what is left of its memory would decide over the next file."""
_MOST_CHARACTERS = 1_000_000
_MOST_HIDDEN = 50_000


def message(value: Any) -> bytes:
    """A value as it goes over the pipe."""
    body = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
    return LENGTH.pack(len(body)) + body


def main(memory: int) -> None:
    """Answer requests on standard input until it ends; `memory` in bytes is a limit on address space."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests: BinaryIO = sys.stdin.buffer
    replies = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a parser prints must not get between the replies.
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    while head := requests.read(LENGTH.size):
        request = json.loads(requests.read(*LENGTH.unpack(head)))
        data = requests.read(request["size"])
        # A second line of defence: the child ends itself when its parent is no longer there to do so.
        signal.setitimer(signal.ITIMER_REAL, request["seconds"] + 1)
        reply = message(_answer(request["module"], data, request["pages"]))
        signal.setitimer(signal.ITIMER_REAL, 0)
        replies.write(reply)


def _answer(module: str, data: bytes, pages: int) -> dict[str, Any]:
    try:
        content: Content = importlib.import_module(module).read(data, pages=pages)
    except Refused as refusal:
        return {"refused": [refusal.reason, refusal.problem, refusal.hint]}
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except RecursionError:
        return {"refused": ["broken", "it is nested too deeply.", "Save it as PDF and try again."]}
    except Exception as error:
        problem = f"the parser failed on it ({type(error).__name__})."
        return {"refused": ["broken", problem, "Export it again from the program that made it."]}
    if sum(map(len, content.pages)) > _MOST_CHARACTERS:
        problem = f"it has more than {_MOST_CHARACTERS:,} characters of text."
        return {"refused": ["too large", problem, "Give the resume alone."]}
    return {"content": _shortened(content)}


def _shortened(content: Content) -> Content:
    """The content with no more hidden text than is worth a report."""
    left = _MOST_HIDDEN
    kept: list[HiddenRun] = []
    for run in content.hidden:
        if left > 0:
            kept.append(run._replace(text=run.text[:left]))
        left -= len(run.text)
    more = ("more text is hidden in the file than is listed",) if left < 0 else ()
    return content._replace(hidden=tuple(kept), warnings=(*content.warnings, *more))


if __name__ == "__main__":
    main(int(sys.argv[1]))
