namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The people of the demonstration, by what they may do.</summary>
internal static class Team
{
    public const string Admin = "Imogen Farrow", Secretariat = "Tobias Reyes", Analyst = "Anjali Sefton", Member = "Dr Marcus Oyelade", Viewer = "Bronwen Tull";
}
