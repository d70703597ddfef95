using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>What each option costs, in £ million at the prices of 2025. Invented amounts of a plausible size.</summary>
internal static class Costs
{
    public static IReadOnlyList<Cost> All { get; } =
    [
        .. Lines("bau", Capital("none", "Nothing is built", 0m), Recurrent("none", "Running cost as it is", 0m)),
        .. Lines("do-minimum", Capital("repairs", "Roofs, wiring and fire doors", 58.4m), Capital("stroke-unit", "Stroke unit at Ellerhaven", 6.9m), Recurrent("rotas", "Fewer locum doctors on the stroke rota", -1.4m), Transition("moves", "Moving the stroke unit", 0.8m)),
        .. Lines("acute-a", Capital("emergency-block", "Emergency block and wards at Merrin General", 121.7m), Capital("planned-centre", "Theatres and wards at Ellerhaven", 31.5m), Capital("roads-parking", "Access road and parking at Merrin General", 18.6m),
            Recurrent("rotas", "One emergency rota in place of two", -13.8m), Recurrent("estate", "Buildings given up", -4.9m), Recurrent("transfers", "More ambulance journeys", 1.3m), Transition("moves", "Moving wards and double running", 9.6m)),
        .. Lines("acute-b", Capital("emergency-block", "Emergency block and wards at Ellerhaven", 84.3m), Capital("women-children", "Maternity, newborn and children's block at Ellerhaven", 36.2m), Capital("planned-centre", "Theatres and wards at Merrin General", 22.8m),
            Recurrent("rotas", "One emergency rota in place of two", -13.8m), Recurrent("estate", "Buildings given up", -6.6m), Recurrent("transfers", "More ambulance journeys", 1.1m), Transition("moves", "Moving wards and double running", 12.4m)),
        .. Lines("acute-c", Capital("emergency-block", "Emergency hospital at Charsbury", 338.0m), Capital("planned-centres", "Changes at Merrin General and Ellerhaven", 41.0m),
            Recurrent("rotas", "One emergency rota in place of three", -17.5m), Recurrent("transfers", "Many more and longer ambulance journeys", 9.8m), Transition("moves", "Moving wards and double running", 22.0m)),
        .. Lines("acute-d", Capital("new-hospital", "New hospital at Heath Cross", 765.0m), Capital("land", "Land, less the sale of both old sites", 14.0m),
            Recurrent("rotas", "One emergency rota in place of two", -14.5m), Recurrent("estate", "One building in place of two", -12.2m), Transition("moves", "Moving two hospitals", 28.0m)),
        .. Lines("maternity-1", Capital("birth-centre", "Birth centre at Ellerhaven", 4.3m), Recurrent("midwives", "Midwives at the birth centre", 1.2m), Transition("team", "Bringing two teams together", 0.4m)),
        .. Lines("maternity-2", Capital("unit", "Larger unit at Merrin General", 17.9m), Recurrent("rotas", "One consultant rota in place of two", -3.1m), Transition("moves", "Moving the unit", 1.1m)),
        .. Lines("community-1", Capital("hubs", "Eleven hubs", 23.6m), Recurrent("estate", "Two buildings given up", -1.9m), Recurrent("therapy", "Therapists seven days a week", 1.4m), Transition("moves", "Beds kept until hubs are open", 1.6m)),
        .. Lines("community-2", Capital("hubs", "Thirteen hubs and five larger wards", 34.1m), Recurrent("wards", "Fewer night teams", -4.2m), Recurrent("therapy", "Therapists seven days a week", 1.7m), Transition("moves", "Beds kept until wards are open", 2.9m)),
    ];

    private static (string Line, string Name, CostKind Kind, decimal Amount) Capital(string line, string name, decimal amount) => ("capital-" + line, name, CostKind.Capital, amount);

    private static (string Line, string Name, CostKind Kind, decimal Amount) Recurrent(string line, string name, decimal amount) => ("recurrent-" + line, name, CostKind.Recurrent, amount);

    private static (string Line, string Name, CostKind Kind, decimal Amount) Transition(string line, string name, decimal amount) => ("transition-" + line, name, CostKind.Transition, amount);

    private static IEnumerable<Cost> Lines(string option, params (string Line, string Name, CostKind Kind, decimal Amount)[] lines) =>
        lines.Select(line => new Cost(option, line.Line, line.Name, line.Kind, line.Amount, Conventions.BaseYear, "costs-paper"));
}
