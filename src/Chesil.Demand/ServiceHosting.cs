namespace Chesil.Demand;

/// <summary>Which sites host which services under an option.</summary>
public sealed class ServiceHosting
{
    private readonly bool[,] hosts;

    /// <summary>Takes a copy of the table.</summary>
    /// <param name="optionKey">The option's code.</param>
    /// <param name="hosts">services x sites: true where people who need the service may go.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public ServiceHosting(string optionKey, bool[,] hosts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(optionKey);
        ArgumentNullException.ThrowIfNull(hosts);
        OptionKey = optionKey;
        this.hosts = (bool[,])hosts.Clone();
    }

    /// <summary>The option's code.</summary>
    public string OptionKey { get; }

    /// <summary>How many services there are.</summary>
    public int ServiceCount => hosts.GetLength(0);

    /// <summary>How many sites there are.</summary>
    public int SiteCount => hosts.GetLength(1);

    /// <summary>True where a site hosts a service.</summary>
    /// <param name="service">Index of the service.</param>
    /// <param name="site">Index of the site.</param>
    public bool this[int service, int site] => hosts[service, site];
}
