"""Build hook: a wheel carries the resources inside the package; a checkout uses them where they lie."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Not for editable installs: there a copy would go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            if not all(
                Path(self.root, f"resources/translations/motsvar_sv.{made}").is_file() for made in ("qm", "json")
            ):
                raise FileNotFoundError("The translation is not compiled: run make setup first.")
            build_data["force_include"]["resources"] = "motsvar/resources"
            for name in ("annotations.db", "THIRD_PARTY.md", "LICENSE"):
                build_data["force_include"][name] = f"motsvar/resources/{name}"
