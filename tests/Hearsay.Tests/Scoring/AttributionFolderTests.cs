using System.Formats.Tar;
using System.IO.Compression;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class AttributionFolderTests
{
    private const string Text = "It works, she said.";
    private const string Annotation = "T1\tContent 0 8\tIt works\nT2\tSource 10 13\tshe\nT3\tCue 14 18\tsaid\nE1\tAttribution:T3 Source:T2 Cue:T3 Content:T1\n";

    [Fact]
    public void A_folder_is_read_with_the_first_annotator_and_without_texts_that_have_none()
    {
        using var folder = new ScratchFolder();
        Fill(folder.PathOf("gold"));

        Check(AttributionFolder.Read(folder.PathOf("gold")));
    }

    [Fact]
    public void Of_several_parts_the_one_for_development_is_read()
    {
        using var folder = new ScratchFolder();
        Fill(folder.PathOf("gold/dev"));
        Fill(folder.PathOf("gold/train"));

        Check(AttributionFolder.Read(folder.PathOf("gold")));
    }

    [Fact]
    public void An_archive_is_read_as_it_is()
    {
        using var folder = new ScratchFolder();
        Fill(folder.PathOf("gold/dev"));
        Fill(folder.PathOf("gold/train"));
        string path = folder.PathOf("gold.tar.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            TarFile.CreateFromDirectory(folder.PathOf("gold"), packed, includeBaseDirectory: false);
        }

        Check(AttributionFolder.Read(path));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var folder = new ScratchFolder();
        Fill(folder.PathOf("gold"));
        IReadOnlyList<AttributedText> gold = AttributionFolder.Read(folder.PathOf("gold"));
        Directory.Delete(folder.PathOf("gold/attributions"), recursive: true);

        AttributionFolder.Write(folder.PathOf("gold"), gold);

        Check(AttributionFolder.Read(folder.PathOf("gold")));
    }

    private static void Check(IReadOnlyList<AttributedText> texts)
    {
        AttributedText text = Assert.Single(texts);
        AttributionSpans only = Assert.Single(text.Attributions);
        Assert.Equal("one", text.Name);
        Assert.Equal("she", Assert.Single(only.Source).Of(text.Text));
        Assert.Equal("said", Assert.Single(only.Cue).Of(text.Text));
        Assert.Equal(new TextSpan(0, 8), Assert.Single(only.Content));
    }

    private static void Fill(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "text"));
        Directory.CreateDirectory(Path.Combine(folder, "attributions"));
        File.WriteAllText(Path.Combine(folder, "text", "one.txt"), Text);
        File.WriteAllText(Path.Combine(folder, "text", "two.txt"), Text);
        File.WriteAllText(Path.Combine(folder, "attributions", "one_a.ann"), Annotation);
        File.WriteAllText(Path.Combine(folder, "attributions", "one_b.ann"), "");
    }
}
