using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Learning;

/// <summary>
/// The network under tagger, parser and name finder: prepared words, two bidirectional recurrent layers, and linear maps on
/// top. Immutable; every thread brings a <see cref="SyntaxWorkspace"/>.
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly LstmDirection[] first;
    private readonly LstmDirection[] second;
    private readonly LinearLayer heads;
    private readonly LinearLayer tags;
    private readonly LinearLayer bilinear;
    private readonly LinearLayer relations;
    private readonly float[] root;
    private readonly float[] headBias;
    private readonly float[] relationRoot;

    /// <summary>Takes the tensors of a model.</summary>
    public SyntaxNetwork(ModelFile file)
    {
        Words = new WordInputs(file);
        Units = file.Number("hidden");
        TagWidth = file.Number("tag");
        ArcWidth = file.Number("arc");
        RelationWidth = file.Number("rel");
        first = [new(file, "first.forward", Units, true), new(file, "first.backward", Units, true)];
        second = [new(file, "second.forward", Units, false), new(file, "second.backward", Units, false)];
        heads = new LinearLayer(file, "heads", 2 * Units, hasBias: true);
        tags = new LinearLayer(file, "tags", TagWidth, hasBias: true);
        bilinear = new LinearLayer(file, "bilinear", ArcWidth, hasBias: false);
        relations = new LinearLayer(file, "relations", RelationWidth, hasBias: true);
        root = file.Floats("root");
        headBias = file.Floats("head.bias");
        relationRoot = file.Floats("relation.root");
        Upos = file.Strings("upos");
        Xpos = file.Strings("xpos");
        Features = file.Strings("feats");
        Relations = file.Strings("deprel");
    }

    /// <summary>What each word brings to the first layer.</summary>
    public WordInputs Words { get; }

    /// <summary>Units each way.</summary>
    public int Units { get; }

    /// <summary>The universal tags, in the order of their scores.</summary>
    public string[] Upos { get; }

    /// <summary>The Penn tags, in the order of their scores.</summary>
    public string[] Xpos { get; }

    /// <summary>The feature sets, in the order of their scores.</summary>
    public string[] Features { get; }

    /// <summary>The relations, in the order of their scores.</summary>
    public string[] Relations { get; }

    private int TagWidth { get; }

    private int ArcWidth { get; }

    private int RelationWidth { get; }

    /// <summary>
    /// Computes the states of all words of a batch: <c>2 * Units</c> bytes each, sentence after sentence, longest first.
    /// </summary>
    public void Encode(SyntaxWorkspace work)
    {
        for (int direction = 0; direction < 2; direction++)
        {
            RunFirst(work, direction);
        }

        for (int direction = 0; direction < 2; direction++)
        {
            RunSecond(work, direction);
        }
    }

    /// <summary>Computes, from the states, the tags of all words and what arcs and relations are scored from.</summary>
    public void ScoreWords(SyntaxWorkspace work)
    {
        Span<float> values = work.HeadValues;
        Span<byte> activations = work.Activations;
        int[] sums = work.Sums;
        for (int start = 0; start < work.Words; start += SyntaxWorkspace.Slice)
        {
            int rows = Math.Min(SyntaxWorkspace.Slice, work.Words - start);
            heads.FromStates(work.States.AsSpan(start * 2 * Units), rows, sums, values);
            ScoreTags(work, start, rows);
            ScoreDependents(work, start, rows);
            for (int row = 0; row < rows; row++)
            {
                ReadOnlySpan<float> all = values.Slice(row * heads.Width, heads.Width);
                all.Slice(TagWidth + (2 * ArcWidth), RelationWidth).CopyTo(work.RelationDependentOf(start + row));
                all.Slice(TagWidth + (2 * ArcWidth) + RelationWidth, RelationWidth).CopyTo(work.RelationHeadOf(start + row));
            }
        }
    }

    /// <summary>
    /// Scores every head of every word of a sentence.
    /// </summary>
    /// <param name="work">The batch.</param>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="scores">
    /// Receives for each word a row of <c>length + 1</c> scores: the root's, then each word's, its own being minus infinity.
    /// </param>
    public void ScoreArcs(SyntaxWorkspace work, int sentence, Span<float> scores)
    {
        int length = work.Lengths[sentence];
        int offset = work.Offsets[sentence];
        int width = length + 1;
        float rootBias = DotProduct.Of(root, headBias);
        ReadOnlySpan<float> heads = work.HeadsOf(offset, length);
        ReadOnlySpan<float> bias = work.HeadBias.AsSpan(offset, length);
        for (int d = 0; d < length; d++)
        {
            ReadOnlySpan<float> dependent = work.DependentOf(offset + d);
            Span<float> row = scores.Slice(d * width, width);
            row[0] = DotProduct.Of(dependent, root) + rootBias;
            Span<float> words = row[1..];
            DotProduct.OfRows(dependent, heads, words);
            for (int h = 0; h < words.Length; h++)
            {
                words[h] += bias[h];
            }

            words[d] = float.NegativeInfinity;
        }
    }

    /// <summary>Finds the best relation of every word of a sentence to its head.</summary>
    /// <param name="work">The batch.</param>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="headOf">Each word's head, -1 for the root.</param>
    /// <param name="relationOf">Receives the index of the relation.</param>
    /// <param name="rootRelation">The index of <c>root</c>, which the root gets and no other.</param>
    public void PickRelations(
        SyntaxWorkspace work, int sentence, ReadOnlySpan<int> headOf, Span<int> relationOf, int rootRelation)
    {
        int offset = work.Offsets[sentence];
        Span<float> sum = stackalloc float[RelationWidth];
        Span<float> values = work.RelationValues;
        for (int start = 0; start < headOf.Length; start += SyntaxWorkspace.Slice)
        {
            int rows = Math.Min(SyntaxWorkspace.Slice, headOf.Length - start);
            for (int row = 0; row < rows; row++)
            {
                int word = start + row;
                ReadOnlySpan<float> head = headOf[word] < 0 ? relationRoot : work.RelationHeadOf(offset + headOf[word]);
                ReadOnlySpan<float> dependent = work.RelationDependentOf(offset + word);
                for (int i = 0; i < sum.Length; i += Vector256<float>.Count)
                {
                    (Vector256.Create(dependent[i..]) + Vector256.Create(head[i..])).CopyTo(sum[i..]);
                }

                work.RowScales[row] = LinearLayer.Quantise(sum, work.Activations.AsSpan(row * RelationWidth, RelationWidth));
            }

            relations.FromActivations(work.Activations, work.RowScales, rows, work.Sums, values);
            for (int row = 0; row < rows; row++)
            {
                Span<float> scores = values.Slice(row * relations.Width, Relations.Length);
                if (headOf[start + row] < 0)
                {
                    relationOf[start + row] = rootRelation;
                }
                else
                {
                    scores[rootRelation] = float.NegativeInfinity;
                    relationOf[start + row] = ArgMax(scores);
                }
            }
        }
    }

    /// <summary>The widths of the buffers that a workspace must have.</summary>
    internal (int Heads, int Tags, int Arc, int Relation, int RelationOut) Widths =>
        (heads.Width, tags.Width, ArcWidth, RelationWidth, relations.Width);

    private void RunFirst(SyntaxWorkspace work, int direction)
    {
        LstmDirection layer = first[direction];
        work.ResetStates();
        int longest = work.Lengths[0];
        for (int step = 0; step < longest; step++)
        {
            int at = direction == 0 ? step : longest - 1 - step;
            int active = work.ActiveAt(at);
            layer.Sum(work.Rows, active, work.Sums);
            for (int s = 0; s < active; s++)
            {
                int word = work.Offsets[s] + at;
                Span<byte> state = work.Rows.AsSpan(s * Units, Units);
                layer.Step(
                    work.Sums.AsSpan(s * 4 * Units, 4 * Units),
                    work.Prepared(word).Slice(direction * 4 * Units, 4 * Units),
                    work.Cells.AsSpan(s * Units, Units),
                    state);
                state.CopyTo(work.FirstStates.AsSpan((word * 2 * Units) + (direction * Units), Units));
            }
        }
    }

    private void RunSecond(SyntaxWorkspace work, int direction)
    {
        LstmDirection layer = second[direction];
        work.ResetStates();
        int longest = work.Lengths[0];
        int width = 3 * Units;
        for (int step = 0; step < longest; step++)
        {
            int at = direction == 0 ? step : longest - 1 - step;
            int active = work.ActiveAt(at);
            for (int s = 0; s < active; s++)
            {
                work.FirstStates.AsSpan((work.Offsets[s] + at) * 2 * Units, 2 * Units).CopyTo(work.Rows.AsSpan(s * width));
            }

            layer.Sum(work.Rows, active, work.Sums);
            for (int s = 0; s < active; s++)
            {
                Span<byte> state = work.Rows.AsSpan((s * width) + (2 * Units), Units);
                layer.Step(work.Sums.AsSpan(s * 4 * Units, 4 * Units), work.Cells.AsSpan(s * Units, Units), state);
                state.CopyTo(work.States.AsSpan(((work.Offsets[s] + at) * 2 * Units) + (direction * Units), Units));
            }
        }
    }

    private void ScoreTags(SyntaxWorkspace work, int start, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            work.RowScales[row] = LinearLayer.Quantise(
                work.HeadValues.AsSpan(row * heads.Width, TagWidth), work.Activations.AsSpan(row * TagWidth, TagWidth));
        }

        tags.FromActivations(work.Activations, work.RowScales, rows, work.Sums, work.TagValues);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> scores = work.TagValues.AsSpan(row * tags.Width, tags.Width);
            work.UposOf[start + row] = ArgMax(scores[..Upos.Length]);
            work.XposOf[start + row] = ArgMax(scores.Slice(Upos.Length, Xpos.Length));
            work.FeaturesOf[start + row] = ArgMax(scores.Slice(Upos.Length + Xpos.Length, Features.Length));
        }
    }

    private void ScoreDependents(SyntaxWorkspace work, int start, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            work.RowScales[row] = LinearLayer.Quantise(
                work.HeadValues.AsSpan((row * heads.Width) + TagWidth, ArcWidth),
                work.Activations.AsSpan(row * ArcWidth, ArcWidth));
        }

        bilinear.FromActivations(
            work.Activations, work.RowScales, rows, work.Sums, work.Dependents.AsSpan(start * ArcWidth));
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> head = work.HeadValues.AsSpan((row * heads.Width) + TagWidth + ArcWidth, ArcWidth);
            Relu(head, work.HeadOf(start + row));
            work.HeadBias[start + row] = DotProduct.Of(work.HeadOf(start + row), headBias);
        }
    }

    private static void Relu(ReadOnlySpan<float> values, Span<float> result)
    {
        for (int i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            Vector256.MaxNative(Vector256.Create(values[i..]), Vector256<float>.Zero).CopyTo(result[i..]);
        }
    }

    private static int ArgMax(ReadOnlySpan<float> scores) => TensorPrimitives.IndexOfMax(scores);
}
