using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;

namespace Hearsay.Tests.Docs;

/// <summary>The examples of <c>docs/library.md</c>, which shows what stands between the marks word for word.</summary>
internal static class LibraryExamples
{
    public static void Syntax(TextWriter output)
    {
        // <syntax>
        LanguageReader language = LanguageReader.Load();
        foreach (Sentence sentence in language.Parse("Both sides denied the report. Talks go on in Geneva.").Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                string head = token.IsRoot ? "root" : token.Head.Form;
                output.WriteLine($"{token.Form}\t{token.Lemma}\t{token.Upos}\t{token.Deprel}\t{head}");
            }
        }

        // </syntax>
    }

    public static void Streams(TextReader text, TextWriter output)
    {
        LanguageReader language = LanguageReader.Load();

        // <streams>
        foreach (ParsedText stretch in language.Parse(text))
        {
            output.WriteLine($"{stretch.Sentences.Count} sentences in {stretch.Text.Length} characters");
        }

        // </streams>
    }

    public static void Claims(IEnumerable<string> paths, TextWriter output)
    {
        // <claims>
        var reader = new Reader(LanguageReader.Load());
        foreach (IntakeItem item in new DocumentFinder().Find(paths))
        {
            if (item is not FoundDocument { Document: var document })
            {
                continue; // an IntakeFailure says what could not be read, and why
            }

            foreach (Claim claim in reader.Read(document).Claims)
            {
                string source = claim.Sources.Count == 0 ? "the author" : claim.Sources[^1].Name;
                output.WriteLine($"{claim.Status}, {claim.Polarity}: {claim.Predicate.Lemma}, says {source}");
                output.WriteLine($"    {claim.Span.Of(document.Text)}");
            }
        }

        // </claims>
    }
}
