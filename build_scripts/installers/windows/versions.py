"""The version resource of a program for Windows, which Explorer shows as its details, as PyInstaller reads it."""

from pathlib import Path

from installers import facts

CLI = f"{facts.PROGRAM}-cli.exe"
"""The program with a console."""
MANIFEST = Path(__file__).with_name("program.manifest")
LANGUAGES = {"en": 0x0409, "sv": 0x041D}
UNICODE = 1200


def version_resource(file_name: str) -> str:
    """The text of a file for ``EXE(version=...)``: https://pyinstaller.org, *Capturing Windows Version Data*."""
    numbers = facts.four_numbers()
    tables = ",\n        ".join(_table(language, file_name) for language in LANGUAGES)
    translations = [number for code in LANGUAGES.values() for number in (code, UNICODE)]
    return f"""VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),
    kids=[
        StringFileInfo([
        {tables},
        ]),
        VarFileInfo([VarStruct("Translation", {translations})]),
    ],
)
"""


def _table(language: str, file_name: str) -> str:
    said = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.NAME,
        "FileVersion": facts.VERSION,
        "InternalName": facts.PROGRAM,
        "LegalCopyright": facts.COPYRIGHT,
        "OriginalFilename": file_name,
        "ProductName": facts.NAME,
        "ProductVersion": facts.VERSION,
        "Comments": facts.SUMMARY[language],
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in said.items())
    return f"StringTable('{LANGUAGES[language]:04X}{UNICODE:04X}', [{rows}])"
