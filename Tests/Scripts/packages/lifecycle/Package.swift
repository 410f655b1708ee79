// swift-tools-version: 6.2
import PackageDescription

// A package of somebody who depends on Weir, with the trait and without: `WEIR` says where Weir is.
let path = Context.environment["WEIR"] ?? "../../../.."
let usesTrait = Context.environment["WEIR_TRAITS"] != "none"

let package = Package(
  name: "lifecycle",
  dependencies: [
    .package(
      name: "weir", path: path,
      traits: usesTrait ? ["DistributedTracing", "ServiceLifecycle", "SwiftConfiguration", "SwiftMetrics"] : []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ]
    + (usesTrait
      ? [
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
      ] : []),
  targets: [
    .executableTarget(
      name: "lifecycle-server",
      dependencies: [
        .product(name: "Weir", package: "weir"),
        .product(name: "WeirServiceLifecycle", package: "weir"),
        .product(name: "WeirConfiguration", package: "weir"),
        .product(name: "WeirSwiftConfiguration", package: "weir"),
        .product(name: "WeirSwiftMetrics", package: "weir"),
        .product(name: "WeirTracing", package: "weir"),
        .product(name: "Logging", package: "swift-log"),
      ]
        + (usesTrait
          ? [
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "Configuration", package: "swift-configuration"),
            .product(name: "CoreMetrics", package: "swift-metrics"),
            .product(name: "Tracing", package: "swift-distributed-tracing"),
          ] : []))
  ]
)
