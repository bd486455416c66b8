extension ConfigKeys {
  /// Never in the open where it can be helped: a credential of systemd, a file, a variable.
  static let secret = ValueShape.either(.text, .object(secretPlace))

  static let secretPlace = KeyTable(
    "secret", "A secret, kept elsewhere.", one: ["credential", "file", "env"],
    [
      KeySpec("credential", .text, "A name in $CREDENTIALS_DIRECTORY."),
      KeySpec("file", .path, "A file that holds it."),
      KeySpec("env", .text, "A variable that holds it."),
    ])
}
