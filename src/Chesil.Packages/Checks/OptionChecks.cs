using Chesil.Packages.Arrangements;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Each option's changes can be made, and leave no service without a site.</summary>
internal sealed class OptionChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } =
        [TableSchema.Of<Option>(), TableSchema.Of<OptionChange>(), TableSchema.Of<Placement>(), TableSchema.Of<Service>(), TableSchema.Of<Site>(), TableSchema.Of<Activity>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var options = package.Rows<Option>();
        foreach (var second in options.Where(option => option.Kind == OptionKind.BusinessAsUsual).Skip(1))
        {
            yield return At(package, second, "kind", "a second business as usual", "one for the whole review", "Make one of them do_minimum or candidate.");
        }
        foreach (var option in options.Where(option => option.Kind != OptionKind.BusinessAsUsual && option.Code == Arrangement.TodayCode))
        {
            yield return At(package, option, "code", option.Code, "another code: this one stands for what is there now", "Give the option another code, or make it business_as_usual.");
        }
        var usual = options.Where(option => option.Kind == OptionKind.BusinessAsUsual).Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var change in package.Rows<OptionChange>().Where(change => usual.Contains(change.Option)))
        {
            yield return At(package, change, "option", $"a change to {change.Option}, which is business as usual", "changes only in other options: every option is measured against this one", "Move the change to an option of its own, or correct tables/placements.csv.");
        }
        foreach (var site in package.Rows<Site>().Where(site => site.Code is InPlaceOfSite.All or InPlaceOfSite.None))
        {
            yield return At(package, site, "code", site.Code, "another code: this one stands for all sites, or for none, in results", "Give the site another code.");
        }
        foreach (var change in package.Rows<OptionChange>())
        {
            if (ChangeRefusal.OfUnused(change) is { } unused) yield return At(package, change, unused.Column, unused.Found, unused.Expected, unused.WhatToDo, Severity.Warning);
        }
        if (package.Rows<Placement>().Count == 0)
        {
            // Where nothing is said of today, whether a step can be made is not known; only what it lacks is.
            foreach (var change in package.Rows<OptionChange>().Where(IsOfLaterKind))
            {
                if (ChangeRefusal.OfMissing(change) is { } missing) yield return At(package, change, missing.Column, missing.Found, missing.Expected, missing.WhatToDo);
            }
            yield break;
        }

        var today = Arrangement.Today(package);
        var used = package.Rows<Activity>().Select(activity => activity.Service).ToHashSet(StringComparer.Ordinal);
        foreach (var service in package.Rows<Service>().Where(service => used.Contains(service.Code) && today.SitesOf(service.Code).Count == 0))
        {
            yield return At(package, service, "code", $"{service.Code}, which people use and no site gives today", "at least one site", "Add a row to tables/placements.csv, or take its activity out.");
        }
        foreach (var option in options)
        {
            var arrangement = Arrangement.Of(package, option.Code, out var refusals);
            foreach (var refusal in refusals) yield return At(package, refusal.Change, refusal.Column, refusal.Found, refusal.Expected, refusal.WhatToDo);
            foreach (var service in arrangement.Services.Where(service => arrangement.SitesOf(service).Count == 0))
            {
                yield return At(package, option, "code", $"{service} placed nowhere in option {option.Code}", "at least one site for every service", "Add a step that opens it somewhere, or keep it where it is.");
            }
        }
    }

    /// <summary>Kinds of change that came later: packages without placements were never asked what the earlier ones lack.</summary>
    private static bool IsOfLaterKind(OptionChange change) => change.Change is ChangeKind.AddCapacity or ChangeKind.ChangeHours or ChangeKind.ChangeRole;
}
