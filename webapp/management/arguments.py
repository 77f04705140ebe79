"""Types of command-line arguments."""

import argparse
import re


def month(text: str) -> int:
    """YYYY-MM as months counted from year 0."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a month; write it as 2024-05")
    return int(text[:4]) * 12 + int(text[5:]) - 1


def positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)
