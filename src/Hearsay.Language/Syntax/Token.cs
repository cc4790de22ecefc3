namespace Hearsay.Language.Syntax;

/// <summary>
/// A syntactic word: a view of one row of a <see cref="Syntax.Sentence"/>. Cheap to make and to copy.
/// </summary>
public readonly struct Token : IEquatable<Token>
{
    internal Token(Sentence sentence, int index)
    {
        Sentence = sentence;
        Index = index;
    }

    /// <summary>The sentence that it stands in.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its place in the sentence, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands in <see cref="Sentence.Text"/>.</summary>
    public TextSpan Span => Sentence.SpanOf(Index);

    /// <summary>The word as written.</summary>
    public string Form => Sentence.FormOf(Index);

    /// <summary>The dictionary form.</summary>
    public string Lemma => Sentence.LemmaOf(Index);

    /// <summary>The universal part of speech.</summary>
    public UniversalPos Upos => Sentence.UposOf(Index);

    /// <summary>The Penn Treebank tag.</summary>
    public string Xpos => Sentence.XposOf(Index);

    /// <summary>The morphological features as UD writes them, <c>Name=Value|Name=Value</c>, or empty.</summary>
    public string Features => Sentence.FeaturesOf(Index);

    /// <summary>The relation to the head, with its subtype: <c>nsubj:pass</c>.</summary>
    public string Deprel => Sentence.DeprelOf(Index);

    /// <summary>The index of the head, or -1 for the root.</summary>
    public int HeadIndex => Sentence.HeadOf(Index);

    /// <summary>Whether it is the root of its sentence.</summary>
    public bool IsRoot => HeadIndex < 0;

    /// <summary>The head; of the root, the root itself.</summary>
    public Token Head => IsRoot ? this : new Token(Sentence, HeadIndex);

    /// <summary>Whether white space follows.</summary>
    public bool IsFollowedBySpace => Sentence.IsFollowedBySpace(Index);

    /// <summary>The tokens whose head this is, in order.</summary>
    public TokenChildren Children => new(this);

    /// <summary>The first child with this relation, subtypes included (<c>nsubj</c> finds <c>nsubj:pass</c>), or null.</summary>
    public Token? FindChild(string deprel)
    {
        foreach (Token child in Children)
        {
            if (child.HasDeprel(deprel))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether the relation to the head is this one or one of its subtypes.</summary>
    public bool HasDeprel(string deprel)
    {
        string own = Deprel;
        return own.StartsWith(deprel, StringComparison.Ordinal)
            && (own.Length == deprel.Length || own[deprel.Length] == ':');
    }

    /// <summary>Whether the features hold <paramref name="name"/> with <paramref name="value"/>: <c>("Tense", "Past")</c>.</summary>
    public bool HasFeature(string name, string value)
    {
        ReadOnlySpan<char> rest = Features;
        while (!rest.IsEmpty)
        {
            int bar = rest.IndexOf('|');
            ReadOnlySpan<char> one = bar < 0 ? rest : rest[..bar];
            if (one.Length == name.Length + 1 + value.Length && one[name.Length] == '='
                && one.StartsWith(name, StringComparison.Ordinal) && one.EndsWith(value, StringComparison.Ordinal))
            {
                return true;
            }

            rest = bar < 0 ? default : rest[(bar + 1)..];
        }

        return false;
    }

    /// <summary>Whether <paramref name="ancestor"/> is this token or stands above it.</summary>
    public bool IsWithin(Token ancestor)
    {
        int at = Index;
        for (int steps = 0; at >= 0 && steps <= Sentence.Count; steps++)
        {
            if (at == ancestor.Index)
            {
                return true;
            }

            at = Sentence.HeadOf(at);
        }

        return false;
    }

    /// <summary>The span from the first to the last token of the subtree, less surrounding punctuation.</summary>
    public TextSpan SubtreeSpan => Sentence.SubtreeSpanOf(Index);

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(Sentence, other.Sentence) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Sentence is null ? 0 : Sentence.SpanOf(Index).Start;

    /// <summary>Whether both are the same token of the same sentence.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>The word as written.</summary>
    public override string ToString() => Form;
}
