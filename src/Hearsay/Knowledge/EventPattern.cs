namespace Hearsay.Knowledge;

/// <summary>
/// When an entry of an event lexicon applies: conditions separated by spaces, all of which must hold, or <c>-</c> for always.
/// A condition names a slot (<c>subj</c>, <c>obj</c>, <c>mod</c>, <c>comp</c>, <c>adv</c>, <c>plur</c> or a preposition);
/// <c>slot</c> alone asks that it is filled, <c>slot:class</c> that a word of the class fills it, <c>slot=word</c> that the word
/// does; <c>!</c> before it turns it round.
/// </summary>
internal sealed class EventPattern
{
    private readonly EventTerm[] terms;

    private EventPattern(EventTerm[] terms)
    {
        this.terms = terms;
        Weight = terms.Sum(t => t.Weight);
    }

    /// <summary>How specific it is; of several that hold, the one with the greatest weight is meant. 0 for always.</summary>
    public int Weight { get; }

    /// <summary>Reads the pattern in a column of a lexicon.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static EventPattern Parse(LexiconRow row, int column)
    {
        string text = row.Required(column);
        return text == "-"
            ? new EventPattern([])
            : new EventPattern([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => EventTerm.Parse(t, row))]);
    }

    /// <summary>Whether the tree around a word meets it.</summary>
    public bool Holds(in EventFrame frame)
    {
        foreach (EventTerm term in terms)
        {
            if (!term.Holds(frame))
            {
                return false;
            }
        }

        return true;
    }
}
