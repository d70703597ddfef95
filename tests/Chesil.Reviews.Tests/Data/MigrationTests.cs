using Chesil.Reviews.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Data;

/// <summary>Tables come from migrations, and migrations say what the model says.</summary>
public sealed class MigrationTests(ReviewDatabases databases) : IClassFixture<ReviewDatabases>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task From_nothing_a_database_is_made_ready_and_the_second_time_it_is_left_alone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using (var db = database.Open()) Assert.Equal(DatabaseReadiness.Fresh, await DatabasePreparation.Prepare(db, Cancelled));
        await using (var db = database.Open()) Assert.Equal(DatabaseReadiness.Ready, await DatabasePreparation.Prepare(db, Cancelled));
        await using (var db = database.Open())
        {
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancelled));
            Assert.Single(await db.AuditHeads.ToListAsync(Cancelled));
        }
    }

    [Theory, OnEachDatabase]
    public async Task The_model_has_no_changes_that_a_migration_lacks(DatabaseKind kind)
    {
        await using var db = (await databases.GetAsync(kind)).Open();
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run eng/migrations.sh.");
    }

    [Theory, OnEachDatabase]
    public async Task Every_table_of_the_model_is_there_and_no_other(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        await using var db = database.Open();
        var expected = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).Append("__EFMigrationsHistory").Append("__EFMigrationsLock");
        var there = await database.ListAsync(kind == DatabaseKind.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        // Only SQLite keeps its lock on migrations in a table.
        Assert.Equal(expected.Where(name => kind == DatabaseKind.Sqlite || name != "__EFMigrationsLock").Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Theory, OnEachDatabase]
    public async Task A_database_with_a_migration_nobody_knows_is_refused(DatabaseKind kind)
    {
        await using var database = await ReviewDatabases.Template.CopyAsync(kind);
        await database.ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20200101000000_Initial', '10.0.0')""");
        await using var db = database.Open();
        Assert.Equal(DatabaseReadiness.Older, await DatabasePreparation.Prepare(db, Cancelled));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_columns_keys_and_references()
    {
        Assert.Equal(Shape(DatabaseKind.Postgres), Shape(DatabaseKind.Sqlite));
    }

    private static List<string> Shape(DatabaseKind kind)
    {
        using var db = ReviewDatabases.Open(kind, kind == DatabaseKind.Sqlite ? "Data Source=nowhere.db" : "Host=nowhere");
        return
        [
            .. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => $"{entity.GetTableName()}.{property.GetColumnName()} {(property.IsNullable ? "null" : "not null")}")),
            .. db.Model.GetEntityTypes().SelectMany(entity => entity.GetKeys().Select(key => key.GetName()!)),
            .. db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys().Select(key => key.GetConstraintName()!)),
            .. db.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes().Select(index => $"{index.GetDatabaseName()} {index.IsUnique}")),
        ];
    }
}
