internal import WeirInterceptors
internal import WeirSettings

/// How many messages each client may send on streams, as `--message-limit` says it: `rate=50,burst=100,excess=pace`.
enum MessageLimits {
  /// - Parameter place: what a problem begins with.
  /// - Returns: nil with a problem.
  static func limit(_ text: String, _ place: String, _ problems: inout Problems) -> MessageLimit? {
    var parts: [String: String] = [:]
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    for word in words {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if pair.count == 2 { parts[pair[0]] = pair[1] }
    }
    guard words.count == 3, let rate = parts["rate"].flatMap(Double.init),
      let burst = parts["burst"].flatMap({ Int($0) }),
      let excess = parts["excess"].flatMap(MessageLimit.Excess.init)
    else {
      problems.add(
        "\(place): \"\(text)\" is not rate=NUMBER,burst=NUMBER,excess=refuse or pace, such as rate=50,burst=100,excess=pace"
      )
      return nil
    }
    return problems.attempt(place) { MessageLimit(try RateLimit(perSecond: rate, burst: burst), excess: excess) }
  }
}
