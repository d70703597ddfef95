using Chesil.EndToEnd.Tests.Harness;
using Chesil.Testing.Databases;

namespace Chesil.EndToEnd.Tests.Journeys;

/// <summary>
/// An option goes from a proposal to the public, through the hands of five people, each with a browser of their own. After each
/// step somebody of the public looks everywhere, and finds nothing of it before it is for them.
/// </summary>
public sealed class OptionJourneyTests(SampleSite samples)
{
    public static IEnumerable<TheoryDataRow<bool, DatabaseKind>> Ways { get; } =
    [
        new(true, DatabaseKind.Sqlite) { Label = "script on, sqlite" },
        new(false, DatabaseKind.Sqlite) { Label = "script off, sqlite" },
        new(true, DatabaseKind.Postgres) { Label = "script on, postgres", Skip = PostgresCluster.Missing },
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_option_is_proposed_judged_and_published_and_nobody_sees_it_before_they_may(bool script, DatabaseKind database)
    {
        await using var journey = await OptionJourney.BeginAsync(samples, script, database);

        await journey.Nobody_who_is_not_signed_in_opens_the_workspace();
        await journey.An_analyst_proposes_an_option();
        await journey.The_public_sees_nothing("after the proposal");
        await journey.Others_see_no_draft(Team.Member);
        await journey.The_short_list_is_refused_while_an_outcome_is_missing();
        await journey.Two_people_change_it_at_once_and_nothing_is_lost();
        await journey.The_public_sees_nothing("after the changes");
        await journey.The_hurdles_are_applied();
        await journey.The_short_list_is_settled();
        await journey.The_public_sees_nothing("after the short list");
        await journey.It_is_published_under_embargo();
        await journey.Others_see_no_draft(Team.Member);
        await journey.The_public_sees_nothing("under embargo");

        journey.Clock.PutForwardTo(journey.StaffFrom);
        await journey.It_appears_to(Team.Member);
        await journey.Others_see_no_draft(Team.Viewer);
        await journey.The_public_sees_nothing("when staff see it");

        journey.Clock.PutForwardTo(journey.InvitedFrom);
        await journey.It_appears_to(Team.Viewer);
        await journey.The_public_sees_nothing("when those invited see it");

        journey.Clock.PutForwardTo(journey.PublicFrom);
        await journey.It_appears_to_the_public();
        await journey.The_history_says_who_when_and_why();
    }
}
