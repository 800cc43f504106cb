"""The command lines of Apple's tools. Values; `packages` runs them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers.checking import BundleError
from installers.facts import NAME

IDENTITY = "MOTSVAR_MACOS_IDENTITY"
"""The certificate's name in the keychain: ``Developer ID Application: … (TEAM)``."""
NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER = (
    f"MOTSVAR_NOTARY_{part}" for part in ("KEY", "KEY_ID", "ISSUER")
)  # fmt: skip
"""A key of App Store Connect: the path of its ``.p8`` file, its number, and whose it is."""
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")


@dataclass(frozen=True, slots=True)
class Notary:
    """By what Apple's notary knows us."""

    key: str
    key_id: str
    issuer: str


def identity(environment: Mapping[str, str]) -> str:
    """Raises ``BundleError``."""
    return _given(environment, IDENTITY)


def notary(environment: Mapping[str, str]) -> Notary:
    """Raises ``BundleError``."""
    return Notary(*(_given(environment, name) for name in (NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER)))


def _given(environment: Mapping[str, str], name: str) -> str:
    if not environment.get(name):
        raise BundleError(f"Signing for macOS needs {name}, which is not set: see build_scripts/README.md.")
    return environment[name]


def verify(app: Path) -> list[str]:
    """Every signature in the program, also those that are made ad hoc."""
    return ["codesign", "--verify", "--deep", "--strict", "--all-architectures", "--verbose=2", str(app)]


def sign_image(image: Path, name: str) -> list[str]:
    return ["codesign", "--sign", name, "--timestamp", "--force", str(image)]


def copy(source: Path, target: Path) -> list[str]:
    """With links and extended attributes, which signatures count on."""
    return ["ditto", str(source), str(target)]


def pack_for_notary(app: Path, archive: Path) -> list[str]:
    return ["ditto", "-c", "-k", "--keepParent", str(app), str(archive)]


def make_image(folder: Path, image: Path) -> list[str]:
    """ULMO packs with LZMA, which macOS reads since 10.15."""
    sort = ["-volname", NAME, "-fs", "HFS+", "-format", "ULMO"]
    return ["hdiutil", "create", *sort, "-srcfolder", str(folder), "-ov", str(image)]


def verify_image(image: Path) -> list[str]:
    return ["hdiutil", "verify", str(image)]


def notarise(file: Path, who: Notary) -> list[str]:
    """Waits for the answer; its exit status is 0 also for a refusal, so the answer is asked for as JSON."""
    asked = ["--key", who.key, "--key-id", who.key_id, "--issuer", who.issuer]
    return ["xcrun", "notarytool", "submit", str(file), *asked, "--wait", "--timeout", "30m", "--output-format", "json"]


def notary_log(submission: str, who: Notary) -> list[str]:
    """What Apple found, as JSON on the standard output."""
    return ["xcrun", "notarytool", "log", submission, "--key", who.key, "--key-id", who.key_id, "--issuer", who.issuer]


def staple(file: Path) -> list[str]:
    """Puts Apple's answer into the file, so that it starts on a Mac without a network, too."""
    return ["xcrun", "stapler", "staple", str(file)]


def assess_app(app: Path) -> list[str]:
    """What Gatekeeper says when it is started."""
    return ["spctl", "--assess", "--type", "execute", "--verbose=4", str(app)]


def assess_image(image: Path) -> list[str]:
    """What Gatekeeper says when it is opened."""
    return ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose=4", str(image)]
