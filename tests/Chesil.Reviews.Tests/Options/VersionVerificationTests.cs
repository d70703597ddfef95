using Chesil.Packages.Reading;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Reviews.Tests.Audit;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Whoever has the file can take the guards down, change an option or a publication, and put them up again. Verifying says which.</summary>
public sealed class VersionVerificationTests
{
    private const string Vale = "vale", KeepBoth = "keep-both";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task What_was_only_acted_on_is_what_the_record_says(DatabaseKind kind) => Assert.Empty(await AfterAsync(kind));

    [Theory, OnEachDatabase]
    public async Task A_summary_that_was_edited_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.VersionChanged(Vale, KeepBoth, 1)],
        await AfterAsync(kind, """UPDATE "OptionVersions" SET "Summary" = 'Both close.' WHERE "Number" = 1 AND "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task An_outcome_that_was_edited_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.VersionChanged(Vale, KeepBoth, 2)],
        await AfterAsync(kind, """UPDATE "OptionVersions" SET "Outcomes" = replace("Outcomes", 'pass', 'fail') WHERE "Number" = 2 AND "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task Text_that_is_no_list_is_told_and_stops_nothing(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.Unreadable(Vale)],
        await AfterAsync(kind, """UPDATE "OptionVersions" SET "Outcomes" = 'x' WHERE "Number" = 2 AND "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task A_date_of_publication_that_was_edited_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.PublicationChanged(Vale, OptionVersion.Noun, KeepBoth, 1)],
        await AfterAsync(kind, """UPDATE "Publications" SET "PublicFrom" = '2030-03-01 12:00:00+00' WHERE "Number" = 1 AND "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task A_recall_that_was_deleted_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.PublicationMissing(Vale, OptionVersion.Noun, KeepBoth, 2)],
        await AfterAsync(kind, """DELETE FROM "Publications" WHERE "Recalls" IS NOT NULL"""));

    [Theory, OnEachDatabase]
    public async Task A_version_and_a_publication_added_by_hand_are_named(DatabaseKind kind)
    {
        await using var villages = await ActedAsync(kind);
        await TamperTests.UnguardedAsync(villages.Database, CopyOf("OptionVersions", await ColumnsAsync(villages, typeof(OptionVersion)), 2, 3), CopyOf("Publications", await ColumnsAsync(villages, typeof(Publication)), 1, 3));
        Assert.Equal(
            [new VersionProblem.VersionUnknown(Vale, KeepBoth, 3), new VersionProblem.PublicationUnknown(Vale, OptionVersion.Noun, KeepBoth, 3)],
            await VerifyAsync(villages));
    }

    [Theory, OnEachDatabase]
    public async Task A_version_that_was_deleted_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.VersionMissing(Vale, KeepBoth, 2)],
        await AfterAsync(kind, """DELETE FROM "OptionVersions" WHERE "Number" = 2 AND "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task An_option_set_back_to_an_earlier_version_is_named(DatabaseKind kind) => Assert.Equal(
        [new VersionProblem.LatestChanged(Vale, KeepBoth)],
        await AfterAsync(kind, """UPDATE "Options" SET "LatestVersion" = 1 WHERE "Code" = 'keep-both'"""));

    [Theory, OnEachDatabase]
    public async Task What_was_erased_is_not_compared_and_is_nothing_wrong(DatabaseKind kind)
    {
        await using var villages = await ActedAsync(kind);
        foreach (var number in await villages.AskAsync(db => db.AuditEvents.Where(each => each.Chain == villages.Id && each.Subject == "option/keep-both").Select(each => each.Number).ToListAsync(Cancelled)))
        {
            Assert.IsType<EraseDetailsResult.Erased>(await villages.DoAsync(acts => new EraseDetails(acts).Do(villages.By(Villages.Admin), number, Cancelled)));
        }
        Assert.Empty(await VerifyAsync(villages));
    }

    [Theory, OnEachDatabase]
    public async Task Options_of_a_package_are_compared_with_the_package(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var package = Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample("chalkshire"), Cancelled)).Package;
        Assert.IsType<ImportReviewResult.Imported>(await villages.DoAsync(acts => new ImportReview(acts, villages.Clock).Do(new ActContext(Reader.System, null, "To read it"), package, null, isPublic: true, Cancelled)));
        Assert.Empty(await VerifyAsync(villages));

        var option = package.Rows<Packages.Tables.Option>()[0].Code;
        await TamperTests.UnguardedAsync(villages.Database,
            $"""UPDATE "OptionVersions" SET "Summary" = 'Other.' WHERE "Code" = '{option}'""",
            $"""UPDATE "Publications" SET "PublicFrom" = '2031-03-01 12:00:00+00' WHERE "Noun" = 'review'""");
        Assert.Equal(
            [new VersionProblem.VersionChanged("chalkshire", option, 1), new VersionProblem.PublicationChanged("chalkshire", "review", "chalkshire", 1)],
            await VerifyAsync(villages));
    }

    /// <summary>Keep both is judged, published under embargo and recalled.</summary>
    private static async Task<Villages> ActedAsync(DatabaseKind kind)
    {
        var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth with { Changes = [new NamedChange(ChangeKind.AddCapacity, "north", "ward", Beds: 10.50m, Reason: "For winter.")] });
        await villages.ApplyAsync(KeepBoth, ("safe", HurdleResult.Pass));
        // Moments are kept to the millisecond, however finely they are given.
        var open = villages.Clock.GetUtcNow().UtcDateTime.AddHours(1).AddTicks(7);
        Assert.IsType<PublishOptionResult.Published>(await villages.DoAsync(acts => new PublishOption(acts).Do(villages.By(Villages.Admin), KeepBoth, 2, new ReleaseTimes(null, null, open), Cancelled)));
        Assert.IsType<PublishOptionResult.Published>(await villages.DoAsync(acts => new RecallOption(acts).Do(villages.By(Villages.Admin), KeepBoth, Cancelled)));
        return villages;
    }

    private static async Task<IReadOnlyList<VersionProblem>> AfterAsync(DatabaseKind kind, params string[] attacks)
    {
        await using var villages = await ActedAsync(kind);
        await TamperTests.UnguardedAsync(villages.Database, attacks);
        return await VerifyAsync(villages);
    }

    private static async Task<IReadOnlyList<VersionProblem>> VerifyAsync(Villages villages) => await villages.AskAsync(db => VersionVerification.Verify(db, null, Cancelled));

    private static Task<string[]> ColumnsAsync(Villages villages, Type row) => villages.AskAsync(db => Task.FromResult(db.Model.FindEntityType(row)!.GetProperties().Select(property => property.Name).ToArray()));

    private static string CopyOf(string table, string[] columns, int from, int to) =>
        $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(column => column == "Number" ? $"{to}" : $"\"{column}\""))} FROM "{table}" WHERE "Number" = {from} AND "Code" = '{KeepBoth}'""";
}
