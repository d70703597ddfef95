using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Publishing;

/// <summary>Steps of publishing that every noun has in common.</summary>
internal static class PublishingActs
{
    /// <summary>Publishes a version, or says why not.</summary>
    public static async Task<PublishRefusal?> Publish(this Act act, string noun, string code, int latest, int approved, ReleaseTimes times, CancellationToken cancellation)
    {
        if (latest != approved) return PublishRefusal.ChangedMeanwhile;
        var (staff, invited, open) = times.At(act.At);
        if (staff > invited || invited > open) return PublishRefusal.AudiencesOutOfOrder;
        if (open < act.At || times.StaffFrom < act.At || times.InvitedFrom < act.At) return PublishRefusal.InThePast;
        var before = await act.ListPublications(noun, code, cancellation);
        if (before.Any(each => each.Recalls is null && each.Version == approved && !before.Any(recall => recall.Recalls == each.Number))) return PublishRefusal.AlreadyPublished;
        if (before.Any(each => IsComing(each, before, act.At))) return PublishRefusal.AnotherIsComing;

        act.Db.Add(new Publication
        {
            ReviewId = act.ReviewId,
            Noun = noun,
            Code = code,
            Number = before.Count + 1,
            Version = approved,
            StaffFrom = staff,
            InvitedFrom = invited,
            PublicFrom = open,
            ApprovedBy = act.Who.Code,
            ApprovedAt = act.At,
        });
        act.Record($"{noun}/{code}", approved, after: new { staffFrom = staff, invitedFrom = invited, publicFrom = open }, publicFrom: open);
        return null;
    }

    /// <summary>Takes back what is still under embargo. False when there is nothing to take back: what is public stays public.</summary>
    public static async Task<bool> Recall(this Act act, string noun, string code, CancellationToken cancellation)
    {
        var before = await act.ListPublications(noun, code, cancellation);
        var coming = before.Where(each => IsComing(each, before, act.At)).ToList();
        for (var index = 0; index < coming.Count; index++)
        {
            act.Db.Add(new Publication
            {
                ReviewId = act.ReviewId,
                Noun = noun,
                Code = code,
                Number = before.Count + 1 + index,
                Version = coming[index].Version,
                StaffFrom = coming[index].StaffFrom,
                InvitedFrom = coming[index].InvitedFrom,
                PublicFrom = coming[index].PublicFrom,
                Recalls = coming[index].Number,
                ApprovedBy = act.Who.Code,
                ApprovedAt = act.At,
            });
            act.Record($"{noun}/{code}", coming[index].Version, before: new { publicFrom = coming[index].PublicFrom });
        }
        return coming.Count > 0;
    }

    /// <summary>Whether a publication stands, and is not public yet.</summary>
    private static bool IsComing(Publication publication, List<Publication> all, DateTime now) =>
        publication.Recalls is null && publication.PublicFrom > now && !all.Any(recall => recall.Recalls == publication.Number);

    /// <summary>Shows drafts of something to one account, or to everybody with a role. False when they see them already.</summary>
    public static async Task<bool> Share(this Act act, string noun, string code, Guid? accountId, Accounts.Role? role, CancellationToken cancellation)
    {
        if ((accountId is null) == (role is null)) throw new ArgumentException("Share with one account or with one role.", nameof(role));
        var before = await act.Db.Shares.AsNoTracking().Where(each => each.ReviewId == act.ReviewId && each.Noun == noun && each.Code == code).ToListAsync(cancellation);
        if (before.Any(each => each.AccountId == accountId && each.Role == role)) return false;
        act.Db.Add(new Share { ReviewId = act.ReviewId, Noun = noun, Code = code, Number = before.Count + 1, AccountId = accountId, Role = role, Since = act.At });
        act.Record($"{noun}/{code}", after: new { account = accountId is null ? null : await act.Db.Users.Where(each => each.Id == accountId).Select(each => each.Code).SingleAsync(cancellation), role });
        return true;
    }

    private static Task<List<Publication>> ListPublications(this Act act, string noun, string code, CancellationToken cancellation) =>
        act.Db.Publications.AsNoTracking().Where(each => each.ReviewId == act.ReviewId && each.Noun == noun && each.Code == code).OrderBy(each => each.Number).ToListAsync(cancellation);
}
