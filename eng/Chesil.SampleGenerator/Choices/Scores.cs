using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>
/// What fifteen anonymous scorers gave. Each panel has an opinion of each option on each criterion; its five members
/// scatter around it, in steps of five points as people do.
/// </summary>
internal static class Scores
{
    private const int ScorersToAPanel = 5;

    private static readonly string[] Options = ["bau", "do-minimum", "acute-a", "acute-b"];

    // The opinion of the clinical, public and finance panels on each option, in the order above.
    private static readonly (string Criterion, int[] Clinical, int[] Public, int[] Finance)[] Opinions =
    [
        (Framework.SafeCare, [38, 44, 78, 73], [48, 50, 73, 63], [42, 46, 75, 70]),
        (Framework.PlannedCare, [34, 38, 68, 72], [42, 42, 66, 66], [36, 40, 70, 73]),
        (Framework.Deliverability, [62, 70, 60, 53], [66, 66, 57, 52], [60, 72, 60, 53]),
    ];

    public static IEnumerable<Score> List()
    {
        for (var c = 0; c < Opinions.Length; c++)
        {
            var (criterion, clinical, residents, finance) = Opinions[c];
            int[][] opinions = [clinical, residents, finance];
            for (var p = 0; p < opinions.Length; p++)
            {
                for (var s = 0; s < ScorersToAPanel; s++)
                {
                    var draws = Draws.For(Purpose.Scores, (c * 10 + p) * 10 + s);
                    var severity = 3.5 * draws.Bell();
                    for (var o = 0; o < Options.Length; o++)
                    {
                        var points = opinions[p][o] + severity + 5 * draws.Bell();
                        yield return ScoreOf(criterion, Options[o], Panels.All[p].Code, s, points);
                    }
                }
            }
        }
    }

    private static Score ScoreOf(string criterion, string option, string panel, int scorer, double points) => new(
        criterion, option, panel, $"{panel}-{scorer + 1}", 1, 5 * Math.Round((decimal)Math.Clamp(points, 0, 100) / 5, 0),
        ScoreReasons.Of(criterion, option, scorer), "panel-records", new DateOnly(2026, 3, 17 + Panels.All.ToList().FindIndex(each => each.Code == panel)));
}
