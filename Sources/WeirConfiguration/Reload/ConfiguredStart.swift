internal import Logging
internal import WeirPOSIX
internal import WeirRPC
internal import WeirServer
internal import WeirSettings

/// What a file says of a server in front of services, read and checked before anything is opened.
struct ConfiguredStart {
  let path: String
  /// What the file may say.
  let settings: [Setting]
  let values: SettingValues
  let configuration: ServerConfiguration
  let addresses: [ListenAddress]
  let certificates: ServerCertificates
  /// Nil for a file without a chain.
  let chain: ConfiguredChain.Prepared?
  let file: ConfigurationFile?
  /// Every method that is served.
  let methods: [Method]
  /// What the files were when they were read.
  let files: [String: FileStamp]
  /// What should be mended.
  let warnings: [String]

  /// - Throws: `Problems` with all that is wrong with the file; `ServiceError` when the services cannot be served.
  init(
    file path: String, services: [any RPCService], _ parts: [any ServerSection], _ surroundings: ChainSurroundings
  ) throws {
    self.path = path
    settings = ConfiguredServer.settings(with: parts)
    var problems = Problems()
    var values = SettingValues(file: path)
    file = ConfigurationFile.read(path, settings, into: &values, environment: Environment.value, &problems)
    self.values = values
    configuration = ServerSettings.configuration(values, &problems)
    addresses = ServerSettings.addresses(values, in: file, &problems)
    let tls = TLSSettings.tls(values, &problems)
    certificates = ServerCertificates(tls, addresses, &problems)
    for part in parts { part.check(values, &problems) }
    let isVerifyingClients = ServerSettings.isVerifyingClients(values, file)
    chain = file.flatMap { file in
      ConfiguredChain.prepare(
        file, surroundings, isVerifyingClients: isVerifyingClients, environment: Environment.value, &problems)
    }
    var files = ServerCertificates.files(tls, addresses)
    for read in [file?.files, chain?.files] { files.merge(read ?? [:]) { $1 } }
    self.files = files
    warnings = (file?.warnings ?? []) + (chain?.warnings ?? [])
    methods = try RPCRouter(services).services.flatMap(\.routes).map(\.method)
    for reason in InterceptorChain(chain?.interceptors ?? []).problems(serving: methods) {
      problems.add("\(file?.placeOfChain ?? path): chain: \(reason)")
    }
    try problems.check()
  }
}
