using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>Events in which all who take part are actors: A and B met, signed, clashed.</summary>
internal static class MutualEvents
{
    /// <summary>Whether the event with this code has no recipient.</summary>
    public static bool IsMutual(string code, in EventFrame frame) => code switch
    {
        "040" or "041" or "044" or "046" or "057" => true,
        _ => WordClasses.English.Holds("mutual", frame.Head.Lemma)
            && !(frame.Object is not null && frame.Head.Upos == UniversalPos.Verb),
    };
}
