public import Logging
public import WeirConfiguration
internal import WeirMetricsServer
public import WeirRPC
public import WeirSettings

/// The section `metrics` of a configuration file: calls are counted, and a page shows the figures.
///
/// ```yaml
/// metrics: {listen: "127.0.0.1:9464"}
/// ```
public struct MetricsSection: ServerSection {
  private let whenServing: @Sendable (String) -> Void

  /// - Parameter whenServing: is told the page's address, with the port that the system chose, once it can be read.
  public init(whenServing: @escaping @Sendable (_ address: String) -> Void = { _ in }) {
    self.whenServing = whenServing
  }

  public var settings: [Setting] { [MetricsSettings.address] }

  public func check(_ values: SettingValues, _ problems: inout Problems) {
    guard let address = values.text(MetricsSettings.address) else { return }
    _ = problems.attempt(values.place(MetricsSettings.address)) { try MetricsServer.check(listen: address) }
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func part(
    _ values: SettingValues, of services: [any RPCService], logger: Logger
  ) throws -> (any ServerPart)? {
    guard let address = values.text(MetricsSettings.address) else { return nil }
    return try MetricsPart(listen: address, services, logger, whenServing)
  }
}

extension ServerSection where Self == MetricsSection {
  /// The section `metrics`, without which calls are not counted.
  public static var metrics: MetricsSection { MetricsSection() }
}
