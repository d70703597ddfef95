using System.Text.Json;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Cli.Tests;

/// <summary>Whoever changes the record past the program is found, and told in plain words.</summary>
public sealed class VerifyTests
{
    private const string OfReview = "\"Chain\" <> '00000000-0000-0000-0000-000000000000'";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_record_that_is_whole(DatabaseKind kind)
    {
        await using var installation = await ImportedAsync(kind);
        var answer = installation.Verify();

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Matches("^installation: the record is whole, 1 event\\.\n  head   [0-9a-f]{64}\ngrid: the record is whole, 1 event\\.\n  head   [0-9a-f]{64}\nNothing is wrong\\.\n$", answer.Output);
    }

    [Theory, OnEachDatabase]
    public async Task A_changed_event_and_a_missing_guard(DatabaseKind kind)
    {
        await using var installation = await ImportedAsync(kind);
        var guard = kind == DatabaseKind.Sqlite ? "AuditEvents_no_update" : "AuditEvents_no_change";
        await installation.AttackAsync($"""DROP TRIGGER "{guard}" {(kind == DatabaseKind.Sqlite ? "" : "ON \"AuditEvents\"")}""");
        await installation.AttackAsync($"""UPDATE "AuditEvents" SET "Text" = replace("Text", 'system', 'nobody') WHERE {OfReview}""");
        var answer = installation.Verify();

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("grid: the record is not whole. It has 1 event.\n  wrong  Event 1 was changed after it was written.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"The guard {guard} is missing: the database would let its rows be changed.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("installation: the record is whole", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("Something is wrong. Keep a copy of the data as they are, then compare with a backup.\n", answer.Output, StringComparison.Ordinal);
        // Looking mends nothing: the guard is still missing.
        Assert.Contains(guard, installation.Verify().Output, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_head_that_was_noted_is_found_in_its_own_review(DatabaseKind kind)
    {
        await using var installation = await ImportedAsync(kind);
        var head = await HeadAsync(installation);

        Assert.Contains("The head you noted is event 1 of grid.\n", installation.Verify("--head", head).Output, StringComparison.Ordinal);
        Assert.Contains("The head you noted is event 1 of grid.\n", installation.Verify("--review", "grid", "--head", head.ToUpperInvariant()).Output, StringComparison.Ordinal);
        var another = await HeadAsync(installation, ofInstallation: true);
        Assert.Contains("The head you noted is event 1 of installation.\n", installation.Verify("--head", another).Output, StringComparison.Ordinal);
        var missed = installation.Verify("--review", "grid", "--head", another);
        Assert.Equal(1, missed.ExitCode);
        Assert.Contains("No event of grid has the head you noted: the record was cut or made anew since.\n", missed.Output, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_record_made_anew_as_a_whole_is_found_by_a_head_noted_before(DatabaseKind kind)
    {
        await using var installation = await ImportedAsync(kind);
        var head = await HeadAsync(installation);
        await using (var db = installation.Open())
        {
            var stored = await db.AuditEvents.AsNoTracking().SingleAsync(each => each.Chain != Guid.Empty, Cancelled);
            var forged = (AuditEntry.Read(stored.Text) with { Role = "Viewer" }).Write();
            await installation.AttackAsync(kind == DatabaseKind.Sqlite ? "DROP TRIGGER \"AuditEvents_no_update\"" : "DROP TRIGGER \"AuditEvents_no_change\" ON \"AuditEvents\"");
            await db.Database.ExecuteSqlAsync($"""UPDATE "AuditEvents" SET "Text" = {forged}, "Hash" = {AuditEntry.Hash(forged)} WHERE "Chain" = {stored.Chain}""", Cancelled);
            await db.Database.ExecuteSqlAsync($"""UPDATE "AuditHeads" SET "Hash" = {AuditEntry.Hash(forged)} WHERE "Chain" = {stored.Chain}""", Cancelled);
            await AppendOnlyGuards.Install(db, Cancelled);
        }

        Assert.Equal(0, installation.Verify().ExitCode);
        var answer = installation.Verify("--head", head);
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("No event of any record has the head you noted: the record was cut or made anew since.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_was_taken_out_whole_is_missed()
    {
        await using var installation = await ImportedAsync(DatabaseKind.Sqlite);
        var code = installation.Import(GridCounty.Today().Change<Packages.Tables.Review>(review => review with { Code = "other" }));
        Assert.Equal(0, code.ExitCode);
        // Keys off and guards down, as in any tool for SQLite.
        await installation.AttackAsync("""
            PRAGMA foreign_keys = OFF; DROP TRIGGER "AuditEvents_no_delete";
            DELETE FROM "AuditHeads" WHERE "Chain" = (SELECT "Id" FROM "Reviews" WHERE "Code" = 'other');
            DELETE FROM "AuditEvents" WHERE "Chain" = (SELECT "Id" FROM "Reviews" WHERE "Code" = 'other');
            DELETE FROM "Reviews" WHERE "Code" = 'other';
            """);
        var answer = installation.Verify();

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("The review other began here, by the record, and is gone.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_emptied_with_its_head_is_named()
    {
        await using var installation = await ImportedAsync(DatabaseKind.Sqlite);
        var first = AuditEntry.Hash("chesil " + (await ReviewIdAsync(installation)).ToString("D"));
        await installation.AttackAsync($"""DROP TRIGGER "AuditEvents_no_delete"; DELETE FROM "AuditEvents" WHERE {OfReview}; UPDATE "AuditHeads" SET "Number" = 0, "Hash" = '{first}' WHERE {OfReview}""");

        Assert.Contains("grid: the record is not whole. It has 0 events.\n  wrong  The last events are gone: there are 0, and there were 1.\n", installation.Verify().Output, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task An_erasure_is_told_and_is_nothing_wrong(DatabaseKind kind)
    {
        await using var installation = await ImportedAsync(kind);
        var id = await ReviewIdAsync(installation);
        await using (var db = installation.Open())
        {
            using var queue = new WriteQueue(isNeeded: kind == DatabaseKind.Sqlite);
            Assert.IsType<EraseDetailsResult.Erased>(await new EraseDetails(new ActTransaction(db, TimeProvider.System, queue)).Do(new ActContext(Reader.System, id, "A right was used"), 1, Cancelled));
        }
        var answer = installation.Verify("--review", "grid");

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("grid: the record is whole, 2 events.\n  note   The reason and the values of event 1 were erased by event 2.\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("installation", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_read_it_as_json()
    {
        await using var installation = await ImportedAsync(DatabaseKind.Sqlite);
        await installation.AttackAsync($"""DROP TRIGGER "AuditEvents_no_delete"; DELETE FROM "AuditEvents" WHERE {OfReview}""");
        var answer = installation.Verify("--json", "--head", new string('0', 64));

        Assert.Equal(1, answer.ExitCode);
        var found = JsonDocument.Parse(answer.Output).RootElement;
        Assert.False(found.GetProperty("isWhole").GetBoolean());
        Assert.Equal(["AuditEvents_no_delete"], found.GetProperty("missingGuards").EnumerateArray().Select(each => each.GetString()));
        Assert.False(found.GetProperty("head").GetProperty("isFound").GetBoolean());
        var grid = found.GetProperty("chains")[1];
        Assert.Equal(("grid", 0, "tail-cut", 1), (grid.GetProperty("name").GetString(), grid.GetProperty("events").GetInt32(), grid.GetProperty("problems")[0].GetProperty("kind").GetString(), grid.GetProperty("problems")[0].GetProperty("event").GetInt32()));
    }

    [Fact]
    public async Task A_review_that_is_not_there_is_a_wrong_command()
    {
        await using var installation = await ImportedAsync(DatabaseKind.Sqlite);
        var answer = installation.Verify("--review", "nowhere");
        Assert.Equal((2, "", "There is no review called nowhere.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    private static async Task<TestInstallation> ImportedAsync(DatabaseKind kind)
    {
        var installation = await TestInstallation.CreateAsync(kind);
        Assert.Equal(0, installation.Import(GridCounty.Today()).ExitCode);
        return installation;
    }

    private static async Task<Guid> ReviewIdAsync(TestInstallation installation)
    {
        await using var db = installation.Open();
        return await db.Reviews.Where(review => review.Code == "grid").Select(review => review.Id).SingleAsync(Cancelled);
    }

    private static async Task<string> HeadAsync(TestInstallation installation, bool ofInstallation = false)
    {
        await using var db = installation.Open();
        return await db.AuditHeads.Where(head => head.Chain == Guid.Empty == ofInstallation).Select(head => head.Hash).SingleAsync(Cancelled);
    }
}
