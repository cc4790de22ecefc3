using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Tells the kind of a text from its words: turns of speakers, the first person, verdicts, an agency's dateline.</summary>
internal static class GenreJudge
{
    private const int MostWords = 20_000;

    /// <param name="text">The text.</param>
    /// <param name="body">The parts that are read.</param>
    /// <param name="title">The title, or null.</param>
    /// <param name="author">The author, or null.</param>
    /// <param name="hasDisclaimer">Whether the publisher says that the opinion is not his.</param>
    /// <param name="isWire">Whether a dateline with a place runs into the first paragraph, as in reports.</param>
    public static Genre Judge(
        string text, IReadOnlyList<TextSpan> body, string? title, string? author, bool hasDisclaimer, bool isWire)
    {
        if (title is not null && GenreNames.FindInTitle(title) is { } announced)
        {
            return announced;
        }

        if (hasDisclaimer)
        {
            return Genre.Opinion;
        }

        if (author is not null && GenreNames.FindInAuthor(author) is { } office)
        {
            return office;
        }

        if (IsTranscript(text, body))
        {
            return Genre.Transcript;
        }

        Voice voice = Listen(text, body);
        if (voice.FirstPerson * 400 >= voice.Words && voice.FirstPerson >= 2 || voice.Judgements * 300 >= voice.Words && voice.Judgements >= 2
            || voice.FirstPerson >= 1 && voice.Judgements >= 1)
        {
            return Genre.Opinion;
        }

        return isWire ? Genre.News : Genre.Unknown;
    }

    /// <summary>Whether a third of the paragraphs, and at least three, begin with a speaker and a colon.</summary>
    private static bool IsTranscript(string text, IReadOnlyList<TextSpan> body)
    {
        int turns = 0;
        foreach (TextSpan part in body)
        {
            turns += IsTurn(text, part) ? 1 : 0;
        }

        return turns >= 3 && turns * 3 >= body.Count;
    }

    private static bool IsTurn(string text, TextSpan part)
    {
        int colon = text.IndexOf(':', part.Start, Math.Min(part.Length, 50));
        if (colon <= part.Start || colon + 1 >= part.End || !char.IsWhiteSpace(text[colon + 1]))
        {
            return false;
        }

        var speaker = new TextSpan(part.Start, colon);
        if (TurnLabels.Find(speaker.Of(text)) == TurnLabel.Nobody || text.AsSpan(colon + 1).TrimStart()[..1] is "\"" or "“")
        {
            return false;
        }

        return speaker.Of(text.AsSpan()) is "Q" or "A" or "Question" or "Answer" or "QUESTION" or "ANSWER"
            || (NameShape.IsName(text, speaker, 5) && (NameShape.IsAllCapitals(speaker.Of(text.AsSpan())) || NameShape.Parts(text, speaker).Count >= 2));
    }

    /// <summary>Counts what is outside quotation marks.</summary>
    private static Voice Listen(string text, IReadOnlyList<TextSpan> body)
    {
        var voice = default(Voice);
        foreach (TextSpan part in body)
        {
            foreach (TextSpan unquoted in Unquoted(text, part))
            {
                voice = voice.Plus(Count(text, unquoted));
            }

            if (voice.Words > MostWords)
            {
                break;
            }
        }

        return voice;
    }

    private static Voice Count(string text, TextSpan span)
    {
        List<Word> words = Word.Split(text, span.Start, span.End, MostWords);
        int first = 0;
        int judgements = 0;
        for (int i = 0; i < words.Count; i++)
        {
            first += IsFirstPerson(words[i].Span.Of(text.AsSpan())) ? 1 : 0;
            judgements += GenreNames.IsJudgement(text, words, i) ? 1 : 0;
        }

        return new Voice(words.Count, first, judgements);
    }

    private static bool IsFirstPerson(ReadOnlySpan<char> word) =>
        word is "I" or "my" or "My" or "me" or "we" or "We" or "our" or "Our" or "us" or "myself" or "I'm" or "I’m" or "I've" or "I’ve";

    private static List<TextSpan> Unquoted(string text, TextSpan part)
    {
        var spans = new List<TextSpan>();
        int start = part.Start;
        bool isInside = false;
        for (int at = part.Start; at < part.End; at++)
        {
            bool opens = text[at] is '“' or '«' || (text[at] == '"' && !isInside);
            bool closes = text[at] is '”' or '»' || (text[at] == '"' && isInside);
            if (opens && !isInside)
            {
                spans.Add(new TextSpan(start, at));
            }

            if (closes)
            {
                start = at + 1;
            }

            isInside = (isInside || opens) && !closes;
        }

        if (!isInside && start < part.End)
        {
            spans.Add(new TextSpan(start, part.End));
        }

        return spans;
    }

    private readonly record struct Voice(int Words, int FirstPerson, int Judgements)
    {
        public Voice Plus(Voice other) =>
            new(Words + other.Words, FirstPerson + other.FirstPerson, Judgements + other.Judgements);
    }
}
