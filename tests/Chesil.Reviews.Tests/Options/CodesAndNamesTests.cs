using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Tests.Audit;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Two options of a review have neither one name nor one code, on either database and however many propose at once.</summary>
public sealed class CodesAndNamesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_name_is_taken_whatever_its_capitals(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        Assert.Equal("acute-a", await ProposeAsync(review, "Acute A"));
        foreach (var same in new[] { "Acute A", "ACUTE a", "  acute a " }) Assert.Equal("NameTaken acute-a", await ProposeAsync(review, same));

        // Letters beyond a to z, whose capitals the databases do not know.
        Assert.Equal("ty-wyn", await ProposeAsync(review, "Tŷ Ŵyn"));
        foreach (var same in new[] { "Tŷ Ŵyn", "TŶ ŴYN", "tŷ ŵyn" }) Assert.Equal("NameTaken ty-wyn", await ProposeAsync(review, same));
    }

    [Theory, OnEachDatabase]
    public async Task Another_name_with_the_same_letters_has_a_code_of_its_own(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        Assert.Equal("acute-a", await ProposeAsync(review, "Acute A"));
        Assert.Equal("acute-a-2", await ProposeAsync(review, "Acute: A"));
        Assert.Equal("acute-a-3", await ProposeAsync(review, "Acute (A)"));
        Assert.Equal("new-2", await ProposeAsync(review, "New"));
    }

    [Theory, OnEachDatabase]
    public async Task A_code_with_capitals_is_not_given_again_without_them(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await using (var db = review.Open())
        {
            await review.ActAsync(db, new ActContext(AuditedReview.Secretary("a7"), review.Id, "It came with a package"), "Import", act =>
            {
                act.Db.Add(new Option { ReviewId = review.Id, Code = "Acute-A", LatestVersion = 1 });
                act.Record("option/Acute-A", 1);
                return act.Done("Acute-A");
            });
        }
        Assert.Equal("acute-a-2", await ProposeAsync(review, "Acute A"));
    }

    [Theory, OnEachDatabase]
    public async Task The_name_an_option_had_before_is_free(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await ProposeAsync(review, "Acute A");
        await using (var db = review.Open())
        {
            var text = new OptionText("Acute B", "Family", "Summary", [], []);
            Assert.IsType<ChangeOptionResult.Changed>(await new ChangeOption(review.Acts(db)).Do(new ActContext(AuditedReview.Secretary("a7"), review.Id, "A better name"), "acute-a", 1, text, Cancelled));
        }
        Assert.Equal("acute-a-2", await ProposeAsync(review, "Acute A"));
        Assert.Equal("NameTaken acute-a", await ProposeAsync(review, "Acute B"));
    }

    [Theory, OnEachDatabase]
    public async Task Eight_who_propose_the_same_code_at_once_get_eight(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        var codes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() => ProposeAsync(review, "Acute" + new string('!', number)), Cancelled)));
        Assert.Equal(["acute", .. Enumerable.Range(2, 7).Select(number => $"acute-{number}")], codes.Order(StringComparer.Ordinal));
    }

    [Theory, OnEachDatabase]
    public async Task Of_eight_who_propose_the_same_name_at_once_one_does(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        var codes = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(() => ProposeAsync(review, "Acute"), Cancelled)));
        Assert.Equal(["NameTaken acute", "acute"], codes.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(7, codes.Count(code => code == "NameTaken acute"));
        await using var db = review.Open();
        Assert.Equal(1, await db.Options.CountAsync(Cancelled));
    }

    private static async Task<string> ProposeAsync(AuditedReview review, string name)
    {
        await using var db = review.Open();
        var text = new OptionText(name, "Family", "Summary", [], []);
        return await new ProposeOption(review.Acts(db)).Do(new ActContext(AuditedReview.Secretary("a7"), review.Id, "Because"), text, Cancelled) switch
        {
            ProposeOptionResult.Proposed proposed => proposed.Done.Code,
            ProposeOptionResult.NotAcceptable { Problems: [OptionProblem.NameTaken taken] } => "NameTaken " + taken.Code,
            var other => other.ToString(),
        };
    }
}
