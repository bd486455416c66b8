import NewsModel
import NewsText

/// https://api.slack.com/reference/surfaces/formatting: blocks of rich text, in which no sign means
/// anything; up to 40,000 characters, of which people read a few.
enum SlackText {
  static func json(_ message: Message) -> String {
    let lines = message.lines.prefix(20)
    let left = message.lines.count - lines.count + message.more
    var json = JSONWriter()
    json.object { json in
      // What stands in a notification; three signs are all there is to escape.
      json.field("text", escaped(Cells.cut(message.title, to: 300)))
      json.field("unfurl_links", false)
      json.key("blocks")
      json.array { json in
        json.object { json in
          json.field("type", "rich_text")
          json.key("elements")
          json.array { json in
            json.object { json in
              json.field("type", "rich_text_section")
              json.key("elements")
              json.array { json in
                text(Cells.cut(message.title, to: 300), isBold: true, to: &json)
                for line in lines { write(line, to: &json) }
                if left > 0 { text("\n+\(left)", to: &json) }
              }
            }
          }
        }
      }
    }
    return json.text
  }

  private static func write(_ line: Message.Line, to json: inout JSONWriter) {
    text("\n" + (line.number.map { "\($0). " } ?? ""), to: &json)
    let words = Cells.cut(line.text, to: ChatText.longestLine)
    if let link = line.link {
      json.object { json in
        json.field("type", "link")
        json.field("url", link)
        json.field("text", words)
      }
    } else {
      text(words, to: &json)
    }
    if let source = line.source { text(" (\(source))", to: &json) }
  }

  private static func text(_ text: String, isBold: Bool = false, to json: inout JSONWriter) {
    json.object { json in
      json.field("type", "text")
      json.field("text", text)
      if isBold {
        json.key("style")
        json.object { json in json.field("bold", true) }
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    Escaping.html(text).replacing("&quot;", with: "\"")
  }
}

/// https://discord.com/developers/docs/resources/webhook#execute-webhook: up to 2000 characters;
/// nobody is mentioned, no page is unfolded.
enum DiscordText {
  static func json(_ message: Message) -> String {
    let text = ChatText(message).text(
      limit: 2000, title: true, length: { $0.utf16.count },
      plain: { "**\(Escaping.markdown($0))**" },
      line: { line in
        let words = Escaping.markdown(ChatText.words(line))
        return line.link.map { "\(words) [↗](<\(Escaping.link($0))>)" } ?? words
      })
    var json = JSONWriter()
    json.object { json in
      json.field("content", text)
      // SUPPRESS_EMBEDS.
      json.field("flags", 4)
      json.key("allowed_mentions")
      json.object { json in json.field("parse", [String]()) }
    }
    return json.text
  }
}

/// https://core.telegram.org/bots/api#sendmessage: HTML of a few tags, up to 4096 characters.
enum TelegramText {
  static func json(_ message: Message, chat: String) -> String {
    let text = ChatText(message).text(
      limit: 4096, title: true, length: { $0.utf16.count },
      plain: { "<b>\(Escaping.html($0))</b>" },
      line: { line in
        let words = Escaping.html(ChatText.words(line))
        return line.link.map { "<a href=\"\(Escaping.html($0))\">\(words)</a>" } ?? words
      })
    var json = JSONWriter()
    json.object { json in
      json.field("chat_id", chat)
      json.field("text", text)
      json.field("parse_mode", "HTML")
      json.key("link_preview_options")
      json.object { json in json.field("is_disabled", true) }
    }
    return json.text
  }
}

/// https://spec.matrix.org/v1.11/client-server-api/#mtext: a text, and the same as HTML; an event
/// has 65,536 bytes.
enum MatrixText {
  static func json(_ message: Message) -> String {
    let chat = ChatText(message)
    let length = { (text: String) in text.utf8.count }
    var json = JSONWriter()
    json.object { json in
      json.field("msgtype", "m.notice")
      json.field(
        "body",
        chat.text(limit: 16_000, title: true, length: length, plain: { $0 }) { line in
          ChatText.words(line) + (line.link.map { " \($0)" } ?? "")
        })
      json.field("format", "org.matrix.custom.html")
      json.field(
        "formatted_body",
        chat.text(
          limit: 24_000, title: true, length: length,
          plain: { "<strong>\(Escaping.html($0))</strong>" },
          line: { line in
            let words = Escaping.html(ChatText.words(line))
            return line.link.map { "<a href=\"\(Escaping.html($0))\">\(words)</a>" } ?? words
          }
        ).replacing("\n", with: "<br>\n"))
    }
    return json.text
  }
}

/// https://gotify.net/docs/pushmsg: plain text.
enum GotifyText {
  static func json(_ message: Message, _ priority: Int?) -> String {
    let text = ChatText(message).text(
      limit: 8000, title: false, length: { $0.utf8.count }, plain: { $0 },
      line: { line in
        ChatText.words(line) + (line.link.map { "\n\($0)" } ?? "")
      })
    var json = JSONWriter()
    json.object { json in
      json.field("title", Cells.cut(message.title, to: 200))
      json.field("message", text.isEmpty ? message.title : text)
      json.field("priority", priority.map(Int64.init) ?? 5)
      json.key("extras")
      json.object { json in
        json.key("client::display")
        json.object { json in json.field("contentType", "text/plain") }
        if let link = message.lines.first?.link {
          json.key("client::notification")
          json.object { json in
            json.key("click")
            json.object { json in json.field("url", link) }
          }
        }
      }
    }
    return json.text
  }
}
