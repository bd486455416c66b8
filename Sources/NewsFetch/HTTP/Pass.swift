import NewsModel
import NewsNet
import NewsSystem

/// What is shown to a source's server to be let in: read when it is asked, kept no longer.
struct Pass {
  /// Basic authentication; the config's `auth` before what stands in the URL.
  private(set) var login: TransferRequest.Login?
  /// For the source's own origin alone.
  private(set) var headers: [String] = []
  /// `name=value`, for the source's own origin alone.
  private(set) var cookies: [String] = []
  private var jar: CookieFile?

  /// Bytes of a file of cookies.
  private static let largestJar = 1 << 20

  init(
    _ url: NetURL, login configured: Source.Login?, cookies kept: Source.Cookies
  ) throws(FetchError) {
    login = url.user.map { TransferRequest.Login(user: $0, password: url.password ?? "") }
    switch configured {
    case .basic(let user, let password):
      login = TransferRequest.Login(user: user, password: try Pass.text(password, of: "auth"))
    case .bearer(let token):
      headers.append("Authorization: Bearer \(try Pass.text(token, of: "auth"))")
    case nil:
      break
    }
    switch kept {
    case .pairs(let pairs):
      for cookie in pairs {
        cookies.append("\(cookie.name)=\(try Pass.text(cookie.value, of: "cookies"))")
      }
    case .jar(let path):
      do throws(SystemError) {
        jar = CookieFile(try Files.read(path, limit: Pass.largestJar))
      } catch {
        throw FetchError(.pass, "cookies: \(error)")
      }
    }
  }

  /// Those of the file that belong to the URL.
  func cookiesOfJar(for url: NetURL, now seconds: Int64) -> [String] {
    jar?.pairs(for: url, now: seconds) ?? []
  }

  private static func text(_ secret: Secret, of key: String) throws(FetchError) -> String {
    do throws(SecretError) {
      return try secret.resolved()
    } catch {
      throw FetchError(.pass, "\(key): \(error)")
    }
  }
}
