using System.CommandLine;
using Hearsay.Cli.Help;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay completion</c>: scripts with which shells complete command lines.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "bash, zsh or fish." };
        shell.CompletionSources.Add(Shells);
        var command = new DocumentedCommand("completion", "Prints a script that makes a shell complete hearsay's commands and options.")
        {
            Usage = "SHELL",
            Examples =
            [
                ("hearsay completion bash > ~/.local/share/bash-completion/completions/hearsay", "For bash, from the next shell on."),
                ("hearsay completion zsh > ~/.zfunc/_hearsay", "For zsh, where ~/.zfunc stands in fpath."),
                ("hearsay completion fish > ~/.config/fish/completions/hearsay.fish", "For fish."),
            ],
        };
        command.Arguments.Add(shell);
        command.SetAction(result =>
        {
            string name = result.GetRequiredValue(shell);
            if (!Shells.Contains(name))
            {
                throw new UsageException($"There is no script for '{name}'. Give bash, zsh or fish.");
            }

            // Read the files of settings here too: a mistake in them shows wherever a command is run.
            EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            var root = (RootCommand)result.RootCommandResult.Command;
            surroundings.Output.Write(CompletionScript.For(name, root));
            return ExitCode.Success;
        });
        return command;
    }
}
