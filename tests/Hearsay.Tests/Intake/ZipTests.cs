using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class ZipTests : IDisposable
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.\n";

    private readonly Folder folder = new();

    [Fact]
    public void Each_file_in_an_archive_is_read_as_what_it_is()
    {
        byte[] file = ZipBytes.Of(
            ("news/a.txt", Spoke),
            ("b.html", $"<html><body><p>{Spoke}</p></body></html>"),
            ("c.jsonl", "{\"id\":\"7\",\"text\":\"She left.\"}\n{\"id\":\"8\",\"text\":\"He left.\"}\n"));

        IReadOnlyList<Document> documents = folder.Documents("a.zip", file);

        Assert.Equal(["a.zip#news/a.txt", "a.zip#b.html", "a.zip#c.jsonl#7", "a.zip#c.jsonl#8"], documents.Select(d => folder.Short(d.Uri)));
    }

    [Fact]
    public void Archives_in_archives_are_read_down_to_the_limit()
    {
        byte[] two = ZipBytes.Of(("b.zip", ZipBytes.Of(("c.txt", Spoke))));

        Assert.Equal("a.zip#b.zip#c.txt", folder.Short(folder.Document("a.zip", two).Uri));
        Assert.Equal(
            "'a.zip#b.zip#c.txt': it lies in more than 1 archives or messages. Unpack the outer ones, or raise the limit (--max-nesting).",
            folder.Failure("a.zip", two, new IntakeOptions { MaxNesting = 1 }));
    }

    [Fact]
    public void What_unpacks_to_far_more_than_its_size_is_stopped_and_the_next_entry_is_read()
    {
        IReadOnlyList<IntakeItem> items = folder.Items("a.zip", ZipBytes.Of(("a.txt", new string(' ', 20 << 20)), ("b.txt", Spoke)));

        Assert.Equal(
            "'a.zip#a.txt': it unpacks to more than 200 times its size, as no text does. If it is harmless, unpack it first, or raise the limit (--max-ratio).",
            folder.Short(items[0]));
        Assert.IsType<FoundDocument>(items[1]);
    }

    [Fact]
    public void The_limits_of_the_whole_stop_the_archive_once()
    {
        byte[] file = ZipBytes.Of(Enumerable.Range(0, 5).Select(n => ($"{n}.txt", $"{n}: {Spoke}")));

        Assert.Equal(
            "'a.zip': it holds more than 3 entries. Split it, or raise the limit (--max-entries).",
            folder.Failure("a.zip", file, new IntakeOptions { MaxEntries = 3 }));
        IReadOnlyList<IntakeItem> some = folder.Items("a.zip", file, new IntakeOptions { MaxUnpackedBytes = 150 });
        Assert.Equal(3, some.Count);
        Assert.Contains("it unpacks to more than 150 bytes, and the rest is not read", some[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_only_shown_and_never_a_path()
    {
        IReadOnlyList<Document> documents = folder.Documents("a.zip", ZipBytes.Of(("../../up.txt", Spoke), ("/etc/a\u001b[31m.txt", Spoke)));

        Assert.Equal(["a.zip#../../up.txt", "a.zip#/etc/a\uFFFD[31m.txt"], documents.Select(d => folder.Short(d.Uri)));
        Assert.Equal(["a.zip"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Files_of_other_kinds_are_passed_over_and_an_archive_of_nothing_else_is_named()
    {
        IReadOnlyList<IntakeItem> items = folder.Items("a.zip", ZipBytes.Of(("a.jpg", "x"), ("__MACOSX/._a.txt", "x"), ("b/", "")));

        Assert.Equal("'a.zip#a.jpg': passed over, as .jpg files are not read.", folder.Short(items[0]));
        Assert.StartsWith("'a.zip': there is nothing to read in it.", folder.Short(items[1]), StringComparison.Ordinal);
        Assert.StartsWith("'b.zip': there is nothing to read in it.", folder.Failure("b.zip", ZipBytes.Of(("b/", ""))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_of_the_items_add_up_to_the_size_of_the_file()
    {
        byte[] file = ZipBytes.Of(Enumerable.Range(0, 5).Select(n => ($"{n}.txt", $"{n}: {Spoke}")));

        Assert.Equal(file.Length, folder.Items("a.zip", file).Sum(item => item.Bytes));
    }

    public void Dispose() => folder.Dispose();
}
