/// bench-stories [ITEMS]: what grouping costs an item, over a year of 10,000 items a day.
///
/// Headlines are made here from invented words, a heavy-tailed number of them an event; no outside
/// text. Each minute is settled as it ends, each day ends with the pass before an edition, and what
/// is kept is handed over as the store would get it.
import NewsSystem

// As `tidings` does.
Machine.returnLargeBlocks()
let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) : nil
var bench = Bench(items: count ?? 1_000_000)
bench.run()
