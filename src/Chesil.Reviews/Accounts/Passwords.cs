using Microsoft.AspNetCore.Identity;

namespace Chesil.Reviews.Accounts;

/// <summary>Passwords as they are kept: a slow hash with a salt of its own.</summary>
internal static class Passwords
{
    private const int Rounds = 210_000;

    private static readonly PasswordHasher<Account> Hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    /// <summary>Whoever has no account is made to wait as long as those who have.</summary>
    private static readonly Lazy<string> Nobody = new(() => Hasher.HashPassword(null!, "nobody has this password"));

    public static string Hash(Account account, string password) => Hasher.HashPassword(account, password);

    /// <summary>Whether the password is the account's; takes as long where there is no account or no password.</summary>
    public static bool IsRight(Account? account, string password) =>
        Hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? Nobody.Value, password) != PasswordVerificationResult.Failed && account?.PasswordHash is not null;
}
