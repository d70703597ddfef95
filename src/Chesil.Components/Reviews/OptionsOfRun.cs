using System.Collections.Frozen;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Reviews;

/// <summary>
/// What the run that made the results knew of options. Since then options may have been added or changed: what is shown
/// as a number of an option is always what the run found, for the services that the option then placed elsewhere.
/// </summary>
internal sealed class OptionsOfRun
{
    private readonly FrozenSet<string> _known;
    private readonly FrozenSet<(string Option, string Service)> _placed;

    public OptionsOfRun(ResultGraph graph)
    {
        _known = graph.Cells.Select(cell => OptionAddresses.FindCode(cell.Address)).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        Baseline = graph.Cells.FirstOrDefault(IsToday)?.Address.Path.Split('/')[1];
        _placed = graph.Cells.Select(cell => cell.Address.Path.Split('/')).Where(path => path is ["arrangement", _, _]).Select(path => (path[1], path[2])).ToFrozenSet();
    }

    /// <summary>What the run called today; null where it placed nothing.</summary>
    public string? Baseline { get; }

    /// <summary>Whether the run found out anything about any option.</summary>
    public bool HasAny => _known.Count > 0;

    /// <summary>Whether the run found out anything about an option.</summary>
    public bool Knows(string option) => _known.Contains(option);

    /// <summary>Whether the run worked a service out for an option: the option placed it elsewhere than today, or is today.</summary>
    public bool HasWorked(string option, string service) => _placed.Contains((option, service));

    /// <summary>Only today gives a service where it is without a change.</summary>
    private static bool IsToday(ResultCell cell) =>
        cell.Address.Path.Split('/') is ["arrangement", _, _] && !cell.Parts.Any(part => part.Path.StartsWith("change/", StringComparison.Ordinal));
}
