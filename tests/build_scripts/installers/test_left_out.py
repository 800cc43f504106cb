"""The program works without the modules that are left out of the bundle."""

import subprocess
import sys

from installers.facts import ROOT

ACT = """
import importlib, importlib.util, pkgutil, sys
sys.path[:0] = sys.argv[1:]
from installers.bundle import STAND_INS
from installers.left_out import LEFT_OUT

class AsInTheBundle:
    def find_spec(self, name, path=None, target=None):
        if name in STAND_INS:
            return importlib.util.spec_from_file_location(name, STAND_INS[name])
        if name in LEFT_OUT:
            raise ModuleNotFoundError(f"{name} is left out", name=name)

for name in [name for name in sys.modules if name.partition(".")[0] in {left.partition(".")[0] for left in LEFT_OUT}]:
    del sys.modules[name]
sys.meta_path.insert(0, AsInTheBundle())

import motsvar
for module in pkgutil.walk_packages(motsvar.__path__, "motsvar."):
    if module.name != "motsvar.__main__":
        importlib.import_module(module.name)

from motsvar.core.compare import compare
from motsvar.core.document import Document
from motsvar.lexicons import load_lexicon
from motsvar.resources import resource_path
texts = [resource_path("samples", name).read_text(encoding="utf-8") for name in ("norra_ocr.txt", "sodra.txt")]
print(len(compare(*map(Document.from_text, texts), lexicon=load_lexicon("sv")).matches) > 5)
"""


def test_every_module_loads_and_texts_are_compared_without_what_is_left_out() -> None:
    folders = [str(ROOT / "build_scripts"), str(ROOT / "desktop")]
    done = subprocess.run(
        [sys.executable, "-c", ACT, *folders], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "True", done.stderr[-2000:]
