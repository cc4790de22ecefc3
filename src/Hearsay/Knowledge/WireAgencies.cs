using System.Buffers;
using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>News agencies whose reports others print, and how these credit them.</summary>
internal static class WireAgencies
{
    private const string Slot = "{agency}";

    private static readonly FrozenDictionary<string, string> ByForm = LoadForms();
    private static readonly SearchValues<string> Forms = SearchValues.Create([.. ByForm.Keys], StringComparison.Ordinal);
    private static readonly string[] LongestFirst = [.. ByForm.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];

    /// <summary>The phrases that credit an agency.</summary>
    public static IReadOnlyList<CreditPhrase> Phrases { get; } = [.. LexiconFile.Read("English/wire-credits.tsv").Select(ReadPhrase)];

    /// <summary>The name of the agency that is called so, or null.</summary>
    public static string? Find(string? form) => form is not null && ByForm.TryGetValue(form.Trim(), out string? name) ? name : null;

    /// <summary>
    /// The next form of an agency's name in <paramref name="text"/>, as a word or words of its own, with its place from
    /// <paramref name="start"/> on; or null.
    /// </summary>
    public static (string Name, int Start, int Length)? FindNext(string text, int start)
    {
        for (int from = start; from < text.Length; from++)
        {
            int found = text.AsSpan(from).IndexOfAny(Forms);
            if (found < 0)
            {
                return null;
            }

            from += found;
            string? form = FormAt(text, from);
            if (form is not null)
            {
                return (ByForm[form], from, form.Length);
            }
        }

        return null;
    }

    private static string? FormAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        return LongestFirst.FirstOrDefault(form => text.AsSpan(at).StartsWith(form, StringComparison.Ordinal)
            && (at + form.Length == text.Length || !char.IsLetterOrDigit(text[at + form.Length])));
    }

    private static FrozenDictionary<string, string> LoadForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("English/wire-agencies.tsv"))
        {
            foreach (string form in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row.Required(0)))
            {
                if (!forms.TryAdd(Folding.Fold(form), row[0]))
                {
                    throw row.Fail($"'{form}' stands twice");
                }
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static CreditPhrase ReadPhrase(LexiconRow row)
    {
        string phrase = row.Required(0);
        int slot = phrase.IndexOf(Slot, StringComparison.Ordinal);
        return slot < 0
            ? throw row.Fail($"'{phrase}' has no {Slot}")
            : new CreditPhrase(Folding.Fold(phrase[..slot]), Folding.Fold(phrase[(slot + Slot.Length)..]), row.Value<CreditPlace>(1));
    }
}
