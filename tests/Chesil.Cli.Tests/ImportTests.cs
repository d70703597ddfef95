using Chesil.Packages.Files;
using Chesil.Packages.Writing;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Cli.Tests;

/// <summary>A package becomes a review that people work on, once and whole.</summary>
public sealed class ImportTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_package_becomes_a_review_with_its_results_and_report(DatabaseKind kind)
    {
        await using var installation = await TestInstallation.CreateAsync(kind);
        var answer = installation.Import(GridCounty.Whole());

        Assert.Equal((0, "Grid county is imported as grid. Everybody can read it.\n"), (answer.ExitCode, answer.Output));
        await using var db = installation.Open();
        var review = await db.Reviews.SingleAsync(Cancelled);
        Assert.True(await db.IsPublic(review.Id, TimeProvider.System.Now(), Cancelled));
        using var package = PackageFiles.Of(await db.GetBlob(review.PackageHash!, Cancelled));
        using var results = PackageFiles.Of(await db.GetBlob(review.ResultsHash!, Cancelled));
        Assert.True(package.Has("tables/sites.csv") && results.Has("report.html") && results.Has("results.json"));
        Assert.Equal(GridCounty.Whole().Rows<Packages.Tables.Site>().Count, await db.Sites.CountAsync(Cancelled));
        Assert.Empty(await AppendOnlyGuards.ListMissing(db, Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_is_for_the_team(DatabaseKind kind)
    {
        await using var installation = await TestInstallation.CreateAsync(kind);
        Assert.Equal("Grid county is imported as grid. Only the team sees it until it is published.\n", installation.Import(GridCounty.Whole(), "--draft").Output);
        await using var db = installation.Open();
        Assert.Empty(await db.Publications.ToListAsync(Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task A_short_name_is_used_once(DatabaseKind kind)
    {
        await using var installation = await TestInstallation.CreateAsync(kind);
        installation.Import(GridCounty.Whole());
        var answer = installation.Import(GridCounty.Whole());

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.EndsWith("A review called grid is there already, and a short name is never used twice. Give this one another in tables/review.csv.\n", answer.Error, StringComparison.Ordinal);
        await using var db = installation.Open();
        Assert.Equal(1, await db.Reviews.CountAsync(Cancelled));
    }

    [Fact]
    public async Task A_short_name_that_the_site_uses_itself_is_refused()
    {
        await using var installation = await TestInstallation.CreateAsync(DatabaseKind.Sqlite);
        var answer = installation.Import(GridCounty.Whole().Change<Packages.Tables.Review>(review => review with { Code = "api" }));

        Assert.Equal(1, answer.ExitCode);
        Assert.EndsWith("The site itself uses the short name api. Give the review another in tables/review.csv.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_zone_that_is_none_is_refused_and_nothing_stays()
    {
        await using var installation = await TestInstallation.CreateAsync(DatabaseKind.Sqlite);
        var answer = installation.Import(GridCounty.Whole().Change<Packages.Tables.Review>(review => review with { TimeZone = "Europe/Dorset" }));

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("Europe/", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_with_problems_makes_no_data()
    {
        using var copy = new SampleCopy();
        copy.Set("areas", 5, "latitude", "north");
        var answer = CommandLine.Run("import", copy.Package, "--data", copy.Beside("data"));

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("tables/areas.csv, row 5, column latitude", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported.\n", answer.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(copy.Beside("data")));
    }

    [Fact]
    public async Task Several_packages_are_imported_at_once_where_there_is_nothing_yet()
    {
        await using var installation = await TestInstallation.CreateAsync(DatabaseKind.Sqlite);
        using var folder = new TemporaryFolder();
        PackageWriter.WriteFolder(GridCounty.Whole().Change<Packages.Tables.Review>(review => review with { Code = "other" }), folder.At("other"));

        Assert.Equal("Grid county is imported as grid. Everybody can read it.\nGrid county is imported as other. Everybody can read it.\n", installation.Import(GridCounty.Whole(), folder.At("other"), "--if-empty").Output);
        Assert.Equal("There are reviews already; nothing was imported.\n", installation.Import(GridCounty.Whole(), folder.At("other"), "--if-empty").Output);
    }

    [Fact]
    public async Task Data_of_another_version_are_left_alone()
    {
        await using var installation = await TestInstallation.CreateAsync(DatabaseKind.Sqlite);
        installation.Import(GridCounty.Whole());
        await installation.AttackAsync("""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20200101000000_Initial'""");

        foreach (var answer in (Answer[])[installation.Import(GridCounty.Whole()), installation.Verify()])
        {
            Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
            Assert.Contains("The data were made by another version of Chesil.", answer.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        await using var installation = await TestInstallation.CreateAsync(DatabaseKind.Sqlite);
        Directory.CreateDirectory(installation.DataFolder);
        var file = Path.Combine(installation.DataFolder, DatabaseChoice.FileName);
        await File.WriteAllTextAsync(file, new string('x', 5000), Cancelled);
        var answer = installation.Import(GridCounty.Whole());

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("chesil.db is damaged, or not a database", answer.Error, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file, Cancelled));
    }

    /// <summary>The site holds connections, and somebody writes while the import wants to.</summary>
    [Theory, OnEachDatabase]
    public async Task It_waits_for_whoever_is_writing(DatabaseKind kind)
    {
        await using var installation = await TestInstallation.CreateAsync(kind);
        installation.Import(GridCounty.Whole());
        await using var db = installation.Open();
        await using var writing = await db.Database.BeginTransactionAsync(Cancelled);
        await db.Database.ExecuteSqlRawAsync("""UPDATE "AuditHeads" SET "Number" = "Number" """, Cancelled);

        var import = Task.Run(() => installation.Import(GridCounty.Whole().Change<Packages.Tables.Review>(review => review with { Code = "other" })), Cancelled);
        await Task.Delay(3000, Cancelled);
        await writing.CommitAsync(Cancelled);

        Assert.Equal(0, (await import).ExitCode);
        Assert.EndsWith("Nothing is wrong.\n", installation.Verify().Output, StringComparison.Ordinal);
    }
}
