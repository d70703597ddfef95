using System.Text.RegularExpressions;
using Chesil.Components.Report;
using Chesil.Components.Reviews;
using Chesil.Packages;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel;
using Chesil.Testing;

namespace Chesil.Components.Tests.Reviews;

/// <summary>
/// The county on squared paper with the options as they are now, and the results of a run of before. Then there were
/// carrying on, option one (which closes stroke care and emergency care in the west) and option two (which moves stroke
/// care from the west to the middle).
/// </summary>
internal static partial class Live
{
    private static readonly Lazy<AppraisedReview> Before = new(() => ReviewModel.Run(GridCounty.Whole()));

    /// <summary>The review when it was worked out.</summary>
    public static AppraisedReview Run => Before.Value;

    /// <summary>The review as it is now, with the results of before.</summary>
    public static ReviewIndex Now(Func<ReviewPackage, ReviewPackage> change, params (string Option, DateOnly Day)[] changed) =>
        new(new AppraisedReview(change(Run.Package), Run.Results, Run.Tables)) { ChangedSince = changed.ToDictionary(each => each.Option, each => each.Day) };

    /// <summary>The review without an option, as a reader gets it who may not see it: only the tables of options are filtered by whoever puts it together.</summary>
    public static ReviewPackage WithoutOption(this ReviewPackage package, string code) => package
        .Put(package.Rows<Option>().Where(option => option.Code != code))
        .Put(package.Rows<OptionChange>().Where(change => change.Option != code))
        .Put(package.Rows<HurdleOutcome>().Where(outcome => outcome.Option != code));

    public static Setting SettingOf(ReviewIndex review) => new(review, new PageLinks("/", review.Review.Code));

    /// <summary>The words of a view, with single spaces.</summary>
    public static async Task<string> WordsAsync<TModel>(string view, TModel model)
    {
        await using var views = new ReportViews();
        var html = await views.RenderAsync($"/Views/Shared/{view}.cshtml", model, TestContext.Current.CancellationToken);
        return Spaces().Replace(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).DocumentElement.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
