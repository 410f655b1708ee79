/// Somebody who may call, by name.
///
/// Whoever knows more about them, such as the claims of their token, puts it beside the name: it is made once, and every
/// call of theirs has it for the same reference. Policies and limits go by `claims`.
public struct Principal: Sendable, Hashable {
  @usableFromInline final class Content: Sendable {
    let name: String
    let claims: [String: [String]]
    @usableFromInline let values: (any AnyCallValue)?

    init(_ name: String, _ claims: [String: [String]], _ values: (any AnyCallValue)?) {
      self.name = name
      self.claims = claims
      self.values = values
    }
  }

  @usableFromInline let content: Content

  /// - Parameters:
  ///   - name: as log lines show it.
  ///   - claims: what somebody who can be believed says about them, each claim with its values.
  public init(name: String, claims: [String: [String]] = [:]) { content = Content(name, claims, nil) }

  /// The same one, and what is known about them.
  package init(_ other: Principal, values: CallValues) { content = Content(other.name, other.claims, values.list) }

  /// As log lines show it.
  public var name: String { content.name }

  /// What is said about them, by the name of each claim; empty for somebody of whom only the name is known.
  public var claims: [String: [String]] { content.claims }

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
