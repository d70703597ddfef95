using System.Data.Common;
using Chesil.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Chesil.Reviews.Tests.Data;

/// <summary>What somebody with the file or the server's password could do, past the program.</summary>
internal static class RawSql
{
    /// <summary>How many rows a statement changed.</summary>
    public static async Task<int> ExecuteAsync(this TestDatabase database, string sql)
    {
        await using var connection = await ConnectAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Rows of a query, cells as text and joined by |.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(this TestDatabase database, string sql)
    {
        await using var connection = await ConnectAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }
        return rows;
    }

    private static async Task<DbConnection> ConnectAsync(TestDatabase database)
    {
        DbConnection connection = database.Kind == DatabaseKind.Sqlite
            ? new SqliteConnection(database.ConnectionString + ";Pooling=False;Foreign Keys=False")
            : new NpgsqlConnection(database.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
