public import WeirInterceptors
internal import WeirPolicyFiles
internal import WeirPOSIX
public import WeirSettings

/// Where the policy of `authorization` comes from.
public enum PolicySource {
  /// The policy in the file of `--authorization-policy`; nil without one, and when it is a problem.
  public static func policy(ofFile path: String?, _ problems: inout Problems) -> AuthorizationPolicy? {
    guard let path else { return nil }
    let source = "--authorization-policy \(path)"
    guard
      let bytes = problems.attempt(
        source, { try File.contents(of: path, maximum: AuthorizationPolicy.maximumFileSize) })
    else { return nil }
    return problems.attempt(source) {
      let policy = try AuthorizationPolicy(json: bytes.span)
      for logger in policy.audit.destinations where logger.name != "stdout_logger" && !logger.isOptional {
        throw ConfigurationError("there is no audit logger \"\(logger.name)\", there is \"stdout_logger\"")
      }
      return policy
    }
  }
}
