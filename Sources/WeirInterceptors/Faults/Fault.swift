public import WeirRPC

/// A fault that is put into some calls on purpose, to see how clients bear it.
public struct Fault: Sendable {
  /// Methods that may get it; nil for all.
  public var methods: MethodSet?
  /// All of them must be in a call's metadata: only calls that ask for faults get any.
  public var headers: [HeaderPattern] = []
  /// A wait before the rest of the chain.
  public var delay: Delay?
  /// A refusal, behind the delay.
  public var abort: Abort?

  /// A wait that a share of the calls has.
  public struct Delay: Sendable {
    /// How long; more than 0, at most an hour.
    public let duration: Duration
    /// How many of the calls that the fault is for.
    public let share: Percentage

    /// - Throws: `ConfigurationError` for a delay that is not positive, and for one above an hour.
    public init(_ duration: Duration, of share: Percentage) throws(ConfigurationError) {
      guard duration > .zero, duration <= .seconds(3600) else {
        throw ConfigurationError("a delay is more than 0 and at most an hour, not \(duration)")
      }
      self.duration = duration
      self.share = share
    }
  }

  /// A refusal that a share of the calls gets.
  public struct Abort: Sendable {
    /// What the calls end with; never OK.
    public let status: Status
    /// How many of the calls that the fault is for.
    public let share: Percentage

    /// - Throws: `ConfigurationError` for OK.
    public init(
      _ code: StatusCode, _ message: String = "fault injected", of share: Percentage
    ) throws(ConfigurationError) {
      guard code != .ok else { throw ConfigurationError("a call cannot be aborted with OK") }
      status = Status(code, message)
      self.share = share
    }
  }

  /// A fault that does nothing, until it is given something to do.
  public init() {}

  /// Whether it is for such a call.
  func fits(_ call: borrowing Call) -> Bool {
    if let methods, !methods.contains(call.method) { return false }
    for index in headers.indices where !headers[index].matches(call.metadata) { return false }
    return true
  }

  /// For people: `20 % wait 1.0 seconds, 5 % end with UNAVAILABLE, when x-fault is there`.
  var description: String {
    let effects = [
      delay.map { "\($0.share.description) wait \($0.duration)" },
      abort.map { "\($0.share.description) end with \($0.status.code.name)" },
    ].compactMap { $0 }.joined(separator: ", ")
    guard !headers.isEmpty else { return effects }
    return "\(effects), when \(headers.map(\.name).joined(separator: " and ")) fits"
  }
}
