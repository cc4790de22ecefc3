using System.Globalization;
using Hearsay.Documents;
using Hearsay.Store.Problems;

namespace Hearsay.Store.Finding;

/// <summary>
/// Reads a query as typed: words, "phrases", beginnings*, field:value, and, or, not (or -), parentheses. Words side by side must
/// all be there.
/// </summary>
internal sealed class QueryParser
{
    private const int MostNesting = 50;

    private readonly string text;
    private int at;
    private int depth;

    private QueryParser(string text)
    {
        this.text = text;
    }

    /// <summary>The query of a text; everything if the text is empty.</summary>
    /// <exception cref="QueryException">It cannot be understood.</exception>
    public static Query Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new QueryParser(text);
        parser.Skip();
        if (parser.IsAtEnd)
        {
            return new Query.Everything();
        }

        Query query = parser.ReadOr();
        return parser.IsAtEnd ? query : throw parser.Error("a ')' without its '('");
    }

    private bool IsAtEnd => at == text.Length;

    private Query ReadOr()
    {
        if (++depth > MostNesting)
        {
            throw Error("more parentheses within each other than anybody means");
        }

        var parts = new List<Query> { ReadAnd() };
        while (ReadKeyword("or"))
        {
            parts.Add(ReadAnd());
        }

        depth--;
        return parts.Count == 1 ? parts[0] : new Query.Or(parts);
    }

    private Query ReadAnd()
    {
        var parts = new List<Query> { ReadNot() };
        while (true)
        {
            bool isSaid = ReadKeyword("and");
            if (!isSaid && (IsAtEnd || text[at] == ')' || IsKeyword("or")))
            {
                return parts.Count == 1 ? parts[0] : new Query.And(parts);
            }

            parts.Add(ReadNot());
        }
    }

    private Query ReadNot()
    {
        bool isNegative = false;
        while (ReadKeyword("not") || ReadDash())
        {
            isNegative = !isNegative;
        }

        Query part = ReadPart();
        return isNegative ? new Query.Not(part) : part;
    }

    private Query ReadPart()
    {
        if (IsAtEnd)
        {
            throw Error("something more is needed at the end");
        }

        if (text[at] == '(')
        {
            at++;
            Skip();
            Query inner = ReadOr();
            if (IsAtEnd)
            {
                throw Error("a '(' without its ')'");
            }

            at++;
            Skip();
            return inner;
        }

        if (text[at] == ')')
        {
            throw Error("a ')' where something to look for was expected");
        }

        return ReadField() is { } field ? ReadValue(field) : ReadPhrase(null);
    }

    /// <summary>The field before a colon, or null if there is no colon.</summary>
    private QueryField? ReadField()
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        if (end == at || end == text.Length || text[end] != ':')
        {
            return null;
        }

        string name = text[at..end];
        if (QueryFields.Find(name) is not { } field)
        {
            throw Error($"there is no field '{name}' (there are {string.Join(", ", QueryFields.All.Select(f => f.Name))}); put it in quotation marks if it is a word");
        }

        at = end + 1;
        return field;
    }

    private Query.Phrase ReadValue(QueryField field)
    {
        int start = at;
        Query.Phrase phrase = ReadPhrase(field);
        if (field.Choices.Count > 0 && !field.Choices.Any(c => Matches(c, phrase)))
        {
            at = start;
            throw Error($"'{phrase.Words}' is no {field.Name} (there are {field.Values})");
        }

        if (field.Kind is QueryFieldKind.After or QueryFieldKind.Before or QueryFieldKind.Published && DayRange.Parse(phrase.Words) is null)
        {
            at = start;
            throw Error($"'{phrase.Words}' is no date ({field.Values})");
        }

        if (field.Kind is QueryFieldKind.Chain && !phrase.IsSourceId)
        {
            at = start;
            throw Error($"'{phrase.Words}' is no id of a source ({field.Values})");
        }

        if (field.Kind is QueryFieldKind.Near && NearValue.Parse(phrase.Words, out string? problem) is null)
        {
            at = start;
            throw Error(problem!);
        }

        return phrase;
    }

    private static bool Matches(string choice, Query.Phrase phrase) => phrase.IsPrefix
        ? choice.StartsWith(phrase.Words, StringComparison.OrdinalIgnoreCase)
        : choice.Equals(phrase.Words, StringComparison.OrdinalIgnoreCase);

    private Query.Phrase ReadPhrase(QueryField? field)
    {
        int start = at;
        string words;
        if (!IsAtEnd && text[at] is '"' or '“' or '”')
        {
            int end = text.AsSpan(at + 1).IndexOfAny('"', '”', '“');
            if (end < 0)
            {
                throw Error("a quotation mark without its other half");
            }

            words = text.Substring(at + 1, end);
            at += end + 2;
        }
        else
        {
            while (!IsAtEnd && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')' or '"' or '“' or '”' or '*'))
            {
                at++;
            }

            words = text[start..at];
        }

        bool isPrefix = !IsAtEnd && text[at] == '*';
        at += isPrefix ? 1 : 0;
        if (!words.Any(char.IsLetterOrDigit))
        {
            at = start;
            throw Error(field is null ? "there is no letter or digit to look for" : $"'{field.Name}:' needs a value");
        }

        Skip();
        return new Query.Phrase(field, words, isPrefix);
    }

    private bool IsKeyword(string word) =>
        at + word.Length <= text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && (at + word.Length == text.Length || text[at + word.Length] is '(' or ')' || char.IsWhiteSpace(text[at + word.Length]));

    private bool ReadKeyword(string word)
    {
        if (!IsKeyword(word))
        {
            return false;
        }

        at += word.Length;
        Skip();
        return true;
    }

    private bool ReadDash()
    {
        if (at + 1 >= text.Length || text[at] != '-' || char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        at++;
        return true;
    }

    private void Skip()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private QueryException Error(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The query '{text}' cannot be understood at position {at + 1}: {what}."));
}
