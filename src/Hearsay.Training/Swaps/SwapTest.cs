using Hearsay.Documents;
using Hearsay.Language;

namespace Hearsay.Training.Swaps;

/// <summary>
/// Reads documents under other states' names: the two states that a document names most take each other's, and
/// then those of third states, drawn with a fixed seed.
/// </summary>
internal sealed class SwapTest
{
    private const int Draws = 3;
    private readonly Func<string, ParsedText> parse;
    private readonly Func<Document, DocumentReading> read;

    /// <summary>Makes a test of a reader.</summary>
    public SwapTest(Func<string, ParsedText> parse, Func<Document, DocumentReading> read)
    {
        this.parse = parse;
        this.read = read;
    }

    /// <summary>What became of the document's claims, for each exchange; nothing if it names no state.</summary>
    public IEnumerable<SwapOutcome> Run(Document document)
    {
        List<StateWord> words = StateWordFinder.Find(parse(document.Text), document.Published?.Value);
        List<NamedState> named = MostNamed(words);
        if (named.Count == 0)
        {
            yield break;
        }

        DocumentReading before = read(document);
        foreach (NameSwap swap in Swaps(document, named, [.. words.Select(w => w.Code)]))
        {
            var edited = new EditedText(document.Text, swap.Find(document.Text, words));
            Document other = Under(document, edited);
            yield return ClaimComparison.Compare(swap.Label, before, read(other), edited);
        }
    }

    /// <summary>The document with edited text; what is known of it moves along.</summary>
    internal static Document Under(Document document, EditedText edited) => document with
    {
        Text = edited.Text,
        Body = [.. document.Body.Select(edited.Map)],
        TitleSpan = document.TitleSpan is { } span ? edited.Map(span) : null,
    };

    private static List<NamedState> MostNamed(List<StateWord> words) =>
    [
        .. words.GroupBy(w => w.Code, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => NamedState.Find(g.Key)).OfType<NamedState>().Take(2),
    ];

    private static IEnumerable<NameSwap> Swaps(Document document, List<NamedState> named, HashSet<string> present)
    {
        string? published = document.Published?.Value;
        if (named.Count == 2)
        {
            yield return new NameSwap([(named[0], named[1]), (named[1], named[0])], published);
        }

        NamedState[] others = [.. NamedState.All.Where(s => !present.Contains(s.Country.Code))];
        ulong seed = 14695981039346656037;
        foreach (char c in document.Text)
        {
            seed = (seed ^ c) * 1099511628211;
        }

        for (int draw = 0; draw < Draws; draw++)
        {
            var pairs = new List<(NamedState, NamedState)>();
            foreach (NamedState state in named)
            {
                seed = (seed * 6364136223846793005) + 1442695040888963407;
                NamedState third = others[(int)((seed >> 33) % (ulong)others.Length)];
                pairs.Add((state, pairs.Exists(p => p.Item2 == third) ? others[0] : third));
            }

            yield return new NameSwap(pairs, published);
        }
    }
}
