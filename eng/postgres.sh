#!/usr/bin/env bash
# A PostgreSQL of one's own for tests and measurements: made in the temp folder, thrown away at the end.
#
#   eng/postgres.sh find                 the folder of PostgreSQL's programs, or why there is none (ends with 1)
#   eng/postgres.sh start OWNER          start one; its connection string goes to standard output
#   eng/postgres.sh start OWNER durable  the same, with every commit safe on the disk, for measuring
#   eng/postgres.sh stop FOLDER          stop it and delete it; the folder is the Host of the connection string
#
# OWNER is a process. When it ends, however it ends, the server is stopped and deleted within two seconds.
# There is no port: it listens on a socket in a folder that only its user may enter, so many can run at once.
set -euo pipefail
script=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/$(basename "${BASH_SOURCE[0]}")
cd /

find_programs() {
  local folder on_path newest=
  for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V); do
    [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && newest=$folder
  done
  if [ -z "$newest" ] && on_path=$(command -v initdb) && command -v pg_ctl >/dev/null; then newest=$(dirname "$on_path"); fi
  [ -n "$newest" ] && echo "$newest"
}

# initdb refuses root, so root lends the work to a user who owns nothing else.
as_user() {
  if [ "$(id -u)" != 0 ]; then "$@"
  elif command -v runuser >/dev/null; then runuser -u "$user" -- "$@"
  else su -s /bin/sh "$user" -c '"$0" "$@"' -- "$@"
  fi
}

stop() {
  local folder=$1 programs
  case "$(basename "$folder")" in chesil-postgres.*) ;; *) echo "$folder is not one of ours." >&2; return 1 ;; esac
  [ -d "$folder" ] || return 0
  if [ -e "$folder/data/postmaster.pid" ] && programs=$(find_programs); then
    as_user "$programs/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop >/dev/null 2>&1 || true
  fi
  rm -rf "$folder"
}

# What a killed machine or container left behind: its owner is gone and nobody watches.
stop_leftovers() {
  local folder
  for folder in "$place"/chesil-postgres.*; do
    [ -f "$folder/owner" ] && [ -O "$folder/owner" ] || continue
    kill -0 "$(cat "$folder/owner")" 2>/dev/null || stop "$folder" || true
  done
}

start() {
  local owner=$1 durable=${2:-} programs folder log options locale
  programs=$(find_programs) || { echo "PostgreSQL's programs were not found. Install the package postgresql." >&2; return 1; }
  kill -0 "$owner" 2>/dev/null || { echo "There is no process $owner to own the server." >&2; return 1; }
  stop_leftovers

  folder=$(mktemp -d "$place/chesil-postgres.XXXXXXXX")
  echo "$owner" >"$folder/owner"
  [ "$(id -u)" != 0 ] || chown "$user" "$folder"
  setsid bash "$script" watch "$folder" "$owner" </dev/null >/dev/null 2>&1 &

  # Not the C collation and not UTC, so that a column or a query that forgot to say what it wants is found out.
  locale=(--locale=C.UTF-8)
  if [ "$("$programs/postgres" --version | grep -o '[0-9]*' | head -n 1)" -ge 15 ]; then locale+=(--locale-provider=icu --icu-locale=en-GB); fi
  options=(-c listen_addresses= -c "unix_socket_directories=$folder" -c port=5432 -c max_connections=200 -c timezone=Pacific/Chatham)
  if [ -z "$durable" ]; then options+=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c shared_buffers=64MB); fi

  log=$folder/log
  if ! as_user "$programs/initdb" -D "$folder/data" -U chesil -A trust -E UTF8 "${locale[@]}" --no-sync >"$log" 2>&1 ||
    ! as_user "$programs/pg_ctl" -D "$folder/data" -l "$folder/server-log" -w -t 60 -o "${options[*]}" start </dev/null >>"$log" 2>&1
  then
    { echo "PostgreSQL did not start:"; tail -n 20 "$log"; tail -n 20 "$folder/server-log" 2>/dev/null; } >&2
    stop "$folder"
    return 1
  fi
  echo "Host=$folder;Port=5432;Username=chesil;Database=postgres"
}

watch() {
  while kill -0 "$2" 2>/dev/null && [ -d "$1" ]; do sleep 1; done
  stop "$1"
}

# The path of a socket holds about a hundred letters, the server takes its options unquoted, and its user must be able to enter.
place=${TMPDIR:-/tmp} place=${place%/}
user=$(id -un)
if [ "$(id -u)" = 0 ]; then
  user=postgres
  id "$user" >/dev/null 2>&1 || user=nobody
fi
if [ ${#place} -gt 60 ] || [[ "$place" = *" "* ]] || ! as_user test -x "$place"; then place=/tmp; fi

case "${1:-}" in
  find) find_programs || { echo "PostgreSQL is missing. Install it as root with: apt-get install postgresql"; exit 1; } ;;
  start) [ $# -ge 2 ] || { echo "start takes the number of a process." >&2; exit 2; }; start "$2" "${3:-}" ;;
  stop) [ $# = 2 ] || { echo "stop takes a folder." >&2; exit 2; }; stop "$2" ;;
  watch) watch "$2" "$3" ;;
  *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$script" >&2; exit 2 ;;
esac
