using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Factuality;

/// <summary>Reads rated predicates with their features.</summary>
internal sealed class FactualityExamples(LanguageReader language, Reader reader)
{
    /// <summary>The examples of a file, in its order.</summary>
    public IEnumerable<FactualityExample> Read(string path, int set)
    {
        foreach (FactualityItem item in FactualityFile.Read(path))
        {
            GivenTokens given = GivenTokens.Of(item.Text);
            var text = new ParsedText(given.Text, language.ParseTokens(given.Sentences));
            int target = 0;
            foreach ((int[] features, int[] register) in reader.DescribeFactuality(
                text, [.. item.Targets.Select(t => FactualityProbe.HeadOf(text, given.SpanOf(t)))]))
            {
                yield return new FactualityExample(features, register, (float)item.Labels[target++], set);
            }
        }
    }
}
