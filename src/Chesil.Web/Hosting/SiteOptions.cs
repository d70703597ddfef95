using System.Globalization;

namespace Chesil.Web.Hosting;

/// <summary>Where the site is served, and from which data.</summary>
/// <param name="Urls">The addresses it listens on.</param>
/// <param name="Data">The folder that holds the reviews.</param>
/// <param name="Connection">Connection string of a PostgreSQL server; null keeps the data in a file of the data folder.</param>
/// <param name="NoDemo">Whether to do without demonstration accounts.</param>
/// <param name="Hosts">The names by which browsers may ask for the site, parted by semicolons; null for this machine's own where it is served there only, and any elsewhere.</param>
public sealed record SiteOptions(string Urls, string Data, string? Connection = null, bool NoDemo = false, string? Hosts = null)
{
    private const int DefaultPort = 5080;

    public const string Usage = """
        Usage: Chesil.Web [--port N | --urls URLS] [--hosts NAMES] [--data DIR] [--connection TEXT] [--no-demo]

          --port N     serve on http://127.0.0.1:N (5080)
          --urls URLS  serve on these addresses, parted by semicolons
          --hosts NAMES
                       answer only browsers that ask for one of these names, parted by semicolons
          --data DIR   the folder that holds the data (./data)
          --connection TEXT
                       keep the data on a PostgreSQL server, such as "Host=db;Database=chesil;Username=chesil"
          --no-demo    make and use no demonstration accounts; print a link for the first admin instead
        """;

    /// <summary>The names by which browsers may ask for the site; empty for any. On this machine alone, a page elsewhere cannot give its own name to our address.</summary>
    public IReadOnlyList<string> AllowedHosts => Hosts is not null ? Hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : Loopback.IsAll(Urls) ? Loopback.Names : [];

    /// <summary>Reads the options of a command line.</summary>
    public static SiteOptionsResult Parse(IReadOnlyList<string> args)
    {
        string? urls = null, data = null, connection = null, hosts = null;
        var noDemo = false;
        int? port = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "-h" or "--help") return new SiteOptionsResult.Help();
            if (args[i] is "--no-demo")
            {
                noDemo = true;
                continue;
            }
            var (name, value) = args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], i + 1 < args.Count ? args[++i] : null);
            if (string.IsNullOrWhiteSpace(value)) return new SiteOptionsResult.NotUnderstood($"Give a value after {name}.");
            switch (name)
            {
                case "--urls":
                    urls = value;
                    break;
                case "--hosts":
                    hosts = value;
                    break;
                case "--data":
                    data = value;
                    break;
                case "--connection":
                    connection = value;
                    break;
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535:
                    port = number;
                    break;
                case "--port":
                    return new SiteOptionsResult.NotUnderstood("--port takes a number from 1 to 65535.");
                default:
                    return new SiteOptionsResult.NotUnderstood($"There is no option {name}.");
            }
        }
        if (urls is not null && port is not null) return new SiteOptionsResult.NotUnderstood("Give either --port or --urls.");
        return new SiteOptionsResult.Parsed(new SiteOptions(urls ?? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? DefaultPort}"), data ?? "data", connection, noDemo, hosts));
    }
}

/// <summary>What a command line asked for.</summary>
public abstract record SiteOptionsResult
{
    private SiteOptionsResult() { }

    /// <summary>To serve.</summary>
    public sealed record Parsed(SiteOptions Options) : SiteOptionsResult;

    /// <summary>To be told how.</summary>
    public sealed record Help : SiteOptionsResult;

    /// <summary>Something it cannot have.</summary>
    public sealed record NotUnderstood(string Message) : SiteOptionsResult;
}
