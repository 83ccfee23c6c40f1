#!/usr/bin/env bash
# Puts a backup back. Maillage must be stopped. What is there already is left alone unless --replace is given; the embedded
# database and the files it replaces are then kept beside, under names with the time.
#   MAILLAGE_DATA=/var/lib/maillage [MAILLAGE_DB_URL=… MAILLAGE_DB_USER=… MAILLAGE_DB_PASSWORD=…] restore.sh [--replace] BACKUP
set -eu
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"
replace=false
if [ "${1:-}" = --replace ]; then replace=true; shift; fi
[ $# -eq 1 ] || fail "say which backup: restore.sh [--replace] BACKUP"
backup=$(cd "$1" 2>/dev/null && pwd) || fail "there is no folder '$1'"
[ -f "$backup/manifest" ] && [ -f "$backup/sums" ] || fail "'$backup' is no complete backup of Maillage"
(cd "$backup" && sha256sum --quiet -c sums) || fail "files of the backup are damaged or missing; nothing was restored"
saved=$(sed -n 's/^database=//p' "$backup/manifest")
[ "$saved" = "$kind" ] || fail "the backup is of a database of kind '$saved', MAILLAGE_DB_URL names one of kind '$kind'"

umask 077
mkdir -p "$data"
now=$(date -u +%Y%m%dT%H%M%SZ)
aside() {
  [ -e "$1" ] || return 0
  mv "$1" "$1.before-$now"
}

if [ "$kind" = postgresql ]; then
  tables=$(psql -At -c "select count(*) from information_schema.tables where table_schema = 'public'" "$database")
  [ "$tables" = 0 ] || [ "$replace" = true ] || fail "the database is not empty; give --replace to overwrite it, or name an empty one"
  [ ! -e "$data/files" ] || [ "$replace" = true ] || fail "'$data/files' is there already; give --replace to put it aside"
  [ "$tables" = 0 ] || psql -q -v ON_ERROR_STOP=1 -c 'drop schema public cascade; create schema public' "$database"
  pg_restore --no-owner --exit-on-error --single-transaction --dbname="$database" "$backup/database.dump"
else
  [ ! -e "$data/maillage.mv.db" ] && [ ! -e "$data/files" ] || [ "$replace" = true ] \
    || fail "there is a database or files in '$data' already; give --replace to put them aside"
  aside "$data/maillage.mv.db"
  h2 RunScript -script "$backup/database.zip" -options COMPRESSION ZIP
fi
aside "$data/files"
if [ -f "$backup/files.tar" ]; then tar -C "$data" -xf "$backup/files.tar"; fi
echo "Restored $backup. Start Maillage of the same version or a newer one."
