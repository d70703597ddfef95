using System.IO.Compression;
using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

/// <summary>A zip from a stranger is opened without trusting its names, its lengths or its bytes. Nothing is unpacked to disk.</summary>
public sealed class E_WhatArrivesFromOutside : IDisposable
{
    private static readonly PackageLimits Small = new(Files: 3, BytesPerFile: 1_000, BytesInAll: 2_500);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../review.csv")]
    [InlineData("tables/../../review.csv")]
    [InlineData("/tables/review.csv")]
    [InlineData("tables\\review.csv")]
    [InlineData("..\\review.csv")]
    [InlineData("C:/review.csv")]
    [InlineData("C:review.csv")]
    [InlineData("tables/./review.csv")]
    [InlineData("tables//review.csv")]
    [InlineData("tables/re\u0001view.csv")]
    public void E01_a_name_that_leads_elsewhere_refuses_the_whole_zip(string name)
    {
        var zip = Zip((PackageFiles.Descriptor, "{}"), (name, "code"));

        var refusal = Assert.Throws<NotAPackageException>(() => PackageFiles.At(zip));

        Assert.Equal($"The zip holds a file whose name leads elsewhere: “{name.Replace('\u0001', '·')}”.", refusal.Message);
    }

    [Fact]
    public void E02_a_name_that_is_longer_than_a_file_system_takes_is_refused()
    {
        Assert.True(PackageFiles.IsSafe(new string('a', 400)));
        Assert.False(PackageFiles.IsSafe(new string('a', 401)));
    }

    [Theory]
    [InlineData("tables/areas.csv", "tables/areas.csv")]
    [InlineData("tables/areas.csv", "tables/AREAS.csv")]
    [InlineData("tables/areas.csv", "Tables/areas.csv")]
    public void E03_two_files_with_one_name_whatever_its_capitals_refuse_the_zip(string first, string second)
    {
        var refusal = Assert.Throws<NotAPackageException>(() => PackageFiles.At(Zip((first, "a"), (second, "b"))));

        Assert.Equal($"The zip holds “{second}” twice.", refusal.Message);
    }

    [Fact]
    public void E04_too_many_files_are_refused_in_a_zip_and_in_a_folder()
    {
        var files = new PackageInMemory().With("a", "").With("b", "").With("c", "").With("d", "");

        Assert.Equal("The zip holds more than 3 files; a package holds fewer.", Assert.Throws<NotAPackageException>(() => PackageFiles.At(files.ZipTo(_folder["a.zip"]), Small)).Message);
        Assert.Equal("The folder holds more than 3 files; a package holds fewer.", Assert.Throws<NotAPackageException>(() => PackageFiles.At(files.WriteTo(_folder["a"]), Small)).Message);
    }

    [Fact]
    public void E05_more_bytes_in_all_than_allowed_are_refused_before_anything_is_unpacked()
    {
        var files = new PackageInMemory().With("a", new string('x', 900)).With("b", new string('x', 900)).With("c", new string('x', 900));

        Assert.Equal("The zip unpacks to more than 2500 bytes.", Assert.Throws<NotAPackageException>(() => PackageFiles.At(files.ZipTo(_folder["a.zip"]), Small)).Message);
        PackageFiles.At(files.Without("c").ZipTo(_folder["b.zip"]), Small).Dispose();
    }

    [Fact]
    public void E06_a_file_too_large_is_named_and_not_read()
    {
        // A thousand bytes of names: small when packed, and too much when it comes out.
        var files = Vale.ReviewAlone.Change("tables/review.csv", ",Vale,", $",{new string('a', 1_000)},");
        foreach (var path in new[] { files.ZipTo(_folder["a.zip"]), files.WriteTo(_folder["a"]) })
        {
            using var opened = PackageFiles.At(path, Small);
            var reading = Read.Of(opened);
            Assert.IsType<PackageReading.Refused>(reading);
            Assert.Equal("tables/review.csv: found a file that is too large; expected a smaller one.", Assert.Single(reading.Problems).ToString().Split(". ")[0] + ".");
        }
    }

    [Fact]
    public void E07_a_descriptor_too_large_is_named()
    {
        using var opened = PackageFiles.At(Vale.ReviewAlone.With("datapackage.json", new string(' ', 2_000) + "{}").ZipTo(_folder["a.zip"]), Small);

        Read.Refuses(
            opened,
            "datapackage.json: found a file that is too large; expected a smaller one. datapackage.json unpacks to more than 1000 bytes.",
            "tables/review.csv: found no review; expected one row that says what the review is. Write the table with one row.");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2_000_000)]
    public void E08_a_length_that_is_a_lie_is_named_and_never_a_shorter_table(int lie)
    {
        // The unpacker of .NET stops without a word where the list says the file ends.
        var table = "code,name,summary,time_zone,currency,language\nvale,Vale,Why?,Europe/London,GBP,en\n" + new string('\n', 100_000);
        var bytes = File.ReadAllBytes(Vale.ReviewAlone.With("tables/review.csv", table).ZipTo(_folder["a.zip"]));
        Assert.True(Patch(bytes, Encoding.UTF8.GetByteCount(table), lie) > 0);
        File.WriteAllBytes(_folder["lie.zip"], bytes);

        Refuses("tables/review.csv: found packed bytes that cannot be unpacked; expected a whole file. Make the zip again.");
    }

    [Fact]
    public void E09_lengths_that_lie_upwards_are_believed_when_they_are_summed()
    {
        var bytes = File.ReadAllBytes(new PackageInMemory().With("a", new string('x', 70_001)).With("b", new string('x', 70_001)).ZipTo(_folder["a.zip"]));
        Patch(bytes, 70_001, int.MaxValue);
        File.WriteAllBytes(_folder["lie.zip"], bytes);

        Assert.StartsWith("The zip unpacks to more than", Assert.Throws<NotAPackageException>(() => PackageFiles.At(_folder["lie.zip"])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void E10_bytes_changed_on_the_way_are_named(CompressionLevel compression)
    {
        // Wherever the change falls, the checksum tells: without it, most of these would be read as other words.
        var table = Vale.ReviewAlone.Text("tables/review.csv");
        using (var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create))
        {
            foreach (var (path, text) in new[] { ("tables/review.csv", table), ("datapackage.json", Vale.ReviewAlone.Text("datapackage.json")) })
            {
                using var stream = zip.CreateEntry(path, compression).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        var whole = File.ReadAllBytes(_folder["a.zip"]);
        for (var at = 48; at < 110; at += 3)
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x01;
            File.WriteAllBytes(_folder["lie.zip"], changed);

            Refuses("tables/review.csv: found packed bytes that cannot be unpacked; expected a whole file. Make the zip again.");
        }
    }

    [Fact]
    public void E11_a_descriptor_that_cannot_be_unpacked_is_named()
    {
        var bytes = File.ReadAllBytes(Vale.ReviewAlone.ZipTo(_folder["a.zip"]));
        // The descriptor is the first file: 30 bytes of header, its name, then what is packed.
        bytes[30 + "datapackage.json".Length + 20] ^= 0x55;
        File.WriteAllBytes(_folder["lie.zip"], bytes);

        Refuses(
            "datapackage.json: found packed bytes that cannot be unpacked; expected a whole file. Make the zip again.",
            "tables/review.csv: found no review; expected one row that says what the review is. Write the table with one row.");
    }

    [Fact]
    public void E12_a_zip_that_is_cut_off_is_no_zip()
    {
        var bytes = File.ReadAllBytes(Vale.Files.ZipTo(_folder["a.zip"]));
        File.WriteAllBytes(_folder["cut.zip"], bytes[..(bytes.Length / 2)]);

        Assert.Equal("cut.zip is neither a folder nor a zip that can be read.", Assert.Throws<NotAPackageException>(() => PackageFiles.At(_folder["cut.zip"])).Message);
    }

    [Fact]
    public void E13_a_link_out_of_the_folder_is_not_followed()
    {
        File.WriteAllText(_folder["secret.csv"], "code,name,membership\nsecret,Secret,Nobody\n");
        Directory.CreateDirectory(_folder["elsewhere"]);
        File.WriteAllText(Path.Combine(_folder["elsewhere"], "panels.csv"), "code,name,membership\nsecret,Secret,Nobody\n");
        var package = Vale.ReviewAlone.Without("datapackage.json").WriteTo(_folder["package"]);
        File.CreateSymbolicLink(Path.Combine(package, "tables", "panels.csv"), _folder["secret.csv"]);
        Directory.CreateSymbolicLink(Path.Combine(package, "papers"), _folder["elsewhere"]);

        using var files = PackageFiles.At(package);

        Assert.Equal(["tables/review.csv"], files.Paths);
        Assert.Throws<FileNotFoundException>(() => files.Open("tables/panels.csv"));
        Assert.Throws<FileNotFoundException>(() => files.Open("papers/panels.csv"));
        Assert.Throws<FileNotFoundException>(() => files.Open("../secret.csv"));
    }

    [Fact]
    public void E14_files_can_be_open_at_once_and_twice()
    {
        using var files = PackageFiles.At(Vale.Files.ZipTo(_folder["a.zip"]));
        using var first = new StreamReader(files.Open("tables/areas.csv"));
        using var second = new StreamReader(files.Open("tables/areas.csv"));
        using var third = new StreamReader(files.Open("tables/sites.csv"));

        Assert.Equal(first.ReadLine(), second.ReadLine());
        Assert.StartsWith("code,name,organisation", third.ReadLine(), StringComparison.Ordinal);
        Assert.Equal(first.ReadToEnd(), second.ReadToEnd());
    }

    [Fact]
    public void E15_a_document_of_more_than_64_MiB_is_named()
    {
        using var files = PackageFiles.At(Vale.ReviewAlone
            .With("datapackage.json", """{ "resources": [ { "name": "review", "path": "tables/review.csv" }, { "name": "film", "path": "film.bin" } ] }""")
            .With("film.bin", new byte[(64 << 20) + 1]).ZipTo(_folder["a.zip"]));

        Read.Refuses(files, "film.bin: found a document of more than 64 MiB; expected a smaller one. Leave it out, or cut it into parts.");
    }

    [Fact]
    public void E16_the_checksum_is_that_of_zip()
    {
        // The check value every list of checksums gives for CRC-32: of the nine digits, CBF43926.
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));
        Assert.Equal(0xCBF43926u, Crc32.Append(Crc32.Append(0, "1234"u8), "56789"u8));
    }

    private void Refuses(params string[] problems)
    {
        using var files = PackageFiles.At(_folder["lie.zip"]);
        Read.Refuses(files, problems);
    }

    private string Zip(params (string Name, string Text)[] entries)
    {
        using var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        return _folder["a.zip"];
    }

    /// <summary>Exchanges a length wherever it is written in four bytes.</summary>
    private static int Patch(byte[] bytes, int from, int to)
    {
        var count = 0;
        for (var i = 0; i + 4 <= bytes.Length; i++)
        {
            if (BitConverter.ToInt32(bytes, i) != from) continue;
            BitConverter.GetBytes(to).CopyTo(bytes, i);
            count++;
        }
        return count;
    }
}
