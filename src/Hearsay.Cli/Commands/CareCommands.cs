using System.CommandLine;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Wording;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay check</c>, <c>backup</c>, <c>remove</c>, <c>forget</c>: looks after the library.</summary>
internal static class CareCommands
{
    /// <summary>Makes <c>check</c>.</summary>
    public static Command CreateCheck(Surroundings surroundings)
    {
        var command = new DocumentedCommand("check", "Verifies the library: the file, every document's hash, every claim's words, the index.")
        {
            Details = "Prints what is wrong, a line each, and ends with exit code 1 if anything is. Nothing is changed.",
            Examples = [("hearsay check --library desk.db", "Verifies one library.")],
        };
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object with the problems."));
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library => Check(surroundings, settings, library));
        });
        return command;
    }

    /// <summary>Makes <c>backup</c>.</summary>
    public static Command CreateBackup(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { HelpName = "FILE", Description = "Where the copy goes; a file that is not there yet." };
        var command = new DocumentedCommand("backup", "Copies the library into another file, also while it is in use.")
        {
            Usage = "FILE",
            Details = "The copy is a library of its own: name it with --library to use it.",
            Examples = [("hearsay backup /media/stick/desk-2024-05-01.db", "A copy to keep elsewhere.")],
        };
        command.Arguments.Add(file);
        command.Options.Add(SettingOptions.Library());
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            return LibraryAccess.WithExisting(settings, library =>
            {
                library.Backup(Path.GetFullPath(result.GetRequiredValue(file), surroundings.Folder));
                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Makes <c>remove</c>.</summary>
    public static Command CreateRemove(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("DOCUMENT-ID") { HelpName = "DOCUMENT-ID", Arity = ArgumentArity.OneOrMore, Description = "Ids of documents (d-…)." };
        Option<bool> yes = YesOption();
        (Option<string> reason, Option<string> by) = (RemarkOptions.Reason(), RemarkOptions.By());
        var command = new DocumentedCommand("remove", "Takes documents out of the library.")
        {
            Usage = "DOCUMENT-ID...",
            Details = "Their claims go too; what people added to them is kept, and holds again if they are added again. That they were removed, by whom and why, is recorded. See 'hearsay forget' for what must not come back.",
            Examples = [("hearsay remove d-3f9cda51c0ffee00 --reason 'added by mistake'", "Asks, then removes.")],
        };
        command.Arguments.Add(ids);
        foreach (Option option in (Option[])[SettingOptions.Library(), yes, reason, by])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string[] wanted = result.GetRequiredValue(ids);
            return LibraryAccess.WithExisting(settings, library =>
            {
                Confirm(surroundings, result.GetValue(yes), $"Remove {Counted.Of(wanted.Length, "document")} with all claims?");
                foreach (string id in wanted)
                {
                    library.Remove(id, result.GetValue(reason), RemarkOptions.AuthorOf(result.GetValue(by), surroundings));
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    /// <summary>Makes <c>forget</c>.</summary>
    public static Command CreateForget(Surroundings surroundings)
    {
        var what = new Argument<string>("ID") { HelpName = "ID", Description = "A document's id (d-…), or name:NAME for a person's name wherever it stands." };
        Option<bool> yes = YesOption();
        (Option<string> reason, Option<string> by) = (RemarkOptions.Reason(), RemarkOptions.By());
        var command = new DocumentedCommand("forget", "Removes a text, or a private person's name, for good.")
        {
            Usage = "ID",
            Details = """
                A text is taken out with everything that was read from it or noted on it; its bytes are overwritten in the file, and it is not taken up again when it is found once more. A name is blacked out, letter by letter, in every text, claim, note and alias. What stays is a line that says that something was forgotten, by whom and when, and not what.

                Copies of the file that were made before (with 'hearsay backup', or by an upgrade) are not touched: delete them yourself.
                """,
            Examples = [("hearsay forget d-3f9cda51c0ffee00 --yes", "A text."), ("hearsay forget 'name:Erika Mustermann'", "A name.")],
        };
        command.Arguments.Add(what);
        foreach (Option option in (Option[])[SettingOptions.Library(), yes, reason, by])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            string target = result.GetRequiredValue(what);
            return LibraryAccess.WithExisting(settings, library =>
            {
                Confirm(surroundings, result.GetValue(yes), $"Forget '{target}' for good? This cannot be undone.");
                string author = RemarkOptions.AuthorOf(result.GetValue(by), surroundings);
                if (target.StartsWith("name:", StringComparison.Ordinal))
                {
                    int count = library.ForgetName(target["name:".Length..], result.GetValue(reason), author);
                    surroundings.Output.Write($"Blacked out in {Counted.Of(count, "document")}.\n");
                }
                else
                {
                    library.Forget(target, result.GetValue(reason), author);
                }

                return ExitCode.Success;
            });
        });
        return command;
    }

    private static int Check(Surroundings surroundings, EffectiveSettings settings, Library library)
    {
        var problems = new List<string>();
        long documents = 0;
        using (var progress = new ProgressLine(surroundings, settings.IsQuiet, null))
        {
            foreach (string problem in library.Check(done =>
            {
                progress.Advance(1, 0);
                documents = done;
            }))
            {
                problems.Add(problem);
                if (!settings.IsJson)
                {
                    progress.Hide();
                    surroundings.Output.Write(Printable.Line(problem) + "\n");
                }
            }
        }

        if (settings.IsJson)
        {
            surroundings.Output.Write(Exchange.ListingJson.Write(json =>
            {
                json.WriteNumber("documents", documents);
                json.WriteStartArray("problems");
                problems.ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }) + "\n");
        }
        else if (!settings.IsQuiet)
        {
            surroundings.Output.Write($"{Counted.Of(documents, "document")} checked, {Counted.Of(problems.Count, "problem")}.\n");
        }

        return problems.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static Option<bool> YesOption() => SettingOptions.Switch("--yes", "Do not ask.");

    /// <summary>Asks a person; where nobody can answer, the command must say so itself.</summary>
    private static void Confirm(Surroundings surroundings, bool isAgreed, string question)
    {
        if (isAgreed)
        {
            return;
        }

        if (!surroundings.IsErrorTerminal)
        {
            throw new UsageException("This cannot ask here. Give --yes if you mean it.");
        }

        surroundings.Error.Write(question + " [y/N] ");
        using var input = new StreamReader(surroundings.Input());
        if (input.ReadLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
        {
            throw new FailureException("nothing was changed.");
        }
    }
}
