"""What happens when the disk does not do as it is told. Each fault has its own process, so that limits are real."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import kill_acts
import kill_test
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.schema import SCHEMA
from store.conftest import fill, make_case

ROOT = Path(__file__).parents[2]


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


ANNOTATE_UNTIL_FULL = """
import sys
from pathlib import Path
from motsvar.core.errors import CaseNotWritable
from motsvar.core.span import Span
from motsvar.store import Case
limit = int(sys.argv[2])
if limit:
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
with Case.open(Path(sys.argv[1])) as case:
    document = case.documents()[0].id
    while True:
        try:
            kept = case.annotate(document, Span(0, 9), note="x" * 5000)
        except CaseNotWritable as error:
            print("refused:", error.sentence)
            assert case.check() == ()
            break
        print(kept.id, flush=True)
"""


def verify_after_full(path: Path, output: str) -> None:
    *told, refused = output.split("\n")[:-1]
    assert refused.startswith("refused: The disk")
    assert len(told) > 3
    with Case.open(path) as case:
        assert {one.id for one in case.annotations()} == set(told)
        assert case.check() == ()
        assert case.undo() == "Add note"


def test_a_disk_that_refuses_loses_nothing_that_was_kept(path):
    pytest.importorskip("resource", reason="this system has no limit on file sizes")
    with make_case(path) as case:
        fill(case)
    limit = path.stat().st_size + 200_000
    done = run(ANNOTATE_UNTIL_FULL, path, limit)
    assert done.returncode == 0, done.stderr
    verify_after_full(path, done.stdout)


MAKE_WITHOUT_ROOM = """
import resource, signal, sys
from pathlib import Path
from motsvar.core.errors import CaseNotWritable
from motsvar.store import Case
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
try:
    Case.create(Path(sys.argv[1]))
except CaseNotWritable as error:
    print(error.sentence)
"""


@pytest.mark.parametrize("limit", [0, 5_000, 40_000])
def test_a_case_that_cannot_be_made_leaves_no_file(path, limit: int):
    pytest.importorskip("resource", reason="this system has no limit on file sizes")
    done = run(MAKE_WITHOUT_ROOM, path, limit)
    assert done.stdout.startswith("The disk"), done.stderr
    assert list(path.parent.iterdir()) == []


def test_a_full_disk_loses_nothing_that_was_kept(tmp_path):
    """On a disk of two megabytes, where the machine lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a small disk cannot be mounted here")
    try:
        path = disk / "case.db"
        with make_case(path) as case:
            fill(case)
        done = run(ANNOTATE_UNTIL_FULL, path, 0)
        assert done.returncode == 0, done.stderr
        assert "The disk is full" in done.stdout
        copied = tmp_path / "case.db"
        copied.write_bytes(path.read_bytes())
        verify_after_full(copied, done.stdout)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


AS_NOBODY = """
import os, sys
from pathlib import Path
import motsvar.store.migrating  # while the interpreter's own files can be read
from motsvar.core.errors import MotsvarError
from motsvar.store import Case
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
path, what = Path(sys.argv[1]), sys.argv[2]
try:
    with (Case.create(path) if what == "create" else Case.open(path)) as case:
        print("read only" if case.read_only else "writable", len(case.documents()), case.check())
except MotsvarError as error:
    print(type(error).__name__, error.sentence)
"""


@pytest.fixture
def open_folder(in_memory: Path) -> Path:
    """A folder that any account may reach, with a case in it: not below pytest's, which each run of it closes anew."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has other permissions")
    folder = in_memory / "shared"
    folder.mkdir()
    for above in (folder, *folder.parents):
        if above.stat().st_uid == os.geteuid() and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o055)
    with make_case(folder / "case.db") as case:
        fill(case)
    return folder


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444), (0o555, 0o444)])
def test_a_case_that_cannot_be_written_opens_for_reading(open_folder: Path, folder_mode: int, file_mode: int):
    (open_folder / "case.db").chmod(file_mode)
    open_folder.chmod(folder_mode)
    try:
        assert run(AS_NOBODY, open_folder / "case.db", "open").stdout == "read only 2 ()\n"
        assert [found.name for found in open_folder.iterdir()] == ["case.db"]
    finally:
        open_folder.chmod(0o755)


def test_a_case_that_cannot_be_read_is_said_to_be(open_folder: Path):
    (open_folder / "case.db").chmod(0o000)
    done = run(AS_NOBODY, open_folder / "case.db", "open")
    assert done.stdout == "NotACase You may not read the file “case.db”.\n", done.stderr


def test_no_case_is_made_in_a_folder_that_is_read_only(open_folder: Path):
    open_folder.chmod(0o555)
    try:
        done = run(AS_NOBODY, open_folder / "new.db", "create")
        assert done.stdout.startswith("CaseNotWritable “new.db” cannot be made"), done.stderr
    finally:
        open_folder.chmod(0o755)


def test_what_a_killed_migration_left_is_tidied_up_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    kept = f"case before version {SCHEMA.version}"
    path.write_bytes(kill_acts.FIRST_VERSION.read_bytes())
    (tmp_path / f"{kept}.db").write_bytes(path.read_bytes())
    left = [f".{kept}.db.0123abcd.new", f".{kept} 2.db.0123abcd.new-journal"]
    mine = [f".{kept}.db.new", f".other before version {SCHEMA.version}.db.0123abcd.new"]
    for name in (*left, *mine):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "case.db-journal").write_bytes(bytes(600))  # spent: its header is zero
    with Case.open(path) as case:
        assert case.check() == ()
    found = {one.name for one in tmp_path.iterdir()}
    assert found == {"case.db", f"{kept}.db", f"{kept} 2.db", *mine}


posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked, which this system cannot")


@posix
@pytest.mark.parametrize("kind", kill_acts.KINDS, ids=lambda kind: kind.name)
def test_nothing_acknowledged_is_lost_in_some_kills(kind: kill_acts.Kind, tmp_path: Path) -> None:
    """A sample; the campaign of a thousand for each kind is build_scripts/kill_test.py."""
    result = run_apart(kill_test.campaign, kind, 6, 3, tmp_path)
    assert (result.missing, result.faults) == (0, ())
    assert result.kills == 6


@posix
def test_the_killing_can_fail(tmp_path: Path) -> None:
    """What is told before it is kept is lost, and that is seen."""

    def too_early(path: Path, tell: kill_acts.Tell) -> None:
        with Case.open(path) as case, case.act("Never ends"):
            tell("ready")
            document = case.documents()[0].id
            while True:
                tell(case.annotate(document, Span(0, 5), [case.tags()[0].id]).id)

    tag = kill_acts.KINDS[0]
    early = kill_acts.Kind("too early", tag.prepare, too_early, tag.missing)
    assert run_apart(kill_test.campaign, early, 4, 1, tmp_path).missing > 0


def run_apart(function, *arguments):
    """In a process of its own, which forks without the threads and the Qt of the tests."""
    inward, outward = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(outward, pickle.dumps(function(*arguments)))
        finally:
            os._exit(0)
    os.close(outward)
    with os.fdopen(inward, "rb") as answer:
        result = pickle.load(answer)
    os.waitpid(child, 0)
    return result
