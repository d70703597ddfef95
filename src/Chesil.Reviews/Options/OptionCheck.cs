using System.Text;
using Chesil.Packages.Arrangements;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Options;

/// <summary>Looks at the text of an option, and says all that has to be put right.</summary>
internal static class OptionCheck
{
    /// <param name="db">The data.</param>
    /// <param name="reviewId">The review.</param>
    /// <param name="code">The option that is changed; null for a new one.</param>
    /// <param name="text">What was written.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static async Task<IReadOnlyList<OptionProblem>> Check(ChesilDbContext db, Guid reviewId, string? code, OptionText text, CancellationToken cancellation)
    {
        var problems = new List<OptionProblem>();
        var name = text.Name.Trim();
        if (name.Length == 0) problems.Add(new OptionProblem.NameMissing());
        else if (name.Length > OptionText.LongestName) problems.Add(new OptionProblem.NameTooLong(name.Length));
        else if (await FindNamed(db, reviewId, code, name, cancellation) is { } other) problems.Add(new OptionProblem.NameTaken(other));

        if (string.IsNullOrWhiteSpace(text.Family)) problems.Add(new OptionProblem.FamilyMissing());
        else if (text.Family.Trim().Length > OptionText.LongestFamily) problems.Add(new OptionProblem.FamilyTooLong(text.Family.Trim().Length));

        if (string.IsNullOrWhiteSpace(text.Summary)) problems.Add(new OptionProblem.SummaryMissing());
        else if (text.Summary.Trim().Length > OptionText.LongestSummary) problems.Add(new OptionProblem.SummaryTooLong(text.Summary.Trim().Length));

        if (text.Changes.Length > OptionText.MostChanges) problems.Add(new OptionProblem.TooManyChanges(text.Changes.Length));
        else if (text.Changes.Length > 0) problems.AddRange(await CheckChanges(db, reviewId, text, cancellation));
        return problems;
    }

    /// <summary>The code of another option that has a name; null where none has.</summary>
    public static async Task<string?> FindNamed(ChesilDbContext db, Guid reviewId, string? except, string name, CancellationToken cancellation)
    {
        var named = db.OptionVersions.AsNoTracking().Where(version => version.ReviewId == reviewId && version.Code != except);
        // Both databases know the capitals of a to z and no others: for a name with more than these, every name is read.
        var capitals = name.ToUpperInvariant();
#pragma warning disable CA1862 // The database compares.
        if (Ascii.IsValid(name)) named = named.Where(version => version.Name.ToUpper() == capitals);
#pragma warning restore CA1862
        var names = await named
            .Where(version => db.Options.Any(option => option.ReviewId == reviewId && option.Code == version.Code && option.LatestVersion == version.Number))
            .Select(version => new { version.Code, version.Name }).ToListAsync(cancellation);
        return names.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase))?.Code;
    }

    private static async Task<IEnumerable<OptionProblem>> CheckChanges(ChesilDbContext db, Guid reviewId, OptionText text, CancellationToken cancellation)
    {
        var sites = await db.Sites.AsNoTracking().Where(site => site.ReviewId == reviewId).Select(site => site.Code).ToHashSetAsync(cancellation);
        var services = await db.Services.AsNoTracking().Where(service => service.ReviewId == reviewId).Select(service => service.Code).ToHashSetAsync(cancellation);
        var unknown = text.Changes.SelectMany((change, index) => Unknown(change, index + 1, sites, services)).ToList();
        if (unknown.Count > 0) return unknown;

        var placements = await db.Placements.AsNoTracking().Where(placement => placement.ReviewId == reviewId).ToListAsync(cancellation);
        var arrangement = Arrangement.Today(sites, placements.Select(placement => new Rows.Placement(placement.Service, placement.Site, placement.Hours, placement.Beds, "")));
        return arrangement.Make(text.Changes.Select((change, index) => OptionRows.Of("", index + 1, change)))
            .Select(refusal => new OptionProblem.ChangeNotPossible(refusal.Change.Step, refusal.Column, refusal.Found, refusal.WhatToDo));
    }

    private static IEnumerable<OptionProblem> Unknown(NamedChange change, int step, HashSet<string> sites, HashSet<string> services)
    {
        if (!sites.Contains(change.Site)) yield return new OptionProblem.UnknownSite(step, change.Site);
        if (change.ToSite is { } to && !sites.Contains(to)) yield return new OptionProblem.UnknownSite(step, to);
        if (change.Service is { } service && !services.Contains(service)) yield return new OptionProblem.UnknownService(step, service);
        if (Math.Max(change.Reason.Length, Math.Max(change.Hours?.Length ?? 0, change.Role?.Length ?? 0)) is > OptionText.LongestChangeText and var length) yield return new OptionProblem.ChangeTextTooLong(step, length);
    }
}
