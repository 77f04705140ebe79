"""Processes that each open one costly thing and run tasks on it; a task that kills its process costs only itself."""

import contextlib
import signal
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from matcher.errors import CandorError

Held = TypeVar("Held")
Given = TypeVar("Given")
Result = TypeVar("Result")

_PATIENCE = 5.0
"""Seconds that a process gets to finish its present task when the pool closes."""


class ProcessDied(CandorError):
    """The process that ran a task is gone: out of memory, or crashed in native code."""


class Pool(Generic[Held]):
    """`workers` processes, each holding what `start()` gives; with one worker, everything happens in this process.

    `start`, tasks, what they are given and what they return must be picklable. Close it, or use it as a context.
    """

    def __init__(self, start: Callable[[], Held], *, workers: int) -> None:
        self._own = start() if workers == 1 else None
        self._lanes = [] if workers == 1 else [_Lane(start) for _ in range(workers)]

    def __enter__(self) -> "Pool[Held]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let every process finish its present task, but not wait long for it."""
        for lane in self._lanes:
            lane.connection.close()
        for lane in self._lanes:
            lane.join()
        self._lanes, self._own = [], None

    def run(
        self, task: Callable[[Held, Given], Result], given: Iterable[Given]
    ) -> Iterator[tuple[Given, Result | ProcessDied]]:
        """Each of `given` with its result, in the order in which they are done.

        What `start` or a task raises is raised here; after that, or when left early, the pool can only be closed.
        """
        if self._own is not None:
            for each in given:
                yield each, task(self._own, each)
            return
        waiting = iter(given)
        busy = dict(zip(self._lanes, waiting, strict=False))
        for lane, each in busy.items():
            lane.send(task, each)
        while busy:
            ready = wait([lane.connection for lane in busy])
            for lane in [lane for lane in busy if lane.connection in ready]:
                message = lane.receive()
                if message is _STARTED:
                    continue
                yield busy.pop(lane), message
                for each in waiting:
                    busy[lane] = each
                    lane.send(task, each)
                    break


class _Lane:
    """A process and the pipe to it; a process that died is replaced by a new one."""

    def __init__(self, start: Callable[[], Any]) -> None:
        self._start = start
        self._launch()

    def _launch(self) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._start))
        # Ctrl-C reaches every process of the terminal; only the one that a person started decides what it means.
        # The first process started this way brings the tracker along, which would unblock the signal again.
        resource_tracker.ensure_running()
        signals = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        self._process.start()
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        theirs.close()
        self._started = False

    def send(self, task: Callable[[Any, Any], Any], given: object) -> None:
        with contextlib.suppress(BrokenPipeError):  # receiving tells why it died
            self.connection.send((task, given))

    def receive(self) -> Any:
        """What the task gave, `_STARTED`, or `ProcessDied`."""
        try:
            message = self.connection.recv()
        except (EOFError, ConnectionResetError):
            return self._mourn()
        if isinstance(message, _Raised):
            raise message.error
        if isinstance(message, _Started):
            self._started = True
            return _STARTED
        return message

    def _mourn(self) -> ProcessDied:
        self._process.join(_PATIENCE)
        died = ProcessDied(f"The process that worked on it died (exit code {self._process.exitcode}).")
        if not self._started:
            raise died
        self.connection.close()
        self.join()
        self._launch()
        return died

    def join(self) -> None:
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


class _Started:
    """A process has what it needs and takes tasks."""


_STARTED = _Started()


class _Raised:
    def __init__(self, error: Exception) -> None:
        self.error = error


def _serve(connection: Connection, start: Callable[[], Any]) -> None:
    held = _attempt(start)
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        if isinstance(held, _Raised):
            connection.send(held)
            return
        connection.send(_STARTED)
        while True:
            task, given = connection.recv()
            connection.send(_attempt(task, held, given))


def _attempt(function: Callable[..., Any], *arguments: object) -> Any:
    try:
        return function(*arguments)
    except Exception as error:  # whatever it is, it is raised again where the pool is used
        return _Raised(error)
