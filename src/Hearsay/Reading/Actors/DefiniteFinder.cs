using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Finds definite descriptions that name no role but may take somebody up: <em>the country</em>, <em>both sides</em>,
/// <em>the referee</em> after <em>referee Iain Brines</em>. They are kept only if somebody is found.
/// </summary>
internal sealed class DefiniteFinder
{
    private const int Reach = 5;
    private readonly Sentence sentence;
    private readonly int index;
    private readonly HashSet<string> titles;

    public DefiniteFinder(Sentence sentence, int index, HashSet<string> titles)
    {
        this.sentence = sentence;
        this.index = index;
        this.titles = titles;
    }

    /// <summary>Adds those that do not overlap <paramref name="drafts"/>.</summary>
    public void AddTo(List<Draft> drafts)
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            if (sentence.UposOf(i) == UniversalPos.Det && IsDefinite(sentence.FormOf(i)) && sentence.HeadOf(i) is var head
                && head > i && head - i <= Reach && sentence.UposOf(head) is UniversalPos.Noun or UniversalPos.Propn
                && !drafts.Exists(d => d.First <= head && d.Last >= i) && Find(i, head) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private static bool IsDefinite(string form) =>
        form is "the" or "The" or "this" or "This" or "these" or "These" or "both" or "Both";

    private Draft? Find(int first, int head)
    {
        string noun = sentence.LemmaOf(head);
        Nominal? nominal = Nominals.Find(noun);
        if ((nominal is null && !titles.Contains(noun)) || IsRestricted(head) || IsPlace(first, nominal))
        {
            return null;
        }

        bool isPlural = sentence.XposOf(head) is "NNS" or "NNPS";
        var span = new TextSpan(sentence.SpanOf(first).Start, sentence.SpanOf(head).End);
        return new Draft
        {
            Sentence = index,
            First = first,
            Last = head,
            Span = span,
            Head = sentence[head],
            Name = span.Of(sentence.Text),
            Kind = nominal?.Class switch
            {
                NominalClass.Group => SourceKind.Group,
                NominalClass.Body => SourceKind.Organisation,
                NominalClass.Country or NominalClass.Side => SourceKind.Country,
                _ => isPlural ? SourceKind.Group : SourceKind.Person,
            },
            Gender = nominal?.Gender ?? Gender.Unknown,
            IsPlural = isPlural,
            Form = DraftForm.Description,
            Role = noun.ToLowerInvariant(),
            IsDefinite = true,
            IsTentative = true,
            IsPair = isPlural && IsPair(first, head),
            Why = "description: " + noun,
        };
    }

    private bool IsPair(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (sentence.FormOf(i) is "both" or "Both" or "two")
            {
                return true;
            }
        }

        return false;
    }

    // "the company that …", "the side of …": the words themselves say which.
    private bool IsRestricted(int head) =>
        sentence[head].Children.Any(c => c.Index > head && ((c.HasDeprel("nmod") && c.FindChild("case")?.Lemma == "of") || c.HasDeprel("acl") || c.HasDeprel("flat")));

    private bool IsPlace(int first, Nominal? nominal) =>
        nominal?.Class == NominalClass.Country && PlaceUse.IsLocative(sentence, first);
}
