/// How a line writes an error: its type, then its description.
enum ErrorText {
  /// Bytes of one error at the most, whatever the backend.
  static let limit = 1024

  /// `StoreError: diskFull`; the type once where the description begins with it: `StoreError(code: 5)`.
  static func describe(_ error: any Error) -> String {
    let type = String(describing: type(of: error))
    let description = String(describing: error)
    if description.isEmpty { return cut(type) }
    return cut(description.hasPrefix(type) ? description : "\(type): \(description)")
  }

  /// The text, cut before the scalar that would take it over the limit.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if length > limit { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }
}
