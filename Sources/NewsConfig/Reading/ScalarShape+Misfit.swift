import NewsModel
import NewsNet
import NewsText
import NewsTime

/// Why a value is not what its key wants.
struct Misfit {
  var what: String
  var suggestion: String?

  init(_ what: String, suggestion: String? = nil) {
    self.what = what
    self.suggestion = suggestion
  }

  init(wanted: String, _ node: JSONNode) {
    what = "wants \(wanted), not \(Misfit.shown(node))"
  }

  /// A value as an error shows it: long texts cut, lists and objects by their kind.
  static func shown(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let flag): String(flag)
    case .number(let digits): digits
    case .string(let text): "\"" + Cells.cut(Hygiene.line(Masking.mask(text)), to: 40) + "\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension ScalarShape {
  /// Why `node` is not of this shape; nil where it is.
  func misfit(_ node: JSONNode) -> Misfit? {
    switch self {
    case .flag:
      return node.bool == nil ? Misfit(wanted: wanted, node) : nil
    case .number:
      guard let number = node.number, number.isFinite, number >= 0 else {
        return Misfit(wanted: wanted + ", 0 or more", node)
      }
      return nil
    case .whole(let range):
      guard let number = ScalarText.whole(node), range.contains(number) else {
        return Misfit(wanted: wanted, node)
      }
      return nil
    case .size:
      return ScalarText.size(node) == nil ? Misfit(wanted: wanted, node) : nil
    default:
      guard let text = node.string else { return Misfit(wanted: wanted, node) }
      return misfit(text, node)
    }
  }

  private func misfit(_ text: String, _ node: JSONNode) -> Misfit? {
    var shown: String { Misfit.shown(node) }
    switch self {
    case .text, .path:
      return text.isEmpty || text.utf8.contains(0) ? Misfit(wanted: wanted, node) : nil
    case .duration:
      let seconds = DurationText.seconds(text)
      return (seconds ?? 0) > 0 ? nil : Misfit(wanted: wanted, node)
    case .zone:
      guard Zone.named(text) == nil else { return nil }
      return Misfit("\(shown) is not a time zone", suggestion: ZoneList.nearest(to: text))
    case .language:
      return ScalarText.isLanguage(text) ? nil : Misfit("\(shown) is not a language tag")
    case .clock:
      return TimeOfDay(text: text) == nil ? Misfit(wanted: wanted, node) : nil
    case .clockSpan:
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      let fits = ends.count == 2 && ends.allSatisfy { TimeOfDay(text: String($0)) != nil }
      return fits ? nil : Misfit(wanted: wanted, node)
    case .rate:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      let fits =
        parts.count == 2 && (Int(parts[0]) ?? 0) > 0 && ["m", "h", "d"].contains(parts[1])
      return fits ? nil : Misfit(wanted: wanted, node)
    case .id:
      guard !ConfigID.isID(text) else { return nil }
      let slug = SourceNaming.slug(text)
      return Misfit(
        "\(shown) is not an id of a-z, 0-9 and -", suggestion: slug.isEmpty ? nil : slug)
    case .pattern:
      do throws(PatternError) {
        _ = try WordPattern(text)
        return nil
      } catch {
        return Misfit("\(shown) cannot be matched: \(error.what)")
      }
    case .selector:
      do throws(PatternError) {
        _ = try Selector(text)
        return nil
      } catch {
        return Misfit("\(shown) is no CSS selector: \(error.what)")
      }
    case .webURL:
      return NetURL(text) == nil ? urlMisfit(text, shown) : nil
    case .proxy:
      return ScalarText.isProxy(text) ? nil : Misfit(wanted: wanted, node)
    case .address:
      return MailAddress.isPlain(text) ? nil : Misfit(wanted: wanted, node)
    case .mailURL:
      return MailURL(text) == nil ? Misfit(wanted: wanted, node) : nil
    case .hostAndPort:
      return ScalarText.isHostAndPort(text) ? nil : Misfit(wanted: wanted, node)
    case .headerValue:
      let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
      return isPlain ? nil : Misfit("wants a text without line breaks")
    case .choice(let choices):
      guard !choices.contains(text) else { return nil }
      var misfit = Misfit(wanted: wanted, node)
      misfit.suggestion = Nearest.suggestion(for: text, among: choices)
      return misfit
    case .flag, .number, .whole, .size:
      return nil
    }
  }

  private func urlMisfit(_ text: String, _ shown: String) -> Misfit {
    let misfit = Misfit("\(shown) is not an http or https URL")
    let hasScheme = text.utf8.contains(UInt8(ascii: ":"))
    guard !hasScheme, text.utf8.contains(UInt8(ascii: ".")), NetURL("https://" + text) != nil
    else { return misfit }
    return Misfit(misfit.what, suggestion: "https://" + text)
  }
}
