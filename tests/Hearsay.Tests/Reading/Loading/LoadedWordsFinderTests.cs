using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Loading;
using Xunit;

namespace Hearsay.Tests.Reading.Loading;

public sealed class LoadedWordsFinderTests
{
    [Fact]
    public void Every_loaded_word_has_a_mirror_that_is_loaded_too()
    {
        var phrases = LoadedLexicon.All.Select(w => w.Phrase).ToHashSet(StringComparer.Ordinal);

        Assert.All(LoadedLexicon.All, word => Assert.True(
            phrases.Contains(word.Mirror) && word.Mirror != word.Phrase, $"'{word.Phrase}' has the mirror '{word.Mirror}'"));
    }

    [Theory]
    [InlineData("liberated/liberate")]
    [InlineData("occupied/occupy")]
    public void Both_sides_words_for_the_same_deed_are_marked_alike(string verb)
    {
        Sentence sentence = Some.Sentence($"""
            They/they PRON 2 nsubj
            {verb} VERB 0 root
            the/the DET 4 det
            town NOUN 2 obj
            """);

        LoadedWords found = Assert.Single(LoadedWordsFinder.Find([sentence], []));

        Assert.Equal(LoadedKind.Loaded, found.Kind);
        Assert.Equal(sentence[1].Span, found.Span);
    }

    [Fact]
    public void A_word_in_quotation_marks_keeps_a_distance_unless_a_source_is_quoted()
    {
        Sentence sentence = Some.Sentence("""
            The/the DET 3 det
            " PUNCT 3 punct SpaceAfter=No
            truce NOUN 5 nsubj SpaceAfter=No
            " PUNCT 3 punct
            ended/end VERB 0 root
            """);

        LoadedWords found = Assert.Single(LoadedWordsFinder.Find([sentence], []));

        Assert.Equal(LoadedKind.Distancing, found.Kind);
        Assert.Equal("\"truce\"", found.Span.Of(sentence.Text));
        Assert.Empty(LoadedWordsFinder.Find([sentence], [sentence.Span]));
    }

    [Fact]
    public void A_verdict_on_a_people_is_a_generalisation()
    {
        Sentence people = Some.Sentence("""
            Ruritanians/Ruritanian PROPN 4 nsubj Number=Plur
            are/be AUX 4 cop
            so ADV 4 advmod
            unpredictable ADJ 0 root
            """);
        Sentence some = Some.Sentence("""
            Two/two NUM 2 nummod
            Ruritanians/Ruritanian PROPN 4 nsubj Number=Plur
            are/be AUX 4 cop
            dead ADJ 0 root
            """);

        Assert.Equal(LoadedKind.Generalisation, Assert.Single(LoadedWordsFinder.Find([people], [])).Kind);
        Assert.Empty(LoadedWordsFinder.Find([some], []));
    }
}
