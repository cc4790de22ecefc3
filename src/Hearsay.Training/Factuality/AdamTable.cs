namespace Hearsay.Training.Factuality;

/// <summary>
/// Weights with their gradients, moved by Adam (Kingma and Ba 2015); only rows that got a gradient move.
/// </summary>
internal sealed class AdamTable
{
    private const float First = 0.9f;
    private const float Second = 0.999f;

    private readonly float[] gradients;
    private readonly float[] means;
    private readonly float[] squares;
    private readonly bool[] isTouched;
    private readonly List<int> touched = [];
    private readonly float decay;
    private readonly int width;
    private int steps;

    public AdamTable(float[] values, int width, float decay)
    {
        Values = values;
        this.width = width;
        this.decay = decay;
        gradients = new float[values.Length];
        means = new float[values.Length];
        squares = new float[values.Length];
        isTouched = new bool[values.Length / width];
    }

    public float[] Values { get; }

    /// <summary>The gradient of a row, to be added to.</summary>
    public Span<float> Gradient(int row)
    {
        if (!isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        return gradients.AsSpan(row * width, width);
    }

    /// <summary>Draws small values for all rows.</summary>
    public void Draw(Random random, float size)
    {
        foreach (ref float value in Values.AsSpan())
        {
            value = ((float)random.NextDouble() - 0.5f) * 2 * size;
        }
    }

    /// <summary>Moves the rows that got a gradient and forgets it.</summary>
    public void Step(float rate)
    {
        steps++;
        float corrected = rate * MathF.Sqrt(1 - MathF.Pow(Second, steps)) / (1 - MathF.Pow(First, steps));
        foreach (int row in touched)
        {
            isTouched[row] = false;
            for (int i = row * width; i < (row + 1) * width; i++)
            {
                float gradient = gradients[i] + (decay * Values[i]);
                means[i] = (First * means[i]) + ((1 - First) * gradient);
                squares[i] = (Second * squares[i]) + ((1 - Second) * gradient * gradient);
                Values[i] -= corrected * means[i] / (MathF.Sqrt(squares[i]) + 1e-8f);
                gradients[i] = 0;
            }
        }

        touched.Clear();
    }
}
