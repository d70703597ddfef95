using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chesil.Cli.Help;
using Chesil.Cli.Installation;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Snapshots;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil verify [--data DIR | --connection TEXT] [--review CODE] [--head HASH] [--json]</c></summary>
internal static class VerifyCommand
{
    private const int HashLength = 64;

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n" };

    public static Command Create()
    {
        var (data, connection) = (Arguments.Data(), Arguments.Connection());
        var review = new Option<string?>("--review") { Description = "Look at the record of this review only.", HelpName = "CODE" };
        var head = new Option<string?>("--head") { Description = "A head that you noted before, from the public page, the feed or this command. A record that was made anew does not have it.", HelpName = "HASH" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, for programs." };
        var command = new ExampleCommand(
            "verify",
            "Say whether the record of what was done is whole.",
            "Say whether the record of who did what, when and why is as it was written. Each event holds the hash of the one before, so a change, a gap or a cut end shows. The versions of options and what was published are compared with the record. Ends with 0 when everything is whole and with 1 when something is wrong. Changes nothing.",
            "chesil verify --data data",
            "chesil verify --review chalkshire --head 1f0c...") { data, connection, review, head, json };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(
            InstallationData.Choose(parsed.GetValue(data), parsed.GetValue(connection)), parsed.GetValue(review), parsed.GetValue(head)?.Trim().ToLowerInvariant(), parsed.GetValue(json), cancellation));
        return command;
    }

    private static Task<ExitCode> RunAsync(DatabaseChoice choice, string? review, string? head, bool isJson, CancellationToken cancellation)
    {
        if (head is not null && (head.Length != HashLength || !head.All(char.IsAsciiHexDigitLower))) throw CommandRefusedException.WrongCommandLine($"--head takes a hash: {HashLength} digits and letters from a to f.");
        return InstallationData.Read(choice, async db =>
        {
            if (await RecordVerification.Verify(db, review, head, cancellation) is not { } found) throw CommandRefusedException.WrongCommandLine($"There is no review called {review}.");
            var versions = await VersionVerification.Verify(db, review, cancellation);
            if (isJson) Console.WriteLine(Json(found, versions, head));
            else Print(found, versions, review, head);
            return IsInOrder(found, versions, head) ? ExitCode.Done : ExitCode.PackageProblems;
        }, cancellation);
    }

    private static bool IsInOrder(RecordVerification found, ImmutableArray<VersionProblem> versions, string? head) => found.IsWhole && versions.IsEmpty && (head is null || found.Noted is not null);

    private static void Print(RecordVerification found, ImmutableArray<VersionProblem> versions, string? review, string? head)
    {
        foreach (var (name, chain) in found.Chains)
        {
            var events = chain.Events == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{chain.Events} events");
            Console.WriteLine($"{name}: {(chain.IsWhole ? $"the record is whole, {events}." : $"the record is not whole. It has {events}.")}");
            foreach (var problem in chain.Problems) Console.WriteLine($"  wrong  {RecordSentences.Of(problem)}");
            foreach (var erasure in chain.Erasures) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  note   The reason and the values of event {erasure.Number} were erased by event {erasure.By}."));
            Console.WriteLine($"  head   {chain.Head}");
        }
        foreach (var problem in versions) Console.WriteLine($"{problem.Review}: {VersionSentences.Of(problem)}");
        foreach (var code in found.LostReviews) Console.WriteLine($"The review {code} began here, by the record, and is gone.");
        foreach (var guard in found.MissingGuards) Console.WriteLine($"The guard {guard} is missing: the database would let its rows be changed. Starting the site puts it up again.");
        if (head is not null) Console.WriteLine(found.Noted is { } noted ? HeadFound(noted) : $"No event of {review ?? "any record"} has the head you noted: the record was cut or made anew since.");
        Console.WriteLine(IsInOrder(found, versions, head) ? "Nothing is wrong." : "Something is wrong. Keep a copy of the data as they are, then compare with a backup.");
    }

    private static string HeadFound(NotedHead noted) => noted.Number == 0
        ? $"The head you noted is the beginning of {noted.Chain}, before its first event."
        : $"The head you noted is event {noted.Number} of {noted.Chain}.";

    private static string Json(RecordVerification found, ImmutableArray<VersionProblem> versions, string? head) => JsonSerializer.Serialize(
        new
        {
            isWhole = IsInOrder(found, versions, head),
            chains = found.Chains.Select(chain => new
            {
                name = chain.Name,
                chain = chain.Found.Chain,
                events = chain.Found.Events,
                head = chain.Found.Head,
                isWhole = chain.Found.IsWhole,
                problems = chain.Found.Problems.Select(problem => new { kind = RecordSentences.KindOf(problem), @event = RecordSentences.EventOf(problem), says = RecordSentences.Of(problem) }),
                erasures = chain.Found.Erasures.Select(erasure => new { @event = erasure.Number, erasedBy = erasure.By }),
            }),
            versions = versions.Select(problem => new { review = problem.Review, kind = VersionSentences.KindOf(problem), says = VersionSentences.Of(problem) }),
            missingGuards = found.MissingGuards,
            lostReviews = found.LostReviews,
            head = head is null ? null : new { hash = head, isFound = found.Noted is not null, chain = found.Noted?.Chain, @event = found.Noted?.Number },
        },
        Form);
}
