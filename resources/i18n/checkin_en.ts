<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation>
            <numerusform>%n badge on the way.</numerusform>
            <numerusform>%n badges on the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation>
            <numerusform>{0}: %n row</numerusform>
            <numerusform>{0}: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message numerus="yes">
        <source>%n guest(s) found</source>
        <translation>
            <numerusform>%n guest found</numerusform>
            <numerusform>%n guests found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation>
            <numerusform>%n guest added</numerusform>
            <numerusform>%n guests added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation>
            <numerusform>%n row not usable</numerusform>
            <numerusform>%n rows not usable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation>
            <numerusform>%n code has fewer than six characters: scan it with the cursor in the search box.</numerusform>
            <numerusform>%n codes have fewer than six characters: scan them with the cursor in the search box.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs of %n guest(s) not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</source>
        <translation>
            <numerusform>Support needs of %n guest not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</numerusform>
            <numerusform>Support needs of %n guests not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs, calls and bookings of %n guest(s) deleted.</source>
        <translation>
            <numerusform>Support needs, calls and bookings of %n guest deleted.</numerusform>
            <numerusform>Support needs, calls and bookings of %n guests deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {0}</source>
        <translation>
            <numerusform>%n more: {0}</numerusform>
            <numerusform>%n more: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation>
            <numerusform>%n badge waiting.</numerusform>
            <numerusform>%n badges waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation>
            <numerusform>%n badge may not be on paper: print it again.</numerusform>
            <numerusform>%n badges may not be on paper: print them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation>
            <numerusform>And %n further badge to look at.</numerusform>
            <numerusform>And %n further badges to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation>
            <numerusform>%n badge to print.</numerusform>
            <numerusform>%n badges to print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation>
            <numerusform>%n badge, the counts and a picture of the window are in {0}.</numerusform>
            <numerusform>%n badges, the counts and a picture of the window are in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message numerus="yes">
        <source>%n guest(s) on the list.</source>
        <translation>
            <numerusform>%n guest on the list.</numerusform>
            <numerusform>%n guests on the list.</numerusform>
        </translation>
    </message>
</context>
</TS>
