#!/usr/bin/env bash
# Makes the two first migrations anew from the model. Until 0.1 there is one a database; a data folder made before refuses to start, and says so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet tool restore >/dev/null
dotnet build eng/Chesil.Migrations -c Debug -nologo -v quiet --property WarningLevel=0
stamp=$(date -u +%Y%m%d%H%M%S)
for database in Sqlite Postgres; do
  folder=src/Chesil.Reviews/Data/Migrations/$database
  rm -rf "$folder"
done
dotnet build eng/Chesil.Migrations -c Debug -nologo -v quiet --property WarningLevel=0
for database in Sqlite Postgres; do
  dotnet ef migrations add "Initial" --no-build --project src/Chesil.Reviews --startup-project eng/Chesil.Migrations --context "${database}ChesilDbContext" \
    --output-dir "Data/Migrations/$database"
done
