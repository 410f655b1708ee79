public import Logging
internal import Synchronization
internal import WeirLog
public import WeirRPC

/// Writes one structured line when a call has finished, whatever ended it, and counts the calls.
///
/// Stands outermost, so that it sees refusals, and the principal that auth found further in. Metadata of the request
/// is not written, except the names that were allowed one by one; credentials never.
public final class LoggingInterceptor: Interceptor {
  public let name = "logging"

  private let logger: Logger
  /// The logger's own backend, when it is ours and adds nothing: it takes the fields in order, which saves making a
  /// dictionary of them and sorting it again.
  private let lines: LineSink?
  /// The logger's level, when its backend is ours, whose level never changes.
  private let threshold: Logger.Level?
  private let quiet: MethodSet
  private let metadataNames: [String]
  private let total = Atomic<Int>(0)

  /// - Parameter quiet: methods whose successes are written at level `debug`; failures keep their level.
  /// - Parameter metadataNames: request metadata that may be written, as `grpc.request.metadata.<name>`.
  /// - Throws: `ConfigurationError` when one of the names holds credentials, or bytes rather than text.
  public convenience init(
    logger: Logger, quiet: MethodSet = MethodSet(), metadataNames: [String] = []
  ) throws(ConfigurationError) {
    for name in metadataNames where Self.secret.contains(name) || name.hasSuffix("-bin") {
      throw ConfigurationError("metadata \"\(name)\" cannot be logged: it holds credentials or bytes")
    }
    self.init(logger, quiet: quiet, allowing: metadataNames)
  }

  convenience init(_ logger: Logger) { self.init(logger, quiet: MethodSet(), allowing: []) }

  private init(_ logger: Logger, quiet: MethodSet, allowing metadataNames: [String]) {
    self.logger = logger
    lines = (logger.handler as? LineLogHandler).flatMap { $0.addsNothing ? $0.sink : nil }
    threshold = lines == nil ? nil : logger.logLevel
    self.quiet = quiet
    self.metadataNames = metadataNames.sorted()
  }

  /// The logger that handlers get as `CallContext.logger`.
  public var sharedValues: CallValues {
    var values = CallValues()
    values[LoggerKey.self] = logger
    return values
  }

  public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

  public func problems(serving methods: [Method]) -> [String] { quiet.problems(serving: methods) }

  public func policy(for method: Method, principal: String?) -> String? {
    quiet.contains(method) ? "one line a call, at level debug when it succeeds" : "one line a call"
  }

  /// How many calls came to the door, refused ones too. What is no call to the protocol is logged, not counted.
  public var totalRequests: Int { total.load(ordering: .relaxed) }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    total.add(1, ordering: .relaxed)
    return .admitted
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    let code = outcome.status.code
    let level = code == .ok && quiet.contains(call.method) ? .debug : Self.level(of: code)
    guard threshold ?? logger.logLevel <= level else { return }
    if let lines {
      write(call, outcome, level, to: lines)
    } else {
      var fields = MetadataSink()
      CallRecord.write(call, outcome, metadataNames: metadataNames, to: &fields)
      logger.log(level: level, "\(Self.message)", metadata: fields.metadata)
    }
  }

  /// Writes a line of ours, from a template if the connection has had such a call before.
  private func write(
    _ call: borrowing Call, _ outcome: borrowing Outcome, _ level: Logger.Level, to lines: LineSink
  ) {
    let ids = CallIDs(call)
    guard metadataNames.isEmpty, LineTemplate.suits(call, ids, outcome) else {
      var line = lines.begin(level, plain: Self.message)
      CallRecord.write(call, outcome, metadataNames: metadataNames, to: &line)
      return lines.write(line)
    }
    let newest = call.connection.notes.note(of: self) as? LineTemplate
    if let newest, newest.write(call, ids, outcome, to: lines) { return }
    var line = lines.beginTemplate(level, plain: Self.message)
    CallRecord.write(call, outcome, metadataNames: [], to: &line)
    let template = LineTemplate(call, ids, outcome, line, older: newest)
    if template.count <= LineTemplate.limit { call.connection.notes.keep(template, of: self) }
    _ = template.write(call, ids, outcome, to: lines)
  }

  private static let message: StaticString = "finished call"

  /// How loud each code is: what clients do wrong is news, what wears a server down is a warning, what the server does
  /// wrong is an error. The table is go-grpc-middleware's.
  public static func level(of code: StatusCode) -> Logger.Level {
    switch code {
    case .ok, .notFound, .cancelled, .alreadyExists, .invalidArgument, .unauthenticated:
      .info
    case .deadlineExceeded, .permissionDenied, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange,
      .unavailable:
      .warning
    case .unknown, .unimplemented, .internalError, .dataLoss:
      .error
    }
  }

  private static let secret: Set<String> = ["authorization", "proxy-authorization", "cookie", "set-cookie"]
}
