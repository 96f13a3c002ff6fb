<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a guest list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who works here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser &amp;PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guest screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests check in &amp;themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pra&amp;ctise on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo with a &amp;reason …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dmit anyway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else &amp;comes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket &amp;lost: new code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests go &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit checkpoints …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;late badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print badges …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the printer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the badges are …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;mplates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;ters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Checkin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointsDialog</name>
    <message>
        <source>Entrance: prints badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after an exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, or for example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time, or for example: 13:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a &amp;booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable on the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design a badge: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest has: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, folded to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an element in the list or on the badge to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shown if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card, if agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a field of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hortest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Any guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of “{element}” is not understood: {text}. Write it like guest.category == &apos;Press&apos;, or choose it from the list beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest size of “{element}” is above its largest one. Make one of them fit the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{text}” of “{element}” is missing. Choose another one, or remove the element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is not saved yet. Save it, or close again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Not on this guest&apos;s badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>The page with rulers is with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first: this desk does not have that printer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Backup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: guests go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here? Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late badges: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No badge is late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Entrance left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer; better a stick or a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Further to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the chosen element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>There is no file {path}. Look for it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no event file. Choose a file that Checkin has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file, and go on with a backup or another desk&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Checkin. Install that version on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may be read but not written, so nothing was saved. Allow writing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}, so nothing was saved. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {path}. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached any more. Plug the drive in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open {path}. Ask its owner, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup in {path} can&apos;t be read back. Look at the drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Write it like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guest “{text}”. Search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Type at least a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} belongs to another guest. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too long to be printed as a QR code. Give the guest a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: this scan let nobody in, or was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest came in meanwhile. There is nothing to decide any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal can&apos;t be overridden. Search the guest by name, or call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing. Write why the guest may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organiser PIN was chosen yet. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again, or call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} s, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too short. Choose at least {shortest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would close before it opens. Choose a later end, or an earlier beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a checkpoint “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Save it as one, or use another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest is of the category “{name}”, so nobody could come in. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 2024-05-15 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to another event. Use the key that was made for this one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the private key, with which tickets are made. It belongs on no desk: give the public key, which “checkin keys” prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs tickets can&apos;t be read. Copy it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number. Write digits only, or “none” for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label {label} on this page. Choose one from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read. Save the list again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no guests in it. Choose another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save it without one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large. Split the list, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {path} was recognised as the name. Say which one it is: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}”. The list has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”. Choose one of: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” asks for “{field}” in line {line}. The fields are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like guest.category == &apos;Press&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm. Move it or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no template “{name}” of its own. Those that come with Checkin stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no badge template, or damaged. Export it again where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code of this badge can&apos;t be read, so it was not printed. In the template, give it room and uncover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no medium “{name}”. There are {known}; “checkin media” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another medium “{name}”. Give the one in {file} a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no badge to print: no guest fits the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer ended a part of the program that drew badges. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer “{printer}”. Choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Switch it on and look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the badge. Look at its display, then reprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” did not say whether it has the badge. Look before you reprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read. Put the file right, or delete it to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} can&apos;t be “{value}”. Put it right in {path}, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner {name} is gone. Plug it in: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner {name} can&apos;t be used: another program has it, or this account may not open its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner sent a text that is too long for a code. Scan the ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the code arrived. Scan the ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner sent can&apos;t be read. Scan again, or set its speed (baud rate) in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Checkin went wrong. Nothing that was saved is lost; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact may be shared (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops, 2nd column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops, 3rd column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companions (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Entry {0} of the admission log was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} of the admission log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission log was cut off: entry {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Keep it, and go on with a backup or another desk&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and log are intact. Guests: {0}. Log entries: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Guests found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try another part of the name, or add a walk-in with F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, came {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestActs</name>
    <message>
        <source>Choose an organiser PIN first: only with it can the kiosk be left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Guest screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please talk to us at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have your ticket ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stand: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please get your badge at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code of your ticket under the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code? Type your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole family name, and at least three letters of the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find you by that. Please check the spelling, or come to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment and try again, or come to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, check me in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, that is not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page will close soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestsSection</name>
    <message>
        <source>Guest screen and kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names are shown for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;kiosk waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tried, nothing saved. It would be: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The rows before are in; import the list again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: CSV, XLSX, ODS or JSON, as the registration system saved it. Guests who are known are brought up to date, nobody is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save these rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>{0} works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Waits for a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With printer {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} gave it up: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on paper: look at printer {0} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits at desk {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be drawn: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on paper: Checkin ended while printer {0} took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} took it and did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} is no longer one of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} no longer knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to printer {0}, which does not say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled it at printer {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: the QR code on it could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint: lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint: damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint: name wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Badges on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge has been printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest, from two letters on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the guests found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit the chosen guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the selected scan of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language, colours, sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was scanned, but no event is open. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkin {0}: conference check-in and badges for the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Checkin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>First rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{0}” holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Type what the event is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>the name is only {0} pt high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” does not fit and is shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no font has these characters: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dots of the QR code are only {0} mm large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the badge of {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over: {0}. Add it in the designer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganiserActs</name>
    <message>
        <source>Scan the refused guest first. Unknown and withdrawn codes stay refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gets a new code, printed on a new badge. The old ticket is refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the admission in the list of scans first, then press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission of {0} is taken back. Both stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket passed on to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket: {0}. The badge is printed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser PIN is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Admit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Trial Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid for entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Organiser PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; at least four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new PINs differ. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing here counts, and badges become files only. The real event is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: came or was added, and has no badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has no badge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges that are no longer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with a good ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk&apos;s printers, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into one PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the badges over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printer {0} does not answer. Switch it on and look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is not known here. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is out of paper. Put some in; printing goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} has a paper jam. Open it and take the paper out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is open. Close its cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} misses its paper tray. Push it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is full of printed badges. Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is out of ink or ribbon. Put a new one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is out of toner. Put a new cartridge in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is off line. Switch it on and look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is being looked for. Look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is switched off. Switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is paused. Let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} takes no new badges. Let it take jobs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in the badge folder “{0}”. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} has stopped. Look at its display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges go as PDF files into the folder “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer {0} is printing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each printer a name of its own, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue, ipp://…, or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; or for example: Press, Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;page with rulers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas part categories. A printer without any shares the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: badges go into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Badges”, beside the event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four steps to the first guest. Each can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Take in the list of your registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any ticket now. Nobody is admitted by that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk, scan a ticket; or type a name and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set it up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;trial badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner works. This is the ticket of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works, but nobody on the list has this code: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial badge is on its way. Is all of it on the paper?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket has this code. Search the guest by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}. Ask who is using this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is not confirmed. Call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is not paid. Send the guest to the cash desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration was cancelled. Call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is blocked. Call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was replaced. Ask for the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is not for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in from {since} on. Ask the guest to come back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could come in until {until}. Call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not signed by this event. Call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one guest has this code. Search the guest by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave, but no entry was scanned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character of the code is wrong. Type it again, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is for another event. Ask for the right one, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is not for this place. Booked: {instead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for: {categories}. Send the guest to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in. The badge is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in. The badge waits for the printer: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in. The badge may not be on paper: look, and reprint it with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is printed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new badge waits for the printer: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new badge may not be on paper: look, and reprint it with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in again; was first here at {first_admitted_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in: the organisers decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has a new code. The old one is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket passed on to this guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission was taken back. The ticket is good again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Scanned last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete undoes the selected scan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>Print the badge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a badge already. Why a new one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name wrong: correct it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups in {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} log entries, desk {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a new event file. The files that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {0}. Plug in the stick, or choose the folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the name is missing ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the field “{value}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: more cells than columns, from “{value}” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” can&apos;t be a ticket code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: row {other_row} has the ticket code “{value}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no number of people from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the status “{value}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, organisation or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a guest, Enter admits, Escape empties the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialSection</name>
    <message>
        <source>Serial scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanne&amp;rs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;eed on RS-232</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known USB scanners, by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every USB serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or a nickname. It stands in the log beside each scan, until the next shift begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Checkin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests in, badges out, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Somebody else comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the ticket on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.badge *.toml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.badge)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on the screen; 100 % is as large as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalCounters</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} present, {1} expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code of each guest who goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code, or type a name to find a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12: the organisers admit anyway, with their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit and print badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CategoryCounter</name>
    <message>
        <source>Without category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
