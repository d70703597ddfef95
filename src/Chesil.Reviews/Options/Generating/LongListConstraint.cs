namespace Chesil.Reviews.Options.Generating;

/// <summary>
/// Something no option may do. Its sentence says why an option was discarded: words in braces, such as {site}, stand for names, and each
/// kind says which it has. Only sites that take part are counted and tested, because no other changes.
/// </summary>
public abstract record LongListConstraint
{
    private LongListConstraint(string code, LongListHurdle hurdle, string sentence) => (Code, Hurdle, Sentence) = (code, hurdle, sentence);

    /// <summary>Short name.</summary>
    public string Code { get; init; }

    /// <summary>The hurdle an option fails that breaks it.</summary>
    public LongListHurdle Hurdle { get; init; }

    /// <summary>The reason, with words in braces for names.</summary>
    public string Sentence { get; init; }

    /// <summary>A site has one role and no other.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Site">Code of the site.</param>
    /// <param name="Role">Code of the role it must have.</param>
    /// <param name="Sentence">May hold {site}, {role} and {given}, the role it would have.</param>
    public sealed record SiteMustHaveRole(string Code, LongListHurdle Hurdle, string Site, string Role, string Sentence = SiteMustHaveRole.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{site} must have the role {role}. Here it would have the role {given}.";
    }

    /// <summary>A site may have any role but one.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Site">Code of the site.</param>
    /// <param name="Role">Code of the role it may not have.</param>
    /// <param name="Sentence">May hold {site} and {role}.</param>
    public sealed record SiteMayNotHaveRole(string Code, LongListHurdle Hurdle, string Site, string Role, string Sentence = SiteMayNotHaveRole.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{site} may not have the role {role}.";
    }

    /// <summary>Two sites may not both have a role.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Site">Code of one site.</param>
    /// <param name="OtherSite">Code of the other.</param>
    /// <param name="Role">Code of the role.</param>
    /// <param name="Sentence">May hold {site}, {other} and {role}.</param>
    public sealed record NotBothWithRole(string Code, LongListHurdle Hurdle, string Site, string OtherSite, string Role, string Sentence = NotBothWithRole.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{site} and {other} may not both have the role {role}.";
    }

    /// <summary>A role is at no fewer and no more sites than stated.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Role">Code of the role.</param>
    /// <param name="Minimum">The fewest sites that may have it; 0 where there need be none.</param>
    /// <param name="Maximum">The most sites that may have it; null where any number may.</param>
    /// <param name="Sentence">May hold {role}, {allowed} ("exactly 1 site") and {found} ("2 sites (Poole and Wareham)").</param>
    public sealed record RoleCount(string Code, LongListHurdle Hurdle, string Role, int Minimum, int? Maximum, string Sentence = RoleCount.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "The role {role} must go to {allowed}. Here it would go to {found}.";
    }

    /// <summary>A service is at no fewer and no more of the sites that take part than stated.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Service">Code of the service.</param>
    /// <param name="Minimum">At least so many: 0 where there need be none.</param>
    /// <param name="Maximum">At most so many: null where any number may. Exactly so many where it equals the minimum.</param>
    /// <param name="Sentence">May hold {service}, {allowed} ("at least 2 sites") and {found} ("1 site (Poole)").</param>
    public sealed record ServiceCount(string Code, LongListHurdle Hurdle, string Service, int Minimum, int? Maximum, string Sentence = ServiceCount.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{service} must be given by {allowed}. Here it would be given by {found}.";
    }

    /// <summary>Wherever one service is, another it needs is too: a co-dependency of the kind "same site".</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Service">Code of the service that needs another.</param>
    /// <param name="Needs">Code of the service it needs.</param>
    /// <param name="Sentence">May hold {service}, {needs} and {sites}, where the one would be without the other.</param>
    public sealed record SameSite(string Code, LongListHurdle Hurdle, string Service, string Needs, string Sentence = SameSite.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{service} needs {needs} on the same site. It would be without it at {sites}.";
    }

    /// <summary>A site that gives a service today goes on giving it.</summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Service">Code of the service.</param>
    /// <param name="Site">Code of the site.</param>
    /// <param name="Sentence">May hold {service}, {site} and {given}, the role the site would have.</param>
    public sealed record ServiceMayNotLeave(string Code, LongListHurdle Hurdle, string Service, string Site, string Sentence = ServiceMayNotLeave.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "{service} may not leave {site}. Here {site} would have the role {given}, without it.";
    }

    /// <summary>
    /// Every service that some site gives today is still given by some site, whether that site takes part or not. A package refuses an
    /// option that leaves a service nowhere, so put this in unless other constraints see to it.
    /// </summary>
    /// <param name="Code">Short name.</param>
    /// <param name="Hurdle">Its hurdle.</param>
    /// <param name="Sentence">May hold {services}, those that would be nowhere.</param>
    public sealed record EveryServiceStays(string Code, LongListHurdle Hurdle, string Sentence = EveryServiceStays.PlainSentence)
        : LongListConstraint(Code, Hurdle, Sentence)
    {
        public const string PlainSentence = "No site would give {services}.";
    }
}
