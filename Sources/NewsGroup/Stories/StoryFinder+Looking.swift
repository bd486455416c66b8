/// Which stories share something with a query.
extension StoryFinder {
  /// A story that shares enough with a query to be worth a comparison, and what it shares.
  struct Near {
    let place: Int
    var shared: Evidence
    /// How far the lists of its kind were looked through.
    fileprivate let walk: StoryQuery.Walk
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
    fetchLists(of: query)
    let (young, grown) = StoryFinder.gather(query, lists, postings, &evidence, &candidates)
    var near: [Near] = []
    near.reserveCapacity(8)
    for found in [young, grown] {
      StoryFinder.sift(
        found, query, candidates, stories, sizes, &evidence, into: &near, where: isWanted)
    }
    complete(&near, query, sizes)
    return near
  }

  /// Has the lists fetched that a query looks through.
  private func fetchLists(of query: StoryQuery) {
    let postings = postings.elements.span
    for term in query.terms where !term.isCommon { lists.span.fetch(Int(term.index)) }
    for term in query.terms where !term.isCommon {
      let lists = lists[Int(term.index)]
      postings.fetch(lists[.grown].range)
      postings.fetch(lists[.young].range)
    }
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

  /// Adds those of the stories found that could share enough with all the terms not looked at; clears
  /// `evidence`.
  private static func sift(
    _ found: Found, _ query: StoryQuery, _ candidates: [Int32], _ stories: [LiveStory],
    _ sizes: [Size], _ evidence: inout [Evidence], into near: inout [Near],
    where isWanted: (Int) -> Bool
  ) {
    var evidence = evidence.mutableSpan
    for index in found.range { sizes.span.fetch(Int(candidates[index])) }
    for index in found.range {
      let place = Int(candidates[index])
      let shared = evidence[place]
      evidence[place] = Evidence()
      // Terms count for as much as may be. The product is what most have too little of.
      let size = sizes[place]
      let product = shared.product + found.walk.restFactor * size.often
      let score = query.demand.score(youth: size.youth) - StoryQuery.slack
      guard product >= score * query.norm * size.norm else { continue }
      let least = query.demand.evidence(youth: size.youth) - StoryQuery.slack
      guard shared.weight + found.walk.rest >= least, isWanted(place) else { continue }
      stories.span.fetch(place)
      near.append(Near(place: place, shared: shared, walk: found.walk))
    }
  }

  /// Looks up the terms that were not looked at, one by one, and leaves the stories that share enough.
  private func complete(_ near: inout [Near], _ query: StoryQuery, _ sizes: [Size]) {
    let terms = terms.elements.span
    for index in near.indices { terms.fetch(stories[near[index].place].terms.range) }
    let frequencies = StoryMeasure.frequencies
    var count = 0
    for index in near.indices {
      var story = near[index]
      let least = query.demand.evidence(youth: sizes[story.place].youth)
      var most = story.shared.weight + story.walk.rest
      let own = stories[story.place].terms.range
      for term in query.terms[story.walk.terms...] {
        let at = StoryFinder.find(term.key, in: own, of: terms)
        if at < own.upperBound, terms[at].key == term.key {
          let frequency = frequencies.of(terms[at].count)
          story.shared += Evidence(term, isName: terms[at].isName).times(frequency)
        } else {
          most -= term.weight
          if most < least - StoryQuery.slack { break }
        }
      }
      guard story.shared.weight >= least else { continue }
      near[count] = story
      count += 1
    }
    near.removeLast(near.count - count)
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
