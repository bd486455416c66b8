import NewsConfig
import NewsSystem
import NewsText
import Testing

struct ConfigSchemaTests {
  /// Recorded anew where TIDINGS_RECORD is 1.
  @Test func `the committed schema is what the keys say`() throws {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/" + here + "/Documentation/config.schema.json"
    if Machine.environment("TIDINGS_RECORD") == "1" {
      try Files.replace(path, with: Array(ConfigSchema.text.utf8))
    }
    let committed = try Files.read(path, limit: 1 << 20)
    #expect(String(decoding: committed, as: UTF8.self) == ConfigSchema.text)
  }

  @Test func `the schema describes every key`() throws {
    let schema = try JSONReader.parse(Array(ConfigSchema.text.utf8))
    let source = schema["properties"]?["sources"]?["items"]
    #expect(source?["additionalProperties"]?.bool == false)
    #expect(source?["properties"]?["timeout"]?["default"]?.string == "30s")
    #expect(source?["properties"]?["auth"]?["description"]?.string?.isEmpty == false)
  }
}
