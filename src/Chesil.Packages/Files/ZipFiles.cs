using System.IO.Compression;

namespace Chesil.Packages.Files;

/// <summary>
/// A package that is a zip. Nothing is unpacked to disk, names that lead elsewhere are refused, and what comes out is
/// counted as it comes: a header that lies about its size gains nothing.
/// </summary>
internal sealed class ZipFiles : PackageFiles
{
    private readonly string _file;
    private readonly PackageLimits _limits;
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    public ZipFiles(string file, PackageLimits limits)
    {
        _file = file;
        _limits = limits;
        try
        {
            using var archive = ZipFile.OpenRead(file);
            Index(archive);
        }
        catch (InvalidDataException)
        {
            throw new NotAPackageException($"{Path.GetFileName(file)} is neither a folder nor a zip that can be read.");
        }
        Paths = [.. _names.Keys];
    }

    public override IReadOnlyList<string> Paths { get; }

    // Each stream has the archive to itself, so that several files can be read at once.
    public override Stream Open(string path)
    {
        if (!_names.TryGetValue(path, out var name)) throw new FileNotFoundException($"The package has no file {path}.", path);
        var archive = ZipFile.OpenRead(_file);
        try
        {
            return new BoundedStream(archive.GetEntry(name)!.Open(), archive, path, _limits.BytesPerFile);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private void Index(ZipArchive archive)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (files.Count > _limits.Files) throw new NotAPackageException($"The zip holds more than {_limits.Files} files; a package holds fewer.");
        if (files.Sum(entry => entry.Length) > _limits.BytesInAll) throw new NotAPackageException($"The zip unpacks to more than {_limits.BytesInAll} bytes.");
        var root = RootOf(files);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in files)
        {
            if (!IsSafe(entry.FullName)) throw new NotAPackageException($"The zip holds a file whose name leads elsewhere: {PackageProblem.Quote(entry.FullName)}.");
            if (!entry.FullName.StartsWith(root, StringComparison.Ordinal)) continue;
            var path = entry.FullName[root.Length..];
            if (!seen.Add(path)) throw new NotAPackageException($"The zip holds {PackageProblem.Quote(path)} twice.");
            _names.Add(path, entry.FullName);
        }
    }

    /// <summary>People zip the folder as often as what is in it: one folder at the top that holds the descriptor is opened through.</summary>
    private static string RootOf(List<ZipArchiveEntry> files)
    {
        if (files.Any(entry => entry.FullName == Descriptor)) return "";
        var candidates = files.Where(entry => entry.FullName.EndsWith("/" + Descriptor, StringComparison.Ordinal) && entry.FullName.Count(c => c == '/') == 1).ToList();
        return candidates is [var only] ? only.FullName[..^Descriptor.Length] : "";
    }

    /// <summary>Reads a packed file forward, and stops when more comes out than is allowed.</summary>
    private sealed class BoundedStream(Stream unpacked, ZipArchive archive, string path, long limit) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = unpacked.Read(buffer);
            _read += count;
            return _read <= limit ? count : throw new PackageTooLargeException($"{path} unpacks to more than {limit} bytes.");
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                unpacked.Dispose();
                archive.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
