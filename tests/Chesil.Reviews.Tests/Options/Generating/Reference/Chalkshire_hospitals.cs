using Chesil.Packages;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Reading;
using Chesil.Packages.Tables;
using Chesil.Reviews.Options;
using Chesil.Reviews.Options.Generating;
using Chesil.Testing;
using static Chesil.Reviews.Options.Generating.LongListConstraint;

namespace Chesil.Reviews.Tests.Options.Generating.Reference;

/// <summary>The three general hospitals of the invented county, whose long list holds the options its sample was made with.</summary>
public class Chalkshire_hospitals
{
    private const string Charsbury = "charsbury-county", Ellerhaven = "ellerhaven-infirmary", Merrin = "merrin-general";

    private static readonly ReviewPackage Package = PackageReader.Read(Repository.Sample("chalkshire")) is PackageReading.Loaded loaded ? loaded.Package : throw new InvalidOperationException("The sample does not load.");

    private static readonly LongListHurdle Together = new("together", "Services that need each other are together"), Emergencies = new("emergencies", "Everyone can reach an emergency hospital");

    private static readonly string[] Children = ["maternity", "neonatal", "paediatrics"];
    private static readonly string[] Emergency = ["acute-medicine", "emergency-department", "emergency-surgery", "stroke"];

    private static readonly LongListQuestion Question = new(
        [.. Package.Rows<Site>().Select(site => new LongListSite(site.Code, site.Name, site.Code is Charsbury or Ellerhaven or Merrin))],
        [.. Package.Rows<Service>().Select(service => new ServiceName(service.Code, service.Name))],
        [
            new("major-emergency", "major emergency hospital", [.. Emergency, .. Children, "critical-care"]),
            new("planned", "major planned care hospital", ["critical-care", "planned-surgery", "urgent-treatment", "community-beds"]),
            new("both", "planned and emergency hospital", [.. Emergency, .. Children, "critical-care", "planned-surgery"]),
        ],
        [.. Package.Rows<Placement>().Select(row => new LongListPlacement(row.Service, row.Site))],
        [
            new RoleCount("one-major", Emergencies, "major-emergency", 1, 1),
            new SiteMustHaveRole("centre-has-both", Emergencies, Charsbury, "both"),
            new RoleCount("planned-somewhere", Emergencies, "planned", 1, null),
            .. Package.Rows<CoDependency>().Where(rule => rule.Relation == CoDependencyRelation.SameSite).Select(rule => new SameSite($"{rule.Service}-{rule.Needs}", Together, rule.Service, rule.Needs)),
            new EveryServiceStays("nothing-lost", Together),
        ],
        [.. Package.Rows<Packages.Tables.Option>().Select(option => option.Code)]);

    [Fact]
    public void Two_of_twenty_seven_are_valid_and_they_are_options_a_and_b()
    {
        var list = Question.Generate();

        // 3 ^ 3 = 27. Charsbury is settled; of the two in the east one is major and the other planned: 2.
        Assert.Equal((27, 2), (list.Considered.Count, list.Valid.Count));
        Assert.Equal(ServicesOf("acute-b"), ServicesOf(list.Valid[0]));
        Assert.Equal(ServicesOf("acute-a"), ServicesOf(list.Valid[1]));
        Assert.All(list.Discarded, option => Assert.Equal(Emergencies, option.Hurdle));
    }

    [Fact]
    public void A_package_takes_every_valid_option()
    {
        foreach (var option in Question.Generate().Valid)
        {
            var arrangement = Arrangement.Today(Package);

            Assert.Empty(arrangement.Make(option.Changes.Select((change, i) => OptionRows.Of(option.Code, i + 1, change))));
            Assert.All(arrangement.Services, service => Assert.NotEmpty(arrangement.SitesOf(service)));
        }
    }

    private static string ServicesOf(string option)
    {
        var arrangement = Arrangement.Of(Package, option);
        return string.Join('\n', new[] { Charsbury, Ellerhaven, Merrin }.Select(site => $"{site}: {string.Join(' ', arrangement.ServicesAt(site))}"));
    }

    private static string ServicesOf(LongListOption option) =>
        string.Join('\n', option.Sites.Select(site => $"{site.Site}: {string.Join(' ', site.Services)}"));
}
