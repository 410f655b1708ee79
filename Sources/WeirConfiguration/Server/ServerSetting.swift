internal import WeirServer
internal import WeirSettings

/// A number among the settings of a server: its row of the table, and the field of `ServerConfiguration` that it fills.
/// The default is the library's own.
struct ServerSetting: Sendable {
  private enum Field: Sendable {
    case integer(any WritableKeyPath<ServerConfiguration, Int> & Sendable)
    /// Follows from other settings unless it is given.
    case optional(any WritableKeyPath<ServerConfiguration, Int?> & Sendable)
    /// 0 stands for no bound.
    case bound(any WritableKeyPath<ServerConfiguration, Int?> & Sendable)
    case time(any WritableKeyPath<ServerConfiguration, Duration> & Sendable)
    /// 0 stands for never.
    case timeOrNever(any WritableKeyPath<ServerConfiguration, Duration?> & Sendable)

    func standard(in configuration: ServerConfiguration) -> Int? {
      switch self {
      case .integer(let path): configuration[keyPath: path]
      case .optional: nil
      case .bound(let path): configuration[keyPath: path] ?? 0
      case .time(let path): Int(configuration[keyPath: path].components.seconds)
      case .timeOrNever(let path): configuration[keyPath: path].map { Int($0.components.seconds) } ?? 0
      }
    }

    func set(_ value: Int, in configuration: inout ServerConfiguration) {
      switch self {
      case .integer(let path): configuration[keyPath: path] = value
      case .optional(let path): configuration[keyPath: path] = value
      case .bound(let path): configuration[keyPath: path] = value == 0 ? nil : value
      case .time(let path): configuration[keyPath: path] = .seconds(value)
      case .timeOrNever(let path): configuration[keyPath: path] = value == 0 ? nil : .seconds(value)
      }
    }
  }

  let setting: Setting
  private let field: Field

  private init(
    _ name: String, _ field: Field, _ range: ClosedRange<Int>, _ unit: Setting.Unit, note: String? = nil,
    _ help: String
  ) {
    self.field = field
    setting = Setting(
      name, integer: range, unit, default: field.standard(in: ServerConfiguration()).map(String.init), note: note,
      key: "server." + name.replacing("-", with: "_"), help)
  }

  /// Takes over what was given.
  func set(_ value: Int, in configuration: inout ServerConfiguration) { field.set(value, in: &configuration) }

  static func count(
    _ name: String, _ field: any WritableKeyPath<ServerConfiguration, Int> & Sendable, _ range: ClosedRange<Int>,
    _ help: String
  ) -> Self { Self(name, .integer(field), range, .count, help) }

  static func bound(
    _ name: String, _ field: any WritableKeyPath<ServerConfiguration, Int?> & Sendable, _ range: ClosedRange<Int>,
    _ help: String
  ) -> Self { Self(name, .bound(field), range, .count, help) }

  static func bytes(
    _ name: String, _ field: any WritableKeyPath<ServerConfiguration, Int> & Sendable, _ range: ClosedRange<Int>,
    _ help: String
  ) -> Self { Self(name, .integer(field), range, .bytes, help) }

  static func bytes(
    _ name: String, following note: String, _ field: any WritableKeyPath<ServerConfiguration, Int?> & Sendable,
    _ range: ClosedRange<Int>, _ help: String
  ) -> Self { Self(name, .optional(field), range, .bytes, note: note, help) }

  static func time(
    _ name: String, _ field: any WritableKeyPath<ServerConfiguration, Duration> & Sendable,
    _ range: ClosedRange<Int>, _ help: String
  ) -> Self { Self(name, .time(field), range, .seconds, help) }

  static func timeOrNever(
    _ name: String, _ field: any WritableKeyPath<ServerConfiguration, Duration?> & Sendable,
    _ range: ClosedRange<Int>, _ help: String
  ) -> Self { Self(name, .timeOrNever(field), range, .seconds, help) }
}
