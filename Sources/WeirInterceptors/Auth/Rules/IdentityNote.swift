internal import WeirRPC

/// Who showed good credentials last on a connection, and in which head: most calls come with the very same, and it need not
/// be looked at again.
final class IdentityNote: Sendable {
  let headNumber: Int
  let identity: CallerIdentity
  /// The rule that was met.
  let rule: Int
  /// Of all authenticators together, before they were asked.
  let revision: Int
  private let changes: Int

  /// Changes of callers or rules on one connection that are followed.
  private static let maximumChanges = 16

  /// Nil where one would follow the other all the time, as behind a proxy with many users.
  init?(_ headNumber: Int, _ identity: CallerIdentity, rule: Int, revision: Int, after last: IdentityNote?) {
    // The same caller anew, after an end or a reload, is no change.
    let isSame = last.map { $0.headNumber == headNumber && $0.rule == rule } ?? false
    changes = (last?.changes ?? 0) + (isSame ? 0 : 1)
    guard headNumber > 0, changes <= Self.maximumChanges else { return nil }
    self.headNumber = headNumber
    self.identity = identity
    self.rule = rule
    self.revision = revision
  }
}
