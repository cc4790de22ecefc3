using System.Globalization;

namespace Hearsay.Language.Tagging;

/// <summary>How a form becomes its lemma: letters cut from the end, others put there, case kept or lowered.</summary>
/// <param name="KeepsCase">Whether capitals stay.</param>
/// <param name="Cut">The number of letters to cut.</param>
/// <param name="Add">What to put there.</param>
internal readonly record struct LemmaRule(bool KeepsCase, int Cut, string Add)
{
    /// <summary>Reads <c>l2y</c>: lower case, cut two, add y; <c>k</c> in front keeps the case.</summary>
    public static LemmaRule Parse(string text) =>
        new(text[0] == 'k', int.Parse(text.AsSpan(1, 1), CultureInfo.InvariantCulture), text[2..]);

    /// <summary>Whether the form is long enough.</summary>
    public bool Fits(string form) => form.Length > Cut || (form.Length == Cut && Add.Length > 0);

    /// <summary>The lemma.</summary>
    public string Apply(string form)
    {
        string stem = form[..^Cut];
        return (KeepsCase ? stem : stem.ToLowerInvariant()) + Add;
    }

    /// <summary>The rule as <see cref="Parse"/> reads it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(KeepsCase ? 'k' : 'l')}{Cut}{Add}");
}
