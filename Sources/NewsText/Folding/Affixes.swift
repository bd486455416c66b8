/// What stands at an apostrophe and is no part of the name, folded.
enum Affixes {
  /// French, Italian and Catalan articles and particles before an apostrophe.
  static let articles: Set<[UInt8]> = words(
    "l d j m t s n c qu jusqu lorsqu puisqu dell nell sull dall all coll un quell quest")

  /// Turkish case endings behind the apostrophe of a name.
  static let cases: Set<[UInt8]> = words(
    """
    da de ta te dan den tan ten nda nde ndan nden in un nin nun yi yu ni nu i u a e ya ye na ne \
    la le yla yle li lu lar ler daki deki taki teki nin si su
    """)

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split(separator: 0x20).map(Array.init))
  }
}
