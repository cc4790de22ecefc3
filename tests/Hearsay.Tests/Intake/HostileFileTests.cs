using System.Diagnostics;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

/// <summary>
/// Whatever stands in a folder, each file of it ends in a document or in a clear message, within limits of time and memory, and the files
/// before and after it are read. <c>HEARSAY_HOSTILE=FOLDER</c> writes the set there, to be tried with the program.
/// </summary>
[Collection(Alone.Name)]
public sealed class HostileFileTests : IDisposable
{
    private const string Good = "The envoy said on Monday that the talks had failed.\n";
    private const long MostMemory = 1200L << 20;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    private static readonly HostileFile[] Files =
        [.. HostileTexts.All(), .. HostileArchives.All(), .. HostileDocuments.All(), .. HostileNames.All()];

    private readonly Folder folder = new();

    public static TheoryData<string> Names => [.. Files.Select(file => file.Name)];

    [Fact]
    public void There_are_enough_of_them_and_no_two_of_one_name()
    {
        Assert.True(Files.Length >= 60);
        Assert.Equal(Files.Length, Files.Select(file => file.Name).Distinct().Count());
        if (Environment.GetEnvironmentVariable("HEARSAY_HOSTILE") is { Length: > 0 } place)
        {
            Directory.CreateDirectory(place);
            foreach (HostileFile file in Files)
            {
                file.Make(Path.Combine(place, file.Name));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_ends_in_a_message_or_a_document_and_the_files_around_it_are_read(string name)
    {
        HostileFile file = Files.First(f => f.Name == name);
        string before = folder.Write("0.txt", Good);
        string path = Path.Combine(folder.Path, file.Name);
        file.Make(path);
        string after = folder.Write("~.txt", Good);

        using var memory = new MemoryWatch();
        var clock = Stopwatch.StartNew();
        IntakeItem[] items = [.. new DocumentFinder(new IntakeOptions { PdfTime = TimeSpan.FromSeconds(10) }).Find([before, path, after])];

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        Assert.InRange(memory.Most, 0, MostMemory);
        Assert.Equal([before, after], new[] { items[0], items[^1] }.Select(item => Assert.IsType<FoundDocument>(item).Uri));
        IntakeItem[] inside = items[1..^1];
        Assert.NotEmpty(inside);
        Assert.All(inside, IsClear);
        if (file.Message is { } message)
        {
            Assert.Contains(inside.OfType<IntakeFailure>(), failure => failure.ToString().Contains(message, StringComparison.Ordinal));
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A sound document; or one line that says what happened, where, and what to do.</summary>
    private static void IsClear(IntakeItem item)
    {
        if (item is FoundDocument found)
        {
            Assert.True(Reading.IsSound(found.Document));
        }
        else if (item is IntakeFailure failure)
        {
            Assert.NotEmpty(failure.Reason);
            Assert.EndsWith(".", failure.Advice, StringComparison.Ordinal);
            Assert.DoesNotContain((failure.Place + failure.Reason + failure.Advice).ToCharArray(), char.IsControl);
            Assert.InRange(failure.Reason.Length, 1, 500);
        }
    }
}
