"""A reader in a process of its own: what a hostile file may cost, and what it leaves behind."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from minutes.sources import LeftOut, UnreadableSource, confined
from minutes.sources.confined import Limits

ENDLESS, BROKEN = "It takes too long.", "It is damaged."


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """Makes a module that a child can run: ``reader("return …")`` is its ``extract``; gives the module's name."""
    monkeypatch.setattr(confined, "ROOT", f"{tmp_path}{os.pathsep}{confined.ROOT}")

    def make(*body):
        lines = ["import os, signal, sys, time", "from minutes.sources import *", "def extract(data):"]
        (tmp_path / "odd_reader.py").write_text("\n".join([*lines, *(f"    {line}" for line in body)]))
        return "odd_reader"

    return make


def outcome(module, data=b"", **limits):
    """The sentence of refusal, or what was read."""
    try:
        return confined.read(module, data, endless=ENDLESS, broken=BROKEN, limits=Limits(**limits))
    except UnreadableSource as error:
        return str(error)


def children():
    """The processes this one has started and not yet waited for."""
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def test_words_and_what_was_left_out_come_back(reader):
    module = reader("return data.decode(), [LeftOut('page numbers', 2, '– 1 –')]")
    assert outcome(module, "Café £5\n\ud7ff\u2028".encode()) == (
        "Café £5\n\ud7ff\u2028",
        (LeftOut("page numbers", 2, "– 1 –"),),
    )


def test_reader_s_own_sentence_comes_back(reader):
    assert outcome(reader("raise UnreadableSource('Print it again: it’s locked.')")) == "Print it again: it’s locked."


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("while True: pass", ENDLESS),
        ("time.sleep(60)", ENDLESS),
        ("signal.signal(signal.SIGXCPU, signal.SIG_IGN)\n    while True: pass", ENDLESS),
        ("return bytes(10**9).decode(), []", ENDLESS),
        ("signal.alarm(0); time.sleep(60)", ENDLESS),
        ("os.kill(os.getpid(), signal.SIGKILL)", ENDLESS),
        ("os.kill(os.getpid(), signal.SIGSEGV)", BROKEN),
        ("os._exit(0)", BROKEN),
        ("sys.exit(1)", BROKEN),
        ("raise ValueError('odd')", BROKEN),
        ("print('not the answer'); return '', []", BROKEN),
        ("sys.setrecursionlimit(10**9); extract(data)", ENDLESS),
    ],
)
def test_whatever_becomes_of_the_child_is_a_sentence_and_leaves_no_process(reader, fault, said):
    before = children()
    assert outcome(reader(fault), processor=1, clock=3, memory=400 * 1024 * 1024) == said
    assert children() == before


def test_child_sees_no_secrets_and_no_django(reader, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "of this server")
    monkeypatch.setenv("DATABASE_URL", "postgres://somebody@somewhere/archive")
    seen = "sorted(set(os.environ) & {'SECRET_KEY', 'DATABASE_URL', 'DJANGO_SETTINGS_MODULE'})"
    words, _ = outcome(reader(f"return repr([{seen}, 'django' in sys.modules, os.getcwd()]), []"))
    assert words == "[[], False, '/']"


def test_child_can_write_no_file(reader, tmp_path):
    path = tmp_path / "written"
    fault = f"signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n    open({str(path)!r}, 'w').write('x')"
    assert outcome(reader(fault)) == BROKEN
    assert not path.exists() or path.read_bytes() == b""


def test_large_input_and_answer_do_not_wait_for_each_other(reader):
    words, _ = outcome(reader("return 'a' * len(data), []"), bytes(5_000_000))
    assert words == "a" * 5_000_000


def test_server_that_can_start_no_process_says_so(reader, monkeypatch):
    module = reader("return '', []")
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert outcome(module) == confined.NOT_NOW


def test_fault_of_the_reader_is_told_to_those_who_run_the_server(reader, caplog):
    outcome(reader("raise ValueError('odd')"))
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "ValueError: odd" in caplog.text


def test_child_ends_though_whoever_started_it_is_gone(reader):
    """A worker that is killed while it waits leaves a child that its own clock ends."""
    module = reader("sys.stderr.write('x'); time.sleep(60)")
    call = (
        "import sys; from minutes.sources import confined; confined.ROOT = sys.argv[1];"
        f"confined.read({module!r}, b'', endless='', broken='', limits=confined.Limits(1, 2))"
    )
    worker = subprocess.Popen(
        [sys.executable, "-c", call, confined.ROOT],
        env={**os.environ, "PYTHONPATH": confined.ROOT},
        start_new_session=True,
    )
    child = wait_for(lambda: running_below(worker.pid))
    worker.kill()
    worker.wait()
    assert wait_for(lambda: not os.path.exists(f"/proc/{child}") or state_of(child) == "Z")


def running_below(pid):
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return path.read_text().strip() if path.exists() else ""


def state_of(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return "Z"


def wait_for(thing):
    for _ in range(200):
        if found := thing():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not happen within ten seconds")


def test_it_works_as_a_plain_user(tmp_path):
    """As root and as nobody alike; a plain user cannot become another, and is one already."""
    call = (
        "import json, sys; from minutes.sources import confined\n"
        "try: confined.read('minutes.sources.pdf', b'%PDF-', endless='endless', broken='broken')\n"
        "except Exception as error: print(json.dumps([type(error).__name__, str(error)]))"
    )
    user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    try:
        done = subprocess.run(
            [sys.executable, "-c", call], capture_output=True, env={"PYTHONPATH": str(confined.ROOT)}, cwd="/", **user
        )
    except PermissionError:
        pytest.skip("this Python lies where a plain user may not go: run the tests as a plain user to see this one")
    name, sentence = json.loads(done.stdout)
    assert name == "UnreadableSource"
    assert sentence.startswith("This PDF is damaged")
