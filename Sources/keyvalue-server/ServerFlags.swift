import KeyValueApp
import KeyValueAuth
import ServerShell
import WeirConfiguration
import WeirMetricsConfiguration
import WeirSettings

/// What `keyvalue-server` takes.
enum ServerFlags {
  static let config = Setting(
    "config", text: "path", key: nil,
    "A configuration file, YAML: its sections are server, tls, chain, metrics, store and log. Flags count before it.")
  static let check = Setting(
    toggle: "check-config",
    "Checks flags and file, says all that is wrong, and ends; the exit code is 0 when nothing is.")
  static let print = Setting(
    toggle: "print-config", "Prints the configuration, where each value came from, and ends. Secrets are not shown.")
  static let explain = Setting(
    toggle: "explain", "Prints what calls of each method, or of the one that is named, meet in the chain, and ends.")
  static let principal = Setting(
    "as", text: "principal", note: "anybody", key: nil, "With --explain: whose calls.")

  /// The page of metrics.
  static let metrics = MetricsSection()

  /// Those of the chain; each changes a value of the chain in a file.
  private static let ofChain = ChainSettings.ofEveryFront + ChainSettings.ofServers + AuthSettings.all

  static let all =
    [config, check, print, explain, principal] + ConfiguredServer.settings + ofChain + metrics.settings
    + StandardErrorLog.settings + StoreSettings.all

  static let shell = Shell(
    Command(
      "keyvalue-server", "Serves keyvalue.v1.KeyValue, health and reflection over gRPC.",
      discussion: """
        Every call but health and reflection needs a bearer token: from --token, --token-file or the variable \
        WEIR_TOKENS, which holds tokens with commas between them; or what --jwt-keys, --api-key-file or \
        --tls-client-name let in. `keyvalue-server token NAME` makes a token and its line for a file. SIGTERM and SIGINT \
        end the server when the calls in flight have finished, or at once when they come a second time; SIGQUIT does too. \
        SIGHUP reads the configuration file, certificates and keys again.

        keyvalue-server backup --store lmdb:FOLDER TARGET copies the database, while a server may write to it; \
        keyvalue-server check --store lmdb:FOLDER reads all of it.
        """,
      settings: all, words: [("method", "With --explain: a method such as /keyvalue.v1.KeyValue/Get, or a service.")]))
}
