<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>فعالية جديدة …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>فتح فعالية …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>&amp;Get ready …</source>
        <translation>التحضير …</translation>
    </message>
    <message>
        <source>&amp;Import a guest list …</source>
        <translation>استيراد قائمة ضيوف …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>&amp;Who works here …</source>
        <translation>من يعمل هنا …</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN …</source>
        <translation>رمز PIN للمنظمين …</translation>
    </message>
    <message>
        <source>&amp;Guest screen</source>
        <translation>شاشة الضيوف</translation>
    </message>
    <message>
        <source>Set up a sca&amp;nner …</source>
        <translation>إعداد ماسح …</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Guests check in &amp;themselves</source>
        <translation>الضيوف يسجلون أنفسهم</translation>
    </message>
    <message>
        <source>Pra&amp;ctise on a copy</source>
        <translation>التدرب على نسخة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Search a guest</source>
        <translation>البحث عن ضيف</translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation>إضافة ضيف جديد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Correct name</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Undo with a &amp;reason …</source>
        <translation>تراجع مع ذكر السبب …</translation>
    </message>
    <message>
        <source>A&amp;dmit anyway …</source>
        <translation>السماح رغم ذلك …</translation>
    </message>
    <message>
        <source>Somebody else &amp;comes …</source>
        <translation>يأتي شخص آخر …</translation>
    </message>
    <message>
        <source>Ticket &amp;lost: new code …</source>
        <translation>تذكرة مفقودة: رمز جديد …</translation>
    </message>
    <message>
        <source>Call a &amp;guide</source>
        <translation>نداء مرافق</translation>
    </message>
    <message>
        <source>&amp;Go as the guide</source>
        <translation>الذهاب كمرافق</translation>
    </message>
    <message>
        <source>Gu&amp;ides …</source>
        <translation>المرافقون …</translation>
    </message>
    <message>
        <source>Guests go &amp;out</source>
        <translation>الضيوف يخرجون</translation>
    </message>
    <message>
        <source>&amp;Edit checkpoints …</source>
        <translation>تعديل نقاط الدخول …</translation>
    </message>
    <message>
        <source>&amp;Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Print &amp;late badges</source>
        <translation>طباعة البطاقات المتأخرة</translation>
    </message>
    <message>
        <source>&amp;Print badges …</source>
        <translation>طباعة البطاقات …</translation>
    </message>
    <message>
        <source>&amp;Try the printer again</source>
        <translation>محاولة الطابعة مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Where the badges are …</source>
        <translation>أين البطاقات …</translation>
    </message>
    <message>
        <source>Te&amp;mplates …</source>
        <translation>القوالب …</translation>
    </message>
    <message>
        <source>Prin&amp;ters …</source>
        <translation>الطابعات …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Checkin</source>
        <translation>حول Checkin</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How answers are told</source>
        <translation>كيف تُعطى الأجوبة</translation>
    </message>
    <message>
        <source>Each answer is heard</source>
        <translation>كل جواب مسموع</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>لا يُقال شيء</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>The answer and the name</source>
        <translation>الجواب والاسم</translation>
    </message>
    <message>
        <source>In its panel</source>
        <translation>في مكانه</translation>
    </message>
    <message>
        <source>On the whole window, for a moment</source>
        <translation>على النافذة كلها، للحظة</translation>
    </message>
    <message>
        <source>On the whole window, until a key is pressed</source>
        <translation>على النافذة كلها، حتى ضغط مفتاح</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Said &amp;aloud</source>
        <translation>يُقال بصوت مسموع</translation>
    </message>
    <message>
        <source>Shown &amp;large</source>
        <translation>يُعرض كبيراً</translation>
    </message>
</context>
<context>
    <name>BookedTab</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>Guides booked ahead</source>
        <translation>مرافقات محجوزة مسبقاً</translation>
    </message>
    <message>
        <source>The guest is here: &amp;call</source>
        <translation>الضيف هنا: نداء</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال شاغراً</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>Book a guide for {0}:</source>
        <translation>حجز مرافق لـ ⁨{0}⁩:</translation>
    </message>
    <message>
        <source>To book a guide, first search the guest at the desk and open this page again.</source>
        <translation>لحجز مرافق، ابحث أولاً عن الضيف عند المكتب ثم افتح هذه الصفحة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>I go</source>
        <translation>أنا أذهب</translation>
    </message>
    <message>
        <source>Guide wanted: {0}</source>
        <translation>مطلوب مرافق: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>I go: {0}</source>
        <translation>أنا أذهب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>ينتظر ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Whom and where</source>
        <translation>من وأين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>من يذهب</translation>
    </message>
    <message>
        <source>Calls for guides</source>
        <translation>نداءات المرافقين</translation>
    </message>
    <message>
        <source>Nobody has called for a guide yet.</source>
        <translation>لم ينادِ أحد مرافقاً بعد.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>أخذ النداء</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Give &amp;back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>أنا نفسي</translation>
    </message>
    <message>
        <source>&amp;Who goes</source>
        <translation>من يذهب</translation>
    </message>
</context>
<context>
    <name>CameraActs</name>
    <message>
        <source>The camera is being switched on …</source>
        <translation>تُشغَّل الكاميرا …</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Hold a code before the camera.</source>
        <translation>ضع رمزاً أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: hold it still, nearer, in better light.</source>
        <translation>غير مقروء: ثبّته، أقرب، في ضوء أفضل.</translation>
    </message>
    <message>
        <source>Several codes: hold only one into the middle.</source>
        <translation>عدة رموز: ضع واحداً فقط في الوسط.</translation>
    </message>
    <message>
        <source>Hold it still …</source>
        <translation>ثبّته …</translation>
    </message>
    <message>
        <source>Code read. Take it away.</source>
        <translation>قُرئ الرمز. أبعده.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّته</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>أي كاميرا</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>المصباح</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On: reads codes, too</source>
        <translation>تشغيل: تقرأ الرموز أيضاً</translation>
    </message>
    <message>
        <source>QR codes only: quickest</source>
        <translation>رموز QR فقط: الأسرع</translation>
    </message>
    <message>
        <source>QR and Aztec</source>
        <translation>‏QR وAztec</translation>
    </message>
    <message>
        <source>QR and Data Matrix</source>
        <translation>‏QR وData Matrix</translation>
    </message>
    <message>
        <source>QR and Code 128</source>
        <translation>‏QR وCode 128</translation>
    </message>
    <message>
        <source>All four: slowest</source>
        <translation>الأربعة كلها: الأبطأ</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>As this computer chooses</source>
        <translation>كما يختار الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Which camera</source>
        <translation>أي كاميرا</translation>
    </message>
    <message>
        <source>C&amp;odes it reads</source>
        <translation>الرموز التي تقرؤها</translation>
    </message>
</context>
<context>
    <name>CheckpointsDialog</name>
    <message>
        <source>Entrance: prints badges</source>
        <translation>مدخل: يطبع البطاقات</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Again after an exit</source>
        <translation>مرة أخرى بعد الخروج</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>بأي عدد من المرات</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط الدخول</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Everybody, or for example: {0}</source>
        <translation>الجميع، أو مثلاً: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Any time, or for example: 13:30</source>
        <translation>في أي وقت، أو مثلاً: 13:30</translation>
    </message>
    <message>
        <source>Only with a &amp;booking</source>
        <translation>بحجز فقط</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>&amp;Who may enter</source>
        <translation>من يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>رمز PIN للمنظمين</translation>
    </message>
    <message>
        <source>&amp;Add a checkpoint</source>
        <translation>إضافة نقطة دخول</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>تصحيح اسم</translation>
    </message>
    <message>
        <source>Save and print badge</source>
        <translation>حفظ وطباعة البطاقة</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>(none)</source>
        <translation>(بلا)</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>لون الفئة</translation>
    </message>
    <message>
        <source>Readable on the category</source>
        <translation>مقروء على لون الفئة</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>أخرى …</translation>
    </message>
    <message>
        <source>Design a badge: {0}</source>
        <translation>تصميم بطاقة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Category is {0}</source>
        <translation>الفئة هي ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Guest has: {0}</source>
        <translation>لدى الضيف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائماً</translation>
    </message>
    <message>
        <source>{0}, folded to {1}</source>
        <translation>‏⁨{0}⁩، مطوي إلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>صورة أخرى …</translation>
    </message>
    <message>
        <source>Text in this block</source>
        <translation>النص في هذه الكتلة</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose an element in the list or on the badge to change it.</source>
        <translation>اختر عنصراً في القائمة أو على البطاقة لتغييره.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Size of letters, from and to</source>
        <translation>حجم الحروف، من وإلى</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Lines, at most</source>
        <translation>الأسطر، على الأكثر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقياً</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>عمودياً</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>White at the edge</source>
        <translation>بياض عند الحافة</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <translation>عرض الحافة</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>زوايا مستديرة</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السماكة</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>بياض فوقه</translation>
    </message>
    <message>
        <source>Only shown if</source>
        <translation>يظهر فقط إذا</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>اسمه هنا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>موزع</translation>
    </message>
    <message>
        <source>Admission code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Contact card, if agreed to</source>
        <translation>بطاقة اتصال، عند الموافقة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Put in a field of the guest</source>
        <translation>إدراج حقل من الضيف</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>اختيار من قائمة</translation>
    </message>
    <message>
        <source>{0}, smallest</source>
        <translation>‏⁨{0}⁩: الأصغر</translation>
    </message>
    <message>
        <source>{0}, largest</source>
        <translation>‏⁨{0}⁩: الأكبر</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>كتلة نص</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>رمز شريطي</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Title and name</source>
        <translation>اللقب والاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Support, if wanted</source>
        <translation>الدعم، عند الرغبة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>&amp;Longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>S&amp;hortest name</source>
        <translation>أقصر اسم</translation>
    </message>
    <message>
        <source>&amp;Any guest</source>
        <translation>أي ضيف</translation>
    </message>
    <message>
        <source>The condition of “{element}” is not understood: {text}. Write it like guest.category == &apos;Press&apos;, or choose it from the list beside it.</source>
        <translation>شرط «⁨{element}⁩» غير مفهوم: ⁨{text}⁩. اكتبه مثل guest.category == 'Press' أو اختره من القائمة بجانبه.</translation>
    </message>
    <message>
        <source>“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text.</source>
        <translation>يطلب «⁨{element}⁩» الحقل «⁨{text}⁩» ولا يملكه أي ضيف. اختر حقلاً من القائمة بجانب النص.</translation>
    </message>
    <message>
        <source>The smallest size of “{element}” is above its largest one. Make one of them fit the other.</source>
        <translation>أصغر حجم في «⁨{element}⁩» أكبر من أكبر حجم. عدّل أحدهما.</translation>
    </message>
    <message>
        <source>The picture “{text}” of “{element}” is missing. Choose another one, or remove the element.</source>
        <translation>الصورة «⁨{text}⁩» في «⁨{element}⁩» مفقودة. اختر صورة أخرى أو احذف العنصر.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation>الوجه ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>‏⁨{0}⁩ مم من اليسار، ⁨{1}⁩ من الأعلى، العرض ⁨{2}⁩، الارتفاع ⁨{3}⁩</translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>حُفظ القالب.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet. Save it, or close again to leave it.</source>
        <translation>لم تُحفظ التغييرات بعد. احفظها، أو أغلق مرة أخرى لتركها.</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Not on this guest&apos;s badge.</source>
        <translation>ليس على بطاقة هذا الضيف.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>The page with rulers is with the printer.</source>
        <translation>صفحة المساطر عند الطابعة.</translation>
    </message>
    <message>
        <source>Save first: this desk does not have that printer yet.</source>
        <translation>احفظ أولاً: هذه الطابعة ليست عند هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>امسح الضيف أو ابحث عنه أولاً، ثم اضغط المفتاح مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Backup {0}</source>
        <translation>نسخة احتياطية ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message>
        <source>Exit: guests go out</source>
        <translation>مخرج: الضيوف يخرجون</translation>
    </message>
    <message>
        <source>Who works here? Ctrl+M</source>
        <translation>من يعمل هنا؟ Ctrl+M</translation>
    </message>
    <message>
        <source>Late badges: {0}</source>
        <translation>بطاقات متأخرة: ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on the way.</source>
        <translation>
            <numerusform>لا بطاقات في الطريق (%n).</numerusform>
            <numerusform>بطاقة واحدة في الطريق (%n).</numerusform>
            <numerusform>بطاقتان في الطريق (%n).</numerusform>
            <numerusform>‏%n بطاقات في الطريق.</numerusform>
            <numerusform>‏%n بطاقة في الطريق.</numerusform>
            <numerusform>‏%n بطاقة في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge is late.</source>
        <translation>لا توجد بطاقة متأخرة.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Name of this &amp;desk</source>
        <translation>اسم هذا المكتب</translation>
    </message>
    <message>
        <source>For example: Entrance left</source>
        <translation>مثلاً: المدخل الأيسر</translation>
    </message>
    <message>
        <source>&amp;Backups to</source>
        <translation>النسخ الاحتياطية إلى</translation>
    </message>
    <message>
        <source>On this computer; better a stick or a share</source>
        <translation>على هذا الحاسوب؛ والأفضل ذاكرة USB أو مجلد مشترك</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It types like a US keyboard.</source>
        <translation>يكتب مثل لوحة مفاتيح أمريكية.</translation>
    </message>
    <message>
        <source>It types like the keyboard of this computer.</source>
        <translation>يكتب مثل لوحة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It types like another keyboard. What its keys mean is known now.</source>
        <translation>يكتب مثل لوحة مفاتيح أخرى. معنى مفاتيحها معروف الآن.</translation>
    </message>
    <message>
        <source>Behind each code it presses Enter.</source>
        <translation>بعد كل رمز يضغط Enter.</translation>
    </message>
    <message>
        <source>Behind each code it presses Tab.</source>
        <translation>بعد كل رمز يضغط Tab.</translation>
    </message>
    <message>
        <source>Behind a code it presses no key.</source>
        <translation>بعد الرمز لا يضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>Before each code it puts “{0}”, which is left out.</source>
        <translation>قبل كل رمز يضع «⁨{0}⁩» ويُحذف ذلك.</translation>
    </message>
    <message>
        <source>Behind each code it puts “{0}”, which is left out.</source>
        <translation>بعد كل رمز يضع «⁨{0}⁩» ويُحذف ذلك.</translation>
    </message>
    <message>
        <source>It takes {0} ms a key.</source>
        <translation>يحتاج ⁨{0}⁩ مللي ثانية لكل مفتاح.</translation>
    </message>
    <message>
        <source>Another code was scanned. Scan the two codes shown here, in turn.</source>
        <translation>مُسح رمز آخر. امسح الرمزين المعروضين هنا بالتتابع.</translation>
    </message>
    <message>
        <source>Some characters were lost. Set the scanner slower, by the delay a character in its handbook.</source>
        <translation>ضاعت حروف. أبطئ الماسح: مهلة كل حرف في دليله.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped. Switch Caps Lock off.</source>
        <translation>الحروف الكبيرة والصغيرة معكوسة. أوقف Caps Lock.</translation>
    </message>
    <message>
        <source>The scanner presses function or arrow keys, which do other things here. Switch that off in it.</source>
        <translation>يضغط الماسح مفاتيح وظائف أو أسهم تفعل هنا أشياء أخرى. أوقف ذلك فيه.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set it faster, by the delay a character in its handbook.</source>
        <translation>يكتب الماسح ببطء كإنسان. أسرعه: مهلة كل حرف في دليله.</translation>
    </message>
    <message>
        <source>The characters make no sense. Set the scanner back as its handbook says, and scan both codes again.</source>
        <translation>لا معنى للحروف. أعد ضبط الماسح كما في دليله وامسح الرمزين مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Set up a scanner</source>
        <translation>إعداد ماسح</translation>
    </message>
    <message>
        <source>Understood: {0}</source>
        <translation>فُهم: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. If nothing comes: look at its cable, or whether it is set to serial; serial scanners are found by themselves.</source>
        <translation>للماسحات التي تكتب مثل لوحة مفاتيح. إذا لم يأتِ شيء: افحص كبله، أو هل هو مضبوط على التسلسلي؛ الماسحات التسلسلية تُكتشف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Scan this code.</source>
        <translation>امسح هذا الرمز.</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>Well heard. Now scan this second code.</source>
        <translation>وصل جيداً. امسح الآن هذا الرمز الثاني.</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>الرمز الثاني</translation>
    </message>
    <message>
        <source>Try it: scan any code.</source>
        <translation>جرّب: امسح أي رمز.</translation>
    </message>
    <message>
        <source>The scanner is understood.</source>
        <translation>الماسح مفهوم.</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Further to the front</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>حذف العنصر</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>عنصر جديد</translation>
    </message>
    <message>
        <source>{0} from a file …</source>
        <translation>‏⁨{0}⁩ من ملف …</translation>
    </message>
    <message>
        <source>A copy of the chosen element</source>
        <translation>نسخة من العنصر المختار</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>There is no file {path}. Look for it in another folder.</source>
        <translation>الملف ⁨{path}⁩ غير موجود. ابحث عنه في مجلد آخر.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>‏⁨{path}⁩ موجود مسبقاً. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it, or choose another.</source>
        <translation>المجلد ⁨{path}⁩ غير موجود. أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <source>{path} is no event file. Choose a file that Checkin has made.</source>
        <translation>‏⁨{path}⁩ ليس ملف فعالية. اختر ملفاً أنشأه Checkin.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file, and go on with a backup or another desk&apos;s file.</source>
        <translation>الملف ⁨{path}⁩ تالف. احتفظ به وتابع بنسخة احتياطية أو بملف مكتب آخر.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Checkin. Install that version on this computer.</source>
        <translation>أُنشئ ⁨{path}⁩ بإصدار أحدث من Checkin. ثبّت ذلك الإصدار على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{path} may be read but not written, so nothing was saved. Allow writing, then try again.</source>
        <translation>يمكن قراءة ⁨{path}⁩ ولا تمكن الكتابة فيه، فلم يُحفظ شيء. اسمح بالكتابة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is using {path}, so nothing was saved. Close it there, then try again.</source>
        <translation>يستخدم برنامج آخر ⁨{path}⁩، فلم يُحفظ شيء. أغلقه هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {path}. Free some space, then try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ شيء في ⁨{path}⁩. أفرغ مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached any more. Plug the drive in again, then try again.</source>
        <translation>لم يعد الوصول إلى ⁨{path}⁩ ممكناً. أعد توصيل القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You may not open {path}. Ask its owner, or choose another folder.</source>
        <translation>لا يُسمح بفتح ⁨{path}⁩. اسأل مالكه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings.</source>
        <translation>لا نسخة احتياطية: المكان ⁨{path}⁩ لم يعد موجوداً. أعد توصيل ذاكرة USB أو اختر مكاناً آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The backup in {path} can&apos;t be read back. Look at the drive, or choose another folder.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية في ⁨{path}⁩. افحص القرص أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{name}”. Choose one of: {known}.</source>
        <translation>لا توجد نقطة دخول «⁨{name}⁩». اختر من: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Write it like Europe/Berlin.</source>
        <translation>‏«⁨{name}⁩» ليست منطقة زمنية. اكتبها مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2024-05-15.</source>
        <translation>‏«⁨{text}⁩» ليس تاريخاً. اكتبه مثل 2024-05-15.</translation>
    </message>
    <message>
        <source>There is no guest “{text}”. Search by name.</source>
        <translation>لا يوجد ضيف «⁨{text}⁩». ابحث بالاسم.</translation>
    </message>
    <message>
        <source>The name is missing. Type at least a last name.</source>
        <translation>الاسم ناقص. اكتب اسم العائلة على الأقل.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another guest. Choose another code.</source>
        <translation>الرمز ⁨{code}⁩ لضيف آخر. اختر رمزاً آخر.</translation>
    </message>
    <message>
        <source>The code is too long to be printed as a QR code. Give the guest a shorter one.</source>
        <translation>الرمز أطول من أن يُطبع كرمز QR. أعط الضيف رمزاً أقصر.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this scan let nobody in, or was undone already.</source>
        <translation>لا شيء للتراجع عنه: هذا المسح لم يُدخل أحداً أو أُلغي من قبل.</translation>
    </message>
    <message>
        <source>The guest came in meanwhile. There is nothing to decide any more.</source>
        <translation>دخل الضيف في هذه الأثناء. لم يبق ما يُقرَّر.</translation>
    </message>
    <message>
        <source>This refusal can&apos;t be overridden. Search the guest by name, or call the organisers.</source>
        <translation>لا يمكن تجاوز هذا الرفض. ابحث عن الضيف بالاسم أو نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Somebody else was faster: this call has changed meanwhile. Look at the calls again.</source>
        <translation>سبقك شخص آخر: تغير هذا النداء في هذه الأثناء. انظر إلى النداءات مرة أخرى.</translation>
    </message>
    <message>
        <source>The guide has no name. Type one.</source>
        <translation>الاسم ناقص. اكتب اسماً.</translation>
    </message>
    <message>
        <source>There is a guide “{name}” already. Add something to the name.</source>
        <translation>يوجد مرافق «⁨{name}⁩» من قبل. أضف شيئاً إلى الاسم.</translation>
    </message>
    <message>
        <source>The reason is missing. Write why the guest may come in.</source>
        <translation>السبب ناقص. اكتب لماذا يُسمح للضيف بالدخول.</translation>
    </message>
    <message>
        <source>No organiser PIN was chosen yet. Choose one first.</source>
        <translation>لم يُختر رمز PIN للمنظمين بعد. اختر واحداً أولاً.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again, or call the organisers.</source>
        <translation>رمز PIN خاطئ. حاول مرة أخرى أو نادِ المنظمين.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} s, then try again.</source>
        <translation>كان رمز PIN خاطئاً مرات كثيرة. انتظر ⁨{seconds}⁩ ثانية ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The PIN is too short. Choose at least {shortest} characters.</source>
        <translation>رمز PIN قصير. اختر ⁨{shortest}⁩ خانات على الأقل.</translation>
    </message>
    <message>
        <source>“{name}” would close before it opens. Choose a later end, or an earlier beginning.</source>
        <translation>ستغلق «⁨{name}⁩» قبل أن تفتح. اختر نهاية لاحقة أو بداية أبكر.</translation>
    </message>
    <message>
        <source>There is a checkpoint “{name}” already. Choose another name.</source>
        <translation>توجد نقطة دخول «⁨{name}⁩» من قبل. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Save it as one, or use another file.</source>
        <translation>‏⁨{path}⁩ ليس نصاً بترميز UTF-8. احفظه كذلك أو استخدم ملفاً آخر.</translation>
    </message>
    <message>
        <source>The checkpoint has no name. Give it one.</source>
        <translation>نقطة الدخول بلا اسم. أعطها اسماً.</translation>
    </message>
    <message>
        <source>No guest is of the category “{name}”, so nobody could come in. There are: {known}.</source>
        <translation>لا ضيف من الفئة «⁨{name}⁩»، فلن يدخل أحد. الموجود: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it like 2024-05-15 13:30.</source>
        <translation>‏«⁨{text}⁩» ليس وقتاً. اكتبه مثل 2024-05-15 13:30.</translation>
    </message>
    <message>
        <source>This key belongs to another event. Use the key that was made for this one, or make a new one.</source>
        <translation>هذا المفتاح لفعالية أخرى. استخدم المفتاح الخاص بهذه الفعالية أو أنشئ مفتاحاً جديداً.</translation>
    </message>
    <message>
        <source>Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”.</source>
        <translation>لعدة تذاكر الرمز «⁨{text}⁩». خذ رمزاً آخر للضيف من «checkin guests».</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help.</source>
        <translation>لا توجد شاشة لفتح نافذة. ابدأ من سطح المكتب أو استخدم الأوامر: checkin --help.</translation>
    </message>
    <message>
        <source>This is the private key, with which tickets are made. It belongs on no desk: give the public key, which “checkin keys” prints.</source>
        <translation>هذا هو المفتاح الخاص الذي تُصنع به التذاكر. لا مكان له على أي مكتب: استخدم المفتاح العام الذي يعرضه «checkin keys».</translation>
    </message>
    <message>
        <source>The key that signs tickets can&apos;t be read. Copy it again from where it was made.</source>
        <translation>لا يمكن قراءة المفتاح الذي يوقّع التذاكر. انسخه مرة أخرى من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write digits only, or “none” for no limit.</source>
        <translation>‏«⁨{text}⁩» ليس عدداً. اكتب أرقاماً فقط، أو «none» لعدم وضع حد.</translation>
    </message>
    <message>
        <source>There is no label {label} on this page. Choose one from 1 to {last}.</source>
        <translation>لا يوجد ملصق ⁨{label}⁩ على هذه الصفحة. اختر من 1 إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read. Save the list again, then try again.</source>
        <translation>لا يمكن قراءة ⁨{path}⁩. احفظ القائمة من جديد ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} has no guests in it. Choose another list.</source>
        <translation>لا ضيوف في ⁨{path}⁩. اختر قائمة أخرى.</translation>
    </message>
    <message>
        <source>{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON.</source>
        <translation>ليس ⁨{path}⁩ قائمة يستطيع Checkin قراءتها. احفظها بصيغة CSV أو XLSX أو ODS أو JSON.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save it without one, then try again.</source>
        <translation>‏⁨{path}⁩ محمي بكلمة مرور. احفظه بلا كلمة مرور ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is too large. Split the list, or save it as CSV.</source>
        <translation>‏⁨{path}⁩ كبير جداً. قسّم القائمة أو احفظها بصيغة CSV.</translation>
    </message>
    <message>
        <source>No column of {path} was recognised as the name. Say which one it is: {columns}.</source>
        <translation>لم يُعرف في ⁨{path}⁩ أي عمود للاسم. حدد أيها: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. The list has: {columns}.</source>
        <translation>لا يوجد عمود «⁨{column}⁩». في القائمة: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Choose one of: {fields}.</source>
        <translation>لا يوجد حقل «⁨{field}⁩». اختر من: ⁨{fields}⁩.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of: {known}.</source>
        <translation>لا يوجد قالب «⁨{name}⁩». اختر من: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>The template “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>القالب «⁨{file}⁩» ليس TOML صحيحاً في السطر ⁨{line}⁩. صحح السطر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>في القالب «⁨{file}⁩» يرد «⁨{key}⁩» في السطر ⁨{line}⁩ وليس له معنى هناك. صححه أو احذفه.</translation>
    </message>
    <message>
        <source>The template “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>ينقص القالب «⁨{file}⁩» المفتاح «⁨{key}⁩» فيما يبدأ في السطر ⁨{line}⁩. أضفه.</translation>
    </message>
    <message>
        <source>The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>قيمة «⁨{key}⁩» في القالب «⁨{file}⁩» في السطر ⁨{line}⁩ غير ممكنة. صححها.</translation>
    </message>
    <message>
        <source>The template “{file}” asks for “{field}” in line {line}. The fields are: {known}.</source>
        <translation>يطلب القالب «⁨{file}⁩» الحقل «⁨{field}⁩» في السطر ⁨{line}⁩. الحقول هي: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like guest.category == &apos;Press&apos;.</source>
        <translation>في القالب «⁨{file}⁩» شرط غير مفهوم في السطر ⁨{line}⁩: ⁨{text}⁩. اكتبه مثل guest.category == 'Press'.</translation>
    </message>
    <message>
        <source>In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm. Move it or make it smaller.</source>
        <translation>في القالب «⁨{file}⁩» لا يقع عنصر السطر ⁨{line}⁩ على البطاقة ذات القياس ⁨{width}⁩ في ⁨{height}⁩ مم. انقله أو صغّره.</translation>
    </message>
    <message>
        <source>The event has no template “{name}” of its own. Those that come with Checkin stay.</source>
        <translation>ليس للفعالية قالب خاص «⁨{name}⁩». تبقى القوالب التي تأتي مع Checkin.</translation>
    </message>
    <message>
        <source>“{file}” is no badge template, or damaged. Export it again where it was made.</source>
        <translation>‏«⁨{file}⁩» ليس قالب بطاقة أو هو تالف. صدّره مرة أخرى من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made.</source>
        <translation>القالب «⁨{file}⁩» أكبر من 20 ميغابايت. صغّر صوره حيث أُنشئ.</translation>
    </message>
    <message>
        <source>The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG.</source>
        <translation>يعرض القالب «⁨{file}⁩» في السطر ⁨{line}⁩ الصورة «⁨{image}⁩» وهي مفقودة أو ليست PNG ولا JPEG.</translation>
    </message>
    <message>
        <source>The QR code of this badge can&apos;t be read, so it was not printed. In the template, give it room and uncover it.</source>
        <translation>لا يمكن قراءة رمز QR على هذه البطاقة، لذا لم تُطبع. أعطه مكاناً في القالب واكشف عنه.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one.</source>
        <translation>‏⁨{path}⁩ ليس صورة قابلة للطباعة. احفظها بصيغة PNG أو JPEG أو اختر غيرها.</translation>
    </message>
    <message>
        <source>{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one.</source>
        <translation>‏⁨{path}⁩ أكبر من 5 ميغابايت أو 4000 بكسل. احفظها أصغر أو اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no medium “{name}”. There are {known}; “checkin media” lists all.</source>
        <translation>لا يوجد وسيط «⁨{name}⁩». الموجود ⁨{known}⁩؛ ويعرض «checkin media» الجميع.</translation>
    </message>
    <message>
        <source>The media file “{file}” is not valid TOML in line {line}. Correct the line and try again.</source>
        <translation>ملف الوسائط «⁨{file}⁩» ليس TOML صحيحاً في السطر ⁨{line}⁩. صحح السطر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it.</source>
        <translation>في ملف الوسائط «⁨{file}⁩» يرد «⁨{key}⁩» في السطر ⁨{line}⁩ وليس له معنى هناك. صححه أو احذفه.</translation>
    </message>
    <message>
        <source>The media file “{file}” lacks “{key}” in what begins in line {line}. Add it.</source>
        <translation>ينقص ملف الوسائط «⁨{file}⁩» المفتاح «⁨{key}⁩» فيما يبدأ في السطر ⁨{line}⁩. أضفه.</translation>
    </message>
    <message>
        <source>The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it.</source>
        <translation>قيمة «⁨{key}⁩» في ملف الوسائط «⁨{file}⁩» في السطر ⁨{line}⁩ غير ممكنة. صححها.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again.</source>
        <translation>ملصقات «⁨{name}⁩» (⁨{file}⁩، السطر ⁨{line}⁩) لا تتسع لها الصفحة. قس الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger.</source>
        <translation>ملصقات «⁨{name}⁩» (⁨{file}⁩، السطر ⁨{line}⁩) متراكبة. كبّر المسافة (pitch).</translation>
    </message>
    <message>
        <source>There is another medium “{name}”. Give the one in {file} a name of its own.</source>
        <translation>يوجد وسيط آخر «⁨{name}⁩». أعط الذي في ⁨{file}⁩ اسماً خاصاً به.</translation>
    </message>
    <message>
        <source>There is no badge to print: no guest fits the choice.</source>
        <translation>لا بطاقة للطباعة: لا ضيف يناسب الاختيار.</translation>
    </message>
    <message>
        <source>The computer ended a part of the program that drew badges. Close other programs, then try again.</source>
        <translation>أنهى الحاسوب جزءاً من البرنامج كان يرسم البطاقات. أغلق برامج أخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}”. Choose one in the settings.</source>
        <translation>لا توجد طابعة «⁨{printer}⁩». اختر واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. Switch it on and look at its cable.</source>
        <translation>الطابعة «⁨{printer}⁩» لا تجيب. شغّلها وافحص كبلها.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the badge. Look at its display, then reprint.</source>
        <translation>الطابعة «⁨{printer}⁩» لم تأخذ البطاقة. انظر إلى شاشتها ثم أعد الطباعة.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait.</source>
        <translation>الطابعة «⁨{printer}⁩» لا تقبل بطاقات جديدة. اسمح لها بالمهام من جديد؛ البطاقات تنتظر.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not say whether it has the badge. Look before you reprint.</source>
        <translation>لم تقل الطابعة «⁨{printer}⁩» هل وصلتها البطاقة. انظر قبل إعادة الطباعة.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder {path}. Choose another folder in the settings.</source>
        <translation>لا يمكن حفظ شيء في المجلد ⁨{path}⁩. اختر مجلداً آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it.</source>
        <translation>المخرج مغلق أو ممتلئ فضاع الجواب. اكتبه في ملف أو انظر إلى ما يقرؤه.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Choose another file or folder.</source>
        <translation>لا تمكن كتابة ⁨{path}⁩. اختر ملفاً أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read. Put the file right, or delete it to start afresh.</source>
        <translation>لا يمكن قراءة الإعدادات في ⁨{path}⁩. صحح الملف أو احذفه للبدء من جديد.</translation>
    </message>
    <message>
        <source>The setting {name} can&apos;t be “{value}”. Put it right in {path}, or delete the line.</source>
        <translation>لا يمكن أن يكون الإعداد ⁨{name}⁩ هو «⁨{value}⁩». صححه في ⁨{path}⁩ أو احذف السطر.</translation>
    </message>
    <message>
        <source>The scanner {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>الماسح ⁨{name}⁩ غير موجود. صِله: يتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The scanner {name} can&apos;t be opened: close what else uses it, or allow this account its port.</source>
        <translation>لا يمكن فتح الماسح ⁨{name}⁩: أغلق ما يستخدمه أو اسمح لهذا الحساب بمنفذه.</translation>
    </message>
    <message>
        <source>There is no camera. Plug one in: it goes on by itself.</source>
        <translation>لا توجد كاميرا. صِل واحدة: تتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The camera {name} is gone. Plug it in: it goes on by itself.</source>
        <translation>الكاميرا ⁨{name}⁩ غير موجودة. صِلها: تتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The camera {name} can&apos;t be used. Close other programs that use it: it goes on by itself.</source>
        <translation>لا يمكن استخدام الكاميرا ⁨{name}⁩. أغلق البرامج الأخرى التي تستخدمها: تتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The camera {name} sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>الكاميرا ⁨{name}⁩ لا ترسل صورة. أغلق البرامج الأخرى التي تستخدمها أو صِلها من جديد.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak. Install a voice in its own settings, or switch speech off in ours.</source>
        <translation>هذا الحاسوب لا يستطيع الكلام. ثبّت صوتاً في إعداداته أو أوقف النطق في إعداداتنا.</translation>
    </message>
    <message>
        <source>Checkin may not use the camera. Allow it in the privacy settings of this computer.</source>
        <translation>لا يُسمح لبرنامج Checkin باستخدام الكاميرا. اسمح بذلك في إعدادات الخصوصية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (Linux: libpulse0). Install it and start again.</source>
        <translation>ينقص هذا الحاسوب مكتبة تحتاجها الكاميرات (Linux: libpulse0). ثبّتها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The scanner sent a text that is too long for a code. Scan the ticket again.</source>
        <translation>أرسل الماسح نصاً أطول من أن يكون رمزاً. امسح التذكرة مرة أخرى.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived. Scan the ticket again.</source>
        <translation>وصل جزء من الرمز فقط. امسح التذكرة مرة أخرى.</translation>
    </message>
    <message>
        <source>What the scanner sent can&apos;t be read. Scan again, or set its speed (baud rate) in the settings.</source>
        <translation>لا يمكن قراءة ما أرسله الماسح. امسح مرة أخرى أو اضبط سرعته (baud) في الإعدادات.</translation>
    </message>
    <message>
        <source>Something in Checkin went wrong. Nothing that was saved is lost; the log says more.</source>
        <translation>حدث خلل في Checkin. لم يضع شيء مما حُفظ؛ وفي السجل تفاصيل أكثر.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذكرة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Support may be known (yes/no)</source>
        <translation>يجوز أن يُعرف الدعم (نعم/لا)</translation>
    </message>
    <message>
        <source>Support on the badge (yes/no)</source>
        <translation>الدعم على البطاقة (نعم/لا)</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Mark on the badge</source>
        <translation>علامة على البطاقة</translation>
    </message>
    <message>
        <source>Contact may be shared (yes/no)</source>
        <translation>تجوز مشاركة بيانات الاتصال (نعم/لا)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Workshops, 2nd column</source>
        <translation>الورش، العمود 2</translation>
    </message>
    <message>
        <source>Workshops, 3rd column</source>
        <translation>الورش، العمود 3</translation>
    </message>
    <message>
        <source>Blocked (yes/no)</source>
        <translation>محظور (نعم/لا)</translation>
    </message>
    <message>
        <source>Cancelled (yes/no)</source>
        <translation>ملغى (نعم/لا)</translation>
    </message>
    <message>
        <source>Companions (number)</source>
        <translation>المرافقون (عدد)</translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation>ملاحظة، تتمة</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Entry {0} of the admission log was changed afterwards.</source>
        <translation>غُيّر القيد ⁨{0}⁩ في سجل الدخول لاحقاً.</translation>
    </message>
    <message>
        <source>Entry {0} of the admission log is missing.</source>
        <translation>القيد ⁨{0}⁩ في سجل الدخول مفقود.</translation>
    </message>
    <message>
        <source>The admission log was cut off: entry {0} is missing.</source>
        <translation>سجل الدخول مقطوع: القيد ⁨{0}⁩ مفقود.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it, and go on with a backup or another desk&apos;s file.</source>
        <translation>الملف تالف. احتفظ به وتابع بنسخة احتياطية أو بملف مكتب آخر.</translation>
    </message>
    <message>
        <source>File and log are intact. Guests: {0}. Log entries: {1}.</source>
        <translation>الملف والسجل سليمان. الضيوف: ⁨{0}⁩. قيود السجل: ⁨{1}⁩.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>اختيار: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Guests found</source>
        <translation>الضيوف الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Nobody found. Try another part of the name, or add a walk-in with F3.</source>
        <translation>لم يُعثر على أحد. جرّب جزءاً آخر من الاسم، أو أضف ضيفاً جديداً بالمفتاح F3.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation>هنا منذ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Left, came {0}</source>
        <translation>غادر، أتى ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>GuestActs</name>
    <message>
        <source>Choose an organiser PIN first: only with it can the kiosk be left.</source>
        <translation>اختر أولاً رمز PIN للمنظمين: به وحده يمكن مغادرة الكشك.</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Guest screen</source>
        <translation>شاشة الضيوف</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Welcome, {0}</source>
        <translation>أهلاً وسهلاً، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Goodbye, {0}</source>
        <translation>مع السلامة، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation>نتطلع إلى رؤيتكم مرة أخرى.</translation>
    </message>
    <message>
        <source>Please talk to us at the desk</source>
        <translation>يُرجى التحدث إلينا عند المكتب</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>يُرجى القدوم إلى المكتب</translation>
    </message>
    <message>
        <source>We are glad to help.</source>
        <translation>يسرنا أن نساعدكم.</translation>
    </message>
    <message>
        <source>Please have your ticket ready.</source>
        <translation>يُرجى تجهيز تذكرتكم.</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation>إلى أين بعد ذلك</translation>
    </message>
    <message>
        <source>Your stand: {0}</source>
        <translation>جناحكم: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>بطاقتكم قيد الطباعة.</translation>
    </message>
    <message>
        <source>Please get your badge at the desk.</source>
        <translation>بطاقتكم في انتظاركم عند المكتب.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>تم تسجيل حضوركم.</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>تدريب: لا شيء هنا يُحتسب</translation>
    </message>
    <message>
        <source>Hold the code of your ticket under the scanner.</source>
        <translation>ضعوا رمز تذكرتكم تحت الماسح.</translation>
    </message>
    <message>
        <source>No code? Type your name</source>
        <translation>لا رمز لديكم؟ اكتبوا اسمكم</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>اسمكم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>The whole family name, and at least three letters of the first name.</source>
        <translation>اسم العائلة كاملاً، وثلاثة أحرف على الأقل من الاسم الأول.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>We did not find you by that. Please check the spelling, or come to the desk.</source>
        <translation>لم نجدكم بهذا. يُرجى مراجعة الكتابة أو القدوم إلى المكتب.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again, or come to the desk.</source>
        <translation>يُرجى الانتظار لحظة ثم المحاولة مرة أخرى، أو القدوم إلى المكتب.</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>هل هذا أنتم؟</translation>
    </message>
    <message>
        <source>Yes, check me in: {0}</source>
        <translation>نعم، هذا أنا: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No, that is not me</source>
        <translation>لا، لست أنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This page will close soon.</source>
        <translation>ستُغلق هذه الصفحة قريباً.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>Team: leave the kiosk</source>
        <translation>الفريق: مغادرة الكشك</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>رمز PIN للمنظمين</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة الكشك</translation>
    </message>
</context>
<context>
    <name>GuestsSection</name>
    <message>
        <source>Guest screen and kiosk</source>
        <translation>شاشة الضيوف والكشك</translation>
    </message>
    <message>
        <source>&amp;Names are shown for</source>
        <translation>تظهر الأسماء لمدة</translation>
    </message>
    <message>
        <source>The &amp;kiosk waits for</source>
        <translation>ينتظر الكشك</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>‏⁨{0}⁩ ثانية</translation>
    </message>
</context>
<context>
    <name>GuidesDialog</name>
    <message>
        <source>Guides</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Booked a&amp;head</source>
        <translation>المحجوزة مسبقاً</translation>
    </message>
    <message>
        <source>Guid&amp;es</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GuidingActs</name>
    <message>
        <source>Guide booked for {0}: {1}.</source>
        <translation>حُجز مرافق لـ ⁨{0}⁩: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال شاغراً</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>امسح الضيف أو ابحث عنه أولاً، ثم اضغط المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>No guest waits for a guide.</source>
        <translation>لا ضيف ينتظر مرافقاً.</translation>
    </message>
    <message>
        <source>The call is yours. Say on the guides&apos; page when you are there: {0}</source>
        <translation>أخذت النداء. قل على صفحة المرافقين عندما تصل: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a guest list</source>
        <translation>استيراد قائمة ضيوف</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>تجري قراءة ⁨{0}⁩ …</translation>
    </message>
    <message>
        <source>Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)</source>
        <translation>قوائم الضيوف (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation>
            <numerusform>‏⁨{0}⁩: لا صفوف (%n)</numerusform>
            <numerusform>‏⁨{0}⁩: صف واحد (%n)</numerusform>
            <numerusform>‏⁨{0}⁩: صفان (%n)</numerusform>
            <numerusform>‏⁨{0}⁩: %n صفوف</numerusform>
            <numerusform>‏⁨{0}⁩: %n صفاً</numerusform>
            <numerusform>‏⁨{0}⁩: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried, nothing saved. It would be: {0}</source>
        <translation>تجربة، لم يُحفظ شيء. ستكون: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>استُورد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Cancelled. The rows before are in; import the list again to go on.</source>
        <translation>أُلغي. الصفوف السابقة محفوظة؛ استورد القائمة مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>صفوف مرفوضة.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Choose a list …</source>
        <translation>اختيار قائمة …</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: CSV, XLSX, ODS or JSON, as the registration system saved it. Guests who are known are brought up to date, nobody is doubled.</source>
        <translation>اختر قائمة أو أسقطها هنا: CSV أو XLSX أو ODS أو JSON، كما حفظها نظام التسجيل. تُحدَّث بيانات الضيوف المعروفين ولا يتكرر أحد.</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>الصفوف المنجزة</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used</source>
        <translation>صفوف لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>&amp;Save these rows …</source>
        <translation>حفظ هذه الصفوف …</translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation>تجربة دون حفظ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>{0} works again.</source>
        <translation>‏⁨{0}⁩ يعمل من جديد.</translation>
    </message>
    <message>
        <source>Ready: {0}</source>
        <translation>جاهز: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not working: {0}</source>
        <translation>لا يعمل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Scanners: {0}</source>
        <translation>الماسحات: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Waits for a printer.</source>
        <translation>تنتظر طابعة.</translation>
    </message>
    <message>
        <source>Is being drawn.</source>
        <translation>قيد الرسم.</translation>
    </message>
    <message>
        <source>With printer {0}.</source>
        <translation>عند الطابعة ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Printed at {1}.</source>
        <translation>طُبعت في ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Printer {0} gave it up: {2}.</source>
        <translation>تخلت عنها الطابعة ⁨{0}⁩: ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Perhaps on paper: look at printer {0} ({2}).</source>
        <translation>ربما على الورق: انظر إلى الطابعة ⁨{0}⁩ (⁨{2}⁩).</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>تُركت.</translation>
    </message>
    <message>
        <source>Waits at desk {0}.</source>
        <translation>تنتظر عند المكتب ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>It could not be drawn: {2}.</source>
        <translation>تعذر رسمها: ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Perhaps on paper: Checkin ended while printer {0} took it.</source>
        <translation>ربما على الورق: انتهى Checkin بينما كانت الطابعة ⁨{0}⁩ تأخذها.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} took it and did not answer.</source>
        <translation>ربما على الورق: أخذتها الطابعة ⁨{0}⁩ ولم تجب.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} is no longer one of this desk.</source>
        <translation>ربما على الورق: لم تعد الطابعة ⁨{0}⁩ لهذا المكتب.</translation>
    </message>
    <message>
        <source>Perhaps on paper: printer {0} no longer knows of it.</source>
        <translation>ربما على الورق: لم تعد الطابعة ⁨{0}⁩ تعرفها.</translation>
    </message>
    <message>
        <source>Handed to printer {0}, which does not say what became of it.</source>
        <translation>سُلّمت إلى الطابعة ⁨{0}⁩ التي لا تقول ما حدث لها.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at printer {0}.</source>
        <translation>ألغاها أحد عند الطابعة ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Not printed: the QR code on it could not be read back.</source>
        <translation>لم تُطبع: تعذرت قراءة رمز QR عليها.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة طباعة</translation>
    </message>
    <message>
        <source>Reprint: lost</source>
        <translation>إعادة طباعة: مفقودة</translation>
    </message>
    <message>
        <source>Reprint: damaged</source>
        <translation>إعادة طباعة: تالفة</translation>
    </message>
    <message>
        <source>Reprint: name wrong</source>
        <translation>إعادة طباعة: الاسم خاطئ</translation>
    </message>
    <message>
        <source>Late badge</source>
        <translation>بطاقة متأخرة</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>عند الطلب</translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Badges on their way</source>
        <translation>بطاقات في الطريق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هي</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>سبب الطباعة</translation>
    </message>
    <message>
        <source>&amp;Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>It is on pa&amp;per</source>
        <translation>هي على الورق</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>No badge has been printed yet.</source>
        <translation>لم تُطبع أي بطاقة بعد.</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>طُبعت: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>كتابة اسم</translation>
    </message>
    <message>
        <source>Find a guest, from two letters on</source>
        <translation>إيجاد ضيف، ابتداء من حرفين</translation>
    </message>
    <message>
        <source>Choose one of the guests found</source>
        <translation>اختيار أحد الضيوف الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Admit the chosen guest</source>
        <translation>إدخال الضيف المختار</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>تفريغ البحث</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Undo the selected scan of the list</source>
        <translation>التراجع عن المسح المختار في القائمة</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>Scanned last</source>
        <translation>آخر ما مُسح</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) found</source>
        <translation>
            <numerusform>لم يُعثر على ضيوف (%n)</numerusform>
            <numerusform>عُثر على ضيف واحد (%n)</numerusform>
            <numerusform>عُثر على ضيفين (%n)</numerusform>
            <numerusform>عُثر على %n ضيوف</numerusform>
            <numerusform>عُثر على %n ضيفاً</numerusform>
            <numerusform>عُثر على %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter lets out</source>
        <translation>الاختيار بـ ↑ ↓، والخروج بـ Enter</translation>
    </message>
    <message>
        <source>Enter lets out</source>
        <translation>الخروج بـ Enter</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter admits</source>
        <translation>الاختيار بـ ↑ ↓، والدخول بـ Enter</translation>
    </message>
    <message>
        <source>Enter admits</source>
        <translation>الدخول بـ Enter</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: {0}</source>
        <translation>تدريب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>A code was scanned, but no event is open. Open one first.</source>
        <translation>مُسح رمز ولا فعالية مفتوحة. افتح واحدة أولاً.</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>ملفات الفعاليات (*.checkin)</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>فتح فعالية</translation>
    </message>
    <message>
        <source>Checkin {0}: conference check-in and badges for the front desk.</source>
        <translation>‏Checkin ⁨{0}⁩: تسجيل الحضور والبطاقات في المؤتمرات.</translation>
    </message>
    <message>
        <source>About Checkin</source>
        <translation>حول Checkin</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>First rows of the list</source>
        <translation>الصفوف الأولى من القائمة</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>The column “{0}” holds</source>
        <translation>العمود «⁨{0}⁩» يحوي</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>إنشاء الفعالية</translation>
    </message>
    <message>
        <source>The name is missing. Type what the event is called.</source>
        <translation>الاسم ناقص. اكتب اسم الفعالية.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>ملفات الفعاليات (*.checkin)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>the name is only {0} pt high</source>
        <translation>ارتفاع الاسم ⁨{0}⁩ نقطة فقط</translation>
    </message>
    <message>
        <source>“{1}” does not fit and is shortened</source>
        <translation>‏«⁨{1}⁩» لا يتسع له المكان وقد اختُصر</translation>
    </message>
    <message>
        <source>no font has these characters: {0}</source>
        <translation>لا خط فيه هذه الحروف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>the dots of the QR code are only {0} mm large</source>
        <translation>نقاط رمز QR حجمها ⁨{0}⁩ مم فقط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Look at the badge of {0}: {1}.</source>
        <translation>انظر إلى بطاقة ⁨{0}⁩: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Not carried over: {0}. Add it in the designer.</source>
        <translation>لم يُنقل: ⁨{0}⁩. أضفه في المصمم.</translation>
    </message>
</context>
<context>
    <name>OrganiserActs</name>
    <message>
        <source>Scan the refused guest first. Unknown and withdrawn codes stay refused.</source>
        <translation>امسح الضيف المرفوض أولاً. الرموز المجهولة والمسحوبة تبقى مرفوضة.</translation>
    </message>
    <message>
        <source>{0} gets a new code, printed on a new badge. The old ticket is refused from now on.</source>
        <translation>يحصل ⁨{0}⁩ على رمز جديد على بطاقة جديدة. التذكرة القديمة مرفوضة من الآن.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Ticket lost</source>
        <translation>تذكرة مفقودة</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>إنشاء تذكرة جديدة</translation>
    </message>
    <message>
        <source>Choose the admission in the list of scans first, then press the key again.</source>
        <translation>اختر الدخول في قائمة المسح أولاً، ثم اضغط المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The admission of {0} is taken back. Both stay in the log.</source>
        <translation>يُلغى دخول ⁨{0}⁩. يبقى الاثنان في السجل.</translation>
    </message>
    <message>
        <source>Undo with a reason</source>
        <translation>تراجع مع ذكر السبب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The ticket passed on to {0}.</source>
        <translation>انتقلت التذكرة إلى ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>New ticket: {0}. The badge is printed with it.</source>
        <translation>تذكرة جديدة: ⁨{0}⁩. تُطبع البطاقة بها.</translation>
    </message>
    <message>
        <source>The organiser PIN is chosen.</source>
        <translation>اختير رمز PIN للمنظمين.</translation>
    </message>
    <message>
        <source>Scan or search the guest first, then press the key again.</source>
        <translation>امسح الضيف أو ابحث عنه أولاً، ثم اضغط المفتاح مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Admit anyway</source>
        <translation>السماح رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Organiser &amp;PIN</source>
        <translation>رمز PIN للمنظمين</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Trial Badge</source>
        <translation>بطاقة تجريبية</translation>
    </message>
    <message>
        <source>Not valid for entry</source>
        <translation>غير صالحة للدخول</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Languages and skills</source>
        <translation>اللغات والمهارات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>حذف الشخص المختار</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Organiser PIN</source>
        <translation>رمز PIN للمنظمين</translation>
    </message>
    <message>
        <source>With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; at least four characters.</source>
        <translation>بهذا الرمز يسمح المنظمون بدخول ضيوف مرفوضين ويعدلون نقاط الدخول. لا تخبر به أحداً آخر؛ أربع خانات على الأقل.</translation>
    </message>
    <message>
        <source>&amp;Old PIN</source>
        <translation>رمز PIN القديم</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The two new PINs differ. Type them again.</source>
        <translation>الرمزان الجديدان مختلفان. اكتبهما مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n guest(s) added</source>
        <translation>
            <numerusform>لا ضيوف جدد (%n)</numerusform>
            <numerusform>أُضيف ضيف واحد (%n)</numerusform>
            <numerusform>أُضيف ضيفان (%n)</numerusform>
            <numerusform>أُضيف %n ضيوف</numerusform>
            <numerusform>أُضيف %n ضيفاً</numerusform>
            <numerusform>أُضيف %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>‏%n محدَّث</numerusform>
            <numerusform>‏%n محدَّث</numerusform>
            <numerusform>‏%n محدَّثان</numerusform>
            <numerusform>‏%n محدَّثون</numerusform>
            <numerusform>‏%n محدَّثاً</numerusform>
            <numerusform>‏%n محدَّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>‏%n دون تغيير</numerusform>
            <numerusform>‏%n دون تغيير</numerusform>
            <numerusform>‏%n دون تغيير</numerusform>
            <numerusform>‏%n دون تغيير</numerusform>
            <numerusform>‏%n دون تغيير</numerusform>
            <numerusform>‏%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not usable</source>
        <translation>
            <numerusform>لا صفوف غير صالحة (%n)</numerusform>
            <numerusform>صف واحد غير صالح (%n)</numerusform>
            <numerusform>صفان غير صالحين (%n)</numerusform>
            <numerusform>‏%n صفوف غير صالحة</numerusform>
            <numerusform>‏%n صفاً غير صالح</numerusform>
            <numerusform>‏%n صف غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than six characters: scan them with the cursor in the search box.</source>
        <translation>
            <numerusform>لا رموز أقصر من ست خانات (%n).</numerusform>
            <numerusform>رمز واحد (%n) أقصر من ست خانات: امسحه والمؤشر في خانة البحث.</numerusform>
            <numerusform>رمزان (%n) أقصر من ست خانات: امسحهما والمؤشر في خانة البحث.</numerusform>
            <numerusform>‏%n رموز أقصر من ست خانات: امسحها والمؤشر في خانة البحث.</numerusform>
            <numerusform>‏%n رمزاً أقصر من ست خانات: امسحها والمؤشر في خانة البحث.</numerusform>
            <numerusform>‏%n رمز أقصر من ست خانات: امسحها والمؤشر في خانة البحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs of %n guest(s) not taken in: the list does not say that they may be known (column “Einwilligung Unterstützung”).</source>
        <translation>
            <numerusform>لا حاجات دعم متروكة (%n): عمود «Einwilligung Unterstützung».</numerusform>
            <numerusform>لم تؤخذ حاجات دعم ضيف واحد (%n): لا تقول القائمة إنه يجوز أن تُعرف (العمود «Einwilligung Unterstützung»).</numerusform>
            <numerusform>لم تؤخذ حاجات دعم ضيفين (%n): لا تقول القائمة إنه يجوز أن تُعرف (العمود «Einwilligung Unterstützung»).</numerusform>
            <numerusform>لم تؤخذ حاجات دعم %n ضيوف: لا تقول القائمة إنه يجوز أن تُعرف (العمود «Einwilligung Unterstützung»).</numerusform>
            <numerusform>لم تؤخذ حاجات دعم %n ضيفاً: لا تقول القائمة إنه يجوز أن تُعرف (العمود «Einwilligung Unterstützung»).</numerusform>
            <numerusform>لم تؤخذ حاجات دعم %n ضيف: لا تقول القائمة إنه يجوز أن تُعرف (العمود «Einwilligung Unterstützung»).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support needs, calls and bookings of %n guest(s) deleted.</source>
        <translation>
            <numerusform>لا شيء حُذف (%n).</numerusform>
            <numerusform>حُذفت حاجات الدعم والنداءات والحجوزات لضيف واحد (%n).</numerusform>
            <numerusform>حُذفت حاجات الدعم والنداءات والحجوزات لضيفين (%n).</numerusform>
            <numerusform>حُذفت حاجات الدعم والنداءات والحجوزات لـ %n ضيوف.</numerusform>
            <numerusform>حُذفت حاجات الدعم والنداءات والحجوزات لـ %n ضيفاً.</numerusform>
            <numerusform>حُذفت حاجات الدعم والنداءات والحجوزات لـ %n ضيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {0}</source>
        <translation>
            <numerusform>‏%n آخرون: ⁨{0}⁩</numerusform>
            <numerusform>‏%n آخر: ⁨{0}⁩</numerusform>
            <numerusform>‏%n آخران: ⁨{0}⁩</numerusform>
            <numerusform>‏%n آخرون: ⁨{0}⁩</numerusform>
            <numerusform>‏%n آخر: ⁨{0}⁩</numerusform>
            <numerusform>‏%n آخر: ⁨{0}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) waiting.</source>
        <translation>
            <numerusform>لا بطاقات تنتظر (%n).</numerusform>
            <numerusform>بطاقة واحدة تنتظر (%n).</numerusform>
            <numerusform>بطاقتان تنتظران (%n).</numerusform>
            <numerusform>‏%n بطاقات تنتظر.</numerusform>
            <numerusform>‏%n بطاقة تنتظر.</numerusform>
            <numerusform>‏%n بطاقة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to be looked at: print again.</source>
        <translation>
            <numerusform>لا بطاقات للمراجعة (%n).</numerusform>
            <numerusform>بطاقة واحدة للمراجعة (%n): أعد الطباعة.</numerusform>
            <numerusform>بطاقتان للمراجعة (%n): أعد الطباعة.</numerusform>
            <numerusform>‏%n بطاقات للمراجعة: أعد الطباعة.</numerusform>
            <numerusform>‏%n بطاقة للمراجعة: أعد الطباعة.</numerusform>
            <numerusform>‏%n بطاقة للمراجعة: أعد الطباعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further badge(s) to look at.</source>
        <translation>
            <numerusform>ولا بطاقات أخرى للنظر فيها (%n).</numerusform>
            <numerusform>وبطاقة أخرى للنظر فيها (%n).</numerusform>
            <numerusform>وبطاقتان أخريان للنظر فيهما (%n).</numerusform>
            <numerusform>و%n بطاقات أخرى للنظر فيها.</numerusform>
            <numerusform>و%n بطاقة أخرى للنظر فيها.</numerusform>
            <numerusform>و%n بطاقة أخرى للنظر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print.</source>
        <translation>
            <numerusform>لا بطاقات للطباعة (%n).</numerusform>
            <numerusform>بطاقة واحدة للطباعة (%n).</numerusform>
            <numerusform>بطاقتان للطباعة (%n).</numerusform>
            <numerusform>‏%n بطاقات للطباعة.</numerusform>
            <numerusform>‏%n بطاقة للطباعة.</numerusform>
            <numerusform>‏%n بطاقة للطباعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), the counts and a picture of the window are in {0}.</source>
        <translation>
            <numerusform>لا بطاقات (%n)، والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
            <numerusform>بطاقة واحدة (%n) والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
            <numerusform>بطاقتان (%n) والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
            <numerusform>‏%n بطاقات والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
            <numerusform>‏%n بطاقة والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
            <numerusform>‏%n بطاقة والأعداد وصورة النافذة في ⁨{0}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing here counts, and badges become files only. The real event is untouched.</source>
        <translation>تدريب: لا شيء هنا يُحتسب، وتصير البطاقات ملفات فقط. الفعالية الحقيقية لا تُمس.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the badge</source>
        <translation>معاينة البطاقة</translation>
    </message>
    <message>
        <source>Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.</source>
        <translation>ينتقل Tab من عنصر إلى عنصر، وتحرك الأسهم، ومع Alt تغيّر الحجم، ومع Shift بخطوات دقيقة.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print badges</source>
        <translation>طباعة البطاقات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Badges to look at</source>
        <translation>بطاقات للنظر فيها</translation>
    </message>
    <message>
        <source>Badges drawn</source>
        <translation>البطاقات المرسومة</translation>
    </message>
    <message>
        <source>Late: came or was added, and has no badge</source>
        <translation>متأخرة: أتى أو أُضيف وليس له بطاقة</translation>
    </message>
    <message>
        <source>Everybody who has no badge yet</source>
        <translation>كل من ليس له بطاقة بعد</translation>
    </message>
    <message>
        <source>Badges that are no longer right</source>
        <translation>بطاقات لم تعد صحيحة</translation>
    </message>
    <message>
        <source>Everybody with a good ticket</source>
        <translation>كل من تذكرته صالحة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>For example 08:30</source>
        <translation>مثلاً 08:30</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>كما عند المكتب</translation>
    </message>
    <message>
        <source>First &amp;free label</source>
        <translation>أول ملصق فارغ</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>On this desk&apos;s printers, one by one</source>
        <translation>على طابعات هذا المكتب، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Into one PDF file</source>
        <translation>في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Looking the badges over …</source>
        <translation>تجري مراجعة البطاقات …</translation>
    </message>
    <message>
        <source>No badge to print.</source>
        <translation>لا بطاقة للطباعة.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printer {0} does not answer. Switch it on and look at its cable.</source>
        <translation>الطابعة ⁨{0}⁩ لا تجيب. شغّلها وافحص كبلها.</translation>
    </message>
    <message>
        <source>Printer {0} is not known here. Choose another in the settings.</source>
        <translation>الطابعة ⁨{0}⁩ غير معروفة هنا. اختر غيرها في الإعدادات.</translation>
    </message>
    <message>
        <source>Printer {0} is out of paper. Put some in; printing goes on by itself.</source>
        <translation>لا ورق في الطابعة ⁨{0}⁩. ضع ورقاً؛ تتابع الطباعة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Printer {0} has a paper jam. Open it and take the paper out.</source>
        <translation>الورق عالق في الطابعة ⁨{0}⁩. افتحها وأخرج الورق.</translation>
    </message>
    <message>
        <source>Printer {0} is open. Close its cover.</source>
        <translation>الطابعة ⁨{0}⁩ مفتوحة. أغلق غطاءها.</translation>
    </message>
    <message>
        <source>Printer {0} misses its paper tray. Push it in.</source>
        <translation>درج الورق ناقص في الطابعة ⁨{0}⁩. أدخله.</translation>
    </message>
    <message>
        <source>Printer {0} is full of printed badges. Take them out.</source>
        <translation>الطابعة ⁨{0}⁩ ممتلئة ببطاقات مطبوعة. أخرجها.</translation>
    </message>
    <message>
        <source>Printer {0} is out of ink or ribbon. Put a new one in.</source>
        <translation>نفد حبر الطابعة ⁨{0}⁩ أو شريطها. ضع جديداً.</translation>
    </message>
    <message>
        <source>Printer {0} is out of toner. Put a new cartridge in.</source>
        <translation>نفد مسحوق حبر الطابعة ⁨{0}⁩. ضع خرطوشة جديدة.</translation>
    </message>
    <message>
        <source>Printer {0} is off line. Switch it on and look at its cable.</source>
        <translation>الطابعة ⁨{0}⁩ غير متصلة. شغّلها وافحص كبلها.</translation>
    </message>
    <message>
        <source>Printer {0} is being looked for. Look at its cable.</source>
        <translation>يجري البحث عن الطابعة ⁨{0}⁩. افحص كبلها.</translation>
    </message>
    <message>
        <source>Printer {0} is switched off. Switch it on.</source>
        <translation>الطابعة ⁨{0}⁩ مطفأة. شغّلها.</translation>
    </message>
    <message>
        <source>Printer {0} is paused. Let it go on.</source>
        <translation>الطابعة ⁨{0}⁩ متوقفة مؤقتاً. دعها تتابع.</translation>
    </message>
    <message>
        <source>Printer {0} takes no new badges. Let it take jobs again.</source>
        <translation>الطابعة ⁨{0}⁩ لا تقبل بطاقات جديدة. اسمح لها بالمهام من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the badge folder “{0}”. Choose another in the settings.</source>
        <translation>لا يمكن حفظ شيء في مجلد البطاقات «⁨{0}⁩». اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself.</source>
        <translation>قرص مجلد البطاقات «⁨{0}⁩» ممتلئ. أفرغ مساحة؛ تتابع الطباعة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Printer {0} has stopped. Look at its display.</source>
        <translation>توقفت الطابعة ⁨{0}⁩. انظر إلى شاشتها.</translation>
    </message>
    <message>
        <source>Badges go as PDF files into the folder “{0}”.</source>
        <translation>تذهب البطاقات بصيغة PDF إلى المجلد «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Printer {0} is ready.</source>
        <translation>الطابعة ⁨{0}⁩ جاهزة.</translation>
    </message>
    <message>
        <source>Printer {0} is printing.</source>
        <translation>الطابعة ⁨{0}⁩ تطبع.</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers of this desk</source>
        <translation>طابعات هذا المكتب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give each printer a name of its own, or remove it.</source>
        <translation>أعط كل طابعة اسماً خاصاً بها أو احذفها.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>A queue, ipp://…, or a folder</source>
        <translation>طابور طباعة أو ipp://… أو مجلد</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>كما عند المكتب</translation>
    </message>
    <message>
        <source>All; or for example: Press, Team</source>
        <translation>الكل؛ أو مثلاً: الصحافة، الفريق</translation>
    </message>
    <message>
        <source>Print a &amp;page with rulers</source>
        <translation>طباعة صفحة مساطر</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Badges &amp;of</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>إزاحة إلى اليمين</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إزاحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Commas part categories. A printer without any shares the work.</source>
        <translation>تفصل الفواصل بين الفئات. الطابعة بلا فئات تشارك في العمل.</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>‏⁨{0}⁩ (المعتادة)</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>طابعة جديدة</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>None: badges go into a folder</source>
        <translation>بلا: تذهب البطاقات إلى مجلد</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Badge &amp;folder</source>
        <translation>مجلد البطاقات</translation>
    </message>
    <message>
        <source>“Badges”, beside the event file</source>
        <translation>‏«Badges» بجانب ملف الفعالية</translation>
    </message>
    <message>
        <source>Badge folder</source>
        <translation>مجلد البطاقات</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message>
        <source>Get ready</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Four steps to the first guest. Each can be done again.</source>
        <translation>أربع خطوات إلى أول ضيف. يمكن تكرار كل منها.</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>First guest</source>
        <translation>أول ضيف</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Take in the list of your registration.</source>
        <translation>لا أحد على القائمة بعد. استورد قائمة التسجيل.</translation>
    </message>
    <message>
        <source>Scan any ticket now. Nobody is admitted by that here.</source>
        <translation>امسح الآن أي تذكرة. لا يدخل أحد هنا بذلك.</translation>
    </message>
    <message>
        <source>At the desk, scan a ticket; or type a name and press Enter.</source>
        <translation>عند المكتب امسح تذكرة؛ أو اكتب اسماً واضغط Enter.</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>استيراد قائمة …</translation>
    </message>
    <message>
        <source>&amp;Set it up …</source>
        <translation>إعداد …</translation>
    </message>
    <message>
        <source>&amp;Choose one …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Print a &amp;trial badge</source>
        <translation>طباعة بطاقة تجريبية</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>إلى المكتب</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list.</source>
        <translation>
            <numerusform>لا ضيوف على القائمة (%n).</numerusform>
            <numerusform>ضيف واحد على القائمة (%n).</numerusform>
            <numerusform>ضيفان على القائمة (%n).</numerusform>
            <numerusform>‏%n ضيوف على القائمة.</numerusform>
            <numerusform>‏%n ضيفاً على القائمة.</numerusform>
            <numerusform>‏%n ضيف على القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner works. This is the ticket of {0}.</source>
        <translation>الماسح يعمل. هذه تذكرة ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The scanner works, but nobody on the list has this code: {0}</source>
        <translation>الماسح يعمل، لكن لا أحد على القائمة له هذا الرمز: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The trial badge is on its way. Is all of it on the paper?</source>
        <translation>البطاقة التجريبية في الطريق. هل كل شيء على الورق؟</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>May come in.</source>
        <translation>يُسمح بالدخول.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز مجهول</translation>
    </message>
    <message>
        <source>No ticket has this code. Search the guest by name.</source>
        <translation>لا تذكرة بهذا الرمز. ابحث عن الضيف بالاسم.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>دخل من قبل</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}. Ask who is using this ticket.</source>
        <translation>دخل في ⁨{first_admitted_at}⁩. اسأل من يستخدم هذه التذكرة.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The registration is not confirmed. Call the organisers.</source>
        <translation>التسجيل غير مؤكد. نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send the guest to the cash desk.</source>
        <translation>التذكرة غير مدفوعة. أرسل الضيف إلى الصندوق.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>The registration was cancelled. Call the organisers.</source>
        <translation>أُلغي التسجيل. نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>The ticket is blocked. Call the organisers.</source>
        <translation>التذكرة محظورة. نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>This ticket was replaced. Ask for the newer one.</source>
        <translation>استُبدلت هذه التذكرة. اطلب الأحدث.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>The ticket is not for this place.</source>
        <translation>التذكرة ليست لهذا المكان.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جداً</translation>
    </message>
    <message>
        <source>May come in from {since} on. Ask the guest to come back then.</source>
        <translation>الدخول من ⁨{since}⁩. اطلب من الضيف أن يعود حينها.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخر جداً</translation>
    </message>
    <message>
        <source>Could come in until {until}. Call the organisers.</source>
        <translation>كان الدخول حتى ⁨{until}⁩. نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Wait until somebody leaves.</source>
        <translation>كل المقاعد (⁨{seats}⁩) مشغولة. انتظر حتى يغادر أحد.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلي</translation>
    </message>
    <message>
        <source>The code is not signed by this event. Call the organisers.</source>
        <translation>الرمز غير موقّع من هذه الفعالية. نادِ المنظمين.</translation>
    </message>
    <message>
        <source>Several guests</source>
        <translation>عدة ضيوف</translation>
    </message>
    <message>
        <source>More than one guest has this code. Search the guest by name.</source>
        <translation>لأكثر من ضيف هذا الرمز. ابحث عن الضيف بالاسم.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>مع السلامة</translation>
    </message>
    <message>
        <source>May leave, but no entry was scanned here.</source>
        <translation>تجوز المغادرة، لكن لم يُمسح هنا دخول.</translation>
    </message>
    <message>
        <source>One character of the code is wrong. Type it again, or search by name.</source>
        <translation>حرف واحد من الرمز خاطئ. اكتبه مرة أخرى أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>This ticket is for another event. Ask for the right one, or search by name.</source>
        <translation>هذه التذكرة لفعالية أخرى. اطلب الصحيحة أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>The ticket is not for this place. Booked: {instead}.</source>
        <translation>التذكرة ليست لهذا المكان. المحجوز: ⁨{instead}⁩.</translation>
    </message>
    <message>
        <source>Only for: {categories}. Send the guest to another place.</source>
        <translation>فقط لـ: ⁨{categories}⁩. أرسل الضيف إلى مكان آخر.</translation>
    </message>
    <message>
        <source>May come in. The badge is being printed.</source>
        <translation>يُسمح بالدخول. البطاقة قيد الطباعة.</translation>
    </message>
    <message>
        <source>May come in. The badge waits for the printer: see below.</source>
        <translation>يُسمح بالدخول. البطاقة تنتظر الطابعة: انظر أدناه.</translation>
    </message>
    <message>
        <source>May come in. The badge may not be on paper: look, and reprint it with F5.</source>
        <translation>يُسمح بالدخول. ربما ليست البطاقة على الورق: انظر، وأعد الطباعة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>The badge is printed anew.</source>
        <translation>تُطبع البطاقة من جديد.</translation>
    </message>
    <message>
        <source>The new badge waits for the printer: see below.</source>
        <translation>البطاقة الجديدة تنتظر الطابعة: انظر أدناه.</translation>
    </message>
    <message>
        <source>The new badge may not be on paper: look, and reprint it with F5.</source>
        <translation>ربما ليست البطاقة الجديدة على الورق: انظر، وأعد الطباعة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket.</source>
        <translation>دخل في ⁨{first_admitted_at}⁩، المكتب «⁨{first_desk}⁩». اسأل من يستخدم هذه التذكرة.</translation>
    </message>
    <message>
        <source>May come in again; was first here at {first_admitted_at}.</source>
        <translation>يُسمح بالدخول مرة أخرى؛ كان هنا أولاً في ⁨{first_admitted_at}⁩.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>غادر.</translation>
    </message>
    <message>
        <source>Admitted anyway</source>
        <translation>سُمح رغم ذلك</translation>
    </message>
    <message>
        <source>May come in: the organisers decided so.</source>
        <translation>يُسمح بالدخول: قرر المنظمون ذلك.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>The ticket has a new code. The old one is withdrawn.</source>
        <translation>للتذكرة رمز جديد. القديم لم يعد صالحاً.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>The ticket passed on to this guest.</source>
        <translation>انتقلت التذكرة إلى هذا الضيف.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The admission was taken back. The ticket is good again.</source>
        <translation>أُلغي الدخول. التذكرة صالحة من جديد.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>دخل</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Scanned last</source>
        <translation>آخر ما مُسح</translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation>لم يُمسح أحد بعد.</translation>
    </message>
    <message>
        <source>Delete undoes the selected scan.</source>
        <translation>يلغي Delete المسح المختار.</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>Print the badge again</source>
        <translation>طباعة البطاقة مرة أخرى</translation>
    </message>
    <message>
        <source>{0} has a badge already. Why a new one?</source>
        <translation>لدى ⁨{0}⁩ بطاقة من قبل. لماذا واحدة جديدة؟</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>&amp;Name wrong: correct it</source>
        <translation>الاسم خاطئ: تصحيحه</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looking for backups in {0} …</source>
        <translation>يجري البحث عن نسخ احتياطية في ⁨{0}⁩ …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>استعادة وفتح</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} log entries, desk {3}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩، ⁨{2}⁩ من قيود السجل، المكتب ⁨{3}⁩</translation>
    </message>
    <message>
        <source>The backup becomes a new event file. The files that are there stay.</source>
        <translation>تصير النسخة الاحتياطية ملف فعالية جديداً. تبقى الملفات الموجودة.</translation>
    </message>
    <message>
        <source>There is no backup in {0}. Plug in the stick, or choose the folder in the settings.</source>
        <translation>لا نسخة احتياطية في ⁨{0}⁩. صِل ذاكرة USB أو اختر المجلد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing ({value}).</source>
        <translation>الصف ⁨{row}⁩: الاسم ناقص (⁨{value}⁩).</translation>
    </message>
    <message>
        <source>Row {row}: the field “{value}” is too long.</source>
        <translation>الصف ⁨{row}⁩: الحقل «⁨{value}⁩» طويل جداً.</translation>
    </message>
    <message>
        <source>Row {row}: more cells than columns, from “{value}” on.</source>
        <translation>الصف ⁨{row}⁩: الخلايا أكثر من الأعمدة، ابتداء من «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” can&apos;t be a ticket code.</source>
        <translation>الصف ⁨{row}⁩: لا يمكن أن يكون «⁨{value}⁩» رمز تذكرة.</translation>
    </message>
    <message>
        <source>Row {row}: row {other_row} has the ticket code “{value}” already.</source>
        <translation>الصف ⁨{row}⁩: رمز التذكرة «⁨{value}⁩» في الصف ⁨{other_row}⁩ من قبل.</translation>
    </message>
    <message>
        <source>Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same.</source>
        <translation>الصف ⁨{row}⁩: رمز التذكرة يخص ⁨{value}⁩، ولا الاسم مطابق ولا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text.</source>
        <translation>الصف ⁨{row}⁩: أتلف الجدول الرمز («⁨{value}⁩»). نسّق العمود كنص.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30.</source>
        <translation>الصف ⁨{row}⁩: «⁨{value}⁩» ليس تاريخاً. اكتبه مثل 2024-05-15 أو 2024-05-15 08:30.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no number of people from 1 to 65535.</source>
        <translation>الصف ⁨{row}⁩: «⁨{value}⁩» ليس عدد أشخاص من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Row {row}: the status “{value}” is not known.</source>
        <translation>الصف ⁨{row}⁩: الحالة «⁨{value}⁩» غير معروفة.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>الاسم أو المؤسسة أو الرمز</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>البحث عن ضيوف</translation>
    </message>
    <message>
        <source>Arrow keys choose a guest, Enter admits, Escape empties the field.</source>
        <translation>تختار الأسهم ضيفاً، ويُدخله Enter، ويفرغ Escape الحقل.</translation>
    </message>
</context>
<context>
    <name>SerialSection</name>
    <message>
        <source>Scanners</source>
        <translation>الماسحات</translation>
    </message>
    <message>
        <source>Set &amp;up a scanner that types …</source>
        <translation>إعداد ماسح يكتب …</translation>
    </message>
    <message>
        <source>Se&amp;rial scanners</source>
        <translation>الماسحات التسلسلية</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>‏⁨{0}⁩ baud</translation>
    </message>
    <message>
        <source>Sp&amp;eed on RS-232</source>
        <translation>السرعة على RS-232</translation>
    </message>
    <message>
        <source>Known USB scanners, by themselves</source>
        <translation>ماسحات USB المعروفة، من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Every USB serial port</source>
        <translation>كل منفذ USB تسلسلي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Your name or a nickname. It stands in the log beside each scan, until the next shift begins.</source>
        <translation>اسمك أو اسم مستعار. يُكتب في السجل عند كل مسح حتى تبدأ النوبة التالية.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begin shift</source>
        <translation>بدء النوبة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Checkin</source>
        <translation>مرحباً بك في Checkin</translation>
    </message>
    <message>
        <source>Guests in, badges out, without a network.</source>
        <translation>الضيوف يدخلون والبطاقات تخرج، بلا شبكة.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر فعالية</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>فعالية جديدة …</translation>
    </message>
    <message>
        <source>&amp;Open event …</source>
        <translation>فتح فعالية …</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Somebody else comes</source>
        <translation>يأتي شخص آخر</translation>
    </message>
    <message>
        <source>Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.</source>
        <translation>يأتي بدلاً من ⁨{0}⁩. تنتقل التذكرة وحجوزاتها، ويمكن طباعة بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Pass the ticket on</source>
        <translation>نقل التذكرة</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Wants a guide: call one.</source>
        <translation>يرغب في مرافق: نادِ واحداً.</translation>
    </message>
    <message>
        <source>Sign language: look at the guest, call the interpreter.</source>
        <translation>لغة الإشارة: انظر إلى الضيف، ونادِ المترجم.</translation>
    </message>
    <message>
        <source>Hearing loop: show the seats that have it, speak clearly.</source>
        <translation>حلقة سمعية: أرِه المقاعد المجهزة بها، وتكلم بوضوح.</translation>
    </message>
    <message>
        <source>Wheelchair: show the way without steps.</source>
        <translation>كرسي متحرك: أرِه الطريق بلا درجات.</translation>
    </message>
    <message>
        <source>Large print: hand out the large programme.</source>
        <translation>طباعة كبيرة: أعطه البرنامج الكبير.</translation>
    </message>
    <message>
        <source>Easy language: short sentences, easy programme.</source>
        <translation>لغة سهلة: جمل قصيرة، برنامج سهل.</translation>
    </message>
    <message>
        <source>Assistance dog: it comes along. Speak to the person.</source>
        <translation>كلب مساعدة: يأتي معه. خاطب الشخص.</translation>
    </message>
    <message>
        <source>Quiet room: show where it is.</source>
        <translation>غرفة هادئة: أرِه أين هي.</translation>
    </message>
    <message>
        <source>Asked for: {0}</source>
        <translation>مطلوب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>طباعة كبيرة</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>لغة سهلة</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>كلب مساعدة</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>غرفة هادئة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>ينتظر من جديد</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>With the guest</source>
        <translation>عند الضيف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>called</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>{0}:{1} min</source>
        <translation>‏⁨{0}⁩:⁨{1}⁩ دقيقة</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Backups and copies of the file that were made before still hold them: delete them, too.</source>
        <translation>النسخ الاحتياطية ونسخ الملف السابقة ما زالت تحويها: احذفها أيضاً.</translation>
    </message>
</context>
<context>
    <name>SupportSlip</name>
    <message>
        <source>{0} For this desk only.</source>
        <translation>‏⁨{0}⁩ لهذا المكتب فقط.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>كُتب ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>&amp;Use at this desk</source>
        <translation>استخدام عند هذا المكتب</translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation>تصميم …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>من هذه الفعالية</translation>
    </message>
    <message>
        <source>used here</source>
        <translation>مستخدم هنا</translation>
    </message>
    <message>
        <source>Templates (*.badge *.toml *.json)</source>
        <translation>قوالب (*.badge *.toml *.json)</translation>
    </message>
    <message>
        <source>Templates (*.badge)</source>
        <translation>قوالب (*.badge)</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Size on the screen; 100 % is as large as printed</source>
        <translation>الحجم على الشاشة؛ 100 % بحجم المطبوع</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كامل</translation>
    </message>
</context>
<context>
    <name>TotalCounters</name>
    <message>
        <source>present</source>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقعون</translation>
    </message>
    <message>
        <source>{0} present, {1} expected</source>
        <translation>‏⁨{0}⁩ حاضرون، ⁨{1}⁩ متوقعون</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Exit</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Scan the code of each guest who goes out.</source>
        <translation>امسح رمز كل ضيف يخرج.</translation>
    </message>
    <message>
        <source>Scan a code, or type a name to find a guest.</source>
        <translation>امسح رمزاً أو اكتب اسماً لإيجاد ضيف.</translation>
    </message>
    <message>
        <source>F12: the organisers admit anyway, with their PIN.</source>
        <translation>‏F12: يسمح المنظمون رغم ذلك برمز PIN الخاص بهم.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Stand {0}</source>
        <translation>الجناح ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Say: {0}</source>
        <translation>قل: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>إضافة ضيف جديد</translation>
    </message>
    <message>
        <source>Admit and print badge</source>
        <translation>إدخال وطباعة البطاقة</translation>
    </message>
</context>
<context>
    <name>_CategoryCounter</name>
    <message>
        <source>Without category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} present</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩ من ⁨{2}⁩ حاضرون</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Elements, the uppermost first</source>
        <translation>العناصر، الأعلى أولاً</translation>
    </message>
</context>
</TS>
