using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.Reviews.Options;
using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Tests.Options.Generating.Properties.AnyQuestion;

namespace Chesil.Reviews.Tests.Options.Generating.Properties;

public class Changes_made_to_today_give_the_option
{
    [Fact]
    public void Exactly_at_every_site_and_none_is_refused() => Holds(question => Generate(question).Considered.All(option =>
    {
        var arrangement = Arrange(question, option, out var refusals);
        return refusals.Count == 0 && question.Sites.All(site => arrangement.ServicesAt(site.Code).SequenceEqual(
            option.Sites.SingleOrDefault(each => each.Site == site.Code)?.Services
            ?? [.. question.Today.Where(row => row.Site == site.Code).Select(row => row.Service).Order(StringComparer.Ordinal)]));
    }));

    [Fact]
    public void None_are_needed_for_business_as_usual_and_some_for_all_else() => Holds(question => Generate(question).Considered.All(option =>
        option.IsBusinessAsUsual == option.Sites.All(site =>
            site.Services.ToHashSet().SetEquals(question.Today.Where(row => row.Site == site.Site).Select(row => row.Service)))));

    [Fact]
    public void A_site_closes_where_its_role_gives_nothing_and_nowhere_else() => Holds(question => Generate(question).Considered.All(option =>
        option.Changes.Where(change => change.Change == ChangeKind.CloseSite).Select(change => change.Site).SequenceEqual(
            option.Sites.Where(site => question.Roles.Single(role => role.Code == site.Role).Services.Count == 0 && question.Today.Any(row => row.Site == site.Site)).Select(site => site.Site))));

    [Fact]
    public void Unless_a_site_closes_no_service_closes_at_one_site_and_opens_at_another() => Holds(question => Generate(question).Considered
        .Where(option => option.Changes.All(change => change.Change != ChangeKind.CloseSite))
        .All(option => option.Changes.GroupBy(change => change.Service).All(service =>
            !(service.Any(change => change.Change == ChangeKind.OpenService) && service.Any(change => change.Change == ChangeKind.CloseService)))));

    [Fact]
    public void Every_change_has_a_reason_that_names_its_site() => Holds(question => Generate(question).Considered.All(option =>
        option.Changes.All(change => change.Reason.Contains(question.Sites.Single(site => site.Code == change.Site).Name, StringComparison.Ordinal))));

    private static Arrangement Arrange(LongListQuestion question, LongListOption option, out IReadOnlyList<ChangeRefusal> refusals)
    {
        var arrangement = Arrangement.Today(question.Sites.Select(site => site.Code), question.Today.Select(row => new Placement(row.Service, row.Site, null, null, "invented")));
        refusals = arrangement.Make(option.Changes.Select((change, i) => OptionRows.Of(option.Code, i + 1, change)));
        return arrangement;
    }
}
