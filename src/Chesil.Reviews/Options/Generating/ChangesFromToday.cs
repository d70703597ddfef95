namespace Chesil.Reviews.Options.Generating;

/// <summary>
/// The named changes that turn today into an arrangement. Service by service in ordinal order: the first site it leaves is paired with
/// the first site it arrives at, the second with the second, and each pair is a move; sites it leaves beyond that close it, and sites it
/// arrives at beyond that open it. Sites whose role gives nothing close last, each with all that has not moved away.
/// </summary>
/// <remarks>
/// A site cannot close that gives nothing any more. So where everything would move away from a site that closes, the last service of it
/// opens at its new site instead, and closes with the old one: otherwise nothing in the list would say that the site closes.
/// </remarks>
internal static class ChangesFromToday
{
    public static List<NamedChange> List(SitesInRoles sites, int[] roles)
    {
        bool[] closes = [.. roles.Select((role, site) => sites.Roles[role].Services.Count == 0 && sites.Today(site).Count > 0)];
        var steps = StepsByService(sites, roles, closes);
        for (var site = 0; site < sites.Count; site++)
        {
            if (closes[site] && steps.Count(step => step.From == site) == sites.Today(site).Count)
            {
                var last = steps.FindLastIndex(step => step.From == site);
                steps[last] = steps[last] with { From = null };
            }
        }

        return [.. steps.Select(step => Named(sites, roles, step)),
            .. Enumerable.Range(0, sites.Count).Where(site => closes[site]).Select(site =>
                new NamedChange(ChangeKind.CloseSite, sites.CodeOf(site), Reason: $"The role of {sites.NameOf(site)} would be {sites.Roles[roles[site]].Name}, which gives no service."))];
    }

    private static List<Step> StepsByService(SitesInRoles sites, int[] roles, bool[] closes)
    {
        SortedSet<string> services = new(StringComparer.Ordinal);
        for (var site = 0; site < sites.Count; site++)
        {
            services.UnionWith(sites.Today(site));
            services.UnionWith(sites.Given(site, roles[site]));
        }

        List<Step> steps = [];
        foreach (var service in services)
        {
            List<int> leaves = [], arrives = [];
            for (var site = 0; site < sites.Count; site++)
            {
                var (isThere, willBe) = (sites.Today(site).Contains(service), sites.Given(site, roles[site]).Contains(service));
                if (isThere && !willBe) leaves.Add(site);
                if (willBe && !isThere) arrives.Add(site);
            }

            var moves = Math.Min(leaves.Count, arrives.Count);
            steps.AddRange(leaves.Take(moves).Zip(arrives, (from, to) => new Step(service, from, to)));
            steps.AddRange(leaves.Skip(moves).Where(from => !closes[from]).Select(from => new Step(service, from, null)));
            steps.AddRange(arrives.Skip(moves).Select(to => new Step(service, null, to)));
        }

        return steps;
    }

    private static NamedChange Named(SitesInRoles sites, int[] roles, Step step) => step switch
    {
        (var service, { } from, { } to) => new(ChangeKind.MoveService, sites.CodeOf(from), service, sites.CodeOf(to), Reason: $"{Gives(sites, roles, to)} {GivesNot(sites, roles, from)}"),
        (var service, { } from, null) => new(ChangeKind.CloseService, sites.CodeOf(from), service, Reason: GivesNot(sites, roles, from)),
        (var service, null, { } to) => new(ChangeKind.OpenService, sites.CodeOf(to), service, Reason: Gives(sites, roles, to)),
        _ => throw new ArgumentException("A step has a site.", nameof(step)),
    };

    private static string Gives(SitesInRoles sites, int[] roles, int site) => $"The role of {sites.NameOf(site)} would be {sites.Roles[roles[site]].Name}, which gives it.";

    private static string GivesNot(SitesInRoles sites, int[] roles, int site) => $"The role of {sites.NameOf(site)} would be {sites.Roles[roles[site]].Name}, which does not give it.";

    private sealed record Step(string Service, int? From, int? To);
}
