using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What an account says of a person.</summary>
public sealed record AccountText(string Name, string Address, bool IsDemonstration = false);

/// <summary>Something that has to be put right before there can be an account.</summary>
public enum AccountProblem
{
    NameMissing,

    NameTooLong,

    AddressMissing,

    /// <summary>It has not the form of an e-mail address.</summary>
    AddressNotAnAddress,

    /// <summary>Somebody has an account with this address.</summary>
    AddressTaken,
}

/// <summary>What came of making an account.</summary>
public abstract record CreateAccountResult : IActResult<CreateAccountResult>
{
    private CreateAccountResult() { }

    /// <summary>There is an account. Nobody can sign in with it until it has a password.</summary>
    public sealed record Created(Done Done) : CreateAccountResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<AccountProblem> Problems) : CreateAccountResult;

    /// <inheritdoc/>
    public static CreateAccountResult Of(Done done) => new Created(done);
}

/// <summary>Makes an account without a password and without a role.</summary>
public sealed class CreateAccount(ActTransaction acts)
{
    public const int LongestName = 100, LongestAddress = 254;

    public Task<CreateAccountResult> Do(ActContext context, AccountText text, CancellationToken cancellation) => acts.Perform<CreateAccountResult>(context, Permission.ChangeMembers, nameof(CreateAccount), async act =>
    {
        var problems = new List<AccountProblem>([.. NameProblems(text.Name), .. AddressProblems(text.Address)]);
        if (problems.Count == 0 && await act.Db.Users.AnyAsync(each => each.NormalizedEmail == Account.Normal(text.Address), cancellation)) problems.Add(AccountProblem.AddressTaken);
        if (problems.Count > 0) return new CreateAccountResult.NotAcceptable(problems);

        var account = await act.AddAccount(text.Name, text.Address, null, text.IsDemonstration, cancellation);
        return new CreateAccountResult.Created(act.Done(account.Code));
    }, cancellation);

    /// <summary>What is wrong with a person's name.</summary>
    public static IEnumerable<AccountProblem> NameProblems(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return AccountProblem.NameMissing;
        if (name.Trim().Length > LongestName) yield return AccountProblem.NameTooLong;
    }

    /// <summary>What is wrong with an e-mail address. Whether somebody reads it, only a letter to it would show.</summary>
    public static IEnumerable<AccountProblem> AddressProblems(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.Length == 0) yield return AccountProblem.AddressMissing;
        else if (trimmed.Length > LongestAddress || trimmed.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || "<>()[],;:\\\"".Contains(letter)) || trimmed.Split('@') is not [{ Length: > 0 }, { Length: > 2 } host] || !host.Contains('.') || host.StartsWith('.') || host.EndsWith('.')) yield return AccountProblem.AddressNotAnAddress;
    }
}
