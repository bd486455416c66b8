// A noun behind a number stays singular: one form a phrase. What would want a case ending that
// depends on the word before it stands behind a colon.
extension DigestWords {
  static let turkish = DigestWords(
    language: "tr", plural: .one,
    weekdays: "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
    shortWeekdays: "Pzt|Sal|Çar|Per|Cum|Cmt|Paz",
    months: "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
    shortMonths: "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
    longDate: "{day} {month} {year} {weekday}", dayDate: "{day} {month} {weekday}",
    date: "{day} {month}",
    new: "# yeni", updated: "# güncelleme", inStories: "# konuda",
    since: "başlangıç: {near} {time}", answered: "# kaynaktan {answered} yanıt",
    minutes: "# dakikalık okuma", missed: "kaçırılan # sayının yerine",
    made: "hazırlandı: {when}", zone: "saat dilimi: {city} ({offset})",
    unmarked: "belirtilmedikçe {day} {mark}",
    brief: "Kısaca", elsewhere: "Diğer", all: "Tüm konular",
    topics: """
      Kültür, sanat, eğlence ve medya|Suç, hukuk ve adalet|Afetler ve kazalar|\
      Ekonomi, iş dünyası ve finans|Eğitim|Çevre|Sağlık|İnsan hikâyeleri|Çalışma hayatı|\
      Yaşam ve boş zaman|Siyaset|Din|Bilim ve teknoloji|Toplum|Spor|Çatışma, savaş ve barış|\
      Hava durumu
      """,
    links: "Bağlantılar",
    also: "ayrıca", was: "önceki", isUpdated: "güncellendi", day: "#. gün",
    apartLabel: "Ayrı tutulan", apart: "yan listelerden # haber",
    failed: "Başarısız", recovered: "Yine yanıt veren",
    noneFailed: "Yanıt vermeyen ya da susan kaynak yok.",
    nothing: "yeni bir şey yok", sections: "Bölümler", skip: "Haberlere geç",
    more: "# konu daha metin bölümünde", stories: "# konu", editions: "Sayılar",
    quietHours: "# saat haber yok", quietDays: "# gün haber yok")

  static let azerbaijani = DigestWords(
    language: "az", plural: .one,
    weekdays:
      "bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar",
    shortWeekdays: "B.e.|Ç.a.|Ç.|C.a.|C.|Ş.|B.",
    months:
      "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    shortMonths: "yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek",
    longDate: "{day} {month} {year}, {weekday}", dayDate: "{day} {month}, {weekday}",
    date: "{day} {month}",
    new: "# yeni", updated: "# yenilənmiş", inStories: "# mövzuda",
    since: "başlanğıc: {near} {time}", answered: "# mənbədən {answered} cavab",
    minutes: "# dəqiqəlik oxu", missed: "buraxılmış # sayın əvəzinə",
    made: "hazırlandı: {when}", zone: "saat qurşağı: {city} ({offset})",
    unmarked: "qeyd yoxdursa, {day} {mark}",
    brief: "Qısaca", elsewhere: "Digər", all: "Bütün mövzular",
    topics: """
      Mədəniyyət, incəsənət, əyləncə və media|Cinayət, hüquq və ədliyyə|Fəlakətlər və qəzalar|\
      İqtisadiyyat, biznes və maliyyə|Təhsil|Ətraf mühit|Səhiyyə|İnsan hekayələri|Əmək|\
      Həyat tərzi və asudə vaxt|Siyasət|Din|Elm və texnologiya|Cəmiyyət|İdman|\
      Münaqişə, müharibə və sülh|Hava
      """,
    links: "Keçidlər",
    also: "həmçinin", was: "əvvəl", isUpdated: "yeniləndi", day: "#-ci gün",
    apartLabel: "Ayrı saxlanılıb", apart: "yan siyahılardan # xəbər",
    failed: "Alınmadı", recovered: "Yenidən cavab verən",
    noneFailed: "Cavab verməyən və ya susan mənbə yoxdur.",
    nothing: "yenilik yoxdur", sections: "Bölmələr", skip: "Xəbərlərə keç",
    more: "daha # mövzu mətn hissəsindədir", stories: "# mövzu", editions: "Saylar",
    quietHours: "# saat xəbərsiz", quietDays: "# gün xəbərsiz")
}
