public import WeirRPC

/// An interceptor that a program offers to the chain of its configuration file, beside those that every program has.
///
/// ```swift
/// let tenants = ChainSection(
///   "tenants", "Finds the tenant that a call is for.",
///   keys: [ChainSection.Key("directory", "a name", "Name of the directory. Required.")]
/// ) { values in
///   guard let name = values.required("directory", "eu-1") else { return nil }
///   return TenantInterceptor(Directory(name))
/// }
/// ```
///
/// The file says `tenants: {directory: eu-1}` where it wants it. It is made anew whenever the file is read; an interceptor whose
/// section and files say the same as before stays, and what was made is let go of.
public struct ChainSection: Sendable {
  /// A key of the section.
  public struct Key: Sendable, Hashable {
    /// As it stands in the file.
    public let name: String
    /// What it takes, for people: `a list of methods`.
    public let takes: String
    /// One sentence or two.
    public let help: String
    /// Whether what the file says for it, or within it, is not to be shown.
    public let isSecret: Bool

    /// - Parameters:
    ///   - name: lower case words with `_` between them.
    ///   - takes: what it takes, for people.
    ///   - help: one sentence or two.
    ///   - isSecret: whether what the file says for it, or within it, is not to be shown; a `${NAME}` alone is.
    public init(_ name: String, _ takes: String, _ help: String, isSecret: Bool = false) {
      self.name = name
      self.takes = takes
      self.help = help
      self.isSecret = isSecret
    }
  }

  /// Makes the interceptor of what the file says.
  ///
  /// - Returns: nil when something is wrong, which `SectionValues` has been told.
  /// - Throws: what is wrong with the section as a whole.
  public typealias Make = @Sendable (any SectionValues) throws -> (any Interceptor)?

  /// As it stands in the file.
  public let name: String
  /// What the interceptor does, in a sentence.
  public let summary: String
  /// Every key; another one in the file is a mistake.
  public let keys: [Key]
  /// Whether it refuses calls, so that the file may obey it for a share of them (`enforce`).
  public let refusesCalls: Bool
  /// Makes the interceptor.
  public let make: Make

  /// - Parameters:
  ///   - name: lower case words with `_` between them, best the name of the interceptor; no other section's.
  ///   - summary: what the interceptor does, in a sentence.
  ///   - keys: every key; none for a section that is only a name.
  ///   - refusesCalls: whether it refuses calls or ends them, so that the file may obey it for a share of them (`enforce`).
  ///   - make: called whenever the file is read.
  public init(
    _ name: String, _ summary: String, keys: [Key] = [], refusesCalls: Bool = false, make: @escaping Make
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.refusesCalls = refusesCalls
    self.make = make
  }
}

/// What a file says in a section, for whoever makes an interceptor of it.
///
/// A value is nil when the file does not say it. One that is not as it should be is nil too, and a problem of the file at its
/// place: nobody has to tell it.
public protocol SectionValues: AnyObject {
  /// The interceptor whose place this one may take when a file is read again, to go on with what it has counted; nil for a
  /// new one. Read from it, and never change it: calls pass it, and what you make is dropped when the section says the same
  /// as before or anything else in the file is wrong.
  var predecessor: (any Interceptor)? { get }

  /// Whether the file has a value for a key.
  func has(_ key: String) -> Bool

  /// A text.
  func text(_ key: String) -> String?

  /// A text that has to be there.
  ///
  /// - Parameter example: a value, for who has forgotten it.
  func required(_ key: String, _ example: String) -> String?

  /// A list of texts.
  func texts(_ key: String) -> [String]?

  /// A whole number of a range.
  func integer(_ key: String, _ range: ClosedRange<Int>) -> Int?

  /// A number.
  func number(_ key: String) -> Double?

  /// `true` or `false`.
  func isOn(_ key: String) -> Bool?

  /// A time with its unit: `250ms`, `10s`, `5m`.
  func duration(_ key: String) -> Duration?

  /// What the file holds whose path the value is. When it changes, so does the section.
  ///
  /// - Parameters:
  ///   - maximum: bytes that it may have.
  ///   - isSecret: whether it is worth a warning when everybody on this machine can read it.
  func contents(_ key: String, maximum: Int, isSecret: Bool) -> [UInt8]?

  /// Says that something is wrong.
  ///
  /// - Parameters:
  ///   - key: whose value it is; nil for the section as a whole.
  ///   - reason: what is wrong, and what would be right.
  func refuse(_ key: String?, _ reason: String)
}

extension SectionValues {
  /// The value of `body`; nil when it throws, which is what is wrong with a key.
  public func attempt<Value>(_ key: String, _ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      refuse(key, "\(error)")
      return nil
    }
  }
}
