import NewsText
import Testing

struct MarkupScannerTests {
  /// The tokens, each as a short text.
  private func tokens(_ text: String, _ dialect: MarkupScanner.Dialect) -> [String] {
    var scanner = MarkupScanner(Array(text.utf8), dialect: dialect)
    func at(_ range: Range<Int>) -> String {
      String(decoding: scanner.bytes[range], as: UTF8.self)
    }
    var found: [String] = []
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        var text = "<" + at(tag.name)
        var attributes = scanner.attributes(of: tag)
        while let attribute = attributes.next() {
          text += " \(at(attribute.name))=\(at(attribute.value))"
        }
        found.append(text + (tag.isSelfClosing ? "/>" : ">"))
      case .end(let name): found.append("</\(at(name))>")
      case .text(let range): found.append(at(range))
      case .cdata(let range): found.append("[\(at(range))]")
      case .comment(let range): found.append("#\(at(range))")
      case .other(let range): found.append("?\(at(range))")
      }
    }
    return found
  }

  @Test(arguments: [
    ("<a b=\"1\" c='2' d=3 e>x</a>", ["<a b=1 c=2 d=3 e=>", "x", "</a>"]),
    ("<a b=\"x>y\"/>z", ["<a b=x>y/>", "z"]),
    ("<a href=x/>", ["<a href=x/>"]),
    ("1 < 2 <b>", ["1 < 2 ", "<b>"]),
    ("<![CDATA[a<b>]]>c", ["[a<b>]", "c"]),
    ("<!-- <a> -->b", ["# <a> ", "b"]),
    ("<?xml version=\"1.0\"?>a", ["?<?xml version=\"1.0\"?>", "a"]),
    ("<!DOCTYPE a [<!ENTITY x \">\">]>b", ["?<!DOCTYPE a [<!ENTITY x \">\">]>", "b"]),
    ("<a <b>c", ["<a>", "<b>", "c"]),
    ("<a b=\"c>d</a>", ["<a b=c>", "d", "</a>"]),
    ("<ж>x</ж>", ["<ж>", "x", "</ж>"]),
    ("<a", ["?<a"]), ("a<", ["a<"]), ("</a", ["?</a"]), ("</ a>", ["</ a>"]),
  ])
  func `XML and its mistakes`(text: String, expected: [String]) {
    #expect(tokens(text, .xml) == expected)
  }

  @Test(arguments: [
    ("<a B=1/>", ["<a B=1/>"]),
    ("<script>a<b></script>c", ["<script>", "[a<b>]", "</script>", "c"]),
    ("<SCRIPT>a</sCript >b", ["<SCRIPT>", "[a]", "</sCript>", "b"]),
    (
      "<script><!--<script></script>--></script>x",
      ["<script>", "[<!--<script></script>-->]", "</script>", "x"]
    ),
    ("<title>a<b>&amp;</title>c", ["<title>", "a<b>&amp;", "</title>", "c"]),
    ("<style>a", ["<style>", "[a]"]),
    ("<script></script>x", ["<script>", "</script>", "x"]),
    ("<!-->a", ["#", "a"]), ("<!--a--!>b", ["#a", "b"]), ("<!--a", ["#a"]),
    ("<?php x?>a", ["#?php x?", "a"]), ("</ x>a", ["# x", "a"]), ("</>a", ["?</>", "a"]),
    ("<!doctype html>a", ["?<!doctype html>", "a"]),
    ("<a b='c>d", ["?<a b='c>d"]),
    ("<1>", ["<1>"]),
  ])
  func `HTML as its standard has it`(text: String, expected: [String]) {
    #expect(tokens(text, .html) == expected)
  }

  @Test(arguments: [MarkupScanner.Dialect.xml, .html])
  func `a query in an attribute keeps what only looks like a reference`(
    dialect: MarkupScanner.Dialect
  ) throws {
    var scanner = MarkupScanner(
      Array("<a href='?a=1&copy=2&amp;lt=3&reg;'>".utf8), dialect: dialect)
    guard case .start(let tag) = scanner.next() else { return #expect(Bool(false), "no tag") }
    #expect(scanner.attribute("href", of: tag) == "?a=1&copy=2&lt=3\u{AE}")
  }

  @Test func `any bytes end in tokens that cover them in order`() {
    var state: UInt64 = 7
    let alphabet = Array("<>/!?-[]=\"' abA&;CDT\n".utf8)
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      for dialect in [MarkupScanner.Dialect.xml, .html] {
        var scanner = MarkupScanner(bytes, dialect: dialect)
        var last = 0
        while scanner.next() != nil {
          #expect(scanner.position > last)
          last = scanner.position
        }
        #expect(last == bytes.count)
      }
    }
  }
}
