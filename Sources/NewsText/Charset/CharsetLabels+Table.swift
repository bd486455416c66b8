extension CharsetLabels {
  /// A line is a charset: its name, iconv's name for it, its labels.
  ///
  /// The labels are those of WHATWG's Encoding Standard, where old names mean the larger charset
  /// that pages really use, and some that feeds and uchardet say besides.
  static let table: StaticString = """
    big5=BIG5-HKSCS big-5 big5-hkscs cn-big5 cp950 csbig5 ms950 windows-950 x-x-big5
    euc-jp=EUC-JP-MS cseucpkdfmtjapanese euc_jp eucjp ujis x-euc-jp
    euc-kr=UHC cp949 cseuckr csksc56011987 iso-ir-149 korean ks_c_5601 ks_c_5601-1987 \
      ks_c_5601-1989 ksc5601 ksc5601-1987 ksc_5601 ms949 uhc windows-949
    euc-tw=EUC-TW
    gb18030=GB18030 chinese cp936 csgb2312 csiso58gb231280 euc-cn gb-2312 gb18030-2022 gb2312 \
      gb_2312 gb_2312-80 gbk iso-ir-58 ms936 windows-936 x-gbk
    ibm852=IBM852 cp852
    ibm855=IBM855 cp855
    ibm866=IBM866 866 cp866 csibm866
    iso-2022-jp=ISO-2022-JP-2 csiso2022jp
    iso-2022-kr=ISO-2022-KR csiso2022kr
    iso-8859-10=ISO-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
    iso-8859-13=ISO-8859-13 iso8859-13 iso885913
    iso-8859-14=ISO-8859-14 iso8859-14 iso885914
    iso-8859-15=ISO-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
    iso-8859-16=ISO-8859-16
    iso-8859-2=ISO-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 \
      latin2
    iso-8859-3=ISO-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 \
      latin3
    iso-8859-4=ISO-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 \
      latin4
    iso-8859-5=ISO-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
      iso_8859-5:1988
    iso-8859-6=ISO-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 \
      iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    iso-8859-7=ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 \
      iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
    iso-8859-8=ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 \
      iso88598 iso_8859-8 iso_8859-8:1988 visual
    iso-8859-8-i=ISO-8859-8 csiso88598i logical
    koi8-r=KOI8-R cskoi8r koi koi8 koi8_r koi8r
    koi8-u=KOI8-U koi8-ru
    macintosh=MACINTOSH csmacintosh mac x-mac-roman
    shift_jis=CP932 cp932 csshiftjis ms932 ms_kanji mskanji shift-jis shift_jisx0213 sjis \
      windows-31j windows-932 x-sjis
    utf-16be=UTF-16BE unicodefffe
    utf-16le=UTF-16LE csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
    utf-8=UTF-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8n utf8 utf8mb4 utf_8 \
      x-unicode20utf8
    windows-1250=CP1250 cp1250 win-1250 x-cp1250
    windows-1251=CP1251 cp1251 win-1251 win1251 windows1251 x-cp1251
    windows-1252=CP1252 ansi ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 \
      iso-ir-100 iso-latin-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii \
      windows1252 x-cp1252
    windows-1253=CP1253 cp1253 x-cp1253
    windows-1254=CP1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
      iso_8859-9:1989 l5 latin5 windows1254 x-cp1254
    windows-1255=CP1255 cp1255 x-cp1255
    windows-1256=CP1256 cp1256 windows1256 x-cp1256
    windows-1257=CP1257 cp1257 x-cp1257
    windows-1258=CP1258 cp1258 x-cp1258
    windows-874=CP874 cp874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620
    x-mac-ce=MAC-CENTRALEUROPE mac-centraleurope
    x-mac-cyrillic=MAC-UK mac-cyrillic x-mac-ukrainian
    """
}
