using System.CommandLine;
using System.CommandLine.Parsing;

namespace Chesil.Cli.Help;

/// <summary>What is wrong with a command line, and how it is typed.</summary>
internal static class Mistakes
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not ExampleCommand command)
        {
            var names = parsed.RootCommandResult.Command.Subcommands.Select(each => each.Name).ToList();
            yield return parsed.UnmatchedTokens is [var word, ..] ? Unknown(word, $"There is no command {word}.") : "Say what to do.";
            yield return $"The commands are {string.Join(", ", names[..^1])} and {names[^1]}; chesil --help says more.";
            yield break;
        }
        // A word nobody knows explains what else seems to be missing.
        var unknown = parsed.UnmatchedTokens.Select(word => Unknown(word, $"There is one word too many: {word}."));
        var sentences = parsed.UnmatchedTokens.Count > 0 ? unknown : parsed.Errors.Select(Sentence);
        foreach (var sentence in sentences.Distinct(StringComparer.Ordinal)) yield return sentence;
        yield return $"Use it like this: {HelpPage.Usage(command)}";
        yield return $"chesil {command.Name} --help says more.";
    }

    private static string Unknown(string word, string otherwise) => word.StartsWith('-') && word.Length > 1 ? $"There is no option {word}." : otherwise;

    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } result => $"{result.Argument.Name} is missing.",
        OptionResult { Implicit: true } result => $"{result.Option.Name} {result.Option.HelpName} is missing.",
        OptionResult { IdentifierTokenCount: > 1 } result => $"{result.Option.Name} is given twice.",
        OptionResult { Tokens.Count: 0 } result => $"{result.Option.Name} is not followed by {result.Option.HelpName}.",
        _ => error.Message,
    };
}
