"""Reads a hostile kind of file in a child process with limits, so that a bad file costs a sentence, never a worker.

The child runs this module's ``main``: the file's bytes come on its standard input, and what the reader made of
them goes out as JSON. It knows no Django, no settings and no secrets. Whatever becomes of it, it is waited for.
"""

import json
import logging
import os
import resource
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from .text import LeftOut, UnreadableSource

logger = logging.getLogger(__name__)
ROOT = Path(__file__).resolve().parents[2]
NOT_NOW = "This file cannot be read just now: the server is short of memory or processes. Try again in a few minutes."
CHILD = "from minutes.sources import confined; confined.main()"
TOO_MUCH_MEMORY = 3  # the child's exit when the reader asked for more than its share


@dataclass(frozen=True)
class Limits:
    """What one file may cost: seconds of the processor, seconds by the clock, bytes of memory."""

    processor: int = 20
    clock: int = 25
    memory: int = 768 * 1024 * 1024


LIMITS = Limits()


def read(
    module: str, data: bytes, *, endless: str, broken: str, limits: Limits = LIMITS
) -> tuple[str, tuple[LeftOut, ...]]:
    """What ``extract(data)`` of a module gives, run apart; UnreadableSource with its sentence, or one of these two.

    ``endless`` is said when a limit stopped it, ``broken`` when it died otherwise.
    """
    command = [sys.executable, "-P", "-c", CHILD, module, json.dumps(asdict(limits))]
    try:
        # Our own program: the file is its input, never part of its command.
        done = subprocess.run(  # noqa: S603
            command, input=data, capture_output=True, timeout=limits.clock, env=_environment(), cwd="/", check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableSource(endless) from error
    except OSError as error:
        raise UnreadableSource(NOT_NOW) from error
    if done.stderr:
        logger.warning("%s said: %s", module, done.stderr[-500:].decode("utf-8", "replace").strip())
    if done.returncode in (TOO_MUCH_MEMORY, -signal.SIGXCPU, -signal.SIGKILL, -signal.SIGALRM):
        raise UnreadableSource(endless)
    return _understood(done.stdout, broken)


def _environment() -> dict[str, str]:
    """Enough to find the modules, and none of the secrets that this process may hold."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8", **kept}


def _understood(out: bytes, broken: str) -> tuple[str, tuple[LeftOut, ...]]:
    try:
        answer = json.loads(out)
    except ValueError as error:
        raise UnreadableSource(broken) from error
    if "refused" in answer:
        raise UnreadableSource(answer["refused"])
    return answer["words"], tuple(LeftOut(*one) for one in answer["left_out"])


def confine(limits: Limits) -> None:
    """Bind this process: no more than its share, no core file, no file written, and an end by the clock."""
    for what, most in (
        (resource.RLIMIT_CPU, limits.processor),
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _, hard = resource.getrlimit(what)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))
    signal.alarm(limits.clock)  # should whoever started it be gone


def answer(module: str, data: bytes) -> dict[str, Any]:
    """What the reader makes of the bytes, or the sentence with which it refuses them."""
    try:
        words, left_out = import_module(module).extract(data)
    except UnreadableSource as error:
        return {"refused": str(error)}
    return {"words": words, "left_out": [(one.what, one.count, one.example) for one in left_out]}


def main() -> None:
    """The child: one module, its limits, bytes in, JSON out."""
    confine(Limits(**json.loads(sys.argv[2])))
    try:
        out = json.dumps(answer(sys.argv[1], sys.stdin.buffer.read()))
    except MemoryError:
        os._exit(TOO_MUCH_MEMORY)
    sys.stdout.write(out)
