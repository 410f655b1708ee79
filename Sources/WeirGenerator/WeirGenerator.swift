import Foundation
import PackagePlugin

/// Generates Swift from the `.proto` files of a target whenever it is built.
@main struct WeirGenerator: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget, try Protoc.applies(to: target) else {
      Diagnostics.warning("WeirGenerator: there is no .proto file in the target \(target.name)")
      return []
    }
    let plugin = try context.tool(named: "protoc-gen-weir").url
    let output = context.pluginWorkDirectoryURL
    let protoc = try Protoc(target, plugin: plugin, output: output)
    return [
      .buildCommand(
        displayName: "Generating Swift from the .proto files of \(target.name)", executable: protoc.executable,
        arguments: protoc.arguments, inputFiles: protoc.inputs,
        outputFiles: protoc.outputs.map { output.appending(path: $0) })
    ]
  }
}
