package import WeirPOSIX
public import WeirServer
public import WeirSettings

/// The certificates of a server whose configuration a file says: those of the section `tls`, and those of addresses with
/// TLS of their own.
public struct ServerCertificates: Sendable {
  /// Those of the section `tls`; nil without.
  package let standard: CurrentTLS?
  /// Those of addresses, each once.
  package let own: [ServerTLS: CurrentTLS]

  /// Reads them; what cannot be used is a problem.
  public init(_ tls: ServerTLS?, _ addresses: [ListenAddress], _ problems: inout Problems) {
    var own: [ServerTLS: CurrentTLS] = [:]
    standard = tls.flatMap { tls in problems.attempt { try CurrentTLS(tls) } }
    for tls in addresses.compactMap(\.ownTLS) where own[tls] == nil {
      own[tls] = problems.attempt { try CurrentTLS(tls) }
    }
    self.own = own
  }

  /// The files that TLS names, as they are now.
  package static func files(_ tls: ServerTLS?, _ addresses: [ListenAddress]) -> [String: FileStamp] {
    var files: [String: FileStamp] = [:]
    for tls in [tls].compactMap({ $0 }) + addresses.compactMap(\.ownTLS) {
      for case .file(let path) in [tls.certificate, tls.key, tls.clientCA].compactMap({ $0 }) {
        files[path] = FileStamp(of: path)
      }
    }
    return files
  }

  /// What was read again, and is not in force yet.
  struct Prepared {
    fileprivate var parts: [(CurrentTLS, CurrentTLS.Prepared)] = []
  }

  /// Reads all of them again; the standard ones from `tls`, when there are any.
  ///
  /// - Parameter place: what problems begin with.
  func prepare(_ tls: ServerTLS?, _ place: String, _ problems: inout Problems) -> Prepared {
    var sources = own.map { ($0.value, $0.key) }
    if let standard, let tls { sources.append((standard, tls)) }
    var prepared = Prepared()
    for (current, source) in sources {
      guard let context = problems.attempt(place, { try current.prepare(source) }) else { continue }
      prepared.parts.append((current, context))
    }
    return prepared
  }

  /// New connections get these from now on.
  func replace(with prepared: Prepared) {
    for (current, context) in prepared.parts { current.replace(with: context) }
  }
}
