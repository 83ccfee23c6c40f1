#!/usr/bin/env bash
# Everything that CI checks: formatting, sizes, bugs, rules of the house, rules of the business, the whole EAR on H2
# and PostgreSQL, and the pages in a browser. Installs Chromium where it is missing (Debian and its kin).
#   ./test.sh           what every change must pass
#   ./test.sh --long    what takes too long for that, and only that: kills, thousands of requests, patterns fed ever longer
#                       texts, upgrades of bases that an earlier commit wrote, on H2 what is alike on both databases, axe at
#                       the other width, the whole story in other orders
# More arguments go to Maven, for example: ./test.sh -Dmaven.repo.local=/some/empty/folder
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"

long=""
if [ "${1:-}" = --long ]; then long=1; shift; fi

# The shell without windows starts and draws faster than the whole browser, which does as well where there is no shell.
install() {
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  command -v apt-get >/dev/null || return 1
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/dev/null; } || return 1
}
if ! command -v chromium-headless-shell >/dev/null; then
  echo "Installing Chromium for the browser tests…"
  install chromium-headless-shell fonts-dejavu-core \
    || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
    || install chromium fonts-dejavu-core \
    || { echo "Install Chromium by hand." >&2; exit 1; }
fi

# The twenty classes that took longest, with their seconds and where they ran.
slowest() {
  echo "Slowest classes (s):"
  find . -path '*/target/*-reports/*' -name 'TEST-*.xml' -exec grep -o -m 1 '<testsuite [^>]*' {} + \
    | sed -nE 's|^\./([^:]*)/TEST-[^:]*:.* name="([^"]*)" time="([0-9.]*)".*|\3 \2 (\1)|p' | sort -rn | head -n 20
}

# The tests that failed, with where they ran: the last lines of a run say what is to be mended.
failed() {
  find . -path '*/target/*-reports/*' -name 'TEST-*.xml' -exec awk '
    FNR == 1 { folder = FILENAME; gsub(/^\.\/|\/[^\/]*$/, "", folder) }
    /<testcase / { name = $0; gsub(/.*<testcase name="|" time=.*/, "", name); sub(/" classname="/, " of ", name) }
    /<(failure|error)[ >]/ { print "Failed: " name " (" folder ")" }' {} + | sort -u
}
trap 'slowest; failed' EXIT

if [ -n "$long" ]; then
  ./mvnw -B -ntp clean verify -Dtests.groups=long -Dtests.excluded=none '-Dinside.h2.groups=!embedded' \
    -Dinside.forks=2 -Dpolicies.skip=false "$@"
  exit
fi

./mvnw -B -ntp clean verify -Dinside.forks=2 -Dinside.h2.groups=embedded "$@"

# Instructions covered by plain tests and by the tests inside the server on both databases (the browser's are not measured).
awk -F, 'NR > 1 { missed += $4; covered += $5 } END { printf "Coverage: %.1f %% of %d instructions\n", 100 * covered / (missed + covered), missed + covered }' \
  ear/target/site/jacoco-aggregate/jacoco.csv
