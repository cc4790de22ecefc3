using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Gives the turns of a conversation to their speakers, and where two speak, tells to whom.</summary>
internal sealed class TurnSpeakers
{
    private readonly Forest forest;
    private readonly IReadOnlyList<Turn> turns;
    private readonly Token? asked;

    public TurnSpeakers(Forest forest, IReadOnlyList<Turn> turns)
    {
        this.forest = forest;
        this.turns = turns;
        asked = turns.Any(t => t.Label == TurnLabel.Answer) ? FirstPerson(turns[0].Name.Start) : null;
    }

    /// <summary>A draft for each turn.</summary>
    public IEnumerable<Draft> Find()
    {
        Token?[] speakers = [.. turns.Select(SpeakerOf)];
        string[] names = [.. turns.Select(t => t.Name.Of(forest.Text.Text).ToUpperInvariant())];
        bool areTwo = names.Distinct(StringComparer.Ordinal).Count() == 2;
        for (int i = 0; i < turns.Count; i++)
        {
            if (speakers[i] is { } speaker && TokenAt(turns[i].Colon) is { } colon)
            {
                yield return Make(turns[i], speaker, colon, areTwo ? speakers[Array.FindIndex(names, n => n != names[i])] : null);
            }
        }
    }

    private Draft Make(Turn turn, Token speaker, Token colon, Token? other)
    {
        var draft = new Draft
        {
            Sentence = forest.Text.SentenceAt(turn.Colon),
            CueHead = colon,
            CueSpan = new TextSpan(turn.Colon, turn.Colon + 1),
            Source = speaker,
            SourceSpan = turn.Name,
            Addressee = other,
            IsVerbatim = true,
            Why = "turn",
        };
        draft.Add(turn.Words);
        return draft;
    }

    private Token? SpeakerOf(Turn turn) => turn.Label == TurnLabel.Answer && asked is not null ? asked : HeadOf(turn.Name);

    /// <summary>The word that the others of the name hang on: the last name of it.</summary>
    private Token? HeadOf(TextSpan name)
    {
        Token? found = null;
        for (int number = forest.Text.SentenceAt(name.Start); number >= 0 && number < forest.Count; number++)
        {
            Sentence sentence = forest[number].Sentence;
            if (sentence.Span.Start >= name.End)
            {
                break;
            }

            for (int i = 0; i < sentence.Count; i++)
            {
                bool isHead = name.Contains(sentence.SpanOf(i)) && sentence.UposOf(i) != UniversalPos.Punct
                    && (sentence.HeadOf(i) < 0 || !name.Contains(sentence.SpanOf(sentence.HeadOf(i))));
                if (isHead)
                {
                    found = sentence[i];
                }
            }
        }

        return found;
    }

    /// <summary>Who is asked is named before the first question.</summary>
    private Token? FirstPerson(int end)
    {
        for (int number = 0; number < forest.Count && forest[number].Sentence.Span.Start < end; number++)
        {
            Sentence sentence = forest[number].Sentence;
            foreach (Name name in sentence.Names)
            {
                int subject = name.Type == NameType.Person ? SubjectIn(sentence, name) : -1;
                if (subject >= 0)
                {
                    return sentence[subject];
                }
            }
        }

        return null;
    }

    private static int SubjectIn(Sentence sentence, Name name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (sentence.DeprelOf(i).StartsWith("nsubj", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Token? TokenAt(int position)
    {
        int number = forest.Text.SentenceAt(position);
        if (number < 0)
        {
            return null;
        }

        Sentence sentence = forest[number].Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.SpanOf(i).Contains(position))
            {
                return sentence[i];
            }
        }

        return null;
    }
}
