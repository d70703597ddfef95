using Chesil.Reviews.Options.Generating;
using FsCheck;
using FsCheck.Fluent;
using static Chesil.Reviews.Options.Generating.LongListConstraint;

namespace Chesil.Reviews.Tests.Options.Generating.Properties;

/// <summary>Any question with up to 4 sites, 3 roles, 5 services and 5 constraints of every kind.</summary>
internal static class AnyQuestion
{
    private static readonly LongListHurdle[] Hurdles = [new("first", "The first hurdle"), new("second", "The second hurdle")];

    public static void Holds(Func<LongListQuestion, bool> property) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Questions().ToArbitrary(), property));

    public static LongListResult.Generated Generate(LongListQuestion question) => (LongListResult.Generated)LongList.Generate(question);

    private static Gen<LongListQuestion> Questions() =>
        from siteCount in Gen.Choose(1, 4)
        from roleCount in Gen.Choose(1, 3)
        from serviceCount in Gen.Choose(1, 5)
        from parts in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))), siteCount)
        from inRole in Gen.ArrayOf(Gen.Elements(true, false), roleCount * serviceCount)
        from closes in Gen.ArrayOf(Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))), roleCount)
        from today in Gen.ArrayOf(Gen.Elements(true, false), siteCount * serviceCount)
        from numbers in Gen.ListOf(Gen.ArrayOf(Gen.Choose(0, 999), 5))
        let sites = Enumerable.Range(0, siteCount).Select(i => new LongListSite("s" + i, "Site " + i, i == 0 || parts[i])).ToList()
        let services = Enumerable.Range(0, serviceCount).Select(i => new ServiceName("v" + i, "Service " + i)).ToList()
        let roles = Enumerable.Range(0, roleCount).Select(i => new LongListRole("r" + i, "role " + i, closes[i] ? [] : [.. services.Where((_, j) => inRole[i * serviceCount + j]).Select(each => each.Code)])).ToList()
        let placements = today.Select((isThere, k) => (isThere, Row: new LongListPlacement("v" + k % serviceCount, "s" + k / serviceCount))).Where(each => each.isThere).Select(each => each.Row).ToList()
        select new LongListQuestion(sites, services, roles, placements, [.. numbers.Take(5).Select((each, i) => Constraint("c" + i, each, sites, services, roles, placements))], []);

    private static LongListConstraint Constraint(string code, int[] number, List<LongListSite> sites, List<ServiceName> services, List<LongListRole> roles, List<LongListPlacement> today)
    {
        var hurdle = Hurdles[number[4] % 2];
        var part = sites.Where(site => site.TakesPart).Select(site => site.Code).ToList();
        var (site, other) = (part[number[1] % part.Count], part[(number[1] + 1) % part.Count]);
        var (service, needs) = (services[number[2] % services.Count].Code, services[(number[2] + 1) % services.Count].Code);
        var role = roles[number[3] % roles.Count].Code;
        int? most = number[4] % 3 == 0 ? null : number[1] % 2 + number[2] % 3;
        var here = today.Where(row => part.Contains(row.Site)).ToList();
        return (number[0] % 8) switch
        {
            0 => new SiteMustHaveRole(code, hurdle, site, role),
            1 => new SiteMayNotHaveRole(code, hurdle, site, role),
            2 when site != other => new NotBothWithRole(code, hurdle, site, other, role),
            3 => new RoleCount(code, hurdle, role, number[1] % 2, most),
            4 => new ServiceCount(code, hurdle, service, number[1] % 2, most),
            5 when service != needs => new SameSite(code, hurdle, service, needs),
            6 when here.Count > 0 => new ServiceMayNotLeave(code, hurdle, here[number[2] % here.Count].Service, here[number[2] % here.Count].Site),
            _ => new EveryServiceStays(code, hurdle),
        };
    }
}
