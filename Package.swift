// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["ServiceLifecycle"]))
let coreMetrics = Target.Dependency.product(
  name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["SwiftMetrics"]))
let configuration = Target.Dependency.product(
  name: "Configuration", package: "swift-configuration", condition: .when(traits: ["SwiftConfiguration"]))
let tracing = Target.Dependency.product(
  name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["DistributedTracing"]))

/// What the plugin `generate-weir` generates for a target, and where it looks for it.
let generation = "weir-generator.json"
let generated = [
  "InteropServices", "KeyValue", "WeirJSONTests", "WeirProtobuf", "WeirProtobufTests", "WeirServices",
  "WeirStatusDetails",
]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: generated.contains(name) ? [generation] : [],
    swiftSettings: settings)
}

func executable(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: generated.contains(name) ? [generation] : [],
    swiftSettings: settings)
}

func system(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "weir",
  products: [
    .library(name: "Weir", targets: ["Weir"]),
    // Messages without a server: neither libuv nor OpenSSL.
    .library(name: "WeirProtobuf", targets: ["WeirProtobuf"]),
    // Messages and JSON, without a harness.
    .library(name: "WeirJSON", targets: ["WeirJSON"]),
    .library(name: "WeirTesting", targets: ["WeirTesting"]),
    // A server as a service of a `ServiceGroup`. Empty without the trait.
    .library(name: "WeirServiceLifecycle", targets: ["WeirServiceLifecycle"]),
    .library(name: "WeirHarness", targets: ["WeirHarness"]),
    .library(name: "WeirPolicyFiles", targets: ["WeirPolicyFiles"]),
    // Servers from one YAML file.
    .library(name: "WeirConfiguration", targets: ["WeirConfiguration"]),
    // The same settings from swift-configuration. Empty without the trait.
    .library(name: "WeirSwiftConfiguration", targets: ["WeirSwiftConfiguration"]),
    // A page of metrics by HTTP.
    .library(name: "WeirMetricsServer", targets: ["WeirMetricsServer"]),
    // The same from a section of the file.
    .library(name: "WeirMetricsConfiguration", targets: ["WeirMetricsConfiguration"]),
    // Calls reported to swift-metrics. Empty without the trait.
    .library(name: "WeirSwiftMetrics", targets: ["WeirSwiftMetrics"]),
    // Spans of calls for swift-distributed-tracing. Empty without the trait.
    .library(name: "WeirTracing", targets: ["WeirTracing"]),
    .executable(name: "keyvalue-server", targets: ["keyvalue-server"]),
    .executable(name: "keyvalue-harness", targets: ["keyvalue-harness"]),
    .executable(name: "interop-server", targets: ["interop-server"]),
    .executable(name: "protoc-gen-weir", targets: ["protoc-gen-weir"]),
    .plugin(name: "WeirGenerator", targets: ["WeirGenerator"]),
    .plugin(name: "generate-weir", targets: ["generate-weir"]),
  ],
  // None is on by default: a package that enables none fetches nothing for them.
  traits: [
    .trait(name: "ServiceLifecycle", description: "WeirServiceLifecycle makes a server a Service."),
    .trait(name: "DistributedTracing", description: "WeirTracing makes spans of calls."),
    .trait(name: "SwiftConfiguration", description: "WeirSwiftConfiguration reads settings by swift-configuration."),
    .trait(name: "SwiftMetrics", description: "WeirSwiftMetrics reports calls to swift-metrics."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // C: system libraries. Each is imported by one Swift target.
    system("CLibUV", pkgConfig: "libuv", apt: "libuv1-dev"),
    system("CNGHTTP2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev"),
    system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev"),
    system("CJansson", pkgConfig: "jansson", apt: "libjansson-dev"),
    system("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    system("CLibYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    system("CHTTPParser", apt: "libhttp-parser-dev"),
    system("CLMDB", pkgConfig: "lmdb", apt: "liblmdb-dev"),

    // Pure core.
    library("WeirRPC"),
    library("WeirWire", ["WeirRPC"]),

    // Wrappers.
    library("WeirMemory"),
    library("WeirPOSIX", ["WeirMemory"]),
    library("WeirHTTP2", ["WeirMemory", "CNGHTTP2"]),
    library("WeirLoop", ["CLibUV", "WeirMemory"]),
    library("WeirHTTP1", ["CHTTPParser"]),
    library("WeirTLS", ["COpenSSL"]),
    library("WeirCompression", ["CZlib"]),
    library("WeirYAML", ["CLibYAML"]),
    library("WeirProtobuf", ["WeirRPC", "WeirPOSIX", "CProtobufC"]),
    library("WeirJSON", ["WeirRPC", "WeirProtobuf", "CJansson"]),

    // Assembly.
    library(
      "WeirServer",
      [
        "WeirRPC", "WeirWire", "WeirMemory", "WeirPOSIX", "WeirHTTP2", "WeirLoop", "WeirTLS", "WeirCompression", log,
      ]),
    library("WeirServiceLifecycle", ["WeirServer", lifecycle]),
    library("WeirTesting", ["WeirRPC"]),
    library("WeirHarness", ["WeirRPC", "WeirJSON", "WeirPOSIX", "WeirStatusDetails"]),

    // Features.
    library("WeirLog", ["WeirRPC", "WeirMemory", log]),
    library("WeirInterceptors", ["WeirRPC", "WeirMemory", "WeirLog", log]),
    library("WeirMetrics", ["WeirRPC", "WeirMemory"]),
    library("WeirTracing", ["WeirRPC", "WeirSettings", tracing]),
    library("WeirSwiftMetrics", ["WeirMetrics", "WeirRPC", coreMetrics]),
    // Its page: apart, so that a server without one does not link http_parser.
    library(
      "WeirMetricsServer", ["WeirMetrics", "WeirHTTP1", "WeirLoop", "WeirMemory", "WeirRPC", "WeirServer", log]),
    // Signed tokens: apart, so that a server without any needs no OpenSSL for its calls' sake.
    library("WeirJWT", ["WeirInterceptors", "WeirRPC", "WeirMemory", "WeirJSON", "WeirTLS"]),
    // Policies from files: apart, so that a server without any does not link jansson.
    library("WeirPolicyFiles", ["WeirInterceptors", "WeirJSON"]),
    // Settings of programs, each written down once, and the servers' own.
    library("WeirSettings", ["WeirPOSIX", "WeirRPC"]),
    library("WeirSwiftConfiguration", ["WeirSettings", configuration]),
    library(
      "WeirConfiguration",
      [
        "WeirRPC", "WeirSettings", "WeirYAML", "WeirServer", "WeirInterceptors", "WeirJWT", "WeirPolicyFiles",
        "WeirPOSIX", log,
      ]),
    // The section `metrics`: apart, so that a server without a page does not link http_parser.
    library(
      "WeirMetricsConfiguration",
      ["WeirConfiguration", "WeirMetrics", "WeirMetricsServer", "WeirRPC", "WeirServer", "WeirSettings", log]),
    library("WeirServices", ["WeirRPC", "WeirProtobuf"]),
    library("WeirStatusDetails", ["WeirRPC", "WeirProtobuf"]),
    library("KeyValue", ["WeirRPC", "WeirMemory", "WeirProtobuf", "WeirStatusDetails"]),
    library("KeyValueLMDB", ["KeyValue", "WeirPOSIX", "CLMDB"]),
    library("InteropServices", ["WeirRPC", "WeirWire", "WeirProtobuf", "WeirStatusDetails"]),

    // What users import.
    library(
      "Weir",
      [
        "WeirRPC", "WeirProtobuf", "WeirStatusDetails", "WeirServer", "WeirInterceptors", "WeirJWT", "WeirMetrics",
        "WeirServices", log,
      ]),

    // Composition and executables.
    library(
      "KeyValueApp",
      [
        "WeirRPC", "WeirInterceptors", "WeirPolicyFiles", "WeirLog", "WeirServices",
        "WeirStatusDetails", "KeyValue", "KeyValueLMDB", "WeirPOSIX", "WeirSettings", log,
      ]),
    library("ServerShell", ["KeyValueApp", "WeirPOSIX", "WeirSettings"]),
    executable(
      "keyvalue-server",
      [
        "KeyValueApp", "KeyValueAuth", "ServerShell", "WeirConfiguration", "WeirInterceptors",
        "WeirMetricsConfiguration", "WeirPOSIX", "WeirServer", "WeirSettings", log,
      ]),
    library(
      "KeyValueAuth", ["KeyValueApp", "WeirInterceptors", "WeirJWT", "WeirPOSIX", "WeirSettings", log]),
    executable(
      "keyvalue-harness",
      [
        "KeyValueApp", "ServerShell", "WeirConfiguration", "WeirHarness", "WeirInterceptors", "WeirPOSIX",
        "WeirSettings", log,
      ]),
    executable(
      "interop-server",
      [
        "InteropServices", "KeyValueApp", "ServerShell", "WeirConfiguration", "WeirInterceptors", "WeirPOSIX",
        "WeirServices", "WeirServer", "WeirSettings", log,
      ]),
    executable("protoc-gen-weir", ["WeirRPC", "WeirProtobuf", "WeirPOSIX"]),
    // The same for packages that use Weir: at every build, and to commit.
    .plugin(
      name: "WeirGenerator", capability: .buildTool(), dependencies: ["protoc-gen-weir"], path: "Sources/WeirGenerator"),
    .plugin(
      name: "generate-weir",
      capability: .command(
        intent: .custom(verb: "generate-weir", description: "Generate Swift from .proto files, to commit it"),
        permissions: [.writeToPackageDirectory(reason: "Generated Swift goes into each target's folder Generated.")]),
      dependencies: ["protoc-gen-weir"], path: "Sources/generate-weir"),

    // The server in the README.
    .executableTarget(
      name: "HelloExample",
      dependencies: ["Weir", "WeirRPC", "WeirProtobuf"],
      path: "Tests/HelloExample", exclude: [generation], swiftSettings: settings),
    // Called by protobuf's conformance runner.
    .executableTarget(
      name: "protobuf-testee", dependencies: ["WeirJSON", "WeirPOSIX", "WeirProtobuf", "WeirRPC"],
      path: "Tests/Conformance", exclude: ["expected_failures.txt", generation], swiftSettings: settings),
    // Measured by `make bench`.
    .executableTarget(
      name: "suspending-server",
      dependencies: ["KeyValue", "KeyValueApp", "WeirInterceptors", "WeirRPC", "WeirServer", "WeirSettings"],
      path: "Tests/Benchmarks/Suspending", swiftSettings: settings),
    .executableTarget(  // Measured by `Tests/Benchmarks/interceptors`.
      name: "interceptor-cost",
      dependencies: ["WeirRPC", "WeirInterceptors", "WeirLog", "WeirMetrics", "WeirTracing", log, tracing],
      path: "Tests/Benchmarks/Chains", swiftSettings: settings),
    .executableTarget(  // Measured by Tests/Benchmarks/store.
      name: "store-bench", dependencies: ["KeyValue", "KeyValueLMDB"], path: "Tests/Benchmarks/Store",
      exclude: ["plain.c"], swiftSettings: settings),
    .target(
      name: "WeirTestSupport", dependencies: ["WeirHTTP2", "WeirLoop", "WeirLog", "WeirRPC", log],
      path: "Tests/WeirTestSupport", swiftSettings: settings),
    // Names that other libraries have too, for the test that none of them is taken.
    library("OtherNames", path: "Tests/OtherNames"),
    tests(
      "WeirTests",
      ["Weir", "OtherNames", "WeirConfiguration", "WeirPOSIX", "WeirSettings", "WeirTestSupport", "WeirTesting"]),
    tests("WeirRPCTests", ["WeirRPC"]),
    tests("WeirTestingTests", ["WeirRPC", "WeirTesting"]),
    tests("WeirWireTests", ["WeirWire", "WeirRPC"]),
    tests("WeirMemoryTests", ["WeirMemory"]),
    tests("WeirHTTP2Tests", ["WeirHTTP2", "WeirMemory", "WeirTestSupport"]),
    tests("WeirLoopTests", ["WeirLoop", "WeirTestSupport"]),
    tests("WeirTLSTests", ["WeirTLS"]),
    tests("WeirCompressionTests", ["WeirCompression"]),
    tests("WeirProtobufTests", ["WeirRPC", "WeirProtobuf"]),
    tests("WeirJSONTests", ["WeirJSON", "WeirProtobuf", "WeirRPC"]),
    tests("WeirServerTests", ["WeirServer", "WeirPOSIX", "WeirTestSupport", "WeirTLS", log]),
    tests("WeirHarnessTests", ["WeirHarness", "KeyValueApp", "WeirRPC", "KeyValue"]),
    tests(
      "WeirFrontsTests",
      ["WeirServer", "WeirHarness", "WeirTesting", "KeyValue", "WeirProtobuf", "WeirRPC", "WeirTestSupport", log]),
    tests("WeirLogTests", ["WeirLog", "WeirTestSupport", log]),
    tests(
      "WeirInterceptorsTests",
      [
        "WeirInterceptors", "WeirLog", "WeirMemory", "WeirRPC", "WeirServer", "WeirTestSupport", "WeirTesting",
        "WeirProtobuf", "KeyValue", log,
      ]),
    tests("WeirJWTTests", ["WeirJWT", "WeirInterceptors", "WeirRPC", "WeirTLS", "WeirTestSupport"]),
    tests("WeirHTTP1Tests", ["WeirHTTP1"]),
    tests("WeirMetricsTests", ["WeirMetrics", "WeirRPC", "WeirTestSupport"]),
    tests(
      "WeirMetricsServerTests",
      [
        "WeirMetricsServer", "WeirHTTP1", "WeirInterceptors", "WeirMetrics", "WeirLoop", "WeirRPC", "WeirServer",
        "WeirTestSupport", log,
      ]),
    tests("WeirPolicyFilesTests", ["WeirPolicyFiles", "WeirInterceptors", "WeirRPC", log]),
    tests("WeirServicesTests", ["WeirServices"]),
    tests("WeirStatusDetailsTests", ["WeirStatusDetails"]),
    tests("InteropServicesTests", ["InteropServices"]),
    tests("KeyValueTests", ["KeyValue", "WeirStatusDetails"]),
    tests("KeyValueLMDBTests", ["KeyValue", "KeyValueLMDB"]),
    tests("WeirPOSIXTests", ["WeirPOSIX"]),
    tests(
      "KeyValueAppTests",
      [
        "KeyValueApp", "KeyValueLMDB", "WeirInterceptors", "WeirServices", "WeirSettings", "WeirStatusDetails",
        "WeirRPC", log,
      ]),
    tests("WeirSettingsTests", ["WeirSettings"]),
    tests("WeirYAMLTests", ["WeirYAML"]),
    tests(
      "WeirConfigurationTests",
      [
        "WeirConfiguration", "WeirInterceptors", "WeirPOSIX", "WeirRPC", "WeirServer", "WeirSettings",
        "WeirTestSupport", "WeirYAML", log,
      ]),
    tests(
      "WeirMetricsConfigurationTests",
      ["WeirConfiguration", "WeirMetricsConfiguration", "WeirRPC", "WeirServer", "WeirSettings", "WeirTestSupport"]),
    tests("KeyValueAuthTests", ["KeyValueApp", "KeyValueAuth", "WeirConfiguration", "WeirSettings"]),
  ]
)
