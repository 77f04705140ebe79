import os
import signal
import time
from collections.abc import Iterator

import pytest

from matcher.errors import MissingArtefact
from matcher.pool import Pool, ProcessDied


def open_calculator() -> int:
    return 100


def refuse_to_open() -> int:
    raise MissingArtefact("no calculator here")


def die_at_once() -> int:
    os._exit(3)


def add(held: int, number: int) -> int:
    return held + number


def whose(held: int, _: int) -> int:
    time.sleep(0.05)
    return os.getpid()


def divide(held: int, number: int) -> float:
    return held / number


def open_file(held: int, number: int) -> int:
    raise FileNotFoundError(number)


def die_at_seven(held: int, number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return held + number


@pytest.fixture(params=[1, 2], ids=["in this process", "in two processes"])
def pool(request: pytest.FixtureRequest) -> Iterator[Pool[int]]:
    with Pool(open_calculator, workers=request.param) as pool:
        yield pool


def test_every_task_is_run_once_and_comes_with_what_it_was_given(pool: Pool[int]) -> None:
    assert sorted(pool.run(add, range(9))) == [(n, 100 + n) for n in range(9)]
    assert list(pool.run(add, [])) == []
    assert list(pool.run(add, [5])) == [(5, 105)]


def test_an_error_of_a_task_is_raised_where_the_pool_is_used(pool: Pool[int]) -> None:
    with pytest.raises(ZeroDivisionError):
        list(pool.run(divide, [0]))


def test_an_operating_system_error_of_a_task_is_not_taken_for_a_lost_process(pool: Pool[int]) -> None:
    with pytest.raises(FileNotFoundError):
        list(pool.run(open_file, [1]))


@pytest.mark.parametrize("workers", [1, 2])
def test_what_cannot_be_opened_is_reported_once(workers: int) -> None:
    with pytest.raises(MissingArtefact, match="no calculator here"), Pool(refuse_to_open, workers=workers) as pool:
        list(pool.run(add, range(3)))


def test_work_is_spread_over_the_processes_and_never_done_in_this_one() -> None:
    with Pool(open_calculator, workers=2) as pool:
        at_work = {process for _, process in pool.run(whose, range(8))}
    assert len(at_work) == 2
    assert os.getpid() not in at_work


def test_a_task_that_kills_its_process_costs_only_itself() -> None:
    with Pool(open_calculator, workers=2) as pool:
        results = dict(pool.run(die_at_seven, range(12)))
    died = results.pop(7)
    assert isinstance(died, ProcessDied)
    assert "exit code -9" in str(died)
    assert results == {n: 100 + n for n in range(12) if n != 7}


def test_processes_that_never_start_are_an_error_and_not_an_endless_loop() -> None:
    with pytest.raises(ProcessDied, match="exit code 3"), Pool(die_at_once, workers=2) as pool:
        list(pool.run(add, range(3)))


def test_closing_early_leaves_no_process_behind() -> None:
    with Pool(open_calculator, workers=2) as pool:
        process = next(result for _, result in pool.run(whose, range(50)))
    assert isinstance(process, int)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
