import NewsParse
import Testing

/// Lists so short or so odd that only their heading says what they are.
@Suite struct TextHeadedListTests {
  @Test(
    arguments: [
      ("Latest news\n\n    Fire\n\n    24 June 2024 - 22:04\n", ["2024-06-24T22:04:00 Fire"]),
      (
        "All news\n\nRain\n24.06.2024 22:04\n\nSun\n24.06.2024 21:04\n",
        ["2024-06-24T22:04:00 Rain", "2024-06-24T21:04:00 Sun"]
      ),
      // Titles that look like options, bullets and marks.
      (
        "News\n\n  --help\n\n  24 June 2024 - 22:04\n\n  *\n\n  24 June 2024 - 21:04\n",
        ["2024-06-24T22:04:00 --help", "2024-06-24T21:04:00 *"]
      ),
      // A title that is a name and a date, and one that tells of another time.
      (
        """
        Latest news

            Paris 14 July 2023

            24 June 2024 - 22:04

            What was seen on 3 May 2024 - 10:00 above the river

            24 June 2024 - 21:04
        """,
        [
          "2024-06-24T22:04:00 Paris 14 July 2023",
          "2024-06-24T21:04:00 What was seen on 3 May 2024 - 10:00 above the river",
        ]
      ),
      // So many brief titles that the list is no short one.
      (
        """
        Latest news

        Fog lifts
        25 June 2024 - 10:30

        Quay opens
        25 June 2024 - 09:15

        Rain ends
        25 June 2024 - 08:00

        Ferry late
        24 June 2024 - 22:04

        Tide turns
        24 June 2024 - 21:04
        """,
        [
          "2024-06-25T10:30:00 Fog lifts", "2024-06-25T09:15:00 Quay opens",
          "2024-06-25T08:00:00 Rain ends", "2024-06-24T22:04:00 Ferry late",
          "2024-06-24T21:04:00 Tide turns",
        ]
      ),
      // A short title among long ones.
      (
        """
        Latest news

        Council votes to repair the harbour wall
        25 June 2024 - 10:30

        Ferry line opens a second crossing
        25 June 2024 - 09:15

        Fog
        25 June 2024 - 08:00

        School year will begin a week later
        24 June 2024 - 22:04

        Flood warning lifted along the lower river
        24 June 2024 - 21:04
        """,
        [
          "2024-06-25T10:30:00 Council votes to repair the harbour wall",
          "2024-06-25T09:15:00 Ferry line opens a second crossing",
          "2024-06-25T08:00:00 Fog",
          "2024-06-24T22:04:00 School year will begin a week later",
          "2024-06-24T21:04:00 Flood warning lifted along the lower river",
        ]
      ),
    ] as [(String, [String])])
  func `what stands under the heading of a list is its rows`(text: String, rows: [String]) throws {
    #expect(try Rows.text(text) == rows)
  }

  @Test func `a day that is no day ends its row and dates nothing`() throws {
    let rows = try Rows.text(
      """
      Latest news

          One

          31 February 2024 - 25:61

          Two

          24 June 2024 - 22:04

          Three

          888888888888 June 2024 - 00:00
      """)
    #expect(rows == ["- One", "2024-06-24T22:04:00 Two", "- Three"])
  }

  @Test(arguments: [
    "Fire\n\n24 June 2024 - 22:04\n",
    "Contact\n\nFire\n\n24 June 2024 - 22:04\n",
    "Latest news\n\n24 June 2024 - 22:04\n",
    "Latest news\n\n+\n+\n",
  ])
  func `without a heading or a title a lone stamp is no listing`(text: String) {
    #expect(throws: ParseError.self) { try Rows.text(text) }
  }
}

@Suite struct TextRepeatTests {
  @Test func `a headline said twice in its row is a headline in a second list, too`() throws {
    let row =
      "Ninety years of bridges\n\nStudy\n\nNinety years of bridges\n\nThe Editor 5.10.2024\n"
    let others = ["Council votes to repair the wall", "School year will begin a week later"].map {
      "\($0)\n\nTown hall\n\n\($0)\n\nThe Editor 4.10.2024\n"
    }
    let text = ([row] + others + [row] + others.reversed()).joined(separator: "\n")
    #expect(
      try Rows.text(text).map { String($0.prefix(34)) } == [
        "2024-10-05 Ninety years of bridges", "2024-10-04 Council votes to repair",
        "2024-10-04 School year will begin ", "2024-10-05 Ninety years of bridges",
        "2024-10-04 School year will begin ", "2024-10-04 Council votes to repair",
      ])
  }
}

@Suite struct TextTableTests {
  @Test func `a table of results beside the news is no list of news`() throws {
    let rows = try Rows.text(
      """
      Council votes to repair the harbour wall
      25 June 2024 - 10:30
      Ferry line opens a second crossing
      25 June 2024 - 09:15
      School year will begin a week later
      24 June 2024 - 22:04
      Flood warning lifted along the lower river
      24 June 2024 - 21:04
      22.06.2024 Northern Cup of the rowing clubs
      01
      Miller, Anna
      243.8
      02
      Smith, Jane
      238.7
      Whole result
      15.06.2024 Southern Cup of the rowing clubs
      01
      Brown, Mary
      131.6
      02
      Green, Ada
      126.0
      Whole result
      08.06.2024 Western Cup of the rowing clubs
      01
      Black, Joan
      98.2
      02
      White, Eve
      96.0
      Whole result
      """)
    #expect(rows.count == 4)
    #expect(rows.first == "2024-06-25T10:30:00 Council votes to repair the harbour wall")
  }
}
