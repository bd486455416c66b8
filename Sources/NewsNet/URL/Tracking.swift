/// Query parameters that say who sent the reader, never which page it is.
enum Tracking {
  /// Whether a `name=value` of a query is one of them.
  static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
    let cut = parameter.firstIndex(of: .equals) ?? parameter.endIndex
    let name = String(
      decoding: PercentCode.decode(parameter[..<cut]).map(\.lowered), as: UTF8.self)
    if names.contains(name) { return true }
    if prefixes.contains(where: { name.utf8.starts(with: $0.utf8) }) { return true }
    guard referrers.contains(name) else { return false }
    // `ref`, `from`, `source` often name content; of these only the values that feeds add go.
    let value = String(decoding: parameter[cut...].dropFirst().map(\.lowered), as: UTF8.self)
    return channels.contains(value)
  }

  private static let prefixes: [String] = [
    "utm_", "utm-", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "__hs", "_hs", "at_", "ns_", "stm_",
    "wt.mc", "wt_mc", "fb_action_", "bsft_", "vero_", "oly_", "guce_", "asgtbndr", "itm_",
    "int_cmp",
    "trk_", "elq",
  ]

  private static let names: Set<String> = [
    // advertising clicks
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid",
    "twclid", "ttclid", "li_fat_id", "epik", "irclickid", "rb_clickid", "s_kwcid", "ef_id",
    "zanpid",
    "wickedid", "igshid", "igsh", "sfmc_id", "srsltid", "gad_source", "gad_campaignid",
    // analytics
    "_ga", "_gl", "_ke", "_openstat", "_branch_match_id", "_branch_referrer", "mc_cid", "mc_eid",
    "mkt_tok", "mkt_unsubscribe", "hsctatracking", "ml_subscriber", "ml_subscriber_hash", "dm_i",
    "spm", "scm", "trk", "trkcampaign", "xtor", "s_cid", "sc_cid", "sc_campaign", "cmpid", "cmp",
    "campaign_id", "guccounter", "ncid", "ocid", "icid", "icmp", "ito", "mbid", "ftag", "smid",
    "smtyp", "sref", "sr_share", "soc_src", "soc_trk", "ref_src", "ref_url", "fb_source", "fb_ref",
    "__twitter_impression", "twitter_impression", "cndid", "taid", "traffic_source",
    "dicbo", "echobox",
  ]

  private static let referrers: Set<String> = [
    "ref", "from", "source", "src", "feature", "origin", "partner", "channel", "cid",
  ]

  private static let channels: Set<String> = [
    "rss", "rss2", "atom", "feed", "feeds", "rssfeed", "rss_feed", "rss-feed", "feedburner",
    "newsletter", "email", "twitter", "facebook", "telegram", "whatsapp", "social",
  ]
}
