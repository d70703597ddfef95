using System.Net;

namespace Chesil.Web.Hosting;

/// <summary>Whether addresses are for this machine alone.</summary>
internal static class Loopback
{
    /// <summary>Names by which this machine calls itself.</summary>
    public static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a server that listens on these addresses, parted by semicolons, can be reached from this machine only.</summary>
    public static bool IsAll(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } all && all.All(IsOne);

    private static bool IsOne(string url)
    {
        try
        {
            return IsName(BindingAddress.Parse(url).Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Whether a host name or address is this machine's own.</summary>
    public static bool IsName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
