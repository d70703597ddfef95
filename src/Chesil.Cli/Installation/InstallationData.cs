using Chesil.Reviews.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chesil.Cli.Installation;

/// <summary>The data of an installation, for a command to work on while the site may be serving them.</summary>
internal static class InstallationData
{
    private const string DefaultFolder = "data";

    private const string Older = "The data were made by another version of Chesil. Until version 0.1 such data cannot be carried over. Move the folder away, or name another with --data, and start again.";

    // Result codes of SQLite.
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Which data are meant.</summary>
    /// <exception cref="CommandRefusedException">Both are named, or the connection string is not one.</exception>
    public static DatabaseChoice Choose(string? folder, string? connection)
    {
        if (folder is not null && connection is not null) throw CommandRefusedException.WrongCommandLine("Give either --data or --connection.");
        if (folder is not null && File.Exists(folder)) throw CommandRefusedException.WrongCommandLine($"{folder} is a file. Name the folder that holds the data.");
        try
        {
            return DatabaseChoice.Of(connection, folder ?? DefaultFolder);
        }
        catch (ArgumentException wrong)
        {
            throw CommandRefusedException.WrongCommandLine($"--connection is not the connection string of a PostgreSQL server: {wrong.Message}");
        }
    }

    /// <summary>Gets the data ready to write to, makes them where there are none, and works on them.</summary>
    public static Task<ExitCode> Write(DatabaseChoice choice, Func<ChesilDbContext, Task<ExitCode>> work, CancellationToken cancellation) => Guarded(choice, async db =>
    {
        if (choice is DatabaseChoice.Sqlite { Path: var path }) Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (await DatabasePreparation.Prepare(db, cancellation) == DatabaseReadiness.Older) throw CommandRefusedException.PackageProblems(Older);
        return await work(db);
    });

    /// <summary>Reads the data as they are: makes nothing and mends nothing.</summary>
    public static Task<ExitCode> Read(DatabaseChoice choice, Func<ChesilDbContext, Task<ExitCode>> work, CancellationToken cancellation) => Guarded(choice, async db =>
    {
        if (choice is DatabaseChoice.Sqlite { Path: var path } && !File.Exists(path)) throw CommandRefusedException.WrongCommandLine($"There are no data in {Path.GetDirectoryName(path)}: it has no {DatabaseChoice.FileName}.");
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Count == 0) throw CommandRefusedException.WrongCommandLine("The database is there, and holds nothing of Chesil's.");
        if (!applied.SequenceEqual(db.Database.GetMigrations())) throw CommandRefusedException.PackageProblems(Older);
        return await work(db);
    });

    private static async Task<ExitCode> Guarded(DatabaseChoice choice, Func<ChesilDbContext, Task<ExitCode>> work)
    {
        try
        {
            await using var db = choice.Open();
            return await work(db);
        }
        catch (Exception wrong) when (RefusalOf(wrong) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>What to tell whoever typed the command; null where it is our fault. The database's own word is inside whatever wrapped it.</summary>
    private static CommandRefusedException? RefusalOf(Exception? wrong) => wrong switch
    {
        null => null,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } => CommandRefusedException.PackageProblems("Another program is changing the same data. Nothing was changed. Try again in a minute."),
        PostgresException { SqlState: not null } told when !told.SqlState.StartsWith("28", StringComparison.Ordinal) && told.SqlState is not (PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege) => null,
        NpgsqlException told => CommandRefusedException.WrongCommandLine($"The PostgreSQL server did not let us in: {told.Message}"),
        SqliteException { SqliteErrorCode: Busy or Locked } => CommandRefusedException.PackageProblems("Another program was writing to the data for half a minute. Nothing was changed. Try again in a minute."),
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } told => CommandRefusedException.PackageProblems($"{DatabaseChoice.FileName} is damaged, or not a database: {told.Message} Put a backup in its place."),
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen or Full } told => CommandRefusedException.WrongCommandLine($"The data cannot be opened or written: {told.Message}"),
        _ => RefusalOf(wrong.InnerException),
    };
}
