import Weir
import WeirConfiguration
import WeirSettings

func tenants(_ directory: @escaping @Sendable (String) -> any TenantDirectory) -> ChainSection {
  ChainSection(
    "tenant", "Finds what the tenant of a call has paid for.",
    keys: [
      ChainSection.Key("directory", "a name", "Name of the directory. Required."),
      ChainSection.Key("remembering", "a time", "How long an answer holds; a minute by default."),
    ], refusesCalls: true
  ) { values in
    guard let name = values.required("directory", "eu-1") else { return nil }
    let lifetime = values.duration("remembering") ?? .seconds(60)
    return TenantInterceptor(directory(name), remembering: lifetime)
  }
}
