namespace Chesil.Testing.Databases;

/// <summary>The two databases Chesil runs on. Everything that stores is tested on both.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
