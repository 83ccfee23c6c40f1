# Which database and which data folder backup.sh and restore.sh work on: told by the environment of Maillage itself.
# Sets data, kind (postgresql or h2) and database (the address for PostgreSQL's own tools).
fail() { printf 'Maillage: %s\n' "$*" >&2; exit 1; }

data=${MAILLAGE_DATA:-}
[ -n "$data" ] || fail "MAILLAGE_DATA is not set: it is the folder of Maillage's files"
case "${MAILLAGE_DB_URL:-}" in
  jdbc:postgresql:*)
    kind=postgresql
    database=${MAILLAGE_DB_URL#jdbc:}
    # Parameters behind the question mark are for the JDBC driver.
    database=${database%%\?*}
    export PGUSER="${MAILLAGE_DB_USER:-}" PGPASSWORD="${MAILLAGE_DB_PASSWORD:-}"
    for tool in pg_dump pg_restore psql; do
      command -v "$tool" >/dev/null || fail "$tool is missing; install PostgreSQL's client tools"
    done ;;
  '') kind=h2; database="" ;;
  *) fail "MAILLAGE_DB_URL must be empty or start with jdbc:postgresql:" ;;
esac

# The embedded database's own tools, out of the server that runs it: MAILLAGE_HOME, or the one of this release, or where
# this product was built.
h2() {
  local root home=${MAILLAGE_HOME:-} tool=$1
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
  [ -n "$home" ] || if [ -d "$root/server" ]; then home="$root/server"; else home="$root/ear/target/server"; fi
  local jar="$home/modules/com/h2database/h2/main/h2.jar"
  [ -f "$jar" ] || fail "no server found; set MAILLAGE_HOME to its folder"
  shift
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$jar" "org.h2.tools.$tool" \
    -url "jdbc:h2:file:$(cd "$data" && pwd)/maillage" -user sa -password sa "$@"
}
