using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore.Design;

return 0;

/// <summary>How dotnet ef makes the context of SQLite; no file is opened for it.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteChesilDbContext>
{
    public SqliteChesilDbContext CreateDbContext(string[] args) => (SqliteChesilDbContext)new DatabaseChoice.Sqlite("design.db").Open();
}

/// <summary>How dotnet ef makes the context of PostgreSQL; no server is asked for it.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresChesilDbContext>
{
    public PostgresChesilDbContext CreateDbContext(string[] args) => (PostgresChesilDbContext)new DatabaseChoice.Postgres("Host=localhost;Database=design").Open();
}
