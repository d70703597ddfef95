namespace Chesil.Packages.Files;

/// <summary>The checksum of zip files: CRC-32 with the polynomial 0xEDB88320, bits reversed.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The checksum of everything before, and these bytes; 0 for nothing.</summary>
    public static uint Append(uint before, ReadOnlySpan<byte> bytes)
    {
        var crc = ~before;
        foreach (var b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint Entry(int index)
    {
        var crc = (uint)index;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320u ^ (crc >> 1);
        return crc;
    }
}
