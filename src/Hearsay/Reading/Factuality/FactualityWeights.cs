namespace Hearsay.Reading.Factuality;

/// <summary>The numbers of a <see cref="FactualityNetwork"/>, matrices row by row.</summary>
internal sealed record FactualityWeights
{
    /// <summary>The number of rows of <see cref="Predicates"/>, a power of two.</summary>
    public const int PredicateRows = 1 << 18;

    /// <summary>The number of rows of <see cref="Registers"/>, a power of two.</summary>
    public const int RegisterRows = 1 << 12;

    /// <summary>Values that stand for a predicate.</summary>
    public const int Hidden = 48;

    /// <summary>Values that stand for the register of a sentence.</summary>
    public const int Register = 16;

    /// <summary>Answers that the register chooses between.</summary>
    public const int Answers = 2;

    /// <summary>Values of the layer on top of both that an answer is made from; each answer has its own.</summary>
    public const int Part = 32;

    /// <summary>Values of the layer on top of both, those of the first answer before those of the second.</summary>
    public const int Inner = Answers * Part;

    /// <summary>A row for each feature of a predicate.</summary>
    public required float[] Predicates { get; init; }

    public required float[] PredicateBias { get; init; }

    /// <summary>A row for each feature of a register.</summary>
    public required float[] Registers { get; init; }

    public required float[] RegisterBias { get; init; }

    /// <summary>From a register to the weight of each answer.</summary>
    public required float[] Choice { get; init; }

    public required float[] ChoiceBias { get; init; }

    /// <summary>From predicate and register to the inner layer.</summary>
    public required float[] Middle { get; init; }

    public required float[] MiddleBias { get; init; }

    /// <summary>From each answer's part of the inner layer to the answer.</summary>
    public required float[] Answer { get; init; }

    public required float[] AnswerBias { get; init; }

    /// <summary>All zero.</summary>
    public static FactualityWeights Empty() => new()
    {
        Predicates = new float[PredicateRows * Hidden],
        PredicateBias = new float[Hidden],
        Registers = new float[RegisterRows * Register],
        RegisterBias = new float[Register],
        Choice = new float[Answers * Register],
        ChoiceBias = new float[Answers],
        Middle = new float[Inner * (Hidden + Register)],
        MiddleBias = new float[Inner],
        Answer = new float[Inner],
        AnswerBias = new float[Answers],
    };

    /// <summary>The tables of features, which a file keeps as bytes, with the width of their rows.</summary>
    public IEnumerable<(float[] Values, int Width)> Tables => [(Predicates, Hidden), (Registers, Register)];

    /// <summary>The other arrays, which a file keeps as they are.</summary>
    public IEnumerable<float[]> Layers =>
        [PredicateBias, RegisterBias, Choice, ChoiceBias, Middle, MiddleBias, Answer, AnswerBias];
}
