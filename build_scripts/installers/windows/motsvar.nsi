; The installer: for one user, without administrator rights. packages.py writes facts.nsh (names, version) and files.nsh
; (each file, one by one) into the folder MADE, and runs makensis in the folder of the program. Silent: setup.exe /S /D=C:\folder (last, without quotes).
; Exit status beside those of NSIS (1 stopped by the user, 2 failed): see the names that begin with CODE.
Unicode true
!pragma warning error 6000 ; a name that nothing is defined for
; The installer for Windows that NSIS itself offers has no 64-bit stub; a 32-bit one runs on each Windows 10, too.
!if /FileExists "${NSISDIR}/Stubs/lzma_solid-amd64-unicode"
  Target amd64-unicode
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include "$%MADE%/facts.nsh"
!include "$%MADE%/files.nsh"

!define CODE_RUNNING 10
!define CODE_NEWER_IS_THERE 11
!define CODE_NO_SPACE 12
!define CODE_OLD_WINDOWS 13
!define CODE_FOREIGN_FILES 14
!define CODE_NOT_REMOVED 15

!define PROGRAM "$INSTDIR\${NAME}.exe"
!define UNINSTALLER "uninstall.exe"
!define CASE_ICON "case.ico"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"
!define DESKTOP_SHORTCUT "$DESKTOP\${NAME}.lnk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall"
!define ENTRY "${UNINSTALL}\${NAME}"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"
!define APPLICATION "${CLASSES}\Applications\${NAME}.exe"
!define KIND "${CLASSES}\${CASE_PROG_ID}"
!define SUFFIX "${CLASSES}\${CASE_SUFFIX}"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 32
SetDateSave off ; else two builds would differ by the clock
SetOverwrite on
AllowSkipFiles off ; a file that cannot be written ends the installation, silent or not
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
  !uninstfinalize '"${PYTHON}" "${SIGN}" "%1"' = 0
!endif

Var OldFolder ; of the version that is installed, or empty
Var Named ; by the sentence that is said: a version, a name, megabytes
Var DesktopToo ; 1: it has a shortcut on the desktop

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_BUTTON "$(NEXT)"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LICENCE_ONLY_READ)"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(ON_THE_DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WHAT_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English ; the first is for every language that is not here
!insertmacro MUI_LANGUAGE Swedish
!include "${HERE}/sentences.nsh"

VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"
!macro VersionIn language
  VIAddVersionKey /LANG=${language} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${NAME} ${VERSION} setup"
  VIAddVersionKey /LANG=${language} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "${COPYRIGHT}"
!macroend
!insertmacro VersionIn ${LANG_ENGLISH}
!insertmacro VersionIn ${LANG_SWEDISH}

; Ends with a sentence and an exit status. Silent, the sentence goes where the standard output goes, or to the console.
!macro Refuse code sentence
  ${If} ${Silent}
    System::Call 'kernel32::GetStdHandle(i -11) p .r0'
    ${If} $0 P<= 0
      System::Call 'kernel32::AttachConsole(i -1)'
      System::Call 'kernel32::GetStdHandle(i -11) p .r0'
    ${EndIf}
    FileWrite $0 "${sentence}$\r$\n"
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${sentence}"
  ${EndIf}
  SetErrorLevel ${code}
  Quit
!macroend

; Windows lets nobody write to a program that runs. A scanner may hold the file for a moment, hence three times.
!macro WaitUntilClosed folder name
  ${Do}
    StrCpy $1 0
    ${Do}
      ClearErrors
      ${IfNot} ${FileExists} "${folder}\${name}"
        ${Break}
      ${EndIf}
      FileOpen $0 "${folder}\${name}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      IntOp $1 $1 + 1
      ${If} $1 < 3
        Sleep 300
      ${EndIf}
    ${LoopUntil} $1 = 3
    ${If} $1 < 3
      ${Break}
    ${EndIf}
    ${If} ${Silent}
      !insertmacro Refuse ${CODE_RUNNING} "$(IS_RUNNING)"
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" IDRETRY +3
    SetErrorLevel ${CODE_RUNNING}
    Quit
  ${Loop}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse ${CODE_OLD_WINDOWS} "$(OLD_WINDOWS)"
  ${EndIf}
  ReadRegStr $OldFolder HKCU "${ENTRY}" "InstallLocation"
  ${IfNot} ${FileExists} "$OldFolder\${UNINSTALLER}"
    StrCpy $OldFolder ""
    Return
  ${EndIf}
  ReadRegDWORD $DesktopToo HKCU "${ENTRY}" "DesktopShortcut"
  ReadRegStr $Named HKCU "${ENTRY}" "DisplayVersion"
  ${VersionCompare} "$Named" "${VERSION}" $0
  ${If} $0 = 1
    ${If} ${Silent}
      !insertmacro Refuse ${CODE_NEWER_IS_THERE} "$(NEWER_IS_THERE) $(UNINSTALL_IT)"
    ${EndIf}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NEWER_IS_THERE)$\r$\n$\r$\n$(REPLACE_IT)" IDYES +3
    SetErrorLevel ${CODE_NEWER_IS_THERE}
    Quit
  ${EndIf}
FunctionEnd

!macro RefuseForeign name
  ${If} ${FileExists} "$INSTDIR\${name}"
    StrCpy $Named "${name}"
    !insertmacro Refuse ${CODE_FOREIGN_FILES} "$(FOREIGN_FILES)"
  ${EndIf}
!macroend

; Nothing is changed before all of these have passed.
Function Check
  ${If} $OldFolder != ""
    !insertmacro WaitUntilClosed "$OldFolder" "${NAME}.exe"
    !insertmacro WaitUntilClosed "$OldFolder" "${CLI}"
  ${EndIf}
  ${If} $OldFolder != $INSTDIR
    !insertmacro EACH_TOP_NAME RefuseForeign
    !insertmacro RefuseForeign "${UNINSTALLER}"
    !insertmacro RefuseForeign "${CASE_ICON}"
  ${EndIf}
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=M" $Named
  ${IfNot} ${Errors}
  ${AndIf} $Named < ${MEGABYTES}
    !insertmacro Refuse ${CODE_NO_SPACE} "$(NO_SPACE)"
  ${EndIf}
FunctionEnd

; The version that is there removes what it has installed: it alone knows what that was. It leaves the shortcuts, or
; Windows would forget where the user has pinned them.
Function RemoveOldVersion
  ${If} $OldFolder == ""
    Return
  ${EndIf}
  ClearErrors
  ExecWait '"$OldFolder\${UNINSTALLER}" /S /UPGRADE _?=$OldFolder' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    !insertmacro Refuse ${CODE_NOT_REMOVED} "$(NOT_REMOVED)"
  ${EndIf}
  Delete "$OldFolder\${UNINSTALLER}" ; which could not remove itself while it ran in its place
  RMDir "$OldFolder"
FunctionEnd

Section
  Call Check
  Call RemoveOldVersion
  SetOutPath "$INSTDIR"
  ; First, so that even an installation that was cut off can be removed.
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call Register
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  File "/oname=${CASE_ICON}" "${CASE_ICON_SOURCE}"
  CreateShortCut "${SHORTCUT}" "${PROGRAM}" "" "${PROGRAM}" 0 SW_SHOWNORMAL "" "$(SUMMARY)"
  ${RefreshShellIcons}
SectionEnd

Function PutOnDesktop
  CreateShortCut "${DESKTOP_SHORTCUT}" "${PROGRAM}" "" "${PROGRAM}" 0 SW_SHOWNORMAL "" "$(SUMMARY)"
  WriteRegDWORD HKCU "${ENTRY}" "DesktopShortcut" 1
FunctionEnd

Function Register
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "${PROGRAM},0"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  ${If} $DesktopToo = 1
    WriteRegDWORD HKCU "${ENTRY}" "DesktopShortcut" 1
  ${EndIf}

  WriteRegStr HKCU "${KIND}" "" "${CASE_NAME_EN}"
  WriteRegStr HKCU "${KIND}" "FriendlyTypeName" "$(CASE_NAME)"
  WriteRegStr HKCU "${KIND}\DefaultIcon" "" "$INSTDIR\${CASE_ICON},0"
  WriteRegStr HKCU "${KIND}\shell\open\command" "" '"${PROGRAM}" "%1"'
  ReadRegStr $0 HKCU "${SUFFIX}" ""
  ${If} $0 == "" ; what the user has chosen for it stays
    WriteRegStr HKCU "${SUFFIX}" "" "${CASE_PROG_ID}"
  ${EndIf}
  WriteRegStr HKCU "${SUFFIX}" "Content Type" "${CASE_TYPE}"
  WriteRegStr HKCU "${SUFFIX}\OpenWithProgids" "${CASE_PROG_ID}" ""

  ; "Open with" offers the program for these, and never makes it the one that opens them.
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${CASE_SUFFIX}" ""
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".db" ""
  WriteRegStr HKCU "${APP_PATHS}\${NAME}.exe" "" "${PROGRAM}"
FunctionEnd

Section Uninstall
  !insertmacro WaitUntilClosed "$INSTDIR" "${NAME}.exe"
  !insertmacro WaitUntilClosed "$INSTDIR" "${CLI}"
  SetOutPath "$TEMP" ; a folder that somebody stands in cannot be removed
  ClearErrors
  !insertmacro DELETE_FILES
  Delete "$INSTDIR\${CASE_ICON}"
  ${If} ${Errors}
    !insertmacro Refuse ${CODE_NOT_REMOVED} "$(NOT_REMOVED)"
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"
  ; Folders go only when they are empty.
  !insertmacro REMOVE_FOLDERS
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"
  ; What another installation of the program has registered is its own.
  ReadRegStr $0 HKCU "${ENTRY}" "InstallLocation"
  ${If} $0 == $INSTDIR
  ${OrIfNot} ${FileExists} "$0\${UNINSTALLER}"
    Call un.Unregister
  ${EndIf}
  ${un.RefreshShellIcons}
SectionEnd

Function un.Unregister
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/UPGRADE" $1
  ${If} ${Errors}
    Delete "${SHORTCUT}"
    ReadRegDWORD $0 HKCU "${ENTRY}" "DesktopShortcut"
    ${If} $0 = 1
      Delete "${DESKTOP_SHORTCUT}"
    ${EndIf}
  ${EndIf}
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "${KIND}"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${APP_PATHS}\${NAME}.exe"
  DeleteRegValue HKCU "${SUFFIX}\OpenWithProgids" "${CASE_PROG_ID}"
  DeleteRegKey /ifempty HKCU "${SUFFIX}\OpenWithProgids"
  ReadRegStr $0 HKCU "${SUFFIX}" ""
  ${If} $0 == "${CASE_PROG_ID}"
    DeleteRegValue HKCU "${SUFFIX}" ""
  ${EndIf}
  ReadRegStr $0 HKCU "${SUFFIX}" "Content Type"
  ${If} $0 == "${CASE_TYPE}"
    DeleteRegValue HKCU "${SUFFIX}" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${SUFFIX}"
  DeleteRegKey /ifempty HKCU "${UNINSTALL}"
  DeleteRegKey /ifempty HKCU "${APP_PATHS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Applications"
FunctionEnd
