namespace Hearsay.Cli.Flow;

/// <summary>Where turns of indicators are sent.</summary>
internal interface ITurnReceiver : IDisposable
{
    /// <summary>Tells it from other receivers, now and at the next start.</summary>
    string Name { get; }

    /// <summary>Sends a turn.</summary>
    /// <param name="json">The turn as one line of JSON.</param>
    /// <returns>What went wrong and what becomes of it, in plain words; null once the receiver has it.</returns>
    string? Tell(string json);
}
