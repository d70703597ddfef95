using System.Numerics;

namespace Chesil.Reviews.Options.Generating;

/// <summary>What a code of the question stands for.</summary>
public enum LongListPart
{
    /// <summary>A site.</summary>
    Site,

    /// <summary>A service.</summary>
    Service,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A constraint.</summary>
    Constraint,

    /// <summary>A hurdle.</summary>
    Hurdle,

    /// <summary>That a site gives a service today.</summary>
    Placement,
}

/// <summary>Why a long list cannot be generated. <see cref="LongListWords"/> has the sentences.</summary>
public abstract record LongListRefusal
{
    private LongListRefusal()
    {
    }

    /// <summary>No site takes part.</summary>
    public sealed record NoSites : LongListRefusal;

    /// <summary>There is no role to give.</summary>
    public sealed record NoRoles : LongListRefusal;

    /// <summary>There would be more options than anyone can go through.</summary>
    /// <param name="Count">How many there would be: roles to the power of sites.</param>
    /// <param name="Limit">The most there may be.</param>
    public sealed record TooMany(BigInteger Count, int Limit) : LongListRefusal;

    /// <summary>One code stands for two things of a kind.</summary>
    public sealed record CodeRepeats(LongListPart Part, string Code) : LongListRefusal;

    /// <summary>A code that cannot stand in an address: 1 to 100 letters, digits, dots, hyphens and underscores, no dot first.</summary>
    public sealed record NotACode(LongListPart Part, string Code) : LongListRefusal;

    /// <summary>Something has a code and no name, or a hurdle no title.</summary>
    public sealed record NoName(LongListPart Part, string Code) : LongListRefusal;

    /// <summary>A code is used that stands for nothing in the question.</summary>
    /// <param name="In">What uses it.</param>
    /// <param name="InCode">Code of what uses it; of a placement, the code that is known.</param>
    /// <param name="Part">What it should stand for.</param>
    /// <param name="Code">The code.</param>
    public sealed record UnknownCode(LongListPart In, string InCode, LongListPart Part, string Code) : LongListRefusal;

    /// <summary>A constraint is about a site that takes no part.</summary>
    public sealed record SiteTakesNoPart(string Constraint, string Site) : LongListRefusal;

    /// <summary>A constraint names one thing where it needs two.</summary>
    public sealed record SameTwice(string Constraint, LongListPart Part, string Code) : LongListRefusal;

    /// <summary>A range below 0, or with its end before its beginning.</summary>
    public sealed record NoSuchRange(string Constraint, int Minimum, int? Maximum) : LongListRefusal;

    /// <summary>A service is to stay at a site that does not give it today.</summary>
    public sealed record NotThereToday(string Constraint, string Service, string Site) : LongListRefusal;

    /// <summary>One hurdle has two titles.</summary>
    public sealed record HurdleHasTwoTitles(string Hurdle, string Title, string OtherTitle) : LongListRefusal;

    /// <summary>A constraint has no sentence to give as a reason.</summary>
    public sealed record NoSentence(string Constraint) : LongListRefusal;

    /// <summary>A sentence has a word in braces that its kind of constraint does not know.</summary>
    /// <param name="Constraint">Code of the constraint.</param>
    /// <param name="Word">The word, without braces.</param>
    /// <param name="Known">The words it knows.</param>
    public sealed record UnknownWord(string Constraint, string Word, IReadOnlyList<string> Known) : LongListRefusal;
}
