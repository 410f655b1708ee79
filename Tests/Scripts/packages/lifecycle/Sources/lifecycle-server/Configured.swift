import Configuration
import Weir
import WeirConfiguration
import WeirSettings
import WeirSwiftConfiguration

/// What swift-configuration says of the server: the environment, and behind it what is written here.
func configured() throws(Problems) -> ([ListenAddress], ServerConfiguration) {
  let written: [AbsoluteConfigKey: ConfigValue] = [
    "server.listen": ConfigValue(.stringArray(["127.0.0.1:0"]), isSecret: false),
    "server.workers": ConfigValue(.int(1), isSecret: false),
    "server.grace_period": ConfigValue(.string("1d"), isSecret: false),
  ]
  let reader = ConfigReader(providers: [EnvironmentVariablesProvider(), InMemoryProvider(values: written)])
  var values = SettingValues()
  var problems = Problems()
  values.give(ServerSettings.all, from: reader, &problems)
  let configuration = ServerSettings.configuration(values, &problems)
  let addresses = ServerSettings.addresses(values, &problems)
  try problems.check()
  say("configured: \(configuration.workers) workers, \(configuration.limits.connections) connections")
  return (addresses, configuration)
}
