internal import WeirInterceptors
internal import WeirJSON

/// An object of a file whose fields are all known.
struct FileObject {
  private let what: String
  private let position: LocatedJSON.Position
  private let members: [LocatedJSON.Member]

  /// - Parameter what: with its article, for people: `a rule`.
  /// - Throws: where there is no object, and for the first field that is not among `fields`.
  init(_ value: LocatedJSON, _ what: String, fields: [String]) throws(ConfigurationError) {
    guard let members = value.members else {
      throw Self.error(value.position, "\(what) is an object, not \(value.kind)")
    }
    for member in members where !fields.contains(member.name) {
      let known = fields.isEmpty ? "it has none" : "it has \(fields.joined(separator: ", "))"
      throw Self.error(member.position, "\(Self.quoted(member.name)) is no field of \(what): \(known)")
    }
    self.what = what
    position = value.position
    self.members = members
  }

  func value(_ field: String) -> LocatedJSON? { members.first { $0.name == field }?.value }

  /// A text that must be there, and must not be empty.
  func text(_ field: String) throws(ConfigurationError) -> String {
    guard let value = value(field) else { throw error("\(what) needs a \(field)") }
    guard let text = value.string else { throw Self.error(value.position, "\(field) is a string, not \(value.kind)") }
    guard !text.isEmpty else { throw Self.error(value.position, "\(field) is empty") }
    return text
  }

  /// False when it is not there.
  func flag(_ field: String) throws(ConfigurationError) -> Bool {
    guard let value = value(field) else { return false }
    guard let flag = value.bool else {
      throw Self.error(value.position, "\(field) is true or false, not \(value.kind)")
    }
    return flag
  }

  /// The elements of an array; none when it is not there.
  func list(_ field: String) throws(ConfigurationError) -> [LocatedJSON] {
    guard let value = value(field) else { return [] }
    guard let elements = value.array else {
      throw Self.error(value.position, "\(field) is an array, not \(value.kind)")
    }
    return elements
  }

  func texts(_ field: String) throws(ConfigurationError) -> [(text: String, place: LocatedJSON.Position)] {
    var texts: [(text: String, place: LocatedJSON.Position)] = []
    for element in try list(field) {
      guard let text = element.string else {
        throw Self.error(element.position, "\(field) holds strings, not \(element.kind)")
      }
      texts.append((text, element.position))
    }
    return texts
  }

  func error(_ reason: String) -> ConfigurationError { Self.error(position, reason) }

  static func error(_ position: LocatedJSON.Position, _ reason: String) -> ConfigurationError {
    ConfigurationError("\(position): \(reason)")
  }

  /// As JSON writes it, so that nothing of a file reaches a terminal as it is.
  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.write(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
