using System.Buffers;
using System.Text;

namespace Chesil.Packages.Files;

/// <summary>
/// Opens text generously: UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252 where the bytes are
/// neither.
/// </summary>
internal static class TextOpening
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextOpening() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens a file of a package as text, looking through it once first to learn how it is encoded.</summary>
    public static StreamReader Open(PackageFiles files, string path, out string? otherEncoding) => Open(() => files.Open(path), out otherEncoding);

    /// <summary>Opens a file as text; <paramref name="open"/> is called two or three times.</summary>
    /// <param name="open">Opens the file from its start.</param>
    /// <param name="otherEncoding">What the file is encoded in; null for UTF-8.</param>
    public static StreamReader Open(Func<Stream> open, out string? otherEncoding)
    {
        using (var look = open()) otherEncoding = IsUtf8(look) ? null : "Windows-1252";
        if (otherEncoding is not null)
        {
            using var look = open();
            if (StartsWithMarkOfUtf16(look)) otherEncoding = "UTF-16";
        }
        var encoding = otherEncoding == "Windows-1252" ? Encoding.GetEncoding(1252) : Utf8;
        return new StreamReader(open(), encoding, detectEncodingFromByteOrderMarks: encoding == Utf8, bufferSize: 1 << 16);
    }

    private static bool StartsWithMarkOfUtf16(Stream stream)
    {
        Span<byte> mark = stackalloc byte[2];
        return stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark is [0xFF, 0xFE] or [0xFE, 0xFF];
    }

    private static bool IsUtf8(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var kept = 0;
            for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
            {
                var filled = kept + read;
                // A character may be cut by the end of the buffer: up to three bytes wait for the next round.
                var whole = WholeCharacters(buffer.AsSpan(0, filled));
                if (!Utf8IsValid(buffer.AsSpan(0, whole))) return false;
                kept = filled - whole;
                buffer.AsSpan(whole, kept).CopyTo(buffer);
            }
            return kept == 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Utf8IsValid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if (lead < 0x80) return bytes.Length;
            if (lead < 0xC0) continue;
            var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            return length > back ? bytes.Length - back : bytes.Length;
        }
        return bytes.Length;
    }
}
