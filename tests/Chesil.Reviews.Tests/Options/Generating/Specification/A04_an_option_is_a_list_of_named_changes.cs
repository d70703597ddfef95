using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A04_an_option_is_a_list_of_named_changes
{
    [Fact]
    public void A_service_no_site_left_opens()
    {
        var option = Question().Only(Bournemouth).Generate().Of(Major);

        Assert.Equal(["open babies at bournemouth"], option.InShort());
        Assert.Equal("The role of Bournemouth would be major emergency, which gives it.", option.Changes[0].Reason);
    }

    [Fact]
    public void A_service_that_arrives_nowhere_closes()
    {
        var option = Question().Only(Poole).Generate().Of(Both);

        Assert.Equal(["close babies at poole"], option.InShort());
        Assert.Equal("The role of Poole would be planned and emergency, which does not give it.", option.Changes[0].Reason);
    }

    [Fact]
    public void A_service_that_leaves_one_site_and_arrives_at_another_moves()
    {
        var option = Question().Generate().Of(Major, Both, Both);

        Assert.Equal(["move babies poole > bournemouth"], option.InShort());
        Assert.Equal("The role of Bournemouth would be major emergency, which gives it. The role of Poole would be planned and emergency, which does not give it.", option.Changes[0].Reason);
    }

    [Fact]
    public void Where_it_leaves_more_sites_than_it_arrives_at_the_first_moves_and_the_others_close()
    {
        // Operations are at Bournemouth and Poole, and would be at Dorchester alone.
        var question = Question().With(PlannedCare, new("nights", "nights only", [Emergencies]));
        question = question with { Today = [new(Operations, Poole), new(Operations, Bournemouth), new(Emergencies, Bournemouth), new(Emergencies, Poole)] };

        Assert.Equal(
            ["move operations bournemouth > dorchester", "close operations at poole", "open urgent-care at dorchester"],
            question.Generate().Of("nights", Planned, "nights").InShort());
    }

    [Fact]
    public void Where_it_arrives_at_more_sites_than_it_leaves_the_first_is_moved_to_and_the_others_open()
    {
        // Maternity is at Poole, and would be at Bournemouth and Dorchester.
        Assert.Equal(["move babies poole > bournemouth", "open babies at dorchester"], Question().Generate().Of(Major, Major, Both).InShort());
    }

    [Fact]
    public void Services_stand_in_ordinal_order_and_within_one_moves_closures_and_openings()
    {
        // Emergencies and wards are at all three and leave one, so they close there; urgent care opens; maternity moves.
        Assert.Equal(
            ["move babies poole > bournemouth", "close emergencies at poole", "open urgent-care at poole", "close wards at poole"],
            Question().Generate().Of(Major, Both, Planned).InShort());
    }

    [Fact]
    public void A_role_that_gives_nothing_closes_its_site_with_all_that_is_there()
    {
        var option = Question().With(PlannedAndEmergency, NoLonger).Generate().Of(Both, Both, Closed);

        // Clinics go too, although no role names them. So does maternity: of these two roles neither gives it, so it is not in question, but the site is.
        Assert.Equal(["close poole"], option.InShort());
        Assert.Equal("The role of Poole would be closed, which gives no service.", option.Changes[0].Reason);
        Assert.Empty(option.Sites[2].Services);
    }

    [Fact]
    public void What_moves_away_from_a_site_moves_before_it_closes()
    {
        Assert.Equal(
            ["move babies poole > bournemouth", "close poole"],
            Question().With(MajorEmergency, PlannedAndEmergency, NoLonger).Generate().Of(Major, Both, Closed).InShort());
    }

    [Fact]
    public void Where_everything_would_move_away_the_last_service_opens_anew_so_that_there_is_something_to_close()
    {
        // Poole gives two services, and both go to Bournemouth, which has nothing yet.
        var question = Question().Only(Bournemouth, Poole).With(PlannedAndEmergency with { Services = [Emergencies, Wards] }, NoLonger);
        question = question with { Today = [new(Emergencies, Poole), new(Wards, Poole)] };

        Assert.Equal(["move emergencies poole > bournemouth", "open wards at bournemouth", "close poole"], question.Generate().Of(Both, Closed).InShort());
    }

    [Fact]
    public void A_site_that_gives_nothing_today_need_not_close()
    {
        var question = Question().Only(Bournemouth).With(NoLonger) with { Today = [new(Clinics, Poole)] };

        Assert.Empty(question.Generate().Of(Closed).Changes);
    }

    [Fact]
    public void A_site_that_takes_no_part_changes_nothing()
    {
        var list = Question().Only(Bournemouth, Dorchester).Generate();

        Assert.Equal(9, list.Considered.Count); // 3 ^ 2
        Assert.DoesNotContain(list.Considered.SelectMany(option => option.Changes), change => change.Site == Poole || change.ToSite == Poole);
        Assert.All(list.Considered, option => Assert.Equal([Bournemouth, Dorchester], option.Sites.Select(site => site.Site)));
    }
}
