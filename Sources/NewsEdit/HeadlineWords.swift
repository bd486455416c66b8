/// The words that give a headline away; one list a meaning, a line or more a language: English,
/// Russian, Ukrainian, Turkish and Azerbaijani, German, French, Spanish, Portuguese, Italian,
/// Arabic, Chinese, Japanese. Another language adds its words to the same lists.
enum HeadlineWords {
  static let outcomes = WordList(
    """
    acquitted adopts adopted approved approves arrested arrests banned bans beat beats blast burned
    captured captures clears closes closed collapsed collapses convicted crash crashed crashes dead
    death deaths defeats destroyed destroys detained died dies downed drops earthquake elected
    elects
    evacuated evacuations exploded explodes explosion fall falls fire fired flooded freed hits
    imposes injured jailed jumps killed killing kills landed lands launched launches loses lost
    missing opened opens ousted outage passed passes quake ratifies released resigned resigns rise
    rises sacked seized seizes sentenced shot signed signs sinks soars strikes struck sunk surges
    toll tops victims wildfire win wins won wounded wounds
    погиб* убит* умер* скончал* ранен* пострадал* арестов* задержа* осужд* приговор* взорв* взрыв*
    разбил* упал* рухнул* сгорел* землетряс* подписал* избра* победил* выиграл* проиграл* уволен*
    отставк* запустил* открыл* закрыл* уничтож* сбил* захват* освобод* эвакуир* вырос* выросл* ввел*
    загинул* вбит* помер* поранен* постраждал* арешт* затрима* засуд* вибух* підписа* обра* переміг*
    знищ* збил* звільн* запровад* зріс*
    öldü ölü öldürüldü hayatını yaralı yaralandı tutuklandı gözaltına patla* düştü çöktü deprem*
    imzala* seçildi kazandı yendi istifa kapatıldı açıldı vuruldu yükseldi serbest
    öldü öldürüldü həlak yaralan* həbs saxlanıl* partla* zəlzələ* imzalan* seçildi qalib məğlub
    açıldı
    bağlandı vuruldu azad
    tote toten tot getötet gestorben stirbt verletzt* verhaftet festgenommen verurteilt explodier*
    abgestürzt gewinnt gewann besiegt gewählt unterzeichnet beschließt beschlossen tritt
    zurückgetreten
    zerstört evakuiert erdbeben steigt fällt sinkt verbietet entlassen
    mort morts morte tué* décédé* meurt blessé* arrêté* condamné* explose explosion s'effondre
    séisme
    remporte gagne bat élu élue signé signe adopté adopte démissionne libéré* détruit* évacué* chute
    bondit interdit
    muere mueren muert* fallec* mata heridos herido detenid* detienen condenad* explota explosión
    terremoto gana ganan vence elegid* firma firman aprueba dimite renuncia liberad* destruid*
    evacuad* sube cae
    morre morrem mort* feridos ferido pres* detid* condenad* explode explosão sismo vence vencem
    eleit* assina aprova demite renuncia libertad* destruíd* evacuad* sobe cai
    muore morti morto mort* uccis* feriti ferito arrestat* condannat* esplode esplosione terremoto
    vince vincono eletto firma approva dimette liberat* distrutt* evacuat* sale crolla
    مقتل وفاة قتلى جرحى اعتقال توقيع انتخاب استقالة انفجار تحطم زلزال فوز سقوط تدمير
    死亡 遇难 遇難 身亡 受伤 受傷 被捕 判处 判處 爆炸 地震 当选 當選 签署 簽署 击败 擊敗 夺冠 奪冠 辞职
    辭職 通过 通過 坠毁 墜毀
    死亡 死者 負傷 重傷 逮捕 判決 爆発 墜落 当選 署名 優勝 勝利 辞任 可決 成立 沈没
    """)

  /// Outcomes that cost lives.
  static let losses = WordList(
    """
    blast casualties crash dead death deaths died dies earthquake explosion killed killing kills
    quake toll victims
    погиб* убит* умер* скончал* жертв* загинул* вбит* помер*
    öldü ölü öldürüldü hayatını can həlak öldürülüb ölüb
    tote toten todesopfer getötet gestorben
    mort morts morte tué* décédé* bilan
    muere mueren muert* fallec* mata víctimas
    morre morrem mortos morto vítimas
    muore morti morto uccis* vittime
    مقتل وفاة قتلى ضحايا
    死亡 遇难 遇難 身亡 死者 犠牲者 丧生 喪生
    """)

  static let quantities = WordList(
    """
    billion billions dozen dozens half hundreds million millions record scores thousands trillion
    десятки сотни тысячи тысяч миллион* миллиард* рекорд* млн млрд тисяч* мільйон* мільярд*
    milyon milyar yüzlerce binlerce rekor onlarca yüzlərlə minlərlə rekord
    dutzende hunderte tausende million* milliarde* rekord* dizaines centaines milliers millions
    milliards record decenas cientos miles millones récord dezenas centenas milhares milhões bilhões
    recorde decine centinaia migliaia milioni miliardi مليون مليار عشرات مئات آلاف 万人 亿元 億元 億円
    兆円 万円
    """)

  static let statements = WordList(
    """
    accuses agrees asks backs believes calls claims comments condemn condemns condolences
    congratulates criticises criticizes denies denounces discuss discussed discusses expects
    expresses greets hails highlights hopes insists meets mourns notes optimistic pledges praises
    predict predicts proposes reacts rejects remarks responds said say says slams stresses suggests
    supports talks tells thanks threatens urge urges visit vows wants warn warned warns welcomes
    заявил* сказал* рассказал* сообщил* призвал* обсудил* соболезнован* поздравил* осудил*
    предложил*
    предупредил* отверг* прокомментировал* назвал* считает надеется пообещал* обвинил* потребовал*
    встретил* поблагодарил* отметил* подчеркнул* выразил*
    заяви* сказа* розпові* повідоми* закли* обговори* співчутт* привіта* засуди* запропонува*
    попередив відкину* назва* вважає пообіця* звинувати* зустрі* подякува* наголоси* висловив
    dedi açıkladı söyledi görüştü taziye kınadı kutladı uyardı çağrı eleştirdi önerdi reddetti umut
    vurguladı teşekkür iddia ziyaret
    deyib bildirib açıqlayıb söyləyib görüşüb müzakirə başsağlığı pisləyib qınayıb təbrik
    xəbərdarlıq
    çağırıb təklif rədd vurğulayıb təşəkkür iddia səfər
    sagt sagte erklärt fordert warnt kritisiert begrüßt kondoliert beileid gratuliert verspricht
    droht lehnt diskutiert trifft hofft glaubt besucht lobt verurteilt
    dit déclare affirme appelle avertit critique salue condoléances félicite promet menace rejette
    discute rencontre espère propose condamne dénonce réagit souhaite visite
    dice afirma asegura pide advierte critica saluda condolencias felicita promete amenaza rechaza
    debate reúne espera propone condena denuncia visita exige
    diz afirma pede alerta critica saúda condolências felicita promete ameaça rejeita debate reúne
    espera propõe condena denuncia visita exige
    dice afferma chiede avverte critica saluta condoglianze promette minaccia respinge discute
    incontra spera propone condanna denuncia visita
    يدعو يؤكد يقول قال أكد دعا يدين أدان تعازي يعزي يهنئ يبحث بحث يحذر حذر يرفض يلتقي التقى زيارة
    表示 称 呼吁 呼籲 谴责 譴責 哀悼 慰问 祝贺 祝賀 讨论 討論 会见 會見 警告 批评 批評 强调 強調
    表明 非難 哀悼 祝意 会談 訴え 警告 批判 強調 協議 発言
    """)

  static let analysis = WordList(
    """
    analysis column commentary editorial essay explained explainer interview opinion review strategy
    аналитика мнение колонка интервью разбор обзор комментарий эссе аналітика думка інтервʼю огляд
    analiz yorum röportaj köşe şərh müsahibə rəy təhlil
    analyse kommentar meinung kolumne interview essay leitartikel gastbeitrag
    analyse opinion tribune chronique éditorial entretien décryptage
    análisis opinión columna editorial entrevista reseña análise opinião coluna entrevista artigo
    analisi opinione commento editoriale intervista
    تحليل رأي مقال حوار مقابلة 评论 評論 社论 社論 观点 觀點 专访 專訪 解读 解讀 社説 解説 論説 コラム
    インタビュー
    """)

  /// What a headline that asks or explains begins with.
  static let questions = WordList(
    """
    can could did do does how is should what when where who why will would
    как почему зачем что кто когда где сможет як чому що хто коли де
    neden nasıl niçin kim ne niyə necə
    wie warum was wer wann wo weshalb kann darf muss
    comment pourquoi que qui quand où faut-il quel quelle
    cómo por qué quién cuándo dónde como porquê quem quando onde
    come perché chi cosa quando dove
    كيف لماذا ماذا هل من متى 为什么 為什麼 如何 なぜ どう
    """)

  /// Every whole word of them: what headlines do, and no thread is named by.
  static let all: Set<String> = [outcomes, quantities, statements, analysis, questions]
    .reduce(into: []) { $0.formUnion($1.words) }
}
