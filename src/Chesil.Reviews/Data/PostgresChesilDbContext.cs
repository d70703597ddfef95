using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>The data in a PostgreSQL server. It exists for its migrations; code asks for <see cref="ChesilDbContext"/>.</summary>
public sealed class PostgresChesilDbContext(DbContextOptions<PostgresChesilDbContext> options) : ChesilDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Text sorts by code unit, as SQLite and the packages sort it, whatever the server's own language. Kinds and lists are kept as text too.
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            var kept = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
            if (kept == typeof(string)) property.SetCollation("C");
        }
    }
}
