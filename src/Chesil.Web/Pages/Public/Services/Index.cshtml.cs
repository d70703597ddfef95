using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Services;

/// <summary>The services the review is about: what each needs near it, and where it is given today.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    /// <summary>The groups there are.</summary>
    public IReadOnlyList<string> Groups { get; private set; } = [];

    /// <summary>The group that is shown; null for all.</summary>
    public string? Group { get; private set; }

    public IReadOnlyList<Service> Services { get; private set; } = [];

    /// <param name="group">The group to show; all where none is asked for.</param>
    public IActionResult OnGet(string? group)
    {
        var all = Review.Package.Rows<Service>();
        if (all.Count == 0) return NotFoundBecause("This review has no services yet. What each needs near it, and where it is given, is listed here.");
        Groups = [.. all.Select(service => service.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (group is not null && !Groups.Contains(group)) return NotFoundBecause("This review has no group of services of that name. Its page of services lists those that there are.");
        Group = group;
        Services = [.. all.Where(service => group is null || service.Group == group).OrderBy(service => service.Group, StringComparer.Ordinal).ThenBy(service => service.Name, StringComparer.Ordinal)];
        return Page();
    }

    /// <summary>What a service needs, in words.</summary>
    public IEnumerable<(string Words, string Reason)> NeedsOf(Service service) =>
        Review.Package.Rows<CoDependency>().Where(link => link.Service == service.Code).Select(link => (Sentence(link), link.Reason));

    /// <summary>Where a service is given today.</summary>
    public IReadOnlyList<string> SitesOf(Service service) => [.. Review.Today.SitesOf(service.Code).Select(Review.SiteName)];

    private string Sentence(CoDependency link)
    {
        var needs = Words.Service(Review.ServiceName(link.Needs));
        return link.Relation switch
        {
            CoDependencyRelation.SameSite => $"{needs} on the same site",
            CoDependencyRelation.Networked when link.WithinMinutes is { } minutes => $"{needs} within {Printed.Number(minutes, 0)} minutes",
            CoDependencyRelation.Networked => $"{needs} nearby",
            CoDependencyRelation.InReach => $"{needs} whose staff come in",
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };
    }
}
