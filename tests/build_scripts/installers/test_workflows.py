"""The workflows, by three linters that need no network, and by what they may do."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TOOLS = Path(sys.executable).parent
LINTERS = {
    "actionlint": (),
    "zizmor": ("--offline", "--no-progress", "--quiet"),
    "check-jsonschema": ("--builtin-schema", "vendor.github-workflows"),
}


def lint(tool: str, *files: Path) -> subprocess.CompletedProcess[str]:
    command = [str(TOOLS / tool), *LINTERS[tool], *map(str, files)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, cwd=ROOT)


@pytest.mark.parametrize("tool", LINTERS)
def test_a_linter_finds_nothing(tool: str) -> None:
    assert len(WORKFLOWS) == 2
    done = lint(tool, *WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("tool", "wrong"),
    [
        ("actionlint", ("ubuntu-22.04", "ubuntu-1.04")),
        ("zizmor", ("checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd", "checkout@v6")),
        pytest.param("check-jsonschema", ("runs-on:", "run-on:"), marks=pytest.mark.heavy),
    ],
)
def test_a_linter_finds_what_is_wrong(tool: str, wrong: tuple[str, str], tmp_path: Path) -> None:
    broken = tmp_path / ".github" / "workflows" / "installers.yml"
    broken.parent.mkdir(parents=True)
    broken.write_text((WORKFLOWS[0]).read_text(encoding="utf-8").replace(*wrong), encoding="utf-8")
    assert lint(tool, broken).returncode != 0


def test_actions_are_pinned_and_only_the_release_may_write() -> None:
    for path in WORKFLOWS:
        text = path.read_text(encoding="utf-8")
        used = re.findall(r"uses: (\S+)(.*)", text)
        assert used
        assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) and " # v" in said for action, said in used), path
        assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
        writing = re.findall(r"\S+: write", text.partition("\n  release:")[0])
        assert not writing, f"{path.name}: {writing}"


def test_an_action_is_pinned_alike_everywhere() -> None:
    used = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))}
    assert len(used) == len({use.partition("@")[0] for use in used})
