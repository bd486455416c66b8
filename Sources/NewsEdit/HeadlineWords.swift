/// The words that give a headline away, folded; one table a meaning, English so far. Another
/// language adds its words to the same sets.
enum HeadlineWords {
  static let outcomes: Set<String> = [
    "acquitted", "arrested", "arrests", "banned", "bans", "beat", "beats", "blast", "burned",
    "captured", "captures", "clears", "collapsed", "collapses", "convicted", "crash", "crashed",
    "crashes", "dead", "death", "deaths", "defeats", "destroyed", "destroys", "detained", "died",
    "dies", "downed", "drops", "earthquake", "elected", "elects", "evacuated", "evacuations",
    "exploded", "explodes", "explosion", "fall", "falls", "fire", "fired", "flooded", "freed",
    "hits", "imposes", "injured", "jailed", "jumps", "killed", "killing", "kills", "landed",
    "lands", "launched", "launches", "loses", "lost", "missing", "opened", "opens", "ousted",
    "outage", "passed", "quake", "ratifies", "released", "resigned", "resigns", "rise", "rises",
    "sacked", "seized", "seizes", "sentenced", "shot", "signed", "signs", "sinks", "soars",
    "strikes", "struck", "sunk", "surges", "toll", "tops", "victims", "wildfire", "win", "wins",
    "won", "wounded", "wounds",
  ]

  /// Outcomes that cost lives.
  static let losses: Set<String> = [
    "blast", "casualties", "crash", "dead", "death", "deaths", "died", "dies", "earthquake",
    "explosion", "killed", "killing", "kills", "quake", "toll", "victims",
  ]

  static let quantities: Set<String> = [
    "billion", "billions", "dozen", "dozens", "half", "hundreds", "million", "millions", "record",
    "scores", "thousands", "trillion",
  ]

  static let statements: Set<String> = [
    "accuses", "agrees", "asks", "backs", "believes", "calls", "claims", "comments", "condemn",
    "condemns", "condolences", "congratulates", "criticises", "criticizes", "denies", "denounces",
    "discuss", "discussed", "discusses", "expects", "expresses", "greets", "hails", "highlights",
    "hopes", "insists", "meets", "mourns", "notes", "optimistic", "pledges", "praises", "predict",
    "predicts", "proposes", "reacts", "rejects", "remarks", "responds", "said", "say", "says",
    "slams", "stresses", "suggests", "supports", "talks", "tells", "thanks", "threatens", "urge",
    "urges", "visit", "vows", "wants", "warn", "warned", "warns", "welcomes",
  ]

  static let analysis: Set<String> = [
    "analysis", "column", "commentary", "editorial", "essay", "explained", "explainer",
    "interview", "opinion", "review",
  ]

  /// What a headline that asks or explains begins with.
  static let questions: Set<String> = [
    "can", "could", "did", "do", "does", "how", "is", "should", "what", "when", "where", "who",
    "why", "will", "would",
  ]
}
