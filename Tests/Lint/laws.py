#!/usr/bin/env python3
"""Checks the laws that a machine can check on the sources. Prints what breaks one; exits 1 when something does.

    laws.py [--manifest FILE]   FILE holds what `swift package dump-package` prints
    laws.py --above-wrappers    only lists the Swift files that must not force anything
"""
import argparse
import json
import sys
from pathlib import Path

import diagram
import documentation
import files
import layers
import ownership
import shape
import spelling
import words
from repository import Repository, is_generated, target

LAWS = [
    layers.check_imports,
    spelling.check_unsafe,
    spelling.check_purity,
    spelling.check_sleep,
    spelling.check_test_names,
    documentation.check_documentation,
    ownership.check_stored_variables,
    words.check_words,
    shape.check_functions,
    shape.check_types,
    files.check_length,
    files.check_width,
    files.check_top_level,
    files.check_machine_paths,
    files.check_links,
    files.check_examples,
]


def above_wrappers(repository: Repository) -> list[str]:
    return [
        path
        for path in repository.swift("Sources/")
        if target(path) not in layers.WRAPPERS and not is_generated(path)
    ]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--manifest", type=Path)
    parser.add_argument("--above-wrappers", action="store_true")
    arguments = parser.parse_args()
    repository = Repository.load(Path(__file__).resolve().parents[2])
    if arguments.above_wrappers:
        print("\n".join(above_wrappers(repository)))
        return 0
    findings = [finding for law in LAWS for finding in law(repository)]
    if arguments.manifest:
        manifest = json.loads(arguments.manifest.read_text())
        findings += layers.check_manifest(repository, manifest) + diagram.check_diagram(repository, manifest)
    for finding in sorted(set(findings)):
        print(finding)
    return any(not finding.is_warning for finding in findings)


if __name__ == "__main__":
    sys.exit(main())
