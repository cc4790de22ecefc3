namespace Hearsay.Training;

/// <summary>What to train.</summary>
/// <param name="Steps">Some of <see cref="TrainingRun.Steps"/>; they run in that order, whatever the order here.</param>
/// <param name="Data">The folder of treebanks, name sets and corpora.</param>
/// <param name="Work">The folder for what lies between the steps: tokenised corpora, vectors, checkpoints. Runs resume from it.</param>
/// <param name="Models">The folder that gets the models.</param>
public sealed record TrainingRequest(IReadOnlyList<string> Steps, string Data, string Work, string Models)
{
    /// <summary>The seed of everything that is drawn by lot.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The Python that has PyTorch.</summary>
    public string Python { get; init; } = "/usr/bin/python3";
}
