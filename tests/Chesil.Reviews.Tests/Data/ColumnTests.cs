using Chesil.Reviews.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Data;

/// <summary>What columns are, so that both databases hold and sort the same.</summary>
public sealed class ColumnTests(ReviewDatabases databases) : IClassFixture<ReviewDatabases>
{
    private const string OfTheModel = "table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%'";

    [Fact]
    public async Task On_PostgreSQL_every_column_of_text_sorts_by_code_unit()
    {
        var database = await PostgresOrSkipAsync();
        Assert.Equal([], await database.ListAsync(
            $"SELECT table_name, column_name, collation_name FROM information_schema.columns WHERE {OfTheModel} AND data_type IN ('text', 'character varying', 'character') AND collation_name IS DISTINCT FROM 'C'"));
    }

    [Fact]
    public async Task On_PostgreSQL_there_is_no_column_of_json_and_no_instant_without_its_zone()
    {
        var database = await PostgresOrSkipAsync();
        Assert.Equal([], await database.ListAsync(
            $"SELECT table_name, column_name, data_type FROM information_schema.columns WHERE {OfTheModel} AND data_type IN ('json', 'jsonb', 'timestamp without time zone', 'USER-DEFINED')"));
    }

    [Fact]
    public async Task On_SQLite_every_column_sorts_by_bytes()
    {
        var database = await databases.GetAsync(DatabaseKind.Sqlite);
        Assert.Equal([], (await database.ListAsync("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")).Where(row => row.Contains("COLLATE", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory, OnEachDatabase]
    public async Task Text_sorts_as_packages_sort_it(DatabaseKind kind)
    {
        string[] ordinal = ["Zeal", "a-b", "a0", "aB", "ab", "a~", "é"];
        await using var database = await ReviewDatabases.Template.CopyAsync(kind);
        await using (var db = database.Open())
        {
            foreach (var text in ordinal.Reverse()) db.Add(new Blob { Hash = text, LengthBytes = 0, MediaType = "" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using (var db = database.Open())
        {
            Assert.Equal(ordinal.Order(StringComparer.Ordinal), ordinal);
            Assert.Equal(ordinal, await db.Blobs.OrderBy(blob => blob.Hash).Select(blob => blob.Hash).ToListAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Kinds_are_kept_as_words(DatabaseKind kind)
    {
        await using var db = (await databases.GetAsync(kind)).Open();
        Assert.Equal([], from entity in db.Model.GetEntityTypes()
                         from property in entity.GetProperties()
                         where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum && property.GetProviderClrType() != typeof(string)
                         where property.FindRelationalTypeMapping()?.Converter?.ProviderClrType != typeof(string)
                         select $"{entity.GetTableName()}.{property.GetColumnName()}");
    }

    private async Task<TestDatabase> PostgresOrSkipAsync()
    {
        Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? "");
        return await databases.GetAsync(DatabaseKind.Postgres);
    }
}
