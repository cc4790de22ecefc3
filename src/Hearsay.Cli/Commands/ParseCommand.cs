using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Hearsay.Wording;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay parse</c>: text in, CoNLL-U out.</summary>
internal sealed class ParseCommand
{
    private readonly Surroundings surroundings;
    private readonly EffectiveSettings settings;
    private readonly ConlluWriter writer;
    private readonly Lazy<LanguageReader> language;

    private ParseCommand(Surroundings surroundings, EffectiveSettings settings, bool withNames)
    {
        this.surroundings = surroundings;
        this.settings = settings;
        language = new Lazy<LanguageReader>(() => LanguageReader.Load(withNames));
        writer = new ConlluWriter(surroundings.Output) { WithNames = withNames };
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Text files, or - for standard input. A name that ends in .gz is unpacked.",
        };
        var names = SettingOptions.Switch("--names", "Add the names found to the last column, as Name=B-PER and so on (IOB2).");
        var conllu = new Option<string[]>("--conllu")
        {
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            Description = "Take tokens and sentences from this CoNLL-U file, and predict the rest.",
        };
        var command = new DocumentedCommand("parse", "Prints the sentences, tags, lemmas and trees of English text as CoNLL-U.")
        {
            Usage = "FILE...",
            Details = """
                The output follows Universal Dependencies, version 2. It comes in the order of the input, while the input is still being read; a text of any length needs no more memory than a short one.
                """,
            Examples =
            [
                ("hearsay parse speech.txt", "One word a line, an empty line after each sentence."),
                ("echo 'Both sides deny it.' | hearsay parse - --names", "From standard input, with names."),
            ],
        };
        command.Arguments.Add(files);
        command.Options.Add(names);
        command.Options.Add(conllu);
        command.Options.Add(SettingOptions.Jobs());
        command.SetAction(result =>
        {
            string[] texts = result.GetValue(files) ?? [];
            string[] treebanks = result.GetValue(conllu) ?? [];
            if (texts.Length + treebanks.Length == 0)
            {
                throw new UsageException("FILE is missing. Name text files, or - for standard input.");
            }

            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return new ParseCommand(surroundings, settings, result.GetValue(names)).Run(texts, treebanks);
        });
        return command;
    }

    private int Run(string[] texts, string[] treebanks)
    {
        bool allWell = true;
        foreach (string path in texts)
        {
            allWell &= Try(path, ParseText);
        }

        foreach (string path in treebanks)
        {
            allWell &= Try(path, ParseTreebank);
        }

        return allWell ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>One file that fails does not stop the others.</summary>
    private bool Try(string path, Action<string> parse)
    {
        try
        {
            parse(path);
            return true;
        }
        catch (FailureException e)
        {
            surroundings.Complain(e.Message);
        }
        catch (FormatException e)
        {
            surroundings.Complain(e.Message);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            surroundings.Complain(TextFile.Explain(path, e));
        }

        return false;
    }

    private void ParseText(string path)
    {
        using TextReader text = TextFile.Open(path, surroundings);
        using var progress = new ProgressLine(surroundings, settings.IsQuiet, totalBytes: null);
        LanguageReader reader = language.Value;
        int sentences = 0;
        bool startsParagraph = true;
        foreach (ParsedText block in OrderedWork.Run(TextStretches.Read(text), settings.Jobs, reader.Parse))
        {
            int end = 0;
            foreach (Sentence sentence in block.Sentences)
            {
                startsParagraph |= HasEmptyLine(block.Text.AsSpan(end, Math.Max(0, sentence.Span.Start - end)));
                end = sentence.Span.End;
                Write(sentence, sentences++, path, startsParagraph);
                startsParagraph = false;
            }

            startsParagraph = HasEmptyLine(block.Text.AsSpan(end));
            if (surroundings.IsOutputTerminal || path == TextFile.StandardInput)
            {
                progress.Hide();
                surroundings.Output.Flush();
            }
        }
    }

    private void Write(Sentence sentence, int index, string path, bool startsParagraph)
    {
        var comments = new List<string>(4);
        if (index == 0)
        {
            comments.Add("# newdoc id = " + Printable.Line(path));
        }

        if (startsParagraph)
        {
            comments.Add("# newpar");
        }

        comments.Add(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {index + 1}"));
        comments.Add("# text = " + OneLine(sentence.ToString()));
        writer.Write(sentence, comments);
    }

    private void ParseTreebank(string path)
    {
        string full = path == TextFile.StandardInput ? path : Path.GetFullPath(path, surroundings.Folder);
        using TextReader text = TextFile.Open(path, surroundings);
        foreach (ConlluSentence[] some in ConlluReader.Read(text, full).Chunk(64))
        {
            foreach ((ConlluSentence given, Sentence parsed) in some.Zip(language.Value.ParseTokens(some)))
            {
                writer.Write(parsed, given.Comments);
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool HasEmptyLine(ReadOnlySpan<char> gap) => gap.Count('\n') > 1;
}
