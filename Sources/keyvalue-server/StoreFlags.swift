import ArgumentParser
import KeyValueApp
import WeirPOSIX

/// The flags that say where the data lies.
struct StoreFlags: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: .init(
      """
      Where keys and values are kept: lmdb:FOLDER, or memory for nowhere. (default: lmdb: in $STATE_DIRECTORY, \
      $XDG_STATE_HOME/weir/keyvalue or ~/.local/state/weir/keyvalue)
      """,
      valueName: "store"))
  var store: String?

  @Option(
    parsing: .unconditional,
    help: .init("Bytes that the database may grow to: so much address space is reserved.", valueName: "bytes"))
  var storeSize = "\(StoreSettings.defaultSize)"

  @Option(
    parsing: .unconditional,
    help: .init(
      """
      When a write is acknowledged: sync, once it is on the disk; batch, at once, with a sync ten times a second; none, \
      at once, and the system writes when it likes.
      """,
      valueName: "when"))
  var durability = "sync"

  func kind(_ problems: inout Problems) -> StoreSettings.Kind? {
    StoreSettings.kind(
      store: store, size: storeSize, durability: durability, environment: Environment.value,
      absolutePath: File.absolutePath, &problems)
  }
}
