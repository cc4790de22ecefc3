using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Gives those who hold an office the code of the body that the office belongs to, where that is a phrase of its own:
/// <em>a spokesman for the Chinese foreign ministry</em>, <em>a senior official in the Turkish army</em>.
/// </summary>
internal static class Affiliations
{
    /// <summary>Widens such drafts of one sentence to the body's name, and gives them its code.</summary>
    public static void Share(Sentence sentence, List<Draft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is { Form: DraftForm.Description, Code: null, Kind: SourceKind.Person or SourceKind.Unnamed or SourceKind.Group } holder
                && FindBody(sentence, drafts, holder) is { } body)
            {
                drafts[i] = Under(sentence, holder, body);
            }
        }
    }

    private static Draft? FindBody(Sentence sentence, List<Draft> drafts, Draft holder)
    {
        foreach (Draft body in drafts)
        {
            bool isKnown = body.Code is not null || body.Form == DraftForm.OtherName;
            bool isBody = isKnown && body.Form != DraftForm.Pronoun && body.Kind is SourceKind.Country or SourceKind.Organisation or SourceKind.Group;
            bool hangsOn = body.First > holder.Last
                && (body.Head.HeadIndex == holder.Head.Index || body.Head.HeadIndex == holder.Head.HeadIndex);
            if (isBody && hangsOn && body.Head.FindChild("case") is { Form: "for" or "of" or "in" or "at" or "from" or "with" or "within" } link
                && link.Index == holder.Last + 1)
            {
                return body;
            }
        }

        return null;
    }

    private static Draft Under(Sentence sentence, Draft holder, Draft body)
    {
        var span = new TextSpan(holder.Span.Start, body.Span.End);
        string? code = Combine(body, holder.Sectors);
        return holder with
        {
            Last = body.Last,
            Span = span,
            Name = span.Of(sentence.Text),
            Code = code,
            Sectors = code is null ? holder.Sectors : null,
            IsDefinite = false,
            Why = holder.Why + " of " + body.Name,
        };
    }

    private static string? Combine(Draft body, string? sectors) =>
        body.Code is { Length: 3 } country && body.Kind == SourceKind.Country && sectors is { Length: > 0 } ? $"{country} {sectors}" : body.Code;
}
