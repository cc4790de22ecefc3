namespace Hearsay.Training.Scoring;

/// <summary>A name of a tagged sentence.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Type">Its type as the tags have it: <c>PER</c>.</param>
internal readonly record struct NameSpan(int Start, int End, string Type)
{
    /// <summary>
    /// The names of tags in IOB2. An <c>I-</c> that continues nothing of its type begins a name, as the CoNLL scripts have it.
    /// </summary>
    public static List<NameSpan> Of(string[] tags)
    {
        var names = new List<NameSpan>();
        int start = -1;
        for (int i = 0; i <= tags.Length; i++)
        {
            string tag = i < tags.Length ? tags[i] : "O";
            if (start >= 0 && !Continues(tags[start], tag))
            {
                names.Add(new NameSpan(start, i, tags[start][2..]));
                start = -1;
            }

            if (start < 0 && tag != "O")
            {
                start = i;
            }
        }

        return names;
    }

    private static bool Continues(string first, string tag) =>
        tag[0] == 'I' && first.AsSpan(2).SequenceEqual(tag.AsSpan(2));
}
