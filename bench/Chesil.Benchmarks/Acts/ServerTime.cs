using System.Globalization;
using Npgsql;

namespace Chesil.Benchmarks.Acts;

/// <summary>Processor time of a PostgreSQL on this machine, all its processes that are alive.</summary>
internal sealed class ServerTime(string connectionString)
{
    private const double TicksASecond = 100;

    // The lock file of its socket begins with its first process; the others are children of that.
    private readonly string _server = File.ReadLines(Path.Combine(new NpgsqlConnectionStringBuilder(connectionString).Host!, ".s.PGSQL.5432.lock")).First();

    public TimeSpan Now() => TimeSpan.FromSeconds(Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Sum(Ticks) / TicksASecond);

    private double Ticks(string folder)
    {
        try
        {
            // After the name, which may hold anything but ends with the last bracket: state, parent, ..., user and system time.
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[1] == _server ? long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture) : 0;
        }
        catch (IOException)
        {
            // It ended while we looked.
            return 0;
        }
    }
}
