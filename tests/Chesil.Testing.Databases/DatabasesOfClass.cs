using System.Collections.Concurrent;

namespace Chesil.Testing.Databases;

/// <summary>
/// One database of each kind for all tests of a class, copied when first asked for. A suite derives its own with its template and
/// classes take it as <c>IClassFixture</c>. Tests that harm their database copy one of their own instead.
/// </summary>
public abstract class DatabasesOfClass(DatabaseTemplate template) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> _databases = new();

    public Task<TestDatabase> GetAsync(DatabaseKind kind) => _databases.GetOrAdd(kind, each => new(() => template.CopyAsync(each))).Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var database in _databases.Values) await (await database.Value).DisposeAsync();
    }
}
