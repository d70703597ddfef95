namespace Chesil.Appraisal.Tables;

/// <summary>Finds the index of a key; used for look-up only, never listed.</summary>
internal static class KeyIndex
{
    public static Dictionary<string, int> Of(IEnumerable<string> keys, string parameterName)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (string.IsNullOrWhiteSpace(key))
                throw new ArgumentException("A key is blank.", parameterName);
            if (!index.TryAdd(key, index.Count))
                throw new ArgumentException($"The key '{key}' is given twice.", parameterName);
        }

        return index;
    }
}
