using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Options.Generating.LongListConstraint;
using static Chesil.Reviews.Tests.Options.Generating.Properties.AnyQuestion;

namespace Chesil.Reviews.Tests.Options.Generating.Properties;

public class Every_option_is_considered_once_and_judged_rightly
{
    [Fact]
    public void Valid_and_discarded_are_the_product_of_the_roles() => Holds(question =>
    {
        var list = Generate(question);
        var product = question.Sites.Where(site => site.TakesPart).Aggregate(1, (all, _) => all * question.Roles.Count);
        return list.Valid.Count + list.Discarded.Count == product && list.Considered.Count == product
            && list.Considered.Select(option => string.Join('/', option.Sites.Select(site => site.Role))).Distinct().Count() == product;
    });

    [Fact]
    public void What_is_discarded_breaks_something_and_what_is_valid_breaks_nothing() => Holds(question =>
    {
        var list = Generate(question);
        return list.Discarded.All(option => option.Broken.Count > 0 && option.Hurdle == option.Broken[0].Hurdle)
            && list.Valid.All(option => option.Broken.Count == 0 && option.Hurdle is null);
    });

    [Fact]
    public void Places_count_from_one_and_codes_and_names_are_each_once() => Holds(question =>
    {
        var list = Generate(question).Considered;
        return list.Select(option => option.Place).SequenceEqual(Enumerable.Range(1, list.Count))
            && list.Select(option => option.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count() == list.Count
            && list.Select(option => option.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == list.Count;
    });

    [Fact]
    public void Codes_taken_before_are_never_proposed_again() => Holds(question =>
    {
        var codes = Generate(question).Considered.Select(option => option.Code).ToList();
        return !Generate(question with { TakenCodes = codes }).Considered.Any(option => codes.Contains(option.Code));
    });

    [Fact]
    public void Going_through_all_of_them_by_hand_gives_the_same() => Holds(question =>
    {
        var expected = ByHand(question);
        var found = Generate(question).Considered.Select(option => (
            string.Join(' ', option.Sites.Select(site => $"{site.Site}:{site.Role}({string.Join(',', site.Services)})")),
            string.Join(' ', option.Broken.Select(broken => broken.Constraint))));
        return found.SequenceEqual(expected);
    });

    /// <summary>Written another way: recursion over sites, what is given as a set of pairs, each constraint as a count of pairs.</summary>
    private static IEnumerable<(string Sites, string Broken)> ByHand(LongListQuestion question)
    {
        var sites = question.Sites.Where(site => site.TakesPart).Select(site => site.Code).Order(StringComparer.Ordinal).ToArray();
        var inQuestion = question.Services.Select(service => service.Code).Where(service => question.Roles.Any(role => role.Services.Contains(service))).ToHashSet();
        foreach (var roles in Walk([]))
        {
            HashSet<(string Service, string Site)> given = [];
            foreach (var (site, role) in roles)
            {
                foreach (var service in question.Services.Select(service => service.Code))
                {
                    var isThere = question.Today.Any(row => row.Site == site && row.Service == service);
                    if (role.Services.Contains(service) || (isThere && role.Services.Count > 0 && !inQuestion.Contains(service))) given.Add((service, site));
                }
            }

            yield return (
                string.Join(' ', roles.Select(each => $"{each.Site}:{each.Role.Code}({string.Join(',', given.Where(pair => pair.Site == each.Site).Select(pair => pair.Service).Order(StringComparer.Ordinal))})")),
                string.Join(' ', question.Constraints.Where(constraint => Breaks(constraint, roles, given)).Select(constraint => constraint.Code)));
        }

        IEnumerable<List<(string Site, LongListRole Role)>> Walk(List<(string Site, LongListRole Role)> before) =>
            before.Count == sites.Length ? [before] : question.Roles.SelectMany(role => Walk([.. before, (sites[before.Count], role)]));

        bool Breaks(LongListConstraint constraint, List<(string Site, LongListRole Role)> roles, HashSet<(string Service, string Site)> given) => constraint switch
        {
            SiteMustHaveRole must => !roles.Any(each => each.Site == must.Site && each.Role.Code == must.Role),
            SiteMayNotHaveRole not => roles.Any(each => each.Site == not.Site && each.Role.Code == not.Role),
            NotBothWithRole not => roles.Count(each => (each.Site == not.Site || each.Site == not.OtherSite) && each.Role.Code == not.Role) == 2,
            RoleCount count => roles.Count(each => each.Role.Code == count.Role) is var found && (found < count.Minimum || found > (count.Maximum ?? found)),
            ServiceCount count => given.Count(pair => pair.Service == count.Service) is var found && (found < count.Minimum || found > (count.Maximum ?? found)),
            SameSite same => given.Where(pair => pair.Service == same.Service).Any(pair => !given.Contains((same.Needs, pair.Site))),
            ServiceMayNotLeave not => !given.Contains((not.Service, not.Site)),
            EveryServiceStays => question.Today.Any(row => sites.Contains(row.Site) && !given.Any(pair => pair.Service == row.Service)
                && !question.Today.Any(other => other.Service == row.Service && !sites.Contains(other.Site))),
            _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
        };
    }
}
