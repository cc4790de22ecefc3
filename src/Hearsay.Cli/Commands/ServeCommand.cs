using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Web;
using Hearsay.Web.Serving;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay open</c> and <c>hearsay serve</c>: the workbench in the browser.</summary>
internal sealed class ServeCommand
{
    private const int TokenBytes = 16;

    private readonly Surroundings surroundings;
    private readonly EffectiveSettings settings;
    private readonly string author;

    private ServeCommand(Surroundings surroundings, EffectiveSettings settings, string author)
    {
        this.surroundings = surroundings;
        this.settings = settings;
        this.author = author;
    }

    /// <summary>Makes <c>open</c>.</summary>
    public static Command CreateOpen(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files and folders to add first, as for 'hearsay add'; nothing to open the library as it is.",
        };
        Option<int> port = new("--port") { HelpName = "N", Description = "The port to serve on; by default a free one.", DefaultValueFactory = _ => 0 };
        Option<bool> noBrowser = SettingOptions.Switch("--no-browser", "Print the address only.");
        Option<string> by = RemarkOptions.By();
        var command = new DocumentedCommand("open", "Opens the library as a workbench in the browser.")
        {
            Usage = "[PATH...]",
            Details = """
                The paths are added to the library, then the workbench is served on this machine alone (127.0.0.1), and its address is printed and opened in the browser, if there is one. The address ends with a token, made anew at each start, which keeps other users of the machine out.

                It serves until it is interrupted (Ctrl-C). Everything that its pages show and do is also an API: /openapi/v1.json.
                """,
            Examples =
            [
                ("hearsay open samples", "Add a folder, and look at it."),
                ("hearsay open --library desk.db --port 5080", "A library of its own, at an address that stays but for the token."),
            ],
        };
        command.Arguments.Add(paths);
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(port);
        command.Options.Add(noBrowser);
        command.Options.Add(by);
        command.Options.Add(SettingOptions.Jobs());
        LimitOptions limits = LimitOptions.AddTo(command);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            var serve = new ServeCommand(surroundings, settings, RemarkOptions.FindAuthor(result.GetValue(by), surroundings) ?? "somebody at this machine");
            int added = serve.Add(result.GetValue(paths) ?? [], limits.Read(result, surroundings));
            int served = serve.Run(result.GetValue(port), isForAll: false, !result.GetValue(noBrowser));
            return added == ExitCode.Success ? served : added;
        });
        return command;
    }

    /// <summary>Makes <c>serve</c>.</summary>
    public static Command CreateServe(Surroundings surroundings)
    {
        Option<string> urls = new("--urls") { HelpName = "URL", Description = "Where to serve: http://127.0.0.1:PORT. Other machines cannot be let in.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        Option<bool> noToken = SettingOptions.Switch("--no-token", "Let every user of this machine in.");
        Option<string> by = RemarkOptions.By();
        var command = new DocumentedCommand("serve", "Serves the workbench and its API without opening a browser.")
        {
            Usage = "[--urls URL]",
            Details = "As 'hearsay open', for programs and for those who keep it running. Addresses that other machines can reach are refused, because there are no accounts that would tell people apart.",
            Examples = [("hearsay serve --urls http://127.0.0.1:5080", "At a port of your choice."), ("hearsay serve --no-token", "For a machine that is yours alone.")],
        };
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(urls);
        command.Options.Add(noToken);
        command.Options.Add(by);
        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            int port = PortOf(result.GetRequiredValue(urls));
            return new ServeCommand(surroundings, settings, RemarkOptions.FindAuthor(result.GetValue(by), surroundings) ?? "somebody at this machine").Run(port, result.GetValue(noToken), false);
        });
        return command;
    }

    /// <summary>The port of an address of the loopback; others are refused.</summary>
    private static int PortOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme != Uri.UriSchemeHttp || address.AbsolutePath != "/" || address.Query.Length > 0)
        {
            throw new UsageException($"'{url}' is no address to serve at: give http://127.0.0.1:PORT.");
        }

        bool isLoopback = address.Host == "localhost" || (IPAddress.TryParse(address.Host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
        return isLoopback
            ? address.Port
            : throw new UsageException($"'{url}' can be reached from other machines. There are no accounts yet that would tell people apart: give http://127.0.0.1:PORT, and reach it through an SSH tunnel.");
    }

    private int Add(string[] paths, Intake.IntakeOptions limits) => LibraryAccess.WithNew(settings, library =>
    {
        if (paths.Length == 0)
        {
            return ExitCode.Success;
        }

        var reader = new Reader(LanguageReader.Load());
        using var run = new AddRun(surroundings, settings, library, reader.Read, VersionAction.VersionsOf(reader));
        run.Run(paths, limits);
        if (!settings.IsQuiet)
        {
            surroundings.Output.WriteLine(run.Tally.Describe(library.Path));
            surroundings.Output.Flush();
        }

        return run.Tally.Failures > 0 ? ExitCode.Failure : ExitCode.Success;
    });

    private int Run(int port, bool isForAll, bool isInBrowser)
    {
        string path = settings.Library ?? throw new UsageException("No library is named, and the user's data folder is not known: give --library FILE.");
        int opened = LibraryAccess.WithExisting(settings, _ => ExitCode.Success);
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Serve(path, port, isForAll, isInBrowser, stop.Token).GetAwaiter().GetResult();
        return opened;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private async Task Serve(string path, int port, bool isForAll, bool isInBrowser, CancellationToken stop)
    {
        try
        {
            await using Workbench workbench = await Workbench.StartAsync(
                new WorkbenchOptions
                {
                    Library = path,
                    Author = author,
                    Port = port,
                    Token = isForAll ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes)),
                    Reader = () => new Reader(LanguageReader.Load()) is var reader ? (reader, VersionAction.VersionsOf(reader)) : default,
                    Complain = surroundings.Complain,
                    Settings = [.. SettingList.All.Select(s => new ServedSetting(s.Key, settings[s].Value, settings[s].Origin, s.Description))],
                    SettingFiles = settings.Files,
                },
                stop);
            surroundings.Output.WriteLine(workbench.Address.ToString());
            surroundings.Output.Flush();
            if (!settings.IsQuiet)
            {
                surroundings.Complain("serving until interrupted (Ctrl-C).");
            }

            if (isInBrowser)
            {
                OpenBrowser(workbench.Address);
            }

            await workbench.RunAsync(stop);
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw new FailureException(string.Create(CultureInfo.InvariantCulture, $"port {port} is in use by another program. Give another with --port or --urls, or none for a free one."));
        }
    }

    /// <summary>Opens the address where there is a desktop; elsewhere it was printed.</summary>
    private void OpenBrowser(Uri address)
    {
        bool hasDesktop = !OperatingSystem.IsLinux() || surroundings.Environment("DISPLAY") is { Length: > 0 } || surroundings.Environment("WAYLAND_DISPLAY") is { Length: > 0 };
        if (!hasDesktop)
        {
            return;
        }

        try
        {
            string opener = OperatingSystem.IsLinux() ? "xdg-open" : OperatingSystem.IsMacOS() ? "open" : "explorer";
            using var browser = Process.Start(new ProcessStartInfo(opener) { ArgumentList = { address.ToString() }, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // No browser that could be told: the address stands in the terminal.
        }
    }
}
