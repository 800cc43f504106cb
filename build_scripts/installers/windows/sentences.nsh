; What the installer says beside what NSIS itself says, in each language.
!macro Sentence name english swedish
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_SWEDISH} "${swedish}"
!macroend
!define Sentence "!insertmacro Sentence"

${Sentence} SUMMARY "${SUMMARY_EN}" "${SUMMARY_SV}"
${Sentence} CASE_NAME "${CASE_NAME_EN}" "${CASE_NAME_SV}"
${Sentence} NEXT "&Next >" "&Nästa >"
${Sentence} LICENCE_ONLY_READ \
  "This is for you to read; nothing needs to be accepted to use ${NAME}." \
  "Detta är till för att läsas; inget behöver godkännas för att använda ${NAME}."
${Sentence} ON_THE_DESKTOP "Put a shortcut on the desktop" "Lägg en genväg på skrivbordet"
${Sentence} WHAT_STAYS \
  "${NAME} will be removed from the following folder. Your cases, their backups and your settings stay, and so does everything in the folder that ${NAME} has not put there." \
  "${NAME} tas bort från följande mapp. Dina ärenden, deras säkerhetskopior och dina inställningar finns kvar, och likaså allt i mappen som ${NAME} inte har lagt dit."
${Sentence} IS_RUNNING \
  "${NAME} is running, or its files are in use. Close all of its windows and try again." \
  "${NAME} är igång, eller också används dess filer. Stäng alla dess fönster och försök igen."
${Sentence} NEWER_IS_THERE \
  "Version $Named is installed, which is newer than ${VERSION}. Cases that it has opened may not open in an older version." \
  "Version $Named är installerad, och den är nyare än ${VERSION}. Ärenden som den har öppnat kan kanske inte öppnas i en äldre version."
${Sentence} UNINSTALL_IT "Uninstall it first." "Avinstallera den först."
${Sentence} REPLACE_IT "Replace it with ${VERSION} anyway?" "Ska den ändå ersättas med ${VERSION}?"
${Sentence} OLD_WINDOWS \
  "${NAME} needs 64-bit Windows 10, version 1809, or a later one." \
  "${NAME} behöver 64-bitars Windows 10, version 1809, eller en senare."
${Sentence} NO_SPACE \
  "${NAME} needs ${MEGABYTES} MB in $INSTDIR, and $Named MB are free. Make room and try again, or choose another disk." \
  "${NAME} behöver ${MEGABYTES} MB i $INSTDIR, och $Named MB är lediga. Frigör plats och försök igen, eller välj en annan disk."
${Sentence} FOREIGN_FILES \
  "There is something called $Named in $INSTDIR that this installer has not put there. Choose another folder, so that nothing of yours is overwritten." \
  "I $INSTDIR finns något som heter $Named och som inte kommer från det här installationsprogrammet. Välj en annan mapp, så att inget av ditt skrivs över."
${Sentence} NOT_REMOVED \
  "Some files of ${NAME} could not be removed. Restart the computer and try again." \
  "Några av filerna till ${NAME} kunde inte tas bort. Starta om datorn och försök igen."
