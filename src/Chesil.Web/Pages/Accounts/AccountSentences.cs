using Chesil.Reviews.Accounts;

namespace Chesil.Web.Pages.Accounts;

/// <summary>What pages say of accounts, links, passwords and roles.</summary>
internal static class AccountSentences
{
    /// <summary>One sentence for a wrong password, an unknown address and a locked account, so that nobody learns which it was.</summary>
    public const string NotLetIn = "The e-mail address and password do not match. After 5 wrong tries an account is locked for 15 minutes.";

    public const string LinkShownOnce = "You sent this form before. The link was shown then, and cannot be shown again. If it was not handed over, make a new one.";

    public static string Of(AccountProblem problem) => problem switch
    {
        AccountProblem.NameMissing => "Enter a name",
        AccountProblem.NameTooLong => $"Enter a name of at most {CreateAccount.LongestName} letters",
        AccountProblem.AddressMissing => "Enter an e-mail address",
        AccountProblem.AddressNotAnAddress => "Enter an e-mail address in full, like name@example.org",
        AccountProblem.AddressTaken => "Somebody has an account with this e-mail address. Enter another",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>Whether the sentence is about the name.</summary>
    public static bool IsOfName(AccountProblem problem) => problem is AccountProblem.NameMissing or AccountProblem.NameTooLong;

    public static string Of(PasswordProblem problem) => problem switch
    {
        PasswordProblem.Missing => "Enter a password",
        PasswordProblem.TooShort => $"Enter a password of at least {PasswordRules.Shortest} letters, digits or signs",
        PasswordProblem.TooLong => $"Enter a password of at most {PasswordRules.Longest} letters, digits and signs",
        PasswordProblem.TooCommon => "That password is one of the first that others would try. Enter another, such as four words that have nothing to do with each other",
        PasswordProblem.HoldsOwnName => "That password is made of your name or address. Enter another",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>Why a link does not work, and what to do.</summary>
    public static (string Heading, string What) Of(LinkStanding standing) => standing switch
    {
        LinkStanding.Used => ("This link has been used", "A link works once. If it was you, sign in with the password you chose. If it was not you, tell an admin of your review at once: they can see who used it, and make you a new one."),
        LinkStanding.Expired => ("This link has run out", "A link works for a few days, and only until a newer one is made. Ask the person who gave it to you for a new one."),
        _ => ("This link does not work", "Check that you copied all of it. If you did, ask the person who gave it to you for a new one."),
    };

    public static string Of(Role role) => role switch
    {
        Role.Admin => "Admin",
        Role.Secretariat => "Secretariat",
        Role.Analyst => "Analyst",
        Role.Member => "Member",
        Role.Viewer => "Viewer",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>What a role is for, in a line.</summary>
    public static string WhatFor(Role role) => role switch
    {
        Role.Admin => "Answers for the review. Can do everything, publish, and decide who has which role.",
        Role.Secretariat => "Keeps the record: changes options, applies hurdles, settles the short list, shares drafts.",
        Role.Analyst => "Works things out: sees drafts, generates and changes options.",
        Role.Member => "Takes part: sees what is published or shared with them, and can propose options.",
        Role.Viewer => "Can only read: what is published, and what is shared with them.",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(AdminMustStay why, bool isInstallation) => why switch
    {
        AdminMustStay.Oneself when isInstallation => "You cannot take or change your own role as admin of the whole site. Ask another admin to do it.",
        AdminMustStay.Oneself => "You cannot take or change your own role as admin of this review. Ask another admin to do it.",
        AdminMustStay.IsLast when isInstallation => "They are the only admin of the whole site. Make somebody else an admin first.",
        AdminMustStay.IsLast => "They are the only admin of this review. Make somebody else an admin first.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };
}
