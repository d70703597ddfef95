using Chesil.Reviews.Accounts;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Reviews.Tests.Accounts;

/// <summary>Which passwords will do.</summary>
public sealed class PasswordRulesTests
{
    private static readonly string[] Names = ["Anjali Sefton-Reyes", "anjali.sefton@wessex.example"];

    [Theory]
    [InlineData("seven pebbles roll uphill")]
    [InlineData("tr0ub4dor&3xyzk")]
    [InlineData("my cat eats cold toast")]
    [InlineData("Ynys Môn ar ôl glaw")]
    [InlineData("wessex marmalade spoon")]
    [InlineData("8h2kq9zvm4xw")]
    public void What_is_long_and_nobody_would_try_first_will_do(string password) => Assert.Equal([], PasswordRules.ListProblems(password, Names));

    [Theory]
    [InlineData("", PasswordProblem.Missing)]
    [InlineData("elevenchars", PasswordProblem.TooShort)]
    [InlineData("password1234", PasswordProblem.TooCommon)]
    [InlineData("P@ssw0rd2026!", PasswordProblem.TooCommon)]
    [InlineData("passwordpassword", PasswordProblem.TooCommon)]
    [InlineData("Welcome to the NHS 1", PasswordProblem.TooCommon)]
    [InlineData("Winter2026Winter", PasswordProblem.TooCommon)]
    [InlineData("123456789012", PasswordProblem.TooCommon)]
    [InlineData("qwertyuiopasdf", PasswordProblem.TooCommon)]
    [InlineData("abcdefghijkl", PasswordProblem.TooCommon)]
    [InlineData("1qaz2wsx3edc", PasswordProblem.TooCommon)]
    [InlineData("aaaaaaaaaaaa", PasswordProblem.TooCommon)]
    [InlineData("abababababab", PasswordProblem.TooCommon)]
    [InlineData("correct horse battery staple", PasswordProblem.TooCommon)]
    [InlineData("anjalisefton1", PasswordProblem.HoldsOwnName)]
    [InlineData("Sefton-Reyes-2026", PasswordProblem.HoldsOwnName)]
    [InlineData("wessexpassword1", PasswordProblem.HoldsOwnName)]
    public void What_is_short_or_would_be_tried_first_will_not(string password, PasswordProblem problem) => Assert.Equal([problem], PasswordRules.ListProblems(password, Names));

    [Fact]
    public void It_may_be_long_but_not_without_end()
    {
        var long200 = string.Concat(Enumerable.Range(0, 50).Select(i => (char)('a' + (i * 7 % 26)) + "kz" + (char)('a' + (i * 11 % 26))));
        Assert.Equal(PasswordRules.Longest, long200.Length);
        Assert.Equal([], PasswordRules.ListProblems(long200));
        Assert.Equal([PasswordProblem.TooLong], PasswordRules.ListProblems(long200 + "x"));
    }

    [Fact]
    public void Whatever_is_typed_is_judged_and_never_twice() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<string?, string?>((password, name) => PasswordRules.ListProblems(password ?? "", name).Count <= 1));
}
