using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Data;

/// <summary>What was written is read back, of every table and every column.</summary>
public sealed class RoundTripTests
{
    [Theory, OnEachDatabase]
    public Task Every_row_comes_back_as_it_went_in(DatabaseKind kind) => ComesBackAsync(kind, isFull: true);

    [Theory, OnEachDatabase]
    public Task What_may_be_empty_comes_back_empty(DatabaseKind kind) => ComesBackAsync(kind, isFull: false);

    private static async Task ComesBackAsync(DatabaseKind kind, bool isFull)
    {
        await using var database = await ReviewDatabases.Template.CopyAsync(kind);
        IReadOnlyList<object> written;
        await using (var db = database.Open())
        {
            written = SampleRows.Of(db.Model, isFull);
            await SampleRows.SaveAsync(db, written);
        }
        await using (var db = database.Open())
        {
            foreach (var row in written)
            {
                var entity = db.Model.FindEntityType(row.GetType())!;
                var read = await db.FindAsync(row.GetType(), [.. entity.FindPrimaryKey()!.Properties.Select(each => each.PropertyInfo!.GetValue(row))], TestContext.Current.CancellationToken);
                Assert.NotNull(read);
                Assert.Equal([], from property in entity.GetProperties()
                                 let before = SampleRows.AsKept(property.PropertyInfo!.GetValue(row))
                                 let after = property.PropertyInfo!.GetValue(read)
                                 where !property.GetValueComparer().Equals(before, after)
                                 select $"{entity.DisplayName()}.{property.Name}: {before} became {after}");
            }
        }
    }
}
