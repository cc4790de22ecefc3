using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tokenisation;
using Xunit;

namespace Hearsay.Language.Tests;

public class LanguageReaderTests
{
    private static readonly LanguageReader Reader = LanguageReader.Load();

    [Theory]
    [InlineData("He cannot say it isn't Moscow's.", "He|can|not|say|it|is|n't|Moscow|'s|.")]
    [InlineData("It cost $4.5 million (about \u20ac4m), they\u2019ll say.", "It|cost|$|4.5|million|(|about|\u20ac|4|m|)|,|they|\u2019ll|say|.")]
    [InlineData("Mr. Smith met U.S. officials.", "Mr.|Smith|met|U.S.|officials|.")]
    [InlineData("Travellers met officials.", "Travellers|met|officials|.")]
    public void Words_follow_the_treebank(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Reader.Parse(text).Sentences.SelectMany(s => s.Tokens).Select(t => t.Form)));

    [Theory]
    [InlineData("The envoy left. Nobody said why.", 2)]
    [InlineData("\u201cWe will not go.\u201d That was all he said.", 2)]
    [InlineData("Mr. John F. Kennedy met U.S. officials in Washington.", 1)]
    [InlineData("Is that so? No!", 2)]
    public void Sentences_end_where_a_reader_would_end_them(string text, int expected) =>
        Assert.Equal(expected, Reader.Parse(text).Sentences.Count);

    [Theory]
    [InlineData("The minister accused Lisbon of arming the rebels.", "accuse", "minister")]
    [InlineData("Kenyan soldiers posing as traders crossed the border.", "cross", "soldiers")]
    [InlineData("Agents posing as Chilean students entered the embassy of Sweden.", "enter", "Agents")]
    [InlineData("The frigate sank in the Black Sea.", "sink", "frigate")]
    [InlineData("The bank lent the farmers money.", "lend", "bank")]
    public void A_sentence_whose_only_verb_looks_like_something_else_has_a_verb_in_the_past(string text, string lemma, string subject)
    {
        Token verb = Assert.Single(Reader.Parse(text).Sentences).Tokens.Single(t => t.IsRoot);
        Assert.Equal((lemma, "VBD"), (verb.Lemma, verb.Xpos));
        Assert.Equal(subject, verb.FindChild("nsubj")?.Form);
    }

    [Theory]
    [InlineData("A cargo train struck two men mending the line near Beira on Monday, killing one and badly hurting another, guards said.", "strike", "train")]
    [InlineData("A climber who fell while abseiling on the highest mountain of Britain has died of his injuries, police said Thursday.", "die", "climber")]
    public void What_is_said_before_the_speaker_has_its_own_subject(string text, string lemma, string subject)
    {
        Sentence sentence = Assert.Single(Reader.Parse(text).Sentences);
        Token verb = sentence.Tokens.Single(t => t.IsRoot);
        Assert.Equal(lemma, verb.Lemma);
        Assert.Equal(subject, verb.FindChild("nsubj")?.Form);
        Assert.Equal("say", sentence.Tokens.Single(t => t.Deprel == "parataxis").Lemma);
    }

    [Theory]
    [InlineData("Six men died when a bus carrying forty nuns left the road.", "leave", "bus")]
    [InlineData("Six pupils died near Kutaisi when a bus carrying forty nuns left the road and fell into a gorge.", "leave", "bus")]
    public void The_noun_before_a_participle_is_the_subject_of_the_clause(string text, string lemma, string subject)
    {
        Token verb = Assert.Single(Reader.Parse(text).Sentences).Tokens.Single(t => t.Lemma == lemma);
        Assert.Equal(subject, verb.Children.Single(c => c.HasDeprel("nsubj")).Form);
    }

    [Theory]
    [InlineData("Minister killed in attack")]
    [InlineData("Rebels given weapons by the army")]
    [InlineData("A man named envoy by the king")]
    public void A_participle_in_a_headline_stays_one(string text) =>
        Assert.DoesNotContain(Reader.Parse(text).Sentences[0].Tokens, t => t.Xpos == "VBD");

    [Fact]
    public void A_plain_sentence_is_tagged_and_parsed()
    {
        Sentence sentence = Assert.Single(Reader.Parse("The minister denied the report.").Sentences);
        Token verb = sentence[2];
        Assert.Equal(("deny", UniversalPos.Verb, "VBD"), (verb.Lemma, verb.Upos, verb.Xpos));
        Assert.True(verb.IsRoot);
        Assert.True(verb.HasFeature("Tense", "Past"));
        Assert.Equal(("nsubj", verb), (sentence[1].Deprel, sentence[1].Head));
        Assert.Equal(("obj", verb), (sentence[4].Deprel, sentence[4].Head));
    }

    [Fact]
    public void The_same_text_gives_the_same_reading_whatever_was_read_before()
    {
        const string text = "Officials in Baku said that at least nine people were killed, but Yerevan dismissed the claim.";
        string alone = Columns(LanguageReader.Load().Parse(text));
        _ = Reader.Parse("Something else entirely, with other words in it. And more of it.");
        Assert.Equal(alone, Columns(Reader.Parse(text)));
    }

    [Fact]
    public void Threads_may_share_a_reader()
    {
        string[] texts = [.. Enumerable.Range(0, 24).Select(i => $"Delegate {i} told the Council that {i} ships had turned back.")];
        string[] alone = [.. texts.Select(t => Columns(Reader.Parse(t)))];
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Columns(Reader.Parse(texts[i])));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Tokens_and_white_space_cover_any_text() =>
        Prop.ForAll<string>(text => IsCovered(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_of_odd_characters_is_read_within_its_bounds()
    {
        string[] pieces =
        [
            "word", " ", "\n", "\r\n", "\ud83d\ude00", "\ud800", "\udc00", "\u202e", "\u0301", "\0", "\u0007", ".", "\u2026", "\u201c",
            "'s", "n\u2019t", "$5", "-", "\u041c\u043e\u0441\u043a\u0432\u0430", "\u0634\u0644\u0627\u0645", "T\u0259rt\u0259r", "http://a.b/c?d=e&f",
        ];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), IsCovered).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_sentence_without_end_is_cut_at_the_stated_length()
    {
        string endless = string.Join(' ', Enumerable.Repeat("and so on", 20_000));
        ParsedText parsed = Reader.Parse(endless);
        Assert.All(parsed.Sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.LongestSentence));
        Assert.Equal(60_000, parsed.Sentences.Sum(s => s.Count));
    }

    [Fact]
    public void A_word_without_end_is_cut_as_well() => Assert.True(IsCovered(new string('x', 300_000)));

    [Fact]
    public void A_stream_gives_the_same_words_as_the_whole_text()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 9_000; i++)
        {
            text.Append("Report ").Append(i).Append(" says that the talks went on.\n\n");
        }

        string[] whole = [.. Reader.Parse(text.ToString()).Sentences.Select(s => s.ToString())];
        string[] streamed = [.. Reader.Parse(new StringReader(text.ToString())).SelectMany(p => p.Sentences).Select(s => s.ToString())];
        Assert.Equal(whole, streamed);
    }

    [Fact]
    public void Parts_are_read_apart_and_nothing_else_is()
    {
        const string text = "[nav] The ship turned back. [share] Nobody fired.";
        ParsedText parsed = Reader.Parse(text, [new TextSpan(6, 27), new TextSpan(36, text.Length)]);
        Assert.Equal(["The ship turned back.", "Nobody fired."], parsed.Sentences.Select(s => s.ToString()));
    }

    [Fact]
    public void Every_sentence_has_one_root_and_no_cycle()
    {
        ParsedText parsed = Reader.Parse("Who? The one who, they said, had said that it was he. (No.) - 5 %!");
        foreach (Sentence sentence in parsed.Sentences)
        {
            Assert.Single(sentence.Tokens, t => t.IsRoot);
            Assert.All(sentence.Tokens, t => Assert.True(t.IsWithin(sentence.Root)));
        }
    }

    private static bool IsCovered(string text)
    {
        int at = 0;
        foreach (Token token in Reader.Parse(text).Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Span.Start < at || token.Span.IsEmpty || token.Form != token.Span.Of(text)
                || !text.AsSpan(at, token.Span.Start - at).ToArray().All(Tokeniser.IsGap))
            {
                return false;
            }

            at = token.Span.End;
        }

        return text.AsSpan(at).ToArray().All(Tokeniser.IsGap);
    }

    private static string Columns(ParsedText parsed) => string.Join('\n', parsed.Sentences.SelectMany(s => s.Tokens).Select(
        t => $"{t.Form}\t{t.Lemma}\t{t.Upos}\t{t.Xpos}\t{t.Features}\t{t.HeadIndex}\t{t.Deprel}"));
}
