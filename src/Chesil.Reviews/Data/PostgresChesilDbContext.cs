using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>The data in a PostgreSQL server. It exists for its migrations; code asks for <see cref="ChesilDbContext"/>.</summary>
public sealed class PostgresChesilDbContext(DbContextOptions<PostgresChesilDbContext> options) : ChesilDbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Text sorts by code unit, as SQLite and the packages sort it, whatever the server's own language.
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<Enum>().UseCollation("C");
    }
}
