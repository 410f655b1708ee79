internal import WeirRPC

/// Who showed good credentials last on a connection, and in which head: most calls come with the very same, and it need not
/// be looked at again.
final class IdentityNote: Sendable {
  let head: NotedHead
  let identity: CallerIdentity
  /// The rule that was met.
  let rule: Int
  /// Of all authenticators together, before they were asked.
  let revision: Int

  init?(_ headNumber: Int, _ identity: CallerIdentity, rule: Int, revision: Int, after last: IdentityNote?) {
    // The same caller anew, after an end or a reload, is no change.
    let isSame = last.map { $0.head.number == headNumber && $0.rule == rule } ?? false
    guard let head = NotedHead(headNumber, after: last?.head, isSame: isSame) else { return nil }
    self.head = head
    self.identity = identity
    self.rule = rule
    self.revision = revision
  }
}
