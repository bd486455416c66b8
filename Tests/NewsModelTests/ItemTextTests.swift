import NewsModel
import NewsText
import Testing

@Suite struct ItemTextTests {
  @Test func `an item's texts are folded words, each apart`() {
    let text = ItemText(
      Item(
        title: "The “North Quay” re-opens: 1,200 ferries",
        subtitle: "Ærø’s harbour", kicker: "TRANSPORT", summary: "Ferries\nsail again."))
    #expect(text.title.title == "The “North Quay” re-opens: 1,200 ferries")
    #expect(text.title.folded.elementsEqual("the \"north quay\" re-opens: 1,200 ferries".utf8))
    #expect(text.title.words.elementsEqual("the north quay re opens 1200 ferries".utf8))
    #expect(text.subtitle.elementsEqual("aero harbour".utf8))
    #expect(text.kicker.elementsEqual("transport".utf8))
    #expect(text.summary.elementsEqual("ferries sail again".utf8))
  }

  @Test func `what an item does not say has no words`() {
    let text = ItemText(Item(title: "…"))
    #expect(text.title.words.isEmpty)
    #expect(text.subtitle.isEmpty && text.kicker.isEmpty && text.summary.isEmpty)
  }

  @Test func `texts are equal by their words`() {
    #expect(
      ItemText(Item(title: "Ferry", summary: "x")) == ItemText(Item(title: "Ferry", summary: "X")))
    #expect(ItemText(Item(title: "Ferry")) != ItemText(Item(title: "Ferries")))
  }
}
