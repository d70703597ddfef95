using Chesil.Packages.Addresses;

namespace Chesil.Components.Reviews;

/// <summary>
/// What the run that made the results knew of options. Since then options may have been added or changed: what is shown
/// as a number of an option is always what the run found, for the services that the option then placed elsewhere.
/// </summary>
internal sealed class OptionsOfRun
{
    private const string Placed = "arrangement/";

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<(string Option, string Service)> _placed = [];

    public OptionsOfRun(ResultGraph graph)
    {
        foreach (var cell in graph.Cells)
        {
            if (OptionAddresses.FindCode(cell.Address) is not { } option) continue;
            _known.Add(option);
            if (!cell.Address.Path.StartsWith(Placed, StringComparison.Ordinal)) continue;
            _placed.Add((option, cell.Address.Path[(Placed.Length + option.Length + 1)..]));
            // Only today gives a service where it is without a change.
            if (Baseline is null && !cell.Parts.Any(part => part.Path.StartsWith("change/", StringComparison.Ordinal))) Baseline = option;
        }
    }

    /// <summary>What the run called today; null where it placed nothing.</summary>
    public string? Baseline { get; }

    /// <summary>Whether the run found out anything about any option.</summary>
    public bool HasAny => _known.Count > 0;

    /// <summary>Whether the run found out anything about an option.</summary>
    public bool Knows(string option) => _known.Contains(option);

    /// <summary>Whether the run worked a service out for an option: the option placed it elsewhere than today, or is today.</summary>
    public bool HasWorked(string option, string service) => _placed.Contains((option, service));
}
