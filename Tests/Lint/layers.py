"""Law 1, C stays at the bottom, and the table of which target may import which."""
from repository import Finding, Repository, line_of, target
from swift_source import imports, without_comments_and_strings

# The only targets that import C modules and spell `unsafe`.
WRAPPERS = {
    "WeirMemory", "WeirPOSIX", "WeirLoop", "WeirHTTP2", "WeirHTTP1", "WeirProtobuf", "WeirJSON", "WeirTLS",
    "WeirCompression", "WeirYAML", "KeyValueLMDB", "KeyValueRedis", "WeirTestSupport",
}  # fmt: skip

# Packages of their own, never built with ours, that ours is measured against.
PEERS = "Tests/Benchmarks/Peers/"

LIBC = {"Glibc", "Musl", "Darwin"}
STANDARD = {"Swift", "Synchronization"}

# Modules above C that a target may import, and that its entry in the manifest may name.
LAYERS = {
    "WeirRPC": set(),
    "WeirWire": {"WeirRPC"},
    "WeirMemory": set(),
    "WeirPOSIX": {"WeirMemory"},
    "WeirLoop": {"WeirMemory"},
    "WeirHTTP2": {"WeirMemory"},
    "WeirHTTP1": set(),
    "WeirTLS": set(),
    "WeirCompression": set(),
    "WeirProtobuf": {"WeirRPC", "WeirPOSIX"},
    "WeirJSON": {"WeirRPC", "WeirProtobuf"},
    "WeirServer": {
        "WeirRPC", "WeirWire", "WeirMemory", "WeirPOSIX", "WeirHTTP2", "WeirLoop", "WeirTLS", "WeirCompression",
        "Logging",
    },
    "WeirServiceLifecycle": {"WeirServer", "ServiceLifecycle"},
    "WeirTesting": {"WeirRPC"},
    "WeirHarness": {"WeirRPC", "WeirJSON", "WeirPOSIX", "WeirStatusDetails"},
    "WeirLog": {"WeirRPC", "WeirMemory", "Logging"},
    "WeirInterceptors": {"WeirRPC", "WeirMemory", "WeirLog", "Logging"},
    "WeirMetrics": {"WeirRPC", "WeirMemory"},
    "WeirTracing": {"WeirRPC", "WeirSettings", "Tracing"},
    "WeirSwiftMetrics": {"WeirMetrics", "WeirRPC", "CoreMetrics"},
    "WeirMetricsServer": {
        "WeirMetrics", "WeirHTTP1", "WeirLoop", "WeirMemory", "WeirRPC", "WeirServer", "Logging",
    },
    "WeirJWT": {"WeirInterceptors", "WeirRPC", "WeirMemory", "WeirJSON", "WeirTLS"},
    "WeirPolicyFiles": {"WeirInterceptors", "WeirJSON"},
    "WeirSettings": {"WeirPOSIX", "WeirRPC"},
    "WeirYAML": set(),
    "WeirSwiftConfiguration": {"WeirSettings", "Configuration"},
    "WeirConfiguration": {
        "WeirRPC", "WeirSettings", "WeirYAML", "WeirServer", "WeirInterceptors", "WeirJWT", "WeirPolicyFiles",
        "WeirPOSIX", "Logging",
    },
    "WeirMetricsConfiguration": {
        "WeirConfiguration", "WeirMetrics", "WeirMetricsServer", "WeirRPC", "WeirServer", "WeirSettings", "Logging",
    },
    "WeirServices": {"WeirRPC", "WeirProtobuf"},
    "WeirStatusDetails": {"WeirRPC", "WeirProtobuf"},
    "Weir": {
        "WeirRPC", "WeirProtobuf", "WeirStatusDetails", "WeirServer", "WeirInterceptors", "WeirJWT", "WeirMetrics",
        "WeirServices", "Logging",
    },
    "InteropServices": {"WeirRPC", "WeirWire", "WeirProtobuf", "WeirStatusDetails"},
    "KeyValue": {"WeirRPC", "WeirMemory", "WeirProtobuf", "WeirStatusDetails"},
    "KeyValueLMDB": {"KeyValue", "WeirPOSIX"},
    "KeyValueRedis": {"KeyValue"},
    "KeyValueApp": {
        "WeirRPC", "WeirPOSIX", "WeirLog", "WeirInterceptors", "WeirPolicyFiles", "WeirServices",
        "WeirStatusDetails", "KeyValue", "KeyValueLMDB", "KeyValueRedis", "WeirSettings", "Logging",
    },
    "KeyValueAuth": {"KeyValueApp", "WeirInterceptors", "WeirJWT", "WeirPOSIX", "WeirSettings", "Logging"},
    "ServerShell": {"KeyValueApp", "WeirPOSIX", "WeirSettings"},
    "keyvalue-server": {
        "KeyValueApp", "KeyValueAuth", "ServerShell", "WeirConfiguration", "WeirServer", "WeirInterceptors", "WeirRPC",
        "WeirMetricsConfiguration", "WeirPOSIX", "WeirSettings", "Logging",
    },
    "keyvalue-harness": {
        "KeyValueApp", "ServerShell", "WeirConfiguration", "WeirHarness", "WeirInterceptors", "WeirRPC", "WeirPOSIX",
        "WeirSettings", "Logging",
    },
    # From KeyValueApp it has the chain of the product, the checks of flags and the log.
    "interop-server": {
        "InteropServices", "KeyValueApp", "ServerShell", "WeirConfiguration", "WeirServer", "WeirServices",
        "WeirInterceptors", "WeirRPC", "WeirPOSIX", "WeirSettings", "Logging",
    },
    "protoc-gen-weir": {"WeirProtobuf", "WeirRPC", "WeirPOSIX"},
    "suspending-server": {"WeirRPC", "WeirServer", "WeirInterceptors", "WeirSettings", "KeyValue", "KeyValueApp"},
    "protobuf-testee": {"WeirJSON", "WeirPOSIX", "WeirProtobuf", "WeirRPC"},
    "interceptor-cost": {
        "WeirRPC", "WeirInterceptors", "WeirLog", "WeirMetrics", "WeirTracing", "Logging", "Tracing",
    },
    "store-bench": {"KeyValue", "KeyValueLMDB"},
    "HelloExample": {"Weir", "WeirRPC", "WeirProtobuf"},
    "WeirTestSupport": {"WeirHTTP2", "WeirLoop", "WeirLog", "WeirRPC", "Logging"},
    "OtherNames": set(),
}  # fmt: skip


# SwiftPM's plugins, which run where the package is built and reach no product.
PLUGINS = {"WeirGenerator", "generate-weir"}


def c_modules(repository: Repository) -> set[str]:
    """The targets that hold a module map or C, and no Swift."""
    c = {target(path) for path in repository.files if path.endswith((".c", ".h", ".modulemap"))} - {""}
    return c - {target(path) for path in repository.swift()}


def check_imports(repository: Repository) -> list[Finding]:
    c = c_modules(repository)
    findings = []
    importers: dict[str, dict[str, Finding]] = {}
    for path in repository.swift():
        owner = target(path)
        if not owner or path.startswith(PEERS):
            continue
        code = without_comments_and_strings(repository.files[path])
        for module, index in imports(code):
            line = line_of(code, index)
            if module in c:
                several = Finding(path, line, f"{module} is imported by more than one target")
                importers.setdefault(module, {})[owner] = several
                if owner not in WRAPPERS:
                    findings.append(Finding(path, line, f"{owner} is no wrapper, it may not import {module}"))
            elif not _may_import(path, owner, module):
                findings.append(Finding(path, line, f"{owner} may not import {module}"))
    for owners in importers.values():
        if len(owners) > 1:
            findings += owners.values()
    return findings


def _may_import(path: str, owner: str, module: str) -> bool:
    if path.endswith("/Package.swift"):
        return module == "PackageDescription"
    if path.startswith("Tests/"):
        return module in STANDARD | LIBC | {"Testing"} or any(
            module in {name.replace("-", "_"), *allowed} for name, allowed in LAYERS.items()
        )
    if module in STANDARD or (module in LIBC and owner in WRAPPERS):
        return True
    if owner in PLUGINS:
        return module in {"Foundation", "PackagePlugin"}
    return module in LAYERS.get(owner, set())


def check_manifest(repository: Repository, manifest: dict) -> list[Finding]:
    """`manifest` is what `swift package dump-package` prints."""
    c = c_modules(repository)
    findings = []
    users: dict[str, set[str]] = {}
    for entry in manifest["targets"]:
        name, kind = entry["name"], entry["type"]
        # [name, ...] behind "byName" or "target", [product, package, ...] behind "product".
        dependencies = {next(iter(dependency.values()))[0] for dependency in entry["dependencies"]}
        if kind in {"test", "system", "plugin"} or name in c:
            continue
        if name not in LAYERS:
            findings.append(Finding("Package.swift", 1, f"{name} has no line in the table of layers ({__name__}.py)"))
            continue
        for dependency in sorted(dependencies - LAYERS[name]):
            if dependency in c:
                users.setdefault(dependency, set()).add(name)
            else:
                findings.append(Finding("Package.swift", 1, f"{name} may not depend on {dependency}"))
    for module, names in users.items():
        if len(names) > 1:
            findings.append(Finding("Package.swift", 1, f"{module} is used by {', '.join(sorted(names))}, not by one"))
    return findings
