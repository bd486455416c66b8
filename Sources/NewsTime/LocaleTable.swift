/// The one table of locale data, by hand from the public facts of CLDR and from how pages write.
///
/// `|` parts months (January first), weekdays (Monday first), units (second, minute, hour, day,
/// week, month, year) and kinds of words; spaces part the forms of one; `_` is a space within a
/// form; a form that ends with `*` may have an ending. Languages come in the order in which
/// they win where one form is two names.
enum LocaleTable {
  struct Language: Sendable {
    /// BCP 47.
    let code: String
    let months: String
    let weekdays: String
    let units: String
    let words: String
  }

  static let languages = [
    Language(
      code: "en",
      months: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug"
        + "|september sep sept|october oct|november nov|december dec",
      weekdays: "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs"
        + "|friday fri|saturday sat|sunday sun",
      units: "second seconds sec secs s|minute minutes min mins m|hour hours hr hrs h"
        + "|day days d|week weeks wk w|month months mo|year years yr yrs y",
      words: "today:today|yesterday:yesterday|now:just_now now moments_ago|last:ago"
        + "|am:am a|pm:pm p|joint:at of on the @ to|one:a an one"
        + "|label:published posted updated date added modified created by last submitted"
        + "|year:year|clock:hrs o'clock"),
    Language(
      code: "de",
      months: "januar jänner jan|februar feber feb|märz mrz mär maerz|april apr|mai|juni jun"
        + "|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
      weekdays: "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr"
        + "|samstag sonnabend sa|sonntag so",
      units: "sekunde sekunden sek|minute minuten min|stunde stunden std|tag tage tagen"
        + "|woche wochen|monat monate monaten|jahr jahre jahren",
      words: "today:heute|yesterday:gestern|before:vorgestern|now:gerade_eben soeben eben"
        + "|first:vor|clock:uhr|joint:um am den der von|one:ein eine einer einem"
        + "|label:veröffentlicht stand aktualisiert erstellt vom"),
    Language(
      code: "fr",
      months: "janvier janv jan|février févr fév fevr|mars mar|avril avr|mai|juin jui|juillet juil"
        + " juill|août aou|septembre sept|octobre oct|novembre nov|décembre déc",
      weekdays: "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
      units: "seconde secondes sec|minute minutes min mn|heure heures h|jour jours j"
        + "|semaine semaines sem|mois|an ans année années",
      words: "today:aujourd'hui aujourd’hui|yesterday:hier|before:avant-hier"
        + "|now:à_l'instant à_l’instant|first:il_y_a|joint:à a le du|one:un une|day:er"
        + "|label:publié publiée posté mis jour par modifié"),
    Language(
      code: "es",
      months: "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago ag"
        + "|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
      weekdays: "lunes lun|martes mar|miércoles mié mie|jueves jue|viernes vie|sábado sáb sab"
        + "|domingo dom",
      units: "segundo segundos seg|minuto minutos min|hora horas hs|día días|semana semanas"
        + "|mes meses|año años",
      words: "today:hoy|yesterday:ayer|before:anteayer antier|now:ahora ahora_mismo"
        + "|first:hace|joint:de del a_las a_la las el|clock:hrs hs horas|one:un una"
        + "|label:publicado actualizado fecha"),
    Language(
      code: "it",
      months: "gennaio genn gen|febbraio febbr feb|marzo mar|aprile apr|maggio magg mag"
        + "|giugno giu|luglio lug|agosto ago|settembre sett set|ottobre ott|novembre nov"
        + "|dicembre dic",
      weekdays: "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab"
        + "|domenica dom",
      units: "secondo secondi sec|minuto minuti min|ora ore|giorno giorni gg"
        + "|settimana settimane|mese mesi|anno anni",
      words: "today:oggi|yesterday:ieri|before:avantieri l'altro_ieri|now:adesso poco_fa|last:fa"
        + "|joint:alle ore il del h|one:un una un'|clock:ore|label:pubblicato aggiornato"),
    Language(
      code: "pt",
      months: "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul"
        + "|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
      weekdays: "segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua"
        + "|quinta-feira quinta qui|sexta-feira sexta sex|sábado sáb|domingo dom",
      units: "segundo segundos seg|minuto minutos min|hora horas|dia dias|semana semanas"
        + "|mês meses|ano anos",
      words: "today:hoje|yesterday:ontem|before:anteontem|now:agora agora_mesmo|first:há|last:atrás"
        + "|joint:de às as em e|one:um uma|label:publicado atualizado publicada atualizada"),
    Language(
      code: "nl",
      months: "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug"
        + "|september sep sept|oktober okt|november nov|december dec",
      weekdays: "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
      units: "seconde seconden|minuut minuten|uur uren u|dag dagen|week weken"
        + "|maand maanden|jaar jaren",
      words: "today:vandaag|yesterday:gisteren|before:eergisteren|now:zojuist zonet|last:geleden"
        + "|clock:uur u|joint:om op de|one:een|label:geplaatst gepubliceerd bijgewerkt"),
    Language(
      code: "pl",
      months: "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi"
        + "|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie"
        + "|września wrzesień wrz|października październik paź|listopada listopad lis"
        + "|grudnia grudzień gru",
      weekdays: "poniedziałek pon pn|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob"
        + "|niedziela niedz nd",
      units: "sekunda sekundy sekund sekundę|minuta minuty minut minutę"
        + "|godzina godziny godzin godzinę godz|dzień dni|tydzień tygodnie tygodni"
        + "|miesiąc miesiące miesięcy|rok lata lat",
      words: "today:dzisiaj dziś|yesterday:wczoraj|before:przedwczoraj|now:przed_chwilą teraz"
        + "|last:temu|clock:godz godzina|joint:o godz godzina dnia|year:r roku"
        + "|label:opublikowano dodano aktualizacja opublikowany data"),
    Language(
      code: "cs",
      months: "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě"
        + "|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj"
        + "|listopadu listopad lis|prosince prosinec",
      weekdays: "pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne",
      units: "sekunda sekundami sekundou|minuta minutami minutou minuty"
        + "|hodina hodinami hodinou hodin hodiny hod|den dny dnem dnů|týden týdny týdnem"
        + "|měsíc měsíci měsícem|rok roky rokem lety",
      words: "today:dnes|yesterday:včera|before:předevčírem|now:právě_teď právě|first:před"
        + "|joint:v ve dne|clock:hod|label:publikováno aktualizováno vydáno"),
    Language(
      code: "sv",
      months: "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug"
        + "|september sep sept|oktober okt|november nov|december dec",
      weekdays: "måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör"
        + "|söndag sön",
      units: "sekund sekunder sek|minut minuter min|timme timmar tim|dag dagar dygn|vecka veckor"
        + "|månad månader|år",
      words: "today:idag i_dag|yesterday:igår i_går|before:i_förrgår|now:nyss just_nu|first:för"
        + "|last:sedan sen|clock:kl klockan|joint:kl klockan den|one:en ett"
        + "|label:publicerad uppdaterad publicerat"),
    Language(
      code: "da",
      months: "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug"
        + "|september sep sept|oktober okt|november nov|december dec",
      weekdays: "mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør"
        + "|søndag søn",
      units: "sekund sekunder sek|minut minutter min|time timer|dag dage døgn|uge uger"
        + "|måned måneder|år",
      words: "today:idag i_dag|yesterday:igår i_går|before:i_forgårs|now:lige_nu|first:for"
        + "|last:siden|clock:kl klokken|joint:kl klokken den d|label:publiceret opdateret"),
    Language(
      code: "no",
      months: "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug"
        + "|september sep sept|oktober okt|november nov|desember des",
      weekdays: "mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør"
        + "|søndag søn",
      units: "sekund sekunder sek|minutt minutter min|time timer t|dag dager døgn|uke uker"
        + "|måned måneder|år",
      words: "today:idag i_dag|yesterday:igår i_går|before:i_forgårs|now:nå akkurat_nå|first:for"
        + "|last:siden|clock:kl klokken|joint:kl klokken den|label:publisert oppdatert"),
    Language(
      code: "fi",
      months: "tammikuu* tammi|helmikuu* helmi|maaliskuu* maalis|huhtikuu* huhti|toukokuu* touko"
        + "|kesäkuu* kesä|heinäkuu* heinä|elokuu* elo|syyskuu* syys|lokakuu* loka"
        + "|marraskuu* marras|joulukuu* joulu",
      weekdays: "maanantai* ma|tiistai* ti|keskiviik* ke|torstai* to|perjantai* pe|lauantai* la"
        + "|sunnuntai* su",
      units: "sekunti sekuntia s|minuutti minuuttia min|tunti tuntia t|päivä päivää pv"
        + "|viikko viikkoa vk|kuukausi kuukautta kk|vuosi vuotta v",
      words: "today:tänään|yesterday:eilen|before:toissapäivänä|now:juuri_nyt äsken|last:sitten"
        + "|clock:klo kello|joint:klo kello|label:julkaistu päivitetty"),
    Language(
      code: "et",
      months: "jaanuar* jaan|veebruar* veebr|märts* mär|aprill* apr|mai|juuni* juun|juuli* juul"
        + "|august* aug|september* sept|oktoober oktoobri* okt|november* nov|detsember* dets",
      weekdays: "esmaspäev* esmasp|teisipäev* teisip|kolmapäev* kolmap|neljapäev* neljap"
        + "|reede* reede|laupäev* laup|pühapäev* pühap",
      units: "sekund sekundit|minut minutit|tund tundi|päev päeva|nädal nädalat|kuu kuud"
        + "|aasta aastat",
      words: "today:täna|yesterday:eile|before:üleeile|last:tagasi|clock:kell"
        + "|label:avaldatud uuendatud"),
    Language(
      code: "hu",
      months: "január* jan|február* febr feb|március* márc már|április* ápr|május* máj"
        + "|június* jún|július* júl|augusztus* aug|szeptember* szept|október* okt"
        + "|november* nov|december* dec",
      weekdays: "hétfő h|kedd k|szerda sze|csütörtök cs|péntek p|szombat szo|vasárnap",
      units: "másodperce másodperc|perce perccel perc|órája órával óra|napja nappal nap"
        + "|hete héttel hét|hónapja hónappal hónap|éve évvel év",
      words: "today:ma|yesterday:tegnap|before:tegnapelőtt|now:most az_imént"
        + "|last:ezelőtt perce órája napja hete hónapja éve"
        + "|clock:óra|label:frissítve közzétéve"),
    Language(
      code: "ro",
      months: "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul"
        + "|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec",
      weekdays: "luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum",
      units: "secundă secunde|minut minute min|oră ore|zi zile|săptămână săptămâni|lună luni"
        + "|an ani",
      words: "today:azi astăzi|yesterday:ieri|before:alaltăieri|now:acum_un_moment|first:acum"
        + "|last:în_urmă|joint:ora la|one:un o|label:publicat actualizat data"),
    Language(
      code: "el",
      months: "ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ"
        + "|απρίλιος απριλίου απρ|μάιος μαΐου μαΐ μάι|ιούνιος ιουνίου ιούν|ιούλιος ιουλίου ιούλ"
        + "|αύγουστος αυγούστου αύγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ"
        + "|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε νοέ|δεκέμβριος δεκεμβρίου δεκ",
      weekdays: "δευτέρα δευ|τρίτη τρι|τετάρτη τετ|πέμπτη πεμ|παρασκευή παρ|σάββατο σαβ"
        + "|κυριακή κυρ",
      units: "δευτερόλεπτο δευτερόλεπτα|λεπτό λεπτά λ|ώρα ώρες|ημέρα ημέρες μέρες|εβδομάδα"
        + " εβδομάδες|μήνα μήνας μήνες|έτος έτη χρόνο χρόνια",
      words: "today:σήμερα|yesterday:χθες χτες|before:προχθές|now:τώρα μόλις_τώρα|first:πριν"
        + "|am:πμ π|pm:μμ μ|joint:στις στη ώρα|one:μία μια ένα"
        + "|label:δημοσίευση δημοσιεύθηκε ενημέρωση"),
    Language(
      code: "ru",
      months: "январ* янв|феврал* фев февр|март* мар|апрел* апр|май мая мае|июнь июн* июн"
        + "|июль июл* июл|август* авг|сентябр* сен сент|октябр* окт|ноябр* ноя нояб"
        + "|декабр* дек",
      weekdays: "понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб"
        + "|воскресенье вс",
      units: "секунду секунды секунд сек|минуту минуты минут мин|час часа часов ч|день дня дней"
        + "|неделю недели недель|месяц месяца месяцев|год года лет",
      words: "today:сегодня|yesterday:вчера|before:позавчера|now:только_что сейчас|last:назад"
        + "|joint:в во от|year:г года год|clock:час|one:один одну"
        + "|label:опубликовано опубликован обновлено размещено дата добавлено"),
    Language(
      code: "uk",
      months: "січень січн* січ|лютий лютого лют|березень берез* бер|квітень квіт* квіт"
        + "|травень трав* трав|червень черв* черв|липень липн* лип|серпень серпн* серп"
        + "|вересень верес* вер|жовтень жовтн* жовт|листопад* лист|грудень грудн* груд",
      weekdays: "понеділок пн|вівторок вт|середа ср|четвер чт|п'ятниця п’ятниця пт|субота сб"
        + "|неділя нд",
      units: "секунду секунди секунд|хвилину хвилини хвилин хв|годину години годин год"
        + "|день дні днів|тиждень тижні тижнів|місяць місяці місяців|рік роки років",
      words: "today:сьогодні|yesterday:вчора учора|before:позавчора|now:щойно|last:тому"
        + "|joint:о об|year:р року рік|label:опубліковано оновлено"),
    Language(
      code: "bg",
      months: "януари ян|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп септ"
        + "|октомври окт|ноември ное ноем|декември дек",
      weekdays: "понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
      units: "секунди секунда|минути минута мин|часа час|дни ден|седмици седмица|месеца месец"
        + "|години година",
      words: "today:днес|yesterday:вчера|before:завчера|now:сега току-що|first:преди"
        + "|joint:в на|year:г година|clock:ч часа|label:публикувана публикувано обновена"),
    Language(
      code: "sr",
      months: "јануар* јануар јан januara|фебруар* феб februara|март* мар|април* апр aprila"
        + "|мај маја maja|јун јуна јуни juna|јул јула јули jula|август* авг avgust avgusta"
        + "|септембар септембра сеп septembar septembra|октобар октобра окт oktobar oktobra"
        + "|новембар новембра нов novembar novembra|децембар децембра дец decembar decembra",
      weekdays: "понедељак ponedeljak|уторак utorak|среда sreda|четвртак četvrtak|петак petak"
        + "|субота subota|недеља nedelja",
      units: "секунди секунде sekundi sekunde|минута минут минуте minuta minut minute"
        + "|сат сата сати h sat sata sati|дан дана dan dana|недеља недеље nedelje"
        + "|месец месеца meseca meseci|година године godine godina",
      words: "today:данас danas|yesterday:јуче juče jučer|before:прекјуче prekjuče"
        + "|now:управо upravo_sada|first:пре pre prije|joint:у u|clock:ч h časova"
        + "|label:објављено objavljeno ažurirano"),
    Language(
      code: "tr",
      months: "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem"
        + "|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
      weekdays: "pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt"
        + "|pazar paz",
      units: "saniye sn|dakika dk|saat sa|gün|hafta|ay|yıl",
      words: "today:bugün|yesterday:dün|before:evvelsi_gün|now:şimdi az_önce şu_an|last:önce"
        + "|joint:saat|clock:saat|one:bir|label:güncelleme yayın yayınlanma giriş tarih tarihi"),
    Language(
      code: "az",
      months: "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq"
        + "|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
      weekdays: "bazar_ertəsi|çərşənbə_axşamı|çərşənbə|cümə_axşamı|cümə|şənbə|bazar",
      units: "saniyə|dəqiqə dəq|saat|gün|həftə|ay|il",
      words: "today:bu_gün bugün|yesterday:dünən|before:srağagün|now:indi indicə|last:əvvəl öncə"
        + "|joint:saat|year:il ci|one:bir|label:tarix dərc"),
    Language(
      code: "kk",
      months: "қаңтар* қаң|ақпан* ақп|наурыз* нау|сәуір* сәу|мамыр* мам|маусым* мау|шілде* шіл"
        + "|тамыз* там|қыркүйек* қыр|қазан* қаз|қараша* қар|желтоқсан* жел",
      weekdays: "дүйсенбі дс|сейсенбі сс|сәрсенбі ср|бейсенбі бс|жұма жм|сенбі сб|жексенбі жс",
      units: "секунд|минут мин|сағат сағ|күн|апта|ай|жыл",
      words: "today:бүгін|yesterday:кеше|before:алдыңғы_күні|now:қазір|last:бұрын"
        + "|joint:сағат|year:ж жыл жылы жылғы|one:бір|label:жарияланды"),
    Language(
      code: "hy",
      months: "հունվար* հնվ|փետրվար* փտվ|մարտ* մրտ|ապրիլ* ապր|մայիս* մյս|հունիս* հնս|հուլիս* հլս"
        + "|օգոստոս* օգս|սեպտեմբեր* սեպ|հոկտեմբեր* հոկ|նոյեմբեր* նոյ|դեկտեմբեր* դեկ",
      weekdays: "երկուշաբթի երկ|երեքշաբթի երք|չորեքշաբթի չրք|հինգշաբթի հնգ|ուրբաթ ուր|շաբաթ շբթ"
        + "|կիրակի կիր",
      units: "վայրկյան|րոպե|ժամ|օր|շաբաթ|ամիս|տարի",
      words: "today:այսօր|yesterday:երեկ|before:նախանցյալ_օրը|now:հիմա|last:առաջ|joint:ժամը"
        + "|year:թ թվական"),
    Language(
      code: "ka",
      months: "იანვარ* იან|თებერვ* თებ|მარტ* მარ|აპრილ* აპრ|მაის* მაი|ივნის* ივნ|ივლის* ივლ"
        + "|აგვისტ* აგვ|სექტემბ* სექ|ოქტომბ* ოქტ|ნოემბ* ნოე|დეკემბ* დეკ",
      weekdays: "ორშაბათი ორშ|სამშაბათი სამ|ოთხშაბათი ოთხ|ხუთშაბათი ხუთ|პარასკევი პარ|შაბათი შაბ"
        + "|კვირა კვი",
      units: "წამი წამის|წუთი წუთის|საათი საათის|დღე დღის|კვირა კვირის|თვე თვის|წელი წლის",
      words: "today:დღეს|yesterday:გუშინ|before:გუშინწინ|now:ახლა|last:წინ|year:წ წელი წლის"),
    Language(
      code: "ar",
      months: "يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل ابريل نيسان أفريل"
        + "|مايو أيار ماي|يونيو حزيران جوان|يوليو تموز جويلية|أغسطس آب أوت|سبتمبر أيلول"
        + "|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني|ديسمبر كانون_الأول",
      weekdays: "الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
      units: "ثانية ثواني ثوان ثانيتين|دقيقة دقائق دقيقتين|ساعة ساعات ساعتين|يوم أيام يومين"
        + "|أسبوع أسابيع أسبوعين|شهر أشهر شهور شهرين|سنة سنوات عام أعوام سنتين عامين",
      words: "today:اليوم|yesterday:أمس|before:أول_أمس|now:الآن|first:منذ قبل"
        + "|two:ثانيتين دقيقتين ساعتين يومين أسبوعين شهرين سنتين عامين|am:ص صباحا"
        + "|pm:م مساء|joint:في الساعة من|clock:الساعة|label:نشر تحديث بتاريخ"),
    Language(
      code: "fa",
      months: "ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل|مه مهٔ می|ژوئن|ژوئیه ژوئیهٔ جولای|اوت آگوست"
        + "|سپتامبر|اکتبر|نوامبر|دسامبر",
      weekdays: "دوشنبه|سه‌شنبه سه_شنبه|چهارشنبه|پنجشنبه پنج‌شنبه|جمعه|شنبه|یکشنبه یک‌شنبه",
      units: "ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال",
      words: "today:امروز|yesterday:دیروز|before:پریروز|now:اکنون هم‌اکنون|last:پیش قبل"
        + "|joint:ساعت|clock:ساعت|one:یک"),
    Language(
      code: "ur",
      months: "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
      weekdays: "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
      units: "سیکنڈ|منٹ|گھنٹہ گھنٹے|دن|ہفتہ ہفتے|مہینہ مہینے|سال",
      words: "today:آج|yesterday:کل|last:پہلے|one:ایک"),
    Language(
      code: "he",
      months: "ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס|אפריל באפריל אפר|מאי במאי"
        + "|יוני ביוני|יולי ביולי|אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט|אוקטובר באוקטובר אוק"
        + "|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ",
      weekdays: "יום_שני|יום_שלישי|יום_רביעי|יום_חמישי|יום_שישי|שבת יום_שבת|יום_ראשון",
      units: "שנייה שניות|דקה דקות דקותיים|שעה שעות שעתיים|יום ימים יומיים|שבוע שבועות שבועיים"
        + "|חודש חודשים חודשיים|שנה שנים שנתיים",
      words: "today:היום|yesterday:אתמול|before:שלשום|now:עכשיו כעת|first:לפני|joint:בשעה"
        + "|two:דקותיים שעתיים יומיים שבועיים חודשיים שנתיים|clock:בשעה|label:פורסם עודכן"),
    Language(
      code: "hi",
      months: "जनवरी जन|फ़रवरी फर|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित"
        + "|अक्टूबर अक्तूबर अक्टू अक्तू|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस",
      weekdays: "सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु बृहस्पतिवार|शुक्रवार शुक्र"
        + "|शनिवार शनि|रविवार रवि",
      units: "सेकंड सेकेंड|मिनट|घंटा घंटे|दिन|सप्ताह हफ्ते|महीना महीने माह|वर्ष साल",
      words: "today:आज|yesterday:कल|before:परसों|now:अभी|last:पहले|am:पूर्वाह्न|pm:अपराह्न"
        + "|joint:को|clock:बजे|one:एक"),
    Language(
      code: "bn",
      months: "জানুয়ারি জানুয়ারী জানু|ফেব্রুয়ারি ফেব্রুয়ারী ফেব|মার্চ|এপ্রিল|মে|জুন|জুলাই"
        + "|আগস্ট আগষ্ট অগাস্ট|সেপ্টেম্বর সেপ্টে|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
      weekdays: "সোমবার সোম|মঙ্গলবার মঙ্গল|বুধবার বুধ|বৃহস্পতিবার বৃহস্পতি|শুক্রবার শুক্র"
        + "|শনিবার শনি|রবিবার রবি",
      units: "সেকেন্ড|মিনিট|ঘণ্টা ঘন্টা|দিন|সপ্তাহ|মাস|বছর",
      words: "today:আজ|yesterday:গতকাল|before:গত_পরশু|now:এইমাত্র|last:আগে|am:এএম|pm:পিএম"
        + "|label:প্রকাশ প্রকাশিত আপডেট"),
    Language(
      code: "id",
      months: "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul"
        + "|agustus agt agu ags|september sep|oktober okt|november nov nop|desember des",
      weekdays: "senin sen|selasa sel|rabu rab|kamis kam|jumat jum'at jum|sabtu sab"
        + "|minggu ming",
      units: "detik|menit|jam|hari|minggu|bulan|tahun",
      words: "today:hari_ini|yesterday:kemarin|before:kemarin_dulu|now:baru_saja sekarang"
        + "|last:lalu yang_lalu|joint:pukul jam|clock:pukul jam|one:satu"
        + "|label:diterbitkan diperbarui"),
    Language(
      code: "vi",
      months: "",
      weekdays: "thứ_hai t2|thứ_ba t3|thứ_tư t4|thứ_năm t5|thứ_sáu t6|thứ_bảy t7|chủ_nhật cn",
      units: "giây|phút|giờ tiếng|ngày|tuần|tháng|năm",
      words: "today:hôm_nay|yesterday:hôm_qua|before:hôm_kia|now:vừa_xong bây_giờ|last:trước"
        + "|month:tháng thg|joint:lúc ngày năm|am:sa|pm:ch|label:cập nhật đăng"),
    Language(
      code: "zh",
      months: "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
      weekdays: "星期一 周一 週一|星期二 周二 週二|星期三 周三 週三|星期四 周四 週四"
        + "|星期五 周五 週五|星期六 周六 週六|星期日 星期天 周日 週日",
      units: "秒|分钟 分鐘 分|小时 小時 时 時|天|周 週 星期|个月 個月|年",
      words: "today:今天 今日|yesterday:昨天 昨日|before:前天|now:刚刚 剛剛|last:前 之前 以前"
        + "|year:年|month:月|day:日 号 號|clock:点 點 时 時|am:上午 早上 凌晨|pm:下午 晚上"),
    Language(
      code: "ja",
      months: "", weekdays: "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日",
      units: "秒|分|時間|日|週間|か月 ヶ月 カ月|年",
      words: "today:今日 本日|yesterday:昨日 きのう|before:一昨日 おととい|now:たった今|last:前"
        + "|am:午前|pm:午後|label:更新 公開 投稿日 更新日 公開日"),
    Language(
      code: "ko",
      months: "", weekdays: "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
      units: "초|분|시간|일|주|개월 달|년",
      words: "today:오늘|yesterday:어제|before:그저께 그제|now:방금|last:전|year:년|month:월"
        + "|day:일|clock:시|am:오전|pm:오후|label:입력 등록 수정"),
  ]
}
