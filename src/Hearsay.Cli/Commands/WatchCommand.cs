using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Cli.Flow;
using Hearsay.Cli.Help;
using Hearsay.Cli.Listings;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Indicators;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay watch</c>: tells when an indicator turns.</summary>
internal static class WatchCommand
{
    private const int UsualPause = 5;
    private const int LongestPause = 86_400;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        Option<bool> once = SettingOptions.Switch("--once", "Look once, tell what has turned, and end.");
        var every = new Option<string?>("--every") { HelpName = "SECONDS", Description = FormattableString.Invariant($"How often to look whether documents were added (default: {UsualPause}).") };
        var file = new Option<string?>("--to") { HelpName = "FILE", Description = "Add a line of JSON to this file for every turn that it does not have yet." };
        var post = new Option<string?>("--post") { HelpName = "URL", Description = "Post every turn to this address as JSON; it must be one that --allow names." };
        Option<string> on = LedgerOptions.On();
        var command = new DocumentedCommand("watch", "Tells when an indicator turns, as documents are added and days go by.")
        {
            Details = """
                What is added by other commands, such as 'hearsay add --watch', is looked at within seconds; every indicator is looked at when the day (universal time) changes, and at the start. What has turned is kept in the library before it is told. A file or an address gets every turn it was not told of yet, also those found while nobody was watching; one that could not be reached is tried again at the next look. Interrupted, nothing is lost; a receiver may get the last turn twice, and knows it by its number.

                Nothing leaves the machine without --post and an address that the setting 'allow' names. Redirects are not followed.
                """,
            Examples =
            [
                ("hearsay watch --once", "What has turned since somebody last looked."),
                ("hearsay watch --to turns.jsonl", "Until interrupted, into a file."),
                ("hearsay watch --post https://desk.example/hook --allow https://desk.example/", "To a program of the desk."),
            ],
        };
        command.Options.Add(SettingOptions.Library());
        command.Options.Add(SettingOptions.Json("Print one JSON object a turn."));
        command.Options.Add(SettingOptions.Allow());
        foreach (Option option in (Option[])[once, every, file, post, on])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var settings = EffectiveSettings.Resolve(surroundings, SettingOptions.ValuesOf(result));
            var receivers = new List<ITurnReceiver>();
            if (result.GetValue(file) is { } path)
            {
                receivers.Add(new TurnFile(Path.GetFullPath(path, surroundings.Folder)));
            }

            if (result.GetValue(post) is { } address)
            {
                receivers.Add(new TurnHook(WebhookList.Check(address, settings.Allowed)));
            }

            string? day = result.GetValue(on);
            if (day is not null && !result.GetValue(once))
            {
                throw new UsageException("A day can be given with --once only.");
            }

            TimeSpan pause = ReadPause(result.GetValue(every));
            try
            {
                return LibraryAccess.WithExisting(settings, library =>
                {
                    using var watch = new Watch(surroundings, settings, library, receivers);
                    return result.GetValue(once) ? watch.Once(LedgerOptions.DayOf(day)) : watch.Run(pause);
                });
            }
            finally
            {
                receivers.ForEach(r => r.Dispose());
            }
        });
        return command;
    }

    private static TimeSpan ReadPause(string? given) =>
        given is null ? TimeSpan.FromSeconds(UsualPause)
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is > 0 and <= LongestPause
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException(FormattableString.Invariant($"'{given}' is no pause: give 1 to {LongestPause} seconds."));

    /// <summary>Looks, and tells.</summary>
    private sealed class Watch(Surroundings surroundings, EffectiveSettings settings, Library library, IReadOnlyList<ITurnReceiver> receivers) : IDisposable
    {
        private readonly IndicatorBook book = library.Indicators();
        private readonly ManualResetEventSlim stopped = new();

        public int Once(DateOnly day)
        {
            Tell(Look(day, null));
            return Deliver() ? ExitCode.Success : ExitCode.Failure;
        }

        public int Run(TimeSpan pause)
        {
            using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            DateOnly? lastDay = null;
            long lastClaim = 0;
            do
            {
                (DateOnly day, long claim) = (LedgerOptions.DayOf(null), book.LastClaim);
                if (day != lastDay || claim != lastClaim)
                {
                    Tell(Look(day, day == lastDay ? lastClaim : null));
                    (lastDay, lastClaim) = (day, claim);
                }

                Deliver();
            }
            while (!stopped.Wait(pause));

            return ExitCode.Success;
        }

        public void Dispose() => stopped.Dispose();

        private IReadOnlyList<IndicatorTurn> Look(DateOnly day, long? afterClaim)
        {
            if (book.List().Any(i => IndicatorBook.AsksForWeighing(i.Indicator)))
            {
                LibraryAccess.BringUpToDate(library, surroundings, settings);
            }

            return book.Note(day, afterClaim);
        }

        private void Tell(IReadOnlyList<IndicatorTurn> turns)
        {
            foreach (IndicatorTurn turn in turns)
            {
                surroundings.Output.Write((settings.IsJson ? IndicatorJson.Write(turn) : IndicatorListing.TextOf(turn)) + "\n");
            }

            surroundings.Output.Flush();
        }

        /// <summary>Tells the receivers what they do not know; false if one could not be told.</summary>
        private bool Deliver()
        {
            bool isDelivered = true;
            foreach (ITurnReceiver receiver in receivers)
            {
                foreach (IndicatorTurn turn in book.Untold(receiver.Name))
                {
                    if (receiver.Tell(IndicatorJson.Write(turn)) is { } problem)
                    {
                        surroundings.Complain(problem);
                        isDelivered = false;
                        break;
                    }

                    book.SetTold(receiver.Name, turn.Number);
                }
            }

            return isDelivered;
        }

        private void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopped.Set();
        }
    }
}
