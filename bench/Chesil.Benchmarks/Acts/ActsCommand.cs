using System.Globalization;
using System.Text;
using Chesil.Benchmarks.Data;
using Chesil.Benchmarks.Measuring;
using Chesil.Reviews.Data;
using Chesil.Testing.Databases;

namespace Chesil.Benchmarks.Acts;

/// <summary><c>Chesil.Benchmarks acts</c>: acts a second on each database, side by side.</summary>
internal static class ActsCommand
{
    public const string Usage = "       Chesil.Benchmarks acts [--writers 8] [--seconds 10] [--on sqlite|postgres]";

    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var writers = Number(args, "--writers") ?? 8;
        var duration = TimeSpan.FromSeconds(Number(args, "--seconds") ?? 10);
        var on = Value(args, "--on");

        var lines = new List<ActsMeasured>();
        try
        {
            if (on is null or "sqlite") lines.Add(await OnSqliteAsync(writers, duration));
            if (on is null or "postgres")
            {
                if (PostgresCluster.Missing is { } why) Console.WriteLine($"Left out: {why}");
                else lines.Add(await OnPostgresAsync(writers, duration));
            }
        }
        catch (WrongAnswerException wrong)
        {
            Console.Error.WriteLine($"Wrong answer: {wrong.Message}");
            return 1;
        }
        if (lines.Count == 0) return 2;
        Console.WriteLine();
        Console.WriteLine($"One review, {writers} writers proposing options for {duration.TotalSeconds:0} s; every commit safe on the disk; the chain is whole and every option is there.");
        Console.WriteLine();
        Console.Write(Table(lines));
        return 0;
    }

    // Beside what is built, not in the temp folder, which may be memory and never reach a disk.
    private static async Task<ActsMeasured> OnSqliteAsync(int writers, TimeSpan duration)
    {
        Console.WriteLine("Measuring SQLite");
        var folder = Path.Combine(Repository.Root, "artifacts", "bench", "acts");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        try
        {
            using var acts = new ActsASecond(new DatabaseChoice.Sqlite(Path.Combine(folder, DatabaseChoice.FileName)), writers, duration);
            return await acts.MeasureAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ActsMeasured> OnPostgresAsync(int writers, TimeSpan duration)
    {
        Console.WriteLine("Measuring PostgreSQL");
        await using var cluster = await PostgresCluster.StartAsync(durable: true);
        await cluster.ExecuteAsync("CREATE DATABASE acts");
        using var acts = new ActsASecond(new DatabaseChoice.Postgres(cluster.To("acts")), writers, duration, new ServerTime(cluster.ConnectionString));
        return await acts.MeasureAsync();
    }

    private static string Table(IEnumerable<ActsMeasured> lines)
    {
        var text = new StringBuilder("| database | acts | acts a second | median | 95 of 100 within | longest | processor an act | the server's |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.Database} | {line.Acts} | {line.ASecond:0} | {line.Median.TotalMilliseconds:0.0} ms | {line.P95.TotalMilliseconds:0.0} ms | {line.Longest.TotalMilliseconds:0} ms | {line.Processor.TotalMilliseconds / line.Acts:0.0} ms | {(line.ServerProcessor is { } served ? string.Create(CultureInfo.InvariantCulture, $"{served.TotalMilliseconds / line.Acts:0.0} ms") : "")} |\n");
        }
        return text.ToString();
    }

    private static int? Number(IReadOnlyList<string> args, string name) =>
        int.TryParse(Value(args, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string? Value(IReadOnlyList<string> args, string name)
    {
        var at = args.ToList().IndexOf(name);
        return at >= 0 && at + 1 < args.Count ? args[at + 1] : null;
    }
}
