"""What macOS is told of the program: Info.plist, and its words in Swedish. Pure data."""

from collections.abc import Mapping
from pathlib import Path

from installers.facts import (
    CASE_NAME,
    CASE_SUFFIX,
    CASE_TYPE,
    CASE_UTI,
    COPYRIGHT,
    NAME,
    OLDEST_MACOS,
    PROGRAM,
    VERSION,
)
from motsvar import IDENTIFIER

CASE_ICON_FILE = "case.icns"
"""In Contents/Resources."""

DOCUMENT_TYPES = {
    "Text": ("public.plain-text", "com.apple.log", "net.daringfireball.markdown"),
    "Web page": ("public.html", "public.xhtml"),
    "PDF": ("com.adobe.pdf",),
    "Rich Text": ("public.rtf",),
    "Word": (
        "org.openxmlformats.wordprocessingml.document",
        "org.openxmlformats.wordprocessingml.document.macroenabled",
        "org.openxmlformats.wordprocessingml.template",
        "org.openxmlformats.wordprocessingml.template.macroenabled",
    ),
    "OpenDocument": (
        "org.oasis-open.opendocument.text",
        "org.oasis-open.opendocument.text-template",
        "org.oasis-open.opendocument.text-flat-xml",
    ),
    "Picture": (
        *("public.png", "public.jpeg", "public.tiff", "com.microsoft.bmp", "com.compuserve.gif"),
        "org.webmproject.webp",
    ),
    "Folder": ("public.folder",),
}
"""What is put into a case: types of macOS, or of ``IMPORTED``, by the name of their kind."""

IMPORTED = {
    "net.daringfireball.markdown": ("public.plain-text", ("md", "markdown")),
    "org.oasis-open.opendocument.text-template": ("public.data", ("ott",)),
    "org.oasis-open.opendocument.text-flat-xml": ("public.xml", ("fodt",)),
}
"""Types of others that a Mac may not know: what they conform to, and their suffixes."""

WHY = {
    "en": "So that documents which you put into a case can be read and shown again.",
    "sv": "För att dokument som du har lagt till i ett ärende ska kunna läsas och visas igen.",
}
"""Shown by macOS when a document of the case lies in one of the places that it guards."""
GUARDED = ("Desktop", "Documents", "Downloads", "RemovableVolumes", "NetworkVolumes")


def info_plist() -> dict[str, object]:
    """Beside what PyInstaller says itself: the name of the executable and of the icon."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": PROGRAM,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "sv"],
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        **{f"NS{place}{_USAGE[place]}UsageDescription": WHY["en"] for place in GUARDED},
        "CFBundleDocumentTypes": document_types(),
        "UTExportedTypeDeclarations": [_case_type()],
        "UTImportedTypeDeclarations": [_imported(name) for name in IMPORTED],
    }


_USAGE = {place: "" if place.endswith("Volumes") else "Folder" for place in GUARDED}


def document_types() -> list[dict[str, object]]:
    """A case is the program's own; everything else stays with the program that the user has for it."""
    own: dict[str, object] = {
        "CFBundleTypeName": CASE_NAME["en"],
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": CASE_ICON_FILE,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [CASE_UTI],
    }
    # By its suffix: macOS has no type for it, and other programs' files are called so, too.
    database: dict[str, object] = {
        "CFBundleTypeName": "SQLite database",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Alternate",
        "CFBundleTypeExtensions": ["db"],
    }
    return [own, database, *(_viewed(name, types) for name, types in DOCUMENT_TYPES.items())]


def _viewed(name: str, types: tuple[str, ...]) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": list(types),
    }


def _case_type() -> dict[str, object]:
    return {
        "UTTypeIdentifier": CASE_UTI,
        "UTTypeDescription": CASE_NAME["en"],
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeIconFile": CASE_ICON_FILE,
        "UTTypeTagSpecification": {
            "public.filename-extension": [CASE_SUFFIX.removeprefix(".")],
            "public.mime-type": [CASE_TYPE],
        },
    }


def _imported(name: str) -> dict[str, object]:
    parent, suffixes = IMPORTED[name]
    return {
        "UTTypeIdentifier": name,
        "UTTypeConformsTo": [parent],
        "UTTypeTagSpecification": {"public.filename-extension": list(suffixes)},
    }


def swedish() -> dict[str, str]:
    """What Info.plist says, in Swedish; names of types by their English."""
    return {
        **{f"NS{place}{_USAGE[place]}UsageDescription": WHY["sv"] for place in GUARDED},
        CASE_NAME["en"]: CASE_NAME["sv"],
        "SQLite database": "SQLite-databas",
        "Web page": "Webbsida",
        "Picture": "Bild",
        "Folder": "Mapp",
    }


def write_languages(folder: Path) -> list[tuple[str, str]]:
    """Writes ``LANGUAGE.lproj/InfoPlist.strings``; gives them as PyInstaller's ``datas``. By these folders macOS
    tells which languages its own words in the program (menus, file dialogs) may be in."""
    entries = []
    for language, words in (("en", {CASE_NAME["en"]: CASE_NAME["en"]}), ("sv", swedish())):
        file = folder / f"{language}.lproj" / "InfoPlist.strings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(strings(words), encoding="utf-8")
        entries.append((str(file), file.parent.name))
    return entries


def strings(words: Mapping[str, str]) -> str:
    """In Apple's format."""
    return "".join(f'"{_escaped(key)}" = "{_escaped(value)}";\n' for key, value in sorted(words.items()))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
