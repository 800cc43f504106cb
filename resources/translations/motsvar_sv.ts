<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Motsvar</source>
        <translation>Om Motsvar</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Motsvar {0}</source>
        <translation>Motsvar {0}</translation>
    </message>
    <message>
        <source>The notices of the libraries are collected when the program is built. This one runs from its source: each library carries its own, in the environment that it was installed in.</source>
        <translation>Bibliotekens licenstexter samlas när programmet byggs. Det här körs från sin källkod: varje bibliotek har sina egna texter med sig, i den miljö där det är installerat.</translation>
    </message>
    <message>
        <source>Two documents side by side. Works offline: nothing leaves this computer.
Free software under the MIT licence. Uses Qt {0} under the LGPL, version 3.</source>
        <translation>Två dokument sida vid sida. Fungerar utan nätverk: inget lämnar den här datorn.
Fri programvara under MIT-licensen. Använder Qt {0} under LGPL, version 3.</translation>
    </message>
    <message>
        <source>What the program stands on</source>
        <translation>Vad programmet bygger på</translation>
    </message>
</context>
<context>
    <name>AboutDocument</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Teckenkodning:</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Använd den här texten</translation>
    </message>
    <message>
        <source>About “{0}”</source>
        <translation>Om ”{0}”</translation>
    </message>
    <message>
        <source>Annotations are carried over; undo takes it back</source>
        <translation>Kodningar förs över; ångra tar tillbaka det</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Kopiera &amp;allt</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Kopiera: {0}</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Osäkra ord</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Everything in the file was read.</source>
        <translation>Allt i filen har lästs in.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Filen ändrad</translation>
    </message>
    <message>
        <source>In {0} the text is the same.</source>
        <translation>Med {0} är texten densamma.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Name in the case</source>
        <translation>Namn i ärendet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Lades in i ärendet</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Inläst som</translation>
    </message>
    <message>
        <source>Remarks:</source>
        <translation>Anmärkningar:</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 för filen</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 för texten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The first lines that change in {0}:</source>
        <translation>De första raderna som ändras med {0}:</translation>
    </message>
    <message>
        <source>What was not read, and how the rest was</source>
        <translation>Vad som inte lästes, och hur resten lästes</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not known on this computer</source>
        <translation>inte känd på den här datorn</translation>
    </message>
    <message>
        <source>{0} % of those that were recognised</source>
        <translation>{0} % av dem som har tolkats ur bild</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} byte</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} tecken</translation>
    </message>
    <message>
        <source>{0}, where it lies no longer</source>
        <translation>{0}, men där ligger den inte längre</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort om: {0}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>{0} acts were undone; redo does them again.</source>
        <translation>{0} åtgärder ångrades. ”Gör om” utför dem igen.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Documents that are alike</source>
        <translation>Dokument som liknar varandra</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Choose an annotation in an open text first.</source>
        <translation>Välj först en markering i en öppen text.</translation>
    </message>
    <message>
        <source>No tag has the key {0}. Type a name to make one.</source>
        <translation>Ingen etikett har tangenten {0}. Skriv ett namn för att skapa en.</translation>
    </message>
    <message>
        <source>Select a few words; a whole sentence is no name for a tag.</source>
        <translation>Markera några få ord; en hel mening är inget namn på en etikett.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Markera några ord först.</translation>
    </message>
    <message>
        <source>This passage waits in the list “To review”: its text was replaced.</source>
        <translation>Avsnittet väntar i listan ”Granska”: dess text har ersatts.</translation>
    </message>
    <message>
        <source>{0} passages have the tag “{1}”. Undo takes it back.</source>
        <translation>{0} avsnitt har etiketten ”{1}”. Ångra tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Annotation in {0}: {1}.</source>
        <translation>Markering i {0}: {1}.</translation>
    </message>
    <message>
        <source>Hit {0} of {1}, in {2}: {3}.</source>
        <translation>Träff {0} av {1}, i {2}: {3}.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Inga etiketter.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anteckning: {0}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saved: {0}.</source>
        <translation>Sparat: {0}.</translation>
    </message>
    <message>
        <source>Tags: {0}.</source>
        <translation>Etiketter: {0}.</translation>
    </message>
    <message>
        <source>{0} hits in A, {1} in B.</source>
        <translation>{0} träffar i A, {1} i B.</translation>
    </message>
    <message>
        <source>{0}. Left: {1}. Right: {2}.</source>
        <translation>{0}. Vänster: {1}. Höger: {2}.</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>One file of another tool is taken in at a time: {0}.</source>
        <translation>En fil från ett annat verktyg hämtas in i taget: {0}.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>There is no backup yet: one is made when a case is opened in which something was done.</source>
        <translation>Det finns ingen säkerhetskopia än. En görs när ett ärende öppnas där något har gjorts.</translation>
    </message>
    <message>
        <source>Verified copies of this case. Restoring one keeps the case as it is now beside it, under another name.</source>
        <translation>Kontrollerade kopior av ärendet. När en återställs ligger ärendet som det är nu kvar bredvid, under ett annat namn.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Go on reading</source>
        <translation>Läs vidare</translation>
    </message>
    <message>
        <source>In this case: 1 document. Add a second one to compare it with.</source>
        <translation>I det här ärendet: 1 dokument. Lägg till ett andra att jämföra det med.</translation>
    </message>
    <message>
        <source>In this case: {0} documents</source>
        <translation>I det här ärendet: {0} dokument</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} till</translation>
    </message>
</context>
<context>
    <name>CaseTagging</name>
    <message>
        <source>Put the tag “{0}” on {1} passages in {2} documents of the case?

One undo takes it back.</source>
        <translation>Sätta etiketten ”{0}” på {1} avsnitt i {2} dokument i ärendet?

Det går att ångra i ett steg.</translation>
    </message>
    <message>
        <source>Reading the documents</source>
        <translation>Läser dokumenten</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Sätter etiketter</translation>
    </message>
    <message>
        <source>Your themes</source>
        <translation>Dina teman</translation>
    </message>
    <message>
        <source>{0} of {1} passages have the tag “{2}”. Undo takes it back.</source>
        <translation>{0} av {1} avsnitt har etiketten ”{2}”. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>{0} stands in no document of the case.</source>
        <translation>{0} finns inte i något dokument i ärendet.</translation>
    </message>
</context>
<context>
    <name>CaseThemes</name>
    <message>
        <source>Themes of the case</source>
        <translation>Ärendets teman</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Add a folder</source>
        <translation>Lägg till en mapp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Cases (*.db *.motsvar);;All files (*)</source>
        <translation>Ärenden (*.db *.motsvar);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Cases (*.motsvar *.db)</source>
        <translation>Ärenden (*.motsvar *.db)</translation>
    </message>
    <message>
        <source>Documents ({0})</source>
        <translation>Dokument ({0})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import from another tool</source>
        <translation>Importera från ett annat verktyg</translation>
    </message>
    <message>
        <source>Merge a colleague’s copy</source>
        <translation>Slå samman med en kollegas kopia</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Öppna ett ärende</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Öppna dokument</translation>
    </message>
    <message>
        <source>Save a copy of the case</source>
        <translation>Spara en kopia av ärendet</translation>
    </message>
    <message>
        <source>Work of other tools ({0})</source>
        <translation>Andra verktygs arbeten ({0})</translation>
    </message>
    <message>
        <source>case.motsvar</source>
        <translation>ärende.motsvar</translation>
    </message>
    <message>
        <source>“{0}” is there already. Replace it?</source>
        <translation>”{0}” finns redan. Ska den ersättas?</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>&amp;Another…</source>
        <translation>&amp;Annan…</translation>
    </message>
    <message>
        <source>How do the two belong together?</source>
        <translation>Hur hör de två ihop?</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Table or list of words (*.csv *.tsv *.txt)</source>
        <translation>Tabell eller ordlista (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The backup was restored. The case as it was is in “{0}”.</source>
        <translation>Säkerhetskopian har återställts. Ärendet som det var finns i ”{0}”.</translation>
    </message>
    <message>
        <source>There are no themes of your own yet. W makes one of the selected words.</source>
        <translation>Det finns inga egna teman ännu. W gör ett av de markerade orden.</translation>
    </message>
    <message>
        <source>Your name, as it should stand beside your tags and notes:</source>
        <translation>Ditt namn, så som det ska stå vid dina etiketter och anteckningar:</translation>
    </message>
    <message>
        <source>{0} copy.motsvar</source>
        <translation>{0} kopia.motsvar</translation>
    </message>
    <message>
        <source>{0} themes.csv</source>
        <translation>{0} teman.csv</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Kopierat med källa.</translation>
    </message>
    <message>
        <source>Copied with their sources: {0}.</source>
        <translation>Kopierat med källor: {0}.</translation>
    </message>
    <message>
        <source>Select the words to be copied with their source.</source>
        <translation>Markera orden som ska kopieras med källa.</translation>
    </message>
    <message>
        <source>There is no passage here to be copied with its source.</source>
        <translation>Här finns inget avsnitt att kopiera med källa.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Finding your themes</source>
        <translation>Söker dina teman</translation>
    </message>
    <message>
        <source>Rows not taken in all: {0}.</source>
        <translation>Rader som inte togs med: {0}.</translation>
    </message>
    <message>
        <source>The theme “{0}” was removed. Undo brings it back.</source>
        <translation>Temat ”{0}” togs bort. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>There is a theme of this name already.</source>
        <translation>Det finns redan ett tema med det namnet.</translation>
    </message>
    <message>
        <source>Type words to look for.</source>
        <translation>Skriv ord att söka efter.</translation>
    </message>
    <message>
        <source>Written: {0}. Themes: {1}.</source>
        <translation>Skrivet: {0}. Teman: {1}.</translation>
    </message>
    <message>
        <source>Your themes</source>
        <translation>Dina teman</translation>
    </message>
    <message>
        <source>{0}: {1} themes added, {2} changed. Undo takes it back.</source>
        <translation>{0}: {1} teman tillagda, {2} ändrade. Ångra tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>DemandsPanel</name>
    <message>
        <source>Demand</source>
        <translation>Yrkande</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>No demands. Mark the motion in the list of documents, and compare two others.</source>
        <translation>Inga yrkanden. Ange vilket dokument i listan som är motionen och jämför två andra.</translation>
    </message>
    <message>
        <source>The motion asks for nothing that was found. Read it below the texts (Shift+F9).</source>
        <translation>Inget yrkande hittades i motionen. Läs den under texterna (Shift+F9).</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>besvaras</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvaras</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>berörs inte</translation>
    </message>
    <message>
        <source>only quoted</source>
        <translation>bara citerat</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Finding senders, dates and case numbers</source>
        <translation>Letar efter avsändare, datum och diarienummer</translation>
    </message>
    <message>
        <source>Found in the texts: something new of {0} of {1} documents. Undo takes it back.</source>
        <translation>Funnet i texterna: något nytt om {0} av {1} dokument. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>The texts say nothing of themselves that is not known already.</source>
        <translation>Texterna säger inget om sig själva som inte redan är känt.</translation>
    </message>
    <message>
        <source>{0} of {1} documents</source>
        <translation>{0} av {1} dokument</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>A passage</source>
        <translation>A avsnitt</translation>
    </message>
    <message>
        <source>A words</source>
        <translation>A ord</translation>
    </message>
    <message>
        <source>B passage</source>
        <translation>B avsnitt</translation>
    </message>
    <message>
        <source>B words</source>
        <translation>B ord</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>~ misread</source>
        <translation>~ läsfel</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ flyttat</translation>
    </message>
    <message>
        <source>≠ words</source>
        <translation>≠ ord</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Demands</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Lists: {0}</source>
        <translation>Listor: {0}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Motsvarigheter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>To review ({0})</source>
        <translation>Granska ({0})</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Better text from a file…</source>
        <translation>Bättre &amp;text från en fil…</translation>
    </message>
    <message>
        <source>Abo&amp;ut this document…</source>
        <translation>Om dokum&amp;entet…</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Case number: {0}</source>
        <translation>Diarienummer: {0}</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Välj först ett dokument i listan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>Datum: {0}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Find sender, &amp;date and case number</source>
        <translation>Hitta av&amp;sändare, datum och diarienummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the document:</source>
        <translation>Dokumentets namn:</translation>
    </message>
    <message>
        <source>No documents yet. Drop two files on the window to begin.</source>
        <translation>Inga dokument än. Släpp två filer på fönstret för att börja.</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>Read the &amp;file again</source>
        <translation>Läs &amp;filen igen</translation>
    </message>
    <message>
        <source>Rem&amp;ove from the case</source>
        <translation>Ta bort &amp;ur ärendet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Role: {0}</source>
        <translation>Roll: {0}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sender: {0}</source>
        <translation>Avsändare: {0}</translation>
    </message>
    <message>
        <source>Show &amp;left (A)</source>
        <translation>Visa till &amp;vänster (A)</translation>
    </message>
    <message>
        <source>Show &amp;right (B)</source>
        <translation>Visa till &amp;höger (B)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>The document is not in the case any more.</source>
        <translation>Dokumentet finns inte längre i ärendet.</translation>
    </message>
    <message>
        <source>This is the &amp;motion</source>
        <translation>Detta är &amp;motionen</translation>
    </message>
    <message>
        <source>{0}
{1} characters
SHA-256 {2}</source>
        <translation>{0}
{1} tecken
SHA-256 {2}</translation>
    </message>
    <message>
        <source>{0} (motion)</source>
        <translation>{0} (motion)</translation>
    </message>
    <message>
        <source>⚠ {0} – file changed</source>
        <translation>⚠ {0} – filen ändrad</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to add every document in “{0}”</source>
        <translation>Släpp för att lägga till alla dokument i ”{0}”</translation>
    </message>
    <message>
        <source>Drop to add it to the case</source>
        <translation>Släpp för att lägga till det i ärendet</translation>
    </message>
    <message>
        <source>Drop to add the documents of 1 folder and 1 file</source>
        <translation>Släpp för att lägga till dokumenten i 1 mapp och 1 fil</translation>
    </message>
    <message>
        <source>Drop to add the documents of 1 folder and {0} files</source>
        <translation>Släpp för att lägga till dokumenten i 1 mapp och {0} filer</translation>
    </message>
    <message>
        <source>Drop to add the documents of {0} folders</source>
        <translation>Släpp för att lägga till dokumenten i {0} mappar</translation>
    </message>
    <message>
        <source>Drop to add the documents of {1} folders and 1 file</source>
        <translation>Släpp för att lägga till dokumenten i {1} mappar och 1 fil</translation>
    </message>
    <message>
        <source>Drop to add the documents of {1} folders and {0} files</source>
        <translation>Släpp för att lägga till dokumenten i {1} mappar och {0} filer</translation>
    </message>
    <message>
        <source>Drop to add the first document</source>
        <translation>Släpp för att lägga till det första dokumentet</translation>
    </message>
    <message>
        <source>Drop to add {0} files and compare the last two</source>
        <translation>Släpp för att lägga till {0} filer och jämföra de två sista</translation>
    </message>
    <message>
        <source>Drop to add {0} files to the case</source>
        <translation>Släpp för att lägga till {0} filer i ärendet</translation>
    </message>
    <message>
        <source>Drop to compare it with “{0}”</source>
        <translation>Släpp för att jämföra det med ”{0}”</translation>
    </message>
    <message>
        <source>Drop to make a case of “{0}”</source>
        <translation>Släpp för att göra ett ärende av ”{0}”</translation>
    </message>
    <message>
        <source>Drop to open and compare</source>
        <translation>Släpp för att öppna och jämföra</translation>
    </message>
    <message>
        <source>Drop to open the case “{0}”</source>
        <translation>Släpp för att öppna ärendet ”{0}”</translation>
    </message>
    <message>
        <source>Drop to see what “{0}” would bring into the case</source>
        <translation>Släpp för att se vad ”{0}” skulle föra in i ärendet</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>No difference is left: what is chosen in View › Look at less leaves them out.</source>
        <translation>Ingen skillnad är kvar: det som är valt i Visa › Visa mindre utelämnar dem.</translation>
    </message>
    <message>
        <source>Not compared yet. F5 compares the two texts, if nothing is under way.</source>
        <translation>Inte jämförda än. F5 jämför de två texterna, om inget pågår.</translation>
    </message>
    <message>
        <source>Open two documents first.</source>
        <translation>Öppna två dokument först.</translation>
    </message>
    <message>
        <source>The two texts differ only by reading errors. F8 shows them.</source>
        <translation>De två texterna skiljer sig bara genom läsfel. F8 visar dem.</translation>
    </message>
    <message>
        <source>The two texts say the same in the same words.</source>
        <translation>De två texterna säger samma sak med samma ord.</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>American, DOS</source>
        <translation>Amerikansk, DOS</translation>
    </message>
    <message>
        <source>Another one reads the file anew and shows what would change</source>
        <translation>En annan läser in filen på nytt och visar vad som skulle ändras</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <translation>Arabisk, Windows</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <translation>Baltisk, Windows</translation>
    </message>
    <message>
        <source>Central European, Latin 2</source>
        <translation>Centraleuropeisk, Latin 2</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <translation>Centraleuropeisk, Windows</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8</source>
        <translation>Kyrillisk, KOI8</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <translation>Kyrillisk, Windows</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <translation>Grekisk, Windows</translation>
    </message>
    <message>
        <source>Nordic, DOS</source>
        <translation>Nordisk, DOS</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>Turkisk, Windows</translation>
    </message>
    <message>
        <source>Unicode, UTF-8</source>
        <translation>Unicode, UTF-8</translation>
    </message>
    <message>
        <source>Western European with €, Latin 9</source>
        <translation>Västeuropeisk med €, Latin 9</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Västeuropeisk, DOS</translation>
    </message>
    <message>
        <source>Western European, Latin 1</source>
        <translation>Västeuropeisk, Latin 1</translation>
    </message>
    <message>
        <source>Western European, Macintosh</source>
        <translation>Västeuropeisk, Macintosh</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <translation>Västeuropeisk, Windows</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ExchangeReports</name>
    <message>
        <source>In it: {0}.</source>
        <translation>I filen: {0}.</translation>
    </message>
    <message>
        <source>Not in it:</source>
        <translation>Inte i filen:</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Ingenting har utelämnats.</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>markeringar</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>motsvarigheter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sidor</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>blad</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>tags on passages</source>
        <translation>etiketter på avsnitt</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teman</translation>
    </message>
    <message>
        <source>{0} Left out: {1} kinds of things (Case › What was left out…).</source>
        <translation>{0} Utelämnat: {1} slags saker (Ärende › Vad som utelämnades…).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation>&amp;Tabell över</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Left &amp;out of such a file</source>
        <translation>&amp;Utelämnas i en sådan fil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Undersöker …</translation>
    </message>
    <message>
        <source>Parts of the report; the method always stands at its end</source>
        <translation>Rapportens delar; metoden står alltid sist</translation>
    </message>
    <message>
        <source>The reader’s &amp;language</source>
        <translation>Läsarens s&amp;pråk</translation>
    </message>
    <message>
        <source>This is a large file. What it leaves out is told when it is written.</source>
        <translation>Det är en stor fil. Vad den utelämnar sägs när den är skriven.</translation>
    </message>
    <message>
        <source>Your notes carry no name: Case › Your name…</source>
        <translation>Dina anteckningar bär inget namn: Ärende › Ditt namn…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Stopped: {0} was not written, and the earlier file is as it was.</source>
        <translation>Avbrutet: {0} skrevs inte, och den tidigare filen är som den var.</translation>
    </message>
    <message>
        <source>Stopped: {0} was not written.</source>
        <translation>Avbrutet: {0} skrevs inte.</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Skriver {0}</translation>
    </message>
    <message>
        <source>Written: {0}.</source>
        <translation>Skriven: {0}.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>&amp;Tag every place</source>
        <translation>&amp;Sätt etikett på varje ställe</translation>
    </message>
    <message>
        <source>= in both</source>
        <translation>= i båda</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>I båda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Slag av uppgift</translation>
    </message>
    <message>
        <source>No dates, numbers or case numbers were found.</source>
        <translation>Inga datum, tal eller diarienummer hittades.</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Bara i A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Bara i B</translation>
    </message>
    <message>
        <source>The same slot with another value</source>
        <translation>Samma ställe med ett annat värde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where the fact stands</source>
        <translation>Var uppgiften står</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>bara i A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>bara i B</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ skiljer sig</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was saved: {0}</source>
        <translation>En kopia har sparats: {0}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Merged: {0}. Undo takes all of it back.</source>
        <translation>Sammanslaget: {0}. Ångra tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Läser {0}</translation>
    </message>
    <message>
        <source>Replacing the text</source>
        <translation>Ersätter texten</translation>
    </message>
    <message>
        <source>Text replaced.</source>
        <translation>Texten har ersatts.</translation>
    </message>
    <message>
        <source>The text was replaced. Passages: {0}.</source>
        <translation>Texten har ersatts. Avsnitt – {0}.</translation>
    </message>
    <message>
        <source>Where the file {0} lies is not known on this computer.</source>
        <translation>Var filen {0} ligger är inte känt på den här datorn.</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Skriver {0}</translation>
    </message>
    <message>
        <source>Written: {0}. Rows: {1}.</source>
        <translation>Sparat: {0}. Rader: {1}.</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>exakt: {0}</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>försvunna: {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>flyttade: {0}</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>att granska: {0}</translation>
    </message>
    <message>
        <source>{0} with other words</source>
        <translation>med andra ord: {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>By tag, person, document, relation and date</source>
        <translation>Efter etikett, person, dokument, relation och datum</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the annotations by words</source>
        <translation>Filtrera markeringarna efter ord</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Visa alla markeringar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Words of the passage or its note</source>
        <translation>Ord i avsnittet eller dess anteckning</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>valfri dag</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A {0} · B {1}</source>
        <translation>A {0} · B {1}</translation>
    </message>
    <message>
        <source>Close find (Esc)</source>
        <translation>Stäng sökningen (Esc)</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Sök i båda texterna</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Look at everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Nothing stands back.</source>
        <translation>Inget träder tillbaka.</translation>
    </message>
    <message>
        <source>Nothing stands back. Differences: {0}.</source>
        <translation>Inget träder tillbaka. Skillnader: {0}.</translation>
    </message>
    <message>
        <source>Paler words stand back: {0}.</source>
        <translation>Blekare ord träder tillbaka: {0}.</translation>
    </message>
    <message>
        <source>What stands back</source>
        <translation>Det som träder tillbaka</translation>
    </message>
    <message>
        <source>With reading errors. Differences: {0}.</source>
        <translation>Med läsfel. Skillnader: {0}.</translation>
    </message>
    <message>
        <source>Without reading errors. Differences: {0}.</source>
        <translation>Utan läsfel. Skillnader: {0}.</translation>
    </message>
    <message>
        <source>only differences</source>
        <translation>bara skillnader</translation>
    </message>
    <message>
        <source>only what the motion asks</source>
        <translation>bara det motionen yrkar</translation>
    </message>
    <message>
        <source>without formulas</source>
        <translation>utan fraser</translation>
    </message>
    <message>
        <source>{0} Differences: {1}.</source>
        <translation>{0} Skillnader: {1}.</translation>
    </message>
    <message>
        <source>{0} Differences: {1}. {2} looks at everything.</source>
        <translation>{0} Skillnader: {1}. {2} visar allt.</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source> (read-only)</source>
        <translation> (skrivskyddat)</translation>
    </message>
    <message>
        <source> (your copy)</source>
        <translation> (din kopia)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Exempelärende</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Annotations</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>For ATLAS.ti, NVivo, MAXQDA and their like: documents, codes, passages, notes and links (REFI-QDA).</source>
        <translation>För ATLAS.ti, NVivo, MAXQDA och liknande: dokument, koder, avsnitt, anteckningar och länkar (REFI-QDA).</translation>
    </message>
    <message>
        <source>For a spreadsheet or for statistics: one table, a row for each thing.</source>
        <translation>För kalkylprogram och statistik: en tabell, en rad för varje sak.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every table as a sheet of one workbook.</source>
        <translation>För kalkylprogram: alla tabeller som blad i en arbetsbok.</translation>
    </message>
    <message>
        <source>For any reader: one file that opens in a web browser and prints well. Needs no other program.</source>
        <translation>För vilken läsare som helst: en fil som öppnas i webbläsaren och blir bra i utskrift. Kräver inget annat program.</translation>
    </message>
    <message>
        <source>For safekeeping: all of the case with its history in one file that any program can read.</source>
        <translation>För att bevaras: hela ärendet med sin historik i en enda fil som vilket program som helst kan läsa.</translation>
    </message>
    <message>
        <source>For the file and for printing: the report with page numbers and bookmarks, as it will always look.</source>
        <translation>För akten och för utskrift: rapporten med sidnummer och bokmärken, som den alltid kommer att se ut.</translation>
    </message>
    <message>
        <source>For the same tools: the tags alone, as a codebook (REFI-QDA).</source>
        <translation>För samma verktyg: bara etiketterna, som en kodbok (REFI-QDA).</translation>
    </message>
    <message>
        <source>For web tools: annotations by the standard of the W3C, found again by place and by their words.</source>
        <translation>För webbverktyg: markeringar enligt W3C:s standard, som hittas igen genom sin plats och sina ord.</translation>
    </message>
    <message>
        <source>For who goes on writing: the report as a document of Word or LibreOffice, with headings.</source>
        <translation>För den som skriver vidare: rapporten som dokument för Word eller LibreOffice, med rubriker.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>De två texterna</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>markeringar</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>motsvarigheter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teman</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Collecting</source>
        <translation>Samlar ihop</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>{0}: occurrence {1} of {2}</source>
        <translation>{0}: förekomst {1} av {2}</translation>
    </message>
    <message>
        <source>“{0}” is a theme of the case, not of this pair.</source>
        <translation>”{0}” är ett tema i ärendet, inte i det här paret.</translation>
    </message>
    <message>
        <source>“{0}” is not in this document.</source>
        <translation>”{0}” finns inte i det här dokumentet.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Act</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close find (Esc)</source>
        <translation>Stäng sökningen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Sök på sidan</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sök nästa</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Sök föregående</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Motsvar</source>
        <translation>Kortkommandon i Motsvar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Finns inte på sidan</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Sida att skriva ut (*.html)</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hjälpens sidor</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Sparad som ”{0}”.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>“{0}” cannot be written there.</source>
        <translation>”{0}” kan inte skrivas där.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>no key</source>
        <translation>ingen tangent</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Before → after</source>
        <translation>Före → efter</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>Välj en åtgärd för att se vad den ändrade.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Gjort om: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every act will stand here.</source>
        <translation>Inget har gjorts än. Varje åtgärd kommer att stå här.</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Ändrade rader</translation>
    </message>
    <message>
        <source>The newest {0} acts</source>
        <translation>De {0} senaste åtgärderna</translation>
    </message>
    <message>
        <source>Undo back to before the chosen act</source>
        <translation>Ångra till före den valda åtgärden</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Vad åtgärden ändrade</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiverad</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>färg</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tangent</translation>
    </message>
    <message>
        <source>label</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>försvunnen</translation>
    </message>
    <message>
        <source>match by hand</source>
        <translation>motsvarighet för hand</translation>
    </message>
    <message>
        <source>merged copy</source>
        <translation>sammanslagen kopia</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>ligger under</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>state of the copy</source>
        <translation>kopians läge</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>tag on a passage</source>
        <translation>etikett på ett avsnitt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>with other words</source>
        <translation>med andra ord</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>words looked for</source>
        <translation>sökta ord</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Both files hold the same text; it was put into the case once.</source>
        <translation>Båda filerna innehåller samma text; den lades in i ärendet en gång.</translation>
    </message>
    <message>
        <source>Choose one above a text to show it there.</source>
        <translation>Välj ett ovanför en text för att visa det där.</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Listar filer</translation>
    </message>
    <message>
        <source>Listing {0}</source>
        <translation>Går igenom {0}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>The document is in the case. Add one more to compare it with.</source>
        <translation>Dokumentet finns i ärendet. Lägg till ett till att jämföra det med.</translation>
    </message>
    <message>
        <source>The document is in the case. Choose it above a text to show it there.</source>
        <translation>Dokumentet finns i ärendet. Välj det ovanför en text för att visa det där.</translation>
    </message>
    <message>
        <source>The list “Reading” says why, file by file.</source>
        <translation>Listan ”Inläsning” säger varför, fil för fil.</translation>
    </message>
    <message>
        <source>{0} is the motion that the others answer.</source>
        <translation>{0} är motionen som de andra svarar på.</translation>
    </message>
    <message>
        <source>{0} of {1} files were not read.</source>
        <translation>{0} av {1} filer lästes inte in.</translation>
    </message>
</context>
<context>
    <name>InnerButtons</name>
    <message>
        <source>Clear the line</source>
        <translation>Töm raden</translation>
    </message>
    <message>
        <source>Close “{0}”</source>
        <translation>Stäng ”{0}”</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Mer av verktygsfältet</translation>
    </message>
    <message>
        <source>Take “{0}” out of the window, or put it back</source>
        <translation>Lyft ut ”{0}” ur fönstret, eller sätt tillbaka</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>Choose that file, or take the other one as a better text of the document.</source>
        <translation>Välj den filen, eller ta den andra som en bättre text till dokumentet.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Läser {0}</translation>
    </message>
    <message>
        <source>There is no document to tell of. Open one first.</source>
        <translation>Det finns inget dokument att berätta om. Öppna ett först.</translation>
    </message>
    <message>
        <source>{0} is not the file that the document was read from: its SHA-256 is another.</source>
        <translation>{0} är inte den fil som dokumentet lästes från: dess SHA-256 är en annan.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>The language will be that of the system from the next start.</source>
        <translation>Språket blir systemets från och med nästa start.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Osäkra ord</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Dolda tecken</translation>
    </message>
    <message>
        <source>In the motion</source>
        <translation>I motionen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Passages that correspond</source>
        <translation>Motsvarande avsnitt</translation>
    </message>
    <message>
        <source>Reading errors</source>
        <translation>Läsfel</translation>
    </message>
    <message>
        <source>Show these marks in the texts</source>
        <translation>Visa de här tecknen i texterna</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Där du är</translation>
    </message>
    <message>
        <source>a demand</source>
        <translation>ett yrkande</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en anteckning</translation>
    </message>
    <message>
        <source>a place of what was chosen in a list</source>
        <translation>ett ställe för det som valts i en lista</translation>
    </message>
    <message>
        <source>a tag, in its colour</source>
        <translation>en etikett i sin färg</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ett ord</translation>
    </message>
    <message>
        <source>but for reading errors</source>
        <translation>så när som på läsfel</translation>
    </message>
    <message>
        <source>cannot be seen, turn the line around or look like others</source>
        <translation>syns inte, vänder på raden eller ser ut som andra</translation>
    </message>
    <message>
        <source>found by the search</source>
        <translation>träff i sökningen</translation>
    </message>
    <message>
        <source>in both texts</source>
        <translation>i båda texterna</translation>
    </message>
    <message>
        <source>more words in the other</source>
        <translation>fler ord i den andra</translation>
    </message>
    <message>
        <source>not looked at now</source>
        <translation>träder tillbaka just nu</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>bara i A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>bara i B</translation>
    </message>
    <message>
        <source>only in this text</source>
        <translation>bara i den här texten</translation>
    </message>
    <message>
        <source>probably misread, not different</source>
        <translation>troligen felläst, inte olika</translation>
    </message>
    <message>
        <source>quoted in A</source>
        <translation>citeras i A</translation>
    </message>
    <message>
        <source>quoted in B</source>
        <translation>citeras i B</translation>
    </message>
    <message>
        <source>recognised in a picture with little confidence</source>
        <translation>textigenkänt ur en bild med liten säkerhet</translation>
    </message>
    <message>
        <source>some words differ</source>
        <translation>några ord skiljer</translation>
    </message>
    <message>
        <source>the difference that was chosen</source>
        <translation>den valda skillnaden</translation>
    </message>
    <message>
        <source>the first theme you ticked</source>
        <translation>det första tema du kryssat för</translation>
    </message>
    <message>
        <source>the other text says another value</source>
        <translation>den andra texten har ett annat värde</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>samma sak med andra ord</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>the second, and so on</source>
        <translation>det andra, och så vidare</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ordet</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Begin the link at one passage first (L).</source>
        <translation>Börja länken vid ett avsnitt först (L).</translation>
    </message>
    <message>
        <source>Choose another passage for the link to lead to.</source>
        <translation>Välj ett annat avsnitt som länken ska leda till.</translation>
    </message>
    <message>
        <source>Link begun. Select or choose the other passage, then choose how the two belong together.</source>
        <translation>Länken är påbörjad. Markera eller välj det andra avsnittet och ange sedan hur de två hör ihop.</translation>
    </message>
    <message>
        <source>Linked: {0}.</source>
        <translation>Länkat: {0}.</translation>
    </message>
    <message>
        <source>Nothing is offered. Tag a passage that corresponds to one opposite.</source>
        <translation>Inget föreslås. Sätt en etikett på ett avsnitt som har en motsvarighet på andra sidan.</translation>
    </message>
    <message>
        <source>Select words on both sides first.</source>
        <translation>Markera först ord på båda sidor.</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>&amp;Another…</source>
        <translation>&amp;Annan…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>A&amp;nteckning…</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Vänd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>How do the two belong together?</source>
        <translation>Hur hör de två ihop?</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>No links yet. Select words, press L, select other words, press K.</source>
        <translation>Inga länkar än. Markera ord, tryck L, markera andra ord, tryck K.</translation>
    </message>
    <message>
        <source>Note on this link:</source>
        <translation>Anteckning om länken:</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Ta bort länken</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>ListManner</name>
    <message>
        <source>&amp;Export the rows shown…</source>
        <translation>Ex&amp;portera de visade raderna…</translation>
    </message>
    <message>
        <source>&amp;Go to the filter line</source>
        <translation>T&amp;ill filterraden</translation>
    </message>
    <message>
        <source>&amp;In the list’s own order</source>
        <translation>&amp;I listans egen ordning</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Or&amp;dna efter</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy all ro&amp;ws shown</source>
        <translation>Kopiera a&amp;lla visade rader</translation>
    </message>
    <message>
        <source>Copy w&amp;ith source</source>
        <translation>K&amp;opiera med källa</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>&amp;Omvänd ordning</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>0 of {0} shown. Empty the filter and choose less to see more.</source>
        <translation>0 av {0} visas. Töm filtret och välj mindre för att se fler.</translation>
    </message>
    <message>
        <source>0 of {0} shown. Nothing has these words; empty the filter to see all.</source>
        <translation>0 av {0} visas. Inget har dessa ord; töm filtret för att se alla.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtrera: {0}</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} totalt</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} av {1} visas</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>The list changed before it was written. Export it again.</source>
        <translation>Listan ändrades innan den hade sparats. Exportera den igen.</translation>
    </message>
    <message>
        <source>The list “{0}” shows no rows.</source>
        <translation>Listan ”{0}” visar inga rader.</translation>
    </message>
    <message>
        <source>There is no list to be seen. Go to one first.</source>
        <translation>Ingen lista syns. Gå till en först.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing corresponds to the passage at the caret.</source>
        <translation>Inget motsvarar avsnittet vid markören.</translation>
    </message>
</context>
<context>
    <name>MatchesPanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bekräfta</translation>
    </message>
    <message>
        <source>&amp;Forget what was said by hand</source>
        <translation>&amp;Glöm det som sagts för hand</translation>
    </message>
    <message>
        <source>&amp;Use the selected words instead</source>
        <translation>Använd de &amp;markerade orden i stället</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= lika</translation>
    </message>
    <message>
        <source>Added by {0}</source>
        <translation>Tillagd av {0}</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <translation>Säkerhet, %</translation>
    </message>
    <message>
        <source>Confirmed by {0}</source>
        <translation>Bekräftad av {0}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>Rättad av {0}</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Hittad av programmet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Motsvarigheter</translation>
    </message>
    <message>
        <source>Nothing corresponds. Select words on both sides and press M to say that they do.</source>
        <translation>Inget motsvarar varandra. Markera ord på båda sidor och tryck M för att ange att de gör det.</translation>
    </message>
    <message>
        <source>Nothing was said of this match by hand.</source>
        <translation>Inget har sagts för hand om den här motsvarigheten.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Avvisa</translation>
    </message>
    <message>
        <source>Rejected by {0}</source>
        <translation>Avvisad av {0}</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>~ misread</source>
        <translation>~ läsfel</translation>
    </message>
    <message>
        <source>≈ reworded</source>
        <translation>≈ omskrivet</translation>
    </message>
    <message>
        <source>≠ edited</source>
        <translation>≠ ändrat</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ avvisad</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Motsvar</source>
        <translation>&amp;Om Motsvar</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Markera</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Säker&amp;hetskopior…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>S&amp;killnader</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Jämför igen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>Vi&amp;sa allt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Uppgifter</translation>
    </message>
    <message>
        <source>&amp;Find an act…</source>
        <translation>&amp;Sök kommando…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Hidden characters</source>
        <translation>&amp;Dolda tecken</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Te&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Motsvarigheter</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague’s copy…</source>
        <translation>&amp;Slå samman med en kollegas kopia…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nytt ärende…</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Nästa ›</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>&amp;Anteckning till markerade ord</translation>
    </message>
    <message>
        <source>&amp;Note signs</source>
        <translation>A&amp;nteckningstecken</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>Bara s&amp;killnader</translation>
    </message>
    <message>
        <source>&amp;Overview strips</source>
        <translation>Ö&amp;versiktsremsor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen annotation</source>
        <translation>&amp;Ta bort vald markering</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>&amp;Stop or dismiss</source>
        <translation>&amp;Avbryt eller stäng</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>&amp;Byt sida</translation>
    </message>
    <message>
        <source>&amp;Tag every occurrence of the theme</source>
        <translation>Sätt &amp;etikett på temats alla förekomster</translation>
    </message>
    <message>
        <source>&amp;Tag the selected words…</source>
        <translation>Sätt &amp;etikett på markerade ord…</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Teman</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundtur genom fönstret</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;What was left out…</source>
        <translation>&amp;Vad som utelämnades…</translation>
    </message>
    <message>
        <source>&amp;Without formulas</source>
        <translation>Utan &amp;fraser</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Ditt na&amp;mn…</translation>
    </message>
    <message>
        <source>About this doc&amp;ument…</source>
        <translation>Om dok&amp;umentet…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Lägg &amp;till en mapp…</translation>
    </message>
    <message>
        <source>Adds a match by hand, or corrects the one that is there</source>
        <translation>Lägger till en motsvarighet för hand, eller rättar den som finns</translation>
    </message>
    <message>
        <source>All texts and notes of the case, in any spelling and inflection</source>
        <translation>Alla texter och anteckningar i ärendet, oavsett stavning och böjning</translation>
    </message>
    <message>
        <source>Appearance as the s&amp;ystem</source>
        <translation>&amp;Utseende som systemet</translation>
    </message>
    <message>
        <source>Begin a &amp;link here</source>
        <translation>&amp;Börja en länk här</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Jämför</translation>
    </message>
    <message>
        <source>Copy w&amp;ith source</source>
        <translation>Kopiera med kä&amp;lla</translation>
    </message>
    <message>
        <source>Counts its occurrences in every document first, and asks</source>
        <translation>Räknar först hur ofta det finns i alla dokument, och frågar</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>M&amp;örkt</translation>
    </message>
    <message>
        <source>Documents, tags, passages and notes that were made in another program; one undo takes all of it back</source>
        <translation>Dokument, etiketter, avsnitt och anteckningar som har gjorts i ett annat program; en enda ångring tar tillbaka alltihop</translation>
    </message>
    <message>
        <source>Dou&amp;btful words</source>
        <translation>Osäkra o&amp;rd</translation>
    </message>
    <message>
        <source>E&amp;xport your themes…</source>
        <translation>Exp&amp;ortera dina teman…</translation>
    </message>
    <message>
        <source>Each text at its own pace, but sections that correspond start level</source>
        <translation>Varje text i sin egen takt, men avsnitt som motsvarar varandra börjar jämnhögt</translation>
    </message>
    <message>
        <source>Each text at its own pace, joined by connectors</source>
        <translation>Varje text i sin egen takt, förenade med band</translation>
    </message>
    <message>
        <source>Everything stands back that answers no demand of the motion</source>
        <translation>Allt som inte svarar på ett yrkande i motionen träder tillbaka</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>Exportera &amp;bild…</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>Exportera &amp;listan…</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>&amp;Flöde</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>Find sender, date and case number</source>
        <translation>Hitta avsändare, datum och diarienummer</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>&amp;Första stegen</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Fem steg</translation>
    </message>
    <message>
        <source>Formulas of administration that both texts have stand back</source>
        <translation>Förvaltningens standardfraser träder tillbaka</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Från och med nästa start</translation>
    </message>
    <message>
        <source>Highlights them in both texts; without a selection, type them above the list of themes</source>
        <translation>Framhäver dem i båda texterna; utan markering skrivs de ovanför listan med teman</translation>
    </message>
    <message>
        <source>Im&amp;port from another tool…</source>
        <translation>Importera &amp;från ett annat verktyg…</translation>
    </message>
    <message>
        <source>Imp&amp;ort themes…</source>
        <translation>&amp;Importera teman…</translation>
    </message>
    <message>
        <source>In step: what corresponds stands side by side</source>
        <translation>I takt: det som motsvarar varandra står sida vid sida</translation>
    </message>
    <message>
        <source>In the texts of the documents that the list shows; what is known already stays</source>
        <translation>I texterna till de dokument som listan visar; det som redan är känt står kvar</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;just</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>Lin&amp;k to here…</source>
        <translation>Län&amp;ka hit…</translation>
    </message>
    <message>
        <source>Lock &amp;scrolling</source>
        <translation>&amp;Lås rullningen</translation>
    </message>
    <message>
        <source>Look a&amp;t less</source>
        <translation>Visa min&amp;dre</translation>
    </message>
    <message>
        <source>Mark and join passages that correspond</source>
        <translation>Märk ut och förena avsnitt som motsvarar varandra</translation>
    </message>
    <message>
        <source>Mark characters that cannot be seen, turn the line around or look like others</source>
        <translation>Märk ut tecken som inte syns, vänder på raden eller ser ut som andra</translation>
    </message>
    <message>
        <source>Mark numbers, dates, amounts and case numbers, and whether the other text has the same</source>
        <translation>Markera tal, datum, belopp och diarienummer, och om den andra texten har samma</translation>
    </message>
    <message>
        <source>Mark what differs only by reading errors, case, hyphens or accents</source>
        <translation>Märk ut det som bara skiljer sig genom läsfel, versaler, bindestreck eller accenter</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Märk ut ord som skiljer sig</translation>
    </message>
    <message>
        <source>Mark words that were recognised in a picture with little confidence</source>
        <translation>Märk ut ord som har textigenkänts ur en bild med liten säkerhet</translation>
    </message>
    <message>
        <source>Motion &amp;below the texts</source>
        <translation>&amp;Motionen under texterna</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nästa &amp;del av fönstret</translation>
    </message>
    <message>
        <source>Next &amp;occurrence of the theme</source>
        <translation>Nästa f&amp;örekomst av temat</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nästa skillnad</translation>
    </message>
    <message>
        <source>Next result of the searc&amp;h</source>
        <translation>Nästa träff i sökn&amp;ingen</translation>
    </message>
    <message>
        <source>Nothing stands back any more</source>
        <translation>Inget träder tillbaka längre</translation>
    </message>
    <message>
        <source>O&amp;nly the texts</source>
        <translation>Bara te&amp;xterna</translation>
    </message>
    <message>
        <source>Only &amp;here: the other document has none of it</source>
        <translation>Bara &amp;här: det andra dokumentet har inget av det</translation>
    </message>
    <message>
        <source>Only what the motion as&amp;ks</source>
        <translation>Bara det som motionen &amp;yrkar</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Öppna &amp;ärende…</translation>
    </message>
    <message>
        <source>Open &amp;documents…</source>
        <translation>Öppna &amp;dokument…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Öppna e&amp;xempelärendet</translation>
    </message>
    <message>
        <source>Or&amp;dinary size</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>Other p&amp;ane</source>
        <translation>&amp;Andra rutan</translation>
    </message>
    <message>
        <source>Passage longer at its &amp;end</source>
        <translation>Avsnittet längre i s&amp;lutet</translation>
    </message>
    <message>
        <source>Passage longer at its &amp;start</source>
        <translation>Avsnittet lä&amp;ngre i början</translation>
    </message>
    <message>
        <source>Passage shorter at its en&amp;d</source>
        <translation>Avsnittet kortare i sl&amp;utet</translation>
    </message>
    <message>
        <source>Passage shorter at its st&amp;art</source>
        <translation>Avsnittet ko&amp;rtare i början</translation>
    </message>
    <message>
        <source>Passages that say the same in the same words stand back</source>
        <translation>Avsnitt som säger samma sak med samma ord träder tillbaka</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Föregående de&amp;l av fönstret</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Föregående skillnad</translation>
    </message>
    <message>
        <source>Previous o&amp;ccurrence</source>
        <translation>Föregående fö&amp;rekomst</translation>
    </message>
    <message>
        <source>Previous res&amp;ult</source>
        <translation>Föregående tr&amp;äff</translation>
    </message>
    <message>
        <source>Puts the lists away, so that the texts have the whole width; going to a list brings them back</source>
        <translation>Lägger undan listorna så att texterna får hela bredden; att gå till en lista tar fram dem igen</translation>
    </message>
    <message>
        <source>Reading &amp;errors</source>
        <translation>Läsf&amp;el</translation>
    </message>
    <message>
        <source>Reads every page of the chosen document again, from its picture</source>
        <translation>Läser varje sida i det valda dokumentet på nytt, ur bilden av den</translation>
    </message>
    <message>
        <source>Recognise the p&amp;ages anew…</source>
        <translation>Textigenkänn sidorna på n&amp;ytt…</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>Avsni&amp;tt</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Sta&amp;rtsida</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>Scroll both texts together</source>
        <translation>Rulla båda texterna tillsammans</translation>
    </message>
    <message>
        <source>Search the &amp;whole case…</source>
        <translation>Sök i &amp;hela ärendet…</translation>
    </message>
    <message>
        <source>Selected words as a ta&amp;g</source>
        <translation>Markerade ord som et&amp;ikett</translation>
    </message>
    <message>
        <source>Selected words as a theme of your o&amp;wn</source>
        <translation>Markerade ord som eget te&amp;ma</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Et&amp;iketter</translation>
    </message>
    <message>
        <source>Tag &amp;{0}</source>
        <translation>Etikett &amp;{0}</translation>
    </message>
    <message>
        <source>Tag and link the counterpart &amp;offered</source>
        <translation>Etikett och länk på &amp;föreslagen motsvarighet</translation>
    </message>
    <message>
        <source>Tag the theme in the &amp;whole case…</source>
        <translation>Märk temat i &amp;hela ärendet…</translation>
    </message>
    <message>
        <source>Takes the themes of a table, or of a list with a word a line, into your own</source>
        <translation>Tar med temana ur en tabell, eller ur en lista med ett ord på varje rad, bland dina egna</translation>
    </message>
    <message>
        <source>The chosen document is the &amp;motion, or not</source>
        <translation>Valt dokument är m&amp;otionen</translation>
    </message>
    <message>
        <source>The m&amp;ethod, in words</source>
        <translation>&amp;Metoden i ord</translation>
    </message>
    <message>
        <source>The motion is what the others answer: what both quote from it is told, and where its demands are met</source>
        <translation>Motionen är det som de andra besvarar: här visas vad båda citerar ur den och var yrkandena bemöts</translation>
    </message>
    <message>
        <source>The selected words, or the passages of the chosen row, with document, page, line and date</source>
        <translation>De markerade orden, eller den valda radens avsnitt, med dokument, sida, rad och datum</translation>
    </message>
    <message>
        <source>The words selected on both sides co&amp;rrespond</source>
        <translation>Orden markerade på båda sidor &amp;motsvarar varandra</translation>
    </message>
    <message>
        <source>To the counterpa&amp;rt</source>
        <translation>Till &amp;motsvarigheten</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Dit du var före det senaste hoppet</translation>
    </message>
    <message>
        <source>What is stored &amp;where</source>
        <translation>&amp;Vad som sparas var</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Vad &amp;tecknen betyder</translation>
    </message>
    <message>
        <source>What the two have from the motion, and what it asks for</source>
        <translation>Vad de två har hämtat ur motionen, och vad den yrkar</translation>
    </message>
    <message>
        <source>‹ &amp;Previous</source>
        <translation>‹ &amp;Föregående</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source> The two cases never were one; they are joined by what they hold.</source>
        <translation> De två ärendena har aldrig varit ett; de förenas efter sitt innehåll.</translation>
    </message>
    <message>
        <source> “{0}”</source>
        <translation> ”{0}”</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttaget)</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Both copies changed these. Choose; you can undo all of it afterwards.</source>
        <translation>Det här ändrades i båda kopiorna. Välj; du kan ångra alltihop efteråt.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>From “{0}”: {1}.{2}</source>
        <translation>Från ”{0}”: {1}.{2}</translation>
    </message>
    <message>
        <source>Keep both, one under the other</source>
        <translation>Behåll båda, den ena under den andra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Match by hand</source>
        <translation>Motsvarighet för hand</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå samman</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Slå samman med en kopia</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Place of a passage</source>
        <translation>Ett avsnitts plats</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tag on a passage</source>
        <translation>Etikett på ett avsnitt</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta deras</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What both copies changed</source>
        <translation>Vad båda kopiorna har ändrat</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>markeringar</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>diarienumret</translation>
    </message>
    <message>
        <source>its colour</source>
        <translation>färgen</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>datumet</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>anteckningen</translation>
    </message>
    <message>
        <source>its role</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>texten</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>matches by hand</source>
        <translation>motsvarigheter för hand</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>only clashes</source>
        <translation>bara motstridiga ändringar</translation>
    </message>
    <message>
        <source>removed by one, changed by the other</source>
        <translation>borttaget av den ena, ändrat av den andra</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>relationen</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teman</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>vad den betyder</translation>
    </message>
    <message>
        <source>where it begins and ends</source>
        <translation>var det börjar och slutar</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>var den ligger</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>vem som har skickat det</translation>
    </message>
    <message>
        <source>“{0}” has nothing that this case does not have.</source>
        <translation>”{0}” innehåller inget som inte redan finns i ärendet.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
</context>
<context>
    <name>NoTexts</name>
    <message>
        <source>No texts are open. Choose a document in the list, or drop one here.</source>
        <translation>Inga texter är öppna. Välj ett dokument i listan, eller släpp ett här.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Choose an annotation to read or write its note.</source>
        <translation>Välj en markering för att läsa eller skriva dess anteckning.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Inga etiketter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note as Markdown</source>
        <translation>Anteckningen som Markdown</translation>
    </message>
    <message>
        <source>Note on A: {0}</source>
        <translation>Anteckning om A: {0}</translation>
    </message>
    <message>
        <source>Note on B: {0}</source>
        <translation>Anteckning om B: {0}</translation>
    </message>
    <message>
        <source>Note on both</source>
        <translation>Anteckning om båda</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Anteckning om ärendet</translation>
    </message>
    <message>
        <source>Note on the chosen passage</source>
        <translation>Anteckning om valt avsnitt</translation>
    </message>
    <message>
        <source>Note on the tag {0}</source>
        <translation>Anteckning om etiketten {0}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the note as Markdown. Nothing it names is opened.</source>
        <translation>Visa anteckningen som Markdown. Inget som nämns i den öppnas.</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Vad anteckningen gäller</translation>
    </message>
    <message>
        <source>Write a note; it is saved as you type.</source>
        <translation>Skriv en anteckning; den sparas medan du skriver.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>No annotations yet. Select words and press 1 to 9, or N.</source>
        <translation>Inga markeringar än. Markera ord och tryck 1 till 9, eller N.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Re&amp;move the annotation</source>
        <translation>Ta &amp;bort markeringen</translation>
    </message>
    <message>
        <source>The first {0} of {1}; narrow them with the filter.</source>
        <translation>De första {0} av {1}; begränsa urvalet med filtret.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Write its &amp;note</source>
        <translation>Skriv dess &amp;anteckning</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>att granska</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>A note that was being written when the program ended was restored. Undo takes it back.</source>
        <translation>En anteckning som höll på att skrivas när programmet avslutades har återställts. Ångra tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>OccurrencesPanel</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Choose or tick a theme above to see where it stands.</source>
        <translation>Välj eller bocka för ett tema ovan för att se var det finns.</translation>
    </message>
    <message>
        <source>Filter the occurrences</source>
        <translation>Filtrera förekomsterna</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtrera: {0}</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>I sammanhang</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Förekomst</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Förekomster</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>{0} could not be counted. Change what it looks for (F2).</source>
        <translation>{0} kunde inte räknas. Ändra vad det letar efter (F2).</translation>
    </message>
    <message>
        <source>{0} stands in neither text.</source>
        <translation>{0} finns inte i någon av texterna.</translation>
    </message>
    <message>
        <source>{0}: {1} in A, {2} in B</source>
        <translation>{0}: {1} i A, {2} i B</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>How the two belong together</source>
        <translation>Hur de två hör ihop</translation>
    </message>
    <message>
        <source>In {0} this corresponds: “{1}”</source>
        <translation>I {0} motsvaras det av: ”{1}”</translation>
    </message>
    <message>
        <source>No, thank you (Esc)</source>
        <translation>Nej tack (Esc)</translation>
    </message>
    <message>
        <source>Tag and link (Y)</source>
        <translation>Etikett och länk (Y)</translation>
    </message>
    <message>
        <source>What corresponds to the words just tagged</source>
        <translation>Vad som motsvarar orden som just fick etikett</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Show on side A: {0}</source>
        <translation>Visa på sida A: {0}</translation>
    </message>
    <message>
        <source>Show on side B: {0}</source>
        <translation>Visa på sida B: {0}</translation>
    </message>
    <message>
        <source>Tag the selection: {0}</source>
        <translation>Etikett på det markerade: {0}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Ställer upp texterna</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Motsvarigheter</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öppnar</translation>
    </message>
</context>
<context>
    <name>OriginalsWatch</name>
    <message>
        <source>Looking at the files</source>
        <translation>Ser efter i filerna</translation>
    </message>
    <message>
        <source>The file {0} has changed since it was read. The case keeps the text as it was; “Read the file again” in the list of documents takes the new one over.</source>
        <translation>Filen {0} har ändrats sedan den lästes. Ärendet behåller texten som den var; ”Läs filen igen” i listan över dokument tar över den nya.</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>Pair {0} of {1}</source>
        <translation>Par {0} av {1}</translation>
    </message>
</context>
<context>
    <name>PageImages</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>Showing a page</source>
        <translation>Visar en sida</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger page (+)</source>
        <translation>Större sida (+)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nästa sida (Page Down)</translation>
    </message>
    <message>
        <source>Open two documents to see their pages.</source>
        <translation>Öppna två dokument för att se deras sidor.</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Föregående sida (Page Up)</translation>
    </message>
    <message>
        <source>Smaller page (-)</source>
        <translation>Mindre sida (-)</translation>
    </message>
    <message>
        <source>The page is being drawn.</source>
        <translation>Sidan ritas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Where the words stand on the pages is not known, so no passage is marked.</source>
        <translation>Var orden står på sidorna är inte känt, så inget ställe är markerat.</translation>
    </message>
    <message>
        <source>{0} has no pages that can be shown. PDF files and pictures have.</source>
        <translation>{0} har inga sidor som kan visas. Det har PDF-filer och bilder.</translation>
    </message>
    <message>
        <source>{0} · page {1} of {2}</source>
        <translation>{0} · sida {1} av {2}</translation>
    </message>
    <message>
        <source>{0}. Marked: {1}</source>
        <translation>{0}. Markerat: {1}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>PairBinding</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>&amp;Remove the annotation here</source>
        <translation>&amp;Ta bort markeringen här</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>Copy w&amp;ith source</source>
        <translation>Kopiera med kä&amp;lla</translation>
    </message>
    <message>
        <source>some words differ</source>
        <translation>några ord skiljer</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>står på en annan plats</translation>
    </message>
    <message>
        <source>the same but for reading errors</source>
        <translation>samma så när som på läsfel</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>samma sak med andra ord</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % säker</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>A picture for the mouse. By keyboard: Page Up, Page Down, Ctrl+Home and Ctrl+End in the text.</source>
        <translation>En bild för musen. Med tangentbordet: Page Up, Page Down, Ctrl+Home och Ctrl+End i texten.</translation>
    </message>
    <message>
        <source>A picture for the mouse. By keyboard: To the counterpart, in the menu Go; the list of matches.</source>
        <translation>En bild för musen. Med tangentbordet: Till motsvarigheten, i menyn Gå; listan över motsvarigheter.</translation>
    </message>
    <message>
        <source>Overview of document A</source>
        <translation>Översikt över dokument A</translation>
    </message>
    <message>
        <source>Overview of document B</source>
        <translation>Översikt över dokument B</translation>
    </message>
    <message>
        <source>Text of document A, left</source>
        <translation>Texten i dokument A, till vänster</translation>
    </message>
    <message>
        <source>Text of document B, right</source>
        <translation>Texten i dokument B, till höger</translation>
    </message>
    <message>
        <source>What corresponds</source>
        <translation>Vad som motsvarar varandra</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>About {0} % of {1} stands in {2}, or more; about {3} % the other way round. Not compared yet.</source>
        <translation>Ungefär {0} % av {1} står i {2}, eller mer; ungefär {3} % åt andra hållet. Inte jämförda än.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Annat dokument</translation>
    </message>
    <message>
        <source>Pairs that are alike</source>
        <translation>Par som liknar varandra</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemensamt</translation>
    </message>
    <message>
        <source>Shared, other</source>
        <translation>Gemensamt, andra</translation>
    </message>
    <message>
        <source>Two documents or more are needed to tell which are alike.</source>
        <translation>Det behövs två dokument eller fler för att säga vilka som liknar varandra.</translation>
    </message>
    <message>
        <source>{0} % of {1} corresponds to {2}, {3} % the other way round.</source>
        <translation>{0} % av {1} motsvarar {2}, {3} % åt andra hållet.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Arrow down goes to the list, Enter does what is chosen there.</source>
        <translation>Pil ned går till listan, Enter utför det som är valt där.</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Sök kommando</translation>
    </message>
    <message>
        <source>Find an act, a document or a tag</source>
        <translation>Sök ett kommando, ett dokument eller en etikett</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Inget heter så.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>inte nu</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>går inte nu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>“{0}” is not possible now.</source>
        <translation>”{0}” går inte just nu.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc closes</source>
        <translation>↑ ↓ väljer, Enter utför, Esc stänger</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Choose the document for side {0}</source>
        <translation>Välj dokument för sida {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <source>p. {0} of {1}</source>
        <translation>s. {0} av {1}</translation>
    </message>
    <message>
        <source>{0} more: choose in the list of documents</source>
        <translation>{0} till: välj i listan över dokument</translation>
    </message>
</context>
<context>
    <name>ParticularsFields</name>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Roll:</translation>
    </message>
    <message>
        <source>&amp;Sender:</source>
        <translation>A&amp;vsändare:</translation>
    </message>
    <message>
        <source>2020-10-14, 2020-10 or 2020</source>
        <translation>2020-10-14, 2020-10 eller 2020</translation>
    </message>
    <message>
        <source>Case &amp;number:</source>
        <translation>Diarie&amp;nummer:</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>⚠ “{0}” is no date. Write it as 2020-10-14, 2020-10 or 2020.</source>
        <translation>⚠ ”{0}” är inget datum. Skriv det som 2020-10-14, 2020-10 eller 2020.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Document by document</source>
        <translation>Dokument för dokument</translation>
    </message>
    <message>
        <source>Documents that are alike are being looked for.</source>
        <translation>Dokument som liknar varandra söks.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportera bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on comparing the documents of the case</source>
        <translation>Fortsätt jämföra ärendets dokument</translation>
    </message>
    <message>
        <source>No two documents have a run of words in common.</source>
        <translation>Inga två dokument har en följd av ord gemensam.</translation>
    </message>
    <message>
        <source>Open two documents to see how they correspond.</source>
        <translation>Öppna två dokument för att se hur de motsvarar varandra.</translation>
    </message>
    <message>
        <source>Pairs still to be compared (…, ≈): {0}.</source>
        <translation>Par som återstår att jämföra (…, ≈): {0}.</translation>
    </message>
    <message>
        <source>Pairs that are alike</source>
        <translation>Par som liknar varandra</translation>
    </message>
    <message>
        <source>Shown are {0} of {1} documents: the open ones and those with most of these themes.</source>
        <translation>Här visas {0} av {1} dokument: de öppna och de som har flest av dessa teman.</translation>
    </message>
    <message>
        <source>Shown are {0} of {1} documents: the open ones, and those most alike.</source>
        <translation>Här visas {0} av {1} dokument: de öppna och de som liknar varandra mest.</translation>
    </message>
    <message>
        <source>Stopped. Choose “Go on” to find the themes of the case.</source>
        <translation>Avbrutet. Välj ”Fortsätt” för att hitta ärendets teman.</translation>
    </message>
    <message>
        <source>Stopped. Choose “Go on” to look for documents that are alike.</source>
        <translation>Avbrutet. Välj ”Fortsätt” för att söka dokument som liknar varandra.</translation>
    </message>
    <message>
        <source>Stopped. Pairs not compared (…, ≈): {0}.</source>
        <translation>Avbrutet. Par som inte jämfördes (…, ≈): {0}.</translation>
    </message>
    <message>
        <source>The themes of the case are being found.</source>
        <translation>Ärendets teman söks.</translation>
    </message>
    <message>
        <source>Themes by document</source>
        <translation>Teman per dokument</translation>
    </message>
    <message>
        <source>What corresponds</source>
        <translation>Vad som motsvarar varandra</translation>
    </message>
    <message>
        <source>Where the themes stand</source>
        <translation>Var temana står</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Vilken bild</translation>
    </message>
    <message>
        <source>Writes the picture as a drawing (SVG) or an image (PNG), always in light colours</source>
        <translation>Skriver bilden som teckning (SVG) eller bild (PNG), alltid i ljusa färger</translation>
    </message>
    <message>
        <source>≈ before a share: estimated. ·: hardly a run of words in common.</source>
        <translation>≈ före en andel: uppskattad. ·: knappt en följd av ord gemensam.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow keys go from one to the next.</source>
        <translation>Piltangenterna går från en till nästa.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>A: {0}. B: {1}.</source>
        <translation>A: {0}. B: {1}.</translation>
    </message>
    <message>
        <source>About {0} % of {1} stands in {2}, or more: not compared yet</source>
        <translation>Ungefär {0} % av {1} står i {2}, eller mer: inte jämförda än</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation>Dokument för dokument</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Teckning (*.svg)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>How often each theme is in each document.</source>
        <translation>Hur ofta varje tema förekommer i varje dokument.</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Match {0}: {1}, confidence {2} %
A, {3}: {4}
B, {5}: {6}</source>
        <translation>Motsvarighet {0}: {1}, säkerhet {2} %
A, {3}: {4}
B, {5}: {6}</translation>
    </message>
    <message>
        <source>Motsvar {0} · {1} · case {2} · settings: {3}</source>
        <translation>Motsvar {0} · {1} · ärende {2} · inställningar: {3}</translation>
    </message>
    <message>
        <source>No themes recur in both documents.</source>
        <translation>Inga teman återkommer i båda dokumenten.</translation>
    </message>
    <message>
        <source>No themes recur in the documents of the case.</source>
        <translation>Inga teman återkommer i ärendets dokument.</translation>
    </message>
    <message>
        <source>Nothing in one document corresponds to anything in the other.</source>
        <translation>Inget i det ena dokumentet motsvarar något i det andra.</translation>
    </message>
    <message>
        <source>Per cent of the document on the left that corresponds to the one above.</source>
        <translation>Procent av dokumentet till vänster som motsvarar det ovanför.</translation>
    </message>
    <message>
        <source>The two documents are being compared.</source>
        <translation>De två dokumenten jämförs.</translation>
    </message>
    <message>
        <source>The {0} foremost of {1} themes.</source>
        <translation>De {0} främsta av {1} teman.</translation>
    </message>
    <message>
        <source>Themes by document</source>
        <translation>Teman per dokument</translation>
    </message>
    <message>
        <source>There is no picture to export yet.</source>
        <translation>Det finns ingen bild att exportera än.</translation>
    </message>
    <message>
        <source>This needs two documents. Open more with Case ▸ Open documents…</source>
        <translation>Det här behöver två dokument. Öppna fler med Ärende ▸ Öppna dokument…</translation>
    </message>
    <message>
        <source>What corresponds</source>
        <translation>Vad som motsvarar varandra</translation>
    </message>
    <message>
        <source>Where the themes stand</source>
        <translation>Var temana står</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Skriver {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Skriven: {0}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>felläst</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttad</translation>
    </message>
    <message>
        <source>place in the document</source>
        <translation>plats i dokumentet</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>omskriven</translation>
    </message>
    <message>
        <source>same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>{0} % of {1} corresponds to {2}</source>
        <translation>{0} % av {1} motsvarar {2}</translation>
    </message>
    <message>
        <source>{0} and {1} could not be compared.</source>
        <translation>{0} och {1} gick inte att jämföra.</translation>
    </message>
    <message>
        <source>{0} and {1} have hardly a run of words in common.</source>
        <translation>{0} och {1} har knappt en följd av ord gemensam.</translation>
    </message>
    <message>
        <source>{0} and {1}: not compared yet</source>
        <translation>{0} och {1}: inte jämförda än</translation>
    </message>
    <message>
        <source>{0}, moved</source>
        <translation>{0}, flyttad</translation>
    </message>
    <message>
        <source>{0}: the document itself</source>
        <translation>{0}: dokumentet självt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} in {3}, {4}
{5}</source>
        <translation>{0}: {1} av {2} i {3}, {4}
{5}</translation>
    </message>
    <message>
        <source>{0}: {1} × in {2}</source>
        <translation>{0}: {1} × i {2}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Looking at what will be left out</source>
        <translation>Undersöker vad som utelämnas</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 other file in the folders is of a kind that is not read.</source>
        <translation>1 annan fil i mapparna är av ett slag som inte läses.</translation>
    </message>
    <message>
        <source>Folders that may not be looked into: {0}.</source>
        <translation>Mappar som inte får öppnas: {0}.</translation>
    </message>
    <message>
        <source>Putting documents into the case</source>
        <translation>Lägger in dokument i ärendet</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Läser {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}: {2}</source>
        <translation>Läser {0} av {1}: {2}</translation>
    </message>
    <message>
        <source>There are more files than that: the first {0} are taken. Add the others folder by folder.</source>
        <translation>Det finns fler filer än så: de första {0} tas med. Lägg till de andra mapp för mapp.</translation>
    </message>
    <message>
        <source>{0} in the case already</source>
        <translation>{0} fanns redan i ärendet</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} inte inlästa</translation>
    </message>
    <message>
        <source>{0} other files in the folders are of kinds that are not read.</source>
        <translation>{0} andra filer i mapparna är av slag som inte läses.</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} inlästa</translation>
    </message>
    <message>
        <source>{0} stopped</source>
        <translation>{0} stoppade</translation>
    </message>
    <message>
        <source>{0} to go</source>
        <translation>{0} kvar</translation>
    </message>
    <message>
        <source>{0} with gaps</source>
        <translation>{0} med luckor</translation>
    </message>
    <message>
        <source>– stopped</source>
        <translation>– stoppad</translation>
    </message>
    <message>
        <source>… reading {0} %</source>
        <translation>… läser {0} %</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… väntar</translation>
    </message>
    <message>
        <source>⚠ with gaps</source>
        <translation>⚠ med luckor</translation>
    </message>
    <message>
        <source>✓ in the case already</source>
        <translation>✓ fanns redan i ärendet</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ inläst</translation>
    </message>
    <message>
        <source>✗ not read</source>
        <translation>✗ inte inläst</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök i&amp;gen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Choose a file to see what of it was not read.</source>
        <translation>Välj en fil för att se vad i den som inte lästes in.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Every file that was not read, or was stopped</source>
        <translation>Varje fil som inte lästes in eller som stoppades</translation>
    </message>
    <message>
        <source>Everything in it was read.</source>
        <translation>Allt i den har lästs in.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files that you add to the case stand here, and what of them was not read.</source>
        <translation>Filer som du lägger till i ärendet står här, och vad i dem som inte lästes in.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages: {0}</source>
        <translation>Sidor: {0}</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Ta &amp;bort ur listan</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Remove all that are in the &amp;case</source>
        <translation>Ta bort alla som finns i ären&amp;det</translation>
    </message>
    <message>
        <source>Sh&amp;ow the document</source>
        <translation>Visa d&amp;okumentet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppa</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Stoppa resten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>What was not read of the file</source>
        <translation>Vad i filen som inte lästes in</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} tecken</translation>
    </message>
</context>
<context>
    <name>RecentCases</name>
    <message>
        <source>Enter opens a case, Del takes it out of this list.</source>
        <translation>Enter öppnar ett ärende, Del tar bort det ur listan.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga än</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ö&amp;ppna senaste</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Senaste ärenden</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>ändrat {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>hittas inte</translation>
    </message>
    <message>
        <source>{0}   ({1})</source>
        <translation>{0}   ({1})</translation>
    </message>
    <message>
        <source>{0}   ({1}), {2}</source>
        <translation>{0}   ({1}), {2}</translation>
    </message>
    <message>
        <source>{0} – not found</source>
        <translation>{0} – finns inte</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Välj ett dokument i listan först.</translation>
    </message>
    <message>
        <source>Found: version {0} in {1}, which reads {2}.</source>
        <translation>Hittades: version {0} i {1}, som läser {2}.</translation>
    </message>
    <message>
        <source>Looking for Tesseract</source>
        <translation>Letar efter Tesseract</translation>
    </message>
    <message>
        <source>Not found: pages and pictures are not recognised.</source>
        <translation>Hittades inte: sidor och bilder textigenkänns inte.</translation>
    </message>
    <message>
        <source>Recognise the p&amp;ages anew…</source>
        <translation>Textigenkänn sidorna på n&amp;ytt…</translation>
    </message>
    <message>
        <source>Tesseract was not found</source>
        <translation>Tesseract hittades inte</translation>
    </message>
    <message>
        <source>The pages cannot be recognised: {0}.</source>
        <translation>Sidorna kan inte textigenkännas: {0}.</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>det har inga sidor</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ReferencePane</name>
    <message>
        <source>Motion: {0}</source>
        <translation>Motion: {0}</translation>
    </message>
    <message>
        <source>Neither text quotes these words of the motion.</source>
        <translation>Ingen av texterna citerar de här orden i motionen.</translation>
    </message>
    <message>
        <source>Passages quoted: A {0}, B {1} · demands: {2}</source>
        <translation>Citerade avsnitt: A {0}, B {1} · yrkanden: {2}</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>Motionens text</translation>
    </message>
    <message>
        <source>Unfold or fold the motion</source>
        <translation>Fäll ut eller fäll ihop motionen</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiera allt</translation>
    </message>
    <message>
        <source>Files written and taken in since the program was started, the last one first:</source>
        <translation>Filer som har skrivits och hämtats in sedan programmet startades, den senaste först:</translation>
    </message>
    <message>
        <source>Nothing has been written or taken in yet.</source>
        <translation>Ingenting har skrivits eller hämtats in än.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Vad som utelämnades</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>Samstämmighet mellan personer</translation>
    </message>
    <message>
        <source>Agreement needs two people who have tagged the same document. Merge a colleague’s copy first.</source>
        <translation>Samstämmighet kräver två personer som har satt etiketter i samma dokument. Slå först samman med en kollegas kopia.</translation>
    </message>
    <message>
        <source>Cohen’s kappa, character by character</source>
        <translation>Cohens kappa, tecken för tecken</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Counts of tags</source>
        <translation>Antal etiketter</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, character by character</source>
        <translation>Krippendorffs alfa, tecken för tecken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>No passage has a tag yet. Select words and press T.</source>
        <translation>Inget avsnitt har någon etikett än. Markera ord och tryck på T.</translation>
    </message>
    <message>
        <source>No two tags stand on the same words.</source>
        <translation>Inga två etiketter står på samma ord.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tags that stand together</source>
        <translation>Etiketter som står tillsammans</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>? look</source>
        <translation>? granska</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Godta (A)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Decline (D)</source>
        <translation>Avböj (D)</translation>
    </message>
    <message>
        <source>Likeness, %</source>
        <translation>Likhet, %</translation>
    </message>
    <message>
        <source>Nothing like it was found.</source>
        <translation>Inget liknande hittades.</translation>
    </message>
    <message>
        <source>Nothing waits. Every passage has its place in the present texts.</source>
        <translation>Inget väntar. Varje avsnitt har sin plats i de nuvarande texterna.</translation>
    </message>
    <message>
        <source>Place on the selection (P)</source>
        <translation>På markerade ord (P)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The old words in their place</source>
        <translation>De gamla orden i sitt sammanhang</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Vad som föreslås</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>– lost</source>
        <translation>– försvunnet</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Nothing is proposed. Select its words in the text, and place it there.</source>
        <translation>Inget föreslås. Markera orden i texten och placera avsnittet där.</translation>
    </message>
    <message>
        <source>Select the words in the passage&apos;s own document first.</source>
        <translation>Markera först orden i avsnittets eget dokument.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>response</source>
        <translation>svar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>&amp;Tag what was found</source>
        <translation>Sätt &amp;etikett på det som hittades</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtrera: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anteckning: {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing was found to go to. Ctrl+Shift+F searches the case.</source>
        <translation>Inget har hittats att gå till. Ctrl+Skift+F söker i ärendet.</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words find more; a * stands for any ending.</source>
        <translation>Inget hittades. Färre ord hittar mer; en * står för vilken ändelse som helst.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Passages: {0}, in documents: {1}</source>
        <translation>Avsnitt: {0}, i dokument: {1}</translation>
    </message>
    <message>
        <source>Result {0} of {1}: {2}</source>
        <translation>Träff {0} av {1}: {2}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation>Sök i ärendet</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Visa &amp;fler</translation>
    </message>
    <message>
        <source>Stopped: {0} % is read. Search again to go on.</source>
        <translation>Avbrutet: {0} % är läst. Sök igen för att fortsätta.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>That was the last result.</source>
        <translation>Det var den sista träffen.</translation>
    </message>
    <message>
        <source>The case has changed since. Press Enter in the line to search again.</source>
        <translation>Ärendet har ändrats sedan dess. Tryck på Retur i raden för att söka igen.</translation>
    </message>
    <message>
        <source>The first {0} of {1} passages, in {2} documents; narrow the search, or press the menu key.</source>
        <translation>De första {0} av {1} avsnitt, i {2} dokument; gör sökningen snävare eller tryck på menytangenten.</translation>
    </message>
    <message>
        <source>The texts are read for the search: {0} %. Esc stops.</source>
        <translation>Texterna läses för sökningen: {0} %. Esc avbryter.</translation>
    </message>
    <message>
        <source>This is the first result.</source>
        <translation>Det här är den första träffen.</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Vad som söks igenom</translation>
    </message>
    <message>
        <source>Write words and press Enter: all texts and notes of the case are searched.</source>
        <translation>Skriv ord och tryck på Retur: alla texter och anteckningar i ärendet söks igenom.</translation>
    </message>
    <message>
        <source>words · &quot;a phrase&quot; · begin* · NEAR(one other, 10) · OR · -not · tag: · in:</source>
        <translation>ord · &quot;en fras&quot; · början* · NEAR(ett annat, 10) · OR · -inte · tag: · in:</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading for the search</source>
        <translation>Läser in för sökningen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>The case has changed since. Press Enter in the line to search again.</source>
        <translation>Ärendet har ändrats sedan dess. Tryck på Retur i raden för att söka igen.</translation>
    </message>
    <message>
        <source>This note is on no document. It stands in the list Notes.</source>
        <translation>Anteckningen hör inte till något dokument. Den står i listan Anteckningar.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 attached file was not read.</source>
        <translation>1 bifogad fil har inte lästs.</translation>
    </message>
    <message>
        <source>1 byte could not be read and is shown as �.</source>
        <translation>1 byte kunde inte läsas och visas som �.</translation>
    </message>
    <message>
        <source>1 character could not be read and is shown as �.</source>
        <translation>1 tecken kunde inte läsas och visas som �.</translation>
    </message>
    <message>
        <source>1 chart is left out.</source>
        <translation>1 diagram är utelämnat.</translation>
    </message>
    <message>
        <source>1 choice in a form that was not chosen is left out.</source>
        <translation>1 alternativ i ett formulär som inte valdes är utelämnat.</translation>
    </message>
    <message>
        <source>1 comment stands at the end of the text.</source>
        <translation>1 kommentar står i slutet av texten.</translation>
    </message>
    <message>
        <source>1 deletion is left out of the text.</source>
        <translation>1 borttagning är utelämnad ur texten.</translation>
    </message>
    <message>
        <source>1 diagram is left out with its words.</source>
        <translation>1 schema är utelämnat med sina ord.</translation>
    </message>
    <message>
        <source>1 document that this one takes in is left out.</source>
        <translation>1 dokument som detta infogar är utelämnat.</translation>
    </message>
    <message>
        <source>1 embedded object is left out.</source>
        <translation>1 inbäddat objekt är utelämnat.</translation>
    </message>
    <message>
        <source>1 field of a form is filled in but not shown on its page, and is not in the text.</source>
        <translation>1 fält i ett formulär är ifyllt men visas inte på sidan, och finns inte i texten.</translation>
    </message>
    <message>
        <source>1 field of a form is left out with what was filled in.</source>
        <translation>1 formulärfält är utelämnat med det som fyllts i.</translation>
    </message>
    <message>
        <source>1 frame, film or other embedded part is left out.</source>
        <translation>1 ram, film eller annan inbäddad del är utelämnad.</translation>
    </message>
    <message>
        <source>1 hidden passage is left out of the text.</source>
        <translation>1 dolt avsnitt är utelämnat ur texten.</translation>
    </message>
    <message>
        <source>1 insertion is part of the text.</source>
        <translation>1 infogning är en del av texten.</translation>
    </message>
    <message>
        <source>1 moved passage stands where it was moved to.</source>
        <translation>1 flyttat avsnitt står dit det flyttades.</translation>
    </message>
    <message>
        <source>1 note that no mark in the text refers to is left out.</source>
        <translation>1 not som inget tecken i texten hänvisar till är utelämnad.</translation>
    </message>
    <message>
        <source>1 note that the text refers to is missing in the file.</source>
        <translation>1 not som texten hänvisar till saknas i filen.</translation>
    </message>
    <message>
        <source>1 note that was written on a page is not in the text.</source>
        <translation>1 anteckning som skrivits på en sida finns inte i texten.</translation>
    </message>
    <message>
        <source>1 null character is shown as �.</source>
        <translation>1 nolltecken visas som �.</translation>
    </message>
    <message>
        <source>1 other picture of the same view in the file is left out.</source>
        <translation>1 annan bild av samma vy i filen är utelämnad.</translation>
    </message>
    <message>
        <source>1 page could not be recognised and is left out.</source>
        <translation>1 sida kunde inte textigenkännas och är utelämnad.</translation>
    </message>
    <message>
        <source>1 page header or footer that repeats another is left out.</source>
        <translation>1 sidhuvud eller sidfot som upprepar en annan är utelämnad.</translation>
    </message>
    <message>
        <source>1 page holds no words.</source>
        <translation>1 sida innehåller inga ord.</translation>
    </message>
    <message>
        <source>1 part that is shown only where no scripts run is left out.</source>
        <translation>1 del som visas bara där inga skript körs är utelämnad.</translation>
    </message>
    <message>
        <source>1 picture among the text was not read.</source>
        <translation>1 bild i texten har inte lästs.</translation>
    </message>
    <message>
        <source>1 picture is left out.</source>
        <translation>1 bild är utelämnad.</translation>
    </message>
    <message>
        <source>1 piece of text inside the code of a field is left out.</source>
        <translation>1 stycke text inuti koden till ett fält är utelämnat.</translation>
    </message>
    <message>
        <source>1 program in the file was not run.</source>
        <translation>1 program i filen har inte körts.</translation>
    </message>
    <message>
        <source>1 repeated page header or footer is left out.</source>
        <translation>1 upprepat sidhuvud eller en upprepad sidfot är utelämnad.</translation>
    </message>
    <message>
        <source>1 script was not run: words that it would show are missing.</source>
        <translation>1 skript kördes inte: ord som det skulle visa saknas.</translation>
    </message>
    <message>
        <source>1 symbol of an unknown font is shown as ◻.</source>
        <translation>1 tecken ur ett okänt symbolteckensnitt visas som ◻.</translation>
    </message>
    <message>
        <source>1 tracked deletion is left out of the text.</source>
        <translation>1 spårad borttagning är utelämnad ur texten.</translation>
    </message>
    <message>
        <source>1 tracked insertion is part of the text.</source>
        <translation>1 spårad infogning är en del av texten.</translation>
    </message>
    <message>
        <source>1 word beyond the edges of its page is left out.</source>
        <translation>1 ord utanför sidans kanter utelämnas.</translation>
    </message>
    <message>
        <source>1 word that is hidden on its page is left out.</source>
        <translation>1 ord som är dolt på sin sida utelämnas.</translation>
    </message>
    <message>
        <source>1 word that was divided at the end of a line is joined.</source>
        <translation>1 ord som var avstavat vid radslut har fogats ihop.</translation>
    </message>
    <message>
        <source>A codebook has {0} themes at most.</source>
        <translation>En kodbok har högst {0} teman.</translation>
    </message>
    <message>
        <source>A codebook holds the tags alone: no documents, passages, notes or links.</source>
        <translation>En kodbok har bara etiketterna: inga dokument, avsnitt, anteckningar eller länkar.</translation>
    </message>
    <message>
        <source>A document is not compared with itself.</source>
        <translation>Ett dokument jämförs inte med sig självt.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>En parentes stängs som inte har öppnats.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>En parentes är inte stängd.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ett citattecken är inte avslutat.</translation>
    </message>
    <message>
        <source>A row names no theme.</source>
        <translation>En rad har inget namn på något tema.</translation>
    </message>
    <message>
        <source>A table holds no comparison.</source>
        <translation>En tabell innehåller ingen jämförelse.</translation>
    </message>
    <message>
        <source>A table holds no document texts, only the passages.</source>
        <translation>En tabell innehåller inga dokumenttexter, bara avsnitten.</translation>
    </message>
    <message>
        <source>A tag cannot be merged into one that stands under it.</source>
        <translation>En etikett kan inte slås samman med en som ligger under den.</translation>
    </message>
    <message>
        <source>A text in the file cannot be read as a web page.</source>
        <translation>En text i filen går inte att läsa som webbsida.</translation>
    </message>
    <message>
        <source>A text is too long for a REFI-QDA project: more than 2 GB.</source>
        <translation>En text är för lång för ett REFI-QDA-projekt: mer än 2 GB.</translation>
    </message>
    <message>
        <source>A text that is longer than a cell may be goes on in the rows below, which repeat the other cells; put the pieces together in the order of the column “part”.</source>
        <translation>En text som är längre än en cell får vara fortsätter på raderna under, som upprepar de andra cellerna; lägg ihop bitarna i den ordning som kolumnen ”del” anger.</translation>
    </message>
    <message>
        <source>A workbook holds no document texts, only the passages.</source>
        <translation>En arbetsbok innehåller inga dokumenttexter, bara avsnitten.</translation>
    </message>
    <message>
        <source>A {0} needs a name.</source>
        <translation>Ange ett namn för {0}.</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>Lägg till motsvarighet</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lägg till anteckning</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Lägg till etikett</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Lägg till tema</translation>
    </message>
    <message>
        <source>Annotations of no document were left out: {0}.</source>
        <translation>Markeringar utan dokument togs inte med: {0}.</translation>
    </message>
    <message>
        <source>Annotations of something that is no passage of text are left out: {0}.</source>
        <translation>Anteckningar om något som inte är ett avsnitt i en text utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Annotations of things that are neither a text nor in one are left out: {0}.</source>
        <translation>Anteckningar om sådant som varken är eller står i en text utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Another program changed the case “{0}”, so this act no longer fits what is there.</source>
        <translation>Ett annat program har ändrat ärendet ”{0}”, så åtgärden passar inte längre det som finns där.</translation>
    </message>
    <message>
        <source>Archived tags go out as the others do: {0}.</source>
        <translation>Arkiverade etiketter följer med som de andra: {0}.</translation>
    </message>
    <message>
        <source>Areas of pictures and of pages are left out: {0}.</source>
        <translation>Ytor i bilder och på sidor utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Areas of pictures, of pages and of media are left out: {0}.</source>
        <translation>Ytor i bilder, på sidor och i medier utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Ask for another copy, or a backup.</source>
        <translation>Be om en annan kopia eller en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Ask for one letter at least: + instead of *.</source>
        <translation>Kräv minst en bokstav: + i stället för *.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or close the program that holds it.</source>
        <translation>Be om läsrättighet, eller stäng programmet som håller filen.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it from another account.</source>
        <translation>Be om behörighet, eller kopiera filen från ett annat konto.</translation>
    </message>
    <message>
        <source>Attributes of files and cases are left out: {0}.</source>
        <translation>Attribut hos filer och fall utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>Bodies that are elsewhere, such as pictures and pages, are left out: {0}.</source>
        <translation>Innehåll som finns någon annanstans, som bilder och sidor, utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Both texts are empty.</source>
        <translation>Båda texterna är tomma.</translation>
    </message>
    <message>
        <source>Cases are left out: {0}.</source>
        <translation>Fall utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Cases of the other program are left out: {0}.</source>
        <translation>Fall (cases) i det andra programmet är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Cells that hold more than a spreadsheet allows go on in the next row: {0}.</source>
        <translation>Celler med mer text än ett kalkylblad tillåter fortsätter på nästa rad: {0}.</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Ändra länk</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Ändra roll</translation>
    </message>
    <message>
        <source>Change sender, date or case number</source>
        <translation>Ändra avsändare, datum eller diarienummer</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Ändra etikett</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Ändra etiketter</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Ändra tema</translation>
    </message>
    <message>
        <source>Change what it looks for: in a regular expression, one repetition inside another may take for ever.</source>
        <translation>Ändra vad det söker: i ett reguljärt uttryck kan en upprepning inuti en annan ta hur lång tid som helst.</translation>
    </message>
    <message>
        <source>Characters that XML cannot hold are replaced by signs: {0}.</source>
        <translation>Tecken som XML inte kan rymma är ersatta med synliga tecken: {0}.</translation>
    </message>
    <message>
        <source>Characters that hide are shown as signs: {0}.</source>
        <translation>Dolda tecken visas som beteckningar: {0}.</translation>
    </message>
    <message>
        <source>Characters that the typeface has no picture of are shown as boxes with their numbers: {0}. The characters themselves can be searched for and copied.</source>
        <translation>Tecken som typsnittet saknar bild av visas som rutor med sina nummer: {0}. Tecknen själva går att söka efter och kopiera.</translation>
    </message>
    <message>
        <source>Check that Tesseract works, or save the page as a picture of fewer pixels (300 dots an inch are enough).</source>
        <translation>Kontrollera att Tesseract fungerar, eller spara sidan som en bild med färre bildpunkter (300 punkter per tum räcker).</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is there.</source>
        <translation>Kontrollera att disken eller nätverksmappen finns.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Kontrollera att du får läsa den.</translation>
    </message>
    <message>
        <source>Check that you may write to the file and to its folder.</source>
        <translation>Kontrollera att du får skriva till filen och till dess mapp.</translation>
    </message>
    <message>
        <source>Check the case to see what is wrong. A copy of the case file can be saved all the same.</source>
        <translation>Kontrollera ärendet för att se vad som är fel. En kopia av ärendefilen kan sparas ändå.</translation>
    </message>
    <message>
        <source>Check the disk that your user folder is on.</source>
        <translation>Kontrollera disken som din användarmapp ligger på.</translation>
    </message>
    <message>
        <source>Choices between several bodies are left out: {0}.</source>
        <translation>Val mellan flera innehåll utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Välj en fil i den.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Välj ett filnamn.</translation>
    </message>
    <message>
        <source>Choose a file of 5 MB at most.</source>
        <translation>Välj en fil på högst 5 MB.</translation>
    </message>
    <message>
        <source>Choose a file of Web Annotations.</source>
        <translation>Välj en fil med Web Annotations.</translation>
    </message>
    <message>
        <source>Choose a file that Taguette exported.</source>
        <translation>Välj en fil som Taguette har exporterat.</translation>
    </message>
    <message>
        <source>Choose a file that a whole case was exported to.</source>
        <translation>Välj en fil som ett helt ärende har exporterats till.</translation>
    </message>
    <message>
        <source>Choose a file with text in it.</source>
        <translation>Välj en fil som innehåller text.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Välj ett kortare namn.</translation>
    </message>
    <message>
        <source>Choose a text file (.txt) or a Markdown file (.md).</source>
        <translation>Välj en textfil (.txt) eller en Markdown-fil (.md).</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Välj en textfil.</translation>
    </message>
    <message>
        <source>Choose an export of Hypothesis.</source>
        <translation>Välj en export från Hypothesis.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Välj en annan mapp eller disk.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if another program has it open.</source>
        <translation>Välj en annan mapp, eller stäng filen om ett annat program har den öppen.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Välj en annan mapp, eller frigör utrymme.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Välj ett annat format.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Välj ett annat namn, eller öppna filen.</translation>
    </message>
    <message>
        <source>Choose another one, or do it again with redo.</source>
        <translation>Välj en annan, eller gör om den med ”Gör om”.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Välj en annan sida.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Välj en annan plats för den.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Välj någon av {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Välj något av: {0}.</translation>
    </message>
    <message>
        <source>Choose the copy that somebody else worked on.</source>
        <translation>Välj kopian som någon annan har arbetat i.</translation>
    </message>
    <message>
        <source>Choose the file data.qda in its folder.</source>
        <translation>Välj filen data.qda i projektets mapp.</translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <translation>Stäng det där, eller öppna en kopia.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the computer.</source>
        <translation>Stäng andra program, eller starta om datorn.</translation>
    </message>
    <message>
        <source>Codes given twice to the same passage are kept once: {0}.</source>
        <translation>Koder som står två gånger på samma avsnitt finns kvar en gång: {0}.</translation>
    </message>
    <message>
        <source>Codes on documents, passages and marks that are left out are left out, too: {0}.</source>
        <translation>Koder på dokument, avsnitt och märken som utelämnas är också utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Codes on whole documents stand on all of their text: {0}.</source>
        <translation>Koder på hela dokument står på hela deras text: {0}.</translation>
    </message>
    <message>
        <source>Codes that the file does not explain are left out on passages: {0}.</source>
        <translation>Koder som filen inte förklarar utelämnas på avsnitt: {0}.</translation>
    </message>
    <message>
        <source>Codes that were only folders for others are tags like the rest: {0}.</source>
        <translation>Koder som bara var mappar för andra är etiketter som de övriga: {0}.</translation>
    </message>
    <message>
        <source>Codings and annotations that are no passage of a text are left out: {0}.</source>
        <translation>Kodningar och anteckningar som inte är ett avsnitt i en text utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Colours of links are left out: {0}.</source>
        <translation>Länkars färger utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Jämför versionerna</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Jämför ord</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Bekräfta motsvarighet</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierar</translation>
    </message>
    <message>
        <source>Correct it, or leave the slashes out.</source>
        <translation>Rätta det, eller ta bort snedstrecken.</translation>
    </message>
    <message>
        <source>Correct match</source>
        <translation>Rätta motsvarighet</translation>
    </message>
    <message>
        <source>Counting themes</source>
        <translation>Räknar teman</translation>
    </message>
    <message>
        <source>Decline place</source>
        <translation>Avböj plats</translation>
    </message>
    <message>
        <source>Descriptions of tags are left out: {0}.</source>
        <translation>Beskrivningar av etiketter utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Diagrams are left out: {0}.</source>
        <translation>Diagram är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Documents of the same name have a number behind it: {0}.</source>
        <translation>Dokument med samma namn har en siffra efter namnet: {0}.</translation>
    </message>
    <message>
        <source>Documents of which the file holds no plain text are left out: {0}.</source>
        <translation>Dokument som filen saknar ren text för är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Documents that have text and name of another in the file are one with it: {0}.</source>
        <translation>Dokument som har samma text och namn som ett annat i filen är ett med det: {0}.</translation>
    </message>
    <message>
        <source>Documents whose text lies outside the file are left out: {0}.</source>
        <translation>Dokument vars text ligger utanför filen är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Documents without a word are left out: {0}.</source>
        <translation>Dokument utan ett enda ord är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Documents without text are left out: {0}.</source>
        <translation>Dokument utan text utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>End the name with one of: {0}.</source>
        <translation>Avsluta namnet med något av: {0}.</translation>
    </message>
    <message>
        <source>Entries of bibliographies are left out: {0}.</source>
        <translation>Poster i litteraturlistor utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Export it anew.</source>
        <translation>Exportera den på nytt.</translation>
    </message>
    <message>
        <source>Export it once more from the program that made it.</source>
        <translation>Exportera den en gång till från programmet som gjorde den.</translation>
    </message>
    <message>
        <source>Export the project anew.</source>
        <translation>Exportera projektet på nytt.</translation>
    </message>
    <message>
        <source>Export the work anew in the program that it was done in.</source>
        <translation>Exportera arbetet på nytt i det program som det gjordes i.</translation>
    </message>
    <message>
        <source>Export the work there as a REFI-QDA project (.qdpx).</source>
        <translation>Exportera arbetet där som ett REFI-QDA-projekt (.qdpx).</translation>
    </message>
    <message>
        <source>Files without text, such as pictures, sound and film, are left out: {0}.</source>
        <translation>Filer utan text, som bilder, ljud och film, utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Find sender, date and case number</source>
        <translation>Hitta avsändare, datum och diarienummer</translation>
    </message>
    <message>
        <source>Finding facts</source>
        <translation>Letar efter uppgifter</translation>
    </message>
    <message>
        <source>Finding passages</source>
        <translation>Letar upp ställen</translation>
    </message>
    <message>
        <source>Finding passages again</source>
        <translation>Letar upp avsnitten igen</translation>
    </message>
    <message>
        <source>Finding shared passages</source>
        <translation>Letar efter gemensamma avsnitt</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Letar efter teman</translation>
    </message>
    <message>
        <source>Finding what corresponds</source>
        <translation>Letar efter motsvarigheter</translation>
    </message>
    <message>
        <source>Finding where words come from</source>
        <translation>Letar efter ordens ursprung</translation>
    </message>
    <message>
        <source>Finding your themes</source>
        <translation>Söker dina teman</translation>
    </message>
    <message>
        <source>Forget match made by hand</source>
        <translation>Glöm motsvarighet för hand</translation>
    </message>
    <message>
        <source>Free some space, or move the case to another disk. Nothing of the case was changed.</source>
        <translation>Frigör utrymme, eller flytta ärendet till en annan disk. Inget i ärendet har ändrats.</translation>
    </message>
    <message>
        <source>Give a UTF-8 file with LEFT&lt;TAB&gt;RIGHT a line.</source>
        <translation>Ange en UTF-8-fil med VÄNSTER&lt;TAB&gt;HÖGER på varje rad.</translation>
    </message>
    <message>
        <source>Give a row for each tag: path, description.</source>
        <translation>Ange en rad för varje etikett: path, description.</translation>
    </message>
    <message>
        <source>Give a row for each word: theme; pattern; description.</source>
        <translation>Ge en rad för varje ord: tema; ord; beskrivning.</translation>
    </message>
    <message>
        <source>Give it words, or /a regular expression/.</source>
        <translation>Ge det ord, eller /ett reguljärt uttryck/.</translation>
    </message>
    <message>
        <source>Give the id of one of them: {0}.</source>
        <translation>Ange id för ett av dem: {0}.</translation>
    </message>
    <message>
        <source>Graphs are left out: {0}.</source>
        <translation>Grafer utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Lämnar över</translation>
    </message>
    <message>
        <source>Highlights that are no passage of their document are left out: {0}.</source>
        <translation>Markeringar som inte är ett avsnitt i sitt dokument utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>If it is a case of this program, open it with Case, Open.</source>
        <translation>Om det är ett ärende från det här programmet: öppna det med Ärende › Öppna ärende.</translation>
    </message>
    <message>
        <source>Import from {0}</source>
        <translation>Import från {0}</translation>
    </message>
    <message>
        <source>Import themes</source>
        <translation>Importera teman</translation>
    </message>
    <message>
        <source>In {0} there is a name or a note that is longer than a case can keep.</source>
        <translation>I {0} finns ett namn eller en anteckning som är längre än vad ett ärende kan behålla.</translation>
    </message>
    <message>
        <source>Install Tesseract with its Swedish language data: on Debian and Ubuntu the packages tesseract-ocr and tesseract-ocr-swe, on macOS tesseract and tesseract-lang of Homebrew, on Windows the installer of UB Mannheim with Swedish ticked.</source>
        <translation>Installera Tesseract med dess svenska språkdata: på Debian och Ubuntu paketen tesseract-ocr och tesseract-ocr-swe, på macOS tesseract och tesseract-lang från Homebrew, på Windows UB Mannheims installationsprogram med svenska förkryssat.</translation>
    </message>
    <message>
        <source>Install the program anew; the case was not opened.</source>
        <translation>Installera om programmet; ärendet öppnades inte.</translation>
    </message>
    <message>
        <source>It has: {0}.</source>
        <translation>Det har: {0}.</translation>
    </message>
    <message>
        <source>It is made anew from the case.</source>
        <translation>Det skapas på nytt ur ärendet.</translation>
    </message>
    <message>
        <source>It is not said what to look for in that document.</source>
        <translation>Det framgår inte vad som ska sökas i det dokumentet.</translation>
    </message>
    <message>
        <source>It is only said what is not looked for.</source>
        <translation>Det framgår bara vad som inte söks.</translation>
    </message>
    <message>
        <source>It may be damaged or made to do harm.</source>
        <translation>Den kan vara skadad eller gjord för att skada.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Den kan ha flyttats eller bytt namn.</translation>
    </message>
    <message>
        <source>It was not opened, because they could change your notes. Ask where the file comes from.</source>
        <translation>Det öppnades inte, eftersom de kan ändra dina anteckningar. Ta reda på var filen kommer ifrån.</translation>
    </message>
    <message>
        <source>Its pages are not those of the text.</source>
        <translation>Dess sidor är inte textens.</translation>
    </message>
    <message>
        <source>Its text is all there is.</source>
        <translation>Det finns inget mer än dess text.</translation>
    </message>
    <message>
        <source>Kinds of attributes are left out: {0}.</source>
        <translation>Slag av attribut utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Rapporten sätts samman</translation>
    </message>
    <message>
        <source>Line {0} is not two paths with a tab between.</source>
        <translation>Rad {0} är inte två sökvägar med en tabb emellan.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Länka avsnitt</translation>
    </message>
    <message>
        <source>Links from a document to a passage lead from the passage to the document now: {0}.</source>
        <translation>Länkar från ett dokument till ett avsnitt går nu från avsnittet till dokumentet: {0}.</translation>
    </message>
    <message>
        <source>Links left out, since one of their ends is not in the case: {0}.</source>
        <translation>Länkar som inte togs med, eftersom en av ändarna inte finns i ärendet: {0}.</translation>
    </message>
    <message>
        <source>Links that do not lead from a passage to a passage or a document are left out: {0}.</source>
        <translation>Länkar som inte går från ett avsnitt till ett avsnitt eller ett dokument utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Links that do not lead from one passage to another, or to a document, are left out: {0}.</source>
        <translation>Länkar som inte går från ett avsnitt till ett annat, eller till ett dokument, utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Links to passages that are not in the case are left out: {0}.</source>
        <translation>Länkar till avsnitt som inte finns i ärendet utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Links without a direction lead from their first end to their second now: {0}.</source>
        <translation>Länkar utan riktning går nu från sin första ände till sin andra: {0}.</translation>
    </message>
    <message>
        <source>Look at the names in the list of documents.</source>
        <translation>Se namnen i listan över dokument.</translation>
    </message>
    <message>
        <source>Look at the names in the list of tags.</source>
        <translation>Se namnen i listan över etiketter.</translation>
    </message>
    <message>
        <source>Look for fewer words.</source>
        <translation>Sök efter färre ord.</translation>
    </message>
    <message>
        <source>Looking for documents that are alike</source>
        <translation>Söker dokument som liknar varandra</translation>
    </message>
    <message>
        <source>Looking who wrote what, and when</source>
        <translation>Ser efter vem som skrev vad, och när</translation>
    </message>
    <message>
        <source>Make a tag, and export again.</source>
        <translation>Gör en etikett och exportera igen.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Frigör utrymme, eller välj en annan disk.</translation>
    </message>
    <message>
        <source>Mark as motion</source>
        <translation>Ange som motion</translation>
    </message>
    <message>
        <source>Mark as no motion</source>
        <translation>Ange att det inte är en motion</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks inside notes are left out: {0}.</source>
        <translation>Markeringar inne i anteckningar är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Marks on pages, pictures and recordings are left out: {0}.</source>
        <translation>Markeringar på sidor, bilder och inspelningar är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Marks without words are left out: {0}.</source>
        <translation>Markeringar utan ord är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Matches made by hand are left out: {0}.</source>
        <translation>Motsvarigheter gjorda för hand utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Members of projects and what they may do are left out: {0}.</source>
        <translation>Medlemmar i projekt och deras rättigheter utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Slå samman med en kopia</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Slå samman etiketter</translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation>Flytta avsnitt</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Flytta etikett</translation>
    </message>
    <message>
        <source>Move that one up first.</source>
        <translation>Flytta upp den först.</translation>
    </message>
    <message>
        <source>Move theme</source>
        <translation>Flytta tema</translation>
    </message>
    <message>
        <source>NEAR takes no more than eight words.</source>
        <translation>NEAR tar högst åtta ord.</translation>
    </message>
    <message>
        <source>NEAR takes two words or more.</source>
        <translation>NEAR behöver minst två ord.</translation>
    </message>
    <message>
        <source>NVivo counts emoji and rare letters twice, and will show passages after them wrong: {0} texts.</source>
        <translation>NVivo räknar emojier och sällsynta bokstäver dubbelt och kommer att visa avsnitt efter dem fel: {0} texter.</translation>
    </message>
    <message>
        <source>Name two documents of the case.</source>
        <translation>Ange två av ärendets dokument.</translation>
    </message>
    <message>
        <source>Names of passages that are not their words are left out: {0}.</source>
        <translation>Avsnittens namn, där de inte är avsnittets egna ord, utelämnas: {0}.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Ingen säkerhetskopia kunde göras.</translation>
    </message>
    <message>
        <source>No document has that in its name.</source>
        <translation>Inget dokument har det i sitt namn.</translation>
    </message>
    <message>
        <source>No name stands after “{0}:”.</source>
        <translation>Inget namn står efter ”{0}:”.</translation>
    </message>
    <message>
        <source>Notes left out, since what they are on is not in the case: {0}.</source>
        <translation>Anteckningar som inte togs med, eftersom det de gäller inte finns i ärendet: {0}.</translation>
    </message>
    <message>
        <source>Notes on documents or tags that are not in the case are left out: {0}.</source>
        <translation>Anteckningar om dokument eller etiketter som inte finns i ärendet utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Notes on documents, tags and the case are left out: {0}.</source>
        <translation>Anteckningar om dokument, etiketter och ärendet utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Notes on links are left out: {0}.</source>
        <translation>Anteckningar om länkar utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Notes on tags are left out: {0}.</source>
        <translation>Anteckningar om etiketter utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Notes on what is not in the case are left out: {0}.</source>
        <translation>Anteckningar om det som inte finns i ärendet är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Notes that read otherwise in the case, and stayed as they are there: {0}.</source>
        <translation>Anteckningar som lyder annorlunda i ärendet och fick stå kvar så: {0}.</translation>
    </message>
    <message>
        <source>Notes that stand by themselves are put into the note on the case: {0}.</source>
        <translation>Anteckningar som står för sig själva är lagda i anteckningen om ärendet: {0}.</translation>
    </message>
    <message>
        <source>Notes whose line ends were changed to those of text files: {0}.</source>
        <translation>Anteckningar vars radslut ändrades till textfilers: {0}.</translation>
    </message>
    <message>
        <source>Notes whose text is not in the file are left out: {0}.</source>
        <translation>Anteckningar vars text inte finns i filen är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Notes without a word are left out: {0}.</source>
        <translation>Anteckningar utan ett enda ord är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Notes without the mark of byte order that they began with: {0}.</source>
        <translation>Anteckningar utan det byteordningsmärke som de började med: {0}.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Put the file back, or save a copy, then open the case again.</source>
        <translation>Inget mer skrivs till den. Lägg tillbaka filen, eller spara en kopia, och öppna sedan ärendet igen.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Please try again; the log names the place.</source>
        <translation>Inget som var sparat har gått förlorat. Försök igen; loggen anger stället.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the case to see which rows differ from the history.</source>
        <translation>Inget har ändrats. Kontrollera ärendet för att se vilka rader som skiljer sig från historiken.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move “{0}” elsewhere, then open the case again.</source>
        <translation>Inget har ändrats. Flytta ”{0}” till ett annat ställe och öppna sedan ärendet igen.</translation>
    </message>
    <message>
        <source>Nothing was compared: the report holds no texts, and nothing of what corresponds.</source>
        <translation>Inget har jämförts: rapporten har inga texter och inget om vad som motsvarar varandra.</translation>
    </message>
    <message>
        <source>Nothing was made of it. Ask for it again, or use the case file it was made from.</source>
        <translation>Inget gjordes av det. Be om det igen, eller använd ärendefilen det gjordes av.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Export it once more from the program that made it.</source>
        <translation>Inget togs över. Exportera den en gång till från programmet som gjorde den.</translation>
    </message>
    <message>
        <source>Of PDF files and formatted documents the plain text alone is taken over: {0}.</source>
        <translation>Av pdf-filer och formaterade dokument tas bara den rena texten med: {0}.</translation>
    </message>
    <message>
        <source>Offsets of passages and the confidence of each match are left out; an Excel workbook has them.</source>
        <translation>Avsnittens teckenlägen och säkerheten för varje motsvarighet utelämnas; en Excel-arbetsbok har dem.</translation>
    </message>
    <message>
        <source>On page {0} there is print that was not recognised.</source>
        <translation>På sidan {0} finns tryck som inte har tolkats.</translation>
    </message>
    <message>
        <source>On pages {0} there is print that was not recognised.</source>
        <translation>På sidorna {0} finns tryck som inte har tolkats.</translation>
    </message>
    <message>
        <source>One letter is too little for the beginning of a word.</source>
        <translation>En bokstav räcker inte som början på ett ord.</translation>
    </message>
    <message>
        <source>One of the texts is empty: there is nothing to compare with.</source>
        <translation>En av texterna är tom: det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>Only the pages that the author begins are known: page numbers may be lower than in print.</source>
        <translation>Bara sidbrytningar som författaren satt är kända; i utskrift kan sidnumren vara högre.</translation>
    </message>
    <message>
        <source>Open a case that was made with this program, or make a new one.</source>
        <translation>Öppna ett ärende som gjorts med det här programmet, eller skapa ett nytt.</translation>
    </message>
    <message>
        <source>Open a copy of it, or a backup.</source>
        <translation>Öppna en kopia av det, eller en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Open a copy of it: what was saved is all there.</source>
        <translation>Öppna en kopia av det: allt som sparats finns kvar.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader, print it to a new PDF, and open that.</source>
        <translation>Öppna den i Adobe Reader, skriv ut den till en ny PDF och öppna den.</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as .docx without a password.</source>
        <translation>Öppna den i Word och spara den som .docx utan lösenord.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it as a web page (.html).</source>
        <translation>Öppna den i en webbläsare och spara den som en webbsida (.html).</translation>
    </message>
    <message>
        <source>Open it in a browser and save it from there.</source>
        <translation>Öppna den i en webbläsare och spara den därifrån.</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy its words into a plain text file (.txt).</source>
        <translation>Öppna den i en webbläsare och kopiera dess ord till en vanlig textfil (.txt).</translation>
    </message>
    <message>
        <source>Open it in a program for pictures and save it anew as PNG.</source>
        <translation>Öppna den i ett bildprogram och spara den på nytt som PNG.</translation>
    </message>
    <message>
        <source>Open it in a viewer with its password, save a copy without one, and open that.</source>
        <translation>Öppna den med lösenordet i ett visningsprogram, spara en kopia utan lösenord och öppna den.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it anew.</source>
        <translation>Öppna den i sitt eget program och spara den på nytt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew, or fetch the file once more.</source>
        <translation>Öppna den i programmet som skapade den och spara den på nytt, eller hämta filen en gång till.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it without the password.</source>
        <translation>Öppna den i programmet som skapade den och spara den utan lösenord.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, or in a viewer, and save it as a new PDF or as plain text (.txt).</source>
        <translation>Öppna den i programmet som skapade den eller i ett visningsprogram, och spara den som en ny PDF eller som ren text (.txt).</translation>
    </message>
    <message>
        <source>Open it in the program that made it, to see if it is damaged.</source>
        <translation>Öppna den i programmet som skapade den, för att se om den är skadad.</translation>
    </message>
    <message>
        <source>Open the backup itself, or a copy of it.</source>
        <translation>Öppna själva säkerhetskopian, eller en kopia av den.</translation>
    </message>
    <message>
        <source>Open the file in another viewer.</source>
        <translation>Öppna filen i ett annat visningsprogram.</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files without their text are left out: {0}. Open them by themselves.</source>
        <translation>PDF-filer utan sin text är utelämnade: {0}. Öppna dem för sig.</translation>
    </message>
    <message>
        <source>Page numbers are those of the layout that was saved last.</source>
        <translation>Sidnumren är de som gällde när filen senast sparades.</translation>
    </message>
    <message>
        <source>Page {0} is a picture with a few words of text on it; what it shows was not read.</source>
        <translation>Sidan {0} är en bild med några få ord text; det som bilden visar har inte lästs.</translation>
    </message>
    <message>
        <source>Page {0} is a picture without text and was not read.</source>
        <translation>Sidan {0} är en bild utan text och har inte lästs.</translation>
    </message>
    <message>
        <source>Page {0} is damaged and was not read.</source>
        <translation>Sidan {0} är skadad och har inte lästs.</translation>
    </message>
    <message>
        <source>Pages of annotations that are in other files are left out: {0}.</source>
        <translation>Sidor med anteckningar som finns i andra filer utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Pages {0} are damaged and were not read.</source>
        <translation>Sidorna {0} är skadade och har inte lästs.</translation>
    </message>
    <message>
        <source>Pages {0} are pictures with a few words of text on them; what they show was not read.</source>
        <translation>Sidorna {0} är bilder med några få ord text; det som bilderna visar har inte lästs.</translation>
    </message>
    <message>
        <source>Pages {0} are pictures without text and were not read.</source>
        <translation>Sidorna {0} är bilder utan text och har inte lästs.</translation>
    </message>
    <message>
        <source>Passages behind the end of their text are left out: {0}.</source>
        <translation>Avsnitt bortom slutet av sin text utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Passages of documents that are left out are left out, too: {0}.</source>
        <translation>Avsnitt i dokument som utelämnas är också utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Passages of documents that are not in the case are left out: {0}.</source>
        <translation>Avsnitt i dokument som inte finns i ärendet utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Passages of sound and film are left out: {0}.</source>
        <translation>Avsnitt i ljud och film utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Passages that reach beyond the end of their text are cut there: {0}.</source>
        <translation>Avsnitt som når bortom slutet av sin text är avkortade där: {0}.</translation>
    </message>
    <message>
        <source>Passages that wait to be placed are written with their words alone: {0}.</source>
        <translation>Ställen som väntar på att placeras skrivs med sina ord utan läge: {0}.</translation>
    </message>
    <message>
        <source>Passages that wait to be placed go out as notes with their words, without proposals: {0}.</source>
        <translation>Avsnitt som väntar på att placeras följer med som anteckningar med sina gamla ord, utan förslag: {0}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures are left out: {0}.</source>
        <translation>Bilder är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Placera avsnitt</translation>
    </message>
    <message>
        <source>Positions count characters (Unicode code points) from the start of the text; the end is not part of the passage.</source>
        <translation>Lägen räknar tecken (Unicodes kodpunkter) från textens början; slutet hör inte till avsnittet.</translation>
    </message>
    <message>
        <source>Put a parenthesis at its end.</source>
        <translation>Sätt en parentes i slutet.</translation>
    </message>
    <message>
        <source>Put a parenthesis before it, or take it out.</source>
        <translation>Sätt en parentes före, eller ta bort den.</translation>
    </message>
    <message>
        <source>Put another at the end of the phrase, or take it out.</source>
        <translation>Sätt ett till i slutet av frasen, eller ta bort det.</translation>
    </message>
    <message>
        <source>Put it into the folder of the case, or add it to the case again.</source>
        <translation>Lägg den i ärendets mapp, eller lägg till den i ärendet på nytt.</translation>
    </message>
    <message>
        <source>Put the rest into a note.</source>
        <translation>Skriv resten i en anteckning.</translation>
    </message>
    <message>
        <source>Putting into the case</source>
        <translation>Lägger in i ärendet</translation>
    </message>
    <message>
        <source>Putting the pages together</source>
        <translation>Fogar ihop sidorna</translation>
    </message>
    <message>
        <source>QualCoder</source>
        <translation>QualCoder</translation>
    </message>
    <message>
        <source>Queries that were kept are left out: {0}.</source>
        <translation>Sparade frågor utelämnas: {0}.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-kodbok</translation>
    </message>
    <message>
        <source>REFI-QDA holds no comparisons, no matches made by hand and no history.</source>
        <translation>REFI-QDA rymmer inga jämförelser, inga motsvarigheter gjorda för hand och ingen historik.</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-projekt</translation>
    </message>
    <message>
        <source>Read it without an encoding.</source>
        <translation>Läs den utan att ange kodning.</translation>
    </message>
    <message>
        <source>Reading for the search</source>
        <translation>Läser in för sökningen</translation>
    </message>
    <message>
        <source>Reading page {0} of {1}</source>
        <translation>Läser sidan {0} av {1}</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Läser dokumentet</translation>
    </message>
    <message>
        <source>Reading the documents</source>
        <translation>Läser dokumenten</translation>
    </message>
    <message>
        <source>Reading words</source>
        <translation>Läser ord</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Läsning av {0}</translation>
    </message>
    <message>
        <source>Reading {0} failed because of a fault in the program.</source>
        <translation>Läsningen av {0} misslyckades på grund av ett fel i programmet.</translation>
    </message>
    <message>
        <source>Recognising a page took too long and was stopped.</source>
        <translation>Att textigenkänna en sida tog för lång tid och avbröts.</translation>
    </message>
    <message>
        <source>Recognising page {0} of {1}</source>
        <translation>Textigenkänner sida {0} av {1}</translation>
    </message>
    <message>
        <source>Recordings and their transcripts are left out: {0}.</source>
        <translation>Inspelningar och deras utskrifter är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>References to notes that are not in the file are left out: {0}.</source>
        <translation>Hänvisningar till anteckningar som inte finns i filen är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>Avvisa motsvarighet</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Ta bort markering</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Ta bort dokument</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Ta bort länk</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Ta bort etikett</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Ta bort tema</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>Byt namn på dokument</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Ersätt text</translation>
    </message>
    <message>
        <source>Replies to annotations that are not in the file are left out: {0}.</source>
        <translation>Svar på anteckningar som inte finns i filen utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Replies to other annotations are left out: {0}.</source>
        <translation>Svar på andra anteckningar utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport som PDF</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Rapport för Word</translation>
    </message>
    <message>
        <source>Report for web browsers</source>
        <translation>Rapport för webbläsare</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Row {0} of {1} refers to a {2} that is not there.</source>
        <translation>Rad {0} i {1} hänvisar till en rad i {2} som inte finns.</translation>
    </message>
    <message>
        <source>Rows without the name of a tag are left out: {0}.</source>
        <translation>Rader utan namn på en etikett utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Save a copy where you may write.</source>
        <translation>Spara en kopia där du får skriva.</translation>
    </message>
    <message>
        <source>Save it anew in the program that made it.</source>
        <translation>Spara den på nytt i programmet som skapade den.</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Spara den på nytt.</translation>
    </message>
    <message>
        <source>Save it as .docx or plain text (.txt) in the program that made it, and open that.</source>
        <translation>Spara den som .docx eller oformaterad text (.txt) i programmet som skapade den, och öppna den filen.</translation>
    </message>
    <message>
        <source>Save it as CSV first, then choose that file.</source>
        <translation>Spara den först som CSV och välj sedan den filen.</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt) in the program that made it, and open that.</source>
        <translation>Spara den som ren text (.txt) i programmet som den är gjord med, och öppna den filen.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels: 300 dots an inch are enough.</source>
        <translation>Spara den med färre bildpunkter: 300 punkter per tum räcker.</translation>
    </message>
    <message>
        <source>Self-test: {0}.</source>
        <translation>Självtest: {0}.</translation>
    </message>
    <message>
        <source>Sets are left out: {0}.</source>
        <translation>Grupper (sets) är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Several documents are named {0}.</source>
        <translation>Flera dokument heter {0}.</translation>
    </message>
    <message>
        <source>Several documents are named “{0}”, and neither the text nor the quotes tell which one is meant. Annotations left out: {1}.</source>
        <translation>Flera dokument heter ”{0}”, och varken texten eller citaten visar vilket som menas. Utelämnade markeringar: {1}.</translation>
    </message>
    <message>
        <source>Shortcuts of tags are left out: {0}.</source>
        <translation>Etiketternas kortkommandon utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Shorten it in the program that the file comes from, and export the work anew.</source>
        <translation>Korta det i det program som filen kommer från och exportera arbetet på nytt.</translation>
    </message>
    <message>
        <source>Showing a page of {0}</source>
        <translation>Visar en sida i {0}</translation>
    </message>
    <message>
        <source>Showing a page of {0} failed because of a fault in the program.</source>
        <translation>En sida i {0} kunde inte visas på grund av ett fel i programmet.</translation>
    </message>
    <message>
        <source>Something is missing beside OR.</source>
        <translation>Något saknas intill OR.</translation>
    </message>
    <message>
        <source>Something stands after the end of the document and was not read.</source>
        <translation>Något står efter dokumentets slut och lästes inte.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Något gick fel i programmet.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Dela etikett</translation>
    </message>
    <message>
        <source>Style sheets were not followed: words that they hide are part of the text.</source>
        <translation>Stilmallar följdes inte: ord som de döljer är en del av texten.</translation>
    </message>
    <message>
        <source>Such a file may be made to do harm. Open it only if you know where it comes from, and export it anew.</source>
        <translation>En sådan fil kan vara gjord för att skada. Öppna den bara om du vet varifrån den kommer, och exportera den på nytt.</translation>
    </message>
    <message>
        <source>Such a file may be made to do harm. Open it only if you know where it comes from, and save it anew.</source>
        <translation>En sådan fil kan vara gjord för att skada. Öppna den bara om du vet varifrån den kommer, och spara den på nytt.</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabell för kalkylprogram</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabell med etiketter</translation>
    </message>
    <message>
        <source>Tag counterpart</source>
        <translation>Sätt etikett på motsvarighet</translation>
    </message>
    <message>
        <source>Tag every occurrence</source>
        <translation>Sätt etikett på alla förekomster</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Sätt etikett på avsnitt</translation>
    </message>
    <message>
        <source>Tags deeper than {0} levels, which were put on the last of them: {1}.</source>
        <translation>Etiketter djupare än {0} nivåer, som lades på den sista av dem: {1}.</translation>
    </message>
    <message>
        <source>Tags on no passage are left out: {0}.</source>
        <translation>Etiketter som inte står på något avsnitt utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Tags on replies are left out: {0}.</source>
        <translation>Etiketter på svar utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Tags on whole documents are left out: {0}.</source>
        <translation>Etiketter på hela dokument utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Tags that have the name of another one in the same place, and got a number: {0}.</source>
        <translation>Etiketter som hade samma namn som en annan på samma ställe och fick ett nummer: {0}.</translation>
    </message>
    <message>
        <source>Tags that the case has with another description, which was kept: {0}.</source>
        <translation>Etiketter som ärendet har med en annan beskrivning, som fick stå kvar: {0}.</translation>
    </message>
    <message>
        <source>Taguette</source>
        <translation>Taguette</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>Ta in filen en gång till.</translation>
    </message>
    <message>
        <source>Take {0} characters at most.</source>
        <translation>Ta högst {0} tecken.</translation>
    </message>
    <message>
        <source>Tesseract could not be started.</source>
        <translation>Tesseract kunde inte startas.</translation>
    </message>
    <message>
        <source>Tesseract could not read a page.</source>
        <translation>Tesseract kunde inte läsa en sida.</translation>
    </message>
    <message>
        <source>Tesseract has no Swedish language data (swe); å, ä and ö will be misread. Install it (the package tesseract-ocr-swe, or tesseract-lang of Homebrew) and recognise the pages anew.</source>
        <translation>Tesseract saknar svenska språkdata (swe); å, ä och ö kommer att läsas fel. Installera dem (paketet tesseract-ocr-swe, eller tesseract-lang från Homebrew) och textigenkänn sidorna på nytt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts go out as plain text: original files, pages and headings are left out.</source>
        <translation>Texterna följer med som ren text: originalfiler, sidor och rubriker är utelämnade.</translation>
    </message>
    <message>
        <source>Texts that are not among the two compared are left out: {0} ({1}).</source>
        <translation>Texter utöver de två som jämförs utelämnas: {0} ({1}).</translation>
    </message>
    <message>
        <source>That annotations were for their maker only is left out: {0} annotations.</source>
        <translation>Att anteckningar bara var till för den som gjorde dem utelämnas: {0} anteckningar.</translation>
    </message>
    <message>
        <source>That documents are written from right to left is left out: {0}.</source>
        <translation>Att dokument skrivs från höger till vänster utelämnas: {0}.</translation>
    </message>
    <message>
        <source>That passages belong to such a case is left out: {0}.</source>
        <translation>Att avsnitt hör till ett sådant fall utelämnas: {0}.</translation>
    </message>
    <message>
        <source>That tags were archived is left out: {0}.</source>
        <translation>Att etiketter var arkiverade utelämnas: {0}.</translation>
    </message>
    <message>
        <source>The annotation {0} does not quote what stands at its place.</source>
        <translation>Markeringen {0} citerar inte det som står på dess plats.</translation>
    </message>
    <message>
        <source>The annotation {0} has no place in a text.</source>
        <translation>Markeringen {0} har ingen plats i någon text.</translation>
    </message>
    <message>
        <source>The annotation {0} is not in the present text of its document, and does not say so.</source>
        <translation>Markeringen {0} finns inte i dokumentets nuvarande text och anger inte det.</translation>
    </message>
    <message>
        <source>The archive “{0}” ends too early: a part of it is missing.</source>
        <translation>Arkivet ”{0}” slutar för tidigt: en del av det saknas.</translation>
    </message>
    <message>
        <source>The archive “{0}” holds what no case can hold.</source>
        <translation>Arkivet ”{0}” innehåller sådant som inget ärende kan innehålla.</translation>
    </message>
    <message>
        <source>The archive “{0}” is not written as an archive is.</source>
        <translation>Arkivet ”{0}” är inte skrivet som ett arkiv.</translation>
    </message>
    <message>
        <source>The archive “{0}” was changed after it was written.</source>
        <translation>Arkivet ”{0}” har ändrats efter att det skrevs.</translation>
    </message>
    <message>
        <source>The archive “{0}” was made by a newer version of the program.</source>
        <translation>Arkivet ”{0}” gjordes av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The case has no document {0}.</source>
        <translation>Ärendet har inget dokument {0}.</translation>
    </message>
    <message>
        <source>The case has no documents: the report holds no texts and no passages.</source>
        <translation>Ärendet har inga dokument: rapporten har inga texter och inga avsnitt.</translation>
    </message>
    <message>
        <source>The case is not sound, so it was not written as an archive.</source>
        <translation>Ärendet är inte helt, så det skrevs inte som arkiv.</translation>
    </message>
    <message>
        <source>The case was changed while the file was read.</source>
        <translation>Ärendet ändrades medan filen lästes.</translation>
    </message>
    <message>
        <source>The case “{0}” cannot be opened or written where it is.</source>
        <translation>Ärendet ”{0}” kan inte öppnas eller skrivas där det ligger.</translation>
    </message>
    <message>
        <source>The case “{0}” holds tables, triggers or indexes that are not of this program.</source>
        <translation>Ärendet ”{0}” innehåller tabeller, utlösare eller index som inte hör till det här programmet.</translation>
    </message>
    <message>
        <source>The case “{0}” is damaged.</source>
        <translation>Ärendet ”{0}” är skadat.</translation>
    </message>
    <message>
        <source>The case “{0}” is open for reading only.</source>
        <translation>Ärendet ”{0}” är skrivskyddat.</translation>
    </message>
    <message>
        <source>The case “{0}” is open in another program or window.</source>
        <translation>Ärendet ”{0}” är öppet i ett annat program eller fönster.</translation>
    </message>
    <message>
        <source>The case “{0}” was made by a newer version of the program.</source>
        <translation>Ärendet ”{0}” är gjort med en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The case “{0}” was not closed properly, and cannot be restored where it is, because that is read-only.</source>
        <translation>Ärendet ”{0}” stängdes inte ordentligt och kan inte återställas där det ligger, eftersom platsen är skrivskyddad.</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>Jämförelsen</translation>
    </message>
    <message>
        <source>The copy “{0}” is not sound: {1}</source>
        <translation>Kopian ”{0}” är inte hel: {1}</translation>
    </message>
    <message>
        <source>The database is damaged: {0}.</source>
        <translation>Databasen är skadad: {0}.</translation>
    </message>
    <message>
        <source>The description of 1 picture is left out.</source>
        <translation>Beskrivningen av 1 bild är utelämnad.</translation>
    </message>
    <message>
        <source>The description of 1 picture stands in the text, in brackets.</source>
        <translation>Beskrivningen av 1 bild står i texten, inom hakparenteser.</translation>
    </message>
    <message>
        <source>The descriptions of {0} pictures are left out.</source>
        <translation>Beskrivningarna av {0} bilder är utelämnade.</translation>
    </message>
    <message>
        <source>The descriptions of {0} pictures stand in the text, in brackets.</source>
        <translation>Beskrivningarna av {0} bilder står i texten, inom hakparenteser.</translation>
    </message>
    <message>
        <source>The disk is full: the case “{0}” could not be written.</source>
        <translation>Disken är full: ärendet ”{0}” kunde inte sparas.</translation>
    </message>
    <message>
        <source>The disk refused to write the case “{0}”.</source>
        <translation>Disken vägrade att spara ärendet ”{0}”.</translation>
    </message>
    <message>
        <source>The document has too many groups inside each other.</source>
        <translation>Dokumentet har för många grupper inuti varandra.</translation>
    </message>
    <message>
        <source>The document “{0}” has another text in the case, which was kept. Annotations of the file that stand in that, too: {1}; without a sure place there: {2}.</source>
        <translation>Dokumentet ”{0}” har en annan text i ärendet, och den behölls. Filens markeringar som står även i den: {1}; utan säker plats där: {2}.</translation>
    </message>
    <message>
        <source>The document “{0}” is not in the case, and the file does not hold its text. Annotations left out: {1}.</source>
        <translation>Dokumentet ”{0}” finns inte i ärendet, och filen innehåller inte dess text. Markeringar som inte togs med: {1}.</translation>
    </message>
    <message>
        <source>The encoding of {0} cannot be chosen: the file itself says it.</source>
        <translation>Kodningen i {0} kan inte väljas: filen anger den själv.</translation>
    </message>
    <message>
        <source>The ending of {0} does not say in which format it is to be.</source>
        <translation>Filändelsen på {0} säger inte vilket format den ska ha.</translation>
    </message>
    <message>
        <source>The file could not be written: the name is not possible here.</source>
        <translation>Filen kunde inte sparas: namnet är inte möjligt här.</translation>
    </message>
    <message>
        <source>The file does not say in which time zone its {0} moments are; UTC is taken.</source>
        <translation>Filen säger inte i vilken tidszon dess {0} tidpunkter är; UTC antas.</translation>
    </message>
    <message>
        <source>The file ends in the midst of the document: it was cut off, and what came after is missing.</source>
        <translation>Filen slutar mitt i dokumentet: den är avklippt, och det som kom efter saknas.</translation>
    </message>
    <message>
        <source>The file holds macros, which were not run.</source>
        <translation>Filen innehåller makron, som inte kördes.</translation>
    </message>
    <message>
        <source>The file holds one table of the case; the others are left out.</source>
        <translation>Filen innehåller en av ärendets tabeller; de andra är inte med.</translation>
    </message>
    <message>
        <source>The file holds {0} characters; at most {1} can be read.</source>
        <translation>Filen innehåller {0} tecken; högst {1} kan läsas.</translation>
    </message>
    <message>
        <source>The file may be too large, damaged or made to do harm. Export the work once more there, or in parts, and take those in.</source>
        <translation>Filen kan vara för stor, skadad eller gjord för att skada. Exportera arbetet där en gång till, eller i delar, och ta in dem.</translation>
    </message>
    <message>
        <source>The file may be too large, damaged or made to do harm. Save its text as one or more plain text files (.txt) and open those.</source>
        <translation>Filen kan vara för stor, skadad eller gjord för att skada. Spara texten som en eller flera rena textfiler (.txt) och öppna dem.</translation>
    </message>
    <message>
        <source>The file of the case “{0}” was moved, deleted or replaced while it was open.</source>
        <translation>Filen för ärendet ”{0}” flyttades, raderades eller ersattes medan den var öppen.</translation>
    </message>
    <message>
        <source>The file {0} has changed since it was read.</source>
        <translation>Filen {0} har ändrats sedan den lästes.</translation>
    </message>
    <message>
        <source>The file {0} is not known on this computer.</source>
        <translation>Filen {0} är inte känd på den här datorn.</translation>
    </message>
    <message>
        <source>The file “{0}” beside the case “{1}” does not belong to it, and would damage it.</source>
        <translation>Filen ”{0}” bredvid ärendet ”{1}” hör inte till det och skulle skada det.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be reached.</source>
        <translation>Filen ”{0}” kan inte nås.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be read.</source>
        <translation>Filen ”{0}” kan inte läsas.</translation>
    </message>
    <message>
        <source>The file “{0}” is a database of another program.</source>
        <translation>Filen ”{0}” är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>The file “{0}” is empty.</source>
        <translation>Filen ”{0}” är tom.</translation>
    </message>
    <message>
        <source>The file “{0}” is no archive of a case.</source>
        <translation>Filen ”{0}” är inget arkiv av ett ärende.</translation>
    </message>
    <message>
        <source>The file “{0}” is not a case.</source>
        <translation>Filen ”{0}” är inget ärende.</translation>
    </message>
    <message>
        <source>The files that the documents were read from are left out; their texts are in.</source>
        <translation>Filerna som dokumenten lästes från är inte med; deras texter är med.</translation>
    </message>
    <message>
        <source>The groups that annotations were shared with are left out: {0} annotations.</source>
        <translation>Grupperna som anteckningar delades med utelämnas: {0} anteckningar.</translation>
    </message>
    <message>
        <source>The history is broken at event {0}: it does not follow the event before it.</source>
        <translation>Historiken är bruten vid händelse {0}: den följer inte på händelsen före.</translation>
    </message>
    <message>
        <source>The history is broken at event {0}: it was changed after it was written.</source>
        <translation>Historiken är bruten vid händelse {0}: den ändrades efter att den skrevs.</translation>
    </message>
    <message>
        <source>The history is broken at event {0}: what came before it is missing.</source>
        <translation>Historiken är bruten vid händelse {0}: det som kom före saknas.</translation>
    </message>
    <message>
        <source>The history of projects is left out but for who made what: {0} steps.</source>
        <translation>Projektens historik utelämnas, utom vem som gjorde vad: {0} steg.</translation>
    </message>
    <message>
        <source>The history of the case and the files that the documents were read from are left out.</source>
        <translation>Ärendets historik och filerna som dokumenten lästes från utelämnas.</translation>
    </message>
    <message>
        <source>The history of the case is left out.</source>
        <translation>Ärendets historik är inte med.</translation>
    </message>
    <message>
        <source>The index for the search could not be written.</source>
        <translation>Sökregistret kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The index for the search was damaged.</source>
        <translation>Sökregistret var skadat.</translation>
    </message>
    <message>
        <source>The name of a theme is too long.</source>
        <translation>Ett temas namn är för långt.</translation>
    </message>
    <message>
        <source>The name of a {0} can be {1} characters at most.</source>
        <translation>Namnet på {0} får vara högst {1} tecken.</translation>
    </message>
    <message>
        <source>The page has too many elements inside each other, or too many attributes, to be read.</source>
        <translation>Sidan har för många element inuti varandra, eller för många attribut, för att kunna läsas.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be shown.</source>
        <translation>Sidan är skadad och kan inte visas.</translation>
    </message>
    <message>
        <source>The page is too large to be shown.</source>
        <translation>Sidan är för stor för att visas.</translation>
    </message>
    <message>
        <source>The places of the words of text {0}… in file {1}… do not fit the text.</source>
        <translation>Platserna för orden i text {0}… i fil {1}… passar inte texten.</translation>
    </message>
    <message>
        <source>The search for documents that are alike</source>
        <translation>Sökningen efter dokument som liknar varandra</translation>
    </message>
    <message>
        <source>The search for facts</source>
        <translation>Sökningen efter uppgifter</translation>
    </message>
    <message>
        <source>The search for themes</source>
        <translation>Sökningen efter teman</translation>
    </message>
    <message>
        <source>The search for your themes</source>
        <translation>Sökningen efter dina teman</translation>
    </message>
    <message>
        <source>The table cannot be read: its quotation marks do not fit.</source>
        <translation>Tabellen kan inte läsas: citattecknen går inte ihop.</translation>
    </message>
    <message>
        <source>The tag “{0}” cannot stand under itself.</source>
        <translation>Etiketten ”{0}” kan inte ligga under sig själv.</translation>
    </message>
    <message>
        <source>The target of 1 link is left out of the text.</source>
        <translation>Målet för 1 länk är utelämnat ur texten.</translation>
    </message>
    <message>
        <source>The targets of {0} links are left out of the text.</source>
        <translation>Målen för {0} länkar är utelämnade ur texten.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen, turns the line around or looks like another: {0}.</source>
        <translation>Texten har ett tecken som inte syns, vänder på raden eller ser ut som ett annat: {0}.</translation>
    </message>
    <message>
        <source>The text holds more than {0} characters that cannot be seen, turn the line around or look like others, among them {1}.</source>
        <translation>Texten har fler än {0} tecken som inte syns, vänder på raden eller ser ut som andra, däribland {1}.</translation>
    </message>
    <message>
        <source>The text holds {0} characters that cannot be seen, turn the line around or look like others: {1}.</source>
        <translation>Texten har {0} tecken som inte syns, vänder på raden eller ser ut som andra: {1}.</translation>
    </message>
    <message>
        <source>The text layer of page {0} cannot be trusted: its letters are not those seen there.</source>
        <translation>Textlagret på sidan {0} går inte att lita på: bokstäverna är inte de som syns där.</translation>
    </message>
    <message>
        <source>The text layer of pages {0} cannot be trusted: its letters are not those seen there.</source>
        <translation>Textlagret på sidorna {0} går inte att lita på: bokstäverna är inte de som syns där.</translation>
    </message>
    <message>
        <source>The text {0}… is not what was imported.</source>
        <translation>Texten {0}… är inte den som lästes in.</translation>
    </message>
    <message>
        <source>The theme “{0}” has no words to look for.</source>
        <translation>Temat ”{0}” har inga ord att söka efter.</translation>
    </message>
    <message>
        <source>The theme “{0}” stands in a document so often that it was left out.</source>
        <translation>Temat ”{0}” finns så ofta i ett dokument att det utelämnades.</translation>
    </message>
    <message>
        <source>The theme “{0}” took longer than {1} s and was left out.</source>
        <translation>Temat ”{0}” tog längre än {1} s och utelämnades.</translation>
    </message>
    <message>
        <source>The title of the page, which stands above it in a browser, is left out.</source>
        <translation>Sidans titel, som står ovanför den i en webbläsare, är utelämnad.</translation>
    </message>
    <message>
        <source>The two texts share very little: hardly any passage in one corresponds to the other.</source>
        <translation>De två texterna har mycket lite gemensamt: knappt något avsnitt i den ena motsvarar något i den andra.</translation>
    </message>
    <message>
        <source>The words of page {0} could not be recognised in its picture.</source>
        <translation>Orden på sidan {0} kunde inte kännas igen i bilden av den.</translation>
    </message>
    <message>
        <source>The words of page {0} were recognised in its picture.</source>
        <translation>Texten på sida {0} är tolkad ur bild.</translation>
    </message>
    <message>
        <source>The words of pages {0} could not be recognised in their pictures.</source>
        <translation>Orden på sidorna {0} kunde inte kännas igen i bilderna av dem.</translation>
    </message>
    <message>
        <source>The words of pages {0} were recognised in their pictures.</source>
        <translation>Texten på sidorna {0} är tolkad ur bild.</translation>
    </message>
    <message>
        <source>The words of {0} have to be recognised in pictures, and no program that does so was found.</source>
        <translation>Orden i {0} måste kännas igen i bilder, och inget program som gör det hittades.</translation>
    </message>
    <message>
        <source>The {0} {1} is in the history but not in the case: it was removed outside this program.</source>
        <translation>Raden {1} i {0} finns i historiken men inte i ärendet: den togs bort utanför programmet.</translation>
    </message>
    <message>
        <source>The {0} {1} is missing, or was changed.</source>
        <translation>Databasobjektet {1} ({0}) saknas eller har ändrats.</translation>
    </message>
    <message>
        <source>The {0} {1} is not as the history left it: it was changed outside this program.</source>
        <translation>Raden {1} i {0} är inte som historiken lämnade den: den ändrades utanför programmet.</translation>
    </message>
    <message>
        <source>The {0} {1} is not of this program, or was changed.</source>
        <translation>Databasobjektet {1} ({0}) hör inte till programmet eller har ändrats.</translation>
    </message>
    <message>
        <source>Themes of your own are left out: {0}.</source>
        <translation>Egna teman är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>There are no annotations in {0}.</source>
        <translation>Det finns inga anteckningar i {0}.</translation>
    </message>
    <message>
        <source>There are no tags in {0}.</source>
        <translation>Det finns inga etiketter i {0}.</translation>
    </message>
    <message>
        <source>There are no tags, and a codebook holds at least one.</source>
        <translation>Det finns inga etiketter, och en kodbok har minst en.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>För många parenteser står inuti varandra.</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Det finns redan en fil ”{0}”.</translation>
    </message>
    <message>
        <source>There is a tag “{0}” here already.</source>
        <translation>Det finns redan en etikett ”{0}” här.</translation>
    </message>
    <message>
        <source>There is a theme “{0}” in the codebook already.</source>
        <translation>Det finns redan ett tema ”{0}” i kodboken.</translation>
    </message>
    <message>
        <source>There is no encoding {0}.</source>
        <translation>Det finns ingen kodning {0}.</translation>
    </message>
    <message>
        <source>There is no export format named {0}.</source>
        <translation>Det finns inget exportformat som heter {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Det finns ingen fil {0}.</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Det finns ingen fil ”{0}”.</translation>
    </message>
    <message>
        <source>There is no page {0} in the file.</source>
        <translation>Det finns ingen sida {0} i filen.</translation>
    </message>
    <message>
        <source>There is no such page in the file.</source>
        <translation>Filen har ingen sådan sida.</translation>
    </message>
    <message>
        <source>There is no tag of that name.</source>
        <translation>Det finns ingen etikett med det namnet.</translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation>Det finns ingen text i filen.</translation>
    </message>
    <message>
        <source>There is no text in {0}.</source>
        <translation>Det finns ingen text i {0}.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Det finns inget ord att söka efter.</translation>
    </message>
    <message>
        <source>These are too many words for one search.</source>
        <translation>Det är för många ord för en sökning.</translation>
    </message>
    <message>
        <source>This act is taken back already.</source>
        <translation>Åtgärden är redan ångrad.</translation>
    </message>
    <message>
        <source>This case lies in a folder of {0}, which may copy it while it is written, or make two of it. Keep it in a folder of this computer, and put copies there (Case › Save a copy).</source>
        <translation>Ärendet ligger i en mapp hos {0}, som kan kopiera det medan det skrivs eller göra två av det. Ha det i en mapp på den här datorn och lägg kopior där (Ärende › Spara en kopia).</translation>
    </message>
    <message>
        <source>This case lies on another computer. Networks break the locks that keep a case whole. Keep it in a folder of this computer, and put copies there (Case › Save a copy).</source>
        <translation>Ärendet ligger på en annan dator. Nätverk bryter de lås som håller ett ärende helt. Ha det i en mapp på den här datorn och lägg kopior där (Ärende › Spara en kopia).</translation>
    </message>
    <message>
        <source>This copy of the program came with SQLite {0}, which is older than {1}.</source>
        <translation>Den här kopian av programmet levererades med SQLite {0}, som är äldre än {1}.</translation>
    </message>
    <message>
        <source>This document has no pages that can be shown.</source>
        <translation>Det här dokumentet har inga sidor som kan visas.</translation>
    </message>
    <message>
        <source>This is the case itself.</source>
        <translation>Det här är ärendet självt.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Sökningen är för lång.</translation>
    </message>
    <message>
        <source>This version reads {0}.</source>
        <translation>Den här versionen läser {0}.</translation>
    </message>
    <message>
        <source>Titles of notes are left out: {0}.</source>
        <translation>Anteckningarnas rubriker utelämnas: {0}.</translation>
    </message>
    <message>
        <source>To have pictures of pages read, install Tesseract and recognise the pages anew.</source>
        <translation>Installera Tesseract och textigenkänn sidorna på nytt för att få bilder av sidor lästa.</translation>
    </message>
    <message>
        <source>To take the text of the file as it is now, choose a better text from a file.</source>
        <translation>Välj en bättre text från en fil för att ta texten i filen som den är nu.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose fewer or shorter texts.</source>
        <translation>Försök igen. Om det händer igen, välj färre eller kortare texter.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose fewer texts.</source>
        <translation>Försök igen. Händer det igen, välj färre texter.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, compare shorter texts.</source>
        <translation>Försök igen. Om det händer igen, jämför kortare texter.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, remove the longest documents from the case.</source>
        <translation>Försök igen. Om det händer igen, ta bort de längsta dokumenten ur fallet.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Skriv minst en bokstav.</translation>
    </message>
    <message>
        <source>Type words, or /a regular expression/.</source>
        <translation>Skriv ord, eller /ett reguljärt uttryck/.</translation>
    </message>
    <message>
        <source>Under one id, the file has several different things; all but the first got ids of their own: {0}.</source>
        <translation>Under ett och samma id har filen flera olika saker; alla utom den första fick egna id: {0}.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>Packa upp och välj filen som ligger i.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Uppdatera programmet för att öppna det.</translation>
    </message>
    <message>
        <source>Update the program to open it. The file was not changed.</source>
        <translation>Uppdatera programmet för att öppna det. Filen har inte ändrats.</translation>
    </message>
    <message>
        <source>Use it, or choose another name.</source>
        <translation>Använd den, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>Values of variables are left out: {0}.</source>
        <translation>Värden på variabler är utelämnade: {0}.</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Webbmarkeringar (Web Annotations)</translation>
    </message>
    <message>
        <source>Web Annotations hold no comparison.</source>
        <translation>Web Annotations innehåller ingen jämförelse.</translation>
    </message>
    <message>
        <source>Web Annotations hold no document texts: the hash of each text names it.</source>
        <translation>Web Annotations innehåller inga dokumenttexter: varje text anges med sin hashsumma.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>What belongs to which case is left out: {0} assignments.</source>
        <translation>Vad som hör till vilket fall utelämnas: {0} tilldelningar.</translation>
    </message>
    <message>
        <source>What else is told of annotations, such as rights and audience, is left out: {0}.</source>
        <translation>Vad som i övrigt sägs om markeringar, som rättigheter och målgrupp, utelämnas: {0}.</translation>
    </message>
    <message>
        <source>What stands in the file twice, word for word, is taken once: {0}.</source>
        <translation>Det som står två gånger i filen, ord för ord, tas med en gång: {0}.</translation>
    </message>
    <message>
        <source>What the program finds in other documents than the two that are compared is left out.</source>
        <translation>Vad programmet finner i andra dokument än de två som jämförs är utelämnat.</translation>
    </message>
    <message>
        <source>What the program finds in two documents is left out, since no two are compared.</source>
        <translation>Vad programmet finner i två dokument är utelämnat, eftersom inga två jämförs.</translation>
    </message>
    <message>
        <source>When links were changed is left out: {0}.</source>
        <translation>När länkar ändrades utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Who brought documents into the project, and when, is left out: {0}.</source>
        <translation>Vem som lade in dokument i projektet och när utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Who changed a passage or a note of somebody else is left out: {0}.</source>
        <translation>Vem som ändrade någon annans avsnitt eller anteckning utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Who made tags, and when, is left out: {0}.</source>
        <translation>Vem som gjorde etiketter och när utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Who wrote notes that are part of a note of somebody else now is left out: {0}.</source>
        <translation>Vem som skrev anteckningar som nu är en del av någon annans anteckning utelämnas: {0}.</translation>
    </message>
    <message>
        <source>Whole case in one file</source>
        <translation>Hela ärendet i en fil</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words that this program had put behind notes for other tools, such as links, are left out again: {0}.</source>
        <translation>Ord som det här programmet hade satt bakom anteckningar åt andra verktyg, till exempel länkar, är utelämnade igen: {0}.</translation>
    </message>
    <message>
        <source>Write a word beside “in:”.</source>
        <translation>Skriv ett ord intill ”in:”.</translation>
    </message>
    <message>
        <source>Write a word on both sides of it.</source>
        <translation>Skriv ett ord på båda sidor om det.</translation>
    </message>
    <message>
        <source>Write a word that should be there beside it.</source>
        <translation>Skriv intill ett ord som ska finnas.</translation>
    </message>
    <message>
        <source>Write a word, or the beginning of one with a * after it.</source>
        <translation>Skriv ett ord, eller början av ett med en * efter.</translation>
    </message>
    <message>
        <source>Write it at the end of a word, after two letters or more, without other signs: trygg*.</source>
        <translation>Skriv den sist i ett ord, efter minst två bokstäver, utan andra tecken: trygg*.</translation>
    </message>
    <message>
        <source>Write it right after the colon.</source>
        <translation>Skriv det direkt efter kolonet.</translation>
    </message>
    <message>
        <source>Write more letters before the *.</source>
        <translation>Skriv fler bokstäver före *.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Skriv anteckning</translation>
    </message>
    <message>
        <source>Write the search more simply.</source>
        <translation>Skriv sökningen enklare.</translation>
    </message>
    <message>
        <source>Write them beside it, without OR, - and parentheses.</source>
        <translation>Skriv dem bredvid, utan OR, - och parenteser.</translation>
    </message>
    <message>
        <source>Write them between its parentheses, as in NEAR(one other, 10).</source>
        <translation>Skriv dem mellan parenteserna, som i NEAR(ett annat, 10).</translation>
    </message>
    <message>
        <source>Writing the passages</source>
        <translation>Skriver avsnitten</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapporten skrivs</translation>
    </message>
    <message>
        <source>Writing the texts</source>
        <translation>Skriver texterna</translation>
    </message>
    <message>
        <source>You may not read the file “{0}”.</source>
        <translation>Du får inte läsa filen ”{0}”.</translation>
    </message>
    <message>
        <source>Your own themes go out as sets without codes, with their words in the descriptions: {0}.</source>
        <translation>Egna teman följer med som grupper utan koder, med sina ord i beskrivningarna: {0}.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>en PowerPoint-presentation</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ett ZIP-arkiv</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>en komprimerad fil</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>en databas</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ett program</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>en Excel-arbetsbok</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>en e-bok</translation>
    </message>
    <message>
        <source>an older Word, Excel or Outlook file</source>
        <translation>en äldre Word-, Excel- eller Outlook-fil</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>markeringar</translation>
    </message>
    <message>
        <source>annotations to be placed</source>
        <translation>markeringar att placera</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>besvarar</translation>
    </message>
    <message>
        <source>case</source>
        <translation>versaler eller gemener</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsäger</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumentet</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>elaborates</source>
        <translation>utvecklar</translation>
    </message>
    <message>
        <source>head of a page</source>
        <translation>sidhuvud</translation>
    </message>
    <message>
        <source>joined at line end</source>
        <translation>sammanfogat vid radslut</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>matched without accents</source>
        <translation>lika utan accenter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>notes joined under others</source>
        <translation>anteckningar lagda under andra</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>bara här</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>skiljetecken</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citerar</translation>
    </message>
    <message>
        <source>reading error</source>
        <translation>läsfel</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relationen</translation>
    </message>
    <message>
        <source>same claim</source>
        <translation>samma påstående</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiketten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>tags on annotations</source>
        <translation>etiketter på markeringar</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>mellanrum</translation>
    </message>
    <message>
        <source>{0} Give a row for each word: theme; pattern; description.</source>
        <translation>{0} Ge en rad för varje ord: tema; mönster; beskrivning.</translation>
    </message>
    <message>
        <source>{0} It is shown here for reading only, as it was last saved.</source>
        <translation>{0} Det visas här skrivskyddat, så som det senast sparades.</translation>
    </message>
    <message>
        <source>{0} Row {1} was not taken.</source>
        <translation>{0} Rad {1} togs inte med.</translation>
    </message>
    <message>
        <source>{0} and {1} could not be compared.</source>
        <translation>{0} och {1} kunde inte jämföras.</translation>
    </message>
    <message>
        <source>{0} attached files were not read.</source>
        <translation>{0} bifogade filer har inte lästs.</translation>
    </message>
    <message>
        <source>{0} bytes could not be read and are shown as �.</source>
        <translation>{0} byte kunde inte läsas och visas som �.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} kan inte öppnas: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a web page.</source>
        <translation>{0} kan inte läsas som en webbsida.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kan inte läsas.</translation>
    </message>
    <message>
        <source>{0} characters could not be read and are shown as �.</source>
        <translation>{0} tecken kunde inte läsas och visas som �.</translation>
    </message>
    <message>
        <source>{0} charts are left out.</source>
        <translation>{0} diagram är utelämnade.</translation>
    </message>
    <message>
        <source>{0} choices in forms that were not chosen are left out.</source>
        <translation>{0} alternativ i formulär som inte valdes är utelämnade.</translation>
    </message>
    <message>
        <source>{0} comments stand at the end of the text.</source>
        <translation>{0} kommentarer står i slutet av texten.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} kunde inte sparas.</translation>
    </message>
    <message>
        <source>{0} could not be written: it is not allowed here.</source>
        <translation>{0} kunde inte sparas: det är inte tillåtet här.</translation>
    </message>
    <message>
        <source>{0} could not be written: the disk is full.</source>
        <translation>{0} kunde inte sparas: disken är full.</translation>
    </message>
    <message>
        <source>{0} could not be written: the folder is not there.</source>
        <translation>{0} kunde inte sparas: mappen finns inte.</translation>
    </message>
    <message>
        <source>{0} could not start.</source>
        <translation>{0} kunde inte startas.</translation>
    </message>
    <message>
        <source>{0} declares a document type, as no such document does.</source>
        <translation>{0} anger en dokumenttyp, vilket inget sådant dokument gör.</translation>
    </message>
    <message>
        <source>{0} declares a document type, as no such file does.</source>
        <translation>{0} anger en dokumenttyp, vilket ingen sådan fil gör.</translation>
    </message>
    <message>
        <source>{0} deletions are left out of the text.</source>
        <translation>{0} borttagningar är utelämnade ur texten.</translation>
    </message>
    <message>
        <source>{0} diagrams are left out with their words.</source>
        <translation>{0} scheman är utelämnade med sina ord.</translation>
    </message>
    <message>
        <source>{0} documents that this one takes in are left out.</source>
        <translation>{0} dokument som detta infogar är utelämnade.</translation>
    </message>
    <message>
        <source>{0} embedded objects are left out.</source>
        <translation>{0} inbäddade objekt är utelämnade.</translation>
    </message>
    <message>
        <source>{0} failed because of a fault in the program.</source>
        <translation>{0} misslyckades på grund av ett fel i programmet.</translation>
    </message>
    <message>
        <source>{0} fields of a form are filled in but not shown on their pages, and are not in the text.</source>
        <translation>{0} fält i ett formulär är ifyllda men visas inte på sidorna, och finns inte i texten.</translation>
    </message>
    <message>
        <source>{0} fields of forms are left out with what was filled in.</source>
        <translation>{0} formulärfält är utelämnade med det som fyllts i.</translation>
    </message>
    <message>
        <source>{0} frames, films or other embedded parts are left out.</source>
        <translation>{0} ramar, filmer eller andra inbäddade delar är utelämnade.</translation>
    </message>
    <message>
        <source>{0} has changed since it was read.</source>
        <translation>{0} har ändrats sedan den lästes.</translation>
    </message>
    <message>
        <source>{0} has no pages whose words can be recognised.</source>
        <translation>{0} har inga sidor som kan textigenkännas.</translation>
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation>{0} har inga sidor.</translation>
    </message>
    <message>
        <source>{0} has no theme that could be taken.</source>
        <translation>{0} har inget tema som kunde tas med.</translation>
    </message>
    <message>
        <source>{0} has {1} pages; at most {2} can be read.</source>
        <translation>{0} har {1} sidor; högst {2} kan läsas.</translation>
    </message>
    <message>
        <source>{0} hidden passages are left out of the text.</source>
        <translation>{0} dolda avsnitt är utelämnade ur texten.</translation>
    </message>
    <message>
        <source>{0} holds a picture of {1} × {2} pixels, more than can be read.</source>
        <translation>{0} innehåller en bild med {1} × {2} bildpunkter, fler än vad som kan läsas.</translation>
    </message>
    <message>
        <source>{0} holds a picture with more pixels than can be read.</source>
        <translation>{0} innehåller en bild med fler bildpunkter än vad som kan läsas.</translation>
    </message>
    <message>
        <source>{0} holds more than one REFI-QDA project.</source>
        <translation>{0} innehåller mer än ett REFI-QDA-projekt.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} parts.</source>
        <translation>{0} innehåller mer än {1} delar.</translation>
    </message>
    <message>
        <source>{0} holds no OpenDocument text.</source>
        <translation>{0} innehåller ingen OpenDocument-text.</translation>
    </message>
    <message>
        <source>{0} holds no REFI-QDA project.</source>
        <translation>{0} innehåller inget REFI-QDA-projekt.</translation>
    </message>
    <message>
        <source>{0} holds no Word document.</source>
        <translation>{0} innehåller inget Word-dokument.</translation>
    </message>
    <message>
        <source>{0} holds parts that lie over each other.</source>
        <translation>{0} innehåller delar som ligger över varandra.</translation>
    </message>
    <message>
        <source>{0} holds two parts of the same name.</source>
        <translation>{0} innehåller två delar med samma namn.</translation>
    </message>
    <message>
        <source>{0} holds {1} pictures; at most {2} can be read.</source>
        <translation>{0} innehåller {1} bilder; högst {2} kan läsas.</translation>
    </message>
    <message>
        <source>{0} insertions are part of the text.</source>
        <translation>{0} infogningar är en del av texten.</translation>
    </message>
    <message>
        <source>{0} is a PowerPoint presentation, which this version does not read.</source>
        <translation>{0} är en PowerPoint-presentation, som den här versionen inte läser.</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive, but no Word document.</source>
        <translation>{0} är ett ZIP-arkiv men inget Word-dokument.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} är en mapp.</translation>
    </message>
    <message>
        <source>{0} is a form whose pages are made by a program inside it, which this version does not run.</source>
        <translation>{0} är ett formulär vars sidor skapas av ett program i filen, som den här versionen inte kör.</translation>
    </message>
    <message>
        <source>{0} is a web archive, which this version does not read.</source>
        <translation>{0} är ett webbarkiv, som den här versionen inte läser.</translation>
    </message>
    <message>
        <source>{0} is an Excel workbook, which this version does not read.</source>
        <translation>{0} är en Excel-arbetsbok, som den här versionen inte läser.</translation>
    </message>
    <message>
        <source>{0} is damaged or is no PDF document.</source>
        <translation>{0} är skadad eller är inget PDF-dokument.</translation>
    </message>
    <message>
        <source>{0} is damaged, or no picture.</source>
        <translation>{0} är skadad, eller ingen bild.</translation>
    </message>
    <message>
        <source>{0} is damaged, or no project that can be read.</source>
        <translation>{0} är skadad, eller inget projekt som går att läsa.</translation>
    </message>
    <message>
        <source>{0} is damaged: a passage in it ends before it begins.</source>
        <translation>{0} är skadad: ett avsnitt i den slutar innan det börjar.</translation>
    </message>
    <message>
        <source>{0} is damaged: a passage in it has no place.</source>
        <translation>{0} är skadad: ett avsnitt i den har ingen plats.</translation>
    </message>
    <message>
        <source>{0} is damaged: a text in it is no UTF-8.</source>
        <translation>{0} är skadad: en text i den är inte UTF-8.</translation>
    </message>
    <message>
        <source>{0} is damaged: it breaks off or is no well-formed XML.</source>
        <translation>{0} är skadad: den bryts av eller är inte välformad XML.</translation>
    </message>
    <message>
        <source>{0} is damaged: it cannot be unpacked.</source>
        <translation>{0} är skadad: den kan inte packas upp.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no whole JSON file.</source>
        <translation>{0} är skadad: det är ingen hel JSON-fil.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no whole archive.</source>
        <translation>{0} är skadad: den är inget helt arkiv.</translation>
    </message>
    <message>
        <source>{0} is damaged: its checksum does not agree.</source>
        <translation>{0} är skadad: kontrollsumman stämmer inte.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} är tom.</translation>
    </message>
    <message>
        <source>{0} is encrypted in a way that this version cannot open.</source>
        <translation>{0} är krypterad på ett sätt som den här versionen inte kan öppna.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, the most that can be read.</source>
        <translation>{0} är större än {1} MB, det mesta som kan läsas.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} är låst med ett lösenord.</translation>
    </message>
    <message>
        <source>{0} is missing: the file is damaged.</source>
        <translation>{0} saknas: filen är skadad.</translation>
    </message>
    <message>
        <source>{0} is nested more than {1} levels deep.</source>
        <translation>{0} är nästlad mer än {1} nivåer djupt.</translation>
    </message>
    <message>
        <source>{0} is no REFI-QDA codebook.</source>
        <translation>{0} är ingen REFI-QDA-kodbok.</translation>
    </message>
    <message>
        <source>{0} is no RTF document.</source>
        <translation>{0} är inget RTF-dokument.</translation>
    </message>
    <message>
        <source>{0} is no file of another tool that can be read.</source>
        <translation>{0} är ingen fil från ett annat verktyg som kan läsas.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file.</source>
        <translation>{0} är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>{0} is no project of QualCoder.</source>
        <translation>{0} är inget projekt från QualCoder.</translation>
    </message>
    <message>
        <source>{0} is no project of Taguette.</source>
        <translation>{0} är inget projekt från Taguette.</translation>
    </message>
    <message>
        <source>{0} is no project of {1}, though it is called one.</source>
        <translation>{0} är inget projekt från {1}, fast filen heter som ett.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} är ingen textfil.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that this version does not read.</source>
        <translation>{0} är packad på ett sätt som den här versionen inte läser.</translation>
    </message>
    <message>
        <source>{0} is protected by a password, or an older Word file.</source>
        <translation>{0} är skyddad med lösenord, eller en äldre Word-fil.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>{0} is too large for a codebook.</source>
        <translation>{0} är för stor för en kodbok.</translation>
    </message>
    <message>
        <source>{0} is {1}, which this version does not read.</source>
        <translation>{0} är {1}, som den här versionen inte läser.</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>{0} får inte öppnas.</translation>
    </message>
    <message>
        <source>{0} more faults of that kind.</source>
        <translation>{0} fel till av samma slag.</translation>
    </message>
    <message>
        <source>{0} moved passages stand where they were moved to.</source>
        <translation>{0} flyttade avsnitt står dit de flyttades.</translation>
    </message>
    <message>
        <source>{0} needs more memory than it may use, and was stopped.</source>
        <translation>{0} kräver mer minne än tillåtet och avbröts.</translation>
    </message>
    <message>
        <source>{0} notes that no mark in the text refers to are left out.</source>
        <translation>{0} noter som inget tecken i texten hänvisar till är utelämnade.</translation>
    </message>
    <message>
        <source>{0} notes that the text refers to are missing in the file.</source>
        <translation>{0} noter som texten hänvisar till saknas i filen.</translation>
    </message>
    <message>
        <source>{0} notes that were written on the pages are not in the text.</source>
        <translation>{0} anteckningar som skrivits på sidorna finns inte i texten.</translation>
    </message>
    <message>
        <source>{0} null characters are shown as �.</source>
        <translation>{0} nolltecken visas som �.</translation>
    </message>
    <message>
        <source>{0} other pictures of the same view in the file are left out.</source>
        <translation>{0} andra bilder av samma vy i filen är utelämnade.</translation>
    </message>
    <message>
        <source>{0} page headers or footers that repeat others are left out.</source>
        <translation>{0} sidhuvuden eller sidfötter som upprepar andra är utelämnade.</translation>
    </message>
    <message>
        <source>{0} pages could not be recognised and are left out.</source>
        <translation>{0} sidor kunde inte textigenkännas och är utelämnade.</translation>
    </message>
    <message>
        <source>{0} pages hold no words.</source>
        <translation>{0} sidor innehåller inga ord.</translation>
    </message>
    <message>
        <source>{0} parts that are shown only where no scripts run are left out.</source>
        <translation>{0} delar som visas bara där inga skript körs är utelämnade.</translation>
    </message>
    <message>
        <source>{0} pictures among the text were not read.</source>
        <translation>{0} bilder i texten har inte lästs.</translation>
    </message>
    <message>
        <source>{0} pictures are left out.</source>
        <translation>{0} bilder är utelämnade.</translation>
    </message>
    <message>
        <source>{0} pieces of text inside the codes of fields are left out.</source>
        <translation>{0} stycken text inuti koden till fält är utelämnade.</translation>
    </message>
    <message>
        <source>{0} programs in the file were not run.</source>
        <translation>{0} program i filen har inte körts.</translation>
    </message>
    <message>
        <source>{0} repeated page headers and footers are left out.</source>
        <translation>{0} upprepade sidhuvuden och sidfötter är utelämnade.</translation>
    </message>
    <message>
        <source>{0} scripts were not run: words that they would show are missing.</source>
        <translation>{0} skript kördes inte: ord som de skulle visa saknas.</translation>
    </message>
    <message>
        <source>{0} stopped unexpectedly.</source>
        <translation>{0} avbröts oväntat.</translation>
    </message>
    <message>
        <source>{0} symbols of unknown fonts are shown as ◻.</source>
        <translation>{0} tecken ur okända symbolteckensnitt visas som ◻.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s and was stopped.</source>
        <translation>{0} tog längre tid än {1} s och avbröts.</translation>
    </message>
    <message>
        <source>{0} took too long and was stopped.</source>
        <translation>{0} tog för lång tid och avbröts.</translation>
    </message>
    <message>
        <source>{0} tracked deletions are left out of the text.</source>
        <translation>{0} spårade borttagningar är utelämnade ur texten.</translation>
    </message>
    <message>
        <source>{0} tracked insertions are part of the text.</source>
        <translation>{0} spårade infogningar är en del av texten.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation>{0} blir större än {1} MB uppackad.</translation>
    </message>
    <message>
        <source>{0} words beyond the edges of their pages are left out.</source>
        <translation>{0} ord utanför sidornas kanter utelämnas.</translation>
    </message>
    <message>
        <source>{0} words that are hidden on their pages are left out.</source>
        <translation>{0} ord som är dolda på sina sidor utelämnas.</translation>
    </message>
    <message>
        <source>{0} words that were divided at the end of a line are joined.</source>
        <translation>{0} ord som var avstavade vid radslut har fogats ihop.</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} MB.</source>
        <translation>{0} skulle bli större än {1} MB uppackad.</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} times its size.</source>
        <translation>{0} skulle bli mer än {1} gånger så stor uppackad.</translation>
    </message>
    <message>
        <source>“note:”, “tag:” and “in:” hold for the whole search.</source>
        <translation>”note:”, ”tag:” och ”in:” gäller hela sökningen.</translation>
    </message>
    <message>
        <source>“{0}” also matches where nothing stands.</source>
        <translation>”{0}” stämmer också där inget står.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made in that folder.</source>
        <translation>”{0}” kan inte skapas i den mappen.</translation>
    </message>
    <message>
        <source>“{0}” could not be replaced by the backup.</source>
        <translation>”{0}” kunde inte ersättas av säkerhetskopian.</translation>
    </message>
    <message>
        <source>“{0}” could not be written.</source>
        <translation>”{0}” kunde inte sparas.</translation>
    </message>
    <message>
        <source>“{0}” has a * where it cannot be looked for.</source>
        <translation>”{0}” har en * där den inte går att söka.</translation>
    </message>
    <message>
        <source>“{0}” has no letter or digit to look for.</source>
        <translation>”{0}” har ingen bokstav eller siffra att söka efter.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a case.</source>
        <translation>”{0}” är en mapp, inte ett ärende.</translation>
    </message>
    <message>
        <source>“{0}” is not a regular expression.</source>
        <translation>”{0}” är inget reguljärt uttryck.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>”{0}” är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>“{0}” is too long to be looked for.</source>
        <translation>”{0}” är för långt för att sökas.</translation>
    </message>
    <message>
        <source>“{0}” looks like the copy that a cloud service makes when two machines changed a file. Open the other one too, and merge this one into it.</source>
        <translation>”{0}” ser ut som en kopia som en molntjänst gör när två datorer har ändrat en fil. Öppna även den andra och slå samman den här med den.</translation>
    </message>
    <message>
        <source>“{0}” was not closed properly and could not be copied.</source>
        <translation>”{0}” stängdes inte ordentligt och kunde inte kopieras.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>That was the last difference.</source>
        <translation>Det var den sista skillnaden.</translation>
    </message>
    <message>
        <source>There are no differences to go to.</source>
        <translation>Det finns inga skillnader att gå till.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Det här är den första.</translation>
    </message>
    <message>
        <source>{0} is not the motion any more.</source>
        <translation>{0} är inte längre motionen.</translation>
    </message>
    <message>
        <source>{0} is the motion that the others answer.</source>
        <translation>{0} är motionen som de andra svarar på.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Each pair stands where you left it, in the rows, sections or flow that you chose for it.</source>
        <translation>Varje par står där du lämnade det, i de rader, avsnitt eller det flöde som du valde för det.</translation>
    </message>
    <message>
        <source>How many points larger or smaller than the desktop’s letters the texts are.</source>
        <translation>Hur många punkter större eller mindre än skrivbordets bokstäver texterna är.</translation>
    </message>
    <message>
        <source>How the room is shared between a list and what stands below it.</source>
        <translation>Hur utrymmet delas mellan en lista och det som står under den.</translation>
    </message>
    <message>
        <source>Marks what differs only by misread letters, case, hyphens or accents.</source>
        <translation>Märker ut det som bara skiljer sig genom fellästa bokstäver, versaler, bindestreck eller accenter.</translation>
    </message>
    <message>
        <source>Of the menus, dates and numbers: as the desktop has it, English or Swedish; from the next start.</source>
        <translation>För menyer, datum och tal: som skrivbordet har det, engelska eller svenska; från nästa start.</translation>
    </message>
    <message>
        <source>Size and docks are as you left them.</source>
        <translation>Storlek och listor är som du lämnade dem.</translation>
    </message>
    <message>
        <source>Stand first in the list of all acts.</source>
        <translation>Står först i listan över alla kommandon.</translation>
    </message>
    <message>
        <source>Stands beside your tags, notes and links, so that colleagues can tell whose they are.</source>
        <translation>Står vid dina etiketter, anteckningar och länkar, så att kollegor ser vems de är.</translation>
    </message>
    <message>
        <source>The case that was open is opened again.</source>
        <translation>Ärendet som var öppet öppnas igen.</translation>
    </message>
    <message>
        <source>The cases that were open last, offered on the start page and in the menu.</source>
        <translation>Ärendena som var öppna senast, på startsidan och i menyn.</translation>
    </message>
    <message>
        <source>The colours of the window: as the desktop has them, light, dark, or high contrast.</source>
        <translation>Fönstrets färger: som skrivbordet har dem, ljust, mörkt eller hög kontrast.</translation>
    </message>
    <message>
        <source>The form of the last export, its parts, its table and the language of its reader.</source>
        <translation>Den senaste exportens form, delar, tabell och läsarens språk.</translation>
    </message>
    <message>
        <source>The keys that you have given to acts in place of those they came with.</source>
        <translation>De tangenter du har gett kommandon i stället för dem de kom med.</translation>
    </message>
    <message>
        <source>The kinds of mark that you have turned on or off stay so; what lets passages stand back does not.</source>
        <translation>De slags markeringar som du har slagit på eller av förblir så; det som låter avsnitt träda tillbaka gör det inte.</translation>
    </message>
    <message>
        <source>The program that recognises words in pictures of pages; empty: where it usually is.</source>
        <translation>Programmet som känner igen ord i bilder av sidor; tomt: där det brukar ligga.</translation>
    </message>
    <message>
        <source>The strips beside the texts are shown or not.</source>
        <translation>Remsorna bredvid texterna visas eller inte.</translation>
    </message>
    <message>
        <source>The two texts are scrolled together or not.</source>
        <translation>De två texterna rullas tillsammans eller inte.</translation>
    </message>
    <message>
        <source>Whether the motion is unfolded, and how high.</source>
        <translation>Om motionen är utfälld, och hur hög den är.</translation>
    </message>
    <message>
        <source>Whether the tour of the window has been shown; it comes by itself once.</source>
        <translation>Om rundturen genom fönstret har visats; den kommer av sig själv en gång.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Utseende:</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Kortkommandon…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Show &amp;reading errors</source>
        <translation>Visa &amp;läsfel</translation>
    </message>
    <message>
        <source>Tesse&amp;ract:</source>
        <translation>Tesse&amp;ract:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textstorlek:</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ditt &amp;namn:</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Alla som de var</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Som från början</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ingen tangent</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Ta den därifrån</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Came with {0}. Press another key in the field above.</source>
        <translation>Kom med {0}. Tryck en annan tangent i fältet ovan.</translation>
    </message>
    <message>
        <source>Came without a key. Press one in the field above.</source>
        <translation>Kom utan tangent. Tryck en i fältet ovan.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Ny tan&amp;gent:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny tangent</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists. Please choose another key.</source>
        <translation>{0} behövs i texter och listor. Välj en annan tangent.</translation>
    </message>
    <message>
        <source>{0} is “{1}” now, which would have no such key any more.</source>
        <translation>{0} är ”{1}” nu, som då inte längre skulle ha den tangenten.</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>”{0}” har ingen tangent nu.</translation>
    </message>
    <message>
        <source>“{0}” has {1} now.</source>
        <translation>”{0}” har {1} nu.</translation>
    </message>
</context>
<context>
    <name>SilencePanel</name>
    <message>
        <source>A or B</source>
        <translation>A eller B</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>It stands below the texts (Shift+F9).</source>
        <translation>Det står under texterna (Shift+F9).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Kind of silence</source>
        <translation>Slag av lucka</translation>
    </message>
    <message>
        <source>Neither A nor B speaks of it.</source>
        <translation>Varken A eller B talar om det.</translation>
    </message>
    <message>
        <source>Nothing is left out: all that one says has its counterpart in the other.</source>
        <translation>Ingenting saknas: allt som den ena säger har sin motsvarighet i den andra.</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Saknas i</translation>
    </message>
    <message>
        <source>The motion speaks of it.</source>
        <translation>Motionen talar om det.</translation>
    </message>
    <message>
        <source>Who is silent</source>
        <translation>Var det saknas</translation>
    </message>
    <message>
        <source>With: {0}.</source>
        <translation>Med: {0}.</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>yrkande</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>stycke</translation>
    </message>
    <message>
        <source>section</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>{0} does not speak of it.</source>
        <translation>{0} talar inte om det.</translation>
    </message>
    <message>
        <source>{0} in all: A is silent on {1}, B on {2}</source>
        <translation>{0} totalt: {1} saknas i A, {2} i B</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>Saknas i {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0} only quotes it.</source>
        <translation>{0} bara citerar det.</translation>
    </message>
    <message>
        <source>{0} organisations</source>
        <translation>{0} organisationer</translation>
    </message>
    <message>
        <source>{0} persons</source>
        <translation>{0} personer</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} platser</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add a second document…</source>
        <translation>Lägg till ett andra dokument…</translation>
    </message>
    <message>
        <source>Drop a second document here</source>
        <translation>Släpp ett andra dokument här</translation>
    </message>
    <message>
        <source>Drop more documents here</source>
        <translation>Släpp fler dokument här</translation>
    </message>
    <message>
        <source>Drop two documents here</source>
        <translation>Släpp två dokument här</translation>
    </message>
    <message>
        <source>It is compared with the first one.</source>
        <translation>Det jämförs med det första.</translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation>Titta på exempelärendet</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nytt ärende…</translation>
    </message>
    <message>
        <source>Of several, the last two are compared. A single one is compared with the last in the case.</source>
        <translation>Av flera jämförs de två sista. Ett ensamt jämförs med det sista i ärendet.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Öppna ett ärende…</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>Öppna dokument…</translation>
    </message>
    <message>
        <source>Open two documents…</source>
        <translation>Öppna två dokument…</translation>
    </message>
    <message>
        <source>Read two documents side by side</source>
        <translation>Läs två dokument sida vid sida</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Senaste ärenden</translation>
    </message>
    <message>
        <source>Such as two responses to the same motion. They need not be versions of each other.</source>
        <translation>Till exempel två svar på samma motion. De behöver inte vara versioner av varandra.</translation>
    </message>
    <message>
        <source>Take the tour (5 steps)</source>
        <translation>Ta rundturen (5 steg)</translation>
    </message>
    <message>
        <source>What corresponds, what differs, which themes recur. Nothing leaves this computer.</source>
        <translation>Vad som motsvarar vartannat, vad som skiljer och vilka teman som återkommer. Inget lämnar den här datorn.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Utelämnat: {0}</translation>
    </message>
    <message>
        <source>Progress of what is under way</source>
        <translation>Hur långt det pågående har kommit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop what is under way (Esc)</source>
        <translation>Avbryt det som pågår (Esc)</translation>
    </message>
    <message>
        <source>What was left out of the file</source>
        <translation>Vad som utelämnades i filen</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline · {0} · reading errors A {1} %, B {2} %</source>
        <translation>offline · {0} · läsfel A {1} %, B {2} %</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>sparat {0}</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>skriver…</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source> ({0} of {1})</source>
        <translation> ({0} av {1})</translation>
    </message>
    <message>
        <source>its place in {0}: {1}</source>
        <translation>platsen i {0}: {1}</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>&amp;Archived</source>
        <translation>&amp;Arkiverad</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>B&amp;eskriv…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tangent</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Slå sa&amp;mman med</translation>
    </message>
    <message>
        <source>&amp;No key of its own</source>
        <translation>&amp;Ingen egen tangent</translation>
    </message>
    <message>
        <source>&amp;Put on the selected words</source>
        <translation>&amp;Sätt på markerade ord</translation>
    </message>
    <message>
        <source>&amp;Remove the tag</source>
        <translation>Ta b&amp;ort etiketten</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Blågrön</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Name of the new tag for this passage:</source>
        <translation>Namn på den nya etiketten för avsnittet:</translation>
    </message>
    <message>
        <source>No other tag</source>
        <translation>Ingen annan etikett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Reddish purple</source>
        <translation>Rödlila</translation>
    </message>
    <message>
        <source>Show archived &amp;tags</source>
        <translation>&amp;Visa arkiverade etiketter</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelsblå</translation>
    </message>
    <message>
        <source>Spl&amp;it off the chosen passage…</source>
        <translation>Br&amp;yt ut valt avsnitt…</translation>
    </message>
    <message>
        <source>Stand &amp;under</source>
        <translation>Lägg &amp;under</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Cinnober</translation>
    </message>
    <message>
        <source>What does the tag “{0}” mean?</source>
        <translation>Vad betyder etiketten ”{0}”?</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>{0} (archived)</source>
        <translation>{0} (arkiverad)</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Enter makes the tag “{0}”.</source>
        <translation>Enter skapar etiketten ”{0}”.</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Sök eller skapa en etikett</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Etikettens nya namn</translation>
    </message>
    <message>
        <source>No tags yet. Select words, type a name above, Enter.</source>
        <translation>Inga etiketter än. Markera ord, skriv ett namn ovan, Enter.</translation>
    </message>
    <message>
        <source>Sort the list in its own order first; then tags can be moved.</source>
        <translation>Visa listan i dess egen ordning först; sedan kan etiketter flyttas.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} totalt</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing new in {0}.</source>
        <translation>Inget nytt i {0}.</translation>
    </message>
    <message>
        <source>Placing passages</source>
        <translation>Placerar avsnitt</translation>
    </message>
    <message>
        <source>Putting into the case</source>
        <translation>För in i ärendet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Läser {0}</translation>
    </message>
    <message>
        <source>Taken in: {0}. Undo takes all of it back.</source>
        <translation>Hämtat in: {0}. Ångra tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>The case “{0}” was made of {1}.</source>
        <translation>Ärendet ”{0}” gjordes av {1}.</translation>
    </message>
    <message>
        <source>already there: {0}</source>
        <translation>fanns redan: {0}</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Hämta in</translation>
    </message>
    <message>
        <source>, to review: {0}</source>
        <translation>, att granska: {0}</translation>
    </message>
    <message>
        <source>; passages: {0}</source>
        <translation>; avsnitt: {0}</translation>
    </message>
    <message>
        <source>Everything will come in.</source>
        <translation>Allt kommer med.</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>Från ”{0}”</translation>
    </message>
    <message>
        <source>From “{0}”, made by {1}</source>
        <translation>Från ”{0}”, gjord med {1}</translation>
    </message>
    <message>
        <source>Import from another tool</source>
        <translation>Importera från ett annat verktyg</translation>
    </message>
    <message>
        <source>It holds nothing that can be taken in.</source>
        <translation>Den innehåller inget som kan hämtas in.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Progress of what is under way</source>
        <translation>Hur långt det pågående har kommit</translation>
    </message>
    <message>
        <source>What will &amp;not come in</source>
        <translation>Vad som &amp;inte kommer med</translation>
    </message>
    <message>
        <source>in the case already</source>
        <translation>finns redan i ärendet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>not in the case, and its text is not in the file: left out</source>
        <translation>finns inte i ärendet, och texten finns inte i filen: utelämnas</translation>
    </message>
    <message>
        <source>several have that name, and nothing tells which one is meant: left out</source>
        <translation>flera heter så, och inget visar vilket som menas: utelämnas</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Recognised with a confidence of {0} %</source>
        <translation>Textigenkänt med {0} % säkerhet</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Words looked for</source>
        <translation>&amp;Sökta ord</translation>
    </message>
    <message>
        <source>A line for each word or phrase, in any inflection; trygg* is any that begins so, /…/ an expression.</source>
        <translation>En rad för varje ord eller fras, i alla böjningar; trygg* är alla som börjar så, /…/ ett reguljärt uttryck.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Räknas…</translation>
    </message>
    <message>
        <source>Not counted: it takes too long, or stands nearly everywhere. Change what it looks for.</source>
        <translation>Inte räknat: det tar för lång tid eller står nästan överallt. Ändra vad det letar efter.</translation>
    </message>
    <message>
        <source>Open two documents to see how often it stands there.</source>
        <translation>Öppna två dokument för att se hur ofta det finns där.</translation>
    </message>
    <message>
        <source>Theme of your own</source>
        <translation>Eget tema</translation>
    </message>
    <message>
        <source>{0} in A, {1} in B</source>
        <translation>{0} i A, {1} i B</translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message>
        <source>&amp;Make it your own…</source>
        <translation>&amp;Gör det till ditt eget…</translation>
    </message>
    <message>
        <source>&amp;Remove from your themes</source>
        <translation>Ta &amp;bort ur dina teman</translation>
    </message>
    <message>
        <source>&amp;Tag every occurrence</source>
        <translation>Sätt &amp;etikett på alla förekomster</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändra…</translation>
    </message>
    <message>
        <source>Choose a theme in the list first.</source>
        <translation>Välj först ett tema i listan.</translation>
    </message>
    <message>
        <source>Enter makes the theme “{0}”, looked for in both texts.</source>
        <translation>Enter skapar temat ”{0}”, som söks i båda texterna.</translation>
    </message>
    <message>
        <source>Find or make a theme</source>
        <translation>Sök eller skapa ett tema</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Hittad av programmet</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>I båda</translation>
    </message>
    <message>
        <source>It has not been looked for here.</source>
        <translation>Det har inte sökts här.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>No theme recurs. Type words of your own above: Enter looks for them in both texts.</source>
        <translation>Inget tema återkommer. Skriv egna ord ovan: Enter söker dem i båda texterna.</translation>
    </message>
    <message>
        <source>Not in A</source>
        <translation>Inte i A</translation>
    </message>
    <message>
        <source>Not in B</source>
        <translation>Inte i B</translation>
    </message>
    <message>
        <source>Of your own codebook: {0}</source>
        <translation>Ur din egen kodbok: {0}</translation>
    </message>
    <message>
        <source>Sort the list in its own order first; then themes can be moved.</source>
        <translation>Sortera listan i dess egen ordning först; då kan teman flyttas.</translation>
    </message>
    <message>
        <source>Tag in the whole &amp;case…</source>
        <translation>Märk i &amp;hela ärendet…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Which themes are listed</source>
        <translation>Vilka teman som visas</translation>
    </message>
    <message>
        <source>{0} stands in neither text.</source>
        <translation>{0} finns inte i någon av texterna.</translation>
    </message>
    <message>
        <source>{0}: occurrence {1} of {2}, in {3}</source>
        <translation>{0}: förekomst {1} av {2}, i {3}</translation>
    </message>
    <message>
        <source>∅ in neither</source>
        <translation>∅ i ingen</translation>
    </message>
    <message>
        <source>∅ not in A</source>
        <translation>∅ inte i A</translation>
    </message>
    <message>
        <source>∅ not in B</source>
        <translation>∅ inte i B</translation>
    </message>
    <message>
        <source>◆ Your own</source>
        <translation>◆ Dina egna</translation>
    </message>
    <message>
        <source>◆ {0}: {1} in A, {2} in B. F2 in the list changes what is looked for.</source>
        <translation>◆ {0}: {1} i A, {2} i B. F2 i listan ändrar vad som söks.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>From difference to difference</source>
        <translation>Från skillnad till skillnad</translation>
    </message>
    <message>
        <source>History lists every act; {0} takes the last one back, also after a restart. {1} writes a report or a table.</source>
        <translation>Historik listar allt som gjorts; {0} ångrar det senaste, även efter en omstart. {1} skriver en rapport eller en tabell.</translation>
    </message>
    <message>
        <source>Select words and press 1 to 9, or {0} and type the tag’s name. {1} begins a note. All of it is saved at once.</source>
        <translation>Markera ord och tryck på 1 till 9, eller på {0} och skriv etikettens namn. {1} påbörjar en anteckning. Allt sparas genast.</translation>
    </message>
    <message>
        <source>Tag and note</source>
        <translation>Etiketter och anteckningar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Tick a theme to highlight it in both texts. {0} goes to its next occurrence.</source>
        <translation>Kryssa för ett tema för att markera det i båda texterna. {0} går till nästa förekomst.</translation>
    </message>
    <message>
        <source>Two texts, and what joins them</source>
        <translation>Två texter, och det som förenar dem</translation>
    </message>
    <message>
        <source>What corresponds has a bar beside it and is joined by a band. A click on a band brings both passages face to face.</source>
        <translation>Det som motsvarar vartannat har ett streck bredvid sig och förenas av ett band. Ett klick på ett band ställer båda avsnitten mitt för varandra.</translation>
    </message>
    <message>
        <source>What was done, and what comes of it</source>
        <translation>Det som gjorts, och vad det blir av det</translation>
    </message>
    <message>
        <source>{0} goes to the next difference, {1} to the one before; {2} adds reading errors. All are in the list.</source>
        <translation>{0} går till nästa skillnad, {1} till den föregående; {2} tar med läsfel. Alla står i listan.</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Steg {0} av {1}</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundtur genom fönstret</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back in {0}, {1}.</source>
        <translation>Tillbaka i {0}, {1}.</translation>
    </message>
    <message>
        <source>There is no jump to go back from.</source>
        <translation>Det finns inget hopp att gå tillbaka från.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source> · administrative formula</source>
        <translation> · administrativ standardfras</translation>
    </message>
    <message>
        <source> · both quote the motion</source>
        <translation> · båda citerar motionen</translation>
    </message>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Skillnad {0} av {1}</translation>
    </message>
    <message>
        <source>Differences inside passages that correspond: {0}. Reading errors: {1}. Passages in another place: {2}. Passages only in A: {3}, only in B: {4}.</source>
        <translation>Skillnader inuti avsnitt som motsvarar varandra: {0}. Läsfel: {1}. Avsnitt på annan plats: {2}. Avsnitt bara i A: {3}, bara i B: {4}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>law</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <source>nothing, {0}</source>
        <translation>inget, {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>number said against named</source>
        <translation>angivet antal mot uppräknat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other words in A and B</source>
        <translation>olika ord i A och B</translation>
    </message>
    <message>
        <source>page {0}, line {1}</source>
        <translation>sida {0}, rad {1}</translation>
    </message>
    <message>
        <source>passage only in A</source>
        <translation>avsnitt bara i A</translation>
    </message>
    <message>
        <source>passage only in B</source>
        <translation>avsnitt bara i B</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>procenttal</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>probably a reading error</source>
        <translation>troligen ett läsfel</translation>
    </message>
    <message>
        <source>the passage stands elsewhere in B</source>
        <translation>avsnittet står på ett annat ställe i B</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>okänt språk</translation>
    </message>
    <message>
        <source>words only in A</source>
        <translation>ord bara i A</translation>
    </message>
    <message>
        <source>words only in B</source>
        <translation>ord bara i B</translation>
    </message>
    <message>
        <source>{0} % of A and {1} % of B correspond · {2} differences</source>
        <translation>{0} % av A och {1} % av B har en motsvarighet · {2} skillnader</translation>
    </message>
    <message>
        <source>{0} named</source>
        <translation>{0} uppräknade</translation>
    </message>
    <message>
        <source>{0} said</source>
        <translation>{0} angivna</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source> and {0} more</source>
        <translation> och {0} till</translation>
    </message>
    <message>
        <source>A on the left, B on the right</source>
        <translation>A till vänster, B till höger</translation>
    </message>
    <message>
        <source>A passage that corresponds to several is counted with each of them, and so are the differences in it. The program&apos;s own list of differences counts, besides those inside passages, every passage that stands in another place or in one text only.</source>
        <translation>Ett avsnitt som motsvarar flera räknas med vart och ett av dem, och det gör även skillnaderna i det. Programmets egen lista över skillnader räknar, utöver dem inuti avsnitt, varje avsnitt som står på annan plats eller bara i den ena texten.</translation>
    </message>
    <message>
        <source>All contradictions</source>
        <translation>Alla motsägelser</translation>
    </message>
    <message>
        <source>All {0} are listed after this page.</source>
        <translation>Alla {0} står efter den här sidan.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Characters that hide</source>
        <translation>Tecken som inte syns</translation>
    </message>
    <message>
        <source>Compared beside</source>
        <translation>Jämförda bredvid</translation>
    </message>
    <message>
        <source>Confidence of passages in other words</source>
        <translation>Säkerhet för avsnitt med andra ord</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Motsägelser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Yrkande</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Demands that are not answered, and what has no counterpart in the other document. Silent: {0}.</source>
        <translation>Yrkanden som inte besvaras, och det som saknar motsvarighet i det andra dokumentet. Saknas: {0}.</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation>Dokument för dokument</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Hittad av programmet</translation>
    </message>
    <message>
        <source>Found by words, as all that corresponds is: silence here means that no counterpart was found. The same thing said in quite other words is not.</source>
        <translation>Hittat genom orden, liksom allt som motsvarar varandra: att något saknas betyder att ingen motsvarighet hittades. Samma sak sagd med helt andra ord hittas inte.</translation>
    </message>
    <message>
        <source>From {0} to {1}: of a hundred passages with that figure, so many should be right. {2} of {3} are below {4} and marked “unsure”.</source>
        <translation>Från {0} till {1}: av hundra avsnitt med den siffran bör så många vara rätt. {2} av {3} ligger under {4} och är märkta ”osäkert”.</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hur det lästes</translation>
    </message>
    <message>
        <source>How often each theme is in each document.</source>
        <translation>Hur ofta varje tema förekommer i varje dokument.</translation>
    </message>
    <message>
        <source>How passages and differences are counted</source>
        <translation>Så räknas avsnitt och skillnader</translation>
    </message>
    <message>
        <source>How to check the hashes</source>
        <translation>Så kontrolleras hashsummorna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Libraries that decide results</source>
        <translation>Bibliotek som avgör resultat</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Söks</translation>
    </message>
    <message>
        <source>Looked for the same in other words</source>
        <translation>Samma sak med andra ord söktes</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Markeringar:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>No demands were found in it.</source>
        <translation>Inga yrkanden hittades i den.</translation>
    </message>
    <message>
        <source>No name was given.</source>
        <translation>Inget namn är angett.</translation>
    </message>
    <message>
        <source>No passage is tagged or noted.</source>
        <translation>Inget avsnitt har etikett eller anteckning.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ingen är nämnd</translation>
    </message>
    <message>
        <source>None were found, and none is linked.</source>
        <translation>Inga hittades, och inga är länkade.</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Finns inte i den här filen</translation>
    </message>
    <message>
        <source>Not placed: {0}</source>
        <translation>Inte placerad: {0}</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Anteckning om ärendet</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Anteckning om {0}</translation>
    </message>
    <message>
        <source>Notes on the whole</source>
        <translation>Anteckningar om helheten</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <source>Of all characters of a text but white space, those in passages that correspond to something in the other; those in other words and administrative formulas, too.</source>
        <translation>Av alla tecken i en text utom mellanrum: de som står i avsnitt som motsvarar något i den andra, även med andra ord och i administrativa standardfraser.</translation>
    </message>
    <message>
        <source>Of the case&apos;s own codebook</source>
        <translation>Ur ärendets egen kodbok</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>Parts left out by choice</source>
        <translation>Delar som valts bort</translation>
    </message>
    <message>
        <source>Passages that are not placed</source>
        <translation>Avsnitt som inte är placerade</translation>
    </message>
    <message>
        <source>Passages that are not placed in this text</source>
        <translation>Avsnitt som inte är placerade i den här texten</translation>
    </message>
    <message>
        <source>People who worked on the case</source>
        <translation>Personer som har arbetat med ärendet</translation>
    </message>
    <message>
        <source>Per cent of the document on the left that corresponds to the one above. ≈: estimated.</source>
        <translation>Procent av dokumentet till vänster som motsvarar det ovanför. ≈: uppskattat.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Lades in i ärendet</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Läst med</translation>
    </message>
    <message>
        <source>Report of a case</source>
        <translation>Rapport om ett ärende</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 för filen</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 för texten</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Signs stand for them in this report.</source>
        <translation>I rapporten visas de med tecken.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Saknas i</translation>
    </message>
    <message>
        <source>Skipped or replaced</source>
        <translation>Överhoppat eller ersatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>Tagged passages and notes</source>
        <translation>Avsnitt med etiketter och anteckningar</translation>
    </message>
    <message>
        <source>The hash of a file tells whether it is the one that was read. In a folder with the file, one of these prints it: {0} on Linux, {1} on macOS, {2} on Windows.</source>
        <translation>Filens hashsumma visar om det är filen som lästes. I en mapp med filen skriver ett av dessa kommandon ut den: {0} på Linux, {1} på macOS, {2} på Windows.</translation>
    </message>
    <message>
        <source>The hash of the text is that of all that {0} prints, in UTF-8.</source>
        <translation>Textens hashsumma gäller allt som {0} skriver ut, i UTF-8.</translation>
    </message>
    <message>
        <source>The passages that speak of each demand were found by their words. “Only quoted” says what is demanded and no more; “not addressed” means that no passage was found.</source>
        <translation>Avsnitten som talar om varje yrkande hittades genom sina ord. ”Bara citerat” säger vad som yrkas och inget mer; ”berörs inte” betyder att inget avsnitt hittades.</translation>
    </message>
    <message>
        <source>The shares on the first page</source>
        <translation>Andelarna på första sidan</translation>
    </message>
    <message>
        <source>The texts are shown as they were read; only the matching looks past reading errors, case, accents and hyphens. Offsets, pages and lines refer to the text as read. A reading error is never counted as a difference, and a digit, a negation or a name never as a reading error. “In other words” is a judgement with a confidence, not a certainty.</source>
        <translation>Texterna visas så som de lästes; bara jämförelsen ser förbi läsfel, versaler, accenter och bindestreck. Lägen, sidor och rader gäller texten som den lästes. Ett läsfel räknas aldrig som en skillnad, och en siffra, en negation eller ett namn aldrig som ett läsfel. ”Med andra ord” är en bedömning med en viss säkerhet, inte ett faktum.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Themes by document</source>
        <translation>Teman per dokument</translation>
    </message>
    <message>
        <source>Themes that recur</source>
        <translation>Återkommande teman</translation>
    </message>
    <message>
        <source>Times in A</source>
        <translation>Gånger i A</translation>
    </message>
    <message>
        <source>Times in B</source>
        <translation>Gånger i B</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What corresponds</source>
        <translation>Vad som motsvarar varandra</translation>
    </message>
    <message>
        <source>What is linked, somebody has judged. Facts that differ and negations were found by the program: whether they contradict is to be judged.</source>
        <translation>Det som är länkat har någon bedömt. Uppgifter som skiljer sig och negationer hittades av programmet: om de är motsägelser måste bedömas.</translation>
    </message>
    <message>
        <source>What is not answered</source>
        <translation>Det som inte besvaras</translation>
    </message>
    <message>
        <source>What they share and what they do not</source>
        <translation>Vad som är gemensamt och vad som inte är det</translation>
    </message>
    <message>
        <source>What this report leaves out</source>
        <translation>Det som rapporten utelämnar</translation>
    </message>
    <message>
        <source>What {0} asks for, and what the two say of it.</source>
        <translation>Vad {0} begär, och vad de två säger om det.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Var det står</translation>
    </message>
    <message>
        <source>Where it would stand</source>
        <translation>Var det skulle stå</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words hurt by reading errors, estimated</source>
        <translation>Ord skadade av läsfel, uppskattat</translation>
    </message>
    <message>
        <source>Written {0} by {1}</source>
        <translation>Skriven {0} av {1}</translation>
    </message>
    <message>
        <source>a passage that is not in the report</source>
        <translation>ett avsnitt som inte finns i rapporten</translation>
    </message>
    <message>
        <source>about</source>
        <translation>om</translation>
    </message>
    <message>
        <source>about ids</source>
        <translation>om id</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>markeringar</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>besvarar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiverad</translation>
    </message>
    <message>
        <source>autumn {0}</source>
        <translation>hösten {0}</translation>
    </message>
    <message>
        <source>both on {0}</source>
        <translation>{0} i båda</translation>
    </message>
    <message>
        <source>but for reading errors</source>
        <translation>så när som på läsfel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>ändrat {0}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>kodning</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>färg</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>säkerhet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsäger</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad</translation>
    </message>
    <message>
        <source>created</source>
        <translation>skapad</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>daterad</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>yrkande</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>difference inside them</source>
        <translation>skillnad inuti dem</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>skillnader</translation>
    </message>
    <message>
        <source>differences inside them</source>
        <translation>skillnader inuti dem</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer sig</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>document A</source>
        <translation>dokument A</translation>
    </message>
    <message>
        <source>document B</source>
        <translation>dokument B</translation>
    </message>
    <message>
        <source>document id</source>
        <translation>dokument-id</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>edited passage</source>
        <translation>ändrat avsnitt</translation>
    </message>
    <message>
        <source>edited passages</source>
        <translation>ändrade avsnitt</translation>
    </message>
    <message>
        <source>elaborates</source>
        <translation>utvecklar</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>annan plats</translation>
    </message>
    <message>
        <source>elsewhere: {0} {1}</source>
        <translation>annan plats: {0} {1}</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>teckenkodning</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>end in A</source>
        <translation>slut i A</translation>
    </message>
    <message>
        <source>end in B</source>
        <translation>slut i B</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>fact that differs</source>
        <translation>uppgift som skiljer sig</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>facts that differ</source>
        <translation>uppgifter som skiljer sig</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>filen ändrad</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>how to read it</source>
        <translation>så läses den</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>på annan plats</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>i båda</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>med andra ord</translation>
    </message>
    <message>
        <source>in the motion</source>
        <translation>i motionen</translation>
    </message>
    <message>
        <source>its counterpart stands in another place</source>
        <translation>motsvarigheten står på annan plats</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>l.</source>
        <translation>r.</translation>
    </message>
    <message>
        <source>l. {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <source>law</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>laws</source>
        <translation>lagar</translation>
    </message>
    <message>
        <source>left document</source>
        <translation>vänster dokument</translation>
    </message>
    <message>
        <source>line</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>line in A</source>
        <translation>rad i A</translation>
    </message>
    <message>
        <source>line in B</source>
        <translation>rad i B</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>linked as contradicting</source>
        <translation>länkat som motsägelse</translation>
    </message>
    <message>
        <source>linked passages</source>
        <translation>länkade avsnitt</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>ll. {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>försvunnen</translation>
    </message>
    <message>
        <source>match</source>
        <translation>motsvarighet</translation>
    </message>
    <message>
        <source>match id</source>
        <translation>motsvarighetens id</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>motsvarigheter</translation>
    </message>
    <message>
        <source>may be a reading error of “{0}”</source>
        <translation>kan vara läsfel för ”{0}”</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>felläst</translation>
    </message>
    <message>
        <source>modified {0}</source>
        <translation>ändrad {0}</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>motion {0}</source>
        <translation>motionen {0}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>name of the case</source>
        <translation>ärendets namn</translation>
    </message>
    <message>
        <source>negation in one alone</source>
        <translation>negation bara i det ena</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>berörs inte</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>inte med</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>inte läst</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>note id</source>
        <translation>antecknings-id</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>med anteckning</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>nothing of the kind in {0}</source>
        <translation>inget sådant i {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>number said against named</source>
        <translation>angivet antal mot uppräknat</translation>
    </message>
    <message>
        <source>of A corresponds to something in B</source>
        <translation>av A motsvarar något i B</translation>
    </message>
    <message>
        <source>of B corresponds to something in A</source>
        <translation>av B motsvarar något i A</translation>
    </message>
    <message>
        <source>of these administrative formulas</source>
        <translation>därav administrativa standardfraser</translation>
    </message>
    <message>
        <source>of these an administrative formula</source>
        <translation>därav administrativ standardfras</translation>
    </message>
    <message>
        <source>of these in another place</source>
        <translation>därav på annan plats</translation>
    </message>
    <message>
        <source>of these quoted from the third document</source>
        <translation>därav citat ur det tredje dokumentet</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>bara här</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>bara i A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>bara i B</translation>
    </message>
    <message>
        <source>only quoted</source>
        <translation>bara citerat</translation>
    </message>
    <message>
        <source>only quotes</source>
        <translation>citerar bara</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisationer</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>ursprung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>other annotation</source>
        <translation>andra markeringen</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>andra dokumentet</translation>
    </message>
    <message>
        <source>other document id</source>
        <translation>andra dokument-id</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>andra slut</translation>
    </message>
    <message>
        <source>other line</source>
        <translation>andra rad</translation>
    </message>
    <message>
        <source>other page</source>
        <translation>andra sida</translation>
    </message>
    <message>
        <source>other quote</source>
        <translation>andra citatet</translation>
    </message>
    <message>
        <source>other start</source>
        <translation>andra start</translation>
    </message>
    <message>
        <source>other words in A</source>
        <translation>andra ord i A</translation>
    </message>
    <message>
        <source>other words in B</source>
        <translation>andra ord i B</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>s.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>s. {0}</translation>
    </message>
    <message>
        <source>p. {0}, l. {1}</source>
        <translation>s. {0}, rad {1}</translation>
    </message>
    <message>
        <source>p. {0}, ll. {1}</source>
        <translation>s. {0}, rad {1}</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sida</translation>
    </message>
    <message>
        <source>page in A</source>
        <translation>sida i A</translation>
    </message>
    <message>
        <source>page in B</source>
        <translation>sida i B</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>sidan {0} av {1}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sidor</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>överordnad</translation>
    </message>
    <message>
        <source>parent id</source>
        <translation>överordnad id</translation>
    </message>
    <message>
        <source>part</source>
        <translation>del</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>stycke</translation>
    </message>
    <message>
        <source>passage only in A</source>
        <translation>avsnitt bara i A</translation>
    </message>
    <message>
        <source>passage only in B</source>
        <translation>avsnitt bara i B</translation>
    </message>
    <message>
        <source>passage that corresponds</source>
        <translation>avsnitt som motsvarar varandra</translation>
    </message>
    <message>
        <source>passage {0}</source>
        <translation>avsnitt {0}</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>passages only in A</source>
        <translation>avsnitt bara i A</translation>
    </message>
    <message>
        <source>passages only in B</source>
        <translation>avsnitt bara i B</translation>
    </message>
    <message>
        <source>passages that correspond</source>
        <translation>avsnitt som motsvarar varandra</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>mönster</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>procenttal</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>picture, read by text recognition</source>
        <translation>bild, läst med textigenkänning</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>places in A</source>
        <translation>ställen i A</translation>
    </message>
    <message>
        <source>places in B</source>
        <translation>ställen i B</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ren text</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>före</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citerar</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>läsare</translation>
    </message>
    <message>
        <source>reading error</source>
        <translation>läsfel</translation>
    </message>
    <message>
        <source>reading error inside them</source>
        <translation>läsfel inuti dem</translation>
    </message>
    <message>
        <source>reading errors</source>
        <translation>läsfel</translation>
    </message>
    <message>
        <source>reading errors inside them</source>
        <translation>läsfel inuti dem</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>anmärkningar</translation>
    </message>
    <message>
        <source>response</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>right document</source>
        <translation>höger dokument</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>same claim</source>
        <translation>samma påstående</translation>
    </message>
    <message>
        <source>says nothing of ({0})</source>
        <translation>säger inget om ({0})</translation>
    </message>
    <message>
        <source>section</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>genväg</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>tiger</translation>
    </message>
    <message>
        <source>source sha256</source>
        <translation>filens sha256</translation>
    </message>
    <message>
        <source>spring {0}</source>
        <translation>våren {0}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>start in A</source>
        <translation>start i A</translation>
    </message>
    <message>
        <source>start in B</source>
        <translation>start i B</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>summer {0}</source>
        <translation>sommaren {0}</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>tag id</source>
        <translation>etikett-id</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>etiketten {0}</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>med etikett</translation>
    </message>
    <message>
        <source>tagged by</source>
        <translation>etiketterad av</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>text sha256</source>
        <translation>textens sha256</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>ärendet</translation>
    </message>
    <message>
        <source>the longest in common</source>
        <translation>längst gemensamt</translation>
    </message>
    <message>
        <source>the longest in one only</source>
        <translation>längst bara i den ena</translation>
    </message>
    <message>
        <source>the other document</source>
        <translation>det andra dokumentet</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>the same but for reading errors</source>
        <translation>samma så när som på läsfel</translation>
    </message>
    <message>
        <source>the third document</source>
        <translation>det tredje dokumentet</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>hela ärendet</translation>
    </message>
    <message>
        <source>the whole passage is without counterpart</source>
        <translation>hela avsnittet saknar motsvarighet</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>theme that recurs</source>
        <translation>tema som återkommer</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teman</translation>
    </message>
    <message>
        <source>themes that recur</source>
        <translation>teman som återkommer</translation>
    </message>
    <message>
        <source>times in A</source>
        <translation>gånger i A</translation>
    </message>
    <message>
        <source>times in B</source>
        <translation>gånger i B</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>to review: the text was replaced</source>
        <translation>att granska: texten har bytts ut</translation>
    </message>
    <message>
        <source>two documents</source>
        <translation>två dokument</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>okänt språk</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>webbsida</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vikt</translation>
    </message>
    <message>
        <source>what</source>
        <translation>vad</translation>
    </message>
    <message>
        <source>what stands beside it is something else</source>
        <translation>det som står bredvid är något annat</translation>
    </message>
    <message>
        <source>winter {0}</source>
        <translation>vintern {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>med {0}</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>utan motsvarighet</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>words in A</source>
        <translation>ord i A</translation>
    </message>
    <message>
        <source>words in B</source>
        <translation>ord i B</translation>
    </message>
    <message>
        <source>would stand</source>
        <translation>skulle stå</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} och {1}</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} byte</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} tecken</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} för {1}</translation>
    </message>
    <message>
        <source>{0} named</source>
        <translation>{0} uppräknade</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{1} i {0}</translation>
    </message>
    <message>
        <source>{0} only quotes</source>
        <translation>{0} citerar bara</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} sidor</translation>
    </message>
    <message>
        <source>{0} said</source>
        <translation>{0} angivna</translation>
    </message>
    <message>
        <source>{0}, {1}, passage {2}</source>
        <translation>{0}, {1}, avsnitt {2}</translation>
    </message>
    <message>
        <source>{0}s</source>
        <translation>{0}-talet</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>“{0}” only in {1}</source>
        <translation>”{0}” bara i {1}</translation>
    </message>
    <message>
        <source>…: not compared.</source>
        <translation>…: inte jämförda.</translation>
    </message>
    <message>
        <source>◆: of the case&apos;s own codebook</source>
        <translation>◆: ur ärendets egen kodbok</translation>
    </message>
</context>
</TS>
