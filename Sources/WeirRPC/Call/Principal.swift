/// Somebody who may call, by name.
///
/// Whoever knows more about them, such as the claims of their token, puts it beside the name: it is made once, and every
/// call of theirs has it for the same reference.
public struct Principal: Sendable, Hashable {
  @usableFromInline final class Content: Sendable {
    let name: String
    @usableFromInline let values: (any AnyCallValue)?

    init(_ name: String, _ values: (any AnyCallValue)?) {
      self.name = name
      self.values = values
    }
  }

  @usableFromInline let content: Content

  /// - Parameter name: as log lines show it.
  public init(name: String) { content = Content(name, nil) }

  /// The same one, and what is known about them.
  package init(_ other: Principal, values: CallValues) { content = Content(other.name, values.list) }

  /// As log lines show it.
  public var name: String { content.name }

  /// What the calls of theirs find in their own values.
  package var values: CallValues { CallValues(own: content.values, inherited: nil) }

  @inlinable var inheritedValues: (any AnyCallValue)? { content.values }

  /// Compares names.
  public static func == (left: Principal, right: Principal) -> Bool {
    left.content === right.content || left.name == right.name
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
