"""Coverage leads the changes instead of chance: needs atheris, which is not among the dependencies.

Usage: python build_scripts/fuzz_guided.py SUFFIX SECONDS (the child that ``fuzz_readers.py --guided`` starts)
"""

import importlib
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from fuzz_mutants import Corpus


def run_guided(corpus: Corpus, seconds: int) -> int:
    """Fuzzes one reader for so long; 0 when nothing was found. What is found is written to build/fuzz."""
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(corpus.seeds):
            (Path(folder) / f"{number}").write_bytes(seed)
        words = Path(folder).with_suffix(".words")
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in corpus.tokens if word), encoding="ascii")
        command = [sys.executable, __file__, corpus.suffix, str(seconds), folder, str(words)]
        try:
            return subprocess.run(command, check=False).returncode
        finally:
            words.unlink()


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


def _child(suffix: str, seconds: str, folder: str, words: str) -> None:
    atheris = importlib.import_module("atheris")

    with atheris.instrument_imports(include=["motsvar.readers"]):
        from fuzz_trial import reader_of, tried

        reader = reader_of(suffix)
        if reader is None:
            raise SystemExit(f"no reader of {suffix}")
        reader.load()

    def one(data: bytes) -> None:
        outcome = tried(reader, data, 1)
        if outcome.is_fault:
            raise RuntimeError(outcome.kind)

    found = Path(__file__).parents[1] / "build" / "fuzz"
    found.mkdir(parents=True, exist_ok=True)
    options = (f"-max_total_time={seconds}", f"-dict={words}", "-timeout=20", "-rss_limit_mb=2000", "-max_len=100000")
    atheris.Setup([sys.argv[0], folder, *options, f"-artifact_prefix={found}/"], one)
    atheris.Fuzz()


if __name__ == "__main__":
    _child(*sys.argv[1:5])
