public import WeirSettings

/// Has a configuration read again when a file that it was read from has changed.
///
/// Once a second it asks the file system for each of these files, links followed: one that was written in place, one that
/// was renamed over another, and another target of a link or of a folder's link are all noticed, on every file system.
public final class ReloadOnChange: Sendable {
  /// The setting that asks for it.
  public static let setting = Setting(
    toggle: "reload-on-change", key: "server.reload_on_change",
    "Reads the configuration file again when it, or a file that it names, has changed.")

  private let task: Task<Void, Never>

  /// Begins to look.
  public init(_ reloader: Reloader, every interval: Duration = .seconds(1)) {
    task = Task.detached {
      while (try? await Task.sleep(for: interval)) != nil { reloader.reloadIfChanged() }
    }
  }

  deinit { task.cancel() }

  /// Whether it looks no more.
  var isStopped: Bool { task.isCancelled }

  /// Looks no more.
  public func stop() { task.cancel() }
}
