<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>&amp;Invité</translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation>&amp;Badges</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Nouvel événement …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>&amp;Ouvrir un événement …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Restaurer une &amp;sauvegarde …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Get ready …</source>
        <translation>&amp;Préparer …</translation>
    </message>
    <message>
        <source>&amp;Import a guest list …</source>
        <translation>&amp;Importer une liste d’invités …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages …</translation>
    </message>
    <message>
        <source>&amp;Who works here …</source>
        <translation>Qui tra&amp;vaille ici …</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN …</source>
        <translation>PIN de l’or&amp;ganisation …</translation>
    </message>
    <message>
        <source>&amp;Guest screen</source>
        <translation>É&amp;cran des invités</translation>
    </message>
    <message>
        <source>Set up a sca&amp;nner …</source>
        <translation>Installer un sca&amp;nner …</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>C&amp;améra</translation>
    </message>
    <message>
        <source>Guests check in &amp;themselves</source>
        <translation>Les invités s’enregistrent &amp;eux-mêmes</translation>
    </message>
    <message>
        <source>Pra&amp;ctise on a copy</source>
        <translation>S’e16 S’exercer sur une copie (&amp;atelier)xercer sur une copie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search a guest</source>
        <translation>Chercher un &amp;invité</translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation>&amp;Nouvel invité</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Correct name</source>
        <translation>&amp;Corriger le nom</translation>
    </message>
    <message>
        <source>Undo with a &amp;reason …</source>
        <translation>Annuler avec un &amp;motif …</translation>
    </message>
    <message>
        <source>A&amp;dmit anyway …</source>
        <translation>Admettre &amp;quand même …</translation>
    </message>
    <message>
        <source>Somebody else &amp;comes …</source>
        <translation>Quelqu’un d’autre &amp;vient …</translation>
    </message>
    <message>
        <source>Ticket &amp;lost: new code …</source>
        <translation>Billet &amp;perdu : nouveau code …</translation>
    </message>
    <message>
        <source>Call a &amp;guide</source>
        <translation>Appeler un &amp;accompagnateur</translation>
    </message>
    <message>
        <source>&amp;Go as the guide</source>
        <translation>&amp;Y aller comme accompagnateur</translation>
    </message>
    <message>
        <source>Gu&amp;ides …</source>
        <translation>Accompa&amp;gnateurs …</translation>
    </message>
    <message>
        <source>Guests go &amp;out</source>
        <translation>Les invités &amp;sortent</translation>
    </message>
    <message>
        <source>&amp;Edit checkpoints …</source>
        <translation>Modifier les &amp;points de contrôle …</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>&amp;Réimprimer</translation>
    </message>
    <message>
        <source>Print &amp;late badges</source>
        <translation>Imprimer les badges en re&amp;tard</translation>
    </message>
    <message>
        <source>&amp;Print badges …</source>
        <translation>&amp;Imprimer des badges …</translation>
    </message>
    <message>
        <source>&amp;Try the printer again</source>
        <translation>R&amp;éessayer l’imprimante</translation>
    </message>
    <message>
        <source>&amp;Where the badges are …</source>
        <translation>&amp;Où sont les badges …</translation>
    </message>
    <message>
        <source>Te&amp;mplates …</source>
        <translation>&amp;Modèles …</translation>
    </message>
    <message>
        <source>Prin&amp;ters …</source>
        <translation>I&amp;mprimantes …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Checkin</source>
        <translation>À &amp;propos de Checkin</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How answers are told</source>
        <translation>Comment les réponses sont dites</translation>
    </message>
    <message>
        <source>Each answer is heard</source>
        <translation>Chaque réponse s’entend</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Rien n’est dit</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The answer and the name</source>
        <translation>La réponse et le nom</translation>
    </message>
    <message>
        <source>In its panel</source>
        <translation>Dans son cadre</translation>
    </message>
    <message>
        <source>On the whole window, for a moment</source>
        <translation>Sur toute la fenêtre, un moment</translation>
    </message>
    <message>
        <source>On the whole window, until a key is pressed</source>
        <translation>Sur toute la fenêtre, jusqu’à une touche</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sons</translation>
    </message>
    <message>
        <source>Said &amp;aloud</source>
        <translation>Dit à &amp;haute voix</translation>
    </message>
    <message>
        <source>Shown &amp;large</source>
        <translation>Montré en &amp;grand</translation>
    </message>
</context>
<context>
    <name>BookedTab</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Guides booked ahead</source>
        <translation>Accompagnements réservés</translation>
    </message>
    <message>
        <source>The guest is here: &amp;call</source>
        <translation>L’invité est là : &amp;appeler</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore libre</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Accompagnateur</translation>
    </message>
    <message>
        <source>Book a guide for {0}:</source>
        <translation>Réserver un accompagnateur pour {0} :</translation>
    </message>
    <message>
        <source>To book a guide, first search the guest at the desk and open this page again.</source>
        <translation>Pour réserver, chercher d’abord l’invité au poste, puis rouvrir cette page.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>I go</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>Guide wanted: {0}</source>
        <translation>Accompagnement demandé : {0}</translation>
    </message>
    <message>
        <source>I go: {0}</source>
        <translation>J’y vais : {0}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>attend {0}</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Whom and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Qui y va</translation>
    </message>
    <message>
        <source>Calls for guides</source>
        <translation>Appels d’accompagnateurs</translation>
    </message>
    <message>
        <source>Nobody has called for a guide yet.</source>
        <translation>Personne n’a encore appelé d’accompagnateur.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Give &amp;back</source>
        <translation>&amp;Rendre</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Moi-même</translation>
    </message>
    <message>
        <source>&amp;Who goes</source>
        <translation>&amp;Qui y va</translation>
    </message>
</context>
<context>
    <name>CameraActs</name>
    <message>
        <source>The camera is being switched on …</source>
        <translation>La caméra s’allume …</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Hold a code before the camera.</source>
        <translation>Tenir un code devant la caméra.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: hold it still, nearer, in better light.</source>
        <translation>Illisible : tenir immobile, plus près, mieux éclairé.</translation>
    </message>
    <message>
        <source>Several codes: hold only one into the middle.</source>
        <translation>Plusieurs codes : n’en tenir qu’un au milieu.</translation>
    </message>
    <message>
        <source>Hold it still …</source>
        <translation>Tenir immobile …</translation>
    </message>
    <message>
        <source>Code read. Take it away.</source>
        <translation>Code lu. L’enlever.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Tenir immobile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Quelle caméra</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Éteindre la caméra</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>On: reads codes, too</source>
        <translation>Allumée : lit aussi des codes</translation>
    </message>
    <message>
        <source>QR codes only: quickest</source>
        <translation>Codes QR seulement : le plus rapide</translation>
    </message>
    <message>
        <source>QR and Aztec</source>
        <translation>QR et Aztec</translation>
    </message>
    <message>
        <source>QR and Data Matrix</source>
        <translation>QR et Data Matrix</translation>
    </message>
    <message>
        <source>QR and Code 128</source>
        <translation>QR et Code 128</translation>
    </message>
    <message>
        <source>All four: slowest</source>
        <translation>Les quatre : le plus lent</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ca&amp;méra</translation>
    </message>
    <message>
        <source>As this computer chooses</source>
        <translation>Au choix de l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Which camera</source>
        <translation>&amp;Quelle caméra</translation>
    </message>
    <message>
        <source>C&amp;odes it reads</source>
        <translation>C&amp;odes qu’elle lit</translation>
    </message>
</context>
<context>
    <name>CheckpointsDialog</name>
    <message>
        <source>Entrance: prints badges</source>
        <translation>Entrée : imprime les badges</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Again after an exit</source>
        <translation>De nouveau après une sortie</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Autant de fois que voulu</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Everybody, or for example: {0}</source>
        <translation>Tous, ou par exemple : {0}</translation>
    </message>
    <message>
        <source>Any time, or for example: 13:30</source>
        <translation>À toute heure, ou par exemple : 13:30</translation>
    </message>
    <message>
        <source>Only with a &amp;booking</source>
        <translation>Seulement avec une &amp;réservation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Ouvre</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Ferme</translation>
    </message>
    <message>
        <source>&amp;Who may enter</source>
        <translation>&amp;Qui peut entrer</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Combien de fois</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>P&amp;IN de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Add a checkpoint</source>
        <translation>&amp;Ajouter un point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>Corriger un nom</translation>
    </message>
    <message>
        <source>Save and print badge</source>
        <translation>Enregistrer et imprimer le badge</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>(none)</source>
        <translation>(sans)</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>Celle de la catégorie</translation>
    </message>
    <message>
        <source>Readable on the category</source>
        <translation>Lisible sur la catégorie</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Autre …</translation>
    </message>
    <message>
        <source>Design a badge: {0}</source>
        <translation>Dessiner un badge : {0}</translation>
    </message>
    <message>
        <source>Category is {0}</source>
        <translation>La catégorie est {0}</translation>
    </message>
    <message>
        <source>Guest has: {0}</source>
        <translation>L’invité a : {0}</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>{0}, folded to {1}</source>
        <translation>{0}, plié en {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Autre image …</translation>
    </message>
    <message>
        <source>Text in this block</source>
        <translation>Texte de ce bloc</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose an element in the list or on the badge to change it.</source>
        <translation>Choisir un élément dans la liste ou sur le badge pour le modifier.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Size of letters, from and to</source>
        <translation>Taille des lettres, de et à</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation>Lignes, au plus</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontalement</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Verticalement</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>White at the edge</source>
        <translation>Blanc au bord</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <translation>Largeur du bord</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Blanc au-dessus</translation>
    </message>
    <message>
        <source>Only shown if</source>
        <translation>Montré seulement si</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Nom de l’élément ici</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Réparti</translation>
    </message>
    <message>
        <source>Admission code</source>
        <translation>Code d’entrée</translation>
    </message>
    <message>
        <source>Contact card, if agreed to</source>
        <translation>Carte de contact, si accord donné</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Put in a field of the guest</source>
        <translation>Insérer un champ de l’invité</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Choisir dans une liste</translation>
    </message>
    <message>
        <source>{0}, smallest</source>
        <translation>{0} : la plus petite</translation>
    </message>
    <message>
        <source>{0}, largest</source>
        <translation>{0} : la plus grande</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Bloc de texte</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title and name</source>
        <translation>Titre et nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Support, if wanted</source>
        <translation>Assistance, si souhaitée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>&amp;Longest name</source>
        <translation>Nom le plus &amp;long</translation>
    </message>
    <message>
        <source>S&amp;hortest name</source>
        <translation>Nom le plus &amp;court</translation>
    </message>
    <message>
        <source>&amp;Any guest</source>
        <translation>Un invité au &amp;hasard</translation>
    </message>
    <message>
        <source>The condition of “{element}” is not understood: {text}. Write it like guest.category == &apos;Press&apos;, or choose it from the list beside it.</source>
        <translation>La condition de « {element} » n’est pas comprise : {text}. L’écrire comme guest.category == 'Presse', ou la choisir dans la liste à côté.</translation>
    </message>
    <message>
        <source>“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text.</source>
        <translation>« {element} » demande « {text} », qu’aucun invité n’a. Choisir un champ dans la liste à côté du texte.</translation>
    </message>
    <message>
        <source>The smallest size of “{element}” is above its largest one. Make one of them fit the other.</source>
        <translation>La plus petite taille de « {element} » dépasse la plus grande. Adapter l’une des deux.</translation>
    </message>
    <message>
        <source>The picture “{text}” of “{element}” is missing. Choose another one, or remove the element.</source>
        <translation>L’image « {text} » de « {element} » manque. En choisir une autre ou retirer l’élément.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation>Face {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>{0} mm depuis la gauche, {1} depuis le haut, {2} de large, {3} de haut</translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Le modèle est enregistré.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet. Save it, or close again to leave it.</source>
        <translation>Les changements ne sont pas encore enregistrés. Les enregistrer, ou fermer encore une fois pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Not on this guest&apos;s badge.</source>
        <translation>Pas sur le badge de cet invité.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>The page with rulers is with the printer.</source>
        <translation>La page avec les règles est à l’imprimante.</translation>
    </message>
    <message>
        <source>Save first: this desk does not have that printer yet.</source>
        <translation>Enregistrer d’abord : ce poste n’a pas encore cette imprimante.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>D’abord scanner ou chercher l’invité, puis appuyer de nouveau sur la touche.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Backup {0}</source>
        <translation>Sauvegarde {0}</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>Exit: guests go out</source>
        <translation>Sortie : les invités sortent</translation>
    </message>
    <message>
        <source>Who works here? Ctrl+M</source>
        <translation>Qui travaille ici ? Ctrl+M</translation>
    </message>
    <message>
        <source>Late badges: {0}</source>
        <translation>Badges en retard : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation>
            <numerusform>%n badge est en route.</numerusform>
            <numerusform>%n badges sont en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge is late.</source>
        <translation>Aucun badge n’est en retard.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation>&amp;Nom de ce poste</translation>
    </message>
    <message>
        <source>For example: Entrance left</source>
        <translation>Par exemple : entrée gauche</translation>
    </message>
    <message>
        <source>&amp;Backups to</source>
        <translation>&amp;Sauvegardes vers</translation>
    </message>
    <message>
        <source>On this computer; better a stick or a share</source>
        <translation>Sur cet ordinateur ; mieux, une clé USB ou un partage</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It types like a US keyboard.</source>
        <translation>Il tape comme un clavier américain.</translation>
    </message>
    <message>
        <source>It types like the keyboard of this computer.</source>
        <translation>Il tape comme le clavier de cet ordinateur.</translation>
    </message>
    <message>
        <source>It types like another keyboard. What its keys mean is known now.</source>
        <translation>Il tape comme un autre clavier. Le sens de ses touches est connu maintenant.</translation>
    </message>
    <message>
        <source>Behind each code it presses Enter.</source>
        <translation>Après chaque code, il appuie sur Entrée.</translation>
    </message>
    <message>
        <source>Behind each code it presses Tab.</source>
        <translation>Après chaque code, il appuie sur Tab.</translation>
    </message>
    <message>
        <source>Behind a code it presses no key.</source>
        <translation>Après un code, il n’appuie sur aucune touche.</translation>
    </message>
    <message>
        <source>Before each code it puts “{0}”, which is left out.</source>
        <translation>Avant chaque code, il met « {0} », qui est retiré.</translation>
    </message>
    <message>
        <source>Behind each code it puts “{0}”, which is left out.</source>
        <translation>Après chaque code, il met « {0} », qui est retiré.</translation>
    </message>
    <message>
        <source>It takes {0} ms a key.</source>
        <translation>Il lui faut {0} ms par touche.</translation>
    </message>
    <message>
        <source>Another code was scanned. Scan the two codes shown here, in turn.</source>
        <translation>Un autre code a été scanné. Scanner les deux codes montrés ici, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Some characters were lost. Set the scanner slower, by the delay a character in its handbook.</source>
        <translation>Des caractères ont été perdus. Régler le scanner plus lent : le délai par caractère, dans son manuel.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped. Switch Caps Lock off.</source>
        <translation>Majuscules et minuscules sont inversées. Désactiver Verr. Maj.</translation>
    </message>
    <message>
        <source>The scanner presses function or arrow keys, which do other things here. Switch that off in it.</source>
        <translation>Le scanner appuie sur des touches de fonction ou des flèches, qui font autre chose ici. Les désactiver dans le scanner.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set it faster, by the delay a character in its handbook.</source>
        <translation>Le scanner tape aussi lentement qu’une personne. Le régler plus vite : le délai par caractère, dans son manuel.</translation>
    </message>
    <message>
        <source>The characters make no sense. Set the scanner back as its handbook says, and scan both codes again.</source>
        <translation>Les caractères n’ont pas de sens. Réinitialiser le scanner selon son manuel et scanner de nouveau les deux codes.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Set up a scanner</source>
        <translation>Installer un scanner</translation>
    </message>
    <message>
        <source>Understood: {0}</source>
        <translation>Compris : {0}</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. If nothing comes: look at its cable, or whether it is set to serial; serial scanners are found by themselves.</source>
        <translation>Pour les scanners qui tapent comme un clavier. Si rien ne vient : vérifier son câble, ou s’il est réglé sur série ; les scanners série sont trouvés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>Scan this code.</source>
        <translation>Scanner ce code.</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>Well heard. Now scan this second code.</source>
        <translation>Bien reçu. Scanner maintenant ce deuxième code.</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Deuxième code</translation>
    </message>
    <message>
        <source>Try it: scan any code.</source>
        <translation>Essayer : scanner un code quelconque.</translation>
    </message>
    <message>
        <source>The scanner is understood.</source>
        <translation>Le scanner est compris.</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Further to the front</source>
        <translation>Plus en avant</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Plus en arrière</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>{0} from a file …</source>
        <translation>{0} depuis un fichier …</translation>
    </message>
    <message>
        <source>A copy of the chosen element</source>
        <translation>Copie de l’élément choisi</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>There is no file {path}. Look for it in another folder.</source>
        <translation>Le fichier {path} n’existe pas. Le chercher dans un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} existe déjà. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it, or choose another.</source>
        <translation>Le dossier {path} n’existe pas. Le créer ou en choisir un autre.</translation>
    </message>
    <message>
        <source>{path} is no event file. Choose a file that Checkin has made.</source>
        <translation>{path} n’est pas un fichier d’événement. Choisir un fichier créé par Checkin.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file, and go on with a backup or another desk&apos;s file.</source>
        <translation>{path} est endommagé. Garder le fichier et continuer avec une sauvegarde ou le fichier d’un autre poste.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Checkin. Install that version on this computer.</source>
        <translation>{path} vient d’une version plus récente de Checkin. Installer cette version sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{path} may be read but not written, so nothing was saved. Allow writing, then try again.</source>
        <translation>{path} peut être lu mais pas écrit ; rien n’a été enregistré. Autoriser l’écriture, puis réessayer.</translation>
    </message>
    <message>
        <source>Another program is using {path}, so nothing was saved. Close it there, then try again.</source>
        <translation>Un autre programme utilise {path} ; rien n’a été enregistré. Le fermer là-bas, puis réessayer.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {path}. Free some space, then try again.</source>
        <translation>Le disque est plein ; rien n’a été enregistré dans {path}. Libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached any more. Plug the drive in again, then try again.</source>
        <translation>{path} n’est plus accessible. Rebrancher le lecteur, puis réessayer.</translation>
    </message>
    <message>
        <source>You may not open {path}. Ask its owner, or choose another folder.</source>
        <translation>{path} ne peut pas être ouvert : accès refusé. Demander à son propriétaire ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings.</source>
        <translation>Pas de sauvegarde : {path} n’est plus là. Rebrancher la clé USB ou choisir un autre lieu dans les réglages.</translation>
    </message>
    <message>
        <source>The backup in {path} can&apos;t be read back. Look at the drive, or choose another folder.</source>
        <translation>La sauvegarde dans {path} ne se relit pas. Vérifier le disque ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”. Choose one of: {known}.</source>
        <translation>Le point de contrôle « {name} » n’existe pas. Au choix : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Write it like Europe/Berlin.</source>
        <translation>« {name} » n’est pas un fuseau horaire. L’écrire comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2024-05-15.</source>
        <translation>« {text} » n’est pas une date. L’écrire comme 2024-05-15.</translation>
    </message>
    <message>
        <source>There is no guest “{text}”. Search by name.</source>
        <translation>Il n’y a pas d’invité « {text} ». Chercher par le nom.</translation>
    </message>
    <message>
        <source>The name is missing. Type at least a last name.</source>
        <translation>Le nom manque. Saisir au moins le nom de famille.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another guest. Choose another code.</source>
        <translation>Le code {code} est celui d’un autre invité. Choisir un autre code.</translation>
    </message>
    <message>
        <source>The code is too long to be printed as a QR code. Give the guest a shorter one.</source>
        <translation>Le code est trop long pour un code QR. En donner un plus court à l’invité.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this scan let nobody in, or was undone already.</source>
        <translation>Rien à annuler : ce scan n’a fait entrer personne ou est déjà annulé.</translation>
    </message>
    <message>
        <source>The guest came in meanwhile. There is nothing to decide any more.</source>
        <translation>L’invité est arrivé entre-temps. Il n’y a plus rien à décider.</translation>
    </message>
    <message>
        <source>This refusal can&apos;t be overridden. Search the guest by name, or call the organisers.</source>
        <translation>Ce refus ne peut pas être levé. Chercher l’invité par le nom ou appeler l’organisation.</translation>
    </message>
    <message>
        <source>Somebody else was faster: this call has changed meanwhile. Look at the calls again.</source>
        <translation>Quelqu’un a été plus rapide : cet appel a changé entre-temps. Regarder de nouveau les appels.</translation>
    </message>
    <message>
        <source>The guide has no name. Type one.</source>
        <translation>Le nom manque. En saisir un.</translation>
    </message>
    <message>
        <source>There is a guide “{name}” already. Add something to the name.</source>
        <translation>Il y a déjà un accompagnateur « {name} ». Ajouter quelque chose au nom.</translation>
    </message>
    <message>
        <source>The reason is missing. Write why the guest may come in.</source>
        <translation>Le motif manque. Écrire pourquoi l’invité peut entrer.</translation>
    </message>
    <message>
        <source>No organiser PIN was chosen yet. Choose one first.</source>
        <translation>Aucun PIN de l’organisation n’est choisi. En choisir un d’abord.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again, or call the organisers.</source>
        <translation>Le PIN est faux. Réessayer ou appeler l’organisation.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} s, then try again.</source>
        <translation>Le PIN a été faux trop souvent. Attendre {seconds} s, puis réessayer.</translation>
    </message>
    <message>
        <source>The PIN is too short. Choose at least {shortest} characters.</source>
        <translation>Le PIN est trop court. Choisir au moins {shortest} caractères.</translation>
    </message>
    <message>
        <source>“{name}” would close before it opens. Choose a later end, or an earlier beginning.</source>
        <translation>« {name} » fermerait avant d’ouvrir. Choisir une fin plus tardive ou un début plus tôt.</translation>
    </message>
    <message>
        <source>There is a checkpoint “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un point de contrôle « {name} ». Choisir un autre nom.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Save it as one, or use another file.</source>
        <translation>{path} n’est pas un texte en UTF-8. L’enregistrer ainsi ou prendre un autre fichier.</translation>
    </message>
    <message>
        <source>The checkpoint has no name. Give it one.</source>
        <translation>Le point de contrôle n’a pas de nom. Lui en donner un.</translation>
    </message>
    <message>
        <source>No guest is of the category “{name}”, so nobody could come in. There are: {known}.</source>
        <translation>Aucun invité n’est de la catégorie « {name} » : personne ne pourrait entrer. Il y a : {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 2024-05-15 13:30.</source>
        <translation>« {text} » n’est pas une heure. L’écrire comme 2024-05-15 13:30.</translation>
    </message>
    <message>
        <source>This key belongs to another event. Use the key that was made for this one, or make a new one.</source>
        <translation>Cette clé est celle d’un autre événement. Prendre celle de cet événement ou en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”.</source>
        <translation>Plusieurs billets ont le code « {text} ». Prendre un autre code de l’invité dans « checkin guests ».</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Démarrer sur le bureau ou utiliser les commandes : checkin --help.</translation>
    </message>
    <message>
        <source>This is the private key, with which tickets are made. It belongs on no desk: give the public key, which “checkin keys” prints.</source>
        <translation>C’est la clé privée, avec laquelle on crée les billets. Elle n’a sa place sur aucun poste : donner la clé publique que « checkin keys » affiche.</translation>
    </message>
    <message>
        <source>The key that signs tickets can&apos;t be read. Copy it again from where it was made.</source>
        <translation>La clé qui signe les billets est illisible. La copier de nouveau depuis l’endroit où elle a été créée.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write digits only, or “none” for no limit.</source>
        <translation>« {text} » n’est pas un nombre. N’écrire que des chiffres, ou « none » pour ne pas limiter.</translation>
    </message>
    <message>
        <source>There is no label {label} on this page. Choose one from 1 to {last}.</source>
        <translation>Il n’y a pas d’étiquette {label} sur cette page. En choisir une de 1 à {last}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read. Save the list again, then try again.</source>
        <translation>{path} est illisible. Enregistrer de nouveau la liste, puis réessayer.</translation>
    </message>
    <message>
        <source>{path} has no guests in it. Choose another list.</source>
        <translation>{path} ne contient aucun invité. Choisir une autre liste.</translation>
    </message>
    <message>
        <source>{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON.</source>
        <translation>{path} n’est pas une liste que Checkin sait lire. L’enregistrer en CSV, XLSX, ODS ou JSON.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save it without one, then try again.</source>
        <translation>{path} est protégé par un mot de passe. L’enregistrer sans mot de passe, puis réessayer.</translation>
    </message>
    <message>
        <source>{path} is too large. Split the list, or save it as CSV.</source>
        <translation>{path} est trop grand. Partager la liste ou l’enregistrer en CSV.</translation>
    </message>
    <message>
        <source>No column of {path} was recognised as the name. Say which one it is: {columns}.</source>
        <translation>Aucune colonne de {path} n’a été reconnue comme nom. Dire laquelle c’est : {columns}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The list has: {columns}.</source>
        <translation>Il n’y a pas de colonne « {column} ». La liste a : {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Choose one of: {fields}.</source>
        <translation>Il n’y a pas de champ « {field} ». Au choix : {fields}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de modèle « {name} ». Au choix : {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>Le modèle « {file} » n’est pas du TOML valable à la ligne {line}. Corriger la ligne et réessayer.</translation>
    </message>
    <message>
        <source>The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>Le modèle « {file} » dit « {key} » à la ligne {line}, ce qui n’y a pas de sens. Le corriger ou le retirer.</translation>
    </message>
    <message>
        <source>The template “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>Dans le modèle « {file} », il manque « {key} » dans ce qui commence à la ligne {line}. L’ajouter.</translation>
    </message>
    <message>
        <source>The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>Dans le modèle « {file} », la valeur de « {key} » à la ligne {line} n’est pas possible. La corriger.</translation>
    </message>
    <message>
        <source>The template “{file}” asks for “{field}” in line {line}. The fields are: {known}.</source>
        <translation>Le modèle « {file} » demande « {field} » à la ligne {line}. Les champs sont : {known}.</translation>
    </message>
    <message>
        <source>The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like guest.category == &apos;Press&apos;.</source>
        <translation>Le modèle « {file} » a à la ligne {line} une condition qui n’est pas comprise : {text}. L’écrire comme guest.category == 'Presse'.</translation>
    </message>
    <message>
        <source>In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm. Move it or make it smaller.</source>
        <translation>Dans le modèle « {file} », l’élément de la ligne {line} n’est pas sur le badge de {width} sur {height} mm. Le déplacer ou le réduire.</translation>
    </message>
    <message>
        <source>The event has no template “{name}” of its own. Those that come with Checkin stay.</source>
        <translation>L’événement n’a pas de modèle « {name} » à lui. Ceux de Checkin restent.</translation>
    </message>
    <message>
        <source>“{file}” is no badge template, or damaged. Export it again where it was made.</source>
        <translation>« {file} » n’est pas un modèle de badge, ou est endommagé. L’exporter de nouveau là où il a été créé.</translation>
    </message>
    <message>
        <source>The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made.</source>
        <translation>Le modèle « {file} » dépasse 20 Mo. Réduire ses images là où il a été créé.</translation>
    </message>
    <message>
        <source>The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG.</source>
        <translation>Le modèle « {file} » montre à la ligne {line} l’image « {image} », qui manque ou n’est ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>The QR code of this badge can&apos;t be read, so it was not printed. In the template, give it room and uncover it.</source>
        <translation>Le code QR de ce badge est illisible ; il n’a pas été imprimé. Dans le modèle, lui donner de la place et le découvrir.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one.</source>
        <translation>{path} n’est pas une image imprimable. L’enregistrer en PNG ou JPEG, ou en choisir une autre.</translation>
    </message>
    <message>
        <source>{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one.</source>
        <translation>{path} dépasse 5 Mo ou 4000 pixels. L’enregistrer plus petit ou en choisir une autre.</translation>
    </message>
    <message>
        <source>There is no medium “{name}”. There are {known}; “checkin media” lists all.</source>
        <translation>Il n’y a pas de support « {name} ». Il y a {known} ; « checkin media » les montre tous.</translation>
    </message>
    <message>
        <source>The media file “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>Le fichier de supports « {file} » n’est pas du TOML valable à la ligne {line}. Corriger la ligne et réessayer.</translation>
    </message>
    <message>
        <source>The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>Le fichier de supports « {file} » dit « {key} » à la ligne {line}, ce qui n’y a pas de sens. Le corriger ou le retirer.</translation>
    </message>
    <message>
        <source>The media file “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>Dans le fichier de supports « {file} », il manque « {key} » dans ce qui commence à la ligne {line}. L’ajouter.</translation>
    </message>
    <message>
        <source>The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>Dans le fichier de supports « {file} », la valeur de « {key} » à la ligne {line} n’est pas possible. La corriger.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again.</source>
        <translation>Les étiquettes de « {name} » ({file}, ligne {line}) ne tiennent pas sur la page. Mesurer de nouveau la feuille.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger.</source>
        <translation>Les étiquettes de « {name} » ({file}, ligne {line}) se recouvrent. Augmenter l’écart (pitch).</translation>
    </message>
    <message>
        <source>There is another medium “{name}”. Give the one in {file} a name of its own.</source>
        <translation>Il y a déjà un support « {name} ». Donner un nom à lui à celui de {file}.</translation>
    </message>
    <message>
        <source>There is no badge to print: no guest fits the choice.</source>
        <translation>Aucun badge à imprimer : aucun invité ne correspond au choix.</translation>
    </message>
    <message>
        <source>The computer ended a part of the program that drew badges. Close other programs, then try again.</source>
        <translation>L’ordinateur a arrêté une partie du programme qui dessinait des badges. Fermer d’autres programmes, puis réessayer.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}”. Choose one in the settings.</source>
        <translation>Il n’y a pas d’imprimante « {printer} ». En choisir une dans les réglages.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Switch it on and look at its cable.</source>
        <translation>L’imprimante « {printer} » ne répond pas. L’allumer et vérifier son câble.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the badge. Look at its display, then reprint.</source>
        <translation>L’imprimante « {printer} » n’a pas pris le badge. Regarder son écran, puis réimprimer.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait.</source>
        <translation>L’imprimante « {printer} » ne prend pas de nouveaux badges. La laisser reprendre des travaux ; les badges attendent.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not say whether it has the badge. Look before you reprint.</source>
        <translation>L’imprimante « {printer} » n’a pas dit si elle a le badge. Regarder avant de réimprimer.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another folder in the settings.</source>
        <translation>Rien ne peut être enregistré dans le dossier {path}. Choisir un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it.</source>
        <translation>La sortie est fermée ou pleine ; la réponse est perdue. L’écrire dans un fichier ou regarder ce qui la lit.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Choose another file or folder.</source>
        <translation>{path} ne peut pas être écrit. Choisir un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read. Put the file right, or delete it to start afresh.</source>
        <translation>Les réglages dans {path} sont illisibles. Corriger le fichier, ou l’effacer pour recommencer.</translation>
    </message>
    <message>
        <source>The setting {name} can&apos;t be “{value}”. Put it right in {path}, or delete the line.</source>
        <translation>Le réglage {name} ne peut pas être « {value} ». Le corriger dans {path} ou effacer la ligne.</translation>
    </message>
    <message>
        <source>The scanner {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>Le scanner {name} a disparu. Le rebrancher : il continue de lui-même.</translation>
    </message>
    <message>
        <source>The scanner {name} can&apos;t be opened: close what else uses it, or allow this account its port.</source>
        <translation>Le scanner {name} ne s’ouvre pas : fermer ce qui l’utilise ou autoriser son port à ce compte.</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in: it goes on by itself.</source>
        <translation>Il n’y a pas de caméra. En brancher une : elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>The camera {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>La caméra {name} a disparu. La brancher : elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>The camera {name} can&apos;t be used. Close other programs that use it: it goes on by itself.</source>
        <translation>La caméra {name} est inutilisable. Fermer les programmes qui l’utilisent : elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>The camera {name} sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>La caméra {name} n’envoie pas d’image. Fermer les programmes qui l’utilisent ou la rebrancher.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak. Install a voice in its own settings, or switch speech off in ours.</source>
        <translation>Cet ordinateur ne sait pas parler. Installer une voix dans ses réglages ou couper la parole dans les nôtres.</translation>
    </message>
    <message>
        <source>Checkin may not use the camera. Allow it in the privacy settings of this computer.</source>
        <translation>Checkin n’a pas accès à la caméra. L’autoriser dans les réglages de confidentialité de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (Linux: libpulse0). Install it and start again.</source>
        <translation>Il manque à cet ordinateur une bibliothèque pour les caméras (Linux : libpulse0). L’installer et redémarrer.</translation>
    </message>
    <message>
        <source>The scanner sent a text that is too long for a code. Scan the ticket again.</source>
        <translation>Le scanner a envoyé un texte trop long pour un code. Scanner de nouveau le billet.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived. Scan the ticket again.</source>
        <translation>Une partie seulement du code est arrivée. Scanner de nouveau le billet.</translation>
    </message>
    <message>
        <source>What the scanner sent can&apos;t be read. Scan again, or set its speed (baud rate) in the settings.</source>
        <translation>Ce que le scanner a envoyé est illisible. Scanner de nouveau, ou régler sa vitesse (bauds) dans les réglages.</translation>
    </message>
    <message>
        <source>Something in Checkin went wrong. Nothing that was saved is lost; the log says more.</source>
        <translation>Quelque chose a mal tourné dans Checkin. Rien de ce qui était enregistré n’est perdu ; le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Support may be known (yes/no)</source>
        <translation>L’assistance peut être connue (oui/non)</translation>
    </message>
    <message>
        <source>Support on the badge (yes/no)</source>
        <translation>L’assistance sur le badge (oui/non)</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mark on the badge</source>
        <translation>Marque sur le badge</translation>
    </message>
    <message>
        <source>Contact may be shared (yes/no)</source>
        <translation>Contact partageable (oui/non)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’à</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Workshops, 2nd column</source>
        <translation>Ateliers, 2e colonne</translation>
    </message>
    <message>
        <source>Workshops, 3rd column</source>
        <translation>Ateliers, 3e colonne</translation>
    </message>
    <message>
        <source>Blocked (yes/no)</source>
        <translation>Bloqué (oui/non)</translation>
    </message>
    <message>
        <source>Cancelled (yes/no)</source>
        <translation>Annulé (oui/non)</translation>
    </message>
    <message>
        <source>Companions (number)</source>
        <translation>Accompagnants (nombre)</translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation>Remarque, suite</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Entry {0} of the admission log was changed afterwards.</source>
        <translation>L’entrée {0} du journal des admissions a été changée après coup.</translation>
    </message>
    <message>
        <source>Entry {0} of the admission log is missing.</source>
        <translation>L’entrée {0} du journal des admissions manque.</translation>
    </message>
    <message>
        <source>The admission log was cut off: entry {0} is missing.</source>
        <translation>Le journal des admissions est coupé : l’entrée {0} manque.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it, and go on with a backup or another desk&apos;s file.</source>
        <translation>Le fichier est endommagé. Le garder et continuer avec une sauvegarde ou le fichier d’un autre poste.</translation>
    </message>
    <message>
        <source>File and log are intact. Guests: {0}. Log entries: {1}.</source>
        <translation>Fichier et journal sont intacts. Invités : {0}. Entrées du journal : {1}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Choisir : {0}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Guests found</source>
        <translation>Invités trouvés</translation>
    </message>
    <message>
        <source>Nobody found. Try another part of the name, or add a walk-in with F3.</source>
        <translation>Personne de trouvé. Essayer une autre partie du nom, ou ajouter un invité avec F3.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne de trouvé</translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation>Là depuis {0}</translation>
    </message>
    <message>
        <source>Left, came {0}</source>
        <translation>Parti, venu à {0}</translation>
    </message>
</context>
<context>
    <name>GuestActs</name>
    <message>
        <source>Choose an organiser PIN first: only with it can the kiosk be left.</source>
        <translation>Choisir d’abord un PIN de l’organisation : sans lui, on ne quitte pas la borne.</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Guest screen</source>
        <translation>Écran des invités</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome, {0}</source>
        <translation>Bienvenue, {0}</translation>
    </message>
    <message>
        <source>Goodbye, {0}</source>
        <translation>Au revoir, {0}</translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation>Au plaisir de vous revoir.</translation>
    </message>
    <message>
        <source>Please talk to us at the desk</source>
        <translation>Veuillez nous parler à l’accueil</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Veuillez venir à l’accueil</translation>
    </message>
    <message>
        <source>We are glad to help.</source>
        <translation>Nous vous aidons volontiers.</translation>
    </message>
    <message>
        <source>Please have your ticket ready.</source>
        <translation>Veuillez préparer votre billet.</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Your stand: {0}</source>
        <translation>Votre stand : {0}</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>Votre badge s’imprime.</translation>
    </message>
    <message>
        <source>Please get your badge at the desk.</source>
        <translation>Votre badge vous attend à l’accueil.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Vous êtes enregistré.</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Exercice : ici, rien ne compte</translation>
    </message>
    <message>
        <source>Hold the code of your ticket under the scanner.</source>
        <translation>Tenez le code de votre billet sous le scanner.</translation>
    </message>
    <message>
        <source>No code? Type your name</source>
        <translation>Pas de code ? Saisir votre nom</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Votre prénom et nom de famille</translation>
    </message>
    <message>
        <source>The whole family name, and at least three letters of the first name.</source>
        <translation>Le nom de famille entier et au moins trois lettres du prénom.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Me trouver</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>We did not find you by that. Please check the spelling, or come to the desk.</source>
        <translation>Nous ne vous avons pas trouvé ainsi. Vérifiez l’orthographe ou venez à l’accueil.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again, or come to the desk.</source>
        <translation>Attendez un moment et réessayez, ou venez à l’accueil.</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>Yes, check me in: {0}</source>
        <translation>Oui, c’est moi : {0}</translation>
    </message>
    <message>
        <source>No, that is not me</source>
        <translation>Non, ce n’est pas moi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This page will close soon.</source>
        <translation>Cette page va bientôt se fermer.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Team: leave the kiosk</source>
        <translation>Équipe : quitter la borne</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>PIN de l’organisation</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
</context>
<context>
    <name>GuestsSection</name>
    <message>
        <source>Guest screen and kiosk</source>
        <translation>Écran des invités et borne</translation>
    </message>
    <message>
        <source>&amp;Names are shown for</source>
        <translation>Les &amp;noms sont visibles</translation>
    </message>
    <message>
        <source>The &amp;kiosk waits for</source>
        <translation>La &amp;borne attend</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
</context>
<context>
    <name>GuidesDialog</name>
    <message>
        <source>Guides</source>
        <translation>Accompagnateurs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>Booked a&amp;head</source>
        <translation>&amp;Réservés</translation>
    </message>
    <message>
        <source>Guid&amp;es</source>
        <translation>A&amp;ccompagnateurs</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GuidingActs</name>
    <message>
        <source>Guide booked for {0}: {1}.</source>
        <translation>Accompagnateur réservé pour {0} : {1}.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore libre</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>D’abord scanner ou chercher l’invité, puis appuyer de nouveau sur la touche.</translation>
    </message>
    <message>
        <source>No guest waits for a guide.</source>
        <translation>Personne n’attend d’accompagnateur.</translation>
    </message>
    <message>
        <source>The call is yours. Say on the guides&apos; page when you are there: {0}</source>
        <translation>L’appel est pris. Le dire sur la page des accompagnateurs une fois sur place : {0}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a guest list</source>
        <translation>Importer une liste d’invités</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)</source>
        <translation>Listes d’invités (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation>
            <numerusform>{0} : %n ligne</numerusform>
            <numerusform>{0} : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried, nothing saved. It would be: {0}</source>
        <translation>Essai, rien d’enregistré. Ce serait : {0}</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>Importé : {0}</translation>
    </message>
    <message>
        <source>Cancelled. The rows before are in; import the list again to go on.</source>
        <translation>Interrompu. Les lignes d’avant sont prises ; importer de nouveau la liste pour continuer.</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>lignes refusées.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Choose a list …</source>
        <translation>Choisir une &amp;liste …</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: CSV, XLSX, ODS or JSON, as the registration system saved it. Guests who are known are brought up to date, nobody is doubled.</source>
        <translation>Choisir une liste ou la déposer ici : CSV, XLSX, ODS ou JSON, comme le système d’inscription l’a enregistrée. Les invités connus sont mis à jour, personne n’est doublé.</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Lignes faites</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>&amp;Save these rows …</source>
        <translation>&amp;Enregistrer ces lignes …</translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation>E&amp;ssayer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>&amp;Interrompre l’import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>{0} works again.</source>
        <translation>{0} fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>Prêt : {0}</translation>
    </message>
    <message>
        <source>Not working: {0}</source>
        <translation>Hors service : {0}</translation>
    </message>
    <message>
        <source>Scanners: {0}</source>
        <translation>Scanners : {0}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Waits for a printer.</source>
        <translation>Attend une imprimante.</translation>
    </message>
    <message>
        <source>Is being drawn.</source>
        <translation>Est en cours de dessin.</translation>
    </message>
    <message>
        <source>With printer {0}.</source>
        <translation>À l’imprimante {0}.</translation>
    </message>
    <message>
        <source>Printed at {1}.</source>
        <translation>Imprimé à {1}.</translation>
    </message>
    <message>
        <source>Printer {0} gave it up: {2}.</source>
        <translation>L’imprimante {0} a abandonné : {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: look at printer {0} ({2}).</source>
        <translation>Peut-être sur papier : regarder l’imprimante {0} ({2}).</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Waits at desk {0}.</source>
        <translation>Attend au poste {0}.</translation>
    </message>
    <message>
        <source>It could not be drawn: {2}.</source>
        <translation>N’a pas pu être dessiné : {2}.</translation>
    </message>
    <message>
        <source>Perhaps on paper: Checkin ended while printer {0} took it.</source>
        <translation>Peut-être sur papier : Checkin s’est arrêté pendant que l’imprimante {0} le prenait.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} took it and did not answer.</source>
        <translation>Peut-être sur papier : l’imprimante {0} l’a pris sans répondre.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} is no longer one of this desk.</source>
        <translation>Peut-être sur papier : l’imprimante {0} n’est plus à ce poste.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} no longer knows of it.</source>
        <translation>Peut-être sur papier : l’imprimante {0} n’en sait plus rien.</translation>
    </message>
    <message>
        <source>Handed to printer {0}, which does not say what became of it.</source>
        <translation>Remis à l’imprimante {0}, qui ne dit pas ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at printer {0}.</source>
        <translation>Annulé à l’imprimante {0}.</translation>
    </message>
    <message>
        <source>Not printed: the QR code on it could not be read back.</source>
        <translation>Pas imprimé : son code QR n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimpression</translation>
    </message>
    <message>
        <source>Reprint: lost</source>
        <translation>Réimpression : perdu</translation>
    </message>
    <message>
        <source>Reprint: damaged</source>
        <translation>Réimpression : abîmé</translation>
    </message>
    <message>
        <source>Reprint: name wrong</source>
        <translation>Réimpression : nom faux</translation>
    </message>
    <message>
        <source>Late badge</source>
        <translation>Badge en retard</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Badges on their way</source>
        <translation>Badges en route</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Imprimé pour</translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation>&amp;Imprimer de nouveau</translation>
    </message>
    <message>
        <source>It is on pa&amp;per</source>
        <translation>Est sur pa&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>No badge has been printed yet.</source>
        <translation>Aucun badge n’est encore imprimé.</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>Imprimé : {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Find a guest, from two letters on</source>
        <translation>Trouver un invité, dès deux lettres</translation>
    </message>
    <message>
        <source>Choose one of the guests found</source>
        <translation>Choisir l’un des invités trouvés</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Admit the chosen guest</source>
        <translation>Admettre l’invité choisi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Undo the selected scan of the list</source>
        <translation>Annuler le scan choisi dans la liste</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>Scanned last</source>
        <translation>Derniers scans</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) found</source>
        <translation>
            <numerusform>%n invité trouvé</numerusform>
            <numerusform>%n invités trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne de trouvé</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter lets out</source>
        <translation>↑ ↓ choisir, Entrée fait sortir</translation>
    </message>
    <message>
        <source>Enter lets out</source>
        <translation>Entrée fait sortir</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter admits</source>
        <translation>↑ ↓ choisir, Entrée fait entrer</translation>
    </message>
    <message>
        <source>Enter admits</source>
        <translation>Entrée fait entrer</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge de soi-même</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: {0}</source>
        <translation>Exercice : {0}</translation>
    </message>
    <message>
        <source>A code was scanned, but no event is open. Open one first.</source>
        <translation>Un code a été scanné, mais aucun événement n’est ouvert. En ouvrir un d’abord.</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Événements (*.checkin)</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Checkin {0}: conference check-in and badges for the front desk.</source>
        <translation>Checkin {0} : accueil et badges pour les conférences.</translation>
    </message>
    <message>
        <source>About Checkin</source>
        <translation>À propos de Checkin</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>The column “{0}” holds</source>
        <translation>La colonne « {0} » contient</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>The name is missing. Type what the event is called.</source>
        <translation>Le nom manque. Saisir comment l’événement s’appelle.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Événements (*.checkin)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>the name is only {0} pt high</source>
        <translation>le nom n’a que {0} pt de haut</translation>
    </message>
    <message>
        <source>“{1}” does not fit and is shortened</source>
        <translation>« {1} » ne tient pas et est raccourci</translation>
    </message>
    <message>
        <source>no font has these characters: {0}</source>
        <translation>aucune police n’a ces caractères : {0}</translation>
    </message>
    <message>
        <source>the dots of the QR code are only {0} mm large</source>
        <translation>les points du code QR ne font que {0} mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Look at the badge of {0}: {1}.</source>
        <translation>Regarder le badge de {0} : {1}.</translation>
    </message>
    <message>
        <source>Not carried over: {0}. Add it in the designer.</source>
        <translation>Non repris : {0}. L’ajouter en dessinant le modèle.</translation>
    </message>
</context>
<context>
    <name>OrganiserActs</name>
    <message>
        <source>Scan the refused guest first. Unknown and withdrawn codes stay refused.</source>
        <translation>Scanner d’abord l’invité refusé. Les codes inconnus ou retirés restent refusés.</translation>
    </message>
    <message>
        <source>{0} gets a new code, printed on a new badge. The old ticket is refused from now on.</source>
        <translation>{0} reçoit un nouveau code sur un nouveau badge. L’ancien billet est refusé dès maintenant.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau billet</translation>
    </message>
    <message>
        <source>Ticket lost</source>
        <translation>Billet perdu</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>Créer un nouveau billet</translation>
    </message>
    <message>
        <source>Choose the admission in the list of scans first, then press the key again.</source>
        <translation>Choisir d’abord l’admission dans la liste des scans, puis appuyer de nouveau sur la touche.</translation>
    </message>
    <message>
        <source>The admission of {0} is taken back. Both stay in the log.</source>
        <translation>L’admission de {0} est annulée. Les deux restent dans le journal.</translation>
    </message>
    <message>
        <source>Undo with a reason</source>
        <translation>Annuler avec un motif</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The ticket passed on to {0}.</source>
        <translation>Le billet est passé à {0}.</translation>
    </message>
    <message>
        <source>New ticket: {0}. The badge is printed with it.</source>
        <translation>Nouveau billet : {0}. Le badge s’imprime avec.</translation>
    </message>
    <message>
        <source>The organiser PIN is chosen.</source>
        <translation>Le PIN de l’organisation est choisi.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>D’abord scanner ou chercher l’invité, puis appuyer de nouveau sur la touche.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Admit anyway</source>
        <translation>Admettre quand même</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>P&amp;IN de l’organisation</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Trial Badge</source>
        <translation>Badge d’essai</translation>
    </message>
    <message>
        <source>Not valid for entry</source>
        <translation>Ne donne pas droit à l’entrée</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Languages and skills</source>
        <translation>Langues et compétences</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Accompagnateurs</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>&amp;Retirer la personne choisie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Compétences</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Organiser PIN</source>
        <translation>PIN de l’organisation</translation>
    </message>
    <message>
        <source>With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; at least four characters.</source>
        <translation>Avec ce PIN, l’organisation admet des invités refusés et modifie les points de contrôle. Ne le dire à personne d’autre ; au moins quatre caractères.</translation>
    </message>
    <message>
        <source>&amp;Old PIN</source>
        <translation>&amp;Ancien PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Nouveau PIN</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>Nouveau PIN, en&amp;core</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The two new PINs differ. Type them again.</source>
        <translation>Les deux nouveaux PIN diffèrent. Les saisir de nouveau.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation>
            <numerusform>%n invité ajouté</numerusform>
            <numerusform>%n invités ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation>
            <numerusform>%n ligne inutilisable</numerusform>
            <numerusform>%n lignes inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation>
            <numerusform>%n code a moins de six caractères : le scanner avec le curseur dans la recherche.</numerusform>
            <numerusform>%n codes ont moins de six caractères : les scanner avec le curseur dans la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs of %n guest(s) not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</source>
        <translation>
            <numerusform>Besoins d’assistance de %n invité non repris : la liste ne dit pas qu’ils peuvent être connus (colonne « Einwilligung Unterstützung »).</numerusform>
            <numerusform>Besoins d’assistance de %n invités non repris : la liste ne dit pas qu’ils peuvent être connus (colonne « Einwilligung Unterstützung »).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs, calls and bookings of %n guest(s) deleted.</source>
        <translation>
            <numerusform>Besoins d’assistance, appels et réservations de %n invité effacés.</numerusform>
            <numerusform>Besoins d’assistance, appels et réservations de %n invités effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {0}</source>
        <translation>
            <numerusform>%n de plus : {0}</numerusform>
            <numerusform>%n de plus : {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation>
            <numerusform>%n badge attend.</numerusform>
            <numerusform>%n badges attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation>
            <numerusform>%n badge à vérifier : réimprimer.</numerusform>
            <numerusform>%n badges à vérifier : réimprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation>
            <numerusform>Et %n autre badge à regarder.</numerusform>
            <numerusform>Et %n autres badges à regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation>
            <numerusform>%n badge à imprimer.</numerusform>
            <numerusform>%n badges à imprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation>
            <numerusform>%n badge, les chiffres et une image de la fenêtre sont dans {0}.</numerusform>
            <numerusform>%n badges, les chiffres et une image de la fenêtre sont dans {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing here counts, and badges become files only. The real event is untouched.</source>
        <translation>Exercice : ici, rien ne compte, et les badges ne sont que des fichiers. Le vrai événement n’est pas touché.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Finir l’exercice</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the badge</source>
        <translation>Aperçu du badge</translation>
    </message>
    <message>
        <source>Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.</source>
        <translation>Tab va d’élément en élément, les flèches déplacent, avec Alt elles changent la taille, avec Maj finement.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print badges</source>
        <translation>Imprimer des badges</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Badges to look at</source>
        <translation>Badges à regarder</translation>
    </message>
    <message>
        <source>Badges drawn</source>
        <translation>Badges dessinés</translation>
    </message>
    <message>
        <source>Late: came or was added, and has no badge</source>
        <translation>En retard : venus ou ajoutés, et sans badge</translation>
    </message>
    <message>
        <source>Everybody who has no badge yet</source>
        <translation>Tous ceux qui n’ont pas encore de badge</translation>
    </message>
    <message>
        <source>Badges that are no longer right</source>
        <translation>Badges qui ne sont plus justes</translation>
    </message>
    <message>
        <source>Everybody with a good ticket</source>
        <translation>Tous ceux dont le billet est valable</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>For example 08:30</source>
        <translation>Par exemple 08:30</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>De &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>Depui&amp;s</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Comme au poste</translation>
    </message>
    <message>
        <source>First &amp;free label</source>
        <translation>Première étiquette &amp;libre</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>On this desk&apos;s printers, one by one</source>
        <translation>Sur les imprimantes de ce poste, un par un</translation>
    </message>
    <message>
        <source>Into one PDF file</source>
        <translation>Dans un fichier PDF</translation>
    </message>
    <message>
        <source>Looking the badges over …</source>
        <translation>Vérification des badges …</translation>
    </message>
    <message>
        <source>No badge to print.</source>
        <translation>Aucun badge à imprimer.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printer {0} does not answer. Switch it on and look at its cable.</source>
        <translation>L’imprimante {0} ne répond pas. L’allumer et vérifier son câble.</translation>
    </message>
    <message>
        <source>Printer {0} is not known here. Choose another in the settings.</source>
        <translation>L’imprimante {0} n’est pas connue ici. En choisir une autre dans les réglages.</translation>
    </message>
    <message>
        <source>Printer {0} is out of paper. Put some in; printing goes on by itself.</source>
        <translation>L’imprimante {0} n’a plus de papier. En mettre ; l’impression continue d’elle-même.</translation>
    </message>
    <message>
        <source>Printer {0} has a paper jam. Open it and take the paper out.</source>
        <translation>L’imprimante {0} a un bourrage. L’ouvrir et retirer le papier.</translation>
    </message>
    <message>
        <source>Printer {0} is open. Close its cover.</source>
        <translation>L’imprimante {0} est ouverte. Fermer son capot.</translation>
    </message>
    <message>
        <source>Printer {0} misses its paper tray. Push it in.</source>
        <translation>L’imprimante {0} n’a pas son bac à papier. Le remettre.</translation>
    </message>
    <message>
        <source>Printer {0} is full of printed badges. Take them out.</source>
        <translation>L’imprimante {0} est pleine de badges imprimés. Les retirer.</translation>
    </message>
    <message>
        <source>Printer {0} is out of ink or ribbon. Put a new one in.</source>
        <translation>L’imprimante {0} n’a plus d’encre ou de ruban. En mettre un nouveau.</translation>
    </message>
    <message>
        <source>Printer {0} is out of toner. Put a new cartridge in.</source>
        <translation>L’imprimante {0} n’a plus de toner. Mettre une nouvelle cartouche.</translation>
    </message>
    <message>
        <source>Printer {0} is off line. Switch it on and look at its cable.</source>
        <translation>L’imprimante {0} est hors ligne. L’allumer et vérifier son câble.</translation>
    </message>
    <message>
        <source>Printer {0} is being looked for. Look at its cable.</source>
        <translation>L’imprimante {0} est recherchée. Vérifier son câble.</translation>
    </message>
    <message>
        <source>Printer {0} is switched off. Switch it on.</source>
        <translation>L’imprimante {0} est éteinte. L’allumer.</translation>
    </message>
    <message>
        <source>Printer {0} is paused. Let it go on.</source>
        <translation>L’imprimante {0} est en pause. La laisser continuer.</translation>
    </message>
    <message>
        <source>Printer {0} takes no new badges. Let it take jobs again.</source>
        <translation>L’imprimante {0} ne prend pas de nouveaux badges. La laisser reprendre des travaux.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the badge folder “{0}”. Choose another in the settings.</source>
        <translation>Rien ne peut être enregistré dans le dossier de badges « {0} ». En choisir un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself.</source>
        <translation>Le disque du dossier de badges « {0} » est plein. Libérer de la place ; l’impression continue d’elle-même.</translation>
    </message>
    <message>
        <source>Printer {0} has stopped. Look at its display.</source>
        <translation>L’imprimante {0} s’est arrêtée. Regarder son écran.</translation>
    </message>
    <message>
        <source>Badges go as PDF files into the folder “{0}”.</source>
        <translation>Les badges vont en PDF dans le dossier « {0} ».</translation>
    </message>
    <message>
        <source>Printer {0} is ready.</source>
        <translation>L’imprimante {0} est prête.</translation>
    </message>
    <message>
        <source>Printer {0} is printing.</source>
        <translation>L’imprimante {0} imprime.</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers of this desk</source>
        <translation>Imprimantes de ce poste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give each printer a name of its own, or remove it.</source>
        <translation>Donner à chaque imprimante un nom à elle, ou la retirer.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A queue, ipp://…, or a folder</source>
        <translation>Une file, ipp://…, ou un dossier</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Comme au poste</translation>
    </message>
    <message>
        <source>All; or for example: Press, Team</source>
        <translation>Tous ; ou par exemple : Presse, Équipe</translation>
    </message>
    <message>
        <source>Print a &amp;page with rulers</source>
        <translation>Imprimer une &amp;page de règles</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Badges &amp;of</source>
        <translation>Badges &amp;de</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Décaler à &amp;droite</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Décaler vers le &amp;bas</translation>
    </message>
    <message>
        <source>Commas part categories. A printer without any shares the work.</source>
        <translation>Des virgules séparent les catégories. Une imprimante sans catégorie partage le travail.</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (habituelle)</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Nouvelle imprimante</translation>
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
        <translation>Aucune : les badges vont dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>Badge &amp;folder</source>
        <translation>&amp;Dossier des badges</translation>
    </message>
    <message>
        <source>“Badges”, beside the event file</source>
        <translation>« Badges », à côté du fichier d’événement</translation>
    </message>
    <message>
        <source>Badge folder</source>
        <translation>Dossier des badges</translation>
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
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Four steps to the first guest. Each can be done again.</source>
        <translation>Quatre étapes jusqu’au premier invité. Chacune peut se refaire.</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Liste d’invités</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>First guest</source>
        <translation>Premier invité</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Take in the list of your registration.</source>
        <translation>Personne n’est encore sur la liste. Importer la liste des inscriptions.</translation>
    </message>
    <message>
        <source>Scan any ticket now. Nobody is admitted by that here.</source>
        <translation>Scanner maintenant un billet quelconque. Ici, cela n’admet personne.</translation>
    </message>
    <message>
        <source>At the desk, scan a ticket; or type a name and press Enter.</source>
        <translation>Au poste, scanner un billet ; ou saisir un nom et appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Importer une liste …</translation>
    </message>
    <message>
        <source>&amp;Set it up …</source>
        <translation>&amp;Régler …</translation>
    </message>
    <message>
        <source>&amp;Choose one …</source>
        <translation>&amp;Choisir …</translation>
    </message>
    <message>
        <source>Print a &amp;trial badge</source>
        <translation>Imprimer un badge d'&amp;essai</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Au poste</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list.</source>
        <translation>
            <numerusform>%n invité sur la liste.</numerusform>
            <numerusform>%n invités sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner works. This is the ticket of {0}.</source>
        <translation>Le scanner fonctionne. C’est le billet de {0}.</translation>
    </message>
    <message>
        <source>The scanner works, but nobody on the list has this code: {0}</source>
        <translation>Le scanner fonctionne, mais personne sur la liste n’a ce code : {0}</translation>
    </message>
    <message>
        <source>The trial badge is on its way. Is all of it on the paper?</source>
        <translation>Le badge d’essai est en route. Tout est-il sur le papier ?</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>May come in.</source>
        <translation>Peut entrer.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>No ticket has this code. Search the guest by name.</source>
        <translation>Aucun billet n’a ce code. Chercher l’invité par le nom.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}. Ask who is using this ticket.</source>
        <translation>Entré à {first_admitted_at}. Demander qui utilise ce billet.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>The registration is not confirmed. Call the organisers.</source>
        <translation>L’inscription n’est pas confirmée. Appeler l’organisation.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send the guest to the cash desk.</source>
        <translation>Le billet n’est pas payé. Envoyer l’invité à la caisse.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The registration was cancelled. Call the organisers.</source>
        <translation>L’inscription a été annulée. Appeler l’organisation.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The ticket is blocked. Call the organisers.</source>
        <translation>Le billet est bloqué. Appeler l’organisation.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>This ticket was replaced. Ask for the newer one.</source>
        <translation>Ce billet a été remplacé. Demander le plus récent.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>The ticket is not for this place.</source>
        <translation>Le billet n’est pas pour ce lieu.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>May come in from {since} on. Ask the guest to come back then.</source>
        <translation>Entrée à partir de {since}. Demander à l’invité de revenir alors.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Could come in until {until}. Call the organisers.</source>
        <translation>L’entrée était possible jusqu’à {until}. Appeler l’organisation.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Wait until somebody leaves.</source>
        <translation>Les {seats} places sont prises. Attendre que quelqu’un parte.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Pas authentique</translation>
    </message>
    <message>
        <source>The code is not signed by this event. Call the organisers.</source>
        <translation>Le code n’est pas signé par cet événement. Appeler l’organisation.</translation>
    </message>
    <message>
        <source>Several guests</source>
        <translation>Plusieurs invités</translation>
    </message>
    <message>
        <source>More than one guest has this code. Search the guest by name.</source>
        <translation>Plusieurs invités ont ce code. Chercher l’invité par le nom.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>May leave, but no entry was scanned here.</source>
        <translation>Peut sortir, mais aucune entrée n’a été scannée ici.</translation>
    </message>
    <message>
        <source>One character of the code is wrong. Type it again, or search by name.</source>
        <translation>Un caractère du code est faux. Le saisir de nouveau ou chercher par le nom.</translation>
    </message>
    <message>
        <source>This ticket is for another event. Ask for the right one, or search by name.</source>
        <translation>Ce billet est pour un autre événement. Demander le bon ou chercher par le nom.</translation>
    </message>
    <message>
        <source>The ticket is not for this place. Booked: {instead}.</source>
        <translation>Le billet n’est pas pour ce lieu. Réservé : {instead}.</translation>
    </message>
    <message>
        <source>Only for: {categories}. Send the guest to another place.</source>
        <translation>Seulement pour : {categories}. Envoyer l’invité ailleurs.</translation>
    </message>
    <message>
        <source>May come in. The badge is being printed.</source>
        <translation>Peut entrer. Le badge s’imprime.</translation>
    </message>
    <message>
        <source>May come in. The badge waits for the printer: see below.</source>
        <translation>Peut entrer. Le badge attend l’imprimante : voir en bas.</translation>
    </message>
    <message>
        <source>May come in. The badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Peut entrer. Le badge n’est peut-être pas sur papier : regarder, et réimprimer avec F5.</translation>
    </message>
    <message>
        <source>The badge is printed anew.</source>
        <translation>Le badge s’imprime de nouveau.</translation>
    </message>
    <message>
        <source>The new badge waits for the printer: see below.</source>
        <translation>Le nouveau badge attend l’imprimante : voir en bas.</translation>
    </message>
    <message>
        <source>The new badge may not be on paper: look, and reprint it with F5.</source>
        <translation>Le nouveau badge n’est peut-être pas sur papier : regarder, et réimprimer avec F5.</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket.</source>
        <translation>Entré à {first_admitted_at}, poste « {first_desk} ». Demander qui utilise ce billet.</translation>
    </message>
    <message>
        <source>May come in again; was first here at {first_admitted_at}.</source>
        <translation>Peut entrer de nouveau ; première fois à {first_admitted_at}.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Est sorti.</translation>
    </message>
    <message>
        <source>Admitted anyway</source>
        <translation>Admis quand même</translation>
    </message>
    <message>
        <source>May come in: the organisers decided so.</source>
        <translation>Peut entrer : l’organisation l’a décidé.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau billet</translation>
    </message>
    <message>
        <source>The ticket has a new code. The old one is withdrawn.</source>
        <translation>Le billet a un nouveau code. L’ancien ne vaut plus.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>The ticket passed on to this guest.</source>
        <translation>Le billet est passé à cet invité.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The admission was taken back. The ticket is good again.</source>
        <translation>L’admission a été annulée. Le billet est de nouveau valable.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Scanned last</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation>Personne n’a encore été scanné.</translation>
    </message>
    <message>
        <source>Delete undoes the selected scan.</source>
        <translation>Suppr annule le scan choisi.</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>Print the badge again</source>
        <translation>Réimprimer le badge</translation>
    </message>
    <message>
        <source>{0} has a badge already. Why a new one?</source>
        <translation>{0} a déjà un badge. Pourquoi un nouveau ?</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Perdu</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Abîmé</translation>
    </message>
    <message>
        <source>&amp;Name wrong: correct it</source>
        <translation>&amp;Nom faux : le corriger</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Looking for backups in {0} …</source>
        <translation>Recherche de sauvegardes dans {0} …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurer et ouvrir</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} log entries, desk {3}</source>
        <translation>{0} : {1}, {2} entrées du journal, poste {3}</translation>
    </message>
    <message>
        <source>The backup becomes a new event file. The files that are there stay.</source>
        <translation>La sauvegarde devient un nouveau fichier d’événement. Les fichiers qui existent restent.</translation>
    </message>
    <message>
        <source>There is no backup in {0}. Plug in the stick, or choose the folder in the settings.</source>
        <translation>Il n’y a pas de sauvegarde dans {0}. Brancher la clé USB ou choisir le dossier dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing ({value}).</source>
        <translation>Ligne {row} : le nom manque ({value}).</translation>
    </message>
    <message>
        <source>Row {row}: the field “{value}” is too long.</source>
        <translation>Ligne {row} : le champ « {value} » est trop long.</translation>
    </message>
    <message>
        <source>Row {row}: more cells than columns, from “{value}” on.</source>
        <translation>Ligne {row} : plus de cellules que de colonnes, à partir de « {value} ».</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” can&apos;t be a ticket code.</source>
        <translation>Ligne {row} : « {value} » ne peut pas être un code de billet.</translation>
    </message>
    <message>
        <source>Row {row}: row {other_row} has the ticket code “{value}” already.</source>
        <translation>Ligne {row} : la ligne {other_row} a déjà le code de billet « {value} ».</translation>
    </message>
    <message>
        <source>Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same.</source>
        <translation>Ligne {row} : le code de billet est celui de {value} ; ni le nom ni l’e-mail ne sont les mêmes.</translation>
    </message>
    <message>
        <source>Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text.</source>
        <translation>Ligne {row} : le tableur a détruit le code (« {value} »). Formater la colonne en texte.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30.</source>
        <translation>Ligne {row} : « {value} » n’est pas une date. L’écrire comme 2024-05-15 ou 2024-05-15 08:30.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no number of people from 1 to 65535.</source>
        <translation>Ligne {row} : « {value} » n’est pas un nombre de personnes de 1 à 65535.</translation>
    </message>
    <message>
        <source>Row {row}: the status “{value}” is not known.</source>
        <translation>Ligne {row} : le statut « {value} » n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>Nom, organisation ou code</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Chercher des invités</translation>
    </message>
    <message>
        <source>Arrow keys choose a guest, Enter admits, Escape empties the field.</source>
        <translation>Les flèches choisissent un invité, Entrée admet, Échap vide le champ.</translation>
    </message>
</context>
<context>
    <name>SerialSection</name>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Set &amp;up a scanner that types …</source>
        <translation>Installer un scanner qui &amp;tape …</translation>
    </message>
    <message>
        <source>Se&amp;rial scanners</source>
        <translation>Scanners sé&amp;rie</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} bauds</translation>
    </message>
    <message>
        <source>Sp&amp;eed on RS-232</source>
        <translation>&amp;Vitesse sur RS-232</translation>
    </message>
    <message>
        <source>Known USB scanners, by themselves</source>
        <translation>Scanners USB connus, d’eux-mêmes</translation>
    </message>
    <message>
        <source>Every USB serial port</source>
        <translation>Chaque port série USB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Your name or a nickname. It stands in the log beside each scan, until the next shift begins.</source>
        <translation>Votre nom ou un surnom. Il est noté au journal à chaque scan, jusqu’à la relève suivante.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Begin shift</source>
        <translation>Commencer la relève</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Checkin</source>
        <translation>Bienvenue dans Checkin</translation>
    </message>
    <message>
        <source>Guests in, badges out, without a network.</source>
        <translation>Les invités entrent, les badges sortent, sans réseau.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Nouvel événement …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>&amp;Ouvrir un événement …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Restaurer une &amp;sauvegarde …</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Somebody else comes</source>
        <translation>Quelqu’un d’autre vient</translation>
    </message>
    <message>
        <source>Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.</source>
        <translation>Vient à la place de {0}. Le billet et ses réservations passent, et un nouveau badge peut être imprimé.</translation>
    </message>
    <message>
        <source>Pass the ticket on</source>
        <translation>Transmettre le billet</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Wants a guide: call one.</source>
        <translation>Souhaite un accompagnateur : en appeler un.</translation>
    </message>
    <message>
        <source>Sign language: look at the guest, call the interpreter.</source>
        <translation>Langue des signes : regarder l’invité, appeler l’interprète.</translation>
    </message>
    <message>
        <source>Hearing loop: show the seats that have it, speak clearly.</source>
        <translation>Boucle magnétique : montrer les places équipées, parler clairement.</translation>
    </message>
    <message>
        <source>Wheelchair: show the way without steps.</source>
        <translation>Fauteuil roulant : montrer le chemin sans marches.</translation>
    </message>
    <message>
        <source>Large print: hand out the large programme.</source>
        <translation>Gros caractères : donner le programme en gros caractères.</translation>
    </message>
    <message>
        <source>Easy language: short sentences, easy programme.</source>
        <translation>Langage facile : phrases courtes, programme facile.</translation>
    </message>
    <message>
        <source>Assistance dog: it comes along. Speak to the person.</source>
        <translation>Chien d’assistance : il accompagne. S’adresser à la personne.</translation>
    </message>
    <message>
        <source>Quiet room: show where it is.</source>
        <translation>Salle calme : montrer où elle est.</translation>
    </message>
    <message>
        <source>Asked for: {0}</source>
        <translation>Demandé : {0}</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>boucle magnétique</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>fauteuil roulant</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>gros caractères</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>langage facile</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>chien d’assistance</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>salle calme</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Attend de nouveau</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>With the guest</source>
        <translation>Auprès de l’invité</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>{0}:{1} min</source>
        <translation>{0}:{1} min</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un invité</translation>
    </message>
    <message>
        <source>Backups and copies of the file that were made before still hold them: delete them, too.</source>
        <translation>Les sauvegardes et copies faites avant les contiennent encore : les effacer aussi.</translation>
    </message>
</context>
<context>
    <name>SupportSlip</name>
    <message>
        <source>{0} For this desk only.</source>
        <translation>{0} Pour ce poste seulement.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <source>&amp;Use at this desk</source>
        <translation>&amp;Utiliser à ce poste</translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation>&amp;Dessiner …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>de cet événement</translation>
    </message>
    <message>
        <source>used here</source>
        <translation>utilisé ici</translation>
    </message>
    <message>
        <source>Templates (*.badge *.toml *.json)</source>
        <translation>Modèles (*.badge *.toml *.json)</translation>
    </message>
    <message>
        <source>Templates (*.badge)</source>
        <translation>Modèles (*.badge)</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Size on the screen; 100 % is as large as printed</source>
        <translation>Taille à l’écran ; 100 % est la taille imprimée</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>En entier</translation>
    </message>
</context>
<context>
    <name>TotalCounters</name>
    <message>
        <source>present</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>{0} present, {1} expected</source>
        <translation>{0} présents, {1} attendus</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan the code of each guest who goes out.</source>
        <translation>Scanner le code de chaque invité qui sort.</translation>
    </message>
    <message>
        <source>Scan a code, or type a name to find a guest.</source>
        <translation>Scanner un code ou saisir un nom.</translation>
    </message>
    <message>
        <source>F12: the organisers admit anyway, with their PIN.</source>
        <translation>F12 : l’organisation admet quand même, avec son PIN.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Stand {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Remarque : {0}</translation>
    </message>
    <message>
        <source>Say: {0}</source>
        <translation>Dire : {0}</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>Ajouter un invité</translation>
    </message>
    <message>
        <source>Admit and print badge</source>
        <translation>Admettre et imprimer le badge</translation>
    </message>
</context>
<context>
    <name>_CategoryCounter</name>
    <message>
        <source>Without category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} present</source>
        <translation>{0} : {1} sur {2} présents</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>Éléments, celui du dessus d’abord</translation>
    </message>
</context>
</TS>
