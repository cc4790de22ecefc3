using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>
/// A desk's own actors, which go before those that Hearsay knows: one a line, columns separated by tabs, as <c>docs/actors.md</c>
/// says. Lines that begin with <c>#</c> and empty lines are skipped.
/// </summary>
public sealed partial class ActorFile
{
    private ActorFile(IReadOnlyList<(string, ActorTerm)> terms) => Terms = terms;

    /// <summary>Names with what they mean.</summary>
    internal IReadOnlyList<(string Name, ActorTerm Term)> Terms { get; }

    /// <summary>Reads a file in UTF-8.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static ActorFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Read(reader, path);
    }

    /// <summary>Reads rows from <paramref name="reader"/>; <paramref name="name"/> stands in error messages.</summary>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static ActorFile Read(TextReader reader, string name)
    {
        var terms = new List<(string, ActorTerm)>();
        foreach (LexiconRow row in LexiconFile.Read(reader, name))
        {
            ActorTerm term = ReadTerm(row);
            terms.Add((term.Entity, term));
            terms.AddRange(Cells.List(row[3]).Select(alias => (alias, OfAlias(term, alias))));
        }

        return new ActorFile(terms);
    }

    private static ActorTerm ReadTerm(LexiconRow row)
    {
        string code = row.Required(1);
        if (!Code().IsMatch(code))
        {
            throw row.Fail($"'{code}' is no code; write a country or bloc and sectors, e.g. 'COL REB'");
        }

        SourceKind kind = row.Value<SourceKind>(2);
        return new ActorTerm
        {
            Kind = kind switch
            {
                SourceKind.Person => ActorTermKind.Person,
                SourceKind.Country => ActorTermKind.Country,
                SourceKind.Organisation or SourceKind.Group => ActorTermKind.Organisation,
                _ => throw row.Fail($"'{row[2]}' cannot act; write person, organisation, country or group"),
            },
            Code = code,
            Entity = row.Required(0),
            Source = kind,
            From = DateIn(row, 4),
            Until = DateIn(row, 5),
        };
    }

    /// <summary>A single word for a person is the surname, which needs no first name before it.</summary>
    private static ActorTerm OfAlias(ActorTerm term, string alias) =>
        term.Kind == ActorTermKind.Person && !alias.Contains(' ', StringComparison.Ordinal)
            ? term with { Kind = ActorTermKind.Surname }
            : term;

    private static string DateIn(LexiconRow row, int column) =>
        row[column].Length == 0 || Date().IsMatch(row[column])
            ? row[column]
            : throw row.Fail($"'{row[column]}' is no date; write a year, a month or a day, e.g. '1998-08-07'");

    [GeneratedRegex("^[A-Z]{3}( [A-Z]{3})*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$")]
    private static partial Regex Date();
}
