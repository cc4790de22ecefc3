using System.CommandLine;
using System.CommandLine.Help;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli;

/// <summary>Runs a command line: what <c>Main</c> does, with everything it touches handed in.</summary>
internal static class EntryPoint
{
    /// <summary>Runs <paramref name="args"/> and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        try
        {
            int code = Dispatch(args, surroundings);
            surroundings.Output.Flush();
            return code;
        }
        catch (OutputClosedException)
        {
            // Whoever read has seen enough: `hearsay read … | head`. Nothing went wrong here.
            return ExitCode.Success;
        }
        catch (UsageException e)
        {
            surroundings.Complain(e.Message);
            return ExitCode.Usage;
        }
        catch (FailureException e)
        {
            return Fail(surroundings, e.Message);
        }
        catch (Exception e) when (!surroundings.IsTracing)
        {
            // The edge of the program: a mistake of ours, said in one line.
            return Fail(surroundings, $"unexpected {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} {Advice.OfBug}");
        }
        catch (Exception e)
        {
            return Fail(surroundings, e.ToString());
        }
    }

    /// <summary>All commands with their options.</summary>
    public static RootCommand CreateCommands(Surroundings surroundings)
    {
        var root = new RootCommand(RootText.Summary);
        root.Options.Clear();
        root.Directives.Clear();
        root.Options.Add(VersionAction.CreateOption(surroundings));
        root.Options.Add(new HelpOption("--help", "-h") { Action = new PrintHelp(surroundings), Description = "Show help." });
        foreach (Option option in SettingOptions.Everywhere)
        {
            root.Options.Add(option);
        }

        root.Subcommands.Add(ReadCommand.Create(surroundings));
        root.Subcommands.Add(AddCommand.Create(surroundings));
        root.Subcommands.Add(ServeCommand.CreateOpen(surroundings));
        root.Subcommands.Add(ServeCommand.CreateServe(surroundings));
        root.Subcommands.Add(FindCommand.Create(surroundings));
        root.Subcommands.Add(FindCommand.CreateClaims(surroundings));
        root.Subcommands.Add(FindCommand.CreateDocuments(surroundings));
        root.Subcommands.Add(ShowCommand.Create(surroundings));
        root.Subcommands.Add(ReportCommand.Create(surroundings));
        root.Subcommands.Add(ExportCommand.Create(surroundings));
        root.Subcommands.Add(HappeningsCommand.Create(surroundings));
        root.Subcommands.Add(ForecastsCommand.Create(surroundings));
        foreach (Command ledger in LedgerCommands.CreateAll(surroundings))
        {
            root.Subcommands.Add(ledger);
        }

        foreach (Command indicator in IndicatorCommands.CreateAll(surroundings))
        {
            root.Subcommands.Add(indicator);
        }

        foreach (Command lens in LensCommands.CreateAll(surroundings))
        {
            root.Subcommands.Add(lens);
        }

        root.Subcommands.Add(WatchCommand.Create(surroundings));
        root.Subcommands.Add(CaseCommand.Create(surroundings));
        root.Subcommands.Add(CasePortableCommands.CreateImport(surroundings));
        root.Subcommands.Add(SourcesCommand.Create(surroundings));
        root.Subcommands.Add(SeriesCommand.Create(surroundings));
        root.Subcommands.Add(StatsCommand.Create(surroundings));
        foreach (Command remark in RemarkCommands.CreateAll(surroundings))
        {
            root.Subcommands.Add(remark);
        }

        root.Subcommands.Add(AliasCommand.Create(surroundings));
        root.Subcommands.Add(RereadCommand.Create(surroundings));
        root.Subcommands.Add(DiffCommand.Create(surroundings));
        root.Subcommands.Add(CareCommands.CreateRemove(surroundings));
        root.Subcommands.Add(CareCommands.CreateForget(surroundings));
        root.Subcommands.Add(CareCommands.CreateCheck(surroundings));
        root.Subcommands.Add(CareCommands.CreateBackup(surroundings));
        root.Subcommands.Add(ExplainCommand.Create(surroundings));
        root.Subcommands.Add(ParseCommand.Create(surroundings));
        root.Subcommands.Add(ScoreCommand.Create(surroundings));
        root.Subcommands.Add(TrainCommand.Create(surroundings));
        root.Subcommands.Add(ConfigCommand.Create(surroundings));
        root.Subcommands.Add(CompletionCommand.Create(surroundings));
        return root;
    }

    private static int Dispatch(IReadOnlyList<string> args, Surroundings surroundings)
    {
        RootCommand root = CreateCommands(surroundings);
        if (args.Count == 0)
        {
            HelpText.Write(root, surroundings.Error);
            return ExitCode.Usage;
        }

        // An argument that starts with @ is a path like any other, not a file of arguments.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        ParseResult result = root.Parse(args[0] == "help" ? [.. args.Skip(1), "--help"] : args, parsing);
        if (UsageText.FindError(result) is { } error)
        {
            throw new UsageException(error);
        }

        return result.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Fail(Surroundings surroundings, string message)
    {
        surroundings.Complain(message);
        return ExitCode.Failure;
    }
}
