#!/usr/bin/env bash
# Builds a release: target/release/maillage-<version>.zip, which runs with a Java runtime alone (./run.sh inside), the list
# of its parts (CycloneDX) beside it, and the SHA-256 of both. The version is that of pom.xml; docs/releasing.md has the
# steps before and after. More arguments go to Maven.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"

./mvnw -B -ntp -q -DskipTests clean pre-integration-test "$@"
cd target/release
ls -- *-sbom.json >/dev/null 2>&1 || { echo "The list of parts is missing: it is made by builds with network alone." >&2; exit 1; }
sha256sum --check *.sha256
ls -sh1 -- "$PWD"/*
