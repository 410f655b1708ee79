/// Variables of the environment that are set and not read, each worth a warning at the start.
public enum UnreadVariables {
  /// What a process takes from its environment beside what its file names.
  public enum Tokens: Sendable {
    /// `WEIR_TOKENS` counts.
    case read
    /// It does not: why, and what to do.
    case unread(String)
    /// The chain of a file says who is let in.
    ///
    /// - Parameters:
    ///   - place: where the chain begins.
    ///   - variables: those that the file reads.
    case chain(place: String, variables: Set<String>)
  }

  /// The warnings, without secrets.
  ///
  /// - Parameter environment: a variable's value.
  public static func warnings(_ tokens: Tokens, environment: (String) -> String?) -> [String] {
    [ofTokens(tokens, environment), ofRuntime(environment)].compactMap { $0 }
  }

  private static func ofTokens(_ tokens: Tokens, _ environment: (String) -> String?) -> String? {
    let name = TokenSources.variable
    guard environment(name)?.isEmpty == false else { return nil }
    switch tokens {
    case .read: return nil
    case .unread(let why): return "\(name) is set, and not read: \(why)"
    case .chain(_, let variables) where variables.contains(name): return nil
    case .chain(let place, _):
      return """
        \(name) is set, and not read: the chain at \(place) says who is let in. Write tokens: {file: PATH} \
        there, or tokens: {list: [{token: TOKEN, principal: NAME}]} with an entry for each, or unset the variable
        """
    }
  }

  private static func ofRuntime(_ environment: (String) -> String?) -> String? {
    guard let value = environment("WEIR_RUNTIME"), !["", "plain"].contains(value) else { return nil }
    return
      "WEIR_RUNTIME is \(value.debugDescription), which is unknown: only plain has a meaning. Write that, or unset the variable"
  }
}
