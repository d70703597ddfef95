using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Writing;

/// <summary>
/// Writes packages in their canonical form: the same review gives the same bytes, file for file, wherever and
/// whenever it is written. A folder appears whole or not at all.
/// </summary>
public static class PackageWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What is written for a review.</summary>
    public static PackageContents ContentsOf(ReviewPackage package) => new(
        package.Review.Code,
        package.Review.Name,
        package.Review.Summary,
        [.. package.Tables],
        package.Documents,
        package.Rows<Source>());

    /// <summary>Writes a review into a folder that does not exist yet, is empty, or holds an earlier package.</summary>
    /// <remarks>A README.md beside an earlier package stays. Anything else that it does not list is a reason to refuse: nothing of another's is lost.</remarks>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public static void WriteFolder(ReviewPackage package, string folder) => WriteFolder(ContentsOf(package), folder);

    /// <inheritdoc cref="WriteFolder(ReviewPackage, string)"/>
    public static void WriteFolder(PackageContents contents, string folder) => FolderReplacement.Make(folder, fresh =>
    {
        foreach (var (path, write) in FilesOf(contents))
        {
            var file = Path.Combine(fresh, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = File.Create(file);
            write(stream);
        }
    });

    /// <summary>Writes a review into a zip. Entries carry no clock: the same review gives the same bytes wherever zips are packed alike.</summary>
    public static void WriteZip(ReviewPackage package, Stream zip) => WriteZip(ContentsOf(package), zip);

    /// <inheritdoc cref="WriteZip(ReviewPackage, Stream)"/>
    public static void WriteZip(PackageContents contents, Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (path, write) in FilesOf(contents))
        {
            var entry = archive.CreateEntry(path);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var stream = entry.Open();
            write(stream);
        }
    }

    /// <summary>SHA-256 over the canonical files of a review, by which runs name the package they were made from.</summary>
    public static string Hash(ReviewPackage package)
    {
        var list = new StringBuilder();
        foreach (var (path, write) in FilesOf(ContentsOf(package)))
        {
            using var sha = SHA256.Create();
            using (var hashing = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)) write(hashing);
            list.Append(Convert.ToHexStringLower(sha.Hash!)).Append("  ").Append(path).Append('\n');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(list.ToString())));
    }

    /// <summary>Writes one table as canonical CSV.</summary>
    public static void WriteTable(TableData table, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var schema = table.Schema;
        CsvText.WriteRow(writer, schema.Fields.Select(field => field.Name));
        for (var i = 0; i < table.Count; i++)
        {
            var row = table[i];
            CsvText.WriteRow(writer, Enumerable.Range(0, schema.Fields.Count).Select(column => schema.Text(row, column)));
        }
    }

    private static IEnumerable<(string Path, Action<Stream> Write)> FilesOf(PackageContents contents)
    {
        var files = new List<(string Path, Action<Stream> Write)> { (PackageContents.Descriptor, stream => stream.Write(Utf8.GetBytes(DescriptorWriter.Text(contents)))) };
        files.AddRange(contents.Tables.Select(table => (table.Schema.Path, (Action<Stream>)(stream => WriteTable(table, stream)))));
        files.AddRange(contents.Documents.Select(document => (document.Path, (Action<Stream>)(stream => stream.Write(document.Bytes.Span)))));
        return files.OrderBy(file => file.Path, StringComparer.Ordinal);
    }
}
