using Chesil.Packages;
using Chesil.Packages.Results;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Harness;

/// <summary>Every address of the application that can be opened, made from its routes: a new page is walked without being named here.</summary>
internal sealed class RouteWalk
{
    /// <summary>How many codes of another review are tried in each: one is found as little as all.</summary>
    private const int Foreign = 2;

    private readonly Dictionary<string, string[]> _options;
    private readonly Dictionary<string, string[]> _values;

    private RouteWalk(Dictionary<string, string[]> options, string[] families, string[] accounts)
    {
        _options = options;
        _values = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["review"] = [.. options.Keys.Order(StringComparer.Ordinal)],
            ["name"] = [.. ReviewTables.All.Concat(ResultTables.All).Select(schema => schema.Name)],
            ["concept"] = ["beds"],
            ["version"] = ["1", "2", "3"],
            ["number"] = ["1", "3"],
            ["generation"] = ["1"],
            ["account"] = accounts,
            ["documentName"] = ["v1"],
            ["family"] = families,
        };
    }

    /// <summary>The addresses, with every value of the reviews that a part of one can have: codes of one review in the other are among them.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(TestSite site)
    {
        var reviews = await site.WithDataAsync(db => db.Reviews.ToDictionaryAsync(review => review.Id, review => review.Code));
        var all = await site.WithDataAsync(db => db.Options.OrderBy(option => option.Code).ToListAsync());
        var options = reviews.ToDictionary(review => review.Value, review => all.Where(option => option.ReviewId == review.Key).Select(option => option.Code).ToArray(), StringComparer.Ordinal);
        var families = await site.WithDataAsync(db => db.OptionVersions.Select(version => version.Family).Distinct().OrderBy(family => family).ToArrayAsync());
        var accounts = await site.WithDataAsync(db => db.Users.Select(account => account.Code).OrderBy(code => code).Take(Foreign).ToArrayAsync());
        var walk = new RouteWalk(options, [.. families.Select(family => family.ToLowerInvariant())], accounts);
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains("GET"))
            .Select(endpoint => endpoint.RoutePattern).DistinctBy(pattern => pattern.RawText).ToList();
        Assert.True(routes.Count > 20, $"Only {routes.Count} routes were found.");
        return [.. routes.SelectMany(walk.Fill).SelectMany(walk.Asked).Distinct(StringComparer.Ordinal)];
    }

    private string[] OptionsIn(string path)
    {
        var review = _options.Keys.FirstOrDefault(code => path.Split('/').Contains(code));
        return [.. _options.Where(each => review is null || each.Key == review).SelectMany(each => each.Value), .. _options.Where(each => review is not null && each.Key != review).SelectMany(each => each.Value.Take(Foreign))];
    }

    private string[] ValuesOf(string parameter, string path) => parameter switch
    {
        "address" => [.. OptionsIn(path).SelectMany(AddressesOf), "framework/1", "source/paper", "source/chesil-record", "table/options", "table/hurdle_outcomes", "figure/beds/1"],
        // An option of a path that ends in options is an option; anything else may be any code.
        "code" or "option" when path.EndsWith("/options", StringComparison.Ordinal) => OptionsIn(path),
        _ => _values.GetValueOrDefault(parameter) ?? [.. OptionsIn(path), "safe", "S1", "1"],
    };

    private IEnumerable<string> Fill(RoutePattern pattern)
    {
        IEnumerable<string> paths = [""];
        foreach (var segment in pattern.PathSegments)
        {
            var before = paths.ToList();
            paths = from path in before from text in Texts(segment.Parts, path) select $"{path}/{text}";
        }
        return paths.Select(path => path.Length == 0 ? "/" : path);
    }

    private IEnumerable<string> Texts(IReadOnlyList<RoutePatternPart> parts, string path)
    {
        IEnumerable<string> texts = [""];
        foreach (var part in parts)
        {
            IEnumerable<string> next = part switch
            {
                RoutePatternLiteralPart literal => [literal.Content],
                RoutePatternSeparatorPart separator => [separator.Content],
                RoutePatternParameterPart parameter => ValuesOf(parameter.Name, path),
                _ => throw new NotSupportedException(),
            };
            texts = [.. from text in texts from one in next select text + one];
        }
        return texts;
    }

    /// <summary>What can be asked of a page beside its address.</summary>
    private IEnumerable<string> Asked(string path)
    {
        yield return path;
        if (path.EndsWith("/options/compare", StringComparison.Ordinal)) foreach (var family in _values["family"]) yield return $"{path}?family={family}&service=ed&criterion=care";
        if (path.EndsWith("/audit", StringComparison.Ordinal)) yield return path + "?rows=1";
    }

    /// <summary>Rows are there for any option; results only for those that were worked out.</summary>
    private static IEnumerable<string> AddressesOf(string option) =>
    [
        $"table/options/{option}/name", $"table/option_changes/{option}/1/reason", $"table/site_roles/{option}/north-hospital/role", $"table/hurdle_outcomes/{option}/safe/reason", $"change/{option}/1",
        .. option is not ("north" or "south" or "today") ? Array.Empty<string>() :
        [
            $"evaluation/1/option/{option}/total", $"evaluation/1/option/{option}/rank", $"evaluation/1/option/{option}/criterion/care", $"evaluation/1/nearest-flip/{option}", "evaluation/1/lead",
            $"sift/{option}", $"hurdle/{option}/safe", $"cost/{option}/capital", $"cost/{option}/line/wards", $"score/care/{option}/doctors/doctor-1", $"performance/reach/{option}",
            $"access/{option}/ed/car/everyone/mean-minutes", $"beds/{option}/all", $"arrangement/{option}/ed",
        ],
    ];
}
