using System.IO.Compression;
using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Writing;

namespace Chesil.Packages.Tests.Worlds;

/// <summary>The files of a package held in memory, so that a test can show the text that matters and change one cell of it.</summary>
internal sealed class PackageInMemory : PackageFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public override IReadOnlyList<string> Paths => [.. _files.Keys];

    public override Stream Open(string path) => _files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes, writable: false) : throw new FileNotFoundException(path);

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public PackageInMemory With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public PackageInMemory With(string path, byte[] bytes)
    {
        var copy = Copy();
        copy._files[path] = bytes;
        return copy;
    }

    public PackageInMemory Without(string path)
    {
        var copy = Copy();
        Assert.True(copy._files.Remove(path), $"There is no {path}.");
        return copy;
    }

    /// <summary>With the one place in a file where some text stands changed.</summary>
    public PackageInMemory Change(string path, string from, string to)
    {
        var text = Text(path);
        Assert.True(text.Split(from).Length == 2, $"{path} has '{from}' {text.Split(from).Length - 1} times.");
        return With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public static PackageInMemory Of(ReviewPackage package)
    {
        using var zip = new MemoryStream();
        PackageWriter.WriteZip(package, zip);
        return OfZip(zip);
    }

    public static PackageInMemory OfZip(Stream zip)
    {
        var files = new PackageInMemory();
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(bytes);
            files._files.Add(entry.FullName, bytes.ToArray());
        }
        return files;
    }

    public static PackageInMemory OfFolder(string folder)
    {
        var files = new PackageInMemory();
        using var opened = At(folder);
        foreach (var path in opened.Paths) files._files.Add(path, File.ReadAllBytes(Path.Combine(folder, path)));
        return files;
    }

    /// <summary>Writes the files into a folder as they are.</summary>
    public string WriteTo(string folder)
    {
        foreach (var (path, bytes) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), bytes);
        }
        return folder;
    }

    /// <summary>Packs the files into a zip, each name with something before it.</summary>
    public string ZipTo(string file, string prefix = "")
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (path, bytes) in _files)
        {
            using var stream = archive.CreateEntry(prefix + path).Open();
            stream.Write(bytes);
        }
        return file;
    }

    private PackageInMemory Copy()
    {
        var copy = new PackageInMemory();
        foreach (var (path, bytes) in _files) copy._files.Add(path, bytes);
        return copy;
    }
}
