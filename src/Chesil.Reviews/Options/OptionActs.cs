using System.Collections.Immutable;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>Steps that acts on options have in common.</summary>
internal static class OptionActs
{
    /// <summary>Parts of addresses below an option's list that no option may have as its code.</summary>
    private static readonly string[] Reserved = ["compare", "done", "generate", "hurdles", "new", "propose", "shortlist", "merge", "generated", "write"];

    /// <summary>The latest version of an option, and the option to move on; null where there is none of that code.</summary>
    public static async Task<(Option Option, OptionVersion Latest)?> FindOption(this Act act, string code, CancellationToken cancellation)
    {
        if (await act.Db.Options.FirstOrDefaultAsync(option => option.ReviewId == act.ReviewId && option.Code == code, cancellation) is not { } option) return null;
        return (option, await act.Db.OptionVersions.AsNoTracking().SingleAsync(version => version.ReviewId == act.ReviewId && version.Code == code && version.Number == option.LatestVersion, cancellation));
    }

    /// <summary>Adds a new option with its first version, and records it.</summary>
    public static async Task<OptionVersion> AddOption(this Act act, OptionKind kind, OptionText text, ImmutableArray<string> derivedFrom, CancellationToken cancellation)
    {
        var code = await FindFreeCode(act, text.Name, cancellation);
        var version = text.Onto(new OptionVersion
        {
            ReviewId = act.ReviewId,
            Code = code,
            Number = 1,
            Name = "",
            Kind = kind,
            Family = "",
            Summary = "",
            Stage = OptionStage.Longlist,
            DerivedFrom = derivedFrom,
            At = act.At,
            By = act.Who.Code,
        });
        act.Db.Add(new Option { ReviewId = act.ReviewId, Code = code, LatestVersion = 1 });
        act.Db.Add(version);
        act.Record(Subject(code), 1, after: OptionContent.Of(version));
        return version;
    }

    // One question for each code that is tried, mostly one; a review of a thousand options need not be read for it.
    private static async Task<string> FindFreeCode(Act act, string name, CancellationToken cancellation)
    {
        var taken = new HashSet<string>([.. Reserved, .. act.Db.Options.Local.Select(option => option.Code)], StringComparer.OrdinalIgnoreCase);
        for (var isFirst = true; ; isFirst = false)
        {
            var code = CodeFromName.Of(name, taken.Contains);
#pragma warning disable CA1862 // The database compares. Imported codes may have capitals.
            var isFree = !await act.Db.Options.AnyAsync(option => option.ReviewId == act.ReviewId && option.Code.ToLower() == code, cancellation);
#pragma warning restore CA1862
            // Whoever took the code may have taken the name with it, since we looked.
            if (isFree && !isFirst && await OptionCheck.FindNamed(act.Db, act.ReviewId, null, name.Trim(), cancellation) is not null) throw new CollisionException();
            if (isFree) return code;
            taken.Add(code);
        }
    }

    /// <summary>Adds the next version of an option, and records what changed.</summary>
    public static OptionVersion AddVersion(this Act act, Option option, OptionVersion latest, OptionVersion changed)
    {
        var next = changed with { Number = latest.Number + 1, At = act.At, By = act.Who.Code };
        option.LatestVersion = next.Number;
        act.Db.Add(next);
        act.Record(Subject(option.Code), next.Number, OptionContent.Of(latest), OptionContent.Of(next));
        return next;
    }

    /// <summary>Whether two versions say the same.</summary>
    public static bool SaysTheSameAs(this OptionVersion one, OptionVersion other) => Json.Write(OptionContent.Of(one)) == Json.Write(OptionContent.Of(other));

    /// <summary>What an option is called in the record.</summary>
    public static string Subject(string code) => $"{OptionVersion.Noun}/{code}";
}

/// <summary>What the record keeps of a version: what it says, without where it is kept.</summary>
internal sealed record OptionContent(string Name, OptionKind Kind, string Family, string Summary, OptionStage Stage, ImmutableArray<string> DerivedFrom, ImmutableArray<NamedChange> Changes, ImmutableArray<NamedRole> Roles, ImmutableArray<HurdleOutcome> Outcomes)
{
    public static OptionContent Of(OptionVersion version) => new(version.Name, version.Kind, version.Family, version.Summary, version.Stage, version.DerivedFrom, version.Changes, version.Roles, version.Outcomes);
}
