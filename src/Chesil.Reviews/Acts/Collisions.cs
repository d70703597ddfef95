using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chesil.Reviews.Acts;

/// <summary>Another act was quicker, and what this one looked at is no longer so. It is done again from the start.</summary>
internal sealed class CollisionException() : Exception("Another act was quicker.");

/// <summary>Which faults only say that two acts met.</summary>
internal static class Collisions
{
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    public static bool IsCollision(Exception exception) => exception switch
    {
        CollisionException or DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsCollision(inner),
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintPrimaryKey or SqliteConstraintUnique,
        _ => false,
    };
}
