#!/usr/bin/env bash
# Saves the database, then the files, into a new folder below the given one, and prints that folder.
#   MAILLAGE_DATA=/var/lib/maillage [MAILLAGE_DB_URL=… MAILLAGE_DB_USER=… MAILLAGE_DB_PASSWORD=…] backup.sh FOLDER
# PostgreSQL is saved while Maillage runs (pg_dump of the server's version or newer is needed); the embedded database only
# while it is stopped.
set -eu
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"
[ $# -eq 1 ] || fail "say into which folder: backup.sh FOLDER"

umask 077
target="$1/maillage-$(date -u +%Y%m%dT%H%M%SZ)"
mkdir -p "$1" && mkdir "$target" || fail "cannot make the folder '$target'"
trap 'rm -rf "$target"' EXIT

if [ "$kind" = postgresql ]; then
  pg_dump --format=custom --no-owner --file="$target/database.dump" "$database"
else
  [ -f "$data/maillage.mv.db" ] || fail "there is no embedded database in '$data'"
  h2 Script -script "$target/database.zip" -options COMPRESSION ZIP \
    || fail "the embedded database cannot be read; is Maillage still running on it? Stop it first."
fi
# After the database: a file goes a day after the last row that knows it, so that every file the saved database knows is
# among them. Status 1 says that one that nothing knows went, or was touched, meanwhile.
if [ -d "$data/files" ]; then
  tar -C "$data" --exclude=files/incoming -cf "$target/files.tar" files || [ $? -eq 1 ] || fail "the files cannot be saved"
fi

(cd "$target" && sha256sum ./* > sums && printf 'database=%s\nsaved=%s\n' "$kind" "$(date -u +%FT%TZ)" > manifest)
trap - EXIT
echo "$target"
