using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Finds the names in a sentence, by the lexicon of actors and by the name finder.</summary>
internal sealed class NameScanner
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "comrade", "señor", "herr", "monsieur",
    };

    private readonly ActorLexicon lexicon;
    private readonly FoldedText folded;
    private readonly Aliases aliases;
    private readonly TermChooser chooser;

    public NameScanner(ActorLexicon lexicon, FoldedText folded, TermChooser chooser, Aliases aliases)
    {
        this.aliases = aliases;
        this.lexicon = lexicon;
        this.folded = folded;
        this.chooser = chooser;
    }

    /// <summary>The names in order; they never overlap.</summary>
    public List<NamedUnit> Scan(Sentence sentence)
    {
        List<NamedUnit> units = ScanLexicon(sentence);
        foreach (Name name in sentence.Names)
        {
            AddName(units, sentence, name);
        }

        units.RemoveAll(u => ShipNames.IsShip(sentence, u));
        aliases.Apply(sentence, units);
        return units;
    }

    private List<NamedUnit> ScanLexicon(Sentence sentence)
    {
        var units = new List<NamedUnit>();
        int limit = sentence.Span.End;
        int done = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            TextSpan span = sentence.SpanOf(i);
            for (int at = Math.Max(span.Start, done); at < span.End; at = NextPart(at, span.End))
            {
                if (StartsPart(at, span.Start) && Match(sentence, i, at, limit) is { } unit)
                {
                    units.Add(unit);
                    done = unit.Span.End;
                    at = Math.Max(at, done - 1);
                }
            }
        }

        return units;
    }

    // A word starts here: the token itself, or a part of it after a hyphen or slash.
    private bool StartsPart(int at, int tokenStart) =>
        char.IsLetterOrDigit(folded.Folded[at]) && (at == tokenStart || folded.Folded[at - 1] is '-' or '/' or '\'' or '"' or '(');

    private int NextPart(int at, int end)
    {
        int next = at + 1;
        while (next < end && folded.Folded[next - 1] is not ('-' or '/' or '(' or '"'))
        {
            next++;
        }

        return next;
    }

    private NamedUnit? Match(Sentence sentence, int token, int start, int limit)
    {
        if (lexicon.Names.FindAt(folded.Folded, start, limit) is not { } match)
        {
            return null;
        }

        int last = token;
        while (last + 1 < sentence.Count && sentence.SpanOf(last + 1).Start < match.End)
        {
            last++;
        }

        bool isTitled = IsTitled(sentence, token);
        if (!isTitled && IsSurnameOfAnother(sentence, token, match.Values))
        {
            return null;
        }

        if (chooser.Choose(match.Values, isTitled) is not { } chosen)
        {
            return null;
        }

        if (chosen.Term.Kind == ActorTermKind.Person)
        {
            chooser.Name(chosen.Term.Entity);
        }

        return new NamedUnit(token, last, new TextSpan(start, match.End), chosen.Term, null) { Code = chosen.Code };
    }

    private bool IsTitled(Sentence sentence, int token)
    {
        if (token == 0)
        {
            return false;
        }

        string before = sentence.FormOf(token - 1);
        return Honorifics.Contains(before) || EndsInOffice(sentence, token - 1);
    }

    private bool EndsInOffice(Sentence sentence, int token)
    {
        int limit = sentence.SpanOf(token).End;
        for (int first = token; first >= Math.Max(0, token - 3); first--)
        {
            if (lexicon.Roles.FindAt(folded.Lower, sentence.SpanOf(first).Start, limit) is { } role
                && role.End == limit && role.Values[0].IsOffice)
            {
                return true;
            }
        }

        return false;
    }

    // "Caroline Kennedy" is not the president: a surname after an unknown given name is somebody else's.
    private static bool IsSurnameOfAnother(Sentence sentence, int token, IReadOnlyList<ActorTerm> terms) =>
        token > 0
        && terms.All(t => t.Kind == ActorTermKind.Surname)
        && sentence.UposOf(token - 1) == UniversalPos.Propn
        && char.IsUpper(sentence.FormOf(token - 1)[0])
        && sentence.SpanOf(token).Start - sentence.SpanOf(token - 1).End == 1
        && (sentence.HeadOf(token) == token - 1 || sentence.HeadOf(token - 1) == token || IsInOneName(sentence, token));

    private static bool IsInOneName(Sentence sentence, int token) =>
        sentence.Names.Any(n => n.Type == NameType.Person && n.Start < token && token < n.End);

    private void AddName(List<NamedUnit> units, Sentence sentence, Name name)
    {
        var span = new TextSpan(sentence.SpanOf(name.Start).Start, sentence.SpanOf(name.End - 1).End);
        List<NamedUnit> inside = units.FindAll(u => u.Span.Overlaps(span));
        if (inside.Count == 0)
        {
            units.Add(new NamedUnit(name.Start, name.End - 1, span, null, name.Type));
            return;
        }

        bool isWider = inside.TrueForAll(u => u.First >= name.Start && u.Last < name.End && u.Last - u.First < name.End - 1 - name.Start);
        if (isWider && Absorbs(sentence, name, inside))
        {
            units.RemoveAll(inside.Contains);
            units.Add(new NamedUnit(name.Start, name.End - 1, span, null, name.Type)
            {
                CountryHint = name.Type == NameType.Organisation ? inside[0].Term?.CountryCode : null,
            });
        }
    }

    // A name that holds a known one stands for something of its own: "the Bank of Russia", "Michael Jordan".
    private bool Absorbs(Sentence sentence, Name name, List<NamedUnit> inside)
    {
        if (inside.Exists(u => u.IsPerson || u.Term is { Kind: ActorTermKind.Organisation }))
        {
            return false;
        }

        return name.Type switch
        {
            NameType.Person => inside[^1].Last == name.End - 1 || inside[0].First == name.Start,
            NameType.Organisation => !EndsInRole(sentence, name.End - 1) && !RunsIntoRole(sentence, name),
            _ => inside.Exists(u => u.Term is { Kind: ActorTermKind.Capital }),
        };
    }

    /// <summary><em>Israeli Defence</em> of <em>Israeli Defence Minister</em>: no body.</summary>
    private bool RunsIntoRole(Sentence sentence, Name name)
    {
        int end = sentence.SpanOf(name.End - 1).End;
        for (int first = name.Start + 1; first < name.End; first++)
        {
            if (lexicon.Roles.FindAt(folded.Lower, sentence.SpanOf(first).Start, sentence.Span.End) is { } role && role.End > end && role.Values[0].IsOffice)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInRole(Sentence sentence, int token)
    {
        int limit = sentence.SpanOf(token).End;
        for (int first = token; first >= Math.Max(0, token - 2); first--)
        {
            if (lexicon.Roles.FindAt(folded.Lower, sentence.SpanOf(first).Start, limit) is { } role && role.End == limit)
            {
                return true;
            }
        }

        return false;
    }
}
