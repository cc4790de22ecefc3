using System.Globalization;
using System.Text;
using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange.Conllu;

/// <summary>
/// Writes documents as CoNLL-U, sentence by sentence with their trees, and the claims in MISC at the words that they turn on. The library
/// keeps no trees: each text is parsed anew.
/// </summary>
public static class ClaimConllu
{
    /// <summary>Writes the sentences of the documents that have claims.</summary>
    /// <param name="documents">The claims.</param>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="parse">Parses parts of a text.</param>
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output, Func<string, IReadOnlyList<TextSpan>, ParsedText> parse)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(parse);
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var writer = new ConlluWriter(text);
        foreach (ExportedDocument document in documents)
        {
            ParsedText parsed = parse(document.Document.Text, document.Document.Body);
            var claims = document.Claims.Select(c => c.Claim).ToLookup(c => parsed.SentenceAt(c.Predicate.Span.Start));
            for (int i = 0; i < parsed.Sentences.Count; i++)
            {
                Sentence sentence = parsed.Sentences[i];
                writer.Write(sentence, Comments(document.Document, sentence, i), MiscOf(sentence, [.. claims[i]]));
            }
        }
    }

    private static List<string> Comments(Document document, Sentence sentence, int number)
    {
        List<string> comments = number > 0 ? [] : ["# newdoc id = " + document.Id];
        comments.Add(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {document.Id}-{number + 1}"));
        comments.Add("# text = " + string.Join(' ', sentence.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return comments;
    }

    private static string[] MiscOf(Sentence sentence, IReadOnlyList<Claim> claims)
    {
        var misc = new string[sentence.Count];
        Array.Fill(misc, "");
        for (int i = 0; i < misc.Length && claims.Count > 0; i++)
        {
            Claim[] here = [.. claims.Where(c => TokenOf(sentence, c.Predicate.Span) == i)];
            if (here.Length > 0)
            {
                misc[i] = $"Claim={Join(here, c => c.Id)}|Status={Join(here, c => ContractNames<Status>.WithHyphens(c.Status))}"
                    + $"|Certainty={Join(here, c => ContractNames<Certainty>.WithHyphens(c.Certainty))}|Polarity={Join(here, c => ContractNames<Polarity>.WithHyphens(c.Polarity))}"
                    + $"|Event={Join(here, c => c.Event?.PloverType ?? "none")}";
            }
        }

        return misc;
    }

    private static string Join(Claim[] claims, Func<Claim, string> value) => string.Join(',', claims.Select(value));

    private static int TokenOf(Sentence sentence, TextSpan predicate)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.SpanOf(i).End > predicate.Start)
            {
                return i;
            }
        }

        return -1;
    }
}
