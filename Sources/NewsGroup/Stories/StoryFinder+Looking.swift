/// Which stories share something with a query.
extension StoryFinder {
  /// A story that shares enough with a query to be worth a comparison, and all that it shares.
  struct Near {
    let place: Int
    let shared: Evidence
  }

  /// Stories of one kind that share something with a query.
  private struct Found {
    /// Where they stand in `candidates`.
    var range: Range<Int>
    /// How far the lists were looked through.
    var walk: StoryQuery.Walk
  }

  /// The stories of those wanted that share as much with a query as it demands of them; `sizes` are
  /// the stories'.
  mutating func near(
    _ query: StoryQuery, _ sizes: [Size], where isWanted: (Int) -> Bool = { _ in true }
  ) -> [Near] {
    makeLists()
    let (young, grown) = StoryFinder.gather(
      query, lists, postings, &evidence, &candidates)
    var near: [Near] = []
    for found in [young, grown] {
      StoryFinder.sift(
        found, query, candidates, stories, sizes, terms, &evidence, into: &near,
        where: isWanted)
    }
    return near
  }

  /// Finds the stories, and adds up in `evidence` what they share by the lists looked through.
  private static func gather(
    _ query: StoryQuery, _ lists: [Lists], _ postings: ListPool<Posting>,
    _ evidence: inout [Evidence], _ candidates: inout [Int32]
  ) -> (young: Found, grown: Found) {
    var young = Found(range: candidates.count..<candidates.count, walk: query.young)
    var grown = Found(range: 0..<0, walk: query.grown)
    var evidence = evidence.mutableSpan
    var candidates = candidates.mutableSpan
    let postings = postings.elements.span
    for (place, term) in query.terms.enumerated() where !term.isCommon {
      let lists = lists[Int(term.index)]
      let (plain, name) = (Evidence(term, isName: false), Evidence(term, isName: true))
      if place < grown.walk.terms {
        for at in lists[.grown].range {
          let posting = postings[at]
          let story = Int(posting.story)
          if evidence[story].terms == 0 {
            candidates[grown.range.upperBound] = posting.story
            grown.range = 0..<grown.range.upperBound + 1
          }
          evidence[story] += (posting.isName ? name : plain).times(posting.often)
        }
      }
      // What a list can be spared for, those that were found pay for one by one.
      if place == young.walk.terms, lists[.young].count < young.range.count * 2 + 8 {
        young.walk.terms += 1
        young.walk.rest -= term.weight
        young.walk.restFactor -= term.factor
      }
      if place < young.walk.terms {
        for at in lists[.young].range {
          let posting = postings[at]
          let story = Int(posting.story)
          if evidence[story].terms == 0 {
            young.range = young.range.lowerBound - 1..<young.range.upperBound
            candidates[young.range.lowerBound] = posting.story
          }
          evidence[story] += posting.isName ? name : plain
        }
      }
    }
    return (young, grown)
  }

  /// Adds those of the stories found that share enough, the other terms looked up one by one; clears
  /// `evidence`.
  private static func sift(
    _ found: Found, _ query: StoryQuery, _ candidates: [Int32], _ stories: [LiveStory],
    _ sizes: [Size], _ terms: ListPool<LiveStory.Term>, _ evidence: inout [Evidence],
    into near: inout [Near], where isWanted: (Int) -> Bool
  ) {
    var evidence = evidence.mutableSpan
    let terms = terms.elements.span
    let frequencies = StoryMeasure.frequencies
    for index in found.range {
      let place = Int(candidates[index])
      var shared = evidence[place]
      evidence[place] = Evidence()
      // What it shares if it has all the terms not looked at, and these as often as may be. The
      // product is what most have too little of.
      let size = sizes[place]
      let product = shared.product + found.walk.restFactor * size.often
      let score = query.demand.score(youth: size.youth) - StoryQuery.slack
      guard product >= score * query.norm * size.norm else { continue }
      let least = query.demand.evidence(youth: size.youth)
      var most = shared.weight + found.walk.rest
      guard most >= least - StoryQuery.slack, isWanted(place) else { continue }
      let own = stories[place].terms.range
      for term in query.terms[found.walk.terms...] {
        let at = StoryFinder.find(term.key, in: own, of: terms)
        if at < own.upperBound, terms[at].key == term.key {
          let frequency = frequencies.of(terms[at].count)
          shared += Evidence(term, isName: terms[at].isName).times(frequency)
        } else {
          most -= term.weight
          if most < least - StoryQuery.slack { break }
        }
      }
      if shared.weight >= least { near.append(Near(place: place, shared: shared)) }
    }
  }

  /// Where the term of that key stands among the terms of a story, or would stand.
  func find(_ key: UInt32, in story: Int) -> (place: Int, isThere: Bool) {
    let own = stories[story].terms.range
    let place = StoryFinder.find(key, in: own, of: terms.elements.span)
    return (place, place < own.upperBound && terms[place].key == key)
  }

  private static func find(
    _ key: UInt32, in own: Range<Int>, of terms: Span<LiveStory.Term>
  ) -> Int {
    var (low, high) = (own.lowerBound, own.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
