import NewsText

/// Words that name no thread, folded: grammar, the verbs and nouns of every day's news, the days
/// and months. What headlines do (`HeadlineWords`) belongs to them.
enum CommonWords {
  static let all: Set<String> = Set(Words.split(function))
    .union(Words.split(news)).union(Words.split(spaceless)).union(HeadlineWords.all)

  private static let function = """
    the a an of to in on at for and or but with from by as is are was were be been being has have
    had
    will would can could may might must shall should do does did not no nor so than then too very
    just
    still even ever never also only more most less least much many some any each every other another
    such own same few all both either after before over under into onto off out up down about above
    below between among through during until while because since though although against without
    within across behind beyond near per via its it his her he she they them their this that these
    those there here what which who whom whose why how when where if you your yours our ours we us
    my
    mine me i one two three four five six seven eight nine ten first second third last next new old
    и в во на не что с со по за из от до для о об к ко у же бы был была были было быть будет после
    при
    без под над его её их это этот эта эти все всё весь ещё уже или но а если чтобы более менее
    между
    через против около как так там тут где когда кто чем чего том тем том том себя свой свои своих
    может могут стал стали стало который которая которые которых также только очень
    та й з із зі що як про під від є або між буде має щоб цей ця ці ще вже який яка які після через
    ve bir bu da de ile için olarak olan daha çok en gibi kadar sonra önce ama ne o mi mı mu var yok
    her şu ki artık göre karşı tarafından üzere ise hem ya və üçün kimi görə qarşı sonra əvvəl amma
    olub oldu edib etdi edildi etti edecek ediləcək olacaq olacak dedi yeni ilk son böyük
    der die das dem den des und in im zu zum zur mit von vom für auf aus bei nach über unter vor ist
    sind war waren wird werden wurde wurden hat haben ein eine einen einem einer eines nicht auch
    als
    wie an am sich noch nur gegen ohne bis durch will wollen kann können soll sollen muss sein seine
    ihre ihr um was wer warum wo so mehr neue neuer neues neuen schon doch
    le la les l de du des un une et à au aux en dans sur pour par avec sans sous est sont a ont été
    être qui que quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on ne pas
    plus
    après avant entre contre vers chez mais ou se si comment pourquoi fait faire tout tous nouveau
    nouvelle deux trois
    el los las del y al unos unas con para su sus es fue ha han no más como sin sobre entre tras
    desde
    hasta pero este esta estos estas lo qué quién cómo o e será según ya dos tres nuevo nueva
    os as do dos das em no na nos nas um uma com seu sua são foi não mais sem após até mas ao à aos
    pelo
    pela já ou ser vai tem dois novo nova
    il gli di della dei delle dello degli nel nella nei che per da dal dalla si sul sulla sono ha
    hanno
    non più come senza tra fra dopo fino ma questo questa alla ai alle anche già contro chi cosa
    perché
    due nuovo nuova
    في من على إلى عن مع بعد قبل أن إن ما لا لم لن هذا هذه الذي التي هو هي كان كانت قد كل بين ضد حول
    خلال عند أو ثم أول غير أكثر منذ حتى دون عبر
    של את על עם לא הוא היא זה זו גם כי אם או אך לאחר לפני בין נגד כל יותר
    და არ რომ ის ეს თუ კი მისი მათი შემდეგ შესახებ მიერ უნდა
    """

  private static let news = """
    news update live video photos photo watch breaking exclusive opinion analysis report reports
    media
    year years month months week weeks day days hour hours minute today tomorrow yesterday tonight
    time
    times morning evening night monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december mon tue wed thu
    fri
    people man men woman women child children family world country countries national international
    state states city town home house government president minister prime leader leaders head chief
    official officials officer spokesman spokesperson ambassador diplomat expert mp pundit
    million billion thousand percent number record
    back big long way make makes made take takes took taken get gets got go goes going come comes
    came
    see sees seen look looks show shows shown set sets know need needs use used uses find finds
    found
    give gives given put puts keep keeps let help helps plan plans planned face faces facing seek
    seeks
    bring brings hold holds held turn turns leave leaves left start starts begin begins end ends
    stop
    stops call called work works working become becomes part role move moves amid despite could high
    top best good great major early late full key main end top future global local public latest
    north south east west northern southern eastern western central middle
    attack attacks attacked force forces arms army military war wars peace police court law security
    death deaths life lives family families party parties vote power energy water air road car cars
    price prices market markets trade money company companies bank group business industry team game
    games season club players player match school schools students student health hospital hospitals
    safety rights women's order history story stories center centre university
    people's issue issues case deal project development meeting forum conference statement strategy
    policy work task effort efforts support visit process efforts area region regional
    год года году лет месяц неделя день дня дней сегодня завтра вчера время человек людей люди мир
    мира
    страна страны стран города город новости видео фото президент министр глава главы млн млрд тысяч
    рассказал рассказали заявил заявила заявили сообщил сообщили назвал назвали названы стало
    известно
    север юг восток запад северный южный восточный западный полиция полиции суд суда война войны
    удар удары атака атаки армия армии сил силы семья школа школы больница цена цены рынок рынка
    компания компании банк банка команда матч сезон игра клуб закон партия безопасность
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января февраля
    марта апреля мая июня июля августа сентября октября ноября декабря
    рік року день людей світ світу країна країни міста місто новини відео заявив повідомив розповів
    yıl yılı gün günü bugün dün saat dakika haber video son dakika açıkladı açıklama ülke şehir bin
    milyon milyar başkanı bakanı il gün bu gün xəbər ölkə şəhər min nəfər
    nord süd ost west polizei gericht krieg angriff armee schule schüler preis preise markt firma
    familie partei gesetz spiel spiele saison verein leben tod
    jahr jahre jahren tag tage tagen woche wochen monat heute morgen gestern uhr zeit mensch
    menschen
    mann frau welt land stadt neue prozent millionen milliarden sagt video deutschland
    nord sud est ouest police justice guerre attaque armée école prix marché entreprise famille
    parti loi match saison club vie mort
    an ans année années jour jours semaine mois aujourd'hui demain hier temps homme homme femme
    monde
    pays ville millions milliards vidéo président ministre dit
    norte sur este oeste policía justicia guerra ataque ejército escuela precio precios mercado
    empresa familia partido ley temporada club vida muerte
    año años día días semana mes hoy mañana ayer tiempo hombre mujer mundo país ciudad millones
    vídeo
    presidente ministro dice ano anos dia dias semana mês hoje ontem tempo homem mulher cidade
    milhões
    diz anno anni giorno giorni settimana mese oggi domani ieri tempo uomo donna mondo paese città
    milioni miliardi dice
    عام سنة يوم أيام أسبوع شهر اليوم غدا أمس رئيس وزير العالم دولة مدينة مليون مليار فيديو أخبار
    """

  private static let spaceless = """
    中国 中國 日本 今年 去年 明年 今日 昨日 明日 昨天 今天 明天 我国 我國 全国 全國 全球 世界 国际 國際
    国家 國家 政府 记者 記者 表示 宣布 发布 發布 公布 举行 舉行 进行 進行 成为 成為 可能 已经 已經 以来
    开始 開始 目前 最新 消息 新闻 新聞 视频 視頻 影片 一个 一個 我们 他们 問題 问题 发展 發展 工作 活动
    活動 会议 會議 总统 總統 主席 部长 首相 大統領 会見 発表 開始 実施 予定 関係 対応 必要 可能性 検討
    調査 影響 理由 東京 県 市 億円 万人 午前 午後 時間 年間 月日 ニュース
    """
}
