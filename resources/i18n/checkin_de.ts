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
        <translation>&amp;Badges</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Einlassstelle</translation>
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
        <translation>&amp;Sicherung zurückholen …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Get ready …</source>
        <translation>Be&amp;reit machen …</translation>
    </message>
    <message>
        <source>&amp;Import a guest list …</source>
        <translation>Gästeliste &amp;importieren …</translation>
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
        <translation>&amp;PIN der Organisation …</translation>
    </message>
    <message>
        <source>&amp;Guest screen</source>
        <translation>&amp;Gästebildschirm</translation>
    </message>
    <message>
        <source>Set up a sca&amp;nner …</source>
        <translation>Scan&amp;ner einrichten …</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>K&amp;amera</translation>
    </message>
    <message>
        <source>Guests check in &amp;themselves</source>
        <translation>Gäste melden sich se&amp;lbst an</translation>
    </message>
    <message>
        <source>Pra&amp;ctise on a copy</source>
        <translation>An einer &amp;Kopie üben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Name &amp;ändern</translation>
    </message>
    <message>
        <source>Undo with a &amp;reason …</source>
        <translation>Mit &amp;Grund rückgängig …</translation>
    </message>
    <message>
        <source>A&amp;dmit anyway …</source>
        <translation>T&amp;rotzdem einlassen …</translation>
    </message>
    <message>
        <source>Somebody else &amp;comes …</source>
        <translation>Jemand anderes &amp;kommt …</translation>
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
        <translation>Als Begleitung gehe&amp;n</translation>
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
        <translation>Einlassstellen &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>&amp;Nachdrucken</translation>
    </message>
    <message>
        <source>Print &amp;late badges</source>
        <translation>&amp;Späte Badges drucken</translation>
    </message>
    <message>
        <source>&amp;Print badges …</source>
        <translation>&amp;Badges drucken …</translation>
    </message>
    <message>
        <source>&amp;Try the printer again</source>
        <translation>Drucker noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Where the badges are …</source>
        <translation>&amp;Wo die Badges sind …</translation>
    </message>
    <message>
        <source>Te&amp;mplates …</source>
        <translation>&amp;Vorlagen …</translation>
    </message>
    <message>
        <source>Prin&amp;ters …</source>
        <translation>&amp;Drucker …</translation>
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
        <translation>Wie Antworten gezeigt werden</translation>
    </message>
    <message>
        <source>Each answer is heard</source>
        <translation>Jede Antwort ist zu hören</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Nichts wird gesagt</translation>
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
        <translation>Im ganzen Fenster, bis zum nächsten Tastendruck</translation>
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
        <translation>Vorgebuchte Begleitungen</translation>
    </message>
    <message>
        <source>The guest is here: &amp;call</source>
        <translation>Gast ist da: &amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>S&amp;treichen</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
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
        <translation>Begleitung buchen für {0}:</translation>
    </message>
    <message>
        <source>To book a guide, first search the guest at the desk and open this page again.</source>
        <translation>Zum Buchen zuerst den Gast am Tresen suchen und diese Seite noch einmal öffnen.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>I go</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Guide wanted: {0}</source>
        <translation>Begleitung gewünscht: {0}</translation>
    </message>
    <message>
        <source>I go: {0}</source>
        <translation>Übernehmen: {0}</translation>
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
        <translation>Wen und wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
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
        <translation>Rufe nach dem Lotsendienst</translation>
    </message>
    <message>
        <source>Nobody has called for a guide yet.</source>
        <translation>Noch hat niemand den Lotsendienst gerufen.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Angekommen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Give &amp;back</source>
        <translation>&amp;Zurückgeben</translation>
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
        <translation>Die Kamera wird eingeschaltet …</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Hold a code before the camera.</source>
        <translation>Einen Code vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: hold it still, nearer, in better light.</source>
        <translation>Nicht lesbar: still halten, näher, in besserem Licht.</translation>
    </message>
    <message>
        <source>Several codes: hold only one into the middle.</source>
        <translation>Mehrere Codes: nur einen in die Mitte halten.</translation>
    </message>
    <message>
        <source>Hold it still …</source>
        <translation>Still halten …</translation>
    </message>
    <message>
        <source>Code read. Take it away.</source>
        <translation>Code gelesen. Kann weg.</translation>
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
        <translation>Was die Kamera sieht</translation>
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
        <translation>Kamera ausschalten</translation>
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
        <translation>Nur QR-Codes: am schnellsten</translation>
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
        <translation>Alle vier: am langsamsten</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>As this computer chooses</source>
        <translation>Wie der Computer wählt</translation>
    </message>
    <message>
        <source>&amp;Which camera</source>
        <translation>&amp;Welche Kamera</translation>
    </message>
    <message>
        <source>C&amp;odes it reads</source>
        <translation>Gelesene C&amp;odes</translation>
    </message>
</context>
<context>
    <name>CheckpointsDialog</name>
    <message>
        <source>Entrance: prints badges</source>
        <translation>Eingang: druckt Badges</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Again after an exit</source>
        <translation>Nach dem Hinausgehen wieder</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Einlassstellen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Everybody, or for example: {0}</source>
        <translation>Alle, oder zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>Any time, or for example: 13:30</source>
        <translation>Jederzeit, oder zum Beispiel: 13:30</translation>
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
        <translation>&amp;Öffnet</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Schlie&amp;ßt</translation>
    </message>
    <message>
        <source>&amp;Who may enter</source>
        <translation>&amp;Wer hineindarf</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie o&amp;ft</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>&amp;PIN der Organisation</translation>
    </message>
    <message>
        <source>&amp;Add a checkpoint</source>
        <translation>Einlassstelle &amp;hinzufügen</translation>
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
        <translation>Namen berichtigen</translation>
    </message>
    <message>
        <source>Save and print badge</source>
        <translation>Speichern und Badge drucken</translation>
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
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
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
        <translation>Schriftgröße, von und bis</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation>Zeilen, höchstens</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Senkrecht</translation>
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
        <translation>Breite des Rands</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Runde Ecken</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Abstand darüber</translation>
    </message>
    <message>
        <source>Only shown if</source>
        <translation>Nur zeigen, wenn</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Name des Elements</translation>
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
        <source>Contact card, if agreed to</source>
        <translation>Kontaktkarte, falls erlaubt</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Textblock</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Strichcode</translation>
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
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
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
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Support, if wanted</source>
        <translation>Unterstützung, falls gewünscht</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Admission code</source>
        <translation>Einlasscode</translation>
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
        <translation>Die Bedingung von „{element}“ ist nicht zu verstehen: {text}. So schreiben: guest.category == &apos;Presse&apos;, oder aus der Liste daneben auswählen.</translation>
    </message>
    <message>
        <source>“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text.</source>
        <translation>„{element}“ fragt nach „{text}“, das kein Gast hat. Ein Feld aus der Liste neben dem Text auswählen.</translation>
    </message>
    <message>
        <source>The smallest size of “{element}” is above its largest one. Make one of them fit the other.</source>
        <translation>Die kleinste Schriftgröße von „{element}“ liegt über der größten. Eine von beiden anpassen.</translation>
    </message>
    <message>
        <source>The picture “{text}” of “{element}” is missing. Choose another one, or remove the element.</source>
        <translation>Das Bild „{text}“ von „{element}“ fehlt. Ein anderes auswählen oder das Element entfernen.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
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
        <translation>{0} mm von links, {1} von oben, {2} breit, {3} hoch</translation>
    </message>
    <message>
        <source>Design a badge: {0}</source>
        <translation>Badge gestalten: {0}</translation>
    </message>
    <message>
        <source>Category is {0}</source>
        <translation>Kategorie ist {0}</translation>
    </message>
    <message>
        <source>Guest has: {0}</source>
        <translation>Gast hat: {0}</translation>
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
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose an element in the list or on the badge to change it.</source>
        <translation>Ein Element in der Liste oder auf dem Badge auswählen, um es zu ändern.</translation>
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
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Put in a field of the guest</source>
        <translation>Ein Feld des Gastes einsetzen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste auswählen</translation>
    </message>
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
        <translation>Farbe der Kategorie</translation>
    </message>
    <message>
        <source>Readable on the category</source>
        <translation>Lesbar auf der Kategorie</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Andere …</translation>
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
        <translation>Die Vorlage ist gespeichert.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet. Save it, or close again to leave it.</source>
        <translation>Die Änderungen sind noch nicht gespeichert. Speichern, oder noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Not on this guest&apos;s badge.</source>
        <translation>Nicht auf dem Badge dieses Gastes.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
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
        <translation>Erst speichern: Dieser Tresen hat den Drucker noch nicht.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Erst den Gast scannen oder suchen, dann die Taste noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Backup {0}</source>
        <translation>Sicherung {0}</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
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
        <translation>Späte Badges: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation>
            <numerusform>%n Badge ist unterwegs.</numerusform>
            <numerusform>%n Badges sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge is late.</source>
        <translation>Kein Badge ist nachzudrucken.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Tresen</translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation>&amp;Name dieses Tresens</translation>
    </message>
    <message>
        <source>For example: Entrance left</source>
        <translation>Zum Beispiel: Eingang links</translation>
    </message>
    <message>
        <source>&amp;Backups to</source>
        <translation>&amp;Sicherungen nach</translation>
    </message>
    <message>
        <source>On this computer; better a stick or a share</source>
        <translation>Auf diesem Rechner; besser ein Stick oder ein Netzlaufwerk</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It types like a US keyboard.</source>
        <translation>Er tippt wie eine US-Tastatur.</translation>
    </message>
    <message>
        <source>It types like the keyboard of this computer.</source>
        <translation>Er tippt wie die Tastatur dieses Rechners.</translation>
    </message>
    <message>
        <source>It types like another keyboard. What its keys mean is known now.</source>
        <translation>Er tippt wie eine andere Tastatur. Was ihre Tasten heißen, ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>Behind each code it presses Enter.</source>
        <translation>Nach jedem Code drückt er Enter.</translation>
    </message>
    <message>
        <source>Behind each code it presses Tab.</source>
        <translation>Nach jedem Code drückt er Tab.</translation>
    </message>
    <message>
        <source>Behind a code it presses no key.</source>
        <translation>Nach einem Code drückt er keine Taste.</translation>
    </message>
    <message>
        <source>Before each code it puts “{0}”, which is left out.</source>
        <translation>Vor jeden Code setzt er „{0}“, das wird weggelassen.</translation>
    </message>
    <message>
        <source>Behind each code it puts “{0}”, which is left out.</source>
        <translation>Hinter jeden Code setzt er „{0}“, das wird weggelassen.</translation>
    </message>
    <message>
        <source>It takes {0} ms a key.</source>
        <translation>Er braucht {0} ms je Taste.</translation>
    </message>
    <message>
        <source>Another code was scanned. Scan the two codes shown here, in turn.</source>
        <translation>Es wurde ein anderer Code gescannt. Die beiden Codes scannen, die hier nacheinander stehen.</translation>
    </message>
    <message>
        <source>Some characters were lost. Set the scanner slower, by the delay a character in its handbook.</source>
        <translation>Es gingen Zeichen verloren. Den Scanner langsamer einstellen: in seinem Handbuch die Pause je Zeichen.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped. Switch Caps Lock off.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht. Die Feststelltaste ausschalten.</translation>
    </message>
    <message>
        <source>The scanner presses function or arrow keys, which do other things here. Switch that off in it.</source>
        <translation>Der Scanner drückt Funktions- oder Pfeiltasten, die hier anderes tun. Das in ihm abschalten.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set it faster, by the delay a character in its handbook.</source>
        <translation>Der Scanner tippt so langsam wie ein Mensch. Ihn schneller einstellen: in seinem Handbuch die Pause je Zeichen.</translation>
    </message>
    <message>
        <source>The characters make no sense. Set the scanner back as its handbook says, and scan both codes again.</source>
        <translation>Die Zeichen ergeben keinen Sinn. Den Scanner nach seinem Handbuch zurücksetzen und beide Codes noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Set up a scanner</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>Understood: {0}</source>
        <translation>Verstanden: {0}</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. If nothing comes: look at its cable, or whether it is set to serial; serial scanners are found by themselves.</source>
        <translation>Für Scanner, die wie eine Tastatur tippen. Kommt nichts: nach dem Kabel sehen, oder ob er auf seriell steht; serielle Scanner werden von selbst gefunden.</translation>
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
        <translation>Diesen Code scannen.</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Erster Code</translation>
    </message>
    <message>
        <source>Well heard. Now scan this second code.</source>
        <translation>Gut gehört. Jetzt diesen zweiten Code scannen.</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Zweiter Code</translation>
    </message>
    <message>
        <source>Try it: scan any code.</source>
        <translation>Ausprobieren: irgendeinen Code scannen.</translation>
    </message>
    <message>
        <source>The scanner is understood.</source>
        <translation>Der Scanner ist verstanden.</translation>
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
        <translation>Element entfernen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
    <message>
        <source>{0} from a file …</source>
        <translation>{0} aus einer Datei …</translation>
    </message>
    <message>
        <source>A copy of the chosen element</source>
        <translation>Kopie des ausgewählten Elements</translation>
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
        <translation>Die Datei {path} gibt es nicht. In einem anderen Ordner suchen.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it, or choose another.</source>
        <translation>Den Ordner {path} gibt es nicht. Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} is no event file. Choose a file that Checkin has made.</source>
        <translation>{path} ist keine Veranstaltungsdatei. Eine Datei wählen, die Checkin angelegt hat.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file, and go on with a backup or another desk&apos;s file.</source>
        <translation>{path} ist beschädigt. Die Datei aufheben und mit einer Sicherung oder der Datei eines anderen Tresens weiterarbeiten.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Checkin. Install that version on this computer.</source>
        <translation>{path} stammt von einer neueren Version von Checkin. Diese Version auf dem Rechner installieren.</translation>
    </message>
    <message>
        <source>{path} may be read but not written, so nothing was saved. Allow writing, then try again.</source>
        <translation>{path} darf nur gelesen werden, deshalb wurde nichts gespeichert. Schreiben erlauben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program is using {path}, so nothing was saved. Close it there, then try again.</source>
        <translation>Ein anderes Programm benutzt {path}, deshalb wurde nichts gespeichert. Dort schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {path}. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde in {path} nichts gespeichert. Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached any more. Plug the drive in again, then try again.</source>
        <translation>{path} ist nicht mehr erreichbar. Das Laufwerk wieder anschließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You may not open {path}. Ask its owner, or choose another folder.</source>
        <translation>{path} darf nicht geöffnet werden. Beim Eigentümer nachfragen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings.</source>
        <translation>Keine Sicherung: {path} ist nicht mehr da. Den Stick wieder einstecken oder in den Einstellungen einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The backup in {path} can&apos;t be read back. Look at the drive, or choose another folder.</source>
        <translation>Die Sicherung in {path} lässt sich nicht zurücklesen. Den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”. Choose one of: {known}.</source>
        <translation>Die Einlassstelle „{name}“ gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Write it like Europe/Berlin.</source>
        <translation>„{name}“ ist keine Zeitzone. So schreiben: Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2024-05-15.</source>
        <translation>„{text}“ ist kein Datum. So schreiben: 2024-05-15.</translation>
    </message>
    <message>
        <source>There is no guest “{text}”. Search by name.</source>
        <translation>Einen Gast „{text}“ gibt es nicht. Nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>The name is missing. Type at least a last name.</source>
        <translation>Der Name fehlt. Mindestens den Nachnamen eintragen.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another guest. Choose another code.</source>
        <translation>Der Code {code} gehört einem anderen Gast. Einen anderen Code wählen.</translation>
    </message>
    <message>
        <source>The code is too long to be printed as a QR code. Give the guest a shorter one.</source>
        <translation>Der Code ist zu lang für einen QR-Code. Dem Gast einen kürzeren geben.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this scan let nobody in, or was undone already.</source>
        <translation>Es gibt nichts rückgängig zu machen: Dieser Scan hat niemanden eingelassen oder ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The guest came in meanwhile. There is nothing to decide any more.</source>
        <translation>Der Gast ist inzwischen da. Es gibt nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>This refusal can&apos;t be overridden. Search the guest by name, or call the organisers.</source>
        <translation>Diese Ablehnung lässt sich nicht aufheben. Den Gast nach Namen suchen oder die Organisation rufen.</translation>
    </message>
    <message>
        <source>Somebody else was faster: this call has changed meanwhile. Look at the calls again.</source>
        <translation>Jemand anders war schneller: Dieser Ruf hat sich inzwischen geändert. Die Rufe noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The guide has no name. Type one.</source>
        <translation>Der Name fehlt. Einen eintippen.</translation>
    </message>
    <message>
        <source>There is a guide “{name}” already. Add something to the name.</source>
        <translation>„{name}“ gibt es im Lotsendienst schon. Dem Namen etwas hinzufügen.</translation>
    </message>
    <message>
        <source>The reason is missing. Write why the guest may come in.</source>
        <translation>Der Grund fehlt. Schreiben, warum der Gast hineindarf.</translation>
    </message>
    <message>
        <source>No organiser PIN was chosen yet. Choose one first.</source>
        <translation>Es ist noch keine PIN der Organisation gewählt. Zuerst eine wählen.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again, or call the organisers.</source>
        <translation>Die PIN ist falsch. Noch einmal versuchen oder die Organisation rufen.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} s, then try again.</source>
        <translation>Die PIN war zu oft falsch. {seconds} s warten, dann noch einmal.</translation>
    </message>
    <message>
        <source>The PIN is too short. Choose at least {shortest} characters.</source>
        <translation>Die PIN ist zu kurz. Mindestens {shortest} Zeichen wählen.</translation>
    </message>
    <message>
        <source>“{name}” would close before it opens. Choose a later end, or an earlier beginning.</source>
        <translation>„{name}“ würde schließen, bevor es öffnet. Ein späteres Ende oder einen früheren Beginn wählen.</translation>
    </message>
    <message>
        <source>There is a checkpoint “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Einlassstelle „{name}“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Save it as one, or use another file.</source>
        <translation>{path} ist kein Text in UTF-8. Als solchen speichern oder eine andere Datei nehmen.</translation>
    </message>
    <message>
        <source>The checkpoint has no name. Give it one.</source>
        <translation>Die Einlassstelle hat keinen Namen. Ihr einen geben.</translation>
    </message>
    <message>
        <source>No guest is of the category “{name}”, so nobody could come in. There are: {known}.</source>
        <translation>Kein Gast hat die Kategorie „{name}“, also käme niemand hinein. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 2024-05-15 13:30.</source>
        <translation>„{text}“ ist keine Uhrzeit. So schreiben: 2024-05-15 13:30.</translation>
    </message>
    <message>
        <source>This key belongs to another event. Use the key that was made for this one, or make a new one.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Veranstaltung. Den für diese gemachten verwenden oder einen neuen machen.</translation>
    </message>
    <message>
        <source>Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”.</source>
        <translation>Den Code „{text}“ haben mehrere Tickets. Den Gast mit einem anderen Code aus „checkin guests“ nennen.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. Auf dem Schreibtisch starten oder die Befehle benutzen: checkin --help.</translation>
    </message>
    <message>
        <source>This is the private key, with which tickets are made. It belongs on no desk: give the public key, which “checkin keys” prints.</source>
        <translation>Das ist der private Schlüssel, mit dem Tickets gemacht werden. Er gehört auf keinen Einlassrechner: den öffentlichen nehmen, den „checkin keys“ ausgibt.</translation>
    </message>
    <message>
        <source>The key that signs tickets can&apos;t be read. Copy it again from where it was made.</source>
        <translation>Der Schlüssel, der Tickets unterschreibt, ist nicht lesbar. Ihn noch einmal von dort kopieren, wo er gemacht wurde.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write digits only, or “none” for no limit.</source>
        <translation>„{text}“ ist keine Zahl. Nur Ziffern schreiben, oder „none“ für keine Grenze.</translation>
    </message>
    <message>
        <source>There is no label {label} on this page. Choose one from 1 to {last}.</source>
        <translation>Ein Etikett {label} gibt es auf dieser Seite nicht. Eines von 1 bis {last} wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read. Save the list again, then try again.</source>
        <translation>{path} lässt sich nicht lesen. Die Liste neu speichern, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} has no guests in it. Choose another list.</source>
        <translation>In {path} stehen keine Gäste. Eine andere Liste wählen.</translation>
    </message>
    <message>
        <source>{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON.</source>
        <translation>{path} ist keine Liste, die Checkin lesen kann. Als CSV, XLSX, ODS oder JSON speichern.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save it without one, then try again.</source>
        <translation>{path} ist mit einem Passwort geschützt. Ohne Passwort speichern, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} is too large. Split the list, or save it as CSV.</source>
        <translation>{path} ist zu groß. Die Liste teilen oder als CSV speichern.</translation>
    </message>
    <message>
        <source>No column of {path} was recognised as the name. Say which one it is: {columns}.</source>
        <translation>In {path} wurde keine Spalte mit Namen erkannt. Auswählen, welche es ist: {columns}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The list has: {columns}.</source>
        <translation>Die Spalte „{column}“ gibt es nicht. Die Liste hat: {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Choose one of: {fields}.</source>
        <translation>Das Feld „{field}“ gibt es nicht. Zur Wahl stehen: {fields}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of: {known}.</source>
        <translation>Die Vorlage „{name}“ gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>Die Vorlage „{file}“ ist in Zeile {line} kein gültiges TOML. Die Zeile berichtigen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>In der Vorlage „{file}“ steht in Zeile {line} „{key}“, das dort nichts bedeutet. Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The template “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>In der Vorlage „{file}“ fehlt „{key}“ in dem, was in Zeile {line} beginnt. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>In der Vorlage „{file}“ ist der Wert für „{key}“ in Zeile {line} nicht möglich. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>The template “{file}” asks for “{field}” in line {line}. The fields are: {known}.</source>
        <translation>Die Vorlage „{file}“ verlangt in Zeile {line} das Feld „{field}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like guest.category == &apos;Press&apos;.</source>
        <translation>Die Vorlage „{file}“ hat in Zeile {line} eine Bedingung, die nicht verständlich ist: {text}. So schreiben: guest.category == &apos;Presse&apos;.</translation>
    </message>
    <message>
        <source>In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm. Move it or make it smaller.</source>
        <translation>In der Vorlage „{file}“ liegt das Element aus Zeile {line} nicht auf dem Namensschild von {width} mal {height} mm. Verschieben oder verkleinern.</translation>
    </message>
    <message>
        <source>The event has no template “{name}” of its own. Those that come with Checkin stay.</source>
        <translation>Die Veranstaltung hat keine eigene Vorlage „{name}“. Die von Checkin bleiben.</translation>
    </message>
    <message>
        <source>“{file}” is no badge template, or damaged. Export it again where it was made.</source>
        <translation>„{file}“ ist keine Badge-Vorlage oder beschädigt. Dort noch einmal exportieren, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made.</source>
        <translation>Die Vorlage „{file}“ ist größer als 20 MB. Ihre Bilder dort verkleinern, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG.</source>
        <translation>Die Vorlage „{file}“ zeigt in Zeile {line} das Bild „{image}“, das fehlt oder weder PNG noch JPEG ist.</translation>
    </message>
    <message>
        <source>The QR code of this badge can&apos;t be read, so it was not printed. In the template, give it room and uncover it.</source>
        <translation>Der QR-Code dieses Badges ist nicht lesbar, es wurde deshalb nicht gedruckt. Ihm in der Vorlage mehr Platz geben und nichts darüberlegen.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one.</source>
        <translation>{path} ist kein Bild, das gedruckt werden kann. Als PNG oder JPEG speichern oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one.</source>
        <translation>{path} ist größer als 5 MB oder 4000 Pixel. Kleiner speichern oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>There is no medium “{name}”. There are {known}; “checkin media” lists all.</source>
        <translation>Es gibt kein Medium „{name}“. Es gibt {known}; „checkin media“ zeigt alle.</translation>
    </message>
    <message>
        <source>The media file “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>Die Mediendatei „{file}“ ist in Zeile {line} kein gültiges TOML. Die Zeile berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>In der Mediendatei „{file}“ steht in Zeile {line} „{key}“, was dort nichts bedeutet. Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The media file “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>In der Mediendatei „{file}“ fehlt „{key}“ in dem, was in Zeile {line} beginnt. Ergänzen.</translation>
    </message>
    <message>
        <source>The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>In der Mediendatei „{file}“ hat „{key}“ in Zeile {line} einen Wert, der nicht möglich ist. Berichtigen.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again.</source>
        <translation>Die Etiketten von „{name}“ ({file}, Zeile {line}) passen nicht auf die Seite. Den Bogen noch einmal messen.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger.</source>
        <translation>Die Etiketten von „{name}“ ({file}, Zeile {line}) liegen aufeinander. Den Abstand (pitch) vergrößern.</translation>
    </message>
    <message>
        <source>There is another medium “{name}”. Give the one in {file} a name of its own.</source>
        <translation>Es gibt schon ein Medium „{name}“. Dem in {file} einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>There is no badge to print: no guest fits the choice.</source>
        <translation>Es gibt kein Badge zu drucken: Kein Gast passt zur Auswahl.</translation>
    </message>
    <message>
        <source>The computer ended a part of the program that drew badges. Close other programs, then try again.</source>
        <translation>Der Computer hat einen Teil des Programms beendet, der Badges gezeichnet hat. Andere Programme schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}”. Choose one in the settings.</source>
        <translation>Den Drucker „{printer}“ gibt es nicht. In den Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Switch it on and look at its cable.</source>
        <translation>Der Drucker „{printer}“ antwortet nicht. Einschalten und das Kabel prüfen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the badge. Look at its display, then reprint.</source>
        <translation>Der Drucker „{printer}“ hat das Badge nicht angenommen. Auf seine Anzeige sehen, dann nachdrucken.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait.</source>
        <translation>Der Drucker „{printer}“ nimmt keine neuen Badges an. Annahme wieder einschalten; die Badges warten.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not say whether it has the badge. Look before you reprint.</source>
        <translation>Der Drucker „{printer}“ hat nicht gesagt, ob er das Badge hat. Erst nachsehen, dann nachdrucken.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another folder in the settings.</source>
        <translation>Im Ordner {path} lässt sich nichts speichern. In den Einstellungen einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it.</source>
        <translation>Die Ausgabe ist geschlossen oder voll, die Antwort geht verloren. In eine Datei schreiben oder nachsehen, was sie liest.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Choose another file or folder.</source>
        <translation>{path} lässt sich nicht schreiben. Eine andere Datei oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read. Put the file right, or delete it to start afresh.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar. Die Datei berichtigen oder löschen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The setting {name} can&apos;t be “{value}”. Put it right in {path}, or delete the line.</source>
        <translation>Die Einstellung {name} kann nicht „{value}“ sein. In {path} berichtigen oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>The scanner {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>Der Scanner {name} ist weg. Einstecken: Er macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The scanner {name} can&apos;t be opened: close what else uses it, or allow this account its port.</source>
        <translation>Der Scanner {name} lässt sich nicht öffnen: andere Programme schließen oder diesem Konto den Anschluss erlauben.</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in: it goes on by itself.</source>
        <translation>Es gibt keine Kamera. Eine anschließen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>Die Kamera {name} ist weg. Wieder anschließen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera {name} can&apos;t be used. Close other programs that use it: it goes on by itself.</source>
        <translation>Die Kamera {name} lässt sich nicht verwenden. Andere Programme schließen, die sie benutzen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera {name} sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Die Kamera {name} liefert kein Bild. Andere Programme schließen, die sie benutzen, oder sie neu anschließen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak. Install a voice in its own settings, or switch speech off in ours.</source>
        <translation>Dieser Computer kann nicht sprechen. In dessen Einstellungen eine Stimme installieren oder die Sprachausgabe in unseren ausschalten.</translation>
    </message>
    <message>
        <source>Checkin may not use the camera. Allow it in the privacy settings of this computer.</source>
        <translation>Checkin darf die Kamera nicht benutzen. In den Datenschutz-Einstellungen dieses Computers erlauben.</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (Linux: libpulse0). Install it and start again.</source>
        <translation>Diesem Computer fehlt eine Bibliothek für Kameras (Linux: libpulse0). Installieren und neu starten.</translation>
    </message>
    <message>
        <source>The scanner sent a text that is too long for a code. Scan the ticket again.</source>
        <translation>Der Scanner hat einen Text geschickt, der für einen Code zu lang ist. Das Ticket noch einmal scannen.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived. Scan the ticket again.</source>
        <translation>Nur ein Teil des Codes ist angekommen. Das Ticket noch einmal scannen.</translation>
    </message>
    <message>
        <source>What the scanner sent can&apos;t be read. Scan again, or set its speed (baud rate) in the settings.</source>
        <translation>Was der Scanner geschickt hat, ist nicht lesbar. Noch einmal scannen oder seine Geschwindigkeit (Baudrate) in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Something in Checkin went wrong. Nothing that was saved is lost; the log says more.</source>
        <translation>In Checkin ist etwas schiefgegangen. Nichts Gespeichertes ist verloren; mehr steht im Protokoll.</translation>
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
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
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
        <translation>Unterstützung darf bekannt sein (ja/nein)</translation>
    </message>
    <message>
        <source>Support on the badge (yes/no)</source>
        <translation>Unterstützung auf dem Badge (ja/nein)</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mark on the badge</source>
        <translation>Zeichen auf dem Badge</translation>
    </message>
    <message>
        <source>Contact may be shared (yes/no)</source>
        <translation>Kontakt darf geteilt werden (ja/nein)</translation>
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
        <translation>Anzahl Personen</translation>
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
        <translation>Storniert (ja/nein)</translation>
    </message>
    <message>
        <source>Companions (number)</source>
        <translation>Begleitung (Anzahl)</translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation>Bemerkung, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Entry {0} of the admission log was changed afterwards.</source>
        <translation>Eintrag {0} des Einlassprotokolls wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>Entry {0} of the admission log is missing.</source>
        <translation>Eintrag {0} des Einlassprotokolls fehlt.</translation>
    </message>
    <message>
        <source>The admission log was cut off: entry {0} is missing.</source>
        <translation>Das Einlassprotokoll ist abgeschnitten: Eintrag {0} fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it, and go on with a backup or another desk&apos;s file.</source>
        <translation>Die Datei ist beschädigt. Aufheben und mit einer Sicherung oder der Datei eines anderen Tresens weiterarbeiten.</translation>
    </message>
    <message>
        <source>File and log are intact. Guests: {0}. Log entries: {1}.</source>
        <translation>Datei und Protokoll sind unversehrt. Gäste: {0}. Protokolleinträge: {1}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Auswählen: {0}</translation>
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
        <translation>Niemand gefunden. Einen anderen Teil des Namens versuchen oder mit F3 einen neuen Gast anlegen.</translation>
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
        <translation>Gegangen, kam {0}</translation>
    </message>
</context>
<context>
    <name>GuestActs</name>
    <message>
        <source>Choose an organiser PIN first: only with it can the kiosk be left.</source>
        <translation>Zuerst eine PIN der Organisation wählen: Nur mit ihr lässt sich der Kiosk wieder verlassen.</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Guest screen</source>
        <translation>Gästebildschirm</translation>
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
        <translation>Wir freuen uns auf ein Wiedersehen.</translation>
    </message>
    <message>
        <source>Please talk to us at the desk</source>
        <translation>Bitte sprechen Sie uns am Tresen an</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Bitte kommen Sie zum Tresen</translation>
    </message>
    <message>
        <source>We are glad to help.</source>
        <translation>Wir helfen gern weiter.</translation>
    </message>
    <message>
        <source>Please have your ticket ready.</source>
        <translation>Bitte halten Sie Ihr Ticket bereit.</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Übung: Hier zählt nichts</translation>
    </message>
    <message>
        <source>Hold the code of your ticket under the scanner.</source>
        <translation>Halten Sie den Code Ihres Tickets unter den Scanner.</translation>
    </message>
    <message>
        <source>No code? Type your name</source>
        <translation>Kein Code? Namen eintippen</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Ihr Vorname und Nachname</translation>
    </message>
    <message>
        <source>The whole family name, and at least three letters of the first name.</source>
        <translation>Den ganzen Nachnamen und mindestens drei Buchstaben des Vornamens.</translation>
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
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastatur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>We did not find you by that. Please check the spelling, or come to the desk.</source>
        <translation>Damit haben wir Sie nicht gefunden. Bitte prüfen Sie die Schreibweise oder kommen Sie zum Tresen.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again, or come to the desk.</source>
        <translation>Bitte warten Sie einen Moment und versuchen Sie es dann noch einmal, oder kommen Sie zum Tresen.</translation>
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
        <translation>Diese Seite schließt sich gleich.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Team: leave the kiosk</source>
        <translation>Team: Kiosk verlassen</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>PIN der Organisation</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
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
        <translation>Ihr Namensschild wird gedruckt.</translation>
    </message>
    <message>
        <source>Please get your badge at the desk.</source>
        <translation>Ihr Namensschild bekommen Sie am Tresen.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
</context>
<context>
    <name>GuestsSection</name>
    <message>
        <source>Guest screen and kiosk</source>
        <translation>Gästebildschirm und Kiosk</translation>
    </message>
    <message>
        <source>&amp;Names are shown for</source>
        <translation>&amp;Namen sind zu sehen</translation>
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
        <translation>Lotsendienst</translation>
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
        <translation>Tresen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Rufe</translation>
    </message>
    <message>
        <source>Booked a&amp;head</source>
        <translation>&amp;Vorgebucht</translation>
    </message>
    <message>
        <source>Guid&amp;es</source>
        <translation>&amp;Lotsinnen und Lotsen</translation>
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
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Erst den Gast scannen oder suchen, dann die Taste noch einmal drücken.</translation>
    </message>
    <message>
        <source>No guest waits for a guide.</source>
        <translation>Niemand wartet auf Begleitung.</translation>
    </message>
    <message>
        <source>The call is yours. Say on the guides&apos; page when you are there: {0}</source>
        <translation>Der Ruf ist übernommen. Auf der Lotsenseite sagen, wenn der Gast erreicht ist: {0}</translation>
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
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a guest list</source>
        <translation>Gästeliste importieren</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)</source>
        <translation>Gästelisten (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;Alle Dateien (*)</translation>
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
        <translation>Nur geprüft, nichts gespeichert. Es wären: {0}</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>Importiert: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The rows before are in; import the list again to go on.</source>
        <translation>Abgebrochen. Die Zeilen davor sind übernommen; zum Fortsetzen die Liste noch einmal importieren.</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>nicht übernommene Zeilen.csv</translation>
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
        <translation>Eine Liste wählen oder hier ablegen: CSV, XLSX, ODS oder JSON, so wie das Anmeldesystem sie gespeichert hat. Bekannte Gäste werden aktualisiert, niemand wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Erledigte Zeilen</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used</source>
        <translation>Zeilen, die nicht übernommen werden</translation>
    </message>
    <message>
        <source>&amp;Save these rows …</source>
        <translation>Diese Zeilen &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation>Nur &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import &amp;abbrechen</translation>
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
        <translation>{0} arbeitet wieder.</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Bereit: {0}</translation>
    </message>
    <message>
        <source>Not working: {0}</source>
        <translation>Außer Betrieb: {0}</translation>
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
        <translation>Wird gezeichnet.</translation>
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
        <translation>Drucker {0} hat aufgegeben: {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: look at printer {0} ({2}).</source>
        <translation>Vielleicht schon gedruckt: am Drucker {0} nachsehen ({2}).</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <source>Waits at desk {0}.</source>
        <translation>Wartet am Tresen {0}.</translation>
    </message>
    <message>
        <source>It could not be drawn: {2}.</source>
        <translation>Ließ sich nicht zeichnen: {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: Checkin ended while printer {0} took it.</source>
        <translation>Vielleicht schon gedruckt: Checkin endete, während Drucker {0} annahm.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} took it and did not answer.</source>
        <translation>Vielleicht schon gedruckt: Drucker {0} nahm an und antwortete nicht.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} is no longer one of this desk.</source>
        <translation>Vielleicht schon gedruckt: Drucker {0} gehört nicht mehr zu diesem Tresen.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} no longer knows of it.</source>
        <translation>Vielleicht schon gedruckt: Drucker {0} weiß nichts mehr davon.</translation>
    </message>
    <message>
        <source>Handed to printer {0}, which does not say what became of it.</source>
        <translation>An Drucker {0} übergeben, der nicht sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at printer {0}.</source>
        <translation>Am Drucker {0} abgebrochen.</translation>
    </message>
    <message>
        <source>Not printed: the QR code on it could not be read back.</source>
        <translation>Nicht gedruckt: Der QR-Code darauf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>Reprint: lost</source>
        <translation>Nachdruck: verloren</translation>
    </message>
    <message>
        <source>Reprint: damaged</source>
        <translation>Nachdruck: beschädigt</translation>
    </message>
    <message>
        <source>Reprint: name wrong</source>
        <translation>Nachdruck: Name falsch</translation>
    </message>
    <message>
        <source>Late badge</source>
        <translation>Spätes Badge</translation>
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
        <translation>Badges unterwegs</translation>
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
        <translation>Wofür gedruckt</translation>
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
        <translation>Noch ist kein Badge gedruckt.</translation>
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
        <translation>Namen tippen</translation>
    </message>
    <message>
        <source>Find a guest, from two letters on</source>
        <translation>Gast finden, ab zwei Buchstaben</translation>
    </message>
    <message>
        <source>Choose one of the guests found</source>
        <translation>Einen der Gefundenen wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Admit the chosen guest</source>
        <translation>Gewählten Gast einlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Undo the selected scan of the list</source>
        <translation>Gewählten Scan rückgängig machen</translation>
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
        <translation>↑ ↓ wählen, Enter lässt hinaus</translation>
    </message>
    <message>
        <source>Enter lets out</source>
        <translation>Enter lässt hinaus</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter admits</source>
        <translation>↑ ↓ wählen, Enter lässt ein</translation>
    </message>
    <message>
        <source>Enter admits</source>
        <translation>Enter lässt ein</translation>
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
        <translation>Wie dieser Rechner</translation>
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
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
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
        <translation>Ein Code wurde gescannt, aber keine Veranstaltung ist offen. Erst eine öffnen.</translation>
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
        <translation>Checkin {0}: Einlass und Badges für den Empfang von Veranstaltungen.</translation>
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
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>The column “{0}” holds</source>
        <translation>Die Spalte „{0}“ enthält</translation>
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
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>The name is missing. Type what the event is called.</source>
        <translation>Der Name fehlt. Eintragen, wie die Veranstaltung heißt.</translation>
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
        <translation>&amp;Zeitzone</translation>
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
        <translation>der Name ist nur {0} pt groß</translation>
    </message>
    <message>
        <source>“{1}” does not fit and is shortened</source>
        <translation>„{1}“ passt nicht und ist gekürzt</translation>
    </message>
    <message>
        <source>no font has these characters: {0}</source>
        <translation>keine Schrift hat diese Zeichen: {0}</translation>
    </message>
    <message>
        <source>the dots of the QR code are only {0} mm large</source>
        <translation>die Punkte des QR-Codes sind nur {0} mm groß</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
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
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
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
        <translation>Das Badge von {0} ansehen: {1}.</translation>
    </message>
    <message>
        <source>Not carried over: {0}. Add it in the designer.</source>
        <translation>Nicht übernommen: {0}. Im Gestalter ergänzen.</translation>
    </message>
</context>
<context>
    <name>OrganiserActs</name>
    <message>
        <source>Scan the refused guest first. Unknown and withdrawn codes stay refused.</source>
        <translation>Zuerst den abgelehnten Gast scannen. Unbekannte und zurückgezogene Codes bleiben abgelehnt.</translation>
    </message>
    <message>
        <source>{0} gets a new code, printed on a new badge. The old ticket is refused from now on.</source>
        <translation>{0} bekommt einen neuen Code auf einem neuen Badge. Das alte Ticket wird ab jetzt abgelehnt.</translation>
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
        <translation>Erst den Einlass in der Liste der Scans wählen, dann die Taste noch einmal drücken.</translation>
    </message>
    <message>
        <source>The admission of {0} is taken back. Both stay in the log.</source>
        <translation>Der Einlass von {0} wird zurückgenommen. Beides bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Undo with a reason</source>
        <translation>Mit Grund rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The ticket passed on to {0}.</source>
        <translation>Das Ticket ist auf {0} übergegangen.</translation>
    </message>
    <message>
        <source>New ticket: {0}. The badge is printed with it.</source>
        <translation>Neues Ticket: {0}. Das Badge wird damit gedruckt.</translation>
    </message>
    <message>
        <source>The organiser PIN is chosen.</source>
        <translation>Die PIN der Organisation ist gewählt.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>Erst den Gast scannen oder suchen, dann die Taste noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Admit anyway</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>&amp;PIN der Organisation</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Trial Badge</source>
        <translation>Probebadge</translation>
    </message>
    <message>
        <source>Not valid for entry</source>
        <translation>Gilt nicht für den Einlass</translation>
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
        <translation>Lotsendienst</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>Gewählte Person entfe&amp;rnen</translation>
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
        <translation>PIN der Organisation</translation>
    </message>
    <message>
        <source>With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; at least four characters.</source>
        <translation>Mit dieser PIN lässt die Organisation abgelehnte Gäste ein und bearbeitet Einlassstellen. Niemandem sonst sagen; mindestens vier Zeichen.</translation>
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
        <translation>Die beiden neuen PINs sind verschieden. Noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation>
            <numerusform>%n Gast neu</numerusform>
            <numerusform>%n Gäste neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation>
            <numerusform>%n Zeile nicht verwendbar</numerusform>
            <numerusform>%n Zeilen nicht verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation>
            <numerusform>%n Code hat weniger als sechs Zeichen: zum Scannen den Cursor ins Suchfeld setzen.</numerusform>
            <numerusform>%n Codes haben weniger als sechs Zeichen: zum Scannen den Cursor ins Suchfeld setzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs of %n guest(s) not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</source>
        <translation>
            <numerusform>Unterstützungsbedarf von %n Gast nicht übernommen: Die Liste sagt nicht, dass er bekannt sein darf (Spalte „Einwilligung Unterstützung“).</numerusform>
            <numerusform>Unterstützungsbedarf von %n Gästen nicht übernommen: Die Liste sagt nicht, dass er bekannt sein darf (Spalte „Einwilligung Unterstützung“).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs, calls and bookings of %n guest(s) deleted.</source>
        <translation>
            <numerusform>Unterstützungsbedarf, Rufe und Buchungen von %n Gast gelöscht.</numerusform>
            <numerusform>Unterstützungsbedarf, Rufe und Buchungen von %n Gästen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {0}</source>
        <translation>
            <numerusform>%n weiterer: {0}</numerusform>
            <numerusform>%n weitere: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation>
            <numerusform>%n Badge wartet.</numerusform>
            <numerusform>%n Badges warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation>
            <numerusform>%n Badge ist vielleicht nicht gedruckt: nachdrucken.</numerusform>
            <numerusform>%n Badges sind vielleicht nicht gedruckt: nachdrucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation>
            <numerusform>Und %n weiteres Badge zum Ansehen.</numerusform>
            <numerusform>Und %n weitere Badges zum Ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation>
            <numerusform>%n Badge zu drucken.</numerusform>
            <numerusform>%n Badges zu drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation>
            <numerusform>%n Badge, die Zahlen und ein Bild des Fensters liegen in {0}.</numerusform>
            <numerusform>%n Badges, die Zahlen und ein Bild des Fensters liegen in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing here counts, and badges become files only. The real event is untouched.</source>
        <translation>Übung: Nichts hier zählt, und Badges werden nur zu Dateien. Die echte Veranstaltung bleibt unberührt.</translation>
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
        <translation>Vorschau des Badges</translation>
    </message>
    <message>
        <source>Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.</source>
        <translation>Tab geht von Element zu Element, Pfeiltasten verschieben, mit Alt ändern sie die Größe, mit Umschalt in feinen Schritten.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print badges</source>
        <translation>Badges drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Late: came or was added, and has no badge</source>
        <translation>Späte: gekommen oder nachgetragen und ohne Badge</translation>
    </message>
    <message>
        <source>Everybody who has no badge yet</source>
        <translation>Alle, die noch kein Badge haben</translation>
    </message>
    <message>
        <source>Badges that are no longer right</source>
        <translation>Badges, die nicht mehr stimmen</translation>
    </message>
    <message>
        <source>Everybody with a good ticket</source>
        <translation>Alle mit gültigem Ticket</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Wie am Tresen</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Wessen</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;ohin</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>First &amp;free label</source>
        <translation>Erstes &amp;freies Etikett</translation>
    </message>
    <message>
        <source>Badges to look at</source>
        <translation>Badges zum Ansehen</translation>
    </message>
    <message>
        <source>Badges drawn</source>
        <translation>Gezeichnete Badges</translation>
    </message>
    <message>
        <source>For example 08:30</source>
        <translation>Zum Beispiel 8:30</translation>
    </message>
    <message>
        <source>On this desk&apos;s printers, one by one</source>
        <translation>Auf die Drucker dieses Tresens, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Into one PDF file</source>
        <translation>In eine PDF-Datei</translation>
    </message>
    <message>
        <source>Looking the badges over …</source>
        <translation>Die Badges werden durchgesehen …</translation>
    </message>
    <message>
        <source>No badge to print.</source>
        <translation>Kein Badge zu drucken.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
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
        <translation>Drucker {0} antwortet nicht. Einschalten und das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Printer {0} is not known here. Choose another in the settings.</source>
        <translation>Drucker {0} ist hier nicht bekannt. In den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
        <source>Printer {0} is out of paper. Put some in; printing goes on by itself.</source>
        <translation>Drucker {0} hat kein Papier. Nachlegen; der Druck geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Printer {0} has a paper jam. Open it and take the paper out.</source>
        <translation>Drucker {0} hat Papierstau. Öffnen und das Papier herausnehmen.</translation>
    </message>
    <message>
        <source>Printer {0} is open. Close its cover.</source>
        <translation>Drucker {0} ist offen. Die Klappe schließen.</translation>
    </message>
    <message>
        <source>Printer {0} misses its paper tray. Push it in.</source>
        <translation>Drucker {0}: Das Papierfach fehlt. Einschieben.</translation>
    </message>
    <message>
        <source>Printer {0} is full of printed badges. Take them out.</source>
        <translation>Drucker {0}: Die Ablage ist voll. Gedruckte Badges herausnehmen.</translation>
    </message>
    <message>
        <source>Printer {0} is out of ink or ribbon. Put a new one in.</source>
        <translation>Drucker {0}: Farbe oder Farbband ist leer. Wechseln.</translation>
    </message>
    <message>
        <source>Printer {0} is out of toner. Put a new cartridge in.</source>
        <translation>Drucker {0}: Der Toner ist leer. Kartusche wechseln.</translation>
    </message>
    <message>
        <source>Printer {0} is off line. Switch it on and look at its cable.</source>
        <translation>Drucker {0} ist offline. Einschalten und das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Printer {0} is being looked for. Look at its cable.</source>
        <translation>Drucker {0} wird gesucht. Das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Printer {0} is switched off. Switch it on.</source>
        <translation>Drucker {0} ist aus. Einschalten.</translation>
    </message>
    <message>
        <source>Printer {0} is paused. Let it go on.</source>
        <translation>Drucker {0} ist angehalten. Weiterdrucken lassen.</translation>
    </message>
    <message>
        <source>Printer {0} takes no new badges. Let it take jobs again.</source>
        <translation>Drucker {0} nimmt keine neuen Badges an. Annahme wieder einschalten.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the badge folder “{0}”. Choose another in the settings.</source>
        <translation>Im Badge-Ordner „{0}“ lässt sich nichts speichern. In den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
        <source>The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself.</source>
        <translation>Der Datenträger des Badge-Ordners „{0}“ ist voll. Platz schaffen; der Druck geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Printer {0} has stopped. Look at its display.</source>
        <translation>Drucker {0} ist stehen geblieben. Auf seine Anzeige sehen.</translation>
    </message>
    <message>
        <source>Badges go as PDF files into the folder “{0}”.</source>
        <translation>Badges werden als PDF in den Ordner „{0}“ gelegt.</translation>
    </message>
    <message>
        <source>Printer {0} is ready.</source>
        <translation>Drucker {0} ist bereit.</translation>
    </message>
    <message>
        <source>Printer {0} is printing.</source>
        <translation>Drucker {0} druckt.</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker dieses Tresens</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give each printer a name of its own, or remove it.</source>
        <translation>Jedem Drucker einen eigenen Namen geben oder ihn entfernen.</translation>
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
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A queue, ipp://…, or a folder</source>
        <translation>Eine Warteschlange, ipp://… oder ein Ordner</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Wie am Tresen</translation>
    </message>
    <message>
        <source>All; or for example: Press, Team</source>
        <translation>Alle; oder zum Beispiel: Presse, Team</translation>
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
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Badges &amp;of</source>
        <translation>Badges &amp;von</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts rücken</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten rücken</translation>
    </message>
    <message>
        <source>Commas part categories. A printer without any shares the work.</source>
        <translation>Kommas trennen Kategorien. Ein Drucker ohne teilt sich die Arbeit.</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (üblicher)</translation>
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
        <translation>Badges</translation>
    </message>
    <message>
        <source>None: badges go into a folder</source>
        <translation>Keiner: Badges kommen in einen Ordner</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Badge &amp;folder</source>
        <translation>&amp;Ordner für Badges</translation>
    </message>
    <message>
        <source>“Badges”, beside the event file</source>
        <translation>„Badges“, neben der Veranstaltungsdatei</translation>
    </message>
    <message>
        <source>Badge folder</source>
        <translation>Ordner für Badges</translation>
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
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Four steps to the first guest. Each can be done again.</source>
        <translation>Vier Schritte bis zum ersten Gast. Jeder lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gästeliste</translation>
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
        <translation>Noch steht niemand auf der Liste. Die Liste der Anmeldung einlesen.</translation>
    </message>
    <message>
        <source>Scan any ticket now. Nobody is admitted by that here.</source>
        <translation>Jetzt ein beliebiges Ticket scannen. Hier wird dadurch niemand eingelassen.</translation>
    </message>
    <message>
        <source>At the desk, scan a ticket; or type a name and press Enter.</source>
        <translation>Am Tresen ein Ticket scannen; oder einen Namen tippen und Enter drücken.</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>Liste &amp;einlesen …</translation>
    </message>
    <message>
        <source>&amp;Set it up …</source>
        <translation>E&amp;inrichten …</translation>
    </message>
    <message>
        <source>&amp;Choose one …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Print a &amp;trial badge</source>
        <translation>&amp;Probebadge drucken</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Tresen</translation>
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
        <translation>Der Scanner funktioniert. Das ist das Ticket von {0}.</translation>
    </message>
    <message>
        <source>The scanner works, but nobody on the list has this code: {0}</source>
        <translation>Der Scanner funktioniert, aber diesen Code hat niemand auf der Liste: {0}</translation>
    </message>
    <message>
        <source>The trial badge is on its way. Is all of it on the paper?</source>
        <translation>Das Probebadge ist unterwegs. Ist alles auf dem Papier?</translation>
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
        <translation>Diesen Code hat kein Ticket. Den Gast nach Namen suchen.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}. Ask who is using this ticket.</source>
        <translation>Kam um {first_admitted_at}. Nachfragen, wer das Ticket benutzt.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>The registration is not confirmed. Call the organisers.</source>
        <translation>Die Anmeldung ist nicht bestätigt. Die Organisation rufen.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send the guest to the cash desk.</source>
        <translation>Das Ticket ist nicht bezahlt. Den Gast zur Kasse schicken.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>The registration was cancelled. Call the organisers.</source>
        <translation>Die Anmeldung wurde storniert. Die Organisation rufen.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The ticket is blocked. Call the organisers.</source>
        <translation>Das Ticket ist gesperrt. Die Organisation rufen.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>This ticket was replaced. Ask for the newer one.</source>
        <translation>Dieses Ticket wurde ersetzt. Nach dem neueren fragen.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>The ticket is not for this place.</source>
        <translation>Das Ticket gilt nicht für diesen Ort.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>May come in from {since} on. Ask the guest to come back then.</source>
        <translation>Einlass ab {since}. Den Gast bitten, dann wiederzukommen.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Could come in until {until}. Call the organisers.</source>
        <translation>Einlass war bis {until}. Die Organisation rufen.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Wait until somebody leaves.</source>
        <translation>Alle {seats} Plätze sind belegt. Warten, bis jemand geht.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>The code is not signed by this event. Call the organisers.</source>
        <translation>Der Code ist nicht von dieser Veranstaltung unterschrieben. Die Organisation rufen.</translation>
    </message>
    <message>
        <source>Several guests</source>
        <translation>Mehrere Gäste</translation>
    </message>
    <message>
        <source>More than one guest has this code. Search the guest by name.</source>
        <translation>Mehrere Gäste haben diesen Code. Den Gast nach Namen suchen.</translation>
    </message>
    <message>
        <source>One character of the code is wrong. Type it again, or search by name.</source>
        <translation>Ein Zeichen des Codes ist falsch. Noch einmal tippen oder nach Namen suchen.</translation>
    </message>
    <message>
        <source>This ticket is for another event. Ask for the right one, or search by name.</source>
        <translation>Diese Karte gilt für eine andere Veranstaltung. Nach der richtigen fragen oder nach Namen suchen.</translation>
    </message>
    <message>
        <source>The ticket is not for this place. Booked: {instead}.</source>
        <translation>Das Ticket gilt nicht für diesen Ort. Gebucht: {instead}.</translation>
    </message>
    <message>
        <source>Only for: {categories}. Send the guest to another place.</source>
        <translation>Nur für: {categories}. Den Gast an eine andere Stelle schicken.</translation>
    </message>
    <message>
        <source>May come in. The badge is being printed.</source>
        <translation>Darf hinein. Das Badge wird gedruckt.</translation>
    </message>
    <message>
        <source>May come in. The badge waits for the printer: see below.</source>
        <translation>Darf hinein. Das Badge wartet auf den Drucker: siehe unten.</translation>
    </message>
    <message>
        <source>May come in. The badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Darf hinein. Das Badge ist vielleicht nicht auf Papier: nachsehen und mit F5 nachdrucken.</translation>
    </message>
    <message>
        <source>The badge is printed anew.</source>
        <translation>Das Badge wird neu gedruckt.</translation>
    </message>
    <message>
        <source>The new badge waits for the printer: see below.</source>
        <translation>Das neue Badge wartet auf den Drucker: siehe unten.</translation>
    </message>
    <message>
        <source>The new badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Das neue Badge ist vielleicht nicht auf Papier: nachsehen und mit F5 nachdrucken.</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket.</source>
        <translation>Kam um {first_admitted_at} herein, Tresen „{first_desk}“. Nachfragen, wer das Ticket benutzt.</translation>
    </message>
    <message>
        <source>May come in again; was first here at {first_admitted_at}.</source>
        <translation>Darf wieder hinein; war zuerst um {first_admitted_at} hier.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>May leave, but no entry was scanned here.</source>
        <translation>Darf gehen, aber ein Eintritt wurde hier nicht gescannt.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Ist gegangen.</translation>
    </message>
    <message>
        <source>Admitted anyway</source>
        <translation>Trotzdem eingelassen</translation>
    </message>
    <message>
        <source>May come in: the organisers decided so.</source>
        <translation>Darf hinein: Die Organisation hat es so entschieden.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>The ticket has a new code. The old one is withdrawn.</source>
        <translation>Das Ticket hat einen neuen Code. Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>The ticket passed on to this guest.</source>
        <translation>Das Ticket ist auf diesen Gast übergegangen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The admission was taken back. The ticket is good again.</source>
        <translation>Der Einlass wurde zurückgenommen. Das Ticket gilt wieder.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
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
        <translation>Noch wurde niemand gescannt.</translation>
    </message>
    <message>
        <source>Delete undoes the selected scan.</source>
        <translation>Entf nimmt den gewählten Scan zurück.</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>Print the badge again</source>
        <translation>Badge noch einmal drucken</translation>
    </message>
    <message>
        <source>{0} has a badge already. Why a new one?</source>
        <translation>{0} hat schon ein Badge. Warum ein neues?</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Verloren</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Beschädigt</translation>
    </message>
    <message>
        <source>&amp;Name wrong: correct it</source>
        <translation>&amp;Name falsch: berichtigen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Looking for backups in {0} …</source>
        <translation>Sicherungen in {0} werden gesucht …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Zurückholen und öffnen</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} log entries, desk {3}</source>
        <translation>{0}: {1}, {2} Protokolleinträge, Tresen {3}</translation>
    </message>
    <message>
        <source>The backup becomes a new event file. The files that are there stay.</source>
        <translation>Aus der Sicherung wird eine neue Veranstaltungsdatei. Vorhandene Dateien bleiben.</translation>
    </message>
    <message>
        <source>There is no backup in {0}. Plug in the stick, or choose the folder in the settings.</source>
        <translation>In {0} ist keine Sicherung. Den Stick einstecken oder den Ordner in den Einstellungen wählen.</translation>
    </message>
</context>
<context>
    <name>Row</name>
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
        <translation>Zeile {row}: mehr Zellen als Spalten, ab „{value}“.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” can&apos;t be a ticket code.</source>
        <translation>Zeile {row}: „{value}“ kann kein Ticketcode sein.</translation>
    </message>
    <message>
        <source>Row {row}: row {other_row} has the ticket code “{value}” already.</source>
        <translation>Zeile {row}: Den Ticketcode „{value}“ hat schon Zeile {other_row}.</translation>
    </message>
    <message>
        <source>Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same.</source>
        <translation>Zeile {row}: Der Ticketcode gehört zu {value}; weder Name noch E-Mail stimmen überein.</translation>
    </message>
    <message>
        <source>Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text.</source>
        <translation>Zeile {row}: Die Tabelle hat den Code zerstört („{value}“). Die Spalte als Text formatieren.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30.</source>
        <translation>Zeile {row}: „{value}“ ist kein Datum. Schreibweise: 15.05.2024 oder 15.05.2024 08:30.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no number of people from 1 to 65535.</source>
        <translation>Zeile {row}: „{value}“ ist keine Anzahl von Personen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Row {row}: the status “{value}” is not known.</source>
        <translation>Zeile {row}: Der Status „{value}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>Name, Organisation oder Code</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Arrow keys choose a guest, Enter admits, Escape empties the field.</source>
        <translation>Pfeiltasten wählen einen Gast, Eingabe lässt ein, Escape leert das Feld.</translation>
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
        <translation>Scanner, der &amp;tippt, einrichten …</translation>
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
        <translation>G&amp;eschwindigkeit an RS-232</translation>
    </message>
    <message>
        <source>Known USB scanners, by themselves</source>
        <translation>Bekannte USB-Scanner, von selbst</translation>
    </message>
    <message>
        <source>Every USB serial port</source>
        <translation>Jeder serielle USB-Anschluss</translation>
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
        <translation>Name oder Spitzname. Er steht im Protokoll bei jedem Scan, bis die nächste Schicht beginnt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Begin shift</source>
        <translation>Schicht beginnen</translation>
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
        <translation>Gäste hinein, Badges heraus, ohne Netz.</translation>
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
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Sicherung zurückholen …</translation>
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
        <translation>Storniert</translation>
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
        <translation>Jemand anderes kommt</translation>
    </message>
    <message>
        <source>Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.</source>
        <translation>Kommt statt {0}. Ticket und Buchungen gehen über, und ein neues Badge kann gedruckt werden.</translation>
    </message>
    <message>
        <source>Pass the ticket on</source>
        <translation>Ticket weitergeben</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Wants a guide: call one.</source>
        <translation>Wünscht Begleitung: jemanden rufen.</translation>
    </message>
    <message>
        <source>Sign language: look at the guest, call the interpreter.</source>
        <translation>Gebärdensprache: den Gast ansehen, Dolmetschung rufen.</translation>
    </message>
    <message>
        <source>Hearing loop: show the seats that have it, speak clearly.</source>
        <translation>Induktionsschleife: die Plätze damit zeigen, deutlich sprechen.</translation>
    </message>
    <message>
        <source>Wheelchair: show the way without steps.</source>
        <translation>Rollstuhl: den Weg ohne Stufen zeigen.</translation>
    </message>
    <message>
        <source>Large print: hand out the large programme.</source>
        <translation>Großdruck: das große Programm geben.</translation>
    </message>
    <message>
        <source>Easy language: short sentences, easy programme.</source>
        <translation>Leichte Sprache: kurze Sätze, leichtes Programm.</translation>
    </message>
    <message>
        <source>Assistance dog: it comes along. Speak to the person.</source>
        <translation>Assistenzhund: Er kommt mit. Den Menschen ansprechen.</translation>
    </message>
    <message>
        <source>Quiet room: show where it is.</source>
        <translation>Ruheraum: zeigen, wo er ist.</translation>
    </message>
    <message>
        <source>Asked for: {0}</source>
        <translation>Gewünscht: {0}</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>Induktionsschleife</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>Assistenzhund</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>Ruheraum</translation>
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
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>{0}:{1} min</source>
        <translation>{0}:{1} min</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Ein Gast</translation>
    </message>
    <message>
        <source>Backups and copies of the file that were made before still hold them: delete them, too.</source>
        <translation>Frühere Sicherungen und Kopien der Datei enthalten sie noch: auch diese löschen.</translation>
    </message>
</context>
<context>
    <name>SupportSlip</name>
    <message>
        <source>{0} For this desk only.</source>
        <translation>{0} Nur für diesen Desk.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
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
        <translation>An diesem Tresen &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation>&amp;Gestalten …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>aus dieser Veranstaltung</translation>
    </message>
    <message>
        <source>used here</source>
        <translation>hier verwendet</translation>
    </message>
    <message>
        <source>Templates (*.badge *.toml *.json)</source>
        <translation>Vorlagen (*.badge *.toml *.json)</translation>
    </message>
    <message>
        <source>Templates (*.badge)</source>
        <translation>Vorlagen (*.badge)</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size on the screen; 100 % is as large as printed</source>
        <translation>Größe auf dem Bildschirm; 100 % ist so groß wie gedruckt</translation>
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
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Scan the code of each guest who goes out.</source>
        <translation>Den Code jedes Gastes scannen, der hinausgeht.</translation>
    </message>
    <message>
        <source>Scan a code, or type a name to find a guest.</source>
        <translation>Code scannen oder einen Namen tippen.</translation>
    </message>
    <message>
        <source>F12: the organisers admit anyway, with their PIN.</source>
        <translation>F12: Die Organisation lässt mit ihrer PIN trotzdem ein.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
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
        <translation>Sprich: {0}</translation>
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
        <translation>Einlassen und Badge drucken</translation>
    </message>
</context>
<context>
    <name>_CategoryCounter</name>
    <message>
        <source>Without category</source>
        <translation>Ohne Kategorie</translation>
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
        <translation>Elemente, das oberste zuerst</translation>
    </message>
</context>
</TS>
