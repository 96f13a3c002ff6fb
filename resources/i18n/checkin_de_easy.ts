<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>&amp;Gast</translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation>&amp;Namens·schilder</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Einlass·stelle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Neue Veranstaltung …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>Veranstaltung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Sicherungs·&amp;kopie holen …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Mit der &amp;Demo üben</translation>
    </message>
    <message>
        <source>&amp;Get ready …</source>
        <translation>&amp;Alles vorbereiten …</translation>
    </message>
    <message>
        <source>&amp;Import a guest list …</source>
        <translation>Gäste·&amp;liste holen …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Who works here …</source>
        <translation>&amp;Wer arbeitet hier …</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN …</source>
        <translation>&amp;PIN von der Leitung …</translation>
    </message>
    <message>
        <source>&amp;Guest screen</source>
        <translation>&amp;Bild·schirm für Gäste</translation>
    </message>
    <message>
        <source>Set up a sca&amp;nner …</source>
        <translation>Sca&amp;nner einstellen …</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>K&amp;amera</translation>
    </message>
    <message>
        <source>Guests check in &amp;themselves</source>
        <translation>Gäste melden sich &amp;selbst an</translation>
    </message>
    <message>
        <source>Pra&amp;ctise on a copy</source>
        <translation>An einer Kopie &amp;üben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Programm been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Search a guest</source>
        <translation>Gast &amp;suchen</translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation>&amp;Neuer Gast</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Correct name</source>
        <translation>Namen &amp;ändern</translation>
    </message>
    <message>
        <source>Undo with a &amp;reason …</source>
        <translation>Mit &amp;Grund rückgängig machen …</translation>
    </message>
    <message>
        <source>A&amp;dmit anyway …</source>
        <translation>&amp;Trotzdem hinein·lassen …</translation>
    </message>
    <message>
        <source>Somebody else &amp;comes …</source>
        <translation>Eine andere Person &amp;kommt …</translation>
    </message>
    <message>
        <source>Ticket &amp;lost: new code …</source>
        <translation>Ticket &amp;verloren: neuer Code …</translation>
    </message>
    <message>
        <source>Call a &amp;guide</source>
        <translation>Be&amp;gleitung rufen</translation>
    </message>
    <message>
        <source>&amp;Go as the guide</source>
        <translation>Ich be&amp;gleite den Gast</translation>
    </message>
    <message>
        <source>Gu&amp;ides …</source>
        <translation>Begle&amp;itungen …</translation>
    </message>
    <message>
        <source>Guests go &amp;out</source>
        <translation>Gäste gehen &amp;hinaus</translation>
    </message>
    <message>
        <source>&amp;Edit checkpoints …</source>
        <translation>Einlass·stellen &amp;ändern …</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>&amp;Neu drucken</translation>
    </message>
    <message>
        <source>Print &amp;late badges</source>
        <translation>&amp;Späte Namens·schilder drucken</translation>
    </message>
    <message>
        <source>&amp;Print badges …</source>
        <translation>&amp;Viele Namens·schilder drucken …</translation>
    </message>
    <message>
        <source>&amp;Try the printer again</source>
        <translation>&amp;Drucker noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Where the badges are …</source>
        <translation>&amp;Wo sind die Namens·schilder …</translation>
    </message>
    <message>
        <source>Te&amp;mplates …</source>
        <translation>&amp;Muster …</translation>
    </message>
    <message>
        <source>Prin&amp;ters …</source>
        <translation>Dru&amp;cker einstellen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Checkin</source>
        <translation>Ü&amp;ber Checkin</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How answers are told</source>
        <translation>So zeigt Checkin die Antworten</translation>
    </message>
    <message>
        <source>Each answer is heard</source>
        <translation>Sie hören jede Antwort</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer and the name</source>
        <translation>Die Antwort und der Name</translation>
    </message>
    <message>
        <source>In its panel</source>
        <translation>In ihrem Feld</translation>
    </message>
    <message>
        <source>On the whole window, for a moment</source>
        <translation>Im ganzen Fenster, kurz</translation>
    </message>
    <message>
        <source>On the whole window, until a key is pressed</source>
        <translation>Im ganzen Fenster, bis Sie eine Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Töne</translation>
    </message>
    <message>
        <source>Said &amp;aloud</source>
        <translation>Laut ges&amp;agt</translation>
    </message>
    <message>
        <source>Shown &amp;large</source>
        <translation>&amp;Groß gezeigt</translation>
    </message>
</context>
<context>
    <name>BookedTab</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Guides booked ahead</source>
        <translation>Begleitungen für später</translation>
    </message>
    <message>
        <source>The guest is here: &amp;call</source>
        <translation>Der Gast ist da: &amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch frei</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Begleitung</translation>
    </message>
    <message>
        <source>Book a guide for {0}:</source>
        <translation>Begleitung für {0} buchen:</translation>
    </message>
    <message>
        <source>To book a guide, first search the guest at the desk and open this page again.</source>
        <translation>Suchen Sie zuerst den Gast am Platz. Öffnen Sie dann diese Seite noch einmal.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>I go</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Guide wanted: {0}</source>
        <translation>Gast möchte Begleitung: {0}</translation>
    </message>
    <message>
        <source>I go: {0}</source>
        <translation>Ich gehe: {0}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>wartet {0}</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Whom and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Calls for guides</source>
        <translation>Rufe nach Begleitung</translation>
    </message>
    <message>
        <source>Nobody has called for a guide yet.</source>
        <translation>Noch hat niemand eine Begleitung gerufen.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Ich &amp;mache das</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Angekommen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Give &amp;back</source>
        <translation>&amp;Zurück·geben</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Ich selbst</translation>
    </message>
    <message>
        <source>&amp;Who goes</source>
        <translation>&amp;Wer geht</translation>
    </message>
</context>
<context>
    <name>CameraActs</name>
    <message>
        <source>The camera is being switched on …</source>
        <translation>Die Kamera geht an …</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Hold a code before the camera.</source>
        <translation>Halten Sie einen Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: hold it still, nearer, in better light.</source>
        <translation>Nicht lesbar. Halten Sie still. Gehen Sie näher. Machen Sie Licht.</translation>
    </message>
    <message>
        <source>Several codes: hold only one into the middle.</source>
        <translation>Das sind mehrere Codes. Halten Sie nur 1 Code in die Mitte.</translation>
    </message>
    <message>
        <source>Hold it still …</source>
        <translation>Halten Sie still …</translation>
    </message>
    <message>
        <source>Code read. Take it away.</source>
        <translation>Der Code ist gelesen. Nehmen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Das sieht die Kamera</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Welche Kamera</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Kamera aus·schalten</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On: reads codes, too</source>
        <translation>An: liest auch Codes</translation>
    </message>
    <message>
        <source>QR codes only: quickest</source>
        <translation>Nur QR-Codes: sehr schnell</translation>
    </message>
    <message>
        <source>QR and Aztec</source>
        <translation>QR und Aztec</translation>
    </message>
    <message>
        <source>QR and Data Matrix</source>
        <translation>QR und Data Matrix</translation>
    </message>
    <message>
        <source>QR and Code 128</source>
        <translation>QR und Code 128</translation>
    </message>
    <message>
        <source>All four: slowest</source>
        <translation>Alle 4: sehr langsam</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>As this computer chooses</source>
        <translation>Der Computer wählt</translation>
    </message>
    <message>
        <source>&amp;Which camera</source>
        <translation>&amp;Welche Kamera</translation>
    </message>
    <message>
        <source>C&amp;odes it reads</source>
        <translation>Diese C&amp;odes liest sie</translation>
    </message>
</context>
<context>
    <name>CheckpointsDialog</name>
    <message>
        <source>Entrance: prints badges</source>
        <translation>Eingang: Hier druckt der Drucker</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Again after an exit</source>
        <translation>Wieder nach dem Hinaus·gehen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1-mal</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1-mal am Tag</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>So oft man will</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Einlass·stellen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Everybody, or for example: {0}</source>
        <translation>Alle. Zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>Any time, or for example: 13:30</source>
        <translation>Immer. Zum Beispiel: 13:30</translation>
    </message>
    <message>
        <source>Only with a &amp;booking</source>
        <translation>Nur mit &amp;Buchung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Öffnet um</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Schlie&amp;ßt um</translation>
    </message>
    <message>
        <source>&amp;Who may enter</source>
        <translation>&amp;Wer darf hinein</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie o&amp;ft</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>PIN von der &amp;Leitung</translation>
    </message>
    <message>
        <source>&amp;Add a checkpoint</source>
        <translation>Neue Einlass·stelle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Save and print badge</source>
        <translation>Speichern und Namens·schild drucken</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>Farbe von der Gruppe</translation>
    </message>
    <message>
        <source>Readable on the category</source>
        <translation>Lesbar auf der Farbe von der Gruppe</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Design a badge: {0}</source>
        <translation>Namens·schild gestalten: {0}</translation>
    </message>
    <message>
        <source>Category is {0}</source>
        <translation>Die Gruppe ist {0}</translation>
    </message>
    <message>
        <source>Guest has: {0}</source>
        <translation>Der Gast hat: {0}</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>{0}, folded to {1}</source>
        <translation>{0}, gefaltet auf {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Anderes Bild …</translation>
    </message>
    <message>
        <source>Text in this block</source>
        <translation>Text in diesem Block</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose an element in the list or on the badge to change it.</source>
        <translation>Wählen Sie ein Teil in der Liste. Oder wählen Sie es auf dem Namens·schild. Dann können Sie es ändern.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Abstand von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Abstand von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size of letters, from and to</source>
        <translation>Größe von der Schrift, von und bis</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation>Höchstens so viele Zeilen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Links-rechts</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Oben-unten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>White at the edge</source>
        <translation>Weißer Rand</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <translation>Breite von dem Rand</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Runde Ecken</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Abstand nach oben</translation>
    </message>
    <message>
        <source>Only shown if</source>
        <translation>Nur zeigen, wenn</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>Admission code</source>
        <translation>Einlass·code</translation>
    </message>
    <message>
        <source>Contact card, if agreed to</source>
        <translation>Kontakt·karte, wenn erlaubt</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fette Schrift</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Put in a field of the guest</source>
        <translation>Ein Feld von dem Gast einsetzen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
    <message>
        <source>{0}, smallest</source>
        <translation>{0}: kleinste</translation>
    </message>
    <message>
        <source>{0}, largest</source>
        <translation>{0}: größte</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Text·block</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Strich·code</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Title and name</source>
        <translation>Titel und Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Für·wort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma oder Verein</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Support, if wanted</source>
        <translation>Unterstützung, wenn der Gast das möchte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Longest name</source>
        <translation>&amp;Längster Name</translation>
    </message>
    <message>
        <source>S&amp;hortest name</source>
        <translation>&amp;Kürzester Name</translation>
    </message>
    <message>
        <source>&amp;Any guest</source>
        <translation>&amp;Irgendein Gast</translation>
    </message>
    <message>
        <source>The condition of “{element}” is not understood: {text}. Write it like guest.category == &apos;Press&apos;, or choose it from the list beside it.</source>
        <translation>Die Bedingung von „{element}“ ist falsch: {text}. Schreiben Sie so: guest.category == 'Presse'. Oder wählen Sie aus der Liste daneben.</translation>
    </message>
    <message>
        <source>“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text.</source>
        <translation>In „{element}“ steht „{text}“. Das hat kein Gast. Wählen Sie ein Feld aus der Liste daneben.</translation>
    </message>
    <message>
        <source>The smallest size of “{element}” is above its largest one. Make one of them fit the other.</source>
        <translation>Bei „{element}“ ist die kleinste Schrift größer als die größte. Ändern Sie 1 von den beiden Größen.</translation>
    </message>
    <message>
        <source>The picture “{text}” of “{element}” is missing. Choose another one, or remove the element.</source>
        <translation>In „{element}“ fehlt das Bild „{text}“. Wählen Sie ein anderes Bild. Oder löschen Sie „{element}“.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorder·seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rück·seite</translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>{0} Milli·meter von links, {1} von oben, {2} breit, {3} hoch</translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Das Muster ist gespeichert.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet. Save it, or close again to leave it.</source>
        <translation>Die Änderungen sind noch nicht gespeichert. Speichern Sie. Oder schließen Sie noch einmal. Dann sind die Änderungen weg.</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Not on this guest&apos;s badge.</source>
        <translation>Nicht auf dem Namens·schild von diesem Gast.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>The page with rulers is with the printer.</source>
        <translation>Die Seite mit Linealen ist beim Drucker.</translation>
    </message>
    <message>
        <source>Save first: this desk does not have that printer yet.</source>
        <translation>Speichern Sie zuerst. Dieser Platz hat den Drucker noch nicht.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Scannen oder suchen Sie zuerst den Gast. Drücken Sie dann die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Backup {0}</source>
        <translation>Sicherungs·kopie {0}</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherungs·kopie</translation>
    </message>
    <message>
        <source>Exit: guests go out</source>
        <translation>Ausgang: Gäste gehen hinaus</translation>
    </message>
    <message>
        <source>Who works here? Ctrl+M</source>
        <translation>Wer arbeitet hier? Strg+M</translation>
    </message>
    <message>
        <source>Late badges: {0}</source>
        <translation>Späte Namens·schilder: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation>
            <numerusform>%n Namens·schild ist unterwegs.</numerusform>
            <numerusform>%n Namens·schilder sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge is late.</source>
        <translation>Alle Namens·schilder sind schon gedruckt.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation>&amp;Name von diesem Platz</translation>
    </message>
    <message>
        <source>For example: Entrance left</source>
        <translation>Zum Beispiel: Eingang links</translation>
    </message>
    <message>
        <source>&amp;Backups to</source>
        <translation>&amp;Sicherungs·kopien nach</translation>
    </message>
    <message>
        <source>On this computer; better a stick or a share</source>
        <translation>Auf diesem Computer. Besser ist ein USB-Stick.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Ordner für Sicherungs·kopien</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It types like a US keyboard.</source>
        <translation>Er schreibt wie eine Tastatur aus den USA.</translation>
    </message>
    <message>
        <source>It types like the keyboard of this computer.</source>
        <translation>Er schreibt wie die Tastatur von diesem Computer.</translation>
    </message>
    <message>
        <source>It types like another keyboard. What its keys mean is known now.</source>
        <translation>Er schreibt wie eine andere Tastatur. Checkin kennt jetzt die Tasten.</translation>
    </message>
    <message>
        <source>Behind each code it presses Enter.</source>
        <translation>Nach jedem Code drückt er die Eingabe-Taste.</translation>
    </message>
    <message>
        <source>Behind each code it presses Tab.</source>
        <translation>Nach jedem Code drückt er die Tab-Taste.</translation>
    </message>
    <message>
        <source>Behind a code it presses no key.</source>
        <translation>Nach einem Code drückt er keine Taste.</translation>
    </message>
    <message>
        <source>Before each code it puts “{0}”, which is left out.</source>
        <translation>Vor jeden Code setzt er „{0}“. Checkin lässt das weg.</translation>
    </message>
    <message>
        <source>Behind each code it puts “{0}”, which is left out.</source>
        <translation>Hinter jeden Code setzt er „{0}“. Checkin lässt das weg.</translation>
    </message>
    <message>
        <source>It takes {0} ms a key.</source>
        <translation>Er braucht {0} Milli·sekunden für jede Taste.</translation>
    </message>
    <message>
        <source>Another code was scanned. Scan the two codes shown here, in turn.</source>
        <translation>Das war ein anderer Code. Scannen Sie die 2 Codes von dieser Seite.</translation>
    </message>
    <message>
        <source>Some characters were lost. Set the scanner slower, by the delay a character in its handbook.</source>
        <translation>Es fehlen Zeichen. Stellen Sie den Scanner langsamer. Das steht im Handbuch vom Scanner.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped. Switch Caps Lock off.</source>
        <translation>Große und kleine Buchstaben sind vertauscht. Schalten Sie die Feststell·taste aus.</translation>
    </message>
    <message>
        <source>The scanner presses function or arrow keys, which do other things here. Switch that off in it.</source>
        <translation>Der Scanner drückt falsche Tasten. Sie machen hier etwas anderes. Schalten Sie das im Scanner aus.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set it faster, by the delay a character in its handbook.</source>
        <translation>Der Scanner schreibt zu langsam. Stellen Sie ihn schneller. Das steht im Handbuch vom Scanner.</translation>
    </message>
    <message>
        <source>The characters make no sense. Set the scanner back as its handbook says, and scan both codes again.</source>
        <translation>Die Zeichen sind falsch. Setzen Sie den Scanner zurück. Das steht im Handbuch. Scannen Sie dann beide Codes noch einmal.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Set up a scanner</source>
        <translation>Scanner einstellen</translation>
    </message>
    <message>
        <source>Understood: {0}</source>
        <translation>Verstanden: {0}</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. If nothing comes: look at its cable, or whether it is set to serial; serial scanners are found by themselves.</source>
        <translation>Das ist für Scanner, die wie eine Tastatur schreiben. Kommt nichts? Prüfen Sie das Kabel. Oder der Scanner ist ein serieller Scanner. Dann findet Checkin ihn von selbst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Scan this code.</source>
        <translation>Scannen Sie diesen Code.</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Erster Code</translation>
    </message>
    <message>
        <source>Well heard. Now scan this second code.</source>
        <translation>Gut. Scannen Sie jetzt den zweiten Code.</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Zweiter Code</translation>
    </message>
    <message>
        <source>Try it: scan any code.</source>
        <translation>Probieren Sie es. Scannen Sie irgendeinen Code.</translation>
    </message>
    <message>
        <source>The scanner is understood.</source>
        <translation>Checkin versteht den Scanner.</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Teil löschen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Teil</translation>
    </message>
    <message>
        <source>{0} from a file …</source>
        <translation>{0} aus einer Datei …</translation>
    </message>
    <message>
        <source>A copy of the chosen element</source>
        <translation>Kopie von dem gewählten Teil</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>There is no file {path}. Look for it in another folder.</source>
        <translation>Die Datei {path} gibt es nicht. Suchen Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it, or choose another.</source>
        <translation>Den Ordner {path} gibt es nicht. Machen Sie den Ordner. Oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is no event file. Choose a file that Checkin has made.</source>
        <translation>{path} ist keine Datei von Checkin. Wählen Sie eine Datei von Checkin.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file, and go on with a backup or another desk&apos;s file.</source>
        <translation>{path} ist kaputt. Behalten Sie die Datei. Arbeiten Sie mit einer Sicherungs·kopie weiter. Oder mit der Datei von einem anderen Platz.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Checkin. Install that version on this computer.</source>
        <translation>{path} ist von einem neueren Checkin. Installieren Sie das neuere Checkin auf diesem Computer.</translation>
    </message>
    <message>
        <source>{path} may be read but not written, so nothing was saved. Allow writing, then try again.</source>
        <translation>Checkin darf {path} nur lesen. Es ist nichts gespeichert. Erlauben Sie das Schreiben. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using {path}, so nothing was saved. Close it there, then try again.</source>
        <translation>Ein anderes Programm benutzt {path}. Es ist nichts gespeichert. Schließen Sie die Datei dort. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {path}. Free some space, then try again.</source>
        <translation>Die Festplatte ist voll. In {path} ist nichts gespeichert. Machen Sie Platz. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached any more. Plug the drive in again, then try again.</source>
        <translation>{path} ist weg. Stecken Sie das Laufwerk wieder ein. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may not open {path}. Ask its owner, or choose another folder.</source>
        <translation>Sie dürfen {path} nicht öffnen. Fragen Sie: Wem gehört die Datei? Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings.</source>
        <translation>Keine Sicherungs·kopie: {path} ist weg. Stecken Sie den USB-Stick wieder ein. Oder wählen Sie in den Einstellungen einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup in {path} can&apos;t be read back. Look at the drive, or choose another folder.</source>
        <translation>Checkin kann die Sicherungs·kopie in {path} nicht lesen. Prüfen Sie das Laufwerk. Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”. Choose one of: {known}.</source>
        <translation>Die Einlass·stelle „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Write it like Europe/Berlin.</source>
        <translation>„{name}“ ist keine Zeit·zone. Schreiben Sie so: Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2024-05-15.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie so: 2024-05-15.</translation>
    </message>
    <message>
        <source>There is no guest “{text}”. Search by name.</source>
        <translation>Den Gast „{text}“ gibt es nicht. Suchen Sie mit dem Namen.</translation>
    </message>
    <message>
        <source>The name is missing. Type at least a last name.</source>
        <translation>Der Name fehlt. Schreiben Sie mindestens den Nachnamen.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another guest. Choose another code.</source>
        <translation>Der Code {code} gehört einem anderen Gast. Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>The code is too long to be printed as a QR code. Give the guest a shorter one.</source>
        <translation>Der Code ist zu lang für einen QR-Code. Geben Sie dem Gast einen kürzeren Code.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this scan let nobody in, or was undone already.</source>
        <translation>Hier gibt es nichts rückgängig zu machen. Der Scan hat niemanden hinein·gelassen. Oder er ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The guest came in meanwhile. There is nothing to decide any more.</source>
        <translation>Der Gast ist schon da. Sie müssen nichts mehr entscheiden.</translation>
    </message>
    <message>
        <source>This refusal can&apos;t be overridden. Search the guest by name, or call the organisers.</source>
        <translation>Dieses Nein gilt immer. Suchen Sie den Gast mit dem Namen. Oder rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Somebody else was faster: this call has changed meanwhile. Look at the calls again.</source>
        <translation>Eine andere Person war schneller. Der Ruf ist jetzt anders. Sehen Sie die Rufe noch einmal an.</translation>
    </message>
    <message>
        <source>The guide has no name. Type one.</source>
        <translation>Der Name fehlt. Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>There is a guide “{name}” already. Add something to the name.</source>
        <translation>„{name}“ gibt es schon. Schreiben Sie noch etwas dazu.</translation>
    </message>
    <message>
        <source>The reason is missing. Write why the guest may come in.</source>
        <translation>Der Grund fehlt. Schreiben Sie: Warum darf der Gast hinein?</translation>
    </message>
    <message>
        <source>No organiser PIN was chosen yet. Choose one first.</source>
        <translation>Es gibt noch keine PIN von der Leitung. Wählen Sie zuerst eine PIN.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again, or call the organisers.</source>
        <translation>Die PIN ist falsch. Versuchen Sie es noch einmal. Oder rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} s, then try again.</source>
        <translation>Die PIN war zu oft falsch. Warten Sie {seconds} Sekunden. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The PIN is too short. Choose at least {shortest} characters.</source>
        <translation>Die PIN ist zu kurz. Wählen Sie mindestens {shortest} Zeichen.</translation>
    </message>
    <message>
        <source>“{name}” would close before it opens. Choose a later end, or an earlier beginning.</source>
        <translation>„{name}“ schließt vor dem Öffnen. Wählen Sie ein späteres Ende. Oder einen früheren Anfang.</translation>
    </message>
    <message>
        <source>There is a checkpoint “{name}” already. Choose another name.</source>
        <translation>Die Einlass·stelle „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Save it as one, or use another file.</source>
        <translation>{path} ist kein Text in UTF-8. Speichern Sie den Text so. Oder nehmen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The checkpoint has no name. Give it one.</source>
        <translation>Die Einlass·stelle hat keinen Namen. Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>No guest is of the category “{name}”, so nobody could come in. There are: {known}.</source>
        <translation>Kein Gast ist in der Gruppe „{name}“. Niemand kann hinein. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 2024-05-15 13:30.</source>
        <translation>„{text}“ ist keine Uhrzeit. Schreiben Sie so: 2024-05-15 13:30.</translation>
    </message>
    <message>
        <source>This key belongs to another event. Use the key that was made for this one, or make a new one.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Veranstaltung. Nehmen Sie den Schlüssel von dieser Veranstaltung. Oder machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”.</source>
        <translation>Mehrere Tickets haben den Code „{text}“. Nehmen Sie einen anderen Code von dem Gast. Sie finden ihn mit „checkin guests“.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help.</source>
        <translation>Hier ist kein Bild·schirm für ein Fenster. Starten Sie Checkin mit der Maus. Oder benutzen Sie die Befehle: checkin --help.</translation>
    </message>
    <message>
        <source>This is the private key, with which tickets are made. It belongs on no desk: give the public key, which “checkin keys” prints.</source>
        <translation>Das ist der geheime Schlüssel. Mit ihm macht man Tickets. Er darf nicht auf diesem Computer sein. Nehmen Sie den öffentlichen Schlüssel. Sie finden ihn mit „checkin keys“.</translation>
    </message>
    <message>
        <source>The key that signs tickets can&apos;t be read. Copy it again from where it was made.</source>
        <translation>Checkin kann den Schlüssel für Tickets nicht lesen. Kopieren Sie ihn noch einmal von seinem ersten Ort.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write digits only, or “none” for no limit.</source>
        <translation>„{text}“ ist keine Zahl. Schreiben Sie nur Ziffern. Oder schreiben Sie „none“. Das heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>There is no label {label} on this page. Choose one from 1 to {last}.</source>
        <translation>Das Etikett {label} gibt es auf dieser Seite nicht. Wählen Sie 1 bis {last}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read. Save the list again, then try again.</source>
        <translation>Checkin kann {path} nicht lesen. Speichern Sie die Liste noch einmal. Versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>{path} has no guests in it. Choose another list.</source>
        <translation>In {path} stehen keine Gäste. Wählen Sie eine andere Liste.</translation>
    </message>
    <message>
        <source>{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON.</source>
        <translation>Checkin kann die Liste {path} nicht lesen. Speichern Sie die Liste als CSV, XLSX, ODS oder JSON.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save it without one, then try again.</source>
        <translation>{path} hat ein Passwort. Speichern Sie die Liste ohne Passwort. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is too large. Split the list, or save it as CSV.</source>
        <translation>{path} ist zu groß. Teilen Sie die Liste. Oder speichern Sie die Liste als CSV.</translation>
    </message>
    <message>
        <source>No column of {path} was recognised as the name. Say which one it is: {columns}.</source>
        <translation>Checkin findet in {path} keine Spalte mit Namen. Sagen Sie, welche Spalte es ist: {columns}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The list has: {columns}.</source>
        <translation>Die Spalte „{column}“ gibt es nicht. Die Liste hat: {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Choose one of: {fields}.</source>
        <translation>Das Feld „{field}“ gibt es nicht. Es gibt: {fields}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of: {known}.</source>
        <translation>Das Muster „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>Im Muster „{file}“ ist die Zeile {line} falsch geschrieben. Es ist kein TOML. Ändern Sie die Zeile. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>Im Muster „{file}“ steht in Zeile {line} „{key}“. Das bedeutet dort nichts. Ändern oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The template “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>Im Muster „{file}“ fehlt „{key}“ nach Zeile {line}. Schreiben Sie es dazu.</translation>
    </message>
    <message>
        <source>The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>Im Muster „{file}“ ist „{key}“ in Zeile {line} falsch. Ändern Sie es.</translation>
    </message>
    <message>
        <source>The template “{file}” asks for “{field}” in line {line}. The fields are: {known}.</source>
        <translation>Im Muster „{file}“ steht in Zeile {line} das Feld „{field}“. Es gibt nur: {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like guest.category == &apos;Press&apos;.</source>
        <translation>Im Muster „{file}“ ist die Bedingung in Zeile {line} falsch: {text}. Schreiben Sie so: guest.category == 'Presse'.</translation>
    </message>
    <message>
        <source>In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm. Move it or make it smaller.</source>
        <translation>Im Muster „{file}“ ragt das Teil aus Zeile {line} über das Namens·schild hinaus. Das Namens·schild ist {width} mal {height} Milli·meter groß. Verschieben Sie das Teil. Oder machen Sie es kleiner.</translation>
    </message>
    <message>
        <source>The event has no template “{name}” of its own. Those that come with Checkin stay.</source>
        <translation>Die Veranstaltung hat kein eigenes Muster „{name}“. Die Muster von Checkin bleiben.</translation>
    </message>
    <message>
        <source>“{file}” is no badge template, or damaged. Export it again where it was made.</source>
        <translation>„{file}“ ist kein Muster für Namens·schilder. Oder die Datei ist kaputt. Speichern Sie das Muster noch einmal.</translation>
    </message>
    <message>
        <source>The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made.</source>
        <translation>Das Muster „{file}“ ist größer als 20 Mega·byte. Machen Sie die Bilder kleiner.</translation>
    </message>
    <message>
        <source>The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG.</source>
        <translation>Im Muster „{file}“ steht in Zeile {line} das Bild „{image}“. Das Bild fehlt. Oder es ist kein PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The QR code of this badge can&apos;t be read, so it was not printed. In the template, give it room and uncover it.</source>
        <translation>Der QR-Code auf diesem Namens·schild ist nicht lesbar. Deshalb ist es nicht gedruckt. Geben Sie dem QR-Code im Muster mehr Platz. Nichts darf darüber liegen.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one.</source>
        <translation>Checkin kann das Bild {path} nicht drucken. Speichern Sie es als PNG oder JPEG. Oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one.</source>
        <translation>{path} ist größer als 5 Mega·byte oder 4000 Bild·punkte. Speichern Sie das Bild kleiner. Oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no medium “{name}”. There are {known}; “checkin media” lists all.</source>
        <translation>Das Papier „{name}“ gibt es nicht. Es gibt {known}. „checkin media“ zeigt alle.</translation>
    </message>
    <message>
        <source>The media file “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>In der Datei „{file}“ ist die Zeile {line} falsch geschrieben. Es ist kein TOML. Ändern Sie die Zeile. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>In der Datei „{file}“ steht in Zeile {line} „{key}“. Das bedeutet dort nichts. Ändern oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The media file “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>In der Datei „{file}“ fehlt „{key}“ nach Zeile {line}. Schreiben Sie es dazu.</translation>
    </message>
    <message>
        <source>The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>In der Datei „{file}“ ist „{key}“ in Zeile {line} falsch. Ändern Sie es.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again.</source>
        <translation>Die Etiketten von „{name}“ ({file}, Zeile {line}) passen nicht auf die Seite. Messen Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger.</source>
        <translation>Die Etiketten von „{name}“ ({file}, Zeile {line}) liegen über·einander. Machen Sie den Abstand größer.</translation>
    </message>
    <message>
        <source>There is another medium “{name}”. Give the one in {file} a name of its own.</source>
        <translation>Das Papier „{name}“ gibt es schon. Geben Sie dem Papier in {file} einen eigenen Namen.</translation>
    </message>
    <message>
        <source>There is no badge to print: no guest fits the choice.</source>
        <translation>Es gibt kein Namens·schild zu drucken. Kein Gast passt zu der Auswahl.</translation>
    </message>
    <message>
        <source>The computer ended a part of the program that drew badges. Close other programs, then try again.</source>
        <translation>Der Computer hat einen Teil von Checkin beendet. Schließen Sie andere Programme. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}”. Choose one in the settings.</source>
        <translation>Den Drucker „{printer}“ gibt es nicht. Wählen Sie einen Drucker in den Einstellungen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Switch it on and look at its cable.</source>
        <translation>Der Drucker „{printer}“ antwortet nicht. Schalten Sie den Drucker ein. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the badge. Look at its display, then reprint.</source>
        <translation>Der Drucker „{printer}“ hat das Namens·schild nicht genommen. Sehen Sie auf die Anzeige am Drucker. Drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait.</source>
        <translation>Der Drucker „{printer}“ nimmt keine Namens·schilder an. Lassen Sie ihn wieder arbeiten. Die Namens·schilder warten.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not say whether it has the badge. Look before you reprint.</source>
        <translation>Der Drucker „{printer}“ sagt nicht, ob er gedruckt hat. Sehen Sie zuerst nach. Drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another folder in the settings.</source>
        <translation>Checkin kann im Ordner {path} nichts speichern. Wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it.</source>
        <translation>Die Ausgabe ist zu oder voll. Die Antwort ist weg. Schreiben Sie die Antwort in eine Datei.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Choose another file or folder.</source>
        <translation>Checkin kann {path} nicht schreiben. Wählen Sie eine andere Datei. Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read. Put the file right, or delete it to start afresh.</source>
        <translation>Checkin kann die Einstellungen in {path} nicht lesen. Ändern Sie die Datei. Oder löschen Sie die Datei und fangen Sie neu an.</translation>
    </message>
    <message>
        <source>The setting {name} can&apos;t be “{value}”. Put it right in {path}, or delete the line.</source>
        <translation>Die Einstellung {name} kann nicht „{value}“ sein. Ändern Sie das in {path}. Oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The scanner {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>Der Scanner {name} ist weg. Stecken Sie ihn ein. Dann arbeitet er weiter.</translation>
    </message>
    <message>
        <source>The scanner {name} can&apos;t be opened: close what else uses it, or allow this account its port.</source>
        <translation>Der Scanner {name} geht nicht auf. Schließen Sie andere Programme. Oder erlauben Sie den Anschluss.</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in: it goes on by itself.</source>
        <translation>Es gibt keine Kamera. Stecken Sie eine Kamera ein. Dann geht es weiter.</translation>
    </message>
    <message>
        <source>The camera {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>Die Kamera {name} ist weg. Stecken Sie die Kamera ein. Dann geht es weiter.</translation>
    </message>
    <message>
        <source>The camera {name} can&apos;t be used. Close other programs that use it: it goes on by itself.</source>
        <translation>Die Kamera {name} geht nicht. Schließen Sie andere Programme mit der Kamera. Dann geht es weiter.</translation>
    </message>
    <message>
        <source>The camera {name} sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Die Kamera {name} zeigt kein Bild. Schließen Sie andere Programme. Oder stecken Sie die Kamera neu ein.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak. Install a voice in its own settings, or switch speech off in ours.</source>
        <translation>Dieser Computer kann nicht sprechen. Holen Sie eine Stimme in den Einstellungen vom Computer. Oder schalten Sie das Sprechen in Checkin aus.</translation>
    </message>
    <message>
        <source>Checkin may not use the camera. Allow it in the privacy settings of this computer.</source>
        <translation>Checkin darf die Kamera nicht benutzen. Erlauben Sie das in den Einstellungen vom Computer.</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (Linux: libpulse0). Install it and start again.</source>
        <translation>Auf dem Computer fehlt ein Programm·teil für Kameras (Linux: libpulse0). Installieren Sie ihn. Starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The scanner sent a text that is too long for a code. Scan the ticket again.</source>
        <translation>Der Text vom Scanner ist zu lang für einen Code. Scannen Sie das Ticket noch einmal.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived. Scan the ticket again.</source>
        <translation>Nur ein Teil von dem Code ist da. Scannen Sie das Ticket noch einmal.</translation>
    </message>
    <message>
        <source>What the scanner sent can&apos;t be read. Scan again, or set its speed (baud rate) in the settings.</source>
        <translation>Checkin versteht den Scanner nicht. Scannen Sie noch einmal. Oder ändern Sie die Geschwindig·keit in den Einstellungen. Sie heißt auch Baud·rate.</translation>
    </message>
    <message>
        <source>Something in Checkin went wrong. Nothing that was saved is lost; the log says more.</source>
        <translation>In Checkin ist ein Fehler passiert. Nichts Gespeichertes ist weg. Mehr steht im Protokoll. Das Protokoll ist eine Liste von allem, was passiert.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma oder Verein</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticket·code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Support may be known (yes/no)</source>
        <translation>Andere dürfen von der Unterstützung wissen (ja/nein)</translation>
    </message>
    <message>
        <source>Support on the badge (yes/no)</source>
        <translation>Unterstützung auf dem Namens·schild (ja/nein)</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Für·wort</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aus·sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mark on the badge</source>
        <translation>Zeichen auf dem Namens·schild</translation>
    </message>
    <message>
        <source>Contact may be shared (yes/no)</source>
        <translation>Andere dürfen den Kontakt haben (ja/nein)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Zahl von Personen</translation>
    </message>
    <message>
        <source>Workshops, 2nd column</source>
        <translation>Workshops, 2. Spalte</translation>
    </message>
    <message>
        <source>Workshops, 3rd column</source>
        <translation>Workshops, 3. Spalte</translation>
    </message>
    <message>
        <source>Blocked (yes/no)</source>
        <translation>Gesperrt (ja/nein)</translation>
    </message>
    <message>
        <source>Cancelled (yes/no)</source>
        <translation>Abgesagt (ja/nein)</translation>
    </message>
    <message>
        <source>Companions (number)</source>
        <translation>Begleitung (Zahl)</translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation>Bemerkung, Teil 2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Entry {0} of the admission log was changed afterwards.</source>
        <translation>Jemand hat den Eintrag {0} im Einlass·protokoll später geändert.</translation>
    </message>
    <message>
        <source>Entry {0} of the admission log is missing.</source>
        <translation>Im Einlass·protokoll fehlt der Eintrag {0}.</translation>
    </message>
    <message>
        <source>The admission log was cut off: entry {0} is missing.</source>
        <translation>Das Einlass·protokoll ist abgeschnitten. Der Eintrag {0} fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it, and go on with a backup or another desk&apos;s file.</source>
        <translation>Die Datei ist kaputt. Behalten Sie die Datei. Arbeiten Sie mit einer Sicherungs·kopie weiter. Oder mit der Datei von einem anderen Platz.</translation>
    </message>
    <message>
        <source>File and log are intact. Guests: {0}. Log entries: {1}.</source>
        <translation>Die Datei und das Protokoll sind in Ordnung. Gäste: {0}. Einträge im Protokoll: {1}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Wählen: {0}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Guests found</source>
        <translation>Gefundene Gäste</translation>
    </message>
    <message>
        <source>Nobody found. Try another part of the name, or add a walk-in with F3.</source>
        <translation>Niemand gefunden. Schreiben Sie einen anderen Teil von dem Namen. Oder drücken Sie F3 für einen neuen Gast.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation>Da seit {0}</translation>
    </message>
    <message>
        <source>Left, came {0}</source>
        <translation>Gegangen, war da um {0}</translation>
    </message>
</context>
<context>
    <name>GuestActs</name>
    <message>
        <source>Choose an organiser PIN first: only with it can the kiosk be left.</source>
        <translation>Wählen Sie zuerst eine PIN von der Leitung. Nur mit der PIN können Sie den Kiosk wieder schließen.</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Guest screen</source>
        <translation>Bild·schirm für Gäste</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, {0}</source>
        <translation>Willkommen, {0}</translation>
    </message>
    <message>
        <source>Goodbye, {0}</source>
        <translation>Auf Wiedersehen, {0}</translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation>Wir freuen uns auf Sie.</translation>
    </message>
    <message>
        <source>Please talk to us at the desk</source>
        <translation>Bitte sprechen Sie mit uns</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Bitte kommen Sie zu uns</translation>
    </message>
    <message>
        <source>We are glad to help.</source>
        <translation>Wir helfen Ihnen gern.</translation>
    </message>
    <message>
        <source>Please have your ticket ready.</source>
        <translation>Bitte zeigen Sie Ihr Ticket.</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Your stand: {0}</source>
        <translation>Ihr Stand: {0}</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>Wir drucken Ihr Namens·schild.</translation>
    </message>
    <message>
        <source>Please get your badge at the desk.</source>
        <translation>Ihr Namens·schild bekommen Sie bei uns.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Übung: Hier zählt nichts</translation>
    </message>
    <message>
        <source>Hold the code of your ticket under the scanner.</source>
        <translation>Halten Sie den Code von Ihrem Ticket unter den Scanner.</translation>
    </message>
    <message>
        <source>No code? Type your name</source>
        <translation>Kein Code? Schreiben Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Ihr Vorname und Ihr Nachname</translation>
    </message>
    <message>
        <source>The whole family name, and at least three letters of the first name.</source>
        <translation>Schreiben Sie den ganzen Nachnamen. Und mindestens 3 Buchstaben vom Vornamen.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer·zeichen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Groß·buchstabe</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastatur auf dem Bild·schirm</translation>
    </message>
    <message>
        <source>We did not find you by that. Please check the spelling, or come to the desk.</source>
        <translation>So finden wir Sie nicht. Bitte prüfen Sie den Namen. Oder kommen Sie zu uns.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again, or come to the desk.</source>
        <translation>Bitte warten Sie kurz. Versuchen Sie es dann noch einmal. Oder kommen Sie zu uns.</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Yes, check me in: {0}</source>
        <translation>Ja, das bin ich: {0}</translation>
    </message>
    <message>
        <source>No, that is not me</source>
        <translation>Nein, das bin ich nicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This page will close soon.</source>
        <translation>Diese Seite schließt bald.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Team: leave the kiosk</source>
        <translation>Team: Kiosk schließen</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>PIN von der Leitung</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk schließen</translation>
    </message>
</context>
<context>
    <name>GuestsSection</name>
    <message>
        <source>Guest screen and kiosk</source>
        <translation>Bild·schirm für Gäste und Kiosk</translation>
    </message>
    <message>
        <source>&amp;Names are shown for</source>
        <translation>&amp;Namen sind so lange zu sehen</translation>
    </message>
    <message>
        <source>The &amp;kiosk waits for</source>
        <translation>Der &amp;Kiosk wartet</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
</context>
<context>
    <name>GuidesDialog</name>
    <message>
        <source>Guides</source>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Rufe</translation>
    </message>
    <message>
        <source>Booked a&amp;head</source>
        <translation>&amp;Für später</translation>
    </message>
    <message>
        <source>Guid&amp;es</source>
        <translation>Be&amp;gleitungen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuidingActs</name>
    <message>
        <source>Guide booked for {0}: {1}.</source>
        <translation>Begleitung gebucht für {0}: {1}.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch frei</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Scannen oder suchen Sie zuerst den Gast. Drücken Sie dann die Taste noch einmal.</translation>
    </message>
    <message>
        <source>No guest waits for a guide.</source>
        <translation>Niemand wartet auf eine Begleitung.</translation>
    </message>
    <message>
        <source>The call is yours. Say on the guides&apos; page when you are there: {0}</source>
        <translation>Sie haben den Ruf. Sind Sie bei dem Gast? Dann sagen Sie es auf der Seite für Begleitungen: {0}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfe-Seite</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a guest list</source>
        <translation>Gäste·liste holen</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Checkin liest {0} …</translation>
    </message>
    <message>
        <source>Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)</source>
        <translation>Gäste·listen (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation>
            <numerusform>{0}: %n Zeile</numerusform>
            <numerusform>{0}: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried, nothing saved. It would be: {0}</source>
        <translation>Das war nur eine Probe. Nichts ist gespeichert. So wäre es: {0}</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>Geholt: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The rows before are in; import the list again to go on.</source>
        <translation>Abgebrochen. Die Zeilen davor sind gespeichert. Holen Sie die Liste noch einmal. Dann geht es weiter.</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>falsche Zeilen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Choose a list …</source>
        <translation>Liste &amp;wählen …</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: CSV, XLSX, ODS or JSON, as the registration system saved it. Guests who are known are brought up to date, nobody is doubled.</source>
        <translation>Wählen Sie eine Liste. Oder ziehen Sie die Liste hierher. Die Liste kann CSV, XLSX, ODS oder JSON sein. So hat die Anmeldung sie gespeichert. Ein Gast ist schon da? Dann ändert Checkin nur das Neue. Niemand ist doppelt.</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Fertige Zeilen</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used</source>
        <translation>Diese Zeilen sind falsch</translation>
    </message>
    <message>
        <source>&amp;Save these rows …</source>
        <translation>Diese Zeilen &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation>Nur &amp;prüfen, nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Liste &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>{0} works again.</source>
        <translation>{0} geht wieder.</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Bereit: {0}</translation>
    </message>
    <message>
        <source>Not working: {0}</source>
        <translation>Geht nicht: {0}</translation>
    </message>
    <message>
        <source>Scanners: {0}</source>
        <translation>Scanner: {0}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Waits for a printer.</source>
        <translation>Wartet auf einen Drucker.</translation>
    </message>
    <message>
        <source>Is being drawn.</source>
        <translation>Checkin malt es gerade.</translation>
    </message>
    <message>
        <source>With printer {0}.</source>
        <translation>Beim Drucker {0}.</translation>
    </message>
    <message>
        <source>Printed at {1}.</source>
        <translation>Gedruckt um {1}.</translation>
    </message>
    <message>
        <source>Printer {0} gave it up: {2}.</source>
        <translation>Der Drucker {0} hat aufgehört: {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: look at printer {0} ({2}).</source>
        <translation>Vielleicht schon gedruckt. Sehen Sie am Drucker {0} nach ({2}).</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <source>Waits at desk {0}.</source>
        <translation>Wartet am Platz {0}.</translation>
    </message>
    <message>
        <source>It could not be drawn: {2}.</source>
        <translation>Checkin konnte es nicht malen: {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: Checkin ended while printer {0} took it.</source>
        <translation>Vielleicht schon gedruckt. Checkin war zu Ende, bevor Drucker {0} fertig war.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} took it and did not answer.</source>
        <translation>Vielleicht schon gedruckt. Der Drucker {0} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} is no longer one of this desk.</source>
        <translation>Vielleicht schon gedruckt. Der Drucker {0} gehört nicht mehr zu diesem Platz.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} no longer knows of it.</source>
        <translation>Vielleicht schon gedruckt. Der Drucker {0} weiß nichts mehr davon.</translation>
    </message>
    <message>
        <source>Handed to printer {0}, which does not say what became of it.</source>
        <translation>Der Drucker {0} hat es. Er sagt nicht mehr dazu.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at printer {0}.</source>
        <translation>Jemand hat es am Drucker {0} abgebrochen.</translation>
    </message>
    <message>
        <source>Not printed: the QR code on it could not be read back.</source>
        <translation>Nicht gedruckt. Der QR-Code war nicht lesbar.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Noch einmal gedruckt</translation>
    </message>
    <message>
        <source>Reprint: lost</source>
        <translation>Noch einmal: verloren</translation>
    </message>
    <message>
        <source>Reprint: damaged</source>
        <translation>Noch einmal: kaputt</translation>
    </message>
    <message>
        <source>Reprint: name wrong</source>
        <translation>Noch einmal: Name falsch</translation>
    </message>
    <message>
        <source>Late badge</source>
        <translation>Spätes Namens·schild</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Wunsch</translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Badges on their way</source>
        <translation>Namens·schilder unterwegs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Warum gedruckt</translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation>&amp;Noch einmal drucken</translation>
    </message>
    <message>
        <source>It is on pa&amp;per</source>
        <translation>Ist a&amp;uf Papier</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>No badge has been printed yet.</source>
        <translation>Noch ist kein Namens·schild gedruckt.</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>Gedruckt: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen schreiben</translation>
    </message>
    <message>
        <source>Find a guest, from two letters on</source>
        <translation>Gast finden, ab 2 Buchstaben</translation>
    </message>
    <message>
        <source>Choose one of the guests found</source>
        <translation>Einen von den Gästen wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Admit the chosen guest</source>
        <translation>Den gewählten Gast hinein·lassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leer machen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Undo the selected scan of the list</source>
        <translation>Den gewählten Scan rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>Scanned last</source>
        <translation>Zuletzt gescannt</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) found</source>
        <translation>
            <numerusform>%n Gast gefunden</numerusform>
            <numerusform>%n Gäste gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter lets out</source>
        <translation>Mit ↑ ↓ wählen. Enter lässt hinaus.</translation>
    </message>
    <message>
        <source>Enter lets out</source>
        <translation>Enter lässt hinaus.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter admits</source>
        <translation>Mit ↑ ↓ wählen. Enter lässt hinein.</translation>
    </message>
    <message>
        <source>Enter admits</source>
        <translation>Enter lässt hinein.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Größe vom Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Bewe&amp;gung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: {0}</source>
        <translation>Übung: {0}</translation>
    </message>
    <message>
        <source>A code was scanned, but no event is open. Open one first.</source>
        <translation>Ein Code ist gescannt. Aber keine Veranstaltung ist offen. Öffnen Sie zuerst eine Veranstaltung.</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Veranstaltungen (*.checkin)</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Veranstaltung öffnen</translation>
    </message>
    <message>
        <source>Checkin {0}: conference check-in and badges for the front desk.</source>
        <translation>Checkin {0}: Gäste hinein·lassen und Namens·schilder drucken.</translation>
    </message>
    <message>
        <source>About Checkin</source>
        <translation>Über Checkin</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>Die ersten Zeilen von der Liste</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>The column “{0}” holds</source>
        <translation>In der Spalte „{0}“ steht</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Veranstaltung machen</translation>
    </message>
    <message>
        <source>The name is missing. Type what the event is called.</source>
        <translation>Der Name fehlt. Schreiben Sie: Wie heißt die Veranstaltung?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Erster &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeit·zone</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Veranstaltungen (*.checkin)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>the name is only {0} pt high</source>
        <translation>Der Name ist nur {0} Punkt groß</translation>
    </message>
    <message>
        <source>“{1}” does not fit and is shortened</source>
        <translation>„{1}“ passt nicht und ist kürzer</translation>
    </message>
    <message>
        <source>no font has these characters: {0}</source>
        <translation>Keine Schrift hat diese Zeichen: {0}</translation>
    </message>
    <message>
        <source>the dots of the QR code are only {0} mm large</source>
        <translation>Die Punkte vom QR-Code sind nur {0} Milli·meter groß</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma oder Verein</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Für·wort</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Look at the badge of {0}: {1}.</source>
        <translation>Sehen Sie das Namens·schild von {0} an: {1}.</translation>
    </message>
    <message>
        <source>Not carried over: {0}. Add it in the designer.</source>
        <translation>Das fehlt: {0}. Machen Sie es beim Gestalten dazu.</translation>
    </message>
</context>
<context>
    <name>OrganiserActs</name>
    <message>
        <source>Scan the refused guest first. Unknown and withdrawn codes stay refused.</source>
        <translation>Scannen Sie zuerst den Gast mit dem Nein. Unbekannte Codes gelten nie. Alte Codes gelten nie.</translation>
    </message>
    <message>
        <source>{0} gets a new code, printed on a new badge. The old ticket is refused from now on.</source>
        <translation>{0} bekommt einen neuen Code. Er steht auf einem neuen Namens·schild. Das alte Ticket gilt ab jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Ticket lost</source>
        <translation>Ticket verloren</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>Neues Ticket machen</translation>
    </message>
    <message>
        <source>Choose the admission in the list of scans first, then press the key again.</source>
        <translation>Wählen Sie zuerst den Einlass in der Liste. Drücken Sie dann die Taste noch einmal.</translation>
    </message>
    <message>
        <source>The admission of {0} is taken back. Both stay in the log.</source>
        <translation>Sie machen den Einlass von {0} rückgängig. Beides bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Undo with a reason</source>
        <translation>Mit Grund rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The ticket passed on to {0}.</source>
        <translation>Das Ticket gehört jetzt {0}.</translation>
    </message>
    <message>
        <source>New ticket: {0}. The badge is printed with it.</source>
        <translation>Neues Ticket: {0}. Es steht auf dem neuen Namens·schild.</translation>
    </message>
    <message>
        <source>The organiser PIN is chosen.</source>
        <translation>Die PIN von der Leitung ist gewählt.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Scannen oder suchen Sie zuerst den Gast. Drücken Sie dann die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Admit anyway</source>
        <translation>Trotzdem hinein·lassen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>PIN von der &amp;Leitung</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Trial Badge</source>
        <translation>Probe-Schild</translation>
    </message>
    <message>
        <source>Not valid for entry</source>
        <translation>Damit kommt man nicht hinein</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Languages and skills</source>
        <translation>Sprachen und Können</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>Diese Person &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Können</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Organiser PIN</source>
        <translation>PIN von der Leitung</translation>
    </message>
    <message>
        <source>With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; at least four characters.</source>
        <translation>Die PIN ist eine geheime Zahl. Mit der PIN kann die Leitung Gäste trotzdem hinein·lassen. Und Einlass·stellen ändern. Sagen Sie die PIN niemandem. Sie hat mindestens 4 Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Old PIN</source>
        <translation>&amp;Alte PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Neue PIN</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>Neue PIN noch &amp;einmal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The two new PINs differ. Type them again.</source>
        <translation>Die 2 neuen PINs sind verschieden. Schreiben Sie die PIN noch einmal.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation>
            <numerusform>%n Gast ist neu</numerusform>
            <numerusform>%n Gäste sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation>
            <numerusform>%n Zeile ist falsch</numerusform>
            <numerusform>%n Zeilen sind falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation>
            <numerusform>%n Code ist kürzer als 6 Zeichen. Klicken Sie zum Scannen in das Such·feld.</numerusform>
            <numerusform>%n Codes sind kürzer als 6 Zeichen. Klicken Sie zum Scannen in das Such·feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs of %n guest(s) not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</source>
        <translation>
            <numerusform>Checkin hat die Unterstützung von %n Gast nicht geholt. Die Liste erlaubt es nicht. Sehen Sie in die Spalte „Einwilligung Unterstützung“.</numerusform>
            <numerusform>Checkin hat die Unterstützung von %n Gästen nicht geholt. Die Liste erlaubt es nicht. Sehen Sie in die Spalte „Einwilligung Unterstützung“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs, calls and bookings of %n guest(s) deleted.</source>
        <translation>
            <numerusform>Unterstützung, Rufe und Buchungen von %n Gast sind gelöscht.</numerusform>
            <numerusform>Unterstützung, Rufe und Buchungen von %n Gästen sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {0}</source>
        <translation>
            <numerusform>noch %n: {0}</numerusform>
            <numerusform>noch %n: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation>
            <numerusform>%n Namens·schild wartet.</numerusform>
            <numerusform>%n Namens·schilder warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation>
            <numerusform>%n Namens·schild ist vielleicht nicht gedruckt. Drucken Sie noch einmal.</numerusform>
            <numerusform>%n Namens·schilder sind vielleicht nicht gedruckt. Drucken Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation>
            <numerusform>Und noch %n Namens·schild zum Ansehen.</numerusform>
            <numerusform>Und noch %n Namens·schilder zum Ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation>
            <numerusform>%n Namens·schild zu drucken.</numerusform>
            <numerusform>%n Namens·schilder zu drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation>
            <numerusform>%n Namens·schild, die Zahlen und ein Bild liegen in {0}.</numerusform>
            <numerusform>%n Namens·schilder, die Zahlen und ein Bild liegen in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing here counts, and badges become files only. The real event is untouched.</source>
        <translation>Übung: Hier zählt nichts. Der Drucker druckt nicht. Die echte Veranstaltung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the badge</source>
        <translation>So sieht das Namens·schild aus</translation>
    </message>
    <message>
        <source>Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.</source>
        <translation>Mit Tab gehen Sie von Teil zu Teil. Die Pfeil·tasten verschieben. Mit Alt ändern Sie die Größe. Mit Umschalt geht es in kleinen Schritten.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print badges</source>
        <translation>Namens·schilder drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Badges to look at</source>
        <translation>Namens·schilder zum Ansehen</translation>
    </message>
    <message>
        <source>Badges drawn</source>
        <translation>Gemalte Namens·schilder</translation>
    </message>
    <message>
        <source>Late: came or was added, and has no badge</source>
        <translation>Späte: Gast ist da, aber ohne Namens·schild</translation>
    </message>
    <message>
        <source>Everybody who has no badge yet</source>
        <translation>Alle ohne Namens·schild</translation>
    </message>
    <message>
        <source>Badges that are no longer right</source>
        <translation>Namens·schilder, die nicht mehr stimmen</translation>
    </message>
    <message>
        <source>Everybody with a good ticket</source>
        <translation>Alle mit gültigem Ticket</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>For example 08:30</source>
        <translation>Zum Beispiel 8:30</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Von wem</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Wie am Platz</translation>
    </message>
    <message>
        <source>First &amp;free label</source>
        <translation>Erstes &amp;freies Etikett</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;ohin</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>On this desk&apos;s printers, one by one</source>
        <translation>Auf die Drucker von diesem Platz. Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Into one PDF file</source>
        <translation>In eine PDF-Datei</translation>
    </message>
    <message>
        <source>Looking the badges over …</source>
        <translation>Checkin prüft die Namens·schilder …</translation>
    </message>
    <message>
        <source>No badge to print.</source>
        <translation>Kein Namens·schild zu drucken.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namens·schilder</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printer {0} does not answer. Switch it on and look at its cable.</source>
        <translation>Der Drucker {0} antwortet nicht. Schalten Sie ihn ein. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>Printer {0} is not known here. Choose another in the settings.</source>
        <translation>Den Drucker {0} gibt es hier nicht. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Printer {0} is out of paper. Put some in; printing goes on by itself.</source>
        <translation>Der Drucker {0} hat kein Papier. Legen Sie Papier ein. Dann druckt er weiter.</translation>
    </message>
    <message>
        <source>Printer {0} has a paper jam. Open it and take the paper out.</source>
        <translation>Im Drucker {0} klemmt Papier. Öffnen Sie den Drucker. Nehmen Sie das Papier heraus.</translation>
    </message>
    <message>
        <source>Printer {0} is open. Close its cover.</source>
        <translation>Der Drucker {0} ist offen. Schließen Sie die Klappe.</translation>
    </message>
    <message>
        <source>Printer {0} misses its paper tray. Push it in.</source>
        <translation>Im Drucker {0} fehlt das Papier·fach. Schieben Sie es hinein.</translation>
    </message>
    <message>
        <source>Printer {0} is full of printed badges. Take them out.</source>
        <translation>Im Drucker {0} ist kein Platz mehr. Nehmen Sie die fertigen Namens·schilder heraus.</translation>
    </message>
    <message>
        <source>Printer {0} is out of ink or ribbon. Put a new one in.</source>
        <translation>Der Drucker {0} hat keine Farbe mehr. Tauschen Sie die Farbe.</translation>
    </message>
    <message>
        <source>Printer {0} is out of toner. Put a new cartridge in.</source>
        <translation>Der Drucker {0} hat keinen Toner mehr. Toner ist Farb·pulver. Tauschen Sie die Kartusche.</translation>
    </message>
    <message>
        <source>Printer {0} is off line. Switch it on and look at its cable.</source>
        <translation>Der Drucker {0} ist nicht verbunden. Schalten Sie ihn ein. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>Printer {0} is being looked for. Look at its cable.</source>
        <translation>Checkin sucht den Drucker {0}. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>Printer {0} is switched off. Switch it on.</source>
        <translation>Der Drucker {0} ist aus. Schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Printer {0} is paused. Let it go on.</source>
        <translation>Der Drucker {0} macht Pause. Lassen Sie ihn weiter·drucken.</translation>
    </message>
    <message>
        <source>Printer {0} takes no new badges. Let it take jobs again.</source>
        <translation>Der Drucker {0} nimmt keine Namens·schilder an. Lassen Sie ihn wieder arbeiten.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the badge folder “{0}”. Choose another in the settings.</source>
        <translation>Checkin kann im Ordner „{0}“ nichts speichern. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself.</source>
        <translation>Die Festplatte mit dem Ordner „{0}“ ist voll. Machen Sie Platz. Dann geht das Drucken weiter.</translation>
    </message>
    <message>
        <source>Printer {0} has stopped. Look at its display.</source>
        <translation>Der Drucker {0} steht. Sehen Sie auf die Anzeige am Drucker.</translation>
    </message>
    <message>
        <source>Badges go as PDF files into the folder “{0}”.</source>
        <translation>Namens·schilder kommen als PDF in den Ordner „{0}“.</translation>
    </message>
    <message>
        <source>Printer {0} is ready.</source>
        <translation>Der Drucker {0} ist bereit.</translation>
    </message>
    <message>
        <source>Printer {0} is printing.</source>
        <translation>Der Drucker {0} druckt.</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker von diesem Platz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give each printer a name of its own, or remove it.</source>
        <translation>Geben Sie jedem Drucker einen eigenen Namen. Oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>A queue, ipp://…, or a folder</source>
        <translation>Name vom Drucker, ipp://… oder ein Ordner</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Wie am Platz</translation>
    </message>
    <message>
        <source>All; or for example: Press, Team</source>
        <translation>Alle. Zum Beispiel: Presse, Team</translation>
    </message>
    <message>
        <source>Print a &amp;page with rulers</source>
        <translation>Seite mit &amp;Linealen drucken</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Badges &amp;of</source>
        <translation>Namens·schilder &amp;von</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts schieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten schieben</translation>
    </message>
    <message>
        <source>Commas part categories. A printer without any shares the work.</source>
        <translation>Trennen Sie Gruppen mit einem Komma. Ein Drucker ohne Gruppe druckt für alle.</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (der normale)</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Neuer Drucker</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Badges</source>
        <translation>Namens·schilder</translation>
    </message>
    <message>
        <source>None: badges go into a folder</source>
        <translation>Kein Drucker: Alles kommt in einen Ordner</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Badge &amp;folder</source>
        <translation>&amp;Ordner für Namens·schilder</translation>
    </message>
    <message>
        <source>“Badges”, beside the event file</source>
        <translation>„Badges“, neben der Datei</translation>
    </message>
    <message>
        <source>Badge folder</source>
        <translation>Ordner für Namens·schilder</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message>
        <source>Get ready</source>
        <translation>Alles vorbereiten</translation>
    </message>
    <message>
        <source>Four steps to the first guest. Each can be done again.</source>
        <translation>Noch 4 Schritte bis zum ersten Gast. Sie können jeden Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gäste·liste</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>First guest</source>
        <translation>Erster Gast</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Take in the list of your registration.</source>
        <translation>Auf der Liste steht noch niemand. Holen Sie die Liste von der Anmeldung.</translation>
    </message>
    <message>
        <source>Scan any ticket now. Nobody is admitted by that here.</source>
        <translation>Scannen Sie jetzt irgendein Ticket. Das ist nur eine Probe. Hier kommt niemand hinein.</translation>
    </message>
    <message>
        <source>At the desk, scan a ticket; or type a name and press Enter.</source>
        <translation>Scannen Sie am Platz ein Ticket. Oder schreiben Sie einen Namen. Drücken Sie dann die Eingabe-Taste.</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Liste holen …</translation>
    </message>
    <message>
        <source>&amp;Set it up …</source>
        <translation>&amp;Einstellen …</translation>
    </message>
    <message>
        <source>&amp;Choose one …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Print a &amp;trial badge</source>
        <translation>&amp;Probe-Schild drucken</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list.</source>
        <translation>
            <numerusform>%n Gast auf der Liste.</numerusform>
            <numerusform>%n Gäste auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner works. This is the ticket of {0}.</source>
        <translation>Der Scanner geht. Das ist das Ticket von {0}.</translation>
    </message>
    <message>
        <source>The scanner works, but nobody on the list has this code: {0}</source>
        <translation>Der Scanner geht. Aber niemand auf der Liste hat diesen Code: {0}</translation>
    </message>
    <message>
        <source>The trial badge is on its way. Is all of it on the paper?</source>
        <translation>Das Probe-Schild ist unterwegs. Ist alles auf dem Papier?</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>May come in.</source>
        <translation>Darf hinein.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code unbekannt</translation>
    </message>
    <message>
        <source>No ticket has this code. Search the guest by name.</source>
        <translation>Kein Ticket hat diesen Code. Suchen Sie den Gast mit dem Namen.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}. Ask who is using this ticket.</source>
        <translation>Der Gast kam um {first_admitted_at}. Fragen Sie: Wer benutzt das Ticket?</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>The registration is not confirmed. Call the organisers.</source>
        <translation>Die Anmeldung gilt noch nicht. Rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send the guest to the cash desk.</source>
        <translation>Das Ticket ist nicht bezahlt. Schicken Sie den Gast zur Kasse.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>The registration was cancelled. Call the organisers.</source>
        <translation>Die Anmeldung ist abgesagt. Rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The ticket is blocked. Call the organisers.</source>
        <translation>Das Ticket ist gesperrt. Rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>This ticket was replaced. Ask for the newer one.</source>
        <translation>Es gibt ein neues Ticket. Fragen Sie den Gast danach.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>The ticket is not for this place.</source>
        <translation>Das Ticket gilt nicht an diesem Ort.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>May come in from {since} on. Ask the guest to come back then.</source>
        <translation>Der Gast darf ab {since} hinein. Bitten Sie den Gast: Kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Could come in until {until}. Call the organisers.</source>
        <translation>Der Gast durfte bis {until} hinein. Rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Wait until somebody leaves.</source>
        <translation>Alle {seats} Plätze sind besetzt. Warten Sie, bis jemand geht.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>The code is not signed by this event. Call the organisers.</source>
        <translation>Der Code ist nicht von dieser Veranstaltung. Rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Several guests</source>
        <translation>Mehrere Gäste</translation>
    </message>
    <message>
        <source>More than one guest has this code. Search the guest by name.</source>
        <translation>Mehrere Gäste haben diesen Code. Suchen Sie den Gast mit dem Namen.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>May leave, but no entry was scanned here.</source>
        <translation>Darf gehen. Aber es gibt hier keinen Scan vom Kommen.</translation>
    </message>
    <message>
        <source>One character of the code is wrong. Type it again, or search by name.</source>
        <translation>Ein Zeichen vom Code ist falsch. Schreiben Sie den Code noch einmal. Oder suchen Sie mit dem Namen.</translation>
    </message>
    <message>
        <source>This ticket is for another event. Ask for the right one, or search by name.</source>
        <translation>Das Ticket ist für eine andere Veranstaltung. Fragen Sie nach dem richtigen. Oder suchen Sie mit dem Namen.</translation>
    </message>
    <message>
        <source>The ticket is not for this place. Booked: {instead}.</source>
        <translation>Das Ticket gilt nicht an diesem Ort. Gebucht: {instead}.</translation>
    </message>
    <message>
        <source>Only for: {categories}. Send the guest to another place.</source>
        <translation>Nur für: {categories}. Schicken Sie den Gast an eine andere Stelle.</translation>
    </message>
    <message>
        <source>May come in. The badge is being printed.</source>
        <translation>Darf hinein. Der Drucker druckt das Namens·schild.</translation>
    </message>
    <message>
        <source>May come in. The badge waits for the printer: see below.</source>
        <translation>Darf hinein. Das Namens·schild wartet auf den Drucker: Sehen Sie unten.</translation>
    </message>
    <message>
        <source>May come in. The badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Darf hinein. Das Namens·schild ist vielleicht nicht gedruckt. Sehen Sie nach. Drucken Sie mit F5 noch einmal.</translation>
    </message>
    <message>
        <source>The badge is printed anew.</source>
        <translation>Der Drucker druckt das Namens·schild neu.</translation>
    </message>
    <message>
        <source>The new badge waits for the printer: see below.</source>
        <translation>Das neue Namens·schild wartet auf den Drucker: Sehen Sie unten.</translation>
    </message>
    <message>
        <source>The new badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Das neue Namens·schild ist vielleicht nicht gedruckt. Sehen Sie nach. Drucken Sie mit F5 noch einmal.</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket.</source>
        <translation>Der Gast kam um {first_admitted_at} am Platz „{first_desk}“. Fragen Sie: Wer benutzt das Ticket?</translation>
    </message>
    <message>
        <source>May come in again; was first here at {first_admitted_at}.</source>
        <translation>Darf wieder hinein. Der Gast war um {first_admitted_at} zuerst hier.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Ist gegangen.</translation>
    </message>
    <message>
        <source>Admitted anyway</source>
        <translation>Trotzdem hinein·gelassen</translation>
    </message>
    <message>
        <source>May come in: the organisers decided so.</source>
        <translation>Darf hinein. Das hat die Leitung entschieden.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>The ticket has a new code. The old one is withdrawn.</source>
        <translation>Das Ticket hat einen neuen Code. Der alte Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>The ticket passed on to this guest.</source>
        <translation>Das Ticket gehört jetzt diesem Gast.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The admission was taken back. The ticket is good again.</source>
        <translation>Der Einlass ist rückgängig gemacht. Das Ticket gilt wieder.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Hinein·gelassen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Scanned last</source>
        <translation>Zuletzt gescannt</translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation>Noch hat niemand ein Ticket gescannt.</translation>
    </message>
    <message>
        <source>Delete undoes the selected scan.</source>
        <translation>Die Taste Entf macht den gewählten Scan rückgängig.</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>Print the badge again</source>
        <translation>Namens·schild noch einmal drucken</translation>
    </message>
    <message>
        <source>{0} has a badge already. Why a new one?</source>
        <translation>{0} hat schon ein Namens·schild. Warum ein neues?</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Verloren</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Kaputt</translation>
    </message>
    <message>
        <source>&amp;Name wrong: correct it</source>
        <translation>&amp;Name falsch: Namen ändern</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherungs·kopie holen</translation>
    </message>
    <message>
        <source>Looking for backups in {0} …</source>
        <translation>Checkin sucht Sicherungs·kopien in {0} …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungs·kopien, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Holen und öffnen</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} log entries, desk {3}</source>
        <translation>{0}: {1}, {2} Einträge im Protokoll, Platz {3}</translation>
    </message>
    <message>
        <source>The backup becomes a new event file. The files that are there stay.</source>
        <translation>Aus der Sicherungs·kopie wird eine neue Datei. Die alten Dateien bleiben.</translation>
    </message>
    <message>
        <source>There is no backup in {0}. Plug in the stick, or choose the folder in the settings.</source>
        <translation>In {0} ist keine Sicherungs·kopie. Stecken Sie den USB-Stick ein. Oder wählen Sie den Ordner in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing ({value}).</source>
        <translation>Zeile {row}: Der Name fehlt ({value}).</translation>
    </message>
    <message>
        <source>Row {row}: the field “{value}” is too long.</source>
        <translation>Zeile {row}: Das Feld „{value}“ ist zu lang.</translation>
    </message>
    <message>
        <source>Row {row}: more cells than columns, from “{value}” on.</source>
        <translation>Zeile {row}: Die Zeile hat zu viele Felder, ab „{value}“.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” can&apos;t be a ticket code.</source>
        <translation>Zeile {row}: „{value}“ kann kein Ticket·code sein.</translation>
    </message>
    <message>
        <source>Row {row}: row {other_row} has the ticket code “{value}” already.</source>
        <translation>Zeile {row}: Die Zeile {other_row} hat schon den Ticket·code „{value}“.</translation>
    </message>
    <message>
        <source>Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same.</source>
        <translation>Zeile {row}: Der Ticket·code gehört {value}. Aber der Name ist anders. Und die E-Mail ist anders.</translation>
    </message>
    <message>
        <source>Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text.</source>
        <translation>Zeile {row}: Die Tabelle hat den Code kaputt gemacht („{value}“). Stellen Sie die Spalte auf „Text“.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30.</source>
        <translation>Zeile {row}: „{value}“ ist kein Datum. Schreiben Sie so: 15.05.2024 oder 15.05.2024 08:30.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no number of people from 1 to 65535.</source>
        <translation>Zeile {row}: „{value}“ ist keine Zahl von Personen. Die Zahl muss 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Row {row}: the status “{value}” is not known.</source>
        <translation>Zeile {row}: Den Status „{value}“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>Name, Firma oder Code</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Arrow keys choose a guest, Enter admits, Escape empties the field.</source>
        <translation>Mit den Pfeil·tasten wählen Sie einen Gast. Die Eingabe-Taste lässt ihn hinein. Escape macht das Feld leer.</translation>
    </message>
</context>
<context>
    <name>SerialSection</name>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set &amp;up a scanner that types …</source>
        <translation>Scanner, der &amp;schreibt, einstellen …</translation>
    </message>
    <message>
        <source>Se&amp;rial scanners</source>
        <translation>Se&amp;rielle Scanner</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} Baud</translation>
    </message>
    <message>
        <source>Sp&amp;eed on RS-232</source>
        <translation>&amp;Tempo an RS-232</translation>
    </message>
    <message>
        <source>Known USB scanners, by themselves</source>
        <translation>Bekannte USB-Scanner, von selbst</translation>
    </message>
    <message>
        <source>Every USB serial port</source>
        <translation>Jeder USB-Anschluss für Scanner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Wer arbeitet hier</translation>
    </message>
    <message>
        <source>Your name or a nickname. It stands in the log beside each scan, until the next shift begins.</source>
        <translation>Schreiben Sie Ihren Namen. Er steht im Protokoll bei jedem Scan. Bis jemand anderes anfängt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Begin shift</source>
        <translation>Arbeit anfangen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Checkin</source>
        <translation>Willkommen bei Checkin</translation>
    </message>
    <message>
        <source>Guests in, badges out, without a network.</source>
        <translation>Gäste hinein, Namens·schilder heraus, ohne Internet.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letzte Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Neue Veranstaltung …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>Veranstaltung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Mit der &amp;Demo üben</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Sicherungs·&amp;kopie holen …</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ersetzt</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Somebody else comes</source>
        <translation>Eine andere Person kommt</translation>
    </message>
    <message>
        <source>Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.</source>
        <translation>Kommt statt {0}. Das Ticket gilt dann für die neue Person. Sie können ein neues Namens·schild drucken.</translation>
    </message>
    <message>
        <source>Pass the ticket on</source>
        <translation>Ticket weiter·geben</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Wants a guide: call one.</source>
        <translation>Der Gast möchte Begleitung. Rufen Sie jemanden.</translation>
    </message>
    <message>
        <source>Sign language: look at the guest, call the interpreter.</source>
        <translation>Gebärden·sprache: Sehen Sie den Gast an. Rufen Sie den Dolmetscher.</translation>
    </message>
    <message>
        <source>Hearing loop: show the seats that have it, speak clearly.</source>
        <translation>Hör·schleife: Zeigen Sie die Plätze damit. Sprechen Sie deutlich.</translation>
    </message>
    <message>
        <source>Wheelchair: show the way without steps.</source>
        <translation>Rollstuhl: Zeigen Sie den Weg ohne Stufen.</translation>
    </message>
    <message>
        <source>Large print: hand out the large programme.</source>
        <translation>Große Schrift: Geben Sie das große Programm.</translation>
    </message>
    <message>
        <source>Easy language: short sentences, easy programme.</source>
        <translation>Leichte Sprache: Sprechen Sie kurze Sätze. Geben Sie das leichte Programm.</translation>
    </message>
    <message>
        <source>Assistance dog: it comes along. Speak to the person.</source>
        <translation>Assistenz·hund: Er kommt mit. Sprechen Sie mit dem Menschen.</translation>
    </message>
    <message>
        <source>Quiet room: show where it is.</source>
        <translation>Ruhe·raum: Zeigen Sie, wo er ist.</translation>
    </message>
    <message>
        <source>Asked for: {0}</source>
        <translation>Der Gast möchte: {0}</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>Gebärden·sprache</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>Hör·schleife</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>große Schrift</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>Assistenz·hund</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>Ruhe·raum</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>With the guest</source>
        <translation>Beim Gast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>called</source>
        <translation>gerufen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurück·gegeben</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>{0}:{1} min</source>
        <translation>{0}:{1} Minuten</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Ein Gast</translation>
    </message>
    <message>
        <source>Backups and copies of the file that were made before still hold them: delete them, too.</source>
        <translation>Alte Kopien von der Datei enthalten sie noch. Löschen Sie auch die alten Kopien.</translation>
    </message>
</context>
<context>
    <name>SupportSlip</name>
    <message>
        <source>{0} For this desk only.</source>
        <translation>{0} Nur für diesen Platz.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Use at this desk</source>
        <translation>An diesem Platz &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation>&amp;Gestalten …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Holen …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Weiter·geben …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>von dieser Veranstaltung</translation>
    </message>
    <message>
        <source>used here</source>
        <translation>hier benutzt</translation>
    </message>
    <message>
        <source>Templates (*.badge *.toml *.json)</source>
        <translation>Muster (*.badge *.toml *.json)</translation>
    </message>
    <message>
        <source>Templates (*.badge)</source>
        <translation>Muster (*.badge)</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Noch einmal machen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size on the screen; 100 % is as large as printed</source>
        <translation>Größe auf dem Bild·schirm. 100 Prozent ist so groß wie gedruckt.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
</context>
<context>
    <name>TotalCounters</name>
    <message>
        <source>present</source>
        <translation>da</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>{0} present, {1} expected</source>
        <translation>{0} da, {1} erwartet</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scan the code of each guest who goes out.</source>
        <translation>Scannen Sie den Code von jedem Gast, der hinaus·geht.</translation>
    </message>
    <message>
        <source>Scan a code, or type a name to find a guest.</source>
        <translation>Scannen Sie einen Code. Oder schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>F12: the organisers admit anyway, with their PIN.</source>
        <translation>F12: Die Leitung lässt den Gast trotzdem hinein. Dafür braucht sie die PIN.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Stand {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Bemerkung: {0}</translation>
    </message>
    <message>
        <source>Say: {0}</source>
        <translation>Sprechen Sie so: {0}</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>Admit and print badge</source>
        <translation>Hinein·lassen und Namens·schild drucken</translation>
    </message>
</context>
<context>
    <name>_CategoryCounter</name>
    <message>
        <source>Without category</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} present</source>
        <translation>{0}: {1} von {2} da</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>Teile, das oberste zuerst</translation>
    </message>
</context>
</TS>
