using System.Numerics;

namespace Chesil.Reviews.Options.Generating;

/// <summary>
/// Every way of giving each site a role, told apart by constraints: options framework of the Green Book, where a long list comes first
/// and what leaves it leaves for a stated reason. Who made the cut and when belongs to the act that keeps the result.
/// </summary>
public static class LongList
{
    /// <summary>The most options one question may have, unless the caller says otherwise.</summary>
    public const int PlainLimit = 20_000;

    /// <summary>
    /// Considers every way of giving each site that takes part a role. The same question gives the same list, in whatever order its
    /// sites, services, placements and taken codes stand; roles and constraints count in the order given.
    /// </summary>
    /// <param name="question">Sites, services, roles, what is there today, and constraints.</param>
    /// <param name="limit">The most options there may be, at least 1.</param>
    /// <returns>The list, or all that is wrong with the question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static LongListResult Generate(LongListQuestion question, int limit = PlainLimit)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);

        var refusals = QuestionChecks.ListRefusals(question).ToList();
        if (CountOptions(question) is var count && count > limit) refusals.Add(new LongListRefusal.TooMany(count, limit));
        return refusals.Count > 0 ? new LongListResult.Refused(refusals) : new LongListResult.Generated(Consider(question));
    }

    /// <summary>How many options a question has: roles to the power of the sites that take part.</summary>
    public static BigInteger CountOptions(LongListQuestion question) =>
        BigInteger.Pow(question.Roles.Count, question.Sites.Count(site => site.TakesPart));

    private static List<LongListOption> Consider(LongListQuestion question)
    {
        var sites = new SitesInRoles(question);
        List<int[]> all = [.. ListAssignments(sites.Count, question.Roles.Count)];
        List<string> arrangements = [.. all.Select(roles => string.Join("; ", roles.Select((role, site) => $"{sites.NameOf(site)}: {question.Roles[role].Name}")))];
        var names = ProposedNames.List(arrangements);
        var codes = ProposedNames.ListCodes(names, question.TakenCodes);
        var tests = question.Constraints.Select(constraint => (constraint, Test: ConstraintTests.Of(constraint, sites))).ToList();

        return [.. all.Select((roles, i) => new LongListOption(
            i + 1,
            codes[i],
            names[i],
            arrangements[i],
            [.. roles.Select((role, site) => sites.InRole(site, role))],
            ChangesFromToday.List(sites, roles),
            [.. from each in tests
                let sentence = each.Test(roles)
                where sentence is not null
                select new BrokenConstraint(each.constraint.Code, each.constraint.Hurdle, sentence)]))];
    }

    /// <summary>The role of each site, as indices, in order: the last site changes fastest.</summary>
    private static IEnumerable<int[]> ListAssignments(int siteCount, int roleCount)
    {
        var roles = new int[siteCount];
        while (true)
        {
            yield return [.. roles];
            var site = siteCount - 1;
            while (site >= 0 && roles[site] == roleCount - 1) roles[site--] = 0;
            if (site < 0) yield break;
            roles[site]++;
        }
    }
}
