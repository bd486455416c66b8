import NewsModel
import NewsSystem
import NewsText

/// What lets us in, read from a source.
extension ConfigReader {
  mutating func login(_ object: ConfigObject) -> Source.Login? {
    guard let login = object.object("auth") else { return nil }
    if let token = secret(login, "bearer") { return .bearer(token) }
    guard let basic = login.object("basic") else { return nil }
    for key in ["user", "password"] where basic.given(key) == nil {
      findings.error(at: basic.node.position, basic.path, "needs a \"\(key)\"")
    }
    guard let user = basic.text("user"), let password = secret(basic, "password") else {
      return nil
    }
    return .basic(user: user, password: password)
  }

  mutating func cookies(_ object: ConfigObject) -> Source.Cookies {
    guard let node = object.given("cookies") else { return .pairs([]) }
    if let jar = path(object, "cookies") { return .jar(jar) }
    guard case .object(let members) = node.value else { return .pairs([]) }
    let place = object.place(of: "cookies").path
    var cookies: [Source.Cookie] = []
    for member in members {
      if !ScalarText.isHeaderName(member.key) {
        findings.error(
          at: member.keyPosition, "\(place).\(member.key)", "is not the name of a cookie")
      }
      // A map of secrets is a table of the names it has.
      let table = KeyTable("cookies", "", [KeySpec(member.key, ConfigKeys.secret, "")])
      let one = ConfigObject(table: table, node: node, path: place, home: object.home)
      if let value = secret(one, member.key) {
        cookies.append(Source.Cookie(name: member.key, value: value))
      }
    }
    return .pairs(cookies)
  }
}
