import NewsModel
import NewsParse
import NewsTime

/// What the parser makes of a text.
func read(
  _ text: String, base: String? = nil, headers: [Source.Header] = []
) throws(ParseError) -> Reading {
  try read(Array(text.utf8), base: base, headers: headers)
}

func read(
  _ bytes: [UInt8], base: String? = nil, headers: [Source.Header] = []
) throws(ParseError) -> Reading {
  try Parser.read(
    Response(body: bytes, headers: headers, fetched: Instant(seconds: 1_719_247_740)),
    context: ReadingContext(baseURL: base))
}

/// An RSS 2.0 document with that inside its one item.
func rss(item: String) -> String {
  """
  <?xml version="1.0"?><rss version="2.0"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
  <channel><title>Harbour News</title><link>https://harbour.example/</link>
  <item>\(item)</item></channel></rss>
  """
}

/// An Atom 1.0 document with that inside its one entry.
func atom(entry: String) -> String {
  """
  <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour News</title>
  <author><name>The Desk</name></author><entry>\(entry)</entry></feed>
  """
}
