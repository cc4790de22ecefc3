using System.Globalization;
using System.Text;
using Hearsay.Documents;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;

namespace Hearsay.Store.Finding;

/// <summary>
/// Turns a query into a condition on claims or on documents. What the word index can answer in one go becomes one question to it;
/// dates and remarks become conditions beside it.
/// </summary>
internal sealed class QuerySql
{
    private readonly bool isOfClaims;
    private readonly Func<string, IReadOnlyList<long>> sourcesOf;
    private readonly List<object> values = [];

    private QuerySql(bool isOfClaims, Func<string, IReadOnlyList<long>> sourcesOf)
    {
        this.isOfClaims = isOfClaims;
        this.sourcesOf = sourcesOf;
    }

    /// <summary>The condition on rows of <c>claim</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="sourcesOf">Gives the numbers of the sources that an id names.</param>
    public static SqlCondition OfClaims(Query query, Func<string, IReadOnlyList<long>> sourcesOf) => new QuerySql(true, sourcesOf).Build(query);

    /// <summary>The condition on rows of <c>document</c>.</summary>
    /// <exception cref="QueryException">The query names a field that only claims have.</exception>
    public static SqlCondition OfDocuments(Query query) => new QuerySql(false, _ => []).Build(query);

    private string Table => isOfClaims ? "claim" : "document";

    /// <summary>
    /// What must hold of everything that is found is asked of the index in one go, dates by the years and months that they may lie in;
    /// the rest, and the days, are conditions on what the index gives.
    /// </summary>
    private SqlCondition Build(Query query)
    {
        IReadOnlyList<Query> parts = query is Query.And and ? and.Parts : [query];
        Query[] inIndex = [.. parts.Select(Loosened).Where(p => p is not Query.Everything && Words(p) is not null)];
        string[] others = [.. parts.Where(p => p is not Query.Everything && Words(p) is null).Select(p => p is Query.Phrase { IsExact: true } exact ? Whole(exact) : Condition(p))];
        string? words = inIndex.Length == 0 ? null : Words(inIndex.Length == 1 ? inIndex[0] : new Query.And(inIndex));
        if (isOfClaims && TimeMarks.Between(DaysOf(parts)) is { } marks)
        {
            words = words is null ? marks : $"({words} AND {marks})";
        }

        return new SqlCondition(words, others.Length == 0 ? "1 = 1" : string.Join(" AND ", others), values);
    }

    /// <summary>What the index can tell of an exact value: that its words are there.</summary>
    private static Query Loosened(Query query) => query is Query.Phrase { IsExact: true } exact ? exact with { Words = exact.Words[1..] } : query;

    /// <summary>The days between which everything that is found must lie.</summary>
    private static (DateOnly? First, DateOnly? Last) DaysOf(IReadOnlyList<Query> parts)
    {
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (Query.Phrase phrase in parts.OfType<Query.Phrase>())
        {
            if (phrase.Field?.Kind == QueryFieldKind.After && DayRange.Parse(phrase.Words) is { } after)
            {
                first = first is { } known && known > after.First ? known : after.First;
            }
            else if (phrase.Field?.Kind == QueryFieldKind.Before && DayRange.Parse(phrase.Words) is { } before)
            {
                last = last is { } known && known < before.Last ? known : before.Last;
            }
        }

        return (first, last);
    }

    private string Condition(Query query)
    {
        if (Words(query) is { } whole)
        {
            return Match(whole);
        }

        return query switch
        {
            Query.Everything => "1 = 1",
            Query.And and => "(" + string.Join(" AND ", and.Parts.Select(Condition)) + ")",
            Query.Or or => "(" + string.Join(" OR ", or.Parts.Select(Condition)) + ")",
            Query.Not not => "NOT (" + Condition(not.Part) + ")",
            Query.Phrase phrase => Special(phrase),
            _ => throw new InvalidOperationException(query.GetType().Name),
        };
    }

    private string Match(string words) => $"{Table}.number IN (SELECT rowid FROM {Table}_words WHERE {Table}_words MATCH {Value(words)})";

    private string Special(Query.Phrase phrase)
    {
        QueryField field = phrase.Field!;
        DayRange days = DayRange.Parse(phrase.Words) ?? default;
        return field.Kind switch
        {
            _ when isOfClaims && IsOfWholeDocument(field) =>
                $"claim.document IN (SELECT rowid FROM document_words WHERE document_words MATCH {Value($"{{{field.Column}}} : {Quoted(phrase.Words, phrase.IsPrefix)}")})",
            _ when phrase.IsWeighed => Weighed(phrase),
            _ when phrase.IsSourceId => string.Create(CultureInfo.InvariantCulture, $"{ColumnOf(field)} IN ({string.Join(", ", sourcesOf(phrase.Words))})"),
            _ when phrase.IsExact => $"({Condition(Loosened(phrase))} AND {Whole(phrase)})",
            QueryFieldKind.Published => Published(phrase.Words),
            QueryFieldKind.After when isOfClaims => $"claim.time_to >= {Value(days.First.DayNumber)}",
            QueryFieldKind.Before when isOfClaims => $"claim.time_from <= {Value(days.Last.DayNumber)}",
            QueryFieldKind.Near => Near(phrase.Words),
            QueryFieldKind.After => $"document.published >= {Value(phrase.Words)}",
            QueryFieldKind.Before => $"document.published <= {Value(Iso(days.Last))}",
            _ => Tagged(phrase.Words),
        };
    }

    /// <summary>Whether the index of claims does not know it, and that of documents does.</summary>
    private static bool IsOfWholeDocument(QueryField field) => field.Name is "author" or "title";

    private static string ColumnOf(QueryField field) => field.Name switch { "via" => "claim.via", "cited" => "coalesce(claim.via, claim.source)", _ => "claim.source" };

    /// <summary>That a whole value is so, where the index only knows that its words are there.</summary>
    private string Whole(Query.Phrase phrase)
    {
        string value = Value(phrase.Words[1..].Trim());
        return phrase.Field!.Name switch
        {
            "outlet" when isOfClaims => $"EXISTS (SELECT 1 FROM document d WHERE d.number = claim.document AND d.outlet = {value})",
            "outlet" => $"document.outlet = {value}",
            "actor" => HasLine("claim.actors", value),
            "recipient" => HasLine("claim.recipients", value),
            _ => $"({HasLine("claim.actors", value)} OR {HasLine("claim.recipients", value)})",
        };
    }

    private static string HasLine(string column, string value) => $"instr(char(10) || coalesce({column}, '') || char(10), char(10) || {value} || char(10)) > 0";

    private string Published(string start) => isOfClaims
        ? $"EXISTS (SELECT 1 FROM document d WHERE d.number = claim.document AND substr(d.published, 1, {start.Length}) = {Value(start)})"
        : $"substr(document.published, 1, {start.Length}) = {Value(start)}";

    private string Near(string words)
    {
        (EarthPoint point, double kilometres) = NearValue.Parse(words, out _)!.Value;
        return $"(claim.point_x IS NOT NULL AND claim.point_x * {Value(point.X)} + claim.point_y * {Value(point.Y)} + claim.point_z * {Value(point.Z)} >= {Value(EarthPoint.ProductAt(kilometres))})";
    }

    private string Weighed(Query.Phrase phrase) => phrase.Field!.Name switch
    {
        "origin" => $"claim.number IN (SELECT claim FROM weighed WHERE origin IN (SELECT rowid FROM origin_words WHERE origin_words MATCH {Value(Quoted(phrase.Words, phrase.IsPrefix))}))",
        "shared" => $"EXISTS (SELECT 1 FROM weighed w WHERE w.claim = claim.number AND w.shared = {(IsYes(phrase) ? 1 : 0)})",
        "happening" => $"claim.number IN (SELECT w.claim FROM happening h JOIN weighed w ON w.happening = h.number WHERE h.id = {Value(phrase.Words.ToLowerInvariant())})",
        _ => "EXISTS (SELECT 1 FROM weighed w WHERE w.claim = claim.number AND w.disputed = 1)",
    };

    private static bool IsYes(Query.Phrase phrase) => phrase.Words.StartsWith('y') || phrase.Words.StartsWith('Y');

    /// <summary>Those that carry the tag, or stand in a document that does. A tag taken back does not count.</summary>
    private string Tagged(string tag)
    {
        string about = isOfClaims
            ? "r.document = claim.document AND (r.claim IS NULL OR r.claim = claim.id)"
            : "r.document = document.number AND r.claim IS NULL";
        return $"EXISTS (SELECT 1 FROM remark r WHERE r.kind = 'tag' AND r.value = {Value(tag.ToLowerInvariant())} AND {about}"
            + " AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = r.number))";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Value(object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@q{values.Count - 1}");
    }

    /// <summary>The query in the language of the word index, or null if something in it is not in there.</summary>
    private string? Words(Query query) => query switch
    {
        Query.Phrase phrase => Words(phrase),
        Query.Not not => Words(not.Part) is { } part ? $"(marks : {ClaimWords.All} NOT {part})" : null,
        Query.Or or => Join(or.Parts, " OR "),
        Query.And and => JoinAnd(and.Parts),
        _ => null,
    };

    private string? Join(IReadOnlyList<Query> parts, string between)
    {
        string?[] words = [.. parts.Select(Words)];
        return words.Contains(null) ? null : "(" + string.Join(between, words) + ")";
    }

    /// <summary>The index can only take away from what it has found: first what must be there, then what must not.</summary>
    private string? JoinAnd(IReadOnlyList<Query> parts)
    {
        string? wanted = Join([.. parts.Where(p => p is not Query.Not)], " AND ");
        string? unwanted = Join([.. parts.OfType<Query.Not>().Select(n => n.Part)], " OR ");
        if (wanted is null || unwanted is null)
        {
            return null;
        }

        return (wanted, unwanted) switch
        {
            (_, "()") => wanted,
            ("()", _) => $"(marks : {ClaimWords.All} NOT {unwanted})",
            _ => $"({wanted} NOT {unwanted})",
        };
    }

    private string? Words(Query.Phrase phrase)
    {
        if (phrase.Field is not { } field)
        {
            return isOfClaims
                ? "{words sources actors recipients places} : " + Quoted(phrase.Words, phrase.IsPrefix)
                : "{title text author outlet} : " + Quoted(phrase.Words, phrase.IsPrefix);
        }

        if (!isOfClaims && !field.IsOfDocument)
        {
            throw new QueryException($"The field '{field.Name}' is one of claims: use 'hearsay claims'.");
        }

        return field.Kind switch
        {
            _ when isOfClaims && IsOfWholeDocument(field) => null,
            QueryFieldKind.Words when !phrase.IsSourceId && !phrase.IsExact => $"{{{field.Column}}} : {Quoted(phrase.Words, phrase.IsPrefix)}",
            QueryFieldKind.Mark when !phrase.IsWeighed => $"marks : {Quoted(ClaimWords.Mark(field.Name, phrase.Words), phrase.IsPrefix)}",
            _ => null,
        };
    }

    private static string Quoted(string words, bool isPrefix) =>
        new StringBuilder("\"").Append(words.Replace('"', ' ')).Append(isPrefix ? "\" *" : "\"").ToString();
}
