using Hearsay.Knowledge.Petrarch;
using Hearsay.Tests.Scoring;
using Xunit;

namespace Hearsay.Tests.Reading.Petrarch;

public sealed class PetrarchDictionariesTests
{
    [Theory]
    [InlineData("2005-06-01", "NORGOV")]
    [InlineData("2012-06-01", "NORELI")]
    [InlineData("2016-01-01", "")]
    [InlineData("2016-01-02", "SUDGOV")]
    [InlineData("", "")]
    public void The_day_decides_between_the_codes_of_an_actor(string day, string code)
    {
        PetrarchActor? anna = SomeDictionaries.Read().FindActor(["OLD", "ANNA"], 0, 2, out int length);

        Assert.Equal(2, length);
        DateOnly? on = day.Length == 0 ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(code, string.Join(' ', anna!.CodesOn(on)));
    }

    [Fact]
    public void Agents_without_braces_have_regular_plurals_and_sets_of_words_are_filled_in()
    {
        PetrarchDictionaries dictionaries = SomeDictionaries.Read();

        Assert.Equal("MIL", dictionaries.FindAgent(["SOLDIERS"], 0, 1, out _)?.Code);
        Assert.Equal("REL", dictionaries.FindAgent(["CLERGYWOMAN"], 0, 1, out _)?.Code);
        Assert.Null(dictionaries.FindAgent(["POLICES"], 0, 1, out _));
        Assert.True(dictionaries.FindAgent(["RELIEF", "GROUP"], 0, 2, out _)?.IsBefore);
    }

    [Fact]
    public void Verbs_without_braces_have_regular_forms()
    {
        PetrarchDictionaries dictionaries = SomeDictionaries.Read();

        Assert.All(["SHELL", "SHELLS", "SHELLED", "SHELLING"], form => Assert.Single(dictionaries.FindVerbs(form)));
        Assert.Empty(dictionaries.FindVerbs("PRAISES"));
    }

    [Theory]
    [InlineData("--- GO [010] ---\nGO\n- * HOME\n", "line 3: a pattern without a code")]
    [InlineData("--- GO [010] ---\nGO\n- HOME [020]\n", "line 3: a pattern without its verb")]
    [InlineData("--- GO [010] ---\nGO\n- * &NOWHERE [020]\n", "line 3: there is no set '&NOWHERE'")]
    public void An_error_names_file_and_line(string verbs, string message)
    {
        using var folder = new ScratchFolder();

        var error = Assert.Throws<FormatException>(() => SomeDictionaries.Read(folder, verbs));

        Assert.Contains("my.verbs.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => PetrarchDictionaries.Read("nowhere")).Message, StringComparison.Ordinal);
}
