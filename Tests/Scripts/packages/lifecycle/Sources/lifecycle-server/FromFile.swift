import Glibc
import Weir
import WeirConfiguration
import WeirSettings
import WeirTracing

/// The same services by a configuration file, whose chain may have `tracing`, and `door` of this program.
struct FromFile {
  private let services: [any RPCService]

  private static let door = ChainSection(
    "door", "Refuses calls that ask for it.",
    keys: [ChainSection.Key("header", "a name", "Name of what they ask by. Required.")],
    refusesCalls: true
  ) { values in values.required("header", "x-refuse").map(Door.init(header:)) }

  private static let sections: [ChainSection] = [.tracing(tracer: SaidTracer()), door]

  init(_ services: [any RPCService]) { self.services = services }

  /// Does what `--config FILE` or `--check FILE` ask for.
  ///
  /// - Returns: false when nothing does.
  func run(_ words: [String]) async throws -> Bool {
    let words = words.drop { $0 != "--config" && $0 != "--check" }
    guard let mode = words.first, let path = words.dropFirst().first else { return false }
    if mode == "--check" {
      let report = try ConfigurationReport(file: path, services: services, sections: Self.sections)
      print("\(report)\n\(report.explanation())")
    } else {
      let configured = try ConfiguredServer(
        file: path, services: services, logger: Logger(label: "calls"), sections: Self.sections)
      say("serving on \(configured.server.addresses[0])")
      try await configured.run(signals: .all)
    }
    return true
  }
}
