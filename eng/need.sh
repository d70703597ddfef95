# What the scripts need, and what to do where it is missing. Sourced by run, test and chesil.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

need_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing. Install it (package dotnet-sdk-10.0, or from the .NET site), then try again."
  case $'\n'"$(dotnet --list-sdks)" in
    *$'\n'10.*) ;;
    *) fail "The .NET 10 SDK is missing; there is only: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' '). Install the .NET 10 SDK, then try again." ;;
  esac
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or later with npm is missing. Install the packages nodejs and npm, then try again."
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js here is $(node --version); 20 or later is needed."
}

# Whether any file below the places named after the stamp is newer than the stamp; what a build makes does not count.
is_stale() {
  local stamp=$1; shift
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$@" \( -name node_modules -o -name bin -o -name obj -o -name wwwroot -o -name made \) -prune -o -type f -newer "$stamp" -print -quit 2>/dev/null)" ]
}

# Seconds since the script began, for progress.
clock() { printf '%3ds' "$SECONDS"; }
