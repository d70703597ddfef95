using System.Globalization;
using System.Net;
using Chesil.Reviews.Accounts;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>What an address answers somebody.</summary>
internal enum Answer
{
    /// <summary>The page, or the way to another page of the site.</summary>
    Page,

    /// <summary>The way to the sign-in page, and from there back.</summary>
    SignIn,

    /// <summary>There is no such thing.</summary>
    NotFound,

    /// <summary>They may not.</summary>
    Refused,

    /// <summary>The page, or that the review has no such thing: it is there for who may know of the review.</summary>
    PageIfAny,
}

/// <summary>What answers should be, and whether they are.</summary>
internal static class Answers
{
    /// <summary>Pages that have an answer of their own for everybody.</summary>
    private static readonly Dictionary<string, Answer> Own = new(StringComparer.Ordinal)
    {
        // Whoever asks for the page about problems itself has found no page.
        ["/problem/{code:int}"] = Answer.NotFound,
        // These three need the key of a link that was handed over or printed.
        ["/sign-in/link"] = Answer.NotFound,
        ["/sign-in/first-admin"] = Answer.NotFound,
        ["/sign-in/demonstration"] = Answer.NotFound,
    };

    /// <summary>Public pages of what is a draft in the reviews that are walked: there for those who see drafts, once there is something.</summary>
    private static readonly HashSet<string> OfDrafts = new(StringComparer.Ordinal)
    {
        // Arrangements that were generated and left behind.
        "/{review}/options/generated",
    };

    /// <summary>What an address should answer somebody now.</summary>
    public static Answer Expected(WalkedAddress address, Person person, DateTime now)
    {
        var (route, review) = (address.Route, address.Review);
        if (Own.TryGetValue(route.Template, out var own)) return own;
        var role = person.RoleIn(review);
        if (route.Needs is { } needs)
        {
            if (person.IsNobody) return Answer.SignIn;
            if (route.IsOfReview && (review is null || role is null)) return Answer.NotFound;
            if (!May(person, role, needs) || (address.JourneyNeeds is { } more && !May(person, role, more))) return Answer.Refused;
        }
        else if (!route.IsOpen)
        {
            if (person.IsNobody) return Answer.SignIn;
        }
        else if (route.IsOfReview && (review is null || (role is null && !review.IsPublic)))
        {
            return Answer.NotFound;
        }
        if (OfDrafts.Contains(route.Template) && !(role is { } reader && reader.Allow(Permission.ReadDrafts))) return Answer.NotFound;
        return address.IsForeign || (address.Option is { } option && option.VersionFor(role, person.Visitor.Account, now) is null) ? Answer.NotFound
            // What of its package a draft shows to whom, and what an empty review has, is not said by roles alone.
            : route.IsOpen && review is { } known && (!known.IsPublic || !known.HasPackage) ? Answer.PageIfAny
            : Answer.Page;
    }

    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    public static string? FaultOf(Answer expected, string path, HttpResponseMessage response)
    {
        var status = response.StatusCode;
        var isRight = expected switch
        {
            Answer.Page => status == HttpStatusCode.OK || IsInside(response),
            Answer.PageIfAny => status is HttpStatusCode.OK or HttpStatusCode.NotFound || IsInside(response),
            Answer.SignIn => IsSignIn(path, response),
            Answer.NotFound => status == HttpStatusCode.NotFound,
            Answer.Refused => status == HttpStatusCode.Forbidden,
            _ => throw new ArgumentOutOfRangeException(nameof(expected)),
        };
        return isRight ? null : string.Create(CultureInfo.InvariantCulture, $"answers {(int)status} {response.Headers.Location}, not {expected}");
    }

    /// <summary>Whether somebody is sent to the sign-in page, and told it where they were going on this site.</summary>
    public static bool IsSignIn(string path, HttpResponseMessage response) =>
        Target(response) is { } target && target.AbsolutePath == "/sign-in" && Uri.UnescapeDataString(target.Query) == "?from=" + Uri.UnescapeDataString(path);

    private static bool IsInside(HttpResponseMessage response) => Target(response) is { } target && target.AbsolutePath != "/sign-in";

    private static Uri? Target(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently) || response.Headers.Location is not { } location) return null;
        var target = new Uri(response.RequestMessage!.RequestUri!, location);
        return target.Authority == response.RequestMessage.RequestUri!.Authority ? target : null;
    }

    private static bool May(Person person, Role? role, Permission needs) => role is { } known && known.Allow(needs) && (person.IsOfInstallation || !needs.IsOfInstallation());
}
