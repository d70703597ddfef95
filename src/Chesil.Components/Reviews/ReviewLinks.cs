using Chesil.Packages.Addresses;

namespace Chesil.Components.Reviews;

/// <summary>Where the things a review shows lead: to pages of a site, or to places of a report. Null is nowhere.</summary>
public abstract class ReviewLinks : INumberLinks
{
    /// <summary>To what a number was made from.</summary>
    public abstract string? Number(ResultCell cell);

    string? INumberLinks.Find(ResultCell cell, string? review) => Number(cell);

    /// <summary>To the comparison of the options of a family.</summary>
    public abstract string? Family(OptionFamily family);

    /// <summary>To the comparison, with the journeys to one service.</summary>
    public abstract string? Family(OptionFamily family, string service);

    /// <summary>To the comparison, with the totals against the weight of one criterion.</summary>
    public abstract string? Weight(OptionFamily family, string criterion);

    /// <summary>To one option.</summary>
    public abstract string? Option(string code);

    /// <summary>To one option, with the journeys to one service.</summary>
    public abstract string? Option(string code, string service);

    /// <summary>To a table.</summary>
    public abstract string? Table(string name);

    /// <summary>To all versions of a figure.</summary>
    public abstract string? Figure(string concept);

    /// <summary>To a source.</summary>
    public abstract string? Source(string code);

    /// <summary>To what the review means for the people of an area.</summary>
    public abstract string? Area(string code);

    /// <summary>To a part of the review: timeline, decisions, sites, sources, figures, tables, areas, options or report.</summary>
    public abstract string? Part(string name);
}

/// <summary>To the pages of a site.</summary>
/// <param name="home">The address of the site's front page, such as /.</param>
/// <param name="code">The review's code.</param>
public sealed class PageLinks(string home, string code) : ReviewLinks
{
    /// <summary>The address of the site's front page.</summary>
    public string Home => home;

    /// <summary>The address of the review's front page.</summary>
    public string Root { get; } = home + code;

    /// <inheritdoc/>
    public override string Number(ResultCell cell) => $"{Root}/number/{cell.Address.Path}";

    /// <inheritdoc/>
    public override string Family(OptionFamily family) => $"{Root}/options/compare?family={family.Code}";

    /// <inheritdoc/>
    public override string Family(OptionFamily family, string service) => $"{Family(family)}&service={Uri.EscapeDataString(service)}#journeys";

    /// <inheritdoc/>
    public override string Weight(OptionFamily family, string criterion) => $"{Family(family)}&criterion={Uri.EscapeDataString(criterion)}#change";

    /// <inheritdoc/>
    public override string Option(string code) => $"{Root}/options/{Uri.EscapeDataString(code)}";

    /// <inheritdoc/>
    public override string Option(string code, string service) => $"{Option(code)}?service={Uri.EscapeDataString(service)}#journeys";

    /// <inheritdoc/>
    public override string Table(string name) => $"{Root}/tables/{Uri.EscapeDataString(name)}";

    /// <inheritdoc/>
    public override string Figure(string concept) => $"{Root}/figures/{Uri.EscapeDataString(concept)}";

    /// <inheritdoc/>
    public override string Source(string code) => $"{Root}/number/source/{Uri.EscapeDataString(code)}";

    /// <inheritdoc/>
    public override string Area(string code) => $"{Root}/areas/{Uri.EscapeDataString(code)}";

    /// <inheritdoc/>
    public override string Part(string name) => $"{Root}/{name}";
}
