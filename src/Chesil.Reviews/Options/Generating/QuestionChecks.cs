using Chesil.Packages.Addresses;
using static Chesil.Reviews.Options.Generating.LongListConstraint;
using static Chesil.Reviews.Options.Generating.LongListRefusal;

namespace Chesil.Reviews.Options.Generating;

/// <summary>All that is wrong with a question, in the order of its parts.</summary>
internal sealed class QuestionChecks
{
    private readonly LongListQuestion _question;
    private readonly Dictionary<LongListPart, HashSet<string>> _known;
    private readonly HashSet<string> _takingPart;

    private QuestionChecks(LongListQuestion question)
    {
        _question = question;
        _known = new()
        {
            [LongListPart.Site] = question.Sites.Select(site => site.Code).ToHashSet(StringComparer.Ordinal),
            [LongListPart.Service] = question.Services.Select(service => service.Code).ToHashSet(StringComparer.Ordinal),
            [LongListPart.Role] = question.Roles.Select(role => role.Code).ToHashSet(StringComparer.Ordinal),
        };
        _takingPart = question.ListSitesThatTakePart().Select(site => site.Code).ToHashSet(StringComparer.Ordinal);
    }

    public static IEnumerable<LongListRefusal> ListRefusals(LongListQuestion question)
    {
        var checks = new QuestionChecks(question);
        return [.. checks.Counts(), .. checks.Codes(), .. checks.RolesAndToday(), .. checks.Hurdles(), .. question.Constraints.SelectMany(checks.Of)];
    }

    private IEnumerable<LongListRefusal> Counts()
    {
        if (_takingPart.Count == 0) yield return new NoSites();
        if (_question.Roles.Count == 0) yield return new NoRoles();
    }

    private IEnumerable<LongListRefusal> Codes() =>
    [
        .. Codes(LongListPart.Site, _question.Sites.Select(site => (site.Code, (string?)site.Name))),
        .. Codes(LongListPart.Service, _question.Services.Select(service => (service.Code, (string?)service.Name))),
        .. Codes(LongListPart.Role, _question.Roles.Select(role => (role.Code, (string?)role.Name))),
        .. Codes(LongListPart.Constraint, _question.Constraints.Select(constraint => (constraint.Code, (string?)null))),
    ];

    private static IEnumerable<LongListRefusal> Codes(LongListPart part, IEnumerable<(string Code, string? Name)> all)
    {
        foreach (var group in all.GroupBy(each => each.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!Address.IsSegment(group.Key)) yield return new NotACode(part, group.Key);
            if (group.Count() > 1) yield return new CodeRepeats(part, group.Key);
            if (group.Any(each => each.Name is { } name && string.IsNullOrWhiteSpace(name))) yield return new NoName(part, group.Key);
        }
    }

    private IEnumerable<LongListRefusal> RolesAndToday()
    {
        foreach (var role in _question.Roles)
        {
            foreach (var refusal in role.Services.Distinct(StringComparer.Ordinal).SelectMany(service => Unknown(LongListPart.Role, role.Code, LongListPart.Service, service))) yield return refusal;
        }

        foreach (var row in _question.Today.Distinct().OrderBy(row => row.Service, StringComparer.Ordinal).ThenBy(row => row.Site, StringComparer.Ordinal))
        {
            foreach (var refusal in Unknown(LongListPart.Placement, row.Site, LongListPart.Service, row.Service)) yield return refusal;
            foreach (var refusal in Unknown(LongListPart.Placement, row.Service, LongListPart.Site, row.Site)) yield return refusal;
        }
    }

    private IEnumerable<LongListRefusal> Hurdles()
    {
        foreach (var hurdle in _question.Constraints.Select(constraint => constraint.Hurdle).GroupBy(hurdle => hurdle.Code, StringComparer.Ordinal))
        {
            List<string> titles = [.. hurdle.Select(each => each.Title).Distinct(StringComparer.Ordinal)];
            if (!Address.IsSegment(hurdle.Key)) yield return new NotACode(LongListPart.Hurdle, hurdle.Key);
            if (titles.Any(string.IsNullOrWhiteSpace)) yield return new NoName(LongListPart.Hurdle, hurdle.Key);
            foreach (var other in titles.Skip(1)) yield return new HurdleHasTwoTitles(hurdle.Key, titles[0], other);
        }
    }

    private IEnumerable<LongListRefusal> Of(LongListConstraint constraint) => [.. Names(constraint), .. Sentence(constraint)];

    private IEnumerable<LongListRefusal> Names(LongListConstraint constraint) => constraint switch
    {
        SiteMustHaveRole must => [.. Site(must, must.Site), .. Role(must, must.Role)],
        SiteMayNotHaveRole not => [.. Site(not, not.Site), .. Role(not, not.Role)],
        NotBothWithRole not => not.Site == not.OtherSite
            ? [.. Site(not, not.Site), .. Role(not, not.Role), new SameTwice(not.Code, LongListPart.Site, not.Site)]
            : [.. Site(not, not.Site), .. Site(not, not.OtherSite), .. Role(not, not.Role)],
        RoleCount count => [.. Role(count, count.Role), .. Range(count, count.Minimum, count.Maximum)],
        ServiceCount count => [.. Service(count, count.Service), .. Range(count, count.Minimum, count.Maximum)],
        SameSite same => same.Service == same.Needs
            ? [.. Service(same, same.Service), new SameTwice(same.Code, LongListPart.Service, same.Service)]
            : [.. Service(same, same.Service), .. Service(same, same.Needs)],
        ServiceMayNotLeave not => [.. Site(not, not.Site), .. Service(not, not.Service), .. IsThereToday(not)],
        EveryServiceStays => [],
        _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
    };

    private LongListRefusal[] Site(LongListConstraint constraint, string site) =>
        Unknown(LongListPart.Constraint, constraint.Code, LongListPart.Site, site) is [_, ..] unknown ? unknown
            : _takingPart.Contains(site) ? [] : [new SiteTakesNoPart(constraint.Code, site)];

    private LongListRefusal[] Service(LongListConstraint constraint, string service) => Unknown(LongListPart.Constraint, constraint.Code, LongListPart.Service, service);

    private LongListRefusal[] Role(LongListConstraint constraint, string role) => Unknown(LongListPart.Constraint, constraint.Code, LongListPart.Role, role);

    private LongListRefusal[] Unknown(LongListPart part, string partCode, LongListPart names, string code) =>
        _known[names].Contains(code) ? [] : [new UnknownCode(part, partCode, names, code)];

    private static LongListRefusal[] Range(LongListConstraint constraint, int minimum, int? maximum) =>
        minimum >= 0 && !(maximum < minimum) ? [] : [new NoSuchRange(constraint.Code, minimum, maximum)];

    private LongListRefusal[] IsThereToday(ServiceMayNotLeave not) =>
        !_known[LongListPart.Site].Contains(not.Site) || !_known[LongListPart.Service].Contains(not.Service) || _question.Today.Contains(new LongListPlacement(not.Service, not.Site))
            ? [] : [new NotThereToday(not.Code, not.Service, not.Site)];

    private static IEnumerable<LongListRefusal> Sentence(LongListConstraint constraint)
    {
        if (string.IsNullOrWhiteSpace(constraint.Sentence)) yield return new NoSentence(constraint.Code);
        var known = ConstraintTests.WordsOf(constraint);
        foreach (var word in Phrases.WordsInBraces(constraint.Sentence).Distinct(StringComparer.Ordinal).Where(word => !known.Contains(word)))
        {
            yield return new UnknownWord(constraint.Code, word, known);
        }
    }
}
