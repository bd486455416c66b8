import NewsText
import Testing

struct SelectorTests {
  @Test func `names, classes, ids and attributes are read with their combinators`() throws {
    let selector = try Selector("ul.News > li[data-id], #main a[rel='next page']")
    #expect(
      selector.ways.map { $0.map(words) } == [
        [" name:ul class:News", ">name:li data-id"], [" id:main", " name:a rel=next page"],
      ])
    #expect(selector.text == "ul.News > li[data-id], #main a[rel='next page']")
  }

  private func words(_ step: Selector.Step) -> String {
    let conditions = step.conditions.map { condition in
      switch condition {
      case .name(let name): "name:" + String(decoding: name, as: UTF8.self)
      case .classed(let name): "class:" + String(decoding: name, as: UTF8.self)
      case .id(let id): "id:" + id
      case .attribute(let name, let value): value.map { "\(name)=\($0)" } ?? name
      }
    }
    return (step.isChild ? ">" : " ") + conditions.joined(separator: " ")
  }

  @Test(
    arguments: [
      ("", "a name, a class or an id is missing (at character 1)"),
      ("ul >", "a name, a class or an id is missing (at character 5)"),
      ("> li", "nothing stands before \">\" (at character 1)"),
      ("ul,", "a name, a class or an id is missing (at character 4)"),
      ("li..a", "the name of a class is missing (at character 4)"),
      ("a[href", "\"]\" is missing (at character 7)"),
      ("a[href=\"x]", "a quote is not closed (at character 8)"),
      ("a[href=]", "a value is missing (at character 8)"),
      ("li:first-child", "\":\" is no part of a selector here (at character 3)"),
      ("li + li", "\"+\" is no part of a selector here (at character 4)"),
    ])
  func `what it cannot read has a place`(text: String, what: String) {
    do throws(PatternError) {
      _ = try Selector(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.what == what)
    }
  }
}
