using System.Text.Json;
using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Tests.Options.Generating.Properties.AnyQuestion;

namespace Chesil.Reviews.Tests.Options.Generating.Properties;

public class The_order_of_the_question_changes_nothing
{
    [Fact]
    public void Of_sites_services_and_what_is_there_today() => Holds(question => Text(question) == Text(question with
    {
        Sites = [.. question.Sites.Reverse()],
        Services = [.. question.Services.Reverse()],
        Today = [.. question.Today.Reverse(), .. question.Today.Take(1)],
    }));

    [Fact]
    public void Of_services_within_a_role() => Holds(question => Text(question) == Text(question with
    {
        Roles = [.. question.Roles.Select(role => role with { Services = [.. role.Services.Reverse(), .. role.Services.Take(1)] })],
    }));

    [Fact]
    public void Of_roles_but_for_places_and_codes() => Holds(question =>
        Sets(question).SetEquals(Sets(question with { Roles = [.. question.Roles.Reverse()] })));

    [Fact]
    public void Of_constraints_but_for_the_order_of_what_is_broken() => Holds(question =>
    {
        var (one, other) = (Generate(question).Considered, Generate(question with { Constraints = [.. question.Constraints.Reverse()] }).Considered);
        return one.Zip(other).All(pair => pair.First.Broken.SequenceEqual(pair.Second.Broken.Reverse()) && pair.First.Code == pair.Second.Code && pair.First.Changes.SequenceEqual(pair.Second.Changes));
    });

    private static string Text(LongListQuestion question) => JsonSerializer.Serialize(Generate(question).Considered);

    private static HashSet<string> Sets(LongListQuestion question) =>
        [.. Generate(question).Considered.Select(option => JsonSerializer.Serialize(option with { Place = 0, Code = "" }))];
}
