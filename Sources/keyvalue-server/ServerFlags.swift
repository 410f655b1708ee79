import KeyValueApp
import ServerShell
import WeirConfiguration
import WeirSettings

/// What `keyvalue-server` takes.
enum ServerFlags {
  static let shell = Shell(
    Command(
      "keyvalue-server", "Serves keyvalue.v1.KeyValue, health and reflection over gRPC.",
      discussion: """
        Every call but health and reflection needs a bearer token: from --token, --token-file or the variable \
        WEIR_TOKENS, which holds tokens with commas between them; or what --jwt-keys, --api-key-file or \
        --tls-client-name let in. `keyvalue-server token NAME` makes a token and its line for a file. SIGTERM and SIGINT \
        end the server when the calls in flight have finished, or at once when they come a second time; SIGQUIT does too.

        keyvalue-server backup --store lmdb:FOLDER TARGET copies the database, while a server may write to it; \
        keyvalue-server check --store lmdb:FOLDER reads all of it.
        """,
      settings: ServerSettings.all + ChainSettings.ofEveryFront + ChainSettings.ofServers + AuthFlags.all
        + StandardErrorLog.settings + StoreSettings.all))
}
