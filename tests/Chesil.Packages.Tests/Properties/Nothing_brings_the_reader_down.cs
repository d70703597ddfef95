using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;

namespace Chesil.Packages.Tests.Properties;

/// <summary>
/// Files changed at random, with a fixed seed: whatever comes, the reader answers with a package or with problems. What it
/// loads, it can write and read again.
/// </summary>
public sealed class Nothing_brings_the_reader_down : IDisposable
{
    private static readonly string[] Pieces =
        ["\"", ",", "\n", "\r\n", "{", "}", "[", "]", ":", "null", "0", "-", "1e9", " ", "paper", "wards", "north", "..", "/", "tables/", "\\", "é", "\uFEFF", "\0", "true", "#", "<5", "\"path\"", "\"name\": \"areas\"", "2026-02-30"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changed_text_is_loaded_or_refused()
    {
        var random = new Random(20_261_121);
        var (loaded, refused) = (0, 0);
        for (var trial = 0; trial < 1_200; trial++)
        {
            var files = Vale.Files;
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                // The descriptor and the sealed framework are the hardest to read: they are changed most often.
                var path = random.Next(3) switch { 0 => "datapackage.json", 1 => files.Paths[random.Next(files.Paths.Count)], _ => random.Next(3) == 0 ? "framework/1.json" : files.Paths[random.Next(files.Paths.Count)] };
                files = files.With(path, Edited(files.Text(path), random));
            }
            switch (Read.Of(files))
            {
                case PackageReading.Loaded { Package: var package }:
                    loaded++;
                    var again = Assert.IsType<PackageReading.Loaded>(Read.Of(PackageInMemory.Of(package))).Package;
                    Assert.Equal(PackageWriter.Hash(package), PackageWriter.Hash(again));
                    break;
                case PackageReading.Refused { Problems: var problems }:
                    refused++;
                    Assert.Contains(problems, problem => problem.Severity == Severity.Error);
                    Assert.All(problems, problem => Assert.True(problem is { Found.Length: > 0, Expected.Length: > 0, WhatToDo.Length: > 0 }));
                    break;
            }
        }
        Assert.True(loaded > 20 && refused > 400, $"{loaded} loaded, {refused} refused");
    }

    [Fact]
    public void Changed_bytes_are_loaded_or_refused()
    {
        var random = new Random(20_261_122);
        for (var trial = 0; trial < 400; trial++)
        {
            var path = Vale.Files.Paths[random.Next(Vale.Files.Paths.Count)];
            var bytes = Encoding.UTF8.GetBytes(Vale.Files.Text(path));
            for (var edit = random.Next(1, 5); edit > 0; edit--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Assert.NotNull(Read.Of(Vale.Files.With(path, bytes)));
        }
    }

    [Fact]
    public void A_changed_zip_is_the_same_package_or_refused()
    {
        var random = new Random(20_261_123);
        var whole = File.ReadAllBytes(Vale.Files.ZipTo(_folder["whole.zip"]));
        var hash = PackageWriter.Hash(Vale.Whole);
        for (var trial = 0; trial < 400; trial++)
        {
            byte[] bytes = [.. whole];
            for (var edit = random.Next(1, 4); edit > 0; edit--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_folder["changed.zip"], bytes);
            try
            {
                // Every byte of every file is under its checksum: a changed zip never gives another review.
                if (Read.Of(_folder["changed.zip"]) is PackageReading.Loaded { Package: var package } && package.Tables.Count() == Vale.Whole.Tables.Count()) Assert.Equal(hash, PackageWriter.Hash(package));
            }
            catch (NotAPackageException)
            {
            }
        }
    }

    private static string Edited(string text, Random random)
    {
        if (text.Length == 0) return Pieces[random.Next(Pieces.Length)];
        var at = random.Next(text.Length);
        var length = random.Next(Math.Min(12, text.Length - at) + 1);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
        };
    }
}
