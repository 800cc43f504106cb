"""What macOS is told of the program, and the command lines of Apple's tools. None of them is here to be asked."""

import json
import os
import plistlib
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from installers import facts
from installers.checking import BundleError, program_in
from installers.facts import System
from installers.freeze import reproducible_environment, signing_environment
from installers.macos import commands, packages
from installers.macos.plist import CASE_ICON_FILE, DOCUMENT_TYPES, IMPORTED, info_plist, strings, swedish
from installers.macos.plist import write_languages as write
from motsvar.readers.registry import supported_suffixes

KNOWN: dict[str, type] = {
    **dict.fromkeys(("CFBundleIdentifier", "CFBundleName", "CFBundleDisplayName", "CFBundleExecutable"), str),
    **dict.fromkeys(("CFBundleShortVersionString", "CFBundleVersion", "CFBundleDevelopmentRegion"), str),
    **dict.fromkeys(("LSMinimumSystemVersion", "LSApplicationCategoryType", "NSHumanReadableCopyright"), str),
    **dict.fromkeys(("NSHighResolutionCapable", "NSRequiresAquaSystemAppearance"), bool),
    "NSSupportsAutomaticGraphicsSwitching": bool,
    **dict.fromkeys(("CFBundleLocalizations", "CFBundleDocumentTypes"), list),
    **dict.fromkeys(("UTExportedTypeDeclarations", "UTImportedTypeDeclarations"), list),
    **{f"NS{name}FolderUsageDescription": str for name in ("Desktop", "Documents", "Downloads")},
    **{f"NS{name}UsageDescription": str for name in ("RemovableVolumes", "NetworkVolumes")},
}
KNOWN_OF_DOCUMENTS = {
    *("CFBundleTypeName", "CFBundleTypeRole", "CFBundleTypeIconFile", "CFBundleTypeExtensions"),
    *("LSHandlerRank", "LSItemContentTypes"),
}
KNOWN_OF_TYPES = {
    *("UTTypeIdentifier", "UTTypeDescription", "UTTypeConformsTo", "UTTypeIconFile", "UTTypeTagSpecification"),
}
SUFFIXES = {
    "public.plain-text": ".txt .text",
    "com.apple.log": ".log",
    "net.daringfireball.markdown": ".md .markdown",
    "public.html": ".html .htm",
    "public.xhtml": ".xhtml",
    "com.adobe.pdf": ".pdf",
    "public.rtf": ".rtf",
    "org.openxmlformats.wordprocessingml.document": ".docx",
    "org.openxmlformats.wordprocessingml.document.macroenabled": ".docm",
    "org.openxmlformats.wordprocessingml.template": ".dotx",
    "org.openxmlformats.wordprocessingml.template.macroenabled": ".dotm",
    "org.oasis-open.opendocument.text": ".odt",
    "org.oasis-open.opendocument.text-template": ".ott",
    "org.oasis-open.opendocument.text-flat-xml": ".fodt",
    "public.png": ".png",
    "public.jpeg": ".jpg .jpeg",
    "public.tiff": ".tif .tiff",
    "com.microsoft.bmp": ".bmp",
    "com.compuserve.gif": ".gif",
    "org.webmproject.webp": ".webp",
    "public.folder": "",
}
"""By Apple's list of types."""


def documents() -> list[dict[str, object]]:
    found = info_plist()["CFBundleDocumentTypes"]
    assert isinstance(found, list)
    return found


def test_every_key_is_one_that_macos_knows_with_a_value_of_its_kind() -> None:
    assert {key: type(value) for key, value in info_plist().items()} == KNOWN
    for document in documents():
        assert set(document) <= KNOWN_OF_DOCUMENTS
        assert document["CFBundleTypeRole"] in ("Editor", "Viewer")
        assert document["LSHandlerRank"] in ("Owner", "Alternate")
    for kind in ("UTExportedTypeDeclarations", "UTImportedTypeDeclarations"):
        declared = info_plist()[kind]
        assert isinstance(declared, list)
        assert all(set(one) <= KNOWN_OF_TYPES for one in declared)


def test_it_agrees_with_the_facts() -> None:
    told = info_plist()
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == facts.VERSION
    assert re.fullmatch(r"\d+(\.\d+){1,2}", facts.VERSION), "what macOS takes for a version"
    assert told["LSMinimumSystemVersion"] == facts.OLDEST_MACOS
    assert told["CFBundleExecutable"] == program_in(Path(facts.APP), System.MACOS).name
    assert told["UTExportedTypeDeclarations"] == [
        {
            "UTTypeIdentifier": facts.CASE_UTI,
            "UTTypeDescription": "Motsvar case",
            "UTTypeConformsTo": ["public.data", "public.content"],
            "UTTypeIconFile": CASE_ICON_FILE,
            "UTTypeTagSpecification": {
                "public.filename-extension": [facts.CASE_SUFFIX[1:]],
                "public.mime-type": [facts.CASE_TYPE],
            },
        }
    ]


def test_only_a_case_is_its_own_and_nothing_is_taken_from_another_program() -> None:
    owned = [one for one in documents() if one["LSHandlerRank"] == "Owner"]
    assert [one["LSItemContentTypes"] for one in owned] == [[facts.CASE_UTI]]
    assert [one for one in documents() if one.get("CFBundleTypeExtensions") == ["db"]]
    assert all(one["CFBundleTypeRole"] == "Viewer" for one in documents() if one["CFBundleTypeName"] in DOCUMENT_TYPES)


def test_everything_that_can_be_read_can_be_opened_from_the_finder() -> None:
    types = [name for names in DOCUMENT_TYPES.values() for name in names]
    assert len(types) == len(set(types))
    assert {suffix for name in types for suffix in SUFFIXES[name].split()} == set(supported_suffixes())
    for name, (_parent, suffixes) in IMPORTED.items():
        assert [f".{suffix}" for suffix in suffixes] == SUFFIXES[name].split()


def test_other_readers_of_property_lists_understand_it(tmp_path: Path) -> None:
    file = tmp_path / "Info.plist"
    file.write_bytes(plistlib.dumps(info_plist()))
    assert plistlib.loads(file.read_bytes()) == info_plist()
    if shutil.which("plistutil"):
        binary = tmp_path / "binary.plist"
        subprocess.run(["plistutil", "-i", str(file), "-o", str(binary), "-f", "bin"], check=True)
        assert plistlib.loads(binary.read_bytes()) == info_plist()


def test_no_right_is_asked_of_macos() -> None:
    assert plistlib.loads(commands.ENTITLEMENTS.read_bytes()) == {}


def test_what_macos_says_of_the_program_is_in_swedish_too(tmp_path: Path) -> None:
    entries = write(tmp_path)
    assert [target for _source, target in entries] == ["en.lproj", "sv.lproj"]
    read = (tmp_path / "sv.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
    assert '"Motsvar case" = "Motsvar-ärende";' in read
    told = {str(document["CFBundleTypeName"]) for document in documents()}
    assert told - set(swedish()) == {"Text", "PDF", "Rich Text", "Word", "OpenDocument"}, "the same in both"
    assert {key for key in info_plist() if key.endswith("UsageDescription")} < set(swedish())


def test_quotes_in_words_do_not_end_them() -> None:
    assert strings({"a": 'say "b\\"'}) == '"a" = "say \\"b\\\\\\"";\n'


# Signing

WHO = {"MOTSVAR_NOTARY_KEY": "key.p8", "MOTSVAR_NOTARY_KEY_ID": "ID", "MOTSVAR_NOTARY_ISSUER": "issuer"}
SOMEBODY = "Developer ID Application: Somebody (TEAM)"


@dataclass
class Asked:
    """Takes the place of the tools."""

    status: str = "Accepted"
    busy: int = 0
    """How often ``hdiutil create`` fails."""
    lines: list[str] = field(default_factory=list)

    def __call__(self, command: Sequence[str]) -> str:
        self.lines.append(" ".join(command))
        if command[:2] == ["hdiutil", "create"] and self.busy:
            self.busy -= 1
            raise BundleError("Resource busy")
        if "submit" in command:
            return json.dumps({"id": "17", "status": self.status})
        return '{"issues": ["unsigned"]}' if "log" in command else ""

    @property
    def tools(self) -> list[str]:
        """Program and what it is asked, without files."""
        return [
            re.sub(r"^(xcrun \w+ \w+|ditto -c|ditto|\w+ (?:create|verify)|\w+ --\w+).*", r"\1", x) for x in self.lines
        ]


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {commands.IDENTITY: SOMEBODY, **WHO}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(packages.platform, "machine", lambda: "arm64")


@pytest.mark.usefixtures("signed")
def test_the_program_is_approved_before_it_goes_into_the_image_and_the_image_after(tmp_path: Path) -> None:
    asked = Asked()
    made = packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=True, run=asked)
    assert made == [tmp_path / f"Motsvar-{facts.VERSION}-macos-arm64.dmg"]
    assert asked.tools == [
        *("codesign --verify", "ditto -c", "xcrun notarytool submit", "xcrun stapler staple", "spctl --assess"),
        *("ditto", "hdiutil create", "codesign --sign", "xcrun notarytool submit", "xcrun stapler staple"),
        *("spctl --assess", "hdiutil verify"),
    ]
    assert any(SOMEBODY in line for line in asked.lines)


@pytest.mark.usefixtures("signed")
def test_without_a_signature_only_the_image_is_made(tmp_path: Path) -> None:
    asked = Asked()
    packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=False, run=asked)
    assert asked.tools == ["codesign --verify", "ditto", "hdiutil create", "hdiutil verify"]


@pytest.mark.usefixtures("signed")
def test_a_refusal_says_what_apple_found(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"refused Motsvar\.zip \(Invalid\).*unsigned"):
        packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=True, run=Asked(status="Invalid"))


def test_signing_without_a_certificate_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"MOTSVAR_MACOS_IDENTITY.*README"):
        packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=True, run=Asked())


@pytest.mark.usefixtures("signed")
def test_an_image_that_is_busy_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages.time, "sleep", lambda _seconds: None)
    asked = Asked(busy=2)
    packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=False, run=asked)
    assert asked.tools.count("hdiutil create") == 3
    with pytest.raises(BundleError, match="busy"):
        packages.make_packages(tmp_path / "Motsvar.app", tmp_path, sign=False, run=Asked(busy=3))


def test_the_image_has_the_program_and_a_way_to_the_folder_of_programs(tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []

    def look(command: Sequence[str]) -> str:
        if command[:2] == ["hdiutil", "create"]:
            folder = Path(command[command.index("-srcfolder") + 1])
            seen.append({path.name: str(path.readlink()) for path in folder.iterdir()})
        return ""

    packages.make_image(tmp_path / "Motsvar.app", tmp_path / "m.dmg", look)
    assert seen == [{"Applications": "/Applications"}]


def test_the_command_lines() -> None:
    app, image = Path("Motsvar.app"), Path("m.dmg")
    who = commands.notary(WHO)
    assert " ".join(commands.verify(app)) == (
        "codesign --verify --deep --strict --all-architectures --verbose=2 Motsvar.app"
    )
    assert " ".join(commands.notarise(image, who)) == (
        "xcrun notarytool submit m.dmg --key key.p8 --key-id ID --issuer issuer"
        " --wait --timeout 30m --output-format json"
    )
    assert " ".join(commands.make_image(Path("in"), image)) == (
        "hdiutil create -volname Motsvar -fs HFS+ -format ULMO -srcfolder in -ov m.dmg"
    )
    assert commands.sign_image(image, SOMEBODY) == ["codesign", "--sign", SOMEBODY, "--timestamp", "--force", "m.dmg"]
    assert commands.pack_for_notary(app, Path("m.zip")) == ["ditto", "-c", "-k", "--keepParent", "Motsvar.app", "m.zip"]


def test_a_tool_that_is_not_here_or_fails_ends_the_build_with_a_sentence() -> None:
    with pytest.raises(BundleError, match="made on macOS"):
        packages.run(["no-such-tool-of-apple"])
    with pytest.raises(BundleError, match="failed with status 1"):
        packages.run(["false"])


SECURITY = r"""#!/bin/sh
echo "security $*" >> "$RUNNER_TEMP/asked"
case $1 in
    import) cp "$2" "$RUNNER_TEMP/imported" ;;
    find-identity) printf '  1) 0123ABCD "%s"\n     1 valid identities found\n' "$FOUND" ;;
esac
"""


def take_certificate(folder: Path, found: str) -> subprocess.CompletedProcess[str]:
    """With stand-ins for the tools of macOS, as on a runner."""
    for name, script in {"security": SECURITY, "uuidgen": "#!/bin/sh\necho SECRET\n"}.items():
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    given = {"CERTIFICATE": "MTcgYnl0ZXM=", "PASSWORD": "word", "NOTARY_KEY": "the key"}
    told = {"NOTARY_KEY_ID": "ID", "NOTARY_ISSUER": "issuer", "FOUND": found}
    places = {"RUNNER_TEMP": str(folder), "GITHUB_ENV": str(folder / "env"), "PATH": f"{folder}:{os.defpath}"}
    script = Path(packages.__file__).with_name("take_certificate.sh")
    return subprocess.run(
        ["sh", str(script)], env={**given, **told, **places}, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_a_runner_takes_the_certificate_and_tells_the_steps_that_follow(tmp_path: Path) -> None:
    done = take_certificate(tmp_path, SOMEBODY)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "imported").read_text() == "17 bytes"
    told = dict(line.split("=", 1) for line in (tmp_path / "env").read_text().splitlines())
    assert commands.identity(told) == SOMEBODY
    assert commands.notary(told) == commands.Notary(str(tmp_path / "notary.p8"), "ID", "issuer")
    assert (tmp_path / "notary.p8").read_text() == "the key\n"
    assert (tmp_path / "notary.p8").stat().st_mode & 0o077 == 0
    assert not (tmp_path / "certificate.p12").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_a_certificate_of_another_kind_is_refused(tmp_path: Path) -> None:
    done = take_certificate(tmp_path, "Apple Development: Somebody (TEAM)")
    assert done.returncode == 1
    assert "no Developer ID Application" in done.stderr
    assert not (tmp_path / "env").exists()


def test_freezing_gets_the_identity_only_when_it_is_to_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(commands.IDENTITY, SOMEBODY)
    assert commands.IDENTITY not in {**reproducible_environment(), **signing_environment(sign=False)}
    assert signing_environment(sign=True)[commands.IDENTITY] == SOMEBODY
    monkeypatch.delenv(commands.IDENTITY)
    with pytest.raises(BundleError, match="MOTSVAR_MACOS_IDENTITY"):
        signing_environment(sign=True)
