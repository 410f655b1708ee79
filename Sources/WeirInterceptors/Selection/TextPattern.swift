internal import WeirRPC

/// A text as an authorization policy asks for it (gRFC A43): `text` itself, `text*`, `*text`, or `*` for any that is not
/// empty. Letters count as they are written.
public struct TextPattern: Sendable, Hashable {
  private enum Kind: Sendable, Hashable { case exact, prefix, suffix, present }

  private let kind: Kind
  private let text: String

  /// Reads a pattern: a whole text, `prefix*`, `*suffix`, or `*` for any text that is not empty (gRFC A43).
  public init(_ pattern: String) {
    switch (pattern.hasPrefix("*"), pattern.hasSuffix("*")) {
    case (true, _) where pattern.utf8.count == 1: (kind, text) = (.present, "")
    case (true, _): (kind, text) = (.suffix, String(pattern.dropFirst()))
    case (false, true): (kind, text) = (.prefix, String(pattern.dropLast()))
    case (false, false): (kind, text) = (.exact, pattern)
    }
  }

  /// As it was written.
  var description: String {
    switch kind {
    case .exact: text
    case .prefix: "\(text)*"
    case .suffix: "*\(text)"
    case .present: "*"
    }
  }

  /// Byte by byte: texts that Unicode holds equivalent are different ones.
  public func matches(_ value: String) -> Bool { matches(value.utf8.span) }

  /// - Parameter value: UTF-8.
  func matches(_ value: Span<UInt8>) -> Bool {
    let text = text.utf8.span
    switch kind {
    case .exact: return value.isEqual(to: text)
    case .prefix: return value.count >= text.count && value.extracting(first: text.count).isEqual(to: text)
    case .suffix: return value.count >= text.count && value.extracting(last: text.count).isEqual(to: text)
    case .present: return !value.isEmpty
    }
  }
}
