namespace Chesil.Cli.Access;

/// <summary>What was asked of <c>chesil access</c>.</summary>
/// <param name="Minutes">The file of minutes.</param>
/// <param name="Areas">The files of areas.</param>
/// <param name="Sites">The sites with the service; null for all in the file.</param>
/// <param name="Without">The sites that would lose it.</param>
/// <param name="Weight">The column of people; null for the usual one.</param>
/// <param name="By">The columns to break down by.</param>
/// <param name="Rank">The column of deprivation ranks; null for the usual one, where there is one.</param>
internal sealed record AccessQuestion(string Minutes, string[] Areas, string[]? Sites, string[] Without, string? Weight, string[] By, string? Rank)
{
    public IEnumerable<string> Files => [Minutes, .. Areas];
}
