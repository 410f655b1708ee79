/// The names that `protoc-gen-c` gives to what the normalised schema holds.
enum CNames {
  /// `keyvalue.v1.GetRequest` gives `Keyvalue__V1__GetRequest`.
  static func type(_ fullName: String) -> String {
    fullName.split(separator: ".").map(camel).joined(separator: "__")
  }

  /// `keyvalue.v1.GetRequest` gives `keyvalue__v1__get_request__init`.
  static func initializer(_ fullName: String) -> String {
    fullName.split(separator: ".").map(lower).joined(separator: "__") + "__init"
  }

  /// What normalising calls a field: with its number, it is no keyword, and collides with nothing.
  static func field(_ name: String, _ number: Int32) -> String { "\(name.lowercased())_\(number)" }

  /// What normalising calls a oneof.
  static func oneof(_ name: String, _ index: Int) -> String { "\(name.lowercased())_\(index)" }

  private static func camel(_ piece: Substring) -> String {
    var result = ""
    var upperNext = true
    for character in piece {
      if character == "_" {
        upperNext = true
      } else {
        result += upperNext ? character.uppercased() : String(character)
        upperNext = false
      }
    }
    return result
  }

  private static func lower(_ piece: Substring) -> String {
    var result = ""
    var wasUpper = true
    for character in piece {
      if character.isUppercase, !wasUpper { result += "_" }
      result += character.lowercased()
      wasUpper = character.isUppercase
    }
    return result
  }
}
