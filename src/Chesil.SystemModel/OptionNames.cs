using Chesil.Packages;
using Chesil.Packages.Tables;

namespace Chesil.SystemModel;

/// <summary>What options are called in labels: the name before its colon, as "Option A" of "Option A: emergencies at Merrin General".</summary>
internal static class OptionNames
{
    public static Dictionary<string, string> Of(ReviewPackage package) =>
        package.Rows<Option>().ToDictionary(option => option.Code, option => Short(option.Name), StringComparer.Ordinal);

    private static string Short(string name) => name.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
}
