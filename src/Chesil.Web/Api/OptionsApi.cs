using System.Collections.Immutable;
using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Http.HttpResults;
using Hurdle = Chesil.Packages.Tables.Hurdle;
using Option = Chesil.Packages.Tables.Option;

namespace Chesil.Web.Api;

/// <summary>An option in the list.</summary>
/// <param name="Code">Its short name, in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Family">The question it answers.</param>
/// <param name="Summary">What would change.</param>
/// <param name="Stage">Which list it is on.</param>
/// <param name="Version">Its version: this one does not change.</param>
/// <param name="Visibility">Who may see this version.</param>
/// <param name="PublicFrom">From when everybody may.</param>
/// <param name="Href">Its address here.</param>
public sealed record OptionListed(string Code, string Name, OptionKind Kind, string Family, string Summary, OptionStage Stage, int Version, Visibility Visibility, DateTime? PublicFrom, string Href);

/// <summary>The options of a review.</summary>
/// <param name="Options">By code.</param>
public sealed record OptionsAnswer(ImmutableArray<OptionListed> Options);

/// <summary>A named change to today.</summary>
/// <param name="Step">Its place in the order.</param>
/// <param name="Change">What is done.</param>
/// <param name="Sentence">The change in words.</param>
/// <param name="Site">Code of the site.</param>
/// <param name="Service">Code of the service.</param>
/// <param name="ToSite">Code of the site it moves to.</param>
/// <param name="Beds">Beds added; fewer where negative.</param>
/// <param name="Hours">New hours.</param>
/// <param name="Role">What the site would be called.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeAnswer(int Step, ChangeKind Change, string Sentence, string Site, string? Service, string? ToSite, decimal? Beds, string? Hours, string? Role, string Reason);

/// <summary>What a site would be called.</summary>
/// <param name="Site">Code of the site.</param>
/// <param name="Role">The role.</param>
/// <param name="Note">Conditions or remarks.</param>
/// <param name="Source">Code of the source.</param>
public sealed record RoleAnswer(string Site, string Role, string? Note, string Source);

/// <summary>How it did at a hurdle.</summary>
/// <param name="Hurdle">Code of the hurdle.</param>
/// <param name="Name">Name of the hurdle.</param>
/// <param name="Outcome">Pass, fail or not yet shown.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedOn">When.</param>
/// <param name="Source">Code of the source.</param>
public sealed record OutcomeAnswer(string Hurdle, string Name, HurdleResult Outcome, string Reason, string DecidedBy, DateOnly DecidedOn, string Source);

/// <summary>A number, with how far it can be relied on and the address where it opens.</summary>
/// <param name="Address">Its address among the results: the page is number/ and this.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number; absent where there is none.</param>
/// <param name="Low">The lowest it can be.</param>
/// <param name="High">The highest it can be.</param>
/// <param name="Text">The answer in words, where it is not a number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Status">How far it can be relied on.</param>
/// <param name="Page">Address of the page that opens it.</param>
public sealed record NumberAnswer(string Address, string Label, decimal? Value, decimal? Low, decimal? High, string? Text, string Unit, FigureStatus Status, string Page);

/// <summary>An option.</summary>
/// <param name="Option">What the list says of it.</param>
/// <param name="DerivedFrom">Codes of the options it came from.</param>
/// <param name="Source">Code of the source it is known from.</param>
/// <param name="Changes">Its changes to today, in order.</param>
/// <param name="Roles">What sites would be called.</param>
/// <param name="Outcomes">How it did at the hurdles.</param>
/// <param name="Numbers">Its main numbers.</param>
/// <param name="ChangedSince">The day it was changed after its numbers were worked out; absent where they are of this version.</param>
/// <param name="Page">Address of its page for people.</param>
public sealed record OptionAnswer(
    OptionListed Option, ImmutableArray<string> DerivedFrom, string Source, ImmutableArray<ChangeAnswer> Changes, ImmutableArray<RoleAnswer> Roles,
    ImmutableArray<OutcomeAnswer> Outcomes, ImmutableArray<NumberAnswer> Numbers, DateOnly? ChangedSince, string Page);

/// <summary>Options. What they say is read off the tables that the pages show, so what is restricted there is not here either.</summary>
internal static class OptionsApi
{
    public static void MapOptionsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reviews/{review}/options", ListOptions).WithTags("Options").WithName("ListOptions").WithSummary("List the options of a review").WithDescription("Every option that is public, in the version that is: short list, long list, left behind and withdrawn.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/reviews/{review}/options/{code}", FindOption).WithTags("Options").WithName("GetOption").WithSummary("Get one option").WithDescription("What an option would change, how it did at the hurdles, and its main numbers, each with its status and address.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<OptionsAnswer>, NotFound>> ListOptions(string review, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { } shelved) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        return TypedResults.Ok(new OptionsAnswer([.. shelved.Index.Package.Rows<Option>().Select(option => Listed(option, shelved, context))]));
    }

    private static async Task<Results<Ok<OptionAnswer>, NotFound>> FindOption(string review, string code, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Index: var index } shelved || index.FindOption(code) is not { } option || shelved.Seen.FindOption(code) is not { } version) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        var hurdles = index.Package.Rows<Hurdle>().ToDictionary(hurdle => hurdle.Code, hurdle => hurdle.Name, StringComparer.Ordinal);
        return TypedResults.Ok(new OptionAnswer(
            Listed(option, shelved, context),
            version.DerivedFrom,
            option.Source,
            [.. index.Package.Rows<OptionChange>().Where(row => row.Option == code).Select(row => new ChangeAnswer(row.Step, row.Change, Words.Of(index, row), row.Site, row.Service, row.ToSite, row.Beds, row.Hours, row.Role, row.Reason))],
            [.. index.Package.Rows<SiteRole>().Where(row => row.Option == code).Select(row => new RoleAnswer(row.Site, row.Role, row.Note, row.Source))],
            [.. index.Package.Rows<Packages.Tables.HurdleOutcome>().Where(row => row.Option == code).Select(row => new OutcomeAnswer(row.Hurdle, hurdles.GetValueOrDefault(row.Hurdle, row.Hurdle), row.Outcome, row.Reason, row.DecidedBy, row.DecidedOn, row.Source))],
            [.. NumbersOf(index, code).Select(cell => new NumberAnswer(cell.Address.Path, cell.Label, cell.Value, cell.Low, cell.High, cell.Text, cell.Unit, cell.Status, $"{context.Request.PathBase}/{shelved.Code}/number/{cell.Address.Path}"))],
            index.ChangedSince.TryGetValue(code, out var day) ? day : null,
            $"{context.Request.PathBase}/{shelved.Code}/options/{code}"));
    }

    private static OptionListed Listed(Option option, ShelvedReview shelved, HttpContext context)
    {
        var (version, standing) = (shelved.Seen.FindOption(option.Code)!, shelved.Seen.Standings[option.Code]);
        return new OptionListed(option.Code, option.Name, option.Kind, option.Family, option.Summary, version.Stage, version.Number, standing.Visibility, standing.PublicFrom, $"{ReviewsApi.HrefOf(context, shelved.Code)}/options/{Uri.EscapeDataString(option.Code)}");
    }

    /// <summary>Where it stands after the hurdles, its total, mean journeys, beds and costs: as pages show them.</summary>
    private static IEnumerable<ResultCell> NumbersOf(ReviewIndex review, string option) => new[]
    {
        review.Appraised.Rows<SiftRow>().FirstOrDefault(row => row.Option == option)?.Address,
        review.Appraised.Rows<TotalRow>().FirstOrDefault(row => row.Option == option && row.IsHeadline)?.Address,
    }.OfType<string>().Select(address => review.Cells.Find(address))
        .Concat(review.ServicesChangedBy(option).Select(service => review.FindAccess(option, service, "mean-minutes")))
        .Append(review.Find("beds", option, "all")).Append(review.Find("cost", option, "capital")).Append(review.Find("cost", option, "recurrent"))
        .OfType<ResultCell>().Select(cell => review.Cells.Find(cell.Address)!.Cell);
}
